"""A model's default negative prompt, without the terms that forbid what the prompt asks for."""

from __future__ import annotations

import re

from director.refiner import bans, cues
from director.refiner.bans import Topic
from director.refiner.cues import Cue
from director.refiner.late import late
from director.refiner.phrases import beginnings

_ALWAYS = late(r"nsfw|(?:child )?(?:nud\w+|naked|porn\w*|sexual\w*|sex|explicit|erotic\w*|topless|genitals?|hentai|lolicon)(?: \w+)?")
"""Terms that stay whatever a prompt says."""

_UNCLEAR = frozenset(
    "static still style picture dark text frame frames art works paint drawn image images words letters noise people man male female "
    "young old cut cuts crop split grid panel bars light night stamp shadow shadows graphic ink loop warp pan zoom dust fake fuzzy "
    "plain painting drawing sketch".split())
"""Words that mean something else more often than not: a prompt that only has the word does not ask for it."""

_JUDGING = late(r"(?:tilted|bad|poor|wrong|worst|low|incorrect|unnatural|inconsistent|strange|weird|missing|extra|too) ")
_QUOTED = late(r"[\"“«][^\"”»\n]{2,200}[\"”»]")
_TERM = late(r"([^,，;\n]*)([,，;\n]*)")
_OPEN, _CLOSE = re.compile(r"^\s*[(\[{]+"), re.compile(r"(?:[:：]\s*[\d.]+\s*)?[)\]}]+\s*$")


def fitted(negative: str, prompt: str) -> str:
    """`negative` without the terms that the prompt asks for; all others stay, in order and as written, brackets and weights too."""
    if not negative.strip():
        return ""
    said = _QUOTED.sub(lambda hit: " " * len(hit.group(0)), prompt)
    wanted = asked(prompt)
    kept, owed = "", ""
    for term, mark in _TERM.findall(negative):
        if not _forbids(_bare(term), wanted, said):
            kept += (owed + term.lstrip() if owed else term) + mark
            owed = ""
            continue
        opened, closed = _OPEN.search(term), _CLOSE.search(term)
        if opened and not closed:
            owed += (" " if kept else "") + opened.group(0).strip()
        elif closed and not opened:
            kept = kept.rstrip(" ,，;\n") + closed.group(0) + mark
    return re.sub(r"^\s*(?:or|and)\s+", "", kept.strip(" ,，;\n"))


def asked(prompt: str) -> tuple[Topic, ...]:
    """The topics that a prompt asks for. What it denies, compares with, quotes or only shows in a picture does not count."""
    there = beginnings(prompt)
    unquoted = _QUOTED.sub(lambda hit: " " * len(hit.group(0)), prompt)
    read = {(cue.axis, cue.value) for cue in cues.read(unquoted) if cue.strength != "hint"}

    def says(topic: Topic) -> bool:
        return any(_meant(unquoted, hit, topic.style) for phrase in topic.says if phrase.within(there) for hit in phrase.find(unquoted))

    return tuple(topic for topic in bans.topics() if topic.cues & read or (not topic.unless & read and says(topic)))


def _meant(prompt: str, hit: re.Match[str], style: bool = False) -> bool:
    """Whether a find is really asked for; a style must be the picture's own, not that of a thing in it."""
    return all(cues.asserted(prompt, Cue(axis, "", hit.start(), hit.end(), hit.group(0))) for axis in ("asked", "medium")[:1 + style])


def _bare(term: str) -> str:
    """A term without weight, brackets, underscores and the last one's 'or': '((Blurry:1.2))' -> 'blurry'."""
    words = re.sub(r"[:：]\s*[\d.]+|[()\[\]{}.。]", " ", term.replace("_", " ")).split()
    return " ".join(words[1:] if words[:1] in (["or"], ["and"]) else words).lower()


def _forbids(term: str, wanted: tuple[Topic, ...], prompt: str) -> bool:
    if not term or _ALWAYS.fullmatch(term):
        return False
    return any(topic.forbidden_by(term) for topic in wanted) or (term not in _UNCLEAR and _said(term, prompt))


def _said(term: str, prompt: str) -> bool:
    """The term itself stands in the prompt in any ending ('smiles at people'); of two words either may come first ('the
    camera slowly rotates'), unless the first is a judgement."""
    words = [re.sub(r"(?<=\w{3})(?:ing|ed|es|s|e|y)$", "", word) for word in re.findall(r"[\w'-]+", term)]
    if len("".join(words)) < 3:
        return False
    forms = [rf"{re.escape(word)}(?:ing|ed|es|s|e|y)?" for word in words]
    ways = [r"[\s-]+".join(forms)]
    if len(forms) == 2 and not _JUDGING.match(term):
        ways += [rf"{a}\s+(?:[\w'-]+\s+){{0,2}}{b}" for a, b in (forms, forms[::-1])]
    return any(_meant(prompt, hit) for hit in re.finditer(rf"(?<![\w-])(?:{'|'.join(ways)})(?![\w-])", prompt, re.I))
