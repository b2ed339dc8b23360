"""Where it is, by head words: rooms and open ground, and the kinds of land with the names of well-known places.

The language of the tables is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

PLACE = """
in         [set|shot|filmed|behind the counter of|we are in|we're in|we stay in|kept in|in|inside|from|within]* [a|an|the|this|one]*
           [tiny|small|dark|dim|cramped]* (basement|underground|subterranean|windowless|cellar|closed|locked|sealed|bolted|shuttered)
           ({inland}) / (we are|we're|we stay|we remain|it all happens|we never leave) in [the|a|an|our|his|her|one|same]* [~] [~]
           ({inland}) [for the ~|the whole time]* / [set|shot|filmed|staged|takes place|taking place|happens|plays|we stay|we remain|
           stays|staying|remains|always|entirely|completely|strictly|all|only|wholly|exclusively|everything|the whole film|the entire
           video|the whole video|the scene]* (inside|indoors in|within) [the|a|an|our|his|her|their|its|one|same]* [~] [~] ({inland}) [for
           the whole ~|for the entire ~|the whole time]* / [set|shot|filmed|staged|takes place|taking place|happens|plays|we stay|we
           remain|stays|staying|remains|always|entirely|completely|strictly|all|only|wholly|exclusively|everything|the whole film|the
           entire video|the whole video|the scene]* (set|shot|filmed|staged|takes place|taking place|happens|plays out|we stay|we remain|
           stays|staying|remains|always|entirely|completely|strictly|wholly|exclusively|only) in [the|a|an|our|his|her|their|its|one|
           same]* [~] [~] ({inland}) [for the whole ~|for the entire ~|the whole time]* / (int.|interior:|interior,|interior of|interiors
           only|interior only|interior scene|interior shot|location: interior|int:) [the|a|an]* [~] [~] [{inland}] / [strictly|entirely|
           only|all|completely|wholly|purely]* (indoors|in-doors) [only|throughout|the whole time|all the time|in ~ ~]* / (no|without)
           (windows|daylight|sky|outdoor shots|exteriors|outside) [at all|anywhere|to be seen|visible]* / (never|do not|don't|must not|
           mustn't|not once) [we|to|ever]* (leave|leaving|leaves|go outside|goes outside|step outside|steps outside|exit|exits|exiting|
           going outside|gone outside|leaves) [the|this|that|our|his|her]* [{inland}|interior|building|inside|indoors|four walls]* / [in|
           inside|within] [a|an|the|this]* [~] (windowless|cramped|sealed|airtight|soundproof|underground|subterranean|locked|padded|
           lightless|shuttered|walk-in|claustrophobic|tiny|enclosed) [~] ({inland}) / [under|beneath]* [a]* (drop ceiling|low ceiling|
           plaster ceiling|vaulted ceiling|ceiling fan) / behind closed doors / between four walls / (steel|stone|concrete|wooden|brick|
           padded) (bulkheads|walls) on (every|all) (side|sides) / the (doors|windows) are (bricked up|boarded up|sealed)
in?        in (a|an|the|our) [~] (auditorium|lecture hall|theatre|theater|cinema|concert hall|ballroom|courtroom|hospital ward|operating
           theatre|gymnasium|gym|supermarket|bank vault|department store|call centre|opera house|conference room|boardroom|nursery|
           dormitory|refectory|crypt|dungeon|sauna|penthouse) / [in|inside|on]* [a|an|the]* (subway|metro|railway|underground) (tunnel|
           platform|station|carriage) / in (a|an|the|his|her|their) [~] (kitchen|bedroom|bathroom|office|living-room|attic|basement|
           cellar|library|corridor|hallway|classroom|elevator|lift|laboratory|dining-room|workshop|studio|garage) / [old]* (wallpaper|
           floorboards|fitted carpet|linoleum)
out        (everything takes place|takes place|everything happens|is set|set|filmed) [entirely|always|only]* (at sea|outside|outdoors|in
           the open|on the water|in the mountains|in the wild) / [set|shot|filmed|takes place|stands|stand|sits|sit|kneels|kneel|walks|
           walk|runs|run|out]* [on|in|out on|out in|atop|across|over|along|amid|amidst|in the middle of|at the edge of|at the top of]* [a|
           an|the|some]* [{pristine}]* ({pristine}) ({open})+s [with ~ ~|for miles|without ~ ~]* / [everything takes place|everything
           happens|all of it happens|set|shot|filmed|takes place|the whole film is|entirely]* (out on|out in|out at|outside on|outside in|
           outdoors in|outdoors on|in the middle of|out among|out over|on top of|atop|high on|at the edge of|at the foot of|on the edge
           of) [a|an|the|some]* [~] ({open})+s / [everything takes place|everything happens|set|shot|filmed|takes place]* (on|atop|along|
           across) (a|an|the) [~] (beach|meadow|prairie|hillside|hilltop|cliff|clifftop|cliff edge|riverbank|river bank|lakeshore|
           shoreline|glacier|dune|mountainside|mountaintop|mountain pass|pasture|moor|heath|steppe|savannah|tundra|village green|salt
           flat|salt flats|roof terrace|rooftop|ridge|ice floe|promontory|headland|sandbank|ski slope|jetty|pier|quay|racecourse|airfield|
           runway|pitch|lawn|sea cliff|summit) / in (a|an|the) [~] (meadow|wheat field|cornfield|forest clearing|forest|clearing|orchard|
           vineyard|field|ploughed field|sunflower field|poppy field|rice paddy|lavender field|snowfield|marsh|swamp|fen|bog|canyon|gorge|
           oasis|wilderness|woods|moors|mountains|desert) / [strictly|entirely|only|all|completely|wholly|purely|out]* (outdoors|
           out-doors|in the open air|open-air|in the great outdoors|under the open sky|under open sky|out in the open|alfresco|al fresco|
           in the open) [only|throughout|in the ~|on the ~|on a ~|in a ~]* / (ext.|exterior:|exterior,|exteriors only|exterior only|
           exterior scene|location: exterior|ext:) [the|a|an]* [~] [~] [{open}] / (no|without|not a) (building|buildings|walls|roof|house|
           wall) [or ~]* [for miles|anywhere|in sight|to be seen|around]* / from [a|the] (boat|helicopter|balloon|hilltop|cliff|street|
           garden) (outside|out on ~ ~ ~) / from outside [the] [{inland}]
out?       (by|beside|around|at) (a|an|the) [~] (campfire|bonfire|lake|river|stream|brook|pond|shore|waterfall|seaside|lakeside ~|
           riverbank) / at sea / rooftop [at the top of ~ ~|terrace|garden]* / on the (tarmac|apron|pavement|platform) outside / in the
           (garden|park|street|yard|courtyard) / at the (harbour|beach|seaside)
"""

WORLD = """
underwater [deep|far|fully|completely|entirely|all|is|a|an|the]* (under-water|undersea|sub-aquatic|sub-sea|submerged) [among|scene|world|
           shot|in|city|cave|kingdom|coral|~]* [coral|reef|reefs]* / [on|along|across|at|down on]* [the|a]* (sea-bed|sea-floor|
           ocean-floor|ocean-bed|bottom of the (sea|ocean|lake|lagoon|pacific|atlantic|river)|reef floor|mariana trench|abyss|abyssal
           plain|deep-sea trench) / [among|over|through|in|on|a|the|past|bright|along]* (coral|great barrier|barrier|tropical) (reef|
           reefs|garden|gardens) / (leagues|fathoms|metres|feet) (under|below|beneath) the (sea|waves|surface|water|ocean) / kelp (forest|
           bed)+s / (kelp|clownfish|anemones|sea-turtles|manta rays|jellyfish|angelfish|parrotfish) [and ~]* (drift|drifts|sway|sways|
           swim|swims|glide|glides|dart|darts|float|floats|pulse|pulses) [past|around|through|by]* / on the [~] reef [~] [~] [~] / (scuba|
           deep-sea) (diver|divers|diving|dive) [~] / (beneath|below|under) the (waves|sea|ocean|water's surface|ocean's surface)
desert     [on|in|across|over]* [the|hot|burning|scorching|golden|endless|dry|red|white]* (sand|sands|dunes|wastes) of the (sahara|
           gobi|kalahari|atacama|namib|negev|mojave) [desert] / [in|across|through|over|on|deep in|
           deep into|to|of|the middle of|in the middle of|lost in|heart of|edge of]* [the|a]* [{sunny}|
           vast|endless|burning|trackless|sandy|bone-dry|waterless|dry|dead|red|hot|empty]* (sahara|gobi|kalahari|atacama|mojave|namib|
           sonoran desert|taklamakan|negev|thar desert|arabian desert|empty quarter|rub al khali|death valley|wadi rum|chihuahuan desert|
           great sandy desert|simpson desert|grand canyon|monument valley|sinai desert|judean desert|karakum|sand-sea) [desert|dunes|
           sands|sand]* / [in|across|through|over|on|amid|among|between|of]* [a|an|the]* [{sunny}|vast|endless|burning|sandy|dry|golden|
           huge|rolling|red|windswept|towering|saharan|orange]* (sand|desert|saharan|golden) dune+s [~] / dunes / (desert|sand) (dunes|
           sands|wastes|wasteland|plain|floor|track|sun|landscape|oasis|caravan) / (in|through|across|middle of) (the|a|an) [~] [~] desert
           / (sand|salt)-(flats|storm|pan+s) / (saguaro|cactus|cacti|tumbleweed+s) [~] / (camel|camels|bedouin) (caravan|train|trek|tents)
space      [on|across|over|above|to|at]* [the|a]* [dusty|grey|dead|airless|cratered|barren|surface of|far side of|dark side of|south pole
           of|red dust of|plains of|dunes of]* (surface of mars|on mars|martian [~]|lunar [~]|moon's [grey]* (craters|surface|dust)|
           surface of the moon|on the moon|far side of the moon|surface of venus|europa's ice|on pluto|on venus|on jupiter|on titan|rings
           of saturn|saturn's rings|surface of an asteroid|asteroid belt|moon base|mars base|sea of tranquility|olympus mons|alien planet|
           another planet|red planet|exoplanet) / [in|through|out in|across|of|the|a]* [deep|outer|open|empty|black|cold|interstellar|
           intergalactic|interplanetary]* (deep|outer|interstellar|intergalactic|interplanetary) space / (orbiting|circling) [the|planet]*
           (earth|mars|venus|jupiter|saturn|neptune|uranus|pluto|mercury|the sun|the moon|a planet|an alien ~) / (in|earth|low|
           lunar|low-earth|high)* orbit (above|around|over|round) [the]* ~ / (in|into) orbit / (aboard|on board|on|inside) [the|a|an]*
           [orbiting|international]* (space station|iss|mir|space shuttle|starship|spaceship) / space-(walk|walks|walking) / (zero|micro)
           (gravity|g) / (nebula|nebulae|galaxies|milky way's core|event horizon|black hole|supernova) [~]
peak       [on|at|near|from|atop|high on|to|reaching|planted on|in]* [the|a|an|very]* [snowy|icy|windswept|rocky|very|highest|frozen|
           lonely]* (summit|mountain-top|mountain peak|peak|top|rim|slopes|north face|ridge|roof) of [the|a|an|mount|mt]* [snowy|icy|
           windswept|high|rocky]* (everest|k2|kilimanjaro|matterhorn|mont blanc|eiger|fuji|denali|mountain|annapurna|world|aconcagua|
           elbrus|himalayas|alps|andes) / [on|at|from|atop|near]* [top of]* [a|the]* [snowy|icy|rocky|windswept|high|alpine|snow-covered|
           jagged|himalayan]* (mountain-top|mountain summit|mountain peak|mountain ridge|mount everest|everest|himalayan peak|snowy peak|
           alpine summit) / on top of (a|the) [~] [~] mountain / (above|over) the cloud-line / (in|high in) the [high]* (himalayas|alps|
           andes|rockies|dolomites|karakoram|pyrenees|caucasus|tatras|pamirs|hindu kush|scottish highlands)
jungle     [in|through|deep in|into|of|the|a|an|heart of|across]* [dense|steaming|thick|lush|tropical|humid|amazon|amazonian|dripping|
           green|overgrown|steamy|impenetrable|borneo|congo|deep|wild|vast|dark]* (jungle|rain-forest|amazon|congo basin|borneo|daintree|
           cloud-forest|mangrove+s|mangrove swamp|mangrove forest) [canopy|undergrowth|floor|trail|clearing|vines|river|thicket|foliage|
           hang*]* / (jungle|liana|strangler) (vines|creepers) / lianas
swamp      [in|through|deep in|into|of|the|a|an|heart of|across|ankle-deep in|knee-deep in|waist-deep in|up to ~ ~ in]* [murky|misty|
           louisiana|florida|dank|fetid|dark|muddy|cypress|mossy|humid|the]* (bayou|swamp|swamps|swampland|everglades|okefenokee|
           marshland|peat bog|quagmire|mire|wetlands|wetland|pantanal|okavango delta|mudflats) [of the ~ ~|at ~ water|of ~]*
polar      [on|across|in|over|near|at|to|of|the middle of]* [a|an|the]* [frozen|icy|white|cold|vast|high|deep|windswept]* (antarctica|
           antarctic|arctic|arctic circle|greenland|svalbard|north pole|south pole|arctic ocean|polar ice|lapland|spitsbergen|franz josef
           land|ellesmere island|ross ice shelf|siberian tundra|baffin island|weddell sea) [ice|tundra|ice-sheet|ice-shelf|ice-floe+s|
           wasteland|ice-cap|desert|waste|plateau|plain|sea-ice|circle|night|sea]* / [frozen|arctic|siberian|icy]* tundra / (polar|
           ice)-(cap|caps|shelf|sheet|field|fields|floe|floes|wasteland) / icebergs / pack-ice / glacier+s [~] / igloo+s
tropic     [on|at|of|by|along|in|from]* [a|an|the]* [white|sunny|palm-fringed|deserted|hot|tiny|white-sand|remote|lonely|sandy|turquoise|
           blue|caribbean]* (tropical|caribbean|desert|palm-fringed|polynesian|hawaiian|maldivian) (beach|island|isle|lagoon|shore|coast|
           atoll|paradise) [with palms|with palm trees|lined with palms|~]* / (in|on|off) (hawaii|tahiti|bora bora|the maldives|fiji|the
           bahamas|barbados|jamaica|the seychelles|bali|zanzibar|samoa|mauritius|polynesia) / (palm|coconut) (trees|palms|beach) [sway|on
           the ~]*
sea        (breakers|the surf|surf|rollers|the tide) (wash|washes|crash|crashes|break|breaks|roll|rolls|pound|pounds|laps|lap|foam|
           foams) [~ ~ ~]* / (along|across|up|down|on) the [~]* (beach|seashore|sea-shore|shingle|foreshore|tideline) /
           [out|far out|adrift|alone|lost|in the middle of|aboard ~ ~]* [on|in|at|across|of|into]* [the|a|an]* [stormy|vast|rolling|
           endless|cold|middle of the]* (open sea|open ocean|high seas|mid-ocean|mid-atlantic|atlantic ocean|pacific ocean|indian ocean|
           southern ocean|north sea|bering sea|atlantic|pacific|cape horn) / (miles|far|hundreds of miles) from [any|the] (shore|land|
           coast) / out at sea / no land in sight
air        [high|far|miles]* (above|over) the clouds [in a ~]* / (in|from) [a|the]* (hot-air balloon|hot air balloon|balloon basket|
           cockpit of a ~ ~) [high above|over|above]* [~]* / at (thirty|forty|twenty|ten) thousand feet / (skydiving|skydivers|
           paragliding|free-falling) [~]
city       [in|through|of|on|across|at|amid|above|over|the|into|middle of|in the middle of|heart of|in the heart of|streets of|downtown|
           central|centre of|center of|rooftops of|skyline of|skyscrapers of|rainy|modern|busy|crowded|set in|right|neon]* (downtown|
           midtown|central|heart of|middle of|streets of|centre of|center of|skyline of|skyscrapers of|rooftops of|busy|crowded|rush-hour|
           neon|rainy) [the|a]* [big|busy|modern|crowded]* (tokyo|london|paris|new york|new york city|manhattan|brooklyn|los angeles|
           chicago|shanghai|beijing|hong kong|singapore|mumbai|delhi|kolkata|berlin|madrid|barcelona|moscow|istanbul|cairo|lagos|nairobi|
           johannesburg|são paulo|sao paulo|mexico city|buenos aires|toronto|montreal|sydney|melbourne|seoul|osaka|kyoto|bangkok|jakarta|
           manila|dubai|tehran|karachi|rome|milan|naples|vienna|prague|budapest|warsaw|amsterdam|brussels|lisbon|dublin|edinburgh|glasgow|
           stockholm|oslo|copenhagen|helsinki|athens|las vegas|san francisco|seattle|boston|miami|houston|detroit|havana|lima|bogotá|
           bogota|santiago|shenzhen|taipei|shibuya|shinjuku|soho|harlem|metropolis|city|megacity|big city|town centre|kuala lumpur|ho chi
           minh city|hanoi|marrakesh|casablanca|venice|florence|munich|hamburg|frankfurt|zurich|geneva) [street+s|skyline|traffic|neon|
           crossing+s|rooftop+s|alley+s]* / (new york|manhattan|brooklyn|tokyo|london|paris|berlin|chicago|hong kong|shanghai|los angeles|
           mumbai|cairo|seoul|singapore|dubai) [~] (penthouse|loft|apartment|subway|street+s|skyline|rooftop+s|alley|diner|sidewalk|
           intersection|avenue|high-rise|crossing|traffic|tower) / downtown / [in|on|at|across|through|of|the|glittering|busy|past]*
           (times square|piccadilly circus|trafalgar square|shibuya crossing|shinjuku|fifth avenue|wall street|champs-élysées|champs
           elysees|oxford street|broadway|hollywood boulevard|la rambla|red square|the bund|nanjing road|las vegas strip|central park|
           brooklyn bridge|eiffel tower|empire state building|big ben|covent garden|potsdamer platz|alexanderplatz|grand central) /
           [gleaming|between|among|the|amid|tall|glass|past|under]* (skyscrapers|high-rises|tower-blocks|office towers|high-rise canyons)
           [of ~|everywhere|on both sides|all around]* / (city|inner-city|urban|metropolitan|big-city) (street+s|block+s|traffic|
           intersection|skyline|crossing|sidewalk|canyon|jungle|bustle|centre|center|rooftop) / (venice|venetian|amsterdam) canal+s /
           gondola+s (in|on) ~
rural      [in|on|of|a|an|the|deep in|out in|through|remote|quiet]* [remote|quiet|rolling|english|french|tuscan|green|gentle|deep|open]*
           (countryside|farmland|hayfield|paddy-field+s|rice paddy|rice terraces|rural ~|tuscan hills|cotswolds|prairie|steppe|savannah|
           savanna|outback|serengeti|masai mara|pampas|moorland|moors|yorkshire dales|lake district|patagonia|great plains) [~]
mention?   (concrete|urban|asphalt|blackboard|bungle) jungle / jungle (gym|book|music|print|dj|cruise) / desert (boots|island discs|fox|
           rose|storm|rat|spoon) / just deserts / (coral|peach|salmon) (pink|lipstick|dress|nails|coloured|necklace|earrings|paint) /
           glacier (mint+s|blue) / igloo (cooler|brand) / arctic (monkeys|fox|white|blue|cod|roll) / paris (t-shirt|saint-germain|hilton)
           / plaster of paris / (london|paris|tokyo|new york|milan|venice|berlin|vienna|rome) (fashion week|broil|eye|bus toy|marathon
           medal|symphony|philharmonic|fog gin|tube map|biennale|beach|stock exchange|times|jersey) / big sur / space (bar|heater|
           invaders|hopper|cadet|saving|between|for|to|opera) / breathing space / (parking|storage|office|living|work|white|negative|open|
           empty|tight|small|head) space / brussels sprouts / vienna waltz / (underwater|submarine) (housing|camera|torch|cable|watch|
           mortgage) / broadway (show|musical|star|tune) / wall street journal / peak (hour|season|performance|time|cap|power)
"""

CROWD = """
none       [completely|utterly|totally|absolutely|eerily|strangely|perfectly|entirely|a|an|the|quite|now|all|whole|long]* (empty|vacant|
           deserted|abandoned|unpeopled|lifeless|unpopulated|uninhabited|desolate|depopulated|evacuated|peopleless|unoccupied|barren) [~]
           ({spot}|shore|seats|stands|grandstand|benches|theatre|nave|dance-floor|carriage|track|mall|shopping mall|landscape|town|city|
           metro|bazaar|playground|coast|desert|valley|island|quay|dock|ward|aisles|tables|stadium|terraces|court|runway|lane|shops|
           hallways)+s [without a soul|with nobody in it|and silent]* / [is|are|stands|stand|lies|lie|stays|remains|was|completely|
           utterly|totally|absolutely|entirely]* (completely|utterly|totally|absolutely|entirely|eerily) (empty|deserted|abandoned|vacant|
           uninhabited|lifeless) / [there is|there are|with|and|absolutely|but]* (no|not one|not a single|without|without a single|without
           any|zero|devoid of|empty of|free of|void of|bereft of|cleared of|not even one|never a|not another) [other|living|human|single|
           visible|more]* ({crowds}|person|human|soul|visitor|spectator|passenger|customer|guest|shopper|fan|tourist|human being+s|
           audience|crowd|life|pedestrian|passer-by|figure|bystander+s|onlooker|member of the audience|worshipper|commuter|face|player|
           human life|living soul|living thing|humanity|sign of life|signs of life|traces of life) [in the stands|in the seats|anywhere|in
           sight|at all|in the frame|in the picture|in the shot|around|to be seen|for miles|whatsoever|on the ~|in the ~|left|anywhere in
           the picture|anywhere in the frame]* / (nobody|no one|no-one|not anybody|none|not a soul|no living soul) [else|at all|is|there|
           here|comes|in it|ever|whatsoever]* (in sight|anywhere|around|about|for miles|to be seen|in the ~|on the ~|at the ~|left|
           present|watching|there|here|stirs|walks|passes|in it) / [completely|utterly|totally|all|quite|entirely|absolutely|perfectly|she
           is|he is|and]* (completely|utterly|totally|all|quite|entirely|absolutely|perfectly) alone [in|on|at]* [the|a]* [~] / [he|she|
           it] is alone (in|on|at) the [~] [~] / the only (person|human|soul|customer|passenger|guest|visitor|spectator|one|living thing|
           human being|living soul|occupant) [in|on|at|left|there|alive|around]* [the|this]* [~] [square|street|hall|stadium]* /
           (depopulated|post-apocalyptic|ghost-town|after everyone has left) [~] / solitary confinement / (bare|cleared) of (people|life|
           humans|customers)
many       (thousands|hundreds|tens of thousands|millions|scores) [of them|more]* (wave|cheer|march|fill|dance|chant|gather|watch|applaud|
           line|queue|scream|pack|sing|roar|stand|sit|throng|crowd|stream|pour|clap|jump|surge|press|jostle|waving|cheering|dancing|
           singing|marching|watching) [flags|banners|the ~|in ~ ~]* / [a|the|an|through|with|in|among|past|of|into|before|behind|huge|
           dense|cheering|massive|thick|roaring|jostling|large|noisy|big|heaving|surging|seething|vast|screaming|enormous|excited|
           colossal|frenzied|applauding|singing|angry|packed|rowdy|whole|entire|loud]* (crowd+s|throng+s|mob+s|multitude+s|horde+s|mass of
           people|swarm of people|legions of fans|stampede|crush of people|press of bodies) [of ({crowds})|is|are]* [roar*|cheer*|surg*|
           jostl*|press*|mill*|chant*|applaud*|scream*|fill*|does|do|swarm*|pack*|wave*|clap*|danc*|gather*|throng*|watch*|push*]* [past|
           around|through|the|every|whole|in|behind|against|at|from ~ to ~|a]* / [over|more than|about|nearly|almost|some|the|all|at
           least|around|up to|among|of]* {hosts} [of]* [the|other|cheering|screaming|dancing|eager|excited|laughing|shouting|hurrying|
           sweaty|chanting|angry|happy|drunken|drunk|silent|~]* ({crowds}) [fill*|roar*|cheer*|pack*|jostl*|surg*|crowd*|throng*|do|
           press*|danc*|march*|chant*|wave*|swarm*|jam*|line*|stand*|sit*|squeez*]* [the|every|it|into|through|shoulder to shoulder|down|
           from ~ to ~]* / [is|are|a|an|the|absolutely|totally|completely|utterly]* (packed|crowded|teeming|bustling|jam-packed|
           overflowing|heaving|thronged|swarming|bursting|rammed|chock-full|mobbed|overrun|sold-out|overcrowded|congested|chock-a-block|
           crammed|overpopulated|populous|jammed|stuffed|bustling|buzzing|thronging) [with|of|by]* [{crowds}|{spot}|bazaar|audience|
           terraces|stands|house|seats|tables|~]* [shoulder to shoulder|to the rafters|to the last seat]* / ({crowds}) [stand|stands|sit|
           are|is|all|being]* (jostl*|swarm*|throng*|crammed|packed|squeez*|crush*|jam*|pack*|crowd*|pour*|surg*|elbow*|fill*|mill*) [in|
           into|past|around|through|the|against|every|together|about|from]* [doors|seat|street|square|hall|stands|platform]* [shoulder to
           shoulder]* / [stand*|packed|crammed|pressed|people|jostle|jostling]* (shoulder|elbow|cheek)-to-(shoulder|elbow|jowl) / every
           [single|other|last]* (seat|table|chair|bench|pew|stool|bunk|row|inch|step) [of the ~|in the ~]* [is]* (taken|occupied|filled|
           full|sold|packed) / (no|not a) (seat|table|chair|space|spot) [left|free|to spare]* (free|left|empty|to spare) / [a|the|to a|
           before a|in front of a]* (full|packed|capacity|sold-out|sell-out) (house|audience|stadium|hall|theatre|arena|auditorium|church|
           room|bar|carriage) / standing-room only / (huge|large|vast|big|packed|roaring|cheering|rapt) audience / rush-hour [crush|
           crowd+s|commuters|platform]* / [the|a|an|our]* [whole|entire|live|rapt]* audience (roar*|laugh*|cheer*|clap*|applaud*|ris*|
           erupt*|gasp*|sing*|chant*|stamp*) [with|and]* [laughter|applause]* / [a|the|an|in|through]* [huge|great|thick|vast]* (crush|
           press|flood|stream|wall|throng|pack|swarm|tide|river|horde|army|host|crowd|mob|queue|scrum|surge|wave|ocean|sea) of [~]
           ({crowds}) / [a|does a|do a|does the]* mexican wave [in the stands]*
mention?   [a|an|the|huge|dense|large|big|whole|noisy|great|dozens of|through|by|with]* (crowd|crowds|flock|herd|mob|swarm|army|hordes|
           sea|mass|dozens|hundreds|thousands|millions|packed) of (penguins|birds|pigeons|seagulls|gulls|ants|bees|sheep|cattle|flamingos|
           crabs|fish|stars|toys|lanterns|candles|balloons|flowers|puppets|dolls|robots|mannequins|statues|cats|dogs|ducks|geese|bats|
           butterflies|insects|locusts|meerkats|monkeys|seals|books|bottles|boxes|cars|boats|drones|leaves|umbrellas on the ~|tulips|
           poppies|chess pieces|paper ~|origami ~|wildebeest|zebras|horses|fireflies|jellyfish|sardines|pixels|trees) / crowd (funding|
           sourced|funded|pleaser|control) / (empty|vacant) (glass|glasses|plate|plates|bottle|bottles|box|boxes|cup|cups|chair|bowl|
           bowls|page|stare|expression|stomach|hands|handed|pockets|words|promise|promises|can|cans|tank|fridge|wallet|shelf|shelves|jar|
           jars|suitcase|frame|frames|canvas|nest|bag|basket|shell|gaze|look|bed|cage|bucket|pot|packet|vase|eyes) / packed (lunch|
           lunches|suitcase|bag|snow|earth|bags|in ~|with (flavour|protein|vitamins|fruit)) / crowded (shelf|shelves|desk|windowsill|
           bookshelf|table top|mantelpiece|harbour) / alone among / (not|never|no longer) alone / leave+s [~] alone / let alone / bursting
           with [~] (flavour|colour|joy|pride|life|juice) / buzzing (bees|phone|fly|flies|saw|neon|wasp|fridge|with energy) / teeming rain
           / swarming (bees|ants|flies|locusts) / jammed (drawer|lock|gun|printer|door|zip) / stuffed (toy|animal|bear|olive|pepper)+s
"""

TABLES = {"place": flowing(PLACE), "world": flowing(WORLD), "crowd": flowing(CROWD)}
