"""Lists of words about when and where it is, shared by the tables of the lexicon; values are regular expressions."""

from __future__ import annotations

SCENERY = {
    "lunar": r"full|crescent|half|gibbous|waxing|waning|sickle|blood|harvest|hunter's|bright|huge|pale|low|yellow|silver|silvery|"
             r"swollen|big|fat|thin|lone|round|cold|white|orange|rising|bone-white|enormous|giant|horned|high|cool|soft|icy|ghostly|"
             r"pearly|brilliant|sliver of a|milky|pewter|lantern|ivory",
    "hangs": r"hang\w*|shin\w+|glow\w*|rid(?:es|ing)|ros[e]|ris(?:es|ing)|hung|silver(?:s|ing)|float\w*|peer\w*|sail\w*|climb\w*|"
             r"gleam\w*|pour\w*|stands?|sits?|light(?:s|ing)|drift\w*|gaz\w+|watch\w+|beam\w*|spill\w*|burn\w*|wheel\w*|arch\w*|"
             r"stretch\w*|glitter\w*|twinkl\w*|blaz\w+|sparkl\w*|prick\w*|pierc\w+|wink\w*|flicker\w*|swarm\w*|crowd\w*|powder\w*|"
             r"fill\w*|dust\w*|spread\w*|turn\w*|reflect\w*|dot\w*|cover\w*|pepper\w*|shimmer\w*|scatter\w*|spangl\w*|strew\w*|are out|"
             r"is up|is out|is high|is full|is huge|is low|swirl\w*|bloom\w*",
    "shines": r"pour(?:s|ing|ed)?|stream(?:s|ing)?|flood(?:s|ing)?|spill(?:s|ing)?|slant(?:s|ing)?|beat(?:s|ing)?|blaz(?:es?|ing)|"
              r"shin(?:es?|ing)|glar(?:es?|ing)|bak(?:es?|ing)|scorch(?:es|ing)?|glitter(?:s|ing)?|glint(?:s|ing)?|sparkl(?:es?|ing)|"
              r"danc(?:es?|ing)|dappl(?:es?|ing)|filter(?:s|ing)?|bath(?:es?|ing)|warm(?:s|ing)|bleach(?:es|ing)?|burn(?:s|ing)?|"
              r"fall(?:s|ing)|cut(?:s|ting)|catch(?:es|ing)|hit(?:s|ting)?|wash(?:es|ing)|gild(?:s|ing)?|gleam(?:s|ing)?|blind(?:s|"
              r"ing)|rak(?:es|ing)|play(?:s|ing)|drench(?:es|ing)?|fill(?:s|ing)|light(?:s|ing)|strik(?:es|ing)|bounc(?:es|ing)|"
              r"gush(?:es|ing)?|blast(?:s|ing)|hammer(?:s|ing)|stab(?:s|bing)|roast(?:s|ing)|sizzl(?:es|ing)|comes in|coming in|is out|"
              r"is shining|is blazing",
    "into": r"in|into|down|through|over|across|on|onto|from|off|against|along|between",
    "wetly": r"heavy|thick|dark|pouring|torrential|driving|lashing|grey|black|steady|cold|relentless|biblical|sheeting|endless|pelting|"
             r"teeming|hard|persistent|icy|warm|tropical|hammering|incessant|constant|slanting|sideways|blinding|violent|fine|monsoon|"
             r"thin|light|soft|freezing|drumming|nonstop|ceaseless|miserable|drenching|soaking",
    "fiercely": r"howling|fierce|strong|gale-force|violent|raging|ferocious|screaming|shrieking|savage|tearing|gusty|gusting|blustery|"
                r"stiff|hurricane-force|storm-force|driving|roaring|brutal|wild|high|bitter|whipping|lashing|punishing|buffeting|"
                r"relentless|mighty|powerful|terrible|tremendous|hard|heavy|icy|biting|cutting|squally|furious|angry|wailing|monstrous|"
                r"tempestuous",
    "inland": r"car park|parking garage|multi-storey|wine cellar|car wash|bus station|train station|studio|workshop|bakery|pottery|"
              r"kitchen|bathroom|bedroom|living room|office|corridor|cell|cellar|bunker|cockpit|attic|closet|cupboard|vault|chamber|"
              r"submarine|elevator|lift|library|basement|laboratory|lab|dungeon|warehouse|hallway|pantry|classroom|cubicle|loft|"
              r"cathedral|church|chapel|museum|hospital|operating theatre|ballroom|gymnasium|gym|factory|barn|stable|cabin|tent|igloo|"
              r"cave|cavern|tunnel|crypt|mine|garage|hangar|cinema|theatre|theater|concert hall|opera house|nightclub|shop|supermarket|"
              r"sauna|wardrobe|engine room|control room|server room|boiler room|waiting room|dining room|lecture hall|"
              r"station concourse|parking garage|greenhouse|fridge|freezer|coffin|safe|locker room|dressing room|hotel room|apartment|"
              r"flat|house|palace|castle|temple|monastery|factory hall|gallery|aquarium hall|tavern|pub|restaurant|diner|café|cafe|"
              r"ward|morgue|courtroom|interior|bank vault|shed|hut|caravan|trailer|van|car|bus|carriage|airship cabin|spaceship|"
              r"space station|shopping mall|mall|stairwell|lobby|foyer|archive|wine cellar|oast house|forge|smithy|foundry|stockroom|"
              r"sewer|catacombs|shaft|ship's hold|hold",
    "open": r"beach|meadow|prairie|field|wheat field|cornfield|hillside|hilltop|cliff|clifftop|cliff edge|riverbank|river bank|"
            r"lakeshore|shoreline|glacier|dune|dunes|mountain|mountainside|mountaintop|mountain pass|mountain pasture|alpine pasture|"
            r"pasture|moor|heath|steppe|savannah|savanna|tundra|desert|forest|forest clearing|clearing|woods|woodland|swamp|marsh|"
            r"orchard|vineyard|garden|park|lawn|village green|football pitch|racecourse|harbour|quay|pier|jetty|salt flat|salt flats|"
            r"plain|plains|ridge|summit|valley|canyon|gorge|fjord|bay|lagoon|open sea|high seas|sea|ocean|lake|river|stream|waterfall|"
            r"street|square|piazza|rooftop|roof|roof terrace|terrace|balcony|pavement|road|highway|motorway|bridge|airfield|runway|"
            r"playground|courtyard|farmyard|paddock|ploughed field|sunflower field|poppy field|rice paddy|tea plantation|"
            r"lavender field|snowfield|ice floe|frozen lake|headland|promontory|outback|sandbank|reef|campsite|racetrack|ski slope|"
            r"slope|piste|golf course|ranch|bog|fen|oasis|geyser field|lava field|wilderness",
    "pristine": r"wide-open|open|windswept|endless|vast|sweeping|rolling|alpine|grassy|boundless|sprawling|wild|sun-drenched|sunlit|"
                r"sunny|remote|windy|lonely|rocky|sandy|green|high|wide|stormy|rugged|grassy|flat|muddy|snowy|rain-swept|bare|desolate|"
                r"steep|broad|empty|deserted|tropical|misty|golden|mountain|unfenced|breezy|lush",
    "crowds": r"people|persons|humans|shoppers|fans|tourists|dancers|commuters|spectators|pedestrians|passengers|visitors|customers|"
              r"revellers|onlookers|protesters|bodies|men|women|children|guests|diners|travellers|passers-by|runners|marchers|trippers|"
              r"day-trippers|sightseers|bystanders|residents|locals|neighbours|schoolchildren|sailors|miners|"
              r"sunbathers|bathers|swimmers|surfers|skiers|soldiers|extras|workers|students|pupils|party-goers|partygoers|friends|"
              r"strangers|musicians|singers|festival-goers|concert-goers|theatregoers|pilgrims|supporters|worshippers|ravers|"
              r"holidaymakers|bargain hunters|voices|heads|souls|cyclists|demonstrators|strikers|villagers|citizens|townsfolk|"
              r"townspeople|families|kids|teenagers|youths|delegates|readers|drinkers|gamblers|worshipers|mourners|believers|refugees|"
              r"cheerleaders|athletes|competitors|contestants|cosplayers|photographers|reporters|journalists|employees|clubbers|"
              r"patrons|viewers|listeners|subjects|knights|warriors|troops|hikers|campers|picnickers|parents|monks|nuns|players|actors|"
              r"office workers|faces|recruits|shopkeepers|porters|traders|vendors|buyers",
    "hosts": r"tens of thousands(?: of)?|hundreds(?: and hundreds| upon hundreds| of thousands)?(?: of)?|thousands(?: upon thousands|"
             r" and thousands)?(?: of)?|dozens(?: and dozens| upon dozens)?(?: of)?|scores of|millions of|droves of|hordes of|"
             r"throngs of|legions of|masses of|swarms of|loads of|busloads of|countless|innumerable|umpteen|untold|"
             r"\d{1,3}(?:[,.]\d{3})+|\d{3,}|(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|"
             r"thirty|forty|fifty|sixty|seventy|eighty|ninety|several|half a|twenty-five|a few)[- ])?(?:hundred|thousand|"
             r"million)(?:[- ](?:thousand|and[- ]\w+))?|fifty|sixty|seventy|eighty|ninety",
    "age": r"ancient (?:rome|egypt|greece|china|babylon|athens|sparta|carthage|persia|mesopotamia|india|japan|world|times)|"
           r"imperial (?:rome|china)|pharaonic egypt|classical (?:athens|greece|antiquity)|antiquity|middle ages|dark ages|"
           r"medieval \w+|mediaeval \w+|stone age|bronze age|iron age|ice age|palaeolithic|paleolithic|neolithic|prehistoric|"
           r"viking age|viking|feudal japan|edo japan|edo period|sengoku|heian|meiji|(?:ming|qing|tang|song|han|qin|zhou|yuan|joseon|"
           r"mughal|tudor|ottoman|safavid|byzantine|romanov|gupta) (?:dynasty|era|court|empire|palace|china|period|korea|kitchen|"
           r"england|times|london)|byzantium|tudor \w+|stuart england|elizabethan \w+|jacobean \w+|georgian \w+|regency \w+|"
           r"victorian \w+|edwardian \w+|renaissance \w+|baroque \w+|rococo \w+|napoleonic \w+|colonial \w+|revolutionary france|"
           r"french revolution|industrial revolution|wild west|old west|gold rush|belle [ée]poque|gilded age|jazz age|roaring twenties|"
           r"prohibition(?:[- ]era)?|great depression|world war (?:one|two|i|ii|1|2)|first world war|second world war|great war|wwi+|"
           r"ww[12]|pre-war|interwar|crusades|aztec \w+|inca \w+|mayan? \w+|mesopotamia|babylon|pompeii|troy|camelot|sherwood|"
           r"(?:early |late |mid-?)*(?:1[0-8]\d\d|19[0-7]\d)(?:'?s)?(?! ?(?:fps|frames|k\b|px|people|m\b|mm|metres|meters|x\b))|"
           r"(?:early |late |mid-?)*(?:fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
           r"sixteenth|seventeenth|eighteenth|nineteenth|[5-9]th|1[0-9]th|1st|2nd|3rd|4th)[- ]century|(?:1[0-9]|[5-9])00s",
    "truly": r"historically (?:accurate|correct|authentic|faithful|exact)|period[- ](?:accurate|correct|perfect|authentic|exact|drama|"
             r"detail|piece|film|faithful)|strictly (?:period|historical|authentic|of its time)|true to (?:the |its )?(?:period|era|"
             r"century|age|time)|exact in every detail|(?:faithful|accurate|authentic|correct|exact|true) (?:in|to|down to) (?:every|"
             r"the last|the smallest|the) (?:detail|button|spoon|nail|stitch|buckle|candle|\w+)|(?:accurate|authentic|exact|period|"
             r"faithful) (?:throughout|in all details)|no anachronisms?(?: anywhere| at all| allowed| whatsoever)?|nothing (?:modern|"
             r"anachronistic|contemporary)(?: \w+){0,3}|only (?:things|objects|tools|materials) (?:that|which) existed(?: then|"
             r" at the time)?|no (?:modern|contemporary) \w+(?: at all| anywhere| visible)?|no technology(?: at all| whatsoever)?|"
             r"no electricity|before electricity|(?:scrupulously|meticulously|rigorously|carefully|faithfully|painstakingly|"
             r"lovingly) (?:researched|recreated|reconstructed|accurate|authentic|period)(?: \w+)?|every (?:object|detail|prop|garment|"
             r"tool|costume|thing) (?:is |must be )?(?:of|from|in) (?:the|its|that) (?:time|period|era|age)|meticulous period detail|"
             r"authentic period \w+|genuine period \w+",
    "oldly": r"strict|strictly|authentic|authentically|faithful|faithfully|accurate|accurately|genuine|genuinely|exact|purely|"
             r"scrupulously|rigorously|rigorous|entirely|wholly|historically|meticulous|meticulously|exclusively|scrupulous|firmly|"
             r"squarely",
}
SCENERY["dated"] = (rf"(?:{SCENERY['age']})(?:[ -](?!and\b|or\b)[\w'’-]+){{0,2}}(?:, (?:[\w-]+,? ){{0,2}}?| )"
                    rf"(?:{SCENERY['truly']}|authentic\w*|"
                    r"period[ -]\w+|accurate\w*|faithful\w*|strictly period)")
"""An age with what is said of how true it is: 'Victorian London, 1888, strictly period'."""
