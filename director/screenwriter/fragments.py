"""Films told in fragments, 'flour, fire, fresh bread, a queue outside': each is a picture, and an advertised thing closes them."""

from __future__ import annotations

import re

from director import dictionary, wordnet
from director.screenwriter import events, hours, places, whereabouts
from director.screenwriter.beats import Beat
from director.screenwriter.words import actor, article, verb_form

_LONGEST = 9                      # words of one fragment
_DOING = re.compile(r"(?<=\s)[a-z]{2,}ing\b")
_OWN = re.compile(r"^(?:an?|one|the|our|my|some)\s+(?:new\s+)?", re.I)
_FILM_OF = re.compile(r"^(?:an?|the|our)\s+(?:[\w-]+\s+){0,3}?(?:clip|video|film|montage|reel)\s+(?:of|about|with)\s+", re.I)


def housed(product: str) -> places.Setting | None:
    """The setting of a house that is advertised, as a bakery; None where it is a thing."""
    noun = _head(_unnamed(product)[0])
    return places.mentioned(f"in {product}") if wordnet.is_a(noun, "building", "establishment", senses=2) else None


def parts(text: str, product: str) -> tuple[str, ...]:
    """Three or more fragments between commas, none of which says what anybody does; () where a text is no such list."""
    told = re.sub(r"^[^:]{3,90}:\s+(?=[^:]+$)", "", text) if product else _FILM_OF.sub("", text)
    found = [piece.strip(" .") for piece in re.split(r"[,;]\s*(?:and\s+)?|\.\s+", told) if piece.strip(" .")]
    plain = all(len(piece.split()) <= _LONGEST and not _deed(piece) and not _says_how(piece) for piece in found)
    return tuple(found) if len(found) > 2 and plain else ()


def _deed(piece: str) -> bool:
    """Whether a fragment tells what is done; a lone word ('nets') is what it is called most."""
    if " " in piece:
        return events._has_deed(_DOING.sub("", piece))
    form = verb_form(piece.lower()) or ("", "")
    return bool(form[0]) and wordnet.uses(form[0], "verb") > wordnet.uses(_head(piece), "noun")


def _says_how(piece: str) -> bool:
    """'no music', 'warm', 'with a hat': no picture."""
    words = piece.lower().split()
    return re.match(r"(?:no|not|without|with|who|which|so|but|then|very|never|her|his|their|its|[\w-]+ly)\b", piece, re.I) is not None or (
        len(words) == 1 and not dictionary.bases(words[0], "noun"))


def beats(found: tuple[str, ...], product: str, home: places.Setting | None) -> tuple[Beat, ...]:
    """A shot for each fragment, in order, and the product at the end. What only says where or when is the first view of that place."""
    place, light, who = home.wide if home else "", "", ""
    made: list[Beat] = []
    for piece in found:
        told = _OWN.sub("", piece)
        core = re.sub(r"\s+[a-z]+ing\b.*$", "", told)                          # 'a city waking up'
        where = places.mentioned(f"in {core}") if len(core.split()) < 4 and places.mentioned(core) else None
        if hours.light_in(piece) and len(told.split()) < 3 and not where:
            light = hours.light_in(piece)
            continue
        if where:
            seen = article(told) if not told.endswith("s") else piece
            place = whereabouts._at(article(core) if not core.endswith("s") else core)
            made.append(Beat(f"{_upper(seen)} in a wide view", place, light, frame="wide"))
            continue
        made.append(_seen(piece, place, hours.light_in(piece) or light, home, who))
        who = f"the {told[:1].lower()}{told[1:]}" if _someone(piece) and len(told.split()) < 4 else who
    return (*made, _last(product, place, light, home)) if product else tuple(made)


def _seen(piece: str, place: str, light: str, home: places.Setting | None, who: str) -> Beat:
    if home and re.search(r"\boutside\b(?! (?:the|an?|of)\b)", piece, re.I):
        piece = re.sub(r"\boutside\b", f"outside the {home.name}", piece, count=1, flags=re.I)
        place = f"in front of the {home.name}"
    piece = re.sub(r"\b(queue|line)\b(?! of\b)", r"\1 of people", piece, count=1, flags=re.I)
    if _DOING.search(piece) or _someone(piece) or len(piece.split()) > 4:
        return Beat(_upper(piece), place, light, frame="medium")
    if who and (re.match("one ", piece, re.I) or not wordnet.is_a(_head(piece), "physical entity", "matter", senses=2)):
        return Beat(f"{_upper(piece)}, {who} in close view", place, light, frame="close")
    return Beat(f"{_upper(piece)} seen from very near", place, light, frame="insert")


def _someone(piece: str) -> bool:
    return any(actor(word.lower()) for word in piece.split()[:4])


def _head(phrase: str) -> str:
    last = phrase.lower().split()[-1]
    return next(iter(dictionary.bases(last, "noun")), last)


def _last(product: str, place: str, light: str, home: places.Setting | None) -> Beat:
    what, name = _unnamed(product)
    if home:
        return Beat(f"The front of the {what}", f"in front of the {what}", light, text=name, frame="wide", importance=9)
    return Beat(f"The {what} seen from very near", place, light, text=name, frame="insert", importance=9)


def _unnamed(product: str) -> tuple[str, str]:
    """What is advertised and its name, each without the other: 'small bakery', 'Crumb & Co'."""
    name = re.search(r"(?:^|\s)(?P<name>[A-Z][\w'’]*(?: (?:[A-Z&][\w'’]*|of|and))*)$", product)
    return _OWN.sub("", product[: name.start()] if name and name.start() else product).strip(), name["name"] if name else ""


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
