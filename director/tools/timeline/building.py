"""A production as an OpenTimelineIO timeline: clips with all their takes and handles, transitions, speeds, findings, captions, sound.

Frames are counted at the film's rate. A clip's `source_range` is what is seen of its take, its media's `available_range` the whole
take: what lies between are the handles. Two shots that overlap meet in the middle of their overlap.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import opentimelineio as otio

from director.logbook import Logbook, ShotEntry, TakeEntry
from director.model import Finding
from director.roles import CutList
from director.tools.captioning.cues import Cue
from director.tools.editor.plan import Layout, layout
from director.trims import as_filmed
from director.vocabulary import Transition

OURS = "director"                # the name that our metadata goes by
COLOURS = ((0.66, "RED"), (0.33, "ORANGE"), (0.0, "YELLOW"))       # of markers, by the least severity of a finding
DIPS = {Transition.FADE_BLACK: "Dip to Black", Transition.FADE_WHITE: "Dip to White"}
TRACKS = ("Picture", "Captions", "Sound")


@dataclass(frozen=True)
class Slot:
    """A clip on the picture track: film frames [first, last), beginning at frame `start` of its take, at `speed` (of a ramp the mean);
    0 where a picture stands."""

    entry: ShotEntry
    first: int
    last: int
    start: float
    speed: float = 1.0


@dataclass(frozen=True)
class Join:
    """A transition after slot number `after` (of those with their frozen ends apart): `before` and `behind` frames on either side of the cut."""

    after: int
    kind: Transition
    before: int
    behind: int


def timeline(book: Logbook, captions: Sequence[Cue], sound: Path | None) -> otio.schema.Timeline:
    """The production's cut. Shots that are not filmed yet are clips whose media is missing."""
    fps = book.board.fps
    cut = book.cut_list()
    plan = layout(cut) if cut else None
    slots, joins = placed(book, cut, plan)
    made = otio.schema.Timeline(book.board.title or "Film", global_start_time=_time(0, fps))
    made.metadata[OURS] = {"format": 1, "fps": fps, "size": list(book.board.size), "shots": [entry.shot.id for entry in book.shots]}
    made.tracks.append(_pictures(slots, joins, fps))
    if captions:
        made.tracks.append(_captions(captions, fps))
    if sound is not None:
        made.tracks.append(_sound(sound, slots[-1].last, fps))
    for slot in (slot for slot in slots if slot.speed):
        label = f"{slot.entry.number} {slot.entry.shot.id}"
        made.tracks.markers.append(_marker(label, slot.first, 1, fps, "GREEN", slot.entry.shot.prompt[:200], {"chapter": slot.entry.shot.id}))
    return made


def placed(book: Logbook, cut: CutList | None, plan: Layout | None) -> tuple[list[Slot], list[Join]]:
    """Where clips stand and meet, without overlaps. A shot whose last picture stands is two: what moves, and what stands."""
    fps = book.board.fps
    if cut is None or plan is None:
        ends = [round(entry.end * fps) for entry in book.shots]
        starts = [0, *ends[:-1]]
        return [Slot(entry, a, b, as_filmed(entry.shot).trim_in * fps, as_filmed(entry.shot).speed)
                for entry, a, b in zip(book.shots, starts, ends, strict=True)], []
    joins, cuts = [], [0]
    for number, (one, other) in enumerate(pairwise(plan.clips)):
        overlap = one.last - other.first
        cuts.append(other.first + overlap // 2)
        if overlap > 0:
            joins.append(Join(number, other.kind, overlap // 2, overlap - overlap // 2))
    cuts.append(plan.frames)
    for dip in (fade for fade in plan.fades if fade.out):
        number = max(n for n, clip in enumerate(plan.clips) if clip.last == dip.last)
        behind = 0 if number == len(plan.clips) - 1 else dip.last - dip.first
        joins.append(Join(number, dip.kind, dip.last - dip.first, behind))
    slots: list[Slot] = []
    places = []
    for entry, clip, (a, b) in zip(book.shots, plan.clips, pairwise(cuts), strict=True):
        stands = max(a + 1, min(b, clip.last - clip.run.still))
        slots.append(Slot(entry, a, stands, clip.skip + (a - clip.first) * clip.speed, clip.speed))
        if stands < b:
            slots.append(Slot(entry, stands, b, clip.skip + (clip.run.moving - 1) * clip.speed, 0.0))
        places.append(len(slots) - 1)
    return slots, sorted((replace(join, after=places[join.after]) for join in joins), key=lambda join: join.after)


def _pictures(slots: list[Slot], joins: list[Join], fps: int) -> otio.schema.Track:
    track = otio.schema.Track("Picture", kind=otio.schema.TrackKind.Video)
    after = {join.after: join for join in joins}
    for number, slot in enumerate(slots):
        track.append(_clip(slot, fps))
        join = after.get(number)
        if join:
            kind = otio.schema.TransitionTypes.SMPTE_Dissolve if join.kind is Transition.CROSSFADE else otio.schema.TransitionTypes.Custom
            track.append(otio.schema.Transition(
                DIPS.get(join.kind, join.kind.value.capitalize()), kind, _time(join.before, fps), _time(join.behind, fps),
                {OURS: {"transition": join.kind.value}}))
    return track


def _clip(slot: Slot, fps: int) -> otio.schema.Clip:
    entry = slot.entry
    shown, shot = entry.shown, as_filmed(entry.shot)
    used = otio.opentime.TimeRange(_time(slot.start, fps), _time(slot.last - slot.first, fps))
    about = {"shot": shot.id, "number": entry.number, "prompt": shot.prompt, "camera": shot.camera.text(), "transition": shot.transition.value}
    clip = otio.schema.Clip(shown.name if shown else shot.id, source_range=used, metadata={OURS: about})
    whole = {take.name: _media(take, fps) for take in entry.takes if take.path}
    if shown and whole:
        clip.set_media_references(whole, shown.name)
        clip.metadata[OURS]["take"] = shown.name
        seen = shown.review.findings if shown.review else ()
        clip.markers.extend(_found(finding, fps) for finding in seen if slot.speed and _overlaps(finding, slot, fps))
    if slot.speed != 1:
        clip.effects.append(otio.schema.LinearTimeWarp("Speed", slot.speed) if slot.speed else otio.schema.FreezeFrame("Freeze"))
    if shot.trim_in or shot.trim_out:
        clip.metadata[OURS]["trim"] = [shot.trim_in, shot.trim_out]
    return clip


def _media(entry: TakeEntry, fps: int) -> otio.schema.ExternalReference:
    take, review = entry.take, entry.review
    assert entry.path is not None, "only takes whose file is there have media"
    about: dict[str, Any] = {"take": entry.name, "sha256": take.sha256, "generator": f"{take.generator} {take.version}", "seed": take.seed,
                             "prompt": take.prompt, "cost": take.cost}
    if review:
        about |= {"score": review.score, "passed": review.passed, "critic": f"{review.critic} {review.version}"}
    frames = round(take.frames / take.fps * fps)
    whole = otio.opentime.TimeRange(_time(0, fps), _time(frames, fps))
    media = otio.schema.ExternalReference(entry.path.absolute().as_uri(), whole, {OURS: about})
    media.name = entry.name
    return media


def _found(finding: Finding, fps: int) -> otio.schema.Marker:
    colour = next(name for least, name in COLOURS if finding.severity >= least)
    frames = max(1, round((finding.end - finding.start) * fps))
    about = {"fault": finding.kind.value, "severity": finding.severity, "confidence": finding.confidence}
    return _marker(finding.kind.value, round(finding.start * fps), frames, fps, colour, finding.sentence, about)


def _overlaps(finding: Finding, slot: Slot, fps: int) -> bool:
    end = slot.start + (slot.last - slot.first) * slot.speed
    return finding.start * fps < end and finding.end * fps >= slot.start


def _marker(name: str, first: float, frames: int, fps: int, colour: str, comment: str, about: dict[str, Any]) -> otio.schema.Marker:
    span = otio.opentime.TimeRange(_time(first, fps), _time(frames, fps))
    return otio.schema.Marker(name, span, colour, {OURS: about}, comment=comment)


def _captions(cues: Sequence[Cue], fps: int) -> otio.schema.Track:
    """Words as generators of text with gaps between them, for programs that show such."""
    track, at = otio.schema.Track("Captions", kind=otio.schema.TrackKind.Video), 0
    for number, cue in enumerate(cues, 1):
        first, last = max(at, round(cue.start * fps)), round(cue.end * fps)
        if last <= first:
            continue
        if first > at:
            track.append(otio.schema.Gap(duration=_time(first - at, fps)))
        length = otio.opentime.TimeRange(_time(0, fps), _time(last - first, fps))
        words = otio.schema.GeneratorReference(f"Text {number}", "Text", length, {"text": cue.text}, {OURS: {"who": cue.who}})
        track.append(otio.schema.Clip(cue.text.replace("\n", " ")[:80], words, length, {OURS: {"caption": cue.text}}))
        at = last
    return track


def _sound(sound: Path, frames: int, fps: int) -> otio.schema.Track:
    track = otio.schema.Track("Sound", kind=otio.schema.TrackKind.Audio)
    length = otio.opentime.TimeRange(_time(0, fps), _time(frames, fps))
    media = otio.schema.ExternalReference(sound.absolute().as_uri(), length)
    track.append(otio.schema.Clip("Mix", media, length, {OURS: {"mix": True}}))
    return track


def _time(frames: float, fps: int) -> otio.opentime.RationalTime:
    return otio.opentime.RationalTime(round(frames, 3), fps)
