"""One drawable line for everybody a text describes: its own words, in an order that reads."""

from __future__ import annotations

import re

from director import wordnet
from director.screenwriter import phrases
from director.screenwriter.attire import AGE, AGES, DRESS, GARMENTS, adjective, dressed
from director.screenwriter.dossiers import Dossier
from director.screenwriter.words import actor, article, verb_form

_MASS = re.compile(
    (
        r"(?:hair|skin|fur|armou?r|stubble|jewellery|clothing|oilskins?|make-?up|leather|denim|velvet|black|white|red|"
        r"blue|green)$"
    ),
    re.I,
)


_KIN = {
    "son": ("boy", "man"),
    "daughter": ("girl", "woman"),
    "brother": ("boy", "man"),
    "sister": ("girl", "woman"),
    "kid": ("child", "person"),
    "granddaughter": ("girl", "woman"),
    "grandson": ("boy", "man"),
    "niece": ("girl", "woman"),
    "nephew": ("boy", "man"),
}


_FUR = re.compile(r"(?:an? )?(?:silver|gr[ea]y|black|brown|white|cream|golden|ginger|tan|russet|brindled?|fawn|"
                  r"chestnut|glossy|shiny|shaggy|fluffy|"
                  r"thick|woolly|curly|spotted|striped|mottled|speckled|long|short|smooth|rough|soft|scruffy)(?:[ -][a-z]+)? coat", re.I)
"""A coat that grew."""


def _garment(piece: str, own: str) -> bool:
    """Whether an attribute of one who is an `own` is put on: the silver coat of a greyhound is not."""
    head = own.split()[-1] if own else ""
    grown = _FUR.fullmatch(piece) is not None and bool(head) and wordnet.is_a(head, "animal") and not wordnet.is_a(head, "person")
    return not grown and re.search(rf"\b{GARMENTS}\b", piece, re.I) is not None


def line(dossier: Dossier, noun: str, extra: str = "") -> str:
    """'Mary, a 12-year-old fossil hunter with a wicker basket, wearing a muddy bonnet': one drawable line, the text's words in it."""
    before: list[str] = []
    marks: list[str] = []
    worn: list[str] = []
    deeds: list[str] = []
    own = noun
    for place, piece in enumerate(dossier.attributes or []):
        words = piece.split()
        form, age = verb_form(words[0]), AGE.match(piece)
        if age:
            number = AGES.get(age.group(1).lower(), re.sub(r"ies$", "y", age.group(1).lower()))
            before.insert(0, f"{number}-something" if age.group("decade") or number.endswith("ty") else f"{number}-year-old")
        elif place == 0 and re.match(r"an?\s", piece) and not re.search(rf"\b{DRESS}$", dressed(piece)[0], re.I):
            own, dress = dressed(piece)
            of = re.match(r"(?:of\s+(?:[\w-]+\s?){1,2})(?=\s*(?:with|in|wearing|$))", dress or "")
            if of:                                       # 'a drop of water with a rucksack'
                own, dress = f"{own} {of[0].strip()}", dress[of.end():].strip()
            if dress:
                if re.match(r"in\s+(?:the\s+)?[A-Z]", dress):
                    continue
                (worn if re.match(r"in|wearing", dress) else marks).append(re.sub(r"^(?:in|with|wearing)\s+", "", dress))
        elif len(words) <= 3 and actor(words[-1]) and not re.search(rf"\b{DRESS}\b", piece, re.I) and not re.match(r"(?:in|with)\b", piece):
            if own in ("man", "woman", "person", "child", "boy", "girl", "figure", "") or own in piece:
                own = piece
            elif len(words) == 1:
                before.append(piece)
            else:
                marks.append(piece)
        elif worn and re.match(r"(?:[\w-]+ ){0,3}too [a-z]+$", piece):
            worn[-1] = f"{worn[-1]} {piece}"                 # 'brown suit, much too big'
        elif re.match(r"in\s+(?:the\s+)?[A-Z]", piece):
            continue
        elif re.match(r"(?:in|wearing|dressed in)\s", piece, re.I):
            worn.append(re.sub(r"^(?:in|wearing|dressed in)\s+", "", piece))
        elif re.match(r"(?:with|holding|carrying)\s", piece, re.I):
            marks.append(re.sub(r"^with\s+", "", piece))
        elif (form and form[1] == "third") or (
            re.match(
                (
                    r"(?:always|never|often|who|can|made|can't|canta|nunca|ralha|toujours|"
                    r"breathing|\w+ing)\b"
                ),
                piece,
                re.I,
            )
            and not re.search(rf"\b{DRESS}$", piece)
        ):
            deeds.append(_of_whom(piece))
        elif len(words) == 1 and adjective(words[0].lower()):
            before.append(piece)
        else:
            (worn if _garment(piece, own) else marks).append(_counted(piece))
    young = any(re.match(r"(?:[1-9]|1[0-7])-year", b) for b in before)
    own = _KIN.get(own, (own, own))[0 if young else 1]
    body = article(" ".join([*before, own or "figure"]).strip())
    text = f"{dossier.name}, {body}" if dossier.name else body
    text += f" with {phrases.listed(marks)}" if marks else ""
    text += (", " if marks and worn else " ") + f"wearing {phrases.listed(worn)}" if worn else ""
    return re.sub(r"\s+", " ", f"{text}{''.join(f', {d}' for d in deeds)}{extra}")[:400].rstrip(" ,")


def _of_whom(piece: str) -> str:
    """'changes his mind' -> 'who changes his mind'."""
    form = verb_form(piece.split()[0])
    acts = (form and form[1] == "third") or re.match(r"(?:always|never|often|can|can['’]?t) ", piece, re.I)
    return f"who {piece}" if acts else piece


def _counted(piece: str) -> str:
    """An article where English wants one: 'wicker basket' -> 'a wicker basket', 'silver hair' stays."""
    last = re.split(r"\s(?:with|of|on|in|over|under|at|round|around)\s", piece)[0].split()[-1]
    if (
        re.match(r"(?:an?|the|one|two|three|no|his|her|some|many)\b", piece, re.I)
        or _MASS.search(last)
        or (last.endswith("s") and not last.endswith("ss"))
        or last.lower() in ("teeth", "feet")
    ):
        return piece
    if not piece.isascii() or re.search(r"\b(?:às|muito|noir|blanc|rojo|azul)\b", piece):
        return piece
    return article(piece)
