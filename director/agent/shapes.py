"""Sentence shapes of orders about whole shots and the whole film, each with the plain sentence that it means.

A shape is a build with places for shots (`<x>`, `<y>`); the words in it are classes, not phrases: any verb of removing, any
word for the end, any amount. What stands in a place must be shots and nothing else, so that a shape never guesses.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from director.agent.marks import NUMBERS
from director.agent.rules_film import FORMATS, SIZE


@dataclass(frozen=True)
class Found:
    """A shape that fits: the words in its places, and the numbers (from 1) of the shots in `x` and `y`."""

    hit: re.Match[str]
    x: tuple[int, ...]
    y: tuple[int, ...]
    count: int                        # how many shots the film has
    takes: int                        # how many takes the one shot in `x` has; 0 where it is not one


@dataclass(frozen=True)
class Shape:
    kind: str
    pattern: re.Pattern[str]
    said: Callable[[Found], str]      # the plain sentence; "" where it is not that after all
    loose: bool = False               # the words for `x` may be any that one shot shows; else they must name shots as such


def any_of(*words: str) -> str:
    return f"(?:{'|'.join(words)})"


_X, _Y = r"(?P<x>.+?)", r"(?P<y>.+?)"
_SHOULD = (r"(?:(?:should|must|needs? to|has to|have to|ought to|could|can|is to|may|shall|would|might|to|gets?|just|also|all|both|"
    r"really|now|please) )*")
TAIL = (r"(?:,? (?:please|instead|now|then|too|as well|also|though|again|for (?:now|me|us)|in the (?:film|edit|cut)|this time|for "
    r"(?:the|a|my|our|an) [\w-]+(?: [\w-]+)?|"
         r"if possible|completely|entirely|altogether))*")
_PUT = any_of("move", "put", "bring", "shift", "place", "slide", "send", "drag", "pull", "push", "take", "stick", "shove", "pop", "have",
    "want",
          "make", "relocate", "set", "let", "get", "play", "show", "drop", "throw", "run", "use", "need", "like")
_GO = any_of("go", "goes", "come", "comes", "belongs?", "be", "is", "are", "sits?", "moves?", "plays?", "stands?", "works better",
    "lands?", "opens?", "happens?")
_OF_FILM = r"(?: of (?:the|this|my|our) (?:film|movie|video|cut|edit|story|thing|whole thing))?"
_AT = r"(?:(?:right|all the way|up|back|over|straight|just|directly) )*(?:to|at|in|as|into) (?:the )?(?:very )?"
_FRONT = (rf"(?:{_AT}(?:front|start|beginning|top|opening|head|first (?:place|position|spot|slot|shot|one)|opener){_OF_FILM}|first(?: "
    rf"of all)?|up ?front)")
_END = rf"(?:{_AT}(?:end|back|bottom|ending|finish|last (?:place|position|spot|slot|shot|one)|finale){_OF_FILM}|(?:very )?last(?: of all)?)"
_MIDDLE = rf"{_AT}middle{_OF_FILM}"
_NUMBER = any_of(r"\d{1,2}", *NUMBERS)
_NTH = any_of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", r"\d{1,2}(?:st|nd|rd|th)")
_SLOT = (rf"(?:(?:to|in|into|at|as) )?(?:the )?(?:(?:number|no\.?|position|place|slot|spot) (?P<slot>{_NUMBER})|(?P<slot2>{_NTH}) "
    rf"(?:position|place|slot|spot|in line|in order))")
REMOVE = any_of("remove", "delete", "drop", "lose", "ditch", "kill", "scrap", "bin", "skip", "axe", "nix", "dump", "trash", "omit", "cut",
    "erase", "toss", "chuck",
             "yank", "take away", "take out", "leave out", "throw out", "throw away", "get rid of", "cut out", "do away with",
             "do without", "chop", "eliminate",
             "pull out", "strip out", "edit out", "forget", "pass on")
OUT = r"(?: (?:out|away|off))*"
_SECONDS = r"(?:s|secs?|seconds?)"
_AMOUNT = (rf"(?:\d+(?:\.\d+)?|{'|'.join(NUMBERS)}|an?|half an?|an? half|one and a half|an? couple of|(?:one|two|three|four|five) and "
    rf"a half)")
SPAN = rf"(?:(?:about|around|roughly|exactly|just|only|like|another|an extra|some) )*(?P<n>{_AMOUNT}) ?{_SECONDS}\b"
_EACH = r"(?: (?:long|each|apiece|per (?:shot|clip|scene)|in length|flat|total|only|exactly|max|now|both|all|each one|in all))*"
_MORE = any_of("longer", "more", "extra", "slower to leave", "later")
_LESS = any_of("shorter", "less", "off", "fewer")
_LENGTHEN = any_of("extend", "lengthen", "stretch", "hold", "hold on", "linger on", "stay on", "prolong", "keep", "let", "leave", "make",
    "have", "give", "draw out", "drag out")
_CUT_BY = any_of("trim", "shorten", "cut", "shave", "take", "knock", "lop", "chop", "tighten", "clip", "reduce", "make", "pare", "cut down")
TO_LENGTH = any_of("make", "set", "cut", "trim", "shorten", "extend", "lengthen", "stretch", "bring", "take", "hold", "keep", "have",
    "get", "tighten", "reduce",
                "let", "put", "run", "drop", "bump", "change", "squeeze", "limit", "cap", "show", "hold on", "stay on", "cut down",
                "want", "need", "speed", "give")
_LASTS = any_of("be", "last", "lasts", "run", "runs", "stay", "stays", "take", "takes", "hold", "holds", "go", "goes", "is", "are", "get",
    "gets", "remain", "have", "last for")
_LINK = r"(?:(?:down|up|back|for|to|at|of|in|with|into|on screen|a|the) )*"
_TWICE = {"twice": 2.0, "double": 2.0, "two times": 2.0, "three times": 3.0, "triple": 3.0, "half": 0.5, "a quarter": 0.25, "a third": 0.33}
_FACTOR = rf"(?P<f>{'|'.join(_TWICE)}|\d+(?:\.\d+)? ?(?:x|times)|\d{{2,3}} ?(?:%|percent))"
_FILMED = any_of("re-?do", "re-?film", "re-?shoot", "re-?roll", "re-?render", "re-?generate", "re-?run", "re-?make", "re-?take", "retry")
_FILM = any_of("film", "shoot", "generate", "render", "roll", "run", "try", "do", "make", "create", "give")
_SEED = (r"(?:,? (?:(?:with|using|from|on|under) )?(?:a |some |its |their )?(?:(?:new|other|different|fresh|another|random|brand new) "
    r")+seeds?(?: each| for each)?|,? same prompts?|,? from scratch)*")
_AGAIN = r"(?:again|once more|over(?: again)?|anew|one more time|afresh|another time|from scratch|a second time)"
_TAKE = (r"(?:(?:of (?:the |these |those )?(?:two|three|four|five|\d) )?(?:takes?|versions?|try|tries|attempts?|options?|variants?|"
    r"alternatives?|variations?|renders?)|of (?:the |these |those )?(?:two|three|four|five|\d)|(?<=other)s?)")
_WHICH = (rf"(?P<t>(?:{_NTH}|last|middle)(?= of (?:the )?(?:two|three|four|\d))|{_NTH}|middle|other|last|latest|final|newest|(?:take |"
    rf"version |number )?(?:[a-d]|\d{{1,2}}|one|two|three|four))")
_PICK = any_of("use", "take", "pick", "choose", "go with", "go for", "switch to", "switch back to", "change to", "prefer", "want", "like",
    "liked", "show", "select", "try", "keep", "put in",
           "go back to", "back to", "have", "give me", "use the", "swap in", "went with", "loved", "love", "need", "get", "stick with")
_IS_BEST = (r"(?: (?:was|is|looked|looks|were|works|worked|felt|feels)(?: (?:much|way|far|a lot|so much|really|by far|clearly|"
    r"definitely))*(?: the)? (?:best|better|nicer|stronger|good|great|winner|favourite|favorite|right one)|(?: much| way| a lot| "
    r"far)? (?:better|best|more))?")
_OF = r"(?:of|for|from|on|in|at)"
_NEARER = (r"(?:(?:go|get|move|come|push|bring|be|cut|the camera|camera|in|up|much|a bit|a little|even|way|lots|rather|bit|just|"
    r"slightly) )*"
           r"(?P<near>closer|tighter|nearer|wider)(?: (?:in|up|on them|framing|shot|angle|there))*")
TRANSITIONS = {r"(?:soft|smooth|gentle|slow|nice|fluid|seamless|dreamy|softer|smoother) (?:transition|blend)|cross-?\s?fad(?:e|es|"
    r"ing)|cross-?\s?dissolv(?:e|es|ing)|dissolv(?:e|es|ing)|mix|melt(?:s|ing)?|blend(?:s|ing)?|soft fad(?:e|es)": "crossfade",
               r"fad(?:e|es|ing) (?:to|through|out to|into|via) black|dip(?:s|ping)? to black|black(?:out)? fade": "fade to black",
               r"fad(?:e|es|ing) (?:to|through|out to|into|via) white|dip(?:s|ping)? to white|white flash|flash(?:es)? to "
               r"white": "fade to white",
               r"wip(?:e|es|ing)(?: (?:left|right|across))?": "wipe", r"slid(?:e|es|ing)(?: (?:left|right|across|over))?": "slide",
               r"zoom(?=s? transition| between| from)s?": "zoom", r"match[- ]cut": "match cut",
               r"(?:hard|straight|plain|simple|clean|normal|regular|direct|ordinary) cut": "hard cut", r"fad(?:e|es|ing)": "crossfade"}
_TR = rf"(?P<tr>{'|'.join(TRANSITIONS)})(?: transition| effect)?"
_ADD = (r"(?:(?:use|put|add|insert|have|make|want|do|with|go|go with|get|give me|give us|need|like|try|set|place|let's have|apply|"
    r"change to|an?|the|some|nice|slow|quick|soft|gentle|smooth|short|long|little|simple|proper) )*")


def _shots(numbers: tuple[int, ...]) -> str:
    said = [str(each) for each in numbers]
    return f"shot {said[0]}" if len(said) == 1 else f"shots {', '.join(said[:-1])} and {said[-1]}"


def seconds(said: str) -> float:
    low = said.lower().strip()
    for words, number in (("half a", 0.5), ("a half", 0.5), ("couple", 2.0)):
        if words in low and "and" not in low:
            return number
    more = 0.5 if low.endswith("and a half") else 0.0
    first = low.split()[0]
    return more + (float(first) if re.match(r"\d", first) else NUMBERS.get(first, 1))


def _moved(where: str) -> Callable[[Found], str]:
    return lambda f: f"move {_shots(f.x)} to the {where}" if len(f.x) < f.count else ""


def _slot(f: Found) -> str:
    said = (f.hit.groupdict().get("slot") or f.hit.groupdict().get("slot2") or "").lower()
    digits = re.match(r"\d+", said)
    names = "first second third fourth fifth sixth seventh eighth".split()
    place = int(digits[0]) if digits else NUMBERS.get(said) or names.index(said) + 1
    return f"move {_shots(f.x)} to position {place}" if len(f.x) == 1 and place <= f.count else ""


def _middle(f: Found) -> str:
    return f"move {_shots(f.x)} to position {(f.count + 1) // 2}" if len(f.x) == 1 else ""


def _beside(f: Found) -> str:
    if len(f.y) != 1 or set(f.x) & set(f.y):
        return ""
    side = "after" if re.match(r"after|behind|following", f.hit["side"], re.I) else "before"
    return f"move {_shots(f.x)} {side} {_shots(f.y)}"


def _swapped(f: Found) -> str:
    both = (*f.x, *f.y)
    return f"swap shot {both[0]} and shot {both[1]}" if len(set(both)) == 2 else ""


def _removed(f: Found) -> str:
    return f"remove {_shots(f.x)}" if len(f.x) < f.count else ""


def _merged(f: Found) -> str:
    row = sorted(f.x)
    return f"merge {_shots(tuple(row))} into one shot" if 1 < len(row) < f.count and row[-1] - row[0] == len(row) - 1 else ""


def _halved(f: Found) -> str:
    return f"split {_shots(f.x)} in two" if len(f.x) == 1 else ""


def _lasting(f: Found) -> str:
    edge = re.fullmatch(r"(?:the )?(?:very )?(?:first|last|final|opening|closing)", f.hit["x"].strip(), re.I)
    if edge and re.match(r"(?:please )?(?:cut|trim|shorten|drop|tighten|reduce|take)\b(?!.*\b(?:to|long)\b)", f.hit[0], re.I):
        return ""                                            # 'cut the first 2 seconds' is about seconds, and no length
    return f"make {_shots(f.x)} {seconds(f.hit['n']):g} seconds long" if len(f.x) < f.count or re.search(r"each|apiece|per",
        f.hit[0]) else ""


def _lengthened(way: str) -> Callable[[Found], str]:
    return lambda f: f"make {_shots(f.x)} {seconds(f.hit['n']):g} seconds {way}" if len(f.x) < f.count else ""


def _played(f: Found) -> str:
    said = f.hit["f"].lower()
    number = re.match(r"\d+(?:\.\d+)?", said)
    factor = _TWICE.get(said) or (float(number[0]) / (100 if re.search(r"%|percent", said) else 1) if number else 1)
    slow = re.search(r"\b(?:slower|slow|slowly)\b", f.hit[0], re.I) and factor > 1
    return f"play {_shots(f.x)} at {1 / factor if slow else factor:g}x speed"


def _taken(f: Found) -> str:
    said = f.hit["t"].lower()
    word = re.sub(r"^(?:take|version|number) ", "", said)
    if len(f.x) == 1 and word == "middle":
        return f"use take {(f.takes + 1) // 2} of {_shots(f.x)}" if f.takes % 2 else ""
    if word in ("last", "final", "latest", "newest"):
        return f"use take {f.takes} of {_shots(f.x)}" if f.takes else ""
    names = dict(zip("first second third fourth fifth sixth".split(), range(1, 7), strict=True)) | NUMBERS
    number = str(names.get(word) or (re.sub(r"\D", "", word) if re.match(r"\d", word) else word))
    return f"use the other take of {_shots(f.x)}" if word == "other" else f"use take {number} of {_shots(f.x)}"


def _muted(f: Found) -> str:
    return f"mute {_shots(f.x)}"


def _framed(f: Found) -> str:
    return f"{_shots(f.x)}: {'wider' if f.hit['near'].lower() == 'wider' else 'closer'}" if len(f.x) < f.count else ""


def _again(f: Found) -> str:
    return f"film {_shots(f.x)} again" if len(f.x) < f.count else "film every shot again"


def _joined(f: Found) -> str:
    """The transition goes out of the shot before the one that it leads into."""
    named = next(name for said, name in TRANSITIONS.items() if re.fullmatch(said, f.hit["tr"], re.I))
    both = (*f.x, *f.y)
    if f.y:
        pairs = [one for one in f.x for other in f.y if other == one + 1]
    else:
        pairs = [both[0]] if len(both) == 2 and both[1] == both[0] + 1 else []
    return f"{named} after shot {pairs[0]}" if len(pairs) == 1 else ""


def _left(f: Found) -> str:
    named = next(name for said, name in TRANSITIONS.items() if re.fullmatch(said, f.hit["tr"], re.I))
    return f"{named} after {_shots(f.x)}" if len(f.x) == 1 else ""


def _entered(f: Found) -> str:
    named = next(name for said, name in TRANSITIONS.items() if re.fullmatch(said, f.hit["tr"], re.I))
    return f"{named} after shot {f.x[0] - 1}" if len(f.x) == 1 and f.x[0] > 1 else ""


def _exported(f: Found) -> str:
    form = re.search(rf"\b({FORMATS})\b", f.hit["how"], re.I)
    size = re.search(rf"\b(?:{SIZE})\b", f.hit["how"], re.I)
    return f"export {_shots(f.x)} as {form[1].lower() if form else 'mp4'}{f' in {size[0].lower()}' if size else ''}" if form or size else ""


def _shape(kind: str, pattern: str, said: Callable[[Found], str], loose: bool = False) -> Shape:
    return Shape(kind, re.compile(pattern + TAIL, re.I), said, loose)


SHAPES = (
    _shape("order", rf"(?:{_PUT} )?{_X} {_SHOULD}(?:{_GO} )?{_FRONT}", _moved("start"), True),
    _shape("order", rf"(?:start|open|begin|kick off|lead)(?: (?:the (?:film|movie|video)|it|things|us))?(?: off| out)? (?:with|on|"
        rf"from|at) {_X}", _moved("start"), True),
    _shape("order", rf"(?:{_PUT} )?{_X} {_SHOULD}(?:{_GO} )?{_END}", _moved("end"), True),
    _shape("order", rf"(?:end|finish|close|wrap up|conclude)(?: (?:the (?:film|movie|video)|it|things))?(?: off| up)? (?:with|on) {_X}",
        _moved("end"), True),
    _shape("order", rf"(?:{_PUT} )?{_X} {_SHOULD}(?:{_GO} )?{_MIDDLE}", _middle, True),
    _shape("order", rf"(?:{_PUT} )?{_X} {_SHOULD}(?:{_GO} )?{_SLOT}", _slot, True),
    _shape("order", rf"(?:{_PUT} )?{_X} {_SHOULD}(?:{_GO} )?(?:(?:right|directly|straight|just|immediately|to|up) )*"
                    rf"(?P<side>before|after|behind|ahead of|in front of|following) {_Y}", _beside, True),
    _shape("swap", rf"(?:swap|switch|exchange|trade|flip|interchange|reverse)(?: (?:around|round|over|the (?:order|places|positions) "
        rf"of|places of))? {_X} "
                   rf"(?:and|with|for|&) {_Y}(?: (?:around|round|over|places|positions|about))?", _swapped, True),
    _shape("swap", rf"(?:let|make|have)? ?{_X} {_SHOULD}(?:be )?(?:trad|swap|switch|exchang|chang|flip)\w* (?:places|positions|order|"
        rf"spots|round|around|over)", _swapped, True),
    _shape("swap", rf"(?:put |have |make |i want )?{_X} {_SHOULD}(?:be |go |come )?(?:the )?(?:swapped|switched|reversed|flipped|"
        rf"(?:the )?other way (?:a)?round|"
                   r"in (?:the )?(?:reverse|opposite|other) order|in reverse|vice versa)", _swapped, True),
    _shape("swap", rf"(?:swap|switch|exchange|flip|reverse)(?: (?:around|round|over|the (?:order|places|positions) of))? {_X}"
                   r"(?: (?:around|round|over|places|positions|about))?", _swapped, True),
    _shape("remove", rf"{REMOVE} {_X}{OUT}", _removed),
    _shape("remove", rf"(?:take|cut|leave|throw|chuck|pull|kick|edit|strip|get) {_X} (?:out|away|off)", _removed),
    _shape("remove", rf"{_X} {_SHOULD}(?:go|be (?:removed|cut|dropped|deleted|gone|left out|taken out|out)|is out|goes|are out)", _removed),
    _shape("remove", rf"(?:(?:we|i) )?(?:don't|do not|no longer|never|hardly) need {_X}(?: any ?more| at all| any longer)?", _removed),
    _shape("merge", rf"(?:merge|combine|join|fuse|unite|glue|stitch|blend|roll|turn|make|melt|collapse|fold) {_X}(?: (?:together|"
        rf"up))? (?:in)?to (?:be )?(?:just |only )?(?:an? |one )?"
                    r"(?:single |continuous |longer |one |long |big )*(?:shots?|scenes?|clips?|takes?|oner|one)", _merged, True),
    _shape("merge", rf"(?:make|have) {_X} (?:(?:as|be) )?(?:one|a single)(?: (?:continuous|long|single))? (?:shot|scene|clip)", _merged,
        True),
    _shape("merge", rf"{_X} {_SHOULD}(?:be |become )?(?:(?:merged|combined|joined|fused|united|glued|rolled|stitched)(?: "
        rf"together)?(?: (?:in)?to (?:one|a single)(?: \w+)*)?|"
                    r"(?:just |only )?(?:one|a single)(?: (?:continuous|long|single))? (?:shot|scene|clip))", _merged, True),
    _shape("length", rf"(?:{TO_LENGTH} )?{_X} {_SHOULD}(?:{_LASTS} )?{_LINK}{SPAN}{_EACH}", _lasting, True),
    _shape("merge", rf"(?:(?:make|have|do|film|play|shoot|treat) )?{_X} as (?:just )?(?:an? oner|one|(?:an? single|one)(?: "
        rf"(?:continuous|long|unbroken))? (?:shot|take))", _merged, True),
    _shape("split", rf"(?:split|divide|break|chop|halve|slice|cut|separate) {_X} (?:up )?(?:in|into) (?:two|2|half|halves)(?: "
        rf"(?:separate |shorter )?(?:shots|parts|pieces|halves|clips|scenes))?", _halved),
    _shape("split", rf"{_X} {_SHOULD}be (?:split|divided|broken|chopped|cut|halved|separated) (?:up )?(?:in|into) (?:two|2|half|"
        rf"halves)(?: (?:separate |shorter )?(?:shots|parts|pieces|halves|clips|scenes))?",
           _halved),
    _shape("length", rf"(?:(?:want|need|add|give|have|hold|put|leave) )?(?:(?:an?|some|extra|little|longer|more|short) )*(?:beat|"
        rf"moment|breath|pause|room|time) "
                     rf"(?:on|for|with|at the end of|in) {_X}\W+(?:say|maybe|like|so|to|for|make it|about)(?: it's)? {SPAN}{_EACH}",
                     _lasting, True),
    _shape("length", rf"{_X} (?:shorter|longer|slower|quicker|faster)\W+{SPAN}{_EACH}", _lasting, True),
    _shape("length", rf"(?:{TO_LENGTH} )?{_X} {_SHOULD}(?:{_LASTS} )?(?:only|just|down|up|back) to (?P<n>\d+(?:\.\d+)?)", _lasting, True),
    _shape("length", rf"(?:{_LENGTHEN} )?{_X} {_SHOULD}(?:{_LASTS} )?(?:by |for )?{SPAN} {_MORE}", _lengthened("longer"), True),
    _shape("length", rf"(?:{_LENGTHEN} )?{_X} {_SHOULD}(?:{_LASTS} )?(?:by |for )?(?:another |an extra |an additional "
        rf")?(?P<n>{_AMOUNT}) (?:more|extra|additional) {_SECONDS}(?: longer)?",
           _lengthened("longer"), True),
    _shape("length", rf"(?:{_LENGTHEN} )?{_X} {_SHOULD}(?:{_LASTS} )?(?:by |for )?(?:another|an extra|an additional) (?P<n>{_AMOUNT}) "
        rf"?{_SECONDS}(?: longer| more)?", _lengthened("longer"), True),
    _shape("length", rf"{_X} ?(?:\+|plus) ?{SPAN}", _lengthened("longer"), True),
    _shape("length", rf"{_X} ?(?:-|−|minus) ?{SPAN}", _lengthened("shorter"), True),
    _shape("length", rf"(?:extend|lengthen|stretch|prolong) {_X} by {SPAN}", _lengthened("longer"), True),
    _shape("length", rf"(?:add|give|tack|put|stick)(?: on)? {SPAN}(?: more| extra)?(?: on)? (?:to|on|onto|in) (?:the end of )?{_X}",
        _lengthened("longer"), True),
    _shape("length", rf"(?:{_CUT_BY} )?{_X} {_SHOULD}(?:{_LASTS} )?(?:by )?{SPAN} {_LESS}", _lengthened("shorter"), True),
    _shape("length", rf"(?:trim|shorten|tighten|reduce|cut|cut down|pare) {_X} by {SPAN}", _lengthened("shorter"), True),
    _shape("speed", rf"(?:(?:play|run|make|speed|slow|have|show|do|put|set|get) )?{_X} {_SHOULD}(?:(?:play|run|be|go|up|down) "
        rf")?(?:(?:at|in|to|up|down|by) )*{_FACTOR}"
                    r"(?: (?:the |as |its |of )?(?:normal |usual |original |real |full )?(?:speed|pace|fast|quick|quickly|faster|"
                    r"quicker|slow|slower|slowly|tempo))?", _played, True),
    _shape("camera", rf"(?:{_NEARER}) (?:(?:in|on|for|at|to|with) )+{_X}", _framed, True),
    _shape("camera", rf"(?:(?:in|on|for|at) )?{_X}\W+{_SHOULD}(?:{_NEARER})", _framed, True),
    _shape("camera", rf"(?:make|frame|have|film|shoot) {_X} {_SHOULD}(?:{_NEARER})", _framed, True),
    _shape("take", rf"(?:{_PICK} )?(?:the )?{_WHICH}(?: {_TAKE}| one| ones)? {_OF} {_X}{_IS_BEST}", _taken, True),
    _shape("take", rf"(?:(?:i|we) )?(?:{_PICK} )?(?:(?:take|shot|version) )?s?(?P<x>\d{{1,2}})(?P<t>[a-d])(?: (?:take|"
        rf"version))?{_IS_BEST}", _taken, True),
    _shape("sound", rf"(?:(?:have|keep|no|mute|kill|cut|silence|remove|drop|lose|without|turn off|switch off) )+(?:(?:the|all|any) "
        rf")*(?:sounds?|audio|noises?|sfx|sound effects?)(?: at all)? "
                    rf"(?:in|on|for|from|of|during|under) {_X}", _muted, True),
    _shape("sound", rf"(?:make |have |keep |leave )?{_X} {_SHOULD}(?:be |go |is |are )?(?:(?:completely|totally|fully|all) "
        rf")*(?:silent|mute|muted|soundless|without (?:any )?sound)", _muted, True),
    _shape("take", rf"{_OF} {_X}\W* (?:(?:i|we|please|let's|just|still|really|'d) )*(?:{_PICK} )?(?:the )?{_WHICH}(?: {_TAKE}| "
        rf"one)?{_IS_BEST}", _taken, True),
    _shape("take", rf"{_X}\W+(?:(?:please|should|could|i|we|must|to) )*(?:{_PICK} |with )?(?:the )?{_WHICH} (?:{_TAKE}|one){_IS_BEST}",
        _taken, True),
    _shape("take", rf"{_X}\W+(?:(?:please|should|could|must|to) )*(?:{_PICK} |with )?(?P<t>(?:take|version) (?:[a-d]|\d{{1,2}}|one|"
        rf"two|three|four)){_IS_BEST}", _taken, True),
    _shape("take", rf"(?:of|from|among|out of) (?:all )?the (?:\w+ )?(?:{_TAKE} )?"
        rf"(?:(?:(?:that )?(?:you|we) (?:made|have|did|filmed|shot)|there are) )?{_OF} "
        rf"{_X}\W+(?:please )?(?:{_PICK} )?(?:the )?{_WHICH}(?: {_TAKE}| one)?{_IS_BEST}",
           _taken, True),
    _shape("again", rf"{_FILMED} {_X}(?: {_AGAIN})?{_SEED}", _again, True),
    _shape("again", rf"{_FILM} {_X} {_AGAIN}{_SEED}", _again, True),
    _shape("again", rf"(?:(?:do|film|shoot|generate|make|have|get|give me|try|need|want|roll) )?(?:another|a new|a fresh|one more|an "
        rf"extra|a further) {_TAKE} {_OF} {_X}{_SEED}", _again, True),
    _shape("join", rf"{_ADD}{_TR} (?:in )?(?:between|from) {_X} (?:and|to|into|&) {_Y}", _joined, True),
    _shape("join", rf"{_ADD}{_TR} (?:in )?between {_X}", _joined, True),
    _shape("join", rf"{_ADD}{_TR} (?:to|for) (?:get|getting|go|going|move|moving|come|coming|take us|the way) from {_X} (?:into|to) {_Y}",
        _joined, True),
    _shape("join", rf"(?:get|go|move|come|transition|cut|change|take us) (?:from )?(?:between )?{_X} (?:to|into|and) {_Y},? (?:with|"
        rf"by|via|using|through|in) (?:an? )?(?:\w+ )?{_TR}", _joined, True),
    _shape("join", rf"(?:(?:between|from) )?{_X} (?:and|to|into|&) {_Y}\W+{_ADD}{_TR}", _joined, True),
    _shape("join", rf"(?:have |make |let )?{_X} {_SHOULD}{_TR} (?:in)?to {_Y}", _joined, True),
    _shape("join", rf"{_ADD}{_TR} (?:after|out of|at the end of|on the way out of|leaving|following) {_X}", _left, True),
    _shape("join", rf"after {_X}\W+{_ADD}{_TR}", _left, True),
    _shape("join", rf"{_ADD}{_TR} (?:in)?to {_X}", _entered, True),
    _shape("join", rf"{_ADD}{_TR} (?:before|at the start of|going into|leading into) {_X}", _entered, True),
    _shape("join", rf"(?:make|turn|change|have|switch|set|put|bring) {_X} (?:back )?(?:(?:in)?to )?(?:an? )?{_TR}", _left),
    _shape("export", rf"(?:(?:send|deliver|output|ship|extract|give|export|render|download|save|get|make|i need|i want|hand|deliver|"
        rf"need|want)(?: me| us| out)? "
        rf")?(?:only |just )?{_X}"
                     rf"(?: (?:on (?:its|their) own|alone|only|by (?:itself|themselves)|separately|as a (?:separate )?(?:file|"
                     rf"clip)))?,? (?:(?:as|in|to) )?(?:an? )?"
                     rf"(?P<how>(?:(?:{FORMATS}|{SIZE}|still|image|file|clip|video|format|in|as|and|an?|,|quality|resolution) ?)+)",
                     _exported, True),
)
"""In the order of trust: the first that fits says what is meant."""
