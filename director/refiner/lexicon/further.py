"""Further ways to say where, when and how it looks. The language of the tables is in director.refiner.phrases."""

from director.refiner.phrases import flowing

GLOSS = """
raw        [shaky|grainy|raw|cheap|amateur]* (found-footage|home-video|bodycam|body-cam|dashcam|cctv|amateur-video|phone-video) [camcorder|
           horror|style|look|aesthetic|footage|realism|grit]* / camcorder (horror|look|footage|aesthetic) / (guerrilla|dogme|no-budget)
           (filmmaking|style|look) / nasty on-board flash
glossy     [glossy|slick|luxury|polished|flawless]* (perfume|cosmetics|car|fashion|luxury|champagne|jewellery|jewelry|shampoo|
           beauty)-(commercial|advert|ad|campaign|spot) (elegance|gloss|look|polish|sheen|style|aesthetic|perfection) / (glossy|slick|
           polished|luxury|high-end) [~] (commercial|advertising|advert|campaign|magazine|editorial) (elegance|gloss|look|polish|sheen|
           style|finish|aesthetic) / high-fashion (gloss|editorial|polish)
"""

MEDIUM = """
photo      (filmed|shot) [only|entirely]* (with|in|by) [only]* available light / [real|actual]* (unposed|unstaged|documentary-style) (crew|
           people|locals|workers|footage) / (real|actual) (crew|people|locals|workers|sailors|families), unposed /
           (in the flesh|flesh-and-blood) (actor+s|people|animals|cast)
clay       [made of|all|are]* (felt|sock|glove|hand|wooden|string|rod|foam|cloth|knitted|papier-mâché) (puppet+s|marionette+s)
           on a (tabletop|table-top|miniature|model|cardboard|tiny) (set|stage) / tabletop (puppets|puppetry|stop-motion)
textile    (woven|embroidered|stitched|knotted|sewn) (like|as|into) [a|an|one|the]* [~] (tapestry|rug|carpet|sampler|quilt|kilim|gobelin|
           cloth|brocade) / (moving|living|animated) (tapestry|gobelin|sampler|embroidery|quilt)
paper      shadow-puppet (theatre|theater|play|show|style|animation|silhouettes) [with ~ ~]* / wayang [kulit] [style|theatre]*
"""

TIME = """
night      [the|a]* (whole|entire|rest of the) (street|town|village|city|house|household|world|family|neighbourhood) is [still|
           fast]* (in bed|
           asleep|sleeping|abed) / the (owls|bats) are out / (stars|moon) are the only light / everyone else is (asleep|in bed)
"""

SKY = """
clear      (scorching|blistering|parching|bone-dry|searing|choking|dry|desert|sahara) (dust storm|dust-storm|sandstorm|sand storm) /
           (drought|parched|bone-dry) (land|earth|fields|soil|season|summer) / the soil is (dust|cracked|dust and cracks|bone-dry)
wet        [waist|knee|chest|ankle|neck]-deep (through|in) [the|a|brown|muddy|rising]* (floodwater|flood-water|flood|floods|rainwater) /
           (through|in) [the|brown|rising]* floodwater
"""

SEASON = """
summer     (it is|it's|a|the air is) [absolutely|so]* (sweltering|stifling|boiling|sultry|roasting) [day|afternoon|heat]* / shirts
           (stick|cling) to [their|the|our]* backs / ice-cream (runs|drips|melts|dribbles) (down|over|onto) ...
winter     frost (hangs|sits|glitters|forms|clings|grows) (in|on) (their|his|her|every|the) ~ [~] / icicles (hang|hanging) (from|on) ~ [~] ~
"""

PLACE = """
in         (int|interior) [of|a]* (starship|spaceship|space station|submarine|ship) ~ / (in|inside) [a|the]* (medbay|sickbay|engine room|
           cargo hold|airlock|galley|wheelhouse|boiler room|operating theatre|dressing room|green room|control room|recording booth|ward|
           nave|crypt|sacristy|belfry|greenroom|cloakroom|ballroom|drawing room|parlour|scullery|nursery) / [late|packed|crowded|
           night]* (line ~|tube|metro|underground|subway|commuter|express|sleeper) train between [two] stations / the carriage (sways|rocks|
           rattles|lurches)
out        (on|at|from) [the|a|an]* [open|rolling|wet|wooden|upper|sun|main|quarter|poop|top]* deck of (a|the|an|his|her|their) [~] (ship|
           boat|clipper|liner|yacht|ferry|galleon|schooner|trawler|frigate|steamer|barge|clipper ship|cruise ship|whaler|brig|tall ship) /
           (at|on) [the|a|end|of|very]* [old|long|rickety|wooden|wind-blown|stone|crooked]* (pier|jetty|quay|breakwater|boardwalk|
           landing stage) [over|above|by|on|in]* [the|a]* (lake|sea|river|bay|water|harbour|ocean) / [treeless|endless|open]* (savanna|
           savannah|steppe|prairie|plain|tundra|pampas|grassland|moor|desert) [from]* horizon to horizon / (in|through) [the|a]* (tall|long|
           high|wet|dewy) grass [of (a|an|the) [alpine|open|summer]* meadow]*
"""

MOTION = """
moving     steadicam (floating|gliding|following|trailing|drifting|tracking|walking|moving|racing|chasing|weaving|snaking|circling) ... /
           (shot|filmed|all) on [a]* steadicam / it (snakes|slithers|weaves|winds|threads|prowls|skims|hurtles|careers) (between|through|
           past|along|among|around|down|over) ... / the camera [never stops|keeps|is]* (chasing|trailing|hunting|stalking|pursuing) ...
"""

ORBIT = """
cw         [the|our|a]* [camera]* (roll|rolls|rolling|spin|turn|turns|rotation|rotates|orbit|barrel roll) [has to|must|should|needs to|to|
           be|go|goes|is|run|runs]* clockwise [around ~ [own] axis]
ccw        [the|our|a]* [camera]* (roll|rolls|rolling|spin|turn|turns|rotation|rotates|orbit|barrel roll) [has to|must|should|needs to|to|
           be|go|goes|is|run|runs]* (counter-clockwise|anti-clockwise) [around ~ [own] axis]
"""

INOUT = """
in         we [{pace}|{ly}]* (creep|inch|push|move|edge|drift|glide|press) [ever]* (nearer|closer) and (nearer|closer) [to ...]
out        we [{pace}|{ly}]* (retreat|recede|withdraw|back|pull|drift|move|draw) [back|away|off]* (further|farther) and (further|farther)
           [away|back|off]* [from ...]
"""

SIZE = """
wide       the (entire|whole) [~] (skyline|coastline|valley|city|horizon|range|harbour) (stretches|spans|runs|reaches|spreads) [from]*
           edge to edge / [she|he|it|they|the ~]* (is|are) [only|just|but|no more than]* (a dot|dots|a speck|specks) (on|in|at) (a|the) ~
"""

ANGLE = """
high       overhead (the (entire|whole) time|throughout|all the way|for the whole ~|only|all along) / (lens|camera) parallel to the (table|
           floor|ground|worktop|counter|deck) / [from]* [a|the]* seat+s [high]* up in the gods / (stage|street|ground|pitch|field|floor)
           far (beneath|below) us
low        [ground-level|extreme]* worm's-eye [view|shot|angle]* looking up [at ~ ~]* / (looms|loom|towers|tower) over us [like ~|as ...] /
           (at|from) (table|tabletop|ankle|knee|shin|hip|floor|kerb|skirting-board) height
"""

FACING = """
back       [over-the-shoulder|shot|seen|filmed|framed|viewed|only|always|strictly]* (shot|seen|filmed|framed|viewed|
           over-the-shoulder) [only|
           always|strictly]* from behind [the ~]* / we never see (her|his|its|their) (face|eyes|features) / (her|his|its|their) face is
           never (seen|shown|visible)
front      [straight|full|head-on|flat|dead]* (frontal|head-on|full-face|straight-on) (view|shot|framing|portrait|angle|close-up) [into|of|
           on]*
           [the|her|his]* [~] [face]* / (straight|right|directly) into (her|his|their) face / (eyes|eye) (to|on|into) [the]* lens /
           (looking|looks|staring|stares|gazing|gazes) [straight|right|directly|deep]* (into|down) the (lens|camera|barrel of the lens)
"""

LENS = """
macro      [probe|extreme|super|snorkel|laowa]* macro lens [a ~ ~ from the ~ ~]* / probe lens [macro]*
short      [the lens]* [bends|curves|warps|turns|bulges]* [the|whole|entire|~]* into a (goldfish bowl|fishbowl|christmas bauble|doorknob
           reflection) / (walls|door frames|doorframes|lines|buildings) (curving|bending|bowing|bulging) [outwards|like ~]*
straight   (keeping|keeps|every|each) [each|every|all]* (wall|line|edge|column|vertical|walls|lines|verticals) [ruler|dead|
           perfectly]-straight
"""

CLARITY = """
rough      [a|one]* (milky|total|complete|greasy|soft|foggy|vaseline) blur / nothing [is]* in focus at any point / smeared and blocky
clean      (everything|all|each ~|every ~) [is]* (biting|bitingly|needle|scalpel|pin|tack|razor)-sharp [at every point|everywhere|
           throughout]*
           / read the ~ on the (tiniest|smallest) ~
"""

COLOUR = """
mono       [palette|colours|tones|strictly|only|limited to|nothing but|just]* (strictly|only|limited to|nothing but) (bone|chalk|snow|ash|
           stone|charcoal|slate|grey|white|black|silver|ivory) [white|grey|black]* and (slate|grey|white|black|silver|charcoal|ash|bone|
           ivory|chalk|stone|graphite) [grey|white|black]*
vivid      (explosion|riot|burst|blaze|fireworks|shower|cloud) of [holi|neon|rainbow|bright|paint|vivid]* (powder|colour+s|paint|pigment|
           confetti) [in ~ and ~]*
muted      (muted|chalky|faded|dusty|washed-out), (muted|chalky|faded|dusty|pale) / almost no saturation [left]*
"""

SPEED = """
slow       in (languorous|syrupy|treacly|languid|dreamlike|glacial|honeyed|balletic|drawn-out) [languorous|syrupy|treacly|languid|
           slow]* motion
           [that lasts ...]* / as if (through|in) (treacle|syrup|honey|molasses)
fast       [shown|played|plays|run|runs|seen]* at (double|twice|triple|quadruple|ten times) [the|normal]* speed /
           over in (the snap of a finger|
           a blink|the blink of an eye|a flash|a heartbeat)
"""

PACE = """
slow       (needs|takes) the (entire|whole) (shot|clip|film|video|take|scene) to ~ ...
"""

LIT = """
back       face a [black|dark]* silhouette [against ...]* / (her|his|the|its) face (lost in|in) (black silhouette|silhouette) / backlit
           [to a|into a]* [black|pure]* silhouette
front      [perfectly|fully|evenly|flatly|brightly]* (front-lit|frontally lit|lit from the front|lit head-on)
"""

LIGHT = """
dark       lit [only]* by (the|a) ~ of (a|the) ~ [~] and nothing (besides|else|more) / faces are half there
bright     bright as (an operating theatre|day|noon|a laboratory|an operating room|a supermarket)
"""

ERA = """
old        (nothing|no object|not a thing) [on screen|in the frame|in shot|in view|in the picture|shown|on set]* that (did not|didn't) exist
           (that|in that|in the|back) [~] / (blitz|wartime|prewar|pre-war|postwar|post-war|georgian|regency|elizabethan|edwardian|victorian)
           (london|paris|berlin|england|britain|vienna|rome|moscow|new york|town|village) / everything authentic to the (dynasty|period|age|
           era|century|reign|year|decade)
new        [orbital|far-flung|lunar|martian|rotating]* space (colony|habitat|elevator) [in]* [year ~]* /
           (moon|mars|lunar|martian) (base|colony)
new?       (action|body|doorbell|dashboard) camera+s / (smart|fitness) (watch|watches|band|ring|glasses)
"""

SPEECH = """
some       [a|an|the]* [booming|deep|gravelly|warm|solemn|cheerful|velvet|dramatic|male|female|unseen|off-screen]* narrator (over|on|across|
           throughout|for) [every ~|all ~|each ~|the ~]*
"""

TABLES = {axis: flowing(text) for axis, text in {
    "gloss": GLOSS, "medium": MEDIUM, "time": TIME, "sky": SKY, "season": SEASON, "place": PLACE, "motion": MOTION, "orbit": ORBIT,
                                                 "inout": INOUT,
    "size": SIZE, "angle": ANGLE, "facing": FACING, "lens": LENS, "clarity": CLARITY, "colour": COLOUR, "speed": SPEED, "pace": PACE,
                                                 "lit": LIT, "light": LIGHT, "era": ERA, "speech": SPEECH}.items()}
