"""Topics of style: in what the picture is made, and how it is stylised."""

TOPICS = """
any art style
    cues   medium 2d / medium oil / medium water / medium ink / medium sketch / medium print / medium cubist / medium nouveau /
           medium mosaic / medium textile / medium paper / medium flat / medium cartoon / medium cgi / medium lowpoly / medium pixel /
           medium clay / medium steampunk / medium cyber
    says   artwork / (oil|water|acrylic|gouache|tempera|watercolour|ink|finger|sand|glass|cave|scroll|silk|digital|matte)-painting+s /
           [a|an|this|moving|living|animated|classical|dutch|chinese|japanese|victorian] painting (of|style|come+s|brought|in motion|
           that|look) / (as|like|in|into) [a|an|the] [~] [~] painting /
           painted (in|with|by|style|look|frame|animation|world|strokes|brush-strokes) / painterly /
           paint (strokes|texture|drips|splatters) / brush-stroke* / brushwork / impasto / watercolour* / aquarelle / gouache /
           tempera / fresco style / impressionis* / expressionis* / pointillis* / cubis* / surrealist / fauvis* / baroque painting /
           renaissance (painting|portrait|style|art) / rococo / ukiyo-e / sumi-e / ink-wash / ink-and-wash / woodcut / woodblock /
           linocut / engraving / etching / lithograph* / screen-print* / risograph / charcoal / pastel (drawing|sketch|illustration) /
           chalk (drawing|art|pastel|illustration) / crayon* / coloured-pencil /
           pencil [~] (sketch|drawing|test|line+s|style|animation|illustration) / pen-and-ink /
           ink (drawing|illustration|sketch|line+s|style) / line-art / line-drawing / hand-drawn / illustrated / illustration+s /
           illustrative / drawn [in|by|with|style|animation] / storybook / picture-book / children's-book /
           art (deco|nouveau|style|brut) / pop-art / op-art /
           (stained-glass|mosaic|tapestry|embroidery|embroidered|collage) (style|look|animation|come+s|world|figure+s) /
           paper (cut-out|cutout|craft|cut|art) / papercut / papercraft / (origami|graffiti) (style|animation|world) / concept-art /
           digital (art|painting) / matte painting / van-gogh / monet / picasso / dali / hokusai / klimt / vermeer / rembrandt /
           caravaggio / hopper [~] painting / matisse / kandinsky / basquiat / starry night / flat design /
           vector [art|graphic*|style|illustration] / infographic / whiteboard (animation|video|style)* / rotoscop* / moving painting /
           canvas texture / caricature / botanical (illustration|plate) / illuminated manuscript / scroll painting /
           miniature painting / batik / mughal miniature / blueprint style / (chalkboard|propaganda poster) style /
           (in|as) the style of ~ / cartoon* / anime / manga / claymation / stop-motion / pixel-art / 8-bit / low-poly / pixar* /
           ghibli / cel-shaded / comic-(book|strip|panel|style) / puppet animation
    bans   style / styl* [filter+s|look|art] / art / artwork / art style / artistic / picture / pictures / works / graphic /
           semi-realistic / non-photorealistic / 风格 / 作品 / 画面 / 画作
painting
    cues   medium oil / medium water / medium nouveau / medium cubist
    says   (oil|water|acrylic|gouache|tempera|watercolour|ink|finger|sand|glass|cave|scroll|silk|digital|matte)-painting+s / [a|an|this|
           moving|living|animated|classical|dutch|chinese|japanese|victorian] painting (of|style|come+s|brought|in motion|that|look) /
           (as|like|in|into) [a|an|the] [~] [~] painting / painted (in|with|by|style|look|frame|animation|world|strokes|brush-strokes) /
           painterly / paint (strokes|texture|drips|splatters) / brush-stroke* / brushwork / impasto / watercolour* / aquarelle /
           gouache / tempera / fresco style / impressionis* / expressionis* / pointillis* / cubis* / surrealist / fauvis* /
           baroque painting / renaissance (painting|portrait|style|art) / rococo / sumi-e / ink-wash / graffiti style /
           digital (art|painting) / matte painting / van-gogh / monet / picasso / dali / hokusai / klimt / vermeer / rembrandt /
           caravaggio / hopper [~] painting / matisse / kandinsky / basquiat / starry night / canvas texture / scroll painting /
           miniature painting / mughal miniature
    bans   painting+s / painterly / paint / oil painting / watercolour* / brush-strokes / canvas / abstract / 画作 / 绘画
drawing
    cues   medium sketch / medium ink
    says   [a|an|this|rough|loose|quick|ink|line] (drawing|sketch) (of|style|come+s|brought|in motion|that|completes|animat*|look) /
           (rough|loose|quick|ink|conte) sketch / charcoal / pastel (drawing|sketch|illustration) /
           chalk (drawing|art|pastel|illustration) / crayon* / coloured-pencil /
           pencil [~] (sketch|drawing|test|line+s|style|animation|illustration) / pen-and-ink /
           ink (drawing|illustration|sketch|line+s|style) / line-art / line-drawing / hand-drawn / drawn [in|by|with|style|animation] /
           doodle (style|animation|art) / whiteboard (animation|video|style)* / rotoscop* / caricature / blueprint style / a drawing /
           ink-wash
    bans   drawing+s / drawn / hand-drawn / sketch* / pencil / ink / crayon / line art / doodle* / charcoal
illustration
    cues   medium print / medium flat
    says   pastel (drawing|sketch|illustration) / chalk (drawing|art|pastel|illustration) /
           pencil [~] (sketch|drawing|test|line+s|style|animation|illustration) / ink (drawing|illustration|sketch|line+s|style) /
           illustrated / illustration+s / illustrative / storybook / picture-book / children's-book / concept-art / flat design /
           vector [art|graphic*|style|illustration] / infographic / botanical (illustration|plate) / illuminated manuscript /
           propaganda poster / hand-drawn (storybook|animation) / woodcut / woodblock / ukiyo-e / linocut / engraving / etching
    bans   illustration+s / illustrated / illustrative / graphic [art]* / clip-art / poster [art]* / painting+s / drawing+s
cartoon
    cues   medium cartoon / medium 2d
    says   cartoon* / toon / anime / manga / animated / animation / cel-shaded / cel-shading / comic-(book|strip|panel|style)* /
           comics / ghibli / miyazaki / pixar* / disney* / dreamworks / looney [tunes] / rubber-hose / saturday-morning / simpsons /
           south park / chibi / kawaii / webtoon / graphic-novel / spider-verse / arcane [style] / squash-and-stretch / caricature /
           (squashed|bouncy|googly) [~] (eyes|character|animation) / shadow puppets / hand-drawn [~] (animation|anime|cartoon|film) /
           2d animat* / cartoon (sweat|eyes|character)
    bans   cartoon* [rendering|style|look|character+s] / anime [style] / manga / comic+s [style] / toon / animated / animation /
           cel-shaded / 2d [~] / stylized filters / childish / big eyes / 3d cgi look
hand-drawn cartoon
    says   hand-drawn [~] [~] (animation|anime|cartoon|film|frames|style|look) / drawn animation / traditional animation /
           cel animation / manga / comic-(book|strip|panel) / comics / graphic-novel
    bans   drawing+s / drawn / hand-drawn / illustration+s / comic+s / 2d [~]
computer graphics
    cues   medium cgi / medium lowpoly
    says   3d (render*|animation|animated|model+s|character+s|style|graphics|look|cartoon|art|cgi|visual*|wireframe|isometric|scan) /
           3d / cgi / cg / computer-(generated|graphics|animated) / rendered [in|with] / unreal-engine [5] / ue5 / octane [render] /
           blender / cinema 4d / c4d / maya / redshift / ray-trac* / low-poly / voxel /
           video-game [cutscene|cinematic|graphics|footage|style|look|screenshot|character] /
           game (cinematic|engine|cutscene|cut-scene|trailer) / cutscene / ps1 / ps2 / playstation / n64 / nintendo / minecraft /
           fortnite / the sims / metaverse / wireframe / product (render|visualisation) / vtuber / digital (human|avatar|double) /
           virtual (world|reality|influencer|avatar) / motion-graphics / metahuman / pixar* / dreamworks / isometric (render|3d|game) /
           cg-(render*|animat*)
    bans   3d [~] / 3d cgi look / cgi [~] / cg / render / rendered / rendering / computer-generated / unrealistic materials /
           video-game [~] / stylized filters / low-poly / cartoonish rendering / uncanny valley [effect]
clay and puppets
    cues   medium clay / medium textile / medium paper
    says   claymation / clay-animat* / plasticine / aardman / stop-motion / puppet* /
           felt* (animation|character+s|world|puppet+s|style) / marionette / laika / wes anderson stop-motion / thunderbirds /
           paper-cut* / cardboard / knitted / crochet* / needle-felt* / yarn / wool* (world|animation|character+s) / origami / lego /
           brickfilm / diorama / miniature (set|world|model+s|scale) / tilt-shift
    bans   unrealistic materials / cartoonish rendering / stylized filters / jittery (movement|motion) / toy-like / plastic [~] /
           puppet+s / 3d cgi look / animation
named style
    cues   mood noir / medium steampunk / medium cyber
    says   (in|with) [a|an|the] ~ [~] style / in the style of ~ / [highly|heavily|boldly]* stylis* / aesthetic / film-noir / noir /
           neo-noir / cyberpunk / steampunk / dieselpunk / solarpunk / vapor-wave / vaporwave / synthwave / retrowave / retro-futur* /
           art-deco / bauhaus / gothic [style|romance|horror] / surreal* / psychedelic / avant-garde / dadais* / pop-art / minimalist /
           maximalist / wes-anderson / tim-burton / kubrick* / lynchian / wong-kar-wai / tarantino / instagram-filter / lut /
           colour-graded / teal-and-orange / bleach-bypass / cross-process* / lomo* / polaroid / sepia [tone+d] / duotone / tritone /
           infrared / thermal [camera|imaging|vision] / night-vision / x-ray / negative (film|image) / solaris* / y2k / glam* / campy /
           kitsch / technicolor / retro [style|look] / vintage [style|look] / editorial / fashion (film|editorial) /
           music-video [style|look] / dreamcore / liminal / weirdcore / cottagecore / lofi / lo-fi / giallo / expressionis* /
           german expressionism
    bans   style / styl* [filter+s|look] / [heavy|instagram|color|colour]* filter+s / art style / aesthetic / color grading /
           over-(processed|edited|stylised|stylized) / 风格
photograph
    says   (polaroid|postcard|daguerreotype|snapshot|tintype) / (old|faded|vintage|family|sepia|black-and-white|still|living|moving|
           pale|single|static|archival|wartime|wedding) [~] (photo*|picture+s|postcard|snapshot|image) /
           photo (album|slideshow|montage) / slideshow / ken-burns / picture (book|postcard) / living (photo*|portrait|picture) /
           cinemagraph
    bans   picture / pictures / images / still (picture|image|photo*) / photo+s / photograph+s / still / 画面
uncanny
    says   uncanny / creepy (doll+s|clown+s|puppet+s|mannequin+s|smile|child) /
           [porcelain|ragdoll|rag|voodoo|haunted|china|antique|broken]* doll+s / mannequin* / wax (figure+s|museum|statue+s|dummy) /
           waxwork* / android+s / humanoid+s / cyborg* / [lifelike|humanoid|female|realistic]* (robot+s|gynoid) / animatronic* /
           ventriloquist* / automaton* / replicant+s / puppet* / hologra* / digital human+s / cgi (human+s|face+s|character+s) /
           dead-eyed / plastic (skin|people|face+s) / toy (soldier+s|figure+s) / barbie / action figure+s / mask+s / deepfake /
           ai-generated / synthetic (skin|human+s|people|face+s) / metahuman
    bans   uncanny [valley] [effect] / doll+s / doll-like / mannequin* / plastic [skin|look|texture|looking] / wax* [skin|figure] /
           robotic [movement+s|motion] / unnatural skin tones / unrealistic materials / artificial [look] / lifeless [eyes] /
           dead eyes / glassy eyes / fake [skin|look]
machine made
    says   ai-generated [look|artefacts|artifacts] / ai (slop|artifacts|artefacts|glitch*) / deep-dream / deepdream / neural-network /
           glitch* / datamosh* / generative (art|glitch)
    bans   ai [generated|artifacts|artefacts] / ai-generated / artifacts / artefacts
"""
