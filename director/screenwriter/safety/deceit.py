"""Words of deception, sex, hate and hounding in English; a table of word classes as in `director.screenwriter.wordlists`."""

from __future__ import annotations

DECEIT = """
deepfake        deep-fake* [video|clip|audio|voice|footage|speech] (of|showing|where|in which|with|that) / deep-fake (him|her|them|my|his)
                / (make|create|generate|produce|do|want|need) [me] [a|an|some|this] [short|quick|convincing|realistic|30 second|one]
                deep-fake* / (swap|put|paste|place|replace) .. face .. (on|onto|with|into|over|instead) / face-swap* / swap .. faces /
                faceswap* / undetectable deep-fake* / her face on / his face on / their face on / using (her|his|their) face / with the
                face of / deep-fake style
deepfake-word   deep-fake*
cloned voice    (clone|cloned|clones|cloning|copy|copied|copying|imitat*|mimic*|replicat*|fake|faking|simulat*|recreat*) .. (voice*|
                vocal*) / voice-clon* / ai voice of / (in|with|using) the [exact|real|same|cloned] voice of / (sound*|speak*|talk*)
                [exactly|just] like (my|his|her|their|our|a real|the real|someone's) / (voice|voices) [that] (sound*|is) [exactly|just]
                like / (his|her|their|boss's|ceo's|grandson's|daughter's|son's|president's|grandma's|mother's) voice (asking|saying|
                telling|begging|ordering) / (must|should|has to|needs to) sound [exactly|just] like =Name / in (his|her|my boss's|my ~'s|
                their) own voice / (his|her|their) [real|own] voice (saying|asking|telling|says|asks) / voice message (from|of) (a|my|the)
                / voice of my
looks real      (look|looks|looking|seem|seems|appear|appears|sound|sounds|feel|feels) [completely|totally|absolutely|exactly|so|very|
                really|100%|fully|perfectly|just] (real|authentic|genuine|official|legit|legitimate|convincing|believable) / (look|looks|
                looking|seem|seems|sound|sounds|appear|appears) [exactly|just] (like|as if) [it's|it is|they're|he's|she's] [a|an|the]
                (real|genuine|leaked|authentic|official|actual|actually|it came from|it comes from|it was) / (make it|made to|must|should|
                has to|needs to|want it to|supposed to) [look|be|seem|appear|sound] (real|authentic|genuine|official|legit|believable|
                convincing) / (real|realistic|convincing|believable|good|authentic|lifelike) enough (to|that|for) / pass* [it|this|them|
                that] [off] [as|for] [a|an|the] [completely|totally] (real|genuine|authentic|official|true|leak|leaked) / so (real|
                realistic|convincing|believable) that / indistinguishable from / undetectable [as] [fake|ai] / not look (fake|ai|
                generated|staged) / unedited (look*|feel) / (nobody|no one|no-one|noone|people|viewers|they|everyone|everybody|voters|
                anyone) (can|can't|cannot|won't|will|should|would|must|could|to|has to) [not|never|ever|actually|really|all] (tell|notice|
                know|believe|think|doubt|suspect|realise|realize|see|assume|recogni*) / as if (it|this|he|she|they) (really|actually|were
                real|was real|is real|had|did|is true|were true) / as though (it|he|she|they) (really|actually) / (present*|posted|
                posting|post|share|sharing|spread*|upload*|sell|distribute) [it|this|that] [online] as [a|an|if it were] (real|genuine|
                true|leak*|news|fact|authentic) / so people (share|think|believe|panic|get scared|will) / without anyone (noticing|
                knowing) / (must|should|needs to|has to|will|to) (fool|deceive|trick|mislead|dupe) / convincing* (fake|forged) / one
                hundred percent real / no (watermark*|disclaimer*|label*) [so|and|or|that] / hide that (it's|it is|this is) (ai|fake|
                generated) / don't (say|mention|tell|label) [that] (it's|it is|this is) (ai|fake) / shot on a phone so / official look /
                official-looking / looks official / (has to|must|should|needs to) look like / must look like (him|her|them) / exactly like
                (his|her|their|the) real / like his real / like the real / realistic (emergency|news|phone|leak*|broadcast|video|footage|
                clip) / filmed (it|this) on (their|a|his|her) phone / like someone filmed / no ai (label|look) / real logo* / cctv style /
                bodycam style / timestamp / make it (appear|seem) [that|as if|like] / make it look like (he|she|they|my|our|the =Name|it
                was|someone|the (senator|mayor|president|police|army|teacher|boss|minister)) / livestream / very convincing / super
                convincing
leak            leaked / a leak / genuine leak / hidden-camera / secret* (film*|record*|tape*|video) / cctv / security (camera|cam) /
                surveillance [video|footage|tape|clip] / body-cam* / dash-cam* / phone (footage|recording|video) / (shaky|grainy) (phone|
                cell|mobile|footage|video) / breaking[-]news / breaking (alert|story) / news (report*|broadcast*|anchor*|footage|clip*|
                bulletin*|flash|segment|item|show) / newscast* / newsreel of / press (conference|release|statement) / emergency (alert|
                broadcast) / hot mic / live (tv|broadcast) / official (statement|announcement|video|message|warning|notice|alert|press) /
                tv (address|interview|statement|report) / lower third / address to the nation / televised / interview (in which|where|
                with) / whistleblower
fake media      (fake*|forge*|fabricat*|doctored|falsif*|phony|phoney|bogus|staged|hoax|counterfeit|manipulat*|made-up) [ai|deepfake|
                leaked|celebrity|official|breaking|hidden-camera|cctv|security|phone|viral|medical|bank|police|government|charity|product|
                customer] (video*|clip*|news|footage|interview*|speech*|statement*|confession*|announcement*|leak*|call*|recording*|
                message*|evidence|proof|testimon*|review*|alert*|warning*| apolog*|resignation*|endorse*|quote*|tweet*|cctv|bulletin*|
                broadcast*|report*|press|documentary proof|obituar*|voice*|audio|giveaway*|appeal*|fundrais*|charit*|kidnap*|emergency|
                study|studies|trailer by|photo*|screenshot*|surveillance) / (video*|clip*|footage|recording*|audio|news) .. that (is|are|
                was) (fake|staged|fabricated) / fake (cnn|bbc|fox|tagesschau|amazon|nasa|fbi|apple|google|paypal|nyt|reuters|cdc|who|irs|
                government|police|netflix)
says            say* / saying / said / announc* / declar* / endors* / promot* / recommend* / admit* / confess* / apologi* / resign* /
                conced* / surrender* / urg* / prais* / threaten* / (tell*|telling|order*|beg*|ask*|warn*) (voters|people|everyone|his|her|
                their|the|citizens|fans|followers|viewers|women|us|all|americans|you|investors) / call* (for|on) / swear* / lies about /
                lying about / rant* / insult* / (accept*|tak*|receiv*|pocket*) [a|an] (bribe*|envelope|money|cash) / giv* a speech /
                speech* / statement* / in an interview / quot* / claim* / reveal* / boast* / brag* / withdraw* / drop* out / denounc* /
                slur* / sell* / advertis* / holding (our|my) / drinking (our|my) / wearing (our|my) / using (our|my) / vouch* / sponsor* /
                ad for / commercial for / advert for / invest* / drops out / quits / withdraw* / denies / praises / thanks / invites
misdeed         drunk* / arrest* / steal* / stole / shoplift* / bribe* / handcuff* / racist / sexist / affair with / having an affair /
                snort* / doing (drugs|cocaine|lines) / punch* [a|an|the] (fan|child|kid|reporter|woman|man|waiter|girl) / cheat* on /
                cheating / hit and run / beat* (up|his|her) / slapp* / in jail / in prison / assault* / harass* / groping / molest* /
                abus* / corrupt* / embezzl* / vandal* / kick* (a|the|his|her) (dog|child|cat|woman) / with a prostitute / kiss* (a
                student|his secretary|another|her secretary|a minor) / scratch* (my|the) / key* my car / damag* my / break* into my / hit*
                my / hitting (me|my|his|her) / poison* my / throw* .. at my / rigg* / cover* up / plant* (drugs|evidence|a gun) / getting
                drunk / took (a|the) (bag|bribe|money|cash|envelope) / (bag|suitcase|envelope) of (cash|money) / using racist / racist
                (slur*|joke*|rant) / slurs / hitting / slap* / kick* / threw / vomit* / pee* / wet* (his|her) / naked / cocaine / nazi
                (salute|flag|uniform) / hitler / cheat* / lies / lying / laughs at / mocking / poisoned / contaminat* / collaps* / (lay|
                laying) down (their|his|your) (arms|weapons) / surrender* / declares war / nuclear (strike|attack|war) / coming out /
                slurs / racial slur* / heart attack / dying / dies / stroke / beat* (a|the|his|her|up|someone|protesters|suspect|suspects)
                / burn* (a|the) (church|mosque|synagogue|village|school|flag|books) / kill* / shoot* (a|at|protesters|civilians) / (are|
                is) unsafe / confess* / overdos* / collaps* / slurr* / stumbl* drunk / crying in court / kiss* the intern / doing drugs /
                on drugs / taking drugs / prostitute* / falling (down|over) / carried out by / stealing / stole / (announc*) a (terror|
                nuclear|gas) / porn / singer doing drugs / (drug|drugs|cocaine|heroin) / (in|behind) bars
aim             (fool|trick|deceive|mislead|scam|defraud|con|dupe|manipulate|panic|scare|frighten|convince|persuade|get|pressure|confuse|
                discourage) [all|the|some|as many|older|elderly|more|young] (people|voters|viewers|everyone|everybody|public|followers|
                seniors|elderly|old people|grandparents|pensioners|customers|clients|investors|fans|press|journalists|media|residents|
                citizens|employees|staff|victims|targets|accounting|patients|parents) / (make|made|makes|get) (people|voters|everyone|
                everybody|them|viewers|citizens|my boss|my wife|my husband|the police|investors|users) (believe|think|panic|stay|vote|not
                vote|pay|send|transfer|click|give|buy) / to (fool|trick|deceive|mislead|frame|discredit|smear|defame|sabotage|blackmail) /
                (ruin|destroy|damage) .. (reputation|career|campaign|marriage|candidacy|business|image) / frame (him|her|my|them|someone)
                / before the election / swing the (vote|election) / tank the stock / (crash|pump|move) the (stock|price|market) / (so|to)
                [that] (people|they|everyone|parents|students|pupils|tourists|customers) (stay home|don't come|leave|panic|flee|sell|stop
                buying|boycott)
scam            phishing / scam [ad|video|script|call|message|clip] (that|to|for|which|where) / (make|create|write|film|produce) .. scam /
                ponzi / pyramid scheme* / fraud* (ad|video|script|scheme) / (romance|investment|crypto|lottery|inheritance) scam /
                (doubl*|tripl*|multipl*) (your|their) (bitcoin*|crypto*|money|investment|savings|eth|coins) / send* [me|us] .. (bitcoin*|
                crypto*) .. (back|double*) / guaranteed (return*|profit*) .. (invest*|crypto|coin*) / (get|trick|convince|persuade|make|
                so) .. (send|transfer|wire|pay|enter|reveal|hand over|give|share|type|hand) .. (money|gift card*|password*|pin|card
                number*|card details|bank detail*|login*|credentials|savings|codes|cash|bail|crypto|bitcoin) / (asking|asks|ask|begging|
                begs|telling|tells|ordering|orders|urging|instructs|demanding|demands) .. (wire|transfer|send|buy|pay|enter|confirm|
                verify|share|reveal) .. (money|gift card*|password*|pin|card number*|bank detail*|login*|credentials|codes|cash|bail|
                crypto|bitcoin|iban|account|funds|invoice*|euros|dollars|bank) / (need*|wants) (bail [money]|money urgently|urgent money)
                / steal .. (password*|credit card*|identity|identities|bank detail*|savings|login*) / harvest .. (password*|login*|
                credentials|data) / fake (charity|fundraiser|giveaway|donation|crypto|raffle|lottery|investment|job offer*|shop|store|
                webshop) / claim* to be from (microsoft|the bank|your bank|the irs|the police|amazon|apple) / tech support scam /
                grandparent scam / pump and dump / trust me and (tell|give|send) / tell me their pin / (reading|message|asking|call*) ..
                to send (her|him|me|us|them) [2000|500|~] (dollars|euros|pounds|money|bitcoin|cash) / (collect|harvest|get|gather) ..
                (passport (photos|scans)|id photos|card details|social security|passwords) / (grandson|granddaughter|son|daughter|husband)
                (is|in|was) [in] (jail|prison|arrested|accident) .. (needs|send|gift|bail|money) / send (1|one|0.1|your) (btc|bitcoin|eth|
                ethereum) / get (2|two|double) back / giveaway .. (btc|bitcoin|crypto|eth) / (crypto|bitcoin) giveaway / (bank's|bank|kyc|
                identity|id) (id check|identity check|verification|liveness) / liveness (check|video|test) / kyc / insurance payout / fake
                job (advert|ad|offer) / gift cards / refund scam / pig butchering / sugar daddy .. (money|send) / old people trust /
                (collect*|steal*|harvest*) .. (social security|ssn|numbers|passwords|card|data|passports|ids) / (ordering|orders|demands|
                asking for|requests) (an|a|the) (urgent|immediate|quick|wire) (payment|transfer|invoice|wire) / urgent (payment|transfer|
                wire) / official seal / customs fee / pay a fee by link / by link / aposta* no nosso cassino / (our|my) (casino|forex|
                trading) (app|platform|site) / scam (old|elderly|older|people|seniors|tourists|customers|users|investors) / (asking|asks|
                demand*|begging) .. ransom / ransom (message|call|video|note) / (pay|paying) (a|the) (fine|fee|ransom|tax|penalty) [by|in|
                with] (crypto|bitcoin|gift|link|card) / update (payment|billing|card|bank|account) (details|data|information) / like
                (netflix|paypal|amazon|my bank|the bank|dhl) (asking|telling|saying)
evidence        (for|to|in) (my|the|our|a) [custody|car|home|insurance|fake|legal|small claims|divorce] (insurance|court|lawsuit|refund|
                custody [case]|police [report]|judge|trial|claim|hearing|case|jury|landlord|hr) / insurance (claim|company|payout|money|
                fraud) / (as|like) [fake|false|my|the] (evidence|proof|an alibi) / false evidence / fake evidence / (fake|false) alibi /
                fabricat* evidence / (show|send|give|hand|submit) [it|this|them] to (the police|police|hr|the court|a judge|his boss|her
                boss|the school|my landlord|her husband|his wife) / (so|to) [that] [i|we] [can] [get] (him|her|them|my ~) (fired|arrested|
                expelled|evicted|suspended|convicted|kicked out|into trouble|in trouble) / get (him|her|them|my ~) (fired|arrested|
                expelled|evicted|suspended|deported) / (prove|proves|proving|prove that) (my|he|she|they|the neighbour|the neighbor|it
                was) / (win|use it in) (court|custody|the case|the lawsuit) / alibi for (me|the night|last) / (custody|court|divorce|
                insurance|harassment) (case|hearing|battle|claim|trial|payout) / use it (in|for|against) (court|him|her|the|my) / send it
                to (the police|hr|her boss|his boss|the insurance) / (so|to) [that] (i|we|my) (get|can|could|don't) [~] [~] (day off|
                refund|payout|compensation|out of school|paid|skip|sick note) / so i get
poses           impersonat* / pretend* to be / (pose|poses|posing) as / (appear*|look*|seem*) (to come|like it comes|like it came|as if it
                came|like it's|to be|like it is|as coming) from / in the name of / on behalf of / (official|genuine) looking / (looks|
                looking|look|appears|appear) [exactly] (official|like an official|like a real) / dressed as (a|an) [real] (police|officer|
                doctor|official|agent) / under the logo of / with the [official|real] logo of / with [their|its] logo / with the ~ logo /
                as if from / branded as
vote lie        (election*|vote|votes|voting|voter*|ballot*|poll|polls|polling|referendum) .. (moved|postponed|cancel*|delayed|by text|by
                sms|online only|closed|wrong day|rigg*|stolen|stole|steal|burn*|stuff*|shredd*|dump*|dead people|fraud|tomorrow instead|
                next week|wednesday|thursday|not count*|illegal*|machines flip*|don't count|twice) / (burn*|stuff*|shredd*|dump*|destroy*|
                steal*|flip*|rig|rigged|rigging) .. (ballot*|vote|votes|election) / vote by (text|sms|tweet|phone|email) / (stay home|not
                vote|don't vote|not to vote|can't vote|no need to vote|discourag* .. vot*|suppress .. vot*) / two ids to vote /
                (immigrants|migrants|illegals) .. vot* / ballot* .. (thrown|river|trash|dumpster|bin|hidden|switched|found|fake|marked|
                filled) / (polling (station|place)|polls|election|vote|voting) .. (has been|is|are|was) (closed|moved|cancel*|changed|
                postponed) / vote by text / immigrants voted / (voted|vote|voting) (twice|two times|for dead) / voting machines ..
                (switch*|flip*|rigged|hacked|delete*) / stolen election / (election|voter|vote|ballot) fraud
health lie      (vaccin*|vaxx*|jab|jabs|mrna) .. (cause*|causing|autism|microchip*|chip|chips|infertil*|kill*|poison*|sterili*|magneti*|
                dna|deadly|depopulat*|turbo|dangerous|toxic|tracking) / (drink*|inject*|swallow*|gargl*) .. (bleach|chlorine|disinfectant|
                turpentine|colloidal|methanol|urine|mms) / bleach .. (cure*|heal*|treat*|drink*) / miracle (mineral|cure|pill) / (hide*|
                hiding|suppress*) .. (cure|the truth about) / (cure*|curing|heal*|revers*|eliminat*|dissolv*|beat*|kill*|treat*) [her|his|
                your|all|any|stage|of|my|a|breast|type|lung|skin|the] (cancer|diabetes|covid*|autism|hiv|aids|tumour*|tumor*|alzheimer*|
                multiple sclerosis|measles|leukemia|leukaemia) .. (juice|lemon*|baking soda|herb*|bleach|ivermectin|crystal*|oil|oils|tea|
                fasting|vitamin*|garlic|turmeric|celery|apricot|alkaline|water|supplement*|diet|honey|pill*|prayer|days|week|weeks|
                without|instead|mushroom*|drink|smoothie|remedy) / (juice|lemon*|baking soda|herb*|ivermectin|crystal*|essential oil*|
                fasting|vitamin*|garlic|turmeric|celery|apricot|supplement*|remedy|smoothie) .. (cure*|curing|heal*|revers*|dissolve*|
                replac*) .. (cancer|diabetes|covid*|autism|hiv|aids|tumour*|tumor*|alzheimer*|chemo*|insulin|measles|medicine|medication)
                / (stop*|quit*|skip*|throw* away|refus*|instead of|replac*|ditch*) [taking|using|your|their|the] [taking|your|their]
                (insulin|chemo*|medication*|heart medication|antidepressant*|blood thinner*|vaccin*|hiv medication|epilepsy) / 5g ..
                (covid*|virus|cancer|corona*) / covid* (is|was) (a hoax|fake|not real) / (masks|chemotherapy|insulin) (kill*|cause*|
                poison*) / doctors .. (hide|hiding|don't want you) / measles (is|are) harmless / (refuse|skip|avoid|no to|against) (the|
                all|your|any|that) (shot*|vaccin*|jab*|vaccination) / vaccin* .. (microchip*|autism|infertil*|dangerous|kill*|poison*|
                harm*) / (oils|herbs|juice|tea|bleach|diet|prayer|supplement*|powder|crystals) .. (replace*|instead of|better than|cure*|
                heal*|reverse*) .. (chemo*|insulin|medicine|vaccin*|cancer|diabetes|covid|autism|hiv|doctors) / (supplement|pill|tea|herb|
                drops|powder|oil|crystal|diet) (cures|heals|reverses|beats) / stop (your|taking|the|using) .. (insulin|medication|chemo*|
                meds|pills|inhaler) / virus (is|was) (a hoax|fake|invented) / (against|for|cure*|heal*|treat*|fix*|prevent*) [the]
                (autism|autistic|cancer|diabetes|covid*|hiv|alzheimer*|tumor*|tumour*) .. (milk|bleach|enema|oil|tea|herb*|supplement*|
                juice|testimonial*|naturally) / (milk|bleach|enema|oil|tea|herb*|supplement*|juice|turpentine|mms|ivermectin|crystals|
                fasting) .. (autism|autistic|cancer|diabetes|covid*|hiv) / 5g .. (cancer|covid*|virus|kill*|sick) /
                (vaccines|flu shots) (are|is) (poison|dangerous|useless|deadly) / bleach enema /
                (cancer|hiv|aids|diabetes|covid*|autism|alzheimer*|tumours|tumors)
                (is|was|are|can be|gets) [~] (cured|healed|reversed|beaten|defeated) (by|with|through|using) /
                (vaccine*|flu shot*|jab*|masks) .. (magnetic|cancer|autis*|microchip*|infertil*|steril*|dna|kill*) /
                (masks|vaccines|chemo|insulin) (cause*|give*|kill*)
sexual          (has|had|oral|anal|group|rough|teen|explicit|hardcore) sex / sex (with|between|scenes) /
                porn* / nude / nudes / naked / nudity / undress* / striptease* / stripping / strip* (off|naked|down|for) / topless /
                sexual* / erotic* / hentai / orgasm* / masturbat* / having sex / have sex / sex (scene|tape|video|act|chat|doll|slave) /
                hot sex / nsfw / lewd / deepnude* / nudif* / intercourse / blowjob* / fellatio / bdsm / xxx / explicit (scene|content|
                video|photos|pictures|love) / without (clothes|her clothes|his clothes|any clothes|clothing|a bra|a top) / (tak*|remov*|
                slip*|pull*) (off|down) [all|her|his|their] (clothes|clothing|bikini|top|shirt|dress|panties|underwear|bra|swimsuit|pants|
                school uniform|uniform) / (clothes|bikini|top|dress|bra|panties|swimsuit|towel|uniform) (come|comes|fall|falls|falling|
                slip|slips|coming|drop|drops) off / in the (shower|bath) naked / genital* / breasts exposed / bare breasts / only ~
                underwear / onlyfans / nude (dance|video|photo|scene|clip|body) / love scene / nudity / lovemaking / takes (a|her| his)
                shower / bathing naked / stripper / camgirl / escort / nipples / penis / vagina / butt naked / undies / panties / cleavage
                / bare (skin|body|chest|bottom) / sex [scene|tape|video|act|chat|doll|with] / having sex / (tak*|remov*|slip*|pull*) off
                (its|the|all) [~] (clothes|clothing|dress|top|shirt) / molest* / explicit / sheer (dress|top|blouse|nightgown) /
                see-through (dress|top|blouse|shirt|skirt|clothes|clothing|nightgown|outfit|underwear|lingerie|pyjamas) /
                (dress|top|blouse|shirt|skirt|clothes|clothing|nightgown|outfit|underwear) .. see-through / lolita /
                without clothes / kiss* in bed / seduce
suggestive      sexy / sexi* / seductive* / seduc* / lingerie / fetish* / sensual* / provocative* / suggestive* / kinky / flirt* with (an|
                a) (older|adult|teacher|man|uncle) / in [only|just|tiny|her|his] [lace|her|his] (underwear|panties|thong|bra|bikini|
                g-string) / twerk* / upskirt* / cleavage / tight (shorts|bikini|swimsuit|skirt) / bedroom (eyes|video|dance|scene) /
                (making|make|makes) out / steamy (scene|bed|night|love|dance) / intimate (bed|scene|video|photos) / horny / bikini (dance|
                try-on|shoot|video|haul) / aroused / pole danc* / lap danc* / hot [teen|girl|schoolgirl] (girl*|schoolgirl*|video|dance|
                pose*) / (falls|fall) in love with [a|an|his|her] (adult|grown|teacher) / hot (stepdaughter|stepsister|teacher|coworker|
                neighbour|neighbor|mom|student*|cheerleader*) / camera [slowly] (moves|glides|pans|travels|slides) (up|down|over|along)
                (her|his|their) (leg*|bod*|thigh*|skin|curves) / (up|along|over) her legs / moan* / wet (t-shirt|shirt) / (underwear|
                lingerie|panties|thong|bra) / love scene / kissing (naked|in bed) / in bed (with|together) / girlfriend (version|
                experience) / body (shots|curves) / sensual / fetish / sheer / seduc* / lolita / kiss* .. in bed / touch* (herself|
                himself|her body|each other)
no consent      upskirt* / revenge porn / nudif* / deepnude* / undress app / undressing app / (undress|strip) (her|him|them|this|these|
                the|my|that) / remove* .. (clothes|clothing|bikini|dress) .. (photo*|picture*|image*|from) / take .. (clothes|dress|
                bikini) off .. (photo*|picture*|image*) / (hidden|secret|spy|concealed) (cam*|camera*|film*|record*) .. (shower*|changing|
                locker|bathroom*|toilet*|bedroom*|dressing room|sauna|restroom*|fitting room) / (secretly|without her knowing|without
                their knowledge|unaware) .. (shower*|undress*|naked|nude|changing room|locker room|bathroom|bedroom|sex) / without (her|
                his|their) (consent|permission|knowledge) .. (sex*|nude*|naked|undress*|bed) / (nude*|naked|sex*|undress*) .. without
                (her|his|their) (consent|permission|knowledge) / rape* .. (erotic|hot|sexy|porn|enjoy*|fantasy|arous*|pleasure) / (erotic|
                hot|sexy|porn*|explicit) .. rape* / sex with (an animal|animals|a dog|a horse|a drugged|an unconscious|a sleeping) /
                drugged .. (sex*|undress*|strip*|naked) / (unconscious|passed out|sleeping) .. (undress*|sex*|naked|nude|strip*) /
                bestiality / sextortion / ai nude* / deepfake (nude*|porn) / nude* of (a|my|our|the|this|her|someone) / (nude*|naked|
                sunbathing nude) .. (secretly|hidden|without) / secretly (filmed|film|record*|watch*) .. (nude|naked|undress*|shower*|
                bedroom|changing|sunbath*|hedge) / rape (fantasy|scene|video) / incest* / (drugged|drunk|asleep|unconscious|passed out)
                (girl|woman|teen) .. (sex*|undress*|naked|touch*|bed) / child porn* / cp /
                snuff (film|films|movie|movies|video|videos|clip|footage|porn) / (molest*|rape*|abus*) .. (explicit|
                sexy|erotic|uncensored|porn) / (explicit|sexy|erotic|uncensored) .. (molest*|rape*|abus*|assault*) / escort (agency|
                service) .. (girls|refugee|young|teen) / (girls|refugee|young|teen) .. escort (agency|service) /
hate            (hate|hateful|hatred) [video|speech|propaganda|film|message|clip] .. (against|towards|toward|at|of|about) / (are|as|like|
                of|being|shown as|dirty|these|those|filthy|swarming|called|the) (vermin|rats|cockroach*|parasite*|subhuman*|pest|pests|
                plague|lice|insects|apes|monkeys|animals|savages|disease|filth|garbage|invaders|inferior*|criminals|thieves|terrorists|
                rapists|devils|demons) / (kill|exterminat*|gas|gassing|eradicat*|deport*|wipe* out|wiped out|get rid of|burn|hang|lynch*|
                beat up|hunt down|driven out|drive out|throw out|cleanse*|expel*|eliminat*|shoot|stone|attack|purge|annihilat*) (all|the|
                every|those|these|=Name|them|more) / must (be [wiped|driven|thrown|burned|removed|expelled|killed|deported|hunted]|die|go|
                leave|disappear) / (wiped out|driven out|exterminated|eradicated|gassed|lynched|cleansed|hunted down|stamped out|thrown
                out) / (less intelligent|less human|not human|don't belong|do not belong|should die|should be (killed|deported|banned|
                shot|locked)|deserve to die|are to blame|are the enemy|enemy of|taking over|take over|replac*|invad*|destroy* our|pollut*|
                ruin*|are evil|are lazy|are dirty|dirty|filthy|stink*|superior|secretly control*|control the (world|media|banks)|
                outbreed*) / racial (purity|superiority) / ethnic cleansing / mock* .. (for being|accents|religion|skin) / violence
                against / incit* .. (violence|hatred|hate) / go back to / dehumani* / hate crime* / (is|are|as|like|a|the) (plague|sick|
                disease|cancer|vermin|scum|dumb|stupid|dirty|dangerous|criminal|invaders|trash|filth|evil|inferior|savages|parasite*|rats|
                cockroaches|snakes|demons) / (must|should|have to|need to|has to) be [wiped|burned|driven] (healed|removed|cured|killed|
                deported|stopped|wiped|driven|sterili*|expelled|burned|exterminated|eliminated|gone|locked) / behind everything /
                (control*|rule*|own*|run) (the|our) (world|media|banks|government|economy) / burn* (them|it all|the|all) [out|down] /
                (rape*|raping|attack*|molest*|steal*|replac*|invad*|threaten*) (our|white|german|european|innocent) / should not (be
                allowed|vote|marry|exist) / less (intelligent|human|worthy|valuable) / don't deserve / raus / go home / out of our / send
                them (back|home) / dumb / crowd of dark / secretly / hook* nose* / (greedy|dirty|filthy|criminal|lazy|evil) (banker*|jew*|
                gyps*|immigrant*|roma|muslim*|black*) / hate (muslims|jews|gays|blacks|immigrants|foreigners|them|women|=Name) / (must|
                should|to|why you|we) hate / stoned / stoning / a burden / burden (to|on) / put (to sleep|down) / euthani* / eat (dogs|
                cats|babies|rats) / spread (disease*|virus|aids) / (a|as a|like a|the) monster* / lurk* / scare campaign / (campaign|
                video|film|ad|clip|song|propaganda|cartoon|spot) against / drive them out / driven [out|into|away] / wiped out / (hunt|
                hunting) (them|down) / (are|is) (criminals|rapists|terrorists|animals|thieves|perverts|pedophiles|groomers|mentally ill|
                unnatural|subhuman) / groomer* / pervert* / sin against / abomination / (ban|banned|banning) from / (purge|purged|
                cleansing|clean up our) / extermination / elimination of / genocide / ethnic cleans* / blam* / blaming / (to blame|
                responsible) for (the|our|all) / lynch* / against the =Name*'s / superior race / master race / deserve (it|to| death) /
                the south's / less than human / kill (the|all) / death to / pig-eaters / go to hell / deserve*
propaganda      recruit* / propaganda [video|film|spot|clip|poster] (for|of) / propaganda / join (us|them|isis|the caliphate|the movement|
                our (militia|brotherhood|race|cell)) / glorif* / tribute to / in honour of / in honor of / honouring / honoring /
                celebrat* / prais* / (cool|glorious|heroic|awesome|epic|stirring|inspiring|catchy) [looking] .. (for|about|of|as|song|
                anthem|edit|recruit*) / make .. look (cool|heroic|glorious|good|like heroes) / as (heroes|a hero|martyrs|saints|saviours|
                role models|an idol|idols) / anthem / manifesto / fan (edit|cam|video) / martyr* / was right / were right / fight for /
                inspire* .. (to attack|attacks|others|fighters|young|copycat*|followers) / support for / promot* / sign up / pledge* ..
                (allegiance|loyalty) / go and fight / call* to arms / tribute (edit|to|video) / fan edit / hero / heroes / heroic / join
                (our|the|your) / convinc* (young|men|boys|people|teens|kids|others|viewers) .. join / convinces / recruiting / recruitment
                / execution* / behead* / martyr* / glorious / (cool|badass|epic) (edit|heroes|soldiers) / call to / (wants|want) you /
                your local chapter / sign up / blessing / blesses / celebrat* / glorif* / recruit* / hail / techno video / glorious /
                (for|join) (a|the|our) [white] (militia|army|movement|brotherhood|cause) / cool (music )?video / anthem / idoli* /
                inspiration* / call of duty style / storm the / manual / training video / tribute / targets / how to join / beheading* /
                in the style of / saviour / savior / superior / terror manual / trailer
denial          holocaust .. (never happened|hoax|lie|lies|fake|didn't happen|exaggerat*|myth|invented|fraud) / (deny*|denies|denying|
                denial of) [the] (holocaust|armenian genocide|genocide) / gas chambers .. (never|didn't|fake|invented) / hitler .. (was
                right|did nothing wrong|hero)
hounding        dox* / doxx* / (home|private|real|her|his|their) address / where (she|he|they|=Name|my ~) (live|lives|sleeps|parks|works|
                jogs) / (daily|morning|jogging) routine / license plate / licence plate / (personal|private) (phone number|number|details|
                information|data) / (track|stalk|stalks|spy on|follow|monitor|secretly watch|secretly film|secretly record|film secretly|
                wiretap|bug) .. (phone|house|home|car|without|every|everywhere|ex|girlfriend|wife|husband|neighbour*|neighbor*|her|him|
                them|someone|crush) / (gps|air-tag|spyware|tracker|stalkerware) .. (her|his|car|phone|bag|girlfriend|wife|ex) / through
                (her|his|their|the neighbour's|the neighbor's|my neighbour's|my neighbor's|a neighbour's) [bedroom|bathroom] (window|
                curtains|keyhole) / telephoto lens .. (window|house|home) / which (window|house|room) is (hers|his) / (home|private)
                address* / addresses of / plate .. (parks|telling|snitch) / (i|we) (film|follow|watch|record) (her|him|the ~|them|my ~)
                every (day|morning|night|evening) / stalking / (where|when) (she|he|they) (parks|lives|sleeps|works|jogs|walks) / on her
                way home / which school (her|his|their) (kids|children) / map (of|with) .. (addresses|homes) / tell (everyone|people|the
                world|all) (what|that|where) (she|he|they) / find out where / street address / =Name*straße / street (number|no) / where
                (my|our|the|her|his) .. (lives|live|works|parks) / (his|her|their|'s) (address|workplace|home|daily route|routine|phone
                number|schedule|license plate) / daily route / 's address / ex-girlfriend's address / address and / exposing .. (photos|
                workplace|address) / where [~] =Name (lives|sleeps|works|parks|jogs|shops) / when (she|he|they) (leave|leaves|comes|gets|
                goes) (home|the house|out|to work)
doxxing         dox / doxx* / doxing / doxxes
torment         what (will|would|could|might) happen to (her|him|them|you) / (show|film) (her|his|their) (house|home|flat|car) / (her|his|
                their) (car|number|license|licence) plate /
                humiliat* / bully / bullying / cyber-bull* / mock / mocks / mocking / ridicul* / make* fun of / making fun of / laugh at /
                embarrass* / shame / shames / shaming / blackmail* / threaten* / intimidat* / revenge / get back at / pay back / scare*
                [the hell out of] / terrori* / so (she|he|they) (cries|quit*|leave*|kill*) / (ruin|destroy|wreck) .. (reputation|life|
                career|marriage) / too fat / fat and ugly / ugly / loser / death threat* / defam* / spread* .. (rumour*|rumor*) / make
                (her|him|them) cry / expose (her|him|them) / stutter* / fat / wetting (his|her) pants / whole school / class (group )?chat
                / group chat / snitch / freak / crybab* / smell* / laugh at (him|her|them) / prank .. cry / fake .. (pregnan*|disease) /
                class [group] chat / wetting / to make (her|him|them) (quit|cry|leave|resign|suffer|pay) / mocking (musical|song|video|
                film) / fat (secretary|girl|boy|kid|colleague) / what (she|he) did to me / expos(ing|e|es) / exposing / exposes / revenge
                / because (he|she) is (gay|fat|black|poor|jewish|muslim|trans|ugly) / workplace / to shame / outing / out (him|her) as /
                expos*
passed off      (post|posting|share|sharing|spread*|upload*|send|sell|submit|use|present*|circulat*) (it|this|that|them) [online|to ~|out]
                as (real|genuine|authentic|actual|leaked|true|proof|evidence|news) / pass* [it|this|them|for] [off] [as|for] (real|
                genuine|authentic|leaked|true|actual) / as (real|genuine|actual|leaked) (footage|video|news|evidence|proof|recording) /
                present [it|this|that] as (fact|true|real|news) / isn't true / is not true / (invent|make up|fabricate|fake) [the|some]
                (proof|evidence|facts|sources|quotes|testimon*) / so (they|people|everyone|voters|he|she) (believe*|think*) it / people
                (should|must|will) (believe|think) / (viral|taken|treated|believed|accepted|seen) as (real|true|genuine) / without a
                (label|disclaimer|watermark) / (don't|never|not) (say|tell|label|disclose) .. (ai|fake|generated|invented)
alarm           explosion* / (bank|market|dam|bridge|currency|exchange) (has|have|is|was) (collapsed|burst|bankrupt|frozen) / (accounts|
                deposits|pensions) (are|have been|is|will be) (frozen|blocked|seized|confiscated) / withdraw (your|their|all) (money|
                savings) / contaminated / (nuclear|missile|terror|chemical|gas) (strike|attack*|launch*|leak) / martial law / looting is
                allowed / evacuat* / leave the (city|beach*|hotel*|country) / tsunami / outbreak* / recall* / shortage* / (is|was|has)
                (dead|died|been shot|assassinated|resigned|arrested|collapsed) / stock [to] (fall|crash|drop) / stay home / bank run /
                (schools|airports|banks|shops|trains|borders) (are|is|will be|stay) (closed|shut|cancelled) / because of a (shooter|bomb|
                gunman) / active shooter / bomb threat / (planes|food|water|vaccines|cars|phones) (are|is) (unsafe|poisoned|contaminated|
                toxic) / burn* (a|the) (church|mosque|synagogue) / terror attack / terrorist attack / shooting at / attack on / gas leak /
                power outage / dam (broke|breaks|burst*) / landing in / aliens (land*|invade)
threat          (threat*|intimidat*|blackmail*|extort*) (clip|video|message|film) / (reads|sends|read|send|record) a threat* / threat to
                (our|my|the|a) / (we|i) know (where|when) (you|your|you're) / (we|i) am watching you / i'm watching you /
           (my|his|her) ex blocked (me|him|her) / pay [500|~] (euros|dollars|bitcoin*) [or|in|otherwise] / to (scare|silence|
                intimidate|threaten) (a|the|my|our|her|his) (witness|mayor|judge|teacher|ex|neighbour|neighbor|journalist|landlord|
                reporter|witnesses) / for a witness / we have your (pictures|photos|daughter|son|family) / execution video / blackmail* /
                (film|send|record|make) a (warning|threat) / (call*|urge*|encourage*|tell*|invite*) .. (storm|attack|burn down|kill|shoot|
                lynch) (the|all|every|our) .. (parliament|capitol|government|police|mosque|synagogue|politicians|judges|traitors|weapons)
                / storm the (parliament|capitol|government|reichstag|palace) .. (weapons|armed|guns) / with weapons on / armed uprising /
                (scare*|frighten*|intimidat*|threaten*|silence*) (a|the|my|our|any) (witness*|journalist*|reporter*|judge*|teacher|
                neighbour|neighbor|whistleblower*|activist*|victim*) / ransom .. (daughter|son|child|family) / blackmail*
realism         realistic* / photoreal* / photo-realistic / hyper-realistic / authentic* / footage / news / filmed on a phone / shaky /
                for (twitter|x|facebook|reddit) / go viral / genuine / lifelike / looks exactly like / looks just like / looks like (him|
                her|the real) / leak* / fake* / livestream / bodycam / cctv / phone camera / camera phone / convincing* / real (video|
                footage|interview|clip) / secretly / leaked / hidden camera
commercial      (our|my|an|the|perfume|car|shoe|beer|soda|crypto|product|new) (ad|advert|commercial|campaign|brand|product|perfume|spot) /
                giveaway* / giving away / gives away / link in bio / (holding|holds|drinks|drinking|wearing|wears|eats|eating|uses|using|
                loves|recommends|praises|promotes) (our|my) / free (iphone*|bitcoin) / invest*
bathing         (takes|taking|in|under) (a|the|her|his) (shower|bath|bathtub) / showering / bathing / shower video / bath video / changing
                clothes / getting changed / takes off
addresses       (home|private) address* of / addresses of (the|our|all|every|these) / stalking diary / (film|follow|watch) (the ~|her|him|
                them) every day / (licence|license) plate .. (telling|snitch|parks|people)
untrue          (hasn't|didn't|never|has not|did not) happen* / (that|which) (isn't|is not|wasn't) (true|real) / (completely|totally|
                entirely) (false|invented|made up) / hoax / fake* / bogus / invented [~] (report|claim|proof)
confesses       admit* / confess* / apologi* / (is|are|be|being) sorry for / own up / takes the blame / resign* / begs (me|us|for)
                forgiveness
"""
