"""A model's pipeline on the device that is here, kept for the next shot of this process."""

from __future__ import annotations

import gc
import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from director.errors import BadInput, FilmingFailed, Unavailable
from director.tools.generators.diffusion.libraries import EXTRA, library
from director.tools.generators.diffusion.source import Source

Placement = Literal["whole", "parts", "layers"]

HEADROOM = 1.25                  # times the weights: activations and fragments; higher moves to the processor's memory sooner
WORKING = 4 * 2**30              # bytes kept free for one pass and the picture decoder


@dataclass(frozen=True)
class Loaded:
    """A pipeline ready to be called; `where` says in words on what it runs. `kinds`: other pipelines of the same weights."""

    pipe: Any
    device: str
    where: str
    kinds: dict[str, Any] = field(default_factory=dict)

    def kind(self, name: str) -> Any:
        """The pipeline of that name around the same parts; nothing is loaded or moved."""
        if name == type(self.pipe).__name__:
            return self.pipe
        if name not in self.kinds:
            self.kinds[name] = _around(self.pipe, getattr(library("diffusers"), name))
        return self.kinds[name]


def load(source: Source, model: str, download: bool) -> Loaded:
    """The pipeline of a model. Raises Unavailable, BadInput or FilmingFailed with a sentence."""
    quieten()
    folder = source.folder
    if download and not Path(model).expanduser().is_dir():
        folder = _fetched(model)
    return _loaded(str(folder), source.fingerprint, source.pipeline, source.label)


def forget() -> None:
    """Give the kept pipeline's memory back."""
    _loaded.cache_clear()
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


@lru_cache(maxsize=1)
def _loaded(folder: str, fingerprint: str, pipeline: str, label: str) -> Loaded:
    """One pipeline a process. The fingerprint is here so that a changed folder is loaded anew."""
    torch, diffusers = library("torch"), library("diffusers")
    cuda = torch.cuda.is_available()
    half = torch.bfloat16 if cuda and torch.cuda.is_bf16_supported() else torch.float16
    # the picture decoder in full precision, as Wan's model card asks; it is small beside the rest
    kinds: Any = {"default": half, "vae": torch.float32} if cuda and pipeline.startswith("Wan") else half if cuda else torch.float32
    with out_of_memory_in_words(), _loading_in_words(label, pipeline):
        pipe = diffusers.DiffusionPipeline.from_pretrained(
            folder, dtype=kinds, use_safetensors=True, local_files_only=True, trust_remote_code=False)
        pipe.set_progress_bar_config(disable=True)
        if not cuda:
            return Loaded(pipe, "cpu", "the processor in float32")
        placed = _placed(pipe, torch)
    how = {"whole": "", "parts": ", its parts brought in one by one", "layers": ", its layers brought in one by one"}[placed]
    return Loaded(pipe, "cuda", f"{torch.cuda.get_device_name()} in {str(half).removeprefix('torch.')}{how}")


def placement(weights: int, largest: int, free: int) -> Placement:
    """How a pipeline fits a graphics card: all of it, one part at a time, or one layer at a time. All in bytes."""
    if weights * HEADROOM + WORKING <= free:
        return "whole"
    return "parts" if largest * HEADROOM + WORKING <= free else "layers"


def _placed(pipe: Any, torch: Any) -> Placement:
    """Put the pipeline on the graphics card as it fits."""
    sizes = [sum(weight.numel() * weight.element_size() for weight in part.parameters())
             for part in pipe.components.values() if isinstance(part, torch.nn.Module)]
    how = placement(sum(sizes), max(sizes, default=0), torch.cuda.mem_get_info()[0])
    if how == "whole":
        pipe.to("cuda")
        return how
    if how == "parts":
        pipe.enable_model_cpu_offload()
    else:
        pipe.enable_sequential_cpu_offload()
    if hasattr(getattr(pipe, "vae", None), "enable_tiling"):
        pipe.vae.enable_tiling()
    return how


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


def _fetched(model: str) -> Path:
    """Fetch what is missing of a model from the hub; its folder in the cache."""
    errors = library("huggingface_hub.errors")
    try:
        return Path(library("diffusers").DiffusionPipeline.download(model, use_safetensors=True, trust_remote_code=False))
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
    torch = library("torch")
    try:
        yield
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise FilmingFailed(_NO_MEMORY) from error
    except RuntimeError as error:
        if "allocate memory" not in str(error) and "out of memory" not in str(error):
            raise
        raise FilmingFailed(_NO_MEMORY) from error


_NO_MEMORY = ("The model needs more memory than there is. Close other programs that use the graphics card, set DIRECTOR_WORKERS=1, or "
              "choose a smaller model.")


def _short(error: BaseException) -> str:
    return " ".join(str(error).split())[:200]
