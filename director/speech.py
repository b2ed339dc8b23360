"""What is said in a shot: by whom, in which words, from which second on. Picture and sound ask here, so that lips and voice agree.

A shot's dialogue is placed by nothing but itself and the length of its shot: a narrator who says something else, here or in
another shot, moves nobody's lips. Seconds are those of the film, from where the shot begins; a take's run `Shot.speed` times as fast.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from director.model import Shot, Speech, Storyboard, Uttered
from director.roles import Diction

LEAD = 0.25
"""Seconds before the first word, at least."""
TURN = 0.3
"""Seconds between two who speak."""
QUICKEST = 0.62
"""The shortest that estimated speech is pressed to, as a share of its natural length."""
_WORD, _SYLLABLE, _SUNG = 0.07, 0.165, 0.40
"""Seconds a word, a syllable and a sung syllable take: about 4.5 syllables a second, an unhurried reading."""
_COMMA, _STOP = 0.22, 0.42
_VOICES = (
    ("robot", r"robot|android|droid|machine|cyborg|computer"),
    ("deep", r"giant|ogre|troll|dragon|bear|monster|golem|whale|elephant|lion|beast"),
    ("child", r"child|girl|boy|kid|toddler|baby|schoolgirl|schoolboy|little (?:sister|brother)|mouse|chick|kitten|puppy|elf|fairy"),
    ("old", r"old|elderly|grand(?:mother|father|ma|pa)|granny|ancient|wizard|hermit|retired"),
    ("female", r"woman|lady|she|her|queen|princess|mother|mum|mom|aunt|witch|sister|daughter|wife|actress|duchess|nun|bride"),
    ("male", r"man|gentleman|he|his|king|prince|father|dad|uncle|brother|son|husband|actor|waiter|duke|monk|knight|captain|sailor"),
)
"""Kinds of voices, and the words of a description that ask for them, the surest first."""
_UNSEEN = re.compile(r"\(?\b(?:v\.? ?o\.?|o\.? ?s\.?|off[- ]?screen|voice-?over)(?![\w])\.?\)?", re.I)
_TURN = re.compile(r"(?:^|(?<=[.!?…\"”\n])\s*)(?P<who>[^\W\d_][\w .'’-]{0,40}?)\s*(?P<aside>\([^)\n]{1,40}\))?\s*:\s+")
_SINGS = re.compile(r"\b(?:sing(?:s|ing)?|sang|sung|choir|hums?|humming|lullaby)\b", re.I)


@dataclass(frozen=True)
class Line:
    """One turn: who says what, in which voice. `seen`: the one who speaks is in the picture."""

    who: str
    text: str
    voice: str | None
    seen: bool = True
    sung: bool = False


@dataclass(frozen=True)
class Placed:
    """A line in its shot: `words` from `start` on, spoken within `within` seconds (infinite when there is time)."""

    line: Line
    start: float
    within: float
    words: tuple[Uttered, ...]


class Estimate:
    """Times words by their syllables, where no voice says how long they are."""

    def timed(self, text: str, language: str, voice: str | None, within: float) -> tuple[Uttered, ...]:
        at, spans = 0.0, []
        for word in re.findall(r"[^\s—–]+", text):
            if not any(letter.isalnum() for letter in word):
                continue
            length = _WORD + _SYLLABLE * syllables(word)
            spans.append((word, at, at + length))
            at += length + (_STOP if re.search(r"[.!?…。！？:;][\"'”’)]*$", word) else _COMMA if re.search(r"[,、，]$", word) else 0.0)
        end = spans[-1][2] if spans else 0.0
        k = max(QUICKEST, within / end) if end > within else 1.0
        return tuple(Uttered(text=word[:300], start=round(a * k, 3), end=round(b * k, 3)) for word, a, b in spans)


ESTIMATE = Estimate()


def syllables(word: str) -> int:
    """About how many syllables a word has in any writing: groups of vowels where letters are known, else one a sign."""
    low = word.lower()
    digits = sum(2 if digit in "70" else 1 for digit in low if digit.isdigit())
    latin = re.sub(r"[^a-zà-öø-ÿ]", "", low)
    if latin:
        groups = len(re.findall(r"[aeiouyà-æè-ïò-öù-ýÿ]+", latin))
        silent = latin.endswith("e") and not latin.endswith(("le", "ee")) and groups > 1
        return max(1, groups - silent) + digits
    vowels = len(re.findall(r"[аеёиоуыэюяіїєαεηιουωάέήίόύώ]", low))
    letters = sum(letter.isalpha() for letter in low)
    return max(1, vowels or letters) + digits if letters else max(1, digits)


def lines(shot: Shot, storyboard: Storyboard) -> tuple[Line, ...]:
    """The turns of a shot's dialogue: 'Miso: Hello. Otto: Who is there?'. Without a name it is the shot's first character, or
    whoever is seen."""
    names = [person.name for person in storyboard.characters]
    known = {name.casefold(): name for name in names}
    out: list[Line] = []
    for who, aside, text in _turns(shot.dialogue, {*known, *re.findall(r"[^\W\d_]+", shot.prompt.casefold())}):
        name = known.get(who.casefold(), who) or (shot.characters[0] if shot.characters else "")
        here = not name or name in shot.characters or name.casefold() in shot.prompt.casefold()
        voice = voice_of(name, storyboard)
        sung = "♪" in text or _SINGS.search(aside or shot.prompt) is not None
        spoken = re.sub(r"[♪♫\"“”«»]|\([^)]*\)|\[[^\]]*\]", " ", text).strip()
        if spoken:
            out.append(Line(name, " ".join(spoken.split()), voice, here and not _UNSEEN.search(aside), sung))
    return tuple(out)


def voice_of(name: str, storyboard: Storyboard) -> str:
    """A character's voice in words and its number among the characters: "child #2". Whose description says nothing takes turns."""
    number = next((n for n, person in enumerate(storyboard.characters) if person.name == name), len(storyboard.characters))
    described = f"{name} {storyboard.characters[number].description}" if number < len(storyboard.characters) else name
    kind = next((kind for kind, words in _VOICES if re.search(rf"\b(?:{words})\b", described.casefold())), "")
    return f"{kind or ('female', 'male')[number % 2]} #{number}"


def _turns(dialogue: str, known: set[str]) -> Iterator[tuple[str, str, str]]:
    """(who, what stands in brackets behind the name, words); a colon behind anything but somebody's name is a colon."""
    marks = [hit for hit in _TURN.finditer(dialogue) if hit["who"].split("(")[0].strip().casefold() in known]
    first = marks[0].start() if marks else len(dialogue)
    if dialogue[:first].strip():
        yield "", "", dialogue[:first]
    ends = [*(hit.start() for hit in marks[1:]), len(dialogue)]
    for hit, end in zip(marks, ends, strict=False):
        yield hit["who"].strip(), hit["aside"] or "", dialogue[hit.end():end]


def placed(shot: Shot, storyboard: Storyboard, diction: Diction) -> tuple[Placed, ...]:
    """Every turn with its seconds. Dialogue begins soon after the cut; under a narrator it ends with the shot."""
    said, language = lines(shot, storyboard), storyboard.voiceover.language
    spoken = [(line, words) for line in said if (words := diction.timed(line.text, language, line.voice, math.inf))]
    if not spoken:
        return ()
    lengths = [words[-1].end * (_SUNG / _SYLLABLE if line.sung and isinstance(diction, Estimate) else 1.0) for line, words in spoken]
    pauses = TURN * (len(spoken) - 1)
    room = max(0.5, shot.duration / shot.speed - 2 * LEAD - pauses)
    k = room / sum(lengths)
    ready: list[tuple[Line, float, tuple[Uttered, ...]]] = []
    for (line, words), length in zip(spoken, lengths, strict=True):
        within = math.inf if k >= 1 else length * k
        words = words if k >= 1 else diction.timed(line.text, language, line.voice, within)
        ready.append((line, within, _sung(words, min(length, within)) if line.sung and isinstance(diction, Estimate) else words))
    spare = max(0.0, shot.duration / shot.speed - sum(words[-1].end for _, _, words in ready) - pauses)
    at = max(LEAD, spare - LEAD) if shot.narration.strip() else min(0.8, max(LEAD, 0.3 * spare))
    out = []
    for line, within, words in ready:
        out.append(Placed(line, round(at, 3), within, words))
        at += words[-1].end + TURN
    return tuple(out)


def _sung(words: tuple[Uttered, ...], length: float) -> tuple[Uttered, ...]:
    """Words drawn out to `length` seconds, one running into the next."""
    k = length / words[-1].end
    starts = [word.start * k for word in words]
    ends = [min(b, word.end * k + 0.3) for word, b in zip(words, [*starts[1:], length], strict=True)]
    return tuple(word.but(start=round(a, 3), end=round(b, 3)) for word, a, b in zip(words, starts, ends, strict=True))


def speeches(shot: Shot, storyboard: Storyboard, diction: Diction, seconds: float) -> tuple[Speech, ...]:
    """What of it is said in the picture, in seconds of a take of that length."""
    out = []
    for each in placed(shot, storyboard, diction):
        if not each.line.seen:
            continue
        moved = [(word, (each.start + word.start) * shot.speed, (each.start + word.end) * shot.speed) for word in each.words]
        words = tuple(word.but(start=round(a, 3), end=round(min(b, seconds), 3)) for word, a, b in moved if a < seconds - 0.05)[:600]
        if words:
            out.append(Speech(who=each.line.who, words=words, sung=each.line.sung))
    return tuple(out)
