"""Lens and focus, put together from parts: lens names and lengths, the look they give, and what is sharp and what is not.

`^` opens its clause, `=` is all of it. The language is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

LENS = """
short
           (wide|ultra-wide|super-wide|extra-wide|hyper-wide|short|fisheye|fish-eye|wide-angled|wide-angle|ultrawide|low-mm|hemispherical|curvilinear|
           extreme-wide|8-16|10-18|10-22|11-24|14-24|16-35|12-24|widest|action-cam|gopro|go-pro|selfie|peephole|door-viewer|skate-video|
           skateboard|insta360|360) [angle|full-frame|vintage|zoom|spherical|~]*
           (lens|lenses|glass|prime|primes|optic|optics|adapter|adapters| zoom|distortion|bulge|warp|stretch|perspective
           distortion|look|end|setting) [of the zoom]* / (wide|huge|massive|enormous|large|broad|vast| 110°|120°|wider|extreme|180°)
           (angle|field)-of-view / field of view [of]* (9*|10*|11*|12*|13*|14*|15*|16*|17*|18*)-(degrees|°) / (90|95|
           100|105|110|115|120|130|140|150|160|170|180)-(degree|degrees|deg|°) [view|field|lens|of|wide|angle|field of view|fov]*
           (view|field| lens|of view|angle|fov|field of view|vision) / fov: [~] (9*|10*|11*|12*|13*|14*|15*) /
           (6|7|8|9|10|11|12|14|15|16|17|18|20|21|24|28)-(mm| mil|millimetre|millimeter|millimetres) [~]
           (look|drama*|depth|distort*|lens|glass|prime|wide|fisheye|perspective|f*|close|rectilinear| angle|bulge|cine) /
           (edges|corners|walls|lines|verticals|straight lines|horizon|faces|noses|limbs|floor|doorframe|doorframes|pillars| ceiling) [~]
           (smear|smearing|bow|bows|bowing|bowed|bulge|bulges|bulging|bulged|bend|bends|bending|bent|warp|warps|warping|curve|curves|
           curving|curl|curling|stretch|stretches|stretched|balloon|ballooning|lean outward|splay|splayed) [and ~ ~]* [like a ~|outward|
           outwards|away|round|apart|at the edges|towards the ~]* / (lens|optic|glass|camera|optics)
           (bends|bows|warps|stretches|bulges|balloons| exaggerates|elongates|distorts|curves|rounds|swells|inflates) ... /
           (rounded|barrel|fishbowl|spherical|bulbous|peephole|spoon-like|
           funhouse|convex|wide-lens|close-wide|wide-angle|curvilinear|spoon-reflection-like|pincushion-free
           barrel)-(distortion|bulge|warp| stretch|effect) / (stretchy|stretched|swollen|enlarged|ballooned|big|exaggerated|bulbous|huge)
           [~] (noses|nose|forehead|foreheads| faces|limbs|foreground) / exaggerated (perspective|foreground|depth) /
           (vast|huge|exaggerated|looming|enormous|oversized) foreground [, [and]* (dwindling|tiny|shrinking|receding) ~]* / so (close and
           so wide|wide) that ... / (lubezki|emmanuel lubezki|terry gilliam| gilliam|kubrick|jeunet|orson
           welles)-(wide|wides|wide-angle|wide angles) [lens|lenses]* / lens=(wide|fisheye|ultrawide) / lens: [~]
           (wide*|fisheye|fish-eye|ultra*|short|8mm|10mm|12mm|14mm|16mm|18mm|20mm|24mm) / fish-eye [lens|view|{on} ...]* /
           (bubble|fishbowl| goldfish-bowl) (lens|view|look) / favourite-like fisheye
short^     (wide|ultra-wide) (lens|glass) [on ...]
short=     (fisheye|fish-eye|ultra-wide|ultrawide|wide-angle|wide prime|wide lens|wide
           glass|super-wide|6mm|8mm|10mm|11mm|12mm|14mm|15mm|16mm|17mm| 18mm|20mm|21mm|24mm|28mm|35mm wide|short lens|wide field of
           view|barrel distortion|rectilinear wide)
long
           (long|longer|tele|telephoto|super-tele|ultra-tele|super-telephoto|teleobjective|telescopic|telescope|spotting-scope|far-reaching|
           distant|distance|safari|stadium|sports|sideline|birding|wildlife|paparazzi|sniper|sniper-like|surveillance|spy|stakeout|mirror|
           long-focus|long-focal|long-range|long-throw|long-distance|big
           white|bazooka|cannon-sized|huge|giant|portrait|reflex|catadioptric|
           telescope-like|narrow-angle|narrow|70-200|100-400|150-600|200-600|80-200|superzoom|binocular|zoomed)-(lens|lenses|glass|optic|optics|
           zoom|prime|focal length|reach|compression|spying|objective|telephoto|tele|view lens|end of the zoom|end) [from ~ ~|from far
           away]* / teleobjective / supertele / telephoto [~]* / (lens|glass) is [so|very|really]* long / (narrow|tight|slim|small)
           (angle|field)-of-view / (compression|compressed perspective|compressed depth|compressed space|compressed
           planes|compress|flattening|flattened perspective| foreshortening|foreshortened) [that]*
           (stack|stacks|stacking|piles|squeezes|squashes|pulls|flattens|crushes|brings|presses) ... /
           (buildings|hills|mountains|layers|planes|ridges|rows|cars|traffic|houses|peaks|faces|crowd|crowds|background|waves|towers|streets)
           [~] (piled|stacked|pressed|squeezed|squashed|crushed|flattened|jammed|packed|compressed|bunched|crammed|pulled|drawn)
           [up|on|upon| against|onto|together|close|in|flat|one another|each other|top of|tight|into one plane|on top of]* [as ...] /
           (stacked|compressed| flattened|squashed|flat|collapsed|crushed) (perspective|depth|layers|distance|space|planes|background) /
           (from|shot|filmed|sniped| seen|spied|watched|snatched) [from]* (afar|far away|far off|a distance|the hide|across the ~|a hide)
           (with|through|by|on) [a|an| the]* [huge|long|giant|big|very|massive]* (long|huge|tele|telephoto|big|giant|massive)
           (lens|glass|zoom|lenses) / (70|75|80|85|90|100|105|
           110|120|135|150|180|200|250|300|350|400|500|600|800|1000|1200|1600)-(mm|mil|millimetre|millimeter|millimetres) [~] [~]
           (reach|look| compression|lens|glass|prime|tele|telephoto|portrait|zoom|perspective|f*|flattening|wildlife|sports|mirror|cine) /
           [~]-to-(135|200|300| 400|600) reach / a (300|400|500|600|800) (stacks|compresses|flattens|piles|crushes) ... /
           (heat-shimmer|heat shimmer|heat haze) [and]* [tele|compression|~] (tele|compression) /
           (10x|12x|20x|25x|30x|40x|50x|100x|digital|maximum|full|optical) zoom [lens|reach]* / lens=(tele|telephoto|long) / lens: [~]
           (long|tele*|85mm|100mm|135mm|200mm|300mm|400mm|600mm) / (distant|far|background) (mountains|
           moon|sun|hills|peaks|towers|skyline) [~]* (lean on|looms|loom|huge|giant|pulled close|swollen|enormous|towers) [~]* because
           [~]* long / (moon|sun) (huge|giant|enormous) [~] behind ... by [~]* (tele|long) [~]
long^      compression stacks ... / telephoto ...
long=      (telephoto|tele|long lens|long glass|teleobjective|long focal
           length|85mm|90mm|100mm|105mm|135mm|150mm|180mm|200mm|250mm|300mm|400mm|500mm|
           600mm|800mm|1000mm|1200mm|compressed|compression|lens compression|tele look|super-tele|portrait lens|70-200|long barge lens)
normal     (40|45|50|55|58)-(mm|mil|millimetre|millimeter|millimetres) [pancake|prime|vintage|standard|kit|f/~|~]*
           (lens|prime|pancake|glass|standard| normal|perspective|look|f*|cine|lenses|rendering|view) /
           (nifty|everyman's|fast|faithful|classic|cartier-bresson's|bresson's| old|plain|humble|trusty|simple|single) (fifty|50) / on a
           (fifty|50|nifty fifty|forty|standard) / (fifty|forty|forty-five| fifty-five)-(millimetre|millimeter|mil|mm) [~] /
           (nikkor|summicron|sonnar|takumar|canon|nikon|planar|zeiss|leica|helios|pentax| minolta|summilux|biotar|ultron|heliar|rokkor)
           (40|45|50|55|58|80) [f/~|on ~]* / (normal|standard|neutral|medium|ordinary|everyday|
           eye-like|natural|human-eye|human|natural-perspective|true-perspective|unexaggerated|moderate|middle|mid-range|prime standard|
           undistorted|middling|kit|plain|honest|midrange|mid|true-to-life|human-vision) [kit|prime|cine]* (lens|optic|optics|focal
           length|focal lengths|glass|prime|lenses|perspective lens|lens perspective|length lens) / (neither|not) [too]*
           (wide|bulge|stretched|telephoto| long|compressed|distorted|stretching) (nor|or)
           (tele|telephoto|compression|squeezed|long|wide|bulging|compressed|flattened) [, the everyday prime]* / perspective (as we see
           it|as the eye sees it|neither stretched nor squeezed|like the eye's|as in life) / (optics| lens|glass) (matching|like|close
           to|that matches|that sees like|equal to|equivalent to) [the|a|our]* (human|eye|eyes|naked eye) [vision| eye|eyes|sight]* / as
           the (naked|human) eye sees [it]* / (about|around|some)* (40|43|45|46|47|50)-(degrees|degree|°) [of]* (view|field| field of
           view|angle) / (naked-eye|human-eye|human eye|natural eye|eye-true|natural) (perspective|view lens|field of view|angle of view)
           / as if you stood there with no optics ... / lens=(normal|standard|50mm) / lens: [a]* (normal|standard|50mm|50 mm|40mm) /
           standard kit (prime|zoom|lens)
normal^    (40|45|50|55|58) (mil|mm) ...
normal=    (40mm|43mm|45mm|50mm|55mm|58mm|normal lens|standard lens|nifty fifty|a fifty|50 mil|50mm f2|normal optic|ordinary lens|neutral
           focal length| medium focal length|natural perspective|standard prime|50mm prime)
anamorphic (anamorphic|anamorph|anamorphics|ana|anamorphically|anamorphote) [~] [~]
           (lens|lenses|glass|optics|optic|prime|primes|zoom|squeeze|squeezed|look|
           flares|flare|bokeh|background|streaks|character|adapter|scope|widescreen|capture|set|distortion|mumps|format|desqueeze|frame|
           image|falloff|breathing|1.8x|2x|1.33x) / anamorphic [2x|1.33x|1.5x|1.8x|1.65x|widescreen|2.39|2.39:1]* /
           (1.33x|1.5x|1.6x|1.65x| 1.8x|2x|double|two-times|1.5:1|2:1)-(squeeze|squeezed|anamorphic|desqueeze) [glass|lens|optics]* [, ~
           projection]* / (atlas|orion|mercury| great joy|hawk v-lite|hawk|kowa|lomo|lomo square|lomo
           round|iscorama|vazen|sirui|nanomorph|blazar|remus|cato|dzofilm pavo|panavision| technovision|todd-ao|xtal|cooke ff|master
           anamorphic|arri master|cinelux|isco|schneider|bolex moller|proteus|elite|caldwell| ultra panatar|auto
           panatar|b-series|c-series|e-series|t-series|g-series|primo anamorphic) [~] (orion|mercury|series|c-series|e-series|
           t-series|g-series|b-series|anamorphic|anamorphics|anamorphot|adapter|1.8x|1.33x|1.5x|2x|squeeze|scope|v-lite|cinema-scope|prominar|
           oct-18|35|squares|xpress) / (cinemascope|cinema-scope|panavision|scope|ultrascope|vistascope|technirama|techniscope|superscope|
           panascope) [lens|lenses|glass|look|optics|squeeze|widescreen]* [with lens streaks|, squeezed onto ~]* / (oval|ovoid|elliptical|
           egg-shaped|ellipse|ellipsoid|almond-shaped|lemon-shaped|stretched|vertical oval|squeezed|cat-eye|football-shaped) [~]
           (bokeh|flares| highlights|out-of-focus lights|lights|balls|discs|blur|orbs|bubbles|defocus|spots) / vertical (ovals|ellipses)
           [for bokeh]* / (blue| cyan|horizontal|long|lateral|streaky|streak|thin|sideways|anamorphic|azure|sci-fi|j.j. abrams|jj
           abrams|abrams|blade runner-like oval| lens)-[blue|cyan|thin|horizontal|lens|light]* (flare|flares|streak|streaks|streak
           flares|flare line|flare lines|light streaks) [from ...|across ...] /
           (flare|flares|headlights|lamps|lights|lamp|torches|highlights) [~] (streak|streaks|streaking|smear|stretch|stretches|
           drawn|pulled|cut|slice) [out]* (horizontally|sideways|across|into lines|into streaks|in blue lines|from edge to edge) /
           (waterfall| oval waterfall) bokeh / mumps / de-squeezed / desqueezed / lens=anamorphic / lens: [~] anamorphic*
anamorphic= (anamorphic|anamorphics|cinemascope|scope|scope lens|ana glass|2x squeeze|oval bokeh|ovoid bokeh|horizontal flares|blue
           streaks| panavision|anamorphic 2x|atlas orion)
spherical  spherical [~] (lens|lenses|glass|optics|optic|prime|primes|zoom|capture|coverage|look|rendering|bokeh|style|camera
           optics|vintage|cine| set|format|image|flare|t1.4|cooke|zeiss|canon) /
           (cooke|zeiss|leica|arri|canon|angénieux|angenieux|tokina|sigma|schneider|baltar|bausch|
           helios|nikkor|sony|fujinon|dzo|dzofilm|vespid|xeen|rokinon|panchro|panchros|s4|s4i|mini s4|ultra primes|ultra prime|master
           primes| super speeds|super speed|standard speeds|signature primes|signature prime|supreme
           primes|summilux-c|summicron-c|k35|k-35|optimo|vistas| vista
           primes|cn-e|primos|primo|milvus|otus|thalia|hugo|bokkeluxe|celere|atlas-free) [~] [~]
           (spherical|sphericals|panchro|panchros|s4| summilux-c|summicron-c|signature|k35|super speeds|speed panchro|speed panchros|ultra
           primes|master primes|supreme primes|supremes| optimo|vistas) [primes|vintage|zoom|spherical]* /
           (signature|ultra|master|supreme) primes / (spherically|rotationally) (corrected| symmetric|symmetrical|ground)
           [lens|glass|optics|optic]* / (round|circular|perfectly round|disc-shaped|true-circle|ball-shaped|
           coin-round|round-aperture|coin-like)-[~] (bokeh|highlights|flares|flare dots|lights|out-of-focus lights|bokeh balls|discs|blur
           discs| defocus|spherical|specular|speculars|spots) [, no oval ~]* / (blur|blurs|melts|turns|turn|defocus|bloom) into
           (true|perfect|round| clean|soft) (circles|discs|rounds|coins|balls) / (flare|flares|highlights|bokeh) [~] [~]
           (round|circular|small and round|dots|true circles) [, [not|no|never]* (oval|ovals|streaks|ellipses) [~]*]* / (no|without
           [any]*|zero|free of|not|rather than|instead of|never| forget) (squeeze|anamorphic|anamorphics|anamorphosis|streak flares|oval
           flares|oval bokeh|scope|desqueeze|streaks) [, spherical|: [~]* glass]* / (flat|non-anamorphic|unsqueezed|ordinary
           round|standard round|plain round|round) (lenses|lens|cine glass|glass|optics| primes|cine primes) / spherical (rather
           than|not|over|instead of) anamorphic / lens=spherical / lens: [~] spherical* / super-35 spherical / ordinary rotational glass
spherical= (spherical|sphericals|spherical glass|spherical primes|spherical lenses|spherical optics|round bokeh|circular bokeh|flat
           lenses| non-anamorphic|cooke s4|signature primes|no squeeze)
macro
           (macro|super-macro|ultra-macro|extreme-macro|micro|micro-lens|micro-nikkor|makro|bug|probe|snorkel|periscope|endoscope|borescope|
           microscope|microscopic|close-focus|close-focusing|close-up|reverse-mounted|reversed|bellows|laowa
           probe|luxar|luminar|tube-extended| venus|macro-probe|t-rex
           probe|insectscope|innovision|frazier|diopter|dioptre|photomacro|photomacrographic|clip-on
           macro)-[photography|cinema|cine|probe|~]* (lens|lenses|glass|optic|optics|objective|rig|attachment|adapter|filter|bellows|
           scope|tube|tubes|photography lens|setup|prime|probe|diopter|dioptre|photography|cinematography|stack|camera) [gliding ~ ~]* /
           (24|40|50|55|60|65|85|90|100|105|120|150|180|200|28)-(mm)* [~] [f/~]* (macro|micro|probe|periscope probe|micro-nikkor|macro
           probe| makro-planar) [lens|probe]* / [~]* macro [f/~] [lens]* / (1:1|2:1|3:1|4:1|5:1|1:2|life-size|lifesize|greater than
           life-size| larger-than-life|ten-times|10x|5x|4x|3x|2x|20x|five-times|1-to-1|one-to-one) [1:1|~]*
           (macro|magnification|reproduction|reproduction lens|reproduction ratio|micro|lens|enlargement) [lens|optics]* / (micro|macro)
           lens 2:1 / (extension tube|extension tubes|bellows extension|close-up filter|close-up filters|close-up lens|close-up
           lenses|plus-ten diopter|diopters|split diopter|stacked close-up lenses|focus-stacked macro|focus stacked macro|mp-e
           65|mp-e|raynox) [~] / (super|ultra|extreme|true|clip-on|tokina|laowa|ibe|sigma|tamron|
           zeiss|canon|nikon|sony|irix|cinema|stacked|t-rex|phone)-macro [probe|10x|lens|shot|photography|cinema]* /
           (shot|filmed|photographed| seen|captured) (with|on|through|in|using|by) [a|an|the]* [24mm|100mm]*
           (macro|probe|microscope|periscope probe|snorkel|magnifying glass|loupe) [lens]* / macro_lens* / (optics|lens|glass) built for
           the (tiny|small|minute) / microscope objective / lens=macro / lens: [~] macro* / micro-nikkor / through a [24mm]*
           (macro|probe|periscope|microscope|loupe|borescope|endoscope) [probe|lens]* / makro lens
macro=     (macro|super-macro|macro lens|macro glass|probe lens|macro probe|snorkel lens|micro lens|macro rig|microscope lens|macro
           photography| extreme macro|ultra macro|100mm macro|bug-lens|extension tubes|bellows|diopter|life-size magnification)
"""

FOCUS = """
shallow
           (background|backdrop|bg|surroundings|rest|world|wall|hallway|room|crowd|city|street|everything|foreground|all|passers-by|lights|
           highlights|edges|others|one|figures|trees|scenery|forest|bokeh|far side|second face|author|ears|barrel)
           [else|behind|beyond|around|in front|her|him|it|them|the ~|of
           ~|is|are|goes|turned|turns|all|softly|gently|completely|quickly|just|a|waits|melts|melted|melting|
           dissolves|dissolved|dissolving|drifts|falls|fades|vanishes|dissolve|melt|blurs|swims|slides|thrown|drops|slips|smears|smeared|
           reduced|left|gone|washes|washed|turn|lost]* (into|to|in|out of|away|off)
           [a|an|the|soft|softest|creamy|pure|velvety|warm|coloured| gentle|milky|buttery|pastel|watercolour]*
           (blur|bokeh|softness|cream|mush|haze|fog|butter|milk|focus|smudge|smudges|watercolour|
           silk|velvet|mist|nothing|nothingness|soft shapes|discs|orbs|blobs|abstraction|pastel) /
           (background|backdrop|bg|surroundings|hallway|
           grass|foreground|passers-by|world|wall|crowd|city|lights|rest|room|street|author|ears|barrel|trees|people)
           [is|are|behind|a|all|goes| stays|just|completely|softly|heavily]*
           (blurred|blurry|unsharp|fuzzy|vague|hazy|indistinct|defocused|soft|out-of-focus|melted|mushy| smeared|creamy|dissolved|a
           blur|in soft focus|a smear|gauzy|smudged) / (blurred|blurry|unsharp|fuzzy|buttery|creamy|defocused|
           soft-focus|mushy|melted|milky|hazy|gauzy|out-of-focus|strongly blurred|softened|silky|dreamy|smeared|velvety|watercolour) [~]
           (background|backdrop|bg|foreground|surroundings|hallway|passers-by|grass|world|highlights|lights|crowd|edges|falloff|city|behind|
           separation|author|wall|bokeh|blur|rest|trees|distance|circles) [behind|around|framing|twinkle]* /
           (soft|out-of-focus|creamy|buttery|
           dreamy|gauzy|gorgeous|heavy|strong|strongly|extreme|swirly|silky|lush|milky|smooth|cinematic|macro|portrait|tilt-shift|miniature|
           big|background|foreground|artistic|gentle|velvety|melting|bubble) [~]
           (blur|bokeh|falloff|fall-off|defocus|separation|out-of-focus highlights|subject separation) [around|behind|front and back|in
           front]* [~ ~] / (focus|depth|sharpness|plane of focus|focal plane| depth of field|dof)
           [is|are|a|as|drops|falls|fades|slips|rolls|thin|so|only|wafer|razor|paper|very]* (off|away|fast|knife's edge|a knife's edge|a
           hair|a whisker|an inch deep|a centimetre deep|millimetres|thin|shallow|narrow|slim|sliver|on a knife edge|thin as ~| like
           paper|blade-thin|off fast|off behind ~ ~|out behind ~ ~|slender|a few centimetres) / (selective|selectively|isolating|narrow|
           shallow|pinpoint|rack|pull|razor|critical|thin|slim|single-plane|sliver-thin|wide-open|spot|precise) [~]
           (focus|focused|focusing|dof|depth|plane) / (selective|selectively|isolating|single-plane|spot) [~] (sharp|sharpness) /
           (subject|face|eye|eyes|figure|her|him|it|one ~)
           [is|stands|popping|pops|floats|lifted|separated|cut]* (isolated|isolation|separation|separated|popping|popped|lifted|cut
           out|detached) [out|off]* [from|against|by] [a|the]* [~] (background| backdrop|blur|surroundings|rest|mush) / (one|only|just|a
           single|a thin slice|single|nothing but|closest|nearest) [the|a|of|an]* [~] [~] (sharp|in focus|crisp|is sharp|is in
           focus|tack-sharp) [, [the|all|everything]* ~ [~] [a]* (blur|blurred|blurry|fuzzy|soft)]* / sharp ~ [~],
           (fuzzy|blurred|blurry|soft|unsharp|hazy|smeared|vague) ~ / (wide|fully|opened|shot|full|lens)-open [all the way|aperture|at
           f/~|iris|lens]* / (wide-open|large|big|huge|fast|maximum|open|widest|wide) [open]* (aperture|f-stop|iris) [portrait|look]* /
           large-aperture [~] / (f|f/|t|t/)(0.95|1.0|1|1.1|1.2|1.3|1.4|1.5|1.7|1.8|1.9|2|2.0|2.2|2.4|2.8) [~] / portrait (mode|blur) /
           circle* of confusion [, big ~ ~]* / (nine-tenths|mostly|ninety percent|90%|mainly|half) [a|of|is]* (blur|bokeh|out of focus) /
           (beyond|behind|around) [the|her|him|it| a]* ~ [all|everything|the rest|it|the ~]* [is|goes|dissolves|melts|melting]* (vague|a
           blur|blurred|soft|blur|fuzzy|lost|out of focus| hazy|mush|cream) / (fuzzy|blurry|soft as ~|blurred|soft) (behind|beyond|around
           [her|him|it]*|in front|front and back) / in blur / rack-focus [from ...] / pull-focus [~]* / blur
           (swallows|eats|surrounds|engulfs|behind|around|front and back) [~]* / just the (lashes| eyes|eyelashes|nose|tip|pupil) /
           everything (but|except) the ~ [~] [is]* (blurred|soft|blurry|melts|out of focus|a blur|gone| dissolved) / petzval [swirl]* /
           swirly bokeh / focus on ~ only / focus=shallow / (focus|dof|depth of field): [very|extremely]*
           (shallow|thin|narrow|selective|soft background)
shallow^   pull focus ... / rack focus ... / (blurry|blurred|gauzy|soft|buttery|creamy) ... behind / blurred ~, ~ (crisp|sharp)
shallow=   (shallow|very shallow|bokeh|shallow focus|shallow dof|selective focus|portrait mode|wide open|narrow focus|thin focus|soft
           focus behind| background blur|blurred background|blurry background|fuzzy behind|subject isolation|subject
           separation|f1.4|f/1.4|f1.8|f/1.8|f1.2| f/2|f2|f2.8|f/2.8|t1.3|t1.5|out of focus background|rack focus|pull focus|selectively
           sharp|large aperture|macro blur|low dof)
deep       (everything|all|all of it|every
           (plane|layer|distance|object|detail|brick|face|leaf|subject|blade|row|window|stone|figure|ridge|inch|
           depth|pew|tree|house)|each (plane|layer|object|distance)|all (planes|distances|layers|subjects|depths)|[the]*
           (background|backgrounds| surroundings|distance|distant ~|far ~|whole ~|entire
           ~|mountains|horizon|steeple|skyline|depths|foreground and background)|foreground ~, background ~,|near and far|both|eye and
           horizon|nose and ~|first and last|front and back) [in|of|at|the|crowd|back|to|last|
           all|distances|house|is|are|stays|remains|keeps|both|equally|as|fully|perfectly|razor|tack|pin|still|remain|kept|crystal|rendered]*
           (sharp|crisp|in focus|in-focus|in sharp
           focus|clear|legible|readable|resolved|distinct|detailed|tack-sharp|razor-sharp|pin-sharp| defined|focused|focussed|clear as
           ~|etched|needle-sharp|recognisable|recognizable|as clear as ~|as sharp as ~) [as ~ ~ ~|from ~ to ~|throughout|before us]* /
           (keep|keeps|keeping|hold|with|leave) [the]* (background|surroundings|everything|distance|all|horizon|both) [in]* (sharp|in
           focus|focus|crisp|clear|readable|detailed) / (sharp|crisp|clear|in focus|focused|razor sharp|tack sharp|detail|
           clarity|sharpness|focus|resolved|detailed|definition|readable|minute detail|hyper-detailed|precision) [~] (in all planes|at
           every depth|at all depths|at all distances|everywhere|from front to back|front to back|near to far|from near to far|throughout
           the depth| into the distance|to infinity|to the horizon|in every plane|to the vanishing point|across the whole depth|all the
           way back|from here to there|on every plane|in depth|all the way to ~ ~|even in the distance|edge to edge and near to far|at
           every distance|depth, distance included) / sharp near, [sharp]* [~, [sharp]*]* far /
           (full|total|infinite|wide|universal|all-over|complete|maximum|entire|endless|
           unlimited|great|full-depth|front-to-back|corner-to-corner
           depth|all-round|pan|zonal|deep|hyperfocal|pinhole|pinhole-deep|ansel-like front-to-back|f64|f/64|f64 group|group
           f/64|rich|huge|big|extended)-(focus|sharpness|depth of field|clarity|dof|depth of focus| sharp|in focus|depth without blur|zone
           of focus|depth sharpness|focal depth|crispness) / (from|front) [the]* ~ [~] to [the]* [far| farthest|distant|last|furthest]* ~
           [~]* [all|is|everything|equally|,]* (sharp|resolved|crisp|in focus|clear|razor sharp|tack sharp|readable|distinct)
           [throughout]* / (no|zero|without|not any|never|nowhere|nothing|not a) [depth|background|foreground| bokeh|lens|single|trace
           of|hint of|shallow]* (blur|bokeh|out of focus|melts|defocus|softness|soft|soft background|shallow focus| unsharp|melts
           away|goes soft|falls out of focus|is blurred|is out of focus|is soft|focus falloff) [away|behind ~|anywhere|at all| in the ~]*
           / (small|tiny|closed|closed-down|stopped-down|narrow|minimal|pinhole|smallest|little) (aperture|iris|f-stop|stop) /
           (f|f/|t|t/)(8|11|13|16|18|22|32|45|64) [~] / (in-focus|detailed|sharp|crisp|readable|legible|clear) (surroundings|background|
           backgrounds|backdrop|distance|horizon) / (background|backdrop) [is|kept|stays|fully|~]* (in focus|fully
           detailed|sharp|crisp|clear| detailed|readable|legible) / the ~ and the [far|distant|near]* ~ [~ ~]
           [both|equally|all|are|alike|simultaneously]* (in focus|sharp| clear|crisp|tack sharp|resolved|legible) / as (clear|sharp|crisp)
           as the ~ [before us|beside ~|in front]* / focus=deep / (focus|dof| depth of field): [very|extremely]*
           (deep|infinite|everything|large|pan|maximum) / (ansel adams|ansel-like|toland|gregg toland|welles| wellesian|citizen
           kane|renoir)-[~] (focus|sharpness|deep focus|depth|clarity) / wide-focus / total sharpness / focus stack* [~] foreground [~],
           background [~], [equally|both|all]* (sharp|crisp|in focus|clear)
deep=      (deep focus|deep|pan focus|deep depth of field|hyperfocal|full focus|total sharpness|everything sharp|all sharp|all in
           focus|everything in focus|infinite focus|f8|f11|f/11|f16|f/16|f22|f/22|f64|small aperture|wide focus|stopped down|sharp
           throughout|no blur|no bokeh| sharp front to back|background in focus|front-to-back sharpness|deep dof|nowhere out of
           focus|large depth of field)
"""

TABLES = {"lens": flowing(LENS), "focus": flowing(FOCUS)}
