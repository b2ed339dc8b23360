"""Further cue words of other languages, kind by kind: heat and frost, fog and far views, streams, reels, orchestras, cameras."""

FRENCH = """
season.summer   (canicule|fournaise|étuve|touffeur) [de ~|d'~]* / soleil (de plomb|accablant|cuisant) / asphalte fondant
season.winter   (gelures|congères|poudreuse|patinoire|stalactites) [~] / souffle (gèle|givre) / doigts gelés
sky.clear       (air|ciel|horizon|panorama|journée) (limpide|cristallin|cristalline|transparent|immaculé|immaculée) [jusqu'à ~ ~]* /
                visibilité (parfaite|illimitée|totale|jusqu'~) [~]
sky.fog         (brouillard|brume|nappe de brume|purée de pois) (à couper au couteau|opaque|épais|épaisse|impénétrable)
sound.loud      (orchestre|fanfare|chœur|cuivres|tambours|sirènes|cloches|orgue) [de ~]* (tonitruant*|assourdissant*|retenti*|hurl*|
                tonn*|résonn*|rugi*) [~ ~ ~]*
medium.photo    [vraiment|comme|style]* (filmé|filmée|tourné|tournée|capté|prises|images) [comme|avec|par|sur]* (un|une|de) (vrai|vraie|
                vraies|réel|réelle) [~] / (réalisme|rendu|images|image|style) (documentaire|photographique|de reportage) [~ ~ ~]*
time.noon       soleil (de plomb|à la verticale) [~]
direction.against (en amont|à contre-courant|vers l'amont)
direction.along (en aval|au fil de l'eau|vers l'aval|au gré du courant)
direction.up    (en montée|vers le haut de la pente)
direction.down  (en descente|vers le bas de la pente)
direction.forward (en marche avant|en avant)
direction.backward (en marche arrière|à reculons)
aspect.wide     (format|image) (large|cinéma|panoramique) / 21:9 / 2.39:1
take.cuts       [~] (vingt|dix|trente|cinquante|nombreuses|multiples) coupes / montage (serré|saccadé|épileptique)
motion.moving   caméra (folle|virevoltante|toujours en mouvement|sans cesse en mouvement|à l'épaule)
light.bright    (baigné|baignée|inondé|inondée) de lumière [blanche|vive|forte]*
"""

SPANISH = """
season.summer   (ola de calor|canícula|bochorno|calor (asfixiante|sofocante|abrasador)) [~] / asfalto derretido
season.winter   (ventisca|carámbanos|escarcha|témpanos) [~] / aliento (helado|congelado)
sky.clear       sol (abrasador|de justicia|radiante|implacable) [y suelo [polvoriento|seco]* [y reseco]*]* / suelo (polvoriento|reseco|
                agrietado) [y reseco]* / (aire|cielo|horizonte) (límpido|cristalino|transparente|diáfano) / visibilidad (perfecta|
                ilimitada|hasta ~ ~)
sky.fog         niebla (espesísima|impenetrable|que se corta)
sound.loud      (orquesta|banda|coro|tambores|sirenas|campanas|trompetas) [de ~]* (atronador*|ensordecedor*|retumb*|suena* a todo|
                aúlla*|ruge*) [~ ~ ~]*
medium.photo    (realismo|estilo|imagen|look) (documental|fotográfico|de reportaje) [~ ~ ~]* / [grabado|filmado|rodado]* (con|como con)
                una cámara (real|de verdad)
time.noon       sol (a plomo|de justicia|en lo más alto)
direction.against (río arriba|aguas arriba|corriente arriba|a contracorriente|contra la corriente)
direction.along (río abajo|aguas abajo|corriente abajo|a favor de la corriente)
direction.up    (cuesta arriba|ladera arriba)
direction.down  (cuesta abajo|ladera abajo)
direction.forward (hacia delante|hacia adelante)
direction.backward (hacia atrás|marcha atrás)
inout.in        [la]* cámara se (acerca|aproxima) [~] [al|a la|a|hasta]* [~]
inout.out       se aleja [lentamente|rápidamente|de prisa|velozmente|bruscamente]* [de (él|ella|ello|ellos|ellas)]*
aspect.wide     21:9 / 2.39:1 / pantalla (ancha|panorámica)
take.cuts       [~] (veinte|diez|treinta|cincuenta|numerosos|múltiples) cortes / montaje (picado|trepidante|sincopado)
medium.lowpoly  [gráficos|bloques|estilo]* (voxel|vóxel|vóxeles) [de bloques [cúbicos]*]*
light.bright    (bañado|bañada|inundado|inundada) (de|en) luz [blanca|fuerte]*
"""

GERMAN = """
season.summer   (hitzewelle|gluthitze|bruthitze|hochsommer|affenhitze) [~] / (flirrende|brütende|sengende) (hitze|sonne)
season.winter   (eiszapfen|raureif|schneewehe*|schneetreiben|neuschnee|eisschicht|frostig*) [~] / atem gefriert
sky.clear       (glasklar*|kristallklar*) (luft|sicht|himmel) / (sicht|fernsicht) bis [zu|zum|zur]* ~ /
                (sonnendurchflutet*|staubtrocken*) [~]
sky.fog         nebel so dicht [~ ~ ~]*
sound.loud      (orchester|blaskapelle|chor|trommeln|sirenen|glocken|orgel|fanfaren) (dröhnt|dröhnen|donnert|schmettert|schmettern|braust|
                heult|heulen|läuten) [~ ~ ~]*
medium.photo    (fotorealismus|fotorealistik) [wie ~ ~ ~]* / (dokumentarischer|reportagehafter) (realismus|stil|look) [~ ~ ~]* / [gefilmt]*
                mit [einer]* echten (kamera|handykamera)
medium.water    (aquarell|kinderbuch-aquarell|aquarellbild*|aquarellfilm) [~]
direction.against (stromaufwärts|flussaufwärts|bachaufwärts|gegen den strom|gegen die strömung)
direction.along (stromabwärts|flussabwärts|bachabwärts|mit dem strom|mit der strömung)
direction.up    (bergauf|aufwärts|hangaufwärts)
direction.down  (bergab|abwärts|hangabwärts)
direction.clockwise (im uhrzeigersinn)
direction.anticlockwise (gegen den uhrzeigersinn|entgegen dem uhrzeigersinn)
direction.forward (vorwärts)
direction.backward (rückwärts)
motion.static   steht [die ganze zeit|völlig|absolut|ganz]* still auf dem stativ
motion.moving   (wilde|hektische|rasante|bewegte|taumelnde) (handkamera|kamera|kamerafahrt) [ständig|immer|dauernd]* [in bewegung]* /
                (ständig|immer|dauernd|pausenlos|permanent) in bewegung / fährt [dabei|zugleich|gleichzeitig]* (ununterbrochen|
                unablässig|ständig|pausenlos) [durch ~ ~|auf ~ ~ zu]*
aspect.wide     (kinobreitbild|breitbildformat|kinoformat|cinemascope-format) / 21:9 / 2,39:1
crowd.many      dicht gedrängt [stehen|warten|drängen|sitzen|tanzen]* / (hunderte|tausende|dutzende) (besucher|gäste|kunden|zuschauer|
                tänzer|fans|menschen|käufer|pilger) [~]
take.cuts       [~] (zwanzig|zehn|dreißig|fünfzig|zahlreiche|viele) schnitte*
light.bright    (in|mit) (gleißendes|helles|weißes|grelles) licht (getaucht|durchflutet)
"""

PORTUGUESE = """
season.summer   (onda de calor|canícula|mormaço|calor (sufocante|escaldante|abrasador)) [~]
season.winter   (nevasca|geada|pingentes de gelo) [~]
sky.clear       (céu|ar|horizonte) (límpido|cristalino|transparente) / sol (escaldante|abrasador|de rachar|inclemente) / chão (rachado|
                seco|poeirento) / visibilidade (perfeita|até ~ ~)
sound.loud      (orquestra|banda|coro|tambores|sirenes|sinos) [de ~]* (ensurdecedor*|estrondos*|ressoa*|uiva*|ruge*) [~ ~ ~]*
medium.photo    (realismo|estilo|imagem|visual) (documental|documentário|fotográfico|de reportagem) [~ ~ ~]* / [filmado|gravado]* com
                [uma]* câmera de verdade
direction.against (rio acima|contra a corrente|contra a correnteza)
direction.along (rio abaixo|a favor da corrente|a favor da correnteza)
direction.up    (morro acima|ladeira acima)
direction.down  (morro abaixo|ladeira abaixo)
direction.forward (para a frente|para frente)
direction.backward (para trás|de marcha à ré)
aspect.wide     21:9 / 2.39:1 / tela (larga|panorâmica)
take.cuts       [~] (vinte|dez|trinta|cinquenta|inúmeros|vários) cortes / montagem (picotada|acelerada)
clarity.rough   [vídeo|imagem]* (pixelado|pixelada|borrado|borrada|granulado) [de (144p|240p)]*
light.bright    (banhado|banhada|inundado|inundada) (de|em) luz [branca]* [e]* [forte|intensa]*
light.dark      quase na escuridão / (ambiente|cena|sala) (sombrio|sombria|escuro|escura)
tune.glad       (samba|frevo|forró|axé|baião) [animado|acelerado|contagiante]* / música (animada|acelerada)
tune.sad        (órgão|marcha|música|canto|coral|violoncelo) (fúnebre|lúgubre|tristonh*) [e lent*]* / réquiem
"""

ITALIAN = """
season.summer   (afa|canicola|solleone|ondata di caldo|caldo (torrido|soffocante)) [~]
season.winter   (bufera di neve|brina|ghiaccioli|galaverna) [~]
sky.clear       (cielo|aria|orizzonte) (limpidissim*|tersissim*|serenissim*|cristallin*) [con visibilità [fino ~ ~]]* /
                visibilità (perfetta|illimitata|fino ~ ~) / sole (cocente|implacabile|a picco) / suolo (arido|screpolato)
sky.fog         nebbia (fittissima|densissima|impenetrabile|che si taglia)
sound.loud      (orchestra|banda|coro|tamburi|sirene|campane|ottoni) [di ~]* (assordant*|fragoros*|rimbomb*|tuona*|urla*|risuona*) [~ ~ ~]*
medium.photo    (realismo|stile|immagini|look) (documentario|documentaristico|fotografico|da reportage) [da ~ ~|~ ~]* / [girato|ripreso]*
                con una (vera telecamera|telecamera vera)
medium.clay     animazione in plastilina [a passo uno]*
time.noon       sole (a picco|allo zenit)
direction.against (controcorrente|a monte|contro corrente)
direction.along (a valle|secondo corrente|con la corrente)
direction.up    (in salita|su per la salita)
direction.down  (in discesa|giù per la discesa)
direction.forward (in avanti)
direction.backward (all'indietro|a marcia indietro)
angle.low       [sempre]* dal basso / raso (pavimento|terra|suolo)
aspect.wide     21:9 / 2.39:1 / schermo (panoramico|largo)
take.cuts       montaggio (serrato|frenetico|sincopato) [con [~] (stacchi|tagli)]* /
                (venti|dieci|trenta|cinquanta|numerosi|continui) (stacchi|tagli)
state.active    si (tuffa|lancia|scatena|arrampica|precipita) [di continuo|senza sosta|da ~ ~ all'altro]*
light.bright    (immerso|immersa|inondato|inondata) (di|in una) luce [bianca|forte]*
"""

CHINESE = r"""
season.winter    (?:河面|湖面|江面|水面|地面)?结着?厚?冰 / 冰凌 / 积雪\w{0,3} / 哈气成冰
season.summer    (?:盛夏的)?荷花(?:盛开|开满\w{0,2}|满\w)? / 热得\w{1,4} / 柏油路晒\w{1,3}
sound.loud       (?:唢呐|锣鼓|鞭炮|号角|警报|喇叭|钟|鼓|汽笛|马达)声?(?:从头到尾|一直|始终)?(?:响个不停|震天|轰鸣|大作|喧天|不断|齐鸣|嘹亮)
sound.silent     (?:全程|全片|整段)静音
motion.static    镜头(?:一动不动|纹丝不动)
medium.photo     (?:真人)?实拍(?:的)?(?:纪实)?(?:质感|风格|画面|感) / 纪实(?:质感|风格|摄影)
medium.cgi       (?:皮克斯式|迪士尼式)?(?:的)?三维动画(?:短片|电影|风格)?
direction.against 逆流(?:而上)? / 逆水(?:而上|行舟)? / 往上游\w?
direction.along  顺流(?:而下)? / 顺水(?:而下|漂流)? / 往下游\w?
place.in         (?:狭小的|封闭的)?(?:茶室|地窖|仓库|车间|客厅|书房|卧室|浴室|酒窖|剧场|录音棚)(?:里|内|中)
world.city       霓虹闪烁的街头
"""

JAPANESE = r"""
motion.static    カメラは?三脚で?(?:完全に)?固定 / 三脚(?:に|で)(?:完全に)?(?:固定|据え\w{1,2})
motion.moving    カメラが?(?:周り|まわり|周囲)を?(?:ぐるぐる|ぐるり)?と?(?:回り|まわり)\w{0,4} /
                 カメラが?(?:ずっと|絶えず|常に)?(?:動き|走り|揺れ)\w{0,4}
place.in         (?:狭い|小さな|薄暗い)?(?:茶室|納屋|台所|地下室|書斎|楽屋|体育館|酒蔵|図書館|教室)の中(?:だけ)?(?:で(?:撮影)?)?
direction.against 上流へ\w{0,2} / 流れに逆らって
direction.along  下流へ\w{0,2} / 流れに乗って
"""
