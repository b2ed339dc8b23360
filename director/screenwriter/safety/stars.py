"""Real people whom everybody knows, and whether a text shows one or only mentions the name.

Who is alive has a say in being shown: a film of a real person's invented doings needs that person's consent. Who is only sung,
worn, admired or read about, who shares the name, and whom a documentary tells of, is not shown. Names come from `knowns` and,
for English, from WordNet, which knows who was born and has not died.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from director import dictionary, rights, wordnet
from director.screenwriter import wordlists

_NAME = r"[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻČŠŽĐĞİŞŐŰŘ][\w'’-]*[^\W\d_]"
_FULL = re.compile(rf"(?<![\w-]){_NAME}(?: (?:[A-Z]\.|de|van|von|del|la|da|di|bin|al|el))* {_NAME}(?: {_NAME})?")
_PICTURES = ("Mona Lisa", "Baba Yaga", "Hansel", "Van Gogh", "Frida Kahlo")
_LITTLE = r"(?: (?:the|a|an|young|old|real|famous|actor|actress|singer|star|der|die|den|dem|el|la|le|il|o|à|a))*\W*$"
_YOUNGEST = 1940         # year of birth from which WordNet (of 2006) is believed that somebody is alive
_WHERE = r"(?:^|[,;:–—] )(?:in|on|at|inside|under|behind|during|dans|sur|en|im|in der|auf|am|nel|nella|na|no|em|в|на) (?:\w+ ){0,2}\w+$"
"""A place or a shot, and nothing else, since the clause began: "In shot 2"."""
_FIRST = "Владимир|Дональд|Барак|Эммануэль|Лионель|Криштиану|Джо"
_NEAR, _CLOSE = 40, 14   # characters before a name in which a word for things of hers, and a little word, makes it a mention

_WORDS = wordlists.table(r"""
likeness of     (voice*|narrator|him|her|he|she|hero*|robot|captain|king|queen) .. sound* [exactly|just] like /
                (replac*|swap*|exchang*|substitut*) .. (by|with|for) / remplac* .. par / (reemplaz*|sustitu*|cambia) .. por / ersetz* ..
                durch / sostitu* .. con / (substitu*|troca*) .. (por|pelo|pela) / замен* .. на / (vervang*) .. door / tenga la cara de /
                (look*|appear*) [exactly|just|a bit|a lot|more|very much|really|nearly|much] like / resembl* / (face|voice|likeness|
                features|spitting image|double|body|appearance) of / deepfake of / (played|portrayed) by / starring / ressembl* /
                (visage|traits|voix) de / (joué|incarné) par / (se|le) parezca* / parece a / (cara|rostro|voz) (de|do|da) / (interpretad*|
                protagonizad*) por / (aussehen|aussieht|aus|ausschauen) wie / (gesicht|stimme) von / gespielt von / assomigli* / somigli*
                / (faccia|volto|viso|voce) di / interpretat* da / (pareça|parecid*|parecer) com / похож* на / (лицом|лицо|голосом|голос) /
                в роли
her likeness    (face|voice|likeness|features|body|head) / deepfake / (exactly|just) like [her|him] / (aussehen|aussieht|ausschau*)
staged          and / but / then / while / when / where / which / because / until / before / after / so / that / if / with / between /
                about / featuring / versus / vs / vs. /
                (story|tale|life|adventure*|vlog|video|clip|shot|close-up|scene|footage|film|movie) of / put / add / drop / stick /
                squeeze / throw / send / feature* / plant / slip / insert / place / show / shows / let / lets / have / make / get / bring*
                / use / cast / include* / want / wants / give / film / is / are / be / becomes / (turn*|transform*|chang*) .. into / meet
                / meets / hug* / kiss* / fight* / marr* / save / saves / rescu* / chase / chases / interview* / help / helps / teach /
                teaches / visit* / follow* / serve* / feeds / greet* / slap* / punch* / kidnap* / arrest* / et / avec / entre / où / mais
                / mets / mettez / ajoute* / montre* / insère* / fais / laisse* / est / rencontre / y / con / donde / pon / poned / pongan
                / añade / agrega / muestra / mete / que / es / e / dove / metti / aggiungi / mostra / inserisci / fai / è / incontra / und
                / mit / zwischen / wo / aber / setz* / füg* / zeig* / lass* / bring* / ist / trifft / com / onde / coloca* / ponha / põe /
                adiciona* / mostra* / inclui / é / encontra / pelo / pela / en / met / waar / zet / voeg / toon / laat / is / ontmoet / и
                / с / где / но / добавь* / поставь* / покажи* / вставь* / помести* / пусть / это / встречает
mention         once met / imitat* / póster* / poster* / picture* / photo* / portrait* / painting* / drawing* / sticker* / song* / music /
                album* / record* / hit / hits / lyric* / concert* / gig / gigs / tour / (film|films|movie|movies) by / book* / novel* /
                speech / speeches / quote* / biograph* / letter* to / statue* / wax* / puppet* / caricature* / doll / dolls / figurine* /
                cut-out* / lookalike* / look-alike* / impersonator* / impression* / tribute / fan / fans / fandom / follower* / inspired /
                based on / in the style / style of / listen* to / danc* to / hum / hums / humming / ticket* / dream* of / wants to be /
                admir* / ador* / idol* / named after / jersey* / shirt* / mask / masks / museum / foundation / meme / memes / wrote to /
                quiz* / read* about / obsessed / heard / hear / hears / talk* about / argue* about / chat* about / compar* / affiche* /
                chanson* / musique / disque* / livre* / écout* / admir* / maillot* / billet* / poupée* / cartel* / canción / canciones /
                música / concierto* / disco / discos / libro* / escuch* / estatua / biografía / sueña / camiseta* / entradas / muñec* /
                plakat* / lied / lieder / musik / konzert* / platte* / bücher / buch / hört / hören / bewunder* / träumt / trikot* /
                karten für / puppe* / manifest* / canzon* / musica / dischi / ascolta* / statua / sogna / magli* / bigliett* / bambol* /
                cartaz* / canção / canções / livro* / ouve / ouvindo / estátua / sonha / camisa* / ingresso* / bonec* / плакат* / постер*
                / фото* / песн* / музык* / концерт* / книг* / слуша* / фанат* / поклонни* / футболк*
just            like / as / than / by / thanks to / not / comme / par / como / por / wie / von / come / как
named           named / called / nicknamed / christened / named after / (whose|her|his|its|my) name is / the name / nommé* / appelé* /
                s'appelle / llamad* / se llama* / (namens|heißt|heißen|genannt) / chiamat* / si chiama / chamad* / se chama / по имени /
                зовут
hers            (had|has) (directed|shot|filmed|made|painted|written|sung) (it|this|that|them) / 's / ’s / haircut* / hairstyle* /
                costume* / wig / accent / -style / poster* / song* / album* / concert* / ticket* / tour / fan / fans / shirt* / t-shirt* /
                jersey* / mask* / doll* / puppet* / impersonator* / lookalike* / look-alike* / impression* / tribute / cover
                (band|version|song) / movie* / film* / book* / biography / documentary / quote* / meme* / museum / street / stadium /
                award* / foundation / playlist / vinyl / record* / lyrics / hit / hits / cardboard / statue / wax / caricature / plakat* /
                lied* / konzert* / (directed|shot|filmed| made|painted|wrote|sang) (it|this|that|them)
another         (from|of|in|at) (our|my|the|his|her) [~]
                (village|street|town|school|club|class|office|choir|bakery|team|building|block|parish| church|gym) / no relation / not the
                / (my|our) ~ / the [~] (baker|plumber|neighbo*|teacher|mechanic|nurse|florist|carpenter| gardener|postman|grocer|bus
                driver|barber) / (next|who lives next) door / our ~
fame            star / singer* / actor* / actress* / football* / president* / musician* / player* / rapper* / host / politician* /
                celebrit* / billionaire* / director* / chef* / influencer* / champion* / idol* / legend* / minister* / king / queen /
                model
told            documentar* / biograph* / biopic* / newsreel* / explainer* / history of / history lesson / school (project|report) /
                obituar* / museum (guide|tour) / invented / fictional / fictitious / satir* / parod* / spoof* / caricature* / mockumentary
                / lego / muppet* / puppet show / documentaire* / documental* / dokument* / documentario / documentário* / biografi* /
                biografía* / ficti* / erfunden* / inventat* / fictíci* / sátira / документальн* / биограф* / вымышлен* / сатир*
""")
_UNPARTED = {
    "likeness of": "長得像|长得像|看起来像|扮演|饰演|主演は?|وجه |صوت |يشبه |تشبه |بطولة ",
    "her likeness": "の(?:顔|声)|そっくり|に似|的(?:脸|声音|样子)|处?一样的?脸|의? ?(?:얼굴|목소리)|[을를과와] ?(?:닮|똑같)|"
                    "처럼 (?:보이|생긴)|"
                    "क[ीा] (?:आवाज़|चेहर)|जैस[ाीे] दिख",
    "hers": "さん?の(?:曲|歌|ポスター|ファン|コンサート|映画|本)|の(?:曲|歌|ポスター|ファン|コンサート|映画|本|音楽|像|ユニ)|"
            "的(?:歌|海报|粉丝|演唱会|电影|书|音乐|雕像|球衣)|의 (?:노래|포스터|팬|콘서트|영화|책|음악|유니폼)|"
            "क[ेाी] (?:गान|पोस्टर|फैन|गीत|बारे|फ़ैन|किताब)",
    "named": "という|名叫|叫做|라는|이라는|नाम का|नाम की|اسمه |اسمها |يدعى ",
    "mention": "(?:أغاني|أغنية|ملصق|صورة|حفل|كتاب|معجب\\w*|قميص) ?(?:\\w+ )?$",
    "told": "ドキュメンタリー|伝記|架空|風刺|纪录片|传记|虚构|讽刺|다큐|전기|가상의|풍자|وثائقي|سيرة|خيالي|वृत्तचित्र|डॉक्यूमेंट्री|जीवनी|काल्पनिक",
}
"""The same in scripts whose words are not parted, or take their endings along."""


def shown(text: str, agreed: Collection[str] = ()) -> str:
    """The name of the living, well-known person whom a text shows and who has not `agreed`; "" where there is none."""
    told, free = _has("told", text), {name.casefold() for name in agreed}
    for sentence in re.split(r"(?<=[.!?…])\s+|(?<=[。！？।؟])|\n+", text):
        for start, end in _named(sentence):
            before, after = sentence[:start], sentence[end:]
            if " " not in sentence[start:end]:                       # a surname: what stands before it may be the rest of the name
                before = re.sub(rf"(?:(?<![\w'’])[A-ZÀ-Þ][\w.’'-]+ )+$|(?:{_FIRST}) $", "", before)
            only = told or not _staged(before) or _mentioned(before, after) or _somebody_else(sentence[start:end], text)
            if sentence[start:end].casefold() not in free and (_alike(before, after) or not only):
                return sentence[start:end]
    return ""


def _named(sentence: str) -> Iterator[tuple[int, int]]:
    """Where names of people who live stand in a sentence."""
    if known := _known().near(wordlists.plainly(sentence)):
        for hit in re.finditer("|".join(known), sentence):
            yield hit.span()
    for hit in _FULL.finditer(sentence):
        name = re.sub(r"['’]s?$", "", hit[0])
        start, end = hit.start(), hit.start() + len(name)
        lives = _lives(name)
        if lives or (lives is None and _sure(sentence[:start], sentence[end:]) and _is_a_persons(name)):
            yield start, end


def _alike(before: str, after: str) -> bool:
    """Whether the likeness is asked of this very name: "looks like X", "X's face"; not "like an X film"."""
    if _ends("likeness of", _without(_LITTLE, before)):
        return not _begins("hers", re.sub(r"^[- ]", "", after))
    return _begins("her likeness", re.sub(r"^['’]s? (?:\w+ ){0,2}?(?=\w+)|^[ '’]*", "", after))


def _sure(before: str, after: str) -> bool:
    """Whether a name is that of a person for certain by what is asked of it: a face, a voice, a part."""
    lead = re.search(r"(?:(?:face|voice|likeness|spitting image|double) of|(?:played|portrayed) by) (?:the \w+ )?$", before, re.I)
    return lead is not None or re.match(r"['’]s (?:\w+ )?(?:face|voice|likeness)\b", after) is not None


def _staged(before: str) -> bool:
    """Whether a name stands where who is shown stands: at the beginning of a clause, beside another who is shown, or after a word that
    puts somebody in. In scripts without spaces anywhere."""
    lead = _without(_LITTLE, before)
    begins = re.search(r"[^\w\s'’]\s*$|[^\W\d_a-zA-ZÀ-ÿĀ-žА-яёЁ]\W*$", before.rstrip("-"))
    return not lead or begins is not None or re.search(_WHERE, lead, re.I) is not None or _ends("staged", lead)


def _mentioned(before: str, after: str) -> bool:
    """Whether the name only says whose something is, or what something is like."""
    return (_has("mention", before[-_NEAR:]) or _ends("just", _without(_LITTLE, before[-_CLOSE:]))
            or _begins("hers", re.sub(r"^[- ]", "", after)) or _begins("another", re.sub(r"^[,( ]+", "", after)))


def _without(end: str, text: str) -> str:
    return re.sub(end, "", text, flags=re.I)


def _somebody_else(name: str, text: str) -> bool:
    """Whether the text gives the name to somebody or something else: a cat called so, "Messi the snail", "the robot Elon Musk"."""
    for hit in re.finditer(re.escape(name), text):
        before, after = text[:hit.start()].rstrip(" \"“‘'«"), text[hit.end():]
        beside = re.match(r",? (?:the|a|an) ((?:\w+ ){0,2}\w+)", after)
        words = [*re.findall(r"\w+$", before), *(beside[1].split() if beside else ())]
        trade = re.match(r",? (?:(?:a|an|the) )?((?:\w+ ){0,2}\w+)", after) if after.startswith(",") else None
        other = any(wordnet.is_a(word.lower(), "person") for word in (trade[1].split() if trade else ())) and not _has("fame", after[:50])
        kin = re.search(r"\b(?:my|our|his|her|their)(?: \w+)?$", before, re.I)
        thing = any(wordnet.is_a(word.lower(), "animal", "artifact") for word in words)
        if kin or thing or other or _ends("named", before[-30:]) or _begins("named", after):
            return True
    return False


@cache
def _pattern(name: str) -> re.Pattern[str]:
    parted = wordlists.compiled(_WORDS[name]).pattern if name in _WORDS else "(?!)"
    parted = parted.replace("(?<!\\w)", "(?:(?<!\\w)|(?=['’]))", 1)
    return re.compile(f"{parted}|{_UNPARTED.get(name, '(?!)')}", re.I)


def _has(name: str, text: str) -> bool:
    return _pattern(name).search(text) is not None


def _begins(name: str, text: str) -> bool:
    return _pattern(name).match(text) is not None


def _ends(name: str, text: str) -> bool:
    return any(not text[hit.end():].strip() for hit in _pattern(name).finditer(text))


@cache
def _known() -> wordlists.Rows:
    from director.screenwriter.safety import knowns

    latin = ((_telling(name), rf"(?<![\w-])(?:{name})(?![\w-])") for name in knowns.LATIN)
    return wordlists.Rows((*latin, *((_parts(other), other) for other in knowns.OTHER)))


def _parts(names: str) -> tuple[str, ...]:
    """All parts of a row of names, what is written only for the regular expression aside."""
    return tuple(set(re.findall(r"[^\W\d_]+", wordlists.plainly(re.sub(r"\\.", " ", names)))))


def _telling(name: str) -> tuple[str, ...]:
    """The longest part of a name that is written in one way only; names are regular expressions."""
    bare, left = re.sub(r"\[[^\]]*\]", " ", name.removeprefix("(?i:")), ""
    while left != bare:
        bare, left = re.sub(r"\([^()]*\)", " ", bare), bare
    parts = re.findall(r"[^\W\d_]{3,}", re.sub(r"\\.|.[?*]", " ", bare))
    return (wordlists.plainly(max(parts, key=len)),) if parts else ()


@cache
def _lives(name: str) -> bool | None:
    """What WordNet says of a person: alive; dead, or made up; None where it does not know the name."""
    found = [each for each in wordnet.meanings(name, "noun") if each.named]
    born = [re.search(r"\(born (?:in |\w+ \d+, )?(\d{4})\)|\((\d{4})-\)", each.gloss) for each in found]
    years = [int(hit[1] or hit[2]) for hit in born if hit]
    return any(year >= _YOUNGEST for year in years) if found else None


def _is_a_persons(name: str) -> bool:
    """Whether an unknown name is a person's rather than a character's: its last part is no word, and nobody owns it."""
    return name not in _PICTURES and not rights.owned(name) and not dictionary.known(re.split(r"[\s-]+", name)[-1])
