"""How fast the film runs and how fast things go in it.

The language of the tables is in director.refiner.phrases.
"""

SPEED = """
slow       [shot|filmed|played|captured] [in|at|as] [extreme|super|ultra|dreamy|very|smooth|glorious|syrupy|deep|heavy]* (slow-motion|
           slow-mo|slomo|slo-mo|super-slow) [footage|shot|sequence|video|capture|replay]* [at ~ fps] / bullet-time /
           [shot] [at] (120|240|480|960|1000|1,000|2000) (fps|frames per second) / 120fps / 240fps / 480fps / 960fps / 1000fps /
           [ultra]* high-speed camera [slow motion]* / phantom camera [footage]* / slowed [down]* to (a crawl|a tenth|a quarter|
           half) [speed|of real time]* / (every|each) (drop|droplet|splash|crumb|splinter) (hangs|hanging|hovers|frozen|
           suspended) [in the air|mid-air]* / time (slows|slowed) to a (crawl|near stop)
           slowed [right|way]* down / (crawls|plays|unfolds|runs) in (slow motion|slow-mo) / (a|every) second (stretched|stretches|
           drawn out) (to|into|over) ... / ten times slower [than life]* / at (half|quarter|a quarter of|a tenth of) [normal|
           real]* speed /
           frame-by-frame slowness / (time|the moment) (stretched|stretches) / thousand-frames-a-second / high-frame-rate slow [motion]*
           (super|ultra|extreme)-slow [motion|footage|replay]* / (phantom|high-speed) (camera|footage|shot|photography) /
           (played|shown|seen|shot|captured) (at|in) (a fraction of|half|quarter|one tenth) [of]* [real|normal]* (speed|time) /
           each (second|frame|drop|blink) (lasts|takes|drawn out|stretched) ... / (balletic|dreamy|syrupy|underwater)-slow / slo-mo /
           overcranked / time (dilated|stretched thin|crawls)
           [extreme|super|ultra|hyper|dreamy|very|smooth|glorious|syrupy|deep|heavy|mega|deepest|balletic|extremely]* (slow-motion|
           slow-mo|slomo|slo-mo|super-slow|super-slow-mo|superslow|slow motion|bullet-time) [at|shot at]* [two|three|four|five|six|eight|
           ten|twelve|fifteen|twenty|thirty|fifty|a hundred|a thousand|many|2|3|4|5|6|8|10|16|20|32|50|100|1000|[~]]* [fps|
           frames per second|frames a second]* [all the way through|from start to finish|only|footage|replay|shot]* / [shot|filmed|
           captured|recorded|played]* [at] (120|180|200|240|250|300|480|500|600|960|1000|1,000|1500|2000|2,000|2500|5000|5,000|10000|
           10,000|a thousand|two thousand|one thousand|ten thousand|five hundred|a hundred and twenty|two hundred and forty)-(fps|
           frames per second|frames a second|frames/s|hz) / (slowed|slows|slowing|stretched|dragged|drawn) [right|way|all the way|far|
           out|down|dramatically]* (down|out|to a crawl|to a near standstill|by a factor of ~|~ times|to [a|one|half|
           quarter]* ~ (of [its|real|normal]* speed|speed)) [footage|motion|movement]* / slowed-down (footage|motion|movement|action|
           time|shot) / (one|a|each|every|a single|half a) (second|moment|instant|blink|heartbeat) (lasts|takes|stretches|stretched|
           drawn out|expands|is stretched|spread) [out]* (a|an|to|into|for|over|across|half|one|~) (minute|minutes|eternity|hour|whole ~|
           half a minute|ten seconds|forever|~) / at (half|quarter|a quarter|a tenth|one tenth|a fraction|one-fifth|a fifth|an eighth|
           half of|a hundredth|10%|25%|50%|20%) [of]* [its|real|normal|the|natural]* (speed|pace) / (two|three|four|five|six|eight|ten|
           twelve|fifteen|twenty|thirty|fifty|a hundred|a thousand|many|2|3|4|5|6|8|10|16|20|32|50|100) times slower [than ~ ~] /
           high-speed (phantom|camera|photography|cinematography|footage) / (overcranked|over-cranked|time-stretched) [footage|shot]* /
           time (crawls|slows|is slowed|stretched|dilates|barely moves) / everything [happens|moves|plays|unfolds|drifts]* in [dreamy|
           extreme]* (slow motion|slow-mo) / near-frozen (motion|time)
           [drifting|falling|moving|playing|plays|unfolds|runs|slowed|unfolding]* (at|to) (a|one|half a) (tenth|hundredth|thousandth|
           fraction|quarter|fifth|eighth|twentieth|fiftieth|half|third) of [its|his|her|the|real|normal|life's|natural|~]* [~] (speed|
           pace|rate|tempo) / (hangs|hanging|hovers|suspended|floats) in [the]* (mid-air|midair) for (seconds|an age|ages|~ seconds) /
           (a|one|each|every) (blink|heartbeat|step|breath|punch) (lasts|takes) ~ [~] (seconds|minutes|minute)
fast       [shot|filmed|played] [in|as|at] [a] [rapid|fast|dizzying|day-long|frantic|accelerated]* (time-lapse|hyper-lapse|fast-motion|
           fast-forward) [footage|sequence|video|speed|shot|of]* / (sped|speeded)-up [footage|motion]* /
           at (double|triple|quadruple|ten times|twenty times|four times|many times) [the]* [normal|real]* speed / under-cranked /
           (an|one|a whole) (hour|day|week|month|year+s) (compressed|condensed|squeezed|crammed) into (seconds|a few seconds|~ seconds) /
           keystone-cops (speed|pace) / benny-hill (speed|style) / (8|10|16|20|32)x speed
           (whizzes|races|zips|flashes|rushes|speeds|whirls) by in (seconds|fast motion|fast-forward) /
           (hours|days|weeks|months|years|seasons|a whole night|a whole day) (flash|flicker|race|rush|whizz|pass|passes|whirl|zip) (by|
           past) [in (seconds|~ seconds)]* / (clouds|stars|shadows|crowds|traffic|the sun) (race|racing|streak|streaking|wheel|
           whip) (across|by|past|overhead) ... / (silent-comedy|chaplin|keystone) (speed|pace|jerkiness) / at (x|times) [~]* speed /
           2x speed / triple time / double-quick
           (in|within) [these|those|the]* [fifteen|ten|five|twenty|thirty|a few|eight|six]* seconds [a|an|the|one|whole]* [complete|whole|
           entire|full]* (day|week|month|year|night|season|lifetime) (wheels|passes|goes|flies|races|rolls|spins|unfolds) ... /
           [a|one|the]* (complete|whole|entire|full) (day|week|year|night) (wheels|flies|races|spins) (over|by|past|across) ...
           [frantic|rapid|extreme|wild|manic|crazy|double-speed|high-speed|dizzying|whole-day|super]* (hyperlapse|hyper-lapse|timelapse|
           time-lapse|fast-forward|fast-motion|quick-motion|fast-mo|undercranked|under-cranked|sped-up|speeded-up|accelerated) [footage|
           sequence|video|motion|speed|of the ~|playback|photography|only|throughout|scene]* / (accelerated|speeded-up|sped-up) (motion|
           footage|time|speed|action|playback) / accelerated / (at|in|by|played at|shown at|runs at|running at|racing at) [a]* (two|
           three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|fifty|a hundred|a thousand|many|2|3|4|5|6|8|10|16|20|32|50|100|
           double|triple|quadruple|twice|thrice)-(speed|times speed|times normal speed|times the normal speed|times the speed|
           times [its]* [real|normal|natural]* speed|normal speed|the normal speed|the speed) / (twice|thrice|double|triple|quadruple|
           two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|fifty|a hundred|a thousand|many|2|3|4|5|6|8|10|16|20|32|50|
           100) [times]* [the|its]* (normal|real|natural|usual) (speed|tempo|pace) / (2x|3x|4x|5x|6x|8x|10x|16x|20x|32x|50x|
           100x) [fast-forward|
           speed|normal speed|playback|faster|real time]* (fast-forward|speed|normal speed|playback|faster) / [at|in] (double|triple|
           quadruple|breakneck fast-forward|fast-forward)-speed / [~|an|a|one|several|many|whole|entire|countless]* (hours|days|weeks|
           months|years|hour|day|week|month|year|night|season|seasons|lifetime|afternoon|decades|century) [of [a|
           the]* ~ [~ ~]] (squeezed|compressed|condensed|crammed|packed|crunched|collapsed|shrunk|boiled down|squashed|telescoped|
           crushed) [down]* (into|to|in) [just|only|a|an|the|mere|barely|under|a few|a handful of]* [~] (seconds|second|moments|moment|
           minute|blink|instant|heartbeat) / (hours|days|weeks|months|years|seasons|a whole day|a whole year|the day|the week|the year|
           the night|the seasons|a year|a week|a day|a month|decades) [{ly}|all]* (pass|passes|flash|flashes|flicker|fly|flies|race|
           races|rush|rushes|whizz|whizzes|zip|zips|whirl|whirls|go|goes|speed|speeds|slip|blur|blurs) [by|past]* (in|within|inside) [a|
           just|only|mere]* [~] (seconds|moments|blink|flash|instant|heartbeat|second|minute) / (racing|rushing|speeding|flying|
           tearing) through (the whole|a whole|an entire|the entire|a full) (day|night|week|year|season) [in ~ seconds]
           (hyperlapse|hyper-lapse|timelapse|time-lapse) [racing|rushing|speeding|flying|running|tearing|whirling|going|sprinting|
           hurtling|whizzing]* (through|across|over) [the|a|an|one]* [whole|entire|full]* (day|night|week|month|year|season|hour|
           afternoon|morning|winter|summer|century) [in [a|just|only]* [~] (seconds|second|minute|moments)]
           (a|one|the|an) (whole|entire|complete|full) (winter|summer|spring|autumn|season|day|night|week|month|year|lifetime|childhood|
           life|century|morning|afternoon|match|journey) (flits|goes|passes|flies|races|rushes|whizzes|whirls|zips|flashes|speeds|slips|
           flickers|rolls|streaks) by [in ...] / [~] (hours|days|weeks|months|years) in ~ [~] (seconds|second|minute) [of time-lapse]
real       [in] (real-time|real-time speed|normal speed) [throughout|only]* / unaltered speed
           (real-time|real time|normal|natural|true)-speed [no slow-mo*|no slow motion]* / at [its]* (natural|normal|true|real) (speed|
           pace) / exactly as fast as [in]* (life|it happens)
           (nothing|never|not) (accelerated|sped up|speeded up|slowed|slowed down) / in real seconds / true to the clock
           [in|at|played at|shown at|strictly|only|plays in|runs in|everything at]* [true|normal|real|strict|actual|natural|ordinary|
           everyday|regular|unaltered|original|plain|honest]* (real-time|realtime|normal speed|natural speed|real speed|true speed|
           actual speed|ordinary speed|regular speed|unaltered speed|original speed|real-life speed|life speed|human speed|1x speed|
           normal playback speed|regular playback speed|normal playback|everyday speed|standard speed|normal time) [only|throughout|
           playback]* / (no|without|never any|not in|avoid|no trace of|zero) [any]* (slow motion|slow-motion|slow-mo|time-lapse|
           timelapse|fast-forward|speed ramps|speed ramping|speed changes|speed effects|slowing down|speeding up|
           sped-up footage) [or (slow motion|time-lapse|fast-forward|slow-mo|speeding up|slowing down)]* [of any kind|whatsoever|
           at all]* / (neither|not) (slowed|sped up|speeded up|accelerated) [nor|or]* [sped up|slowed|accelerated|slowed down]* /
           (played|plays|playback|shown|runs) at (1x|100%|life's own pace|the speed of life|24 for 24) / (unmanipulated|unaltered|
           undoctored|untouched|unmodified) (time|speed|playback|pace)
"""

PACE = """
slow       [at|with] [a|an] (glacial|snail's|barely perceptible|leisurely|unhurried|dreamlike slow|meditative|languid|sluggish|funereal|
           tortoise|stately|slow|hushed|sleepy|lazy) [barely perceptible|unhurried|slow|meditative|languid|deliberate|even|
           hypnotic]* (pace|speed|rhythm|slowness|tempo|crawl|pacing|editing|cutting|rate) / (extremely|unbearably|agonisingly|
           barely perceptibly|ever so|painfully|impossibly|achingly|infinitely|incredibly|very very|agonizingly|hypnotically) slow* /
           at a crawl / like treacle / as slow* as (honey|molasses|treacle|a glacier|moss|a snail) / in no hurry / moves like cold honey /
           (inching|crawling|oozing) (along|forward) / taking (its|her|his) (sweet time|own time)
           at a snail's pace / (slow|slower) (as|than) [a|an|the]* (snail|glacier|treacle|molasses|tortoise|moss|sloth|winter|
           growing grass) / (with|at) the (speed|haste|urgency) of (a (glacier|sloth|snail|tortoise|sleepwalker)|moss|continental drift) /
           (dawdles|dawdling|plods|plodding|ambles|ambling|saunters|sauntering|shuffles|shuffling|inches|creeps|crawls) [along|forward]* /
           without (haste|any hurry|hurry) / (lazily|leisurely|languidly|unhurriedly|ponderously|sluggishly)
           (geological|glacial|infinite|monkish|saintly|tectonic|arctic) (patience|slowness|leisure|calm) /
           (an inch|a millimetre|a finger's breadth|a hair's breadth|a centimetre) (a|an|per|every) (minute|hour|day|year|second) /
           (like|as) [a]* (glacier|continents|stalactites|moss|treacle|resin)+s [drift|growing|grow|moving|sliding]* /
           for the better part of (a minute|an hour|a day)
fast       [at|with] [a|an] (breakneck|blistering|lightning|frantic|frenetic|breathless|furious|supersonic|rapid-fire|hectic|manic|
           dizzying|break-neck|frenzied|high-octane|feverish|rocket|whirlwind|hyperactive|quick-fire|fast) [~] (pace|speed|rhythm|tempo|
           pacing|editing|cutting|energy|velocity|rate) / [a|in a] [sudden]* (lightning|rocket|whip)-(quick|fast) /
           in (half a second|the blink of an eye|a split second|a flash|a heartbeat|under a second|a fraction of a second|an instant) /
           at full (speed|throttle|tilt|pelt|gallop) / faster than (the eye can follow|a bullet|lightning|sound|the eye can see) /
           like (greased lightning|a bullet|a rocket|a shot) / at (lightning|top|warp|maximum|bullet) speed /
           (blindingly|insanely|ridiculously|impossibly|incredibly|blisteringly|ferociously|furiously) fast / hell for leather /
           pedal to the metal / at ~ (km/h|kph|mph|miles an hour)
           [as]* (quick|fast|swift) as [a|an|the|greased]* (flash|bullet|lightning|rocket|arrow|whippet|cheetah|hare|shot|wind|whip) /
           like (lightning|the clappers|the wind|a shot|a flash|a thunderbolt) / (in|within) (the twinkling of an eye|no time|a trice|
           two seconds|one second|a tenth of a second|a blur) / at (breakneck|lightning|furious|blistering|top|terrific|full|ferocious|
           reckless) [speed|pace]* / (hurtles|hurtling|whizzes|whizzing|tears|rockets|rocketing|bolts|bolting|zips|zipping|streaks) (past|
           by|along|through|across|down|up|ahead) / (gabbles|rattles) off / double-quick / at the double / hell-for-leather / flat out /
           [a|in a]* (blur|flurry) of (motion|speed|activity|arms|hands|legs)
           in a (trice|twinkling|jiffy|wink|blink|heartbeat|flash|tick) / (two|three|one|half a) second+s (tops|flat) /
           over (in|within) (a heartbeat|a blink|seconds|a flash|an instant) [~ seconds tops]* / overtakes the ~ [~] /
           (gallops|sprints|hurtles|bolts|shoots|rockets) (down|up|past|across|ahead) ... / before you can (blink|say ~)
"""

TABLES = {"speed": SPEED, "pace": PACE}
