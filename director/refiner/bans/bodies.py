"""Topics of bodies and faces that are meant to be other than a model's negative prompt likes them."""

TOPICS = """
many limbs
    says   octopus* / squid+s / kraken / cuttlefish / cthulhu / tentacle* / tentacled / centipede+s / millipede+s / tarantula+s /
           spider+s (crawl*|spins|weaves|walk*|scuttl*|climb*|drops|descend*|on|in|with|creeps|waits|wraps) /
           (giant|huge|mechanical|robotic|hairy|jumping|wolf|monstrous|tiny|black widow|enormous|colossal|orb-weaver) spider+s /
           spider-(legs|robot|walker) / arachnid+s / scorpion+s / shiva / kali / durga / vishnu / ganesha / ganesh / lakshmi / brahma /
           avalokiteshvara / guanyin [of a thousand arms] / thousand-(armed|hand) / asura /
           (many|multi|four|six|eight|ten|hundred|twelve|extra|double)-(armed|limbed|legged|handed|tentacled) /
           (four|six|eight|ten|many|multiple|extra|hundred|a thousand|dozens of|too many) [~] (arms|limbs|legs|tentacles|hands) /
           extra (arm|arms|limb|limbs|leg|legs|hand|hands) / centaur+s / doctor octopus / doc ock / goro / hecatoncheires / hydra /
           chimera+s / spider-man with six arms / insectoid+s / eldritch / lovecraft* / body-horror / shoggoth / mutant+s /
           (siamese|conjoined) twins / three-armed
    bans   extra (limb+s|arm+s|leg+s|appendages|digit+s) / [too] many (limbs|arms|legs|hands) / wrong (hand|limb|arm|leg) count /
           malformed [limb+s|hands] / misshapen limbs / (multiple|additional) (limbs|arms|legs|hands|heads) /
           (bad|wrong|incorrect|distorted|abnormal) (anatomy|limbs|proportions) / mutated [hands|limbs] / extra hands / 形态畸形的肢体 /
           bad limbs / strange body structure
hands
    says   (six|seven|eight|extra|too many|many|three|four|webbed|long|fused|missing|gnarled|twisted|skeletal|clawed|severed)-(fingered|
           finger|fingers) / (six|seven|eight|nine|twelve|extra|too many|three|four|webbed|fused|missing|gnarled|twisted|elongated|
           skeletal|clawed) [~] fingers / polydactyl* / webbed (hand+s|feet) / claws [for hands] / clawed hand+s / hook hand /
           hook for a hand / (hook|lobster|scissor|crab)-hand+s / edward scissorhands / (robotic|prosthetic|mechanical|bionic|
           cybernetic|monstrous|mangled|withered|scarred|burned|twisted|gnarled|arthritic|deformed|mutant|alien|severed|
           crooked) [~] (hand+s|arm+s|finger+s) / thing from the addams family /
           (missing|lost) [a|an|one|two|his|her]* (finger+s|hand|arm|limb) / amputee+s
    bans   extra (finger+s|digit+s|hands|arms) /
           (too many|many|missing|fewer|fused|more|wrong|mutated|six|long|malformed|webbed|bad) (finger+s|digits|hands) /
           fused fingers / (bad|poorly drawn|badly drawn|disfigured|deformed|malformed|mutated|distorted|ugly) hands /
           disfigured hands / 多余的手指 / 手指融合 / 画得不好的手部
three legs
    says   (tripod|tripedal) [alien|walker|creature|machine|martian|robot]* (walk*|strid*|march*|stalk*|alien+s|machine+s|creature+s|
           robot+s|fighting machine) / tripedal / martian tripod+s / war of the worlds / (milking|three-legged) stool+s /
           missing (a|one|its|his|her) [~] (leg|paw) / lost a (leg|paw) / (amputee|tripod) (dog|cat|pup*) /
           (on|with) three (legs|paws|feet) / isle of man / six-legged / five-legged / (many|multi)-legged / three-legged (dog|cat|fox|
           goat|stool+s|alien+s|robot+s|creature+s|chair|table|horse|pup|puppy|pot|cauldron|walker+s|machine+s|monster|crow|toad|animal|
           wolf|beast|lamb|tortoise|deer|rabbit|friend|hero|rescue|kitten|hound|greyhound|coyote) /
           (on|with|has|have|its|only) [just|only] three (legs|paws)
    bans   three (legs|legged) / three-legged / malformed limbs / 三条腿 / missing leg+s / bad limbs
missing limbs
    says   amputee+s / one-(armed|legged|handed|eyed) / prosthe* / peg-leg / wooden leg / limbless / armless / legless / headless /
           venus de milo / paralymp* / wheelchair racer / torso /
           missing (an|a|his|her|its|one) [~] (arm|leg|limb|hand|finger|ear|eye) / stump / severed / mermaid+s / snake+s / ghost+s
    bans   (missing|amputated|cut-off|absent|lost|disconnected|severed|floating) (limb+s|arm+s|leg+s|hand+s|finger+s|body parts|head) /
           incomplete / mutilated / bad anatomy / (out of|cropped) body / disfigured hands / wrong hand count / 残缺的
ugly and deformed
    says   undead / zombie+s / ghoul* / monstrous / grotesque* / hideous* / ugly / repulsive / disgusting / (rotting|decaying|
           decomposing|putrid|mangled|mutilated|disfigured|deformed|malformed|misshapen|warty|scarred|burned|burnt|melted|melting|
           half-melted|bloated|twisted|maimed|flayed|stitched|gnarled|pustul*|oozing|gaunt|wizened) [~] (face+s|flesh|skin|body|bodies|
           creature+s|figure+s|hand+s|corpse+s|head+s|man|woman|soldier+s|features|limb+s|clown|being|thing) / disfigur* / deformed /
           deformit* / malformed / misshapen / mutilat* / hunchback* / body-horror / cronenberg* / eldritch / lovecraft* / cthulhu /
           francis bacon / hieronymus bosch / goya / (burn|acid|scar)-(scar+s|victim|survivor+s) /
           facial (scars|disfigurement|difference) / battle-scarred / toothless / crone / plague (doctor|victim+s) / swamp creature /
           ugly duckling / blobfish / naked mole-rat+s / caricature / gurn* / trypophobia / elephant man /
           horror (creature|makeup|monster) / prosthetic makeup / (demon|devil|ogre|troll|orc|goblin|gargoyle|gremlin|hag|mutant|
           werewolf|nosferatu|quasimodo|gollum|corpse|leper|cyclops|golem|wendigo|kaiju|banshee|abomination|beast)+s / frankenstein* /
           phantom of the opera / [sea|swamp|lake|cave|slime|mud|horror|many-eyed|hideous]* monsters /
           [a|the|sea|swamp|lake|cave|slime|mud|horror|hairy|hideous|tentacled|movie|clay] monster / scarred / scars / mutated /
           (gory|bloody|open) wound+s / egyptian mummy / mummies
    bans   ugly [face+s] / deform* [facial features|face|body|hands] / deformation / disfigured [hands|face] / mutilated / mutat* /
           malformed [limb+s] / misshapen [limbs] / (badly|poorly) drawn (face|faces) /
           distorted [face|proportions|features|body|faces] / grotesque / gross [proportions] / disgusting / morbid / scary / creepy /
           horror / deformed facial features / missing facial features / asymmetr* face / unnatural skin tones /
           uncanny valley [effect] / blood / gore / gory / incomplete / monster+s / zombie+s / dead / corpse / wound+s / scar+s /
           disfigurement / 丑陋的 / 残缺的 / 畸形的 / 毁容的 / 形态畸形的肢体 / duplicate and ugly
distorted shapes
    says   distort* / funhouse / fun-house / (hall of|carnival|warped|curved|distorting|bent) mirror+s / fish-eye / fisheye / warp* /
           elongat* / dripping clocks / surreal* / dali / dalí / picasso / cubis* / modigliani / giacometti / el greco / francis bacon /
           abstract* / caricatur* / exaggerated (proportions|features|limbs|anatomy|head|body|eyes) / bobble-head* / chibi /
           super-deformed / big-headed / tim-burton / (elastic|plastic man|stretchy|bendy|rubbery) / long-necked / noodle-like /
           ultra-wide distortion / barrel distortion / spaghettif* / alice in wonderland / gumby / twisted (body|bodies|figure+s) /
           contortion* / yoga contortion / dreamlike distortion / stretched (face+s|body|bodies|limb+s|figure+s|neck|features) /
           melting (face+s|clock+s|figure+s|body|world) / melted (face+s|clock+s|figure+s) / (a|every|his|her|the) face melt* /
           (oversized|outsized|impossibly long|impossibly big|enormous|bulbous|swollen|spindly|noodle|rubbery|bobble|
           shrunken) [~] (head+s|eyes|limbs|arms|legs|nose|hands|feet|neck)
    bans   distort* [proportions|face|features|body|faces|perspective] / distorted (proportions|face|features|body) /
           (bad|wrong|unnatural|incorrect|weird|abnormal|disproportionate|gross|inaccurate) (proportions|anatomy|body) /
           disproportionate [~] / deform* [face|facial features|body] / deformed / deformation / distortion / warp* / elongated [~] /
           stretched / long neck / disfigured / inconsistent perspective / 畸形的
badly drawn
    says   (kindergarten|preschool|amateur|naive|naïve|toddler's|five-year-old's|kindergartner's) [~] (drawing+s|crayon*|scribble+s|
           sketch*|painting+s|doodle+s) / child's [~] (drawing+s|crayon*|scribble+s|painting+s|doodle+s) /
           children's (drawing+s|crayon*) / kid's [~] (drawing+s|crayon*|scribble+s|painting+s) / crayon [~] (drawing+s|scribble+s) /
           stick-(figure+s|man|men|people|person) / stickman / stickmen /
           (crudely|badly|roughly|poorly|clumsily|hastily|wonkily|naively) (drawn|sketched|painted|animated|scribbled) /
           crude* [drawn] [drawing+s|sketch*|animation] / scribbl* / doodl* / ms-paint / mspaint / wonky / outsider art / naive art /
           art brut / south park
    bans   (badly|poorly|crudely) drawn [hands|face|faces] / bad (drawing|art|hands|face|anatomy|proportions) / amateur* / childish /
           sketch* / scribble* / crude / distorted proportions / drawing+s / 画得不好的手部 / 画得不好的脸部
faces
    says   face-less / featureless [~] /
           (no|without|missing|blank|hidden|empty|erased) [a|any|its|his|her]* (face+s|features|eyes|mouth|nose) /
           (masked|hooded|veiled|blindfolded|helmeted|bandaged) [~] / mask+s / mannequin+s / slender-man / no-face / headless /
           eyeless / mouthless / noseless / voldemort / invisible man / cyclops / one-eyed / single eye / eye-patch /
           half [~] (mask|face) / half-(mask|melted|face|faced|robot|burned|burnt) / phantom of the opera / two-face* / (crooked|
           lopsided|asymmetric*|uneven|drooping|broken|skewed|wonky) [~] (smile|face+s|nose|grin|features|jaw|mouth|eyes|eyebrow+s|
           haircut) / asymmetr* / bell's palsy / stroke (survivor|patient) / scar* / (split|divided) face / black eye /
           swollen (eye|face|lip|cheek) / boxer's face / picasso / cubis* / kintsugi / porcelain face / cracked (face|mask|porcelain) /
           magritte / face (obscured|hidden|covered|melts|peels|dissolves|cracks|made of) / skull+s / burn (scars|victim|survivor) /
           cleft / gas-mask+s / glitch* face+s
    bans   missing (facial features|face|eyes|nose|mouth|features) / asymmetr* [face|eyes|features] / (deformed|distorted|malformed|
           disfigured|bad|ugly|mutated|weird|blurry|blank|incorrect) (face+s|facial features|eyes|features) / deformed facial features /
           (badly|poorly) drawn face+s / face-less / featureless / crossed eyes / cross-eyed / covered face / mask+s / disfigured /
           expressionless / dead eyes / 画得不好的脸部 / 毁容的
skin
    says   (blue|green|red|purple|grey|silver|gold|golden|orange|yellow|pink|turquoise|violet|translucent|metallic|ashen|chalk-white|
           paper-white|porcelain|luminous|glowing|iridescent|scaly|scaled|bark-like|stone|marble|chrome|lavender|teal|pale|jaundiced|
           sickly|deathly|ghostly|corpse)-(skinned|skin|faced) / (blue|green|red|purple|grey|silver|gold|golden|orange|yellow|pink|
           turquoise|violet|translucent|metallic|ashen|porcelain|luminous|glowing|iridescent|scaly|chrome|teal|deathly pale|sickly|
           lavender|waxy|jaundiced|neon-lit|neon) [~] (skin|faces|face|complexion) / skin [~] [is|of|turns|glows|painted|like|as|tinted|
           in]* (blue|green|red|purple|grey|silver|gold|golden|turquoise|marble|bark|stone|chrome|porcelain|ash) / na'vi / avatar+s /
           alien+s / extraterrestrial+s / martian+s / goblin+s / orc+s / ogre+s / zombie+s / undead / vampire+s / ghost+s / smurf+s /
           hulk / grinch / shrek / android+s / demon+s / body-paint* / painted (face+s|skin|bodies|body|silver|gold|blue|green|white) /
           face-paint* / bodypaint / clown+s / kabuki / geisha+s / butoh / mime+s / living statue / blue man group / oompa+s /
           pale as [~] / drowned / frostbit* / jaundice* / sunburn* / albino / heat-map / thermal [imaging|camera|vision] / infrared /
           night-vision /
           (under|lit by|bathed in|drenched in|washed in) [~] (neon|red|green|blue|purple|magenta|black) [light|lights|neon|glow] /
           blacklight / uv light / simpsons / marble-skinned / oiled bronze
    bans   unnatural skin [tone+s|color|colour|texture] / unnatural skin tones /
           (wrong|weird|strange|bad|odd|discolored|green|blue|grey|gray|pale|plastic) skin [tone+s] / skin (blemish*|discolo*) /
           oversaturated skin / uncanny valley [effect] / unrealistic [skin] / bad skin
expressions
    says   exaggerat* / over-act* / overact* / over-the-top / mugging / slapstick / grimac* / clown* / pantomime / mime+s / cartoon* /
           anime / wide-eyed / gurn* / squash-and-stretch / melodrama* / telenovela / soap-opera / theatrical* / operatic / vaudeville /
           silent-film (acting|comedy|star|style) / silent comedy / buster keaton / charlie chaplin / chaplin / jim carrey / mr bean /
           kabuki / (huge|enormous|gaping|jaw-dropping|comic*|manic|maniacal|wild|crazed|crazy|ridiculous|goofy|silly|hysterical|frozen|
           rictus|bulging|popping|contorted|cheesy|extreme|shocked|bug-eyed|hammy|outrageous) [~] (grin|smile|expression+s|face+s|eyes|
           reaction+s|laugh*|scream*|gasp*|shock|grimace|look|acting|performance+s) / jaw (drops|hits) /
           (eyes|eyeballs) [~] (bulge|pop|popping|bulging|bug out) / silly face+s / pulling faces / pull* [~] face / caricature / haka /
           youtube thumbnail / double-take / spit-take / commedia dell'arte / telenovela-style
    bans   exaggerated [facial] (expression+s|features|poses|acting|movement+s|emotion+s) / exaggerated / over-acting / overacting /
           (unnatural|weird|strange|odd|extreme|bad|silly) (expression+s|face+s|smile) / open mouth / grimac* / cartoon* rendering /
           distorted face / screaming / shouting
gaze
    says   cross-eyed / wall-eyed / averted / averts / avert* [her|his|their]* (eyes|gaze) /
           (sideways|sidelong|side) (glance+s|look+s|eye) / side-eye / vacant (stare|gaze|eyes|look) / blank stare / (eyes|gaze|
           eye) [~] (wander*|drift*|elsewhere|darts|darting|roll*|dart|unfocused|crossed|closed|averted|lowered|downcast|shut|milky|
           rolled back|pointing different ways) / eyes [~] opposite directions / downcast (eyes|gaze) /
           gaz* (past|off|away|into the distance|out|elsewhere|sideways) / lazy eye / strabismus /
           blind [~] (man|woman|girl|boy|musician|singer|old|seer|prophet|beggar|pianist|masseur) / unfocused (eyes|gaze|stare) /
           thousand-yard stare / googly eyes / chameleon+s / refuses to (meet|look) / avoid* [~] (eye contact|gaze|the camera|eyes) /
           never looks at [the]* camera /
           (stare|stares|staring) (into [the]* (space|void|distance|middle distance|nothing*)|blankly|off|past|through) / look* (away|
           off-camera|past [the]* (camera|lens)|sideways|over (her|his) shoulder|into the distance|out of frame|off into|askance)
    bans   wrong (gaze|eye) direction / wrong gaze direction /
           (bad|weird|wrong|crossed|misaligned|asymmetric|unfocused|lazy|dead|blank|mismatched) eye+s / cross-eyed / crossed eyes /
           looking (away|off camera|at the camera|elsewhere) / (inconsistent|unnatural) (gaze|eyes|eye direction) /
           averted (gaze|eyes) / closed eyes / eyes closed / blank stare / bad eyes
people
    says   drag (queen+s|king+s|artist+s|show|performer+s|act) / cross-dress* / gender-(swap*|bend*|fluid|switch*) / androgyn* /
           non-binary / trans (man|woman|person) / in drag /
           (woman|girl) (plays|disguised as|dressed as|playing) [a|the]* (man|prince|king|boy|hamlet) /
           (man|boy) (plays|disguised as|dressed as|playing) [a|the]* (woman|girl|queen|princess|lady|widow) / pantomime dame /
           body-swap* / she's the man / mulan / bearded (lady|woman)
    bans   wrong gender / (incorrect|wrong|swapped|ambiguous) (gender|sex) / androgynous / gender swap
heritage
    says   (race|colour|color)-(blind|swap*|bent) casting / colour-blind / colorblind casting / (black|asian|indian|african|white|
           latina) [~] (james bond|hamlet|juliet|viking+s|samurai|santa|mermaid|cleopatra|queen victoria|anne boleyn|knight) /
           reimagined as [a|an]* (black|asian|indian|african|latina|korean|japanese) [~] / mixed ethnicit*
    bans   (incorrect|wrong) (ethnicity|race|skin color|skin colour)
more than one
    says   clone+s / (identical|conjoined|siamese) (twin+s|triplet+s|copies|figures) / doppelg* / duplicat* /
           copies of (himself|herself|itself) / (two|three|many|multi|seven|double)-headed / (two|three|many|seven|multiple) heads /
           hydra / cerberus / mirror (image|double) / multiplies / (dozens|hundreds|thousands|army|infinite) of identical /
           body double / kaleidoscop* / split-personality / time-loop
    bans   duplicat* [person|subject|body|head|heads] / clone+s / cloned [face+s] / twins /
           (two|multiple|extra|double|second|several) (head+s|people|person|person|bodies|faces|subjects|persons|characters) /
           double [body|image] / copies / repeated (subject|person) / multiple (heads|people|faces|characters) / siamese
age
    says   (child|children|kid|kids|baby|babies|toddler+s|infant+s|schoolboy+s|schoolgirl+s|pupils|newborn+s)
    bans   (child|children|kid|kids|baby|babies|young|childlike|infant|toddler)
old age
    says   (elderly|old|aged|aging|ageing|ancient|wrinkled|white-haired|grey-haired|grandmother|grandfather|grandma|grandpa|granny|
           pensioner|octogenarian|nonagenarian|centenarian)+s
    bans   old [man|woman|person|people] / elderly / aged / wrinkle+s / wrinkled [skin] / grey hair / gray hair
toys and statues
    says   [wind-up|tin|wooden|plastic|plush|stuffed|toy|antique|vintage|broken|little]* (toy+s|doll+s|figurine+s|action figure+s|
           teddy [bear+s]|puppet+s|marionette+s|nutcracker+s|lego|mannequin+s|statue+s|sculpture+s|bust+s|statuette+s|waxwork+s|dummy|
           dummies|mascot+s|matryoshka) / toy-like / tilt-shift / miniature / diorama / barbie / claymation / bronze [~] (comes|moves) /
           marble (statue|bust|figure)
    bans   toy+s / toy-like / doll+s / doll-like / figurine+s / plastic [skin|look|texture|toy] / plasticky / mannequin+s / puppet+s /
           statue+s / sculpture+s / wax* [figure] / stuffed / action figure+s / unrealistic materials / miniature
teeth
    says   (crooked|rotten|rotting|missing|broken|bad|yellow|black|gold|gapped|jagged|buck|snaggle|uneven|filed|pointed|chipped|decayed|
           terrible|stained|false) [~] (teeth|tooth) / toothless / snaggle-toothed / gap-toothed / buck-toothed / fang+s / fanged /
           vampire+s / braces / dentures / jack-o-lantern / (shark|piranha|crocodile)+s
    bans   (bad|crooked|missing|ugly|weird|extra|too many) teeth / deformed teeth
odd eyes
    says   (glowing|bulging|mismatched|milky|bloodshot|blind|lazy|crossed|googly|compound|hollow|glass|sunken|button|one|three|many|
           black|empty|stitched|cross|bug) [~] (eyes|eye|eyed) / cross-eyed / one-eyed / eyepatch / heterochromia / cyclops /
           chameleon+s / eyeless / googly-eyed
    bans   (bad|weird|crossed|mismatched|deformed|ugly|uneven|strange|glowing) (eye+s|pupils|iris|irises) / bad eyes /
           asymmetrical eyes / asymmetrical face
odd limbs
    says   amputee+s / prosthe* / one-(armed|legged) / (missing|twisted|broken|withered|spindly|bent|backwards|dislocated|noodle|rubber|
           mangled|stunted|deformed|wooden|robotic|mechanical|bionic) [~] (limb+s|arm+s|leg+s) / contortion* / wheelchair [~] / peg-leg
    bans   bad (limb+s|leg+s|arm+s) / malformed [limbs] / misshapen limbs / strange body structure
odd body
    says   (strange|weird|alien|impossible|bizarre|inhuman|unnatural|odd) [~] (body|bodies|anatomy|creature+s|physique|skeleton|
           shape+s) / contortion* / chimera+s / mutant+s / centaur+s / (headless|two-headed|many-limbed|boneless|faceless) [~] /
           alien+s / hybrid creature+s / body-horror
    bans   strange body [structure] / (bad|wrong|weird|strange) (anatomy|body) / deformed [body]
long neck
    says   giraffe+s / (long|elongated|serpentine|stretched|endless|impossibly long|swan-like|giraffe) [~] neck+s / long-necked /
           swan+s / ostrich* / flamingo+s / llama+s / alpaca+s / brachiosaur* / sauropod+s / diplodocus / rokurokubi / plesiosaur* /
           heron+s / loch ness [monster]
    bans   long [and strange] neck / long and strange neck / long neck / elongated neck
big nose
    says   (big|huge|large|long|enormous|bulbous|hooked|prominent|giant|clown|red|crooked|warty|pointed|growing|false|comedy|
           roman) [~] nose+s / pinocchio / cyrano / proboscis monkey+s / elephant seal+s / gonzo / clown+s / tapir+s / elephant+s /
           anteater+s
    bans   (big|large|long|huge) nose / big nose
many hands
    says   (many|multi|four|six|eight|hundred|thousand)-(armed|handed) /
           (six|eight|four|many|multiple|a thousand|hundreds of|extra|three) [~] hands / octopus* / shiva / kali / durga / vishnu /
           guanyin / goro
    bans   wrong hand count / (extra|too many|three|many|multiple) hands / extra arms
"""
