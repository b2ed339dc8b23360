"""Cues of prompts in other languages, and whether two of them meet. When unsure, nothing is read and nothing clashes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from director.refiner import tongues
from director.refiner.late import late
from director.refiner.phrases import beginnings
from director.refiner.tongues.script import Script
from director.refiner.tongues.tongue import Tongue

if TYPE_CHECKING:
    from director.refiner.cues import Cue

Parts = tuple[str, str, int, int, str, str, str, str | None]
_CAMERA = frozenset("motion inout leftright updown shake size angle pov lens aspect fps take speed".split())
_PLACED = frozenset("time season sky view wind place world crowd light sound music state number mood direction".split())
"""Axes on which one thing may hold here and another there in one picture."""
_MOVES = frozenset("inout leftright updown".split())
_FILMS = late(r"[ck][aáâ]m[eé]?r|macchina da presa|cinepresa|zoom|trav|dolly|panor|paneo|barrido|carrell|schwenk|fahrt|[ck]am|"
                    r"カメラ|镜头|画面|摄|ズーム|ドリー|推|拉|摇|パン|ティルト|寄|引", re.I)
_FROM_TO = late(r"\b(?:von|vom|de|du|des|del|da|dal|dalla|dall['’]|do)\b[^,.;]{0,20}~[^,.;]{0,25}\b(?:zu|zum|zur|bis|à|au|aux|vers|"
                      r"a|al|hasta|até|ao|para|alla|fino)\b[^,.;]{0,10}~", re.I)
_AT = late(r"\b(?:à|a|por las?|por el|al|ao|às|au|am|um|alle|alla|all['’]|à l['’])\s*$", re.I)
"""Before an hour: 'at noon'. Two of these tell of two hours."""
_OPENS = late(r"(?:^|[.;,:]\s+|\b(?:und|et|y|e|ed)\s+)(?:im|am|in|en|au|à la|à l['’]|el|por la|por el|al|no|na|nel|nella|d['’]|di|le|la|il|"
               r"de)\s*$", re.I)
"""Before an hour or a season that opens its clause: 'le matin', 'im Sommer'."""
_IN_ALL = late(r"(?:^|\b(?:en|in|em|im|ganz|alles|tout|toute|todo|toda|tutto|tutta|image|imagen|immagine|imagem|film|filme|vídeo|"
                     r"video|película|foto\w*|puro|pur|strict\w*|rein\w*|style|estilo|stile|look|y))\s*$", re.I)
_SHOWS = (r"(?:\s(?:de|du|des|del|de la|con|avec|qui|que|che|où|donde|von|vom|mit|zeigt|einer|eines|der|do|da|com|di|della|dello|dei|"
          r"montr\w+|représent\w+|muestra\w*|mostra\w*|raffigur\w+)\b|\s(?:d|dell)['’])")
_GAZES = late(
    r"\b(?:regard\w+|lève les yeux|mira\w*|observa\w*|schaut\w*|blickt\w*|olha\w*|guarda\w*|vede\w*|voit)\b[^,.;]{0,20}$", re.I)
_DAILY = late(r"(?:morgens|vormittags|mittags|nachmittags|abends|nachts)$", re.I)
_NO = late(r"(?:sans|aucun\w*|pas|personne|sin|ni|ning\w*|nadie|sem|nem|nenhum\w*|ninguém|senza|nessun\w*|nemmeno|neanche|non|"
                 r"ohne|kein\w*|nicht\w*|niemand|nada|rien|no)\b", re.I)
"""What a cue itself may begin with: 'sans nuage', 'kein Mensch'."""
LOANED = frozenset("fps clarity lens focus medium".split())
"""Axes whose English words (35mm, 4K, bokeh) are used in every language."""


def spoken(text: str) -> bool:
    """Whether a text is in one of these languages rather than in English."""
    return tongues.of(text) is not None


def read(text: str) -> list[Parts]:
    """The cues of a prompt that is not in English as Cue fields; empty for English."""
    tongue = tongues.of(text)
    if tongue is None:
        return []
    found = _spaced(text, tongue) if isinstance(tongue, Tongue) else _close(text, tongue)
    return [*(p for p in found if p[0] not in _MOVES or _of_camera(text, p[2], p[4])), *_numbers(text, tongue), *_lengths(text, tongue),
            *_settings(text)]


_SETTING = late(r"(?:^|(?<=[.!?]\s))(?:tout(?:e la scène|e l['’]action)?|toda la (?:escena|acción)|todo|toda a (?:cena|ação)|"
                r"a cena (?:toda|inteira)|"
                r"tudo|tutt[ao](?: la scena)?|l['’]intera scena|die (?:ganze|gesamte) (?:szene|handlung)|alles) "
                r"(?:se passe|se déroule|a lieu|transcurre|ocurre|sucede|tiene lugar|se passa|acontece|decorre|si svolge|ha luogo|"
                r"avviene|spielt(?: sich)?) (?P<where>[^.!?;]+)", re.I)


def _settings(text: str) -> Iterator[Parts]:
    """'Toute la scène se passe sous l'eau. Toute la scène se passe sur un quai': two places for the whole."""
    found = list(_SETTING.finditer(text))
    for hit in found if len(found) > 1 else ():
        yield "world", hit["where"].lower(), *hit.span(), hit.group(), "sure", "", None


def _spaced(text: str, tongue: Tongue) -> Iterator[Parts]:
    there = beginnings(text)
    for axis, value, strength, phrases in tongue.entries:
        if strength == "hint" and not tongue.has("strict", text):
            continue
        for hit in (hit for phrase in phrases if phrase.within(there) for hit in phrase.find(text)):
            start, end = hit.start(), hit.start() + len(hit.group().rstrip(" ,;:"))
            if value == "mention" or _meant(text, axis, start, end, tongue):
                yield axis, value, start, end, text[start:end], "sure", "", None


def _of_camera(text: str, start: int, words: str) -> bool:
    """Whether a move is one of the camera and not of somebody in the picture."""
    return _FILMS.search(words) is not None or _FILMS.search(re.split(r"[.!?。！？\n]", text[:start])[-1]) is not None


def loaned(text: str, axis: str, start: int, end: int) -> bool:
    """Whether an English word of the trade is meant so in a text of another language."""
    tongue = tongues.of(text)
    return axis in LOANED and (not isinstance(tongue, Tongue) or _meant(text, axis, start, end, tongue))


def _meant(text: str, axis: str, start: int, end: int, tongue: Tongue) -> bool:
    """Not denied, not compared with, not on a picture."""
    before = re.split(r"[,:;.!?()–—\n]", text[:start])[-1]
    after = re.split(r"[.!?;\n]", text[end:])[0]
    if not _NO.match(text[start:end]) and (
            re.search(rf"(?<![\w-]){tongue.never}", before, re.I) or re.search(r"(?<!\w)(?:ne|n['’])\s*$", before)):
        return False
    if re.match(r"\s+(?:nicht|pas|plus|jamais|nie|keineswegs)\b", after, re.I):
        return False
    if axis in _CAMERA:
        return axis != "angle" or _GAZES.search(before) is None
    if axis == "colour" and re.match(r"schwarz-?\s?wei\w*(?:e|er|es|en|em)\b", text[start:end], re.I) and not re.match(
            r"\s+(?:film|bild|aufnahme|optik|look)", after, re.I):
        return False
    if axis == "colour" and re.search(r"noir|negro|nero|branco", text[start:end], re.I) and not _IN_ALL.search(before):
        return False
    if re.search(rf"(?<![\w-]){tongue.like}", before, re.I):
        return False
    return not (re.search(rf"(?<![\w-])(?:{tongue.pictured})(?![\w-])[^,.;:]{{0,25}}?{_SHOWS}[^,.;:]{{0,40}}$", before, re.I) or re.match(
        rf"[^,.;:]{{0,30}}?(?<![\w-]){tongue.on}\s*(?:[\w'’]+\s+){{0,3}}?(?:{tongue.pictured})(?![\w-])", after, re.I))


def _close(text: str, script: Script) -> Iterator[Parts]:
    for axis, value, pattern in script.entries():
        hint = value.endswith("?")
        if hint and not script.has("strict", text):
            continue
        for hit in pattern.finditer(text):
            before = re.split(r"[、。，；！？：\n]", text[: hit.start()])[-1]
            after = re.split(r"[。；！？\n]", text[hit.end():])[0]
            if value == "mention" or axis in _CAMERA or _said(before, after, script, axis):
                yield axis, value.rstrip("?"), hit.start(), hit.end(), hit.group(), "sure", "", None


def _said(before: str, after: str, script: Script, axis: str) -> bool:
    near = re.split(r"[、，]", after)[0]
    return not (re.search(script.never, before) or re.match(script.denied, after) or (axis != "medium" and re.match(script.like, after))
                or re.search(rf"(?:{script.pictured})[^、，]{{0,12}}$", before)
                or re.match(rf"[^、，]{{0,6}}?{script.on}?[^、，]{{0,5}}?(?:{script.pictured})", near))


def _numbers(text: str, tongue: Tongue | Script) -> Iterator[Parts]:
    """How many of a thing there are: (number, noun), to be replaced by the other number."""
    if isinstance(tongue, Script):
        for hit in re.finditer(tongue.number, text):
            value = _digits(hit.group(1), tongue.digits)
            if value:
                yield "number", str(value), hit.start(1), hit.end(1), hit.group(), "sure", hit.group(2) + hit.group(3), hit.group(1)
        return
    words = "|".join(sorted(tongue.numbers, key=len, reverse=True))
    for hit in re.finditer(rf"(?<![\w:.,/-])({words}|\d{{1,3}})\s+([^\W\d_]{{3,}})(?![\w-])", text, re.I):
        word = hit.group(1).lower()
        value = int(word) if word.isdigit() else tongue.numbers[word]
        if value > 1 and re.search(r"[nsieäöü]$", hit.group(2)) and not re.match(
                rf"(?:{tongue.seconds}|{tongue.minutes}|\w*grad|graus|grados|degrés|gradi|uhr|heures|horas|ore|fps|anos|años|ans|anni|"
                rf"jahre\w*)$",
                hit.group(2), re.I):
            yield "number", str(value), hit.start(1), hit.end(1), hit.group(), "sure", hit.group(2).lower()[:5], hit.group(1)


def _digits(word: str, digits: dict[str, int]) -> int:
    if word.isdecimal():
        return int(word)
    tens, ten, ones = word.partition("十")
    return (digits.get(tens, 1) * 10 + digits.get(ones, 0)) if ten else digits.get(word, 0)


def _lengths(text: str, tongue: Tongue | Script) -> Iterator[Parts]:
    """How long the whole film is to be, in seconds."""
    if isinstance(tongue, Script):
        span = r"(\d+|[一二两三四五六七八九十]+)(秒|分)钟?(?:間|间)?"
        pattern = rf"{tongue.lasting}[^、。，]{{0,6}}?{span}|{span}(?:の|的)?{tongue.lasting}"
        for hit in re.finditer(pattern, text):
            number, unit = hit.group(1) or hit.group(3), hit.group(2) or hit.group(4)
            value = _digits(number, tongue.digits) * (60 if unit == "分" else 1)
            yield "duration", str(value), hit.start(), hit.end(), hit.group(), "sure", "", None
        return
    words = "|".join(sorted(tongue.numbers, key=len, reverse=True))
    for hit in re.finditer(rf"(?<![\w:.,])({words}|\d{{1,3}})[\s-]+(?:({tongue.seconds})|({tongue.minutes}))(?![\w-])", text, re.I):
        if re.search(rf"(?<![\w-])(?:{tongue.lasting})(?![\w-])", text[max(0, hit.start() - 30): hit.end() + 16], re.I):
            word = hit.group(1).lower()
            value = (int(word) if word.isdigit() else tongue.numbers[word]) * (60 if hit.group(3) else 1)
            yield "duration", str(value), hit.start(), hit.end(), hit.group(), "sure", "", None


def apart(text: str, a: Cue, b: Cue, between: str, around: str) -> bool:
    """Whether two cues of such a text do not meet: one comes after the other, or they are of two things.

    `between` lies between them, `around` are their sentences without them.
    """
    tongue = tongues.of(text)
    if tongue is None:
        return False
    always, before = tongue.has("always", around), text[: b.start]
    between = re.sub(rf"(?<![\w-])(?:{tongue.always})(?![\w-])", " ", between, flags=re.I)      # 'du début à la fin' is no change
    between, around = (_ONE_FILE.sub(" ", _REACHES.sub(" ", words)) for words in (between, around))
    if tongue.has("change", between) or tongue.has("unless", around) or (not always and tongue.has("change", around)):
        return True
    if always:
        return False
    if _FROM_TO.search(around) or (a.axis == "time" and _hours_of_a_day(text, a, b)):
        return True
    if a.axis in ("time", "season") and all(_OPENS.search(text[: c.start]) for c in (a, b)):
        return True                      # 'Im Sommer ernten sie, im Winter flicken sie die Netze'
    if a.axis == "number" and not _again(before, tongue):
        return True
    if a.axis in _PLACED and ((a.axis != "time" and tongue.has("meanwhile", f"{between} {before}")) or (
            a.axis != "time" and any(part[0] == "time" and a.end <= part[2] < b.start for part in read(text)))):
        return True
    return a.axis in ("state", "direction") and _other_subject(between, tongue, text[: a.start])


_REACHES = late(r"\b(?:jusqu['’](?:à|aux?)|bis (?:zu[mr]?|zu den|an die|über die)|hasta|até|fino a\w*)\s+(?:l[ae]s?\s+|l['’]|os?\s+|as?\s+|"
                r"el\s+|i\s+|gli\s+|den\s+|die\s+)?(?:genoux|taille|cou|chevilles|cuisses|épaules|horizon|mollets|knie\w*|hüften?|hals|"
                r"knöchel\w*|horizont|schultern|waden|rodillas?|cintura|cuello|tobillos|horizonte|hombros|joelhos?|tornozelos|pescoço|"
                r"ombros|ginocchi[ao]?|vita|collo|caviglie|orizzonte|spalle|alpi|alpes|alpen|pirineos|pyrénées)\b", re.I)
_ONE_FILE = late(r"\b(?:eine einzige|un seul|un único|un solo|una sola|um único|uma única|un unico|una unica) "
                 r"(?:datei|fichier|archivo|arquivo|file|version\w*|versión|versão|versione|export)\b", re.I)
"""How far something reaches is no change: 'dans la neige jusqu'aux genoux'."""


def _hours_of_a_day(text: str, a: Cue, b: Cue) -> bool:
    """'à l'aube …, à midi …', 'vormittags …, abends …', '黎明…，中午…': what happens at one hour and at another."""
    if all(_AT.search(text[: c.start]) or _DAILY.match(c.text) for c in (a, b)):
        return True
    return all(re.search(r"(?:^|[，。、；])$", text[: c.start]) and not re.match(r"[的の，、。]|$", text[c.end:]) and re.search(
        r"[\u3040-\u9fff]", c.text) for c in (a, b))


def _again(before: str, tongue: Tongue | Script) -> bool:
    """Whether a number speaks of things named before: 'les cinq', 'all five'."""
    if isinstance(tongue, Script):
        return re.search(r"(?:その|この|全部で|全員で|这|那|全部|一共|共|总共)$", before) is not None
    return re.search(rf"(?<![\w-]){tongue.definite}", before, re.I) is not None


def _other_subject(between: str, tongue: Tongue | Script, before: str) -> bool:
    if tongue.has("pronouns", between):
        return False
    if isinstance(tongue, Script):
        return tongue.has("subject", between)
    first, last = (re.split(r"[.!?]\s", words)[-1].strip().lower() for words in (before, between))
    if first and first == last and re.search(r"[.!?]\s", between):
        return False                     # 'Le chien dort. Le chien galope'
    return tongue.has("articles", between)
