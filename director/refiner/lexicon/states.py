"""What a subject is like or does, as the phrases of director.refiner.phrases; two that exclude each other stand in `CLASHES`."""

STATES = """
asleep     [fast|sound|deep|deeply|peacefully]* (asleep|sleeping|unconscious|snoring|dozing|comatose) [soundly|deeply|peacefully]* /
           sleeps [soundly|deeply|peacefully|like a (log|baby)]* / in a deep (sleep|slumber) / dead to the world / out cold / slumber+s /
           snores / never wakes [up] / dozes
still      [perfectly|absolutely|completely|utterly|totally|stock|dead|deathly|stone]* (perfectly|absolutely|completely|utterly|totally|
           stock|dead|deathly|stone) (still|motionless|immobile|frozen) [like a statue|as a statue]* / motionless /
           [never|does not|doesn't|without|not]* (never|does not|doesn't|without|not) (moves|move|moving|twitching|budging|stirring|stirs|
           stir) [a muscle|at all|an inch|a finger]* / frozen in place / [as]* still as (a statue|stone|a stone|marble) /
           rooted to the spot / not a muscle moves / statue-still / rigid as (stone|a statue|a board) /
           stands (stock|perfectly|absolutely|completely) still / immobile / paralysed
sitting    (sits|sitting|seated|sat) [down|still|quietly|calmly|firmly|cross-legged|alone]* / glued to (his|her|its|the) (chair|seat) /
           never (leaves|gets up from|rises from) (his|her|its|the) (chair|seat|armchair|stool|throne|bench) /
           slumped in (a|an|his|her|the) (chair|armchair|seat|wheelchair|sofa)
lying      (lies|lying|lays) [down|flat|still|on (his|her|its) back|stretched out|face down|prone|in bed]* (down|flat|on (his|her|
           its) back|stretched out|face down|prone|in bed) / sprawled [out]* on (his|her|its) back / bedridden / horizontal on the ~
standing   (stands|standing) [upright|tall|straight|up|to attention|on tiptoe]* (upright|tall|straight|up|to attention|on tiptoe) /
           on (his|her|its) feet / bolt upright on (his|her) feet
active!    runs / running / sprints / sprinting / races / racing / dances / dancing / jumps / jumping / leaps / leaping / walks / walking /
           strides / marches / marching / gallops / galloping / swims / swimming / climbs / climbing / juggles / juggling / cycles /
           skates / skating / pedals / pedalling / charges / charging / dashes / dashing / somersaults / cartwheels / spins / twirls /
           hops / bounds / bounding / chases / chasing / fights / boxes / paces / pacing / scrambles / hurdles / breakdances /
           breakdancing / waltzes / tap-dances / pirouettes / backflips / does backflips / vaults / jogs / jogging / skips / skipping /
           sprints / bolts / scampers / trots / hurls / swings / flails / waves both arms / tumbles / wrestles / kicks / surfs /
           skateboards / rides a ~ / hammers / paddles / rows / digs / shovels / sweeps / cartwheeling
glad       (laughs|laughing|smiles|smiling|grins|grinning|beaming|beams|giggles|giggling|chuckles|chuckling|cackles) [with (joy|delight|
           happiness|pleasure|glee)|happily|broadly|joyfully|uncontrollably|radiantly|cheerfully|wildly]* [beaming|grinning|
           from ear to ear]* / (overjoyed|ecstatic|elated|euphoric|radiantly happy|blissfully happy|jubilant|gleeful|in high spirits|
           giddy with joy) / bursting with (joy|happiness) / a (huge|broad|wide|radiant|beaming) (smile|grin) [on (his|her) face|spreads|
           across (his|her) face]*
sad        (sobs|sobbing|weeps|weeping|cries|crying|bawls|bawling|wails|wailing|scowls|scowling|frowns|frowning|howls) [in despair|
           bitterly|with grief|uncontrollably|inconsolably|in misery|hard|openly|with sorrow]* [mouth turned down]* /
           (heartbroken|grief-stricken|miserable|inconsolable|devastated|distraught|despondent|crestfallen|in floods of tears) / in tears /
           tears (stream|streaming|pour|run|running|roll|rolling) down (his|her|their|its) (cheeks|face|cheek) / burst into tears /
           face (crumpled|twisted) (in|with) grief
angry      (furious|enraged|seething|livid|raging|fuming) [with anger|with rage]* / (shouts|screams|yells|roars) (in|with) (anger|rage|
           fury) / red with (rage|anger) / beside (himself|herself) with (rage|anger)
calm       [perfectly|utterly|completely|serenely|totally]* (perfectly|utterly|completely|serenely|totally) (calm|serene|relaxed|at peace|
           composed|unbothered|unfazed) / serene as a monk / without a care in the world
shut       [with]* [his|her|its|both|the]* eyes [~] (closed|shut) [tight|tightly]* / blindfolded / eyelids (closed|shut) /
           squeezes (his|her) eyes (closed|shut)
open       [with]* [his|her|its]* eyes wide (open|awake) / (stares|staring|gazes|gazing|glares|glaring|looks|looking) [straight|directly|
           right|intently]* (into|at|to) [the]* (camera|lens|us|viewer|audience) / wide-eyed / unblinking / never blinks / wide awake /
           eyes locked on ~
quiet      keeps mum / (utters|says|speaks|breathes) not a (syllable|word|sound) / not a (syllable|word|sound) (crosses|leaves|passes|
           escapes) (his|her) lips / (never|without) (utters|uttering|opening) ... / silent as (the grave|a stone|a tomb) /
           [never|does not|doesn't|not]* (never|does not|doesn't) (speaks|speak|talks|utters a (word|sound)|utter a (word|sound)|
           says a word|says anything|opens (his|her) mouth) / without (saying|uttering) a (word|sound) /
           [his|her]* lips [~] (sealed|pressed shut|pressed together|sewn shut|never move) / [completely|utterly|totally]* (completely|
           utterly|totally) (mute|silent|speechless) / mouth (shut|closed) / tight-lipped / wordlessly / in silence /
           not a word leaves (his|her) lips
voiced!    harangues / bawls / thunders / declaims / (sings|speaks|talks|shouts|screams) at the top of (his|her) (lungs|voice) /
           at the top of (his|her|their) (lungs|voice) / roars / cheers / calls out / shouts / shouting / screams / screaming / sings /
           singing / yells / yelling / talks (loudly|nonstop|non-stop|endlessly) / speaks loudly / hollers / bellows / chatters /
           belts out ~ / recites / announces / lectures / narrates / delivers a speech / rants / whistles / chatting
barefoot   barefoot / barefooted / with bare feet / bare feet / bare-footed / shoeless / no shoes [on]
shod       (in|wearing|wears|with|laces up|lacing) [~] [~] [~] (boots|shoes|sneakers|sandals|heels|trainers|slippers|stilettos|loafers|
           clogs|wellingtons|moccasins|brogues|high-heels|pumps)
wet        (soaking|dripping|sopping|drenched|soaked|sodden|waterlogged) [wet]* [to the skin|through|to the bone]* / wet through /
           water (pours|runs|streams|drips) (off|from) (him|her|it|his|her|its) [~]
dry        [completely|perfectly|bone|totally|utterly]* (completely|perfectly|bone|totally|utterly) dry /
           without a drop [of water]* on (him|her|it) / not a (drop|drop of water) on (him|her|it|his|her) [~]
bald       [completely|totally|entirely]* bald [headed|head]* / [clean]* (shaved|shaven) head / hairless /
           not a [single]* hair on (his|her) head / head (shaved|shaven) [smooth]*
hairy      [with|has|tosses|shakes|brushes|combs|flicks|and]* [his|her|a|its]* [long|flowing|thick|curly|wavy|shoulder-length|waist-length|
           tangled|unruly|golden|blonde|red|black|wild|silky|luxuriant|braided|messy]* (long|flowing|thick|curly|wavy|shoulder-length|
           waist-length|tangled|unruly|luxuriant|braided) [~] (hair|locks|braid+s|ponytail|mane|curls|dreadlocks|tresses|
           pigtails) [~ in the wind|down (his|her) back|over (his|her) shoulders]* / (combs|brushes|braids|tosses|
           runs a hand through) (his|her|its) [~] (hair|curls|locks|mane)
shaven     chin (smooth|bare|as smooth) [as (an egg|a baby's|marble)]* / not a whisker [on [his]* (chin|face)]* / clean-shaven /
           smooth-(chinned|cheeked|shaven) / beardless / freshly shaved / without a [trace of a]* beard
bearded    [with|has|strokes]* [a|an|his]* [long|thick|bushy|full|white|red|black|grey|wild|tangled|braided|huge|curly]* [waist-length|
           chest-length|snowy|flowing|forked]* beard+s / bearded / stubbled / stubble / whiskered / (strokes|combs|tugs|
           scratches) his [~] beard
young      (young|teenage|baby-faced|newborn|youthful|infant|adolescent) / ~-year-old (boy|girl|child|kid) /
           (five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|5|6|7|8|9|10|11|12)-year-old /
           (boy|girl|child|lad|kid) of (five|six|seven|eight|nine|ten|eleven|twelve) / barely (out of school|twenty) /
           in (his|her) (teens|early twenties)
old        (elderly|aged|ancient-looking|wizened|wrinkled|white-haired|very old|frail old|octogenarian|centenarian|ninety-year-old|
           eighty-year-old|silver-haired|grizzled) / (80|85|90|95|100)-year-old / in (his|her) (eighties|nineties|seventies)
thin       (skinny|rail-thin|emaciated|gaunt|bony|skeletal|stick-thin|scrawny|thin as a rake)
fat        (fat|obese|rotund|plump|corpulent|portly|enormously overweight|chubby|pot-bellied|roly-poly)
hot        (sweating|sweats|sweltering|perspiring|drenched in sweat|sweat pouring) [~] / overheated
cold       (shivering|shivers|freezing|teeth chattering|numb with cold|trembling with cold|blue with cold) [~]
empty      [completely|totally|utterly|entirely|half]* (completely|totally|utterly|entirely) empty / (drained|emptied) to the last drop /
           with nothing in it
full       (filled|full|brimming|overflowing) (to the brim|to overflowing|with [~] [~]) / (brimming|overflowing) /
           (filled|full) to the (top|rim)
broken     (shattered|smashed|broken|in pieces|cracked in (two|half)|in a thousand pieces|destroyed|in ruins)
intact     (intact|unbroken|undamaged|pristine|without a (scratch|crack|dent)|in mint condition|good as new|flawless condition)
closed     [is|are|stays|stay|remains|remain|stands|kept|firmly|tightly]* (firmly|tightly|stays|stay|remains|remain) (closed|shut|locked|
           sealed)
ajar       [is|are|stays|stay|remains|stands|stand|wide|swings|swing|flung]* (wide|stands|stand|swings|swing|flung) open
lit        [brightly|fiercely|steadily]* (burning|lit|ablaze|glowing|on fire) [brightly|fiercely]*
unlit      (unlit|extinguished|snuffed out|not burning|burnt out|switched off|gone out)
"""

CLASHES = frozenset(frozenset(pair.split(" / ")) for pair in """
asleep / active | still / active | sitting / active | lying / active | sitting / standing | lying / standing | lying / sitting | glad / sad
glad / angry | calm / angry | shut / open | asleep / open | asleep / voiced | quiet / voiced | barefoot / shod | wet / dry | bald / hairy
shaven / bearded | young / old | thin / fat | hot / cold | empty / full | broken / intact | closed / ajar | lit / unlit | calm / sad
""".replace("\n", " | ").strip(" |").split(" | "))
