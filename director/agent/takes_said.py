"""Messages about takes in the words that the rules know: lists of takes stay together, and no number of a take is taken for a shot."""

from __future__ import annotations

import re

PICTURE = r"(?:pictures?|stills?|images?|photos?|drawings?|takes?|variations?|variants?|versions?|options?)"
LETTER = r"(?:[a-j]|\d|s\d+[a-z]{1,2})"
_MOVES = r"(?:to life|alive|motion|mov(?:e|ing)|into a (?:video|clip))"
_JOINS = r"(?:stitch|splice|string|sew|slide ?show|one after|together|combine|join)"
_ABOUT = re.compile(rf"\b(?:animate|{_MOVES}|{_JOINS})\b(?=.*\b(?:{PICTURE}|s\d+[a-z]{{1,2}})\b)|"
                    rf"\b(?:{PICTURE}|s\d+[a-z]{{1,2}})\b.*\b(?:{_MOVES}|{_JOINS})\b|slide ?show", re.I)
_PLACES = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_SHOT = rf"(?:(?:shot|scene|clip) (?:number )?\w+|the (?:{'|'.join(_PLACES)}|last) (?:shot|scene|clip))"
_AND = r"(?:\s*,\s*(?:and |then )?|\s+(?:and|&|then|plus|\+)\s+)"
_OWN = re.compile(rf"\b({_SHOT})'s ((?:(?:chosen|selected|picked|best|current|last|{'|'.join(_PLACES)}) )*{PICTURE})\b", re.I)
_CHOSE = re.compile(rf"\bthe ({PICTURE}) (?:that )?(?:i|we|you)(?:'ve| have)? (?:chose|chosen|picked|selected|liked?)\b", re.I)
_NUMBER = re.compile(rf"\b({PICTURE}|one) (?:number |no\.? ?|#)?(\d{{1,2}})\b(?! ?(?:s|sec\w*)\b)", re.I)
_ORDINALS = re.compile(rf"\bthe ((?:(?:the )?(?:{'|'.join(_PLACES)})(?:,| and| then|, and)* ){{2,8}}){PICTURE}\b", re.I)
_LIST = re.compile(rf"\b(?:(?<=takes )|(?<=pictures )|(?<=stills )|(?<=images )|(?<=versions )|(?<=variations )|(?=s\d))"
                   rf"{LETTER}(?:{_AND}{LETTER}\b)+", re.I)
_SHOWN_AS = re.compile(rf"\b(?:turn|make) ({_SHOT}) (?:in)?to a slide ?show\b(?: (?:of|from|with) (?:(?:all|its|the) )*{PICTURE})?", re.I)
_STITCH = re.compile(r"\b(?:stitch|string|splice|combine|join) (?:together )?(?=.*(?:takes?|\+|pictures|stills|images))", re.I)


def plainly(text: str) -> str:
    """'takes 1, 3 and 2' becomes 'takes a+c+b', 'shot 2's still' 'the still of shot 2'. Other messages stay as they are."""
    if not _ABOUT.search(text):
        return text
    said = _CHOSE.sub(r"the chosen \1", _OWN.sub(r"the \2 of \1", text))
    said = _NUMBER.sub(lambda hit: f"{hit[1]} {_letter(hit[2])}", said)
    said = _ORDINALS.sub(lambda hit: "the takes " + "+".join(
        _letter(str(_PLACES.index(word) + 1)) for word in re.findall("|".join(_PLACES), hit[1].lower())), said)
    said = _LIST.sub(lambda hit: "+".join(_letter(word) for word in re.split(_AND, hit[0])), said)
    return _STITCH.sub("stitch ", _SHOWN_AS.sub(r"slideshow of the takes of \1", said), count=1)


def _letter(word: str) -> str:
    """The letter of a take that is named by its number; a letter or a name is itself."""
    return "abcdefghij"[int(word) - 1] if word.isdigit() and 1 <= int(word) <= 10 else word.lower()
