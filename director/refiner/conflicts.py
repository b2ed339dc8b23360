"""Which cues cannot both hold in one scope at one time, and which side stays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from director.refiner import foreign, subjects
from director.refiner.cues import Cue, sentence_of

_COMPATIBLE = frozenset(frozenset(p) for p in (
    ("cartoon", "2d"), ("cartoon", "cgi"), ("cartoon", "clay"), ("cartoon", "flat"), ("cartoon", "pixel"), ("cartoon", "sketch"),
    ("cartoon", "paper"), ("cartoon", "water"), ("cartoon", "lowpoly"), ("cartoon", "ink"),
    ("2d", "water"), ("2d", "ink"), ("2d", "flat"), ("2d", "sketch"), ("2d", "paper"), ("water", "ink"), ("water", "sketch"),
    ("water", "paper"), ("pixel", "lowpoly"), ("lowpoly", "cgi"), ("clay", "paper"), ("flat", "paper"),
    ("ink", "sketch"), ("cubist", "oil"), ("oil", "water"), ("sketch", "paper"), ("pixel", "2d"), ("cartoon", "mosaic"), ("ink", "paper")))
_TIME_CLASH = frozenset(frozenset(p) for p in (
    ("night", "noon"), ("night", "day"), ("night", "morning"), ("night", "afternoon"), ("night", "dusk"), ("night", "dawn"),
    ("noon", "dusk"), ("noon", "dawn"), ("morning", "dusk"), ("dawn", "dusk"), ("morning", "afternoon"), ("dawn", "afternoon"),
    ("noon", "morning")))
_NEVER_FREE = {"medium", "duration", "aspect", "fps"}
_GLOBAL = frozenset("medium mood aspect duration fps take clarity lens palette colour".split())
_OWNED = frozenset("count colouring material bulk state".split())
PLAIN = {"medium": "the art style", "mood": "the mood", "colour": "the colours", "palette": "the colour palette",
    "light": "the brightness", "hardness": "the kind of light", "clarity": "the picture quality", "focus": "the depth of field",
         "aspect": "the frame format", "take": "cuts or one take", "fps": "the frame rate", "motion": "a still or a moving camera",
         "shake": "a steady or a shaky camera", "inout": "the direction of the camera", "leftright": "the direction of the camera",
         "updown": "the direction of the camera", "orbit": "the direction of the camera", "size": "the shot size",
         "angle": "the camera angle", "pov": "the point of view", "lens": "the lens", "speed": "the speed", "pace": "the pace",
         "time": "the time of day",
         "season": "the season", "sky": "the weather", "view": "the view", "wind": "the wind", "place": "inside or outside",
         "world": "the place", "crowd": "how many people", "sound": "the sound", "music": "the music", "tune": "the music",
         "speech": "the speech",
         "words": "text in the picture", "era": "the era", "change": "change or no change", "count": "the number",
         "colouring": "the colour of one thing", "material": "the material of one thing", "bulk": "the size of one thing",
         "state": "what the subject does",
         "duration": "the length", "direction": "the direction of movement"}


@dataclass(frozen=True)
class Clash:
    """Two groups of cues on one axis that exclude each other; `a` comes first in the text."""

    a: tuple[Cue, ...]
    b: tuple[Cue, ...]


def clashing(a: Cue, b: Cue) -> bool:
    """Whether two values exclude each other, whatever the scope."""
    if {a.axis, b.axis} == {"season", "sky"}:
        return False
    if {a.axis, b.axis} in ({"motion", "inout"}, {"motion", "leftright"}, {"motion", "updown"}):
        return "static" in (a.value, b.value)
    if {a.axis, b.axis} == {"sound", "music"}:
        return "silent" in (a.value, b.value) and "some" in (a.value, b.value)
    if {a.axis, b.axis} == {"sound", "tune"}:
        return "silent" in (a.value, b.value)
    if {a.axis, b.axis} == {"sky", "view"}:
        return {a.value, b.value} == {"fog", "far"}
    if a.axis != b.axis or a.value == b.value:
        return False
    pair = frozenset((a.value, b.value))
    if a.axis == "medium":
        return pair not in _COMPATIBLE
    if a.axis == "time":
        return pair in _TIME_CLASH
    if a.axis == "state":
        return pair in subjects.STATE_CLASHES and a.owner == b.owner
    if a.axis in ("count", "colouring", "material"):
        return a.owner == b.owner
    if a.axis == "bulk":
        return True                  # whether both are one creature is seen in _owned
    if a.axis == "season":
        return pair in (frozenset(("winter", "summer")), frozenset(("spring", "autumn")),
            frozenset(("winter", "autumn"))) or pair in (frozenset(("summer", "autumn")), frozenset(("winter", "spring")),
            frozenset(("spring", "summer")))
    if a.axis == "colour":
        return pair in (frozenset(("mono", "vivid")), frozenset(("muted", "vivid")))
    if a.axis == "sky":
        return pair in (frozenset(("clear", "wet")), frozenset(("clear", "fog")))
    if a.axis == "direction":
        return pair in (frozenset(("up", "down")), frozenset(("left to right", "right to left")), frozenset(("forward", "backward")))
    return a.axis != "change"


_SEQUENCE = re.compile(r"\b(?:then|until|till|turn(?:s|ing)? (?:in)?to|becom(?:es|ing)|chang(?:es|ing) (?:to|into|from)|after(?:wards?)?|"
    r"before|later|finally|eventually|gives? way|next|once|first|starts?|begins?|opens? (?:on|with)|ends?|at the end|in the end|as "
    r"(?:night|day|dawn|evening|darkness|winter|spring|summer|autumn|it|the (?:sun|storm|clouds?|fog|rain|season|light|camera)) (?:\w+s|"
    r"comes?)\b|"
                       r"when|halfway|suddenly|transitions?|transforms?|morphs?|dissolves?|fad(?:es|ing)|shifts?|switch(?:es)?|cuts? to|"
                       r"cut between|intercut|alternat\w+|back (?:to|at|in)|flashback|from [\w -]+ to|from [^,.;]{3,40} (?:in)?to|"
                       r"gradually|slowly (?:clears?|darkens?|brightens?)|breaks? (?:through|in|over)|clears\b|lifts\b|"
                       r"followed by|leading (?:in)?to|by (?:the end|nightfall|dawn)|minutes? in|seconds? in|thins? out|fills? up|empties|"
                       r"wakes?|woken|at (?:\d|second)|ramp\w*|reveal(?:s|ing)?|verse|chorus|landing|apex|memory|remembers?|years? (?:ago|"
                       r"later)|meanwhile|between|in turn|one by one|each night|day after day|over the course)\b", re.I)
_CHANGE = re.compile(r"\b(?:turn(?:s|ing)? (?:in)?to|turn(?:s|ing)? from|becom(?:es|ing)|chang(?:es|ing) (?:to|into|from)|morph\w*|"
    r"transform\w*|transition\w*|dissolv\w+ (?:in)?to|gives? way to|switch\w* (?:to|from)|shift\w* (?:to|from|into)|cuts? to|intercut|"
    r"alternat\w+|from [^,.;]{2,40} (?:in)?to|halfway|flashback|melts? into|fades? (?:in)?to|half (?:of )?(?:the|it)|"
                     r"first half|second half|comes to life|steps? (?:out of|into)|wakes|until|then)\b", re.I)
_MIXED = re.compile(r"\b(?:hybrid|mixed[- ]media|mix(?:es|ed|ing|ture)? of|mix(?:es|ing)? (?=[\w -]+ (?:and|with))|blend\w*|combin\w+|"
    r"fusion|rotoscop\w+|collage|composite[sd]?|crossover|mash-?up|split[- ]?screen|left (?:half|side)|right (?:half|side)|side by side|"
    r"one half|diptych|triptych|contrast\w*|juxtapos\w+|meets|"
                    r"augmented reality|picture[- ]in[- ]picture|overlaid|superimposed|layered|selective colou?r|except|apart from|save "
                    r"for|but for|other than|only colou?r|the only|aside from|inset|speed ramp\w*|bullet[- ]time while|dolly zoom|vertigo|"
                    r"either|whichever|versions?|options?|variants?|alternatively|or(?= (?:in|as|at|a|an) )|"
                    r"time[- ]travel\w*|museum|re-?enact\w*|film set|movie set|theme park|costume|parody|anachron\w*|retro-?futur\w*|"
                    r"dream|imagin\w+|greenhouse|snow ?globe|sunshower|eclipse|polar|arctic night|northern summer|planetarium|through the "
                    r"window|window|outside|aquarium|on stage|theatre set|theater set)\b", re.I)
_BOTH_WAYS = re.compile(r"\b(?:while|around|behind|in the background|in the foreground|below|above|beyond|outside|inside the|reflected|"
    r"elsewhere|overhead|against|beneath|in the distance|the other|another|others|the elder|the younger|one (?:\w+ )?(?:sits|stands|is|in|"
    r"with|wears))\b", re.I)
_SEGMENT = re.compile(r"(?:^|[\s(\[])(?:(?:shot|scene|clip|part|panel|act|beat|segment|verse|chorus|frame)\s*(?:\d+|one|two|three|four|a|"
    r"b)\b\s*[:.)–-]?(?!\s*continuity)|\[?\d+(?::\d\d)?\s*(?:s|sec)?\s*[-–]\s*\d+(?::\d\d)?\s*s?\]?\s*:|\d+[.)]\s|cut to\b|intro:|outro:|"
    r"int\.|ext\.)", re.I)
_UNIVERSAL = re.compile(r"\b(?:at the (?:very )?same (?:time|moment|instant)|in the same (?:instant|moment|breath|shot)|simultaneously|"
    r"throughout|the whole (?:time|shot|video|clip|film|take|piece)|(?:during|for) the (?:entire|whole) (?:shot|take|video|clip|film|"
    r"scene)|the entire (?:time|shot|take|video|clip)|in every (?:frame|shot)|at all times|"
                        r"from start to finish|from beginning to end|without any (?:scene )?change|never (?:stops|moves|changes)|all at "
                        r"once|same (?:dog|cat|street|ride|shot|moment|man|woman|person|car|building|room|house|subject)|single "
                        r"deliverable|in one (?:continuous )?(?:shot|take|frame)|nothing else|at once|all the way through|strictly|"
                        r"exactly|always)\b", re.I)


def find(text: str, cues: tuple[Cue, ...]) -> tuple[Clash, ...]:
    """Every clash, at most one per pair of values and owner; the cues of each side together."""
    out: list[Clash] = [*_no_change(text, cues)]
    used: set[tuple[str, str, str, str, str]] = set()
    for a, b in _pairs(cues):
        key = (a.axis, b.axis, a.value, b.value, a.owner)
        back = (b.axis, a.axis, b.value, a.value, b.owner)
        if key in used or back in used or not clashing(a, b) or not _same_scope(text, a, b):
            continue
        used |= {key, back}
        out.append(Clash(_side(cues, a, b), _side(cues, b, a)))
    return tuple(out)


def _side(cues: tuple[Cue, ...], a: Cue, b: Cue) -> tuple[Cue, ...]:
    """All cues that say what `a` says; for the art style also its relatives that exclude `b` ('Pixar', 'squash and stretch')."""
    return tuple(c for c in cues if c.axis == a.axis and c.owner == a.owner
                 and (c.value == a.value or (a.axis == "medium" and not clashing(c, a) and clashing(c, b))))


def _pairs(cues: tuple[Cue, ...]) -> Iterator[tuple[Cue, Cue]]:
    for i, a in enumerate(cues):
        for b in cues[i + 1:]:
            if not (a.strength == "hint" and b.strength == "hint") and not (a.strength == "act" and b.strength == "act"
                and a.axis != "direction") and (a.end <= b.start):
                yield a, b


def _no_change(text: str, cues: tuple[Cue, ...]) -> Iterator[Clash]:
    """'morning at the start, night at the end, without any scene change' contradicts itself in its last words."""
    still = [c for c in cues if c.axis == "change"]
    times = [c for c in cues if c.axis == "time"]
    if still and any(clashing(a, b) for a in times for b in times):
        inside = [t for t in times if t.start < still[0].start]
        if inside:
            yield Clash(tuple(inside), (still[0],))


def _same_scope(text: str, a: Cue, b: Cue) -> bool:
    """Whether two cues speak of the same thing at the same time. When unsure: no."""
    (na, sa), (nb, sb) = sentence_of(text, a.start), sentence_of(text, b.start)
    if any(a.start < h.start() <= b.start for h in _SEGMENT.finditer(text)):
        return False
    between, around = text[a.end: b.start], text[sa.start: sb.end] if nb - na <= 1 else f"{sa.text} {sb.text}"
    around = _blanked(around, a, b)
    universal = _UNIVERSAL.search(sa.text) is not None or _UNIVERSAL.search(sb.text) is not None
    if _MIXED.search(around) and not (universal and a.axis not in ("medium", "colour")):
        return False
    if foreign.changes(around) and (foreign._foreign(text) or (not text.isascii() and re.search(r"[\u3040-\u9fff]", text))):
        return False
    if a.axis in ("duration", "aspect", "fps"):
        return re.search(r"\b(?:then|later|also|or|version|cropped?|first|last|cut down|trim|opening|segment)\b", between, re.I) is None
    change = _CHANGE if a.axis in _GLOBAL else _SEQUENCE
    if change.search(around) and not universal:
        return False
    if a.axis == "time" and not universal and all(re.match(r"(?:in the|at|by|one)\b", c.text, re.I) for c in (a, b)) and re.search(
            r"[,;.]|\band\b", between):
        return False        # 'in the morning she packs; at night she leaves'
    if re.search(r"\bby\s+(?:the )?$", between, re.I) or re.match(r"by\b", b.text, re.I):
        return False
    turned = _CHANGE.search(_CORRECTS.sub(" ", between))
    if turned and not re.search(r"\bsame (?:instant|moment|time)\b", around,
        re.I) and not (universal and nb - na > 1 and turned.group(0).lower() in ("then", "until")):
        return False
    if a.axis == "medium" and "hint" in (a.strength, b.strength):
        return False
    if a.axis == "medium" and not _two_statements(between) and {a.value, b.value} != {"photo", "cartoon"} and {a.value,
        b.value} != {"photo", "2d"}:
        return False
    if a.axis == "medium" and re.fullmatch(r"[\s-]*(?:style\s+)?", between) and "photo" not in (a.value, b.value):
        return False
    if a.axis in _OWNED:
        return _owned(text, a, b, between, around, universal)
    if a.axis in ("motion", "size", "angle", "inout", "leftright",
        "updown") and re.search(r"\b(?:and|,)\s*(?:then|finally)\b|\bto (?:a|an|the)\s*$|\binto (?:a|an)\s*$|\bending\b", between, re.I):
        return False
    if a.axis in ("time", "season", "sky", "light", "place", "world", "crowd", "speed", "pace", "sound", "wind", "tune",
        "music") and _BOTH_WAYS.search(text[max(sa.start, a.start - 30): b.end] + re.split(r"[,.;]",
        text[b.end: sb.end])[0]) and not universal and not (nb != na or re.search(r"[,:]", between)):
        return False
    if a.axis == "pace":
        return _shared_noun(sa.text, sb.text, text, a, b)
    if a.axis == "direction":
        return universal and subjects.lone(between)
    if a.axis == "era":
        return _era(a, b, around)
    if a.axis == "mood" and (a.strength == "hint" or b.strength == "hint"):
        return False
    if a.axis == "colour" and a.strength != b.strength:
        return re.search(r"\b(?:strictly|only|nothing else|entirely|throughout|completely|pure|all in|no colou?r)\b",
            a.text + b.text + sa.text, re.I) is not None and "except" not in around
    if a.axis == "time" and {a.value, b.value} & {"dusk", "dawn", "morning", "afternoon"} and "night" in (a.value,
        b.value) and re.search(r"\b(?:last|after|first)\b", between, re.I):
        return False
    if a.axis == "season" and re.search(r"\b(?:peaks?|mountains?|alps|caps?|summit|glacier|cone|machine|white|angel|leopard)\b",
        text[max(0, a.start - 25): a.end + 25] + text[max(0, b.start - 25): b.end + 25], re.I):
        return False
    return not (a.axis == "lens" and nb == na and re.search(r"\bthen|and\b", between) and not re.search(r",", between))


def _blanked(around: str, a: Cue, b: Cue) -> str:
    """The surroundings without the cues' own words and without marks of correction, which are no signs of change."""
    return _CORRECTS.sub(" ", around.replace(a.text, "~" * len(a.text), 1).replace(b.text, "~" * len(b.text), 1))


def _two_statements(between: str) -> bool:
    return re.search(r"[,.;:!?\n]| but | yet | and | in (?:a |the )?| with | exactly | as | shot ", between) is not None


def _owned(text: str, a: Cue, b: Cue, between: str, around: str, universal: bool) -> bool:
    """Attributes, states and counts need the same owner, no change and no second subject."""
    if a.axis == "count":
        definite = re.search(r"\b(?:the|these|those|all|same|exactly|only|all of the)\s+$", text[max(0, b.start - 10): b.start],
            re.I) or re.match(r"(?:the|all|exactly|only|these)\b", b.text, re.I)
        return bool(definite) and not re.search(r"\b(?:more|another|other|others|of (?:the|them)|join\w*|leave\w*|arriv\w*|until|then|"
            r"appear\w*|out of)\b", between + text[b.start: b.end + 20], re.I)
    if a.axis == "state":
        if subjects.lone(around) or universal:
            return not _SEQUENCE.search(between) or universal or bool(re.search(r"same (?:time|moment|instant)", around, re.I))
        return False
    if a.axis == "bulk" and a.owner != b.owner and not re.search(rf"\bsame (?:{re.escape(a.owner)}|{re.escape(b.owner)})\b", text, re.I):
        return False
    same = re.search(r"\b(?:the|its|this|same|his|her)\s+(?:[\w-]+\s+){0,2}$", text[max(0, b.start - 25): b.start], re.I) or universal
    return bool(same) and not subjects.changes(between) and not re.search(r"\b(?:a|an|another|other)\s+(?:[\w-]+ )?$",
        text[max(0, b.start - 12): b.start], re.I)


def _shared_noun(first: str, second: str, text: str, a: Cue, b: Cue) -> bool:
    """Whether two statements name the same thing: a shared word stem, or an 'it' in the second."""
    def stems(s: str) -> set[str]:
        return {w[:4] for w in re.findall(r"[a-z]{4,}", s.lower()) if w not in ("with", "that", "this", "from", "pace", "speed", "slow",
            "fast", "over", "into", "through", "their", "they")}
    cut = text[a.start: b.start]
    shared = stems(first.replace(b.text, "")) & stems(second.replace(a.text, "")) if first != second else stems(cut) & stems(text[b.start:])
    return bool(shared) or re.search(r"\b(?:it|same)\b", second, re.I) is not None or re.fullmatch(r"[,;. ]*(?:but |and |at )?(?:an? )?",
        cut[len(a.text):]) is not None


def _era(a: Cue, b: Cue, around: str) -> bool:
    if "old" not in (a.value, b.value) or "new" not in (a.value, b.value):
        return False
    sure = [c for c in (a, b) if c.strength == "sure"]
    return len(sure) == 2 or re.search(r"\b(?:accurate|authentic|strictly|nothing|no modern|set (?:entirely )?in)\b",
        sure[0].text if sure else "", re.I) is not None


_CORRECTS = re.compile(r"(?:\b(?:later edit|edit|update|correction|corrected|actually|scratch that|on second thought|no wait|wait,? no|i "
    r"mean|rather|make (?:it|that)|change (?:it |that )?to|changed to|revised?|revision|sorry|instead|new note|client (?:note|change)|"
    r"final(?:ly)? decision|forget (?:that|the)|let's go with)\b|—\s*no,)", re.I)
_STRESS = re.compile(r"\b(?:must|absolutely|strictly|definitely|essential|important(?:ly)?|crucial|mandatory|non-negotiable|no \w+(?: \w+)"
    r"? (?:at all|whatsoever)|under no circumstances|never ever|only|make sure|above all|please ensure|insist)\b|!!|\b[A-Z]{4,}\b")


def keep_first(text: str, clash: Clash, style: str, firm_a: bool, firm_b: bool, loss_a: int = 0, loss_b: int = 0) -> tuple[bool, str]:
    """(whether side a stays, why in plain words).

    `firm`: the side is an action or a subject; `loss`: how many words of subjects and actions would go with it.
    Order: a later correction; an action or subject over a cue; a clear majority; emphasis; majority; the project's style; first mention.
    """
    a, b = clash.a, clash.b
    said = [h for h in _CORRECTS.finditer(text) if h.start() > a[0].start]
    if any(h.start() <= cue.start and sentence_of(text, h.start())[0] + 1 >= sentence_of(text, cue.start)[0] for h in said for cue in b):
        return False, "the later correction wins"
    if firm_a != firm_b:
        return firm_a, "it is part of what happens; the other is only a cue"
    if len(a) - len(b) >= 3 or len(b) - len(a) >= 3:
        return len(a) > len(b), "most of the prompt says so"
    if (loss_a == 0) != (loss_b == 0):
        return loss_a > 0, "a subject or an action would go with it"
    stress_a, stress_b = (any(_stressed(text, cue) for cue in side) for side in (a, b))
    if stress_a != stress_b:
        return stress_a, "it is the one that is stressed"
    if len(a) != len(b):
        return len(a) > len(b), "more of the prompt says so"
    liked_a, liked_b = (any(w in style.lower() for w in re.findall(r"[a-z]{4,}", side[0].text.lower())) for side in (a, b))
    if liked_a != liked_b:
        return liked_a, "it fits the style of the film"
    return True, "it is said first"


def _stressed(text: str, cue: Cue) -> bool:
    _, sentence = sentence_of(text, cue.start)
    start, end = max(sentence.start, cue.start - 45), min(sentence.end, cue.end + 25)
    return _STRESS.search(text[start:end]) is not None
