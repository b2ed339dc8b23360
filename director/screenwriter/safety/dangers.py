"""Words of dangerous know-how in English, and the words that make a request harmless; tables as in `director.screenwriter.wordlists`."""

from __future__ import annotations

DANGERS = """
how-to          (which|what) (method|way|pill*|dose*) [is|are|will|would] [the] (hurt*|painless|fastest|quickest|easiest|works) /
                how to / how you [can] / how i / how one / how people can / how anyone can / how viewers / step-by-step / step by step /
                steps (to|for|of) / (every|each|all the) step* / training (film|video|clip) / tutorial* / instruction* / recipe* / guide /
           guides / walkthrough* / diy / teach (me|viewers|people|
                teens|kids|us|them|how|my) / teach* .. how / show* .. how / explain* how / explain* [exactly] how / explaining how /
                demonstrat* / demo of / tips / tricks / hacks for / exact (amount*|quantit*|dose*|temperature*|steps|measurements|recipe|
                ingredients|ratio*) / ingredients / measurements / for beginners / (so|and) [that] (viewers|anyone|people|everyone|others)
                can (follow|replicate|copy|repeat|do|build|make|try) / that actually work* / masterclass / crash course / training video /
                instructional / manual / (best|easiest|quickest|fastest|safest|safe|cheapest|simple|easy|clever) (way|ways|method|methods|
                tricks|tips) (to|of|for) / ways to / life-hack* / homemade / home-made / from household / (shopping|parts|materials) list
                / blueprint* / schematic* / lesson (on|in) / how-to / explainer (on|about|for) / learn* [how] to / at home / in your
                (kitchen|garage|basement) / yourself / make your own / build your own / how do (i|you|we|they) / how can (i|you|we) / how
                does (one|somebody) / how would (i|you) / how-to / a how-to / where to (place|put|hide|cut|hit|aim|buy|get) / which .. and
                how much / how (much|many) .. (needed|to kill|it takes|pills) / infographic / tips on / (show|teach|tell) (kids|teens|
                teenagers|people|viewers|them|me|us|everybody|everyone|beginners|students) [exactly] how / explain how / explaining /
                explainer / explains / cooking show / screen recording / masterclass / methods? / ways to / (10|ten|five|5|three|3|seven|
                7) (ways|tips|tricks|methods|steps) / making (of )?(a|an) / cheerful explainer / lesson / demo / demonstration / show how
                / show me how / show [exactly] how / hot to / how 2 / howto / (best|good|proven|reliable|secret) (method|methods|trick|
                tricks|technique*|place*) / accurate / pep talk / (do-it-yourself|d.i.y.) / that teaches / teaches / walkthrough / steps
                for / instructions / so we can / so (you|viewers|they) can / complete guide / i need steps / video recipe / with (exact|
                precise|real|correct) / in detail / detailed / how to / video that tells / tells .. how / explains how / script and video
                / close-up of how / close-ups of how / inspiration reel / counting tricks / manual / seduce a / terror manual / tells
                (girls|teens|women|people|you|viewers|boys|kids|them) to / recipe* (that|for|to) / walkthrough / how to (buy|get|order|
                obtain|sell) / training (clip|video) / beginner's guide
explosive       pipe-bomb* / nail-bomb* / letter-bomb* / car-bomb* / dirty bomb* / parcel bomb* / (fertili*|pressure-cooker|petrol|
                gasoline|homemade|home-made|improvised|real|working|remote-controlled|acid) [working|small|remote] bomb* / molotov* / ied
                / ieds / explosive (device*|vest*|belt*|charge*) / (homemade|improvised|home-made) (explosive*|weapon*|gun*|firearm*|
                grenade*|detonator*) / nerve (gas|agent*) / sarin / ricin / anthrax / vx gas / mustard gas / (chemical|biological|bio)
                weapon* / bioweapon* / thermite / napalm / tatp / petn / rdx / nitroglycerin* / c4 / semtex / detonator* / suicide vest* /
                (poison|chlorine|toxic|mustard) gas / ghost-gun* / zip gun* / (3d|3-d)-print* (gun*|pistol*|rifle*|firearm*|weapon*) /
                untraceable (gun*|firearm*|weapon*|rifle*) / silencer* / suppressor* / auto sear / glock switch / (convert*|modif*|turn*)
                .. (fully|full)-auto* / bump stock / hand grenade* / landmine* / nuclear (bomb*|device*|weapon*) / enrich* uranium /
                flamethrower* / ammonium nitrate / armor-piercing / armour-piercing / glock / ar-15 / ak-47 /
                (3d|3-d)[-]print* .. (gun*|glock*|pistol*|rifle*|firearm*|weapon*|lower) / (print*|3d) a (working|real|functional) (gun|
                glock|pistol|rifle|firearm) / chlorine gas / chloroform / bottle bomb* / drain cleaner (bomb*|explos*) / acid bomb* /
                (drone*|uav) .. (drop*|carr*) .. (grenade*|bomb*|explosive*|acid) / place [the] explosives / explosives to / silencer /
                oil filter silencer / semi-auto* .. full / full auto / molotov / fertilizer bomb / homemade bomb* / bring down a (bridge|
                plane|building|tower) / derail a / weaponi* / poison gas / mustard gas / ricin / pepper bomb / nail bomb / sodium cyanide
                / detonat* / car bomb / household chemicals .. (gas|kill|explod*|toxic) / (zip|slam) gun / switchblade / brass knuckles /
                untraceable / flame thrower* / shiv / shank / prison knife / gun safe* / wire a detonator / remote detonat* / fertilizer
                .. (bomb|explos*) / hair bleach .. (bomb|explos*|tatp) / tatp / hmtd / spike strip* / booby
                trap* .. (door|car|house|person|police) / acid attack / (silencer|suppressor) / mace at home / pepper spray at home /
                castor beans / botulinum / growing anthrax / plague bacteria / radioactive / (taser|weapon|trap|device|drone|crossbow) ..
                (to kill|lethal|strong enough|deadly) / fertili* bomb* / bomb (from|out of|with) / bomb of
powder          gunpowder / black powder
powder making   (make|makes|making|mix*|grind*|brew*|produc*|prepar*|recipe*|ratio*|saltpet*|diy|homemade|ingredients) .. (gunpowder|
                black powder) / (gunpowder|black powder) .. (recipe*|ratio*|ingredients|saltpet*|sulfur|sulphur|mix*|at home|yourself|
                from scratch|grams|step by step|charge*|bomb*|firecracker*)
mixing it       (make|mix|grind|produce|prepare) (it|some|your own) / exact (ratio*|amount*) / at home / yourself / from scratch
told powder     trade route* / silk road / (spread*|travel*|came|brought|arriv*|reach*|journey*|history|story|invention|discovery) ..
                (gunpowder|black powder) / (gunpowder|black powder) .. (spread*|travel*|came|arriv*|reach*|chang*|was invented|was
                discovered|revolution*|dynasty|century|trade route*)
bomb            bomb / bombs / explosive* / rifle* / pistol* / firearm* / gun / guns / weapon* / shotgun* / grenade* / ammunition
bomb making     (build*|make|making|makes|assembl*|construct*|mix*|put* together|wire|wiring|prepar*|cook*|print*|craft*|creat*|mak*|sew*|
                produc*|manufactur*) [a|an|the|your|own|their|his|her|real|working|small|big|simple|homemade|live|powerful|functional] [a|
                real|working|small|big|simple|homemade|powerful|functional] (bomb*|explosive*|rifle*|pistol*|firearm*|gun|guns|weapon|
                weapons|shotgun*|grenade*|ammunition|firecracker*|fireworks) / (turn*|make|made) .. into [a|an] [real|working] bomb /
                (turn*|convert*|modif*|adapt*|rework*|chang*|conver*) .. (gun*|pistol*|rifle*|firearm*|revolver*|airsoft*|
                replica*) .. (live|
                real|sharp|lethal|fully) [live] (round*|ammunition|ammo|bullet*|cartridge*|automatic|fire) / (blank-fir*|deactivated|
                starter|
                blank) (gun*|pistol*|revolver*|rifle*|firearm*) .. (live|real|working|lethal|functional) / reactivat* [a|an|old|the] [old|
                deactivated] (gun*|pistol*|rifle*|firearm*|weapon*) / (fil*|remov*|grind*|scratch*) .. serial number* .. (gun|pistol|rifle|
                firearm|weapon) / (fire|fires|firing) live (rounds|ammunition|ammo) / (rifl*|bor*) .. (barrel*) .. (gun*|pistol*|rifle*) /
                bomb-making / bomb making / bomb recipe* / (gun|firearm|weapon) (building|making|assembly) / set off a bomb / plant a bomb
drugs           (make|making|cook|cooking|synthesi*|brew*|produc*|extract*|manufactur*|grow*|cut|cutting|mix*|smuggl*|sell*|deal|dealing|
                hide|hiding|inject*|snort*|smok*|shoot up|tak*|buy*|get high|press*|distill*|home-made|homemade|refin*) .. (meth|
                methamphetamine*|crystal meth|crack|cocaine|heroin|fentanyl|lsd|mdma|ecstasy|ghb|amphetamine*|opium|date-rape drug*|
                roofies|pcp|ketamine|drugs|dmt|oxycontin|lean|xanax) / (meth|methamphetamine*|crystal meth|crack|cocaine|heroin|fentanyl|
                lsd|mdma|ghb|amphetamine*|ecstasy|drug|ketamine) [lab|cooking|making] (recipe|tutorial|guide|synthesis|cooking|production|
                lab tutorial|instructions|at home) / (get|getting) high (on|from|with|at|off) / roofie* / spike* .. (drink*|cocktail*|
                glass) / breaking bad style (recipe|tutorial) / drug (dealing|smuggling|synthesis) (tips|tutorial|guide)
poisoning       poison* [a|an|your|my|the|his|her|someone|somebody|their] (someone|somebody|person|people|husband|wife|boss|neighbour*|
                neighbor*|ex|ex-~|enemy|enemies|rival|dog|cat|dogs|cats|water supply|reservoir|food supply|spouse|colleague|roommate|
                classmate|teacher|drink*) / (untraceable|undetectable|deadly|lethal|real|homemade|slow|tasteless) [slow|homemade|deadly]
                (poison*|toxin*) / (antifreeze|cyanide|arsenic|thallium|ricin|strychnine|nightshade|digitalis) .. (someone|drink|food|
                coffee|tea|husband|wife|dose|kill|unnoticed|notice) / (kill*|murder*|get rid of|eliminat*) [a|an|your|my|the|someone|his|
                her] (someone|somebody|person|husband|wife|boss|neighbour*|neighbor*|ex|ex-~|enemy|rival|spouse|parents|human*) / (dispose
                of|dissolve|hide|get rid of|dismember) [a|the|dead|your|his|her] [dead|human] (body|bodies|corpse*) / strangl* / suffocat*
                / without leaving (marks|traces|a trace|evidence|fingerprints) / (poison*|kill*) .. (neighbour's|neighbor's|pigeons|stray|
                dog|dogs|cat|cats|husband|wife|boss|someone) / (make .. look like|stage) (an accident|a suicide|suicide|natural) / perfect
                murder / hitman / hire a killer / kill someone / chok* (someone|somebody|a person) / hide a (body|corpse) / (get rid of|
                dispose of|dissolve|bury|burn) (a|the) (body|corpse) / (poison*|kill*|trap*) .. (pigeons|cats|dogs|pets|swans|hedgehogs) /
                antifreeze / poison [the|some|stray|street|all] (pigeons|cats|dogs|crows|foxes|swans) / poison* [that] (can't|cannot|
                won't|no one|nobody|isn't|is not|will not) .. (detect*|trace*|notice*|find|found) / autops* / (after|commit*|plan*) (a|
                the|your) murder / get rid of [the] (evidence|weapon|witness*|body|dna|fingerprints) / murder (someone|a|your|my) / clean
                up a crime scene / poison* .. (no trace|without trace|leave no|untraceable|undetected) / leave no trace
hacking         hack* [into] [a|an|the|your|my|his|her|someone's|somebody's|someone|any|their|neighbour's|neighbor's|other people's|ex's]
                [a|neighbour's|neighbor's|instagram|facebook|school|bank|phone|wifi|email|snapchat|gmail|whatsapp|wi-fi|girlfriend's|
                boyfriend's|ex-girlfriend's|wife's|husband's] (wifi|wi-fi|account*|phone*|email*|instagram|facebook|snapchat|whatsapp|
                gmail|bank*|atm*|computer*|webcam*|camera*|school*|server*|network*|website*|password*|database*|car|cars|laptop*|grades|
                router*|system*|voting machine*|power grid|hospital*|someone|people|anybody|cloud|icloud|system) / (crack*|steal*|guess*|
                brute-force*|phish*|intercept*) .. (password*|wifi|login*|credit card*|card number*|identity|identities|2fa|data) /
                keylogger* / malware / ransomware / ddos / spyware / trojan* / botnet* / phishing (page*|mail*|email*|site*|kit*|message*|
                link*|campaign*) / (card|credit card|atm) skimm* / skimmer* / clon* .. (card*|key-fob*|sim) / sim swap* / carding / jam*
                .. (gps|alarm*|signal*) / bypass* .. (alarm*|2fa|lock screen|security|immobili*|authentication) / sql injection .. (site|
                website|database|steal|shop) / deepnude bot / computer virus* (that|to|which) / log (into|in to) (somebody|someone|my|her|
                his|other|another|a) .. (instagram|account*|facebook|snapchat|email|whatsapp|gmail|phone|icloud|tiktok) / without (their|
                her|his|the|a) (password|knowing|permission|consent|knowledge) / get into (someone|somebody|her|his|my|another) ..
                (account*|phone|email|instagram|whatsapp|messages|snapchat) / read (her|his|someone's|somebody's|my ~) (messages|whatsapp|
                texts|chats|dms) / skim* (credit|cards|card|atm*) / (credit card|atm|card) skimm* / ransomware / malware / phish* /
                deauth* / clone a (credit|debit|key|sim|bank) / (crack|guess|bypass|steal) .. (password|passcode|pin|wifi|account*) / dark
                web (tutorial|market|guide) / track* .. phone .. without / hack* (a|the|your|my|any) [~] (wifi|wi-fi|account|phone|
                computer|camera|car|bank|school|neighbour's|neighbor's) / (neighbour's|neighbor's) (wifi|wi-fi|network|camera)
self-harm       suicide* / suicidal / (kill|killing|hang|hanging|drown|poison|shoot|burn|cut|cutting|hurt|harm) (yourself|myself|
                themselves|oneself|themself|yourselves|himself|herself) / self-harm* / self harm* /
                (cut|cutting|slit*) [your|my|her|his|their] (wrist*|arms|thighs|skin) / overdos* / noose* / end* (your|my|her|his|
                their|it) (life|all) / (choking|blackout|fire|tide pod|asphyxia*|
                benadryl|skull breaker|blue whale|self-harm) (challenge|game|trend) / (jump*|leap*) off a (bridge|building) [to die] /
                painless (way*|death|method*) / die (peacefully|painlessly) [at|by|on] / lethal dose* / hide .. (scars|cuts) / cut*
                (herself|himself|myself|yourself|themselves) / (kill|hang|hurt|harm|burn)* (herself|himself) / end* it all / ending it /
                how many pills / (tie|tying|make|making) [a|the] noose / noose / painless (way|method|death)* / disappear forever / way
                out of life / jump* off / (okay|ok|fine|better) to (die|end|go|leave this) / suicid* / slit* / self-destruct / die
                (peacefully|painlessly) / wrists / to cut so (nobody|no one|that) / cut .. (scars|wrists|skin|yourself|arms) / (hold
                their|hold your|holding) breath until / until (they|you|he|she) (faint|pass out|black out) / choke (yourself|each other|
                themselves) / overdose / hide (the|your) (scars|cuts) / (paracetamol|pills|tylenol|sleeping pills) .. (die|overdose|
                peaceful*|enough|needed) / tide pods / end (their|your|his|her|my|our) (life|lives|pain|suffering) / (depressed|suicidal|
                sad|lonely|hopeless) (teen|teens|people|kids|girls|boys|students) .. (end|ending|die|dying|kill|killing|peace)
call to attack  (make|makes|get|gets|inspir*|encourag*|incit*|urg*|convinc*|persuad*|motivat*|rall*|tell*|call* on) [the|our|all|more|other]
                [young|angry|white|local] (men|boys|people|viewers|others|teens|teenagers|them|followers|supporters|members|everyone|
                everybody|readers|fans) [who|want|to|into|feel|ready|like] [want|to] [want|to] (attack*|kill*|burn*|bomb*|storm*|shoot*|
                hurt*|beat* up|set fire to) [all|the|a|any|every|down|more] [~] (mosque*|synagogue*|church*|temple*|school*|hospital*|
                refugee*|migrant*|immigrant*|asylum*|muslim*|jew*|christian*|foreigner*|police*|politician*|journalist*|homeless|gays|
                gay people|women|black people) / call* (for|to) [an|new|violent|armed] (attack*|violence|arson|raid*|bombing*) (on|
                against) [the|all|a] [~] (mosque*|synagogue*|refugee*|migrant*|immigrant*|asylum*|muslim*|jew*|foreigner*|police
                officers|politician*|journalist*|homeless|gays|gay people|women|black people)
starving        pro-ana / pro-mia / thinspo* / thinspiration / bonespo / anorexi* / bulimi* / starv* (yourself|myself|themselves|to lose|
                diet|tips|tricks|your) / (stop|avoid|skip|quit) eating / not eating / purg* / (throw* up|vomit*|puk*) .. (after|food|
                meal*|thin|weight|calories|eating|dinner|lunch) / (hide|hiding|skip*|throw* away) .. (food|meals|dinner|lunch|eating) ..
                (parents|mom|mum|family|everyone|doctor|teacher*) / eat* [only|just|nothing|under|less] [than|but] (nothing|300|400|500|
                200|600|100|ice|water|air|cotton) [balls|calories|cubes] / laxative* / (live|survive) on (300|400|500|200|water|air|ice|
                coffee) / thigh gap / (lose|drop|losing) (5|10|15|20|30|ten|twenty|five|fifteen) (kilo*|kg|pounds|lbs|pound*) in (a|one|
                two|2|3|three|five|5|seven|7) (day*|week|weeks) / water fast* .. (teen*|girls|days) / skinny (tricks|tips) / body like a
                skeleton / thinspo / collarbones / ribs showing / as skinny feels / skinny feels / (only|just) water / (days|week|weeks|
                month) (only|of only|on|of) (water|nothing|juice|air) / water (only|fast) / starv* / no food for / skip (breakfast|meals|
                dinner|lunch) .. (thin|skinny|weight|abs) / how to (get|become|be|stay) (anorexic|skinny fast|bulimic) / (girls|teens|
                teen) .. (lose weight|diet|skinny) (fast|challenge|tricks|tips) / diet challenge / laxatives / hide .. (food|eating) from
                / pro-anorexi* / pro-ana* / pro-bulimi* / proana / thin is / stay thin / hungry is / calorie counting tricks / skinny
                girls / (skinny|thin) inspiration / body goals .. skinny / eat (only|just|less than|under|max) [than] (200|300|400|500|
                600|700|800|1|one) (calories|kcal|apple|meal) / (500|600|400|300|800) (calories|kcal) (a|per) day / (skip|skipping) (all
                )?meals
trafficking     human traffick* / sex traffick* / traffick* (girls|women|children|people|minors|humans|kids) / smuggl* [the|some] (people|
                migrants|humans|girls|women|children|refugees|drugs|weapons|guns|cocaine|heroin|ivory) / (lure*|groom*|entice*|kidnap*|
                abduct*|recruit*) [a|an|young|poor|little|vulnerable|foreign|lonely|underage|unaccompanied|some|teenage|the] [young|
                foreign|teenage] (girl*|women|woman|kid|kids|child|children|minor*|teen*|boy*|runaway*|someone|students|refugees) / child
                soldier* / (buy|sell*|selling) [a|human] (kidney*|organs|girls|children|babies|brides) / baby factory / modern slaves /
                modelling jobs? (in|abroad) / modeling (job|jobs) (in|abroad) / (smuggl*|sneak*|bring*) .. (migrants|refugees|people|
                girls|women|children) .. (border*|truck|police|across|customs) / groom a (kid|child|teen|minor|girl|boy) / groom* ..
                (kid*|child*|teen*|minor*|girl*) / lure .. (girls|kids|children|teens|women|minors) / without the parents (noticing|
                knowing) / human smuggling / seduce a (13|12|14|15|child|kid|minor|teen|girl|boy|student) / child (labour|labor|bride*|
                soldier*|worker*) / buy a (kidney|organ|baby|child|bride|wife) / (refugee|young|poor|foreign|teen*) (girls|women) ..
                (escort|dance|massage|hostess|night) / mail-order / girls for
dodging         (evade|evading|avoid|escape|escaping|outrun|fool|trick|beat|cheat|dodge|bypass|get past|hide from|sneak past|pass) [the|a|
                being|getting|your|an] (police|cops|cop|customs|border*|detection|lie detector*|polygraph*|breathalyz*|breathalys*|drug
                test*|airport security|checkpoint*|speed camera*|caught|arrest*|security guard*|probation|ankle monitor|tax*|facial
                recognition|dea|tsa|drug dog*|sniffer dog*) / without (getting|being) (caught|noticed|arrested|detected|seen) / (not|
                never|don't|won't) (get|getting) caught / get away with (murder|it|theft|fraud|anything|shoplifting|crime|tax*|drunk*) /
                launder* [the|your|dirty|drug] (money|cash|millions) / money launder* / counterfeit* / (print|make|making|forge|forging|
                produce|get|order) [a|your|own|fake|some] (fake (id|ids|passport*|money|bills|banknotes|vaccin* ~|licen*|degree*|
                prescription*)|passport*|banknotes|prescription*|driver's license*) / shoplift* / steal* [from] [a|the|any|someone's|your|
                other|expensive] (car*|bike*|catalytic*|package*|parcels|shop*|store*|supermarket*|bicycle*|wallet*|phones|people|
                tourists|identity) / (break|breaking) into [a|an|any|the|someone's|your|parked|empty] (house*|home*|car*|apartment*|flat*|
                safe*|shop*|school|locked|building*) / hot-wire* / hotwir* / pickpocket* / (pick|picking) .. lock* .. (house|neighbour|
                neighbor|burgl*|break|steal|rob) / burglar* / burgle* / rob [a|the] (bank|house|store|shop|jewel*|museum) / credit card
                fraud / tax evasion / insurance fraud / drive drunk / drunk driving / forge [a|the|your] (signature*|document*|will|
                doctor's) / rig (an|the) election / cheat (on|in) (an|the|your) exam / straw purchase / illegal [streaming|border|
                crossing|fishing|hunting|dumping|street] / steal* a (kia|hyundai|bmw|tesla|car|bike|~) / security tags / lock-?pick* /
                lockpick* / pick* .. lock* / fake (a )?prescription* / fake prescription / (cook up|forge|fake|write) a (fake
                )?prescription / drunk driving / (hide|hiding|sneak*|get*|smuggl*) .. (across|past|through|crossing) .. (border*|customs|
                airport|security|police|tsa) / (buy|get|obtain) (a|an) (gun|weapon|firearm|passport|fake) .. (without|no|illegally|dark) /
                without (a )?(license|licence|permit|background check) / fake (passport|id|licence|license|diploma|vaccine|covid) / ponzi
                / con people / embezzl* / (rob|break into|burgle) / squat* in / cook the books / evad* / jaywalk* to / burner phone* /
                while (she|he|they) (is|are) on (holiday|vacation) / join a (cartel|gang|mafia|mob) / cartel / (bypass|defeat|disable|
                trigger*|cut) .. (alarm|airport|security|cctv|cameras|gps|immobili*) / hot-wire / hotwire / counterfeit / cheat (a|the)
                (polygraph|lie detector|drug test|breath*) / (launder|hide|wash) [dirty|drug|the] money / bribe (a|the|your) / (rob|
                robbing|steal|stealing) / scam (old|people|tourists|someone) / get rid of (the|a) (evidence|body) / knife .. (security|
                airport|school) / blackmail* / kidnap* / arson / insurance (scam|fraud) / fraud / (buy|get|order|sell|obtain) (gun*|
                weapon*|drugs|fentanyl|cocaine|pills|explosives|id*|passports|hitman|stolen) (on|from|off|online|without) / dark-web /
                stolen (goods|cards|data)
homemade arms   (build*|mak*|assembl*|construct*|mix*|prepar*|film*|show*) .. (pipe-bomb*|nail-bomb*|molotov*|letter-bomb*|car-bomb*|
                explosive (belt*|vest*|device*)|homemade (bomb*|gun*|explosive*|grenade*|weapon*)|home-made (bomb*|gun*|explosive*|
                weapon*)) .. (clear|close-up*|clearly|detail*|step*|every|exactly|kitchen|garage|household|works|parts)
praise          (best|only|easiest|easy|better) way out / beautiful* / peaceful* / painless* / romantic* / romantici* / glorif* /
                glamor* / encourag* / inspir* /
                aesthetic /
                challenge* / trend / dare* / solution / way out / better off / the answer / makes you (thin|happy|free|strong) /
                motivation* / goals / thinspo* / pro-ana / cool / should (kill|end|hurt|starve|cut) / tell* .. to (kill|hang|starve|hurt|
                cut) / promot* / advertis* / normali* / celebrat* / as an escape / recommend* / suggest*
advert          ad / ads / advert* / job offer* / recruit* / video (that|to|for|which) / commercial / promis* / convinc* / persuad* / clip
                (that|to) / pitch / script
massacre        (plan*|prepar*|carry* out|carrying out|commit*|do|execut*|organi*) [a|an|the|your] (school shooting*|mass shooting*|
                massacre*|terror* attack*|attack on|bombing*|assassinat*|ramming|arson|acid attack|knife attack) / assassinat* (a|the|
                =Name) / (derail*|bomb|blow up|burn down|set fire to|sabotag*) [a|the|your] [local|neighbour's|neighbor's] (train*|
                school*|mosque*|synagogue*|church*|plane*|government|parliament|pipeline*|power*|house|embassy|subway|metro|bridge) /
                (plan*|prepar*) [for] (a|an|the|your) [~] (shooting|massacre|attack|bombing|rampage|killing spree) / attack (a|the|your)
                (school|mosque|church|synagogue|crowd|concert|parade|market) / rob the place / rob (a|the) (store|bank|house)
hard drug       crystal meth / meth / methamphetamine* / heroin / crack cocaine / fentanyl / ghb / mdma / lsd / pcp / krokodil /
                mephedrone / date-rape / roofie* / amphetamine* / freebase / dmt / sniff* glue / huff* (glue|paint|gas) / inhal* (glue|
                gas|aerosol) / hide (cocaine|heroin|drugs|weed) / (sell*|deal*|smuggl*|cook*) (drugs|coke|cocaine|crack|weed|pills) / lean
                / codeine / oxy / vape thc / heroin / inject* / thc / edibles (for|at) / get (high|stoned|drunk) (at|in|before) (school|
                work)
"""

HARMLESS = """
teaching        (to|can|you|them|and|teens|teenagers|people|seniors|kids|children|pupils) spot / spot (a|the|an|deep-fakes|scams|fake*|
                phishing|it|them) / spotting / detect* / recogni* / avoid (being|falling|scam*|phish*|them|it) / protect* (against|
                yourself|your|from|themselves|people|seniors|kids|children|themselves|pensioners|grandparents) / prevent* / awareness /
                aware of / warn* / danger* of / dangers / risk* of / psa / public[-]service / public information / media literacy /
                fact-check* / debunk* / stay safe / staying safe / safety (film|video|tips|training|course|campaign|spot|briefing) / don't
                fall / not to fall / how (scams|phishing|scammers|deepfakes|disinformation|misinformation|propaganda) (work*|spread*) /
                see* through / say* no to / anti-~ / against (bullying|drug*|hate|racism|deepfakes|scams|fraud|disinformation) / campaign
                against / consequence* / survivor* / recover* / rehab* / helpline / hotline / helps / support group / healing / education*
                / lesson about / media training / (cybersecurity|security|cyber) (training|course|awareness) / exposing / exposes the /
                how not to / never share / report* it / victims of / fight* (back|against) (disinformation|fraud|hate|racism) / myth* /
                false claims / untrue / why (it|they|this) (is|are) (wrong|false|dangerous) / (do|does|don't|doesn't) not cause / don't
                cause / doesn't cause / tell the difference / telltale / giveaways / red flags / signs of / (phishing|scams|scam calls|
                fakes) explained / how to report / report (a|the) [phishing|scam|fake] / (spot|see) the signs / cyber hygiene
invented        invented / fictional / fictitious / made-up (politician*|person*|character*|country|mayor|president|company|channel|
                station|celebrity|news|planet|actor|singer|land|town|minister|king|senator|city|channel|brand) / imaginary / non-existent
                / nonexistent / no real (person|people|names|brand*|politician*|celebrit*) / not a real (person|politician|celebrity) /
                who (does not|doesn't) exist / (alien|cat|dog|animal|penguin|hamster|puppet|muppet|frog|martian|toy|fairy-tale|fairytale|
                gnome|robot|pigeon) (president|news|anchor|minister|mayor|king|reporter|senator|newscast*|ceo) / mockumentary / satir* /
                parod* / spoof*
defusing        defus* / disarm* / bomb (squad|disposal|technician*|dog) / unexploded / evacuat* / (spot|recogni*|detect|report*) ..
                (bomb*|explosive*|suspicious|ied*|weapon*|drugs|fentanyl|overdose*) / how to (stop|prevent|avoid|survive|recogni*|spot|
                report|defuse|protect|treat|help|dismantle|dispose of) / naloxone / narcan / antidote* / first aid / dangers of / never
                (build|make|touch|handle|try) / don't (build|make|touch|try)
nice bomb       (bath|seed|glitter|chocolate|cocoa|cherry|water|flavour|flavor|love|photo|paint|smoke|stink|jager|jäger|calorie|garlic|
                cheese|ice-cream|vitamin|honey|yarn|confetti|flower|matcha|tea|snow|spice|sugar|cake|flour|protein|paper|cartoon|toy|prop|
                cardboard|lego|foam|nerf|rubber-band|bubble|potato|glue|staple|hot glue|cosplay|squirt|larp|wooden|ray|laser|fake| stage|
                plastic|t-shirt|massage|heat|caulking|spud|balsa|marshmallow|rubber|origami|card) (bomb*|gun*|pistol*|rifle*| grenade*|
                weapon*|sword*|fireworks|firecracker*|explosion*) / =Bombe / stage prop* / prop (bomb*|gun*|weapon*) / (board| video|card|
                computer) game / cosplay / photobomb* / bombay / bath bomb* / gunpowder tea / weapons of math / bomb cyclone / nail gun*
story           thriller / murder mystery / whodunit / detective* / heist / western / sherlock* / inspector* / crime (story|drama|film|
                series) / spy (film|movie|thriller|story|comedy) / courtroom drama / period piece / fairy tale / fable / sci-fi / sitcom /
                film noir / horror (film|movie|short|comedy) / war (film|movie|drama) / (story|drama|comedy|film|movie|short|series|tale|
                satire) (about|of|in which|where) / documentary (about|on) / historical / history of / re-enact* / reenact* / memorial /
                museum / biopic / escape from / undercover / resistance / liberat* / scene (from|in which|where)
plain story     documentary (about|on) / biopic / history of / historical / museum
debunking       debunk* / myth* / fact-check* / disprov* / misinformation (about|on|spreads) / false claims / untrue / (do|does|don't|
                doesn't|did|didn't) not (cause|cure) / don't (cause|cure) / doesn't (cause|cure) / why .. not / dangers of / warn* /
                against / never drink / not true / pseudoscience / quack* / conspiracy (theor*) / how .. rumou* / scientists (prove|
                explain)
against         against (hate|hatred|racis*|prejudice|nazi*|fascis*|terror*|extremis*|antisemit*|bullying|violence|discriminat*|
                islamophob*|homophob*|propaganda|isis) / anti-~ / remember* / memorial / museum / survivor* / holocaust (day|education|
                remembrance|survivor*|memorial) / stand* up (to|against|for) / welcom* / solidarity / resist* / resistance / liberat* /
                why (it|this|propaganda|that) (is|was) (wrong|dangerous|false) / how .. propaganda work* / overcom* / rescue* / hiding
                from / hid from / friendship / deradicali* / leav* the / exit program* / lesson* of / never again / tolerance / war (film|
                movie|drama) / allied / soldiers (storm|land|fight) / stolpersteine / anne frank / d-day / normandy / spy / undercover /
                infiltrat* / tribunal / trial / defeat* / documentary (about|on) / history of / (how|why) .. (propaganda|nazis|hitler) /
                historical / escap* / flee* / fled / fight* (the nazis|against) / (film|story) against / against the (ss|nazis|klan) /
                friend* with / befriend* / help* / invited / neighbours / neighbors / bake* / together with
art             museum* / statue* / sculpture* / sex education / naked (eye|mole|mole rat|tree*|branch*|truth|flame*|flames|cake|bulb*|
                lunch) / nude (colour*|color*|lipstick|shade*|tone*|heels|palette|statue*) / painting* / botticelli / venus / michelangelo
                / gender* / same sex / sex of the / abuse prevention / child protection / consent (education|workshop) / strip (of|mall|
                light*|cartoon) / film strip* / comic strip* / not sexuali* / non-sexual* / medical* / examination / breastfeed* / midwi*
                / anatom* / bare trees / undressed salad / same-sex / opposite sex / sexual (health|education|harassment|abuse
                (prevention|survivor*))
care            prevent* / recover* / help / helpline / hotline / support / hope / hopeful / survivor* / surviv* / therap* / treatment /
                warning signs / awareness / psa / talk to / mental health / heal* / overcame / overcom* / charity / campaign / stigma /
                rehab* / against / dangers / danger of / risks of / say no / consequences / sober* / addict* / never / don't / doctor*
                explain* / nurse* / squad
"""
