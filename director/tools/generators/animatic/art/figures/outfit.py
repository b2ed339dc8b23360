"""What a figure wears, as data. How each thing is drawn is in tops.py, lowers.py, hats.py and extras.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Build:
    """Measures of a body in rig units (100 = the figure's height). All widths are half widths."""

    hip: float = 35.4                  # height of the hip joint above the ground
    trunk: float = 30.2                # from the hip joint up to the neck
    shoulder: float = 10.9             # where the arms hang
    waist: float = 8.9
    girth: float = 8.9                 # at the hips
    arm: float = 13.2                  # length of the upper arm
    fore: float = 12.0
    arm_r: float = 3.7
    leg_r: float = 4.6
    stance: float = 5.2                # half the distance between the legs
    ankle: float = 4.4                 # height of the ankle above the ground
    hand: float = 1.12                 # size of the hands
    head: float = 1.08                 # size of the head
    bust: float = 0.0                  # shading of the chest

    @property
    def leg(self) -> float:
        """Length of the thigh, which is also that of the shin."""
        return (self.hip - self.ankle) / 2

    @property
    def top(self) -> float:
        """y of the neck joint, from the torso's joint."""
        return -(self.trunk - 1)


MAN = Build()
BROAD = Build(shoulder=12.2, waist=10.6, girth=9.8, arm_r=4.4, leg_r=5.0, hand=1.24)
STOUT = Build(shoulder=11.4, waist=13.2, girth=12.4, arm_r=4.2, leg_r=5.1, stance=5.8)
WOMAN = Build(shoulder=8.9, waist=7.3, girth=9.0, arm_r=3.2, leg_r=4.2, stance=4.4, hand=1.0, bust=1.0, head=1.06)
ELDER = Build(hip=34.0, trunk=31.5, shoulder=9.6, waist=10.0, girth=9.6, arm_r=3.6, head=1.1)
OLD_WOMAN = Build(hip=33.0, trunk=30.5, shoulder=9.0, waist=10.0, girth=10.4, arm_r=3.5, head=1.12, hand=1.0)
CHILD = Build(hip=30.0, trunk=28.0, shoulder=7.9, waist=7.9, girth=8.2, arm=11.0, fore=10.0, arm_r=3.4, leg_r=4.2, stance=4.4,
              ankle=4.2, hand=1.08, head=1.24)
BABY = Build(hip=23.0, trunk=27.0, shoulder=8.6, waist=10.4, girth=11.0, arm=9.0, fore=8.0, arm_r=4.0, leg_r=5.4, stance=5.4,
             ankle=4.0, hand=0.95, head=1.42)


@dataclass(frozen=True)
class Hide:
    """The body under the clothes: skin or fur. `belly` and `bands` (tabby rings) are colours or ''."""

    colour: str
    hand: str = ""
    foot: str = ""
    belly: str = ""
    bands: str = ""
    paws: bool = False
    arm: str = ""                      # where arms and legs differ from the trunk
    leg: str = ""

    @property
    def palm(self) -> str:
        return self.hand or self.colour


@dataclass(frozen=True)
class Outfit:
    """Clothes. Empty strings leave a thing out.

    `cut`: the trunk's garment, a name in tops.CUTS. `sleeve`: long, short, puff, wide, plate, space, none.
    `bottom`: trousers, shorts, plate, space, bare. `skirt`: short, knee, long, coat, tutu, tabard or ''.
    `feet`: shoes, boots, sneakers, plate, space, bare. `hat`: a name in hats.HATS. `extras`: names in extras.py.
    `tints` gives colours for hats and extras by name.
    """

    cut: str = "tee"
    top: str = "#4f8fc0"
    trim: str = "#f4ead8"
    under: str = "#f7f3ea"
    sleeve: str = "long"
    bottom: str = "trousers"
    lower: str = "#3d4a6b"
    skirt: str = ""
    skirt_colour: str = ""
    feet: str = "shoes"
    shoe: str = "#5a3a2c"
    glove: str = ""
    hat: str = ""
    extras: frozenset[str] = frozenset()
    tints: Mapping[str, str] = field(default_factory=dict)

    def tint(self, name: str, default: str) -> str:
        """The colour of a hat or an extra."""
        return self.tints.get(name, default)


BARE = Outfit(cut="bare", sleeve="none", bottom="bare", feet="bare")
