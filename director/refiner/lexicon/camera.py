"""How the camera moves: at all, in which direction, how steadily.

The language of the tables is in director.refiner.phrases.
"""

MOTION = """
static     [camera] [completely|absolutely|perfectly|totally|entirely|rigidly|a|the|one]* (static|locked-off|locked-down|fixed|stationary|
           motionless|unmoving|immobile|immovable|rock-still) [wide|medium|close-up|tripod|locked-off|long|eye-level|single|
           security]* (camera|shot|tripod|tripod shot|frame|framing|view|composition|angle|camera shot|wide|vantage point) [on a tripod]
           [shot|filmed|locked|set|camera]* on [a|the] [heavy|sturdy|fixed|solid]* (tripod|sticks) [that never moves] /
           (locked|static|fixed|sturdy) tripod [shot]* / tripod / tripod (shot|locked|mounted|only) / lock-off [shot] /
           locked-off [shot] /
           locked down / (no|zero|without|not a single|without a single|not one) [any|kind of]* camera (movement|motion|move+s) [at all|
           whatsoever]* / static / not moving at all / absolutely no camera (move+s|movement)
           [the|a|one|our|fixed]* (camera|lens|frame|framing|shot|viewpoint|tripod) (is|stays|remains|holds|sits|stands|rests|must stay|
           must remain|should stay|should be|must be|has to stay|kept|keeps) [perfectly|absolutely|completely|dead|utterly|rock|totally|
           rigidly|stubbornly|firmly]* (static|still|fixed|put|stationary|motionless|locked|locked off|locked down|in place|frozen|
           in one spot|where it is|immobile|unmoving|planted|rooted [to the spot]|parked)
           [the|a|our]* (camera|frame|lens|tripod) [is|stays] (bolted|nailed|glued|screwed|welded|cemented|anchored) [down|in place|
           to the (floor|ground|spot|wall|deck|ceiling)]* / (bolted|nailed|glued|screwed|welded|cemented|anchored) (to the (floor|ground|
           spot|wall)|down) [camera]* / [the|a]* (camera|frame|lens) (never|does not|doesn't|must not|won't|will not|cannot|may not|
           mustn't|shouldn't|refuses to|does not once) (move|moves|budge|budges|pan|pans|stir|stirs|shift|shifts|twitch|flinch|
           drift) [an inch|once|by a (hair|millimetre)|even slightly]*
           one (unmoving|fixed|frozen|static|locked) (frame|vantage|angle|view|position) / as still as a (painting|photograph|
           surveillance camera) / security-camera stillness / like a (security|surveillance|cctv) camera on a wall /
           without (moving|budging) [an inch] / camera nailed to the floor / dead-still (frame|camera|shot) /
           (perfectly|absolutely|completely) (motionless|still|static) (camera|frame|shot|framing|wide)
           [camera]* (locked|clamped|fixed|mounted|rigid|bolted|screwed|set|parked) [down|off]* (on|to|onto) [a|the|
           its]* [heavy]* (tripod|
           sticks|stand|wall|table|ceiling) / -camera static / [the|our]* (view|viewpoint|frame|angle|composition|shot|lens|eye) (never|
           doesn't|does not|won't|must not) (moves|move|changes|change|shifts|shift|budges|budge|drifts|wavers) [an inch|at all|once]* /
           (one|a single|the same) (fixed|frozen|unchanging|unmoving|static|immovable) (view|frame|angle|position|viewpoint|composition|
           shot) / (not|without) a (hair's breadth|millimetre|millimeter|twitch|tremor) of [camera]* movement /
           like a (painting|photograph) that breathes / camera asleep on its tripod / nailed-down (camera|frame) / planted camera /
           camera (planted|parked|frozen|riveted) [~]* / tripod-(bound|locked|steady|mounted) / no (panning|tilting|zooming|dollying|
           tracking) [or (panning|tilting|zooming|tracking)]*
           (camera|tripod|lens|frame|shot) (must|should|has to|needs to|is to|will) (remain|stay|be|keep|hold) [completely|absolutely|
           perfectly|dead|totally|utterly]* (still|static|fixed|locked|motionless|put|immobile|in place|stationary|locked off) /
           tripod [only|shot|mount]* (only|shot|mount) / (on|off) (sticks|legs) [throughout|only]* / static [frame|wide|tableau|framing|
           camera|lens|two-shot|medium|close|angle]* / tableau (shot|framing|vivant) / (dead|stone|stock|rock)-still (camera|frame|tripod|
           lens|shot) / (no|zero|not the slightest|not a hint of|without) [camera]* (pan+s|tilt+s|zoom+s|dolly|movement|moves|motion|
           drift) [no (pan+s|tilt+s|zoom+s|dolly|tracking)]* [or (pan+s|tilt+s|zoom+s|dolly|tracking)]* /
           frame (locked|held|fixed|frozen) [in place|solid|rigid]* / held (on|in) (one|a single) [fixed|static|locked]* (frame|position|
           framing) / camera (does|do) not [so much as]* (move|budge|pan|stir|blink|twitch)
           [as though|as if]* the (lens|camera) were (bolted|nailed|screwed|glued|welded|cemented|fixed) to ... /
           (framing|frame|composition|view) [is|stays|remains]* (identical|unchanged|the same|unaltered|constant) [...] /
           (dont|don't|do not|never|must not|not to|no need to) move the (camera|lens|frame) / (camera|lens|viewpoint|frame) (doesnt|
           doesn't|does not|dont|wont|won't|never|cannot) (budge|move|stir|shift|pan|tilt) [an inch|at all|once|a millimetre]* /
           (our|the) (viewpoint|view|vantage|eye) is (bolted|nailed|fixed|screwed|anchored|pinned) [to ...] / on sticks
           [the|our|a|this|that|whole]* (camera|lens|frame|framing|shot|viewpoint|view|vantage point|vantage|picture|composition|tripod|
           image| camera position|camera angle|point of view) [{aux}]* {be} [{dead}]* (static|still|fixed|stationary|motionless|
           locked|immobile|
           unmoving|immovable|frozen|put| planted|parked|rooted|bolted|nailed|glued|screwed|welded|cemented|anchored|riveted|pinned|
           clamped|tethered|stuck|wedged|fastened|set in|chained|stapled| propped|unchanged|unchanging|constant|identical|the same|
           at rest|in place|in one place|position|in position|where it is|in one spot|on one spot| on the spot|as it is|
           steady without) [down|off|
           up|solid|tight]* [{there}] [as (a|an|the|any) ~] / [the|our|a]* (camera|lens|frame|shot|tripod|viewpoint|view|picture|image|
           framing) [{be}] as (still|steady|static|fixed|immobile|motionless|unmoving| rigid|stiff|solid|immovable|dead|firm|stationary|
           rooted) as [a|an|the|any|some]* ~ [~ {on} ~] / [the|our|a]* (camera|lens|tripod) [{aux}]* {be} [{dead}]* (like|as) [a|
           an|the]* [fence|
           stone|gate|iron]* (rock|post|statue|stone|tree|tombstone| gravestone|monument|sentry|nail|pillar|boulder|mountain|gatepost|
           milestone|fridge|security camera|surveillance camera|CCTV camera|stuffed ~|lamppost|wall) / [the|our|a]* (camera|lens|
           phone) [{aux}]* {be} [{dead}]* [left|set|placed|resting|sitting|standing|lying|perched|propped|mounted|wedged]* (on|
           against|in|at) [a|an|
           the|its| one|some|this]* [~] (counter|shelf|table|tabletop|tripod|windowsill|sill|ledge|desk|floor|ground|fence|bench|chair|
           stool|post|mantelpiece|bookshelf|beam| corner|crate|barrel|worktop|bar|piano|stump|nightstand|step) [and (stays|stays there|
           is forgotten|never moves|does not move|doesn't move|left running)]* / [the|our|a]* (camera|lens|frame|framing|shot|view|
           viewpoint|vantage point|composition|tripod|picture|image) [that|which|simply|just|itself]* (never|does not|doesn't|do not|
            won't|will not|must not|mustn't|should not|shouldn't|cannot|can't|may not|refuses to|is not allowed to|is forbidden to|
           is not to|hardly dares to) [even|ever|once|so much as]* (move|moves|budge|budges|stir|stirs|shift|shifts|pan|pans|tilt|tilts|
           zoom|zooms|change|changes|follow|follows|drift|drifts|waver|wavers|twitch|twitches| flinch|go anywhere|leave|leaves|travel|
           wander|track|react|reframe|reframes|roam) [at all|once|an inch|a muscle|a millimetre|a hair|even slightly|her|him|them|it|
           position|its (place|spot|post|tripod)|the spot| by a pixel|by a hair]* / (frozen|rigid|immobile|unmoving|locked|unblinking|
           unswerving|paralysed|inert|statuesque|immovable|bolted-down|nailed-down|dead-still|rock-still|stock-still|stockstill| fixed|
           stationary|static|motionless|planted|tripod-bound|tripod-locked|single fixed|tripod-mounted) [locked-off|tripod|wide|medium|
           tripod-bound|unmoving|single|security|CCTV|surveillance]* (camera|lens|frame|framing|viewpoint|view|shot|vantage|
           vantage point|setup|set-up|position|angle|seat|spot|wide|tableau| camera position|camera placement|composition|perspective) /
           lockdown [shot|frame]* / lock-down (shot|camera|frame) / (camera|camera movement|camera motion|motion|movement|
           camera moves):? (none|zero|static|fixed|off|nil|locked|locked-off) / camera: [completely|absolutely|totally]* (none|static|
           fixed|locked|locked-off|still|stationary|tripod|motionless) / (movement:|motion:|moves:) (none|zero|static|fixed|nil) /
           camera [movement|motion]* (none|zero) / same (framing|frame|composition|crop|angle) (from|all|throughout|the whole|start|
           for) ... / we [all|both]* (are|stay|remain|stand|sit|hold|keep|look on|watch) [{dead}]* (nailed|rooted|fixed|planted|glued|
           bolted|pinned|chained|tied|anchored|put|still|motionless|in one place|in one spot|on one spot| where we are|in place|
           our position|our ground|from a fixed|from one|from the same) [{there}] [place|spot|seat|position|point]* / we (never|don't|
           do not|won't|cannot|can't|shall not) [once|ever]* (move|budge|stir|shift| leave (this|our|the) (spot|place|seat|post)|
           change position) [an inch|at all|once|a step]* / (a|one|the) (single|sole|only) (set-up|setup|camera position|
           camera placement) / [the|our]* camera stays (there|here|home|behind) / without [any|a]* [single]* (pan|pans|panning|tilt|
           tilting|zoom|zooming|dolly|camera (move|moves|movement|motion)) [or (pan|tilt|zoom|dolly|tracking|panning|tilting|
           zooming)+s]* / (camera|lens|frame|shot|picture) (as if|as though) [it|were|was|had|been]* (set|cast|carved| nailed|bolted|
           glued|cemented|screwed|welded|frozen|painted) [in|into|to|on]* [the|a]* ~ / framed once and never (changed|touched|moved|
           adjusted) / not one (pan|zoom|tilt|camera move)
           (dead|rock|stock|perfectly|absolutely|completely|bone)-(still|steady|static|solid) [camera|frame|shot]* on [a|the|
           its]* [heavy|sturdy|solid]* (tripod|sticks) / [rock-steady|rock-solid|strict|single|total|complete|CCTV-style|security-cam|
           hard|dead]* (rock-steady|rock-solid|strict|single|total|complete|CCTV-style|security-cam|hard|dead) (lock-off|
           lockoff) [shot]* / [watched|seen|filmed|shot|viewed|observed|captured]* (from|in) (a|one) [single|fixed|unmoving|static|
           unchanging|stationary|motionless|locked|immovable]* (fixed|unmoving|static|unchanging|stationary|motionless|locked|immovable|
           unbroken) [single|camera|locked-off]* (vantage|vantage point|spot|position|view|frame|point|place|angle|seat|shot|composition|
           tripod shot) / (never moves|does not move|doesn't move|does not budge|never budges), not (even|by|once) (a|an|one) ~ /
           camera is [a|made of|carved from]* (stone|rock|statue|fence post|granite)
           [the|our|a]* (camera|lens|phone|tripod) [{aux}]* [has been|is|was|been|gets|having been]* [{dead}]* (set down|put down|placed|
           laid|left|stood|propped up|propped|perched|wedged|parked|set up) [high|low|{dead}]* {there} [and forgotten] / nothing (in|of|
           inside) the (frame|shot|picture) [ever|itself]* (moves|shifts|changes|budges) / [the|our|a|one]* (camera|lens|viewpoint|frame|
           view|tripod|framing|cam) [high|up|firmly|rigidly|always]* (bolted|nailed|glued|screwed|welded|cemented|anchored|riveted|
           clamped|rooted|planted|frozen|fixed|locked|fastened) [high|up|down|tight|low]* {there} / (fixed|static|locked|frozen|unmoving|
           immovable|unchanging|stationary|motionless) ~ (view|frame|shot|camera|viewpoint|tableau|vantage|composition|framing) / (keep|
           hold|leave) (the|this|our) (shot|camera|frame|lens|picture) [nice and|perfectly|absolutely|completely|dead|totally|nice|and|
           really]* (steady|still|static|locked|fixed|where it is|motionless|locked off) [on (sticks|a tripod|the tripod)] / (never|
           not once|nothing) [is]* (moved|panned|reframed|adjusted) [in|during|for]* [the|a]* [shot|take]* / (don't|do not|never) (move|
           touch|pan|tilt|zoom) (anything|it|the camera|the frame)
           camera (immobile|motionless|static|stationary|unmoving|fixed|locked|frozen|rigid|immovable) [throughout]* / camera (that|
           which) [{aux}]* {be} [{dead}]* (fixed|bolted|nailed|glued|screwed|welded|cemented|anchored|clamped|locked|
           planted) [down]* {there}
moving     [the|a|our|then the]* (camera|lens|drone|steadicam|gimbal|crane shot|dolly) [{ly}|then|also|never stops|keeps]* ({moves}) ... /
           we [slowly|rapidly|smoothly] (push|pull|pan|tilt|dolly|track|zoom|crane|orbit|glide|truck|swoop|soar|circle) ...
           (but|and) also ({moves}) ... / also ({moves}) ...
           [slow|fast|quick|smooth|sweeping|gentle|long|rapid|continuous|restless|energetic|swooping|gliding|constant|nervous|aggressive|
           elegant|wild|dynamic|frantic|fluid|dizzying|breathless|lateral|sideways|graceful]* (tracking|dolly|dollying|travelling|
           traveling|steadicam|gimbal|crane|drone|orbit|orbital|orbiting|arc|fly-through|fly-over|flythrough|panning|whip-pan|handheld|
           hand-held|moving|fpv) (camera|shot|move|movement|move in|move out|pan|in|out|footage|work|camerawork|drone) [around|along|
           through|past|over|across] ...
           (tracking|dolly|steadicam|crane|orbit|panning|travelling) shot / [slow|fast|smooth|gentle|quick|wild|whip|sweeping|dramatic|
           lazy]* (pan|push-in|pull-back|zoom|dolly|tilt|orbit|crane move|truck|arc) (left|right|in|out|up|down|across|around|
           over|through|
           along) ... / (slow|fast|smooth|gentle|quick|wild|whip|sweeping|dramatic) (pan|push-in|pull-back|zoom|dolly|tilt|orbit|arc) /
           -camera (zoom|pan|tilt|rotate) ~ / constantly moving camera / constant camera (movement|motion) / camera in constant motion /
           [sweeping|swooping|dynamic|frenetic|restless|roving|ever-moving|wandering|acrobatic]* (sweeping|swooping|dynamic|frenetic|
           restless|roving|ever-moving|wandering|acrobatic) camera [movement+s|motion|work|move+s]*
           (handheld|hand-held) [camera|shot|footage|look|style|feel|throughout]* / (circling|orbiting|flying|swooping|gliding|tracking|
           spinning) (around|over|through|past|across|along|alongside|behind) (the|her|his|him|them|it|their) ... /
           fpv (drone|dive|flight) ... / never stops (moving|circling|gliding) / (always|constantly|forever) (in motion|moving|
           on the move)
           [the|our]* (view|frame|shot|lens|viewpoint) [{ly}|never stops]* (glides|tracks|circles|drifts|travels|sweeps|pushes|pulls|
           retreats|wheels|spirals|floats|wanders|races|rushes|orbits) ... / [camera]* (follow+s|tracks|tracking|trailing|
           chasing) [close]* (behind|beside|alongside|along with|after) (him|her|it|them|the ~) ... / [a|one|the]* [long|slow|continuous|
           endless]* (orbit|arc|track|glide|crane|sweep|fly-by|flyby|fly-over) (around|round|past|over|along|through|up|down|across) ... /
           (run-and-gun|run and gun|follow-cam|follow cam|chase-cam|spider-cam|cable-cam|whip-pans) [shot|footage|style]* /
           (wheeling|spiralling|spiraling|gliding|swooping) (around|over|past|through|up|down) ...
           (whirling|wheeling|spiralling|circling|swooping|skimming|weaving|gliding|hurtling|sweeping|racing|spinning|swirling) (round|
           around|over|through|past|between|along|across|above|into|down|up|right round) [the|a|his|her|them|him|every|its]* ... /
           [sweeping|smooth|long|slow]* (steadicam|gimbal|dolly|crane|drone|jib) (glide|sweep|move|shot|swoop|run|circle|float|push|
           track) ... / [a|dizzying|slow|fast|full|giddy]* 360 [degree]* [arc|orbit|spin|move|turn|pan]* / bullet-time (orbit|spin|arc) /
           (dollying|trucking|craning|tracking|panning|orbiting|gliding|swooping|arcing) [shot|move|left|right|in|out|{ly}|past|along|
           around|through|over|round]* / [slow|steady|constant|creeping]* (drift|creep|dolly|track|glide) (in|forward|past|along|towards|
           through|across) ...
           we (trail|follow|chase|float|drift|glide|fly|race|run|track|circle|orbit|ride|rush|walk|dolly|hover|sail|swim) [{ly}|backwards|
           along|a step|just|close|always|alongside|right]* (behind|after|beside|past|around|round|ahead of|alongside|over|through|with|
           along|above|into) ... / (slowly|quickly|steadily|gently) (circle|orbit|circling|orbiting|track|glide|drift|
           wheel) (round|around|
           past|behind|alongside) ... / (drone|fpv|helicopter|cable-cam) (flight|run|sweep|dive|pass) [...] /
           pushing in without pause [...] / (we're|we are|camera is|camera's) (pushing|pulling|tracking|circling|panning|tilting|orbiting|
           flying|gliding|drifting) ... / (whip|swish)-pan [off|away|across|to|over]* [...]
           [the|our|a]* (viewpoint|view|vantage point|point of view|lens|frame|shot|crane|camera move|camera work|jib|chase-cam|
           helicopter shot|camera drone|aerial) [{ly}|then|also|never stops|keeps]* ({moves}) ... / [the|a|our]* camera [that|which|
           simply|just|itself|also|then|{ly}]* (never|does not|doesn't) (stop|stops|rest|rests|stand|stands|stay|stays|hold|holds|sit|
           sits|settle|settles|pause|pauses) [moving|still|circling|gliding|roaming|for a second|once|even once]* / [a|
           the]* camera in (perpetual|constant|continuous|restless|ceaseless|nonstop|non-stop|endless|permanent|unceasing|fluid) (motion|
           movement|flow) / (perpetual|constant|continuous|restless|ceaseless|nonstop|non-stop|unceasing|incessant|fluid|swirling|
           dizzying|vertiginous|vertigo-inducing|frenetic|kinetic|energetic) camera [movement|motion|work|move|moves| spin|spins|flight|
           choreography]* / camera: [slow|fast|smooth|full|gentle|continuous|quick|sweeping]* (orbit|orbiting|tracking|dolly|pan|panning|
           crane|handheld|hand-held|moving|push-in|pull-back|zoom|arc|truck|gimbal|steadicam|fpv|drone|circling|360) / (movement:|
           motion:|moves:) [slow|fast|smooth|full|gentle|continuous]* (orbit|orbiting|tracking|dolly|pan|panning|crane|handheld|push-in|
           pull-back|zoom|arc|truck|circling) / camera (movement|motion|move|moves):? [slow|fast|smooth|full|gentle|continuous]* (orbit|
           orbiting|tracking|dolly|pan|panning|crane|handheld|push-in|pull-back|zoom|arc|truck|circling) / we [{ly}|all|then|also|just|
           are|'re]* (travel|fly|rush|glide|soar|race|hurtle|swoop|skim|weave|sail|float|drift|circle|orbit|spiral|plunge|dive|swing|
           sweep|trail|chase|track|creep|inch|edge|climb|rise|sink|descend|ride|spin|roam| prowl|wander|move|slide|barrel|tear|speed|
           zoom|dolly|truck|pan|push|pull|carried|swept|travelling|traveling|flying|gliding|racing|moving|circling|orbiting|following|
           chasing|drifting|floating) [{ly}|along|straight|right|low|ever]* (downstream|upstream|down|up|along|past|over|through|around|
           round|across|into|in|out|back|away|forward|forwards|onward|onwards|behind|after|beside|alongside|with|towards|toward|between|
           under|above|left|right| closer|nearer|backwards|about|the|him|her|them|it|everywhere) ... / [the|our|a]* (camera|lens|gopro|
           go-pro) [{aux}]* {be} [{dead}]* (strapped|attached|mounted|lashed|taped|rigged|tied|fixed|bolted) (to|on|onto|
           under) [a|an|the|his|her|
           its]* [~ ~] (horse|car|bike|bicycle|motorbike|motorcycle|drone| train|dog|skateboard|sled|sledge|rollercoaster|wing|hood|
           bonnet|bumper|wheel|boat|bird|eagle|helmet|surfboard|ski|skis|truck|tram|bus|snowboard|scooter|swing|carousel|rocket| arrow|
           ball|barrel|trolley|cart|runner|helicopter|plane|kite) [...] / [the|our]* camera (rides|hitches a ride|hurries|ventures|sails|
           ploughs|plows|slithers|crawls|skates|surges|ducks|hops|jumps|leaps|rockets|zips|zooms|whooshes|shoots|bursts|breezes|winds|
            zigzags|zig-zags|traverses|patrols|explores|escorts|overtakes|keeps pace|keeps up|loops|twirls|pirouettes|meanders|edges|
           inches|nudges|scurries|sprints|marches|strolls|ambles|scuttles|flits|noses|probes|flows|streams|burrows|tunnels| squeezes|
           slips|brushes|pitches|heaves|yaws|catapults|cartwheels|somersaults) ... / [a|slow|fast|smooth|quick|long|steady|creeping|
           elegant|restless|rapid|lateral|sideways|circular|full|dizzying|endless|continuous|swift|tight|wide|aggressive|vertiginous|
            giddy|graceful|parallel]* (lateral|sideways|circular|full|restless|endless|continuous|swift|dizzying|rapid|steady|creeping|
           elegant|long|graceful|parallel|vertiginous|giddy|aggressive) (dolly|pan|orbit|arc|truck|tracking|track|zoom|crane|tilt|
           push-in|pull-back|fly-around|flyaround|fly-past|flypast| camera move|camera moves|glide) / (drone|helicopter|aerial|gimbal|
           steadicam|crane|fpv|camera) (flyover|fly-over|flythrough|fly-through|flyaround|flight|chase|tracking|orbit|swoop|sweep|ride|
           plunge|dive|pursuit) [...] / [the|our]* camera [never|not]* on the move / (fly-around|fly-through|flythrough|
           fly-past) [of ~] / one [long|fluid|continuous|gliding|sweeping|unbroken]* (fluid|gliding|sweeping|swooping) (move|movement|
           shot) / moving (camera|shot|frame|viewpoint) / mobile camera / camera (on rails|on a dolly|on a crane|on a gimbal|on wheels)
           it (circles|orbits|pans|zooms|dollies|tilts|trucks|cranes|swoops|glides|tracks|sweeps|flies|races|spins|whirls|weaves|creeps|
           drifts|chases|follows|roams) ...
           (zooming|panning|tilting|tracking|dollying|swooping|circling|craning|orbiting|whip-panning) [panning|tilting|zooming|tracking|
           craning]* and (zooming|panning|tilting|tracking|dollying|craning|swooping|circling) [all over the place|wildly|constantly|
           freely|at will|nonstop]* / (fluid|smooth|free|restless|floating|ceaselessly|constantly|endlessly|perpetually|
           always) (ever-moving|roving|moving|wandering|roaming|drifting|circling) (camera|shot|camera movement|frame)
           (let|have|make) (it|the camera|the lens|us) [slowly|gently|smoothly|just|then|{ly}]* (float|drift|glide|pan|tilt|track|dolly|
           zoom|crane|orbit|circle|fly|sweep|swoop|follow|travel|push|pull|truck|arc|move|wander|roam|rise|descend|creep) [...]
           [the|our]* camera [{ly}]* ~ (around|along|past|through|between|alongside|across) ... / (gliding|sliding|flying|travelling|
           racing) (on|along) a (cable|wire|rail|track|zip-line|slider) ...
"""

SHAKE = """
smooth     [gimbal|butter|silky|glassy|rock|buttery|silk|velvet|glass]* (gimbal|butter|silky|glassy|perfectly|rock|buttery|silk|velvet|
           glass) (smooth|steady|stable|stabilised|stabilized) [camera|motion|movement|footage|glide|shot|move+s|camerawork]* /
           (not the slightest|without the slightest|without any|without a|zero|no|not a) [camera]* (shake|shaking|wobble|jitter|tremor|
           judder|bump) / (perfectly|fully|rock) (stabilised|stabilized|steady) [footage|camera|shot]* /
           smooth (gimbal|steadicam) [glide|move|shot|footage|camera]* / floating steadicam smoothness / smooth as (silk|glass|butter)
           (ultra|super|silky|buttery|perfectly|completely|extremely|incredibly|wonderfully|butter|silk|glass|rock|dead|glassy|velvety|
           creamy|liquid|dreamily)-(smooth|steady|stable|fluid) (camera|gimbal|steadicam|glide|movement|motion|footage|shot|camerawork|
           tracking|dolly|drone|flight|slider|move|moves|image|picture|frame) / (stabilised|stabilized|gimbal-stabilised|
           gimbal-stabilized|gyro-stabilised|gyro-stabilized) [,]* [fluid|smooth|steady|floating]* [camera|movement|footage|shot|motion|
           glide|image|flight]* / (tremor|shake|jitter|wobble|judder|vibration|shudder)-free [camera|footage|image|shot|motion]* / [the|
           our|every]* (camera|image|frame|picture|footage|shot|steadicam|gimbal|movement) (is|stays|remains|floats|glides|moves|slides|
           flows|drifts|sails|keeps|must be|stay) [{dead}]* [as]* (smooth|smoothly|steady| steadily|stable|fluid|fluidly|silky) [as [a|an|
           the]* ~] / (no|zero|without|not a|not one|never a|not any|not the least|not the slightest) [any|a|single|trace of|hint of|
           bit of|camera]* (shake|shakes|shakiness|wobble|jitter|jitters|jolt|judder|tremor|vibration|handheld shake|
           camera shake) [at all|whatsoever]* / smooth (floating|gliding|gimbal|steadicam|slider|crane|drone|dolly|tracking) [camera|
           move|movement|shot|motion|glide]* / floats on air / (as if|as though) on (rails|ice|air|silk)
shaky      (violent|heavy|wild|constant|frantic|jittery|extreme|nervous|rough|jarring|frenzied) [~] (shake|shaking|shaky-cam|wobble|
           camera shake|jitter|judder|tremor) / shaky [cam|camera|handheld|hand-held|footage|phone|camcorder]* (cam|camera|handheld|
           hand-held|footage|phone video|camcorder|shot|style) / shaky-cam / shakycam / (jittery|trembling|shaking|jerky|wobbly|bumpy|
           jolting|juddering|unsteady|nervous|rattling) [handheld|hand-held]* (camera|footage|shot|handheld|hand-held|camerawork|frame) /
           camera (shake|shakes|shaking|trembles|judders|jolts|wobbles|jerks|bounces|rattles) [{ly}|wildly|hard|with every step]* /
           rough (handheld|hand-held) / earthquake (shake|shaking) / whole frame (shaking|juddering|jolting) /
           frame (jolts|judders|shudders|rattles) / like (a drunk|someone running with a camera) / jittery [war-reporter|bodycam|
           found-footage]* (handheld|camera|footage|style)
           [violent|violently|wild|wildly|constantly|constant|frantic|heavy|badly|very|extremely|rough|nauseatingly|
           amateurishly]* (shaky|jittery|trembling|shaking|jerky|wobbly|wobbling|bumpy|jolting|juddering|unsteady|nervous|rattling|
           erratic|lurching|bouncing|quivering|twitchy|vibrating|agitated|queasy|seasick|convulsive| jumpy|shuddering|swaying|jostled|
           stumbling) [,|and|jittery|trembling|shaking|wobbly|lurching|amateur|nervous|handheld|hand-held|phone|bodycam|camcorder|
           home-video|mobile|home]* (camera|cam|camerawork|camera work|handheld|hand-held|footage|frame|picture|image|shot|shots|
           camcorder|video|viewfinder|framing|camera movement) [style|look|feel|footage]* / [the|our|whole|entire]* (frame|picture|image|
           camera|shot|footage|handheld|view|camera work) [never stops|keeps|is|constantly|violently|wildly|{ly}]* (shakes|shaking|
           trembles|trembling|judders|juddering|jolts|jolting|wobbles|wobbling|jerks|jerking|bounces|bouncing|rattles|rattling|lurches|
           lurching|shudders|shuddering|quivers|quivering|vibrates|vibrating| jitters|jittering|jumps about|bobs|jostles) [and ~] [{ly}|
           all over the place|with every step|like mad|like crazy|like a leaf|hard|in every direction|about|around]* / (erratic|violent|
           wild|rough|frantic|jagged|chaotic|nauseating|amateur|bucking|raw|nervy|jarring) (handheld|hand-held|camera shake|shake|
           shaking|camerawork|shaky-cam) [camera|shot|footage]* / earthquake-(like|style|strength) [shake|shaking|tremor+s]* / (handheld|
           hand-held|camera|frame) (jitter|jitters|shake|shakes|tremor|tremors|wobble|wobbles|judder|bounce|jolts|chaos) / (heavy|
           constant|violent|wild|visible|extreme|strong|intense) (jitter|shake|wobble|tremor|camera-shake|shaking|judder|vibration)
"""

INOUT = """
in         [the|camera]* [very|a]* [{pace}]* (push|pushes|pushing|dolly|dollies|dollying|zoom|zooms|zooming|creep|creeps|creeping|track|
           tracks|move|moves|crash zoom|punch|punches) (in|forward|forwards|closer|inward|inwards) [{on} ...]
           -camera zoom in / (closing|closes|moves|moving|inches|edges|creeps) (in|in closer|closer|ever closer|nearer) [{on} ...] /
           crash-zoom (into|on|toward+s|onto|at) ... / crash-zoom in / [slow|steady]* push-in [{on} ...]
           we [{pace}]* (creep|inch|push|move|edge|dolly|zoom|drift|close|track) (in|ever closer|closer|nearer|forward|
           towards) [{on} ...] /
           [the]* (frame|shot|framing|view|picture) (tightening|tightens|closing in|closes in|narrowing|narrows) [{on} ...] /
           getting (closer|nearer) [and (closer|nearer)]* [to ...] / closer and closer [to ...] / the lens (drifts|creeps|pushes|
           moves) (closer|in|nearer) [{on} ...]
           (push|pushes|pushing|zoom|zooms|zooming|dolly|dollies|creep|creeps|creeping|move|moves|moving|track|tracks|drift|drifts|inch|
           inches|glide|glides) [{ly}|steadily|relentlessly|ever]* (in|closer|nearer|forward) [{on} ...] / dolly-in / zoom-in /
           (camera|lens|frame|view) (approaches|advances|nears) ... / snap-zoom (into|in|onto|on) ... / punch-in
           [the|our|a]* (camera|lens|shot|frame|framing|view|move|dolly|gimbal|steadicam|drone|zoom|track) [{pace}|{ly}|then|also|now|
           never stops|keeps|ever]* (moves|moving|pushes|pushing|creeps|creeping|edges|edging|inches|inching|glides|gliding|drifts|
           drifting|floats|floating|flies|flying|travels|travelling|rushes|rushing|races|racing| tracks|tracking|dollies|zooms|zooming|
           comes|coming|draws|drawing|gets|getting|presses|pressing|steps|eases|easing|leans|slides|sliding|sneaks|hurtles|charges|
           plunges|dives|crawls|move|push|creep|zoom|dolly|draw|come|tightens|closes|narrows) [{pace}|{ly}|ever|even|right|straight|
           slowly|steadily]* (in|closer|nearer|forward|forwards|toward|towards|tighter|inward|inwards|up close|up to|
           straight at) [and (closer|nearer|tighter)] [{on} ...|until ...|to ...] / (forward|inward|advancing|approaching|
           creeping) (dolly|track|tracking shot|tracking|push|zoom|move|glide|creep|crawl) [{on} ...] / (tightening|tightens|closing in|
           zeroing in|homing in|zooming in) on ... / we [{pace}|{ly}|then|now]* (get|come|draw|move|push|creep|inch|edge|press|glide|
           drift|float|zoom|dolly|lean) [{pace}|{ly}|ever]* (closer|nearer|in|tighter) [and (closer|nearer|tighter)] [{on} ...] /
           (closes|closing) the distance [to ...] / zoom-in [{on} ...] / dolly-forward / (zoom|push|dolly|move|track|punch):? in (and|
           ,) in
           (dolly|dollies|push|pushes|zoom|zooms|track|tracks|move|moves|creep|creeps|inch|inches) [{ly}|slowly]* (in|closer|
           forward) until ...
           it [{ly}|slowly|steadily|then|also|quickly]* (closes|moves|pushes|creeps|edges|inches|glides|drifts|comes|draws|gets|zooms|
           dollies|tracks|travels|flies) [{ly}|ever|slowly|steadily|right|straight]* (in|closer|nearer|forward|forwards) [{on} ...|
           from ...|until ...|to ...]
           [the|our]* camera [{ly}]* (walks|runs|steps|strolls|wades|swims|climbs) (toward|towards|up to|closer to|in on) ...
out        [the|camera]* [very|a]* [{pace}]* (pull|pulls|pulling|dolly|dollies|dollying|zoom|zooms|zooming|move|moves|ease|eases|track|
           tracks|drift|drifts) (back|out|away|backward|backwards|outward|outwards|further away) [{on} ...|from ...|until ...]
           -camera zoom out / (backs|backing|retreats|retreating|recedes|receding) [away|slowly]* [from ...|until ...] /
           [slow|steady]* pull-back [{on} ...|from ...] / pull-out [from ...] / widening out [from ...] / draws back [from ...]
           [our|the]* (view|frame|shot|framing|picture|lens) (retreats|widens|recedes|opens out|pulls away|pulls back|draws back|
           backs off) [from ...|until ...|to ...]* / taking in more and more [of ...] / further and further (away|off|back) [from ...] /
           we [{pace}]* (pull|drift|move|back|retreat|draw|float|ease) (back|away|off|out) [from ...|until ...]* /
           leaving (her|him|it|them) (smaller and smaller|ever smaller)
           (pull|pulls|pulling|zoom|zooms|zooming|dolly|dollies|move|moves|moving|track|tracks|drift|drifts|ease|eases|glide|glides|draw|
           draws) [{ly}|steadily|relentlessly|ever]* (back|out|away|backwards|backward) [{on} ...|from ...]* / dolly-out / zoom-out /
           (camera|lens|frame|view) (retreats|recedes|withdraws|backs) [away|off|from|steadily]* ...
           [the|our|a|same|whole]* (camera|lens|shot|frame|framing|view|move|dolly|gimbal|steadicam|drone|zoom|track) [{pace}|{ly}|then|
           also|now|never stops|keeps|ever]* (moves|moving|pulls|pulling|backs|backing|glides|gliding|drifts|drifting|floats|floating|
           flies|flying|travels|travelling|rushes|rushing|races|racing|tracks|tracking|dollies|zooms|zooming| draws|drawing|steps|eases|
           easing|slides|sliding|creeps|creeping|inches|edges|hurtles|move|pull|zoom|dolly|draw|widens|opens|retires|shrinks|falls|
           reverses|reversing|rolls|rolling|wheels) [{pace}|{ly}|ever|
           even|right|straight|slowly|steadily]* (back|backwards|backward|out|outwards|outward|
           away|off|up and away|further away|farther away|further back) [away from ~]* [and (back|away|out|
           further)] [{on} ...|from ...|until ...|
           to ...] / [the|our|a|same]* (camera|lens|shot|frame|framing|view|move|dolly|drone|zoom|gimbal|steadicam) [{pace}|{ly}|then|
           also|now]* (retreats|retreating|recedes|receding|withdraws|withdrawing|retires|backtracks|backpedals) [from ...|until ...|
           to ...|down ...|away ...] / (backward|backwards|reverse|receding|retreating|outward|reversing) (dolly|track|tracking shot|
           tracking|zoom|move|glide|drift|pull|crawl|creep|push) [{on} ...|from ...] / we [{pace}|{ly}|then|now]* (recede|retreat|
           withdraw|back away|pull away|pull back|draw back|fall back|move back|move away|drift away|drift back|zoom out) [from ...|
           until ...|to ...] / zoom-out [{on} ...|from ...|to ...] / (widening|widens) [out]* to ... / dolly-back / (camera|lens|
           view) leaves (him|her|it|them|the ~) [far|further and further]* behind
           (dolly|dollies|pull|pulls|zoom|zooms|track|tracks|move|moves|back|backs) [{ly}|slowly]* (out|back|away|off) until ...
           it [{ly}|slowly|steadily|then|also|quickly]* (backs|pulls|moves|draws|zooms|dollies|drifts|glides|creeps|edges|falls|eases|
           travels|tracks|flies|retreats|withdraws) [{ly}|ever|slowly|steadily|right|straight]* (off|back|away|out|backwards|backward|
           from) [{on} ...|from ...|until ...|to ...]
"""

LEFTRIGHT = """
left       [the|camera]* [{pace}]* (pan|pans|panning|truck|trucks|trucking|slides|sliding|drift|drifts|drifting|whip-pan|whip-pans|track|
           tracks|tracking|dolly|dollies|sweeps|sweeping|glides|moves|travels|swings|swing) [{ly}] [to the|from right to|to|
           from the right to the|towards the]* (left|leftward|leftwards|screen left|camera left) / right-to-left (pan|tracking shot|truck|
           move|sweep) / -camera pan left / (pan|tracking|moving) from right to left
           (leftward|leftwards) (pan|track|tracking shot|tracking|dolly|slide|truck|move|movement|drift|sweep|swing|whip-pan|glide|
           camera move) / [the|our|a]* (camera|lens|view|frame|shot|dolly|slider|drone|gimbal|steadicam|framing) [{pace}|{ly}|then|also|
           only|always]* (pans|pan|panning|trucks|trucking|slides|sliding|drifts|drifting|tracks|tracking|dollies|sweeps| sweeping|
           glides|gliding|moves|moving|travels|travelling|swings|swinging|crabs|crabbing|turns|turning|swivels|shifts|flies|floats|whips|
           creeps|rolls|runs|walks|edges) [{pace}|{ly}|only|over|out|off]* [to the|towards the|toward the|from right to|
           from the right to the|to|screen|camera]* (left|leftwards|leftward|screen left|camera left) / (pans|panning|pan|truck|trucking|
           whip-pan|crab|slide|track) [{pace}|{ly}|hard]* [to|towards|to the|towards the|toward the|screen|camera]* (left|leftwards|
           leftward) / (camera:|pan:|direction:) [pan|truck|slide]* left / left-hand pan / pan-left
right      [the|camera]* [{pace}]* (pan|pans|panning|truck|trucks|trucking|slides|sliding|drift|drifts|drifting|whip-pan|whip-pans|track|
           tracks|tracking|dolly|dollies|sweeps|sweeping|glides|moves|travels|swings|swing) [{ly}] [to the|from left to|to|
           from the left to the|towards the]* (right|rightward|rightwards|screen right|camera right) / left-to-right (pan|tracking shot|
           truck|move|sweep) / -camera pan right / (pan|tracking|moving) from left to right
           (rightward|rightwards) (pan|track|tracking shot|tracking|dolly|slide|truck|move|movement|drift|sweep|swing|whip-pan|glide|
           camera move) / [the|our|a]* (camera|lens|view|frame|shot|dolly|slider|drone|gimbal|steadicam|framing) [{pace}|{ly}|then|also|
           only|always]* (pans|pan|panning|trucks|trucking|slides|sliding|drifts|drifting|tracks|tracking|dollies|sweeps| sweeping|
           glides|gliding|moves|moving|travels|travelling|swings|swinging|crabs|crabbing|turns|turning|swivels|shifts|flies|floats|whips|
           creeps|rolls|runs|walks|edges) [{pace}|{ly}|only|over|out|off]* [to the|towards the|toward the|from left to|
           from the left to the|to|screen|camera]* (right|rightwards|rightward|screen right|camera right) / (pans|panning|pan|truck|
           trucking|whip-pan|crab|slide|track) [{pace}|{ly}|hard]* [to|towards|to the|towards the|toward the|screen|camera]* (right|
           rightwards|rightward) / (camera:|pan:|direction:) [pan|truck|slide]* right / right-hand pan / pan-right
"""

UPDOWN = """
up         [the]* [camera|crane|drone|jib]* [{pace}|sweeping]* (crane|cranes|craning|tilt|tilts|tilting|pedestal|pedestals|boom|booms|
           booming|jib|jibs) (up|upward|upwards|skyward|skywards) [{on} ...|from ...] / -camera tilt up /
           the (camera|crane|drone|jib) [{pace}]* (rises|ascends|climbs|lifts|rising|ascending|climbing|soars|floats up) ... /
           (rising|ascending) (crane|drone|camera) (shot|move) / camera (ascending|rising|climbing|lifting) ... /
           rising up (into|above) ... / rises up (into|above) ...
           [the|our]* (view|frame|shot|lens|boom|jib|crane) [{pace}]* (rises|climbs|lifts|ascends|soars|floats up|goes up) ... /
           (crane|boom|jib|pedestal) (up|upward+s) (over|above|past|from) ... / upward (tilt|crane|pedestal|move)
           we [{pace}|{ly}|then]* (rise|climb|ascend|soar|lift|crane|tilt|float up|go up|boom) [{ly}|up|upward|upwards|straight|
           high]* (past|over|above|up|into|through|to|towards|toward|along|from|off|higher) ... / (tilting|craning|booming|rising|
           ascending|climbing) (up|upward|upwards) [the ~|over ~ ~|past ~ ~|from ~ ~]* / (tilts|cranes|booms|pedestals|tilt|crane|boom|
           pedestal) [{pace}|{ly}]* (up|upward|upwards|skyward) [{on} ...|from ...] / [the|our|a]* (camera|drone|lens|view|frame|shot|
           jib|crane|viewpoint) [{pace}|{ly}|then|also|only|keeps]* (rises|rising|climbs|climbing|ascends|ascending|lifts|lifting|soars|
           soaring|cranes|craning|tilts|tilting|booms|floats|flies|glides|moves|drifts|shoots|goes|sweeps|pans|travels|creeps|
           rockets) [{pace}|{ly}|straight|right]* (up|upward|upwards|skyward|skywards|higher|off the ground|aloft|heavenward) [{on} ...|
           from ...] / [the|our]* (camera|drone|lens|viewpoint) [{pace}|{ly}|then|keeps|also]* (rises|ascends|climbs|soars|ascending|
           rising|climbing) [...] / (ascending|rising|upward) (move|shot|camera|crane|drone|tilt|pan|boom) / tilt-up / crane-up / (pan|
           pans|panning) (up|upwards) [{on} ...]
           (it|the move|this move|the same move|the shot) [{ly}|slowly|then|also]* (rises|climbs|ascends|soars|cranes|tilts|
           lifts) [slowly|steadily|straight|{ly}]* (up|upward|upwards|from|above|over|to) ...
down       [the]* [camera|crane|drone|jib]* [{pace}|sweeping]* (crane|cranes|craning|tilt|tilts|tilting|pedestal|pedestals|boom|booms|
           booming|jib|jibs) (down|downward|downwards|earthward) [{on} ...|from ...] / -camera tilt down /
           the (camera|crane|drone|jib) [{pace}]* (sinks|sinking|descends|descending|drops|dropping|lowers|lowering|falls|plunges|sink|
           drop) ... / (sinking|descending) (crane|drone|camera) (shot|move) / camera (sinking|descending|dropping|lowering|plunging) ...
           [the|our]* (view|frame|shot|lens|boom|jib|crane) [{pace}]* (sinks|descends|drops|lowers|falls|comes down|goes down|
           plunges) ... /
           downward (tilt|crane|pedestal|move)
           we [{pace}|{ly}|then]* (sink|descend|drop|fall|plunge|come down|go down|crane down|tilt down|float down|dive) [{ly}|down|
           downward|downwards|straight|low]* (past|into|through|to|towards|toward|along|from|below|down|lower|under) ... / (tilting|
           craning|booming|sinking|descending|dropping) (down|downward|downwards) [the ~|over ~ ~|past ~ ~|to ~ ~]* / (tilts|cranes|
           booms|pedestals|tilt|crane|boom|pedestal) [{pace}|{ly}]* (down|downward|downwards|earthward) [{on} ...|from ...] / [the|our|
           a]* (camera|drone|lens|view|frame|shot|jib|crane|viewpoint) [{pace}|{ly}|then|also|only|keeps]* (sinks|sinking|descends|
           descending|drops|dropping|lowers|lowering|falls|falling|cranes|craning|tilts|tilting|booms|floats|flies|glides|moves|drifts|
           goes|comes|sweeps|pans|travels|creeps|plunges|settles) [itself]* [{pace}|{ly}|straight|right]* (down|downward|downwards|
           earthward|lower|to the ground| to ground level|to the floor) [{on} ...|from ...] / [the|our]* (camera|drone|lens|
           viewpoint) [{pace}|{ly}|then|keeps|also]* (sinks|descends|lowers itself|lowers|sinking|descending) [...] / (descending|
           sinking|downward|lowering) (move|shot|camera|crane|drone|tilt|pan|boom) / tilt-down / crane-down / (pan|pans|panning) (down|
           downwards) [{on} ...]
           (it|the move|this move|the same move|the shot) [{ly}|slowly|then|also]* (sinks|descends|drops|lowers|plunges|tilts) [slowly|
           steadily|straight|{ly}]* (down|downward|downwards|from|below|into|to) ...
"""

ORBIT = """
cw         (orbit*|circl*|rotat*|spin*|arc*|revolv*) [{ly}|around|round] clockwise / (orbit*|circl*|rotat*|spin*|arc*|revolv*) (around|
           round) ~ [~] clockwise
           clockwise (orbit|arc|circle|spin|rotation|move|camera orbit)
ccw        (orbit*|circl*|rotat*|spin*|arc*|revolv*) [{ly}|around|round] (counter-clockwise|anti-clockwise) /
           (orbit*|circl*|rotat*|spin*|arc*|revolv*) (around|round) ~ [~] (counter-clockwise|anti-clockwise)
           (counter-clockwise|anti-clockwise|counterclockwise|anticlockwise) (orbit|arc|circle|spin|rotation|move|camera orbit)
"""

TABLES = {"motion": MOTION, "shake": SHAKE, "inout": INOUT, "leftright": LEFTRIGHT, "updown": UPDOWN, "orbit": ORBIT}
