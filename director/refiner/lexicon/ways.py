"""The wider circle of words for the way it is shown: how cameramen, editors and laymen say it.

The language of the tables is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

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
dark       (dim|dark|murky|gloomy|unlit) as (a|the) (cellar|cave|tomb|crypt|coal hole|well|grave|confessional|womb) / faces guessed at /
           silhouettes only
bright     (leave|leaves|leaving) no corner (dark|unlit|in shadow) / (blazing|brilliant|merciless|full|flat)
           [studio|stadium|theatre|overhead]* (floods|floodlights|spots|strip-lights|lights) [~]*
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
           pupil|nostril) [~]* / the ~ only, it fills the (picture|frame|screen) / [her|his|its|the|a|one] (thumbnail|~) (fills|filling)
           the (frame|picture|screen) / (noses|foreheads|cheeks|lips) (nearly|almost|all but)* touching [~]* / tight two-shot / [only|just]
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
deep       from [the]* ~ to [the]* ~ everything [is|stays] (crisp|sharp|in focus|clear)
shallow    (all|everything) else [is]* [a|in|pure]* (cream|blur|mush|fog|milk|butter|bokeh|velvet|smear)
"""

LENS = """
short      (walls|corners|faces|noses|rails|lines) (bulging|bulge|bend|bending|bowing|bow|curving|stretching|stretched)
           [like|outward|at|round]* [~]* / bends the (rails|lines|walls|horizon|doorway)
long       (stacks|stacking|stacked|squashes|squashing|piles|compresses|flattens|crushes) the
           (cars|hills|runners|buildings|jockeys|layers|crowd|waves|horses|planes|traffic) [one on another|together|flat|into ...]* /
           long-lens compression / [background|distance|layers|everything] (squeezed|squashed|pressed|crushed|stacked) flat [against [the]*
           ~]* / flat as a (card|board|pancake|playing card)
short      (bulging|curved|warped) [fish-bowl|goldfish-bowl]* (fish-bowl|goldfish-bowl|fishbowl) [optics|lens|view|world|glass]* / like
           [looking|peering] [through|into] (a|the) (peephole|fish-bowl|spoon|christmas ball)
long       [flat|squeezed|flat, squeezed|squashed|stacked]* (telescope|spyglass|binocular|spotting-scope|paparazzi) view
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
slow       (takes|lasts|needs) (an eternity|an age|forever|ages|a lifetime) [, ~ like (glass|~) beads]* / (slowed|stretched) to a
           (tenth|fifth|quarter|crawl|hundredth)
fast       (a|the|one) (day|night|year|week|month|season) (flashes|flies|races|whips|rushes|spins|speeds) by [in ...]* /
           (keystone|silent-comedy|benny hill)-[cops]* (jerkiness|speed|chase) / double-speed
real       every (second|minute) (lasts|takes|is) exactly a (second|minute) / one (second|minute) of (film|screen) [time]* is one
           (second|minute) [of life]*
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
mono       [only|nothing but|just|purely]* (greys|blacks|whites|charcoals|silvers) and (blacks|whites|greys|silvers) / no pigment
           [anywhere]*
vivid      (parrot|jewel|peacock|candy|poster-paint|kingfisher|sari-shop|fairground|holi)-(bright|vivid|coloured|colours) [~] /
           (sari-shop|sweet-shop|fairground|toy-shop|flower-market) colours
muted      (bone|chalk|ash|parchment|oatmeal|dust)-(pale|grey|coloured) [desert|winter|sand]* (tones|hues|palette|colours) /
           (bleached|faded|washed), [bone-pale|pale|dusty|chalky]* [~] (tones|colours|hues)
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
rough      (mushy|muddy|smeared|fuzzy|soft|blurry|noisy|grainy) as (a|an) [~] (copy|dub|fax|tape|photocopy|videotape|webcam|newspaper
           photo) [of a ~]*
clean      (flawless|immaculate|exquisite|breathtaking|pristine|perfect)
           (large-format|medium-format|65mm|70mm|imax|studio)-(detail|clarity|sharpness|resolution) / every
           (eyelash|hair|pore|freckle|thread) (countable|readable|distinct|crisp|legible)
"""

ASPECT = """
tall       phone-tall / (upright|vertical|tall) [and|,]* (phone-tall|vertical|tall|upright) / (recorded|shot|filmed|framed) portrait /
           phone (upright|held upright|held tall) / [tall] phone format / full-screen portrait / (nine|9) (by|to) (sixteen|16)
wide       (recorded|shot|filmed|framed) landscape / phone (on its side|turned sideways|held sideways) / (ultra|super|extra)-wide
           (cinemascope|scope|letterbox|frame|screen) / (sixteen|16) (by|to) (nine|9) / as wide as a cinema [screen]* / imax 1.43:1
43         (four|4) (by|to) (three|3) / old telly [shape|box|frame]* / boxy (academy|television|tv) frame
square     deliver* [it|this]* [in|as]* [a]* square [for ~ ~]* / square (for the grid|crop|post|frame) / (1080|1000|2048) (by|x)
           (1080|1000|2048) / (one|1) (by|to) (one|1)
tall       upright for (phones|phone|mobile|stories|reels|tiktok) / canvas 9:16
wide       letter-boxed [like a (western|movie|film)]* / canvas 16:9
"""

TAKE = """
cuts       (twenty|thirty|forty|fifty|sixty|a hundred|dozens of|nine|twelve|\\d+) [rapid|quick|fast|tiny|short|staccato|breathless]*
           (cuts|edits|jump-cuts|clips|angles) / a new (angle|shot|image) (each|every) [half]* (second|beat) / (cutting|cuts) on every beat
"""

FACING = """
front      (dead-on|straight|square|full) [on|from] the front / full-face / face (dead-on|square|straight) to [the]* (camera|lens|us)
back       (straight|dead|only|always) from behind / only [ever]* see (the number on)* (his|her|their|its) (back|backs|shoulders|nape)
"""

MOTION = """
static     camera: [is|set|left|parked|propped|stuck|bolted|fixed|planted]* (set|left|parked|propped|stuck|bolted|fixed|planted)
           [down|on|to|in]* [a|the] ~ [and forgotten]* / nothing about the (framing|frame|shot|view|composition)
           (alters|changes|shifts|moves|varies) [...] / (cemented|welded|petrified|riveted|frozen|bolted|nailed-down)
           (viewpoint|camera|view|frame|vantage|lens|eye) / from a nailed-down (chair|seat) [~]* / stuck to the
           (monitor|wall|ceiling|dashboard|shelf|fridge) [, no movement [whatever|at all]*]*
moving     camera: [slowly|then|always|constantly]* ({moves}) ... / (bobbing|jogging|trotting|running|gliding|floating|skimming|galloping)
           along (at|beside|behind|with|above|over) [the|a|her|his] [~]
           (shoulder|shoulders|heels|flank|side|head|runner|rider|roofs|waves|water|grass) [...] / we
           (chase|tail|pursue|shadow|trail|hound|escort|accompany) (her|him|it|them|the ~) [...]
"""

INOUT = """
in^        (zooming|dollying|pushing|tracking|creeping|inching|edging|easing|closing) in [{on} ...|without (pause|a pause|stopping)]* /
           (edges|creeps|inches|crawls|steals) (nearer|closer) ...
out^       (zooming|dollying|pulling|tracking|backing|creeping|easing|drawing) (out|back|away) [{on} ...|without (pause|a pause|stopping)]*
           / as we (retreat|withdraw|back away|back off|recede)
in         (lens|camera|view|frame) (edges|creeps|inches|crawls|steals|noses) [ever]* (nearer|closer|in) ...
out        [the ~] (shrinks|dwindles|diminishes|recedes) as we (retreat|withdraw|back away|back off|leave|recede) / retreating further and
           further [from ~]* [...]
"""

POV = """
third      [is|are] seen by (the|a|another) ~ [from ...] / whole (mouse|dog|cat|burglar|rider|figure) in (shot|view)
"""

PALETTE = """
cool       (steel|ice|steel-blue|blue|silver|glacial|frosty|petrol)-[blue]* (moonlight|moonbeams|twilight|daylight|shade|shadow|glow) [is
           the only light [~]*]*
warm       (amber|honey|butter|golden|ginger|tangerine)-[coloured]* (lamplight|firelight|glow|gaslight|candlelight|lamps|sunlight) [warms
           ...]*
"""

LIT = """
back       silhouettes only / [the] (sun|light|window|lamp|moon) (right|directly|squarely|straight)* behind (them|her|him)
front      front-lit [, ~]* / lit full in the face
"""

LAMP = """
flame      [is|are]* (lit|illuminated|lighted) (entirely|only|solely|exclusively|purely|wholly) (by|with) [a|the|single|one|two|three]*
           (candle|candles|candlelight|candle-light|firelight|fire|torches|torchlight|oil-lamp|oil-lamps|moonlight|moon|embers|starlight) /
           the (only|sole) [source of]* (light|illumination) [source]* (is|comes from) [a|the|single|one|light of]* (match|candle|candles|
           candlelight|fire|torch|lantern|moon|embers|fireplace|hearth) / (no|without|zero) [any]* (artificial|electric) (light|lights|
           lighting|lamps) [at all|anywhere|whatsoever]* / nothing but (candlelight|firelight|moonlight|starlight) / (candlelight|firelight|
           moonlight) (only|alone)
electric   (fluorescent|neon|halogen|led) (tubes|tube|strips|strip|light|lights|signs|panels|lighting) [buzz|hum|flicker|glow|blaze]* /
           (studio|stadium|stage|film) (lights|floodlights|spotlights|lamps) / floodlights / spotlights / strobe+s / electric (lamps|lights|
           bulbs|chandeliers) / neon-lit / floodlit / ring light
"""
HEARD = """
loud?      [and]* (we|you) [can|clearly|also|only]* hear [the|a|an|her|his|every] ~ [of ~ ~] / (fills|fill) the (speakers|soundtrack|
           loudspeakers|headphones)
"""
MUSIC = """
some       (string|jazz|brass|wind|piano|barbershop) (quartet|trio|quintet|band|duo|ensemble) (swells|plays|strikes up|builds|accompanies|
           joins in|kicks in) [beneath|under|over|behind|throughout]* [the|every]* [~] / [the|a|an]* [~] (score|soundtrack|orchestra|
           strings|piano|synths|drums|choir|organ|cello|violins|guitar|band|bass) (swells|swell|builds|surges|thunders|throbs|pulses|
           kicks in|
           underscores|keeps the beat|drives) [beneath|under|over|behind|throughout|along]* [the|every]* [~]
"""
SPEECH = """
some       (narration|narrator|voice-over|voiceover|vo) (:|by) ... / reads [the|a|her|his|every]* [~] aloud over ... / narrated by ... /
           (tells|telling) the [whole]* story in voice-over
"""

_AXES = {"light": LIGHT, "hardness": HARDNESS, "angle": ANGLE, "size": SIZE, "focus": FOCUS, "lens": LENS, "speed": SPEED,
         "colour": COLOUR, "clarity": CLARITY, "aspect": ASPECT, "take": TAKE, "facing": FACING, "motion": MOTION, "inout": INOUT,
         "pov": POV, "palette": PALETTE, "lit": LIT, "lamp": LAMP, "sound": HEARD,
         "music": MUSIC, "speech": SPEECH}
TABLES = {axis: flowing(text) for axis, text in _AXES.items()}
