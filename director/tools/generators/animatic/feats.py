"""What is taught and learnt is done, and a trick gets what it takes: balls in the air, a rope, stilts, a hoop, plates, a hat."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.dressing import BALLS, Thing
from director.tools.generators.animatic.matter import petrified
from director.tools.generators.animatic.players import Role
from director.tools.generators.animatic.words import TEACHES, Token

_LESSON = re.compile(r"\b(?:giv(?:es?|ing)|gave) (?P<who>(?:an?|the|his|her|their|two|three) (?:\w+ ){1,3}?|\w+ )(?:an? |some |his |her )?(?:first )?(?P<what>\w+ing) lessons?\b", re.I)
_TAKEN = re.compile(r"\b(?:tak(?:es?|ing)|took|has|have) (?:an? |some |his |her |its |their )?(?:first )?(?P<what>\w+ing) (?:lessons?|class(?:es)?)\b", re.I)
_SUBJECT = re.compile(r"\bteach(?P<form>es|ing)? (?P<what>\w+ing) to (?P<who>(?:an?|the|his|her|their|two|three) (?:\w+ ){0,2}?\w+|\w+)\b(?= ?[,.]|$| (?:in|on|at|by|under|near)\b)", re.I)
_HOW = re.compile(r"\b(?:(?P<shows>show)|train|coach|instruct)(?P<form>s|es|ing)? (?P<who>(?:an?|the|his|her|their|two|three) (?:[\w-]+ ){0,3}?\w+|\w+) (?(shows)how to|(?:how )?to) (?=\w+)", re.I)
_TURN = re.compile(r"\b(?:do(?:es|ing)?|did|turn(?:s|ing)?|perform(?:s|ing)?|execut(?:es|ing)|practi[sc](?:es|ing)) (?:an?|the|his|her|two|three|several|more) (?:\w+ ){0,2}?"
                   r"(?P<what>cartwheel|somersault|backflip|handstand|headstand)s?\b", re.I)


_PHOTO = re.compile(r"\b(?P<take>tak(?:es?|ing)|took) (?:an?|the|some|his|her|two|three) (?:\w+ )?(?:pictures?|photos?|photographs?) of (?=(?:an?|the|two|three|his|her|some) )", re.I)
_TUNE = re.compile(r"\b(?P<plays>play(?:s|ed|ing)?) (?:[\w'’-]+ ){0,4}?(?:notes?|songs?|melod(?:y|ies)|tunes?|lullab(?:y|ies)|waltz|music|scales?|chords?|piece) on (?=(?:the|an?|his|her) )", re.I)


def rephrased(text: str) -> str:
    """Lessons as teaching and learning, and what is turned or done as a verb: 'shows the seal how to', 'does a cartwheel', 'takes a
    picture of a cat'; a tune that is played on a guitar as playing it."""
    text = _PHOTO.sub(lambda hit: {"takes": "photographs ", "taking": "photographing "}.get(hit["take"].lower(), "photograph "), text)
    text = _TUNE.sub(lambda hit: f"{hit['plays']} ", text)
    text = _HOW.sub(lambda hit: f"teach{'ing' if hit['form'] == 'ing' else 'es'} {hit['who']} to ", text)
    text = _SUBJECT.sub(lambda hit: f"teach{hit['form'] or ''} {hit['who']} to {hit['what']}", text)
    text = _LESSON.sub(lambda hit: f"teaches {hit['who'].strip()} to {hit['what']}", text)
    text = _TAKEN.sub(lambda hit: f"learns to {hit['what']}", text)
    return _TURN.sub(lambda hit: f"{hit['what']}s", text)


_BY_EXAMPLE = frozenset("juggle dance sing skate ski exercise clap bow wave jump cartwheel handstand hoop row laugh crawl".split())
"""What a teacher of two legs does with his pupil."""


def taught(words: list[Token], roles: list[Role]) -> tuple[list[Role], frozenset[int]]:
    """The roles, whoever teaches showing it or pointing at who does it, and which these are."""
    out, teachers = list(roles), set()
    for at in (i for i, token in enumerate(words) if token.word in TEACHES):
        teacher = max((i for i, role in enumerate(roles) if role.named < at), key=lambda i: roles[i].named, default=None)
        pupil = next((role for role in roles if role.named > at), None)
        if teacher is None or pupil is None or pupil.action in ("", "stand") or pupil.led_by in ("in", "on", "at"):
            continue
        role = roles[teacher]
        winged = any(part.name.startswith("wing_") for part in role.rig.parts)
        able = (role.rig.skeleton == "biped" and pupil.action in _BY_EXAMPLE) or (pupil.action == "fly" and winged) or (
            pupil.action == "swim" and role.rig.skeleton != "vehicle")
        shows = pupil.action if able else "point" if role.rig.skeleton == "biped" else "look"
        for i, one in enumerate(roles):
            if one.named == role.named:
                out[i] = replace(one, action=shows, then="")
                teachers.add(i)
    return out, frozenset(teachers)


_ROPES = frozenset(("tightrope", "high wire", "highwire", "slackline", "slack line", "tight rope"))
_WALKERS = re.compile(r"\b(?:tightrope|high wire|rope|wire)[ -](?:walker|dancer|artist)\b|\bfunambulist\b", re.I)
_ALONG = frozenset("on along across over walk run balance dance ride cross step up".split())
_ON_TOP = frozenset(("on", "upon", "atop", "onto", "along", "across"))
_ON_THE_FACE = re.compile(r"\bon (?:the (?:tip|end) of )?(?:his|her|its|their|the|one) (?:\w+ )?(?P<what>nose|snout|trunk|beak|chin|head|forehead|finger|fingertip|hand|palm|foot|tail|back)s?\b", re.I)
_SERVED = frozenset("tray glass cup plate bottle bowl dish teapot mug book".split())
_IN_PLATES = frozenset("plate dish saucer".split())
_PULLED = re.compile(r"\b(?:pull|conjur|produc|draw|lift|bring|tak|whisk)\w* (?P<what>(?:[\w-]+ ){1,5}?)(?:right )?(?:out of|from|out from) (?:an?|the|his|her|its|their|my) (?:[\w-]+ ){0,2}?"
                     r"(?P<of>hat|box|bag|sack|basket|bucket|crate|chest|suitcase|backpack|pot|jar)\b", re.I)


def at_feats(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles as they do it; `things` and `held` get what it takes."""
    out = _juggling(list(roles), things, held)
    for i, role in enumerate(roles):
        biped = role.rig.skeleton == "biped"
        mine = [thing for thing in things if thing.by == i]
        rope = next((thing for thing in mine if (thing.name in _ROPES and thing.how in _ALONG) or (
            thing.name == "rope" and role.action in ("walk", "balance", "run", "dance") and thing.how in _ALONG - {"over", "up"})), None)
        hoop = next((thing for thing in mine if "hoop" in thing.name), None)
        plate = next((thing for thing in mine if thing.name in _IN_PLATES), None)
        if rope is None and biped and role.action in ("walk", "stand", "run") and _WALKERS.search(role.name):
            rope = _gear("tightrope", i, "walk")
            things.append(rope)
        if (stilts := next((thing for thing in mine if thing.name == "stilts"), None)) and biped and role.action != "build":
            things[things.index(stilts)] = replace(stilts, how="stilts", count=1)
        elif rope is not None:
            things[things.index(rope)] = replace(rope, name="tightrope", how="tightrope", count=1)
            out[i] = replace(role, action="tightrope" if biped and i not in held else "walk" if role.action in ("stand", "balance") else role.action)
        elif hoop is not None and role.action == "jump" and hoop.how in ("through", "jump"):
            things[:] = [replace(thing, how="hoop leap", count=1) if thing is hoop else thing for thing in things if thing.name not in ("fire", "flame")]
        elif hoop is not None and biped and "hula" in hoop.looks.words and role.action in ("dance", "play", "swing", "exercise", "roll", "hold", "stand"):
            things[things.index(hoop)] = replace(hoop, how="hoop", count=1)
            out[i] = replace(role, action="hoop", then="")
        elif plate is not None and biped and (role.action == "juggle" or (role.action == "dance" and plate.how == "dance")):
            things[things.index(plate)] = replace(plate, how="plates")
            out[i] = replace(role, action="plates", then="")
        elif role.action == "balance":
            out[i] = _balanced(i, role, things, held, text)
    if stuff := petrified(text):
        things[:] = [thing for thing in things if not (thing.how in ("to", "into") and stuff in thing.name.split())]
    return out


def _gear(name: str, by: int, how: str, count: int = 1) -> Thing:
    return Thing(name, Looks(words=frozenset((name, *name.split())), seed=seed_of(name, 7)), count, by, "", how)


def _juggling(roles: list[Role], things: list[Thing], held: dict[int, Thing]) -> list[Role]:
    """Everybody who juggles has something in the air: what is named, or else balls."""
    jugglers = [i for i, role in enumerate(roles) if "juggle" in (role.action, role.then) and role.rig.skeleton != "vehicle"]
    named = next((thing for thing in things if thing.by in jugglers and thing.how in ("juggle", "with") and all_props()[thing.name].metres < 1.2), None)
    named = named or next((held[i] for i in jugglers if i in held), None)
    spun = any(thing.name in _IN_PLATES and thing.by in jugglers for thing in things)
    for i in jugglers:
        held.pop(i, None)
        things[:] = [thing for thing in things if thing is not named and not (thing.by == i and thing.name in BALLS)]
        things.append(replace(named, by=i, how="juggle") if named else _gear("ball", i, "juggle", 3))
    return [replace(role, action="juggle", then="") if i in jugglers and not spun else role for i, role in enumerate(roles)]


def _balanced(i: int, role: Role, things: list[Thing], held: dict[int, Thing], text: str) -> Role:
    """On something, or with something on the nose or the head; a waiter's tray stays in his hand."""
    under = next((thing for thing in things if thing.by == i and thing.how in _ON_TOP), None)
    load = next((thing for thing in things if thing.by == i and thing.how == "balance"), None) or held.get(i)
    if load is not None:
        held.pop(i, None)
        place = _ON_THE_FACE.search(text)
        by_hand = role.rig.skeleton == "biped" and role.rig.grip and (load.name in _SERVED if place is None else place["what"].lower() in ("finger", "fingertip", "hand", "palm"))
        things[:] = [thing for thing in things if thing is not load]
        if by_hand:
            held[i] = load
            return replace(role, action="hold")
        on_nose = place is not None and place["what"].lower() in ("nose", "snout", "trunk", "beak", "chin")
        things.append(replace(load, by=i, how="on nose" if on_nose or (place is None and role.rig.skeleton != "biped") else "on head"))
        return replace(role, action="balance" if role.rig.skeleton == "biped" else "stand", then="")
    if under is not None and all_props()[under.name].where in ("ground", "table", "hand", "air"):
        things[things.index(under)] = replace(under, how="perch", count=1)
    return role


def conjured(roles: list[Role], things: list[Thing], text: str) -> list[Role]:
    """What is pulled out of a hat comes out of one that stands on a little table."""
    hit = _PULLED.search(text)
    by = next((i for i, role in enumerate(roles) if role.action in ("pull", "pick up", "reach", "carry", "write") and role.rig.skeleton == "biped" and role.rig.grip), None) if hit else None
    if hit is None or by is None:
        return roles
    of = hit["of"].lower()
    of = of if of in all_props() else "box"
    beast = next((i for i in range(by + 1, len(roles)) if roles[i].object_of == roles[by].action and roles[i].rig.metres < 1.2), None)
    thing = next((thing for thing in things if thing.by == by and thing.name != of and thing.name.split()[-1] in hit["what"].lower()), None)
    if beast is None and thing is None:
        return roles
    things[:] = [one for one in things if one is not thing and of not in one.name.split()]
    things.append(_gear("top hat" if of == "hat" else of, by, "conjure"))
    if beast is None and thing is not None:
        things.append(replace(thing, how="conjured"))
    return [replace(role, action="look", then="") if i == by else replace(role, action="stand", then="", object_of="conjure") if i == beast else role for i, role in enumerate(roles)]
