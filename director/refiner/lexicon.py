"""The words by which a prompt says how something looks, moves or sounds: (axis, value, pattern, strength).

Strength 'sure' makes a contradiction on its own; 'hint' supports a side and goes when its side goes, and conflicts
only with a sure cue; 'act' is an action or subject, which is never dropped for the sake of a cue.
"""

from __future__ import annotations

Entry = tuple[str, str, str, str]

_HANDMADE = r"(?:hand[- ]?(?:painted|drawn)|2d|cel[- ]shad(?:ed|ing)|flat)"
LOOK: tuple[Entry, ...] = (
    ("medium", "photo", r"(?:ultra[- ]|hyper[- ]|super )?(?:photo-?\s?realis(?:tic|m)|photo-?real|hyper-?realis(?:tic|m)|hyper-?real)(?: "
    r"(?:footage|style|look|video|film|image))?", "sure"),
    ("medium", "photo", r"(?:real |raw |genuine )?live[- ]action(?: (?:footage|film|video))?|(?:raw |real )*(?:live[- ]action )"
    r"?documentary footage|"
    r"newsreel(?: footage)?|(?:super |very )?photographic(?:,? like an? [\w]+ (?:video|photo))?|"
     r"(?:exactly )?(?:as|like) (?:a |an |the )?(?:\w+ )?(?:news camera|camera|iphone|phone|documentary crew|press photographer|dslr)(?: "
     r"(?:would have )?(?:recorded|filmed|shot|captured|seen)(?: it)?| video)|"
     r"shot on (?:an? )?(?:iphone|phone|dslr|arri|red camera|gopro)|(?:indistinguishable from|looks? exactly like|like) (?:a |an )"
     r"?(?:real|actual) (?:photo\w*|footage|life)|real[- ]life footage|"
     r"(?:ultra|highly|extremely|completely|fully|totally)[- ]realistic|lifelike (?:skin|detail|textures?)|no (?:stylis|styliz)ation(?: "
     r"(?:of any kind|at all))?|true-to-life|dslr (?:photo|footage)|real human actors?|unretouched", "sure"),
    ("medium", "photo", r"realistic|lifelike|natural (?:skin )?textures|real skin pores", "hint"),
    ("medium", "cartoon", r"(?:cartoon(?:ish|y)?|toon|looney[- ]tunes|saturday[- ]morning)(?: (?:style|look|animation|short|film|drawing))"
    r"?|animated (?:short|film|movie|feature|series)|(?<!stop motion )(?<!3d )(?<!2d )(?<!bouncy )animation style", "sure"),
    ("medium", "cartoon", r"squash[- ]and[- ]stretch|(?:big )?expressive eyes|exaggerated poses|bouncy animation|(?:round )?friendly "
    r"shapes|rubber[- ]hose", "hint"),
    ("medium", "cgi", r"(?:pixar|dreamworks|disney)(?:[- ](?:like|style|esque))?(?: (?:3d )?(?:animated (?:short|film)|animation|style|"
    r"look|render))?|(?:glossy )?3d (?:animat\w+|render(?:ed|ing)?|cgi|cartoon)|cgi(?: (?:render|animation|look))?|unreal engine(?: \d)"
    r"?(?: render)?|octane render", "sure"),
    ("medium", "2d", rf"(?:studio )?ghibli(?:[- ](?:like|style|esque|inspired))?(?: (?:hand[- ]?painted|hand[- ]?drawn))?|anime(?:[- "
    rf"]style)?|manga(?:[- ]style)?|{_HANDMADE} (?:animation|cartoon|style|look|anime)|cel[- ]shad(?:ed|ing)|comic[- ]book(?: (?:style|"
    rf"panels?|art))?|hand[- ]drawn(?: 2d)?|line[- ]art", "sure"),
    ("medium", "clay", r"clay-?mation|plasticine|clay(?: figures?)? (?:animation|puppets?)|stop[- ]motion(?: (?:puppets?|animation|clay|"
    r"felt))?|felt puppets?|aardman(?:[- ]style)?", "sure"),
    ("medium", "water", r"(?:soft |loose |delicate )?water-?colou?rs?(?: (?:painting|style|wash(?:es)?|illustration|sketch|look))?|"
    r"aquarelle|gouache(?: (?:painting|illustration))?", "sure"),
    ("medium", "oil", r"(?:thick |impasto |renaissance |baroque )?oil[- ]paint(?:ing|ed)?(?: (?:style|strokes|look))?|van gogh(?: "
    r"(?:swirls|style|brush ?strokes))?|impasto|impressionis[tm]\w*(?: (?:painting|style|brush ?strokes))?|in the style of (?:monet|"
    r"rembrandt|vermeer|turner|van gogh)|rembrandt style|fresco", "sure"),
    ("medium", "ink", r"ukiyo-e(?: (?:woodblock(?: print)?|print|style))?|wood-?(?:block|cut)(?: print)?|sumi-?e|ink[- ]wash(?: "
    r"(?:painting|style))?|linocut|etching|engraving style", "sure"),
    ("medium", "pixel", r"(?:8|16)[- ]?bit(?: (?:pixel art|graphics|style|sprites?))?|pixel[- ]art(?: (?:style|graphics))?|retro game "
    r"sprites", "sure"),
    ("medium", "lowpoly", r"low[- ]poly(?:gon)?(?: (?:playstation(?: (?:1|one))?|ps1|3d))?(?: (?:graphics|style|look|render))?|"
    r"playstation (?:1|one) graphics|voxel(?: art)?|minecraft(?:[- ]style)?", "sure"),
    ("medium", "flat", r"(?:minimalist |strict |clean )?bauhaus(?: (?:flat )?(?:shapes|style|poster style|geometry))?|flat (?:vector|"
    r"design|graphic)(?: (?:art|style|illustration|shapes|graphics))?|vector (?:art|illustration)|de stijl|corporate flat style", "sure"),
    ("medium", "sketch", r"(?:rough |loose )?(?:pencil|charcoal|chalk|biro|ballpoint)(?: (?:sketch(?:es)?|drawing|style|strokes|lines))|"
    r"crayon(?: (?:scribbles?|drawings?|style))?(?: on butcher paper)?|(?:rough )?sketch style|chalkboard animation|graphite drawing",
    "sure"),
    ("medium", "paper", r"paper[- ]?cut(?:[- ]?outs?)?(?: (?:animation|style|diorama))?|origami style|shadow[- ]puppets?|collage style",
    "sure"),
    ("medium", "mosaic", r"stained[- ]glass(?: (?:style|window style))?|mosaic style|embroider(?:y|ed) style|cross-stitch(?: style)?|"
    r"tapestry style|byzantine mosaic", "sure"),
    ("medium", "cubist", r"cubis[tm](?: (?:painting|style|planes))?|picasso(?:[- ]style)?", "sure"),
    ("mood", "noir", r"(?:classic |1940s )?film noir(?: (?:mood|style|look|lighting))?|(?:gritty )?noir (?:mood|style|look|lighting)|"
    r"(?:gritty|bleak|grim)(?: and \w+)? (?:realism|style|look|mood|atmosphere|tone)", "sure"),
    ("mood", "noir", r"hard venetian[- ]blind shadows", "hint"),
    ("mood", "sweet", r"(?:pastel|candy[- ]colou?red|sugar[- ]sweet)(?:[, ]+(?:and )?(?:pastel|candy[- ]colou?red|symmetrical|whimsical|"
    r"storybook|cheerful|dreamy))*(?: (?:palette|style|look|world|dollhouse))*(?: of a (?:[\w-]+ )*(?:comedy|dollhouse))?|whimsical "
    r"(?:storybook |dollhouse )?(?:style|look|tone|mood|comedy)|(?:cheerful|sunny|joyful|jolly)(?:,? \w+)? (?:mood|tone|atmosphere|vibe)",
    "sure"),
    ("mood", "noir", r"(?:gloomy|ominous|menacing|melancholic|sombre|somber|oppressive|horror)(?:,? \w+)? (?:mood|tone|atmosphere|vibe|"
    r"feel)", "sure"),
    ("colour", "mono", r"(?:stark |strictly |high-contrast |pure |grainy |all in |fully |entirely )?(?:in )?(?:black[- ]and[- ]white|b&w|"
    r"b/w|monochrom(?:e|atic)|gr[ae]yscale)(?: (?:film|footage|photography|throughout|look|image|picture|stock|world))?(?: throughout)?|"
    r"sepia(?:[- ]toned?)?(?: (?:film|tones?|throughout))?|(?:no|without(?: any)?|devoid of|drained of) colou?r(?: (?:at all|whatsoever|"
    r"anywhere))?|shades of gr[ae]y only|"
     r"(?:strictly|only|just|exactly) (?:two|2) colou?rs(?:, [\w-]+ and [\w-]+)?(?:, nothing else)?", "sure"),
    ("colour", "vivid", r"(?:explosion of |riot of )?(?:vivid|vibrant|saturated|hyper-?saturated|oversaturated|brilliant|bold|bright|rich|"
    r"candy|rainbow|full|blazing|neon|technicolou?r|kaleidoscopic)(?:,? (?:vivid|vibrant|saturated|rainbow|bright|bold|tropical|candy))* "
    r"colou?rs?(?: (?:everywhere|throughout|palette|explosion))?|"
     r"every colou?r of the rainbow|rainbow[- ]colou?red|technicolou?r|(?:intensely |highly |richly )?colou?rful|(?:hyper|over)"
     r"-?saturated(?: (?:palette|grade|look))?|vibrant palette|full saturation|riot of colou?r", "sure"),
    ("colour", "vivid", r"(?:in )?(?:(?:crimson|orange|lime|gold|magenta|turquoise|scarlet|emerald|yellow|purple|pink|red|green|blue|"
    r"violet|cobalt|teal)(?:,| and|, and) ){2,}(?:crimson|orange|lime|gold|magenta|turquoise|scarlet|emerald|yellow|purple|pink|red|green|"
    r"blue|violet|cobalt|teal)|(?:bright|vivid|brilliant|glowing) (?:red|orange|yellow|green|blue|pink|purple|magenta|crimson|turquoise)",
    "hint"),
    ("colour", "muted", r"(?:muted|desaturated|washed-?\s?out|faded|drained|bleached)(?:,? (?:muted|desaturated|earthy|grey|gray))* "
    r"(?:colou?rs?|palette|tones|grade|look)|desaturated", "sure"),
    ("palette", "warm", r"(?:all[- ])?warm(?:,? (?:amber|orange|golden|earthy))*,? (?:colou?r )?(?:palette|tones|grade|colou?rs?|grading)"
    r"(?: only| throughout)?", "sure"),
    ("palette", "cool", r"(?:all[- ])?(?:cold|cool|icy)(?:,? (?:blue|teal|steel|steely|clinical))*,? (?:colou?r )?(?:palette|tones|grade|"
    r"colou?rs?|grading)(?: only| throughout)?", "sure"),
    ("light", "bright", r"(?:bright(?:ly)?[- ]lit|high[- ]key(?: light(?:ing)?)?|flooded with (?:white |bright )?light|evenly lit|blazing "
    r"(?:white )?light(?:s)?|dazzlingly bright|bright(?:,)? (?:even|airy|shadowless) light(?:ing)?)(?: throughout)?", "sure"),
    ("light", "dark", r"low[- ]key(?: light(?:ing)?)?|pitch[- ](?:dark(?:ness)?|black)|(?:in )?(?:total|complete|utter|near[- ]total) "
    r"darkness|barely lit|dimly[- ]lit|no light (?:source )?at all|sunk in shadow|unlit", "sure"),
    ("hardness", "hard", r"(?:harsh|hard)(?:,? (?:direct|contrasty|undiffused))* (?:light(?:ing)?|flash|shadows)(?: with (?:crisp|sharp|"
    r"razor-sharp)[\w -]* shadows)?", "sure"),
    ("hardness", "soft", r"(?:soft|diffused?|gentle)(?:,? (?:soft|diffused?|even|shadowless|wrap-?around))* (?:light(?:ing)?)(?: (?:with "
    r"no|without) (?:hard )?shadows)?|shadowless(?: light(?:ing)?)?|no shadows(?: at all)?", "sure"),
    ("clarity", "clean", r"(?:perfectly |completely |totally )?(?:grain-free|noise-free)(?: clean)?(?: image| picture)?|(?:crystal[- "
    r"]clear|razor[- ]sharp|tack[- ]sharp|pin[- ]sharp|pristine|crisp|ultra[- ]sharp|flawless)(?:,? (?:clean|pristine|digital|modern|8k|"
    r"4k))*(?: (?:4k|8k|uhd|hd|digital|image|picture|footage|video|quality|focus|detail|clarity))+|(?:in )?(?:crisp |ultra |pristine |"
    r"native |true )?(?:8k|4k|uhd|12k)(?: (?:uhd|hdr|resolution|quality|clarity|footage|sharpness))*|everything (?:is )?(?:razor|pin|tack)"
    r"[- ]sharp|no (?:film )?grain(?: at all)?", "sure"),
    ("clarity", "rough", r"(?:heavy|thick|coarse|strong|visible|chunky) (?:film )?grain|(?:grainy|fuzzy|blurry|pixelated|low[- "
    r"]res(?:olution)?|degraded|worn|lo-fi|blocky|compressed)(?:,? (?:grainy|blurry|vhs|pixelated|analog|webcam|cctv|old|home))*(?: "
    r"(?:vhs|video|footage|tape|image|picture|webcam|camcorder|quality|recording|look))+|vhs (?:tape|footage|quality|look|recording|"
    r"camcorder)|(?:in )?(?:144p|240p|360p|480p)(?: (?:quality|video))?|tape (?:noise|hiss lines)|out[- ]of[- ]focus throughout|"
    r"everything (?:is )?(?:blurry|out of focus|soft)|low[- ]res(?:olution)?", "sure"),
    ("focus", "shallow", r"(?:very |extremely |razor-thin |ultra-)?shallow (?:depth of field|focus)|(?:creamy )?bokeh(?: background)?|"
    r"f/?1\.[248]|(?:completely )?blurred background|background (?:melts|dissolves) into blur", "sure"),
    ("focus", "deep", r"(?:extreme )?deep (?:focus|depth of field)|everything (?:is )?in (?:sharp |perfect )?focus(?: from [\w ]+ to [\w "
    r"]+)?|f/?(?:16|22)|infinite depth of field|(?:sharp|in focus) from (?:front to back|foreground to (?:background|horizon|infinity))",
    "sure"),
    ("aspect", "tall", r"(?:in |as )?(?:a )?(?:upright reel format|tall story format(?: for phones)?|vertical(?: (?:9:16|video|format|"
    r"frame|reel|phone))*|9\s?:\s?16(?: (?:vertical|portrait|format|frame))*|portrait (?:orientation|format|mode)|1080\s?[x×]\s?1920|tik "
    r"?tok format|story format)(?: for phones)?(?: 1080x1920)?", "sure"),
    ("aspect", "wide", r"(?:in |a )?(?:ultra[- ])?widescreen(?: (?:16:9|1920\s?[x×]\s?1080|cinema|format|frame|2\.39:1))*|(?:16|21)"
    r"\s?:\s?9(?: (?:widescreen|format|frame|landscape))*|2\.(?:35|39|40)(?:\s?:\s?1)?(?: (?:letterbox|widescreen|anamorphic|scope))*(?: "
    r"for cinema)?|cinemascope|1920\s?[x×]\s?1080|3840\s?[x×]\s?2160|landscape (?:orientation|format|mode)|letterbox(?:ed)?(?: for cinema)"
    r"?|imax widescreen", "sure"),
    ("aspect", "square", r"1\s?:\s?1(?: square)?(?: (?:format|frame))?|square (?:format|video|frame|crop|aspect)|1080\s?[x×]\s?1080",
    "sure"),
    ("aspect", "43", r"4\s?:\s?3(?: (?:academy|format|frame|ratio))*|academy ratio", "sure"),
    ("take", "one", r"(?:in )?(?:one|a single|single)(?:,? (?:long|continuous|unbroken|uninterrupted))* (?:take|shot)(?: (?:with no cuts|"
    r"throughout|without (?:any )?cuts))?|(?:a )?(?:continuous|unbroken|uninterrupted) (?:take|shot)|oner|no cuts(?: at all)?|without "
    r"(?:a single|any) cuts?", "sure"),
    ("take", "cuts", r"(?:rapid|fast|quick|hard|frantic|frenetic|constant|snappy)[- ]?(?:fire )?(?:jump )?(?:cuts|cutting|editing)(?: "
    r"(?:every|between)[^,.;]*)?|(?:fast |quick )?(?:cut )?montage of[^,.;]*|jump cuts(?: every[^,.;]*)?|(?:dozens|hundreds) of cuts|"
    r"edited like a music video", "sure"),
    ("fps", "24", r"24 ?(?:fps|frames per second)", "sure"), ("fps", "60", r"60 ?(?:fps|frames per second)", "sure"), ("fps", "30",
    r"30 ?(?:fps|frames per second)", "sure"),
)

CAMERA: tuple[Entry, ...] = (
    ("motion", "static", r"(?:camera:? )?(?:completely |absolutely |perfectly |totally |entirely |rigidly |a |the )*(?:static|locked[- "
    r"](?:off|down)|fixed|stationary|motionless|unmoving|immobile)(?:,? (?:wide|medium|close-up|tripod|locked[- ]off|long|eye-level))* "
    r"(?:camera|shot|tripod(?: shot)?|frame|framing|view)(?:,? (?:on a )?tripod)?(?:, not moving at all(?: during the entire take)?)?"
     r"|(?:shot |filmed |locked )?on (?:a |the )?(?:heavy |sturdy |fixed )*tripod(?: (?:that never moves|throughout))?|tripod shot|"
     r"lock(?:ed)?[- ]off(?: shot)?|locked down|no camera (?:movement|motion|move)s?(?: (?:at all|whatsoever))?|without (?:any )?camera "
     r"(?:movement|motion)|static|not moving at all(?: during the entire take)?", "sure"),
    ("motion", "static", r"(?:the |a )?(?:camera|lens|frame) (?:is |stays |remains |holds |sits |stands )?(?:\w+ly )?(?:static|still|"
    r"fixed|put|stationary|motionless|locked(?: off| down)?|in place|frozen|bolted(?: \w+){0,4}|nailed(?: \w+){0,3})(?: (?:the whole time|"
    r"throughout|for the (?:whole|entire) (?:shot|take)|the entire time))*|(?:the )?camera (?:never|does not|doesn't|must not|won't) "
    r"(?:move|moves|budge|pan|stir)s?(?: (?:an inch|once|at all|throughout))*", "sure"),
    ("motion", "moving", r"(?:the |a )?(?:camera|lens|we) (?:\w+ly )?(?:tracks?|dollies|glides?|flies|sweeps?|swoops?|circles|orbits|"
    r"swirls|spins|rushes|races|travels|moves|follows|pushes|pulls|pans|tilts|cranes|rises|descends|floats|drifts|weaves|hurtles|whips|"
    r"trucks|zooms|roams|prowls)\b[^,.;:]*(?:, (?:gliding|circling|sweeping|flying|rushing|moving|weaving) [^,.;:]*)?", "sure"),
    ("motion", "moving", r"(?:(?:slow|fast|quick|smooth|sweeping|gentle|long|rapid|continuous|restless|energetic|swooping|gliding|"
    r"constant|nervous) )*(?:tracking|dolly(?:ing)?|travelling|traveling|steadicam|gimbal|crane|drone|orbit(?:ing|al)?|arc|fly-?through|"
    r"fly-?over|panning|whip[- ]pan|hand-?held|moving)(?: (?:camera|shot|move(?:ment)?|in|out|pan))+(?: (?:around|along|through|past|over|"
    r"across) [^,.;:]*)?|(?:slow|fast|smooth|gentle) (?:pan|push[- ]in|push in|pull[- ]back|zoom|dolly|tilt|orbit)(?: (?:left|right|in|"
    r"out|up|down|across [^,.;:]*|around [^,.;:]*))?|-camera (?:zoom|pan|tilt|rotate) \w+|constant(?:ly moving)? camera(?: movement)?",
    "sure"),
    ("motion", "moving", r"(?<=but also )(?:flies|glides|sweeps|moves|circles|tracks|pans|travels)\b[^,.;:]*", "sure"),
    ("motion", "moving", r"(?:the |a )?(?:steadicam|gimbal|dolly|crane) (?:follows|glides|tracks|moves|circles|flies|sweeps|rises|drifts)\b"
     r"[^,.;:]*", "sure"),
    ("shake", "smooth", r"(?:(?:gimbal|butter|silky|glassy|perfectly|rock)[- ]?)+(?:smooth|steady|stable|stabili[sz]ed)(?: (?:camera|"
    r"motion|movement|footage|glide))?(?:, (?:not the slightest|without (?:the slightest|any)|no) shake)?|(?:not the slightest|without "
    r"(?:the slightest|any)|no|zero)(?: camera)? (?:shake|shaking|wobble|jitter)|(?:perfectly|fully) stabili[sz]ed(?: footage| camera)?|"
    r"smooth (?:gimbal|steadicam)(?: (?:glide|move|shot|footage))?", "sure"),
    ("shake", "shaky", r"(?:violent|heavy|wild|constant|frantic|jittery|extreme|nervous|rough)(?: \w+)? (?:camera )?(?:shake|shaking|"
    r"shaky[- ]cam|wobble)(?: in every frame| throughout)?|shaky[- ](?:cam|camera|hand-?held)(?: (?:footage|shot|style))?|(?:jittery|"
    r"trembling|shaking|jerky|wobbly|bumpy) (?:hand-?held )?(?:camera|footage|shot|hand-?held)(?: \w+)?|camera shak(?:e|es|ing)(?: \w+ly)"
    r"?(?: in every frame)?|rough hand-?held", "sure"),
    ("inout", "in", r"(?:(?:the )?camera )?(?:(?:very |a )?(?:slow|fast|quick|gentle|smooth|continuous|steady)(?:ly)? )*(?:push(?:es|ing)"
    r"?[- ]in|doll(?:y|ies|ying)[- ](?:in|forward)|zoom(?:s|ing)?[- ]in|mov(?:es|ing) (?:in )?closer|creep(?:s|ing)? (?:in|closer)|"
    r"track(?:s|ing)? in|clos(?:es|ing) in)(?: (?:on|to|toward|towards|into|at) (?:the |his |her |its |their |a )?[\w' ]+?(?=,|\.|;| and |"
    r" while | as | then | but |$))?|-camera zoom in", "sure"),
    ("inout", "out", r"(?:(?:the )?camera )?(?:(?:very |a )?(?:slow|fast|quick|gentle|smooth|continuous|steady)(?:ly)? )*(?:pull(?:s|ing)"
    r"?[- ](?:back|out|away)|doll(?:y|ies|ying)[- ](?:out|back|backward)|zoom(?:s|ing)?[- ]out|mov(?:es|ing) (?:back|away|further away)|"
    r"back(?:s|ing) away|retreat(?:s|ing)?)(?: (?:from|to|until|across) (?:the |his |her |its |their |a )?[\w' ]+?(?=,|\.|;| and | while |"
    r" as | then | but |$))?|-camera zoom out", "sure"),
    ("leftright", "left", r"(?:(?:the )?camera )?(?:(?:slow|fast|smooth|gentle|quick)(?:ly)? )*(?:pan(?:s|ning)?|truck(?:s|ing)?|"
    r"slid(?:es|ing)|drift(?:s|ing)?|whip[- ]pan(?:s)?|track(?:s|ing)?)(?: \w+ly)? (?:to the |from right to )?left(?:wards?)?|right[- "
    r"]to[- ]left (?:pan|tracking shot|truck)|-camera pan left", "sure"),
    ("leftright", "right", r"(?:(?:the )?camera )?(?:(?:slow|fast|smooth|gentle|quick)(?:ly)? )*(?:pan(?:s|ning)?|truck(?:s|ing)?|"
    r"slid(?:es|ing)|drift(?:s|ing)?|whip[- ]pan(?:s)?|track(?:s|ing)?)(?: \w+ly)? (?:to the |from left to )?right(?:wards?)?|left[- "
    r"]to[- ]right (?:pan|tracking shot|truck)|-camera pan right", "sure"),
    ("updown", "up", r"(?:(?:the )?(?:camera|crane) )?(?:(?:slow|fast|smooth|gentle|quick|sweeping)(?:ly)? )*(?:(?:crane|tilt|pedestal|"
    r"boom|jib)(?:s|ing)?[- ]up|ris(?:es|ing) up (?:into|above) [^,.;]*)(?: (?:above|over|to|from|past) [\w' ]+?(?=,|\.|;| and | while | "
    r"as | then | but |$))?|-camera tilt up|the (?:camera|crane|drone) (?:rises|ascends|climbs)\b[^,.;]*", "sure"),
    ("updown", "down", r"(?:(?:the )?(?:camera|crane) )?(?:(?:slow|fast|smooth|gentle|quick|sweeping)(?:ly)? )*(?:crane|tilt|pedestal|"
    r"boom|jib)(?:s|ing)?[- ]down(?: (?:to|on|onto|from|past) [\w' ]+?(?=,|\.|;| and | while | as | then | but |$))?|-camera tilt down|"
    r"the (?:camera|crane|drone) (?:sinks?|sinking|descends|descending|drops|dropping|lowers|lowering)\b[^,.;]*", "sure"),
    ("orbit", "cw", r"(?:orbit\w*|circl\w+|rotat\w+|spin\w*)(?: \w+){0,3} clockwise", "sure"), ("orbit", "ccw",
    r"(?:orbit\w*|circl\w+|rotat\w+|spin\w*)(?: \w+){0,3} (?:counter|anti)[- ]?clockwise", "sure"),
    ("size", "close", r"(?:in )?(?:an? |the )?(?:(?:extreme|tight|big|very|super|intimate) )*(?:close[- ]?up(?: shot)?|macro(?: shot| "
    r"close-up)?|tight shot|ecu)|face fills the (?:whole |entire )?frame|filling the (?:whole |entire )?frame", "sure"),
    ("size", "wide", r"(?:in )?(?:an? |the )?(?:(?:extreme|super|very|ultra|vast|epic|huge) )*(?:wide(?: establishing)? shot|establishing "
    r"shot|long shot|panoramic (?:shot|view)|extreme wide|ews|wide (?:aerial )?(?:view|panorama))|(?:a )?tiny (?:figure|speck|dot) in "
    r"(?:a |the )?(?:vast|huge|endless|immense) (?:landscape|frame|\w+)", "sure"),
    ("angle", "low", r"(?:from )?(?:an? )?(?:(?:extreme|dramatic|very|heroic) )*(?:low[- ]angle(?: shot| view)?|worm'?s[- ]eye(?: view| "
    r"shot)?)|(?:shot |seen |filmed )?from (?:the ground|far below|below|ground level|the floor)(?:,? looking (?:straight )?up)?|"
    r"(?:camera )?looking (?:straight )?up (?:at|from below)[^,.;]*", "sure"),
    ("angle", "high", r"(?:from )?(?:an? )?(?:(?:extreme|dramatic|very|straight) )*(?:high[- ]angle(?: shot| view)?|bird'?s[- ]eye(?: "
    r"view| shot)?|top[- ]down(?: shot| view)?|overhead (?:shot|view|camera)|god'?s[- ]eye(?: view)?|aerial (?:shot|view))|(?:shot |seen |"
    r"filmed )(?:straight )?(?:from (?:directly |high |straight )?(?:above|overhead|the ceiling))(?:,? looking (?:straight )?down)?|"
    r"(?:camera )?looking straight down(?: (?:on|at)[^,.;]*)?", "sure"),
    ("angle", "eye", r"(?:strictly )?(?:at )?eye[- ]level(?: (?:shot|angle|camera|view))?", "sure"),
    ("pov", "first", r"first[- ]person(?: (?:view|pov|perspective))?|(?:through|from) (?:his|her|the \w+'s) own eyes|pov shot", "sure"),
    ("pov", "third", r"third[- ]person(?: (?:view|perspective|camera))?|over[- ]the[- ]shoulder(?: shot)?", "sure"),
    ("lens", "short", r"(?:shot )?(?:on |with |through )?(?:an? )?(?:(?:ultra|super|extreme)[- ]?wide(?:[- ]angle)?(?: lens)?(?: 1\d ?mm| "
    r"8 ?mm)?(?: fisheye)?|(?:8|9|10|12|14|15|16|18|20) ?mm(?: (?:fisheye|ultra[- ]wide|wide[- ]angle|lens))*(?! film)|fish-?eye(?: lens)"
    r"?|wide[- ]angle lens)(?: with heavy barrel distortion| distortion| at \d+ ?mm)?", "sure"),
    ("lens", "long", r"(?:shot )?(?:on |with |through )?(?:an? )?(?:(?:85|100|105|135|200|300|400|500|600|800) ?mm(?: (?:super[- "
    r"]telephoto|telephoto|portrait|lens|prime|long lens))*(?: compression)?|(?:super[- ]|extreme |long )?tele(?:photo)?(?: lens| zoom)"
    r"?(?: compression)?|long[- ]lens compression)", "sure"),
)

SCENE: tuple[Entry, ...] = (
    ("speed", "slow", r"(?:shot |filmed )?(?:in )?(?:(?:extreme|super|ultra|dreamy|very|smooth) )*(?:slow[- ]?mo(?:tion)?)(?: throughout| "
    r"at \d+ ?fps)?|bullet[- ]time|(?:shot )?(?:at )?(?:120|240|480|960|1000) ?fps|(?:ultra )?high-speed camera slow motion", "sure"),
    ("speed", "fast", r"(?:shot |filmed )?(?:in |as )?(?:a )?(?:(?:rapid|fast|dizzying|day-long) )*(?:time-?\s?lapse|hyper-?lapse|fast[- "
    r"]motion|fast[- ]forward)(?: (?:footage|sequence|video|speed))?|(?:sped|speeded)[- ]up(?: footage)?|at (?:double|triple|ten times) "
    r"speed|undercranked", "sure"),
    ("pace", "slow", r"(?:at )?(?:an? )?(?:glacial|snail'?s|barely perceptible|leisurely|unhurried|dreamlike slow|meditative)(?:,? "
    r"(?:barely perceptible|unhurried|slow))* (?:pace|speed|rhythm|slowness)|(?:extremely|unbearably|agonisingly|barely perceptibly|ever "
    r"so|painfully) slow(?:ly)?|at a crawl", "sure"),
    ("pace", "fast", r"(?:at )?(?:an? )?(?:breakneck|blistering|lightning|frantic|frenetic|breathless|furious|supersonic)(?:,? \w+)? "
    r"(?:pace|speed|rhythm|tempo)|(?:a )?(?:sudden, )?lightning[- ](?:quick|fast)(?: splash[^,.;]*)?|in (?:half a second|the blink of an "
    r"eye|a split second|a flash)|at full (?:speed|throttle|tilt)|faster than the eye can follow", "sure"),
    ("time", "night", r"(?:(?:deep|dark|moonless|cold|quiet|clear|starry|moonlit|rainy|late|neon|blue|black|cinematic) )*(?:night(?:[- "
    r"]?time)?(?: (?:scene|sky|shot|exterior|setting|market|street|city|view))?|midnight(?: (?:sky|scene))?|dead of night)|(?:at|by) "
    r"night|(?:by |in |under )?(?:silver |pale |cold |bright |cool )*(?:moonlight|moonlit|starlight|starlit|starry sky|full moon)(?: on "
    r"the \w+)?", "sure"),
    ("time", "noon", r"(?:at |in |under )?(?:(?:bright|harsh|blazing|glaring|high|hot|brilliant|scorching|clear) )*(?:noon|midday|mid-day)"
    r"(?: (?:daylight|sun(?:light|shine)?|light|heat|glare|scene))*(?: (?:directly )?overhead)?|(?:in )?(?:broad|bright|harsh|full|plain) "
    r"daylight(?: hours)?", "sure"),
    ("time", "day", r"(?:bright |sunny |clear )?day-?time(?: (?:scene|exterior))?|(?:blazing|bright|brilliant|scorching|dazzling) "
    r"(?:sun(?:shine|light)?)(?: (?:high )?overhead)?|sun-?drenched|sunlit|in the (?:hot|bright|warm) sun", "sure"),
    ("time", "morning", r"(?:in the )?(?:(?:early|bright|fresh|crisp|sunny|misty|golden) )*morning(?: (?:light|sun(?:light)?|scene|mist))?",
    "sure"),
    ("time", "afternoon", r"(?:(?:late|early|lazy|sunny|warm|hot|mid) )*afternoon(?: (?:sun(?:light)?|light|heat))?", "sure"),
    ("time", "dawn", r"(?:at |just before |before )?(?:(?:pink|golden|early|pale|first|cold|glowing) )*(?:dawn|sunrise|daybreak|first "
    r"light|crack of dawn)(?: (?:light|glow|sky))?(?: behind (?:them|him|her|it|the \w+))?", "sure"),
    ("time", "dusk", r"(?:at )?(?:(?:golden|glowing|red|orange|fiery|purple|warm|deep|long) )*(?:sunset|dusk|twilight|nightfall|"
    r"evening(?: light| sun| glow)?|golden hour|setting sun|blue hour)(?: (?:light|glow|sky|backlight))?", "sure"),
    ("season", "winter", r"(?:in )?(?:(?:deep|harsh|freezing|snowy|bitter|cold|icy|mid) ?)*(?:winter(?:time)?|january|february)(?: (?:day|"
    r"morning|scene|landscape))?|(?:thick |deep |heavy |fresh |falling |drifting )*(?:snow(?:fall|drifts?|storm|flakes)?|blizzard|"
    r"snow-covered|snowy)(?: (?:landscape|street|everywhere|falls?|falling|covers? everything))*|knee-deep snow|frozen (?:lake|river|"
    r"landscape)", "sure"),
    ("season", "summer", r"(?:in )?(?:(?:high|hot|mid|blazing|sweltering|scorching|tropical|late) ?)*(?:summer(?:time)?|july|august|heat "
    r"?wave)(?: (?:day|heat|afternoon|meadow|beach|garden))*|sweltering heat|tropical heat|scorching heat", "sure"),
    ("season", "spring", r"(?:in )?(?:early |late |fresh )*(?:springtime|spring (?:day|morning|meadow|blossom\w*|garden)|in spring|cherry "
    r"blossom season)", "sure"),
    ("season", "autumn", r"(?:in )?(?:late |golden |deep )*(?:autumn(?:al)?|fall foliage)(?: (?:day|morning|leaves|forest|colou?rs))*|"
    r"october|november", "sure"),
    ("sky", "clear", r"(?:under )?(?:a )?(?:(?:perfectly|brilliant|clear|bright|deep|flawless) )*(?:cloudless(?: blue)?(?: sky)?|clear(?: "
    r"blue)? (?:sky|skies)|blue sky|bright sunshine|sunny(?: (?:day|weather|sky))?|bone[- ]dry)(?:,? without a single cloud)?|not a "
    r"(?:single )?cloud in (?:the )?sky|without a single cloud", "sure"),
    ("sky", "wet", r"(?:(?:heavy|thick|dark|pouring|torrential|driving|lashing|grey|gray|black|low|steady|cold) )*(?:rain ?clouds?|"
    r"rain(?:storm|fall)?|downpour|thunder-?storm|storm(?: clouds)?|overcast(?: sky)?|drizzle|monsoon|hail(?:storm)?)(?: (?:pouring "
    r"down(?: rain)?|pours? down|falling|falls|beating down|hammering down|lashing))*(?: on the \w+)?|soaked in rain|in the pouring rain",
    "sure"),
    ("sky", "fog", r"(?:(?:dense|thick|impenetrable|heavy) )+(?:fog|mist)", "sure"), ("view", "far",
    r"crystal[- ]clear view (?:for|to|over)[^,.;]*|visibility for miles", "sure"),
    ("wind", "calm", r"(?:not a breath of|no|without a breath of) wind(?: at all)?|(?:dead|perfectly|absolutely) (?:calm|still) (?:air|"
    r"sea|water|lake)|windless(?: day)?|mirror-(?:calm|smooth) (?:sea|lake|water)", "sure"),
    ("wind", "windy", r"(?:howling|fierce|strong|gale-force|violent|raging) (?:wind|gale|storm)s?(?: [^,.;]*)?|hurricane|gusts tear[^,"
    r".;]*|(?:towering|huge|crashing|giant) waves", "sure"),
    ("place", "in", r"(?:interior|indoors|int\.)(?:,? (?:a |an )?(?:cramped|small|windowless|tiny|narrow|closed|sealed|dim) [\w-]+)?|"
    r"(?:inside|in) (?:a |an |the )?(?:cramped|windowless|tiny|sealed|enclosed|closed|locked) (?:[\w-]+)|entirely indoors|never "
    r"(?:leaving|leaves) the (?:room|house|building)", "sure"),
    ("place", "out", r"(?:exterior|outdoors|out in the open|in the open air|open-air)|(?:in |on |down |across |under )?(?:a |an |the )"
    r"?(?:wide[- ]open|open) (?:[\w-]+ )?(?:slope|field|plain|prairie|sea|ocean|desert|meadow|sky|countryside|steppe|water|road)s?|under "
    r"the (?:open )?stars in the wilderness", "sure"),
    ("world", "underwater", r"(?:deep )?underwater|on the (?:sea ?bed|ocean floor|bottom of the (?:sea|ocean))|beneath the (?:waves|"
    r"surface of the sea)", "sure"), ("world", "desert",
    r"(?:in |across )?(?:a |the )?(?:bone-dry |parched |waterless |sahara )+(?:desert|dunes?)|sahara(?: desert)?", "sure"),
    ("world", "space", r"in (?:outer |deep )space|in orbit|zero gravity|floating in the vacuum", "sure"), ("world", "peak",
    r"on (?:a |the )?(?:mountain (?:peak|top|summit)|summit of [\w ]+)", "sure"),
    ("crowd", "none", r"(?:completely |utterly |totally |absolutely )?(?:deserted|abandoned|empty of people)(?: (?:street|square|market|"
    r"platform|station|city|beach|arcade|mall|stadium|town|hall)s?)?|(?:completely |utterly |totally )?empty (?:street|square|market|"
    r"platform|station|city|beach|arcade|mall|stadium|town|hall|plaza|theatre|theater|playground|restaurant)s?|(?:no|without (?:any|a "
    r"single)) (?:people|humans|human beings|passers-?by|person|pedestrians|one else)(?: (?:at all|anywhere|in sight|visible))*|(?:not|"
    r"nary) a (?:single )?(?:soul|person)(?: (?:in sight|anywhere|to be seen))*|nobody (?:in sight|anywhere|around)|(?:completely |all )"
    r"alone", "sure"),
    ("crowd", "many", r"(?:packed|crowded|teeming|bustling|jam-packed|overflowing|heaving|thronged)(?: (?:with (?:people|shoppers|fans|"
    r"tourists|dancers|commuters)|street|square|market|platform|station|city|beach|arcade|mall|stadium|hall|plaza|theatre|theater))*(?:,? "
    r"shoulder to shoulder)?|(?:huge|dense|cheering|massive|thick|roaring|jostling|large|noisy) crowds?(?: of [\w ]+?(?=,|\.|;| \w+s | in "
    r"| on |$))?|crowds of (?:people|shoppers|tourists|fans|commuters)|(?:hundreds|thousands|dozens) of (?:people|shoppers|tourists|fans|"
    r"dancers|commuters|spectators|pedestrians)|throngs? of [\w]+|sea of people|under a hundred eager elbows|a hundred eager elbows",
    "sure"),
    ("sound", "silent", r"(?:completely |totally |absolutely |entirely |utterly |dead )+silen(?:t|ce)(?: (?:throughout|film|scene))*|"
    r"(?:in |with )?(?:total|complete|absolute|utter|perfect|dead) silence(?: throughout)?|no (?:sound|audio)(?: (?:at all|whatsoever))?|"
    r"not a (?:single )?sound|(?:you could |you can )?hear a pin drop(?: from start to finish)?|(?:you could )hear a pin drop[^,.;]*|"
    r"without (?:any |a )?sound|soundless|mute(?:d)?(?: throughout)?", "sure"),
    ("sound", "loud", r"(?:the )?[\w-]+ (?:never stops |keeps |constantly )(?:blaring|screaming|roaring|ringing|howling|shouting|booming|"
    r"barking)|(?:deafening|thunderous|ear-splitting|blaring|booming|roaring|loud|pounding|thumping)(?:,? \w+)? (?:music|techno|rock|roar|"
    r"applause|explosions?|noise|drums?|traffic|horns?|sirens?|bass|crowd|soundtrack|engines?|guitars?)(?: [^,.;]*)?|full (?:orchestral )"
    r"?(?:soundtrack|score)(?: throughout)?|(?:swelling|epic|loud|rousing|upbeat|triumphant) (?:orchestral )?(?:music|score|soundtrack)"
    r"(?: [^,.;]*)?", "sure"),
    ("music", "none", r"(?:no|without(?: any)?|zero) (?:background )?(?:music|soundtrack|score)(?: (?:at all|whatsoever|throughout))?|"
    r"music-free|only natural sound", "sure"),
    ("music", "some", r"(?:(?:upbeat|epic|swelling|soaring|loud|dramatic|gentle|driving|cheerful|orchestral|techno|jazzy|piano|mournful|"
    r"sad|rousing|electronic|triumphant|funky|lush) )+(?:\w+ )?(?:music|soundtrack|score|jingle|theme|beat)(?: (?:throughout|plays?|"
    r"playing|swells?|all the way through))*|(?:the )?(?:music|soundtrack|orchestra|score) (?:swells|plays|builds|soars)(?: [^,.;]*)?",
    "sure"),
    ("tune", "glad", r"(?:upbeat|cheerful|jolly|bouncy|happy|funky|joyful|peppy)(?: [\w-]+){0,2} (?:jingle|music|soundtrack|score|tune|"
    r"song|ukulele|march|pop)(?: throughout)?", "sure"), ("tune", "sad",
    r"(?:score: )?(?:a )?(?:mournful|sad|melancholic|sombre|somber|funereal|tragic|weeping|doleful)(?: [\w-]+){0,2} (?:cello|violin|piano|"
    r"music|score|soundtrack|strings|dirge|song|requiem)(?:, nothing else on the soundtrack| only| throughout)?|funeral march", "sure"),
    ("speech", "none", r"no (?:dialogue|spoken words?|speech|talking|voices?|voice-?over|narrat\w+)(?: (?:at all|whatsoever))?|without "
    r"(?:any )?(?:dialogue|speech|words)|(?:nobody|no one) (?:speaks|talks|says a word)(?: [^,.;]*)?|wordless(?: throughout)?|"
     r"dialogue-free",
    "sure"),
    ("speech", "some", r"(?:long |heated |constant |rapid-fire |nonstop )+(?:dialogue|conversation|monologue|argument|narration|"
    r"voice-?over)(?: [^,.;]*)?|(?:a )?(?:narrator|voice-?over) (?:explains|tells|describes|speaks|narrates)(?: [^,.;]*)?|(?:\w+ )"
    r"?talk(?:s|ing)? (?:nonstop|constantly|without pause|throughout)(?: [^,.;]*)?", "sure"),
    ("words", "none", r"no (?:on-?screen )?(?:text|captions|subtitles|titles|lettering)(?: (?:at all|anywhere|whatsoever|on screen))*|"
    r"without (?:any )?(?:text|subtitles|captions)", "sure"), ("words", "some",
    r"(?:big |bold |large |huge |bright |burned-in )+(?:on-?screen )?(?:text|captions?|subtitles|titles?|letters|lettering)(?: (?:reads?|"
    r"reading|saying|says|spells?|appears?|throughout)[^,.;]*)?", "sure"),
    ("era", "old", r"historically accurate|period[- ]accurate(?: [\w ]+)?|(?:strictly |authentic(?:ally)? )(?:medieval|victorian|roman|"
    r"1[0-8]\d\ds|ancient|period|edwardian|tudor|regency)(?: [\w]+)?|nothing (?:in the picture |in the frame |in it |on screen )"
    r"?(?:younger than|modern|newer than|later than|from after)[^,.;]*|no modern (?:objects|technology|items|things)[^,.;]*|set "
    r"(?:entirely )?in (?:the )?(?:1[0-8]\d\ds?|middle ages|stone age|bronze age|ancient \w+|victorian \w+|medieval \w+|ice age|"
    r"19[0-6]\ds?)", "sure"),
    ("era", "old", r"ancient (?:rome|egypt|greece|china)(?: \w+)?|medieval(?: \w+)?|ice age|prehistoric|victorian(?: \w+)?|stone age",
    "hint"),
    ("era", "new", r"(?:futuristic |cyberpunk |sci-fi )+(?:megacity|city|metropolis|skyline|world)(?: with (?:holograms|flying cars|"
    r"neon[\w ]*))?|set in (?:the )?(?:20[2-9]\ds?|21\d\ds?|2[2-9]\d\d|far future|near future|present day)|present[- ]day(?: \w+)?|far "
    r"future|year (?:20[3-9]\d|2[1-9]\d\d)", "sure"),
    ("era", "new", r"(?:scrolls? (?:on |through )?(?:a |his |her )?(?:glowing )?)?(?:glowing )?(?:smart-?phones?|phone|laptop|tablet|"
    r"selfie stick|drone|tesla|electric cars?|headphones|holograms?|skyscrapers?|neon signs?|wi-?fi)", "hint"),
    ("change", "none", r"without any (?:scene |lighting |time |costume )?change|(?:no|without a) (?:scene|time|lighting) change(?:s)?|"
    r"(?:the )?time of day never changes|the light never changes", "sure"),
)
