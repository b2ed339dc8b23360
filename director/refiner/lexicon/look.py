"""How light, colour, mood and detail look. The language of the tables is in director.refiner.phrases."""

MOOD = """
noir       [classic|1940s|hard-boiled|hardboiled]* film-noir [mood|style|look|aesthetic|tone|thriller] /
           [gritty|dark|neo]* noir (mood|style|look|aesthetic|tone|thriller) / (gritty|bleak|grim|harsh) [and ~] (realism|style|look|mood|
           atmosphere|tone)
           (gloomy|ominous|menacing|melanchol*|sombre|somber|oppressive|horror|eerie|sinister|dread-filled|foreboding|funereal|bleak|dark|
           grim|mournful|creepy|tense|chilling|spooky|haunting|nightmarish|unsettling|sorrowful) [~] (mood|tone|atmosphere|vibe+s|feel|
           feeling|ambience|aura) / (a|an) (air|sense|atmosphere|mood|feeling) of (dread|doom|menace|gloom|despair|grief|foreboding|unease|
           mourning|terror)
           thick with (dread|menace|gloom|despair) / soaked in (dread|grief|despair) / pure (dread|horror|menace|gloom) /
           horror-movie (dread|look|feel)
           (bleak|hopeless|despairing|mournful|menacing|terrifying|grim|tragic|heavy-hearted|doom-laden|brooding) [and ~]* (from|through|
           to|all) / slow-burn dread / [gothic|cosmic|psychological|folk]* horror / [a|the]* (dirge|funeral|nightmare) of a ~ /
           stomach-knotting (tension|dread) / cold dread
           {grim} [and ~|and {grim}|{grim}] {tone} / {tone} (is|stays|remains|must be|should be|turned|feels|reads as) [utterly|deeply|
           wholly|purely|pure]* ({grim}|{woe}) / [{tone}|mood]* (full of|thick with|heavy with|soaked in|dripping with|steeped in|
           nothing but|pure|saturated with|charged with|laden with|pervaded by|shrouded in) {woe} / (a|an|the) [~] (sense|feeling|air|mood|
           pall|cloud|note|atmosphere|spirit) of {woe} / {grim} [and {grim}] from (start|first|beginning) to (finish|last|end) /
           like a (funeral|wake|nightmare|horror film|requiem|death march) / funeral (mood|air|gloom) /
           {woe} (hangs|lies|hanging|lies heavy|settles|seeps|pervades) [over|in|through|into]* [everything|every ~|the ~]*
           [unrelieved|relentless|suffocating|crushing|sheer|pure|unending|unbroken|icy|mounting|creeping|stark|utter|total|
           crawling]* (unrelieved|relentless|suffocating|crushing|sheer|pure|unending|unbroken|icy|mounting|creeping|utter|total|
           crawling) [{grim}|~]* {woe} [and {woe}]* / (despair|grief|dread|mourning) [never lifting|all the way|
           in every frame]* (never lifting|all the way|in every frame|without relief) / {tone} of [~] [{grim}]* {woe} /
           (relentlessly|unremittingly|crushingly|oppressively|unbearably) {grim}
noir?      hard venetian-blind shadows / doom-laden / oppressive gloom
sweet      (pastel|candy-colour*|sugar-sweet|bubblegum|cotton-candy) [and|pastel|candy-colour*|symmetrical|whimsical|storybook|cheerful|
           dreamy]* (palette|style|look|world|dollhouse|mood|comedy) [of a ~ (comedy|dollhouse)]
           whimsical [storybook|dollhouse|fairytale]* (style|look|tone|mood|comedy|world|atmosphere) / (cheerful|sunny|joyful|jolly|
           light-hearted|lighthearted|playful|carefree|festive|feel-good|upbeat|bubbly|happy|merry|giddy|cosy|cozy|bright|uplifting|
           sun-soaked|optimistic) [~] (mood|tone|atmosphere|vibe+s|feel|feeling|ambience|energy|comedy)
           (a|an) (air|sense|atmosphere|mood|feeling) of (joy|delight|fun|celebration|carefree|playfulness|happiness|warmth|cheer|bliss) /
           feel-good / bursting with (joy|happiness|cheer) / pure (joy|fun|delight|bliss)
           [silly|zany|goofy|slapstick|jolly|giggly]* (silly|zany|goofy|slapstick|giggly) [fun|comedy|mood|tone|energy|romp]* /
           rom-com (mood|glow|tone) / sunshine-y / pure slapstick / sweetness and light / (warm|gentle) and (funny|cosy|cozy) /
           bouncy (fun|mood|energy) / like a birthday party / (kids'|family) (fun|comedy)
           {merry} [and ~|and {merry}|{merry}] {tone} / {tone} (is|stays|remains|must be|should be|turned|feels|reads as) [utterly|deeply|
           wholly|purely|pure]* ({merry}|{cheer}) / (full of|brimming with|bursting with|fizzing with|fizzes with|bubbling with|
           overflowing with|bubbles with|sparkles with|nothing but|pure|radiates|steeped in) [madcap|wild|pure|sheer|infectious]* {cheer} /
           (a|an|the) [~] (sense|feeling|air|mood|note|atmosphere|spirit) of {cheer} / {merry} [and {merry}] from (start|first|
           beginning) to (finish|last|end) / like a (birthday party|carnival|children's party|romcom|sitcom|summer holiday|musical) /
           all (smiles|giggles|sunshine) / {cheer} (everywhere|in every frame|all round)
           [feather-light|breezy|bubbly|frothy|knockabout|riotous|rollicking|giggly]* (feather-light|breezy|frothy|knockabout|riotous|
           rollicking|giggly) [~] [comedy|farce|romp|fun|caper|tone|mood|mischief|piece]* / giggles [all the way|throughout|
           from start to finish] / (pure|sheer|utter|total|unbroken) {cheer} / everything glows / (relentlessly|unremittingly|irresistibly|
           infectiously) {merry} / {tone} of [~] [{merry}]* {cheer}
"""

COLOUR = """
mono       [stark|high-contrast|grainy|all|gritty|classic|old|crisp]* [in] (black-and-white|b&w|b/w|b-and-w|monochrom*|greyscale|
           grey-scale) [film|footage|photography|look|image|picture|stock|world|only|cinematography|movie|video|palette]* /
           sepia [toned|tone+s|tint*|film|wash|photograph*|only|look]* / shades of grey [only|and nothing else]
           (no|without|devoid of|drained of|stripped of|bleached of|not a (trace|hint|speck|drop) of|not one) [any|all|
           single]* colour* [at all|whatsoever|anywhere|in sight|in the frame]* / colourless / (strictly|only|just|exactly) (two|
           2) colour+s [nothing else] / grey tones only / every colour (removed|drained|gone)
           only (black|grey|white) (and|or) (white|grey|black) / nothing but (black|grey) and (white|grey) /
           (silver|silvery) (gelatin|halide) [print|look]
           (all|entirely|completely) in (grey|greys|black and white|sepia) / orthochromatic [film]
           not (a|one) (trace|hint|speck|drop|lick|splash) of colour / (trace|hint|speck|drop)less of colour / drained of [all]* colour /
           (shot|filmed|photographed|rendered|presented) in [stark|grainy|high-contrast]* (black-and-white|monochrome|sepia) / b/w / bw /
           noir et blanc / (like|as) [an]* old (newsreel|silent film) / nothing but grey* / grey from edge to edge /
           without (a|one) (trace|hint|drop|scrap) of colour / colour-free / one (shade|hue) [only]* [of (blue|red|green|grey)]* /
           a shade of (blue|red|green|grey|brown) and (blue|red|green|grey|brown) alone / (every|all) thing+s [in view]* (is|
           are) [a shade of]* (blue|red|green|grey|white|beige)
           (only|just|strictly|nothing but|exclusively) [{colour}|shades of]* {colour} (and|or) {colour} [may appear|allowed|anywhere|
           in frame|in the frame|are allowed|visible]* / [one|a single]* (one|a single) (hue|colour|tint|tone|pigment) [only|throughout|
           alone]* [of {colour}|{colour}]* / silvery greys / silver-and-black / (grey|silver|slate|charcoal|ash|pewter) on (grey|silver|
           slate|white|black) / (colour|hue|colours) (drained|bled|leached|stripped|banished|absent) [entirely|completely]* / panchromatic /
           tri-x [stock|film]* / ansel adams [style|like]* / monotone [palette]* / duotone / tinted [entirely]* sepia /
           every (hue|colour|shade) [is]* (gone|absent|missing) / (shades|tones) of (grey|black and white|sepia) /
           as (grey|colourless) as ~ / old-newsreel (grey|black-and-white)
           (leached|emptied|bled|robbed|starved|stripped|purged) of (every|all|any) (hue|colour|tint) /
           (chalk|ash|soot|charcoal|bone|slate) and (chalk|ash|soot|charcoal|bone|slate) [and nothing besides|and nothing else|
           and nothing more]* / (chalk|ash|charcoal) on (chalk|ash|charcoal)
vivid      [explosion of|riot of|burst of|blaze of|splash of|full of|in]* [vivid|vibrant|saturated|hyper-saturated|over-saturated|
           brilliant|bold|bright|rich|candy|rainbow|full|blazing|neon|technicolour|kaleidoscopic|lurid|garish|electric|psychedelic|
           dazzling|glowing|punchy|eye-popping|popping|lush|tropical]* (vivid|vibrant|saturated|hyper-saturated|brilliant|bold|bright|rich|
           rainbow|full|blazing|neon|technicolour|kaleidoscopic|lurid|garish|electric|psychedelic|dazzling|glowing|punchy|eye-popping|
           popping|lush|tropical|candy) colour+s [everywhere|palette|explosion|film|grade]*
           every colour of the rainbow / all the colour+s of the rainbow / rainbow-coloured / technicolour [musical|dream|glory]* /
           [intensely|highly|richly|brightly|wildly|vividly]* colourful [palette|world|scene]* / colourful /
           (hyper|over) saturated [palette|grade|look]* / vibrant [palette|hues|tones|grade]* / full saturation /
           saturation (cranked|turned|pushed) [all the way] (up|to the max) / (riot|explosion|kaleidoscope|carnival|feast) of [bright|
           vivid|wild]* (colour+s|hues) / kaleidoscopic / (fluorescent|dayglo|day-glo|acid) (colour+s|hues|palette|pinks and greens) /
           (blazing|screaming|electric) (hues|tones|pigments)
           every (hue|shade|petal|costume|leaf) (blazing|glowing|screaming|popping|burning) [in] [its] [full|true]* [colour|red|orange]* /
           colour-drenched / drenched in colour / psychedelic [palette|swirls|hues]*
           [lurid|gaudy|garish|neon|acid|candy|jewel|fluorescent|electric|tropical|carnival|circus|crayon]* (lurid|gaudy|garish|neon|acid|
           candy|jewel|fluorescent|electric) (colour+s|tones|hues|palette|pinks|greens) / (saturate|saturates|floods|flood|drenches|blazes|
           splashes) (every|the|all) ~ / colour (explodes|pops|sings|screams|blazes|everywhere) / (pops|popping|bursting|exploding|ablaze|
           blazing|dripping|awash|drenched|alive) (with|in) colour / the (brightest|loudest|boldest) colours [imaginable|possible]* /
           saturated to the (limit|max) / every colour (turned|dialled|cranked) up / bollywood colours / (holi|paint) powder colours
vivid?     {colour} {colour} [and] {colour} [and] {colour} / (bright|vivid|brilliant|glowing|blazing|fiery|flaming|electric|hot) (red|
           orange|yellow|green|blue|pink|purple|magenta|crimson|turquoise) / (scarlet|crimson|cherry-red|ruby|emerald|turquoise|magenta|
           canary-yellow) (dress|coat|scarf|umbrella|balloon+s|car|flags|lanterns|roses|poppies|feathers|lips|lipstick)
           {colour} (and|,) {colour} (feathers|dresses|flags|lanterns|petals|scarves|balloons|saris|sequins|costumes|kites|umbrellas|robes|
           silks|scales|paint|stripes) [ablaze|blazing]* / (feathers|petals|flags|lanterns) ablaze / as (yellow|red|green|blue|orange|
           pink) as [a|an|the] ~ / rainbow [flag|arch|umbrella|scarf]* / (yellow|orange|red|pink|green|purple|turquoise|magenta|crimson|
           scarlet|emerald) (lemons|oranges|roses|poppies|tulips|sunflowers|parrot|macaws|tomatoes|cherries|peppers|dress|coat|scarf|
           umbrella|balloon+s|lipstick|raincoat|door|car|bus|kite|hat|boots|gloves|bicycle|tram|awning|fire-engine)
           [lemon|fire-engine|bright|deep|pale|neon|hot|lurid|electric|blood|sky|sea|bottle|forest|burnt|blazing|glowing|bottle|pillar-box|
           post-box|apple|cherry|emerald|royal|coral|butter|egg-yolk]* {chroma} / {chroma} (and|,) {chroma} / lurid neon ~ /
           in (every|all) (colours|shades) / confetti / rainbow / fireworks in ~
muted      [muted|desaturated|washed-out|faded|drained|bleached|subdued|ashen|dull|drab|pale]* (muted|desaturated|washed-out|faded|drained|
           bleached|subdued|ashen|dull|drab|earthy) (colour+s|palette|tones|grade|look|hues) / desaturated /
           (everything|palette) (muted|faded|washed-out) / colour+s (muted|faded|drained|bled) [out|away]*
           [pale|chalky|dusty|milky|ghostly|anaemic|drained|tired|weak|faint]* (chalky|dusty|milky|anaemic|drained|tired) (palette|tones|
           colours|hues) / colour (turned|dialled|pulled) [right|way]* down / low saturation / bleach-bypass / barely any colour /
           like a photo left in the sun / hardly any (saturation|colour)
"""

PALETTE = """
warm       [all] warm [amber|orange|golden|earthy|honey|autumnal]* (palette|tones|grade|colour+s|grading|hues|colour palette|colour grade|
           colour grading|light|lighting|glow) [only] / [all] (amber|golden|honeyed|orange-gold) (palette|tones|grade|grading|hues|wash) /
           warm (amber|orange|honey|gold) [everywhere]
cool       [all] (cold|cool|icy|frigid|wintry|steely) [blue|teal|steel|steely|clinical]* (palette|tones|grade|colour+s|grading|hues|
           colour palette|colour grade|colour grading|light|lighting|glow) [only] / (ice|steel|icy|steely|cold) blue [palette|tones|grade|
           grading|hues|wash|light]* / clinical (blue|teal) (palette|tones|grade|wash)
"""

LIGHT = """
bright     bright* lit [room|set|scene]* / high-key [lighting|light|look]* / flooded with [white|bright|clean|day]* (light|daylight) /
           evenly lit / (blazing|blinding|dazzling|brilliant) [white|studio|even]* light+s / dazzlingly bright /
           bright [even|airy|shadowless|clean|white|studio]* (light|lighting) / (awash|bathed) in [bright|white|clean|brilliant]* (light|
           daylight|sunlight|sunshine) / every (corner|surface|detail) [evenly|brightly]* (lit|illuminated) / sun-flooded /
           not a shadow in sight / overexposed brightness / floodlit / ablaze with light
           brightly [lit|illuminated] / [glaring|glare of|blazing|fluorescent|harsh|white]* (glaring|fluorescent|glare) (light+s|overheads|
           tubes) / (every|all the) lamp+s (lit|blazing|on) / lit up like a (christmas tree|stadium|film set) / light as day /
           bright as (day|noon|a summer's day) / washed in [white|clean]* light / (crisp|clean|airy) bright (light|studio) /
           nothing (in|lost in) shadow
           (drowned|bathed|awash|flooded|soaked|swimming) in [~] (light|sunlight|daylight|brightness) /
           (so bright|too bright|blinding|brilliant white|dazzling) [everywhere]* / every (light|lamp|bulb|window) (on|blazing|ablaze|lit) /
           no dark (corner|corners) [anywhere]* / bright, even [light]* / beauty light / well-lit / brilliantly lit / strongly lit /
           fully lit / operating-theatre (light|bright*) / supermarket (light|bright*) / shop-window bright /
           light floods [in|the|every]* [~]
           [stadium|glaring|film-set|arc|blazing]* (floodlights|spotlights|arc lights|klieg lights|searchlights|strip lights) [blaze|glare|
           full|blast|pour|burn|shine|flood]* (blaze|glare|full|blast|pour|burn|shine|flood) [...] / (glaring|blazing|blinding|
           stadium) (floodlights|spotlights|lamps|bulbs|neon tubes) / light in every corner / every corner [is|of ~]* (lit|bright|flooded|
           exposed) / (every|all) [the]* lights (on|blazing)
dark       low-key [lighting|light|look]* / pitch-(dark|darkness|black|blackness) / [in] (total|complete|utter|near-total|inky|
           impenetrable|absolute|deep|almost total) (darkness|blackness|dark|gloom) / barely lit / dimly lit /
           dim* [lit]* (room|lighting|light|interior) / no light [source]* [at all] / sunk in shadow / unlit /
           (swallowed|drowned|drowning|wrapped) (by|in) (darkness|shadow|shadows|gloom|the dark) / lights (out|off) /
           without a (single|glimmer|flicker) [glimmer|flicker|lamp|ray]* [of]* [light] / near-black / almost no light /
           lit only by (a|one|the) [single|lone|tiny|faint]* (candle|match|ember|cigarette|lighter|matchstick) /
           you (can|could) [barely|hardly]* see (nothing|your hand) / black as (pitch|coal|tar|ink) / underexposed
           (most|much|all) of the (frame|room|picture) [is]* (sunk|lost|swallowed) in (black|shadow|shadows|darkness) /
           black as (night|the grave|ink|a cave) / [as]* dark as (a cellar|the grave|a tomb|a mine|the inside of a ~) /
           not (one|a single) (lamp|light|bulb|candle) [is]* (lit|burning|on) / can't see (your|a) hand in front of (your|one's) face /
           cannot see your hand in front of your face / shapes barely (visible|readable|made out) / (inky|velvet|velvety|deep|
           thick) (black|blackness|gloom|shadows) [everywhere]* / power is out / blackout / moonless black
           (plunged|steeped|cloaked|buried|lost|sunk|drenched|shrouded|veiled) in (dark|darkness|shadow|shadows|gloom|blackness|murk) /
           [a|one|only]* (single|lone|guttering|weak|feeble|dying) (candle|match|bulb|lantern|ember|torch|flame) [is]* [the only light|
           for light|and nothing else]* (the only light|for light|and nothing else) / murky / gloomy [room|interior|light]* /
           shadowy [room|interior|corners]* / unlit [room|corridor|street|hall]* / so dark [that]* ... / too dark to ... /
           the lights [are|stay|have gone|go]* (out|off|dead) / near (darkness|blackness) / half (her|his|the) face (swallowed|lost|sunk|
           drowned) [by|in]* [black]* (shadow|darkness|black) / only (silhouettes|outlines|the whites of ~ eyes) [visible]* /
           deep (gloom|shade) / darker than ~ / blacker than ~
           lit [only]* by [just]* (one|a|the) [single|lone|bare|tiny|faint|last|lonely]* (candle|match|ember|stub of candle|candle stub|
           lantern|bulb|torch|lighter|firefly|glow-worm) [and nothing else|and by nothing else|alone|only]* / the walls lost to the dark /
           (walls|corners|faces|everything) (lost|drowned|swallowed) (to|in|by) [the]* (dark|darkness|gloom|shadow|shadows|black)
"""

HARDNESS = """
hard       (harsh|hard|stark|raking|brutal) [direct|contrasty|undiffused|side|overhead|midday]* (light|lighting|flash|shadow+s|spotlight|
           sun) [with ~ shadows] / (razor-edged|knife-edged|hard-edged|crisp black|ink-black) shadow+s /
           high-contrast (light|lighting|chiaroscuro) / chiaroscuro [light|lighting]* / (direct|bare) flash
           hard-edged (light|shadows) / shadows (like|as sharp as|cut like) (knives|razors|a razor|paper cut-outs) /
           (razor|knife|pin)-sharp shadows / bare-bulb [light]* / (single|bare) (bulb|hard spotlight) / raw (flash|sunlight)
           [deep|stark|heavy|strong|dramatic|brutal|caravaggio]* chiaroscuro [light|lighting|contrast]* / slashes of (light|shadow) /
           (blade|blades) of (light|shadow) / (razor|hard|crisp|sharp|inky|black)-edged [black]* shadows / (spot|flash)-lit /
           contrast (cranked|pushed) to the max / bare (bulb|flashbulb) glare / (raking|slanting) hard light
soft       [soft|diffuse|diffused|gentle|flat|even]* (soft|diffuse|diffused|gentle) [even|shadowless|wrap-around|window|overcast|
           cloudy]* (light|lighting) [with no [hard] shadows|without [hard] shadows] / shadowless [light|lighting]* /
           no [hard]* shadow+s [at all|anywhere]* / without [any|a single]* shadow+s / softbox [light|lighting]* / light as soft as milk /
           flat [even]* (light|lighting)
           (light|lighting) (soft|diffuse|diffused|gentle|wrapped|wrapping) [and ~]* / (soft|diffused) window light /
           [milky|pearly|cotton-wool|foggy]* (milky|pearly|cotton-wool) light / shadows (melt|dissolve|barely there)
           wrap* (her|his|its|the) (face|skin|subject) [evenly|softly]* / (butterfly|clamshell|north-window|skylight|overcast|cloudy-day|
           silk-diffused|pillowy|feathered|milky) [soft]* (light|lighting) / (light|lighting) (through|from) (silk|gauze|muslin|a softbox|
           a big window|cloud) / not a hard (edge|shadow) [anywhere]* / without a hard (edge|shadow) / shadows so soft ...
"""

CLARITY = """
clean      (grain|noise|artifact|artefact)-free [clean|image|picture|footage|video]* / (crystal-clear|razor-sharp|tack-sharp|pin-sharp|
           pristine|crisp|ultra-sharp|flawless|immaculate|spotless|needle-sharp|ultra-clear) [clean|pristine|digital|modern|8k|4k|
           ultra-hd]* (4k|8k|uhd|hd|digital|image|picture|footage|video|quality|focus|detail|clarity|resolution|render)
           (crystal-clear|razor-sharp|tack-sharp|pin-sharp|pristine|flawless) [image|picture|footage|video|quality|throughout]* /
           [in] [crisp|ultra|pristine|native|true|full]* (8k|4k|uhd|12k|ultra-hd|16k) [uhd|hdr|resolution|quality|clarity|footage|
           sharpness|detail|crisp|digital|video|master]* / everything [is] (razor|pin|tack)-sharp / (no|without|zero|not a speck of) [film|
           visible]* (grain|noise) [at all] / clean digital (image|picture|footage|look) / ultra-hd [resolution|quality]* /
           every (pixel|hair|pore|thread|blade of grass) (crisp|sharp|razor-sharp|visible)
           spotless (image|picture|digital) / clean (image|picture|footage) [quality]* / studio-clean / imax-sharp /
           medical-grade sharpness / every (eyelash|grain|whisker|stitch|bristle|scale|drop) [razor|pin|tack]* (sharp|crisp|countable|
           visible) / (flawlessly|immaculately|perfectly) (clean|sharp|crisp) / hdr clarity / looks brand new
           (imax|broadcast|studio|cinema|reference|master)-(clarity|quality|sharp|grade) [clarity|image|picture]* / imax clarity /
           (mirror|glass|crystal|gin|diamond|surgically|clinically|forensically|ruthlessly)-(clear|clean|sharp|crisp) [image|picture|
           footage|detail]* / not a (grain|speck|fleck|scratch|blemish) [of (grain|noise|dust)|on the (image|print|film)|anywhere]* /
           (zero|no) (noise|grain|artefacts|artifacts|compression|scratches|dust|flaws) / flawless digital [image|picture]* /
           pristine [restored|digital|4k|8k|print|image]* / (sharp|crisp) enough to (count|read) ... / restored [4k]* (print|master) /
           retina (sharp*|quality|display crisp*) / true 4k
           so sharp [that]* [you|we|one]* ... / (each|every) (stitch|hair|thread|pore|scale|leaf|brick|grain|bristle|
           whisker) [on ~ ~]* [can be|is|are]* (told apart|counted|distinct|crisp|countable|etched|razor-sharp|pin-sharp) /
           (super|ultra)-hd [4k]* [ultra]* [sharp]* / 4k ultra sharp / ultra-sharp / no blur [at all|anywhere]* / etched sharpness /
           sharp as (a tack|a pin|glass|cut glass)
rough      [heavy|thick|coarse|strong|visible|chunky|gritty|dirty|pronounced|lots of]* (heavy|thick|coarse|strong|chunky|gritty|dirty|
           pronounced) [film|16mm|analog]* grain / [grainy|fuzzy|blurry|pixelated|low-res*|degraded|worn|lo-fi|blocky|compressed|smeary|
           blown-out|crummy|potato]* (grainy|fuzzy|blurry|pixelated|low-res*|degraded|worn|lo-fi|blocky|compressed|smeary|crummy|potato|
           scratched|scratchy|damaged) (vhs|video|footage|tape|image|picture|webcam|camcorder|quality|recording|look|film|super-8|stock|
           home-movie|home-video|phone-video|cctv) / vhs [tape|footage|quality|look|recording|camcorder|tracking|rip|home]* [lines|video|
           movie]* / [in] (144p|240p|360p|480p) [quality|video|webcam]* / tape (noise|hiss|glitches|dropouts|hiss lines) /
           out-of-focus [throughout|all the way]* / everything [is] (blurry|out-of-focus|soft|smeared|fuzzy) /
           low-resolution [footage|video|image|webcam]* / low-res [footage|video|image]* / (compression|jpeg|mpeg) (artifacts|artefacts|
           blocks) / (scratched|dusty|battered|worn) (super-8|16mm|8mm|celluloid|film stock|film reel|reel) / macroblocking /
           bootleg quality / dirty lens smears / nokia (video|footage) / security-camera (quality|footage) / cctv (quality|footage)
           (snowy|static-filled|ghosting|interlaced) (analog|analogue|tv|tape) [signal|picture|image]* /
           (dust|scratches|hair) [and scratches]* (on|in) the (film|gate|print) / third-generation (copy|vhs|dub) /
           like [a]* (worn|damaged|bootleg) (vhs|tape|print) / potato quality / low-bitrate [stream]* / buffering webcam / soft and smeary /
           noise and grain [everywhere]* / grain the size of ~ / every pixel the size of ~
           (smeary|smudgy|muddy|mushy|noisy|snowy|wobbly|crackly|flickery|jittery|murky|damaged|battered|torn|scuffed|
           worn-out) [~] (footage|tape|dub|print|copy|stock|video|image|picture|signal|reel|transfer|stream|cassette|
           feed) [with [tracking lines|dropout|dropouts|static|scratches]* [and dropout|and scratches]*]* /
           tracking (lines|errors) [and dropout*]* / dropout+s / (generation|signal) loss / (8mm|16mm|super-8|super 8|betamax|betacam|hi8|
           camcorder|minidv) [home]* (movie|footage|grain|look|film|tape|reel) / lens (smeared|fogged|caked) [with ~]* /
           (artefacts|artifacts|blocking|banding|static|snow|interference) (everywhere|crawl|crawling|all over|dance|dancing) [...] /
           like [it was|something]* (shot|filmed|recorded) (through|on) (a potato|a toaster|vaseline|an old phone|a flip phone|
           a 2003 phone|a webcam) / fuzzy and (grainy|noisy|blurry) / blurry and (grainy|noisy|pixelated) / pixelated / heavily compressed /
           grain so (thick|heavy) ...
           (mushy|muddy|smeared|smudged|soft|blurry|fuzzy|greasy|foggy) (and|,) (mushy|muddy|smeared|smudged|soft|blurry|fuzzy|noisy|
           grainy|pixelated) [like ...] / blurry like ... / [one|a]* [big]* [mushy|smeared|blocky]* smear of ~ [~] /
           (shapes|blobs) only, no edges / no (edges|detail|sharp edge) anywhere / (shot|seen|filmed) through [a|an|the]* [greased|greasy|
           dirty|vaseline|steamed|fogged|smeared|frosted]* [vaseline|jam-jar|jam jar|lens|filter|glass|window|bottle]* /
           compression (blocks|mush|artifacts)
"""

FOCUS = """
shallow    [very|extremely|razor-thin|ultra|paper-thin|wafer-thin]* (shallow|thin) [f/~|f1.2|f1.4|f/1.2|f/1.4|f/1.8]* [depth of field|
           focus] / [creamy|heavy|soft]* bokeh [background|balls]* / f1.2 / f1.4 / f1.8 / f/1.2 / f/1.4 / f/1.8 / f2.0 /
           [completely|creamily]* blurred background / background (melts|dissolves|falls) (into|to) [a|creamy]* blur /
           (wafer|paper|razor)-thin (focus|focal plane|plane of focus) / background (lost in|nothing but) [a|creamy]* blur /
           everything behind ~ (blurred|out of focus|melts into blur)
           depth of field [so|razor|paper|wafer]* (thin|shallow|narrow) [that]* ... / only (her|his|the|one|its) ~ (in|is in) focus /
           (everything|all) (else|behind|beyond) [~] (melts|dissolves|blurs|swims|dissolved|blurred) ... / wide open at f ~ /
           blurry background / soft background / dreamy bokeh
deep       [extreme]* deep (focus|depth of field) / everything [is] in [sharp|perfect|crisp]* focus [from ~ to ~]* /
           everything [is] sharp from [the]* ~ to [the]* ~ / f16 / f22 / f/16 / f/22 / infinite depth of field /
           (sharp|in focus|crisp) from (front to back|foreground to (background|horizon|infinity)|near to far|nose to horizon|
           the lens to the horizon) / (foreground and background|near and far) [both|equally]* (sharp|in focus|crisp) / pan-focus
           (tack|pin|razor)-sharp from (front to back|near to far|here to the horizon|foreground to background|the ~ to the ~) /
           (near|foreground) and (far|background) [are]* [both|equally]* [equally|both]* (sharp|crisp|in focus) / citizen-kane focus /
           hyperfocal / stopped [right]* down / (all|every) plane+s [of the image]* (sharp|in focus)
"""

ORNAMENT = """
ornate     (rococo|baroque|byzantine|churrigueresque|filigree|filigreed|gilded|opulent|lavish|ornate|over-decorated|encrusted|bejewelled|
           maximalist|sumptuous) [~] (style|look|set|decor|interior|froth|room|world|detail|details|ornament|palace|hall|design|frame|
           everywhere) / rococo / maximalis* / (drips|dripping|encrusted|covered|smothered|overflowing) with (rococo|gold|ornament|
           curlicues|gilt|filigree|decoration|jewels|flourishes) [...] / (curlicues|cherubs|gilt|filigree|arabesques|
           flourishes) (everywhere|on every surface|upon ~)
plain      (stark|bare|unadorned|spartan|austere|minimalist|stripped-back|stripped-down|pared-back|pared-down|monastic|ascetic) [unadorned|
           bare|minimal*|clean|empty]* (minimalism|simplicity|style|look|set|decor|interior|room|planes|design|emptiness|walls|white cube) /
           minimalism / no (ornament|decoration|decor|ornamentation|embellishment) [at all|whatsoever|anywhere]* /
           not (one|a single) (ornament|decoration|flourish|curlicue) / bare planes / ultra-minimalis* / unadorned
"""

TABLES = {"ornament": ORNAMENT, "mood": MOOD, "colour": COLOUR, "palette": PALETTE, "light": LIGHT, "hardness": HARDNESS,
          "clarity": CLARITY, "focus": FOCUS}
