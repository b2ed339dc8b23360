"""Who a request may harm: known people, people somebody knows, offices, brands and authorities, children, groups. In English.

A table of word classes as in `director.screenwriter.wordlists`. A list of living people can only hold the best known; the rules for
named people do the rest.
"""

from __future__ import annotations

PEOPLE = """
famous          trump / melania / ivanka / biden / kamala harris / obama* / hillary clinton / bill clinton / jd vance / mike pence /
                desantis / bernie sanders / nancy pelosi / marco rubio / mitch mcconnell / ocasio cortez / aoc / gavin newsom / rfk jr /
                robert kennedy jr / putin / zelensk* / lavrov / lukashenko / navaln* / macron / marine le pen / bardella / mélenchon /
                sarkozy / merkel / scholz / friedrich merz / olaf ~ scholz / alice weidel / söder / habeck / baerbock / starmer / sunak /
                boris johnson / nigel farage / liz truss / theresa may / tony blair / meloni / salvini / berlusconi / pedro sánchez /
                sanchez / orb[áa]n / erdo[gğ]an / =Tusk / von der leyen / xi jinping / kim jong un / narendra modi / =Modi / rahul gandhi
                / netanyahu / khamenei / mohammed bin salman / trudeau / mark carney / poilievre / lula / bolsonaro / milei / maduro /
                amlo / sheinbaum / bukele / ramaphosa / albanese / jacinda ardern / ursula von / zohran mamdani / pope francis / pope leo
                / dalai lama / king charles / queen camilla / prince (harry|william) / princess kate / kate middleton / meghan markle /
                greta thunberg / malala / julian assange / edward snowden / anthony fauci / fauci / elon musk / =Musk / zuckerberg / bezos
                / bill gates / tim cook / sam altman / jensen huang / satya nadella / warren buffett / jack ma / sundar pichai / george
                soros / soros / martin lewis / mr beast / mrbeast / pewdiepie / joe rogan / andrew tate / tucker carlson / alex jones /
                ben shapiro / logan paul / jake paul / kai cenat / khaby lame / charli d'amelio / taylor swift / beyonc[ée] / rihanna /
                lady gaga / =Adele / ed sheeran / justin bieber / selena gomez / ariana grande / billie eilish / dua lipa / harry styles /
                =Drake / kanye / kanye west / jay-z / eminem / snoop dogg / cardi b / nicki minaj / shakira / bad bunny / =Madonna / elton
                john / paul mccartney / mick jagger / sabrina carpenter / olivia rodrigo / katy perry / miley cyrus / =BTS / blackpink /
                lisa manobal / the weeknd / post malone / kendrick lamar / bruno mars / celine dion / björk / rosalía / jungkook / tom
                hanks / tom cruise / brad pitt / angelina jolie / leonardo dicaprio / johnny depp / amber heard / scarlett johansson /
                emma watson / keanu reeves / morgan freeman / jennifer lawrence / jennifer lopez / jennifer aniston / george clooney /
                will smith / denzel washington / robert de niro / al pacino / dwayne johnson / the rock johnson / ryan reynolds / ryan
                gosling / margot robbie / zendaya / tom holland / timoth[ée]e chalamet / natalie portman / gal gadot / chris hemsworth /
                robert downey / daniel radcliffe / meryl streep / julia roberts / nicole kidman / sydney sweeney / jenna ortega / millie
                bobby brown / florence pugh / ana de armas / mel gibson / arnold schwarzenegger / schwarzenegger / sylvester stallone /
                jackie chan / shah rukh khan / amitabh bachchan / priyanka chopra / deepika padukone / oprah / ellen degeneres / jimmy
                kimmel / stephen colbert / trevor noah / john oliver / gordon ramsay / david attenborough / kim kardashian / kardashian* /
                kylie jenner / kendall jenner / paris hilton / hailey bieber / britney spears / gwyneth paltrow / martha stewart / jk
                rowling / j.k. rowling / stephen king / quentin tarantino / steven spielberg / christopher nolan / jim carrey / rowan
                atkinson / messi / ronaldo / cristiano ronaldo / neymar / mbapp[ée] / lewandowski / haaland / lebron james / stephen curry
                / michael jordan / tom brady / patrick mahomes / serena williams / roger federer / nadal / djokovic / usain bolt / simone
                biles / lewis hamilton / max verstappen / tiger woods / conor mcgregor / mike tyson / david beckham / virat kohli / shohei
                ohtani / naomi osaka / heidi klum / helene fischer / dieter bohlen / günther jauch / til schweiger / jan böhmermann / omar
                sy / g[ée]rard depardieu / steinmeier / pistorius / lauterbach / wagenknecht / klingbeil / björn höcke / chrupalla /
                jens spahn / christian lindner / fran[cç]ois hollande / bayrou / michel barnier / gabriel attal / darmanin /
                anne hidalgo / lecornu /
                zemmour /
                jordan bardella / feij[óo]o / abascal / =Ayuso / felipe vi / puigdemont / gustavo petro / gabriel boric /
                cristina kirchner /
                draghi / giuseppe conte / matteo renzi / mattarella / elly schlein / alckmin / dilma rousseff / tarc[íi]sio de freitas /
                alexandre de moraes / marion cotillard / l[ée]a seydoux / bel[ée]n rodr[íi]guez / gisele b[üu]ndchen / pen[ée]lope cruz /
                antonio banderas / rosa lópez / sophia loren / monica bellucci / chiara
                ferragni / anitta / silvio santos
private         my (ex|ex-~|boss|manager|teacher|headmaster|headteacher|principal|neighbour*|neighbor*|classmate*|coworker*|co-worker*|
                colleague*) / my [former|old|new|maths|math|german|english|sports|gym|school|music|high school|annoying|stupid|horrible|
                female|male] (boss|teacher|neighbour*|neighbor*|classmate*|coworker*|colleague*|landlord|roommate|flatmate|professor|
                coach|student*|crush) / my (landlord|landlady|roommate|flatmate|professor|crush|rival|opponent|competitor|employee*|
                mother-in-law|stepmom|stepsister|stepdad) / our [former|old|new|local] (boss|ceo|teacher|neighbour*|neighbor*|headmaster|
                principal|landlord|coach|competitor*|rival*) / his ex / her ex / his ex-~ / her ex-~ / ex-(girlfriend|boyfriend|wife|
                husband) / my bully / my professor* / my client / (girl|boy|guy|woman|man|kid|teacher|someone|person|classmate|student|
                colleague) (from|in|at) my (class|school|office|work|street|gym|team) / (girl|boy|guy|woman|man|person) I (know|hate|like|
                met|work with|dated) / someone I (know|hate|dated) / a colleague of mine / (girl|woman|man|guy|boy) (next door|across the
                street) / the competition's (ceo|boss|founder) / (competitor|rival)'s (ceo|boss|owner) / my [~] [~] (teacher|boss|
                neighbour|neighbor|classmate|coworker|colleague|landlord|principal|headmaster|professor|coach|rival|opponent|roommate|ex)
                / my [~] ex (wife|husband|girlfriend|boyfriend|partner) / (our|the|my) school principal / our [~] (principal|headmaster|
                teacher|landlord|coach) / (=Name|girl|boy|kid|guy|someone|person) (from|in) (my|our) (class|school|office|work|team|grade|
                street|village) / my ex-~ / my stepdaughter / the barista / my waitress / my tinder / my stalker / my cousin's ex / =Name
                from (my|our|10b|9a|10a|9b|8a|the) [class|school|office|team] / our [~] [~] (principal|headmaster|headmistress|teacher|
                mayor) / (our|my) [~] (secretary|intern|colleague|receptionist|accountant|janitor|cleaner|supervisor|trainee|employee|
                coworker) / my brother-in-law / my sister-in-law / my (daughter|son)'s (teacher|boyfriend|girlfriend|coach|bully) / my ex
                =Name / my (girlfriend|wife|husband|boyfriend)'s (sister|brother|ex|boss|friend|mother) / my ex-~'s / my ex's / my [~]
                (girlfriend|boyfriend|wife|husband)'s new / my [~] (witness|enemy|rival)
family          my (wife|husband|girlfriend|boyfriend|sister|brother|mother|father|mom|mum|dad|grandm*|grandf*|grandson|granddaughter|son|
                daughter|aunt| uncle|cousin|niece|nephew|friend|best friend|fiance*|partner|parents|grandparents|nan|granny|gran|kid|
                child) / (his|her|their|someone's|somebody's|a|the|your) (grandson|granddaughter|grandm*|grandf*|son|daughter|mother|
                father|relative|nephew|niece| ceo|boss|cfo|director|wife|husband) / a (family member|loved one|relative) / her boss / his
                boss / the ceo* / a ceo* / our ceo* / a (manager|supervisor)
real-person     real [life|living|existing] (person|people|woman|man|girl|boy|politician*|celebrit*|actor*|actress*|singer*|doctor*|
                senator*|minister*|mayor*| president*|customer*|candidate*|teacher*|athlete*|influencer*|youtuber*|ceo*|athlete*|
                journalist*|name|names|face|faces|classmate*) / an actual (person|celebrity|politician|minister|senator|doctor|actor|
                singer) / celebrit* / existing (person|politician|celebrity|actor) / famous (actor*|actress*|singer*|person|people|
                politician*|footballer*|player*|youtuber*|streamer*|influencer*|athlete*|pop star*|popstar*| model*|journalist*|
                billionaire*|host*|rapper*|musician*|scientist*|doctor*) / well-known (actor*|actress*|singer*|person|politician*|host*|
                anchor*|journalist*|doctor*|chef*) / public figure* / (opposition|rival|local|other|opposing) (candidate*|politician*|
                leader*|councillor*|councilman|councilwoman) / candidate I / my opponent / the (current|sitting|incumbent|acting|real|
                actual) (president|prime minister|chancellor|pope|king|queen|mayor|governor|minister|senator|ceo) / (president|prime
                minister|chancellor|king|queen|mayor|governor|foreign minister|interior minister|health minister|pm) of (the|our|my|=Name)
                / (our|my) [local|city's|country's|town's|state's|village] (president|prime minister|chancellor|mayor|governor|senator|
                minister|councillor|mp) / someone's (face|voice) / somebody's (face|voice) / (her|his|their) (photo*|picture*|selfie*|
                instagram) / photo* of (her|him|them|girls) / this (photo|picture) of / real (person|people)'s / a living person / pop
                star / (ceo|president|founder|boss) of =Name / (k-pop|kpop|pop|korean pop|teen) (idol*|star*|singer*) / (movie|film|tv|
                reality|football|rock) star* / supermodel* / a real (doctor|nurse|woman|man|person|expert|scientist|teacher|customer|
                mother) / real customers / actual customers / someone real / girl in (this|the|my) photo / (woman|girl|man|guy|person) in
                the (attached|uploaded|photo|picture) / the (attached|uploaded) (photo|picture) / our (opponent|competitor|rival|
                candidate)* / people who look like / (a|the|some|this|female|famous|real|popular) (streamer|influencer|youtuber|tiktoker|
                instagrammer|actress|idol|model|celebrity|twitch) / real (influencer|streamer|pilot|nurse|cop|officer|soldier|employee) /
                (pilot|employee|nurse|manager|worker|spokesperson|spokesman|ceo|founder) (of|from|at) (=Name|a real|the airline) / a real
                (victim|murder victim|murder case|crime|case|family|widow|tragedy|disaster victim|politician) / (famous|well-known|
                popular) [~] (singer|actor|actress|athlete|host|footballer|rapper|model|politician|musician)
titled          (president|senator|governor|minister|congressman|congresswoman|chancellor|mayor|judge|councillor|secretary|premier|
                sheriff|pastor| bishop|imam|rabbi|dr|dr.|doctor|professor|prof|prof.|mr|mr.|mrs|mrs.|ms|ms.|coach|principal|ceo) =Name /
                =Name =Name[,] [the|our|a] (ceo|mayor|president|minister|senator|candidate|actor|actress|singer|founder|owner|teacher|
                coach|councillor) / (actor|actress|singer|rapper|footballer|politician|streamer|youtuber|influencer|host|presenter|
                journalist|candidate|teacher|anchor) =Name
named           =Name =Name
authority       police / fbi / cia / irs / nsa / interpol / europol / hmrc / cdc / fda / =WHO / w.h.o. / world health organi* / ministry
                of ~ / ministry / health authority / tax office / tax authority / immigration / ice agent* / border patrol / embassy /
                consulate / court / government / army / nasa / nato / united nations / =UN / european (commission|union|central bank) /
                federal reserve / white house / kremlin / parliament / election (commission|office|board|authority|officials) / board of
                elections / electoral commission / public health / fema / city hall / red cross / unicef / save the children / civil
                defen* / emergency (alert|broadcast|services) / state department / secret service / police (officer|chief|department|
                station) / cop / cops / doctor at =Name / mayo clinic / electoral office / electoral commission / pentagon / election
                officials / state officials / health department / city council / cia / mi6 / mossad / the ministry
brand           cnn / bbc / fox news / msnbc / nbc / abc news / cbs / sky news / reuters / associated press / al jazeera / new york times
                / washington post / the guardian / le monde / tagesschau / =ARD / zdf / der spiegel / =Bild / =RAI / tf1 / tve / nhk / rt
                news / cctv news / bloomberg / wsj / =Apple / google / microsoft / windows support / =Amazon / =Meta / facebook / whatsapp
                / instagram support / netflix / paypal / =Visa / mastercard / coca-cola / pepsi / nike / adidas / mcdonald's / starbucks /
                pfizer / moderna / tesla / spacex / samsung / boeing / =Shell / nestl[ée] / ikea / chase bank / bank of america / wells
                fargo / hsbc / barclays / deutsche bank / sparkasse / dhl / =UPS / fedex / usps / royal mail / norton / tech support /
                customer support / your bank / the bank / bank's / a bank / ebay / coinbase / binance / lego / disney / louis vuitton
minor           child / children / kid / kids / minor / minors / under-age* / (school|little|young|teen|teenage|preteen) (girl*|boy*) /
                schoolgirl* / schoolboy* / teen / teens / teenager* / teenage / toddler* / (a|the|my|her|his) baby / babies / infant* /
                pupil* / loli* / shota* / preteen* / pre-teen* / (she|he|girl|boy|who)'s (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17) /
                junior high / middle school* / high school (girl*|boy*|student*) / (one|two|three|four|five| six|seven|eight|nine|ten|
                eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) year* old* / (daughter|son|niece| nephew|stepdaughter|little
                sister|little brother) / (elementary|primary|high) school* / kindergart* / barely legal / (aged|age|turned|only|barely|
                just) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17) / 8th grader* / 9th grader* / stepdaughter* / stepson* / schoolgirl* /
                schoolboy* / lolita* / young teen* / high school kids / middle schooler* / high schooler* / underaged / jailbait / little
                (girl|boy|sister|brother)* / (14|15|16|13|12|11|10)-years* / ballerina of (9|10|11|12|13) / (is|she's|he's|girl|boy|aged|
                turned|only|just|barely) (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) / under (16|18|eighteen|sixteen)
                / (girl|girls|boy|boys) under (16|18|12|14) / (looks|look|looking) [about|like|around|only|maybe] [a|an] (10|11|12|13|14|
                15|16|17|child|kid|teen|minor|schoolgirl) / (is|she|about|around|only|just|aged) (8|9|10|11|12|13|14|15|16|17) (years|and|
                in|with) / (8|9|10|11|12|13|14|15|16|17) years / (sister|brother|daughter|cousin|niece|girl|boy|she|he) (is|was|aged) (8|
                9|10|11|12|13|14|15|16|17) / cartoon child / child character / loli / (is|she's|aged) (eleven|twelve|thirteen|fourteen|
                fifteen|sixteen|ten|nine) / altar boy* / kidnapped (daughter|girl|child)
group           jew / jews / jewish [people|men|women|families] / muslim* / islam / black (people|men|women|families|kids) / blacks /
                africans / arabs / mexicans / asians / asian people / immigrant* / migrant* / refugee* / foreigner* / asylum seeker* /
                gays / gay (people|men|couples) / lesbian* / homosexual* / trans (people|women|men|kids) / transgender* / lgbt* / queer
                (people|kids) / roma / sinti / gypsies / gypsy families / travellers / christians / hindus / sikhs / buddhists / catholics
                / women / disabled people / people with disabilit* / the disabled / indians / pakistanis / chinese people / poles /
                ukrainians / russians / israelis / palestinians / white people / whites / native americans / indigenous people / people of
                colour / people of color / [an|ethnic|religious] minorit* / hutu* / tutsi* / kurd* / uyghur* / rohingya / romani / latinos
                / turks / syrians / afghans / autistic people / homeless people / the homeless / (religious|ethnic|racial) group* / other
                races / another race / jewish / the jews / gypsy / black (person|man|woman|people|kids|community) / brown people /
                dark-skinned / asian (people|women|men) / immigrants' / foreign (men|people|workers) / transgender / gay / muslim (men|
                women|people|families) / a (tribe|minority) / (the|all) (poor|elderly|disabled|christians|atheists) / roma (people|
                families|kids) / trans / hooked nose / dark men / asylum / homosexuals / transsexual* / a trans (woman|man|person) /
                disabled / foreigners' / chinese (people|tourists|students) / indian people / mexicans / arabs / hindus / africans /
                homeless (people|men) / the unvaccinated / fat people / old people / poor people / jewish people / the gays / (a|the|
                another|some|any|this) (minority|religion|ethnicity|caste|nation|people) / (another|any|this|that) race /
                of (that|one|certain|another|the other|a different|the wrong) (religion*|faith*|race*|ethnicit*|caste*|nationalit*|creed*) /
                (religious|ethnic) minority / south's / north's / enemy nation / the (unbelievers|infidels|heathens) /
                infidel* / refugees' / kurds / armenians / tutsis /
                rohingya / romani / women's / feminists / a (black|jewish|muslim|gay|roma|trans) (man|woman|family|person|couple|boy|girl|
                neighbour|neighbor)
extremists      isis / isil / islamic state / daesh / al-qaeda / al qaida / taliban / boko haram / al-shabaab / hamas / hezbollah / nazi*
                / neo-nazi* / hitler / third reich / ss division* / waffen-ss / kkk / ku klux klan / white (power|supremac*|nationalis*) /
                aryan (race|nation*|brotherhood) / fascis* / terror* (group|cell|organi*|network|movement|attack*) / terrorist* / jihad* /
                caliphate / mass shooter* / school shooter* / mass shooting* / school shooting* / race war / great replacement / breivik /
                columbine / unabomber / extremist* / suicide bomb* / lone wolf attack* / shooter / gunman / =SS / =IS / proud boys / our
                (militia|jihad|brotherhood|cell|caliphate) / christchurch / utøya / hijackers / osama* / bin laden / goebbels / himmler /
                swastika / nazi flag / lone wolf / holy war / crusade against / incel* / white race / white pride / far-right group /
                neonazi* / combat 18 / atomwaffen / al-qaida / wagner group / hutu power / hijacker* / militia* / 9/11 / september 11 /
                white (militia|army|brothers|resistance|homeland) / aryan* / our leader / hail (our|the) leader / race traitor* / holy
                warriors / mujahid* / accelerationis*
beings          witch* / wizard* / dragon* / fair* / goblin* / elf / elves / troll* / ogre* / knight* / potion* / sorcer* / magic* /
                alien* / cat / cats / kitten* / dog / dogs / pupp* / fox* / mouse / mice / rat / rats / raccoon* / squirrel* / bear* /
                wolf / wolves / hamster* / crow* / raven* / penguin* / monkey* / rabbit* / bunn* / frog* / robot* / ghost* / vampire* /
                zombie* / pirate* / fairy-tale / fairytale / fairy tale / snow white / princess* / owl* / pig / pigs / hedgehog* / otter*
                / duck* / goose / geese / mole / moles / parrot* / magpie* / monster* / superhero*
office          (the|a|our|my|that|this|some|an) [~] (president|senator|mayor|minister|prime minister|governor|congressman|congresswoman|
                chancellor|judge|pope|king|candidate|politician|police chief|general|councillor|ambassador|party leader|principal|bishop|
                headmaster|ceo) / (ukrainian|russian|israeli|american|our|their) (army|soldiers|troops|police|government) / (police|army|
                navy|border) (officer*|chief|soldiers)
newsroom        =CNN / =BBC / fox news / msnbc / nbc news / abc news / cbs news / sky news / reuters / associated press / al jazeera / new
                york times / washington post / tagesschau / =ARD / =ZDF / le monde / france 2 / =TF1 / =BFM / =RAI / =NHK / euronews /
                deutsche welle / bloomberg / (news|tv) anchor (of|from|at) =Name
teen            teen girl* / teenage girl* / schoolgirl* / schoolboy* / underage* / minor / minors / stepdaughter* / lolita* / teens /
                preteen* / high school girl* / cheerleader*
"""

# a young age in figures: "14-year-old", "15yo", "Lena (16, red hair)", "a girl, 12, ..."
AGES = r"\b(?:[1-9]|1[0-7])[\s-]?(?:y/?o\b|yrs?[\s-]old\b|years?[\s-]olds?\b)|[(,]\s?(?:[1-9]|1[0-7])\s?[,)]"
