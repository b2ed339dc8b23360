"""Which stretches of which takes a timeline shows. A take is known by its file's name, which is its SHA-256; then by what the media's
and the clip's metadata say; metadata never speaks against the file's name. No file is looked at."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

import opentimelineio as otio

from director.errors import BadInput
from director.logbook import Logbook, ShotEntry, TakeEntry
from director.recut import Recut, Stretch
from director.tempo import handle_frames
from director.tools.timeline.building import DIPS, OURS, TRACKS
from director.trims import as_filmed
from director.vocabulary import Transition, read

MOST_CLIPS = 2000
OVERLAPPING = frozenset({Transition.CROSSFADE, Transition.WIPE, Transition.SLIDE, Transition.ZOOM})
SLACK = 1.5                      # frames that a clip may ask beyond its take: other programs round


def recut(timeline: otio.schema.Timeline, book: Logbook) -> Recut:
    """The stretches on the picture track; a still frame after its own shot is that shot's frozen end. Raises BadInput where it shows what
    the production does not have."""
    track, notes = _picture(timeline)
    known = _Known(book)
    stretches: list[Stretch] = []
    label = ""
    joins: dict[int, otio.schema.Transition] = {}
    for child in track:
        if isinstance(child, otio.schema.Transition):
            joins[len(stretches) - 1] = child
        elif isinstance(child, otio.schema.Gap):
            if _seconds(child.duration()) > 0.5 / book.board.fps:
                notes.append(f"A gap of {_seconds(child.duration()):.2g} s after {label or 'the beginning'} was closed.")
        elif isinstance(child, otio.schema.Clip):
            label = _called(child)
            stretch = known.stretch(child, label, notes)
            if stretch.speed:
                stretches.append(stretch)
            elif stretches and (stretches[-1].shot, stretches[-1].take) == (stretch.shot, stretch.take):
                stretches[-1] = replace(stretches[-1], freeze=stretches[-1].freeze + stretch.seconds)
            else:
                raise BadInput(f"{label} is a still frame by itself; here the last picture of a shot can stand, after it has run.")
        else:
            raise BadInput(f"The timeline has a nested {type(child).__name__.lower()} ({_quoted(child.name)}); flatten it, or use clips alone.")
    if not stretches:
        raise BadInput("There are no clips on the timeline's picture track, so nothing was changed.")
    if len(stretches) > MOST_CLIPS:
        raise BadInput(f"The timeline has {len(stretches):,} clips; a film has at most 120 shots.")
    met = _met(stretches, {place: _kind(join, notes) for place, join in joins.items() if place >= 0}, book.board.fps, notes)
    return Recut(tuple(met), tuple(dict.fromkeys(notes)))


def _picture(timeline: otio.schema.Timeline) -> tuple[Any, list[str]]:
    """The lowest picture track that is not our captions, and a remark about others with something on them."""
    tracks = [track for track in timeline.tracks if isinstance(track, otio.schema.Track) and track.kind == otio.schema.TrackKind.Video]
    seen = (otio.schema.Clip, otio.schema.Stack, otio.schema.Track)
    shown = [track for track in tracks if track.enabled and not _is_words(track) and any(isinstance(child, seen) for child in track)]
    if not shown:
        raise BadInput("The timeline has no picture track with clips on it, so nothing was changed.")
    above = len(shown) - 1
    return shown[0], [f"Only the lowest picture track is taken; {above} above it {'is' if above == 1 else 'are'} left out."] * (above > 0)


def _is_words(track: Any) -> bool:
    clips = [child for child in track if isinstance(child, otio.schema.Clip)]
    return track.name == TRACKS[1] or (bool(clips) and all(isinstance(clip.media_reference, otio.schema.GeneratorReference) for clip in clips))


class _Known:
    """The production's takes, by everything that a timeline may call them."""

    def __init__(self, book: Logbook) -> None:
        self._fps = book.board.fps
        self._shots = {entry.shot.id: entry for entry in book.shots}
        self._takes: dict[str, list[tuple[ShotEntry, TakeEntry]]] = {}
        for entry in book.shots:
            for take in entry.takes:
                if take.path is not None:
                    for name in (take.take.sha256, take.name):
                        self._takes.setdefault(name, []).append((entry, take))

    def stretch(self, clip: otio.schema.Clip, label: str, notes: list[str]) -> Stretch:
        entry, take = self._shown(clip, label)
        speed = _speed(clip, label, notes)
        length = as_filmed(entry.shot).duration
        whole = min(length, take.take.frames / take.take.fps) if take else length
        used = clip.source_range or clip.available_range()
        origin = 0.0 if clip.source_range is None else _origin(clip)
        start, seconds = _seconds(used.start_time) - origin, _seconds(used.duration)
        if clip.source_range is None:
            start = 0.0
        slack = SLACK / self._fps
        if seconds < 0.5 / self._fps:
            raise BadInput(f"{label} lasts {seconds:.3g} s on the timeline; a clip lasts a frame at least.")
        if start < -slack or start + seconds * speed > whole + slack * max(1.0, speed):
            raise BadInput(f"{label} shows seconds {start:.2f} to {start + seconds * speed:.2f} of a take that has {whole:.2f} s.")
        return Stretch(entry.shot.id, take.name if take else "", max(0.0, start), seconds, whole, speed)

    def _shown(self, clip: otio.schema.Clip, label: str) -> tuple[ShotEntry, TakeEntry | None]:
        media, ours = clip.media_reference, _ours(clip)
        file = _stem(media.target_url) if isinstance(media, otio.schema.ExternalReference) else ""
        names = [file, str(_ours(media).get("sha256", "")), str(ours.get("take", "")), media.name if media else "", clip.name]
        found = next((self._takes[name] for name in names if name in self._takes), [])
        if found:
            return next((each for each in found if each[0].shot.id == ours.get("shot")), found[0])
        planned = self._shots.get(str(ours.get("shot", "")))
        if isinstance(media, otio.schema.MissingReference) and planned is not None and not any(take.path for take in planned.takes):
            return planned, None
        what = f" shows {_quoted(file)}, which" if file else ""
        raise BadInput(f"{label}{what} is no take of this production. A re-cut may use its takes alone; everything else was left as it was.")


def _met(stretches: list[Stretch], kinds: dict[int, Transition], fps: int, notes: list[str]) -> list[Stretch]:
    """With the overlaps that this film's transitions have: each in the middle of its cut where the takes reach far enough, else
    taken from the side that does, so that the film keeps its length."""
    handle = handle_frames(fps) / fps
    out = [replace(one, after=kinds.get(place, Transition.CUT)) for place, one in enumerate(stretches)]
    if out[-1].after in OVERLAPPING:
        out[-1] = replace(out[-1], after=Transition.CUT)
    for place, (one, other) in enumerate(pairwise(out)):
        if one.after not in OVERLAPPING:
            continue
        tail, lead = max(0.0, (one.length - one.start) / one.speed - one.seconds), other.start / other.speed
        tail = handle if one.freeze else tail                  # it stands a little longer
        back = min(lead, max(handle / 2, handle - tail))
        late = min(tail, handle - back)
        out[place] = replace(one, freeze=one.freeze + late) if one.freeze else replace(one, seconds=one.seconds + late)
        out[place + 1] = replace(other, start=other.start - back * other.speed, seconds=other.seconds + back)
        if back + late < handle - 0.5 / fps:
            notes.append(f"Around the {one.after.value} from {one.take or one.shot} to {other.take or other.shot} the takes are too short; "
                         f"it takes {handle - back - late:.2g} s from the film.")
    return out


def _kind(join: otio.schema.Transition, notes: list[str]) -> Transition:
    """What a transition is here: by its type, its name, then what we called it."""
    if join.transition_type == otio.schema.TransitionTypes.SMPTE_Dissolve:
        return Transition.CROSSFADE
    words = join.name.strip()[:80]
    dips = {name.casefold(): kind for kind, name in DIPS.items()}
    ours = dips.get(words.casefold()) or (read(Transition, words) if words else None) or read(Transition, str(_ours(join).get("transition", ""))[:80])
    if ours is None:
        notes.append(f"The transition {_quoted(words or str(join.transition_type))} is not known here; a crossfade stands for it.")
    return ours or Transition.CROSSFADE


def _speed(clip: otio.schema.Clip, label: str, notes: list[str]) -> float:
    speed = 1.0
    for effect in clip.effects:
        if isinstance(effect, otio.schema.FreezeFrame):
            return 0.0
        if isinstance(effect, otio.schema.LinearTimeWarp):
            speed *= effect.time_scalar
        else:
            notes.append(f"The effect {_quoted(effect.effect_name or effect.name or type(effect).__name__)} on {label} was left out.")
    if not math.isfinite(speed) or not 0.1 <= speed <= 10:
        raise BadInput(f"{label} plays at {speed:g} times its speed; 0.1 to 10 can be had here.")
    return speed


def _origin(clip: otio.schema.Clip) -> float:
    """Seconds at which the media's own time begins: programs that keep a timecode begin at 01:00:00:00."""
    media = clip.media_reference
    whole = media.available_range if media else None
    begin = _seconds(whole.start_time) if whole is not None else 0.0
    return begin if clip.source_range is not None and _seconds(clip.source_range.start_time) >= begin - 1e-6 else 0.0


def _seconds(time: otio.opentime.RationalTime) -> float:
    seconds = float(time.to_seconds())
    if not math.isfinite(seconds):
        raise BadInput("The timeline holds a time that is no number.")
    return seconds


def _ours(thing: Any) -> dict[str, Any]:
    """Our metadata on something; {} where there is none, or something else under our name."""
    found = thing.metadata.get(OURS) if thing is not None else None
    return dict(found.items()) if found is not None and hasattr(found, "items") else {}


def _stem(url: str) -> str:
    """The file's name in an address, without its ending."""
    try:
        return PurePosixPath(unquote(urlsplit(url.replace("\\", "/")).path)).stem[:200]
    except ValueError:
        return ""


def _called(clip: otio.schema.Clip) -> str:
    return f"The clip {_quoted(clip.name or 'without a name')}"


def _quoted(text: str) -> str:
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return repr(line if len(line) <= 60 else line[:57] + "…")


