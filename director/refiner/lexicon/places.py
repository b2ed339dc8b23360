"""Where it is, who is there, when in history, and whether that may change. The language of the tables is in director.refiner.phrases."""

PLACE = """
in         (interior|indoors|int.) [a|an]* [cramped|small|windowless|tiny|narrow|closed|sealed|dim|dark|cosy|cluttered|crowded|single|
           empty|subterranean|basement|modern]* [~] [{cell}]* /
           (inside|in|within) (a|an|the) [~] (cramped|windowless|tiny|sealed|enclosed|closed|locked|underground|basement|airless|
           shuttered|stuffy|low-ceilinged|padded|soundproof|subterranean|stifling|poky|narrow|boarded-up|carpeted|candlelit) [~] ({cell}|
           panic room) /
           [entirely|completely|strictly|all|only|purely|wholly|exclusively]* (indoors|indoor (scene|setting|shot|location|set|only)) /
           under (one|the same|a low|a solid) roof / (cooped|shut|penned|holed) up (inside|indoors|in) [~] [~] /
           never (leaving|leaves|leave|steps outside|sets foot outside|goes outside|going outside) [the]* [room|house|building|kitchen|
           apartment|car|studio|cell|elevator|lift|flat|office|bunker|cabin]* /
           four [bare|white|concrete|blank|windowless]* walls [and|with]* [a|no]* [ceiling|roof|windows]* /
           (within|between|inside) four walls /
           (windowless|underground|basement|sealed) (room|bunker|office|cell|studio|vault|chamber|laboratory|corridor|cellar) /
           (no|without any|without a single) (sky|daylight|windows|window|natural light) [visible|anywhere|at all|to be seen] /
           studio interior / under a low ceiling / (ceiling|walls) on all sides /
           (in|inside) the (belly|bowels) of (the|a) (ship|building) /
           (confined|trapped|locked|stuck|sealed|imprisoned|shut) (in|inside|within) (a|an|the) [~] [~] ({cell}) / chamber piece /
           bottle episode / single-room (drama|set|setting) / between the [~] sofa and the [~] /
           (wall-to-wall carpet|under fluorescent (tubes|strips|lights)|beneath a (plaster|tiled|vaulted|popcorn) ceiling) /
           (doors|windows) and (windows|doors) [all]* (shut|closed|sealed|locked|bricked up) /
           (curtains|blinds|shutters) drawn [tight]* in (a|the) [~] ({cell}) /
           (in|inside) (her|his|their|a|the) [~] (living-room|bathroom|kitchen|bedroom) / household interior / interior scene only
out        (exterior|outdoors|out in the open|in the open air|open-air|al-fresco|out-of-doors|plein air|en plein air) [scene|location|
           set|cafe|shot|setting|only]* / (in|into) the great outdoors / outdoor (scene|setting|location|shot) /
           [in|on|down|across|under|through|over]* [a|an|the]* [{vasty}]* ({vasty}) [alpine|grassy|green|blue|arctic|sandy|
           windy]* (slope|field|plain|prairie|sea|ocean|desert|meadow|sky|countryside|steppe|water|road|beach|moor|savannah|tundra|
           highway|hills|pasture|grassland|wilderness|moorland|heath|valley|pampas|outback|veld|country|hillside)+s /
           (under|beneath|below) [the|an|a] [open|wide|vast|big|bare|naked|endless] (sky|skies|heavens) [in the wilderness] /
           (on|in|atop|across) (a|an|the) [~] (mountain meadow|mountaintop|cliff top|clifftop|hilltop|beach|riverbank|forest clearing|
           open square|rooftop|glacier|sand dune|mountain ridge|village green|hillside|shoreline|sea cliff|headland|lakeshore|
           mountain path|salt flat|wheat field|cornfield|poppy field|football pitch|grassy bank) /
           (nothing|nothing but|only) [~] (sky above|sky overhead|sky and sea|sky and sand|grass and sky|horizon in every direction) /
           no (walls|roof|ceiling|roof or walls|walls or roof|building) [or (walls|roof|ceiling)] [in sight|anywhere|overhead|for miles|
           around|above] / (exposed|open) to (the elements|the sky|wind and weather) / with no roof over [~] [~] / roofless /
           far from any (building|roof|wall|house) / [wind|breeze] in the open fields /
           in the middle of (a|the) [~] (field|meadow|prairie|desert|ocean|forest|lake|woods) /
           (in|through|deep in) the (woods|forest|wilderness|wilds|fields|dunes|heather|bush|backcountry|undergrowth) /
           (sunlit|open|green|sprawling) (meadow|hillside|parkland|pastures) / under canvas [~] [~] stars / fresh-air picnic
out?       (wind in (her|his|their) hair|grass underfoot|under the trees|on the lawn|by the campfire|on the (ski slope|piste)|
           trail underfoot)
in?        (carpet|skirting-board|wallpaper|mantelpiece|hearth-rug|ceiling fan|chandelier) [overhead|underfoot] /
           (sofa|armchair) [and|by] [the] (television|fireplace)
"""

WORLD = """
underwater [deep] [fully|completely]* (under-water|undersea|subaquatic|subaqueous|sub-sea) [scene|world|shot|city|cave|forest|garden]* /
           (on|along|across|at) the (sea-bed|sea-floor|ocean floor|lake-bed|ocean bed|bottom of (the|a) (sea|ocean|lake|pool|lagoon)) /
           [deep|far]* (beneath|below|under) the (waves|surface of the (sea|ocean|lake)|ocean surface|surface of the water|sea|ocean) /
           submerged [in|under|beneath]* [~] / [among|over|through|past]* [the|a]* coral (reef|reefs|gardens) /
           fathoms (deep|down|below|under) /
           (fish|sharks|rays|a shoal of fish|jellyfish|manta rays) (swim|glide|drift|dart|float) past [her|him|them|the ~]* /
           (kelp|seaweed) forest+s / (bubbles) (rise|rising|stream|streaming) from (his|her|their|its) (mouth|regulator|mask|lips) /
           (scuba|free)-div+ing [~] / (at|in) the bottom of the (sea|ocean) / (the|in the) briny deep / davy jones' locker /
           (in|into) the abyssal (depths|plain) / ocean depths / (holding|holds) (her|his) breath (underwater|below the surface) /
           sunken (city|wreck|ship)
desert     [in|across|through|over]* [a|the]* [bone-dry|parched|waterless|sahara|scorched|endless|sandy|sun-baked|gobi|atacama|arid|
           barren|burning|shimmering|vast]* (bone-dry|parched|waterless|sahara|scorched|endless|sandy|sun-baked|gobi|atacama|arid|
           burning|mojave|kalahari|namib|arabian) (desert|dunes|sands|wasteland|wastes|plain) / sahara [desert] /
           (salt flats|bone-dry salt pan|empty quarter|mojave|gobi|kalahari) /
           not a drop of water (for miles|in sight|anywhere|within ...) /
           [rolling|endless|golden]* (sand-dunes|dunes) [as far as the eye can see|stretching ...|in every direction|to the horizon] /
           (in|across|through|deep in) the [~] desert / (camel|camels) (cross|crosses|trudge|plod|trek|file) [~] [~] (dunes|sand|desert) /
           sand as far as the eye can see / (cactus|saguaro|tumbleweed)+s [and|~]* [sand|rolls|desert]* / sandstorm /
           desert (sands|sun|heat|floor|wasteland)
space      in (outer|deep|open) space / in [low|earth|high|lunar]* orbit [around ~|above ~] / (zero|micro) gravity / zero-g /
           floating in the (vacuum|void) / weightless [in orbit|in the cabin]* /
           among the (stars and planets|planets|nebulae|galaxies|asteroids) /
           on the (moon|lunar surface|surface of (mars|the moon|an asteroid)|red planet) /
           in (interstellar|interplanetary|intergalactic) space / (the|in the) (cold|airless|endless|black|silent) (vacuum|void) of space /
           space-walk* / aboard [the|a]* space-station /
           (earth|the earth|the planet|our planet) (hangs|turns|glows|spins|rotates|curves|floats) (below|beneath|far below|
           in the blackness|in the distance) / light-years (away|from ~) / extra-vehicular / lunar (surface|crater|dust|lander) /
           (asteroid belt|nebula)
peak       on (a|the|top of a|top of the) [~] (mountain peak|mountain top|mountaintop|summit|summit of ~|roof of the world|pinnacle|crag) /
           (at|on) the [~] summit [of [mount]* ~]* /
           (3000|4000|5000|6000|7000|8000|five thousand|eight thousand|eight-thousand) (metres|meters) (up|high|above sea level) /
           (near|at|on) the (top|peak|summit) of (mount|mt) ~ /
           (high|atop|up) (in|on) (a|the) [~] (mountains|alps|andes|himalayas|mountain ridge|himalaya) /
           (mountain ridge|knife-edge ridge|arête) /
           (above|over) the [cloud|tree]* (clouds|treeline|cloud-line) on (a|the) (peak|summit|ridge) /
           (planting|plants) (a|the|their|his|her) flag on the summit / at (dizzying|extreme) altitude / everest base-camp /
           mount (everest|fuji summit)
jungle     [in|through|deep in]* [a|the]* [dense|steaming|thick|lush|tropical|humid|amazon|amazonian|dripping|green|overgrown|steamy|
           impenetrable|borneo|congo]* (jungle|rain-forest|amazon basin) [canopy|undergrowth|floor|trail|clearing]* /
           (lianas|vines|creepers) (hang|dangle|twist|trail|coil) [~] / (howler monkeys|toucans|macaws|spider monkeys) [~] /
           (machete|hacking) [a path]* through (the|thick|dense) (undergrowth|foliage|vines|jungle) / tropical undergrowth /
           mangrove swamp
polar      [on|across|in|over]* [a|the]* [frozen|icy|white]* (antarctic|arctic|polar|antarctica|greenland) (ice|ice-sheet|ice-shelf|
           ice-floe+s|tundra|wasteland|ice-cap|desert|waste|wastes|plateau|plain|sea-ice|expanse) / (at|near|on) the (north|south) pole /
           (in|across) (antarctica|greenland|the arctic|svalbard) / (penguins|emperor penguins) (huddle|waddle|shuffle) [~] /
           (ice-floes|pack-ice|icebergs) [~] / ice-(shelf|sheet|cap) / (dog-sled|husky sled) [~]
city       in the (heart|middle|centre|center) of (downtown|manhattan|the city|tokyo|london|a megacity|a busy city|new york|a metropolis|
           shanghai|hong kong|paris|a bustling city|shibuya) / downtown [street|intersection|rooftop|traffic|skyscrapers]* /
           (times square|piccadilly circus|shibuya crossing|shinjuku|fifth avenue|wall street|midtown) /
           (among|between|below|amid) [the] [~] skyscrapers /
           (city|inner-city|big-city) (streets|centre|center|block|traffic|intersection) / urban (jungle|canyon|sprawl|street) /
           concrete jungle / (yellow|black)-cabs (honk|crawl|queue) [~] / metropolitan (street|bustle|centre) /
           (rush-hour|city) traffic (crawls|honks|jams|roars) [~]
"""

CROWD = """
none       not (one|a single) (seat|table|chair|bench|pew|stool) [in|at] [the|this] [~] [~] [is] (taken|occupied|filled|sold) /
           [completely|utterly|totally|absolutely|eerily|strangely]* (deserted|empty of people|unpeopled|depopulated|devoid of (people|
           life|humans)|uninhabited|unpopulated|people-free|untenanted) [{spot}]* /
           [completely|utterly|totally|absolutely|eerily|perfectly|strangely|entirely]* (empty|vacant|unpopulated|lifeless|peopleless|
           abandoned|deserted|evacuated) [~] ({spot})+s /
           ({spot}) (is|are|stands|stand|lies|lie|sits|remains|stays) [completely|utterly|totally|absolutely|eerily|perfectly|
           entirely] (empty|deserted|abandoned|vacant) [of [~] (people|life)] /
           (no|zero|without [any|a single]|not a single|not one|devoid of [a|any|a single]|free of|
           absent of|sans) [other|visible]* (people|humans|living
           creature|living creatures|living being|living beings|
           human beings|human being|human|passers-by|person|pedestrians|one else|crowd|crowds|bystanders|living soul|soul|souls|extras|
           humanity|human presence|onlookers|shoppers|spectators|tourists|audience|commuters|customers|guests|passengers|figures|bodies|
           inhabitants) [at all|anywhere|in sight|visible|in the frame|around|to be seen|for miles|in shot|whatsoever] /
           (not|nary|never) (a|another|so much as a|even a|even one|another living) [single|living|human|solitary|lone]* (soul|person|
           human|figure|face|pedestrian|passer-by|footstep|creature|body|shopper|fan|tourist|spectator|customer|passenger|
           guest) [in sight|anywhere|to be seen|around|for miles|stirring|about|here|left|present] /
           (nobody|not anybody|no one|no-one|none|not anyone) [else] (in sight|anywhere|around|at all|for miles|is there|to be seen|
           about|is here|here|in the frame|comes|is home|is watching|turned up|showed up|has come|came|attends|walks here|present|left|
           inside|in shot) /
           [completely|all|utterly|entirely|totally|quite|absolutely]* (completely|all|utterly|entirely|totally|quite|absolutely) alone /
           (alone|solitary) in (a|an|the) (vast|huge|deserted|empty|enormous) [~] [~] / sole occupant /
           [its|his|her] only (occupant|visitor|customer|guest|passenger|spectator) / ghost-town [stillness|empty|streets]* /
           (like|as|resembles|a) [a] ghost town /
           (without|no|not|devoid of) [a|any|the slightest]* (signs|sign|trace|traces|hint|glimmer) of (life|people|human life|
           human presence|humanity|another person|anyone|mankind) /
           (emptied|cleared|bereft|drained|void|empty) of (people|everyone|humans|humanity|human life|all life|its people|customers|
           shoppers|crowds|visitors) /
           the only (person|human|living soul|soul|customer|passenger|guest|spectator|diner|shopper) [for miles|left|there|here|present] /
           the last (person|human|man|woman) (on earth|alive|left) /
           (everyone|everybody|everyone else|they have all|all) (has|have) (gone [home]|left|fled|vanished|deserted|cleared out|
           disappeared) / unoccupied [{spot}]* / vacant [{spot}]* / unattended [{spot}] /
           (tumbleweed|tumbleweeds) (rolls|blows|blow|drifts|roll|bowl|tumbles) [through|down|across|past] [the|an|~] [~] /
           [row|rows] (upon|after|and|of) [row|rows|of]* (empty|vacant|unoccupied) (seats|chairs|tables|benches|pews|rows|stools|desks) /
           (every|all [the]*|each) (seat|seats|chair|chairs|table|tables|bench|benches|pew|pews|row|stool|bar-stool) (empty|is empty|
           are empty|stands empty|unoccupied|is vacant|vacant) / (nothing|no) (living|human) [moves|stirs|thing|being|in sight]* /
           post-apocalyptic emptiness / (a|an) (deserted|abandoned|empty|lonely) (ghost|post-apocalyptic) [~] /
           no sign of (anybody|anyone|a living soul) /
           (with|has|have|having) the [whole|entire] ({spot}) (to (himself|herself|itself|themselves|myself)) /
           (stripped|bare) of (people|human life) / [a]* lonely emptiness / population (zero|0|nil) / crickets and nobody /
           (play|plays|playing|sings|speaks) to (an empty house|empty seats|no audience)
many!      (teems|swarms|throngs|bustles|heaves|seethes|overflows) with [~] ({people}|families|children)
many       (packed|crowded|teeming|bustling|jam-packed|overflowing|heaving|thronged|swarming|bursting|rammed|chock-full|mobbed|overrun|
           full-to-bursting|sold-out|overcrowded|congested|chock-a-block|crammed|overpopulated|choked|populous|jammed|
           bursting at the seams|stuffed|rammed solid) [with|of|to the (rafters|gunwales|gills|brim|doors|roof)|
           {spot}]* [{people}]* [shoulder to shoulder]* /
           [a|the]* [huge|dense|cheering|massive|thick|roaring|jostling|large|noisy|big|heaving|surging|seething|milling|vast|screaming|
           enormous|excited|colossal|teeming|restless|throbbing|bustling|frenzied|swelling|festival|rush-hour|holiday|shouting|sweating|
           applauding]* (crowd+s|throng+s|mob+s|multitude+s|horde+s|swarm of ({people})|masses of ({people})|legions of ({people})|
           army of ({people})) [of ~ [people|fans]|presses ...|surges ...|roars|cheers|jostles ...|mills ...]* /
           [hundreds|thousands|dozens|scores|tens of thousands|millions|literally|some|about|over|more than|nearly]* (hundreds|thousands|
           dozens|scores|tens of thousands|a hundred|a thousand|two hundred|five hundred|ten thousand|fifty|sixty|three hundred|droves|
           hordes|throngs|legions|masses|swarms|a million|eighty thousand|sixty thousand|loads|tons|1000|500|5000|10,000|50,000|80,000|
           200|300) [and hundreds|and thousands|upon thousands|upon hundreds]* [of] [cheering|screaming|dancing|eager|other|excited|
           laughing|shouting|busy|hurrying|jostling|sweaty|chanting]* ({people}|elbows|faces|runners|soldiers|extras|workers|students|
           party-goers|friends|strangers|musicians|festival-goers|concert-goers|bathers|pilgrims|football fans|marchers|worshippers|
           ravers|holidaymakers|bargain hunters|voices|hands|heads|souls) /
           [a|the|through a|an]* (sea|ocean|river|tide|forest|wall|crush|press|flood|torrent|scrum|swarm|mass|throng|stream|flock|swell|
           carpet) of (people|faces|umbrellas|heads|bodies|fans|humanity|raised hands|elbows|commuters|shoppers|tourists|bobbing heads|
           pedestrians|spectators|humans|arms|waving arms|hats|worshippers|phones held up|dancers|revellers|hands) /
           (shoulder|elbow|cheek|nose|hip)-to-(shoulder|elbow|jowl|nose|hip) [with|~] / cheek by jowl / standing-room only /
           [packed|crammed|squashed|squeezed|jammed] (like|as) sardines [in a tin]* /
           wall-to-wall (people|crowds|bodies|humanity|shoppers|fans|dancers) / under a hundred eager elbows /
           [the] (rush-hour|morning|evening) (crush|crowd|crowds|throng|stampede) / rush-hour (crowd+s|commuters|crush) /
           (full|filled|abuzz|alive|thick|brimming|buzzing|humming|awash|crawling|crammed|stuffed|swarming|heaving|bursting|thronging|
           choked|black|rammed|clogged|lined|jostling) (of|with) [~] [laughing|shouting|cheering|happy|chattering]* ({people}|crowds|
           life and people|bustling crowds) / (crawling|swarming|heaving|bursting|thronging|seething|teeming|milling) with [~] /
           not (an empty seat|a free seat|a seat free|a spare seat|an empty table|a free table|an inch of (space|floor)|a square inch|
           room to (move|breathe|swing a cat)|enough room) [in the house|anywhere|left|to spare|free] /
           (people|crowds|bodies|shoppers|tourists|commuters|fans|revellers|pedestrians|faces) (everywhere|packed|pressed|crammed|jostle|
           jostling|pushing|shoving|swarm|throng|surge|stream|pour|jam|mill|spill|elbow|fill every|press in) [together|in|past|around|
           about|from (all|every) ~|through]* / (no|hardly any|barely|scarcely) room to (move|breathe|swing a cat|stand|turn around) /
           (you|we|one) (can't|cannot|can hardly|can barely|could not|couldn't) move for [~] ({people}) /
           every (seat|table|chair|bench|pew|stool) [is|in the house|in the place]* (taken|occupied|filled|full|sold) /
           (full|packed|capacity|sell-out|sold-out|record) (house|crowd|stadium|audience|terraces|stands|attendance) / capacity-crowd /
           (queue|queues|line|lines) (snake|snakes|stretch|stretches|wind|winds) (around|round|out|down|along) [~] /
           (elbowing|jostling|shoving|pushing|squeezing|threading|weaving) (through|past) [the|a|hundreds of]* [~] (crowd|crowds|throng|
           people|shoppers|crush|mob|bodies) /
           busy (street|market|platform|station|beach|arcade|mall|stadium|bazaar|bar|café|cafe|restaurant|square|plaza|pavement|sidewalk|
           shopping ~|high street|airport|concourse)+s /
           (mosh-pit|stampede|flash-mob|melee|scrum of reporters|human tide|throngs|hustle and bustle|hubbub of (people|shoppers)|
           mass (rally|gathering|demonstration)|thick with people|hive of activity|beehive of activity|bumper crowd|well-attended|
           riotous assembly|mass of humanity) /
           (the|a|this) ({spot}) (buzzes|buzzing|heaves|teems|throngs|bustles|swarms|overflows|bulges|bursts|brims) (with ({people}|life|
           activity|crowds)|at the seams|over) / crowd-surf* / full of (people|life and people|humanity) / [it|everyone] rubs shoulders
"""

ERA = r"""
old        (historically|period|scrupulously|rigorously|meticulously|era) (accurate|correct|authentic|faithful|exact|appropriate) [~] /
           period-(accurate|correct|perfect|authentic|faithful|true) [~] / true to [the|its] (period|era|century|age|time) /
           historical (accuracy|authenticity|fidelity|realism) [~] /
           (strictly|authentic|authentically|faithfully|accurately|genuine|genuinely|exact|purely|scrupulously|rigorously|entirely|
           wholly) (medieval|victorian|roman|ancient|period|edwardian|tudor|regency|1950s|1940s|1920s|1930s|1960s|1970s|1800s|georgian|
           feudal|egyptian|viking|elizabethan|renaissance|baroque|colonial|pre-industrial|bronze-age|stone-age|mesopotamian|aztec|edo|
           ming|neolithic|prehistoric|jacobean) [~] /
           (nothing|not a thing|no object|no item|not one thing|not a single thing|not an object) [in the picture|in the frame|in it|
           on screen|in shot|in the scene|here|visible|on set|is|anywhere]* (younger than|modern|newer than|later than|from after|
           post-dating|invented after|contemporary|after|made after|invented since|less than ~ centuries|anachronistic|out of period) ... /
           no (modern|contemporary|present-day|21st-century|twentieth-century|anachronistic|post-medieval) (objects|technology|items|
           things|props|objects|elements|equipment|devices|inventions|gadgets|conveniences|machinery|clothes|intrusions|anything) [...] /
           (no|without|free of|zero|not a trace of|before) [any|the invention of|the age of|the coming of|the advent of]* (electricity|
           anachronisms|anachronism|modern technology|modernity|plastic|gunpowder|the combustion engine|steam|the wheel|
           printing) [at all|anywhere|whatsoever] /
           set [entirely|strictly|firmly|wholly|squarely]* in [the|year|ancient|medieval|early|late|mid] [year] ({then}|middle-ages|
           dark-ages|stone-age|bronze-age|iron-age|ice-age|victorian ~|medieval ~|ancient ~|renaissance ~|rome|egypt|greece|babylon|
           antiquity|wild west|edo ~|roaring twenties|great depression|blitz|tudor ~|elizabethan ~|georgian ~|regency ~|napoleonic ~|
           (fifth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|9th|10th|11th|12th|
           13th|14th|15th|16th|17th|18th|19th) century) /
           (year|in|anno domini|ad|circa|around|dated|london|paris|rome|florence|summer of|winter of|spring of|autumn of) [is|
           the year]* ({then}|[1-9]\d\d (ad|bc)|1066|1492) / (44|300|500|1000|3000|100|480) (bc|bce) /
           (centuries|decades|generations|hundreds of years|millennia|a century|long|thousands of years) before (electricity|cars|phones|
           [the|anyone invented the|the invention of the]* (telephone|car|engine|light-bulb|steam engine|camera|aeroplane|internet|
           television)) /
           everything [is|must be|stays|in it is|on screen is]* (period|of its period|from the period|of the period|period-correct|
           in period) / (period|costume) (drama|piece|picture|film|epic) / in days of yore / once upon a time in the middle ages /
           ye olde [~] / pre-industrial [~] / antediluvian / in antiquity / in olden (days|times) / in biblical times /
           the age of (sail|chivalry|steam|pharaohs) /
           (during|in|under) the (reign|rule) of [~] (victoria|henry|nero|caesar|augustus|elizabeth|louis|charlemagne|ramses|hadrian|
           tutankhamun|the sun king) / at the court of [~] (versailles|louis ~|henry ~) /
           not a (wire|cable|power line|modern thing|single modern object|pylon|plastic thing|modern object|screen) (in sight|anywhere|
           to be seen)
old?       ancient (rome|egypt|greece|china|babylon|athens|sparta|carthage) [~] / medieval [~] / ice-age / prehistoric [~] / victorian [~] /
           stone-age / feudal japan / renaissance [~] /
           (18th|17th|16th|15th|12th|13th|14th|19th|11th|10th|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth|fourteenth|
           thirteenth|twelfth)-century [~] / bronze-age / viking-age / edo-period / wild-west /
           (roman|spartan|pharaoh's|carthaginian) (legion*|forum|court|army|galley|centurion+s|senator+s|villa|senate) / roaring twenties /
           (regency|tudor|jane austen|georgian|elizabethan|edwardian|jacobean) (ball|court|drawing room|england|london|street|manor|era|
           lady|gentleman) / knight+s [in armour] / (cave|neanderthal)-(man|men|dweller+s|woman|women) / neanderthal+s / mammoth-hunter+s /
           (powdered|periwigged) (wig|wigs) / (quill|quills) and (ink|parchment) / (horse-drawn|hansom) (carriage|cab|cart)+s /
           gladiator+s / pharaoh+s / samurai of the [~] (edo|sengoku) / trebuchet+s / galleon+s / crusader+s / belle-époque [~]
new        [futuristic|cyberpunk|sci-fi|high-tech|near-future|far-future|dystopian]* (futuristic|cyberpunk|sci-fi|high-tech|near-future|
           far-future|ultra-modern|space-age|hyper-modern|solarpunk) [~] (megacity|city|metropolis|skyline|world|cityscape|laboratory|
           space-station|apartment|spaceport|colony|street|tower+s|utopia|lab|hospital) [with (holograms|flying cars|neon*|robots|drones)] /
           set in [the|year] [year] ({soon}|far future|near future|present day|distant future|here and now|modern day|present|
           twenty-first century|21st century|22nd century) / present-day [~] /
           [far|distant|near|in a|in the] (far|distant|near|not-too-distant|post-human) future / [the] year {soon} / modern-day [~] /
           (contemporary|modern) (setting|times|london|new york|tokyo|city|apartment|office|world) /
           (twenty-first|twenty-second|21st|22nd|23rd|24th|30th|31st|twenty-third|twenty-fourth|thirtieth) century [~] / space-age [~] /
           year 3000 / (a|two|three|five|ten) (hundred|thousand) years (from now|in the future|hence|into the future) /
           (in|circa|around) (20(2|3)\d|{soon}) / in this day and age / the digital age / up-to-the-minute tech*
new?       [scrolls|scrolling|checks|checking|texting|filming|swipes|swiping|holding up|raises|pulls out|takes a selfie|taps|tapping|
           answers|unlocks|charging|charges|films|talking|livestreaming|recording|glancing|snaps|snapping] [on|with|through|at|into|her|
           his|a|an|the|their|glowing|cracked|buzzing]* (smart-phone+s|iphone+s|phone|phones|laptop|tablet|ipad|selfie-stick|selfie|
           smart-watch|airpods|earbuds|usb ~|instagram|tiktok|tinder|whatsapp|netflix) / smart-phone+s / cell-phone+s / mobile-phone+s /
           laptop+s / drone+s / tesla / electric-(car+s|scooter+s|guitar|bike+s|toothbrush|kettle) / headphones / hologram+s /
           holographic ~ / skyscraper+s / neon-sign+s / wi-fi / led (screen+s|billboard+s|lights|strip+s|panel+s) / touch-screen+s /
           vr (headset|goggles) / e-(scooter|bike)+s / jet (plane|fighter|airliner|engine)+s / hover-(car|board|bike|craft)+s /
           flying-cars / robot+s / self-driving ~ / airport / helicopter+s / microwave / plastic (bottle|bag|chair+s|cup) / sneakers /
           traffic-light+s / motorbike / digital (watch|display|clock) / laser+s / internet / barcode / zipper / escalator / taxi / subway /
           (wrist-watch|power-lines|pylons|contrail|vapour-trail|satellite-dish|tv aerial|television|computer|keyboard|tarmac road|
           parking meter|petrol station|gas station|vending machine|credit card|selfie-stick|hoodie|jeans|trainers|baseball cap|
           sunglasses|spacecraft|starship|cyborg|android|skateboard|tower crane|wind turbine|solar panel|bulldozer|excavator|forklift|
           bus stop|photocopier|elevator|telegraph|machine-gun|tank)+s /
           (livestreams|live-streams|live-streaming|tweets|vlogs|googles|facetimes|photoshops|podcasts|texts [~] back) [~] /
           (scrolls|scrolling) through (instagram|tiktok|social media|her feed|his feed|a feed|emails) / qr-code+s /
           contactless (payment|card) / pays by (card|phone|app) / sat-nav / bluetooth [~] / ubers / plane overhead
"""

CHANGE = """
none       (without|with no|no|zero) [any|a|single|visible]* (scene|lighting|time|costume|time-of-day|weather|location|light|set|season|
           setting)-(change+s|shift+s|jump+s|transition+s) [at all|whatsoever|anywhere] /
           [the|and the|with the] (time of day|hour|light|weather|season|lighting|setting) (never|does not|doesn't|must not|may not|
           should not|can't|cannot|will not|won't) (change+s|shift+s|vary|varies|alter+s|move+s) / nothing (changes|shifts|alters|varies) /
           without (anything|the (light|time|hour|weather|season)) (changing|shifting|passing|moving) /
           (one|a single|the same) (unchanging|constant|unbroken|continuous|unvarying) (time of day|light|moment|hour|setting|season) /
           [all|everything|the whole film|the whole scene]* (happens|plays out|takes place|unfolds|set|stays|occurs) (at|in|
           within) (one and the same|the same|a single|one single|the very same) (hour|time of day|moment|light|minute|season|day) /
           with no passage of time / no time (passes|elapses|goes by) / time stands still throughout /
           (unchanged|constant|identical|consistent) (time of day|lighting|weather|season|light) [throughout|from start to finish]* /
           (time of day|lighting|weather|season) (stays|remains|is) (constant|identical|the same|fixed|unchanged|consistent) [...]
"""

TABLES = {"place": PLACE, "world": WORLD, "crowd": CROWD, "era": ERA, "change": CHANGE}
