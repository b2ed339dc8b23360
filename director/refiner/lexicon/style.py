"""In what the picture is made: the art styles and photography. The language of the tables is in director.refiner.phrases."""

MEDIUM = """
photo      photo-realis* [footage|style|look|video|film|image|render|rendering] / photo-real [footage|style|look|video] / hyper-realis* /
           hyper-real
           photographic [realism|quality|look] / photographic like (a|an) ~ (video|photo|picture) / photography / documentary photography /
           photojournalis*
           [real|raw|genuine] live-action [footage|film|video|look|movie|documentary] / [raw|real|gritty] documentary [footage|style|
           realism|look|camera*]
           [exactly] (as|like) [if] [a|an|the] ~ (camera|iphone|dslr) [would] [have] (recorded|filmed|shot|captured|caught|seen) [it]
           [exactly] (as|like) [a|an|the] (iphone|phone|dslr|camera|home|smartphone) (video|camera|footage|recording|photo)
           [exactly] (as|like) [a|an|the] camera [would] [have] (recorded|shot) [it] / [exactly] like [a|an|the] (video|recording|photo)
           [exactly] (as|like) a news camera [would] [have] [recorded|filmed|shot] [it] / [as|like] caught on (security|cctv|
           a dashcam) [camera]
           (shot|filmed|recorded) (on|with) [a|an] [real] (iphone|phone|smartphone|dslr|arri [alexa]|alexa|red camera|gopro|mirrorless|
           camcorder|35mm)
           (indistinguishable|no different) from [a|an] [real] (photo*|footage|life|reality|film|camera footage) / real-life footage /
           real-world footage
           look+s [exactly] like [a|an] (real|actual) (photo*|footage|life|film|place|person) / (looks|look) real /
           as real as (a photo*|life)
           (ultra|highly|extremely|completely|fully|totally|hyper|super) realistic [footage|style|look|textures|skin|fur|detail+s] /
           lifelike (skin|detail+s|textures|fur)
           true-to-life / real (human|human beings|people|actors|human actors) [on] [location] / real human actor+s / unretouched /
           real camera footage
           no styli* [at all|of any kind|whatsoever] / nothing (drawn|stylised|animated|painted|illustrated) / without any styli* /
           newsreel [footage] / iphone (footage|video|look)
           press (photo*|photograph) / naturalistic [footage|look|photography|cinematography|style] / dslr (photo*|footage|look|quality) /
           raw photo / (national geographic|nat geo|bbc) (footage|documentary|style|photography)
           every pore (and|or) (hair|eyelash|wrinkle) / (visible|real) [skin] pores / real skin texture / unedited (footage|video)
           real footage / [filmed|shot|played|performed] [with|by] (live|real|flesh-and-blood|actual) (actors|actresses|people|performers|
           humans|actor) / real (camera|lens|film) [footage|recording] / archive (film|footage) / archival (film|footage) / found footage /
           amateur footage / surveillance footage / (dashcam|bodycam|security-camera|phone|smartphone|mobile) (footage|video|clip) /
           home (video|movie) [footage] / (news|tv|television) (report|footage|broadcast|reportage|coverage|camera footage) /
           reportage [style|photography] / fly-on-the-wall [documentary] / street photography / a (photograph|photo) of /
           candid (photo*|photograph*|footage) / [should|must|would|could] be unable to tell [it|the result] from ... /
           (cannot|can't|couldn't) [be] (told|distinguished|tell it) [apart] from [a] (photo*|real ~|reality|footage|film) /
           passes for [a] [real] (photo*|footage|documentary|film) / [like|as] [a] real [life] (documentary|footage|location|photo*) /
           (documentary|factual|journalistic) [style|look|realism|truth|camera|film] / true-life [footage] / nothing (artificial|cgi|fake) /
           no (animation|drawing|cgi|illustration|cartoon|painting) [look|style] / [real] (skin|pores|fabric) as a (macro lens|
           camera) would see / camera-real / straight from a (camera|phone) / (kodak|portra|fuji|ektachrome|polaroid|leica|
           hasselblad) [film|photo*|look|shot|stock|frame|colour]* / 35mm (photo*|film photo*|photograph*|stills) /
           large-format photograph* / uncannily real / so real [that]* [you|it|viewers] ... / you would swear [it] [is|was] ... /
           as though [someone|a bystander|a tourist] [had]* (filmed|recorded|caught) it / raw (footage|video) /
           unprocessed (footage|video) / ordinary video [footage] / real textures and real light
           unprocessed footage / straight footage / [from] a real camera / (tourist|bystander|neighbour|passer-by|someone|stranger|
           villager|fan|colleague) [simply|just|happened to|had]* (filmed|recorded|caught|videoed|shot) (him|her|it|them|this|the ~) /
           nothing [in (it|the (picture|film|frame))|here]* [was|is|has been]* (drawn|painted|animated|rendered|illustrated|
           generated) [or (painted|drawn|animated|rendered)]* [by hand]* / no (painted|drawn|cartoon|animated|illustrated|stylised|
           cgi) (look|style|feel|effect) [at all]* / (unstaged|unposed|candid|observational|verite|vérité|cinéma-vérité) [~] (footage|
           documentary|camera|film|style|video) / (wildlife|nature|war|sports|concert|museum|crime-scene|newspaper|fashion|passport|
           wedding) (documentary|photograph*|footage|photo) / like something (off|from) the [evening|six o'clock|nightly]* news /
           the real thing on camera / (photographically|optically|documentary) (real|true|exact|accurate) /
           (shot|filmed) (for real|on location|on real film|in real life) / as (seen|shot|filmed|caught) (by|on|with) [a|an]* [~] (camera|
           lens|phone|dashcam|cctv)
           raw photo / (normal|ordinary|plain|regular|everyday|shaky|handheld) (phone|camera|camcorder|smartphone|iphone|home) (footage|
           video|clip|recording|photo) / (100%|totally|completely) real [like ...] / (nature|wildlife) doc /
           (camcorder|gopro|dashcam|webcam|phone) (footage|video|recording|clip) / fujifilm* [~] / (canon|nikon|sony) (eos|5d|a7*|r5|dslr) /
           nobody could tell (it wasn't filmed|...) / (wasn't|isn't|not) (filmed|real) / shot by a real ~ /
           (unretouched|unfiltered) (photo*|footage|skin) / as (real|true) as (life|a documentary) / (on|in) a real (location|street|set|
           forest|kitchen) / a [real] tv (documentary|crew) / [the] look of (a documentary|real film|live action|newsreel|home video|
           a real photo*)
           (arri|alexa|red komodo|red dragon|sony venice|sony fx*|blackmagic|panavision|bolex|aaton|arriflex|hasselblad|leica|mamiya|
           rolleiflex|canon eos|canon 5d|gopro|betacam|camcorder|dslr) [alexa|35|mini|lf|pocket|6k|m6|5d|mark ii|anamorphic]* (footage|
           look|colour science|photograph*|cinematography|realism|video|film|quality|stills) / (shot|filmed|recorded|captured|photographed|
           lensed|made|taken) [for real|entirely|all|only|live|completely|handheld|throughout]* (on|with|by|through|in|using) [a|an|the|
           real|actual|old|one|vintage|cheap|my|his|her|their|handheld|hand-held|dad's|mum's]* (arri*|alexa|red (komodo|dragon|camera|
           epic)|sony (venice|fx*|a7*)|blackmagic|panavision|bolex|iphone|phone|smartphone|dslr|gopro|mirrorless|camcorder|canon|nikon|
           leica|hasselblad|kodak*|portra|fuji*|ektachrome|kodachrome|super-8|super-16|8mm|16mm|35mm|65mm|70mm|celluloid|polaroid|
           large format|medium format|webcam|dashcam|bodycam|security camera|cctv|news camera|real camera|disposable camera|video camera|
           film|location|location in ~|real locations|a real ~|drone camera) [alexa|mini|lf|35|vision3|film|stock|500t|250d|camera|portra|
           400|800|eos|r5|5d]* / (kodak|kodachrome|ektachrome|portra|fujifilm|fuji|cinestill|ilford|velvia|provia|agfa|vision3|
           kodak vision3|tri-x|polaroid|technicolor three-strip) [film|stock|400|500t|800t|250d|negative|emulsion|vision3|portra|gold|
           grain|snapshot|stills]* (film|stock|400|500t|800t|250d|negative|emulsion|vision3|portra|gold|snapshot|stills) /
           (tintype|daguerreotype|ambrotype|wet-plate|collodion|polaroid|kodachrome|ektachrome|autochrome) [photograph*|portrait|plate|
           print|snapshot|slide*]* / (cinéma|cinema)-(vérité|verite) / (vérité|verite) (style|footage|camera|documentary|look|realism) /
           direct cinema / (candid|documentary|street|press|war|news|wildlife|amateur|surveillance|real|journalistic|holiday|vacation|
           family|tourist|flash|photo-booth|passport|snapshot|unposed|guerrilla|on-location|fly-on-the-wall|observational|naturalistic|
           live) [style] (snapshot+s|realism|photography|reportage|footage|cinematography|filmmaking|coverage|photojournalism|shoot|
           recording|photo+s|photograph+s|film-making|truth) / (war|street|press|photo|news|tv)-reportage / [strictly|purely|only|all|
           full]* live-action [plates|cast|location|sets|only|throughout|cinema|shoot|performance*|drama|on a real ~|on real ~|
           with real ~]* / (genuine|actual|authentic|true|real|real-life|real-world) [film|camera|phone|handheld|location|documentary|
           life]* (photograph*|photo+s|photography|footage|video|cinematography|film stock|film look|camerawork|recording|reality|
           life footage) / (actual|genuine|real|true|living|flesh-and-blood|in-the-flesh) (actor+s|actress|performers|people|humans|
           human beings|animals|skin|faces|locations) [on|in] [a|real|an actual]* [location+s|street+s|places|~]* /
           flesh-and-blood (people|performers|actors|cast|humans|man|woman|human) / (filmed|shot|recorded|captured|played) (live|for real|
           in reality|on location|in camera|in-camera) [with [real|actual|live]* ~ [~]]* / (must|should|has to|needs to) (be|
           look) [like]* (filmed reality|real|photographic|filmed|live-action|live action|photoreal*) / it's real (film|light|people|
           footage) / real (film|light|people|skin|fur|wood|water|stone|snow|rain|dirt|weather|glass|fabric|wool|sweat|hair|
           faces) [on real ~]*, real ~ / real ~ on real ~ / (looks|look|looking|feels|feel) [100%|completely|totally|absolutely|entirely|
           exactly]* (real|filmed|photographed|lifelike|photographic) / (lifelike|realistic|true|accurate|real|sharp) (down to|
           to) [the] last (pore|hair|eyelash|whisker|blade|wrinkle|detail) / (every|each|visible|natural|real|actual) (pore+s|wrinkle+s|
           blemish*|freckle+s|skin flaw+s) [visible|and|real|natural]* / natural skin [texture*|tones]* / (hyper|ultra|super)-(realis*|
           real|lifelike|photoreal*) / (unretouched|untouched|unfiltered|unairbrushed|makeup-free|make-up-free) [real]* (skin|face+s|
           people|photo*|footage|image*) / (uncut|unedited|unprocessed|raw|unpolished|shaky|bystander|eyewitness|viral|leaked|
           user-generated|ugc|straight-from-the-phone|straight-from-camera|straight-out-of-camera) [smartphone|phone|camera|handheld|
           iphone|selfie|mobile|dashcam|real]* (footage|clip|video|recording|feed|capture|rushes|dailies|photo*) /
           (camera|film|documentary|news|bbc|national geographic|nature|wildlife|security|cctv|police|drone|planet earth|imax|broadcast|
           museum|archival|sports) (footage|realism|documentary [footage|look|style|photography|realism]*|newsreel|coverage|photography) /
           (planet earth|bbc earth|nat-geo|national-geographic|imax documentary|imax nature) [documentary|style|look|footage|photography|
           quality]* / [must|should]* [look|looks|looking|feel|feels|be|appear] (like|as|as if|as though) [it|it's|it is|it was|they were|
           we|were|being|had been|somebody|someone|one|a|an|the|real|actual|genuine|true|unedited|raw|authentic|normal|ordinary|regular|
           plain]* (filmed|shot|recorded|caught|photographed|captured|footage|photo|photograph|live-action|live action|documentary|
           camera footage|home video|newsreel|iphone video|phone video|news report|video footage|photography|cctv [clip|camera|recording]*|
           wildlife film|bbc documentary|filmed reality) [by [a|an|the] [~] (crew|cameraman|camerawoman|operator|camera|photographer|
           tourist|reporter|bystander|journalist|team|phone|documentarian)|from [a|an|the] [~] (crew|cameraman|camera|phone|cameraperson|
           photographer|drone|helicopter|news crew)|of a real ~|on location|for real|with [a|an]* [real|handheld|news]* (camera|iphone|
           phone|dslr)|on (film|[a|an]* [real|old]* (camera|iphone|phone|camcorder|35mm))]* / (not|isn't|never) (a cartoon|cartoon|
           animation|an animation|animated|cgi|a drawing|drawn|a painting|3d|rendered) [but [a|an]* (real|photo*|live*|genuine) [~]]* /
           no (cgi|animation|vfx|computer graphics|drawings|cartoons) [whatsoever|at all|anywhere|of any kind]* / nothing (animated|
           computer-generated|rendered|drawn|painted|stylised|stylized|cgi|cartoonish) [at all|anywhere|or ~]* / a (normal|real|regular|
           filmed) [filmed|person|human]* video (with|of) a real ~ / indistinguishable from [a|an|the]* [real|actual]* ~ /
           (photo-real|lifelike) (skin|fur|feathers|faces|humans) [with ~ pores]* / filmed reality / life itself /
           (true-to-life|authentic|genuine|actual|real|honest|undoctored|unretouched|untouched|unaltered|unmanipulated|unenhanced|
           truthful|honest-to-goodness) [~] [~] (footage|photography|recording|coverage|rushes|camerawork) [(from|by|on|off) (a|an|
           the) [real|actual|genuine] [tv|television|film|news|video] (camera|cameraman|crew)] / (on|with|by|from|through) (a|an|
           the) (real|actual|genuine) [~] (camera|camcorder|lens|phone) /
           real-(life|world) (look|footage|photography|cinematography|camera|video|textures|physics) / 35mm (film|celluloid|kodak|footage|
           negative|print|movie film) / (16mm|super-16|65mm|70mm|imax) (film|footage|kodak|negative|bolex|print|documentary|photography|
           celluloid)
photo?     realistic / realism / lifelike / natural [skin] textures / real skin pores / real (fur|fabric|skin) / natural light photography /
           true materials
           fabric of reality / a passing tourist
cartoon    [saturday-morning|looney-tunes|classic|old|1930s|goofy|cute] cartoon* [style|look|animation|short|film|drawing|
           world] / cartoon* / toon [style|shading]
           animated (short|film|movie|feature|series|cartoon|sitcom|adventure|fairytale|style) / looney-tunes /
           saturday-morning / disney-like / caricature style
           flat cartoon / cartoon (cutout|cut-out|animation|drawing) / animated [in|with|like] [a|the] (cartoon|disney|simpsons|
           flintstones) [style] / (tom and jerry|simpsons|rick and morty|spongebob|family guy|scooby) [style|like] / funny-animal cartoon /
           kids' cartoon / comic-strip [style|look] / hanna-barbera
           (fully|wholly|entirely|completely|all|cel|traditionally|digitally) animated [throughout|film|world|style|look]* /
           animated (cartoon|characters|world|film|movie|feature|short|sitcom|look|style|musical|fairy-tale) / caricature* [style|faces|
           animation]* / (cartoon network|nickelodeon|adventure time|tex avery|betty boop|scooby-doo|popeye|bugs bunny|tom and jerry|
           tom & jerry|peppa pig|bluey|futurama|family guy|bojack|south park|simpsons|the simpsons|spongebob|flintstones|powerpuff|
           gravity falls|steven universe|ren and stimpy|cuphead|mickey mouse|steamboat willie|felix the cat|road runner|wile e. coyote|
           garfield|smurfs|asterix|rick and morty|beavis|ducktales|dexter's lab|hanna-barbera|fleischer|chuck jones|toontown|
           aardvark cartoon) [style|look|episode|animation|world|short|colours|backgrounds|gag*|slapstick]* / (spider-verse|arcane|
           into the spider-verse|klaus|puss in boots) [style|look|animation|treatment]* / cartoonish* / cartoony / toony / toon /
           (saturday|sunday)-morning [kids']* cartoon* / slapstick cartoon*
cartoon?   squash-and-stretch / [big] expressive eyes / exaggerated poses / bouncy animation / [round] friendly shapes / big round eyes /
           [googly|bulging] cartoon eyes / smear frames / toony
cgi        (pixar|dreamworks|illumination|sony pictures animation|blue sky studios) [like|style|esque|ish|disney|3d|animated|animation|cg|
           cgi]* [movie|film|short|animation|render*|look|feature|glossy|world]* / disney [like|style|esque|ish] [3d] [animated|animation|
           cgi] [short|film|style|look|render|movie|feature] / 3d animat* [style|film|short|look|movie] / computer-(generated|
           animated) [imagery|film|movie|look|throughout|animation]* / computer graphics / cg-animated / 3d-animated / (fully|all)-cg /
           (glossy|smooth|shiny|plastic|clean|polished|cute|stylised|stylized|isometric|toy-like|bubbly|rounded|chunky|high-poly|clay|
           cartoon) 3d [pixar|cartoon|plastic|rendered|computer]* (render*|cgi|cartoon|model*|look|animation|graphics|style|characters|
           short|film|world|movie|motion graphics|figures|illustration|art|visuals) / 3d [animated|toy|plastic|cartoon|game|clay|computer|
           motion|pixar|character|product|cg|cgi|video-game|digital|isometric|pixar-style]* (render*|animation|animated ~|toy bricks|
           motion-graphics|graphics|characters|cgi|cartoon|look|style|model*|film|movie|short|sculpt|assets|visuals|illustration|world|
           plastic|figurines|blobs) / glossy 3d plastic [toy bricks] / rendered in [glossy|smooth|full]* 3d / (video-game|game|videogame|
           in-game) (cutscene+s|graphics|cinematic+s|footage|trailer|capture|level|look|visuals|world|aesthetic) / cg (animation|look|film|
           style|cartoon) / cgi (animation|look|film|style|cartoon|throughout) / (full|glossy|shiny|plastic|smooth|polished|pure|total|
           slick|stylised|stylized|neon) [3d|plastic]* cgi / isometric 3d [render*|diorama]* /
           subsurface scattering render / liquid chrome [3d] / [glossy|liquid|chrome|plastic|y2k|iridescent|holographic|inflated|bubbly|
           shiny]* (chrome|y2k|plastic|iridescent|inflated) [y2k]* render / y2k render / (game|unreal) cinematic / (ps5|xbox|playstation 5|
           aaa) (graphics|cutscene*|look|game) / (toy story|shrek|despicable me|minions|finding nemo|zootopia|moana|kung fu panda|
           ice age movie|madagascar movie|the incredibles|wall-e|ratatouille|fortnite|overwatch|nintendo|animal crossing|the sims|zelda|
           world of warcraft|final fantasy|grand theft auto|gta|elden ring|league of legends|splatoon|super mario|second life|frozen-style|
           how to train your dragon) [style|5|3d|cg|cgi|game]* (style|3d|cg|cgi|look|animation|graphics|game|cutscene|cinematic|characters|
           render*|world|video-game|in-game footage) / (zbrush|digital) sculpt* [render]* / digital (cgi|3d art) /
           (video|computer)-game (style|look|graphics|world|render*)
render     cg / cgi / 3d-rendered / photoreal-3d / (octane|redshift|arnold|v-ray|vray|keyshot|renderman|corona|cycles|eevee|blender|
           blender cycles|maya|houdini|c4d|cinema 4d|cinema4d|lumion|enscape|twinmotion|marmoset|daz3d|daz studio|cryengine|unity|unreal|
           unreal engine|unreal engine 5|ue5|zbrush|3ds max|substance painter) [5|4|cycles|engine|viewport|3d|cinema]* (render*|viewport|
           look|style|engine|quality|5|demo|cycles|scene|sculpt) / (unreal|unity) engine [5|render*]* / (octane|redshift|v-ray|vray|
           keyshot|renderman|cinema 4d|c4d|ue5|lumion) [render*|look]* / rendered [entirely|all|wholly]* (in|with|by|
           using) [the]* (unreal*|octane|blender*|v-ray|vray|cinema 4d|c4d|arnold|redshift|maya|houdini|unity|engine|renderman|cgi|cg|
           game engine|a game engine|keyshot) [engine|5|cycles]* / cg render* / (ray-traced|raytraced|path-traced|physically-based) [cg|
           cgi|3d|render*|global illumination|glass|materials]* (cg|cgi|3d|render*) / game engine [look|render]* / digital render* /
           z-brush render
2d         [1930s|1920s|30s|twenties|thirties|black-and-white]* rubber-hose [ink|limbs|1930s|animation|style|cartoon|look]* /
           [studio] ghibli [like|style|esque|inspired|ish] [hand-painted|hand-drawn] [anime|animation|look] /
           anime [style|look|film|series|aesthetic|opening] / manga [style|panel+s|look|art] / shonen [style]
           (hand-painted|hand-drawn|2d|cel-shaded|flat) (animation|cartoon|style|look|anime|illustration|film|short) /
           cel-shad* [look|style|outlines] / comic-book [style|panel+s|art|look|page] / graphic novel (style|art|look)
           [traditional] hand-drawn [2d] [frames] / line-art / bande dessinée / ink-and-paint [animation] / drawn entirely by hand /
           (is|are) drawn by hand / hand-inked / (thick|bold) [black] (ink|comic) outlines / halftone dots / flat [2d] animation
           dessin animé / hand-painted cels / cel animation / [2d|traditional|hand-drawn] animat* (frame by frame) /
           [all|entirely|completely]* (hand-drawn|hand-inked|hand-painted) [on paper|frames|lines|look|animation]* / inked outlines /
           (thick|bold|heavy|black) [black]* (outlines|ink lines|contour lines) / speech balloons / speech bubbles and panel borders /
           webtoon [style|panels]* / shoujo [style]* / sailor-moon style / naruto style / moebius [style|like] / tintin [style|like]
           (flat|bold|thick|heavy|black) [ink]* (outlines|contours) / (hand-painted|hand-drawn|2d|animated|inked) cels /
           cel (animation|look) / limited animation / (disney|fleischer|soviet|toei|mappa|kyoani|trigger) [golden-age|style|era|
           like]* (animation|cel|2d|style) / speed lines [and sweat drops]* / chibi [style|characters]* /
           drawn like a [~] (comic|manga|cartoon|picture book)
           (comic|manga|graphic-novel|bande-dessinée|anime|cartoon) (style|look|panels|art|frames|drawing) [with (heavy|thick|bold|
           black) (inks|lines|outlines)]* / ova anime / (thick|clean|bold|crisp) lineart / (heavy|thick|bold) inks / pie-cut eyes /
           ink and paint / (white gloves|wobbly limbs|noodle arms)
           (hand-drawn|hand-inked|hand-illustrated|hand-sketched|pencil-tested|2d|two-dimensional|cel|cel-painted|frame-by-frame|
           traditionally drawn|classically animated) [2d|animation|animated|traditional|frames|cels|lines|illustration|cartoon|style|
           on paper|look|film|throughout|pencil]* (animation|animated [film|short]*|frames|cels|lines|illustration*|style|on paper|look|
           film|throughout|drawing+s|artwork|anime|2d|feature|characters|world|visuals|linework) / (hand-drawn|hand-inked|
           hand-illustrated) / (everything|all|it|the (whole|entire) (film|world|thing|scene|video|piece|short|picture)|every frame|
           each frame) [is|should be|must be|looks|gets|was]* (hand-drawn|hand-inked|hand-illustrated|drawn|inked|animated by hand|
           drawn by hand|illustrated|drawn in ink) [by hand|on paper|frame by frame]* / (drawn|animated|inked|painted|
           illustrated) [entirely|all]* (frame by frame|by hand|on cels|on twos|in (thick|bold|black|clean|heavy) [black|bold|ink|
           clean]* (outlines|lines|ink|contours)|like a [~] (comic|manga|cartoon|picture book|storybook|children's book|anime|
           graphic novel)) / (anime|manga|manhwa|manhua|japanimation|shonen|shojo|shoujo|seinen|mecha|isekai|kawaii anime|webtoon|chibi|
           ecchi|ova|sakuga|donghua) [anime|manga|webtoon|style|key-visual|opening|cel|key frame+s|panel*|battle|eyes|inks|look]* /
           (makoto shinkai|shinkai|hayao miyazaki|miyazaki|studio ghibli|ghibli|satoshi kon|mamoru hosoda|katsuhiro otomo|akira toriyama|
           osamu tezuka|junji ito|naoko takeuchi|cowboy bebop|evangelion|neon genesis evangelion|sailor moon|dragon ball|naruto|one piece|
           demon slayer|attack on titan|spirited away|totoro|my neighbour totoro|my neighbor totoro|princess mononoke|ghost in the shell|
           akira|pokémon|pokemon|doraemon|astro boy|kyoto animation|ufotable|studio trigger|mappa|toei|madhouse|gainax|moebius|jean giraud|
           hergé|herge|tintin|enki bilal|mike mignola|hellboy|frank miller|sin city|jack kirby|kirby|alan moore|watchmen|marvel comic*|
           dc comic*|2000 ad|tove jansson|moomin*|quentin blake|dr. seuss|dr seuss|maurice sendak|richard scarry|edward lear|
           cartoon saloon|wolfwalkers|secret of kells|don bluth|richard williams|lotte|bakshi|ralph bakshi|fantastic planet|rené laloux|
           persepolis|akira-era) [anime|style|look|art|animation|panel*|comic*|film|inks|skies|linework|line|clear line|backgrounds|cel*|
           shadows|frames|illustration*|page*|manga|hand-painted|aesthetic|hatching|splash page|drawing*|world]* (anime|style|look|art|
           animation|panel*|comic*|film|inks|skies|linework|line|clear line|backgrounds|cel*|frames|illustration*|page*|manga|aesthetic|
           drawing*|hatching|hand-painted [~]|world) / (studio ghibli|ghibli|makoto shinkai|hayao miyazaki|moebius|hergé|herge|tintin|
           sailor moon|evangelion|junji ito|moomin*|satoshi kon|marvel comic*|dc comic*|mike mignola|jack kirby|cowboy bebop|dragon ball|
           naruto) / disney (renaissance|2d|hand-drawn|golden-age|golden age|princess|cel) [2d|animation|style|look|cel*]* /
           (comic|comic-book|graphic-novel|superhero comic|manga|bande-dessinée|newspaper comic|underground comix|pulp comic|webcomic|
           storybook|picture-book|children's-book|children's picture-book|fairy-tale book|kids' book) [halftone|ink|inked|superhero|
           vintage|silver-age|strip]* (panel*|page*|style|look|art|inks|frames|drawing*|illustration*|strip|splash page|artwork|halftone|
           cover art|aesthetic|linework|world|layout*|treatment|spreads|outlines|shading|colouring|ink*) [come to life|in motion|
           come alive]* / (superhero|marvel|dc|newspaper|franco-belgian|underground|indie) comic* [strip|book|page*|splash page]* /
           (speech|thought)-(bubbles|balloons) [and ~]* / ligne claire / clear-line [style|drawing]* / splash page* / ink-and-paint /
           toon-shaded / cel-shad* / cel-animat* / (inked|bold black|thick black|heavy black|black ink|clean black) [comic|
           ink]* (outline+s|contours|linework|line-art|lines around ~) / (illustrated|illustration) (style|look|world|throughout|book|
           storybook) / (a|an) [~] illustration / digital illustration / [editorial|children's|storybook|vintage|whimsical|flat|digital|
           hand-drawn|book]* illustration (style|look|by ~)
clay       clay-mation [style|look|film] / plasticine [figures|animation|characters|style] / clay [figure+s|puppet+s] (animation|puppet+s|
           look|style|characters|model+s) / stop-motion [puppet+s|animation|clay|felt|film|style|look|models]
           (felt|wool) puppet+s / (aardman|laika) [style|like] / (modelled|made|sculpted|moulded) (from|of|in|out of) (clay|plasticine) /
           (thumbprint+s|fingerprint+s) in the (clay|plasticine) / needle-felted [animation|style]
           claymation puppets / stop-frame [animation|puppets]* / wire-armature puppet+s / (puppet+s|dolls|models) [moved|animated|
           shot]* frame by frame / plasticine figures / pinched clay / modelling clay / wallace and gromit [style|like]* /
           coraline [style|like]* / rubber puppets
           (claymation|plasticine|stop-motion|stop-frame|aardman|laika|puppet-animation|puppetoon) [puppet+s|animated|animation|figures|
           figurines|clay|felt|film|characters|diorama|world|miniature+s|model+s|dolls]* / (wallace & gromit|wallace and gromit|
           shaun the sheep|coraline|chicken run|kubo|nightmare before christmas|corpse bride|fantastic mr. fox|fantastic mr fox|
           isle of dogs|rankin/bass|rankin-bass|ray harryhausen|harryhausen|jan švankmajer|svankmajer|pingu|gumby|bob the builder|
           postman pat|henry selick|mary and max) [style|look|stop-motion|puppet*|creature+s|skeletons|models]* (style|look|stop-motion|
           puppet*|creature+s|skeletons|models|animation|world|claymation) / (coraline|wallace & gromit|wallace and gromit|aardman|
           ray harryhausen|shaun the sheep|chicken run|pingu) / {made} [soft|coloured|wet|lumpy|squishy|kneaded|bright|air-dry]* (clay|
           plasticine|play-doh|playdough|modelling clay|modeling clay|dough|putty|wax|marzipan|latex puppets|puppets|foam puppets|
           ball-jointed dolls) / (clay|plasticine|play-doh|modelling-clay|polymer-clay|wax|puppet|marionette|muppet|hand-puppet|
           sock-puppet|glove-puppet|felt-puppet|foam-puppet|rod-puppet|wooden-puppet|ventriloquist) [figure+s|puppet+s|character+s|people|
           animals|hands|faces]* ({mode}|stop-motion|animation|puppet+s|figurines) / play-doh (figures|people|animals|characters) /
           (clay|plasticine|felt|armature|rubber|latex|foam|wire|wooden|hand|glove|rod|jim henson|henson) (puppet+s|marionette+s|
           figurine+s) / marionettes [on strings|on wires]* / (muppet|thunderbirds|henson)-style [puppets]* / muppets / supermarionation /
           (tim burton|wes anderson|henry selick) (stop-motion|stop-frame|puppet*|claymation|animation) [puppet*|film|style|look]* /
           (armature|jointed|ball-jointed) (puppet+s|figures|dolls) / visible (thumbprints|fingerprints|thumb-prints) /
           (thumbprints|fingerprints|thumb-prints|tool marks) [visible|showing|pressed]* (in|on|left in) [the|every]* (clay|plasticine|
           surface|figures|~) / animated (on twos with puppets|puppets|clay|figurines) / (shot|animated|moved|
           filmed) frame by frame with (puppets|models|clay|figures|dolls)
pixel      (8|16)-bit [pixel-art|graphics|style|sprites|game|look|retro] / pixel-art [style|graphics|game|look|sprites] /
           retro game sprites / pixelated (game|sprite) (graphics|style) / (nes|snes|game-boy|gameboy|commodore 64) (graphics|style|look|
           game) / chunky pixels
           [nes|snes|atari|amiga|arcade|sega|retro]* (8|16|32)-bit [look|world|sprites|colours|graphics]* /
           pixel (graphics|sprites|characters|world|look) / pixels the size of ~ / retro (arcade|console|platformer) (game|graphics|look|
           sprites) / sprite animation / ascii art / dot-matrix (style|look)
           (8|16|32)-bit [nes|snes|pixel|sega|arcade|console|retro|sprite|sprites|game|platformer|videogame|video-game|rpg]* [graphics|art|
           sprites|look|world|style|palette|game|adventure|animation]* / pixel-art* / pixel (sprites|graphics|look|world|tiles|animation|
           style|characters|aesthetic) / (nes|snes|sega|genesis|mega drive|game-boy|gameboy|game boy advance|commodore|c64|commodore 64|
           amiga|atari|zx spectrum|arcade|retro-game|retro game|super nintendo|ms-dos|pico-8|megaman|mega man|pac-man|space invaders|
           stardew valley|celeste|terraria|undertale|super mario bros) [2600|64|cartridge|cabinet|platformer|rpg|style|pixel]* (graphics|
           sprites|look|style|art|palette|game|aesthetic|pixel*|era|screen graphics|rpg|platformer) / (pixelated|pixellated|pixelised|
           pixelized) [retro|game|video-game|arcade|16-bit|8-bit]* (sprite+s|game|graphics|world|art|style|characters) /
           sprite-(sheet|based) [game|animation]* / ascii [art|characters|text|terminal]* / (chunky|visible|big|square|blocky|fat) pixels /
           dithered (palette|graphics|pixels) / (ega|cga|vga) (palette|graphics) / 1-bit (dither*|graphics|art|style) / built from pixels
lowpoly    low-poly* [playstation|ps1|3d]* [one|1] [graphics|style|look|render|game|models] / (playstation|ps) (1|one) (graphics|style|
           look|era) / ps1 graphics / voxel [art|style|world|look] / minecraft [style|like|look] / lego [style|brick] (animation|world|
           look) / brickfilm / n64 graphics
           blocky (3d|polygons|polygon graphics|voxels)
           flat-shaded polygons / polygon (count|mesh) visible / wireframe (look|model|render)
           (ps2|ps1|n64|dreamcast|gamecube|xbox)-era [graphics|polygons|cutscene|look]* / (jagged|chunky|crude|untextured|
           faceted) polygons / warping textures / (blocky|mitten) (hands|faces|characters|models|crows)
           {made} [tiny|coloured|toy|plastic|little|thousands of|chunky|classic]* (lego*|duplo|voxels|toy bricks|plastic bricks|
           building blocks|polygons|low-poly ~|minecraft blocks|interlocking bricks|brick|cubes|k'nex|meccano|playmobil) /
           lego [brick+s|minifig*]* (minifig*|stop-motion|movie|world|version|city|{mode}) / (in|as) lego [brick+s]* /
           duplo [bricks]* {mode} / (playstation|ps) (1|one|2|two) [graphics|style|look|era|polygons|game]* / (n64|nintendo 64|ps1|ps2|psx|
           dreamcast|saturn|roblox|minecraft|crossy road|monument valley|quake|half-life 1|tomb raider 1996|superhot|among us) [graphics|
           style|look|era|polygon*|blocks|voxel*|world|game|aesthetic|cutscene|build]* (graphics|style|look|era|polygon*|blocks|voxel*|
           world|game|aesthetic|cutscene|build) / (roblox|minecraft|ps1-style|psx|lego movie) / voxel* [art|cubes|blocks|world|engine|
           graphics]* / (faceted|untextured|blocky|jagged|chunky|crude|flat-shaded|visible|few|low-res|triangular) [low-poly|3d|
           flat-shaded]* (polygon+s|voxels|voxel world|facets and polygons|3d blocks) / wireframe [mesh|polygons|model|render|grid|look|
           style]* / (everything|all|the (whole|entire) (world|city|scene|set)) [is|in|made of|from|of|out of|built]* (lego|voxels|
           toy bricks|cubes|polygons|low-poly)
flat       [minimalist|strict|clean]* bauhaus [flat]* [shapes|style|poster|geometry|look] / flat (vector|design|graphic) [art|style|
           illustration|shapes|graphics|look] / vector (art|illustration|graphics|style) / de stijl / mondrian [style|grid] /
           corporate flat style / infographic style / motion-graphics style / swiss (poster|graphic) style
           flat-colour (shapes|illustration|vector) / flat (cartoon|graphics|shapes|animation|icons|colours) /
           (isotype|pictogram|icon) style / material-design (style|look) / geometric shapes only / memphis style /
           explainer-video (style|look|graphics) / kurzgesagt [style|like]*
           [minimalist|minimal|clean|bold|corporate|simple|geometric|solid]* flat [2d|design|vector|graphic|colour|minimal|geometric|
           bold]* (vector|design|graphic+s|motion-graphic+s|shapes|illustration|icons|colour shapes|colour fields|animation|infographic*|
           cartoon|2d graphics|style|artwork|geometric shapes|colours and shapes) / (vector|2d vector|motion) (art|illustration*|graphic+s|
           animation|style|shapes|design|motion-graphic+s|look|icons) / motion-graphics / infographic* [animation|icons|charts]* /
           (pictogram|isotype|icon|emoji|clip-art|powerpoint|line-icon) (style|look|animation|figures|graphics|design|people) /
           pictograms / isotype / (minimal|simple|flat|outline) line icons / clip-art / corporate memphis / alegria style /
           memphis-design / (swiss|international typographic|mid-century modern|scandinavian) (design|style poster|poster|graphic design|
           typographic style|grid) / (piet mondrian|mondrian|de stijl|neoplastic*|josef albers|albers|saul bass|paul rand|
           josef müller-brockmann|malika favre|olly moss|charley harper|noma bar|otl aicher|massimo vignelli) [grid|style|titles|posters|
           shapes|blocks|primary ~|silhouettes|composition]* / bauhaus [flat|geometric|primary|minimalist|strict|graphic]* (shapes|
           poster+s|geometry|graphics|style|look|composition|circles and squares|design|typography) / (explainer-video|explainer|
           kurzgesagt|ted-ed|app-onboarding|google doodle) [style|look|animation|graphics|characters]* / (silhouettes|shapes) of (solid|
           flat) colour / negative-space design / (solid|flat|plain) colour (shapes|blocks|fields|areas|silhouettes) [only|no ~]*
steampunk  steampunk [style|aesthetic|look]
cyber      (cyberpunk|vaporwave|synthwave) (style|aesthetic|look) / vaporwave / synthwave
"""

TABLES = {"medium": MEDIUM}
