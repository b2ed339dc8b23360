"""Common commands in other languages as English command words, so that one grammar reads them all.

Word by word, on purpose: only clear words are known, names and descriptions stay as they are written.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from director import dictionary
from director.agent import abroad, nouns

_SPEC = {
    "fr": """
        dans(?= (?:le|la|les|l'))=in; d'une seconde|une seconde=by 1 seconds; d'une demi-seconde=by 0.5 seconds;
        ([ée]cris|[ée]crire|affiche)=write; [àa] la fin=at the end;
        dans quel format est|quel format a=what format is; devrait [êe]tre|doit [êe]tre|soit=should be;
        passe(?:r|z)?(?: le film| la vid[ée]o)?(?: en| au| [àa] la)?=change to; se passent|se d[ée]roulent|ont lieu=are;
        quels? plans|quelles? sc[èe]nes=which shots;
        (?:l')?atelier=workshop; couloir=corridor; fen[êe]tre=window; la deuxi[èe]me prise|la seconde prise=second take;
        la premi[èe]re prise=first take; la troisi[èe]me prise=third take;
        devant la fen[êe]tre=outside the window;
        le volume=the volume; sous-titrage=subtitles; filme(?:r|z)?=film;
        supprime(?:r|z)?|retire(?:r|z)?|enl[eè]ve(?:r|z)?|efface(?:r|z)?=remove;
        coupe(?:r|z)? (?:la|le son de la) musique=remove the music; coupe(?:r|z)?=cut; ajoute(?:r|z)?=add;
        [ée]change(?:r|z)?|intervertis(?:sez|sir)?|inverse(?:r|z)? (?=les plans)=swap; d[ée]place(?:r|z)?|mets|mettez|met=put;
        fais|rends|faites|rendez=make; la musique|musique=music; sans=no; plus de musique|pas de musique=no music;
        (?:les |le |la |l')?(?:plans?|sc[eè]nes?)=shot; premier|premi[eè]re=first; deuxi[eè]me|second=second; troisi[eè]me=third;
        quatri[eè]me=fourth; dernier|derni[eè]re=last; plus (?:sombre|fonc[ée]e?s?)|sombre=darker;
        plus (?:clair|lumineu[xs]e?|claire)=brighter; plus (?:court|courte|bref)=shorter; plus (?:long|longue)=longer;
        plus chaud(?:e)?=warmer; plus froid(?:e)?=colder; plus (?:rapide|vite)=faster; plus lent(?:e|ement)?=slower;
        plus pr[eè]s|plus proche|plus serr[ée]=closer; plus large=wider;
        (?:en|au|à la|[àa]) (?:format )?vertical(?:e)?|vertical(?:e)?|format portrait=vertical; carr[ée]e?=square;
        (?:format )?paysage|horizontal=landscape; secondes?=seconds; le film|la vid[ée]o=the film; titre=title; sous-titres=subtitles;
        (?:un |le )?sous-titre=caption;
        légende=caption; annule(?:r|z)?=undo; r[ée]tablis=redo; fondu au noir=fade to black; fondu(?: encha[îi]n[ée])?=crossfade;
        noir et blanc=black and white; ralenti=slow motion; gros plan=close-up; plan large=wide shot; et=and; puis|ensuite=then; ou=or;
        de|du|des|d'=of; le|la|les|l'|un|une|au|aux|à|en|dans|ce|cette|y|s'il (?:te|vous) pla[îi]t|stp|svp|un peu|maximum=; avec=with;
        entre=between; au d[ée]but=to the start; [àa] la fin=to the end; avant=before; apr[eè]s=after;
        inverse(?:r|z)? l'ordre=reverse the order; anglais=english; espagnol=spanish; français=french; allemand=german;
        ça|cela|celui-ci|tout ça=that; le dernier changement|la derni[eè]re modification|mon dernier changement=the last change;
        tout le film|toute la vid[ée]o|l'ensemble=the whole film; tout|toute|tous les plans=everything; deux=2; trois=3; quatre=4;
        cinq=5; six=6; sept=7; huit=8; neuf=9; dix=10; quinze=15; vingt=20; trente=30;
        combien de temps dure|quelle est la dur[ée]e(?: totale)?(?: de| du)?|dure combien de temps|dur[ée]e=how long is;
        combien de plans=how many shots; combien de prises=how many takes; combien=how much; qui est dans|qui est=who is in;
        quels plans|quelles sc[eè]nes=which shots; quel est|quelle est=what is; pourquoi=why; la nuit|de nuit|nuit=night;
        de jour|le jour=daylight; coucher de soleil=sunset; lever du soleil|lever de soleil=sunrise; sous la pluie|la pluie|pluie=rain;
        la neige|neige=snow; rajoute(?:r|z)?|ins[eè]re(?:r|z)?=add; coupe(?:r|z)? le son(?: de| du)?|sourdine|muet(?:te)?=mute;
        refai(?:s|tes|re)|refilme(?:r|z)?|retourne(?:r|z)?=reshoot; prise=take; utilise(?:r|z)?|prends|prenez|garde(?:r|z)?=use;
        exporte(?:r|z)?=export; moins fort(?:e)?|plus bas(?:se)?|plus douce?=quieter; plus fort(?:e)?=louder; baisse(?:r|z)?=lower;
        monte(?:r|z)?|augmente(?:r|z)?=raise; le son=the sound; rallonge(?:r|z)?|allonge(?:r|z)?=longer;
        raccourci(?:s|r|ssez)?=shorter; verrouille(?:r|z)?=lock; renomme(?:r|z)?=rename; appelle=call; le chat=the cat;
        le robot=the robot; rouge=red; bleue?=blue; verte?=green; jaune=yellow; dessin anim[ée]=cartoon; aquarelle=watercolour;
        r[ée]aliste=realistic; voix off|narrateur|narratrice=narrator; [ée]toiles=stars; plus d'|plus de=more; moins de=less; sur=on;
        pour=for; cam[ée]ra=camera; de plus pr[eè]s=closer; d'en haut|vue? d'en haut=from above; d'en bas=from below;
        remplace(?:r|z)?=replace; par=with; change(?:r|z)?=change; durer|dure=last; tourne(?:r|z)?=film; mont[ée]e?=up;
        s'il te pla[iî]t|s'il vous pla[iî]t|merci|maintenant|aussi|juste|encore une fois|peux-tu|pouvez-vous|tu peux|on peut=;
        il faut|je veux|je voudrais|j'aimerais=""",
    "es": """
        en(?= (?:el|la|los|las) (?:plano|toma|escena|primer|segund|tercer|[úu]ltim))=in; (?:en )?un segundo=by 1 seconds;
        medio segundo=by 0.5 seconds; escribe=write;
        (?:usa|utiliza|elige|pon) la (?:toma|versi[óo]n)=use take; la toma=take;
        en (?:qu[ée]|cu[áa]l) formato (?:est[áa]|es)=what format is; debe(?:r[íi]a)? ser|tiene que ser|sea=should be;
        al principio=to the start;
        cu[áa]ntas tomas (?:hay|tiene)(?: del| de la| de| en el| en la| el| la)?|cu[áa]ntas tomas=how many takes of; taller=workshop;
        pasillo=corridor; ventana=window;
        delante de la ventana|tras la ventana=outside the window; (?:la )?primera toma (?:en|del?|para)=first take of;
        (?:la )?segunda toma (?:en|del?|para)=second take of;
        (?:la )?tercera toma (?:en|del?|para)=third take of; (?:la )?[úu]ltima toma (?:en|del?|para)=last take of;
        (?:la )?otra toma (?:en|del?|para)=other take of;
        formato=format; el volumen|volumen=the volume; filma|rueda|graba=film;
        quita(?:r|d|me|le|n)?|elimina(?:r|d|n)?|borra(?:r|d|n)?|saca(?:r)?=remove; a[ñn]ade|a[ñn]adir|agrega(?:r)?=add;
        intercambia(?:r)?|cambia de lugar|permuta=swap; mueve|mover|pasa(?:r)?(?= (?:el|la) )=move; pon(?:lo|la|le|er|me)?=put;
        haz(?:lo|la)?|hacer|vuelve=make; cambia(?:r)?=change; la m[úu]sica|m[úu]sica=music; sin=no;
        (?:el |la |los |las )?(?:planos?|tomas?|escenas?)=shot;
        primer[oa]?=first; segund[oa]=second; tercer[oa]?=third; cuart[oa]=fourth; [úu]ltim[oa]=last;
        m[áa]s oscur[oa]s?|oscur[oa]|oscurece(?:r)?=darker; m[áa]s (?:clar[oa]|luminos[oa]|brillante)s?=brighter;
        m[áa]s cort[oa]s?|acorta(?:r)?=shorter; m[áa]s larg[oa]s?=longer; m[áa]s c[áa]lid[oa]s?=warmer; m[áa]s fr[íi][oa]s?=colder;
        m[áa]s r[áa]pid[oa]s?=faster; m[áa]s lent[oa]s?=slower; m[áa]s cerca=closer; (?:en |formato )?vertical=vertical;
        cuadrad[oa]=square; horizontal|apaisado=landscape; segundos?=seconds; la pel[íi]cula|el v[íi]deo|el video=the film;
        t[íi]tulo=title; subt[íi]tulos=subtitles; deshacer|deshaz=undo; rehacer=redo; fundido a negro=fade to black; fundido=crossfade;
        blanco y negro=black and white; c[áa]mara lenta=slow motion; primer plano=close-up; y=and; luego|despu[ée]s=then; o=or;
        de|del=of; el|la|los|las|un|una|en|por favor|un poco|al|a=; con=with; entre=between; al principio=to the start;
        al final=to the end; antes de=before; invierte el orden=reverse the order; en ingl[ée]s=in english; en franc[ée]s=in french;
        en espa[ñn]ol=in spanish; eso|esto|aquello=that; el [úu]ltimo cambio|la [úu]ltima modificaci[óo]n=the last change;
        toda la pel[íi]cula|todo el v[íi]deo=the whole film; todo|todos los planos|todas las escenas=everything; dos=2; tres=3;
        cuatro=4; cinco=5; seis=6; siete=7; ocho=8; nueve=9; diez=10; quince=15; veinte=20; treinta=30;
        cu[áa]nto dura|cu[áa]l es la duraci[óo]n(?: total)?(?: de| del)?|duraci[óo]n=how long is; cu[áa]nt[oa]s=how many;
        cu[áa]nto cuesta=how much does it cost; qui[ée]n (?:sale|est[áa]|aparece) en=who is in; qu[ée] (?:planos|tomas)=which shots;
        cu[áa]l es=what is; por qu[ée]=why; de noche|noche=night; de d[íi]a=daylight; atardecer|puesta de sol=sunset; amanecer=sunrise;
        lluvia=rain; nieve=snow; silencia(?:r)?|sin sonido=mute;
        rep[ií]t[ea](?:lo|la)?|repite|vuelve a (?:filmar|grabar|rodar)=reshoot; usa(?:r)?|utiliza|elige=use; exporta(?:r)?=export;
        m[áa]s alt[oa]=louder; m[áa]s baj[oa]|m[áa]s suave=quieter; baja(?:r)?=lower; sube|subir=raise; el sonido=the sound;
        alarga(?:r)?=longer; bloquea(?:r)?=lock; renombra(?:r)?=rename; ll[áa]mal[oa]=call it; el gato|la gata=the cat;
        el robot=the robot; roj[oa]=red; azul=blue; verde=green; amarill[oa]=yellow; dibujos animados=cartoon; acuarela=watercolour;
        realista=realistic; voz en off|narrador[a]?=narrator; estrellas=stars; m[áa]s=more; menos=less; en=on; c[áa]mara=camera;
        desde arriba=from above; desde abajo=from below; reemplaza|sustituye=replace; por=with; antes del?=before;
        despu[ée]s del?|tras=after; ponle|ponles=add; dure|durar=last; m[áa]s [áa]ngulo|gran angular|plano general=wide shot;
        lo|se|ahora|tambi[ée]n|solo|puedes|podr[íi]as|quiero|quisiera|me gustar[íi]a|gracias=; otra toma=another take;
        (?:transici[óo]n|fundido) suave|fundido encadenado=crossfade; ralentiza(?:r)?=slow down; acelera(?:r)?=speed up""",
    "de": r"""
        (?:in|im|bei)(?= (?:der |den |die |dem )?(?:\d|einstellung|szene|aufnahme|erste|zweite|dritte|vierte|letzte))=in;
        aber nicht=but not;
        an(?=$|[,.])=on; um eine sekunde=by 1 seconds; eine halbe sekunde=0.5 seconds; am schluss|zum schluss|am ende=at the end;
        (?:soll(?:te)? )?stehen=say; schreib(?:e|t)?=write; soll(?:te)? es schneien=it should snow; soll(?:te)? es regnen=it should rain;
        au(?:ß|ss)er(?: in)?=except; häng(?:e|t)? (?:noch )?eine (?:einstellung|szene) an=add a shot at the end;
        (?:das )?licht=light; davon|weg=away; fliegt=flies; schiff=ship; hut=hat; ranfahren|heranfahren|n[äa]her kommen=push in;
        langsam=slow;
        f[üu]r insta(?:gram)?=for instagram; ist (?=f[üu]r)=;
        in welchem format (?:ist|l[äa]uft|liegt)=what format is; an den anfang|nach vorne?|ganz nach vorne?=to the start;
        ans ende=to the end;
        stell(?:e|t)?|setz(?:e|t)?=put;
        vor dem fenster|hinter dem fenster|drau(?:ß|ss)en=outside the window; leicht(?:e[rnsm]?)?=light; stark(?:e[rnsm]?)?=heavy;
        nebel=fog; funken=sparks; blumen=flowers; kerzen=candles;
        werkstatt=workshop; flur|gang|korridor=corridor; fenster=window; himmel=sky; den zweiten take|die zweite aufnahme=second take;
        den ersten take=first take; den dritten take=third take; spiele?=play; bei=in;
        lautst[äa]rke|die lautst[äa]rke=the volume; nochmals?|noch einmal|neu=again; dreh(?:e|en)?|filme?n?=film; spielen|spielt=be;
        entfern(?:e|en|t)?|l[öo]sch(?:e|en)?|streich(?:e|en)?|weg mit=remove; nimm|nehmt?|nehmen=use; raus|heraus|weg|aus(?=$|[ .,!])=off;
        tausch(?:e|en|t)?|vertausch(?:e|en)?=swap; verschieb(?:e|en)?|bewege=move; f[üu]g(?:e|en)?|hinzuf[üu]gen|erg[äa]nze=add;
        hinzu|ein=; mach(?:e|en|t)?|stell(?:e|en)?|setz(?:e|en)?=make; [äa]nder(?:e|n)?=change; die musik|der musik|musik=music;
        ohne|kein(?:e|en|er)?=no; (?:die |der |den |das )?(?:einstellung(?:en)?|szenen?|aufnahmen?|shots?|bilder|bild)=shot;
        erst(?:e|en|er|es)=first; zweit(?:e|en|er|es)=second; dritt(?:e|en|er|es)=third; viert(?:e|en|er|es)=fourth;
        letzt(?:e|en|er|es)=last; dunkler(?:e[rns]?)?|d[üu]sterer=darker; heller=brighter; k[üu]rzer|k[üu]rze|k[üu]rzen=shorter;
        l[äa]nger=longer; w[äa]rmer=warmer; k[äa]lter|k[üu]hler=colder; schneller=faster; langsamer=slower; n[äa]her=closer;
        weiter weg=wider; (?:im |ins )?hochformat|vertikal|hochkant=vertical; quadratisch|quadrat=square; querformat=landscape;
        sekunden?=seconds; den film|der film|das video|film=the film; titel=title; untertitel=subtitles; r[üu]ckg[äa]ngig=undo;
        wiederholen=redo; schwarzblende|ins schwarze? (?:aus)?blenden=fade to black; [üu]berblendung=crossfade;
        schwarz-?wei(?:ß|ss)=black and white; zeitlupe=slow motion; nahaufnahme|gro(?:ß|ss)aufnahme=close-up; und=and;
        (?:in |mit )?halber geschwindigkeit(?: ab)?=at half speed; (?:in |mit )?doppelter geschwindigkeit(?: ab)?=at double speed;
        dann|danach=then; oder=or; bitte|ein bisschen|etwas|mal|viel|h[öo]chstens|maximal|sie|es=;
        die|der|das|den|dem|des|ein|eine|einen|im|in|auf|zu|um|vo[nm]=; mit=with; zwischen=between; an den anfang|am anfang=to the start;
        ans ende|am ende=to the end; vor=before; nach=after; (?:die )?reihenfolge umkehren|umgekehrte reihenfolge=reverse the order;
        englisch(?:e)?=english; spanisch(?:e)?=spanish; franz[öo]sisch(?:e)?=french; deutsch(?:e)?=german;
        das ganze|den ganzen film|der ganze film|alles=the whole film; alle einstellungen|alle szenen|[üu]berall=every shot; das=that;
        die letzte [äa]nderung|letzte [äa]nderung=the last change;
        zur[üu]cknehmen|r[üu]ckg[äa]ngig machen|mach das r[üu]ckg[äa]ngig|zur[üu]ck=undo; eine sekunde=1 second; zwei=2; drei=3;
        vier=4; f[üu]nf=5; sechs=6; sieben=7; acht=8; neun=9; zehn=10; f[üu]nfzehn=15; zwanzig=20; drei(?:ß|ss)ig=30;
        wie lange? (?:ist|dauert|geht)|wie lang=how long is; wie viele (?:einstellungen|szenen)=how many shots;
        wie viele (?:takes|aufnahmen)=how many takes; wer ist in=who is in; welche (?:einstellungen|szenen)=which shots;
        was ist=what is; warum=why; was kostet=how much does it cost; nachts|nacht|bei nacht=night; tags[üu]ber|bei tag=daylight;
        sonnenuntergang=sunset; sonnenaufgang=sunrise; regen|im regen=rain; schnee=snow;
        stumm(?: ?schalten)?|stummschalten|ton aus=mute; nochmal (?:drehen|filmen)|neu (?:drehen|filmen|aufnehmen)|wiederhole=reshoot;
        nimm den?|benutze?|verwende|w[äa]hle=use; exportiere=export; lauter=louder; leiser=quieter; musik leiser=music quieter;
        haben=have;
        den ton|der ton|ton=the sound; verl[äa]nger(?:e|n)=longer; verk[üu]rze(?:n)?=shorter; sperre=lock; nenn(?:e)?|umbenennen=call;
        die katze|katze|kater=the cat; der roboter|den roboter|roboter=the robot; rot(?:e[rns]?)?=red; blau(?:e[rns]?)?=blue;
        gr[üu]n(?:e[rns]?)?=green; gelb(?:e[rns]?)?=yellow; zeichentrick=cartoon; aquarell=watercolour; realistisch(?:er)?=realistic;
        erz[äa]hler(?:in)?|sprecher(?:in)?|off-?stimme=narrator; sterne=stars; mehr=more; weniger=less; kamera=camera;
        von oben=from above; von unten=from below; ersetze=replace; durch=with; totale=wide shot;
        nach vorne|an die erste stelle|als erstes=to the start; ganz nach hinten|nach hinten=to the end; soll(?:en|te)?=should;
        gr[öo](?:ß|ss)er=bigger; kleiner=smaller; wackel(?:n|t)=shake;
        wird|sein|ist=be; dauern=last;
        k[öo]nntest du|k[öo]nnen wir|kannst du|ich m[öo]chte|ich will|ich h[äa]tte gern|jetzt|auch|nur|noch|doch|danke=;
        (?:weiche[rn]? )?[üu]ber(?:blendung|gang)=crossfade; abblende(?: auf| ins| nach)? schwarz(?:e)?=fade to black;
        lang(?=$|[ .,!])=long;
        verlangsam(?:e|en|t)?=slow down; beschleunig(?:e|en|t)?=speed up""",
    "it": """
        (?:di )?un secondo=by 1 seconds; mezzo secondo=by 0.5 seconds; scrivi=write;
        in (?:che|quale) formato [èe]=what format is; formato=format; il volume=the volume; gira|filma=film;
        rimuovi|togli|elimina(?:re)?|cancella|leva=remove; aggiungi=add;
        scambia(?:re)?|inverti(?= (?:le|la|i|il) )=swap; sposta=move; metti(?:lo|la)?=put;
        fai|rendi(?:lo|la)?|falla|fallo=make; cambia=change; la musica|musica=music; senza=no;
        (?:l'|le |la |il |i |lo |gli )?(?:inquadratur[ae]|scene?|scena|riprese?|ripresa|piani|piano)=shot; prim[oa]=first;
        second[oa]=second; terz[oa]=third; quart[oa]=fourth; ultim[oa]|l'ultim[oa]=last; pi[ùu] scur[oaie]=darker;
        pi[ùu] (?:chiar[oaie]|luminos[oaie])=brighter; pi[ùu] (?:cort[oaie]|breve|brevi)|accorcia=shorter;
        pi[ùu] lung[oaie]|pi[ùu] lunghe|allunga=longer; pi[ùu] cald[oaie]=warmer; pi[ùu] fredd[oaie]=colder; pi[ùu] veloc[ei]=faster;
        pi[ùu] lent[oaie]=slower; pi[ùu] vicin[oaie]=closer; (?:in )?(?:formato )?verticale=vertical; quadrat[oa]=square;
        orizzontale=landscape; secondi?|secondo=seconds; il film|il video=the film; titolo=title; sottotitoli=subtitles; annulla=undo;
        dissolvenza al nero=fade to black; dissolvenza=crossfade; bianco e nero=black and white; primo piano=close-up; e|ed=and;
        poi=then; o=or; di|del|della|dell'=of; il|la|lo|i|gli|le|un|una|l'|in|per favore|un po'|al|a|massimo=; con=with;
        tra|fra=between; all'inizio=to the start; alla fine=to the end; prima di=before; dopo=after;
        inverti l'ordine=reverse the order; inglese=english; spagnolo=spanish; questo|quello|ci[òo]=that;
        l'ultima modifica|l'ultimo cambiamento|ultima modifica=the last change; tutto il film|tutto il video=the whole film;
        tutto|tutte le inquadrature|tutte le scene=everything; due=2; tre=3; quattro=4; cinque=5; sei=6; sette=7; otto=8; nove=9;
        dieci=10; quindici=15; venti=20; trenta=30; quanto dura|qual [èe] la durata(?: totale)?(?: di| del| della)?|durata=how long is;
        quante (?:inquadrature|scene|riprese)=how many shots; quanto costa=how much does it cost; chi c'[èe] (?:in|nella)=who is in;
        quali (?:inquadrature|scene)=which shots; qual [èe]=what is; perch[ée]=why; di notte|notte=night; di giorno=daylight;
        tramonto=sunset; alba=sunrise; pioggia=rain; neve=snow; silenzia|muto|muta=mute; rifai|rigira|ripeti=reshoot;
        usa|scegli|tieni=use; esporta=export; pi[ùu] alt[oa]|pi[ùu] forte=louder; pi[ùu] bass[oa]|pi[ùu] piano=quieter; abbassa=lower;
        alza=raise; l'audio|il suono=the sound; blocca=lock; rinomina=rename; chiamalo|chiama=call; il gatto|la gatta=the cat;
        il robot=the robot; ross[oa]=red; blu=blue; verde=green; giall[oa]=yellow; cartone animato=cartoon; acquerello=watercolour;
        realistico=realistic; voce fuori campo|narratore=narrator; stelle=stars; pi[ùu]=more; meno=less;
        in|nella|nell'|nel|sulla|sul=in; telecamera|camera=camera; dall'alto=from above; dal basso=from below; sostituisci=replace;
        per|con=with; campo lungo|totale=wide shot; deve(?:no)? essere|dev'essere=should be;
        deve|dovrebbe=should; duri|durare=last; aggiungi i=add;
        puoi|potresti|vorrei|voglio|adesso|anche|solo|grazie=;
        rallenta(?:re)?=slow down; accelera(?:re)?|velocizza(?:re)?=speed up; dissolvenza (?:incrociata|morbida)=crossfade""",
    "pt": """
        (?:no|na|nos|nas)(?= (?:plano|cena|tomada|primeir|segund|terceir|[úu]ltim))=in; (?:em )?um segundo=by 1 seconds;
        meio segundo=by 0.5 seconds;
        portugu[êe]s=in portuguese; ingl[êe]s=in english; espanhol=in spanish; franc[êe]s=in french; escreve=write;
        em (?:que|qual) formato (?:est[áa]|[ée])=what format is; no come[çc]o|no princ[íi]pio|ao come[çc]o=to the start;
        formato=format; o volume=the volume; filma|filme(?= a)|grava|grave=film; escurece|escure[çc]a=darker;
        remov[ae](?:r)?|tir[ae](?:r)?|retir[ae](?:r)?|apag(?:a|ue|ar)|elimin[ae]|exclu(?:a|i|ir)=remove;
        adicion[ae](?:r)?|acrescent[ae]=add; troc(?:a|ar)|troque|inverte|inverta=swap; mov[ae](?:r)?|pass[ae](?:r)?(?= [oa] )=move;
        p[õo]e|coloca|coloque|bot[ae]|ponha=put; fa[çc]a|fazer|faz|deix[ae]|torn[ae]=make; mud[ae]=change; a m[úu]sica|m[úu]sica=music;
        sem=no; (?:o |a |os |as )?(?:planos?|cenas?|tomadas?)=shot; primeir[oa]=first; segund[oa]=second; terceir[oa]=third;
        quart[oa]=fourth; [úu]ltim[oa]=last; mais escur[oa]s?|escure[çc]a=darker; mais clar[oa]s?|mais brilhante=brighter;
        mais curt[oa]s?|encurt[ae]=shorter; mais long[oa]s?=longer; mais quentes?=warmer; mais fri[oa]s?=colder;
        mais r[áa]pid[oa]s?=faster; mais lent[oa]s?=slower; mais perto=closer; (?:na |em |para )?(?:formato )?vertical=vertical;
        quadrad[oa]=square; horizontal|paisagem=landscape; segundos?=seconds; o filme|o v[íi]deo=the film; t[íi]tulo=title;
        legendas=subtitles; legenda=caption; desfaz(?:er)?=undo; preto e branco=black and white; c[âa]mera lenta=slow motion; e=and;
        depois=then; ou=or; de|do|da|dos|das=of; o|a|os|as|um|uma|em|na|no|por favor|um pouco|ao=; com=with; entre=between;
        para o in[íi]cio|no in[íi]cio=to the start; para o fi(?:m|nal)|no final=to the end; antes=before;
        ordem inversa|inverta a ordem=reverse the order; ingl[êe]s=english; espanhol=spanish; isso|isto|aquilo=that;
        a [úu]ltima altera[çc][ãa]o|a [úu]ltima mudan[çc]a|[úu]ltima altera[çc][ãa]o=the last change;
        o filme todo|todo o filme|o v[íi]deo todo=the whole film; tudo|todas as cenas|todos os planos=everything; dois|duas=2;
        tr[êe]s=3; quatro=4; cinco=5; seis=6; sete=7; oito=8; nove=9; dez=10; quinze=15; vinte=20; trinta=30;
        qual [ée] a dura[çc][ãa]o(?: total)?(?: do| da| de)?|quanto (?:tempo )?dura|quanto tempo tem|dura[çc][ãa]o=how long is;
        quant[oa]s (?:planos|cenas|tomadas)=how many shots; quanto custa=how much does it cost;
        quem (?:est[áa]|aparece) (?:na|no|em)=who is in; quais (?:cenas|planos)=which shots; qual [ée]=what is; por que|porqu[êe]=why;
        [àa] noite|de noite|noite=night; de dia=daylight; p[ôo]r do sol=sunset; nascer do sol=sunrise; chuva=rain; neve=snow;
        silencia|silencie|sem som|muda(?=$|[ ,.])=mute; refa[çc]a|refaz|regrava|regrave|filma de novo|grave de novo=reshoot;
        usa|use|escolhe|escolha|usar=use; exporta|exporte|exportar=export; mais alt[oa]=louder; mais baix[oa]=quieter;
        abaixa|abaixe|baixa|diminui|diminua=lower; aumenta|aumente=raise; o som=the sound; alonga|alongue=longer;
        tranca|trave|bloqueia=lock; renomeia|renomeie=rename; chama|chame=call; o gato|a gata=the cat; o rob[ôo]=the robot;
        vermelh[oa]=red; azul=blue; verde=green; amarel[oa]=yellow; desenho animado=cartoon; aquarela=watercolour; realista=realistic;
        narrador[a]?|voz off|locu[çc][ãa]o=narrator; estrelas=stars; mais=more; menos=less; c[âa]mera|c[âa]mara=camera;
        de cima=from above; de baixo=from below; substitui|substitua=replace; por=with; plano geral|plano aberto=wide shot;
        close=close-up; depois da|depois do|depois de|ap[óo]s=after; antes da|antes do|antes de=before;
        deve(?:m)? ser|devia ser=should be; deve|deveria=should;
        dure|durar=last; voc[êe] pode|pode|poderia|quero|queria|gostaria|agora|tamb[ée]m|s[óo]|obrigad[oa]|m[áa]ximo=;
        segunda vers[ãa]o=take 2; primeira vers[ãa]o=take 1;
        terceira vers[ãa]o=take 3; outra vers[ãa]o=other take; vers[ãa]o=take; desacelera(?:r)?=slow down; acelera(?:r)?=speed up""",
}
_NUMERALS = {numeral: str(n) for n, numeral in enumerate("一二三四五六七八九十", 1)}
_N = r"([0-9０-９]+|[一二三四五六七八九十])"
_EAST = r"""
    (?:这部|影片|视频|现在|電影|电影)*(?:是|用)?(?:什么|什麼)(?:格式|画幅|比例)(?:的)?=what format is the film;
    (?:この)?(?:映画|動画|作品)?の?(?:フォーマット|形式|アスペクト比)(?:は|って)?(?:何|なん)(?:ですか|です|か)?=what format is the film;
    (?:この)?(?:映画|動画|作品)の(?:長さ|尺)(?:は|って)?(?=[?？。]|$)=how long is the film;
    (?:把)?(?:赛跑|賽跑|比赛)(?:的?(?:镜头|鏡頭|场景))?=the race;
    №\s*(?:番目|つ目)の?テイク(?:を|に)?(?:使っ|使用し|し)?(?:て)?(?:ください)?=use take \1;
    (?:用|使用|选|換成|换成)第?\s*№\s*(?:条|次|个|個)?(?:拍摄|镜次|版本|take)=use take \1;
    (?:に|へ)?(?:を)?(?:雪)(?:を)?(?:降らせ|ふらせ|足し|加え|入れ|追加し)(?:て)?(?:ください)?=add snow;
    (?:に|へ)?(?:雨)(?:を)?(?:降らせ|ふらせ|足し|加え|入れ|追加し)(?:て)?(?:ください)?=add rain;
    (?:に|へ)?(?:霧)(?:を)?(?:足し|加え|入れ|追加し|出し)(?:て)?(?:ください)?=add fog;
    (?:に|へ)?星(?:を)?(?:足し|加え|入れ|追加し)(?:て)?(?:ください)?=add stars;
    里?面?(?:加|加上|添加|加点|下)(?:一点|一些|点|些)?雪=add snow; 里?面?(?:加|加上|添加|加点|下)(?:一点|一些|点|些)?雨=add rain;
    里?面?(?:加|加上|添加)(?:一点|一些|点|些)?(?:雾|霧)=add fog; 里?面?(?:加|加上|添加)(?:一点|一些|点|些)?(?:星星|星)=add stars;
    在(?=第|镜头|最)= ; レース(?:の(?:ショット|シーン))?|競走=the race; (?:移|挪|放)到?最前面=move to the start;
    全部|所有(?:的)?(?:镜头|鏡頭)|全片|全ての?(?:ショット|シーン|カット)?|すべての?(?:ショット|シーン|カット)?=everything;
    №\s*番(?!目)\s*(?:の?(?:ショット|シーン|カット))?=shot \1;
    (?:移|挪|放|调|調)(?:动|動)?(?:到|至)?(?:最后|最後|末尾|结尾|片尾)(?:面)?=move to the end;
    (?:移|挪|放|调|調)(?:动|動)?(?:到|至)?(?:最前|开头|開頭|最开始|第一个|片头|开始)(?:面)?=move to the start;
    を?(?:最後|末尾|ラスト)(?:に|へ)(?:移動|持って|置い|移し)(?:して|て|行って|いって)?(?:ください)?=move to the end;
    を?(?:最初|先頭|冒頭|頭)(?:に|へ)(?:移動|持って|置い|移し)(?:して|て|きて)?(?:ください)?=move to the start;
    (?:把)?(?:背景)?(?:音乐|音樂)(?:调|調|弄)?(?:小|低|轻)(?:一)?(?:点|點|些)(?:声)?=music quieter;
    (?:把)?(?:背景)?(?:音乐|音樂)(?:调|調|弄)?(?:大|高|响)(?:一)?(?:点|點|些)(?:声)?=music louder;
    (?:音楽|BGM|曲)(?:の音量)?(?:を|は)?(?:もっと|少し)?(?:小さく|下げ|静かに)(?:して|て)?(?:ください)?=music quieter;
    (?:音楽|BGM|曲)(?:の音量)?(?:を|は)?(?:もっと|少し)?(?:大きく|上げ)(?:して|て)?(?:ください)?=music louder;
    (?:一共|总共|總共|全片|整部影片|影片|视频|片子)?(?:有)?(?:多长|多長|时长|多少秒|几秒|幾秒)(?:时间|是|有|多少)*=how long is the film;
    (?:全体の|映画の|動画の)?(?:長さ|尺)(?:は|って)?(?:どれくらい|どのくらい|何秒|いくつ)?(?:ですか|か)?(?=[?？。]|$)=how long is the film;
    何秒(?:ですか|か)?=how long is the film; (?:有)?(?:几个|幾個|多少个|多少個)(?:镜头|鏡頭)=how many shots;
    (?:ショット|シーン|カット)(?:は|の数は)?(?:いくつ|何個|何本)(?:ありますか|ある|ですか|か)?=how many shots;
    (?:重拍|重新拍|重拍一次|再拍一次|重做)=reshoot; を?(?:撮り直し|撮りなおし|取り直し)(?:て)?(?:ください)?=reshoot;
    (?:拍|变|變|改)?(?:成|为)?(?:夜晚|晚上|夜里|夜景)=night; (?:夜|夜中)(?:に|にして)(?:して)?(?:ください)?=night;
    (?:加|添加|加上|打开|開啟)(?:中文|英文|日文)?字幕=captions on; (?:去掉|删除|关掉|關掉|关闭|不要)字幕=captions off;
    字幕(?:を|は)?(?:消し|なし|オフ|外し|いらない)(?:にして|して|て)?(?:ください)?=captions off;
    (?:もとに|元に|もと)(?:戻し|もどし)(?:て)?(?:ください)?|やり直し|取り消し(?:て)?(?:ください)?=undo;
    (?:撤销|撤銷|取消上一步|恢复|還原|还原|退回)(?:上一步|刚才的(?:修改|操作)|修改)?=undo;
    (?:静音|靜音|消音|ミュート)(?:にして|して)?(?:ください)?=mute; (?:重做|やり直す)=redo;
    (?:标题|標題|片名|题目)(?:改成|改为|换成|叫|设为|是)[“「『"]?([^”」』"。，]+)[”」』"]?=title: \1;
    タイトルを[“「『"]?([^”」』"。、]+?)[”」』"]?(?:に(?:して|変え|変更)?)(?:して|て)?(?:ください)?=title: \1;
    №\s*秒(?:以内)?に?(?:短く|縮め|収め)(?:して|て)?(?:ください)?=shorten to \1 seconds;
    第\s*№\s*(?:个|個|番目|号)?\s*の?\s*(?:镜头|鏡頭|场景|場景|幕|ショット|シーン|カット)?=shot \1;
    (?:镜头|鏡頭|ショット|シーン|カット)\s*№=shot \1; №\s*(?:番目|つ目)の?\s*(?:ショット|シーン|カット)=shot \1;
    最后一?个?(?:镜头|场景)|最後の(?:ショット|シーン|カット)=the last shot; 第一个镜头|最初の(?:ショット|シーン|カット)=the first shot;
    (?:去掉|删除|删掉|刪除|关掉|关闭|取消|不要|移除|拿掉)(?:背景)?(?:音乐|音樂)=remove the music;
    (?:没有|無|无)(?:音乐|音樂)=remove the music; (?:把)?(?:背景)?(?:音乐|音樂)(?:去掉|关掉|關掉|删掉|关闭|取消)=remove the music;
    (?:音楽|BGM|曲)(?:を|は)?(?:消し|なし|無し|オフ|止め|切っ|外し|削除|いらない|やめ)(?:にして|して|て)?(?:ください)?=remove the music;
    字幕を?(?:付け|つけ|追加|オン)(?:て|して)?(?:ください)?|(?:加上|添加|加)字幕=add subtitles;
    (?:竖屏|竖版|豎屏|纵向|竖的|縦長|縦型|縦向き|縦動画|縦)(?:にして|に)?(?:ください)?=vertical;
    (?:正方形|方形)(?:にして|に)?(?:ください)?=square; 横屏|横版|横長|横型|横向き=landscape; 删除|删掉|刪除|去掉|移除|拿掉|剪掉=remove;
    を?(?:削除|消去|カット)(?:して)?(?:ください)?=remove; を?(?:消して|取り除いて|外して|なくして)(?:ください)?=remove;
    (?:交换|对调|互换|調換|交換)(?:して)?(?:ください)?=swap; を?(?:入れ替え|いれかえ)(?:て|る)?(?:ください)?=swap;
    (?:调|變|变|弄|更|再)暗(?:一点|一些|點|点|些)?|暗(?:一点|一些|點|点|些)=darker;
    (?:もっと|より)?暗く(?:して)?(?:ください)?=darker;
    (?:调|变|弄|更|再)亮(?:一点|一些|点|些)?|亮(?:一点|一些|点|些)=brighter;
    (?:もっと|より)?明るく(?:して)?(?:ください)?=brighter;
    (?:缩短|更短|短一点|短一些|变短)(?:到|至)?=shorter; (?:もっと|より)?短く(?:して)?(?:ください)?=shorter;
    更长|长一点|延长|(?:もっと)?長く(?:して)?(?:ください)?=longer; 更暖|暖一点|(?:もっと)?暖かく(?:して)?=warmer;
    更近|近一点|(?:もっと)?近く=closer; (?:黑白|白黒)(?:にして|に)?=black and white; №\s*秒(?:以内に|以内|に|まで)?=\1 seconds;
    撤销|撤銷|元に戻し(?:て)?|取り消し(?:て)?=undo; 慢动作|慢動作|スローモーション(?:に)?=slow motion;
    快一点|更快|(?:もっと)?速く=faster; 和|と|、=and; 然后|然後|再|それから|そして=then; ，|,=,; 。|！|!=.;
    をして|にして|して|ください|お願い(?:します)?|を|は|に|の|が|で|把|将|請|请|改成|改为|变成|變成|做成|设为|成|到|一下=; 一点|吧|的=;
    影片|视频|动画|映画|動画|全体|弄|让|使="""
"""Chinese and Japanese have no spaces between words: what is said is replaced in this order. № is a numeral."""

_TELLS = {name: frozenset(words.split()) for name, words in {
    "fr": "le la les des du une un est et pour dans avec quel quelle combien sous titres titre anglais te plaît plait s'il il "
        "film au "
        "aux "
    "en sur y-a-t-il que qui cette ce peux vous tu",
    "es": "el la los las una un es para con cuál cuántos cuánto hay película título y en del al que por favor está qué de pon",
    "de": "der die das den dem und ist in mit für wie viele lang bitte eine einen ein auf im soll sollte mach kannst du von zum "
        "zur wer "
    "was",
    "it": "il la lo gli le una un è e per con quanto quale titolo del della nel nella che di al alla",
    "pt": "o a os as uma um é e para com qual quanto título do da no na filme que de está em mais total"}.items()}
_ENGLISH = frozenset("again as like everything this that the of and on at to it be with for from make shot shots scene".split())


@lru_cache(maxsize=64)
def in_english(text: str, commands: frozenset[str]) -> str:
    """The text with the command words of the language it is in as English ones; English stays as it is."""
    if re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", text):
        return abroad.said(text, ("ja", "zh")) or _eastern(text)
    named = _NAMED.search(text)
    if named:                                                 # a title stays as it is written
        return f"{in_english(text[:named.start('name')], commands)} {named['name']}"
    tokens = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower())
    english = max(sum(word in commands or word in _ENGLISH for word in tokens), 0.6 * sum(dictionary.known(word) for word in tokens))
    scores = {name: sum(word in _TELLS[name] or _words(name).fullmatch(word) is not None for word in tokens) for name in _SPEC}
    if not all(dictionary.known(word) for word in tokens) and (said := abroad.said(text, sorted(scores, key=lambda each: -scores[each]))):
        return said
    name = max(scores, key=lambda each: scores[each])
    if scores[name] and not all(dictionary.known(word) for word in tokens):        # 'plus court, 10 secondes': English words, and French
        together = sum(len(hit[0].split()) for hit in _pattern(name).finditer(text) if " " in hit[0].strip())
        scores[name] = max(scores[name], together + 1 if together else 0)
    if re.search(r"\bplease\b|\bper second\b", text, re.I) or scores[name] <= english or scores[name] < max(1, len(tokens) * 0.4):
        return text
    text = re.sub(r"(?<!\w)(?:à|a|auf|para|por)\s+(?=\d)", "to ", text)
    said = " ".join(_pattern(name).sub(lambda hit: _meaning(name, hit), text.replace("’", "'")).split())
    said = re.sub(r"\bshould ((?:[\w'-]+ ){1,5}?)(be|have|wear|get|become|look|come|go|stand|sit)\b(?=\s*(?:$|[,.;!]|and\b))",
        r"should \2 \1", said)
    said = re.sub(r"\bshould ([\ue100-\ue1ff]) say\b", r"it should say \1", said)
    said = re.sub(r"\bput (the \w+) (?=(?:red|blue|green|yellow|black|white|brighter|darker|louder|quieter)\b)", r"make \1 ", said)
    said = re.sub(r"\b(longer|shorter) of (?=\d)", r"\1 by ", said)
    said = re.sub(r"\buse ([^,.;]*?) off\b", r"remove \1", said)
    said = re.sub(r"\b(add|with|more|less|no|remove|raise|lower) of\b", r"\1", said)
    said = re.sub(r"\b(red|blue|green|yellow|black|white|big|small|two|2|three|3) the (?=[a-z]+\b)", r"\1 ", said)
    return _ALONE.sub(r"the \1 shot", said)


_ALONE = re.compile(r"(?<!seconds )(?<!second )(?<!should )(?<!\d )\b(?:the )?(first|second|third|fourth|fifth|sixth|last)\b"
                    r"(?= (?:(?:a bit|much|more|less|a) )?(?:\w+er|more|out|away|remove|mute|to|in|with|by)\b|\s*(?:[,.;]|$| "
                    r"and\b))", re.I)
"""An ordinal with no noun behind it: 'mach die erste heller'."""
_NAMED = re.compile(r"\b(?:[Tt]itre|[Tt]itolo|[Tt][íi]tulo|[Tt]itel)\b[^.,;:]{0,14}?(?:\b(?:debe ser|que sea|deber[íi]a ser|devrait "
    r"[êe]tre|doit "
    r"[êe]tre|"
    r"deve essere|"
    r"deve ser|in|en|zu|auf|a|por|para|como|soll|ist|sei|[àa])|:)"
    r"\s+(?P<name>[A-ZÀ-Ü][^.;\n]*)$")


def _eastern(text: str) -> str:
    for entry in _EAST.split(";"):
        said, _, meaning = entry.strip().rpartition("=")
        text = re.sub(said.replace("№", _N), f" {meaning} ", text)
    text = re.sub(r"shot ([一二三四五六七八九十])", lambda hit: f"shot {_NUMERALS[hit[1]]}", text)
    text = re.sub(r"([一二三四五六七八九十])(?= seconds)", lambda hit: _NUMERALS[hit[1]], text)
    text = re.sub(r"(shot [\d, and]+?)\s+(move|mute|reshoot|remove|swap)\b", r"\2 \1", text)
    text = re.sub(r"(?:in )?(shot [\d, and]+?|the (?:first|last) shot),?\s+(add (?:snow|rain|fog|stars))\b", r"\2 in \1", text)
    text = re.sub(r"\b(move)( shot [\d, and]+?)\s+to the\b", r"\1\2 to the", text)
    return re.sub(r"^\s*(?:and|then)\b|\b(?:and|then)\s*(?=[.,]|$)", "", " ".join(text.split())).strip()


@cache
def _table(name: str) -> tuple[tuple[str, str], ...]:
    """(how it is said, what it means), in the order in which they are tried: several words before one."""
    pairs = []
    for entry in (_SPEC[name] + nouns.of(name)).split(";"):
        said, _, meaning = entry.strip().rpartition("=")
        pairs += [(each, meaning.strip()) for each in _alternatives(said.strip())]
    return tuple(sorted(pairs, key=lambda pair: -pair[0].count(" ")))


def _alternatives(said: str) -> list[str]:
    """A pattern at the '|' that stand in no bracket."""
    parts, depth = [""], 0
    for sign in said:
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(said for said, _ in _table(name)) + r")(?!\w)|(?<!\w)(?:l|d|dell|all)'(?=\w)", re.I)


@cache
def _words(name: str) -> re.Pattern[str]:
    """Every single word that this language's commands are made of."""
    return re.compile("|".join(f"(?:{said})" for said, _ in _table(name)) + "|vertical|musique|plan|m[úu]sica|film", re.I)


def _meaning(name: str, hit: re.Match[str]) -> str:
    """What a match stands for: the first entry that takes all of it, where it stands."""
    for said, meaning in _table(name):
        found = re.compile(said, re.I).match(hit.string, hit.start())
        if found is not None and found.end() == hit.end():
            return meaning                                       # else by a longer alternative: 'plus long', of which 'plus longue' is one
    return next((meaning for said, meaning in _table(name) if re.compile(said, re.I).fullmatch(hit.string, hit.start(), hit.end())), "")
