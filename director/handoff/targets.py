"""The services a film can be handed to, each with its own way of writing a prompt. Syntax as in the services' own help pages
(docs.midjourney.com/docs/parameter-list, docs.kaiber.ai, pika.art's guide to parameters, help.runwayml.com), November 2026."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass

from director import video_models
from director.errors import BadInput
from director.handoff.sheets import Sheet
from director.vocabulary import Move, Pace


@dataclass(frozen=True)
class Target:
    """`write` gives a shot's text as it is pasted there, `settings` what to choose beside it. `model` is its name in
    `director.video_models` ("" = none), `room` the characters it reads; `makes` what comes back."""

    name: str
    title: str
    makes: str                           # "clips" or "pictures"
    write: Callable[[Sheet], str]
    settings: Callable[[Sheet], tuple[str, ...]]
    how: tuple[str, ...]
    model: str = ""
    room: int = 4000
    lengths: tuple[float, ...] = ()
    ratios: tuple[str, ...] = ()

    def seconds_for(self, wanted: float) -> float:
        """The length to order: the shortest that is long enough, else the longest."""
        known = video_models.find(self.model) if self.model else None
        if known is not None:
            return known.seconds_for(wanted)
        return next((length for length in self.lengths if length >= wanted), self.lengths[-1]) if self.lengths else wanted

    def ratio_for(self, width: int, height: int) -> str:
        """The shape to order: the service's own nearest, else the film's in whole numbers."""
        known = video_models.find(self.model) if self.model else None
        if known is not None and known.ratios:
            return known.ratio_for(width, height)
        shapes = self.ratios or ("16:9", "9:16", "1:1", "4:5", "4:3", "3:4", "21:9", "239:100")
        return min(shapes, key=lambda ratio: abs(_shape(ratio) - width / height))


def target(name: str) -> Target:
    """The service that a name means. Raises BadInput naming those that are known."""
    plain = re.sub(r"[^a-z0-9]", "", name.lower())
    for known in TARGETS:
        if plain.startswith(known.name) or (known.name.startswith(plain) and len(plain) > 2):
            return known
    near = difflib.get_close_matches(plain, [known.name for known in TARGETS], 1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    raise BadInput(f"No hand-off is known for {name[:60]!r}.{hint} Known: {', '.join(known.name for known in TARGETS)}.")


def _shape(ratio: str) -> float:
    wide, high = ratio.split(":")
    return float(wide) / float(high)


def _typed(text: str) -> str:
    """Words that hold no command of the service's: a dash before a word, a line of its own or a slash would be one."""
    plain = re.sub(r"\s+", " ", text).strip()
    plain = re.sub(r"(?<!\w)[-–—]+(?=\w)", "", plain)
    return plain.lstrip("/").replace("::", ":")


def _unwanted(sheet: Sheet, most: int = 200) -> str:
    """What is not to be seen, as a short list."""
    words = [word.strip() for word in sheet.negative.split(",") if word.strip()]
    kept: list[str] = []
    for word in words:
        if len(", ".join([*kept, word])) <= most:
            kept.append(_typed(word))
    return ", ".join(kept)


def _still(sheet: Sheet) -> str:
    """The words for a picture: nothing moves, so no move of the camera is named."""
    return ", ".join(_typed(part).rstrip(" .,") for part in (sheet.subject, sheet.framing, sheet.style) if part)


def _midjourney(sheet: Sheet) -> str:
    without = f" --no {_unwanted(sheet)}" if sheet.negative else " --no text, watermark, frame"
    return f"{_still(sheet)} --ar {sheet.ratio} --seed {sheet.seed % 4_294_967_295} --style raw{without}"


def _still_then_video(sheet: Sheet) -> tuple[str, ...]:
    lively = sheet.pace is Pace.FAST or sheet.move in (Move.TRACKING, Move.HANDHELD, Move.WHIP_PAN, Move.CRASH_ZOOM, Move.DRONE)
    return (f"to let it move there: Animate, {'High' if lively else 'Low'} Motion; else Director moves a camera in the picture "
            f"({sheet.move.value})",)


_KAIBER = {
    Move.PUSH_IN: "Zoom in", Move.ZOOM_IN: "Zoom in", Move.CRASH_ZOOM: "Zoom in", Move.PULL_BACK: "Zoom out", Move.ZOOM_OUT: "Zoom out",
    Move.PAN_LEFT: "Left", Move.TRUCK_LEFT: "Left", Move.PAN_RIGHT: "Right", Move.TRUCK_RIGHT: "Right", Move.TILT_UP: "Up",
    Move.PEDESTAL_UP: "Up", Move.CRANE_UP: "Up", Move.TILT_DOWN: "Down", Move.PEDESTAL_DOWN: "Down", Move.CRANE_DOWN: "Down",
    Move.ORBIT: "Rotate clockwise", Move.ROLL: "Rotate clockwise",
}


def _kaiber(sheet: Sheet) -> str:
    return f"Subject: {_typed(sheet.subject)}\nStyle: {_typed(sheet.style) or 'cinematic'} style, {_typed(sheet.framing)}"


def _kaiber_settings(sheet: Sheet) -> tuple[str, ...]:
    return (f"Duration: {sheet.seconds:g} s", f"Aspect ratio: {sheet.ratio}", f"Camera movement: {_KAIBER.get(sheet.move, 'None')}",
            f"Evolve: {({Pace.SLOW: 2, Pace.NORMAL: 4, Pace.FAST: 6})[sheet.pace]}")


_PIKA = {
    Move.PUSH_IN: "zoom in", Move.ZOOM_IN: "zoom in", Move.CRASH_ZOOM: "zoom in", Move.PULL_BACK: "zoom out", Move.ZOOM_OUT: "zoom out",
    Move.PAN_LEFT: "pan left", Move.TRUCK_LEFT: "pan left", Move.PAN_RIGHT: "pan right", Move.TRUCK_RIGHT: "pan right",
    Move.TILT_UP: "pan up", Move.PEDESTAL_UP: "pan up", Move.CRANE_UP: "pan up", Move.TILT_DOWN: "pan down",
    Move.PEDESTAL_DOWN: "pan down", Move.CRANE_DOWN: "pan down", Move.ROLL: "rotate cw", Move.ORBIT: "rotate cw",
}


def _pika(sheet: Sheet) -> str:
    camera = f" -camera {_PIKA[sheet.move]}" if sheet.move in _PIKA else ""
    motion = {Pace.SLOW: 1, Pace.NORMAL: 2, Pace.FAST: 3}[sheet.pace]
    without = f' -neg "{_unwanted(sheet)}"' if sheet.negative else ""
    words = _still(sheet) if sheet.move in _PIKA else _typed(sheet.prompt)          # the move is a parameter
    return f"{words} -ar {sheet.ratio} -motion {motion}{camera} -gs 12{without} -seed {sheet.seed}"


def _plain(sheet: Sheet) -> str:
    return re.sub(r"\s+", " ", sheet.prompt).strip()


def _two_fields(sheet: Sheet) -> str:
    return _plain(sheet) + (f"\n\nNegative prompt:\n{_unwanted(sheet, 2000)}" if sheet.negative else "")


def _clip(sheet: Sheet) -> tuple[str, ...]:
    return (f"length: {sheet.seconds:g} s (the film shows {sheet.shown:g} s of it)", f"aspect ratio: {sheet.ratio}", f"seed: {sheet.seed}")


def _clips(name: str, title: str, model: str, write: Callable[[Sheet], str] = _plain, room: int = 4000, *how: str) -> Target:
    steps = how or ("Paste the text of a shot as the prompt, choose what stands under Settings, and generate.",)
    return Target(name, title, "clips", write, _clip, steps, model, room)


TARGETS = (
    Target("midjourney", "MidJourney", "pictures", _midjourney, _still_then_video, (
        "Paste the text of a shot at midjourney.com (Create) or after /imagine on Discord; the parameters are part of it.",
        "Choose one of the four pictures, Upscale it, and download it. Its rules forbid programs to do this for you.",
        "For the same face in every shot, drag the first good picture into the prompt as Omni Reference."),
        room=1800, ratios=("16:9", "9:16", "1:1", "4:5", "4:3", "3:4", "21:9", "239:100")),
    Target("kaiber", "Kaiber", "clips", _kaiber, _kaiber_settings, (
        "In Kaiber choose Flipbook or Motion, fill in Subject and Style, and choose what stands under Settings.",
        "Several shots at once: add a scene for each in a storyboard; download each scene by itself."),
        room=700, lengths=(4, 8, 12, 20), ratios=("16:9", "9:16", "1:1", "4:3", "3:4")),
    Target("pika", "Pika", "clips", _pika, _clip, (
        "Paste the text of a shot as the prompt; the parameters at its end are Pika's own.",
        "Where the page has fields for them instead (negative prompt, aspect ratio, seed), put them there."), "Pika", 1500),
    _clips("runway", "Runway", "Runway Gen-4.5", _plain, 1000, "Choose Gen-4.5, Text to Video; paste the text of a shot.",
           "Fix the seed in the settings (the dial), so that the look stays."),
    _clips("luma", "Luma Dream Machine", "Luma Ray"),
    _clips("kling", "Kling", "Kling 3", _two_fields, 2400),
    _clips("veo", "Google Veo (Flow)", "Veo", _two_fields, 1000),
    _clips("hailuo", "Hailuo (MiniMax)", "Hailuo", _plain, 2000),
    _clips("seedance", "Seedance", "Seedance", _plain, 3500),
    _clips("sora", "Sora-compatible", "Sora"),
    _clips("wan", "Wan", "Wan", _two_fields),
    _clips("hunyuan", "HunyuanVideo", "HunyuanVideo", _two_fields),
    _clips("ltx", "LTX", "LTX-2", _two_fields),
)
