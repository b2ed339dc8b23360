"""The words the offline screenwriter knows: who can act, what can be done, and how English inflects it."""

from __future__ import annotations

import re
from functools import cache

from director import dictionary, wordnet

ANIMALS = frozenset(
    "cat kitten dog puppy fox wolf bear rabbit hare bunny mouse rat squirrel hedgehog badger deer fawn horse pony donkey mule cow "
    "bull calf pig piglet sheep lamb goat chicken hen rooster duck duckling goose swan owl eagle hawk falcon crow raven sparrow robin "
    "pigeon parrot penguin flamingo peacock hummingbird heron stork bird seagull gull turtle tortoise frog toad lizard gecko snake "
    "crocodile alligator fish goldfish shark whale dolphin octopus squid crab lobster jellyfish seahorse seal otter beaver walrus "
    "elephant lion lioness tiger leopard panther cheetah giraffe zebra hippo rhino monkey ape gorilla chimpanzee panda koala kangaroo "
    "sloth raccoon skunk moose reindeer camel llama alpaca yak bat bee bumblebee butterfly moth ant beetle ladybug ladybird spider "
    "snail worm caterpillar dragonfly firefly cricket grasshopper coyote lynx weasel ferret mole hamster parakeet terrier corgi "
    "poodle beagle labrador retriever dachshund "
    "bulldog husky collie spaniel greyhound mastiff pug chihuahua hound salmon trout tuna eel mantis wasp buffalo bison boar "
    "vulture magpie kingfisher toucan "
    "cockatoo chick cub foal tadpole crocodile starfish stingray orca narwhal pelican gazelle antelope hyena meerkat armadillo "
    "anteater tapir lemur".split()
)
PEOPLE = frozenset(
    "ceo human clone stoker soprano "
    "man woman boy girl child kid baby toddler teenager teen person people student pupil teacher grandmother grandma granny grandfather "
    "grandpa mother mum mom father dad parent brother sister twin sibling friend neighbour neighbor stranger king queen prince princess "
    "knight squire wizard witch sorcerer pirate captain sailor fisherman fisherwoman diver swimmer surfer skater skateboarder skier "
    "snowboarder climber hiker mountaineer cyclist runner sprinter racer boxer wrestler footballer player goalkeeper coach dancer "
    "ballerina singer musician pianist violinist cellist drummer guitarist conductor composer painter artist sculptor potter weaver "
    "tailor seamstress cobbler shoemaker carpenter blacksmith watchmaker clockmaker glassblower baker chef cook waiter waitress barista "
    "butcher farmer gardener beekeeper shepherd shepherdess lumberjack miner builder engineer mechanic inventor scientist chemist "
    "astronomer astronaut cosmonaut pilot driver conductor postman postwoman mailman courier detective policeman policewoman officer "
    "spy thief burglar guard soldier samurai ninja warrior viking gladiator cowboy cowgirl sheriff monk nun priest nurse doctor surgeon "
    "vet librarian writer poet journalist reporter photographer filmmaker magician clown acrobat juggler trapeze keeper janitor cleaner "
    "commuter rider traveller traveler tourist explorer archaeologist hermit nomad beggar merchant shopkeeper vendor bride groom widow "
    "widower couple lovers crowd family papermaker firefighter lifeguard ranger hunter bookseller barber hairdresser model athlete "
    "gymnast elder lady gentleman hero heroine caveman cavewoman puppeteer toymaker mapmaker printer tinker ferryman wife husband "
    "girlfriend boyfriend grandson granddaughter son daughter nephew niece uncle aunt cousin boss mayor worker master apprentice comedian "
    "superhero bandit grandparents parents president emperor empress pharaoh centurion professor butler judge lawyer banker dentist "
    "florist grocer sailor captain backpacker youth infant orphan villager villagers band choir team class crew lifesaver busker rockstar "
    "hacker programmer gamer streamer influencer dj interviewer adventurer zookeeper bully villain genius archer assassin host guest "
    "owner buyer "
    "seller plumber electrician architect designer actor actress dreamer wanderer loner intern tutor weightlifter champion opponent "
    "referee fan "
    "customer client passenger steward stewardess smith fisher angler sage shaman oracle ruler lord duke duchess countess maiden "
    "minister candidate "
    "bandit outlaw robber pickpocket prisoner refugee immigrant volunteer veteran sergeant general colonel commander lieutenant ranger "
    "scout cadet "
    "historian philosopher novelist author editor blogger skier golfer quarterback striker cheerleader roommate colleague coworker fiance "
    "guy dude bloke chap lass lad fighter sweeper attendant operator translator recordist dealer trainer usher porter auctioneer umpire "
    "jockey tenant tuner clerk cashier tattooist stuntman fireman "
    "rapper rockstar popstar movie-star film-star opera-star football-star tv-star bassist "
    "abuela abuelo abuelita nonna nonno oma opa babushka santa cop agent rival enemy hitchhiker skateboarder jogger "
    "nanny maid waitress gran granddad grandad nana".split()
)
MACHINES = frozenset(
    "robot android drone car truck bus train tram taxi van motorcycle motorbike scooter tractor spaceship rocket satellite rover probe "
    "submarine boat ship sailboat ferry canoe raft airplane plane helicopter airship balloon kite bicycle bike lamp clock teapot kettle "
    "toaster vacuum computer phone camera radio television piano violin guitar typewriter umbrella vending lantern lighthouse snowman "
    "scarecrow doll puppet toy statue teddy shadow cloud star moon sun tree flower sunflower leaf raindrop snowflake pencil book letter "
    "sock shoe hat suitcase bottle cup candle streetlamp windmill machine paper".split()
)
FANTASTIC = frozenset(
    "dragon unicorn ghost alien monster fairy elf dwarf goblin troll giant mermaid merman phoenix griffin vampire zombie werewolf "
    "skeleton genie angel demon yeti golem spirit gnome centaur dinosaur mammoth creature beast".split()
)
ACTORS = ANIMALS | PEOPLE | MACHINES | FANTASTIC

_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "mice": "mouse", "geese": "goose", "wolves": "wolf", "leaves": "leaf",
    "fishermen": "fisherman", "people": "people", "thieves": "thief", "elves": "elf", "dwarves": "dwarf", "sheep": "sheep",
    "butterflies": "butterfly", "ladies": "lady", "puppies": "puppy", "bunnies": "bunny", "fairies": "fairy", "babies": "baby",
    "fireflies": "firefly", "witches": "witch", "foxes": "fox", "spies": "spy", "fish": "fish", "deer": "deer", "firemen": "firefighter",
}

VERBS = (
    "get stay remain call wind hatch beg warn threaten let ban forbid outlaw "
    "build make create construct invent assemble carve craft sew knit weave forge repair fix mend restore paint draw sculpt write "
    "search seek look find discover hunt track lose forget race compete run chase sprint ride drive steer grow plant water harvest bloom "
    "travel journey sail cross climb explore wander walk hike fly float drift swim dive row march crawl jump leap hop gallop soar "
    "meet befriend love marry hug kiss visit greet guard protect defend watch keep wait cook bake fry boil stir taste eat drink serve "
    "fight battle duel attack conquer dream sleep imagine wish remember wake learn try practise practice study train teach want decide "
    "rescue save help free heal feed carry deliver bring send give take steal escape flee hide play sing dance perform juggle conduct "
    "compose open close fold unfold enter leave arrive return come go sit stand lie fall rise turn spin circle shine glow burn melt "
    "freeze break smash drop throw catch pick pull push press lift hold hang wash clean sweep read listen hear speak talk say tell "
    "whisper shout laugh smile cry weep sell buy trade inherit pack tie cut dig bury knock ring light sort stack count wear put set "
    "become transform change stop start begin finish end lead follow join share win lose cheer wave nod stare gaze see notice reach "
    "land launch crash explode float rain snow flow pour drip splash sway swing slide skate ski surf skateboard blow swirl shimmer "
    "collect polish unlock cross befriend haunt rule mourn celebrate wander trot pass spread appear vanish disappear gather work live "
    "balance stumble trip shiver tremble yawn stretch crouch kneel bow salute blink whistle hum knit adopt paddle glide wobble roll "
    "bounce flip toss trade tend pluck peel slice chop mix pour brew steam fill empty drain shovel saw hammer drill screw weld arrange "
    "race rehearse audition breathe bend overtake lean tiptoe peek squeeze rest rebuild outrun outwit confront discover escape uncover "
    "face visit survive need must refuse teach kick score form unroll snap slam click tip erupt argue collapse hover dim settle "
    "spill scatter gleam glint flicker tick fade "
    "bark howl roar growl purr croak chirp sniff lick bite chew swallow nibble scratch peer squint glance wink nudge poke tap tug "
    "yank haul drag hoist lower raise tighten "
    "loosen unwrap wrap unzip strap load unload stamp print type scroll swipe dial answer check scan report pause accelerate brake "
    "park reverse board unpack remove reveal "
    "cover uncover attach plug unplug switch turn spark ignite smoulder sizzle simmer drizzle sprinkle whisk knead twirl pluck "
    "strum tune applaud clap gasp sob grin frown "
    "blush shrug sigh snore stir toast scoop ladle garnish inspect examine measure weigh calculate solve point aim fire shoot "
    "dodge duck parry block tackle dribble pass "
    "serve smash volley vault somersault plunge surface resurface sink emerge creep crawl slither scurry scuttle dart hurry rush "
    "stroll march limp stagger stretch unfurl "
    "sprout wilt wither rot rust crumble shatter splinter tear rip mend stitch unravel tangle untangle bind tether untie lock bolt "
    "latch creak groan rattle rumble hum buzz "
    "chime toll echo fade swell burst pop fizz bubble foam freeze thaw drip trickle gush surge flood recede retreat advance "
    "approach near circle hover orbit descend ascend "
    "dive tumble roll topple lean tilt rock sway nod bow curtsy salute beckon embrace comfort console cradle rock pat stroke "
    "caress tickle hand offer accept reject receive "
    "swap exchange borrow lend return own belong wear don doff dress undress shave comb brush bathe shower rinse scrub polish wipe "
    "dust mop vacuum iron fold stack heap pile "
    "spread smear paint sketch trace etch carve mold mould cast glaze fire kiln bend twist squeeze crush grind mill press stamp "
    "seal sign address post mail stand sprint dash "
    "celebrate toast cheer boo hiss whistle yell scream murmur mumble mutter chant recite narrate rap hum busk rehearse record "
    "film photograph snap pose model strut parade "
    "skip leap bounce flip glow pulse throb vibrate shudder quiver twitch ripple roll crest break crash lap wash drift smolder "
    "accuse activate admire advise amaze amuse announce annoy apologise apologize arise arrest ask assist astonish attend avoid "
    "awaken babysit banish barter behold betray bicker bless boast brag bribe broadcast browse bully camouflage cancel "
    "canter capture cavort charm chat cherish chuckle clamber clash cling clutch coax collide command complain compliment confess "
    "confuse congratulate converse cough cower crave cuddle dare daydream dazzle deceive decorate dedicate depart depict deserve "
    "detect devour direct disagree disarm disembark disguise disobey distract divide divorce donate doodle doze drown dwell earn "
    "eavesdrop elect embark emigrate encounter encourage endure enjoy entertain envy evacuate evolve excavate exhale explain "
    "fascinate fetch fiddle flatten flirt forage forbid forgive frighten frolic fumble gamble gawk gesture giggle glare glimpse "
    "gloat gobble gossip grab grapple graze grieve gulp haggle halt harmonise heave hesitate hibernate hoard huddle hurl "
    "hustle hypnotise ignore imitate impress improvise inflate inhale initiate insist inspire introduce invade invite jog jostle "
    "joust kidnap lament levitate linger loiter lurk marinate marvel meditate meow migrate mimic mingle misbehave mislead moonwalk "
    "munch nap navigate obey observe occupy operate organise outgrow overcome overhaul overhear oversleep pamper pant paraglide "
    "participate patrol pedal perch persuade pester picnic plead plod ponder pout prance pray preach pretend propose prosper prowl "
    "punish purchase pursue quarrel ramble reappear reassemble recline recognise reconcile recover refuel rejoice relax rely "
    "remind renovate reopen resist respond retell retire retrieve reunite revive roam romp salvage scamper scare scold scowl "
    "scribble serenade shelter shield shove shriek shuffle shut sightsee sip skydive slay slip slouch slumber slurp "
    "smirk smuggle snatch sneak sneeze snicker snooze snorkel snuggle solder soothe spar sparkle spit spook sprawl squabble squat "
    "squeal squirm stargaze startle stomp stow straggle straighten stride struggle sulk sunbathe surrender surround swerve swoon "
    "swoop sympathise tame taunt tease tempt thank think thrive tinker toboggan tow trespass triumph trudge twinkle uncork "
    "unearth unite unmask venture waddle wade waltz whimper whittle wield wiggle windsurf wonder worry worship wrangle wrestle "
    "wriggle yearn yodel zigzag "
    "snow hail thunder rumble hatch knit crochet embroider vanish topple".split()
)
_PAST = {
    "got": "get",
    "built": "build", "made": "make", "found": "find", "lost": "lose", "ran": "run", "rode": "ride", "drove": "drive", "grew": "grow",
    "flew": "fly", "swam": "swim", "met": "meet", "kept": "keep", "fought": "fight", "dreamt": "dream", "slept": "sleep", "woke": "wake",
    "taught": "teach", "fed": "feed", "brought": "bring", "sent": "send", "gave": "give", "took": "take", "stole": "steal", "hid": "hide",
    "sang": "sing", "left": "leave", "came": "come", "went": "go", "sat": "sit", "stood": "stand", "lay": "lie", "fell": "fall",
    "rose": "rise", "spun": "spin", "burnt": "burn", "froze": "freeze", "broke": "break", "threw": "throw", "caught": "catch",
    "held": "hold", "hung": "hang", "heard": "hear", "spoke": "speak", "said": "say", "told": "tell", "wept": "weep", "sold": "sell",
    "bought": "buy", "wore": "wear", "became": "become", "began": "begin", "led": "lead", "won": "win", "saw": "see", "blew": "blow",
    "wrote": "write", "drew": "draw", "sought": "seek", "forgot": "forget", "ate": "eat", "drank": "drink", "fled": "flee", "lit": "light",
    "dug": "dig", "rang": "ring", "knelt": "kneel", "swung": "swing", "slid": "slide", "thought": "think", "leapt": "leap",
}


def members(phrase: str) -> str:
    """'a group of ants' -> 'ants': a phrase with those who are in the group in the group's place."""
    return re.sub(r"^(?:an?|the|one|his|her|their)?\s*(?:[\w-]+ ){0,2}?(?:group|family|herd|flock|pack|swarm|gang|crowd|pair|"
                  r"troop|troupe|colony|parade|band|army|line|circle|school|dozen|bunch|crew|team) of "
                  r"(?=(?:[\w-]+ ){0,2}?[a-z]+)", "", phrase, flags=re.I)


def singular(noun: str) -> str:
    """'wolves' -> 'wolf', 'robots' -> 'robot'; a word that is already singular comes back as it is."""
    word = noun.lower()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men") and word[:-2] + "an" in ACTORS:
        return word[:-2] + "an"
    if word in ACTORS or not word.endswith("s") or word.endswith("ss"):
        return word
    for ending, put in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(ending) and word[: -len(ending)] + put in ACTORS:
            return word[: -len(ending)] + put
    return word


def several(noun: str) -> bool:
    """Whether a noun is a plural: 'friends', 'cannibals', 'mice'; no 'boss'."""
    word = noun.lower()
    return singular(word) != word or (word.endswith("s") and not word.endswith(("ss", "us", "is")) and any(
        base != word for base in dictionary.bases(word, "noun")))


def actor(word: str) -> str | None:
    """The known actor a word names ('Foxes' -> 'fox'), or None."""
    base = singular(word.lower().removesuffix("'s"))
    if base in ACTORS:
        return base
    return next((noun for noun in dict.fromkeys((base, *dictionary.bases(base, "noun"), base.removesuffix("s"))) if living(noun)), None)


_NO_BEING = frozenset("nobody narrator presenter user beginner maker developer believer sender "
                       "longer closer nearer further farther speaker killer walker harvester das".split())


@cache
def living(noun: str) -> bool:
    """Whether a noun known to no list names a person or an animal, and hardly ever anything else ('fiddler', 'puffin'; no 'trailer')."""
    if len(noun) < 3 or noun in _NO_BEING:
        return False
    if "-" in noun and not wordnet.meanings(noun, "noun"):
        noun = noun.rpartition("-")[2]                  # 'bell-ringer'
        if re.fullmatch(_DOERS, noun):
            return True
    if wordnet.meanings(noun, "verb") or wordnet.meanings(noun, "adj"):
        return False
    shares = wordnet.fields(noun, "noun")
    if not shares:
        return re.fullmatch(rf"\w{{2,}}(?:{_DOERS})", noun) is not None
    if wordnet.is_a(noun, "natural object", "body part"):
        return False                                    # 'mane', 'antler', 'plumage' are of the animals, and none themselves
    return (len(noun) > 3 and shares.get("person", 0) + shares.get("animal", 0) >= 0.87) or noun in ("nan", "lad")


_DOERS = "woman|girl|lady|boy|keeper|maker|player|worker|driver|hunter|seller|catcher|sweeper|monger|smith|wright|ologist|diver|warden"


def third(verb: str) -> str:
    """Third person singular: 'carry' -> 'carries', 'push' -> 'pushes', 'go' -> 'goes'."""
    if verb in ("must", "can", "will"):
        return verb
    if verb == "be":
        return "is"
    if verb == "have":
        return "has"
    if re.search(r"(s|x|z|ch|sh|o)$", verb):
        return verb + "es"
    return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"


def gerund(verb: str) -> str:
    """'make' -> 'making', 'run' -> 'running', 'lie' -> 'lying'."""
    if verb == "be":
        return "being"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if re.search(r"[^aeiouy]e$|ue$", verb) or (verb.endswith("e") and not verb.endswith(("ee", "oe", "ye"))):
        return verb[:-1] + "ing"
    if re.fullmatch(r"(?:qu|[^aeiou])*[aeiou][bdgklmnprt]", verb):
        return verb + verb[-1] + "ing"
    return verb + "ing"


@cache
def _forms() -> dict[str, tuple[str, str]]:
    table: dict[str, tuple[str, str]] = {}
    for verb in VERBS:
        table.setdefault(verb, (verb, "base"))
        table[third(verb)] = (verb, "third")
        table[gerund(verb)] = (verb, "ing")
        table.setdefault(verb + ("d" if verb.endswith("e") else "ed"), (verb, "past"))
        table.setdefault(re.sub(r"([^aeiou])y$", r"\1i", verb) + "ed", (verb, "past"))
        if re.search(r"[^aeiou][aeiou][bdglmnprt]$|ic$", verb):                # hugged, travelled, picnicked
            table.setdefault(verb + ("k" if verb.endswith("c") else verb[-1]) + "ed", (verb, "past"))
    for past, verb in _PAST.items():
        table[past] = (verb, "past")
    table.update({"is": ("be", "third"), "are": ("be", "base"), "was": ("be", "past"), "were": ("be", "past"), "has": ("have", "third"),
                  "have": ("have", "base"), "had": ("have", "past")})
    return table


def verb_form(word: str) -> tuple[str, str] | None:
    """(base verb, form) of a known verb, form being base, third, ing or past; None for any other word."""
    return _forms().get(word.lower())


def article(phrase: str) -> str:
    """'orange cat' -> 'an orange cat'."""
    first = phrase.lstrip("'\"")[:12].lower()
    vowel = re.match(r"[aeiou]", first) and not re.match(r"(one\b|uni[cfqtv]|use|usu|euro)", first)
    return ("an " if vowel or re.match(r"hour|honest|heir|8|11\b|18\b", first) else "a ") + phrase


def title_case(text: str) -> str:
    """English title case: small words stay small inside."""
    small = {"a", "an", "the", "and", "or", "of", "in", "on", "at", "to", "for", "with", "by", "from", "under", "into", "but", "who",
        "that"}
    words = text.split()
    return " ".join(w if w.isupper() and len(w) > 1 else w.lower() if i and w.lower() in small else w[:1].upper() + w[1:]
                    for i, w in enumerate(words))


@cache
def verb_like(word: str, shape: str) -> tuple[str, str] | None:
    """(base, shape) where `word` can be a verb in that form ('proposes', 'third'), by the dictionary; else None."""
    low = word.lower()
    if not re.fullmatch(r"[a-z]{3,20}", low):
        return None
    for base in dictionary.bases(low, "verb"):
        if base == low if shape == "base" else low in dictionary.verb_forms(base).get(shape, ()):
            return base, shape
    return None
