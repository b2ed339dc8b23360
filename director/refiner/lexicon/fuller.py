"""Hours, seasons, weather, places, company and sounds in the words that the other tables leave out.

The language of the tables is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

TIME = """
night      after the last (train|bus|tram|ferry|customer|guest) [has (gone|left)]* / (while|when) (everyone|everybody|all the
           world|the world|the city) [else]* sleeps / [the]* sky [is|hangs|lies]* [almost|completely|utterly]* (pitch-black|
           ink-black|jet-black|coal-black) / black sky (full of|thick with|crowded with|with|strewn with) stars / (stars|stars
           and a [full|huge|pale]* moon|a [full|huge|pale]* moon and stars) [~] (fill|crowd|pepper|litter|dot|stud|prick|
           hang in|cover|burn in|spangle) [the|a|every]* [black|dark|night|whole|inky|velvet]* (sky|heavens|corner of the
           sky) [overhead]* / (lit|under|beneath|by) [only|the|a|by|row of]* (street-lamps|street-lamp|street-lights|
           lampposts) / (shooting-star|shooting stars|a comet) [~] (over|above|across) [the]* ~ / (owls|an owl|nightjars|
           nightingales|bats) (call|calls|hoot|hoots|hunt|hunts|sing|sings|flit|flits) / [not]* a star-lit [~] / the (town|
           city|village|street|house) [~] in darkness / (moonless|starless) (night|dark|sky|hour) / lights-out [~] / the (bars|
           pubs|clubs) [have]* long closed / black as (pitch|ink|coal) outside / moonshine / (by|in) [the]* (starlight|moonglow) /
           [the]* graveyard hour / insomniac hour+s
noon       at [the]* (hottest|brightest) hour [of [the] day]* / [at]* 12 o'clock [sharp] in the (sun|day|heat) / twelve o'clock
           [sharp]* in the (sun|day|heat) / [the]* sun [~] (overhead|above) at its (highest [point]*|peak|zenith|fiercest) / (no|
           hardly any|not a scrap of) (shadow|shadows) [at|because ~|under ~]* [noon|midday]* / sun (at|near|past) its (highest|
           zenith|peak) [point]*
day        on a bright day / [on]* a (bright|brilliant|radiant|glorious|cloudless) day / full daylight / [in]* the (glare|blaze|
           brightness) of (day|the day|the sun)
morning    the day (begins|has just begun|is young) / (commuters|schoolchildren) with [their|takeaway]* coffee / first (bus|tram|
           train|coffee) of the day / before (breakfast|the shops open) / the (paper round|newspaper boy)
dawn       the day [is]* (breaking|breaks) / [a|the]* sky [is]* (paling|lightening|turning pink) in the east / the east (pales|
           reddens|glows) / the dawn chorus
dusk       [a|the]* (red|crimson|orange|huge|molten|swollen|dying) sun (on|touching|kissing|at|sinking (to|into|behind)|
           meeting) the (horizon|sea|hills|rooftops) / the lamps are being lit / sundowner+s [hour]* / lamp-lighting time / the day
           (dies|is dying|ends|fades|is fading|wanes) / dying (light|day) / day's end
"""

SEASON = """
winter     [under|in|through|deep|fresh|thick|soft|dry|knee-deep|waist-deep]* (thick|fresh|soft|dry|deep|virgin|
           untouched|light) powder [snow]* / it is snowing / it's snowing / snowing [hard|thickly|softly]* / (bitterly|bitingly|
           brutally|arctic|bone-chillingly|savagely) cold / (iced|frozen|snow-laden|snowy|snow-clad|snow-capped|
           snow-blanketed|icy|snow-draped) (streets|roofs|pavement|fields|pines|firs|branches|gardens|lanes|harbour|canal|
           fountain|steps|rooftops|village|hillside|park) / (freezing|frozen|icebound|snowbound) (arctic|polar|antarctic)
           (station|base|outpost|camp) / (woolly hats|mittens|parkas|ear-muffs) against the (cold|frost|wind) / breath
           (freezes|clouds|steams|hangs) [white]* [in the (air|cold)]*
summer     [the]* (hottest|warmest) (day|week|afternoon|weekend|summer) [of|in|for|this|the|year|years|century|decade|
           july|august|summer|season]* / boiling [hot]* (day|weather|afternoon|heat) / (shimmering|baking|roasting|broiling|
           oven-like|furnace|crushing|brutal|merciless|suffocating|oppressive|blazing|savage) heat / hot asphalt / (melting|
           sticky|soft) (tarmac|asphalt) / cicadas [~] / barefoot in the hot sand / (a|one|this) summer's (day|night|evening|
           afternoon|morning) / (melts|melting|dripping) ice-cream / (everybody|everyone|people) (sweats|sweating|sunbathing|in
           (shorts|bikinis|swimwear)) / [the]* (grass|lawn|fields|hills) [is|are|burnt|burned|scorched|baked|parched]*
           (scorched|burnt|burned|baked|parched|sun-bleached) [brown|yellow|dry]* / air-conditioners (drip|hum|rattle) / heat
           (ripples|shimmers|wobbles) [off|over|above|on]* [the ~]* / sweltering
spring     [the]* trees [are|stand|all]* in [full|first]* blossom / [the]* first (buds|crocuses|leaves|swallows|lambs|violets|
           primroses) [~] / buds (open|burst|swell|breaking) / easter (sunday|morning|monday|parade|holiday|eggs) / (pink|
           white|new|tender|fresh) blossom+s / (plum|peach|pear|almond|apple|cherry|magnolia|hawthorn|lilac|may) (blossom|
           blossoms|in bloom|in flower|in blossom|trees in bloom) / catkins / new growth everywhere
autumn     [the|dead|dry|yellow|brown|red]* leaves [are|already|all]* (falling|drifting down|coming down|turning|dropping) /
           (raking|sweeping) [up]* [the|dead|dry|wet|yellow]* leaves / (roast|roasted) chestnuts / (pumpkins|gourds|corn-husks)
           [~] (porch|steps|field|door) / [the]* (beech|oak|maple|birch|wood|woods|forest|park) [is|are|stands|in]*
           (copper|russet|ablaze with colour|in full autumn colour|red and gold) / ripe (grapes|apples) heavy on the (vine|
           branch|bough)
"""

SKY = """
wet        thunder and lightning / (lightning|thunder) (flashes|forks|cracks|rolls|crashes|strikes|splits ...|booms|rumbles)
           [~] / raining cats and dogs / (tipping|bucketing|pelting|chucking|hosing|lashing|teeming|belting) (it|down|it down)
           [~] / [the]* sky [is|hangs]* [a]* (grey|leaden|slate-grey|gunmetal|overcast|low and grey|ashen) / (wellies|umbrellas|
           raincoats|mackintoshes) [~] (in|against|under) the (rain|wet|downpour) / streaming gutters / gutters (overflow|
           overflowing|gush) / (hail|hailstones) (hammers|hammer|bounce|bounces|batter|batters|drum|drums) / rain-(lashed|
           soaked|drenched|swept|blurred|battered) [~] / (the|a) (heavens|sky) (opens|open|bursts)
fog        pea-soup [fog]* / pea-souper / (fog|mist|smoke|haze) so (thick|dense) ... / visibility (of|down to|under|below) [~]
           (zero|nil|ten|five|twenty|a) [~] / [you]* (cannot|can't|can barely|can hardly) see [your|his|her|the]* (hand|~
           metres|five|ten|three) ...
clear      (perfectly|crystal|utterly|gin|glass) (clear|transparent) air / crystal-clear (air|day|sky|visibility) / (azure|
           sapphire|cobalt|flawless|spotless|unclouded|immaculate) (sky|skies) / not (one|a single|a|the smallest|a wisp of)
           cloud ... / (sun|sunshine) without a (single)* cloud / drenching sunshine / (weeks|months) without [a drop of]* rain
"""

VIEW = """
far        (you|one|we) can see for (miles|ever|a hundred miles|kilometres) / visibility of (a hundred|fifty|thirty|twenty|
           eighty) (miles|kilometres|km) / every (peak|ridge|island) [~] (sharp|crisp|clear) on the horizon / [a]* razor-sharp
           horizon
"""

PLACE = """
in         in the (cockpit|hold|lounge|loft|galley|pantry|crypt|vestry|cloister cell|engine room|control room|green room|
           waiting room|dressing room|cloakroom|mess hall|tack room|darkroom|nursery|parlour|study|den) [of (a|an|the|his|
           her) [~] ~]* / in the (back|rear) of (a|the|his|her|their) [~] (van|car|taxi|limousine|ambulance|truck|lorry|bus)
           / [inside]* (a|the) windmill's (~|loft) / on (a|the|his|her) [~] (sofa|couch|settee) [in|by|beside]* [the|a]*
           (lounge|living-room|television|fireplace|parlour) / (not once|never) (leave|leaves|leaving) the (room|house|kitchen|
           studio|bunker|cellar|flat|building|car|cabin|hall|shop|tent) / (carpeted|wallpapered|panelled|wood-panelled|
           tiled|vaulted|low-ceilinged|strip-lit) (room|lounge|office|hall|courtroom|corridor|parlour|cellar|bathroom|
           study|chamber|lobby)
out        (in|among|between|amid|through) [the|a|an|rows of|some|their|his|her]* [purple|waving|flowering|ripe|tall|
           green|blooming|swaying]* (lavender|sunflower|sunflowers|barley|wheat|maize|corn|poppy|poppies|vine|vines|tulip|
           tulips|cotton|cabbage|tea|rice|heather|clover|buttercups|cornstalks|reeds|bracken) [rows|fields|field|stalks|
           bushes|plants|plantation]* / on (a|the) [busy|crowded|zebra|pedestrian]* (crossing|traffic island|roundabout|car
           park|quay|slipway|promenade|lawn) / (in|across|on) (a|the|an) [huge|empty|vast|windy]* (football stadium|car
           park|parking lot|open-air stadium|bullring|drive-in) / (the|a) (sun|wind|rain) (on|in|burning|beating on|lashing)
           (his|her|their) (face|hair|back|cheeks|shoulders) [out]* on the ~
"""

WORLD = """
city       (on|at) a [busy|neon|crowded]* (zebra crossing|crosswalk|street corner|pedestrian crossing) in (the city|downtown|
           town)
space      (orbiting|space) (station|lab|laboratory|outpost|habitat|greenhouse|colony) / (float|floats|floating|drifts|
           drifting|hangs) [~] weightless [~ ~ ~]* / in free fall around [the]* (earth|planet|moon)
peak       (mountain|snowy|himalayan|alpine|rocky) (peak|summit|ridge|pinnacle|crag)+s [far|high|above ~]* / (above|over) the
           tree-line
underwater (ten|twenty|thirty|forty|fifty|sixty|a hundred|two hundred) (metres|meters|fathoms|feet) (down|under|below|deep)
           / (sea|ocean|lake|river) (bed|floor|bottom)
"""

CROWD = """
none       not a (blessed|living|single|mortal|human|solitary|~) (soul|person|creature|figure|face|human) [abroad|about|around|~]* /
           nobody [else]* in (frame|shot|view|the picture) / [a]* table for one / (not a|no) (customer|passenger|guest|visitor|
           diner|reveller|worshipper|dancer|player|swimmer|skater|bather|living soul|human being) [in the house|at all|
           anywhere|in sight|to be seen|turned up|left|~]* / (bereft|devoid|void|clear|free) of (a single|any|all) (human|
           human being|person|visitor|soul|guest) / (hall|church|theatre|stadium|arena|ballroom|street|square|station|
           beach|market|mall) (stands|lies|is|sits|remains) [utterly|completely|quite|eerily]* (empty|deserted|abandoned|
           forsaken|desolate|unpeopled)
many       (queue|queues|line|lines) [of ~]* (round|around|down) the (block|corner|street) / (crowds|throngs|hordes|masses|
           droves|swarms|mobs|packs) [of ~]* (jostle|push|press|surge|pour|stream|mill|shove|elbow|crush|swarm|cheer|
           roar|dance|wave) [~] / (shoppers|tourists|fans|commuters|revellers|spectators|pilgrims|partygoers|protesters|
           bathers|skaters|dancers) [~] (elbow|jostle|push|press|surge|throng|swarm|crowd|shove|pour|stream|mill|squeeze|
           crush|queue) [~] / (an|the) entire (orchestra|village|team|school|regiment|choir|class|street|town) / (a|the)
           (wedding party|school class|football team|marching band|regiment|choir of ~|whole family|flash mob|conga line|rugby
           team) [~] / a (veritable|solid|dense) (throng|mass|mob|sea of faces)
"""

SOUND = """
silent     nothing above a (whisper|murmur|breath) / asmr (level|levels|quiet|only|throughout|hush) / not (a|one) (sound|note|
           word|peep) on the (soundtrack|track|audio|sound-track) / complete hush / hush throughout / [a]* (library|chapel|
           cathedral|monastery|midnight) (hush|quiet|stillness) / in a [church-like|reverent|holy|sacred|total]* hush / silence
           [reigns]* [and nothing else]* from [the]* (first|start) ...
loud       (techno|music|bass|drums|beat|hip-hop|disco|rock|punk|guitars) (thumps|thumping|blares|blasts|pounds|throbs|
           booms|thunders|hammers|shakes ...) [...] / (screaming|shrieking|cheering|chanting|baying|howling|whooping) (fans|
           crowd+s|children|kids|audience|supporters|teenagers) / fireworks (bang|crash|explode|thunder|boom|crackle) [...] /
           (church|alarm|fire|cathedral) bells (ring|clang|peal|toll|jangle|hammer|crash) [...] / (dogs|gulls|crows|hounds|
           seals) (bark|scream|screech|howl|bay|yap) [...] / (chainsaws|sirens|horns|hammers|drills|engines|motors) (howl|
           wail|scream|roar|snarl|whine|hammer|shriek|rev) [...] / thunder (crashes|booms|roars|cracks|explodes) [...] /
           (belts|belting) (it|them) out [...]
loud!      [the|a|an]* (commentator|announcer|sergeant|coach|foreman|auctioneer|preacher|ringmaster) (bellows|roars|screams|shouts|
           yells|hollers|bawls|thunders)
"""

MUSIC = """
some       [an|a|the]* [old|slow|jaunty|lively|gentle|soft|cheerful]* (accordion|piano|violin|guitar|banjo|harp|cello|
           fiddle|ukulele|brass|organ|mandolin|flute|saxophone|trumpet|jazz|gypsy|string) (waltz|tango|polka|tune|melody|
           solo|march|ballad|jig|reel|theme|loop|quartet|piece) [plays|swells|plinks|runs|accompanies|underscores]* [under
           ...|throughout|over ...]* / (strings|violins|drums|trumpets|synths|guitars|horns) (swell|swells|soar|soars|play|
           kick in|underscore) [...]
"""

TABLES = {axis: flowing(text) for axis, text in (
    ("time", TIME), ("season", SEASON), ("sky", SKY), ("view", VIEW), ("place", PLACE), ("world", WORLD), ("crowd", CROWD),
    ("sound", SOUND), ("music", MUSIC))}
