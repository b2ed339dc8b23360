"""French, Spanish and German words of the classes of `director.screenwriter.safety`."""

from __future__ import annotations

FRENCH = """
how-to          comment / tutoriel* / tuto / étape* par étape / pas à pas / mode d'emploi / recette* / guide / instruction* / apprendre à
                / apprenez / montre* comment / explique* comment / astuces / conseils / fait maison / chez soi / à la maison / comment
                (se|obtenir|avoir|faire|disparaître|acheter|trouver|entrer|espionner|lire) / méthode* / technique* / étapes / tutos
explosive       bombe* (artisanale|maison|tuyau|incendiaire|sale) / cocktail* molotov / engin* explosif* / ceinture* explosive* /
                explosif* / arme* (chimique*|biologique*|3d|fantôme) / gaz (sarin|moutarde|toxique) / ricine / anthrax / napalm / thermite
                / détonateur* / tatp / (fabriquer|faire) .. (explosif*|bombe*|arme*)
bomb making     (fabriquer|construire|faire|assembler|préparer) (une|un|des|la|sa|son) (bombe*|explosif*|arme*|pistolet*|fusil*|grenade*)
nice bomb       bombe* (de bain|glacée|au chocolat|à eau) / en papier / en mousse / en carton / jouet*
drugs           (fabriquer|produire|cuisiner|vendre|synthétiser|préparer|cacher|passer) .. (drogue*|cocaïne|héroïne|méthamphétamine|crack|
                fentanyl|lsd|mdma|ghb)
poisoning       empoisonner / poison* (indétectable*|mortel*|sans trace*) / tuer (quelqu'un|son|sa|mon|ma|un|une) / (cacher|dissoudre|
                faire disparaître) un (corps|cadavre)
hacking         pirater / hacker / craquer .. mot* de passe / voler .. (mot* de passe|identifiants|données) / hameçonnage / logiciel*
                espion* / entrer dans (le|la|les) (whatsapp|instagram|compte|téléphone|boîte) / lire (les|ses) (messages|mails) (de|d') /
                sans qu'(elle|il) (le sache|s'en)
self-harm       suicid* / (se|te|me|vous) (tuer|pendre|mutiler|scarifier|suicider) / automutil* / (indolore|sans douleur|douce) pour
                mourir / mourir / en finir / pendre
starving        pro-ana / anorexi* / boulimi* / (arrêter|éviter) de manger / se faire vomir / se priver de (nourriture|manger) / s'affamer
                / jeûne extrême
trafficking     traite (d'êtres|des êtres|humaine) / passeur* / trafic (d'êtres|humain*|d'organes) / (attirer|piéger|recruter) (des|les|
                une|un) (filles|mineur*|enfants|jeunes filles)
dodging         (échapper à|éviter|semer|tromper) (la|les|des) (police|policiers|gendarme*|douane*|radar*) / sans (se faire|être)
                (prendre|attraper|repérer|pincer) / voler (une|des|dans) (voiture*|magasin*|supermarché*) / (faux|fausse|fausses)
                (papiers|billets|carte* d'identité|passeport*|monnaie) / blanchir (de l'|l')argent / cambriol* / (arme*|pistolet*|fusil*)
                .. (sans permis|illégal*|noir) / (se procurer|acheter|obtenir) (une|des) (arme*|faux|drogue*) / sans que (personne|la
                police|ses parents)
deepfake        deep-fake* / hypertrucage* / (remplace*|échange*|met*) .. visage
deepfake-word   deep-fake*
cloned voice    (clone*|imite*|copie*|clonage) .. voix / voix (clonée|de ma|de mon|de son)
looks real      (ait|a|avoir|aie) l'air (vrai*|réel*|authentique*|officiel*) / (paraît*|paraisse|semble*) (vrai*|réel*|authentique*) /
                plus vrai que nature / passer pour (vrai*|réel*|authentique*|une vraie|un vrai) / que (tout le monde|les gens|personne) ..
                (croi*|voi*|remarque*) / qu'on y croie / comme si c'était vrai / faire croire
leak            caméra cachée / vidéosurveillance / (fuite|fuité*) / flash info / journal télévisé / (flash|bulletin) spécial / breaking
                news / téléphone portable / conférence de presse
fake media      (faux|fausse|fausses) (vidéo*|info*|interview*|déclaration*|reportage*|journal|preuve*|discours|témoignage*|actualité*|
                appel*|communiqué*|annonce*|enregistrement*|alerte*)
says            (dit|disant|annonce*|annonçant|déclar*|avou*|admet*|recommand*|démission*|insult*|promet*|soutien*|appelle* à) / fait la
                (pub|publicité|promotion)
misdeed         ivre / arrêté* / (voler|vole|volant) / corrompu* / pot-de-vin* / raciste* / (tromp*|trich*)
aim             (tromper|manipuler|piéger|faire peur à|faire paniquer|arnaquer|influencer) (les|des|le|la|mes|mon|ma|tout) / avant (les|
                l') élection*
scam            arnaque* (pour|qui|visant) / hameçonnage / (envoyer|envoient|envoie|virer|donner|donnent) .. (argent|code*|mot* de passe|
                carte bancaire|cartes cadeaux|virement)
evidence        (fausse*|comme) preuve* / pour (l'assurance|la police|le tribunal|le juge|mon assurance)
poses           (se faire|nous faire|faire) passer pour / se fait passer pour / au nom de / usurp*
vote lie        (élection*|vote*|scrutin|bulletin*) .. (reporté*|annulé*|truqué*|déplacé*|par sms|volé*|brûl*)
health lie      vaccin* .. (autisme|puce*|tuent|tue|stérili*|poison*|empoisonn*|dangereux) / (guéri*|soign*) .. cancer .. (citron*|jus|
                bicarbonate|jeûne|plante*|javel) / (citron|bicarbonate|javel|jeûne) .. (guéri*|soign*) .. (cancer|covid|diabète)
sexual          porno* / nue* / nus / sexuel* / érotique* / se déshabill* / déshabille* / sans vêtements / seins nus
                / (scène*|vidéo*|film*|acte*|rapport*|relation*) [de|d'] sexe* / sexe (explicite|oral|cru) / faire l'amour /
                strip-tease* / dénudé* /
                orgie* / sextape* / topless
suggestive      sexy / lingerie / séduct* / sensuel* / aguich*
minor           enfant* / mineur* / (petite|jeune) fille* / écolière* / lycéenne* / collégienne* / adolescent* / (fille|garçon|élève) de
                (8|9|10|11|12|13|14|15|16|17) ans / (huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept) ans /
                (8|9|10|11|12|13|14|15|16|17) ans / gamin*
                / (huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept) ans / collégien* / lycéen*
private         (mon|ma|mes) (ex|patron*|chef*|voisin*|collègue*|prof|professeur*|camarade*|propriétaire) / (fille|garçon) de ma classe /
                (mon|ma|mes) ex-(petite amie|copine|femme|mari|copain|petit ami) / (mon|ma) (copine|petite amie|copain)
family          (mon|ma|mes|son|sa) (mère|père|fils|fille|femme|mari|grand-mère|grand-père|petit-fils|frère|sœur|amie|ami|patron|chef)
real-person     (vrai*|vraie) (politicien*|personne*|célébrité*|ministre*|acteur*|actrice*) / célébrité* / (acteur|actrice|chanteu*|
                politicien*) (célèbre|connu*) / le (président|premier ministre|maire) (de la|de|actuel|français) / (notre|le) (président|
                maire|ministre) / président de la république
authority       police / gendarmerie / banque / impôts / ministère / gouvernement / mairie / préfecture / oms
brand           france 2 / france info / franceinfo / bfm* / le monde / la poste
group           juifs / juive* / musulman* / arabes / noirs / migrant* / immigré* / réfugié* / homosexuel* / gays / roms / tsiganes /
                étrangers / handicapés / trans
hate            rats / vermine / cafard* / parasite* / sous-hommes / inférieur* / (exterminer|expulser|éliminer|tuer|brûler|chasser|gazer)
                (les|tous|ces) / (doivent|devraient) (mourir|partir|disparaître|être) / haine / envahi* / sale*
extremists      daech / daesh / état islamique / al-qaïda / nazi* / hitler / djihad* / terroris* / suprémaci* / groupuscule*
propaganda      recrut* / propagande / glorifi* / gloire / héros / rejoindre / envie .. (combattre|rejoindre) / partir combattre / à la
                gloire
hounding        (adresse|domicile) (de|personnelle|privée) / où (elle|il) habite / (suivre|espionner|traquer|pister) (mon|ma|une|un|son|
                sa) / (à son|à leur) insu
torment         humili* / harcel* / ridiculis* / se moqu* / menac* / se venger / faire chanter
teaching        reconnaître / repérer / détecter / se protéger / prévention / prévenir / sensibilis* / danger* / éviter les / contre (le|
                la|les) / méfi* / arnaques : / mise en garde / éducat*
invented        invent* / fictif* / fictive* / imaginaire* / parodi* / satir*
defusing        désamorc* / démineur* / déminage / premiers secours
story           policier / enquête / thriller / détective* / conte / documentaire sur / historique / histoire (de|d') / film de guerre /
                musée
care            préven* / aide* / guéri* / espoir / soutien / contre / danger* / sevrage / numéro vert / parler à
against         contre (la|le|les|l') / mémoire / mémorial / histoire / documentaire / résistan* / musée / rescapé* / ensemble / lutt*
art             musée* / statue* / peinture* / tableau / éducation sexuelle / à l'œil nu / pieds nus / arbre* nu*
beings          sorcière* / dragon* / chat / chats / chien / souris / renard / lutin* / fée* / robot* / magicien*
praise          beau / belle / inspir* / défi / challenge / solution / motivation
bathing         sous la douche / prend* (une|sa) douche / dans son bain / se change
passed off      comme (vrai|vraie|authentique|réel) / faire passer pour / diffuser comme vraie / pour que (les gens|tout le monde|ils)
                (croient|croie|partagent)
realism         réaliste* / comme si / vraie vidéo / authentique* / filmé au téléphone / virale
newsroom        bfm* / tf1 / france 2 / france info / journal de 20 heures / jt
alarm           explosion / attentat / guerre / (comptes|banques) (bloqué*|gelé*|fermé*) / mort (de|du) / évacu*
hard drug       cocaïne / héroïne / crack / méthamphétamine / fentanyl / ecstasy / ghb / drogue de synthèse
confesses       avoue* / admet* / s'excuse / présente ses excuses
"""

SPANISH = """
how-to          cómo / como (hacer|fabricar|construir|preparar|cocinar|robar|hackear|evitar|dejar|evadir) / tutorial* / paso a paso /
                receta* / guía / instruccion* / trucos / consejos / enseñ* / muestra* cómo / explica* cómo / casero* / casera* / en casa /
                cómo (entrar|hacer|conseguir|robar|espiar|leer|matar|desaparecer) / método* / pasos
explosive       bomba* (casera*|de tubo|sucia|molotov|incendiaria*) / coctel* molotov / cóctel* molotov / explosivo* / artefacto explosivo
                / arma* (química*|biológica*|casera*|fantasma*) / gas (sarín|nervioso|mostaza) / ricina / ántrax / napalm / detonador*
bomb making     (fabricar|hacer|construir|armar|montar|preparar) (una|un|la|su) (bomba*|explosivo*|pistola*|arma|armas|granada*|fusil*)
nice bomb       bomba* (de baño|de chocolate|de agua|de crema|de semillas) / de juguete / de papel / de cartón
drugs           (fabricar|producir|cocinar|vender|sintetizar|preparar|esconder|pasar) .. (droga*|cocaína|heroína|metanfetamina|cristal|
                crack|fentanilo|lsd|mdma)
poisoning       envenenar / veneno* (indetectable*|mortal*|sin rastro) / matar a (alguien|mi|tu|su|una|un) / (esconder|disolver|deshacerse
                de|ocultar) un (cuerpo|cadáver)
hacking         hackear / piratear / robar .. (contraseña*|datos|cuentas) / phishing / programa espía / entrar (en|a) (el|la) (whatsapp|
                instagram|cuenta|teléfono|celular|correo) / sin que (se entere|lo sepa|se dé cuenta) / leer (los|sus) mensajes / espiar
                (el|la) (whatsapp|móvil|celular)
self-harm       suicid* / (matarse|matarte|suicidarse|ahorcarse|cortarse|autolesion*) / hacerse daño
starving        pro-ana / anorexi* / bulimi* / dejar de comer / no comer / vomitar .. (comida|comer) / pasar hambre / matarse de hambre
trafficking     trata de (personas|mujeres|blancas) / tráfico de (personas|órganos|niñ*) / (atraer|captar|engañar|reclutar) (a|niñas|
                chicas|menores) .. (niñ*|chicas|menores|mujeres)
dodging         (evadir|evitar|escapar de|engañar|burlar|huir de) (a|la|de) (la|policía|aduana*|radar*|policías) / sin (que te|ser)
                (pillen|atrapen|atrapado|descubierto|detectado|cachen|descubran) / robar (un|una|en|coches|autos|tiendas) / (documentos|
                billetes|pasaporte*|identificacion*|dinero) fals* / lavar dinero / blanquear dinero
deepfake        deep-fake* / ultrafalso* / (pon*|cambia*|reemplaza*) .. (cara|rostro)
deepfake-word   deep-fake*
cloned voice    (clon*|imit*|copia*) .. voz / voz (clonada|de mi|de su)
looks real      (parezca*|parece*|parecer|luzca*|se vea*|que se ve*) [totalmente|completamente|muy] (real*|auténtic*|verdader*|oficial*|de
                verdad) / pase* por (real*|auténtic*|verdader*) / (que|para que) (la gente|todos|nadie|los votantes) .. (crea*|note*|
                piense*|sospeche*) / como si fuera (real|verdad*|cierto) / hacer creer
leak            cámara oculta / cámara de seguridad / filtrad* / filtración / última hora / noticiero / telediario / noticias / rueda de
                prensa / boletín / noticiero* / noticias / informativo*
fake media      (video*|vídeo*|noticia*|entrevista*|declaracion*|declaración|prueba*|discurso*|testimonio*|llamada*|anuncio*|comunicado*|
                grabacion*|grabación|alerta*) fals*
says            (dice*|diciendo|anuncia*|anunciando|declara*|admit*|confiesa*|confesando|recomienda*|recomendando|promociona*|insulta*|
                dimit*|renuncia*|apoya*|pide*) / dice / diciendo / opera con / invierte con / usa nuestr*
misdeed         borrach* / arrestad* / detenid* / robando / sobornos / soborno / corrupt* / racista* / engañando
aim             (engañar|manipular|asustar|estafar|confundir|influir) (a|en) (la|los|las|mi|mis|gente|votantes|ancianos|todos) / antes de
                las elecciones
scam            estafa* (para|que|dirigida) / phishing / (envíen|envíe|enviar|transfieran|transferir|manden|den) .. (dinero|contraseña*|
                tarjeta*|pin|datos bancarios|código*)
evidence        (prueba*|evidencia*) fals* / como prueba / para (el seguro|la policía|el juez|el juicio|mi seguro)
poses           (hacerse|haciéndose|se hace|hacerme) pasar por / en nombre de / suplantar / suplantando
vote lie        (elecciones|elección|votación|voto*|urnas) .. (aplazad*|cancelad*|amañad*|robad*|por sms|cambiad*|fraude) / (votación|
                elección|elecciones|voto) .. (cambió|cambio|movió|aplazó|canceló|suspendió|lunes|martes)
health lie      vacuna* .. (autismo|chip*|matan|mata|esterili*|veneno*) / (cura*|curar) .. (cáncer|covid|diabetes) .. (limón|bicarbonato|
                jugo|ayuno|hierba*|cloro|lejía) / (limón|bicarbonato|cloro|lejía|dióxido de cloro) .. cura* .. (cáncer|covid|diabetes)
sexual          porno* / desnud* / sexual* / erótic* / desvisti* / sin ropa / sexo explícito
                / (escena*|vídeo*|video*|acto*|película*) de sexo / sexo (entre|con|oral|duro|explícit*) /
                (tener|teniendo|tienen|practicar|practican) sexo /
                hacen el amor / haciendo el amor / en cueros / topless / striptease / se (desnud*|desvist*) / orgía*
suggestive      sexy / lencería / seductor* / sensual* / provocativ*
minor           niñ* / menor* de edad / menores / colegiala* / adolescente* / (8|9|10|11|12|13|14|15|16|17) años /
                (ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete) años / niñita* / chiquilla*
private         mi (ex|jefe|jefa|vecin*|profesor*|profe|maestr*|compañer*|casero|colega*) / (chica|chico) de mi clase / mi (exnovi*|
                exespos*|exmujer|exmarido|ex-novi*|novi*) / mis (vecin*|compañer*|profesor*)
family          (mi|su|tu) (madre|padre|mamá|papá|hij*|niet*|abuel*|espos*|marido|mujer|novi*|herman*|jefe)
real-person     (polític*|persona*|famos*|actor|actriz|ministr*) real* / celebridad* / famos* / (el|nuestro) (presidente|alcalde|ministro|
                rey|papa) (de|actual|del) / influencer* / (una|un) (actriz|actor|cantante|futbolista) real
authority       policía / banco / hacienda / gobierno / ministerio / ayuntamiento / oms / embajada
brand           televisión española / telemundo / univisión / el país
group           judí* / musulman* / negros / inmigrante* / migrante* / refugiad* / gays / homosexual* / gitan* / extranjer* / indígenas /
                moros / trans
hate            ratas / alimañas / cucaracha* / parásito* / infrahuman* / inferior* / plaga / (exterminar|expulsar|eliminar|matar|quemar|
                echar) a (los|las|todos|todas) / deben (morir|irse|desaparecer|ser) / odio / invad* / invasores
extremists      isis / estado islámico / al qaeda / nazi* / hitler / yihad* / terroris* / supremaci* / cártel* / cartel de
propaganda      reclut* / propaganda / glorific* / gloria / héroe* / unirse / únete / homenaje a
hounding        (dirección|domicilio) (de|personal|privad*) / dónde (vive|trabaja) / (seguir|espiar|rastrear|acosar) a (mi|una|un|su)
torment         humill* / acos* / ridiculiz* / burl* / amenaz* / vengarme / chantaje*
teaching        reconocer / detectar / protegerse / prevención / prevenir / concienci* / peligro* / evitar (las|los|estafas) / contra (el|
                la|los|las) / cuidado con / educativ*
invented        inventad* / ficticio* / ficticia* / imaginari* / parodi* / sátira* / satíric*
defusing        desactiv* / artificier* / primeros auxilios
story           policíac* / detective* / thriller / misterio / cuento / documental sobre / histórico / historia (de|sobre) / película de
                guerra / museo
care            preven* / ayuda* / recupera* / esperanza / apoyo / contra / peligro* / rehabilit* / superar / supera
against         contra (el|la|los|las) / memoria / historia / documental / resistencia / museo / superviviente* / juntos / convivencia
art             museo* / estatua* / pintura* / cuadro / educación sexual / a simple vista / pies desnudos / árbol* desnud*
beings          bruja* / dragón / dragones / gato* / perro* / ratón / zorro* / duende* / hada* / robot* / mago*
praise          bonit* / hermos* / inspira* / reto / desafío / solución / motivación
bathing         (en la|se) duch* / bañándose / cambiándose
passed off      como (real|verdadero|auténtico) / pasar por real / para que (la gente|todos|crean)
realism         realista* / auténtic* / como si fuera / grabado con (móvil|celular) / viral
alarm           atentado / explosión / guerra / bancos .. (cerrad*|congelad*) / cuentas .. congelad*
commercial      con nosotros / nuestr* (app|marca|producto|plataforma|casino|crema) / anuncio
hard drug       cocaína / heroína / metanfetamina / fentanilo / crack / éxtasis / burundanga
confesses       admite* / confiesa* / se disculpa / pide perdón
"""

GERMAN = """
how-to          wie man / wie (du|ihr|ich|sie|jeder) / anleitung* / schritt für schritt / schritt-für-schritt* / tutorial* / rezept* /
                ratgeber / tipps / tricks / zeigt wie / erklärt wie / selber / selbst (bauen|machen|herstellen|gemacht*) / zu hause /
                zuhause / lernvideo / wie ~ (ich|man|du|wir|jemand) / wie (kann|baut|bastelt|macht|knackt|kommt|bekommt) / methode* /
                schritte / zeig* .. wie / erklär* .. wie / lehrvideo* / tutorial* / koch* / herstell*
explosive       rohrbombe* / nagelbombe* / autobombe* / briefbombe* / molotow* / sprengstoff* / sprengsatz* / sprengkörper* / brandbombe*
                / giftgas / sarin / rizin / milzbrand / napalm / chemiewaffe* / (selbstgebaute*|selbstgebastelte*) (bombe*|waffe*|
                pistole*) / geisterwaffe* / sprenggürtel* / schalldämpfer / molotowcocktail* / nagelbombe* / rohrbombe* / (pistole|waffe|
                gewehr) .. (3d|drucker|drucken)
bomb making     (bombe*|waffe*|pistole*|gewehr*|granate*|böller) [selbst|selber|zu hause|zuhause] (baut|bauen|bastelt|basteln|herstell*|
                macht|zusammenbau*|druck*) / (baut|bauen|bastel*|herstell*) .. (bombe*|waffe*)
nice bomb       badebombe* / eisbombe* / samenbombe* / wasserbombe* / spielzeugpistole* / spielzeugwaffe* / wasserpistole* / papier
                (bombe|pistole) / kalorienbombe*
drugs           (drogen|kokain|heroin|crystal meth|meth|crack|fentanyl|lsd|ecstasy|ko-tropfen) .. (herstell*|koch*|kocht|verkauf*|
                schmuggel*|versteck*|mach*|streck*|zieh*) / (herstell*|koch*|verkauf*|schmuggel*) .. (drogen|kokain|heroin|meth|crack|
                fentanyl|lsd)
poisoning       vergift* / (nicht nachweisbar*|tödlich*|unauffällig*) gift* / (jemanden|meinen|meine|den|seine|seinen|die|einen) ..
                (umbring*|töte*|ermord*|vergift*) / leiche* .. (verschwinden|beseitig*|entsorg*|auflös*|versteck*)
hacking         hack* / passw*rt* .. (knack*|stehl*|klau*) / phishing* / spionagesoftware / (konto|wlan|handy) .. (knack*|hack*)
self-harm       suizid* / selbstmord* / sich (umbring*|töte*|erhäng*|ritz*|verletz*) / (dich|mich) (umbring*|ritz*|verletz*|töte*) /
                selbstverletz* / selbst verletz* / ritzen / zum ritzen / ritz dich / suizid*
starving        pro-ana / magersucht / magersüchtig* / bulimie / hungern / nichts (mehr|zu) essen / erbrech* .. (essen|abnehm*)
trafficking     menschenhandel / schleus* / schlepper* / (mädchen|kinder|minderjährige*|frauen) .. (lock*|anlock*|anwerb*|köder*|verkauf*)
dodging         (polizei|zoll|blitzer*|polizeikontrolle|alkoholtest|drogentest|steuer*) .. (entkomm*|entgeh*|austricks*|umgeh*|täusch*|
                abhäng*|hinterzieh*) / ohne erwischt / nicht erwischt / (laden|autos|auto|fahrrad|fahrräder|ladendiebstahl) .. (klau*|
                stehl*|knack*|stiehlt) / einbrech* / falschgeld / geld (wasch*|wäsch*|fälsch*) / ausweis* .. fälsch* / gefälschte*
                (ausweis*|pässe*|pass|geldscheine) / (waffe|pistole) .. (ohne (waffenschein|lizenz)|schwarz|illegal)
deepfake        deep-fake* / (gesicht* .. (ersetz*|tausch*|einsetz*|montier*))
deepfake-word   deep-fake*
cloned voice    stimme .. (klon*|nachahm*|imitier*|kopier*) / (geklont*|nachgemacht*) .. stimme / mit der stimme (meine*|seine*|ihre*|von)
looks real      (täuschend|völlig|absolut|total|richtig|ganz) (echt|authentisch|real) / (echt|authentisch|real|offiziell) (aussehen|
                aussieht|wirkt|wirken|wirkend*|aussehend*|aussehen*) / als (echt|wahr) (durch*|ausgeb*|gelt*|verkauf*) / für echt (halten|
                hält) / (niemand|keiner|alle|jeder|leute) .. (merk*|glaub*|denk*|erkenn*) / als wäre es (echt|wahr|wirklich) / wie echt
leak            versteckte* kamera* / überwachungskamera* / geleakt* / leak / eilmeldung* / breaking news / nachrichtensendung* /
                nachrichten* / tagesschau* / handyvideo* / handyaufnahme* / pressekonferenz*
fake media      (gefälscht*|falsche*|erfunden*|manipuliert*) (video*|nachricht*|interview*|aussage*|beweis*|rede*|aufnahme*|geständnis*|
                anruf*|meldung*|bericht*|bewertung*|spendenaufruf*|warnung*|eilmeldung*) / fake-(video*|news|interview*|beweis*|anruf*|
                shop*|profil*)
says            (sagt|sagen|verkünd*|erklärt|gesteh*|gibt zu|zugibt|zugeb*|empfiehlt|wirbt|bewirbt|lobt|beleidig*|zurücktritt|rücktritt|
                tritt zurück|verspr*|ankündigt|kündigt|fordert|entschuldigt)
misdeed         betrunken* / verhaftet* / festgenommen* / klau* / stiehl* / stehl* / bestech* / schmiergeld / korrupt* / rassis* /
                fremdgeh*
aim             (wähler*|leute|rentner*|senioren|alle|menschen|zuschauer*|kollegen|anleger*) .. (täusch*|reinleg*|hereinleg*|verunsicher*|
                manipulier*|betrüg*|abzock*|erschreck*|in panik) / vor der wahl
scam            betrugs(video*|masche*|anruf*|werbung) / (enkeltrick*|schockanruf*) .. (mach*|dreh*|video|aufnahme) / (überweis*|
                überwies*|schick*|eingeb*|verrat*|abheb*) .. (geld|passw*|pin|tan|kreditkarte*|gutscheinkarte*) / (geld|pin|tan|passw*|
                bankdaten) .. (überweis*|schick*|eingeb*|herausgeb*|preisgeb*)
evidence        (gefälschte*|falsche*) beweis* / als beweis* / für (die versicherung|das gericht|die polizei|den richter|meine
                versicherung)
poses           gibt sich .. als .. aus / sich .. als .. ausgeb* / ausgeben als / im namen (der|von|des)
vote lie        (wahl|wahlen|stimmzettel*|briefwahl|abstimmung) .. (verschoben|abgesagt|gefälscht*|manipuliert*|per sms|verbrann*|
                gestohlen*|betrug)
health lie      (impf*) .. (autismus|chip*|töte*|steril*|unfruchtbar*|vergift*) / (heil*) .. (krebs|diabetes|covid|corona) .. (natron|
                zitrone*|saft|bleich*|fasten|kräuter*) / (natron|zitrone*|bleichmittel|chlor*|fasten) .. (heil*|besieg*) .. (krebs|
                diabetes|covid)
sexual          porno* / nackt / nackte / nackten / nackter / nacktes / nacktfoto* / nacktvideo* / nacktbild* / nacktszene* / sex /
                sexuell* / erotisch* / auszieh* / zieht sich aus / unbekleidet* / oben ohne
                / (sexszene*|sexvideo*|sexfilm*|sextape*|sexclip*) / geschlechtsverkehr / striptease* / oben-ohne* /
                (hat|haben|beim) sex / entblöß* /
                splitternackt* / entkleid* / zieht sich nackt aus / orgie*
suggestive      sexy / dessous / verführerisch* / aufreizend* / sinnlich* / reizwäsche
minor           kind / kinder / kindern / minderjährig* / schulmädchen* / schülerin* / teenager* / jugendliche* / kleine* mädchen / (8|9|
                10|11|12|13|14|15|16|17)-jährig* / (8|9|10|11|12|13|14|15|16|17) jahre* / jungen unter /
                (achtjährig*|neunjährig*|zehnjährig*|elfjährig*|zwölfjährig*|dreizehnjährig*|vierzehnjährig*|fünfzehnjährig*|
                sechzehnjährig*|siebzehnjährig*)
                / (acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn) jahre* / schüler / schülern / grundschüler*
                / gymnasiast*
private         (mein|meine|meinen|meinem|meiner|meines) (ex*|chef*|nachbar*|lehrer*|kolleg*|mitschüler*|vermieter*|mitbewohner*) /
                (mädchen|junge|jungen) aus meiner (klasse|schule) / (mein*|unser*) [~] (ex-freundin|exfreundin|exfreund|ex-freund|ex-frau|
                exmann|lehrer*|schulleiter*|rektor*|direktor*)
family          (mein*|sein*|ihr*|der|des|die) (mutter|vater|sohn*|tochter|enkel*|oma|opa|großmutter|frau|mann|schwester|bruder|freundin|
                freund|chef*)
real-person     (echte*|reale*|bekannte*|berühmte*) (politiker*|person*|schauspieler*|sänger*|promi*|minister*|kunden*|ärzte|arzt) / promi
                / promis / prominente* / (bundeskanzler*|bundespräsident*|der kanzler|unser (bürgermeister|präsident)|die kanzlerin)
authority       polizei / finanzamt / bundesregierung / regierung / ministerium / gesundheitsamt / rathaus / who / sparkasse / bank /
                behörde*
brand           tagesschau / zdf / ard / spiegel / dhl / telekom
group           juden / muslime* / moslems / schwarze / ausländer* / flüchtling* / migrant* / geflüchtete* / asylanten / homosexuelle* /
                schwule* / lesben / roma / sinti / zigeuner* / türken / araber / behinderte* / transmenschen / trans
hate            ratten / ungeziefer / kakerlaken / parasiten / untermenschen / minderwertig* / schädlinge / (ausrott*|vernicht*|vertreib*|
                vergas*|abschieb*|umbring*|rauswerf*|verbrenn*|vertrieben) / (müssen|sollen) .. (weg|sterben|raus|verschwinden|brennen) /
                hass* / überfremd* / umvolkung / invasion / dreckig* / ausländer raus / raus / wehrt euch / volksverräter / gehören nicht
extremists      is-terror* / islamischer staat / al-qaida / nazi* / neonazi* / hitler / waffen-ss / ss / dschihad* / terror* /
                rechtsextrem* / wehrsport* / kameradschaft* / reichsbürger* / völkisch*
propaganda      rekrut* / anwerb* / propaganda* / verherrlich* / helden* / heldenhaft* / mitmachen / anschließ* / huldig* / ehrung / ruhm*
                / kameradschaft / werbefilm / wehrt euch / schließ* euch
hounding        (privatadresse|wohnadresse|adresse|telefonnummer) (von|meine*|der|des|ihre*|seine*) / wo (sie|er|mein*) wohnt / (meine*|
                ihr|ihm) .. (verfolg*|ausspionier*|auflauer*|stalk*|überwach*|orte*)
torment         demütig* / mobb* / bloßstell* / lächerlich / droh* / rächen / rache / erpress* / fertigmach*
teaching        erkenn* / schütz* / präventi* / vorbeug* / aufklär* / warn* / gefahr* / vermeid* / gegen / achtung / medienkompetenz /
                sensibilisier*
invented        erfundene* (politiker*|person*|figur*|land|präsident*|sender*|firma|bürgermeister*|minister*) / fiktiv* / ausgedacht* /
                satir* / parodi*
defusing        entschärf* / räumdienst* / kampfmittel* / erste hilfe
story           krimi* / detektiv* / kommissar* / thriller / märchen / dokumentarfilm über / doku über / historisch* / geschichte (über|
                von|der|des) / kriegsfilm / museum
care            präventi* / hilfe* / hilft / helfen / hoffnung / heilung / genes* / gegen / gefahr* / entzug* / überwind* /
                beratungsstelle / warn*
against         gegen / erinner* / gedenk* / mahnmal / geschichte / dokumentar* / widerstand* / museum / überlebende* / gemeinsam /
                zusammen / flieh* / flucht / versteckt
art             museum* / statue* / gemälde / aktmalerei / sexualkunde / sexualerziehung / nacktmull* / nackte* (baum|bäume|wand|füße|
                wahrheit) / nacktschnecke*
beings          hexe* / drache* / katze* / kater / hund* / maus / mäuse / fuchs / füchse / zwerg* / fee / roboter* / zauberer* / gespenst*
praise          schön* / inspir* / challenge / lösung / motivation / ausweg / cool* / ästhetisch*
bathing         (unter der|beim) dusch* / duscht / duschend* / badet / umzieht / beim umziehen
passed off      als (echt|real) (posten|teilen|verbreiten|ausgeben|verkaufen) / damit (alle|die leute|jeder) (glaub*|denk*)
realism         realistisch* / echt / handyqualität / wackelig* / authentisch* / täuschend
newsroom        tagesschau / tagesthemen / zdf heute / heute-journal / rtl aktuell / ntv / n-tv
alarm           krieg / explosion / anschlag / (konten|banken) .. (gesperrt|eingefroren|geschlossen) / evakuier* / tot
hard drug       crystal meth / meth / heroin / kokain / crack / fentanyl / lsd / ko-tropfen / ecstasy / amphetamin*
confesses       gesteht / gibt zu / zugibt / zugeben / entschuldigt
"""
