"""Hand-off: every shot in a service's own syntax, and what comes back matched to its shot by name, checked, and nothing else touched."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from fakes import a_storyboard
from media_cases import clip, photo

from director.cli import main
from director.errors import BadInput
from director.handoff import TARGETS, Returned, matched, package, target
from director.model import Camera, Shot, Source, Storyboard
from director.refiner.refiner import RuleRefiner
from director.store import Store
from director.studio import Generators
from director.vocabulary import Aspect, Move

SHOTS = (
    Shot(id="s1", duration=4.0, prompt="A fox crosses a frozen river at dawn", camera=Camera(move=Move.PUSH_IN)),
    Shot(id="s2", duration=7.0, prompt="An old heron watches from the reeds --ar 1:1 -seed 9", camera=Camera(move=Move.PAN_LEFT)),
    Shot(id="s3", duration=5.0, prompt="A fox sleeps under a bridge", first="previous"),
)


def board(**changes: object) -> Storyboard:
    return a_storyboard(1).but(title="Fox | <b>", aspect=Aspect.TALL, characters=(), style="anime", seed=5, shots=SHOTS).but(**changes)


def texts(name: str) -> dict[str, str]:
    return package(board(), target(name), RuleRefiner().refine)


@pytest.mark.parametrize("name", [known.name for known in TARGETS])
def test_every_package_has_all_shots_readable_by_people_and_programs(name: str) -> None:
    files = texts(name)
    assert {"README.md", "prompts.txt", "shots.csv", "handoff.json", "shots/01-s1.txt", "shots/03-s3.txt"} <= set(files)
    facts = json.loads(files["handoff.json"])
    rows = list(csv.DictReader(files["shots.csv"].splitlines(keepends=True)))
    assert [shot["shot"] for shot in facts["shots"]] == [row["shot"] for row in rows] == ["s1", "s2", "s3"]
    assert all("fox" in each["prompt"].lower() or "heron" in each["prompt"].lower() for each in facts["shots"])
    assert "the last picture of shot 2" in files["README.md"] and "director import" in files["README.md"]
    assert files["README.md"].startswith("# Fox \\| \\<b\\>: 3 shots")


def test_each_service_is_spoken_to_in_its_own_syntax() -> None:
    midjourney = json.loads(texts("MidJourney")["handoff.json"])["shots"]
    assert midjourney[0]["prompt"].startswith("A fox crosses a frozen river at dawn") and "push" not in midjourney[0]["prompt"]
    assert "--ar 9:16 --seed 5 --style raw --no " in midjourney[0]["prompt"]
    assert midjourney[1]["prompt"].count("--ar") == 1 and "-seed 9" not in midjourney[1]["prompt"].replace("--seed", "")
    assert "-ar 9:16 -motion 1 -camera zoom in -gs 12" in texts("pika")["prompts.txt"]
    kaiber = texts("kaiber")["README.md"]
    assert "Subject: A fox" in kaiber and "Style: anime style" in kaiber and "Camera movement: Left" in kaiber and "Duration: 8 s" in kaiber
    runway = texts("runway gen 4.5")["README.md"]
    assert "the camera slowly pushes in" in runway and "length: 7 s (the film shows 7 s of it)" in runway
    assert "Negative prompt:" in texts("kling")["prompts.txt"] or "--no" not in texts("kling")["prompts.txt"]
    with pytest.raises(BadInput, match="Did you mean 'midjourney'"):
        target("midjurney")


def test_what_is_the_persons_own_is_not_ordered() -> None:
    own = SHOTS[0].but(source=Source(sha256="1" * 64, name="a.mp4", kind="video"), generator="footage")
    facts = json.loads(package(board(shots=(own, *SHOTS[1:])), target("luma"), RuleRefiner().refine)["handoff.json"])
    assert [(shot["shot"], shot["file"]) for shot in facts["shots"]] == [("s2", "02-s2"), ("s3", "03-s3")]


@pytest.mark.parametrize(("file", "shots"), [
    ("02-s2.mp4", ("s2",)), ("S3.MOV", ("s3",)), ("shot 1.mp4", ("s1",)), ("scene_03 final.mp4", ("s3",)), ("2.mp4", ("s2",)),
    ("anna_A_fox_crosses_a_frozen_river_at_dawn_5d0a7b1c-11.png", ("s1",)),
    ("Gen-4.5 1184, An old heron watches from the, M 5.mp4", ("s2",)),
    ("A_fox_under_the.mp4", ()), ("clip.mp4", ()), ("a fox sleeps under a frozen river.mp4", ("s1", "s3")), ("9.mp4", ()),
])
def test_a_file_finds_its_shot_by_its_name(file: str, shots: tuple[str, ...]) -> None:
    prompts = {shot.id: shot.prompt for shot in SHOTS}
    assert matched([file], prompts, {}) == (Returned(file, shots),)
    assert matched([file], prompts, {file: "s2"}) == (Returned(file, ("s2",)),)


def test_what_came_back_is_brought_home_checked_and_the_rest_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    film, back = tmp_path / "fox", tmp_path / "back"
    with Store.open(film) as store:
        store.save(board(), "planned")
    assert main(["handoff", str(film), "--for", "midjourney", "--out", str(back)]) == 0
    assert capsys.readouterr().out.strip() == str(back)
    photo(back / "01-s1.png")
    photo(back / "01-s1 (2).png", middle=(0.4, 0.5))
    clip(back / "heron watches from the reeds old.mp4", "testsrc=s=160x90:d=1:r=25")
    clip(back / "what.mp4", "testsrc=s=160x90:d=1:r=25")
    (back / "shot 3.mp4").write_text("<html>Sign in</html>")
    (back / "03-s3.mp4").symlink_to("/etc/passwd")
    before = sorted(back.rglob("*"))
    assert main(["import", str(film), str(back), "--as", "heron watches from the reeds old.mp4=2"]) == 2
    out, err = capsys.readouterr()
    assert "Shot 1 (s1) shows 01-s1 (2).png." in out and "Kept beside it: 01-s1.png" in out and "Shot 2 (s2) shows heron" in out
    assert "'shot 3.mp4' is a web page" in err and "'03-s3.mp4' is a link" in err and "Which shot is 'what.mp4' for?" in err
    assert sorted(back.rglob("*")) == before
    with Store.open(film) as store:
        home = store.storyboard()
    assert home is not None and home.shots[2] == SHOTS[2]
    assert [(shot.generator, shot.source.made if shot.source else "") for shot in home.shots] == [
        ("handoff", "midjourney"), ("handoff", "midjourney"), ("", "")]
    assert home.but(shots=SHOTS) == board()
    assert Generators()["handoff"].capabilities().origin.value == "trained"
    assert main(["import", str(film), str(film / "storyboard.json")]) == 2
    assert "is not a folder" in capsys.readouterr().err
