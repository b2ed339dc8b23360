"""Making a prompt fit what a model reads: the least important cue goes first, never half a sentence, never the subject."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from director.refiner import cues
from director.refiner.late import late

Fits = Callable[[str], bool]


@dataclass(frozen=True)
class Extra:
    """Words that may be added. Of several the one with the highest `rank` goes first when room is short."""

    words: str
    rank: int = 0


@dataclass(frozen=True)
class Part:
    """A stretch of the prompt that can go by itself."""

    start: int
    end: int
    text: str


def fitted(prompt: str, extras: Sequence[Extra], fits: Fits) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """(the prompt with as many extras as fit, in their order; the words of those; what of the prompt had to go)."""
    kept = list(extras)
    while kept and not fits(joined(prompt, [extra.words for extra in kept])):
        kept.remove(max(kept, key=lambda extra: extra.rank))
    words = tuple(extra.words for extra in kept)
    text = joined(prompt, words)
    if fits(text):
        return text, words, ()
    short, gone = shortened(prompt, fits)
    return short, (), gone


def joined(prompt: str, extras: Sequence[str]) -> str:
    """'A cat sits.' + 'wide shot', 'static camera' -> 'A cat sits. Wide shot, static camera.' A model's own tokens ('[Pan left]')
    stand behind everything."""
    words, tokens = ", ".join(e for e in extras if not e.startswith("[")), " ".join(e for e in extras if e.startswith("["))
    text = prompt.rstrip()
    if words and re.search(r"[.!?。！？][\"'”’)\]]*$", text):
        text = f"{text} {words[:1].upper()}{words[1:]}."
    elif words:
        text = f"{text.rstrip(' ,;')}, {words}"
    return f"{text} {tokens}" if tokens else text if words else prompt


def shortened(prompt: str, fits: Fits) -> tuple[str, tuple[str, ...]]:
    """(the prompt without its least important sentences or parts, those). Only a single part that is too long loses words."""
    text = prompt.strip()
    gone: list[str] = []
    while not fits(text):
        part = _least(text)
        if part is None:
            short = _fewer_words(text, fits)
            return short, (*gone, text[len(short):].strip(" ,;"))
        gone.append(part.text.strip(" ,;.–—-"))
        text = _without(text, part)
    return text, tuple(gone)


_BOOSTERS = late(
    r"\b(?:master-?piece|best quality|(?:high|highest|top|amazing|insane|premium)[ -]quality|award[- ]winning|(?:highly|ultra|extremely|"
    r"super|insanely|intricately?)[ -]?detail\w*|intricate|trending|artstation|stunning|breathtaking|gorgeous|beautiful|epic|amazing|"
    r"perfect composition|professional\w*|ultra[ -]?hd|uhd|hdr|hd|[248]k|1080p|sharp focus|crisp|octane|hyper[- ]?detailed|"
    r"visually striking|high[- ]resolution)\b", re.I)
_WEIGHT = {
    **dict.fromkeys(("clarity", "fps", "duration", "aspect", "take", "ornament", "change"), 1),
    **dict.fromkeys(("lens", "focus", "palette", "mood", "pace"), 2),
    **dict.fromkeys(("sound", "music", "tune", "speech"), 3),
    **dict.fromkeys(("colour", "hardness", "light", "speed"), 4),
    **dict.fromkeys(("medium", "era", "angle", "size", "pov"), 5),
    **dict.fromkeys(("motion", "inout", "leftright", "updown", "orbit", "shake"), 6),
    **dict.fromkeys(("time", "season", "sky", "wind", "place", "world", "crowd", "view"), 7),
}
"""How much a part that only says this is worth, for a film that must still show the same thing; anything else is worth `_STORY`."""
_STORY, _CAMERA, _LOOK = 8, 6, 2
_HEARD = frozenset({"sound", "music", "tune", "speech"})
_LOOKS = late(
    r"\W*(?:(?:very|highly|a|in|with|the|shot on) )*(?:(?:cinematic|atmospheric|moody|dreamy|filmic|aesthetic|film)(?: (?:look|style|"
    r"feel|mood|quality|shot|lighting|tone|aesthetic))?|\d+(?:\.\d+)? ?mm(?: lens| film)?|f/?\d+(?:\.\d+)?|\d+ ?fps|\d+:\d+)\W*", re.I)


def _least(text: str) -> Part | None:
    """The part whose loss matters least; of equals the last. None when only the subject's own part is left."""
    whole = cues.sentences(text)
    loose = [Part(s.start, s.end, s.text) for s in whole[1:]]
    commas = [part for sentence in whole for part in _commas(sentence)[1:]]
    loose += [part for part in commas if not loose or _worth(part.text) < _CAMERA]
    return min(loose, key=lambda part: (_worth(part.text), -part.start), default=None) or _last_clause(text, whole)


def _commas(sentence: cues.Sentence) -> list[Part]:
    text = sentence.text
    marks = [0, *(hit.start() for hit in re.finditer(r"(?<!\d)[,;](?=\s)|\s[–—-]\s", text)), len(text.rstrip(" .!?。"))]
    return [Part(sentence.start + a, sentence.start + b, text[a:b]) for a, b in pairwise(marks)]


def _last_clause(text: str, whole: tuple[cues.Sentence, ...]) -> Part | None:
    """Where one sentence without commas is left: what a joining word begins, from the last one on."""
    if len(whole) != 1:
        return None
    hits = list(re.finditer(r"\s(?:while|as|and|with|where|beside|behind|under|near|in front of|against)\s", text))
    at = hits[-1].start() if hits else 0
    return Part(at, len(text), text[at:]) if len(text[:at].split()) >= 5 else None


@lru_cache(maxsize=2000)
def _worth(part: str) -> int:
    """1 (a booster) to 8 (what happens)."""
    bare = part.strip(" ,;.–—-")
    if _BOOSTERS.search(bare) and len(_BOOSTERS.sub("", bare).split()) <= 2:
        return 0
    if _LOOKS.fullmatch(bare):
        return _LOOK
    read = [cue for cue in cues.read(bare) if cue.strength != "act" or cue.axis in _HEARD]
    if not read or len(bare.split()) > sum(len(cue.text.split()) for cue in read) + 2:
        return _STORY
    return max(_WEIGHT.get(cue.axis, _STORY) for cue in read)


def _without(text: str, part: Part) -> str:
    rest = text[: part.start].rstrip(" ,;–—-") + text[part.end:]
    if text[part.start: part.end].rstrip().endswith((".", "!", "?", "。")) and part.start and not re.search(r"[.!?。！？]\W*$",
            text[: part.start].rstrip()):
        rest = rest.rstrip() + "."
    return re.sub(r"  +", " ", rest).strip()


def _fewer_words(text: str, fits: Fits) -> str:
    """The most words from the beginning that fit; in writing without spaces, characters."""
    spaced = " " in text.strip()
    pieces = text.split(" ") if spaced else list(text)
    low, high = 0, len(pieces)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits((" " if spaced else "").join(pieces[:middle])) else (low, middle - 1)
    short = (" " if spaced else "").join(pieces[:low])
    tail = r"(?:\s+(?:a|an|the|of|in|on|at|to|and|or|with|by|for|from|his|her|its|their|while|as))+$"
    return re.sub(tail, "", short.rstrip(" ,;–-"), flags=re.I)
