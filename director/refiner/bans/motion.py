"""Topics of movement: of what is filmed, of the camera, and of time."""

TOPICS = """
stillness
    cues   motion static
    says   (static|stationary|unmoving|motionless) [~] (camera|shot|frame|framing|view|composition|image|tableau|picture) /
           tripod shot / locked-(off|down) / lock-off / tripod-mounted / fixed (camera|frame|shot|wide) / (freeze|frozen) frame+s /
           freeze-frames / (stand|stands|standing|sit|sits|sitting|lie|lies|lying|hold|holds|holding|stay|stays|staying|remain|remains|
           keep|keeps|floats|hangs|waits|kneels|crouches|perched|poised) [~] (still|motionless|unmoving|immobile|stock-still|frozen|
           rigid|statue-still) /
           (perfectly|completely|absolutely|utterly|totally|almost|nearly|stock|statue|dead|eerily) (still|motionless|immobile) /
           frozen [in|mid] (time|place|motion|moment|instant|tableau|air|mid-air|stride|leap|action) /
           frozen (moment|instant|scene|tableau) / mid-air freeze / time (stops|freezes|stands still|has stopped|stopped|frozen) /
           nothing [else] (moves|stirs|is moving|is happening|happens) /
           (no|without|zero|barely any|hardly any|almost no) [any|camera|subject]* (motion|movement|moving) / (does|do) not move /
           (doesn't|don't|never|barely|hardly|scarcely) [moves|move|moving|stirs] / without moving / without stirring / still-life /
           tableau [vivant] / cinemagraph / living (photo*|portrait|picture) / mannequin challenge / bullet-time /
           (sleeping|asleep|slumbering|napping|dozing|snoozing|dormant|comatose|unconscious) / motionless / immobile / statuesque /
           like a statue / as still as ~ / meditat* / single (still|static) (image|shot|frame) /
           still (image|photo*|picture|frame|shot|camera|portrait|composition) / security-camera [view|angle|footage|shot] /
           (cctv|surveillance) [camera|view|angle|footage|shot] / unblinking /
           (camera|frame|shot) (holds|stays|remains|is|sits|keeps) [~] (still|static|fixed|put|locked|motionless|steady on a tripod) /
           stasis / suspended animation / at a (complete|dead) standstill / standstill / planimetric /
           wes anderson [~] (symmetry|framing)
    bans   static [frame|picture|image|shot|camera|video|scene|footage|view] /
           still [frame|picture|image|shot|camera|video|photo|photograph|scene] / stills /
           motionless [frame|picture|image|shot|video|scene] / frozen [frame|picture|image|motion|video] /
           no (motion|movement|camera movement) / lack of (motion|movement|dynamics) / (little|minimal|limited) (motion|movement) /
           freeze [frame] / freezing / immobile / unmoving / stationary [camera|shot|subject] / slideshow / not moving / 静态 / 静止 /
           静止不动的画面 / 静止画面 / 静止不动
camera movement
    cues   motion moving / inout in / inout out / leftright left / leftright right / updown up / updown down / orbit cw / orbit ccw
    says   dolly [in|out|shot|zoom] / tracking shot / whip-pan / steadicam / drone shot / camera (moves|orbits|pans|tilts|flies|circles)
    bans   camera (movement|motion|moves) / moving camera / zoom [in|out|ing] / zooming / pan / panning / (dolly|tracking) [shot] /
           (moving|shifting) frame / rotating camera / spinning camera
shaky camera
    cues   shake shaky
    says   shaky-cam / shakycam / shaky camera / camera-shake / (body|dash|helmet|head|go)-cam /
           (body|helmet|head|chest)-(cam|camera|mounted) / gopro / bodycam / dashcam / found-footage / vlog* /
           selfie (video|style|footage|stick) / earthquake / judder* / run-and-gun / guerrilla / amateur [phone|video|footage|camera] /
           phone (footage|video|clip) / camcorder / home-video / home movie+s /
           (war|combat|riot) [~] (footage|reporter|camera|correspondent) / blair witch /
           (rattling|bouncing|jolting|lurching|swaying) [~] (camera|frame|ride|jeep|truck|carriage|cockpit|boat|handheld) /
           (camera|lens) (jolts|shakes|bounces|lurches|trembles|sways|jostles|wobbles|shudders|judders) / cinéma-vérité /
           cinema-verite / vérité / first-person (chase|run*|sprint*) / hand-held [~] (camera|shot|footage|feel|look|style|video|take|
           close-up|chase|cam|tracking|documentary|framing|realism|energy|pov|shaky) / (shot|filmed|captured) [~] hand-held / (shaky|
           shaking|jittery|jerky|wobbly|bumpy|trembling|unsteady|unstable|jolting) [~] (camera|cam|footage|frame|video|shot|image|
           picture|phone|lens|camerawork|pov|view) / (camera|frame|lens|shot|footage|picture|image|phone) [~] (shakes|shaking|shakily|
           wobbles|trembles|jolts|vibrates|judders|rattles|quakes|bounces|bumps) /
           (shakes|shaking|jolts|rattles|wobbles) the (camera|frame|lens|picture|shot)
    bans   camera (shake|shaking|jitter|wobble) / shaky [camera|footage|cam|video|frame] / shaking [camera] /
           jittery [movement|motion|camera|frame] / jitter / jerky [motion|movement|camera] / hand-held [camera] /
           unstable [camera|footage|frame|motion] / instability / wobbl* / unsteady [camera] / shaking camera / camera shake /
           inconsistent framing
jerky motion
    says   jerky / stop-motion / claymation / clay-mation / clay-animat* / stutter* / convuls* / robot (dance|dancing|dancer) /
           (robotic|mechanical|clockwork|animatronic|puppet|marionette|doll|insect)-like [movement+s|motion|gestures|way] /
           (robotic|mechanical|clockwork|staccato|stilted|halting|choppy) [~] (movement+s|motion|gestures|walk|steps|gait|dance) /
           animatronic* / marionette+s / string puppet+s / (low|reduced|choppy) frame-rate / 8 fps / 12 fps / on twos / on threes /
           ray harryhausen / silent-(film|movie|comedy|era) / hand-cranked / keystone / undercranked / step-printed /
           popping and locking / pop-and-lock / breakdanc* / (zombie+s|ghoul+s) (shamble*|lurch*|stagger*|twitch*) / (jerky|jittery|
           twitchy|stop-start|inconsistent|erratic|uneven|spasmodic) [~] (motion|movement+s|gait|walk|animation|dance|frame-rate|
           gestures|steps|flight) / (jerks|twitches|jitters|twitching|jerking|spasms) [~] / speed-ramp* /
           (speeds up|slows down) and (slows down|speeds up) / stuttering
    bans   jittery [movement|motion] / jerky [movement|motion|movements] / jitter / stutter* [motion|movement] / choppy [motion] /
           unnatural (motion|movement|movements) / low frame-rate / stiff [motion|movement] / dropped frames / frame (skipping|drops) /
           robotic (movement|motion)
motion blur
    cues   shake shaky / speed fast
    says   motion-blur* / blur* past / light-trails / star-trails / car trails / long-exposure / slow-shutter / whip-pan* / swish-pan* /
           panning (shot|blur) / crash-zoom / speed lines / (hyper|time)-lapse / timelapse / high-speed / breakneck / hurtl* /
           speeding / speeds / whoosh* / whizz* / zoom* past / rushing [~] past / warp-speed / hyperspace / chase+s / chasing /
           pursuit / drag race / smear frame+s / handheld / hand-held / wong kar-wai / step-printing / dragging shutter / drag shutter /
           (blurred|blurry|smeared) [with|by|from|in] (motion|speed|movement) / fast-paced / frantic / gallop* / bullet train /
           at [full|top|high|great|breakneck] speed / shinkansen / (streak+s|streaking) [~] (past|by|of light|lights) / light streak+s /
           (rush|rushes|rushing) (past|by)
    bans   motion (blur|blurred) / (motion|movement) (trails|smear) / ghosting / smear* / motion artifacts
backwards
    says   (walk*|run*|step*|stroll*|skat*|ski*|mov*|rid*|driv*|roll*|shuffl*|danc*|glid*|fall*|flow*|fl*|swim*|crawl*|pedal*|march*|
           stumbl*|stagger*|retreat*|creep*|jump*|hop*|scoot*|edg*|back*|go*|lean*|slid*) [~] (backwards|backward|in reverse|
           rearwards) / moonwalk* /
           (plays|played|playing|runs|running|run|footage|film|shot|clip|motion|video|time) [~] (in reverse|backwards|backward) /
           (reverse|reversed) (motion|footage|playback|chronolog*|time|film|action|video|shot) /
           reversed (footage|motion|clip|film|video|shot) / reverse-(motion|footage|playback|action|walk|moonwalk) / rewind* / rewound /
           un-(explod*|burn*|break*|spill*) / in reverse / backwards / backward steps / tenet / (backs|backing|backed) (away|out of)
    bans   walking backwards / walk backwards / (moving|running|walking|going) backwards / backwards [walking|motion|movement] /
           reverse [motion|playback|walking] / reversed [motion|video] / 倒着走
slow motion
    cues   speed slow
    says   slow-mo* / slow-motion / slowed down / high-frame-rate / 120fps / 240fps / overcrank* / bullet-time / phantom camera
    bans   slow-mo* / slow-motion / slow [movement|speed|pace] / slowed [down] / sluggish [motion]
fast motion
    cues   speed fast
    says   time-lapse / timelapse / hyperlapse / sped-up / speeded up / fast-forward / fast-motion / undercranked
    bans   time-lapse / timelapse / fast-motion / fast-forward / fast movement / sped-up / speed ramp+s / hyperlapse / too fast /
           rapid motion
change of shape
    says   morph* / melt* into / transform* / shape-shift* / shapeshift* / dissolv* into / metamorphos* / turns into / turning into /
           warp* / liquif* / becomes a / mutates / mutating / unfolds into / blooms into
    bans   morph* / warp* / melting / deformation / shape-shifting /
           (unstable|changing|inconsistent) (shape|identity|character|features) / mutat* / distort* / distortion / transform*
cuts
    cues   take cuts
    says   jump-cut* / smash-cut* / hard-cut* / match-cut* / abrupt* [cut|ly] / quick cuts / rapid (cuts|montage|editing) / fast cuts /
           montage / glitch transition+s / whip-pan transition+s / morph (cut|transition)+s / (channel|tv)-(surf*|hop*) / stutter-cut* /
           cut on the beat / cuts on [every|each|the] beat / star-wipe / iris (in|out|wipe) / page-turn / cross-dissolve+s /
           dream logic / dreamlike (transition|shift|cut)+s / melts into the next /
           (sudden|surreal|trippy|psychedelic|impossible) transition+s
    bans   unnatural transitions / [abrupt|sudden|bad|hard|harsh|jarring] (transition+s|cuts) /
           (jump|scene|hard|camera) (cut+s|change+s) / scene transitions / inconsistent framing / cuts / editing /
           (multiple|several) (shots|scenes) / montage / discontinu* / wipes
from black
    says   (fade|fades|fading|faded) [slowly|gently|up|in]* from [a|pure|total|full] [~] black / (fade|fades|fading) (in|up) / fade-in /
           (opens|opening|open|begins|beginning|begin|starts|starting|start) [~] (on|in|from|with|out of) [a|an|total|pure|complete|
           full|near]* [~] (black|blackness|darkness) [screen|frame] / out of [the|total|pure|complete]* (black|blackness|darkness) /
           emerg* (from|out of) [the|total|pure|complete|a]* [~] (black|blackness|darkness) / black screen /
           (from|black) (black|darkness) (into|to|reveals) / (black|dark) (frame|opening) [that|then|before] ... /
           (iris|irises) (in|open) / eyes (open|opening) from black / cold open on black
    bans   transition from black / (fade|fades) (in|from black) / fade-in / fading in / (starts|start|begins) (in|from|with) black /
           black (screen|frame|frames|intro)
to black
    says   (fade|fades|fading|faded) [slowly|gently|out|down]* (to|into) [a|pure|total|full|complete] [~] (black|blackness|darkness) /
           (fade|fades|fading) out / fade-(out|to-black) / (cut|cuts|cutting|dip|dips|smash|smash-cut|smash-cuts|goes|turns|snaps|slams|
           drops|sinks|plunge+s) (to|into) [a|pure|total|full|complete|sudden]* (black|blackness|darkness) [screen] /
           (ends|ending|end|finishes|closes|closing) (on|in|with|to) [a|pure|total|complete]* [~] (black|blackness|darkness|blackout) /
           dip-to-black / (screen|frame|picture|image) (goes|turns|cuts|fades|drops) [~] (black|dark) / iris (out|close+s) /
           (eyes|lids) (close|closing) to black / final black / (cut to a|final|sudden|closing) blackout /
           everything (goes|fades to|turns) (black|dark) / screen goes black
    bans   transition to black / fade+s (out|to black) / fade-out / fading [out|to black] / (ends|end) (in|on|with) black /
           black (screen|frame|frames|ending) / blackout
loop and repetition
    says   [seamless*|perfect*|endless*|infinite*] (loop|loops|looping|looped) / gif / boomerang / over and over / again and again /
           repeat* [the same|itself|over|forever|endlessly] [~] / groundhog day / cyclical / back-and-forth / mechanical rhythm /
           rhythmic* / pendulum / metronome / perpetual motion / assembly line / conveyor / recursive
    bans   repetitive [motion|movement|loops|action|actions|movements] / loop / looping / repeat* [motion|movement|frames] /
           repetition / loops / boomerang
erratic path
    says   (erratic|zigzag|zig-zag|corkscrew|spiral|strange|bizarre|unpredictable|wobbly|loopy|crazy|impossible) [~] (path|flight|
           trajectory|motion|orbit|course|route) / zig-zags / zigzags / zigzagging / corkscrews / boomerang /
           (bounces|ricochets|pinballs|careens)
    bans   strange motion [trajectory] / strange motion trajectory / (erratic|unnatural|inconsistent|weird) (motion|movement|trajectory)
uneven motion
    says   speed-ramp* / (inconsistent|uneven|stop-start|irregular|erratic) [~] (motion|movement|pace|rhythm|speed|frame-rate) /
           (speeds up|slows down) and (slows down|speeds up) / variable frame-rate
    bans   inconsistent (motion|speed|movement) / irregular motion
"""
