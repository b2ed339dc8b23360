"""One of two that is lost, and both at work: 'lost her left eye … both of her amber eyes'. As Cue fields."""

from __future__ import annotations

import re

from director.refiner import joints
from director.refiner.late import late
from director.refiner.owners import ACTOR, singular

Parts = tuple[str, str, int, int, str, str, str, str | None]

_PAIRED = {"eye": "eyes", "arm": "arms", "leg": "legs", "ear": "ears", "hand": "hands", "wing": "wings", "horn": "horns", "foot": "feet",
           "paw": "paws", "tusk": "tusks", "antler": "antlers", "glove": "gloves", "shoe": "shoes", "boot": "boots", "sleeve": "sleeves"}
_NEEDED = {"arms": ("arms", "hands"), "legs": ("legs", "feet")}
"""Who lacks an arm has not both hands."""
_ANOTHERS = late(r" of (?:the|an?|two|those|these) ", re.I)
_ONE = "|".join(_PAIRED)
_LOST = late(
    rf"\b(?:(?:has |had |having )?(?:lost|lacks?|lacking|is missing|missing|minus|without|short of)\s+(?:his|her|its|an?|one|the)\s+"
    rf"(?:left |right |front |hind )?(?P<a>{_ONE})(?: (?:years|long|decades|months) ago)?|(?P<b>{_ONE}) missing|(?:only|just|but)\s+one\s+"
    rf"(?:good |single )?(?P<c>{_ONE})|one-(?P<d>{_ONE})(?:e?d)|one (?P<e>{_ONE}) (?:is |was )?(?:in a (?:sling|cast)|gone|missing|"
    rf"bandaged shut|hidden by a patch|torn off)|(?:an eye ?patch|a patch) over (?:his|her|its|one|the) (?:left |right )?(?P<f>eye)|"
    rf"a single (?P<g>{_ONE}) left)\b", re.I)
_BOTH = late(rf"\b(?:both(?: of)?(?: (?:his|her|its|the|their))?|(?:his|her|its) (?:two|twin|pair of))\s+(?:[a-z-]+,? ){{0,2}}?(?P<noun>"
             rf"{'|'.join(_PAIRED.values())})\b", re.I)
_WHO = late(r"(?: [a-z]+)?", re.I)
_GROWS = late(r"\b(?:grow|regrow|heal(?:s|ed) back|glass|prosthetic|wooden|false|fake|new|replac|dream|remember|before|once|used to|"
              r"another|other|photo|portrait|picture)\w*", re.I)


def read(text: str) -> list[Parts]:
    """Such pairs as (axis, value, start, end, words, strength, owner, replacement)."""
    out: list[Parts] = []
    for lost in _LOST.finditer(text):
        part = _PAIRED[next(word for word in lost.groupdict().values() if word).lower()]
        both = [hit for hit in _BOTH.finditer(text) if hit["noun"].lower() in _NEEDED.get(part, (part,)) and _one_body(text, lost, hit)
                and not _ANOTHERS.match(text, hit.end())]
        if both:
            owner = f"{part} at {lost.start()}"
            out.append(("presence", "none", *lost.span(), lost.group(), "sure", owner, None))
            out += [("presence", "some", *hit.span(), hit.group(), "sure", owner, None) for hit in both]
    return out


def _one_body(text: str, lost: re.Match[str], both: re.Match[str]) -> bool:
    """Whether nothing between the two, near enough, brings in another or a change."""
    first, last = min(lost.end(), both.end()), max(lost.start(), both.start())
    between = text[first:last]
    clause = re.split(r"[.;,!?]\s", text[: both.start()])[-1]
    others = {singular(hit.group()) for hit in ACTOR.finditer(clause)} - {singular(word) for word in re.findall(
        r"[A-Za-z]+", f"{text[: lost.start()]} {_WHO.match(text, lost.end()).group()}")}  # type: ignore[union-attr]
    return (first <= last and not others and len(re.findall(r"[.!?;]\s", between)) <= 5 and not joints.turns(between)
            and not _GROWS.search(re.sub(r"\bdaughters?\b", "", text[first: last + 60])))
