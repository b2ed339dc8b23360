"""Pictures made larger by a GAN's generator, with weights of the user's own: what a model filmed smaller than the film becomes sharp.

Weights of ESRGAN and Real-ESRGAN (RRDBNet, Wang et al. 2018) and of their compact kin (SRVGGNet, Wang et al. 2021) run as they are; those
of other architectures run where spandrel is installed. It is no extra of ours, because it brings torchvision, which it needs for two of its
forty architectures.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import numpy as np
from numpy.typing import NDArray

from director.errors import BadInput, Unavailable
from director.tools.generators.diffusion.libraries import library

SETTING = "DIRECTOR_UPSCALER"
WORTH = 1.05                     # times that a picture must be enlarged for it to be worth the work
TILE, OVERLAP = 320, 16          # pixels of the small picture that go through at once; overlap is thrown away
SAFE = (".safetensors", ".pth", ".pt")
WRAPPED = ("model_state_dict", "state_dict", "params_ema", "params-ema", "params", "model", "net")      # names that trainers save weights under
ESRGAN = r"(conv_(first|body|up\d|hr|last)|body\.\d+\.rdb[123]\.conv[1-5])\.(weight|bias)"
COMPACT = r"body\.\d+\.(weight|bias)"


@dataclass(frozen=True)
class Enlarger:
    """`run` takes float32 (1, 3, h, w) in 0..1 and gives it `scale` times as large; `kind` is the architecture's name."""

    name: str
    kind: str
    scale: int
    run: Callable[[Any], Any]

    @property
    def note(self) -> str:
        return f"Enlarged {self.scale} times by {self.name} ({self.kind})."

    def enlarged(self, picture: NDArray[Any], device: str) -> NDArray[np.uint8]:
        """An RGB picture, uint8 or float in 0..1, in tiles."""
        torch = library("torch")
        high, wide = picture.shape[:2]
        small = picture.astype(np.float32) / 255 if picture.dtype == np.uint8 else np.clip(picture, 0, 1).astype(np.float32)
        out = np.empty((high * self.scale, wide * self.scale, 3), np.uint8)
        with torch.inference_mode():
            for (top, bottom), (left, right) in _tiles(high, wide):
                above, before = max(0, top - OVERLAP), max(0, left - OVERLAP)
                piece = np.ascontiguousarray(small[above:bottom + OVERLAP, before:right + OVERLAP].transpose(2, 0, 1))
                made = self.run(torch.from_numpy(piece)[None].to(device))[0].float().clamp(0, 1).cpu().numpy().transpose(1, 2, 0)
                y, x = (top - above) * self.scale, (left - before) * self.scale
                seen = made[y:y + (bottom - top) * self.scale, x:x + (right - left) * self.scale]
                out[top * self.scale:bottom * self.scale, left * self.scale:right * self.scale] = np.rint(seen * 255)
        return out


def enlarging(weights: Path | None, device: str, size: tuple[int, int], wanted: tuple[int, int]) -> Enlarger | None:
    """What enlarges pictures of `size` (width, height) for a film of the size that is wanted; None where that is not worth the work."""
    if weights is None or max(wanted[0] / size[0], wanted[1] / size[1]) < WORTH:
        return None
    return loaded(weights, device, fingerprint(weights))


def fingerprint(weights: Path) -> str:
    """SHA-256 (hex) of the weights, part of a take's address. Raises BadInput where they cannot be read."""
    if weights.suffix.lower() not in SAFE:
        raise BadInput(f"{SETTING} must name weights ending in {', '.join(SAFE)}, not {weights.name[:80]!r}.")
    try:
        with weights.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise BadInput(f"The weights {weights} cannot be read ({error.strerror}). Correct {SETTING}.") from error


@lru_cache(maxsize=1)
def loaded(weights: Path, device: str, print_: str) -> Enlarger:
    """The generator of these weights on a device, kept for the next shot. Nothing pickled is run. Raises BadInput or Unavailable."""
    state = {name: (value.float() if value.is_floating_point() else value).to(device) for name, value in _named(_read(weights)).items()}
    if all(re.fullmatch(ESRGAN, name) for name in state) and {"conv_first.weight", "body.0.rdb1.conv1.weight"} <= state.keys():
        fold = {3: 1, 12: 2, 48: 4}.get(state["conv_first.weight"].shape[1], 0)
        ups = [name for name in ("conv_up1", "conv_up2", "conv_up3") if f"{name}.weight" in state]
        if fold:
            return Enlarger(weights.name, "ESRGAN", 2 ** len(ups) // fold, lambda picture: _esrgan(state, picture, fold, ups))
    convs = [name for name in state if re.fullmatch(COMPACT, name) and state[name].ndim == 4]
    if convs and all(re.fullmatch(COMPACT, name) for name in state):
        scale = round((state[convs[-1]].shape[0] / 3) ** 0.5)
        return Enlarger(weights.name, "SRVGGNet", scale, lambda picture: _compact(state, picture, scale))
    return _by_spandrel(weights, state, device)


def _read(weights: Path) -> Mapping[str, Any]:
    torch, damaged = library("torch"), library("safetensors").SafetensorError
    try:
        if weights.suffix.lower() == ".safetensors":
            return dict(library("safetensors.torch").load_file(str(weights)))
        found = torch.load(str(weights), map_location="cpu", weights_only=True)
    except (damaged, UnpicklingError, OSError, RuntimeError, ValueError, EOFError, LookupError, AttributeError, TypeError) as error:
        why = " ".join(str(error).split())[:160]
        raise BadInput(f"The weights {weights.name} cannot be read as plain tensors ({why}). Take a .safetensors file of them.") from None
    for wrapped in WRAPPED:
        if isinstance(found, dict) and isinstance(found.get(wrapped), dict):
            found = found[wrapped]
    if not isinstance(found, dict) or not all(isinstance(value, torch.Tensor) for value in found.values()) or not found:
        raise BadInput(f"{weights.name} holds no weights of a network. Correct {SETTING}.")
    return found


def _named(state: Mapping[str, Any]) -> dict[str, Any]:
    """With the names of today, where the weights have those that ESRGAN's first code gave."""
    state = dict(state)
    for prefix in ("module.", "netG."):
        if all(name.startswith(prefix) for name in state):
            state = {name.removeprefix(prefix): value for name, value in state.items()}
    if "model.0.weight" not in state:
        return state
    tops = sorted({int(name.split(".")[1]) for name in state if re.fullmatch(r"model\.\d+\.(?:weight|bias)", name)})
    last = {tops[0]: "conv_first", tops[-1]: "conv_last", tops[-2]: "conv_hr", **{top: f"conv_up{n}" for n, top in enumerate(tops[1:-2], 1)}}
    made = {}
    for name, value in state.items():
        parts = name.split(".")
        inner = re.fullmatch(r"model\.1\.sub\.(\d+)\.RDB(\d)\.conv(\d)\.0\.(weight|bias)", name)
        if inner:
            made[f"body.{inner[1]}.rdb{inner[2]}.conv{inner[3]}.{inner[4]}"] = value
        elif name.startswith("model.1.sub."):
            made[f"conv_body.{parts[-1]}"] = value
        else:
            made[f"{last[int(parts[1])]}.{parts[-1]}"] = value
    return made


def _esrgan(state: Mapping[str, Any], picture: Any, fold: int, ups: list[str]) -> Any:
    """RRDBNet: dense blocks in threes, each added to what came in by a fifth."""
    torch, functional = library("torch"), library("torch.nn.functional")

    def conv(name: str, value: Any) -> Any:
        return functional.conv2d(value, state[f"{name}.weight"], state.get(f"{name}.bias"), padding=1)

    def soft(value: Any) -> Any:
        return functional.leaky_relu(value, 0.2)

    high, wide = picture.shape[2:]
    if fold > 1:
        picture = functional.pad(picture, (0, -wide % fold, 0, -high % fold), mode="reflect")
        picture = functional.pixel_unshuffle(picture, fold)
    first = deep = conv("conv_first", picture)
    for block in range(sum(name.endswith("rdb1.conv1.weight") for name in state)):
        through = deep
        for dense in (1, 2, 3):
            seen = [through]
            for layer in (1, 2, 3, 4):
                seen.append(soft(conv(f"body.{block}.rdb{dense}.conv{layer}", torch.cat(seen, 1))))
            through = through + 0.2 * conv(f"body.{block}.rdb{dense}.conv5", torch.cat(seen, 1))
        deep = deep + 0.2 * through
    deep = first + conv("conv_body", deep)
    for up in ups:
        deep = soft(conv(up, functional.interpolate(deep, scale_factor=2, mode="nearest")))
    made = conv("conv_last", soft(conv("conv_hr", deep)))
    scale = 2 ** len(ups) // fold
    return made[:, :, :high * scale, :wide * scale]


def _compact(state: Mapping[str, Any], picture: Any, scale: int) -> Any:
    """SRVGGNetCompact: convolutions with learned rectifiers between them, and the picture itself, enlarged plainly, added."""
    functional = library("torch.nn.functional")
    value = picture
    for number in sorted({int(name.split(".")[1]) for name in state}):
        weight = state[f"body.{number}.weight"]
        value = functional.conv2d(value, weight, state.get(f"body.{number}.bias"), padding=1) if weight.ndim == 4 else (
            functional.prelu(value, weight))
    return functional.pixel_shuffle(value, scale) + functional.interpolate(picture, scale_factor=scale, mode="nearest")


def _by_spandrel(weights: Path, state: Mapping[str, Any], device: str) -> Enlarger:
    if find_spec("spandrel") is None:
        raise Unavailable(f"The weights {weights.name} are of an architecture that is not built in (ESRGAN and SRVGGNet are). spandrel knows "
                          "more of them: pip install spandrel (it brings torchvision).")
    try:
        spandrel = library("spandrel")
    except (RuntimeError, AttributeError) as error:      # a torchvision built for another torch says it in these two ways
        raise Unavailable(f"spandrel cannot be loaded ({' '.join(str(error).split())[:120]}). Its torchvision must be the one made for your "
                          "torch: install both from the same place.") from None
    try:
        made = spandrel.ModelLoader(device=device).load_from_state_dict(dict(state)).eval()
    except (spandrel.UnsupportedModelError, ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError) as error:
        why = " ".join(str(error).split())[:160] or type(error).__name__
        raise BadInput(f"The weights {weights.name} are of no architecture that spandrel {metadata.version('spandrel')} knows ({why}). "
                       f"Correct {SETTING}.") from None
    if not isinstance(made, spandrel.ImageModelDescriptor) or made.input_channels != 3 or made.output_channels != 3:
        raise BadInput(f"The weights {weights.name} ({made.architecture.name}) do not enlarge colour pictures. Correct {SETTING}.")
    return Enlarger(weights.name, str(made.architecture.name), int(made.scale), made)


def _tiles(high: int, wide: int) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    for top in range(0, high, TILE):
        for left in range(0, wide, TILE):
            yield (top, min(high, top + TILE)), (left, min(wide, left + TILE))
