"""The heroes of the animatic: every figure is a sound rig, and the words change what is seen."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from director.tools.generators.animatic.art.figures import animals, people, trades, waddlers
from director.tools.generators.animatic.art.kit import Figure, Looks, Part, Rig
from director.tools.generators.animatic.canvas import Canvas, affine
from director.tools.generators.animatic.light import LIGHTS, shade
from director.tools.generators.animatic.paint import raster
from director.tools.generators.animatic.rig import Joint, Pose, Puppet

HEROES = (*people.FIGURES, *trades.FIGURES, *animals.FIGURES, *waddlers.FIGURES)
JOINTS = {"hips", "torso", "head", "face", "eyes", "pupils", "lids", "mouth", *(
    f"{limb}_{side}" for limb in ("arm", "fore", "hand", "leg", "shin", "foot") for side in "lr")}
MOUTHS = {"mouth:smile", "mouth:open", "mouth:o", "mouth:sad", "mouth:flat"}
NAMES = {name: entry for entry in HEROES for name in entry.names}
PX = 1.5


def rig(name: str, *words: str, seed: int = 1, **colours: str) -> Rig:
    said = {("" if part == "self" else part): colour for part, colour in colours.items()}
    return NAMES[name].draw(Looks(said, frozenset(words), seed))


def picture(figure: Rig, pose: Pose | None = None) -> Any:
    """BGRA pixels of a figure, 120 units square, its feet in the middle of the lower edge."""
    canvas = Canvas(round(130 * PX), round(130 * PX))
    Puppet(figure, PX).draw(canvas, pose or Pose(), affine(65 * PX, 125 * PX, 0, PX), shade(LIGHTS["day"]))
    canvas.flush()
    return canvas.frame


def share(image: Any, hue: tuple[int, int], saturation: int = 110) -> float:
    """How much of what is opaque has a hue (OpenCV degrees, 0..179) in the range."""
    opaque = image[..., 3] > 200
    hsv = cv2.cvtColor(np.ascontiguousarray(image[..., :3]), cv2.COLOR_BGR2HSV)
    low, high = hue
    near = (hsv[..., 0] >= low) & (hsv[..., 0] <= high) if low <= high else (hsv[..., 0] >= low) | (hsv[..., 0] <= high)
    return float((near & (hsv[..., 1] > saturation) & opaque).sum() / max(opaque.sum(), 1))


def clipped(part: Part, defs: str) -> float:
    """Share of a part's ink that lies outside its box."""
    x0, y0, x1, y1 = part.box
    wide = (x0 - 8, y0 - 8, x1 + 8, y1 + 8)
    whole = raster(part.body, wide, 1.0, defs)[..., 3]
    inside = whole[8:whole.shape[0] - 8, 8:whole.shape[1] - 8]
    return 1 - float(inside.sum()) / max(float(whole.sum()), 1.0)


@pytest.mark.parametrize("entry", HEROES, ids=lambda entry: entry.names[0])
def test_every_hero_is_a_sound_rig(entry: Figure) -> None:
    figure = entry.draw(Looks(seed=3))
    names = [part.name for part in figure.parts]
    assert len(names) == len(set(names))
    assert set(names) >= JOINTS
    assert {part.variant for part in figure.parts} >= MOUTHS | {"eyes:closed"}
    known: set[str] = set()
    for part in figure.parts:
        assert not part.parent or part.parent in known
        known.add(part.name)
    assert [part.name for part in figure.parts if not part.parent] == ["hips"]
    assert figure.skeleton == "biped" and figure.grip == "hand_r" and 0.3 < figure.metres < 2.2
    left, top, right, bottom = figure.head
    assert figure.body[1] <= top < bottom < -30 and left < -8 and right > 8
    assert -150 < figure.body[1] < -80


@pytest.mark.parametrize("entry", HEROES[::3], ids=lambda entry: entry.names[0])
def test_art_fits_its_boxes(entry: Figure) -> None:
    figure = entry.draw(Looks(seed=5))
    spilling = {part.name: round(spill, 3) for part in figure.parts if part.body and (spill := clipped(part, figure.defs)) > 0.015}
    assert not spilling


def test_no_word_means_two_heroes() -> None:
    every = [name for entry in HEROES for name in entry.names]
    assert sorted({name for name in every if every.count(name) > 1}) == []
    assert all(name == name.lower().strip() for name in every)


def test_a_red_coat_is_red_and_a_blue_one_blue() -> None:
    assert share(picture(rig("woman", "coat", coat="#c0202a")), (170, 8)) > 0.25
    assert share(picture(rig("woman", "coat", coat="#2040c0")), (108, 128)) > 0.25
    assert share(picture(rig("cat", "coat", coat="#2040c0", self="#ee9240")), (108, 128)) > 0.12


def test_fur_hair_and_beard_take_their_colours() -> None:
    assert share(picture(rig("cat", self="#4060d0")), (105, 128)) > 0.25
    assert share(picture(rig("girl", "hair", "long", hair="#d02020")), (170, 8)) > share(picture(rig("girl", "hair", "long",
        hair="#202020")), (170, 8)) + 0.08
    assert any(part.name == "beard" for part in rig("man", "beard").parts)
    assert not any(part.name == "beard" for part in rig("woman").parts)


def test_helmets_hats_and_other_things_appear() -> None:
    worn = {part.name for part in rig("cat", "suit", "helmet", "space").parts}
    assert {"helmet", "helmet_shell", "backpack"} <= worn
    assert "helmet" not in {part.name for part in rig("cat").parts}
    assert "hat" in {part.name for part in rig("mouse", "hat").parts}
    assert {"scarf", "scarf_end"} <= {part.name for part in rig("penguin", "scarf").parts}
    assert "cape" in {part.name for part in rig("boy", "cape").parts}
    assert "glasses" in {part.name for part in rig("woman", "glasses").parts}
    assert "backpack" in {part.name for part in rig("fox", "backpack").parts}


def test_a_silver_suit_differs_from_a_white_one() -> None:
    silver = picture(rig("astronaut", suit="#9aa0aa"))
    white = picture(rig("astronaut"))
    assert float(np.abs(silver.astype(int) - white.astype(int)).mean()) > 2


def test_seeds_make_different_people() -> None:
    seen = {picture(rig("man", seed=seed)).tobytes() for seed in range(6)}
    assert len(seen) == 6
    assert picture(rig("man", seed=4)).tobytes() == picture(rig("man", seed=4)).tobytes()


def test_a_raised_arm_and_a_bent_knee_leave_no_gap() -> None:
    """The figure stays one piece when limbs swing far."""
    pose = Pose({"arm_r": Joint(-2.4), "fore_r": Joint(-2.0), "arm_l": Joint(2.6), "leg_l": Joint(0.5), "shin_l": Joint(2.0),
        "leg_r": Joint(-0.5)})
    for name in ("man", "cat", "knight", "girl", "frog", "astronaut"):
        alpha = np.ascontiguousarray((picture(rig(name), pose)[..., 3] > 100).astype(np.uint8))
        count, _, stats, _ = cv2.connectedComponentsWithStats(alpha)
        areas = sorted((int(stats[k, cv2.CC_STAT_AREA]) for k in range(1, count)), reverse=True)
        assert sum(areas[1:]) < 0.004 * areas[0], name


def test_a_mouth_opens_and_eyes_close() -> None:
    calm = picture(rig("cat"))
    assert (picture(rig("cat"), Pose(choose={"mouth": "open"})) != calm).any()
    assert (picture(rig("cat"), Pose(choose={"eyes": "closed"})) != calm).any()


def test_children_are_smaller_and_mice_smallest() -> None:
    assert rig("mouse").metres < rig("cat").metres < rig("child").metres < rig("man").metres


def test_words_change_who_has_a_trade() -> None:
    assert "beard" in {part.name for part in rig("wizard").parts}
    assert "beard" not in {part.name for part in rig("wizard", "young", "girl").parts}
    assert rig("wizard", "boy").metres < rig("wizard").metres


@pytest.mark.parametrize("seed", range(12))
def test_a_white_head_can_be_told_from_its_face(seed: int) -> None:
    old = rig("man", "old", "white", seed=seed, hair="#f2f0ec")
    drawn = old.defs + "".join(part.body for part in old.parts)
    assert not any(pale in drawn for pale in people.SKINS[:2])


def test_blonde_hair_is_blonde_whatever_the_skin() -> None:
    shares = [share(picture(rig("woman", "blonde", seed=seed, hair="#e3b45a")), (18, 28)) for seed in range(12)]
    assert min(shares) > 0.03
