"""What a subject is like or does, as the phrases of director.refiner.phrases; two that exclude each other stand in `CLASHES`."""

from director.refiner.lexicon.clothes import CLOTHES

_MOVES = (
    "patrol parade clamber sashay shimmy twist somersault handspring bustle hustle lope saunter swagger toddle waddle wade "
    "hurry "
    "run sprint race dance jump leap walk stride march gallop swim climb skate charge dash somersault cartwheel spin twirl "
    "hop bound chase pace scramble hurdle breakdance waltz tap-dance pirouette backflip vault jog skip bolt scamper trot "
    "tumble wrestle surf skateboard whirl roam prowl stroll wander stomp stampede scurry scuttle tiptoe limp stagger hike trek "
    "frolic romp prance canter gambol rampage careen hurtle speed whizz zoom lunge pounce dart flit cavort caper jive salsa "
    "tango moonwalk trampoline bounce crawl rear buck pogo headbang ski snowboard sledge rollerblade dive plunge flee storm "
    "rush barrel cruise drive accelerate").split()
_WORKS = (
    "juggle cycle pedal box fight hammer paddle row dig shovel sweep hurl flail kick swing drum type knead chop saw hack "
    "punch brandish scrub mow rake gesticulate conduct fence spar throw toss bark munch chew eat chat gossip argue cook paint "
    "knit iron fidget thrash squirm writhe wriggle stamp clap squeal sort pack stack fold wrap peel whisk stir mix pour serve "
    "write scribble draw sew stitch weld drill pluck strum shuffle deal applaud  haul drag lift push pull "
    "scoop plaster sculpt carve catch bowl bat whip crack snap scratch lick gnaw sniff peck preen nibble groom play wave beat "
    "bang pound scatter sow plant harvest hunt stalk arm-wrestle fumble grab snatch pickpocket tap spray pump").split()
_VOICES = (
    "harangue bawl thunder declaim roar cheer shout scream sing yell holler bellow chatter recite announce lecture narrate "
    "rant whistle chat babble croon warble yodel hum jabber prattle shriek screech howl preach gabble orate blurt chant rap "
    "talk natter growl bark yap").split()
_DOUBLE = frozenset((
    "patrol "
    "run swim hop skip jog trot spin plod dig jab chat rap hum chop spar yap sled flap flit throb tap bat drag grab snap wrap").split())


def _forms(verbs: list[str]) -> str:
    """'runs / running' for every verb of a list."""
    out = []
    for verb in verbs:
        third = verb[:-1] + "ies" if verb.endswith("ry") else verb + ("es" if verb.endswith(("ch", "sh", "ss", "x", "z", "o")) else "s")
        stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb + verb[-1] if verb in _DOUBLE else verb
        out += [third, stem + "ing"]
    return " / ".join(out)


STATES = f"""
asleep     [lies|is|are|remains|stays]* (out (like a light|cold)|dead to the world|in dreamland|in the land of nod) /
           [fast|sound|deep|deeply|peacefully|soundly|curled up|blissfully]* (asleep|sleeping|unconscious|snoring|dozing|
           comatose|napping|slumbering|
           hibernating|snoozing) [soundly|deeply|peacefully|like a (log|baby)]* / sleeps [soundly|deeply|peacefully|like a (log|
           baby|stone)]* /
           [lost|sunk|deep|far]* in [a|the]* [deep|deepest|sound|heavy|dreamless|peaceful]* (sleep|slumber|dreamland|hibernation|
           coma) / dead to the world /
           [is|lies|knocked]* out cold / slumber+s / snores / never wakes [up] / dozes / dozing off / naps / nods off / snoozes /
           hibernates / passed out / sleepwalks
awake      (wide|fully|perfectly) awake / never sleeps / (is|stays|lies|remains) awake
still      (frozen|rooted|paralysed|paralyzed|petrified) (with|by|to the) (fear|terror|dread|spot|shock) / not a muscle (moves|stirs|
           twitches)
           / [stands|sits|perches|hangs]* [perfectly|absolutely|completely|utterly|totally|stock|dead|deathly|stone|
           as]* (perfectly|absolutely|completely|
           utterly|totally|stock|dead|deathly|stone) (still|motionless|immobile|frozen) [like a statue|as a statue]* /
           [stands|sits|hangs|perches]* motionless / [never|does not|doesn't|without|not]* (never|does not|doesn't|without|
           not) (moves|move|moving|
           twitching|budging|stirring|stirs|stir) [so much as]* [a (muscle|limb|finger|hair)|at all|an inch]* /
           [stands|is]* frozen (in place|to the spot|like a statue|solid in mid-~|in (fear|terror|mid-stride)) /
           [as]* still as [a|the]* (statue|stone|marble|grave|rock|post) /
           rooted to the spot / not a muscle moves / statue-still / rigid as [a]* (stone|statue|board) / immobile / paralysed /
           paralyzed / petrified /
           (stands|standing|sits|sitting|stays|keeps) [perfectly|absolutely|completely|quite|very|stock|dead]* still /
           like a statue / (not|without) [twitching|moving|stirring]* a (muscle|limb|whisker) /
           turned to stone / stock-still / statuesque
sitting    perched (on|atop) (a|the|his|her) [~] (stool|ledge|wall|bench|rail|chair|fence|bar stool|parapet) / (sits|sitting|seated|
           sat) [down|still|quietly|calmly|firmly|cross-legged|alone|motionless]* /
           glued to (his|her|its|the) (chair|seat) / never (leaves|gets up from|rises from) (his|her|its|the) (chair|seat|
           armchair|stool|throne|bench) /
           slumped in (a|an|his|her|the) (chair|armchair|seat|wheelchair|sofa) / perched on (a|the|her|his) (stool|chair|bench|
           fence) / cross-legged / (in|confined to) a wheelchair /
           enthroned / squats / squatting / lounges in (a|the|his|her) ~
lying      (lies|lying|lays|laid) [down|flat|still|on (his|her|its) back|stretched out|face down|prone|in bed|out]* (down|flat|
           on (his|her|its) (back|side|belly)|
           stretched out|face down|prone|in bed|on the (ground|floor|canvas|sofa|rug|bed|sand|grass)) / sprawled [out]* on (his|
           her|its|the) ~ / bedridden / horizontal on the ~ /
           flat on (his|her|its) (back|face|belly) / tucked up in bed / reclining / reclines / stretched out on (the|a) ~
kneeling   kneels [down]* / kneeling [down]* / on (his|her|its|both|bended) (knees|knee) / genuflecting
standing   (stands|standing) [upright|tall|straight|up|to attention|on tiptoe|erect|bolt upright]* (upright|tall|straight|up|
           to attention|on tiptoe|erect|on (his|her|its|both|one) (feet|legs|hind legs|leg|foot)|at the ~|
           for the (entire|whole) ~|throughout|the whole time) / on (his|her|both|its) feet / bolt upright on (his|her) feet /
           never sits [down]* / stands / standing
upside-down  [hangs|hanging|stands|is]* upside-down [from ~ ~]* / [stands|standing]* on (his|her|its) head / head downwards /
           (does|doing|in) a (handstand|headstand)
active!    {_forms(_MOVES)} / does backflips / (does|doing|turns|turning) [~] (cartwheels|backflips|somersaults|push-ups|
           handsprings|pirouettes|laps) / rides a ~ / on the run / in full (gallop|flight|sprint) / (throws|lands|
           swings) punch [after punch]* /
           never stops (running|moving|dancing|walking) / breakneck
busy!      {_forms(_WORKS)} / (waves|waving) (both|his|her) (arms|hands) / (throws|throwing) punches
glad       [still]* (laughs|laughing|smiles|smiling|grins|grinning|beaming|beams|giggles|giggling|chuckles|chuckling|cackles|
           guffaws|chortles) [with (joy|delight|happiness|
           pleasure|glee)|happily|broadly|joyfully|uncontrollably|radiantly|cheerfully|wildly|merrily]* [beaming|grinning|
           from ear to ear]* /
           (overjoyed|ecstatic|elated|euphoric|radiantly happy|blissfully happy|jubilant|gleeful|in high spirits|giddy with joy|
           cheerful|merry|joyful|delighted) [~] /
           bursting with (joy|happiness) / a (huge|broad|wide|radiant|beaming|big|happy) (smile|grin) [on (his|her) face|spreads|
           across (his|her) face]* / all smiles / in fits of laughter /
           (jumps|jumping|leaps) for joy
sad        tears (stream|run|roll|pour|streaming|running|rolling) down (his|her|their|its) (cheeks|cheek|face|faces) / (sobs|sobbing|
           weeps|weeping|cries|crying|bawls|bawling|wails|wailing|scowls|scowling|frowns|frowning|howls|
           blubbers) [in despair|bitterly|with grief|
           uncontrollably|inconsolably|in misery|hard|openly|with sorrow|into (his|her) ~]* [mouth turned down]* / (heartbroken|
           grief-stricken|miserable|inconsolable|devastated|distraught|
           despondent|crestfallen|in floods of tears|tearful|mournful|desolate|sorrowful) / in tears / tears (stream|streaming|
           pour|run|running|roll|rolling) down (his|her|their|its) (cheeks|face|cheek) /
           burst into tears / face (crumpled|twisted) (in|with) grief / a face like a funeral
stern      without [a|the (hint|trace|ghost|flicker) of a]* smile / never (smiles|laughs) / unsmiling / stony-faced /
           poker-faced / deadpan / grim-faced
angry      (furious|enraged|seething|livid|raging|fuming|incensed|irate) [with (anger|rage)]* / (shouts|screams|yells|
           roars) (in|with) (anger|rage|fury) / red with (rage|anger) /
           beside (himself|herself) with (rage|anger) / (in|with) [a]* [blind|towering]* (rage|fury) / (face|fists) (contorted|
           clenched) with rage
calm       dry-eyed / without (a|one|a single) tear / [perfectly|utterly|completely|serenely|totally|wholly|entirely|very]* (calm|
           serene|composed|unbothered|unfazed|
           tranquil|placid|at peace|relaxed) [and (serene|relaxed|composed|collected)]* / serene as a monk /
           without a care in the world / cool as a cucumber / unruffled / (peacefully|placidly|serenely|calmly)
afraid     in [a|blind|utter|sheer|wild]* (panic|terror) / terrified / panic-stricken / petrified with fear / scared (stiff|
           to death|witless) / trembling with fear / frightened
shut       [with]* [his|her|its|both|the]* (eyes|eyelids|lids) [of the ~] [~] [~] (closed|shut) [tight|tightly]* / blindfolded /
           squeezes (his|her) eyes (closed|shut)
open       (gazing|gazes|staring|stares) [straight]* wide-eyed [~]* [straight|directly|into|at|the|lens|camera|us]* /
           [with]* [his|her|its|both]* (eyes|eyelids) [are|stay|remain|is]* [wide]* (open|awake) / (stares|staring|gazes|gazing|
           glares|glaring|looks|looking) [straight|directly|right|intently]* (into|at|to) [the]* (camera|
           lens|us|viewer|audience) / wide-eyed / unblinking / never blinks / eyes locked on ~
quiet      mouth (never opens|stays (closed|shut)|remains (closed|shut)|is (closed|shut|taped shut)) / keeps mum / (utters|says|
           speaks|breathes) not a (syllable|word|sound) / not a (syllable|word|sound) (crosses|leaves|
           passes|escapes) (his|her) lips / (never|without) (utters|uttering|opening) [his|her|a]* (mouth|word|sound|lips) /
           silent [as (the grave|a stone|a tomb)] / [never|does not|doesn't|not]* (never|does not|doesn't|don't|do not) (speaks|speak|talks|
           talk|sings|sing|barks|bark|utters a (word|sound)|utter a (word|sound)|says a word|says anything|say a word|
           say anything|exchange a word|exchanges a word|make a sound|utter anything|
           opens (his|her|its) mouth|open (his|her|its) mouth|opens (his|her) lips|part (his|her) lips) / without (saying|
           uttering) a (word|sound) / [his|her]* lips [~] [~] (sealed|pressed shut|pressed together|sewn shut|never move|stay closed|
           closed|shut|clamped) /
           [completely|utterly|totally]* (mute|speechless|tongue-tied) / [keeps|keeping|with]* [his|her|
           its|their]* (mouth|lips) [firmly|tightly|
           pressed|squeezed|clamped]* (shut|closed|sealed|together) / tight-lipped /
           wordlessly / in [total|complete|utter|absolute|perfect]* silence / not a word leaves (his|her) lips / keeps [total|
           complete|absolute|perfect|utter]* (silence|silent|quiet) /
           (observes|under) a vow of silence / holds (his|her) tongue / gagged / (makes|making) no sound / says nothing /
           lip-sealed / muzzled
voiced!    {_forms(_VOICES)} / (sings|speaks|talks|shouts|screams) at the top of (his|her|its) (lungs|voice) /
           at the top of (his|her|their|its) (lungs|voice) / calls out / speaks loudly / belts out ~ [~] / delivers a speech /
           talks (loudly|nonstop|non-stop|endlessly|without pause|without stopping) / never stops (talking|singing|shouting) /
           (tells|telling) (a|the) (story|joke)
alone      [all|quite|completely|utterly|entirely]* (all|quite|completely|utterly|entirely) alone / is alone [on ~ ~|in ~ ~]* /
           alone [throughout|the whole time] / all by (himself|herself|itself) / by (himself|herself|itself) /
           (without|in no) [any]* company / solitary / unaccompanied / (with no one|nobody|no one|no-one) [else]* (near|beside|
           with|around) (him|her|it)
joined     arm in arm with ~ [~] / hand in hand with ~ [~] / accompanied by ~ [~] / [always|flanked|closely]* (surrounded|
           flanked|mobbed|escorted) by ~ [~ ~] / in the (company|midst) of ~ [~] / side by side with ~ [~] / together with ~ [~] /
           among [his|her]* (friends|sisters|brothers|family|fans) /
           (his|her|its) (two|three|four|five|six|many|seven|twin) (sisters|brothers|friends|children|sons|daughters|bodyguards|
           dogs|companions|colleagues) / (shares|sharing) (the|a|her|his) ~ with ~
wet        [sea]* (water|rain|seawater) [is]* (streaming|pouring|dripping|running|streams|pours|drips) (from|off|down) [his|her|
           its]* ~ [~] / (soaking|dripping|sopping|drenched|soaked|sodden|waterlogged|sopping wet|flooded|underwater|submerged|
           under water) [wet]* [to the skin|through|to the bone|with ~]* / wet through / wet / [still]* dripping / (knee|ankle|
           waist)-deep in water /
           (water|rain) (pours|runs|streams|drips) (off|from|down) (him|her|it|his|her|its) [~]
dry        [completely|perfectly|bone|totally|utterly|entirely|absolutely]* (completely|perfectly|bone|totally|utterly|entirely|
           absolutely) dry [from head to (foot|toe)]* / dry as (dust|a bone) / (is|are|stays|remains|ran|run|runs) dry / dried (up|out) /
           parched / arid /
           without a drop [of (water|rain)]* on (him|her|it) / not a drop [of (water|rain)]* [on|in]* (him|her|it|his|her|
           touches) [~] / (without|with no) [a drop of]* water [in it]* / waterless
bald       [completely|totally|entirely]* bald [headed|head|as (an egg|a coot)]* / [clean|fully]* (shaved|shaven) head /
           hairless / not a [single]* hair on (his|her|its) (head|scalp) / head (shaved|shaven) [smooth]* / bald-headed
cropped    (short|close|buzz|crew)-(haired|cropped|cut) / [with]* [his|her|a]* (short|cropped|buzz-cut|close-cropped|shorn|
           chin-length|bobbed) hair / [in|with]* a (buzz cut|crew cut|pixie cut|short bob) / hair [is|cut|cropped]* (cut short|cropped|
           short|shorn)
hairy      [with|has|tosses|shakes|brushes|combs|flicks|and]* [his|her|a|its]* [long|flowing|thick|curly|wavy|shoulder-length|
           waist-length|tangled|unruly|golden|blonde|red|black|wild|silky|luxuriant|braided|messy|full]* (long|flowing|thick|curly|wavy|
           shoulder-length|
           waist-length|tangled|unruly|luxuriant|braided|hip-length|knee-length|full|abundant) [~] (hair|locks|braid+s|ponytail|
           mane|curls|dreadlocks|tresses|pigtails|plaits|head of hair) [~ in the wind|down (his|her) back|over (his|
           her) shoulders]* /
           (combs|brushes|braids|tosses|runs a hand through|plaits) (his|her|its) [~] (hair|curls|locks|mane) / long-haired /
           hair (down to|reaching|falling to|hanging to|tumbling down) (his|her|its|the) ~
curled     curly-haired / (curly|frizzy|tightly curled|kinky|corkscrew|ringleted) hair / hair [is]* (curly|frizzy|in ringlets|
           all curls) / a mop of curls
straight   straight-haired / [perfectly|poker|dead|sleek|long]* straight hair / hair [is|hangs|falls]* [perfectly|completely|
           poker|dead|totally]* straight
shaven     [smooth|bare|hairless]* (smooth|bare|hairless|naked) chin / chin (smooth|bare|as smooth) [as (an egg|a baby's|
           marble)]* / not a whisker [on [his]* (chin|face)]* / [perfectly|
           completely]* clean-shaven / smooth-(chinned|cheeked|shaven) / beardless / freshly (shaved|shaven) /
           without a [trace of a]* beard / baby-smooth (chin|cheeks)
bearded    [with|has|strokes|sporting|wears|wearing]* [a|an|his]* [long|thick|bushy|full|white|red|black|grey|wild|tangled|
           braided|huge|curly|magnificent]* [waist-length|chest-length|snowy|flowing|forked]* beard+s [down to (his|the) ~]* / bearded /
           stubbled / stubble / whiskered /
           (strokes|combs|tugs|scratches) his [~] beard / [a|his]* [bushy|thick|handlebar|walrus|huge]* moustache
thin       (skinny|rail-thin|emaciated|gaunt|bony|skeletal|stick-thin|scrawny|lanky|slender|slim|wiry|whip-thin|reed-thin) /
           [as]* thin as a (rake|reed|stick) / tall thin / thin
fat        (fat|obese|rotund|plump|corpulent|portly|enormously overweight|overweight|chubby|pot-bellied|roly-poly|stout|tubby|
           barrel-bellied) [as a (barrel|pig|whale)]* / a whale of a ~
tall       (very tall|towering|lanky|six-foot|seven-foot|eight-foot|sky-high|giant of a|gangling) /
           head and shoulders above ~ / tall and ~ / a tall [~] (man|woman|boy|girl|figure|person)
short      (very short|diminutive|pint-sized|dwarfish|squat|stunted|four-foot) / short and ~ / (knee|waist)-high to a ~ /
           a short [~] (man|woman|boy|girl|figure|person)
hot        (steams|simmers|sizzles) [away]* / at a rolling boil / on the boil / (sweating|sweats|sweltering|perspiring|drenched in sweat|
           sweat pouring) [~] /
           overheated / (steaming|piping|scalding|
           boiling|red|white|burning|blistering|sizzling|scorching) hot / (steaming|boiling|bubbling|scalding|molten|red-hot|sizzling) /
           hot to the touch
cold       (shivering|shivers|freezing|teeth chattering|numb with cold|trembling with cold|blue with cold) [~] / (ice|stone|
           freezing|bitterly|frosty) cold / ice-cold / chilled / cold as ice / coated in frost / icy
flowing    lapping [in [gentle]* waves]* / (flows|flowing|rippling|ripples|gushing|gushes|rushing|splashing|babbling|
           cascading) [~] / [gentle|choppy|rolling|small]* waves (lap|lapping|roll|break|breaking)
frozen     frozen (solid|over|hard|to the bottom) / iced over / (locked|sealed) (in|under) ice / a sheet of ice
"""
STATES += """
empty      (an|the|this|that|his|her|its) empty /
           [completely|totally|utterly|entirely|all|quite|half]* (completely|totally|utterly|entirely|all|quite) (empty|bare|
           empty-handed) / (drained|emptied) [to the last drop]* / with nothing in (it|them) / [is|are|stands|stays|remains|lies|sits|
           hangs|lie]* (is|are|stands|stays|remains|lies|sits|hangs|lie) empty /
           nothing (inside|in it|left in it) / not a (drop|crumb|scrap|morsel|coin|single ~) (in it|left|inside|left in it|
           on it) / licked clean / hollow and empty / empty-handed / (hands|palms|pockets) empty / holding nothing /
           holds nothing / cleared [completely]* of ~
full       brimming over [the|its]* [rim|brim|edge|edges|lip|sides]* /
           [full|filled]* (filled|full|brimming|overflowing|heaped|piled|laden|loaded|packed|stuffed|crammed|
           bursting) (to the (brim|top|rim|rafters|limit)|to overflowing|to bursting|high [with [~] ~]|up [with ~]|
           with [~] ~) / (brimming|
           overflowing|chock-full|topped up|bulging) [with ~] / (filled|full) to the (top|rim|brim) / brim-full
broken     cracked (from side to side|from top to bottom|right across|right through|down the middle|all over) / (nothing|
           little) left [of it|of the ~]* but (crumbs|ashes|ash|splinters|rubble|dust|shards) / (smashed|reduced|
           burnt) to (matchwood|dust|splinters|pieces|bits) / (shattered|smashed|broken|in pieces|cracked in (two|half)|
           destroyed|in ruins|
           ruined|collapsed|wrecked|demolished|
           in splinters|in shards|in smithereens|toppled|caved in|split in (two|half)|snapped [in two]*|torn [apart|in half|in two]*|
           fallen to pieces|reduced to rubble) [in a thousand pieces|into ~ ~|to pieces]* /
           [lies|is]* in [a]* (thousand|hundred|million|bits|two|many) [and]* pieces
intact     (intact|unbroken|undamaged|pristine|without a (scratch|crack|dent|chip)|in mint condition|good as new|flawless|
           unharmed|unscathed|in one piece|undented|unscratched|untorn) [condition]* / whole and ~ / [is|are|stands|stays]* (is|stands|
           stays|remains) whole / perfectly whole
closed     (drawn|pulled|chained|nailed|taped|glued|welded|boarded|jammed|wedged|sewn|stapled|screwed) (shut|tight|closed) /
           [is|are|stays|stay|remains|remain|stands|kept|firmly|tightly|lies|hangs]* (is|
           are|firmly|tightly|stays|stay|remains|
           remain|stands|lies|tight|kept|securely) [firmly|tightly|always|securely]* (closed|shut|locked|sealed|bolted|barred|padlocked|
           bricked up|folded|furled|buttoned) [tight|fast|shut|up]* / (shut|closed|sealed|bolted|barred|locked|slammed) (tight|shut|fast|
           up) / padlocked / under lock and key
ajar       [is|are|stays|stay|remains|stands|stand|wide|swings|swing|flung|gapes|hangs|standing|hanging|thrown|lies|
           lying]* (wide|stands|stand|swings|swing|flung|gapes|hangs|standing|hanging|thrown|stays|is|are|lies|remains|
           gaping) [wide]* (open|ajar|unlocked|opened|unfolded) [at page ~|to the ~]* / [wide]* ajar / open at page ~ / off its hinges /
           unlocked / gaping / wide open
lit        [its|his|her]* [tall|bright|little|small|steady|yellow|blue|long|thin]* (flame+s) (dance|dances|bend|bends|flicker|flickers|
           burn|burns|
           leap|leaps|waver|wavers|roar|roars|tremble|trembles|lick|licks|light|lights|glow|glows|jump|jumps) / [brightly|fiercely|
           steadily|still]* (burning|lit|ablaze|glowing|on fire|alight|aflame|aglow|shining|
           blazing) [brightly|fiercely|high]* / (burns|burn|glow|shine|blaze|glows|shines|blazes|flickers|is switched on|is on|
           switched on|turned on) [brightly|
           fiercely|steadily|high|bright]* / in flames
unlit      (unlit|extinguished|snuffed out|not burning|burnt out|burned out|switched off|gone out|turned off|blown out|doused|
           unplugged|cold and dark) / (is|are|stays|remains|has gone|goes|went) (out|off|dark|unlit) [cold]* / cold ashes [only]* /
           long (cold|dead|out) / without a (spark|flicker|flame)
idle       [is|stands|stays|sits|remains]* (parked|stalled|at a standstill|broken down|up on blocks|moored|at anchor|anchored|
           grounded|docked|stationary|berthed|tied up at ~) / engine off / the engine is off / never leaves the (spot|station|kerb|garage|
           harbour|ground)
speeding!  (speeds|speeding|races|racing|hurtles|hurtling|drives|driving|sails|sailing|roars|roaring|thunders|thundering|tears|
           tearing|zooms|zooming|rolls|rolling|flies|flying|taxis|cruises|cruising|accelerates|rattles|charges) (down|along|
           across|through|
           past|past|over|up|into|out|away|by|around|off|towards|on|proudly|at full ~) [...]
running    [the]* (roars|roaring|hums|humming|purrs|purring|revs|revving|rattles|ticking over|running|whirrs|chugs|throbs|
           ringing|tolls|tolling|ticks|ticking|blares|blaring|whistles|screams) [throughout|loudly|without (a break|a pause|pause)|wildly|
           the whole time]*
stopped    (is|are|stays|remains|falls) (silent|stopped) / has stopped / (does not|doesn't|never) (ring|rings|tick|ticks|start|
           starts|turn|turns)
dead       [stone|clearly|quite|long]* dead / lifeless [body|on ~ ~] / a corpse / has died / killed / (died|dies) /
           no longer breathing / without a pulse / deceased
living     [very|much|still|fully]* alive [and (well|kicking)] / alive / breathing / full of life / lives and breathes
sunk       (sunk|sunken|wrecked on the ~ ~|at the bottom of the ~|on the (sea bed|seabed|bottom)|capsized|sinking|gone under)
afloat     (afloat|sails|sailing|floats|floating|bobs|bobbing|rides the waves|unsinkable) [proudly|across ~ ~|on ~ ~]*
limp       (hangs|hanging|droops|drooping|lies|hang) (limp|limply|motionless|down) / limp / slack [and ~] / drooping / (hangs|
           sags|sagging) loose / deflated [and ~] / flat and ~ / without a breath in it / sagging / flaccid / loose
taut       (flaps|flapping|flutters|fluttering|streams|streaming|billows|billowing|snaps|snapping|cracks) [wildly|hard|
           furiously|proudly|in the ~]* / [stretched|pulled|drawn|strung]* (taut|tight as a ~) / stretched (tight|taut) / [fully|freshly|
           tightly]* (inflated|pumped up|blown up) / bulging with air
melted     [has|completely|half]* melted [into (a|the) ~|away]* / (a puddle|liquid) / dissolved / thawed
solid      stands (tall|firm|proud) [and ~] / rock-hard / firm and ~ / unmelted / frozen solid / rises (tall|high) / risen high
bare       (bare|leafless|without [a single|any]* (leaf|leaves)|not [a|one|a single]* leaf|stripped of (its|all) leaves|
           naked branches|bare branches|skeletal branches) [not one leaf]*
leafy      (heavy|laden|loaded|bowed|hung|weighed down) with [ripe|red|golden|sweet]* (apples|fruit|pears|plums|cherries|oranges|lemons|
           blossom|figs|peaches|apricots) / (thick|heavy|covered|dense|lush|bursting|laden) (with|in) [green|fresh|young|
           thick]* (leaves|foliage|blossom|leaf) /
           in full (leaf|bloom|blossom) / leafy / lush and green / (green|lush|dense|thick) (leaves|foliage|canopy)
raw        (raw|uncooked|unbaked|half-raw|still raw) [dough]* / doughy
burnt      (burnt|burned|charred|scorched|blackened|overcooked|incinerated|burnt to a ~) [black|to a (crisp|cinder)]*
clean      (spotless|immaculate|spotlessly clean|squeaky clean|sparkling clean|gleaming|freshly washed|unstained|unsoiled|
           pristine|dazzlingly clean|clean as a whistle|freshly laundered|perfectly clean|polished to a shine) / not a (speck|stain|spot|
           smudge) [of ~]* [on (it|him|her)]*
dirty      (filthy|muddy|grimy|mud-caked|grubby|sooty|soiled|stained|mud-spattered|grease-stained|dust-covered|begrimed|
           unwashed|dirty|caked (in|with) ~|(covered|smeared|splattered|plastered|coated|streaked|black) (in|with) (mud|dirt|soot|grease|
           grime|oil|dust|blood|paint|ketchup|filth|slime|rust))
new        freshly painted / (brand-new|brand-spanking-new|factory-fresh|fresh from the factory|showroom-new|
           straight out of the box|newly built|
           mint|in mint condition|never used|gleaming new|state-of-the-art)
worn       (rotting|worm-eaten|rotten|mouldy|splintering|woodwormed|mildewed|corroded|patched-up) [and ~]* / (derelict|disused|
           paint-peeled|peeling|weathered|mouldering) / (rusty|rusted|battered|worn-out|worn out|dilapidated|
           decrepit|tattered|rickety|weather-beaten|moth-eaten|threadbare|
           crumbling|ramshackle|rust-eaten|falling apart|broken-down|ancient|centuries-old|antique|scratched and dented|well-worn|
           time-worn|beaten-up|old rusty)
round      (round|circular|spherical|disc-shaped|perfectly round|ball-shaped)
angular    (square|rectangular|cubic|cube-shaped|triangular|oblong|box-shaped|hexagonal|octagonal|four-cornered|pyramid-shaped)
clear      [completely|perfectly|totally|crystal]* (transparent|see-through|clear as (glass|water|air)|clear glass|
           crystal-clear|translucent|glass-clear) [you can see ~ ~ through it]*
opaque     [completely|totally|solid]* opaque / (lets|letting) no light through / (hides|hiding|conceals) everything [inside|
           within]* / impenetrable to the eye
smooth     (smooth as (glass|silk|marble|a mirror)|mirror-smooth|perfectly smooth|polished smooth|silky smooth|glass-smooth|
           flawlessly smooth)
rough      (rough|jagged|craggy|bumpy|knobbly|pitted|gnarled|uneven|cracked and rough|coarse|wrinkled|ridged|covered in bumps)
calmed     mirror-calm / flat as a (pancake|mirror|millpond) / like a millpond / without a ripple / [dead|
           perfectly]* flat calm / unruffled
stormy     (heaving|mountainous|towering|raging|churning|crashing|wild) (sea|seas|waves|water|waters|swell|breakers) /
           (churning|heaving|storm-tossed|white-capped|foaming|boiling) / whipped up
tied       (tied up|bound|shackled|handcuffed|chained|in handcuffs|in chains|in irons|roped to ~ ~|tied to ~ ~|hands tied|
           hands bound|in a straitjacket|on a leash)
freed      (arms|hands|wrists|legs) (swing|swinging|hang|hanging|flail|are|fully)* free / (unbound|unchained|untied|free of (his|her|
           its) (chains|bonds)|hands free|off the leash|unfettered|unshackled|
           roaming free|walks free)
left-handed  left-handed / with (his|her) left hand [only]*
right-handed  right-handed / with (his|her) right hand [only]*
lame       [has|with|on]* a (wooden|peg|missing|prosthetic) leg / (has lost|missing|without) (his|her|its|a|one|both) [left|
           right]* (leg|legs) / one-legged / legless / on a (wooden|
           prosthetic) leg / amputee
two-legged  on (both|two) [sound|good|strong|healthy]* (legs|feet) [of ~ ~ ~]* / on both (legs|feet) / (his|her|
           its) two [strong|good]* legs / both (legs|feet) (pumping|kicking|pounding) / has both [his|her|its]* (legs|feet)
""" + CLOTHES

CLASHES = frozenset(frozenset(pair.strip().split(" / ")) for pair in """
asleep / active | asleep / busy | asleep / awake | still / active | still / busy | sitting / active | lying / active |
sitting / standing | lying / standing | lying / sitting | kneeling / standing | kneeling / sitting | kneeling / active |
kneeling / lying | upside-down / standing | glad / sad | glad / angry | calm / angry | calm / afraid | glad / afraid | shut / open
| shut / ajar | asleep / open | asleep / voiced | quiet / voiced | alone / joined | barefoot / shod | wet / dry | flowing / frozen
| dry / full | bald / hairy | bald / cropped | bald / curled | cropped / hairy | curled / straight | shaven / bearded | thin / fat
| tall / short | hot / cold | empty / full | broken / intact | closed / ajar | lit / unlit | idle / speeding | idle / active |
running / stopped | running / unlit | dead / living | dead / active | still / running | dead / running | asleep / running | dead / busy |
           dead / awake | dead / voiced | dead / glad |
            sunk / afloat |
sunk / speeding |
dry / flowing | quiet / running | limp / taut | melted / solid | bare / leafy | raw / burnt | clean / dirty | new / worn | round / angular |
clear / opaque | smooth / rough | calmed / stormy | tied / freed | left-handed / right-handed | lame / two-legged | calm / sad |
           stern / glad |
naked / dressed | naked / elegant | hatted / bareheaded | masked / unmasked | spectacled / unspectacled | ragged / elegant |
stopped / voiced | frozen / hot | unarmed / armed
""".replace("\n", " ").split("|"))
