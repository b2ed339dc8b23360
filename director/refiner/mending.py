"""Taking words out of a sentence so that it stays one."""

from __future__ import annotations

import re
from dataclasses import replace

from director.refiner import lexicon, predicates, props, remnants, salvage, shown, statements, tongues, wordclass
from director.refiner.acting import acting
from director.refiner.classes import CLASSES
from director.refiner.commas import parts, with_comma
from director.refiner.content import content
from director.refiner.cues import Cue, sentence_of
from director.refiner.gaps import PREP, cut, tidy
from director.refiner.late import late
from director.refiner.tongues import cutting

_OPEN = frozenset((("motion", "moving"), ("sound", "loud"), ("music", "some"), ("speech", "some"), ("words", "some")))
_TECHNICAL = frozenset("camera moves stopping sideways slowly fast pounds plays swells playing visible circles flies glides tracks sharp "
    "direct direction degrees end".split())
_LOOKS = frozenset("balance gauge tint medium mood colour palette light hardness clarity focus gloss facing lit lines instrument aspect "
                   "fps lens size "
                   "angle "
                   "speed take".split())


def firm(text: str, side: tuple[Cue, ...]) -> bool:
    """Whether a side cannot go without taking a subject or an action with it."""
    return any(c.strength == "act" and c.put is None for c in side)


def removed(text: str, cues: tuple[Cue, ...], others: tuple[Cue, ...] = (), spare: tuple[Cue, ...] = (), *, saving: bool = False) -> str:
    """`text` without these cues; parts and sentences that hold nothing else go as a whole.

    `others` are the cues that stay, `spare` those of them that no cut may touch: the side that is kept. `saving`: what only
    the sentence of a cue names stays by itself.
    """
    left = sorted(cues, key=lambda c: c.start)
    tongue = tongues.of(text)
    while left:
        cue = _grown(text, left.pop(), others, spare)
        if tongue:
            text, start = cutting.cut(text, cue.start, cue.end, cue.axis, tongue)
            left = [c for c in left if c.end <= start]
            continue
        start, end = _extent(text, cue, tuple(left), others)
        if any(k.start < end and start < k.end for k in spare):
            start, end = _beside(text, cue, spare)
        else:
            end = _tail(text, cue, start, end, others, spare)
        things = salvage.things(text, cue, start, end, others) if saving else []
        before, text = text, salvage.put(text, start, end, things) if things else cut(text, start, end)
        kept = next((i for i, (old, new) in enumerate(zip(before, text, strict=False)) if old != new), min(len(before), len(text)))
        left = [replace(c, end=min(c.end, kept)) for c in left if c.end <= start and c.start < kept]    # the rest went with it
        others, spare = (tuple(_moved(k, start, len(before) - len(text)) for k in group if k.end <= start or k.start >= end)
                         for group in (others, spare))
    return tidy(text)


def _grown(text: str, cue: Cue, others: tuple[Cue, ...], spare: tuple[Cue, ...]) -> Cue:
    """A cue with the longer one of its family around it: 'downtown' with 'downtown Reykjavik', 'macro' with 'macro lens'."""
    family = statements.kin(cue.axis) | _BESIDE.get(cue.axis, frozenset())
    for k in others:
        if k.axis in family and k.strength == "sure" and k.start <= cue.start and cue.end <= k.end and not any(
                k.start < s.end and s.start < k.end for s in spare):
            cue = replace(cue, start=k.start, end=k.end, text=text[k.start: k.end])
    return cue


_BESIDE = {"world": frozenset(("town",)), "size": frozenset(("lens",)), "lens": frozenset(("size",))}


def _tail(text: str, cue: Cue, start: int, end: int, others: tuple[Cue, ...], spare: tuple[Cue, ...]) -> int:
    """Where the parts end that follow a dropped one in its sentence and only say more of the same."""
    _, sentence = sentence_of(text, cue.start)
    opens = not text[sentence.start: start].strip() and not remnants.a_list(text, cue)
    for first, stop in remnants.trailing(text, cue, others):
        words = text[first:stop]
        if first < end:
            continue
        inside = [k for k in others if first <= k.start and k.end <= stop]
        alone = bool(inside) and len(_left_over(text, first, stop, inside[0], tuple(inside))) <= 1
        told = remnants.ELABORATES.match(words) is not None or (sentence.start > 0 and len(words.split()) <= 8)
        more = (opens and cue.axis in statements.PICTURE | remnants.SCENE and told and len(words.split()) <= 14)
        more = more or remnants.belongs(cue, words)
        if text[end:first].strip(" ,:") or not (alone or more) or any(k.start < stop and first < k.end for k in spare):
            break
        end = first + len(words.rstrip(" .!?\n"))
    return end


def _beside(text: str, cue: Cue, spare: tuple[Cue, ...]) -> tuple[int, int]:
    """A cue with its joint and the rest of its clause, as far as the kept side leaves room."""
    joint = re.search(r"\s*,?\s*\b(?:while|and|but|yet)\s+(?:also |simultaneously |at the same time )*$", text[: cue.start], re.I)
    rest = re.match(r"[^,.;:!?\n]*", text[cue.end:])
    start = joint.start() if joint else cue.start
    end = cue.end + rest.end() if joint and rest and not acting(rest.group(0)) else cue.end
    return (cue.start, cue.end) if any(k.start < end and start < k.end for k in spare) else (start, end)


def _moved(cue: Cue, start: int, by: int) -> Cue:
    return cue if cue.end <= start else replace(cue, start=cue.start - by, end=cue.end - by)


def _core(cue: Cue) -> str:
    """The words of a cue that are the cue itself: 'the camera circles' of 'the camera circles around the dancer'."""
    if cue.axis == "lens":
        return cue.text.split(" flattening ")[0]
    if (cue.axis, cue.value) not in _OPEN and cue.axis not in ("inout", "updown"):
        return cue.text
    return re.split(r"\s(?:of|on|around|along|through|past|over|across|above|into|from|in|at|how|that|why|about|beside|behind|"
                    r"with|after|between|under|towards?|alongside|beyond|below)\s|\s(?=the\b)",
        cue.text)[0]


def lost(text: str, cues: tuple[Cue, ...], others: tuple[Cue, ...] = ()) -> frozenset[str]:
    """The words of subjects and actions that would go with these cues."""
    if all(c.put for c in cues) or tongues.of(text):
        return frozenset()           # they are replaced, not taken out
    rest, own = set(content(removed(text, cues, others))), set(content(" ".join(_core(c) for c in cues)))
    return frozenset(w for w in set(content(text)) - rest - own if w not in _TECHNICAL and w not in lexicon.picture_words())


_HERD = late(r"\b(?:the|an?|one)\s+(?:[\w-]+\s+)?(?:herd|flock|pack|group|crowd|party|bunch|swarm|school|troop|team|line|row|"
                   r"gang|fleet|band|pair|trio|dozen|mob|army|colony|cluster|stack|pile) of\s+$", re.I)


def swapped(text: str, cues: tuple[Cue, ...], words: str) -> str:
    """`text` with each cue's own words replaced ('five' by 'three')."""
    for cue in sorted(cues, key=lambda c: -c.start):
        of = _HERD.search(text[: cue.start])
        if of and re.match(r"(?:an?|one|the)\s", words):
            cue = replace(cue, start=of.start())         # 'the herd of thirty llamas'
        put = words.capitalize() if text[cue.start: cue.start + 1].isupper() else words
        text = text[: cue.start] + put + text[cue.end:]
    return text


def _extent(text: str, cue: Cue, gone: tuple[Cue, ...], others: tuple[Cue, ...]) -> tuple[int, int]:
    """How much goes with a cue: what `_own` says, and the whole sentence where nothing would be left in it that one can see."""
    start, end = _listed(text, cue) or _own(text, cue, gone, others)
    _, sentence = sentence_of(text, cue.start)
    if cue.axis not in shown.CAMERA and sentence.start <= start and end < sentence.end and not remnants.a_list(text, cue):
        start, end = predicates.with_subject(text, start, end, sentence.start, sentence.end) or (start, end)
    shell = not remnants.a_list(text, cue) and sentence.start <= start and end <= sentence.end and remnants.shell(
        f"{text[sentence.start: start]} {text[end: sentence.end]}")
    apart = any(k.axis not in statements.kin(cue.axis) and k.strength != "hint" and (k.end <= start or k.start >= end)
                for k in others if sentence.start <= k.start and k.end <= sentence.end)
    return (sentence.start, sentence.end) if shell and not apart else (start, end)


def _listed(text: str, cue: Cue) -> tuple[int, int] | None:
    """'a smooth, unwrinkled face': the first of two adjectives goes with its comma; 'Over these 45 seconds' goes alone."""
    if cue.axis == "duration" and re.match(r"(?:over|during|within|in) these\b", cue.text, re.I):
        return cue.start, cue.end
    if cue.axis == "direction" and _ADVERB.fullmatch(cue.text) and acting(re.split(r"[,.;:!?]", text[: cue.start])[-1]):
        return cue.start, cue.end            # 'A cyclist rides uphill through the old town'
    comma = re.compile(r",\s+(?=[a-z-]+[ ,])").match(text, cue.end) if cue.axis == "trait" else None
    first = re.search(r"\b(?:the|an?|his|her|its|their|this|that)\s+$", text[: cue.start], re.I)
    return (cue.start, comma.end()) if comma and first else None


def _own(text: str, cue: Cue, gone: tuple[Cue, ...], others: tuple[Cue, ...]) -> tuple[int, int]:
    """How much goes with a cue: the sentence, the comma part, or the phrase."""
    _, sentence = sentence_of(text, cue.start)
    last = sentence.end
    while last > sentence.start and text[last - 1] in ".!?。！？; \n\"”'":
        last -= 1
    if last <= cue.start:
        last = sentence.end
    pair = statements.named_value(text, cue)
    if pair:
        return pair
    flattens = re.match(r"[^,.;]* (?:flattening|compressing|stacking|squashing|squeezing|bending|stretching) "
                        r"(?=(?:the|an?|his|her)\s)", cue.text)
    if cue.axis == "lens" and flattens:
        return cue.start, cue.start + flattens.end()
    if cue.axis == "duration" and re.match(r"(?:\s+[\w-]+){1,3}\s+(?:of|about|in which|where|showing)\s", text[cue.end: last]):
        return cue.start, cue.end            # 'a six-second ad in which a toothbrush conducts'
    what = shown.object(text, cue, sentence.start)
    if what:
        return what
    clause = statements.clause(text, cue, sentence.start, last) or (
        statements.wish(text, cue, sentence.start, last) if cue.axis in statements.PICTURE else None)
    if clause:
        return clause if clause != (sentence.start, last) else (sentence.start, sentence.end)
    if cue.axis == "count" and predicates.subject(text, cue, sentence.start, last) and not remnants.a_list(text, cue):
        return sentence.start, sentence.end
    reach = predicates.reach(text, cue, sentence.start, last) if cue.axis in _PREDICATES else None
    if reach:
        return reach if reach != (sentence.start, last) else (sentence.start, sentence.end)
    picture = statements.picture(text, cue, sentence.start, last, others)
    if picture:
        picture = shown.unshown(text, cue, picture, sentence.start, last)
        return (sentence.start, sentence.end) if picture == (sentence.start, last) else picture
    if statements.description(text[sentence.start: last], cue, sentence.start, others):
        return sentence.start, sentence.end
    if not _left_over(text, sentence.start, last, cue, gone) or shown.camera_sentence(text[sentence.start: last], cue, sentence.start):
        return sentence.start, sentence.end
    inside = [p for p in parts(text, sentence.start, last) if p[0] < cue.end and cue.start < p[1]]
    start, end = (inside[0][0], max(inside[-1][1], cue.end)) if inside else (cue.start, cue.end)
    rest = _left_over(text, start, end, cue, gone)
    whole = inside and (not rest or cue.strength == "act" or _second_state(text[start:end], cue, start > sentence.start)
                        or _lasting(text[start:end], cue, start))
    if whole and not shown.shared_camera(text, cue, last):
        return with_comma(text, start, end, sentence.start, last)
    if inside and cue.axis in statements.OF_SUBJECTS and re.fullmatch(
            r"\W*(?:he|she|it|they|who|the same \w+|the \w+)\s+(?:is|are|was|were)\s+(?:an?\s+|the\s+)?", text[start: cue.start], re.I):
        return with_comma(text, start, end, sentence.start, last)
    if cue.axis in statements.OF_SUBJECTS and re.match(r"[ -]+(?!(?:and|or|but|in|on|at|of|with|as|while|is|are)\b)[a-z]",
                                                       text[cue.end: last]):
        return _phrase(text, cue, sentence.start, last)          # 'the wooden vase'
    said = _statement(text, cue, others, sentence.start, last, inside)
    if said and not shown.shared_camera(text, cue, last):
        return (sentence.start, sentence.end) if said == (sentence.start, last) else with_comma(text, *said, sentence.start, last)
    near = shown.shared_camera(text, cue, last) or _phrase(text, cue, sentence.start, last)
    if inside and not acting(text[start:end]) and re.search(
            r"\b(?:is|are|was|were|be|being|stays?|remains?|should|must|will|gets?)\s+$", text[start: cue.start], re.I):
        return with_comma(text, start, end, sentence.start, last)
    if inside and _hollow(text, start, end, near, rest):
        return with_comma(text, start, end, sentence.start, last)
    return near


_ADVERB = late(r"(?:up|down)(?:hill|wards?|stream|wind|stairs)|(?:anti-?|counter-?)?clockwise|"
                r"(?:left|right|back|for|east|west|north|south)wards?", re.I)
_PREDICATES = frozenset("state direction voice claim trait reach".split())
_ON = late(r"\s*(?:\w+ing\b|no\b|not\b|nothing\b|nobody\b|without\b|with\b|every\b|all\b|as\b|like\b|so\b|half\b|edge\b|never\b|"
                 r"zero\b|just\b|only\b|"
                 r"each\b|until\b|from\b|(?:[\w-]+ ){1,2}\w+ing\b|thick\b|soft\b|pure\b|full\b)", re.I)


def _statement(text: str, cue: Cue, gone: tuple[Cue, ...], first: int, last: int, spans: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The whole of what is said of the picture with a cue in it: 'the film is rendered in loose washes, pigment pooling at every edge'.

    None where somebody acts in it, or where other cues stand in it.
    """
    def plain(start: int, end: int) -> bool:
        words = text[start:end]
        near = {cue.axis, *statements.OF_SUBJECTS, "era", "count", *(statements.kin(cue.axis) if cue.axis in remnants.SCENE else ())}
        return not acting(words) and not any(k.start >= start and k.end <= end and k.axis not in near and k.strength != "hint"
                                             and not (k.start < cue.end and cue.start < k.end) for k in gone)

    if not spans:
        return None
    if re.match(r"(?:\s+[\w-]+)?\s+of\s", text[cue.end: spans[-1][1]]):
        return None                  # 'a landscape-format clip of a glassblower'
    start, end = spans[0][0], max(spans[-1][1], cue.end)
    following = [p for p in parts(text, first, last) if p[0] >= end]
    for part in following:
        if not _ON.match(text[part[0]: part[1]]) or not plain(*part):
            break
        end = part[1]
    if not plain(start, end):
        return None
    if statements.META.match(text[start:end]) or (start == first and end == last and re.match(r"(?:an?|the)?\s*\W*", text[start: cue.start])
                                        and not text[start: cue.start].strip()):
        return start, end
    if len(parts(text, first, last)) >= 3 and len(text[start:end].split()) <= 12 and remnants.shell(
            f"{text[start: cue.start]} {text[cue.end: end]}"):
        return start, end            # one tag among tags
    lead = text[start: cue.start].strip().lower()
    return (start, end) if lead in ("", "a", "an", "the", "in", "in a", "in an", "and", "with", "shot", "shot on", "like", "as", "at",
                                    "on") else None


def _hollow(text: str, start: int, end: int, near: tuple[int, int], rest: list[str]) -> bool:
    """Whether a part would be left as 'the pour is': a subject that stands elsewhere too, and nothing said of it."""
    left = (text[start: near[0]] + " " + text[near[1]: end]).strip(" ,;:")
    bare = re.fullmatch(r"(?:and |but )?(?:the|its|this|that|his|her)\s+(\w+)\s+\w+s", left, re.I)
    if bare and not acting(left) and re.search(rf"\b{re.escape(bare[1][:4])}", text[:start] + " " + text[end:], re.I):
        return True                  # 'the crossing whips'
    if len(rest) > 2 or not re.search(r"\b(?:is|are|was|were|be|being|stays?|remains?|looks?|feels?|has|have|with|in|at|of)$", left, re.I):
        return False
    elsewhere = text[:start] + " " + text[end:]
    return all(re.search(rf"\b{re.escape(w[:4])}", elsewhere, re.I) for w in rest)


def _second_state(part: str, cue: Cue, later: bool) -> bool:
    """', and at the very same moment sobs in despair' is a state with its joint and nothing else."""
    joint = re.match(r"(?:and |but )?(?:at the (?:very )?same (?:time|moment) )", part, re.I)
    return cue.axis == "state" and later and joint is not None and len(content(part)) <= len(content(cue.text)) + 2


_LASTS = late(rf"\b(?:{CLASSES['stop']})\W*$", re.I)


def _lasting(part: str, cue: Cue, start: int) -> bool:
    """', standing bolt upright the entire time' is one state, however it is told."""
    return cue.axis == "state" and start == cue.start and _LASTS.search(part) is not None and not acting(part)


def _left_over(text: str, start: int, end: int, cue: Cue, gone: tuple[Cue, ...]) -> list[str]:
    stretch = list(text[start:end])
    for other in (cue, *gone):
        for i in range(max(start, other.start), min(end, other.end)):
            stretch[i - start] = " "
    return content("".join(stretch))


_HEAD = late(r"\s+([a-z]{3,})(?=\s*(?:[.,;:!?]|$|(?:and|but|while|as|in|on|at|of|with|under|beside|by|to|from|for|that|"
             r"which|who|above|over|near|behind|between|below|along|across|through|around|outside|inside|where|high|deep)\b))")


_OF = late(r"\s+of\s+(?:the|an?|his|her|their)\s+[\w-]+(?=\s*(?:[.,;:!?]|$|\s(?:as|and|while|but|in|on|at|with)\b))")


def _phrase(text: str, cue: Cue, first: int, last: int) -> tuple[int, int]:
    """An adjective goes alone; a noun phrase goes with its preposition and article."""
    if cue.axis == "era" and cue.strength == "hint" and (thing := props.extent(text, cue, first, last)):
        return thing
    start, end = cue.start, cue.end
    head = _HEAD.match(text, end, last) if re.match(rf"{PREP}\s+(?:an?|the|his|her|their|its)\s", cue.text, re.I) else None
    end = head.end() if head and wordclass.noun(head[1]) else end            # 'on a touchscreen till'
    if head and cue.axis in remnants.SCENE and (whole := _OF.match(text, end, last)):
        end = whole.end()                # 'in the airlock of the station'
    after = text[end:last]
    adjectival = re.match(r"[ -]+(?!(?:and|or|but|in|on|at|of|with|as|while|for|to|from|by|over|under|behind|is|are|throughout|during|"
        r"where|when|who|that|which|shot)\b)[\w]", after) is not None
    if adjectival and len(text[start:end].split()) >= 3 and re.match(r"\s+[a-z]{3,}s\b", after) and re.search(
            rf"\b{PREP}\s+$", text[first:start], re.I):
        adjectival = False               # 'cow with visible thumbprints in the plasticine strolls'
    if not text[start:end].isascii() and re.search(r"[\u3040-\u9fff]", text[start:end]):
        tail = re.match(r"(?:の中|の|で|を|に|的|中)?、?", after)
        return start, end + (tail.end() if tail else 0)
    if adjectival and cue.axis == "colour" and cue.strength == "hint" and re.search(r"\bin\s+$", text[first:start]):
        return first + text[first:start].rindex("in"), end          # 'a band in orange and gold plays'
    if adjectival:
        pair = re.match(r"\s+and\s+", after)
        return start, end + (pair.end() if pair else 0)
    if cue.axis in _LOOKS:
        done = re.search(r"(?:\b(?:all|entirely|is|are)\s+)*\b(?:rendered|painted|drawn|done|shot|filmed|captured|made|presented|told|"
                         r"executed|animated)\s+"
                         r"(?:entirely |all )?(?:in|as|like|with|on|by|from)\s+(?:an?\s+|the\s+)?$|\b(?:just |kind of |sort of |looks? |"
                         r"exactly )*(?:like|as)\s+(?:an?\s+|the\s+)?$",
                         text[first:start], re.I)
        more = re.match(r"\s+(?:that|which|where|whose|so|with|\w+ing)\b[^,.;:!?]*", after)
        if (done or more) and not (more and acting(more.group(0))):
            return first + done.start() if done else start, end + (more.end() if more else 0)
        real = re.match(r"\s+of (?:an? |the )?(?:actual|real|live|living|genuine|flesh-and-blood)\b[^,.;:!?]*", after)
        if real and acting(text[: start] + text[end + real.end():]):
            end += real.end()            # 'raw footage of actual shoppers' beside the one who acts
            after = text[end:last]
    with_it = re.match(r"\s+with\s[^,.;:!?]*", after)
    if cue.axis in ("time", "season", "sky", "place", "world") and with_it and not acting(with_it.group(0)):
        end += with_it.end()             # 'twilight exterior with the windows glowing'
        after = text[end:last]
    of = re.match(r"\s+of\s+", after)
    lead = re.search(rf"(?:\b(?:and|but)\s+)?(?:\b{PREP}\s+)?(?:\b(?:a|an|the|its|his|her|their|this)\s+)?$", text[first:start], re.I)
    if of and first + (lead.start() if lead else 0) <= first + 1:
        return first, end + of.end()
    if lead and cue.axis in remnants.SCENE and (grown := props.noun_phrase(text, cue, first, last)):
        return grown
    if (lead and re.search(rf"\b{PREP}\b", lead.group(0), re.I)) or (lead and lead.group(0) and (not after.strip()
        or after.lstrip().startswith((",", ";", ":")))):
        start = first + lead.start()
    does = re.search(r"\s*,?\s+and\s+[a-z]{3,}s\s+(?:(?:an?|the|his|her|its|their)\s+)?$", text[first: cue.start])
    if does and cue.axis == "era" and re.match(r"\s*(?:[.,;!?]|$)", after):
        return first + does.start(), end                             # 'and hails an electric scooter'
    joined = re.match(r"\s+and\s+(?P<then>[a-z]+)?", after)
    if joined and start == cue.start:
        be = re.search(r"\b(?:is|are|was|were)\s+(?:\w+ly\s+)?$", text[first:start])
        start = first + be.start() if be and joined["then"] and predicates.finite(joined["then"]) else start
        end += len(joined.group()) - len(joined["then"] or "")
    return start, end
