"""The field's words as enums, and the many ways people and models write them.

`read(Enum, "Dolly-In")` maps any known spelling to a member and returns None for an unknown one, so that a
word from a model never crashes anything. Names follow common film usage (shot sizes from extreme wide to
extreme close-up; pan and tilt turn the camera, truck and pedestal move it, zoom changes the lens).
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import TypeVar


class Size(StrEnum):
    """How much of the subject the frame holds, widest first."""

    EXTREME_WIDE = "extreme wide"
    WIDE = "wide"
    FULL = "full"
    MEDIUM_WIDE = "medium wide"
    MEDIUM = "medium"
    MEDIUM_CLOSE_UP = "medium close-up"
    CLOSE_UP = "close-up"
    EXTREME_CLOSE_UP = "extreme close-up"


class Angle(StrEnum):
    """Where the camera stands in relation to the subject."""

    EYE_LEVEL = "eye level"
    LOW = "low angle"
    HIGH = "high angle"
    OVERHEAD = "overhead"
    WORMS_EYE = "worm's-eye"
    DUTCH = "dutch angle"
    AERIAL = "aerial"
    OVER_THE_SHOULDER = "over the shoulder"
    POV = "point of view"


class Move(StrEnum):
    """What the camera does during the shot; one dominant move per shot."""

    STATIC = "static"
    PAN_LEFT = "pan left"
    PAN_RIGHT = "pan right"
    TILT_UP = "tilt up"
    TILT_DOWN = "tilt down"
    PUSH_IN = "push in"
    PULL_BACK = "pull back"
    TRUCK_LEFT = "truck left"
    TRUCK_RIGHT = "truck right"
    PEDESTAL_UP = "pedestal up"
    PEDESTAL_DOWN = "pedestal down"
    CRANE_UP = "crane up"
    CRANE_DOWN = "crane down"
    ORBIT = "orbit"
    ZOOM_IN = "zoom in"
    ZOOM_OUT = "zoom out"
    DOLLY_ZOOM = "dolly zoom"
    ROLL = "roll"
    TRACKING = "tracking"
    HANDHELD = "handheld"
    DRONE = "drone"
    WHIP_PAN = "whip pan"
    CRASH_ZOOM = "crash zoom"
    RACK_FOCUS = "rack focus"


class Pace(StrEnum):
    """How fast the camera move is."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"


class Transition(StrEnum):
    """How a shot leaves the screen."""

    CUT = "cut"
    CROSSFADE = "crossfade"
    FADE_BLACK = "fade to black"
    FADE_WHITE = "fade to white"
    WIPE = "wipe"
    SLIDE = "slide"
    ZOOM = "zoom"
    MATCH_CUT = "match cut"


class Aspect(StrEnum):
    """Width to height of the picture."""

    WIDE = "16:9"
    TALL = "9:16"
    SQUARE = "1:1"
    SCOPE = "2.39:1"
    ULTRA = "21:9"
    FEED = "4:5"
    CLASSIC = "4:3"
    PORTRAIT = "3:4"

    @property
    def ratio(self) -> float:
        """Width divided by height."""
        width, height = self.value.split(":")
        return float(width) / float(height)


class Resolution(StrEnum):
    """Length of the picture's short side."""

    P720 = "720p"
    P1080 = "1080p"
    P1440 = "1440p"
    P2160 = "4k"


class Look(StrEnum):
    """Named styles of the picture; `Storyboard.style` is free text in which these are found."""

    CINEMATIC = "cinematic"
    REALISTIC = "realistic"
    ANIME = "anime"
    CARTOON = "cartoon"
    ANIMATION_3D = "3d animation"
    NOIR = "noir"
    WATERCOLOR = "watercolor"
    OIL = "oil painting"
    INK = "ink"
    PIXEL = "pixel art"
    COMIC = "comic"
    CLAYMATION = "claymation"
    CUTOUT = "paper cut-out"
    CYBERPUNK = "cyberpunk"
    VINTAGE = "vintage film"
    STORYBOOK = "storybook"


class Fault(StrEnum):
    """Kinds of finding the critic can report: of the file, of the pictures, of the sound, and of what is shown.

    The last six need eyes: a vision model or a person reports them.
    """

    UNREADABLE = "unreadable"
    WRONG_SIZE = "wrong size"
    WRONG_LENGTH = "wrong length"
    BLACK = "black"
    BLANK = "blank"
    CLIPPED = "clipped"                  # most of the picture at the ends of its range
    FROZEN = "frozen"
    STUTTER = "stutter"                  # pictures repeated against the take's own cadence
    FLICKER = "flicker"
    JUMP = "jump"                        # frames are missing
    ORDER = "order"                      # pictures shuffled or run backwards for a moment
    MIRRORED = "mirrored"
    CUT = "cut"
    MORPH = "morph"                      # a thing melts, warps or turns into another
    POP = "pop"                          # a thing is there from one picture to the next
    DRIFT = "drift"                      # brightness or colour slide away
    IDENTITY = "identity"                # a subject slowly turns into another, or is not the one asked for
    SWIMMING = "swimming"                # texture creeps over what it belongs to
    BLUR = "blur"
    NOISE = "noise"
    CORRUPTION = "corruption"            # blocks of a broken stream
    WRONG_MOTION = "wrong motion"        # the camera or the action does not move as asked
    SILENT = "silent"
    LOUD = "loud"                        # sound clipped at full scale
    CLICK = "click"
    UNSYNCED = "unsynced"                # sound and picture part ways
    WRONG_SUBJECT = "wrong subject"
    WRONG_ACTION = "wrong action"
    WRONG_PLACE = "wrong place"
    WRONG_STYLE = "wrong style"
    ANATOMY = "anatomy"
    TEXT = "text"                        # letters that are none


SHORT_SIDE = {Resolution.P720: 720, Resolution.P1080: 1080, Resolution.P1440: 1440, Resolution.P2160: 2160}

_SYNONYMS: dict[type[StrEnum], dict[str, str]] = {
    Size: {
        "establishing": "extreme wide", "establishing shot": "extreme wide", "very wide": "extreme wide",
        "extreme long": "extreme wide", "extreme long shot": "extreme wide", "ews": "extreme wide",
        "els": "extreme wide", "panorama": "extreme wide", "long": "wide", "long shot": "wide", "ws": "wide",
        "ls": "wide", "master": "wide", "full body": "full", "full length": "full", "fs": "full",
        "cowboy": "medium wide", "american": "medium wide", "medium long": "medium wide", "mws": "medium wide",
        "mls": "medium wide", "three quarter": "medium wide", "mid": "medium", "mid shot": "medium",
        "waist up": "medium", "ms": "medium", "two shot": "medium", "medium close": "medium close-up",
        "mcu": "medium close-up", "bust": "medium close-up", "closeup": "close-up", "close": "close-up",
        "cu": "close-up", "tight": "close-up", "portrait": "close-up", "macro": "extreme close-up",
        "extreme closeup": "extreme close-up", "ecu": "extreme close-up", "xcu": "extreme close-up",
        "detail": "extreme close-up", "insert": "extreme close-up", "very close": "extreme close-up",
    },
    Angle: {
        "eye": "eye level", "neutral": "eye level", "straight on": "eye level", "front": "eye level",
        "low": "low angle", "from below": "low angle", "looking up": "low angle", "high": "high angle",
        "from above": "high angle", "looking down": "high angle", "top down": "overhead", "top": "overhead",
        "birds eye": "overhead", "bird s eye": "overhead", "bird's eye": "overhead", "god s eye": "overhead",
        "worms eye": "worm's-eye", "worm s eye": "worm's-eye", "ground level": "worm's-eye",
        "dutch": "dutch angle", "canted": "dutch angle", "tilted": "dutch angle", "drone view": "aerial",
        "from the air": "aerial", "over shoulder": "over the shoulder", "ots": "over the shoulder",
        "pov": "point of view", "first person": "point of view", "subjective": "point of view",
    },
    Move: {
        "still": "static", "locked": "static", "locked off": "static", "fixed": "static", "none": "static",
        "tripod": "static", "no movement": "static", "stationary": "static", "pan": "pan right",
        "panning": "pan right", "slow pan": "pan right", "tilt": "tilt up", "dolly in": "push in",
        "dolly forward": "push in", "dolly": "push in", "push": "push in", "pushes in": "push in",
        "track in": "push in", "move in": "push in", "camera push": "push in", "dolly out": "pull back",
        "dolly back": "pull back", "pull out": "pull back", "pullback": "pull back", "pulls back": "pull back",
        "push out": "pull back", "track out": "pull back", "truck": "truck right", "slide left": "truck left",
        "slide right": "truck right", "drift left": "truck left", "drift right": "truck right",
        "dolly left": "truck left", "dolly right": "truck right", "crab": "truck right",
        "pedestal": "pedestal up", "boom up": "pedestal up", "rise": "pedestal up", "boom down": "pedestal down",
        "lower": "pedestal down", "crane": "crane up", "jib": "crane up", "jib up": "crane up",
        "jib down": "crane down", "arc": "orbit", "orbiting": "orbit", "circle": "orbit", "rotate": "orbit",
        "360": "orbit", "zoom": "zoom in", "slow zoom": "zoom in", "slow zoom out": "zoom out", "slow zoom in": "zoom in",
            "vertigo": "dolly zoom",
        "zolly": "dolly zoom", "barrel roll": "roll", "track": "tracking", "tracking shot": "tracking",
        "follow": "tracking", "following": "tracking", "follows": "tracking", "steadicam": "tracking",
        "gimbal": "tracking", "hand held": "handheld", "shaky": "handheld", "shaky cam": "handheld",
        "flyover": "drone", "fly over": "drone", "aerial": "drone", "drone shot": "drone", "flythrough": "drone",
        "swish pan": "whip pan", "whip": "whip pan", "snap zoom": "crash zoom", "fast zoom": "crash zoom",
        "focus pull": "rack focus", "pull focus": "rack focus", "rack": "rack focus",
    },
    Pace: {
        "slowly": "slow", "gentle": "slow", "gently": "slow", "subtle": "slow", "medium": "normal",
        "moderate": "normal", "quick": "fast", "quickly": "fast", "rapid": "fast", "rapidly": "fast",
    },
    Transition: {
        "hard cut": "cut", "none": "cut", "straight cut": "cut", "jump cut": "cut", "smash cut": "cut",
        "dissolve": "crossfade", "cross dissolve": "crossfade", "cross fade": "crossfade", "fade": "crossfade",
        "mix": "crossfade", "xfade": "crossfade", "fade out": "fade to black", "fade black": "fade to black",
        "dip to black": "fade to black", "black": "fade to black", "dip to white": "fade to white",
        "fade white": "fade to white", "flash": "fade to white", "push": "slide", "swipe": "wipe",
        "zoom in": "zoom", "match": "match cut", "match on action": "match cut",
    },
    Aspect: {
        "landscape": "16:9", "horizontal": "16:9", "widescreen": "16:9", "16x9": "16:9", "youtube": "16:9",
        "portrait": "9:16", "vertical": "9:16", "9x16": "9:16", "tiktok": "9:16", "reel": "9:16",
        "reels": "9:16", "shorts": "9:16", "story": "9:16", "square": "1:1", "1x1": "1:1",
        "2.35:1": "2.39:1", "2.40:1": "2.39:1", "cinemascope": "2.39:1", "scope": "2.39:1", "ultrawide": "21:9", "21x9": "21:9",
        "4x5": "4:5", "4x3": "4:3", "3x4": "3:4",
    },
    Resolution: {
        "hd": "720p", "720": "720p", "full hd": "1080p", "fullhd": "1080p", "fhd": "1080p", "1080": "1080p",
        "2k": "1440p", "qhd": "1440p", "1440": "1440p", "uhd": "4k", "2160p": "4k", "2160": "4k", "ultra hd": "4k",
    },
    Look: {
        "film": "cinematic", "movie": "cinematic", "realism": "realistic", "photorealistic": "realistic",
        "photoreal": "realistic", "photo realistic": "realistic", "hyperrealistic": "realistic", "live action": "realistic",
        "documentary": "realistic", "manga": "anime", "ghibli": "anime", "cel shaded": "anime", "toon": "cartoon",
        "animated": "cartoon", "animation": "cartoon", "2d": "cartoon", "hand drawn": "cartoon", "line art": "cartoon",
        "3d": "3d animation", "3d animated": "3d animation",
        "3d render": "3d animation", "3d cartoon": "3d animation", "cgi": "3d animation",
        "pixar": "3d animation", "computer animated": "3d animation", "computer animation": "3d animation",
        "film noir": "noir", "black and white": "noir", "monochrome": "noir", "watercolour": "watercolor", "aquarelle": "watercolor",
        "painted": "watercolor", "gouache": "watercolor", "oil": "oil painting", "oils": "oil painting", "oil paint": "oil painting",
        "painterly": "oil painting", "impasto": "oil painting", "impressionist": "oil painting", "brush strokes": "oil painting",
        "brushstrokes": "oil painting", "ink wash": "ink", "ink drawing": "ink", "sumi e": "ink", "brush drawing": "ink",
        "pen and ink": "ink", "charcoal": "ink",
        "pixel": "pixel art", "pixelated": "pixel art", "pixelart": "pixel art", "8 bit": "pixel art",
        "16 bit": "pixel art", "retro game": "pixel art", "comics": "comic", "comic book": "comic", "graphic novel": "comic",
        "pop art": "comic", "halftone": "comic", "superhero comic": "comic", "clay": "claymation", "clay animation": "claymation",
        "plasticine": "claymation", "stop motion": "claymation", "stopmotion": "claymation", "felt": "claymation",
        "paper cutout": "paper cut-out", "cutout": "paper cut-out", "cut out": "paper cut-out", "papercut": "paper cut-out",
        "paper cut": "paper cut-out", "cut paper": "paper cut-out", "collage": "paper cut-out", "paper collage": "paper cut-out",
        "paper craft": "paper cut-out", "papercraft": "paper cut-out", "origami": "paper cut-out", "shadow puppet": "paper cut-out",
        "neon": "cyberpunk", "synthwave": "cyberpunk", "vaporwave": "cyberpunk", "blade runner": "cyberpunk",
        "vintage": "vintage film", "old film": "vintage film", "retro": "vintage film", "super 8": "vintage film", "8 mm": "vintage film",
        "8mm": "vintage film", "16 mm": "vintage film", "16mm": "vintage film", "sepia": "vintage film", "silent film": "vintage film",
        "old movie": "vintage film", "home movie": "vintage film", "picture book": "storybook", "children's book": "storybook",
        "pastel": "storybook", "pastels": "storybook", "crayon": "storybook", "crayons": "storybook", "colored pencil": "storybook",
        "coloured pencil": "storybook", "pencil": "storybook", "pencil sketch": "storybook", "fairy tale": "storybook",
    },
}

E = TypeVar("E", bound=StrEnum)


def plain(word: str) -> str:
    """Lower case, with dashes, underscores and runs of space as one space: 'Wide_Shot' -> 'wide shot'."""
    return re.sub(r"[\s_\-‐-―]+", " ", word.strip().lower().replace("’", "'"))


@cache
def spellings(kind: type[E]) -> dict[str, E]:
    """Every known spelling of a kind's members, in plain form."""
    table = {plain(spoken): kind(meant) for spoken, meant in _SYNONYMS.get(kind, {}).items()}
    table.update({plain(member.value): member for member in kind})
    table.update({plain(member.name): member for member in kind})
    return table


def read(kind: type[E], word: str) -> E | None:
    """The member that `word` names, or None.

    A trailing 'shot', 'angle', 'camera', 'style' and the like is ignored: 'wide_shot' is Size.WIDE.
    """
    known: dict[str, E] = spellings(kind)
    text = plain(word)
    if text in known:
        return known[text]
    trimmed = re.sub(r"\b(the|a|an|shot|shots|angle|view|camera|move|movement|style|format|video)\b", " ", text)
    return known.get(re.sub(r"\s+", " ", trimmed).strip())


def find(kind: type[E], text: str) -> tuple[E, str] | None:
    """The first (longest at equal start) spelling of a member inside running text, and the words found."""
    words = plain(text)
    best: tuple[int, int, E, str] | None = None
    for spelling, member in spellings(kind).items():
        hit = re.search(rf"(?<![\w]){re.escape(spelling)}(?![\w])", words)
        if hit and (best is None or (hit.start(), -len(spelling)) < (best[0], best[1])):
            best = (hit.start(), -len(spelling), member, spelling)
    return None if best is None else (best[2], best[3])


_BROAD = frozenset({"film", "movie", "cinematic", "animated", "animation", "2d", "hand drawn", "painted"})
"""Words that say little of a style: another one in the same text says more ("cinematic watercolor")."""


def look_of(text: str) -> Look | None:
    """The style that running text asks for: the first that says which, else the first at all."""
    words, first = plain(text), None
    while (found := find(Look, words)) is not None:
        first = first or found[0]
        if found[1] not in _BROAD:
            return found[0]
        words = words.replace(found[1], " ", 1)
    return first


def stands(move: Move, words: str) -> bool:
    """Whether a camera of that move is asked to stand still. A person's own words that name no move leave that open."""
    return move is Move.STATIC and (not words or bool(find(Move, words)))
