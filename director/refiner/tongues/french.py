"""French cue words. The language of the table is in director.refiner.phrases; a value is written as axis.value."""

from director.refiner.tongues import broader, further
from director.refiner.tongues.tongue import Tongue

CUES = """
time.night      (nuit|nuits|minuit|nocturne|nocturnes) [noire|étoilée|profonde|tombée|sans lune|d'encre|totale|complète]* [étoilée]* /
                (ciel|voûte) [noir|noire|sombre|tout]* étoilé* [~] / heures du matin passé minuit /
                (une|deux|trois|quatre|1|2|3|4) heures du matin / sous les
                étoiles / ciel (plein|rempli) d'étoiles
time.moon       (pleine|demi|nouvelle)-lune / clair de lune / rayon* de lune / sous la lune / lune (brille|pâle|éclaire|argentée) /
                croissant de lune
time.noon       (plein|grand) midi / midi [pile|tapant|passé]* / soleil de midi / (soleil|astre) (au zénith|à la verticale|à son zénith|
                au plus haut)
time.day        (plein|grand) jour / lumière du jour / soleil (éclatant|radieux|de plomb|ardent|brûlant|éblouissant|aveuglant|brille|
                tape|inonde|écrasant) [~] / en pleine journée / grand soleil / plein soleil / ensoleillé*
time.morning    (matin|matinée|matinal|matinale) [ensoleillé*|clair|frais|brumeux]* / petit matin / (six|sept|huit|neuf|dix) heures du
                matin
time.afternoon  après-midi [ensoleillé*]* / (deux|trois|quatre|14|15|16) heures de l'après-midi
time.dawn       (aube|aurore) [~] / lever du (soleil|jour) / soleil levant / premières lueurs [du jour] / point du jour
time.dusk       coucher de soleil / crépuscule / soleil couchant / tombée de la nuit / heure bleue / heure dorée / nuit tombante /
                soleil se couche
time.evening    (soir|soirée) [~] / (six|sept|huit) heures du soir
time.mention    (boîte|boîtes|table|chemise|vie|oiseau|équipe|train|veilleuse) de nuit / bonne nuit / nuit blanche / (robe|tenue) de
                soirée / mode nuit / démon de midi / du jour au lendemain
season.winter   (hiver|hivernal*|janvier|février|décembre) [glacial|rigoureux|enneigé]* / (neige|neiges|neigeux|enneigé*|neigeuse)
                [épaisse|fraîche|profonde|partout]* / tempête de neige / blizzard / (gelé|gelée|gelés|gelées|verglas|givre|givré*|
                glacé*) [~] / flocons [de neige]* / (stalactites de glace|glaçons pendent|bonhomme de neige) / moins (dix|quinze|vingt|
                trente) [degrés]* / (lac|étang|rivière) gelé* / noël
season.summer   (été|estival*|juillet|août|canicule|canicules|caniculaire) [brûlant|torride|éclatant]* / (chaleur|soleil) (torride|
                étouffante|écrasante|accablante|caniculaire|d'été|estivale|suffocante) / trente [~] degrés / quarante degrés / cigales
season.spring   (printemps|printanier|printanière|avril) [~] / (cerisiers|pommiers|arbres|vergers|amandiers|prés) en fleurs / fleurs de
                cerisier / pleine floraison / jonquilles / tulipes en fleurs
season.autumn   (automne|automnal*|octobre|novembre) [doré]* / feuilles (mortes|rousses|dorées|d'automne|rouges et or) / feuillage*
                (roux|doré*|d'automne|flamboyant*)
season.mention  neige (fond|fondue|fondante) / (sports|station|jeux|manteau|pneus) d'hiver / (université|job|vacances) d'été / (blanche|
                blanc) (comme|neige) / a été / avait été / (ont|été) été / nettoyage de printemps / boule à neige
sky.clear       ciel [tout] (bleu|dégagé|limpide|pur|clair|azur|sans nuage|sans nuages|sans un nuage) [sans (nuage|nuages|un nuage)]* /
                sans [un seul|un|le moindre]* nuage* / (aucun|pas un) nuage / temps (sec|splendide|radieux|magnifique) / sécheresse /
                (sol|terre|terrain) (sec|sèche|craquelé*|desséché*|aride) / beau temps
sky.wet         (pluie|pluies|averse|averses|orage|orages|orageux|orageuse|pluvieux|pluvieuse|bruine|déluge|tempête|grêle|crachin|
                trombes d'eau|mousson) [battante|torrentielle|diluvienne|fine|violent|violente|forte|glacée|incessante|d'été|de grêle]*
                / il (pleut|bruine|grêle) [à verse|des cordes]* / éclairs (zèbrent|déchirent) [~] [~] / foudre / nuages (noirs|d'orage|
                de pluie|gris|menaçants) / ciel (gris|couvert|plombé|noir|menaçant|orageux|bas) / sous la pluie
sky.fog         (brouillard|brume|brumeux|brumeuse|purée de pois) [épais*|dense|opaque|total]* / visibilité nulle / on ne voit pas à
                (un|deux|dix) mètre*
wind.calm       (sans|pas) un souffle [de vent|d'air]* / (aucun|pas de|sans) vent / calme plat / air immobile / mer d'huile / (pas une|
                aucune) feuille ne bouge / eau (lisse|immobile) comme un miroir
wind.windy      (vent|vents|bourrasque|bourrasques|rafale|rafales|mistral|ouragan|tempête de vent|tornade) [violent*|furieux|déchaîné*|
                fort|puissant*|hurlant|de vent|hurle|souffle|arrache|glacial|terrible]*
place.in        (intérieur|intérieurs) [uniquement|seulement]* / à l'intérieur [d'un|d'une|du|de la|de l']* [~] / (cave|pièce|chambre|
                bureau|bunker|salle|cuisine|ascenseur|grotte|cellule) (fermée|fermé|close|sans fenêtre|sans fenêtres|exiguë|exigu) /
                entre quatre murs / huis clos / (dans) (un|une|la|le) (cave|cuisine|bunker|ascenseur|sous-marin|chambre|bureau|grenier|
                sous-sol)
place.out       [entièrement|toujours|en]* extérieur* / (en) plein air / dehors / à ciel ouvert / (en|au) (pleine|plein|milieu d'un|
                milieu d'une) (champ|prairie|montagne|désert|forêt|mer|nature|campagne|océan|pré|steppe) [de ~]* / (sur) (la|une)
                (plage|falaise|dune|colline|montagne) / grand air / belle étoile
world.underwater sous l'eau / sous-marin* / fond (de la mer|des mers|de l'océan|marin) / récif* [de corail|corallien*]* / sous la mer
world.desert    (désert|sahara|gobi|dunes|désertique) [de sable|du sahara|aride|brûlant]*
world.space     (espace|apesanteur|orbite) [intersidéral|terrestre]* / (surface|sol) (lunaire|de mars|de la lune|martien) / sur (mars|la
                lune)
world.jungle    (jungle|forêt (tropicale|vierge|amazonienne)|amazonie|mangrove) [dense|luxuriante|épaisse]*
world.polar     (antarctique|arctique|banquise|pôle nord|pôle sud|groenland|icebergs|toundra) [~]
world.city      (centre-ville|gratte-ciel|métropole|mégapole) [~] / (rue|rues|boulevard|cœur|métro|toits) de (paris|new york|tokyo|
                londres|lyon|marseille|manhattan|berlin|shanghai)
world.peak      (sommet|cime) (de la montagne|enneigé|du mont ~|de l'everest) / haute montagne
world.mention   espace (de|entre|vert|public|vide) / désert (rue|place)
crowd.none      (désert|déserte|désertes|inhabité*|dépeuplé*) / (personne|âme qui vive) [nulle part|à l'horizon|alentour|en vue]* /
                (sans|pas) (âme qui vive|personne|une âme|un chat dehors) / (rue|rues|place|gare|plage|salle|stade|quai|gradins|scène|
                théâtre|ville|métro|café|couloir) (vide|vides|déserte|désertes|désert) / (complètement|entièrement|totalement) (seul|
                seule|vide|désert|déserte) / aucun* (passant|spectateur|être humain|visiteur|client)
crowd.many      (foule|foules|cohue) [immense|dense|compacte|en délire|bruyante|de ~]* / (bondé|bondée|bondés|bondées|noir de monde|
                noire de monde|grouillante|grouillant|surpeuplé*) / (plein|pleine|rempli|remplie) de (monde|gens|touristes|spectateurs|
                passants) / (centaines|milliers|dizaines de milliers) de (gens|personnes|spectateurs|touristes|supporters|passants|
                manifestants) / salle comble / mille (spectateurs|personnes|supporters) / épaule contre épaule
crowd.mention   (le désert) / désert de / sortir de la foule
motion.static   (caméra|cadre|image|plan|appareil) [est|reste|demeure|totalement|complètement|parfaitement|strictement|absolument|
                toujours]* (fixe|fixes|immobile|statique|figé|figée|verrouillée) [sur [un] trépied|du début à la fin|tout du long]* /
                plan* (fixe|fixes|statique) / (sur) [un] (trépied|pied) / (sans|aucun) mouvement* de caméra / caméra (ne bouge (pas|
                jamais)|posée [~]) / camera fixe
motion.moving   (caméra|drone|steadicam) [qui|se|nous|ne cesse de|lentement|rapidement|sans cesse|en permanence]* (tourne|tournoie|
                tournoyant|suit|avance|recule|glisse|vole|survole|bouge|déplace|balaie|plonge|file|fonce|traverse|panote|monte|descend|
                virevolte|court|longe|accompagne|orbite|mobile) [...] / (travelling|panoramique) [avant|arrière|latéral|circulaire|
                rapide|lent]* [...] / caméra (à l'épaule|portée|mobile|volante|tremblante)
inout.in        (s'approche|se rapproche) [lentement|rapidement|à toute vitesse|doucement]* (d'elle|de lui|du|de la|de l'|d'eux) [~] /
                zoom* avant [sur ~ ~]* / travelling avant / caméra [s'] (approche|rapproche|avance) [lentement|rapidement|doucement]*
                [vers|du|de la|de|d'un|d'une]* [~] / caméra [s'|se] (approche|s'approche|rapproche|avance) [lentement|rapidement|
                doucement]* / (zoome|zoomer) (sur|vers) [~] [~]
inout.out       (s'éloigne|recule) [lentement|rapidement|à toute vitesse|doucement]* (d'elle|de lui|du|de la|de l'|d'eux) [~] / zoom*
                arrière / travelling arrière / caméra [s'|se] (éloigne|s'éloigne|recule) [lentement|rapidement|à toute vitesse|d'elle|de
                lui|doucement]* / dézoome*
leftright.left  (panoramique|caméra|travelling|pivote|tourne|panote|glisse) [~]* vers la gauche / de droite à gauche
leftright.right (panoramique|caméra|travelling|pivote|tourne|panote|glisse) [~]* vers la droite / de gauche à droite
updown.up       (caméra|grue) [qui]* (monte|s'élève) / panoramique vers le haut
updown.down     (caméra|grue) [qui]* (descend|plonge) / panoramique vers le bas
size.close      [très] gros plan [sur|de]* / insert / plan (serré|rapproché|macro) / macro
size.wide       plan [très|d']* (large|d'ensemble|ensemble|général) / vue (d'ensemble|panoramique|générale) / plan très large / plan
                d'ensemble
size.full       plan (en pied|pied) / (de la tête aux pieds) / en pied
angle.low       contre-plongée [extrême|totale]* / (vu|vue|filmé|filmée) (d'en bas|du sol|au ras du sol) / ras du sol
angle.high      plongée [totale|verticale]* / vue (aérienne|du ciel|d'en haut|de dessus|plongeante) / (vu|vue|filmé|filmée) (d'en haut|
                du ciel|de dessus|d'en-haut) / à vol d'oiseau
angle.eye       à hauteur (d'yeux|des yeux|d'homme|du regard)
angle.mention   plongée (sous-marine|profonde|en apnée|libre) / (club|combinaison|école|masque) de plongée / est plongée
pov.first       (vue|caméra) subjective / à la première personne / à travers ses yeux
pov.third       troisième personne / (vue|vu) de dos
lens.short      grand-angle / grand angle / fisheye / courte focale
lens.long       (téléobjectif|longue focale|zoom puissant) [de ~ mm]*
speed.slow      (ralenti|ralentie|super ralenti|ultra ralenti) [extrême|total]* / au ralenti
speed.fast      (accéléré|accélérée|time-lapse|timelapse|hyperlapse|avance rapide) [~] / vitesse (accélérée|x8|x10|double) / en accéléré
speed.real      temps réel / vitesse (normale|réelle)
colour.mono     noir-et-blanc [contrasté|granuleux|strict|pur|intégral]* / noir et blanc / monochrome* / (nuances|niveaux) de gris /
                sépia / sans couleur* / aucune couleur
colour.vivid    couleurs [très|ultra]* (vives|éclatantes|saturées|vibrantes|flamboyantes|intenses|chatoyantes|éblouissantes|criardes|
                fluo|pétantes) / (multicolore*|bariolé*|arc-en-ciel) / explosion de couleurs / (rouge|bleu|vert|jaune|rose|turquoise|
                orange|violet) [éclatant|vif|saturé|flamboyant|fluo]* / hautes en couleur
colour.muted    (couleurs|teintes|tons) (délavées|ternes|désaturées|passées|éteintes|pâles|délavés)
palette.warm    (tons|couleurs|lumière|teintes) (chauds|chaudes|chaude) / lumière dorée
palette.cool    (tons|couleurs|lumière|teintes) (froids|froides|froide|bleutée|bleutés) / néon froid
light.dark      (obscurité|pénombre|ténèbres) [totale|complète]* / (très|complètement|entièrement|presque) (sombre|noir|noire|obscure|
                obscur) / (pièce|salle|couloir) (sombre|obscure|noire) / éclairé* (à la|par une seule) bougie / clair-obscur / noir
                complet
light.bright    (très|vivement|fortement) (lumineux|lumineuse|éclairé|éclairée) / (lumière|éclairage) (éclatante|vive|crue|éblouissante|
                intense|de studio) / inondé* de lumière / baigné* de lumière
medium.photo    photoréalis* / photo-réalis* / rendu photoréaliste / prise* de vue* réelle* / photo*réalis* / (photo|ultra|
                hyper)-réalis* / hyperréalis* / ultraréalis* / (images|film|vidéo) réelles / (style|rendu|film) documentaire / filmé
                avec de vrais acteurs / réaliste / vrais acteurs
medium.cartoon  (dessin|dessins) animé* / cartoon* / (style) pixar / disney
medium.2d       (anime|manga|animation 2d|bande dessinée|dessiné à la main|ghibli) [japonais]* / cel-shading / ligne claire
medium.cgi      (images de synthèse|rendu 3d|animation 3d|image de synthèse|3d)
medium.clay     pâte à modeler / stop-motion / (animation) en volume / claymation / argile
medium.water    aquarelle* / (à l'|en) aquarelle
medium.oil      peinture à l'huile / (à l'|huile sur) (huile|toile)
medium.ink      (encre de chine|lavis|à l'encre|sumi-e|estampe japonaise)
medium.sketch   [entièrement|tout]* [dessiné*|croqué*|tracé*]* [au] (fusain|crayon|crayons|craie|pastel|sanguine|craies) / croquis [au
                ~]* / (esquisse|griffonné*) [~]
medium.pixel    pixel-art / (8|16)-bits / pixelisé*
medium.lowpoly  [entièrement|tout]* [construit*|fait*|bâti*|en|fabriqué*]* [en] [briques]* (lego|low-poly|minecraft|voxels) / briques
                [de]* lego
medium.paper    (papier découpé|papiers découpés|origami|carton découpé|théâtre de papier)
medium.textile  (feutrine|tricot|tricoté*|laine feutrée|broderie|brodé*|crochet)
medium.mosaic   (mosaïque|vitrail) [~]
medium.cubist   cubis*
medium.impression impressionnis*
medium.cyber    (cyberpunk|vaporwave|synthwave)
medium.mention  (regarde|regardent|lit|peint|dessine|expose) [une|un|des|le|la|les]* (aquarelle|aquarelles|croquis|dessin animé|manga|
                mosaïque|bande dessinée)
aspect.tall     (format|vidéo|cadre) (vertical|verticale|portrait) / 9:16
aspect.wide     (format|vidéo|cadre) (horizontal|paysage|cinémascope|large) / cinémascope / 16:9 / écran large
aspect.square   format carré / carré 1:1 / 1:1
take.one        plan-séquence / (une) seule prise / sans coupe* / sans aucune coupe
take.cuts       (montage) (rapide|nerveux|haché|frénétique|cut) / (coupes|plans) (rapides|brusques)
clarity.clean   (image|netteté|définition) (nette|parfaite|impeccable|cristalline|4k|8k) / ultra-nette / haute définition
clarity.rough   (grain|image) (vhs|granuleuse|dégradée|floue|abîmée|rayée) / cassette vhs / vhs / film rayé
sound.silent    silence (total|complet|absolu|de mort|parfait) / sans [aucun]* son / muet / aucun (son|bruit) / film muet
sound.loud      (bruit|vacarme|musique|tonnerre|grondement) (assourdissant|assourdissante|forte|infernal|à fond|tonitruante) / (vacarme|
                tintamarre|brouhaha) [~] / (à plein volume|hurle de toutes ses forces) / orchestre tonitruant
music.none      sans musique / aucune musique / pas de musique
music.some      musique (assourdissante|forte|tonitruante) / (musique|bande-son|mélodie|chanson|orchestre) (entraînante|épique|douce|
                joyeuse|techno|jazz|classique|au piano|joue) / au son (du|d'un|de la) ~
speech.none     (sans|aucun|aucune) (dialogue|dialogues|parole|paroles|voix) / muet / personne ne parle
speech.some     (voix off|dialogue|monologue|narrateur) [~]
words.none      (sans|aucun) (texte|sous-titre|sous-titres|titre)
words.some      (sous-titres|texte|titre|légende) [à l'écran|incrusté*|géant|en grosses lettres]*
mood.noir       (ambiance|atmosphère|ton) [très|~] (sombre|lugubre|inquiétante|angoissante|oppressante|sinistre|menaçante|mélancolique|
                funèbre|horrifique|effrayante)
mood.sweet      (ambiance|atmosphère|ton) [très|~] (joyeuse|festive|légère|gaie|chaleureuse|enjouée|drôle|bon enfant|romantique|joyeux|
                gai)
era.old         (moyen-âge|médiéval*|renaissance|antiquité|rome antique|époque victorienne|préhistoire|louis xiv|belle époque|années
                (vingt|20|30|40|50|trente)|xviiie siècle|xixe siècle|xviie siècle|xvie siècle|fidélité historique|historiquement (exact|
                fidèle|exacte)|d'époque) [~] / rien de moderne / aucun anachronisme
era.new         (futuriste|futuristes|futur|science-fiction|cyberpunk|contemporain|contemporaine|moderne|de nos jours|xxie siècle)
                [lointain]*
era.new?        (smartphone*|ordinateur*|téléphone* portable*|drone*|écran* led|tablette*|néon*|télévision|gratte-ciel|voiture*
                électrique*|casque* (vr|audio)|selfie*|trottinette* électrique*|portable)
state.asleep    (dort|dorment|dormant|endormi|endormie|endormis|endormies|sommeille|ronfle) [profondément|à poings fermés|paisiblement|
                comme un ~]*
state.active    (court|courent|courant|danse|dansent|dansant|saute|sautent|sautant|sprinte|galope|nage|grimpe|bondit|marche|pédale|
                patine|gambade|gesticule) [à ~ ~|partout|dans tous les sens|à toute vitesse|à perdre haleine|sans s'arrêter|de joie|
                frénétiquement]*
state.sitting   (assis|assise|assises) [immobile|sur ~ ~]*
state.standing  debout
state.still     (immobile|immobiles|figé|figée|pétrifié|pétrifiée) [comme une statue|sans bouger]* / sans bouger
state.glad      (rit|riant|rient|sourit|souriant|souriante|éclate de rire|hilare|joyeux|joyeuse) [aux éclats]*
state.sad       (pleure|pleurant|pleurent|sanglote|sanglotant|en larmes|en sanglots) [à chaudes larmes]*
state.old       (vieillard|vieille femme|vieil homme|vieux|vieille|âgé|âgée|octogénaire)
state.young     (jeune|enfant|bébé|fillette|garçonnet|adolescent|adolescente|petit garçon|petite fille)
state.mention   (vieux|vieille|vieilles|vieil|jeune|jeunes) (phare|port|ville|maison|pont|arbre|château|livre|bateau|vélo|train|voiture|
                rue|quartier|moulin|pays|café|film|tram|manteau|chêne|radio|église|bois|lion|chien|chat|cheval|renard|hibou|horloge|
                lampe|usine) / court (métrage|terme|tennis|circuit) / courant (électrique|d'air|alternatif|continu) / salon de danse /
                marche arrière / la marche / en marche
"""

TONGUE = Tongue(
    name="French",
    cues=CUES + further.FRENCH + broader.FRENCH,
    small="le la les un une des du de et est dans sur sous avec pour qui que elle il ils elles au aux par son sa ses ce cette ne "
          "pas en plus très homme femme fille garçon chat chien caméra plan lumière rue ville mer vieux vieille tout toute pendant "
          "puis entre chez leur d l qu n s j c y a où devant derrière chaque deux trois jusqu sans mais comme",
    change=r"puis|ensuite|après (?:quoi|cela)|avant (?:de|que|d['’])|jusqu['’](?:à|au|aux|en)|devien(?:t|nent)|se (?:transforme|"
           r"change|mue)\w*|transformé\w*|peu à peu|petit à petit|progressivement|soudain|tout à coup|d['’]abord|au début|à la fin|"
           r"finalement|enfin|quand|lorsque?|dès que|une fois que|plus tard|de plus en plus|laisse place|cède la place|fait place|"
           r"bascule|passe (?:de|du|à|au|en)|du \w+ au|de l['’]\w+ (?:à|au)|de la \w+ (?:à|au)|au fil d|s['’]ouvre sur|commence|"
           r"se termine|finit|suivi\w* d|succède|se réveille|réveil\w*|s['’]endort|tour à tour|alterne\w*|tombe la (?:nuit|neige)|"
           r"se lève|se couche(?! de)|apparaît|disparaît|pour finir|redevient|plan \d|scène \d",
    meanwhile=r"pendant que|tandis que|alors que|au loin|dehors|derrière (?:la|les) (?:fenêtres?|vitres?)|à travers la (?:fenêtre|"
              r"vitre)|par la fenêtre|en arrière-plan|au-dessus|en contrebas|au[- ]delà|autour|à côté|d['’]autres?|l['’]autre|"
              r"l['’]un\w*|d['’]un côté|à gauche|à droite|au premier plan|à l['’]horizon|reflet\w*",
    unless=r"sauf|excepté|hormis|à part|seul\w* (?:le|la|les|son|sa)|seulement (?:le|la)|uniquement (?:le|la)|mélange\w*|mi-\w+|"
           r"collage|contraste\w*|mariage|fusion\w*|rencontre|écran (?:partagé|divisé|scindé)|inspiré\w*|ou bien|au choix|ou",
    never=r"(?:(?:pas|plus|jamais|ni|sans|aucun\w*|non|nul\w*|moins|rien)(?: (?:de|d['’]|la|le|les|un|une|aucun\w*|du|en|trop|très|"
          r"vraiment|que|à|l['’]))*|au lieu (?:de|d['’]|du)|loin (?:de|d['’]|du)|plutôt que)(?: ?[\w-]+){0,1}\s*$",
    like=r"(?:comme|tel\w*|semblable\w* à|rappel\w+|évoqu\w+|rêv\w+|imagin\w+|souvenir\w*|raconte\w*|parle\w* d\w*|chant\w+|"
         r"intitulé\w*|appelé\w*|nommé\w*|pens\w+|attend\w*|avant|après)(?: [\w'’-]+){0,4}\s*$",
    pictured=r"álbum|alb[uo]m\w*|affiches?|tableaux?|photos?|photographies?|peintures?|écrans?|télé\w*|livres?|"
             r"cartes?(?: postales?)?|fresques?|posters?|boules? à neige|statues?|jouets?|t-shirts?|dessins?|marionnettes?|"
             r"maquettes?|tapisseries?|musées?|timbres?|pancartes?|rideaux|cadres?|toiles?|couvertures?|magazines?|peluches?|"
             r"masques?|costumes?|lampes?|horloges?|rêves?|vitrines?|mur",
    on=r"(?:sur|dans|à|d['’]une?|de la|du|d['’]|de)",
    always=r"en même temps|au même (?:moment|instant)|simultanément|tout au long|du début à la fin|à chaque (?:image|instant|"
           r"seconde)|dans chaque (?:image|plan)|d['’]un bout à l['’]autre|constamment|en permanence|strictement|toujours|"
           r"tout le (?:film|temps)|toute la (?:scène|durée|vidéo|séquence)|(?:un|le|dans le) (?:seul et )?même (?:plan|instant|"
           r"homme|lieu|endroit|cadre)|(?:une|la|dans la) (?:seule et )?même \w+",
    joints=r"et|mais|ou|pourtant|or|cependant|en même temps|à la fois|aussi|simultanément|au même (?:moment|instant)",
    prepositions=r"en plein|en pleine|à l['’]|à la|à|au|aux|en|dans|sur|sous|de l['’]|de la|de|du|des|d['’]|par|avec|pendant|"
                 r"lors de|lors d['’]|vers|chez|pour|comme|entièrement|tout\w*|complètement|totalement|style|façon",
    articles=r"l['’]|le|la|les|un|une|des|du|de la|son|sa|ses|ce|cette|ces|d['’]",
    empty="c'est c est sont reste restent film vidéo plan plans scène image images caméra style rendu tourné tournée filmé filmée "
          "le la les un une des du de et à au aux en dans sur sous par avec qui que tout toute tous toutes entièrement "
          "complètement totalement ambiance lumière moment temps même très plein pleine ici il y a elle se passe déroule toujours "
          "être fait faite son sa ses ce cette ces ciel format esthétique l d s n qu mais ou pendant vu vue strictement absolument "
          "uniquement seulement traité traitée présenté présentée durant long début fin séquence pour chaque",
    definite=r"(?:les|ces|ses|tous les|toutes les|exactement|seulement|uniquement)\s+$",
    numbers={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
             "onze": 11, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30},
    seconds=r"secondes?",
    minutes=r"minutes?",
    lasting=r"dure\w*|durée|vidéo|clip|plan|film|pendant|longue? de|en tout|au total|maximum|exactement",
    pronouns=r"il|elle|le même|la même|ce même|cette même|en même temps|au même",
    strict=r"historiquement|strictement|rien de moderne|d['’]époque|anachronis\w+|fidèle\w*|en l['’]an|rigoureu\w+|uniquement",
)
