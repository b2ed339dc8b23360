"""What an ad shows of a product that nobody tells a story of: how it is met, used and enjoyed, by the kind of thing it is.

The tables are read by `rows`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from director import wordnet
from director.screenwriter import coverage, knowledge, phrases, rows
from director.screenwriter.beats import Beat
from director.screenwriter.places import Setting

_STREET, _HILL = "on a busy city street between tall houses", "on a hill above the city"
_ROOM, _KITCHEN = "in a cosy room with a window, books and a lamp", "in a bright kitchen with copper pots and a big oven"
_MORNING, _DAY, _GOLD, _LAMP = "soft morning light", "bright day light", "golden hour, long warm light", "evening, warm lamp light"

_RIDE = f"""
wide | in a village street with front gardens | {_MORNING} | {{S}} [walk] up to {{o}} and [smile]
insert | | | {{O}} in very close view, every detail sharp
track | {_STREET} | {_DAY} | {{S}} [ride] {{o}} through the city
close | | | {{S}}, face in close view, riding {{o}} and laughing
medium | beside a river under tall trees | | {{S}} [ride] {{o}} along the river
vista | {_HILL} | {_GOLD} | {{S}} [stand] beside {{o}} and [look] into the distance
"""
_DRIVE = f"""
wide | in a village street with front gardens | {_MORNING} | {{S}} [walk] up to {{o}} and [smile]
insert | | | {{O}} in very close view, every detail sharp
track | {_STREET} | {_DAY} | {{S}} [drive] {{o}} through the city
close | | | {{S}}, face in close view, driving {{o}} and smiling
medium | on a coast road by the sea | | {{S}} [drive] {{o}} along the coast
vista | {_HILL} | {_GOLD} | {{S}} [stand] beside {{o}} and [look] into the distance
"""
_DRINK = f"""
wide | {_KITCHEN} | morning light through the window | {{S}} [come] in, [yawn] and [rub] both eyes
insert | | | {{O}} in very close view, every detail sharp
medium | | | {{S}} [pour] {{o}} into a glass
medium | | | {{S}} [drink] {{o}}
close | | | {{S}} [close] both eyes and [smile]
wide | in a garden with flower beds and a wooden fence | {_GOLD} | {{S}} and a friend [drink:1] {{o}} and [laugh:1]
"""
_FOOD = f"""
wide | {_KITCHEN} | morning light through the window | {{S}} [put] {{o}} on the table
insert | | | {{O}} in very close view, every detail sharp
medium | | | {{S}} [eat] {{o}}
close | | | {{S}} [close] both eyes and [smile]
wide | | warm lamp light | {{S}} and a friend [eat:1] {{o}} and [laugh:1]
"""
_SHOES = f"""
wide | in a village street with front gardens | dawn, first pale light | {{S}} [step] out of the house in {{o}} and [stretch] both arms
insert | | | {{O}} in very close view, every detail sharp
track | {_STREET} | {_MORNING} | {{S}} [run] along in {{o}}
close | | | {{S}}, face in close view, running and smiling
medium | in a park under tall trees | {_DAY} | {{S}} [run] past the trees in {{o}}
vista | {_HILL} | {_GOLD} | {{S}} [raise] both arms and [laugh] in {{o}}
"""
_WEAR = f"""
wide | in a bedroom with a big mirror | morning light through the window | {{S}} [stand] in front of the mirror in {{o}} and [smile]
insert | | | {{O}} in very close view, every detail sharp
track | {_STREET} | {_DAY} | {{S}} [walk] along in {{o}}
close | | | {{S}}, face in close view, laughing
vista | {_HILL} | {_GOLD} | {{S}} [turn] around in {{o}} and [laugh]
"""
_SCENT = f"""
wide | in a bedroom with a big mirror | morning light through the window | {{S}} [stand] in front of the mirror
insert | | | {{O}} in very close view, every detail sharp
close | | | {{S}} [hold] {{o}} in one hand and [smile]
medium | {_STREET} | {_DAY} | {{S}} [walk] along and [smile]
vista | {_HILL} | {_GOLD} | {{S}} [look] into the distance, the wind in the hair
"""
_APP = f"""
wide | {_ROOM} | {_LAMP} | {{S}} [sit] on the sofa and [yawn]
insert | | | A phone with {{o}}, bright and colourful, in very close view
medium | | | {{S}} [look] at a phone and [smile]
close | | | {{S}}, face in close view, looking at a phone and laughing
medium | {_STREET} | {_DAY} | {{S}} [walk] along with a phone and [smile]
wide | in a small café with round tables | {_GOLD} | {{S}} and a friend [look:1] at a phone and [laugh:1]
"""
_SCREEN = f"""
wide | {_ROOM} | {_LAMP} | {{S}} [sit] on the sofa and [yawn]
insert | | | {{O}} in very close view, every detail sharp
medium | | | {{S}} [look] at {{o}} and [smile]
close | | | {{S}}, face in close view, looking at {{o}} and laughing
wide | in a small café with round tables | {_DAY} | {{S}} and a friend [look:1] at {{o}} and [laugh:1]
"""
_SOUND = f"""
wide | {_STREET} | {_MORNING} | {{S}} [walk] along past honking cars and [frown]
insert | | | {{O}} in very close view, every detail sharp
close | | | {{S}} [listen] with {{o}} and [smile]
medium | | {_DAY} | {{S}} [dance] along the street with {{o}}
vista | {_HILL} | {_GOLD} | {{S}} [dance] alone on the hill
"""
_MACHINE = f"""
wide | {_KITCHEN} | morning light through the window | {{S}} [come] in, [yawn] and [rub] both eyes
insert | | | {{O}} in very close view, every detail sharp
medium | | | {{S}} [press] {{o}}
close | | | {{S}}, face in close view, smiling
wide | | | {{S}} [dance] beside {{o}}
"""
_REST = f"""
wide | {_ROOM} | {_LAMP} | {{S}} [come] in and [yawn]
insert | | | {{O}} in very close view, every detail sharp
medium | | | {{S}} [sit] down on {{o}}
close | | | {{S}}, face in close view, sleeping, smiling
wide | | morning light through the window | {{S}} [wake] up on {{o}} and [stretch] both arms
"""
_PLAY = f"""
wide | {_ROOM} | rain at the window, warm lamp light | {{S}} [look] out of the window and [yawn]
insert | | | {{O}} in very close view, every detail sharp
medium | | | {{S}} and a friend [play:1] with {{o}}
close | | | {{S}}, face in close view, laughing
wide | | | {{S}} and a friend [jump:1] for joy beside {{o}}
"""
_READ = f"""
wide | {_ROOM} | {_LAMP} | {{S}} [sit] down with {{o}}
insert | | | {{O}} in very close view, every detail sharp
close | | | {{S}} [read] {{o}}, eyes wide
close | | | {{S}}, face in close view, laughing
wide | in a park under tall trees | {_DAY} | {{S}} [read] {{o}} on a bench
"""
_BAG = f"""
wide | {_ROOM} | morning light through the window | {{S}} [pack] {{o}}
insert | | | {{O}} in very close view, every detail sharp
track | at a train station with a big clock | {_DAY} | {{S}} [walk] along with {{o}}
close | | | {{S}}, face in close view, smiling
vista | on a mountain path above the valley | {_GOLD} | {{S}} [stand] with {{o}} and [look] into the distance
"""
_LIGHT = f"""
wide | {_ROOM} | night, the room almost dark | {{S}} [sit] in the dark
insert | | {_LAMP} | {{O}} glows in very close view, every detail sharp
medium | | | {{S}} [look] at {{o}} and [smile]
medium | | | {{S}} [read] a book beside {{o}}
close | | | {{S}}, face in close view, in the warm glow, smiling
"""
_PLACE = f"""
wide | in front of {{o}} | {_MORNING} | {{O}} from outside, in a wide view
medium | in {{o}} | {_DAY} | {{S}} [come] in and [look] around
insert | | | Hands at work in {{o}} in very close view
close | | | {{S}}, face in close view, eyes wide, smiling
medium | | | {{S}} [talk] with somebody and [laugh]
wide | in front of {{o}} | evening, lights in the windows | {{S}} [wave] in front of {{o}}
"""
_VISITS: tuple[tuple[str, str], ...] = (
    (r"baker(?:y|ies)|patisserie|cake shop", f"""
medium | {{o_in}} | {_MORNING} | A baker in a white apron [lift] golden bread out of the oven
two | | | The baker in a white apron [give] a warm loaf of bread to {{S}}
close | | | {{S}} [smell] the warm bread, eyes closed, and [smile]
"""),
    (r"caf[eé]|coffee (?:shop|house|bar)|tea (?:room|house|shop)|bistro|espresso bar", f"""
medium | {{o_in}} | {_MORNING} | A barista in a green apron [pour] hot coffee into a white cup
two | | | The barista in a green apron [carry] a cup of coffee to {{S}} at a round table
close | | | {{S}} [drink] coffee, eyes closed, and [smile]
"""),
    (r"restaurant|pizzeria|diner|taverna|trattoria|steak ?house|canteen|pub|brewery|wine bar|bar", """
medium | {o_in} | evening, warm lamp light | A chef in a tall white hat [stir] a big steaming pot
two | | | A waiter in a black waistcoat [carry] a plate of food to {S} at a laid table
close | | | {S} [eat] with a fork, eyes closed, and [smile]
"""),
    (r"yoga (?:studio|school)|pilates studio|spa|wellness (?:center|centre|hotel)|meditation cent(?:er|re)", f"""
medium | {{o_in}} | {_MORNING} | {{S}} [sit] on a blue mat and [meditate]
wide | | | {{S}} and two friends [stretch:1] both arms on blue mats
close | | | {{S}} [close] both eyes and [breathe] out
"""),
    (r"gym|fitness (?:studio|club|cent(?:er|re))|boxing (?:club|gym)|climbing (?:gym|hall)", f"""
medium | {{o_in}} | {_MORNING} | {{S}} [lift] a heavy dumbbell
track | | | {{S}} [run] on the spot, sweat on the face
close | | | {{S}} [drink] from a bottle of water and [laugh]
"""),
    (r"barber(?:shop| shop)?|hair (?:salon|studio)|hairdresser|beauty (?:salon|studio)|nail studio|salon", f"""
medium | {{o_in}} | {_DAY} | A hairdresser with a striped apron [cut] the hair of {{S}} before a big mirror
insert | | | Scissors and a comb beside a mirror in very close view
close | | | {{S}} [look] into a mirror, eyes wide, and [smile]
"""),
    (r"book ?(?:shop|store)|library", f"""
medium | {{o_in}} | {_DAY} | {{S}} [walk] along tall shelves full of books
close | | | {{S}} [read] an old book, eyes wide
two | | | A bookseller with round glasses [give] a big book to {{S}}
"""),
    (r"flower shop|florist|garden cent(?:er|re)|nursery", f"""
medium | {{o_in}} | {_MORNING} | A flower seller in a green apron [water] red roses
two | | | The flower seller in a green apron [give] a bunch of flowers to {{S}}
close | | | {{S}} [smell] a bunch of flowers and [smile]
"""),
    (r"hotel|hostel|inn|guest ?house|resort|bed and breakfast|b&b|lodge|campsite|glamping site", f"""
medium | {{o_in}} | {_DAY} | {{S}} [come] in with a suitcase and [look] around, eyes wide
close | in a bedroom with a wide window | | {{S}} [lie] down on a big white bed and [smile]
medium | in a dining room with a wide window | {_MORNING} | {{S}} [drink] coffee and [look] at the view
"""),
    (r"museum|gallery|art school|exhibition|studio", f"""
medium | {{o_in}} | {_DAY} | {{S}} [walk] along the paintings
insert | | | A colourful painting in very close view
close | | | {{S}} [look] up at a painting, eyes wide
"""),
    (r"cinema|movie theat(?:er|re)|theat(?:er|re)|opera(?: house)?|concert hall|club", """
medium | {o_in} | dark hall, light from the front | {S} [sit] in a red seat with a bag of popcorn
close | | | {S} [look] ahead, eyes wide
wide | | | {S} and a friend [laugh:1] and [clap:1]
"""),
    (r"(?:swimming )?pool|swim(?:ming)? school|water ?park|lido", f"""
low | {{o_in}} | {_DAY} | {{S}} [jump] into the blue water
track | | | {{S}} [swim] through the blue water
close | | | {{S}} [laugh], wet hair in the face
"""),
    (r"(?:dance|ballet) (?:school|studio)", f"""
medium | {{o_in}} | {_DAY} | {{S}} [dance] before a big mirror
two | | | A dancer with a long braid [show] a step to {{S}}
close | | | {{S}} [spin] around and [laugh]
"""),
    (r"music (?:school|shop|store)|record (?:shop|store)|guitar shop", f"""
medium | {{o_in}} | {_DAY} | {{S}} [play] a red guitar
insert | | | The strings of a red guitar in very close view
close | | | {{S}} [sing] with closed eyes and [smile]
"""),
    (r"zoo|animal (?:park|shelter)|pet shop|aquarium|petting zoo|riding school|stables?", f"""
medium | {{o_in}} | {_DAY} | {{S}} [walk] along and [look] around, eyes wide
two | | | {{S}} [feed] a small brown goat
close | | | {{S}} [laugh] as a small brown goat [lick] one hand
"""),
    (r"(?:bike|bicycle) (?:shop|store|repair shop)|garage|car wash|repair shop|workshop", f"""
medium | {{o_in}} | {_DAY} | {{S}} [push] a broken bicycle in
two | | | A mechanic in blue overalls [repair] the bicycle
track | {_STREET} | {_GOLD} | {{S}} [ride] the bicycle along the street and [laugh]
"""),
    (r"(?:toy|sweet|candy|chocolate|ice cream) (?:shop|store|parlou?r)|chocolaterie|gelateria|toy shop", f"""
medium | {{o_in}} | {_DAY} | {{S}} [look] at the full shelves, eyes wide
two | | | An old woman behind the counter [give] a paper bag to {{S}}
close | | | {{S}} [look] into a paper bag and [laugh]
"""),
    (r"dentist|dental (?:clinic|practice)|clinic|doctor['’]?s|hospital|physio(?:therapy)?(?: practice)?|vet", f"""
medium | {{o_in}} | {_DAY} | A doctor in a white coat [greet] {{S}} and [smile]
two | | | The doctor in a white coat [listen] to the heart of {{S}} with a stethoscope
close | | | {{S}} [breathe] out and [smile]
"""),
    (r"school|kindergarten|daycare|university|college|academy|language school", f"""
medium | {{o_in}} | {_MORNING} | A teacher with round glasses [write] on the blackboard
two | | | The teacher with round glasses [show] a globe to {{S}}
close | | | {{S}} [laugh] behind a pile of books
"""),
)
_TOGETHER = "wide | {o_in} | evening, warm lamp light | {S} and a friend [laugh:1] and [talk:1]"
_ANY = """
wide | {wide} | | {S} [come] closer to {o}, eyes wide
insert | | | {O} in very close view, every detail sharp
medium | {work} | | {S} {act}
close | | | {S} [smile] beside {o}, face in close view
wide | | | {S} [show] {o} to a friend, and both [laugh:1]
"""
_TABLES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (r"(?:app|website|web shop|platform|online (?:course|shop|game)|software|newsletter)s?", (), _APP),
    (r"(?:headphone|earphone|earbud|headset|podcast|playlist|album|audiobook)s?|(?:smart )?speakers?", (), _SOUND),
    (r"(?:phone|smartphone|tablet|laptop|smart ?watch|e-?reader)s?", (), _SCREEN),
    (r"(?:perfume|fragrance|shampoo|soap|deodorant|(?<!ice )cream|lipstick|lotion|sunscreen)s?", (), _SCENT),
    (r"(?:coffee machine|coffee maker|blender|toaster|kettle|espresso machine|air fryer|juicer|dishwasher)s?", (), _MACHINE),
    (r"(?:sneaker|trainer|boot|(?:running |hiking )?shoe)s?", ("footwear",), _SHOES),
    (r"e-?bikes?|(?:electric )?scooters?|skateboards?", ("bicycle", "motorcycle", "scooter"), _RIDE),
    ("", ("motor vehicle", "car"), _DRIVE),
    ("", ("beverage",), _DRINK),
    ("", ("food", "foodstuff", "nutriment"), _FOOD),
    ("", ("bag", "luggage", "baggage"), _BAG),
    ("", ("clothing", "eyeglasses", "jewelry", "headdress"), _WEAR),
    (r"(?:sofa|mattress|armchair|hammock|pillow)(?:es|s)?", ("seat", "bed", "bedding"), _REST),
    (r"(?:board|card|video) games?|(?:building )?(?:blocks|bricks)", ("game", "plaything"), _PLAY),
    (r"(?:comic|novel|magazine|cookbook)s?", ("book", "publication", "magazine"), _READ),
    ("", ("lamp", "light source", "candle"), _LIGHT),
    (r"(?:shop|store|salon|studio|school|gym|caf[eé]|clinic|garage|nursery)", ("establishment", "building"), _PLACE),
)
"""By the product's last words, else by a kind it is of; the first that fits."""


def told(product: str, hero: str, count: int, home: Setting, name: str = "", promise: str = "") -> tuple[Beat, ...]:
    """The `count` shots of an ad for `product` ('a new electric bike') with `hero`, its `promise` and its `name` to read on them; what
    no table knows is met at `home`."""
    full = re.sub(r"^(?:an?|the|our|my)\s+|\s[A-Z][\w'’]*$", "", product)
    what = re.split(r",|\s(?:about|for|with|that|which|from|made)\s", full)[0]
    lines = _visit(what) or _lines(what) or _ANY
    one = re.sub(r"^(?:new|latest|brand-new)\s+", "", what)
    many = phrases.plural(one)
    one = one if many or one[:1].isupper() else f"the {one}"
    slots = {"S": hero, "o": one, "O": f"{full[:1].upper()}{full[1:]}" if many or full[:1].isupper() else f"The {full}"}
    does = knowledge.deed(one)
    slots["act"] = f"looks closely at {one} and smiles" if does.startswith("uses ") else does
    spots = {"{o_in}": f"in {one}", "{o}": one, "{wide}": home.wide, "{work}": home.work}
    out = list(rows.beats(lines, slots, {"S": False, "o": many}, spots, home.lights[0]))
    if "in front of {o}" not in lines:
        place = out[-1 if lines in (_RIDE, _DRIVE) else 1].place
        seen = f"A phone with {one}, bright and colourful," if lines == _APP else f"{one[:1].upper()}{one[1:]}"
        out.append(Beat(action=f"{seen} alone in the picture, clear and large in the last light", place=place,
                        light=out[-1].light, frame="insert", importance=9))
    made = out if count >= len(out) else [*out[: min(3, count - 1)], *out[len(out) - max(1, count - 3):]]
    said = f"{promise[:1].upper()}{promise[1:]}." if len(promise.split()) < 7 and promise else ""
    made = [replace(beat, text=said) if at == min(2, len(made) - 2) else beat for at, beat in enumerate(made)]
    return coverage.stretched((*made[:-1], replace(made[-1], text=name)), count)


def large(product: str) -> bool:
    """Whether nobody holds it up: a bicycle, a car, a sofa, a shop."""
    what = re.split(r",|\s(?:about|for|with|that|which|from|made)\s", product)[0]
    return _lines(re.sub(r"\s[A-Z][\w'’]*$", "", what)) in (_RIDE, _DRIVE, _REST, _MACHINE, _PLACE) or house(product)


def house(product: str) -> bool:
    """Whether one enters it: 'our hotel on the lake', 'a bakery called Rosa's'."""
    what = re.split(r",|\s(?:about|for|with|that|which|from|made|called|named)\s", product)[0]
    return _visit(re.sub(r"(?:\s(?:&\s)?[A-Z][\w'’]*)+$", "", what)) != "" or _visit(what) != ""


def _visit(what: str) -> str:
    """The rows of a house that one enters, with what is done in such a one; '' for any other product."""
    core = re.split(r"\s(?:in|on|at|by|near|under|above|beside|of)\s", what.lower())[0]
    inner = next((lines for names, lines in _VISITS if re.search(rf"(?<![\w-])(?:{names})$", core)), "")
    before, _, after = _PLACE.strip().partition("\nmedium |")
    return f"{before}\n{inner.strip()}\n{_TOGETHER}\n{after.splitlines()[-1]}" if inner else ""


def _lines(what: str) -> str:
    low, noun = what.lower(), knowledge.head(what).replace(" ", "_")
    for pattern, kinds, table in _TABLES:
        if pattern and re.search(rf"(?<![\w-])(?:{pattern})$", low):
            return table
        if noun and kinds and wordnet.is_a(noun, *kinds, senses=2):
            return table
    return ""
