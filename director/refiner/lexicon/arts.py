"""Painters, schools, crafts and prints: the art styles by which a picture can be made. The language is in director.refiner.phrases.

Names and words that are nothing but a style stand alone; words for things ('tapestry', 'mosaic') need to be what the picture is made of.
"""

MEDIUM = """
oil        [thick|impasto|heavy|dark|moving|living]* oil-paint* / oils on canvas / oil on (canvas|panel|board|linen|copper) /
           (acrylic|acrylics) [on canvas|paint*|texture]* / impasto / oil-paint* come (alive|to life) / (visible|thick|swirling|loose|
           broad|heavy|bold|gestural) [paint]* (brush-strokes|brushwork|strokes of paint|paint) / (brush-strokes|brushwork|brush marks|
           brush-work|paint strokes) [visible|on every ~|in every ~|everywhere]* / palette-knife / (painted|rendered|done|executed|worked|
           told) [entirely|all|thickly|wholly|throughout]* (in|with) [thick|rich|heavy|loose]* (oils|oil|acrylic*|impasto|thick paint|
           oil paint) / (canvas|varnish|craquelure) (weave|texture|cracks|visible|showing|grain) / (ridges|slabs|daubs|dabs|
           layers) of [thick]* (paint|oil|pigment) / cracked varnish / painterly [look|style|finish|texture|strokes|surface|brushwork|
           rendering]* / (each|every) frame [is|as|a|an|looks like|like]* (oil painting|painting|painted canvas|canvas) /
           (moving|living|animated|hand-painted|breathing) (painting|canvas) / encaustic / hand-painted (on canvas|frame by frame|frames|
           oils) / painted (on canvas|by hand|frame by frame) / loving-vincent [style|look]* / fresco (style|look|painting|technique) /
           gallery oil / (canvas|oil) texture / visible paint
master     (rembrandt*|vermeer*|caravaggio*|caravaggesque|botticelli|velázquez|velazquez|rubens|tintoretto|bruegel|brueghel|tiepolo|
           canaletto|gainsborough|delacroix|géricault|gericault|courbet|bouguereau|ingres|waterhouse|rossetti|millais|zurbarán|zurbaran|
           el greco|memling|holbein|cranach|giotto|giorgione|mantegna|watteau|fragonard|boucher|poussin|chardin|constable landscape|repin|
           aivazovsky|friedrich landscape|bierstadt|alma-tadema|gentileschi|van eyck|frans hals|ruisdael) / (leonardo da vinci|da vinci|
           michelangelo|raphael|titian|goya|hieronymus bosch|bosch|el greco) (style|painting*|fresco|sketch|canvas|look|hellscape|madonna|
           sfumato|brushwork|altarpiece|ceiling|manner) / (leonardo da vinci|caspar david friedrich|hieronymus bosch|francisco goya|
           artemisia gentileschi|peter paul rubens|pieter bruegel|jan vermeer|johannes vermeer|jan van eyck|albert bierstadt|
           gustave courbet) / sfumato / old-master* / (renaissance|baroque|rococo|flemish|dutch|mannerist|neoclassical|romantic-era|
           academic|quattrocento|tenebrist*|romanticist|hudson river school|pre-raphaelite|dutch golden age|netherlandish|
           byzantine icon) (painting*|master*|still-life|oil*|canvas|fresco*|altarpiece|portraiture|brushwork|landscape painting|
           portrait painting|chiaroscuro painting|art) / pre-raphaelite* / hudson river school / dutch golden age / tenebrism /
           sistine (ceiling|chapel style|style) / altarpiece (style|look|panel)
impression (van gogh|monet|renoir|degas|pissarro|seurat|signac|cézanne|cezanne|gauguin|matisse|sisley|morisot|manet|bonnard|vuillard|
           toulouse-lautrec|derain|vlaminck|sorolla|dufy|cassatt|caillebotte|daubigny|klimt) / (vincent van gogh|claude monet|
           georges seurat|gustav klimt|henri matisse|paul cézanne|paul gauguin|edgar degas) / [j.m.w.|jmw|william] turner [style|esque|
           like|seascape*|haze|skies|painting*|sunset canvas]* (style|esque|like|seascape*|haze|skies|painting*) /
           (starry-night|water-lilies) (swirls|style|brushwork|look|sky|brush*) / (degas|renoir|klimt|monet|matisse|fauvist) (pastels|
           dancers|gold|gold-leaf|water lilies|cut-outs|colours|palette|hues) [brushwork|strokes]* / (impressionis*|post-impressionis*|
           pointillis*|divisionis*|neo-impressionis*|fauvis*|fauve|plein-air|tachis*|luminist) [dabs|dots|haze|sunlight|strokes|painting*|
           canvas|oil*]*
abstract   (pollock|kandinsky|rothko|de kooning|malevich|twombly|vasarely|mondrianesque|miró|helen frankenthaler|franz kline|joan mitchell|
           hilma af klint|paul klee|klee|bridget riley|clyfford still|robert motherwell|barnett newman|gerhard richter squeegee|
           lee krasner|yayoi kusama dots|soulages|el lissitzky|delaunay) / (jackson pollock|wassily kandinsky|mark rothko|kazimir malevich|
           cy twombly|joan miró|victor vasarely|willem de kooning|sonia delaunay) / abstract (expressionis*|art|painting*|shapes|forms|
           animation|style|geometry|composition*|visuals|splashes|swirls|brushwork|canvas) / (drip|action|splatter|colour-field|
           non-figurative|non-objective) (painting*|canvas|art|style|splash*|splatter*) / {made} [loose|wild|flung|poured|enamel|
           random]* (drips|splatters|splatter|spatters|splashes) [and (drips|splatter*|splashes|flicks)]* [of [~] paint]* /
           (drips and splatter*|splatter* and drips) / drip-painted / suprematis* / op-art / orphism /
           (non-figurative|non-representational|purely abstract) [splashes|shapes|forms|colour|swirls]* / colour-field* / art informel /
           lyrical abstraction / abstraction
express    (edvard munch|munch|kirchner|egon schiele|schiele|francis bacon|emil nolde|otto dix|kokoschka|george grosz|käthe kollwitz|
           kathe kollwitz|georg baselitz|basquiat|jean-michel basquiat|dubuffet|franz marc|der blaue reiter|die brücke) /
           (german|neo|abstracted|silent-era)-expressionis* / expressionis* / the scream (style|look|brushwork|swirls) /
           [cabinet of] dr. caligari [sets|style|shadows|look]* / caligari [sets|style|shadows|look]* / art brut / cobra group
cubist     cubis* / (picasso*|georges braque|braque|juan gris|fernand léger|fernand leger|léger|leger) / guernica (style|look|shapes) /
           (fractured|broken|shattered|splintered|faceted) [cubist|geometric|angular]* (cubist|planes|facets|viewpoints|perspectives) /
           (italian futuris*|futurist painting|boccioni|vorticis*) / les demoiselles d'avignon / analytical cubism
surreal    (dalí|dali|magritte|max ernst|yves tanguy|leonora carrington|remedios varo|giorgio de chirico|de chirico|frida kahlo|kahlo|
           paul delvaux|zdzisław beksiński|beksinski|beksiński|m.c. escher|escher|giger|h.r. giger) [melting ~|staircases|clocks|
           impossible ~|biomech*]* / surrealis* / (salvador dalí|salvador dali|rené magritte|rene magritte) [melting ~|clocks]* /
           metaphysical painting / magic-realist painting
deco       art-deco [poster|travel|black-and-gold|gold|sunburst|streamlin*|zigzag|chevron*|ornament|glamour|interior|symmetry]* /
           (lempicka|erté|cassandre|a.m. cassandre) [poster]* / tamara de lempicka / (gatsby|jazz-age|1920s) deco / streamline moderne /
           great gatsby deco
nouveau    art-nouveau [poster|whiplash|tendrils|floral|ironwork|ornament]* / (mucha|beardsley|hector guimard|guimard) [poster]* /
           (alphonse mucha|aubrey beardsley) [poster]* / jugendstil / vienna-secession* / secessionist / arts-and-crafts (movement|pattern|
           style|wallpaper) [william morris]* / william morris [wallpaper|pattern|prints|florals]*
pop        pop-art [poster|dots|comic]* / (warhol|lichtenstein|jeff koons|murakami superflat|david hockney|hockney|robert rauschenberg|
           richard hamilton|wayne thiebaud|tom wesselmann|james rosenquist|peter blake collage|kaws|romero britto) [silkscreen|soup-cans|
           screenprint|dots|comic|swimming pools|pop]* / (andy warhol|roy lichtenstein|keith haring|takashi murakami) [silkscreen|
           screenprint|dots|comic|figures|soup-cans|superflat]* / haring (figures|style|doodles|lines|dancers) / ben-day dots / superflat
water      [soft|loose|dreamy|pale|translucent]* water-colour+s [painting|sketchbook|blooms|bleeding|pooling|storybook]* / aquarelle* /
           gouache / wet-on-wet / (tempera|egg-tempera|casein) (wash*|painting*|style|panel|illustration) / beatrix potter /
           (colour|pigment|ink-and-colour|loose|pale|transparent) washes [on|of|over]* [wet|textured|cold-press*|paper|colour|pigment]* /
           cold-press* paper / (pigment|colour|paint|hues) (bleed*|pool*|bloom*|run*|granulat*|spread*|soak*|diffus*) [into|across|on|over|
           at|through]* [the|damp|wet|its|every]* [paper|edges|edge|page]* / (bleeding|pooling|blooming|running|blooms of|
           pools of) (pigment|washes|watercolour) / eric carle [painted|collage]*
ink        (chinese|japanese|korean) (ink|brush|scroll) painting [style]* / (ukiyo-e|sumi-e|suiboku*|shan-shui|shanshui|gongbi|
           literati painting|xieyi) [wave|woodblock|print|block]* / (hokusai|hiroshige|utamaro|kuniyoshi|sharaku|yoshitoshi|sesshu|
           qi baishi|xu beihong|toyokuni) [wave|print|block]* / great wave (style|off kanagawa) / wood-(block|cut) (print*|style|lines|
           illustration|look|{mode}) / ink-wash / (india|chinese|sumi|black|calligraphic|calligraphy) ink [on|wash|brush*|rice|paper|
           strokes|lines]* / calligraph* (brush*|strokes|style|ink) / (pen|brush|nib)-and-(ink|wash) / (gustave doré|gustave dore|doré|
           albrecht dürer|albrecht durer|dürer|durer|aubrey|piranesi|edward gorey|gorey|gustave) [engraving|etching|woodcut|
           illustration]* (engraving|etching|woodcut|illustration|style|plate|hatching|lines|look) / (gustave doré|gustave dore|
           albrecht dürer|albrecht durer|piranesi|edward gorey) / (etching|etched|engraving|engraved|drypoint|mezzotint|aquatint|
           copperplate|intaglio) (style|look|lines|plate*|print*|illustration|texture|engraving|etching) / (stippled|hatched|cross-hatched|
           dip-pen|fineliner) [ink|pen|lines|drawing|shading]* / (stipple|cross-hatch*) / [steel|wood|copper|victorian|old]* (engraving|
           etching) (style|look|illustration) / linocut* / block-print* / as (a|an) (etching|engraving|woodcut|linocut|woodblock [print]*|
           ink drawing|ink painting)
sketch     [rough|loose|quick|scratchy|smudged|smudgy|child's|childlike|naive|raw|dusty|white|black|coloured]* (charcoal|graphite|pencil|
           coloured-pencil|colored-pencil|pastel|oil-pastel|crayon|chalk|conté|conte|felt-tip|biro|ballpoint|marker|wax-crayon|
           sharpie) [on|brown|black|paper|slate|blackboard|chalkboard]* (sketch*|drawing*|doodle*|scribble*|line*|stroke*|smudge*|
           animation|hatching|shading|illustration*|texture*|rendering|art|style|look|outlines|marks|storyboard*|on paper|on slate|on (a|
           the) (blackboard|chalkboard|pavement|napkin)|on kraft paper|on newsprint|throughout|crayon) / hand-sketched / (sketchy|scribbly|
           scribbled|scrawled|doodled|pencilled|penciled) [line|pencil|hand-drawn|animation|drawing*|style|look|lines|world]* (line|
           animation|drawing*|style|look|lines|world|outlines) / (drawn|sketched|scribbled|rendered|done|doodled|shaded|told|
           animated) [entirely|all|roughly|loosely|completely|wholly|only|quickly|by a (child|kid|toddler)]* (in|with|using) [soft|smudged|
           coloured|colored|black|white|wax|thick|blunt|shaky|loose|a|blunt]* (charcoal|graphite|pencil*|crayon*|chalk*|pastel*|biro|
           ballpoint*|felt-tip*|marker*|conté|sharpie) / stick-figure+s / (crayon+s|chalk|charcoal|pencil|felt-tip|biro|marker|
           pastel) [scribble*|drawing*|doodle*|lines|sketch*]* on [~] (paper|slate|blackboard|chalkboard|newsprint|card|cardboard|napkin+s|
           pavement) / storyboard (sketch*|scribbles|drawings|style) / (whiteboard|chalkboard|blackboard|napkin|notebook|flip-book|
           flipbook) (doodle*|animation|drawing*|style|scribbles|sketch*) / (sketchbook|notebook) (scribbles|doodles|sketches|lines|style|
           drawings) / rotoscop* [pencil]* / take on me (style|rotoscope|look|video) / sand-(animation|art|drawing) [style]* /
           (animated|moving|living) (sketch*|doodles|drawing*) / (a|an|like a) [~] (child's|kid's|toddler's|five-year-old's|
           schoolboy's) [felt-tip|crayon|fridge|marker|clumsy]* (drawing*|scribble*|doodle*) / unfinished sketch* / line-drawing+s /
           gesture drawing / bill plympton
textile    (everything|all|every object|each character|the (whole|entire) (world|set|film|scene|thing|place|village|city)) [is|in|
           looks]* [all|entirely|completely|hand]* (knitted|crocheted|embroidered|stitched|quilted|felted|woven|sewn|felt|plush|yarn|
           woollen) / (visible|satin|running|chain) (stitches|stitching|stitch) (throughout|everywhere|on everything|in every frame) /
           (knitted|crocheted|felted|woollen|quilted) (landscape|scenery|hills|sea|sky|sets|creatures|animals|characters|figures|set|
           village|city) / (tapestry|quilt|sampler) (come|comes|coming) (alive|to life) / amigurumi / bayeux tapestry /
           cross-stitch embroidery
paper      paper (cut-outs|cutouts|puppets|silhouettes|figures|collage|theatre|dolls|diorama|mountains|layers|waves) / cut-out animation /
           (folded|torn) paper everything / (shadow-puppet|silhouette) animation / wayang [kulit]* / lotte reiniger /
           [monty python|terry gilliam|gilliam] cut-out* [animation|collage]* / terry gilliam [style|animation|collage|cut-outs]* /
           (newspaper|magazine|torn-paper|paper|photo|dada|hannah höch|cut-and-paste) collage / papel picado / kirigami / papercraft /
           (origami|kirigami|pop-up) (waves|landscape|scenery|forest|city|sea|mountains|clouds) / quilled paper / south-park cut-outs
mosaic     (byzantine|ravenna) mosaic+s / gaudí trencadís / gaudi trencadis
print      (risograph|riso) [poster|print*|grain|texture|colours|misregistration]* / cyanotype* / (blueprint|schematic|technical|patent|
           architectural|engineering|draughtsman's) (drawing*|lines|elevation*|line-work|diagram*) [style]* / [1920s|1930s|1950s|vintage|
           retro|old]* (soviet|constructivist|propaganda|travel|bauhaus|swiss|polish|wpa|art|film-noir|recruitment|circus) poster [style|
           art|look|graphics|colours|come to life]* / (constructivis*|rodchenko|el lissitzky|shepard fairey|banksy|wheatpaste) [stencil*|
           poster*|graffiti|photomontage|agitprop]* / agitprop [poster*]* / (persian|mughal|indian|rajput|
           ottoman) miniature* [painting*]* / (aboriginal|papunya) (dot|bark) (painting*|art) / punk (zine|xerox) [xerox|collage|
           cut-ups]* / halftone (print|newsprint|poster) / (screenprinted|silkscreened|letterpressed|xeroxed|photocopied|stencilled|
           stenciled) [poster|look|layers|texture|in ~ colours]*
"""

THINGS = {
    "mosaic": "stained-glass|leaded-glass|mosaic+s|azulejo+s|tiled mosaic|trencadís|trencadis|mosaic-tile+s|tesserae|byzantine mosaic|"
              "roman mosaic|glass tiles|ceramic tiles|shards of glass|cathedral glass",
    "textile": "embroider*|knit*|crochet*|quilt*|patchwork|appliqué|woven thread|woven tapestry|woven wool|felt|felted|needle-felt*|wool|"
               "woollen|woolen|yarn|cross-stitch*|needlepoint|tapestry|bayeux*|bayeux tapestry|denim|fabric|cloth|textile+s|macramé|"
               "macrame|"
               "thread+s|lace|batik|corduroy|velvet|burlap|beadwork|rag-doll|sock-puppet+s|plush*|amigurumi|embroidery|stitched|sewn|"
               "stitched felt|wool felt|silk thread|embroidery floss|fabric scraps|scraps of fabric|scraps of cloth|rags|socks|buttons",
    "paper": "paper*|cut-paper|paper-cut*|cut-out|cutout|paper-craft|torn-paper|folded-paper|layered-paper|construction-paper|cardboard|"
             "card|"
             "tissue-paper|crêpe-paper|crepe-paper|corrugated card|newspaper+s|newsprint|shadow-puppet+s|shadow-theatre|shadow-theater|"
             "origami|kirigami|pop-up-book|pop-up|toy-theatre|papier-mâché|papier-mache|decoupage|paper-quilling|cut-outs|coloured card|"
             "magazine cuttings|magazine cut-outs|cardstock|sugar paper|kraft paper|silhouette puppets|crumpled paper|white paper",
    "print": "risograph+s|riso|screen-print*|silk-screen*|serigraph*|lithograph*|letterpress|cyanotype+s|blueprint+s|xerox*|photocop*|"
             "gig-poster|"
             "constructivist poster|polish poster|soviet poster|soviet propaganda|propaganda-poster|travel-poster|wpa poster|movie-poster|"
             "psychedelic poster|zine|punk-zine|stencil*|spray-can|spray-paint*|spray-painted|graffiti*|street-art|street art mural|"
             "mural+s|"
             "wheatpaste|tarot-card|tarot|playing-card|illuminated-manuscript|medieval manuscript|manuscript|medieval marginalia|"
             "marginalia|"
             "codex|papyrus|hieroglyph*|egyptian hieroglyphs|cave-painting+s|prehistoric cave painting|petroglyph+s|rock-art|greek-vase|"
             "black-figure|red-figure|black-figure vase|mughal miniature|persian miniature|indian miniature|thangka|dot-painting|otomi|"
             "huichol|woodburning|scrimshaw|delft tile|willow-pattern|technical-drawing|patent-drawing|architectural-drawing|schematic+s|"
             "scratchboard|scraperboard|banknote|postage-stamp|bas-relief|pictographs|old map|vintage map|tattoo flash|tattoo",
    "sketch": "charcoal|graphite|pencil*|coloured-pencil*|colored-pencil*|pastel+s|oil-pastel+s|crayon+s|wax-crayon+s|chalk*|conté|"
              "conte|felt-tip*|"
              "biro|ballpoint*|ball-point|marker+s|sharpie|sketch*|doodle*|whiteboard|chalkboard|blackboard|pencil sketch*|charcoal "
              "sketch*|"
              "charcoal drawing+s|pencil drawing+s|crayon drawing+s|child's drawing|sidewalk chalk|pavement chalk|sand art|line-art",
    "clay": "clay*|plasticine|play-doh|playdough|modelling-clay|modeling-clay|polymer-clay|dough|putty|wax|marzipan|puppet+s|"
            "marionette+s|muppet*|"
            "hand-puppet+s|glove-puppet+s|rod-puppet+s|felt-puppet+s|wooden-puppet+s|latex puppets|foam puppets|porcelain dolls|dolls|"
            "ball-jointed dolls|wooden dolls|finger puppets",
    "lowpoly": "lego*|lego-brick+s|duplo|voxel*|toy-brick+s|plastic bricks|building-block+s|toy blocks|polygons|minecraft blocks|"
               "interlocking bricks|"
               "playmobil|meccano|untextured polygons|wireframe",
    "oil": "oil+s|oil-paint*|acrylic*|impasto|fresco|encaustic|thick paint|oil on canvas|paint on canvas|wet paint|brush-strokes",
    "ink": "woodcut+s|wood-cut|woodblock*|linocut+s|etching+s|engraving+s|copperplate|ink|india ink|black ink|brush ink|pen and ink|"
           "ink-wash|"
           "drypoint|mezzotint|aquatint|calligraphy|stippling|cross-hatching|block-print*",
    "pixel": "pixels|pixel-art|8-bit|16-bit|sprites|ascii|ascii characters|square pixels|nes|snes|commodore 64|atari|game-boy|gameboy|"
             "megadrive|"
             "sega genesis",
}
"""What a picture can be made of. The words mean things as well, so they count only where the whole is said to be of them."""


_SOME = ("[hand-made|old|coloured|colored|torn|folded|layered|soft|thick|loose|smudged|white|black|scraps of|bits of|sheets of|chunky|tiny|"
         "bright|wet|pure|rough|medieval|vintage|giant|glowing|hand-carved|cut|recycled|thousands of|plastic|toy]*")
_MORE = ("[like|puppet|silhouette|window+s|cut-out+s|panel+s|doll|brick+s|figure+s|figurine+s|thread|collage|card|stitch*|tile+s|page*|art|"
         "poster+s|spray-paint*|graffiti|stencil*|felt|wool|print*|drawing*|sketch*|line+s|painting+s|map|vase|sprite+s|character+s|"
         "embroidery|tapestry|pieces|scraps]*")


def _made_of(value: str, things: str) -> str:
    things = "|".join(sorted(things.split("|"), key=len, reverse=True))
    return (f"{value:10} ({things}) {_MORE} ({{mode}}) / {{made}} {_SOME} ({things}) {_MORE} / "
            f"{{wholly}} {_SOME} ({things}) {_MORE}")


MEDIUM += "\n".join(_made_of(value, things) for value, things in THINGS.items())

TABLES = {"medium": MEDIUM}
