"""What the camera does and sees: movement, direction, size, angle, lens, speed.

The language of the tables is in director.refiner.phrases.
"""

MOTION = """
static     [camera] [completely|absolutely|perfectly|totally|entirely|rigidly|a|the|one]* (static|locked-off|locked-down|fixed|stationary|
           motionless|unmoving|immobile|immovable|rock-still) [wide|medium|close-up|tripod|locked-off|long|eye-level|single|
           security]* (camera|shot|tripod|tripod shot|frame|framing|view|composition|angle|camera shot|wide|vantage point) [on a tripod]
           [shot|filmed|locked|set|camera]* on [a|the] [heavy|sturdy|fixed|solid]* (tripod|sticks) [that never moves] /
           (locked|static|fixed|sturdy) tripod [shot]* / tripod / tripod (shot|locked|mounted|only) / lock-off [shot] / locked-off [shot] /
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
           [camera]* (locked|clamped|fixed|mounted|rigid|bolted|screwed|set|parked) [down|off]* (on|to|onto) [a|the|its]* [heavy]* (tripod|
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
           camera|lens|two-shot|medium|close|angle]* / tableau [shot|framing]* / (dead|stone|stock|rock)-still (camera|frame|tripod|lens|
           shot) / (no|zero|not the slightest|not a hint of|without) [camera]* (pan+s|tilt+s|zoom+s|dolly|movement|moves|motion|
           drift) [no (pan+s|tilt+s|zoom+s|dolly|tracking)]* [or (pan+s|tilt+s|zoom+s|dolly|tracking)]* /
           frame (locked|held|fixed|frozen) [in place|solid|rigid]* / held (on|in) (one|a single) [fixed|static|locked]* (frame|position|
           framing) / camera (does|do) not [so much as]* (move|budge|pan|stir|blink|twitch)
           [as though|as if]* the (lens|camera) were (bolted|nailed|screwed|glued|welded|cemented|fixed) to ... /
           (framing|frame|composition|view) [is|stays|remains]* (identical|unchanged|the same|unaltered|constant) [...] /
           (dont|don't|do not|never|must not|not to|no need to) move the (camera|lens|frame) / (camera|lens|viewpoint|frame) (doesnt|
           doesn't|does not|dont|wont|won't|never|cannot) (budge|move|stir|shift|pan|tilt) [an inch|at all|once|a millimetre]* /
           (our|the) (viewpoint|view|vantage|eye) is (bolted|nailed|fixed|screwed|anchored|pinned) [to ...] / on sticks
moving     [the|a|our|then the]* (camera|lens|drone|steadicam|gimbal|crane shot|dolly) [{ly}|then|also|never stops|keeps]* ({moves}) ... /
           we [slowly|rapidly|smoothly] (push|pull|pan|tilt|dolly|track|zoom|crane|orbit|glide|truck|swoop|soar|circle) ...
           (but|and) also ({moves}) ... / also ({moves}) ...
           [slow|fast|quick|smooth|sweeping|gentle|long|rapid|continuous|restless|energetic|swooping|gliding|constant|nervous|aggressive|
           elegant|wild|dynamic|frantic|fluid|dizzying|breathless|lateral|sideways|graceful]* (tracking|dolly|dollying|travelling|
           traveling|steadicam|gimbal|crane|drone|orbit|orbital|orbiting|arc|fly-through|fly-over|flythrough|panning|whip-pan|handheld|
           hand-held|moving|fpv) (camera|shot|move|movement|move in|move out|pan|in|out|footage|work|camerawork|drone) [around|along|
           through|past|over|across] ...
           (tracking|dolly|steadicam|crane|orbit|panning|travelling) shot / [slow|fast|smooth|gentle|quick|wild|whip|sweeping|dramatic|
           lazy]* (pan|push-in|pull-back|zoom|dolly|tilt|orbit|crane move|truck|arc) (left|right|in|out|up|down|across|around|over|through|
           along) ... / (slow|fast|smooth|gentle|quick|wild|whip|sweeping|dramatic) (pan|push-in|pull-back|zoom|dolly|tilt|orbit|arc) /
           -camera (zoom|pan|tilt|rotate) ~ / constantly moving camera / constant camera (movement|motion) / camera in constant motion /
           [sweeping|swooping|dynamic|frenetic|restless|roving|ever-moving|wandering|acrobatic]* (sweeping|swooping|dynamic|frenetic|
           restless|roving|ever-moving|wandering|acrobatic) camera [movement+s|motion|work|move+s]*
           (handheld|hand-held) [camera|shot|footage|look|style|feel|throughout]* / (circling|orbiting|flying|swooping|gliding|tracking|
           spinning) (around|over|through|past|across|along|alongside|behind) (the|her|his|him|them|it|their) ... /
           fpv (drone|dive|flight) ... / never stops (moving|circling|gliding) / (always|constantly|forever) (in motion|moving|on the move)
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
           along|above|into) ... / (slowly|quickly|steadily|gently) (circle|orbit|circling|orbiting|track|glide|drift|wheel) (round|around|
           past|behind|alongside) ... / (drone|fpv|helicopter|cable-cam) (flight|run|sweep|dive|pass) [...] /
           pushing in without pause [...] / (we're|we are|camera is|camera's) (pushing|pulling|tracking|circling|panning|tilting|orbiting|
           flying|gliding|drifting) ... / (whip|swish)-pan [off|away|across|to|over]* [...]
"""

SHAKE = """
smooth     [gimbal|butter|silky|glassy|rock|buttery|silk|velvet|glass]* (gimbal|butter|silky|glassy|perfectly|rock|buttery|silk|velvet|
           glass) (smooth|steady|stable|stabilised|stabilized) [camera|motion|movement|footage|glide|shot|move+s|camerawork]* /
           (not the slightest|without the slightest|without any|without a|zero|no|not a) [camera]* (shake|shaking|wobble|jitter|tremor|
           judder|bump) / (perfectly|fully|rock) (stabilised|stabilized|steady) [footage|camera|shot]* /
           smooth (gimbal|steadicam) [glide|move|shot|footage|camera]* / floating steadicam smoothness / smooth as (silk|glass|butter)
shaky      (violent|heavy|wild|constant|frantic|jittery|extreme|nervous|rough|jarring|frenzied) [~] (shake|shaking|shaky-cam|wobble|
           camera shake|jitter|judder|tremor) / shaky [cam|camera|handheld|hand-held|footage|phone|camcorder]* (cam|camera|handheld|
           hand-held|footage|phone video|camcorder|shot|style) / shaky-cam / shakycam / (jittery|trembling|shaking|jerky|wobbly|bumpy|
           jolting|juddering|unsteady|nervous|rattling) [handheld|hand-held]* (camera|footage|shot|handheld|hand-held|camerawork|frame) /
           camera (shake|shakes|shaking|trembles|judders|jolts|wobbles|jerks|bounces|rattles) [{ly}|wildly|hard|with every step]* /
           rough (handheld|hand-held) / earthquake (shake|shaking) / whole frame (shaking|juddering|jolting) /
           frame (jolts|judders|shudders|rattles) / like (a drunk|someone running with a camera) / jittery [war-reporter|bodycam|
           found-footage]* (handheld|camera|footage|style)
"""

INOUT = """
in         [the|camera]* [very|a]* [{pace}]* (push|pushes|pushing|dolly|dollies|dollying|zoom|zooms|zooming|creep|creeps|creeping|track|
           tracks|move|moves|crash zoom|punch|punches) (in|forward|forwards|closer|inward|inwards) [{on} ...]
           -camera zoom in / (closing|closes|moves|moving|inches|edges|creeps) (in|in closer|closer|ever closer|nearer) [{on} ...] /
           crash-zoom [into|on|toward+s] ... / [slow|steady]* push-in [{on} ...]
           we [{pace}]* (creep|inch|push|move|edge|dolly|zoom|drift|close|track) (in|ever closer|closer|nearer|forward|towards) [{on} ...] /
           [the]* (frame|shot|framing|view|picture) (tightening|tightens|closing in|closes in|narrowing|narrows) [{on} ...] /
           getting (closer|nearer) [and (closer|nearer)]* [to ...] / closer and closer [to ...] / the lens (drifts|creeps|pushes|
           moves) (closer|in|nearer) [{on} ...]
           (push|pushes|pushing|zoom|zooms|zooming|dolly|dollies|creep|creeps|creeping|move|moves|moving|track|tracks|drift|drifts|inch|
           inches|glide|glides) [{ly}|steadily|relentlessly|ever]* (in|closer|nearer|forward) [{on} ...] / dolly-in / zoom-in /
           (camera|lens|frame|view) (approaches|advances|nears) ... / snap-zoom [into ...]* / punch-in
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
"""

LEFTRIGHT = """
left       [the|camera]* [{pace}]* (pan|pans|panning|truck|trucks|trucking|slides|sliding|drift|drifts|drifting|whip-pan|whip-pans|track|
           tracks|tracking|dolly|dollies|sweeps|sweeping|glides|moves|travels|swings|swing) [{ly}] [to the|from right to|to|
           from the right to the|towards the]* (left|leftward|leftwards|screen left|camera left) / right-to-left (pan|tracking shot|truck|
           move|sweep) / -camera pan left / (pan|tracking|moving) from right to left
right      [the|camera]* [{pace}]* (pan|pans|panning|truck|trucks|trucking|slides|sliding|drift|drifts|drifting|whip-pan|whip-pans|track|
           tracks|tracking|dolly|dollies|sweeps|sweeping|glides|moves|travels|swings|swing) [{ly}] [to the|from left to|to|
           from the left to the|towards the]* (right|rightward|rightwards|screen right|camera right) / left-to-right (pan|tracking shot|
           truck|move|sweep) / -camera pan right / (pan|tracking|moving) from left to right
"""

UPDOWN = """
up         [the]* [camera|crane|drone|jib]* [{pace}|sweeping]* (crane|cranes|craning|tilt|tilts|tilting|pedestal|pedestals|boom|booms|
           booming|jib|jibs) (up|upward|upwards|skyward|skywards) [{on} ...|from ...] / -camera tilt up /
           the (camera|crane|drone|jib) [{pace}]* (rises|ascends|climbs|lifts|rising|ascending|climbing|soars|floats up) ... /
           (rising|ascending) (crane|drone|camera) (shot|move) / camera (ascending|rising|climbing|lifting) ... /
           rising up (into|above) ... / rises up (into|above) ...
           [the|our]* (view|frame|shot|lens|boom|jib|crane) [{pace}]* (rises|climbs|lifts|ascends|soars|floats up|goes up) ... /
           (crane|boom|jib|pedestal) (up|upward+s) (over|above|past|from) ... / upward (tilt|crane|pedestal|move)
down       [the]* [camera|crane|drone|jib]* [{pace}|sweeping]* (crane|cranes|craning|tilt|tilts|tilting|pedestal|pedestals|boom|booms|
           booming|jib|jibs) (down|downward|downwards|earthward) [{on} ...|from ...] / -camera tilt down /
           the (camera|crane|drone|jib) [{pace}]* (sinks|sinking|descends|descending|drops|dropping|lowers|lowering|falls|plunges|sink|
           drop) ... / (sinking|descending) (crane|drone|camera) (shot|move) / camera (sinking|descending|dropping|lowering|plunging) ...
           [the|our]* (view|frame|shot|lens|boom|jib|crane) [{pace}]* (sinks|descends|drops|lowers|falls|comes down|goes down|plunges) ... /
           downward (tilt|crane|pedestal|move)
"""

ORBIT = """
cw         (orbit*|circl*|rotat*|spin*|arc*|revolv*) [{ly}|around|round] clockwise / (orbit*|circl*|rotat*|spin*|arc*|revolv*) (around|
           round) ~ [~] clockwise
ccw        (orbit*|circl*|rotat*|spin*|arc*|revolv*) [{ly}|around|round] (counter-clockwise|anti-clockwise) /
           (orbit*|circl*|rotat*|spin*|arc*|revolv*) (around|round) ~ [~] (counter-clockwise|anti-clockwise)
"""

SIZE = """
close      [in] [a|an|the|one] [extreme|tight|big|very|super|intimate|huge|massive]* (close-up+s|macro|ecu|mcu) [shot|view|framing|of|
           on] [of|on]* / (tight|extreme) (shot|framing|detail) [of|on]* / macro (shot|close-up|detail|photography|lens detail) /
           [her|his|its|the|one|a|their]* (face|eye|eyes|mouth|eyelash|hand|hands|fingertip|pupil|iris|nose|lips)+s [fills|filling|
           fill] the [whole|entire]* (frame|screen) / filling the [whole|entire]* (frame|screen) / so close [that]* (you|we) can (see|
           count) ... / (inches|centimetres|a hand's breadth|an inch) from (her|his|its|the) (face|nose|skin|eye|eyes) /
           nose to nose with the lens / nothing but (her|his|its) (eyes|face|hands|mouth) [in the frame]*
           [a|her|his|the|its]* (eyelashes|eyelash|iris|pupil|eyeball|fingertips|fingerprint|tear|bead of sweat|wrinkles|pores|teeth|
           whiskers|nostril+s|knuckles|ear|lips|face|eye|eyes|mouth|hands) [alone]* (fill|fills|filling) the (screen|frame|
           picture) [from edge to edge|edge to edge]* / nothing else (fits|is) in the frame / nothing but [a|her|his|its|the]* (eye|eyes|
           face|hands|fingers|mouth|iris) / so (close|near|tight) [that]* ... / tight on (her|his|its|the) ~ /
           (insert|detail) (shot|of) ... / right up against (her|his|the|its) ~ / pore-level [detail]*
           (tight|extreme|big|screen-filling|frame-filling|brutal|intimate) close-(up|ups) / nothing but [the|a|her|his|its]* ~ [~] (lips|
           eyes|eye|mouth|hands|fingers|face|ear|teeth|tears|iris) [in [the]* frame]* / (chapped|parted|painted|trembling|
           wet) lips [in frame|fill ...]* / (macro|microscopic|extreme macro) [close-up|detail|view|of]* / so tight [that]* ... /
           face (filling|fills) [the|all|every]* ... / ecu / chin-to-forehead / skin-texture close
           close enough to (count|see|smell|touch) ... / near enough to (count|see|smell|touch) ... / (a|the) single (eye|tear|eyelash|
           fingertip|pore|drop|bead|tooth|ear) (fills|filling) ... / [the|her|his]* hands only / on the ~ hands only /
           (only|just) (her|his|the|its) (hands|eyes|eye|mouth|lips|fingers|feet) [in frame|in the frame|visible]*
medium     [in] [a|an|the] medium [wide|full|two]* shot / waist-up [shot|framing] / from the waist up / mid-shot / cowboy shot /
           medium framing / chest-up [shot|framing]* / head-and-shoulders [shot|framing]*
full       full-body [shot|framing|view] / head-to-toe [shot|framing|view]* / full-length (shot|view|framing) / full shot
           (whole|entire|full) body [in [the]* frame|visible|in view]* / head to (foot|toe|heels) [in frame|visible]* / from hat to shoes /
           (figure|body) (whole|entire) in the frame
wide       [in] [a|an|the|one] [extreme|super|very|ultra|vast|epic|huge|sweeping|distant|big|grand|massive]* (wide shot|
           wide establishing shot|establishing shot|long shot|panoramic shot|panoramic view|extreme wide|extreme wide shot|
           extreme long shot|wide view|wide aerial view|wide panorama|panorama|wide aerial shot|wide vista|wide framing|wide aerial|
           master shot|wide angle view) / ews / [a|as a|no bigger than a|the size of a]* [tiny|mere|lone|single|minuscule|distant|
           barely visible|just a|only a|small]* (tiny|mere|minuscule|distant|barely visible|little) (figure+s|speck+s|dot+s|silhouette+s|
           ant+s) (in|on|against|amid|under|lost in) [a|the]* [vast|huge|endless|immense|enormous|whole|wide|empty]* (landscape|frame|
           desert|valley|plain|horizon|sky|snowfield|dunes|mountains|coastline|stadium|sea|ocean|field|expanse|ice|steppe) /
           seen from (a mile away|miles away|far away|across the valley|a great distance|a kilometre away|very far away|half a mile away|
           the far side of the valley) / lost in the [vast|endless|immense|enormous]* (landscape|distance|expanse) /
           (no bigger|no larger|smaller) than (an ant|a grain of sand|a fingernail|a pinhead|a pixel) /
           the whole (valley|coastline|city|mountain range|stadium|island) in (the|one) frame
           (takes in|taking in|shows|showing|encompasses|holding) the (whole|entire) (valley|coast|coastline|city|mountain|mountain range|
           bay|stadium|square|skyline|island|plain|battlefield|harbour|town|village) [...]* / [the]* ~ no bigger than (ants|an ant|a fly|
           a pin|a grain) / [a|the]* (whole|entire) (valley|city|coastline|horizon) [in [the]* (frame|shot|view)|spread out|laid out]* /
           (kilometres|miles) (away|off|of landscape) / (dwarfed|swallowed) by the (landscape|mountains|desert|sky|city|cliffs|dunes) /
           tiny in the (distance|landscape|frame) / far-off (figure|speck|dot) / extreme-wide / super-wide shot /
           seen (whole|entire) from a (distant|far) (hill|ridge|rooftop) / from [a|the]* (very far|great) (off|distance)
           [the|a]* (full|whole|entire) (stadium|bowl|city|valley|skyline|coast|bay|harbour|canyon|amphitheatre|battlefield|cathedral|
           square|village|mountain|island|horizon) [~] [and ~]* [is|are]* (visible|in [the]* (frame|shot|view)|in one frame|seen at once|
           spread ...) / (and|with) the (hills|mountains|city|horizon|coast) (behind|beyond) (it|them|her|him) [are]* (visible|
           in [the]* (frame|shot))* / (massive|colossal|epic|god-scale|sweeping) (landscape|vista|panorama|establisher) [shot]* /
           establisher / drone-wide / (reduced|shrunk) to a (dot|speck|pinprick) / from (the other side of|across) the (valley|lake|bay|
           canyon|fjord|stadium) / long-distance (wide|view)
           (a|one) (speck|dot|comma|pinprick|pinhead) (on|in|against) (the|a) ... / smaller than a (grain|pea|pin|thumbnail|fly) [of rice|
           of sand]* [in the frame]* / the (square|street|valley|field|plain|beach|town|room|hall) spread out (around|behind|before|
           below) ...
"""

ANGLE = """
low        [from] [a|an] [extreme|dramatic|very|heroic|steep|ground-level|super]* (low-angle|worm's-eye|worms-eye|frog's-eye|
           frog-perspective|ant's-eye) [shot|view|perspective|framing|camera|hero shot|angle]* / [shot|seen|filmed|viewed|camera|
           looking up]* from (the ground|far below|below|ground level|the floor|down in the gutter|knee height|ankle height|under (her|his|
           their) feet|street level) [looking [straight]* up]* / [camera]* looking [straight|steeply|directly]* (up at|up from below|
           up the) ... / camera (lying on|flat on|pressed to|at|in) the (floor|ground|dirt|asphalt|grass|gutter) [looking up] [at ...] /
           lens (pointing|aimed|tilted) [straight]* up / towering over (us|the lens|the camera) / seen from an ant's point of view /
           (gazing|staring|craning) up at ~ from below
           (camera|lens) (at|on) (ankle|knee|floor|ground|boot|shoe|gutter|worm's) (height|level|eye) /
           [seen|shot|looking|filmed|viewed]* (up|straight up) (from|out of) (the|a) (gutter|floor|ground|well|manhole|grass|bottom) /
           from (under|beneath|below) (the|her|his|its) ~ / (looming|looms|towering|towers) above (us|the lens|the camera) /
           (mouse's|ant's|toddler's|dog's|cat's|insect's|beetle's) [eye]* (view|height|perspective)
           camera (flat|low|lying|buried|pressed|half-buried|sunk) [down]* (in|on|into|against|to) the (dust|mud|sand|snow|ground|floor|
           grass|asphalt|water) [looking ...]* / looking [straight|steeply|directly|right]* up (at|past|under|into) ... /
           from (boot|shoe|ankle|pavement|kerb|curb|street|floor|table|knee|ground)-(level|height) / heroic low /
           (hero|power) shot from below / upshot
           (peer|peering|gaze|gazing|look|looking|stare|staring|squint) up (at|past|into|under) the ~ [chins|bellies|undersides|soles|
           nostrils|beams]* / see only the (bellies|undersides|soles|chins|bottoms) of ... / lying on our backs [...] /
           from the level of the (felt|floor|grass|water|mud|carpet|pavement) / soles of (their|his|her) (boots|shoes|feet) (above|
           over) (us|the lens)
high       [from] [a|an] [extreme|dramatic|very|straight|strict|steep|direct|pure]* (high-angle|bird's-eye|top-down|overhead|god's-eye|
           top-shot|aerial|straight-down|satellite) (shot|view|camera|perspective|framing|angle|map view|drone shot|drone view|image|look) /
           top-down / bird's-eye / god's-eye / [shot|seen|filmed|viewed|photographed]* [straight|directly|
           vertically]* from (directly above|high above|straight above|above|overhead|the ceiling|the rafters|directly overhead|
           a drone above|the sky|space|the top of the ~|a rooftop) [looking [straight]* down]* / [camera]* looking [straight|directly|
           vertically]* down (on|at|onto|from ~) ... / lens (pointing|aimed) [straight]* down / camera [hangs|hanging|suspended|mounted|
           fixed|is]* [from|on|at|directly]* (the ceiling|directly above|straight overhead|overhead) / plan view / as a map /
           like (a|looking at a) map
           [looking|peering|gazing|seen|shot|viewed|filmed]* [straight|directly|right]* down (from|on to|onto|on|upon|at) (the|a|her|his|
           its|their) [top of|roof|ceiling|rafters|sky|balcony|tower|tops of|heads of|crown of]* ... / (pigeon's|gull's|eagle's|hawk's|
           angel's|satellite's|crow's) [eye]* (view|height|perspective|nest) / from (the|a) (crow's nest|gantry|bell tower|helicopter|roof|
           ceiling|rafters|balcony above|sky|drone|satellite|top floor) [looking]* [straight|directly]* [down]* /
           (hanging|suspended|mounted|directly|straight) (over|above) (the|her|his) (table|bed|bath|pool|head|plate|board) /
           as if pinned to the ceiling / straight down on ...
           (shot|view|camera|frame|angle|framing) [is|looks|points|stays|hangs|hovers]* [straight|directly]* (top-down|overhead|
           straight down|from above|from overhead) / from [a]* (crane|ladder|drone|balcony|rooftop|cherry picker|helicopter) [~] [feet|
           metres|storeys|high]* (above|over) ... / (forty|fifty|twenty|thirty|a hundred|ten) (feet|metres|storeys) (above|over) (his|her|
           its|their|the) (head|hat|heads|roofs|rooftops|table|street) / flat-lay / tabletop top-shot /
           (drone|satellite|google-earth|map|chessboard|surveillance-drone) (view|perspective|shot) [from above|straight down|
           looking down]* / birds-eye
           (we|camera|lens) (look|looks|gaze|gazes|stare|peer|peers) [straight|directly|right]* down (upon|on|onto|into|at) ... /
           (hangs|hanging|hung|suspended|mounted) [from the ceiling|from the rafters|overhead]* (square|straight|directly|dead) (above|
           over) ... / the (crown|top) of (her|his|the ~) (hat|head|heads) / tops of (their|the) (heads|hats|umbrellas|cars)
eye        [strictly]* [at] eye-level [shot|angle|camera|view]* / level with (her|his|their|its) eyes / straight-on (shot|angle|view)
           (dead|perfectly) (straight|level) (horizon|framing) / (camera|lens) at (eye|head|face) height / level (horizon|camera|framing) /
           straight-on / head-on (view|shot|framing)
           horizon [kept|held|is|stays|must be]* [dead|perfectly|spirit-level|absolutely]* (level|straight|horizontal|flat) /
           spirit-level (straight|horizon|flat) / (perfectly|dead) (level|horizontal) [camera|frame|framing|horizon]* /
           at (eye|head|face|chest|shoulder)-(level|height) / neutral angle
dutch dutch (angle|tilt|angles) [canted ~ degrees]* / canted [angle|frame|framing|camera|horizon|~ degrees]* /
           tilted (horizon|frame|camera|framing) / crooked (horizon|frame) / horizon (tilted|canted|slanted|askew) [~ degrees]* /
           slanted (frame|horizon)
           (canted|tilted|slanted|crooked|skewed|askew) [dutch]* (framing|frame|camera|shot|angle|composition|horizon) [at|thirty|
           ~ degrees]* / dutch (framing|tilt|tilts|shot) / camera (rolled|tilted|canted|tipped) [~ degrees]* [to one side|on its side|
           sideways]* / horizon (at|tipped|leaning|sloping|running) [a|an|~]* (slant|angle|diagonal|degrees)
side (filmed|shot|seen|viewed) (from|in) (the side|profile) [at ~ height]* / strict profile [view|shot]* / side-on [view|shot|angle]* /
           at (table|counter|waist|hip)-height
"""

POV = """
first      first-person [view|pov|perspective|camera|shot]* / (through|from) (his|her|the ~|its) own eyes /
           (his|her|the ~|its|driver's|rider's) pov [shot]* / pov [shot|camera|view|footage]* / seen through (his|her|its|the ~) (eyes|
           own eyes) / subjective camera / gopro-on-the-(helmet|chest|head) / we see [only]* what (she|he|it|they) see+s /
           we never see (her|his|its) face [only her hands]*
           (through|from behind|out of) (the|a|his|her) [~]* [~'s]* [own]* (eyes|visor|goggles|helmet cam|mask|eyeholes) /
           (we|you) (are|become) the (driver|rider|diver|runner|player|dog|cat|pilot|boxer|goalkeeper) /
           (her|his) [own]* (hands|gloves|arms|paws|boots) (reaching|stretch|in front of us|in front of the lens|
           at the bottom of [the]* frame) [...]* / helmet-cam / go-pro / bodycam view
third      third-person [view|perspective|camera|shot|cam]* / over-the-shoulder [shot|view|camera]* / from behind (his|her|its|
           their) (shoulder|back) / (chase|follow) cam behind (him|her|it|them)
           [is|are]* seen from (behind|the outside|across the (room|street)|the side) [whole body|full body]* /
           (we|you) (see|watch) (him|her|it|them) from (behind|outside|across the (room|street)|the side) /
           (back of|behind) (his|her|its) (head|shoulder+s|back) (fills|in|stays in) ... / over (his|her|the ~) shoulder / third-person
           [the|our]* (view|camera|shot) (sits|stays|hangs|hovers|rides|floats|follows|remains|perched) (behind|over|off|above) (his|her|
           its|their|the ~) (shoulder|back|head) [...] / (we|you) (read|see|watch) ... (his|her|its) (profile|face|back) [...]
"""

LENS = """
short      [shot|filmed] [on|with|through|using] [a|an] [ultra|super|extreme]* (wide-angle lens|ultra-wide [angle] [lens]|
           extreme-wide [angle] lens|fish-eye [lens]|8 mm fisheye|8 mm lens|action-camera lens) [with heavy barrel distortion|distortion|
           with bulging ~] / (8mm|9mm|10mm|11mm|12mm|14mm|15mm|16mm|17mm|18mm|20mm|21mm|24mm) [fish-eye|ultra-wide|wide-angle|lens|wide|
           prime|rectilinear|angle]* [with heavy barrel distortion|distortion|look]* / (8 mm|10 mm|12 mm|14 mm|16 mm|18 mm|20 mm|
           24 mm) [fish-eye|ultra-wide|wide-angle|wide]* (fish-eye|ultra-wide|wide-angle|lens|wide) / barrel distortion /
           bulging fish-eye (distortion|view) / (super|ultra)-wide [lens|optics]
           ultra-wide / wide-angle / 12mm / 14mm / (bulging|stretched|curved|warped) (edges|lines|corners|faces) /
           through a (peephole|door viewer|fish-eye) / edges (bend|bending|curving|curved) / ultra-wide distortion
           [gopro|action-cam]* (fish-eye|ultra-wide|super-wide) [glass|look|optic+s|lens]* / (bowed|bent|curving|swollen) (walls|verticals|
           horizon) / fov (120|110|130|150) / 0.5x [ultra-wide|lens]*
           (through|as through) (a|the) (peephole|door viewer|spyhole|fishbowl|christmas bauble) / (every|all|the) (line|lines|walls|
           horizon|edges) (bulging|bulge|bending|bend|curving|curve) [outward|outwards|away|round]*
long       [shot|filmed] [on|with|through|using] [a|an] (85mm|100mm|105mm|135mm|150mm|180mm|200mm|300mm|400mm|500mm|600mm|800mm|1000mm|
           1200mm) [super-telephoto|telephoto|portrait|lens|prime|long lens|tele|zoom|macro]* [compression|perspective|look|
           flattening the ~ together|flattening ~]* / (85|135|200|300|400|500|600|800) mm [super-telephoto|telephoto|portrait|lens|prime|
           long lens|tele]* [compression]* / [super|extreme|long|massive]* (tele-photo|tele) [lens|zoom|compression|shot|look|reach]* /
           (long|compressed) lens compression / long lens / compressed [telephoto|long-lens]* perspective / paparazzi (zoom|lens)
           (stacked|flattened|squashed|compressed|pressed) (planes|perspective|layers|distance|flat) [by a (long|telephoto) lens]* /
           [sniper|birdwatcher's|paparazzi|surveillance]* (telephoto|long-lens|super-tele|superzoom) / shot from (half a mile|a kilometre|
           a mile) away on a long lens / long-lens / portrait lens / background pulled (close|up) behind ~
           (400|500|600|800) [mm]* (super-tele|tele) / long (glass|tele) / (crushed|crunched|stacked|flattened) (depth|space|perspective|
           planes|background) / heat-haze tele / birding lens / 10x zoom
anamorphic anamorphic lens
           anamorphic [glass|lens|lenses|bokeh|flares|squeeze|look|scope]* / oval bokeh / [horizontal|long|blue]* (horizontal|
           blue) [blue]* [lens]* flares / squeezed edges
spherical [plain|ordinary|standard]* spherical (lens|glass|optics) [only]* [with round bokeh]* / round bokeh
straight [perfectly|strictly|completely|absolutely]* (perfectly|strictly|completely|absolutely) rectilinear /
           rectilinear [lens|perspective|throughout]* / not (one|a single) line [in the picture|in the frame|in the image]* [may|must|
           should]* (bend|bends|bending|curve|curves) / no [lens|barrel]* distortion [at all|whatsoever]* /
           (every|all) (line|lines|vertical|verticals) [perfectly|dead|ruler]* straight / architectural (shift|tilt-shift) lens
"""

SPEED = """
slow       [shot|filmed|played|captured] [in|at|as] [extreme|super|ultra|dreamy|very|smooth|glorious|syrupy|deep|heavy]* (slow-motion|
           slow-mo|slomo|slo-mo|super-slow) [footage|shot|sequence|video|capture|replay]* [at ~ fps] / bullet-time /
           [shot] [at] (120|240|480|960|1000|1,000|2000) (fps|frames per second) / 120fps / 240fps / 480fps / 960fps / 1000fps /
           [ultra]* high-speed camera [slow motion]* / phantom camera [footage]* / slowed [down]* to (a crawl|a tenth|a quarter|
           half) [speed|of real time]* / (every|each) (drop|droplet|splash|crumb|splinter) (hangs|hanging|hovers|frozen|
           suspended) [in the air|mid-air]* / time (slows|slowed) to a (crawl|near stop)
           slowed [right|way]* down / (crawls|plays|unfolds|runs) in (slow motion|slow-mo) / (a|every) second (stretched|stretches|
           drawn out) (to|into|over) ... / ten times slower [than life]* / at (half|quarter|a quarter of|a tenth of) [normal|real]* speed /
           frame-by-frame slowness / (time|the moment) (stretched|stretches) / thousand-frames-a-second / high-frame-rate slow [motion]*
           (super|ultra|extreme)-slow [motion|footage|replay]* / (phantom|high-speed) (camera|footage|shot|photography) /
           (played|shown|seen|shot|captured) (at|in) (a fraction of|half|quarter|one tenth) [of]* [real|normal]* (speed|time) /
           each (second|frame|drop|blink) (lasts|takes|drawn out|stretched) ... / (balletic|dreamy|syrupy|underwater)-slow / slo-mo /
           overcranked / time (dilated|stretched thin|crawls)
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
real       [in] (real-time|real-time speed|normal speed) [throughout|only]* / unaltered speed
           (real-time|real time|normal|natural|true)-speed [no slow-mo*|no slow motion]* / at [its]* (natural|normal|true|real) (speed|
           pace) / exactly as fast as [in]* (life|it happens)
           (nothing|never|not) (accelerated|sped up|speeded up|slowed|slowed down) / in real seconds / true to the clock
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

TABLES = {"motion": MOTION, "shake": SHAKE, "inout": INOUT, "leftright": LEFTRIGHT, "updown": UPDOWN, "orbit": ORBIT, "size": SIZE,
          "angle": ANGLE, "pov": POV, "lens": LENS, "speed": SPEED, "pace": PACE}
