"""When it is, by head words: what is seen in the sky at an hour, and what grows, lies or is worn in a season.

`mention` as in world.py. The language of the tables is in director.refiner.phrases.
"""

from director.refiner.phrases import flowing

TIME = """
night      lit by (nothing|no more|little) [more|else|other]* (than|but) [~ ~ ~]* [and]* [the|a]* (stars|moon|starlight|moonlight) /
           [in|under|beneath|bathed in|lit by|the|a|of|cold|pure|only|just]* [{lunar}]* (moonlight|moon-glow|moonbeam+s|moonlit|moonshine
           on the ~|starlight|starlit|star-glow|starshine) [everywhere|only] / [in|under|only]* the [{lunar}]* (glow|light|shine|gleam|
           beams|rays|silver|glimmer|glint) of [the|a|an] [{lunar}]* (moon|stars) / [the] [{lunar}]* (moon|moon and stars|stars|moonlight)
           [is|are|as|being]* [the]* only [source of]* (light|lamp|lights) / [the|a|millions of|thousands of|countless|bright|first|cold|
           clear|pale|silver|numberless|a million|a thousand|ten thousand]* stars ({hangs}) [{ly}|above|overhead|in|across|over|out]*
           [the|a]* [night|black|clear|dark|desert]* [sky|heavens]* / stars [all]* (above|overhead|everywhere overhead|out in force|over
           the ~|in the [~] (sky|heavens)) / [under|beneath|against|below]* [a|the|an]* [{dim}|wide|vast|huge|open|whole|entire]* (sky|
           heavens|skies|darkness) [is|are|so]* (full|thick|strewn|alive|studded|ablaze|crowded|dusted|packed|blazing|crammed|brimming|
           glittering|awash|bright|peppered|sprinkled|jewelled|littered|powdered|sparkling|filled) (of|with|by) [a|the]* [~] stars /
           [under|beneath|against]* [a|the]* (starry|star-filled|star-strewn|star-studded|star-spangled|star-dusted|star-lit|
           star-speckled|star-scattered|starred) [~] / [a|the|under|with]* [{dim}]* night-sky [with|full of|of]* [stars]* / [the|under
           the|a|beneath the]* milky-way [{hangs}]* [above|across|over|overhead]* / (after|since|following|past|long after) (nightfall|
           sundown|sunset|dark|lights-out|midnight|closing time|bedtime) / [in|at|during|through]* [the|a]* (dead|depths|middle|thick|
           heart|black|dark|still|small hours|deep) of [a|the]* [{dim}]* night [no moon|without a moon|moonless|with no moon|no stars]* /
           night-fall is long past / night hours / night-bound [~] / (nocturnal|night-time|overnight|all-night|nightly) [~] / [a|the]*
           [{dim}]* night-(scene|exterior|shoot|setting|shot|time) / late [at] night / in the (small|wee|early) hours / (darkest|dead)
           (night|hours) / [deep|dark]* [blue|velvet|black|moonless|starless]* (moonless|starless|pitch-black|pitch-dark|inky|ink-black|
           coal-black) (night|sky|darkness|hours|skies|heavens) [sky]* [outside]* [full of stars|with stars|studded with stars|strewn with
           stars]* / midnight (scene|hour|sky|street|setting|stillness|darkness|air|shoot|blackness|exterior) / (lanterns|lamps|windows)
           (glow|glowing|burn|burning|lit) in the (dark|darkness|night) / (dark|black) of [the] night / [it is|it's|is|the]* [pitch|
           completely|totally|already|utterly]* dark outside / a night without [a] (moon|stars) / the (city|town|village|house|street|
           world|harbour|farm|forest|suburb|valley) [is|lies]* (sleeps|asleep|sleeping|slumbers)
moon       (under|beneath|below) [the]* (orion|cassiopeia|southern cross|big dipper|little dipper|plough|pleiades|north star|pole star|
           great bear|constellations|scorpius|andromeda) / [a|the|at|under|slow|full]* moon-rise / [under|beneath|with|in]* [the|a|an]*
           [{lunar}]* (full|crescent|half|gibbous|waxing|waning|sickle|blood|harvest|hunter's) moon [overhead|above|high|up|in the sky|
           over the ~]* / [under|beneath|with]* [the|a|an]* [{lunar}]* moon [is|has]* ({hangs}) [high|over|above|down|up|on|through|in|
           across]* / [the] first stars [~] / stars (appear|come out|are coming out|emerge)
noon       [the|a|under|with|because the|an]* [{sunny}|white|noonday]* sun [is|stands|hangs|sits|burns|blazes|rides|beats|shines|glares|
           standing|hanging]* [directly|straight|right|almost|high|vertically|dead|at|its|the|straight]* (zenith|overhead|above|vertical|
           highest|meridian|apex|at its peak|peak) [point|them|her|him|us|of its arc|
           (the|his|her|their|its) ~]* [bleaching ~ ~]* / [the] sun is [very|so]* high
           [up|in the sky]* / [the|under the|a|of the]* high [hot|white|bright]* sun / [a|the|{sunny}|sunny|it is a]* (midday|noonday|
           noontime|lunchtime|high-noon|noon) [scene|street|glare|brightness|exterior|heat|sun|light|shadows|sky|hour|sunshine|sunlight]*
           [with short shadows|with hard shadows|with short hard shadows]* / [with|and|the|casting]* [very|tiny]* short [hard|sharp|black|
           dark|crisp]* shadow+s [underfoot|under the ~|on the ~]* / [her|his|its|their] shadow [is|lies|shrinks|pools]* [a|to a|to]*
           [short|small|tiny|dark|black]* (puddle|pool|dot|patch|smudge) [at|under|beneath|around]* [her|his|its|their]* [feet|boots|
           hooves|wheels]* / (middle|height) of the day
day        [the|a|bright|warm|golden|hot|full|all|strong|streaks of|hard|with|as|while|and|{sunny}]* (sun|sunlight|sunshine|daylight|
           sunbeam+s|sunrays) [is|are]* ({shines}) [{into}]* [every window|the windows|all the windows]* / [the|in]* [{sunny}|full|warm|
           golden|white|strong|hard]* (sunlight|sunshine|sunbeams|daylight) [{into}|everywhere] [the|every|his|her|their|all]* [~] /
           ({sunny}|full|midsummer|august|july) (sun|sunlight|sunshine|daylight) [everywhere|outside]* / [in|by|under|into]* [the|a|full|
           bright|clear|ordinary|plain]* (day-light|day-time|day-lit) [~] / [a|the]* [bright|blindingly|dazzlingly|brilliantly|gloriously|
           hot|warm|it is]* sunny (day|morning|noon|midday|afternoon|scene|exterior|street|garden|field|beach|meadow|weather|setting) /
           [blindingly|dazzlingly|brilliantly|blazingly] sunny / [squint*|blink*] (squints|squinting|blinks|blinking) (into|against|at|in)
           the [~] [~] (sun|sunlight|glare|daylight) / (shades|shading|shields|shielding) (his|her|their) eyes [from|against|with ~ ~]*
           [the|a]* [~] (sun|glare|sunlight) / (sunglasses|shadows|parasols) (in|under) the [~] sun / sun-up in the sky / bright as day /
           light of day / in bright sun
day?       sun-drenched / hot sun / sunny
morning    [in|on|during|by|at|the|an|a|one|this|every]* [early|bright|crisp|fresh|cold|soft|pale|grey|golden|clear|quiet|misty|young|new|
           sunday|monday|saturday|weekday|next|school|blue|late|mid]* (morning) [light|sunlight|sun|rays|scene|glow|exterior|hours] / [at|
           over|during|before|it's|it is|a|the]* breakfast [time|hour|table]* [light] / sun-up over the ~ / the first coffee of the day /
           [early|first thing] in the morning / (morning's|mornings) [~] / at first bell
afternoon  [in|on|during|the|an|a|one|this|of|at]* [late|early|lazy|mid|warm|hot|long|golden|drowsy|bright|quiet|grey|school|sunday|
           saturday|friday|weekday|summer|winter|autumn|spring]* afternoon [light|sunlight|sun|rays|scene|glow|daylight|exterior|hours] /
           (matinee|tea-time|siesta) (hour|light|time|hours)
dawn       [at|just|since|the|a|an|in]* [very|first|early|pink|grey|cold|misty|red|rosy|golden|break of|crack of|pale]* (dawn|daybreak|
           sunrise|sun-up|first light|cock-crow|cockcrow|day-break) [~ light|light|breaks|sky|glow|mist|colours|chorus]* / the sun (rises|
           is rising|has just risen|comes up|climbs out of|peeps|peeks) [over|above|behind|out of]* / [the|a|new|newly|just]* (rising|
           risen|newborn) sun
dusk       [the|a]* sun [has|had] [only|just|already]* (gone down|dipped below ~ ~|sunk|slipped away|slipped below ~ ~|set behind ~ ~)
           [behind|below|beneath]* / [at|just|since|the|a|an|in|with the|under a]* [very|fiery|early|pink|purple|red|rosy|golden|burning|
           long|lingering|last|violet|orange|crimson|blood-red|glowing|dying]* (dusk|sunset|sundown|twilight|nightfall|gloaming|sun-down|
           blue-hour) [light|sky|glow|clouds|colours|haze|silhouettes|falls|deepens|exterior|scene|rays]* / [the|a]* [{sunny}|red|low|big|
           huge|orange|dying|evening|late]* sun [is]* (sets|setting|sinks|sinking|dips|dipping|goes down|going down|melts|drops|slips|
           slides|disappears|vanishes) [slowly]* [behind|below|into|over|beneath|under]* / [the|in the|with the]* last [red|golden|warm|
           slanting|pink|orange]* (rays|light|glow|beams|gleam) of [the|a]* [setting|dying|sinking|evening]* (sun|day|sunlight|evening|
           sunset) / (setting|sinking|dying|vanishing) sun / sunset [~] (sky|light|behind the ~|over the ~)
evening    [in|on|during|of|at|one|this|late]* [the|a|an]* [late|golden|warm|quiet|summer|early|mild|long|soft|still|balmy|cool|mellow|
           autumn|winter|spring|friday|sunday|saturday|rainy]* evening [light|sun|glow|sky|sunlight|scene|rush hour|commute|sunshine|
           hours|air|exterior|shadows|sea]* / evenings
predawn    (before|until) the sun (comes up|is up|rises|has risen) / [in|at|during|just|right|long|hours|shortly|an hour]* (before|ahead
           of) (dawn|daybreak|sunrise|first light|sun-up|daylight) [hours|light]* / [the]* pre-dawn [~]
mention?   dawn (patrol|raid|service) / night side / (stopped|stuck|frozen) at [~] [~] / [as]* (night|darkness|dusk|dawn|morning|evening|
           day) (falls|breaks|comes|arrives|approaches|descends|passes|ends) / (starry|star|stars) (eyes|eyed|gazing eyes|cast|sign|
           student|jasmine|anise|wars|trek|player|striker|chef|of the show|of david|shaped ~|spangled banner) / stars in (her|his|their)
           eyes / sees stars / (sunny|sun) (side|disposition|smile|side up|yellow|personality|character|hat|glasses|dial|dress|screen|
           roof|deck|lounge|tan|bed|cream|god|king) / sun-(dried|faded|bleached) [~] / moon-(faced|shaped|gate|landing|rover|buggy|base|
           suit|dust|bounce|pie|walk*|stone|rock) / half-moon (glasses|spectacles|window|pose|spectacle) / moonlight sonata /
           night-scented [~] / (north|south|polar|morning|evening|rock|pop|film|movie|gold|gold-leaf|five|four|three|two|paper|rising|
           child) (star|stars) / star-shaped [~] / good evening / evening (all|everyone) / (last|every|yesterday|tomorrow|tonight's|that)
           (evening|morning|afternoon|night) / (sunday|saturday) (roast|best) / the moon and stars (inn|pub) / night after night / day
           after day / day in day out / before dark / to this day / sunday school / breakfast (bar|cereal|television|club|burrito|news) /
           (morning|night) person / nightmare+s / midnight-(blue|black|green) [~] / to the moon and back / over the moon / phases of the
           moon / man in the moon / the moon landing / (crescent|half|full)-moon (shape|shapes|earring+s|pendant|tattoo|cake|cakes|window|
           glasses) / (a|the|her|his) dusk-(blue|pink) [~] / dawn chorus app
"""

SEASON = """
winter     frozen (lakes|rivers|waterfalls|ponds|fountains|fields|puddles|canals) / (ice|frozen-waterfall) (climber+s|climbing|fishing|
           fishers) / (knee|waist|ankle|hip|thigh|chest|neck|metre|foot)-deep [in] [fresh|new|the]* (snow|powder|drifts) / [fresh|deep|
           untouched|virgin]* powder (snow|slope|slopes|runs) / [the|a]* (lake|river|pond|canal|sea|harbour|fountain|bay) is [all|quite|
           completely]* (frozen|iced) [over|solid|hard]* / [the|a|fallen]* (snow-plough+s|gritting lorries|snow-chains|ski-lift+s|
           snow-drifts) [~] / [the|a|in|under|of|under|beneath|of|on|through|with|into]* [thick|deep|heavy|fresh|falling|drifting|
           swirling|powdery|driving|fluffy|untouched|pristine|virgin|wet|packed|silent|soft|waist-high|knee-high|knee-deep|metre-deep|
           foot-deep|january|december|february|winter|christmas|first|blinding|new|old|crisp|hard|dirty]* (snow|snowfall|snowdrift+s|
           snow-storm|snowflake+s|blizzard|snow-bank+s|snow-field+s|snow-cover|snow-scape) [lies|lying|falls|falling|covers|covering|
           blankets|deep|a foot deep|a metre deep|on the ground|everywhere|piled|piles up|drifts]* [on|over|in|across|a|the|every|~]* /
           [under|beneath|in|with]* (a|one|two|half a|several|three) (metre|metres|foot|feet|inch|inches|blanket|layer|crust|mantle)
           [deep]* of [fresh|new|january|deep|thick|hard|pure|white|powder|packed|~]* (snow|ice|frost|powder) / snow-(covered|clad|laden|
           blanketed|buried|bound|dusted|filled|choked|swept|heavy) [~] / snowed (in|under) / [in|during|one|of|on|the|a|an]* [early|mid|
           late|cold|first of|last of|the first of|frozen|icy|freezing|dark|deep]* (january|february|december) [day|days|morning|night|
           frost|snow|cold|afternoon|evening|light|ice|wind|air]* / (christmas|yule) (eve|day|morning|night|time|scene|market|week|season|
           dinner) / new year's (eve|day) / mid-winter [~] / yule-tide / [thick|long|sharp|glittering]* icicles [hang|hanging|on|from|
           along|drip|glitter]* / hoar-frost [~] / [thick|hard|white|a hard|heavy|sharp|deep|killing|rime]* frost (on|covers|coats|
           glitters|lies|sparkles|whitens|everywhere) [every|the]* [blade of grass|~]* / (frozen|iced-over|ice-covered|icebound) [~]
           (lake|river|pond|canal|waterfall|fountain|ground|harbour|sea|fields|earth|fjord|landscape|puddles) / [the|a]* (lake|river|pond|
           canal|fountain|ground|harbour|fields|orchard|garden|earth) [is|are|lies]* [bare and|hard|solid|all|completely]* (frozen|iced
           over|frozen solid|frozen hard|bare and frozen|snowed in) / minus [~] degrees / minus (ten|twelve|fifteen|eighteen|twenty|
           thirty|forty|10|12|15|18|20|25|30|40) / below (freezing|zero) / [~] degrees (below|below zero|of frost) / sub-zero
           [temperature+s|cold|~]* / (arctic|bitter|biting|icy|freezing|deep) (cold|chill|winter|frost|freeze) / ice-(skating|skaters|
           hockey on the ~|floes) [~] / (sledging|sledding|tobogganing|ski-ing|skiers) [~] / [in|during|of|the|a|an]* [deep|deepest|harsh|
           hard|dead of|depths of|height of|middle of|cold|bleak|long|icy|nordic|alpine|white|severe|mid|dead]* winter [day|scene|
           landscape|night|light|wonderland|solstice|cold|weather|forest|street|garden|exterior|setting|snow|frost|storm|morning|evening|
           afternoon]*
winter?    breath (steaming|smoking|clouding|fogging|misting|steams|clouds|smokes|mists) [in the ~]* / shovel+s [~] / scarves and mittens
           / (wearing|wears|in) [~] (mittens|ear-muffs|snow-boots|parka+s|ski-suit+s) / thermal underwear / woolly hats / (snow-man|
           snowmen|snowball+s|sled+s|sledge+s|toboggan+s) / skating rink / christmas tree+s
summer     [tall|ripe|blooming|nodding]* sunflowers [in full bloom|in bloom|nod|everywhere|turn ~ ~ ~]* / [the|in|on|of|at|a|an|during|
           one|under a|under the]* [early|mid|late|hot|first of|last of|the first of|blazing|sweltering|dry|high|scorching|boiling|height
           of|heat of|middle of|peak|long|lazy|endless|hottest|glorious|sunny|perfect|balmy|warm|humid]* (june|july|august|summer|
           midsummer|high-summer|summer-time|heatwave|heat-wave|dog-days) [day|days|morning|night|heat|sun|afternoon|evening|light|
           weather|sunshine|garden|meadow|beach|scene|exterior|solstice|drought|holiday|storm|picnic|air|dust]* / [in|under|of|the|a|an]*
           [{sunny}|tropical|summer|sticky|fierce]* (sweltering|tropical|scorching|blistering|stifling|searing|sultry|baking|roasting|
           oppressive|torrid|broiling|boiling|scalding|sizzling|muggy|steamy) [summer|tropical]* (heat|day|sun|weather|afternoon|
           temperatures|climate) / heat-haze [~] / heat shimmer* [~] / sun-stroke / [at|of|in|over|nearly|almost|a|about|around|it is|
           it's]* (thirty|thirty-two|thirty-three|thirty-five|thirty-eight|forty|forty-two|forty-five|30|32|33|34|35|36|37|38|39|40|42|
           45)[-] (degrees|degree|°|°c|celsius) [in the shade|celsius|heat|outside|of heat]* / (sun-bather+s|sun-bathing|sunbathe+s) [in
           ~|on ~ ~]* / (cicadas|crickets) (scream|drone|sing|chirp|buzz|whirr|screaming|droning|chirring) [~] / [the]* heat (rises|
           shimmers|ripples|wobbles|hangs|lies|presses|melts ~) [~]
summer?    (bikini|bikinis|swimsuit+s|swimming trunks|speedos|flip-flops|straw hats|sun-hats|sun-shade+s|parasol+s|
           tank-top+s|bathing suit+s) / ice-cream+s (melts|melting|drips|dripping) [~] [~] [~] / (sunburnt|sunburned|suntanned|tanned) [~]
           / paddling pool / (fans|fanning) (herself|himself|themselves) / watermelon slices / in shorts / (ripe|heavy with) (wheat|
           grapes|peaches|corn)
spring     (early|late|mid) spring [~] / (blossom|blossoms) (on|in|over|along|everywhere|drifting|falling|petals|drifts) [every|the]* [~]
           / [pink|white|falling|drifting]* (cherry|plum|apple|almond|peach|sakura) [blossom]* petals [drift*|fall*|down|everywhere|on the
           ~]* / hanami / [the|in|on|of|at|a|an|during|one|early]* [early|mid|late|first of|mild|fresh|rainy|bright|tender]* (april|
           spring-time|spring-tide) [day|morning|shower+s|light|sun|rain|afternoon|garden|air]* / (in|early|late|mid) may [~] / may
           (morning|blossom|sunshine|day|evening) / (in|late|early) march / [in|the|of]* [early|late|full|first days of|height of]* spring
           (is here|arrives|has come|garden|scene|light|sun|day|blossom+s|meadow|flowers|bloom|sunshine|lambs|green|woods|forest|exterior|
           planting) / [the|a|every|all|with|in|spring|of|pink|white|pale|full of|under|clouds of]* (cherry|apple|almond|plum|pear|peach|
           apricot|magnolia|hawthorn|blackthorn|orchard|sakura|fruit-tree|may) [tree|trees]* (blossom+s|bloom+s|in blossom|in bloom|in
           flower|blossoming) [season|falls|petals|in full bloom|in bloom|opening|drifting|everywhere|on every tree|trees|~]* / [is|are|
           stands|all|tree|trees]* [in] (full|first|early|glorious|riotous) (blossom|bloom|flower) [on every ~|on each ~]* / (blossoming|
           blooming|flowering) (trees|orchard|branches|meadow|cherry|cherries|hedges|almond trees|cherry trees|fruit trees) / (daffodil+s|
           crocus|crocuses|snowdrops|bluebells|primroses|tulips|hyacinths|cowslips|peonies|lilac) [and ~]* [just opening|nodding|bloom|in
           bloom|everywhere|push through ~ ~|opening]* [in spring]* / (spring|newborn|new-born|frisking) lamb+s [~] / (fresh|tender|new|
           young|first|pale) green (leaves|shoots|buds|leaf|growth) / (buds|leaves) (open|unfurl|burst|sprout) [on ~ ~]*
spring?    nest-building / chicks hatch* / (easter) (sunday|egg+s|bunny|bonnet) / allergies season
autumn     [the|in|on|of|at|a|an|during|one|under]* [early|mid|late|golden|first of|misty|deep|crisp|dark|grey|wet|russet|bright|crimson|
           cold|high]* (october|november|september|autumn|autumn-time|autumnal|leaf-fall|fall foliage) [day|morning|light|sun|afternoon|
           garden|air|mist|wind|leaves|forest|woods|foliage|colour+s|maples|scene|rain|storm|evening|park|night|sky|harvest|exterior|
           trees]* [everywhere|on every tree|on the ground]* / [all|the|dry|dead|red|golden|yellow|brown|crisp|wet|every]* leaves [are|
           turn*|all|burn*|glow*|have turned|gone|turned]* [to]* (red|gold|orange|brown|yellow|rust|crimson|russet|copper|amber|golden|
           scarlet) [and|red|gold|orange|brown|yellow|crimson|copper|amber]* [on ~ ~]* / [red|golden|orange|yellow|brown|russet|copper|
           crimson|dead|dry|rust-coloured|burnished|withered]* (red|golden|orange|yellow|brown|russet|copper|crimson|dead|dry|fallen|
           falling|rust-coloured|withered|rusty) (leaves|foliage|leaf-litter|maples|maple|maple leaves|beeches|birches|vines) [fall|
           falling|drift|carpet|swirl|everywhere|on every ~|on the ~]* / [golden|crimson|fiery|flaming|blazing|scarlet]* (fall|autumn)
           (foliage|colours|leaves|maples) [everywhere|on every tree]* / (rake|rakes|raking|kicks|kicking) [up|through]* [a pile of|piles
           of|the|heaps of]* [~] leaves / harvest moon / grape harvest / (trees|leaves|woods|forest) [are|is|have]* (turning|turned|
           ablaze|aflame) [gold|red|with colour]* / pumpkin patch
mention?   (snow|snow-man|snowman|snowmen|ice|icicles|glacier|glaciers|frost) [is|has]* (melt*|thaw*) [~] / [the|on|in|of|from]* (first|
           last) (snow|snowfall|snowflake|snowflakes|frost) [of ~]* / (summer|winter|spring|autumn) (triangle|hill|road|street|lane|breeze
           detergent|fruits|berries|vegetables|duvet|pudding|tones|palette|edition|special|issue|schedule|recess) / (april|may|june|
           august|september) (jones|moon|smith|rain album) / june bug+s / (may|might) (be|have|not|appear|vary|only|also) / snow (leopard|
           goose|globe|peas|white|machine|patrol|cannon|boots|owl+s|angel|crab|shovel|plough|bunting|fox|tyres|tires) / (snow|ice|
           frost)-(white|blue|cold|capped|peaked|cream|cube+s|tea|coffee|pack|rink|box|bucket|lolly|crown) [~] / [snow-capped|snowy|
           snow-covered|white] (snow-capped|snow-covered|snowy|snow-tipped) (peak+s|mountain+s|summit+s|alps|volcano|ridge|tops) [~] /
           rainbow / (dry|dead|tea|tobacco|bay|mint|curry|cabbage|lettuce|gold|fig|lime|banana|palm|lotus|vine|salad|spinach) leaves /
           leaves (the|a|his|her|their|for|no|home|early|it|him|them|nothing|town) [~] / (table|loose) leaf / tulip (glass|chair|bulb+s|
           stairs|table) / lilac (dress|scarf|coat|wall+s|paint|hair|suit|sky|light) / orange and yellow leaves on ~ (dress|rug|mug|plate|
           wallpaper)
"""

TABLES = {"time": flowing(TIME), "season": flowing(SEASON)}
