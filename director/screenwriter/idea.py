"""A one-line idea taken apart: who, does what, to what, where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from director.screenwriter.words import actor, third, verb_form

_PLACE_PREP = (r"(?:in|on|at|inside|under|underneath|beneath|across|through|above|below|near|beside|behind|over|into|along|outside|around|"
    r"between|among|aboard|"
               r"atop|off|by|down|up|past|toward|towards)")
_PLACE = rf"\b{_PLACE_PREP}\s+(?:the |a |an |his |her |their |its |outer |deep )?(?:[\w'’-]+ ){{0,4}}?[\w'’-]+$"
_TIME = (
    r"\b(?:at (?:night|dawn|dusk|noon|midnight|sunset|sunrise)|one (?:night|morning|day|evening)|in (?:the )?(?:morning|evening|winter|"
    r"summer|autumn|spring|rain|snow|fog))\b")
_SKIP_ADVERBS = (
    r"(?:slowly|quickly|secretly|finally|always|never|just|suddenly|quietly|only|once|still|really|also|desperately|accidentally)")


@dataclass(frozen=True)
class Idea:
    """Noun phrases keep the story's words. `verb` is a base form; '' where the story names none."""

    subject: str
    verb: str = ""
    thing: str = ""
    place: str = ""
    rest: str = ""             # what follows the object: 'for his grandson', 'to save the village'
    second: str = ""           # 'a dog' in 'a cat and a dog'
    wish: bool = False         # the verb is wanted, dreamt of or feared, not yet done


def understand(text: str) -> Idea:
    """Read one sentence. Whatever is not understood stays inside the subject phrase, so that no word is lost."""
    line = re.sub(r"\s+", " ", re.split(r"(?<=[.!?])\s|\n", text.strip(), maxsplit=1)[0]).strip(" .!?\"'")
    line = re.sub(r"^(?:once upon a time,? (?:there (?:was|lived|is) )?|there (?:was|is|once was) |the story of |how |imagine |what if |"
        r"(?:it's |this is )?(?:a story )?about )", "", line, flags=re.I)
    line = re.sub(rf"\s*{_TIME}", "", line, flags=re.I) or line
    at, verb, length = _find_verb(line)
    if at < 0:
        place = _place(line)
        return Idea(_tidy(line.removesuffix(place) if place != line else line) or line, place=place)
    subject = _tidy(re.sub(rf"\s*\b(?:who|that|which|{_SKIP_ADVERBS}|is|are|was|were|has|have|to|wants?|tries|trying|must|decides|learns|"
        rf"can|could|will|and|gets|goes)\s*$", "", _trim(line[:at]), flags=re.I))
    after = line[at + length:].strip(" ,")
    subject_place = _place(subject)
    if subject_place and len(subject_place) < len(subject) - 3 and re.search(r"\b(?:in|on|with)\s+(?:a|an|his|her)?\s*(?:\w+ )?(?:suit|"
        r"hat|dress|coat|cape|scarf|apron|cap|jacket|raincoat|boots?|wheels|legs?)\b", subject_place) is None:
        subject, place = _tidy(subject[: -len(subject_place)]), subject_place
    else:
        place = ""
    thing, found, rest = _object(after)
    subject, second = _pair(subject)
    subject = re.split(r",?\s+(?:who|that|which|is|are|was|were|wants?|has|dreams?|wishes)\b", subject, maxsplit=1)[0]
    wish = re.search(r"\b(?:wants?|wish(?:es)?|dreams?|tries|trying|learns?|learning|afraid|cannot|can't|never)\b", line[:at]) is not None
    return Idea(subject or "a small figure", verb, thing, found or place, rest, second, wish)


def _trim(text: str) -> str:
    return re.sub(rf"(?:\s+(?:who|that|which|{_SKIP_ADVERBS}))+\s*$", "", text.strip(), flags=re.I)


def _tidy(text: str) -> str:
    return re.sub(r"^(?:and|but|then|when|one day)\s+", "", text.strip(" ,;:-"), flags=re.I).strip()


def _find_verb(line: str) -> tuple[int, str, int]:
    """(start, base verb, length) of the verb that carries the plot; (-1, '', 0) when there is none."""
    tokens = [(m.start(), m.group(0)) for m in re.finditer(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", line)]
    leads = {"want", "try", "decide", "learn", "need", "dream", "must", "start", "begin", "go", "come", "wish", "set"}
    for index, (at, word) in enumerate(tokens):
        form = verb_form(word)
        if index == 0 or form is None or (form[0] in ("be", "have", "need") and form[1] != "third"):
            continue
        base, shape = form
        before = tokens[index - 1][1].lower()
        if before in ("a", "an", "the", "his", "her", "their", "its", "my", "of", "in", "on",
            "with") or (actor(word) and before not in ("who", "that", "which", "to") and not (shape == "third" and actor(before))):
            continue
        after_to = before in ("to", "must", "can", "could", "will", "not")
        plural = re.search(r"\b(?:two|three|four|five|and|people|friends|children|men|women|they|siblings)\b", line[:at],
            re.I) is not None or before.endswith("s")
        if shape == "third" or after_to or shape == "ing" or (shape == "past" and word.lower() != base) or (shape == "base" and (plural
            or before in ("who", "that"))):
            if base in leads and re.match(r"\s+(?:\w+ )?(?:to|of|how|[\w]+ing\b)", line[at + len(word):]) and index + 1 < len(tokens):
                inner = next(((a, verb_form(w)) for a, w in tokens[index + 1: index + 5] if (f := verb_form(w)) and f[1] in ("base",
                    "ing") and not actor(w)), None)
                if inner and inner[1] and base not in ("learn", "dream"):
                    word = line[inner[0]:].split()[0].strip(".,")
                    return inner[0], inner[1][0], len(word)
            if base in ("be", "have"):
                continue
            return at, base, len(word)
    return -1, "", 0


def _place(text: str) -> str:
    hit = re.search(_PLACE, text, re.I)
    return hit.group(0) if hit else ""


def _object(after: str) -> tuple[str, str, str]:
    """(object, place, rest) from what follows the verb."""
    main = re.split(r"\s+(?:so that|because|while|when|until|before|after|and then|but)\s+|;", after, maxsplit=1)
    text, rest = main[0], after[len(main[0]):].strip(" ;,")
    clause = re.search(r"\s+(?:to|and|for)\s+(?:\w+ ){1,}", text)
    cut = clause.start() if clause and clause.start() > 0 else len(text)
    head, tail = text[:cut].strip(" ,"), text[cut:].strip(" ,")
    place = _place(head) or _place(tail)
    if place and head.endswith(place):
        head = head[: -len(place)].strip(" ,")
    if tail.endswith(place) and place:
        tail = tail[: -len(place)].strip(" ,")
    head = re.sub(r"^(?:for|after|with|to|of|about|at|from|against|up|how|out|by)\s+", "", head)
    return head, place, ", ".join(p for p in (tail, rest) if p)


def _pair(subject: str) -> tuple[str, str]:
    parts = re.split(r"\s+and\s+", subject)
    if len(parts) == 2 and all(re.match(r"(?:an?|the|his|her|their|my|one)\s", p, re.I) or re.fullmatch(r"[A-Z]\w+(?: (?:the|a) [\w ]+)?",
        p) for p in parts):
        return parts[0], parts[1]
    return subject, ""


def clause(idea: Idea) -> str:
    """The idea's predicate in the present: 'builds a robot friend'."""
    return " ".join(p for p in (third(idea.verb), idea.thing) if p)
