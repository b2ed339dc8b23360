"""What can be seen of things that are often explained and cannot be filmed as they stand: a row of pictures for each."""

from __future__ import annotations

import re
from functools import cache

_ROWS = """
photosynthes
    sunlight falls on a green leaf / water climbs from the roots through the stem / tiny bubbles of oxygen leave the leaf / sugar feeds
    a new shoot that unfolds
vaccin
    a nurse gives a small injection into an arm / harmless pieces of a virus float in the blood / white blood cells gather round them
    and learn their shape / the real virus arrives and white blood cells surround it at once
inflation|price
    a full shopping basket stands beside a small stack of coins / price tags on the shelves turn to higher numbers / the same stack of
    coins stands beside a basket that is half empty / a hand counts coins beside a single loaf of bread
compound interest
    one coin lies on a table / a few more coins grow beside it year after year / each small stack grows a stack of its own / a wall of
    coins fills the table
interest rate|loan|mortgage|credit
    a person shakes hands over a desk in a bank / a bag of coins goes across the desk / a house key lies in an open hand / each month a
    coin goes back over the desk, with a small coin on top
blockchain|bitcoin|crypto
    a glass block with lines of writing in it / a second block locks onto the first with a chain / many computers hold the same row of
    blocks / somebody tries to change one block and every chain link lights up red
black hole
    a huge star shines in dark space / the star collapses into a black ball / light and dust bend and spiral around the black ball / a
    small star is stretched as it falls in
rainbow
    rain falls while the sun is low / one clear raindrop in close view / a white ray goes into the drop and comes out in seven colours /
    a rainbow stands over wet fields
water cycle|rain
    the sun shines on the sea and mist rises / the mist gathers into clouds over hills / rain falls from a dark cloud / a stream carries
    the water back to the sea
tide
    the moon stands over the sea / the water rises on the beach towards the moon / the earth turns slowly with a bulge of water on it /
    the water runs out and boats lie on the sand
volcan
    red magma glows deep under a mountain / magma rises through a crack in the rock / smoke and ash burst from the top / a stream of
    lava runs down and cools to black rock
earthquake
    two huge plates of rock press against each other deep below / the plates slip with a jolt / waves run through the ground / houses
    and trees shake
solar
    sunlight falls on a blue solar panel on a roof / tiny sparks move inside the dark glass / a cable carries the current into the house
    / a lamp lights up in a room
heat pump
    cold air streams into a grey box beside a house / a pipe coils and glows from blue to red / warm water runs through the floor / a
    family sits barefoot in a warm room
recycl
    a hand drops an empty bottle into a bin / a truck carries bottles to a plant / machines crush bottles into bright flakes / a new
    bottle rolls off a belt
compost
    kitchen peels fall onto a heap in a garden / worms and beetles crawl through the heap / the heap turns into dark soil / a tomato
    plant grows in the dark soil
password|phishing|scam|hack
    a fish hook hangs in front of a glowing laptop screen / a hand hovers over a strange link / a padlock closes with many different
    keys around it / the hook sinks away and the laptop screen is calm
internet|wi-?fi|website|router
    a message leaves a phone as small glowing dots / the dots run through a cable under the sea / a room full of blinking servers passes
    the dots on / the dots arrive on another phone
qr codes?|bar ?codes?
    a square of black and white blocks in very close view / somebody holds a phone over the square / thin lines run over the blocks and
    become a row of numbers / a page opens on the phone
gps|satellite nav
    a phone stands on a car's dashboard / four satellites circle high above the earth / thin beams meet in one point / a blue dot moves
    along a map
electric
    a wheel with magnets spins beside a coil of copper wire / sparks run through the wire / cables hang from tower to tower over fields
    / a lamp lights up in a room
(?<!steam )(?<!search )(?<!jet )(?<!fire )engine
    fuel sprays into a steel cylinder / a spark flashes and pushes the piston down / the crankshaft turns / wheels roll on a road
heart|blood
    a red heart beats in close view / red blood cells stream through a tunnel / the lungs fill with air and the blood turns bright / a
    runner's cheeks glow
digest|stomach
    teeth bite into an apple / a bite slides down a soft tunnel / a round stomach churns / tiny bright crumbs pass into the blood
brain|memory|neuron
    a glowing brain in the dark / sparks jump from one nerve cell to the next / one path of sparks grows thicker each time / a person
    smiles and remembers
sleep|insomnia
    a bedroom grows dark and a phone is laid aside / a person breathes slowly under a blanket / soft waves move through a glowing brain
    / morning light falls on a rested face
climate|greenhouse|global warming
    the sun warms the earth / a layer of gas around the earth holds the warmth like glass / ice cracks and slides into the sea / wind
    turbines turn on a green hill
democra|election|vote|voting
    people stand in a line at a school door / a hand folds a paper / the paper falls into a box / people count papers on a long table
tax
    coins fall from many hands into one jar / a bridge, a school and a hospital grow from the jar / children walk over the bridge
supply chain|logistic|shipping
    a worker packs a box in a factory / a crane lifts a container onto a ship / a truck drives through a city / a hand opens the box at
    a front door
dna|gene
    a twisted ladder turns slowly in soft light / the ladder opens like a zip / new rungs join each half / a child has its mother's eyes
virus|germ|bacteria|wash.*hands
    tiny spiky balls sit on a hand / the hand touches a door handle and leaves them there / soap foam lifts them off / clean hands under
    running water
gravity
    an apple hangs on a branch / the apple falls / the moon circles the earth on a bent sheet of light / an astronaut floats
antibiot
    round bacteria swarm in close view / a capsule opens and tiny grains stream out / the bacteria burst one after another / a child
    sits up in bed again
insur
    many people put a coin each into one jar / a storm tears the roof off one house / coins from the jar go to that house / a new roof
    stands on the house
"""


@cache
def _table() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    rows: list[tuple[str, str]] = []
    for line in _ROWS.strip("\n").split("\n"):
        if line[:1] != " ":
            rows.append((line.strip(), ""))
        else:
            rows[-1] = (rows[-1][0], f"{rows[-1][1]} {line.strip()}")
    return tuple((re.compile(rf"\b(?:{key})", re.I), tuple(step.strip() for step in steps.split("/"))) for key, steps in rows)


def pictures(topic: str) -> tuple[str, ...]:
    """What is to be seen of a topic, in order; () for one that is not in the table."""
    return next((steps for key, steps in _table() if key.search(topic)), ())
