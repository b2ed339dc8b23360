"""Questions that want a yes, a difference, a sum or a neighbour: 'is it under 30 seconds?', 'what comes after 5?'

And those that the storyboard cannot answer: it says so, and what it can tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from director.agent.scene import Scene
from director.model import Shot
from director.toolbox.changes import called, number

CAN_TELL = ("I cannot tell that from the film. I can tell its length, shots, takes, camera, light, prompts, sound, text, format and "
            "what was changed.")
_LONGER = re.compile(r"\b(?P<way>longer|shorter|louder|quieter|faster|slower)\b(?: \w+){0,3}? than\b", re.I)
_LIMIT = re.compile(
    r"\b(?P<way>under|over|below|above|shorter than|longer than|less than|more than|at most|at least|within|exactly) "
    r"(?P<n>\d+(?:\.\d+)?) ?(?:s\b|secs?\b|seconds?\b)", re.I)
_VALUES = {"longer": "shown", "shorter": "shown", "louder": "volume", "quieter": "volume", "faster": "speed", "slower": "speed"}
_TOGETHER = re.compile(
    r"\b(?:long|length|seconds|duration)\b.*\b(?:together|in total|altogether|combined|in all)\b|\b(?:total|combined) "
    r"(?:length|duration)\b", re.I)
_BESIDE = re.compile(
    r"^(?:what|which (?:shot|scene|one)|what's|who)\b.*\b(?:comes|come|is|happens|goes|follows)?\s*"
    r"(?P<way>after|before|next|follows)\b",
                     re.I)
_FIRST_SEEN = re.compile(r"\b(?:where|when|in which shot|which shot)\b.*\b(?:first|for the first time)\b", re.I)
_EVERY = re.compile(r"\b(?:of|for|in) (?:every|each|all(?: of)?(?: the)?) (?:shots?|scenes?|one)\b|\bshot by shot\b", re.I)
_UNKNOWN = re.compile(
    r"\bhow (?:big|large|heavy)\b.*\bfile\b|\bfile size\b|\bwhere (?:do|did|are|is|will|can)\b.*\b"
    r"(?:save|saved|stored?|file|find|kept|folder|put)\b|\bwhat happens if\b|\bwhat (?:do|did) you (?:think|like|feel)\b|\b"
    r"(?:do you like|your opinion|which is better|is it (?:good|any good))\b|\bhow long (?:would|will|does|do|did)\b.*\b"
    r"(?:film|filming|render|rendering|take to (?:make|film)|again)\b|\bweather\b|\bwhen will\b", re.I)
_COST_WITH = re.compile(
    r"\b(?:cost|price|expensive|pay)\b.*\b(?:with|on|at|by|using|in) "
    r"(?P<who>runway|luma|kling|veo|sora|pika|fal|replicate|minimax|hailuo|[a-z]+ai)\b", re.I)
_WHY_AGAIN = re.compile(
    r"^why (?:did|do|was|were|are|is|have|has)\b.*\b(?:again|twice|re-?(?:film|shot|shoot|made|done|render)\w*|another take|"
    r"second take|more takes?)\b", re.I)


def compared(text: str, groups: Sequence[tuple[str, ...]], scene: Scene) -> str:
    """The answer to a question of these kinds; '' for all others. `groups` are the shots behind each mark of the question."""
    board, shots = scene.board, [each for group in groups for each in group]
    two = len(groups) > 1 and len(groups[0]) == 1 and len(groups[1]) == 1
    longer, limit = _LONGER.search(text), _LIMIT.search(text)
    if two and longer is not None:
        return _difference(text, longer["way"].lower(), groups[0][0], groups[1][0], scene)
    if limit is not None and re.match(r"(?:is|are|does|do|will|was|were)\b", text, re.I):
        seconds = sum(board.shot(each).shown for each in shots) if shots and len(shots) < len(board.shots) else board.seconds
        what = called(board, shots) if shots and len(shots) < len(board.shots) else "the film"
        return f"{'Yes' if _within(limit['way'].lower(), seconds, float(limit['n'])) else 'No'}: {what} lasts {seconds:g} s."
    if len(shots) > 1 and _TOGETHER.search(text):
        return f"Together {called(board, shots)} last {sum(board.shot(each).shown for each in shots):g} s."
    if _WHY_AGAIN.search(text) and shots:
        takes = scene.takes.get(shots[0], ())
        return (f"{called(board, shots[:1]).capitalize()} has {len(takes)} take{'' if len(takes) == 1 else 's'}. "
                "A shot is filmed again when its picture was changed, when somebody asked for it, or when a take had faults; "
                "the dailies page says which.")
    if _EVERY.search(text):
        return _each(text, scene)
    cost = _COST_WITH.search(text)
    if cost is not None:
        return (f"I keep no prices here: say “film it with {cost['who'].capitalize()}”, and the price is named before anything is "
                "ordered; nothing is spent without a yes.")
    beside = _BESIDE.match(text)
    if beside is not None and len(shots) == 1:
        return _neighbour(shots[0], beside["way"].lower() != "before", scene)
    return CAN_TELL if _UNKNOWN.search(text) else _first(text, shots, scene)


def _difference(text: str, way: str, one: str, other: str, scene: Scene) -> str:
    first, second = scene.board.shot(one), scene.board.shot(other)
    a, b = float(getattr(first, _VALUES[way])), float(getattr(second, _VALUES[way]))
    unit = " s" if _VALUES[way] == "shown" else ""
    said = f"shot {number(scene.board, one)}: {a:g}{unit}, shot {number(scene.board, other)}: {b:g}{unit}"
    if re.match(r"how much|by how", text, re.I):
        return f"The difference is {abs(a - b):g}{unit} ({said})."
    more = a > b if way in ("longer", "louder", "faster") else a < b
    return f"{'Yes' if more else 'No'} ({said})."


def _within(way: str, seconds: float, most: float) -> bool:
    if way == "exactly":
        return seconds == most
    if way in ("at most", "within"):
        return seconds <= most
    if way == "at least":
        return seconds >= most
    return seconds < most if way in ("under", "below", "shorter than", "less than") else seconds > most


def _each(text: str, scene: Scene) -> str:
    """One fact of every shot."""
    facts: tuple[tuple[str, Callable[[Shot], str]], ...] = (
             (r"camera|framing|angle", lambda shot: shot.camera.text()), (r"light", lambda shot: shot.lighting or "not set"),
             (r"long|length|duration", lambda shot: f"{shot.shown:g} s"), (r"sound|hear", lambda shot: shot.sfx or "none"),
             (r"caption|subtitle", lambda shot: shot.caption or "none"), (r"transition|fade", lambda shot: shot.transition.value),
             (r"place|location|where", lambda shot: shot.location or "not set"), (r"prompt", lambda shot: shot.prompt))
    fact = next((tell for said, tell in facts if re.search(rf"\b(?:{said})", text, re.I)), None)
    return "" if fact is None else "; ".join(f"{n}: {fact(shot)}" for n, shot in enumerate(scene.board.shots, 1)) + "."


def _neighbour(shot: str, after: bool, scene: Scene) -> str:
    place = scene.ids.index(shot) + (1 if after else -1)
    if not 0 <= place < len(scene.ids):
        return f"Nothing: shot {number(scene.board, shot)} is the {'last' if after else 'first'} one."
    beside = scene.board.shots[place]
    return f"Shot {place + 1}: {beside.location or beside.prompt[:80]}, {beside.shown:g} s."


def _first(text: str, shots: Sequence[str], scene: Scene) -> str:
    """'where does Bolt appear first?'"""
    who = next((each for each in scene.board.characters if re.search(rf"\b{re.escape(each.name)}\b", text, re.I)), None)
    seen = [shot.id for shot in scene.board.shots if who is not None and who.name in shot.characters]
    if who is None or not seen or shots or not _FIRST_SEEN.search(text):
        return ""
    return f"{who.name} is first seen in shot {number(scene.board, seen[0])}."
