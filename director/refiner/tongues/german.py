"""German cue words. The language of the table is in director.refiner.phrases; a value is written as axis.value."""

from director.refiner.tongues import broader, further
from director.refiner.tongues.tongue import Tongue

CUES = """
time.night      [tief*|dunkl*|sternenklar*|mondlos*|stockdunkl*|pechschwarz*|lau*|kalt*|mitten in der]* (nacht|nachts|nächtlich*|
                mitternacht|nachthimmel|nachtszene|sommernacht|winternacht|vollmondnacht|geisterstunde) / sternenhimmel / (sternklar*|
                sternenübersät*|sternenklar*) [himmel|nacht]* / unter [den] sternen / (ein|zwei|drei|vier) uhr (nachts|morgens|früh) /
                himmel voller sterne
time.moon       (vollmond|mondschein|mondlicht|mondsichel|halbmond|neumond) / mond (scheint|steht|leuchtet)
time.noon       [grell*|hell*|hoh*|strahlend*|sengend*|am|zur]* (mittag|mittags|mittagssonne|mittagslicht|mittagshitze|mittagszeit|
                zenit) / sonne (steht|hoch) [steil|senkrecht|hoch|im|direkt]* (zenit|senkrecht|über ~|am himmel) / zwölf uhr mittags /
                punkt zwölf
time.day        [hellicht*|helllicht*|hell*|am|bei|strahlend*]* (tageslicht|hellichten tag|helllichten tag|tage|sonnenschein|
                sonnenlicht|sonnenstrahlen) / [strahlend*|gleißend*|pralle*|grell*|brennend*|blendend*] (strahlend*|gleißend*|prall*|
                grell*|brennend*|blendend*|sengend*) (sonne|sonnenschein|sonnenlicht) / am helllichten tag / am hellichten tag / sonnig*
                / sonnendurchflutet* / die sonne (scheint|brennt|strahlt|knallt)
time.morning    [früh*|am|sonnig*|neblig*|kühl*|klar*]* (morgen|morgens|vormittag|vormittags|morgensonne|morgenlicht|frühmorgens|
                morgendlich*) / (sechs|sieben|acht|neun|zehn) uhr (morgens|früh|vormittags)
time.afternoon  [spät*|am|sonnig*|heiß*]* (nachmittag|nachmittags|nachmittagssonne|nachmittagslicht) / (zwei|drei|vier) uhr nachmittags
time.dawn       (morgendämmerung|morgengrauen|sonnenaufgang|tagesanbruch|morgenrot|aufgehend* sonne)
time.dusk       (abenddämmerung|sonnenuntergang|dämmerung|abendrot|untergehend* sonne|blaue stunde|goldene stunde|blauen stunde|goldenen
                stunde)
time.evening    [am|spät*|lau*|früh*]* (abend|abends|feierabend|abendlicht|abendsonne) / (sechs|sieben|acht) uhr abends
time.mention    gute nacht / guten (morgen|abend|tag) / morgen (früh|kommt|wird) / über nacht / abendkleid / nachtlicht / tag der
season.winter   [tief*|kalt*|streng*|mitten im|eisig*|schneereich*]* (winter|winters|winterlich*|januar|februar|dezember|
                winterlandschaft|winterwald|wintertag|winterabend|hochwinter|winternacht|wintermorgen) / alles verschneit / [tief*|hoh*|
                frisch*|dicht*|frisch gefallen*|meterhoh*|dick*]* (schnee|neuschnee|tiefschnee|schneetreiben|schneesturm|schneegestöber|
                schneefall|schneeflocken|schneedecke|blizzard|schneewehen) / (verschneit*|zugefroren*|vereist*|eingeschneit*|
                schneebedeckt*|gefroren*|tiefverschneit*) [~] / (eiszapfen|raureif|eisblumen|frost) / minus (zehn|zwanzig|fünfzehn|
                dreißig) grad / weihnachten / schneemann
season.summer   [heiß*|mitten im|blühend*|hoh*|schwül*|flirrend*|sonnig*]* (sommer|sommers|sommerlich*|sommertag|sommerhitze|
                sommergarten|sommerwiese|sommerabend|sommersonne|hochsommer|juli|august|juni|hitzewelle|hundstage|sommernachmittag|
                sommermorgen) / (sengend*|glühend*|drückend*|flirrend*|brütend*) hitze / (dreißig|vierzig|fünfunddreißig) grad
season.spring   (frühling|frühlings|frühlingshaft*|april|frühlingstag|frühlingswiese|frühjahr|frühlingsmorgen) / (kirschblüte|
                kirschblüten|apfelblüte|obstblüte|blühend* (kirschbäume|bäume|obstbäume|apfelbäume)) / in voller blüte / krokusse /
                osterglocken
season.autumn   [golden*|spät*|neblig*]* (herbst|herbstlich*|herbstwald|herbsttag|herbstlaub|herbstblätter|oktober|november|
                herbstfarben|spätherbst) / (bunt*|fallend*|gelb*|rot*|welk*|golden*) (laub|blätter|herbstlaub)
season.mention  schnee (schmilzt|taut) / schmelzender schnee / winterjacke / wintermantel / winterreifen / sommerkleid / frühlingsrolle*
                / schneekugel* / schneewittchen / schneeweiß* / weihnachts~
sky.clear       [strahlend*|völlig|tief*|ganz]* (wolkenlos*|strahlend blau*|tiefblau*|klar*|azurblau*|blau*) (himmel|himmels) / keine
                [einzige]* wolke [am himmel]* / ohne [eine|jede]* [einzige]* wolke / wolkenlos* / (staubtrocken*|knochentrocken*|
                ausgedörrt*|rissig*|vertrocknet*) [~] / dürre / (sonnig*|schön*|herrlich*|heiter*|trocken*) wetter / strahlender
                sonnenschein
sky.wet         [strömend*|stark*|heftig*|prasselnd*|peitschend*|dicht*|leicht*|kalt*]* (regen|regnerisch*|regenschauer|wolkenbruch|
                platzregen|gewitter|unwetter|nieselregen|starkregen|hagel|sturzregen|dauerregen|monsun|regenguss|regenwetter|
                gewittersturm) / es (regnet|gießt|schüttet|nieselt|hagelt|stürmt) [in strömen|wie aus ~|ununterbrochen]* / (dunkl*|
                schwarz*|grau*|bleigrau*|schwer*) (wolken|gewitterwolken|regenwolken|himmel) / (bedeckt*|verhangen*|wolkenverhangen*|
                bewölkt*) [himmel]* / blitz* [und donner]* / regnet
sky.fog         [dicht*|dick*|undurchdringlich*|zäh*]* (nebel|nebelwand|nebelschwaden|nebelsuppe|neblig*|dunst) / sichtweite null / im
                nebel
wind.calm       (windstill*|windstille|flaute) / kein* (lüftchen|wind|windhauch) [regt sich|weht]* / ohne [jeden]* (wind|windhauch) /
                kein blatt (rührt|bewegt) sich / spiegelglatt* [~]
wind.windy      [heftig*|stark*|eisig*|heulend*|tobend*|orkanartig*|peitschend*|wütend*]* (sturm|orkan|sturmböen|windböen|böen|
                sturmwind|wirbelsturm|stürmisch*|hurrikan|tornado) [tobt|peitscht|heult|reißt|fegt]* / (starker|heftiger|eisiger|
                heulender|kräftiger) wind / wind (heult|peitscht|tobt|zerrt|reißt)
place.in        (innenraum|innenräume|innenaufnahme|drinnen|innen) / (in) (einem|einer|der|dem) [~] (keller|raum|zimmer|bunker|küche|
                höhle|aufzug|u-boot|büro|schlafzimmer|weinkeller|dachboden|lagerhalle|kellerraum|fahrstuhl|zelle) [ohne fenster|
                spielend]* / (fensterlos*|geschlossen*) (raum|zimmer|keller|kammer) / im (keller|inneren|bunker|aufzug|wohnzimmer|
                schlafzimmer|büro|u-boot|raum) / zwischen vier wänden / (in) geschlossenen räumen
place.out       (außenaufnahme|draußen|freien|freilicht) / unter freiem himmel / im freien / an der frischen luft / (auf|mitten auf|
                mitten in|in) (einem|einer|der|dem) [~] (feld|wiese|strand|wüste|berg|wald|gipfel|klippe|steppe|lichtung|weizenfeld|
                bergwiese|alm|sonnenblumenfeld|hügel) / am strand / auf offener see / auf (freiem|offenem) feld / in freier natur
world.underwater unter wasser / unterwasser* / (meeresgrund|meeresboden|korallenriff|korallenriffe|tiefsee)
world.desert    (wüste|sahara|gobi|wüstensand|dünen|sanddünen) / [in der]* (wüste)
world.space     (weltraum|weltall|schwerelosigkeit|umlaufbahn|all|mondoberfläche|marsoberfläche) / auf dem (mond|mars)
world.jungle    (dschungel|regenwald|urwald|amazonas|mangroven)
world.polar     (antarktis|arktis|nordpol|südpol|grönland|packeis|eisberge|tundra)
world.city      (großstadt|wolkenkratzer|innenstadt|metropole|megacity) / (straßen|mitten in|herzen von|zentrum von|innenstadt von|
                u-bahn von|dächern von) (paris|new york|tokio|london|berlin|hamburg|münchen|manhattan|wien|shanghai)
world.peak      (gipfel|berggipfel) [des ~|der ~]* / hochgebirge
crowd.none      (menschenleer*|verlassen*|verwaist*|unbewohnt*|entvölkert*) [~] / (keine menschenseele|kein mensch|keine menschen|
                niemand|keine seele|keine einzige person|kein einziger mensch) [weit und breit|zu sehen|ist da|zu sehen|in sicht|auf den
                rängen|unterwegs]* / ohne [jede|einen]* [einzigen]* (menschen|menschenseele|publikum|zuschauer) / (leer*) [~] (straße|
                straßen|platz|bahnhof|strand|stadion|saal|halle|stadt|ränge|theater|café|gleis) / (straße|straßen|platz|bahnhof|strand|
                stadion|saal|halle|stadt|theater|café) [ist|sind|liegt|völlig|ganz]* (leer|menschenleer|verlassen) / (völlig|ganz)
                (allein|leer|verlassen)
crowd.many      [riesig*|jubelnd*|dicht*|tobend*|drängelnd*|laut*]* (menschenmenge|menschenmassen|menschenmasse|menge|gedränge|
                menschenauflauf|massen|getümmel) / (überfüllt*|vollbesetzt*|ausverkauft*|belebt*|vollgepackt*|proppenvoll*|rappelvoll*|
                überlaufen*|wimmelnd*) [mit ~|von ~] / voller (menschen|touristen|zuschauer|leute|passanten) / (hunderte|tausende|
                zehntausende|hunderten|tausenden|zehntausenden) [von]* (menschen|zuschauer|zuschauern|touristen|fans|leute|leuten|
                besucher|demonstranten) / (hundert|tausend|fünftausend|zehntausend) (menschen|zuschauer|fans|leute) / schulter an
                schulter
motion.static   [völlig|komplett|absolut]* (kamera|einstellung|bild|bildausschnitt|stativ) [ist|steht|bleibt|völlig|absolut|komplett|
                ganz|die ganze zeit|durchgehend|immer|vollkommen|starr|fest]* (fest|still|statisch|starr|unbewegt|fixiert|unbeweglich|
                reglos|stillstehend) [auf [dem|einem] stativ|an ort und stelle]* / (statisch*|fest*|starr*|unbewegt*|fix*|feststehend*|
                fixiert*) (kamera|einstellung|kameraeinstellung|totale|aufnahme) / (festes stativ|stativaufnahme|auf [dem|einem] stativ|
                vom stativ) / (keine|ohne) kamerabewegung* / kamera (bewegt|rührt) sich (nicht|nie|keinen millimeter) [von der stelle]*
                / standkamera
motion.moving   (kamera|drohne|steadicam) [die|rasch|schnell|langsam|ständig|pausenlos|unentwegt|gleichzeitig|dabei]* (fährt|fliegt|
                kreist|folgt|schwenkt|schwebt|gleitet|dreht|rast|umkreist|bewegt|verfolgt|saust|wirbelt|steigt|sinkt|jagt|rotiert|zieht|
                wandert) [...] / (kamerafahrt|kamerafahrten|kameraschwenk|schwenk|drohnenflug|kreisfahrt|rundfahrt|reißschwenk|
                parallelfahrt) [...] / (handkamera|wackelkamera|bewegte kamera|fliegende kamera)
inout.in        kamera fährt [langsam|schnell|ruhig|stetig]* auf ~ ~ zu / nähert sich [rasch|langsam|schnell|gleichzeitig]* [~ ~]* /
                (heranzoomen|zoomt heran|ranzoomen|heranfahrt|ranfahrt|zoom auf) [~]* / kamera (fährt|zoomt|kommt|rückt|nähert) [sich|
                langsam|schnell|immer|~]* (heran|näher|hinein|an ~ ~) [~]* / zoomt [langsam|schnell]* (heran|rein|hinein)
inout.out       (entfernt sich|zieht sich zurück) [rasch|langsam|schnell|gleichzeitig]* [von ~]* / (herauszoomen|zoomt heraus|
                rauszoomen|rückfahrt|herausfahrt) [~]* / kamera (fährt|zoomt|entfernt|zieht) [sich|langsam|schnell|immer|rasch|weiter]*
                (zurück|heraus|weg|von ~) [~]* / zoomt [langsam|schnell]* (heraus|raus|zurück)
leftright.left  (schwenk|kamera|fahrt|schwenkt) [~]* nach links / von rechts nach links
leftright.right (schwenk|kamera|fahrt|schwenkt) [~]* nach rechts / von links nach rechts
size.close      [extreme|extremer]* (großaufnahme|nahaufnahme|detailaufnahme|close-up|makroaufnahme|makro|detailansicht) [von ~]*
size.wide       (totale|panorama|weitaufnahme|weite einstellung|panoramaaufnahme|supertotale|gesamtansicht|weitwinkelaufnahme|weite
                totale) [von ~]*
size.full       (ganzkörperaufnahme|ganzkörper|von kopf bis fuß)
angle.low       (froschperspektive|untersicht|von unten|bodennähe) [gefilmt|gesehen|aufgenommen|fotografiert]*
angle.high      (vogelperspektive|aufsicht|luftaufnahme|draufsicht|von oben|drohnenaufnahme|aus der luft) [gefilmt|gesehen|herab|
                herunter]*
angle.eye       augenhöhe
angle.mention   (von unten nach oben|von oben bis unten|von oben nach unten)
pov.first       (ich-perspektive|subjektive kamera|egoperspektive|mit ihren augen|durch seine augen|durch ihre augen|aus der
                ich-perspektive)
lens.short      (weitwinkel|weitwinkelobjektiv|fischauge|ultraweitwinkel)
lens.long       (teleobjektiv|tele|langes tele|supertele)
speed.slow      [extrem*|super]* (zeitlupe|superzeitlupe|ultrazeitlupe|zeitlupenaufnahme|zeitlupentempo)
speed.fast      (zeitraffer|zeitrafferaufnahme|schnelldurchlauf|zeitrafferaufnahmen|im schnelllauf)
speed.real      (echtzeit|normaler geschwindigkeit|normalgeschwindigkeit)
colour.mono     schwarz-wei* [film|aufnahme]* / schwarz-weiß* / schwarzweiß* / (monochrom*|graustufen|sepia|farblos*|einfarbig*)
colour.vivid    (leuchtend*|knallig*|kräftig*|satt*|bunt*|grell*|strahlend*|lebendig*|intensiv*|schrill*) (farben|farbe|farbtöne*|
                farbig*) / (knallbunt*|kunterbunt*|farbenfroh*|farbenprächtig*|quietschbunt*|farbexplosion) / (knallrot*|quietschgelb*|
                leuchtend (rot*|blau*|gelb*|grün*))
colour.muted    (gedämpft*|entsättigt*|blass*|ausgeblichen*|verwaschen*) (farben|töne)
palette.warm    (warm*) (farben|töne|licht|farbtöne)
palette.cool    (kalt*|kühl*) (farben|töne|licht|farbtöne)
light.dark      (dunkelheit|finsternis|halbdunkel|stockdunkel*|stockfinster*|pechschwarz*|schummrig*) / (völlig|ganz|sehr|total)
                (dunkel|dunkle|dunkler|finster) / dunkle* (raum|zimmer|keller|gasse) / nur [von]* [eine*]* [einzelne*]* kerze* (erhellt|
                beleuchtet|erleuchtet)
light.bright    (hell|grell|taghell|strahlend) (erleuchtet*|ausgeleuchtet*|beleuchtet*|hell) / (taghell*|lichtdurchflutet*|gleißend*|
                grell*) [licht]* / (grelles|gleißendes|helles|strahlendes) (licht|studiolicht|scheinwerferlicht)
medium.photo    foto-realistisch* / (hyper|ultra)-realistisch* / (realfilm|realfilmaufnahme|realaufnahme|realaufnahmen|dokumentarfilm|
                dokumentarisch*|echte aufnahmen|lebensecht*) / realistisch* [gefilmt]*
medium.cartoon  (zeichentrick*|cartoon*|comicfilm|trickfilm*|zeichentrickfilm*|pixar-stil)
medium.2d       (anime*|manga*|handgezeichnet*|comicstil|2d-animation|ghibli*)
medium.cgi      (3d-animation|computeranimation|3d-render*|cgi|computeranimiert*)
medium.clay     (knetanimation|knete|stop-motion|claymation|knetfiguren|plastilin|ton)
medium.water    (aquarell*|wasserfarben)
medium.oil      (ölgemälde|ölfarben|ölmalerei|öl auf leinwand|in öl)
medium.ink      (tusche*|tuschezeichnung|sumi-e)
medium.sketch   [ganz|komplett|mit]* (kohlezeichnung|bleistiftzeichnung|bleistiftskizze|kreidezeichnung|skizziert|kohle|buntstift*|
                kohlestift) [gezeichnet*]*
medium.pixel    (pixelart|pixel-art|8-bit|16-bit|pixelgrafik|verpixelt*)
medium.lowpoly  [ganz|komplett|vollständig|aus]* (lego*|legosteine*|klemmbausteine*|low-poly|voxel*) [gebaut*]*
medium.paper    (scherenschnitt*|papierschnitt|origami|papiertheater|ausgeschnittenem papier)
medium.textile  (filz*|gestrickt*|gehäkelt*|bestickt*|strickfiguren)
medium.mosaic   (mosaik*|glasmalerei|buntglas*)
medium.cubist   kubis*
medium.impression impressionis*
medium.cyber    (cyberpunk*|vaporwave)
aspect.tall     (hochformat|hochkant|vertikales video|vertikal* format|9:16)
aspect.wide     (querformat|breitbild|cinemascope|16:9|breitwand)
aspect.square   (quadratisch*|quadratformat|1:1)
take.one        (plansequenz|in einer einstellung|one-take|eine einzige einstellung|ohne schnitt|ohne schnitte|in einem take|
                ungeschnitten)
take.cuts       (schnell*|hektisch*|harte*) (schnitte|schnitten|schnittfolge|montage)
clarity.clean   (gestochen scharf*|kristallklar*|hochauflösend*|messerscharf*|knackscharf*|makellose bildqualität)
clarity.rough   (vhs*|körnig*|verrauscht*|unscharf*|verwaschen*|zerkratzt*|verpixelt*) [~]
sound.silent    (völlig*|absolut*|total*|vollkommen*|gespenstisch*) (stille|ruhe|lautlos|stumm) / (kein|ohne) [jeden]* (ton|geräusch|
                laut) / (stummfilm|tonlos|lautlos*)
sound.loud      [ohrenbetäubend*|dröhnend*|laut*|lautstark*|donnernd*|infernalisch*] (ohrenbetäubend*|dröhnend*|laut*|lautstark*|
                donnernd*) (musik|lärm|rockmusik|krach|getöse|technomusik|jubel|geschrei|explosionen) / (ohrenbetäubend*|höllenlärm) /
                (schreit|brüllt) aus vollem hals*
music.none      (ohne|keine) (musik|musikuntermalung)
music.some      (laut*|dröhnend*|ohrenbetäubend*) (musik|rockmusik) / (episch*|fröhlich*|sanft*|treibend*|klassisch*|leise*) (musik|
                klaviermusik|melodie|orchestermusik) / (orchester|musik) (spielt|erklingt|schwillt an)
speech.none     (ohne|keine) (worte|dialoge|dialog|sprache|stimmen) / niemand spricht
speech.some     (erzählerstimme|voice-over|dialog|erzähler|sprecher|off-stimme)
words.none      (ohne|kein*) (text|untertitel|titel|schrift)
words.some      (untertitel|texteinblendung|einblendung|schriftzug|titel)
mood.noir       (düster*|unheimlich*|bedrohlich*|bedrückend*|gruselig*|trostlos*|melancholisch*|beklemmend*|finster*) (stimmung|
                atmosphäre|ton)
mood.sweet      (fröhlich*|heiter*|festlich*|lustig*|unbeschwert*|warm*|gemütlich*|romantisch*|ausgelassen*) (stimmung|atmosphäre|ton)
era.old         (mittelalter|mittelalterlich*|antike|altes rom|alten rom|antiken rom|renaissance|barock|steinzeit|viktorianisch*|
                zwanzigerjahre|zwanziger jahre|dreißiger jahre|wikingerzeit|historisch (korrekt|genau|authentisch|getreu)) [~] / nichts
                modernes / (keine|ohne) anachronismen
era.new         (futuristisch*|zukunft|science-fiction|cyberpunk|gegenwart|modern*|zeitgenössisch*|heutzutage)
era.new?        (smartphone*|handy|handys|laptop*|computer|drohne*|led-wand|led-wände|tablet*|neonreklame*|fernseher|wolkenkratzer|
                elektroauto*|e-scooter|kopfhörer|selfie*|vr-brille*)
state.asleep    (schläft|schlafend*|schlafen|schlummert|eingeschlafen|schnarcht) [tief|fest|friedlich|selig]* / [tief und]* fest
                (schläft|schlafend) / (tief) und fest
state.active    (rennt|rennen|rennend|läuft|laufen|tanzt|tanzen|tanzend|springt|springen|springend|galoppiert|sprintet|schwimmt|
                klettert|hüpft|radelt|marschiert|tobt|wirbelt|rast) [~ herum|umher|herum|wild|ausgelassen|durch ~ ~]*
state.sitting   (sitzt|sitzend*|sitzen)
state.standing  (steht|stehend*) (aufrecht|kerzengerade)
state.still     (regungslos|bewegungslos|reglos|stocksteif|erstarrt) [wie eine statue]*
state.glad      (lacht|lachend*|lachen|lächelt|lächelnd*|strahlt) [herzhaft|laut|glücklich]*
state.sad       (weint|weinend*|weinen|schluchzt|schluchzend*) [bitterlich|hemmungslos]*
state.old       (greis|greisin|alte frau|alter mann|alten mann|alten frau|uralt*)
state.young     (junge frau|junger mann|kleines mädchen|kleiner junge|baby|kind|teenager)
state.mention   (stehen bleibt|bleibt stehen) / läuft (ein film|die zeit|im fernsehen|gut|musik) / kamera (läuft)
"""

TONGUE = Tongue(
    name="German",
    cues=CUES + further.GERMAN + broader.GERMAN,
    small="der die das den dem des ein eine einen einem einer und ist im in am auf mit von zu zum zur nicht kein keine sich sie er "
          "es wir aus bei durch ohne über unter nach vor für wie während mann frau kind hund katze kamera licht straße stadt steht "
          "sitzt alte alter ganz voll nur auch noch aber dann bis zwei drei ihr sein seine hält",
    change=r"dann|danach|anschließend|später|bevor|nachdem|bis (?:zum|zur|dass|sie|er|es|alles|schließlich)|wird (?:zu[mr]?|langsam|"
           r"allmählich|plötzlich|immer)|werden zu|verwandel\w*|verwandl\w*|allmählich|nach und nach|plötzlich|zuerst|erst|zunächst|"
           r"am Anfang|am Ende|zum Schluss|zuletzt|schließlich|endlich|sobald|wenn|weicht|geht \w* ?(?:in|über)|übergeht|übergang|"
           r"wechsel\w*|wandel|vo[nm] \w+ (?:zu[mr]?|in|bis) \w+|beginnt|endet|gefolgt von|erwacht|aufwacht|wacht|einschläft|"
           r"abwechselnd|bricht \w+ (?:an|herein|aus)|geht auf|geht unter|erscheint|verschwindet|aufreißt|auftaut|Einstellung \d|"
           r"Szene \d|mehr und mehr|immer \w+er",
    meanwhile=r"während|indes\w*|in der Ferne|draußen(?= )|hinter (?:de[mnr]|dem) (?:Fenster|Scheibe\w*|Glas)|vor dem Fenster|"
              r"durchs? (?:das )?Fenster|im Hintergrund|darüber|darunter|jenseits|rundherum|ringsum|neben\w*|andere\w*|der eine|"
              r"die eine|links|rechts|im Vordergrund|am Horizont|spiegel\w*",
    unless=r"außer|bis auf|abgesehen|nur (?:der|die|das|ihr|sein)\w*|einzig\w*|ausgenommen|mischung|mix aus|collage|kontrast\w*|"
           r"verschmelz\w*|geteilter bildschirm|inspiriert|entweder|oder|halb",
    never=r"(?:(?:nicht|kein\w*|nie|niemals|ohne|weder|noch|nichts)(?: (?:die|der|das|den|dem|ein|eine|einen|im|am|in|von|mehr|zu|"
          r"so|sehr|jede\w*))*|statt(?: der| des| einer| eines)?|anstatt|anstelle|fern von|eher als)(?: ?[\w-]+){0,1}\s*$",
    like=r"(?:wie|als ob|ähnlich|erinner\w+|träum\w+|Traum von|stellt sich|erzähl\w+ (?:von|vom)|spricht (?:von|vom|über)|"
         r"sing\w+ (?:von|vom|über)|namens|genannt|denkt an|wartet auf|vor|nach)(?: [\w'’-]+){0,4}\s*$",
    pictured=r"álbum|alb[uo]m\w*|plakate?|poster|gemälden?|bilde?r?n?|fotos?|fotografien?|bildschirm\w*|\w*fernseh\w*|büch\w+|buch|"
             r"postkarten?|wandgemälde|schneekugeln?|statuen?|spielzeug\w*|t-shirts?|zeichnung\w*|marionetten?|puppen?|modelle?|"
             r"teppich\w*|museum\w*|briefmarken?|schild\w*|vorhänge?|rahmen|leinwand|decken?|zeitschrift\w*|masken?|kostüme?\w*|"
             r"lampen?|uhr(?:en)?|wecker|träumen?|traum|schaufenster\w*|wand|tapete\w*",
    on=r"(?:auf|an|in|im|am|von|vom|aus|mit)",
    always=r"gleichzeitig|zur gleichen Zeit|zugleich|zur selben Zeit|im selben (?:Moment|Augenblick|Bild)|im gleichen (?:Moment|"
           r"Augenblick)|die ganze Zeit|durchgehend|von Anfang bis Ende|in jedem (?:Bild|Moment)|immer|ständig|stets|der ganze Film|"
           r"das ganze Video|die ganze Szene|dieselbe \w+|derselbe \w+|dasselbe \w+|denselben \w+|ein und derselb\w+|strikt|"
           r"ausschließlich",
    joints=r"und|aber|oder|doch|jedoch|gleichzeitig|zugleich|auch|zur gleichen Zeit|dabei",
    prepositions=r"im|in|am|an|auf|bei|mit|unter|unterm|vor|von|vom|zu|zum|zur|aus|durch|über|während|bei|für|als|wie|ganz|völlig|"
                 r"komplett|vollständig|rein|gefilmt|gedreht|gezeichnet|mitten|inmitten",
    articles=r"der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ihr|ihre|sein|seine|dies\w*",
    empty="ist sind steht bleibt film video clip szene bild bilder kamera stil gefilmt gedreht aufgenommen gezeigt gehalten der "
          "die das den dem des ein eine einen einem einer und in im an am auf bei mit unter vor von vom zu zum zur aus durch über "
          "während alles ganz ganze ganzen gesamte völlig komplett vollständig stimmung licht moment zeit gleichzeitig sehr hier "
          "es gibt sie spielt stets immer sein gemacht ihr himmel format look aber doch oder strikt absolut ausschließlich nur "
          "anfang ende aufnahme aufnahmen für jede jedes jedem gleichen selben dabei",
    definite=r"(?:die|diese|alle|alle die|ihre|seine|genau|nur|den)\s+$",
    numbers={"ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
             "zehn": 10, "elf": 11, "zwölf": 12, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30},
    seconds=r"sekunden?",
    minutes=r"minuten?",
    lasting=r"dauert|dauer|video|clip|film|einstellung|lang|insgesamt|maximal|genau",
    pronouns=r"er|sie|es|derselbe|dieselbe|gleichzeitig|zugleich|dabei|zur gleichen Zeit",
    strict=r"historisch\w*|streng\w*|nichts modernes|anachronis\w+|getreu\w*|authentisch\w*|ausschließlich|korrekt",
)
