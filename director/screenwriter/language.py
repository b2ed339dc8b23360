"""Which language a story is in, and the English nouns of a small dictionary for stories in other languages."""

from __future__ import annotations

import re

_FUNCTION_WORDS = {
    "en": "the a an and of in is to with his her their for on at who that from it as by one",
    "fr": "le la les un une des du et est pour dans sur qui il elle son sa avec au aux ses ne pas d'un d'une en",
    "es": "el la los las un una y es en con su que por al del sus para se no muy",
    "de": "der die das ein eine und ist im den mit sich zu er sie einen einem einer auf von ihr sein dem nicht",
    "it": "il la lo gli un una e è di che con nel alla per del della suo sua i le non sul dei",
    "pt": "o a os as um uma e de que no na com seu sua por ao do da em não para dos",
    "nl": "de het een en van in is met zijn haar op te dat niet voor",
}
THE_END = {"en": "The End", "fr": "Fin", "es": "Fin", "de": "Ende", "it": "Fine", "pt": "Fim", "nl": "Einde", "ja": "おわり",
           "zh": "完", "hi": "समाप्त", "ko": "끝", "ru": "Конец", "ar": "النهاية", "el": "Τέλος", "th": "จบ", "he": "סוף"}
_SCRIPTS = (("ja", r"[\u3040-\u30ff]"), ("ko", r"[\uac00-\ud7af]"), ("zh", r"[\u4e00-\u9fff]"), ("hi", r"[\u0900-\u097f]"),
            ("ru", r"[\u0400-\u04ff]"), ("ar", r"[\u0600-\u06ff]"), ("he", r"[\u0590-\u05ff]"), ("el", r"[\u0370-\u03ff]"),
            ("th", r"[\u0e00-\u0e7f]"))
_NAMES = {"french": "fr", "spanish": "es", "german": "de", "italian": "it", "portuguese": "pt", "japanese": "ja", "chinese": "zh",
          "mandarin": "zh", "hindi": "hi", "english": "en", "korean": "ko", "russian": "ru", "arabic": "ar", "dutch": "nl"}

# English | French | Spanish | German | Italian | Portuguese | Japanese | Chinese | Hindi ('/' separates forms)
_DICTIONARY = """
cat|chat/chatte|gato/gata|katze/kater|gatto/gatta|gato/gata|猫/ねこ/ネコ|猫|बिल्ली
dog|chien/chienne|perro/perra|hund|cane|cachorro/cão|犬/いぬ|狗|कुत्ता/कुत्ते
bird|oiseau|pájaro/ave|vogel|uccello|pássaro|鳥|鸟|पक्षी/चिड़िया
fox|renard|zorro|fuchs|volpe|raposa|狐/キツネ|狐狸|लोमड़ी
wolf|loup|lobo|wolf|lupo|lobo|狼/オオカミ|狼|भेड़िया
bear|ours|oso|bär|orso|urso|熊/クマ|熊|भालू
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


def detect(text: str) -> str:
    """Two-letter code of the language a text is most likely in; 'en' when nothing speaks against it."""
    sample = text[:4000]
    letters = sum(c.isalpha() for c in sample) or 1
    for code, script in _SCRIPTS:
        if len(re.findall(script, sample)) > 0.25 * letters:
            return code
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", sample.lower().replace("’", "'"))
    counts = {code: sum(w in known for w in words) for code, known in ((c, set(t.split())) for c, t in _FUNCTION_WORDS.items())}
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    return best if counts[best] > counts["en"] and counts[best] >= 2 else "en"


def asked(text: str) -> str | None:
    """The language a request asks its words to be in ('in French', 'Spanish subtitles'), or None."""
    names = "|".join(_NAMES)
    found = re.search(rf"\b(?:in|auf)\s+({names})\b(?!\s+(?:class|restaurant|village|town|countryside|garden))|"
                      rf"\b({names})\s+(?:captions?|subtitles?|narrat\w+|voice|version|text)", text, re.I)
    return _NAMES[(found.group(1) or found.group(2)).lower()] if found else None


def english_nouns(text: str, code: str) -> tuple[str, ...]:
    """English words of the dictionary that a text in another language holds, in the order of appearance."""
    if code not in _COLUMNS or code == "en":
        return ()
    column, low, found = _COLUMNS.index(code), text.lower(), []
    for line in _DICTIONARY.strip().splitlines():
        cells = line.split("|")
        places = [at for form in cells[column].split("/") if (at := _at(form, low, code)) >= 0]
        if places:
            found.append((min(places), cells[0]))
    return tuple(word for _, word in sorted(found))


def _at(form: str, text: str, code: str) -> int:
    if code in ("ja", "zh", "hi"):
        return text.find(form)
    hit = re.search(rf"(?<!\w){re.escape(form)}(?:s|n|en|er|es)?(?!\w)", text)
    return hit.start() if hit else -1
