"""What a later part of a message says of the film as the earlier parts leave it: 'remove the first shot and make the new first one darker',
'lose shot 2, put 6 first and give everything a blue tint'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from director.agent.orders import HEADS
from director.agent.rule import Act
from director.agent.scene import Scene
from director.errors import DirectorError

_JOINT = re.compile(r"\s*(?:[,;]\s*(?:and\s+)?(?:then\s+|also\s+)?|\s+and\s+(?:then\s+|also\s+)?|\s+then\s+)", re.I)
_NEW = re.compile(r"\bthe new (?=(?:very )?(?:first|second|third|fourth|fifth|sixth|last|final|opening|ending|closing|shot \d|number \d|"
    r"\d)\b"
                  r"(?! (?:shot |scene |one )?(?:should (?:show|be an? )|shows|is an? |with|of|:|,)))", re.I)
_WHOLE = re.compile(r"\b(?:everything|every (?:shot|scene)|all (?:the )?(?:shots|scenes)|all of (?:them|it)|the (?:whole|entire) (?:thing|"
    r"film|movie))\b",
    re.I)
_GONE = re.compile(r"\b(?:remove|delete|drop|cut|lose|kill|ditch|scrap|bin|get rid of|throw (?:out|away)|take out)\b", re.I)
_BEGINS = re.compile(rf"(?:please )?(?:{'|'.join(sorted(HEADS))}|give|have|let|paint|light)\b|the new\b", re.I)


def apart(sentences: Sequence[str]) -> list[str]:
    """The sentences, each cut before a part that speaks of the film as it will be then."""
    parts: list[str] = []
    for sentence in sentences:
        cut = next((joint for joint in _JOINT.finditer(sentence)
                    if _later(sentence[joint.end():], [*parts, sentence[:joint.start()]])), None)
        parts += [sentence[:cut.start()], sentence[cut.end():]] if cut else [sentence]
    return parts


def _later(part: str, before: Sequence[str]) -> bool:
    if not _BEGINS.match(part):
        return False
    whole = _WHOLE.search(part) and not re.search(r"\d|\b(?:first|last|second|third)\b", part) and any(map(_GONE.search, before))
    return bool(whole) or _NEW.search(_JOINT.split(part)[0]) is not None


def meant(sentence: str, before: Sequence[str]) -> str:
    """A part that speaks of the film as it will be then, in words for that film; '' for any other."""
    return _NEW.sub("the ", sentence) if before and _later(sentence, before) else ""


def left(scene: Scene, acts: Sequence[Act]) -> Scene:
    """The scene that the deeds leave behind; as it was where they cannot be done yet."""
    board = scene.board
    try:
        for act in acts:
            board = act(board).board
    except (DirectorError, KeyError, StopIteration):
        return scene
    return replace(scene, board=board)
