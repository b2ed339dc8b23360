"""What is seen and from where, put together from parts: 'from scalp to ankle socks', 'a speck in the immensity', 'gutter-level'.

`^` opens its clause, `=` is all of it. The language is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

SIZE = """
close      (tight|close|closely|snug|snugly|tightly|narrow|narrowly) [~]
           (crop|cropped|framed|framing|single|portrait|frame|cropping|crops) [of|on| around|to|in on]* [the|her|his|its|a]* [~
           {face}|{face}|{tiny}] / (crop|cropped|cropping|zoomed|zoom|push|punched|punch|cut|frame|framed|
           stay|hold|holding|move|moved|go|lean) [in|right|so|very|really|it|him|her]* (tight|tightly|close|closely|snug) [in]*
           (to|on|onto|around| against|over) [the|her|his|its|a|an|one]* [~] [{face}|{tiny}] / cropped from [the|her|his|its]*
           (chin|brow|lips|lip|nose|mouth|eyebrows| forehead|hairline|eyes|cheek) to [the|her|his|its]*
           (chin|brow|lip|lips|nose|mouth|eyebrows|forehead|hairline|eyes|cheek) / ({face}|{tiny})
           (detail|details|insert|cutaway|cut-in|close|closeup|close-up|macro|study) / (detail|details|insert|cut-in|cutaway|
           inset|macro|close|closeup) [shot|shots|view]* (of|on) ... / (frame|screen)-filling [~] /
           (eye|nose|nose-tip|skin|lip|lips|face|cheek| whisker|petal|snout)-to-(lens|glass|camera) [with [a|an|the]* ~ ~] /
           (up|very|so|really|extremely|super|uncomfortably| impossibly|incredibly|painfully|intimately|insanely|too|ridiculously)-close
           [up]* [and personal]* [to|with|on|with the]* [{face}] /
           (magnified|enlarged|blown-up|giant-size|magnifying-glass|microscopically close|microscopic) (near|detail|view|to ~|~ times) /
           (lens|camera) [is]* [nearly|almost|right|practically|pressed]* (inside|against|touching|kissing|up against| on top of)
           (the|a|her|his|its) ~ / (touching|brushing|kissing|fogging|against|licking|sniffing) the lens / only [the|her|his|its|a|
           two|one]* [~] [~] ({face}|{tiny}) [and {face}] (in|fills|visible|within) [the|this]* [frame|shot|view]* /
           (a|one|an|the|her|his|its|two| whole)* [~] ({face}|{tiny}) [and ~] (filling|fills|fill|across|takes over|crammed
           into|overflowing|spilling out of|dominating| dominates|consumes) [up|out]* the [whole|entire|full|complete]*
           (frame|screen|picture|shot|image|view) / [nothing|alone|edge to edge]* (edge to edge) of [the]* frame / nothing
           (else|further|more|beyond it) [in (frame|shot|view)] / (a hair's|a finger's|a hand's| a whisker's) breadth [away|from ...] / a
           (hair|whisker|finger|hand|thumb|palm|nose)-(breadth|width|length) [away|from ~ ~] / from (centimetres|inches|millimetres|an
           inch|a centimetre|a thumb|nose distance|kissing distance|whisper distance) [away|off] /
           (kissing|whisper|whispering|breath|nose|smelling|touching) (distance|range) / (filling|fills|fill) [out]* the
           [whole|entire|full]* (frame|screen|picture|viewfinder|image) [from edge to edge|edge to edge|to the edges] / close in on
           (a|an|the|her|his|its|one) ~ [{face}] [stepping ...] / no more than the ~ / (leone|sergio leone|spaghetti
           western|western-style) (eyes|squint|close-up|shot| eyes shot) / (pores|eyelashes|stubble|fingerprint|fingerprints|iris|nostril)
           [and ~]* [are|is]* (visible|countable|huge|enormous| giant|like craters) / shot_size=close* / (size|shot|framing|shot size|shot
           type|frame): [extreme]* (close*|macro|cu|ecu|tight*)
close^     ({face}|{tiny}) (only|alone|and nothing more|and nothing else) / (nothing but|just|only) [a|an|the|her|his|its|one|two]* [~]
           ({face}| {tiny}) [on ~] / close in (on) ... / (crop|punch|pull) in on ... / pressed (up to|against) the ~ / in
           (her|his|its|your|the) face [with] / close (on|up on) [the|her|his|a|its|their]* ({face}|{tiny}|~) /
           (inches|centimetres|millimetres) from [the|her|his|its]* ~ / a fingernail-sized ~ / nearly touching the lens / tight (on|in on)
           ... / pull in on details / on (her|his|the|its) ({face})
close=     (cu|bcu|xcu|ecu|vcu|c\\.u\\.|choker|insert|detail|cut-in|tight|tight single|headshot|head shot|close|very close|extremely
           close| extreme closeness|closely framed|up close|in tight|super close|eyes only|hands only|lips only|detail view|detail
           shot|macro view|macro|close-in|intimate framing|macro detail|magnified|face only|tight headshot|beauty shot|italian shot)
medium     half-(figure|body|length|shot|portrait|torso) [{shotword}|of ~ ~]* /
           (mid|medium|middle)-(frame|length|range|distance|close| torso|profile|body|scale) [~] [{shotword}|of
           ...]* / (medium|mid) [~] {shotword} / ({girth}) (up|upwards| upward|and up|upward only|and above|or above) [{shotword}|only]* /
           ({girth})-(up|length|level cut|high crop|deep) [{shotword}|only]* /
           (cut|crop|cropped|cropping|framed|frame|trimmed|stops|ends|ending|stopping|cutting|visible|seen|shown|cuts|crops|show|shot|see|filmed|
           keep|kept|down|bounded|sliced) [her|him|them|off|us|the figure|~]* (at|to|just below|below|above|just above|down
           to|around|from|by| over) [the|her|his|their|its|about]* ({girth}) [up|upward|upwards|and up|level|height|strings|line]* / from
           [the|her|his|their]* ({girth}) (up|upward|upwards|and up|to [the|her|his]* ({crown})) / [from]* [the|her|his]* ({crown}) to
           [the|her|his|their|a]* ({girth}) [~ {shotword}|{shotword}]* / (head|face)[, | ]* [and|,|to|plus]*
           [shoulders|chest|hands|torso|neck]* [and|,]* (chest|torso| shoulders) [in frame|framing|{shotword}|only|visible]* /
           head-and-(torso|chest|shoulders) / (upper|top) (half|body) [of the body| of the figure|of [him|her|the ~]|only|{shotword}]* /
           half of (him|her|the figure|them|the body) [is hidden ...]* / (anchor|anchor-desk|
           newsreader|newscaster|news|talking-head|interview|interviewer|presenter|passport|webcam|zoom-call|video-call|bust|host|lectern|
           podcast|conversation|conversational|vlog|vlogger|tv-news|portrait|medium-close|dialogue|sit-down|desk)-(framing|size|crop|shot|
           distance|scale|frame|composition|proportions) / (three-quarter|three-quarters|knee)-(length|shot|figure|portrait|up)
           [{shotword}| framing]* / (torso|bust|waist|chest|belt)-(and-head|length|height|framing|composition|portrait|shot|crop)
           [composition|{shotword}]* / shot_size=medium / (size|shot|framing|shot size|shot type|frame): [a]*
           (medium|mid*|ms|mcu|waist*|chest*|half*) / the (frame|picture| shot|image|view) (stops|ends|cuts|is cut|cut off|breaks off) [~]
           (where|at|below|by|with) [her|his|the|their]* ({girth}|desk|table| counter|lectern) [~ begins|begins|buckle]* / show
           (her|him|them) down to [the|her|his]* ~ [~] / seated medium / the standard medium / medium [~ ~] (single|two-shot|group) /
           (desk|counter|bar|lectern|table|steering wheel|podium) [and]* up(ward|wards)* / over the (bar|counter|desk) from the ~ up
medium=    (ms|mcu|m\\.s\\.|medium|mid-shot|midshot|medium single|bust|bust shot|head and shoulders|waist up|waist-high|half
           figure|half-length|upper half| upper body|medium framing|seated medium|three-quarter shot|cowboy shot|american shot|torso|torso
           shot)
full       (full|whole|entire|complete|total|all)-(body|figure|length|height|stature|person|figures|bodied|frame figure|standing figure|
           silhouette) [{shotword}|view|visible|in frame]* / ({crown}) [down]* to [the|her|his|its|their|muddy|ankle|very]* [~] ({sole})
           [{shotword}|in frame|inclusive]* / ({crown})-to-({sole}) [{shotword}]* / ({sole}) [up]* to [the|her|his|its|their]* [~]
           ({crown}) [{shotword}|in frame]* / ({sole})-to-({crown}) [{shotword}]* / (head|top)[, ~]*[, ~]*[,]* [and|,]* ({sole}):* all in
           (shot|frame) / (body|figure|person)-length [{shotword}]* / (whole|entire|complete|full)
           (man|woman|figure|person|human|body|animal|insect|child| silhouette|outfit|creature|dancer|costume|girl|boy|gown) [~] [in
           [the]* (frame|shot|view)|visible|walking|shown|from ~ to ~]* / (uncropped|unclipped|untrimmed|uncut) (body|figure|{shotword}) /
           (nothing|no limb|no part of (him|her)|not a toe|nobody's feet|no feet| no body parts) [is]* (cut
           off|cropped|missing|trimmed|out of frame|lost|clipped) [, ~ in frame]* / (complete|whole|entire|fully| completely|wholly|in
           full|head and foot) (in|within|inside|framed) [the]* [frame|shot|view|picture]* / (frame|show|shoot|film|see|keep|
           capture|framed|shown|fit|fits) (her|him|them|it|the ~) (entire|whole|complete|in full|in (her|his|its) entirety|from top to
           toe| entirely in frame|completely in frame) / (standing|full-length|whole-figure|walking) portrait [that takes in ...] /
           (legs|feet|boots| shoes|toes|hem|paws|heels) (and all|included|in frame|in shot|visible|both visible|in view|not
           cropped|showing|too) / complete with [~]* [and]* (legs|feet|boots|shoes|tail) [and (feet|legs|boots|shoes)]* /
           (figure|body|he|she) fills the height of the frame [~ ~ ~ ~] / (touches|touching) [the]* top and bottom of [the]* frame /
           (air|room|space|headroom) above and below / [she|he|it]* (stands|is| stood) complete in the frame [with ...] / all of
           (her|him|them|it), ... / the whole of (him|her|it|them) / top to (bottom|toe| tail|hem) [, the whole of (him|her|it)]* / none
           missing / shot_size=full / (size|shot|framing|shot size|shot type|frame): [a]* (full*| head-to-toe|fs|whole body) / (we
           see|seen|shown|visible|framed|pictured) [him|her|them|it|he's|she's]* [whole|entire]* from [his|her| the|its|their]* [~]
           ({crown}) [down]* to [his|her|the|its|their]* [~] ({sole}) / [the|a]* ~, ({crown}) to ({sole}) / from [the|his|her| its]*
           ({crown}) to [the|his|her|its]* ({sole}), [the ~ whole]* / whole [~] figure / knees, [~]* ({sole})
full=      (fs|f\\.s\\.|full|full figure|full body|full length|full stature|whole figure|whole body|entire figure|entire body|full
           view|full-height| figure-length|body-length|head to toe|top to toe|uncropped|fully framed|nothing cut off|complete figure|full
           shot|in full| crown to sole|full silhouette|standing figure)
wide       {huge} (vista|panorama|expanse|landscape shot|tableau|overview|establisher|sweep|survey|opener|prospect|wide shot|scenery|
           view|aerial view|shot|framing|composition|long shot|master|establishing shot|views|scale|scope|cityscape|frame) / aerial
           (expanse|vista|panorama|overview|wide|establishing shot|sweep) / (whole|entire|full|complete) [~] [~] ({realm}) [and
           ({realm})]* [lies|is|in|laid|visible|spread|stretching|unfolds|seen|with|sprawls|below|before|within]*
           [in|the|one|single|out|before|us|frame| its surroundings|below|shot|view|at once]* / the ({realm}) [whole|in (its|their)
           entirety|in full|entire|complete] (whole|in its entirety|in full|in its full extent|and its surroundings|with its
           surroundings|as a whole) / horizon to horizon / from horizon to horizon /
           (tiny|minuscule|minute|remote|distant|faraway|far-off|microscopic|diminutive|insignificant|dwarfed|wee|little|lone
           distant|small lone|ant-sized|ant-like|infinitesimal|matchstick|toy-sized|speck-like|barely visible|lonely little|small)
           (figure|
           figures|silhouette|person|people|rider|riders|walker|human|humans|guard|hiker|traveller|climber|astronaut|sailor|sailboat|ship|house|
           car|boat|train|man|woman|boy|girl|child|caravan|tent|cabin|camel|camels|soldiers|crowd) [~]
           [in|on|against|under|amid|lost|beneath| below|far|across|at]* [below|away] /
           (figure|figures|people|he|she|they|crowd|crowds|rider|riders|actor|hero|subject|walker|boat|ship|
           child|boy|girl|man|woman|climber|ones|humans|it|players|cars|car|horsemen|army)
           [are|is|as|just|only|reduced|appear|appears|look|
           looks|shrunk|small|tiny|seem|seems|no|bigger|larger|than|mere|a|an|to|like|little|more]*
           (small|tiny|little|bigger|larger|more|mere|a|to| like|an|as) [as|than|a|an|mere|tiny]* ({speck})+s / [a|an|the]* ({speck})
           [of|in|on|against|amid|lost|under|at|beneath|below]* [a|the| an]* [~] (of|in|on|against|amid|lost in|under|beneath) [the|a|an]*
           [~] (immensity|vastness|expanse|landscape|desert|plain|sea|ocean|
           sky|snow|ice|dunes|void|emptiness|infinity|horizon|steppe|wilderness|valley|blue|white|distance|frame) [of ~] /
           (reduced|shrunk| dwindled|diminished|shrink|dwarfed) (to|into) [a|an]* [mere|tiny]* ({speck})+s /
           (dwarf|dwarfs|dwarfed|dwarfing|swallow|swallows| swallowed|engulfs|engulfed|lost|lost in|tiny in|tiny against|small
           against|alone in|adrift in) [by|in|up by|amid|the|a|an|up|all|this]* [~] [{huge}]
           ({realm}|emptiness|immensity|vastness|sky|scale|expanse|surroundings|wilderness|architecture|scenery|nature|space) / the scale
           dwarfs ... / (far away|far off|way off|far in the distance|miles away|miles off|way in the distance|a long way off| in the far
           distance) [and (little|small|tiny)] / (seen|shot|filmed|viewed|watched|framed|from) [from]* (far|afar|very far|far away|far
           off|the far end|the far side|a distant ~|the other end|across the ~|the next ~|miles away|a long way away|a hilltop ~|a great
           way off) / (lots|plenty|acres|oceans|miles|tons|masses) of (space|air|room|sky|land|emptiness|negative space)
           [around|above|round| about]* [...] / geography of ... / (everyone|everybody|everything|all) [is]* (visible|in frame|in the
           frame|in shot|in view) / (mountains|sky|landscape|desert|sea|hills|nature|clouds|dunes|trees) (occupy|occupies|take up|takes
           up|fills|fill|dominates| dominate|swallows|swallow|surround|surrounds) (everything|the frame|all|most of the frame|the
           picture|the screen) / all of it / (the|a|an)* [{huge}] ({realm}) with a
           (tiny|minuscule|lone|single|small|little|solitary|distant|minute) ~ / (wide|wider|widest) [angle]* (of|on|view of|framing
           of|shot of) the (whole|entire) ({realm}) / (wider|widest|wide)-(view|shot|framing|frame|composition|scene| opener) /
           (planet|earth|globe|moon|world) (whole|entire|complete|in full) / god's (survey|panorama|overview) /
           shot_size=(wide|extreme_wide|ews|long) / (size|shot|framing|shot size|shot type|frame): [a|an]* [extreme|very|super]*
           (wide*|ews| ws|ls|els|long|establishing*|panoram*) / (as far as|farther than) the eye can (see|reach|travel) /
           (stretching|stretches|rolling| spreading|unrolling|extending) [away]* to the horizon /
           (mountain|hill|desert|sea|horizon|coast|prairie)-(wide|scale) [~]
wide^      {huge} (view|scope|scenery|landscape|landscapes|scale|shot|distance) / (scene-setting|establishing|geographical|geographic|
           topographic|locating|orienting|orientation|introductory|opening) (view|shot|opener|wide|panorama|vista) / wide (of|on|
           across|over) ... / (sprawling|vast|immense|endless|boundless|expansive|sweeping) [,|~]* / entire ... and
           (hall|grounds|surroundings)
wide=      (ews|els|ws|vws|wls|long shot|wide|extra wide|extreme wide|very wide|ultra wide|super wide|wide shot|wide
           view|vista|panorama|establishing| establisher|establishing shot|master shot|master|aerial panorama|scenic view|distant
           view|grand view|broad vista|remote figure| panoramic|landscape framing|far shot|from afar|far away|overview|in the
           distance|grandiose scope|sprawling|wide framing|wide establishing|wide master|wide tableau|cinematic vista)
"""

ANGLE = """
low        ({under})-(level|height|hugging) [camera|{shotword}|pov]* / ({under})-(high|view|eye|side|line) (camera|{shotword}|pov) /
           (ankle|knee|shin|toe|boot|shoe|hoof|paw|wheel|tyre|
           hubcap|bumper|dog|cat|mouse|rat|snail|bug|beetle|ant|toddler|crawling|crawl|grass-blade|blade|dog-bowl|shoelace|puddle|
           doorstep|baseboard|mouse-eye|sock|heel|daisy|hem|hedgehog)-(level|height) [camera|{shotword}|pov|angle]* /
           (ankle|knee|toe|boot|paw|dog|cat|mouse|rat|snail|bug|beetle|ant|toddler|hip)-(eye|eyed|high) (camera|{shotword}|pov|angle) /
           (at|from) [the]* (height|level) of [the|a|its|his|her]* ({under}|{sole}|dog bowl|skirting board|grass) /
           (camera|lens|view|shot|gopro|frame|viewpoint) [{ly}|is|was|down|nearly|almost|right]*
           (lies|lying|laid|hugs|hugging|sits|sitting|rests|resting|skims|kneels|kneeling|crouches|
           crouching|crouched|grazes|grazing|squats|low|sunk|buried|half-buried|dropped|placed|set|pressed|tucked|on|in|at|flat)
           [down|flat| low|right|itself|close]* [on|in|to|at|against|into|by|under]* [the|a]* ({under}) [, ~ up]* / (from|in|through|out
           of) [the|a| inside]* [~] (gutter|ditch|pavement|kerb|curb|sandpit|pool
           floor|dirt|cobbles|cobblestones|trench|grating|drain|manhole|puddle| undergrowth|grass roots|long
           grass|floorboards|footlights|turf|goal-line turf|foot of the ~|base of the ~|bottom of the ~|feet of the ~|boot of the
           car|trunk of the car|toes|bottom up) / (view|shot|seen|angle|look) from [the|his|her|its]* (toes|feet|boots|foot|
           roots|base|underside|ground up|shoes|hooves|wheels) [up]* / (lying|flat|laid|stretched out|sprawled) on (your|my|our|one's)
           back / (below|beneath|under|underneath) [the]* (eye line|eye-line|eyeline|waterline|surface|chin|table|stage|
           bridge|grate|glass floor|ice|belly|hull) [by ~ ~|looking ~]* / (underneath|underside|upward|upwards|bottom-up|up-angle|up-shot|
           worm|frog|upwardly|upturned|below-the-belt|heroic upward|looking-up|from-below)
           (angle|shot|view|perspective|camera|framing|gaze| look) / the underside of ... /
           (angled|tilted|tipped|pointed|pointing|aimed|aiming|tilting|craned|facing|turned|directed|looking|
           looks|gazing|gazes|staring|stares|peering|peers|craning) [steeply|straight|sharply|right|slightly|sky]*
           (up|upward|upwards|skyward| skywards|heavenward) [at|into|toward|towards|past|through|from|to|the]* / we [have to]* crane our
           (neck|necks) [~] [up|at|to ...]* / (we|we're|viewer|camera) [~] at (his|her|its|their) feet / up through the ~ /
           (tower|towers|towering|loom|looms|looming|rears|
           rearing|soars|soaring|dominates|dominating|rise|rises|rising|stoops|bends|leans) [up|high|down]* (over|above|from above)
           [while]* (us|we|the frame|the lens|the camera|the viewer|our heads|you|me) / grown-ups tower over the frame /
           (look|looks|looking|stare|glare| glares|bends|bending|leans|leaning|sneer) down (at|on|over|to) (us|the lens|the camera|me) /
           angle=low / angle_low / low_angle / (angle|camera angle|camera|view): [a|from]* [very|extreme]*
           (low*|below|worm*|ground*|floor*|up) / (chin|chins|nostrils|nostril) [and (chin|chins|nostrils)]* [, then]* [against the]*
           (sky|ceiling) / trunk shot / pebble's view / ({animal}|{animal}'s|root|roots|pebble|tick|flea|cockroach)-eye view from [the|a]*
           ~ / (hero|heroic|power|powerful|menacing|imposing|monumental|dominating|intimidating) (low|upward| from-below|underneath|under)
           [angle|shot|view] / low to the (ground|floor|deck|grass|road|tarmac) / low-slung [camera|{shotword}] /
           (seen|shot|filmed|viewed|photographed|captured|framed) from [the|a]* ({under}|well|crouch|kneeling position|child's height)
low^       (from|at) [the]* [~] ({under}) [of the ~|up|level]* /
           (kneeling|crouching|squatting|crawling|grounded|floor-bound|low-lying|lowdown) (camera| lens|shot|view) / low [,|and|to]* ...
           up at / ({animal}|roots|root|pebble|toddler|baby|child|gnome|elf)'s (view|eye|perspective| height) [from the ~|of the ~|up]* /
           looking to the surface / we're at [the|his|her]* ~ [~]
low=       (low|low angle|low-angle|low shot|low camera|low viewpoint|bottom-up|from below|from beneath|from underneath|ground level|floor
           level| knee high|ankle height|up-angle|upshot|upward angle|worm's eye|frog's eye|looking up|upward view|underside|low-slung|low
           to the ground|hero angle|carpet height|up-skyward)
high       (seen|shot|filmed|viewed|watched|photographed|captured|framed|observed) from [the|a|an|his|her]* [~] ({ledge}) [above|looking
           down|of the ~]* / ({ledge})-(view|level|height|shot|high|eye|perspective|vantage|angle|cam|window) [view|shot|down|to]* [to]* /
           (eagle|hawk|falcon|bird|
           birds|gull|crow|pigeon|owl|angel|god|gods|vulture|condor|drone|heaven|raven|kite|albatross|sniper|giant|pilot|balloonist)'s
           (perch|view|eye|eye-view|vantage|height|survey|perspective|lookout|level|angle) [down|of ...]* / (elevated|raised|lofty|aerial|
           overhead|downward|downwards|top|vertical downward|towering|high|high-up|superior|commanding|plunging|bird-like|zenith|zenithal|
           topographic|surveying|orthographic top|isometric|plan-view) [~] (viewpoint|view|vantage|vantage
           point|position|perspective|shot| angle|camera|cam|perch|look|gaze|drone|framing|lookout) [of ...|over ...|down ...]* /
           (steep|sharp|straight|vertical| strong|extreme|slight|dizzying|direct) (downward|downwards|down) (angle|view|tilt|shot|gaze) /
           (downward|down)-(looking|facing| pointing|tilted|angled) [camera|view|lens|shot]* / (ninety|90)-(degrees|degree)
           (down|downward|overhead|top-down) / (straight|
           directly|vertically|squarely|steeply|right)-(down|overhead|above|downward|downwards) [on|onto|over|at|into]* / google-earth
           [look|view|perspective|style]* /
           (knolling|flat-lay|flatlay|tabletop|overhead|plan|map|chessboard|board-game|blueprint|satellite|
           spy-satellite|surveillance-drone|security-cam|ceiling|ceiling-cam|top-down|topdown|zenith)
           (photo|view|style|layout|cam|shot|angle|camera|perspective|map|look|framing) /
           (we|we're|camera|lens|view|viewer|audience|you|drone) [is|are|all|~]* (hang|hangs|
           hanging|tower|float|floats|hover|hovers|hovering|suspended|perched|high|look down|looks down|looking down|gaze down|gazes down|
           peer down|peers down|stare down|stares down|soar|circling) [right|directly|straight|high|way|far]* (above|over|on|upon|onto|at|
           into|from above) ... / (tiny|small|toy-like|dots|ants|insignificant|little|miniature) [as ~ ~]* (beneath|below|under)
           (us|our|our gaze| the camera|the lens) [gaze]* / (spread|spreads|laid out|lies|lying|like a ~|like a ~
           ~|far|unrolled|mapped|stretching) [out]* (below|beneath|under) (us|the camera|the lens|our feet) /
           (seen|shot|filmed|viewed|watched|photographed|captured|framed|observed) from (upstairs|above|overhead|on high|high up|up
           high|the ({ledge})|a ({ledge})|his ({ledge})|an ({ledge})|aloft|the top|higher ground|~ floors up|~ storeys up) / (over|above)
           [the|her|his|their]* [~] (head|heads|shoulder, down|board|table), [down]* [to ...] / (camera|lens|view) over the
           (board|table|bed|plate|desk|stove|pot|pit|map) / angle=high / high_angle / (angle|camera angle| view): [a|from|an]*
           [very|extreme]* (high*|above|overhead*|top*|bird*|aerial*|down) / tops of [the]* (heads|hats|umbrellas|cars| trees|skulls) /
           roofs, ... below (us|the lens) / mountain-top view / (parting|bald spot|crown) of [his|her|the]* (hair|head) / from on high
high=      (from|out of|off) [the|a|an|his|her|our]* [~] ({ledge})
high^      overhead [~] {shotword} / like a hand about to ... / (looking|gazing|peering| staring|glancing|pointing|aimed|tilted|angled)
           [straight|directly|steeply|right]* (down|downward|downwards) [on|at|into|onto|from|over| upon]* ... / as from [a|an|the]* ~
           [window|basket]* / (up|high) (in|on|among) the ({ledge})
high=      (high|high angle|high-angle|high shot|aerial|aerial view|overhead|overhead shot|overhead view|top|top shot|top
           view|top-down|from above| bird's eye|birdseye|god's eye|high vantage|high-up|high up|elevated|elevated view|elevated
           viewpoint|drone view|drone shot|plan view| zenithal|straight down|looking down|downward angle|downward
           view|downward-looking|steep downward|cloud-level|crow-level| topographic|flat lay|plunging angle|over head height)
eye        [at]* [the|her|his|their|its|a|our|own|same|exactly|human]*
           (eye|eyes|head|face|nose|gaze|pupil|chin|brow|seated|standing|conversation|
           conversational|human|chest|shoulder|viewer|lens|natural|ordinary|normal viewing|child's own|interviewer's eye|adult)-(level|
           height|high|line level) [view|shot|portrait|camera|angle|throughout|with the ~|perspective|framing|gaze]* / (height|level) of
           (her|his| its|their|the|our|your|~) [own]* (eyes|eye|gaze|face|head|nose|~ eyes) / (at|on|to) (the
           same|same|equal|one|a|his|her|its|a child's|the child's|the ~|the ~ own|his own|its own|her own) [own]*
           (height|level|footing|plane) [as|with]* [the ~|us|her|him]* / (level|eye to eye| eye-to-eye|on par|on a par|on a level|at
           par|face to face|face-to-face|even|in line|flush|nose to nose|vis-à-vis|vis-a-vis|on equal terms|on equal footing) with
           [the|her|his|its|us|their]* [~] [eyes|lens|subject|gaze|camera]* / in (the|her|his|its) eye-*line /
           (straight-on|straight-ahead|head-on|dead-on|frontal|face-on|square-on|front-on|dead-ahead|level|neutral|democratic|undramatic|
           unslanted|horizontal|non-judgmental|matter-of-fact|frank|honest|plain|objective|everyday|equal|balanced) [~]
           (view|shot|angle|camera| look|viewpoint|framing|perspective|portrait|lens|gaze|composition|frame) / (neither|not)
           [shot|seen|looking]* [from]* (above|below|up|down|high|low|humbling|looming) (nor|or) [from]*
           (above|below|up|down|high|low|flattering) / camera neither ~ nor ~ / (straight|dead|perfectly|plumb|true) and
           (level|straight|true|even) / horizontally aimed [lens|camera]* / (meet|meets|meeting|face| returns) (her|his|its|their|our)
           (gaze|eyes|eye|look) [evenly|directly|squarely|straight|levelly]* / as (a|an|one) (person|passer-by| human|standing ~|seated
           ~|bystander|pedestrian) [would]* (sees|see|meets) [another|it|them]* / as tall as (he|she|it|they) [is|are]* / as if
           (sitting|standing|seated) (opposite|across|beside|face to face|in front) / (lens|camera|view|eyes|pupils|eye line|gaze)
           [runs|is|are|held|sits|exactly|stays|placed|set|right]* (level|at lens height|at eye height|at head height|where a person's
           eyes would be|where the eyes are|parallel to the ground|horizontal|parallel to the floor) [with the (lens|eyes|~)]* /
           angle=eye* / eye_level / (angle|camera angle|view): [a|at]* (eye*|neutral|level|straight*) / (she's|he's|it's|they're|she is|he
           is) level with us / sees* eye to eye / seeing eye to eye / (standing|seated|human|average|normal)
           (viewer's|person's|adult's|observer's|height| viewing height) [view|height|eye]* / (normal|natural|human|ordinary|everyday)
           [viewing]* (height|level) [view]*
eye=       (eye level|eye-level|eye height|head-on|dead-on|straight-on|straight on|head height|face level|level|dead level|same-level|same
           level| eye to eye|vis-à-vis|straight ahead|level angle|neutral angle|level view|nose-high|chest-high|level
           camera|conversational height| human height|normal height|on a level|straight and level|level shot|square on|eye line)
dutch      {skewed} [~] (angle|frame|framing|camera|shot|view|horizon|horizons|composition|picture|image|tilt|lens|viewpoint|perspective|
           verticals|cant|pitch|lines) [at|by|of|to]* [~ degrees] /
           (frame|framing|camera|shot|view|horizon|composition|picture|image|lens| viewpoint|perspective|world|whole image)
           [is|are|stays|has been|lies|sits|hangs|goes|~]* {skewed} [over|to|by|at|on|away]* [one side| the left|the
           right|port|starboard|~ degrees|from level|like a ~|its side]* / (a|the|heavy|steep|strong|noir|villain|expressionist|
           slight|extreme|severe|crazy|comic-book|comic|disorienting|rakish|woozy|dizzy|unsettling|uneasy|german|batman|hard|pronounced|sinister|
           drunken|nervous|constant|aggressive|jaunty|sickly|heavy|third man|horror) (cant|slant|list|lean|dutch|tilt|heel|dutch
           tilt|roll) [to (the left|the right|port|starboard|one side)|of ~ degrees]* /
           (roll|rotate|tilt|tip|cant|lean|twist|skew|dutch|heel|slant|bank) the (camera|frame|horizon|lens|picture|image|shot|view)
           [over|by|~]* [~ degrees|~°]* [clockwise|counterclockwise|anticlockwise|to port|to starboard|on its side]* [, not the ~]* /
           (frame|camera|horizon|lens|picture|shot|view|image|world) [is|has|the|more|~]* (cants|canted|
           tilts|leans|lists|slopes|slants|tips|tipped|rolled|keels|keeled|heels|heeled|rotated|twisted|skewed|lurches|bent)
           [over|away|about| on|to|by|from|as|like|more]* [its|the|one|level|~]* [axis|side|port|starboard|left|right|level|~
           degrees|yacht|bias]* / (roll|tilt| cant|dutch|lean) [axis|angle|of|:|=]* [~]-(degrees|degree|°) /
           (ten|fifteen|twenty|twenty-five|thirty|thirty-five|forty|forty-five| 10|15|20|25|30|35|40|45|a few|several)-(degree|degrees)
           (tilt|cant|roll|slant|lean|dutch|list|off level|off horizontal|off-level|off plumb|off true) / (not|nowhere near|never|far
           from|anything but|isn't|no longer) [at all]* (level|horizontal|upright|plumb) [at all]* [, corner to corner]* /
           (horizon|lines|floor|walls|verticals|street|floorboards) [line]* (cuts|runs|slices|slides|falls|
           sliding|running|cutting|drops|climbs) [~] [from]* [the]* [~]* (corner|diagonal|diagonally|bias|slope) [to [the]* ~ ~] / (on|at)
           the (bias|slant|tilt|skew) / (on|at) a (slant|tilt|cant|bias|lean|rake|diagonal|heavy tilt|steep slant|crazy angle|drunken
           angle) / (crookedly|askew|aslant|slantwise|lopsidedly|diagonally|obliquely)
           (framed|shot|filmed|composed|tilted|held|angled|hung) / (somebody|someone) has (tipped|tilted|knocked|rolled) the camera
           [over]* [to ~]* / angle=dutch / dutch_angle / dutch_tilt / (angle|camera angle|camera|view|horizon): [a]* [~]
           (dutch*|cant*|tilt*|slant*|skew*|crooked) / (batman|third man) [~] villain tilt / slanting lines / lens rotated [about ...]* /
           camera off balance [, leaning]* / world [is|gone]* (tilted|askew|sideways|off its axis| on a slant|out of kilter) / out of
           kilter / (angled|tilted|leaning) like a ~
dutch^     {skewed} [~] (frame|shot|view|horizon|picture|image) / (crookedly|slantwise|aslant|askew) ... / canting (to|over) ... / listing
           ... / not level / a frame (bent|tipped|knocked|turned) ... / heeled over ...
dutch=     ({skewed}|dutch|a cant|steep cant|crookedly framed|rakish tilt|noir tilt|dutched|off level|not level|on a tilt|on the
           slant|tilted horizon| disorienting tilt|canting|slant|tilt to one side|horizon tilted|a slant|leaning picture|camera
           tilted|slanting lines)
"""

TABLES = {"size": flowing(SIZE), "angle": flowing(ANGLE)}
