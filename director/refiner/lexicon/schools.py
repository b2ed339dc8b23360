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
         (?:circus|movie|film|art-nouveau|art-deco|punk|1960s|60s|sixties|1920s|seventies|70s|mucha|toulouse-lautrec|lautrec)-(?:\\w+-)?posters?
         alphonse-mucha|mucha pulp-(?:magazine-)?covers?|pulp-cover-art swiss-typography|brutalist-(?:swiss-)?typography
ancient  (?:cave|rock|lascaux|prehistoric|tomb|egyptian-tomb)-(?:cave-)?(?:painting|art|drawing)s? petroglyphs? hieroglyphs?|hieroglyphics
         (?:greek-)?(?:black|red)-figure(?:-vase(?:-painting)?|-pottery|-amphora)? attic-vase|greek-vase|greek-vase-painting
street   spray-paint|street-art|graffiti(?:-mural|-art)?|stencil-graffiti|banksy-stencil wanted-poster tarot-cards? banknote-engraving
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
         thermal-(?:camera|imaging|vision)|heat-map-vision|infra-?red-imaging x-rays?(?:-image)? light-painting|long-exposure-light-trails
         sonar-image
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
cartoon  my-little-pony(?:-pastel)?(?:-cartoon)? saturday-morning-toon \\w+-style-cartoon
         simpsons-cartoon
cgi      (?:borderlands|wind-waker|fortnite|overwatch|sims|okami|hades|monkey-island)-(?:look|style|graphics|render|art)
         (?:dark-souls|skyrim|gta|world-of-warcraft|final-fantasy)-(?:look|style|graphics|render|art)
         point-and-click-(?:adventure-)?art liquid-(?:metal|chrome)(?:-cgi)? matte-painting|digital-matte-painting y2k-chrome|chrome-render
cyber    solarpunk cyberpunk(?:-neon|-noir)? vaporwave synthwave|retrowave|outrun
steampunk dieselpunk clockpunk atompunk steampunk
photo    (?:stock|vlog|reality-tv|news|spy-cam|night-vision|body-cam|war-correspondent|correspondent)-footage lomography|lomo-snapshots?
         mockumentary(?:-camera)? (?:italian-)?neo-?realism dogme-95
"""
