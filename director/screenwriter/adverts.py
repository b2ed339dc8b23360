"""Ads and other short briefs as marketers type them, put in the forms that are read: the product by what it is, its owner as somebody."""

from __future__ import annotations

import re

from director import wordnet
from director.screenwriter import casting, events
from director.screenwriter.names import NAME
from director.screenwriter.words import actor, article, verb_form

_AD = r"\b(?i:ads?|advert|advertisement|commercial|spot|promo|teaser|pre-?roll|bumper|reel)\b"
_THING = r"(?:[a-z][\w-]*\s){0,5}?[a-z][\w-]*"
_LEAD = re.compile(rf"^(?P<before>[^:.!?\n]{{0,60}}?{_AD}(?:[^:.!?\n]{{0,24}}?\bfor\s+|,?\s+"
                   r"(?:(?:\d+ ?s(?:ec\w*)?|vertical|square|short),?\s+)*(?!for\b)))"
                   rf"(?:(?P<det>an?|our|the|my)\s+(?:new\s+)?)?"
                   rf"(?:(?P<what>{_THING}),?\s+(?:(?:called|named)\s+|(?<=[a-z]\s))[\"“'‘]?(?P<name>{NAME})[\"”'’]?|"
                   rf"(?P<first>{NAME}),\s+(?:an?|our|the)\s+(?:new\s+)?(?P<being>{_THING}))\s*[:.]\s+(?=\S)")
_AT_END = re.compile(r"(?:(?<=[.!?\n]\s)|(?<=\n))(?:on-?screen )?text (?:at the (?:very )?end|(?:on|over|in) the (?:last|final) "
                     r"(?:frame|shot|screen|image))(?: says)?\s*:\s*", re.I)
_NO_THING = re.compile(r"\s+(?:brand|company|maker|label)$")


def put(text: str) -> str:
    """The request with its product by what it is, its owners as somebody, and what is mended by its name."""
    only = _ONLY_WHAT.match(text)
    text = f"{only['lead']} for {only['what']}" if only and casting.kind_of(only["noun"]) not in ("person", "animal") else text
    return owners(mended(_by_kind(_in_lines(_everywhere(_NAMED_AFTER.sub(r"\g<lead> for \g<name>", text))))))


_ONLY_WHAT = re.compile(rf"^(?P<lead>[^:.!?\n]{{0,40}}?{_AD}):\s+(?P<what>(?i:an?|our|the|my)\s+(?:[a-z-]+\s){{0,2}}?(?P<noun>[a-z-]+)"
                        r"(?:\s(?:that|which|with)\s[^.,;:\n]{3,50})?)[.!]?$", re.I)
"""'Commercial: a phone that never runs out of battery' tells of no more than what it is for."""
_QUALITIES = re.compile(rf"^(?P<lead>[^:.!?\n]{{0,60}}?{_AD}\s+for\s+[^:.!?\n]{{3,60}}?)"
                        r"(?:\s*[:.–—]\s*|\s+-+\s+|,\s+(?=\w+ and \w+\W*$))(?P<said>[^:?\n]{3,80})$", re.I)


def picture(text: str) -> tuple[str, str] | None:
    """(the brief, the one thing to be seen): 'Ad for a bakery: warm bread at dawn' -> ('Ad for a bakery', 'warm bread at dawn')."""
    hit = _QUALITIES.match(text.strip())
    said = hit["said"].strip(" .!") if hit else ""
    if not hit or not said or len(said.split()) > 7 or re.search(r"[.;,]", said) or events._has_deed(said):
        return None
    return hit["lead"], said


_MOODS = frozenset("funny emotional dramatic moody cinematic colourful colorful minimal minimalist viral professional modern playful "
                   "upbeat epic vertical square short".split())


def qualities(text: str) -> tuple[str, tuple[str, ...]]:
    """(the brief without them, what the product is said to be): 'Ad for a new bike: fast, quiet, fun' -> ('… bike', (fast, quiet, fun))."""
    hit = _QUALITIES.match(text.strip())
    said = [one.strip(" .!,") for one in re.split(r"[,.!;]\s*(?:and\s+)?|\s+and\s+", hit["said"])] if hit else []
    said = [one for one in said if one]
    words = [one.split() for one in said]
    if hit is None or not said or any(len(row) > 3 or actor(row[-1]) or events._has_deed(" ".join(row)) for row in words):
        return text, ()
    like = sum(bool(wordnet.meanings(row[-1].lower(), "adj")) for row in words)
    return (hit["lead"], tuple(one for one in said if one.lower() not in _MOODS)) if like * 2 >= len(said) else (text, ())


_NAMED_AFTER = re.compile(rf"^(?P<lead>[^:.!?,\n]{{0,60}}?{_AD}),\s+(?P<name>{NAME}(?:\s{NAME})*)(?=[.:]\s)")
"""'Treatment for a 40 s spot, Alpen Cheese.': whose it is."""


_LEANS = r"(?:in|on|at|up|down|under|over|through|across|along|behind|beside|inside|near|by|between|into)\s"
_SHOWN = re.compile(rf"(?:(?<=[.!?]\s)|(?<=\n)|^)(?:please )?show (?P<what>it|them|this|the (?:[a-z-]+ )?[a-z-]+)(?: being used)? "
                    rf"(?P<one>{_LEANS}[^.!?,;\n]{{2,60}})(?P<more>(?:,? and |, )(?:then )?{_LEANS}[^.!?\n]{{2,120}})(?=[.!?\n]|$)", re.I)
_FIRST = re.compile(r"(?:[Aa]n?|[Oo]ur|[Mm]y|[Tt]he)?\s?(?:[Nn]ew\s)?(?P<thing>(?:[a-z-]+\s){0,2}?[a-z-]+)(?=,|\.)")


def _everywhere(text: str) -> str:
    """'New bike, carbon frame. Show it on gravel, in the rain, up a mountain.': a sentence for each of the places."""
    hit = _SHOWN.search(text)
    if not hit:
        return text
    what = hit["what"].lower()
    if not what.startswith("the "):
        thing = _FIRST.match(text) if re.search(_AD, text) else None
        if not thing:
            return text
        what = f"the {thing['thing']}"
    places = [hit["one"], *re.split(r"(?:,? and |, )(?:then )?(?=" + _LEANS + ")", hit["more"], flags=re.I)[1:]]
    told = " ".join(f"{what[:1].upper()}{what[1:]} {place.strip()}." for place in places)
    return f"{text[: hit.start()]}{told}{text[hit.end() :].removeprefix('.')}"


def name(text: str) -> str:
    """What the product of an ad that tells a row of events is called: 'Spoke'; '' where it has no name of its own."""
    hit = _LEAD.match(text)
    return (hit["name"] or hit["first"]) if hit and _row(text[hit.end():].partition("\n")[0]) and _led(hit) else ""


def _led(hit: re.Match[str]) -> bool:
    """Whether the lead leads into what follows: by a colon, or as a sentence that names the product and no more."""
    return hit[0].rstrip().endswith(":") or re.search(r"\b(?:called|named)\b", hit[0]) is not None


_INLINE = re.compile(r"(?<=[a-z]):\s+(?P<mark>[-–•*])\s+(?P<items>[^\n]+?(?:\s(?P=mark)\s+[^\n]+){2,})$", re.M)


def _in_lines(text: str) -> str:
    """'beats: - a singer on a pier - kids fold boats - …' as a list with a line for each."""
    return _INLINE.sub(lambda hit: ":\n" + "\n".join(f"- {item.strip()}" for item in re.split(rf"\s{re.escape(hit['mark'])}\s+",
                                                                                            hit["items"])), text)


def _by_kind(text: str) -> str:
    """'Ad for a repair van called Spoke: …, Spoke arrives' -> 'Ad for a repair van: …, the repair van arrives'.

    Only where what follows is a row of events; whatever tells of one thing alone keeps its words.
    """
    text = _AT_END.sub("End card: ", text)
    hit = _LEAD.match(text)
    told, stop, more = text[hit.end():].partition("\n") if hit else ("", "", "")
    if not hit or not _row(told) or not _led(hit):
        return text
    what = _NO_THING.sub("", hit["what"] or hit["being"])
    name = hit["name"] or hit["first"]
    story, mark, rest = _told(told)
    story = _BARE.sub(lambda one: one["at"] + (article(one["who"]) if _person(one["who"]) else one["who"]), story)
    story = re.sub(rf"\b(?:(?P<whose>his|her|their|its|a|an|the)\s+(?:[a-z-]+\s)?)?{re.escape(name)}\b(?!\s+[A-Z])",
                   lambda one: f"{one['whose'] or 'the'} {what}", story)
    story = f"{story[:1].lower()}{story[1:]}" if re.match(r"(?:An?|The|Two|Three|One)\s", story) else story
    lead = f"{hit['det'] or 'a'} {what}" if hit["det"] or not what.endswith("s") else what
    lead = article(what) if lead.startswith(("a ", "an ")) else lead
    before = hit["before"] if hit["before"].endswith("for ") else f"{hit['before'].rstrip(', ')} ad for "
    return f"{before}{lead}: {story}{mark}{rest}{stop}{more}"


def _told(text: str) -> tuple[str, str, str]:
    """(the events, the joint, what is to be read or said at the end): a name stays in an end line."""
    hit = re.search(r"(?<=[.!?])\s+(?=(?:end|closing|last|final|tag ?line|logo|super|title|voice)\b)", text, re.I)
    return (text[: hit.start()], hit[0], text[hit.end():]) if hit else (text, "", "")


def _row(text: str) -> bool:
    """Whether at least two events are told one after another."""
    first = re.split(r"(?<=[.!?])\s", text)[0]
    return sum(1 for part in events.split(first) if events._has_deed(part)) > 1


_BARE = re.compile(r"(?P<at>^|[,:;.]\s)(?P<who>[a-z]+)(?=\s(?:can['’]?t|cannot|in|with|on|at|[a-z]+s)\s)")


def _person(noun: str) -> bool:
    head = actor(noun)
    return head == noun and casting.kind_of(head) == "person"


_OWNED = re.compile(r"(?P<at>(?:^|[:.]\s+|, then\s+))(?P<who>[Aa]n?\s(?:[a-z-]+\s){0,2}?(?P<noun>[a-z]+))['’]s\s"
                    r"(?P<thing>(?:[a-z-]+\s){0,2}?[a-z]+)\s(?:is (?P<state>empty|broken|flat|dirty|late|gone|full|cold|dead|torn|wet|"
                    r"stuck)\b|(?P<does>[a-z]+s)\b)")


def owners(text: str) -> str:
    """'a commuter's chain breaks … she rides' -> 'a commuter sees her chain break': who is told of again is there at first."""
    hit = _OWNED.search(text)
    after = re.search(r"\b(?P<word>she|he)\b", text[hit.end():], re.I) if hit else None
    if not hit or not after or not _person(hit["noun"]) or actor(hit["thing"].split()[-1]):
        return text
    its = {"she": "her", "he": "his"}[after["word"].lower()]
    if casting.pronoun(hit["noun"]) not in ("it", after["word"].lower()):
        return text
    does = verb_form(hit["does"] or "")
    if does is None and not hit["state"]:
        return text
    seen = f"{hit['who']} looks at {its} {hit['state']} {hit['thing']}" if does is None else \
        f"{hit['who']} sees {its} {hit['thing']} {does[0]}"
    return f"{text[: hit.start()]}{hit['at']}{seen}{text[hit.end():]}"


_BROKEN = re.compile(r"\b(?:an?|the|his|her|their|its|['’]s)\s(?P<thing>(?:[a-z-]+\s)?[a-z]+)\s(?:breaks|snaps|cracks|tears|rips|"
                     r"bursts|jams|falls apart|goes flat|is (?:broken|flat|torn|cracked|stuck))\b")
_MENDED = re.compile(r"\b(?P<does>fixes|repairs|mends|patches|sews|glues|replaces|straightens|welds)\s(?P<it>it)\b")


def mended(text: str) -> str:
    """'her chain breaks, the van arrives, a mechanic fixes it' -> 'fixes the chain': what is mended is what broke."""
    fix = _MENDED.search(text)
    broken = list(_BROKEN.finditer(text, 0, fix.start())) if fix else []
    return f"{text[: fix.start('it')]}the {broken[-1]['thing'].split()[-1]}{text[fix.end('it'):]}" if fix and broken else text
