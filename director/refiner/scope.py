"""Whether two cues speak of the same thing at the same time. When unsure they do not, and the prompt stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from director.refiner import foreign, subjects
from director.refiner.cues import Cue, sentence_of
from director.refiner.phrases import CLASSES


def _words(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.I)


CORRECTS = re.compile(
    r"\b(?:later edit|edit|update[ds]?|correction|corrected|actually|scratch that|strike that|on second thoughts?|no,? wait|wait,? no|i "
    r"mean[ts]?|make (?:it|that)|change (?:it |that |this )?to|changed to|revised?|revision|sorry|instead|new note|client (?:note|change|"
    r"says|wants)|final(?:ly)? decision|forget (?:that|the|it|what)|let's go with|never ?mind|changed my mind|oops|my mistake|ignore (?:that|the)|"
    r"in fact|nope|better:|better yet|v2|second draft|note from|director's note|hmm)\b|—\s*no,|\*", re.I)
_UNTIL = ("then", "until", "till", "after(?:wards?)?", "before", "later", "finally", "eventually", "next", "once", "first", "starts?", "starting",
          "begins?", "beginning", "opens? (?:on|with|in)", "ends?", "ending", "at the end", "in the end", "when", "suddenly", "gradually",
          "back (?:to|at|in)", "gives? way", "followed by", "leading (?:in)?to", "by (?:the end|nightfall|dawn|morning|noon|evening)",
          r"(?:minutes?|seconds?|hours?) (?:in|later)", "memory", "remembers?", "meanwhile", "between", "in turn", "one by one", "each night",
          "day after day", "over the course", "as soon as", "overnight", "moments? later", "now(?! and)", "last year", "yesterday", "earlier",
          r"years? (?:ago|later|pass)", "ever since", "all day", "season after season", "the next", "soon", "already", "by the time",
          "cuts? (?:back )?to", "flashback", "from [^,.;]{2,40} (?:in)?to", "reaches", "arrives?", "hour by hour", "as the")
_TURNS = (r"turn(?:s|ing|ed)? (?:in)?to", r"turn(?:s|ing|ed)? from", r"becom(?:es|ing|e)", r"chang(?:es|ing|e) (?:to|into|from)", r"morph\w*",
          r"transform\w*", r"transition\w*", r"dissolv\w+ (?:in)?to", "gives? way to", r"switch\w* (?:to|from|between)", r"shift\w* (?:to|from|into)",
          "cuts? (?:back )?to", r"intercut\w*", r"alternat\w+", "from [^,.;]{2,40} (?:in)?to", "halfway", "flashback", "melts? into", "fades? (?:in)?to",
          r"half (?:of )?(?:the|it)", "first half", "second half", "comes? to life", "steps? (?:out of|into)", "wakes", "until", "then",
          "bleeds? into", "gradually", "by the end", "at the end", "starts? (?:as|in|out)", "begins? (?:as|in)", "opens? (?:as|in)", "ends? (?:as|in|up)",
          "drains? (?:away|out|from)", "returns?", "crossfad\\w*", "peels? (?:away|back|off)", "reveal\\w*", "evolv\\w+", "slides? into")
_CHANGE = _words(*_TURNS)
_SEQUENCE = _words(
    *_UNTIL, *_TURNS,
    r"as (?:night|day|dawn|evening|darkness|winter|spring|summer|autumn|it|the (?:sun|storm|clouds?|fog|rain|season|light|camera)) (?:\w+s|comes?)",
    "transforms?", "dissolves?", r"fad(?:es|ing)", "shifts?", r"switch(?:es)?", "cut between", "slowly (?:clears?|darkens?|brightens?)",
    "breaks? (?:through|in|over|up)", "clears", "lifts", r"thins? out", "fills? up", "wakes?", "woken", r"at (?:\d|second)",
    r"ramp\w*", r"reveal(?:s|ing)?", "verse", "chorus", "landing", "apex", "rolls? in", "sweeps? in", "drops? (?:to|into|away)", "freezes",
    "stops", "passes", "crashes in", "kicks in", "hits", "cuts out", "goes (?:quiet|dark|silent|still)", "falls (?:quiet|silent|still)")
_MIXED = _words(
    "hybrid", r"mixed[- ]media", r"mix(?:es|ed|ing|ture)? of", r"mix(?:es|ing)? (?=[\w -]+ (?:and|with))", r"blend\w*", r"combin\w+", "fusion",
    r"rotoscop\w+", "collage", r"composite[sd]?", "crossover", "mash-?up", r"split[- ]?screen", r"(?:left|right|top|bottom|lower|upper) (?:half|side|third)",
    "side by side", "one half", "diptych", "triptych", r"contrast\w*", r"juxtapos\w+", "meets", "augmented reality", r"picture[- ]in[- ]picture",
    "overlaid", "superimposed", "layered", r"selective colou?r", "except", "apart from", "save for", "but for", "other than", r"only colou?r",
    "the only", "aside from", "inset", r"speed ramp\w*", "bullet[- ]time while", "dolly zoom", "vertigo", "either", "whichever", "options?",
    "variants?", "alternatively", "or(?= (?:in|as|at|a|an) )", r"time[- ]travel\w*", "museum", r"re-?enact\w*", r"(?:film|movie|tv) set", "theme park",
    "costumes?", "parody", r"anachron\w*", r"retro-?futur\w*", "dream(?:s|t|ing)?", r"imagin\w+", "greenhouse", r"snow ?globe", "sunshower", "eclipse",
    "polar (?:night|day)", "arctic night", "midnight sun", "northern summer", "planetarium", "(?:through|beyond|behind|outside|at|by) (?:the|a|an|her|his) windows?",
    "aquarium", "on stage", "theat(?:re|er) set", "diorama", "miniature (?:set|model)", "screen within", "on (?:a|the|his|her) (?:screen|monitor|tv|phone|tablet)",
    "projected", "inspired by", "homage", "themed", "crew", "behind the scenes", "making[- ]of", "selective", "half [^,.;]{2,30} half", "isolated",
    "spot colou?r", "dressed as", "cosplay\\w*", "ghosts?", "legend", "flash(?:ing)? back", "animated (?:character|rabbit|mouse|cat|dog|fox|bird|fairy|creature) (?:in|on|walks|hops|dances)")
_BOTH_WAYS = _words(
    "while", "around", "behind", "in the background", "in the foreground", "below", "above", "beyond", "outside", "inside the", "reflected",
    "elsewhere", "overhead", "against", "beneath", "in the distance", "the other", "another", "others", "the elder", "the younger",
    r"one (?:\w+ )?(?:sits|stands|is|in|with|wears)", "under(?:neath)?", "next door", "across (?:the|from)", "distant", "far (?:off|away)", "beside",
    "heard (?:through|from|only)", "muffled", "seen (?:through|from)", "upstairs", "downstairs", "lit by", "lights? up", "a (?:single|lone)", "warm(?:s|ed)?")
_SEGMENT = re.compile(
    r"(?:^|[\s(\[])(?:(?:shot|scene|clip|part|panel|act|beat|segment|verse|chorus|frame|cut|sequence|take|day|chapter|setup)\s*#?(?:\d+|one|two|three|"
    r"four|five|a|b|i|ii|iii)\b\s*[:.)–—-]?(?!\s*continuity)|\[?\d+(?::\d\d)?\s*(?:s|sec|seconds)?\s*[-–]\s*\d+(?::\d\d)?\s*(?:s|sec|seconds)?\]?\s*[:,]|"
    r"\d+[.)]\s|cut to\b|intro:|outro:|int\.|ext\.|(?:first|second|third|last|opening|closing|final|next) (?:shot|scene|panel|frame|beat|image|clip)\b)",
    re.I)
_ALWAYS = re.compile(
    rf"\b(?:{CLASSES['stop']}|at the (?:very |exact )?same (?:time|moment|instant|second)|in the (?:very )?same (?:instant|moment|breath|shot|frame|second)|"
    r"simultaneously|in (?:one|a single) and the same|the (?:whole|entire) (?:time|shot|video|clip|film|take|piece|scene)|without any (?:scene )?change|"
    r"never (?:stops|moves|changes)|all at once|same (?:dog|cat|street|ride|shot|moment|man|woman|person|car|building|room|house|subject|scene|"
    r"place|frame|clip|boy|girl|horse|bird|train|boat|hour|day|take|spot)|single deliverable|in one (?:continuous )?(?:shot|take|frame)|nothing else|"
    r"at once|strictly|exactly|always|every (?:second|frame|shot|inch) of|both at once)\b", re.I)
_OFFERED = _words("then", "later", "also", "or", "versions?", "cropped?", "first", "last", "cut ?downs?", "trim(?:med)?", "opening", "segment",
                  "alternate", "additional", "second deliverable", "teaser", "safe", "crops?", "reframed?", "export", "each", "per", "between",
                  "loop(?:s|ed)?", "as well as", "plus")
_PEAKS = re.compile(r"\b(?:peaks?|mountains?|alps|caps?|summit|glacier|cone|machine|white|angel|leopard|volcano|ridge|himalaya\w*|boots|globe|shoes|"
                    r"ice|tires|tyres|plow|plough|queen|fake|drops?)\b", re.I)
EVOLVING = frozenset("time season sky view wind place world crowd sound music tune speech words light speed pace state size angle motion inout "
                     "leftright updown shake focus hardness mood era direction pov bulk colouring material".split())
"""Axes on which a film may go from one value to the other in the course of a shot; the rest are one for the whole film."""
_OWNED = frozenset("count colouring material bulk state".split())


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
        whole = self.text[first:last] if nb - na <= 1 else f"{sa} {sb}"
        for cue in (self.a, self.b):
            whole = whole.replace(cue.text, "~" * len(cue.text), 1)
        return CORRECTS.sub(" ", whole)

    @cached_property
    def always(self) -> bool:
        """Whether one of the sentences claims the whole film, or one and the same moment."""
        return any(_ALWAYS.search(part) for part in (self.sentences[1], self.sentences[3], self.a.text, self.b.text))

    @cached_property
    def comma(self) -> bool:
        """Two statements: in two sentences, or set apart by a comma or the like."""
        return not self.near or re.search(r"[,:;–—]", self.between) is not None


def apart(text: str, a: Cue, b: Cue) -> str:
    """Why two cues do not meet, in one word for the tests; '' when they do."""
    pair = Pair(text, a, b)
    return next((name for name, rule in _RULES if rule(pair)), "")


def in_turn(text: str, a: Cue, b: Cue) -> bool:
    """Whether the prompt itself goes from one cue to the other."""
    pair = Pair(text, a, b)
    return _segments(pair) or (a.axis in EVOLVING and _later(pair))


def _segments(p: Pair) -> bool:
    return any(p.a.start < h.start() <= p.b.start for h in _SEGMENT.finditer(p.text))


def _on_purpose(p: Pair) -> bool:
    return _MIXED.search(p.around) is not None and not (p.always and p.a.axis not in ("medium", "colour"))


def _other_words(p: Pair) -> bool:
    return foreign.changes(p.around) and foreign.spoken(p.text)


def _offered(p: Pair) -> bool:
    return p.a.axis in ("duration", "aspect", "fps") and (_OFFERED.search(CORRECTS.sub(" ", p.between)) is not None
        or re.search(r"\b(?:version|cut-?down|crop|teaser|later)\b", p.text[p.b.end: p.b.end + 30], re.I) is not None)


def _later(p: Pair) -> bool:
    """Words of time or change stand between them or around them."""
    if p.a.axis in ("duration", "aspect", "fps"):
        return False
    where = p.between if p.a.axis == "pace" else p.around
    if (_SEQUENCE if p.a.axis in EVOLVING else _CHANGE).search(where) and not p.always:
        return True
    if p.a.axis == "time" and not p.always and all(re.match(r"(?:in the|at|by|one)\b", c.text, re.I) for c in (p.a, p.b)) and re.search(
            r"[,;.]|\band\b", p.between):
        return True                  # 'in the morning she packs; at night she leaves'
    if re.search(r"\bby\s+(?:the )?$", p.between, re.I) or re.match(r"by\b", p.b.text, re.I):
        return True
    turned = _CHANGE.search(CORRECTS.sub(" ", p.between))
    far = p.sentences[2] - p.sentences[0] > 1
    return turned is not None and not re.search(r"\bsame (?:instant|moment|time)\b", p.around, re.I) and not (
        p.always and far and turned.group(0).lower() in ("then", "until"))


def _one_style(p: Pair) -> bool:
    """'anime oil painting', 'Pixar-like mouse with realistic fur' name one style in two words."""
    if p.a.axis != "medium":
        return False
    if "hint" in (p.a.strength, p.b.strength):
        return True
    against_photo = {p.a.value, p.b.value} in ({"photo", "cartoon"}, {"photo", "2d"})
    two = re.search(r"[,.;:!?\n]| but | yet | and | in (?:a |the )?| with | exactly | as | shot ", p.between) is not None
    return (not two and not against_photo) or (re.fullmatch(r"[\s-]*(?:style\s+)?", p.between) is not None
                                               and "photo" not in (p.a.value, p.b.value))


def _reframed(p: Pair) -> bool:
    """'push in to a close-up': the move leads from one to the other."""
    return p.a.axis in ("motion", "size", "angle", "inout", "leftright", "updown") and not p.always and re.search(
        r"\b(?:and|,)\s*(?:then|finally)\b|\bto (?:a|an|the)\s*$|\binto (?:a|an)\s*$|\bending\b", p.between, re.I) is not None


def _elsewhere(p: Pair) -> bool:
    """'a dry porch, rain beyond it': one is here, the other there."""
    if p.a.axis not in ("time", "season", "sky", "light", "place", "world", "crowd", "speed", "pace", "sound", "wind", "tune", "music") or p.always:
        return False
    first, last = sentence_of(p.text, p.a.start)[1], sentence_of(p.text, p.b.start)[1]
    stretch = p.text[max(first.start, p.a.start - 30): p.b.end] + re.split(r"[,.;]", p.text[p.b.end: last.end])[0]
    return _BOTH_WAYS.search(stretch) is not None and not p.comma


def _owned(p: Pair) -> bool:
    """Attributes, states and counts of two owners, or of one that changes."""
    return p.a.axis in _OWNED and not subjects.same(p.text, p.a, p.b, p.between, p.around, p.always, _SEQUENCE.search(p.between) is not None)


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
    return not (shared or re.search(r"\b(?:it|same)\b", second, re.I)
                or re.fullmatch(r"[,;. ]*(?:but |and |at )?(?:an? )?", cut[len(p.a.text):]))


def _lone_era(p: Pair) -> bool:
    """A knight and a phone are a story; 'historically accurate' and a phone are not."""
    if p.a.axis != "era":
        return False
    sure = [c for c in (p.a, p.b) if c.strength == "sure"]
    return len(sure) < 2 and not (sure and re.search(r"\b(?:accurate\w*|authentic\w*|strictly|nothing|no|without|set|before|faithful\w*|period|"
                                                     r"genuine)\b", sure[0].text, re.I))


def _loose(p: Pair) -> bool:
    """Hints that only a strict statement is against."""
    if p.a.axis == "mood":
        return "hint" in (p.a.strength, p.b.strength)
    if p.a.axis == "colour" and p.a.strength != p.b.strength:
        return not re.search(r"\b(?:strictly|only|nothing else|entirely|throughout|completely|pure|all in|no colou?r|without|devoid|drained)\b",
                             p.a.text + p.b.text + p.sentences[1], re.I) or "except" in p.around
    return False


def _known_pairs(p: Pair) -> bool:
    """Pairs of words that live together: snow on a summer mountain, the last night before dawn."""
    if p.a.axis == "direction":
        return not (p.always and subjects.lone(p.between))
    if p.a.axis == "time":
        return {p.a.value, p.b.value} & {"dusk", "dawn", "morning", "afternoon"} != set() and "night" in (p.a.value, p.b.value) \
            and re.search(r"\b(?:last|after|first)\b", p.between, re.I) is not None
    if p.a.axis == "season":
        return any(_PEAKS.search(p.text[max(0, c.start - 25): c.end + 25]) for c in (p.a, p.b))
    return p.a.axis == "lens" and p.near and re.search(r"\b(?:then|and)\b", p.between) is not None and "," not in p.between


_RULES: tuple[tuple[str, Callable[[Pair], bool]], ...] = (
    ("segments", _segments), ("on purpose", _on_purpose), ("later", _other_words), ("offered", _offered), ("later", _later),
    ("one style", _one_style), ("owned", _owned), ("reframed", _reframed), ("elsewhere", _elsewhere), ("other thing", _no_shared_thing),
    ("era", _lone_era), ("loose", _loose), ("together", _known_pairs))
