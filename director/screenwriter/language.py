"""Which language a story is in, and the English nouns of a small dictionary for stories in other languages."""

from __future__ import annotations

import re
from functools import cache

from director import dictionary
from director.screenwriter import glossary

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
    words += [part for word in words if "'" in word and not _ENGLISH_END.search(word) for part in word.split("'")]
    counts = {code: sum(w in known for w in words) for code, known in _known_words().items()}
    if counts["en"] < 3 and _hardly_english(words[:40]):
        for code in glossary.COLUMNS[1:6]:
            counts[code] += sum(not dictionary.known(sample[start:end].lower()) for start, end, _ in known(sample[:400], code))
    signs = set(sample.lower())
    for code, marks in _LETTERS:
        if code in counts and not signs.isdisjoint(marks):
            counts[code] += 2
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    return best if counts[best] > counts["en"] and counts[best] >= 2 else "en"


_ENGLISH_END = re.compile(r"'(?:s|t|m|d|ll|re|ve)$")
"""'a baker's cake': its 's' is no word of another language, as the 'l' of 'l'arbre' is."""


def _hardly_english(words: list[str]) -> bool:
    """Whether most words of a line are none of English, and nobody does anything in it in English: 'Oma backt Kuchen'."""
    long = [word for word in words if len(word) > 2]
    acts = any(len(word) > 3 and word.endswith("s") and dictionary.known(word) and dictionary.bases(word, "verb") for word in long)
    return not acts and sum(not dictionary.known(word) for word in long) > 0.5 * len(long)


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
    return tuple(dict.fromkeys(word for _, _, word in known(text, code)))


def known(text: str, code: str, rows: str = glossary.WORDS) -> list[tuple[int, int, str]]:
    """(where it begins, where it ends, the English word) for every word of the dictionary in a text, in order."""
    if code not in glossary.COLUMNS or code == "en":
        return []
    pattern, english = _forms(code, rows)
    low = text.lower().replace("’", "'")
    return [(*hit.span(), english[hit["form"]]) for hit in pattern.finditer(low)] if len(low) == len(text) else []


@cache
def _forms(code: str, rows: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of all forms of a language, the longest first, and the English word of each."""
    column = glossary.COLUMNS.index(code)
    english: dict[str, str] = {}
    for line in rows.strip().splitlines():
        cells = line.split("|")
        spelt = [form for form in cells[column].split("/") if form]
        several = [_many(form, code) for form in spelt] if cells[0] in glossary.VERBS else []
        english |= {form: cells[0] for form in (*spelt, *several) if form and form not in english}
    forms = "|".join(map(re.escape, sorted(english, key=len, reverse=True))) or "(?!)"
    ending = r"(?<=\w{4})(?:s|n|en|er|es)?(?!\w)|(?!\w)"                     # 'ein' is not several of 'ei'
    return re.compile(rf"(?P<form>{forms})" if code in UNPARTED else rf"(?<!\w)(?P<form>{forms})(?:{ending})"), english


def _many(verb: str, code: str) -> str:
    """What several do: 'trouvent', 'tanzen', 'buscan', 'trovano'; '' where the form does not tell."""
    stem, last = verb[:-1], verb[-1]
    ends = {"fr": {"e": "ent"}, "es": {"a": "an", "e": "en"}, "pt": {"a": "am", "e": "em"}, "it": {"a": "ano", "e": "ono"},
            "de": {"t": "en"}}
    return stem + ends.get(code, {}).get(last, "") if last in ends.get(code, {}) else ""
