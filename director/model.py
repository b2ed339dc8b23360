"""The documents everything else exchanges: strict, bounded, frozen.

Lengths of time are seconds, sizes are pixels as (width, height), positions in a clip are frame numbers from 0,
colours and loudness stay inside the tools. Every string, list and number is bounded; NaN and infinity are
refused; unknown fields are errors. Words for camera, transition, aspect … may be written in any way that
`director.vocabulary` knows; an unknown word becomes the neutral member of its kind.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Self, TypeVar

from pydantic import BeforeValidator, Field, SerializerFunctionWrapHandler, field_validator, model_serializer, model_validator

from director.document import MAX_STORY, Document, Line, Name, Seed, Sha, ShotId, Text, Unit, clean, digest
from director.legible import legible
from director.reviews import Consultation, Finding, Review
from director.source import Song, Source
from director.speeches import Anchor, Speech, Uttered
from director.tempo import Tempo, played
from director.vocabulary import (
    SHORT_SIDE,
    Angle,
    Aspect,
    E,
    Fault,
    Move,
    Pace,
    Resolution,
    Size,
    Transition,
    find,
    plain,
    read,
    spellings,
)

MAX_SHOTS = 120
MAX_SECONDS = 1800.0
LEAST_SHOWN = 0.04         # seconds: a picture at 25 a second
MAX_TAKES = 8            # of a shot, filmed before the best is chosen


def _read(text: Any) -> Any:
    return legible(clean(text)) if isinstance(text, str) else text


def _word(kind: type[E], neutral: E) -> BeforeValidator:
    return BeforeValidator(lambda value: (read(kind, value) or neutral) if isinstance(value, str) else value)


SizeWord = Annotated[Size, _word(Size, Size.MEDIUM)]
AngleWord = Annotated[Angle, _word(Angle, Angle.EYE_LEVEL)]
MoveWord = Annotated[Move, _word(Move, Move.STATIC)]
PaceWord = Annotated[Pace, _word(Pace, Pace.NORMAL)]
TransitionWord = Annotated[Transition, _word(Transition, Transition.CUT)]
AspectWord = Annotated[Aspect, _word(Aspect, Aspect.WIDE)]
ResolutionWord = Annotated[Resolution, _word(Resolution, Resolution.P1080)]


class Brief(Document):
    """What the person asked for. `None` means: the screenwriter decides."""

    story: Annotated[str, BeforeValidator(_read), Field(min_length=1, max_length=MAX_STORY)]
    aspect: Aspect | None = None
    seconds: float | None = Field(default=None, ge=2, le=MAX_SECONDS)
    shots: int | None = Field(default=None, ge=1, le=MAX_SHOTS)
    style: Line | None = None
    resolution: Resolution | None = None
    fps: int | None = Field(default=None, ge=12, le=60)
    seed: Seed = 1
    takes: int = Field(default=1, ge=1, le=MAX_TAKES)
    title: Line | None = None
    captions: bool | None = None
    music: bool | None = None
    generator: Line = "animatic"
    inputs: tuple[Line, ...] = Field(default=(), max_length=60)      # own footage and photos: "beach.mp4 (12 s, 1920x1080)"
    sources: tuple[Source, ...] = Field(default=(), max_length=60)   # the same files, for who casts them in shots; in the same order


class Character(Document):
    """One line per character, put word for word into every shot the character is in; `picture` is a kept one of what they look like."""

    name: Name
    description: Annotated[str, BeforeValidator(clean), Field(min_length=1, max_length=600)]
    picture: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")] = ""

    @model_serializer(mode="wrap")
    def _as_before(self, dump: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Without the picture where there is none, so that what was made of earlier storyboards is found."""
        said: dict[str, Any] = dump(self)
        return said if self.picture else {name: value for name, value in said.items() if name != "picture"}


class Camera(Document):
    """Framing and movement. `words`, where given, is how the person put it and wins over the composed text."""

    size: SizeWord = Size.MEDIUM
    angle: AngleWord = Angle.EYE_LEVEL
    move: MoveWord = Move.STATIC
    pace: PaceWord = Pace.SLOW
    lens: Line = ""
    words: Line = ""

    def text(self) -> str:
        """As a prompt or an export says it: 'wide shot, low angle, slow push in, 35 mm'."""
        if self.words:
            return self.words
        parts = [self.size.value if "close" in self.size.value else f"{self.size.value} shot"]
        if self.angle is not Angle.EYE_LEVEL:
            parts.append(self.angle.value)
        paced = self.move is not Move.STATIC and self.pace is not Pace.NORMAL
        parts.append(f"{self.pace.value} {self.move.value}" if paced else self.move.value)
        return ", ".join([*parts, self.lens] if self.lens else parts)

    @classmethod
    def from_words(cls, words: str) -> Camera:
        """Read free text ('close-up on the paws, slow push-in'); what is not said stays neutral."""
        text = plain(words)
        found: dict[str, Any] = {}
        for field, kind in (("move", Move), ("size", Size), ("angle", Angle), ("pace", Pace)):
            hit = find(kind, _widen(kind, text))
            if hit:
                found[field] = hit[0]
        lens = re.search(r"\b\d{2,3} ?mm\b", text)
        return cls(**found, lens=lens.group(0) if lens else "", words=words[:300].strip())


def _widen(kind: type[Any], text: str) -> str:
    """Inflected verbs as the base words the table holds: 'pushing in' -> 'push in', 'pulls back' -> 'pull back'."""
    if kind is Pace:                                  # "medium close-up" is a size
        return re.sub(r"\bmedium (?=close|wide|shot|long|full)", "", text)
    if kind is not Move:
        return text
    verbs = r"\b(push|pull|zoom|pan|tilt|truck|crane|dolly|drift|slide|track|orbit|roll)(?:s|es|ing|ning|ies|ying)?\b"
    words = re.sub(verbs, r"\1", text)
    words = re.sub(r"\b(pan|tilt|truck|drift|slide|crane) (?:\w+ )?(?:to the |from \w+ to )?(left|right|up|down)\b", r"\1 \2", words)
    return "tracking" if re.search(r"\btrack(ing)?\b", words) and not re.search(r"track (in|out)", words) else words


class Shot(Document):
    """One shot: what is seen and heard between two joins. The prompt stands alone."""

    id: ShotId
    duration: float = Field(default=4.0, ge=0.5, le=120)
    location: Line = ""
    characters: tuple[Name, ...] = Field(default=(), max_length=20)
    prompt: Annotated[str, BeforeValidator(clean), Field(min_length=1, max_length=4000)]
    camera: Camera = Camera()
    lighting: Line = ""
    style: Line = ""
    grade: Line = ""
    speed: float = Field(default=1.0, ge=0.1, le=10)
    trim_in: float = Field(default=0.0, ge=0, le=120)        # seconds of the take that are not shown, at its beginning …
    trim_out: float = Field(default=0.0, ge=0, le=120)       # … and at its end; the take itself stays whole
    filmed: float = Field(default=0.0, ge=0, le=120)         # seconds of its take where they are others than `duration` (director.trims)
    begins: float = Field(default=0.0, ge=0, le=120)         # second of that take that is seen first
    takes: int = Field(default=0, ge=0, le=MAX_TAKES)     # filmed before the best is chosen; 0: as many as of every shot
    take: Line = ""                  # the person's choice ("" = the critic's); a take's short name such as s4c
    seed: Seed = 0                   # added to the storyboard's seed; "film it again" raises it
    generator: Line = ""             # "" = the storyboard's
    transition: TransitionWord = Transition.CUT
    sfx: Line = ""
    narration: Text = ""
    dialogue: Text = ""
    caption: Text = ""
    text: Line = ""                  # words on the screen
    lower_third: Line = ""           # who or what is seen: "Ada Stone | engineer"
    ramp: tuple[Tempo, ...] = Field(default=(), max_length=12)       # faster and slower on the way, times `speed`
    freeze: float = Field(default=0.0, ge=0, le=60)                  # seconds that the last picture stands
    sound_lead: float = Field(default=0.0, ge=0, le=5)               # J cut: heard so many seconds before it is seen
    sound_linger: float = Field(default=0.0, ge=0, le=5)             # L cut: heard so many seconds after it was seen
    volume: float = Field(default=1.0, ge=0, le=4)
    locked: bool = False
    first: Annotated[str, Field(pattern=r"^(previous|[0-9a-f]{64})?$")] = ""     # begins on this picture; previous = the shot before's last
    last: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")] = ""               # ends on this picture
    source: Source | None = None     # the person's own footage or photo that it shows

    @model_validator(mode="after")
    def _something_is_shown(self) -> Self:
        if self.duration - self.trim_in - self.trim_out < LEAST_SHOWN:
            raise ValueError(f"a shot of {self.duration:g} s cannot lose {self.trim_in + self.trim_out:g} s; "
                             f"{LEAST_SHOWN:g} s must be left")
        return self

    @property
    def shown(self) -> float:
        """Seconds that it is seen in the film, without overlaps."""
        return played(self.duration - self.trim_in - self.trim_out, self.speed, self.ramp) + self.freeze


class Card(Document):
    """A title or end card."""

    text: Annotated[str, BeforeValidator(clean), Field(min_length=1, max_length=300)]
    seconds: float = Field(default=3.0, ge=0.5, le=30)


class Music(Document):
    """The music bed: mood in words, volume 0 (silent) to 1."""

    on: bool = True
    mood: Line = "gentle, wondering"
    volume: Unit = 0.6


class Voiceover(Document):
    on: bool = False
    voice: Line | None = None
    language: Line = "en"


class Captions(Document):
    on: bool = False
    language: Line = "en"


class Storyboard(Document):
    """The whole film on paper. Everything that is made follows from it."""

    title: Line
    title_card: Card | None = None
    end_card: Card | None = None
    aspect: AspectWord = Aspect.WIDE
    resolution: ResolutionWord = Resolution.P1080
    fps: int = Field(default=24, ge=12, le=60)
    style: Line = "cinematic"
    grade: Line = "neutral"
    language: Line = "en"
    seed: Seed = 1
    takes: int = Field(default=1, ge=1, le=MAX_TAKES)     # filmed of every shot before the best is chosen
    generator: Line = "animatic"
    loop: bool = False
    on_beat: bool = False            # shots are trimmed so that they join on a beat of the music
    music: Music = Music()
    voiceover: Voiceover = Voiceover()
    captions: Captions = Captions()
    characters: tuple[Character, ...] = Field(default=(), max_length=40)
    shots: tuple[Shot, ...] = Field(min_length=1, max_length=MAX_SHOTS)
    song: Song | None = None         # the person's own music, in place of a composed one
    label: bool = False              # says in the picture that the film was generated
    story: Text = ""

    @field_validator("shots")
    @classmethod
    def _ids_differ(cls, shots: tuple[Shot, ...]) -> tuple[Shot, ...]:
        if len({shot.id for shot in shots}) != len(shots):
            raise ValueError("two shots have the same id; give every shot its own")
        return shots

    @model_validator(mode="after")
    def _not_endless(self) -> Self:
        if self.seconds > MAX_SECONDS:
            raise ValueError(f"the shots add up to {self.seconds:.0f} s; {MAX_SECONDS:.0f} s is the most")
        return self

    @property
    def seconds(self) -> float:
        """Length of the shots together after their trims, speed and frozen pictures, without cards and overlaps."""
        return sum(shot.shown for shot in self.shots)

    @property
    def size(self) -> tuple[int, int]:
        """Picture size in pixels, always even."""
        return frame_size(self.aspect, self.resolution)

    def shot(self, shot_id: str) -> Shot:
        """The shot with this id; KeyError when there is none."""
        return next(shot for shot in self.shots if shot.id == shot_id) if any(s.id == shot_id for s in self.shots) else _no_shot(shot_id)


def _no_shot(shot_id: str) -> Shot:
    raise KeyError(shot_id)


def frame_size(aspect: Aspect, resolution: Resolution) -> tuple[int, int]:
    """Pixels (width, height), even on both sides: 1080p 16:9 is 1920 x 1080, 9:16 is 1080 x 1920."""
    short, ratio = SHORT_SIDE[resolution], aspect.ratio
    long = round(short * max(ratio, 1 / ratio) / 2) * 2
    return (long, short) if ratio >= 1 else (short, long)


class ShotRequest(Document):
    """Everything a generator gets to know about a take. Its fingerprint, with the generator's name and version,
    is the key of the take: equal requests are the same take."""

    shot: ShotId
    prompt: Text
    negative: Text = ""
    characters: tuple[Character, ...] = ()
    location: Line = ""
    lighting: Line = ""
    style: Line = ""
    grade: Line = ""
    camera: Camera = Camera()
    seed: Seed = 1
    width: int = Field(ge=64, le=8192)
    height: int = Field(ge=64, le=8192)
    fps: int = Field(default=24, ge=1, le=120)
    frames: int = Field(ge=1, le=20_000)
    references: tuple[Anchor, ...] = Field(default=(), max_length=20)       # what the characters look like
    speech: tuple[Speech, ...] = Field(default=(), max_length=60)
    sides: tuple[Line, ...] = Field(default=(), max_length=22)  # who is seen, from left to right; "" = the scene's others, unseen
    first: Anchor | None = None
    last: Anchor | None = None
    source: Source | None = None
    after: ShotRequest | None = None     # the take whose end this one's action goes on from
    motion: float = Field(default=0.0, ge=-1, le=1)     # -1 = hardly any, 0 = as the generator has it, 1 = as much as it can

    @property
    def seconds(self) -> float:
        return self.frames / self.fps

    def asked(self) -> dict[str, Any]:
        """What is asked for, JSON-able: all but the shot's name. What was added to requests later and is not asked for stays out,
        so that earlier takes are found."""
        unasked = {name: True for name in _LATER if not getattr(self, name)}
        unread: dict[str, Any] = {"first": {"file"}, "last": {"file"}, "references": {"__all__": {"file"}}}
        asked = self.model_dump(mode="json", exclude={**unread, **unasked, "shot": True})
        return asked if self.source is None else {**asked, "source": self.source.asked()}

    def key(self, generator: str, version: str) -> str:
        """The content address of the take this request makes."""
        return digest({"generator": generator, "version": version, "request": self.asked()})


_LATER = ("speech", "sides", "first", "last", "source", "after", "motion")


class Take(Document):
    """A filmed shot in the store."""

    key: Sha
    sha256: Sha
    shot: ShotId
    generator: Name
    version: Name
    seed: Seed
    prompt: Text
    width: int
    height: int
    fps: int
    frames: int
    cost: float = Field(default=0.0, ge=0)
    notes: tuple[Line, ...] = Field(default=(), max_length=40)   # what the person should know: "no rig for 'yak': drawn as cow"
    repaired: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")] = ""             # SHA-256 of the take it was made of by a repair
    sound: bool = False              # its own sound is in the file, made with the pictures
    own: bool = False                # footage or a picture of the person's own went into it


class Cut(Document):
    """A finished film in the store."""

    sha256: Sha
    seconds: float
    frames: int
    width: int
    height: int
    fps: int
    loudness: float                  # LUFS, integrated (ITU-R BS.1770-4)
    true_peak: float                 # dBTP
    copied_frames: int               # taken from the takes without a second encode
    encoded_frames: int
    notes: tuple[Line, ...] = Field(default=(), max_length=40)   # what the person should know: "no font here for …"


D = TypeVar("D", bound=Document)

__all__ = [
    "MAX_STORY",
    "Anchor",
    "Aspect",
    "Brief",
    "Camera",
    "Captions",
    "Card",
    "Character",
    "Consultation",
    "Cut",
    "D",
    "Document",
    "Fault",
    "Finding",
    "Music",
    "Resolution",
    "Review",
    "Shot",
    "ShotRequest",
    "Song",
    "Source",
    "Speech",
    "Storyboard",
    "Take",
    "Uttered",
    "Voiceover",
    "digest",
    "frame_size",
    "spellings",
]
