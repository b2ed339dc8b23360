"""Which cues cannot both hold in one scope at one time, and which side stays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from director.refiner import counts, joints, lengths, scope, tints, traits, years
from director.refiner.cues import Cue
from director.refiner.late import late

_COMPATIBLE = frozenset(frozenset((one, other)) for one, others in (
    ("cartoon", "2d cgi render clay flat pixel sketch paper water lowpoly ink mosaic pop"),
    ("2d", "water ink flat sketch paper pixel pop nouveau"), ("water", "ink sketch paper oil print impression"),
    ("lowpoly", "pixel cgi render clay"), ("render", "photo cgi steampunk cyber deco surreal"), ("clay", "paper textile"),
    ("flat", "paper print pop deco"), ("ink", "sketch paper nouveau"), ("sketch", "paper express"), ("textile", "paper"),
    ("oil", "impression master abstract express cubist surreal pop"), ("express", "abstract print ink cubist impression"),
    ("cubist", "abstract"), ("surreal", "photo cgi"), ("abstract", "impression sketch"),
    ("print", "pop deco nouveau paper poster folk"), ("poster", "pop deco nouveau flat ink 2d paper cyber"),
    ("street", "pop ink photo"),
    ("glitch", "photo cgi cyber pixel"), ("holo", "cgi photo cyber lowpoly"), ("folk", "textile paper"),
    ("deco", "photo cgi nouveau cyber steampunk"), ("nouveau", "photo cgi impression"), ("steampunk", "photo cgi cyber 2d cartoon"),
    ("movie", "photo cgi render cartoon 2d clay ink pop poster cyber glitch steampunk deco express surreal"),
    ("cyber", "photo cgi 2d cartoon pixel lowpoly")) for other in others.split())
_TIME_CLASH = frozenset(frozenset(p) for p in (
    ("night", "noon"), ("night", "day"), ("night", "morning"), ("night", "afternoon"), ("night", "dusk"), ("night", "dawn"),
    ("noon", "dusk"), ("noon", "dawn"), ("morning", "dusk"), ("dawn", "dusk"), ("morning", "afternoon"), ("dawn", "afternoon"),
    ("noon", "morning"), ("evening", "noon"), ("evening", "morning"), ("evening", "dawn"),
    ("moon", "noon"), ("moon", "day"), ("moon", "afternoon"),
    ("dark", "noon"), ("dark", "day"), ("dark", "morning"), ("dark", "afternoon"),
    ("predawn", "noon"), ("predawn", "dusk"), ("predawn", "afternoon"), ("predawn", "day"), ("predawn", "evening")))
_NEIGHBOURS = frozenset(frozenset(p) for p in (
    ("jungle", "swamp"), ("jungle", "tropic"), ("tropic", "underwater"), ("tropic", "sea"), ("sea", "underwater"), ("polar", "peak"),
    ("polar", "sea"), ("polar", "underwater"), ("peak", "air"), ("peak", "jungle"), ("peak", "rural"), ("swamp", "rural"),
    ("swamp", "tropic"), ("desert", "rural"), ("sea", "air"), ("city", "air"),
    ("rural", "air"), ("desert", "air"), ("city", "sea"), ("jungle", "rural")))
"""Kinds of land that lie side by side."""
_LENS_CLASH = frozenset(frozenset(p) for p in (("short", "long"), ("short", "normal"), ("normal", "long"), ("anamorphic", "spherical"),
                                               ("short", "straight"), ("macro", "long")))
PLAIN = {"medium": "the art style", "mood": "the mood", "colour": "the colours", "palette": "the colour palette",
         "tint": "the one colour of the whole picture", "light": "the brightness", "hardness": "the kind of light",
         "clarity": "the picture quality", "focus": "the depth of field", "aspect": "the frame format", "take": "cuts or one take",
         "fps": "the frame rate", "motion": "a still or a moving camera", "shake": "a steady or a shaky camera",
         "inout": "the direction of the camera", "leftright": "the direction of the camera", "updown": "the direction of the camera",
         "orbit": "the direction of the camera", "size": "the shot size", "angle": "the camera angle", "pov": "the point of view",
         "lens": "the lens", "speed": "the speed", "pace": "the pace", "time": "the time of day", "season": "the season",
         "sky": "the weather", "view": "the view", "wind": "the wind", "place": "inside or outside", "world": "the place",
         "crowd": "how many people", "sound": "the sound", "music": "the music", "tune": "the music", "genre": "the music",
         "temper": "the mood", "speech": "the speech", "words": "text in the picture", "era": "the era", "year": "the year",
         "town": "the place", "change": "change or no change", "count": "the number", "colouring": "the colour of one thing",
         "material": "the material of one thing", "bulk": "the size of one thing", "ornament": "how ornate it is",
         "presence": "what is in the picture", "claim": "one subject at one moment", "trait": "one thing at one moment",
         "hue": "a colour that is ruled out",
         "voice": "how loud the speech is", "sign": "what a sign says", "gloss": "how polished it looks",
         "facing": "whether we see the face", "lit": "where the light comes from", "lamp": "the lamps",
         "lines": "the resolution", "instrument": "the music",
         "balance": "the composition", "level": "the place", "gauge": "what it is shot on",
         "state": "what the subject does", "reach": "how long one garment is",
         "duration": "the length", "direction": "the direction of movement"}


@dataclass(frozen=True)
class Clash:
    """Two groups of cues on one axis that exclude each other; `a` comes first in the text."""

    a: tuple[Cue, ...]
    b: tuple[Cue, ...]


def _two(*pairs: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split("/")) for pair in pairs)


_WAYS = _two("clockwise/anticlockwise", "up/down", "against/along", "left to right/right to left", "north/south",
             "north to south/south to north",
             "east to west/west to east", "forward/backward",
             "near/away", "left to right/out left", "right to left/out right", "right to left/in left", "left to right/in right",
             "out left/out right", "in left/in right", "facing/behind", "facing/averted")
_ONLY = {"season": _two("winter/summer", "spring/autumn", "winter/autumn", "summer/autumn", "winter/spring", "spring/summer"),
         "colour": _two("mono/vivid", "muted/vivid"), "sky": _two("clear/wet", "clear/fog")}
"""Axes on which only these pairs exclude each other."""


_PASSES = late(r"(?:the|an?|his|her|its|their|our|two|three|some|many)\s+(?:[\w'’-]+\s+){0,3}?[\w'’-]+\s+[a-z]+\s+(?:past|by)\b", re.I)
"""'the marathon streams past from left to right' before a still camera."""


def _across(a: Cue, b: Cue) -> bool:
    """Whether two cues of different axes exclude each other."""
    if {a.axis, b.axis} == {"season", "sky"}:
        return False
    if {a.axis, b.axis} in ({"motion", "inout"}, {"motion", "leftright"}, {"motion", "updown"}):
        return "static" in (a.value, b.value) and not any(_PASSES.match(cue.text) for cue in (a, b))
    if {a.axis, b.axis} == {"motion", "shake"}:
        return {a.value, b.value} == {"static", "shaky"}
    if {a.axis, b.axis} == {"sound", "music"}:
        return "silent" in (a.value, b.value) and "some" in (a.value, b.value)
    if {a.axis, b.axis} == {"sound", "tune"}:
        return "silent" in (a.value, b.value)
    if {a.axis, b.axis} == {"crowd", "count"}:
        crowd, some = (a, b) if a.axis == "crowd" else (b, a)
        many = int(some.value.split("-")[0]) > 2
        return many and "else" in crowd.text.lower() and counts.meet((counts.WHO, "1-1"), (some.owner, some.value))
    if {a.axis, b.axis} == {"sound", "speech"}:
        sound, speech = (a, b) if a.axis == "sound" else (b, a)
        return (sound.value, speech.value) == ("silent", "some") and _MUTE.search(sound.text) is not None
    if {a.axis, b.axis} == {"crowd", "state"}:
        state, crowd = (a, b) if a.axis == "state" else (b, a)
        return state.value == "alone" and crowd.value == "many" and state.strength == crowd.strength == "sure"
    if {a.axis, b.axis} == {"sky", "view"}:
        return {a.value, b.value} == {"fog", "far"}
    if {a.axis, b.axis} == {"palette", "tint"}:
        return {a.value, b.value} in [{"cool", warm} for warm in ("red", "orange", "yellow", "brown")] + [{"warm", "blue"}]
    return False


_WHOLE = late(r"\b(?:whole|entire(?:ly)?|everything|every (?:single )?(?:frame|shot|inch)|all of it)\b", re.I)
_OF_ANY_CRAFT = frozenset("photo movie cgi cartoon 2d".split())
"""Looks that others are made for: two crafts that go together do not where each is said to be all of the picture."""


def clashing(a: Cue, b: Cue) -> bool:
    """Whether two values exclude each other, whatever the scope."""
    if a.axis != b.axis:
        return _across(a, b)
    if a.value == b.value or "mention" in (a.value, b.value):
        return False
    pair = frozenset((a.value, b.value))
    if a.axis == "year":
        return years.apart(a.value, b.value)
    if a.axis == "medium":
        return pair not in _COMPATIBLE or (_WHOLE.search(a.text) is not None and _WHOLE.search(b.text) is not None
                                           and not pair & _OF_ANY_CRAFT)
    if a.axis == "time":
        return pair in _TIME_CLASH
    if a.axis == "state":
        return a.owner == b.owner and traits.exclude(a.value, b.value)
    if a.axis == "count":
        return counts.meet((a.owner, a.value), (b.owner, b.value))
    if a.axis in ("colouring", "material", "sign", "presence", "claim", "trait", "hue"):
        return a.owner == b.owner
    if a.axis == "reach":
        return a.owner == b.owner and lengths.apart(a.value, b.value)
    if a.axis == "tint":
        return tints.clash(a.value, b.value)
    if a.axis == "lines":
        return max(int(a.value), int(b.value)) >= 1.4 * min(int(a.value), int(b.value))
    if a.axis == "world" and "land" in pair:
        return bool(pair & {"underwater", "space"})
    if a.axis == "world":
        return pair <= {"fire", "underwater", "space"} if "fire" in pair else pair not in _NEIGHBOURS
    if a.axis == "duration" and a.strength != b.strength:
        whole, part = (a, b) if a.strength == "sure" else (b, a)
        return float(part.value) > float(whole.value)          # what is held may be a part of the whole
    if a.axis == "voice":
        return not {a.owner, b.owner} >= {"he", "she"}
    if a.axis == "bulk":
        return True                  # whether both are one creature is seen in _owned
    if a.axis in _ONLY:
        return pair in _ONLY[a.axis]
    if a.axis == "size":
        return pair != frozenset(("full", "wide"))
    if a.axis == "lens":
        return pair in _LENS_CLASH
    if a.axis == "direction":
        return (a.owner == b.owner or not (a.owner and b.owner)) and pair in _WAYS
    return a.axis != "change"


_MUTE = late(r"\b(?:mute|muted|audio|soundless|without sound|sound off|(?:total|complete|absolute) silence)\b", re.I)
_MEETING = 80        # more pairs than these are a list of things, not a contradiction


def find(text: str, cues: tuple[Cue, ...]) -> tuple[Clash, ...]:
    """Every clash, at most one per pair of values and owner; the cues of each side together."""
    out: list[Clash] = [*_no_change(cues)]
    used: set[tuple[str, ...]] = set()
    meeting = list(islice(((a, b) for a, b in _pairs(cues) if clashing(a, b) or _restyled(text, a, b)), _MEETING))
    first = {_kind(a, b): (a, b) for a, b in reversed(meeting)}
    moved = {_kind(a, b) for a, b in meeting if ((a, b) == first[_kind(a, b)] or a.axis not in _CAMERA) and scope.in_turn(text, a, b)}
    if any(a.axis == "time" for a, b in meeting if _kind(a, b) in moved) and len({c.value for c in cues if c.axis == "time"}) >= 3:
        moved |= {_kind(a, b) for a, b in meeting if a.axis == "time"}      # a day goes by
    if any(a.axis == "season" for a, b in meeting) and (joints.YEAR_PASSES.search(text) or len(
            {c.value for c in cues if c.axis == "season"} - {"mention"}) >= 3):
        moved |= {_kind(a, b) for a, b in meeting if a.axis == "season"}    # a year goes by
    for a, b in meeting:
        kind = _kind(a, b)
        if kind in used or scope.apart(text, a, b) or (kind in moved and a.axis in joints.EVOLVING and not scope.Pair(text, a, b).always):
            continue
        used.add(kind)
        out.append(Clash(_side(cues, a, b), _side(cues, b, a)))
    return tuple(out)


_CAMERA = frozenset("motion inout leftright updown orbit".split())
"""Axes on which the first two that meet tell whether a prompt goes from one to the other."""


def _named(text: str, cue: Cue) -> bool:
    """Whether a style is told by the name of who made it: a capital that no sentence asks for."""
    opens = re.search(r"(?:^|[.!?:;\n])\s*$", text[: cue.start]) is not None
    return re.search(r"(?<=[\w-] )[A-Z][a-z]{2,}" if opens else r"\b[A-Z][a-z]{2,}", cue.text) is not None


def _restyled(text: str, a: Cue, b: Cue) -> bool:
    """'Style: rubber-hose cartoon. … Correction: paper cut-outs': two styles that go together do not where one replaces the other."""
    if not (a.axis == b.axis == "medium" and a.value != b.value and a.strength == b.strength == "sure"):
        return False
    return scope.corrected(text, a, b) or (_named(text, a) and _named(text, b))


def _kind(a: Cue, b: Cue) -> tuple[str, ...]:
    return (*sorted((f"{a.axis} {a.value}", f"{b.axis} {b.value}")), a.owner)


_RELATED = frozenset("medium time state year duration lines".split())


def _side(cues: tuple[Cue, ...], a: Cue, b: Cue) -> tuple[Cue, ...]:
    """All cues that say what `a` says; for style and hour also relatives that exclude `b` ('Pixar' and 'squash', 'noon' and 'sunlit')."""
    return tuple(c for c in cues if c.axis == a.axis and c.owner == a.owner
                 and (c.value == a.value or (a.axis in _RELATED and not clashing(c, a) and clashing(c, b))))


def _pairs(cues: tuple[Cue, ...]) -> Iterator[tuple[Cue, Cue]]:
    for i, a in enumerate(cues):
        for b in cues[i + 1:]:
            if not (a.strength == "hint" and b.strength == "hint") and a.end <= b.start \
                    and not (a.strength == "act" and b.strength == "act" and a.axis != "direction"):
                yield a, b


def _no_change(cues: tuple[Cue, ...]) -> Iterator[Clash]:
    """'morning at the start, night at the end, without any scene change' contradicts itself in its last words."""
    still = [c for c in cues if c.axis == "change"]
    times = [c for c in cues if c.axis == "time" and still and c.start < still[0].start]
    if any(clashing(a, b) for a in times for b in times):
        yield Clash(tuple(times), (still[0],))
