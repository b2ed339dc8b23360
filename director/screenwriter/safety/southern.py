"""Italian, Portuguese, Dutch, Polish and Turkish words of the classes of `director.screenwriter.safety`."""

from __future__ import annotations

ITALIAN = """
how-to          come (fare|costruire|fabbricare|preparare|cucinare|rubare|evitare|smettere|hackerare|si) / tutorial / passo (dopo passo|
                passo|per passo) / ricetta / guida / istruzioni / trucchi / consigli / mostra* come / spiega* come / insegn* / fatto in
                casa / fai da te / in casa / come (entrare|fabbricare|rubare|spiare|ottenere) / metodo
explosive       bomba (artigianale|tubo|molotov|carta|sporca) / bombe (artigianali|carta|molotov) / molotov / esplosiv* / ordigno / arm*
                (chimich*|biologic*|fantasma) / gas (sarin|nervino) / ricina / antrace / detonator*
bomb making     (costruire|fare|fabbricare|preparare|montare) (una|un|la|le) (bomba|bombe|pistola|arma|armi|granata|ordigno)
nice bomb       bomba (da bagno|d'acqua|alla crema|di cioccolato) / bombe (da bagno|alla crema) / giocattolo
drugs           (produrre|cucinare|vendere|sintetizzare|preparare|nascondere|fare) .. (droga|droghe|cocaina|eroina|metanfetamina|crack|
                fentanyl|lsd|mdma)
poisoning       avvelenare / veleno (mortale|non rilevabile|invisibile) / uccidere (qualcuno|il|la|mio|mia|un|una) / (nascondere|
                sciogliere|far sparire) un (corpo|cadavere)
hacking         hackerare / rubare .. (password|dati|account) / phishing / spyware / entrare (nel|nella|nell') (whatsapp|instagram|
                account|telefono)
self-harm       suicid* / (uccidersi|impiccarsi|tagliarsi|ammazzarsi) / autolesion* / farsi del male
starving        pro-ana / anoressi* / bulimi* / (smettere di|non) mangiare / vomitare / digiuno estremo
trafficking     tratta di (esseri|persone|donne) / traffico di (esseri|organi|minori) / (adescare|attirare|reclutare) .. (ragazz*|minor*|
                bambin*)
dodging         (evitare|sfuggire|ingannare|seminare|eludere|scappare) .. (polizia|carabinieri|dogana|autovelox) / senza (farsi|essere)
                (beccare|scoprire|scoperti|prendere|presi|notati) / rubare (una|un|nei|auto|in) / (documenti|banconote|soldi|passaporti)
                fals* / riciclare denaro
deepfake        deep-fake* / (mett*|sostitu*|scambi*) .. (faccia|volto|viso)
deepfake-word   deep-fake*
cloned voice    (clon*|imit*|copi*) .. voce / voce (clonata|di mi*|del mio)
looks real      come se fosse (una|un) [~] (registrazione|video|ripresa|notizia|filmato|telegiornale) /
                (sembri|sembra*|sembrare|apparire|paia) [del tutto|completamente|assolutamente] (ver*|reale|autentic*|ufficiale) /
                (passare|spacciare|passi) per (ver*|reale|autentic*|una vera) / (tutti|nessuno|gente|la gente) .. (cred*|accorg*|pens*) /
                come se fosse (ver*|reale) / far credere
leak            (registrazione|ripresa|video|filmato) (segret*|nascost*) / telecamera nascosta / telecamere di sicurezza / trapelat* /
                ultim'ora / telegiornale / notiziario / conferenza stampa /
                edizione straordinaria
fake media      (video|notizi*|intervist*|dichiarazion*|prov*|discors*|testimonianz*|telefonat*|annunci*|registrazion*|allert*|appell*)
                fals* /
                (fals*|finto|finta|finte) (registrazion*|filmat*|ripres*|video|notizi*|intervist*|dichiarazion*|prov*|discors*|telegiornale|
                annunci*)
says            (dice|dicendo|annuncia*|dichiara*|ammette|confessa*|consiglia*|raccomanda*|promuove|insulta*|dimissioni|si dimette|
                sostiene|invita)
misdeed         ubriac* / arrestat* / rub* / tangent* / corrott* / razzist* / tradi*
aim             (ingannare|manipolare|truffare|spaventare|imbrogliare|influenzare) (gli|la|le|i|il|anziani|tutti) / prima delle elezioni
scam            truff* (per|che|rivolta) / phishing / (inviare|mandare|versare|bonific*|inserire|dare) .. (denaro|soldi|password|pin|
                carta|codici|dati bancari)
evidence        prov* fals* / come prova / per (l'assicurazione|la polizia|il tribunale|il giudice)
poses           (fingersi|spacciarsi|si finge|fingendosi|spacciandosi) / a nome (di|della|del)
vote lie        (elezion*|vot*|sched*) .. (rinviat*|annullat*|truccat*|rubat*|bruciat*|brogli)
health lie      vaccin* .. (autismo|chip|uccid*|steril*|velen*) / (cura*|guari*) .. (cancro|tumor*|covid|diabete) .. (limon*|bicarbonato|
                succo|digiuno|candeggina)
sexual          porn* / nud* / sessual* / erotic* / spogli* / senza vestiti
                / (scena|scene|video|film|atto|rapporto) di sesso / sesso (esplicito|orale|tra|fra|con) / (fa|fanno|facendo|fare) sesso /
                (video|film) hard /
                luci rosse / hot (video|scena) / topless / fanno l'amore / denudat* / si spogliano
suggestive      sexy / lingerie / seducent* / sensual* / provocant*
minor           bambin* / minor* / minorenn* / ragazzin* / adolescent* / studentess* / (8|9|10|11|12|13|14|15|16|17) anni / ragazzin* /
                (otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette) anni /
                (8|9|10|11|12|13|14|15|16|17) anni
                / dodicenn* / tredicenn* / quattordicenn* / quindicenn* / sedicenn* / diciassettenn* / liceal* / scolar*
private         (mio|mia|miei) (ex|capo|vicin*|collega|professor*|prof|compagn*|insegnante) / (ragazza|ragazzo) della mia classe / (mio|
                mia) ex
family          (mio|mia|suo|sua) (madre|padre|figli*|nonn*|moglie|marito|sorella|fratello|nipote|capo)
real-person     (politic*|person*|attor*|attric*|celebrità) (ver*|real*|famos*) / celebrità / (il|nostro) (presidente|sindaco|papa|
                premier) (del|della|di|attuale)
authority       polizia / carabinieri / banca / governo / ministero / comune / oms / agenzia delle entrate
brand           tg1 / rai / mediaset / poste italiane
group           ebre* / musulman* / neri / immigrat* / migrant* / rifugiat* / gay / omosessual* / rom / zingar* / stranier* / trans
hate            ratti / topi / parassit* / scarafaggi / subuman* / inferior* / vermi / (sterminare|cacciare|eliminare|uccidere|bruciare|
                espellere) (gli|i|tutti|le) / devono (morire|andarsene|sparire|essere) / odio / invas* / sporch*
extremists      isis / stato islamico / al-qaeda / nazist* / nazism* / hitler / jihad* / terroris* / fascist*
propaganda      reclut* / propaganda / glorific* / glori* / eroi / unirsi / unitevi / omaggio a
hounding        indirizzo (di|privato|della|del) / dove (abita|vive|lavora) / (seguire|spiare|pedinare) (il|la|mio|mia|una|un)
torment         umili* / bullizz* / ridicolizz* / minacci* / vendic* / ricatt* / deride* / prende* in giro
teaching        riconoscere / individuare / protegger* / prevenzione / sensibilizz* / pericol* / evitare le truffe / contro / attenzione /
                educativ*
invented        inventat* / immaginari* / fittizi* / parodia / satir*
defusing        disinnesc* / artificier* / primo soccorso
story           giallo / detective / thriller / fiaba / documentario su* / storic* / storia (di|del*|su*) / film di guerra / museo
care            preven* / aiut* / guari* / speranz* / contro / pericol* / recuper*
against         contro / memoria / storia / documentario / resistenza / museo / sopravvissut* / insieme
art             museo / statu* / dipint* / quadro / educazione sessuale / occhio nudo / piedi nudi / alber* nud*
beings          streg* / drag* / gatt* / can* / topolin* / volp* / folletto / fat* / robot / mag*
praise          bell* / ispir* / sfida / soluzione / motivazione
passed off      come (vero|reale|autentico) / perché (tutti|la gente) creda
realism         realistic* / finto / sembrare / autentic* / come se
newsroom        tg1 / tg2 / tg5 / rainews / sky tg24
bathing         sotto la doccia / fa la doccia
hard drug       cocaina / eroina / metanfetamina / crack / fentanyl / ecstasy / ghb
"""

PORTUGUESE = """
how-to          como (fazer|construir|fabricar|preparar|cozinhar|roubar|evitar|hackear|parar|invadir|se) / tutorial / passo a passo /
                receita / guia / instruções / truques / dicas / mostr* como / expli* como / ensin* / caseir* / em casa / como (entrar|
                conseguir|espiar|matar)
explosive       bomba* (caseira*|de cano|molotov|suja) / coquetel molotov / cocktail molotov / explosivo* / artefato explosivo / arma*
                (química*|biológica*|caseira*) / gás (sarin|mostarda) / ricina / antraz / detonador*
bomb making     (fazer|construir|fabricar|montar|preparar) (uma|um|a) (bomba*|explosivo*|pistola*|arma|granada*)
nice bomb       bomba* (de banho|de chocolate|de água|de sementes) / de brinquedo / de papel
drugs           (fazer|fabricar|produzir|cozinhar|vender|sintetizar|preparar|esconder) .. (droga*|cocaína|heroína|metanfetamina|crack|
                fentanil|lsd|mdma|lança-perfume)
poisoning       envenenar / veneno (indetectável|mortal) / matar (alguém|meu|minha|o|a|um|uma) / (esconder|dissolver|sumir com) um (corpo|
                cadáver)
hacking         hackear / invadir (conta*|o|a|um|uma|celular*|wi-fi) / roubar .. (senha*|dados|contas) / phishing / entrar (no|na)
                (whatsapp|instagram|conta|celular)
self-harm       suicíd* / suicid* / (se matar|matar-se|enforcar-se|cortar-se|se cortar|se enforcar) / automutil*
starving        pró-ana / pro-ana / anorexi* / bulimi* / (parar de|deixar de|não) comer / vomitar / passar fome
trafficking     tráfico de (pessoas|mulheres|órgãos|crianças) / (atrair|aliciar|recrutar) .. (menina*|menores|crianças|mulheres)
dodging         (evitar|fugir d*|escapar d*|enganar|driblar) .. (polícia|alfândega|radar|bafômetro|blitz) / sem (ser|que) (pego|preso|
                descoberto|apanhado|pegos) / roubar (um|uma|carro*|loja*|em) / (documentos|dinheiro|notas|passaporte*|identidade*) fals* /
                lavar dinheiro
deepfake        deep-fake* / (colo*|troc*|substitu*|põe|ponha) .. (rosto|cara)
deepfake-word   deep-fake*
cloned voice    (clon*|imit*|copi*) .. voz / voz (clonada|da minha|do meu)
looks real      (pareça|parece*|parecer|pareçam) [totalmente|completamente|muito|bem] (real|verdadeir*|autêntic*|oficial|de verdade) /
                pass* por (real|verdadeir*|autêntic*) / (todos|ninguém|pessoas|as pessoas|eleitores) .. (acredit*|perceb*|ach*|pens*) /
                como se fosse (real|verdade*) / fazer .. acreditar
leak            câmera escondida / câmara escondida / câmera* de segurança / vazad* / plantão / telejornal / jornal nacional / notícia* /
                última hora / coletiva
fake media      (vídeo*|notícia*|entrevista*|declaraç*|prova*|discurso*|depoimento*|ligaç*|anúncio*|gravaç*|alerta*) fals*
says            (diz*|dizendo|anuncia*|declara*|admit*|confess*|recomend*|promov*|insult*|renunci*|apoia*|pede|pedindo)
misdeed         bêbad* / pres* / roub* / propina / suborno / corrupt* / racista / trai*
aim             (enganar|manipular|assustar|confundir|influenciar|aplicar golpe) (as|os|a|o|eleitores|idosos|todos) / antes das eleições
scam            golpe (para|que|do) / phishing / (enviar|mandar|transferir|passar|digitar|pedindo) .. (dinheiro|pix|senha*|cartão|código*|
                dados bancários) / pedindo um pix / pedindo pix / (mande|mandar|fazer) (um pix|pix)
evidence        prova* fals* / como prova / para (o seguro|a polícia|o juiz|o tribunal)
poses           (se passar|passar-se|fazer-se passar|se passando|fingir ser|fingindo ser) / em nome d*
vote lie        (eleiç*|vot*|urna*) .. (adiad*|cancelad*|fraudad*|roubad*|fraude|por sms)
health lie      vacina* .. (autismo|chip*|mata*|esterili*|veneno) / (cura*) .. (câncer|cancro|covid|diabetes) .. (limão|bicarbonato|suco|
                jejum|chá)
sexual          porn* / nu / nua / nus / nuas / pelad* / sexual* / erótic* / despi* / sem roupa
                / (cena*|vídeo*|filme*|ato|relações) de sexo / sexo (entre|com|oral|explícito) / (fazendo|fazem|fazer|faz) sexo /
                transa / transam / transar / transando /
                nudez / topless / striptease / tira* a (própria|sua) roupa / fazem amor / nus e nuas
suggestive      sexy / lingerie / sedutor* / sensual* / provocante
minor           criança* / menor* de idade / menores / menin* / adolescente* / colegial / (8|9|10|11|12|13|14|15|16|17) anos /
                (oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezasseis|dezesseis|dezassete|dezessete) anos
private         (meu|minha) (ex|chefe|vizinh*|professor*|coleg*|patrão|síndico) / (menina|menino|garota|garoto) da minha (turma|sala|
                escola) / (minha|meu) ex
family          (meu|minha|seu|sua) (mãe|pai|filh*|net*|av*|espos*|marido|mulher|irm*|namorad*|chefe)
real-person     (polític*|pesso*|ator|atriz|famos*) (real|reais|de verdade|famos*) / celebridade* / famos* / (o|nosso) (presidente|
                prefeito|ministro|papa) (d*|atual)
authority       polícia / banco / receita federal / governo / ministério / prefeitura / oms / anvisa
brand           globo / jornal nacional / nubank / correios / itaú
group           jude* / muçulman* / negros / imigrante* / refugiad* / gays / homossexua* / cigan* / estrangeir* / indígena* / nordestinos
                / trans
hate            ratos / baratas / parasita* / praga* / inferior* / subuman* / (exterminar|expulsar|eliminar|matar|queimar) (os|as|todos) /
                devem (morrer|sair|sumir|ser) / ódio / invas* / invad*
extremists      isis / estado islâmico / al-qaeda / nazi* / hitler / jihad* / terroris* / supremaci*
propaganda      recrut* / propaganda / glorific* / glória / heróis / junte* / homenagem a
hounding        endereço (d*|pessoal) / onde (ela|ele) mora / (seguir|espionar|rastrear|perseguir) (meu|minha|uma|um|a)
torment         humilh* / bullying / ridiculari* / ameaç* / ving* / chantage* / zoar
teaching        reconhecer / identificar / detectar / proteg* / prevenção / prevenir / conscientiz* / perigo* / evitar golpes / contra /
                cuidado com / educativ*
invented        inventad* / fictíci* / imaginári* / paródia / sátira
defusing        desarm* / desativ* / primeiros socorros
story           policial / detetive / thriller / conto / documentário sobre / históric* / história (d*|sobre) / filme de guerra / museu
care            preven* / ajud* / recuper* / esperança / apoio / contra / perigo* / reabilit* / super*
against         contra / memória / história / documentário / resistência / museu / sobrevivente* / juntos
art             museu / estátua / pintura / quadro / educação sexual / a olho nu
beings          brux* / dragão / gat* / cachorr* / rat* / raposa / duende / fada / robô / mágico
praise          bonit* / lind* / inspir* / desafio / solução / motivação
passed off      como (real|verdadeiro) / para que (todos|as pessoas) acreditem
realism         realista* / igual ao (verdadeiro|real) / igualzinho / autêntic* / vídeo (do|da|de) / igual
bathing         no banho / tomando banho / no chuveiro
commercial      noss* (cassino|app|marca|produto|plataforma) / aposta no / propaganda / comercial
hard drug       cocaína / heroína / metanfetamina / crack / fentanil / ecstasy / boa noite cinderela
"""

DUTCH = """
how-to          hoe (je|maak|kun|bouw|men|u) / handleiding / stap voor stap / stap-voor-stap / recept / instructie* / tips / trucs /
                uitleg / laat zien hoe / zelf (maken|bouwen) / zelfgemaakt* / thuis
explosive       pijpbom* / autobom* / bombrief / molotov* / explosie* / springstof* / (zelfgemaakte|geïmproviseerde) bom* / sarin / ricine
                / antrax / bomgordel / detonator*
bomb making     (bom|wapen|pistool|granaat) [zelf|thuis] (maak*|maken|bouw*|bouwen) / (maak*|bouw*) .. (bom|wapen|pistool|granaat)
nice bomb       bruisbal* / badbom* / speelgoed* / waterpistool
drugs           (drugs|cocaïne|heroïne|crystal meth|meth|crack|fentanyl|lsd|xtc|ghb) .. (mak*|kok*|verkop*|smokkel*|produce*|verstop*) /
                (mak*|kok*|smokkel*) .. (drugs|cocaïne|heroïne|meth|xtc|ghb)
poisoning       vergiftig* / (ondetecteerbaar|dodelijk) gif / iemand .. (vermoord*|dod*) / lijk .. (verdwijn*|dump*|oplos*)
hacking         hack* / wachtwoord* .. (steel*|stelen|kraak*|kraken) / phishing*
self-harm       zelfmoord* / zelfdoding / zelfbeschadiging / jezelf (doden|snijden|ophangen|pijn)
starving        pro-ana / anorexi* / boulimi* / niet eten / uithonger* / stoppen met eten / braken
dodging         (politie|douane|flitser*) .. (ontlop*|ontwijk*|ontkom*|misleid*) / zonder (gepakt|betrapt) / (stelen|steel*) .. (auto*|
                fiets*|winkel*) / inbreken / vals* (geld|paspoort*|identiteit*) / geld witwas*
deepfake        deep-fake*
deepfake-word   deep-fake*
cloned voice    stem .. (kloon*|klonen|nadoe*|nagemaakt*) / gekloonde stem
looks real      (er|net|helemaal|volledig|zo) (echt|authentiek) (uitziet|uit moet zien|lijkt|uitzien) / (echt|authentiek) (lijkt|lijken|
                uitziet|overkom*) / voor echt doorga* / (niemand|iedereen|mensen) .. (merk*|gelo*|doorhe*) / eruit (ziet|zien) als (een|
                een echte) / eruitzien als / moet echt lijken / eruitzien
leak            verborgen camera / gelekt* / bewakingscamera* / nieuwsuitzending / journaal / breaking news / persconferentie
fake media      (nep|vals*|valse) (video*|nieuws|interview*|bewijs*|verklaring*|opname*|bericht*) / nep-(video*|nieuws|interview*) /
                nepnieuws / nepvideo*
says            (zegt|aankondigt|kondigt|toegeeft|bekent|aanbeveelt|aftreedt|verklaart|aanprijst)
misdeed         dronken / gearresteerd / steel* / omgekocht / racis*
aim             (kiezers|mensen|ouderen|iedereen) .. (misleid*|bedrieg*|oplicht*|bang) / voor de verkiezingen
scam            (geld|pincode|wachtwoord|bankgegevens|cadeaukaart*) .. (overmak*|stur*|geven|invul*) / oplichting (video|die)
sexual          porno* / naakt* / seks* / erotisch* / uitkled* / uitkleed*
suggestive      sexy / lingerie / verleidelijk* / sensueel*
minor           kind / kinderen / minderjarig* / schoolmeisje* / tiener* / (8|9|10|11|12|13|14|15|16|17) jaar / (8|9|10|11|12|13|14|15|16|
                17)-jarig*
                / (meisje*|jongen*|jongetje*|dochter*|kind*) van (acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)
                / achtjarig* / negenjarig* / tienjarig* / elfjarig* / twaalfjarig* / dertienjarig* / veertienjarig* / vijftienjarig*
                / zestienjarig* / zeventienjarig* / (acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien) jaar
                / meisjes / kleuter* / scholier* / jong meisje
private         mijn (ex|baas|buurman|buurvrouw|leraar|lerares|collega*|klasgen*|huisbaas)
family          (mijn|zijn|haar) (moeder|vader|zoon|dochter|oma|opa|vrouw|man|kleinzoon|baas)
real-person     (echte|bekende|beroemde) (politic*|persoon|acteur|actrice|zanger*|bn'er*) / (de|onze) (premier|koning|burgemeester)
authority       politie / bank / belastingdienst / regering / gemeente / ggd
group           joden / moslims / zwarten / buitenlanders / vluchtelingen / migranten / homo's / roma / zigeuners / marokkanen / turken
hate            ratten / ongedierte / kakkerlakken / parasieten / minderwaardig* / (uitroei*|verjag*|vermoord*|deporte*) / moeten (weg|
                dood|sterven|verdwijnen) / haat*
extremists      isis / islamitische staat / nazi* / hitler / jihad* / terroris*
propaganda      rekrut* / werv* / propaganda* / verheerlijk* / helden / sluit je aan
hounding        (huisadres|adres) van / waar (ze|zij|hij) woont / mijn .. (volg*|stalk*|bespied*)
torment         verneder* / pest* / belachelijk / bedreig* / wraak / chante*
teaching        herken* / bescherm* / preventie / voorkom* / waarschuw* / gevaar* / gevaren / tegen / bewust*
invented        verzonnen / fictie* / denkbeeldig* / satir* / parodie*
defusing        ontmantel* / onschadelijk / eerste hulp
story           detective* / thriller / sprookje / documentaire over / historisch* / verhaal (over|van) / oorlogsfilm / museum
care            preventie / hulp / helpt / herstel* / hoop / tegen / gevaar*
against         tegen / herdenk* / geschiedenis / documentaire / verzet* / museum / overlevende* / samen
art             museum / standbeeld* / schilderij* / seksuele voorlichting / blote voet*
beings          heks* / draak / kat / hond / muis / vos / kabouter* / fee / robot*
famous          rutte / mark rutte / geert wilders / wilders / dick schoof / maxima / koning willem / willem-alexander
realism         realistisch* / echt / gelekte / eruitzien
hard drug       cocaïne / heroïne / crystal meth / xtc / ghb / fentanyl / speed maken
"""

POLISH = """
how-to          jak (zrobić|zbudować|ukraść|ugotować|uniknąć|włamać|wyprodukować|przestać) / krok po kroku / poradnik / instrukcja /
                przepis / samouczek / w domu / domow* / wskazówki / pokaż jak
explosive       bomb* (rurow*|domow*|samochodow*) / koktajl* mołotowa / materiał* wybuchow* / ładun* wybuchow* / sarin / rycyn*
bomb making     (zrobić|zbudować|skonstruować) (bomb*|broń|pistolet|granat)
nice bomb       kula do kąpieli / zabawkow*
drugs           (produk*|gotowa*|ugotować|sprzeda*|zrobić) .. (narkotyk*|kokain*|heroin*|metamfetamin*|mefedron*)
poisoning       otruć / (zabić|zamordować) (kogoś|męża|żonę|sąsiada|człowieka)
hacking         zhakować / włamać się (na|do) (konto|konta|telefonu|komputera|sieci) / ukraść hasł* / phishing
self-harm       samobójst* / (zabić się|powiesić się|okaleczać się|ciąć się)
starving        anoreksj* / pro-ana / głodzić się / przestać jeść
dodging         (uniknąć|uciec|oszukać) .. policj* / nie dać się złapać / ukraść (samochód|rower) / fałszyw* (pieniądze|dowód|paszport)
deepfake        deep-fake*
deepfake-word   deep-fake*
cloned voice    (sklonow*|klonow*|podrob*) .. głos* / głos* .. (sklonow*|podrob*)
looks real      wygląda* (prawdziwie|jak prawdziw*|autentycznie|realnie) / (nikt|wszyscy|ludzie) .. (uwierzy*|zauważ*|pozna*|myśl*)
leak            ukryt* kamer* / wyciek* / wiadomości / monitoring*
fake media      fałszyw* (nagrani*|wideo|wiadomoś*|wywiad*|dowod*|dowód|oświadczeni*)
says            (mówi|ogłasza|przyznaje|poleca|rezygnuje|reklamuje|obraża)
misdeed         pijan* / aresztowan* / krad* / łapówk*
sexual          porno* / nag* / nago / seks* / erotycz*
                / seksualn* / rozbier* / roznegliż* / topless
suggestive      sexy / seksown* / bieliźni* / uwodz*
minor           dzieck* / dzieci / nieletni* / uczennic* / nastolat* / (8|9|10|11|12|13|14|15|16|17) lat
                / ośmioletni* / dziewięcioletni* / dziesięcioletni* / jedenastoletni* / dwunastoletni* / trzynastoletni*
                / czternastoletni* / piętnastoletni* / szesnastoletni* / siedemnastoletni*
                / (trzynaście|czternaście|piętnaście|szesnaście|siedemnaście|dwanaście|jedenaście|dziesięć) lat / dziewczynk* / chłopczyk*
                / małolat* / licealist* / gimnazjalist*
private         (mój|moja|mojego|mojej|moją) (były|była|byłego|byłą|szef*|sąsiad*|nauczyciel*|koleg*|koleżank*)
real-person     prawdziw* (polityk*|osob*|aktor*) / celebryt* / prezydent* (polski|rp|usa) / znan* (aktor*|polityk*)
group           żyd* / muzułman* / imigrant* / uchodźc* / gej* / cygan* / ukraińc* / czarn*
hate            szczur* / robactw* / podludz* / (wytępić|wypędzić|zabić|deportować) / nienawi* / pasożyt*
extremists      isis / państwo islamskie / nazi* / hitler* / terroryst*
propaganda      rekrut* / werbun* / propagand* / gloryfik* / bohater*
teaching        rozpozna* / chroni* / zapobieg* / ostrze* / zagroże* / niebezpiecz* / przeciw* / profilakty*
invented        zmyślon* / fikcyj* / wymyślon* / satyr* / parodi*
story           kryminał / detektyw* / thriller / baśń / bajka / dokument o / histori* / muzeum
care            pomoc* / zapobieg* / nadziej* / przeciw* / wsparci* / terapi*
against         przeciw* / pamię* / histori* / muzeum / ocala* / razem / dokument*
art             muzeum / posąg / rzeźb* / obraz* / edukacja seksualna
beings          czarownic* / smok* / kot* / pies / psa / mysz* / lis*
hard drug       metamfetamin* / kokain* / heroin* / mefedron* / amfetamin*
"""

TURKISH = """
how-to          nasıl / adım adım / tarif* / rehber* / evde / ipuçları / öğret* / anlat* / kılavuz*
explosive       boru bomba* / el yapımı (bomba*|patlayıcı*) / molotof* / patlayıcı* / sarin / risin
bomb making     (bomba|silah) .. (yap*|hazırla*) / bomba (yap*|hazırla*) / silah (yap*|üret*) / (bomba|silah) yapımı
nice bomb       banyo bomba* / oyuncak / su tabancası
drugs           (uyuşturucu*|kokain*|eroin*|metamfetamin*|esrar*) .. (yap*|üret*|sat*|sakla*|pişir*)
poisoning       zehirle* / birini öldür* / cesed* .. (sakla*|yok et*)
hacking         hackle* / şifre* .. (kır*|çal*) / hesap* .. (çal*|kır*|hack*)
self-harm       intihar* / kendini (öldür*|as*|kes*)
starving        anoreksi* / kendini aç bırak* / yemek yeme*
dodging         polis* .. (kaç*|atlat*|kurtul*) / yakalanmadan / (araba|bisiklet|mağaza*) .. (çal*) / sahte (para*|kimlik*|pasaport*)
deepfake        deep-fake*
deepfake-word   deep-fake*
cloned voice    ses* .. (klonla*|taklit*|kopyala*)
looks real      gerçek (gibi|görün*) / (herkes|kimse|insanlar) .. (inan*|anla*|fark*|san*)
leak            gizli kamera* / sızdırıl* / son dakika / haber* / güvenlik kamera*
fake media      sahte (video*|haber*|röportaj*|kanıt*|açıklama*|konuşma*|kayıt*)
says            (söyl*|açıkla*|itiraf*|öner*|istifa*|tanıt*|hakaret*)
misdeed         sarhoş* / tutuklan* / çal* / rüşvet*
sexual          porno* / çıplak* / cinsel* / erotik* / soyun*
                / seks* / müstehcen* / açık saçık / üstsüz*
suggestive      seksi* / iç çamaşır* / baştan çıkarıcı
minor           çocuk* / reşit olmayan* / kız öğrenci* / ergen* / (8|9|10|11|12|13|14|15|16|17) yaşında*
                / (sekiz|dokuz|on|on bir|on iki|on üç|on dört|on beş|on altı|on yedi) yaşında* / kız çocuğu* / erkek çocuğu* / liseli*
                / ortaokul* / küçük kız* / küçük yaşta*
private         eski (sevgilim*|karım*|kocam*|eşim*) / (patronum*|komşum*|öğretmenim*|iş arkadaşım*|sınıf arkadaşım*)
real-person     gerçek (politikacı*|kişi*|insan*) / ünlü* / cumhurbaşkan* / belediye başkan*
group           yahudi* / müslüman* / kürt* / suriyeli* / mülteci* / göçmen* / ermeni* / eşcinsel* / çingene* / roman*
hate            fare* / haşere* / parazit* / (yok edil*|öldürül*|kovul*|sürül*|temizlen*) / nefret* / aşağılık*
extremists      ışid / işid / isis / nazi* / hitler* / terör* / cihat*
propaganda      propaganda* / katıl* / yücelt* / kahraman* / eleman topla*
teaching        fark et* / tanı* / koru* / önle* / uyar* / tehlike* / karşı / bilinçlendir*
invented        hayali / kurgusal / kurmaca / uydurma karakter* / parodi*
story           polisiye / dedektif* / gerilim / masal* / belgesel* / tarih* / hikaye* / müze*
care            yardım* / önle* / umut* / karşı / destek* / tedavi*
against         karşı / anma* / tarih* / belgesel* / müze* / birlikte
art             müze* / heykel* / tablo* / cinsel eğitim
beings          cadı* / ejderha* / kedi* / köpek* / fare* / tilki*
hard drug       metamfetamin* / kokain* / eroin* / bonzai
"""
