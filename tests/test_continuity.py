"""From shot to shot: the other side of a place, who stands where, which way they go, and action that goes on over the cut."""

from __future__ import annotations

from typing import Any

import pytest

from director.attempts import first_request
from director.model import Camera, Character, Shot, ShotRequest, Storyboard
from director.roles import Capabilities, Refinement
from director.toolbox.pictures import to_film
from director.tools.generators.animatic import lens
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.mirror import FAR
from director.tools.generators.animatic.stage import Actor, Shoot, subject_of
from director.vocabulary import Move, Size

ADA, REX = Character(name="Ada", description="Ada, a girl in a yellow coat"), Character(name="Rex", description="Rex, a brown dog")


def staged(prompt: str, location: str = "kitchen", words: str = "", **more: Any) -> Shoot:
    request = ShotRequest(shot="s1", prompt=prompt, location=location, camera=Camera(size=Size.FULL, words=words), width=192, height=108,
        frames=72, **more)
    return block(request, cast(request))


def shot(number: int, prompt: str, *who: str, **more: Any) -> Shot:
    usual = {"id": f"s{number}", "prompt": prompt, "characters": who, "location": "beach", "duration": 2.3}
    return Shot(**{**usual, **more})


def requests(*shots: Shot) -> list[ShotRequest]:
    """What a generator that stages its shots is asked, in order; 192 x 108."""
    board = Storyboard(title="t", shots=shots, characters=(ADA, REX))
    out: list[ShotRequest] = []
    for each in shots:
        before = out[-1] if out else None
        out.append(first_request(each, board, Refinement(each.prompt), Capabilities(stages=True), before=before))
    return [request.but(width=192, height=108) for request in out]


def filmed(*shots: Shot) -> list[Shoot]:
    return [block(request, cast(request)) for request in requests(*shots)]


def ends(shoot: Shoot) -> float:
    """Seconds at which the shot ends."""
    return shoot.frames / shoot.fps


def pose(actor: Actor, t: float) -> dict[str, float]:
    return {name: joint.turn for name, joint in actor.act(t).pose.joints.items()}


def test_a_place_seen_from_its_other_side_keeps_its_things_on_the_other_side() -> None:
    usual, other = staged("A woman reads a letter"), staged("A woman reads a letter", words="medium shot, reverse angle")
    near = [sorted((round(layer.z, 3), round(k * layer.x, 3)) for layer in shoot.scenery.layers if layer.z < FAR)
            for shoot, k in ((usual, 1), (other, -1))]
    assert near[0] == near[1] and len(near[0]) > 3
    assert [other.actors[0].facing, round(other.actors[0].x, 3)] == [-usual.actors[0].facing, -round(usual.actors[0].x, 3)]
    assert other.light.key_from[0] == -usual.light.key_from[0]


def test_outdoors_something_else_lies_behind_when_one_looks_the_other_way() -> None:
    usual, other = (staged("A fox stands there", "forest", words) for words in ("full shot", "full shot, from the other side"))
    far = [[layer.sketch.body for layer in shoot.scenery.layers if layer.z >= FAR] for shoot in (usual, other)]
    same = set(far[0]) & {body.split(">", 1)[1].removesuffix("</g>") for body in far[1]}
    assert len(far[0]) == len(far[1]) > 5 and len(same) < len(far[0]) / 2


def test_things_beside_somebody_change_sides_too() -> None:
    usual, other = (staged("A girl looks at a lamp post", "street", words) for words in ("", "reverse angle"))
    assert usual.things and [thing.x for thing in other.things] == pytest.approx([-thing.x for thing in usual.things])


@pytest.mark.parametrize(("prompt", "way"), [
    ("Ada walks along the beach", 1), ("Ada walks back home", -1), ("Ada runs to the left", -1), ("Ada returns to the boat", 0),
    ("Ada walks from left to right, back to her house", 1)])
def test_who_goes_out_goes_right_and_who_comes_back_goes_left(prompt: str, way: int) -> None:
    actor = staged(prompt, "beach", characters=(ADA,)).actors[0]
    moved = actor.act(2.5).dx - actor.act(0.5).dx
    assert (moved > 0.05) - (moved < -0.05) == way or way == 0
    assert way == 0 or actor.facing == way


def test_nobody_changes_sides_within_a_scene() -> None:
    scene = filmed(shot(1, "Ada waves at Rex", "Ada", "Rex"), shot(2, "Rex looks at Ada", "Rex", "Ada"), shot(3, "Rex looks up", "Rex"),
        shot(4, "Ada smiles", "Ada"))
    ada, rex = scene[0].actors
    assert ada.x < rex.x
    rex, ada = scene[1].actors
    assert ada.x < rex.x and ada.facing == 1 and rex.facing == -1
    assert scene[2].actors[0].facing == -1, "Rex, alone, looks to where Ada is"
    assert scene[3].actors[0].facing == 1


def test_who_stands_where_is_asked_of_those_who_stage_a_shot_alone() -> None:
    pair = (shot(1, "Ada waves at Rex", "Ada", "Rex"), shot(2, "Rex looks up", "Rex"), shot(3, "Ada sails", "Ada", location="sea"))
    assert [request.sides for request in requests(*pair)] == [("Ada", "Rex"), ("", "Rex"), ()]
    board = Storyboard(title="t", shots=pair, characters=(ADA, REX))
    assert first_request(pair[0], board, Refinement("x"), Capabilities()).sides == ()


def test_a_match_cut_goes_on_in_the_same_step() -> None:
    wide, close = filmed(shot(1, "Ada walks along the beach", "Ada", transition="match cut", camera=Camera(size=Size.WIDE)),
        shot(2, "Ada walks along the beach", "Ada", camera=Camera(size=Size.MEDIUM, move=Move.TRACKING)))
    loose = filmed(shot(2, "Ada walks along the beach", "Ada", camera=Camera(size=Size.MEDIUM, move=Move.TRACKING)))[0]
    end, start, unmatched = pose(wide.actors[0], ends(wide)), pose(close.actors[0], 0.0), pose(loose.actors[0], 0.0)
    assert all(start[name] == pytest.approx(turn, abs=1e-6) for name, turn in end.items())
    assert max(abs(unmatched[name] - end[name]) for name in ("leg_l", "leg_r", "arm_l")) > 0.05
    speeds = [(actor.act(1.5).dx - actor.act(1.0).dx) / 0.5 for actor in (wide.actors[0], close.actors[0])]
    assert speeds[0] == pytest.approx(speeds[1], rel=0.01)


def test_another_deed_after_a_match_cut_begins_in_the_old_pose() -> None:
    walks, waves = filmed(shot(1, "Ada walks along the beach", "Ada"), shot(2, "Ada waves, match on action", "Ada"))
    end, start, later = pose(walks.actors[0], ends(walks)), pose(waves.actors[0], 0.0), pose(waves.actors[0], 1.5)
    assert all(start[name] == pytest.approx(turn, abs=1e-6) for name, turn in end.items())
    assert abs(later["arm_r"]) > 1.5


def test_after_a_match_cut_another_subject_stands_where_the_first_stood_and_as_large() -> None:
    def share(shoot: Shoot, u: float) -> tuple[float, float, float]:
        """Where the subject is in the frame, and its height, in frame widths and heights."""
        subject = subject_of(shoot)
        view = lens.view(shoot.camera, lens.home(shoot.camera, subject, shoot.width, shoot.height), subject, u, ends(shoot))
        top, foot = (view.at((subject.whole[0] + subject.whole[2]) / 2, subject.whole[k], 0.0) for k in (3, 1))
        return top[0] / shoot.width, foot[1] / shoot.height, (foot[1] - top[1]) / shoot.height

    close, wide = Camera(size=Size.FULL), Camera(size=Size.EXTREME_WIDE)
    first, matched = filmed(shot(1, "An old man stands there", transition="match cut", camera=close), shot(2, "A boy waits", camera=wide))
    free = filmed(shot(2, "A boy waits", camera=wide))[0]
    assert share(first, 1.0) == pytest.approx(share(matched, 0.0), abs=0.06)
    assert abs(share(first, 1.0)[2] - share(free, 0.0)[2]) > 0.3


def test_a_shot_that_goes_on_is_filmed_again_with_the_one_before_and_no_other_is() -> None:
    first, second = (shot(number, "Ada walks along the beach", "Ada", camera=Camera(size=size))
                     for number, size in ((1, Size.WIDE), (2, Size.MEDIUM)))
    loose = Storyboard(title="t", shots=(first, second), characters=(ADA, REX))
    tied = loose.but(shots=(first.but(transition="match cut"), second))
    assert to_film(loose, loose.but(shots=(first.but(prompt="Ada runs along the beach"), second))) == ("s1",)
    assert to_film(tied, tied.but(shots=(tied.shots[0].but(prompt="Ada runs along the beach"), second))) == ("s1", "s2")
    assert to_film(tied, tied.but(shots=(tied.shots[0].but(grade="warm"), second))) == ("s1",)
