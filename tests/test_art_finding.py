"""What the art department draws for a word: the word in any form, its kind, or an honest fallback."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from director.cli import main
from director.model import Character, Shot, ShotRequest, Storyboard
from director.store import Store
from director.tools.generators.animatic.art.catalogue import all_figures, all_places, all_props, stand_ins
from director.tools.generators.animatic.art.finding import find
from director.tools.generators.animatic.art.holding import HELD
from director.tools.generators.animatic.art.kin import KIN
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.gallery import figure_tile
from director.vocabulary import Look, Resolution


@pytest.mark.parametrize(("word", "drawn", "how"), [
    ("cat", "cat", "itself"), ("Cats", "cat", "itself"), ("the wolves", "wolf", "itself"), ("taxi", "taxi", "itself"),
    ("fire-truck", "fire truck", "itself"), ("teddybear", "teddy bear", "itself"), ("kitchen", "kitchen", "itself"),
    ("automobile", "car", "synonym"), ("hens", "chicken", "synonym"), ("bunnies", "rabbit", "synonym"),
    ("poodle", "dog", "kind"), ("storybook", "book", "synonym"), ("wooden table", "table", "synonym"), ("garden chair", "chair", "kind"),
    ("carpenters", "carpenter", "itself"), ("rain", "rain", "itself"), ("camera", "photo camera", "synonym"),
    ("bow tie", "bow tie", "itself"),
    ("quibblefax", "person", "fallback"), ("", "person", "fallback"), ("'; DROP TABLE", "table", "kind"),
])
def test_a_word_is_found_in_any_form_and_said_honestly(word: str, drawn: str, how: str) -> None:
    found = find(word)
    assert (found.word, found.drawn, found.how) == (word, drawn, how)


@pytest.mark.parametrize(("word", "drawn"), [
    ("spaniels", "dog"), ("orchid", "orchid"), ("cartographer", "person"), ("peddler", "shopkeeper"), ("kayaker", "person"),
    ("bassoon", "flute"), ("piazza", "courtyard"), ("lieutenant", "soldier"), ("lizard", "lizard"), ("vegetable", "carrot"),
    ("petri dish", "bowl"), ("blunderbuss", "musket"),
])
def test_what_no_table_knows_is_drawn_as_the_nearest_kind_of_what_it_mostly_means(word: str, drawn: str) -> None:
    assert find(word).drawn == drawn


@pytest.mark.parametrize("word", [
    "mutiny", "avalanche", "starboard", "latitude", "lullaby", "protozoan", "commodity", "random-access memory"])
def test_no_kind_is_better_than_an_absurd_one(word: str) -> None:
    assert find(word).how == "fallback"


def test_every_name_finds_a_drawing_that_has_it() -> None:
    for catalogue in (all_figures(), all_props(), all_places()):
        for name in catalogue:
            assert find(name).how != "fallback", name


def test_a_kind_has_no_drawing_of_its_own_and_its_head_has_one() -> None:
    known: dict[str, Any] = {**all_places(), **all_props(), **all_figures()}
    assert [name for name in KIN if name not in known] == []
    kinds = [kind for every in KIN.values() for kind in every]
    assert len(kinds) == len(set(kinds))
    own = {name for catalogue in (all_figures(), all_props()) for entry in catalogue.values() for name in entry.names}
    assert own.isdisjoint(kinds)
    assert set(stand_ins()) <= set(kinds)


def test_what_a_calling_holds_is_in_the_prop_store() -> None:
    assert {thing for thing in HELD.values() if thing not in all_props()} == set()
    assert {person for person in HELD if person not in all_figures()} == set()


def test_what_is_drawn_as_its_kind_is_noted() -> None:
    request = ShotRequest(shot="s1", prompt="Rex barks at a kitten", characters=(Character(name="Rex", description="Rex, a white poodle"),),
                          width=192, height=108, frames=24, location="park")
    assert cast(request).notes == ("no drawing of its own for 'poodle': drawn as a dog",)


@pytest.mark.parametrize(("prompt", "location", "roles", "things", "notes"), [
    ("A cartographer chases a weimaraner", "park", ["person", "hound"], [],
     ["'cartographer': drawn as a person", "'weimaraner': drawn as a hound"]),
    ("A girl finds an ocarina", "rectory", ["girl"], ["flute"],
     ["'rectory': drawn as a house", "'ocarina': drawn as a flute"]),
    ("Bran runs over the flagstone floor at noon", "park", ["old man"], [], []),
])
def test_a_shot_is_read_through_kinds_and_says_so(
    prompt: str, location: str, roles: list[str], things: list[str], notes: list[str],
) -> None:
    bran = (Character(name="Bran", description="Bran, an old man"),) if "Bran" in prompt else ()
    players = cast(ShotRequest(shot="s1", prompt=prompt, location=location, characters=bran, width=192, height=108, frames=24))
    assert [role.kind for role in players.roles] == roles or [role.name for role in players.roles] == [*roles]
    assert sorted([*(thing.name for thing in players.things), *(thing.name for thing in players.held.values())]) == things
    assert set(players.notes) == {f"no drawing of its own for {note}" for note in notes}


@pytest.mark.parametrize(("name", "description", "prompt", "kind"), [
    ("The teapot", "a lonely teapot", "The teapot looks at the sea", "living teapot"),
    ("Tilly", "Tilly, a yellow lantern", "Tilly stands", "living lantern"),
    ("The bottle", "a glass bottle", "The bottle runs away", "living bottle"),
    ("Bolt", "Bolt, a rusty robot", "Bolt runs", "robot"), ("Mara", "Mara, a coffee seller", "Mara waves", "seller"),
])
def test_a_thing_that_feels_or_acts_is_that_thing_with_a_face_and_limbs(name: str, description: str, prompt: str, kind: str) -> None:
    who = (Character(name=name, description=description),)
    role, = cast(ShotRequest(shot="s1", prompt=prompt, location="beach", characters=who, width=192, height=108, frames=24)).roles
    assert role.kind == kind
    assert {"eyes", "mouth_open", "hand_r", "foot_l"} <= {part.name for part in role.rig.parts} or not kind.startswith("living")


def test_a_thing_that_only_lies_there_has_no_face() -> None:
    who = (Character(name="The bottle", description="a glass bottle"),)
    players = cast(ShotRequest(shot="s1", prompt="The bottle floats on the sea", location="sea", characters=who, width=192, height=108,
                               frames=24))
    assert not players.roles and [thing.name for thing in players.things] == ["bottle"]


def test_the_command_answers_every_word_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["art", "find", "--json", "cat", "poodle", "hot air balloon", "quibblefax"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert answers == [
        {"word": "cat", "drawn": "cat", "how": "itself"}, {"word": "poodle", "drawn": "dog", "how": "kind"},
        {"word": "hot air balloon", "drawn": "hot air balloon", "how": "itself"},
        {"word": "quibblefax", "drawn": "person", "how": "fallback"},
    ]


@pytest.mark.parametrize(("given", "code", "said"), [
    (b"cat\nhot air balloon\r\n\nowl, pug\n", 0, "cat\nhot air balloon\nowl\ndog (kind)"),
    (b"\n", 2, "Which words?"), (b"x" * 300, 2, "longer than 200"),
])
def test_words_come_from_standard_input_one_a_line(given: bytes, code: int, said: str) -> None:
    run = subprocess.run([sys.executable, "-m", "director", "art", "find"], input=given, capture_output=True, check=False)
    assert run.returncode == code
    assert all(part in (run.stdout + run.stderr).decode() for part in said.splitlines())


def things(prompt: str) -> list[str]:
    request = ShotRequest(shot="s1", prompt=prompt, width=192, height=108, frames=24, location="street")
    players = cast(request)
    return sorted([*(thing.name for thing in players.things), *(thing.name for thing in players.held.values())])


@pytest.mark.parametrize(("prompt", "named"), [
    ("A woman in a red coat walks", []), ("A girl finds a red glove", ["glove"]), ("A man can swing and match her", []),
    ("A boy holds a tin can", ["tin can"]), ("A red coat", ["coat"]), ("A woman ties her scarf and slices a loaf", ["knife", "loaf"]),
    ("A chef looks at a tiny iron", ["iron"]), ("An old man in a silver suit and a glass helmet walks", []),
    ("A girl holds a glass", ["glass"]), ("A girl in a paper hat runs", []),
])
def test_clothes_are_worn_unless_handled_and_verbs_are_no_things(prompt: str, named: list[str]) -> None:
    assert things(prompt) == named


def test_the_gallery_is_one_page_with_a_picture_for_every_look(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "all.html"
    assert main(["gallery", "--out", str(page), "--section", "styles", "--quiet"]) == 0
    text = page.read_text(encoding="utf-8")
    assert capsys.readouterr().out.strip() == str(page)
    assert text.count("data:image/jpeg;base64,") == len(Look) and "http" not in text
    assert "<figcaption>watercolor</figcaption>" in text


def test_a_tile_shows_what_a_calling_holds_and_every_kind_of_figure() -> None:
    plain, armed = (figure_tile(all_figures()[name], name, 64) for name in ("businesswoman", "waitress"))
    assert plain.shape == armed.shape == (64, 64, 3)
    assert np.abs(plain.astype(int) - armed).mean() > 1


def test_the_sheet_of_a_production_shows_every_shot_filmed_or_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    board = Storyboard(title="Two", resolution=Resolution.P720, shots=tuple(Shot(id=f"s{k}", prompt="A cat sits",
        duration=1.0) for k in (1, 2)))
    with Store.open(tmp_path / "two") as store:
        store.save(board, "made")
    assert main(["sheet", str(tmp_path / "two"), "--three"]) == 0
    assert capsys.readouterr().out.strip().endswith("sheet.png")
    with Image.open(tmp_path / "two" / "sheet.png") as sheet:
        assert sheet.width > 1000
    assert main(["sheet", str(tmp_path / "two"), "--out", str(tmp_path / "nowhere" / "x.png")]) == 2


@pytest.mark.parametrize(("line", "drawn"), [("a lonely snowplow driver with red hair", "driver"), ("a rocket scientist", "scientist"),
    ("a horse trainer with a hat", "trainer"), ("a bee keeper", "keeper"), ("a dragon tamer", "trainer"), ("a cat lady", "lady"),
    ("a robot gardener", "robot"), ("a cat chef", "cat"), ("a monkey king", "monkey")])
def test_who_has_to_do_with_a_machine_or_an_animal_is_none(line: str, drawn: str) -> None:
    vera = Character(name="Vera", description=line)
    request = ShotRequest(shot="s1", prompt=f"Vera, {line}, waits", width=320, height=180, frames=24, characters=(vera,))
    assert [role.kind for role in cast(request).roles] == [drawn]


def test_what_somebody_becomes_is_nobody_else_and_people_who_clap_are_there() -> None:
    def kinds(prompt: str) -> list[str]:
        return [role.kind for role in cast(ShotRequest(shot="s1", prompt=prompt, width=320, height=180, frames=24)).roles]

    assert kinds("A heron becomes their best customer") == ["heron"]
    assert len(kinds("A heron waves as people clap all around")) > 2 and len(kinds("A heron stands as still as a statue")) == 1
