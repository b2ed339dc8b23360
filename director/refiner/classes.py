"""Lists of words that the tables of phrases share, by name; `{name}` in a phrase is one of them. Values are regular expressions."""

from __future__ import annotations

from director.refiner.camerawork import CAMERAWORK
from director.refiner.scenery import SCENERY

CLASSES = {
    "a": "a|an|the|this|that|its|his|her|their|some|one",
    "very": "very|really|so|super|ultra|extremely|extreme|completely|totally|entirely|absolutely|perfectly|utterly|fully|purely|pure|"
            "strictly|truly|wholly|thoroughly|100%|deeply|intensely|incredibly|just|only|all",
    "pace": "slow|slowly|fast|quick|quickly|smooth|smoothly|gentle|gently|rapid|rapidly|steady|steadily|gradual|continuous|sudden|lazy|"
            "sweeping|long|creeping|dramatic|subtle|constant",
    "colour": "red|orange|yellow|green|blue|purple|pink|white|black|grey|brown|golden|gold|silver|crimson|scarlet|turquoise|violet|navy|"
              "ivory|beige|emerald|teal|maroon|bronze|copper|magenta|lime|cobalt|amber|ochre|cyan|fuchsia|indigo|cream|charcoal|rust|sand",
    "on": "on|onto|to|toward|towards|into|at|from|past|over|above|across|along|around|through",
    "people": "people|persons|humans|shoppers|fans|tourists|dancers|commuters|spectators|pedestrians|passengers|visitors|customers|"
              "revellers|"
              "onlookers|protesters|bodies|men|women|children|guests|diners|travellers|passers-by",
    "moves": "tracks|dollies|glides|flies|sweeps|swoops|circles|orbits|swirls|spins|rushes|races|travels|moves|follows|pushes|pulls|pans|"
             "tilts|cranes|rises|descends|floats|drifts|weaves|hurtles|whips|trucks|zooms|roams|prowls|soars|plunges|snakes|chases|"
             "pursues|roves|wanders|careens|lunges|creeps|slides|arcs|revolves|dives|barrels|darts|track|dolly|glide|fly|swoop|circle|"
             "orbit|rush|push|pan|tilt|crane|roam|tracking|gliding|flying|swooping|circling|orbiting|spinning|rushing|racing|panning|"
             "tilting|sweeping|roaming|weaving|soaring|following|moving|drifting|wandering|diving|whirls|whirling|wheels|wheeling|spirals|"
             "spiraling|retreats|retreating|advances|advancing|backs|backing|bobs|bobbing|lurches|lurching|bounces|bouncing|skims|"
             "skimming|threads|threading|climbs|climbing|tumbles|tumbling|flips|flipping|rolls|rolling|swings|swinging|sways|swaying|"
             "swims|swimming|scans|scanning|hunts|hunting|stalks|stalking|trails|trailing|tails|tailing|shadows|shadowing|accompanies|"
             "accompanying|pivots|pivoting|rotates|rotating|corkscrews|corkscrewing|plummets|plummeting|tours|touring|strafes|strafing|"
             "tears|tearing|careers|careering|charges|charging|gallops|galloping|jogs|jogging|runs|running|walks|walking|steps|stepping|"
             "sneaks|sneaking|arcing|peels|peeling",
    "aux": "must|should|has to|needs to|will|is to|has|have|had|might as well|may as well|can|shall|just|simply|always|only|is|are",
    "be": "is|are|be|been|being|were|stays?|remains?|holds?|sits?|stands?|rests?|keeps?|kept|hangs?|looks on|watches",
    "dead": "completely|absolutely|perfectly|dead|utterly|rock|totally|rigidly|stubbornly|firmly|just|always|entirely|exactly|quite|stock|"
            "stone|very|all|simply|literally|strictly|permanently|resolutely|securely|solidly|patiently|wholly|truly|fully|so|as|there|"
            "down|forever|nearly|virtually|bolt|its|as if|as though",
    "part": "face|faces|eye|eyes|iris|pupil|mouth|lips|lip|nose|nostril|ear|ears|chin|cheek|brow|forehead|tongue|teeth|tooth|hand|hands|"
            "finger|fingers|fingertip|fingertips|thumb|palm|knuckles|nail|fingernail|wrist|foot|feet|toe|toes|eyelash|eyelashes|eyelid|"
            "tear|"
            "freckle|freckles|scar|wrinkles|skin|pores|beard|whiskers|snout|beak|paw|claw|talon|mandibles|antennae|wing|feather|scale|hoof",
    "tiny": "ant|bee|fly|beetle|ladybird|ladybug|spider|wasp|moth|mosquito|caterpillar|snail|coin|ring|needle|drop|droplet|dewdrop|"
            "raindrop|petal|stamen|pistil|bead|key|keyhole|button|stamp|crumb|seed|screw|thread|pin|match|matchstick|pearl|gem|diamond|"
            "snowflake|"
            "crystal|pollen|grain|nib|watch face|dial|cogwheel|cog|trigger|bullet|label|fuse|berry|raspberry|strawberry|cherry|pea|bubble|"
            "stitch|lock",
    "doer": "rider|driver|surfer|diver|runner|cyclist|climber|skier|boxer|thief|burglar|pilot|dog|cat|boy|girl|man|woman|"
            "player|hero|heroine|child|knight|skater|swimmer|racer|jockey|goalkeeper|soldier|astronaut|chef|dancer|walker|hunter|fox|"
            "wolf|horse|eagle|bird|baby|killer|"
            "nurse|surgeon|fighter|warrior|detective|explorer|parachutist|skydiver|snowboarder|skateboarder|motorcyclist|rower|paddler|"
            "kayaker|"
            "acrobat|waiter|singer|patient|prisoner|robot|hiker|sailor|fisherman|painter|protagonist|subject|person",
    "there": r"(?:to|on|in|into|onto|at|against|by|from) (?:(?:the|a|an|one|its|this|our|that|single|heavy|same|fixed|very) )*[\w'-]+",
    "chroma": "red|orange|yellow|green|blue|purple|pink|golden|crimson|scarlet|turquoise|violet|emerald|teal|maroon|magenta|lime|cobalt|"
              "amber|"
              "ochre|cyan|fuchsia|indigo|coral|salmon|mint|lilac|lavender|peach|apricot|cherry|ruby|sapphire|mustard|saffron|tangerine|"
              "vermilion|"
              "cerulean|aquamarine|aqua|azure|chartreuse|terracotta|rust|burgundy|plum|mauve|rose|canary|tomato|cinnabar|jade",
    "tone": "mood|tone|atmosphere|vibes?|feel|feeling|ambience|aura|air|spirit|energy|register|pall|temper|piece|film|spot|ad|movie|short|"
            "trailer|comedy|romp|tale|story|style|look|note|music video|drama|thriller|tonality|undertone|adventure|musical|overtones?",
    "grim": "gloomy|ominous|menacing|melanchol\\w*|sombre|somber|oppressive|eerie|sinister|dread\\w*|foreboding|funereal|"
            "bleak|grim|mournful|creepy|tense|chilling|spooky|haunting|nightmarish|unsettling|sorrowful|lugubrious|doleful|"
            "dismal|morose|despairing|hopeless|tragic|harrowing|macabre|ghoulish|terrifying|scary|frightening|horrifying|"
            "threatening|brooding|cheerless|dour|solemn|elegiac|grieving|desolate|wretched|miserable|sad|heartbreaking|"
            "dirge-like|joyless|sullen|glum|cold-blooded|ruthless|paranoid|claustrophobic|depressing|lonely|suffocating|"
            "heavy-hearted|nihilistic|fatalistic|anguished|ghostly|doom-laden|dread-filled|nerve-racking|merciless|"
            "fear-soaked|traumatic|disturbing|melancholy|gritty|forlorn|tormented|cursed|grimdark|ill-omened|portentous|"
            "doomed|despondent",
    "merry": "cheerful|joyful|jolly|light-?hearted|playful|carefree|festive|feel-?good|upbeat|bubbly|happy|merry|giddy|"
             "uplifting|sun-soaked|optimistic|whimsical|zany|goofy|silly|madcap|slapstick|exuberant|ebullient|jubilant|jaunty|"
             "perky|chirpy|bouncy|breezy|gleeful|euphoric|blissful|celebratory|funny|hilarious|comical|frothy|rollicking|"
             "heart-?warming|hopeful|adorable|peppy|joyous|mirthful|wholesome|fizzy|cartoonish fun|cheery|kid-friendly|sugary|"
             "delightful|good-natured|fun-loving|light-spirited|family-friendly|zippy|laugh-out-loud|sunny-hearted|wacky|"
             "uplifted|charming|cosy|cozy|sweet and silly|fun",
    "woe": "dread|doom|menace|gloom|despair|grief|foreboding|unease|mourning|terror|horror|sorrow|misery|melancholy|sadness|"
           "fear|anguish|desolation|hopelessness|paranoia|panic|bleakness|tragedy|heartbreak|anxiety|loneliness",
    "cheer": "joy|delight|fun|celebration|playfulness|happiness|warmth|cheer|bliss|mirth|glee|laughter|merriment|ebullience|exuberance|"
             "hilarity|whimsy|"
             "silliness|optimism|hope|sunshine|giggles|high spirits|jollity|gaiety|festivity",
    "ly": r"\w+ly",
    "then": r"1[0-8]\d\ds?|19[0-7]\ds?",
    "soon": r"20[3-9]\ds?|2[1-9]\d\ds?|3\d\d\d",
    "stop": "throughout|(?:through|for|during|over) the (?:complete|full|whole|entire) "
            "(?:shot|take|clip|film|video|scene|spot|sequence|duration|piece|time|length|thing|way)|"
            "for all of the (?:shot|take|clip|film|video|scene)|"
            "from (?:the )?[a-z]+ to (?:the )?(?:cut|fade|finish|end|last)|at every moment|"
            "from first to last|from end to end|"
            "the whole time|the entire time|all the time|at all times|from start to finish|from beginning to end|"
            "from (?:the )?first \\w+ to (?:the )?last|start to end|"
            "in every (?:single )?(?:frame|shot|panel|scene)|(?:the )?(?:entire|whole) while|every second of it|for the (?:whole|entire|"
            "full) (?:shot|take|video|clip|film|duration|"
            "scene)|during the (?:whole|entire) (?:shot|take|video|clip|film|scene)|all the way through|the whole way through|start to end",
    "dim": "deep|dark|moonless|cold|quiet|clear|starry|moonlit|rainy|late|neon|blue|black|cinematic|wet|pitch[ -]black|ink[ -]black|inky|"
           "summer|"
           "winter|foggy|windless|still|silent|velvet|stormy|balmy|warm|humid|frosty|snowy|sultry|murky|lonely|calm|crisp|bitter|hot",
    "nightly": "scene|sky|shot|exterior|setting|market|street|city|view|skyline|air|lighting|cityscape|drive|sequence|time|landscape|"
               "atmosphere|"
               "ambience|footage|photography|rain|look|skies|streets|stars|version|background|plate",
    "late": r"(?<![:.\d])(?:2[1-3][:h][0-5]\d(?!\d)|(?:1[01]|9)(?:[:.][0-5]\d)? ?p\.?m\b\.?|(?:12|[1-4])(?:[:.][0-5]\d)? ?a\.?m\b\.?|"
            r"(?:2[1-3]|0[0-4])[:.]?"
            r"[0-5]\d (?:hours|hrs))",
    "noonish": r"(?<![:.\d])(?:12(?:[:.][0-3]\d)? ?p\.?m\b\.?|12[:.]?00 (?:hours|hrs))",
    "forenoon": r"(?<![:.\d])(?:[6-9]|1[01])(?:[:.][0-5]\d)? ?a\.?m\b\.?",
    "postnoon": r"(?<![:.\d])(?:[1-4](?:[:.][0-5]\d)? ?p\.?m\b\.?|1[3-6][:h][0-5]\d(?!\d))",
    "sunny": "blazing|bright|brilliant|scorching|dazzling|hot|fierce|merciless|glaring|strong|searing|baking|blinding|relentless|harsh|"
             "punishing|"
             "broiling|pitiless|cruel|roasting|radiant|glorious",
    "rainy": "heavy|thick|dark|pouring|torrential|driving|lashing|grey|black|low|steady|cold|relentless|biblical|sheeting|endless|pelting|"
             "teeming|"
             "hard|persistent|icy|warm|tropical|hammering|incessant|constant|slanting|sideways|blinding|violent|sudden|fine|monsoon",
    "spot": "street|square|market|platform|station|city|beach|arcade|mall|stadium|town|hall|plaza|village|carnival|fairground|corridor|"
            "airport|"
            "diner|restaurant|café|cafe|bar|club|nightclub|pub|theatre|theater|playground|carriage|train|tram|ferry|room|museum|highway|"
            "motorway|"
            "office|classroom|church|concert|dance ?floor|auditorium|promenade|park|shop|store|supermarket|lobby|ballroom|gallery|library|"
            "pier|"
            "harbour|terminal|hospital|school|courtyard|bazaar|boulevard|avenue|alley|pavement|sidewalk|pool|gym|casino|cathedral|temple|"
            "cinema|"
            "stands|bleachers|concourse|resort|boardwalk|subway|terrace|house|bus|arena|canteen|cafeteria|food court|car park|parking lot|"
            "place|road",
    "cell": "elevator|lift|room|bedroom|kitchen|bathroom|apartment|flat|office|corridor|cell|cellar|bunker|cockpit|attic|closet|cupboard|"
            "vault|"
            "chamber|submarine|cabin|studio|booth|wardrobe|shaft|library|hospital ward|basement|laboratory|lab|dungeon|warehouse|hallway|"
            "pantry|living room|classroom|cubicle|loft|waiting room|car|van|container|tunnel|cave|sauna|chapel|capsule|garage|stairwell|"
            "tent|igloo",
    "vasty": "wide[- ]open|open|windswept|endless|vast|sweeping|rolling|alpine|grassy|boundless|limitless|sprawling|wild|sun[- ]drenched|"
             "sunlit",
    "noisy": "blaring|screaming|roaring|ringing|howling|shouting|booming|barking|thundering|wailing|hammering|honking|clanging|blasting|"
             "shrieking|"
             "yelling|pounding|drumming|whistling|chiming|droning|clattering|banging|screeching|tooting|bellowing|crashing|buzzing|"
             "revving|drilling",
    "din": "deafening|thunderous|ear-?splitting|blaring|booming|roaring|loud|pounding|thumping|blasting|thundering|raucous|screaming|"
           "wailing|"
           "shrieking|clattering|ear-piercing|bone-shaking|crashing|howling|screeching|boisterous|clamorous|cacophonous|stentorian|"
           "clangorous|"
           "bellowing|ear-shattering|rip-roaring|noisy|riotous|deafeningly loud|hammering|bone-rattling|window-rattling|bombastic",
    "tuned": "upbeat|epic|swelling|soaring|loud|dramatic|gentle|driving|cheerful|orchestral|techno|jazzy|piano|mournful|sad|rousing|"
             "electronic|"
             "triumphant|funky|lush|pulsing|bouncy|emotional|hip-hop|lo-fi|synth|pop|rock|acoustic|folk|ambient|classical|romantic|string|"
             "symphonic|"
             "synthwave|cinematic|jazz|stirring|tender|haunting|thumping|catchy|sweeping|heroic|disco|house|trap|metal|punk|reggae|"
             "bluegrass|country|"
             "blues|baroque|choral|brass|ukulele|guitar|cello|violin|harp|banjo|accordion|uplifting|inspirational|corporate|suspenseful|"
             "tense|soft",
    "big": "big|bold|large|huge|bright|burned-in|giant|animated|kinetic|scrolling|hand-lettered|flashing|massive|oversized|on-?screen|"
           "superimposed|"
           "block|glowing|chunky|yellow|white|red|black|gold|golden|neon|pop-up|bouncing|stylish|crisp|elegant|centred|centered|bottom|"
           "typewriter",
    "reel": r"(?:film|movie|picture)(?! (?:star|actress|actor|era|comedian|comedy|director|fan|festival|poster|pianist|buff|heroine|title|"
            r"card)s?\b)|video|"
            r"clip|footage|loop|gif",
    "upright": r"vertical(?! (?:blind|wall|cliff|drop|garden|farm|climb|line|stripe|stack|shaft|face|pole|bar|leap|jump|ladder|column|"
               r"slab|rise|dive|"
               r"take-?off|axis|pan|tilt|crane|move|rock|ascent|descent|strip|window|slit|fin|turbine)s?\b)",
    "made": "(?:made|built|constructed|modelled|moulded|molded|sculpted|shaped|formed|assembled|crafted|carved|cut|folded|sewn|stitched|"
            "knitted|woven|rendered|painted|drawn|done|told|animated|realised|executed|depicted|shown|imagined|printed|staged|styled|"
            "sketched|"
            "composed|presented|pieced|laid out|designed|recreated|fashioned|fabricated|created|produced|pictured|all|entirely|wholly|"
            "purely|"
            "completely|everything|scribbled|etched|engraved|inked)"
            "(?: (?:entirely|wholly|completely|purely|all|out|together|solely|only|by hand|throughout|exclusively|strictly|fully|up|"
            "alone|is|"
            "made|built|cut|done|drawn|painted|folded|rendered|over))* (?:of|from|in|with|as|like|out of|using)"
            "(?: (?:a|an|the|pure|real|one|giant|moving|living|nothing but|purely|only|stop-motion|traditional|hand-made))*",
    "wholly": "(?:(?:(?:the|this|our|its|every|each) )?(?:whole |entire |overall |general |visual )?(?:film|world|picture|scene|video|"
              "image|frame|"
              "shot|piece|look|style|thing|clip|animation|spot|short|movie|aesthetic|set|design|everything|it|medium|technique|treatment)"
              "(?: itself| here| of the (?:film|video|piece|world))?"
              "(?: (?:is|looks|must be|should be|has to be|will be|stays|feels|resembles|needs to be|becomes)|:| =)"
              "(?: (?:a|an|all|entirely|like|one|liquid|completely|purely|wholly|pure|strictly|in|big|living|moving|giant|animated|"
              "hand-made|"
              "the))*|"
              "(?:in the (?:style|manner|spirit|look|idiom) of|in the form of|as)(?: (?:a|an|the|old|moving|living|animated))*)",
    "mode": "style|styled|look|looks|aesthetics?|animation|animated|world|universe|treatment|come alive|comes alive|come to life|"
            "comes to life|"
            "brought to life|coming to life|in motion|throughout|film|movie|short|diorama|effect|artwork|technique|graphics|theatre|"
            "puppetry|design language|cinema|reality|sequence|visuals|storytelling|play|everywhere|landscape|scenery|rendering|version",
    "firm": "at all|whatsoever|of any kind|only|always",
    **SCENERY, **CAMERAWORK,
}
