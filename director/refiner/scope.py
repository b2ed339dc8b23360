"""Whether two cues speak of the same thing at the same time. When unsure they do not, and the prompt stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from director.refiner import asides, foreign, harmony, joints, listed, parcels, people, subjects
from director.refiner.cues import Cue, sentence_of
from director.refiner.late import late


@dataclass(frozen=True)
class Pair:
    """Two cues in their surroundings, `a` before `b`."""

    text: str
    a: Cue
    b: Cue

    @cached_property
    def sentences(self) -> tuple[int, str, int, str]:
        """(number, text) of both sentences."""
        (na, sa), (nb, sb) = sentence_of(self.text, self.a.start), sentence_of(self.text, self.b.start)
        return na, sa.text, nb, sb.text

    @property
    def near(self) -> bool:
        """Both in one sentence."""
        return self.sentences[0] == self.sentences[2]

    @cached_property
    def between(self) -> str:
        return self.text[self.a.end: self.b.start]

    @cached_property
    def around(self) -> str:
        """The sentences of both (and what lies between neighbours), without the cues' own words and marks of correction."""
        na, sa, nb, sb = self.sentences
        first, last = sentence_of(self.text, self.a.start)[1].start, sentence_of(self.text, self.b.start)[1].end
        last = min(last, self.b.end + 60)       # what follows later is about something else
        whole = self.text[first:last] if nb - na <= 1 else f"{sa} {sb[: self.b.end - sentence_of(self.text, self.b.start)[1].start + 60]}"
        for cue in (self.a, self.b):
            whole = whole.replace(cue.text, "~" * len(cue.text), 1)
        return joints.unturned(whole)

    @cached_property
    def always(self) -> bool:
        """Whether one of the sentences claims the whole film, or one and the same moment."""
        beside = self.near and self.a.axis not in joints.OWNED and joints.ALSO.search(self.between)
        return bool(beside) or any(joints.ALWAYS.search(x) for x in (self.sentences[1], self.sentences[3], self.a.text, self.b.text))

    @cached_property
    def comma(self) -> bool:
        """Two statements: in two sentences, or set apart by a comma or the like."""
        return not self.near or re.search(r"[,:;–—]", self.between) is not None


def apart(text: str, a: Cue, b: Cue) -> str:
    """Why two cues do not meet, in one word for the tests; '' when they do."""
    pair = Pair(text, a, b)
    rules = _RULES[:1] if _corrected(pair) else _RULES
    return next((name for name, rule in rules if rule(pair)), "")


def _corrected(p: Pair) -> bool:
    """The later statement is said to correct what stands before: whatever else lies between, both are about the same."""
    return any(p.a.end <= hit.start() < p.b.start and sentence_of(p.text, hit.end() - 1)[0] + 1 >= p.sentences[2]
               for hit in joints.NOTE.finditer(p.text))


def corrected(text: str, a: Cue, b: Cue) -> bool:
    """Whether the prompt says that `b` takes the place of what stands before it."""
    return _corrected(Pair(text, a, b))


def in_turn(text: str, a: Cue, b: Cue) -> bool:
    """Whether the prompt itself goes from one cue to the other."""
    pair = Pair(text, a, b)
    return _segments(pair) or (a.axis in joints.EVOLVING and not _corrected(pair) and _later(pair))


def _segments(p: Pair) -> bool:
    """A new shot begins between them; a rule for every shot, said before the first, holds in all."""
    marks = [(h.start(), re.sub(r"\W+", " ", h.group()).strip().lower()) for h in joints.SEGMENT.finditer(p.text)]
    heads = bool(marks) and p.a.start < marks[0][0] and joints.ALWAYS.search(p.sentences[1]) is not None
    one = re.search(r"\bsame (?:continuous |unbroken |single )?(?:shot|take)\b", p.text[p.b.start: p.b.end + 60], re.I)
    here = next((name for start, name in reversed(marks) if start <= p.a.start), "")      # 'PANEL 7 … PANEL 7' is one panel
    there = joints.EXCEPT_THERE.search(p.text, p.a.start, p.b.start) is not None
    return there or (not heads and not one and any(p.a.start < start <= p.b.start and name != here for start, name in marks))


_PANELS = joints.words(r"split[- ]?screen", "diptych", "triptych", "(?:left|right|top|bottom|upper|lower) (?:panel|half|side)",
                 "picture[- ]in[- ]picture")
_HYBRID = joints.words(r"mixed[- ]media", "hybrid", r"rotoscop\w+", "live[- ]action (?:and|plus|meets|with) (?:animation|cartoon|cgi)",
                 "stays a drawing")


def _on_purpose(p: Pair) -> bool:
    if p.always and p.a.axis not in ("medium", "colour"):
        return False
    if p.a.axis == "era" and any(re.match(r"(?:nothing|no|not)\b", c.text, re.I) for c in (p.a, p.b)):
        return False                 # 'a museum's longhouse, nothing in it made after the year 900'
    if listed.apart(p.text, p.a, p.b, p.around) or _PANELS.search(p.text) or (p.a.axis == "medium" and _HYBRID.search(p.text)):
        return True
    own = joints.MIXED.get(p.a.axis)
    return joints.BLEND.search(p.around) is not None or (own is not None and own.search(p.around) is not None)


def _other_words(p: Pair) -> bool:
    return foreign.apart(p.text, p.a, p.b, joints.unturned(p.between), p.around)


def _offered(p: Pair) -> bool:
    if p.a.axis == "duration" and not re.match(r"(?:the )?(?:first|last|final|opening)\b", p.a.text, re.I) and re.search(
            r"\b(?:total|overall|whole|entire|full)\b", p.text[max(0, p.b.start - 12): p.b.end], re.I):
        return False
    if joints.ONE_FILE.search(p.text) or (p.a.axis == "duration" and re.search(r"\bthese\b", p.b.text, re.I)):
        return False
    if p.a.axis == "duration" and re.match(r"(?:cut|trim)", p.b.text, re.I) and re.match(r"\s+for\b", p.text[p.b.end:]):
        return True                  # 'cut down to 10 seconds for social'
    return p.a.axis in ("duration", "aspect", "fps") and (joints.OFFERED.search(joints.unturned(p.between)) is not None
        or joints.ALTERNATE.search(p.text, p.b.end, p.b.end + 30) is not None)


_COUNTED_LATER = joints.words("then", "until", "later", "finally", "at the end", "in the end", "by the end", "after", "next", "now")
_OWN_WAYS = joints.words("leaves", "exits", "escapes", "emerges", "climbs out", "walks out", "runs out", "bursts out", "reaches", "wakes",
                         "woken", "slides? into", "rolls? in", "sweeps? in", "fills? up", "breaks? (?:through|in|up)",
                         "steps? (?:out|into|through|onto)")
_OF_THE_CAMERA = frozenset("motion shake inout leftright updown orbit lens angle size pov".split())
_GOAL = r"\b(?:to|onto|on|toward|towards|at|past|with|after) "
_SIDEWAYS = late(r"the (?:left|right|top|bottom|side)\b", re.I)
_INTO = late(r"\b[a-z]{3,}(?:s|ing) (?:back |straight |right |slowly |gently |briefly )?into (?:an? |the |full |sudden |extreme |"
             r"super )*$", re.I)
"""'eases into slow motion'."""
_CLOCK = late(r"(?:at )?\d{1,2}[:.]\d\d\b|(?:at )?\d{1,2} ?[ap]\.?m\b", re.I)


_OPENS_DAY = late(r"(?i:in the|at|by|towards|around) [a-z]+ (?:the |an? |his |her |they |he |she |it |we |both |all )?[\w'-]+ [\w'-]+s\b|"
                  r"(?i:in the|at|by|towards|around) [a-z]+,? (?:he|she|it|they|we|both|all|[A-Z][a-z]+)\b")


def _clocks(p: Pair) -> bool:            # '06:00, joggers. 13:00, office lunch': two moments
    return p.a.axis == "time" and all(_CLOCK.match(c.text) for c in (p.a, p.b))


def _later(p: Pair) -> bool:
    """Words of time or change lead from one to the other."""
    if p.a.axis == "focus" and re.search(r"\b(?:melt|dissolv|fade|fall)\w*\b", f"{p.around} {p.a.text} {p.b.text}"):
        return False                 # the background into blur, not one moment into another
    if p.a.axis in ("duration", "aspect", "fps"):
        return False
    if p.a.value[:4] == p.b.value[:4] == "age ":
        return subjects.grows(p.between)
    if p.a.axis == "medium" and p.near and not p.always and joints.REFORMS.search(p.between):
        return True
    if p.a.axis == "count":
        return not p.always and _COUNTED_LATER.search(p.between) is not None
    joint, around = (words + joints.then(p.b.text) for words in (joints.unturned(p.between), p.around))
    if p.a.axis == "time" and not p.near and joints.OVERALL.match(p.sentences[3]):
        around = joints.OPENS_DAY.sub(" ", around)         # 'Dawn breaks over the harbour. It is the dead of midnight'
    if p.a.axis in _OF_THE_CAMERA:       # that somebody leaves is no word of the camera's
        joint, around = (_OWN_WAYS.sub(" ", words) for words in (joint, around))
    if p.a.axis in ("sky", "season", "wind", "time"):        # nor is it one of the weather's, once both have been told
        told, tail = around[: around.rfind("~") + 1], around[around.rfind("~") + 1:]
        around = told + _OWN_WAYS.sub(" ", tail)
    far = p.sentences[2] - p.sentences[0] > 1
    moves_on = far and not p.always and p.a.axis in joints.PASSING and (joints.SEQUENCE.search(joint) or joints.LINKS.search(joint))
    if moves_on and not any(joints.OVERALL.match(x) for x in (p.sentences[1], p.sentences[3])):
        return True                  # a story moves on
    if (p.a.axis in ("time", "season", "light") and re.search(r"\bby\s+(?:the )?$", p.between, re.I)) or joints.BY_THEN.match(p.b.text):
        return True
    if p.a.axis in ("time", "season", "sky") and joints.COMES.match(p.text[p.b.end:]):
        return True
    if p.a.axis in ("time", "season") and joints.SPANS.fullmatch(p.between) and re.search(r"\bfrom (?:the )?$", p.text[: p.a.start], re.I):
        return True
    if p.always:
        turned = joints.SEQUENCE.search(joint)
        return turned is not None and not far and turned.group(0).lower() != "then" and not joints.AT_ONCE.search(p.around)
    if any(sign.search(words) for sign, words in ((joints.SEQUENCE, joint if p.a.axis == "pace" else around), (joints.FROM_TO, p.around),
                                                  (joints.ONCE_NOW, p.around))):
        return True
    if far:                          # only what is said in their own sentences links them
        first, last = sentence_of(p.text, p.a.start)[1], sentence_of(p.text, p.b.start)[1]
        joint = f"{p.text[p.a.end: first.end]} {p.text[last.start: p.b.start]}"
    if p.a.axis in joints.EVOLVING and p.a.axis != "era" and (joints.LINKS.search(joint) or re.match(r"\s*,?\s*(?:before|after|when|once|"
                                                                                                     r"first)\b",
                                                                               p.text[p.b.end:])):
        return True
    if p.a.axis == "year" and p.near and re.match(r"from\b", p.a.text, re.I) and re.search(r"\bto\b", p.between + p.b.text):
        return True                  # 'goes from 1985 to 1995 to 2025'
    if (p.near and p.a.axis in joints.EVOLVING and _INTO.search(p.between)) or _clocks(p):
        return True
    if p.a.axis in ("leftright", "inout", "updown") and (p.comma or " and " in p.between) and all(
            re.search(_GOAL, p.text[c.start: c.end + 14]) for c in (p.a, p.b)):
        goals = [re.split(_GOAL, p.text[c.start: c.end + 30], maxsplit=1)[-1].split(",")[0][:12] for c in (p.a, p.b)]
        return goals[0] != goals[1] and not p.always and not _SIDEWAYS.match(goals[0])      # 'pan left to the chair, right to the man'
    if p.a.axis == "time" and not p.near and not p.always and _OPENS_DAY.match(p.text, p.b.start) and all(
            not p.text[sentence_of(p.text, c.start)[1].start: c.start].strip() for c in (p.a, p.b)):
        return True                  # 'Morning in the bakery: … At noon Paul sells the bread'
    return p.a.axis == "time" and all(re.match(r"(?:in the|at|by|one)\b", c.text, re.I) for c in (p.a, p.b)) and re.search(
        r"[a-z].*[,;.]|[,;.].*[a-z]|\band\b", p.between) is not None        # 'in the morning she packs; at night she leaves'


def _one_style(p: Pair) -> bool:
    """'anime oil painting', 'Pixar-like mouse with realistic fur' name one style in two words."""
    if p.a.axis != "medium":
        return False
    if "hint" in (p.a.strength, p.b.strength) or _of_things(p):
        return True
    against_photo = {p.a.value, p.b.value} in ({"photo", "cartoon"}, {"photo", "2d"})
    joint = p.between + p.b.text[:4]
    two = re.search(r"[,.;:!?\n|+，、。；]|//| but | yet | and | in (?:a |the )?| with | exactly | as | shot ", joint) is not None
    return (not two and not against_photo) or (re.fullmatch(r"[\s-]*(?:style\s+)?", p.between) is not None
                                               and "photo" not in (p.a.value, p.b.value))


_STUFF = late(r"[ -](?!(?:style|look|film|movie|video|footage|clip|shot|animation|art|artwork|aesthetics?|render\w*|picture|image|"
                    r"painting|drawing|illustration|scene|world|texture\w*|detail\w*|throughout|everywhere|only|version|frame|"
                    r"documentar\w+|photo\w*|cartoon|and|or|but|in|on|at|of|with|as|while|for|to|from|by|is|are|where|when|who|that|"
                    r"which|like)\b)[a-z]{3,}", re.I)


def _of_things(p: Pair) -> bool:
    """'A stop-motion mouse lives in a live-action bakery': each says of what one thing is made."""
    def ahead(cue: Cue) -> bool:
        return _STUFF.match(p.text[cue.end:]) is not None and len(cue.text.split()) <= 2

    someone = subjects.ACTOR.match(p.text[p.b.end:].lstrip(" -")) is not None
    apposed = re.search(r",\s*$", p.text[: p.a.start]) and p.text[p.a.end: p.a.end + 1] == ","
    return p.near and not p.always and ahead(p.b) and len(p.between.split()) >= 3 and (
        (ahead(p.a) and "," not in p.between) or (someone and bool(apposed or ahead(p.a))))


def _reframed(p: Pair) -> bool:
    """'push in to a close-up': the move leads from one to the other."""
    return p.a.axis in ("motion", "size", "angle", "inout", "leftright", "updown") and not p.always and re.search(
        r"\b(?:and|,)\s*(?:then|finally)\b|\bto (?:a|an|the)?\s*$|\binto (?:a|an)\s*$|\bending\b", p.between, re.I) is not None


def _elsewhere(p: Pair) -> bool:
    """'a dry porch, rain beyond it': one is here, the other there."""
    if p.a.axis not in ("time", "season", "sky", "light", "hardness", "place", "level", "world", "crowd", "speed", "pace", "sound",
                        "wind", "tune",
                        "music") or p.always:
        return False
    first, last = sentence_of(p.text, p.a.start)[1], sentence_of(p.text, p.b.start)[1]
    own = re.sub(r"\b(?:(?:right|straight|directly|high) )?(?:overhead|above)\b", " ", p.text[p.b.start: p.b.end])      # of the sun
    stretch = p.text[max(first.start, p.a.start - 30): p.b.start] + own + re.split(r"[,.;]", p.text[p.b.end: last.end])[0]
    if p.a.axis == "place" and not p.between.strip() and re.match(r"(?:on|in|at|by|under|beside|near)\b", p.b.text, re.I):
        return True                  # 'a tiny house on a huge cliff'
    if p.near and p.a.axis in ("sky", "wind", "light", "hardness", "season"):
        spots = [_SPOT.search(p.text[c.start: c.end + 25].split(",")[0]) for c in (p.a, p.b)]
        if spots[0] and spots[1] and spots[0][1].lower() != spots[1][1].lower():
            return True              # 'fog in the valley, clear sky above the peak'
    if p.a.axis in ("speed", "pace") and joints.PASSED.search(p.text, 0, p.b.start):
        return True
    if p.a.axis in ("speed", "pace") and (_ALL_ELSE.search(p.between + p.b.text) or _SEEN_BY.search(p.between)):
        return True
    if p.a.axis == "speed" and p.near and _BACK.match(p.text, p.b.end):
        return True                  # 'real time, slow motion for the one card, real time again'
    ways = joints.BOTH_WAYS.search(stretch)
    aloft = p.a.axis in ("sky", "season", "wind") or (p.a.axis == "time" and all(_ALOFT.search(c.text) for c in (p.a, p.b)))
    if ways and ways.group().lower() == "while" and aloft and p.near and not _SPOT.search(
            p.text[p.b.end:]):
        return False                 # 'a blizzard rages while they tan in bright sunshine': weather is everybody's
    return ways is not None and not p.comma


_ALOFT = late(r"\b(?:sun|moon|stars?|light|sunlight|moonlight|sky)\b", re.I)
"""What stands over everybody: 'first light creeps in while the sun sinks'."""
_SEEN_BY = late(r"\b(?:in|through|outside|beyond) (?:the|his|her|a|an) (?:windows?|doorways?|door|background|distance|mirror)\b|"
                r"\bbehind (?:him|her|them|it)\b", re.I)
_BACK = late(r"[^.;!?]{0,90}\b(?:again|once more|back to (?:normal|real))\b", re.I)
_SPOT = late(r"\b(?:in|on|over|above|below|beneath|beyond|behind|outside|inside) (?:the|his|her|its|a) ([a-z]+)", re.I)
_ALL_ELSE = late(r"\b(?:every(?:body|one|thing)(?: else)?|all (?:else|the others|others)|the (?:others?|rest|world|crowd|city|street|"
                 r"people|passers-by)|"
                 r"others) (?:is |are |all )?(?:around|about|behind|beside|near|outside|past)\b|\b(?:everybody|everyone|everything|"
                 r"all|nobody|"
                 r"nothing) else\b|\bthe rest of\b", re.I)
_IN_ALL = late(r"\b(?:exactly|precisely|all (?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
                     r"twenty)|in total|altogether|all told|in all)\b", re.I)


_PERSONAL = frozenset("state trait claim colouring presence bulk reach".split())


def _noun(cue: Cue) -> str:
    return cue.text.split()[-1].lower().rstrip("s")


_NEXT = late(r",\s+(?:an?|some)\s")


def _owned(p: Pair) -> bool:
    """Attributes, states and counts of two owners, or of one that changes."""
    if foreign.spoken(p.text):
        return False                 # foreign.apart has told
    if p.a.axis in _PERSONAL and people.apart(p.text, (p.a.start, p.a.end), (p.b.start, p.b.end)):
        return True
    if p.a.axis == "count" and _IN_ALL.search(f"{p.a.text} {p.b.text}{p.text[p.b.end: p.b.end + 30]}") and _noun(p.a) == _noun(p.b):
        return False
    joint = joints.unturned(p.between)
    later = joints.SEQUENCE.search(joint) is not None or joints.LINKS.search(joint) is not None
    around = p.around
    if p.a.axis == "state" and (new := _NEXT.search(around, max(around.rfind("~"), 0))):
        around = around[: new.start()]       # who stands beside it is somebody else
    return p.a.axis in joints.OWNED and not subjects.same(p.text, p.a, p.b, p.between, around, p.always, later)


_SAME_THING = late(r"(?:^|[,;.:]|\b(?:and|but|while|yet|as|then|,))\s*it\b|\bsame\b", re.I)


def _no_shared_thing(p: Pair) -> bool:
    """A pace is of something: two paces meet when both sentences name the same thing."""
    if p.a.axis != "pace":
        return False
    def stems(words: str) -> set[str]:
        return {w[:4] for w in re.findall(r"[a-z]{4,}", words.lower()) if w not in ("with", "that", "this", "from", "pace", "speed", "slow",
            "fast", "over", "into", "through", "their", "they")}
    first, second = p.sentences[1], p.sentences[3]
    cut = p.text[p.a.start: p.b.start]
    clause = re.split(r"[;,.]", p.text[: p.a.start])[-1] + cut
    shared = stems(first.replace(p.b.text, "")) & stems(second.replace(p.a.text, "")) if not p.near else stems(
        clause.replace(p.a.text, "").replace(p.between, re.split(r"[;,]", p.between)[0])) & stems(
        re.split(r"[;,]", p.between)[-1] + p.text[p.b.end: p.b.end + 40])
    return not (shared or _SAME_THING.search(second)
                or re.fullmatch(r"[,;. ]*(?:but |and |at )?(?:an? )?", cut[len(p.a.text):]))


def _lone_era(p: Pair) -> bool:
    """A knight and a phone are a story; 'historically accurate' and a phone are not."""
    if p.a.axis != "era":
        return False
    if "sure" not in (p.a.strength, p.b.strength):
        return not (p.always or joints.STRICT_ERA.search(p.sentences[1] + p.sentences[3]))
    if any(re.search(r"\byear\b", c.text, re.I) for c in (p.a, p.b)):
        return False
    sure = [c for c in (p.a, p.b) if c.strength == "sure"]
    return len(sure) < 2 and not p.always and not joints.STRICT_ERA.search(sure[0].text)


def _loose(p: Pair) -> bool:
    """Hints that only a strict statement is against."""
    if p.a.axis == "mood":
        return "hint" in (p.a.strength, p.b.strength)
    if p.a.axis == "colour" and p.a.strength != p.b.strength:
        sure, hint = (p.a, p.b) if p.a.strength == "sure" else (p.b, p.a)
        strict = joints.STRICT_COLOUR.search(p.text[max(0, sure.start - 30): sure.end + 30]) or joints.LOUD_COLOUR.search(hint.text)
        return not strict or "except" in p.around or any(
            word in sure.text.lower() for word in re.findall(r"[a-z]{3,}", hint.text.lower()))
    return False


_AMID = late(r"\b(?:against|among|amid(?:st)?|in (?:a|the|this) (?:\w+ )?crowd|through|facing|before|towards?|at|watch\w*|audience|"
             r"cheer\w*|stadium|stage|fans|past|surround\w*|feel\w*|lonely|yet|but|below|above|from|with (?:his|her) thoughts)\b", re.I)


def _amid(p: Pair) -> bool:
    """Somebody may be alone among many: only what stands side by side with nothing of the sort is said of one place."""
    return {p.a.axis, p.b.axis} == {"crowd", "state"} and (not p.near or _AMID.search(p.around) is not None)


def _known_pairs(p: Pair) -> bool:
    """Pairs of words that live together: snow on a summer mountain, the last night before dawn."""
    if p.a.axis == "direction" and all(re.match(r"\s+(?:in|at|by|on) (?!(?:the|this|that|one) (?:same|very)\b|one\b)[a-z]", p.text[c.end:])
                                       for c in (p.a, p.b)):
        return True                  # 'north to south in autumn and south to north in spring'
    if p.a.axis == "direction":
        return (not p.always and joints.TO_AND_FRO.search(p.between) is not None) or not subjects.lone(p.between) or any(
            joint.search(joints.unturned(p.between)) for joint in (joints.MIRROR, joints.SEQUENCE, joints.LINKS))
    if p.a.axis == "time" and (spots := [re.match(r"\s+in ([A-Z]\w+)", p.text[c.end:]) for c in (p.a, p.b)]) and all(spots):
        return len({spot[1] for spot in spots if spot}) > 1          # 'noon in Lisbon and midnight in Tokyo'
    if p.a.axis == "time":
        return {p.a.value, p.b.value} & {"dusk", "dawn", "morning", "afternoon"} != set() and "night" in (p.a.value, p.b.value) \
            and re.search(r"\b(?:last|after|first)\b", p.between, re.I) is not None
    if p.a.axis == "season":
        return any(joints.PEAKS.search(p.text[max(0, c.start - 45): c.end + 25]) for c in (p.a, p.b))
    return p.a.axis == "lens" and p.near and re.search(r"\b(?:then|and)\b", p.between) is not None and "," not in p.between


_RULES: tuple[tuple[str, Callable[[Pair], bool]], ...] = (
    ("segments", _segments), ("parcelled", parcels.parcelled), ("on purpose", _on_purpose), ("later", _other_words),
    ("offered", _offered), ("later", _later),
    ("one style", _one_style), ("owned", _owned), ("reframed", _reframed), ("elsewhere", _elsewhere), ("other thing", _no_shared_thing),
    ("amid", _amid), ("aside", asides.aside),
    ("in harmony", harmony.together), ("era", _lone_era), ("loose", _loose), ("together", _known_pairs))
