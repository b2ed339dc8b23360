"""Whether the camera moves, and through whose eyes it looks, put together from parts; the language is in director.refiner.phrases.

`^` opens its clause, `=` is all of it.
"""

from director.refiner.phrases import flowing

MOTION = """
static     (camera|lens|view|viewpoint|frame|shot|framing|tripod|vantage|vantage point|composition|picture|image|observer's
           position|position| angle|perspective|cam|gopro|drone|phone|our eye|gaze|point of view|background|setup|rig) [and
           lens|itself|simply|just|then|is|was|has
           been|being|remains|stays|holds|sits|stands|rests|keeps|kept|held|lies|hangs|waits|{ly}|as|completely|so|always|there]*
           (static|still| fixed|stationary|motionless|immobile|unmoving|unmoved|stable|locked|locked-off|locked
           off|parked|planted|rooted|frozen|bolted|nailed|
           glued|clamped|screwed|pinned|anchored|welded|riveted|cemented|wedged|braced|unblinking|unflinching|steadfast|its
           ground|put|inert| statue-still|rock-steady|rock-solid|rigid|immovable|in one place|where it was dropped|where it is|in a
           vice|in position|on its mark|set in stone|as if
           carved|untouched|undisturbed|unaltered|unshifting|unswerving|tethered|concrete-mounted|wall-mounted|dead still|
           stock-still|idle|asleep|unattended|resting on ~ ~|at rest) [down|in place|to the ~|on the ~|on a ~|, not stirring|throughout|in
           concrete]* / (camera|lens|view|viewpoint|frame|shot|framing|tripod|vantage|composition|picture|observer's
           position|angle|cam|background| horizon|we|operator) [simply|ever|just|itself|on the ~]* (never|does not|doesn't|do
           not|don't|won't|will not|must not|refuses to|declines to|cannot|can't|is not to|shall not|may not) [once|even|ever|so much
           as|dare|dares]* (move|moves|budge|budges|stir|stirs|shift|shifts|
           pan|pans|tilt|tilts|zoom|zooms|alter|alters|change|changes|shake|shakes|waver|wavers|drift|drifts|flinch|flinches|react|reacts|follow|
           follows|wander|wanders|twitch|reframe|reframes|leave|leaves|track|tracks|sway|sways|turn|turns|breathe|breathes|blink|blinks|look
           away| adjust|adjusts|travel|travels|wobble|wobbles|slide|slides|respond|responds) [to follow|after|her|him|them|it|away|an
           inch|from ~ ~]* [...] / (no|zero|without|not a|not one|nil|never a|not so much as a|without so much as a|free of|absent
           any|devoid of) [single|slightest| camera|hint of|trace of|any|a|so much as]*
           (parallax|push|pan|pans|panning|tilt|tilts|dolly|zoom|zooms|tracking|camera drift|drift| nudge|reframing|camera
           work|camerawork|camera motion|camera movement|camera move|camera moves|movement of the camera|motion of the
           camera|scroll|sway|handheld|shake or move|nudge of the tripod head|operator|push-in|camera shift) [, no ~|, the background
           stays ~|or ~|nor ~|at all]* /
           (locked|lock|locked-off|lock-off|locked-down|lockdown|static|fixed|stationary|tripod|tripoded|motionless|unmoving|
           unmoved|immobile|planted|rooted|frozen|rigid|tableau|planimetric|nailed-on|nailed-down|unblinking|set-and-forget|stable|bolted-down|
           unwavering|steadfast|unflinching|surveillance|security-cam|webcam-still|cctv|dead-still|stock-still|rock-steady|rock-solid|statue-still|
           concrete-mounted|wall-mounted|deadlocked|pinned|parked|single-position|one-position|copy-stand|copy
           stand|theatre-like|proscenium| painterly still|contemplative motionless|unbroken static|unchanging|stubborn|hushed
           static|still) [,|and|unmoved|unmoving|rigid|fixed| static|motionless|long|wide|overhead|single|security|tripod]*
           (camera|shot|frame|framing|view|viewpoint|vantage|composition|take|position| cam|angle|tableau|rig|setup|lens|stare|gaze|long
           take|wide|perspective|camera position|plate|picture|overhead rig|tripod|locked-off| observation) [, locked|, ~ ~]* /
           (held|fixed|clamped|locked|gripped) in a (vice|vise|clamp|grip) / (hold|holding|hold on|keep|stay|stays|
           staying|remain|remains|rest|linger|lock|locked) [locked|fixed|on|nailed|glued|still|put|parked|planted|firm|steady]* (the
           shot|this shot|the frame|this frame|this composition|the composition|this view|the view|on one frame|one position|one spot|this
           framing|in place|the same frame|locked|on sticks|still, camera) [...] / hold. still hold. [~] / motion of [the]* camera
           (=|is|:|equals) (0|zero| none|nil) / camera [movement|motion|speed]* (=|:|is|equals) (0|zero|none|nil|off|static|fixed|locked)
           / camera_motion=(none|static|0| off|fixed) / camera_static / static_camera / static_shot / motion=(none|0|static) / nothing
           moves (behind|but what is in front of| but ~ in front of) the (lens|camera) / (the|a|our) camera stands its ground [while ...]
           / (from|in) a single [, nailed-on|~]* (vantage|position|frame|setup|spot|viewpoint) / set-and-forget [camera|shot|~]* / visual
           novel [style|~]* background [, no scroll]* / (without|no) [so much as a|any|a]* (nudge|jolt|twitch|bump|touch) of the
           (tripod|camera|frame|tripod head) / like (a still life|a photograph|a painting|a stage|a security camera|a postcard|a tripod|a
           diorama|a theatre stage|a portrait) with only ~ moving / only the ~ moves? (in|inside) [a|the]* (frame|fixed frame|shot) /
           (locked|bolted|nailed|anchored|planted) [down]* (on|to|in) [a|the]* (sticks| tripod|baton|high
           hat|hi-hat|sandbags|stand|wall|c-stand|monopod|apple box|pole|ceiling|concrete|dashboard) / on (sticks|legs|a tripod|a locked
           tripod|a stand) / sandbagged [tripod|~] / (we|you) never (pan|tilt|move|follow|track|reframe|leave ~ spot) [...] / planimetric
           and unmoving / stay locked on ...
static^    static (cam|camera|shot|frame|take) [, locked]* / locked [-] (off|down) [on ...] / hold [the|this]
           (shot|frame|view|composition) [...] / stay (put|locked|fixed|still) [on ...] / (fixed|planted|rooted) (to|in|on) ... / stable,
           (unmoved|fixed|static) ... / one (unbroken| single|long|fixed) static ...
static=    (static|locked|locked off|locked-off|locked down|lock-off|lockdown|fixed|fixed camera|still camera|tripod|tripod shot|on
           sticks|motionless| unmoving|stationary|no movement|no motion|no camera movement|zero movement|camera fixed|static camera|static
           shot|static frame|steady tripod|tableau|static cam|camera still|immobile|planimetric|frozen frame|security cam|hold the
           shot|stay put)
moving     (camera|lens|view|viewpoint|frame|shot|drone|gimbal|steadicam|dolly|jib|slider|operator|cameraman|camera operator|crane|point
           of view| perspective|cam|gopro|bodycam|handycam|rig|camcorder|phone|selfie stick|slider move) [that|which|then|also|never
           stops|is|keeps|always| {ly}|and|on|we|itself|never rests|wobbly|footage|the]* {go} [~ ~] [{on} ...|with ...|to keep up
           ...|after ...|about|beside ...|as ...| behind ...|alongside ...] /
           (roaming|roving|restless|wandering|travelling|traveling|moving|gliding|floating|drifting|prowling|nomadic|
           kinetic|dynamic|swooping|swirling|mobile|sweeping|orbiting|circling|tracking|ever-moving|whirling|flying|hovering|running|chasing|
           following|pursuing|handheld|hand-held|shoulder-mounted|swaying|bobbing|jogging|breathless|energetic|fluid|free-floating|unchained|
           unbound|run-and-gun|body-mounted|helmet-mounted|car-mounted|bike-mounted|drone-mounted|vehicle-mounted|panning|tilting|zooming|
           snorricam|rollercoaster|fpv|cable-cam|crane-borne) [~] (camera|shot|cam|camerawork|camera work|steadicam|frame|lens|camera
           move|take|oner| tracking shot|viewpoint|gimbal|dolly|footage|run|follow|pov run|camera movement|onboard|movement) [...] /
           (tracking|travelling|
           traveling|dolly|trucking|crane|jib|steadicam|gimbal|slider|drone|fpv|orbit|arc|whip-pan|zoom|push-in|pull-back|cable-cam|handheld|
           hand-held|walking|walk-and-talk|chase|follow|ride-along|hyperlapse|parallax|side-scroller|flythrough|fly-through|flyover|flyby|
           fly-by|walkthrough|walk-through|rollercoaster|bodycam|shaky cam|whirl|pirouette|360|spiral|vertigo|roll|rotating|selfie-stick|
           tilt|pan|panning|crash-zoom|barrel-roll|snorricam|handycam|action-cam|dashcam|on-board|onboard|train-mounted|car-mounted|moving|
           dolly-zoom|loop|serpentine|traverse|swoop|aerial|helicopter|boom) (shot|move|run|ride|slide|walk|stroll|slide
           past|movement|pass|push| glide|sweep|follow|take|flight|footage|chase|spin|turn|arc|onboard|jolts|camera|tour|oner|dolly|drift|
           sequence|rig|walk up|reveal) [{on} ...|with ...|beside ...|up to ...|, twenty inches|with each ~]* /
           (arc|arcing|orbit|orbiting|circle|
           circling|spiral|spiralling|wheel|wheeling|swing|swinging|sweep|sweeping|whip|whipping|revolve|revolving)
           (around|round|from|about|past| over|across) [the|her|his|a|an|them|him|it|profile ~ ~]* [...] /
           (pull|pulling|push|pushing|dolly|zoom|crane|track|pan|tilt|swing|whip| fly|glide|move|sweep)
           [back|out|in|up|down|away|across|over|past] to (reveal|show|find|discover|uncover|catch|include|meet) ... / on a
           (dolly|gimbal|slider|jib|steadicam|cable-cam|camera car|tracking vehicle|techno-crane|technocrane) / (on|aboard) a ~ with the
           camera / (inching|creeping|
           edging|crawling|easing|gliding|sliding|drifting|floating|rolling|tracking|dollying|trucking|moving|travelling|trundling|racing|
           hurtling|skimming|weaving|snaking|threading|walking|running|strolling|jogging|flying|soaring|swooping|panning)
           (along|past|through| beside|alongside|with|between|over|around|behind|after|among|amongst) [the|a|an|her|his|its|them|him|rows
           of]* [...] / (side-scrolling| scrolling|following|keeping pace|tracking|trailing|chasing|travelling|moving) (along)* with ... /
           (operator|cameraman|camerawoman|camera person|cinematographer|filmer)
           (backpedals|back-pedals|walks|runs|jogs|sprints|rides|skates|sways|circles|chases|follows|dashes|leaps|
           ducks|weaves|strides|retreats) [~] [...] / {eye} [~] [~] (sinks|rises|dives|plunges|soars|lifts off|takes off|descends|ascends|
           backpedals|pirouettes|cartwheels|somersaults|ducks|weaves|lunges|stumbles|bobs|sways|jolts|reels|lurches|rocks) [...] /
           (room|world| background|city|walls|jungle|landscape|scenery|façades|facades|trees|street|lights) [~]
           (reels|spins|whirls|wheels|slides by|slides past|slips by|slip by|streaks past|streaking by|streaming past|rushes by|rushing
           by|rushing past|blurs past|blurring by|scrolls by|rolls by|sweeps past|drifts past|unspools past) [around ~|on both sides|us]*
           / (camera|camera movement|movement|motion): [~] [~] (tracking*|
           dolly*|pan*|tilt*|orbit*|handheld|hand-held|crane*|push*|pull*|zoom*|arc*|steadicam|gimbal|follow*|moving|drone*|fpv*|travel*|roaming|
           dynamic|truck*) / camera_motion=(pan*|tilt*|dolly*|orbit*|zoom*|track*|handheld|push*|pull*|crane*|arc*) /
           (selfie-stick|bodycam|
           snorricam|dashcam|gopro|action-cam|helmet-cam|wobbly|shaky|handycam|camcorder|shoulder-cam|handheld|hand-held) [~
           footage|footage|cam| ride|run|stroll|jolts|panning about|camera]* [with each ~|beside ...|about]*
           (stroll|run|walk|panning|ride|jolts|jog|chase|sprint| footage|camera|following|follow) [about|beside ...|along|after ...]* /
           snorricam [rigged to ...]* / (in|with) constant (motion|movement) / (always|never not|ever|forever|constantly|perpetually)
           (moving|in motion|drifting|gliding|roaming|circling|floating|restless) / {eye} [~] (dances|waltzes|twirls|pirouettes) [~] [...]
           / one-shot walkthrough / hyperlapse walk [up to]* / parallax slide [past]* / oner [through ...]* / dolly zoom /
           (vertigo|hitchcock) (zoom| effect|shot) /
           (dolly|track|truck|pan|tilt|crane|zoom|orbit|handheld|hand-held|steadicam|gimbal|tracking|travelling|fly-over|
           flyover|fly-through) (with|past|around|through|along|behind|over|across|alongside) ...
moving^    (gliding|riding|sailing|travelling|floating|rolling|hurtling|running|flying|cruising|drifting|rushing|speeding|coasting)
           (on|aboard|in|atop|down|along) [a|the]*
           (gondola|train|tram|boat|dolly|cart|rail|rails|zipline|zip-line|cable|wire|rollercoaster|roller-coaster|bicycle|bike|skateboard|car|sled|raft|river|escalator|elevator|carousel|conveyor|track|tracks|ferris
           wheel|wheelchair|scooter|horse|camel|helicopter|kite|wave|slide|swing|monorail|drone|funicular|trolley|hood|bonnet) [, ...] /
           {go} (along|past|through|around|round|beside|alongside|behind|over|between|across|with|after|among|under|beneath|about) ... /
           (arcing|
           orbiting|circling|panning|tracking|dollying|trucking|gliding|roaming|inching|creeping|side-scrolling|following|whip-panning|craning|
           tilting) ... / pull back to (reveal|show) ... / on a (zipline|rollercoaster|swing) [with the camera] /
           (walk|run|ride|fly|glide|float| stroll|wander|roam|drift) (with|through|past|along|into|among|between|around) ... / a [~]
           (tracking|travelling|orbiting|roaming| moving) ... / hand-held / handheld [,|camera|footage|shot|~]
moving=    (handheld|hand-held|handheld camera|steadicam|gimbal|tracking|tracking shot|travelling|traveling shot|dolly|dolly shot|crane
           shot|drone shot| drone flight|fpv|fpv drone|orbit|orbiting|orbit shot|arc shot|panning|pan|tilt|whip pan|zoom|moving
           camera|roaming camera|fly-through|flythrough| flyover|fly-over|walkthrough|follow shot|following shot|follow cam|chase
           cam|slider|slider shot|dolly in|dolly out|push in|pull out| 360 spin|rollercoaster onboard|shaky cam|parallax|cable
           cam|oner|bodycam|snorricam|dolly zoom|inching along|roaming|gliding| camera in motion|constant motion|dynamic camera|dynamic
           camera movement|kinetic camera|jib shot|boom shot|hyperlapse|barrel roll|selfie-stick stroll)
"""

POV = """
first      (first|1st)-person [~] [view|shooter|footage|vr]* / (my|our|your|one's|his own|her own|its own|their own|the ~ own|my own|our
           own|your own| the ~'s own|own) [own]* (eyes|eye|hands|gloved
           hands|gloves|boots|feet|arms|fingers|sneakers|shoes|knees|paws|talons|handlebars|
           forearms|hand|fists|wings|nose|snout|whiskers|skis|eyelashes|lap|shadow|breath|visor|reflection|helmet|windscreen|claws|hooves|beak|
           gauntlets|sleeves|wrists|legs|toes|ears|muzzle|oars|shield|sword|bow|gun|front hooves) [at ~ ~ ~|ahead|ahead of ~|before us|in
           front| in front of us|in frame|below|below us|on the
           ~|crunch|grip|gripping|reach|reaches|reaching|petting|pushing|holding|pumping|enter|enters|
           visible|swinging|come|comes|crunching|knocks|open|opens|turn|turning|lift|lifting|steer|steering|stretched|outstretched|parting|
           paddle|paddling|dangle|dangling|pedal|pedalling|type|typing|chop|draw|drawing|shaking|tremble|trembling|fumble|fumbling|push|wipe|climb]*
           (at|ahead|before|in|below|on|crunch|grip|gripping|reach|reaches|reaching|petting|pushing|holding|pumping|enter|enters|visible|swinging|
           come|comes|crunching|knocks|open|opens|turn|turning|lift|lifting|steer|steering|stretched|outstretched|parting|paddle|paddling|
           dangle|dangling|pedal|pedalling|type|typing|chop|draw|drawing|shaking|tremble|trembling|fumble|push|wipe|climb|beneath|under|splash|
           kicking|move|moving) [~ ~] / (from|through|behind|inside|via) [behind|inside|the]* (my|our|your|his own|her own|its own|their
           own|the ~ own|one's|own) [own]* (eyes|eye|head|goggles|visor|helmet|mask|seat|perspective|viewpoint|point of
           view|view|windscreen| eyelids|lashes|glasses|skull|gaze|vision|saddle|cockpit) / (through|from|out of|behind)
           [behind|inside|within]* [the|a|an|his|her|its]* [~] (eyes|eye holes|eyeholes|goggles|visor|mask|gas
           mask|helmet|faceplate|windscreen|windshield|cockpit|head|skull|compound eyes|snorkel mask|diving mask|night-vision goggles|eye
           slits|burqa|scope|reticle|gunsight|driver's seat|pilot's seat|saddle|passenger seat| batter's ~|keeper's gloves) [of the ~|, ~
           hands ...|on the ~]* / ({animal}|driver|pilot|rider|killer|sniper|soldier|astronaut|diver|
           surgeon|firefighter|player|boxer|goalkeeper|racer|skier|surfer|cyclist|climber|runner|thief|knight|hero|victim|baby|patient|bride|
           customer|passenger|swimmer|skydiver|stalker|murderer|monster|zombie|fly|hawk|spy|detective|cop|captain|batter|gamer|chef|cyborg|
           protagonist|character|gunner|ball|drunk|prisoner|motorcyclist|sailor|jockey|skateboarder|parachutist|cameraperson|subject|person|
           user|owner|wearer|~)'s (own)* (pov|point of view|point-of-view|eyes|own eyes|gaze|vision|own view|own vision| compound
           vision|mask view|helmet view|head cam|visor view|hud|first-person view|sightline|line of sight|perspective|own gaze| seat
           view|cockpit view|compound vision|viewpoint|headset view|goggle view|scope view|seat) [of ...|from ...|looking ...|, ~ ~]* /
           (pov|
           p.o.v.|fps|vr|hud|gopro|go-pro|helmet-cam|head-cam|body-cam|bodycam|chest-cam|eyewear|smart-glasses|spectacles|google-glass|
           subjective|first-person|egocentric|immersive|eyes-on|in-eye|through-the-eyes|personal|immersed|inhabited|embodied)-[strict|pure|
           camera]* (view|viewpoint|shot|footage|camera|perspective|experience|experience of ~ ~ ~|game
           view|angle|sequence|overlay|pov|ride| gameplay|cam|shooter) [of ...|, ~ ~]* / (we|you|i|the viewer|the camera|viewer|the lens)
           [literally|really|now|all|both|suddenly]* (am|
           are|is|become|becomes|inhabit|inhabits|wear|wears|embody|embodies|occupy|occupies|see as|possess)
           [now|inside|the|a|an|in|behind| her|his|its]* [~]
           (ball|prey|character|robot|driver|rider|diver|dog|cat|bird|killer|monster|hunter|pilot|body|skin|helmet|shoes|
           boots|eyes|head|mind|skull|skier|surfer|runner|child|baby|patient|fly|bee|hero|heroine|boxer|victim|astronaut|ghost|fox|wolf|horse|
           bullet|arrow|player|protagonist|goggles|soldier|climber|passenger|thief|puppet|toy|fish|shark|goalkeeper|batter|swimmer|intruder|
           wearer|person|one who ~|one running) / (camera|lens) (as|is|becomes|for) [the|her|his|its|my|our|their]* (eyes|eye|character|
           protagonist|head|hero|face|beholder) / (eye|eyes) of [the|a]* (~) [is|are|becomes]* [the]* (lens|camera|us|ours|on
           ~|reticle|beholder) [, ~ ...] / (as|just as|exactly as|only what|exactly what) [it is|though]* [the|a|an|he|she|we|you|i|it]*
           [~] (sees|saw|see|seen by the ~ itself|would see|sees it|looks at|witnesses|spots|is seeing) [it|from within|through ~ ~]* /
           (seen|viewed| experienced|lived|shown|witnessed|perceived|filmed|shot) [directly|just|exactly|only|entirely|strictly]* (by the
           ~ itself|by the ~ herself|by the ~ himself|through (my|our|your|her|his|its|their|the ~|a ~) [own]*
           (eyes|visor|goggles|mask|helmet)|from inside|from within [the|her|his]* [~]|as (if|though) (we|you|i) ...) / as (if|though)
           (i|you|we) (walked|were|walk|are|stood|drive|ran|am|wear| wore|sat|held|flew|swam|climbed|rode|run|ride|lived) [~ ~] /
           (blinking|blink|eyelids|lashes|eyelid) [~] [~] (close|closes|closing|open| opening|flutter|over) [over]* the
           (lens|camera|frame|view) / (everyone|others|they|people|characters|she|he|the ~) (address|addresses| talk to|talks
           to|talks|look at|looks at|speak to|speaks to|stare at|stares at|talks straight to|look into|smiles at|hands|hand| whispers to)
           [straight|directly|something|it]* [to|at|into]* (the lens|the camera|us|you|me) [as (her|his|the) ~|as if ...]* / (look
           around|looking around|turn your head|look down|glance down|look back) [with|and see|at|over]* (your|our|my) [own]* (head|body|
           shoulder|hands|feet|shoes|boots) [~ ~] / (you|we|i) (wake|wake
           up|open|opens|peer|reach|step|push|sit|run|climb|walk|grip|look|fall|
           drive|swim|lift|grab|pull|pick|blink|turn|knock|crawl|duck|hide|sprint|swing|aim|jump|stumble|hold|pour|dive|lie|crouch|raise)
           [up| through|around|round|the|tied|to|a|out|in|down|into|on|over|back|open|from]* [~] [~] (and|as|while|inside|look round|look
           around|look over ~ shoulder|peer inside|tied to a chair|at the ~|of the ~|the ~) [...] / we, the ~, ... /
           (look|looking|peer|peering|peek|squint) [in|out|down]* through [the|a]*
           (keyhole|visor|scope|binoculars|goggles|gunsight|peephole|letterbox|blinds|mask|windscreen|curtain) [with your own eye|of the
           ~]* / (hands|gloves|gauntlets|arms|fists|gloved hands|hooves|paws|boots|handlebars|fingers|gloved hand| reins|controls|steering
           wheel|sword|gun barrel|skis|ski tips|oars) [and ~ ~ ~|up|and]* (in front of us|before us|at the bottom of [the]*
           (frame|screen)|at frame's edge|in our grip|swinging at ~ ~|below us|ahead of us|ahead of you|up in front|entering from below|
           reach into frame|in the lower frame|in front of you|visible below) [...] / (our|your|my) (hands|gloves) at ten and two / hud
           (text| overlay|elements|display) [scrolls ~ ~] / (in|from|inside) the ~'s (shoes|head|skin|boots|body|mind|seat) [, ~ ~]* /
           seeing only what [...] / (head|dash)-mounted [camera|~] / pov=first / (pov|view|perspective|camera): [~]
           (first*|1st*|subjective|fps|own eyes) / personal viewpoint [of ...] / ego-(view|perspective|shooter|pov) / (fps|egoshooter)
           view
first^     pov [:|of|from|as|,]* ... / i am the ... / you are the ... / we are the ~ ... / you
           (wake|open|grip|step|reach|run|look|fall|sit) ... / your (hand|hands|boots|feet|own ~) ... / my (hand|hands|boots|feet|own ~)
           ... / as seen by the ... / from behind my ... / with your own eyes ...
first=     (pov|first person|first-person|1st person|fps|fps view|pov shot|pov footage|gopro|gopro footage|helmet cam|bodycam|body
           cam|through her eyes| through his eyes|subjective camera|subjective|ego view|i am the ball|vr view|first person view|eyes of
           the sniper)
third      (third|3rd)-person [~] [view|camera|game|shooter|perspective|chase]* / (over|off|above|behind|at|beside|past) [and above|and
           behind]* [the| her|his|its|their|a]* [~] (shoulder|shoulders|back|back of ~ head|avatar|adventurer|character|protagonist|player
           character) [~ view| camera|follow]* / ({onlooker}|{onlooker}'s) [~] (view|viewpoint|point of
           view|pov|perspective|eye|eyes|glance|angle|corner|gaze|lens|camera|position| distance|vantage|look|phone|window
           view|standpoint|seat|side|chair) [of ...|at ...|from ...|on ...|would see ...]* / (detached|distanced|
           distant|impartial|neutral|objective|external|outside|outsider|omniscient|impersonal|disinterested|uninvolved|invisible|hidden|silent|
           dispassionate|remote|mere|passive|independent|clinical|unseen|unobserved|candid|fly-on-the-wall|observational|ethnographic|anonymous|
           voyeuristic|all-seeing|non-subjective|unbiased|godlike|surveillance|spectator|ringside|bystander|sideline|third|discreet) [~]
           (observer| observers|view|viewpoint|point of
           view|camera|lens|eye|watcher|perspective|onlooker|gaze|witness|narrator|vantage|observation|outsider|
           angle|distance|documentary eye|regard|spectator|stance|standpoint|coverage) [of ...|on ...|regards ...]* /
           (watched|seen|observed|viewed| shown|filmed|spied|spied
           on|glimpsed|shot|witnessed|captured|recorded|overheard|photographed|followed|framed) [unseen|only|always|
           entirely|secretly|openly|together|whole]* (from|by|through|across|over)
           [the|a|an|another|someone|somebody|across|behind|outside| beside|else|next|far|opposite|some]* [~] [~] (pew behind|next
           roof|street|corridor|roadside|stands|crowd|window|doorway|bank|audience| bystander|passer-by|onlooker|someone
           else|else|spectator|stranger|table|outside|behind|beside|back|front|side|distance|afar|neighbour|
           keyhole|hallway|gallery|seats|jury box|dugout|shore|quay|balcony|trees|bushes|kerb|aisle|wings|hide|sidelines|other
           side|pavement| roof|bench|car|row) [of ~ ~|behind]* / (watching|observing|viewing|seeing|looking in on|spying
           on|filming|looking at|looking over|regarding| eavesdropping on|following|looking on at) (her|him|them|it|the ~|a ~) [~ ~ ~] [~]
           (from|across|through|outside|at|over|watch|in|as) [the|a| afar|outside|behind|across]* [~ ~] [...] /
           (we|you|viewer|audience|camera|the lens) [only|just|always|simply|merely|are|stay|stays| remain|remains|'re|keep|keeps|never
           enter|do not enter]* (outside|observe|observes|observers|mere observers|merely observers|onlookers|
           witnesses|spectators|bystanders|beside|behind|look on|watch|watches|looks on|see the whole|not in|strangers|watching|outsiders)
           [of| his|her|their|its|the|eyes|head|but|him|it|them|from|mind]* [~] [~] [...] / (we|you) see (her|him|them|it|the [whole]* ~)
           [whole|too| fully]* from (beside|behind|across|outside|the side|the front|in front|afar|over|the stands|the ~) [...] /
           (her|his|its|their|the) ~ (himself|herself|itself|themselves) (in view|in frame|visible|in shot|on screen|shown|seen) /
           (visible|seen|shown|in view|in full) [in full|as a whole|whole|entirely]* (before us|in front of us|from outside|from
           without|in the frame) / view of the (character|hero| subject|player), not from ... / (nobody's|no one's|no-one's) (point of
           view|pov|view|eyes) / (not|never|nor) [from|in|through|inside]* (his|her|its|their|the character's|anyone's|the ~) (eyes|point
           of view|pov|head|perspective|mind) [but ...] / [game|follow|chase|orbit]*
           (game|follow|chase|trailing|tps|platformer|rpg|orbiting|isometric|side-scroller|back-of-head|behind-the-back|behind-the-shoulder|
           over-the-shoulder|side-on) (camera|view|cam|perspective|angle|follow) [orbiting ...|behind ...|of ...]* /
           (camera|cam|lens|view|we|drone) [~] (behind|hovering behind|hovers behind|floats behind|trailing|trails|orbiting|circling|stays
           behind|walks behind|rides behind|hangs back|beside|alongside|in front of) [and above|and behind|a few steps]*
           (her|him|them|it|his|the adventurer|the avatar|the hero|the ~) [back|head|shoulder]* / (a|some)
           (watcher|witness|onlooker|passer-by|stranger|bystander|eavesdropper|voyeur|spectator|observer) (in|on| at|behind) ... / as
           (the|a) ~ [~] would see (them|her|him|it|the ~) / like a (neighbour|stranger|voyeur|spy|thief|ghost|passer-by) (peeking|
           watching|looking in|spying|passing|overhearing) / someone else's (view|eyes|phone|camera|perspective) / viewed by someone else
           / (back| shoulders|nape|head) [of ~ head]* in frame / pov=third / (pov|view|perspective|camera): [~]
           (third*|3rd*|over*|observer*|outside*| objective) / third_person / looking in on ... / (shoulders|back) in frame / merely
           observers of ...
third^     from behind ... / over the shoulder ... / watching (her|him|them|the ~) ... / observing (her|him|them|the ~) ... / looking in
           on ... / hovering behind ... / (behind|beside) (her|him|them) [back|, following]
third=     (third person|third-person|3rd person|over the shoulder|over-the-shoulder|ots|from behind|from outside|detached
           observer|distanced observer| observational|fly on the wall|non-subjective|objective camera|bystander view|witness view|follow
           camera|third-person view|chase camera| behind view|outside view|omniscient|candid camera|from the sidelines|from afar,
           observed)
"""

TABLES = {"motion": flowing(MOTION), "pov": flowing(POV)}
