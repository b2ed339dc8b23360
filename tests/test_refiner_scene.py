"""When and where a prompt says that it is: what is read as hour, season, weather, place, land, crowd and age, and what only looks so."""

import pytest

from director.refiner import cues, rules

READ = [
    ("at 2 in the afternoon", "time", "afternoon"), ("it is 4 am", "time", "night"), ("half past three in the morning", "time", "night"),
    ("the tower clock reads 23:45", "time", "night"), ("at 7 p.m. she eats", "time", "evening"), ("14:30 hours", "time", "afternoon"),
    ("six in the morning", "time", "morning"), ("the sun is at its zenith", "time", "noon"),
    ("the sun stands straight above", "time", "noon"), ("sunlight pours over the nets", "time", "day"),
    ("sun is pouring in through every window", "time", "day"), ("the stars are out over the desert", "time", "night"),
    ("the pitch-dark sky full of stars", "time", "night"), ("a crescent moon hangs over it", "time", "moon"),
    ("fishermen haul nets before dawn", "time", "predawn"), ("a long evening", "time", "evening"),
    ("all leaves red and gold", "season", "autumn"), ("the orchard is in full blossom", "season", "spring"),
    ("icicles hang from the gutter", "season", "winter"), ("under a metre of January snow", "season", "winter"),
    ("thirty-five degrees in the shade", "season", "summer"), ("in the August heat", "season", "summer"),
    ("there isn't a single cloud", "sky", "clear"), ("cracked drought-stricken ground", "sky", "clear"),
    ("rain hammers on the roof", "sky", "wet"), ("hail bounces off the car", "sky", "wet"), ("fog swallows everything", "sky", "fog"),
    ("you can see for miles", "view", "far"), ("not a breath of wind", "wind", "calm"), ("the gale drives whitecaps", "wind", "windy"),
    ("set inside a submarine's control room", "place", "in"), ("never leaves the building", "place", "in"),
    ("kneels on the open beach", "place", "out"), ("in the middle of a wheat field", "place", "out"),
    ("knee-deep in the Louisiana bayou", "world", "swamp"), ("across the Gobi", "world", "desert"),
    ("on the far side of the moon", "world", "space"), ("downtown Tokyo", "world", "city"),
    ("the middle of Times Square", "world", "city"), ("Antarctica", "world", "polar"),
    ("on a deserted tropical island", "world", "tropic"), ("set entirely in Paris", "town", "paris"),
    ("seventy thousand fans do the wave", "crowd", "many"), ("80,000 spectators", "crowd", "many"), ("every seat taken", "crowd", "many"),
    ("not one person in the stands", "crowd", "none"), ("an abandoned shopping mall", "crowd", "none"),
    ("glowing gaming PCs", "era", "new"), ("an espresso capsule machine", "era", "new"), ("LED video wall", "era", "new"),
    ("VR headsets", "era", "new"), ("a musket", "era", "old"), ("the year is 2140", "era", "new"), ("set in 1690", "era", "old"),
    ("Victorian London, strictly period", "era", "old"), ("Ming dynasty", "era", "old"), ("the year is 1917", "year", "1917"),
]


@pytest.mark.parametrize(("words", "axis", "value"), READ)
def test_is_read(words: str, axis: str, value: str) -> None:
    assert (axis, value) in {(c.axis, c.value) for c in cues.read(f"A fox. {words}. A hat.")}


@pytest.mark.parametrize("prompt", [
    "Dead of night, no moon, and sun is pouring in through every window at 2 in the afternoon.",
    "Stars prick the sky above the harbour. Sunlight pours over the nets and every gull has a sharp shadow.",
    "The vineyard lies under a metre of January snow. In the August heat, pickers in vests fill crates with grapes.",
    "bone-dry desert, cracked drought-stricken ground, monsoon downpour hammering the tents, camel caravan",
    "A lone cowboy deep in the Sahara desert, ankle-deep in the swamp of the Louisiana bayou, harmonica.",
    "Empty stadium, not one person in the stands. In the stands seventy thousand fans do the wave.",
    "One single moment. The year is 1917, trench, mud. The year is 2089, orbital troops drop through the clouds.",
    "authentic 1920s speakeasy, prohibition era, LED video wall, VR headsets on the tables, saxophone player",
])
def test_both_cannot_be(prompt: str) -> None:
    text, found = rules.resolved(prompt)
    assert found and text != prompt


@pytest.mark.parametrize("prompt", [
    "A night nurse walks home in the morning sun.",
    "The alarm clock shows 3 am in a photo on the wall of the sunny kitchen.",
    "A full moon rises over the bay at dusk.",
    "The moon is still visible in the pale morning sky.",
    "A snowman melts in the April sun.",
    "A mountain village: snow on the peaks, summer flowers in the window boxes.",
    "The storm clouds part and sunlight pours over the valley.",
    "She opens a box of Christmas decorations on a hot summer day.",
    "A crowd of penguins on an empty beach.",
    "One empty chair in a packed theatre.",
    "Nobody notices the thief in the crowded market.",
    "A history teacher shows a video about Ancient Rome on a tablet.",
    "The Roman ruins glow under floodlights, tourists take photographs with their phones.",
    "A 1960s Mustang parked next to an electric car at a charging station.",
    "A mechanic restores a 1930s car with a cordless drill.",
    "A glass of iced water with condensation in the heat of August.",
    "A shop that sells swords, helmets and laptops to role players.",
    "A desert fox trots over the dunes at night under a sky full of stars.",
    "In the middle of Kansas, a girl in a Paris T-shirt sells lemonade from a card table.",
])
def test_only_looks_so(prompt: str) -> None:
    assert rules.resolved(prompt) == (prompt, ())
