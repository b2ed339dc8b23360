"""Who is aboard what carries people: a location 'ferry' or 'in the back of a taxi' is the deck or the inside of it, 'harbour beside a
ship' is not, and a ferry that itself sails past is seen from outside."""

from __future__ import annotations

from director.tools.generators.animatic.art.catalogue import all_craft, all_places, module_of
from director.tools.generators.animatic.art.kit import Place
from director.tools.generators.animatic.players import Role, before
from director.tools.generators.animatic.words import VERBS, Hit, Token, base, names_in

_ON = ("in", "on", "inside", "aboard", "onboard", "board", "within", "into", "onto")
ASIDE = frozenset("beside near by behind past under underneath below outside next against with around toward towards to from between before after opposite "
                   "like without off over for".split())
_PART = frozenset("deck cabin inside interior back bow stern front seat cockpit hold rear top board galley wheel helm middle prow rail railing foredeck window "
                  "corner basket gondola floor roof".split())
"""What is part of a craft, so that who is there is aboard."""
_FOLLOWS = frozenset("in on at with of over above near to from by under off across through between and or during somewhere along leaving crossing sailing "
                     "moving flying drifting at deck interior cabin inside window seat as while bound going driving speeding out far adrift that which".split())
"""What may follow the word for a craft; any other noun makes it tell only of what sort: a car factory, a ship museum."""
_STEERED = frozenset(("drive", "ride", "row", "sail"))


def craft_in(words: list[Token]) -> list[Hit]:
    """Every craft of a location that somebody is in or on, in the order of the words; place names win over them."""
    hits = names_in(words, {**all_craft(), **all_places()})
    return [hit for hit in hits if hit.name in all_craft() and hit.name not in all_places() and _aboard(words, hit)]


def _aboard(words: list[Token], hit: Hit) -> bool:
    if hit.plural or (hit.last < len(words) and not words[hit.last].fresh and words[hit.last].word not in _FOLLOWS):
        return False
    for at in range(hit.first - 1, -1, -1):
        if words[at + 1].fresh:
            return True
        if words[at].word == "of":
            return at > 0 and words[at - 1].word in _PART
        if words[at].word in ASIDE:
            return False
        if words[at].word in _ON:
            return True
    return True


def craft_place(words: list[Token], text: list[Token], firm: bool) -> tuple[int, Place, str] | None:
    """The set of a craft in a location (`firm`) or in a sentence, with the index of its first word and its name: for those aboard
    what is round them, else, where the craft itself acts ('The ferry leaves') or a sentence says that it is rowed or sailed, what is round
    the craft. None: no craft that anybody is aboard, or one that is on stage itself."""
    acting = [hit for hit in craft_in(words) if not firm and all_craft()[hit.name].outside == "sea" and _acts(words, all_craft()[hit.name])]
    hit = next((hit for hit in (*acting, *craft_in(words)) if firm or acting or _carries(words, hit)), None)
    if hit is None:
        return None
    place = all_craft()[hit.name]
    outside = _acts(text, place) or _rowed(text, place) if firm else bool(acting) or any(_steers(token) for token in words)
    if not outside:
        return hit.first, place, hit.name
    return (hit.first, all_places()[place.outside], place.outside) if place.outside else None


def _carries(words: list[Token], hit: Hit) -> bool:
    """Does a sentence say that somebody is on it: 'they stand on a ferry', 'he rows a boat'?"""
    leading = before(words, hit.first)
    verb = base(leading, VERBS)
    return leading in (*_ON, "of") or words[hit.first - 1].word in _ON or (verb is not None and VERBS[verb] in _STEERED)


def _steers(token: Token) -> bool:
    verb = base(token.word, VERBS)
    return verb is not None and VERBS[verb] in _STEERED


def _rowed(words: list[Token], place: Place) -> bool:
    """Does somebody row it? Then the oars are seen from the side."""
    rows = any((verb := base(token.word, VERBS)) is not None and VERBS[verb] == "row" for token in words)
    return rows and any(all_craft()[hit.name] is place for hit in names_in(words, all_craft()))


def _acts(words: list[Token], place: Place) -> bool:
    """Is the craft itself the one that acts: 'The ferry leaves the pier'?"""
    hit = next((hit for hit in names_in(words, all_craft()) if all_craft()[hit.name] is place), None)
    if hit is None or hit.last >= len(words) or before(words, hit.first):
        return False
    verb = base(words[hit.last].word, VERBS)
    return verb is not None and words[hit.last].word != verb


_DECKS = {"ship deck": ("watercraft", "sea"), "ferry deck": ("watercraft", "sea"), "raft at sea": ("watercraft", "sea"),
          "spaceship interior": ("skycraft", "open space"), "submarine interior": ("watercraft", "underwater"), "aeroplane cabin": ("skycraft", "sky"),
          "train interior": ("haulage", "train station"), "bus interior": ("cars", "city street"), "car interior": ("cars", "city street")}
"""Sets aboard: what modules draw such craft, and the set from which it is seen as a whole."""


def left_ashore(roles: list[Role], ride: dict[int, int], place: Place | None, name: str) -> tuple[list[Role], Place | None, str]:
    """The roles without the craft that they are aboard, which does not stand on its own deck; where it alone is told of, it is seen from
    outside. `ride` loses who sat in it."""
    module, outside = _DECKS.get(place.names[0] if place else "", ("", ""))
    craft = [i for i, role in enumerate(roles) if module and module_of(role.kind) == module]
    if len(craft) != 1:
        return roles, place, name
    if len(roles) == 1:
        return roles, all_places()[outside], outside
    gone = craft[0]
    if gone == 0 or not (gone in ride.values() or roles[gone].led_by in _ON):
        return roles, place, name
    kept = {rider: seat for rider, seat in ride.items() if seat != gone}
    ride.clear()
    ride.update({rider - (rider > gone): seat - (seat > gone) for rider, seat in kept.items()})
    return roles[:gone] + roles[gone + 1:], place, name
