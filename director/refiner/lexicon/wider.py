"""The wider circle of words for the world that is shown: trades' terms, everyday comparisons, what one sees of it.

The language of the tables is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

MEDIUM = """
paper      (paper|card|cardboard|tissue|crêpe-paper|crepe-paper|newsprint)-(cut-out|cut|folded|craft|sculpture|puppet|doll|engineering)
           [style|look| animation|world|art]* / (folded|creased|cut|torn|layered|crumpled|scissored) (paper|card|cardboard|tissue)
           (mountains|trees|animals|figures| clouds|waves|world|scenery|hills|houses|sea|forest|city|birds|people) / an (origami|kirigami)
           (fable|tale|world|story|film|forest|city|sea) / (glue|staple) marks and scissor edges / visible folds and creases
textile    (crocheted|crochet|knitted|felted|needle-felted|woollen|woolen|felt|quilted|embroidered|hand-sewn|hand-stitched|plush|
           corduroy|rag| felt-and-wool|yarn)-(world|universe|sea|sky|landscape|creature|creatures|animals|figures|characters|stop-motion) /
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
print      sprayed stencils [and drips [on (brick|walls|concrete)]*]* / (stencils|wheat-pastes|posters) and drips on (brick|concrete)
clay       performed by [~] [~] (puppets|marionettes|sock puppets|glove puppets|dolls) [with (button|bead|painted|glass) eyes]* /
           (sock|glove|hand|rod|finger) puppets with (button|bead|googly|painted) eyes
cgi        [a|an|the] [glossy|shiny|low|old|ps2|plastic] (video-game|videogame|game-engine|computer-game|cg|rigged)
           (model|character|asset|render|mesh|cutscene) [, polygons and all]* / (chrome|glossy|shiny|plastic) [and holograms] [, glossy]*
           y2k (rendering|render|graphics|look|style)
photo      (captured|filmed|shot|caught|recorded|photographed) by [a|an|the]
           [real|wildlife|underwater|war|news|documentary|tv|hidden|professional]* (cameraman|camerawoman|cameraperson|camera crew|film
           crew|photographer|photojournalist|crew) [~ ~ ~] / (shot|filmed|captured|recorded) (with|on|by) (a|an)
           [modern|real|proper|professional|large-format|digital|physical]* (cinema|film|movie|video|stills|news|documentary) camera [,
           pores and all]* / (unfaked|unstaged|unposed|genuine|honest) [field|street|location|live]* (recording|reportage|footage|record)
           [of ~ ~] / candid street-photography / nothing (added by hand|computer-made|computer made|drawn by hand|faked) / looks exactly
           like (dashcam|cctv|phone|news|body-cam) footage
pixel      [a|an|the] (1990s|1980s|nineties|eighties|90s|80s|old|retro|coin-op) (arcade|console|platform|beat-em-up)
           [brawler|platformer|shooter|game|fighter] [with ~ sprites]* / (fat|chunky|blocky|tiny) sprites
textile    (quilt|patchwork|fabric|felt|cloth) (patches|squares|scraps) form the ~ / fraying threads / (as|is|like) a
           [medieval|woven|living|bayeux]* tapestry
mosaic     (poured|coloured|leaded|cut) glass and lead form the ~
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
dawn       [the] sun [only|just|barely]* [now|just]* (clearing|topping|cresting|peeping over|peeking over|climbing over|lifting over|edging
           over) the ~ / dew on the (grass|lawn|webs|spider webs|fields) [and ~]*
dusk       [the] (last|final) (red|gold|light|glow|pink|ember|rays|colour) (fades|fading|dies|dying|drains|goes|leaks) [in|from|over]*
           [the] (west|sky|hills)
morning    mid-morning / brunch / [a] full english breakfast / elevenses
night      (kebab|chip|late) shop after the pubs / by (torchlight|flashlight|starlight) because ... / lit by (moonbeams|starlight|the moon)
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
summer     (ninety|ninety-five|hundred|hundred-degree|ninety-degree|thirty-five)-degree heat
winter     sleet (rattles|drives|slants|stings|falls) [~]* / (slush|slushy) [~] / (grit lorry|gritter+s|snow chains)
autumn     (maples|beeches|birches|oaks|woods|hillsides) (on fire|aflame|ablaze|flaming|burning) [with colour]* / (pumpkins|squashes) and
           (wood-smoke|bonfires|apples)
spring     in [tender|fresh|new|young]* (tender|fresh|new|young) leaf / lambs (underneath|everywhere|leaping|wobbling|skipping) / tulips on
           the ~
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
wet        [windscreen] wipers (flailing|flail|thrashing|slapping|swishing|beating|on full|going full tilt) / gutters
           (foaming|foam|brimming|spilling|overflowing) / (river|stream|brook|beck) [is|are|runs] in (flood|spate)
clear      (sun-baked|sunbaked|sun-bleached|dust-dry) (lanes|roads|ground|earth|streets|fields|mud) / dust behind (each|every|the) wheel+s
           / river-bed [is|lies] [bone|stone]* (dry|cracked)
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

MUSIC = """
some       (a|the) [~] (brass|silver|marching|oompah|jazz|big|steel|ska|rock|pipe) band (blares|plays|thumps|oompahs|strikes
           up|pounds|blasts|booms) [~]* / (thrash|thrashing|death|black|speed|doom) metal [~]* / (full|seventy-piece|
           eighty-piece|symphony|philharmonic) orchestra (plays|swells|thunders|saws) [~]* / (score|soundtrack|music): [~] [~] [~]
           (harp|piano|strings|metal|techno|waltz|lullaby|organ|jazz|cello|guitar|choir)
none       unaccompanied by [any|a note of]* music
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
silent     mute [, ~]*
"""

CROWD = """
none       (not|nary) (one|a|a single) (spectator|soul|footprint|passer-by|customer|person|supporter|other creature) [in sight|in the
           ~|anywhere|to be seen]* / (utterly|completely|wholly|totally) (abandoned|forsaken|unpeopled|unpopulated| depopulated) / nobody
           else (is|on|in|at) [~]* [but (her|him)]*
many       (packed|crammed|filled|full) to the (last (seat|inch|corner|place)|rafters|gunwales|doors) /
           (commuters|fans|tourists|passengers|shoppers|trippers|guests)
           (fill|fills|crowd|pack|jam|cram|throng|swarm|stream|pour|mob|squeeze) [every|each| the|all|into|in|through|onto|on]* [~]* /
           hardly (find|see) a (patch|square inch|scrap) of (sand|grass|floor) [~]* / (customers|people|shoppers|children|guests) stream in
none       without a (soul|living soul|customer|visitor|single guest)
many       standing room only
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
old        [set] in the reign of [king|queen|emperor|good|tsar]* ~ [~] / strictly before
           (iron|steam|electricity|steel|gunpowder|printing|the wheel|rome) / (pre-war|inter-war|prewar|interwar|wartime)
           (village|street|town|kitchen|station|dance hall|farm|city)
"""

WIND = """
calm       (in|hangs in|hang in) dead (air|calm) / hangs? stock-still
windy      whipped flat by ...
"""

MOOD = """
sweet      [a|the] [warm|cosy|cozy|tender|sunny|gentle|light|playful|loving|homely|sweet]*
           (cosy|cozy|tender|sunny|playful|loving|homely|giggly|sweet|cheery) [, (tender|cosy|sweet|warm|gentle)]*
           (tone|mood|vibe|feel|atmosphere|spirit)
noir       [a|the] (icy|grim|bleak|sinister|cruel|chilling|menacing|merciless|oppressive|haunted) [, (bleak|sinister|cruel|grim|cold)]*
           (tone|mood|vibe|feel|atmosphere|spirit|menace)
"""

SPEECH = """
some       (presenters|hosts|speakers|pundits|commentators|friends|neighbours|guests) (chatter|gossip|natter|argue|banter|bicker|talk)
           [without (pause|a pause|stopping)|non-stop|nonstop]*
"""

WORDS = """
none       free of (lettering|text|writing|captions|words|typography|type)
"""

_AXES = {"medium": MEDIUM, "time": TIME, "season": SEASON, "sky": SKY, "view": VIEW, "world": WORLD, "place": PLACE, "music": MUSIC,
         "genre": GENRE, "sound": SOUND, "crowd": CROWD, "temper": TEMPER, "era": ERA, "wind": WIND, "mood": MOOD, "speech": SPEECH,
         "words": WORDS}
TABLES = {axis: flowing(text) for axis, text in _AXES.items()}
