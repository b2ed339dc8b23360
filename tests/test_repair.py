"""Repairs on real pictures: what is made anew looks like what was there, and the critic agrees."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import moving_pictures as scenes
import numpy as np
import pytest
from fakes import a_crew, a_storyboard
from moving_pictures import Clip

from director.errors import BadInput, FilmingFailed
from director.events import Chosen, Filmed, Repairing, Retaking
from director.model import ShotRequest
from director.production import produce
from director.roles import Capabilities, Footage, Mend, Report
from director.store import Store
from director.tools.critics.measuring import MeasuredCritic
from director.tools.media import TakeWriter, probe, read_bgr
from director.tools.repair.repairer import FlowRepairer
from director.vocabulary import Move


def mended(clip: Clip, folder: Path, *mends: Mend) -> Path:
    out = folder / "mended.mp4"
    FlowRepairer().repair(scenes.save(clip, folder / "take.mp4"), mends, out, lambda _: None)
    return out


def nearness(video: Path, truth: Clip, numbers: range) -> float:
    """Mean PSNR in dB of these pictures against the clean clip."""
    found = list(read_bgr(video))
    errors = [float(np.mean((found[n].astype(np.float32) - truth[n]) ** 2)) for n in numbers]
    return float(10 * np.log10(255**2 / np.mean(errors)))


def score(video: Path, frames: int, move: Move = Move.STATIC) -> float:
    return MeasuredCritic().review(video, "0" * 64, scenes.request(frames, move=move)).score


def test_a_noisy_picture_is_made_anew_from_its_neighbours(tmp_path: Path) -> None:
    truth = scenes.walk()
    bad = list(truth)
    bad[20] = np.random.default_rng(0).integers(0, 255, truth[0].shape).astype(np.uint8)
    out = mended(bad, tmp_path, Mend("pictures", 20, 20))
    assert nearness(out, truth, range(20, 21)) > 30 and score(out, 48) == 1.0 and score(tmp_path / "take.mp4", 48) < 0.5


def test_a_short_freeze_in_a_pan_moves_again(tmp_path: Path) -> None:
    truth = scenes.pan()
    bad = [truth[20] if 20 < n < 25 else picture for n, picture in enumerate(truth)]
    out = mended(bad, tmp_path, Mend("pictures", 21, 24))
    assert nearness(out, truth, range(21, 25)) > nearness(tmp_path / "take.mp4", truth, range(21, 25)) + 6
    assert score(out, 48, Move.PAN_RIGHT) == 1.0


@pytest.mark.parametrize("move", [Move.STATIC, Move.PAN_RIGHT])
def test_flicker_of_the_whole_picture_is_evened_out(tmp_path: Path, move: Move) -> None:
    truth = scenes.walk() if move is Move.STATIC else scenes.pan()
    out = mended(scenes.bright(truth, lambda n: 1 + 0.2 * (-1) ** n * (10 < n < 40)), tmp_path, Mend("light", 10, 40))
    assert nearness(out, truth, range(10, 41)) > 29 and score(out, 48, move) == 1.0


def test_pictures_that_need_no_repair_stay_as_they_are(tmp_path: Path) -> None:
    out = mended(scenes.walk()[:30], tmp_path, Mend("pictures", 10, 11), Mend("light", 20, 25))
    assert nearness(out, list(read_bgr(tmp_path / "take.mp4")), range(10)) > 40 and probe(out).frames == 30


def test_a_take_is_slowed_down_to_the_length_of_the_shot(tmp_path: Path) -> None:
    truth = scenes.pan()
    out = mended(truth[:12], tmp_path, Mend("slow", 0, 22))
    assert probe(out).frames == 23
    found = list(read_bgr(out))
    assert min(cv2.PSNR(found[2 * n], truth[n]) for n in range(12)) > 30, "every picture that was filmed is there"


def test_nothing_is_put_between_pictures_that_show_something_else(tmp_path: Path) -> None:
    cut = [*scenes.walk()[:20], *scenes.bright(scenes.pan(7)[20:48], lambda _: 1.0)]
    cut[20] = np.zeros_like(cut[0])
    with pytest.raises(FilmingFailed, match="too different"):
        mended(cut, tmp_path, Mend("pictures", 20, 20))
    assert not (tmp_path / "mended.mp4").exists()


def test_a_picture_of_a_take_is_kept_as_a_still(tmp_path: Path) -> None:
    take = scenes.save(scenes.walk(), tmp_path / "take.mp4")
    FlowRepairer().picture(take, 3, tmp_path / "third.png")
    kept = np.asarray(cv2.imread(str(tmp_path / "third.png")))
    assert np.array_equal(kept, list(read_bgr(take))[3])
    with pytest.raises(BadInput, match="no picture 99"):
        FlowRepairer().picture(take, 99, tmp_path / "none.png")


@dataclass(frozen=True)
class Flickering:
    """Films a walk in a light that flickers."""

    name: str = "flickering"
    version: str = "1"

    def capabilities(self) -> Capabilities:
        return Capabilities()

    def film(self, request: ShotRequest, out: Path, report: Report) -> Footage:
        clip = scenes.bright(scenes.walk(frames=request.frames), lambda n: 1 + 0.25 * (-1) ** n)
        with TakeWriter(out, request.width, request.height, request.fps, request.frames) as take:
            for picture in clip:
                take.write_bgr(np.asarray(cv2.resize(picture, (request.width, request.height)), np.uint8))
        return Footage(request.frames, request.width, request.height, request.fps)


def test_a_take_that_flickers_comes_into_the_film_repaired_and_the_original_is_kept(tmp_path: Path) -> None:
    who = a_crew(generators={"animatic": Flickering()}, critic=MeasuredCritic(), repairer=FlowRepairer())
    with Store.open(tmp_path / "film") as store:
        short = a_storyboard(1)
        events = list(produce(store, short.but(shots=(short.shots[0].but(duration=0.5),)), who))
        one, two = store.takes("s1")
    chosen = next(event for event in events if isinstance(event, Chosen))
    assert chosen.take == two.take and two.take.repaired == one.take.sha256 and not chosen.marked
    assert one.path is not None and one.path.is_file() and chosen.why.startswith("It was repaired and passed (1.00); beside it: s1a 0.")
    assert two.take.notes == ("Repaired: flicker evened out in pictures 0 to 11.",)
    assert [type(event) for event in events if isinstance(event, Repairing | Retaking)] == [Repairing]
    assert len([event for event in events if isinstance(event, Filmed)]) == 2
