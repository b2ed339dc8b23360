"""A thing looks the same in every shot: 'the umbrella' of a later shot is 'the red umbrella' that it was when it came in."""

from __future__ import annotations

import re

from director.model import Storyboard

_SEEN = ("red|crimson|scarlet|orange|amber|yellow|gold|golden|green|emerald|olive|teal|turquoise|blue|navy|purple|violet|lilac|pink|"
         "magenta|brown|beige|cream|white|ivory|silver|gr[ea]y|black|copper|bronze|brass|rusty|striped|spotted|checkered|polka-dot|wooden|tin|iron|steel|stone|glass|crystal|paper|"
         "cardboard|leather|woollen|knitted|velvet|silk|straw|clay|porcelain|plastic|tiny|small|little|big|large|huge|giant|enormous|round|square|long|glowing|"
         "shiny|dusty|torn|broken|cracked|old|ancient|antique|worn|battered|folded|crumpled|wind-up|mechanical|wax|ice|marble|feathered")
"""Adjectives that can be seen."""
_LOOKS = rf"(?:(?:{_SEEN}),? (?:and )?){{1,3}}"
_FIRST = re.compile(rf"\b(?:an?|one|his|her|its|their) (?P<looks>{_LOOKS})(?P<thing>[a-z]{{3,}})\b(?! [a-z]+(?:er|or|ing|ed)\b)", re.I)

_ENDS = r"(?=[.,;:!?]|$| (?:in|on|at|to|into|onto|and|with|for|from|by|over|under|is|are|back|up|down|away|[a-z]+s)\b)"
"""What follows a name that is whole."""


def things(board: Storyboard) -> Storyboard:
    """The storyboard with what was said of the looks of a thing said again wherever only its name stands in a later shot. Not of
    those who have a line of their own, and not where two things of one name look different."""
    people = " ".join(f"{one.name} {one.description}" for one in board.characters).lower()
    told: dict[str, str] = {}
    shots = []
    for shot in board.shots:
        prompt = shot.prompt
        for thing, looks in told.items():
            prompt = _dressed(prompt, thing, looks)
        shots.append(shot.but(prompt=prompt) if prompt != shot.prompt else shot)
        for hit in _FIRST.finditer(_without_lines(shot.prompt, board, shot.location)):
            thing, looks = hit["thing"].lower(), hit["looks"].strip().rstrip(",")
            if re.search(rf"\b{thing}\b", people) is None:
                told[thing] = looks if told.get(thing, looks) == looks else ""
    return board.but(shots=tuple(shots)) if shots != list(board.shots) else board


_KINDS = re.compile(r"\b(?P<kind>fox|bear|lion|lioness|tiger|tigress|leopard|cheetah|wolf|panda|badger|raccoon|otter|seal|walrus|hyena)\b")
_YOUNG = re.compile(r"(?<!fox )(?<!bear )(?<!lion )(?<!tiger )(?<!leopard )(?<!cheetah )(?<!wolf )(?<!panda )(?<!badger )(?<!seal )"
                    r"\b(?P<many>cub|pup|kit)(?P<s>s?)\b(?! scouts?)")


def young(board: Storyboard) -> Storyboard:
    """The storyboard with the kind of the young said as that of the only grown animal there is: 'small cubs' beside a fox are fox cubs."""
    kinds = {hit["kind"] for one in board.characters for hit in _KINDS.finditer(one.description)}
    if len(kinds) != 1:
        return board
    kind = {"lioness": "lion", "tigress": "tiger"}.get(*kinds, *kinds)
    shots = tuple(shot.but(prompt=_YOUNG.sub(rf"{kind} \g<many>\g<s>", shot.prompt)) for shot in board.shots)
    people = tuple(one.but(description=_YOUNG.sub(rf"{kind} \g<many>\g<s>", one.description)) for one in board.characters)
    return board.but(shots=shots, characters=people)


def _without_lines(prompt: str, board: Storyboard, place: str) -> str:
    """The prompt without the characters' lines and the place, whose adjectives are their own."""
    for line in filter(None, (*(one.description for one in board.characters), place)):
        prompt = prompt.replace(line, "")
    return prompt


def _dressed(prompt: str, thing: str, looks: str) -> str:
    """'the umbrella' with its looks; not where it is a part of a longer name ('the umbrella stand') or somebody's own ('the door of …')."""
    if not looks or re.search(rf"\b{looks} {thing}\b", prompt, re.I):
        return prompt
    return re.sub(rf"\b(the|his|her|its|their) {thing}\b(?!'s){_ENDS}", rf"\g<1> {looks} {thing}", prompt, count=1, flags=re.I)
