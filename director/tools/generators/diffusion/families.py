"""What each family of models takes, and how a request is snapped to it.

Frame counts, rates, sizes and prompt lengths are those the models were trained with, as the model cards and the defaults
of the pipelines' `__call__` in diffusers 0.42 give them. A size is a budget of pixels, not a shape, except where `fixed`.
A family that makes stills has one frame; its rate says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil, sqrt
from typing import Any

NEGATIVE = "low quality, compression artifacts, distorted anatomy, watermark"
"""Short on purpose: the models' own long lists forbid stillness, painting or crowds, which a story may ask for."""

SAME_SHAPE = 0.06
"""How much of a side may be cut off so that a model films exactly the size it was trained with. Bigger: more is cut."""


@dataclass(frozen=True)
class Family:
    """Rates in frames a second, sizes in pixels. A clip has k * step + 1 frames, `fewest` to `most`."""

    name: str
    fps: int
    step: int
    most: int
    multiple: int                # width and height are multiples of this
    width: int
    height: int
    tokens: int                  # of the prompt that are read
    fewest: int = 1
    fixed: bool = False          # films its own size only
    negative: bool = True        # listens to a negative prompt
    note: str = ""
    lost: int = 0                # pictures at the beginning that the pipeline makes and does not give

    @property
    def seconds(self) -> float:
        """The longest take."""
        return (self.most - self.lost - 1) / self.fps

    def frames_for(self, frames: int, fps: int) -> int:
        """Frames to film so that `frames` at `fps` can be made of them; at most `most`."""
        needed = ceil((frames - 1) * self.fps / fps - 1e-9)
        count = ceil((needed + self.lost) / self.step) * self.step + 1
        return min(max(count, self.fewest), self.most)

    def size_for(self, width: int, height: int, pixels: int | None = None) -> tuple[int, int]:
        """The size to film for a picture of width x height: near its shape, within the trained number of pixels (and
        `pixels`), never much bigger than the picture itself."""
        trained = self.width * self.height
        if self.fixed and (pixels is None or pixels >= trained):
            return self.width, self.height
        most = min(trained, width * height, pixels or trained)
        for size in ((self.width, self.height), (self.height, self.width)):
            if most == trained and cut_away(size, (width, height)) <= SAME_SHAPE:
                return size
        scale = sqrt(most / (width * height))
        sides = (max(1, round(side * scale / self.multiple)) * self.multiple for side in (width, height))
        return next(sides), next(sides)


def cut_away(size: tuple[int, int], wanted: tuple[int, int]) -> float:
    """Share of the one side that is cut off when pictures of `size` are made to fill the shape of `wanted`, 0 to 1."""
    ratio = (size[0] * wanted[1]) / (size[1] * wanted[0])
    return 1 - min(ratio, 1 / ratio)


WAN = Family("Wan", fps=16, step=4, most=81, multiple=16, width=832, height=480, tokens=512)
WAN_720 = replace(WAN, width=1280, height=720)
WAN_5B = Family("Wan 2.2 5B", fps=24, step=4, most=121, multiple=32, width=1280, height=704, tokens=512)
LTX = Family("LTX", fps=25, step=8, most=161, multiple=32, width=704, height=512, tokens=128)
LTX_CONDITION = replace(LTX, tokens=256)
LTX2 = Family("LTX-2", fps=24, step=8, most=241, multiple=32, width=768, height=512, tokens=1024)
COGVIDEOX = Family("CogVideoX", fps=8, step=4, fewest=49, most=49, multiple=16, width=720, height=480, tokens=226, fixed=True)
COGVIDEOX_15 = Family("CogVideoX 1.5", fps=16, step=16, fewest=81, most=81, multiple=16, width=1360, height=768, tokens=224)
ANIMATEDIFF = Family("AnimateDiff", fps=8, step=1, fewest=16, most=16, multiple=8, width=512, height=512, tokens=77)
HUNYUAN = Family("HunyuanVideo", fps=24, step=4, most=129, multiple=16, width=1280, height=720, tokens=256, negative=False)
HUNYUAN_CONCAT = replace(HUNYUAN, lost=4)            # weights that see the first picture beside the latents (33 channels)
HUNYUAN_15 = Family("HunyuanVideo 1.5", fps=24, step=4, most=121, multiple=16, width=1280, height=720, tokens=256)
HUNYUAN_15_480 = replace(HUNYUAN_15, width=848, height=480)
SVD = Family("Stable Video Diffusion", fps=7, step=1, fewest=2, most=25, multiple=64, width=1024, height=576, tokens=1, negative=False,
             note="The model animates the picture and reads no words.")
SVD_14 = replace(SVD, most=14)
SD = Family("Stable Diffusion", fps=1, step=1, most=1, multiple=8, width=512, height=512, tokens=77)
SDXL = replace(SD, name="SDXL", width=1024, height=1024)
FLUX = Family("FLUX", fps=1, step=1, most=1, multiple=16, width=1024, height=1024, tokens=512, negative=False)

FAMILIES: tuple[tuple[str, Family], ...] = (
    ("Wan", WAN), ("LTX2", LTX2), ("LTXCondition", LTX_CONDITION), ("LTX", LTX), ("CogVideoX", COGVIDEOX), ("AnimateDiff", ANIMATEDIFF),
    ("HunyuanVideo15", HUNYUAN_15), ("HunyuanVideo", HUNYUAN), ("StableVideoDiffusion", SVD), ("StableDiffusionXL", SDXL),
    ("StableDiffusion3", replace(SDXL, name="Stable Diffusion 3", multiple=16, tokens=256)), ("StableDiffusion", SD), ("Flux", FLUX),
)
"""By how the name of the diffusers pipeline begins; the first that fits."""

OTHER = Family("other", fps=16, step=24, most=73, multiple=32, width=832, height=480, tokens=226,
               note="Director does not know this kind of model: 16 frames a second and 832x480 are assumed.")
"""For a pipeline of videos not listed: 24 k + 1 frames and multiples of 32 suit every video autoencoder in diffusers 0.42."""
OTHER_STILLS = Family("other stills", fps=1, step=1, most=1, multiple=32, width=1024, height=1024, tokens=77,
                      note="Director does not know this kind of model: 1024x1024 is assumed.")


def family_of(pipeline: str, vae: Mapping[str, Any], transformer: Mapping[str, Any], stills: bool = False) -> Family:
    """The family of a diffusers pipeline, by the settings of its autoencoder and its transformer where several share a pipeline: Wan's
    5B model is told by 48 latent channels, CogVideoX 1.5 by patches in time, HunyuanVideo's picture by how it is given."""
    if pipeline.startswith("Wan") and vae.get("z_dim") == 48:
        return WAN_5B
    if pipeline.startswith("CogVideoX") and transformer.get("patch_size_t"):
        return COGVIDEOX_15
    if pipeline == "HunyuanVideoImageToVideoPipeline" and transformer.get("image_condition_type", "latent_concat") == "latent_concat":
        return HUNYUAN_CONCAT
    known = next((family for start, family in FAMILIES if pipeline.startswith(start)), None)
    return known if known is not None and (known.most == 1) == stills else OTHER_STILLS if stills else OTHER
