"""The wider circle of words for what the other tables say: trades' terms, everyday comparisons, what one sees of it.

The language of the tables is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

MEDIUM = """
paper      (paper|card|cardboard|tissue|crêpe-paper|crepe-paper|newsprint)-(cut-out|cut|folded|craft|sculpture|puppet|doll|engineering)
           [style|look| animation|world|art|~]* / (folded|creased|cut|torn|layered|crumpled|scissored) (paper|card|cardboard|tissue)
           (mountains|trees|animals|figures| clouds|waves|world|scenery|hills|houses|sea|forest|city|birds|people) / an (origami|kirigami)
           (fable|tale|world|story|film|forest|city|sea) / (glue|staple) marks and scissor edges / visible folds and creases
textile    (crocheted|crochet|knitted|felted|needle-felted|woollen|woolen|felt|quilted|embroidered|hand-sewn|hand-stitched|plush|
           corduroy|rag|
           felt-and-wool|yarn)-(world|universe|sea|sky|landscape|creature|creatures|animals|figures|characters|stop-motion) [~] /
           (visible|loose) (yarn loops|stitches|stitching|seams|threads|thread ends|wool fibres|felt fibres|crochet loops) /
           (stitches|seams|yarn loops) showing / [everything|all|it] [is] (crocheted|knitted|embroidered|sewn|felted|cross-stitched)
           [throughout|from ~|by hand]* / (crochet|knitted|felt|yarn|woollen|embroidered)
           (whale|fox|cat|dog|bear|mouse|bird|owl|horse|rabbit|hero|heroine|dragon|sheep) swimming
clay       (modelled|moulded|molded|sculpted|pressed|squeezed|shaped) (from|out of|in) (plasticine|clay|modelling
           clay|dough|play-doh|fimo|putty) / (thumb-prints|thumbprints|finger-prints|fingerprints|finger marks) (all
           over|showing|visible|pressed into|left in|in every) [the|everything| it|clay|~]* / plasticine [~]
           (figures|people|faces|world|set|models) / (felt|foam|latex|ball-jointed|wooden|hand-stitched felt) puppets on (a|the) [~]
           [tabletop|miniature] set / armature-puppet+s / [frame-by-frame|12-frame] puppet-animation
sketch     (sketched|drawn|scribbled|scrawled|roughed out|outlined|shaded) [entirely|only|loosely|quickly|everything|all|quickly]*
           (in|with) [a|soft|hard| blunt|coloured|dull|wax]* (pencil+s|charcoal|graphite|crayon+s|chalk|biro|felt-tip|pastel+s|conté) /
           (construction lines|smudges|smudged graphite|eraser marks|rubbings-out|rubbed-out lines|hatching|scribbled shading) [and
           (smudges|construction lines|eraser marks)]* [showing| visible|everywhere]* / chalk on [a]* (blackboard|slate|pavement|sugar
           paper) / back-of-an-envelope (sketch|drawing|doodle)
water      (gouache|aquarelle|watercolour|tempera) (washes|bleeds|blooms|puddles|stains|tints) [and paper grain]* / paint
           (bleeding|blooming|running) into wet paper / paper grain (showing|visible)
2d         (twelve|twenty-four|24|12|8|eight) drawings (a|per) second / [entirely|all|wholly]* (animated|drawn) (by hand|frame by frame|on
           paper|on cels) / (thick|bold|wobbly|bouncing|black) (outlines|ink lines|contours) [and
           (bouncing|googly|dot|pie-cut|big|round|oversized) eyes]* / [as|like] [a|the] (children's|kids'|child's)
           (picture-book|story-book|colouring book) [in crayons]* [illustration|page]* / picture-book page+s come to life / (dibujo
           animado|dessin animé|cartone animato|zeichentrickfilm)
photo      (real|true|genuine|actual|unretouched|candid|raw|unedited)-(life|world) [~] (national
           geographic|bbc|nature|wildlife|documentary|news) [~] [cinematography|footage|photography|film]* / unretouched
           [smartphone|phone|camera|amateur]* (video|footage|photo|clip) / (a|the) (flesh-and-blood| flesh and blood|real, living|living,
           breathing|real living) (actor|actress|person|human|man|woman|animal|dog|cat|bird|horse|raccoon|fox|goat|cow| ~)
           [captured|filmed|caught]* [on (a|the) (trail|trap|wildlife|security|phone)-(camera|cam)]* / (captured|caught|filmed|recorded) on
           (a|the) (trail| trap|wildlife|doorbell|helmet)-(camera|cam) / camera-original [documentary|footage|negative]* /
           (pass|passes|passed off|mistaken|taken) for [a| real|genuine|actual|authentic]*
           (photo|photograph|phone|news|documentary|live|camcorder|home-video|cctv)-(footage|video|clip|action|film|record*)* /
           (handheld|shaky|grainy) news-footage / (skin pores|pores) and (stubble|freckles|blemishes|sweat) / (filmed|shot) on location
           with real (actors| people|animals) / not a single drawn line [anywhere]* / nothing
           (drawn|animated|painted|crafted|computer-generated|cgi|rendered|synthetic) [anywhere|about it|in it|at all|in ~ ~]*
pixel      (8|16|32)-bit (sprites|graphics|characters|tiles|overworld|platformer|palette|look|art|game|world) / limited [16-colour]* sprite
           palette
flat       (primary|plain|flat) (circles|squares|shapes|triangles) [and (squares|circles|triangles)]* only
print      cyanotype only
"""

TIME = """
night      (small|wee) hours [of the (night|morning)]* / (the|in the) dead of [the]* night / long (past|after) midnight /
           (streetlamps|street lamps|street lights| streetlights) (humming|hum|burning|lit|on|glowing|alone light*) / (half past|quarter
           past|quarter to) (ten|eleven|midnight|one|two|three) at night / (the milky way|constellations|orion|the plough|cassiopeia|the
           big dipper) (blazes|blaze|wheels|wheel|arches|stretches|glitters|shines|overhead) [~]* / (crickets|owls|nightjars|fireflies) and
           (starlight|moonlight|stars) / everyone [else] is [long|fast]* (in bed|asleep)
noon       (under|beneath|in) the (midday|noonday|noon|meridian|vertical|overhead) (sun|glare|heat) / no shadow+s longer than a ~ /
           (hard|short|tiny|little| stubby) little* shadows (under|underfoot|at ~ feet) [~]* / sun [stands|hangs|is]*
           (straight|directly|right|vertically) (overhead|above) / (the|a) sun-dial (reads|shows|says) (noon|twelve) / shadows
           (shrunk|shrink|shrunken) to (nothing|puddles|a ~)
day        (in|under) [the]* (glare|blaze|brightness|full light|hard light) of [the]* [early|late|high|a] (day|afternoon|morning|sun|noon)
           / daylight (pours| streams|fills|floods) [~]*
dawn       (sun|light) (just|barely|only just) (touching|grazing|catching|gilding) the
           (roof-tops|chimneys|hill-tops|tree-tops|spires|peaks) / (day-break| sun-rise|cock-crow|sun-up|first light) and nowhere else in
           the day
morning    (the|a) (school run|milk round|paper round|rush-hour commute to work|breakfast rush|breakfast news)
predawn    before (sunrise|sun-up|dawn|daybreak|first light|the sun is up) [, sky still (inky|black|dark)]*
"""

SEASON = """
winter     (ski|biathlon|bobsleigh|toboggan|curling|dog-sled|dogsled)-(race|run|slope|lift|jump|season|trail) [~] / [cross-country] ski
           race / (fresh|deep| untracked|virgin) powder / (twenty|thirty|ten|fifteen|five|forty|20|30|10|15|40) below / (frozen|ice) (half
           a metre|a foot|a metre|inches| thick|two feet) [thick]* / ice-fishing / (beard|moustache|eyebrows|eyelashes|whiskers) [is|are]*
           (full of|white with|crusted with|stiff with) (rime|frost| ice|icicles) / icicles hang from the ~ / breath
           (smokes|smoking|steams|steaming|fogs|fogging|clouds|hangs|freezes) / (snow|slush|drifts) (up to|over) [the| his|her|their]*
           (knees|ankles|windows|sills|axles|waist) / (knee|waist|ankle|thigh|shoulder)-high (drifts|snow|snowdrifts) / thermals and
           (mittens|mufflers|ear-muffs) / [snow] (ploughs|plows) (out|at work) / below (freezing|zero) / sub-zero [temperatures|cold|air]*
summer     (sultry|sweltering|blazing|airless|sticky|baking|parched|roasting|torrid) (july|august|june|midsummer|dog-day|dog-days)
           [heat|sun|afternoon]* / (water-lilies|water lilies|lotus|sunflowers|poppies|lavender) (bloom|blooming|blossom|in bloom|open)
           [~]* / (sweat-soaked|sweat-drenched| sticking|clinging) shirts / (tar|asphalt|tarmac|bitumen)
           (melting|melts|bubbling|soft|sticky) / (in|wearing) [their]* (swimsuits|bathing suits|bikinis|swimming trunks|shorts and
           sandals|flip-flops) [~]* / (sun-cream|suncream|sunscreen|sun lotion) on (noses|shoulders|~) / (the|a) [garden| lawn]* sprinkler
           on / heat haze [~]* / (haymaking|hay-making|the hay harvest|strawberry-picking) / (forty|thirty-five|thirty-eight|40|38|35) in
           the shade
spring     (blossom|petals) (drifts|drift|falls|fall|snows|blows) [off|from|down] [the] (cherry|apple|plum|almond|pear)
           (trees|boughs|branches|orchard) / (in|an|the) april (breeze|shower|sun|light|buds) / [the|first]*
           (buds|shoots|snowdrops|crocuses|catkins) (push|pushing|burst|bursting|open|opening|swell) [up]* [~]* / mild spring air / bees
           hum in the blossom
autumn     (golden|russet|copper|amber|crimson|yellow|rusty|brown) leaves
           (spiral|spiralling|drift|drifting|fall|falling|whirl|whirling|tumble|skitter|blow) [down]* [~]* / [every|each|the] (leaf|leaves)
           [is|are|all]* (red|gold|golden|yellow|brown|copper) and (coming down|falling|dropping) / deep autumn / (windfalls|windfall
           apples|bonfire smoke|conkers) (underfoot|on the ~|in the ~)
"""

SKY = """
clear      not a (breath|wisp|shred|scrap|puff|rag|fleck|smudge|feather) of cloud /
           (spotless|stainless|immaculate|flawless|unblemished|unmarked|enamel|porcelain) [blue]* (sky|skies|heavens) /
           (ground|earth|soil|field|fields) [is|lies]* (cracked|baked|parched|split) [from|by|after] [months|weeks|years] [of|without|
           rain|drought]* / (months|weeks|years) without [a drop of]* rain / not a drop [of rain]* (for|in|has fallen) [~]
           (weeks|months|days) / umbrella-free
wet        (torrents|sheets|buckets|curtains|rods|walls|floods|lashings) of rain (lash|lashes|pour|fall|hammer|beat|drench|soak|come|sweep)
           [~]* / (thunder-clouds| thunder-heads|storm-clouds|rain-clouds|black clouds|nimbus)
           (blot|swallow|cover|fill|hide|smother|boil|pile|gather|mass|roll|tower|loom|hang) [out|up|over| in|above]*
           [that|the|this|same|sky|~]* / (rain|hail) (drums|hammers|drumming|hammering|pelts|pelting|bounces|streams) [on|off|down|against]
           [~] [~] / (umbrellas|brollies) (up|everywhere|inside out|blooming) / everyone [is] (drenched|soaked|dripping|sodden|wet to the
           skin)
fog        (fog|mist|murk|haar|smog) [so|this|thick|dense|that]* / foggy [~] / visibility (three|two|five|ten|four|a few|zero|nil|under
           ~|down to ~|barely ~) (paces| metres|meters|yards|feet|steps|arm's length) / nothing [visible|to be seen|seen]* beyond [an]*
           (arm's length|the ~|a few ~|three ~|ten ~) / (shapes|figures| sheep|trees|headlights) as grey smudges
"""

VIEW = """
far        (razor|pin|gin|crystal|glass|diamond)-clear air / you can (see|count|make out|name|pick out) [the|every|each]*
           (trees|islands|peaks|hills|ships|sheep|houses| windows|mountains|spires|chimneys) [on|of]* [the|distant|far]*
           [hills|ridge|horizon|shore|coast]* (forty|thirty|twenty|fifty|ten|a hundred|many|~) (miles| kilometres|leagues)
           (off|away|out|distant) / pin-clear [to ~ ~]*
"""

WORLD = """
rural      (on|onto) dry land / (safely|firmly) (ashore|on land) / on terra firma
underwater deep in the (ocean|sea|lake|atlantic|pacific|abyss) / (on|at|along) the (ocean|sea)-(floor|bed|bottom) / (fathoms|thirty
           metres|leagues) (down|deep|under|below) [~]*
peak       high in the (himalayas|alps|andes|mountains|rockies|dolomites|caucasus|carpathians|pyrenees|cordillera|karakoram|tatras)
desert     in the (middle|heart|depths) of the (sahara|gobi|desert|kalahari|negev|namib|outback|atacama|empty quarter) / dunes (on all
           sides|all around|to the horizon| in every direction|on every side)
jungle     in (a|the) [~] (rain-forest|jungle|amazon) / (lianas|vines|creepers) dripping [~]*
space      on the moon / (earthrise|lunar regolith|zero gravity|weightless|airless vacuum)
"""

PLACE = """
in         on the (\\d+th|\\d+st|\\d+nd|\\d+rd|tenth|twentieth|thirtieth|fortieth|fiftieth|top|fifth|sixth|ninth|twelfth) floor [of ...] /
           stuck between [two] floors / walls on every side / (no|without) windows / windowless [~] / four walls [and a ceiling]* / under a
           [~] (concrete|low|vaulted|timbered|tin|corrugated) (ceiling|roof) / without ever leaving the
           (hull|house|room|building|cabin|carriage|bunker|flat|cell|office) / int. / indoors [only|throughout|all along]*
out        under (the|an) open (sky|heavens|stars) / (sky|stars|clouds) above and (grass|sand|earth|heather|snow) (below|underfoot) / open
           to the (sky|elements|weather) / out of doors [throughout]* / in the open [air|~]* / wind in (her|his|their) (hair|face|faces) /
           ext. / al fresco
"""

LIGHT = """
dark       lit [only|solely|just]* by (a|one|the|its|his|her) [single|lone|feeble|guttering|dying|small]*
           (match|candle|ember|embers|lighter|torch|firefly|phone|lantern|night-light| pilot light|cigarette|oil
           lamp|matchstick|glow-stick|exit sign|monitor) [and (nothing else|nothing besides|nothing more|otherwise
           (black|dark))|alone|only]* / (drowned|lost|sunk|steeped|plunged|swallowed|wrapped|buried) in
           (black|blackness|darkness|shadow|gloom|murk) / [you] can (barely|hardly|scarcely) (make out|see) [her|his|the|their|its|a]*
           [hands|faces|face|shapes|anything|~]* / otherwise black / lights? [are|is]* out [everywhere]*
bright     (flood-lights|floodlights|arc lights|arc lamps|search-lights|searchlights|soft-boxes|softboxes|studio lights|stadium
           lights|spotlights) [on every side|everywhere|all round]*
           (bleach|flood|drench|blast|fill|wash|bathe|blaze|light|drown|burn|blind|scour|hammer) [~]* /
           (flooded|drenched|bathed|awash|blasted|bleached) with [blinding|brilliant| dazzling|white|even|studio]*
           (light|brightness|whiteness) / not a (shadow|dark corner|patch of dark) (anywhere|left|in sight) / evenly lit [~] / (bright
           white|blazing white|white-out bright)
"""

HARDNESS = """
hard       (hard|raking|harsh|razor|slashing|knife-edge) (raking|side|top|cross)* (light|sun|key) [cuts|cutting|carves|throws|slices]* [~]*
           / (razor|knife-edged|black|hard-edged|blade-like) shadows [across|on|over|down]* [~]*
soft       (even|shadowless|wrap-around|diffused|cloud-soft|milky|pillowy|feathered) [, (shadowless|even|diffused|soft)]*
           [studio|overcast|window|north]* light / no shadows at all
"""

ANGLE = """
low        (on|flat on|from) the (floor|ground|deck|pavement) (looking|gazing|pointing|peering|aimed|tilted|angled) up [at ~ ~]* / from
           below the (bench|bar|table|stage|pulpit|counter|desk|throne) / (craning|necks craned|staring|gazing) up at [the]* ~ [from ~ ~]*
           / from (a mouse's|an ant's|a beetle's|a toddler's|a dog's|boot|ankle|skirting-board|gutter) [level|height|view|point of view]* /
           we look up at the ~
high       (from|on) the (ceiling|rafters|gallery|balcony|roof|tower|crow's nest|chandelier)
           (straight|looking|pointing|gazing|peering|aimed)* down [on|at|into]* [~ ~]* / plates like coins / (heads| hats|umbrellas)
           (seen|viewed|only) from above / (hangs|hovers|floats|suspended|held) (directly|straight|right|vertically) (above|over|overhead)
           [~ ~]* / looks down on (her|him|them|it|the ~) / god's-eye [~] / plan view
eye        (level|on a level|in line) with the (pawns|players|faces|table-top|children|customers|speakers|lips) / at
           (table|chest|desk|counter|face|head|nose|shoulder) (height|level) [~ ~]* / (dead| perfectly|absolutely|ruler) level horizon /
           spirit-level straight / horizon (dead|perfectly|absolutely|spirit-level) (level|straight)
dutch      (canted|tilted|tipped|rolled|leaning|slanted|skewed) [at|by]* (ten|fifteen|twenty|thirty|forty|forty-five|\\d+) degrees [~]* /
           (whole|entire)* (world|frame|room|picture|horizon) (leans|slides|tips|slopes|keels|lists) [to one side|sideways|left|right|like
           ...]*
"""

SIZE = """
close      (just|only|nothing but) (her|his|the|a|one|its) [~]
           (thumb-nail|thumbnail|knuckle|eyelid|lash|tooth|tear|fingerprint|match-head|matchhead|keyhole|tumbler|stamen|stylus|bead|iris|
           pupil|nostril)
           [~]* / the ~ only, it fills the (picture|frame|screen) / [her|his|its|the|a|one] (thumbnail|~) (fills|filling) the
           (frame|picture|screen) / (noses|foreheads|cheeks|lips) (nearly|almost|all but)* touching [~]* / tight two-shot / [only|just]
           (his|her|its|their) eyes [are|is]* [ever]* in frame / choker [shot]* / frame holds nothing but ~ ~
wide       (vast|huge|great|broad|sweeping|immense|colossal) (establishing|panoramic|master|landscape) (view|shot|vista|frame) [of ~ ~]* /
           (men|people|riders|soldiers|workers|cars|sheep|cattle|figures| couples) [are|look|appear|scattered|reduced]* (like|as|to)
           (ants|dots|specks|pinpricks|grains|toys|crumbs) / no more than a (mote|speck|dot|pinprick|smudge|crumb) / [the|a]
           (chapel|house|castle|train| ship|church|village|boat|car) [is|just|only]* a (toy|dot|speck|matchbox|crumb) [in|on|against]
           [the|a] [~] (hills|valley|plain|landscape|distance|sea|ocean|snow) / two dots on (a|the) ~ / (a|one| half a) mile off /
           (full|whole|complete|entire) view of the
           (bank|house|castle|building|street|square|stadium|factory|bridge|cathedral|station|ship|palace|market|village) / panorama of the
           (whole|entire) ~ / from (pavement|street|ground|kerb) to (flagpole|roof|chimney|spire|skyline|weathervane) / the whole
           (ballroom|court|stadium|theatre|hall|factory|restaurant|market|village) [, all ~ visible]*
"""

FOCUS = """
shallow    (melts|melting|melted|dissolves|dissolving|dissolved|falls away|blurs|blurring|smeared|swims) into [a]*
           [creamy|buttery|soft|silky|milky|gauzy|smooth]* (blur|bokeh|haze|mush|nothing|softness| smear) / all but [the|her|his|its]* ~
           [~] (smeared|blurred|soft|out of focus|melted|gone) / [the] (window|background|room|crowd|city|trees) [is]* a
           (smear|blur|wash|haze) / only the (ring|rim|stamen|tip| ~) [is]* (sharp|in focus) / (f 0.95|f 1.2|f 1.4|f/1.2|f/1.4|f/0.95)
deep       everything from [the]* ~ to [the|distant|far]* ~ [~] [is] [in]* [crisp|sharp|perfect|pin-sharp]* (focus|sharp|crisp) / (f 16|f
           22|f/16|f/22|f 32) / sharp from [the]* ~ to [the]* ~ / front and back [alike|both|equally]* (sharp|crisp|in focus)
"""

LENS = """
short      (walls|corners|faces|noses|rails|lines) (bulging|bulge|bend|bending|bowing|bow|curving|stretching|stretched)
           [like|outward|at|round]* [~]* / bends the (rails|lines|walls|horizon|doorway)
long       (stacks|stacking|stacked|squashes|squashing|piles|compresses|flattens|crushes) the
           (cars|hills|runners|buildings|jockeys|layers|crowd|waves|horses|planes|traffic) [one on another|together|flat|into ...]* /
           long-lens compression / [background|distance|layers|everything] (squeezed|squashed|pressed|crushed|stacked) flat [against [the]*
           ~]* / flat as a (card|board|pancake|playing card)
"""

SPEED = """
slow       (a|one|two|five|ten|four) (thousand|hundred) frames (a|per|every) second / (drops|droplets|shards|petals|sparks|crumbs|feathers)
           (hanging|hang|hangs|suspended|frozen) [in [the]* (air|mid-air)]* / dreamy slow-mo
fast       (sped|speeded) up [two|three|four|five|six|eight|ten|twenty|\\d+]*[fold|-fold|times]* /
           (four|two|three|five|ten|twelve|twenty|\\d+) times (quicker|faster) [than (life|normal|real|real life)]* / (twofold|threefold|
           fourfold|fivefold|tenfold) [speed]* / legs a blur / clouds racing
real       (true|honest|plain|genuine|strict|unbroken) real-time / not (one|a) [single]* (second|frame|moment)
           (skipped|missing|dropped|cut|trimmed|stretched) / (at|in) [its|their|life's|the]* (normal|natural|ordinary|
           everyday|true|usual|life's own) (speed|pace|rate) / over in a (blink|flash|heartbeat)
"""

COLOUR = """
mono       (silver nitrate|silver-nitrate|newsprint|charcoal|ink-and-paper|graphite|ashen) (tones|greys|grays|palette|world) [only]* / like
           (wet|old|faded) newsprint / (drained|leached|robbed|stripped|bled|emptied| bleached) of [all|every|any]* colour+s
vivid      (explodes|erupts|bursts|blazes|riots|screams|sings|shouts|glows|pops|drips) (in|with|into) [every|all|a|the]*
           [colour|colours|riot|hue|shade|of|neon|holi|paint|~]* (rainbow|colour|colours|hue|hues|pigment|neon) /
           (gaudy|garish|carnival|candy|circus|eye-searing|fluorescent|day-glo|dayglo|psychedelic|jelly-bean|parrot)
           (colour+s|hues|tones|shades|palette) [~]* / glow in (emerald|magenta|tangerine|scarlet|turquoise| cobalt|crimson)[, ~]* [and ~]*
muted      (dusty|chalky|faded|powdery|sun-bleached|washed-out|dulled|muted) [, (dusty|chalky|faded|powdery|muted)]*
           (pastels|tones|hues|shades|colour+s) / (almost|barely|hardly|scarcely any|next to) [no|any]* (chroma|saturation|colour) [left|at
           all]*
"""

CLARITY = """
rough      (third|fourth|fifth|tenth|nth)-generation [photo-copy|photocopy|copy|dub|fax|xerox|tape]* /
           (smeared|blotchy|splotchy|mushy|smudgy|smudged) and (blotchy|smeared|splotchy|mushy|blocky|soft) / like a
           (photocopy|fax|photocopied ~|worn tape|bad zoom call|security tape) / (heavily|badly|hopelessly)
           (pixelated|compressed|artefacted|degraded|blurred) [like ...]* / [early|old|cracked|ancient|cheap] (camera
           phone|camera-phone|flip-phone|nokia|webcam|motorola) [clip|footage|video|mush|look]* / (144p|240p|360p|qcif|cif) [~ mush]*
clean      (image|picture|footage|frame) (immaculately|flawlessly|perfectly|razor|surgically) (crisp|sharp|clean|clear) /
           (imax|70mm|65mm|reference|museum) (clarity|sharpness|detail) / every (bead of sweat|hair|stitch|
           eyelash|crumb|droplet|pore|blade|feather) [is]* (needle|razor|pin|tack)-sharp / needle-sharp
"""

ASPECT = """
tall       phone-tall / (upright|vertical|tall) [and|,]* (phone-tall|vertical|tall|upright) / (recorded|shot|filmed|framed) portrait /
           phone (upright|held upright|held tall) / [tall] phone format / full-screen portrait / (nine|9) (by|to) (sixteen|16)
wide       (recorded|shot|filmed|framed) landscape / phone (on its side|turned sideways|held sideways) / (ultra|super|extra)-wide
           (cinemascope|scope|letterbox|frame|screen) / (sixteen|16) (by|to) (nine|9) / as wide as a cinema [screen]* / imax 1.43:1
43         (four|4) (by|to) (three|3) / old telly [shape|box|frame]* / boxy (academy|television|tv) frame
square     deliver* [it|this]* [in|as]* [a]* square [for ~ ~]* / square (for the grid|crop|post|frame) / (1080|1000|2048) (by|x)
           (1080|1000|2048) / (one|1) (by|to) (one|1)
"""

TAKE = """
cuts       (twenty|thirty|forty|fifty|sixty|a hundred|dozens of|nine|twelve|\\d+) [rapid|quick|fast|tiny|short|staccato|breathless]*
           (cuts|edits|jump-cuts|clips|angles) / a new (angle|shot|image) (each|every) [half]* (second|beat) / (cutting|cuts) on every beat
"""

MUSIC = """
some       (a|the) [~] (brass|silver|marching|oompah|jazz|big|steel|ska|rock|pipe) band (blares|plays|thumps|oompahs|strikes
           up|pounds|blasts|booms) [~]* / (thrash|thrashing|death|black|speed|doom) metal [~]* / (full|seventy-piece|
           eighty-piece|symphony|philharmonic) orchestra (plays|swells|thunders|saws) [~]* / (score|soundtrack|music): [~] [~] [~]
           (harp|piano|strings|metal|techno|waltz|lullaby|organ|jazz|cello|guitar|choir)
"""

GENRE = """
hard       (thrash|thrashing|death|black|speed|heavy|grindcore|industrial)-[death|black]* metal /
           [thundering|pounding|hammering|brutal|relentless|driving|hard]* (techno|gabber|drum-and-bass|drum and
           bass|dubstep|hardcore|hard-style| hardstyle|punk|jungle breakbeats|speedcore|acid house|rave|grime|trap|hard rock|metal)
           [music|track|beat|beats|score|soundtrack|at ~ bpm|throughout|blasting|playing]*
gentle     (gentle|soft|tender|quiet|delicate|lilting|hushed|soothing|sleepy|plaintive|solo|lone|whispered)
           [solo|acoustic|music-box|classical|little]* (harp|lullaby|piano|music box|music-box|flute|celesta|guitar|cello|strings| string
           quartet|nocturne|choir|organ|waltz|ballad) [lullaby|piece|melody|music|score|soundtrack|solo|as ...|throughout]* /
           (gregorian|plainsong|plain) chant / (chamber music|string quartet|nocturne|lullaby) [only|throughout|as ...]*
"""

SOUND = """
loud       (jackhammers|pneumatic
           drills|sirens|foghorns|klaxons|chainsaws|fireworks|cannons|engines|bulldozers|alarms|bagpipes|vuvuzelas|hooters) [and ~]*
           (pound|roar|wail|blare|hammer|howl|scream|thunder|shriek|boom|honk|blast|rip| crash|rev) [~]*
silent     you (could|can) hear a pin drop / (dead|utter|total|absolute|stone|cathedral|funereal) (quiet|hush|silence) / quiet as the grave
"""

CROWD = """
none       (not|nary) (one|a|a single) (spectator|soul|footprint|passer-by|customer|person|supporter|other creature) [in sight|in the
           ~|anywhere|to be seen]* / (utterly|completely|wholly|totally) (abandoned|forsaken|unpeopled|unpopulated| depopulated) / nobody
           else (is|on|in|at) [~]* [but (her|him)]*
many       (packed|crammed|filled|full) to the (last (seat|inch|corner|place)|rafters|gunwales|doors) /
           (commuters|fans|tourists|passengers|shoppers|trippers|guests)
           (fill|fills|crowd|pack|jam|cram|throng|swarm|stream|pour|mob|squeeze) [every|each| the|all|into|in|through|onto|on]* [~]* /
           hardly (find|see) a (patch|square inch|scrap) of (sand|grass|floor) [~]* / (customers|people|shoppers|children|guests) stream in
"""

TEMPER = """
calm~      hushed / tender / lullaby-soft / tranquil / serene / calm / peaceful / meditative / gentle / soothing / restful / contemplative
           / placid / dreamy / quiet / still
frantic~   frantic / shrill / frenzied / manic / chaotic / hysterical / panicky / breakneck / feverish / furious / hectic / delirious /
           explosive / violent / unhinged
"""

ERA = """
new?       (scrolls|scrolling|swiping|texting) on [~] (smart-phone+s|phone+s) / (orders|ordering|calls|hails|books|takes|taking)
           (a|an|his|her) [~] (rideshare|ride-share|uber|lyft|taxi app|e-scooter|electric scooter|cab on (his|her) phone) /
           (drones|delivery drones|robots) (deliver|delivering|bring|carry) [~]* / e-scooters [whiz|zip|zoom]* [by|past]* /
           hover-(trams|cars|boards|bikes) / neon skyscrapers / maglev [trains]* / (wi-fi|wifi) password
old        (stone|bronze|iron)-age (camp|village|settlement|tribe|hunters) / (ration books|air-raid sirens|gas masks on) / (hansom cabs|gas
           lamps|gaslight) [and (hansom cabs|gas lamps|gaslight)]*
"""

FACING = """
front      (dead-on|straight|square|full) [on|from] the front / full-face / face (dead-on|square|straight) to [the]* (camera|lens|us)
back       (straight|dead|only|always) from behind / only [ever]* see (the number on)* (his|her|their|its) (back|backs|shoulders|nape)
"""

_AXES = {"medium": MEDIUM, "time": TIME, "season": SEASON, "sky": SKY, "view": VIEW, "world": WORLD, "place": PLACE, "light": LIGHT,
         "hardness": HARDNESS, "angle": ANGLE, "size": SIZE, "focus": FOCUS, "lens": LENS, "speed": SPEED, "colour": COLOUR,
         "clarity": CLARITY, "aspect": ASPECT, "take": TAKE, "music": MUSIC, "genre": GENRE, "sound": SOUND, "crowd": CROWD,
         "temper": TEMPER, "era": ERA, "facing": FACING}
TABLES = {axis: flowing(text) for axis, text in _AXES.items()}
