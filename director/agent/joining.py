"""Sentences of one message that belong together: the second says where, how the camera looks, or what the first leaves open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from director.toolbox import looks


def joined(parts: list[str]) -> list[str]:
    """'we need something before the race. Bolt takes his first steps': the second sentence says what."""
    whole: list[str] = []
    for part in parts:
        if whole and _ONLY_WHERE.fullmatch(part):
            whole[-1] = f"{whole[-1]} {part}"
        elif whole and _only_camera(part) and _NEW_SHOT.match(whole[-1]):
            whole[-1] = f"{whole[-1]}, {part}"
        elif whole and _AWAY.fullmatch(part) and (thing := _THING.match(whole[-1])):
            whole[-1] = f"remove the {thing[1]}{thing[2]}"       # 'that chirp in 4 bugs me. kill it'
        elif whole and _VAGUE_ADD.match(whole[-1]) and (_NEW_SHOT.match(part) or _NEW_ONE.match(part)):
            whole[-1] = part                                     # 'finish on something bigger? new last shot: the ship drifts off'
        elif whole and _UNSAID.match(whole[-1]):
            whole[-1] = f"{whole[-1]}: {part}"
        else:
            whole.append(part)
    return whole


def only_tells(sentence: str, following: list[str]) -> bool:
    """Whether a sentence only says what is seen, and the next one asks for something with a pronoun for it."""
    return bool(following) and not _AWAY.fullmatch(following[0]) and _TELLS.match(sentence) is not None and re.search(
        r"\b(?:should|could|must|needs?|please|let|make|instead)\b", sentence, re.I) is None and _ASKS_BACK.search(following[0]) is not None


def gapped(text: str) -> Iterator[tuple[str, str]]:
    """A clause as two with the same verb: 'add a hat to Miso and a bow to Bolt', 'remove the narrator and the captions too'."""
    hit = _GAPPED.match(text)
    if hit:
        for joint in re.finditer(r"\s*(?:,\s*and|,|\band\b|&|\bplus\b)\s+", hit["rest"]):
            one, two = hit["rest"][:joint.start()], hit["rest"][joint.end():]
            aimed = [re.search(r"\b(?:to|from|in|on|for|of|into|at|under|over|behind)\s+\S", part) is not None for part in (one, two)]
            bare = re.sub(r"\s+(?:too|as well|also)$", "", two)
            if all(aimed) or bare != two:
                yield f"{hit['verb']} {one}", f"{hit['verb']} {bare}"


_GAPPED = re.compile(
    r"(?P<verb>(?:please )?(?:add|put|give|remove|delete|drop|take out|lose|get rid of|turn off|switch off|mute|cut|erase|ditch|"
    r"no|without|turn on|write|hang|place|insert))\s+(?P<rest>.+)$", re.I)


def paired(text: str) -> tuple[str, ...]:
    """'make shot 3 watercolour and shot 2 noir' as two clauses with the same verb; () for any other."""
    hit = _PAIRED.fullmatch(text)
    return (f"{hit['verb']} {hit['one']}", f"{hit['verb']} {hit['two']}") if hit else ()


_A_SHOT = (
    r"(?:(?:shot|scene|number|clip) ?|# ?)?\d+(?! ?(?:s\b|secs?\b|seconds?\b|%|x\b|times\b|fps\b))|the "
    r"(?:first|second|third|fourth|fifth|last|opening|closing) (?:shot|scene|one|clip)")
_PAIRED = re.compile(
    r"(?P<verb>(?:please )?(?:make|turn|set|render|film|shoot|have|change|do|light|paint))\s+"
    rf"(?P<one>(?:{_A_SHOT})\s+(?!and\b)[^,]+?)(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?P<two>(?:{_A_SHOT})\s+(?!and\b)[^,]+)", re.I)


def apiece(text: str) -> tuple[str, ...]:
    """'brighter in 3, a wide shot for 4 and a door slam on 5' as a clause for each shot; () for any other."""
    parts = tuple(re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+", text.strip(" .!")))
    return parts if len(parts) > 1 and all(map(_OWN_SHOT.fullmatch, parts)) else ()


_OWN_SHOT = re.compile(r"(?:[^\W\d][\w'’-]*\s+){1,7}(?:in|for|on|to|of|over|at) (?:(?:shot|scene|number) ?|#)?\d{1,2}", re.I)


def judges(part: str) -> bool:
    """Whether a few words say how something is, and ask for nothing: 'shot 3 is a bit bare'."""
    return _JUDGES.match(part) is not None and WISHES.search(part) is None


def tells(sentence: str) -> bool:
    """Whether a sentence tells what somebody sees, misses or thinks, without a wish in it: 'we never get how big the planet is'."""
    return _SOMEBODY.match(sentence) is not None and WISHES.search(sentence) is None


WISHES = re.compile(
    r"\b(?:should|could|can|would|must|needs?|want\w*|wish|please|let|let's|make|instead|add|put|remove|delete|cut|change|use|"
    r"rather|no more|prefer|undo|redo|film|mute|move|swap|give|have to)\b", re.I)
_JUDGES = re.compile(
    r"(?:the |that |this |in |on |at |my |our |his |her |its )?[\w' -]{1,40}?\b"
    r"(?:is|are|was|feels?|looks?|seems?|has|comes across as|lacks?|isn't|doesn't|sounds?)\b.{2,60}$", re.I)
_SOMEBODY = re.compile(
    r"(?:(?:like|that|because|and|but|so) )?(?:i|we|you|he|she|they|people|viewers|nobody|no one|everyone|everybody|somebody|it|"
    r"this|that|there|my \w+|our \w+|the (?:audience|viewers?|client|boss|kids?|children|team|pupils|"
    r"residents))\b[^,;:]*?\b(?:never|hardly|barely|don't|doesn't|didn't|can't|cannot|won't|isn't|aren't|wasn't|is|are|was|were|"
    r"feels?|felt|looks?|looked|seems?|gets?|got|thought|think|thinks|said|says|say|asked|loved?|loves|(?!need)\w{3,}ed|liked?|likes|"
    r"wondered|"
    r"found|finds|complained|noticed|laughed|cried|has|have|had|showed|watched|saw)\b", re.I)
_AWAY = re.compile(
    r"(?:please |just |so )*(?:take|cut|leave|get|throw|lose|remove|delete|kill|drop|strip|ditch|bin) (?:it|them|that)"
    r"(?: out| off| away| please)*", re.I)
_THING = re.compile(
    r"(?:the|that|this|those|these) ([a-z'-]+(?: [a-z'-]+){0,3}?)"
    r"((?: in| at| on| from| of| during) (?:(?:shot |scene |number )?\d+|the [\w-]+(?: shot| scene)?))\b", re.I)
_TELLS = re.compile(
    r"(?:in |at )?(?:the|that|this|his|her|its|their|[A-Z]\w+|there|it|they|he|she) ?[\w' ,-]*? "
    r"(?:is|are|was|were|isn't|aren't|feels?|looks?|seems?|has|have|melts?|drags?|goes|go|vanish\w*|disappears?|pops?|jumps?|"
    r"flickers?|turns?|comes?|changes?|floats?|bends?|twists?|breaks?|sinks?|\w+s)\b", re.I)
_ASKS_BACK = re.compile(r"\b(?:that (?:one|shot|scene|bit|part)|this (?:one|shot|scene)|in there|there|it|them|that)\b", re.I)
_NEW_SHOT = re.compile(
    r"(?:add|insert|include|put in|create|we need|i want|i'd like|new|one more|another)\b.*\b(?:shot|scene|picture|moment|clip)\b", re.I)


def _only_camera(part: str) -> bool:
    return len(part.split()) <= 4 and looks.speaks_of_camera(part)


_ONLY_WHERE = re.compile(
    r"(?:all of (?:them|it)|every(?:thing| shot| one)|(?:in |for |on )?the (?:whole|entire) (?:thing|film|movie)|everywhere|"
    r"both(?: of them)?|(?:just |only )?(?:in |for |on )?shots? [\d, and-]+)", re.I)
_VAGUE_ADD = re.compile(
    r"(?:please )?(?:finish|end|close|start|open|begin|add|need|want|have|i want|we need)\b[\w ]*? (?:something|anything) "
    r"(?:\w+er|more \w+|special|else|big|strong|good|nice|new)$", re.I)
_NEW_ONE = re.compile(r"(?:a |one )?(?:new|extra|additional|another) (?:\w+ )?(?:shot|scene|picture|moment|clip)\b", re.I)
_UNSAID = re.compile(
    r"(?:(?:we|i|you|there) )?(?:need|want|add|insert|miss|should be|'s missing|is missing|have|put|include|create|could use|"
    r"missing)s? (?:in )?(?:something|(?:a|one|another)(?: more)?(?: (?:new|short|little|quick|extra))* "
    r"(?:shot|scene|moment|beat|clip|bit)|another one|one more)(?: in)?\s+(?:right |just |directly )?(?:before|after|between|"
    r"at)\b(?!.*\b(?:with|of|where|showing)\b)[^,:;]*$", re.I)
