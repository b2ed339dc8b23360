"""Camera, framing and tempo: any ordinary wording is read, and words that are said of things are not."""

from __future__ import annotations

import pytest

from director.refiner import cues
from director.refiner.rules import resolved

SAID = {
    ("motion", "static"): (
        "the camera just sits on the counter", "static frame", "The camera never moves, not even a twitch",
        "The camera is clamped to the table", "frozen camera", "Camera motion: none", "the shot is locked",
        "The camera stands like a rock", "the lens as still as the gatepost", "unmoving wide", "camera bolted to the ceiling beam",
        "no pans, tilts or zooms", "we never move an inch", "The camera must remain utterly motionless",),
    ("motion", "none"): (
),
    ("motion", "moving"): (
        "The camera jogs alongside her", "crane up over the wall", "The viewpoint hurtles through the tunnel",
        "the camera whips round to the door", "The drone climbs and circles the lighthouse", "We travel steadily downstream",
        "wandering camera", "our camera drone swoops in low over the flock", "dolly along the bar", "Camera: orbit",
        "constant camera motion", "slow arc around the statue", "A camera that never rests", "We are carried along with the runners",),
    ("shake", "smooth"): (
        "silky smooth camera", "ultra-smooth steadicam", "gimbal-stabilised", "no camera shake", "stabilised, fluid movement",
        "butter-smooth gimbal glide", "without any jitter", "rock-steady camera", "perfectly stabilised footage",),
    ("shake", "shaky"): (
        "wobbly phone footage", "earthquake-like shaking", "juddering bodycam footage", "jerky handheld camerawork", "erratic handheld",
        "shaky handheld camera", "The picture jolts with every step", "nervous handheld jitter", "the camera bounces and rattles",),
    ("inout", "in"): (
        "camera moves toward the altar", "the camera approaches the statue", "the shot tightens", "creeping zoom",
        "We get closer and closer", "The camera closes in on the letter", "The shot inches forward", "The camera glides in on the ring",
        "zoom_in",),
    ("inout", "out"): (
        "we pull away from the shore", "the camera eases back", "reverse dolly", "The lens zooms back", "The shot widens out",
        "The frame opens out from the hands", "The camera draws away from the child", "The camera glides backwards",
        "The camera moves away from the house",),
    ("leftright", "left"): (
        "pan_left", "the camera travels to the left", "leftward pan", "camera drifts left past the boats", "camera swings left",
        "whip pan to the left", "truck left", "leftward tracking shot", "pans to the left",),
    ("leftright", "right"): (
        "rightward tracking shot", "pan_right", "the camera moves right", "track right along the wall", "pans to the right",
        "the camera slides rightward", "camera swings right", "rightwards dolly", "pan right",),
    ("updown", "up"): (
        "tilting upward", "pedestal up", "the camera lifts off the ground", "the drone ascends", "boom up",
        "the camera rises above the roofs", "crane up", "camera cranes up", "The camera climbs the facade",),
    ("updown", "down"): (
        "the drone lowers itself", "We sink past the windows", "the camera sinks to the floor", "the camera drops to ground level",
        "camera cranes down", "tilt down to the shoes", "boom down", "tilting downward", "downward tilt",),
    ("size", "close"): (
        "tight on the face from chin to hairline", "ECU", "nothing in frame but the beetle", "microscopic view", "choker shot",
        "from an inch away", "tight close-up", "big close-up", "the dewdrop fills the whole picture",),
    ("size", "medium"): (
        "waist-up framing", "mid shot", "medium shot", "medium two-shot", "medium close-up only", "bust shot", "cropped at the waist",
        "half-length portrait framing", "American shot",),
    ("size", "full"): (
        "the whole figure from hat to boots", "full-body shot", "from head to toe", "long shot showing the whole body",
        "full body wide shot from boots to veil", "entire body in frame", "full figure", "head-to-toe framing", "top to toe",),
    ("size", "wide"): (
        "extreme wide shot", "a satellite view of the whole continent", "a speck on the horizon", "from outer space",
        "panoramic view of the bay", "a tiny dot in the desert", "he is no bigger than an ant in the frame",
        "the entire mountain range in frame", "grand establishing view",),
    ("angle", "low"): (
        "view from the gutter", "from a crouch, looking up", "Worm's-eye view from the kerb", "The camera looks up at him",
        "shot from below", "from knee height", "Shot from a low angle looking up at the chef's chin", "camera on the floor pointing up",
        "frog's-eye view",),
    ("angle", "high"): (
        "hovering directly above the table", "from directly overhead", "drone top-down", "from the ceiling",
        "gull's-eye view", "top-down flat-lay of the cutting board", "bird's eye", "The camera looks down on them",),
    ("angle", "eye"): (
        "straight-on at eye level", "dead-level framing", "Camera perfectly level, horizon dead straight", "level horizon",
        "at her eye level", "straight horizon", "lens at eye height", "at eye level", "neutral eye-level angle",),
    ("angle", "dutch"): (
        "tilted horizon", "Dutch angle", "camera rolled thirty degrees", "tilted camera",
        "Heavy Dutch tilt, the floor running from corner to corner", "everything leans at a diagonal", "skewed camera", "oblique angle",
        "crooked, slanting frame",),
    ("pov", "first"): (
        "shot from inside the helmet", "as if we were the burglar", "through the goggles", "point-of-view shot", "POV: you are walking",
        "helmet-cam", "from the fox's point of view", "The viewer is the climber", "chest-mounted camera",),
    ("pov", "third"): (
        "filmed head-on from a motorbike in front of her", "her face is always visible", "seen from outside",
        "her face and jersey are always visible", "filmed from the outside", "the camera faces her", "third person",
        "we look at him from the front", "objective camera",),
    ("lens", "short"): (
        "fisheye lens", "16 millimetre wide angle", "super wide-angle glass", "12 mm rectilinear", "GoPro fisheye", "14mm ultra wide",
        "wide lens", "extreme wide-angle distortion", "shot on a 16mm wide lens",),
    ("lens", "long"): (
        "super-telephoto compression", "telephoto", "400 mm", "paparazzi lens", "200mm", "a 300 millimetre lens", "long lens",
        "through a powerful telephoto", "85mm portrait lens",),
    ("lens", "anamorphic"): (
        "anamorphic", "anamorphic lens flares", "oval bokeh",),
    ("lens", "spherical"): (
        "spherical lenses", "spherical glass",),
    ("speed", "slow"): (
        "time stretched to a crawl", "one second lasts a minute", "Super slow motion at 1000 fps", "bullet time", "slow-mo",
        "everything happens in dreamy slow motion", "high-speed Phantom footage", "Ultra slow motion", "ultra-slow",),
    ("speed", "fast"): (
        "Benny Hill speed", "Time-lapse, eight hours of a market square squeezed into six seconds", "at eight times normal speed",
        "timelapse", "the week rushes by in seconds", "hyperlapse racing through the whole day in five seconds", "twice normal speed",
        "at 10x speed", "months squeezed into moments",),
    ("speed", "real"): (
        "in real time", "natural speed", "Real time, unaltered speed", "at actual speed", "unmanipulated time", "true speed",
        "at normal speed", "no slow motion", "normal playback speed",),
}

INNOCENT = (
    "The camera, on a tripod, tilts up to follow the kite.",
    "Locked camera. A bird zooms past and the leaves drift down.",
    "First the camera pans left, then it pans right.",
    "The shot opens on a wide valley.",
    "Static shot of a tracking dog following a scent.",
    "Gimbal shot: a jittery squirrel jumps about.",
    "A locked door, slow dolly in.",
    "A motionless heron; slow push-in.",
    "A fixed camera watches a hawk circle the tower as it sweeps over the roofs.",
    "A parked car; the camera slides along its flank.",
    "The drummer moves fast and the camera stays still.",
    "The camera never moves; the dancers whirl around the fountain.",
    "The camera dollies in as she backs away from the door.",
    "Static camera as the elevator rises past the windows.",
    "A still life of pears, the camera circles the bowl.",
    "A tripod stands in the rain beside a surveyor.",
    "A toddler wobbles toward the camera, locked-off.",
    "A steady hand threads a needle, handheld camera.",
    "The camera rises over the wall and then sinks into the garden.",
    "A photographer sets up a tripod while his daughter runs circles round him. Handheld.",
    "Tripod shot: a dog runs toward the lens.",
    "The tree stays exactly where it is, the camera drifts past.",
    "The camera glides past guards who stay rooted to the spot.",
    "Eight hours of work in one day, then a slow-motion jump.",
    "Slow dance in fast-forward.",
    "Wide shot of a control room.",
    "A full-length mirror, close-up of her eyes.",
    "Time passes slowly for the boy, normal speed.",
    "An eyewitness tells what he saw with his own eyes, wide shot from across the street.",
    "A giant wide smile, close-up of the lips.",
    "A leaning tower, horizon dead straight.",
    "Level crossing, low angle.",
    "He looks up at the ceiling, high angle.",
    "Tiny figures in a vast landscape, extreme wide shot.",
    "A mother stands at the window, from the knees down we see mud, wide shot of the yard.",
    "Rooftop party filmed at eye level.",
    "Her eyes fill with tears in a wide shot.",
    "Close friends on the bank of a wide river, medium shot, skipping stones.",
    "Her hands knead dough, from behind her shoulder.",
    "A macro photographer kneels in the meadow, wide shot.",
    "A tilted hat on a man at eye level.",
    "Time-lapse of slow clouds over the bay.",
    "A 400mm pipe is laid, wide-angle lens.",
    "A wide-angle mirror on the truck, 200mm lens.",
    "She looks down at her shoes, shot from below.",
)


@pytest.mark.parametrize(("axis", "value", "words"), [(*key, words) for key, said in SAID.items() for words in said])
def test_what_is_said_of_the_camera_is_read(axis: str, value: str, words: str) -> None:
    read = cues.read(f"{words[0].upper()}{words[1:]}. A potter shapes a bowl.")
    assert {c.value for c in read if c.axis == axis} == {value}


@pytest.mark.parametrize("prompt", INNOCENT)
def test_the_same_words_said_of_things_contradict_nothing(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())
