"""Which open models are known by name, what each takes and needs, and which of them are on this computer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from director.errors import DirectorError
from director.tools.generators.diffusion import moving
from director.tools.generators.diffusion.libraries import library
from director.tools.generators.diffusion.presets import PRESETS, Preset, preset_of


@dataclass(frozen=True)
class Standing:
    """A model on the shelf. `here`: its files are on this computer; `chosen`: it is the one that is set up."""

    model: str
    preset: Preset | None
    here: bool
    chosen: bool


def shelf(configured: str) -> Iterator[Standing]:
    """The model that is set up first, then the known ones. Nothing is loaded and no network is asked."""
    if configured:
        yield Standing(configured, preset_of(configured), Path(configured).expanduser().is_dir() or cached(configured), True)
    yield from (Standing(preset.model, preset, cached(preset.model), False) for preset in PRESETS if preset.model != configured)


def cached(model: str) -> bool:
    """Whether a model of the hub has been fetched to this computer."""
    base, module = moving.parts(model)
    if module:
        return _holds(base, "model_index.json") and _holds(module, "config.json")
    return _holds(model, "model_index.json")


def _holds(model: str, file: str) -> bool:
    try:
        found = library("huggingface_hub").try_to_load_from_cache(model, file)
    except (DirectorError, ValueError):                  # the extra is not installed; no id of the hub
        return False
    return isinstance(found, str)
