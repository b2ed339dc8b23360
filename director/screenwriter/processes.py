"""What can be seen of things that are often explained and cannot be filmed as they stand: a row of pictures for each."""

from __future__ import annotations

import re
from functools import cache

_ROWS = r"""
honey\b|bees? (?:make|do|work)|beehive
    bees collect nectar from flowers with their tongues / bees fly home to their hive, heavy and yellow with pollen / inside the
    hive one bee passes a drop of nectar to another, mouth to mouth / bees stand on the comb and fan the nectar dry with their wings
    / bees seal the full cells of the comb with white wax / a beekeeper in a veil lifts out a frame and golden honey runs from it
butterfl|caterpillar|metamorph
    a tiny egg sticks to the underside of a green leaf / a small striped caterpillar bites its way out and eats the leaf / the
    caterpillar, now fat, hangs upside down from a twig / a green cocoon hangs still on the twig / the cocoon splits and a butterfly
    with crumpled wings climbs out / the butterfly spreads its dry wings and flies over a meadow
tadpole|frogs? (?:grow|develop|change)|life ?cycle of (?:a |the )?frogs?
    jelly with black dots floats in a pond / small black tadpoles swim between water plants / a tadpole grows two legs and its tail
    shrinks / a small frog climbs onto a stone
spiders? (?:make|build|spin|weave)|spider['’]?s? webs?
    a spider lets a first thread float in the wind / the thread catches on a twig and the spider walks along it / straight threads
    run from the middle like the spokes of a wheel / the spider lays a sticky spiral around them / the finished web hangs with drops
    of dew
seeds?\b|plants? grow|germinat
    a seed lies in dark soil in close view / water drips into the soil and the seed swells / a white root pushes down / a green
    shoot breaks through into the sun / the plant opens its leaves and a flower
leaves (?:change|turn|fall|go|become)|autumn (?:leaves|colou?rs)|fall colou?rs
    green leaves shine in the summer sun / the days grow short and a cool wind moves the leaves / the green fades from one leaf in
    close view and yellow appears / red and golden leaves fill a whole wood / a leaf comes loose from its twig and sails to the
    ground
bread|sourdough
    golden wheat sways in a field / a millstone grinds the grain to white flour / a pair of hands kneads the soft dough
    / the dough rises slowly under a cloth / the loaf browns in a glowing oven / a hand breaks the steaming loaf in two
chocolate|cocoa
    ripe yellow pods hang on a cocoa tree / a farmer cuts a pod open and scoops out the white beans / brown beans dry in the sun on
    wooden tables / beans turn in a roasting drum / a machine grinds the beans to a dark shining paste / liquid chocolate flows into
    moulds / a hand breaks a bar of chocolate
coffee|espresso
    red cherries ripen on a coffee bush on a hillside / a picker drops the cherries into a basket / pale beans dry in the sun,
    turned with a rake / sacks of beans are carried onto a ship / beans tumble and darken in a roaster / a grinder turns the beans
    to powder / hot water runs through the powder into a white cup
(?:cup of|green|black) tea\b|tea (?:is |gets )?(?:made|grown|produced)
    rows of green bushes cover a misty hill / a hand picks two young leaves and a bud / the leaves wither on long trays / the leaves
    are rolled and dried until they are dark / hot water turns amber in a glass pot
cheese|yogh?urt
    a cow is milked in a barn / warm milk steams in a copper kettle / the milk sets and a blade cuts it into white crumbs / hands
    press the crumbs into a round mould / wheels of cheese ripen on wooden shelves / a knife cuts the first slice
wine\b|winemak
    bunches of dark grapes hang in a vineyard / pickers carry full baskets between the rows / grapes are pressed and red juice runs
    / the juice foams in a large vat / wooden barrels lie in a cool cellar / red wine is poured into a glass
paper (?:is |gets )?(?:made|recycled)|(?:recycle|recycling) (?:of )?(?:waste )?paper|paper recycling|(?:old|waste) (?:news)?papers?\b
    a hand drops old newspapers into a blue bin / a truck tips bales of paper at a mill / paper whirls with water in a vat until it
    is grey pulp / the pulp runs onto a wide sieve and the water drips off / hot rollers press and dry the sheet / a fresh roll of
    white paper comes out of the machine
glass (?:is |gets )?(?:made|blown|recycled)|glass ?blow
    fine white sand runs through a hand / the sand melts in a glowing furnace / a worker takes an orange lump on a long pipe / the
    worker blows and a bubble grows / the clear glass cools on a table
solar(?! system)
    sunlight falls on a blue solar panel on a roof / tiny sparks move inside the dark glass / a cable carries the current into the
    house / a grey box on the wall hums and a small light on it turns green / a lamp lights up in a room
wind (?:power|turbine|energy|farm)|windmill
    wind bends the grass on a hill / the long white blades of a turbine begin to turn / inside the tower head a shaft spins in a
    coil of copper wire / a cable runs down the tower into the ground / lamps light up in a village at dusk
rocket
    a rocket stands upright on its launch pad / fire bursts from the engines and steam rolls away / the rocket climbs on a pillar of
    fire / the empty lower part falls away / the small upper part floats above the blue earth
a?e?ro?planes? fl(?:y|ies)|planes? (?:fl(?:y|ies)|stay)|wings? work|lift off
    an airplane stands at the end of a runway / streams of air bend over and under a curved wing / the engines blow hot air
    backwards and the airplane rolls faster / the nose rises and the wheels leave the ground / the airplane glides above the clouds
lightning|thunder
    warm air carries drops high up into a dark cloud / ice grains rub against each other in the cloud / sparks gather at the bottom
    of the cloud / a bright bolt jumps from the cloud to a tree / people indoors hear the thunder and look up
eclipse
    the sun shines on the earth from far away / the moon slides slowly between them / a round shadow runs across the land / the sky
    goes dark and a bright ring stands around the black moon / daylight comes back and birds begin to sing
day and night|seasons (?:change|happen|come)
    the earth turns slowly in the light of the sun / one half of the earth lies in the light and the other in the dark / the sun
    rises over a town / the town turns away into the night and its lamps come on
lighthouse
    a white lighthouse stands on a cliff at dusk / a keeper climbs a winding stair / a lamp lights up inside a large glass lens /
    the lens turns and gathers the light into one long beam / the beam sweeps over the dark sea / a ship turns away from the rocks
refrigerator|fridge
    a hand puts milk into a fridge / a thin pipe behind the fridge coils and carries cold liquid / the liquid takes up the warmth
    inside and turns to gas / the gas gives off its warmth at the back of the fridge / frost glitters on a bottle
(?:rechargeable |electric |car )batter(?:y|ies)
    a plug slides into its socket / tiny bright grains wander from one side of a battery to the other / the battery glows full / the
    grains run back and a wheel begins to turn
e-?mails?\b|cloud (?:storage|computing)
    a finger presses a key on a laptop / small glowing dots leave the house through a cable / a hall full of blinking servers keeps
    the dots / the dots come out of another laptop far away
machine learning|artificial intelligence|neural net|\bai\b|chatbots?
    many pictures of cats and dogs lie on a table / a net of glowing points looks at them one after another / a wrong line in the
    net fades and a right one grows brighter / a new picture of a cat is put down and one point lights up at once
lungs?\b|breath(?:e|ing)
    a girl draws a deep breath on a hill / air streams down a tunnel that branches like a tree / tiny round sacs fill and bright
    drops pass into the blood / the lungs fall together and warm breath steams in the cold
teeth|tooth ?decay|cavit
    a bright tooth in very close view / sticky sugar stays on the tooth and tiny germs eat it / a dark spot grows on the tooth / a
    brush with foam sweeps the germs away / a child laughs with clean teeth
glacier
    snow falls on a high mountain year after year / the snow is pressed to blue ice / the ice creeps down the valley and carries
    rocks / the end of the glacier breaks into a lake
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
immune system|white blood
    a small cut on a finger in close view / spiky germs swarm in through the cut / white blood cells gather round the germs and
    swallow them / the skin closes and a child plays again
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
