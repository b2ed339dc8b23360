"""Italian cue words. The language of the table is in director.refiner.phrases; a value is written as axis.value."""

from director.refiner.tongues import broader, further
from director.refiner.tongues.tongue import Tongue

CUES = """
time.night      (notte|notti|mezzanotte|notturno|notturna|notturni|notturne) [fonda|stellata|buia|profonda|senza luna|senza stelle|
                inoltrata]* / cielo (stellato|pieno di stelle|trapunto di stelle) / sotto le stelle / (una|due|tre|quattro) di notte
time.moon       luna (piena|crescente|calante|brillante|argentata) / (chiaro|luce) di luna / raggi di luna / luna splende
time.noon       mezzogiorno [accecante|infuocato|assolato]* / pieno mezzogiorno / sole (a picco|di mezzogiorno|allo zenit|a
                perpendicolo)
time.day        (pieno|luce del) giorno / luce (diurna|del giorno) / sole (splendente|accecante|cocente|abbagliante|ardente|battente|
                splende|inonda|brilla|picchia) [~] / (assolato|assolata|soleggiato|soleggiata|soleggiate) / raggi di sole / pieno sole
time.morning    (mattina|mattino|mattutino|mattutina|mattinata) [soleggiata|presto|limpida|nebbiosa]* / (sei|sette|otto|nove|dieci) (di
                mattina|del mattino) / di buon mattino
time.afternoon  (pomeriggio|pomeridiano|pomeridiana) [assolato|caldo|estivo]* / (due|tre|quattro) del pomeriggio
time.dawn       (alba|aurora) [~] / sorgere del sole / sole nascente / prime luci [dell'alba|del giorno|del mattino]* / spuntare del
                (sole|giorno)
time.dusk       (tramonto|crepuscolo|imbrunire) [dorato|infuocato]* / sole (calante|al tramonto|che tramonta) / ora (blu|dorata|d'oro)
time.evening    (sera|serata|serale) [~] / (sei|sette|otto) di sera
time.mention    buona (notte|sera) / buon (giorno|pomeriggio) / (camicia|vita|treno|locale|lume) (da notte|notturna|notturno) / abito da
                sera / dalla notte al giorno / notte (dei tempi)
season.winter   (inverno|invernale|invernali|gennaio|febbraio|dicembre) [gelido|rigido|innevato]* / (neve|nevicata|nevica|nevicando|
                innevato|innevata|innevati|innevate) [fresca|alta|profonda|fitta|ovunque]* / (bufera|tempesta|tormenta) [di neve]* /
                (ghiacciato|ghiacciata|gelato|brina|ghiaccioli|gelo) [~] / fiocchi di neve / sotto zero / pupazzo di neve / natale
season.summer   (estate|estivo|estiva|estivi|luglio|agosto|canicola|ferragosto) [torrida|afosa]* / (caldo|sole|afa) (torrido|soffocante|
                afoso|cocente|rovente|estivo|insopportabile|d'agosto) / ondata di caldo / (trenta|quaranta|trentacinque) gradi / cicale
season.spring   (primavera|primaverile|aprile) [~] / (ciliegi|mandorli|meli|alberi|peschi) in fiore / fiori di ciliegio / piena
                fioritura
season.autumn   (autunno|autunnale|autunnali|ottobre|novembre) [dorato]* / foglie (secche|cadute|dorate|rosse|d'autunno|autunnali|
                gialle)
season.mention  neve (si scioglie|sciolta) / (gelato|gelati) [~] / (sport|giochi|cappotto) (invernali|invernale) / bianc* come la neve /
                palla di neve / biancaneve / scuola estiva / (è|era|sono) (stato|stata)
sky.clear       cielo [completamente|totalmente|azzurro|blu]* (sereno|azzurro|limpido|terso|senza nuvole|senza una nuvola|blu|sgombro|
                senza una sola nuvola) [senza (nuvole|una nuvola|una sola nuvola)]* / senza [una]* [sola]* nuvol* / (nemmeno|neanche)
                una nuvola / (terreno|terra|suolo) (arido|arida|secco|secca|riarsa|screpolata|spaccata) / siccità / (bel tempo|tempo
                sereno)
sky.wet         (pioggia|piogge|acquazzone|temporale|temporalesco|piovoso|piovosa|pioggerella|diluvio|grandine|rovescio|nubifragio|
                tempesta|monsone) [battente|torrenziale|scrosciante|fitta|violento|violenta|forte|incessante|estivo]* / piove [a
                dirotto|a catinelle|forte|senza sosta]* / (cielo) (nuvoloso|coperto|plumbeo|grigio|cupo) / nuvole (nere|scure|
                temporalesche|grigie|cariche) / (lampi|fulmini) [~]
sky.fog         (nebbia|foschia|nebbioso|nebbiosa|bruma) [fitta|densa|impenetrabile|totale]* / visibilità (zero|nulla)
wind.calm       (senza|nemmeno|neanche|non) [un|c'è]* [alito|filo|soffio]* [di]* (vento|brezza) / non si muove una foglia / (mare|lago|
                acqua) (calmo|calma|piatto|come uno specchio|immobile|liscio come l'olio) / (bonaccia|aria immobile)
wind.windy      (vento|venti|raffiche|uragano|bora|maestrale|tornado|burrasca) [forte|forti|furioso|violento|violente|impetuoso|
                ululante|feroce|soffia|sferza|ulula|strappa|di vento|gelido]*
place.in        (interno|interni) / al chiuso / (in|dentro) (un|una|un'|il|la|una) [~] (cantina|cucina|bunker|ascensore|sottomarino|
                camera|ufficio|grotta|soffitta|cella|stanza|seminterrato) [chiusa|chiuso|senza finestre|buia]* / (nella|nel|nell') [~]
                (cantina|cucina|bunker|ascensore|sottomarino|stanza|camera) [chiusa|chiuso]* / tra quattro mura / porte chiuse
place.out       (esterno|esterni) / all'aperto / all'aria aperta / sotto il cielo aperto / a cielo aperto / (in|in mezzo a|nel mezzo di)
                (un|una|uno|al|alla) [~] (campo|prato|bosco|deserto|spiaggia|montagna|mare|collina|oceano|valle|radura|scogliera)
                [aperto|aperta|di ~]* / in aperta campagna / (sulla|su una) (spiaggia|scogliera|vetta|collina) / in mare aperto
world.underwater sott'acqua / (sottomarino|sottomarina|subacqueo|subacquea) / fondo (del mare|dell'oceano|marino) / fondale marino /
                barriera corallina
world.desert    (deserto|sahara|gobi|dune) [di sabbia|del sahara|arido]*
world.space     (spazio (profondo|cosmico)|orbita|assenza di gravità) / superficie (lunare|di marte|della luna) / su marte / sulla luna
world.jungle    (giungla|foresta (pluviale|amazzonica|tropicale)|amazzonia|mangrovie)
world.polar     (antartide|artico|polo nord|polo sud|groenlandia|banchisa|iceberg|tundra)
world.city      (grattacieli|metropoli|megalopoli|centro città) / (strada|strade|vie|centro|cuore|piazza|metropolitana|tetti) di
                (parigi|new york|tokyo|londra|roma|milano|napoli|manhattan|berlino)
world.peak      (vetta|cima) (della montagna|innevata|del monte ~|dell'everest) / alta montagna
crowd.none      (deserto|deserta|deserti|deserte|disabitat*|spopolat*) / (nessuno|anima viva|nessuna persona|nemmeno una persona|neanche
                un'anima) [in vista|intorno|sugli spalti]* / senza (nessuno|gente|persone|pubblico|anima viva|un'anima) / (strada|
                strade|piazza|stazione|spiaggia|sala|stadio|spalti|teatro|città|metro|bar|corridoio|palco) [completamente|totalmente]*
                (vuoto|vuota|vuoti|vuote|deserto|deserta) / (completamente|totalmente) (solo|sola|vuoto|vuota|deserta|deserto)
crowd.many      (folla|folle|calca|ressa) [enorme|immensa|festante|rumorosa|di ~]* / (affollato|affollata|affollati|affollate|gremito|
                gremita|stracolmo|stracolma|strapieno|strapiena|brulicante|brulica) [di (gente|turisti|pubblico|persone)]* / (pieno|
                piena|pieni) di (gente|turisti|persone|pubblico) / (centinaia|migliaia|decine di migliaia) di (persone|spettatori|
                turisti|tifosi|fan) / mille (spettatori|persone|tifosi) / spalla a spalla
motion.static   (telecamera|camera|macchina da presa|inquadratura|cinepresa|piano) [è|resta|rimane|sta|totalmente|completamente|
                assolutamente|sempre|perfettamente]* (fissa|fisso|immobile|statica|statico|ferma|bloccata) [su|sul]* [treppiede|
                cavalletto]* [per tutto il tempo|dall'inizio alla fine]* / (su|sul) [un]* (treppiede|treppiedi|cavalletto) / senza
                [alcun|nessun]* moviment* di (macchina|camera|telecamera) / (telecamera|camera|macchina da presa) non si muove [mai]*
motion.moving   (telecamera|camera|drone|steadicam|macchina da presa|cinepresa) [che|si|non smette di|lentamente|velocemente|
                continuamente|ci|anche]* (gira|girando|ruota|segue|seguendo|avanza|arretra|vola|volando|sorvola|muove|muovendosi|sposta|
                spazza|orbita|percorre|insegue|circonda|scende|sale|accompagna|scivola|attraversa|plana) [...] / (carrellata|panoramica)
                [veloce|lenta|laterale|circolare|in avanti|indietro|~]* / (camera|macchina) a (mano|spalla)
inout.in        si avvicina [lentamente|rapidamente|piano]* [al|alla|a|verso]* / (zoom|zoomata|carrellata) (in avanti|in|avanti|verso ~
                ~) / (telecamera|camera|macchina da presa|cinepresa) [si]* (avvicina|stringe|avanza) [lentamente|rapidamente|piano]*
                [al|alla|a|verso|su]* [~] / avvicinamento lento
inout.out       si allontana [lentamente|rapidamente|da lei|da lui|a tutta velocità]* / (zoom|zoomata|carrellata) (indietro|out|
                all'indietro) / (telecamera|camera|macchina da presa|cinepresa) [si]* (allontana|arretra|allarga|indietreggia)
                [lentamente|rapidamente|da lei|da lui|a tutta velocità]* / allontanamento
leftright.left  (panoramica|telecamera|camera|carrellata) [~]* (a|verso) sinistra / da destra a sinistra
leftright.right (panoramica|telecamera|camera|carrellata) [~]* (a|verso) destra / da sinistra a destra
size.close      (primo|primissimo) [primo]* piano [di|del|della]* / (piano|inquadratura) (ravvicinato|ravvicinata|stretta) / (dettaglio|
                macro) estremo / macro
size.wide       campo (lungo|lunghissimo|largo|totale) [di ~]* / (inquadratura|vista|panoramica) (totale|panoramica|ampia|d'insieme) /
                totale / campo lungo
size.full       figura intera / a figura intera / dalla testa ai piedi
angle.low       (dal|da) basso [verso l'alto]* / (inquadratura|ripresa|ripreso|ripresa) dal basso / raso terra
angle.high      (dall'alto|dall'aereo|a volo d'uccello|a piombo|zenitale) [verso il basso]* / (vista|ripresa) (aerea|dall'alto)
angle.eye       (all'|ad) altezza (occhi|degli occhi) / altezza degli occhi
pov.first       soggettiva / prima persona / attraverso i suoi occhi
pov.third       terza persona
lens.short      (grandangolo|grandangolare|fish-eye|occhio di pesce)
lens.long       teleobiettivo [da ~ mm]*
speed.slow      (rallentatore|slow motion|ralenti|rallentato|rallentata|moviola) / al rallentatore
speed.fast      (time-lapse|timelapse|hyperlapse|accelerato|accelerata|velocizzato|velocizzata|avanti veloce)
speed.real      tempo reale / velocità (normale|reale)
colour.mono     bianco-e-nero [puro|sgranato|contrastato]* / bianco e nero / monocrom* / scala di grigi / toni di grigio / seppia /
                senza color*
colour.vivid    colori [molto|super]* (vivaci|vividi|accesi|saturi|brillanti|intensi|sgargianti|squillanti|vibranti|neon) /
                (multicolore|variopint*|coloratissim*) / esplosione di colori / (rosso|blu|verde|giallo|rosa|turchese) (acceso|
                brillante|vivo|saturo)
colour.muted    (colori|toni) (spenti|desaturati|pallidi|smorti|sbiaditi)
palette.warm    (toni|colori|luce) (caldi|calda) / luce dorata
palette.cool    (toni|colori|luce) (freddi|fredda|bluastra)
light.dark      (oscurità|penombra|tenebre|buio) [totale|assoluta|completa|pesto]* / (molto|completamente|totalmente) (buio|buia|scuro|
                scura) / (stanza|sala|corridoio) (buia|buio|oscura) / al buio / illuminat* (solo|soltanto) da una candela / chiaroscuro
light.bright    (molto|fortemente|intensamente|ben) illuminat* / (luce|illuminazione) (brillante|intensa|accecante|abbagliante|forte|da
                studio|uniforme) / (inondat*|immers*) (di|nella) luce
medium.photo    foto-realis* / iper-realis* / (dal vivo|riprese reali|live-action|immagini reali) / ultra-realis* / stile documentario /
                realistic* / attori (veri|reali)
medium.cartoon  (cartone animato|cartoni animati|cartoon|stile pixar)
medium.2d       (anime|manga|animazione 2d|disegnato a mano|disegnata a mano|ghibli|fumetto)
medium.cgi      (animazione|render|immagini) (3d|computerizzata|al computer) / cgi
medium.clay     (plastilina|stop-motion|argilla|claymation)
medium.water    acquerell*
medium.oil      (olio su tela|pittura a olio|dipinto a olio|colori a olio)
medium.ink      (inchiostro|china|sumi-e) [~]
medium.sketch   [tutto|tutta|interamente]* [disegnat*]* [a|con]* (carboncino|matita|gessetto|gessetti|schizzo|bozzetto) [~]
medium.pixel    pixel-art / (8|16)-bit / pixelat*
medium.lowpoly  [tutto|tutta|interamente|costruit*|fatt*|di|con]* [mattoncini|pezzi]* (lego|low-poly|minecraft|voxel)
medium.paper    (carta ritagliata|ritagli di carta|origami)
medium.textile  (feltro|maglia|uncinetto|ricamo|ricamato)
medium.mosaic   (mosaico|vetrata) [~]
medium.cubist   cubis*
medium.impression impressionis*
medium.cyber    (cyberpunk|vaporwave)
aspect.tall     (formato|video) (verticale|ritratto) / 9:16
aspect.wide     (formato|video) (orizzontale|panoramico) / cinemascope / 16:9
aspect.square   (formato) quadrato / 1:1
take.one        piano-sequenza / (un'unica|una sola|unica) ripresa / senza (tagli|stacchi)
take.cuts       (montaggio|tagli|stacchi) (rapido|veloce|rapidi|serrato|frenetico)
clarity.clean   (immagine|nitidezza) (nitida|perfetta|impeccabile|cristallina|4k|8k) / alta definizione / nitidissim*
clarity.rough   (nastro|immagine|grana) (vhs|sgranata|sfocata|degradata) / vhs / pellicola graffiata
sound.silent    silenzio (totale|assoluto|completo|tombale) / senza [alcun|nessun]* (suono|rumore) / film muto
sound.loud      (musica|rumore|frastuono) (assordante|fortissima|a tutto volume|alta|altissima) / (frastuono|baccano|fragore) / a tutto
                volume / urla a squarciagola
music.none      senza musica / nessuna musica
music.some      musica (assordante|alta|a tutto volume) / (musica|colonna sonora|melodia|canzone|orchestra) (epica|allegra|dolce|techno|
                classica|suona|vivace)
speech.none     senza (dialoghi|dialogo|parole|voce) / nessuno parla
speech.some     (voce fuori campo|dialogo|narratore|voce narrante) [~]
words.none      senza (testo|sottotitoli|titoli|scritte)
words.some      (sottotitoli|testo|titolo|scritta) [sullo schermo|gigante]*
mood.noir       (atmosfera|ambiente|tono) [molto|~] (cupa|cupo|lugubre|inquietante|sinistra|sinistro|tetra|tetro|opprimente|malinconica|
                malinconico|da horror|spaventosa)
mood.sweet      (atmosfera|ambiente|tono) [molto|~] (allegra|allegro|festosa|festoso|gioiosa|gioioso|divertente|leggera|leggero|
                accogliente|romantica|romantico)
era.old         (medioevo|medievale|rinascimento|antichità|antica roma|antico egitto|epoca vittoriana|preistoria|(quindicesimo|
                sedicesimo|diciottesimo|diciannovesimo|settecento|ottocento|seicento|cinquecento)|anni (venti|trenta|quaranta|
                cinquanta)|storicamente (accurato|fedele)|d'epoca) [~] / niente di moderno / senza anacronismi
era.new         (futuristic*|futuro lontano|fantascienza|cyberpunk|contemporane*|moderno|moderna|ai giorni nostri)
era.new?        (smartphone|computer|portatile|cellulare|cellulari|droni|drone|schermo led|schermi led|tablet|neon|televisore|
                grattacieli|auto elettrica|auto elettriche|monopattino|cuffie|selfie)
state.asleep    (dorme|dormono|dormendo|addormentato|addormentata|russa) [profondamente|beatamente|come un sasso]*
state.active    (corre|corrono|correndo|balla|ballano|ballando|danza|danzando|salta|saltano|saltando|galoppa|nuota|arrampica|pedala|
                pattina|cammina|gesticola) [a ~ ~|senza sosta|ovunque|a tutta velocità|di gioia|freneticamente]*
state.sitting   (seduto|seduta|seduti|sedute) [immobile]*
state.standing  in piedi
state.still     (immobile|immobili|pietrificato|pietrificata) [come una statua]* / senza muoversi
state.glad      (ride|ridendo|ridono|sorride|sorridendo|sorridente) [a crepapelle]*
state.sad       (piange|piangendo|piangono|singhiozza|singhiozzando) [a dirotto|disperatamente]* / in lacrime
state.old       (anziano|anziana|vecchietto|vecchietta|ottantenne)
state.young     (giovane|bambino|bambina|neonato|ragazzino|ragazzina)
state.mention   (colori|mare|acqua) (ride|ridente) / russa (moderna|antica)
"""

TONGUE = Tongue(
    name="Italian",
    cues=CUES + further.ITALIAN + broader.ITALIAN,
    small="il lo la i gli le un uno una di del della dello dei degli delle e in nel nella nelle nei con su sul sulla sulle che è "
          "sta si per al alla ai come più ma senza sotto sopra tra fra da dal dalla fino molto tutto tutta tutti mentre uomo donna "
          "bambina bambino gatto cane telecamera luce strada città mare vecchio vecchia piano cielo dove quando lui lei due tre "
          "ogni non né suo sua scena intorno verso",
    change=r"poi|dopo|in seguito|più tardi|prima (?:di|che|del|dell)|fino a|finché|(?:diventa|diviene|si trasforma|si tramuta|"
           r"si muta)\w*|diventano|a poco a poco|gradualmente|man mano|all['’]improvviso|improvvisamente|all['’]inizio|alla fine|"
           r"infine|finalmente|quando|appena|non appena|una volta che|lascia il posto|cede il passo|passa (?:da|dal|dalla|a)|"
           r"dal?l?[ao]? ?['’]?\w+ al?l?[ao]? ?['’]?\w+|comincia|inizia|finisce|termina|seguit\w+ da|si sveglia|si addormenta|"
           r"altern\w+|cala la (?:notte|sera)|sorge|appare|scompare|"
           r"primo(?! (?:piano|pomeriggio|mattino|sole|livello|giorno))|non più|ripresa \d|scena \d|sempre più",
    meanwhile=r"mentre|in lontananza|fuori|dietro (?:la|le|il) (?:finestra|vetr\w+)|dalla finestra|attraverso la finestra|"
              r"sullo sfondo|sopra|sotto(?= di)|oltre|intorno|attorno|accanto|altr[oaie]|l['’]un[oa]|a sinistra|a destra|"
              r"in primo piano(?= )|all['’]orizzonte|riflett?\w+|rifless\w+",
    unless=r"tranne|eccetto|salvo|a parte|solo (?:il|la|le|i)|soltanto (?:il|la|le|i)|unic\w+ \w+|mescol\w+|misto|collage|"
           r"contrast\w*|fusione|incontro|schermo diviso|ispirat\w+|oppure|o|metà",
    never=r"(?:(?:non|né|mai|senza|nessun\w*|niente|nulla|neanche|nemmeno)(?: (?:di|del|della|il|la|lo|i|un|una|è|in|c['’]è|troppo|"
          r"molto|che|alcun\w*))*|invece (?:di|del|della)|anziché|lontano da|più che)(?: ?[\w-]+){0,1}\s*$",
    like=r"(?:come|simil\w+ a|ricord\w+|evoc\w+|sogn\w+|immagin\w+|memori\w+|racconta\w* (?:di|del)|parla\w* (?:di|del)|"
         r"cant\w+ (?:di|del)|intitolat\w+|chiamat\w+|pensa\w* a|aspett\w+|prima d\w+|dopo)(?: [\w'’-]+){0,4}\s*$",
    pictured=r"álbum|alb[uo]m\w*|manifest[oi]|quadr[oi]|foto|fotografi[ae]|dipint[oi]|scherm[oi]|tv|televis\w+|libr[oi]|"
             r"cartolin[ae]|murales|poster|pall[ae] di neve|statu[ae]|giocattol[oi]|magliett[ae]|disegn[oi]|marionett[ae]|"
             r"plastic[oi]|arazz[oi]|muse[oi]|francoboll[oi]|cartell[oi]|tend[ae]|cornic[ei]|tel[ae]|copert[ae]|rivist[ae]|peluche|"
             r"mascher[ae]|costum[ei]|lampad[ae]|orologi[o]?|sogn[oi]|vetrin[ae]|parete",
    on=r"(?:su|sul|sulla|in|nel|nella|di|del|della|con|da)",
    always=r"allo stesso tempo|nello stesso (?:istante|momento|piano)|contemporaneamente|simultaneamente|per tutt[oa]|"
           r"dall['’]inizio alla fine|in ogni (?:inquadratura|fotogramma|immagine|istante)|sempre|costantemente|tutto il (?:tempo|"
           r"video|film)|tutta (?:la scena|la ripresa|in)|lo stesso \w+|la stessa \w+|strettamente|scena tutta",
    joints=r"e|ed|ma|o|però|tuttavia|allo stesso tempo|anche|contemporaneamente|nello stesso momento",
    prepositions=r"in pieno|in piena|all['’]|alla|al|a|nell['’]|nella|nel|nei|nelle|in|con|sotto|sulla|sul|su|dell['’]|della|del|"
                 r"dei|delle|di|per|durante|da|dal|dalla|verso|come|dentro|tutto|tutta|totalmente|completamente|interamente|stile|"
                 r"girat\w+|film\w+|d['’]",
    articles=r"il|lo|la|i|gli|le|un|uno|una|un['’]|l['’]|suo|sua|questo|questa",
    empty="è sono sta resta rimane film video piano piani scena immagine immagini telecamera camera inquadratura stile girato "
          "girata ripreso ripresa il lo la i gli le un uno una di del della dello dei degli delle e ed a al alla ai in nel nella "
          "nei nelle con sotto sopra su sul sulla per che tutto tutta tutti tutte totalmente completamente interamente atmosfera "
          "luce momento tempo stesso stessa molto pieno piena qui c'è c si svolge avviene sempre essere fatto fatta suo sua questo "
          "questa cielo formato estetica ma o durante visto vista strettamente assolutamente solo soltanto inizio fine sequenza "
          "ogni tono l d dell nell all un allo",
    definite=r"(?:i|gli|le|questi|queste|quei|quelle|suoi|sue|tutti i|tutte le|tutti e|tutte e|esattamente|solo|soltanto)\s+$",
    numbers={"un": 1, "una": 1, "uno": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9,
             "dieci": 10, "undici": 11, "dodici": 12, "quindici": 15, "venti": 20, "trenta": 30},
    seconds=r"second[oi]",
    minutes=r"minut[oi]",
    lasting=r"dura\w*|durata|video|clip|piano|film|durante|totale|massimo|esattamente",
    pronouns=r"lui|lei|egli|lo stesso|la stessa|allo stesso tempo",
    strict=r"storicamente|strettamente|niente di moderno|d['’]epoca|anacronis\w+|fedel\w*|rigoros\w*|esclusivamente",
)
