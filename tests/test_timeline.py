"""The cut goes to other programs as a timeline, with takes, handles, transitions, findings, captions; other readers find it all."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.etree import ElementTree

import opentimelineio as otio
import pytest
from fakes import InPlace, a_crew
from screening_room import HOSTILE, a_cutting_crew, a_production

from director import cli
from director.errors import BadInput, StoreProblem
from director.production import Crew
from director.studio.timelines import export_timeline


@pytest.fixture(scope="module")
def crew() -> Crew:
    return a_cutting_crew(a_crew(cutting_room=InPlace()))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds a shot at 24 a second, crossfades of half a second: s1 has two takes, the first with a fault; s3 has one."""
    place = tmp_path_factory.mktemp("film") / "film"
    a_production(place, "Mo", 3, filmed=3)
    return place


def exported(folder: Path, crew: Crew, out: Path) -> tuple[str, ...]:
    return export_timeline(folder, crew, out)[1]


def test_an_otio_holds_every_take_with_its_handles_and_findings(folder: Path, crew: Crew, tmp_path: Path) -> None:
    exported(folder, crew, tmp_path / "cut.otio")
    timeline = otio.adapters.read_from_file(str(tmp_path / "cut.otio"))
    picture = timeline.tracks[0]
    clips = [child for child in picture if isinstance(child, otio.schema.Clip)]
    assert [clip.name for clip in clips] == ["s1b", "s2a", "s3a"] and sorted(clips[0].media_references()) == ["s1a", "s1b"]
    assert [clip.source_range.duration.value for clip in clips] == [42, 42, 48] and clips[1].source_range.start_time.value == 6
    assert all(clip.media_reference.available_range.duration.value == 48 for clip in clips), "the handles: all of the take"
    join = picture[1]
    assert join.transition_type == "SMPTE_Dissolve" and (join.in_offset.value, join.out_offset.value) == (6, 6)
    marker = clips[0].markers[0]
    assert (marker.name, marker.comment, marker.color, marker.marked_range.start_time.value) == ("frozen", "Mo", "RED", 12)
    assert clips[0].media_reference.metadata["director"]["score"] == 0.9
    assert [clip.metadata["director"]["caption"] for clip in timeline.tracks[1] if isinstance(clip, otio.schema.Clip)] == ["Mo"] * 3
    assert picture.duration().value == 132 and len(timeline.tracks.markers) == 3


def test_a_bundle_holds_the_media_of_every_take_by_relative_names(folder: Path, crew: Crew, tmp_path: Path) -> None:
    exported(folder, crew, tmp_path / "cut.otioz")
    timeline = otio.adapters.read_from_file(str(tmp_path / "cut.otioz"))
    with zipfile.ZipFile(tmp_path / "cut.otioz") as bundle:
        inside = set(bundle.namelist())
    clips = [child for child in timeline.tracks[0] if isinstance(child, otio.schema.Clip)]
    urls = [media.target_url for clip in clips for media in clip.media_references().values()]
    assert len(urls) == 4 and set(urls) < inside and str(tmp_path) not in str(urls)


@pytest.mark.parametrize("form", ["xml", "fcpxml", "edl"])
def test_other_readers_find_the_same_cut(folder: Path, crew: Crew, tmp_path: Path, form: str) -> None:
    exported(folder, crew, tmp_path / f"cut.{form}")
    found = otio.adapters.read_from_file(str(tmp_path / f"cut.{form}"))
    timeline = next(iter(found.find_children(otio.schema.Timeline))) if isinstance(found, otio.schema.SerializableCollection) else found
    clips = [child for child in timeline.tracks[0] if isinstance(child, otio.schema.Clip)]
    assert [clip.name for clip in clips] == ["s1b", "s2a", "s3a"]
    assert timeline.tracks[0].duration().value == 132
    assert clips[0].markers


def test_final_cut_7_xml_carries_size_remarks_captions_and_the_dissolve(folder: Path, crew: Crew, tmp_path: Path) -> None:
    exported(folder, crew, tmp_path / "cut.xml")
    root = ElementTree.parse(tmp_path / "cut.xml").getroot()
    assert root.findtext(".//format/samplecharacteristics/width") == "1280"
    assert root.findtext(".//clipitem/marker/comment") == "Mo"
    assert [text.text for text in root.findall(".//generatoritem/effect/parameter/value")] == ["Mo"] * 3
    assert root.findtext(".//transitionitem/effect/effectid") == "Cross Dissolve"


def test_fcpxml_has_fractions_of_seconds_transitions_captions_and_the_other_takes(folder: Path, crew: Crew, tmp_path: Path) -> None:
    exported(folder, crew, tmp_path / "cut.fcpxml")
    root = ElementTree.parse(tmp_path / "cut.fcpxml").getroot()
    clips = root.findall(".//spine/asset-clip")
    assert [(clip.get("offset"), clip.get("duration")) for clip in clips] == [("0s", "7/4s"), ("7/4s", "7/4s"), ("7/2s", "2s")]
    assert root.find(".//spine/transition").get("offset") == "3/2s"                                           # type: ignore[union-attr]
    assert len(root.findall(".//caption")) == 3 and root.find(".//marker").get("note") == "Mo"                # type: ignore[union-attr]
    assert [clip.get("name") for clip in root.findall("./library/event/asset-clip")] == ["s1a"]
    assert [next(iter(clip)).tag for clip in clips] == ["note"] * 3, "Apple's DTD has the note first"


def test_an_edl_has_reels_dissolves_and_locators_and_its_captions_beside_it(folder: Path, crew: Crew, tmp_path: Path) -> None:
    notes = exported(folder, crew, tmp_path / "cut.edl")
    lines = (tmp_path / "cut.edl").read_text().splitlines()
    assert "001  S1B      V     C        00:00:00:00 00:00:01:12 00:00:00:00 00:00:01:12" in lines
    assert "002  S2A      V     D    012 00:00:00:00 00:00:02:00 00:00:01:12 00:00:03:12" in lines
    assert "* LOC: 00:00:00:12 RED     frozen: Mo" in lines
    assert "Mo" in (tmp_path / "cut.srt").read_text()
    assert any("captions" in note for note in notes) and any("1 other take is left out" in note for note in notes)


@pytest.mark.parametrize("form", ["otio", "otioz", "xml", "fcpxml", "edl"])
def test_hostile_words_stay_words_and_unfilmed_shots_have_no_media(crew: Crew, tmp_path: Path, form: str) -> None:
    a_production(tmp_path / "film", HOSTILE)
    notes = exported(tmp_path / "film", crew, tmp_path / f"cut.{form}")
    assert any("s3" in note for note in notes)
    found = otio.adapters.read_from_file(str(tmp_path / f"cut.{form}"))
    assert found is not None
    if form == "edl":
        assert all(line[:1] in "T*F0M" for line in (tmp_path / "cut.edl").read_text().splitlines() if line)


def test_what_cannot_be_written_is_said(folder: Path, crew: Crew, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(BadInput, match=r"no form of timeline.*\.fcpxml"):
        exported(folder, crew, tmp_path / "cut.aaf")
    with pytest.raises(StoreProblem, match="cannot be written"):
        exported(folder, crew, tmp_path / "nowhere" / "cut.otio")
    assert cli.main(["timeline", "export", str(tmp_path / "nothing"), str(tmp_path / "x.otio")]) == 2
    assert "There is no production" in capsys.readouterr().err
