"""How some deeds come about and how they end wherever they happen: who fights faces the other first, and stands out of breath after."""

from __future__ import annotations

_BETWEEN: dict[str, tuple[str, str]] = {
    "fight wrestle box duel battle brawl spar": ("face to face, close together, nobody moves yet", "apart again, out of breath"),
    "argue quarrel bicker": ("face to face", "back to back, silent"),
    "kiss hug embrace reunite": ("face to face, close together", "side by side"),
    "race compete": ("side by side, ready to start", "out of breath, side by side"),
    "meet": ("far apart, not yet aware of each other", "side by side"),
}
_ALONE: dict[str, tuple[str, str]] = {
    "sleep nap doze": ("{S} [lie] down and [close] both eyes", "{S} [sleep] on, small in the wide picture"),
    "jump leap dive": ("{S} [stand] still and [look] ahead", ""),
    "sneeze yawn cough": ("{S} [take] a deep breath", ""),
    "knock ring": ("{S} [come] closer", "{S} [wait] and [listen]"),
    "steal rob": ("{S} [look] left and right", "{S} [hurry] away"),
    "melt": ("", "{S} almost gone"),
    "hide": ("{S} [look] around, alert", "{S} hidden, only the eyes are seen"),
    "listen": ("{S} [stop] and [turn] the head", ""),
}


def of(verb: str, many: bool, other: bool) -> tuple[str, str]:
    """(what comes before a deed, what comes after it) as lines with the slots of `director.screenwriter.plots`; '' for none."""
    between = _line(_BETWEEN, verb)
    if between and (many or other):
        who = "{S}" if many else "{S} and {o}"
        return f"{who}, {between[0]}", f"{who}, {between[1]}"
    return _line(_ALONE, verb) or ("", "")


def _line(table: dict[str, tuple[str, str]], verb: str) -> tuple[str, str] | None:
    return next((lines for verbs, lines in table.items() if verb in verbs.split()), None)
