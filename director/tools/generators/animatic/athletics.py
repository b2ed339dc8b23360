"""What a sport or a feat takes: skis under the feet, a bow and a target, a bar over the head, bubbles from the mouth, a pan to flip with."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.holding import HELD
from director.tools.generators.animatic.art.kit import Looks, Rig
from director.tools.generators.animatic.dressing import BALLS, Thing
from director.tools.generators.animatic.players import Role

_ON_SKIS = re.compile(r"\b(?:ski|skis|skied|skiing|skiers?|slalom)\b", re.I)
_DOWNHILL = ("walk", "run", "fly", "slide", "sail", "skate", "chase", "ride", "jump")
_BOWS = re.compile(r"\b(?:archers?|archery|bow and arrows?|longbow|crossbow)\b|\b(?:shoot|shot|fire|loose|aim|draw)\w* (?:\w+ ){0,4}?(?:bow|arrows?)\b", re.I)
_WEIGHTS = frozenset("dumbbell barbell kettlebell weights weight".split())
_UPWARDS = re.compile(r"\b(?:in|into) the (?:\w+ )?(?:air|sky)\b|\b(?:high up|up high|upwards?|overhead)\b", re.I)
_TAG = re.compile(r"\bplay\w* (?:tag|catch me|it)\b|\bchas\w+ (?:each other|one another)\b", re.I)
_WITH = ("with", "on", "at")
"""What leads to a thing that somebody plays with."""
_HIDING = re.compile(r"\bhide[- ]and[- ](?:go[- ])?seek\b", re.I)
_MUSIC = re.compile(r"\b(?:music|songs?|tunes?|melod(?:y|ies)|concerts?|bands?|orchestra|jazz|rock|gigs?|notes?|symphony|cards?|games?|chess|roles?|parts?|tricks?|piano|keyboard|computer|console|"
                    r"\w*ball|tennis|golf|hockey|cricket|instruments?|solos?|blues|dead|video|doctor|house|shop)\b", re.I)
_PEOPLE_AT_PLAY = re.compile(r"\b(?:child(?:ren)?|kids?|boys?|girls?|toddlers?|friends?|siblings?|brothers?|sisters?|twins|pupils|students|family|families)\b", re.I)


def at_sport(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles as they do it; `things` and `held` get what it takes."""
    out = list(roles)
    hunted = _TAG.search(text) is not None
    for i, role in enumerate(roles):
        if role.rig.skeleton != "biped":
            alone = role.action == "play" and role.rig.skeleton == "quadruped" and i not in held and not any(thing.by == i for thing in things)
            out[i] = replace(role, action="jump") if alone and not _MUSIC.search(text) else role
            continue
        own = f"{text} {role.kind}"
        if role.action in _DOWNHILL and _ON_SKIS.search(own):
            _drop(things, held, i, "ski")
            out[i] = replace(role, action="ski", then="", rig=on_skis(role.rig))
        elif role.rig.grip and role.action in ("throw", "point", "exercise", "play", "fight", "write") and _BOWS.search(own):
            held[i] = _gear("bow and arrow", -1, "")
            things[:] = [thing for thing in things if thing.name != "target" and not (thing.by == i and "bow" in thing.name)]
            things.append(_gear("target", i, "shot"))
            out[i] = replace(role, action="shoot", then="")
        elif role.rig.grip and role.action in ("pick up", "hold", "carry", "exercise", "build") and (bar := _of(things, held, i, _WEIGHTS)):
            _drop(things, held, i, bar.name)
            things.append(replace(bar, by=i, how="lift", count=1))
            out[i] = replace(role, action="lift", then="")
        elif role.action == "throw" and role.rig.grip and _UPWARDS.search(text) and (thrown := next((t for t in things if t.how == "throw" and t.by == i), None)):
            things[things.index(thrown)] = replace(thrown, how="toss", count=1)
        elif role.action == "jump" and role.rig.grip and (ball := next((t for t in things if t.how == "jump" and t.by == i and t.name in BALLS), None)):
            things[things.index(ball)] = replace(ball, how="dribble", count=1)
            out[i] = replace(role, action="dribble", then="")
        elif role.action in ("blow", "flip"):
            out[i] = _blown(role, i, things, held) if role.action == "blow" else _flipped(role, i, things, held)
        elif role.action == "play" and i not in held and not any(thing.how == "play" or (thing.by == i and thing.how in _WITH) for thing in things):
            out[i] = _at_large(role, i, text, hunted)
    return out


def _gear(name: str, by: int, how: str) -> Thing:
    return Thing(name, Looks(words=frozenset((name, *name.split())), seed=seed_of(name, 7)), 1, by, "", how)


def _of(things: list[Thing], held: dict[int, Thing], by: int, names: frozenset[str]) -> Thing | None:
    return next((thing for thing in (*((held[by],) if by in held else ()), *things) if thing.name in names), None)


def _drop(things: list[Thing], held: dict[int, Thing], by: int, name: str) -> None:
    """It is neither in the hand nor on the ground."""
    things[:] = [thing for thing in things if name not in thing.name]
    if by in held and name in held[by].name:
        held.pop(by)


def _blown(role: Role, by: int, things: list[Thing], held: dict[int, Thing]) -> Role:
    """Candles stand before who blows them out; soap bubbles come out of his mouth."""
    if by in held and held[by].name == "candle":
        things.append(replace(held.pop(by), by=by))
    things[:] = [replace(thing, by=by, how="bubble") if "bubble" in thing.name else replace(thing, by=by, how="light") if thing.name == "candle"
                 else replace(thing, by=by) if (thing.how, thing.name) == ("on", "cake") else thing for thing in things]
    return role


def _flipped(role: Role, by: int, things: list[Thing], held: dict[int, Thing]) -> Role:
    """What is flipped goes up from a pan; who flips with nothing turns a somersault."""
    work = next((thing for thing in things if thing.how == "flip" and all_props()[thing.name].metres < 0.6), None)
    if work is None or not role.rig.grip:
        return replace(role, action="jump")
    things[things.index(work)] = replace(work, by=by, count=1)
    held[by] = _gear("frying pan", -1, "")
    return role


def _at_large(role: Role, place: int, text: str, hunted: bool) -> Role:
    """Who plays with nothing runs about, hides, or jumps for joy, unless he makes music."""
    if role.kind in HELD or _MUSIC.search(text):
        return role
    if _HIDING.search(text):
        return replace(role, action="hide" if place else "cover eyes", then="")
    if hunted:
        return replace(role, action="run", then="")
    return replace(role, action="jump", mood=role.mood or "happy") if _PEOPLE_AT_PLAY.search(text) else role


_SKI = '<path d="M-19 {0}H19Q26 {0} 28 {1}" fill="none" stroke="{2}" stroke-width="2.6" stroke-linecap="round"/>'


def on_skis(rig: Rig) -> Rig:
    """The rig with a ski under either foot."""
    low = max((part.box[3] for part in rig.parts if part.name.startswith("foot_")), default=0.0)
    parts = []
    for part in rig.parts:
        if part.name.startswith("foot_") and part.body:
            ski = _SKI.format(f"{low:.1f}", f"{low - 5:.1f}", "#e0413f" if part.name.endswith("r") else "#b02f33")
            part = replace(part, body=part.body + ski, box=(-22.0, part.box[1], 31.0, low + 2.5))
        parts.append(part)
    return replace(rig, parts=tuple(parts))
