"""What a copy of the film for others looks like: file format, picture, sound, and the limits of the place it goes to.

Sizes are pixels, lengths seconds, rates frames a second, bit rates bits a second, loudness LUFS; safe areas are fractions of the picture
that buttons and words of the app cover.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from director.errors import BadInput
from director.vocabulary import Aspect, Resolution


class Codec(StrEnum):
    """How the picture is written."""

    H264 = "h264"
    H265 = "h265"
    AV1 = "av1"
    VP9 = "vp9"
    GIF = "gif"
    WEBP = "webp"


class Framing(StrEnum):
    """How a take comes into a picture of another shape.

    SUBJECT cuts it and keeps who it is about inside; WHOLE shows all of it before a soft, dark copy of itself; LETTERBOX shows all of it
    between black bars; FITTING cuts where little is lost and shows the whole otherwise.
    """

    FITTING = "fitting"
    SUBJECT = "subject"
    WHOLE = "whole"
    LETTERBOX = "letterbox"


CONTAINERS = {
    ".mp4": (Codec.H264, Codec.H265, Codec.AV1), ".m4v": (Codec.H264, Codec.H265), ".mov": (Codec.H264, Codec.H265),
    ".webm": (Codec.VP9, Codec.AV1), ".gif": (Codec.GIF,), ".webp": (Codec.WEBP,),
}
"""The codecs of a file's ending, the usual one first."""

RATES = (24, 25, 30, 60)
"""Frames a second that a film is delivered at."""


@dataclass(frozen=True)
class Safe:
    """What is kept free of words at each side, as fractions of the picture."""

    left: float = 0.07
    top: float = 0.07
    right: float = 0.07
    bottom: float = 0.075


WIDE_SAFE = Safe()                                  # inside EBU R 95's safe areas of 16:9 (5 % for graphics), a little more at the sides
TALL_SAFE = Safe(bottom=0.22)                       # the lower fifth belongs to the buttons of the apps that show such films


@dataclass(frozen=True)
class Profile:
    """A place that films go to. `size`: the canvas, None = the film's own. `limits` are warned of, never enforced. `sources` name for
    each figure where it is from; what a platform does not publish is said to be measured by others."""

    name: str
    about: str
    aspect: Aspect | None
    resolution: Resolution | None
    size: tuple[int, int] | None
    fps: tuple[int, ...]
    safe: Safe
    loudness: float
    bit_rate: int                                   # the most; above it the film is encoded again
    shortest: float
    longest: float
    biggest: int                                    # bytes
    sources: dict[str, str] = field(hash=False)
    framing: Framing = Framing.SUBJECT


_YOUTUBE = "support.google.com/youtube/answer/1722171 (recommended upload encoding settings)"
_LOUD = "not published; players turn down what is above -14 LUFS (YouTube's 'stats for nerds' shows it)"
_META = "facebook.com/business/help/980593475366490 (Reels: 14 % at the top, 35 % at the bottom, 6 % at each side)"
_META_API = "developers.facebook.com/docs/instagram-platform (media: 3 s to 15 min, 23 to 60 fps, 25 Mbit/s, 300 MB)"
_TIKTOK = "ads.tiktok.com/help/article/tiktok-auction-in-feed-ads (540x960 at least, 516 kbit/s at least, 500 MB at most)"
_TIKTOK_API = "developers.tiktok.com/doc/content-posting-api-media-transfer-guide (23 to 60 fps, up to 10 min)"
_DCI = "DCI Digital Cinema System Specification 1.4, 3.2 and 4.3: 4096x2160, 24 fps, 250 Mbit/s"

MEGA = 1_000_000
PROFILES = {profile.name: profile for profile in (
    Profile(
        "youtube", "a YouTube video", Aspect.WIDE, Resolution.P1080, None, RATES, WIDE_SAFE, -14.0, 12 * MEGA, 1.0, 12 * 3600.0,
        256_000 * MEGA,
        {"bit_rate": f"{_YOUTUBE}: 8 Mbit/s at 1080p, 12 at 60 fps", "loudness": _LOUD,
         "longest, biggest": "support.google.com/youtube/answer/71673 (12 hours, 256 GB)", "safe": "EBU R 95"}),
    Profile(
        "youtube-4k", "a YouTube video in 4K", Aspect.WIDE, Resolution.P2160, None, RATES, WIDE_SAFE, -14.0, 68 * MEGA, 1.0, 12 * 3600.0,
        256_000 * MEGA,
        {"bit_rate": f"{_YOUTUBE}: 35 to 45 Mbit/s in 4K, 53 to 68 at 60 fps", "loudness": _LOUD,
         "longest, biggest": "support.google.com/youtube/answer/71673 (12 hours, 256 GB)", "safe": "EBU R 95"}),
    Profile(
        "shorts", "a YouTube Short", Aspect.TALL, Resolution.P1080, None, RATES, Safe(0.06, 0.10, 0.16, 0.25), -14.0, 12 * MEGA, 1.0, 180.0,
        256_000 * MEGA,
        {"longest": "support.google.com/youtube/answer/15424877 (three minutes, square or taller)", "bit_rate": _YOUTUBE,
         "loudness": _LOUD, "safe": "not published; the buttons of the app on a phone, measured by others"}),
    Profile(
        "tiktok", "a TikTok", Aspect.TALL, Resolution.P1080, None, RATES, Safe(0.06, 0.08, 0.14, 0.23), -14.0, 20 * MEGA, 3.0, 600.0,
        500 * MEGA,
        {"size, biggest": _TIKTOK, "fps, longest": _TIKTOK_API, "loudness": _LOUD.partition(" (")[0],
         "safe": "TikTok's in-feed templates (150 pixels at the top and right, 440 at the bottom of 1080x1920)"}),
    Profile(
        "reel", "an Instagram Reel", Aspect.TALL, Resolution.P1080, None, (30, 60, 24, 25), Safe(0.06, 0.14, 0.06, 0.35), -14.0,
        25 * MEGA, 3.0, 180.0, 300 * MEGA,
        {"longest": "creators.instagram.com (three minutes since January 2025; 15 by the API)", "fps, bit_rate, biggest": _META_API,
         "safe": _META, "loudness": _LOUD.partition(" (")[0]}),
    Profile(
        "instagram-feed", "a video in the Instagram feed", Aspect.FEED, Resolution.P1080, None, (30, 60, 24, 25),
        Safe(0.06, 0.06, 0.06, 0.10), -14.0, 25 * MEGA, 3.0, 180.0, 300 * MEGA,
        {"size": "help.instagram.com/1631821640426723 (between 1.91:1 and 4:5)",
         "fps, bit_rate, biggest": _META_API,
         "safe": "the app puts nothing over feed videos but a sound button in the lower right corner",
         "loudness": _LOUD.partition(" (")[0]}),
    Profile(
        "cinema-4k", "a master for a 4K DCI cinema package", None, Resolution.P2160, (4096, 2160), (24,), WIDE_SAFE, -23.0,
        250 * MEGA, 1.0, 24 * 3600.0, 10**13,
        {"size, fps, bit_rate": _DCI,
         "loudness": "no standard sets one for cinema; EBU R 128's -23 LUFS leaves a hall its dynamics"},
        framing=Framing.LETTERBOX),
)}
_ALSO = {"yt": "youtube", "instagram": "reel", "instagram-reel": "reel", "reels": "reel", "instagram-reels": "reel",
         "feed": "instagram-feed",
         "youtube-shorts": "shorts", "short": "shorts", "tik-tok": "tiktok", "dci": "cinema-4k", "cinema": "cinema-4k",
         "cinema-4k-dci": "cinema-4k", "dcp": "cinema-4k"}


def profile_named(words: str) -> Profile:
    """The profile of that name. Raises BadInput listing the known ones and the nearest."""
    name = "-".join(words.lower().replace("_", " ").split())
    name = _ALSO.get(name, name)
    if name in PROFILES:
        return PROFILES[name]
    near = difflib.get_close_matches(name, [*PROFILES, *_ALSO], 1)
    hint = f" Did you mean {_ALSO.get(near[0], near[0])!r}?" if near else ""
    raise BadInput(f"There is no profile called {words[:60]!r}.{hint} Known: {', '.join(PROFILES)}.")


@dataclass(frozen=True)
class Delivery:
    """A copy of the film as it was asked for. None: as the film has it."""

    suffix: str = ".mp4"
    codec: Codec = Codec.H264
    aspect: Aspect | None = None
    resolution: Resolution | None = None
    fps: int | None = None
    framing: Framing = Framing.SUBJECT
    safe: Safe | None = None
    loudness: float | None = None
    canvas: tuple[int, int] | None = None
    bit_rate: int | None = None
    profile: Profile | None = None


def delivery(suffix: str, codec: str = "", profile: str = "", framing: str = "", fps: int | None = None,
             aspect: Aspect | None = None, resolution: Resolution | None = None) -> Delivery:
    """A delivery in words, checked. Raises BadInput for an ending, a codec, a rate or a framing that is not known or does not go along."""
    suffix = suffix.lower() or ".mp4"
    if suffix not in CONTAINERS:
        raise BadInput(f"Films are not written as {suffix!r}. Known endings: {', '.join(CONTAINERS)}.")
    known = CONTAINERS[suffix]
    plain = codec.lower().replace(".", "")
    wanted = {"hevc": "h265", "avc": "h264", "x264": "h264", "x265": "h265"}.get(plain, plain)
    if wanted and wanted not in [each.value for each in known]:
        raise BadInput(f"A {suffix} file does not hold {codec[:20]!r} here; it can hold {', '.join(known)}.")
    if framing and framing not in [each.value for each in Framing]:
        raise BadInput(f"The framing {framing[:40]!r} is not known; known are {', '.join(Framing)}.")
    if fps is not None and fps not in RATES:
        raise BadInput(f"A film is delivered at {', '.join(map(str, RATES))} frames a second, not at {fps}.")
    how = Framing(framing) if framing else Framing.SUBJECT
    made = Delivery(suffix, Codec(wanted) if wanted else known[0], aspect, resolution, fps, how)
    if not profile:
        return made
    place = profile_named(profile)
    return replace(
        made, aspect=aspect or place.aspect, resolution=resolution or place.resolution, safe=place.safe, loudness=place.loudness,
        framing=made.framing if framing else place.framing, canvas=place.size, bit_rate=place.bit_rate, profile=place)


LOOPS = {".gif": (360, 12), ".webp": (540, 15)}
"""The short side (pixels) and the rate of pictures that run in a loop, at most: a GIF packs badly, 30 s of it are 20 MB."""


def as_written(wanted: Delivery, size: tuple[int, int], fps: int) -> tuple[tuple[int, int], int]:
    """Size in pixels and pictures a second of what a film of that size and rate is written as."""
    if wanted.suffix not in LOOPS:
        return wanted.canvas or size, fps
    side, rate = LOOPS[wanted.suffix]
    scale = min(1.0, side / min(size))
    return (round(size[0] * scale / 2) * 2, round(size[1] * scale / 2) * 2), min(rate, fps)


def rate_for(wanted: Delivery, own: int) -> int:
    """Frames a second: what was asked for, else the film's own where the place takes it, else the next above that it does."""
    if wanted.fps is not None:
        return wanted.fps
    allowed = wanted.profile.fps if wanted.profile else ()
    return own if not allowed or own in allowed else next((rate for rate in sorted(allowed) if rate >= own), max(allowed))


def warnings(place: Profile, seconds: float, file: Path, loudness: float, size: tuple[int, int], fps: int) -> tuple[str, ...]:
    """A sentence for every limit of the place that the finished file breaks."""
    said, there = [], file.stat().st_size
    if seconds > place.longest:
        said.append(f"The film is {_long(seconds)} long; {place.about} may be {_long(place.longest)} at most. Shorten it by "
                    f"{_long(seconds - place.longest)}.")
    if seconds < place.shortest:
        said.append(f"The film is {seconds:.1f} s long; {place.about} needs {place.shortest:g} s at least.")
    if there > place.biggest:
        said.append(f"The file is {there / MEGA:.0f} MB; {place.about} may be {place.biggest / MEGA:.0f} MB at most.")
    if there * 8 / seconds > place.bit_rate * 1.1:
        said.append(f"The file has {there * 8 / seconds / MEGA:.1f} Mbit/s; {place.about} should stay below {place.bit_rate / MEGA:g}.")
    if fps not in place.fps:
        said.append(f"The film has {fps} frames a second; {place.about} has {' or '.join(map(str, place.fps))}.")
    if place.aspect and abs(size[0] / size[1] / place.aspect.ratio - 1) > 0.01:
        said.append(f"The picture is {size[0]}x{size[1]}; {place.about} is {place.aspect.value}.")
    if abs(loudness - place.loudness) > 1.0:
        said.append(f"The sound is at {loudness:.1f} LUFS; {place.about} is played at {place.loudness:g}.")
    return tuple(said)


def _long(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds < 90 else f"{int(seconds // 60)} min {seconds % 60:.0f} s"
