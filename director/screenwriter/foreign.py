"""A story in a language other than English: its clauses are its events, in its own words, with the English of the words that are known.

Offline nothing is translated but a small dictionary's common nouns and verbs; they stand in brackets for generators that read English.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from director.screenwriter import asking, casting, forms, hours, language, places, sifting, telling
from director.screenwriter.beats import Beat
from director.screenwriter.places import Setting
from director.screenwriter.telling import Treatment
from director.screenwriter.words import article, verb_form

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
    plot = _plotted(english, count, rng) if form in ("idea", "prose") and len(made) <= 2 and not roles else None
    if plot:
        return replace(plot, beats=_beside(plot.beats, made), form="foreign")
    fitted = _filled(made, count) if form in ("idea", "prose") or exact else made
    fitted = forms.fitted(fitted, count) if exact or len(fitted) > 12 else fitted
    placed = tuple(_placed(_subject(beat, roles), code, setting, english) for beat in fitted)
    return Treatment(setting or places.SETTINGS["meadow"], roles, placed, None, "foreign" if form in ("idea", "prose") else form)


def _subject(beat: Beat, roles: tuple[casting.Role, ...]) -> Beat:
    """A pronoun that opens an event stands for the first person of the story, because a prompt must stand alone."""
    return replace(beat, action=_PRONOUNS.sub(roles[0].name, beat.action, count=1)) if roles else beat


def events(story: str, code: str, count: int) -> tuple[str, ...]:
    """The clauses of a story in order: at commas and stops, and at 'and', 'then', 'when' while there are fewer than `count`."""
    pieces = (piece for sentence in sifting.sentences(story) for piece in re.split(r"(?:[,;:，、；：،؛]\s*|\s[–—]\s)(?![^(]*\))", sentence))
    parts = [piece.strip() for piece in pieces if piece.strip()]
    parts = parts[1:] if len(parts) > 1 and asking.says_nothing(parts[0].lower(), code) else parts            # 'Ein langer Film: …'
    least = _SHORTEST[code not in language.UNPARTED]
    while len(parts) < count and code in _JOINTS:
        halves = [(len(part), index, hit.start()) for index, part in enumerate(parts) for hit in re.finditer(_JOINTS[code], part)
                  if hit.start() >= least and len(part) - hit.start() >= least and (
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


def _filled(made: tuple[Beat, ...], count: int) -> tuple[Beat, ...]:
    """Further looks at the same events, one after the other, until there are `count`; only the first look tells the event."""
    out = [[beat] for beat in made]
    for number in range(max(0, count - len(made))):
        row = out[number % len(out)]
        seen = _SEEN[(len(row) - 1) % len(_SEEN)]
        look = replace(row[0], action=f"{row[0].action.rstrip('.。। ')}, {seen}", tell="", text="", dialogue="")
        row.append(replace(look, frame=("close", "insert", "high")[number % 3]))
    return tuple(beat for row in out for beat in row)


def _placed(beat: Beat, code: str, setting: Setting | None, english: tuple[str, ...]) -> Beat:
    own = language.english_nouns(beat.action, code)
    here = places.mentioned(" ".join(f"in {word}" for word in own)) or setting
    light = beat.light or hours.light_in(" ".join(own)) or hours.light_in(" ".join(english))
    return replace(beat, place=beat.place or (here.wide if here else ""), light=light)


def _beside(plot: tuple[Beat, ...], made: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """The events of an English plot with the story's own words beside them; each clause is told once."""
    out = []
    for index, beat in enumerate(plot):
        own = made[min(len(made) - 1, index * len(made) // len(plot))].action
        first = index == 0 or made[min(len(made) - 1, (index - 1) * len(made) // len(plot))].action != own
        out.append(replace(beat, action=f"{beat.action} ({own.rstrip('.。। ')})", tell=own if first else ""))
    return tuple(out)


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


def _plotted(english: tuple[str, ...], count: int, rng: random.Random) -> Treatment | None:
    """The plot of the English words that the dictionary found in a short story; None when nobody acts in them."""
    verbs = [w for w in english if (f := verb_form(w)) and f[1] == "third"]
    nouns = [w for w in english if w not in verbs]
    actors = [w for w in nouns if casting.kind_of(casting.head_of(w)) in ("animal", "person", "fantastic") or w == "robot"]
    if not actors or not verbs:
        return None
    if actors[0] == "old man" and len(actors) > 1 and casting.kind_of(actors[1]) == "person":
        nouns = [w for w in nouns if w not in actors[:2]]
        actors = [f"old {actors[1]}", *actors[2:]]
    where = [w for w in nouns if w not in actors and (places.mentioned(w) or hours.light_in(w))]
    things = [w for w in nouns if w != actors[0] and w not in where and w != "friend"]
    friend = " friend" if things[:1] == ["robot"] and "friend" in nouns else ""
    line = " ".join([article(actors[0]), verbs[0], article(things[0]) + friend if things else "",
                     *(f"in the {w}" if w != "space" else "in space" for w in where[:2])])
    return telling.tell(re.sub(r"\s+", " ", line), count, rng)
