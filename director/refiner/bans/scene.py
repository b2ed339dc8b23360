"""Topics of what is in the frame and how it is framed: people, things, words, edges."""

TOPICS = """
crowd
    cues   crowd many
    unless   crowd none
    says   crowd* / throng+s / mob+s / masses / many people / lots of people / full of people / people everywhere / (packed|teeming|
           crammed|jammed|bustling|busy|heaving|swarming|thronged|crowded|jam-packed|overflowing|seething|brimming) [~] [~] (street+s|
           market+s|station+s|stadium+s|square+s|platform+s|beach|beaches|mall|arena|concert|club|bar|pub|train+s|subway|metro|bazaar|
           souk|plaza|airport|hall|theatre|theater|church|mosque|temple|restaurant|café|cafe|fair|fairground|festival|dance-floor|
           dancefloor|terminal|carriage|bus|intersection|crossing|newsroom|trading floor|courtroom|office|food court|boardwalk|
           promenade|pool|ballroom|stands|bleachers|gymnasium|sidewalk+s|pavement+s|harbour|ferry|town|city) / (packed|crammed|heaving|
           teeming|bustling|swarming|thronged|overflowing|busy|filled) with [~] (people|fans|commuters|shoppers|dancers|tourists|
           worshippers|pilgrims|spectators|passengers|students|protesters|revellers|guests|customers|travellers|soldiers) / (thousands|
           hundreds|dozens|scores|millions|tens of thousands|a sea|swarms|masses|hordes|legions|crowds|an army|armies|streams|waves|
           rows|tide+s|flood+s|multitude+s) of [~] (people|fans|commuters|shoppers|dancers|tourists|worshippers|pilgrims|spectators|
           passengers|students|protesters|protestors|demonstrators|revellers|revelers|guests|soldiers|warriors|faces|runners|marchers|
           zombies|extras|concertgoers|festivalgoers|workers|customers|villagers|onlookers|devotees|umbrellas|cyclists|knights|troops|
           orcs|refugees|families|children|swimmers|hands|bodies|phones|strangers|office workers|travellers|monks) / audience /
           spectators / onlookers / bystanders / [rush|peak]-hour / rush-hour / commuters / festival [crowd|goers]* / concert /
           mosh-pit / moshpit / protest* / demonstration / rally / riot+s / parade / procession / marathon [runners|start]* / stadium /
           arena / carnival / fairground / pilgrim* / kumbh mela / times square / shibuya [crossing|scramble]* / flash-mob /
           street (market|fair|party|parade|festival) /
           [night|fish|flea|farmers'|christmas|floating|spice|street|morning|food|open-air|flower|covered]* (market|bazaar|souk) /
           (battle|army|armies|legion|battalion|cavalry) / nightclub / dance-floor / rave / block-party /
           busy [~] (street|market|station|restaurant|kitchen|newsroom|mall|airport|square|café|bar) /
           wedding (party|guests|reception|dance) / graduation / coronation / mardi gras / oktoberfest / new year's eve [crowd]* /
           black friday / refugees / exodus / queue of / long queue+s / line of people /
           (fans|supporters) (cheer*|roar*|sing*|wave*|jump*) / crowd-surf*
    bans   [many|too many|lots of|several|multiple|extra|other|background|random]* people [in [the]* background] /
           crowd* [scene|background] / crowded [scene|background|place] / many people in the background /
           background (people|crowd|characters|figures) / people / bystanders / passers-by / extra people /
           (multiple|many|several) (people|persons|characters|subjects|figures) / cluttered [background] / background clutter /
           busy [background|scene] / messy background / 背景人很多 / 杂乱的背景
clutter
    says   clutter* / untidy / dishevel* [room|bed|desk] / chaos / chaotic /
           (piles|heaps|stacks|mountains|towers|mounds|shelves|walls|jumble|tangle) of [~] / hoard* / jumble* / junk* / scrap-yard /
           scrapyard / landfill / rubbish / trash [heap|filled|strewn]* / debris / rubble / wreckage / ruins / bric-a-brac /
           knick-knacks / curios* / (antique|curiosity|second-hand|thrift|junk|repair|pawn|magic|toy|souvenir|watchmaker's|bric-a-brac|
           antiques|old book|hardware) (shop|store|market|stall)+s / cabinet of curiosities / flea-market / bazaar / souk /
           market [stall]+s / (busy|artist's|inventor's|alchemist's|mechanic's|tinkerer's|carpenter's|wizard's|cluttered|crowded|
           chaotic|messy|packed|disordered) [~] (workshop|studio|desk|kitchen|garage|shed|attic|lab|laboratory|office|workbench|bench|
           shelves|room|bedroom|shop|dorm) / teenager's (room|bedroom) / tangled [cables|wires|mess] / cables everywhere /
           (books|papers|boxes|toys|clothes|tools|wires|cables) everywhere / everywhere you look / maximalist / where's wally / i spy /
           wunderkammer / dense (background|detail|jungle|undergrowth) / busy (background|composition|frame|scene) / hieronymus bosch /
           every (surface|inch|corner) [~] (covered|filled|crammed) /
           (overflowing|crammed|cluttered|heaped|strewn|stuffed|littered|jumbled|piled [high]|stacked|overstuffed) with /
           [a|total|complete|glorious] mess / messy (room|bedroom|desk|kitchen|background|workshop|studio|table|floor|house|flat|
           apartment|garage|shelves|office|counter|corner|attic) / littered / cluttered attic / strewn (across|about|around|over)
    bans   [cluttered|messy|busy|chaotic|crowded|complex|dirty|untidy|distracting|disorganized|noisy] (background+s|scene|composition|
           room|environment|frame|surroundings) / clutter* / background clutter / mess / messy / untidy / chaotic [~] / busy /
           disorganized / trash / dirty / distracting (elements|objects|details|background) / 杂乱的背景
written words
    cues   words some
    says   [burned-in|on-screen|animated|bold|closed|yellow|white|karaoke|bottom|english|french|spanish|japanese|foreign|big|large|
           bouncy|word-by-word|kinetic|hard-coded|hardcoded|tiktok-style]* (subtitle+s|subtitled|subtitling|caption+s|captioned|
           captioning|surtitle+s) / on-screen (text|title+s|words|lyrics|caption|graphics|timer|counter|name+s) / (text|title|
           lower-third|end-credits|opening-credits) [~] (overlay+s|card+s|appears|reads|reading|crawl|on screen|says|slides|animates|
           fades|pops|saying|scrolls|types|flies|drops|super|supers) / text overlay+s / lettering / typograph* /
           kinetic-(type|typography|text) / title-card+s / intertitle+s / title sequence /
           (opening|end|closing|rolling|main) (credits|titles|title) / credits / lower-third+s / lower third / chyron / news ticker /
           ticker / karaoke / lyric+s [video|on screen|appear] / lyric-video / speech-(bubble+s|balloon+s) / thought bubble+s /
           comic (sound effects|lettering|captions|panel) / onomatopoeia / super-title / the word+s ... / headline+s / slogan /
           tagline / call-to-action / cta / shop now / buy now / price (tag|text|callout) /
           countdown (number+s|timer|clock on screen)* / meme text / impact font / star wars crawl / opening crawl / subtitles /
           sing-along / handwritten (text|note|words|title|letter+s) / neon (sign|lettering|letters|text) / calligraphy / infographic /
           chalkboard (text|lettering|menu) / timestamp / timecode / time-stamp / date stamp / ui overlay / hud / heads-up display /
           annotations / labels / callouts
    bans   subtitle+s / has subtitles / caption+s / closed captions /
           [on-screen|overlaid|overlay|any|random|visible|burned-in|gibberish|unwanted]* text [overlay+s] / text+s / texts / words /
           letter+s / lettering / writing / title+s / typography / credits / numbers / font / (watermark) text / artifacts around text /
           timestamp / lyrics / speech bubble+s / user interface / ui / hud / (text|word) (overlay|on screen) / 字幕 / 文字
signs and print
    says   (sign|banner|billboard|marquee|placard|poster|label|plaque|headline|newspaper|shopfront|t-shirt|jersey|cake|screen|card|
           letter|note|page|book|menu|board|scoreboard|blackboard|chalkboard|whiteboard|tombstone|gravestone|door|window|mug|badge|
           ticket|map|phone)+s [~] [~] (reads|reading|saying|says|that says|spell+s|spelling|with the word+s|marked|labelled|labeled|
           announcing|lettered) / text (message|bubble)+s / neon (sign+s|lettering|letters) / handwrit* / calligraph* /
           graffiti [tag+s|letter+s|lettering] / street-sign+s / road-sign+s / shop-sign+s / letterpress / signage / hieroglyph* /
           runes / inscription / (labelled|labeled|lettered|inscribed|engraved) / spells out /
           (bottle|wine|product|price|jar|food|name|shipping|clothing|can|luggage|record|medicine)-label+s /
           [its|the|a|every|front|paper|handwritten|gold|embossed|printed] label+s
    bans   text / text+s / words / letter+s / lettering / writing / typography / signage / sign+s /
           (random|gibberish|unwanted|garbled) (text|letters|words) / numbers / artifacts around text / 文字 / label+s / labels
brand marks
    says   [brand|company|corporate|sponsor|team|band|animated|glowing|3d|the|club]* logo+s / logotype / wordmark /
           brand (name|mark|mark reveal|reveal|emblem) / emblem / monogram / end-card / endcard / branded [~] / branding / packshot /
           pack-shot / trademark / insignia / signature (in|on|at) / signs (his|her|their) name
    bans   logo+s / brand* [logo+s|name+s] / trademark+s / emblem / (company|brand) (logo+s|name+s) / 标志
watermark
    says   [stock-footage|semi-transparent|faint|visible|stock|shutterstock|getty|tiktok]* watermark* /
           (stock|shutterstock|getty) (watermark|preview|overlay)
    bans   watermark+s / water-mark+s / 水印
signature
    says   [her|his|their|the|a|artist's|visible]* (signature|autograph)+s / sign+s (his|her|their|its|the) (name|book+s|painting|
           contract|treaty|letter|page|register|cast|guestbook|canvas|autograph+s) / signed [by|in] /
           signing [~] (book+s|contract|treaty|autograph+s|deal|register|document+s) / autograph*
    bans   signature+s / artist (name|signature) / signed / autograph
censor bars
    says   pixelated (face+s|censor*|area|square|head+s|license|number) / censor* / mosaic (censor*|blur|over) / (blurred|blurred-out|
           blurry|anonymised|anonymized|obscured|blacked-out) (face+s|faces|license plate+s|number plate+s|identity|identities|logo+s) /
           (face+s|identity|plate|plates|logo+s) [is|are|has been]* (blurred|pixelated|hidden|censored|obscured) [out] /
           blur-(box|bar)* / black bar (over|across) / redacted / anonymous (witness|informant|whistle-blower|interview) /
           whistleblower interview / true-crime interview / bleeped
    bans   has blurbox / blur box* / blurbox / censor* [bar+s] / (pixelated|blurred) (face+s|areas|faces) / mosaic [censoring]
tilted
    cues   angle dutch
    says   dutch-(angle|tilt|angled|tilted)* / dutch [angle|tilt|shot] /
           tilted (camera|frame|angle|horizon|shot|composition|view|world) / canted /
           crooked (camera|frame|framing|horizon|angle|shot) / slanted (camera|frame|horizon|angle|shot) /
           skewed (camera|frame|horizon|angle|perspective) / off-kilter / off-axis / oblique (angle|camera|frame|shot) / barrel-roll* /
           camera roll / (rolling|spinning|rotating) (camera|horizon|frame) / inverted camera / disorient* (angle+s|camera|tilt) /
           lopsided (frame|framing|horizon) / german expressionis* / caligari /
           (banking|banks) [~] (turn|hard|left|right|steeply|drone|plane|wing) / 45-degree (tilt|angle|roll) /
           (camera|frame|horizon|world) [~] (leans|slants|rolls|tips|tipped|askew|crooked|slanted|canted|lopsided|off-level|skewed) /
           (tilts|tilted|leaning|tipped) [~] (sideways|to one side|on its side|off the level) / horizon [~] tilted /
           (heavily|steeply|sharply|strongly) tilted / (camera|frame|shot) is tilted
    bans   tilted [camera|frame|horizon|angle|shot] / dutch-(angle|tilt) / canted [angle] / crooked [horizon|frame] / slanted /
           skewed [horizon] / inconsistent (framing|perspective) / uneven horizon / (bad|poor) (angle|composition|framing) /
           off-center / disorienting [angle+s]
odd framing
    says   off-centre / off-center / off-centred / off-centered / (unconventional|unusual|odd|awkward|unbalanced|asymmetric*|
           deliberately bad|loose|wandering|negative-space|short-sided) (framing|composition|frame) / (cropped|cut-off|
           partially out of frame|half out of frame|out of frame|off-frame|half-hidden|half-seen|bisected|chopped off) /
           (head|heads|faces|face|eyes|top) [is|are]* (cut off|cropped|out of frame) / headless framing / extreme close-up /
           (reframe+s|reframing|zooms) [~] / (drifts|slips|wanders|slides|walks|runs|steps) out of [the]* frame / mr robot framing /
           snap-zoom+s / crash-zoom+s / aspect ratio (change+s|shift+s) / (jumping|shifting|changing) (framing|aspect)
    bans   (bad|poor|poorly|inconsistent|awkward|wrong|unbalanced|off-center|a poor) (framing|framed|composition|crop|composed) /
           inconsistent framing / cropped [head|body|frame|image] / crop / cut-off [head|limbs] / out of frame / off-frame /
           off-center / partially visible / (head|body) out of frame / truncated
close
    cues   size close
    says   close-up / extreme close-up / macro / ecu / tight (shot|framing|close-up) / head-shot / headshot / detail shot /
           only (her|his|its|the) [~] (eyes|hands|lips|feet|mouth) / fills the (frame|screen)
    bans   close-up [shot|view] / closeup / extreme close-up / cropped [~] / crop / cut-off / out of frame / macro / tight framing /
           partial (view|body) / (body|head) out of frame / zoomed in
wide and high
    cues   size wide
    says   (wide|long|full|establishing|distant) (shot|view)
    bans   wide-angle / high angle / distant [subject] / far away / small subject / (high|overhead|top-down) angle
eye of the lens
    cues   lens short
    says   fish-eye / fisheye / ultra-wide / gopro / wide-angle / 8mm lens / 10mm / 12mm / 14mm / barrel distortion / peephole /
           door-bell camera / ring camera
    bans   fish-eye / fisheye / wide-angle [distortion] / lens distortion / (barrel|perspective) distortion /
           distort* [perspective|edges] / distortion / inconsistent perspective / curved (lines|horizon) / vignett* /
           chromatic aberration
impossible space
    says   escher* /
           impossible [~] (stair*|geometry|architecture|space+s|building+s|structure+s|perspective|object|corridor|room+s|shape+s) /
           non-euclidean / penrose / (forced|naive|flattened|reverse|inverted|warped|twisted|wrong|medieval|isometric|multiple|multi|
           shifting|skewed|distorted|curvilinear|cubist|broken|bent) perspective+s / isometric / inception [style|city|folding]* /
           folding city / (city|street|room|building+s|world|horizon|floor|corridor|staircase) [~] (folds|bends|curls|warps|twists|
           folding|bending|tilting|rotates) / upside-down / (gravity|gravity-)(defying|flips|reverses|shifts) / gravity-defying /
           anti-gravity / zero-gravity / dream (architecture|logic) / trompe-l'oeil / optical illusion / cubis* /
           infinite (corridor|staircase|regress|hallway) / recursive / dolly-zoom / dolly zoom / vertigo effect / dali / magritte /
           de chirico / surreal* / hall of mirrors / fish-eye / fisheye / naive (art|painting) / byzantine / persian miniature /
           mughal miniature / egyptian (frieze|style|relief|tomb painting) / droste / kaleidoscop* / m.c. escher / tilt-shift / caligari
    bans   inconsistent (perspective|depth|scale|geometry|lighting direction) / (wrong|bad|distorted|incorrect|impossible|flat|skewed|
           unrealistic) (perspective|geometry|scale|depth|architecture|depth of field) /
           warped (architecture|perspective|lines|geometry) / distort* [perspective|proportions] / unrealistic [~] /
           floating (objects|limbs) / bent lines / physically impossible
many pictures
    says   split-screen* / split screen / (two|three|four|six|nine|multi|dual|triple|quad)-panel* / multi-(panel|screen|frame|view) /
           [photo|video|moving]* collage / diptych / triptych / [3x3|2x2|4x4|nine|four|six|photo|video|contact]* grid of [~] (screens|
           videos|clips|photos|frames|panels|faces|portraits|shots|images|windows) / (3x3|2x2|4x4|four-way|six-way) [grid] /
           video wall / wall of (screens|monitors|tvs|televisions) / video grid / before-and-after /
           comic (page|panel+s|strip|book panel+s) / picture-in-picture / zoom (call|grid) / storyboard [sheet|panels] / contact-sheet /
           montage [of panels] / mosaic of / multiple (views|angles|panels|screens|windows|frames) /
           (turnaround|character|model|reference|sprite)-sheet / turnaround / (front|side|back) and (front|side|back) view+s /
           multi-cam / multi-exposure / double-exposure / quad view / mirrored halves / kaleidoscop* / bento grid / film strip /
           brady bunch
    bans   split-screen / split / collage / grid /
           (multiple|several|many|multi|different) (views|view|panels|panel|frames|images|screens|angles|shots|windows) / panel+s /
           diptych / triptych / comic (panel+s|strip) / picture-in-picture / side-by-side / montage / tiled / tiling / contact sheet /
           (character|model|reference) sheet / storyboard / duplicate frames / double exposure
borders
    says   letter-box* / letterboxed / pillar-box* / pillarboxed / cinemascope bars / black bars / [white|ornate|polaroid|decorative|
           gold|film|torn|vintage|black|rounded|thick|scalloped|wooden]* (border+s|framing device|vignette) / polaroid [frame|border] /
           picture-frame / frame within a frame / (film|sprocket)-(border|holes|strip) / sprocket holes / film perforations /
           passe-partout / (viewfinder|camera|camcorder) (overlay|frame|hud|ui|interface|view|display) / rec (overlay|dot|icon) /
           proscenium / vintage frame / oval frame / locket / keyhole / iris vignette / binocular (view|mask) / storybook page /
           tv frame / inside a [~] frame / masked edges / postcard (frame|border)
    bans   border+s / frame / frames / framed / black (bars|border+s|edges) / white border+s / letterbox* / pillarbox* / vignett* /
           picture frame+s / (rounded|film|polaroid) (corners|border+s|frame) / bars / viewfinder / overlay+s / padding / margin+s
monochrome
    cues   colour mono
    says   black-and-white / b&w / monochrom* / greyscale / sepia / silver gelatin / film-noir / colour-less / colourless / duotone /
           silhouette*
    bans   black-and-white / black & white / b&w / monochrom* / greyscale / grey-scale / sepia / (no|lack of) (color|colour) /
           colorless / colourless / desaturat* / single colou*
weather and dirt
    says   (dirty|muddy|filthy|grimy|stained|rusty|rusted|soiled|dusty|sooty|grubby|mud-splattered|mud-caked|blood-stained|sweaty|oily|
           greasy)
    bans   dirt / dirty / mud / dusty / dust / grime / stain+s / rust / filthy / messy
from the air
    says   aerial (view|shot|footage|drone|photography|perspective|pass|sweep|panorama|pan|establishing|image|survey|tracking|wide|
           video|flyover|glide) / aerials of / aerial of / bird's-eye [view|shot] /
           drone (shot|footage|view|flight|pass|video|flyover|perspective|camera|clip|sweep|pov|pullback|shots) / (seen|shot|filmed|
           viewed|looking down|straight down|captured) [~] from (above|the air|a drone|a helicopter|a plane|the sky|high above) /
           helicopter shot / satellite (view|image*) / fly-over / flyover / top-down /
           from (a drone|an airplane window|the air|a hot-air balloon|high above) / overhead (shot|view|drone)
    bans   aerial [view|shot|footage] / drone [shot|view] / bird's-eye [view] / (overhead|top-down) (view|shot) / 航拍
"""
