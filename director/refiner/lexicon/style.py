"""In what the picture is made: the art styles and photography. The language of the tables is in director.refiner.phrases."""

MEDIUM = """
photo      photo-realis* [footage|style|look|video|film|image|render|rendering] / photo-real [footage|style|look|video] / hyper-realis* /
           hyper-real
           photographic [realism|quality|look] / photographic like (a|an) ~ (video|photo|picture) / photography / documentary photography /
           photojournalis*
           [real|raw|genuine] live-action [footage|film|video|look|movie|documentary] / [raw|real|gritty] documentary [footage|style|
           realism|look|camera*]
           [exactly] (as|like) [if] [a|an|the] ~ (camera|iphone|dslr) [would] [have] (recorded|filmed|shot|captured|caught|seen) [it]
           [exactly] (as|like) [a|an|the] [iphone|phone|dslr|camera|home|smartphone] (video|camera|footage|recording|
           photo) [would] [have] [recorded|shot] [it]
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
photo?     realistic / realism / lifelike / natural [skin] textures / real skin pores / real (fur|fabric|skin) / natural light photography /
           true materials
           fabric of reality / a passing tourist
cartoon    [saturday-morning|looney-tunes|rubber-hose|classic|old|1930s|goofy|cute] cartoon* [style|look|animation|short|film|drawing|
           world] / cartoon* / toon [style|shading]
           animated (short|film|movie|feature|series|cartoon|sitcom|adventure|fairytale|style) / looney-tunes / rubber-hose [animation] /
           saturday-morning / disney-like / caricature style
           flat cartoon / cartoon (cutout|cut-out|animation|drawing) / animated [in|with|like] [a|the] (cartoon|disney|simpsons|
           flintstones) [style] / (tom and jerry|simpsons|rick and morty|spongebob|family guy|scooby) [style|like] / funny-animal cartoon /
           kids' cartoon / comic-strip [style|look] / hanna-barbera
cartoon?   squash-and-stretch / [big] expressive eyes / exaggerated poses / bouncy animation / [round] friendly shapes / big round eyes /
           [googly|bulging] cartoon eyes / smear frames / toony
cgi        (pixar|dreamworks|disney|illumination) [like|style|esque|ish] [3d] [animated|animation|cgi] [short|film|style|look|render|movie|
           feature] / 3d animat* [style|film|short|look|movie]
           [glossy|smooth|shiny|plastic|clean] 3d (render*|cgi|cartoon|model|look) / cgi [render|animation|look|style|film] /
           computer-(generated|animated) [film|look|imagery] / (unreal|unity) engine [5|render] / octane render / blender render /
           ray-traced render
           3d [animated|toy|plastic|cartoon|game|clay|character]* (render*|animation|toy bricks|characters|models|cartoon|cgi|look|film|
           plastic|figurines) / glossy 3d plastic [toy bricks] / computer-generated / computer graphics /
           (video-game|game|videogame) (engine|cutscene|graphics|render*) [look|style] / ps5 graphics /
           cg (animation|render*|look|film|style) / z-brush [render*] / isometric 3d [render*|diorama]* / subsurface scattering render
           [glossy|liquid|chrome|plastic|y2k|iridescent|holographic|inflated|bubbly|shiny]* (chrome|y2k|plastic|iridescent|
           inflated) [y2k]* render / y2k render / (blender|cinema4d|c4d|maya|houdini|redshift|v-ray|keyshot|arnold) [render*|look|style]* /
           3d-rendered / rendered in [glossy|smooth|full]* 3d / photoreal-3d / (game|unreal) cinematic / 3d blobs
2d         [studio] ghibli [like|style|esque|inspired|ish] [hand-painted|hand-drawn] [anime|animation|look] /
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
clay       clay-mation [style|look|film] / plasticine [figures|animation|characters|style] / clay [figure+s|puppet+s] (animation|puppet+s|
           look|style|characters|model+s) / stop-motion [puppet+s|animation|clay|felt|film|style|look|models]
           (felt|wool) puppet+s / (aardman|laika) [style|like] / (modelled|made|sculpted|moulded) (from|of|in|out of) (clay|plasticine) /
           (thumbprint+s|fingerprint+s) in the (clay|plasticine) / needle-felted [animation|style]
           claymation puppets / stop-frame [animation|puppets]* / wire-armature puppet+s / (puppet+s|dolls|models) [moved|animated|
           shot]* frame by frame / plasticine figures / pinched clay / modelling clay / wallace and gromit [style|like]* /
           coraline [style|like]* / rubber puppets
paper      paper (cut-out|cutout|puppet|collage) [animation|style|world|look|theatre] / cut-paper [animation|style|look] /
           origami (world|style|animation) / shadow-puppet [theatre|play|style] / papercraft [style|world|diorama|look] /
           construction paper [animation|style]
           (paper|card|cardboard) (puppets|theatre|cut-outs|cutouts|silhouettes|world|diorama|collage) /
           cut (from|out of) [coloured|torn]* paper / torn-paper [collage|style]* / folded from paper / pop-up book [style|pages]* /
           cardboard (world|sets|cut-outs) / lotte reiniger [style|like|silhouettes]* / origami [cranes|figures|style|world]* /
           everything is [folded|made|cut] [from|of] paper
water      [soft|loose|delicate|gentle|wet|pale|dreamy|translucent]* water-colour+s [painting|style|wash*|illustration|sketch|look|paper|
           textures] / aquarelle [style] / gouache [painting|illustration|style|look] / (bleeding|wet-on-wet) (washes|pigment|
           water-colour) / painted in water-colour+s
           wet-on-wet / watercolour+s / colour washes on [textured]* paper / loose washes of colour / aquarelle wash* / bleeding pigment
           (bristle marks|washes|blooms|pools|puddles|veils|stains) of (gouache|watercolour|pigment|colour|ink) /
           (painted|rendered|done|washed) in [loose|soft|wet|pale|delicate]* (watercolour+s|gouache|washes) /
           pigment (pooling|pools|bleeding|bleeds|granulating) [...] / watercolour picture-book
oil        [thick|impasto|renaissance|baroque|dutch|classical|heavy|dark]* oil-paint* [style|strokes|look|texture|aesthetic] /
           oils on canvas / oil on canvas / (van gogh|monet|rembrandt|vermeer|turner|caravaggio|hopper|klimt) [swirls|style|brush-strokes|
           like|painting|esque|brushwork|canvas] / starry night swirls
           impasto [brushwork|strokes|texture] / (impressionist*|expressionist|pointillis*|pre-raphaelite) [painting|style|brush-strokes|
           brushwork|canvas] / in the style of (monet|rembrandt|vermeer|turner|van gogh|caravaggio|hopper|klimt) / fresco [style] /
           (visible|thick|swirling) brush-strokes / old master* [painting]
           [thick|heavy|swirling|visible|palette-knife|broad]* (brush-strokes|brushwork|brush marks|paint strokes) /
           palette-knife [painting|strokes|impasto]* / acrylic painting / painted on canvas / painterly [oil|style|look|brushwork]* /
           (rococo|romantic|renaissance|baroque|flemish|dutch) (painting|master|still life|oil) [style|look]* /
           (fauvist|fauvism|pointillist|pointillism|divisionist) [dots|style|painting]* / chiaroscuro painting
           (painted|rendered|done) in (oils|oil|acrylic|thick paint) / (canvas|varnish|craquelure) (weave|texture|cracks|visible|showing) /
           (ridges|slabs|daubs|dabs) of paint / cracked varnish / like a (rembrandt|vermeer|turner|monet|hopper|renoir|goya|bosch|titian|
           velazquez) [painting|canvas|oil]* / gallery oil / old-master [look|light|palette|painting]*
ink        ukiyo-e [woodblock|print|style|prints]* / wood-(block|cut) [print|style|look] / sumi-e [ink] [painting|style] /
           ink-wash [painting|style|look] / ink-and-brush [style|painting] / linocut [print|style] / (etching|engraving|
           copperplate) [style] / (chinese|japanese) (ink|brush) painting [style] / hokusai [style|like|print]
           (brush|pen)-and-ink [drawing|style|lines|wash]* / ink (drawing|illustration|lines|sketch|splatter*|strokes) [style]* /
           brush ink / japanese scroll painting / calligraphic brush-strokes / cross-hatch* [ink|pen|drawing]* / manga inks / woodblock
pixel      (8|16)-bit [pixel-art|graphics|style|sprites|game|look|retro] / pixel-art [style|graphics|game|look|sprites] /
           retro game sprites / pixelated (game|sprite) (graphics|style) / (nes|snes|game-boy|gameboy|commodore 64) (graphics|style|look|
           game) / chunky pixels
           [nes|snes|atari|amiga|arcade|sega|retro]* (8|16|32)-bit [look|world|sprites|colours|graphics]* /
           pixel (graphics|sprites|characters|world|look) / pixels the size of ~ / retro (arcade|console|platformer) (game|graphics|look|
           sprites) / sprite animation / ascii art / dot-matrix (style|look)
lowpoly    low-poly* [playstation|ps1|3d]* [one|1] [graphics|style|look|render|game|models] / (playstation|ps) (1|one) (graphics|style|
           look|era) / ps1 graphics / voxel [art|style|world|look] / minecraft [style|like|look] / lego [style|brick] (animation|world|
           look) / brickfilm / n64 graphics
           toy bricks / lego / (plastic|toy) (bricks|building bricks) / blocky (3d|polygons|polygon graphics|voxels) /
           flat-shaded polygons / polygon (count|mesh) visible / wireframe (look|model|render)
           (ps2|ps1|n64|dreamcast|gamecube|xbox)-era [graphics|polygons|cutscene|look]* / (jagged|chunky|crude|untextured|
           faceted) polygons / warping textures / (blocky|mitten) (hands|faces|characters|models|crows)
flat       [minimalist|strict|clean]* bauhaus [flat]* [shapes|style|poster|geometry|look] / flat (vector|design|graphic) [art|style|
           illustration|shapes|graphics|look] / vector (art|illustration|graphics|style) / de stijl / mondrian [style|grid] /
           corporate flat style / infographic style / motion-graphics style / swiss (poster|graphic) style
           flat-colour (shapes|illustration|vector) / flat (cartoon|graphics|shapes|animation|icons|colours) /
           (isotype|pictogram|icon) style / material-design (style|look) / geometric shapes only / memphis style /
           explainer-video (style|look|graphics) / kurzgesagt [style|like]*
sketch     [rough|loose|quick|scratchy|shaky]* (pencil|charcoal|chalk|biro|ballpoint|graphite|pastel) (sketch*|drawing+s|style|strokes|
           lines|scribbles|animation|smudges) / [pencil|charcoal] sketch style / crayon [scribbles|drawing+s|style] [on butcher paper] /
           chalkboard animation / (sketched|drawn|scribbled) in (pencil|charcoal|chalk|crayon|biro|ink) / whiteboard animation /
           storyboard scribbles / napkin doodle / doodle style
           (pencil|chalk|charcoal|crayon|felt-tip|marker|biro) [on|scribbles|lines|smudges|texture|outlines|drawing|hatching]* (on (paper|
           a blackboard|butcher paper|the pavement|napkins)|scribbles|smudges|outlines|hatching) / drawn (by a child|by a five-year-old|
           in felt-tip) / child's drawing [style]* / [children's|childlike|child-like]* (scribbles|doodles) /
           sketchbook (style|lines|look) / stick figures / rotoscoped pencil / blackboard [chalk]* drawing / a-ha take on me style
           (scribbled|doodled|sketched|pencilled|drawn|hatched|shaded) [roughly|loosely|quickly|in|with|by]* [a|the|soft|blunt|hard|
           coloured|wax|felt-tip|ballpoint|graphite]* (pencil+s|charcoal|chalk|crayon+s|biro|graphite|ballpoint|marker+s) [...] /
           (charcoal|graphite|chalk|pencil) on (paper|brown paper|slate|a blackboard|newsprint) / line by wobbly line /
           smudged (charcoal|graphite|pastel)
mosaic     stained-glass [style|window style|look|panels] / mosaic style / (embroider*|cross-stitch|needlepoint|tapestry|quilt*) [style|
           look|animation] / byzantine mosaic [style] / bayeux [tapestry] [style] / (stitched|woven|embroidered) (entirely|wholly) (in|
           from|of) (thread|wool|yarn)
cubist     cubis* [painting|style|planes|look|angles] / picasso [style|like|esque] / (fractured|broken) (cubist|geometric) planes /
           dali [style|like|esque]
steampunk  steampunk [style|aesthetic|look]
cyber      (cyberpunk|vaporwave|synthwave) (style|aesthetic|look) / vaporwave / synthwave
nouveau    art-(nouveau|deco) [style|poster|look|lines] / rococo style / baroque style / gothic style / pop-art [style|look] /
           warhol [style|like] / lichtenstein [style|dots]
textile (cut|made|sewn|stitched|built|knitted|crocheted|assembled) [entirely|wholly|all]* (from|of|out of|in) (felt|wool|yarn|thread|
           fabric|cloth|denim|cotton) / felt [and thread|world|animation|diorama|cut-outs|characters|scenery]* (world|animation|diorama|
           cut-outs|characters|scenery) / (knitted|crocheted|quilted|embroidered|woven|patchwork|stitched) [world|animation|landscape|
           scene|scenery|characters|picture|style|thread]* / embroidery [style|animation|hoop]* / (visible|satin) (stitches|stitching|
           thread) / tapestry [weave|style]* / cross-stitch [sampler|grid]* / needlepoint
           [every|each|the|whole]* [frame|world|set|thing|picture|screen|scene|film]* [is|looks|was]* [all|entirely|completely]* (sewn|
           knitted|stitched|crocheted|embroidered|quilted|woven|felted) [together|by hand|in wool|in thread|from ~|out of ~]* /
           yarn (world|animation|characters|style) / (wool|felt|yarn|cotton|fabric|cloth|sock|button-eyed) (puppets|dolls|creatures|
           characters|animation|world|figures)
print cyanotype / blueprint [style|drawing]* / risograph [print|style|texture]* / (screen-print|screenprint|silkscreen|lithograph|
           letterpress|linocut|woodcut) [poster|style|look|print]* / [1920s|1930s|1950s|vintage|retro|soviet|constructivist|
           travel]* (travel|soviet|constructivist) poster [style|art]* / propaganda-poster style / bitmap (print|halftone) / ben-day dots /
           draughtsman's [drawing|lines]* / technical drawing / architectural (drawing|plan|elevation|sketch) style /
           medieval manuscript (style|illumination|illustration) / illuminated manuscript / cave painting style / hieroglyph* style /
           greek vase [painting|style]* / engraving
           graffiti stencil / spray-can (stencil|graffiti) [style]* / stencil (art|style|look) / banksy [style|stencil|like]* /
           (tarot|playing)-card (art|style) / batik [style]* / (comic|pulp)-magazine cover style / shipping-label graphics /
           (heraldic|woodblock|xerox|photocopied|zine|collage) (style|look|art|aesthetic) / xeroxed / paper collage
"""

TABLES = {"medium": MEDIUM}
