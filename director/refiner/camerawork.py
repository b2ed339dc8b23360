"""Lists of words about the camera's work, shared by the tables of the lexicon: what moves, how, and where to; regular expressions.

Verbs stand in their plain form and are given all their endings.
"""

from __future__ import annotations

import re


def _forms(verbs: str) -> str:
    """Every form of regular verbs: 'glide' gives glide, glides, gliding, glided."""
    return "|".join(map(_form, verbs.split()))


def _form(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}(?:e|es|ed|ing)"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}(?:y|ies|ied|ying)"
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return f"{verb}(?:es|ed|ing)?"
    if re.search(r"(?:^|[^aeiou])[aeiou][bdgmnpt]$", verb) and len(verb) < 5:
        return f"{verb}(?:s|{verb[-1]}ed|{verb[-1]}ing)?"
    return f"{verb}{'l?' if verb.endswith('vel') else ''}(?:s|ed|ing)?"


_ODD = ("fly|flies|flying|flew|flown|go|goes|going|went|swing(?:s|ing)?|swung|sweep(?:s|ing)?|swept|spin(?:s|ning)?|spun|creep(?:s|ing)?|"
        "crept|ride|rides|riding|rode|run(?:s|ning)?|ran|come(?:s)?|coming|came|leave(?:s)?|leaving|slide(?:s)?|sliding|slid|speed(?:s|"
        "ing)?|shoot(?:s|ing)?|draw(?:s|ing|n)?|fall(?:s|ing)?|sink(?:s|ing)?|rise(?:s)?|rising|rose|get(?:s|ting)?|steal(?:s|ing)?|"
        "tear(?:s|"
        "ing)?|wind(?:s|ing)?|lead(?:s|ing)?|take(?:s)?|taking|bring(?:s|ing)?|swim(?:s|ming)?|cut(?:s|ting)? across")
_LATERAL = ("pan whip-pan truck track dolly glide drift sail whip swish slew swerve sidestep sidle skate scan rotate orbit arc "
            "reframe peel "
            "strafe veer wander bank curve inch yaw pivot glance turn roll crab shuffle step move travel float cruise shift crawl roam "
            "circle swivel traverse tiptoe slip stroll walk scroll stray steer tack jink edge lunge push pull hook flick snap nudge "
            "skim carousel meander whisk dart")
_DRIVEN = ("zoom tilt boom crane jib march stride jog stalk prowl rush race dash charge hurtle barrel rocket zip weave snake spiral "
           "corkscrew "
           "wheel burrow tunnel squeeze hover explore tour chase trail pursue follow swoop lurch jerk scuttle surf skitter parade scurry "
           "venture press")
_NOT_A_LIMB = (r"(?![\s-](?:hand\b(?! (?:side|wall|edge))|handed|arm|leg|foot|eye|ear|knee|cheek|wing|shoe|boot|sleeve|glove|hook|lane|"
               r"bank|"
               r"luggage|angle|moment|time|size|place|way|shoulder)s?\b)")
_EDGE = r"(?:[\s-](?:hand )?(?:side|edge|wall|flank|frame|exit|corner)(?: of (?:the )?(?:frame|screen|picture))?)?(?![\w-])"
CAMERAWORK = {
    "eye": r"camera(?! (?:crew|man|bag|shop|operator turns))|lens|view(?! of)|viewpoint|frame|shot(?! of)|framing|drone|gimbal|steadicam|"
           r"dolly|jib|slider|perspective|picture|image|point of view|vantage point|gaze|eye-?line|eye line|tripod head|gopro|quadcopter|"
           r"camera's (?:eye|gaze)|camera operator|cinematographer|observer|zoom|vantage|cam|rig",
    "go": f"{_ODD}|{_forms(_LATERAL)}|{_forms(_DRIVEN)}",
    "pan": f"{_ODD}|{_forms(_LATERAL)}",
    "gonoun": r"pan|truck|track(?:ing)?(?: shot)?|dolly|slide|glide|drift|sweep|swing|whip|swish|slew|arc|strafe|turn|roll|crab|"
              r"move(?:ment)?|"
              r"travel|scan|scroll|push|pull|creep|crawl|flight|float|orbit|rotation|shift|motion|zoom|tilt|crane|boom|shot|flyover|"
              r"fly-?by|traverse|curve|swivel|pivot|yaw|spin|wipe|reveal|slider move|pass|parallax|whip-?pan|camera move|panorama|journey|"
              r"run|ride|swoop|dash|rush|stroll|walk|nudge|lean|jib|sidestep|shuffle|veer|swerve",
    "swerve": "swing(?:s|ing)?|sweep(?:s|ing)?|spin(?:s|ning)?|slide(?:s)?|sliding|" + _forms(
        "pan whip-pan truck track dolly glide drift swish slew swerve sidestep sidle skate scan rotate orbit arc reframe peel strafe veer "
        "wander bank curve inch yaw pivot glance turn roll crab sail"),
    "to": "to|toward|towards|for|the|its|our|screen|camera|frame|stage|far|extreme|house|viewer's|out|off|over|away|hard|further|"
          "from right|from "
          "left|from the right|from the left",
    "leftward": rf"left(?![\s-](?:of|in the (?:room|house)|him|her|it|them|us|behind|alone|over|the|a|an|his|its|for|by (?:the|a)|"
                rf"untouched|nothing|no)\b){_NOT_A_LIMB}{_EDGE}|left(?<=the left){_NOT_A_LIMB}{_EDGE}|left-?wards?|port(?: side)?(?! (?:of|"
                r"city|town|wine))|nine o['’]?clock|9 o['’]?clock",
    "rightward": rf"right(?![\s-](?:of|in|into|behind|through|beside|next|before|away|now|here|there|up|down|at|under|after|back|on|as|"
                 rf"where|"
                 r"when|out|off|around|round|inside|above|by|between|close|alongside|together|to the (?:edge|end|top|bottom|heart|"
                 r"brink))\b)"
                 rf"{_NOT_A_LIMB}{_EDGE}|right(?<=the right){_NOT_A_LIMB}{_EDGE}|right-?wards?|starboard(?: side)?|three o['’]?clock|"
                 r"3 o['’]?clock",
    "upward": r"up(?![\s-](?:to|against|close|and down|for|front|the bill|with|a|an|her|his|by)\b)(?:[\s-](?:high|high above|and up|"
              r"and away|"
              r"into the (?:sky|air|rafters|clouds)))?|upwards?|skywards?|heavenwards?|higher|aloft|skyhigh|sky-high|into the (?:sky|air|"
              r"heavens|treetops|rafters|clouds|blue)|off the (?:ground|floor|deck)|above the (?:roofs?|rooftops|trees|treetops|clouds)|"
              r"to (?:the )?(?:rafters|treetops|ceiling|rooftops|sky|heavens|summit|skylight|steeple|spire|stars)|vertically",
    "downward": r"down(?![\s-](?:on|at|the (?:road|street|track|aisle|corridor|hall|line|lane|highway|runway|slope)|by)\b)(?:[\s-](?:low|"
                r"deep|"
                r"and down|below|into|through|from))?|downwards?|earthwards?|lower|groundwards?|floorwards?|to (?:the )?(?:ground|floor|"
                r"pavement|earth|seabed|bottom|street level|ground level|cellar|tarmac|lawn|carpet)|underground|below (?:deck|ground|the "
                r"surface|street level)|downstairs|into the (?:valley|pit|cellar|depths|abyss|basement|crypt|mine|shaft|hole)",
    "rise": _forms("ascend climb lift soar elevate levitate hoist heighten raise loft") + "|rises?|rising|risen|rose|takes? (?:off|wing)|"
    "taking "
            "(?:off|wing)|lift(?:s|ing)? off|gain(?:s|ing)? (?:height|altitude)|shoot(?:s|ing)? up|goes? up|going up|heads? skywards?|"
            "cranes|craning|"
            "mounts(?= the)|scales|scaling|surfaces|surfacing|telescopes|telescoping|rockets|rocketing|balloons|ballooning|wafts|wafting",
    "sink": _forms("descend drop lower plunge plummet settle dive dip sag droop stoop tumble nosedive nose-dive alight land "
    "parachute abseil "
                   "rappel subside submerge duck crouch") + r"|sink(?:s|ing)?|sank|fall(?:s|ing)?|fell|los(?:e|es|ing) (?:height|altitude)|"
            r"go(?:es)? down|going down|com(?:e|es|ing) down|touch(?:es|ing)? down|free-?fall(?:s|ing)?|dive-?bomb(?:s|ing)?|"
            r"belly-?flop(?:s|ping)?",
    "near": "approach(?:es|ing)|advanc(?:es|ing)|nears|nearing|tightens?|tightening|narrows|narrowing|closes|closing|homes in|homing in|"
            "zero(?:es|"
            "ing)? in|press(?:es|ing)? (?:in|ahead|forward|on)|draw(?:s|ing)? (?:near|nearer|closer|in|up)|gain(?:s|ing)? on|push(?:es|"
            "ing)? (?:in|"
            "past|forward)|zoom(?:s|ing)? (?:in|into)|penetrat(?:es|ing)|enter(?:s|ing)|burrows into|bores into|noses in|nosing in|"
            r"(?:driv|head|go)(?:e?s|ing) into",
    "toward": r"toward|towards|closer|nearer|forward|forwards|ahead|inward|inwards|into|in on|in to|in upon|in(?=\s*(?:[,.;:!?]|$))|up to|"
              r"up behind|right up|straight at|straight for|headfirst|headlong|headlong at|onto|on to|ever closer|ever nearer|"
              r"tight on|tighter|deeper|deep into",
    "away": r"back(?![\s-](?:and forth|to back|seat|door|of)\b)(?:[\s-](?:away|out|off|up))?|backwards?|away|off(?![\s-](?:the|camera|"
            r"a)\b)|"
            r"out(?![\s-]of\b)|outwards?|rearwards?|astern|farther|further|far(?:ther|ther) (?:away|off|back)|further (?:away|off|back)|"
            r"wider|in reverse|backward/out|into the distance|off from|away from",
    "recede": _forms("retreat withdraw recede reverse retire depart retract backpedal back-pedal backtrack dwindle widen shrink loosen "
                     "exit leave") + r"|draw(?:s|ing)? back|pull(?:s|ing)? (?:back|out|away|off)|back(?:s|ing)? (?:off|away|up|out)|"
              r"fall(?:s|ing)? back|zoom(?:s|ing)? out|open(?:s|ing)? (?:out|up|wide)|tear(?:s|ing)? itself (?:away|loose|free)",
    "crown": "head|hat|hair|cap|crown|helmet|scalp|brow|antennae|ears?|plume|veil|hood|horns|bald head|nose|topknot|crest|halo|turban|"
             "tiara|mane|"
             "snout|beak|bonnet|wig|fringe|curls|bun|feathers?|forehead|hairline|ponytail|headdress|hairdo|quiff|beret|face|collar|"
             "antlers|afro|bandana|goggles|headband",
    "sole": "toes?|toenails|foot|feet|boots?|shoes?|heels?|soles?|socks|slippers|sandals|sneakers|trainers|paws?|hooves|hoof|tail|hem|"
            "train|"
            "sabatons|claws|wheels|ankles?|shins|abdomen|skates|skis|spurs|clogs|wellies|stilettos|laces|"
            "flip-flops|footwear|greaves|talons|moccasins|loafers|pumps|fins|flippers|fetlocks|shoelaces",
    "girth": "waist|waistline|belt|hips?|thighs?|mid-thigh|chest|ribs|ribcage|belly|stomach|navel|lap|elbows?|knees?|torso|mid-torso|"
             "bust|midriff|"
             "pockets|holster|buckle|belt buckle|apron|breastbone|sternum|shoulders|breast|belly button|tummy|abdomen|bellybutton|"
             "solar plexus|"
             "waistband|sash|corset|skirt|apron strings|midsection|mid-chest|armpits|lapels|trunk|upper body|bosom|groin|hip-height|"
             "top button|third button|tie",
    "face": "face|eyes?|iris|pupils?|mouth|lips?|nose|nostrils?|ears?|chin|cheeks?|brows?|eyebrows?|forehead|tongue|teeth|hands?|"
            "fingers?|fingertips?|"
            "thumbs?|palms?|knuckles|nails?|fingernails?|wrists?|toes?|eyelash(?:es)?|lash(?:es)?|eyelids?|tears?|freckles?|scars?|"
            "wrinkles|skin|"
            "pores?|whiskers|snout|beak|paws?|claws?|talons?|mandibles|antennae|feathers?|scales?|hoof|heels?|ankle|veins?|stubble|"
            "dimple|eyeball|"
            "muzzle|fangs?|tusk|trunk tip|lobe|earlobe|throat|neck|nape|bristles|beard|moustache|fist|features|gaze|stare|squint|wink|"
            "smile|grin|"
            "earring|wet nose|boot|shoe|zip|stitches|buttons?|buckle|strings|rim|surface",
    "shotword": "shot|view|framing|frame|crop|composition|angle|image|portrait|single|setup|picture|look|perspective|camera|photo|"
                "photograph|vantage",
    "huge": "vast|huge|immense|enormous|endless|boundless|sweeping|grand|grandiose|epic|massive|colossal|monumental|expansive|broad|"
            "sprawling|"
            "panoramic|majestic|towering|gigantic|infinite|limitless|giant|cinematic|scenic|spectacular|breathtaking|majestic|far-reaching|"
            "wide-open|big|great|open|all-encompassing|planetary|geographic|geographical|scene-setting|overall|distant|remote|total|"
            "ultra-wide|extreme|extra-wide|super-wide|far|long-range|landscape",
    "spread": "vista|panorama|expanse|landscape shot|tableau|overview|establisher|wide|scenery|backdrop of mountains|sweep|survey|"
              "spectacle|"
              "master|opener|scope|scale|landscape view|establishing view|postcard view|diorama|cityscape|skyline view|prospect|immensity|"
              "vastness|emptiness|wide shot|long shot|view",
    "speck": "speck|dot|ant|pinprick|grain|fly|crumb|pixel|mote|comma|matchstick|toothpick|pinhead|toy|flea|insect|mite|bead|blip|smudge|"
             "doll|"
             "pebble|thumbnail|fingernail|peppercorn|stick figure|chess piece|full stop|seed|gnat|dust mote|freckle",
    "realm": "valley|city|coast|coastline|town|village|island|planet|earth|globe|continent|skyline|mountain|mountains|mountain range|bay|"
             "harbour|"
             "harbor|stadium|arena|square|plain|desert|canyon|hall|cathedral|room|street|battlefield|forest|jungle|field|lake|sea|ocean|"
             "horizon|"
             "landscape|scene|orchestra|army|crowd|hillside|favela|manor|palace|castle|factory|market|port|delta|glacier|steppe|savanna|"
             "savannah|prairie|tundra|dunes|archipelago|metropolis|neighbourhood|neighborhood|countryside|estate|airport|beach|fleet|"
             "galaxy|"
             "amphitheatre|theatre|courtyard|farm|vineyard|ridge|range|station|nave|campus|quarry|racecourse|circuit|pitch|garden|gardens|"
             "grounds|building|house|district|region|country|world|hall|fairground|dam|bridge|river|gorge|fjord|rooftops|camp|settlement",
    "under": "floor|ground|gutter|pavement|kerb|curb|ditch|dirt|mud|grass|sand|sandpit|asphalt|tarmac|street|carpet|rug|turf|lawn|soil|"
             "snow|deck|"
             "stage boards|boards|cobbles|cobblestones|pool floor|seabed|skirting board|roots|puddle|manhole|drain|grating|trench|pit|"
             "cellar|"
             "dust|gravel|planks|tiles|linoleum|doormat|footlights|goal-line turf|road|waterline|burrow|undergrowth|footpath|hay|hole|"
             "track|"
             "well|basement|sidewalk|moss|leaf litter|rails|dance floor|orchestra pit|base of ~",
    "ledge": "rooftop|rooftops|roof|balcony|tower|ceiling|rafters|gallery|gods|crow's nest|helicopter|plane|plane window|aeroplane|"
             "airplane|drone|"
             "satellite|crane|crane cab|ladder|bridge|cliff|cliff top|clifftop|mountain top|mountaintop|summit|treetop|treetops|attic|loft|"
             "upstairs|upper floor|top floor|window above|penthouse|skyscraper|minaret|bell tower|steeple|lighthouse|high dive|"
             "diving board|"
             "hayloft|balloon|hot-air balloon|blimp|airship|zeppelin|space|orbit|sky|clouds|heavens|air|pulpit|mezzanine|landing above|"
             "grandstand|upper deck|control tower|chandelier|trapeze|catwalk above|scaffold|scaffolding|mast|masthead|parapet|battlements|"
             "ramparts|watchtower|lookout|observation deck|skylight|ski lift|chairlift|cable car|gondola above|hill above|hilltop|"
             "ridge above|"
             "top of ~|top of the ~|overpass|fly tower|gantry|lamppost|perch|branch above|nest",
    "skewed": "tilted|canted|slanted|slanting|skewed|skew|crooked|askew|lopsided|dutch|oblique|off-kilter|off-level|unlevel|"
              "non-horizontal|leaning|"
              "listing|sloping|sloped|cocked|cock-eyed|cockeyed|tipped|tipping|rolled|rolling|diagonal|slantwise|aslant|aslope|wonky|"
              "skew-whiff|"
              "rakish|raked|off-axis|angled|off-balance|unbalanced|lurching|keeled|keeled over|heeled|heeled over|half-toppled|toppling|"
              "awry|"
              "slanty|tilting|twisted|cattywampus|dutched|dutch-tilted|dutch-angled|canting|disorienting|disorientated|inclined|sideways|"
              "out of true|out of plumb|off plumb|lilted|pitched|drunken|wry|jaunty|bent|catawampus|off-centre roll|unsteady-horizon",
    "animal": "eagle|hawk|falcon|bird|gull|crow|pigeon|owl|angel|god|drone|fly|bee|dog|cat|mouse|rat|ant|worm|wolf|fox|shark|fish|snake|"
              "horse|robot|"
              "alien|ghost|bat|bug|insect|toddler|child|kid|baby|predator|prey|hunter|spider",
    "onlooker": "observer|onlooker|bystander|spectator|witness|watcher|outsider|stranger|passer-by|passerby|neighbour|neighbor|voyeur|"
                "eavesdropper|"
                "audience|viewer|visitor|tourist|documentarian|documentary|surveillance|cctv|narrator|reporter|guest|audience member|"
                "lifeguard|paparazzo|fly-on-the-wall|fly on the wall|third party|third-party|tv|television|stalker|journalist|ringside|"
                "spy|referee|guardian angel|follower|companion|pedestrian|eyewitness|onlooking",
}
