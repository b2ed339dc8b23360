"""Where the camera goes, put together from what moves, how and where to: 'the drone strafes left', 'hoisted up the mast'.

`^` stands for what must open its clause: nobody else is said to move there. The language is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

_SIDEWAYS = """
{side}     {eye} [~] [~] {go} [~ ~ ~ ~] {ward} [{on} ...] / ({side}ward|{side}wards) [~] {gonoun} [{on} ...] / {gonoun} [~] {side}wards
           [{on} ...] / {other}-to-{side} [~] ({gonoun}|tracking) [{on} ...] / {other} to {side} [~] {gonoun} [{on} ...] / lateral* [~]
           {gonoun} [~] {ward} [{on} ...] / (crossing|crosses|travelling|panning|tracking|pan|pans|move|moves|moving|sweeping|sweeps) [~]*
           from [the]* (~|~ ~|~ on the|~ ~ on the) {other} [~] to [the]* (~|~ ~|~ on the|~ ~ on the|) {side} /
           (camera|pan|truck|move|movement| direction|motion|tracking|slide): [~] {ward} /
           (cam|camera|pan|truck|dolly|move|slide|track|orbit|movement|direction)_{side} /
           (carry|carries|carried|take|takes|swept|bear|bears|borne) us [~] {ward} / (bound|headed|heading) {side} / {side}-hand
           (pan|truck|whip|sweep|arc|orbit|dolly|slide) / x [is|=|axis|-]* {growth} / camera path: x {growth} /
           (hard|gentle|slow|quick|fast|sharp|smooth| lazy|full|long|brisk|swift|steady) {side}
           (pan|truck|whip|dolly|slide|track|swing|arc|orbit|strafe|swish|turn|yaw) / {eye} [~] [~] from (the {other}|{other}) [~]* to
           (the {side}|{side}) / {other} to {side} [goes|moves|travels|runs]* [the|our]* {eye} / (carriage|train|tram|car|bus) window [~]*
           {ward} / {side} shoulder (leading|first) / (we|we're) [~]* {go} [~ ~] {ward} [{on} ...]
{side}^    {go} [~]* {ward} [{on} ...] / {ward} [~] {gonoun} [{on} ...] / [horizontal|lateral|sideways|panoramic|
           carousel-like|carousel|quarter|half|hard|full]* {gonoun} [~]* {ward} [{on} ...] / {side} [{gonoun}|slow|slowly|steadily|hard]
           (over|across|along|past) ... / {swerve} {side} [{on} ...] / slow {side} / keep* pace [~]* [~]* {ward} / keeping pace [~]* [~]*
           {ward} / leaves [~]* {ward} / (panning|pan|crossing|tracking|sweeping|travelling) [~]* from [the]* [~]* [the]* {other} [~]* to
           [~]* [the]* {side} / (panning|pan|crossing|tracking|sweeping|travelling) [~]* from [~]* on the {other} to [~]* on the {side}
{side}=    {ward} / {side} {gonoun} / {gonoun} {side} / rails [~]* {ward} / end* [~]* far {side} / horizontal travel [, end [at
           the|at]*|ending]* far {side} / [~]* {other} to {side} [~]* [camera|lens|view|pan|track] [goes|moves|travels]*
"""


def _sideways() -> str:
    sides = (("left", "right", "(decreas*|falling|minus|negative|shrink*)"), ("right", "left", "(increas*|growing|plus|positive|rising)"))
    return "\n".join(_SIDEWAYS.replace("{side}", side).replace("{other}", other).replace("{growth}", growth).replace(
        "{ward}", f"[{{to}}]* {{{side}ward}}").strip("\n") for side, other, growth in sides)


UPDOWN = """
up         {eye} [~] [~] {go} [~ ~] {upward} [{on} ...] / {eye} [~] [~] {rise} [...] / upward* [~] {gonoun} [{on} ...] /
           (ascending|rising|climbing| elevating|soaring|lifting|vertical|upward) [~]
           (move|shot|camera|crane|drone|tilt|pan|boom|aerial|jib|view|reveal|ascent|spiral|
           orbit|glide|drift|float|sweep|flight|dolly|pedestal|lift|take|reveal) [{on} ...] / bottom-to-top [~]
           (reveal|tilt|pan|move|sweep| shot|travel|scan) [of ...] /
           (foot|toe|toes|base|root|roots|bottom|ground|boots|shoes|hem|pavement|street) to (head|top|tip|crown|
           roof|spire|sky|summit|hat|hair|canopy|ceiling|rooftop) (tilt|reveal|pan|move|crane) / (pan|tilt|crane|boom|jib|pedestal|camera|
           drone|move|cam)_up / (camera|movement|move|tilt|crane|boom|pedestal|motion|direction): [~] (up|upward|upwards|ascending|rising)
           / (we|we're|we are) [~]*
           (rise|rises|rising|ascend|ascending|climb|climbing|soar|soaring|lifted|lift|borne|carried|raised|hoisted|
           pop|float|shoot|surface|emerge|levitate|scale|elevate|winched) [~ ~] [{upward}] [...] / (crane|lift|elevator|balloon|updraft|
           thermals|jib|wind|pole|rope) [~]* (takes|lifts|carries|raises|hoists|bears|brings) (us|the camera|the lens|the view)
           [up|higher| aloft]* [...] / (raises|raising|lifts|lifting|hoists|hoisting|elevates|winches|carries) the
           (camera|lens|view|shot|frame) [up| higher|aloft|over|above]* [...] / {eye} [is|being|gets]*
           (raised|hoisted|lifted|lofted|winched|carried up|borne up|buoyed| elevated|hauled up|pulled up|sent up) [~ ~] [...] / the
           horizon (sinks|drops|falls away) as we [...] / {eye} [~] [~] leaves the (ground|earth|floor|deck) [...] / {eye} [~] [~] (takes
           wing|breaks the surface|breaks out of ~ ~|takes off|lifts off) [...] / {eye} [~] [~] [~] [,]* travels by ... ending on the
           (crown|head|hat|hair|spire|roof|top|tip|summit) [of ...] / {eye} [~] [~] (mounts|scales|stretches to its full height) [...] /
           {eye} [~] [~] from [~]* (floor|ground|feet|shoes|roots|base|street|cellar|cradle|plate|sandals) [~]* to [~]*
           (ceiling|sky|face|crown|roof|top|spire|rafters|canopy|rooftops|mobile|hat|stars) / from [a|the]* (worm's|ant's|mole's|mouse's)
           [~] to [a|the]* (lark's|bird's|eagle's|god's) [...] / gravity (let go|loses) ...
up^        ({rise}|scale|surface|telescope|crane) [{ly}|straight|vertically|slow|fast] [{upward}] [{on} ...] / {go} [~ ~] {upward} [{on}
           ...] / (heave|heaving|pop|popping|buoyed|borne|swell|swelling|push|
           bob|bubbling|bubble|jet|thrust|jump|leap|spring|hop|scramble|clamber|shin|shinny|crawl|float|emerge|pulled|pulling|hauled|winched|
           hoisted|lofted|raised|lifted|carried|catapulted|launched|elevated|elevation) [~]* {upward} [{on} ...] /
           (hoisted|lofted|elevated| levitation|ascent|elevator ride|lift
           ride|take-off|takeoff|lift-off|liftoff|blast-off|updraft|vertical climb|vertical take-off|
           emergence|ascension|surfacing|levitating|rise|climb|helicopter rise|balloon rise|rocket rise|crane-up|tilt-up|boom-up|jib-up|
           pedestal-up|upward drift) [{on} ...|from ...|through ...] / move* vertically upward* [{on} ...] / upward* [~] {gonoun} [{on}
           ...] / one floor at a time [~]* (aloft|up|upward|higher) / up[, up]* and (up|away) [...] / up, up [...] / (emerge|emerging)
           from [~]* upward* / up (the|over|through|past|along|from|into|above|out of) ...
up=        (ascending|rising|climbing|soaring|levitating|airborne|upward|upwards|skyward|heavenward|going up|higher and higher|ever
           higher| up up up|ascent|surfacing|lofted|hoisted|elevating|vertical ascent)
down       {eye} [~] [~] {go} [~ ~] {downward} [{on} ...] / {eye} [~] [~] {sink} [...] / downward* [~] {gonoun} [{on} ...] /
           (descending|sinking| falling|lowering|plunging|dropping|diving|downward|plummeting) [~]
           (move|shot|camera|crane|drone|tilt|pan|boom|aerial|jib|view|
           reveal|spiral|orbit|glide|drift|float|sweep|flight|dolly|pedestal|take|reveal) [{on} ...] / top-to-bottom [~]
           (reveal|tilt|pan|move| sweep|shot|travel|scan) [of ...] /
           (head|top|tip|crown|roof|spire|sky|summit|hat|hair|canopy|ceiling|tower-top|rooftop) to (foot|
           toe|toes|base|root|roots|bottom|ground|boots|shoes|hem|pavement|fountain|street|floor) (tilt|reveal|pan|move|crane|gliding
           lower) / (pan|tilt|crane|boom|jib|pedestal|camera|drone|move|cam)_down / (camera|movement|move|tilt|crane|boom|pedestal|motion|
           direction): [~] (down|downward|downwards|descending|sinking|lowering) / (we|we're|we are) [~]*
           (sink|sinking|descend|descending| drop|dropping|fall|falling|plunge|plunging|plummet|lowered|dive|tumble|let
           down|abseil|parachute|float down|submerge) [~ ~] [{downward}] [...] / (lowers|lowering|drops|dropping|lets down|brings down)
           the (camera|lens|view|shot|frame) [down|lower|to]* [...] / {eye} [is|being|gets]* (lowered|let down|dropped|brought down|thrown
           down|pulled down|carried down|sucked down|sent down) [~ ~] [...] / the horizon (rises|climbs) as we [...] / gravity
           (takes|pulls|claims|drags) the (camera|lens|view|frame) [down]* / {eye} [~] [~] travels past ... ending on [~]*
           (bowl|shoes|boots|feet|floor|pavement|ground|hem|base|roots) / {eye} [~] [~] from [~]*
           (ceiling|sky|crown|roof|spire|rafters|canopy|tower|ridge|chandelier|bell|hat|face|fresco|chandelier) [~]* to [~]*
           (floor|ground|feet| shoes|roots|base|street|cellar|grave|pews|square|valley|hem|boots|pavement) / {eye} [~] [~] follows the
           falling ~ [...] / {eye} [~] [~] (lands|touches down|stoops|droops|sags|makes a dip|dips) [...] / whole (view|point of
           view|frame|picture) sinks / sinks [, as in ~ ,] the [whole]* (point of view|view|camera|frame|lens) / one floor at a time [the
           view|the camera]* [is]* let down [...] / tilt from [~]* (ceiling|sky|crown|roof|spire|fresco|face|top|head|hat|tower|canopy)
           [~]* to [the|her|his|its]* ~ [~]
down^      {sink} [{ly}|straight|vertically|slow|fast] [{downward}] [{on} ...] / {go} [~ ~] {downward} [{on} ...] /
           (drill|drilling|ride|riding|sweep|sweeping|rappel|slither|
           trickle|trickling|follow|following|burrow|burrowing|lower|lowered|let|spiral|parachute|drag|dragged|pulled|sucked|flushed|tip|
           tipping|fluttering|flutter|bring) [~]* {downward} [{on} ...] / (descent|nose-dive|nosedive|dive-bomb|dive|plunge|drop-down|base
           jump|bail-out|splashdown|touch-down|tumble|crash-landing|comedown|downpour|lift down|slide down|sink|descending
           elevator|downward spiral|freefall|free-fall| parachute drop|drop|fall|eagle stoop|stoop|abseil|touchdown|landing|lowering|swan
           dive|swan-dive|submersion|elevator down| falling
           leaf|falling-leaf|crane-down|tilt-down|boom-down|jib-down|pedestal-down|skydive|plunge shot|drop shot|vertical descent| bungee)
           [move|shot|drop|down|{gonoun}]* [{on} ...|from ...|through ...] / downstairs we [~] / downward* [~] {gonoun} [{on} ...] /
           (a|the) (nose-dive|nosedive|dive|plunge|descent|drop|stoop|fall) / down[, down]* and down [...] / down, down [...] / down
           (the|over| through|past|along|from|into|below|out of) ... / from on high, down / from [~]*
           (bell|tower|roof|top|chandelier|rafters|ceiling| spire) [~]* down [~]* to [the]* / into the
           (hatch|pit|well|shaft|cellar|crypt|mine|manhole|abyss|depths|basement|sewer|grave|
           hold|burrow|trench|crater|chasm|ravine|gorge) / tower-top to ... / height (given up|lost) [...]
down=      (descending|sinking|falling|plunging|dropping|downward|downwards|earthward|going down|lower and lower|ever lower|down down
           down| descent|lowering|losing altitude|losing height|plummeting|underground|going underground|steeply
           descending|nose-diving|diving| sagging|touching down|alighting) [, layer by layer ~ ~]
"""

INOUT = """
in         {eye} [~] [~] {go} [~ ~] {toward} [{on} ...] / {eye} [~] [~] {near} [...] /
           (approaching|advancing|tightening|closing|creeping|inward| forward|pushing|narrowing|penetrating) [~]
           (move|shot|camera|crane|drone|aerial|dolly|zoom|view|track|glide|drift|float|sweep|flight|
           gimbal|push|steadicam|frame|framing|crawl|creep|tracking shot|charge|run) [{on} ...] /
           (approach|run-up|push-in|zoom-in|dolly-in| creep-in|drift-in|fly-in|punch-in|move-in|ken burns move) [shot|move|zoom]*
           (to|toward|towards|into|on|onto) ... / (approach|run-up|push-in|zoom-in|dolly-in|drift-in|fly-in|punch-in|move-in|ken burns)
           (shot|move|zoom) / (insistent| slow|gentle|relentless|creeping|subtle|steady|long|inexorable) (push|push-in|approach|advance)
           [(toward|towards|into|on|to) ...] / (we|we're|we are) [~]* (approach|approaching|near|close
           in|closing|enter|draw|home|zero|dive|plunge|barrel|charge|hurtle|race|rush|
           glide|float|drift|push|pull|move|fly|creep|inch|sneak|steal|press) [~ ~] {toward} [{on} ...] / wide becomes (close|tight) [...]
           / from wide to (close|tight) [...] / (camera|movement|move|zoom|dolly|motion|direction): [~]
           (in|inward|inwards|forward|forwards| closer|push-in|approach*) / (zoom|dolly|push|move|track|camera|cam)_(in|forward) /
           (the|our) (eye|gaze|attention|viewer| audience) is (led|drawn|pulled|sucked) (inward|in|closer|toward|towards|into) [{on} ...]
           / {eye} [~] [~] (comes|gets|moves) within (an inch|inches|a hair|a whisker|a hand's breadth|touching distance) of ... / {eye}
           [~] [~] swallows the (room|background|scene) [and leaves only]* [...] / powers-of-ten [~] (dive|zoom|plunge|journey)*
           [inward|in]* / (close|closing|closes) the (gap|distance) (to| between|with) ... / {eye} [~] [~] (closes|close|closing) on ... /
           {eye} [~] [~] (meets|meet|to meet) (her|his|its|their) [gaze|eyes| face] / {eye} [~] [~] jumps (nearer|closer|in) [{on} ...] /
           {eye} [~] [~] (steals|sneaks|creeps|draws|sidles|pads) up (to|behind|on) ... / ever (nearer|closer) to ... / dolly zoom in /
           crash-zoom (into|onto|on|at) ...
in^        ({near}|approach|advance|near|close in|narrow) [{on} ...] / {go} [~ ~] {toward} [{on} ...] /
           (ease|easing|move|edge|edging|lean|leaning|plunge|plunging|dive|diving|delve| trolley|punch|step by
           step|bumper-low|burrow|bore|boring|descend|descending|swoop|arrive|close) [~]* {toward} [{on} ...] / arrive at ... /
           (ease|dolly|push|zoom|move|creep|track|punch|slide|glide|tighten|lean|drift|float|fly|crawl|inch) in [{on} ...] / (gentle|
           slow|soft|steady) (forward|inward) [~] {gonoun} [{on} ...] / steadily approaching ... / step by step
           (toward|towards|nearer|closer| to) ... / (push|pushing) past [~]* to ... / (push|track|zoom|creep|drift) until [~]* fills ... /
           approach shot [to ...] / nearer [and nearer]* [{on} ...] / closer [and closer]* [{on} ...]
in=        (approaching|advancing|tightening|closing in|homing in|moving closer|nearer and nearer|closer and closer|ever closer|ever
           nearer| push-in|zoom-in|dolly-in|punch-in|slow push|a slow push|inward|forward|ease in|easing in|steady advance|forward
           dolly|track-in|crash-in)
out        {eye} [~] [~] {go} [~ ~] {away} [{on} ...|from ...|until ...] / {eye} [~] [~] {recede} [...] /
           (retreating|receding|withdrawing| widening|backward|backwards|reverse|outward|departing|loosening) [~]
           (move|shot|camera|crane|drone|aerial|dolly|zoom|view|track|glide|
           drift|float|sweep|flight|gimbal|pull|steadicam|frame|framing|crawl|creep|tracking shot|ken burns|push) [{on} ...|from ...] /
           (pull-back| pull-out|zoom-out|dolly-out|drift-away|fly-away|pull-away|move-out|crash zoom out|reverse ken
           burns|fall-back|back-out|crash-zoom out) [shot|move|zoom|reveal]* [{on} ...|from ...] / (we|we're|we are) [~]*
           (retreat|withdraw|recede|depart|back|reverse|exit|leave|
           drift|float|glide|fly|travel|move|pull|draw|zoom|sail|go|ease|edge|inch|fall) [~ ~] {away} [{on} ...|from ...|until ...] /
           close becomes wide [...] / from [a]* (close-up|close|tight|detail|macro) [on ~ ~]* [we|the camera]* [~] (out|to wide|to the
           whole ~| out to ...) / (camera|movement|move|zoom|dolly|motion|direction): [~]
           (out|outward|outwards|backward|backwards|back|backward/out| pull-back|retreat*) /
           (zoom|dolly|pull|move|track|camera|cam)_(out|back|backward) / (distance|space|gap) (grows|widens|opens| opens up|increases)
           between (us|the camera|the lens) and ... / {eye} [~] [~] (is dragged|is hauled|is pulled|is borne|is
           carried|hauled|hauls|dragged) [~]* {away} [from ...] / (shrinks|dwindles|dwindling|shrinking|smaller|diminishes|recedes| gets
           smaller|grows smaller) [into the distance]* (behind us|as we (leave|retreat|go|withdraw|back away|pull away|depart)) [...] /
           (foreground|room|scene|world) falls away as ... / {eye} [~] [~] (loosens|relaxes|opens) (to|until|from) ... / left to dwindle /
           rear-window view[: ...] / losing size as we [leave] / we leave [the ~|through ~ ~] [and keep going]* / {eye} [~] [~] scuttles
           back [as ...] / to reveal the (whole|entire|full) ~ [...] / (widen|widening|widens) [out]* (from|to|until) ... / retreating
           footsteps of [the]* (cameraman|camera|operator)
out^       {recede} [{on} ...|from ...|until ...] / {go} [~ ~] {away} [{on} ...|from ...|until ...] /
           (back|backing|jerk|jerking|retract|float|
           sail|fly|withdraw|leap|spring|recoil|recoiling|peel|exit|exiting|truck|widen|ease|edge|snap|swing|climb-and-retreat|rewind-like|
           hauled|dragged|step|stepping|fall|falling|scuttle|gradually|steadily|slowly) [~]* {away} [{on} ...|from ...] /
           (leave|leaving|exit| exiting) (through|by|via) the (roof|window|door|chimney|ceiling|wall|keyhole|porthole|skylight) [and keep
           going]* / a (withdrawing| retreating|receding|widening|backward) (shot|move|camera|dolly|glide|pull) / (out|back)
           (past|through|from|down) ... / from the ~ [of ~ ~]* outward* / move out, wider [, wider]* / farther [and farther]*
           [away|back|off]* / further [and further]* [away|back|off]* / wider [and wider]* / rewind-like ~ away [from ...]
out=       (retreating|receding|withdrawing|widening|widening out|pulling away|pulling back|backing off|backing away|pull-back|zoom-out|
           dolly-out|slow pull|a slow pull|outward|backward|backwards|gradually farther|gradually further|farther and farther|wider and
           wider| further and further|a slow retreat|slow retreat|departing|truck out|dolly out|zoom out|pull out)
"""

TABLES = {"leftright": flowing(_sideways()), "updown": flowing(UPDOWN), "inout": flowing(INOUT)}
