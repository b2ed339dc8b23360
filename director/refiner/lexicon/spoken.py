"""How people say it in passing: bare words and turns of everyday speech for the way it is shown.

Most count only where they are all of their comma part (`=`): 'a baker, backlit, unsteady, double speed'.
"""

from director.refiner.phrases import flowing

_LENS = "[the|a|our]* (camera|lens|frame|picture|image|shot|view|footage|cam)"
_TEXT = "film|picture|book|story|cartoon|comic|series|short"

MEDIUM = f"""
sketch     (pencil|crayon|chalk|pen|ink|charcoal|pastel|marker|biro)-and-(crayon|pencil|ink|chalk|pastel|charcoal|marker|paper|wash) [~]
           (drawing|sketch|doodle|picture|illustration|look|style|page)
photo=     [gritty|raw|real|genuine|grainy|shaky|handheld|hand-held|authentic]* (war|news|crime|sports|field|tv|street|combat|front-line)-
           (reporter|correspondent|crew|camera|reportage|cameraman) [style]* (footage|realism|look|video|film)
photo=     (a photograph|a photo|photographs) (brought|come|coming) to life / [a|the] (filmed|photographic|camera) record [of ...] /
           news-(camera|footage|crew|reel) (realism|look|style|footage) / reality-(tv|show|television) [look|style|realism|footage]* /
           looks [as if|like|as though]* [it was]* filmed [yesterday|today|last week|on the spot|by ~]* [on|with] [an|a]*
           (iphone|phone|camcorder|smartphone|dslr|go-pro|gopro|mobile) / filmed, not (drawn|painted|animated|rendered|illustrated) /
           (a|the) real (camera|lens|film) saw (it|this) / (body-cam|dash-cam|helmet-cam|trail-cam|security-cam|webcam|go-pro|gopro)
           (footage|look|realism|recording) / [real|actual|genuine]* (home movie|wedding video|holiday video|travel vlog)
           [footage|look|style]* / (photojournalistic|photo-journalism|photojournalism|reportage|paparazzi|press-photo)
           [look|style|realism|photography]* / (skin|faces|hair) [that]* [is|are|looks|look]* real enough to touch / (could|might)
           (pass|be taken) for [a|real|an|actual|genuine]* (photo|photograph|footage|recording|video) [...] / (nobody|no one|no viewer)
           (could|would|can|will) [ever]* (tell|guess|know|notice) [it|this|that]* [is|was|were|from|apart]*
           [a|it|not|isn't|wasn't|from|the]* [real|filmed|genuine|thing]* / (impossible|hard|hardly possible|not possible) to
           (tell|distinguish|separate) [it|this|apart]* from [a|an|real|actual|the|genuine|true]*
           (photograph|photo|footage|thing|life|recording|video|film) [...] / indistinguishable from
           [a|an|real|actual|the|genuine|true]* (photograph|photo|footage|thing|life|recording|video|film|reality) [...] / (you|one|we)
           (can't|cannot|could not|couldn't|can not|would not|wouldn't) (tell|distinguish) [it|this]* from
           [a|an|real|actual|the|genuine]* (photograph|photo|footage|thing|life|recording|video|film) [...] / mistaken for
           [a|an|real|actual|the|genuine]* (photograph|photo|footage|recording|video) [...]
photo      (impossible|hard) to (tell|distinguish) [it|this]* from [a|an|real|actual|the|genuine]* (photograph|photo|footage|recording)
           / indistinguishable from [a|an|real|actual|genuine]* (photograph|photo|footage|recording|film footage)
clay       (clay|plasticine|dough|putty) (figures|people|puppets|models|folk) [with|showing|full of]* [visible]*
           [thumbprints|fingerprints|finger marks|thumb marks]* / bobble-head [toy|doll]* animation
mosaic=    [a]* mosaic of [tiny|little|small|coloured|glass|~]* (tiles|stones|chips|pebbles|shards) / (tesserae|byzantine tiles)
sketch=    (ball-point|ballpoint|biro|fountain-pen|felt-tip|felt-pen|highlighter|sharpie|marker-pen|graphite|silverpoint|conte|chalk|
           crayon|charcoal|coloured-pencil|pencil|pen) [pen|stick]* (sketch|drawing|doodle|scribble|study|lines|doodles|scrawl|strokes)
           [on ...] / (coloured-pencil|crayon|pencil|felt-tip) ({_TEXT}) [page|illustration]* / (scribbles|doodles|scrawls) (on|in) ...
print=     (potato|lino|wood|screen|block|stamp|monotype|riso|risograph|gel|leaf|collagraph)-(print|printed|cut|stamped)
           [picture|image|look|style|art|animation]* / (etching|drypoint|aquatint|mezzotint|lithograph|woodcut|linocut)
           [look|style|lines|come alive]*
2d=        [an]* animated ({_TEXT}) / rotoscoped [comic|cartoon|ink]* [look|style|lines]* / (bande dessinée|bd|graphic-novel|webtoon)
           [look|style|page|panels|art]* / [a]* flip-book [animation|drawing+s]*
"""
MOTION = f"""
moving     {_LENS} [is|sits|rides|perches|hangs|travels]* (on|strapped to|tied to|in|fixed to|mounted on|carried on|clipped to)
           [the|a|his|her]* [~] (shoulder|shoulders|helmet|handlebars|chest|back|collar|bonnet|saddle|wing|bumper|hands|hand|head|belt|
           mane|fin|tail) of (a|the|her|his|our) ... / (run|walk|fly|swim|dance|skate|roll|sprint|dash|hurry|stumble) with (the
           camera|it) [...] / {_LENS} (swings|turns|whips|hurries|scurries|darts|trots|chases|dashes|runs|spins|rushes|goes|comes)
           (after|along with|beside|behind|alongside|next to|ahead of|in front of) ... / never (resting|still|at rest|settling|standing
           still|holding still) / we [are|keep|stay]* [constantly|always|forever|never not]* (on the move|in motion|moving|travelling)
           [...] / it (swings|whips|hurries|scurries|darts|swivels) (after|along with|alongside|towards) ...
moving=    (never-resting|ever-moving|unresting|swinging|lurching|roaming|hovering|tumbling|rolling|galloping|sprinting)
           (camera|lens|camerawork|shot) / [dizzying|giddy|sweeping|breathtaking|vertiginous|long|slow|fast|one]*
           (swoop|swoops|fly-by|fly-past|flyover|fly-through|glide|chase shot|follow shot|ride-along|run-through)
           [through|over|past|along|around|across|between]* [...] / (body-cam|gopro|go-pro|helmet-cam|chest-cam|dash-cam)
           (run|ride|dive|sprint|chase|descent) / (always|constantly|forever|ceaselessly|never not)
           (moving|travelling|drifting|roaming|on the move|in motion) / (chases|trails|shadows|tails|pursues|follows)
           (after|behind|along|alongside)* (the|a|her|his|them|him|it) ... / [the]* {_LENS} [is]* (never|not once|not for a second)
           [at|comes to|is|in]* (rest|a standstill|still|a stop)
static     (set|put|place|park|mount|plant|prop|stand|leave|fix|wedge|screw|bolt) (the|our|your) (camera|lens|phone|tripod)
           (on|in|at|by|to|against|upon) ~ [~] [~] [~] and [then|just|simply]* (leave|keep|let) it (there|be|alone|running|stay|exactly
           ~) [for good|until the end|all the time]* / (not|no|never) (one|an|a|a single|the slightest|any)*
           (inch|millimetre|hair|hint|trace|bit|ounce|hair's breadth|whisper|flicker) of [camera|lens]*
           (travel|movement|motion|drift|move|panning|shift|sway) [is|be|allowed|permitted|tolerated|wanted|at all|in the camera|by the
           camera]* / [the]* (camera|lens) (may|must|can|shall|should|is to|has to|is allowed to|dare) not
           (travel|drift|move|stir|swing|turn|follow|budge|wander) [at all|an inch|a hair]* /
           (bolt|nail|screw|clamp|lock|strap|pin|tie|fasten|anchor|glue|weld|chain|cement) (the|your|our|that) (camera|lens|tripod)
           (down|in place|tight|off|to ~ ~|to ~|solid) / (surveillance|cctv|security|webcam|museum|passport)-(style|cam|camera|booth)
           [fixed|locked|static|unmoving]* (lens|camera|view|frame|shot|framing) / tripod [is|was]*
           (sandbagged|bolted|weighted|nailed|screwed|chained|cemented|anchored|pegged) [down]* [...]
static=    [the]* tripod [is|was]* (never|not) [once|to be]* (touched|moved|turned|unlocked|shifted) / {_LENS}
           [is|stays|remains|comes|kept]* (at|to) a [complete|dead|total|full]* standstill / {_LENS} on [a]*
           (rock-solid|rock-steady|immovable|heavy|sturdy) (stand|mount|tripod|base|clamp|arm) /
           (statically|rigidly|immovably|firmly|unchangingly) (framed|shot|filmed|composed|mounted|fixed) / [complete|total|absolute]*
           (stillness|immobility) (of|from) the (camera|lens|frame) / {_LENS} (like|as if|as though)
           (nailed|bolted|screwed|glued|carved|frozen|set) [...]
"""
INOUT = """
in         [camera|lens]* (zoom|zooms|zooming|punches|punching|crops|cropping) [ever]* (tighter|closer|nearer) [and
           (tighter|closer|nearer)] [on ...|to ...|towards ...]
out        [camera|lens]* (zoom|zooms|zooming) [ever]* (wider|farther|further) [and (wider|farther|further)] [from ...|away ...]
in^        (get|gets|getting|go|goes|going|grow|grows) [only|ever|ever so slightly]* (tighter|closer|nearer) [and ~]* [on ...]
out^       (get|gets|getting|go|goes|going|grow|grows) [only|ever|ever so slightly]* (wider|farther away|further away) [and ~]* [from
           ...]
in=        (edging|inching|creeping|sneaking|nudging|stealing|drawing|crawling|easing) [ever|ever so slightly|a little|slowly]*
           (closer|nearer|in|forward|forwards|inward|inwards) [to|towards|on]* [...] / (moving|coming|going|getting|pushing|cutting) in
           (tight|close|tighter|closer) [on ...] / (ever|always|steadily) (closer|nearer|tighter) [...] / (closer|nearer|tighter) and
           (closer|nearer|tighter) [...] / (crash|punch|snap|slow|creeping|dolly|rapid)-in [on|to]* [...]
out=       (edging|inching|creeping|drawing|easing|backing|falling|tracking|trucking|floating|pulling|drifting|gliding)
           [ever|slowly|steadily]* (away|back|backwards|out|outward|outwards|off|wider|farther|further) [from ...] /
           (farther|further|wider) and (farther|further|wider) [away|back|out]* [...] / (ever|always|steadily) (farther|further|wider)
           [away|back|out]* [...] / (crash|snap|slow|dolly|rapid)-out [from]* [...]
"""
LEFTRIGHT = """
left^      (swing|whip|swish|veer|sweep|slew|swivel|yaw) left [to ...|with ...|after ...|along ...|past ...]
right^     (swing|whip|swish|veer|sweep|slew|swivel|yaw) right [to ...|with ...|after ...|along ...|past ...]
left=      (swings|strafes|arcs|sidesteps|swivels|slides|glides|drifts|pans|trucks|veers|turns|sweeps|slews|whips|tracks)
           [round|around|over|off|slowly|steadily]* [to the|to|towards the]* (left|leftwards|leftward) / to the left
right=     (swings|strafes|arcs|sidesteps|swivels|slides|glides|drifts|pans|trucks|veers|turns|sweeps|slews|whips|tracks)
           [round|around|over|off|slowly|steadily]* [to the|to|towards the]* (right|rightwards|rightward) / to the right
"""
UPDOWN = """
down=      (plunging|moving|going|coming|floating|sliding|sailing|falling|sinking|lowering|gliding|heading)
           (down|downward|downwards|lower|earthward|earthwards) [...] / (lower and lower|ever lower|lowering|lowers|sinks|descends)
down       (tilt|pan|crane|move|boom|camera move|movement|jib|pedestal): [slowly|steadily]* (down|downward|downwards) [from ...|to ...]
up         (tilt|pan|crane|move|boom|camera move|movement|jib|pedestal): [slowly|steadily]* (up|upward|upwards) [from ...|to ...]
up=        (soaring|moving|going|coming|floating|sliding|sailing|lifting|heading|gliding|rising|climbing)
           (up|upward|upwards|higher|skyward|skywards|heavenward) [...] / [lifting|rising|climbing]* (higher and higher|ever higher) /
           (elevates|elevating|rises|ascends|lifting off|lifts off|takes off)
"""
SIZE = """
close      nothing (but|except|save|more than|other than) [~] [~] [~] [~] ~ (may|can|should|must|is to|are to|is|are)* (be)*
           (seen|shown|visible|in frame|in the frame|in shot|in view|on screen)
wide       the (whole|entire|complete|full) [~] ~ [and ~ ~|and ~ ~ ~|and ~ ~ ~ ~|with ~ ~]* (is|are|stays|remains|fits|must be)
           [always|fully]* (in|inside|within) [the]* (frame|view|shot|picture) [at all times|all the time|all along]* /
           (he|she|it|they|him|her|them|we) [is|are|looks|look|seems|no more than|no bigger than|just|only|barely|nothing but|as]* (an
           ant|a dot|a speck|a pinprick|a fly|a matchstick|a crumb|a pixel|ants|dots|specks|an insect|a grain)
           (on|in|against|under|among|at the foot of) [the|a|all that|its|this]* ~ [~]
wide=      (all|the whole|everything|most|the whole length|every bit) of [the|this]* (street|square|room|hall|valley|stadium|beach|town|
           scene|city|harbour|field|garden|house|bridge|yard|stage|bay|park|mountain|forest|landscape|factory) [is|are]* [clearly]*
           (visible|in view|in frame|seen|shown|on screen) / general (view|shot) / GV / [an]* overview [shot|of ...]* / (a|the)
           (big|grand|broad|widest) (picture|view|vista) [of ...]
close=     framed from (chin|lips|nose|mouth|jaw) to (brow|eyebrows|forehead|eyes|hairline) / [a|very|extremely|super]*
           (tight|extreme|big|huge|giant|screen-filling|full-frame) (headshot|head shot|face shot|portrait|face|eye|eyes|crop|insert) /
           the (screen|frame|picture|shot|image) is (filled|taken up|occupied) (by|with) (one|a single|his|her|an|the)*
           (eye|face|mouth|hand|nose|ear|lips|iris|fingertip) / [an]* insert (shot|of) [of]* [...] / cropped [tight|tightly|close]*
           (at|to|above|around) the (eyebrows|brow|chin|eyes|lips|forehead|mouth|hairline|face) / (nothing|no more) [is visible|is
           seen|in frame|shown]* but (her|his|the|one|a)* [single]* (eye|eyes|face|lips|mouth|hand|hands|iris|pupil|fingertips) /
           (so|that) (close|near) [that|you|we|one|can|could]* (count|see|touch|feel) [...]
"""
ANGLE = """
high=      (table-top|desktop|flat-lay|ceiling|skylight|rafter|satellite|kite|balloon|helicopter|rooftop)
           (overhead|view|perspective|shot|height|angle)
"""
FOCUS = """
deep       every (face|leaf|blade|window|roof|brick|stone|tile|seat|head|detail|thing|~) (in|on|of|at) (the|that) [very]* (back|back
           row|background|distance|far side|far end|rear|horizon|last row|far wall|hills) [is|are|stays|remains|must be|too|also|just
           as|as]* (needle|pin|tack|razor|bitingly|perfectly)*-(sharp|crisp|clear|in focus|readable) / every
           (face|leaf|blade|window|head|detail) in the [~] (row|background|distance) (needle|pin|tack|razor)-sharp
shallow    the (blur|bokeh|softness|haze) (behind|around|beyond) (her|him|them|it|the ~) [is|must be|should be|has to be|stays]*
           [total|complete|creamy|thick|heavy|absolute|extreme|full]
deep       (read|see|count|make out|recognise|recognize) [the|every|each|all the]* ~ [~] [~] [~] [~] [~] [,]*
           (crisp|sharp|sharply|crisply|in focus|pin-sharp|tack-sharp)
shallow    (everything|all|the world|the street|the room|the crowd|whatever is|what is|all that lies) (behind|beyond|around|in front of)
           (him|her|it|them|the ~|this|that) [~] (is|goes|turns|stays|melts|dissolves|becomes|remains|falls|blurs|swims)
           [as|in|into|away|out]* [a|an|to|of]* (soft|blur|blurred|mush|mist|butter|fog|smear|haze|focus|creamy|bokeh|blurry|hazy|
           unfocused|defocused|milk|cream|nothing) [as butter|as cream|of colour|of light|mush|smear|like ~]*
deep=      [front-to-back|corner-to-corner|edge-to-edge|wall-to-wall|overall|total]* (front-to-back|corner-to-corner|edge-to-edge|
           wall-to-wall|overall|total|complete|universal|infinite) (sharpness|focus|crispness) / [pin|tack|razor|bitingly|needle]-sharp
           (background|backdrop|throughout|all over|everywhere|distance|horizon) [...] / (sharp|crisp) (from here to|all the way to|as
           far as|right to|to) [the]* (horizon|hills|background|mountains|end|back wall|back) / f / (16|22|32|45|64) /
           (f16|f22|f32|f45|f64)
shallow=   f / (0.95|1.0|1.2|1.4|1.8) / (f0.95|f1.2|f1.4|f1.8|f1.0)
"""
LENS = """
short=     [bulging|bulbous|curved|bent|heavy|strong]* (fish-eye|fisheye|barrel|peephole|door-peephole|doorbell|wide-angle)
           (view|edges|look|distortion|bulge|warp|curve|corners) / (peephole|doorbell) [camera|view|lens]*
"""
SPEED = """
real=      (at|in) (natural|actual|real|true|ordinary|its own|life's|everyday|lifelike|100%) (speed|time|pace|tempo) / in the time it
           [really|actually|truly]* (takes|took|needs) / [plays|runs|shown|filmed]* exactly as fast as [in]* (life|it happened|in
           reality) / no (retiming|ramping|speed change+s|speed effects|speed ramps) / second for second
fast=      (breakneck|lightning|double|triple|quadruple|quick-fire|express|frantic|manic|hyper)-(speed|motion|pace|tempo)
           [footage|playback|motion]* / [cranked|wound|turned|pushed|sped|speeded]* up (to|by) (twice|double|triple|three times|four
           times|ten times) [the|its|normal|real|natural]* (speed|pace|rate) / (twice|three times|four times|five times|ten
           times|double) [as fast|the speed|normal speed|the normal speed|real speed|the pace] [...] / (at|in)
           (fast|double|triple|quick|high) (forward|speed|motion|time) / (keystone-cops|silent-comedy|benny-hill) (speed|pace|tempo)
slow       (everyone|everybody|everything|all of them|all) (moves|walks|acts|happens|drifts) [as]* (if|though|as if|as though|like)
           [wading|moving|walking|swimming|trudging]* (through|in|under)
           (glue|treacle|honey|molasses|syrup|tar|mud|water|jelly|amber|deep snow)
slow=      [dreamily|deliciously|painfully|unbearably|hypnotically|impossibly|incredibly|ultra]*
           (dreamily|deliciously|hypnotically|painfully|unbearably|impossibly|ultra)-(slow|slowed) [footage|motion|playback]* / [as]*
           slow (as|like) (honey|molasses|treacle|syrup|tar|lava|a dream) / (half|quarter|one-third|one-tenth|a half|a quarter|a third|a
           tenth) [of]* [the|its|normal|real]* (speed|pace|tempo) / (every|each)
           (drop|splash|spark|crumb|bead|shard|hair|feather|droplet) (hangs|floats|hovers|suspended|frozen) [in]* [the|mid-]*
           (air|space|time) / (over-cranked|overcranked|slowed) [footage|to ...|by ...]*
"""
PACE = """
slow       moves [as]* (if|though|as if|as though|like) [he|she|it|they]* [were|was]* [wading|moving|walking|swimming|trudging]*
           (through|in|under) (glue|treacle|honey|molasses|syrup|tar|mud|water|jelly|amber|concrete|deep snow|cold honey|wet cement)
"""
COLOUR = """
vivid=     (candy|jelly-bean|neon|parrot|lollipop|toy|carnival|circus|sweet-shop|poppy|tropical|fruit|paintbox|crayon|sherbet|acid|
           fairground|bubblegum)-(bright|coloured|vivid|saturated) / [as]* (bright|loud|vivid|colourful|gaudy|garish) (like|as) ~ [~]
           [~] / [a]* (blaze|riot|burst|explosion|feast|carnival|orgy|storm|flood|symphony) of (colour|colours|reds and ~|~ and
           ~|hues|~, ~ and ~) / (brightly|vividly|richly|boldly|brilliantly|gaudily|warmly|intensely|strongly|fully|garishly)
           (coloured|saturated|tinted) / [lush|rich|deep|intense|hyper|super|fully|richly]* saturated [deep|lush|rich|bright|warm]*
           (greens|reds|blues|yellows|oranges|purples|pinks|hues|tones|tints|~ and ~) / [in]*
           [full|bright|glorious|living|proper|blazing]* colour [film|footage|stock|photography]* /
           (kodachrome|technicolor|technicolour|ektachrome|velvia|fujichrome|agfacolor|eastmancolor) [colour|colours|look|slide
           film|stock|palette|film]* / all the colours of [the|a]* (rainbow|paintbox|spectrum|sweetshop|parrot|fairground)
muted=     (faded|bleached|washed-out|pale|dull|drab|muted|sun-bleached) (like|as) ~ [~] [~]
mono=      (achromatic|near-monochrome|b/w|bw|greyscale|grayscale|black-white|colourless|hueless) [image|picture|film|palette|look]* /
           (not|without|no) [a|one|single|trace|hint|speck|drop|any|of]* colour [at all|whatsoever|anywhere|left|in it]* /
           (colour|saturation|chroma) (zero|none|off|turned off|removed|at zero|down to zero|0) / (ink|charcoal|soot|coal) and
           (snow|chalk|ash|ivory|paper) only
"""
PALETTE = """
warm=      (honey|amber|peach|apricot|copper|toast|caramel|butter|rust|fire|ember|sun)-(coloured|toned|tinted|warmed|warm)
           [light|tones|grade|palette|tint|look|hues]* / (orange|red|amber|yellow|gold|golden|rust) (and|-)
           (red|orange|brown|amber|yellow|gold|rust|ochre) (tones|palette|grade|cast|hues|tint|tints|colours|grading) /
           (yellow-orange|orange-red|reddish|yellowish|orange|amber|golden) (cast|tint|tone|tones|grade|grading)
cool=      (steel|ice|cobalt|arctic|slate|midnight|frost|glacier|polar|petrol)-(blue|blues|cold|toned|coloured|grey)
           [light|tones|grade|palette|tint|look|hues|cast]* / (blue|cyan|teal|bluish|blueish|greenish)
           (cast|tint|tone|tones|grade|grading) / (blue|teal|cyan) and (teal|cyan|grey|silver|steel|violet)
           (tones|palette|grade|cast|hues|tint|tints|colours|grading)
"""
LIGHT = """
dark       (film-noir|noir|gothic|midnight|tomb-like|cave-like|inky|velvety|oily) (darkness|gloom|murk|blackness)
dark=      chiaroscuro [lighting|light|look|shadows]* / (moody|brooding|velvety|oppressive|deep|near|total|inky)
           (darkness|gloom|dimness|murk) / (most|nearly all|almost all|three quarters|nine tenths) of the
           (frame|picture|image|screen|shot|room) [is|stays|lies|remains|falls]* [in|into]* (black|dark|shadow|darkness|unlit) /
           [the|most|mostly]* (frame|picture|image|screen|shot) (is|stays|remains) [almost|mostly|nearly|largely|all but]*
           (black|dark|unlit|in the dark|in shadow) / (ink|jet|pitch|coal|velvet)-black [deep|noir|pooling]*
           (shadows|darkness|corners|background) / [dark and brooding|noir] (lighting|light|shadows|look)* /
           (hardly|barely|scarcely|almost no|next to no|practically no) [any]* (light|lit|illumination) [at all|to see by|anywhere]* /
           dark and (brooding|moody|murky|shadowy|gloomy) / (unlit|underlit|under-lit|under-exposed|unilluminated)
           [room|frame|image|picture]*
bright=    bright and (airy|cheerful|open|clean|breezy|shadowless|even|sunny|clear) /
           (glaring|dazzling|blazing|brilliant|searing|blinding|piercing) (brightness|brilliance|whiteness|light) [everywhere|all over]*
           / (everything|all|every corner|the whole frame|the whole room) [is]* (bright|brightly lit|in light|lit up|fully
           lit|illuminated) / no (dark|dim|shadowy|black|unlit) (areas|corners|patches|spots|parts) [anywhere|at all|whatsoever]* /
           (light|sun|daylight)-(filled|flooded|drenched|bathed|soaked|washed) [room|image|frame|picture|look]*
"""
HARDNESS = """
soft       (nothing|nobody|no one|not a thing) (throws|casts|has|leaves) (a|any|a single|so much as a) shadow / light [is]* so
           (soft|diffuse|diffused|gentle|even|milky) that ...
hard       shadows [are|fall|stand|lie]* [as]* (sharp|crisp|hard|black|hard-edged) as ...
soft=      (feathered|feathery|soft-edged|blurred|fuzzy|melting|smooth-edged|barely-there) shadows [only|throughout]* / (cloud|paper|
           curtain|tissue|muslin|gauze|silk|fog|window)-(filtered|softened|diffused|bounced|wrapped) light [only|throughout]* /
           (bounced|indirect|reflected|wraparound|wrap-around|shadow-free|enveloping|flattering) light [only|throughout]*
hard=      (harsh|brutal|raw|glaring|unforgiving|merciless|stark|cutting|naked)
           (midday|noon|overhead|direct|desert|flash|summer|spot|studio)* (glare|sun|light|beam|lighting|spotlight) [only|throughout]* /
           (knife|razor|blade|hard|sharp|crisp)-edged [black|deep|dark]* shadows [only|throughout]*
"""
LAMP = """
flame      (candle+s|match|lantern|oil-lamp|torch|fire|fireplace|campfire|embers|moon|hearth) (is|are) (all|the only|the sole|our
           only|the one) [of]* [the]* (light|lamp|illumination|source) [source|of light|there is|we have|we get|he has|she has|they
           have|in the ~]* / by (candle|fire|lamp|torch|lantern)-light (alone|only)
electric   (stadium|flood|search|arc|work|studio|shop|strip|ceiling|street)-(floodlights|lights|lamps|floods|tubes|projectors)
           (leave|leaves|leaving|reach|fill|flood|blaze|drench|bleach|drown|wash) ...
"""
LIT = """
back       (light|glow|sun|sunlight|beam|lamp) [comes|coming|falls|falling|shines|streams|pours|is]* [only|always|straight]* from behind
           (him|her|them|it|the ~|his ~|her ~)
front      [a|the|one]* [big|small|bright|single]* (lamp|light|flash|spot|softbox|bulb|torch) (beside|next to|above|on top of|right
           by|by|over|at) the (lens|camera) [lights|hits|fills|catches|strikes]* [...] / (lights|hits|strikes|catches|illuminates)
           (their|his|her|the) (face|faces) (full on|head-on|from the front|squarely|flat on|straight on)
front=     [flat|strictly|purely|even]* (frontal|head-on|full-frontal|on-axis|straight-on) (light|lighting|flash|key|illumination) /
           front (light|lighting|lit) [only]* / light [comes|coming|falling|falls]* [only|straight]* from (in front|the front|beside the
           camera|behind the camera) / (key|key light|light|flash|lamp|sun) straight on / ring-light on (his|her|the) face / lit
           (head-on|frontally|face-on|flat-on|flat from the front) / front-lit [only|throughout]* / (sun|light) behind (us|the camera)
back=      [strongly|strictly|completely|dramatically|heavily]* (back-lit|backlit) [only|throughout]* / [a]* silhouette against the
           (light|sun|window|sky|glow|brightness) / light [comes|coming|falling|falls]* [only|straight]* from (behind|the back|behind
           (him|her|them|it)) / [strong|strict|pure|heavy|harsh|golden]* (backlight|back-light|backlighting|counter-light|counterlight)
           [only]* / [a]* (halo|rim|outline|edge) of light (from behind|round ~|around ~) / rim-lit [only|from behind]* /
           (sun|lamp|window|light) [right|directly]* behind (him|her|them|the subject|it)
"""
ASPECT = """
square=    square / (insta|instagram|album-cover|polaroid|vinyl-sleeve) (square|crop|format)
wide=      (youtube|cinema|tv|television|desktop|monitor|cinematic|movie) (landscape|widescreen|format|screen format|wide format) /
           (held|filmed|shot|turned) (sideways|horizontally) [like a tv]* / lying (flat|horizontal) like a (tv|screen)
tall       tall (story|stories|format|frame|crop|canvas|screen|picture|video|shape) [for (phones|mobile|reels|tiktok|stories)]
tall=      upright / (held|filmed|shot|turned) (upright|vertically) [like a phone|on a phone|for phones]* /
           (phone|story|stories|reel|tiktok|shorts|snapchat|mobile) (upright|vertical|portrait|shape|shaped|size)
"""
CLARITY = """
rough=     [visible|heavy|thick|coarse|film|fat]* (grain|noise|static|snow|dirt|dust|scratches|artefacts|artifacts|pixels|fuzz)
           [all|everywhere|over|across|in every|throughout]* (everywhere|all over|throughout|in every frame|across the frame) /
           (deep-fried|over-compressed|crushed|mangled) [jpeg|jpg|video|image|meme]* [quality|look]* /
           (sd|standard-definition|low-def|lowres|low-res|240p|360p|480p|144p) (resolution|quality|video|look|footage|image) /
           (glitchy|broken|weak|dropping|jumpy|bad) (signal|reception|feed|stream|transmission) / (surveillance|cctv|security-camera|
           potato|webcam|dial-up|fax|flip-phone|baby-monitor|bootleg|camcorder) (quality|resolution|picture|image|grade) /
           (blurry|noisy|fuzzy|mushy|smeary|hazy|murky|muddy|gritty|degraded|pixellated) / camera-phone (quality|mush|footage)
clean=     (spotless|immaculate|flawless|pristine|unblemished|noiseless|grainless) [image|picture|footage|quality]* /
           (hd|uhd|full-hd|4k|8k|hdr|high-def|hi-def) / (perfect|flawless|total|absolute|utmost|maximum|ultimate|razor|diamond)
           (clarity|sharpness|quality|definition|resolution|detail)
"""
TAKE = """
cuts=      (several|many|multiple|lots of|countless|dozens of|a dozen|twenty|thirty|fifty|frequent|constant|endless|rapid|hard|quick|
           numerous|five|six|ten|eight|seven|four|three|two) (cuts|edits|shots|angles|setups|set-ups|splices) / intercut (with ...) /
           [different|many|several|multiple|changing|ever-changing]* camera angles (edited|cut|spliced|strung|stitched) [together] / cut
           from ~ to ~ [to ~]* / (back-and-forth|to-and-fro|shot-reverse-shot|parallel|cross) cutting /
           (split|chopped|broken|divided|sliced|cut) (up|down)* into
           (two|three|four|five|six|ten|several|many|short|tiny|separate|dozens of)* [short|separate|quick|little]*
           (shots|pieces|parts|clips|fragments|segments|bits|snippets) / (a|one) cut (every|each|per|on every|with every) ~ [~]*
one=       the (shot|take|camera|picture|image) (never|does not|doesn't) [once]* (breaks|break|cuts|cut|cuts away|cut away|ends|stops|is
           interrupted|gets interrupted) / (without|no) [a|any|one|single|visible|hidden]*
           (break|interruption|splice|edit|edits|cuts|cut) [anywhere|at all|whatsoever|in it]* / [filmed|played|told|runs|plays|shown]*
           in (one|a single) (go|breath|sweep|stretch|piece|unbroken line)
"""
SHAKE = """
shaky=     (wobbly|unsteady|juddery|jittery|jerky|shaky|juddering|bouncy|bumpy|trembling|quivering|rattling|wavering|jolting|jostled)
           [camera|camerawork|footage|frame|picture|shot|handheld]* /
           (nervous|constant|heavy|amateur|violent|frantic|slight|visible|obvious|hand-held)*
           (jittering|jitter|shakiness|judder|wobble|wobbling|camera shake|trembling|shaking|jolts) [throughout]* /
           (shoulder-cam|shoulder-rig|shoulder|hand-held|handheld|run-and-gun|documentary|home-video) [~]*
           (wobble|shake|jitter|shakes|bounce|sway|jolts|tremor)
smooth=    [as]* (steady|smooth|stable) as a (rock|glass|table|mirror|millpond|rail|church|board) / [as]* smooth as
           (glass|silk|butter|ice|oil) / (buttery|buttery-smooth|butter-smooth|silky|silken|velvety|liquid|creamy|stabilised|stabilized)
           [smooth]* (gimbal|glide|motion|movement|steadicam|camera|dolly|float) / (gliding|floating|moving|rolling|flowing)
           [perfectly|absolutely|very|utterly]* (smoothly|steadily|evenly) / (completely|perfectly|absolutely|totally|utterly|rock|dead)
           (steady|stable|smooth|shake-free) / (steadicam|gimbal|dolly|rail|crane) (smoothness|steadiness|stability|glide) /
           (shake-free|wobble-free|jitter-free|unshaken) [camera|footage|shot]* / not a (tremor|wobble|shake|jolt|jitter) [anywhere|at
           all|in sight]*
"""
_AXES = {"medium": MEDIUM, "motion": MOTION, "inout": INOUT, "leftright": LEFTRIGHT, "updown": UPDOWN, "size": SIZE, "angle": ANGLE,
         "focus": FOCUS, "lens": LENS, "speed": SPEED, "pace": PACE, "lamp": LAMP,
         "colour": COLOUR, "palette": PALETTE, "light": LIGHT, "hardness": HARDNESS,
         "lit": LIT, "aspect": ASPECT, "clarity": CLARITY, "take": TAKE, "shake": SHAKE}
TABLES = {axis: flowing(text) for axis, text in _AXES.items()}
