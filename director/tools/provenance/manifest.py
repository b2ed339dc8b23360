"""What a film's Content Credentials say: that it was made, of which shots, each by what, and what kind of source that is.

Source types are those of IPTC (https://cv.iptc.org/newscodes/digitalsourcetype/), as C2PA 2 asks for them. Prompts and stories are
left out: the credentials travel with the film, and what somebody typed may be private.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from director.roles import Clip, CutList, Origin

IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"
OF_A_SHOT = {Origin.DRAWN: "algorithmicMedia", Origin.TRAINED: "trainedAlgorithmicMedia", Origin.MIXED: "compositeWithTrainedAlgorithmicMedia",
             Origin.REDRAWN: "compositeSynthetic"}
"""Of footage of the person's own nothing is known, so nothing is said."""


def source_of(origins: set[Origin]) -> str:
    """The IPTC type of a film whose shots have these origins."""
    if len(origins) == 1 and (only := next(iter(origins))) in OF_A_SHOT:
        return OF_A_SHOT[only]
    if origins & {Origin.TRAINED, Origin.MIXED}:
        return "compositeWithTrainedAlgorithmicMedia"
    return "compositeSynthetic" if origins & {Origin.DRAWN, Origin.REDRAWN} else "composite"


def manifest(cut: CutList, origins: Mapping[str, Origin], version: str) -> dict[str, Any]:
    """The manifest's definition for the film of `cut`; `origins` by the names of its generators."""
    director = {"name": "Director", "version": version}
    kinds = [_origin(clip, origins.get(clip.take.generator, Origin.TRAINED)) for clip in cut.clips]
    made = {"action": "c2pa.created", "digitalSourceType": IPTC + source_of(set(kinds)), "softwareAgent": director}
    placed = [_placed(clip, kind) for clip, kind in zip(cut.clips, kinds, strict=True)]
    marked = [{"action": "c2pa.watermarked.unbound", "softwareAgent": director}] if set(kinds) != {Origin.OWN} else []
    return {
        "claim_generator_info": [director], "format": "video/mp4", "title": cut.storyboard.title,
        "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": [made, *placed, *marked]}}],
    }


def ingredient(clip: Clip) -> dict[str, Any]:
    """The definition of a shot as an ingredient of the film."""
    take = clip.take
    return {"title": f"Shot {clip.shot.id}", "relationship": "componentOf", "instance_id": clip.shot.id, "format": "video/mp4",
            "description": f"{take.frames / take.fps:g} s by {take.generator}, version {take.version}, seed {take.seed}"}


def _origin(clip: Clip, maker: Origin) -> Origin:
    """What a shot is: a trained model that was given something of the person's own makes a composite with it."""
    return Origin.MIXED if maker is Origin.TRAINED and clip.take.own else maker


def _placed(clip: Clip, kind: Origin) -> dict[str, Any]:
    source = {"digitalSourceType": IPTC + OF_A_SHOT[kind]} if kind in OF_A_SHOT else {}
    return {"action": "c2pa.placed", "softwareAgent": {"name": clip.take.generator, "version": clip.take.version},
            "parameters": {"ingredientIds": [clip.shot.id]}, **source}
