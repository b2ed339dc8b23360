"""What the camera shows and from where: size, angle, point of view, lens.

The language of the tables is in director.refiner.phrases.
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
           [held|filmed|framed|all|everything|kept]* [in|on] [a|an|one]* [extreme|tight|big|super-tight|super|very|huge|
           screen-filling|claustrophobic|intimate|unbroken|giant]* (close-up|close-ups|closeups|macro|extreme macro|super-macro|choker|
           choker shot|ecu|xcu) [{on} [the|her|his|its|a|an]* ~ [{part}]] / (close|tight|super-tight|extremely close|very close|
           ultra-close|
           really close|extreme close|uncomfortably close|macro|micro) (view|shot|framing|crop|frame|look|study|angle|focus|detail) [(of|
           on) [the|her|his|its|a|an]* ~] / (tight|tightly|close) [in]* on (the|her|his|its|a|an|one) [{part}|{tiny}|~]* ({part}|
           {tiny}) [from ~ to ~] / tight on (the|her|his|its|a|one) ~ [from ~ to ~] / framed tight* (on|around) [the|her|his]* ~ / [the|
           her|his|its|their|a|an|one|single|whole]* [~] ({part}|{tiny}) [and ~] [entirely|completely|almost|alone]* (fills|fill|filling|
           swallows|takes up|crowds|occupies) [out|up]* [the|all of the|our|every inch of the|nearly]* [whole|entire]* (frame|screen|
           picture|image|shot|view) [edge to edge|from edge to edge|completely]* / (fills|filling|until) ... eyes fill the frame / (only|
           just|nothing but|nothing except|no more than) [the|her|his|its|their|a|an|one|two|single]* [~] ({part}|{tiny}) [is|
           are]* [ever]* [visible|in frame|in the frame|in shot|on screen|shown|in view|seen|and nothing else]* / ({part}|
           {tiny}) and nothing else / nothing [else]* (in|is in|visible in|inside) [the]* (frame|shot|picture|view) (but|except|
           besides) [the|her|his|its|a|an]* ~ / from (an inch|a centimetre|two centimetres|a few centimetres|a hand's breadth|
           a few inches|two inches|millimetres|a millimetre|a finger's breadth|a nose's length) (away|off|distance) / (millimetres|
           centimetres|inches) [away] from the ~ / (microscopic|microscope|macroscopic|magnified) (view|close-up|detail|image|look|shot|
           framing) [of ~] / under (a|the) microscope / [every|each]* (pore|eyelash|freckle|whisker|scale|barb) [is]* visible /
           lips-to-lens / extreme detail (of|on) [the|her|his|a]* ~ / so (close|near|tight) (that|we|you) ...
medium     [in] [a|an|the] medium [wide|full|two]* shot / waist-up [shot|framing] / from the waist up / mid-shot / cowboy shot /
           medium framing / chest-up [shot|framing]* / head-and-shoulders [shot|framing]*
           [in|a|one|strict|only]* (medium|mid|mid-length|medium-length|semi) (close-up|close|closeup) [shot|framing|only|throughout]* /
           mcu / [framed|cropped|cut off|cut|shot|seen|filmed|shown|visible|kept|keep her|keep him|keep it|
           keep them]* [only]* (from|at) [the|
           her|his|their]* (chest|waist|hips|hip|thigh|thighs|shoulders|ribs|belt|belly|elbows|knees|torso|bust|navel) (up|upward|
           upwards|and up) [at all times]* / (framed|cropped|cut off|cut) at [the|her|his|their]* (chest|waist|hips|thigh|thighs|
           shoulders|ribs|belt|belly|elbows|torso|bust|navel) / (bust|chest|waist|half-body|half-length|half-figure|mid-body|
           torso) (shot|framing|portrait|portrait framing|crop|view) / (waist|chest|hip|bust|belt|shoulder|thigh)-up [shot|framing|view|
           only]* / medium [two|three|shot|length]*-shot / medium (framing|view|distance framing|two-shot) / american shot /
           plan américain / mid-(shot|framing|range shot) / half-body / head-and-shoulders [framing|shot|view|only]* / (middle|
           medium)-distance (shot|framing|view)
           (frame|framed|keep|kept|show|shown|crop|cropped|hold|held|see) [her|him|them|it|everyone]* [only|always]* from [the|her|his|
           their]* (collarbone|neck|knees|knee|ribs|breastbone|midriff|chest|waist|hips|thighs|shoulders|belt) (up|upward|
           upwards) [at all times|always|only|throughout]* / from the (collarbone|neck|knees|ribs|breastbone|midriff|chest|waist|hips|
           thighs|shoulders|belt) (up|upward|upwards) / (portrait|bust) crop
full       full-body [shot|framing|view] / head-to-toe [shot|framing|view]* / full-length (shot|view|framing) / full shot
           (whole|entire|full) body [in [the]* frame|visible|in view]* / head to (foot|toe|heels) [in frame|visible]* /
           from hat to shoes /
           (figure|body) (whole|entire) in the frame
           (full|whole|entire|complete) (body|figure|length|length figure) [wide|framing|shot|view|portrait|wide shot|
           long shot]* [of (the|her|him|a) ~] [from ~ to ~] [in frame|in the frame|visible|in view|in shot]* / full-length (framing|shot|
           view|figure|wide) [of (the|her|him|a) ~] [(boots|shoes|feet|hat) included] / (full-body|full-figure) (wide|
           long) [shot]* [from ~ to ~] / [showing|shows|see|seen]* [her|him|them|the ~]* [whole|entire|all]* from (head|hat|helmet|crown|
           hair|veil|cap|top|hood|scalp|turban|horns|ears|beak|nose|crest|bun|boots|shoes|feet|toe|heels) to (toe|toes|foot|feet|boots|
           shoes|heels|sole|soles|tail|hem|hoof|hooves| sandals|slippers|bottom|hat|veil|helmet|crown|head) [in frame|in every frame|
           visible]* / (head|top|tip|crown|hat) to (toe|toes|foot|heel|boots|shoes) [framing|shot|view|in frame]* / (boots|shoes|feet|
           toes|hooves) (included|and all|in frame|in shot) / medium (wide|long) [shot]* / (cowboy|american) (shot|framing) /
           long shot [showing|of|with]* (the|her|his) (whole|entire) (body|figure)
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
           a pin|a grain) / [a|the]* (whole|entire) (valley|city|coastline|horizon) (in [the]* (frame|shot|view)|spread out|laid out) /
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
           [in|as|a|an|one]* [extreme|super|very|ultra|vast|epic|huge|sweeping|distant|big|grand|great|massive|static|far|wide|panoramic|
           endless|monumental|towering|majestic]* (extreme|super|very|ultra|vast|epic|huge|sweeping|distant|big|grand|great|massive|far|
           wide|panoramic|monumental|majestic|extremely) (wide|wide-angle|long|establishing|panorama|panoramic|landscape|distant|far|
           vista) [landscape|aerial|master|establishing|panoramic|far|static]* [shot|view|vista|framing|master|panorama|establisher|
           frame| tableau|composition]* [{on} [the|a|an]* [whole|entire]* ~] / [in|as|a|an|one]* (wide|establishing|panoramic|landscape|
           vista|long|master) (shot|shots|view|vista|framing|master|panorama|establisher|tableau|composition) [{on} [the|a|an]* [whole|
           entire]* ~] / [a|the|one]* (satellite|orbital|space|stratospheric|continental|planetary) (view|shot|image|perspective|photo|
           picture|distance|altitude) [of|from|over]* [the|a|an]* [whole|entire]* ~ / [seen|viewed|filmed|shot|watched|shown|
           framed]* from (orbit|space|outer space|the stratosphere|the moon|a satellite|the other end of the valley|the far end of the ~|
           the next mountain|cruising altitude|the edge of space|very far off|very far away|far far away|a vast distance|
           an enormous distance|a great distance|a huge distance|a kilometre away|a kilometre off|two kilometres away|a mile off|
           a mile away|miles away|miles off|kilometres away) / (far|way|miles|so) (off|away)-(shot|view) / seen [only]* from (far|
           very far) (away|off) / (planet|earth|globe|continent|hemisphere|galaxy) seen from [the]* ~ / [the|a|an]* (whole|entire|full|
           complete) (continent|planet|country|hemisphere|coastline|city|valley|stadium|mountain range|archipelago|harbour|bay|desert|
           skyline|landscape|horizon|estuary|delta|glacier|canyon|battlefield|island|region|county|plain|prairie| range|lake|village|
           square|forest|district|arena|cathedral|fleet|army) [is|are]* (in|in the|in one|in a single|inside the|within the|fits the|
           fits in the|visible in|fills the) (frame|shot|picture|view|image) / (she|he|it|they|him|her|the ~) [is|are|appears|looks|
           seems|just|only|as]* [as]* [a]* [mere|tiny|lost]* (tiny|lost|dwarfed|minuscule|speck|dot|pinprick|ant-sized|a dot|a speck|
           a pinprick) (in|against|on|amid) [the|a]* (frame|landscape|horizon| distance|vastness|immensity|valley|plain|dunes|snow|
           picture) / (huge|vast|endless|immense|enormous) (panorama|vista|landscape shot|wide shot|establishing shot|establisher|
           tableau) / wide enough to (see|show|hold|take in) ...
           from far, far away
           [seen|shot|filmed|viewed|framed|shown|watched]* from (the far side|the other side|the opposite side|the far end|
           the opposite bank|the far shore|the other bank|beyond|right across) [of]* the ~ [~] / [loose|full|open|generous|big|
           very]* (loose|full|open|generous|big|extreme|massive) wide [of [the|a]* [whole|entire]* ~] / (wide|master|
           establisher) of (the|a) [whole|entire]* ~ / [is|are|as|just|only]* (a|the) (mere|tiny|barely visible|lone|distant|minuscule|
           single|faint|small) (dot|speck|pinprick|silhouette|smudge) (on|in|against|among|amid) (the|a|an) ~ [~] / (whole|
           entire) (amphitheatre|stadium|arena|valley|city|bay|canyon|coastline|glacier|ballroom|square|market|theatre|cathedral|
           harbour) [is]* (in view|in sight|in frame|visible) [at once|in the same frame]*
"""

ANGLE = """
low        [from] [a|an] [extreme|dramatic|very|heroic|steep|ground-level|super]* (low-angle|worm's-eye|worms-eye|frog's-eye|
           frog-perspective|ant's-eye) [shot|view|perspective|framing|camera|hero shot|angle]* / [shot|seen|filmed|viewed|camera|
           looking up]* from (the ground|far below|below|ground level|the floor|down in the gutter|knee height|ankle height|
           under (her|his|
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
           [shot|seen|filmed|viewed|captured|photographed|framed]* from (below|underneath|beneath|the pavement|the kerb|the curb|
           the gutter|the ground|the floor|the dirt|the street|ground level|floor level|a crouch|ankle level|far below|directly below|
           down low|low down|a very low ~|a low ~|the bottom of [the|a]* ~|under [the|a|her|his|its]* ~|the level of [the|her|his]* ~|
           a manhole|the basement|the pit|a trench|the seabed|(ankle|knee|shoe|boot|hip|floor|ground|toe|grass|wheel|pavement|carpet|
           water)-(height|level)) [looking [steeply|straight|sharply|right]* (up|upward|upwards) [at ...]] / (worm's|frog's|ant's|
           snail's|beetle's|mouse's|rat's|insect's|bug's|dog's|toddler's|caterpillar's|cat's|mole's|lizard's)-(eye|eyed|perspective|
           level) [view|shot|perspective|angle|framing]* [from [the|a]* ~] / [extreme|very|super|heroic|steep|dramatic|ultra|strict|
           permanent]* low-(angle|angled|angles|angle shot|viewpoint|vantage|perspective|camera|position) [shot|view|hero shot|
           from below]* [looking [straight|steeply]* up [at ...]] / [the]* (camera|lens|view) [is|sits|lies|rests|stays|{ly}|points|
           pointing|aims|aimed|tilted|tilts|angled]* (on the floor|on the ground|low|in the dirt|in the mud|in the grass|at ground level|
            at floor level|steeply up|straight up|upward|upwards|sharply up|skyward) [pointing|looking|aimed|tilted|angled] [up|upward|
           upwards|skyward] [at ...] / [the|our]* (camera|lens|we) (look|looks|gaze|gazes|stare|stares|peer|peers|crane|cranes|pointed|
           points) [steeply|straight|sharply|right|directly]* (up|upward|upwards) [at ...|into ...|from ...] / looking [straight|steeply|
           directly|right|sharply|vertically]* (up|upward|upwards) [at|from|into|past|under|through] ... / looking (straight|steeply|
           directly|vertically) (up|upward|upwards) / (towers|towering|looms|looming|rising|rises) [high|up|far]* (above|over) (us|
           the lens|the camera|the viewer) / (view|shot) from (below|beneath|underneath|the gutter|the floor|the ground|the kerb|
           the pavement) [seen|shot|looking|filmed|viewed]* up from (under|beneath|below|inside|the bottom of|the floor of) [the|a]* ~ /
           underside view / from [a]* (low-angle|low angle) / under-the-table (shot|view|angle) / (contre-plongée|contra-plongee)
           [heroic|steep|extreme|strong|dramatic]* (upward|upwards|up-tilted|skyward|up-shot) (angle|shot|view|gaze|tilt|
           perspective) [on [the|a]* ~]
high       [from] [a|an] [extreme|dramatic|very|straight|strict|steep|direct|pure]* (high-angle|bird's-eye|top-down|overhead|god's-eye|
           top-shot|aerial|straight-down|satellite) (shot|view|camera|perspective|framing|angle|map view|drone shot|drone view|
           image|look) /
           top-down / bird's-eye / god's-eye / [shot|seen|filmed|viewed|photographed]* [straight|directly|
           vertically]* from (directly above|high above|straight above|above|overhead|the ceiling|the rafters|directly overhead|
           a drone above|the sky|space|the top of the ~|a rooftop) [looking [straight]* down]* / [camera]* looking [straight|directly|
           vertically]* down (on|at|onto|from ~) ... / lens (pointing|aimed) [straight]* down / camera [hangs|hanging|suspended|mounted|
           fixed|is]* [from|on|at|directly]* (the ceiling|directly above|straight overhead|overhead) / plan view / as a map /
           like (a|looking at a) map
           [looking|peering|gazing|seen|shot|viewed|filmed]* [straight|directly|right]* down (from|on to|onto|on|upon|at) (the|a|her|his|
           its|their) [top of|roof|ceiling|rafters|sky|balcony|tower|tops of|heads of|crown of]* ... / (pigeon's|gull's|eagle's|hawk's|
           angel's|satellite's|crow's) [eye]* (view|height|perspective|nest) / from (the|a) (crow's nest|gantry|bell tower|
           helicopter|roof|
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
           [shot|seen|filmed|viewed|captured|photographed|framed|watched|observed]* [straight|directly|vertically|strictly]* from (above|
           overhead|directly above|high above|directly overhead|straight above|far above|on high|the air|the sky|up high|high up|
           the heavens|the ceiling|the rafters|the roof|the rooftop|the rooftops|the gallery|the balcony|the gods|the bell tower|
           the crow's nest|the top of [the|a]* ~|the top floor|the bridge above|a rooftop|a roof|a balcony|a helicopter|a drone|a crane|
           a plane|a tower|a ladder|a cherry picker|a balloon|a bridge|an aeroplane|a minaret|a cliff|a scaffold|a skyscraper) [high|far|
           way]* [above|overhead]* [looking|pointing|peering|facing|aimed|tilted]* [straight|directly|vertically|steeply]* (down|
           downward|downwards) [on ...|at ...|onto ...|upon ...] / [shot|filmed|seen|viewed|captured]* [straight|directly|vertically|
           strictly]* from (directly overhead|overhead|directly above|straight above|high above|far above|above) / (shot|filmed|seen|
           viewed|captured|photographed) from [the|a]* (rooftop|roof|balcony|helicopter|drone|crane|tower|ladder|cherry picker|ceiling|
           rafters|gallery|sky|air|bell tower|top of [the|a]* ~) [looking down [on ...|at ...]] / [extreme|very|super|steep|strict|
           strictly|permanent|pure|straight|vertical|direct|dizzying]* (high-angle|high-angled|top-down|overhead|bird's-eye|birds-eye|
           god's-eye|top-shot|vertical overhead| zenithal|nadir|straight-down|aerial|top-view|top|plan|overhead-drone) [shot|view|angle|
           drone|perspective|framing|camera|viewpoint|only|vantage|flat-lay|flatlay]* (shot|view|angle|drone view|perspective|framing|
           camera|viewpoint|flat-lay|flatlay|vantage) [of [the|a]* ~] / (high-angle|top-down|bird's-eye|god's-eye|gull's-eye|hawk's-eye|
           eagle's-eye|crow's-eye|drone's-eye|pigeon's-eye|satellite's-eye|angel's-eye|flat-lay|flatlay|top-shot) [shot|view|angle|only|
           perspective]* [of [the|a]* ~] [the whole time]* / [a|very|steep]* high angle / looking (straight|directly|vertically|steeply|
           right) (down|downward|downwards) [on ...|at ...|onto ...|into ...] / [the|our]* (camera|lens|view|shot) [{be}]* [hovers|
           hovering|hangs|hanging|suspended|mounted|fixed|floats|high|perched|far|looks|looking|peers|points|pointing|aimed|stares|gazes|
           straight]* (overhead|directly above|straight above|high above|straight down|downward|downwards|vertically down|
           directly down) [on ...|at ...|the ~] / (hovering|suspended|hanging) [directly|straight|right]* (directly|straight|
           right) (above|over) [the|a]* ~ /
           looking down from [the|a]* [very|high]* ~ / straight down from [the|a]* ~ / bird's-eye
           (we|camera|lens|you) [only|always]* (look|looks|gaze|gazes|stare|stares|peer|peers) [straight|directly|right]* down (from|
           over) [a|an|the]* ~ [...]
eye        [strictly]* [at] eye-level [shot|angle|camera|view]* / level with (her|his|their|its) eyes / straight-on (shot|angle|view)
           (dead|perfectly) (straight|level) (horizon|framing) / (camera|lens) at (eye|head|face) height / level (horizon|
           camera|framing) /
           straight-on / head-on (view|shot|framing)
           horizon [kept|held|is|stays|must be]* [dead|perfectly|spirit-level|absolutely]* (level|straight|horizontal|flat) /
           spirit-level (straight|horizon|flat) / (perfectly|dead) (level|horizontal) [camera|frame|framing|horizon]* /
           at (eye|head|face|chest|shoulder)-(level|height) / neutral angle
           [the]* (camera|frame|framing|shot|lens) [{aux}]* [{be}] [{dead}]* (level|horizontal|spirit-level|upright|straight-on|
           at eye level|at eye height) / [the]* [perfectly|dead|absolutely|completely|strictly|ruler|totally]* (straight|level|
           horizontal|flat|even|upright|unslanted) (horizon|horizons|framing|camera|verticals) / [the|
           with]* horizon [line]* [{aux}]* [{be}] [{dead}]* (level|straight|horizontal|flat|ruler-straight|true) / [shot|filmed|seen|
           camera|straight-on]* (at|from) [the|her|his|their|its|our]* [strict|exact|own|neutral]* (eye|head|face|seated eye|human|
           standing eye)-(level|height) [angle|throughout|with ~]* / [neutral|strict|plain|natural|straight|human|normal|
           simple]* eye-level [angle|shot|view|framing|camera|perspective|only]* / (dead|perfectly|absolutely)-level [framing|camera|
           frame|shot]* / no (tilt|dutch angle|canted angles|tilted frames)
           [the]* (lens|camera) [is|sits|stays|held|kept|always]* at [the]* (level|height) of [the|her|his|a]* ~ / horizon [is|stays|
           kept]* (level|flat|straight) as [a|an]* ~ [~]
           (at|from) [a|an|the]* ~ eye-(height|level) [inside ~ ~]
dutch dutch (angle|tilt|angles) [canted ~ degrees]* / canted [angle|frame|framing|camera|horizon|~ degrees]* /
           tilted (horizon|frame|camera|framing) / crooked (horizon|frame) / horizon (tilted|canted|slanted|askew) [~ degrees]* /
           slanted (frame|horizon)
           (canted|tilted|slanted|crooked|skewed|askew) [dutch]* (framing|frame|camera|shot|angle|composition|horizon) [at|thirty|
           ~ degrees]* / dutch (framing|tilt|tilts|shot) / camera (rolled|tilted|canted|tipped) [~ degrees]* [to one side|on its side|
           sideways]* / horizon (at|tipped|leaning|sloping|running) [a|an|~]* (slant|angle|diagonal|degrees)
           [heavy|heavily|extreme|steep|steeply|hard|strong|wild|wildly|crazy|aggressive|sharp|severe|dizzy|drunken|slight|constant|
           pronounced|drastically]* (dutch|canted|oblique|tilted|slanted|slanting|skewed|crooked|lopsided|askew|cockeyed|tipped|
           off-kilter|tilting|rolled|leaning|diagonal) [slanting|canted|tilted|crooked|dutch]* (angle|angles|tilt|frame|framing|camera|
           shot|shots|horizon|horizons|composition|viewpoint|view) [at [thirty|forty|~]* ~ degrees|
           the floor running from corner to corner|tipped ~ degrees]* / [the|with|whole|our]* (horizon|frame|camera|framing|image|
           picture) [{aux}]* [{be}|runs|running|leans|leaning|slopes|sloping|slants|slanting|tips|tipping|rolls|cants|heels|sits|
           lies]* [{dead}|heavily|steeply|sharply|hard|badly]* (tilted|canted|crooked|slanted|slanting|skewed|askew|tipped|tipping|
           rolled|leaning|sloping|lopsided|off-kilter|at a slant|at an angle|at a tilt|diagonal|diagonally|on its side|to one side) [at|
           by|over|to]* [thirty|forty|forty-five|twenty|fifteen|twenty-five|sixty|~|a steep|a]* [degrees|side|left|right|
           one side]* / everything (leans|tilts|slants|slopes|tips) [at a|to one|on a|to the|like a] ~ / (verticals|walls) (lean|
           leans|slopes|tilts|running corner to corner) / dutch [tilt|angle]* of ~ degrees
           [the|with]* (floor|walls|ground|street|pavement|tabletop) [running|runs|slanting|slants|tipped|
           leaning]* (from corner to corner|corner to corner|at a steep diagonal)
           [the|whole|our|entire]* (frame|picture|image|camera|horizon|shot) [is|stays|{ly}]* (leans|tilts|slants|tips|rolls|rolled|
           cants|heels|lists|tipped|lurches|leaning|listing) [over|by|a|some]* [thirty|forty|twenty|forty-five|fifteen|ten|
           ~]* degrees [to (port|starboard|one side|the left|the right)] / (leans|tilts|heels|lists) (to port|to starboard|to one side)
side (filmed|shot|seen|viewed) (from|in) (the side|profile) [at ~ height]* / strict profile [view|shot]* / side-on [view|shot|angle]* /
           at (table|counter|waist|hip)-height
"""

POV = """
first      first-person [view|pov|perspective|camera|shot]* / (through|from) (his|her|the ~|its) own eyes /
           (his|her|the ~|its|driver's|rider's) pov [shot]* / pov [shot|camera|view|footage]* / seen through (his|her|its|the ~) (eyes|
           own eyes) / subjective camera / gopro-on-the-(helmet|chest|head) / we see [only]* what (she|he|it|they) see+s /
           we never see (her|his|its) face [only her hands]*
           (through|from behind|out of) (the|a|his|her) [~]* [~]* [own]* (eyes|visor|goggles|helmet cam|mask|eyeholes) /
           (we|you) (are|become) the (driver|rider|diver|runner|player|dog|cat|pilot|boxer|goalkeeper) /
           (her|his) [own]* (hands|gloves|arms|paws|boots) (reaching|stretch|in front of us|in front of the lens|
           at the bottom of [the]* frame) [...]* / helmet-cam / go-pro / bodycam view
           [all|it|everything|entirely|only|shot|seen|filmed|we see|we see it|we see everything]* (through|from inside|
           from within|out of) [the|her|his|its|their|one|my|our|own|very]* [~] [own]* (eyes|eyeballs|visor|goggles|helmet|mask|
           skull|eye sockets) [only]* / first-person [view|pov|perspective|camera|shot|shooter|footage|
           viewpoint|narrative]* [of ~ ~] / in [strict|pure|true]* first person / [entirely|shot|seen|filmed|strictly|only]* (from|
           in) [the|a|her|his|its]* [~|subjective]* (point of view|point-of-view|pov|first-person view|subjective view|viewpoint|
           own viewpoint|own perspective|subjective camera|eye-view) [of the ~] [himself|herself|itself]* / [~]* point-of-view (shot|
           camera|footage|view|angle) / pov [shot|camera|view|footage|angle|style|shot]* / [we|you|the viewer|the audience|
           the camera] (are|
           is|becomes|become|inhabit|inhabits) [inside|the|her|his|behind]* (the|her|his) (head|skull|eyes|driver|rider|diver|runner|
           player|climber|pilot|boxer|burglar|skier|surfer|cyclist|dog|cat|thief|killer|hunter|baby|bird|patient|goalkeeper|soldier|
           astronaut|skateboarder|hero|protagonist|walker|swimmer|chef|waiter|racer|jockey|bullfighter) / we see [only|exactly|just|
           everything]* (what|as) [the|a]* (he|she|it|they|~) (sees|see|does|looks at) / as [if|though] (we|you) were (her|him|the ~|
           inside ~|in ~) / [her|his|our|your|the ~|my]* own (hands|gloves|arms|feet|boots|paws|knees|
           shoes) [and ~] [on the ~]* [reach|reaching|stretch|stretching|come|in|into|visible|swinging|gripping|pumping|hold|
           holding]* (in frame|into frame|in view|in front of us|in front of the lens|before us|at the bottom of [the]* frame|
           in the foreground|into view) / (helmet|chest|head|body|forehead|shoulder|glasses|eye)-(mounted|cam|camera|worn) [camera|
           footage|view|gopro|shot]* / gopro (strapped|mounted|taped|fixed) (to|on) (his|her|the|its) (helmet|head|chest|forehead|
           mouth) / (bodycam|body-cam|helmet-cam|headcam|head-cam) [footage|view|camera|shot]* / (subjective|first-person) (camera|view|
           viewpoint|shot|perspective|angle) / from [the]* perspective of the ~ [himself|herself|itself] / (his|her|its|their|
           the ~) [own]* (pov|point of view|point-of-view) / (looking|look) (out|down) (through|at) (her|his|our|your) own ~ /
           you are the ~
           from [the|her|his|its|their]* [~] own eyes / (shot|seen|filmed|we are|we see|camera) inside [the|her|his|a]* [~] (helmet|head|
           skull|mask)
           [everything|all|it]* [is|are]* (seen|shown|shot|filmed|lived) [just|exactly|only]* as (the ~|he|she|it) (sees|experiences|
           lives) [it|everything]* / (gloves|hands|paws|arms|fists|boots|skis) (reaching|reach|stretching|coming|
           thrust) into [the]* frame / through the (slit|slits|eyeholes|holes|visor|glass|lenses) of (his|her|its|the ~) [~] / own (feet|
           hands|knees|paws|skis|gloves) [in frame|below|in front]* / (spray|mud|water|rain|sweat) on the lens
third      third-person [view|perspective|camera|shot|cam]* / over-the-shoulder [shot|view|camera]* / from behind (his|her|its|
           their) (shoulder|back) / (chase|follow) cam behind (him|her|it|them)
           [is|are]* seen from (behind|the outside|across the (room|street)|the side) [whole body|full body]* /
           (we|you) (see|watch) (him|her|it|them) from (behind|outside|across the (room|street)|the side) /
           (back of|behind) (his|her|its) (head|shoulder+s|back) (fills|in|stays in) ... / over (his|her|the ~) shoulder / third-person
           [the|our]* (view|camera|shot) (sits|stays|hangs|hovers|rides|floats|follows|remains|perched) (behind|over|off|above) (his|her|
           its|their|the ~) (shoulder|back|head) [...] / (we|you) (read|see|watch) ... (his|her|its) (profile|face|back) [...]
           [is|are|was|shot|seen|filmed|watched|viewed|shown|observed|framed|captured|photographed]* (shot|seen|filmed|watched|viewed|
           shown|observed|framed|captured|photographed) [only|strictly|head-on|frontally|always|entirely]* from (the outside|outside|
           the bank|the roadside|the stands|the front|the side|behind|the back|across the ~|a distance|in front|beside|afar|a motorbike|
           a car|a chase car|a following car|a boat|the shore|the pavement|a helicopter alongside|another ~|over (her|his|its|
           their) shoulder) [in front of (her|him|it|them)|beside (her|him|it|them)|behind (her|him|it|them)|by a (bystander|passer-by|
           spectator|stranger)|ahead|alongside|opposite]* / (filmed|shot|seen) (head-on|frontally|face-on|in profile|
           from the front) [from a ~ in front of (her|him|them)] / (her|his|its|their|the ~) [whole|own|entire]* (face|body|back|
           profile|figure|expression|eyes) [and ~] [is|are|stays|remain|remains|always|must be]* (always|constantly|fully|clearly|
           in full|in plain|permanently|visible|in view|in frame|on screen|seen|facing the camera|facing us|visible throughout) [visible|
           view|in frame|in view|in the frame|on screen|from the side|from the front|seen|to us|throughout|from outside]* / (we|
           you) [only|always|just|never stop]* (see|watch|look at|observe|view|film|regard|follow) (her|him|it|them|the ~) [only|always|
           whole]* from (behind|outside|the outside|the front|across ~ ~|the side|a distance|afar|above|the bank|the roadside) / (we|
           you) [always|constantly|can|clearly]* (see|watch) (her|his|its|their) (face|expression|whole body|profile|
           back) [the whole time|at all times|throughout]* / [in|a|strict]* third person [view|chase view|perspective|camera|shot|
           view from behind]* / third-person [chase|over-shoulder|follow]* (view|camera|cam|perspective) / over (her|his|its|their|
           the ~|the) shoulder [shot|view]* / from (behind|over) (her|his|its|their|the ~) (shoulder|back|head) / from [an|a|
           the]* (observer's|bystander's|onlooker's|outsider's|spectator's|witness's|passer-by's|stranger's) (viewpoint|point of view|
           perspective|view|position|angle) / (objective|external|outside|observational|detached|onlooker's|outsider's) (camera|view|
           viewpoint|perspective|vantage|angle) [of [the|her|his]* ~] / [the]* camera (faces|is facing|looks at|in front of|
           looks back at|films|frames|circles) (her|him|them|the rider|the driver|the cyclist|the runner|the climber) [head-on|
           from the front|from outside|face-on]* / (chase-cam|follow-cam) [behind (him|her|it|them|the ~)]
           (we|you) [only|always|just]* (see|watch|look at|observe|view|film|regard|follow) the {doer} from (the|a|an|across the|
           behind the) ~ [~] / [her|his|its|the {doer}|the ~|their]* [~] (face|body|figure) [is|stays|
           must be]* in every [single]* (frame|shot) / (we|you) (see|watch) the {doer} [from outside|ride past|go by|approach]*
           [the|our]* camera [{ly}|also|always]* (flies|rides|runs|walks|skis|hovers|stays|moves|travels|drives|glides) (in front of|
           ahead of|beside|behind) (her|him|it|them|the {doer}) [...] / (shows|showing|see|sees) (her|his|its) [~] face [all the way ~|
           the whole time|throughout]*
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
           [gopro|action-cam]* (fish-eye|ultra-wide|super-wide) [glass|look|optic+s|lens]* / (bowed|bent|curving|
           swollen) (walls|verticals|
           horizon) / fov (120|110|130|150) / 0.5x [ultra-wide|lens]*
           (through|as through) (a|the) (peephole|door viewer|spyhole|fishbowl|christmas bauble) / (every|all|the) (line|lines|walls|
           horizon|edges) (bulging|bulge|bending|bend|curving|curve) [outward|outwards|away|round]*
           [shot|filmed|through|on|with]* [a|an|the]* [extreme|super|ultra|very|massively|bulging|full-frame|circular|gopro|cheap|
           crazy]* (wide|wide-angle|ultrawide|ultra-wide|superwide|super-wide|fisheye|fish-eye|peephole|hyper-wide) (lens|glass|optic|
           optics|lens distortion|distortion|look|perspective|angle lens|angle) / [a|an|the]* (7.5|8|9|9.8|10|11|12|14|15|16|17|18|19|20|
           21|24|6)-(mm|millimetre|millimeter|millimetres) [ultra-wide|wide-angle|wide|fisheye|rectilinear|super-wide|prime|glass|angle|
           circular]* (lens|wide|wide-angle|fisheye|ultra-wide|rectilinear|glass|prime) / (6mm|7mm|8mm|9mm|9.8mm|10mm|11mm|12mm|14mm|
           15mm|16mm|18mm) [ultra-wide|wide-angle|wide|fisheye|rectilinear|super-wide|prime|circular|angle]* (fisheye|ultra-wide|
           rectilinear|super-wide|prime|lens|wide) / (fisheye|fish-eye|ultra-wide|wide-angle) [distortion|look|bulge|view|glass|
           throughout]* / 9.8mm
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
           [shot|filmed|through|on|with|by]* [a|an|the]* [extreme|super|ultra|very|long|powerful|huge|massive|enormous|monster|giant|
           heavy]* (telephoto|tele|supertelephoto|super-telephoto|long|paparazzi|spotting-scope|spotting scope|telescope|birding|
           long-throw|super-tele) (lens|glass|zoom|optic|optics|compression|reach|lens compression|flattening|telephoto|look) / [a|an|
           the]* (85|100|105|120|135|150|180|200|210|250|300|350|400|500|600|800|1000|1200)-(mm|millimetre|millimeter|
           millimetres) [super|super-telephoto|telephoto|portrait|long|tele|prime|zoom|glass|f ~]* [lens|glass|prime|tele|telephoto|
           compression]* / (telephoto|super-telephoto|supertelephoto|spotting-scope) [lens|compression|reach|throughout]* /
           through (binoculars|a spotting scope|a telescope) / (compressed|flattened|stacked|squashed) (by|with|through) [a|the]* [long|
           powerful]* (telephoto|tele|long lens|lens)
           (250|300|400|500|600|800|1000)mm (mirror|catadioptric|reflex|cine|sports|super|nature|wildlife) [lens|telephoto|zoom]* /
           mirror lens / doughnut bokeh
anamorphic anamorphic lens
           anamorphic [glass|lens|lenses|bokeh|flares|squeeze|look|scope]* / oval bokeh / [horizontal|long|blue]* (horizontal|
           blue) [blue]* [lens]* flares / squeezed edges
           anamorphics / (anamorphic|scope) (lenses|optics|distortion|streaks|feel|glass) / (oval|elliptical|egg-shaped) bokeh
spherical [plain|ordinary|standard]* spherical (lens|glass|optics) [only]* [with round bokeh]* / round bokeh
           [vintage|modern|plain|strictly|only]* spherical (lens|lenses|glass|optics|primes) [only]* / (round|circular) bokeh [balls|
           discs|only]*
straight [perfectly|strictly|completely|absolutely]* (perfectly|strictly|completely|absolutely) rectilinear /
           rectilinear [lens|perspective|throughout]* / not (one|a single) line [in the picture|in the frame|in the image]* [may|must|
           should]* (bend|bends|bending|curve|curves) / no [lens|barrel]* distortion [at all|whatsoever]* /
           (every|all) (line|lines|vertical|verticals) [perfectly|dead|ruler]* straight / architectural (shift|tilt-shift) lens
           not (one|a single) [straight]* line [in the (picture|frame|image)] [may|must|should|can|is allowed to|is to]* (bend|bends|
           bending|curve|curves|warp|bow)
normal     (40|43|50|55|58)-(mm|millimetre|millimeter) (lens|prime|standard|normal|glass|lenses|nifty) / (50mm|58mm|nifty-fifty) [prime|
           lens|standard|normal|look]* / (standard|normal) (lens|prime|focal length)
"""

TABLES = {"size": SIZE, "angle": ANGLE, "pov": POV, "lens": LENS}
