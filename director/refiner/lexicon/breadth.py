"""Breadth: what people write when they do not use the terms, axis by axis, and the axes that nobody else speaks of.

The language of the tables is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

_CITIES = ("marrakech|marrakesh|london|paris|tokyo|new york|manhattan|brooklyn|berlin|rome|venice|madrid|barcelona|lisbon|vienna|prague|"
           "cairo|istanbul|mumbai|delhi|kolkata|shanghai|beijing|hong kong|singapore|bangkok|hanoi|seoul|osaka|kyoto|sydney|melbourne|"
           "chicago|los angeles|boston|moscow|havana|lagos|nairobi|naples|milan|athens|dublin|edinburgh|glasgow|manchester|amsterdam|"
           "brussels|budapest|warsaw|krakow|copenhagen|stockholm|oslo|helsinki|buenos aires|rio|mexico city|san francisco|new orleans|"
           "detroit|seattle|montreal|toronto|tangier|casablanca|tunis|beirut|damascus|tehran|baghdad|jerusalem|tel aviv|karachi|lahore|"
           "dhaka|jakarta|manila|taipei|saigon|seville|hamburg|munich|zurich|geneva|marseille|lyon|palermo|bologna")
_SPOTS = ("street|streets|alley|alleyway|backstreet|market|souk|bazaar|square|cafe|café|bar|pub|club|jazz club|bistro|brasserie|"
          "restaurant|rooftop|basement|cellar|flat|apartment|loft|boulevard|avenue|suburb|tenement|pavement|tram|bus|underground|"
          "metro|subway|office|penthouse|garage|nightclub|kebab shop|noodle bar|barber shop|bookshop|courtyard|slum|favela|ghetto|docks")

WORLD = f"""
city       [in|on|at|down|through|along|out on|out in|inside|of]* [a|an|the|some|this]* [dusty|busy|crowded|narrow|rainy|seedy|smoky|
           tiny|little|backstreet|noisy|sunny|quiet|cramped|hip|old|grimy|bustling|steaming|east|west|north|south]* ({_CITIES}) [~]
           ({_SPOTS}) [jazz club|bar|club|flat|kitchen|café|shop|stall]* / [in|on|at|down|through|out on|inside]* [a|an|the]* [~]
           ({_SPOTS}) in [downtown|central|east|west|the middle of|the heart of]* ({_CITIES}) / (on|at) (times square|wall street|
           piccadilly circus|the champs-élysées|fifth avenue|trafalgar square|shibuya crossing|red square|oxford street)
peak       [at|on|near]* everest [base camp|summit|~ camp]* / [on|at|near|just below]* [the]* (north col|hillary step|death zone|
           knife-edge arête|summit ridge|summit cross|col|bergschrund) / above the snow-line / roped to an ice face
space      [on]* the bottom of a (lunar|martian) crater / in [the]* (airless|soundless) vacuum / on the bare moon / with the earth
           (hanging|rising) [~] (above|over|behind) [the ~ ~]* / (lunar|martian) (base|outpost|colony|dust|regolith|greenhouse)
underwater (twenty|thirty|forty|fifty|a hundred|ten|two hundred) (metres|meters|feet|fathoms) (down|under|deep) [in [the] (sea|
           ocean|water|lagoon|lake)] / [on|along|at]* the (seabed|ocean bed|lake bed|harbour bottom|riverbed) under ~ ~ of water /
           inside a sunken [~] (ship|wreck|liner|galleon|u-boat|submarine) / among the wreck's [~]
desert     (among|between|over|across|through|amid|on|atop) [the|some]* [high|endless|rippled|hot]* dunes / (camels|a caravan) (cross|
           crosses|plods|plod|trudge|trudges) [~ ~]* / (baked|cracked) (clay|salt) pan / not a drop of water for [a hundred]* miles
polar      on [the|drifting|thin|thick]* [drifting]* pack-ice / sled-dogs [~] / dog-sled+s [~] / penguin colony / an igloo [~] /
           (ice|iceberg) (calves|calving) / the (ice-shelf|ice-cap|floes|floe)
polar!     (an|the|one|a) [huge|towering|giant|blue|lone|drifting|melting|colossal]* iceberg
rural      (in|on|across|through) (a|an|the|some|our) [sunny|green|quiet|flowery|leafy|alpine|mown|lush|wet|dewy]* (meadow|pasture|paddock|
           cornfield|wheat field|barley field|orchard|vineyard|farmyard|barnyard|suburban lawn|village green|suburban garden|
           vegetable garden|cow field|hop garden|hay meadow|lavender field|suburb|cricket pitch)
fire!      (a|the|their|one) [~] (campfire|bonfire|log fire|barbecue|brazier|wood fire|charcoal grill|candle) (burns|crackles|blazes|
           smokes|flickers|glows|roars) [...] / (toast|toasts|toasting|roast|roasts|roasting) [~] (marshmallows|chestnuts|sausages|
           corn) [~ ~ ~]*
jungle     [deep]* in the (undergrowth|canopy) of ~ / monsoon forest / howler monkeys [~ ~]* / lianas hang [~ ~]*
"""

PLACE = """
in         [in|inside|down in|within|it's|it is]* [a|the|an]* [~] (basement|cellar) (jazz club|club|bar|bistro|theatre|flat|studio|kitchen|
           restaurant|gym|workshop) [throughout]* / (in|inside|within) (a|an|the) (jazz club|nightclub|night club|ballroom|bistro|cafe|café|
           tavern|taproom|snug|chapel|sacristy|vault|igloo|lift|elevator|lift car|padded cell|recording studio|darkroom|boiler-room|
           engine-room|control-room|waiting-room|operating-room|emergency room|sick-bay|sickroom|wardrobe|pantry|stairwell|
           corridor|foyer|lobby|auditorium|squash court|bowling alley|sports hall|swimming-bath) [throughout|from start to end]* /
           beneath [a|the|low|wooden|oak|vaulted]* (rafters|roof beams|chandelier|chandeliers|strip-lights) /
           the (four|bare|same four|whitewashed|tiled) walls / not a window [in the (place|room|wall)|anywhere|in sight]* /
           (sweeps|mops|scrubs|polishes|waxes|hoovers|vacuums) the (kitchen|parquet|ballroom|lino|bathroom|hall|parlour) [floor] [...]
out        (standing|stands|sits|sit|set|placed|planted|perched) out in the (open|snow|rain|field|desert|meadow) / on a bare (moor|hill|
           heath|hillside|plateau) / under (nothing but|a) [open|huge|big|vast|empty]* (sky|stars) / grass underfoot [and ~ overhead]* /
           wind in (his|her|their|the) (hair|grass|trees) [...] / [on|in]* the (windswept|bare|open|rolling|heathery) (moor|moors|heath|
           downs|plain|steppe|veldt|prairie) / on the (high seas|open sea|open road|open range|pack-ice)
"""

BALANCE = """
even       [perfectly|strictly|exactly|rigidly|dead|totally|mathematically|wes anderson|obsessively|utterly]* (symmetrical|symmetric|
           mirror-symmetrical|centred|centered|planimetric) (composition|framing|frame|shot|layout|image|tableau) [throughout|in every
           frame]* / one-point perspective / [perfect|strict|total|rigid|exact|bilateral|mathematical]* symmetry [throughout|in every
           (frame|shot)]* / [subject|figure|hero|everything|framed|placed|kept]* [is|stays|placed|framed|kept]* [always|exactly|
           perfectly|strictly|smack]* (dead centre|dead center|dead-centred|dead-centered|bang in the middle|in the exact middle) [of
           the frame|in frame]*
even=      [perfectly|strictly|exactly|totally|mathematically|utterly|rigidly]* (symmetrical|symmetric) [like kubrick|like wes anderson]
lopsided   [strongly|wildly|deliberately|heavily|very|totally]* (asymmetrical|asymmetric|lopsided|off-kilter|off-centre|off-center|
           unbalanced|off-balance|uneven) (composition|framing|frame|shot|layout|image) [throughout]* / [subject|figure|face|he|she|
           hero|everything|bottle]* [is|stays]* (pushed|shoved|crammed|jammed|squeezed|tucked|wedged|crowded) (to|into|against|in) the
           [far|extreme|lower|upper|bottom|top|very]* (left|right|corner|edge) [third|half|edge|corner|side]* [of the frame]* /
           [framed|placed|composed|sits|stands]* [strictly|firmly|on|according to|by|using|following]* [the]* rule of thirds / [far|
           way|well]* off to one side of the frame
lopsided=  [strongly|wildly|deliberately|heavily|totally]* (asymmetrical|asymmetric|off-kilter|off-balance|lopsided) [framing]
"""

GAUGE = """
phone      (shot|filmed|captured|recorded|footage) [entirely|only|all|vertically|purely|handheld|strictly]* (on|with|from) [a|an|the|
           my|his|her|someone's]* [cheap|old|ordinary|cracked]* (iphone|smartphone|phone|mobile phone|cell phone|android phone|mobile)
           [camera|footage]* [throughout]*
film35     (shot|filmed|captured|recorded|photographed) [entirely|only|all|strictly]* (on|in) [real|actual|grainy|kodak|fuji|
           colour|vintage]* (35mm|35 mm|65mm|70mm|imax|vistavision|technicolor|celluloid) [kodak|motion-picture|motion picture|colour|
           imax]* [film|stock|celluloid|negative|camera+s|cameras]* [throughout]*
super8     (shot|filmed|captured|recorded) [entirely|only|all|strictly]* (on|in) [grainy|real|a|old]* (super-8|8mm|super 16|16mm|
           regular 8|9.5mm) [film|stock|camera|reels|kodachrome]* [throughout]*
tape       (shot|filmed|captured|recorded) [entirely|only|all|strictly]* (on|in|with|to) [a|an|old|worn|cheap]* (vhs|hi8|hi-8|betamax|
           betacam|video8|minidv|mini-dv|u-matic|camcorder) [tape|camcorder|camera|cassette|tapes]* [throughout]*
digital    (shot|filmed|captured|recorded) [entirely|only|all|strictly]* (on|with) [an|a|the]* (arri|alexa|arri alexa|red|red komodo|
           sony venice|blackmagic|digital cinema|alexa mini|alexa 65|red monstro) [camera|mini|lf|65]* [throughout]*
webcam     (shot|filmed|captured|recorded) [entirely|only|all|strictly]* (on|with|by|through|from) [a|an|the]* [cheap|old|laptop]*
           (webcam|doorbell camera|doorbell cam|cctv camera|security camera|dashcam|body-cam|bodycam|trail camera|baby monitor)
           [throughout]*
"""

CLARITY = """
clean      (imax|cinema|studio|medium-format|large-format|hasselblad|gigapixel|retina)-(crisp|sharp|clean|clear) [~k|detail|image|
           picture|clarity]* / (razor|laser|
           needle|crystal|pin|bite|glass|diamond)-(clean|crisp|clear|sharp) [image|picture|footage|detail|throughout]* /
           (clean|crisp|pristine) (digital|4k|8k|6k|hd|uhd) (image|picture|look|video) / (zero|no|without any|free of) (grain|noise|
           artefacts|artifacts|compression|pixelation|banding|blur) [at all|whatsoever|anywhere]* / every (pore|eyelash|thread|hair|
           freckle|blade of grass|stitch|scale|brick) (crisp|sharp|legible|resolved|pin-sharp|razor-sharp)
rough      [soft|smeared|blocky|blurry|murky|muddy|smeary|mushy|jagged|fuzzy|washed-out|over-compressed|heavily]* (144p|240p|360p|
           144-p|240-p) [pixelation|webcam|quality|look|video|footage|stream|mush|youtube|rip|upload|artefacts]* / (mosquito noise|
           macro-blocking|macroblocks|dropped frames|buffering|tape dropouts|tape hiss and dropouts|tracking lines|head-switching noise|
           generation loss|compression mush|jpeg artefacts|jpeg artifacts|interlacing combs) [throughout|everywhere|all over]* /
           heavy [16mm|8mm|super-8|film|35mm|iso]* (grain|film grain|noise) [throughout|everywhere]*
"""

COLOUR = """
muted      [very|strictly|all|heavily|almost|totally]* (muted|washed-out|faded|bleached|drab|ashen|dusty|chalky|anaemic|anemic|pallid|
           sun-bleached|desaturated|subdued|low-saturation) [,|and|almost|washed-out|faded|grey|gray|drab|pale|nearly]* (palette|colours|
           colour|tones|hues|grade|look|image|picture) [throughout|everywhere|from start to end]*
vivid      (acid|lurid|day-glo|neon|neon-bright|electric|screaming|eye-popping|riotous|garish|punchy|blazing|candy|psychedelic|
           kaleidoscopic|fluorescent|jewel-bright|technicolor|technicolour|super-saturated|hyper-saturated|over-saturated) [candy|neon|
           rainbow|bright|pop|carnival]* (colours|colour|palette|hues|saturation|tones|pinks|greens|oranges|rainbow) [throughout|
           everywhere|in every frame]* / [all|its|in|with]* [orange|red|blue|pink|green|yellow|its|the]* [~] (blazes|explodes|pops|
           sings|burns|glows) (in|with) [full|glorious|blazing|living|vivid|rich]* colour / in [all its|full|glorious|living|blazing|
           rich|true]* (technicolor|technicolour|colour) [throughout]* / (full|glorious|living|rich) colour
mono       strictly two-tone / ink-black and paper-white only / (only|nothing but|just) (greys|grays|shades of grey|grey tones|black,
           white and grey|blacks and whites) [throughout|everywhere|anywhere|in the frame]* / not a (speck|trace|drop|hint|scrap) of
           colour [anywhere|left|in sight]* / drained of [all|every]* colour / silver-gelatin [look|print]* / newsreel black-and-white
"""

ORNAMENT = """
plain      (empty|bare|minimalist|minimal|spartan|stark|uncluttered|spare|monastic) (set|stage|room|studio|interior|space|backdrop|
           frame|composition|white room|white studio|black void|cyclorama) / nothing (on|in) the (set|room|walls) but [the|a|an|one]* ~
           [~] / bare walls and [a|bare]* (floor|floors) / [against|on|in]* (a|an|the) (seamless white|plain white|blank|plain grey|
           featureless) (backdrop|background|cyc|void)
ornate     [hopelessly|utterly|wildly|densely]* (cluttered|crammed|stuffed|jammed|heaped|strewn|overflowing|littered|packed) with
           [props|bric-a-brac|knick-knacks|junk|curios|trinkets|ornaments|clutter|furniture|antiques|gewgaws|souvenirs] [in every
           (corner|nook)|floor to ceiling|everywhere]* / (clutter|junk|bric-a-brac|props|knick-knacks) (everywhere|on every surface|in
           every corner|floor to ceiling) / [baroque|victorian|maximalist]* (maximalist|hoarder's|overstuffed|cluttered) [~] (set|room|
           interior|clutter|house|parlour|decor)
"""

WIND = """
windy?     waves (crash|crashing|break|breaking|thunder|slam|pound|explode) (over|against|onto|across) the (bow|deck|pier|rocks|
           breakwater|hull|harbour wall|sea wall|windscreen|wheelhouse) [...]
"""

SPEECH = """
none       (nobody|no one|no-one) [on screen|in the (film|clip|shot|scene)|in it|here]* [ever]* (talks|speaks|says (a word|anything)|utters
           a sound) [at any point|throughout]*
"""

LEVEL = """
up         (on|up on|high on) (the|a) [very]* (roof|rooftop|roof terrace|flat roof|top floor|penthouse terrace|upper deck|scaffolding|
           parapet|crow's nest|balcony) [of (the|a) ~ [~]]* / in (the|a) [~] (attic|loft|garret|penthouse|treehouse|tree-house|belfry|bell
           tower|crow's nest|rafters|control tower) / (on the) (tenth|twelfth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|ninth|eighth|
           seventh|sixth|fifth|fourth|top|40th|50th|60th|30th|20th|10th) floor [of (the|a) ~ [~]]* / (thirty|forty|fifty|sixty|twenty|
           eighty|a hundred) (storeys|stories|floors) up / (at|cruising at) [thirty|forty|ten|twenty]* thousand (feet|metres)
down       [in|inside|down in|within|it's|it is|deep in|at the bottom of]* (a|an|the|one) [~] (cellar|basement|wine cellar|coal cellar|
           bunker|crypt|dungeon|catacombs|sewer|mine shaft|mine|coal mine|salt mine|underground car park|subway tunnel|metro tunnel|
           bomb shelter|vault|oubliette|undercroft) / (ten|twenty|thirty|forty|fifty|a hundred|two hundred|six) (metres|feet|storeys|
           floors) (underground|below ground|beneath the street) / (deep|far) underground
"""

HARDNESS = """
soft       [as]* (soft|gentle|diffuse) as (a|the) (north window|cloud|overcast sky|paper lantern|pillow|fog) / (light) (wraps|caresses|
           cradles)
           (her|his|the) [~] [~]
hard       (hard-edged|razor-edged|knife-sharp|crisp|ink-black|cut-out|stencil-sharp|harsh|stark|hard|sharp) [black|noon|midday|
           studio|spotlight]* shadows [under ~ ~|on ~ ~|across ~ ~|behind ~ ~]* / (bare|single bare|naked) (bulb|flash|spotlight) /
           direct [on-camera]* flash
soft       (no|not a single|without) hard (shadow|shadows|edges) [anywhere]* / (shadowless|wraparound|milky|gauzy|diffused) [,|and|
           soft|even]* (light|glow|lighting|illumination) / light like (milk|gauze)
"""

LIT = """
back       [lit|only|strictly|purely|entirely|always]* (lit|illuminated) [only|strictly|purely|entirely]* from (behind|the back) /
           (pure|black|total|full|complete) silhouette [throughout|against ...]* / (rim-lit|rim light) only / contre-jour [throughout]*
front      [lit|only|strictly|evenly]* (lit|illuminated) [only|strictly|evenly|flatly|squarely]* from the front / (every|each) (freckle|
           feature|wrinkle|eyelash) of (her|his|the) [~] [face]* (lit|visible|clear) / (flat|on-camera|frontal) (flash|ring-light) [on
           ~ ~|full in ~ ~]*
"""

ANGLE = """
low        from (a|the) (worm|ant|beetle|mouse|frog|toddler|snail|cat|hedgehog|lizard|crab)'s (point of view|perspective|vantage point|eye
           view) / [a|from|extreme|very|steep|dramatic]* low (hero|heroic|hero's|power|dramatic|upward|tilted) (angle|shot|view|
           framing) / lens
           (at|on|by) (ankle|floor|boot|kerb|ground|gutter|shin|knee)-(height|level) / [camera|lens|from]* (in the gutter|flat on the
           tarmac|on the floorboards|under the table) [looking up]*
high       [camera|looking|from|shot]* [straight]* down from (the|a) (gantry|crane|rafters|balcony|flies|ceiling|roof|drone|gods) /
           (crane|gantry|rooftop|balcony)-height [looking down]*
"""

SEASON = """
spring     (first|early) warm (week|days|day|weeks) [of the year]* / (cherry|apple|almond|plum|pear)-blossom+s [at its peak|everywhere|
           on the ~]* / (lambs|ducklings|fledglings|catkins|crocuses|snowdrops|daffodils|primroses|bluebells) [~ ~]* / lambing (time|
           season)
spring?    [pink|white|blossom]* petals on (the|a) (rails|pavement|kerb|wind|grass|lawn|car|bench|path) / in full blossom
winter     (frozen|icicled|ice-bound|snowbound|snow-blocked|snow-choked) (pipes|gutters|harbour|village|road|pass|pond|canal|
           windscreen|driveway) / (snow-plough+s|snow-shovel+s|gritter+s|de-icer|tobogganing|ice-skating on the ~) [~]* / knee-deep snow
summer     (sweltering|muggy|baking|scorching|dog-day|stifling|humid) (august|july|afternoon|heatwave|night|heat) [heat]* /
           (paddling-pool|sprinkler|sun-lounger|ice-cream van|deckchair+s|sun-cream|sunburn) [~]* / (sunbathers|sunbathing) [~]*
autumn     (conkers|windfalls|fallen chestnuts|grape harvest|leaf-fall|bonfire smoke and leaves|first frosts) [~]* / (rust|russet|copper|
           golden)-(leaves|leaved|beeches|maples|woods) / (raking|rakes|kicking through|kicks through|drifts of|piles of) [fallen|dead|
           dry|autumn|golden]* leaves / grapes heavy in (october|september)
"""

WORDS = """
none       (subtitles|captions|titles|text|logos|lettering|on-screen text) (: none|none|: off|: zero)
some       the (caption|subtitle|headline|slogan|title|lettering|words|legend) ~ [~ ~] in [big|bold|tall|red|white|yellow|black|gold|neon|
           huge|giant]* (red|white|yellow|black|gold|capitals|letters|type|neon|caps) [...] / [a|the|big|small|white|yellow|bold|
           closing|opening|animated]* (title card|title-card|intertitle|lower third|end card|
           super|chyron|caption|captions|subtitle|subtitles|kinetic type|text overlay|slogan|tagline|hashtag|price tag|logo sting) ['
           ~ ~ '|~ ~|~]* (burned in|burnt in|fades up|pops up|appears|scrolls by|slides in|on screen|across the bottom|along the
           bottom|in the corner) [...]
"""

SOUND = """
silent     (a|the|this) (silent|soundless|hushed|noiseless|dead-quiet|tomb-quiet) (library|reading room|chapel|church|house|street|
           classroom|corridor|museum|forest|city|station|hall|theatre|room|valley) / (you could hear|one hears|you hear) a pin [drop]* /
           (as) (silent|quiet) as the grave
loud       (deafening|ear-splitting|earsplitting|bone-shaking|thunderous|blaring|blasting|pounding|booming) [heavy|death|live|brass]*
           (metal|techno|rock|music|drums|sirens|sound system|speakers|bass|brass|trumpets|hooters|applause|roar) [~ ~]* / at full
           (blast|volume) / amps (at|up to) eleven
"""

GENRE = """
hard       [a|the]* (pounding|thumping|driving|hammering|blasting|banging|screaming|raging) (techno|metal|punk|rock|dubstep|trap|
           drum-and-bass|hardcore|rave|house|guitars) [soundtrack|track|score|music|beat]* [throughout|all through]*
gentle     [a|one]* [gentle|soft|quiet|slow|tender]* (solo|unaccompanied|lone) (piano|harp|cello|flute|guitar|music box|lute) [only|
           alone|throughout|piece]* / (harp|music-box|lute|lullaby) (only|and nothing else|throughout)
"""

MUSIC = """
some       (a|the|one) [~] (string quartet|brass band|orchestra|string section|choir|big band|dance band|theremin|synth) [softly|gently|
           quietly|loudly]* (underscores|plays under|scores|accompanies|swells under|carries) (the|this|it|every) [...] / (underscored|
           scored|accompanied) by (a|an|the) ~ [~]
none       (not|never) (one|a|a single) (note|bar|chord|beat) of [~] (music|score) [anywhere|at all]* / (a cappella|a capella)
           [throughout|only]* / (no|without any|zero) (score|soundtrack|underscore|bgm|backing track|music bed)
           [at all|whatsoever|anywhere]* / the only sound (is|comes from) (a|the|her|his|their) [~] (clock|wind|rain|tap|fridge|
           breathing|breath|footsteps|heartbeat|crickets|
           surf|waves|fan|fire|kettle|engine|typewriter) / (only|just|nothing but) (room tone|natural sound|ambient sound|wild sound|
           footsteps and
           breath) [on the soundtrack]*
"""

LAMP = """
natural    (only|strictly|purely|nothing but|just|entirely) (natural|available|ambient|found) light [throughout|no lamps]* / lit by
           (nothing but|only) (the sun|daylight|the window|the sky|moonlight|the moon) / (no|without any) (artificial|electric|electrical|
           film|studio) (light|lights|lighting|lamps) [at all|anywhere|whatsoever]*
electric   lit by [nothing but|only|buzzing|harsh|flickering|pink|blue]* (neon|neon tubes|fluorescent tubes|strobes|led panels|led
           strips|halogen floods|studio strobes|arc lamps|strip lights|ring lights|softboxes) [and ~]* [throughout]*
"""

SIZE = """
full       (full|whole|entire) (body|figure) (visible|in frame|in shot|shown) [head to (toe|foot)|from head to (toe|foot)]*
close      (his|her|the|their|its) [~] (eye|eyes|pupil|iris|lips|mouth|face|nostril|eyelashes|knuckles) (fills|fill) (the [whole|
           entire]* frame|every corner of the frame|the screen) [edge to edge]*
wide       [keep|make|leave|him|her|them|it|the ~]* [a]* (tiny|minuscule|dwarfed|lost|a speck|a dot|ant-sized|small) (in|against|by|
           under) (an|a|the|all that) [enormous|huge|vast|immense|endless|wide|great]* (landscape|wilderness|valley|desert|sky|plain|
           canyon|panorama|emptiness|mountainside)
"""

SHAKE = """
smooth     (steadicam|gimbal|glass|ice|slider|dolly)-smooth [all the way|throughout|glide|footage]* / not a (wobble|tremor|shudder|jolt|
           shake) [anywhere|in it|in the frame]*
shaky      (jolting|jerking|juddering|bouncing|lurching) and (jolting|jerking|juddering|bouncing|lurching) with (each|every) (footstep|step|
           stride|pothole|hoofbeat) / camera (shaking|shakes|trembling|jolting|juddering|lurching|wobbling|jerking) [as if ...|like ...|
           wildly|violently|
           throughout|all the way]* / (earthquake|war-correspondent|drunken|seasick)-(shake|shaking|handheld|wobble|jitters)
"""

PALETTE = """
cool       [cool|cold]* (blue|icy|steel|teal) [moonlit|moonlight|wintry|night-time|steely]* (palette|grade|colour scheme|light)
           [throughout|everywhere]* / [cold|icy|steely|frosty|wintry|arctic]* (steel-blue|ice-blue|teal|cyan|moonlit-blue|glacial|
           blue-grey|steely|icy) (grade|
           wash|cast|tint|tones|filter|gel) [over (everything|all|the whole ~)|throughout|everywhere]*
warm       warm (candle-orange|candlelight|amber|honey|ember-red|fire-orange|golden|orange) [tones|glow|light]* (everywhere|throughout|all
           over|in every frame) / [warm|hot|rich|deep]* (honey|amber|golden|orange|tangerine|copper|tobacco|sepia-warm|candle-warm|
           sunset) (grade|wash|cast|
           tint|tones|filter|gel) [over (everything|all|the whole ~)|throughout|everywhere]*
"""

TAKE = """
one        (one|a single) (unbroken|continuous|uncut|seamless|uninterrupted) (take|shot|plan-séquence|oner|walk|tracking shot) / not
           (a|one) [single]* (cut|edit|splice) [anywhere|at all|in it]* / a (oner|plan-séquence)
cuts       (edited|cut|assembled|spliced|chopped) [together]* (as|like|into) (a|an) [rapid|frantic|fast|breathless]* (jump-cut|mtv|
           music-video|trailer|supercut|collage)-[style]* [montage|supercut|style|frenzy]* / (cuts|cutting|a cut) every (half|quarter|
           single)* (second|beat|two seconds|frame|bar|half second) / (hundreds|dozens) of (cuts|jump cuts|edits)
"""

TABLES = {axis: flowing(text) for axis, text in (("world", WORLD), ("place", PLACE), ("balance", BALANCE), ("gauge", GAUGE),
                                                 ("clarity", CLARITY), ("colour", COLOUR), ("ornament", ORNAMENT), ("level", LEVEL),
                                                 ("hardness", HARDNESS),
                                                 ("lit", LIT), ("angle", ANGLE), ("season", SEASON), ("words", WORDS), ("sound", SOUND),
                                                 ("genre", GENRE), ("music", MUSIC), ("lamp", LAMP), ("size", SIZE),
                                                 ("palette", PALETTE), ("shake", SHAKE), ("wind", WIND),
                                                 ("speech", SPEECH), ("take", TAKE))}
