"""Faster than plain diffusers, as far as a person allows: `exact` changes nothing in the picture.

    balanced   the blocks of the denoiser are compiled (on a graphics card), and a step whose first block gives nearly what it gave the
               step before takes over the rest of that one (First-Block-Cache)
    fast       the same with more patience; attention that moves little is taken over for a step (Pyramid Attention Broadcast) where the
               model has no First-Block-Cache; the quickest attention that is installed

Caches and the choice of attention hold for one call and are taken back after it, whatever happens in it.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from importlib.util import find_spec
from typing import Any, Literal

from director.tools.generators.diffusion.libraries import library
from director.tools.generators.diffusion.memory import DENOISERS, Plan

Speed = Literal["exact", "balanced", "fast"]
THRESHOLDS = {"balanced": 0.05, "fast": 0.12}
"""How much a first block's share may differ (mean of absolute values) for the rest to be taken over. Higher is faster and rougher: 0.05
is diffusers' own, ParaAttention's examples go up to 0.12."""
BROADCAST = 2
"""Steps that an attention counts for, between time 800 and 100 of 1000, as in the paper of Pyramid Attention Broadcast."""

UNMASKED = ("Wan", "CogVideoX")
"""Denoisers whose attention hides nothing by a mask and has heads of 128 or less, as SageAttention and cuDNN's attention ask."""


def denoisers(pipe: Any) -> list[Any]:
    """The parts that run at every step."""
    return [part for name in DENOISERS if (part := getattr(pipe, name, None)) is not None]


def compiled(pipe: Any, speed: Speed, device: str, plan: Plan) -> str:
    """Have the repeated blocks of a pipeline compiled when they are first used; in words, "" where nothing is. Parts that come and go are
    left as they are: their comings cannot be compiled."""
    if speed == "exact" or device != "cuda" or plan.offload != "none":
        return ""
    parts = [part for part in denoisers(pipe) if getattr(part, "_repeated_blocks", None)]
    for part in parts:
        part.compile_repeated_blocks(dynamic=True)
    return "blocks compiled" if parts else ""


@contextmanager
def quickened(pipe: Any, speed: Speed, device: str) -> Iterator[str]:
    """For one call; gives in words what is done."""
    with ExitStack() as until:
        told: list[str] = []
        if speed != "exact":
            told += dict.fromkeys(word for part in denoisers(pipe) if (word := _cached(pipe, part, speed, until)))
            attention = _attention(pipe, speed, device)
            if attention:
                until.enter_context(attending(attention))
                told.append(f"{attention.strip('_').replace('_', ' ')} attention")
        yield ", ".join(told)


@contextmanager
def attending(name: str) -> Iterator[None]:
    """Have diffusers' models use an attention, by diffusers' name for it, until this is left."""
    with library("diffusers").attention_backend(name):
        yield


def _cached(pipe: Any, part: Any, speed: Speed, until: ExitStack) -> str:
    """Give a denoiser a cache until the end of the call; in words, "" where it takes none."""
    hooks = library("diffusers.hooks")
    asks = inspect.unwrap(type(pipe).__call__)
    if not hasattr(part, "enable_cache") or "cache_context" not in asks.__code__.co_names:
        return ""
    if _blocks(part) > 1:
        with suppress(ValueError):                              # blocks that diffusers' cache does not know
            part.enable_cache(hooks.FirstBlockCacheConfig(threshold=THRESHOLDS[speed]))
            until.callback(part.disable_cache)
            return "first-block cache"
    if speed != "fast" or not hasattr(type(pipe), "current_timestep"):
        return ""
    part.enable_cache(hooks.PyramidAttentionBroadcastConfig(
        spatial_attention_block_skip_range=BROADCAST, spatial_attention_timestep_skip_range=(100, 800),
        current_timestep_callback=lambda: _now(pipe)))
    until.callback(part.disable_cache)
    return "attention broadcast"


def _now(pipe: Any) -> float:
    """The time of the step that is being done, 1000 to 0."""
    now = getattr(pipe, "current_timestep", None)
    return 1000.0 if now is None else float(now)


def _blocks(part: Any) -> int:
    """How many transformer blocks a denoiser has side by side."""
    kinds = library("torch").nn.ModuleList
    return sum(len(child) for name, child in part.named_children() if isinstance(child, kinds) and name.endswith("blocks"))


def _attention(pipe: Any, speed: Speed, device: str) -> str:
    """The attention to ask for, as diffusers names it; "" for the one that is set."""
    if device != "cuda" or not all(type(part).__name__.startswith(UNMASKED) for part in denoisers(pipe)):
        return ""
    if speed == "fast" and find_spec("sageattention") is not None:
        return "sage"
    return "_native_cudnn" if library("torch").cuda.get_device_capability()[0] >= 9 else ""
