"""Clear words for wishes about a film in French, Spanish, German, Italian, Portuguese and Dutch.

Tables as in `director.screenwriter.wordlists`; the name of a row is the wish in English, `{n}` a number.
"""

from __future__ import annotations

WEST: dict[str, str] = {
    "fr": """
title at the end '{q}'  titre (à la fin|en fin|final) [:] {q} / à la fin [:] [le] titre [:] {q} / [le] titre {q} [s'affiche|apparaît] (à
                        la fin|en fin)
title '{q}'             (titre|intitulé|intitulée) [:] {q} / le titre est {q}
end card '{q}'          (se termine|finit|terminer|finir|termine) (par|sur|avec) [le|la] [texte|carton|phrase|mots|slogan] {q} / (carton|
                        texte) (final|de fin) [:] {q} / (à la fin|en fin|pour finir|dernier plan) [,|:] [s'affiche|apparaît|on lit|le|
                        texte|carton|texte final|avec le texte] [texte|slogan|mots] {q} / (finir|fin|finit|se termine) (sur|par|avec) {q}
                        / carton final {q}
on-screen text '{q}'    texte à l'écran [:] {q}
{n} seconds each        (de|dure|durent) {n} (secondes|s|sec) (chacun|chacune|chaque|par plan) / {n} (secondes|s) (par plan|chacun|
                        chacune)
{n} seconds             [d'une|durée|de|en|pendant|environ|exactement|max|maximum|total] [durée] [de|d'environ|:] {n} [à peine] (secondes|
                        seconde|sec|s) [en tout|au total|maximum|max] / {n} (secondes|seconde|sec|s) (en tout|au total|maximum|max) / {n}
                        (secondes|seconde|sec|s)
{n} minutes             [d'une|durée|de|d'|en|environ] [durée] [de] {n} (minutes|minute|min) (en tout|au total|maximum) / [d'une|durée|de|
                        d'|en|environ] [durée] [de] {n} (minutes|minute|min) / d'une minute
30 seconds              (une|d'une) demi-minute
{n} shots               [en|avec|exactement] {n} (plans|scènes|séquences)
vertical video          [en|au|à la] [format] (vertical|verticale|portrait) / [format|pour] tiktok / pour instagram / (format|en) 9:16
square video            [en|au] [format] (carré|carrée) / format carré
widescreen              [en|au] [format] (paysage|horizontal) / format 16:9
in black and white      en noir et blanc / noir et blanc
watercolor style        [en|dans un|au] [style] (aquarelle|à l'aquarelle) / style aquarelle
ink wash style          (encre|lavis) de chine / style lavis
anime style             style (anime|manga) / en (anime|manga)
cartoon style           style (dessin animé|cartoon|bande dessinée) / en dessin animé
stop-motion style       [en] stop-motion / [en] animation image par image
claymation style        [en] pâte à modeler / style pâte à modeler
paper-cut style         [en] papier découpé
oil painting style      [style] peinture à l'huile
pencil sketch style     [style] (au crayon|crayonné)
pixel art style         [en|style] pixel art
documentary style       style documentaire
photorealistic style    (photoréaliste|ultra réaliste|style réaliste)
film noir style         style film noir
storybook style         style (livre d'images|livre pour enfants|conte illustré)
no music                (sans|pas de|aucune) musique
no dialogue             (sans|pas de|aucun) (dialogue*|paroles|parole|mots)
no captions             (sans|pas de) (sous-titres|texte|sous-titre)
no voice-over           (sans|pas de) (voix off|voix|narration|narrateur|commentaire)
no people               (sans|aucun|aucune) (personnages|personnage|gens|humains|personne humaine)
voice-over              [avec] [une|un] [voix off|voix-off|narration|narrateur|narratrice] (en français|française) / (avec) [une|un] (voix
                        off|voix-off|narration|narrateur|narratrice) / voix off / voix-off / (narré|narrée|raconté|racontée|dit|lu) par /
                        voix (d'enfant|de femme|d'homme|féminine|masculine|grave|douce|off) / une voix (raconte|douce|grave|calme)
captions                [avec] [des|les] (sous-titres|sous-titré|sous-titrée) (en français|français) / [avec] [des|les] (sous-titres|
                        sous-titré|sous-titrée)
seamless loop           en boucle / boucle parfaite
static camera           [caméra|plans|plan] (caméra fixe|plan fixe|plans fixes)
close-ups only          (uniquement|que|seulement) des gros plans
""",
    "es": """
title at the end '{q}'  título (al final|final) [:] {q} / al final [:] [el] título [:] {q} / [el] título {q} al final
title '{q}'             (título|titulado|titulada) [:] {q} / [una|un] (llamada|llamado|titulada) película {q}
end card '{q}'          [que|y] (termina|acaba|terminar|cierra) con [el|la|un] [texto|frase|lema|cartel|letrero] {q} / (cartel|texto|
                        rótulo) final [:] {q} / (al final|por último|para cerrar) [,|:] [aparece|sale|se lee|el|un|texto|rótulo] [texto|
                        letrero|rótulo|lema|frase] {q} / (texto|cartela|rótulo|lema) final [:] {q}
on-screen text '{q}'    texto en pantalla [:] {q}
{n} seconds each        de {n} (segundos|s) cada (uno|una|plano|toma) / {n} segundos (cada uno|cada una|por plano)
{n} seconds             [de|en|dura|duración|aproximadamente|unos] [de|:] {n} (segundos|segundo|seg|s) (en total|máximo|como máximo) /
                        [de| en|dura|duración|unos] [de|:] {n} (segundos|segundo|seg|s)
{n} minutes             [de|en|dura|duración] [de] {n} (minutos|minuto|min)
30 seconds              medio minuto
{n} shots               [en|con] {n} (planos|plano|tomas|escenas|secuencias)
vertical video          [en|formato] [formato] vertical / para (tiktok|reels) / para instagram
square video            [en] [formato] (cuadrado|cuadrada)
widescreen              [en] [formato] (horizontal|apaisado|panorámico)
in black and white      en blanco y negro / blanco y negro
watercolor style        [en|estilo] [estilo] (acuarela|de acuarela)
ink wash style          tinta china / aguada
anime style             (estilo) (anime|manga)
cartoon style           [estilo] (dibujos animados|caricatura)
stop-motion style       [en] stop-motion
claymation style        [en|estilo] plastilina
paper-cut style         [en|estilo] [papel recortado|recortes de papel] (papel recortado)
oil painting style      [pintura] al óleo
pencil sketch style     a lápiz
pixel art style         [en|estilo] pixel art
documentary style       estilo documental
photorealistic style    (fotorrealista|hiperrealista|estilo realista)
film noir style         estilo cine negro
storybook style         estilo (cuento ilustrado|libro de cuentos)
no music                sin (música|banda sonora)
no dialogue             sin (diálogos|diálogo|palabras|hablar)
no captions             sin (subtítulos|texto|textos|letras)
no voice-over           sin (voz en off|narrador|narración|voz|locución)
no people               sin (gente|personas|humanos)
voice-over              [con] [una] (voz en off|narrador|narradora|narración|locución) (en español|española|cálida|suave) / [con] [una|un]
                        (voz en off|narrador|narradora|narración|locución) / (narrado|narrada|contado|contada|relatado) por / voz
                        (femenina|masculina|de niño|de niña|de abuela|de mujer|de hombre|grave|suave|cálida) / una voz (cuenta|narra|
                        suave|cálida) / locutor* / narración
captions                [con] [los] (subtítulos|subtitulado|subtitulada) (en español|en castellano) / [con] [los] (subtítulos|subtitulado|
                        subtitulada)
seamless loop           en bucle / bucle perfecto
static camera           (cámara fija|plano fijo|planos fijos)
close-ups only          (solo|sólo|únicamente) primeros planos
""",
    "de": """
title at the end '{q}'  titel (am|zum) (ende|schluss) [:] {q} / (am|zum) (ende|schluss) [:] (der|den|erscheint der) titel [:] {q} / [der|
                        den] titel {q} (am|zum) (ende|schluss)
title '{q}'             titel [:|ist] {q} / mit dem titel {q}
end card '{q}'          [am] (ende|schluss) [:] [mit] [dem|der] [text|texttafel|schrift|satz|slogan|einblendung|worten] {q} / endet mit
                        [dem|der|den] [text|texttafel|schrift|satz|slogan|worten] {q} / (schlusstafel|endkarte|schlusstext|abspann) [:|
                        mit] {q} / (am|zum) (ende|schluss) [:|,] [erscheint|steht|kommt|einblendung|text|schrift] [der|die] [text|
                        schriftzug|slogan|worte] {q} / (schlussbild|endbild|schlusstafel|schlusseinblendung|endcard|abbinder) [:|mit|text]
                        {q}
on-screen text '{q}'    (einblendung|schriftzug|text im bild) [:] {q}
{n} seconds each        (je|jeweils|à) {n} (sekunden|sek|s) / {n} (sekunden|sek) (pro einstellung|je einstellung|jede)
{n} seconds             [länge|dauer|etwa|ca|genau|circa|maximal|insgesamt|in|von] [:|von] {n} (sekunden|sekunde|sek|s) (lang|insgesamt|
                        lang insgesamt|gesamt) / [länge|dauer|etwa|ca|genau|circa|maximal|insgesamt] [:|von] {n} (sekunden|sekunde|sek|s)
                        / {n} sekündig* / {n}-sekünd*
{n} minutes             [länge|dauer|etwa|ca|genau|circa|maximal|insgesamt|in|von] [:|von] {n} (minuten|minute|min) (lang|insgesamt) /
                        [länge|dauer|etwa|ca|genau|insgesamt] [:|von] {n} (minuten|minute|min) / {n}-minüt*
30 seconds              (eine|einer) halbe* minute / halbminütig*
{n} shots               [in|mit|genau] {n} (einstellungen|szenen|shots|bilder|kameraeinstellungen|schnitte)
vertical video          [im|in] (hochformat|hochkant) / vertikal / [für] tiktok / für (instagram|reels)
square video            quadratisch* / [im] quadrat / im quadratischen format
widescreen              [im] (querformat|breitbild)
in black and white      [in] schwarz-weiß* / schwarzweiß* / [in] schwarzweiss
watercolor style        [im|als|in] aquarell* / [im] aquarellstil
ink wash style          tusche* / [im] tuschestil
anime style             [im] (anime-stil|anime|manga-stil|mangastil|animestil)
cartoon style           [im|als] (zeichentrick*|comic-stil|cartoon*|comicstil|trickfilm*)
stop-motion style       [als|in|im] (stop-motion*|stopptrick|stoptrick)
claymation style        [in|als|aus] (knetanimation|knete|knetfiguren|knetgummi)
paper-cut style         [als|im] (scherenschnitt*|papierschnitt*|legetrick)
oil painting style      [als|im|wie ein] (ölgemälde|ölmalerei)
pencil sketch style     [als|im] (bleistiftzeichnung*|bleistiftstil|bleistiftskizze)
pixel art style         [im] (pixel-art*|pixelart|pixelgrafik)
documentary style       [im] (dokumentarstil|dokustil|dokumentarischer stil)
photorealistic style    (fotorealistisch*|hyperrealistisch*)
film noir style         [im] film-noir-stil
storybook style         [im] (bilderbuchstil|bilderbuch-stil|märchenbuchstil)
no music                (ohne|keine) (musik|filmmusik)
no dialogue             (ohne|keine|kein) (dialog*|worte|sprache|gesprochene worte|gesprochenes wort|gerede)
no captions             (ohne|keine) (untertitel|text|texte|schrift|einblendungen)
no voice-over           (ohne|kein|keine|keinen) (sprecher*|erzähler*|off-stimme|stimme|kommentar|voice-over)
no people               (ohne|keine) (menschen|personen|leute)
voice-over              [mit] [einer|einem|einen] [ruhiger|ruhigem|ruhigen|ruhige|warmer|warme|warmen|freundlicher|freundliche|
                        freundlichem| sanfter|sanfte|tiefer] (sprecher|sprecherin|erzähler|erzählerin|erzählstimme|off-stimme|
                        off-sprecher|off-text|stimme aus dem off|kommentar aus dem off) (auf deutsch|deutsch) / [mit] [einer|einem|einen]
                        [ruhiger|ruhigem|ruhigen| ruhige|warmer|warme|warmen|freundlicher|freundliche|freundlichem|sanfter|sanfte|tiefer]
                        (sprecher|sprecherin| erzähler|erzählerin|erzählstimme|off-stimme|off-sprecher|off-text|stimme aus dem off) /
                        (erzählt|gesprochen|vorgelesen|kommentiert) von / (frauenstimme|männerstimme|kinderstimme|erzählerstimme|
                        sprechertext|sprecherstimme|voiceover|off-kommentar) / (ruhige|warme|tiefe|weibliche|männliche|sanfte|freundliche|
                        alte) stimme / stimme aus dem off
captions                [mit] [deutschen] untertitel* (auf deutsch) / [mit] [deutschen|deutsche] untertitel*
seamless loop           [als|in] (endlosschleife|schleife|loop)
static camera           (feste|statische|fixe|starre) kamera / kamera (steht|bleibt) (still|fest)
close-ups only          nur (nahaufnahmen|großaufnahmen)
""",
    "it": """
title at the end '{q}'  titolo (alla fine|finale) [:] {q} / alla fine [:] [il] titolo [:] {q} / [il] titolo {q} alla fine
title '{q}'             (titolo|intitolato|dal titolo) [:] {q}
end card '{q}'          [e] (finisce|termina|chiude|si chiude) con [il|la|lo|un] [testo|scritta|frase|slogan|cartello] {q} / (cartello|
                        testo) finale [:] {q} / (alla fine|in chiusura|per finire) [,|:] [appare|compare|la|si legge] [scritta|testo|
                        frase] {q} / (scritta|cartello|testo) finale [:] {q}
on-screen text '{q}'    testo (a schermo|sullo schermo) [:] {q}
{n} seconds each        [di|da] {n} (secondi|s) (l'una|ciascuna|ciascuno|per inquadratura|ognuna)
{n} seconds             [di|da|in|dura|durata|circa] [di|:] {n} (secondi|secondo|sec|s) (in tutto|in totale|al massimo|massimo) / [di|da|
                        in| dura|durata|circa] [di|:] {n} (secondi|secondo|sec|s)
{n} minutes             [di|da|in|dura|durata|circa] [di|:] {n} (minuti|minuto|min) (in tutto|in totale|al massimo) / [di|da|in|dura|
                        durata] [di|:] {n} (minuti|minuto|min)
30 seconds              mezzo minuto
{n} shots               [in|con] {n} (inquadrature|inquadratura|scene|riprese|piani)
vertical video          [in] [formato] verticale / per (tiktok|instagram|reels)
square video            [in] [formato] (quadrato|quadrata)
widescreen              [in] [formato] (orizzontale|panoramico)
in black and white      in bianco e nero / bianco e nero
watercolor style        [in|stile|ad|all'] [stile] (acquerello|acquarello)
ink wash style          (inchiostro|china)
anime style             stile (anime|manga)
cartoon style           [stile] (cartone animato|cartoni animati|fumetto)
stop-motion style       [in] stop-motion
claymation style        [in|di] plastilina
paper-cut style         [in] (carta ritagliata|ritagli di carta)
oil painting style      [pittura|dipinto] (a olio|ad olio)
pencil sketch style     a matita
pixel art style         [in|stile] pixel art
documentary style       stile documentario
photorealistic style    (fotorealistico|iperrealistico|stile realistico)
film noir style         stile noir
storybook style         stile (libro illustrato|libro di fiabe)
no music                (senza|niente|nessuna) (musica|colonna sonora)
no dialogue             (senza|niente|nessun) (dialoghi|dialogo|parole)
no captions             (senza|niente) (sottotitoli|testo|scritte)
no voice-over           (senza|niente) (voce fuori campo|narratore|voce|voce narrante|narrazione)
no people               senza (persone|gente|umani)
voice-over              [con] [una|la] (voce fuori campo|voce narrante|narratore|narratrice|narrazione) (in italiano|italiana) / [con]
                        [una| la|un] (voce fuori campo|voce narrante|narratore|narratrice|narrazione) / (narrato|narrata|raccontato|
                        raccontata|letto) da / voce (femminile|maschile|calda|calma|di bambino|di bambina|di donna|di uomo) / voce
                        narrante / voice over
captions                [con] [i] (sottotitoli|sottotitolato) (in italiano|italiani) / [con] [i] (sottotitoli|sottotitolato)
seamless loop           (in loop|loop perfetto|ciclo continuo)
static camera           (camera fissa|inquadratura fissa|telecamera fissa|macchina da presa fissa)
close-ups only          solo primi piani
""",
    "pt": """
title at the end '{q}'  título (no final|no fim|final) [:] {q} / no (final|fim) [:] [o] título [:] {q} / [o] título {q} no (final|fim)
title '{q}'             (título|intitulado|chamado filme) [:] {q}
end card '{q}'          [e] (termina|acaba|encerra) com [o|a|um] [texto|frase|slogan|letreiro] {q} / (texto|cartela) final [:] {q} / (no
                        final|no fim|por fim) [,|:] [aparece|surge|o|a] [texto|frase|letreiro] {q} / (texto|cartela|frase) final [:] {q}
on-screen text '{q}'    texto na tela [:] {q}
{n} seconds each        de {n} (segundos|s) cada
{n} seconds             [de|em|dura|duração|cerca de] [de|:] {n} (segundos|segundo|seg|s) (no total|ao todo|no máximo) / [de|em|com|dura|
                        duração] [de|:] {n} (segundos|segundo|seg|s)
{n} minutes             [de|em|dura|duração] [de|:] {n} (minutos|minuto|min)
30 seconds              meio minuto
{n} shots               [em|com] {n} (planos|plano|cenas|tomadas|takes)
vertical video          [na|no|em|formato] [formato] vertical / para (tiktok|reels|instagram|o tiktok|o instagram)
square video            [em|no] [formato] (quadrado|quadrada)
widescreen              [em|no] [formato] (horizontal|paisagem)
in black and white      [em|a] preto e branco
watercolor style        [em|estilo] [estilo] aquarela / aguarela
ink wash style          nanquim / tinta da china
anime style             estilo (anime|mangá)
cartoon style           [estilo] (desenho animado|cartoon)
stop-motion style       [em] stop-motion
claymation style        [em|de] massinha / plasticina
paper-cut style         [em] (papel recortado|recortes de papel)
oil painting style      [pintura] a óleo
pixel art style         [em|estilo] pixel art
documentary style       estilo documentário
photorealistic style    (fotorrealista|hiper-realista|estilo realista)
storybook style         estilo (livro infantil|livro ilustrado)
no music                sem (música|trilha sonora)
no dialogue             sem (diálogos|diálogo|falas|palavras)
no captions             sem (legendas|texto|textos)
no voice-over           sem (narração|narrador|voz|locução)
no people               sem (pessoas|gente)
voice-over              [com] [uma|um] (narração|narrador|narradora|locução|voz off|voz em off) (em português|calma|suave) / [com] [uma|
                        um] (narração|narrador|narradora|locução|voz off|voz em off) / (narrado|narrada|contado|contada|lido) por / voz
                        (feminina|masculina|calma|suave|de criança|de mulher|de homem|grave) / locutor*
captions                [com] [as] (legendas|legendado) (em português) / [com] [as] (legendas|legendado)
seamless loop           em loop / loop perfeito
static camera           (câmera|câmara) (fixa|parada|estática)
close-ups only          (só|apenas|somente) (closes|grandes planos|close-ups)
""",
    "nl": """
title at the end '{q}'  titel (aan het eind|op het einde) [:] {q}
title '{q}'             titel [:] {q}
end card '{q}'          eindigt met [de|het] [tekst|slogan|woorden] {q} / eindtekst [:] {q} / (aan het eind|op het einde|tot slot) [:]
                        [verschijnt|staat] [de tekst] {q}
on-screen text '{q}'    tekst in beeld [:] {q}
{n} seconds each        [van|elk] {n} (seconden|sec) (elk|per shot)
{n} seconds             [van|duur|ongeveer] [:] {n} (seconden|seconde|sec|s) (lang|in totaal) / [van|duur|ongeveer] [:] {n} (seconden|
                        seconde|sec)
{n} minutes             [van|duur] {n} (minuten|minuut|min)
{n} shots               [in|met] {n} (shots|scènes|opnames|beelden)
vertical video          (verticaal|verticale video|staand formaat|staand) / voor (tiktok|instagram)
square video            vierkante video / vierkant
in black and white      in zwart-wit / zwart-wit
watercolor style        (aquarel*|aquarelstijl|in waterverf)
cartoon style           (tekenfilm*|cartoonstijl)
stop-motion style       [in|als] stop-motion
no music                (zonder|geen) muziek
no dialogue             (zonder|geen) (dialoog|woorden|tekst)
no captions             (zonder|geen) ondertiteling / (zonder|geen) ondertitels
no people               (zonder|geen) mensen
voice-over              [met] [een] (voice-over|verteller|vertelstem) (in het nederlands) / [met] [een] (voice-over|verteller|vertelstem)
                        / (verteld|voorgelezen|ingesproken) door / (rustige|warme|vrouwelijke|mannelijke) stem
captions                [met] [nederlandse] (ondertiteling|ondertitels) (in het nederlands) / [met] [nederlandse] (ondertiteling|
                        ondertitels)
seamless loop           (in een loop|naadloze loop|eindeloze lus)
static camera           (vaste|statische) camera
""",
}
