"""Kind-of: what has no drawing of its own, by the drawing that stands for it. A note of the shot says so.

Each line names a drawing and what is a kind of it: breeds, makes, trades dressed alike. A word that gets a drawing of its own
leaves this table. A word stands under the narrowest drawing that is still true of it.
"""

from __future__ import annotations

_ANIMALS = {
    "cat": "siamese, persian cat, house cat, stray cat, alley cat, moggy, maine coon, ragdoll cat, manx, calico cat",
    "dog": "terrier, labrador, retriever, spaniel, beagle, poodle, sheepdog, bulldog, collie, dachshund, golden retriever, corgi, "
           "dalmatian, pug, whippet, chihuahua, rottweiler, doberman, pomeranian, pointer dog, setter, schnauzer, maltese, great dane",
    "husky": "german shepherd, shepherd dog, shiba, malamute, samoyed, akita",
    "wolf": "coyote, jackal, dire wolf", "grey wolf": "timber wolf, direwolf, maned wolf",
    "fox": "fennec", "wild dog": "hyena, bloodhound, greyhound, foxhound, wolfhound, dingo",
    "bear": "grizzly, grizzly bear", "wild bear": "kodiak, cave bear",
    "mouse": "hamster, dormouse, gerbil, shrew, lemming, vole, rodent, jerboa", "guinea pig": "capybara",
    "wild mouse": "chinchilla", "squirrel": "chipmunk, marmot, prairie dog, groundhog", "lioness": "cougar, puma, mountain lion",
    "leopard": "jaguar, ocelot, serval", "wild cat": "bobcat, caracal", "monkey": "baboon, macaque, orangutan, marmoset, mandrill, primate",
    "wild boar": "warthog", "deer": "animal, animals, antelope, gazelle, impala, wildebeest, kudu, oryx, springbok",
    "goat": "ibex, chamois", "donkey": "mule, hinny", "dairy cow": "highland cow", "horse": "mustang, thoroughbred, clydesdale",
    "bird": "flock, songbird, finch, wren, thrush, lark, starling, blackbird, bullfinch, chickadee, warbler, cuckoo, oriole, nuthatch, "
            "bunting, kiwi bird", "chicken": "quail, partridge, pheasant, grouse, guinea fowl", "eagle": "buzzard, osprey, kite bird",
    "vulture": "condor", "crow": "rook, jackdaw", "heron": "egret, ibis, crane bird, spoonbill", "seagull": "albatross, tern, cormorant, "
    "petrel, gannet", "wild duck": "teal, loon, grebe, coot", "parrot": "macaw, parakeet, budgie, cockatiel, lovebird", "penguin": "puffin",
    "lizard": "gecko, iguana, salamander, newt, skink, komodo dragon, axolotl, monitor lizard", "snake": "cobra, python, viper, rattlesnake, "
    "boa, adder, anaconda, sea serpent", "dinosaur": "allosaurus, spinosaurus, iguanodon, ankylosaurus",
    "fish": "minnow, pufferfish, piranha, catfish, barracuda, anchovy, haddock, guppy, sturgeon, mackerel",
    "salmon": "trout, tuna, carp, cod, sardine, herring", "shark": "hammerhead, megalodon, great white", "whale": "narwhal, leviathan, "
    "sperm whale", "octopus": "cuttlefish, nautilus", "crab": "hermit crab, horseshoe crab",
    "beetle": "cockroach, scarab, ladybeetle, weevil, mantis, praying mantis, stick insect, flea",
    "bee": "hornet, insect, bug, gnat", "snail": "slug", "caterpillar": "worm, earthworm, larva, silkworm, grub, maggot, leech",
    "spider": "tarantula", "monster": "ogre, sea monster, chimera, kaiju, behemoth, demon king, boogeyman",
    "dragon": "wyvern, drake, wyrm, sea dragon, hydra dragon, basilisk", "robot": "cyborg, humanoid, mech, terminator",
    "ghost": "poltergeist, banshee, shade spirit",
}
_VEHICLES = {
    "car": "limousine, convertible, hatchback, coupe, jeep, station wagon, suv, minicar, hearse, electric car, roadster, vehicle, "
           "automobile car", "van": "minivan, delivery van, ice cream van, minibus van",
    "truck": "garbage truck, semi truck, tow truck, moving truck, snowplow, eighteen wheeler, food truck",
    "tractor": "combine harvester, harvester machine", "train": "monorail, freight train, cargo train, railcar",
    "bicycle": "tandem, mountain bike, bmx, electric bike", "motorbike": "quad bike, dirt bike, trike, chopper bike",
    "boat": "trawler, houseboat, lifeboat, speedboat, barge, dredger, lobster boat, motorboat, tugboat, ferry, powerboat, vessel",
    "rowboat": "gondola, punt, paddleboat, pedal boat, coracle, lifeboat raft", "sailboat": "catamaran, "
    "windsurfer, trimaran, sloop, junk", "sailing ship": "clipper, brig, ark",
    "ship": "freighter, cargo ship, warship, battleship, aircraft carrier, destroyer, icebreaker, tanker, oil tanker, container ship, cruiser",
    "plane": "glider, hang glider, fighter jet, bomber, warplane, cargo plane, crop duster, microlight", "submarine": "bathysphere",
    "spaceship": "lander, space freighter, starfighter, star fighter, scout ship, x-wing, millennium ship, mothership",
    "rocket": "missile, booster rocket, space launcher",
}
_PEOPLE = {
    "person": "orchestra, band, choir, crew, team, passenger, customer, visitor, guest, commuter, pedestrian, owner, partner, survivor, winner, narrator, host, actor, nomad, "
    "crowd, tourist, audience, spectator, citizen, client, leader, member, victim, witness, volunteer, candidate, roommate, classmate, "
    "colleague, companion, enemy, rival, foe, refugee, immigrant, pioneer, settler, lover, relative, ancestor, family, couple, twins, "
    "voter, celebrity, star actor, influencer, assistant, apprentice, hostage, dreamer, ally, sibling, "
    "opponent, buddy, pal, helper, resident, shopper, collector, critic, model person, psychologist, therapist",
    "man": "actor man, widower, stepfather, godfather, landlord, barman, handsome man, bachelor man, playboy",
    "woman": "actress, housewife, widow, stepmother, landlady, stepsister, bridesmaid, girlfriend, godmother, nanny, babysitter",
    "boy": "paperboy, newsboy, choirboy, stepson, errand boy", "girl": "tomboy, stepdaughter, girl guide, goose girl, matchgirl",
    "old man": "beggar, hobo, miser, veteran soldier, patriarch", "old woman": "spinster, matriarch, crone old",
    "knight": "paladin, crusader, cavalier, squire, templar, warrior knight", "king": "sultan, tsar, duke, lord, baron, earl, "
    "kaiser, shah, raja, maharaja, nobleman", "queen": "duchess, countess, baroness, dowager", "princess": "noblewoman, heiress",
    "soldier": "sergeant, officer, colonel, commando, lieutenant, paratrooper, warrior, mercenary, private soldier, "
    "corporal, army, cadet, sniper, recruit, veteran", "guard": "bodyguard, warden, sentry, bouncer, jailer, gatekeeper",
    "doctor": "surgeon, pharmacist, vet, veterinarian, dentist, optician, pediatrician, radiologist",
    "groom": "bridegroom, newlywed", "nurse": "midwife, caregiver, carer, paramedic, orderly", "scientist": "technician, inventor, biologist, physicist, "
    "geneticist, botanist, astronomer, alchemist, roboticist, engineer in a lab, zoologist, psychiatrist, meteorologist, geologist",
    "chef": "baker, confectioner, pizzaiolo, chocolatier, cook assistant", "farmer": "harvester, forager, rancher, goatherd, "
    "serf, vintner, winemaker, stable boy, groomsman, orchardist", "cowboy": "gunslinger, outlaw, ranger, bounty hunter, wrangler, "
    "rider", "dancer": "gymnast, figure skater, flamenco dancer, tango dancer, cheerleader dancer", "detective": "agent, "
    "reporter, journalist, investigator, newsman", "worker": "foreman, carpenter, electrician, bricklayer, welder, roofer, architect, engineer, "
    "plumber, surveyor, labourer, laborer, docker, crane operator, factory worker", "mechanic": "janitor, locksmith, sweeper, street sweeper, street cleaner, dustman, binman, garbageman, "
    "tinkerer, repairman, handyman, puppeteer, marionettist, ventriloquist, cleaner, technician in overalls, plasterer, tiler",
    "blacksmith": "brewer, potter, glassblower, sculptor, tanner, stonemason, butcher, ironmonger",
    "teacher": "writer, author, poet, novelist, historian, philosopher, translator, editor, archivist, lecturer, tutor, scholar, "
    "storyteller, mapmaker, librarian, headmaster, schoolmaster, playwright, scribe", "businessman": "banker, lawyer, politician, "
    "mayor, president, salesman, accountant, mobster, gangster, diplomat, broker, minister, principal, clerk, tycoon, "
    "millionaire, employee, ambassador, senator, governor, landlord in a suit, notary, auctioneer, undertaker, "
    "billionaire, economist, candidate in a suit, prime minister, chairman", "businesswoman": "secretary, hostess, stewardess, "
    "flight attendant, anchorwoman, news anchor, presenter, receptionist", "student": "scout, camper, trekker, archaeologist, teenager in a hoodie, "
    "freshman", "cellist": "double bass player", "singer": "flutist, pianist at the piano, performer, rapper, dj, entertainer, musician, composer, pop star, rock star, rockstar",
    "runner": "volleyball player, sportswoman, champion, teammate, contestant, javelin thrower, "
    "badminton player", "keeper": "caretaker, innkeeper, ferryman, stationmaster, groundskeeper, lamplighter, whaler",
    "shopkeeper": "watchmaker, clockmaker, toymaker, cobbler, craftsman, artisan, shoemaker, seller, trader, cashier, barista, bartender, tailor, weaver, seamstress, barber, hairdresser, "
    "jeweller, jeweler, bookseller, knitter, dressmaker, shop assistant, stallholder, stylist, manicurist, pawnbroker, candlemaker, spinner",
    "thief": "villain, rogue, criminal, smuggler, vandal, kidnapper", "monk": "guru, sage, prophet, oracle, pope, "
    "bishop, rabbi, imam, vicar, pastor, hermit monk, cleric, shaman", "samurai": "geisha, sensei, martial artist, judoka, karateka, swordsman, "
    "shogun, fencer", "viking": "chieftain, barbarian, highlander, berserker, jarl", "roman": "gladiator, spartan, hoplite, trojan, emperor of rome",
    "clown": "acrobat, juggler, mime, tightrope walker, trapeze artist, harlequin, fool", "elf": "halfling, hobbit, brownie elf, kobold",
    "caveman": "tribesman, castaway, savage, aborigine", "driver": "coachman, usher, porter, chauffeur, truck driver, trucker, taxi driver, "
    "valet, train driver, bus driver", "programmer": "hacker, gamer, designer, blogger, streamer, web designer",
    "deep-sea diver": "hazmat worker, racing driver, biker, motorcyclist, stuntman, test pilot", "wizard": "druid, enchanter, magus",
    "witch": "fortune teller", "sailor": "gondolier, boatman, navigator, coastguard", "fairy": "sprite, nymph, dryad, tooth fairy",
    "superhero": "vigilante, superheroine, masked hero", "magician": "ringmaster, hypnotist, escapologist",
}
_THINGS = {
    "house": "mansion, villa, bungalow, townhouse, duplex, manor, family house", "cabin": "lodge, chalet, shack, shed, hovel",
    "castle": "fortress, citadel, fort, stronghold", "tower": "turret, spire, minaret, belfry", "church": "abbey, convent, chapel, cathedral",
    "temple": "shrine, mausoleum", "statue": "idol, bust, memorial, gargoyle, obelisk", "tent": "wigwam, yurt, marquee, canopy",
    "bread": "rye bread", "fried egg": "breakfast", "roast chicken": "meal, dinner, supper", "sandwich": "lunch, panini", "dumpling": "ravioli, tortellini, gnocchi, pierogi, wonton, gyoza, momo, dim sum", "spaghetti": "linguine, fettuccine, tagliatelle, "
    "udon", "soup": "goulash, gumbo, ratatouille, minestrone, borscht", "rice": "risotto, paella, pilaf, biryani, couscous, quinoa", "carrot": "vegetable", "cake": "cheesecake, gateau, brownie, tiramisu, strudel", "pie": "tart, quiche, apple tart",
    "plate": "saucer dish", "bed": "bunk, cot, bunk bed, futon",
    "sofa": "loveseat, divan", "crystal": "amethyst, quartz, geode, topaz", "diamond": "sapphire, precious stone, emerald gem, ruby, "
    "opal", "tree": "elm, ash tree, maple, maple tree, beech, poplar, linden, chestnut tree, alder, aspen, eucalyptus, walnut tree",
    "pine": "spruce, cedar, cypress, redwood, sequoia, larch, juniper, yew", "apple tree": "orange tree, lemon tree, pear tree, fruit tree, fig tree, "
    "olive tree, orchard tree", "cherry tree": "plum tree, peach tree, magnolia", "bush": "shrub, bramble, thicket, azalea, hydrangea",
    "flower": "peony, carnation, hibiscus, marigold, aster, geranium, bluebell, snowdrop, iris flower, buttercup, "
    "chrysanthemum, petunia, primrose, crocus", "bouquet": "nosegay", "planet": "exoplanet", "comet": "meteor shower, meteor storm", "galaxy": "nebula, supernova",
    "radio": "transmitter, walkie-talkie, walkie talkie, intercom", "generator": "transformer, dynamo, alternator",
    "cup": "beaker cup", "sword": "katana, rapier, saber, cutlass, scimitar, blade, machete, foil sword", "axe": "tomahawk, cleaver axe",
    "hammer": "mallet, sledgehammer, gavel", "guitar": "ukulele, mandolin, bass guitar, sitar, lyre", "violin": "viola",
    "trumpet": "bugle, cornet", "flute": "clarinet, recorder, oboe, piccolo, whistle flute, panpipe, bassoon", "drum": "bongo, drum kit, "
    "timpani, tom-tom", "piano": "organ, harpsichord, synthesizer, keyboard piano", "coin": "cent, dime, token, doubloon, ducat",
    "trophy": "chalice, goblet, grail, award", "pencil": "chalk pencil", "rope": "lasso, string, twine",
    "net": "fishing net", "suitcase": "trunk case", "table": "dining table, countertop, coffee table, nightstand table",
    "chair": "wooden chair, seat, folding chair, deck chair, wicker chair, high chair", "wardrobe": "locker, armoire, pantry",
    "dresser": "sideboard, nightstand, bureau", "rug": "doormat, tapestry", "curtain": "veil, blinds, shutter",
    "market stall": "kiosk, booth, stall", "fence": "railing, hurdle, barrier, guardrail", "rock": "gravel, cobblestone",
    "letter": "invitation, postcard, note, telegram, valentine", "map": "chart", "scroll": "manuscript, papyrus, document, contract",
    "computer": "desktop computer, screen, display, server", "control panel": "cockpit panel",
    "contraption": "invention, machine, boiler, strange machine, furnace, engine machine, apparatus, device, equipment",
    "robot arm": "prosthetic, robotic arm", "remote": "controller, joystick, gadget, gamepad", "headphones": "earbuds",
    "clock": "timer, stopwatch, wall clock", "helmet": "bike helmet, crash helmet, visor", "ball": "toy ball, marble ball, "
    "cricket ball, handball", "bottle": "flask, carafe, decanter",
    "potion": "elixir, vial, poison, antidote, perfume potion, beaker, test tube, serum", "jar": "jam jar, marmalade, pickles, canister, urn jar",
    "basket": "creel", "lamp": "nightlight, reading lamp, floor lamp", "lantern": "oil lantern, gas lamp",
    "street lamp": "floodlight", "bell": "gong, chime, church bell, school bell", "fountain": "geyser, sprinkler", "well": "cistern",
    "mushroom": "fungus, truffle", "leaf": "petal, foliage", "pot": "crock, wok, pressure cooker",
    "shell": "conch", "orb": "energy ball, sphere", "flag": "banner, pennant", "medal": "badge, emblem, insignia, sheriff star", "bridge": "footbridge, viaduct, drawbridge, aqueduct", "gate": "portcullis, turnstile, archway",
    "bathtub": "jacuzzi, hot tub", "bus": "coach bus, minibus, trolleybus", "cloud": "mist, haze, smog",
}
KIN: dict[str, tuple[str, ...]] = {
    name: tuple(kinds.split(", ")) for table in (_ANIMALS, _VEHICLES, _PEOPLE, _THINGS) for name, kinds in table.items()
}
