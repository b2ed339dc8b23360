"""What a pipeline is called with, by the names of its own call's parameters: whatever of it a call does not know is left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from director.model import ShotRequest
from director.tools.generators.diffusion.families import Family
from director.tools.generators.diffusion.libraries import library
from director.tools.generators.diffusion.materials import Given

HELD = 0.6
"""How strictly a model that takes conditions keeps to footage, 0 to 1; at 1 the footage comes back as it was."""
BUCKET, BUCKETS = 127, 100
"""SVD's motion_bucket_id: as trained on average (its default), and how far the least and the most motion lie from it (1 to 255)."""
SPEED = 0.5
"""LTX-2's motion_speed for the least motion is 1 - SPEED, for the most 1 + SPEED."""
GREY = (127, 127, 127)


def arguments(pipe: Any, takes: Mapping[str, Any], request: ShotRequest, family: Family, wish: Any, given: Given) -> dict[str, Any]:
    """Everything for one call but its seed and its callback."""
    offered = {**_words(request, takes), **_settings(pipe, request, family, wish, takes), **_pictures(pipe, takes, given, wish)}
    return {name: value for name, value in offered.items() if name in takes and value is not None}


def _words(request: ShotRequest, takes: Mapping[str, Any]) -> dict[str, Any]:
    look = request.source.look if request.source else ""
    prompt = request.prompt if not look or look.lower() in request.prompt.lower() else f"{look}: {request.prompt}"
    return {"prompt": prompt, "negative_prompt": request.negative or None}


def _settings(pipe: Any, request: ShotRequest, family: Family, wish: Any, takes: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "num_frames": wish.frames, "height": wish.height, "width": wish.width, "frame_rate": float(family.fps), "fps": family.fps,
        "num_inference_steps": wish.steps, "guidance_scale": wish.guidance, "max_guidance_scale": wish.guidance, "output_type": "np",
        "motion_bucket_id": round(BUCKET + BUCKETS * request.motion), "motion_speed": 1 + SPEED * request.motion,
        "decode_chunk_size": 8,                      # frames decoded at once; all at once needs several times the memory
        **_decoding(pipe),
    }


def _decoding(pipe: Any) -> dict[str, float]:
    """LTX from 0.9.1 on decodes with a last step of denoising: at the time and the noise of the model card's examples."""
    settings = getattr(getattr(pipe, "vae", None), "config", {})
    return {"decode_timestep": 0.05, "decode_noise_scale": 0.025} if getattr(settings, "timestep_conditioning", False) else {}


def _pictures(pipe: Any, takes: Mapping[str, Any], given: Given, wish: Any) -> dict[str, Any]:
    if "conditions" in takes:
        return {"conditions": _conditions(pipe, given, wish) or None}
    if "mask" in takes:
        return _inpainted(given, wish)
    return {"image": given.first, "last_image": given.last, "video": list(given.clip) or None}


def _conditions(pipe: Any, given: Given, wish: Any) -> list[Any]:
    """LTX's keyframes: pictures at their places, footage along the whole take."""
    name = type(pipe).__module__
    if "ltx2" in name:                               # counts places in latents, -1 is the last
        kind = library(name).LTX2VideoCondition
        made = [kind(frames=given.first, index=0, strength=1.0)] if given.first is not None else []
        made += [kind(frames=list(given.clip), index=0, strength=HELD)] if given.clip else []
        return made + ([kind(frames=given.last, index=-1, strength=1.0)] if given.last is not None and wish.frames > 1 else [])
    kind = library(name).LTXVideoCondition
    made = [kind(image=given.first, frame_index=0, strength=1.0)] if given.first is not None else []
    made += [kind(video=list(given.clip), frame_index=0, strength=HELD)] if given.clip and given.first is None else []
    return made + ([kind(image=given.last, frame_index=wish.frames - 1, strength=1.0)] if given.last is not None and wish.frames > 1 else [])


def _inpainted(given: Given, wish: Any) -> dict[str, Any]:
    """VACE: a video of which the mask says what is to be made (white) and what stays (black). Footage steers through its grey picture,
    one of the controls the model was trained with; places without a picture are grey. Pictures of characters go beside it."""
    from PIL import Image

    shown = {"reference_images": list(given.references) or None}
    if not given.there:
        return shown
    size = (wish.width, wish.height)
    white, black = Image.new("L", size, 255), Image.new("L", size, 0)
    video = [picture.convert("L").convert("RGB") for picture in given.clip] or [Image.new("RGB", size, GREY)] * wish.frames
    mask = [white] * wish.frames
    for picture, place in ((given.first, 0), (given.last, wish.frames - 1)):
        if picture is not None:
            video[place], mask[place] = picture, black
    return {"video": video, "mask": mask, **shown}
