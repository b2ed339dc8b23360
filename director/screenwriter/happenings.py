"""What happens at an occasion that an idea only names: a heist, a wedding, the last bus home. Rows as `rows` reads them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.screenwriter import casting, phrases, places, trades, venues_of
from director.screenwriter.words import actor, article

_STOP = "at a bus stop under a street lamp"
_NIGHT = "night, cool moonlight"

_ROWS = f"""
= heist | robbery | burglary
wide | {{home}} | {_NIGHT} | {{S}} [bend] over a map by the light of a torch
low | | | {{S}} [climb] down on a rope
close | | | {{S}} [freeze], eyes wide, as a floorboard creaks
insert | | | A {{hand}} reaches for a {{prize}} under a glass cover
track | | | {{S}} [run] away with the {{prize}}, an alarm bell rings
vista | on a city rooftop above the lights of the skyline | dawn, pink first light | {{S}} [hold] up the {{prize}} and [laugh]
= wedding
wide | {{home}} | golden hour, long warm light | {{S}} and {{O}} [walk:1] between two rows of guests
close | | | {{S}} [look] at {{O}} and [swallow]
insert | | | Two rings lie on a small cushion
medium | | | {{O}} [search] all pockets for the ring, the guests hold their breath
two | | | {{S}} and {{O}} [kiss:1] as petals fly
vista | | evening, strings of lamps | {{S}} and {{O}} [dance:1], everybody around them
= race | derby | marathon
wide | {{home}} | soft morning light | {{S}} [stand] at the start line and [look] ahead
track | | bright day light | {{S}} [run] side by side
low | | | {{S}} [stumble] and [get] up again
close | | | {{S}} [breathe] hard, the finish in sight
vista | | golden hour, long warm light | {{S}} [cross] the finish line together
= concert | orchestra | band | choir
wide | {{home}} | soft morning light | {{S}} [tune] their instruments
medium | | | {{S}} [begin] to play, not yet together
close | | | {{S}} [stop] and [look] at each other
low | | warm lamp light | {{S}} [play] on, together at last
vista | | evening, strings of lamps | {{S}} [bow] as everybody cheers
= birthday party | party | birthday | picnic | feast
wide | {{home}} | soft morning light | {{S}} [hang] up paper lanterns
medium | | | {{S}} [carry] a big cake to the table
low | | | {{S}} [slip], the cake flies through the air
close | | | {{S}} [lick] cream from the nose and [laugh]
vista | | evening, strings of lamps | {{S}} [dance] under the paper lanterns
= escape | prison break | jailbreak | breakout
wide | {{home}} | {_NIGHT} | {{S}} [look] left and right
insert | | | A spoon digs at the edge of a stone in very close view
low | | | {{S}} [crawl] through a narrow hole
track | | | {{S}} [run], a beam of light sweeps past
vista | on a green hill above the valley | dawn, pink first light | {{S}} [stand] in the first sun and [laugh]
= duel | showdown | standoff
wide | {{home}} | bright midday sun | {{S}} and {{O}}, face to face, far apart
close | | | {{S}} [narrow] both eyes
close | | | {{O}} [move:o] one hand, slowly
medium | | | {{S}} and {{O}} [draw:1] at the same moment
vista | | golden hour, long warm light | {{S}} and {{O}} [shake:1] hands, both hats on the ground
= rescue
wide | {{home}} | grey storm light | {{S}} [hear] a cry and [look] up
track | | | {{S}} [run] towards the cry
low | | | {{S}} [climb] down with a rope
two | | | {{S}} [lift] a small wet kitten out of the water
vista | | golden light after the rain | {{S}} [hold] the kitten in both arms, safe
= night shift | late shift | graveyard shift
wide | in a hospital corridor with bright lamps | night, one warm lamp | {{S}} [walk] along the empty corridor with a lamp
medium | | | {{S}} [look] at the clock on the wall and [yawn]
close | | | {{S}} [listen] to a soft cry behind a door
two | in a hospital room with a bed | | {{S}} [sit] down beside a frightened boy and [hold] his hand
close | | | The boy sleeps at last
vista | in front of the hospital | dawn, pink first light | {{S}} [step] out into the first sun and [breathe] out
= last (?:bus|tram|train|ferry)(?: home)? | night (?:bus|tram|train|ferry)(?: home)?
wide | {_STOP} | {_NIGHT} | {{S}} [run] towards a {{ride}} that is about to leave
close | | | {{S}} [hit] the closing door with one hand, out of breath
medium | inside the {{ride}} | warm lamp light | {{S}} [sink] into a seat and [laugh]
insert | inside the {{ride}} | | Lights of houses slide over a window with rain on it
two | inside the {{ride}} | | {{S}} [share] a sandwich with a tired old man
vista | in a village street with front gardens | {_NIGHT} | {{S}} [get] off, a door opens and warm light falls onto the street
= first day (?:of|at) (?:school|work) | first day
wide | in front of a school with wide steps | soft morning light | {{S}} [stand] still in front of the wide steps
close | | | {{S}} [hold] a bag with both arms and [swallow]
medium | in a bright classroom with a blackboard | | {{S}} [look] for a free seat
two | | bright day light | {{S}} [drop] a pencil and a girl picks it up
vista | in front of a school with wide steps | golden hour, long warm light | {{S}} and the girl walk down the steps side by side
"""


@dataclass(frozen=True)
class Happening:
    """Who is in it, one line each, where it is, its rows, what is ridden, and what is stolen."""

    who: tuple[str, ...]
    place: str
    lines: str
    ride: str = ""
    prize: str = "big diamond"


def _parsed() -> tuple[tuple[re.Pattern[str], str], ...]:
    out = []
    for part in _ROWS.strip().removeprefix("= ").split("\n= "):
        names, _, lines = part.partition("\n")
        kinds = "|".join(name.strip() for name in names.split(" | "))
        out.append((re.compile(rf"^(?:an?|the|my|our|one)?\s?(?P<of>(?:[\w'’-]+ )*?)(?P<what>{kinds})"
                               r"(?P<more> (?:in|on|at|under|between|of) .+)?$", re.I), lines))
    return tuple(out)


_TABLE = _parsed()
_PAIRS = frozenset("wedding duel showdown standoff".split())
_HOMES = {"heist": "in a museum hall with statues and paintings", "wedding": "in a garden with flower beds and a wooden fence",
          "race": "on a long empty country road", "duel": "in a western town with wooden fronts",
          "rescue": "on a rocky shore under a grey sky", "escape": "in a prison cell with a barred window",
          "party": "in a garden with flower beds and a wooden fence", "concert": "on a big empty stage with red curtains"}
_KINDS = {"robbery": "heist", "burglary": "heist", "derby": "race", "marathon": "race", "orchestra": "concert", "band": "concert",
          "choir": "concert", "birthday": "party", "birthday party": "party", "picnic": "party", "feast": "party", "showdown": "duel",
          "standoff": "duel",
          "prison break": "escape", "jailbreak": "escape", "breakout": "escape"}
_DOES = {"burglar": "heist", "thief": "heist", "robber": "heist", "bride": "wedding", "runner": "race"}
"""Who is known by what he does."""
_DOER = re.compile(rf"(?P<who>(?:an?|the|my|one) (?:[\w-]+ )*(?P<what>{'|'.join(_DOES)}))(?P<more> (?:in|on|at) .+)?$", re.I)
_PRIZES = {"mouse": "piece of cheese", "rat": "piece of cheese", "cat": "silver fish", "dog": "big bone", "squirrel": "golden nut",
           "monkey": "golden banana", "rabbit": "golden carrot", "bear": "jar of honey"}


_ALONE_AT_NIGHT = f"""
wide | {{home}} | {_NIGHT} | {{S}} [walk] along with a lamp, all alone
medium | | night, one warm lamp | {{S}} [look] at the clock on the wall and [yawn]
close | | | {{S}} [turn] the head at a sound, eyes wide
low | | | A small grey kitten walks out of the dark
two | | | {{S}} [give] milk to the small grey kitten
vista | | dawn, pink first light | {{S}} [carry] the small grey kitten home
"""


def _shift(place: str, whose: str) -> Happening:
    """A night's work where no hospital is told of: in a toy factory, a baker's."""
    house = re.sub(r"^(?:in|on|at) (?:an?|the|our|my) ", "", place)
    who = article(whose) if whose else f"a {trades.worker(house)}" if trades.of(house) else "a young worker"
    return Happening((who,), re.sub(r"^at ", "in ", place), _ALONE_AT_NIGHT)


def of(line: str) -> Happening | None:
    """The happening that a bare idea names; None for any other, and where those who are in it are unknown."""
    doer = _DOER.match(line.strip())
    if doer:
        kind = _DOES[doer["what"].lower()]
        place = (doer["more"] or "").strip()
        who = (doer["who"],) if kind != "wedding" else (doer["who"], "a nervous groom")
        lines = next(lines for pattern, lines in _TABLE if pattern.match(kind))
        return Happening(who, place if places.mentioned(place) else _HOMES[kind], lines)
    found = next(((hit, lines) for pattern, lines in _TABLE if (hit := pattern.match(line.strip()))), None)
    if found is None:
        return None
    hit, lines = found
    what, whose = hit["what"].lower(), re.sub(r"['’]s?$", "", hit["of"].strip().lower())
    kind = _KINDS.get(what, what)
    ride = re.search(r"bus|tram|train|ferry", what)
    place = (hit["more"] or "").strip()
    if what.endswith(" shift") and (place or whose) and not re.search(r"hospital|clinic|ward|nurse|doctor|midwife", f"{place} {whose}"):
        return _shift(place or (venues_of.of_trade(whose) or places.SETTINGS["city"]).wide, whose)
    place = place if places.mentioned(place) else ""
    head = whose.split()[-1] if whose else ""
    if head and not actor(head):
        return None
    default = {"night shift": "a young nurse", "first day": "a small boy"}.get(what.split(" of")[0].split(" at")[0], "a young woman")
    group = re.search(r"heist|robbery|burglary|race|derby|marathon|concert|orchestra|band|choir|party|birthday|picnic|feast", what)
    one = article(whose) if whose else default
    who = (f"three {phrases.many(whose)}" if whose and group else one,)
    if what in _PAIRS:
        who = (one, f"another {whose}" if whose and casting.kind_of(head) != "person" else f"a tall {whose}" if whose else "a tall man")
    if not whose and not (ride or what.startswith(("first day", "night shift", "late shift", "graveyard"))):
        return None
    return Happening(who, place or _HOMES.get(kind, "in a city park with a pond and benches"), lines, ride[0] if ride else "",
                     _PRIZES.get(head, "big diamond"))
