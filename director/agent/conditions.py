"""'If shot 5 is longer than 5 seconds, trim it to 5': what depends on the film is looked up; what nobody can look up is asked."""

from __future__ import annotations

import re
from collections.abc import Callable

from director.agent.rule import Sense
from director.model import Shot

_IF = re.compile(r"^(?:(?P<neg>unless)|if|in case|when|provided(?: that)?|should)\s+(?P<when>[^,;]+?)\s*(?:,|\bthen\b)\s*(?:then "
    r")?(?:please )?(?P<what>\S.+)$", re.I)
_IF_AFTER = re.compile(r"^(?P<what>.+?),? (?:but )?(?:only )?(?:(?P<neg>unless)|if|in case|provided(?: that)?) (?P<when>(?:it|"
    r"that|this|"
    r"they|there|the|shot|scene|\d|its|his|her|we|[\ue000-\ue0ff]).+)$", re.I)
_NUMBERS = {word: n for n, word in enumerate("zero one two three four five six seven eight nine ten".split())}
_LONG = re.compile(r"\b(?P<way>longer|more|over|above|shorter|less|under|below)\b(?: than)? (?P<n>\d+(?:\.\d+)?|" + "|".join(_NUMBERS)
    + r") ?(?:s\b|secs?\b|seconds?\b)", re.I)
_NEVER = re.compile(r"\b(?:possible|you can|you could|you don't mind|that's okay|that works|necessary|needed|we (?:dropped|"
    r"removed|cut)|"
    r"i (?:dropped|removed|cut))\b", re.I)


def split(sentence: str) -> tuple[str, str, bool] | None:
    """(condition, wish, whether it must not hold); None for a sentence without a condition."""
    for pattern in (_IF, _IF_AFTER):
        hit = pattern.match(sentence)
        if hit is not None and not _NEVER.search(hit["when"]):
            return hit["when"], hit["what"], bool(hit["neg"])
    return None


def holds(when: str, s: Sense) -> bool | None:
    """Whether a condition holds in the film; None where nothing in the film says so. `s` is the sense of the condition."""
    board, text = s.scene.board, s.text
    shots = [board.shot(each) for each in (s.ids(text) or s.given or (s.scene.touched if re.search(r"\b(?:it|that|this)\b", text,
        re.I) else ()))]
    denied = re.search(r"\b(?:no|not|isn't|aren't|doesn't|don't|hasn't|without|off)\b", text, re.I) is not None
    long = _LONG.search(text)
    if long:
        most = float(_NUMBERS.get(long["n"].lower(), 0) or long["n"])
        values = [shot.shown for shot in shots] or [board.seconds]
        more = re.match(r"longer|more|over|above", long["way"], re.I) is not None
        return all(value > most if more else value < most for value in values) is not denied
    for said, test in _FACTS:
        if shots and re.search(said, text, re.I):
            return all(test(shot) for shot in shots) is not denied
    whole = ((r"\bmusic|soundtrack\b", board.music.on), (r"\bcaptions?|subtitles?\b", board.captions.on), (r"\bnarrat\w+|"
        r"voice-?over\b",
        board.voiceover.on),
             (r"\btitle card\b", board.title_card is not None), (r"\bend card|credits\b", board.end_card is not None))
    for said, value in whole:
        if not shots and re.search(said, text, re.I):
            return value is not denied
    return None


_FACTS: tuple[tuple[str, Callable[[Shot], bool]], ...] = (
    (r"\b(?:muted?|silent)\b", lambda shot: shot.volume == 0),
    (r"\block\w*", lambda shot: shot.locked),
    (r"\b(?:sounds?|noise|sfx|effects?)\b", lambda shot: bool(shot.sfx)),
    (r"\b(?:captions?|subtitles?)\b", lambda shot: bool(shot.caption)),
    (r"\b(?:text|words|writing)\b", lambda shot: bool(shot.text)),
    (r"\bnarrat\w+|\bvoice\b", lambda shot: bool(shot.narration)),
    (r"\bslow[- ]?mo\w*", lambda shot: shot.speed < 1),
    (r"\bclose-?\s?up\b", lambda shot: "close" in shot.camera.text()),
    (r"\bwide\b", lambda shot: "wide" in shot.camera.text()),
    (r"\bfade|dissolve|transition\b", lambda shot: shot.transition.value != "cut"),
)
