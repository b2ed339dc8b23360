"""One subject in two ways, and how many: what excludes itself is resolved, what belongs to two or changes is left alone."""

from __future__ import annotations

import pytest

from director.refiner import counts, owners
from director.refiner.rules import resolved

CONTRADICTIONS = [
    ("The cyclist wears a helmet in every frame and is bareheaded in every frame.", "helmet", "bareheaded"),
    ("The bell rings without a break. The bell is silent the whole time. A priest prays.", "rings", "silent"),
    ("The sailor is a boy of ten throughout, aged eighty throughout, coiling a rope.", "boy of ten", "eighty"),
    ("The bridge is intact. The collapsed bridge lies in the river, the same bridge, same moment.", "intact", "collapsed"),
    ("A pair of swans on the lake; there are exactly nine swans on the lake.", "pair", "nine"),
    ("Her hair is jet black throughout; her blonde hair shines in the sun throughout.", "jet black", "blonde"),
    ("The campfire has gone out, cold ashes only; it blazes high throughout. Scouts sing.", "gone out", "blazes"),
    ("The judge never opens his mouth and shouts the verdict at the top of his voice throughout.", "never opens", "shouts"),
    ("The bride is barefoot in the grass. The bride wears high white boots in every frame.", "barefoot", "boots"),
    ("Grandma dozes in the rocking chair the whole time, pirouetting across the kitchen the whole time.", "dozes", "pirouetting"),
    ("The stadium is deserted, not a soul on the benches. Eighty thousand spectators roar on the benches.", "deserted", "eighty"),
    ("The balloon rises steadily. It sinks to the ground the whole time, the same balloon.", "rises", "sinks"),
    ("The boat is sunk on the sea bed; the same boat sails proudly across the bay.", "sunk", "sails"),
    ("A bald monk combs his long flowing hair by the well.", "bald", "flowing hair"),
    ("The window is shut tight, and stands open at the same time, a sparrow on the sill.", "shut", "open"),
    ("The tree is bare, not one leaf; the same tree is thick with green leaves. A robin sings.", "bare", "thick"),
    ("The rope is slack; the rope is stretched taut in every frame. A sailor ties a knot.", "slack", "taut"),
    ("A trio of cellists plays on a barge; all seven cellists bow together.", "trio", "seven"),
    ("The flag hangs limp. The flag flaps wildly in every frame. A boy salutes.", "limp", "flaps"),
    ("The monk keeps total silence throughout, singing loudly throughout.", "silence", "singing"),
    ("The well is dry; the same well is brimming with water. A goat drinks.", "dry", "brimming"),
    ("The car is parked and empty of movement; the car speeds down the coast road at the same moment.", "parked", "speeds"),
    ("The umbrella is closed. The same umbrella is wide open. A man waits for the bus.", "closed", "open"),
    ("A boxer lies knocked out cold on the canvas. The boxer throws punch after punch the entire time.", "out cold", "punch"),
    ("The leaves drift upwards, falling downwards the whole time.", "upwards", "downwards"),
    ("The engine is off throughout. The engine roars throughout. A mechanic wipes his hands.", "off", "roars"),
    ("A waiter stands frozen like a statue, racing between the tables at the same time.", "frozen", "racing"),
    ("A girl smiles radiantly from the first frame to the last; she sobs from the first frame to the last.", "smiles", "sobs"),
    ("A kneeling pilgrim, standing upright on both feet the whole time, lights a lamp.", "kneeling", "standing"),
    ("A 5-year-old pianist, a 90-year-old pianist, one and the same pianist, bows.", "5-year", "90-year"),
    ("One red balloon, a hundred red balloons, one and the same frame, a clown", "one red", "hundred"),
    ("The lamp is switched off. The lamp glows brightly in every frame. A moth circles.", "switched off", "glows"),
    ("A lone rider, nobody else anywhere in the frame. Forty riders thunder past in the frame.", "lone", "forty"),
    ("No more than two horses in the paddock. There are twenty-five horses in the paddock.", "two horses", "twenty-five"),
    ("The knight in full armour, naked to the waist throughout, polishes his sword.", "armour", "naked"),
    ("The soldier has lost his left leg, running on both legs the whole time.", "lost", "both legs"),
    ("The door stands wide open. The door is bolted shut in every frame. A cat waits.", "wide open", "shut"),
    ("The dancer stays seated in a wheelchair for the whole shot, leaping across the stage for the whole shot.", "seated", "leaping"),
    ("The vase is whole and unbroken; the same vase lies shattered in a thousand pieces. A maid sighs.", "unbroken", "shattered"),
    ("The dog is curled up asleep on the rug, barking and chasing its tail at the same moment.", "asleep", "chasing"),
    ("She is by herself in the hall, no one else present. Her three sisters dance round her.", "by herself", "three sisters"),
    ("A tiny kitten sits on the step; the same kitten is as big as an elephant.", "tiny", "elephant"),
    ("The wrestler is naked, wrapped in a thick fur coat throughout.", "naked", "fur coat"),
    ("The fence is bright blue. The fence, rusty red and never repainted, creaks.", "bright blue", "rusty red"),
    ("The book lies closed on the desk, open at page forty in the same frame.", "closed", "open"),
    ("The bear is fast asleep in its den, and in the same shot it gallops through the stream.", "asleep", "gallops"),
    ("The candle burns brightly. The candle is out, cold and unlit, in the very same frame.", "burns", "unlit"),
    ("The bread is burnt black, the same bread is raw dough, the baker shrugs.", "burnt", "raw"),
    ("Exactly three candles burn on the cake; the nine candles flicker.", "three", "nine"),
    ("The teapot is white porcelain; the teapot, solid iron, whistles.", "porcelain", "iron"),
    ("The lake is frozen solid, lapping in gentle waves at the same time; a heron stands by.", "frozen solid", "waves"),
    ("A ninety-year-old woman, six years old, skips rope in the yard.", "ninety", "six years"),
    ("The chef's hands are empty the whole time; he holds a knife in each hand the whole time.", "empty", "knife"),
    ("He looks straight into the lens throughout. He never looks at the camera.", "straight into", "never looks"),
    ("The garden gate is locked, standing ajar the entire time. A fox slips in.", "locked", "ajar"),
]
INNOCENT = [
    "Three sisters share one umbrella.",
    "A bearded man shaves; his chin is smooth.",
    "A fat cat and a thin dog.",
    "A white cat with black paws sleeps on a red cushion.",
    "A hand with five fingers and only one ring taps on three empty glasses.",
    "Three men enter; one man leaves.",
    "A lone man in a crowded station.",
    "The waiter carries a tray in each hand, his pockets empty.",
    "An archer with an empty quiver holds a bow.",
    "The door is shut at first; then it swings open.",
    "A mother of three, aged forty, and her teenage son cook dinner.",
    "A young tree beside an aged oak.",
    "A sleepwalker strolls along the gutter, eyes shut, her cat at her heels.",
    "A naked baby is wrapped in a towel.",
    "One man plays all five roles, split screen.",
    "A moored boat rocks as a speedboat tears across the bay.",
    "A hot soup on a cold day.",
    "A woman wearing glasses looks at a man without glasses.",
    "The vase stands whole on the shelf, wobbles, falls, and lies in a hundred pieces.",
    "A rider sits tall on a trotting pony.",
    "Twenty-four hours in the life of a nurse, two hundred patients.",
    "The red balloon floats up past the green balloon.",
    "The dancer kneels, then stands upright.",
    "A tiny mouse stares at a huge elephant.",
    "An old man teaches a young boy to fish.",
    "Her eyes are shut; the owl's eyes are wide open.",
    "She smiles with tears in her eyes.",
    "A masked thief pulls off his mask; his face is bare.",
    "The balloon rises as the sandbags fall down.",
    "A clean-shaven soldier next to a bearded sailor.",
    "A man walks away from the camera, a dog runs towards it.",
    "A glass table with wooden legs.",
    "A motionless heron; a boy runs past it.",
    "Four friends on two bicycles.",
    "A brand-new bicycle leans against a rusty fence.",
    "A pair of shoes on a bench, a dozen pigeons around it.",
    "A child runs through the house to her sleeping grandmother.",
    "A round table in a square room.",
    "A calm teacher and a furious pupil.",
    "A seated audience applauds a standing conductor.",
    "A wet dog shakes itself next to a dry towel.",
    "A bald man and a woman with long flowing hair wait for the bus.",
    "Dozens of candles, one match.",
    "A drummer sits behind his drums and drums wildly.",
    "A muddy boy in front of a spotless white wall.",
    "Two men carry one sofa up four flights of stairs.",
    "The broken window has been replaced; it is intact again.",
    "Ten runners start, only three runners reach the end.",
    "An old oak door with a brand-new steel lock.",
    "A soloist plays before two hundred people.",
    "A tall ginger boy and a short dark-haired girl carry the same ladder; he trips, she doesn't.",
    "A girl laughs, then bursts into tears.",
    "She faces the camera; behind her a man has his back to the camera.",
    "A woman sits in a rowing boat, rowing hard.",
    "A young couple, an old house.",
    "Both twins wear one red shoe and one blue shoe.",
    "He takes off his hat and stands bareheaded in the rain.",
    "A sleeping cat and a running dog share the yard.",
    "Hundreds of lanterns rise above a single boat.",
    "A brown-eyed boy looks into the blue eyes of a husky.",
]


@pytest.mark.parametrize(("prompt", "one", "other"), CONTRADICTIONS)
def test_one_of_two_that_exclude_each_other_stays(prompt: str, one: str, other: str) -> None:
    text, found = resolved(prompt)
    assert found
    assert (one in text.lower()) != (other in text.lower())


@pytest.mark.parametrize("prompt", INNOCENT)
def test_two_subjects_and_changes_contradict_nothing(prompt: str) -> None:
    assert resolved(prompt) == (prompt, ())


@pytest.mark.parametrize(("words", "value"), [
    ("seven", 7), ("twenty-three", 23), ("seventy thousand", 70000), ("two hundred and five", 205), ("a dozen", 12), ("two dozen", 24),
    ("a million", 1000000), ("3,000", 3000), ("a hundred thousand", 100000)])
def test_numbers_are_read_in_words_and_figures(words: str, value: int) -> None:
    assert counts.number(words) == value


@pytest.mark.parametrize(("text", "words", "owner"), [
    ("The eyes of the owl are closed.", "closed", "owl"), ("A bald monk combs his beard.", "bald", "monk"),
    ("The chef's hands are empty; he holds a knife.", "holds a knife", "chef"), ("The door is old. It stands ajar.", "stands ajar", "door"),
    ("A boy reads while his dog sleeps.", "sleeps", "dog"), ("A woman looks at a man without glasses.", "without glasses", "man")])
def test_whom_words_are_said_of(text: str, words: str, owner: str) -> None:
    start = text.index(words)
    assert owners.owner(text, start, start + len(words)) == owner
