"""Whether two cues speak of the same thing at the same time. When unsure they do not, and the prompt stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from director.refiner import foreign, subjects
from director.refiner.classes import CLASSES
from director.refiner.cues import Cue, sentence_of


def _words(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.I)


CORRECTS = re.compile(
    r"\b(?:later edit|edit|update[ds]?|correction|corrected|actually|scratch that|strike that|on second thoughts?|no,? wait|wait,? no|i "
    r"mean[ts]?|make (?:it|that)|change (?:it |that |this )?to|changed to|revised?|revision|sorry|instead|new note|client (?:note|change|"
    r"says|wants)|final(?:ly)? decision|forget (?:that|the|it|what)|let's go with|never ?mind|changed my mind|oops|my mistake|ignore "
    r"(?:that|the)|"
    r"in fact|nope|better:|better yet|v2|change of plans?|plan b|overrid\w+|supersed\w+|hang on|hold on|on reflection|as per the client|"
    r"second draft|note from|director's note|hmm)\b|—\s*no,|\*|"
    r"\b(?:corrección|correção|correzione|korrektur|nein,? (?:doch|lieber)|lieber doch|plutôt|mejor aún|pensándolo bien|pensando melhor|"
    r"anzi|ripensandoci|en fait|en realidad|in realtà|na verdade|eigentlich doch)\b|訂正|修正[:：]|更正|改成|不对|やっぱり", re.I)
_STRONG = (
    "then", "until", "till", "afterwards", "after (?:that|which)", "later(?! edit)", "finally", "eventually", "at last", "in the end",
           "suddenly",
    "gives? way", "followed by", "leading (?:in)?to", "by (?:the end|night|nightfall|dawn|dusk|morning|noon|evening|midnight|sunrise|"
                                                      "sunset)",
    r"(?:minutes?|seconds?|hours?|moments?|days?|years?) (?:later|pass(?:es)?|go(?:es)? by)", r"(?:\d+|two|three|ten|few|some|many) "
                                                                                              r"(?:minutes|seconds|hours|moments|days|"
                                                                                              r"years) in",
           "flash(?:ing|es)? (?:back|forward)",
           "flashback",
    "remembers?", "meanwhile", "in turn", "one by one", "each night", "day after day", "over the course", "as soon as", "overnight",
           "yesterday",
    r"years? (?:ago|before)", "ever since", "season after season", "the next (?:morning|day|moment|shot|instant)", "by the time",
           "hour by hour",
    r"turn(?:s|ing|ed)? (?:in)?to", "turn(?:s|ing|ed)? from", "becom(?:es|ing|e)", "chang(?:es|ing|e) (?:to|into|from|back)",
           "(?:light|weather|sky|season|hour|scene|colou?rs?) (?:slowly )?chang(?:es|ing)", r"morph\w*",
    r"transform\w*", r"transition\w*", r"dissolv\w+", r"switch\w* (?:to|from|between)", r"shift\w* (?:to|from|into)", "cuts? (?:back )?to",
    r"intercut\w*", r"alternat\w+", "halfway", "melts? into", r"fad(?:es?|ing) (?:in)?to", "half (?:of )?(?:the (?:way|video|clip|film|"
                                                                                           "shot|scene|time|sequence)|it)",
           "(?:night|dusk|darkness|dawn|day|evening|morning|winter|spring) (?:falls|breaks|comes|arrives)", "first half",
           "second half",
    "comes? to life", "steps? (?:out (?:of|onto|into)|into|through|onto)", "wakes", "woken", "bleeds? into (?:the )?(?:night|day|colou?r)",
           "gradually",
           "at the end",
    "starts? (?:as|in|out|with)", "begins? (?:as|in|with)", "opens? (?:as|in|with|on)", "ends? (?:as|in|up|with|on)",
    "drains? (?:away|out|from)", r"crossfad\w*", "peels? (?:away|back|off)", r"evolv\w+", "slides? into", r"ramp\w*", "verse", "chorus",
           "apex",
    r"as (?:night|day|dawn|evening|darkness|winter|spring|summer|autumn|the (?:sun|storm|clouds?|fog|rain|season|light|camera|day|night)) "
    r"(?:\w+s|comes?)",
    "slowly (?:clears?|darkens?|brightens?|fills?)", "breaks? (?:through|in|up)", "thins? out", "fills? up", "rolls? in", "sweeps? in",
    r"grows? (?:dark|light|cold|old|quiet|loud)\w*", "wears? off", "crashes in", "kicks in", "cuts out", "goes (?:quiet|dark|silent|still|"
                                                                                                         "out)",
    "falls (?:quiet|silent|still)",
           r"(?:leaves (?:the|his|her|its|through)|exits|escapes|emerges|climbs out|walks out|runs out|bursts out)", "no longer",
           "used to", "was once",
    "formerly", "reaches", "restor(?:es?|ed|ing)", "develops? (?:in)?to", "and back")
_WEAK = ("first(?! (?:warm|days?|signs?|light|snow|green|time|class|person|floor|row|prize|leaves|buds))", "once", "next", "when",
         "before", "after", "starts?", "starting", "begins?", "beginning", "ends?", "ending", "stops",
         "passes", "hold", "now",
         "soon", "already", "last", "memory", "between", "as (?:he|she|it|they|we)", "back (?:to|at|in)", "reveal(?:s|ing)?", "hits",
         "freezes", "arrives?",
         "landing", "transforms?", r"fad(?:es|ing)", "shifts?", "drops? (?:to|into|away)", "earlier", "wakes?", "moving on")
_FROM_TO = re.compile(r"\bfrom [^,.;]{0,40}~[^.;]{0,40}?\b(?:in)?to\b|\bfrom [^,.;]{2,40} (?:in)?to (?:\w+ ){0,2}~", re.I)
_SEQUENCE, _LINKS = _words(*_STRONG), _words(*_WEAK)
_BLEND = _words(
    "hybrid", r"mixed[- ]media", r"mix(?:es|ed|ing|ture)? of", r"mix(?:es|ing)? (?=[\w -]+ (?:and|with))", r"blend\w*",
                r"combin(?:es|ed|ing|ation)", "fusion",
    r"rotoscop\w+", "collage", r"composite[sd]?", "crossover", "mash-?up", r"split[- ]?screen", r"(?:left|right|top|bottom|lower|upper) "
                                                                                                r"(?:half|side|third)",
    "side by side", "one half", "diptych", "triptych", r"contrast(?:s|ed|ing|ed with)?", r"juxtapos\w+", "augmented reality",
                r"picture[- ]in[- ]picture",
    "overlaid", "superimposed", "layered", "except", "apart from", "save for", "but for", "other than", "aside from", "inset",
                r"split the frame",
    "either", "whichever", "options?", "variants?", "alternatively", "or(?= (?:in|as|at|a|an) )", "inspired by", "homage", "themed",
                "parody",
    "half [^,.;]{2,30} half", "animated (?:character|rabbit|mouse|cat|dog|fox|bird|fairy|creature) (?:in|on|walks|hops|dances)")
_MIXED = {
    "medium": _words("meets"),
    "colour": _words("the only", "but (?:the|for|one|a|his|her|its|their)", r"selective colou?r", r"only colou?r", r"spot colou?r",
                     "isolated", r"accent(?: colou?r)?", "dream(?:s|t|ing)?",
                     r"describ\w+", "a single (?:red|gold|blue|yellow)"),
    "time": _words("polar (?:night|day)", "arctic night", "midnight sun", "northern summer", "eclipse", "planetarium", "never gets dark",
                   "white nights", "jet ?lag",
                   r"imagin\w+", "dream(?:s|t|ing)?", "day ?for ?night", "blackout blinds", "curtains drawn", "flashlight"),
    "season": _words("greenhouse", "snow ?globe", "southern hemisphere", "film set", "movie set", "stage", "theat(?:re|er)", "freezer",
                     "ski dome", "indoor", "sauna", "museum",
                     r"imagin\w+", "dream(?:s|t|ing)?", "aquarium", "diorama", "(?:through|beyond|behind|outside|at|by) (?:the|a|an|her|"
                                                                               "his) windows?", "cold ?store", "hot tub"),
    "sky": _words("sun ?shower", "rainbow", "greenhouse", "sprinklers?", "hose", "rain machine", "(?:through|beyond|behind|outside|at|by) "
                                                                                                 "(?:the|a|an|her|his) windows?"),
    "place": _words("greenhouse", "(?:through|beyond|behind|outside|at|by|from|out of) (?:the|a|an|her|his) (?:windows?|door\\w*|"
                                  "windscreen|windshield|porthole)", "aquarium", "stage", "snow ?globe", "inside it", "terrarium",
                    "theat(?:re|er)", "film set", "movie set", "studio set", "diorama", "backdrop", "mural",
                    "on (?:a|the|his|her) (?:screen|monitor|tv|phone|tablet)", "projected",
                    "dream(?:s|t|ing)?", r"imagin\w+", "vr", "simulator"),
    "era": _words(r"time[- ]travel\w*", "museum", r"re-?enact\w*", r"(?:film|movie|tv) set", "theme park", "costumes?", "anachronistic",
                  r"retro-?futur\w*", "dream(?:s|t|ing)?",
                  r"imagin\w+", r"cosplay\w*", "dressed as", "behind the scenes", "making[- ]of", "film crew", "extras?", "actor",
                  "archaeolog\\w+", "ruins?", "descendant",
                  "portal", "archive", "antique", "steampunk", "rehears\\w+", "legend", "tourists?", "tour guide", "school trip",
                  "inherit\\w*"),
    "speed": _words(r"speed ramp\w*", "bullet[- ]time while"), "inout": _words("dolly zoom", "vertigo", "zolly"),
          "size": _words("magnifying glass", "screen", "monitor"),
    "crowd": _words("backdrop", "mural", "dream(?:s|t|ing)?", r"imagin\w+", "memor(?:y|ies)", "ghosts?", r"remember\w*"),
    "state": _words("statue", "mannequin", "portrait", "dream(?:s|t|ing)?", r"imagin\w+", "reflection", "puppet", "mask", "wig",
                    "pretend\\w*", "costume"),
}
for _axis, _like in (("light", "time"), ("world", "place"), ("wind", "place"), ("view", "sky"), ("sound", "place"),
                     ("music", "place"),
                     ("motion", "inout"), ("pace", "speed"), ("year", "era"), ("bulk", "state"), ("colouring", "state"), ("material",
                                                                                                                          "state")):
    _MIXED[_axis] = _MIXED[_like]
_BOTH_WAYS = _words(
    "while", "around", "behind", "in the background", "in the foreground", "below", "above", "beyond", "outside", "inside the", "reflected",
    "elsewhere", "overhead", "against", "beneath", "in the distance", "the other", "another", "others", "the elder", "the younger",
    r"one (?:\w+ )?(?:sits|stands|is|in|with|wears)", r"under(?:neath)?(?! (?:an?|the) (?:[\w-]+ ){0,3}(?:sun|moon|sky|skies|stars?|"
                                                      r"sunlight|moonlight|light|rain|clouds?)\b)", "next door", "across (?:the|from)",
                    "distant", "far (?:off|away)",
                    "beside",
    "heard (?:through|from|only)", "muffled", "seen (?:through|from)", "upstairs", "downstairs", "lit by", "lights? up",
                    "a (?:single|lone)", "warm(?:s|ed)?")
_SEGMENT = re.compile(
    r"(?:^|[\s(\[])(?:(?:shot|scene|clip|part|panel|act|beat|segment|verse|chorus|frame|cut|sequence|take|day|chapter|setup)\s*#?(?:\d+|"
    r"one|two|three|"
    r"four|five|a|b|i|ii|iii)\b\s*[:.)–—-]?(?!\s*continuity)|\[?\d+(?::\d\d)?\s*(?:s|sec|seconds)?\s*[-–]\s*\d+(?::\d\d)?\s*(?:s|sec|"
    r"seconds)?\]?\s*[:,]|"
    r"\d{1,2}[.)]\s|cut to\b|intro:|outro:|int\.|ext\.|\[\d+(?::\d\d)?\s*s?\s*[-–]\s*\d+(?::\d\d)?\s*s?\]|(?<!from )(?<!from the )(?<!to "
    r")(?<!to the )(?:first|second|third|last|opening|closing|final|next) (?:shot|scene|panel|frame|beat|image|clip)\b)",
    re.I)
_ALWAYS = re.compile(
    rf"\b(?:{CLASSES['stop']}|at the (?:very |exact )?same (?:time|moment|instant|second)|in the (?:very )?same (?:instant|moment|breath|"
    rf"move|movement|motion|pass|"
    rf"shot|frame|second)|"
    r"simultaneous\w*|in (?:one|a single) and the same|the (?:whole|entire) (?:time|shot|video|clip|film|take|piece|scene)|without any "
    r"(?:scene )?change|"
    r"never (?:stops|moves|changes)|all at once|same (?:dog|cat|street|ride|shot|moment|man|woman|person|car|building|room|house|subject|"
    r"scene|"
    r"place|frame|clip|boy|girl|horse|bird|train|boat|hour|day|take|spot)s?|single deliverable|in one (?:continuous )?(?:shot|take|frame)|"
    r"nothing else|"
    r"at once|strictly|exactly|always|every (?:second|frame|shot|inch) of|both at once|(?:one|a single|this|that|the same) (?:frozen |"
    r"very |single )?(?:instant|moment|pass)|for (?:the (?:entire|whole)|all of) \w+|one and the same)\b", re.I)
_AT_ONCE = re.compile(r"\bsame (?:instant|moment|time|breath)\b|\bsimultaneously\b|\bat once\b", re.I)
_STRICT_ERA = re.compile(r"\b(?:true to|only|every|detail\w*|researched|recreated|reconstructed|spoon|"
                         r"accurate\w*|authentic\w*|strictly|nothing|no(?:t one|body)?|without|set|before|faithful\w*|period|genuine|"
                         r"exact\w*|"
                         r"rigorous\w*|scrupulous\w*|correct)\b", re.I)
_STRICT_COLOUR = re.compile(r"\b(?:strict\w*|only|nothing else|entirely|throughout|completely|pure\w*|all in|no colou?r|without|devoid|"
                            r"drained|not an?|"
                            r"alone|every(?:thing)?|absolutely|nothing but|all|silvery)\b", re.I)
_OFFERED = _words("then", "later", "also", "or", "versions?", "cropped?", "first", "last", "cut ?downs?", "trim(?:med)?", "opening",
                  "segment",
                  "alternate", "additional", "second deliverable", "teaser", "safe", "crops?", "reframed?", "export", "each", "per",
                  "between",
                  "loop(?:s|ed)?", "as well as", "plus")
_PEAKS = re.compile(
    r"\b(?:peaks|(?:mountain|snowy|white|high|alpine) peak|"
    r"mountains?|mountaintops?|caps?|summits?|glaciers?|cone|volcano\w*|ridges?|himalaya\w*|andes|globe)\b", re.I)
EVOLVING = frozenset("time season sky view wind place world crowd sound music tune speech words light speed pace state size angle motion "
                     "inout "
                     "leftright updown shake focus hardness mood era year direction pov bulk colouring material".split())
"""Axes on which a film may go from one value to the other in the course of a shot; the rest are one for the whole film."""
_PASSING = frozenset("time season sky wind place world crowd light state sound music speech size angle direction pov".split())
_OVERALL = re.compile(r"\W*(?:(?:the|this|all|whole|entire|it|everything|every|exterior|interior|setting|camera|shot|scene|film|video|"
                      r"there|we|must|no|not|please|make|keep|"
                      r"location|light|sky|weather|season|sound|audio|music|score|strictly|location|time|is|must|should|one)\b|"
                      r"[^,.;]{0,24}[.,:])", re.I)
_OWNED = frozenset("count colouring material bulk state sign".split())


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
    """A new shot begins between them; a rule for every shot, said before the first, holds in all."""
    marks = [h.start() for h in _SEGMENT.finditer(p.text)]
    heads = bool(marks) and p.a.start < marks[0] and _ALWAYS.search(p.sentences[1]) is not None
    one = re.search(r"\bsame (?:continuous |unbroken |single )?(?:shot|take)\b", p.text[p.b.start: p.b.end + 60], re.I)
    return not heads and not one and any(p.a.start < mark <= p.b.start for mark in marks)


_PANELS = _words(r"split[- ]?screen", "diptych", "triptych", "(?:left|right|top|bottom|upper|lower) (?:panel|half|side)",
                 "picture[- ]in[- ]picture")
_COMES = re.compile(r"\s*(?:falls|breaks|comes|arrives|settles|descends|sets in|rolls (?:in|on)|is over|ends|passes|draws in)\b", re.I)


def _on_purpose(p: Pair) -> bool:
    if p.always and p.a.axis not in ("medium", "colour"):
        return False
    if _PANELS.search(p.text):
        return True
    own = _MIXED.get(p.a.axis)
    return _BLEND.search(p.around) is not None or (own is not None and own.search(p.around) is not None)


def _other_words(p: Pair) -> bool:
    return foreign.apart(p.text, p.a, p.b, CORRECTS.sub(" ", p.between), p.around)


def _offered(p: Pair) -> bool:
    return p.a.axis in ("duration", "aspect", "fps") and (_OFFERED.search(CORRECTS.sub(" ", p.between)) is not None
        or re.search(r"\b(?:version|cut-?down|crop|teaser|later)\b", p.text[p.b.end: p.b.end + 30], re.I) is not None)


_GOAL = r"\b(?:to|onto|on|toward|towards|at|past) "


def _later(p: Pair) -> bool:
    """Words of time or change lead from one to the other."""
    if p.a.axis == "focus" and re.search(r"\b(?:melts?|dissolves?|fades?|falls?) into", p.around):
        return False                 # the background into blur, not one moment into another
    if p.a.axis in ("duration", "aspect", "fps"):
        return False
    joint = CORRECTS.sub(" ", p.between)
    far = p.sentences[2] - p.sentences[0] > 1
    moves_on = far and not p.always and p.a.axis in _PASSING and (_SEQUENCE.search(joint) or _LINKS.search(joint))
    if moves_on and not any(_OVERALL.match(x) for x in (p.sentences[1], p.sentences[3])):
        return True                  # a story moves on
    if (p.a.axis in ("time", "season", "light") and re.search(r"\bby\s+(?:the )?$", p.between, re.I)) or re.match(r"by\b", p.b.text, re.I):
        return True
    if p.a.axis in ("time", "season", "sky") and _COMES.match(p.text[p.b.end:]):
        return True
    if p.always:
        turned = _SEQUENCE.search(joint)
        return turned is not None and not far and turned.group(0).lower() not in ("then", "until", "till") and not _AT_ONCE.search(p.around)
    if _SEQUENCE.search(joint if p.a.axis == "pace" else p.around) or _FROM_TO.search(p.around):
        return True
    if p.a.axis in EVOLVING and p.a.axis != "era" and (_LINKS.search(joint) or re.match(
            r"\s*,?\s*(?:before|after|when|once|first)\b", p.text[p.b.end:])):
        return True
    if p.a.axis in ("leftright", "inout", "updown") and p.comma and all(
            re.search(_GOAL, p.text[c.start: c.end + 14]) for c in (p.a, p.b)):
        goals = [re.split(_GOAL, p.text[c.start: c.end + 30], maxsplit=1)[-1].split(",")[0][:12] for c in (p.a, p.b)]
        return goals[0] != goals[1] and not p.always            # 'pan left to the chair, pan right to the man'
    return p.a.axis == "time" and all(re.match(r"(?:in the|at|by|one)\b", c.text, re.I) for c in (p.a, p.b)) and re.search(
        r"[,;.]|\band\b", p.between) is not None                # 'in the morning she packs; at night she leaves'


def _one_style(p: Pair) -> bool:
    """'anime oil painting', 'Pixar-like mouse with realistic fur' name one style in two words."""
    if p.a.axis != "medium":
        return False
    if "hint" in (p.a.strength, p.b.strength):
        return True
    against_photo = {p.a.value, p.b.value} in ({"photo", "cartoon"}, {"photo", "2d"})
    two = re.search(r"[,.;:!?\n，、。；]| but | yet | and | in (?:a |the )?| with | exactly | as | shot ", p.between) is not None
    return (not two and not against_photo) or (re.fullmatch(r"[\s-]*(?:style\s+)?", p.between) is not None
                                               and "photo" not in (p.a.value, p.b.value))


def _reframed(p: Pair) -> bool:
    """'push in to a close-up': the move leads from one to the other."""
    return p.a.axis in ("motion", "size", "angle", "inout", "leftright", "updown") and not p.always and re.search(
        r"\b(?:and|,)\s*(?:then|finally)\b|\bto (?:a|an|the)\s*$|\binto (?:a|an)\s*$|\bending\b", p.between, re.I) is not None


def _elsewhere(p: Pair) -> bool:
    """'a dry porch, rain beyond it': one is here, the other there."""
    if p.a.axis not in ("time", "season", "sky", "light", "place", "world", "crowd", "speed", "pace", "sound", "wind", "tune",
                        "music") or p.always:
        return False
    first, last = sentence_of(p.text, p.a.start)[1], sentence_of(p.text, p.b.start)[1]
    stretch = p.text[max(first.start, p.a.start - 30): p.b.end] + re.split(r"[,.;]", p.text[p.b.end: last.end])[0]
    return _BOTH_WAYS.search(stretch) is not None and not p.comma


def _owned(p: Pair) -> bool:
    """Attributes, states and counts of two owners, or of one that changes."""
    if foreign.spoken(p.text):
        return False                 # foreign.apart has told
    return p.a.axis in _OWNED and not subjects.same(p.text, p.a, p.b, p.between, p.around, p.always, _SEQUENCE.search(p.between) is not None
                                                  or _LINKS.search(p.between) is not None)


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


_ALL_ROUND = re.compile(r"\b(?:around (?:him|her|them|it|us)|(?:on|from) (?:all|every|both) sides?|in (?:every|all) directions?|to "
                        r"(?:every|the) horizon|"
                        r"surround\w*|as far as|throughout|nothing but|endless|open)\b", re.I)


def _roomy(p: Pair) -> bool:
    """A room and a land meet only where the land is all round: 'in a submarine; dunes on every side of their table'."""
    if p.a.axis == p.b.axis or {p.a.axis, p.b.axis} != {"place", "world"}:
        return False
    return not (p.always or _ALL_ROUND.search(p.sentences[3] if p.b.axis == "world" else p.sentences[1]))


def _lone_era(p: Pair) -> bool:
    """A knight and a phone are a story; 'historically accurate' and a phone are not."""
    if p.a.axis != "era":
        return False
    if "sure" not in (p.a.strength, p.b.strength):
        return not (p.always or _STRICT_ERA.search(p.sentences[1] + p.sentences[3]))
    sure = [c for c in (p.a, p.b) if c.strength == "sure"]
    return len(sure) < 2 and not p.always and not _STRICT_ERA.search(sure[0].text)


def _loose(p: Pair) -> bool:
    """Hints that only a strict statement is against."""
    if p.a.axis == "mood":
        return "hint" in (p.a.strength, p.b.strength)
    if p.a.axis == "colour" and p.a.strength != p.b.strength:
        sure = p.a if p.a.strength == "sure" else p.b
        return not _STRICT_COLOUR.search(p.text[max(0, sure.start - 30): sure.end + 30]) or "except" in p.around or any(
            word in sure.text.lower() for word in re.findall(r"[a-z]{3,}", (p.b if sure is p.a else p.a).text.lower()))
    return False


def _known_pairs(p: Pair) -> bool:
    """Pairs of words that live together: snow on a summer mountain, the last night before dawn."""
    if p.a.axis == "direction":
        return not subjects.lone(p.between) or _SEQUENCE.search(p.between) is not None or _LINKS.search(p.between) is not None
    if p.a.axis == "time":
        return {p.a.value, p.b.value} & {"dusk", "dawn", "morning", "afternoon"} != set() and "night" in (p.a.value, p.b.value) \
            and re.search(r"\b(?:last|after|first)\b", p.between, re.I) is not None
    if p.a.axis == "season":
        return any(_PEAKS.search(p.text[max(0, c.start - 25): c.end + 25]) for c in (p.a, p.b))
    return p.a.axis == "lens" and p.near and re.search(r"\b(?:then|and)\b", p.between) is not None and "," not in p.between


_RULES: tuple[tuple[str, Callable[[Pair], bool]], ...] = (
    ("segments", _segments), ("on purpose", _on_purpose), ("later", _other_words), ("offered", _offered), ("later", _later),
    ("one style", _one_style), ("owned", _owned), ("reframed", _reframed), ("elsewhere", _elsewhere), ("other thing", _no_shared_thing),
    ("era", _lone_era), ("loose", _loose), ("together", _known_pairs), ("a view", _roomy))
