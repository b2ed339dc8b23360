"""What somebody came with is used on: who is on a scooter rides it, who has a trumpet plays that, who comes with a boat is aboard it."""

from __future__ import annotations

import re
from dataclasses import replace

from director import wordnet
from director.screenwriter import casting, phrases
from director.screenwriter.clauses import Clause

_MOUNT = (r"(?:scooter|bicycle|bike|motorbike|motorcycle|moped|unicycle|tricycle|skateboard|surfboard|snowboard|sled|sleigh|"
          r"broom(?:stick)?|horse|pony|donkey|camel|elephant|tractor|quad bike|skis|roller-?skates|carpet)")
_CAR = r"(?:car|truck|lorry|van|taxi|bus|tram|train|wagon|carriage|go-kart|plane|helicopter|balloon|rocket|spaceship)"
_SHIP = r"(?:boat|rowing boat|sailboat|ship|canoe|kayak|raft|ferry|yacht|steamer|submarine|dinghy|gondola)"
RIDE = re.compile(rf"\b(?:(?:on|in|aboard) (?:an?|the|his|her|their) (?:[a-z-]+ ){{0,2}}?(?:{_MOUNT}|{_CAR}|{_SHIP})|on horseback)\b")
_ON_IT = re.compile(rf"^(?P<who>.*[a-z]) (?P<how>(?:on|in|aboard) (?:an?|his|her|their) (?:[a-z-]+ )*?(?:{_MOUNT}|{_CAR}|{_SHIP})|"
                    r"on horseback)$", re.I)
_VEHICLE = re.compile(rf"\b(?:{_MOUNT}|{_CAR}|{_SHIP})s?\b")
_GOES = frozenset("race ride drive go come hurry rush speed dash roll travel cross follow chase fly sail row paddle glide cruise gallop "
                  "trot wander roam escape flee circle return arrive leave pass zoom tour".split())
_SLIPS = frozenset("slip skid crash swerve stumble tumble brake stop".split())
_COMES = frozenset("arrive come land dock return appear anchor".split())
_COMPANY = re.compile(r"^(?P<before>.*?)\s?\bwith (?P<who>(?:an?|the|his|her|their|two|three) [a-z -]+?)$")
_DRIVER = re.compile(rf"\b(?P<what>{_CAR}|{_SHIP})[ -](?:driver|pilot|captain|conductor|skipper|operator)\b", re.I)
_NO_TUNE = re.compile(r"(?:for|to|until|till|in|on|at|by|under|all|so|again|as|while|from|beside|outside)\b|$")


def used(parts: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses with rides, instruments and boats where they are used, and not as what somebody looks like."""
    mounts = {who: hit for part in parts for who in part.subjects[:1] if (hit := _ON_IT.match(who))
              and any(other.verb in _GOES for other in parts if other.subjects[:1] == (who,))}
    out: list[Clause] = []
    for part in parts:
        part = _driven(_ridden(part, mounts.get((*part.subjects, "")[0])))
        part = _aboard(part, out[-1] if out else None)
        out.append(_played(part, parts))
    return tuple(out)


def mount(part: Clause) -> str:
    """'on a scooter', 'in the tram': what somebody is on or in while he gets along; '' where he goes on foot."""
    if part.never or part.mode or part.verb not in _GOES | {"steer"}:
        return ""
    if hit := RIDE.match(part.words):
        return hit[0]
    thing = re.match(rf"(?:an?|the|his|her|their) (?:[a-z-]+ )*?(?:{_MOUNT}|{_CAR}|{_SHIP})\b", part.words)
    if not thing or part.verb not in ("drive", "steer", "sail", "row", "fly", "paddle"):
        return ""
    return "" if re.search(rf"{_MOUNT}$", thing[0]) else f"in {thing[0]}"


def _ridden(part: Clause, hit: re.Match[str] | None) -> Clause:
    """'a courier on a scooter races through the town': the courier races on a scooter, and delivers without it."""
    if hit is None:
        return part
    known = re.sub(r"\b(?:an?|his|her|their)\b", "the", hit["how"], count=1)
    part = replace(part, subjects=(hit["who"], *part.subjects[1:]))
    if _VEHICLE.search(part.words):
        return part
    if part.verb in _GOES:
        return replace(part, words=f"{hit['how']} {part.words}".strip())
    return replace(part, words=f"{part.words}, still {known}".strip()) if part.verb in _SLIPS else part


def _driven(part: Clause) -> Clause:
    """'a tram driver drives through the night': he drives the tram."""
    hit = _DRIVER.search((*part.subjects, "")[0])
    if not hit or part.verb not in ("drive", "fly", "sail", "steer") or part.thing or _VEHICLE.search(part.words):
        return part
    return replace(part, words=f"the {hit['what'].lower()} {part.words}".strip(), thing=f"the {hit['what'].lower()}")


def _aboard(part: Clause, before: Clause | None) -> Clause:
    """'a sailboat arrives with a woman who waves': the woman arrives aboard it, and waves from there."""
    craft = before and re.search(rf"^aboard (?P<what>.*\b(?:{_CAR}|{_SHIP}))\b", before.words)
    if craft and before and not part.place and part.subjects and casting.head_of(part.subjects[0]) == casting.head_of(before.subjects[0]):
        return replace(part, words=f"{part.words} aboard {re.sub(r'^an? ', 'the ', craft['what'])}".strip())
    hit = _COMPANY.match(part.words) if part.verb in _COMES else None
    if not hit or not re.search(rf"\b(?:{_CAR}|{_SHIP})$", (*part.subjects, "")[0]) or not phrases.living(hit["who"]):
        return part
    return replace(part, subjects=(hit["who"],), words=f"aboard {part.subjects[0]} {hit['before']}".strip(), thing="", target="")


def _played(part: Clause, parts: tuple[Clause, ...]) -> Clause:
    """'a boy with a trumpet … plays for him': he plays the trumpet for him."""
    if part.verb != "play" or part.led or part.never or not part.subjects or not _NO_TUNE.match(part.words):
        return part
    head = re.escape(casting.head_of(part.subjects[0]))
    told = " ".join(f"{' '.join(other.subjects)} {other.words}" for other in parts)
    has = rf"\b{head},? (?:with|who has|carrying|holding) (?:an?|his|her|the) (?:[a-z-]+ ){{0,2}}?(?P<what>[a-z]+)\b"
    for hit in re.finditer(has, told):
        if wordnet.is_a(hit["what"], "musical instrument"):
            return replace(part, words=f"the {hit['what']} {part.words}".strip())
    return part
