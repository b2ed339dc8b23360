"""What the timeline needs so that the Final Cut Pro 7 XML of OpenTimelineIO's adapter carries speeds, remarks, titles and the picture's
size, which it takes from metadata alone."""

from __future__ import annotations

import copy
from typing import Any

import opentimelineio as otio

from director.tools.timeline.building import OURS
from director.tools.timeline.fcpxml import plain

THEIRS = "fcp_xml"               # the name that the adapter's metadata goes by


def xmeml(timeline: otio.schema.Timeline, size: tuple[int, int]) -> str:
    """The document as text. Captions become the format's own text generators on a track of their own."""
    made = copy.deepcopy(timeline)
    made.name = plain(made.name)
    for clip in made.find_clips():
        clip.name = plain(clip.name)
        for marker in clip.markers:
            marker.name, remark = plain(marker.name), plain(marker.comment)
            marker.metadata[THEIRS] = {"comment": remark}
        for effect in clip.effects:
            if isinstance(effect, otio.schema.LinearTimeWarp):
                clip.metadata[THEIRS] = {"filter": _speed(effect.time_scalar)}
        if isinstance(clip.media_reference, otio.schema.GeneratorReference):
            clip.media_reference.metadata[THEIRS] = _text(str(clip.metadata[OURS]["caption"]))
    for marker in made.tracks.markers:
        marker.name, remark = plain(marker.name), plain(marker.comment)
        marker.metadata[THEIRS] = {"comment": remark}
    written = str(otio.adapters.write_to_string(made, "fcp_xml"))
    width, height = size
    picture = f"<format><samplecharacteristics><width>{width}</width><height>{height}</height></samplecharacteristics></format>"
    return written.replace("<format/>", picture, 1)


def _speed(scalar: float) -> dict[str, Any]:
    """Final Cut Pro 7's Time Remap at one speed, in per cent."""
    return {"effect": {
        "name": "Time Remap", "effectid": "timeremap", "effectcategory": "motion", "effecttype": "motion", "mediatype": "video",
        "parameter": {"parameterid": "speed", "name": "speed", "valuemin": "-100000", "valuemax": "100000", "value": f"{100 * scalar:g}"},
    }}


def _text(words: str) -> dict[str, Any]:
    rows = "\n".join(plain(row) for row in words.split("\n"))
    return {"effectcategory": "Text", "effecttype": "generator", "mediatype": "video",
            "parameter": {"parameterid": "str", "name": "Text", "value": rows}}
