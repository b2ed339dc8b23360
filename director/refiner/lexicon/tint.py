"""Colour: how much of it, and warm or cold. The language of the tables is in director.refiner.phrases."""

COLOUR = """
mono       the only colours [that are|you may use|allowed|permitted|used|in use|to be seen|in the (frame|film|picture|palette)|on screen|
           visible]* [are|is|:]* [{colour}|,]* {colour} (and|&) {colour} [nothing else]* /
           (allowed|permitted) colours: [{colour}]* {colour} (and|&) {colour} / {colour} (and|&) {colour} (only|alone|and nothing else|
           are the only colours [allowed]*) / [stark|high-contrast|grainy|all|gritty|classic|old|crisp]* [in] (black-and-white|b&w|b/w|
           b-and-w|monochrom*|greyscale|
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
           / black & white / (only|strictly|just|nothing but|purely|exclusively|all|limited to|reduced to|restricted to|
           confined to) [shades of|tones of|two colours|pure|plain]* [ink|paper|bone|jet|snow|navy|cream|{colour}]* {colour} [,|{colour}|
           navy|cream|ivory|charcoal]* (and|&|or) [paper|bone|jet|snow|pure]* ({colour}|cream|charcoal|ivory) [only|and nothing else|
           nothing else|throughout|alone|palette]* / (limited|reduced|restricted|confined|pared-down|stripped-down) [down]* to [just|only|
           two|one|a single|shades of|tones of]* [colour+s|tones of]* {colour} [and {colour}|and cream]* / (two|one|three)-colour (palette|
           scheme|print|image|design|look) [{colour}|and {colour}]* [only]* / (just|only) (two|one|three) colour+s [only|
           allowed]* [{colour}|and {colour}|nothing else|throughout]* / (two|one|three) colour+s only [{colour}|and {colour}|
           nothing else]* / [a|one|only]* single colour: {colour} / (zero|no|without|absent|free of|empty of) [any|visible|real|
           all]* (colour|hue) [at all|whatsoever|anywhere|left]* / desaturated [all the way|completely|down|entirely]* to [pure|plain|
           complete]* (grey|black and white|monochrome|greyscale) / (completely|entirely|all|wholly|totally) grey [world|image|picture|
           palette|frame]* / (everything|the (world|picture|image|film|frame|whole film)) [is|in|turns]* [entirely|completely|all|
           only]* (grey|in greys|greyscale|black-and-white|monochrome|colourless|sepia) / (noir|silent-film|newsreel|documentary|silver|
           classic hollywood|ansel adams|film-stock) black-and-white [photography|film|look]* / (ink|jet|coal) black and (paper|bone|snow|
           chalk) white [only]* / monochrom* [{colour}]* [palette|only|tones]* / (colour|colours) (removed|stripped|switched off|
           turned off|gone|absent|nowhere) [entirely|completely|to be seen]* / (tones|shades|gradations) of (grey|sepia|silver|
           charcoal) [only|alone|and nothing else]* / (grey|sepia)-(toned|only|tinted) [throughout|film|footage|image]*
vivid      [explosion of|riot of|burst of|blaze of|splash of|full of|in]* [vivid|vibrant|saturated|hyper-saturated|over-saturated|
           brilliant|bold|bright|rich|candy|rainbow|full|blazing|neon|technicolour|kaleidoscopic|lurid|garish|electric|psychedelic|
           dazzling|glowing|punchy|eye-popping|popping|lush|tropical]* (vivid|vibrant|saturated|hyper-saturated|brilliant|bold|bright|rich|
           rainbow|full|blazing|neon|technicolour|kaleidoscopic|lurid|garish|electric|psychedelic|dazzling|glowing|punchy|eye-popping|
           popping|lush|tropical|candy) colour+s [everywhere|palette|explosion|film|grade]*
           every colour of the rainbow / all the colour+s of the rainbow / rainbow-coloured / technicolour [musical|dream|glory]* /
           [intensely|highly|richly|brightly|wildly|vividly]* colourful [palette|world|scene]* / colourful /
           (hyper|over) saturated [palette|grade|look]* / vibrant (palette|hues|tones|grade) / full saturation /
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
           / (vivid|vibrant|saturated|hyper-saturated|oversaturated|brilliant|bold|bright|rich|blazing|neon|neon-bright|technicolour|
           technicolor|kaleidoscopic|lurid|garish|gaudy|electric|psychedelic|dazzling|glowing|punchy|eye-popping|popping|lush|tropical|
           candy|candy-coloured|jewel|crayon|intense|fluorescent|day-glo|dayglo|acid|primary|explosive|screaming|shocking|radiant|luminous|
           fiery|rainbow|carnival|bubblegum) [bright|bold|saturated|vivid|primary|candy|crayon|rainbow|neon|jewel|tropical]* (colour+s|
           colouring|hue+s|tone+s|palette|shades|grade|pigment+s|primaries|primary colours|spectrum|saturation|pinks and ~|reds and ~|
           greens and ~|blues and ~|oranges and ~|yellows and ~) / (vivid|vibrant|saturated|hyper-saturated|brilliant|blazing|neon|lurid|
           garish|electric|shocking|hot|fluorescent|acid|screaming|glowing|bright|dazzling|day-glo) {chroma} [{chroma}|and {chroma}|
           and [electric|hot|neon|shocking|acid|bright]* {chroma}]* (and [electric|hot|neon|shocking|acid|bright|lime|deep]* {chroma}) /
           (vivid|vibrant|saturated|hyper-saturated|brilliant|blazing|lurid|garish|glowing|dazzling) (pinks|reds|greens|blues|oranges|
           yellows|purples|golds|violets|magentas|crimsons|scarlets) /
           technicolor [musical|dream|glory|spectacle]* / candy-coloured [everything|world|palette]* / (colour+s|saturation|vibrance|
           chroma) [is|are]* (turned|cranked|pushed|dialled|pumped|boosted) [all the way|right|way]* (up|to (the max|eleven|maximum|
           the limit)) [to the max|to eleven]* / (maximum|max|full|extreme|heavy|cranked) saturation / multicoloured [everything|lights|
           palette]* / multi-coloured / in full [living|glorious|blazing]* colour / full-colour / (carnival|riot|explosion|feast|
           kaleidoscope|rainbow|symphony|orgy|storm|festival) of [bright|vivid|wild|saturated|living]* (colour+s|hues) /
           (bright|vivid|saturated|bold|rich|brilliant|lush|strong) colour+s / (saturated|vivid|vibrant|colourful) (throughout|everywhere|
           palette|grade|look|world|image) / (burst|bursting|exploding|glowing|ablaze|popping|alive) (in|with) [saturated|vivid|bright|
           bold|full|hot]* {chroma} [{chroma}|and {chroma}]* and {chroma}
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
           / (muted|desaturated|washed-out|faded|drained|bleached|subdued|ashen|dull|drab|understated|dusty|low-saturation|restrained|
           bleach-bypassed|sun-bleached|milky|dusty|pale|chalky) [muted|pastel|earth|earthy|low-saturation|dusty|chalky|grey|bleached|
           understated|desaturated]* (colour+s|palette|tones|grade|look|hues|pastels|greys [and ~]*|colour grade|grading|browns|shades|
           earth tones|pastel tones) / (barely|hardly|scarcely|almost no) [any]* (saturation|colour) [left]* / colour+s [is|are]* (faded|
           drained|muted|bled|leached|bleached|washed out|dulled) [almost|nearly]* [out|away|to nothing|to grey]* /
           low-saturation [colour grade|grade|grading|palette]* / bleach-bypass [look|process|grade]*
"""

PALETTE = """
warm       (grade:|grading:|palette:|colours:|colour:|light:|lighting:|tones:|look:|colour temperature:) [rich|soft|all|warm|golden|
           honeyed|amber|orange|red|and]* (warm|golden|honeyed|amber|orange|tungsten|candlelit|firelit|autumnal) [amber|golden|honey|
           and golden|tungsten|orange|and cosy]* / (warm|golden|amber|honeyed|honey-coloured|honey|toasty|fiery|tungsten|incandescent|
           orange-gold|autumnal|candle-warm|sunset|sepia-warm|buttery|copper|ochre|terracotta|hot|rich warm|cosy|cozy|firelit) [warm|cosy|
           inviting|golden|amber|orange|honeyed|honey|earthy|autumnal|candle|firelight|incandescent|tungsten|sunset|red|toasty|and cosy|
           and inviting|and golden|tones|toned]* (palette|tones|grade|hues|grading|colour+s|colour palette|colour grade|colour grading|
           colour temperature|colour scheme|tonality|wash|look) [only|throughout|everywhere]* / warm [soft|cosy|inviting|golden|amber|low|
           orange|domestic|candle|fire|tungsten|incandescent|practical|honey|evening|and inviting|and cosy|yellow|indoor|soft|
           intimate]* (light+s|lighting|glow|practicals|lamps|lamp-light|bulbs|candle-light|firelight|interior light|light sources|
           light bulbs) [only|throughout|everywhere]* / (golden|honeyed|amber|buttery|toasty|tungsten|incandescent|candle|orange) [warm|
           honeyed|soft|cosy|golden]* (light|lighting|glow|practicals|bulbs|lamp-light|wash|lamps) / [cosy|cozy|gentle|
           flickering]* (firelight|candlelight|lamplight|hearth) glow / (2700|2800|3000|3200)-k [warm|tungsten|light|lighting|bulbs]* /
           (2700k|2800k|3000k|3200k) [warm|tungsten|light|lighting|bulbs|practicals]* / colour temperature [is|stays|:|set to]* [very|
           consistently]* warm [throughout]* / warm-(toned|tinted|graded|coloured) [throughout|image|film|look]* / warm (amber|orange|
           honey|gold|ambers|oranges|golds) [and (oranges|golds|amber|reds|browns)]* [everywhere|only|throughout]* / (reds|ambers|oranges|
           golds|browns|fiery reds) and (oranges|golds|ambers|yellows|reds) (only|everywhere|throughout|and nothing else) /
           white-balance (warm|towards orange) / warm white-balance
cool       (grade:|grading:|palette:|colours:|colour:|light:|lighting:|tones:|look:|colour temperature:) [hard|all|cold|icy|blue|steel|
           teal|cool|and]* (cold|cool|icy|clinical|sterile|frosty|steely|icy blue|steel blue|fluorescent) [blue|clinical|sterile|teal|cold|
           and clinical|and sterile|and blue|fluorescent*]* / (cold|cool|icy|frigid|wintry|steely|steel|frosty|glacial|arctic|chilly|
           freezing|clinical|sterile|bluish|blue-tinted|blue-toned|blue-grey|ice-blue|icy-blue|steel-blue|antiseptic|polar) [cold|cool|
           blue|teal|steel|steely|clinical|sterile|icy|white|grey|blue-tinted|blue-grey|and sterile|and clinical|frosty]* (palette|tones|
           grade|colour+s|grading|hues|colour palette|colour grade|colour grading|colour temperature|colour scheme|tonality|wash|look|
           blues|tint) [only|throughout|everywhere]* / (cold|cool|chilly|icy|sterile|clinical|antiseptic|frosty) [hard|harsh|white|blue|
           clinical|sterile|hospital|office|neon|led|bluish|fluorescent|strip|steel|blue-white|overhead|moonlit|flat]* (light+s|lighting|
           glow|tubes|strip-lights|strips|led light+s|leds|overheads|bulbs|fluorescents|fluorescent tubes|light sources) [only|throughout|
           everywhere]* / (clinical|sterile|hospital|surgical|office|harsh) [cold|white|hospital|blue-white|office]* (fluorescent*|led|
           strip|hospital|neon) [tube|strip|overhead|panel]* (light+s|lighting|tubes|strips|glow|overheads|panels) / hospital (lighting|
           light) / (sterile|clinical|cold|bluish|icy|stark) [white]* (leds|led [light+s|panels|lighting|strips]*|fluorescent* [tube+s|
           light+s|lighting|strips]*) / (5600|6000|6500|7500)-k [daylight|cold|cool|daylight-balanced|light|lighting|blue]* /
           (5600k|6000k|6500k|7500k|8000k) [daylight-balanced|daylight|cold|cool|light|lighting|blue]* / colour temperature [is|stays|:|
           set to]* [very|consistently]* (cold|cool) [throughout]* / (cool|cold|blue)-(toned|tinted|graded) [throughout|image|film|look|
           grade]* / (ice|icy|steel|steely|cold|arctic|frosty|glacial) blue (palette|tones|grade|grading|hues|wash|light|tint|only|
           throughout|everywhere|look) / clinical (blue|teal|white) (palette|tones|grade|wash|light) / cool [moonlit|teal]* (blues|
           teals) [and (greys|greens|teals|silvers)]* [only|throughout]* / white-balance (cold|cool|towards blue) /
           (blues|teals|greys) and (greys|teals|silvers|blues) (only|throughout|everywhere|and nothing else)
"""

TABLES = {"colour": COLOUR, "palette": PALETTE}
