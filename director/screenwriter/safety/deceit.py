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
                telling|begging|ordering)
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
                generated) / don't (say|mention|tell|label) [that] (it's|it is|this is) (ai|fake) / shot on a phone so
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
                was) (fake|staged|fabricated)
says            say* / saying / said / announc* / declar* / endors* / promot* / recommend* / admit* / confess* / apologi* / resign* /
                conced* / surrender* / urg* / prais* / threaten* / (tell*|telling|order*|beg*|ask*|warn*) (voters|people|everyone|his|her|
                their|the|citizens|fans|followers|viewers|women|us|all|americans|you|investors) / call* (for|on) / swear* / lies about /
                lying about / rant* / insult* / (accept*|tak*|receiv*|pocket*) [a|an] (bribe*|envelope|money|cash) / giv* a speech /
                speech* / statement* / in an interview / quot* / claim* / reveal* / boast* / brag* / withdraw* / drop* out / denounc* /
                slur* / sell* / advertis* / holding (our|my) / drinking (our|my) / wearing (our|my) / using (our|my) / vouch* / sponsor* /
                ad for / commercial for / advert for / invest*
misdeed         drunk* / arrest* / steal* / stole / shoplift* / bribe* / handcuff* / racist / sexist / affair with / having an affair /
                snort* / doing (drugs|cocaine|lines) / punch* [a|an|the] (fan|child|kid|reporter|woman|man|waiter|girl) / cheat* on /
                cheating / hit and run / beat* (up|his|her) / slapp* / in jail / in prison / assault* / harass* / groping / molest* /
                abus* / corrupt* / embezzl* / vandal* / kick* (a|the|his|her) (dog|child|cat|woman) / with a prostitute / kiss* (a
                student|his secretary|another|her secretary|a minor) / scratch* (my|the) / key* my car / damag* my / break* into my / hit*
                my / hitting (me|my|his|her) / poison* my / throw* .. at my / rigg* / cover* up
aim             (fool|trick|deceive|mislead|scam|defraud|con|dupe|manipulate|panic|scare|frighten|convince|persuade|get|pressure|confuse|
                discourage) [all|the|some|as many|older|elderly|more|young] (people|voters|viewers|everyone|everybody|public|followers|
                seniors|elderly|old people|grandparents|pensioners|customers|clients|investors|fans|press|journalists|media|residents|
                citizens|employees|staff|victims|targets|accounting|patients|parents) / (make|made|makes|get) (people|voters|everyone|
                everybody|them|viewers|citizens|my boss|my wife|my husband|the police|investors|users) (believe|think|panic|stay|vote|not
                vote|pay|send|transfer|click|give|buy) / to (fool|trick|deceive|mislead|frame|discredit|smear|defame|sabotage|blackmail) /
                (ruin|destroy|damage) .. (reputation|career|campaign|marriage|candidacy|business|image) / frame (him|her|my|them|someone)
                / before the election / swing the (vote|election) / tank the stock / (crash|pump|move) the (stock|price|market)
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
                grandparent scam / pump and dump
evidence        (for|to|in) (my|the|our|a) [custody|car|home|insurance|fake|legal|small claims|divorce] (insurance|court|lawsuit|refund|
                custody [case]|police [report]|judge|trial|claim|hearing|case|jury|landlord|hr) / insurance (claim|company|payout|money|
                fraud) / (as|like) [fake|false|my|the] (evidence|proof|an alibi) / false evidence / fake evidence / (fake|false) alibi /
                fabricat* evidence / (show|send|give|hand|submit) [it|this|them] to (the police|police|hr|the court|a judge|his boss|her
                boss|the school|my landlord|her husband|his wife) / (so|to) [that] [i|we] [can] [get] (him|her|them|my ~) (fired|arrested|
                expelled|evicted|suspended|convicted|kicked out|into trouble|in trouble) / get (him|her|them|my ~) (fired|arrested|
                expelled|evicted|suspended|deported) / (prove|proves|proving|prove that) (my|he|she|they|the neighbour|the neighbor|it
                was) / (win|use it in) (court|custody|the case|the lawsuit) / alibi for (me|the night|last)
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
                (immigrants|migrants|illegals) .. vot*
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
                poison*) / doctors .. (hide|hiding|don't want you)
sexual          porn* / nude / nudes / naked / nudity / undress* / striptease* / stripping / strip* (off|naked|down|for) / topless /
                sexual* / erotic* / hentai / orgasm* / masturbat* / having sex / have sex / sex (scene|tape|video|act|chat|doll|slave) /
                hot sex / nsfw / lewd / deepnude* / nudif* / intercourse / blowjob* / fellatio / bdsm / xxx / explicit (scene|content|
                video|photos|pictures|love) / without (clothes|her clothes|his clothes|any clothes|clothing|a bra|a top) / (tak*|remov*|
                slip*|pull*) (off|down) [all|her|his|their] (clothes|clothing|bikini|top|shirt|dress|panties|underwear|bra|swimsuit|pants|
                school uniform|uniform) / (clothes|bikini|top|dress|bra|panties|swimsuit|towel|uniform) (come|comes|fall|falls|falling|
                slip|slips|coming|drop|drops) off / in the (shower|bath) naked / genital* / breasts exposed / bare breasts / only ~
                underwear / onlyfans
suggestive      sexy / sexi* / seductive* / seduc* / lingerie / fetish* / sensual* / provocative* / suggestive* / kinky / flirt* with (an|
                a) (older|adult|teacher|man|uncle) / in [only|just|tiny|her|his] [lace|her|his] (underwear|panties|thong|bra|bikini|
                g-string) / twerk* / upskirt* / cleavage / tight (shorts|bikini|swimsuit|skirt) / bedroom (eyes|video|dance|scene) /
                (making|make|makes) out / steamy (scene|bed|night|love|dance) / intimate (bed|scene|video|photos) / horny / bikini (dance|
                try-on|shoot|video|haul) / aroused / pole danc* / lap danc* / hot [teen|girl|schoolgirl] (girl*|schoolgirl*|video|dance|
                pose*) / (falls|fall) in love with [a|an|his|her] (adult|grown|teacher)
no consent      upskirt* / revenge porn / nudif* / deepnude* / undress app / undressing app / (undress|strip) (her|him|them|this|these|
                the|my|that) / remove* .. (clothes|clothing|bikini|dress) .. (photo*|picture*|image*|from) / take .. (clothes|dress|
                bikini) off .. (photo*|picture*|image*) / (hidden|secret|spy|concealed) (cam*|camera*|film*|record*) .. (shower*|changing|
                locker|bathroom*|toilet*|bedroom*|dressing room|sauna|restroom*|fitting room) / (secretly|without her knowing|without
                their knowledge|unaware) .. (shower*|undress*|naked|nude|changing room|locker room|bathroom|bedroom|sex) / without (her|
                his|their) (consent|permission|knowledge) .. (sex*|nude*|naked|undress*|bed) / (nude*|naked|sex*|undress*) .. without
                (her|his|their) (consent|permission|knowledge) / rape* .. (erotic|hot|sexy|porn|enjoy*|fantasy|arous*|pleasure) / (erotic|
                hot|sexy|porn*|explicit) .. rape* / sex with (an animal|animals|a dog|a horse|a drugged|an unconscious|a sleeping) /
                drugged .. (sex*|undress*|strip*|naked) / (unconscious|passed out|sleeping) .. (undress*|sex*|naked|nude|strip*) /
                bestiality / sextortion
hate            (hate|hateful|hatred) [video|speech|propaganda|film|message|clip] .. (against|towards|toward|at|of|about) / (are|as|like|
                of|being|shown as|dirty|these|those|filthy|swarming|called|the) (vermin|rats|cockroach*|parasites|subhuman*|pest|pests|
                plague|lice|insects|apes|monkeys|animals|savages|disease|filth|garbage|invaders|inferior*|criminals|thieves|terrorists|
                rapists|devils|demons) / (kill|exterminat*|gas|gassing|eradicat*|deport*|wipe* out|wiped out|get rid of|burn|hang|lynch*|
                beat up|hunt down|driven out|drive out|throw out|cleanse*|expel*|eliminat*|shoot|stone|attack|purge|annihilat*) (all|the|
                every|those|these|=Name|them|more) / must (be [wiped|driven|thrown|burned|removed|expelled|killed|deported|hunted]|die|go|
                leave|disappear) / (wiped out|driven out|exterminated|eradicated|gassed|lynched|cleansed|hunted down|stamped out|thrown
                out) / (less intelligent|less human|not human|don't belong|do not belong|should die|should be (killed|deported|banned|
                shot|locked)|deserve to die|are to blame|are the enemy|enemy of|taking over|take over|replac*|invad*|destroy* our|pollut*|
                ruin*|are evil|are lazy|are dirty|dirty|filthy|stink*|superior|secretly control*|control the (world|media|banks)|
                outbreed*) / racial (purity|superiority) / ethnic cleansing / mock* .. (for being|accents|religion|skin) / violence
                against / incit* .. (violence|hatred|hate) / go back to / dehumani* / hate crime*
propaganda      recruit* / propaganda [video|film|spot|clip|poster] (for|of) / propaganda / join (us|them|isis|the caliphate|the movement|
                our (militia|brotherhood|race|cell)) / glorif* / tribute to / in honour of / in honor of / honouring / honoring /
                celebrat* / prais* / (cool|glorious|heroic|awesome|epic|stirring|inspiring|catchy) [looking] .. (for|about|of|as|song|
                anthem|edit|recruit*) / make .. look (cool|heroic|glorious|good|like heroes) / as (heroes|a hero|martyrs|saints|saviours|
                role models|an idol|idols) / anthem / manifesto / fan (edit|cam|video) / martyr* / was right / were right / fight for /
                inspire* .. (to attack|attacks|others|fighters|young|copycat*|followers) / support for / promot* / sign up / pledge* ..
                (allegiance|loyalty) / go and fight / call* to arms
denial          holocaust .. (never happened|hoax|lie|lies|fake|didn't happen|exaggerat*|myth|invented|fraud) / (deny*|denies|denying|
                denial of) [the] (holocaust|armenian genocide|genocide) / gas chambers .. (never|didn't|fake|invented) / hitler .. (was
                right|did nothing wrong|hero)
hounding        dox* / doxx* / (home|private|real|her|his|their) address / where (she|he|they|=Name|my ~) (live|lives|sleeps|parks|works|
                jogs) / (daily|morning|jogging) routine / license plate / licence plate / (personal|private) (phone number|number|details|
                information|data) / (track|stalk|stalks|spy on|follow|monitor|secretly watch|secretly film|secretly record|film secretly|
                wiretap|bug) .. (phone|house|home|car|without|every|everywhere|ex|girlfriend|wife|husband|neighbour*|neighbor*|her|him|
                them|someone|crush) / (gps|air-tag|spyware|tracker|stalkerware) .. (her|his|car|phone|bag|girlfriend|wife|ex) / through
                (her|his|their|the neighbour's|the neighbor's|my neighbour's|my neighbor's|a neighbour's) [bedroom|bathroom] (window|
                curtains|keyhole) / telephoto lens .. (window|house|home) / which (window|house|room) is (hers|his)
doxxing         dox / doxx* / doxing / doxxes
torment         humiliat* / bully / bullying / cyber-bull* / mock / mocks / mocking / ridicul* / make* fun of / making fun of / laugh at /
                embarrass* / shame / shames / shaming / blackmail* / threaten* / intimidat* / revenge / get back at / pay back / scare*
                [the hell out of] / terrori* / so (she|he|they) (cries|quit*|leave*|kill*) / (ruin|destroy|wreck) .. (reputation|life|
                career|marriage) / too fat / fat and ugly / ugly / loser / death threat* / defam* / spread* .. (rumour*|rumor*) / make
                (her|him|them) cry / expose (her|him|them)
"""
