"""Stages in running text, put as parts with a number each: '0-10 ink, 10-20 smoke', 'in a mall, then in a cinema', 'seed, sprout, tree'."""

from __future__ import annotations

import itertools
import re

from director import wordnet
from director.screenwriter import casting, events, phrases, places, series, sifting
from director.screenwriter.words import actor, article

_SPAN = re.compile(r"(?:^|(?<=[\s.,;:]))(?P<start>\d{1,3})\s*(?:-|–|to)\s*(?P<end>\d{1,3})(?::\s*|\s+)"
                   r"(?=(?!(?:s|secs?|seconds?|minutes?|mins?|years?|people|shots?|scenes?)\b)[a-z])", re.I)
_LEANS = r"(?:in|on|at|inside|under|over|through|across|along|past|into|above|behind|beside)"
_WALK = re.compile(rf"\s+(?P<lean>{_LEANS})\s+(?=(?P<where>(?:an?|the|his|her|their|our|my|\d+)\s[^,;]+)$)", re.I)
_THEN = re.compile(r",?\s+(?:and\s+)?then\s+|,\s+(?:and\s+)?finally\s+", re.I)
_AND = re.compile(r",\s+(?:and\s+)?|\s+and\s+")
_TURNS = re.compile(r"(?P<first>[^.,;:\n]{2,50}?),?\s+(?:turn|morph|chang|melt|dissolv|blend|flow)(?:s|es|ing)\s+(?:in)?to\s+"
                    r"(?P<second>[^.,;:\n]{2,40})(?P<more>(?:[,;]\s+(?:and\s+)?(?:then\s+)?(?:the\s+)?[^.,;:\n]{2,30}?\s+(?:in)?to\s+[^.,;:\n]{2,40})+)\.?",
                    re.I)
_YEARS = re.compile(r" in (?P<years>(?:1[5-9]|20)\d\d(?:, (?:1[5-9]|20)\d\d)+,? and (?:(?:1[5-9]|20)\d\d|today|now))(?=[.,;]|$)")
_AT_AGES = re.compile(r"(?:at|aged?|when) \d{1,3}(?:,? (?:then |and )?(?:at |aged? )?\d{1,3}){2,}", re.I)
_WHO = re.compile(r"\b(?:an?|the|one|our|my) (?P<who>(?:[a-z-]+ ){0,2}?[a-z-]+)(?= (?:[a-z]+s|in|on|with)\b)", re.I)
_IN_STAGES = re.compile(r"\b(?:each|every) (?:stage|step|one|picture|image|thing|shot)\b|\bmatch(?:ed)?[- ]cuts?\b|"
                        r"\btime (?:passing|passes)\b|\bstages?\b|\blife (?:of|cycle)\b|\bhistory of\b|"
                        r"\b(?:dissolv|melt|morph|flow|blend|fad)\w* (?:in)?to\b|\bfrom .+ to ",
                        re.I)
"""What says that the fragments of a list are the stages of one thing."""


def put(text: str) -> str:
    """The text with its stages as lines 'Shot 1: …', 'Shot 2: …', so that each is seen by itself."""
    if "\n" in text.strip():
        return text
    text = _YEARS.sub(lambda hit: ": " + re.sub(r"\s+and\s+", ", ", hit["years"]), text)
    return _timed(text) or _listed(_TURNS.sub(_turned, text))


def _timed(text: str) -> str:
    """'0-8 dust, 8-16 a heart': spans without a unit that go on from each other and begin at the beginning; '' for other numbers."""
    hits = list(_SPAN.finditer(text))
    joined = all(one["end"] == other["start"] for one, other in itertools.pairwise(hits))
    if len(hits) < 2 or int(hits[0]["start"]) > 0 or not joined:
        return ""
    out = text[: hits[0].start()].rstrip(" ,;:")
    for number, hit in enumerate(hits, 1):
        end = hits[number].start() if number < len(hits) else len(text)
        out += f"\n{hit['start']}-{hit['end']}s: {text[hit.end(): end].strip(' ,;')}"
    return out.strip()


def _turned(hit: re.Match[str]) -> str:
    """'ink turns into hills, the hills into waves': what turns, and each thing that it turns into."""
    last = re.findall(r"\sin?to\s+([^,;]+)", hit["more"])
    whole = [hit["first"].strip(), hit["second"].strip(), *(part.strip() for part in last)]
    turned = (f"{_the(one)} {'turn' if phrases.plural(one) else 'turns'} into {other}" for one, other in itertools.pairwise(whole))
    return _parts([re.sub(r"^(?:and|then) ", "", line, flags=re.I) for line in (whole[0], *turned)])


def _listed(text: str) -> str:
    """The text with the first sentence that lists stages as parts."""
    for sentence in sifting.sentences(text):
        told = sentence.strip(" .!")
        lines = _walked(told) or _aged(told, text) or _paired(told) or _fragments(told, text)
        if lines:
            before, _, after = text.partition(sentence)
            film, colon, _ = told.partition(": ")
            film = re.sub(r" in ([\w-]+ (?:seconds|minutes?))$", r". \1", re.sub(r"^The (?=life|history|story)", "the ", film))
            kind = f" {film}." if colon and lines[0] not in film else ""
            return f"{before.strip()}{kind}{_parts(lines)}{after.strip()}".strip()
    return text


def _walked(told: str) -> list[str]:
    """'a girl walks in a mall, then a cinema, then in a pool': one deed in several places."""
    lead = told.rpartition(": ")[2] if ": " in told else told
    first, *later = [piece.strip() for piece in _THEN.split(lead)]
    if len(later) < 2:
        first, *later = [piece.strip() for piece in _AND.split(lead)]
        later = later if all(_place(piece) for piece in later) and events._has_deed(first) else []
    hit = next((hit for hit in _WALK.finditer(first) if not events._has_deed(hit["where"])), None)
    if len(later) < 2 or not hit or any(_acts(piece) or len(piece.split()) > 8 for piece in later):
        return []
    named = re.match(r".*\((?P<name>[A-Z][\w'’-]+)(?:,[^()]*)?\)(?P<does>.*)", first[: hit.start()])
    bare = f"{named['name']}{named['does']}" if named else re.sub(r"\s*\([^()]*\)", "", first[: hit.start()])
    wheres = [piece if re.match(rf"{_LEANS}\s", piece, re.I) else f"{hit['lean']} {piece}" for piece in later]
    return [first, *(f"{_the(bare)} {where}" for where in wheres)]


def _place(piece: str) -> bool:
    named = re.fullmatch(r"(?:an?|the) (?:[a-z'’-]+ ){0,3}[a-z'’-]+", piece, re.I)
    return named is not None and places.mentioned(f"in {piece}") is not None


def _somewhere(piece: str) -> bool:
    return len(piece.split()) < 4 and not piece.endswith("ing") and places.mentioned(f"in the {piece}") is not None


def _aged(told: str, text: str) -> list[str]:
    """'At 6, at 20, at 80': whoever the text tells of, at each of these ages."""
    who = _WHO.search(text) if _AT_AGES.fullmatch(told) else None
    return [f"the {who['who']} at {age} years old" for age in re.findall(r"\d+", told)] if who else []


def _paired(told: str) -> list[str]:
    """'moon to a coin, coin to a drum, drum to a pizza': each thing once, in their order."""
    lead = told.rpartition(": ")[2]
    pairs = [re.split(r"\s+(?:in)?to\s+", piece.strip(), maxsplit=1) for piece in _AND.split(lead)]
    linked = all(len(pair) == 2 for pair in pairs) and all(
        set(_nouns(one[1])) & set(_nouns(other[0])) for one, other in itertools.pairwise(pairs))
    return [pairs[0][0], *(pair[1] for pair in pairs)] if len(pairs) > 1 and linked else []


def _nouns(phrase: str) -> list[str]:
    return [word for word in re.findall(r"[a-z]{3,}", phrase.lower()) if word not in ("the", "and", "with", "into")]


def _fragments(told: str, text: str) -> list[str]:
    """'Seed, sprout, tree, chair' where the text says that these are stages."""
    lead = told.rpartition(": ")[2]
    pieces = [piece.strip() for piece in re.split(r"\s*[,;]\s*(?:and\s+|then\s+)?|\s*(?:->|→)\s*", lead)]
    who = next((word for word in re.findall(r"[a-z]+", told[: -len(lead)].lower()) if casting.kind_of(actor(word) or "") == "person"), "")
    if lead != told and who:                                                    # 'same dancer, five places: a studio, a dune, …'
        places_ = len(pieces) > 2 and all(_somewhere(piece) for piece in pieces)
        return [f"the {who} in the {re.sub('^(?:an?|the) ', '', piece)}" for piece in pieces] if places_ else []
    plain = all(re.fullmatch(r"[a-z][^()\d]*", piece, re.I) and len(piece.split()) <= 8 and not _acts(piece) for piece in pieces)
    wishes = [piece for piece in pieces if sifting.is_wish(piece)]                        # 'violin' alone may be a thing
    stages = _IN_STAGES.search(text.replace(lead, "")) and not series.stages(text)
    plain = plain and not wishes[1:] and " " not in "".join(wishes)
    return [_thing(piece) for piece in pieces] if stages and plain and len(pieces) > 3 else []


def _acts(piece: str) -> bool:
    """Whether a fragment tells a deed; a lone word ('seed', 'plank') and what stands somewhere do not."""
    return " " in piece and not re.match(rf"{_LEANS}\s", piece, re.I) and not _place(piece) and events._has_deed(piece)


def _thing(piece: str) -> str:
    """'seed' -> 'a seed'; a mass ('snow') or several ('leaves') as they are."""
    piece = piece.lower() if re.fullmatch(r"[A-Z][a-z-]+", piece) else piece
    one = re.fullmatch(r"[a-z-]+", piece) and not phrases.plural(piece) and wordnet.is_a(piece, "physical object", "organism")
    told = article(piece) if one and not wordnet.is_a(piece, "substance", "weather", "fabric", "fiber") else piece
    return f"{told} in full view" if sifting.is_wish(told) else told


def _the(words: str) -> str:
    return re.sub(r"^(?:an?|one)\s+", "the ", words, flags=re.I)


def _parts(lines: list[str]) -> str:
    kind = "Shot" if len(lines) > 3 else "Part"                  # a part may have several shots
    return "\n" + "\n".join(f"{kind} {number}: {line.strip(' .')}." for number, line in enumerate(lines, 1)) + "\n"
