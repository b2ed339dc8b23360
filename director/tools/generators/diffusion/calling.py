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
from director.tools.generators.diffusion.families import Family
from director.tools.generators.diffusion.libraries import library

Video = NDArray[Any]             # (frames, height, width, 3) RGB: float in 0..1, or uint8


@dataclass(frozen=True)
class Wish:
    """What to film: frames and size as the family takes them; `steps` and `guidance` None = the pipeline's own."""

    frames: int
    width: int
    height: int
    steps: int | None = None
    guidance: float | None = None


def call(pipe: Any, request: ShotRequest, family: Family, wish: Wish, report: Report) -> Video:
    """Film, reporting 0 to 1 by steps; what `report` raises ends the work at that step. Raises FilmingFailed when no
    picture comes out."""
    takes = inspect.signature(type(pipe).__call__).parameters
    seed = library("torch").Generator("cpu").manual_seed(request.seed)      # the same start on every device
    offered = {
        "prompt": request.prompt, "negative_prompt": request.negative or None, "num_frames": wish.frames, "height": wish.height,
        "width": wish.width, "frame_rate": family.fps, "num_inference_steps": wish.steps, "guidance_scale": wish.guidance,
        "generator": seed, "output_type": "np",
    }
    given = {name: value for name, value in offered.items() if name in takes and value is not None}
    told = _Steps(pipe, report)
    try:
        if "callback_on_step_end" in takes:
            made = pipe(**given, callback_on_step_end=told.after_step)
        else:
            with _watched(pipe.scheduler, told.tell):
                made = pipe(**given)
    finally:
        pipe.maybe_free_model_hooks()                # after a stop, parts would stay on the graphics card
    report(1.0)
    return _video(made)


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
    """The pictures of the first and only video of a pipeline's output."""
    frames = getattr(made, "frames", None)
    first = frames[0] if frames is not None and len(frames) else ()
    video: Video = np.stack([np.asarray(picture) for picture in first]) if len(first) else np.empty(0)
    if video.ndim != 4 or video.shape[3] != 3:
        raise FilmingFailed(f"The model gave no video that can be used (pictures of shape {video.shape}). Choose another model.")
    if not np.isfinite(video).all():
        raise FilmingFailed("The model gave pictures that are not numbers: its precision broke down. Film again with another seed.")
    return video


def unread(pipe: Any, prompt: str, family: Family) -> str:
    """A sentence about the end of the prompt that the model does not read; '' when it reads all of it."""
    tokenizer = getattr(pipe, "tokenizer", None)
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
