"""What people of a trade do all day, as rows that `rows` reads: {S} is who does it."""

from __future__ import annotations

import re

_KITCHEN, _ROOM = "in a bright kitchen with copper pots and a big oven", "in a cosy room with a window, books and a lamp"
_VILLAGE, _STREET = "in a village street with front gardens", "on a busy city street between tall houses"
_FARM, _GARDEN = "on a farm with a red barn and wide fields", "in a garden with flower beds and a wooden fence"
_DOCTORS, _WORKSHOP = "in a hospital room with a bed", "in a cluttered workshop full of tools and shelves"

_ROWS = f"""
= mail carriers? | post(?:man|woman|men) | mail(?:man|woman|men) | letter carriers? | couriers? | postal workers?
medium | {_ROOM} | soft morning light | {{S}} [put] letters into a big yellow bag
track | {_VILLAGE} | | {{S}} [ride] a bicycle along the street
medium | | bright day light | {{S}} [put] a letter into a mailbox
low | | | {{S}} [jump] back as a small dog barks
two | | warm afternoon light | {{S}} [give] a parcel to an old woman, who smiles
= fire ?fight(?:ers?|ing) | firem[ae]n | firewom[ae]n | fire (?:brigades?|departments?|stations?|services?)
wide | in front of a fire station with a red engine | soft morning light | {{S}} [wash] a red fire engine
low | | | {{S}} [run] to the red fire engine
track | {_STREET} | bright day light | {{S}} [drive] a red fire engine through the city
wide | in front of a burning house in the city | orange fire light | {{S}} [hold] a hose and [spray] water at the flames
medium | | | {{S}} [hold] a small grey kitten in both arms and [smile]
= (?:mountain )?rescue (?:dogs?|teams?|services?|workers?|volunteers?) | mountain rescuers? | ski patrols?
wide | at the foot of a high snowy mountain | soft morning light | {{S}} [tie] up a big backpack, a shaggy dog stands beside
track | on a mountain path above the valley | | {{S}} [walk] uphill behind a shaggy dog
close | | bright day light | {{S}} [look] through a spyglass
two | in a wide snowfield under a pale sky | grey snow storm light | {{S}} [kneel] beside a man who lies in the snow
medium | | golden hour, long warm light | {{S}} [hug] a shaggy dog and [smile]
= police | police(?:m[ae]n|wom[ae]n)? (?:officers?|forces?)? | policem[ae]n | policewom[ae]n | constables?
wide | {_STREET} | soft morning light | {{S}} [stand] at the crossing and [raise] one hand
two | | | {{S}} [lead] an old woman over the street
track | | bright day light | {{S}} [run] after a thief with a bag
close | | | {{S}} [write] something into a notebook
medium | | warm afternoon light | {{S}} [kneel] and [shake] hands with a little boy
= nurses? | hospitals? | clinics? | (?:paediatric|pediatric)ians? | doctors? | care homes? | nursing homes? | carers?
wide | in a hospital corridor with bright lamps | soft morning light | {{S}} [walk] along and [greet] somebody
two | {_DOCTORS} | | {{S}} [listen] to the heart of a little boy with a stethoscope
close | | bright day light | {{S}} [write] on a clipboard
medium | | | {{S}} [give] a cup of tea to an old man in bed, who smiles
medium | | warm afternoon light | {{S}} [hold] a baby in both arms and [smile]
= teachers? | schools? | kindergartens? | tutors? | nursery schools?
wide | in a bright classroom with a blackboard | soft morning light | {{S}} [write] on the blackboard
two | | | {{S}} [show] a globe to three children
medium | | bright day light | {{S}} [laugh] and [clap]
wide | in a school yard with a big tree | | {{S}} [play] ball with two children
medium | in a bright classroom with a blackboard | warm afternoon light | {{S}} [read] a book to three children
= bakers? | baker(?:y|ies) | pastry chefs? | confectioners? | patisseries?
wide | {_KITCHEN} | before dawn, warm lamp light | {{S}} [pour] flour into a big bowl
insert | | | {{S}} [knead] the dough with both hands
medium | | dawn, pink first light | {{S}} [carry] a basket of bread past the oven
close | | | {{S}} [smell] a warm loaf of bread and [smile]
two | in a bakery with shelves full of bread | soft morning light | {{S}} [give] a loaf of bread to a little girl
= chefs? | cooks? | restaurants? | bistros? | canteens? | diners?
medium | in a market with colourful stalls | soft morning light | {{S}} [carry] a basket of tomatoes
insert | {_KITCHEN} | bright day light | {{S}} [chop] bright vegetables
medium | | | {{S}} [stir] a big steaming pot
close | | | {{S}} [taste] soup from a long spoon and [smile]
two | in a restaurant with laid tables | evening, warm lamp light | {{S}} [carry] a plate to a couple at a table
= farmers? | farms? | ranchers? | dairies | dairy farm(?:er)?s?
wide | {_FARM} | soft morning light | {{S}} [sweep] in front of the barn
medium | | | {{S}} [feed] chickens from a bucket
track | | bright day light | {{S}} [drive] a tractor over the field
two | | | {{S}} [kneel] beside a cow and [stroke] it
close | | golden hour, long warm light | {{S}} [lean] on the fence and [smile]
= fisher(?:m[ae]n|wom[ae]n)? | trawlers?
wide | on the open sea | dawn, pink first light | {{S}} [row] a small boat over the sea
medium | on the wooden deck of a small boat on the sea | soft morning light | {{S}} [throw] a net into the water
close | | | {{S}} [look] at the sea and [whistle]
medium | | bright day light | {{S}} [hold] a big fish in both arms
two | in a small harbour with boats | warm afternoon light | {{S}} [carry] a box of fish past a hungry cat
= gardeners? | garden cent(?:er|re)s? | florists? | flower shops? | nurseries | landscapers?
wide | {_GARDEN} | soft morning light | {{S}} [walk] through the garden with a watering can
insert | | | {{S}} [plant] a small sprout
medium | | bright day light | {{S}} [water] red roses
close | | | {{S}} [smell] a rose and [smile]
two | | warm afternoon light | {{S}} [give] a bunch of flowers to an old woman
= bee ?keepers? | apiar(?:y|ies)
wide | {_GARDEN} | soft morning light | {{S}} [walk] up to a row of beehives
medium | | | {{S}} [open] a beehive as bees fly all around
insert | | bright day light | {{S}} [lift] out a golden honeycomb, full of bees
close | | | {{S}} [smile] as three bees fly around
two | | golden hour, long warm light | {{S}} [give] a jar of honey to a little girl
= bus drivers? | bus compan(?:y|ies) | taxi drivers? | cab drivers? | cabbies?
wide | {_STREET} | dawn, pink first light | {{S}} [walk] up to a {{V}}
track | | soft morning light | {{S}} [drive] a {{V}} through the city
close | | | {{S}} [look] ahead and [whistle]
two | | bright day light | {{S}} [help] an old woman out of the {{V}}
medium | | dusk, lights in the windows | {{S}} [drink] coffee in front of the {{V}}
= train drivers? | conductors? | railways? | railroads? | engine drivers?
wide | on a railway platform beside a waiting train | dawn, pink first light | {{S}} [look] at a pocket watch
medium | | soft morning light | {{S}} [raise] one hand
track | among green hills | bright day light | {{S}} [drive] a train through the hills
close | | | {{S}} [look] out of the window, the wind in the face
two | on a railway platform beside a waiting train | warm afternoon light | {{S}} [help] a child with a suitcase out of the train
= truck(?:ers?| drivers?) | lorry drivers? | hauliers?
wide | on a long empty country road | dawn, pink first light | {{S}} [walk] up to a big red truck
track | | soft morning light | {{S}} [drive] a red truck along the road
close | | bright day light | {{S}} [look] ahead and [sing]
medium | at a petrol station on the road | | {{S}} [drink] coffee in front of the red truck
wide | on a long empty country road | night, two headlights | {{S}} [drive] a red truck through the night
= pilots? | airlines? | flight attendants?
wide | on an airfield with a long runway | dawn, pink first light | {{S}} [walk] to a small plane
close | | soft morning light | {{S}} [put] on goggles and [smile]
track | high in the blue sky between white clouds | bright day light | {{S}} [fly] a small plane above the clouds
medium | | | {{S}} [point] at the far sea below
wide | on an airfield with a long runway | golden hour, long warm light | {{S}} [wave] in front of a small plane
= astronauts? | cosmonauts? | space (?:agenc(?:y|ies)|stations?)
medium | inside a small spaceship cabin with a round window full of stars | starlight, blue glow | {{S}} [float] and [drink] a drop of water
close | | | {{S}} [look] out of the round window, eyes wide
wide | in open space among the stars | hard white sunlight, black sky | {{S}} [float] outside and [repair] a satellite
medium | inside a small spaceship cabin with a round window full of stars | warm lamp light | {{S}} [water] a small green plant
close | | starlight, cool blue glow | {{S}} [wave] into a camera and [laugh]
= librarians? | librar(?:y|ies) | book ?(?:sellers?|shops?|stores?)
wide | in a tall library full of old books | soft morning light | {{S}} [carry] a pile of books
medium | | | {{S}} [climb] a ladder at the shelves
two | | bright day light | {{S}} [give] a big book to a little girl
close | | | {{S}} [put] one finger to the lips
medium | | warm lamp light | {{S}} [read] aloud to three children
= zoo ?keepers? | zoos? | animal shelters? | animal rescues? | vets? | veterinar(?:y|ians?)(?: clinics?| practices?)?
wide | {_GARDEN} | soft morning light | {{S}} [feed] three dogs
two | | | {{S}} [listen] to the heart of a big dog with a stethoscope
medium | | bright day light | {{S}} [give] milk to a small kitten
close | | | {{S}} [hug] a big dog and [laugh]
medium | | warm afternoon light | {{S}} [carry] a dog to a family, who laughs
= mechanics? | garages? | car workshops?
wide | in a garage with a car on a lift | soft morning light | {{S}} [wash] a blue car
medium | | | {{S}} [repair] an engine with a wrench
close | | bright day light | {{S}} [wipe] the forehead with a rag and [smile]
low | | | {{S}} [push] a tyre along
two | | warm afternoon light | {{S}} [give] the keys to a young woman
= carpenters? | joiners? | cabinet ?makers? | toy ?makers? | blacksmiths? | smiths? | craftsm[ae]n | welders? | clock ?makers?
wide | {_WORKSHOP} | soft morning light | {{S}} [look] at a drawing on the table
medium | | bright day light | {{S}} [hammer] on the bench
insert | | | {{S}} [mend] a small wooden chair
close | | | {{S}} [look] up and [smile]
two | | warm afternoon light | {{S}} [give] a parcel to an old man
= construction (?:workers?|compan(?:y|ies)|firms?) | builders? | bricklayers? | roofers? | crane operators?
wide | on a building site with a tall crane | soft morning light | {{S}} [carry] a long plank
medium | | bright day light | {{S}} [build] a brick wall
low | | | {{S}} [climb] a ladder
close | | | {{S}} [eat] a sandwich and [laugh]
wide | | golden hour, long warm light | {{S}} [stand] before the finished house and [wipe] the forehead
= (?:bin|garbage|dust|trash|refuse) ?(?:m[ae]n|wom[ae]n|collectors?|crews?) | street (?:cleaners?|sweepers?)
wide | {_STREET} | before dawn, street lamps | {{S}} [push] a big bin along the street
track | | dawn, pink first light | {{S}} [sweep] the street with a broom
low | | soft morning light | {{S}} [lift] a heavy bag
medium | | | {{S}} [hold] an old teddy bear and [smile]
two | | bright day light | {{S}} [give] an old teddy bear to a little girl
= window cleaners? | cleaners? | janitors? | caretakers?
wide | {_STREET} | soft morning light | {{S}} [walk] along with a bucket
low | | | {{S}} [climb] a ladder
medium | | bright day light | {{S}} [wash] a big window
close | | | {{S}} [wave] through the window at a cat
wide | | golden hour, long warm light | {{S}} [sit] beside the bucket and [whistle]
= painters? | artists? | illustrators? | sculptors?
wide | in an artist's studio with canvases | soft morning light | {{S}} [stand] before a canvas and [think]
insert | | bright day light | {{S}} [paint] on the canvas with a wide brush
low | | | {{S}} [step] back and [shake] the head
close | | | {{S}} [laugh] with a spot of paint on one cheek
medium | | warm afternoon light | {{S}} [show] a colourful painting to a friend
= musicians? | bands? | orchestras? | choirs? | singers? | pianists? | violinists? | guitarists?
wide | {_ROOM} | soft morning light | {{S}} [play] a few notes on the guitar
close | | | {{S}} [write] notes on a sheet of paper
track | {_STREET} | bright day light | {{S}} [walk] along with a guitar on the back
medium | on the stage in a bright spotlight | evening, warm lamp light | {{S}} [sing] into a microphone
wide | on the stage in front of a cheering crowd | golden spotlight, confetti | {{S}} [bow] as everybody cheers
= ballerinas? | dancers? | ballets? | ballet schools? | dance (?:schools?|studios?|compan(?:y|ies))
wide | in a dance studio with a big mirror | soft morning light | {{S}} [stretch] both arms before the mirror
medium | | | {{S}} [dance] alone
close | | bright day light | {{S}} [breathe] out, eyes closed
low | on the stage in a bright spotlight | evening, warm lamp light | {{S}} [jump] high above the stage
wide | on the stage in front of a cheering crowd | golden spotlight, confetti | {{S}} [bow] as everybody cheers
= baristas? | waiters? | waitress(?:es)? | caf[eé]s? | coffee (?:shops?|houses?|bars?) | tea (?:rooms?|houses?|shops?)
wide | in a small café with round tables | soft morning light | {{S}} [put] chairs around a table
insert | | | {{S}} [pour] hot coffee into a white cup
two | | bright day light | {{S}} [give] a cup of coffee to an old man
close | | | {{S}} [laugh] behind the counter
medium | | evening, warm lamp light | {{S}} [wipe] a table and [whistle]
= shop ?keepers? | shop assistants? | cashiers? | grocers? | corner shops? | grocery (?:shops?|stores?) | sales(?:m[ae]n|wom[ae]n)
wide | in front of a small shop with a striped awning | soft morning light | {{S}} [carry] a box of apples
medium | in a small shop full of shelves | | {{S}} [carry] a big box past the shelves
two | | bright day light | {{S}} [give] a paper bag to a little girl
medium | | | {{S}} [count] coins and [smile]
wide | in front of a small shop with a striped awning | evening, lights in the windows | {{S}} [sweep] in front of the shop
= scientists? | researchers? | laborator(?:y|ies) | labs? | chemists? | universit(?:y|ies) | inventors?
wide | in a laboratory with glass tubes and blinking machines | cool lamp light | {{S}} [look] through a microscope
insert | | | {{S}} [pour] a green liquid into a glass bottle
close | | | {{S}} [write] line after line into a notebook
low | | bright white lamp light | {{S}} [jump] back as green smoke rises
medium | | | {{S}} [hold] up a glowing bottle and [laugh]
= programmers? | coders? | developers? | office workers? | clerks? | accountants? | start-?ups? | designers? | game developers? | writers?
wide | in an office with desks and big windows | soft morning light | {{S}} [walk] in with a laptop
insert | | | {{S}} [type] on a laptop
close | | bright day light | {{S}} [look] at a laptop, eyes wide
medium | | | {{S}} [drink] coffee and [talk] with somebody
wide | | dusk, lights in the windows | {{S}} [throw] a paper plane across the office and [laugh]
= lighthouse keepers?
wide | at a white lighthouse above the sea | soft morning light | {{S}} [sweep] in front of the lighthouse
medium | | | {{S}} [look] at the sea through a spyglass
close | | bright day light | {{S}} [drink] tea and [listen] to the gulls
low | | dusk, cold blue light | {{S}} [walk] along with a lantern
wide | | night, a warm beam over the sea | {{S}} [stand] beside the great lamp and [wave] at a ship
= sailors? | captains? | sea rescue | coast ?guards? | lifeboats? | nav(?:y|ies) | ferr(?:y|ies) compan(?:y|ies)
wide | on the wooden deck of a ship | dawn, pink first light | {{S}} [sweep] the deck with a broom
medium | | soft morning light | {{S}} [raise] one hand and [look] ahead
close | | bright day light | {{S}} [look] through a spyglass
low | on the stormy sea, tall waves | grey storm light | {{S}} [throw] a lifebelt into the waves
two | on the wooden deck of a ship | golden hour, long warm light | {{S}} [give] a blanket to a wet boy, who smiles
= lifeguards? | beach patrols? | swimming pools? | swim (?:schools?|clubs?)
wide | on a wide sandy beach beside the sea | soft morning light | {{S}} [stand] at the water and [look] out
close | | | {{S}} [look] through a spyglass
track | | bright day light | {{S}} [run] into the waves with a lifebelt
two | | | {{S}} [carry] a boy out of the water
medium | | golden hour, long warm light | {{S}} [sit] in the sand and [smile]
= shepherds? | shepherdess(?:es)?
wide | in a wide green meadow with flowers | dawn, pink first light | {{S}} [walk] along with three sheep
two | | soft morning light | {{S}} [carry] a lamb in both arms
medium | | bright day light | {{S}} [play] a flute under an old tree
medium | | | {{S}} [point] at three sheep
wide | | golden hour, long warm light | {{S}} [lead] three sheep home
= hair ?dressers? | barbers? | barber ?shops? | hair (?:salons?|stylists?) | beauty salons?
wide | in a barber shop with big mirrors | soft morning light | {{S}} [sweep] the floor
two | | | {{S}} [cut] the hair of an old man
medium | | bright day light | {{S}} [comb] the long hair of a young woman
medium | | | {{S}} [hold] scissors and [laugh]
medium | | warm afternoon light | {{S}} [show] a mirror to a young woman, who smiles
= tailors? | dress ?makers? | seamstress(?:es)? | fashion designers? | boutiques? | fashion (?:schools?|labels?)
wide | {_WORKSHOP} | soft morning light | {{S}} [look] at a drawing on the table
insert | | | {{S}} [cut] paper with scissors
medium | | bright day light | {{S}} [sew] a blue dress
medium | | | {{S}} [hold] up a blue dress
two | | warm afternoon light | {{S}} [give] a blue dress to a young woman, who turns around in it
= photographers? | film ?makers? | camera(?:m[ae]n|wom[ae]n)? crews? | journalists? | reporters? | newspapers?
wide | {_STREET} | dawn, pink first light | {{S}} [walk] along with a camera
close | | soft morning light | {{S}} [look] through a camera
two | | bright day light | {{S}} [take] a picture of an old man on a bench
low | | | {{S}} [kneel] and [take] a picture of a pigeon
medium | {_ROOM} | evening, warm lamp light | {{S}} [look] at a photograph and [smile]
= footballers? | football(?: clubs?| teams?)? | soccer(?: clubs?| teams?)? | athletes? | sports clubs? | runners? | running clubs?
wide | in a crowded stadium under bright lamps | soft morning light | {{S}} [run] along
insert | | | {{S}} [tie] a shoe
track | | bright stadium light | {{S}} [run] with a ball
close | | | {{S}} [breathe] hard, eyes on the goal
wide | | golden evening light, confetti | {{S}} [raise] both arms as everybody cheers
= wine ?(?:makers?|growers?) | vineyards? | winer(?:y|ies) | vintners?
wide | in a vineyard on a sunny hill | soft morning light | {{S}} [walk] along the vines
medium | | bright day light | {{S}} [pick] dark grapes
medium | in a cellar full of barrels | warm lamp light | {{S}} [look] at a glass of red wine
close | | | {{S}} [taste] red wine, eyes closed
two | in a vineyard on a sunny hill | golden hour, long warm light | {{S}} [drink] wine with a friend at a small table
= clowns? | acrobats? | circus(?:es)? | jugglers? | magicians?
wide | in front of a striped circus tent | soft morning light | {{S}} [stretch] both arms
close | | | {{S}} [look] into a mirror and [laugh]
medium | in the circus tent under bright lamps | bright spotlight | {{S}} [juggle] three balls
low | | | {{S}} [stumble] and [laugh]
wide | in the circus tent under a rain of confetti | golden spotlight, confetti | {{S}} [bow] as everybody cheers
= knights? | squires?
wide | in front of a stone castle on a hill | misty morning light | {{S}} [feed] a white horse
medium | | | {{S}} [polish] a sword
track | in a wide green meadow with flowers | bright day light | {{S}} [ride] a white horse across the meadow
low | in front of a stone castle on a hill | | {{S}} [raise] a sword
medium | in the great hall of the castle, torches on the walls | torch light | {{S}} [eat] soup at a long table
= students? | pupils? | school ?(?:child|children|boys?|girls?) | apprentices?
wide | {_VILLAGE} | soft morning light | {{S}} [run] along with a school bag
medium | in a bright classroom with a blackboard | | {{S}} [write] into a book
close | | bright day light | {{S}} [look] out of the window and [think]
wide | in a school yard with a big tree | | {{S}} [play] ball with two children
medium | {_ROOM} | warm afternoon light | {{S}} [read] a book
= mothers? | fathers? | mums? | moms? | dads? | parents | single (?:mothers?|fathers?|mums?|moms?|dads?)
wide | {_KITCHEN} | morning light through the window | {{S}} [bake] a cake with a little girl
low | in a small bedroom with a bed and a window | | {{S}} [lift] a blanket and [find] a laughing child
track | {_STREET} | bright day light | {{S}} [walk] along hand in hand with a little boy
two | in a city park with a pond and benches | | {{S}} [push] a child on a swing
close | {_ROOM} | evening, warm lamp light | {{S}} [read] a book to a child in bed
= grandm(?:a|other)s? | grannies | granny | grandpas? | grandfathers? | pensioners?
wide | {_KITCHEN} | morning light through the window | {{S}} [drink] tea at the table
medium | {_GARDEN} | bright day light | {{S}} [water] red roses
two | in a city park with a pond and benches | | {{S}} [feed] pigeons on a bench
close | {_ROOM} | warm afternoon light | {{S}} [look] at an old photograph and [smile]
medium | | evening, warm lamp light | {{S}} [knit] a long red scarf
= cats? | kittens? | tabb(?:y|ies)
wide | {_ROOM} | soft morning light | {{S}} [stretch] and [yawn] on the sofa
insert | {_KITCHEN} | | {{S}} [drink] milk from a bowl
track | {_GARDEN} | bright day light | {{S}} [chase] a butterfly
low | | | {{S}} [climb] a tree
track | {_ROOM} | warm afternoon light | {{S}} [chase] a ball of wool
= dogs? | pupp(?:y|ies) | terriers? | dachshunds? | golden retrievers?
wide | {_ROOM} | soft morning light | {{S}} [jump] around and [bark]
track | in a city park with a pond and benches | bright day light | {{S}} [run] after a red ball
low | | | {{S}} [dig] a hole
close | | | {{S}} [look] at a squirrel, ears up
medium | {_KITCHEN} | warm afternoon light | {{S}} [eat] from a bowl
"""


def _parsed() -> tuple[tuple[re.Pattern[str], str], ...]:
    out = []
    for part in _ROWS.strip().removeprefix("= ").split("\n= "):
        names, _, lines = part.partition("\n")
        out.append((re.compile(rf"(?<![\w-])(?:{'|'.join(name.strip() for name in names.split(' | '))})$", re.I), lines))
    return tuple(out)


_TABLE = _parsed()


def of(who: str) -> str:
    """The rows of what somebody or some house does all day: of 'a tired bus driver', 'the fire brigade'; '' where none is known."""
    words = re.split(r"\s(?:in|on|at|of|from|with|for|who|that|called|named)\s|,", who.strip(" .,!").lower())[0]
    lines = next((lines for pattern, lines in _TABLE if pattern.search(words)), "")
    return lines.replace("{V}", "yellow taxi" if re.search(r"\b(?:taxi|cab)", words) else "red bus")


_WORKERS = {"rescue": "mountain rescuer",
            "fire": "firefighter", "police": "police officer", "hospital": "nurse", "clinic": "doctor", "care home": "carer",
            "nursing home": "nurse", "school": "teacher", "kindergarten": "teacher", "bakery": "baker", "patisserie": "pastry chef",
            "restaurant": "chef", "bistro": "chef", "canteen": "cook", "diner": "cook", "farm": "farmer", "dairy": "farmer",
            "dairies": "farmer", "garden": "gardener", "flower": "florist", "nurser": "gardener", "bus": "bus driver",
            "railway": "train driver", "railroad": "train driver", "airline": "pilot", "space": "astronaut", "librar": "librarian",
            "book": "bookseller", "zoo": "zookeeper", "animal": "vet", "veterinary": "vet", "garage": "mechanic", "car": "mechanic",
            "construction": "builder", "band": "musician", "orchestra": "violinist", "choir": "singer", "ballet": "dancer",
            "dance": "dancer", "café": "barista", "cafe": "barista", "coffee": "barista", "tea": "waiter", "corner": "shopkeeper",
            "grocery": "grocer", "lab": "scientist", "universit": "scientist", "start": "programmer", "sea": "sailor", "coast": "sailor",
            "lifeboat": "sailor", "nav": "sailor", "ferr": "captain", "beach": "lifeguard", "swim": "lifeguard", "barber": "barber",
            "hair": "hairdresser", "beauty": "hairdresser", "boutique": "tailor", "fashion": "tailor", "newspaper": "reporter",
            "football": "footballer", "soccer": "footballer", "sport": "athlete", "running": "runner", "vineyard": "wine grower",
            "winer": "wine grower", "circus": "acrobat", "apiar": "beekeeper", "trawler": "fisherman"}


def worker(house: str) -> str:
    """Who works there: 'firefighter' of 'the fire brigade'; the last words of whoever is a person already."""
    words = re.sub(r"^(?:the|an?|our|my|your)\s", "", re.split(r"\s(?:in|on|at|of|called|named)\s|,", house.strip().lower())[0])
    hit = next((who for start, who in _WORKERS.items() if re.search(rf"\b{start}(?!ers?\b|ian)", words)), "")
    return hit or re.sub(r"s$", "", words)
