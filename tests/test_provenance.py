"""Content Credentials: signed last, with a certificate that stays the person's, read back honestly, and never by the network."""

from __future__ import annotations

import datetime
import json
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import pytest
from cutting_room import cut_list, draw_take
from outside import director

from director.errors import BadInput, StoreProblem
from director.roles import CutList, Origin
from director.settings import Settings
from director.studio.crew import crew
from director.tools.provenance.credentials import read
from director.tools.provenance.identity import FILE, given, kept
from director.tools.provenance.manifest import manifest, source_of
from director.tools.provenance.signing import ContentSigner
from director.tools.provenance.verifying import verify


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> CutList:
    folder = tmp_path_factory.mktemp("takes")
    first, second = draw_take(folder / "a.mp4", 0, 12), draw_take(folder / "b.mp4", 1, 12).but(generator="dreamer")
    return cut_list([(first, folder / "a.mp4"), (second, folder / "b.mp4")], ["cut", "cut"], title="Bars & stripes")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("config") / "signing"


@pytest.fixture(scope="module")
def signed(cut: CutList, home: Path) -> Path:
    film = cut.clips[0].path
    out = film.with_name("signed.mp4")
    ContentSigner(home).sign(cut, {"drawn": Origin.DRAWN, "dreamer": Origin.TRAINED}, film, out)
    return out


def test_a_signed_film_says_what_it_was_made_of(signed: Path) -> None:
    said = read(signed)
    assert (said.state, said.trusted, said.title, said.shots, said.faults) == ("valid", False, "Bars & stripes", 2, ())
    assert said.sources == ("compositeWithTrainedAlgorithmicMedia", "algorithmicMedia", "trainedAlgorithmicMedia")
    assert said.generator.startswith("Director ") and "Director on this computer" in said.signer


def test_the_pictures_are_those_that_were_signed(signed: Path, cut: CutList) -> None:
    def packets(path: Path) -> list[bytes]:
        with av.open(str(path)) as container:
            return [bytes(packet) for packet in container.demux(video=0)]
    assert packets(signed) == packets(cut.clips[0].path)


def test_one_changed_byte_is_noticed(signed: Path, tmp_path: Path) -> None:
    data = bytearray(signed.read_bytes())
    data[data.find(b"mdat") + 200] ^= 1
    (tmp_path / "changed.mp4").write_bytes(data)
    said = read(tmp_path / "changed.mp4")
    assert said.state == "invalid" and any("bmffHash.mismatch" in fault for fault in said.faults)


def test_prompts_and_stories_stay_at_home(signed: Path) -> None:
    assert b"a bar" not in signed.read_bytes()


def test_films_and_files_without_credentials(cut: CutList, tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("not a film")
    assert read(cut.clips[0].path).state == read(tmp_path / "words.txt").state == "none"
    with pytest.raises(BadInput, match="no video"):
        verify(tmp_path / "words.txt")
    with pytest.raises(BadInput, match="cannot be opened"):
        verify(tmp_path / "missing.mp4")


def test_a_model_that_was_given_the_persons_own_picture_makes_a_composite(cut: CutList) -> None:
    first, second = cut.clips
    given = replace(cut, clips=(first, replace(second, take=second.take.but(own=True))))
    for film, kind in ((cut, "/trainedAlgorithmicMedia"), (given, "/compositeWithTrainedAlgorithmicMedia")):
        actions = manifest(film, {"drawn": Origin.DRAWN, "dreamer": Origin.TRAINED}, "1")["assertions"][0]["data"]["actions"]
        placed = [each for each in actions if each["action"] == "c2pa.placed"]
        assert placed[1]["digitalSourceType"].endswith(kind) and placed[0]["digitalSourceType"].endswith("/algorithmicMedia")


@pytest.mark.parametrize(("origins", "source"), [
    ({Origin.DRAWN}, "algorithmicMedia"), ({Origin.TRAINED}, "trainedAlgorithmicMedia"),
    ({Origin.TRAINED, Origin.DRAWN}, "compositeWithTrainedAlgorithmicMedia"), ({Origin.MIXED}, "compositeWithTrainedAlgorithmicMedia"),
    ({Origin.OWN, Origin.TRAINED}, "compositeWithTrainedAlgorithmicMedia"), ({Origin.OWN, Origin.DRAWN}, "compositeSynthetic"),
    ({Origin.OWN}, "composite"),
])
def test_source_types_are_true(origins: set[Origin], source: str) -> None:
    assert source_of(origins) == source


def test_the_made_certificate_is_kept_and_for_its_owner_alone(home: Path, signed: Path) -> None:
    assert kept(home) == kept(home) and kept(home).own
    assert stat.S_IMODE((home / FILE).stat().st_mode) == 0o600 and stat.S_IMODE(home.stat().st_mode) == 0o700
    assert "PRIVATE" not in repr(kept(home)) and ContentSigner(home).version.startswith("1-")


def test_a_clock_that_was_put_back_finds_a_certificate_that_is_valid_then(tmp_path: Path) -> None:
    now, days = datetime.datetime.now(datetime.UTC), datetime.timedelta(days=1)
    first = kept(tmp_path, now)
    assert kept(tmp_path, now - 5 * days) == first == kept(tmp_path, now + 5 * days)
    later = kept(tmp_path, now + 4000 * days)
    assert later != first and kept(tmp_path, now) not in (first, later)


def test_a_damaged_certificate_is_made_again_and_loose_permissions_are_tightened(tmp_path: Path) -> None:
    first = kept(tmp_path / "signing")
    (tmp_path / "signing" / FILE).chmod(0o644)
    assert kept(tmp_path / "signing") == first and stat.S_IMODE((tmp_path / "signing" / FILE).stat().st_mode) == 0o600
    (tmp_path / "signing" / FILE).write_text("half a")
    assert kept(tmp_path / "signing") != first
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreProblem, match="Make the folder writable"):
        kept(tmp_path / "file" / "signing")


def test_a_certificate_of_ones_own_signs(cut: CutList, home: Path, tmp_path: Path) -> None:
    mine = kept(tmp_path / "mine")
    (tmp_path / "chain.pem").write_bytes(mine.chain)
    (tmp_path / "key.pem").write_bytes(mine.key)
    (tmp_path / "other.pem").write_bytes(kept(home).key)
    (tmp_path / "none.pem").write_text("hello")
    signer = ContentSigner(home, tmp_path / "chain.pem", tmp_path / "key.pem")
    signer.sign(cut, {}, cut.clips[0].path, tmp_path / "film.mp4")
    assert read(tmp_path / "film.mp4").state == "valid" and signer.version != ContentSigner(home).version
    for key, sentence in (("other.pem", "does not belong"), ("none.pem", "no private key"), ("missing.pem", "cannot be read")):
        with pytest.raises(BadInput, match=sentence):
            given(tmp_path / "chain.pem", tmp_path / key)
    with pytest.raises(BadInput, match="no certificate in PEM"):
        given(tmp_path / "none.pem", tmp_path / "key.pem")


def test_half_a_setting_is_told_of() -> None:
    half = Settings.load({"DIRECTOR_CERTIFICATE": "/c.pem"})
    with pytest.raises(BadInput, match="set both"):
        _ = crew(half).signer.version  # type: ignore[union-attr]


def test_the_command_says_what_it_found(signed: Path, tmp_path: Path) -> None:
    told = director(tmp_path, "verify", "--json", str(signed))
    found: dict[str, Any] = json.loads(told.stdout)
    assert told.returncode == 0 and found["credentials"]["state"] == "valid"
    assert found["watermark"]["found"] and found["watermark"]["log10_p"] < -6
    data = bytearray(signed.read_bytes())
    data[-9] ^= 1
    (tmp_path / "changed.mp4").write_bytes(data)
    told = director(tmp_path, "verify", "changed.mp4")
    assert told.returncode == 1 and "Content Credentials: invalid" in told.stdout and "changed after it was signed" in told.stdout


def test_a_film_without_a_mark_is_not_claimed(cut: CutList, signed: Path) -> None:
    found = verify(signed)
    assert "they were made with Director" in found.sentence
    weaker = replace(found.watermark, log10_p=-5.9)
    assert not weaker.found
