"""Cue words that every film language has, the same axes for all of them: styles, lenses, light, music, cuts, formats, ages."""

FRENCH = """
medium.flat     [en|style]* (illustration|vecteur|graphisme|design|dessin)* (plat|plate|vectoriel|vectorielle|flat design|à plat) /
                aplats de couleur
medium.print    (gravure|linogravure|sérigraphie|xylogravure|bois gravé|lithographie|eau-forte|estampe) [sur bois|ancienne|japonaise]*
medium.oil      [comme|style]* [une|à la]* (peinture|toile|tableau) (à l'huile|ancienne|de maître|classique|impressionniste)
medium.2d       [en|style|façon]* (bande dessinée|bd|comics|manga|animé japonais|anime) [avec (bulles|des bulles)]* / style bd
medium.cyber    (cyberpunk|synthwave|rétrofuturiste|rétro-futuriste) [~]
mood.noir       [style|ambiance|façon|esthétique]* (film noir|polar|roman noir) [des années ~]*
mood.sweet      [illustration|comme]* [d'un|de|un]* (livre d'images|conte pour enfants|album jeunesse|livre pour enfants) [aux ~ ~]* /
                (tons|couleurs|teintes) pastel*
focus.shallow   faible profondeur de champ / (arrière-plan|fond) (flou|estompé) / (bokeh|flou d'arrière-plan)
focus.deep      grande profondeur de champ / tout est net [~ ~ ~ ~]* / net* du premier plan à l'(horizon|arrière-plan)
size.medium     plan (moyen|taille|américain|poitrine|mi-corps|rapproché taille) / cadré* à (la taille|mi-corps)
size.close      (très gros|gros) plan / détail (extrême|serré) sur ~ [~]
angle.dutch     (cadrage|cadre|plan|caméra|horizon) (penché*|incliné*|oblique|de travers|débullé*)
lens.macro      [en|objectif|plan]* macro [photographie]*
tune.sad        (musique|mélodie|piano|violon|violons|chanson|air) [de piano|au piano]*
                (triste|mélancolique|tristes|funèbre|lugubre|déchirant*)
tune.glad       (musique|mélodie|chanson|air|fanfare|accordéon)
                (joyeuse|joyeux|gaie|gai|entraînante|entraînant|festive|festif|enjouée|enjoué)
music.none      (sans|aucune|pas de|zéro|pas la moindre) (musique|bande-son|accompagnement musical) [de fond]*
speech.some     [on] entend (une conversation|un dialogue|des voix|parler) / (ils|elles|elle|il)
                (discute|discutent|bavardent|bavarde|se parlent|dit|crie)
speech.none     (sans|aucun) (dialogue|dialogues|parole|paroles|un mot)
sound.silent    [dans] [un|le]* silence (total|complet|absolu|de mort) / (muet|sans le son|sans aucun son|son coupé)
take.one        (plan-séquence|sans (aucune|la moindre|une seule) coupe|sans coupe|d'une seule prise|en une seule prise)
take.cuts       (montage (haché|rapide|nerveux|alterné|cut)|plein de coupes|nombreuses coupes|champ-contrechamp)
shake.shaky     (caméra|image) [à l'épaule]* (tremblante|tremblée|qui tremble|secouée|instable)
aspect.tall     [format|en]* (vertical|portrait) [pour (mobile|téléphone|smartphone|tiktok)]*
aspect.wide     [format|en]* (horizontal|paysage|panoramique|grand écran|cinémascope)
aspect.square   [format|image|cadre]* carré*
hardness.hard   (lumière|éclairage|ombres) (dure|dur|crue|cru|dures|tranchée|tranchées|tranchantes) [et ~|aux ~ ~|avec ~ ~]*
hardness.soft   (lumière|éclairage) (douce|doux|tamisée|tamisé|diffuse|diffus|veloutée|enveloppante) [et ~]*
clarity.rough   (basse résolution|faible résolution|image (granuleuse|pixelisée|floue|dégradée)|gros grain|vieille vhs|qualité vhs)
clarity.clean   (haute définition|très haute définition|ultra hd|image (nette|cristalline|impeccable)|ultra-net|d'une netteté parfaite)
era.old         [au|à l'époque|époque|dans] (moyen âge|médiéval*|antiquité|rome antique|égypte antique|préhistoire|belle époque|xixe
                siècle|19e siècle|renaissance)
era.new         (de nos jours|aujourd'hui|à notre époque|à l'époque actuelle|dans un futur lointain|futur lointain|dans le futur)
wind.windy      (vent|tempête|rafales) [très|souffle]* (fort|violent|violente|violentes|en rafales)
"""

SPANISH = """
medium.flat     [en|estilo|de]* (ilustración|gráfico|gráficos|diseño|dibujo|animación) (plana|plano|planos|vectorial|vectoriales)
medium.print    (xilografía|grabado|linograbado|serigrafía|litografía|aguafuerte|estampa) [en madera|antiguo|japonesa]*
medium.oil      [como|estilo]* [una|un]* (pintura|cuadro|lienzo) (al óleo|antiguo|clásico|impresionista)
medium.2d       [en|estilo]* (cómic|tebeo|historieta|manga|anime) [japonés|con bocadillos|con globos]*
medium.cyber    (ciberpunk|cyberpunk|synthwave|retrofuturista) [~]
mood.noir       [estilo|ambiente|estética]* (cine negro|novela negra|film noir)
mood.sweet      [ilustración|como]* [de|un]* (cuento infantil|libro infantil|libro de cuentos|álbum ilustrado) [en ~ ~]* /
                (tonos|colores) pastel*
focus.shallow   poca profundidad de campo / fondo (desenfocado|borroso|difuminado) / bokeh
focus.deep      (gran profundidad de campo|foco profundo|mucha profundidad de campo) / todo [está|sale]* enfocado [~ ~ ~ ~]* / todo
                nítido [~ ~ ~ ~]*
size.medium     plano (medio|americano|medio corto) / de cintura para arriba
size.close      (primerísimo primer|primer|primerísimo) plano [de ~ ~]* / plano detalle [de ~ ~]*
angle.dutch     plano (holandés|aberrante|inclinado) / (cámara|horizonte|encuadre) (inclinada|inclinado|torcido|torcida|ladeado)
angle.high      [plano]* (cenital|picado) [puro|total|absoluto|extremo]* [, mirando recto hacia abajo]*
lens.short      (ojo de pez|gran angular|angular extremo)
lens.long       (teleobjetivo|objetivo largo)
tune.sad        (música|melodía|canción|piano|violín|violines) [de piano|al piano]*
                (triste|tristes|melancólica|melancólico|fúnebre|lúgubre)
tune.glad       (música|melodía|canción|charanga) (alegre|animada|festiva|divertida|pegadiza)
music.none      (sin|nada de|ninguna|cero) (música|banda sonora|acompañamiento musical) [de fondo]*
speech.some     se oye [una|un]* (conversación|diálogo|voces|hablar) / (ellos|ellas|ella|él) (hablan|charlan|conversan|dice|grita)
speech.none     sin (diálogo|diálogos|palabras|una palabra)
sound.silent    [en] [un|el]* silencio (total|absoluto|completo|sepulcral) / (sin sonido|mudo|muda|sin audio)
take.one        (plano secuencia|sin (un solo|ningún) corte|sin cortes|en una sola toma|de un tirón)
take.cuts       (montaje (rápido|frenético|picado)|lleno de cortes|muchos cortes|plano contraplano)
shake.shaky     (cámara|imagen) [en mano]* (temblorosa|con (mucho temblor|temblores)|inestable|movida|agitada)
aspect.tall     [formato|en]* vertical [para (móvil|teléfono|tiktok)]*
aspect.wide     [formato|en]* (horizontal|apaisado|panorámico|cinemascope)
aspect.square   [formato|imagen|encuadre]* cuadrad*
hardness.hard   (luz|iluminación|sombras) (dura|duras|cruda|marcadas|recortadas) [con ~ ~|y ~]*
hardness.soft   (luz|iluminación) (suave|difusa|tenue|envolvente) [y ~]*
clarity.rough   (baja resolución|muy pixelado|imagen (granulada|borrosa|pixelada|degradada)|mucho grano|calidad vhs)
clarity.clean   (alta definición|ultra alta definición|altísima resolución|imagen (nítida|cristalina|impecable)|nitidez
                (perfecta|absoluta))
era.old         [en|de] [la|el]* (edad media|medieval*|antigüedad|antigua roma|antiguo egipto|prehistoria|siglo xix|siglo
                xviii|renacimiento|posguerra)
era.new         (en la actualidad|hoy en día|en nuestros días|actualmente|en un futuro lejano|futuro lejano|en el futuro|en el año
                (2[1-9]00|2500|3000))
world.space     (estación|nave) espacial / en (órbita|el espacio|gravedad cero)
season.spring   (almendros|cerezos|árboles|prados|naranjos) (en flor|florecidos|floridos)
colour.muted    (colores|tonos) (apagados|sobrios|desvaídos|pálidos)
tint.green      todo en tonos verdes [, ningún otro color]*
"""

GERMAN = """
medium.flat     (flache*|flat) (vektorgrafik*|illustration*|grafik*|vektoren|design) / (vektorgrafik|vektorstil|flat-design)
medium.print    (holzschnitt*|linolschnitt*|kupferstich*|radierung*|siebdruck*|lithografie*|holzstich*)
medium.oil      [altes|alte|wie]* (ölgemälde*|ölbild*|gemälde alter meister|öl auf leinwand)
medium.2d       [im]* (comic-stil|comicstil|comic|manga-stil|anime-stil|animestil|zeichentrickstil) [mit (sprechblasen)]*
medium.sketch   (wachsmalstift*|buntstift*|kreide|kohle|bleistift*) [gekritzelt|gezeichnet|gemalt]* /
                (kinderzeichnung|kreidezeichnung|kohlezeichnung|bleistiftzeichnung)
medium.cyber    (cyberpunk*|synthwave*) [ästhetik|stil|mit neonreklamen]*
mood.noir       [im]* (film-noir*|noir-stil|schwarze serie) [stil]*
mood.sweet      [wie]* [aus]* [einem|ein]* (bilderbuch|kinderbuch|märchenbuch) [in ~ pastelltönen|in ~]* /
                [zarte|zarten|sanfte|sanften]* pastell(tönen|töne|farben)
focus.shallow   (geringe|wenig) (schärfentiefe|tiefenschärfe) / (hintergrund) [ist|bleibt|völlig]* (unscharf|verschwommen|verschwimmt)
focus.deep      (große|hohe|maximale) (schärfentiefe|tiefenschärfe) / alles [ist|bleibt]* scharf [~ ~ ~ ~]* / scharf von vorn bis hinten
size.medium     (halbnah|halbnahe|amerikanische) [einstellung]* / (von der hüfte aufwärts|bis zur hüfte)
size.close      [extreme]* (großaufnahme|nahaufnahme|detailaufnahme) [von ~ ~]*
size.wide       (totale|weitwinkelaufnahme|supertotale)
angle.dutch     (gekippte|schräge|verkantete) (kamera|einstellung|perspektive|bild|horizont) / horizont (kippt|schief|schräg)
lens.short      (fischaugenobjektiv|fischauge*|weitwinkel*|ultraweitwinkel*)
lens.long       (teleobjektiv*|superteleobjektiv|lange brennweite)
tune.sad        (traurige|melancholische|wehmütige|schwermütige) (musik|klaviermusik|melodie|geige|klänge|klavierklänge) / trauermusik
                / trauermarsch
tune.glad       (fröhliche|heitere|beschwingte|lustige) (musik|melodie|blasmusik|klänge|polka)
music.none      (ohne|keine|keinerlei) (musik|hintergrundmusik|filmmusik)
speech.some     (er|sie|man) [hört]* (sagt|sagen|spricht|sprechen|ruft|unterhalten sich|unterhält sich|reden|plaudern) [~]
speech.none     (ohne|kein) (dialog|dialoge|worte|ein wort|wort)
sound.silent    (totenstille|völlige stille|absolute stille|stummfilm|ohne ton|tonlos|lautlos)
take.one        (plansequenz|ohne (einen einzigen|jeden|einen) schnitt|ohne schnitt|in einer (einzigen)* einstellung|ungeschnitten)
take.cuts       (schnelle schnitte|schnell geschnitten|schnittgewitter|viele schnitte|hart geschnitten|schuss-gegenschuss)
shake.shaky     (verwackelte|wackelige|wacklige|zittrige) (handkamera|kamera|bilder|aufnahme|aufnahmen)
aspect.tall     (hochformat|hochkant|vertikal)
aspect.wide     (querformat|breitbild|cinemascope|horizontal)
aspect.square   (quadratisch*|quadratformat)
hardness.hard   (harte*|grelle*) (licht|lichts|schatten|beleuchtung) [mit scharfen schatten]* / scharfe schatten
hardness.soft   [in|mit]* [sanfte*|weiche*]* (sanfte*|weiche*|diffuse*) (licht|beleuchtung)
palette.cool    [in|mit]* (kalte*|kühle*|bläuliche*)[,] [bläuliche*]* (licht|farben|töne*|neonlicht)
palette.warm    [in|mit]* (warme*|goldene*) (licht|farben|töne*|kerzenlicht)
light.dark      (düster|finster|stockdunkel|stockfinster|kaum beleuchtet|spärlich beleuchtet) [und kaum beleuchtet]*
clarity.rough   (körnig*|grobkörnig*|verpixelt*|niedrige auflösung|geringe auflösung|vhs-qualität|verrauscht*)
clarity.clean   (gestochen scharf|gestochen scharfe*|hochauflösend*|glasklare* bild|hohe auflösung)
era.old         [im|in der|aus dem]* (mittelalter*|antike*|steinzeit*|19. jahrhundert|18. jahrhundert|kaiserzeit|biedermeier*|fünfziger
                jahren|fünfzigerjahren|nachkriegszeit|gründerzeit|zwanziger jahren)
era.new         (heutzutage|in der heutigen zeit|in der gegenwart|heute|in ferner zukunft|ferne zukunft)
colour.muted    [in|mit]* (gedeckte*|gedämpfte*|blasse*|matte*) (farben|tönen|töne)
tint.blue       [alles ist|alles]* (ausschließlich|nur|ganz) in blau [gehalten]*
time.dusk       [die]* sonne geht [gerade|langsam]* unter / (abenddämmerung|sonnenuntergang)
time.dawn       [die]* sonne geht [gerade|langsam]* auf / (morgendämmerung|sonnenaufgang|morgengrauen)
"""

PORTUGUESE = """
medium.print    (xilogravura|gravura|linogravura|serigrafia|litografia) [de cordel|em madeira]* / literatura de cordel
medium.flat     [ilustração|desenho|estilo|design]* (plana|plano|vetorial|vetoriais|flat)
medium.oil      [como]* [uma|um]* (pintura|quadro|tela) a óleo
medium.2d       [em|estilo]* (gibi|história em quadrinhos|quadrinhos|hq|mangá|anime|banda desenhada)
mood.noir       [estilo|clima]* (film noir|filme noir|noir)
mood.sweet      [ilustração|como]* [de|um]* (livro infantil|conto infantil|livro de histórias) / tons pastel*
focus.shallow   (pouca|baixa) profundidade de campo / fundo (desfocado|borrado)
focus.deep      (grande|muita) profundidade de campo / foco profundo / tudo [está|fica]* [em foco|nítido] [~ ~ ~]*
size.medium     plano (médio|americano) / da cintura para cima
size.close      (primeiríssimo|primeiro) plano / plano detalhe / close [extremo]*
angle.dutch     (plano|ângulo|câmera) (holandês|inclinado|inclinada|torto)
lens.short      (olho de peixe|grande angular)
lens.long       teleobjetiva
tune.sad        (música|melodia|canção|piano|violino) (triste|melancólica|melancólico|fúnebre)
tune.glad       (música|melodia|canção) (alegre|animada|festiva)
music.none      (sem|nada de|nenhuma) (música|trilha sonora|trilha) [de fundo]*
speech.none     sem (diálogo|diálogos|falas|palavras)
sound.silent    [em] silêncio (total|absoluto|completo) / sem som
take.one        (plano-sequência|sem (nenhum|um único) corte|sem cortes|numa única tomada)
take.cuts       (cheio de cortes|muitos cortes|montagem (rápida|frenética|acelerada))
aspect.tall     [formato|na]* vertical [para celular]*
aspect.square   [formato]* quadrad*
hardness.hard   (luz|iluminação|sombras) (dura|duras|marcadas)
hardness.soft   (luz|iluminação) (suave|difusa)
clarity.rough   (baixa resolução|imagem (granulada|pixelada|borrada)|qualidade vhs)
clarity.clean   (alta definição|altíssima resolução|imagem (nítida|cristalina))
era.old         [na|no|da] (idade média|medieval*|antiguidade|roma antiga|antigo egito|século xix|pré-história)
era.new         (nos dias de hoje|hoje em dia|na atualidade|num futuro distante|futuro distante|no futuro)
"""

ITALIAN = """
medium.2d       [in|stile]* (fumetto|fumetti|manga|anime) [giapponese]*
medium.cartoon  [come] [in] [un] cartone animato / cartoni animati
medium.print    (xilografia|incisione|linoleografia|serigrafia|litografia|acquaforte)
medium.flat     [illustrazione|grafica|stile|design]* (piatta|piatto|vettoriale|flat)
medium.oil      [come]* [un|una]* (dipinto|quadro|pittura|tela) a olio
mood.noir       [stile|atmosfera]* (film noir|noir)
mood.sweet      [illustrazione|come]* [da|di|un]* (libro illustrato|libro per bambini|fiaba illustrata|libro di fiabe) / (toni|colori)
                pastello
focus.shallow   (poca|bassa|scarsa) profondità di campo / sfondo (sfocato|sfuocato)
focus.deep      (grande|ampia) profondità di campo / tutto [è]* a fuoco [~ ~ ~]*
size.medium     (mezzo busto|piano americano|piano medio|mezza figura)
size.close      (primissimo piano|primo piano|dettaglio) [di ~|del ~|della ~]*
angle.dutch     (inquadratura|camera|orizzonte) (inclinata|inclinato|olandese|obliqua|storta)
lens.short      (grandangolo|occhio di pesce|fisheye)
lens.long       teleobiettivo
tune.sad        (musica|melodia|canzone|pianoforte|violino) (triste|malinconica|malinconico|funebre)
tune.glad       (musica|melodia|canzone) (allegra|gioiosa|festosa|vivace)
music.none      (niente|senza|nessuna) (musica|colonna sonora) [di sottofondo]*
speech.none     (senza|nessun) (dialogo|dialoghi|parole)
sound.silent    [nel|in] silenzio [più|~]* (totale|assoluto|completo) / (muto|senza audio|senza suono)
take.one        (piano-sequenza|piano sequenza|senza (stacchi|tagli|un solo taglio)|in un'unica ripresa)
take.cuts       (montaggio (serrato|frenetico|veloce|alternato)|pieno di tagli|molti stacchi)
shake.shaky     (inquadratura|camera|immagine|ripresa) (mossa|traballante|tremolante|instabile) [e ~]* [, a mano libera]*
updown.down     (panoramica|camera) verso il basso
aspect.tall     [formato|in]* verticale
aspect.wide     [formato|in]* (orizzontale|panoramico|cinemascope)
aspect.square   [formato]* quadrat*
hardness.hard   (luce|illuminazione|ombre) (dura|dure|nette|netta|tagliente|taglienti)
hardness.soft   (luce|illuminazione) (morbida|soffusa|diffusa)
clarity.rough   (bassa risoluzione|immagine (sgranata|sfocata|pixelata)|qualità vhs)
clarity.clean   (alta definizione|altissima risoluzione|immagine (nitida|nitidissima|cristallina))
era.old         [nel|nell'] (medioevo|medievale|antichità|antica roma|antico
                egitto|ottocento|settecento|preistoria|rinascimento|dopoguerra)
era.new         (ai giorni nostri|al giorno d'oggi|oggigiorno|in un lontano futuro|futuro lontano|nel futuro)
"""

CHINESE = r"""
medium.flat      扁平化?(?:矢量|插画|设计)?(?:风格|风)? / 矢量(?:插画|图形|风格)
medium.2d        日(?:本动)?漫(?:风格|风|画风)? / 动漫风(?:格)? / 漫画风(?:格)?
medium.print     木刻(?:版画)?(?:风格)? / 版画(?:风格)? / 木版画
medium.cyber     赛博朋克\w{0,2} / 蒸汽波\w{0,2}
mood.sweet       (?:粉彩|水彩|儿童|童话)?绘本(?:风格|风)?
mood.noir        黑色电影(?:风格|风)?
focus.shallow    浅景深 / 背景(?:虚化|模糊)
focus.deep       大景深 / 深景深 / 全景深 / 前后都清晰
size.medium      中景 / 中近景 / 半身(?:像|镜头)?
angle.dutch      倾斜(?:构图|镜头|的画面) / 荷兰角
lens.short       鱼眼(?:镜头)? / 广角(?:镜头)?
lens.long        长焦(?:镜头)?
tune.sad         (?:悲伤|忧伤|哀伤|伤感)的?(?:音乐|曲子|旋律|钢琴曲|歌声)
tune.glad        (?:欢快|快乐|轻快|喜庆)的?(?:音乐|曲子|旋律|歌声)
music.none       (?:没有|无|不要)(?:任何)?(?:配乐|音乐|背景音乐)
speech.some      (?:两人|他们|她们)(?:在)?(?:对话|交谈|聊天|说话)
hardness.hard    硬光(?:,?阴影边缘锐利)? / (?:强烈|生硬)的(?:光线|阴影)
hardness.soft    柔光 / 柔和的?(?:光线|灯光|光)
clarity.clean    超高清(?:画质)? / 高清(?:画质)? / 画面清晰锐利
clarity.rough    画质(?:很|极)?低(?:,?模糊不清)? / 低(?:分辨率|画质|像素) / 颗粒感\w{0,2}
era.new          遥远的未来 / 未来世界 / 现代都市 / 当代
era.old          中世纪 / 古代 / 远古(?:时代)? / 民国(?:时期)? / 唐朝 / 清朝 / 十九世纪
aspect.tall      竖(?:屏|版|幅|构图)
aspect.wide      横(?:屏|版|幅|构图)|宽银幕
aspect.square    正方形(?:画面|画幅)?|方形画幅
take.one         一镜到底|不剪辑
take.cuts        快速剪辑|快切
"""

JAPANESE = r"""
medium.flat      フラット(?:な)?(?:ベクター|イラスト|デザイン)\w{0,2}
medium.2d        (?:日本の)?アニメ(?:風|調|スタイル) / 漫画(?:風|調)
medium.print     木版画(?:風|調)? / 版画(?:風|調)
medium.sketch    クレヨン(?:画|で描いたような絵|で描いた|風)? / 色鉛筆(?:画|で描いた|風)? / 鉛筆(?:画|デッサン)
medium.cyber     サイバーパンク\w{0,2}
mood.noir        フィルム・?ノワール(?:風|調)?
mood.sweet       絵本(?:風|調|のような) / パステル(?:調|カラー)
focus.shallow    浅い被写界深度 / 背景(?:が)?ボケ\w{0,2} / 背景をぼかし\w{0,2}
focus.deep       パンフォーカス / 深い被写界深度
size.medium      ミディアムショット / バストショット / ウエストショット
angle.dutch      ダッチアングル / 斜めの構図 / 傾いた構図
lens.short       魚眼レンズ / 広角(?:レンズ)?
lens.long        望遠(?:レンズ)?
tune.sad         悲しい(?:音楽|曲|メロディー?|ピアノ) / 物悲しい(?:音楽|曲|メロディー?)
tune.glad        (?:楽しい|明るい|陽気な)(?:音楽|曲|メロディー?)
music.none       音楽(?:は)?(?:なし|無し|一切なし) / BGM(?:は)?(?:なし|無し)
hardness.soft    柔らかい光 / 柔らかな光
hardness.hard    硬い光 / 強い影
palette.warm     (?:暖かい|温かい)(?:オレンジの|色の)?光 / 暖色\w{0,2}
palette.cool     冷たい(?:青い)?光 / 寒色\w{0,2}
clarity.clean    高画質 / 高精細\w{0,2} / 鮮明な(?:映像|画面)
clarity.rough    低画質 / 粗い画質 / 低解像度 / ざらついた(?:映像|画面)
era.old          昭和\w{0,3}年代 / 江戸時代 / 明治時代 / 中世(?:ヨーロッパ)? / 古代\w{0,3} / 戦国時代
era.new          遠い未来 / 現代(?:の東京)? / 近未来
updown.down      カメラが?(?:ゆっくり)?(?:と)?下降\w{0,2} / カメラが?(?:ゆっくり)?下が\w{0,3}
updown.up        カメラが?(?:ゆっくり)?(?:と)?上昇\w{0,2} / カメラが?(?:ゆっくり)?上が\w{0,3}
aspect.tall      縦(?:長|型|動画|画面)
aspect.wide      横(?:長|型|画面)|ワイド画面
aspect.square    正方形\w{0,3}
take.one         ワンカット|長回し
"""
