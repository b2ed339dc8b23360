"""A story in a language other than English: its clauses are its events, in its own words, with the English of the words that are known.

Offline nothing is translated but a small dictionary's common nouns and verbs; they stand in brackets for generators that read English.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from director.screenwriter import asking, casting, forms, glossary, glosses, hours, language, places, sifting, telling
from director.screenwriter.beats import Beat
from director.screenwriter.places import Setting
from director.screenwriter.telling import Treatment

_JOINTS = {
    "fr": r"(?<!\w)(?:et|puis|mais|alors que|tandis que|quand|lorsque|jusqu'à ce que)(?=\s)",
    "es": r"(?<!\w)(?:y|pero|luego|después|cuando|mientras|hasta que)(?=\s)",
    "de": r"(?<!\w)(?:und|dann|aber|als|während|bis(?!\s(?:auf|zu|zum|zur|in|ins|nach|an)\b)|danach)(?=\s)",
    "it": r"(?<!\w)(?:e|poi|ma|quando|mentre|finché)(?=\s)",
    "pt": r"(?<!\w)(?:e|depois|mas|quando|enquanto|até que)(?=\s)",
    "nl": r"(?<!\w)(?:en|dan|maar|als|terwijl|totdat)(?=\s)",
    "pl": r"(?<!\w)(?:i|potem|ale|kiedy|gdy|aż)(?=\s)",
    "ru": r"(?<!\w)(?:и|потом|но|когда|пока|затем)(?=\s)",
    "tr": r"(?<!\w)(?:ve|sonra|ama)(?=\s)",
    "ar": r"(?<!\w)(?:ثم|لكن|عندما|حتى)(?=\s)",
    "hi": r"(?<!\S)(?:और|फिर|लेकिन|जब)(?=\s)",
}
_NAME = r"(?P<name>[A-ZÀ-ÖØ-ÞА-Я][\w'’-]+(?: [A-ZÀ-ÖØ-ÞА-Я][\w'’-]+)?)"
_WHO = r"(?P<who>\b(?i:une?|una?|uno|ein|eine|einen|einem|einer|um|uma|een|le|la|el|il|der|die|das|o|a|l')(?:\s+[\w'’-]+){1,3}?)"
_CALLED = (r"(?:nommée?|appelée?|qui s'appelle|llamad[oa]|que se llama|namens|die .{0,3}heißt|chiamat[oa]|di nome|chamad[oa]|genaamd|"
           r"по имени|o imieniu|prénommée?)")
_NAMED = re.compile(rf"{_WHO},?\s+{_CALLED}\s+{_NAME}(?:\s*\((?P<says>[^()]{{3,120}})\))?", re.I | re.U)
_BRACKET = re.compile(rf"{_WHO}\s*\({_NAME},\s*(?P<says>[^()]{{3,120}})\)", re.U)
_DESCRIBED = re.compile(rf"(?<!\w){_NAME}\s*\((?P<says>[^()]{{3,120}})\)", re.U)
_PRONOUNS = re.compile(
    r"^(?:(?:et|y|und|e|en|и|i|dann|puis|luego|poi)\s+)?(?:elle|il|sie|er|es|ella|él|lei|lui|egli|ela|ele|zij|ze|hij|она|он|ona)(?=\s)|"
    r"^(?:彼女|彼)は|^(?:她|他|它)|^(?:그녀|그)는", re.I)
_SHORTEST = {True: 12, False: 5}          # letters of the shortest clause that is an event of its own, by whether words are parted
_SEEN = ("seen from very near", "from far away", "from above", "a slow look around", "from the other side", "from low down")


_NAMED_FIRST = re.compile(r"^[^:.\n\"“«‘']{0,60}(?:[\"“«‘']|(?<!\w)')(?P<title>[^\"”»’'\n]{2,60})[\"”»’']\s*:\s+(?=\S)")
"""'la canzone "Mare Mosso": …': what the film is for, before its story."""
_AND = re.compile(r"^(?:et|y|und|e|en|и|i|ve)\s+(?=\S+\s+\S)", re.I)


def named(story: str) -> str:
    """The name that stands before the story, in quotation marks and with a colon after it."""
    hit = _NAMED_FIRST.match(story.strip())
    return hit["title"].strip() if hit else ""


def hero(told: str, code: str) -> str:
    """Who acts in an event, in the story's words, as a title: 'Un vieux pêcheur' of 'un vieux pêcheur offre son écharpe'; '' for nobody."""
    words = language.known(told, code)
    at = next((n for n, word in enumerate(words) if word[2] in glossary.VERBS), 0)
    if not any(glosses.acts(word[2]) for word in words[:at]):
        return ""
    if code in language.UNPARTED:
        who = [word for word in words[:at] if glosses.acts(word[2])]
        end = who[1][1] if len(who) > 1 and who[1][0] - who[0][1] < 2 else who[0][1]
    else:
        end = words[at][0]
    title = re.sub(r"\s+(?:se|s'|ne|le|la|lo|o|a|si)?$", "", told[:end]).strip(" ,")
    return f"{title[:1].upper()}{title[1:]}" if 2 <= len(title) <= 40 else ""


def treated(story: str, code: str, count: int, exact: bool, rng: random.Random) -> Treatment:
    """About `count` beats, exactly as many where the request says so. Lists, scenes and verses keep their form."""
    story, roles = _introduced(_NAMED_FIRST.sub("", story), code)
    form = forms.shape(story)
    if form in ("list", "sections", "screenplay"):
        made = forms.beats(story, form, None)
    else:
        made = tuple(Beat(part, tell=part) for part in events(story, code, count))
    english = language.english_nouns(story, code)
    setting = places.mentioned(" ".join(f"in {word}" for word in english))
    free = form in ("idea", "prose") and not roles
    if free and not exact and (told := _told(made, code, count, rng)):
        return told
    fitted = _filled(made, count, code) if form in ("idea", "prose") or exact else made
    fitted = forms.fitted(fitted, count) if exact or len(fitted) > 12 else fitted
    placed = tuple(_placed(_subject(beat, roles), code, setting, english) for beat in fitted)
    return Treatment(setting or places.SETTINGS["meadow"], roles, placed, None, "foreign" if form in ("idea", "prose") else form)


def _told(made: tuple[Beat, ...], code: str, count: int, rng: random.Random) -> Treatment | None:
    """The story told as one in English is, where the dictionary knows what is done in each of its clauses; each event has its own words."""
    teller = glosses.Teller(code)
    deeds = [teller.clauses(beat.action) for beat in made]
    lines = [line for deed in deeds for line in deed]
    if not all(deeds) or not 0 < len(lines) <= 8:
        return None
    size = -(-len(lines) // 3)                                         # three sentences are read at most
    whole = [", and ".join(lines[at: at + size]) for at in range(0, len(lines), size)]
    plot = telling.tell(". ".join(f"{line[:1].upper()}{line[1:]}" for line in whole) + ".", count, rng)
    owners = [beat for beat, deed in zip(made, deeds, strict=True) for _ in deed]
    if sum(beat.importance == _EVENT for beat in plot.beats) != len(lines):
        return None
    out, at, said = [], 0, set[str]()
    for beat in plot.beats:
        own = owners[min(at, len(owners) - 1)].action.rstrip(".。 ") if beat.importance == _EVENT else ""
        at += beat.importance == _EVENT
        out.append(replace(beat, action=f"{beat.action} ({own})" if own else beat.action, english=True, tell="" if own in said else own))
        said.add(own)
    return replace(plot, beats=tuple(out), form="foreign")


_EVENT = 9
"""The weight of a shot that tells an event, not a look at one."""


def _subject(beat: Beat, roles: tuple[casting.Role, ...]) -> Beat:
    """A pronoun that opens an event stands for the first person of the story, because a prompt must stand alone."""
    return replace(beat, action=_PRONOUNS.sub(roles[0].name, beat.action, count=1)) if roles else beat


_NOBODY = re.compile(r"(?:sans|sin|senza|sem|ohne)(?: (?:aucune?|ningun[oa]?|nessun[oa]?))? [^\W\d_]+s?|"
                     r"vertical\w*|vertikal\w*|hochformat|verticale")
"""A wish for the film, and no event: 'sans personne'."""


def events(story: str, code: str, count: int) -> tuple[str, ...]:
    """The clauses of a story in order: at commas and stops, and at 'and', 'then', 'when' while there are fewer than `count`."""
    pieces = (piece for sentence in sifting.sentences(story) for piece in re.split(r"(?:[,;:，、；：،؛]\s*|\s[–—]\s)(?![^(]*\))", sentence))
    parts = [piece.strip() for piece in pieces if piece.strip()]
    parts = [part for part in parts if not _NOBODY.fullmatch(part.lower().strip(" ."))] or parts
    parts = parts[1:] if len(parts) > 1 and asking.says_nothing(parts[0].lower(), code) else parts            # 'Ein langer Film: …'
    least = _SHORTEST[code not in language.UNPARTED]
    while len(parts) < count and code in _JOINTS:
        halves = [(len(part), index, hit.start()) for index, part in enumerate(parts) for hit in re.finditer(_JOINTS[code], part)
                  if hit.start() >= least and len(part) - hit.start() >= least and not _of_two(part[: hit.start()], code) and (
                      least == _SHORTEST[False] or len(part[hit.end():].split()) > 2)]
        if not halves:
            break
        _, index, at = max(halves)
        parts[index: index + 1] = [parts[index][:at].strip(), _AND.sub("", parts[index][at:].strip())]
    out: list[str] = []
    for part in parts:
        if out and (len(out[-1]) < least or len(part) < least):
            out[-1] = out[-1].rstrip(".。") + ( "、" if code == "ja" else "，" if code == "zh" else ", ") + part
        else:
            out.append(part)
    return tuple(out) or (story.strip(),)


def _of_two(before: str, code: str) -> bool:
    """Whether only somebody is named before an 'and': 'ein Zinnsoldat' of 'ein Zinnsoldat und eine Puppe fliehen'."""
    words = [word for _, _, word in language.known(before, code)]
    return bool(words) and len(before.split()) < 5 and not glossary.VERBS.intersection(words)


def _filled(made: tuple[Beat, ...], count: int, code: str) -> tuple[Beat, ...]:
    """Further looks at the same events, one after the other, until there are `count`; only the first look tells the event."""
    out = [[beat] for beat in made]
    looks = [_looks(beat, code) for beat in made]
    for number in range(max(0, count - len(made))):
        at = number % len(out)
        seen, frame = looks[at][(len(out[at]) - 1) % len(looks[at])]
        out[at].append(replace(made[at], action=seen, english=seen.startswith("The "), tell="", text="", dialogue="", frame=frame))
    return tuple(beat for row in out for beat in row)


def _looks(beat: Beat, code: str) -> list[tuple[str, str]]:
    """Looks at whom and what an event names, as far as the dictionary knows them; then at the whole of it."""
    own = beat.action.rstrip(".。 ")
    nouns = [word for word in language.english_nouns(beat.action, code) if word not in glossary.VERBS and not hours.light_in(word)]
    known: list[tuple[str, str]] = []
    for noun in nouns:
        if glosses.acts(noun):
            known += [(f"The {noun}, face in close view ({own})", "close"), (f"The {noun} seen from behind ({own})", "ots")]
        elif not glosses.place(noun):
            known.append((f"The {noun} in very close view, every detail sharp ({own})", "insert"))
    first = sorted(known, key=lambda look: look[1] == "ots")
    return first + [(f"{own}, {seen}", ("close", "insert", "high")[at % 3]) for at, seen in enumerate(_SEEN)]


def _placed(beat: Beat, code: str, setting: Setting | None, english: tuple[str, ...]) -> Beat:
    own = language.english_nouns(beat.action, code)
    here = places.mentioned(" ".join(f"in {word}" for word in own)) or setting
    light = beat.light or hours.light_in(" ".join(own)) or hours.light_in(" ".join(english))
    return replace(beat, place=beat.place or (here.wide if here else ""), light=light)


def _introduced(story: str, code: str) -> tuple[str, tuple[casting.Role, ...]]:
    """(the story with only names where it introduces people, those people).

    'une dame (Odette, manteau vert) attend' -> 'Odette attend'; also 'ein Igel namens Fritz (rote Mütze)' and 'Tico (lata amarela)'.
    """
    roles: list[casting.Role] = []

    def met(hit: re.Match[str]) -> str:
        name, who, says = (hit.groupdict().get(key) or "" for key in ("name", "who", "says"))
        line = ", ".join(part.strip(" ,") for part in (name, who[:1].lower() + who[1:], says) if part.strip(" ,"))
        heads = (word.split()[-1] for word in language.english_nouns(f"{who} {says}", code))
        head = next((word for word in heads if casting.kind_of(word) != "thing"), "person")
        roles.append(casting.Role(name, line, head, casting.kind_of(head), (), True))
        return name

    for pattern in (_NAMED, _BRACKET, _DESCRIBED):
        story = pattern.sub(met, story) if len(roles) < 6 else story
    return story, tuple(roles)
