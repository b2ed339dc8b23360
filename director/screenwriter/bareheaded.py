"""Who loses what he wears does not wear it in the shots after that, until it is found."""

from __future__ import annotations

import re

from director.model import Storyboard

_LOSES = re.compile(r"\b(?:loses?|drops?) (?:his|her|their|its) (?:[a-z-]+ ){0,2}?(?P<worn>hat|cap|glasses|spectacles|scarf|crown|helmet|"
                    r"cape|hood|mask|bonnet|beret|wig|apron|coat|cloak)\b", re.I)
_FOUND = r"\b(?:finds?|gets?|brings?|catch(?:es)?|returns?|gives?|takes?|puts?|picks?|hands?)\b"


def lost(board: Storyboard) -> Storyboard:
    """The storyboard with the lost piece left out of its owner's line from the shot after the loss on."""
    shots, owner, worn = list(board.shots), "", ""
    for n, shot in enumerate(shots):
        found = worn and re.search(rf"{_FOUND} (?:(?:the|his|her|their|its) )?(?:[a-z-]+ ){{0,3}}?{worn}\b", shot.prompt, re.I)
        if owner and not found:
            shots[n] = shot.but(prompt=shot.prompt.replace(owner, without(owner, worn)))
        owner = "" if found else owner
        hit = _LOSES.search(shot.prompt)
        lines = [c.description for c in board.characters if hit and c.description in shot.prompt[: hit.start()]]
        line = next((text for text in lines if hit and re.search(rf"\b{hit['worn']}\b", text, re.I)), "")
        owner, worn = (line, hit["worn"].lower()) if hit and line else (owner, worn)
    return board.but(shots=tuple(shots)) if shots != list(board.shots) else board


def without(line: str, worn: str) -> str:
    """'an old man with grey hair' of 'an old man in a straw hat with grey hair'."""
    piece = rf"(?:an? )?(?:(?!(?:and|with|in|wearing)\b)[\w-]+ ){{0,3}}?{worn}\b"
    for pattern, put in ((rf" and {piece}", ""), (rf"\b(with|wearing|in) {piece} and ", r"\1 "), (rf",? (?:with|wearing|in) {piece}", "")):
        if re.search(pattern, line, re.I):
            return re.sub(pattern, put, line, count=1, flags=re.I)
    return line
