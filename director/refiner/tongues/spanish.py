"""Spanish cue words. The language of the table is in director.refiner.phrases; a value is written as axis.value."""

from director.refiner.tongues import broader, further
from director.refiner.tongues.tongue import Tongue

CUES = """
time.night      (noche|noches|medianoche|madrugada|nocturno|nocturna|nocturnos|anochecido) [cerrada|estrellada|oscura|profunda|sin luna|
                sin estrellas]* / cielo estrellado / bajo las estrellas / (cielo) (lleno|cuajado|repleto) de estrellas / (una|dos|tres|
                cuatro) de la madrugada
time.moon       luna (llena|creciente|menguante|brillante|plateada) [sobre ~ ~]* / luz de [la]* luna / bajo la luna / claro de luna /
                luna brilla
time.noon       sol (de|del) mediodía [deslumbrante|abrasador|cegador]* / mediodía [deslumbrante|abrasador|soleado]* / medio-día /
                (pleno) mediodía / sol (en lo alto|cenital|en el cenit|en su cenit|vertical)
time.day        (pleno|plena luz del) día / luz del día / luz diurna / sol (radiante|brillante|abrasador|deslumbrante|cegador|ardiente|
                intenso|brilla|inunda|de justicia|entra a raudales) [~] / soleado* / soleada* / a pleno sol / rayos de sol
time.morning    (mañana|matinal|matutino|matutina) [soleada|temprano|temprana|clara|brumosa]* / (seis|siete|ocho|nueve|diez) de la
                mañana / primera hora de la mañana
time.afternoon  (tarde) [soleada|calurosa|de verano]* / (dos|tres|cuatro|cinco) de la tarde
time.dawn       (amanecer|alba|aurora|amanece) [~] / salida del sol / sol naciente / primeras luces [del (día|alba)] / sale el sol /
                despuntar del día
time.dusk       (atardecer|ocaso|crepúsculo|anochecer|atardece) [dorado|rojizo]* / puesta de sol / puesta del sol / sol poniente / hora
                (azul|dorada) / se pone el sol
time.mention    buenas noches / (vida|mesita|mesa|club|camisón|turno) (nocturna|de noche) / (tarde|pronto) o temprano / (más|demasiado|
                muy) tarde / (llega|llegan) tarde / mañana (será|por la|iremos) / traje de noche / de la noche a la mañana / nochebuena
season.winter   (invierno|invernal|invernales|enero|febrero|diciembre) [crudo|helado|nevado|gélido]* / (nieve|nevada|nevado|nevados|
                nevadas|nevando|ventisca) [espesa|profunda|recién caída|por todas partes|virgen]* / tormenta de nieve / (helado|helada|
                congelado|congelada|congelados|escarcha|carámbanos) [~] / copos de nieve / bajo cero / muñeco* de nieve / navidad
season.summer   (verano|veraniego|veraniega|estival|julio|agosto|canícula) [abrasador|caluroso|tórrido]* / (calor|sol) (sofocante|
                abrasador|asfixiante|tórrido|de verano|insoportable|de agosto) / ola de calor / (treinta|cuarenta) [y ~] grados /
                chicharras / cigarras
season.spring   (primavera|primaveral|abril) [~] / (cerezos|almendros|árboles|manzanos) en flor / flores de cerezo / plena floración
season.autumn   (otoño|otoñal|otoñales|octubre|noviembre) [dorado]* / hojas (secas|caídas|doradas|rojas|de otoño|otoñales|amarillas)
season.mention  nieve [se] (derrite|derretida) / helado de / helados / (deportes|juegos|estación) de invierno / escuela de verano /
                blanco como la nieve / bola de nieve
sky.clear       cielo [completamente|totalmente|azul]* (despejado|azul|sereno|raso|limpio|sin nubes|sin una nube|sin una sola nube) [sin
                (nubes|una nube|una sola nube)]* / sin [una]* [sola]* nube* / (ni) una [sola]* nube / (suelo|tierra|terreno) (seco|seca|
                reseca|agrietada|agrietado|árido|árida) / sequía / buen tiempo
sky.wet         (lluvia|lluvias|aguacero|chaparrón|tormenta|tormentas|tormentoso|lluvioso|lluviosa|llovizna|diluvio|granizo|granizada|
                tempestad|monzón) [torrencial|torrenciales|intensa|fuerte|fina|eléctrica|incesante|furiosa|de verano]* / llueve [a
                cántaros|a mares|sin parar|con fuerza]* / lloviendo / bajo la lluvia / (cielo) (encapotado|nublado|gris|plomizo|
                cubierto|negro) / nubes (negras|oscuras|de tormenta|grises) / relámpagos
sky.fog         (niebla|neblina|bruma|brumoso) [espesa|densa|cerrada|total]* / visibilidad nula
wind.calm       (sin|ni) [un|una]* [soplo|pizca|gota|brizna]* [de]* (viento|aire|brisa) / ni (una hoja|una brizna) se mueve / (mar|lago|
                agua) (en calma|como un espejo|como un plato|inmóvil) / calma (chicha|total) / aire inmóvil
wind.windy      (viento|vientos|vendaval|huracán|ráfagas|ventarrón|tornado) [huracanado*|fuerte*|furioso*|violento*|violentas|aullante|
                feroz|sopla|azota|aúlla|arranca|de viento|helado]*
place.in        interior* / (en|dentro de) (un|una|el|la) [~] (sótano|cocina|búnker|ascensor|submarino|habitación|dormitorio|oficina|
                cueva|bodega|desván|celda|cuarto|salón) [cerrado|cerrada|sin ventanas|sin ventana]* / bajo techo / entre cuatro paredes
                / (puertas adentro) / (habitación|sala|cuarto|sótano) (cerrada|cerrado|sin ventanas)
place.out       (exterior|exteriores) / al aire libre / a la intemperie / a cielo abierto / (en|en medio de|en mitad de) (un|una|el|la)
                [~] (campo|pradera|prado|bosque|desierto|playa|montaña|mar|colina|océano|estepa|valle) [abierto|abierta|de ~]* / en
                plena (naturaleza|montaña|calle) / campo abierto / (en|sobre) la (playa|cima)
world.underwater bajo el (agua|mar) / submarino* / fondo (del mar|marino|del océano) / arrecife* [de coral]*
world.desert    (desierto|sahara|sáhara|gobi|atacama|dunas) [de arena|del sahara|árido]*
world.space     (espacio (exterior|sideral)|ingravidez|órbita) / superficie (lunar|de marte|de la luna) / en (marte|la luna)
world.jungle    (selva|jungla|amazonas|amazonía|manglar) [tropical|amazónica|densa|espesa|virgen]*
world.polar     (antártida|ártico|polo norte|polo sur|groenlandia|banquisa|icebergs|tundra)
world.city      (rascacielos|metrópoli|megalópolis|centro de la ciudad) / (calle|calles|centro|corazón|plaza|metro|azoteas) de (parís|
                nueva york|tokio|londres|madrid|barcelona|manhattan|berlín|ciudad de méxico|buenos aires)
world.peak      (cumbre|cima) (de la montaña|nevada|del monte ~|del everest) / alta montaña
world.mention   desierto [de gente]*
crowd.none      (desierto|desierta|desiertos|desiertas|deshabitado*|deshabitada*|despoblado*|despoblada*) / (nadie|ni un alma|ni una
                persona|ninguna persona) [a la vista|alrededor|en las gradas|por ningún lado]* / sin (nadie|gente|un alma|personas|
                público|espectadores) / (calle|plaza|estación|playa|sala|estadio|andén|gradas|teatro|ciudad|metro|bar|pasillo|estadio)
                [completamente|totalmente]* (vacío|vacía|vacías|vacíos|desierto|desierta) / (completamente|totalmente) (solo|sola|vacío|
                vacía|desierta|desierto) / solitari*
crowd.many      (multitud|multitudes|muchedumbre|gentío) [enorme|enardecida|ruidosa|apretada|de ~]* / (abarrotado|abarrotada|
                abarrotados|atestado|atestada|repleto|repleta|concurrido|concurrida|concurridas) [de (gente|turistas|público|personas)]*
                / (lleno|llena|llenos) (de gente|de turistas|de público|de personas|hasta la bandera) / (cientos|miles|decenas de miles|
                centenares) de (personas|espectadores|turistas|aficionados|hinchas|fans|manifestantes) / mil (espectadores|personas) /
                hombro con hombro
motion.static   (cámara|plano|encuadre|toma) [está|es|permanece|se queda|se mantiene|queda|totalmente|completamente|absolutamente|
                siempre|queda|sobre trípode]* (fija|fijo|inmóvil|estática|estático|quieta|quieto|bloqueada|clavada) [sobre [un] trípode|
                en todo momento|sin moverse]* / (en|sobre) [un] trípode / sin [ningún]* movimiento* de cámara / cámara no se mueve
                [nunca|en ningún momento]*
motion.moving   (cámara|dron|steadicam) [que|se|no deja de|lentamente|rápidamente|constantemente|no para de|nos|también]* (gira|girando|
                sigue|siguiendo|avanza|retrocede|vuela|volando|sobrevuela|mueve|moviéndose|desplaza|barre|orbita|recorre|persigue|rodea|
                desciende|sube|baja|acompaña|desliza|atraviesa|girar|moverse) [...] / (travelling|barrido|paneo|panorámica) [rápido|
                lento|lateral|circular|hacia ~ ~]* / cámara (en mano|al hombro|móvil|voladora|temblorosa)
inout.in        se (acerca|aproxima) [lentamente|rápidamente|poco a poco|despacio]* [al|a la|a|hasta]* / (zoom) (in|hacia dentro|de
                acercamiento|hacia adelante) / acercamiento / cámara se (acerca|aproxima) [lentamente|rápidamente|poco a poco|despacio]*
                [al|a la|a|hasta]* [~] / travelling (hacia adelante|de aproximación)
inout.out       se aleja [lentamente|rápidamente|a toda velocidad|de ella|de él|despacio]* / (zoom) (out|hacia fuera|hacia atrás|de
                alejamiento) / alejamiento / cámara se aleja [lentamente|rápidamente|a toda velocidad|de ella|de él|despacio]* / cámara
                retrocede / travelling hacia atrás
leftright.left  (cámara|paneo|panorámica|barrido|travelling) [~]* (a|hacia) la izquierda / de derecha a izquierda
leftright.right (cámara|paneo|panorámica|barrido|travelling) [~]* (a|hacia) la derecha / de izquierda a derecha
size.close      (primer|primerísimo) [primer]* plano [de|del]* / plano (detalle|cerrado|corto) / macro
size.wide       plano (general|largo|panorámico|abierto|amplio) [de ~]* / gran plano general / vista (panorámica|general) / toma
                panorámica
size.full       (plano|cuerpo) entero / de cuerpo entero / de pies a cabeza / plano entero
angle.low       contrapicado* [extremo]* / (desde) (abajo|el suelo|ras de suelo|ras del suelo) / a ras de suelo
angle.high      picado [cenital|extremo]* / plano (cenital|aéreo) / vista (aérea|cenital|de pájaro) / (desde) (arriba|el aire|el cielo|
                las alturas) / a vista de pájaro
angle.eye       (a la|a) altura de los ojos
angle.mention   (mar|hielo|diente|ajo|cebolla) picado
pov.first       (cámara|plano) subjetiv* / primera persona / a través de sus ojos
pov.third       tercera persona
lens.short      gran angular / ojo de pez
lens.long       teleobjetivo [de ~ mm]*
speed.slow      (cámara|super cámara|ultra cámara) lenta [extrema]* / ralentizad* / ralentí / a cámara lenta
speed.fast      (cámara|avance) rápid* / (time-lapse|timelapse|hyperlapse) / acelerad*
speed.real      tiempo real / velocidad (normal|real)
colour.mono     blanco-y-negro [puro|granulado|contrastado|riguroso]* / blanco y negro / monocrom* / escala de grises / sepia / sin
                color*
colour.vivid    colores [muy|súper|ultra]* (vivos|brillantes|saturados|intensos|vibrantes|chillones|llamativos|neón) / (multicolor|a
                todo color|colorido|colorida) / explosión de color* / (rojo|azul|verde|amarillo|rosa|turquesa) (intenso|brillante|vivo|
                saturado)
colour.muted    (colores|tonos) (apagados|desaturados|pálidos|desvaídos)
palette.warm    (tonos|colores|luz) (cálidos|cálida) / luz dorada
palette.cool    (tonos|colores|luz) (fríos|fría|azulada)
light.dark      (oscuridad|penumbra|tinieblas) [total|absoluta|completa]* / (muy|completamente|totalmente) oscur* / (habitación|sala|
                cuarto) oscur* / a oscuras / iluminad* (solo|sólo|únicamente) por una vela / claroscuro
light.bright    (muy|fuertemente|intensamente) (iluminado|iluminada|luminoso|luminosa) / (luz|iluminación) (brillante|intensa|cegadora|
                deslumbrante|de estudio|uniforme) / (inundad*|bañad*) de luz
medium.photo    foto-realis* / fotorrealis* / hiper-realis* / ultra-realis* / ultrarrealis* / (imagen|acción|rodaje) real /
                ultra-realis* / estilo documental / realista / actores reales / foto-realista / imágenes reales
medium.cartoon  dibujos animados / caricatura / (estilo) pixar / cartoon
medium.2d       (anime|manga|animación 2d|dibujado a mano|dibujada a mano|ghibli|cómic) [japonés]*
medium.cgi      (animación|render|imágenes) (3d|por ordenador) / render / cgi
medium.clay     (plastilina|stop-motion|arcilla|claymation) [~]
medium.water    acuarela*
medium.oil      (óleo|pintura al óleo|óleo sobre lienzo)
medium.ink      (tinta china|sumi-e|a tinta|aguada)
medium.sketch   [todo|toda|enteramente]* [dibujad*]* [a|al|con]* (carboncillo|lápiz|tiza|boceto|ceras) [~]
medium.pixel    pixel-art / (8|16)-bits / pixelad*
medium.lowpoly  [todo|toda|enteramente|construid*|hech*|de|con]* [piezas de|ladrillos de|bloques de]* (lego|low-poly|minecraft|vóxeles)
medium.paper    (papel recortado|recortes de papel|origami|papiroflexia)
medium.textile  (fieltro|punto|ganchillo|bordado|bordada|lana)
medium.mosaic   (mosaico|vidriera) [~]
medium.cubist   cubis*
medium.impression impresionis*
medium.cyber    (ciberpunk|cyberpunk|vaporwave)
aspect.tall     (formato|vídeo|video) (vertical|retrato) / 9:16
aspect.wide     (formato|vídeo|video) (horizontal|apaisado|panorámico) / cinemascope / 16:9
aspect.square   (formato) cuadrado / 1:1
take.one        plano secuencia / plano-secuencia / (una|en una) sola toma / sin cortes
take.cuts       (montaje|cortes) (rápido|rápidos|frenético|trepidante)
clarity.clean   (imagen|nitidez) (nítida|perfecta|impecable|cristalina|4k|8k) / alta definición / nitidez
clarity.rough   (cinta|imagen|grano) (vhs|granulada|borrosa|degradada) / vhs / película rayada
sound.silent    silencio (total|absoluto|sepulcral|completo) / sin [ningún]* (sonido|ruido) / (muda|mudo) / película muda
sound.loud      (música|ruido|estruendo) (ensordecedor|ensordecedora|atronador|atronadora|a todo volumen|alta|fuerte) / (estruendo|
                griterío) / a todo volumen / grita con todas sus fuerzas
music.none      sin música / ninguna música
music.some      música (alta|ensordecedora|a todo volumen|atronadora) / (música|banda sonora|melodía|canción|orquesta) (épica|alegre|
                suave|tecno|clásica|animada|de jazz|suena)
speech.none     sin (diálogo|diálogos|palabras|voz) / nadie habla
speech.some     (voz en off|diálogo|narrador|monólogo) [~]
words.none      sin (texto|subtítulos|títulos|letras)
words.some      (subtítulos|texto|título|rótulo) [en pantalla|gigante]*
mood.noir       (ambiente|atmósfera|tono) [muy|~] (sombrío|sombría|lúgubre|inquietante|siniestro|siniestra|tétrico|tétrica|opresivo|
                opresiva|oscuro|oscura|melancólico|melancólica|de terror|aterradora)
mood.sweet      (ambiente|atmósfera|tono) [muy|~] (alegre|festivo|festiva|divertido|divertida|ligero|ligera|cálido|acogedor|acogedora|
                romántico|romántica)
era.old         (edad media|medieval|renacimiento|antigüedad|antigua roma|roma antigua|antiguo egipto|época victoriana|prehistoria|siglo
                (xv|xvi|xvii|xviii|xix)|años (veinte|treinta|cuarenta|cincuenta|20|30|40|50)|rigor histórico|históricamente (exacto|
                fiel)|de época) [~] / nada moderno / sin anacronismos
era.new         (futurista|futuristas|futuro lejano|ciencia ficción|ciberpunk|contemporáneo|contemporánea|moderno|moderna|actual|siglo
                xxi)
era.new?        (smartphone*|ordenador*|portátil*|móvil|móviles|teléfono* móvil*|dron|drones|pantalla* led|tableta*|neón|neones|
                televisor*|rascacielos|coche* eléctrico*|patinete* eléctrico*|auriculares|selfi*|gafas vr)
state.asleep    (duerme|duermen|durmiendo|dormido|dormida|dormidos|dormidas|ronca) [profundamente|plácidamente|a pierna suelta]*
state.active    (corre|corren|corriendo|baila|bailan|bailando|salta|saltan|saltando|galopa|nada|trepa|pedalea|patina|camina|brinca|
                gesticula|esprinta) [a ~ ~|sin parar|por todas partes|a toda velocidad|de alegría|frenéticamente]*
state.sitting   (sentado|sentada|sentados|sentadas) [inmóvil]*
state.standing  de pie
state.still     (inmóvil|inmóviles|quieto|quieta|petrificado|petrificada) [como una estatua]* / sin moverse
state.glad      (ríe|riendo|ríen|sonríe|sonriendo|sonriente|carcajadas) [a carcajadas]*
state.sad       (llora|llorando|lloran|solloza|sollozando) [desconsolad*|amargamente]* / en lágrimas
state.old       (anciano|anciana|viejo|vieja|octogenario)
state.young     (joven|niño|niña|bebé|adolescente)
state.mention   (viejo|vieja|viejos|viejas) (faro|puerto|casa|puente|árbol|libro|barco|tren|coche|molino|bar|radio|tranvía|ciudad|calle|
                reloj|gato|perro|caballo|león) / hace nada / (no|de|para|casi) nada
"""

TONGUE = Tongue(
    name="Spanish",
    cues=CUES + further.SPANISH + broader.SPANISH,
    small="el la los las un una unos unas de del y en con su sus que es está se por para al lo como más pero sin sobre bajo entre "
          "desde hasta muy todo toda mientras hombre mujer niña niño gato perro cámara luz calle ciudad mar viejo vieja plano "
          "cielo donde cuando él ella dos tres cada ni no",
    change=r"luego|después|más tarde|antes (?:de|que)|hasta(?: que)?|se (?:convierte|transforma|vuelve|torna|hace) \w*|"
           r"se (?:convierte|transforma)\w*|poco a poco|gradualmente|de repente|de pronto|al principio|al final|finalmente|por fin|"
           r"cuando|una vez que|en cuanto|tan pronto|da paso|deja paso|pasa (?:de|del|a|al)|del? \w+ al? (?:la )?\w+|comienza|"
           r"empieza|termina|acaba|seguid\w+ de|se despierta|despierta|se duerme|alterna\w*|cae la (?:noche|tarde)|sale (?:la luna|"
           r"el sol)|se abre|aparece|desaparece|primero|ya no|toma \d|escena \d|plano \d|cada vez más",
    meanwhile=r"mientras(?: que)?|a lo lejos|afuera|fuera|tras (?:la|el|los|las) (?:ventana|cristal\w*)|por la ventana|al fondo|"
              r"encima|debajo|más allá|alrededor|al lado|junto a|otr[oa]s?|el un[oa]|a la izquierda|a la derecha|en primer término|"
              r"en el horizonte|reflej\w+",
    unless=r"salvo|excepto|menos|aparte de|únic\w+ \w+|sólo (?:el|la|los|las)|solo (?:el|la|los|las)|mezcla\w*|collage|contrast\w*|"
           r"fusión|encuentro|pantalla (?:dividida|partida)|inspirad\w+|o bien|mitad|ya sea",
    never=r"(?:(?:no|ni|nunca|jamás|sin|ningun\w*|ningún|nada|nadie|tampoco)(?: (?:de|del|la|el|los|las|un|una|ningún|ninguna|es|en|"
          r"hay|demasiado|tan|muy|que))*|en (?:lugar|vez) de(?: un| una)?|lejos de|más que)(?: ?[\w-]+){0,1}\s*$",
    like=r"(?:como|parecid\w+ a|recuerd\w+|evoc\w+|sueñ\w+|soñ\w+|imagin\w+|memoria\w*|cuent\w+ (?:de|sobre)|habl\w+ (?:de|sobre)|"
         r"cant\w+ (?:a|sobre)|titulad\w+|llamad\w+|piensa\w* en|esper\w+|antes de|después de|tras)(?: [\w'’-]+){0,4}\s*$",
    pictured=r"álbum|alb[uo]m\w*|cartel(?:es)?|cuadros?|fotos?|fotografías?|pinturas?|pantallas?|tele\w*|libros?|postal(?:es)?|"
             r"murales?|mural|pósters?|póster|bolas? de nieve|estatuas?|juguetes?|camisetas?|dibujos?|títeres?|marionetas?|"
             r"maquetas?|tapices?|museos?|sellos?|letreros?|cortinas?|marcos?|lienzos?|mantas?|revistas?|peluches?|máscaras?|"
             r"disfraz|disfraces|lámparas?|relojes|reloj|sueños?|escaparates?|pared",
    on=r"(?:sobre|en|de|del|con)",
    always=r"al mismo tiempo|a la vez|simultáneamente|en todo momento|de principio a fin|durante tod[oa]|en cada (?:plano|fotograma|"
           r"imagen|instante)|siempre|constantemente|todo el (?:tiempo|rato|vídeo|video|plano)|toda la (?:escena|toma|secuencia)|"
           r"(?:el|en el|un) mismo (?:plano|instante|momento|hombre|lugar|encuadre)|la misma \w+|estrictamente",
    joints=r"y|e|pero|o|aunque|sin embargo|al mismo tiempo|a la vez|también|simultáneamente",
    prepositions=r"en pleno|en plena|a la|al|a|en|con|bajo|sobre|de la|de los|de las|de|del|por|durante|desde|hacia|para|como|"
                 r"dentro de|todo|toda|totalmente|completamente|enteramente|estilo|rodad\w+|filmad\w+|grabad\w+",
    articles=r"el|la|los|las|un|una|unos|unas|su|sus|este|esta|ese|esa",
    empty="es son está están queda permanece película vídeo video plano planos escena imagen imágenes cámara estilo rodado rodada "
          "filmado filmada grabado grabada el la los las un una unos unas de del y a al en con bajo sobre por que todo toda todos "
          "todas totalmente completamente enteramente ambiente luz momento tiempo mismo misma muy pleno plena aquí hay se "
          "desarrolla ocurre transcurre siempre ser hecho hecha su sus este esta cielo formato estética lo pero o durante visto "
          "vista estrictamente absolutamente únicamente solo sólo tratado principio fin secuencia para cada tono",
    definite=r"(?:los|las|estos|estas|esos|esas|sus|todos los|todas las|exactamente|solo|sólo|únicamente)\s+$",
    numbers={"un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
             "once": 11, "doce": 12, "quince": 15, "veinte": 20, "treinta": 30},
    seconds=r"segundos?",
    minutes=r"minutos?",
    lasting=r"dura\w*|duración|vídeo|video|clip|plano|película|durante|total|máximo|exactamente",
    pronouns=r"él|ella|ellos|ellas|el mismo|la misma|al mismo tiempo|a la vez",
    strict=r"históricamente|estrictamente|nada moderno|de época|anacronis\w+|fiel\w*|rigor\w*|únicamente|exactamente",
)
