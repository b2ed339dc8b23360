"""Where things happen: for each kind of setting the places of a little film, what is worn, what goes wrong, how it sounds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director import wordnet
from director.screenwriter.venues import HINTS, VENUES
from director.screenwriter.words import actor


@dataclass(frozen=True)
class Setting:
    """`wide`, `work`, `deep` and `vista` are places as prepositional phrases for opening, work, trouble and ending."""

    name: str
    wide: str
    work: str
    deep: str
    vista: str
    view: str                      # what can be looked at there
    trouble: str                   # a short sentence: what nature or chance does to spoil things
    wear: str                      # what a person wears there; "" = ordinary clothes
    sound: str
    lights: tuple[str, str, str, str]   # opening, work, trouble, ending
    inside: bool = False


_DAY = ("soft morning light", "bright day light", "grey storm light", "golden hour, long warm light")
_ROOM = ("morning light through the window", "warm lamp light", "night, one warm lamp", "golden hour light through the window")
_NIGHT = ("night, cool moonlight", "night, warm lantern light", "night, storm clouds over the moon", "first light of dawn, pink sky")

SETTINGS: dict[str, Setting] = {s.name: s for s in (
    Setting("space", "inside a small spaceship cabin with a round window full of stars", "at a workbench inside the spaceship",
            "inside the dark spaceship, red warning lamps on the walls",
            "in outer space, stars and a purple ringed planet behind the spaceship",
            "a purple ringed planet", "a shower of meteors rattles the hull", "a silver space suit with a round glass helmet",
            "low engine hum",
            ("starlight, cool blue glow", "warm desk lamp light", "flashing red light, deep shadow", "purple planet glow, bright stars")),
    Setting("moon", "on the grey moon, craters and a small lander under a black sky", "beside the lander on the dusty moon",
            "at the edge of a dark crater on the moon", "on the moon, the blue earth rising in the black sky", "the blue earth",
            "dust swirls up and hides the lander", "a white space suit with a gold visor", "breath inside a helmet",
            ("hard white sunlight, black sky", "hard white sunlight, long shadows", "deep shadow, one torch beam",
            "blue earth light, bright stars")),
    Setting("underwater", "underwater above a coral reef, sunbeams from the surface", "underwater beside a sunken ship",
            "underwater, dark and deep", "underwater above the glowing reef, a swarm of fish all around", "a glowing coral reef",
            "a strong current stirs up the sand", "a yellow diving suit with a brass helmet", "bubbles, muffled water",
            ("blue underwater light, sunbeams", "turquoise light, rippling rays", "dark blue light",
            "bright turquoise light, glowing coral")),
    Setting("sea", "on the open sea, long waves under a wide sky", "on the wooden deck of a small boat on the sea",
            "on the stormy sea, tall waves", "on the calm sea, an island on the horizon", "the far horizon",
            "a storm breaks and waves crash over the boat", "a yellow raincoat and rubber boots", "waves, gulls", _DAY),
    Setting("beach", "on a wide sandy beach beside the sea", "on the beach beside a row of wooden boats",
    "on the rocks at the end of the beach",
            "on the beach, the sea glittering behind", "the sea", "a big wave washes over the sand",
            "rolled-up trousers and a striped shirt",
            "waves, gulls", _DAY),
    Setting("city", "on a busy city street between tall houses", "at a street corner in the city, shop windows behind",
            "in a narrow city alley", "on a city rooftop above the lights of the skyline", "the city skyline",
            "rain pours down and the street empties", "a red scarf and a long coat", "city traffic, footsteps",
            ("city morning, soft light", "bright day light", "rain at dusk, wet neon reflections", "dusk, thousands of city lights")),
    Setting("rooftop", "on a city rooftop with water tanks and antennas", "on the rooftop beside a chimney",
    "at the edge of the rooftop in the wind",
            "on the rooftop, the whole city glittering below", "the city skyline", "a gust of wind sweeps over the roof",
            "a long coat and a red scarf",
            "wind, far traffic", ("dusk, pink sky", "night, warm bulb light", "night, rain and neon", "night, a thousand city lights")),
    Setting("forest", "in a green forest, tall trees and ferns", "in a small clearing in the forest",
    "in the dark heart of the forest, thick roots and fog",
            "at the edge of the forest, sunbeams everywhere", "the tall trees", "a storm shakes the trees and a branch falls",
            "a green hooded cloak and leather boots",
            "birdsong, leaves", ("morning mist, soft light between the trees", "green dappled light", "dark fog, cold light",
            "golden hour, sunbeams between the trees")),
    Setting("mountain", "at the foot of a high snowy mountain", "on the mountain, steep and rocky",
    "on a narrow mountain ledge in the clouds",
            "on the mountain summit above a sea of clouds", "the snowy summit", "snow and wind sweep over the path",
            "a red padded jacket and climbing boots",
            "mountain wind", ("cold blue morning light", "clear bright day light", "grey snow storm light",
            "sunrise, golden light on the peaks")),
    Setting("snow", "in a wide snowfield under a pale sky", "beside a small wooden hut in the snow", "in a snow storm on the ice",
            "in the snow under green northern lights", "the northern lights", "a blizzard covers every track",
            "a thick blue parka with a fur hood",
            "wind over snow", ("pale winter morning light", "low winter sun", "white blizzard light", "night, green northern lights")),
    Setting("desert", "in a wide desert, orange sand dunes", "beside a lonely rock in the desert", "in a sand storm between the dunes",
            "on top of a tall dune, an oasis in the distance", "the endless dunes", "a sand storm swallows the path",
            "a white head scarf and a sand-coloured robe",
            "dry wind", ("early desert light, long shadows", "hot bright midday light", "brown sand storm light",
            "desert sunset, red sky")),
    Setting("garden", "in a small garden with flower beds and a wooden fence", "in the garden beside the flowers",
    "in the garden under dark clouds",
            "in the garden full of flowers", "the flower beds", "hail beats down on the flower beds", "a straw hat and green overalls",
            "birdsong, bees", _DAY),
    Setting("farm", "on a farm with a red barn and wide fields", "beside the red barn", "in the field under storm clouds",
    "on the farm, the sun low behind the barn",
            "the wide fields", "thunder rolls and rain floods the field", "a straw hat and blue overalls",
            "wind in the grain, a far rooster", _DAY),
    Setting("meadow", "in a wide green meadow with flowers", "under an old tree in the meadow", "in the meadow under storm clouds",
            "on a green hill above the meadow", "the hills", "a sudden storm bends the grass", "a blue jacket and brown boots",
            "birdsong, wind in the grass", _DAY),
    Setting("village", "in a small village with crooked houses", "in front of a little house in the village",
    "in an empty village lane in the rain",
            "in the village under strings of lights", "the village square", "rain pours and shutters slam shut",
            "a woollen waistcoat and a flat cap",
            "a far church bell", ("soft morning light", "bright day light", "grey rain light", "evening, warm strings of lights")),
    Setting("kitchen", "in a bright kitchen with copper pots and a big oven", "at the wooden table in the kitchen",
    "in the kitchen, thick smoke from the oven",
            "at a laid table in the kitchen, candles burning", "the copper pots", "the pot boils over and smoke fills the kitchen",
            "a white apron and a tall chef's hat",
            "sizzling pan, bubbling pot", _ROOM, True),
    Setting("room", "in a cosy room with a window, books and a lamp", "at a small table in the room", "in the dark room, curtains blowing",
            "at the open window of the room", "the street below the window", "the lamp goes out and everything falls dark",
            "a knitted blue sweater",
            "clock ticking", _ROOM, True),
    Setting("workshop", "in a cluttered workshop full of tools and shelves", "at the workbench in the workshop",
    "in the dark workshop, sparks on the floor",
            "at the open door of the workshop", "the shelves of tools", "sparks fly and the whole table collapses",
            "a leather apron and round goggles",
            "hammer, clinking metal", _ROOM, True),
    Setting("lab", "in a laboratory with glass tubes and blinking machines", "at a bench in the laboratory",
    "in the laboratory, smoke and red lamps",
            "at the window of the laboratory", "the blinking machines", "a glass tube bursts in a green cloud",
            "a white lab coat and round goggles",
            "bubbling glass, hum", ("cool lamp light", "bright white lamp light", "red emergency light",
            "warm sunrise through the window"), True),
    Setting("castle", "in front of a stone castle on a hill", "in the great hall of the castle, torches on the walls",
    "on the castle wall under black clouds",
            "on the highest tower of the castle, flags in the wind", "the castle towers", "lightning strikes the tower",
            "a suit of armour with a blue cape",
            "wind, banners", ("misty morning light", "torch light", "storm light, lightning", "golden hour on the stone walls")),
    Setting("cave", "at the mouth of a dark cave", "inside a cave with shining crystals", "deep in the cave, drops falling",
    "at the end of the cave, daylight streaming in",
            "the shining crystals", "rocks fall and block the way", "a helmet with a lamp and a rope over the shoulder", "dripping water",
            ("daylight at the cave mouth", "torch light, shining crystals", "darkness, one torch", "bright daylight streaming in")),
    Setting("sky", "high in the blue sky between white clouds", "in the open sky beside a big cloud", "inside a dark thunder cloud",
    "above a sea of clouds",
            "the clouds", "lightning flashes and the wind turns", "a leather pilot's cap with goggles and a long white scarf",
            "rushing wind",
            ("blue morning sky", "bright sunlight", "dark storm light, lightning", "sunset above the clouds")),
    Setting("stadium", "in a crowded stadium under bright lamps", "at the start line in the stadium",
    "in the last curve of the stadium, dust in the air",
            "on the grass in the middle of the stadium", "the finish line", "a stumble at full speed, dust flies up",
            "a red sports jersey with the number 7",
            "crowd cheering", ("bright stadium light", "bright stadium light", "low sun, dust", "golden evening light, confetti")),
    Setting("school", "in a school yard with a big tree", "in a bright classroom with a blackboard", "in the empty school",
    "on the steps of the school",
            "the blackboard", "books tumble to the floor and everyone turns around", "a yellow sweater and a red school bag",
            "children's voices, a bell", _DAY),
    Setting("library", "in a tall library full of old books", "at a reading table in the library", "between dark shelves in the library",
    "under the glass dome of the library",
            "the tall shelves", "a whole shelf of books crashes down", "a green cardigan and round glasses", "turning pages", _ROOM, True),
    Setting("museum", "in a museum hall with statues and paintings", "in front of a glass case in the museum",
    "in the dark museum, long shadows", "under the skylight of the museum",
            "the statues", "an alarm rings and all the lamps turn red", "a blue uniform with brass buttons", "echoing footsteps",
            ("daylight from the skylight", "warm spotlight", "night, one torch beam", "first light through the skylight"), True),
    Setting("train", "on a railway platform beside a waiting train", "inside a train compartment at the window",
    "in a dark train tunnel",
            "at the last station, the train behind", "the passing fields", "the train stops with a jolt in the dark",
            "a brown travelling coat and a small hat",
            "rattling train", _DAY),
    Setting("market", "in a busy market with colourful stalls", "at a market stall full of fruit", "in an empty market lane in the rain",
    "in the market under lanterns",
            "the colourful stalls", "a stall tips over and oranges roll everywhere", "a bright patterned shirt and an apron",
            "market voices",
            ("morning light", "bright day light", "grey rain light", "evening, warm lantern light")),
    Setting("circus", "in front of a striped circus tent", "in the circus tent under bright lamps", "in the dark circus tent",
    "in the circus tent under a rain of confetti",
            "the striped circus tent", "a rope snaps high above the ring", "a red tailcoat with gold buttons", "drum roll, crowd",
            ("dusk, strings of coloured lamps", "bright spotlight", "one dim spotlight", "golden spotlight, confetti")),
    Setting("stage", "on a big empty stage with red curtains", "on the stage in a bright spotlight", "behind the dark stage curtains",
    "on the stage in front of a cheering crowd",
            "the red curtains", "the spotlight goes out in the middle of it", "a black costume with silver sparkles", "murmuring audience",
            ("dim stage light", "bright spotlight", "darkness, one thin beam", "warm golden spotlight"), True),
    Setting("lighthouse", "at a white lighthouse above the sea", "beside the lighthouse on the rocky shore",
    "at the lighthouse in the storm",
            "on the rocks below the lighthouse, the calm sea behind", "the dark sea", "the great lamp flickers and goes out",
            "a dark blue coat and a knitted cap",
            "wind, waves", ("dusk, cold blue light", "warm lamp light", "night, storm and lightning", "sunrise, golden light on the sea")),
    Setting("park", "in a city park with a pond and benches", "beside a bench in the park", "in the park in the rain",
    "in the park under the trees",
            "the pond", "rain pours down on the benches", "a yellow raincoat", "birdsong, far children", _DAY),
    Setting("road", "on a long empty country road", "at the side of the road beside a milestone", "on the road in heavy rain",
    "at the end of the road, the sea behind",
            "the long road", "the road is washed away by a flood", "a brown leather jacket", "wind, gravel", _DAY),
    Setting("jungle", "in a thick green jungle with hanging vines", "in the jungle beside old stones",
    "in the jungle, dark and wet", "above the jungle at a waterfall",
            "the hanging vines", "a rope bridge snaps", "a khaki shirt and a wide hat", "jungle birds, insects",
            ("green morning mist", "green dappled light", "dark rain light", "golden hour, mist in the sunbeams")),
    Setting("river", "at a wide river", "at the river under green trees", "in the wild river",
    "where the river meets the sea",
            "the far bank", "the current tears everything away", "a straw hat and rolled-up trousers", "running water", _DAY),
    Setting("abstract", "in abstract space, wide and soft", "in abstract space, colours all around", "in abstract space, deep and dark",
    "in abstract space, bright and open",
            "the drifting shapes", "the shapes scatter", "flowing white cloth", "soft airy tones",
            ("soft glowing light", "bright coloured light", "deep darkness, sparks of light", "warm white light")),
    Setting("lake", "at a calm lake", "at the lake beside a wooden boat", "on the lake in the wind",
        "on the lake in the evening light",
            "the calm lake", "high waves roll over the lake", "a straw hat and rolled-up trousers", "lapping water, birdsong", _DAY),
    Setting("bedroom", "in a small bedroom with a bed and a window", "beside the bed in the bedroom", "in the dark bedroom, long shadows",
            "at the window of the bedroom", "the window", "the lamp goes out", "blue pyjamas", "clock ticking", _ROOM, True),
    Setting("house", "in the hallway of an old house", "in the living room of the old house", "in the dark hallway of the old house",
            "at the hallway window of the old house", "the old house", "the lamp goes out", "a grey coat", "creaking wood",
            ("pale evening light", "one warm lamp", "night, cool moonlight", "first morning light"), True),
    Setting("hospital", "in a bright hospital room with white beds", "in the hospital room beside a white bed",
        "in the empty hospital room at night",
            "at the window of the hospital room", "the window", "the lamp flickers", "a light blue shirt", "soft steps", _ROOM, True),
    Setting("office", "in an office full of desks and screens", "at a desk in the office", "in the empty office at night",
        "at the window of the office",
            "the city behind the window", "all the lamps go out", "a grey suit and a red tie", "typing, phones", _ROOM, True),
    Setting("café", "in a cosy café with small tables", "at a table in the café", "in the café, everybody looks up",
        "in the café in the evening, candles burning",
            "the street behind the window", "a tray falls to the floor", "a white shirt and a black apron", "cups, low voices", _ROOM,
            True),
    Setting("shop", "in a small shop full of shelves", "at the counter of the shop", "in the dark shop", "at the door of the shop",
        "the full shelves",
            "a shelf falls over", "a green apron", "a door bell", _ROOM, True),
    Setting("harbour", "in a harbour full of boats", "on the pier in the harbour", "in the harbour in the rain",
        "on the pier, the sea behind", "the boats",
            "high waves crash over the pier", "a dark blue coat and a cap", "gulls, waves", _DAY),
    Setting("station", "on a railway platform in the train station", "at a bench in the train station",
        "on the empty platform of the train station",
            "on the platform of the train station in the evening sun", "the trains", "a train rushes past", "a brown travelling coat",
            "a train, voices", _DAY),
    Setting("subway", "in a subway station with tiled walls", "in the subway station beside a waiting train",
        "in the subway station, a train rushes past",
            "in the subway station full of people", "the trains", "a train rushes past", "a black jacket and a red scarf",
            "rattling train, steps",
            ("cool lamp light", "warm lamp light", "flickering light", "warm golden lamp light"), True),
    Setting("mars", "on the red planet Mars, dust and rocks", "beside a round rock on mars", "on mars in a dust storm",
        "on mars under the first stars",
            "the red dust", "a dust storm rolls in", "a white space suit with a round glass helmet", "thin wind",
            ("pale red morning light", "bright red day light", "brown dust light", "red sunset, first stars")),
    Setting("ancient", "in ancient rome between white columns", "on the steps of a temple in ancient rome",
        "in ancient rome under dark clouds",
            "at the temple, the hills of rome behind", "the white columns", "the ground shakes", "a white tunic", "far voices", _DAY),
    Setting("egypt", "at the pyramids in the desert", "in front of a pyramid", "inside a dark tomb",
        "at the pyramids in the evening sun", "the pyramids",
            "a sand storm rolls in", "a white linen robe", "dry wind", _DAY),
    Setting("battlefield", "on a bare field with trenches under a grey sky", "beside a small fire in the field", "on the field in the rain",
            "on the field, the first sun behind", "the bare field", "thunder rolls over the field", "a grey coat", "far thunder",
            ("cold grey morning light", "warm light of a fire", "grey rain light", "first morning sun")),
    Setting("ring", "in a boxing ring under bright lamps", "in the corner of the boxing ring", "on the floor of the boxing ring",
            "in the middle of the boxing ring", "the crowd", "a hard blow", "red shorts", "crowd, a bell", ("bright lamp light",
            "bright lamp light",
            "hard white lamp light", "golden lamp light, confetti"), True),
    Setting("junkyard", "in a junkyard full of old cars and scrap metal", "beside a heap of scrap in the junkyard",
            "in the junkyard in the rain", "on top of a heap of scrap in the junkyard",
            "the heaps of scrap", "a heap of scrap falls over", "overalls", "creaking metal", _DAY),
    Setting("playground", "on a playground with swings and a slide", "beside the swings on the playground", "on the empty playground",
            "on the playground in the evening sun", "the swings", "rain pours down", "a yellow sweater", "children's voices", _DAY),
    Setting("airport", "in an airport with big windows", "at a gate in the airport", "in the empty airport at night",
        "at the window of the airport", "the planes",
            "all the lamps go out", "a brown travelling coat", "voices, a gong", _DAY, True),
    Setting("bridge", "on a long bridge over the river", "at the railing of the bridge", "on the bridge in the rain",
        "on the bridge in the evening sun", "the river",
            "wind and rain sweep over the bridge", "a long coat", "wind, far traffic", _DAY),
    Setting("volcano", "at the foot of a smoking volcano", "on the black rocks of the volcano", "at the edge of the volcano, lava below",
            "at the volcano under a red sky", "the volcano", "the volcano spits fire", "a khaki shirt and a wide hat", "low rumble", _DAY),
    Setting("festival", "at a fair with coloured lamps", "at a stall at the fair", "at the fair in the rain",
        "at the fair under strings of lights",
            "the coloured lamps", "all the lamps go out", "a striped shirt", "music, voices", ("evening, coloured lamps",) * 4),
)}

_HOURS = {"day": _DAY, "room": _ROOM, "night": _NIGHT, "stars": ("starlight, cool blue glow",) * 4}
SETTINGS.update({name: Setting(name, wide, work, deep, vista, view, trouble, wear, sound, _HOURS[hours], hours == "room")
                 for name, _, wide, work, deep, vista, view, trouble, wear, sound, hours in VENUES})
WORDS: tuple[tuple[str, str], ...] = (
    *((words, name) for name, words, *_ in VENUES),
    (r"(?:birthday |dinner )?party", "room"), (r"in class|classroom|class of", "school"), (r"(?:road|race) ?trip", "road"),
    (r"banks?(?! of)", "office"),
    (r"(?:desert|deserted|lonely|tropical) islands?", "beach"), (r"bus stop|traffic|zebra crossing", "city"), (r"hawaii|bali", "beach"),
    (r"mars|red planet", "mars"), (r"lake|pond", "lake"), (r"bedroom|in bed|wardrobe", "bedroom"), (r"hospital|clinic", "hospital"),
    (r"(?:empty|old|haunted|abandoned|dark|creepy) (?:\w+ )?(?:house|mansion|hotel)|mansion", "house"), (r"office", "office"),
    (r"caf[eé]|coffee shop|(?:tea|coffee) ?house|tea ?room|restaurant|diner|pizzeria|bar|tavern", "café"),
    (r"(?:\w+ )?shop|supermarket|store", "shop"),
    (r"harbou?r|pier|docks?", "harbour"),
    (r"train station|railway station|(?:railway )?platform", "station"), (r"subway|metro|underground station", "subway"),
    (r"ancient (?:rome|greece)|rome|roman empire|colosseum|athens|forum", "ancient"), (r"egypt|pyramids?|pharaoh'?s? tomb", "egypt"),
    (r"trench(?:es)?(?! ?coats?)|battlefield|front line|war zone", "battlefield"), (r"junkyard|scrapyard|landfill", "junkyard"),
    (r"boxing (?:ring|match)|(?:(?<=in )|(?<=into ))the ring(?= |$)", "ring"),
    (r"playground|sandbox", "playground"), (r"airport", "airport"), (r"bridge", "bridge"), (r"volcano", "volcano"),
    (r"fairground|carnival|festival|amusement park|funfair", "festival"),
        (r"japan|kyoto|america|africa|australia|china|india|canada|brazil|england|scotland|ireland|germany|norway|iceland|italy|spain|"
         r"greece|france|portugal|mexico", "village"), (r"school yard|schoolyard", "school"),
    (r"moon(?!light)", "moon"), (r"stars", "stars"),
    (r"(?<!a )(?<!the )(?<!parking )(?<!empty )(?<!his )(?<!her )space|galax\w+|spaceship|space "
                                 r"station|orbit|planets?|cosmos|universe|asteroid\w*|weltraum", "space"),
    (r"(?:sunken|drowned) \w+|underwater|under the sea|beneath the (?:sea|waves)|sea ?bed|reef|ocean floor|"
     r"submarine|bottom of the (?:sea|ocean)|deep sea", "underwater"),
    (r"lighthouse", "lighthouse"), (r"attic", "room"), (r"islands?", "beach"), (r"beach|shore|seaside", "beach"),
    (r"sea|ocean|deck", "sea"), (r"rooftops?|roof", "rooftop"), (r"jungle|rainforest|amazon", "jungle"),
    (r"forests?|woods?|woodland", "forest"), (r"summit|mountains?|peak|alps|everest|cliff", "mountain"),
    (r"arctic|antarctic\w*|icebergs?|ice ?floes?|igloos?|snow(?:y|field)?|ice(?! cream)|glacier|north pole|tundra", "snow"),
    (r"deserts?|dunes?|sahara|oasis", "desert"),
    (r"kitchen|bakery", "kitchen"), (r"workshop|garage|forge|studio", "workshop"), (r"lab|laboratory", "lab"),
    (r"castle|palace|kingdom|fortress", "castle"), (r"caves?|cavern|mine|grotto", "cave"), (r"library|bookshop|bookstore", "library"),
    (r"museum|gallery", "museum"), (r"circus", "circus"), (r"stage|theat(?:re|er)|opera|concert|ballroom", "stage"),
    (r"stadium|race ?track|arena|olympics?|finish line", "stadium"),
    (r"train|railway|station|(?<=in )(?:first|second) class|dining car",
    "train"), (r"markets?|bazaar|fair", "market"), (r"gardens?|greenhouse|(?:back|front)? ?yard", "garden"),
    (r"farm|barn|field|vineyard|orchard", "farm"),
    (r"meadow|hills?|prairie|countryside", "meadow"), (r"village|small town|town", "village"), (r"park", "park"),
    (r"school|classroom|university", "school"),
    (r"rivers?|waterfall|(?<!live )(?<!lofi )(?<!video )(?<!my )stream", "river"),
    (r"city|street|alley|downtown|skyline|new york|tokyo|paris|london|metropolis|berlin|"
     r"neon(?! (?:arcade|sign|lamp|light|tube|letter|bar|club|diner)s?\b)", "city"),
    (r"house|(?:at|his|her|their|its|our|my|old|new|family|nursing) home|room|"
    r"bedroom|apartment|attic|flat|living room|cellar|basement|office", "room"), (r"sky|clouds?|air", "sky"),
    (r"road|highway|route", "road"),
)
_BY_ACTOR = (("viking", "harbour"), ("samurai ninja", "temple"), ("gladiator centurion", "ancient"), ("pharaoh mummy", "egypt"),
    ("soldier", "battlefield"),
    ("boxer wrestler", "ring"), ("nurse doctor surgeon patient", "hospital"), ("worker boss secretary "
        "banker", "office"), ("waiter waitress barista", "café"),
    ("comedian", "stage"), ("ghost vampire zombie skeleton doll", "house"), ("driver courier "
        "postman", "city"), ("rider", "road"), ("kid child boy girl", "playground"),
    ("mother father family grandmother grandfather", "room"), ("santa reindeer", "snow"), ("backpacker "
        "hitchhiker", "road"), ("astronaut cosmonaut alien rocket satellite rover spaceship probe star", "space"),
    ("fish goldfish shark whale dolphin octopus squid jellyfish seahorse mermaid merman diver submarine crab lobster turtle", "underwater"),
             ("baker chef cook waiter waitress teapot kettle toaster", "kitchen"),
             ("penguin walrus reindeer yeti snowman skier snowboarder mammoth", "snow"),
             ("camel nomad scorpion coyote", "desert"), ("monkey gorilla parrot tiger sloth jaguar panda", "jungle"),
             ("sailor pirate captain", "boat"), ("fisherman boat ship sailboat surfer", "sea"),
             ("fox wolf bear deer owl squirrel hedgehog fairy elf gnome unicorn rabbit badger", "forest"),
             ("knight king queen prince princess dragon wizard witch squire", "castle"),
             ("farmer cow pig sheep goat chicken hen rooster horse pony shepherd scarecrow", "farm"),
             ("gardener bee bumblebee butterfly snail caterpillar ladybug ant flower sunflower beekeeper", "garden"),
             ("runner sprinter racer footballer athlete cyclist goalkeeper boxer", "stadium"),
             ("dancer ballerina singer magician pianist violinist cellist musician", "stage"),
             ("robot android drone commuter detective taxi bus car skateboarder thief", "city"), ("climber mountaineer goat hiker",
             "mountain"), ("scientist inventor chemist engineer", "lab"),
             ("tailor shoemaker cobbler watchmaker clockmaker carpenter blacksmith potter toymaker mechanic", "workshop"),
             ("clown acrobat juggler", "circus"),
             ("eagle hawk falcon airplane plane kite balloon pilot airship cloud", "sky"), ("pupil student teacher", "school"),
             ("librarian writer poet book", "library"), ("gull seagull lifeguard", "beach"), ("keeper", "lighthouse"))


_AMONG = re.compile(r"\b(?:among|amongst|amid|between|to|towards?|into|in|through|across|from|past|beyond) (?:the |all the )?(?:\w+ )?$")

_SENT = re.compile(r"\b(?:voice|letter|message|signal|sound|song|news|postcard|parcel|call|gift|visitor|greeting)s? from (?:the |an? |"
                   r"outer |deep )*$")
_LONGED = re.compile(r"\b(?:dream|long|yearn|wish)(?:s|ed|ing)? (?:of|for) (?:(?:seeing|visiting|reaching) )?(?:the |an? )?$")
_COMPANY = re.compile(r"\b(?:help of|thanks to|with|by|before|for) (?:the|his|her|their) (?:whole|entire) $")
_TO_MOON = re.compile(r"\b(?:letter|song|message|poem|prayer|sing|talk|speak|whisper|wave|howl|pray)s? [a-z ]*?to the $")


_OBJECT = frozenset("the a an his her their its my our your him them us".split())


def _deed_of(before: str, word: str) -> bool:
    """Whether a word that names a place is a verb here: nothing leads up to it as to a noun, and it goes on to an object."""
    led = re.search(r"\b(?:the|an?|his|her|their|its|my|our|in|on|at|to|from|of|by|into|through|across|over|this|every)\s+"
                    r"(?:\w+[ -]){0,2}$", before)
    return led is None and bool(wordnet.meanings(re.sub(r"s$", "", word.lower()), "verb"))


def mentioned(text: str, loosely: bool = False) -> Setting | None:
    """The setting whose place words come first in the text, places after a preposition first; or None. `loosely`: also where
    it only says of what sort somebody is ('a circus elephant')."""
    best: tuple[int, int, bool, int, str] | None = None
    ends: dict[int, tuple[int, str]] = {}
    for order, (pattern, name) in enumerate(WORDS):
        for hit in re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", text, re.I):
            before = text[max(0, hit.start() - 30): hit.start()].lower()
            led = re.search(r"\b(?:in|on|at|inside|through|across|under|above|over|into|near|to|from|of|beside|along|outside|via|"
                r"fills?|floods?|enters?)\s+(?:\w+[ -]){0,3}$", before)
            after = re.match(r" ([a-z]+)", text[hit.end():])
            if not loosely and after and (actor(after[1]) or (after[1] in _OBJECT and _deed_of(before, hit[0]))):
                continue                                          # 'a circus elephant' may be anywhere, who trains a dog on no train
            if _SENT.search(before) or _LONGED.search(before) or (name == "village" and (
                    _COMPANY.search(before) or re.match(r"['’]s? [A-Z]?[a-z]", text[hit.end():]))):
                continue                                          # 'a voice from the moon' is heard elsewhere
            if name == "moon" and (_TO_MOON.search(before) or not re.search(
                    r"\b(?:on|onto|from|across|around|(?<!\bof )to) (?:the |a |our )?(?:\w+ )?$", before)):
                continue                                          # to want the moon, to dance under it, is not to be there
            if hit[0].lower() == "stars" and not _AMONG.search(before):
                continue
            key = (0 if led else 1, hit.start(), order >= len(VENUES), -len(hit.group(0)), name)
            best = key if best is None or key < best else best
            if hit.end() > ends.get(hit.start(), (0, ""))[0]:
                ends[hit.start()] = hit.end(), name
    if best is None:
        return None
    start, name = best[1], best[4]
    while start in ends and text[ends[start][0]: ends[start][0] + 1] == " " and ends[start][0] + 1 in ends:
        start = ends[start][0] + 1                                # 'a village kitchen' is a kitchen
        name = ends[start][1]
    return SETTINGS[name]
def hinted(text: str) -> Setting | None:
    """The setting that things and deeds suggest where no place is named."""
    found = next((SETTINGS[name] for pattern, name in HINTS if re.search(rf"(?<![\w-])(?:{pattern})(?![\w-])", text, re.I)), None)
    return found or mentioned(text, loosely=True)


def fitting(actor_word: str, default: str | None = "meadow") -> Setting | None:
    """The setting a kind of actor is most at home in; `default` names the one for all others."""
    name = next((name for words, name in _BY_ACTOR if actor_word in words.split()), default)
    return SETTINGS[name] if name else None
