"""One call of a pipeline: what it is given, how far it is, how it is stopped, what of the prompt it could not read."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from director.errors import FilmingFailed
from director.model import ShotRequest
from director.roles import Report
from director.tools.generators.diffusion.conditions import arguments
from director.tools.generators.diffusion.families import Family
from director.tools.generators.diffusion.libraries import library
from director.tools.generators.diffusion.materials import Given

Video = NDArray[Any]             # (frames, height, width, 3) RGB: float in 0..1, or uint8


@dataclass(frozen=True)
class Wish:
    """What to film: frames and size as the family takes them; `steps` and `guidance` None = the pipeline's own."""

    frames: int
    width: int
    height: int
    steps: int | None = None
    guidance: float | None = None


@dataclass(frozen=True)
class Made:
    """What a pipeline gave: a video (of one picture, where it makes stills), and its sound, float32 (samples, channels) at `rate` Hz."""

    video: Video
    sound: Any = None
    rate: int = 0


def call(pipe: Any, request: ShotRequest, family: Family, wish: Wish, given: Given, report: Report) -> Made:
    """Film, reporting 0 to 1 by steps; what `report` raises ends the work at that step. Raises FilmingFailed when no
    picture comes out."""
    takes = inspect.signature(type(pipe).__call__).parameters
    asked = arguments(pipe, takes, request, family, wish, given)
    asked["generator"] = library("torch").Generator("cpu").manual_seed(request.seed)      # the same start on every device
    told = _Steps(pipe, report)
    try:
        if "callback_on_step_end" in takes:
            made = pipe(**asked, callback_on_step_end=told.after_step)
        else:
            with _watched(pipe.scheduler, told.tell):
                made = pipe(**asked)
    finally:
        pipe.maybe_free_model_hooks()                # after a stop, parts would stay on the graphics card
    report(1.0)
    return Made(_video(made), *_sound(pipe, made))


class _Steps:
    """Counts denoising steps. A pipeline knows how many there are once it has begun."""

    def __init__(self, pipe: Any, report: Report) -> None:
        self._pipe, self._report, self._done = pipe, report, 0

    def tell(self) -> None:
        self._done += 1
        timesteps = getattr(self._pipe.scheduler, "timesteps", None)
        total = getattr(self._pipe, "num_timesteps", None) or (len(timesteps) if timesteps is not None else self._done)
        self._report(min(1.0, self._done / max(1, total)))

    def after_step(self, pipe: Any, step: int, timestep: Any, values: dict[str, Any]) -> dict[str, Any]:
        """What diffusers calls after a step; the values go on unchanged."""
        self.tell()
        return values


@contextmanager
def _watched(scheduler: Any, tell: Callable[[], None]) -> Iterator[None]:
    """For pipelines without a callback: every step of the scheduler is told of, and the scheduler is left as it was."""
    original = scheduler.step

    def step(*args: Any, **kwargs: Any) -> Any:
        result = original(*args, **kwargs)
        tell()
        return result

    scheduler.step = step
    try:
        yield
    finally:
        del scheduler.step


def _video(made: Any) -> Video:
    """The pictures of the first and only video of a pipeline's output, or its first still."""
    if any(getattr(made, "nsfw_content_detected", None) or ()):
        raise FilmingFailed("The model's own filter took the picture away as unfit to be seen. Film again with another seed or other words.")
    stills, frames = getattr(made, "images", None), getattr(made, "frames", None)
    first = stills[:1] if stills is not None else frames[0] if frames is not None and len(frames) else ()
    video: Video = np.stack([np.asarray(picture) for picture in first]) if len(first) else np.empty(0)
    if video.ndim != 4 or video.shape[3] != 3:
        raise FilmingFailed(f"The model gave no pictures that can be used (shape {video.shape}). Choose another model.")
    if not np.isfinite(video).all():
        raise FilmingFailed("The model gave pictures that are not numbers: its precision broke down. Film again with another seed.")
    return video


def _sound(pipe: Any, made: Any) -> tuple[Any, int]:
    """The sound of the first video, and its rate in Hz; (None, 0) where there is none that can be used."""
    sounds, voice = getattr(made, "audio", None), getattr(pipe, "vocoder", None)
    if sounds is None or voice is None or not len(sounds):
        return None, 0
    samples = np.atleast_2d(np.asarray(sounds[0].detach().float().cpu() if hasattr(sounds[0], "detach") else sounds[0], np.float32))
    samples = samples.T if samples.shape[0] <= 2 < samples.shape[1] else samples
    if not samples.size or not np.isfinite(samples).all():
        return None, 0
    return np.clip(samples, -1, 1), int(voice.config.output_sampling_rate)


def unread(pipe: Any, prompt: str, family: Family) -> str:
    """A sentence about the end of the prompt that the model does not read; '' when it reads all of it."""
    long = getattr(pipe, "tokenizer_2", None) if family.name == "FLUX" else None      # its first reads but a summary
    tokenizer = long or getattr(pipe, "tokenizer", None)
    if tokenizer is None:
        return ""
    default = inspect.signature(type(pipe).__call__).parameters.get("max_sequence_length")
    limit = default.default if default is not None and isinstance(default.default, int) else tokenizer.model_max_length
    limit = limit if limit < 100_000 else family.tokens          # a tokenizer without a limit says 10^30
    tokens = tokenizer(prompt, truncation=False).input_ids
    if len(tokens) <= limit:
        return ""
    lost = " ".join(tokenizer.decode(tokens[limit - 1:], skip_special_tokens=True).split())
    return f"The model reads {limit} of the prompt's {len(tokens)} tokens; not seen: “{lost[:120]}{'…' if len(lost) > 120 else ''}”."
