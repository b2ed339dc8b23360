"""Weather by head words: what the sky does, how far one sees, and what the wind moves. The language is in director.refiner.phrases."""

from director.refiner.phrases import flowing

SKY = """
clear      [the|a]* (sky|skies) [is|are|stays|remains|overhead]* [an|a|one]* [single|perfect|unbroken|flawless|deep|pure|clear|brilliant|
           intense|hard|bright]* (unbroken|flawless|deep|pure|clear|brilliant|intense|perfect|bright) (blue|azure) / [the|a|under|beneath|
           against|with|from|of|below]* [perfectly|brilliantly|bright|deep|brilliant|intense|endless|flawless|spotless|immaculate|
           unbroken|pure|hard|vast|wide|clear|perfect|gorgeous|empty|clean|polished|enamel|summer|huge]* (cloudless|unclouded|cloud-free|
           spotless|clear|stainless|flawless|blue|azure|cerulean|sapphire|cobalt|bluebird|sunny|rainless|faultless|immaculate) [blue|
           azure|blazing|summer|and sunny|sunny|bright|and blue|cloudless]* (sky|skies|heavens|firmament|day|weather|heaven) [all around|
           everywhere|overhead|above|as far as ~ ~ ~ ~]* / [the|a]* (sky|skies) [is|are|stays|was]* [perfectly|totally|completely|utterly|
           absolutely|a|so]* (clear|cloudless|blue|spotless|empty|flawless|perfect blue|sunny) [and sunny|and blue|blue|and bright|of
           clouds]* / [bright|full|brilliant|glorious|blazing|uninterrupted|endless|hot|warm|nothing but|wall-to-wall|perfect|pure]*
           ({sunny}|full|wall-to-wall|nothing but|unbroken|uninterrupted) (sunshine|sun) / [with|there is|there's]*
           (there isn't|without|not|n't) [so much as|even|one]* [a|one]* [single|lone|tiny|stray]* (cloud|raindrop|
           drop of rain|wisp of cloud|drop) [anywhere|in the sky|in sight|to be seen|overhead|for months|for weeks|
           falls|has fallen]* / isn't a [single] (cloud|raindrop) [in the
           sky|anywhere|overhead]* / (no|zero|without|without any|without a single|free of|hardly any) (clouds|cloud|rain|raindrop|
           precipitation|drizzle|storm) [at all|anywhere|in the sky|in sight|whatsoever|overhead|all day]* / (rain|rainless|rain-free|
           cloud-free) (free|day|week|sky) / [completely|perfectly|utterly|absolutely|totally]* (bone-dry|bone dry|tinder-dry|dust-dry|
           parched|sun-cracked|sun-baked|drought-stricken|rain-starved|arid|cracked) [~] [~] (ground|earth|soil|land|field|fields|
           riverbed|street|road|pavement|track|mud|desert|air|grass|valley|plain) / (bone-dry|parched|drought-stricken|rainless) / drought
           / [perfectly]* dry air / (the|a) (ground|earth|street|road|pavement|valley|tarmac|air|soil) is [completely|perfectly|totally|
           bone|all|utterly]* dry / [a]* (sunny|sun-filled|sun-drenched|sunshiny|sun-soaked) [clear|cloudless|beach|summer|~]* (day|
           afternoon|morning|weather|scene|street|square|street scene) / (fair|fine|glorious|gorgeous|perfect|splendid|ideal|brilliant|
           good) (weather|sunshine) / the sun [is] ({shines}) [down|{ly}]* from [a|the]* (spotless|clear|cloudless|empty|blue|~) sky
wet        [the]* snow (is falling|falls|comes down|keeps falling|whirls|is coming down) [thickly|heavily|hard|in ~ ~]* / [the|a|in|under|
           through|with|against|of]* [{wetly}]* (rain|rainfall|downpour|drizzle|deluge|cloudburst|rainstorm|thunderstorm|hailstorm|hail|
           sleet|hailstones|raindrops|tempest|storm|thunder-shower|cloud-burst|monsoon|squall+s|rain-shower+s|typhoon) [is|are]* [hammer*|
           lash*|drum*|pelt*|drench*|soak*|stream*|streak*|batter*|pour*|fall*|beat*|bounc*|driv*|sweep*|patter*|drip*|run*|splash*|
           rattl*|pound*|sheet*|thunder*|rag*|blur*|coming down|com*|whip*|tap*|bead*|hits|hit|strik*]* [down|{into}|on to]* [the|a|her|
           his|their|every|everything]* / [it|and|still]* (is|it's|was|keeps|starts) [still]* (raining|pouring|drizzling|hailing|spitting|
           sleeting|tipping down|bucketing down|chucking it down) [~] [~] / (rains|pours|drizzles) (all|without|on|down|hard|heavily|
           steadily|through|cats) [~] / [grey|dark|heavy|low|leaden|dull|gloomy]* (overcast|overclouded|clouded-over|sunless|rainy|stormy|
           drizzly|showery|thundery|wet and windy|lowering) [grey|drizzly|rainy|dull|~]* (sky|skies|day|weather|morning|afternoon|evening|
           night|light|street|gloom|heavens) / rainy / (storm|thunder|rain)-(cloud|head)+s [~] [~] / (thunder|lightning) [and lightning|
           and thunder]* ({shines}|rolls|rumbl*|crack*|boom*|crash*|growl*|clap*|split*|fork*|flash*|rip*|zigzag*|tear*|jag*|bolts|
           flicker*) [...] / (flash|flashes|bolt|bolts|crack|cracks|sheets|forks) of (lightning|thunder) / (drenched|soaked|sodden|soaking
           wet|wet through|dripping) (to the skin|through|from the rain|by the rain|with rain|and dripping) / (soaked|drenched|sodden|
           rain-soaked|rain-slicked|rain-swept|rain-lashed|rain-streaked|rain-beaten|storm-lashed|waterlogged) [~] / umbrella+s [up|open|
           held|~]* (against|in|under) the [~] (rain|downpour|storm|deluge|wet) / (heavens|skies) (open|opened|have opened) / [flash]*
           flood+s (fill|fills|rise|rises|the street|waters) / [grey|dark|heavy|black|thick|low|leaden|angry|brooding|storm|rain|
           unbroken]* (dark|black|heavy|thick|leaden|angry|brooding|storm|rain|grey|unbroken|lowering|bruised) clouds [cover*|fill*|hang*|
           gather*|roll*|cloak*|mass*]* [the whole|the|over the|low|in|from ~ to ~]* [sky|horizon]* / wet weather / gushing gutters /
           (snow|blizzard|snowstorm) (falls|blinds|whips|rages|whirls|howls|hides|lashes|blots) [~] [~] [~]
fog        [the|a|in|through|of|under]* [dense|thick|impenetrable|heavy|soupy|milky|rolling|blinding|solid|swirling|low|cold|creeping|
           grey|white|morning|sea|autumn|clammy|ghostly|freezing|opaque|total|choking|yellow|river|valley|london|wet|ground]* (fog|mist|
           smog|sea-fret|haar|brume|murk|fog-bank+s|whiteout|white-out) [is|so|that|which|and]* [lies|hangs|hides|swallow*|blanket*|
           shroud*|roll*|cover*|drift*|everywhere|thick|erases|blots out|cloak*|wrap*|smother*|veil*|eats|conceal*|thickens]* [over|the|
           everything|all|around|whole|in|~]* / (shrouded|wrapped|swathed|lost|hidden|veiled|buried|drowned|wreathed|blanketed|cloaked|
           engulfed) [deep|entirely|completely]* (in|by|behind) [a|the]* [~] [~] (fog|mist|smog|cloud|murk|haze) / (foggy|misty|fog-bound|
           fogbound) [~] / visibility [is|of|at|down to|under|below|near|less than|almost]* (zero|nil|nothing|a metre|ten metres|five
           metres|two metres|an arm's length|a few feet|a few steps|three feet|a few metres|a yard) / (cannot|can't|can barely|can hardly|
           can scarcely|could not|barely|hardly) see [past|beyond|further than|more than]* (your|her|his|the|their|a|an|one|two|three|
           five|ten) [own]* (hand|hands|metre|metres|arm's length|feet|foot|nose|next ~|other side|far bank|steps|yards|bow|street) [...]
           / thick as pea soup
mention?   (mist|fog) (of perfume|of hairspray|of spray|machine|lamp|horn|lights|bottle|spray|fan) / (perfume|spray|water|fine|cool|
           facial|cooling|hairspray) mist / misty (eyes|eyed|rose|memory|memories) / (foggy|fog of) (memory|memories|notion|brain|glasses|
           war|mirror) / (clear|blue) (day glow|heaven sent|sky mining) / blue sky (thinking|research|studio) / stormy (relationship|
           marriage|temper|petrel|mood|look|eyes) / thunder (god|bird|thighs|bolt logo|dome) / greased lightning / lightning (mcqueen|
           cable|port|bolt tattoo|bolt logo|strike plan|rod|conductor|fast|speed|reflexes) / (under|weather|a bit under) the weather /
           sunny (delight|disposition) / (rain|storm|thunder|hail) (sounds|sound|recording|playlist|effect|app|noise) / sound of rain /
           dry (ice|wine|humour|wit|cleaning|cleaners|dock|fly|martini|toast|white|run|stone|rub|sherry|wall|goods) / cracked (pepper|egg|
           wheat|mirror|voice|lips|skin|hands) / storm (surge|of ~) / (brain|snow|fire|sand|dust|solar|geomagnetic|magnetic) storm /
           (storm|stormed|storming) (the|into|off|out) / (rain|raining|rains) (of|down) (confetti|petals|sparks|arrows|blows|bullets|rice|
           ash|gold|coins|glitter|feathers|money|frogs|meatballs|flowers|glass|debris|sweets|candy|leaves|blossom)
"""

VIEW = """
far        visibility [is|stays|:]* [absolutely|simply]* (perfect|excellent|unlimited|endless|superb|flawless|total|infinite) / (you|we|
           one|they|she|he|the eye) can see [right|all|clear|every ~]* [across|to|for|over]* [the|all|a]* (far|horizon|other side|miles|
           hundred miles|other shore|whole|every|distant|next|mountains|islands) [...] / [the|every|all]* [snow|distant|far|farthest|
           far-off|remote|furthest]* (peaks|mountains|ridges|hills|ships|islands|skyline|horizon|coast|steeples|sails|shore|range|alps|
           rooftops) [~] (miles|leagues|kilometres) (off|away|distant) [is|are|stand|stands|all]* [perfectly|razor|pin|crystal]* (sharp|
           razor-sharp|clear|crisp|visible|distinct|etched|knife-sharp) [...] / [the]* [crystal|perfectly|gin|glass|piercingly]-clear
           (air|visibility|view+s|atmosphere) [...] / (unlimited|perfect|endless|boundless|infinite|excellent|superb) (visibility|views)
           [...] / for miles in the [crystal-clear|clear|pure|dry|mountain]* (crystal-clear|clear|pure|thin|mountain) air / (hills|
           mountains|peaks|islands|ships|horizon) (sharp|clear|crisp|visible|distinct) (as|to|in|on|for) ...
"""

WIND = """
calm       (flag|flags|sail|sails|banner|banners|pennant|pennants|windsock) (hang|hangs|droop|droops|sag|sags) (like ~ ~|limp|slack|
           straight down|lifeless) / [like|as|smooth as|is|a|the]* (perfect|flawless|black|silver|glassy|still|unbroken) (mirror|sheet of
           glass|millpond) / [there|is|with|without]* (not|without|hardly|barely|never|no|not even|nary) [a|the|any|so much as a|the
           slightest|the faintest|even a|so much as]* [single|slightest|faintest|least]* (breath|whisper|puff|hint|trace|stir|breath of)
           [of|a]* (wind|air|breeze) [at all|anywhere|stirs|moves|stirring|blows|to be felt|on the ~|disturbs ...|in the ~]* / [there|is|
           with]* (no|not|without|hardly|barely) [a|any|the slightest|so much as a|the faintest]* (breeze|gust|wind|zephyr|draught|ripple)
           [at all|anywhere|stirs|moves|stirring|blows|to be felt|on the ~|disturbs ...|whatsoever]* / (windless|breezeless|wind-still|
           becalmed|airless|motionless|unruffled) [and|~]* [dead calm|calm|still|day|air|sea|lake|night|heat] / windless / [a|in|the|
           absolutely|perfectly]* (dead|flat|glassy|total|utter|complete|perfect|eerie|absolute|breathless) (calm|stillness) / [the|in|
           perfectly|completely|absolutely|utterly|dead|quite|totally]* (still|calm|stagnant|motionless|unmoving) air [not a leaf stirs|
           hangs|~]* / [the|every|all]* (flag|flags|sails|sail|banner|banners|pennant|pennants|curtains|washing|windsock|leaves|branches|
           trees|reeds|grass|laundry|bunting) [all]* (hang|hangs|hanging|droop|droops|stand|stands|is|are) [quite|perfectly|completely|
           utterly|dead|absolutely]* (limp|still|slack|motionless|lifeless|limply|dead still) [in ~ ~|on the ~|without ~]* / [the|a|on|
           perfectly|glass|mirror]* (lake|sea|water|ocean|surface|pond|bay|harbour|fjord|river|loch) [is|lies|like|as|a|smooth|flat|still|
           calm|dead|perfectly|sheet of|polished]* (glass|mirror|mirror-flat|millpond|glassy|mirror-smooth|mirror-still|glass-smooth|dead
           flat|dead calm|flat calm|perfectly still|perfectly calm) [~ smooth]*
windy      [in|a|of]* (thirty|forty|fifty|sixty|seventy|eighty|twenty-five|a hundred|30|35|40|45|50|60|70|80|90|100|120) (knots of wind|
           knot winds|knot gusts|knot gale|mile-an-hour winds|mph winds|mph gusts|km/h winds) / [the|a|an|in|into|against|with|of|on]*
           [{fiercely}]* ({fiercely}) (wind+s|gale+s|gusts|gust|hurricane|squall+s|nor'easter|mistral|sirocco|northerly|westerly|easterly|
           headwind|crosswind|storm-wind|blow|breeze|sea-wind) [is|are|and|that|which]* [blow*|tear*|rip*|whip*|scream*|howl*|roar*|lash*|
           shriek*|buffet*|batter*|snatch*|flatten*|bend*|rattl*|drives|driving|toss*|push*|rag*]* [at|through|across|past|off|away|the|
           her|his|everything]* / [the|a|in|into|against]* (gale+s|hurricane|typhoon|tornado|cyclone|squall+s|storm-wind+s|whirlwind|
           gale-force winds|wind-storm) [is|are]* [blow*|tear*|rip*|whip*|scream*|howl*|roar*|lash*|rag*|drives|flatten*|bend*|batter*|
           sweep*|hits]* [at|through|across|past|off|away|the|her|his|everything|and]* / [the|as the|while the]* (wind|winds) [{ly}]*
           (howl*|tear*|rip*|whip*|scream*|roar*|lash*|shriek*|buffet*|batter*|snatch*|flatten*|bend*|rag*|drives|toss*|hurl*|is howling|
           slams|hammer*|tugs) [at|through|across|past|off|away|the|her|his|everything]* / [the]* (trees|palms|pines|poplars|reeds|
           branches|grass|cypresses|wheat|saplings|masts) [are|all|being]* (bend*|bent|thrash*|lash*|whip*|bow*|toss*|sway*|flattened|
           creak*) [double|sideways|flat|wildly|violently|over|about|low|in|under|by|before|and]* [the|a]* [~] [wind|winds|gale|storm|
           blast|hurricane]* / [her|his|the|their|a|every]* [~] (hair|scarf|skirt|coat|cape|cloak|flag|flags|banner|banners|washing|sails|
           curtains|tents|mane|veil|hat|dress) [is|are]* (whip*|stream*|snap*|flap*|lash*|blown|blow*|torn|thrash*|flung|crack*)
           [sideways|wildly|about|off|straight out|away|furiously|violently|horizontally|like ~ ~]* [by|in|to|off by]* [the|a]* [~] (wind|
           gale|storm|squall|gusts|hurricane|wildly|violently|sideways) / (wind|gale|storm)-(swept|whipped|lashed|blasted|torn|tossed|
           battered|driven|beaten|scoured|ravaged) [~] / (whitecaps|white-horses|spindrift) [~] [~] / [huge|towering|giant|crashing|wild|
           monstrous|mountainous|storm|ten-metre|raging]* (storm|towering|mountainous|monstrous|storm-whipped|wind-driven) (waves|sea|
           seas|swell|swells|surf|breakers) / leaning [hard] into the (wind|gale|storm) / (very|extremely|terribly|violently|ferociously|
           wildly) windy / blustery / gusty / [beaufort|force]* force (8|9|10|11|12)
mention?   wind (turbine|turbines|farm|chime|chimes|instrument|instruments|section|tunnel|machine|screen|mill|mills|shield|breaker|
           cheater|quintet|player|band) / [second|third]* (second|down|up|following|long|fair) wind / winds (down|up|through|along|around|
           its|his|her|between|past|towards) / hair-dryer / becalmed (market|economy) / still (life|image|photo*|frame|camera)
"""

TABLES = {"sky": flowing(SKY), "view": flowing(VIEW), "wind": flowing(WIND)}
