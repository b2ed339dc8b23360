"""What a drawing is. Everything the art department makes is one of three things:

* a `Rig`: a figure of jointed parts that acts (people, animals, robots, dragons);
* a `Prop`: one picture of a thing with a real size (a lamp, a tree, a rocket, a house);
* a `Place`: a set of layers with depth (a forest, a kitchen, space).

Drawings are SVG text in daylight local colour. Time of day, fog, rim light and style are put on by the engine, so
the same art serves noon, neon night and snow. What shines by itself goes into `glow`, which is added as light.

Units. Rigs: 100 units are the figure's height, the ground is y = 0, up is negative y, x = 0 is the middle. Every part is
drawn around its own pivot at (0, 0); limbs hang straight down from their pivot at rest. Props: any box you like, the
bottom edge stands on the ground; `metres` is the real width of the box. Places: metres; x right, y up from the ground, z away from the camera; the actors stand at z = 0, the audience side is negative.

Joints that acting moves, by skeleton (a rig may leave out any it does not have):

biped      front view, slightly turned to screen right. hips (root, at the hip height) > torso > head > face (a joint without
           art that slides when the head turns) > eyes (whites), pupils, lids (variant eyes:closed; eyes and pupils carry no
           variant and lie under the lids), brows, mouth in variants mouth:smile, mouth:open, mouth:o, mouth:sad, mouth:flat, mouth:shut.
           torso > arm_l > fore_l > hand_l and arm_r > fore_r > hand_r (_l is screen left); hips > leg_l > shin_l > foot_l and _r.
           Optional: tail0 > tail1 … , ear_l, ear_r, hair, cape, held things hang on `grip` (hand_r).
quadruped  side view, walking to screen right. body (root,
                                                     at the spine) > head > face > eyes, pupils, lids, mouth:…; body > leg_fn > shin_fn
           (front near), leg_ff, leg_bn, leg_bf (f far, b back); tail0 > tail1 …; ear_l, ear_r; wing_n, wing_f for dragons and such.
bird       side view, heading to screen right. body (root) > head > face …, mouth:…; wing_n, wing_f (near, far; at rest folded along the
           body, spread by acting), leg_n, leg_f, tail0.
fish       side view, heading to screen right. body (root) > tail0 > tail1, fin_n, fin_top, eyes, pupils, mouth:…
vehicle    side view, heading to screen right. body (root) > wheel_* (spin), rotor_* (spin), flame_* (flicker), sail_*, light_* …
thing      body (root) and whatever else; only moved as a whole.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from director.tools.generators.animatic.paint import Box, dark, light, mix

__all__ = ["Box", "Figure", "Floor", "Layer", "Looks", "Part", "Place", "Prop", "Rig", "Scenery", "Setting", "Sketch", "dark", "light",
           "mix"]


@dataclass(frozen=True)
class Looks:
    """What the words say about how something looks.

    `colours` holds what was said of a named part ("red coat" -> colours["coat"] = "#…"); the empty name is the thing
    itself ("orange tabby cat" -> colours[""]). `words` holds every word of the description in base form, so that
    `"helmet" in looks.words` and `"striped" in looks.words` work. `traits` holds the words said of a part ("short brown
    hair" -> traits["hair"] = {"short", "brown"}). `seed` varies what is not said.
    """

    colours: dict[str, str] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    seed: int = 0
    traits: dict[str, frozenset[str]] = field(default_factory=dict)

    def colour(self, *parts: str, default: str) -> str:
        """The colour said of the first of these parts that has one, else the default."""
        return next((self.colours[part] for part in parts if part in self.colours), default)

    def has(self, *words: str) -> bool:
        """Is any of these words said?"""
        return not self.words.isdisjoint(words)

    def says(self, part: str, *words: str) -> bool:
        """Is any of these words said of this part?"""
        return not self.traits.get(part, frozenset()).isdisjoint(words)

    def pick(self, *choices: str, salt: str = "") -> str:
        """One of the choices, the same for the same seed and salt."""
        return random.Random(f"{self.seed}/{salt}").choice(choices)


@dataclass(frozen=True)
class Part:
    """One piece of a rig, drawn around its own pivot at (0, 0) inside `box`.

    `at` is where the pivot sits, measured from the parent's pivot, in the parent's unturned frame (the root's parent is the
    point on the ground under the figure). Higher `z` is drawn later. A part with `variant` "mouth:open" is shown only while the
    pose says mouth=open; the first one listed of a group is its default (the group eyes is open unless told).
    `body` "" makes an invisible joint.
    """

    name: str
    body: str = ""
    box: Box = (-1, -1, 1, 1)
    parent: str = ""
    at: tuple[float, float] = (0.0, 0.0)
    z: float = 0
    variant: str = ""
    glow: str = ""                     # SVG in the same box that shines by itself
    turn: float = 0.0                  # resting angle, radians, clockwise on screen
    upright: bool = False              # keeps its angle to the ground however its parents turn
    back: str = ""                     # SVG in the same box for who stands with his back to us, where it is another


@dataclass(frozen=True)
class Rig:
    """A figure ready to act.

    `skeleton` names the set of joints that acting knows: biped, quadruped, bird, fish, vehicle, thing.
    `head` is the box of the head in rig units at rest (for close-ups), `body` that of the whole figure.
    `grip` names the part that carries what is held. `stuff` names what it is made of (see surface.py) and `tint` the colour of that.
    """

    parts: tuple[Part, ...]
    skeleton: str
    metres: float
    head: Box
    body: Box = (-30, -100, 30, 0)
    defs: str = ""
    grip: str = ""
    stuff: str = ""
    tint: str = ""


@dataclass(frozen=True)
class Figure:
    """An entry of the cast: the words that mean it, and how to draw it for given looks."""

    names: tuple[str, ...]
    draw: Callable[[Looks], Rig]


@dataclass(frozen=True)
class Sketch:
    """A picture: SVG elements inside a box, what shines, and gradients used by either."""

    body: str
    box: Box
    defs: str = ""
    glow: str = ""


@dataclass(frozen=True)
class Prop:
    """A thing. `where` says how it is put on stage: ground (stands), air (flies or hangs free), over (hangs across the picture above all
    heads), hand (small, can be held), sky (far and huge: planet, moon, sun), table (stands on a table or on the
    ground). What is `worn` belongs to a figure (a coat, a nose): it is put on stage only when somebody handles it or nobody is there.
    `face`: where its drawing has one: x and y between the eyes, how far each eye is from there, how far below it the mouth is, in drawing
    units. An eye or a mouth at 0 is in the drawing already and is drawn no second time when the thing lives."""

    names: tuple[str, ...]
    metres: float
    draw: Callable[[Looks], Sketch]
    where: str = "ground"
    worn: bool = False
    face: tuple[float, float, float, float] | None = None


@dataclass(frozen=True)
class Layer:
    """A card facing the camera at depth `z` metres behind the actors. Its box is `width` metres wide, centred on `x`, and
    its bottom edge is `y` metres above the ground.

    `sway` bends it in the wind (1 = a tree's crown), `drift` moves it sideways in metres a second (clouds), `bob` up and
    down in metres (boats). `lit` 0 keeps its colours as drawn in any light (a screen, a painted backdrop of stars).
    `night_glow`: its glow shines only when it is dark; otherwise always.
    """

    sketch: Sketch
    z: float
    width: float
    x: float = 0.0
    y: float = 0.0
    sway: float = 0.0
    drift: float = 0.0
    bob: float = 0.0
    lit: float = 1.0
    night_glow: bool = True


@dataclass(frozen=True)
class Floor:
    """A flat surface in true perspective, from `near` to `far` (z, metres) and from x = -half to half.

    The sketch's box maps left to right across x and top to bottom from far to near. `height` is its y (0 = the ground,
    3 = a ceiling). `wall` "left" or "right" stands it up along x = -half or x = half instead: the sketch then
    runs left to right from near to far (for the left wall) or far to near (right wall) and bottom to top from the ground to `height`.
    """

    sketch: Sketch
    near: float = -6.0
    far: float = 30.0
    half: float = 10.0
    height: float = 0.0
    wall: str = ""
    night_glow: bool = True


@dataclass(frozen=True)
class Setting:
    """What a place may know when it is drawn."""

    looks: Looks
    dark: bool                         # night, cave, deep space: lamps and windows are lit
    style: str
    season: str = ""                   # "", spring, summer, autumn, winter
    aspect: float = 16 / 9

    def rng(self, salt: str = "") -> random.Random:
        """Random numbers that are the same for the same place in the same film."""
        return random.Random(f"{self.looks.seed}/{salt}")


@dataclass(frozen=True)
class Scenery:
    """A finished set. `sky`: "" = the sky of the hour, "none" = indoors, "stars" = space, "water" = underwater, "aurora" = northern lights, or
    three or more '#rrggbb' colours separated by spaces from the top to the horizon. `light` names a light of
    its own ("neon", "lamp", "fire", "deep", "space", "stage", …; see light.py) that applies unless the words say otherwise.
    `haze` is the share of fog gained in 10 m. `spots` are good standing points (x, z) for actors and things, best first.
    `table` is the height in metres of a table top at the actors' depth if there is one, `floats`: things and actors float here.
    """

    layers: tuple[Layer, ...] = ()
    floors: tuple[Floor, ...] = ()
    sky: str = ""
    light: str = ""
    haze: float = 0.06
    spots: tuple[tuple[float, float], ...] = ((0.0, 0.0), (-1.3, 0.3), (1.4, 0.4), (-2.6, 0.9), (2.7, 1.0))
    table: float = 0.0
    floats: bool = False


@dataclass(frozen=True)
class Place:
    """An entry of the locations: the words that mean it, and how to build it. `craft` are words for what one is in or on here
    (ferry, taxi): they mean the place only of those who are aboard, and `outside` is the place around it. `tight`: too small to be
    seen from further off than waist up. `roofed`: no rain falls on those inside, who are in the light of the hour all the same. `fronts`:
    words for buildings that are seen from outside here (school): they mean the place only of those who are before them."""

    names: tuple[str, ...]
    build: Callable[[Setting], Scenery]
    indoors: bool = False
    craft: tuple[str, ...] = ()
    outside: str = ""
    tight: bool = False
    roofed: bool = False
    fronts: tuple[str, ...] = ()
