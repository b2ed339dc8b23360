"""Little plots: a want, work, an obstacle, a turn, an ending that is an event.

A plot is chosen by the story's verb. Its lines hold slots that are filled from the story's own words: {S} who,
{O} the object or the other one, {o} its short name, {go} how the subject moves, {view}, {trouble} and the places
of the setting (wide, work, deep, vista). Each line: (importance, frame, place, sound, action). Higher importance
survives when fewer shots are asked for; the sixth to eighth lines of a plot are its reserve for longer films.
"""

from __future__ import annotations

Line = tuple[int, str, str, str, str]

PLOTS: dict[str, tuple[Line, ...]] = {
    "build": (
        (8, "wide", "wide", "", "{S} {go} alone and looks at {view}"),
        (6, "medium", "work", "paper rustling, tools clinking", "{S} unrolls a big drawing of {O} and picks up a shiny tool"),
        (9, "insert", "work", "hammering, sparks", "{S} builds {O} piece by piece, sparks fly and small parts roll over the table"),
        (7, "wide", "deep", "crash, clatter", "{S} jumps back as {o} wobbles and falls apart, {trouble}"),
        (4, "close", "work", "quiet ticking", "{S} sits beside the broken parts of {o}, picks up one small glowing part and looks at it"),
        (8, "low", "work", "rising hum, a bright chime", "{S} presses the glowing part into place and {o} {wakes}"),
        (9, "vista", "vista", "laughter, warm hum", "{end}"),
        (3, "close", "work", "soft beep", "{S} looks at {o} from very near and smiles"),
    ),
    "search": (
        (8, "wide", "wide", "", "{S} {go} and stops, {O} is gone"),
        (6, "insert", "work", "rustling", "{S} looks under every stone and opens every box to find {O}"),
        (6, "track", "wide", "footsteps", "{S} {go} along a trail of small bright marks on the ground"),
        (7, "wide", "deep", "thunder", "{S} {go} on through the dark as {trouble}"),
        (4, "close", "deep", "wind", "{S} sits down, tired, and a tiny glint lights up the ground ahead"),
        (9, "low", "deep", "a bright chime", "{S} reaches out and finds {O}, glowing in the dark"),
        (9, "vista", "vista", "warm swell", "{S} holds up {o} and {go} home, waving"),
        (3, "medium", "work", "", "{S} draws a map with a stick and points the way"),
    ),
    "find": (
        (8, "wide", "wide", "", "{S} {go} and looks at {view}"),
        (8, "medium", "work", "a soft sound nearby", "{S} stops, bends down and finds {O}"),
        (6, "insert", "work", "a bright shimmer", "{S} wipes the dust off {o} very gently and leans closer"),
        (8, "wide", "deep", "crash, wind", "{S} bends over {o} to keep it safe as {trouble}"),
        (5, "close", "deep", "heartbeat", "{S} wraps {o} in a warm cloth and whispers to it"),
        (8, "low", "work", "a bright chime", "{S} lifts {o} into the first light and {o} {stirs}"),
        (9, "vista", "vista", "warm swell", "{end}"),
        (3, "medium", "work", "", "{S} carries {o} home under the coat"),
    ),
    "race": (
        (8, "wide", "wide", "crowd, a starting shot", "{S} runs up to the start line and looks straight ahead"),
        (7, "low", "work", "a starting shot", "{S} leaps forward at the start, dust flies up behind"),
        (8, "track", "wide", "fast steps, wind", "{S} races {against} at full speed, neck and neck"),
        (7, "insert", "deep", "crash, gasp", "{S} stumbles in the curve and falls, {trouble}"),
        (5, "close", "deep", "heartbeat", "{S} gets up, wipes off the dust and looks ahead"),
        (8, "track", "work", "roaring crowd", "{S} runs faster than ever and overtakes on the last stretch"),
        (9, "vista", "vista", "cheering, confetti", "{S} jumps across the finish line with both arms high as confetti falls"),
        (3, "close", "work", "breathing", "{S} tightens a lace and breathes out"),
    ),
    "grow": (
        (8, "insert", "wide", "", "{S} digs a small hole and puts {O} into the dark earth"),
        (6, "medium", "work", "pouring water", "{S} waters the bare earth with a dented can and waits"),
        (6, "wide", "work", "", "{S} sleeps beside the bare earth while the sun and the moon cross the sky"),
        (8, "wide", "deep", "thunder, wind", "{S} kneels and shelters a tiny green shoot with both arms as {trouble}"),
        (4, "close", "work", "dripping water", "{S} looks at a single green leaf that unfolds"),
        (8, "low", "work", "creaking, rising strings", "{S} steps back as {o} {grows} high above the ground"),
        (9, "vista", "vista", "birdsong, warm swell", "{S} sits in the shade of {o}, now tall, and gives its first fruit to a small bird"),
        (3, "insert", "work", "", "{S} plants a small wooden sign beside the green shoot"),
    ),
    "journey": (
        (8, "wide", "wide", "", "{S} turns around once and sets out{goal}"),
        (7, "track", "work", "steps", "{S} {travels} on and on, small in the wide world"),
        (5, "insert", "work", "a creaking sign", "a bent signpost points far ahead and {S} passes it"),
        (8, "wide", "deep", "storm, crash", "{S} holds on tight as {trouble}"),
        (5, "close", "deep", "crackling fire", "{S} rests at night and looks up at one bright star"),
        (8, "low", "wide", "rising strings", "{S} reaches the last rise and a bright light shines ahead"),
        (9, "vista", "vista", "warm swell", "{S} arrives{there}, stops at the edge and looks out over {view}"),
        (3, "medium", "work", "", "{S} shares a piece of bread with a small bird"),
    ),
    "meet": (
        (8, "wide", "wide", "", "{S} {go} all alone and looks at {view}"),
        (8, "medium", "work", "a soft sound nearby", "{S} turns around and sees {O} peeking out from the shadow"),
        (6, "insert", "work", "", "{S} holds out a small gift and {o} slowly reaches for it"),
        (7, "wide", "deep", "thunder, a startled cry", "{S} loses sight of {o} as {trouble}"),
        (4, "close", "deep", "", "{S} calls into the dark and listens"),
        (8, "low", "work", "a bright chime", "{o} steps out of the dark and {S} hugs {o}"),
        (9, "vista", "vista", "laughter", "{S} and {o} sit side by side, look at {view} and wave"),
        (4, "track", "wide", "running feet, laughter", "{S} and {o} run side by side and jump over a puddle"),
    ),
    "guard": (
        (8, "wide", "wide", "", "{S} stands watch over {O} and looks at {view}"),
        (6, "insert", "work", "cloth, metal", "{S} polishes {o} with a soft cloth until it shines"),
        (7, "wide", "deep", "steps in the dark", "a dark shadow creeps closer and {S} jumps up"),
        (8, "low", "deep", "crash, wind", "{S} stands in the way with arms wide, {trouble}"),
        (5, "close", "deep", "heartbeat", "{S} holds {o} close and does not let go"),
        (8, "medium", "work", "a bright chime", "{S} lights a lamp and the shadow turns out to be a small shivering bird"),
        (9, "vista", "vista", "birdsong, warm swell", "{S} wraps the little bird in a blanket, {o} safe behind, as the sun rises"),
        (3, "close", "work", "", "{S} yawns, blinks and opens both eyes wide again"),
    ),
    "cook": (
        (8, "wide", "wide", "", "{S} ties on an apron and puts a big pot on the fire"),
        (8, "insert", "work", "chopping, sizzling", "{S} chops bright vegetables and stirs {O}, steam rises"),
        (5, "close", "work", "slurp", "{S} tastes {o} from a long spoon and shakes the head"),
        (8, "wide", "deep", "hiss, crash", "{S} waves away the smoke as {trouble}"),
        (5, "insert", "work", "a pinch, a sparkle", "{S} drops one last golden spice into the pot and the steam starts to glow"),
        (7, "low", "work", "a bright chime", "{S} lifts the lid and {o} shines, golden and steaming"),
        (9, "vista", "vista", "clinking glasses, laughter", "{S} gives {o} to {guests}"),
        (3, "medium", "wide", "", "{S} picks herbs from a pot at the window"),
    ),
    "fight": (
        (8, "wide", "wide", "wind", "{S} walks out alone and faces {O} across the open ground"),
        (7, "low", "work", "a rising roar", "{O} rises to full height and roars, {S} does not step back"),
        (8, "track", "work", "clash, sparks", "{S} jumps aside and strikes, sparks fly between {S} and {o}"),
        (8, "wide", "deep", "crash", "{S} is thrown to the ground as {trouble}"),
        (6, "close", "deep", "heartbeat", "{S} looks up and sees a thorn stuck in the foot of {o}"),
        (8, "insert", "work", "a bright chime", "{S} puts down the weapon, reaches out and pulls out the thorn"),
        (9, "vista", "vista", "warm swell", "{S} and {o} bow to each other and walk side by side into the light"),
        (3, "close", "wide", "", "{S} tightens a belt and breathes in"),
    ),
    "dream": (
        (8, "medium", "wide", "slow breathing", "{S} lies down, closes both eyes and falls asleep"),
        (8, "wide", "work", "shimmer", "{S} floats up out of sleep into a sky where {O} glows"),
        (7, "track", "vista", "wind, bells", "{S} flies after {o} between drifting lanterns"),
        (7, "wide", "deep", "low rumble", "{S} falls through the dark as {trouble}"),
        (5, "insert", "deep", "a bell", "{S} catches one small lantern in the dark and holds it tight"),
        (8, "close", "wide", "gasp, birdsong", "{S} wakes up, sits up and finds the small lantern glowing in real life"),
        (9, "vista", "vista", "warm swell", "{S} opens the window and lets the lantern fly up into the morning"),
        (3, "close", "work", "", "{S} reaches out and touches {o} with one fingertip"),
    ),
    "learn": (
        (8, "wide", "wide", "", "{S} watches the others {skill} and takes one small step forward"),
        (7, "medium", "work", "a thud", "{S} tries to {skill} for the first time and tumbles over"),
        (6, "insert", "work", "pages, scratching", "{S} opens an old book and practises every small movement"),
        (8, "wide", "deep", "thunder", "{S} falls down again as {trouble}"),
        (5, "close", "deep", "a soft sound", "{S} sits in the dark and a tiny firefly lands in front and shines"),
        (8, "low", "work", "rising strings", "{S} jumps up, tries once more and really {skills}"),
        (9, "vista", "vista", "cheering", "{S} {skills} in front of everybody and takes a deep bow"),
        (3, "track", "wide", "", "{S} runs, hops and wobbles, again and again"),
    ),
    "rescue": (
        (8, "wide", "wide", "a far cry", "{S} stops, hears a cry for help and looks around"),
        (8, "insert", "deep", "splash, a small voice", "{O} is trapped and reaches out, {S} sees it from afar"),
        (7, "track", "wide", "fast steps", "{S} runs and jumps over every obstacle without stopping"),
        (8, "wide", "deep", "crash, thunder", "{S} is held back as {trouble}"),
        (5, "close", "deep", "heartbeat", "{S} ties a long rope, takes a deep breath and climbs down"),
        (9, "low", "deep", "a shout, rising strings", "{S} grabs {o} at the last moment and pulls with full strength"),
        (9, "vista", "vista", "warm swell", "{S} hugs {o} in the warm light and both are safe"),
        (3, "medium", "work", "", "{S} wraps {o} in a dry blanket"),
    ),
    "perform": (
        (8, "wide", "wide", "", "{S} walks out all alone into an empty place and looks around"),
        (8, "medium", "work", "first notes", "{S} takes a breath and {does}, at first very softly"),
        (6, "insert", "work", "music", "small feet and hands tap along as {S} {does}"),
        (7, "wide", "deep", "a snap, silence", "{S} stops in the middle of it, {trouble}"),
        (5, "close", "deep", "one clap", "{S} hears a single clap from the dark and looks up"),
        (8, "track", "work", "full music", "{S} {does} again, turning and jumping higher than before"),
        (9, "vista", "vista", "applause", "{S} takes a deep bow as the crowd jumps up and flowers fly through the air"),
        (3, "close", "work", "", "{S} closes both eyes and smiles"),
    ),
    "escape": (
        (8, "wide", "wide", "", "{S} presses against the wall, looks left and right and tiptoes forward"),
        (8, "insert", "work", "a click", "{S} picks up {O} with quick careful fingers"),
        (8, "track", "wide", "alarm, running feet", "{S} runs for it, jumping over everything in the way"),
        (8, "wide", "deep", "crash", "{S} skids to a stop, the way is closed, {trouble}"),
        (5, "close", "deep", "heartbeat", "{S} looks up and sees one small open window"),
        (8, "low", "deep", "a leap, wind", "{S} climbs up and jumps out into the open"),
        (9, "vista", "vista", "laughter", "{S} sits down far away, opens both hands and shares {o} with a small friend"),
        (3, "medium", "work", "", "{S} hides behind a curtain and holds still"),
    ),
    "deliver": (
        (8, "wide", "wide", "", "{S} picks up {O}, holds it tight and sets out"),
        (7, "track", "work", "fast steps", "{S} carries {o} through crowds and over bridges"),
        (6, "insert", "work", "", "{S} looks at a small note with an address and points ahead"),
        (8, "wide", "deep", "storm", "{S} bends over {o} to keep it dry as {trouble}"),
        (5, "close", "deep", "", "{S} checks {o}, one corner is torn but it is still whole"),
        (8, "low", "work", "a knock", "{S} knocks on a tall door and waits, out of breath"),
        (9, "vista", "vista", "a bright chime, laughter", "{S} gives {o} to {taker}"),
        (3, "medium", "wide", "", "{S} jumps over a wide puddle with {o} on the back"),
    ),
    "lose": (
        (8, "wide", "wide", "", "{S} {go} with {O}, always side by side"),
        (9, "insert", "work", "wind", "a gust takes {o} away and {S} reaches out too late"),
        (6, "track", "wide", "running feet", "{S} runs after {o} until the way ends"),
        (7, "wide", "deep", "rain", "{S} sits down alone as {trouble}"),
        (5, "close", "deep", "quiet piano", "{S} looks at a single thing that is left of {o}"),
        (8, "low", "work", "a bright chime", "{S} stands up, lights a lamp and puts it in the window"),
        (9, "vista", "vista", "warm swell", "{S} lets a hundred small lights fly up and waves to {o}"),
        (3, "medium", "work", "", "{S} holds an empty hand up to the wind"),
    ),
    "wonder": (
        (8, "wide", "wide", "", "{S} {go} in the middle of an ordinary day when {event}"),
        (8, "low", "work", "a strange hum", "cups, shoes and hats float past and {S} reaches out to catch one"),
        (7, "track", "wide", "shouts, laughter", "{S} drifts along over everything, turning slowly"),
        (8, "wide", "deep", "rumble", "{S} holds on tight, higher and higher, as {trouble}"),
        (5, "close", "deep", "a bell", "{S} looks down and sees how small everything is"),
        (8, "insert", "work", "a soft thud", "one by one everything sinks back into place and {S} lands on both feet"),
        (9, "vista", "vista", "warm swell", "{S} looks up, jumps once, just to try, and laughs"),
        (3, "medium", "work", "", "{S} swims through the air after a floating hat"),
    ),
    "marvel": (
        (8, "wide", "wide", "", "{S} {go} in the middle of an ordinary day when {event}"),
        (8, "low", "work", "a strange hum", "everybody stops, {S} looks up and points, because {event}"),
        (7, "track", "wide", "shouts, running feet", "{S} runs through a changed world and looks at it with wide eyes"),
        (8, "wide", "deep", "rumble", "{S} holds on tight as {trouble}"),
        (5, "close", "deep", "a bell", "{S} finds the cause, a tiny glowing thing that trembles on the ground"),
        (8, "insert", "work", "a bright chime", "{S} picks it up, warms it in both hands and lets it rise"),
        (9, "vista", "vista", "warm swell", "the world returns to itself and {S} dances with everybody in the open"),
        (3, "medium", "work", "", "{S} opens a window and leans far out to see"),
    ),
    "mood": (
        (9, "wide", "wide", "", "{S} {drifts} slowly through the whole picture"),
        (7, "insert", "work", "soft shimmer", "tiny points of light gather around {S} and begin to glow"),
        (7, "track", "work", "airy tones", "{S} swirls, turns and splits into many colours"),
        (8, "wide", "deep", "low rumble", "{S} bursts apart and falls through the dark"),
        (5, "close", "deep", "one clear tone", "a single spark of {S} floats in the dark and pulses"),
        (8, "low", "work", "rising tones", "the sparks rush together and {S} takes shape again, brighter than before"),
        (9, "vista", "vista", "a warm chord", "{S} rises, opens wide and fills the picture with light"),
        (3, "insert", "wide", "", "a ripple runs through {S}"),
    ),
    "day": (
        (8, "wide", "wide", "", "{S} {act}"),
        (7, "medium", "work", "", "{S} stops, picks something up and looks at it closely"),
        (6, "insert", "work", "a soft click", "small hands or paws open a tiny box and a light shines out, {S} leans closer"),
        (8, "wide", "deep", "thunder", "{S} jumps back as {trouble}"),
        (5, "close", "deep", "a soft sound", "{S} looks up and sees a small bird that needs shelter"),
        (8, "low", "work", "a bright chime", "{S} lifts the little bird up and keeps it warm"),
        (9, "vista", "vista", "birdsong, warm swell", "{S} opens both hands, the bird flies up and {S} waves after it"),
        (3, "track", "wide", "", "{S} runs a few steps and jumps over a puddle"),
    ),
    "product": (
        (8, "wide", "wide", "", "{S} hurries through a crowded morning and looks at a clock"),
        (8, "insert", "work", "a soft click", "{S} picks up {O} and turns it in the light"),
        (7, "medium", "work", "", "{S} opens {o} and smiles"),
        (7, "track", "wide", "upbeat steps", "{S} uses {o} on the way, passing everyone who is stuck"),
        (5, "close", "work", "", "a finger slides slowly along {o}, light glints on the edge"),
        (8, "low", "vista", "laughter", "{S} shows {o} to a friend who laughs and reaches for it"),
        (9, "vista", "vista", "a warm chord", "{S} lifts {o} into the sunlight and walks on with a spring in the step"),
        (3, "insert", "work", "", "a drop of water rolls off {o}"),
    ),
    "explain": (
        (8, "wide", "wide", "a bright pop", "{S} jumps onto a big blank page and waves"),
        (8, "medium", "work", "chalk on a board", "{S} draws a large picture of {O} on a board and points at it"),
        (7, "insert", "work", "clicking blocks", "{S} puts coloured blocks in a row, each block one step of {o}"),
        (7, "track", "wide", "footsteps", "{S} walks along the row of steps and turns over one sign after another"),
        (8, "wide", "deep", "a thud", "one block is missing, the row falls over and {S} scratches the head"),
        (8, "low", "work", "a bright chime", "{S} pushes the missing block into place and the whole row lights up"),
        (9, "vista", "vista", "applause", "{S} bows beside the finished picture of {o} as small hands clap"),
        (3, "close", "work", "", "{S} looks through a big magnifying glass"),
    ),
}

_CHOICE = {
    "build": "build make create construct invent assemble craft carve sew knit weave forge repair fix mend restore rebuild weld paint "
    "draw sculpt write",
    "find": "find discover uncover adopt inherit receive", "search": "search seek look hunt track collect gather",
    "race": "race compete outrun sprint win ride skate ski surf skateboard score",
    "grow": "grow plant water harvest bloom tend",
    "journey": "travel journey sail cross climb explore wander walk hike fly float drift swim dive row march crawl go leave return come "
    "arrive reach visit drive run swing paddle follow enter soar",
    "meet": "meet befriend love marry visit greet kiss hug see notice join", "guard": "guard protect defend watch keep wait",
    "cook": "cook bake fry boil stir brew taste serve eat",
    "fight": "fight battle duel attack conquer confront face outwit", "dream": "dream sleep imagine wish remember wake",
    "learn": "learn try practise practice study train fear want",
    "rescue": "rescue save help free heal feed teach", "perform": "sing dance perform juggle conduct compose play rehearse audition hum",
    "escape": "steal escape flee hide take catch chase",
    "deliver": "deliver carry bring send give trade sell share", "lose": "lose forget mourn",
    "wonder": "transform become change vanish disappear",
}


def choose(verb: str) -> str:
    """The plot a verb calls for; 'day' for any other verb."""
    return next((plot for plot, verbs in _CHOICE.items() if verb in verbs.split()), "day")


def trimmed(lines: tuple[Line, ...], count: int) -> tuple[Line, ...]:
    """The `count` most important lines in their order; never without the first and the last event."""
    last = 6
    keep = {0, last} if count >= 2 else {0}
    order = sorted((i for i in range(len(lines)) if i not in keep), key=lambda i: (-lines[i][0], i))
    keep |= set(order[: max(0, count - len(keep))])
    # the reserve line comes after the work has begun
    places = {7: 2.5}
    return tuple(lines[i] for i in sorted(keep, key=lambda i: places.get(i, float(i))))
