"""A film that is cut again: what was worked out before is found, and what a change does not need is not even loaded."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import numpy as np
from fakes import Painter, a_storyboard
from scipy.io import wavfile

from director.cutlists import Sighting
from director.model import Shot, ShotRequest, Storyboard, Take
from director.refined import refined
from director.refiner.refiner import RuleRefiner
from director.roles import Capabilities, Clip, Conflict, Figure, Generator, Refinement
from director.store import Store
from director.tools.editor.sightings import seen
from director.tools.editor.sound import encode_sound, encode_within, true_peak


@dataclass
class Reader:
    """Refines by writing down what it was asked."""

    asked: list[str] = field(default_factory=list)

    def refine(self, shot: Shot, storyboard: Storyboard, capabilities: Capabilities) -> Refinement:
        self.asked.append(shot.id)
        clash = Conflict("light", ("at noon", "at night"), "at noon", "at night", "it came first")
        return Refinement(f"{shot.prompt}!", "blur", (clash,), ("slow push in",), ("the end",))

    def address(self, shot: Shot, storyboard: Storyboard, capabilities: Capabilities) -> str:
        return f"{shot.prompt}/{storyboard.style}"


def test_a_refinement_is_kept_with_the_production_and_found_as_it_was(tmp_path: Path) -> None:
    board, reader = a_storyboard(2), Reader()
    for _ in range(2):                                                        # the second time as another program would find it
        with Store.open(tmp_path / "film") as store:
            read = [refined(store, reader, shot, board, Capabilities()) for shot in board.shots]
    assert reader.asked == ["s1", "s2"] and read == [reader.refine(shot, board, Capabilities()) for shot in board.shots]


def test_a_change_that_the_refiner_does_not_read_leaves_a_refinement_where_it_is() -> None:
    board, who = a_storyboard(1), RuleRefiner()
    shot, takes = board.shots[0], Capabilities()
    here = who.address(shot, board, takes)
    assert who.address(shot.but(narration="Once", duration=9.0, transition="wipe"), board.but(title="Other"), takes) == here
    assert who.address(shot.but(prompt="Bo sleeps"), board, takes) != here
    assert who.address(shot, board.but(style="anime"), takes) != here and who.address(shot.but(lighting="noon"), board, takes) != here
    assert who.address(shot, board, Capabilities(prompt_characters=200)) != here


@dataclass(frozen=True)
class Stager(Painter):
    """Says where somebody is seen, and that it was asked."""

    def figures(self, request: ShotRequest) -> tuple[Figure, ...]:
        assert self.ledger is not None
        with self.ledger.open("a") as ledger:
            ledger.write("asked\n")
        return (Figure(0, (0.1, 0.2, 0.3, 1 / 3), (0.1, 0.2, 0.2, 0.25), True), Figure(6, (-0.1, 0.2, 0.3, 0.4), (0.1, 0.2, 0.2, 0.25)))


def test_a_generator_is_asked_once_where_its_figures_are_seen(tmp_path: Path) -> None:
    stager = Stager(tmp_path / "asked")
    request = ShotRequest(shot="s1", prompt="Mo sits", width=320, height=180, frames=24)
    take = Take(key="a" * 64, sha256="b" * 64, shot="s1", generator="painter", version="1", seed=1, prompt="Mo sits", width=320, height=180,
                fps=24, frames=24)
    clip = Clip(a_storyboard(1).shots[0], take, tmp_path / "take.mp4", figures=Sighting(cast(Generator, stager), request))
    assert seen(clip, tmp_path) == seen(clip, tmp_path) == stager.figures(request)
    assert (tmp_path / "asked").read_text() == "asked\n" * 2                  # once by `seen`, once by this test
    other = Clip(clip.shot, take, clip.path, figures=Sighting(cast(Generator, stager), request.but(prompt="Mo runs")))
    assert seen(other, tmp_path) and (tmp_path / "asked").read_text() == "asked\n" * 3
    assert seen(Clip(clip.shot, take, clip.path), tmp_path) == ()


def test_who_cuts_and_who_judges_is_known_without_loading_what_they_work_with() -> None:
    asks = ("from director import studio; from director.settings import Settings; import sys; who = studio.crew(Settings());"
            "print(who.editor.version, who.composer.version, who.critic.version, hasattr(who.composer, 'beats'), who.refiner);"
            "print(sorted({'numpy', 'scipy', 'av', 'cv2', 'director.refiner.cues', 'director.screenwriter.offline'} & set(sys.modules)))")
    told = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.splitlines()[-1] == "[]"


def test_the_sound_of_a_film_stays_below_the_ceiling_as_it_is_heard(tmp_path: Path) -> None:
    loud = np.clip(np.random.default_rng(1).normal(0, 1, (2 * 48_000, 2)), -0.88, 0.88).astype(np.float32)
    wavfile.write(tmp_path / "mix.wav", 48_000, loud)
    out = tmp_path / "mix.mp4"
    encode_sound(tmp_path / "mix.wav", len(loud), out)
    assert true_peak(out) > -0.5, "the coder, and what lies between two samples, lift it"
    encode_within(tmp_path / "mix.wav", len(loud), out, 0.0, -1.0)
    assert -2.5 < true_peak(out) <= -1.0
    encode_within(None, 48_000, out, 0.0, -1.0)
    assert true_peak(out) < -60
