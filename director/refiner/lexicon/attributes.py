"""Colours, stuffs, sizes, ages and directions of single subjects: lists of words, and phrases of director.refiner.phrases."""


def _names(text: str) -> dict[str, str]:
    """'crimson' -> 'red' of a line 'red: red crimson'."""
    return {word: name for name, _, words in (line.partition(":") for line in text.strip().splitlines()) for word in words.split()}


HUES = _names("""
red: red crimson scarlet ruby vermilion cherry maroon burgundy blood-red fire-engine-red carmine
orange: orange tangerine apricot terracotta
yellow: yellow mustard lemon canary saffron
green: green emerald lime olive jade mint
blue: blue navy cobalt azure sapphire indigo sky-blue
teal: turquoise teal aquamarine cyan
purple: purple violet mauve lilac lavender plum
pink: pink fuchsia magenta rose-pink
white: white ivory snow-white
black: black jet-black ebony coal-black pitch-black
grey: grey gray charcoal
brown: brown chestnut chocolate-brown tan
beige: beige cream khaki
gold: golden gold
silver: silver silvery
bronze: bronze
copper: copper
""")
STUFFS = _names("""
wood: wood wooden oak oaken pine mahogany teak timber birch walnut driftwood plywood
metal: metal metallic steel iron tin aluminium aluminum chrome lead cast-iron titanium
glass: glass crystal
stone: stone granite marble slate sandstone rock concrete brick
paper: paper cardboard papier-mâché origami
plastic: plastic rubber vinyl nylon
brass: brass bronze
gold: gold
silver: silver
copper: copper
leather: leather suede
clay: clay terracotta earthenware
ice: ice
wax: wax
porcelain: porcelain china ceramic
straw: straw wicker bamboo rattan thatch
velvet: velvet velour
silk: silk silken satin chiffon
wool: wool woollen woolen felt tweed cashmere
cotton: cotton linen denim canvas corduroy flannel
lace: lace
bone: bone ivory
sugar: chocolate sugar gingerbread marzipan
""")
HAIRS = _names("""
blonde: blonde blond fair flaxen golden platinum straw-coloured
black: black jet-black raven raven-black ebony
red: red ginger auburn copper carrot-red
brown: brown chestnut brunette mousy
grey: grey gray white silver snow-white
dyed: blue green pink purple
""")
FINISHES = ("matte glossy shiny bright deep dark light pale gleaming jet pure polished smooth rusty snow solid faded brushed clear "
            "transparent frosted opaque carved cast wrought weathered worn glowing vivid brilliant dull plain raw burnished hand-carved "
            "rough fine genuine blood fire-engine sky bottle lime royal midnight coal").split()
BULK = """
small  tiny / miniature / minuscule / little / teacup-sized / pocket-sized / thumb-sized / microscopic / doll-sized / diminutive /
           pint-sized / dwarf / toy-sized / thumbnail-sized / ant-sized / mouse-sized / palm-sized / matchbox-sized / hatchling /
           itty-bitty / teeny / wee
small? [no bigger than|the size of|as small as|smaller than|not larger than|barely bigger than|no larger than|
           no taller than]* (no bigger than|the size of|as small as|smaller than|not larger than|barely bigger than|
           no larger than|no taller than|
           as tiny as|as big as) (a|an|her|his|my) (teacup|thumb|thimble|matchbox|coin|mouse|pea|pin|fingernail|walnut|acorn|
           grain of rice|hand|ladybird|bee|button|sugar cube|teaspoon|beetle|fly|ant|bean|marble|thumbnail|sparrow|egg|doll|toy|
           pencil|cup|flea|grain of sand|raisin|peanut|hazelnut|snail|mug|shoe|matchstick) /
           fits (on|in|into|inside) (a|his|her|the|my) [palm of]* [~] (thumb|thimble|matchbox|palm|pocket|teacup|fingertip|hand|cup|
           walnut shell|shoebox|shoe|nutshell|fingernail|spoon|coin)
large  enormous / gigantic / huge / giant / colossal / towering / massive / immense / gargantuan / titanic / monumental /
           mountainous / monstrous / house-sized / building-sized / vast / mammoth / mountain-sized / skyscraper-tall / ship-sized /
           humongous / oversized / elephantine / bus-sized / planet-sized
large? towers over (the|a|his|her|every|all) ~ [~] / dwarfs (the|every|all) ~ /
           (as (big|tall|large|huge|high) as|the size of|bigger than|taller than|larger than|higher than|wider than) (a|an|the|any|two|
           three) (house|building|tower|skyscraper|mountain|ship|bus|church|cathedral|barn|hill|whale|city block|football pitch|
           elephant|castle|oak|tree|truck|lorry|mammoth|dinosaur|airliner|planet|island|city|block of flats|steeple|lighthouse|
           ocean liner|double-decker|giant|palace|trees|houses|buildings) /
           (fills|spans|overflows) (the|a) (whole|entire) (sky|street|valley|room|square|stadium|hall|house|
           field|church|stage|garden|harbour|hangar|barn|city block) /
           (wingspan|shadow|bulk|body) (darkens|covers|spans|fills|blots out) the [whole|entire]* ~
"""
AGES = """
0-1     newborn
0-1!    infant / babe in arms
0-3     still in nappies / with (milk|baby) teeth [missing]* / cooing in a cot
1-4!    toddler
3-17    (childlike|pre-teen|preteen|prepubescent) / barely out of school / in (nappies|kindergarten|primary school)
13-19!  teenager
13-19   teenage / adolescent
4-35    young / youthful / baby-faced / fresh-faced / not yet twenty / barely twenty
40-64   middle-aged
60-120  face (is|like|was) (a|one) (web|map|net|maze) of (wrinkles|lines|creases) / (elderly|aged|ancient-looking|wizened|wrinkled|
           white-haired|very old|frail old|silver-haired|grizzled|grey-haired|
           liver-spotted|geriatric|venerable|stooped with age|as old as the hills|bent with age|grey and ~) [old]* /
           a (very|frail|wrinkled|bent|toothless) old (man|woman|lady|fellow|soldier|sailor|shepherd) / a shaggy old ~ /
           (pensioner|old-age)
70-79   septuagenarian
80-89   octogenarian
90-99   nonagenarian
100-115  centenarian / a hundred years old
"""
DIRECTIONS = """
against   (up-river|upriver|upstream) [against the (current|stream|flow)] / against the (current|stream|tide|flow|wind|traffic)
along     (down-river|downriver|downstream) [tail-first|with the (current|stream|flow)]* / with the (current|stream|tide|flow|traffic)
up    uphill [towards|to|into|away from]* [,]* [the ~]* / up the (hill|hillside|slope|mountain|bank|ramp|stairs) /
      (carry|carries|rise|rises|rising|climb|climbs|climbing|soar|soars|soaring|float|floats|floating|moves|goes|flies|ride|rides|ascend|
           ascends|travels|drift|drifts|drifting|surges|shoots) [them|him|her|it|us|slowly|steadily]* (up|upward|upwards|skyward|
           skywards) [(to|towards|toward|into) [the|a] ~] / climbs and climbs / rises and rises / (gains|gaining) height [steadily] /
           (is|are|goes|keeps|heads|heading) going up / (goes|heads|heading) up / ascends / (climbs|rises) (without a pause|steadily|
           ever higher|higher and higher|to the ~)
down  downhill [towards|to|into|away from]* [the ~]* / down the (hill|hillside|slope|mountain|bank|ramp|stairs) /
      (carry|carries|sink|sinks|sinking|fall|falls|falling|drift|drifting|tumble|tumbles|tumbling|plunge|plunges|moves|goes|flies|ride|
           rides|descend|descends|travels|drifts|drops|heads|going|heading) [it|them|him|her|us|slowly|steadily]* (down|downward|
           downwards|earthward) /
           (loses|losing) height [steadily] / sinks and sinks / falls and falls / plummets [like ~ ~] / descends /
           (sinks|drops|falls) (without a pause|steadily|ever lower|lower and lower|to the ~|like a stone)
clockwise      [turns|turn|spins|spin|rotates|rotate|carried|circles|goes|runs|run|whirls|revolves] [round|around]* clockwise
anticlockwise  [turns|turn|spins|spin|rotates|rotate|carried|circles|goes|runs|run|whirls|revolves] [round|around]* (anticlockwise|
           anti-clockwise|counterclockwise|counter-clockwise|widdershins)
left to right  [from] left to right / from [the]* left (edge|side|hand|end|hand side) [of the ~]* [right]* [across|
           over]* to [the]* right [edge|side|hand|end|hand side]* / (in|
           enters|comes in|coming in|arrives) (on|from) the left and [goes|exits|
           leaves|is]* (out|off|away|leaves|exits|gone) [on|at|to|by]* [the]* right /
           (crosses|passes|travels|goes|runs|moves|heads|rolls|rides|walks|marches|drives|
           flies|sails|trundles|drifts|swims) (rightwards|rightward|to the right|towards the right|left-to-right) [edge|side]*
right to left  [from] right to left / from [the]* right (edge|side|hand|end|hand side) [of the ~]* [right]* [across|
           over]* to [the]* left [edge|side|hand|end|hand side]* / (in|
           enters|comes in|coming in|arrives) (on|from) the right and [goes|exits|
           leaves|is]* (out|off|away|leaves|exits|gone) [on|at|to|by]* [the]* left /
           (crosses|passes|travels|goes|runs|moves|heads|rolls|rides|walks|marches|drives|
           flies|sails|trundles|drifts|swims) (leftwards|leftward|to the left|towards the left|right-to-left) [edge|side]*
north  (drives|drive|heads|head|sails|sail|flies|fly|marches|march|rides|ride|walks|walk|rolls) [due|straight|slowly]* north [...] /
           due north
south  (drives|drive|heads|head|sails|sail|flies|fly|marches|march|rides|ride|walks|walk|rolls) [due|straight|slowly]* south [...] /
           due south
north to south  [from] north to south / southwards / southward
south to north  [from] south to north / northwards / northward
east to west  [from] east to west / westwards / westward
west to east  [from] west to east / eastwards / eastward
forward   (run|runs|turn|turns|spin|spins|tick|ticks|go|goes|roll|rolls|walk) [~] (forward|forwards) /
           (drives|rolls|races|goes|rides) straight ahead / (drives|rides|walks|moves|runs|rolls|marches|skates) [~] (forward|forwards)
backward  (run|runs|turn|turns|spin|spins|tick|ticks|go|goes|roll|rolls|walk) [~] (backward|backwards) / (drives|rides|walks|moves|runs|
           rolls|marches|skates) [~] (backward|backwards)
near  (comes|walks|runs|drives|rides|moves|charges|strides|approaches) [straight|directly|right] (toward|towards|at) (us|the camera|
           the lens|the viewer) / (growing|grows|looming|looms) [larger|bigger] in the (lens|frame) [...] /
           (nearer and nearer|closer and closer) [to (us|the lens|the camera)]
out left   (exits|leaves|exiting|leaving|walks|runs|strides|goes|drives|rides|flies|out|off|hurries|rolls|slips) [out|off|the|through|of|
           by|at]* [frame|screen|camera|picture|stage]* left [of (the|this) (frame|screen|picture|shot)|edge [of (the) frame]]* /
           (out|off) [of|at|through|by]* [the]* left (edge|side|hand side) of (the|this) (frame|screen|picture|shot)
out right  (exits|leaves|exiting|leaving|walks|runs|strides|goes|drives|rides|flies|out|off|hurries|rolls|slips) [out|off|the|through|of|
           by|at]* [frame|screen|camera|picture|stage]* right [of (the|this) (frame|screen|picture|shot)|edge [of (the) frame]]* /
           (out|off) [of|at|through|by]* [the]* right (edge|side|hand side) of (the|this) (frame|screen|picture|shot)
in left    (enters|entering|comes in|arrives) [from|at|through|by|the]* [frame|screen|camera|stage]* left [edge|side]*
in right   (enters|entering|comes in|arrives) [from|at|through|by|the]* [frame|screen|camera|stage]* right [edge|side]*
away  (getting|going|growing|moving|walking|walks|runs|drives|rides|moves) [farther|further|ever] (and|away|off) [farther|further|
           smaller] [(off|away|from us|into the distance)] [until ...] / (walks|runs|drives|rides|moves|strides|rows) away from (us|
           the camera|the lens) / (dwindles|dwindling|shrinks|receding|recedes) [to|into] [a|the] (dot|speck|distance|horizon)
near  (advances|advance|advancing|approaches|looms) (towards|toward|on) us /
           ~ [straight|slowly|steadily]* towards (us|the camera|the lens|the viewer) /
           (advances|advance|approaches|draws near) [steadily|slowly]* (steadily|slowly|ever nearer|nearer and nearer|throughout)
away  (recedes|recede|receding|retreats|retreat|withdraws|withdraw|vanishes|disappears) [away|slowly|
           steadily|off]* (into the distance|into the haze|to the horizon|towards the horizon|into the background) /
           (recedes|recede|retreats|retreat) [steadily|slowly]* (steadily|slowly|throughout)
facing    (winks|grins|waves|nods|beams|glares|leers|speaks|talks|sings) [straight|directly] (into|to|at|down) (the (camera|lens)|us) /
           (facing|faces|looks|looks at|gazing at|gazing|gazes|peers|looking|stares|staring|smiling|smiles) [straight|directly|
           right] (us|into the (camera|lens)|down the lens|at us|at the (camera|lens)|the (camera|lens)) [at us]
averted   never [once]* (looks|glances|turns|faces) (at|into|to|toward|towards) (the (camera|lens)|us) /
           never (faces|meets) (us|the camera|the lens|our eye) /
           (looks|looking|gazing|turned|facing) away from (us|the (camera|lens)) [the whole time|throughout]*
behind    back (to|turned to|turned on) [the] camera / [with] (her|his|its|their) back [is|stays|always|remains]* (to|towards|turned to|
           turned on) (us|the camera|
           the lens|the viewer) / seen only from behind /
           never (shows|turns) (her|his) face [to us]
"""
