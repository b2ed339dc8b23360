"""The art styles and photography: how people word them, and what only looks like them."""

from __future__ import annotations

import pytest

from director.refiner import cues
from director.refiner.rules import refine_text

READ = [
    ("shot on an Arri Alexa 35", "photo"), ("real actors on a real street", "photo"), ("as if shot by a news crew", "photo"),
    ("straight-from-the-phone footage", "photo"), ("unstaged observational documentary", "photo"), ("photographed on Portra 400", "photo"),
    ("lifelike to the last pore", "photo"), ("a daguerreotype", "photo"), ("cinéma vérité", "photo"), ("strictly live action", "photo"),
    ("full anime style with speed lines", "2d"), ("Makoto Shinkai skies", "2d"), ("drawn frame by frame", "2d"),
    ("Moebius-style linework", "2d"), ("a newspaper comic strip", "2d"), ("storybook illustration", "2d"),
    ("Tex Avery", "cartoon"), ("a goofy animated feature", "cartoon"), ("Spider-Verse look", "cartoon"),
    ("glossy 3D Pixar render", "cgi"), ("shiny plastic CGI", "cgi"), ("Toy Story look", "cgi"), ("Octane render", "render"),
    ("claymation with visible thumbprints", "clay"), ("Play-Doh figures", "clay"), ("marionettes on strings", "clay"),
    ("torn-paper collage", "paper"), ("everything cut from coloured card", "paper"), ("done as a shadow-puppet play", "paper"),
    ("loose watercolour washes", "water"), ("wet-on-wet bleeds", "water"), ("thick impasto oil paint", "oil"),
    ("every frame is an oil painting", "oil"), ("a Vermeer interior", "master"), ("Caspar David Friedrich", "master"),
    ("Monet water lilies brushwork", "impression"), ("pointillist dots", "impression"),
    ("loose Jackson Pollock drips and splatter", "abstract"), ("Kandinsky abstraction", "abstract"),
    ("Edvard Munch", "express"), ("analytical cubism", "cubist"), ("Salvador Dalí melting clocks", "surreal"),
    ("strict black-and-gold Art Deco geometry", "deco"), ("Alphonse Mucha curves", "nouveau"), ("Keith Haring", "pop"),
    ("flat 2D vector motion graphic", "flat"), ("Saul Bass titles", "flat"), ("ukiyo-e woodblock print", "ink"),
    ("Gustave Doré engraving", "ink"), ("16-bit SNES sprites", "pixel"), ("entirely built from LEGO", "lowpoly"),
    ("blocky voxel world", "lowpoly"), ("drawn entirely in charcoal", "sketch"), ("a child's felt-tip drawing", "sketch"),
    ("the picture is a stained-glass window", "mosaic"), ("stitched in thread", "textile"), ("everything is crocheted", "textile"),
    ("risograph print", "print"), ("Soviet propaganda poster", "print"), ("all in stencilled graffiti", "print"),
]
CLEAN = [
    "Photorealistic cathedral interior, stained glass windows throwing colour on the stone floor.",
    "A child builds a LEGO castle on a real kitchen table, shot on iPhone.",
    "Live action: two girls fold origami cranes at a desk.",
    "An art student copies a Van Gogh in the gallery, handheld, natural light.",
    "A photorealistic portrait with Rembrandt lighting, shallow depth of field.",
    "The comic-book shop owner stacks boxes. Shot on an Alexa.",
    "A cosplayer dressed as Sailor Moon waits for the bus, real footage.",
    "Live-action kitchen; on the fridge a crayon drawing of a dinosaur.",
    "Photorealistic shot of a pupil's chalk drawing pinned to a barn door.",
    "Photorealistic macro of a child's wax drawing clipped to a curtain.",
    "Live-action harbour with real spray; a 2D animated seagull lands on the fisherman's hat.",
    "Bird's-eye view of a swimmer who rolls onto her back and looks up at us.",
    "Art Deco hotel lobby, photorealistic, a bellboy waits.",
    "She wears an embroidered dress and dances, shot on Kodak Portra.",
    "A watercolour painter sits by the river with her easel, filmed on location.",
    "A hand-drawn map lies on the captain's table; photorealistic candlelight.",
    "A cave explorer's torch finds prehistoric cave paintings; documentary.",
    "Unreal Engine 5 render, photorealistic, 8k.",
    "Documentary about Hayao Miyazaki, filmed interviews.",
    "The city lights look like pixel art from the plane window, real footage.",
    "A minimalist Bauhaus house in Dessau, photoreal architecture film.",
    "Real footage of a nursery wall: a painted cartoon elephant, peeling a little.",
    "Comic-book panels, halftone dots, pop art colours.",
    "A 1930s rubber-hose cartoon, hand-drawn on cels.",
    "Stop-motion felt puppets in a cardboard diorama.",
    "Everything in greyscale but the koi, which stay blood orange.",
    "Widescreen 16:9 frame; in the middle a hand holds a phone playing a vertical video of the same street.",
]
PAIRS = [
    ("Ukiyo-e print of a whale, Soviet constructivist poster, waves breaking", "ukiyo-e", "constructivist"),
    ("The look is a loose ink-and-wash cartoon. A video filmed by a passerby on a phone, nothing drawn.", "cartoon", "nothing drawn"),
    ("The whole film is cross-stitch embroidery; the whole film is liquid chrome 3D. A swan opens its wings.", "embroidery", "chrome"),
    ("Tintin clear line comic. Thick Van Gogh brushwork. A rocket lands in a wheat field.", "tintin", "van gogh"),
    ("All in stitched felt. No, better: all in stained glass. A lighthouse in a storm.", "felt", "stained glass"),
]


@pytest.mark.parametrize(("phrase", "value"), READ)
def test_a_style_is_read_in_any_wording(phrase: str, value: str) -> None:
    text = f"A heron lands on the jetty, {phrase}, soft wind."
    assert value in [c.value for c in cues.read(text) if c.axis == "medium" and c.strength == "sure"]


@pytest.mark.parametrize("prompt", CLEAN)
def test_things_that_only_look_like_a_style_stay(prompt: str) -> None:
    assert refine_text(prompt).prompt == prompt


@pytest.mark.parametrize(("prompt", "one", "other"), PAIRS)
def test_of_two_styles_one_stays(prompt: str, one: str, other: str) -> None:
    low = refine_text(prompt).prompt.lower()
    assert (one in low) != (other in low)


def test_a_cue_takes_its_company_along() -> None:
    text = "A face built from strict black-and-gold Art Deco geometry, blinking."
    assert "strict black-and-gold Art Deco geometry" in [c.text for c in cues.read(text)]


@pytest.mark.parametrize(("prompt", "value"), [
    ("peacock, silk embroidery", "textile"), ("In linocut, a ferry leaves", "print"), ("Game Boy sprites, detective office", "pixel"),
    ("medium: gouache, harbour", "water"), ("a heron, loose charcoal style", "sketch"), ("dragonfly, Tiffany glass", "mosaic"),
    ("kinetic typography, festival", "flat"), ("path-traced, marbles in a bowl", "cgi"), ("all in origami, a hare", "paper"),
])
def test_a_part_that_only_names_a_craft_is_a_style(prompt: str, value: str) -> None:
    assert value in {cue.value for cue in cues.read(prompt) if cue.axis == "medium"}


@pytest.mark.parametrize("prompt", [
    "brass, linen, charcoal, a stylist's table", "a bride, lace, pearls", "a felt fox with a tiny basket", "the rose window over the altar",
    "her knitted scarf, a thermos", "clay, water, a wheel"])
def test_stuffs_in_a_list_are_no_style(prompt: str) -> None:
    assert not [cue for cue in cues.read(prompt) if cue.axis == "medium"]
