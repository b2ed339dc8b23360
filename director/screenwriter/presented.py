"""Who plays or presents, as briefs bring them in, put as a name with the looks in brackets: 'Use two neighbours: Gus (rain hat) and …',
'Host is a grumpy padlock named Klaus', 'a hedgehog named Nuts who wears a scarf', 'Rust, an old robot with a wooden leg; Moth, …'."""

from __future__ import annotations

import re

from director.screenwriter import events, introduced
from director.screenwriter.names import NAME, proper
from director.screenwriter.words import actor, article, singular

_PART = r"(?:[Hh]ost|[Mm]ascot|[Gg]uide|[Pp]resenter|[Hh]ero(?:ine)?|[Tt]eacher|[Mm]ain character|[Ss]tar)"
_USED = re.compile(rf"(?:(?<=[.!?\n]\s)|(?<=\n)|^)(?:[Uu]se|[Tt]ake|[Ss]tarring|[Ff]eaturing)\s+"
                   rf"(?=(?:two|three|four|an?|our)\s[a-z -]{{3,40}}(?::| called| named) {NAME})")
_IS = re.compile(rf"(?:(?<=[.!?\n]\s)|(?<=\n)|^)(?:[Tt]he |[Oo]ur )?{_PART}(?:\s+is|\s*[:=])\s+(?P<being>an?\s[a-z -]{{3,50}}?)\s+"
                 rf"(?:named|called)\s+(?P<name>{NAME})(?:\s*\((?P<looks>[^()\n]{{3,100}})\)|:\s+(?P<more>[^.:;()\n]{{3,120}})|"
                 r",? (?:with|in|wearing|who wears|who has) (?P<worn>[^.:;()\n]{3,100}))?")
_WEARS = re.compile(rf"(?P<being>\b[Aa]n?\s(?:[a-z-]+ ){{0,3}}[a-z-]+)\s+(?:named|called)\s+(?P<name>{NAME}),?\s+(?:who|that)\s+"
                    r"(?:always )?(?:wears|has|carries)\s+(?P<looks>[^.;:()\n]{4,100}?)(?=[.;:\n]|$|,? and [a-z]+s\s|, who\s)")
_NAMED_WITH = re.compile(rf"(?P<being>\b[Aa]n?\s(?:[a-z-]+ ){{0,3}}[a-z-]+)\s+(?:named|called)\s+(?P<name>{NAME})\s+"
                         r"(?:with|in)\s+(?P<looks>[^.;:,()\n]{4,70}?)(?=[.;\n]|$)")
_ALWAYS = re.compile(rf"(?P<name>{NAME})\s+(?:is\s+)?always\s+(?:dressed\s+)?(?:in|wears|wearing|with)\s+(?P<looks>[^.;:,()\n]{{4,70}}?)"
                     rf"(?=[.;\n]|$|,? and {NAME}|, {NAME})")
_ROWS = re.compile(rf"(?:(?<=[.:!?\n]\s)|^)(?:{NAME}[^;.:!?\n()]{{3,100}};\s+){{1,6}}(?:and\s+)?[^;.:!?\n()]{{3,100}}(?=[.\n]|$)")
_ROW = re.compile(rf"(?:and\s+)?(?P<name>{NAME})(?:,\s+(?:an?|the|our|my)\s+(?P<being>(?:[a-z-]+ ){{0,3}}?[a-z-]+))?"
                  r"(?:\s+on (?:the )?(?P<plays>[a-z]+))?(?:\s+(?:in|with|wearing)\s+(?P<looks>[^;]+))?$")


_KIND = re.compile(rf"\b(?:two|three|four|five|a pair of|(?:band|group|team|gang|family|pack|trio) of)\s+"
                   rf"(?:[a-z-]+ )?(?P<kind>[a-z]+s)(?::|,|\s+(?:named|called))\s+(?={NAME}\s*\()", re.I)
_IN = r"(?:on (?:the )?[a-z]+ )?(?:(?:in|with) (?:an?|his|her) |with (?=[a-z]+s\b))[^,;.:()\n]{3,50}"
_PLAIN_ROWS = re.compile(rf"(?:[A-Z][a-z]+s:\s+)?(?P<rows>{NAME} {_IN}(?:,? (?:and )?{NAME} {_IN})+)(?=[.\n]|$)")
_BESIDE = re.compile(rf"\b(?P<led>an?|one|our|the) (?P<kind>(?:[a-z-]+ )?[a-z]+), (?P<name>{NAME}) \((?P<looks>[^()\n]{{3,100}})\)")


def put(text: str) -> str:
    """The text with whoever plays in it as a name with the looks in brackets."""
    text = _BESIDE.sub(_beside, _USED.sub("", text))
    text = _IS.sub(_is, text)
    text = _PLAIN_ROWS.sub(lambda hit: _listed(hit, re.split(r",\s+(?:and\s+)?|\s+and\s+(?=[A-Z])", hit["rows"])), text)
    text = _ALWAYS.sub(lambda hit: _dressed(hit, text), _NAMED_WITH.sub(_wearing, _WEARS.sub(_wearing, text)))
    return _kinds(_ROWS.sub(lambda hit: _listed(hit, [row.strip() for row in hit[0].split(";")]), text))


def _beside(hit: re.Match[str]) -> str:
    """'a squirrel, Penny (red waistcoat)' -> 'a squirrel called Penny (red waistcoat)'."""
    return f"{hit['led']} {hit['kind']} named {hit['name']} ({hit['looks']})" if actor(hit["kind"].split()[-1]) else hit[0]


def _kinds(text: str) -> str:
    """'two squirrels: Penny (blue scarf) digs, Nickel (hat) …' -> 'Penny (squirrel, blue scarf)': each of them is one."""
    hit = _KIND.search(text)
    kind = singular(hit["kind"].lower()) if hit else ""
    if not hit or not actor(kind):
        return text
    rest, stop, after = text[hit.end():].partition("\n")
    told = re.sub(rf"({NAME}) \((?=([^()]+)\))",
                  lambda one: one[0] if introduced._person(one[2].split(",")[0]) else f"{one[1]} ({kind}, ", rest)
    return text[: hit.end()] + told + stop + after


def _is(hit: re.Match[str]) -> str:
    """'Guide: a fox named Rust with a blue cap' -> 'Rust (a fox, a blue cap)'."""
    worn = introduced._dressed(hit["worn"]) if hit["worn"] else []
    told = f"{hit['name']} ({', '.join(part for part in (hit['being'], hit['looks'], hit['more'], *worn) if part)})"
    return told if worn or not hit["worn"] else told + hit[0][hit.end("name") - hit.start():]


def _dressed(hit: re.Match[str], text: str) -> str:
    """'Twins Ana and Bea: Ana always in red boots' -> 'Ana (twin, red boots)', where nobody has told her looks yet."""
    looks = introduced._dressed(hit["looks"])
    if not looks or f"{hit['name']} (" in text or not proper(hit["name"]):
        return hit[0]
    kind = re.search(rf"\b(?P<kind>[a-z]+s) (?:(?:named|called) )?(?:{NAME},? )*(?:and )?{hit['name']}\b|"
                     rf"\b(?P<also>[a-z]+s) (?:(?:named|called) )?{hit['name']}(?:, {NAME})*,? and {NAME}", text, re.I)
    one = singular((kind["kind"] or kind["also"]).lower()) if kind else ""
    return f"{hit['name']} ({', '.join([*([one] if one and actor(one) else []), *looks])})"


def _wearing(hit: re.Match[str]) -> str:
    parts = [] if events._has_deed(hit["looks"]) else introduced._dressed(hit["looks"])
    return f"{hit['being']} called {hit['name']} ({', '.join(parts)})" if parts else hit[0]


def _listed(hit: re.Match[str], rows: list[str]) -> str:
    """'Rust, an old robot with a wooden leg; Moth in a grey coat' -> 'Rust (old robot, a wooden leg) and Moth (a grey coat)'."""
    found = [_ROW.match(row) for row in rows]
    if sum(1 for row in found if row and proper(row["name"])) < 2 or any(events._has_deed(row) for row in rows if "," not in row):
        return hit[0]
    told = [_bracketed(row) if row else re.sub(r"^and ", "", line) for row, line in zip(found, rows, strict=True)]
    return f"{', '.join(told[:-1])} and {told[-1]}"


def _bracketed(row: re.Match[str]) -> str:
    looks = [part for part in re.split(r",\s+(?:and\s+)?|\s+and\s+(?=(?:an?|his|her)\s)", row["looks"] or "") if part]
    plays = f"with {article(row['plays']) if not row['plays'].endswith('s') else row['plays']}" if row["plays"] else ""
    inner = ", ".join(part for part in (row["being"], *looks, plays) if part)
    return f"{row['name']} ({inner})" if inner else row["name"]
