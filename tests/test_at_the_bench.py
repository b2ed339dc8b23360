"""Who mends, cuts or sews a small thing has it on a table before him, the tool for it in the hand and on the work."""

from __future__ import annotations

import pytest

from director.model import Camera, ShotRequest
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import Cast, cast
from director.tools.generators.animatic.movers import hand_of
from director.vocabulary import Size


def request(prompt: str, place: str = "in a workshop", size: Size = Size.MEDIUM) -> ShotRequest:
    return ShotRequest(prompt=prompt, location=place, camera=Camera(size=size), width=192, height=108, fps=24, frames=72, seed=1, shot="s1")


def played(prompt: str) -> Cast:
    return cast(request(prompt))


@pytest.mark.parametrize("prompt, tool, work", [
    ("A clockmaker repairs a pocket watch", "screwdriver", "pocket watch"),
    ("A clockmaker opens a broken music box with a small screwdriver", "screwdriver", "music box"),
    ("A woman cuts a cake with a knife", "knife", "cake"), ("A chef slices a tomato", "knife", "tomato"),
    ("A tailor mends a coat", "needle", "coat"), ("A cobbler hammers a shoe", "hammer", "shoe"),
    ("A mechanic fixes a radio with pliers", "pliers", "radio"),
])
def test_the_tool_for_it_is_in_the_hand_and_the_thing_is_worked_on(prompt: str, tool: str, work: str) -> None:
    made = played(prompt)
    assert made.held[0].name == tool
    assert [(thing.name, thing.how) for thing in made.things] == [(work, made.roles[0].action)]


def test_the_hand_stays_over_the_thing_that_lies_on_a_table() -> None:
    asked = request("A clockmaker repairs a pocket watch")
    shoot = block(asked, cast(asked))
    table, watch = shoot.things[0], shoot.things[1]
    hand = hand_of(shoot.actors[0])
    tall = watch.width * (watch.sketch.box[3] - watch.sketch.box[1]) / (watch.sketch.box[2] - watch.sketch.box[0])
    assert table.y == 0 < watch.y
    for t in (0.5, 1.0, 1.7):
        x, y = hand(t)
        assert abs(x - watch.x) < 0.4 and watch.y < y < watch.y + tall + 0.4


def test_who_looks_on_stands_on_the_other_side_of_the_table() -> None:
    asked = request("A clockmaker repairs a music box for a little girl")
    worker, girl = block(asked, cast(asked)).actors[:2]
    box = block(asked, cast(asked)).things[1]
    assert worker.x < box.x < girl.x and girl.facing == -worker.facing


def test_a_close_up_of_the_work_shows_the_thing() -> None:
    asked = request("A clockmaker repairs a pocket watch", size=Size.CLOSE_UP)
    shoot = block(asked, cast(asked))
    watch = shoot.things[1]
    assert shoot.subject is not None and shoot.subject.head[0] <= watch.x <= shoot.subject.head[2] and shoot.subject.head[1] <= watch.y


def test_a_table_that_is_worked_at_stands_there_once() -> None:
    asked = request("A boy fixes a radio at the table")
    assert len(block(asked, cast(asked)).things) == 2


@pytest.mark.parametrize("prompt", ["A mechanic repairs a car", "A girl builds a snowman", "A knight opens a chest"])
def test_large_things_and_plain_openings_need_no_table(prompt: str) -> None:
    made = played(prompt)
    assert not any(made.held[i].name in ("screwdriver", "needle", "knife") for i in made.held)


@pytest.mark.parametrize("prompt, leaf", [
    ("A monk writes a book", "book"), ("A girl writes a letter to her father", "letter"), ("An old woman writes in her diary", "diary"),
    ("An architect draws", "paper"),
])
def test_who_writes_in_a_room_sits_at_a_desk_with_a_leaf_on_it(prompt: str, leaf: str) -> None:
    asked = request(prompt, "in a library")
    made = cast(asked)
    assert [(thing.name, thing.how) for thing in made.things] == [(leaf, "desk")] and made.held[0].name == "pencil"
    chair, desk, sheet = block(asked, made).things[:3]
    assert chair.x < desk.x and 0 < sheet.y < desk.width and sheet.z > desk.z


def test_who_writes_on_a_blackboard_stands_before_it_with_the_hand_on_it() -> None:
    asked = request("A teacher writes on the blackboard", "in a school")
    shoot = block(asked, cast(asked))
    board = next(layer for layer in shoot.things if layer.width > 1)
    x, y = hand_of(shoot.actors[0])(1.0)
    assert board.y == 0 and y > 0.5 and abs(x - (board.x - board.width / 2)) < 0.3


def test_a_sword_on_the_bench_lies() -> None:
    asked = request("A blacksmith forges a sword")
    sword = block(asked, cast(asked)).things[1]
    assert sword.sketch.box[2] - sword.sketch.box[0] > sword.sketch.box[3] - sword.sketch.box[1]
