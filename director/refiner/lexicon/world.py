"""When it is: hour and season. The language of the tables is in director.refiner.phrases.

The value `mention` takes words that only look like a cue ('night-light', 'snow machine'): it excludes nothing, and being longer it
stands in the place of the cue. `dark` hints are what is seen only without daylight.
"""

TIME = """
night      [{dim}]* (night|night-time|midnight) [{nightly}]* /
           [late|deep|far|well|right|all] (in|into|through|at|by|during|throughout) [the|a] [{dim}]* night /
           [in|at] [the] (dead|depths|middle|thick|still|stillness|black|heart|hush|dark|darkest hour|witching hour|quiet) of [the]* night /
           night [is] [all]* around / day-for-night night /
           [by|in|under|beneath|bathed in|lit by|by the light of] [silver|silvery|pale|cold|bright|cool|soft|blue|ghostly]* (moonlight|
           moonlit|moonbeams|starlight|starlit) [on the ~] /
           [under|beneath|by] [a|the] [bright|huge|pale|low|yellow|silver|swollen] (full|crescent|half|gibbous|sickle|blood|harvest|
           hunter's) moon [overhead] /
           [under|beneath] [a|the] (starry|star-filled|star-strewn|star-studded|star-spangled|starlit|moonlit|star-lit) (sky|skies|
           heavens|dome|firmament|canopy) / stars overhead / night stars / under the (stars|moon|milky way) / by the [light of the] moon /
           (sleeps|sleeping) under the stars /
           [lit|illuminated] [only|solely]* by (the|a) [full|crescent|half|pale|sliver of a]* (moon|stars) /
           (sky|heavens) [is] (full of|thick with|strewn with|alive with|studded with|ablaze with|crowded with|dusted with|packed with|
           blazing with) [~] stars /
           (a|under a) (blanket|canopy|million|billion|thousand|carpet|dome|sea|ceiling|spray|scatter|riot) [of] stars [overhead|above|
           wheel ...] /
           [the|a] [~] moon (high|hangs|shines|glows|riding|rides|silvers|floats|peers|sails|climbs|gleams|pours) [in the sky|overhead|
           above the ~|on the ~|down]* /
           (stars|milky way|constellations) (glitter|twinkle|blaze|shine|wheel|sparkle|glittering|twinkling|burn|turn|prick|wink|
           are out) [overhead|above]* /
           (orion|cassiopeia|the big dipper|the plough|the southern cross|the milky way|constellations) [~] (overhead|above|in the sky|
           across the sky) / (northern|southern) lights / aurora (borealis|australis) / meteor shower / (shooting|falling) stars /
           star-trail+s / astrophotography / nocturnal [scene|city|garden|setting|hunt|landscape] / nightscape / nocturne lighting /
           nyctophilic /
           (streetlamps|street-lights|street-lamps|lamp-posts|gas-lamps|gaslights) [are|all|still|softly]* (lit|glowing|glow|burn|
           burning|buzzing|humming|on|hum|buzz) / (the|sun|the sun) [has|had|is] long [since] (set|gone|sunk|gone down|dipped|vanished) /
           long-set sun /
           (hours|long|well|hour) (past|after) (sunset|sundown|nightfall|dusk|dark|midnight|bedtime|curfew|closing time|lights-out|
           everyone went to bed) /
           (hours|long|well) before (dawn|sunrise|daybreak|first light|sun-up|the sun rises|the sun is up|cockcrow) /
           [long|just|well|way] past (midnight|bedtime) / [at the] stroke of midnight /
           [at|around|about|nearly|almost|past|just after]* midnight / after lights-out /
           [during|in|at] [the] (small|wee|wee small|witching|darkest|dead|graveyard|ungodly) hour+s [of the (morning|night)] /
           hour of the wolf / witching-hour /
           [at|around|about|by|it's|it is]* (half-past|quarter past|quarter to) (one|two|three|four|midnight) (am|a.m.|in the morning|
           at night) /
           [at|around|about|by|nearly|it's|it is]* (1|2|3|4|one|two|three|four) [o'clock] (am|a.m.|in the morning|o'clock in the morning) /
           [at|around|about|by|nearly]* (10|11|nine|ten|eleven|twelve|half past ten|half past eleven|
           quarter to twelve) [o'clock] (at night|pm|p.m.) / [at|around|about|by|nearly|approximately|clock says|clock reads]* {late} /
           after dark / [under|in|by] (cover|cloak|blanket|mantle|shroud) of (darkness|night) / darkness outside /
           (it's|it is) [already|pitch]* dark (out|outside) /
           pitch-(dark|black) (street|sky|road|sea|forest|woods|field|beach|city|outside|night|alley|countryside|ocean|desert) /
           [an|a|the]* (inky|ink-black|jet-black|coal-black|pitch-black|velvet-black|velvety black|black velvet|sable) (sky|skies|
           heavens|firmament) /
           when (everyone|everybody|the whole (town|city|house)) [else]* (is|has) (asleep|gone to bed|sleeping|in bed) /
           (while|with|as) the [whole|entire|rest of the]* (town|city|house|village|household|street|neighbourhood|neighborhood|family|
           world) sleeps /
           the [whole|entire]* (town|city|house|village|household|street|neighbourhood|family) (is|lies|is fast|long) (asleep|sleeping|
           abed) / (owls|an owl|the owl|tawny owls|a barn owl) (hoot|hoots|hooting|hunts|screeches|calls) /
           the (clock|tower|bell|church bell|grandfather clock) (strikes|tolls|chimes|striking) (midnight|one in the morning) /
           [its|her|his|a]* nocturnal (prowl|walk|stroll|swim|raid|vigil|ramble|ride) / nightfall has come /
           night has (fallen|long fallen|come) / [a|the]* midnight (snack|swim|feast|raid|stroll|train|mass|drive|run) /
           night-(fishing|diving|racing|skiing|riding|surfing|photography|swim|ride|race) / noctilucent clouds / lunar glow /
           moon-(drenched|washed|bathed|bright|silvered|kissed|bleached) [~] / star-lit [~] / in the moon's (light|glow) /
           not a (ray|glimmer|trace) of (sun|sunlight|daylight) [in the sky] / (no|without a) sun in the sky
dark       (fireflies|glow-worms) [~] / (bats|a bat) (flit|flits|wheel|swoop|hunt|flutter|dart) /
           moths (circle|circling|flutter|batter|around|swarm|dance) /
           headlights (sweep|cut|slice|pierce|blaze|glare|carve|rake|probe|light up|sweeping|cutting|blazing) /
           by (torchlight|lantern-light|lamplight|firelight|the light of (a|the) (lantern|torch|campfire|bonfire|street-lamp|oil lamp)) /
           [lit|illuminated] [only|solely] by (a|the|one|flickering|his|her) [single|lone|flickering|dim]* (street-lamp|streetlight|
           neon sign|neon|campfire|torch|headlights) / neon-(lit|drenched|soaked|washed|splashed) [~] /
           (drenched|bathed|awash|soaked) in neon / (torch|flashlight|searchlight) beam+s [~] / searchlights sweep [~] /
           (fireworks|rockets) (burst|bloom|explode|light up|crackle|blossom) [over|above|in|across]* [the|~]* / trick-or-treaters /
           slumber party / (every|all the) (window|windows|shop|shops|house|houses) (is|are) dark /
           (a single|one|only one|one lone) (lit|lighted|glowing) window
noon       [at|in|under|round about|around]* [bright|harsh|blazing|glaring|high|hot|brilliant|scorching|clear|the stroke of|exactly|
           merciless|white|{sunny}]* (noon|midday|mid-day|high noon|noonday|noontime|noontide|noon-tide) [daylight|sun|sunlight|sunshine|
           light|heat|glare|scene|sky|hour]* [directly]* [overhead] /
           [in] (broad|bright|harsh|full|plain|blazing|glaring|open|unforgiving) day-light [hours|scene] /
           [with|under] [the|a|an]* [{sunny}|overhead|midday]* (sun|sunlight) (directly|straight|high|right|vertically|dead) (overhead|
           above|in the sky|up) /
           [the] sun (stands|is|sits|hangs|burns|blazes) (directly|straight|high|right|dead|vertically) (overhead|above|up|in the sky) /
           [short|stubby|tiny|hard|hardly any] shadows (short|shrunk to nothing|at their shortest|pooled ~|pooling ~|puddled ~|
           directly beneath|right under|straight down) / short (hard|sharp|black|stubby) shadows /
           [the|with the]* sun at [its|the] (zenith|highest|highest point|peak|apex|meridian|full height|top of its arc) /
           twelve o'clock sun / lunchtime (sun|rush|crowd) / (12|twelve) noon / at lunchtime / twelve o'clock in the (day|daytime) /
           meridian sun / overhead sun / (mad dogs and englishmen|the sun bakes straight down) / [the|at|in]* (middle|heat) of the day /
           [at|around|about|exactly]* {noonish} / on the stroke of noon / zenith sun / vertical sun [light] /
           the (clock|church bell|town clock) strikes (noon|twelve noon) / noon-day
day        [bright|sunny|clear|in the|during the|grey|ordinary]* day-time [scene|exterior|setting|shot|light|street]* /
           [in|by] [the] light of day / by day / daylit [~] /
           [bright|natural|soft|clear|flat|even|diffuse|diffused|plentiful|cool|grey|ample|abundant]* day-light [scene|exterior|interior|
           throughout|everywhere]* / [{sunny}|warm|golden]* ({sunny}) (sun|sunshine|sunlight|sunbeams|sun-rays) [high] [overhead] /
           sun-(drenched|lit|kissed|soaked|bathed|dappled|baked|bleached|splashed|washed|warmed|flooded|filled) [~] / sunlit /
           [in|under] the (hot|bright|warm|blazing|full|{sunny}) sun / in [the] full sun / under a ({sunny}) sun / out in the sun /
           basking in [the] sun* /
           [the] (sun|sunlight|sunshine) (blazes|beats down|shines|glares|burns|blazing|beating down|shining|bakes|scorches|pours|floods|
           streams) [{ly}|on ...|down] /
           [the] (sun|sunlight|sunshine) (spills|dances|sparkles|glints|dapples|bounces|glitters|filters|slants|streaming|pouring|
           flooding) [{ly}|on ...|through ...|down] / [the|a] sun [is] (shining|out|blazing|beating|burning) [{ly}|down|in full force]* /
           sunny (day|street|scene|afternoon) / bright sunny [day] /
           (shafts|rays|beams|pools|patches|puddles|floods) of [the|warm|bright|golden]* (sun|sunlight|sunshine|daylight) / sunbeams /
           sun-rays / sunshafts / in [the] [~] sunshine /
           (squints|squinting|blinking) (into|against|at|in) the [~] (sun|sunlight|glare|daylight|brightness) /
           (shading|shielding|shades|shields) (his|her|their|its) eyes (from|against) the [~] (sun|sunlight|glare) /
           [a|the]* (bright|brilliant|azure|vivid|sunny) blue (sky|skies) / sunbath* / sun-(lounger|bed)+s in the sun / sun-worshipper+s /
           diurnal / (it's|it is) (daytime|broad day|daylight|still light out|day) / not a star in the [blue|bright]* sky / solar glare
day?       (sun-screen|sun-cream|sun-lotion|sun-block) / sunshine / sunlight / rubbing in sun-tan oil /
           bees (buzz|hum|drone|gather|buzzing|humming) [~] / [a|double] rainbow (arcs|arches|spans|stretches|hangs) /
           at (recess|playtime|break-time) / school run / lunch (break|hour) / sun-hats / butterflies (flit|flutter|dance|bask|drift) /
           sundial / sunflowers (turn|face|follow) [~] [~] sun
morning    [in the|on a|the|this]* [early|bright|fresh|crisp|sunny|misty|golden|rosy|cold|quiet|late|mid|soft|clear|hazy|lazy|busy|dewy|
           frosty|chilly]* morning [light|sun|sunlight|scene|mist|glow|haze|dew|rush|rush hour|commute|sunshine|air|routine|rays|calm]* /
           breakfast-time / (the|a) [~] (rooster|cock|cockerel) crows / (rooster|cockerel) (crowing|crows) / at cock-crow / forenoon /
           matutinal / antemeridian / mid-morning / morn / [at|around|about|by|nearly|clock says|clock reads]* {forenoon} /
           [at|around]* (six|seven|eight|nine|ten|half past seven|half past eight) [o'clock] in the morning /
           first thing in the (morning|day) / [bright] and early / dew (still|clings|glistens|sparkles|shines|beads) [still]* [on the ~] /
           (before|just after) (work|school) [one|in the]* morning
morning?   (paperboy|paper-boy|milkman) [~] / milk round / brushing teeth before school / dewy [~]
afternoon  [in the|on a|the|this]* [late|early|lazy|sunny|warm|hot|mid|golden|drowsy|long|sleepy|mellow|grey|slow|sultry|summer|autumn|
           winter|quiet]* afternoon [sun|sunlight|light|heat|sunshine|glow|shadows|scene|haze]* / tea-time / siesta [time|hour]* /
           mid-afternoon / post-meridian / post-lunch lull / after-school hours /
           [at|around|about|by|nearly|clock says|clock reads]* {postnoon} /
           [at|around]* (one|two|three|four|half past two|half past three) [o'clock] in the afternoon
dawn       [at|toward|towards|around|just after]* [pink|golden|early|pale|first|cold|glowing|misty|rosy|soft|grey|
           breaking|the break of|crack of|the crack of|blue|pearly|chilly|milky|rose-tinted|watery]* (dawn|sunrise|daybreak|first light|
           break of day|sun-up|sunup|cock-crow|day-break) [light|glow|sky|scene|haze|mist|rays|colours]* [behind (them|him|her|it|the ~)]* /
           [the|a] [~] (rising|newly risen|newborn|infant|new-risen) sun /
           (the|first) sun (rises|rising|comes up|peeks over|peeking over|creeps over|crests) [over|behind|above] [the ~] /
           the sun is [just|barely|only just]* (rising|coming up|up|peeking|clearing|cresting|lifting) [over the ~|above the ~]* /
           golden-hour [at|of|during|light at]* (sunrise|dawn|morning|daybreak) / (sunrise|dawn|morning) golden-hour /
           [the] first (rays|blush|glimmer|gleam|fingers|streaks|hint|slivers|flush) of (the sun|sun|sunlight|day|dawn|light|morning|
           sunrise|daylight) / [the|an|a]* (eastern sky|east) (glows|pinks|lightens|blushes|reddens|pales|turns pink|brightens|whitens) /
           peep of day / rosy-fingered [dawn] / dawn-lit / dawn's [early|first]* light / auroral light /
           (sky|horizon) (pale|pink|blushing|lightening|greying) in the east / the birth of [the|a] [new] day /
           dawn's [first|early] (glow|rays|pink)
dusk       [at|around|toward|towards|just after|just before]* [golden|glowing|red|orange|fiery|purple|warm|deep|long|blazing|crimson|
           rosy|pink|smoky|violet|mauve|amber|lavender|late|soft|summer]* (sunset|dusk|twilight|nightfall|golden-hour|setting sun|
           blue-hour|gloaming|sundown|sun-down|magic-hour|eventide|even-tide|candlelight hour|half-light of evening|
           cocktail hour) [light|glow|sky|backlight|scene|skies|haze|colours|hour|silhouette]* /
           [the|a|with the]* [~] (low|red|dying|sinking|orange|blood-red|crimson) sun (sets|setting|sinks|sinking|going down|dips|
           dipping|touches|melts) [behind|below|into|over|beneath]* [the ~] /
           [the] sun (sets|setting|sinks|sinking|going down|goes down|dips|dipping|slips|slides|melts|drops|disappears) [behind|below|
           into|over|beneath]* [the ~] /
           [the|in the|by the]* (last|dying|failing|fading|waning) (light|rays|glow|embers|gleam|gasp|sun) [of [the]* (day|sun|sunlight|
           daylight|evening)] / sun low on the horizon / (dying|sinking|waning) (light|sun) /
           sun (low|touching|kissing|hugging|sitting on|melting into) [on|in|over]* the (horizon|western sky|west|hills|rooftops) /
           crepuscular [~] / vespertine [~] / day's end / sunset (afterglow|embers) / (end|close) of [the] day /
           as (day|daylight) (fades|dies|wanes|ebbs) / (western sky|west) (glows|burns|aflame|ablaze|on fire|reddens) /
           (day|daylight|the light) is (fading|dying|failing|almost gone|nearly gone) / sunset-(lit|drenched|coloured|streaked|tinted) [~] /
           long golden shadows / evenfall /
           the sky (ablaze|on fire|aflame|blazing|burning) [with|in]* (orange|red|crimson|pink|sunset) [and ~] /
           dusky [~]
mention?   (evening|night) (dress|wear|gloves|class|classes|course|meal|paper|news|newspaper|primrose|bag|attire|standard|star|shift|
           shifts|school|service|porter|bus) /
           (good|opening|wedding|first|saturday|friday|date|prom|game|movie|quiz|election|film|school|poker|girls'|
           bonfire) night (jitters|nerves|dress|gown|kiss|ticket|tickets) /
           (says|say|saying|wishes|wave|waves|bids|kisses|whispers|mumbles) [~] [~] (good-night|good-morning|good-evening) /
           good-(morning|night|evening|afternoon) [sign|mat|mug|card|kiss|song] /
           night-(light|lights|light glow|cream|mode|vision goggles|blindness|rider logo|heron|jar|shade|jasmine|hawk|sky poster|
           sky mural|table|stand|stands) / midnight (blue|black|green|purple|oil|special|express|runner|sun|mass poster|navy|velvet) /
           moon-(light sonata|stone|shine|walk|walking|pool logo|cake|cakes|boots) /
           morning (suit|dress|room|star|paper|newspaper|prayer|sickness|person|breath|after pill|coat|glory|glories|roll|tray) /
           sunset (boulevard|strip|provision|clause|orange|grill) /
           (sunrise|sunset|dawn|moonlight|twilight|midnight|noon) (lamp|alarm|yoga class|simulator|dress|motel|diner|lipstick|cocktail|
           tattoo|wallpaper|palette|logo|gradient) / (day|summer|autumn|winter|spring)-dream* /
           day-light (saving|savings|robbery|bulb|bulbs|lamp|lamps|fluorescent|balanced|film stock|stock) /
           (afternoon|morning|evening|night|noon) (edition|train ticket|timetable|schedule|deadline|appointment|lecture notes) /
           tequila sunrise / full moon (pendant|cake|tattoo|earring+s) /
           (daylight|sunlight|moonlight|sunset|sunrise)-(balanced|simulating|mimicking|coloured lipstick|proof) / red-eye (flight|gravy) /
           dawn dish soap
"""

SEASON = """
winter     [in|the depths of|the heart of|the height of|the middle of|one]* [deep|harsh|freezing|snowy|bitter|bitterly|cold|icy|mid|
           arctic|frozen|dead of|depths of|bleak|hard|brutal|white|nordic|russian|siberian|canadian|crisp]* (winter|winter-time|
           wintertide|mid-winter|midwinter|january|february|december) [day|morning|scene|landscape|night|street|storm|wonderland|forest|
           evening|afternoon|woods|sun|light|cold|weather|gale|village|sky|air|frost|setting|solstice|chill|months]* /
           [thick|deep|heavy|fresh|falling|drifting|swirling|powdery|driving|fluffy|untouched|knee-high|waist-deep|metre-deep|pristine|
           blinding|virgin|wet|crunching|new-fallen|freshly fallen|packed|silent|soft]* (snow|snowfall|snowdrift+s|snow-storm|
           snowflake+s|blizzard|snow-covered|snowy|snowbound|snow-laden|snow-capped rooftops|whiteout|white-out|snow-clad|snow-blanketed|
           snow-dusted|snow-buried|snow-heaped|snow-squall|snowed-in|snow-choked) [landscape|street|everywhere|falls|falling|
           covers everything|drifting|whips|howls|rages|howling|raging|on the ground|piled high|all around|blankets ...|swirls|crunches|
           drifts|lies ~]* / (knee|waist|ankle|hip|thigh|chest)-deep [in] snow /
           (blanketed|buried|carpeted|covered|smothered|muffled|knee-deep|clad|wrapped) in [~] (snow|ice|frost|white powder) /
           frozen (lake|river|landscape|pond|tundra|fountain|solid|harbour|canal|waterfall|over|stiff|puddle+s|ground|fields|sea) /
           iced-over / ice-bound / frostbit* /
           (ice|frost|icicles|hoar-frost|rime) (on|covers|coats|hang|hanging|glitters|sparkles|clings|furs|rims|crusts) (every|the|from|
           on|to) [~] / minus (five|ten|twenty|thirty|forty|fifteen|twenty-five|5|10|15|20|25|30|40) [degrees] [celsius|outside]* /
           sub-zero / below (zero|freezing) / -(10|15|20|30|40) degrees / christmas (morning|eve|snow|market|day|night) /
           bare frozen branches / (bitter|biting|arctic|polar|freezing|perishing|numbing|glacial) (cold|frost|freeze) /
           (snow-man|snowmen|snow-angel+s) [~] / (builds|building|build) a snow-man / snowball (fight|fights) /
           (sledging|sledding|tobogganing|ice-skating|ice-fishing|skiing) [~] / jack frost [~] / hibernal / brumal / hiemal / yuletide /
           (frosted|frost-covered|icy|ice-covered|rimed|frost-rimed|ice-glazed|frosty) (window|windows|branches|ground|street|trees|
           pavement|fields|morning|meadow|air|breath) /
           breath (clouds|fogs|smokes|steams|freezes|hangs) in the [~] (cold|air|frost|frosty air) / (cold|freezing|bitter) enough to [~] /
           the ice (groans|cracks|creaks) underfoot / (brass monkey|brass-monkey|monkeys) weather / [it's] freezing [cold]* outside /
           hard frost / hoar-frost / black ice [~] / snow-shoe*ing / winter's (day|night|morning|grip|tale sky) /
           snow-plough+s (clear|pass|grind|work) [~] / gritting the (road|roads|pavement) /
           (the|a) (first|january|february|december) (snow|snows|frost|freeze) / cold snap / deep-freeze
winter?    (mittens|ear-muffs|ski-suit|ski-jacket|snow-suit|sleigh|sleigh ride|toboggan|snow-mobile|igloo|ice-skates) / chilblains /
           hot-toddy / father christmas / advent (wreath|market) / (mulled wine|roasted chestnuts|glühwein) [~] / scraping ice [~] [~] [~] /
           shovel+s (the drive|the path|snow) / (fur|fur-lined|puffer|padded|down) (coat+s|parka+s|jacket+s|hat|hood|boots)
summer     [in|the height of|the heat of|the middle of|one]* [high|hot|mid|blazing|sweltering|scorching|tropical|late|endless|height of|
           peak|long|lazy|golden|mediterranean|balmy|sticky|glorious|dry|sun-drenched]* (summer|summer-time|summertide|mid-summer|
           midsummer|july|august|heat-wave) [day|heat|afternoon|meadow|beach|garden|evening|sun|night|holiday|holidays|morning|picnic|
           sunshine|weather|vibes|scene|sky|days|solstice|breeze|field|street|light|air]* /
           [in|under] [the] (sweltering|tropical|scorching|blistering|stifling|searing|sultry|baking|roasting|oppressive|torrid|broiling|
           boiling|suffocating) [~] (heat|heat-wave|sun|weather|temperatures|humidity|day|afternoon) /
           (35|36|37|38|39|40|41|42|45|forty|thirty-five|thirty-eight) degrees [in the shade|celsius|heat|outside]* /
           (95|98|100|104|105|110|a hundred) degrees [fahrenheit|in the shade]* / dog-days [of summer] / sunbath* [in (bikinis|swimsuits)] /
           the (asphalt|tarmac|road|tar) (melts|is melting|shimmers|softens|bubbles) / canicular / estival / aestival /
           heat (shimmers|haze|shimmering|ripples|wobbles|rises|radiates|bakes) [above|off|over|rising|from]* [the ~] /
           sweating in [the]* [~] heat / (fry|frying) (an egg|eggs) on the (pavement|sidewalk|tarmac|bonnet) /
           (hot|boiling|baking|roasting|scorching|sweltering|blistering|swelteringly|stiflingly) [hot] (outside|out here|day|afternoon|
           weather|july|august) / it's (sweltering|boiling|roasting|baking) [hot|out]* /
           (children|kids|they) (run|play|splash|leap|dance|cool off) (through|in) (the|a) (sprinkler|sprinklers|fountain|paddling pool|
           fire hydrant spray|open hydrant) / cicadas (drone|buzz|sing|scream|whirr|chirp|shrill|droning|buzzing) [~] /
           (open|burst|opened) fire-hydrant+s / ripe (wheat|corn) [fields] / swimsuit weather / t-shirt weather
summer?    (bikini|bikinis|swimsuit+s|swimming trunks|board-shorts|sun-hats|flip-flops) /
           (beach|sun) (umbrella|umbrellas|parasol|parasols|towel|towels|lounger|loungers) /
           (ice-cream|popsicle|ice-lolly|lollies) (melts|melting|drips|dripping|van) [~] / paddling pool / (lawn|garden) sprinkler+s /
           (sunburnt|sunburned) [~] / lemonade stand / hammock / barbecue
spring     [in|full|the first day of|one]* [early|late|fresh|full|tender|mild|glorious]* (spring-time|springtide|spring (day|morning|
           meadow|blossom*|garden|afternoon|sunshine|scene|rain|sun|light|air|evening|flowers|breeze|shower+s|equinox|weather|lambs|
           thaw)|in spring|in [the|early|late] spring|april|spring has sprung) /
           [in|full|the]* (cherry-blossom|cherry-blossoms|cherry blossom season|sakura [season]|apple blossom|plum blossom|
           almond blossom|magnolia+s|wisteria) [~ bloom|petals|season|everywhere]* / [in] full bloom / daffodils / snowdrops and crocuses /
           bluebell wood+s / in bloom / [blossoming|flowering] orchard (in blossom|in flower) / blossoming orchard / lambing season /
           vernal [~] / (fresh|tender|new|first) green (leaves|shoots|buds) / (buds|blossom) (burst|bursting|open|opening|everywhere) /
           new-born lambs / (tulips|crocuses|primroses) (bloom|blooming|push|everywhere|nod) /
           (easter (morning|sunday|egg hunt)|may-day|maypole) [~] / nesting season / when the snow melts / first swallows
autumn     [in|one]* [late|golden|deep|crisp|misty|rusty|damp|blustery|early|mellow|chilly]* (autumn|autumnal|autumn-time|fall foliage|
           fall colours|fall leaves|october|november) [day|morning|leaves|forest|colour+s|wind|afternoon|scene|light|woods|foliage|
           evening|palette|park|air|sun|mist|equinox]* /
           (falling|fallen|drifting|swirling) (autumn|orange|golden|red|russet|brown|yellow|copper|amber|dry|dead) leaves /
           (red|gold|orange|russet|amber|copper)-and-(red|gold|orange|russet|brown|yellow) (leaves|foliage|maples|forest) /
           (harvest-time|harvest-festival|harvest season|leaf-peeping|leaf-fall) [~] /
           (piles|heaps|drifts|carpet|carpets|crunch) of [~] [~] leaves / raking [~] leaves /
           leaves turn [to]* (gold|red|orange|brown|copper|amber) /
           (maples|beeches|trees|maple trees|oaks|woods|leaves) (aflame|ablaze|blazing|burning|have turned|turning|on fire) [with|
           in]* (red|gold|orange|copper|scarlet|russet|colour|crimson) /
           (halloween|thanksgiving|guy fawkes|bonfire) (night|day|dinner|evening|parade) / (pumpkin|pumpkins) (patch|harvest|on every ~) /
           grape harvest / conkers / in the fall [~] / sere leaves
mention?   (snow|snow-making|fog) (machine|cannon|gun)+s /
           (artificial|fake|foam|paper|plastic|studio|pretend|prop|cotton) (snow|snowflakes|frost|icicles|ice) [~] /
           (summer|winter|autumn|spring|snow|july|august|april|june|december|january) (coat|coats|jacket|dress|dresses|house|school|camp|
           squash|boots|tyres|tires|shoes|garden party dress|wardrobe|fashion|clothes|collection|catalogue|sale|menu|cottage|olympics|
           games|palace|intern|job|roll|onion+s|break|term|pea|plough|globe|white|leopard|goose|crab|cone|queen|fox|owl|monkey|bunting|
           blower|pants)+s / (summer|winter|autumn|spring) (and|or|to) (summer|winter|autumn|spring) /
           (coiled|coil|metal|steel|rusty|box|mattress|broken|compressed|hot|natural|mineral|watch|clock|bed) spring+s /
           (all|four) seasons / every season / season after season /
           snow-(white|capped|topped|crowned|line|melt|white hair|tipped|pea+s|y owl|y beard|y hair) [~] / (tv|television|radio) snow /
           indian summer /
           frozen (peas|yoghurt|yogurt|food|dinner|pizza|shoulder|aisle|fish|smile|in (place|time|mid-air|fear|terror|shock)) /
           snow-white [~] / (snowy|snow) (beard|hair|tablecloth|linen|plumage|feathers|egret|owl) /
           ice-(cream|cube|cubes|bucket|rink|box|tea|coffee|pack|queen) / (iced) (tea|coffee|latte|bun|cake) /
           memories of [~] (summer|winter|spring|autumn) / summer of (love|[~]) / winter is coming /
           christmas (in july|jumper|sweater|album|song|bonus|card) / leap of spring / spring-loaded / spring rolls / may-flower /
           april fool+s / autumn (statement|budget|term) / (red|blue|green|white) frost lipstick / cold-case / ski-mask /
           barbecue (sauce|crisps|flavour) / heat-gun / defrost*
"""

TABLES = {"time": TIME, "season": SEASON}
