"""Sky, view and wind; `mention` as in world.py. The language of the tables is in director.refiner.phrases."""

SKY = """
clear      [under|beneath|against] [a|an|the]* [perfectly|brilliant|clear|bright|deep|flawless|spotless|cobalt|azure|empty|
           completely]* (cloudless|unclouded|cloud-free|rainless|cloudlessly) [blue] [sky|skies|day|heavens|expanse|afternoon] /
           [perfectly|brilliantly|crystal|utterly|totally|gloriously]* clear [blue|summer]* (sky|skies|day|weather|heavens) /
           [under] [a|the]* [deep|bright|brilliant|endless|empty|spotless|flawless|azure|cobalt|pure|cerulean|sapphire|unbroken|perfect|
           immaculate|vast|crisp]* blue (sky|skies|heavens|yonder) [everywhere|above|overhead] /
           (azure|cerulean|sapphire|cobalt) (sky|skies|heavens) / bright sunshine / sunny [day|weather|sky|skies|spells|afternoon|morning] /
           wall-to-wall (sunshine|sun) / bone-dry [day|weather|ground|street|earth|pavement|afternoon|road] /
           (dust|powder|tinder|parchment|desert)-dry [~] / parched (earth|ground|fields|soil|land) / sun-cracked (earth|ground|mud) /
           [without|with not] a [single]* (cloud|wisp of cloud|raindrop|drop of rain|cloud anywhere|fleck of cloud|wisp|
           speck of cloud) [in the sky|in sight|anywhere|overhead] /
           not a (cloud|single cloud|wisp of cloud|wisp of a cloud|speck of cloud|hint of cloud|shred of cloud|puff of cloud|
           fluffy cloud) [in [the]* (sky|sight|heavens)|anywhere|overhead|to be seen] /
           nary a (cloud|raindrop) [in [the]* (sky|sight)|anywhere|overhead] /
           not (one|the smallest|the slightest|the tiniest|even a) [single|wisp of]* cloud [in [the]* (sky|sight)|anywhere|overhead] /
           ({sunny}|unbroken|uninterrupted|nonstop|endless|perfect|pure) sunshine /
           (no|without|zero|not a drop of|not a single drop of|without a drop of) [any|a drop of|a single drop of|trace of]* (rain|
           rainfall|precipitation) [at all|anywhere|in sight|falls|falling|has fallen]* /
           (no|zero|without) [any]* clouds [at all|anywhere|in sight|in the sky|overhead] / it (hasn't|has not) rained (in|for) [~] [~] /
           [in the grip of a|severe|long|terrible]* drought [~] /
           (fine|fair|beautiful|glorious|perfect|lovely|gorgeous|picnic|beach|bluebird|settled|flawless) (weather|bluebird day|
           sunny weather) / bluebird (day|sky) / glorious (day|weather|sun) / clement weather / halcyon [skies|day+s|weather] /
           the sky is (clear|blue|cloudless|spotless|empty of clouds|a perfect blue|bright blue|flawless) /
           (clear|blue) skies (all around|everywhere|as far as ...|overhead) / high pressure weather / dry as (dust|a bone) /
           (umbrellas|raincoats) nowhere in sight /
           (pavement|street|ground|road|cobbles|tarmac|roads|streets) (completely|perfectly|bone|utterly|totally) dry /
           (not|never) a (puddle|damp patch) [in sight|anywhere|to be seen]
wet        [{rainy}]* (rain-cloud+s|rain|rains|rain-storm|rainfall|downpour|thunder-storm|thunder-cloud+s|storm|storm-cloud+s|
           overcast [sky|day|skies]*|drizzle|monsoon|hailstorm|hail|cloudburst|deluge|rainy|squall|sleet|rain-shower+s|thundershower+s|
           electrical storm|raindrops|tempest|rainwater|precipitation|thunder-heads) [pouring down [rain]|pours down|falling|falls|
           beating down|hammering down|lashing [down]|day|weather|sky|afternoon|night|street|hammers|drums|pelts|drenches|soaks|
           sheets down|streams|streaming|streaks|lashes|batters|drips|runs|bounces|comes down|evening|morning|season|city|
           scene]* [on the ~|against the ~|off the ~|down the ~]* /
           (soaked|drenched|dripping|sodden|standing|caught|out) in [the|a]* [~] (rain|downpour|deluge|storm|drizzle) /
           in the (pouring|driving|lashing|pelting|teeming|streaming) rain / pluvial [~] /
           (raining|rains|rained|pouring) (hard|heavily|cats and dogs|buckets|sideways|steadily|nonstop|non-stop|down|torrentially|
           stair rods|stair-rods|pitchforks|outside|ceaselessly|incessantly) /
           (it is|it's|it) (pouring|raining|bucketing down|tipping down|chucking it down|pissing down|drizzling|teeming|hailing|spitting|
           lashing down|lashing it down|coming down in (sheets|buckets|torrents)) [~] /
           (bucketing|chucking|tipping|pelting|teeming|pouring|lashing|sheeting|siling|hammering|bucketing it|chucking it|pelting it|
           hosing it) down / precipit*ing / nice weather for ducks /
           (sheets|curtains|walls|torrents|buckets|veils|rods|needles|ropes|bullets|drops|lashings|strings) of [~] (rain|
           water from the sky|hail|sleet|drizzle) /
           rain-(soaked|lashed|drenched|swept|slick|slicked|streaked|spattered|sodden|blurred|battered|beaten|washed|glazed|speckled) [~] /
           [dark|black|leaden|grey|low|heavy|bruised]* (dark|black|leaden|grey|heavy|bruised|stormy|thundery|slate|gunmetal|lowering|
           brooding|louring|sullen|pewter|gloomy|sooty|glowering|angry) (cloud+s|sky|skies|clouds overhead|heavens|cloud cover) /
           the (heavens|heaven|skies|clouds) (open|opens|opened|burst|have opened) [up] /
           (thick|low|solid|unbroken|complete|heavy|dense|total|full|100%) (cloud cover|cloud|clouds|overcast|cloud deck) /
           lightning (splits|forks|flashes|cracks|rips|strikes|bolts|crackles|stabs|jags|streaks|flickers) [across|over|
           through] [the] [sky|~] / (forks|bolts|sheets|flashes|streaks|jags|tongues) of lightning / forked lightning / lightning bolts /
           umbrellas (up|everywhere|open|bob|bobbing|jostle|raised|bloom|blooming|unfurled|dripping|turned inside out) /
           under [~] (umbrella+s|brollies) in the [~] (rain|wet) / (shaking|shakes) out (an|her|his|the) [wet]* umbrella /
           (thunder|thunderclap+s) (rolls|rumbles|cracks|booms|crashes|growls|claps|rumbling|rolling|crashing|shakes|splits) /
           (roll|rolls|clap|claps|rumble|rumbles|crack|peal|growl) of thunder /
           (gutters|drains|downpipes|gargoyles) (overflow|overflowing|gush|gushing|spout|spouting|pour|gurgle) [~] /
           (puddles|streets|streets are) (everywhere|splash|splashing|flooded|awash|dimpled|rippling) [~] /
           (rain-lashed|wind-lashed|storm-tossed|storm-lashed|storm-battered|waterlogged|sodden) [~] /
           (raging|howling|blinding|fierce|swirling|heavy|thick|driving|whirling)* (blizzard|snowstorm) /
           (heavy|thick|driving|blinding|dense|constant) snowfall / sunless (sky|day) /
           sky the colour of (lead|slate|ash|pewter|steel|iron) / the sun (hidden|lost|buried|nowhere) [behind|in|under]* [~] [~] clouds /
           (foul|filthy|beastly|dirty|wretched|inclement|lousy|appalling) weather / weather for ducks /
           [soaked|drenched|wet|soaking] to the skin by [the]* rain / windscreen-wipers (beat|thrash|slap|swish|struggle|work|going) [~] /
           (oilskins|raincoats|macs|ponchos) (streaming|dripping|glistening|wet|slick) [with rain]
fog        [a|an|the|in|through]* [dense|thick|impenetrable|heavy|soupy|milky|rolling|blinding|solid|swirling|low|cold|creeping]* (dense|
           thick|impenetrable|heavy|soupy|milky|blinding|solid|pea-soup|opaque|choking|smothering|all-engulfing|clammy|woolly) (fog|mist|
           smog|haze|murk|fog-bank) [everywhere|hides everything|swallows everything|so thick ...|blankets ...|shrouds ...|all around]* /
           pea-soup (fog|er) / pea-souper / fog so (thick|dense) ... /
           (wall|bank|blanket|shroud|curtain|sea|walls|banks) of [~] (fog|mist|smog) /
           (fog|mist)-(bound|shrouded|wrapped|choked|smothered|blanketed|covered|swathed) [~] /
           (you|she|he|one|they|we) [can] (can't|cannot|can not|can barely|can hardly|could not|couldn't) see [your|his|her|their|a|
           past]* (hand|metre|three feet|arm's length|own hands|nose|two metres|ten feet|yard|thing) /
           (lost|shrouded|swathed|drowned|swallowed|engulfed|smothered|hidden|vanishing|wreathed|enveloped|blanketed|buried) [up|
           whole]* (in|by|into) [~] [~] (fog|mist|smog|murk|haze) /
           visibility [is|of|at|down to|near|almost|practically|virtually|reduced to]* (zero|near zero|nil|a few metres|nothing|
           a few feet|two metres|ten feet|an arm's length|five metres|barely a metre) /
           (the|a) (fog|mist) (swallows|hides|erases|blots out|blankets|smothers|engulfs|devours|eats) (everything|the ~|all) /
           everything [is|lies]* (shrouded|swallowed|blurred|lost|hidden|veiled) (in|by) [~] (fog|mist|haze|murk) / foggy [~] /
           (london) particular
mention?   (rain|storm|wet|cloud|fog|hail) (jacket|coat|coats|boots|barrel|gauge|stick|drain|door|shelter|window|lantern|trooper|cellar|
           petrel|chaser|chasers|forest|check|gear|hat|poncho|bonnet|dance|dancer|maker|suit|gutter|storage|computing|server|machine|
           horn|horns|lights|light|lamp|lamps|water butt|butt|cape|cover|umbrella|sensor|tank|catcher) /
           (rain|storm|shower|hail|drizzle|thunder|deluge|tempest|flood|downpour|cloud|clouds|monsoon|blizzard) of (applause|confetti|
           petals|sparks|arrows|blows|bullets|rice|ash|gold|golden|coins|laughter|honey|oil|olive|syrup|glitter|paper|feathers|ticker|
           cherry|protest|colour|embers|emails|flowers|rose|leaves|debris|steam|dust|smoke|chocolate|caramel|sugar|flour|powder|data) /
           (hail|hails|hailing) (a|the) (cab|taxi|rickshaw) / brain-storm* /
           (perfect|calm before the|eye of the|a political|twitter|media|storm in a) storm / storm in a tea-cup /
           (storms|stormed) (out|in|off|into) / rain or shine / [fog|smoke|snow|wind|rain] machine+s /
           clear (glass|water|varnish|plastic|skin|voice|conscience|head|coat|lens|broth|soup|bottle) / rain (delay|man) / right as rain /
           on cloud nine / silver lining / sunny (side|disposition|smile|side up|yellow|personality|character) /
           (old|recent|last|yesterday's|last night's|morning's|evening's|past|earlier) [~] (rain|storm|downpour|shower|storms) /
           (wet|damp|glistening|slick|puddled|puddles|steaming|fresh|washed clean) (from|after|with|left by) [the|a|last|recent|morning|
           earlier]* [night's|morning's|evening's|rain]* (rain|storm|downpour|shower) / after (the|a) [~] (rain|storm|downpour|shower)
"""

VIEW = """
far        crystal-clear (view|views|air|visibility) [for|to|over|of] ... /
           visibility [is|of|stretches|over|perfect|to the|for]* (miles|unlimited|fifty miles|a hundred miles|hundred kilometres|horizon|
           endless|infinite|excellent) /
           (you|we|one|they|she|he) can see [for|all]* (miles|miles and miles|all the way to ...|every ~ on the horizon|clear to ...|
           forever|to the horizon|for ever|the curvature of the earth|across the [whole|entire]* (valley|bay|plain)) /
           [razor|perfectly|pin|unobstructed|uninterrupted|unobscured]* (sharp|clear|unobstructed|uninterrupted|unobscured|
           unbroken) view+s (of|to|over|across|towards) [the|a]* (distant|far|horizon|whole valley|entire valley|snow-capped|mountains|
           peaks|skyline|coast) ... /
           every [distant|far-off]* (peak|ridge|mountain|ship|tree|hill|island|rooftop|sail|summit|steeple|valley) (on the horizon|
           for miles|miles away|in the distance) [is]* [perfectly|razor]* (sharp|clear|crisp|visible|distinct|etched) /
           (distant|far-off|faraway) (peaks|mountains|ridges|hills|ships|islands|skyline) [stand|stands|are|is|all]* [perfectly|razor|
           pin|crystal]* (sharp|clear|crisp|visible|distinct|etched|clean) / panoramic view+s (for|to|over|across|of) ... /
           as far as the eye can see everything is (sharp|clear|visible) /
           the horizon [is|razor]* (sharp|crisp|crystal clear|razor-sharp) [a hundred ~ away] /
           see the (far|opposite) (shore|coast|bank) (clearly|in every detail)
"""

WIND = """
calm       (not a|not so much as a|hardly a|barely a|never a|nary a|without a|without so much as a|not the slightest|not the faintest|
           without the slightest) (breath|whisper|puff|hint|trace|breath of air|zephyr|murmur|stir|breeze) [of] [a]* (wind|breeze|
           air) [at all|anywhere|stirs] /
           (no|zero|without|without any|not any) (wind|breeze|winds|air movement) [at all|whatsoever|anywhere|today] /
           [completely|totally|utterly]* (wind-still|wind-free|breezeless|windless) [day|morning|night|air|afternoon|sea|heat|evening|
           silence] / [dead|perfectly|absolutely|utterly|glassy|flat|completely|eerily|totally]* (calm|still|flat|glassy|unruffled|placid|
           motionless|unrippled|waveless) (air|sea|seas|water|waters|lake|ocean|surface|harbour|bay) /
           (placid|tranquil|glassy|smooth) as a (lake|millpond|mill-pond|mirror) /
           (mirror|mill-pond|glass|silk|marble)-(calm|smooth|flat|still|like|clear) [sea|lake|water|surface|harbour|ocean|bay] /
           (sea|lake|water|surface|harbour|ocean|bay) [is|lies|sits|stays|lay]* (like|as flat as|as smooth as|as still as|flat as|
           smooth as|still as|a sheet of) [a|glass|polished]* (mirror|glass|millpond|mill-pond|sheet of glass|pancake|silk) /
           not a (leaf|ripple|blade of grass|blade|flag|twig|branch|hair|reed|sail|wavelet|wave|feather|curtain|petal) (moves|stirs|
           moving|stirring|flutters|trembles|quivers|sways|on the (water|lake|sea|pond|surface)|breaks ...|out of place|ruffled) /
           becalmed [~] / doldrums /
           (sails|flags|the flag|banners|the sails|flag|pennants|windsock|the windsock) [all]* (hang|hangs|hanging|droop|droops|drooping|
           sag) [limp|slack|dead|limply|motionless]* [~] / smoke (rises|rising|climbs|goes) (straight|dead straight|vertically) [up] /
           (flame|flames|candle|candles) (without|never|doesn't|don't|do not|does not) [a|even]* flicker* /
           the air [is|hangs|stands|was|lies]* [perfectly|absolutely|completely|dead|utterly]* (still|motionless|stagnant|unmoving) /
           (stock|dead|flat) calm / the (wind|breeze) (has died|is dead|dropped to nothing|absent|asleep) / airless [~] /
           (dead|perfect|total) stillness [~] / nothing (stirs|sways|flutters|rustles) [~] / beaufort (zero|0) / zero knots of wind /
           millpond
windy      [a|the|in|into|against]* [cold|icy|raw]* (howling|fierce|strong|gale-force|violent|raging|ferocious|screaming|shrieking|
           savage|tearing|gusty|gusting|blustery|stiff|hurricane-force|storm-force|driving|roaring|brutal|wild|high|bitter|whipping|
           lashing|punishing|buffeting|relentless) (wind+s|gale+s|gusts|storm+s|hurricane|breeze|squall+s|nor'easter|mistral|blow|
           northerly) / [category five|full]* hurricane [winds|force] /
           gusts [that]* (tear|rip|whip|bend|flatten|rattle|buffet|batter|snatch|toss|slam) ... / (gust|gusts|blasts) of wind /
           cyclone / tempestuous [~] / beaufort (ten|eleven|twelve|10|11|12) / force-(ten|nine|eight|10|9|8|eleven|twelve) [gale|winds] /
           (towering|huge|crashing|giant|mountainous|monstrous|ten-metre|foaming|wild|raging|thirty-foot|forty-foot|twenty-foot|pounding|
           angry|enormous|heaving|churning|storm-driven|house-high|boiling) (waves|swells|breakers|rollers|seas|sea|surf|ocean) /
           [a] gale [blowing|howling|tears ...|rages|blows|-force]* /
           (wind|winds) (howls|tears|rips|whips|screams|howl|tear|rip|roars|lashes|shrieks|buffets|batters|snatches|blasts|gusts|
           blows (hard|fiercely|wildly)|moans|howling|whipping|tearing|rattles|bends|flattens) [through|at|across|past] [the|her|his|
           everything] [~] /
           (trees|palms|palm trees|poplars|reeds|grass|saplings) [are|being]* (bent|bend|bending|thrash|thrashing|lashing|whipping|
           flattened|bowed|tossing|whip) [double|sideways|flat|wildly|over|about]* [(by|in) the (gale|wind|storm|hurricane)] / typhoon /
           tornado / twister / whitecaps / white-horses on the (sea|waves|water) /
           (hair|scarf|skirt|coat|cape|cloak|flags|the flag|banners|washing|laundry|sails|curtains|tarpaulin|tents) (whips|whipping|whip|
           streams|streaming|snaps|snapping|flaps|flapping|billows|billowing|lashes|blown|blowing|crack|snap|flap) [~] [about|around|
           wildly|in|horizontally]* [the]* (wind|gale|breeze|storm|wildly|horizontally|gusts) /
           (wind-swept|wind-blown|wind-lashed|wind-whipped|wind-torn|wind-battered|wind-blasted|gale-swept|storm-tossed) [~] /
           (umbrella|umbrellas) (turned|blown|flipped|inverted|flips) inside out / blowing a (gale|hoolie) / hats (fly|flying|blow) off /
           leaning into the (wind|gale)
"""

TABLES = {"sky": SKY, "view": VIEW, "wind": WIND}
