"""Sentences with an open slot, and what is seen when something is so: 'nothing but sand all around', 'in the days of the guilds'.

The language of the tables is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

_PAST = ("dickensian|napoleonic|carolingian|merovingian|ottonian|feudal|byzantine|hellenistic|mycenaean|minoan|sumerian|babylonian|"
         "assyrian|pharaonic|ptolemaic|etruscan|anglo-saxon|norman|plantagenet|tudor|elizabethan|jacobean|georgian|regency|victorian|"
         "edwardian|biedermeier|wilhelmine|wilhelminian|belle-époque|fin-de-siècle|antebellum|gilded-age|wild-west|prohibition-era|"
         "depression-era|weimar|interwar|pre-war|prewar|wartime|post-war|postwar|cold-war|mid-century|space-age|atomic-age|"
         "wirtschaftswunder|edo-period|meiji|taisho|showa|heian|sengoku|tokugawa|ming-dynasty|qing-dynasty|tang-dynasty|joseon|mughal|"
         "safavid|aztec|incan|mayan|olmec|neolithic|palaeolithic|paleolithic|mesolithic|bronze-age|iron-age|stone-age|ice-age|jurassic|"
         "cretaceous|triassic|pleistocene|arthurian|homeric|classical greek|ancient roman|ancient egyptian|colonial|shakespearean|"
         "renaissance|viking-age|medieval|mediaeval|prehistoric|premodern|pre-modern|preindustrial|pre-industrial|old-world|bygone|"
         "swinging sixties|roaring twenties|rock'n'roll era|rockabilly|disco-era|flower-power")
_TIMES = "days|time|times|age|era|reign|heyday|court|lifetime|years|period|epoch"
_MODERN = ("ai|smartphones|smartphone|tiktok|instagram|the internet|social media|streaming|drones|electric cars|robots|the metaverse|"
           "zoom calls|chatbots|remote work")
_WORLDS = "worlds|planets|moons|mars|stars|galaxies|colonies"
ERA = f"""
new        (in|during) the (age|era|days|time) of [the]* ({_MODERN}) / [set|all]* (in|of|for) (our|our own|this) [very]* (own)* (time|
           times|day|day and age|century|decade|present) / (post|after)-(pandemic|covid|lockdown|internet) [world|era|years|office]* /
           (humanity|mankind|humankind|people|humans|we) [has|have|had]* [long|since|now|finally]* (left|abandoned|fled|outgrown) [the]*
           earth [behind]* / (humanity|mankind|humankind|people|humans|we) [now]* (live+s|dwell+s|settled|has settled|have settled) (on|
           among|in) [~] [~] ({_WORLDS}) / (centuries|decades|years|generations|millennia|an age|ages|long) after the [~] (war|apocalypse|
           flood|collapse|bombs|impact|singularity|fall|pandemic|blackout) / (centuries|decades|generations|millennia|a thousand years|a
           hundred years|two hundred years|five hundred years|many years) (from now|hence|ahead|into the future|in the future|on from
           today) / post-apocalyptic [~] / (next|the next|the coming) (century|millennium) / [in|of]* the (21st|22nd|23rd|24th|25th|26th|
           27th|28th|30th|31st|40th) century / (right|here and) now, today / (gen z|millennial) (office|flat|party|crowd)
old        (in|during|at|from|of|back in|set in) the [~] ({_TIMES}) of ([the] ~ [~ ~]) / [a|many|two|three|some|several]* (millions|
           thousands|hundreds|tens of thousands|million|thousand|hundred|billion) [of]* years ago / (centuries|ages|aeons|eons|
           generations|millennia) (ago|back|past) / long before (electricity|cars|the car|phones|computers|the internet|television|
           engines|railways|steam|plastic|~ was invented|there were ~ [~]|anyone ~ ~) / before (the invention of|there was|there were|
           anyone had|the age of|the days of) (electricity|cars|engines|phones|radio|television|computers|the internet|steam|printing|
           plastic|aeroplanes) / (once upon a time|in days of yore|in olden (days|times)|in the olden days|in bygone (days|times)|in days
           gone by|in the old days|back in the day) / (shortly|soon|right|just|years) (after|before) the [first|second|great|last|civil|
           napoleonic]* war / (grandmother's|grandfather's|grandpa's|grandma's|great-grandmother's|our ancestors'|our forefathers') (time|
           times|day|days|youth|childhood)
old=       ({_PAST}) [period|era|setting|times|days|style|world|age|scene|ambience|atmosphere|look|~]* / (the|in the|in) [age|days|time]
           [of] (antiquity|chivalry|sail|steam|discovery|enlightenment|reason|empires|pharaohs|crusades|knights|gladiators|vikings|
           samurai|pirates|conquistadors|musketeers)
"""
_SAND = "sand|dunes|sand and sky|rock and sand|dust and sand|sand dunes"
WORLD = f"""
desert     nothing [at all]* [but|except|save|other than]* ({_SAND}) [all around|in (every direction|all directions)|to the horizon|as far
           as ~ ~ ~|for (miles|leagues)|anywhere|around|everywhere]* / ({_SAND}) [stretches|stretch|stretching|rolling]* (in every
           direction|all around|to the horizon|for (miles|leagues)|on all sides|as far as the eye can see) / (miles|leagues|an ocean|a
           sea|oceans) of (sand|dunes) / [a|the]* (scorched|parched|arid|waterless|bone-dry) (wasteland|waste|plain|wastes|flats)
desert=    [the|a|some|in the|sandy|hot|endless|open|red|rocky|stony|barren|vast]* (desert|dunes|sand dunes|wadi|erg|salt flat|salt flats|
           sand sea|badlands|oasis) [landscape|setting|scene|plain]*
space      (in|from|on) [a|the|low|high]* [low|high]* [earth|mars|lunar]*-(orbit) / (aboard|on board|inside|outside|on) (a|the|our|an) [~]
           (space-station|space-ship|starship|orbiter|space-shuttle|orbital station|lunar lander|moon base|space capsule|star cruiser) /
           (the planet|the earth|the globe|our planet|the blue planet) (turns|spins|rolls|hangs|gleams|glows|shrinks|drifts) [~] (below|
           beneath|behind|outside) [him|her|them|us]* / (floating|floats|drifting|drifts|tumbles|tumbling) (weightless|weightlessly|in
           zero gravity|in zero-g|in microgravity|among the stars|through the void|in the void) / (in|under) (zero gravity|zero-g|
           microgravity|weightlessness)
space=     (interstellar|intergalactic|orbital|interplanetary|extraterrestrial|low-earth orbit|deep space|outer space|cosmic void|asteroid
           belt|spacewalk|galaxy|nebula|zero-g) [space|void|setting|travel|scene|voyage]*
underwater (bubbles|air bubbles) (rise|rising|stream|streaming|drift|trail|escape|swirl) [up|around|past|from|~]* / (snorkelling|
           snorkeling|scuba-diving|freediving|diving) (over|above|along|past|through|among|down) (the|a|some) [~] (reef|coral|corals|
           wreck|kelp|sea grass|seagrass|lagoon|depths) / (deep|far|metres|fathoms) (below|under|beneath) the (surface|waves|sea|ocean|
           ice) / (fish|shoals|rays|turtles|jellyfish) (dart|drift|glide|swim|scatter|hover|flit) (past|around|by|overhead|between|among)
           [~] / (light|sunlight|sunbeams) (filters|filtering|ripples|shimmers|dances) (down)* through the (water|surface|waves) [above]*
underwater= (underwater|undersea|submarine|benthic|pelagic|abyssal|sub-aquatic|subaquatic) [zone|world|scene|setting|depths|shot|plain]* /
           (on|at) the (seabed|sea floor|ocean floor|bottom of the (sea|ocean|lake)) / [a|the]* (coral|kelp) (reef|forest|garden)
city       in the [big|inner|old|modern|busy|crowded]* city [centre|center]* / (in|through|around|across) [the|a]* (business district|
           financial district|downtown|city centre|inner city|metropolis|megacity|megalopolis|old town|town centre|chinatown|shopping
           street|high street|pedestrian zone) / (in|down) a [~] (back alley|side street|street) of the [~] (metropolis|city|capital|town|
           megacity) / (concrete|steel|glass|urban) (canyons|jungle|canyon) / (at|on|over) (the|a) [~] (zebra crossing|pedestrian
           crossing|traffic lights|crossroads|taxi rank|tram stop|subway exit) / on the (pavement|sidewalk) (in front of|outside|between|
           among|beneath) ~ [~] [~] / (between|among|amid|beneath|under) [the|tall|glass|steel|rows of|towering]* (skyscrapers|high-rises|
           tower blocks|office towers|billboards|tenements|office blocks) / (honking|crawling|bumper-to-bumper) (taxis|traffic|cabs|cars)
           / (street-lamps|neon signs|shop windows) (on all sides|all around)
city=      (urban|metropolitan|inner-city|big-city|downtown|uptown|cityscape|street life|skyline) [setting|street|scene|backdrop|jungle|
           landscape]*
rural      (out|deep|far out) in the (countryside|country|sticks|fields) / (on|along) a [~] (trail|path|track|footpath|lane) through the
           [~] (pines|woods|forest|fields|heather|hills|meadows|trees)
"""
_TENT = "tents|campfire|tent|fire pit|picnic rug|picnic blanket|river|lake|stream|trees"
PLACE = f"""
in         at the (kitchen|dinner|dining|breakfast|billiard|operating|boardroom|conference|snooker) table / (beside|by|in front of|next
           to|at) the (fireplace|stove|sink|fridge|washing machine|wardrobe|bathtub|bookcase|hearth|radiator|bar counter|reception desk|
           blackboard|whiteboard|photocopier) / (in|on) the (armchair|sofa|settee|bathtub|landing|staircase|hallway) / (studio|seamless|
           infinity|white|paper) (cove|backdrop|cyclorama|sweep) / (studio shot|shot in a studio|shot in the studio)
in=        [a|the|an|empty|busy|small|big|dusty|cosy|crowded]* (classroom|kitchen|bedroom|bathroom|living room|office|library|ballroom|
           laboratory|workshop|gym|corridor|hospital ward|waiting room|courtroom|cinema|theatre|cellar|attic|basement|warehouse|factory
           hall|greenhouse|recording studio|dressing room|dining room|hotel lobby|nursery|throne room|chapel|
           supermarket aisle|locker room|pantry|cubicle|lecture hall|canteen) [interior|setting|scene]*
out        (at|on|in|beside|by|near) the (campsite|campground|camping site|picnic site|trailhead|lookout|riverside|waterfall|lakeside|
           roadside|bus stop|playground|building site) [,|by|beside|near|and|the|{_TENT}]* / (on|along|up|down) a [~] (trail|hiking trail|
           footpath|towpath|country lane|mountain path|dirt track|forest path) [through ...|along ...|above ...]*
"""
SKY = """
wet        [everyone|everybody|people|passers-by|they all|all]* (hurries|hurry|dashes|rushes|scurries|walks|huddles|huddle|run|runs|
           shelter|shelters) [past|by|along|home|~]* under [their|dripping|black|wet|shared|an|his|her]* (umbrella|umbrellas|brollies) /
           [the]* (windscreen|windshield)-wipers [~] [~] [~] / [the]* wipers (swish|slap|beat|squeak|work|thrash|struggle|can) [~] /
           (gutters|drainpipes|downpipes|gargoyles) (overflow|gush|spill|gurgle|spout|overflowing|gushing) / (puddles|puddle) (ripple|
           splash|spread|dance|form|everywhere|bounce|ring) [~] / (drops|raindrops|droplets|water) (drum|drums|patter|patters|run|runs|
           stream|streams|trickle|beat|beats|splash|hammer) [down|on|against|off|from]* [the|every|all]* (window|windows|pane|panes|roof|
           roofs|glass|windscreen|umbrella|umbrellas|hats|leaves|tin roof) / (the heavens|heaven|the clouds|the sky) (open|opens|opened|
           burst|have opened|has opened) / [everyone|everybody|everything|he|she|all]* [is|are|gets]* (soaked|drenched|wet) (to the skin|
           through|to the bone) / a (cloudburst|soaking|drenching) / [a]* rain-machine (on full|running|at full blast|going)
wet=       (rainy|showery|pouring|drizzly|soggy|pluvial) [day|weather|street|afternoon|conditions|scene]* / [a]* (nor'easter|squall|gale)
clear      [the]* weather is (perfect|glorious|splendid|beautiful|gorgeous|fine|lovely|ideal) / cavok / [a|an]* (flawless|perfect|
           unbroken|spotless|unblemished|endless|pure|deep|clear|cobalt|immaculate) blue [dome]* (overhead|above|sky|from horizon to
           horizon|all day|as far as ~ ~ ~ ~) / (the|because the|while the) air is [so|very|perfectly|absolutely]* clear / not a (wisp|
           puff|speck|smudge|trace) of (cloud|white|grey|haze|vapour) [~] / visibility unlimited / (sun|sunshine) from a (clear|blue|
           cloudless) sky
fog        only [the]* (outlines|silhouettes|shapes|contours) [are|is|remain]* visible, ~ [~] [~] [~] [~] [~] / (low|thick|damp) cloud+s
           (creep|creeps|roll|rolls|spill|spills|pour|pours|slide|slides|sink|sinks|hug|hugs) (down|into|over|through|across|along) ~ ~ /
           [wet|damp|thick]* milky air [~] / (white|grey|milky|damp) vapour [~] [~] / (far|distant) (hills|trees|towers|houses) (fade|
           fading|dissolve|dissolving|vanish|vanishing) [out|away|into (white|grey|nothing)]* / (trees|houses|lamps|people|buildings|cars|
           ships|shapes) (loom|looming|emerge|emerging|fade|vanish) (out of|from|into) the (grey|white|murk|gloom|mist)
fog=       (foggy|misty|hazy|soupy|murky|brumous|smoggy) [day|weather|morning air|street|conditions|scene|air]*
"""
WIND = """
windy      (in|against|into|by) the [strong|howling|fierce|icy|biting|wild|roaring|driving|gusting]* wind / it+s [is|so]* [so|very]* windy
           [that]* [~ ~ ~ ~]* / [it]* is blowing [so|a]* (hard|gale|hurricane) / (umbrellas|umbrella|brollies) [turn|turns|turned|blown|
           flip|flips]* inside out / (shutters|doors|gates|signs) (bang|slam|clatter|rattle|flap|swing) / (tiles|slates|hats|leaves|
           papers|washing|laundry|bins|branches) (fly|flies|flying|whirl|are torn|blow|blows|go flying) [off|past|by|away|about|through]*
           [the]* [line|roof|air|street|roofs]* / (trees|palms|reeds|pines|grasses) (bend|bending|bow|lean|lash|thrash|bent) [double|low|
           over|sideways|flat]* / (hair|scarf|scarves|coats|coat|skirt|skirts|veil) (whips|whip|flaps|flap|streams|stream|blows|blow|
           billows) [~] [~] [~]
windy=     (gusty|blustery|breezy|stormy|squally|windy|gale-force|windblown) [day|weather|conditions|scene]* / [a]* (nor'easter|mistral|
           sirocco|gale|storm|tempest|hurricane|typhoon|whole gale|force ten|force nine|force ten gale)
"""
SEASON = """
winter     (sinks|sink|wades|waist-deep|knee-deep|up to ~ [~]) [~] [~] [~] in [deep|fresh|soft]* (powder|snow|drifts) / (falling|drifting|
           dancing|swirling|fat|white|a flurry of|flurries of) [white|fat|soft]* flakes / (white|snow-capped|snow-laden|snow-covered|
           sugared|snowy) (roofs|rooftops|firs|fields|hedges|fences|gardens) / (breath|breaths) (steams|smokes|clouds|hangs|steaming|
           clouding) [in the (cold|frosty|icy|freezing|air) [air]]* / (ice|frost) (flowers|ferns|crystals) (on|across|over) ~ ~ / (frozen|
           iced-over|ice-covered) (lake|pond|river|canal|stream|puddles|fountain) / christmas-card landscape [~ ~ ~]* / (shovels|
           shovelling|scrapes|scraping|clears) (snow|ice) [~ ~ ~]*
summer     (sweat|perspiration) (runs|pours|drips|trickles|beads|streams) [down|from|on|off]* [~ ~ ~]* / (asphalt|tarmac|tar|road) (melts|
           melting|shimmers|softens|bubbles|is melting) [in the (heat|sun)]* / (everyone|everybody|people|all) (fans|fan|fanning)
           (himself|themselves|itself) / (ice-cream|ice-lollies|ices|popsicles|butter) (melts|melt|melting|drips) [~ ~ ~]* / too hot (to|
           for) ... / [the]* (thermometer|mercury) (climbs|shows|hits|reads|stands at|passes) (thirty|forty|35|38|40|42|100|ninety) [~]
autumn     [the]* (trees|woods|maples|leaves|hills|beeches|vines|forest|avenue|park) [are|is|turn|turns|glow|stand|blaze|turning|all]*
           [in]* (red|gold|golden|yellow|rust|copper|russet|amber|crimson|rust-red|orange|brown) [,|and|or|gold|yellow|red|brown|orange|
           copper|russet]* / (leaves|foliage) (drift|drifts|fall|falls|flutter|whirl|spiral|rain|swirl|come|sail) [down|off|~]* [on|from|
           through|around|past|across]* [the|~]* / (raking|rakes|sweeping|sweeps|kicking|kicks) [up|through|together|the|dead|fallen|dry|a
           pile of|heaps of]* leaves / (pumpkin|harvest|mushroom|chestnut|apple-picking|grape|conker|halloween) (season|time|festival|
           picking) / (dead|dry|rotting|crunching|rustling|fallen) leaves (underfoot|everywhere|on the ~|crunch|rustle) / (geese|swallows|
           storks|cranes) (leave|gather|fly|head|heading|flying) (south|for the south)
spring     spring (has|is|had) (arrived|come|sprung|here|in the air|on its way) / (buds|blossoms|blossom|crocuses|snowdrops|tulips|
           daffodils|primroses|bluebells|catkins|cherry trees|apple trees|almond trees|magnolias) [are|is]* (opening|open|opens|burst|
           bursting|bloom|blooming|nod|push|pushing|unfold|peep|flower|flowering|sprout|sprouting|out|swell|swelling|appear) [on|in|
           through|along|everywhere|up]* [the|every|all]* [branch|twig|grass|soil|garden|meadow|snow|park|hedge]* / (lambs|chicks|foals|
           ducklings|goslings) (skip|hop|hatch|frolic|gambol|totter|bleat) [~ ~ ~]* / (nest|nests) (full of|with) (eggs|chicks) / [the]*
           (last|melting) snow [is]* (melts|melting|thaws|trickles|drips|away) [~]* / (swallows|storks|cuckoo|nightingales) (return|
           returns|are back|is back|have returned) / (fresh|young|tender|first|pale) green (leaves|shoots|on every ~|everywhere|buds|
           grass)
"""
TIME = """
night      day-for-night / american night / (owls|crickets|bats|foxes|moths) (out|about|awake) [~] [~] / (lights|windows) [are]* (out|
           dark) in every (house|window|room)
morning    good-morning (mood|light|vibes|atmosphere|feeling|scene) / (rays|light|sun) of the (early|young|new) day / (yawning|stretching|
           pyjamas|toothbrush) (at|before|over) breakfast
dawn       the [very]* first (rays|light|glimmer|sunbeams|beams|gleam|glow) of [the]* (day|new day|sun|dawn|morning) / [the]* (sky|
           horizon|east|heavens) (turns|turning|goes|changes|fades|brightens|pales|warms) [slowly|gently]* from (grey|black|dark|
           night-blue|indigo|blue|dark blue) to (pink|rose|peach|gold|pale gold|orange|light) [over|above|in|behind]* [the]* [eastern]*
           [hills|sea|roofs|east|mountains|horizon]* / [the]* (sky|light|glow|glimmer|streak) [grows|gets|spreads|glows|~]* in the east
dusk       as [the]* (evening|dusk|twilight|darkness|night) (falls|comes on|draws in|sets in|closes in|gathers|approaches|descends|nears)
           / [the]* (day|light|sun|afternoon) is (drawing|coming|nearing|fading|failing|going|dying|sinking) [to]* [a|its|the]* [close|
           end|down|away|fast]* / [the]* (sky|horizon|clouds) (glows|glow|burns|blazes|flames|flushes|reddens) [orange|red|and|gold|pink|
           crimson|purple]* in the west / (sky|glow|light) [~] [~] in the west / (last|parting) (glow|light|rays|gleam) (in|of|on) [the]*
           (west|day|western ~|hills|roofs|sun)
day=       (ext|int|exterior|interior)[.] ~ [~] [~] - day / day
"""
_STUFF = "fabric|cloth|silk|skin|fur|feathers|leather|bark|sweater|carpet|coat|shirt|dress|face|hair"
CLARITY = f"""
clean      (you|one|we|viewers|anyone) can (count|make out|read|see|pick out) (the|every|each|all the|every single) [single]* (thread+s|
           stitch|stitches|pore|pores|hair|hairs|eyelash|eyelashes|freckle|freckles|scale|scales|grain|grains|fibre|fibres|whisker|
           whiskers|leaf|leaves|blade|brick|bricks|vein|veins|wrinkle|wrinkles|rivet|rivets|barb|needle|needles) [in|of|on]* [the|his|her|
           its]* [{_STUFF}|wings|grass|wall|nose]* / (full|native|maximum|highest) [sensor|4k|8k|optical]* resolution / (shot|filmed|
           mastered|captured|finished|delivered|rendered) (on|in|at|with) [a|an|the]* (red v-raptor|red|arri|alexa|venice|imax|4k|6k|8k|
           12k|uhd|prores|raw|full resolution) [~] [~] [at full ~ ~|in full ~]*
rough      (lots|plenty|a lot|heaps|a storm|traces|swarms) of [film|visible|digital|heavy]* (grain|noise|scratches|dust|dirt|artefacts|
           artifacts|hiss|static) / (static|snow|interference|ghosting|rolling bars|scan-lines|noise bars) [and (snow|static|bars)]* (on|
           across|over|in) the (picture|image|tv picture|screen|tape|signal) / analog*-horror [tape|look|video|style|footage]* / (you|one|
           we) can (see|count|make out) [the|every|single|individual|all the]* (pixel|pixels|blocks|scan lines|compression) / (upscaled|
           blown-up|enlarged|zoomed) from [a|an]* (postage stamp|thumbnail|gif|phone clip|stamp|tiny ~|240p|low ~) / (like|as if|as
           though) [from|through|on|shot|filmed]* [with|by|through|on]* (a|an) (old|cheap|bad|dirty|early|broken|ancient) (webcam|phone|
           camcorder|tv|television|security camera|camera phone|videotape|baby monitor|vhs|video recorder) / (standard|low)-definition [,
           old tv quality|tv|look|video|quality|broadcast]* / old-(tv|television|video|webcam|phone) (quality|picture|image|look) / (tape|
           film|print|copy|reel) [is|has been|was]* (worn|scratched|damaged|degraded|chewed|copied|burnt|faded) [~ ~ ~]*
"""
LIGHT = """
bright     everything [is|stays|looks|so]* [very|so]* (bright|light|brilliant|radiant) [and (light|airy|bright|white)|, airy]* / [there
           is|there's]* not (one|a|a single) dark (corner|spot|patch|shadow|inch|area) [anywhere|in sight|left|~]* / [gleaming|shining|
           bathed|filled|flooded|dazzling|white]* (with|in|of) brightness [from edge to edge|everywhere|all over|throughout]* / (radiant|
           brilliant|bright|dazzling|abundant|glorious|white) light everywhere / light (fills|floods|bounces|pours|reaches) [off|into|
           from]* (every|the whole|the entire|all|everything) [~] [~]
bright=    (brightly|brilliantly|fully|generously|well|evenly|amply)-lit [~]*/ (light|bright) and airy / airy and (light|bright)
dark       only (a|one|the) [single|small|weak|tiny|guttering|lone|dying]* (candle|match|lantern|torch|lamp|ember|phone|flame|bulb)
           (lights|illuminates|glimmers|shows|picks out|reveals) [~] [~] / (corners|edges|sides|rest|ceiling|walls|background)
           [of ~ ~]* (drown|drowns|disappear+s|vanish|vanishes|sink|sinks|dissolve+s|melt+s|fall+s|is lost|are lost|lost|swallowed) [away|
           off]* (in|into|by) [the|deep|pure|total]* (darkness|black|blackness|shadow|shadows|gloom|night|dark) / (half|most|all) of (his|
           her|the|its|their) (face|room|figure|body) (disappears|vanishes|is|stays|lies|falls|lost) [hidden|lost|sunk|swallowed]* (in|
           into) [the|deep]* (black|darkness|shadow|gloom) / eyes (lost|hidden|sunk|swallowed) (in|by) [the|deep]* (shade|shadow|shadows|
           dark|black) / (crushed|swallowed|inky|deep|heavy|bottomless) (blacks|shadows) / (hardly|barely|scarcely|faintly) (lit|
           illuminated|visible) [~]
dark=      (gloomy|murky|sepulchral|tenebrous|underlit|lightless|crepuscular|shadowy|unlit|dimly lit|dimmed) [~]* / ~ darkness
"""
HARDNESS = """
soft       (bounced|bouncing|reflected|thrown) off (the|a) (ceiling|wall|walls|white ~|card|reflector|snow|umbrella) / (giant|big|huge|
           large|a) [~] (silk|silks|scrim|muslin|softbox|diffusion frame|butterfly frame|book light|octa) (overhead|above|over ~|on the
           window|in front of ~ ~) / (beauty dish|flash|lamp|light|bulb) with a (sock|diffuser|softbox|sheet|grid cloth|frost|shower
           curtain)
soft=      (diffused|diffuse|softly lit|soft-lit|gently lit|pillowy|feathered|silky|creamy|velvety|satiny|milky|pearly|gauzy) [light|glow|
           lighting|sheen|radiance|illumination]* / [a|the]* (silky|soft|gentle|creamy|pearly|velvety) glow
hard       no (diffusion|diffuser|softbox|frost|silk) [at all|anywhere|on the ~]* / (undiffused|unfiltered|open-face|open-faced|bare|
           naked|unsoftened) (lamp|bulb|tungsten|fresnel|flash|sun|light|source|arc) / point-source [lamp|light|illumination|lighting]* /
           shadows (cut|drawn|etched|sliced|stamped|printed) [sharp|hard|clean|crisply|like]* (across|on|onto|against|over|with ~|by ~)
           [~] / (crisp|razor|knife|hard)-(edged) [~] shadows / (noon|arc|welding|spot|stage|prison)-light [so]* (hard|harsh|merciless)
"""
PALETTE = """
warm       [the]* (fireplace|fire|stove|embers|candles|lamp|lamps|sunset|sun|lanterns|candle|hearth) (bathes|bathe|tints|tint|paints|dyes|
           floods|washes|gilds|turns|drenches|warms) [everything|the (room|scene|faces|walls|~)|all|them|him|her]* [in|with]* (orange|
           gold|amber|honey|copper|red-gold|yellow|warm light|a warm ~|golden light) / [it|everything|all|skin|the (room|scene|light|
           picture)]* (glows|glow|shimmers|gleams|shines) (like|as) (honey|amber|embers|copper|gold|caramel|butter|brandy|toast|marmalade)
           / (cto|orange gel|amber gel|straw gel|warm gel|full orange) on (every|all|each|the) [~] (lamp|lamps|light|lights|lens) / like
           sitting by [a|the]* [~] (stove|fire|fireplace|hearth|campfire)
warm=      (honeyed|amber|golden|coppery|toasty|sun-warmed|fireside|candle-warm|cosy|cozy|caramel|ochre|terracotta) [,|and|tones|light|
           glow|palette|hues|colours|grade|tint|warmth]*
cool       (everything|all|skin|faces|the (room|scene|light|picture|image)) [looks|look|is|are|feels|turns|seems]* [so|rather|very]*
           (chilly|bluish|icy|cold|cool|steely|frosty|blue-grey) [and (bluish|chilly|cold|blue|grey|steely)]* / the light has no warmth
           [at all]* / (fluorescent|neon|hospital|strip) (tubes|light|lights|lighting) (make|makes|turn|turns|give|gives) (everyone|
           everybody|faces|skin|everything|her|him|them) [look]* [a|all]* (pale|sickly|green|blue|grey|ill|ashen|bluish) [~]* / [a|the]*
           (moon-pale|ice|steel|icy|steely|wintry|glacial|pale)-(blue) (cast|tint|wash|light|glow|tone|tones|grade) [over|on|across|
           everywhere]* [the|~]* [~] / (sterile|clinical|surgical|antiseptic|hospital) [bluish-white|blue-white|white|blue|cold]* (glare|
           light|lighting|tones|glow|blue) / (ctb|blue gel|steel gel|full blue) on (every|all|each|the) [~] (lamp|lamps|light|lights|lens)
cool=      (bluish|coldly lit|icy|glacial|steely|frosty|chilly|wintry|arctic|steel-blue|ice-blue|blue-grey|cyan-tinged|cold-toned)
           [lighting|light|tones|palette|grade|tint|hues|look|glow|cast|colours]*
"""
COLOUR = """
mono       (like|as in) [an|a|some]* [old]* silent (movie|film|picture) [without colours|without colour]* / (all|every|each|any) [the|
           trace of]* colour+s [has|have|is|are]* [been]* (taken|drained|sucked|bled|washed|leached|stripped|removed|gone) [out|away|from
           ~ ~]* / desaturated (to zero|completely|entirely|to nothing|all the way) / (without|no) [any|a trace of|a hint of]* colour+s
           [at all|whatsoever]* / saturation (at|set to|pulled to|down to|turned to) (zero|nothing|0|0%|minus ~)
vivid      [the]* colours (pop|sing|shout|scream|explode|jump|leap|burst|blaze|clash|dazzle|vibrate) [out|off the ~|at you]* / (coloured|
           bright|rainbow|neon) (powder|confetti|paint|smoke|streamers) (explodes|explode|bursts|flies|rains|fills|whirls|everywhere)
           [over|through|around|across]* [~] [~] / colour straight from the tube / every colour [of the (rainbow|spectrum)|in the (box|
           paintbox|book)|there is|imaginable|under the sun]* / (a|like a) [~] (sweet-shop|paintbox|parrot|carnival|candy store|fruit
           stall|box of crayons) of colours
muted      [the]* (colours|colors|tones|hues) (look|looks|are|seem|have gone|appear|stay|stays) [all|so|very|a little|rather]* (faded|
           pale|dull|washed-out|tired|subdued|dusty|drab|worn|muted|restrained|sober|quiet|anaemic|sun-bleached|milky)
muted=     [a|the|in]* (sober|restrained|subdued|understated|quiet|dusty|faded|muted|drab|dull|pale|discreet|reserved|earthy|austere)
           (colour- scheme|palette|colours|tones|hues|colouring|grade|shades|earth tones)
"""
MEDIUM = """
photo      just like in real life / (caught|captured|filmed|recorded|snapped|seen) (on|by|with|through) (somebody's|someone's|a
           stranger's|a neighbour's|a passer-by's|a bystander's|a tourist's|a friend's|dad's|mum's|a witness's) [shaky|old|mobile]*
           (phone|camera|mobile|iphone|camcorder|dashcam|smartphone) / (rendered|so|looks|look) [so]* (faithfully|real|true|lifelike|
           convincing) [that]* it (passes|could pass|can pass|would pass) for [the]* (real thing|reality|real|a real ~|footage|photo*)
cartoon    (make|turn|do|tell) (it|this) (an|as an|into an|as a|into a) (animated|cartoon) (film|movie|short|series|cartoon|feature|clip)
           / line boil [~ ~ ~ ~]*
flat       [like]* [the]* (illustrations|graphics|icons|drawings) [on|of|from|for]* (a|some|your|the) [tech|app|banking|insurance|saas|
           start-up]* [start-up's|company's|bank's|app's]* [website|landing page|app|page|onboarding]* / (built|made|composed|assembled|
           constructed) (from|of|out of|with) [only|simple|plain|flat|basic]* (circles|triangles|squares|rectangles|geometric shapes|basic
           shapes|simple shapes|solid shapes|primitives) [,|and|or|circles|triangles|squares|rectangles|lines|only|alone]* / minimal*
           shapes, ~ solid (hues|colours), hard edges / (solid|flat|plain) (fills|colour fields|areas of colour), no (gradients|shading|
           outlines|shadows)
water      [the]* (colours|paint|pigments|pigment|hues) (run|bleed|flow|pool|pooling|spread|melt|bleeding) [and (dry|drying|bloom)|into
           each other|into one another|together|in (blooms|puddles)]* [in blooms|on [the]* (wet|damp|soaked) paper|at the edges|over the
           paper]* / (dabbed|daubed|dipped|brushed|painted) [it]* [with|in] a (wet|damp|soft|loose) brush [and ~ ~ ~ ~]* / [loose|thin|
           pale|wet|each frame a wet|transparent|translucent]* (brush-washes|washes|wash) (and|on|over) (pencil|pen|arches|rag|damp|
           cold-press|wet|rough|handmade) [paper|lines|underlines|~]*
oil        [it|
           everything|all]* looks [like|as if|as though]* [it were|it was]* [done|painted] [in|with]* (oils|oil paint|a palette knife)
ink        (like|as in|as) [an|a|some]* [old]* (japanese|chinese|korean) (print|scroll|ink painting|brush drawing|hanging scroll|screen|
           woodcut) / (looks|look|as if|as though|seems) [it were|it was]* (carved|cut|gouged|printed|engraved|stamped) [in|into|from|out
           of|with]* [wood|lino|a block|the block] [and (printed|pressed|stamped|inked) [on|onto]* [paper|~]]* / [a]* few [bold|black|
           swift|quick|wet|loose]* brush-strokes [and|on]* [lots of|plenty of|much|a lot of]* [empty|white|blank|bare|rice]* paper
pixel      (like|as|as in|straight out of|looks like|from) [in|out of|from]* (an|a|the|some) [~] (old|early|ancient|vintage|classic|retro|
           eighties|80s|nineties|90s|1980s|arcade|8-bit|16-bit) [arcade|video|computer|console|handheld]* (game|video game|computer game|
           arcade game|platformer|console game) / blocky little (sprites|figures|men|people)
clay       brick-film / [visible]* (fingerprints|thumbprints|thumb marks) (in|on|all over) [the|every|his|her|its]* [clay|figure|figures|
           face|faces|~] / (moved|nudged|animated|posed) (frame by frame|by hand, frame by frame|a millimetre at a time)
paper      layered-paper [~ ~]* / (snipped|scissored|cut|clipped) (from|out of) [coloured|black|old|thin]* (card|paper|newspaper|
           magazines|cardboard|construction paper|tissue paper) [~ ~]* / [everything|all|it|the whole ~]* [is|looks]* (folded|torn|
           snipped|glued|pasted) [together]* [from|of|out of] [~] (paper|card|cardboard)
paper=     (origami|kirigami|papercraft|papercut|paper-cut|cut-paper|paper theatre|layered paper|cardboard cut-outs|decoupage|lightbox
           papercut) [style|look|world|scene|animation|set|short]*
cyber=     (retrowave|synthwave|vaporwave|outrun|darksynth|cyberpunk|neo-tokyo|techno-noir|dreamwave|newretrowave|neon-noir) [,|aesthetic|
           look|style|vibe|grid|world|mood|city|and ~|vhs glitch|~]*
cyber      (neon|holograms|holographic ads|holographic billboards|neon signs|laser grid|chrome lettering) [,|and|neon|holograms|rain|
           chrome|smog|laser fog|drones]* [and|,] [all]* [pink|magenta|purple|cyan] [and|,] [blue|cyan|teal|magenta|purple|violet|pink] /
           (magenta|pink|purple|violet) and (cyan|teal|blue|turquoise) (glow|neon|haze|grid|lights|gradient) [everywhere|~]* [, chrome ~]*
           / dystopian (megacity|mega-city|metropolis|sprawl|high-tech city|neon city) [~ ~ ~ ~]*
sketch     (sanguine|silverpoint|white-heightening|white heightening|red chalk|black chalk|heightened with white) [and ~-~|and ~ ~|~]* on
           (toned|tinted|grey|brown|laid|blue|rough|kraft) paper / smudged charcoal [~ ~]* / (scribbled|scrawled|drawn|doodled) (by|as if
           by|like by) a (child|toddler|five-year-old|kid|schoolchild|bored pupil)
movie      neo-noir [~]* / (b-movie|b-picture|pulp|gangster|crime|film-noir)-(thriller|movie|picture|film) (look|style|feel|gangster
           picture|grit|shadows)
"""
MOOD = """
noir       neo-noir [~]* / (hard-boiled|hardboiled) [~ ~ ~]* / (trench coats|trench coat|trenchcoats|fedoras|fedora)[,] [and|fedoras|
           fedora|cigarette smoke|trench coats]* [and]* [long|deep]* (shadows|cigarette smoke|venetian blinds|venetian-blind shadows|wet
           streets|fedoras|shadows everywhere) / (looming|crawling|creeping) shadows [~ ~ ~]* / (sin-soaked|pulp|crime|b-movie|
           gangster)[-] (pulp-thriller|thriller|gangster picture|picture|noir|pulp) [look|style|feel|with looming shadows]*
noir=      [film|classic|moody|dark|pure|1940s]* noir
sweet      (like|as in|as|out of|straight from|from) [a|an|the]* (picture|page|plate|drawing|illustration)* [from|in|of|out of]* (a|an|
           the|some) [~] ( children's book|picture book|storybook|story book|bedtime story|bedtime story book|nursery rhyme|nursery book|
           fairy-tale book|pop-up book|baby book|fairytale) / [an]* illustrated fairy-tale [~ ~ ~ ~ ~ ~]* / (baby pink|mint|powder blue|
           lavender|peach|lemon|pale pink|pistachio|lilac|candyfloss)[,] [mint|peach|lavender|powder blue|lemon|pistachio|lilac|cream|pale
           pink]* and (mint|peach|powder blue|lavender|lemon|cream|baby blue|lilac) [~ ~ ~ ~]* / rounded shapes and gentle colours
"""
_AXES = {"era": ERA, "world": WORLD, "place": PLACE, "sky": SKY, "wind": WIND, "season": SEASON, "time": TIME, "clarity": CLARITY,
         "light": LIGHT, "hardness": HARDNESS, "palette": PALETTE, "colour": COLOUR, "medium": MEDIUM, "mood": MOOD}
TABLES = {axis: flowing(text) for axis, text in _AXES.items()}
