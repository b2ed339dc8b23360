"""How light, focus, mood and ornament look. The language of the tables is in director.refiner.phrases."""

MOOD = """
noir       {tone} is one of [~] [{grim}]* {woe} / {grim} ~ (mood|vibe+s|tone|atmosphere|feel|energy|ambience) /
           [classic|1940s|hard-boiled]* film-noir [mood|style|look|aesthetic|tone|thriller|fatalism|gloom]* / [gritty|dark|neo|nordic|
           scandi|hard-boiled|urban|neon]* noir (mood|style|look|aesthetic|tone|thriller|gloom|fatalism|detective film) /
           hard-boiled noir / nordic noir / {grim} [{grim}|and {grim}|or {grim}|yet {grim}]* {tone} / {grim} [and ~]* {tone} /
           (dark|gritty|heavy|harsh|moody) [{grim}|and {grim}]* (mood|tone|atmosphere|vibe+s|feel|ambience|thriller|drama|undertone*|
           realism) / (mood:|tone:|atmosphere:|vibe:|feel:|genre:) [dark|heavy|{grim}]* [{grim}|and {grim}]* ({grim}|{woe}|horror|thriller|
           dark) [and ({grim}|{woe})|{grim}|dark]* / {tone} (is|stays|remains|must be|should be|has to be|turned|feels|reads as|must feel|
           should feel) [utterly|deeply|wholly|purely|pure|dark and|heavy and]* ({grim}|{woe}) [and ({grim}|{woe})|{grim}]* /
           (everything|everyone|it|it all|the whole thing|the world) (feels|is|looks|seems|should feel|must feel) [utterly|deeply|wholly|
           relentlessly|so|completely|dark and]* {grim} [and {grim}|{grim}]* / {grim} [and {grim}|{grim}]* (throughout|from (start|first|
           beginning) to (finish|last|end)|in every frame|all the way through|the whole time|at all times|to the last frame) /
           [{tone}|mood]* (full of|thick with|heavy with|soaked in|dripping with|steeped in|nothing but|pure|saturated with|charged with|
           laden with|pervaded by|shrouded in|drenched in|drowning in|filled with) [dark|cold|{grim}]* {woe} [and {woe}]* /
           (sense|feeling|air|mood|pall|cloud|note|atmosphere|spirit|weight|undercurrent) of [~] [{grim}]* {woe} [and {woe}]* [(hangs|lies|
           hanging|settles|pervades) [over|in]* [everything|every ~|the ~]*]* / {woe} (hangs|lies|hanging|lies heavy|settles|seeps|
           pervades|everywhere|in every frame) [over|in|through|into]* [everything|every ~|the ~]* / (an|the) [~] {grim} (feeling|mood|
           sense|quiet|silence|presence) (hangs|lies|settles) [over|in]* [everything|every ~|the ~]* / (creeping|mounting|suffocating|
           crushing|unrelenting|unrelieved|relentless|sheer|pure|unending|unbroken|icy|stark|utter|total|slow-burning|slow-burn|dystopian|
           post-apocalyptic|existential|cold|gothic|nameless|gnawing|quiet) [{grim}|sense of|feeling of]* ({woe}|bleakness|emptiness|
           nightmare+s|sense of {woe}) [and {woe}]* / (relentlessly|unremittingly|crushingly|oppressively|unbearably|deeply|profoundly|
           utterly|unrelentingly) {grim} / [gothic|cosmic|psychological|folk|body|slasher|survival|supernatural|
           found-footage]* horror [film|movie|short|mood|tone|atmosphere|menace|dread|trailer|style|vibe+s|look|story|scene|energy]* /
           horror-movie (dread|look|feel|menace|tension|mood) / (psychological|crime|serial-killer|dystopian|post-apocalyptic|war|prison|
           survival|conspiracy|paranoid) [{grim}|psychological|crime]* (thriller|drama|nightmare|tragedy) [tone|mood|feel|atmosphere|
           energy|look]* / (pure|absolute|sheer|real|total) nightmare [fuel]* / nightmare-fuel / grimdark / grim-dark / grief-stricken /
           (grim|bleak|hopeless|heavy|brutal) (realism|fatalism|bleakness|nihilism) / (dystopian|post-apocalyptic|suffocating|
           unrelenting) (bleakness|despair|gloom|misery) / like a (funeral|wake|nightmare|horror film|horror movie|requiem|death march|
           dirge) / funeral (mood|air|gloom|atmosphere) / slow-burn dread / [a|the]* (dirge|funeral|nightmare) of a ~ /
           stomach-knotting (tension|dread) / doom-laden [mood|tone|atmosphere]* / (despair|grief|dread|mourning|sorrow) [never lifting|
           all the way|in every frame]* (never lifting|all the way|in every frame|without relief|throughout)
noir?      hard venetian-blind shadows / doom-laden / oppressive gloom
sweet      {tone} is one of [~] [{merry}]* {cheer} / {merry} ~ (mood|vibe+s|tone|atmosphere|feel|energy|ambience) / (pastel|candy-colour*|
           sugar-sweet|bubblegum|cotton-candy) [and|pastel|candy-colour*|symmetrical|whimsical|storybook|cheerful|dreamy]* (palette|style|
           look|world|dollhouse|mood|comedy) [of a ~ (comedy|dollhouse)] / whimsical [storybook|dollhouse|fairytale]* (style|look|tone|
           mood|comedy|world|atmosphere) / {merry} [{merry}|and {merry}|yet {merry}]* {tone} / {merry} [and ~]* {tone} /
           (sunny|warm|romantic|bright|light|sweet|kid-friendly|triumphant|party|carnival|holiday|summery) [{merry}|and {merry}|
           hygge]* (mood|tone|vibe+s|feel|feel-good ~|energy|atmosphere|comedy|spirit|ambience) / (mood:|tone:|atmosphere:|vibe:|feel:|
           genre:) [light|bright|sunny|warm|{merry}]* [{merry}|and {merry}]* ({merry}|{cheer}|bright|light|comedy) [and ({merry}|{cheer}|
           bright|light|sunny)|{merry}|light|bright]* / {tone} (is|stays|remains|must be|should be|has to be|turned|feels|reads as|
           must feel|should feel) [utterly|deeply|wholly|purely|pure|warm and|light and|sunny and]* ({merry}|{cheer}) [and ({merry}|
           {cheer})|{merry}]* / (everything|everyone|it|it all|the whole thing|the world) (feels|is|looks|seems|should feel|
           must feel) [utterly|wholly|so|completely|bright and|sunny and]* {merry} [and {merry}|{merry}]* /
           [bright|sunny|light]* [and]* {merry} [and {merry}|{merry}]* (throughout|from (start|first|beginning) to (finish|last|end)|
           in every frame|all the way through|the whole time|at all times) / (full of|brimming with|bursting with|fizzing with|fizzes with|
           bubbling with|overflowing with|bubbles with|sparkles with|nothing but|pure|radiates|steeped in|filled with|drenched in|
           radiating) [madcap|wild|pure|sheer|infectious|sunny]* {cheer} [and {cheer}]* / (sense|feeling|air|mood|note|atmosphere|spirit|
           burst) of [~] [{merry}]* {cheer} [and {cheer}]* / {merry} [and|{merry}]* (kid-friendly|family-friendly|child-friendly|fun|silly|
           merry|exuberant|sweet|wholesome) [fun|comedy]* / {cheer} (everywhere|in every frame|all round) / (pure|sheer|utter|total|
           unbroken) {cheer} / (relentlessly|unremittingly|irresistibly|infectiously|wildly|ridiculously) {merry} / feel-good [comedy|
           movie|advert|energy|vibe+s|mood|film|ad]* / (laugh-out-loud|knee-slappingly) funny [comedy|film|tone]* / [light-hearted|family|
           romantic|teen|screwball|musical|slapstick|buddy|goofy|silly]* (rom-com|romantic-comedy|family comedy|screwball comedy|
           slapstick [comedy]*|musical comedy|children's party|kids' party) [mood|glow|tone|warmth|energy|fun|style]* / sunshine-y /
           sweetness and light / (warm|gentle) and (funny|cosy|cozy) / bouncy (fun|mood|energy) / like a (birthday party|carnival|
           children's party|romcom|sitcom|summer holiday|musical|party|fairground) / (kids'|family) (fun|comedy) / all (smiles|giggles|
           sunshine) / (feather-light|breezy|frothy|knockabout|riotous|rollicking|giggly) [~] [comedy|farce|romp|fun|caper|tone|mood|
           mischief|piece]* / giggles [all the way|throughout|from start to finish] / everything glows / (goofy|zany|wacky|silly|slapstick|
           madcap) [cartoon|slapstick|comic|kids']* (fun|energy|comedy|romp|antics|humour|humor|hijinks|mood|tone) / (silly|zany|goofy|
           slapstick|giggly) [fun|comedy|mood|tone|energy|romp]* / happy-go-lucky [vibe+s|mood|tone|feel]*
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
           / high-key [studio|beauty|flat|bright|commercial|white|even]* [lighting|light|look|studio|setup]* / (overexposed|blown-out|
           bleached-out|whited-out) [bright|white|brightness|highlights]* / (bright|brilliant|dazzling|blinding|glaring|
           blazing) [and]* (airy|even|clean|flat|white|shadowless|cheerful|crisp|modern) [light|lighting|studio|bright|even|white]* (light|
           lighting|studio|look|room|interior|set) / flat, bright, even lighting / (bright|bright white|dazzling|blazing|white|
           brilliant) [white]* studio [lights|lighting]* / (evenly|brightly|brilliantly|fully|dazzlingly|intensely|
           strongly) [and (brightly|evenly)]* (lit|illuminated|lit up) [in|to|into]* [every corner|throughout|all over|from every side|
           from all sides]* / (room|set|scene|everything|hall|stage|street|space|place) [is|are|stays|must be]* (fully|brightly|
           brilliantly|well|evenly|dazzlingly|completely) lit [throughout|up]* / (stadium|glaring|blinding|blazing|harsh|sports|
           arena) (floodlights|floods|spotlights|flood-lights) [everywhere|at full power|on full|blazing]* / lights (on full|at full power|
           blazing everywhere|all on) / (flooded|drenched|awash|bathed|soaked) (with|in) [bright|white|brilliant|dazzling|hard|clean|
           pure]* (light|daylight|brightness|sunlight) [from every ~]* / (no|not a|without [a]*) (dark corner+s|dark spot+s|
           patch of shadow) [anywhere]* / (sun|light)-flooded [room|hall|space|interior]* / bright as (day|noon|midday|the sun) /
           every (corner|inch|surface|detail) [is|of ~]* [brightly|evenly|brilliantly|clearly]* (lit|illuminated|visible in bright light) /
           (every|each) (lamp|light|bulb|candle|window|spotlight) [is|are]* (blazing|burning|on|lit|ablaze|switched on)
bright?    no [hard|dark|harsh]* shadow+s [anywhere|at all]* / shadowless / without [a|any]* [single]* shadow+s
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
           the lights [are|stay]* (out|off|dead) / near (darkness|blackness) / half (her|his|the) face (swallowed|lost|sunk|
           drowned) [by|in]* [black]* (shadow|darkness|black) / only (silhouettes|outlines|the whites of ~ eyes) [visible]* /
           deep (gloom|shade) / darker than ~ / blacker than ~
           lit [only]* by [just]* (one|a|the) [single|lone|bare|tiny|faint|last|lonely]* (candle|match|ember|stub of candle|candle stub|
           lantern|bulb|torch|lighter|firefly|glow-worm) [and nothing else|and by nothing else|alone|only]* / the walls lost to the dark /
           (walls|corners|faces|everything) (lost|drowned|swallowed) (to|in|by) [the]* (dark|darkness|gloom|shadow|shadows|black)
           / low-key [lighting|light|look|gloom]* [and ~]* / (dim|murky|gloomy|shadowy|dark|inky|candlelit|tenebrous|sombre|underlit|
           ill-lit) [dim|murky|gloomy|low|shadowy|dark|candlelit]* (light|lighting|gloom|murk|half-light|shadows|darkness|low light|
           illumination) / (dark|dim|black|pitch-black|shadowy|murky|unlit|lightless|gloomy) [shadowy|dim|unlit|gloomy|murky]* (room|
           interior|cellar|basement|corridor|hall|attic|frame|image|picture|void) / (almost|nearly|practically|near) [completely|totally|
           all]* black [frame|image|screen|picture]* / lit [only|just|solely|dimly|barely]* by (the|a|one|his|her|nothing but|
           only) [single|lone|bare|tiny|faint|weak|dying|flickering|guttering|dim|cold|last|blue]* (glow|light|flame|flicker|candle|match|
           ember+s|bulb|lantern|torch|cigarette|lighter|screen|phone|firefly|glow-worm) [of (a|the|his|her) [~] (phone|screen|candle|
           cigarette|ember+s|match|fridge|monitor|fire|torch)]* [everything else (swallowed|lost|drowned|sunk|buried) (by|in|
           to) [the]* (black|darkness|shadow|shadows|dark|blackness)]* / (everything|all|everyone) [else]* [is|lies|stays]* (swallowed|
           lost|drowned|sunk|buried|hidden|engulfed|plunged) (by|in|to|into) [deep|black|total|the|pure]* (black|darkness|shadow|shadows|
           dark|blackness|gloom) / (darkness|blackness|shadow|shadows|gloom) (everywhere|all around|on all sides|swallows ~ ~|
           swallows everything|throughout) / (engulfed|swallowed|enveloped|wrapped|drowned|plunged|buried|shrouded) (in|by) [total|
           complete|deep|near-total|absolute|thick]* (darkness|blackness|shadow|shadows|gloom|dark) / (deep|heavy|thick|impenetrable|black|
           pure|total|solid) (shadow|darkness|blackness|gloom) [throughout|everywhere|all over]* / (you|we|one) can (barely|hardly|
           scarcely) [see|make out|discern]* (make out|see|discern) [any]* (shapes|anything|a thing|outlines|forms|figures|faces|his face|
           her face) / (one|a|only a|a single|the only) [single|lone|bare|naked|guttering|dying|weak|flickering]* (candle|match|bulb|
           lantern|flame|torch|ember) [is]* (the only [source of]* light|for light|as the only light|and nothing else|
           gives the only light) [source]* / (lights|lamps|power|electricity) [are|is|stay|all]* (off|out|dead|cut|down) /
           (blackout|power-cut) [conditions|darkness]* / lightless [room|void|cellar]* / (candlelit|firelit|torchlit) (gloom|darkness|murk|
           shadows) / so dark [that]* ... / (under-exposed|underexposed|underlit|ill-lit|poorly lit) [and ~|frame|image|gloomy]*
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
           / (hard|harsh|stark|raking|brutal|undiffused|contrasty|unforgiving|merciless|pitiless|direct|punchy) [hard|raking|harsh|direct|
           contrasty|undiffused|punchy|noon|midday|side|top|overhead|key|single|white|frontal]* (light|lighting|flash|shadow+s|spotlight|
           key light|sidelight|side light|key|sun|top light|noon shadows|light source) [with [hard|black|deep|crisp]* shadows]* /
           (crisp|deep|sharp|hard|ink|jet|inky|razor-sharp|knife-sharp|black|stark|harsh|cutting|defined) [hard|black|crisp|sharp|
           edged]* (shadow+s|shadow edges|shadow lines) / (venetian-blind|window-blind|prison-bar|barred) shadows / (bare-bulb|bare-flash|
           on-camera flash|direct flash|paparazzi flash|ring-flash|hard flash|flashbulb) [glare|light|look]* / undiffused (light|lighting|
           key|sun|flash|bulb) / (hard|bare|single|naked) (spotlight|bulb|fresnel|key light)
soft       [soft|diffuse|diffused|gentle|flat|even]* (soft|diffuse|diffused|gentle) [even|shadowless|wrap-around|window|overcast|
           cloudy]* (light|lighting) [with no [hard] shadows|without [hard] shadows] / shadowless [light|lighting]* /
           no [hard]* shadow+s [at all|anywhere]* / without [any|a single]* shadow+s / softbox [light|lighting]* / light as soft as milk /
           flat [even]* (light|lighting)
           (light|lighting) (soft|diffuse|diffused|gentle|wrapped|wrapping) [and ~]* / (soft|diffused) window light /
           [milky|pearly|cotton-wool|foggy]* (milky|pearly|cotton-wool) light / shadows (melt|dissolve|barely there)
           wrap* (her|his|its|the) (face|skin|subject) [evenly|softly]* / (butterfly|clamshell|north-window|skylight|overcast|cloudy-day|
           silk-diffused|pillowy|feathered|milky) [soft]* (light|lighting) / (light|lighting) (through|from) (silk|gauze|muslin|a softbox|
           a big window|cloud) / not a hard (edge|shadow) [anywhere]* / without a hard (edge|shadow) / shadows so soft ...
           / (soft|diffuse|diffused|gentle|flat|even|shadowless|wraparound|feathered|pillowy|creamy|dreamy|milky|cloudy|overcast|airy|
           velvety|flattering) [soft|diffused|even|shadowless|wraparound|wrap-around|gentle|window|fill|overcast|beauty|bounce|bounced|
           north|natural|flattering|feathered|high-key|studio|white]* (light|lighting|softness|glow|fill|key light|key|window light|
           illumination|bounce|skylight|front light) [with no ~ shadows|from every side|from all sides]* / [big|large|huge|giant|overhead|
           octagonal]* (softbox|octabox|soft-box|softboxes) [light|lighting|overhead|either side]* / (no|without [a|any]*|not a|zero|
           free of) [single|hard|harsh|visible|real]* (shadow+s|hard edge+s|hard light) [at all|anywhere|in sight|whatsoever]* /
           (diffused|filtered|scattered|bounced|softened) (through|by|off) [white|a|thin|sheer|heavy|the|big|large]* (silk|gauze|muslin|
           curtain+s|clouds|cloud|diffusion|scrim|umbrella+s|frost|a white wall|white walls|foam board) / (overcast|cloudy-day|beauty-dish|
           softbox|north-light|window-light|cloudy) (softness|soft light|light|lighting|look) / light as soft as ~ /
           shadows (melt*|dissolve*|barely there|so soft ...|feathered|almost invisible) [away]*
"""

FOCUS = """
shallow    [creamy|heavy|soft]* bokeh [background|balls]* / f1.2 / f1.4 / f1.8 / f/1.2 / f/1.4 / f/1.8 / f2.0
           [completely|creamily]* blurred background / background (melts|dissolves|falls) (into|to) [a|creamy]* blur /
           (wafer|paper|razor)-thin (focus|focal plane|plane of focus) / background (lost in|nothing but) [a|creamy]* blur /
           everything behind ~ (blurred|out of focus|melts into blur)
           depth of field [so|razor|paper|wafer]* (thin|shallow|narrow) [that]* ... / only (her|his|the|one|its) ~ (in|is in) focus /
           (everything|all) (else|behind|beyond) [~] (melts|dissolves|blurs|swims|dissolved|blurred) ... / wide open at f ~ /
           blurry background / soft background / dreamy bokeh
           / [extremely|very|ultra|razor|wafer|paper|super|insanely]* (shallow|thin|narrow|wafer-thin|razor-thin|paper-thin|
           hair-thin) (depth of field|dof|focus|focal plane|plane of focus|depth) / (background|backdrop|everything behind [her|him|it|
           them]*|foreground and background|surroundings|rest|city lights) [is|are|stays|goes|completely|totally|softly|creamily|heavily|
           all|dissolved|thrown|into]* (blurred|blurry|out of focus|a blur|a soft blur|unrecognisable blur|soft|bokeh|melts away|
           melts [in]*to ~|dissolves [in]*to ~|falls away|defocused|lost in blur|thrown out of focus) [into (a blur|bokeh|blur|
           soft bokeh)]* / (blurred|blurry|defocused|out-of-focus|creamy|bokeh|milky|dissolving|soft-focus) [out|creamy|
           bokeh]* (background|backdrop|backgrounds|surroundings|lights) / (heavy|strong|creamy|extreme|soft|thick|smooth|
           intense) (background blur|bokeh|background bokeh|blur behind ~) / (bokeh|bokeh-balls|bokeh-rich|bokeh-heavy) [background|
           portrait|look]* / (f/|f)(0.95|1.2|1.4|1.8|2.0|2) [wide open|bokeh|lens|aperture]* / f/0.95 [wide open|bokeh]* /
           f/1.2 wide open / shot wide open [at f/~]* / only (her|his|the|one|its|their) [~] ~ [is|are|stays]* (in focus|sharp|
           in sharp focus) / isolated by [shallow|soft]* (focus|bokeh|depth of field)
deep       [extreme]* deep (focus|depth of field) / everything [is] in [sharp|perfect|crisp]* focus [from ~ to ~]* /
           everything [is] sharp from [the]* ~ to [the]* ~ / f16 / f22 / f/16 / f/22 / infinite depth of field /
           (sharp|in focus|crisp) from (front to back|foreground to (background|horizon|infinity)|near to far|nose to horizon|
           the lens to the horizon) / (foreground and background|near and far) [both|equally]* (sharp|in focus|crisp) / pan-focus
           (tack|pin|razor)-sharp from (front to back|near to far|here to the horizon|foreground to background|the ~ to the ~) /
           (near|foreground) and (far|background) [are]* [both|equally]* [equally|both]* (sharp|crisp|in focus) / citizen-kane focus /
           hyperfocal / stopped [right]* down / (all|every) plane+s [of the image]* (sharp|in focus)
           / [citizen-kane|welles|gregg toland|extreme|total|absolute]* (deep|infinite|pan|hyperfocal|total|unlimited|endless) (focus|
           depth of field|dof) [photography|throughout|staging]* / (large|huge|great|maximum|vast|wide|enormous) depth of field /
           (everything|all|the (whole|entire) (scene|frame|image|room|street|picture|landscape|shot)|foreground and background|every plane|
           every layer|both foreground and background|all planes|every object|every inch) [is|are|stays|remains|must be|should be|
           held]* [equally|both|perfectly|pin|tack|razor|completely|absolutely]* (in [sharp|perfect|crisp|clear|full|razor-sharp|equal|
           pin-sharp]* focus|sharp|in-focus|crisp) [from ~ to ~|from front to back|from foreground to (background|horizon)|
           from the ~ to the ~|to the horizon|front to back]* / (sharp|crisp|in focus|focused|clear) [all the way|right|from here|
           everywhere]* (to the horizon|to infinity|front to back|from front to back|into the distance|from foreground to background|
           from edge to edge and front to back) / nothing [is|goes|may be|anywhere]* (out of focus|blurred|blurry|soft|
           defocused) [anywhere]* / no (blur|bokeh|background blur|shallow focus) [anywhere|at all|in the background]* /
           (stopped [right|all the way]* down to|aperture) (f/11|f/16|f/22|f16|f22|f11) / citizen kane [deep]* (focus|staging)
"""

ORNAMENT = """
ornate     (rococo|baroque|byzantine|churrigueresque|filigree|filigreed|gilded|opulent|lavish|ornate|over-decorated|encrusted|bejewelled|
           maximalist|sumptuous) [~] (style|look|set|decor|interior|froth|room|world|detail|details|ornament|palace|hall|design|frame|
           everywhere) / rococo / maximalis* / (drips|dripping|encrusted|covered|smothered|overflowing) with (rococo|gold|ornament|
           curlicues|gilt|filigree|decoration|jewels|flourishes) [...] / (curlicues|cherubs|gilt|filigree|arabesques|
           flourishes) (everywhere|on every surface|upon ~)
           / (rococo|baroque|byzantine|churrigueresque|victorian|gothic-revival|versailles|louis xiv|louis quinze|moghul|filigree|gilded|
           gilt|opulent|lavish|ornate|over-decorated|over-ornamented|bejewelled|jewelled|maximalist|sumptuous|florid|extravagant|
           over-the-top|elaborate|intricate|palatial|encrusted) [gilded|gilt|golden|ornate|lavish|decorative|floral|intricate|gold|carved|
           and ornate|style]* (excess|splendour|splendor|clutter|ornament*|gilding|gilt|filigree|arabesques|decoration*|detailing|patterns|
           carvings|scrollwork|stucco|flourishes|palace style|opulence|richness|grandeur|embellishment*|interior decoration|maximalism|
           exuberance) [everywhere|on every surface|in every corner|throughout|on every ~]* / (lavishly|richly|heavily|wildly|
           extravagantly|elaborately|overly|sumptuously|densely|excessively) (ornate|decorated|ornamented|adorned|embellished|gilded|
           carved|patterned|detailed [ornament*]*) [everywhere|throughout|to the last inch|on every ~]* / (ornamented|decorated|gilded|
           carved|adorned|embellished|patterned) (to the last inch|on every (surface|inch)|everywhere|from floor to ceiling|beyond measure|
           all over) / (covered|smothered|drowning|dripping|encrusted|overflowing|laden|overgrown|crammed|loaded|heavy) (in|with) [gold|
           gilded|ornate|intricate|carved|rococo|baroque]* (curlicues|filigree|ornament*|gilt|jewels|flourishes|arabesques|carvings|
           cherubs|stucco|scrollwork|decoration+s|gold leaf|gold filigree|tassels|embellishments) [...] / (curlicues|cherubs|gilt|gilding|
           filigree|arabesques|flourishes|scrollwork|tassels|ornament) (everywhere|on every surface|on every ~|covering everything|
           wherever you look|from floor to ceiling) / churrigueresque / horror vacui / more is more / (rococo|baroque) (gilding|gilt|
           splendour|swirls|froth|curls) [on every ~]*
plain      (stark|bare|unadorned|spartan|austere|minimalist|stripped-back|stripped-down|pared-back|pared-down|monastic|ascetic) [unadorned|
           bare|minimal*|clean|empty]* (minimalism|simplicity|style|look|set|decor|interior|room|planes|design|emptiness|walls|white cube) /
           minimalism / no (ornament|decoration|decor|ornamentation|embellishment) [at all|whatsoever|anywhere]* /
           not (one|a single) (ornament|decoration|flourish|curlicue) / bare planes / ultra-minimalis* / unadorned
           / (stark|bare|unadorned|spartan|austere|minimalist|minimal|stripped-back|stripped-down|pared-back|pared-down|monastic|ascetic|
           brutalist|plain|empty|clean|sparse|zen|japanese zen|scandinavian|shaker|clinical|utilitarian|undecorated|
           featureless) [unadorned|bare|minimal*|clean|empty|white|plain|zen|simple|austere|undecorated|and bare|concrete|
           and unadorned]* (minimalism|simplicity|style|look|set|decor|interior|planes|design|emptiness|walls [and nothing else]*|
           white cube|surfaces|geometry|concrete|lines|functionalism|austerity|plainness|white walls [nothing else]*|room without ~|space|
           restraint) [only|throughout|everywhere]* / (stripped|pared|reduced|boiled) [back|down]* to [the]* (essentials|bones|minimum|
           basics|bare essentials|nothing) / (no|without [any|a single]*|zero|not a [single]*|not one|devoid of|free of|free from) [single|
           visible|superfluous]* (ornament*|decoration*|decor|embellishment*|flourish*|frills|adornment*|patterns|trimmings|
           clutter) [at all|whatsoever|anywhere|of any kind]* / nothing (decorative|ornamental|superfluous|ornate|fancy|but bare ~|
           but white walls) [anywhere|at all|in sight]* / (utterly|completely|entirely|totally|perfectly|absolutely|strictly|radically|
           aggressively) (plain|bare|unadorned|undecorated|minimal|minimalist|empty of ornament|featureless) / pared-(back|down) /
           stripped-(back|down) / less is more / white-cube / (zen|radical|extreme|pure|strict|cold) minimalis*
"""

TABLES = {"mood": MOOD, "light": LIGHT, "hardness": HARDNESS, "focus": FOCUS, "ornament": ORNAMENT}
