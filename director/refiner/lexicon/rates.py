"""How fast things go and how fast the film runs, put together from parts; the language is in director.refiner.phrases.

`?` is a hint, `^` opens its clause, `=` is all of it.
"""

from director.refiner.phrases import flowing

PACE = """
slow
           (lazy|slow|meditative|leisurely|mellow|ponderous|glacial|relaxed|mild|gentle|languid|easy|easy-going|easygoing|unhurried|tranquil|
           patient|contemplative|stately|ceremonial|sedate|sleepy|drowsy|dreamy|chilled|laid-back|calm|quiet|quietly paced|restful|serene|
           measured|slow-burn|slow-breathing|deliberate|walking|strolling|funeral|processional|snail|snail's|tortoise|sluggish|plodding|
           lethargic|crawling|soothing|hypnotic|lingering|soft|muted|languorous|lazy sunday|long sunday|island|siesta|sloth-like|
           hushed|lo-fi|chilled lo-fi|trance-like|zen|monastic|balmy|idle|glacier|treacly|syrupy|adagio|unrushed|loping|ambling) [~]
           (pace|paced|
           pacing|tempo|rhythm|rate|speed|cadence|flow|edit|editing|cutting|cuts|march|waltz|cinema|film|cruise|movement|movements|
           beat|drift|burn|walk|slowness|mood|groove|gait|progress|stride|amble|stroll|breathing|ritual|step|steps|sway|swing|cadences|
           procession) / pace: [~] (slow*|gentle|unhurried|calm|relaxed|leisurely|languid) / pace=slow / slow and (deliberate|steady|
           gentle|easy|careful|stately|heavy|measured|quiet|patient) [movements|steps|motion]* / slow cinema [in the vein of ~]* / (slow|
           unhurried|leisurely) as [cold]* (honey|treacle|molasses|syrup|tar|a snail|a glacier|a tortoise|a sloth|moss|mud|sap|wax) /
           (takes|taking|took) (forever|ages|an age|an eternity|all day|its time|her time|his time|their time|a good ~|hours|an hour|all
           the time in the world) [to ...] / takes a good (minute|while| hour) to ... /
           (needs|takes|taking|spends|spending) (a|an|one) [full|whole|good|entire|solid]* (second|minute|hour|day|
           week) (for|over|on|per) (each|every) [single]* (step|stride|bite|word|note|move|movement|breath|stroke|sip) /
           (nobody|no one|none) [is|seems]* (in a rush|in a
           hurry|hurries|rushes|hurrying) [here|at all]* / (without|no) [any| need to|a]* (rush|rushing|hurry|hurrying|haste|urgency) /
           (in|with) no (hurry|rush|haste) / (each|every|one) (shot|take|frame|image|scene) [is]* (held|lingers|lasts|holds|breathes) [for
           ~ seconds|for ages|long|and breathes]* [or more]* / the edit breathes [, ...] / (long| lingering|patient|slow|endless|static)
           (takes|holds|dissolves|pauses|silences|pans) / step (by|after) [weary|slow|heavy|careful]* step / time (seems
           to|nearly|almost|barely)* (stretch|stand still|stands still|crawls|drags|slows|stops) / all the time in the world / pausing (in
           between|often|between ~|at every ~) / eats, pauses, ... / round and round, idle / at (a crawl|three miles an hour|one mile an
           hour| two miles an hour|walking pace|a walking pace|a walk|strolling pace|snail's pace|half a mile an hour) / few movements [,
           soft and gentle]* / ceremonial slowness / (savours|savors|lingers over|relishes|dawdles over) each ~ [, ...]
slow?
           (trudge|trudges|trudging|plod|plods|plodding|shuffle|shuffles|shuffling|lumber|lumbers|lumbering|amble|ambles|ambling|dawdle|dawdles|
           dawdling|meander|meanders|meandering|saunter|saunters|sauntering|crawl|crawls|crawling|creep|creeps|creeping|inch|inches|inching|trundle|
           trundles|trundling|mosey|moseys|moseying|stroll|strolls|strolling|loiter|loiters|loitering|totter|totters|tottering|hobble|hobbles|
           hobbling|waddle|waddles|waddling|drift|drifts|drifting|glide|glides|gliding|ooze|oozes|oozing|trickle|trickles|trickling|dally|dallies|
           dallying|dilly-dallies|dilly-dallying|wend|wends|wending|toddle|toddles|toddling|file|files
           past|limps|limping|laze|lazes|lazing|lolls| lolling|lounges|lounging|idles|idling|grinds
           uphill|dozes|dozing|wanders|wandering|shambles|shambling) [along|by|on|past|forward| uphill|home|in|out|across|through|over]* /
           (slow|slowly|unhurriedly|leisurely|lazily|languidly|sluggishly|patiently|gently|
           sedately|sleepily|ponderously|lethargically|drowsily|idly|wearily|heavily|listlessly|serenely|calmly|tranquilly) / (bit by bit|
           little by little|inch by inch|by degrees)
slow^      (adagio|largo|lento|andante|grave|larghetto) [, ...]
slow=
           (slow|slowly|languid|lethargic|lumbering|leaden|stately|restful|drowsy|easy-going|easygoing|unhurried|leisurely|heavy-footed|meandering|
           adagio|largo|lento|slow-burn|sluggish|sleepy|dreamlike|serene|tranquil|calm|patient|ponderous|glacial|plodding|dawdling|dilly-dallying|
           idle|lazy|languorous|sedate|relaxed|laid-back|mellow|chilled|chill|gentle|hushed|slow pace|slow tempo|quietly paced|slow
           motionless| unwinding|weary|torpid|listless|sauntering|ambling|trudging|crawling|in no rush|no rush|no hurry|at
           ease|contemplative|meditative| measured|deliberate|slow and steady|slow as honey|slow as treacle|at a
           crawl|treacle-slow|snail-paced|half-asleep|lingering|taking an age|taking its time|taking her time|taking his
           time|slothful|sleepily|unrushed|becalmed|lackadaisical|lulling|hypnotic|soporific) [, patient rhythm|, dormitory]*
fast
           (fast|quick|rapid|rapid-fire|frantic|hectic|snappy|jumpy|breakneck|energetic|caffeinated|frenetic|furious|slashing|blistering|breathless|
           high-octane|high-energy|high-speed|lightning|whirlwind|hyperactive|manic|machine-gun|punchy|kinetic|turbo|brisk|zippy|driving|galloping|
           relentless|non-stop|nonstop|pounding|feverish|nimble|swift|speedy|staccato|urgent|pacy|full-speed|full-throttle|full-tilt|hyper|wild|
           racing|rushing|rush-hour|helter-skelter|adrenaline|adrenaline-fuelled|pulse-pounding|accelerating|split-second|supersonic|uptempo|
           up-tempo|fast-paced|quickfire|quick-fire|restless|whip-fast|razor-quick|action-packed|cracking|headlong|dizzying|bustling|whirling|
           hell-for-leather|heart-racing|spitfire|presto|allegro) [~]
           (pace|paced|pacing|tempo|rhythm|rate|speed|cadence|edit|edits|editing|cutting|
           cuts|cut|montage|dash|chase|pursuit|action|movement|movements|motion|beat|energy|flurry|sprint|steps|reflexes|footwork|burst|bursts|rush|
           run|race|fire|scramble|punches|intercutting|whirl|momentum|velocity|acceleration|blur|dance cuts) [of ...] / pace: [~]
           (fast*|quick*| rapid|frantic|brisk|hectic|snappy|breakneck) / pace=fast / cut, cut, cut [, ...] / each shot under ... /
           (flurry|hail|barrage|blizzard| whirlwind|torrent|storm|frenzy|burst|blur|volley|explosion|rush|whirl|riot) of
           (punches|blows|activity|motion|movement|action|legs|feet| hands|wings|kicks|cuts|steps|speed|fists|images|paws) /
           (full|flat|top|maximum|ramming|warp|lightning|breakneck|express|terrific|high)
           (tilt|pelt|speed|throttle|out|steam|velocity|gallop|bore|chat) / (at|with)
           (lightning|breakneck|full|top|terrifying|furious|blinding|
           blistering|great|ferocious|tremendous|dizzying|reckless|incredible|frightening|ludicrous|high) (speed|pace|reflexes|tilt|tempo|
           velocity|haste|rate) / in a (tearing|mad|terrible|great|frantic|desperate|wild|crazy|blind|huge|blazing)
           (hurry|rush|dash|panic| scramble|whirl) / hot pursuit / (everything|all) happens at once [and ...] / without (a
           pause|pause|stopping for breath|stopping| pausing for breath|drawing breath|let-up|a break|respite) / nobody stops (for
           breath|to breathe) / gun it / (pedal|foot) to the (metal| floor) / (leaves|leaving) [a trail of|burning]* rubber /
           (hurriedly|hastily|frantically|furiously|swiftly|speedily|rapidly), / faster than [you|the|we|a|anyone]* ~ [can ~] / (like|as
           fast as|quick as|fast as|swift as) (lightning|greased lightning|a rocket|the wind|a bullet|a flash|a shot|mercury|a cheetah|a
           whippet|a dart|a comet|an arrow) / (before|in the time it takes|quicker than) you can (blink|say ~) / (rush|peak)-hour
           (frenzy|madness|rush) / at the speed of (light|sound|thought) / (in|within) (a flash|the blink of an eye|a heartbeat| a split
           second|no time|a trice|half a second) / (race|rush|dash|scramble|stampede) against (time|the clock) / allegro con fuoco
fast?
           (dashes|dashing|gallops|galloping|charges|charging|hurtle|hurtles|hurtling|races|racing|rushes|rushing|bolts|bolting|dart|darts|darting|scurry|scurries|scurrying|scamper|scampers|scampering|scramble|scrambles|scrambling|sprint|sprints|
           sprinting|zoom|zooms|zooming|whizz|whizzes|whizzing|zip|zips|zipping|tears|tearing|speeds|speeding|streaks|streaking|stampede|
           stampedes|stampeding|scoot|scoots|scooting|flit|flits|flitting|rockets|rocketing|barrels|barrelling|barreling|bombs|
           careens|careening|whips|whipping|plunges|plunging|pelt|pelts|pelting|belts|belting|hares|haring|hightails|legs
           it|flees|fleeing|
           shoots|shooting|swoops|swooping|ricochets|ricocheting|rattles|rattling|bustle|bustles|bustling|thunders|thundering|whirls|whirling|
           storms|storming|surges|surging|skitters|skittering|hustles|hustling|hurries|hurrying|flashes|flies|blasts|blasting|scuttles|scuttling|
           darted|raced|bounds|bounding|springs|lunges|lunging|roars|screeches|careers|vaults|leaps|leaping|screams)
           [headlong|along|past|by|down|
           across|through|off|away|over|up|out|into|around|towards|toward|after|at|for|under|in|ahead|home|between]* /
           (quickly|rapidly|swiftly|
           hurriedly|hastily|frantically|furiously|briskly|speedily|headlong|helter-skelter|pell-mell|lickety-split|hurry-scurry|flat out|
           post-haste|nimbly|in haste|breathlessly|feverishly|frenetically|manically)
fast^      (presto|allegro|vivace|prestissimo|con fuoco) [, ...]
fast=      (fast|quick|rapid|frantic|hectic|blistering|breathless|bustling|energetic|high-octane|hyperactive|madcap|non-stop
           action|non-stop|presto| allegro|vivace|snappy|supersonic|swift|turbo|zippy|speedy|express|rush|at a
           rush|fast-paced|frenetic|furious|manic|breakneck|high energy|high-energy|full speed|full tilt|full throttle|flat
           out|lightning-fast|rapid-fire|rapid-fire cuts|quick cuts|fast cuts|punchy|
           action-packed|frenzied|whirlwind|charging|hurtling|flitting|zooming|scurrying|tearing along|rattling along|hurry-scurry|hot
           pursuit|stampede|stampeding|galloping|racing|rushing|sprinting|dashing|brisk|hasty|hurried|headlong|nimble|darting|whizzing|speeding|
           caffeinated|adrenaline|adrenalin|pell-mell|helter-skelter|at speed|at pace|quickfire|lickety-split|up-tempo|feverish|restless
           energy| kinetic|hell for leather|blink-and-you-miss-it|pacy|no let-up|fever pitch|chop-chop|double time)
"""

SPEED = """
slow       (slow|slo|slowed|slow-mo|slomo|super-slow|ultra-slow)-(motion|mo|play|playback|speed
           playback|time|footage|speed|film|capture|replay) [~] [120p|240p|at ~ fps]* /
           (decelerated|retarded|slowed|slowed-down|stretched|dilated|drawn-out|elongated|prolonged|suspended|elastic|
           bullet|overcranked|over-cranked|ramped-down|dreamy slowed|syrup-slow|slowed-time|stretchy) [~]
           (film|time|motion|footage|playback|action| seconds|moment|movement|replay|second|bubble|frames|speed) /
           [all|everything|footage|film|action|is|~]* slowed [down|way down|right down|to|by|~]* [a|an]*
           (dream|crawl|drift|dance|hundredfold|tenfold|heartbeat|near-stop|fraction|trickle|whisper|float|ballet|half|quarter| tenth) /
           (hundredfold|tenfold|fiftyfold|twentyfold|thousandfold|massively|dramatically|heavily|extremely|dreamily|hugely) slowed /
           (all|as the film is|everything|footage|action|film) slowed [down]* /
           (half|quarter|tenth|third|fifth|eighth|hundredth)-(speed|rate|tempo|time) [playback]* /
           (playback|runs|running|plays|played|film|rate|speed|replay|captured|played back)* [at|rate|speed|:|=]* (0.5|0.25|0.1|0.2|0.3|
           0.125|0.75|.5|.25)-(x) [speed]* / (playback|film|action|time|motion|everything|footage|second|the ~) [~] (crawls|is
           slowed|slows|slows down|slows to ~|nearly stops|nearly freezes|almost stops|all but stops|stretches|dilates|hangs|barely
           moves|creeps|oozes|grinds to ~| stretched into ~|is stretched ...|drags|near-freezes) [so that ~ ~]* / (a|one|the) [hammer]*
           (second|moment|blow|instant|step|blink| punch|drop|splash|jump|kick|heartbeat|fall) [~] (takes|lasts|stretched|is
           stretched|stretches|spread|spreads|expanded|expands) [out]* [into|to|over|for|across]* [half]* [a|an|ten|thirty|twenty|~]*
           (minute|seconds|minutes|eternity|ten|age|hour|forever|lifetime) / (camera| sensor|shot|rate|frame
           rate|shooting|captured|running|filmed)* [running|at|rate|of|:]* (96|100|119.88|120|144|180|200|240|250|300|400|480|
           500|600|720|800|960|1000|1200|2000|2500|4000|5000|10000|20000|25000|100000)-(fps|frames|hz|frames per second) [so
           ...|slowed|playback|for ~ play]* / (camera|shot|filmed|running|run|captured) [running]* at
           (96|100|120|200|240|250|300|400|480|500|600|960|1000|2000) [so that ...] / rate: (96|100|120|200|240|480|960|1000) to
           (24|25|30) / (96|100|120|200|240|480|960|1000) (to|into|conformed to|played at) (24|25| 30) [fps]* / frame rate
           (96|100|120|200|240|250|300|480|500|600|960|1000|2000) / (high|hi|ultra-high|super-high|very high)-(frame|
           framerate|frame-rate|speed)-[rate]* (camera|photography|photograph|cinematography|for ~ ~|for slow
           ~|phantom|footage|capture|film| cine) / (phantom flex|phantom camera|phantom|chronos|photron|edgertronic|kirana|freefly wave)
           (4k|~ fps|camera|footage) / (matrix| bullet-time|peckinpah|john woo|zack snyder|300-style|matrix-like|max payne)-[style|like]*
           (freeze-crawl|bullet-time|slow-mo| slow motion|dodge|ramp|speed ramp|slow|slowdown|freeze) / (at|in|to)
           (a|one)-(tenth|half|quarter|hundredth|thousandth|fifth|third| fraction|eighth|twentieth) [of]*
           [real|normal|the|its|natural|life|true|usual]* [time|speed|life|pace|rate]* / (hangs|hanging|hang|
           frozen|floating|floats|suspended|hover|hovers|drifts) [~] (mid-air|in mid-air|midair|in the
           air|mid-cheer|mid-leap|mid-jump|mid-flight| for an age|for seconds|for an eternity|weightless|as if weightless) [, all slowed]*
           / (becomes|turns into|like) a [floating|slow| underwater]* (dance|ballet) [as the film is slowed]* / speed=slow* / speed: [~]
           (slow*|half|0.*|quarter|120fps|240fps) / (every|each)
           (drop|droplet|ripple|grain|hair|petal|splinter|muscle|bead|crumb|shard|spark|fibre) [~]
           (visible|seen|hanging|hangs|lingers|drifts| floats|suspended|countable) [in (slow|mid)-*]* /
           (molasses|treacle|syrup|honey|underwater|moon-gravity|dream|balletic)-(time|slow|motion| speed|like motion) / ramped down /
           time (nearly|almost|all but) stops / slow-speed [playback|~] / (slow|slowed) as (if|though) underwater
slow=      (slow motion|slow-mo|slomo|slo-mo|slo-motion|super slow|super slow motion|slowed down|slowed|half speed|quarter speed|bullet
           time| bullet-time|overcranked|120fps|240fps|480fps|960fps|1000fps|120 fps|240 fps|480 fps|960 fps|1000 fps|high frame
           rate|high-speed camera| high-speed photography|phantom|time stretched|stretched time|time slowed|slow replay|decelerated|ultra
           slow|dreamy slow|hi-speed photography|freeze-crawl|ramped down|time-stretched|100fps|120p|240p|hfr)
fast
           (time|hyper|night|day|year|month|season|ageing|aging|growth|decay|star|cloud|motion|photo|city|construction|seasonal|sky|traffic|
           long-term)-(lapse|lapsed|lapses) [photography|of ...|footage]* / (sky|night
           sky|city|ageing|aging|cloud|star|traffic|crowd|decay|flower| plant|growth|seasonal) lapse / [, ]* in lapse / koyaanisqatsi
           [style|~]* / (fast-forward|fast-forwarded|accelerated|sped-up|speeded-up|
           quickened|undercranked|under-cranked|speed-ramped|compressed|telescoped|condensed|turbo|turbo-charged|high-speed
           playback|hyper-fast| double-speed|triple-speed|jerky silent-era|benny
           hill|chaplin-speed|keystone|fast|skipping|time-warped|fast-mo|super-fast|ramped-up) [~]
           (playback|motion|time|footage|film|action|speed|replay|world|run|video|movement|process|view|day|year|life|frames|growth|walk)
           / time
           (compressed|condensed|collapses|collapsed|flies|races|rushes|speeds|sped|whirls|leaps|squeezed|telescoped|accelerates|accelerated|
           speeds up|runs fast|races by|races past|fast-forwards|flies by|skips) [forward|by|past|ahead|up]*[: ...] /
           (2|3|4|5|8|10|12|16|20|
           25|30|32|50|60|64|100|128|200|300|500|1000|two|three|four|ten|twenty|fifty|hundred|thousand)-(x|times|fold) [normal|real|the]*
           [speed| faster|playback|fast-forward|time|normal|life]* (speed|faster|playback|fast-forward|quicker|speeded|normal|sped up|real
           time) / [at]* (4|5|8|10|16|20|30|32|50|60|100|200|500|1000)-(x) [speed|playback]* /
           (a|an|one|whole|the|ten|two|five|many|several|twenty|thirty|hundred| entire|full|eight|nine|six|twelve)* [whole|entire|full]*
           [~] (day|day's|night|week|month|year|years|season|seasons|century|centuries|
           decade|decades|lifetime|hour|hours|days|weeks|months|millennium|millennia|aeons|eons|epochs|generation|generations|winter|summer|
           afternoon|market|life|pregnancy|shift|build) [of|in|,|set up|and down|the|city|vineyard|~]* (in|within|into|per|to)
           [a|an|one|just|a few| few|mere|under|about|seconds|ten|five|three|~]*
           (second|seconds|minute|moment|moments|breath|blink|wink|clip|swoop|flash|heartbeat| instant|frame|snap|finger-snap) [of ~]* /
           (one|a|single) [frame|picture|photo|photograph|still|shot|exposure|image|snapshot|taken]* (taken every|every|per|each|an|a) [~]
           (minute|minutes|hour|hours|day|days|second|seconds|week|month|year) [for [a|~]* ~]* / (hour|day|week|
           month|year|century|centuries|decade|season|hours|days|years) (per|a|each|every) (second|minute|frame) / (in|within) [a|an|one|a
           few|few| mere|three|two|five|ten|just|under|only|the]* (seconds|moments|wink|blink|flash|breath|heartbeat|blink of an
           eye|second|matter of seconds|single breath) [flat]* / before our eyes / at speed /
           (clouds|shadows|sun|moon|stars|traffic|crowds|shadow of clouds|seasons| clock hands|tides|headlights|people|snow|sky|days and
           nights|leaves|flowers) [~] [~] (race|races|racing|boil|boils|boiling|rush|rushes|
           rushing|scud|scuds|scudding|streak|streaks|streaking|whirl|whirls|whirling|spin|spins|spinning|wheel|wheels|wheeling|whip|whips|flicker|
           flickers|flickering|sweep|sweeps|zip|fly|flies|stream|streaming|pour|blur|blurring|pulse|pulsing|strobe|strobing|shoots
           up|shoot up| pile up|piles up) [across|by|past|over|overhead|in|through|round|along|the|sky|and]* [~ ~] / rushing
           (clouds|crowds|traffic|stars| shadows) /
           (shoots|shoot|spring|springs|sprouts|sprout|push|pushes|grow|grows|rises|rise|bloom|blooms|rot|rots|melts|melt|withers|wither|
           wilts|opens|decays|crumbles|rusts|fills|empties|ages|turns|climbs|piles|build|builds|unfurls|ripens) [~] [~] [~] [~] [~]
           (in|within) [a|an|one|a few|few|mere|three|two|ten|five|just|~]*
           (seconds|moments|flash|blink|wink|breath|minute|heartbeat|instant|second) / stop-watch-spinning [~ ~] / day by day [, in ~]* /
           floor by floor [within ~]* / (tree rings|mould|mold|vines|ivy|crystals|mushrooms|
           seedlings|sprouts|rust|frost|fungus|stalactites|bread) [~] (grow|grows|growing|spread|spreads|creep|creeps|push up|rise)
           [before our eyes]* / speed=fast* / speed: [~] (fast*|2x|4x|8x|10x|timelapse|time-lapse|double|accelerated|hyper*)
fast=      (timelapse|time-lapse|time lapse|hyperlapse|hyper-lapse|lapse|fast forward|fast-forward|fast-forwarded|fast
           motion|fast-motion|sped up| sped-up|speeded up|accelerated|undercranked|quickened|double
           speed|8x|10x|16x|20x|50x|100x|intervalometer|stop-motion speed| turbo-playback|turbo playback|time flies|at speed|interval
           shooting|hour per second|cloud lapse|night lapse|star trails|koyaanisqatsi| ageing lapse|benny hill speed|time
           compressed|silent-film speed)
real
           (real|true|actual|natural|normal|ordinary|regular|everyday|authentic|life|life's|lifelike|standard|plain|honest|unaltered|unchanged|
           unretimed|untouched|genuine|usual|native|unmanipulated|human|real-world|real-life|proper|realistic|right|correct|faithful|live|1:1|
           true-to-life|clock|unmodified|undoctored|one-to-one|walking-around|original|unadjusted|uncranked|24p|real-clock|camera-original)-[frame|
           motion|clock|playback|life|24p|~]* (time|speed|rate|tempo|duration|frame rate|framerate|motion|playback|clock speed|pace of
           life| timing|time walk|motion speed|24p playback|passage of time|speed of life) [at ~ fps|at
           ~|24p|playback|footage|throughout]* / [exactly|as| just]* (at|with) the
           (same|usual|real|normal|ordinary|natural|true|identical|very|original) [same]* (rate|speed|pace|tempo|duration)
           [as|it|the|that|of|in|eye|life|would|happened|reality|see]* / as (quick|fast|long|slow|quickly|slowly) as
           (in|it|life|reality|real) [in| reality|life|would|happens|happened|really|take|took|was|is|the real thing]* / same speed as
           [in]* (life|reality|real life) / (no|not| without|never|zero|neither) [any|a|in|use|single]* (slow-mo|slow
           motion|slow-motion|slow-down|slow-downs|slowdowns|retiming|re-timing| speed-up|speed-ups|time-lapse|timelapse|ramping|speed
           ramping|ramps|speed ramps|time tricks|speed change|speed changes|time manipulation|speed
           effects|slowing|fast-forward|overcranking) [or|and|nor|no|,]* [slow-mo|time-lapse|speed-up|speed ramps|fast-forward| slow
           motion|speed-ups|fast motion|ramping|speeding up|timelapse]* / (speed|time|duration|timing|playback|motion|rate) [is|left|~]*
           (untouched|preserved|unaltered|unchanged|left alone|as shot|kept honest|intact|unmodified|natural|normal|real|not altered|true
           to life|as recorded|1x|100%|honest|unedited) / (speed|playback|motion) left alone /
           (unsped|unslowed|unretimed|un-retimed|unramped| unhurried by the edit|untimed|uncranked|unaccelerated) / in its own time [, un*
           , un*]* / (second|minute|moment|beat) (for|by) (second| minute|moment|beat) / ten seconds of life in ten seconds of film /
           [live|raw]* as a webcam gives it / (just|exactly) as (one|you|we| people) would (see|experience|witness) it [live]* / plays
           (like|as) (life|real life|it happened|in life) / the speed of (actual| real|ordinary|everyday|daily|human) life /
           (24|25|30|29.97|23.976|50|60)-(fps|frames|p|frames per second) [, no retiming|playback|no ramping|real-time|natural motion|real
           speed]* (no retiming|playback|real-time|real time|natural motion|natural|normal speed) / (natural|normal) motion at
           (24|25|30|60) [fps]* / (normally|naturally|realistically|ordinarily|correctly|truly) (timed|paced|clocked| moving|played) [~] /
           (exactly|precisely) as long as it (would|does|takes|really) [...] / (captured and replayed|shot and played|recorded and
           shown|played back) at [an|the|its]* (identical|same|true|original|recorded|shooting) (rate|speed) / (replayed|played|shown|
           projected|runs|running|unfolds|unfolding|happens|captured) [back]* (in real time|at real speed|at normal speed|live|at life
           speed|as it happened|one to one|1:1|at 1x|in real-time) / speed=(real|normal|1x|100) / speed: [~]
           (real*|normal|1x|100%|natural) / keep the frame rate honest [, ...] / footage straight from the camera [with ...] / actual
           duration / at the usual rate
real=      (real time|real-time|realtime|normal speed|real speed|natural speed|live|1x|1x speed|100% speed|24fps|25fps|24 fps|25 fps|30
           fps|unretimed| normal motion|natural motion|ordinary motion|ordinary tempo|plain speed|authentic speed|actual duration|duration
           preserved|speed untouched| normal frame rate|standard speed|no slow motion|no slow-mo|not slow-mo|no time-lapse|normally
           timed|no speed ramps|true speed|life speed|real duration|24p|in real time|at normal speed|at real speed|regular speed|everyday
           speed|unaltered speed)
"""

TABLES = {"pace": flowing(PACE), "speed": flowing(SPEED)}
