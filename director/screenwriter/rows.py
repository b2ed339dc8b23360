"""Films told by a table: a line is a shot: frame | place | light | what is seen; an empty place or light stays as it was before."""

from __future__ import annotations

from collections.abc import Mapping

from director.screenwriter import agreeing
from director.screenwriter.beats import Beat


def beats(lines: str, slots: Mapping[str, str], many: Mapping[str, bool], spots: Mapping[str, str], light: str,
          importance: int = 6) -> tuple[Beat, ...]:
    """The shots of a table with its slots filled ('{S} [walk] along'), verbs that agree, and places from `spots` ('{home}')."""
    out: list[Beat] = []
    for line in lines.strip().splitlines():
        frame, place, hour, said = (part.strip() for part in line.split("|"))
        action = agreeing.spoken(said, dict(slots), dict(many))
        for slot, spot in spots.items():
            place = place.replace(slot, spot)
        place, light = place or (out[-1].place if out else ""), hour or light
        tell = action if slots.get("S") and slots["S"] in action else ""
        out.append(Beat(action=f"{action[:1].upper()}{action[1:]}", place=place, light=light, frame=frame, importance=importance,
                        tell=tell))
    return tuple(out)
