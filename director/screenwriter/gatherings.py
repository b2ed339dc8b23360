"""Festivals, feasts, greetings and invitations that a film is asked for: what is seen there, as rows that `rows` reads."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.screenwriter import phrases
from director.screenwriter.casting import WOMENS_NAMES
from director.screenwriter.words import title_case

_ROOM, _GARDEN = "in a cosy room with a window, books and a lamp", "in a garden under strings of lights"


@dataclass(frozen=True)
class Told:
    """`lines` are the rows; `who` plays {S} in them, '' for nobody; `gift` is what {S} gets; `words` are read at the end."""

    lines: str
    place: str
    title: str
    words: str
    who: str = ""
    gift: str = ""
    called: str | None = None


_FILM = r"(?:film|video|clip|spot|reel|ad|advert|commercial|promo|teaser|trailer|message|card|post|story|movie)"
_NOUNS = (r"(?:(?P<what>(?:[\w'’-]+ ){0,4}?(?P<noun>festivals?|fairs?|fun ?fairs?|concerts?|gigs?|marathons?|runs?|races?|exhibitions?|"
          r"vernissages?|markets?|parad(?:e|es)|carnivals?|parties|party|picnics?|tournaments?|open days?|fêtes?|fetes?|galas?|"
          r"bake ?sales?|cook-?offs?|conferences?|hackathons?|workshops?|raves?|balls?)))")
_EVENT = re.compile(
    rf"^(?:please )?(?:(?:an?\s)?(?:[\w-]+\s){{0,3}}?{_FILM}\sfor|promot(?:e|ing)|advertis(?:e|ing)|announc(?:e|ing)|"
    rf"invit(?:e (?:people|everybody|everyone|friends)|ation) to)\s(?P<det>our|the|an?|my|this year['’]s|a)\s{_NOUNS}"
    r"(?P<more>(?:,|\s(?:on|in|at|by|this|called|with))\s[^.:;!?\n]{2,50})?[.!]?$", re.I)

_AFTER = re.compile(rf"^(?:an?\s|our\s|my\s)?{_NOUNS}\s(?:invit(?:e|ation)(?:\s{_FILM})?|{_FILM})"
                    r"(?P<more>(?:,|:)\s[^.:;!?\n]{{2,50}})?[.!]?$", re.I)
"""'Halloween party invitation video'."""

_KINDS: tuple[tuple[str, str, str], ...] = (
    (r"christmas market|market", "in a market with colourful stalls", """
wide | {home} | dusk, strings of coloured lamps | People stroll past the stalls and laugh
insert | | | A candied apple on a stall in very close view
two | | | A baker gives a gingerbread heart to a little girl
close | | | An old man drinks from a steaming cup and smiles
medium | | night, warm lantern light | A musician plays the violin beside a stall
vista | | | A couple walks hand in hand under the lights
"""),
    (r"food festival|bake ?sale|cook-?off|food truck", "in a market with colourful stalls", """
wide | {home} | soft morning light | People stroll past the stalls and laugh
insert | | | A cake with strawberries in very close view
medium | | bright day light | A chef stirs a big steaming pot
close | | | A little boy eats a big piece of cake, eyes wide
two | | | An old couple sits at a table and shares a plate of food
vista | | dusk, strings of coloured lamps | A crowd dances between the stalls
"""),
    (r"concert|gig|rave|festival|ball", "at a music festival in a meadow", """
wide | {home} | golden hour, long warm light | A crowd walks toward a big stage
close | on the stage in a bright spotlight | night, bright coloured spotlights | A singer with wild red hair sings into a microphone
insert | | | The hands of a guitarist play the guitar
medium | | | A drummer plays the drums
track | {home} | night, bright coloured spotlights | Three friends dance and laugh
medium | | | A crowd raises both arms
vista | | | Fireworks burst above a dancing crowd
"""),
    (r"fun ?fair|fair|carnival|f[eê]te|fête", "at a fair with coloured lamps", """
wide | {home} | dusk, strings of coloured lamps | A crowd strolls past a ferris wheel
track | | | Children ride on a carousel and laugh
close | | | A little girl eats a big cloud of candy floss
two | | | A boy throws a ball at a tower of cans
wide | | night, strings of coloured lamps | Two friends ride on a roller coaster and laugh
vista | | | Fireworks burst above the ferris wheel
"""),
    (r"parade", "at a street parade with flags", """
wide | {home} | bright day light | A crowd stands along the street and waves
track | | | A marching band walks along the street
low | | | A drummer plays a big drum
close | | | A little boy waves a flag and laughs
medium | | | A clown walks on stilts and waves
vista | | | Confetti falls on a dancing crowd
"""),
    (r"marathon|run|race|tournament", "at the start line on a city street", """
wide | {home} | soft morning light | Runners in bright shirts stand at the start line
insert | | | Hands tie a running shoe in very close view
track | on a city marathon route between cheering people | bright day light | A runner in a red shirt runs along the street
close | | | A runner in a red shirt, face in close view, breathing hard and smiling
medium | | | A little girl gives a bottle of water to a runner in a red shirt
vista | at the finish line on a city street | golden hour, long warm light | A runner in a red shirt reaches the line and raises both arms
"""),
    (r"exhibition|vernissage|open day|gala", "in a museum hall with statues and paintings", """
wide | {home} | daylight from the skylight | Visitors walk into the hall and look around
close | | | A young woman looks at a painting, eyes wide
insert | | | A colourful painting in very close view
two | | | An old man explains a statue to a little boy
medium | | | Two friends stand before a statue and laugh
vista | | evening, warm spotlights | Visitors raise their glasses before a big painting
"""),
    (r"party|parties|picnic", _GARDEN, """
wide | {home} | dusk, strings of coloured lamps | Friends carry plates and balloons to a long table
close | | | A young woman holds a red balloon and laughs
medium | | night, strings of coloured lamps | Friends dance and laugh
insert | | | Hands raise glasses in very close view
two | | | A musician plays the guitar and a woman sings
vista | | | Fireworks burst above the dancing friends
"""),
    (r"conference|hackathon|workshop", "in a hall with rows of chairs", """
wide | {home} | soft morning light | People walk in and greet each other
medium | in an auditorium full of people | bright day light | A young woman talks into a microphone
close | {home} | | An old man listens and writes into a notebook
two | | | Two people look at a laptop and laugh
medium | | | A woman drinks coffee, talks with an old man and laughs
vista | in an auditorium full of people | warm afternoon light | A crowd claps and cheers
"""),
)

_GREET = re.compile(
    rf"^(?:please )?(?:make |create )?(?:an?\s)?(?:[\w-]+\s){{0,3}}?(?P<kind>birthday|thank[- ]?you|get[- ]well|christmas|xmas|"
    rf"new year(?:['’]?s)?|"
    rf"mother['’]?s day|father['’]?s day|valentine(?:['’]?s)?(?: day)?|graduation|retirement|easter|halloween|anniversary|farewell|welcome)"
    rf"(?:\s(?:greetings?|wish(?:es)?|surprise|card|message))?\s{_FILM}"
    rf"(?:\s(?:for|to)\s(?P<who>(?:my|our|a|the)\s[\w'’ -]{{2,30}}?|[A-Z][\w'’-]+)"
    r"(?:,? who (?:loves|likes|adores)\s(?P<gift>[^.,:;!?\n]{2,40}))?)?[.!]?$", re.I)
_PARTY = f"""
wide | {_ROOM} | morning light through the window | {{S}} [come] in and [look] around, eyes wide, balloons on the wall
insert | | | A birthday cake with burning candles in very close view
medium | | warm lamp light | {{S}} [blow] out the candles of a birthday cake
gift | | | {{S}} [hold] {{gift}} in both hands and [smile]
two | | | A little girl hugs {{S}}
vista | | | {{S}} [laugh] as confetti falls, a birthday cake on the table
"""
_GIVEN = f"""
wide | {_ROOM} | morning light through the window | {{S}} [sit] at a small table and [look] out of the window
low | | | {{S}} [come] to the door and [look] around, eyes wide
medium | | | A parcel with a red bow stands on the table before {{S}}
close | | | {{S}} [open] a parcel, eyes wide
gift | | warm lamp light | {{S}} [hold] {{gift}} in both hands and [smile]
vista | | | {{S}} [laugh] and [wave]
"""
_WINTER = f"""
wide | in a small village in the snow | dusk, warm windows | Snow falls on the roofs
medium | {_ROOM} | warm lamp light | {{S}} [hang] a red ball on a christmas tree
insert | | | A burning candle beside a gingerbread star in very close view
gift | | | {{S}} [hold] {{gift}} in both hands and [smile]
vista | | | {{S}} [sit] beside the christmas tree and [wave]
"""
_NEW_YEAR = """
wide | on a city rooftop above the lights of the skyline | night, thousands of city lights | {S} and a friend [look:1] up
insert | | | Hands raise glasses in very close view
close | | night, coloured light of fireworks | {S} [look] up, eyes wide
vista | | | Fireworks burst over the city
"""
_HEARTS = """
wide | in a city park with a pond and benches | golden hour, long warm light | {S} [sit] on a bench and [wait]
insert | | | A red rose in very close view
gift | | | {S} [hold] {gift} in both hands and [smile]
two | | | {S} and a friend [dance:1] beside the pond
vista | | dusk, strings of lights | {S} and a friend [sit:1] on a bench and [look:1] at the moon
"""
_GREETINGS: tuple[tuple[str, str, str, str], ...] = (
    ("birthday", _PARTY, "a present with a red bow", "Happy birthday"),
    ("christmas|xmas", _WINTER, "a present with a red bow", "Merry Christmas"),
    ("new year", _NEW_YEAR, "", "Happy new year"),
    ("valentine", _HEARTS, "a red rose", "Happy Valentine's Day"),
    ("anniversary", _HEARTS, "a red rose", "Happy anniversary"),
    ("mother", _GIVEN, "a bunch of flowers", "Happy Mother's Day"),
    ("father", _GIVEN, "a present with a red bow", "Happy Father's Day"),
    ("easter", _GIVEN, "a basket of coloured eggs", "Happy Easter"),
    ("halloween", _GIVEN, "a glowing pumpkin", "Happy Halloween"),
    ("thank", _GIVEN, "a bunch of flowers", "Thank you"),
    ("get", _GIVEN, "a bunch of flowers", "Get well soon"),
    ("graduation", _GIVEN, "a rolled-up paper with a red ribbon", "Congratulations"),
    ("retirement", _GIVEN, "a bunch of flowers", "Congratulations"),
    ("farewell", _GIVEN, "a bunch of flowers", "Goodbye and good luck"),
    ("welcome", _GIVEN, "a bunch of flowers", "Welcome"),
)
_SOMEBODY = "a young woman"

_WED = re.compile(r"^(?:an?\s)?(?:[\w-]+\s){0,2}?(?:wedding (?:invitation|invite|announcement|teaser|video|film)|"
                  r"[Ss]ave[ -]the[ -]date|engagement (?:video|film|party))"
                  r"(?:\s(?:video|film|card))?(?:\s(?:for|of))?\s*[:,–—-]?\s+(?P<one>[A-Z][\w'’-]+)\s(?:and|&|\+)\s(?P<two>[A-Z][\w'’-]+)"
                  r"(?:\s*[,:–—-]\s*(?P<when>[^.\n]{3,50}))?[.!]?$")
_WEDDING = """
wide | in a garden with flower beds | golden hour, warm light | A bride in a white dress and a groom in a dark suit walk hand in hand
insert | | | A golden ring in very close view
medium | | | An old woman in a purple hat wipes away a tear and smiles
close | | | A bride in a white dress, face in close view, smiling
two | | | A groom in a dark suit and a bride in a white dress [dance:1] face to face
vista | | dusk, strings of lights | A bride in a white dress and a groom in a dark suit kiss as confetti falls
"""


def of(line: str) -> Told | None:
    """What a film of such an occasion shows; None for any other request."""
    if wed := _WED.match(line):
        names = f"{wed['one']} & {wed['two']}"
        return Told(_WEDDING, "in a garden", names, f"{names}, {wed['when']}" if wed["when"] else names)
    if greet := _GREET.match(line):
        return _greeting(greet)
    event = _EVENT.match(line) or _AFTER.match(line)
    if not event:
        return None
    lines, place = next(((rows, spot) for words, spot, rows in _KINDS if re.search(rf"\b(?:{words})s?$", event["what"], re.I)), ("", ""))
    name = title_case(event["what"])
    more = re.sub(r"^(?:called|with)\s.*$", "", (event["more"] or "").strip(" ,:"))
    called = re.match(r"\scalled\s(?P<name>.+)$", event["more"] or "")
    name = called["name"].strip("\"“”'‘’ ") if called else name
    more = re.sub(r"^(?:in|on|at|by|this)\s(?:the\s)?", "", more)
    return Told(lines, place, name, f"{name}, {more}" if more else name) if lines else None


def _greeting(hit: re.Match[str]) -> Told:
    lines, gift, said = next((lines, gift, said) for words, lines, gift, said in _GREETINGS if re.match(words, hit["kind"], re.I))
    who = re.sub(r"^(?:my|our|the)\s", "", hit["who"] or "", flags=re.I)
    gift = hit["gift"] or gift
    whole = said if not who or (not who[:1].isupper() and len(who.split()) > 2) else f"{said}, {title_case(who)}"
    called = who if who[:1].isupper() else None
    young = _SOMEBODY if not called or called.lower() in WOMENS_NAMES or called.endswith(("a", "ie")) else "a young man"
    person = young if called or not who else who if phrases.plural(who) else f"a {who}"
    return Told(lines.replace("\ngift |", "\nclose |"), _ROOM, said, f"{whole}!", person, gift, called)
