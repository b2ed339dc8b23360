"""Who loses or gives away what he wears does not wear it in the shots after that, until it is found."""

from __future__ import annotations

import re

from director.model import Storyboard

_WORN = (r"(?P<worn>hat|cap|glasses|spectacles|scarf|shawl|crown|helmet|cape|hood|mask|bonnet|beret|wig|apron|coat|jacket|cloak|sweater|"
         r"gloves|mittens|boots|shoes|raincoat|ring|necklace|umbrella)\b")
_HIS = r"(?:his|her|their|its) (?:own )?(?:[a-z-]+ ){0,2}?"
_NO_SELF = r"(?! (?:his|her|their|its) (?:own )?(?:head|shoulders|neck|face|hands|feet|ears|hair)\b)"
_LOSES = re.compile(
    rf"\b(?:(?:los|giv|tak)(?:es?|ing)|drop(?:s|ping)?) (?:away |off )?{_HIS}{_WORN}(?! back)|"
    rf"\b(?:giv|lend|hand|offer|put|wrap|hang|plac|lay|throw|ti|pass|sell|leav|set)(?:e?s|t?ing|ying)? {_HIS}"
    rf"{_WORN.replace('<worn>', '<given>')} (?:to|on|around|round|over|about|onto|for|in|with){_NO_SELF} |"
    rf"\b(?:giv|lend|hand|offer|pass)(?:e?s|ing)? [^.]{{3,160}}?,? {_HIS}{_WORN.replace('<worn>', '<handed>')}", re.I)
_FOUND = r"\b(?:finds?|gets?|brings?|catch(?:es)?|returns?|gives?|takes?|puts?|picks?|hands?)\b"


def _piece(hit: re.Match[str]) -> str:
    return str(hit["worn"] or hit["given"] or hit["handed"]).lower()


def lost(board: Storyboard) -> Storyboard:
    """The storyboard with the lost piece, or the one given away, left out of its owner's line from the shot after that on."""
    shots, owner, worn = list(board.shots), "", ""
    for n, shot in enumerate(shots):
        found = worn and re.search(rf"{_FOUND} (?:(?:the|his|her|their|its) )?(?:[a-z-]+ ){{0,3}}?{worn}\b", shot.prompt, re.I)
        hit = _LOSES.search(shot.prompt)
        again = hit is not None and _piece(hit) == worn                       # the same moment, seen from near
        if owner and not (found or again):
            shots[n] = shot.but(prompt=shot.prompt.replace(owner, without(owner, worn)))
        owner = "" if found and not again else owner
        lines = [c.description for c in board.characters if hit and c.description in shot.prompt[: hit.start()]]
        line = next((text for text in lines if hit and re.search(rf"\b{_piece(hit)}\b", text, re.I)), "")
        owner, worn = (line, _piece(hit)) if hit and line else (owner, worn)
    return board.but(shots=tuple(shots)) if shots != list(board.shots) else board


def without(line: str, worn: str) -> str:
    """'an old man with grey hair' of 'an old man in a straw hat with grey hair'."""
    piece = rf"(?:an? )?(?:(?!(?:and|with|in|wearing)\b)[\w-]+ ){{0,3}}?{worn}\b"
    for pattern, put in ((rf" and {piece}", ""), (rf"\b(with|wearing|in) {piece} and ", r"\1 "), (rf",? (?:with|wearing|in) {piece}", "")):
        if re.search(pattern, line, re.I):
            return re.sub(pattern, put, line, count=1, flags=re.I)
    return line
