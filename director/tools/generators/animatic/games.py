"""What a game takes: snowballs for a snowball fight, a rope for tug of war, a swing for who swings, a racket for tennis."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_props
from director.tools.generators.animatic.art.kit import Looks, Part, Rig
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.players import MAX_ROLES, Role
from director.tools.generators.animatic.words import singulars

_BOUT = re.compile(r"\b(?P<what>(?:water |mud |paint )?[a-z]+) (?:fight|battle|war)\b|\b(?:fight|battl)\w* (?:\w+ ){0,3}?with (?P<other>(?:water )?\w+s)\b", re.I)
_AIMED = re.compile(r"\bat (?:each other|one another)\b", re.I)
_TUG = re.compile(r"\btugs?[ -]of[ -]wars?\b|\bpull\w* (?:\w+ ){0,3}?(?:ends|sides) of (?:the|a|one) (?:\w+ )?rope\b", re.I)
_JOUSTS = re.compile(r"\bjoust\w*\b|\btilting\b", re.I)
_COASTER = frozenset(("roller coaster", "rollercoaster"))
_RIDES = {"trampoline": ("bounce", ("jump",)), "seesaw": ("seesaw", ("sit", "play", "ride", "jump")), "teeter-totter": ("seesaw", ("sit", "play", "ride")),
          **dict.fromkeys(("carousel", "merry-go-round"), ("carousel", ("ride", "sit")))}
"""How somebody has to do with what is ridden or jumped on, and by which actions."""
_AFLOAT = re.compile(r"\b(?:river|stream|sea|ocean|lake|pond|water|waves|current|floe|tide|flood|rapids|canal|puddle|adrift)\b", re.I)
_CHUTE = re.compile(r"\b(?:slid\w*|glid\w*|go\w*|rac\w*|whoosh\w*|com\w*) (?:\w+ )?(?:down|off|on) (?:the|a|an|his|her|their) (?:[\w-]+ ){0,2}slides?\b|\bon (?:the|a) (?:\w+ )?slides?\b", re.I)
_ON_ICE = re.compile(r"\b(?:glid|slid|whirl|twirl|spin|danc|rac|speed|sail|fl[iy])\w* (?:\w+ )?(?:over|across|on|along|around|round|through) (?:the |a )?(?:\w+ )?"
                     r"(?:ice|(?:ice |skating |hockey )?rink)\b|\b(?:in|on|wearing|with) (?:(?:an?|the|his|her|their|two) )?(?:\w+ ){0,2}(?:ice )?skates\b|\bfigure skat\w+\b", re.I)
_ON_A_SWING = re.compile(r"\b(?:on|onto|in) (?:the|a|an|her|his|its|their|two|one|tall) (?:[\w-]+ ){0,2}swings?\b", re.I)
_HANGS = re.compile(r"\b(?:sw[iu]ng|dangl)\w*(?: \w+)? (?:on|from|in|at|over|across|through|high|higher|up|back|to and fro|by)\b|\bswings? (?:himself|herself)\b", re.I)
"""Otherwise it is done to music."""
_SITS = ("sit", "stand", "laugh", "play", "fly", "ride", "look", "celebrate", "sing", "talk", "jump")
_ON_SKIS = re.compile(r"\bski(?:s|ed|ing|ers?)?\b", re.I)
_ABOUT = ("walk", "run", "fly", "slide", "dance", "sail", "jump", "chase", "skate")
_KITS: tuple[tuple[re.Pattern[str], str, str], ...] = tuple((re.compile(rf"\b(?:{said})\b", re.I), kit, ball) for said, kit, ball in (
    (r"tennis|badminton|squash|ping[ -]pong|table tennis", "tennis racket", "tennis ball"), (r"(?:ice |field )?hockey", "hockey stick", ""),
    (r"golf(?:er|ers|ing)?", "golf club", "golf ball"), (r"baseball|softball|cricket", "baseball bat", "")))
"""Words of a sport, what its players have in the hand, and what flies between two of them."""


def at_games(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles as they play; `things` and `held` get what it takes."""
    out = _bout(list(roles), things, held, text)
    out = _tug_of_war(out, things, text)
    out = _with_kit(out, things, held, text)
    out = _on_swings(out, things, text)
    _folded(out, things, held)
    if _JOUSTS.search(text):
        held.update({i: _gear("lance", -1, "") for i, role in enumerate(out) if role.rig.skeleton == "biped" and role.rig.grip})
        out = [replace(role, action="joust" if i in held else "run" if role.rig.skeleton == "quadruped" else role.action) for i, role in enumerate(out)]
    for i, role in enumerate(out):
        alive = role.rig.skeleton in ("biped", "quadruped")
        coaster = next((thing for thing in things if thing.name in _COASTER and thing.by == i), None)
        if coaster is not None and role.action in ("ride", "sit", "fly", "run", "drive") and alive:
            things[things.index(coaster)] = replace(coaster, how="coast")
        elif (ride := next((thing for thing in things if thing.by == i and thing.name in _RIDES and role.action in _RIDES[thing.name][1]), None)) and alive:
            things[things.index(ride)] = replace(ride, how=_RIDES[ride.name][0])
        elif role.action == "float" and (under := next((thing for thing in things if (thing.by, thing.how) == (i, "on")), None)) and _AFLOAT.search(text):
            things[things.index(under)] = replace(under, how="adrift")
        elif role.action == "slide" and _CHUTE.search(text) and role.rig.skeleton == "biped":
            things[:] = [thing for thing in things if "slide" not in thing.name] + [_gear("playground slide", i, "chute")]
        elif role.action in _ABOUT and not _ON_SKIS.search(text) and role.rig.skeleton == "biped" and (role.action == "skate" or _ON_ICE.search(text)):
            things[:] = [thing for thing in things if not (thing.by == i and "skate" in thing.name)]
            out[i] = replace(role, action="dance" if role.action == "dance" else "skate", rig=on_blades(role.rig))
    return out


def _gear(name: str, by: int, how: str, count: int = 1) -> Thing:
    return Thing(name, Looks(words=frozenset((name, *name.split())), seed=seed_of(name, 7)), count, by, "", how)


def _missile(text: str) -> str:
    """What is thrown in a fight that is named for it, by the catalogue's name."""
    known = all_props()
    for hit in _BOUT.finditer(text):
        said = (hit["what"] or hit["other"]).lower()
        words = [f"{said}ball", said, said.rsplit(" ", 1)[-1]] if said == "snow" else [said, said.rsplit(" ", 1)[-1]]
        found = next((name for word in words for name in singulars(word) if name in known and known[name].where in ("table", "hand")), "")
        if found and known[found].where == "table" and known[found].metres < 0.8:
            return found
    return ""


def _bout(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> list[Role]:
    """Those who fight with what is soft, or throw it at each other, throwing it to and fro."""
    several = [i for i, role in enumerate(roles) if role.action in ("fight", "throw", "stand") and role.rig.skeleton == "biped" and role.rig.grip]
    if len(several) < 2 or not any(roles[i].action != "stand" for i in several):
        return roles
    thrown = next((thing for thing in things if thing.how == "throw"), None)
    name = _missile(text) or (thrown.name if thrown is not None and _AIMED.search(text) else "")
    if not name:
        return roles
    things[:] = [thing for thing in things if thing.name != name] + [_gear(name, several[0], "volley")]
    for i in several:
        held.pop(i, None)
    return [replace(role, action="throw", then="", mood="happy") if i in several else role for i, role in enumerate(roles)]


def _tug_of_war(roles: list[Role], things: list[Thing], text: str) -> list[Role]:
    """Two at least at either end of one rope."""
    if not _TUG.search(text):
        return roles
    team = [i for i, role in enumerate(roles) if role.rig.skeleton in ("biped", "quadruped") and role.rig.grip]
    if not team:
        return roles
    out, last = list(roles), roles[team[-1]]
    while len(team) % 2 and len(out) < MAX_ROLES:
        team.append(len(out))
        out.append(replace(last, seed=(last.seed + 311) % 10_000))
    things[:] = [thing for thing in things if thing.name != "rope"] + [_gear("rope", team[0], "tug")]
    return [replace(role, action="tug", then="") if i in team else role for i, role in enumerate(out)]


def _on_swings(roles: list[Role], things: list[Thing], text: str) -> list[Role]:
    """Those who swing on a swing each; who pushes somebody there stays behind him."""
    people = [i for i, role in enumerate(roles) if role.rig.skeleton == "biped"]
    sits = people[-1:] if _ON_A_SWING.search(text) else []
    hangs = _HANGS.search(text) is not None
    roles = [replace(role, action="dance") if role.action == "swing" and not (hangs or sits) else role for role in roles]
    swinging = [i for i in people if roles[i].action == "swing" or (i in sits and (roles[i].action in _SITS or roles[i].object_of == "push"))]
    swinging += [i for i in people if i not in swinging and sits and sits[0] in swinging and roles[i].name == roles[sits[0]].name and roles[i].action == roles[sits[0]].action]
    if not swinging:
        return roles
    things[:] = [thing for thing in things if "swing" not in thing.name and not (thing.by in swinging and thing.name in ("rope", "vine", "branch"))]
    things.append(_gear("swing set", swinging[0], "swing"))
    return [replace(role, action="swing", then="") if i in swinging else replace(role, action="press") if role.action == "push" else role for i, role in enumerate(roles)]


def _folded(roles: list[Role], things: list[Thing], held: dict[int, Thing]) -> None:
    """What is folded is between the hands of who folds it."""
    for i, role in enumerate(roles):
        made = next((thing for thing in things if (thing.by, thing.how) == (i, "fold") and all_props()[thing.name].metres < 0.9), None)
        if role.action == "fold" and role.rig.grip and made is not None and i not in held:
            things.remove(made)
            held[i] = replace(made, count=1)


def _with_kit(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> list[Role]:
    """Players of a sport with what they hit with."""
    told = " ".join((text, *(role.kind for role in roles)))
    kit = next(((name, ball) for said, name, ball in _KITS if said.search(told)), None)
    players = [i for i, role in enumerate(roles) if kit is not None and kit[0] in all_props() and role.action in ("play", "press", "throw", "exercise", "strike", "give")
               and role.rig.skeleton == "biped" and role.rig.grip]
    if kit is None or not players:
        return roles
    for i in players:
        held[i] = _gear(kit[0], -1, "")
    things[:] = [thing for thing in things if not (thing.by in players and (thing.how in ("play", "press", "throw", "strike") or thing.name == "ball"))]
    if kit[1] in all_props():
        things.append(_gear(kit[1], players[0], "tee" if kit[1] == "golf ball" else "rally"))
    return [replace(role, action="strike", then="") if i in players else role for i, role in enumerate(roles)]


_BLADE = ('<path d="M-6.5 {0}H10.5Q12.6 {0} 12.4 {1}" fill="none" stroke="#dfe6f0" stroke-width="1.5" stroke-linecap="round"/>'
          '<path d="M-3.4 {2}V{0}M6.6 {2}V{0}" stroke="#8f9bb0" stroke-width="1.3"/>')


def on_blades(rig: Rig) -> Rig:
    """The rig with the blade of a skate under either foot."""
    low = max((part.box[3] for part in rig.parts if part.name.startswith("foot_")), default=0.0)
    blade = _BLADE.format(f"{low + 1.6:.1f}", f"{low - 0.6:.1f}", f"{low - 1.4:.1f}")

    def shod(part: Part) -> Part:
        if not part.name.startswith("foot_") or not part.body or blade in part.body:
            return part
        return replace(part, body=part.body + blade, box=(part.box[0] - 1, part.box[1], part.box[2] + 3, low + 3.2))

    return replace(rig, parts=tuple(shod(part) for part in rig.parts))
