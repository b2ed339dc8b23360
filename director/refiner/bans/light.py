"""Topics of light and colour."""

TOPICS = """
overexposed
    says   [deliberately|slightly|intentionally|heavily]* over-expos* / white-out / whiteout / blown-out /
           blown [~] (highlights|windows|sky|whites) /
           (highlights|windows|sky|whites|light|sun) [is|are] [~] (blown|blow|blows|clipped|bleached|burned|burnt) [out] / high-key /
           (blinding|dazzling|searing|glaring|harsh|scorching|bleaching|brilliant|intense|overwhelming|bleached) [~] (light|sun|
           sunlight|white*|glare|flash|brightness|snow|sky|daylight|glow|desert|midday) / bleached [out|by|white] / snow-blind* /
           sun-bleached / engulfed (in|by) [~] (light|white) / washed in white / (nuclear|atomic) (flash|blast|explosion) /
           heavenly (light|glow) / angelic glow / ethereal (glow|light) / (fade|fades|dissolve+s|flash|flashes) [~] to white /
           (flashbulb|paparazzi|camera|muzzle|strobe)-flash* / supernova / direct flash / flash photograph* / stare+s into the sun /
           into the sun / sun directly (behind|in) / contre-jour / welding arc / magnesium flare / white-hot /
           (snow|sun|white|blinding|desert|ice|harsh) glare / pure white light / flooded with [~] light
    bans   over-expos* / overexposed / overexposure / too bright / blown-out [highlights] / blown highlights / bright tones /
           bright light / excessive (brightness|exposure|glare) / high key / glare / harsh light* / clipped highlights / 过曝 / 过度曝光
underexposed
    cues   light dark
    says   under-expos* / underexposed / low-key / silhouette* / pitch-(dark|black) /
           (barely|dimly|faintly|scarcely|hardly|poorly|badly) (lit|visible|seen|illuminated) /
           dim [light*|room|corridor|glow|cellar|bar|interior] / dimly / gloom* / murky / moonless / candle-lit / candlelight* /
           lit [only|solely] by / (only|sole|single) [~] (light source|candle|lantern|match|lamp|torch|bulb|flashlight) /
           (single|lone|one|flickering) (candle|match|bulb|torch|lantern|flashlight|oil lamp) / (in|into|through|from) [the|total|near|
           complete|deep|pure|absolute|utter|almost]* (darkness|dark|blackness|shadow+s|gloom|murk) / dark (room|alley|corridor|cellar|
           basement|forest|cave|tunnel|hallway|night|shadow+s|figure|interior|attic|theater|theatre|sea|water) / deep shadow+s /
           heavy shadow+s / crushed blacks / inky [black*|dark*|shadow+s] / chiaroscuro / tenebris* / noir / rembrandt light* /
           blackout / power cut / unlit / near-dark* / (mostly|nearly|almost) (black|dark) /
           by (candle|fire|moon|torch|lantern|match|star)-light / firelit / firelight / torchlight / lantern-light / lamplight /
           candlelight / swallowed (by|in) [~] (dark*|shadow+s|black) / night-vision / day-for-night /
           (available|natural|ambient) light only / shadows (swallow|hide|cover)
    bans   under-expos* / underexposed / dark [~] / too dark / darkness / poor lighting / bad lighting / low light / dim [lighting] /
           dimly lit / low-key / (insufficient|low|weak) light* / gloomy / black background / 欠曝 / 曝光不足
bad light
    says   (bad|poor|ugly|harsh|unflattering|sickly|flickering|cheap|fluorescent|amateur|available) [~] (light*|fluorescents|tube+s) /
           flashlight under / torch under / lit from below / under-lit / direct flash / on-camera flash / security-camera / cctv /
           body-cam / webcam / found-footage / home-video / amateur (video|footage|phone|snapshot)
    bans   poor lighting / bad lighting / harsh (shadow+s|lighting|light) / unflattering light* / flat lighting / amateur*
low contrast
    cues   colour muted / sky fog
    says   low-contrast / flat (contrast|light*|look|grade|profile|grey light) / log (profile|footage|gamma) / hazy / haze / misty /
           mist / foggy / fog / milky [light|sky|haze] / washed-out / faded / pale [~] (photo*|light|tone+s|palette|colour+s) / smog* /
           veiled / soft contrast / pastel* / bleached / lifted blacks / matte (look|finish|grade) / gauzy / subdued / whiteout /
           white-out
    bans   low contrast / low-contrast / (poor|weak|lacking|bad) contrast / flat [lighting|look|colors|colours|image] /
           dull [colors|colours] / washed-out [color+s|colour+s|look] / faded [color+s|colour+s] / haze / hazy / foggy / fog /
           overall (grey|gray)
flat light
    says   flat [~] (light*|lit|look|grade|daylight) / shadow-less / no shadows / without shadows / (even|evenly) [~] (light*|lit) /
           overcast [light*|sky|day|morning|afternoon] / soft-box / softbox / diffus* [~] (light*|daylight) /
           (passport|catalogue|catalog|e-commerce|yearbook|mugshot|deadpan|id)-[style]* [photo*|light*] /
           fluorescent (light*|office|tube+s) / high-key / flat design / flat illustration / office light* / sitcom light* /
           talk-show light*
    bans   flat [lighting|light|look] / dull [lighting] / even lighting / boring lighting / lack of (shadows|depth)
hard shadows
    cues   hardness hard / mood noir
    says   (harsh|hard|stark|sharp|long|deep|strong|dramatic|crisp|bold|razor-sharp|raking|knife-edged|inky) [~] (shadow+s|light*|
           sunlight|sun|side-light) / (noir|film-noir) / venetian / blind-slat / slatted (light|shadow+s) / chiaroscuro / tenebris* /
           high-contrast / spotlight / hard-edged / gobo / low-key / raking light / blazing (sun|noon) / midday sun / noon sun /
           noonday / desert sun / bare bulb / direct flash / split light* / under-lit / expressionis* / silhouette*
    bans   (harsh|hard|heavy|strong|deep|dark|excessive|black) (shadow+s|light*|contrast) / high contrast / too much contrast /
           shadow+s / excessive contrast / poor lighting / over-sharpened
odd light
    says   (two|twin|double|binary|three) (sun+s|moon+s) /
           (light|shadow+s) from (two|both|every|opposite|several|impossible|different|conflicting) [~] (direction+s|side+s|angle+s) /
           (multi|two)-coloured light* / disco [ball|light+s] / strob* / club light* / (red|blue|pink|neon|green|purple|magenta|cyan|
           gel*) and (red|blue|pink|neon|green|purple|magenta|cyan|gel*) (light*|gels|neon|rim*|key) / split (light*|toning) /
           police light+s / alternating (light*|red and blue) / (shifting|moving|sweeping|swinging|rotating|spinning|swaying|
           changing) (light+s|spotlight+s|bulb|lamp|lantern|searchlight+s|beam+s) / lighthouse beam /
           swinging [bare]* [light*|bulb|lamp|lantern] / escher* / surreal [~] light* / impossible [~] (light*|shadow+s) / magritte /
           de chirico / light painting
    bans   inconsistent [lighting] [direction] / inconsistent light* [direction|sources] / inconsistent lighting direction /
           (wrong|unnatural|weird|incorrect) (lighting|shadow+s) / changing lighting / multiple light sources / inconsistent shadow+s
vivid colours
    cues   colour vivid
    says   vivid* / vibran* / [hyper|over|ultra|highly|heavily|super|deeply|richly]* saturat* / oversaturat* /
           candy-(bright|coloured|colored|colours|colors) / neon / rainbow* / technicolor / technicolour / (bold|bright|brilliant|
           electric|garish|gaudy|riotous|loud|fluorescent|popping|intense|rich|jewel|acid|dazzling|explosive|lurid|punchy|primary|
           tropical) [~] (colour+s|color+s|palette|hues|tones|pigment+s|paint+s|reds|blues|greens|pinks) / (colour|color)ful /
           colourful / multicoloured / multi-coloured / psychedelic / kaleidoscop* / day-glo / dayglo / holi [festival|powder|colours] /
           pop-art / bubblegum / fauvis* / acid-(bright|house|trip) / full saturation / riot of colour / explosion of colour /
           colour-drenched / (colours|colors) (pop|at full|burst|explode) / lisa frank / maximalist / bollywood / almodóvar / suspiria /
           synthwave / vaporwave / hdr [look|style] / eye-popping / teal-and-orange / cyberpunk
    bans   vivid [tones|colors|colours] / bright (tones|colors|colours) / [cinematic|over]* oversaturat* / over-saturat* /
           [too|highly|overly]* saturated [colors|colours] /
           (garish|gaudy|neon|intense|strong|flashy|exaggerated|excessive) (colors|colours|color|colour|saturation) /
           excessive saturation / high saturation / colorful / colourful / neon / gaudy / cinematic oversaturation / inconsistent tone /
           色调艳丽 / 过饱和 / 艳丽
washed out
    cues   colour muted
    says   [sun|time|colour|color]* [washed|faded|bleached]-out / washed-out / fading (photo*|colour+s|color+s|polaroid) /
           pale [~] (photo*|tone+s|palette|colour+s|color+s|pastel+s|light|image|hues) / bleach* [colour+s|by the sun|out|light] /
           sun-bleached / de-saturat* / desaturated / (muted|subdued|drained|dull|drab|pastel|dusty|milky|chalky|anaemic|anemic|thin|
           cold|bleak|lifeless) [~] (palette|colour+s|color+s|tones|hues|grade|look|light|shades) /
           (drained|devoid|leached|sapped|empty) of [all]* (colour|color) / old (photo*|polaroid|film|postcard) / polaroid / high-key /
           bleach-bypass / sepia / monochrom* / nearly colourless / (colours|colors) (fade|fading|drain|bleed out|leach) /
           faded (photo*|colour+s|color+s|polaroid+s|print+s|footage|film|palette|tones|look|summer|postcard+s|memories|1960s|1970s|
           image|vhs|technicolor) / (colour+s|color+s|image|print|photo*|picture|palette|film) [~] faded /
           milky (light|haze|tones|look) / pastel (palette|colour+s|color+s|tones|look|hues)
    bans   washed-out [color+s|colour+s|look|image|tones] / washed [out] / faded [color+s|colour+s|look] / desaturat* [colors|colours] /
           muted [colors|colours|tones] / dull [colors|colours|tones] / pale [colors|colours|skin] / low (contrast|saturation) /
           overall (grey|gray) / overall grey / colorless / colourless / drab / bleached / lack of color / 整体发灰
grey
    cues   colour mono / colour muted / sky fog
    says   greyscale / overcast / monochrom* / black-and-white / b&w / brutalis* / drizzl* / drab / bleak / colour-less / colourless /
           dreary / rain-soaked / smog / sombre / soviet (apartment|block|bloc|estate)+s / stormy sky / film-noir / noir / gloomy /
           dull [~] (day|sky|light|morning|afternoon) / sepia / charcoal (drawing|sketch|animation) / silver-screen /
           pencil (drawing|sketch|animation) / desaturat* / muted [~] (palette|tones|colours|colors) / winter sky / (grey|slate|ashen|
           leaden|gunmetal) [~] (day|sky|skies|morning|city|fog|mist|sea|concrete|world|palette|tones|light|afternoon|dusk|dawn|rain|
           weather|street+s|landscape|winter|drizzle|ocean|coast|beach|haze|monotone|look|image|picture|everything) /
           (all|everything|entirely|uniformly|completely|wholly|flat|overall) [~] grey / grey-on-grey / fifty shades of grey /
           shades of grey / grey overall / overall grey / [thick|dense|heavy|grey|morning|sea]* fog / foggy / ash-covered /
           falling ash / concrete (tower|jungle|city|estate|bunker|block)+s
    bans   overall (grey|gray|greyish|grayish) / overall grey / (grey|gray|greyish|grayish) [tone+s|tint|cast|image|look] / grey /
           grey-scale / monochrom* / black-and-white / black & white / b&w / desaturat* / low contrast / washed-out color+s /
           washed-out colour+s / dull [colors|colours] / colorless / drab / inconsistent tone / sepia / 整体发灰 / 黑白
mixed tone
    says   (tone|mood|grade|colour|color|light|look) [~] (shifts|changes|swings|flips|alternates|switches|lurches) /
           (comedy|funny|cheerful|whimsical) [~] (and|to|into|then|turns|turning) [~] (horror|tragedy|dark|tragic|terror) /
           tonal (whiplash|shift+s|clash) / genre-(bending|mashup|blend*) / bittersweet / tragicomic / mixed-media /
           half [~] (colour|color|black-and-white|sepia) / (colour|color) (bleeds|floods|spreads|returns) [in|into|through]* /
           selective colour / spot colour
    bans   inconsistent (tone|style|color|colour|grading|color grading|look|mood|colors) / style (changes|shift+s)
banding
    says   posteris* / posterized / 8-bit / 16-bit / gif / banded / colour-band* /
           (limited|reduced|four-colour|4-colour|16-colour|256-colour|two-colour) (palette|colour+s) / risograph / screen-print* /
           cel-shad* / pixel-art / vhs / dither* / flat (colour+s|color+s|shading) / thermal (imaging|camera|vision)
    bans   (color|colour)-banding / banding / posteri* / dithering / reduced colors
lens flare
    says   [anamorphic|jj abrams]* lens-flare+s / flare+s (across|in|into) the lens
    bans   lens-flare+s / flare+s / bloom / distracting reflections / glare
"""
