"""Creatures and vehicles of the animatic: every entry can be drawn, has the joints its skeleton promises, and moves when it acts."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from functools import cache

import cv2
import numpy as np
import pytest

from director.tools.generators.animatic import acting
from director.tools.generators.animatic.art import figures
from director.tools.generators.animatic.art.catalogue import all_figures
from director.tools.generators.animatic.art.figures import (
    cars,
    dragons,
    fabled,
    flocks,
    haulage,
    hoofed,
    insects,
    monsters,
    pawed,
    reptiles,
    sea,
    skycraft,
    watercraft,
)
from director.tools.generators.animatic.art.kit import Figure, Looks, Rig
from director.tools.generators.animatic.canvas import Canvas, affine
from director.tools.generators.animatic.rig import Puppet, Shade

cv2.setNumThreads(1)
MINE = (dragons, hoofed, pawed, flocks, sea, insects, reptiles, monsters, cars, haulage, skycraft, watercraft)
ENTRIES = [entry for module in MINE for entry in module.FIGURES] + [
    entry for entry in fabled.FIGURES if entry.names[0] in ("griffin", "sphinx", "centaur", "golem")]
JOINTS = {
    "quadruped": {"body", "head"},
    "bird": {"body", "head", "wing_n", "wing_f"},
    "fish": {"body", "head"},
    "vehicle": {"body"},
    "biped": {"hips", "torso", "head", "arm_l", "arm_r"},
}
PLAIN = Shade((0.5, 0.5, 0.5), (0.5, 0.5, 0.5), (-0.5, -0.8), (0, 0, 0), (0.5, -0.5))


@cache
def puppet(name: str, words: str = "") -> Puppet:
    return Puppet(rig(name, words), 1.2)


def rig(name: str, words: str = "") -> Rig:
    return all_figures()[name].draw(Looks({}, frozenset((name, *words.split())), 1))


def picture(name: str, action: str, t: float, words: str = "") -> np.ndarray:
    """The figure on an empty canvas of 360 x 300, without its travel or bounce."""
    doll = puppet(name, words)
    canvas = Canvas(360, 300)
    canvas.clear((0, 0, 0))
    step = acting.act(doll.rig, action, seconds=4, seed=1)(t)
    doll.draw(canvas, step.pose, affine(180, 230, 0, 1.2), PLAIN)
    canvas.flush()
    return np.array(canvas.frame[..., :3])


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry.names[0]))
def test_every_entry_has_the_joints_of_its_skeleton_and_stands_on_the_ground(entry: Figure) -> None:
    drawn = entry.draw(Looks({}, frozenset(entry.names[0].split()), 3))
    names = {part.name for part in drawn.parts}
    assert names >= JOINTS[drawn.skeleton]
    assert len(names) == len(drawn.parts), "two parts of one name"
    assert all(part.parent in names or not part.parent for part in drawn.parts)
    assert 0.1 < drawn.metres < 12
    assert drawn.body[1] == pytest.approx(-100, abs=1) and drawn.body[3] == pytest.approx(0, abs=1)
    assert drawn.head[2] > drawn.head[0] and drawn.head[3] > drawn.head[1]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry.names[0]))
def test_every_gradient_that_is_used_is_defined_once(entry: Figure) -> None:
    drawn = entry.draw(Looks({}, frozenset(entry.names[0].split()), 3))
    defined = re.findall(r'id="([^"]+)"', drawn.defs)
    used = {key for part in drawn.parts for key in re.findall(r"url\(#([^)]+)\)", part.body + part.glow)}
    assert len(defined) == len(set(defined))
    assert used <= set(defined)


def test_no_name_belongs_to_two_figures() -> None:
    names: Counter[str] = Counter()
    for info in pkgutil.iter_modules(figures.__path__):
        module = importlib.import_module(f"{figures.__name__}.{info.name}")
        for entry in getattr(module, "FIGURES", ()):
            names.update(set(entry.names))
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize("name", ["dragon", "horse", "grey wolf", "fish", "car", "spaceship", "sailboat", "ghost", "spider"])
def test_what_is_drawn_fills_its_box(name: str) -> None:
    shown = picture(name, "stand", 0.5).max(axis=2) > 8
    assert shown.mean() > 0.02
    rows = np.flatnonzero(shown.any(axis=1))
    assert rows[0] >= 230 - 1.2 * 118 and rows[-1] <= 230 + 16


WINGED = [("dragon", ""), ("bird", ""), ("eagle", ""), ("horse", "winged"), ("butterfly", ""), ("bee", "")]


@pytest.mark.parametrize(("name", "words"), WINGED)
def test_flying_lifts_and_lowers_the_wings(name: str, words: str) -> None:
    rate = 0.85 if puppet(name, words).rig.skeleton == "quadruped" else 2.3
    heights = []
    for share in (0.25, 0.75):
        step = acting.act(puppet(name, words).rig, "fly", seconds=4, seed=1)(share / rate)
        assert step.pose.choose["wings"] == "spread"
        heights.append(step.pose.joints["wing_n"].sy)
    assert heights[0] > 0.8 and heights[1] < -0.5
    up, down = (picture(name, "fly", share / rate, words).astype(int) for share in (0.25, 0.75))
    assert (np.abs(up - down).max(axis=2) > 24).mean() > 0.02


ACTS = [("horse", "walk"), ("horse", "run"), ("grey wolf", "sit"), ("wild lion", "sleep"), ("deer", "eat"), ("fish", "swim"),
        ("octopus", "swim"), ("snake", "walk"), ("crab", "walk")]


@pytest.mark.parametrize(("name", "action"), ACTS)
def test_actions_change_the_picture(name: str, action: str) -> None:
    first = picture(name, "stand", 0.4).astype(int)
    assert (np.abs(picture(name, action, 1.35).astype(int) - first).max(axis=2) > 24).mean() > 0.002


@pytest.mark.parametrize("name", ["car", "bicycle", "train", "tractor", "motorbike", "bus"])
def test_wheels_spin_visibly(name: str) -> None:
    doll = puppet(name)
    wheel = next(part for part in doll.rig.parts if part.name.startswith("wheel"))
    pose = acting.act(doll.rig, "drive", seconds=4, seed=1)(0.3).pose
    assert pose.joints[wheel.name].turn > 0.5
    x, y = 180 + 1.2 * wheel.at[0], 0.0
    body = next(part for part in doll.rig.parts if part.name == "body")
    x, y, r = x + 1.2 * body.at[0], 230 + 1.2 * (wheel.at[1] + body.at[1]), 1.2 * wheel.box[2]
    window = slice(max(0, int(y - r)), int(y + r)), slice(max(0, int(x - r)), int(x + r))
    still, rolling = (picture(name, action, 0.3)[window].astype(int) for action in ("stand", "drive"))
    assert (np.abs(still - rolling).max(axis=2) > 16).mean() > 0.04


def test_engines_burn_only_when_they_work() -> None:
    still, flying = (picture("spaceship", action, 0.5).astype(int) for action in ("stand", "fly"))
    assert (flying - still).clip(0).max(axis=2)[:, :120].sum() > 5_000


def test_a_fire_breathing_dragon_breathes_fire_and_another_does_when_it_fights() -> None:
    assert next(part.variant for part in rig("dragon", "fire").parts if part.variant.startswith("fire")) == "fire:on"
    drawn = rig("dragon")
    assert next(part.variant for part in drawn.parts if part.variant.startswith("fire")) == "fire:off"
    fight = acting.act(drawn, "fight", seconds=4, seed=1)
    assert any(fight(k / 8).pose.choose.get("fire") == "on" for k in range(24))


def test_words_choose_kind_and_colour() -> None:
    assert rig("deer", "fawn").metres < rig("deer").metres
    assert any(part.name == "horn" for part in rig("unicorn").parts)
    red = all_figures()["car"].draw(Looks({"": "#d8352f"}, frozenset({"car"}), 1))
    assert "#d8352f" in red.defs and "#d8352f" not in rig("car").defs
