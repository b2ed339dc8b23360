"""The last shot of a story with several: all who belong to the end, where it happens, and what the story has led to."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import agreeing, casting, covering, phrases, players, venues_of
from director.screenwriter.beats import Beat
from director.screenwriter.casting import Role
from director.screenwriter.clauses import Clause
from director.screenwriter.deeds import Deed

_PARTS = frozenset("leave abandon steal rob grab chase hunt flee escape attack fight defeat scare frighten kill die disappear vanish lock "
                   "capture arrest betray trap eat bite kick push banish follow watch see hear fear hate refuse lose forget miss outsmart "
                   "outwit trick fool deceive stop reject sleep fall drown sink argue wait search look".split())
"""After these two are not side by side."""
_GIVES = frozenset("give hand offer deliver bring return send show lend sell".split())
_MAKES = frozenset("build make create repair fix mend paint plant grow bake cook sew knit carve write invent draw".split())


def gathered(beats: tuple[Beat, ...], told: list[Deed], parts: tuple[Clause, ...], roles: tuple[Role, ...], most: int) -> tuple[Beat, ...]:
    """The beats with an end that has everybody in it: in place of one where the last of them is alone, of a further view, or after all."""
    lively = [role for role in roles if role.kind in ("person", "animal", "fantastic") or role.head in casting.LIVELY]
    there = [role for role in lively if any(role.name in beat.action for beat in beats)]
    last = beats[-1]
    if len(there) < 2 or len(there) > 4 or any(part.never or part.verb in _PARTS for part in parts):
        return beats
    if not any(players.lively(one) or re.match(r"(?:he|she|they|it)\b", one, re.I) for one in parts[-1].subjects):
        return beats                                                   # 'then the power goes out': that is the end
    if "sleep" in last.action or all(role.name in last.action for role in there) or (
            len(told) == 1 and not (told[0].slots["T"] or parts[0].target)):
        return beats
    end = replace(last, action=_line(told, parts, there), frame="vista", importance=8, tell="", new_scene=False, sfx=last.sfx)
    if last.importance < 9:
        return (*beats[:-1], end)
    spare = [at for at, beat in enumerate(beats) if at and beat.importance < 9]
    if len(beats) >= most and spare:
        least = min(spare, key=lambda at: (beats[at].importance, -at))
        beats = tuple(beat for at, beat in enumerate(beats) if at != least)
    return (*beats, end)


def _line(told: list[Deed], parts: tuple[Clause, ...], there: list[Role]) -> str:
    """What all of them do at the end, at what was made or opened."""
    names = [role.name for role in there]
    deed, part = told[-1], parts[-1]
    to = deed.slots["T"] or (deed.slots["o"] if part.target else "")
    given = phrases.definite(part.thing if to == deed.slots["o"] else deed.slots["small"] or deed.slots["o"])
    given = re.sub(r"^(?:his|her|its|their|my)\s", "the ", given)
    if part.verb in _GIVES and given and to in names:
        beside = phrases.listed([name for name in names if name != to])
        slots = {"T": to, "o": given, "B": beside}
        return agreeing.spoken("{T} [hold:t] {o} and [smile:t], {B} beside {T}", slots, {"t": phrases.plural(to)})
    whole = phrases.listed(names)
    house = next((venues_of.house(part).removeprefix("in ") for part in parts if venues_of.house(part)), "")
    if house:
        return f"{whole} sit together at a table in {phrases.definite(house)} and laugh"
    made = next((deed.slots["o"] for deed, part in zip(told, parts, strict=True)
                 if part.verb in _MAKES and not part.mode and deed.slots["o"] and not players.lively(deed.slots["o"])
                 and covering.shown(deed.slots["o"])), "")
    made = phrases.definite(made).replace("broken ", "")
    return f"{whole}, side by side, {f'{made} beside them' if made else 'smile at each other'}"
