"""Lights that go out: the picture is dark from then on, until they come back or the day does."""

from __future__ import annotations

import re
from dataclasses import replace

from director.screenwriter import hours, places
from director.screenwriter.beats import Beat

_OUT = re.compile(
    r"\b(?:the power|the electricity|"
    r"(?:all |every )?(?:the |of the )?(?:street ?|neon )?(?:lights?|lamps?)(?: (?:on|in|of) [a-z ]{2,24}?)?|"
    r"the (?:whole )?(?:city|town|street|room|house|club|stage|theatre|hall)) "
    r"(?:(?:suddenly|slowly|then|all) )?(?:go(?:es)? (?:out|dark|black)|fails?|dies?|is cut|cuts? (?:out|off)|shuts? off)\b", re.I)
_BACK = re.compile(r"\b(?:lights?|lamps?|power|electricity|neon) (?:comes?|go(?:es)?|flickers?|flashes|is|are) (?:back|on)\b|"
                   r"\b(?:dawn|sunrise|morning|sun|daylight|day)\b", re.I)
_DARK = "near darkness, only a faint glow"


def dark(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """The beats with the moment the lights go out to be seen, and no lamp in what comes after at the same place."""
    out: list[Beat] = []
    off, where = False, ""
    for beat in beats:
        goes = _OUT.search(beat.action)
        off = goes is not None or (off and beat.place in ("", where) and not _BACK.search(beat.action))
        where = beat.place if goes else where
        if off:
            weather = hours.parted(beat.light)[1]
            seen = f"{beat.action.rstrip(' .')}{_seen(goes[0], beat)}" if goes else beat.action
            beat = replace(beat, action=seen, light=", ".join(part for part in (_DARK, weather) if part))
        out.append(beat)
    return tuple(out)


def _seen(said: str, beat: Beat) -> str:
    """', all the lights go out, dark street': what is to be seen where only the power is told of."""
    known = places.mentioned(beat.place)
    street = known is not None and known.name in ("city", "village")
    where = "dark street" if street else "dark room" if known and known.inside else "darkness all round"
    lights = "" if re.search(r"light|lamp", said, re.I) else ", all the lights go out"
    return f"{lights}, {where}"
