"""Motion modules: with one, a model that makes pictures films. A model is then named BASE+MODULE, each a folder or an id of the hub."""

from __future__ import annotations

from pathlib import Path
from typing import Any

PIPELINES = {"StableDiffusionPipeline": "AnimateDiffPipeline"}
"""What the module's weights make of a pipeline. The modules for SDXL never left their beta, and are not here."""
MODULE = "MotionAdapter"
STEPS = {"beta_schedule": "linear", "clip_sample": False, "timestep_spacing": "linspace", "steps_offset": 1}
"""Of the scheduler that the modules were trained with, as the model card of guoyww/animatediff-motion-adapter-v1-5-2 sets it."""


def parts(model: str) -> tuple[str, str]:
    """The base and the module, "" where none is named. A folder with a plus in its name is a folder."""
    base, plus, module = model.partition("+")
    return (model, "") if not plus or Path(model).expanduser().is_dir() else (base, module)


def loaded(diffusers: Any, folder: Path, module: Path, **options: Any) -> Any:
    """The pipeline of the model in `folder` with the module, for the same `options` as DiffusionPipeline.from_pretrained."""
    kinds = options.get("dtype")
    motion = diffusers.MotionAdapter.from_pretrained(str(module), torch_dtype=kinds["default"] if isinstance(kinds, dict) else kinds,
                                                     use_safetensors=True, local_files_only=True)
    pipe = diffusers.AnimateDiffPipeline.from_pretrained(str(folder), motion_adapter=motion, **options)
    pipe.scheduler = diffusers.DDIMScheduler.from_config(pipe.scheduler.config, **STEPS)
    return pipe
