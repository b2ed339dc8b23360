"""Where those are at home of whom a story names no place: the keeper in the lighthouse, the penguin in the ice, the child at play."""

from __future__ import annotations

from collections.abc import Mapping

from director.screenwriter import casting, clauses, places
from director.screenwriter.casting import Role


def trades(roles: tuple[Role, ...]) -> dict[str, str]:
    """What people with names are who have a trade: {'Anselm': 'keeper'}."""
    return {role.name: role.head for role in roles
            if role.named and (own := places.fitting(role.head, None)) and own.name not in ("playground", "room")}


def home(action: str, told: str, whole: str, trades: Mapping[str, str]) -> places.Setting | None:
    """Where those who act live or work: at home in one kind of place, as a penguin or a clockmaker is; else what things suggest. A
    child is at home where the `whole` story's furniture is, else on a playground."""
    parts = clauses.understand(action[:200])
    who = parts[0].subjects[0] if parts and parts[0].subjects else ""
    head = trades.get(who, casting.head_of(who)) if who else ""
    own, kind = places.fitting(head, None), casting.kind_of(head)
    if own is not None and own.name == "playground" and (inside := places.hinted(whole)) is not None and inside.inside:
        return inside
    return (own if kind == "animal" else None) or places.hinted(told) or (own if kind == "person" else None)
