"""Who sits on or in what."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from director.tools.generators.animatic.art.catalogue import all_figures, figure, module_of
from director.tools.generators.animatic.art.kit import Looks, Rig
from director.tools.generators.animatic.players import Role, before
from director.tools.generators.animatic.words import VERBS, Token, base, singulars, tokens

_OPEN_SEATS = frozenset(
    "boat rowboat canoe raft sailboat kayak gondola ship sledge sled bicycle unicycle bike motorbike motorcycle scooter horse pony donkey camel "
    "elephant unicorn reindeer dragon chariot sleigh cart tractor balloon".split()
)
BEASTS = ("quadruped", "bird", "fish")
"""Skeletons that have a back to sit on."""
_ONTO = ("on", "onto", "upon")
_PERCHES = frozenset(("shoulder", "shoulders", "head", "arm", "hand"))
"""Where small beasts sit on people."""
CYCLES = ("bicycle", "unicycle", "bike", "motorbike", "motorcycle", "scooter", "tricycle", "moped")
_AT_SEA = re.compile(r"\b(?:(?<!by the )(?<!near the )(?<!along the )(?<!to the )(?:sea|ocean|river|lake)|space|spaceship|plane|aeroplane|ship|boat|train|nail|screw)\b", re.I)
_PASSED = frozenset(("to", "towards", "toward", "past", "at", "behind", "after", "before", "near"))
"""What leads to those to whom one rides."""
_STARTS = frozenset("lift lifts lifting take takes blast blasts fly flies flying launch rise rises soar soars travel travels race zoom zooms".split())
"""Who does this in a rocket is seen at its windows."""
_UNDERWAY = ("walk", "run", "float", "sail", "fly", "drive", "ride", "land")
_RIDING = frozenset("ride mount row sail pedal steer paddle cycle drive fly land loop".split())


def riding(words: list[Token], roles: list[Role]) -> dict[int, int]:
    """Who rides what: 'in the boat', 'rides a horse', 'on her bicycle', 'in his car', 'on the pirate's shoulder'. Other closed
    vehicles hide who is in them."""
    said = [token.word.removesuffix("'s") for token in words]
    out = {i + 1: i for i, (role, other) in enumerate(itertools.pairwise(roles))             # 'the dragon flies her home'
           if role.action == "fly" and other.object_of == "fly" and role.rig.skeleton in BEASTS and _carried_by(other, role)}
    out |= {i + 1: i for i, (role, other) in enumerate(itertools.pairwise(roles))             # 'a boat arrives with a woman'
            if other.led_by == "with" and role.kind.split()[-1] in _OPEN_SEATS and role.rig.skeleton == "vehicle" and role.action in _UNDERWAY
            and _carried_by(other, role)}
    for index, role in enumerate(roles):
        name = role.name.lower().split()
        if role.kind in ("spaceship", "airship") or not any(name[0] in singulars(word) for word in said[role.named:role.named + 3]):
            continue
        for at in (role.named, *(i for i in range(role.named + len(name), len(said)) if said[i] == name[-1])):
            if found := _riders(words, said, at, index, roles):
                out.update(found)
                break
    while out and is_car(roles[-1]) and len(roles) - 1 not in out.values() and roles[-1].named in {roles[i].named for i in out.values()}:
        roles.pop()                                    # 'three racers in their cars': as many cars as racers
    out = _mount_for_each(roles, out)
    for rider, mount in out.items():
        if roles[mount].kind in CYCLES and roles[rider].rig.skeleton == "quadruped":              # a bicycle of its size
            rig = roles[mount].rig
            roles[mount] = replace(roles[mount], rig=replace(rig, metres=max(rig.metres, 0.6 * _long(roles[rider].rig) * rig.metres / _long(rig))))
    return out


def _mount_for_each(roles: list[Role], ride: dict[int, int]) -> dict[int, int]:
    """Of several horses or bicycles everybody has his own; `roles` gets as many of them as there are riders."""
    some = next(iter(ride.values()), 0)
    mounts = [i for i, role in enumerate(roles) if role.named == roles[some].named] if ride else []
    riders = sorted(rider for rider, mount in ride.items() if mount in mounts)
    if len(mounts) < 2 or not (roles[some].rig.skeleton == "quadruped" or roles[some].kind in CYCLES) or mounts[-1] != len(roles) - 1:
        return ride
    while len(mounts) > max(2, len(riders)):
        roles.pop(mounts.pop())
    if len(riders) > len(mounts):
        mounts.append(len(roles))
        roles.append(replace(roles[mounts[0]], seed=roles[mounts[0]].seed + 1))
    return {**ride, **{rider: mounts[min(turn, len(mounts) - 1)] for turn, rider in enumerate(riders)}}


def _riders(words: list[Token], said: list[str], at: int, index: int, roles: list[Role]) -> dict[int, int]:
    """Who sits on or in a role, by what leads to its name at word `at`."""
    role, leading = roles[index], before(words, at) or _before_name(words, at)
    verb = base(leading, VERBS)
    onto, others = leading in _ONTO, [(k, rider) for k, rider in enumerate(roles) if k != index and rider.named != role.named and not (rider.named > at and rider.led_by in _PASSED)]
    of = next((i for i in range(at - 1, max(1, at - 5), -1) if said[i] == "of"), 0) if leading == "of" else 0
    whose = of > 1 and said[of - 1] in _PERCHES and before(words, of - 1) in _ONTO                 # 'on the shoulder of the baker'
    if role.rig.skeleton == "biped" and (whose or (onto and not _PERCHES.isdisjoint(said[at + 1:at + 3]))):
        return {k: index for k, rider in others if rider.rig.metres < 0.6 * role.rig.metres and rider.named < at}
    mount = role.rig.skeleton in BEASTS and (verb in ("ride", "mount") or onto)
    if not (not _OPEN_SEATS.isdisjoint((role.name.lower().split()[-1], *role.kind.split())) or mount or is_car(role)):
        return {}
    starts = leading in ("in", "aboard") and role.kind == "rocket" and not _STARTS.isdisjoint(said)
    within = at == role.named and leading in ("in", "inside") and is_car(role) and role.kind != "rocket"
    if ((onto or leading in ("in", "aboard", "into")) and (not is_car(role) or has_cockpit(role))) or verb in _RIDING or starts:
        return {k: index for k, rider in others if _carried_by(rider, role)}
    return _each_his_own([k for k, rider in others if rider.named < at and _carried_by(rider, role)], index, roles) if within else {}


def on_what_is_there(roles: list[Role], ride: dict[int, int]) -> None:
    """Who rides and no word says what sits on the bicycle that is in view; who jousts has a horse, who rows a boat."""
    for i, role in enumerate(list(roles)):
        if role.action == "joust" and i not in ride:
            kind = _MOUNTS["jockey"]
            ride[i] = len(roles)
            roles.append(Role(kind, kind, figure(kind).draw(Looks(seed=7 + i)), "run", "", 7, role.named))
    crew = [i for i, role in enumerate(roles) if role.action == "row" and role.rig.skeleton == "biped" and i not in ride]
    if crew and not ride and not any(module_of(role.kind) == "watercraft" for role in roles):
        ride.update(dict.fromkeys(crew, len(roles)))
        roles.append(Role("rowboat", "rowboat", figure("rowboat").draw(Looks(seed=7)), "stand", "", 7, roles[crew[0]].named))
    free = next((i for i, role in enumerate(roles) if role.kind in CYCLES and role.action == "stand" and i not in ride.values()), None)
    rider = next((i for i, role in reversed(list(enumerate(roles))) if role.action == "ride" and role.rig.skeleton == "biped" and i not in ride), None)
    if free is not None and rider is not None:
        ride[rider] = free


def _each_his_own(riders: list[int], index: int, roles: list[Role]) -> dict[int, int]:
    """Those in a car; of several cars of one name each has his own, and the last one takes who is left."""
    cars = [i for i, role in enumerate(roles) if role.named == roles[index].named]
    turn = cars.index(index)
    return {k: index for place, k in enumerate(riders) if len(cars) == 1 or min(place, len(cars) - 1) == turn}


_WHEELS = ("taxi", "bus", "tram", "truck", "lorry", "tractor", "ambulance", "fire engine", "race car", "police car", "car")


_MOUNTS = {"cyclist": "bicycle", "biker": "motorbike", "motorcyclist": "motorbike", "jockey": "horse", "horseman": "horse"}
_PILOTS = frozenset("pilot aviator airman airwoman aviatrix flyer".split()) | {"bush pilot", "fighter pilot"}
_ON_THE_WAY = ("walk", "run", "ride", "drive", "chase", "celebrate", "jump")


def _own_mount(role: Role, text: str) -> str:
    """What somebody of this calling rides, whatever drawing stands in for him."""
    said = next((_MOUNTS[token.word] for token in tokens(text) if token.word in _MOUNTS), "") if role.rig.skeleton == "biped" else ""
    return _MOUNTS.get(role.kind, said)


def at_the_wheel(roles: list[Role], ride: dict[int, int], text: str) -> None:
    """Who drives and no word says what sits in a car, a taxi driver in a taxi, a cyclist on a bicycle, a pilot in a plane: it joins the
    roles."""
    rider = next((i for i, role in enumerate(roles) if _own_mount(role, text) and role.action in _ON_THE_WAY), None)
    if rider is not None and not ride and not any(role.rig.skeleton in ("vehicle", "quadruped") for role in roles):
        kind = _own_mount(roles[rider], text)
        roles.append(Role(kind, kind, figure(kind).draw(Looks(seed=7)), roles[rider].action, "", 7, roles[rider].named))
        ride[rider] = len(roles) - 1
        return
    pilot = next((i for i, role in enumerate(roles) if role.kind in _PILOTS and role.action in ("fly", "land", "launch")), None)
    if pilot is not None and not ride and not any(role.rig.skeleton == "vehicle" or role.kind == "broom" for role in roles):
        rig = figure("plane").draw(Looks({}, frozenset(("biplane",)), 7, {}))
        roles.append(Role("plane", "plane", rig, roles[pilot].action, "", 7, roles[pilot].named))
        ride[pilot] = len(roles) - 1
        return
    driver = next((i for i, role in enumerate(roles) if role.action == "drive" and role.rig.skeleton == "biped"), None)
    if driver is None or ride or any(role.rig.skeleton == "vehicle" for role in roles) or _AT_SEA.search(text):
        return
    said = f"{text} {roles[driver].name} {roles[driver].kind}".lower()
    kind = next((name for name in _WHEELS if name in all_figures() and re.search(rf"\b{name}\b", said)), "car")
    rig = figure(kind).draw(Looks(seed=7))
    if is_car(made := Role(kind, kind, rig, "stand", "", 7, roles[driver].named)):
        roles.append(made)
        aboard = [i for i in range(driver + 1, len(roles) - 1) if _carried_by(roles[i], made) and (
            roles[i].object_of == "drive" or (roles[i].action == "drive" and roles[i].named == roles[driver].named))]
        ride.update(dict.fromkeys([driver, *aboard], len(roles) - 1))


_WAITS = re.compile(r"\b(?P<what>taxi|cab|bus|truck|lorry|ambulance|tram) driver\b", re.I)


def waiting(roles: list[Role], ride: dict[int, int], prompt: str) -> None:
    """The taxi of a taxi driver who is not at the wheel stands behind him: it joins the roles."""
    hit = _WAITS.search(prompt)
    kind = {"cab": "taxi", "lorry": "truck"}.get(hit["what"].lower(), hit["what"].lower()) if hit else ""
    if kind in all_figures() and not ride and roles and not any(role.rig.skeleton == "vehicle" for role in roles):
        roles.append(Role(kind, kind, figure(kind).draw(Looks(seed=7)), "stand", "", 7, roles[0].named))


def _before_name(words: list[Token], index: int) -> str:
    """What leads to the name that a description follows: 'rides' of 'rides Star, a white horse'."""
    comma = next((k for k in range(index, max(1, index - 5), -1) if words[k].fresh), 0)
    return before(words, comma - 1) if comma else ""


def _carried_by(rider: Role, mount: Role) -> bool:
    """People, and beasts that are small beside what carries them; in a boat those that fit into it."""
    if mount.kind in CYCLES and rider.rig.skeleton == "quadruped":
        return True
    if mount.rig.skeleton == "vehicle" and not is_car(mount) and mount.kind not in CYCLES:
        fits = _long(rider.rig) < 0.6 * _long(mount.rig)
    else:
        fits = rider.rig.metres < 0.6 * mount.rig.metres and (not is_car(mount) or mount.kind == "rocket" or rider.object_of == "drive")
    return rider.rig.skeleton == "biped" or (rider.rig.skeleton in ("quadruped", "bird") and fits)


def _long(rig: Rig) -> float:
    return (rig.body[2] - rig.body[0]) / 100 * rig.metres


def is_car(role: Role) -> bool:
    """A vehicle with windows through which one sees who drives."""
    return role.rig.skeleton == "vehicle" and (module_of(role.kind) == "cars" or role.kind == "rocket" or has_cockpit(role) or role.kind in CABS)


CABS = {
    **dict.fromkeys(("tram", "trolley", "streetcar"), (0.397, 0.70, 0.20)), **dict.fromkeys(("bus", "school bus", "tour bus"), (0.405, 0.90, 0.25)),
    **dict.fromkeys(("truck", "lorry", "delivery truck", "dump truck", "tipper", "fire engine", "fire truck", "firetruck"), (0.325, 0.84, 0.26)),
    **dict.fromkeys(("train", "steam train", "locomotive", "steam engine", "railway engine"), (-0.105, 0.88, 0.22)),
}
"""Where the window of who drives is: to the front, in breadths from the middle; up, and how large a head is there, in heights."""


def has_cockpit(role: Role) -> bool:
    """A small plane out of which the head of who flies it looks."""
    return any(part.name == "prop_0" for part in role.rig.parts) and module_of(role.kind) == "skycraft"


def manned(roles: list[Role], ride: dict[int, int]) -> list[Role]:
    """The roles, planes that somebody flies without the pilot they are drawn with."""
    return [replace(role, rig=replace(role.rig, parts=tuple(part for part in role.rig.parts if part.name != "pilot")))
            if i in ride.values() and has_cockpit(role) else role for i, role in enumerate(roles)]


def back_height(rig: Rig) -> float:
    """Of a beast, as a share of its height: a giraffe's back is lower in it than a horse's."""
    body = next(part for part in rig.parts if part.name == "body")
    return -(body.at[1] + body.box[1]) / 100 - 0.045                  # the box has a rim


def head_tall(rig: Rig) -> float:
    """Metres."""
    return (rig.head[3] - rig.head[1]) * rig.metres / 100


def chin(rig: Rig) -> float:
    """Height of the middle of the head, metres."""
    return -(rig.head[1] + rig.head[3]) / 2 * rig.metres / 100


def shoulder(rig: Rig) -> float:
    """Height of what is below the head, metres."""
    return -rig.head[3] * rig.metres / 100


def seen_of(rider: Role, seat: Role) -> Rig:
    """What shows of somebody in or on something: the head at a window, no legs over the side of a sailing boat."""
    if is_car(seat):
        return head_only(rider.rig)
    if seat.kind not in SAILED or rider.rig.skeleton != "biped":
        return rider.rig
    legs = ("leg_", "shin_", "foot_")
    return replace(rider.rig, parts=tuple(replace(part, body="", glow="") if part.name.startswith(legs) else part for part in rider.rig.parts))


SAILED = ("sailboat", "yacht", "sailing boat")


def head_only(rig: Rig) -> Rig:
    """What shows of somebody at a window."""
    kept: set[str] = {"head"}
    for _ in rig.parts:
        kept |= {part.name for part in rig.parts if part.parent in kept}
    parts = tuple(part if part.name in kept else replace(part, body="", glow="") for part in rig.parts)
    return replace(rig, parts=parts, body=rig.head)
