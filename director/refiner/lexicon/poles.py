"""Words that say on which of two sides a thing stands: one dimension a line, its two poles with `|` between them.

A word may stand on several lines. Nouns stand for what has them: a candle with a flame is lit, a table with corners is angular.
"""

from functools import cache

_POLES = """
clean      clean spotless immaculate pristine gleaming scrubbed unblemished stainless unstained snow-white sparkling spick-and-span
         | dirty filthy muddy muddied grimy caked smeared splattered spattered smudged stained soiled grubby sooty greasy encrusted mud
           grime rust soot grease slime filth cobwebs mould tar dust ketchup blood-stained bloodstained unwashed mouldy
whole      whole intact untouched unbroken undamaged flawless unscathed unharmed unopened uncut unbitten unscratched
         | broken burst smashed shattered cracked torn split snapped ripped shredded crumpled dented wrecked demolished collapsed
           crumbling chipped punctured slashed burnt ruined mangled crushed ruins pieces shreds tatters shards splintered bitten
           gutted derelict
new        new brand-new pristine factory-fresh unused unworn mint newly-built
         | worn rusty rusted battered weathered decrepit dilapidated tattered threadbare frayed shabby moth-eaten ancient antique aged
           ragged time-worn crumbling derelict rust-eaten
open       open opened ajar gaping unlocked unbuttoned unzipped unsealed unfolded unfurled outspread spread agape undone unwrapped
           parted outstretched bloom blossom unrolled wide-open yawning unclenched splayed billowing bulging
         | closed shut locked sealed bolted barred padlocked buttoned zipped folded furled fastened clenched latched boarded wrapped
           shuttered clamped bud unopened rolled bricked-up
full       fills crowds packs full brimming brim-full overflowing filled heaped laden stuffed packed crammed loaded piled bursting crowded
           teeming
           bustling overloaded groaning jam-packed brim
         | empty bare drained vacant deserted hollow abandoned unoccupied depleted emptied bone-empty
lit        lit burning glowing alight ablaze flaming blazing flickering illuminated shining flame flames fire burn blaze glow shine
         | unlit extinguished dark snuffed doused out
wet        wet soaked drenched dripping soaking sodden damp moist waterlogged flooded drip
         | dry bone-dry parched arid dried
hot        hot scalding boiling steaming sizzling red-hot piping scorching molten
         | cold icy frozen iced chilled freezing ice-cold stone-cold frosty ice
length     long waist-long waist-length floor-length hip-length ankle-length flowing trailing
         | short cropped buzzed chin-length shorn close-cropped knee-length
height     tall towering lanky giant gigantic | short squat tiny stumpy diminutive petite
girth      thin slim slender skinny lean lanky gaunt bony scrawny emaciated wafer-thin skeletal
         | fat obese plump chubby stout portly corpulent rotund podgy thick-set thickset chunky bulky squat
size       big huge giant enormous gigantic massive colossal immense towering monstrous gargantuan oversized
         | tiny small little miniature minuscule diminutive petite thumb-sized microscopic toy-sized pocket-sized hatchling
surface    smooth sleek silky unwrinkled smooth-faced smooth-cheeked polished
         | rough wrinkle wrinkled craggy bumpy lumpy jagged coarse gnarled rugged crinkled creased pitted lined
line       straight dead-straight ruler-straight | winds hairpins bends zigzags meanders loops coils curly wavy frizzy bent crooked
           winding twisted coiled curved hairpin kinked buckled warped zigzag
hold       tight taut fastened tied braided plaited pinned tied-up | loose slack untied unbraided undone dangling flowing
sight      transparent see-through clear glassy translucent | opaque
edge       sharp razor-sharp keen pointed | blunt dull blunted rounded
weight     heavy leaden hefty | weightless feather-light
touch      soft fluffy plush downy pillowy | hard rigid rock-hard stiff
depth      deep bottomless | shallow ankle-deep
width      wide broad | narrow
life       alive living lush flourishing blooming blossoming thriving leafy leaf leaves foliage
         | dead lifeless withered wilted dying shrivelled leafless
age        young newborn teenage boyish girlish youthful smooth-cheeked baby-faced boy girl teenager child toddler baby
         | elderly aged wizened wrinkle wrinkled grey-haired white-haired octogenarian old-aged grandfather grandmother pensioner
sheen      matte matt dull | glossy shiny chrome mirror-like gleaming glittering sparkling
sound      loud roaring blaring deafening screaming shouting screeching clanging | silent soundless mute noiseless hushed
course     climb rise ascend soar | fall sink plunge drop descend plummet dive tumble
going      advance approach enter arrive | retreat recede leave exit depart
swelling   grow swell expand inflate | shrink shrivel contract deflate
rise       up raised hoisted lifted airborne aloft | down lowered dropped grounded sunken sunk landed
power      on running humming whirring | off unplugged disconnected
joy        smiling laughing grinning cheerful beaming joyful happy jubilant smile laugh grin giggle
         | weeping crying sobbing tearful mournful miserable grief-stricken weep sob frowning scowling
shape      round circular spherical oval globular | square rectangular triangular angular boxy cubic corner four-sided
wake       asleep sleeping dozing snoring unconscious comatose sleep snore doze slumber nap
         | awake wide-awake alert watchful
stance     standing upright stand | seated sitting lying kneeling reclining sprawled bedridden sit kneel recline squatting crouching
step       level horizontal even | tilted slanted leaning crooked lopsided
dress      naked nude bare-chested shirtless undressed | dressed clothed robed armoured suited uniformed
feet       barefoot barefooted shoeless | booted shod
face       clean-shaven beardless smooth-shaven | beard moustache stubble bearded unshaven stubbly moustached whiskered
head       bald hairless shaved shaven | hair curly-haired long-haired shaggy fluffy furry curls curl braid ponytail mane hairy
side       left-handed | right-handed
sound_of   ripe | unripe rotten mouldy
done       raw uncooked unbaked | cooked baked fried roasted charred burnt grilled
cut        furled | billowing bulging
make       plain unadorned undecorated unpatterned blank untouched
         | ornate patterned decorated embroidered floral striped checked sequinned jewelled engraved gilded painted inked
mood       calm serene relaxed placid tranquil unruffled | furious enraged seething livid panicking terrified frantic hysterical
free       chained tied tethered leashed caged shackled handcuffed bound locked-up | free unleashed loose untethered
water      sunken sunk submerged | afloat floating
cloth      gloved | bare-handed gloveless
sober      sober | drunk tipsy inebriated
strength   strong muscular burly brawny | weak frail feeble
"""


@cache
def _sides() -> dict[str, dict[str, int]]:
    """Word -> dimension -> pole (0 or 1)."""
    out: dict[str, dict[str, int]] = {}
    dimension, pole = "", 0
    for line in _POLES.strip().splitlines():
        words = line.split()
        if not line.startswith(" "):
            dimension, pole, words = words[0], 0, words[1:]
        for word in words:
            if word == "|":
                pole = 1
            else:
                out.setdefault(word, {})[dimension] = pole
    return out


def apart(one: str, other: str) -> bool:
    """Whether two words stand at the two poles of one dimension."""
    first, second = _sides().get(one, {}), _sides().get(other, {})
    return any(name in second and second[name] != pole for name, pole in first.items())
