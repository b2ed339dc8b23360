"""People as briefs present them: 'Main character Drip, a drop …', 'Papa scarecrow: straw hat', 'Judge = a white cat', 'rapper in a "
  "puffer'."""

from __future__ import annotations

import re

from director.screenwriter import casting
from director.screenwriter.attire import DRESS, is_attribute
from director.screenwriter.names import NAME
from director.screenwriter.words import actor, article, verb_form, verb_like

_PART = r"(?:[Mm]ain character|[Hh]ero(?:ine)?|[Pp]rotagonist|[Ll]ead(?: character)?|[Mm]ascot|[Hh]ost|[Pp]resenter|[Gg]uide|[Ss]tar)"
_HERO = re.compile(rf"\b(?:[Oo]ur |[Tt]he |[Yy]our )?{_PART}(?:\s*[:=]| is|,| called| named)?\s+(?={NAME}(?:,|\s*\())")
_HERO_AS = re.compile(rf"\b(?:[Oo]ur |[Tt]he |[Yy]our )?{_PART}(?:\s*[:=]| is|,| called| named)?\s+(?P<name>{NAME}),\s+"
                      r"(?P<looks>an?\s[^:.;()\n]{4,90})(?=[:.;\n]|$)")
_SOMEBODY = re.compile(rf"\b(?:[Oo]ur |[Tt]he )?{_PART}\s*:\s+(?=an?\s)")
_CALLED = re.compile(rf"\b(?P<who>[Aa]n?\s+(?:[a-z-]+\s+){{0,2}}?[a-z-]+)\s+(?P<looks>(?:in|with|"
                     rf"wearing)\s[^,.;\n]{{3,80}}),\s+(?:called|named)\s+"
                     rf"(?P<name>{NAME})")
_ROLE = re.compile(r"(?:(?<=[.!?;\n]\s)|(?<=\n)|"
                   r"^)[ \t]*(?:[Tt]he )?(?P<who>[A-Z][a-z]+(?: [a-z]+)?)(?:,\s+(?P<name>[A-Z][a-z]+))?\s*[:=]\s+"
                   r"(?P<looks>[^.;:=!?\n]{4,120})(?=[.;!?\n]|$)")
_BARE = re.compile(r"(?P<lead>^[ \t]*(?:[-*•]\s+|\d{1,2}[.)]\s+|\[[^\]\n]*\]\s+)?|(?<=[.!?:;]\s)|(?<=\s[–—-]\s)|(?<=\]\s)|"
                   r"(?<=,\s)(?:then |and )?)"
                   r"(?P<same>same )?(?P<adj>(?:old|young|little|small|big|tall|tiny) )?(?P<who>[a-z]+) (?=(?P<next>[a-z]+)\b)", re.M)


def longhand(text: str) -> str:
    """The text with everybody introduced as stories do: by an article, or a name with the looks in brackets."""
    if re.search(r"^\s*(?:INT|EXT)[. /]", text, re.M):
        return text
    text = _CALLED.sub(lambda hit: f"{hit['who']} called {hit['name']} ({re.sub(r'^(?:in|with|wearing) ', '', hit['looks'])})", text)
    text = _HERO_AS.sub(r"\g<name> (\g<looks>)", text)
    text = _SOMEBODY.sub("", _HERO.sub("", text))
    return _BARE.sub(_with_article, _ROLE.sub(_in_brackets, text))


def _in_brackets(hit: re.Match[str]) -> str:
    """'Papa scarecrow: straw hat, brown coat' -> 'Papa (scarecrow, straw hat, brown coat)'; 'Judge = a white cat' -> 'The judge is a "
      "white cat'."""
    words = hit["who"].split()
    looks = [part.strip() for part in re.split(r",\s+(?:and\s+)?", hit["looks"])]
    being = actor(words[-1].lower())
    if being is None or (casting.kind_of(being) not in ("person", "animal", "fantastic") and being not in casting.LIVELY):
        return hit.group(0)
    lead = re.sub(r"[Tt]he $", "", hit.group(0)[: hit.start("who") - hit.start()])
    noun = re.split(r"\s(?:in|on|with|of|who)\s", looks[0])[0].split()[-1]
    if re.match(r"an?\s", looks[0]) and len(looks) == 1 and actor(noun) and not hit["name"]:
        return f"{lead}{looks[0][:1].upper()}{looks[0][1:]}, the {hit['who'].lower()}"
    dressed = any(re.search(rf"\b{DRESS}\b", part, re.I) for part in looks)
    if not (hit["name"] or (dressed and all(is_attribute(part) or re.search(rf"\b{DRESS}\b", part, re.I) for part in looks[:2]))):
        return hit.group(0)
    if hit["name"] or len(words) > 1:
        return f"{lead}{hit['name'] or words[0]} ({', '.join([words[-1].lower(), *looks])})"
    return f"{lead}The {words[0].lower()} ({', '.join(looks)})"


def _with_article(hit: re.Match[str]) -> str:
    """'rapper with gold teeth' -> 'a rapper with gold teeth'; 'woman drops a tablet' -> 'a woman drops a tablet'."""
    being, after = actor(hit["who"]), hit["next"]
    if being is None or being != hit["who"] or casting.kind_of(being) not in ("person", "animal") or being in casting.PLURAL:
        return hit.group(0)
    form = verb_form(after) or verb_like(after, "third")
    goes_on = after in ("with", "in", "on", "who", "wearing", "holding", "at") or (form is not None and form[1] == "third")
    if not goes_on or verb_form(hit["who"]) is not None:
        return hit.group(0)
    noun = f"{hit['adj'] or ''}{hit['who']}"
    known = re.search(rf"\b{hit['who']}\b", hit.string[: hit.start("who")]) is not None
    return f"{hit['lead']}{'the same ' + noun if hit['same'] else 'the ' + noun if known else article(noun)} "
