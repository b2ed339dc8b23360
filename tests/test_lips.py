"""Mouths on the screen: open on the vowels of whoever speaks, shut in the pauses, still while somebody else speaks."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from director.model import Camera, ShotRequest, Speech, Uttered
from director.tools.generators.animatic.acting.lips import lips, sounds, spelled
from director.tools.generators.animatic.blocking import block
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.stage import Actor, Shoot, Stage
from director.vocabulary import Size


def says(who: str, *words: tuple[str, float, float]) -> Speech:
    return Speech(who=who, words=tuple(Uttered(text=text, start=start, end=end) for text, start, end in words))


def staged(prompt: str, *speech: Speech, **more: Any) -> Shoot:
    request = ShotRequest(**{"shot": "s1", "prompt": prompt, "location": "park", "camera": Camera(size=Size.CLOSE_UP), "width": 320,
        "height": 180, "frames": 96, "speech": speech, **more})
    return block(request, cast(request))


def shown(actor: Actor, t: float) -> str:
    return actor.act(t).pose.choose["mouth"]


def gape(actor: Actor, t: float) -> float:
    """How tall the mouth stands, as a share of its tallest; 0 when shut."""
    pose = actor.act(t).pose
    return 0.0 if pose.choose["mouth"] == "shut" else pose.joints["mouth"].sy


def mouth_pixels(shoot: Shoot, t: float) -> int:
    """Pixels of the dark plum inside of an open mouth."""
    picture = cv2.cvtColor(Stage(shoot).frame(round(t * 24)), cv2.COLOR_YUV2RGB_I420).astype(int)
    red, green, blue = picture[..., 0], picture[..., 1], picture[..., 2]
    return int(np.count_nonzero((red < 110) & (red > green + 22) & (blue > green + 6)))


def test_sounds_have_their_shapes() -> None:
    assert spelled("mama") == ("shut", "ah", "shut", "ah")
    assert spelled("food")[0] == "teeth" and "oo" in spelled("food")
    assert "shut" in spelled("собака") and "ee" in spelled("にち")
    assert sounds("b ˈəʊ l t s") == ("shut", "eh", "oo", "tongue", "hiss", "hiss")


def test_a_mouth_opens_on_the_vowel_and_is_shut_in_the_pause() -> None:
    mouth = lips((Uttered(text="Mama", start=1.0, end=1.6), Uttered(text="papa", start=2.4, end=3.0)))
    assert mouth.at(0.5).variant == mouth.at(2.0).variant == mouth.at(3.5).variant == "shut"
    assert mouth.at(1.02).gape < 0.3 < 0.9 < mouth.at(1.25).gape


def test_the_picture_shows_an_open_mouth_on_the_vowel_alone() -> None:
    shoot = staged("A woman smiles", says("", ("aaa", 1.0, 2.0), ("aaa", 3.0, 3.5)))
    pause, vowel = mouth_pixels(shoot, 0.5), mouth_pixels(shoot, 1.5)
    assert vowel > pause + 60
    assert mouth_pixels(shoot, 2.5) < pause + 20


@pytest.mark.parametrize("who", ["woman", "boy", "wizard", "fox", "cat", "robot", "owl", "frog", "dragon", "parrot", "bear", "alien"])
def test_whoever_has_a_mouth_speaks_with_it(who: str) -> None:
    actor = staged(f"A {who} stands there", says(who, ("banana", 1.0, 1.8))).actors[0]
    assert max(gape(actor, 1.0 + k / 24) for k in range(19)) > 0.8
    assert gape(actor, 0.5) == gape(actor, 2.5) == 0.0
    names = {part.variant for part in actor.rig.parts}
    assert {"mouth:shut", "mouth:open", "mouth:o"} <= names


def test_only_the_speakers_mouth_moves_and_the_others_look_at_him() -> None:
    girl, fox = staged("A girl and a fox stand under a tree", says("fox", ("Follow", 1.0, 1.5), ("me", 1.5, 2.0)),
        says("girl", ("Gladly", 2.5, 3.3)), camera=Camera(size=Size.MEDIUM)).actors
    assert {shown(girl, t / 24) for t in range(24, 50)} == {"shut"} == {shown(fox, t / 24) for t in range(58, 90)}
    assert any(gape(fox, t / 24) > 0.4 for t in range(24, 48)) and any(gape(girl, t / 24) > 0.4 for t in range(60, 80))
    assert girl.x < fox.x and girl.facing == 1 and fox.facing == -1
    assert girl.act(1.8).pose.joints["pupils"].dx > 0.4 and fox.act(3.2).pose.joints["pupils"].dx > 0.4


def test_somebody_unseen_speaks_and_those_who_are_seen_are_silent() -> None:
    girl, fox = staged("A girl and a fox listen", says("Grandfather", ("Once", 0.5, 1.0), ("upon", 1.0, 1.5))).actors
    assert {shown(each, t / 10) for each in (girl, fox) for t in range(5, 16)} == {"shut"}


def test_a_close_up_shows_who_speaks() -> None:
    shoot = staged("A girl walks to an old man on a bench", says("man", ("Sit", 1.0, 1.6)))
    assert shoot.actors[shoot.lead].act(1.3).pose.choose["mouth"] != "shut"


def test_a_presenter_faces_us() -> None:
    alone = staged("A presenter explains how rainbows form", says("", ("Light", 1.0, 1.5))).actors[0]
    told = staged("A woman tells a story", says("", ("Light", 1.0, 1.5))).actors[0]
    assert alone.act(2.0).pose.joints["face"].dx < -1 < told.act(2.0).pose.joints["face"].dx
    assert alone.act(2.0).pose.joints["pupils"].dx == 0.0


def test_who_talks_or_sings_without_given_words_opens_and_shuts_the_mouth() -> None:
    singer = staged("A woman sings").actors[0]
    seen = {shown(singer, t / 24) for t in range(8, 96)}
    assert {"open", "o"} <= seen
