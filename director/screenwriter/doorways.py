"""Doors, stairs and ways that lead somewhere: who finds one goes through, and is there."""

from __future__ import annotations

import re

_LEADS = re.compile(
    r"\b(?P<does>find|discover|open|enter|uncover|unlock|follow|see|spot|notice|come across|stumble (?:up)?on)(?P<s>(?:e?s)?) "
    r"(?P<what>(?:an?|the|his|her|their) (?:[a-z-]+ ){0,2}?(?P<noun>door(?:way)?|gate|portal|hatch|window|wardrobe|closet|cupboard|box|"
    r"book|painting|mirror|elevator|lift|stairs|staircase|ladder|beanstalk|rope|rainbow|path|trail|tunnel|road|map|river|hole|cave|"
    r"passage(?:way)?|corridor|bridge|slide|well))"
    r"(?P<where> (?:in|inside|under|underneath|behind|below|beneath|beside|on|at|above|near) [a-z][^,.;!?]{2,40}?)?,? (?:that|which) "
    r"(?:leads?|goes|go|opens?|takes? (?:him|her|them)) (?:straight |directly |back |down |up )*(?:in)?to "
    r"(?P<to>(?:the|an?|his|her|their|another) [^,.;!?]{2,50}?|[A-Z][\w ]{2,30}?)(?=[,.;!?]|$| (?:and|where|until|but)\b)")
_THROUGH = {noun: verb for verb, nouns in {
    "climb": "stairs staircase ladder beanstalk rope rainbow", "cross": "bridge", "slide down": "slide", "enter": "cave elevator lift",
    "climb into": "well hole painting mirror wardrobe", "follow": "path trail road map river tunnel passage passageway corridor",
}.items() for noun in nouns.split()}


def passed(text: str) -> str:
    """'finds a door in his fridge that leads to the North Pole' -> 'finds a door in his fridge, opens the door and walks to the …'."""
    return _LEADS.sub(_gone_through, text)


def _gone_through(hit: re.Match[str]) -> str:
    does = _THROUGH.get(hit["noun"], "open")
    first, _, rest = does.partition(" ")
    verb = f"{first}{'s' if hit['s'] else ''}{' ' + rest if rest else ''}".replace("crosss", "crosses")
    walks = "walks" if hit["s"] else "walk"
    found = hit[0][: hit.start("where" if hit["where"] else "noun") - hit.start()]
    led = f"{found}{hit['where'] or hit['noun']}"
    if hit["does"] == "follow":
        how = "through" if hit["noun"] in ("tunnel", "passage", "passageway", "corridor") else "along"
        return f"{walks} {how} {hit['what']}{hit['where'] or ''} and {walks} to {hit['to']}"
    same = re.match(r"(?:open|enter)$", hit["does"]) is not None
    return f"{led} and {walks} to {hit['to']}" if same else f"{led}, {verb} the {hit['noun']} and {walks} to {hit['to']}"

