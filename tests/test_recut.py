"""A re-cut timeline comes back: what it shows is what the film shows then, and nothing that it says is believed or opened."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import opentimelineio as otio
import pytest
from fakes import InPlace, a_crew
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from screening_room import a_board, a_cutting_crew, a_production

from director import cli
from director.agent.recutting import bring_in
from director.errors import BadInput
from director.model import Storyboard
from director.production import Crew
from director.store import Store
from director.studio.timelines import export_timeline
from director.tempo import RAMPS
from director.tools.timeline.reading import read
from director.vocabulary import Transition

Edit = Callable[[list[Any]], list[Any]]


@pytest.fixture(scope="module")
def crew() -> Crew:
    return a_cutting_crew(a_crew(cutting_room=InPlace()))


@pytest.fixture
def film(tmp_path: Path, crew: Crew) -> Path:
    a_production(tmp_path / "film", "Mo", 3, filmed=3)
    export_timeline(tmp_path / "film", crew, tmp_path / "cut.otio")
    return tmp_path / "film"


def time(frames: float, rate: float = 24) -> Any:
    return otio.opentime.RationalTime(frames, rate)


def used(first: float, frames: float, rate: float = 24) -> Any:
    return otio.opentime.TimeRange(time(first, rate), time(frames, rate))


def edited(film: Path, edit: Edit) -> Path:
    """The exported timeline with other things on its picture track."""
    timeline = otio.adapters.read_from_file(str(film.parent / "cut.otio"))
    track = timeline.tracks[0]
    things = [child.clone() for child in track]
    del track[:]
    track.extend(edit(things))
    otio.adapters.write_to_file(timeline, str(film.parent / "recut.otio"))
    return film.parent / "recut.otio"


def board_of(film: Path) -> Storyboard:
    with Store.open(film, create=False) as store:
        board = store.storyboard()
        assert board is not None
        return board


def refused(film: Path, crew: Crew, edit: Edit, sentence: str) -> None:
    before = board_of(film)
    with pytest.raises(BadInput, match=sentence):
        bring_in(film, crew, edited(film, edit))
    assert board_of(film) == before


def test_what_was_exported_comes_back_as_no_change(film: Path, crew: Crew) -> None:
    assert bring_in(film, crew, film.parent / "cut.otio") == ("The cut is as it was; nothing was changed.",)
    with Store.open(film) as store:
        assert len(store.history()) == 1


def test_a_bundle_comes_back_too(film: Path, crew: Crew) -> None:
    export_timeline(film, crew, film.parent / "cut.otioz")
    assert bring_in(film, crew, film.parent / "cut.otioz")[0].startswith("The cut is as it was")


def test_order_trims_takes_and_transitions_come_back_and_undo_takes_them_back(film: Path, crew: Crew) -> None:
    def edit(things: list[Any]) -> list[Any]:
        first, _, second, third = things[0], things[1], things[2], things[-1]
        first.active_media_reference_key = "s1a"
        first.source_range, third.source_range = used(12, 30), used(6, 24)
        wipe = otio.schema.Transition("Wipe", "Custom_Transition", time(6), time(6))
        return [third, first, wipe, second]

    before = board_of(film)
    said = bring_in(film, crew, edited(film, edit))
    assert said[0] == "Re-cut: the shots stand in a new order, 2 shots trimmed, 1 shot leaving otherwise."
    after = board_of(film)
    assert [shot.id for shot in after.shots] == ["s3", "s1", "s2"]
    third, first, second = after.shots
    assert (third.trim_in, third.trim_out) == (0.25, 0.75) and third.shown == 1.0
    assert first.take == "s1a" and first.trim_in == 0.5 and first.transition is Transition.WIPE
    assert first.shown == pytest.approx(30 / 24 + 0.25) and (second.trim_in, second.trim_out) == (0, 0.0)
    with Store.open(film) as store:
        assert store.history()[-1].why == "re-cut from recut.otio" and store.undo() == before


def test_a_clip_cut_in_two_becomes_two_shots_of_one_take(film: Path, crew: Crew) -> None:
    def edit(things: list[Any]) -> list[Any]:
        one, other = things[0].clone(), things[0].clone()
        one.source_range, other.source_range = used(0, 24), used(24, 24)
        return [one, things[2], other]

    bring_in(film, crew, edited(film, edit))
    shots = board_of(film).shots
    assert [shot.id for shot in shots] == ["s1", "s2", "s4"] and shots[2].take == "s4a" and not shots[2].caption
    with Store.open(film) as store:
        assert store.takes("s4")[0].take.sha256 == store.takes("s1")[1].take.sha256


def test_speeds_come_back(film: Path, crew: Crew) -> None:
    def edit(things: list[Any]) -> list[Any]:
        things[2].effects.append(otio.schema.LinearTimeWarp("slow", 0.5))
        things[2].source_range = used(0, 48)
        return [things[0], things[2], things[-1]]

    bring_in(film, crew, edited(film, edit))
    slow = board_of(film).shot("s2")
    assert slow.speed == 0.5 and slow.shown == 2 and slow.trim_out == 1


def test_locked_shots_stay(film: Path, crew: Crew) -> None:
    with Store.open(film) as store:
        board = store.storyboard()
        assert board is not None
        store.save(board.but(shots=(board.shots[0].but(locked=True), *board.shots[1:])), "locked")
    refused(film, crew, lambda things: [things[2], things[-1]], "Shot 1 is locked")


def test_a_gap_an_effect_and_an_unknown_transition_are_read_over_and_said(film: Path, crew: Crew) -> None:
    def edit(things: list[Any]) -> list[Any]:
        peel = otio.schema.Transition("Page peel", "SMPTE_Peel", time(6), time(6))
        things[0].effects.append(otio.schema.Effect("Glow", effect_name="Glow"))
        return [things[0], otio.schema.Gap(duration=time(24)), things[2], peel, things[-1]]

    notes = bring_in(film, crew, edited(film, edit))[1:]
    assert [note.split()[1] for note in notes[:3]] == ["effect", "gap", "transition"] or len(notes) >= 3


@pytest.mark.parametrize(("edit", "sentence"), [
    (lambda things: [], "no picture track with clips"),
    (lambda things: [otio.schema.Stack("nest", [things[0]])], "nested stack"),
    (lambda things: [_with(things[0], media=otio.schema.ExternalReference("file:///etc/passwd"), name="x")], "'passwd'.*no take of this"),
    (lambda things: [_with(things[0], media=otio.schema.ExternalReference("https://a.example/%2e%2e/a.mp4"), name="x")], "no take of"),
    (lambda things: [_with(things[0], source_range=used(0, 1e6))], r"shows seconds 0\.00 to 41666"),
    (lambda things: [_with(things[0], source_range=used(-100, 12))], r"shows seconds -4\.17"),
    (lambda things: [_with(things[0], source_range=used(0, 0))], "a frame at least"),
    (lambda things: [_with(things[0], effects=[otio.schema.LinearTimeWarp("x", -1.0)])], "-1 times its speed"),
    (lambda things: [_with(things[0], effects=[otio.schema.FreezeFrame("x")])], "still frame"),
    (lambda things: [_with(things[0], source_range=used(0, 1)) for _ in range(130)], "120 is the most"),
])
def test_a_timeline_that_shows_what_is_not_there_changes_nothing(film: Path, crew: Crew, edit: Edit, sentence: str) -> None:
    refused(film, crew, edit, sentence)


def test_ramps_and_pictures_that_stand_go_out_as_what_other_programs_know_and_come_back(film: Path, crew: Crew) -> None:
    with Store.open(film) as store:
        board = a_board("Mo", 3)
        one, two, three = board.shots
        ramped = two.but(ramp=RAMPS["slow motion in the middle"], freeze=0.5)
        store.save(board.but(shots=(one, ramped, three.but(freeze=1.0, speed=2.0))), "tempo")
    notes = export_timeline(film, crew, film.parent / "cut.otio")[1]
    assert any("carried as their mean" in note for note in notes)
    cut = otio.adapters.read_from_file(str(film.parent / "cut.otio"))
    clips = [thing for thing in cut.tracks[0] if isinstance(thing, otio.schema.Clip)]
    stands = [isinstance(effect, otio.schema.FreezeFrame) for clip in clips for effect in clip.effects]
    assert len(clips) == 5 and stands == [False, True, False, True] and clips[2].source_range.duration.value == 12
    for clip in clips:
        whole, seen = clip.available_range(), clip.source_range
        scalar = clip.effects[0].time_scalar if clip.effects else 1.0
        assert seen.start_time.value + seen.duration.value * scalar <= whole.duration.value + 1, "never more than the take has"
    assert bring_in(film, crew, film.parent / "cut.otio")[0] == "The cut is as it was; nothing was changed."

    def edit(things: list[Any]) -> list[Any]:
        clips = [thing for thing in things if isinstance(thing, otio.schema.Clip)]
        still = next(clip for clip in clips if clip.effects and not clip.effects[0].time_scalar)
        still.source_range = used(still.source_range.start_time.value, 24)
        return things

    bring_in(film, crew, edited(film, edit))
    assert board_of(film).shots[1].freeze == pytest.approx(1.0) and board_of(film).shots[1].ramp == ramped.ramp
    for kind in ("edl", "fcpxml", "xml"):
        export_timeline(film, crew, film.parent / f"cut.{kind}")
    assert "M2   S2A            000.0" in (film.parent / "cut.edl").read_text()


def test_metadata_that_lies_is_not_believed(film: Path, crew: Crew) -> None:
    def edit(things: list[Any]) -> list[Any]:
        things[0].name = "s3a"
        things[0].metadata["director"] = {"shot": "s2", "take": "s2a", "trim": "../../x"}
        things[0].media_reference.metadata["director"] = {"sha256": ["no", "text"]}
        return [things[0], things[2], things[-1]]

    bring_in(film, crew, edited(film, edit))
    assert [shot.id for shot in board_of(film).shots] == ["s1", "s2", "s3"], "the file's name says which take it is"


@pytest.mark.parametrize(("content", "sentence"), [
    (b"", "broken"), (b"{", "broken"), (b"\xff\xfe\x00", "UTF-8"), (b"[" * 100_000, "nested without end|nested too deeply"),
    (b'{"OTIO_SCHEMA": "Timeline.1", "tracks": NaN}', "NaN"), (b'{"OTIO_SCHEMA": "Clip.2"}', "not a timeline"), (b"3", "not a timeline"),
    (b'{"OTIO_SCHEMA": "Timeline.99", "name": 5}', "is not a timeline"), (b'{"OTIO_SCHEMA": "Nothing.1"}', "not a timeline"),
    (b'{"a": 1e300}', "too large"), (b'{"OTIO_SCHEMA": "RationalTime.1", "rate": 0, "value": 1}', "the rate 0"),
    (b'{"OTIO_SCHEMA": "RationalTime.1", "rate": 24, "value": 9e12}', "no film has"), (b'{"n": "\\ud800"}', "no text"),
    (b"[" + b"0," * 400_001 + b"0]", "far too large"),
], ids=range(14))
def test_a_broken_file_is_a_clear_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "x.otio").write_bytes(content)
    with pytest.raises(BadInput, match=sentence):
        read(tmp_path / "x.otio")


def test_odd_files_are_refused_at_the_door(tmp_path: Path, film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe.otio")
    with zipfile.ZipFile(tmp_path / "bomb.otioz", "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("content.otio", b"0" * (33 * 2**20))
    with zipfile.ZipFile(tmp_path / "empty.otioz", "w") as bundle:
        bundle.writestr("other", b"")
    (tmp_path / "text.otioz").write_text("no zip")
    with (tmp_path / "huge.otio").open("wb") as huge:
        huge.truncate(40 * 2**20)
    for name, sentence in (("pipe.otio", "not a regular file"), ("bomb.otioz", "33 MB"), ("empty.otioz", "not a bundle"),
                           ("text.otioz", "not a bundle"), ("huge.otio", "40 MB"), ("none.otio", "cannot be opened"), ("x.edl", "neither")):
        with pytest.raises(BadInput, match=sentence):
            read(tmp_path / name)
    assert cli.main(["timeline", "import", str(film), str(tmp_path / "none.otio")]) == 2
    assert "cannot be opened" in capsys.readouterr().err


_LEAVES = st.none() | st.booleans() | st.integers(-9, 9) | st.floats(allow_nan=False) | st.text(max_size=5)
_KEYS = st.sampled_from(["OTIO_SCHEMA", "tracks", "children", "source_range", "rate", "value", "name"])
_JSON = st.recursive(_LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3), max_leaves=6)


@given(wrong=_JSON, place=st.integers(0, 10_000))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_in_the_place_of_anything_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, wrong: Any, place: int) -> None:
    clip = otio.schema.Clip("s1a", otio.schema.ExternalReference("file:///x.mp4", used(0, 24)), used(0, 12))
    timeline = otio.schema.Timeline("x")
    timeline.tracks.append(otio.schema.Track("v", [clip, otio.schema.Transition("x", "SMPTE_Dissolve", time(1), time(1))]))
    data = json.loads(timeline.to_json_string())
    nodes: list[tuple[Any, Any]] = []
    waiting = [data]
    while waiting:
        value = waiting.pop()
        inner = list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
        nodes += [(value, key) for key, _ in inner]
        waiting += [each for _, each in inner]
    holder, key = nodes[place % len(nodes)]
    holder[key] = wrong
    file = tmp_path_factory.getbasetemp() / "fuzz.otio"
    file.write_text(json.dumps(data))
    try:
        read(file)
    except BadInput as error:
        assert str(error).endswith(".")


def _with(clip: Any, media: Any = None, name: str = "", **changes: Any) -> Any:
    made = clip.clone()
    if media is not None:
        made.set_media_references({"DEFAULT_MEDIA": media}, "DEFAULT_MEDIA")
        made.metadata.clear()
    if name:
        made.name = name
    for field, value in changes.items():
        if field == "effects":
            made.effects.extend(value)
        else:
            setattr(made, field, value)
    return made
