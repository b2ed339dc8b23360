"""Schools, masters, crafts and games that a picture is said to be of, as people name them. Read by director.refiner.crafts.

A row is a value and its words; a row that goes on is set in. `-` is a space or a hyphen, the rest as in regular expressions.
"""

CRAFTS = """
oil      rococo-(?:pastels?|painting|oil|canvas) (?:gothic|flemish|renaissance|byzantine|painted)-(?:altarpiece|triptych|panel|icon)
         pre-raphaelite(?:s|-painting)? hudson-river-school ashcan-school barbizon-school
         dutch-(?:golden-age|master|still-life)(?:-painting|-still-life)? tenebris[mt](?:-oil)? trompe-l['’]oeil grisaille
         na[iï]ve-(?:art|painting) outsider-art art-brut (?:edward-)?hopper(?:-loneliness|-painting|-light|-diner|-esque)?
         (?:norman-)?rockwell(?:-(?:illustration|painting|warmth|magazine-illustration|americana|cover))?
         (?:henri-)?rousseau-(?:jungle|painting|jungle-painting) (?:andrew-)?wyeth(?:-painting)? (?:frida-)?kahlo(?:-portrait|-painting)?
         (?:david-)?hockney(?:-pool|-painting)? goya(?:-etching|-painting|-nightmare)? el-greco vel[aá]zquez titian rubens raphael-fresco
         botticelli holbein d[uü]rer gainsborough constable-landscape courtly-portrait-in-oils lacquer-painting
         (?:ex-voto|retablo)(?:-painting)? madonna-icon orthodox-icons? russian-icon
poster   (?:soviet|propaganda|constructivist|polish|psychedelic|travel|concert|gig|vintage|retro|wpa|railway)-(?:\\w+-)?posters?
         (?:circus|movie|film|art-nouveau|art-deco|punk|1960s|60s|sixties|1920s)-(?:\\w+-)?posters?
         (?:seventies|70s|mucha|toulouse-lautrec|lautrec)-(?:\\w+-)?posters?
         alphonse-mucha|mucha pulp-(?:magazine-)?covers?|pulp-cover-art swiss-typography|brutalist-(?:swiss-)?typography
ancient  (?:cave|rock|lascaux|prehistoric|tomb|egyptian-tomb)-(?:cave-)?(?:painting|art|drawing)s? petroglyphs?
         hieroglyphs?|hieroglyphics (?:greek-)?(?:black|red)-figure(?:-vase(?:-painting)?|-pottery|-amphora)?
         attic-vase|greek-vase|greek-vase-painting
street   spray-(?:paint|can)(?:-\\w+)? street-art graffiti(?:-\\w+)?(?:-\\w+)?|stencil-graffiti|banksy-stencil
         wanted-poster tarot-cards? banknote-engraving
print    (?:botanical|anatomical|encyclop(?:ae|e)dia|victorian)-(?:illustration|engraving|plate)s? delft(?:-blue)?-tiles?
         majolica(?:-tiles?)? willow-pattern
folk     (?:madhubani|warli|gond|pattachitra|kalamkari)(?:-painting|-art|-figures)? thangka minhwa lubok|russian-lubok inuit-prints?
         scrimshaw pyrography wax-resist-print halftone-print xerox-zine|photocopied-zine
nouveau  aubrey-beardsley(?:-ink)? jugendstil vienna-secession(?:-poster)?
pop      superflat (?:takashi-)?murakami-flowers roy-lichtenstein(?:-dots|-panel)? lichtenstein(?:-dots|-panel)?
         (?:andy-)?warhol(?:-silkscreen)?
abstract (?:jackson-)?pollock(?:-drips)? (?:piet-)?mondrian(?:-grid)? (?:mark-)?rothko(?:-fields?)? suprematis[mt] op-art de-stijl
         colou?r-field-painting
express  edvard-munch munch(?:-scream)? egon-schiele(?:-line)? otto-dix kirchner-woodcut fauvis[mt]|fauves?
surreal  (?:ren[eé]-)?magritte(?:-sky)? salvador-dal[ií] dal[ií](?:-melting-clocks)? dada(?:-photomontage|-collage)?
         hieronymus-bosch(?:-panel)? bosch-panel
textile  (?:medieval|bayeux|flemish|gobelin|woven)-tapestry|tapestry needlepoint-cushion (?:cross-stitch|embroidery)-(?:sampler|hoop)
         (?:crocheted|crochet|knitted|felt|woollen)-(?:stop-motion|dolls?|puppets?|animals|creatures|toys|plushies) sock-puppets? ikat
         arpilleras? rag-rug hooked-rug
paper    (?:magazine|newspaper|paper|photo)-collage collage-of-\\w+(?:-\\w+)? photomontage
         cardboard-(?:diorama|box-world|sets?|puppets?|theatre|animation) diorama-of-cardboard paper-quilling|quilling-paper(?:-strips)?
         (?:chinese-)?paper-cutting pop-up-cards? toy-theatre shadow-(?:puppets?|puppetry|theatre|play) wayang(?:-kulit)?
clay     (?:string-)?marionettes? bunraku(?:-puppets?)? ventriloquist-dumm(?:y|ies) (?:finger|hand|glove|rod|string|wooden|foam)-puppets?
         muppets? (?:hand-carved-|carved-)?wooden-(?:toys|puppets|dolls) gingerbread(?:-and-icing|-world|-village)?
         (?:marzipan|chocolate|dough|wax|butter)-(?:figures?|figurines?|sculptures?|models) clay-on-(?:a-)?table-?top
         model-railway(?:-miniature)? miniature-diorama|diorama-miniatures tin-toys? toy-soldiers?(?:-diorama)? matchstick-models?
         balloon-animals?
relief   (?:bronze|marble|stone|terracotta|assyrian|egyptian|temple)-(?:bas-)?(?:relief|frieze)s? bas-relief frieze
         (?:glass|porcelain|china|crystal|meissen|murano)-figurines? jasperware|wedgwood-relief
         (?:ice|sand|snow|wire|butter|wood|topiary)-sculptures? totem-(?:pole-)?carvings? (?:neon-tube|kinetic)-sculpture wood-carving
         intarsia|marquetry|wood-inlay sgraffito
glitch   glitch(?:-art)?|datamosh(?:ing|ed)?|pixel-sorting|signal-corruption|vhs-glitch
holo     holograms?|holographic-projection hologram-lines (?:oscilloscope|laser|laser-show|radar)-(?:lines|graphics|trace)
         thermal-(?:camera|imaging|vision)|heat-map-vision|infra-?red-imaging x-rays?(?:-image)?
         light-painting|long-exposure-light-trails sonar-image
lowpoly  wireframes?(?:-render|-mesh|-hologram)? voxels?(?:-blocks?|-world|-block-world)?
         lego(?:-bricks?|-stop-motion|-animation|-minifigs?)? playmobil(?:-world|-figures)? minecraft(?:-blocks?|-voxels?|-world)? roblox
flat     geometric-vector-shapes frutiger-aero clip-?art stick-figures? pictograms emoji-graphics powerpoint-slides?
sketch   stick-figure-doodles? flip-?book(?:-animation)? chalk-?board-(?:drawing|animation) pin-?screen(?:-animation)?
         sand-(?:animation|art|drawing) fashion-(?:illustration|sketch) biro-doodles? etch-a-sketch napkin-sketch concept-(?:art|sketch)
         storyboard-sketch
ink      arthur-rackham(?:-ink)? edward-gorey(?:-ink)? gustave-dor[eé](?:-engraving)? (?:ink-)?silhouettes-in-ink frank-miller(?:-inks?)?
         sin-city(?:-graphic)?(?:-noir)? film-noir-comic graphic-noir
water    alcohol-ink beatrix-potter(?:-watercolou?r|-illustration)? ernest-shepard(?:-drawing)? storybook-watercolou?r
2d       manga(?:-panels?|-page)? webtoon|manhwa mecha-anime sh[oō]u?jo-sparkle(?:-eyes)?
2d       (?:peanuts|garfield|calvin-and-hobbes|asterix|tintin|beano|underground)-(?:\\w+-)?(?:strips?|comics?|comix|albums?|cartoons?)
         (?:superhero|marvel|dc|newspaper|political|new-yorker)-(?:\\w+-)?(?:strips?|comics?|comix|cartoons?)
         comic-?(?:book)?-(?:splash-)?(?:pages?|panels?)
cartoon  my-little-pony(?:-pastel)?(?:-cartoon)? saturday-morning-toon \\w+-style-cartoon simpsons-cartoon
cgi      (?:borderlands|wind-waker|fortnite|overwatch|sims|okami|hades|monkey-island)-(?:look|style|graphics|render|art)
         (?:dark-souls|skyrim|gta|world-of-warcraft|final-fantasy)-(?:look|style|graphics|render|art) point-and-click-(?:adventure-)?art
         liquid-(?:metal|chrome)(?:-cgi)? matte-painting|digital-matte-painting y2k-chrome|chrome-render
cyber    solarpunk cyberpunk(?:-neon|-noir)? vaporwave synthwave|retrowave|outrun
steampunk dieselpunk clockpunk atompunk steampunk
sketch   (?:kids['’]?-|child(?:ren)?['’]?s?-)?finger-?paint(?:ing|ings|ed|s)?(?:-(?:picture|pictures|art))?
         (?:patent|technical|line|safety-card|airline-safety-card)-(?:line-)?(?:drawing|diagram)s?
         (?:instruction-manual|ikea-manual|manual|engineering|architect(?:['’]s|ural)?)-(?:line-)?(?:drawing|diagram)s?
         (?:storyboard|layout|animatic)-(?:pencils?|frames?|panels?) marker-(?:comps?|rendering|roughs?)
         (?:rangoli|kolam|sand|salt|flour|chalk|powder|coffee|latte-foam|latte|foam|milk-foam)-(?:powder-)?(?:art|drawings?|patterns?)
         zoetrope(?:-strip)? phenakistoscope praxinoscope tattoo-(?:flash|art|sleeve) henna(?:-art|-patterns?)? chalk-pavement-art
         pavement-art sgraffito-scratches
flat     (?:flat-)?corporate-(?:vectors?|illustrations?) monument-valley(?:-isometric)? memphis(?:-pattern|-group)(?:-style)?
         (?:pie-chart|data-viz|infographic|icon|emoji)-(?:graphics?|icons?|art|style)
         (?:puffy-|vinyl-|kawaii-|glitter-)?sticker(?:-sheet)?-(?:graphics?|icons?|art|style|look)
         kawaii(?:-\\w+)? teletext(?:-graphics)? playing-cards?(?:-art)? road-sign-graphics safety-card-(?:art|graphics)
pop      airbrush(?:ed)?(?:-(?:van-)?(?:art|posters?|painting|fantasy|cover|look))? (?:chrome|80s|eighties|van)-airbrush
         black-?light-posters? lava-lamp-psychedelia psychedeli[ac](?:-\\w+)? bubblegum-pop-art matchbox-(?:label-)?art
print    (?:anatomy|botany|zoology|biology|school)-(?:textbook-)?(?:plates?|charts?) textbook-plates?
         field-guide-(?:illustration|plate|drawing)s? engraved-\\w+ (?:potato|rubber|lino|postage|wood)-stamps?(?:-(?:art|engraving))?
         scratch-?board(?:-art)? (?:postage-)?stamp-engraving (?:fruit-crate|cigar-box|seed-packet)-labels? wallpaper-pattern
         (?:aztec|mayan|maya|mixtec)-codex (?:celtic-)?(?:knotwork|insular)-manuscript book-of-kells
         medieval-(?:marginalia|miniature|illumination)s? (?:mughal|persian|ottoman|rajput|indian|flemish)-miniatures?
water
         (?:picture-book|storybook|nursery)-(?:washes|watercolou?rs?|paintings?|illustrations?)
         (?:bedtime-(?:picture-)?|children['’]?s-)book-(?:washes|watercolou?rs?|paintings?|illustrations?)
         (?:golden-books?|ladybird-book|little-golden-books?|peter-rabbit|winnie-the-pooh|tove-jansson|moomin|eric-carle)(?:-\\w+)?
         pencil-and-wash(?:-\\w+)*? pen-and-wash line-and-wash ink-and-wash
folk     haida(?:-carving|-art)? (?:kente|adinkra|mudcloth|molas?|huichol|otomi|zulu|navajo|maori)(?:-\\w+)?
         (?:carved-)?(?:soapstone|ivory|jade)-carvings?
ancient  (?:roman|greek|pompeian|etruscan|minoan|egyptian)-(?:mosaic|fresco|wall-painting|mural|vase)s?(?:-figures?)?
         greek-vase-(?:figures?|silhouettes?)
textile  quilted-(?:fabric|cotton|world|patches) lace(?:-pattern|-work|work)
         (?:doily|bobbin-lace|crewel|smocked|beaded|sequinned)(?:-\\w+)?
         (?:knitted|woollen|yarn|felted|felt)-(?:\\w+-)?(?:world|toys?|animals?|puppets?|landscape|set)
         (?:fleece|flannel|plush|velveteen|stuffed)-(?:\\w+-)?(?:world|toys?|animals?|puppets?|landscape|set)
paper    (?:cardboard|shoebox|corrugated|egg-carton|milk-carton)-(?:box-)?(?:set|world|city|puppets?|figures?|models?)
         (?:tissue|crepe|wrapping)-paper-(?:\\w+) snow-?flake-cut-?outs
clay     (?:wooden|tin|plastic|felt|rubber|wind-up|toy)-(?:toy-)?(?:figures?|figurines?|soldiers?|puppets?|dolls?)
         (?:snow-globe|shoebox|dolls?['’]?-?house|train-set|model-village|model-railway)-(?:diorama|miniatures?|set|world)
         (?:sugar|icing|fondant|sugar-icing|cake|frosting|candy|bread|pasta|vegetable|fruit)-(?:art|figures?|world|sculptures?|people)
         armature-puppets?
lowpoly  point-?clouds? (?:lidar|photogrammetry)-(?:scan|mesh|points)s? vertex-mesh
cgi      (?:sims|roblox|second-life|vrchat)(?:-style)?-(?:render|look|graphics|avatars?) machinima 3d-printed-look
pixel    atari-(?:blocks?|2600|graphics|sprites) (?:tamagotchi|nokia-snake|lcd-game|arcade-cabinet|space-invaders?|pac-?man)(?:-\\w+)?
holo     neon-tube-(?:drawing|art|lines) kaleidoscop(?:e|ic)(?:-\\w+)? mandala-(?:art|patterns?) fractals?(?:-art|-zoom|-patterns?)?
movie
         (?:grindhouse|giallo|spaghetti-western)(?:-(?:film|movie|horror|epic))?-(?:look|style|aesthetic|feel|vibe|grime)
         (?:blaxploitation|b-movie|drive-in)(?:-(?:film|movie|horror|epic))?-(?:look|style|aesthetic|feel|vibe|grime)
         (?:exploitation|slasher|film-noir)(?:-(?:film|movie|horror|epic))?-(?:look|style|aesthetic|feel|vibe|grime)
         (?:french-new-wave|german-expressionis[tm])(?:-(?:film|movie|horror|epic))?-(?:look|style|aesthetic|feel|vibe|grime)
         (?:hammer-horror|kung-fu|wuxia|bollywood)(?:-(?:film|movie|horror|epic))?-(?:look|style|aesthetic|feel|vibe|grime)
         (?:telenovela|sitcom|soap-opera|silent-film)(?:-(?:film|movie|horror|epic))?-(?:look|style|aesthetic|feel|vibe|grime)
         (?:technicolor-epic|monster-movie|kaiju)(?:-(?:film|movie|horror|epic))?-(?:look|style|aesthetic|feel|vibe|grime)
photo
         (?:daguerreotype|tintype|ambrotype|wet-plate|collodion)-(?:portrait|photograph|photo|plate|image)s?
         (?:box-camera|pinhole-camera|large-format|magic-lantern|lantern)-(?:portrait|photograph|photo|plate|image|slide)s?
         thermal-camera
photo    (?:stock|vlog|reality-tv|news|spy-cam|night-vision|body-cam|war-correspondent|correspondent)-footage lomography|lomo-snapshots?
         mockumentary(?:-camera)? (?:italian-)?neo-?realism dogme-95
"""
