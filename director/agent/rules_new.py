"""How people ask for shots that are not there yet: what the shot shows, and where it goes."""

from __future__ import annotations

import re

from director.agent.rule import Act, Rule, Sense, ask
from director.agent.targets import MARK
from director.model import Camera, Shot
from director.toolbox import content, looks, order
from director.vocabulary import Size

START, END = r"(?:start|beginning|front|top|opening)", r"(?:end|back|bottom|finish|close)"
_NEW = (
    r"(?:a |an |one |another |one more )?(?:new |extra |quick |short |brief |little |tiny |nice |closing |opening |final |last |"
    r"first |"
    r"\d+(?:\.\d+)?[- ]?(?:s|sec|seconds?) )*"
)
_SIZE = (
    r"(?P<size>(?:(?:extreme|very|medium|slow|static|low|high|angle|wide|close|close-?up|establishing|full|long|aerial|drone|"
    r"tracking|"
    r"macro|overhead|extra|handheld|pov|detail|insert|bird's-eye|[ -])+)\s+)?"
)
_THING = (r"(?:shot|scene|picture|image(?! of)|clip|moment|close[- ]?up|insert|view|cutaway|beat|bit|sequence|one(?= (?:where|of|"
    r"with|"
          r"in which|showing|that)\b))")
_ADD = (
    r"(?:add|insert|include|put(?: in)?|create|make|film|shoot|have|need|want|give me|i'd like|i'd love|throw in|squeeze(?: in)?|"
    r"slip(?: "
    r"in)?|drop in|slot in|use(?= (?:one more|another|an extra|a new)\b)|there should be|stick(?: in)?|see|show|get|do)"
)
_BESIDE = (
    rf"(?:(?:right |just |directly |immediately |straight |shortly )?(?:in )?(?:after|before|between|following|behind|in front "
    rf"of)\s*(?:the )?{MARK}(?:\s*and\s*(?:the )?{MARK})?)"
)
_EDGE = (
    rf"(?:(?:right |just )?(?:at|to|near|as|in) (?:the )?(?:very )?(?:{START}|{END}|first|last)(?: of (?:the|this|my) (?:film|"
    rf"movie|"
    rf"video))?(?: (?:shot|scene))?\b)"
)
_SPOT = rf"(?:{_BESIDE}|{_EDGE})"
_WHERE = (rf",?\s*\b(?:in )?between\s*{MARK}(?:\s*and\s*{MARK})?|,?\s*\b(?:right |just |directly |immediately )?(?:after|before|"
    rf"behind|"
    rf"following|"
          rf"in front of)\s*{MARK}|"
          rf",?\s*\b(?:at|to|near|as|in) (?:the )?(?:very )?(?:{START}|{END}|first|last)(?: of the (?:film|movie|video))?(?: "
          rf"(?:shot|"
          rf"scene))?\b|{MARK}(?= as (?:the )?(?:first|last|opening))")
_LINK = r"(?:of|where|with|in which|showing|that shows|when|that|:|-|–)"


def described(said: str, place: int, s: Sense) -> Act:
    """A new shot out of plain words at a place, from 0."""
    shot = shot_of(said, "", 4.0, place, s)
    return lambda board: order.add(board, shot, place, s.scene.taken)


def add(m: re.Match[str], s: Sense) -> Act:
    """A new shot out of a description; where it goes may stand before or behind it."""
    place = place_of(s.text, s)
    said = re.sub(_WHERE, " ", m["what"], flags=re.I) if len(re.findall(_WHERE, m["what"], re.I)) else m["what"]
    said = re.sub(rf"^[\s:,–-]*(?:{_LINK})\s+", "", s.spoken(said).strip(" :,-–"), flags=re.I).strip(" :,-–.")
    said = re.sub(r"^(?:an? |the |one |another )?(?:new |more |extra |further )?(?:shot|scene|clip)\s*[:–-]\s*", "", said, flags=re.I)
    said = re.sub(r"\s+in$", "", said)                            # 'squeeze a shot of his feet in'
    if not re.search(r"\w{3}", said) or re.match(r"(?:go|jump|skip|cut|switch|move|return|get|come) (?:straight|right|directly|"
        r"back|over|to|on)\b", said, re.I):
        ask("What should the new shot show?")
    size = f"{m.groupdict().get('size') or ''} {m.groupdict().get('kind') or ''}"
    first = re.match(rf"{_NEW}{_SIZE}(?P<kind>{_THING})(?:,| {_LINK})\s+", said, re.I)
    if first:
        size, said = f"{first['size'] or ''} {first['kind']}", said[first.end():]
    seconds = re.search(r"\b(\d+(?:\.\d+)?)[- ]?(?:s|sec|seconds?)\b", m[0][:60])
    shot = shot_of(said, size, float(seconds[1]) if seconds else 4.0, len(s.scene.ids) if place is None else place, s)
    return lambda board: order.add(board, shot, len(board.shots) if place is None else place, s.scene.taken)


def shot_of(said: str, size: str, seconds: float, place: int, s: Sense) -> Shot:
    """A shot that shows what was said, as it is to stand at a place, from 0."""
    board = s.scene.board
    said = re.sub(r"^(?:to )?(?:see|show)\s+(?=\w)|,?\s*(?:for )?\d+(?:\.\d+)? ?(?:s|secs?|seconds?)(?: long)?$|"
                  r",?\s*somewhere$|\s+instead$|\s+(?:somewhere )?in the middle(?: of the (?:film|movie|video))?$", "",
                  said.strip(), flags=re.I)
    tail = re.search(r",\s*(?P<camera>[^,]{3,40}?)(?: (?:shot|camera|view|angle))?$", said)
    if tail and looks.speaks_of_camera(tail["camera"]) and len(tail["camera"].split()) <= 4:
        size, said = f"{size} {tail['camera']}", said[:tail.start()]
    moving = _MOVED.match(said)
    size = f"{size} {moving['camera']}" if moving and looks.speaks_of_camera(moving["camera"]) else size
    prompt = content.in_full(said, board)
    near = board.shots[max(0, min(place, len(board.shots)) - 1)]
    camera = looks.reframed(Camera(), size) if looks.speaks_of_camera(size) else Camera(size=Size.WIDE) if place == 0 else Camera()
    cast = tuple(person.name for person in board.characters if person.description in prompt)
    elsewhere = place == 0 or re.search(r"\b(?:in|at|on|inside|outside|under|over|of|among|above) (?:the|a|an)\b", said) is not None
    return Shot(id="new", prompt=prompt[:4000], camera=camera, duration=min(120.0, max(0.5, seconds)), characters=cast,
                location="" if elsewhere else near.location)


_MOVED = re.compile(r"(?:an? |the )?(?P<camera>(?:(?:very |slow|slowly|fast|quick|gentle|long|wide|low|high|static|smooth|"
    r"sweeping)[ "
    r"-])*(?:pan|tilt|zoom|push-?in|"
                    r"pull-?back|dolly|crane|orbit|tracking shot|drone shot|aerial|close-up|handheld shot|fly-?over)(?: (?:left|"
                    r"right|in|out|up|down))?) "
                    r"(?:across|over|of|on|along|through|past|into|to|from|around|towards?)\b", re.I)


def place_of(text: str, s: Sense) -> int | None:
    """Where a new shot is to stand, from 0; None where nothing says."""
    between = re.search(rf"\bbetween\s*(?:the )?({MARK})(?:\s*and\s*({MARK}))?", text, re.I)
    if between:
        return s.scene.ids.index(s.ids(between[0])[0]) + 1
    beside = re.search(rf"\b(after|behind|following|before|in front of)\s*(?:the )?({MARK})", text, re.I)
    if beside:
        ids = s.ids(beside[2]) or ask("Where should the new shot go?")
        return s.scene.ids.index(ids[0]) if re.match("before|in front", beside[1], re.I) else s.scene.ids.index(ids[-1]) + 1
    kind = re.search(r"\b(?:a|an|one|new) (?:[\w-]+ )?(?:(final|closing|last|end|ending)|opening|first|intro) (?:shot|scene)\b", text, re.I)
    if kind:
        return len(s.scene.ids) if kind[1] else 0
    if re.match(r"\s*(?:please )?(?:open|start|begin)\b", text, re.I) or re.search(
        rf"\b(?:at|to|near|as|in) the (?:very )?(?:{START}|first)\b|\bas (?:an? )?(?:intro|opening|opener)\b|\bnew (?:opening|"
        rf"first|"
        rf"intro)\b", text, re.I):
        return 0
    if re.match(r"\s*(?:please )?(?:end|close|finish)\b", text, re.I) or re.search(
        rf"\b(?:at|to|near|as|in) the (?:very )?(?:{END}|last)\b", text, re.I):
        return len(s.scene.ids)
    if re.search(r"\bin the middle(?: of the (?:film|movie|video))?\s*(?:$|[,:])", text, re.I):
        return len(s.scene.ids) // 2
    return None


RULES = (
    Rule("add shot", rf"\b(?:{_ADD})\s+(?:in )?{_NEW}{_SIZE}(?P<kind>{_THING})\b(?P<what>.*)", add, marked=True, free=True,
         when=lambda s: not re.search(rf"\bout of\s*(?:the )?{MARK}", s.text) and not re.search(r"^(?:make|show|see|get|do|"
             r"have)\b(?! "
             r"(?:a|an|one|another)\b)", s.text, re.I)
         and not re.search(r"\b(?:a|the) (?:little |tiny |wee )?bit (?:of|more|less)\b", s.text, re.I)),
    Rule("add something", rf"^(?:(?:we|i|you|there) (?:just |also |still |really )?)?(?:{_ADD})\s+(?:in )?(?:something|anything|"
        rf"some|one "
        rf"more|one|another|another one|a (?:new )?(?:shot|scene|"
        rf"moment|beat))\s+(?P<spot>{_SPOT})\s*[,:;.–-]*\s*(?P<what>.*)", add,
         marked=True, free=True),
    Rule("add there", rf"^(?:(?:we|i|you) (?:just |also |still |really "
        rf")?)?(?:{_ADD})\s+(?P<spot>{_SPOT})\s*[,:;–-]*\s*(?:(?:{_NEW}{_SIZE}(?P<kind>{_THING}))\b)?(?P<what>.*\w.*)", add,
        marked=True, free=True),
    Rule("add after", rf"^(?P<spot>{_SPOT})\s*[,:]?\s*(?:(?:then|we|please|i|i'd|you|just|maybe|there|could|can|should|also) "
        rf")*(?:{_ADD})\s+(?:like )?(?:{_NEW}{_SIZE}(?P<kind>{_THING})\b)?(?P<what>.+)", add, marked=True, free=True,
         when=lambda s: not re.search(r"\bfade|\bmusic\b|\bdissolve|\bcut to\b|\bcrossfade|\bwipe\b", s.text, re.I)),
    Rule("there a shot", rf"^(?P<spot>{_BESIDE})\s*[:–,-]+\s*(?P<what>(?!(?:fade|dissolve|cut|crossfade|make|turn|music)\b).+)|"
        rf"^(?P<what2>(?:a|an|another|one more|new) (?:[\w-]+ "
        rf")*?{_THING}\b.+)$",
         lambda m, s: add(_either(m), s), marked=True, free=True, when=lambda s: re.search(rf"\b(?:after|before|between|"
             rf"following)\s*(?:the )?{MARK}|{_EDGE}", s.text, re.I) is not None
         and not re.search(r"\bfade|\bdissolve|\bcrossfade|\bwipe\b|\bflash\b", s.text, re.I)),
    Rule("open with a", rf"^(?:open|start|begin|end|close|finish)(?: the (?:film|movie|video)| it| things| off)? (?:with|"
        rf"on)\s+(?:an? |"
                        rf"another )(?:new |short )?{_SIZE}(?P<kind>{_THING} (?:of|where|with|showing) )?(?P<what>.+)",
                        add, marked=True, free=True, when=lambda s: not re.search(rf"\b(?:copy|duplicate|repeat|repetition) "
                            rf"of\s*(?:the )?{MARK}$", s.text, re.I)),
)


def _either(m: re.Match[str]) -> re.Match[str]:
    return re.match(r"(?P<what>.*)", m["what"] or m["what2"]) or m
