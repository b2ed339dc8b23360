"""Models that are known by name: what they take, how they are best run, how large they are.

Sources, by field:
    takes      what a shot may bring: words, the first and the last picture, footage; by the pipeline's `__call__` and the card
    family     model card and repository: frames (4k + 1, 8k + 1), frames a second, size and its multiples, tokens of the prompt
    steps      the card's own example, else the default of the pipeline's `__call__` in diffusers 0.42; None = that default
    guidance   the same
    download   GB of the safetensors that a diffusers pipeline loads: parameters of each part times the bytes they are stored in
    memory     GB of graphics memory for the trained size, by the card or by diffusers' page of the pipeline; `source` says which, and
               with what of it kept in the processor's memory meanwhile
Read in November 2026. The hub moves on: sizes are told as "about".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from director.errors import BadInput
from director.tools.generators.diffusion import families, moving
from director.tools.generators.diffusion.families import Family

COMMAND = ("hf download {model} --include '*.json' --include '*.txt' --include '*.model' --include '*.jinja' --include README.md "
           "--include '*/*.safetensors' --exclude '*.fp16.*' --exclude '*.non_ema.*'")
"""Fetches the parts that are loaded and leaves out second copies (one-file checkpoints, half-precision and EMA variants, pickles). With --dry-run
it tells the exact size."""


@dataclass(frozen=True)
class Preset:
    """One model on the hub. `download` and `memory` in GB of 10^9 bytes. `asks`: its licence must be accepted on the hub first."""

    model: str
    takes: str
    family: Family
    download: int
    memory: float
    source: str
    steps: int | None = None
    guidance: float | None = None
    asks: bool = False

    @property
    def command(self) -> str:
        return command_for(self.model)


def command_for(model: str) -> str:
    """What fetches a model, or both parts of one with a motion module."""
    base, module = moving.parts(model)
    return COMMAND.format(model=base) + (f"\n  hf download {module} config.json diffusion_pytorch_model.safetensors" if module else "")


_CARD = "model card"
PRESETS = (
    Preset("Wan-AI/Wan2.1-T2V-1.3B-Diffusers", "words, footage", families.WAN, 29, 8.2, f"{_CARD}: 8.19 GB at 480p", 50, 5.0),
    Preset("Wan-AI/Wan2.1-T2V-14B-Diffusers", "words, footage",
           families.WAN, 80, 40, "diffusers' page of Wan: 14B from 35 GB, model offload", 50, 5.0),
    Preset("Wan-AI/Wan2.1-I2V-14B-480P-Diffusers", "a first picture",
           families.WAN, 91, 40, "diffusers' page of Wan: 14B from 35 GB, model offload", 50, 5.0),
    Preset("Wan-AI/Wan2.1-I2V-14B-720P-Diffusers", "a first picture",
           families.WAN_720, 91, 64, "diffusers' page of Wan, model offload; 720p attends to 2.3 "
           "times the tokens of 480p", 50, 5.0),
    Preset("Wan-AI/Wan2.1-FLF2V-14B-720P-diffusers", "a first and a last picture",
           families.WAN_720, 91, 64, "as I2V 720P: the same transformer", 50, 5.5),
    Preset("Wan-AI/Wan2.1-VACE-1.3B-diffusers", "words, first and last picture, footage",
           families.WAN, 31, 11, "diffusers' page of Wan: 1.3B with model offload 11 GB", 30, 5.0),
    Preset("Wan-AI/Wan2.1-VACE-14B-diffusers", "words, first and last picture, footage",
           families.WAN_720, 92, 64, "as 14B 720p", 30, 5.0),
    Preset("Wan-AI/Wan2.2-T2V-A14B-Diffusers", "words", families.WAN_720, 126, 80, f"{_CARD}: a GPU of 80 GB", 40, 4.0),
    Preset("Wan-AI/Wan2.2-I2V-A14B-Diffusers", "a first picture, a last one",
           families.WAN_720, 126, 80, f"{_CARD}: a GPU of 80 GB", 40, 3.5),
    Preset("Wan-AI/Wan2.2-TI2V-5B-Diffusers", "words, a first picture",
           families.WAN_5B, 34, 24, f"{_CARD}: a GPU of 24 GB, model offload", 50, 5.0),
    Preset("Lightricks/LTX-Video", "words, a first picture",
           families.LTX, 28, 10, "transformer of 2B parameters; diffusers' page of LTX: 10 GB with layerwise fp8 and "
           "group offload", 50, 3.0),
    Preset("Lightricks/LTX-Video-0.9.5", "words, first and last picture, footage",
           families.LTX_CONDITION, 28, 10, "as LTX-Video: the same transformer", 40, 3.0),
    Preset("Lightricks/LTX-Video-0.9.7-dev", "words, first and last picture, footage",
           families.LTX_CONDITION, 48, 32, "13B parameters in bfloat16, model offload", 30, 5.0),
    Preset("Lightricks/LTX-Video-0.9.8-13B-distilled", "words, first and last picture, footage",
           families.LTX_CONDITION, 48, 32, "13B parameters in bfloat16, model offload", 8, 1.0),
    Preset("Lightricks/LTX-2", "words, first and last picture, footage; makes sound",
           families.LTX2, 95, 48, "19B parameters in bfloat16 (38 GB) and activations, model offload"),
    Preset("zai-org/CogVideoX-2b", "words, footage",
           families.COGVIDEOX, 14, 13, f"{_CARD}: 12.5 GB through diffusers, model offload", 50, 6.0),
    Preset("zai-org/CogVideoX-5b", "words, footage",
           families.COGVIDEOX, 21, 21, f"{_CARD}: 20.7 GB through diffusers, model offload", 50, 6.0),
    Preset("zai-org/CogVideoX-5b-I2V", "a first picture", families.COGVIDEOX, 22, 21, f"{_CARD}: as CogVideoX-5b", 50, 6.0),
    Preset("zai-org/CogVideoX1.5-5B", "words, footage",
           families.COGVIDEOX_15, 21, 24, f"{_CARD}: from 10 GB with layer offload and tiles", 50, 6.0),
    Preset("zai-org/CogVideoX1.5-5B-I2V", "a first picture", families.COGVIDEOX_15, 22, 24, f"{_CARD}: as CogVideoX1.5-5B", 50, 6.0),
    Preset("hunyuanvideo-community/HunyuanVideo", "words",
           families.HUNYUAN, 42, 60, "card of tencent/HunyuanVideo: 60 GB at 720p", 50, 6.0),
    Preset("hunyuanvideo-community/HunyuanVideo-I2V", "a first picture",
           families.HUNYUAN, 43, 60, "card of tencent/HunyuanVideo-I2V: 60 GB at 720p", 50, 6.0),
    Preset("hunyuanvideo-community/HunyuanVideo-I2V-33ch", "a first picture",
           families.HUNYUAN_CONCAT, 43, 60, "card of tencent/HunyuanVideo-I2V: 60 GB at 720p", 50, 1.0),
    Preset("hunyuanvideo-community/HunyuanVideo-1.5-Diffusers-480p_t2v", "words", families.HUNYUAN_15_480, 53, 24,
           "card of tencent/HunyuanVideo-1.5: 14 GB at the least, model offload and tiles", 50),
    Preset("hunyuanvideo-community/HunyuanVideo-1.5-Diffusers-720p_t2v", "words", families.HUNYUAN_15, 53, 32,
           "card of tencent/HunyuanVideo-1.5: 14 GB at the least, model offload and tiles", 50),
    Preset("hunyuanvideo-community/HunyuanVideo-1.5-Diffusers-480p_i2v", "a first picture", families.HUNYUAN_15_480, 54, 24,
           "card of tencent/HunyuanVideo-1.5: 14 GB at the least, model offload and tiles", 50),
    Preset("stabilityai/stable-video-diffusion-img2vid", "a picture, no words",
           families.SVD_14, 9, 16, "diffusers' page of SVD: under 8 GB with model offload, "
           "forward chunks and frames decoded one by one", 25, 3.0, asks=True),
    Preset("stabilityai/stable-video-diffusion-img2vid-xt", "a picture, no words",
           families.SVD, 9, 20, "diffusers' page of SVD: under 8 GB with model offload, "
           "forward chunks and frames decoded one by one", 25, 3.0, asks=True),
    Preset("stable-diffusion-v1-5/stable-diffusion-v1-5+guoyww/animatediff-motion-adapter-v1-5-2", "words, footage",
           families.ANIMATEDIFF, 8, 8, "diffusers' page of AnimateDiff: with model offload and slices of the decoder", 25, 7.5),
    Preset("stable-diffusion-v1-5/stable-diffusion-v1-5", "words; makes stills",
           families.SD, 6, 4, "diffusers' page of Stable Diffusion: 4 GB in float16", 50, 7.5),
    Preset("stabilityai/stable-diffusion-xl-base-1.0", "words; makes stills",
           families.SDXL, 14, 10, "3.5B parameters in float16 and the decoder in float32", 40, 5.0),
    Preset("black-forest-labs/FLUX.1-schnell", "words; makes stills",
           families.FLUX, 34, 32, "12B parameters in bfloat16 (24 GB), model offload", 4, 0.0),
    Preset("black-forest-labs/FLUX.1-dev", "words; makes stills",
           families.FLUX, 34, 32, "12B parameters in bfloat16 (24 GB), model offload", 28, 3.5, asks=True),
)


def preset_of(model: str) -> Preset | None:
    """The preset of a hub id, or of a folder called like one; None for an unknown model."""
    name = model.rstrip("/").rsplit("/", 1)[-1].casefold()
    return next((preset for preset in PRESETS if preset.model.rsplit("/", 1)[-1].casefold() == name), None)


def meant(name: str, configured: str, here: Callable[[str], bool] = lambda model: False) -> str:
    """The model that a person means by a folder, a hub id, or words of a name with dashes between them ("wan", "wan-2.2-vace", "svd"): the
    one that is set up where the words are in its name, else the first known one that is `here`, else the first. Raises BadInput where no
    name has the words."""
    if "/" in name or Path(name).expanduser().is_dir():
        return name
    asked = [_plain(_SPOKEN.get(part, part)) for part in name.casefold().split("-")]
    fits = [model for model in (configured, *(preset.model for preset in PRESETS))
            if all(part and part in _plain(model.rsplit("/", 1)[-1]) for part in asked)]
    if fits:
        return fits[0] if fits[0] == configured else next(filter(here, fits), fits[0])
    known = ", ".join(dict.fromkeys(preset.family.name for preset in PRESETS))
    raise BadInput(f"No open model called {name[:60]!r} is known here. Give a folder or the id of one on the hub; known by name: {known}.")


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


_SPOKEN = {"svd": "stable-video-diffusion", "sdxl": "stable-diffusion-xl", "sd": "stable-diffusion", "flf": "FLF2V", "hunyuan": "HunyuanVideo",
           "cogvideo": "CogVideoX", "ltx2": "LTX-2"}
"""Short names that are not part of the long ones, or of too many."""
