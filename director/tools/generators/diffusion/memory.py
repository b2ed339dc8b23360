"""How a model is made to fit into the memory that is free: in which precision, what of it waits outside the card, in tiles or whole.

Every way is a `Plan`, with what it needs; the ways are tried from the best picture at the best speed down. On a graphics card parts that
wait in the processor's memory cost time and change nothing; eight-bit weights (stored so, computed in sixteen) change the picture a little.
Figures are estimates: where one is wrong and memory runs out, the next way down is taken.
"""

from __future__ import annotations

import json
import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

from director.tools.generators.diffusion.calling import Wish
from director.tools.generators.diffusion.families import Family
from director.tools.generators.diffusion.libraries import library
from director.tools.generators.diffusion.presets import Preset

DENOISERS = ("transformer", "transformer_2", "unet")
"""Parts of a pipeline that run at every step; the largest, and the only ones that are stored in eight bits."""
ROOM = 1.05                      # times the weights: fragments; higher takes the next way sooner
WORKING = 4 * 2**30              # bytes for a trained size where no preset knows better
LEAST = 2**29                    # bytes that any film needs beside the weights
UNTILED = 1.6                    # times the working memory where a whole video is decoded at once
GROUPED = 0.15                   # share of the largest part that is on the card where layers come and go: its largest layers
EIGHT = 0.55                     # share of sixteen bits that a denoiser takes in eight; its norms and embeddings stay in sixteen
HEADER = 100_000_000             # bytes of a safetensors header, at most

Offload = Literal["none", "model", "group"]


class Probe(Hashable, Protocol):
    """What memory there is for a model: on the graphics card, or the computer's where there is none."""

    @property
    def device(self) -> str:
        """'cuda' or 'cpu'."""
        ...

    @property
    def name(self) -> str:
        """As people call it."""
        ...

    def free(self) -> int:
        """Bytes that can be used now."""
        ...


@dataclass(frozen=True)
class Here:
    """The memory of this machine. `asked` is the device that the person wants: "" (whatever is here), cpu, cuda or cuda:N;
    other kinds are not used, which is told."""

    asked: str = ""

    @property
    def card(self) -> int:
        """Which graphics card; -1 where none is to be used, or the one that was asked for is not here."""
        kind, _, number = (self.asked or "cuda").partition(":")
        return int(number or 0) if kind == "cuda" and int(number or 0) < library("torch").cuda.device_count() else -1

    @property
    def device(self) -> str:
        return "cuda" if self.card >= 0 else "cpu"

    @property
    def name(self) -> str:
        return str(library("torch").cuda.get_device_name(self.card)) if self.device == "cuda" else "the processor"

    @property
    def missing(self) -> str:
        """What was asked for and is not here, in a sentence; "" where all is."""
        wanted = self.asked not in ("", "cpu") and self.device == "cpu"
        kind = "The graphics card" if self.asked.startswith("cuda") else "The device"
        return f"{kind} {self.asked} is not here (DIRECTOR_DIFFUSION_DEVICE); filmed on the processor." if wanted else ""

    def taken(self) -> None:
        """From here on what goes to 'cuda' goes to that card."""
        if self.card >= 0:
            library("torch").cuda.set_device(self.card)

    def free(self) -> int:
        if self.device == "cuda":
            return int(library("torch").cuda.mem_get_info(self.card)[0])
        return int(library("psutil").virtual_memory().available)


@dataclass(frozen=True)
class Plan:
    """One way. `half`: sixteen bits a weight instead of 32; `offload`: what waits in the processor's memory (nothing, the parts that do
    not work, all but the layer that works); `tiled`: the picture decoder works in tiles; `eight`: the denoiser's weights in eight bits."""

    half: bool = False
    offload: Offload = "none"
    tiled: bool = False
    eight: bool = False

    def need(self, weights: Mapping[str, int], working: int) -> int:
        """Bytes on the device. `weights` are numbers of weights by part; `working` is for one pass and a decoding in tiles."""
        width = 2 if self.half else 4
        working = int(working * (1.0 if self.tiled else UNTILED) * width / 2)
        sizes = {part: ROOM * count * width * (EIGHT if self.eight and part in DENOISERS else 1.0) for part, count in weights.items()}
        if self.offload == "model":
            return int(max([size + (working if part in DENOISERS else 0) for part, size in sizes.items()] or [working]))
        return int((sum(sizes.values()) if self.offload == "none" else GROUPED * max(sizes.values(), default=0.0)) + working)

    def told(self, half: str) -> str:
        """In words, with the name of the sixteen-bit numbers."""
        said = [half if self.half else "float32"]
        said += {"none": [], "model": ["parts brought in one by one"], "group": ["layers brought in one by one"]}[self.offload]
        said += ["weights in 8 bits"] if self.eight else []
        return ", ".join([*said, "decoded in tiles"] if self.tiled else said)


CARD = (Plan(True), Plan(True, tiled=True), Plan(True, "model", True), Plan(True, "model", True, True), Plan(True, "group", True),
        Plan(True, "group", True, True))
PROCESSOR = (Plan(), Plan(tiled=True), Plan(True, tiled=True), Plan(True, tiled=True, eight=True))


def ways(device: str, exact: bool) -> tuple[Plan, ...]:
    """The ways on a device, the best first. Where it shall be `exact`, eight bits come only after all that leaves the picture as it is."""
    if device != "cuda":
        return PROCESSOR
    return tuple(sorted(CARD, key=lambda plan: plan.eight)) if exact else CARD


def chosen(plans: Sequence[Plan], weights: Mapping[str, int], working: int, free: int) -> Plan:
    """The first way that fits, else the last."""
    return next((plan for plan in plans if plan.need(weights, working) <= free), plans[-1])


def below(plans: Sequence[Plan], plan: Plan, weights: Mapping[str, int], working: int) -> Plan | None:
    """The next way that needs clearly less; None after the last."""
    later = plans[plans.index(plan) + 1:] if plan in plans else ()
    return next((each for each in later if each.need(weights, working) < plan.need(weights, working)), None)


def working(preset: Preset | None, weights: Mapping[str, int], family: Family, wish: Wish) -> int:
    """Bytes beside the weights, in sixteen bits and in tiles: what the preset's need leaves beside the denoiser, by the pictures that are
    asked for."""
    share = wish.frames * wish.width * wish.height / (family.most * family.width * family.height)
    whole = preset.memory * 1e9 - 2 * max((weights.get(part, 0) for part in DENOISERS), default=0) if preset else WORKING
    return int(max(LEAST * min(1.0, share), max(whole, LEAST) * share))


def weights_of(folder: Path) -> dict[str, int]:
    """How many weights every part of a model in a folder has, as the headers of its safetensors say; nothing is loaded. Second copies
    (variants such as .fp16.) are left out where there are others."""
    found: dict[str, int] = {}
    for part in sorted(each for each in folder.iterdir() if each.is_dir()):
        if count := counted(part):
            found[part.name] = count
    return found


def counted(part: Path) -> int:
    """How many weights a folder of safetensors has."""
    files = sorted(part.glob("*.safetensors"))
    plain = [file for file in files if not any(mark in file.name for mark in (".fp16.", ".bf16.", ".non_ema."))]
    return sum(_counted(file) for file in plain or files)


def _counted(file: Path) -> int:
    """Weights in one file; 0 for one that cannot be read (loading says what is wrong with it)."""
    try:
        with file.open("rb") as opened:
            length = int.from_bytes(opened.read(8), "little")
            header: dict[str, Any] = json.loads(opened.read(length)) if length <= HEADER else {}
        return sum(math.prod(each["shape"]) for name, each in header.items() if name != "__metadata__")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return 0


def settle(pipe: Any, plan: Plan, device: str, half: Any) -> None:
    """Put a pipeline that was loaded to the processor's memory onto the device in that way."""
    torch = library("torch")
    vae = getattr(pipe, "vae", None)
    for what in ("enable_tiling", "enable_slicing") if plan.tiled else ():
        if hasattr(vae, what):
            getattr(vae, what)()
    for name in DENOISERS if plan.eight else ():
        part = getattr(pipe, name, None)
        if part is not None and hasattr(part, "enable_layerwise_casting"):
            part.enable_layerwise_casting(storage_dtype=torch.float8_e4m3fn, compute_dtype=half if plan.half else torch.float32)
    if plan.offload == "group":
        pipe.enable_group_offload(torch.device(device), offload_type="leaf_level", use_stream=device == "cuda")
    elif plan.offload == "model":
        pipe.enable_model_cpu_offload(device=device)
    elif device != "cpu":
        pipe.to(device)
