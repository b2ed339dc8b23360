"""Camera words that no list holds as they stand: what moves, how and where to are read from their parts, and tags from their place."""

from __future__ import annotations

import pytest

from director.refiner import cues
from director.refiner.rules import resolved

SAID = {
    ("leftright", "left"): ("The slider creeps leftward past the kegs", "Sidle left, bakery counter", "Yaw left, canyon wall",
                            "The jib arm's camera drifts towards the left edge", "Strafe to port, coral shelf"),
    ("leftright", "right"): ("The gimbal curves to the right around the fountain", "Crab right, record store", "Pivot right at the well",
                             "The view slides to starboard", "Left-to-right sweep of the pantry"),
    ("updown", "up"): ("The drone spirals upward around the minaret", "Levitating past the balconies", "Toe-to-head tilt, a giraffe keeper",
                       "The lens is hoisted above the vats", "Upward glide along the organ pipes"),
    ("updown", "down"): ("The camera parachutes to the harbour", "Plunging, mine shaft", "The gimbal sinks below deck",
                         "Descending spiral over the amphitheatre", "Abseil down the dam"),
    ("inout", "in"): ("The dolly noses ever closer to the vault door", "Creep forward, sleeping fox", "Approaching, windmill at dusk",
                      "The camera barrels straight at the drummer", "Forward glide through the reeds"),
    ("inout", "out"): ("The lens retracts from the beehive", "Backing away, the potter's wheel", "The drone peels away from the mast",
                       "Receding shot, a child on the pier", "Widen out from the thimble"),
    ("motion", "static"): ("The lens stands its ground", "A nailed-down vantage", "No parallax at all", "The camera declines to follow"),
    ("motion", "moving"): ("A prowling camera", "The steadicam weaves between the looms", "Trundling past the stalls", "Cable-cam run"),
    ("size", "close"): ("Knuckles fill the frame", "Snug crop of the beak", "BCU", "Eyelash detail", "Kissing distance"),
    ("size", "medium"): ("Cut at mid-thigh", "Newsreader framing", "From the belt up", "Half-figure portrait", "MS"),
    ("size", "full"): ("From her turban to her sandals", "Uncropped figure", "Hat-to-heels framing", "Whole figure in frame"),
    ("size", "wide"): ("A speck on the endless salt", "Vast panorama of the marsh", "Horizon to horizon", "Ants-small riders, epic vista"),
    ("angle", "low"): ("Gutter-level camera", "Lens hugging the tarmac", "At boot height", "Seen from the gutter"),
    ("angle", "high"): ("Filmed from a bell tower", "Hawk's perch", "A lofty vantage", "Ninety degrees down"),
    ("angle", "eye"): ("Level with the otter", "Square-on", "At the jockey's own eye height", "Neither from above nor below"),
    ("angle", "dutch"): ("A lopsided frame", "The horizon slopes", "Roll the camera 20 degrees", "Askew"),
    ("pov", "first"): ("Through the beekeeper's visor", "My own hands grip the oars", "We inhabit the fox", "POV of the plumber"),
    ("pov", "third"): ("A passer-by's view of the quarrel", "Fly-on-the-wall camera", "Seen from behind", "Detached observer"),
    ("lens", "short"): ("A hemispherical lens", "14mm glass", "Walls bow outward", "Field of view 120 degrees"),
    ("lens", "long"): ("Spotting-scope glass", "Ridges stacked on top of each other", "A 400mm prime", "Narrow angle of view"),
    ("lens", "normal"): ("A faithful fifty", "A 45mm prime", "Neither wide nor telephoto"),
    ("lens", "anamorphic"): ("Ovoid bokeh", "1.8x squeeze", "Cyan streak flares"),
    ("lens", "spherical"): ("Non-anamorphic lenses", "Perfectly round highlights", "Spherical Cooke primes"),
    ("lens", "macro"): ("A probe lens", "Extension tubes on the camera", "2:1 magnification"),
    ("focus", "shallow"): ("Background gone to cream", "A razor-thin plane of focus", "Opened up at f/1.4"),
    ("focus", "deep"): ("Every pew in focus", "Clarity at every distance", "At f/16 all planes legible"),
    ("pace", "slow"): ("A leisurely walking pace", "Unhurried", "Taking forever to fold the map", "Languorous"),
    ("pace", "fast"): ("A hectic montage", "Breakneck", "At full tilt", "A flurry of kicks"),
    ("speed", "slow"): ("Slowed to a crawl", "Played at 0.25x speed", "Filmed at 480 fps", "Decelerated footage"),
    ("speed", "fast"): ("Cloud-lapse of the pass", "A decade in ten seconds", "One frame every hour", "Undercranked"),
    ("speed", "real"): ("At life's own speed", "No slow motion, no time-lapse", "Unretimed", "Second for second"),
}
THINGS = (
    "A right-handed potter at her wheel.", "A copyright notice under the clock.", "The crab on a plate of ice.",
    "The kitchen sink is full of pears.", "A rising star of chess at the board.", "Somebody hoists the flag in the yard.",
    "A pull-out sofa in a small room.", "A receding hairline under a cap.", "The closet is full of coats.",
    "A dive bar at the corner.", "Emergency exit signs over the door.", "A wide-brimmed hat on a hook.",
    "She wears knee-high socks and a scarf.", "A satellite dish on the shed.", "A slow cooker on the counter.",
    "The flash drive lies by the phone.", "Rocket salad in a bowl.", "A magnifying glass in a drawer.",
)
BOTH = (
    "Static tripod shot. The waiter takes off one shoe, steps back and sits down.",
    "The camera stays still on the platform; the wind whips the newspapers up.",
    "Locked-off frame on a carousel: horses and children whirl past.",
    "Low angle on a drone hovering high overhead.",
    "Macro of a dewdrop; inside it, upside down, the entire valley.",
    "Locked camera, the only motion a girl dancing with her umbrella.",
)
_OF_THE_CAMERA = {axis for axis, _ in SAID}


@pytest.mark.parametrize(("axis", "value", "words"), [(*key, words) for key, said in SAID.items() for words in said])
def test_a_wording_is_read_from_its_parts(axis: str, value: str, words: str) -> None:
    assert {c.value for c in cues.read(f"{words}. A potter shapes a bowl.") if c.axis == axis} == {value}


@pytest.mark.parametrize("prompt", THINGS)
def test_the_same_words_said_of_things_are_none(prompt: str) -> None:
    assert [c for c in cues.read(prompt) if c.axis in _OF_THE_CAMERA and c.strength == "sure"] == []


@pytest.mark.parametrize("prompt", BOTH)
def test_a_camera_and_what_moves_before_it_contradict_nothing(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())
