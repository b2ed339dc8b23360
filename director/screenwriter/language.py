"""Which language a story is in, and the English nouns of a small dictionary for stories in other languages."""

from __future__ import annotations

import re
from functools import cache

_FUNCTION_WORDS = {
    "en": "the a an and of in is to with his her their for on at who that from it as by one we i you my me are make do no "
          "not this what your our all film video short without about style",
    "fr": "le la les un une des du et est pour dans sur qui il elle son sa avec au aux ses ne pas d'un d'une en que ce l' à sans je mon ma "
          "se par vidéo",
    "es": "el la los las un una y es en con su que por al del sus para se no muy sin mi lo más quiero vídeo cómo",
    "de": "der die das ein eine und ist im den mit sich zu er sie einen einem einer auf von ihr sein dem nicht ohne für wie ich bei aus "
          "wird mein über",
    "it": "il la lo gli un una e è di che con nel alla per del della suo sua i le non sul dei al dal senza mio come all da sui",
    "pt": "o a os as um uma e de que no na com seu sua por ao do em da não para dos sem meu minha se como à das pelo pela",
    "nl": "de het een en van in is met zijn haar op te dat niet voor zonder die naar aan hoe over uit",
    "pl": "i w na z się do nie jest to że po jak jej jego przez dla bez od ze o który która",
    "tr": "bir ve bu için ile de da çok ama gibi kadar olan onun her sonra",
    "sv": "och en ett i på som är med av för det att den till han hon inte sin utan",
    "da": "og en et i på som er med af for det at den til han hun ikke sin uden",
    "no": "og en et i på som er med av for det at den til han hun ikke sin uten",
    "fi": "ja on ei se hän joka kun mutta niin että sen kuin hänen ilman",
    "cs": "a v na se je s z do o že po jak za pro ale který která jeho její bez",
    "hu": "a az és egy is nem hogy van volt mint meg de csak nélkül",
    "ro": "și un o în de la cu pe este nu care din pentru lui ei fără al",
    "id": "dan yang di ke dari ini itu dengan untuk tidak pada seorang sebuah tanpa",
    "vi": "và của một là có trong cho với không những được các người",
}
_FURTHER = {
    "fr": "deux trois mes ses fait font sont ce cette cet entre sous chez", "es": "dos tres mis sus hace hacen este esta son entre bajo",
    "de": "zwei drei am vom zum zur beim nach unter meine meiner meines seine ihre eines einer macht machen",
    "nl": "twee drie mijn haar bij",
    "it": "due tre fa fanno mia mie sono tra fra sotto questa questo dalla dalle",
    "pt": "dois duas três faz fazem minhas meus são entre sob",
}
"""Small words that do not tell which language a story is in, and yet that it may hold some."""
_BORROWED = frozenset({"film", "video", "short", "style"})
THE_END = {"en": "The End", "fr": "Fin", "es": "Fin", "de": "Ende", "it": "Fine", "pt": "Fim", "nl": "Einde", "ja": "おわり",
           "zh": "完", "hi": "समाप्त", "ko": "끝", "ru": "Конец", "ar": "النهاية", "el": "Τέλος", "th": "จบ", "he": "סוף",
           "pl": "Koniec", "tr": "Son", "sv": "Slut", "da": "Slut", "no": "Slutt", "fi": "Loppu", "cs": "Konec", "hu": "Vége",
           "ro": "Sfârșit", "id": "Tamat",
           "vi": "Hết", "uk": "Кінець"}
UNPARTED = frozenset({"ja", "zh", "th", "ko", "hi", "ar"})        # no spaces between words, or endings and articles that stick to them
_SCRIPTS = (("ja", r"[\u3040-\u30ff]"), ("ko", r"[\uac00-\ud7af]"), ("zh", r"[\u4e00-\u9fff]"), ("hi", r"[\u0900-\u097f]"),
            ("ru", r"[\u0400-\u04ff]"), ("ar", r"[\u0600-\u06ff]"), ("he", r"[\u0590-\u05ff]"), ("el", r"[\u0370-\u03ff]"),
            ("th", r"[\u0e00-\u0e7f]"))
# letters that only one of the languages above writes
_LETTERS = (("de", "ß"), ("es", "ñ¿¡"), ("pt", "ãõ"), ("pl", "łżźśńćęą"), ("tr", "ğışİ"), ("cs", "řůě"), ("hu", "őű"), ("ro", "țș"),
            ("uk", "їєґ"), ("fr", "œ"))
_NAMES = {"french": "fr", "spanish": "es", "german": "de", "italian": "it", "portuguese": "pt", "japanese": "ja", "chinese": "zh",
          "mandarin": "zh", "hindi": "hi", "english": "en", "korean": "ko", "russian": "ru", "arabic": "ar", "dutch": "nl", "polish": "pl",
          "turkish": "tr", "swedish": "sv", "greek": "el", "brazilian portuguese": "pt", "catalan": "ca"}
_OWN_NAMES = {
    "en": (
        r"englisch|anglais|inglés|inglese|inglês|engels|английск|الإنجليزية|अंग्रेज़ी|अंग्रेजी|英語|英文|영어|angielsk|"
        r"ingilizce"
    ),
    "fr": (
        r"français|französisch|francés|francese|francês|frans\b|французск|الفرنسية|फ्रेंच|フランス語|法语|法文|프랑스어|"
        r"francusk|fransızca"
    ),
    "es": (
        r"español|castellano|espagnol|spanisch|spagnolo|espanhol|spaans|испанск|الإسبانية|スペイン語|西班牙语|스페인어|"
        r"hiszpańsk|ispanyolca"
    ),
    "de": r"deutsch|allemand|alemán|tedesco|alemão|duits|немецк|الألمانية|ドイツ語|德语|독일어|niemieck|almanca",
    "it": r"italiano|italien\b|italienisch|итальянск|イタリア語|意大利语|włosk",
    "pt": r"português|portugais|portugués|portugiesisch|ポルトガル語|葡萄牙语",
    "ja": r"日本語|japonais|japonés|japanisch|giapponese",
    "zh": r"中文|普通话|汉语|中国語|chinois|chino\b|chinesisch|cinese",
    "ko": r"한국어|韓国語|coréen|coreano",
    "ru": r"русск|russe\b|ruso\b|russisch|russo\b",
    "hi": r"हिंदी|हिन्दी",
    "ar": r"العربية|arabe\b|árabe|arabisch|arabo\b",
    "nl": r"nederlands|néerlandais",
    "pl": r"po polsku|polski\b",
    "tr": r"türkçe",
}

_SPOKEN_WORDS = (
    r"voix|sous-titr|voz|narra|subt|legenda|sprecher|erzähl|untertitel|auf |voce|sottotit|字幕|ナレーション|旁白|配音|解说|자막|내레이션|"
    r"субтитр|закадр|голос|titra|ترجمة|تعليق|صوت|उपशीर्षक|आवाज़|वॉयस|napis|lektor|ondertit|stem|altyaz|\bses\b"
)

# English | French | Spanish | German | Italian | Portuguese | Japanese | Chinese | Hindi ('/' separates forms)
_DICTIONARY = """
cat|chat/chatte|gato/gata|katze/kater|gatto/gatta|gato/gata|猫/ねこ/ネコ|猫|बिल्ली
dog|chien/chienne|perro/perra|hund|cane|cachorro/cão|犬/いぬ|狗|कुत्ता/कुत्ते
bird|oiseau|pájaro/ave|vogel|uccello|pássaro|鳥|鸟|पक्षी/चिड़िया
fox|renard|zorro|fuchs|volpe|raposa|狐/キツネ|狐狸|लोमड़ी
wolf|loup|lobo|wolf|lupo|lobo|狼/オオカミ|狼|भेड़िया
bear|ours|oso|bär|orso|urso|熊/クマ|熊|भालू
panda|panda|panda|panda|panda|panda|パンダ|熊猫|पांडा
horse|cheval|caballo|pferd|cavallo|cavalo|馬|马|घोड़ा
fish|poisson|pez/pescado|fisch|pesce|peixe|魚|鱼|मछली
rabbit|lapin|conejo|hase/kaninchen|coniglio|coelho|兎/うさぎ/ウサギ|兔|खरगोश
mouse|souris|ratón|maus|topo|rato|ねずみ/ネズミ|老鼠|चूहा
whale|baleine|ballena|wal|balena|baleia|鯨/クジラ|鲸|व्हेल
elephant|éléphant|elefante|elefant|elefante|elefante|象|大象|हाथी
robot|robot|robot|roboter|robot|robô|ロボット|机器人|रोबोट
dragon|dragon|dragón|drache|drago|dragão|竜/ドラゴン|龙|ड्रैगन
boy|garçon|niño/chico|junge|ragazzo/bambino|menino|男の子/少年|男孩|लड़का
girl|fille/fillette|niña/chica|mädchen|ragazza/bambina|menina|女の子/少女|女孩|लड़की
man|homme|hombre|mann|uomo|homem|男性|男人|आदमी
woman|femme|mujer|frau|donna|mulher|女性|女人|औरत
old man|vieil homme/vieillard|anciano/viejo|alter mann|vecchio|velho|老人/おじいさん|老人|बूढ़ा
grandmother|grand-mère/mamie|abuela|großmutter/oma|nonna|avó|おばあさん|奶奶|दादी
child|enfant|niños|kind|bambini|criança|子ども/子供|孩子|बच्चा/बच्चे
tailor|tailleur|sastre|schneider|sarto|alfaiate|仕立屋|裁缝|दर्जी
baker|boulanger/boulangère|panadero/panadera|bäcker/bäckerin|fornaio|padeiro|パン屋|面包师|बेकर
fisherman|pêcheur|pescador|fischer|pescatore|pescador|漁師|渔夫|मछुआरा
farmer|fermier|granjero/campesino|bauer/bäuerin|contadino|agricultor|農夫|农夫|किसान
painter|peintre|pintor/pintora|maler/malerin|pittore|pintor|画家|画家|चित्रकार
astronaut|astronaute|astronauta|astronaut/astronautin|astronauta|astronauta|宇宙飛行士|宇航员|अंतरिक्ष यात्री
keeper|gardien|farero|leuchtturmwärter|guardiano|faroleiro|灯台守|守塔人|रखवाला
house|maison|casa|haus|casa|casa|家|房子|घर
city|ville|ciudad|stadt|città|cidade|街/都会|城市|शहर
village|village|pueblo|dorf|villaggio|aldeia|村|村庄|गाँव
forest|forêt/bois|bosque|wald|bosco/foresta|floresta|森|森林|जंगल
sea|mer|mar|meer|mare|mar|海|大海/海|समुद्र
beach|plage|playa|strand|spiaggia|praia|浜辺|海滩|समुद्र तट
mountain|montagne|montaña|berg|montagna|montanha|山|山|पहाड़
river|rivière/fleuve|río|fluss|fiume|rio|川|河|नदी
desert|désert|desierto|wüste|deserto|deserto|砂漠|沙漠|रेगिस्तान
space|espace|espacio|weltraum|spazio|espaço|宇宙|太空|अंतरिक्ष
moon|lune|luna|mond|luna|lua|月|月亮|चाँद
star|étoile/étoiles|estrella/estrellas|stern/sterne|stella/stelle|estrela|星|星星|तारा
sun|soleil|sol|sonne|sole|sol|太陽|太阳|सूरज
garden|jardin|jardín|garten|giardino|jardim|庭|花园|बगीचा
kitchen|cuisine|cocina|küche|cucina|cozinha|台所|厨房|रसोई
school|école|escuela|schule|scuola|escola|学校|学校|स्कूल
street|rue|calle|straße|strada|rua|通り|街道|सड़क
market|marché|mercado|markt|mercato|mercado|市場|市场|बाज़ार
lighthouse|phare|faro|leuchtturm|faro|farol|灯台|灯塔|प्रकाशस्तंभ
train|train|tren|zug|treno|trem/comboio|電車/列車|火车|रेलगाड़ी
boat|bateau|barco|boot|barca|barco|舟/ボート|船|नाव
car|voiture|coche/carro|auto|macchina/auto|carro|車|汽车|गाड़ी
bicycle|vélo|bicicleta|fahrrad|bicicletta|bicicleta|自転車|自行车|साइकिल
tree|arbre|árbol|baum|albero|árvore|木|树|पेड़
flower|fleur/fleurs|flor/flores|blume/blumen|fiore/fiori|flor|花|花|फूल
umbrella|parapluie|paraguas|regenschirm/schirm|ombrello|guarda-chuva|傘|雨伞|छाता
letter|lettre|carta|brief|lettera|carta|手紙|信|चिट्ठी
needle|aiguille|aguja|nadel|ago|agulha|針|针|सुई
bread|pain|pan|brot|pane|pão|パン|面包|रोटी
clock|horloge|reloj|uhr|orologio|relógio|時計|钟|घड़ी
violin|violon|violín|geige|violino|violino|バイオリン|小提琴|वायलिन
kite|cerf-volant|cometa|drachenflieger|aquilone|pipa|凧|风筝|पतंग
balloon|ballon|globo|luftballon|palloncino|balão|風船|气球|गुब्बारा
lamp|lampe|lámpara|lampe|lampada|lâmpada|ランプ|灯|दीपक
rain|pluie|lluvia|regen|pioggia|chuva|雨|雨|बारिश
snow|neige|nieve|schnee|neve|neve|雪|雪|बर्फ
night|nuit|noche|nacht|notte|noite|夜|夜|रात
morning|matin|mañana|morgen|mattina|manhã|朝|早晨|सुबह
sunset|coucher de soleil|atardecer|sonnenuntergang|tramonto|pôr do sol|夕日|日落|सूर्यास्त
winter|hiver|invierno|winter|inverno|inverno|冬|冬天|सर्दी
summer|été|verano|sommer|estate|verão|夏|夏天|गर्मी
friend|ami/amie|amigo/amiga|freund/freundin|amico/amica|amigo/amiga|友達|朋友|दोस्त
hat|chapeau|sombrero|mütze/hut|cappello|chapéu|帽子|帽子|टोपी
key|clé|llave|schlüssel|chiave|chave|鍵|钥匙|चाबी
book|livre|libro|buch|libro|livro|本|书|किताब
ball|ballon/balle|pelota/balón|ball|palla|bola|ボール|球|गेंद
seed|graine|semilla|samen|seme|semente|種|种子|बीज
soup|soupe|sopa|suppe|zuppa|sopa|スープ|汤|सूप
builds|construit|construye|baut|costruisce|constrói|作る/作り|建造/制作|बनाता
searches|cherche|busca|sucht|cerca|procura|探す/探し|寻找|ढूँढता
walks|marche|camina|geht|cammina|caminha|歩く/歩い|走|चलता
runs|court|corre|läuft/rennt|corre|corre|走る/走っ|跑|दौड़ता
flies|vole|vuela|fliegt|vola|voa|飛ぶ/飛ん|飞|उड़ता
dances|danse|baila|tanzt|balla/danza|dança|踊る/踊り|跳舞|नाचता
finds|trouve|encuentra|findet|trova|encontra|見つけ|找到|मिलता
sleeps|dort|duerme|schläft|dorme|dorme|眠る/眠っ|睡|सोता
"""
_COLUMNS = ("en", "fr", "es", "de", "it", "pt", "ja", "zh", "hi")


def _further(code: str) -> frozenset[str]:
    return frozenset(_FURTHER.get(code, "").split())


def detect(text: str) -> str:
    """Two-letter code of the language a text is most likely in; 'en' when nothing speaks against it."""
    sample = text[:4000]
    letters = sum(c.isalpha() for c in sample) or 1
    for code, script in _SCRIPTS:
        share = len(re.findall(script, sample)) / letters
        if share > 0.25 or (code == "ja" and share > 0.08):          # Japanese may be mostly Chinese characters
            return "uk" if code == "ru" and re.search("[їєґ]", sample.lower()) else code
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", re.sub(r"\d+s\b", " ", sample.lower()).replace("’", "'"))
    words += [part for word in words if "'" in word for part in word.split("'")]
    counts = {code: sum(w in known for w in words) for code, known in _known_words().items()}
    signs = set(sample.lower())
    for code, marks in _LETTERS:
        if code in counts and not signs.isdisjoint(marks):
            counts[code] += 2
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    return best if counts[best] > counts["en"] and counts[best] >= 2 else "en"


@cache
def _known_words() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in _FUNCTION_WORDS.items()}


def spoken(text: str) -> tuple[str, ...]:
    """Codes of all languages other than English that a text may hold, by script and by the words of each of its sentences."""
    found = [code for code, script in _SCRIPTS if re.search(script, text)]
    pieces = [text, *re.split(r"(?<=[.!?:])\s+|\n+", text[:4000])[:40]]
    for piece in pieces:                                             # a few words in one language may stand behind some in English
        words = set(re.findall(r"[^\W\d_]+", piece[:4000].lower()))
        english = len(words & _known_words()["en"] - _BORROWED)
        found += [code for code, known in _known_words().items() if len(words & (known | _further(code))) > english]
    return tuple(code for code in dict.fromkeys([*found, *map(detect, pieces)]) if code != "en")


def hinted(text: str) -> tuple[str, ...]:
    """Codes of languages of which a text holds at least two small words, and no fewer than of English: a short request with names and
    borrowed words may not tell more."""
    words = set(re.findall(r"[^\W\d_]+", text[:4000].lower()))
    least = max(2, len(words & _known_words()["en"]))
    return tuple(code for code, known in _known_words().items() if code != "en" and len(words & known) >= least)


def asked(text: str) -> str | None:
    """The language a request asks its words to be in ('in French', 'Spanish subtitles', 'auf Englisch'), or None."""
    names = "|".join(_NAMES)
    found = re.search(rf"\b(?:in|auf)\s+({names})\b(?!\s+(?:class|restaurant|village|town|countryside|garden|style))|"
                      rf"\b({names})[ -]+(?:captions?|subtitles?|narrat\w+|voice\w*|version|text|dialogue)|"
                      r"\b(?:narrat\w+|voice\w*|captions?|subtitles?|text|speak\w*|spoken|talk\w*|language)[^.,;]{0,24}?"
                      rf"\b({names})\b", text, re.I)
    if found:
        return _NAMES[(found.group(1) or found.group(2) or found.group(3)).lower()]
    if not re.search(_SPOKEN_WORDS, text, re.I):
        return None
    return next((code for code, own in _OWN_NAMES.items() if re.search(rf"(?<!\w)(?:{own})", text, re.I)), None)


def english_nouns(text: str, code: str) -> tuple[str, ...]:
    """English words of the dictionary that a text in another language holds, in the order of appearance; of words in words the longest."""
    if code not in _COLUMNS or code == "en":
        return ()
    column, low = _COLUMNS.index(code), text.lower()
    found: list[tuple[int, int, str]] = []
    for line in _DICTIONARY.strip().splitlines():
        cells = line.split("|")
        spans = [span for form in cells[column].split("/") if form and (span := _span(form, low, code))]
        if spans:
            found.append((*min(spans), cells[0]))
    whole = [f for f in found if not any(o[0] <= f[0] and f[1] <= o[1] and o[1] - o[0] > f[1] - f[0] for o in found)]
    return tuple(dict.fromkeys(word for _, _, word in sorted(whole)))


def _span(form: str, text: str, code: str) -> tuple[int, int] | None:
    if code in ("ja", "zh", "hi"):
        at = text.find(form)
        return (at, at + len(form)) if at >= 0 else None
    hit = re.search(rf"(?<!\w){re.escape(form)}(?:s|n|en|er|es)?(?!\w)", text)
    return hit.span() if hit else None
