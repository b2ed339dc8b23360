"""What somebody or something is without, and has: 'the dragon has no wings. Its huge wings fan out'. Needs no lexicon of things.

The thing may be named by one of its kind ('unarmed … his long sword'), told by WordNet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from director import dictionary, wordnet
from director.refiner import joints, owners
from director.refiner.late import late
from director.refiner.owners import singular

Parts = tuple[str, str, int, int, str, str, str, str | None]

_NAMED = {"unarmed": ("weapon", "sword"), "barefoot": ("footwear", "shoe", "boot", "sock", "heel", "sneaker"),
          "barefooted": ("footwear", "shoe", "boot", "heel"),
          "bareheaded": ("headdress", "hat"), "bare-headed": ("headdress", "hat"), "hatless": ("headdress", "hat"),
          "clean-shaven": ("beard", "moustache", "stubble", "whisker"), "smooth-shaven": ("beard", "moustache", "stubble", "whisker"),
          "beardless": ("beard", "moustache", "stubble", "whisker"),
          "bald": ("hair", "curl", "braid", "ponytail", "mane", "lock", "plait", "dreadlock"),
          "hairless": ("hair", "fur", "mane"), "bare-handed": ("glove", "mitten"), "undecorated": ("decoration", "pattern"),
          "unadorned": ("jewelry", "decoration"), "unmarked": ("mark", "sign"), "unpatterned": ("pattern", "design"),
          "uncrowned": ("crown",), "unmasked": ("mask",), "unsaddled": ("saddle",), "riderless": ("rider",)}
_NO_HAIR = late(r"\b(?:no|not an?|without an?y?|never an?) (?:single |trace of )*(?:hair|whisker|beard)s? (?:any|no)?where on "
                r"(?:his|her|the) (?:face|lip|chin)|"
                r"\b(?:upper )?lip (?:of [a-z]+ )?(?:[a-z]+ly )?(?:is |stays )?(?:bare|smooth|naked|hairless)(?: and (?:bare|smooth))?|"
                r"\bsmooth-(?:lipped|cheeked|chinned)\b", re.I)
_OF_THE_FACE = ("beard", "moustache", "whisker", "stubble")
_FIELDS = frozenset("artifact body plant animal person food object".split())
_FIGURES = frozenset(
    "end seam head home wire cord time price heart spine stain spot count number sleep ground path power fear pain taste shape care face "
    "job use aim reck ruth list hap feck base bottom back top harm help hope need rest soul worth nerve wit root".split())
"""Where '-less' is a figure of speech or a term: seamless, headless (with the head under an arm), stainless, wireless."""
_LESS = late(r"\b(?P<noun>[a-z]{3,})less\b(?!-)", re.I)
_HAS_NO = late(
    r"\b(?:has|have|having|had|shows?|carr(?:y|ies)|wears?|with|there (?:is|are)|there['’]s) (?:absolutely |really |got )*"
    r"(?:no|not an?(?: single)?|zero|neither|without(?: an?y?)?) (?:[a-z-]+ "
    r")??(?P<noun>[a-z]{3,})(?: (?:at all|whatsoever|of any kind))?\b"
    r"(?! (?:but|except|more|longer|idea|need|time|problem|doubt|trouble|reason|fear|other|one)\b)|"
    r"\b(?:does|do) not have (?:an? |any )?(?P<noun2>[a-z]{3,})\b|\b(?:is|are|comes?|stands?|goes|going)? ?without "
    r"(?:an? |any |its |his |her )?"
    r"(?:single )?(?P<noun3>[a-z]{3,})\b(?! (?:stopping|moving|end)\b)|\bnot (?:a single|one single) (?P<noun4>[a-z]{3,})\b", re.I)
_POSSESSOR = late(r"\b(?:its|his|her|their|[a-z]+['’]s|all|thousands|scores|heaps|piles|stacks|both|two|three|four|five|six|"
                  r"seven|eight|many|dozens|rows|hundreds|pair|full|"
                   r"an?)\b(?: of)?", re.I)
_WORD = late(r" (?P<word>[a-z-]{2,})\b(?!['’-])", re.I)
_NO_MORE = frozenset("haircut hairdo beard moustache mustache stubble whisker sideburn goatee eyebrow eyelash".split())
_STOPS = frozenset("in on at with and or is are was who that which from to into by under over as for while but the like".split())
_DENIED = late(r"\b(?:no|not|without|never|lost|missing|where|instead of|dreams? of|longs? for|wishes for|like|as if|for want of|leaves?|"
               r"leaving|carr(?:y|ies|ying)|holds?|holding|throws?|polish\w*|mends?|sells?|cleans?|wash(?:es)?|folds?|hangs?|packs?|drops?|"
               r"kicks?|looks? at|beside|near|past|towards?|next to|off|of)\s+(?:[\w'’-]+\s+){0,2}$", re.I)
_GETS = late(r"\b(?:grow|sprout|gain|los|shav|put|pull|take|remov|get|receiv|find|buy|wish|want|dream|pick|earn|"
             r"steal|borrow)\w*\b", re.I)
_ANYBODY = frozenset("hand hands way name voice eyes".split())


def read(text: str) -> list[Parts]:
    """Such pairs as (axis, value, start, end, words, strength, owner, replacement)."""
    out: list[Parts] = []
    for start, end, heads in _absences(text):
        owner = f"{heads[0]} at {start}"
        there = [span for span in _mentions(text, heads, (start, end)) if _together(text, (start, end), span)]
        if there:
            out.append(("presence", "none", start, end, text[start:end], "sure", owner, None))
            out += [("presence", "some", *span, text[slice(*span)], "act", owner, None) for span in there]
    return out


def _together(text: str, without: tuple[int, int], having: tuple[int, int]) -> bool:
    """Whether both are said of one owner, in one sentence or two that touch, with nothing in between that changes it."""
    first, last = min(without[1], having[1]), max(without[0], having[0])
    between = text[first:last]
    if first > last or joints.turns(between) or _GETS.search(between) or len(re.findall(r"[.!?;]\s", between)) > 1:
        return False
    one, other = (owners.owner(text, *span) for span in (without, having))
    return one == other or not (one in owners.ACTORS and other in owners.ACTORS)


def _absences(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """(start, end, what is not there) of every such statement."""
    for word, heads in _NAMED.items():
        for hit in re.finditer(rf"(?:\b(?:is|are|stays|remains) (?=[\w ]+[.,;]))?(?:\b(?:completely|entirely|totally|all|quite|fully) )*"
                               rf"\b{word}\b(?! (?:eagle|tyre|cypress)\b)", text, re.I):
            yield *hit.span(), heads
    yield from ((*hit.span(), _OF_THE_FACE) for hit in _NO_HAIR.finditer(text))
    for hit in _LESS.finditer(text):
        noun = hit["noun"].lower()
        if hit.group().lower() not in _NAMED and noun not in _FIGURES and _FIELDS & {max(
                wordnet.fields(noun, "noun").items(), key=lambda item: item[1], default=("", 0.0))[0]}:
            yield *hit.span(), (noun,)
    for hit in _HAS_NO.finditer(text):
        noun = singular(next(hit[name] for name in ("noun", "noun2", "noun3", "noun4") if hit[name]))
        if noun not in _ANYBODY and _FIELDS & wordnet.fields(noun, "noun").keys() and not dictionary.bases(noun, "adv"):
            yield *hit.span(), (noun,)


def _mentions(text: str, heads: tuple[str, ...], without: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Where one has such a thing: 'his long sword', 'two rows of perfect white teeth', 'a beard'."""
    for hit in _POSSESSOR.finditer(text):
        if without[0] <= hit.start() < without[1] or _DENIED.search(text[max(0, hit.start() - 30): hit.start()]):
            continue
        if re.match(r"(?:\s+\w+)?\s+wig\b", text[hit.end():], re.I):
            continue
        end = hit.end()
        for _ in range(4):
            word = _WORD.match(text, end)
            if word is None or word["word"].lower() in _STOPS:
                break
            end = word.end()
            nouns = {singular(word["word"]), *dictionary.bases(word["word"].lower(), "noun")}
            if any(noun == head or ((noun not in _NO_MORE or head != "hair") and wordnet.is_a(noun, head, senses=3))
                   for noun in nouns for head in heads):
                yield hit.start(), end
                break
            if nouns & owners.ACTORS:
                break                    # 'a woman wearing glasses'
