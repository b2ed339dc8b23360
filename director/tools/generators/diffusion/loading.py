"""A model's pipeline on the device that is here, kept for the next shot of this process."""

from __future__ import annotations

import gc
import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from director.errors import FilmingFailed, Unavailable
from director.tools.generators.diffusion import memory, moving, speed
from director.tools.generators.diffusion.calling import Wish
from director.tools.generators.diffusion.libraries import EXTRA, library
from director.tools.generators.diffusion.memory import Plan, Probe
from director.tools.generators.diffusion.source import Source
from director.tools.generators.diffusion.speed import Speed


@dataclass(frozen=True)
class Loaded:
    """A pipeline ready to be called; `where` says in words on what it runs, and how. `kinds`: other pipelines of the same weights."""

    pipe: Any
    where: str
    kinds: dict[str, Any] = field(default_factory=dict)

    def kind(self, name: str) -> Any:
        """The pipeline of that name around the same parts; nothing is loaded or moved."""
        if name == type(self.pipe).__name__:
            return self.pipe
        if name not in self.kinds:
            self.kinds[name] = _around(self.pipe, getattr(library("diffusers"), name))
        return self.kinds[name]


class Seat:
    """The place of one model in this process: its pipeline while it is loaded, and the way in which it fits."""

    def __init__(self, source: Source, folder: Path, probe: Probe, speed: Speed, wish: Wish) -> None:
        self._source, self._folder, self._probe, self._speed = source, folder, probe, speed
        weights = memory.weights_of(folder) | ({"motion_adapter": memory.counted(source.module)} if source.module else {})
        self._asks = weights, memory.working(source.preset, weights, source.family, wish)
        self._ways = memory.ways(probe.device, speed == "exact")
        self.plan: Plan = memory.chosen(self._ways, *self._asks, probe.free())
        self._loaded: Loaded | None = None

    @property
    def device(self) -> str:
        return self._probe.device

    @property
    def where(self) -> str:
        """On what it runs and how, in words."""
        return f"{self._probe.name} in {self.plan.told(_half(self.device))}"

    def loaded(self) -> Loaded:
        """The pipeline. Raises Unavailable with a sentence, and what `ran_out` knows."""
        if self._loaded is None:
            pipe = _pipeline(self._source, self._folder, self.plan, self.device)
            compiled = speed.compiled(pipe, self._speed, self.device, self.plan)
            self._loaded = Loaded(pipe, f"{self.where}, {compiled}" if compiled else self.where)
        return self._loaded

    def lowered(self) -> bool:
        """Take the next way down, where there is one; the pipeline is given up."""
        plan = memory.below(self._ways, self.plan, *self._asks)
        if plan is None:
            return False
        self.plan, self._loaded = plan, None
        _emptied()
        return True


def seat(source: Source, model: str, download: bool, wish: Wish, probe: Probe | None = None, speed: Speed = "exact") -> Seat:
    """The place of a model, the same for every shot of it. The first wish, and the memory that is free then, decide how it fits. Raises
    Unavailable with a sentence."""
    quieten()
    folder = source.folder
    if download and not Path(model).expanduser().is_dir():
        base, _module = moving.parts(model)
        folder = folder if Path(base).expanduser().is_dir() else _fetched(base, bool(source.code))
    held = _held(str(folder), source.fingerprint, speed, probe)
    if not held:
        held.append(Seat(source, folder, probe or memory.Here(), speed, wish))
    return held[0]


@lru_cache(maxsize=1)
def _held(folder: str, fingerprint: str, speed: Speed, probe: Probe | None) -> list[Seat]:
    """One model a process. The fingerprint is here so that a changed folder is loaded anew."""
    return []


def forget() -> None:
    """Give the kept pipeline's memory back."""
    _held.cache_clear()
    _emptied()


def _emptied() -> None:
    gc.collect()
    torch = library("torch")
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def quieten() -> None:
    """No bars and no chatter on standard error: progress goes through `report`."""
    for name in ("diffusers", "transformers"):
        logging = library(f"{name}.utils.logging")
        logging.set_verbosity_error()
        logging.disable_progress_bar()


def _pipeline(source: Source, folder: Path, plan: Plan, device: str) -> Any:
    torch, diffusers = library("torch"), library("diffusers")
    half = getattr(torch, _half(device))
    # the picture decoder in full precision, as Wan's model card asks; it is small beside the rest
    kinds: Any = half if plan.half else torch.float32
    if plan.half and source.pipeline.startswith("Wan"):
        kinds = {"default": half, "vae": torch.float32}
    with _loading_in_words(source.label, source.pipeline):
        options = {"dtype": kinds, "use_safetensors": True, "local_files_only": True, "trust_remote_code": bool(source.code)}
        pipe = (moving.loaded(diffusers, folder, source.module, **options) if source.module
                else diffusers.DiffusionPipeline.from_pretrained(str(folder), **options))
        pipe.set_progress_bar_config(disable=True)
        memory.settle(pipe, plan, device, half)
    return pipe


def _half(device: str) -> str:
    """The numbers of sixteen bits that a device reckons with."""
    return "bfloat16" if device == "cpu" or library("torch").cuda.is_bf16_supported() else "float16"


def _around(pipe: Any, kind: Any) -> Any:
    """A pipeline of another kind with the parts and settings of this one. (diffusers' own `from_pipe` would turn all weights into float32.)"""
    known = {**dict(pipe.config), **pipe.components}
    takes = [name for name in inspect.signature(kind.__init__).parameters if name != "self"]
    made = kind(**{name: known[name] for name in takes if name in known})
    made.set_progress_bar_config(disable=True)
    for name in ("_all_hooks", "_offload_device", "_offload_gpu_id"):        # where parts come and go, they go after its calls as well
        if hasattr(pipe, name):
            setattr(made, name, getattr(pipe, name))
    return made


def _fetched(model: str, trusted: bool) -> Path:
    """Fetch what is missing of a model from the hub; its folder in the cache."""
    errors = library("huggingface_hub.errors")
    try:
        return Path(library("diffusers").DiffusionPipeline.download(model, use_safetensors=True, trust_remote_code=trusted))
    except (errors.HfHubHTTPError, OSError, ValueError) as error:
        raise Unavailable(f"The model {model} could not be fetched as safetensors ({_short(error)}). Check its id, the connection and "
                          "the disk's free space.") from error


@contextmanager
def _loading_in_words(label: str, pipeline: str) -> Iterator[None]:
    broken = library("safetensors").SafetensorError
    try:
        yield
    except ImportError as error:
        raise Unavailable(f"The model {label} needs a package that is not here ({_short(error)}). Install the extra: {EXTRA}") from error
    except broken as error:
        raise Unavailable(f"The weights of the model {label} are damaged ({_short(error)}). Fetch them again.") from error
    except (ValueError, TypeError) as error:
        raise Unavailable(f"The model {label} is broken: its parts do not make a {pipeline} ({_short(error)}). Fetch it again.") from error
    except OSError as error:
        again = f": hf download {label}" if "/" in label else "."
        raise Unavailable(f"The model {label} is incomplete or damaged ({_short(error)}). Fetch it again{again}") from error


@contextmanager
def out_of_memory_in_words() -> Iterator[None]:
    """Memory that ran out, on the card or off it, as FilmingFailed with what to do."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        if not ran_out(error):
            raise
        raise FilmingFailed(NO_MEMORY) from error


def ran_out(error: BaseException) -> bool:
    """Whether memory ran out, on the card or off it."""
    return isinstance(error, MemoryError | library("torch").OutOfMemoryError) or (
        isinstance(error, RuntimeError) and ("allocate memory" in str(error) or "out of memory" in str(error)))


NO_MEMORY = ("The model needs more memory than there is. Close other programs that use the graphics card, set DIRECTOR_WORKERS=1, or "
              "choose a smaller model.")


def _short(error: BaseException) -> str:
    return " ".join(str(error).split())[:200]
