"""What people do, wear, eat and keep at an hour or in a season, and other signs that stand for it.

A sign is a hint (`?`): it speaks against what is said outright, not against another sign. The language of the tables is in
director.refiner.phrases.
"""

from director.refiner.phrases import flowing

TIME = """
night?     [at|after|past|for]* (last orders|last call|closing time|lights-out|chucking-out time|kicking-out time) [at ~ ~]* /
           (long|way|well|hours) past [the|their|his|her]* (kids'|children's|baby's)* bedtime / (graveyard|night|lobster) shift /
           (the|a) street-lamps come on / (headlights|headlamps|torches|flashlights) (cut|cutting|slice|slicing|stab|stabbing|pierce|
           piercing) [through]* the (dark|black|night|gloom) / [the|a] night-(bus|train|ferry|market|porter's round|watch|heron) /
           (nightclub|club) queue / clubs (empty|emptying|turning out|close|closing|let out) / (the|a) [last]* pub (turning|turns|emptying|
           empties|tipping|spilling|throwing) out [its drunks|its ~]* / new year's eve countdown / fireworks (burst|bloom|explode|crackle|
           bursting|blooming|exploding) [in|over|above|against]* [the]* [~]* (sky|rooftops|harbour|river) / (northern lights|aurora|
           aurora borealis) [ripple|ripples|dance|dances|overhead|above]* / (meteor shower|shooting stars) [streak|streaks|above|
           overhead]* / (lighthouse|searchlight|searchlights) [beam]* (sweeps|sweep|sweeping|combs|rakes) / bats (flit|wheel|flicker|
           swoop|pour out) / insomnia hour / everyone [is]* in bed / [the]* (sandman|tooth fairy|monster under the bed) / (sleepwalkers|
           insomniacs|night owls|clubbers|stargazers|ghost-hunters|trick-or-treaters) [~]* / stargazing / moths (round|around|circle|
           batter) the (lamp|bulb|light|lantern) / glow-worms [~]* / counting sheep
night      moonless (dark|night|black|sky) / in the small hours [of the morning|after ~ ~ ~]* / [by|at] (the glow of the alarm clock|
           the light of the fridge) [, ~]* / after the clubs (close|shut|empty) / bedtime / (every|all the) star+s is out
morning?   (rush-hour|morning) commute / (first|second) period [maths|english|history|class]* / [the|a] (milk float|milkman|paperboy|
           paper boy|bin lorry|postman) (doing|on) (its|his|her) round+s / (cornflakes|porridge|cereal) [and ~]* [on the table]* /
           toothbrushes and (toast|coffee) / bed-head and coffee / (bakers|bakery) opening [up]* / (first|early) (birds|bus|tram|milk) /
           the alarm [clock] (rings|shrieks|goes off) [at ~]* / bacon and eggs [sizzle|sizzling]* / church on sunday morning / matins
noon?      lunch (break|hour|rush|bell) / (office|school) lunch [crowd|queue]* / packed lunches out / siesta [time|hour]* / (the|a) noonday
           (gun|sun|bell) / (midday|noon) (bells|gun) / [the]* shadows (gone|vanish|vanished|nowhere)
afternoon? (afternoon|high|cream) tea / school's out / (after-school|home-time) (bell|rush|crowd) / the school (gates|bell) at (three|
           half past three)
evening?   (evensong|vespers|happy hour|dinner time|supper time|dinner-time|the nightly news|sundowners) / the dinner gong [sounds]*
dawn?      (roosters|cockerels|cocks|a cock|a rooster|a cockerel|the cock) (going off|go off|crow|crows|crowing) / [the]* dawn chorus /
           lauds
"""

SEASON = """
winter?    (sledges|sleds|toboggans|tobogganers) [down|on]* [the]* [hill|slope]* / frost (ferns|flowers) on the (pane|window|glass|
           windscreen) / (carol singers|carollers|advent candles|advent wreath|advent calendar|nativity play|christmas market|christmas
           eve|christmas morning|boxing day|santa's (sleigh|grotto)|tinsel and fairy lights) [~]* / (mulled wine|gluhwein|glühwein|hot
           toddy|
           egg-nog) [steaming|steams]* / woolly hats [and ~]* / (bobble hats|ear-muffs|snow-suits|ski goggles|snow-shoes|ice skates|
           thermal underwear|balaclavas|fur-lined parkas) [and ~]* / polar vortex / the pipes (have|are) frozen / (an|the) avalanche /
           huskies [~]* / (windows|windscreens) iced [over]* / scraping ice off [the|a|her|his]* (windscreen|car) / skating on the
           (pond|lake|canal|river) / salt trucks / gritters [out]* / chilblains / the pond [is]* frozen over / chattering teeth /
           (wrapped|bundled) [up]* in (scarves|furs|wool|blankets) against the cold
summer?    (sprinklers|sprinkler) (on|across) the (lawn|grass) / (lemonade stand|ice-cream van|ice-cream truck|ice-lolly stand|paddling-
           pool|lilo+s|deckchairs|water-slide|slip-n-slide|water-pistol fight|beach volleyball|beach umbrella+s|sand-castle+s) [~]* /
           (swimsuits|bikinis|swimming trunks|speedos|sundresses|flip-flops|sun-hats|snorkels) [and ~]* / (sun-cream|sun-block|sunscreen|
           after-sun|factor (30|fifty|50)) [~]* / sunbathers [~]* / sun-burnt (noses|shoulders|tourists|backs) / wheat [stands] (ripe|
           golden|ready for harvest) [and gold|and golden]* / (strawberries and cream|pimm's) [~]* / festival season / fans whirring in the
           heat / sweltering / (kids|children|boys|girls|they) (splash|splashing|paddle|paddling|cannonball) [about|around]* in [the|a]*
           (pond|fountain|lake|sea|river|creek|pool) / poolside / tan lines / wasps (on|in|round) the (jam|beer|lemonade) / air-con
           (dripping|rattling|on full) / sticky tarmac / (cicadas|crickets) (scream|screaming|shrill|deafening|whirr|whirring)
spring?    buds on (the|every) (branch|branches|bough|twig|twigs) / (swallows|birds|robins|blackbirds) (nest-building|building nests|
           nesting) / (spring|easter) (lambs|chicks|bonnets|egg hunt) / may-pole [~]* / frog-spawn [~]* / tadpoles [~]* / bluebell wood /
           asparagus season / hay fever season / spring-cleaning day
autumn?    jack-o'-lanterns [on every ~]* / halloween [~]* / trick-or-treaters [~]* / (leaf|leaves) (piles|raked into piles) / leaf-pile+s /
           (mushroom-picking|mushroom pickers|blackberry-picking|apple-picking|cider-pressing|grape harvest|wine harvest) [~]* /
           thanksgiving [~]* / (geese|swallows|cranes) (flying|heading|gathering to fly) south / back-to-school week / (raking|sweeping)
           [up]* [the|dead|fallen]* leaves / acorns (drop|dropping|fall|falling|underfoot) / pumpkin-(patch|spice|carving) [~]* /
           conkers [~]* / bonfire night / guy fawkes
"""

SKY = """
wet        raining cats and dogs / puddles (dancing|dance|jumping|jump) [with rain]* / [the]* (river|stream) has burst its banks / soaking
           [wet]* (street|streets|pitch|crowd) / wellies and (puddles|umbrellas) / wading through the flood / a downpour of ~ proportions
clear      clear as a bell / bluebird (day|sky|skies) / scorched (sky|earth|grass)
"""

MOTION = """
static=    sticks [only]*
static     not [one|a]* pixel
           of (drift|movement|motion|shake) / the (frame|shot|image|picture|framing) is (carved|set|cast|cut) in (stone|concrete) / the
           (lens|camera|viewfinder|frame|shot|view|operator) (never|does not|doesn't|won't|refuses to|must not|shall not) (stray|strays|
           shift|shifts|stir|stirs|budge|budges|wander|wanders|twitch|twitches|tremble|trembles|waver|wavers|travel|travels|follow|
           follows|drift|drifts) [at all|a millimetre|an inch|a hair|an iota|once|so much as ...]* / camera [stands|sits|rests|is]* on
           (sandbags|a sandbag|a beanbag|a rock|the windowsill|a fence post) / (rooted|planted|sandbagged|cemented|immobile) (camera|lens|
           frame)
moving     (jib|crash-zoom|crash zoom|walk-and-talk [steadicam]*|pov run|snorricam|body-rig|dolly run|rig shot) / the camera (is|gets)
           (thrown|tossed|flung|hurled|swung|passed|carried|dragged|spun|strapped to a [~] (dog|runner|skater|wheel|horse)) [...] /
           (the|our) (view|viewpoint|lens|camera|shot|frame) (roams|wanders|prowls|hurtles|barrels|bolts|darts|swerves|careens|rockets|
           lurches|reels|whirls|gallops|scurries|bounds|trots|plunges|surfs|skims) [...] / the (operator|cameraman|camerawoman|camera
           operator|dp) (runs|sprints|jogs|walks|races|chases|skates|pedals|crawls|clambers|stumbles|wades) [...]
"""

SIZE = """
close      (the lens|we|the camera) [almost|nearly|all but]* (touches|touch|kisses|brushes) [the|her|his|its]* (skin|petal|eye|iris|lips|
           glass) / (tight|so tight) on (his|her|their|its|the) (lips|eyes|mouth|eye|nose|fingers|hands|pupil|button|ring|teeth) / choker /
           xcu / bcu
wide=      (ls|els|vls|ews|xls)
medium=    (mls|ms|mws|two-shot|bust shot)
"""

ANGLE = """
high       plan view / through the skylight [straight]* down / (from|off) (the|a) (satellite|gantry|crane arm|bell tower|gods) [straight]*
           down [on|at]* / shot from the (rafters|ceiling|balcony|roof|treetops|gods|scaffold) / looking [straight]* down from the
           (rafters|ceiling|balcony|roof|treetops|scaffold)
low        belly-level / (shot|filmed|seen) from the (floor|ground|gutter|kerb|carpet) / looking [straight]* up from the (floor|
           ground|gutter|kerb|carpet|grass|pavement)
"""

FOCUS = """
deep       (everything|all|it all) [from|between] [the]* (foreground|front|nose|nearest ~|flowers|grass) to [the]* (hills|horizon|back|
           background|mountains|far wall|sky|infinity) [is|stays|in]* (pin-|razor-|tack-|needle-)* (sharp|focus|crisp)
shallow    (background|backdrop|rest|everything else) [is|goes|melts into|dissolves into|turns to|as]* [pure|total|creamy|utter]* (mush|
           soup|butter|cream|smear|porridge|haze) / (paper|wafer|razor)-thin (depth of field|plane of focus|focus|focal plane)
"""

SPEED = """
slow       (bullet|matrix)-time [slow motion]* / (ultra|super|extreme|hyper)-(slow|slo) / every (drop|droplet|crumb|grain|splinter|feather)
           (hangs|hanging|hovers|hovering|floats|floating) in [the|mid]* air
fast       (at|on) (double|triple|quadruple|2x|3x|4x|ten times|twice) [the]* [normal]* speed / sped up [like ...]* / fast-forward* /
           everything [is]* (zipping|zips|whizzing|whizzes) [by|past]* / benny hill [speed|style]* / keystone cops [speed|pace]*
"""

TAKE = """
one        (unbroken|uninterrupted) [throughout|take|shot]* / in a single breath / [it]* (never|not once|doesn't|must not) cut+s [away]*
           [even
           once]* / one long (shot|take)
cuts       (flash|smash|jump|hard|quick|snap) cuts [every ...|throughout]* / inter-cut+ting / rapid montage [with|of ...]* / ([a
           new|new] cut|
           cuts) (every|each) [half]* (second|beat|bar|frame) / (forty|fifty|thirty|twenty|sixty|a hundred|dozens of|hundreds of) cuts
"""

ASPECT = """
tall       (shot|crop|cropped|framed|format|formatted|made) (for|as) [an]* (reels|shorts|stories|tiktok|snapchat) / full-height mobile
           [frame]*
wide       sideways phone [frame]* / panoramic strip / banner-wide [frame]* / ultra-wide letterbox [frame]*
"""

CLARITY = """
rough      (bootleg|dial-up|dialup|third-generation|fourth-generation|nth-generation) (video|copy|tape|tapes|recording|dub|cam|look)*
           (video|
           copy|tape|recording|dub|cam) / fuzzy reception / static and snow / standard-def [video|broadcast]* / vaseline on the lens /
           (blurry|fuzzy|blocky|grainy|noisy|smeary) (144p|240p|360p|webcam|cctv|vhs|bodycam|doorbell) [webcam|quality|footage|video]*
           (quality|footage|video|throughout)* / potato (quality|camera|cam)
"""

LIGHT = """
dark       (one|a single|a|the last) (match|candle|lighter|glow-stick|torch|ember) for light / dark as [a|the]* (mine|pit|tomb|cellar|cave|
           grave|coal) / (all|every) [of]* the (lamps|lights|bulbs) [are|is]* (off|out|dead) / total black-out
bright     (blazing|blinding) (chandeliers|floodlights|arc lamps|footlights) / (every|each) (lamp|light|bulb) [is]* (on|lit|burning|
           blazing) / bright as (an operating theatre|day|noon|a showroom|a fridge) / no shadow+s anywhere
"""

PLACE = """
in?        in (a|the) (supermarket|bathtub|bath|sauna|crypt|wardrobe|boxing gym|laundrette|laundromat|car wash|hospital ward|maternity ward|
           server room|tv studio|photo-booth|phone box|cinema|dressing room|squash court|mortuary|morgue|law library|photocopying room|
           greenhouse|dojo|kindergarten|changing room|operating theatre|underground car-park) [aisle]* / an underground car-park
out?       (in|from) a tree-house / in the trenches / on a (farm|yacht|cruise ship|mountain meadow|sandbank|hillside|headland|jetty|
           driving range|ski slope|race-track|glacier|fire escape|village green|cliff path|rope bridge|salt pan|lawn)
"""

CROWD = """
many       (hundreds|thousands|dozens|scores|crowds|hordes|masses|swarms|throngs) of (holidaymakers|tourists|shoppers|commuters|fans|
           strangers|revellers|protesters|pilgrims|onlookers|guests|dancers|bathers|spectators|worshippers|drinkers|pensioners|schoolkids)
           [...] / (swimmers|runners|dancers|shoppers|diners) in every (lane|row|corner|aisle|seat) / [packed]* (shoulder to shoulder|
           cheek by jowl|like sardines|to the gunwales) [like sardines]*
none       has the (~|whole ~) [all|entirely]* to (herself|himself|themselves|itself) / (not|never) another (soul|living thing) [~]*
"""

PACE = """
slow       (barely|hardly|scarcely) (creeps|creep|moves|move|inches|crawls|crawl|budges|shuffles) [along|forward|across ...]* / (inches|
           inching|creeps|creeping|crawls|crawling|plods|plodding|dawdles|dawdling|trudges|trudging|ambles|ambling|saunters|sauntering)
           (along|forward|across|over|up|down|past) [...]
fast       (rockets|rocketing|streaks|streaking|hurtles|hurtling|zooms|zooming|whizzes|whizzing|shoots|shooting|bolts|bolting|
           barrels|barrelling) (along|forward|across|over|up|down|past|by) [...]
"""

ERA = """
new?       (checks|checking|reads|reading|sends|sending|answers|answering) [his|her|their|an|the]* (e-mail|e-mails|email|emails|texts|
           messages|feed|notifications|inbox|voicemail) / (scrolls|scrolling|swipes|swiping) [through]* [his|her|their|the]* (feed|
           phone|app|tiktok|instagram|left|right) / (streams|streaming|live-streams|posts|posting|tweets|tweeting|googles|googling|
           vlogs|vlogging|facetimes|facetiming|zooms) [a|the|it|his|her]* [~]* / (a|an|the|his|her|their) (e-reader|power bank|charging
           cable|charger|usb stick|webcam|3d printer|robot vacuum|smart speaker|air fryer|microwave|dishwasher|selfie stick|segway|
           hoverboard|electric car|tesla|satnav|gps|credit card|cash machine|barcode|qr code|escalator|vending machine|vape|e-cigarette|
           hoodie|baseball cap|trainers|sneakers|zip|hand dryer|leaf blower|jet ski|quad bike|wind turbine|solar panel|pylon|barcode
           scanner|forklift|jumbo jet|space shuttle|satellite dish)
"""

_AXES      = {"pace": PACE, "era": ERA, "time": TIME, "season": SEASON, "sky": SKY, "motion": MOTION, "size": SIZE, "angle": ANGLE, "focus":
           FOCUS, "speed": SPEED,
         "take": TAKE, "aspect": ASPECT, "clarity": CLARITY, "light": LIGHT, "place": PLACE, "crowd": CROWD}
TABLES = {axis: flowing(text) for axis, text in _AXES.items()}
