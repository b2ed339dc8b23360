"""What a model can make of a shot: read from its pipeline's call, from the pipelines that its weights also fit, and from its settings.

A pipeline that takes words alone often has siblings for the same weights: with a picture to begin on, or with footage to film over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from director.errors import BadInput
from director.tools.generators.diffusion.libraries import EXTRA
from director.tools.generators.diffusion.signature import taken

Material = Literal["first", "last", "clip"]
"""A picture to begin on, one to end on, footage to film over."""

SIBLINGS = {
    "WanPipeline": ("WanImageToVideoPipeline", "WanVideoToVideoPipeline"),
    "LTXPipeline": ("LTXImageToVideoPipeline",),
    "LTXImageToVideoPipeline": ("LTXPipeline",),
    "LTX2Pipeline": ("LTX2ConditionPipeline",),
    "LTX2ImageToVideoPipeline": ("LTX2ConditionPipeline",),
    "CogVideoXPipeline": ("CogVideoXVideoToVideoPipeline",),
    "CogVideoXVideoToVideoPipeline": ("CogVideoXPipeline",),
    "AnimateDiffPipeline": ("AnimateDiffVideoToVideoPipeline",),
    "AnimateDiffVideoToVideoPipeline": ("AnimateDiffPipeline",),
}
"""Pipelines that work with the same weights, by their classes in diffusers 0.42 (their `__init__` take the same parts)."""

GIVES = frozenset({"prompt", "image", "video", "conditions", "mask", "reference_images", "last_image"})
"""What can be given to a pipeline that asks for it. One that must have something else cannot film here."""


@dataclass(frozen=True)
class Abilities:
    """`kinds` are the pipelines for the weights, the model's own first; `needs` is all that the model cannot film without. `stills`: it
    makes one picture, not a video."""

    kinds: tuple[Kind, ...]
    needs: tuple[Material, ...] = ()
    words: bool = True
    motion: bool = False
    references: bool = False
    sound: bool = False
    stills: bool = False

    @property
    def materials(self) -> frozenset[Material]:
        """All that some pipeline of the model takes."""
        return frozenset[Material]().union(*(kind.takes for kind in self.kinds))

    def kind_for(self, given: frozenset[Material]) -> str:
        """The pipeline that takes the most of what is given and needs nothing else; among equals the model's own."""
        return max(self.kinds, key=lambda kind: (kind.needs is None or kind.needs in given, len(kind.takes & given))).name


@dataclass(frozen=True)
class Kind:
    """A pipeline by its class, the materials it takes, and what it cannot film without."""

    name: str
    takes: frozenset[Material]
    needs: Material | None


def abilities(label: str, pipeline: str, index: Mapping[str, Any], transformer: Mapping[str, Any],
              own: Mapping[str, bool] | None = None) -> Abilities:
    """Of a model with this model_index.json and the settings of its transformer; `own` is the call of a pipeline that the model brings
    itself. Raises BadInput for one that films nothing here."""
    call = taken(pipeline) if own is None else own
    _refuse(label, pipeline, call)
    siblings = [kind for kind in SIBLINGS.get(pipeline, ()) if own is None and taken(kind) and _fits(kind, index)]
    kinds = tuple(Kind(kind, _materials(called, index, transformer), needed(called))
                  for kind, called in ((pipeline, call), *((kind, taken(kind)) for kind in siblings)))
    alone = any(kind.needs is None for kind in kinds)
    must = () if alone or kinds[0].needs is None else (kinds[0].needs,)
    between = bool(must) and bool(transformer.get("pos_embed_seq_len"))          # weights that always see two pictures
    return Abilities(
        kinds=kinds, needs=("first", "last") if between else must, words="prompt" in call, references="reference_images" in call,
        motion=bool({"motion_bucket_id", "motion_speed"} & set(call)), sound="audio_latents" in call, stills=_makes_stills(call),
    )


def needed(call: Mapping[str, bool]) -> Material | None:
    """What a pipeline with this call cannot film without, whatever the call has as default."""
    if "conditions" in call or "mask" in call:
        return None
    return "clip" if "video" in call else "first" if "image" in call else None


def _materials(call: Mapping[str, bool], index: Mapping[str, Any], transformer: Mapping[str, Any]) -> frozenset[Material]:
    if "conditions" in call or "mask" in call:
        return frozenset({"first", "last", "clip"})
    found: set[Material] = set()
    found |= {"first"} if "image" in call else set()
    found |= {"last"} if "last_image" in call and _ends(index, transformer) else set()
    found |= {"clip"} if "video" in call else set()
    return frozenset(found)


def _ends(index: Mapping[str, Any], transformer: Mapping[str, Any]) -> bool:
    """Whether weights for Wan's picture-to-video pipeline know a last picture: FLF2V's have a place for two pictures in their embedding,
    those of Wan 2.2 14B see both pictures in the latents; Wan 2.1's know only the first, and 2.2 5B ignores the last."""
    return not index.get("expand_timesteps") and bool(transformer.get("pos_embed_seq_len") or not transformer.get("image_dim"))


def _fits(sibling: str, index: Mapping[str, Any]) -> bool:
    """Whether weights for words alone work in the sibling: of Wan's only those of the 5B model know a first picture, and only those
    with one expert can film over footage (the pipeline has no second)."""
    if sibling == "WanImageToVideoPipeline":
        return bool(index.get("expand_timesteps"))
    if sibling == "WanVideoToVideoPipeline":
        two = index.get("transformer_2")
        return not index.get("expand_timesteps") and not (isinstance(two, list) and any(two))
    return True


def _makes_stills(call: Mapping[str, bool]) -> bool:
    return "num_images_per_prompt" in call and "num_frames" not in call


def _refuse(label: str, pipeline: str, call: Mapping[str, bool]) -> None:
    """Raises BadInput for a pipeline that is not there, makes no pictures, or must have what cannot be given."""
    if not call:
        raise BadInput(f"The model {label} needs {pipeline}, which the installed diffusers does not have. "
                       f"Bring diffusers up to date ({EXTRA}), or choose another model.")
    advice = "Choose a model that makes video or pictures from words, a picture or footage, such as Wan-AI/Wan2.1-T2V-1.3B-Diffusers."
    if not {"num_videos_per_prompt", "num_images_per_prompt", "num_frames"} & set(call):
        raise BadInput(f"The model {label} ({pipeline}) makes neither video nor pictures. {advice}")
    asks = [name for name, must in call.items() if must and name not in GIVES]
    if asks:
        raise BadInput(f"The model {label} ({pipeline}) must be given {', '.join(asks)}, which no shot has. {advice}")
