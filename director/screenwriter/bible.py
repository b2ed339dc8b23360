"""The cast of a text that brings its own people: who recurs, and how the text itself describes them."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from director import dictionary, wordnet
from director.screenwriter import attire, casting, dossiers, places, portraits
from director.screenwriter.casting import Role
from director.screenwriter.places import Setting
from director.screenwriter.words import ACTORS, MACHINES, PEOPLE, actor, article, several, singular, verb_form, verb_like

_STOPS = frozenset(
    "and or who that which while as is are was on at in into to from under over by for behind near beside through of the "
    "then but past inside with throughout always".split()
)
_PLACE_WORDS = re.compile(
    r"^\s+(?:in|with)\s+(?:an?|the|his|her)?\s*(?:\w+ ){0,2}?(?:room|house|kitchen|city|forest|street|garden|sea|boat|"
    r"car|window|night|rain|snow|dark|desert|space|train|park|school|field|mountains?|market|distance|background|middle|center|centre|"
    r"hand|hands|love|front|place|morning|evening|water|air|sky)\b",
    re.I,
)


_READ = 7000                   # characters of a story that are searched for its people; whoever matters is there by then


def cast(text: str, setting: Setting, rng: random.Random, limit: int = 8, acting: str = "", sexes: Mapping[str, str] = MappingProxyType({})
         ) -> tuple[Role, ...]:
    """Up to `limit` roles: people with names first, then subjects that come back or are described.

    `acting` is the text in which subjects are counted, where it is not `text` itself. `sexes`: 'she' or 'he' for nouns (lower case) and
    names, where the story tells it.
    """
    text, acting = text[:_READ], acting[:_READ]
    found = dossiers.dossiers(text)
    known = {part.strip(".").lower() for one in found for part in one.name.split()}
    found += [dossiers.Dossier(name, "") for name in sexes if name[:1].isupper() and not known & set(name.lower().split())]
    roles = [_named(one, text, setting, rng, sexes.get(one.name, "")) for one in found][:limit]
    taken = {r.head for r in roles if r.head not in ("man", "woman", "child", "person", "figure", "girl", "boy")} | {"people", "crowd"}
    counts = Counter(a for w in re.findall(r"[^\W\d_]+", acting or text) if (a := actor(w)))
    things = _recurring(text, {})
    given = {**_apposed(text), **_bracketed(text)}
    for head, phrase in {**_described(acting), **_described(text), **given}.items():
        if len(roles) >= limit:
            break
        if head in taken or any(head in re.findall(r"[\w-]+", r.description.lower()) for r in roles if r.named):
            continue
        new = re.search(rf"\b(?:an?|one|two|three)\s+(?:[\w-]+\s+){{0,2}}{re.escape(head)}\b", text, re.I)
        if acting and not counts[head] and not new and head in ("man", "woman", "boy", "girl", "child", "lady"):
            continue                                   # 'the old man' is the grandfather
        if head in MACHINES - casting.LIVELY and not re.search(r"\b(?:with|made|wearing)\b|,", phrase) and head not in things:
            continue
        if head in given:
            roles.append(
                Role(
                    f"the {head}",
                    phrase,
                    head,
                    casting.kind_of(head) if actor(head) else "person",
                    (head, *_other_names(text, head, phrase)),
                )
            )
        elif (
            head in things
            or counts[head] >= 2
            or re.search(r"\b(?:in|with|wearing)\b|,", phrase)
            or len(roles) == 0
            or _particular(head, phrase)
            or _acting(head, acting or text)
            or _of_somebody(head, phrase, acting or text)
        ):
            gender = "" if several(phrase.split()[-1]) else sexes.get(head, "") or casting.gender_after(acting or text, head, tuple(roles))
            roles.append(_counted(_as_a_woman(replace(_unnamed(head, phrase, setting, rng, gender), gender=gender)), acting or text))
        else:
            continue
        taken.add(head)
    return tuple(roles)


def _counted(role: Role, text: str) -> Role:
    """'three friends in warm coats': how many they are is seen in every picture of them."""
    noun = role.name.removeprefix("the ")
    hit = re.search(rf"\b(two|three|four|five|six|seven)\s+(?:[a-z-]+\s+){{0,2}}?{re.escape(noun)}\b", text, re.I)
    if not hit or not role.description.startswith(noun.split()[0]):
        return role
    return replace(role, description=f"{hit[1].lower()} {role.description}")


def _as_a_woman(role: Role) -> Role:
    """Her line says so where its noun leaves it open: 'a young female detective'; most who read 'a detective' see a man."""
    words = role.description.split()
    if role.gender != "she" or role.kind != "person" or any(casting.pronoun(word.strip(",")) != "it" for word in words) or len(words) < 2:
        return role
    start = 1 + next((k for k, word in enumerate(words[:3]) if word in ("a", "an", "the")), 0)
    at = next((k for k in range(start, len(words)) if actor(words[k]) or not attire.adjective(words[k].strip(","))), start)
    return replace(role, description=re.sub(r"\b([Aa])n female\b", r"\1 female", " ".join([*words[:at], "female", *words[at:]])))


def _acting(head: str, text: str) -> bool:
    """One living being that a sentence begins with: 'A mermaid finds the letter', 'A dad and his daughter build a boat'."""
    first = (rf"(?:^|[.!?:]\s+|[a-z]\s+(?=[AT]))(?:[Aa]n?|[Tt]he)\s+(?:[a-z-]+\s+){{0,2}}?{re.escape(head)}"
             r"(?:\s+(?:in|on|at|with|from|under|behind)\s+(?:[a-z-]+\s+){1,3}?[a-z-]+)?\s+[a-z]+s\b")
    second = (rf"(?:^|[.!?]\s+)(?:An?|The)\s+[\w\s-]{{2,40}}?\sand\s(?:an?|the|his|her|its)\s+(?:[a-z-]+\s+){{0,2}}?"
              rf"{re.escape(head)}\s+([a-z]+)\b")
    both = re.search(second, text)
    return casting.kind_of(head) in ("animal", "person", "fantastic") and (
        re.search(first, text) is not None or (both is not None and verb_form(both.group(1)) is not None))


def _of_somebody(head: str, phrase: str, text: str) -> bool:
    """'his wife', 'her dog': one living being that belongs to somebody of the story."""
    last = phrase.split()[-1].lower()
    return casting.kind_of(head) in ("animal", "person", "fantastic") and singular(last) == last and re.search(
        rf"\b(?:his|her|their)\s+(?:[\w-]+\s+){{0,2}}?{re.escape(last)}\b", text, re.I) is not None


def _particular(head: str, phrase: str) -> bool:
    """A living being with an adjective of its own ('three-legged dog') is somebody; crowds are not."""
    last = phrase.split()[-1].lower()
    return " " in phrase and casting.kind_of(head) in ("animal", "person", "fantastic") and singular(last) == last


def _named(found: dossiers.Dossier, text: str, setting: Setting, rng: random.Random, sex: str = "") -> Role:
    """A role with a name; what the text says of it stays word for word, what is missing is chosen to fit."""
    says = ", ".join(found.attributes or [])
    noun = found.noun or _noun_for(found.name, says, text, sex)
    if found.attributes:
        line = portraits.line(found, noun)
        core = re.split(r"\s(?:with|wearing|in)\s", line, maxsplit=1)[0]
        head = casting.head_of(core.split(", ", 1)[1] if ", " in core else core)
        return Role(found.name, line, head, casting.kind_of(head), (), True)
    role = casting.invent(article(noun), setting, rng, name=found.name)
    return Role(found.name, role.description, role.head, role.kind, (), True)


def _bracketed(text: str) -> dict[str, str]:
    """Unnamed subjects whose look stands in brackets: "a weaver's hands (an old woman, indigo headscarf)", "A WAITER (60, white apron)"."""
    found: dict[str, str] = {}
    article = r"(?:\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Oo]ur|[Oo]ne)\s+|(?:^|(?<=[\n.,;:]\s)|(?<=\n))(?=[A-Z]{3}))"
    post = r"(?:['’]s\s+[\w ]{2,20}?|\s+(?:on|at|with|who|of)\s+[^(),.;:]{2,24}?)?"
    for hit in re.finditer(rf"{article}((?:[\w-]+\s+){{0,3}}?)([A-Za-z]+)({post})\s*\(([^()]{{4,200}})\)", text):
        head = actor(hit.group(2).lower())
        if re.match(r"\s+of [A-Z]", hit.group(3)):
            continue                                     # 'the feet of Grandma (yellow dress)': she wears it
        looks = [p.strip() for p in hit.group(4).split(",")]
        sure = any(attire.AGE.match(p) or re.search(rf"\b{attire.GARMENTS}\b", p, re.I) for p in looks)
        head = head or (hit.group(2).lower() if sure and not hit.group(2)[:1].isupper() else None)
        if head is None or found.get(head) or not any(attire.is_attribute(p) for p in looks):
            continue
        where = "" if re.match(r"['’]", hit.group(3)) else hit.group(3)
        dress = _wear(text[hit.end() : hit.end() + 120])
        person = dossiers.Dossier("", f"{hit.group(1).lower()}{hit.group(2).lower()}{where}".strip())
        person.add([*attire.attributes(hit.group(4)), *([dress.strip()] if dress else [])])
        line = portraits.line(person, person.noun)
        found[head] = line if re.search(rf"\b{head}\b", line) else f"{line}, the {head}"
    return found


def _apposed(text: str) -> dict[str, str]:
    """'The keeper, an old man with a white beard, climbs': unnamed subjects whose look stands between commas."""
    found: dict[str, str] = {}
    for hit in re.finditer(
        (
            r"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Hh]is|[Hh]er)\s+((?:[\w-]+\s+){0,2}?)([a-z]+),\s+(an?\s+[^.;:()\n]{4,120}?),"
            r"\s+(?=[a-z]+)"
        ),
        text,
    ):
        head = actor(hit.group(2))
        noun = re.split(r"\s(?:in|with|wearing|of|who)\s", hit.group(3), maxsplit=1)[0].split()[-1]
        if head and actor(noun) and re.search(r"\s(?:in|with|wearing)\s", hit.group(3)) and head not in found:
            found[head] = hit.group(3) if noun == hit.group(2) else f"{hit.group(3)}, the {hit.group(1)}{hit.group(2)}"
    return found


def _other_names(text: str, head: str, phrase: str) -> tuple[str, ...]:
    """Nouns of the description by which the text also calls them ('the old woman' for the weaver)."""
    return tuple(
        n
        for w in re.findall(r"[a-z]+", phrase.lower())
        if (n := actor(w)) and n != head and re.search(rf"\b(?:the|this|old|young) (?:\w+ )?{n}\b", text, re.I)
    )


def _noun_for(name: str, says: str, text: str, sex: str = "") -> str:
    """man, woman, boy, girl or the kind of creature a bare name most likely is, from the words around it."""
    if casting.pronoun(own := name.split()[0].lower().rstrip(".")) != "it" and actor(own):
        return {"grandma": "grandmother", "granny": "grandmother", "grandpa": "grandfather", "granddad": "grandfather"}.get(own, own)
    called = "|".join(map(re.escape, dict.fromkeys((name, *name.split()))))
    near = " ".join(text[m.start() : m.start() + 160] for m in re.finditer(rf"\b(?:{called})\b", text, re.I))[:1500]
    creatures = "|".join(sorted(ACTORS - PEOPLE))
    creature = re.search(rf"\b(?:[\w-]+ )?(?:{creatures})\b(?=[^.]{{0,30}}\b(?:named|called)\s+{re.escape(name)})", text, re.I)
    if creature:
        return creature.group(0)
    young = re.search(
        r"\b(?:[4-9]|1[0-7]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b|\byoung\b|\bschool|"
        r"\bgap tooth",
        says) is not None
    she = len(re.findall(r"\b(?:she|her|hers)\b", near, re.I))
    he = len(re.findall(r"\b(?:he|his|him)\b", near, re.I))
    if re.search(r"beard|moustache", says, re.I):
        return "man"
    if re.search(r"\b(?:earrings|pearls|dress|skirt|blouse|lipstick|bonnet)\b", says, re.I):
        return "girl" if young else "woman"
    if name.split()[0].lower() in casting.WOMENS_NAMES and not sex:
        return "girl" if young else "woman"
    if sex:
        she, he = (1, 0) if sex == "she" else (0, 1)
    if she == he == 0:
        return "child" if young else "woman" if name.lower().endswith(("a", "ie")) or name.lower() in casting.WOMENS_NAMES else "man"
    return ("girl" if young else "woman") if she > he else ("boy" if young else "man")


_OBJECTS = ("paper", "book", "letter", "light", "model", "star", "tree", "leaf", "phone", "cup")


def _described(text: str) -> dict[str, str]:
    """Each unnamed subject with the longest thing the text says about it, in order of appearance."""
    found: dict[str, str] = {}
    for hit in re.finditer(
        (
            r"\b(?:an?|the|one|two|three|my|his|her|their|our|same)\s+(?=[\w-])|(?:^|(?<=[.!?\n:]\s)|(?<=\n))"
            r"(?=[A-Z][a-z-]+ (?:[a-z-]+ ){0,2}(?:in|with|wearing)\b)"
        ),
        text,
        re.I,
    ):
        words = list(re.finditer(r"[\w'’-]+", text[hit.end() : hit.end() + 60]))[:5]
        at = next((n for n, w in enumerate(words) if actor(w.group(0)) and not re.search(r"-|['’]s?$", w.group(0))), -1)
        while (0 <= at < len(words) - 1 and singular(words[at].group(0)) == words[at].group(0) and actor(words[at + 1].group(0))
               and words[at + 1].start() == words[at].end() + 1 and not _verb_there(text[hit.end() + words[at + 1].start():])):
            at += 1  # 'a robot gardener' is one
        near = 0 <= at < len(words) - 1 and words[at + 1].start() == words[at].end() + 1
        if near and _object_of(words[at].group(0), words[at + 1].group(0)):
            continue                                   # 'the baby monitor' is nobody
        between = text[hit.end() : hit.end() + words[at].start()] if at >= 0 else ""
        if at < 0 or re.search(r"[.;:()\n]|\b(?:of|and|the|is|to|a|an|in|on|at|that|with|who|are|from|for|by|as|"
                                             r"one|two|three|four|five|six|seven)\b", between, re.I):
            continue
        if "," in between and not all(attire.adjective(w) for w in re.findall(r"[\w-]+", between)):
            continue
        noun = words[at].group(0)
        head = casting.head_of(f"{between}{noun}".replace(",", ""))
        after = text[hit.end() + words[at].end() :]
        posing = head == "model" and re.match(rf"\s+(?:in|with|wearing)\s[^.;:]{{2,40}}?\b{attire.DRESS}\b", after)
        if actor(head) is None or (not posing and head in _OBJECTS):
            continue
        end = hit.end() + words[at].end()
        adjectives, wear = between, _wear(text[end : end + 120])
        phrase = f"{adjectives}{noun}{wear}{_trailing(text[end + len(wear) : end + len(wear) + 200])}".strip()
        alias = re.match(r",\s+the\s+([\w-]+)\s*,", text[end + len(wear) :])
        if alias and actor(alias.group(1)):
            phrase += f", the {alias.group(1)}"
        if len(phrase) > len(found.get(head, "")):
            found[head] = phrase
    return found | _recurring(text, found)


def _object_of(noun: str, after: str) -> bool:
    """'baby monitor', 'rival food': a noun for somebody that only says what kind of thing the next one is."""
    if actor(after) or verb_form(after) or not dictionary.bases(after.lower(), "noun") or singular(after) != after:
        return False
    return sum(wordnet.fields(after.lower(), "noun").get(field, 0) for field in ("artifact", "food")) >= 0.7 and not noun.endswith("s")


def _verb_there(rest: str) -> bool:
    """Whether what could be a second noun is the verb: 'the watchman guards a museum', 'his wife cooks for everyone'."""
    hit = re.match(r"([a-z]+s) (?:an?|the|his|her|their|it|him|them|for|in|on|at|with|to|up|down|over|out)\b", rest)
    return hit is not None and (verb_form(hit[1]) or verb_like(hit[1], "third") or ("", ""))[1] == "third"


def _recurring(text: str, there: dict[str, str]) -> dict[str, str]:
    """Things with attributes that come back: 'a yellow suitcase covered in stickers … the suitcase'; they look the same each time."""
    found: dict[str, str] = {}
    tried: set[str] = set()
    for hit in re.finditer(r"\b[Aa]n?\s+((?:[a-z-]+\s+){0,3}?)([a-z]{3,})((?:\s+of\s+[a-z-]+(?:\s[a-z-]+)?)?)(?=[\s,.;:(])", text):
        noun, end = hit.group(2), hit.end()
        if noun in tried:
            continue
        tried.add(noun)
        if (
            len(re.findall(rf"\b{noun}\b", text, re.I)) < 3 - bool(re.search(rf"\b(?:same|the)\s+(?:[\w-]+\s+)?{noun}\b", text, re.I))
            or noun in found
        ):
            continue
        if actor(noun) in there or not dictionary.bases(noun, "noun") or places.mentioned(f"in the {noun}") or noun in _NO_PROPS:
            continue
        after = re.match(
            (
                r"(?:\s+|,\s+(?:[\w-]+\s+){0,2}?)(?:with|made of|covered (?:in|with)|full of|painted|shaped like)"
                r"\s+(?:an?\s+)?[\w'’-]+(?:\s+(?!and\b|is\b|floats\b|lies\b|stands\b)[\w'’-]+){0,3}"
            ),
            text[end:],
        )
        adjectives = [w for w in hit.group(1).split() if attire.adjective(w) or w.endswith("ed")]
        if after or adjectives:
            found[noun] = f"{hit.group(1)}{noun}{hit.group(3)}{after.group(0) if after else ''}".strip()
    return found


_NO_PROPS = frozenset(
    "day night morning evening moment minute second hour year time way voice sound word line side hand face eye head place world "
    "film video shot scene story song verse "
    "chorus camera view light piece bit kind sort part end start look smile step turn one home house town street room".split()
)


def _trailing(after: str) -> str:
    """Looks between commas behind a noun: ', green hair, headphones' of 'the girl from the shop, green hair, headphones, dances'."""
    lead = re.match(r"(?:\s+(?:from|without|of|at|on)\s+[^,.;:()\n]{2,24})?(?=,)", after)
    if lead is None:
        return ""
    looks: list[str] = []
    for piece in re.match(r"[^.;:()\n]*", after[lead.end() :]).group(0).split(",")[1:]:  # type: ignore[union-attr]
        words = piece.split()
        worn = re.match(r"\s*(?:in|with|wearing)\s", piece) is not None and re.search(rf"\b{attire.DRESS}\b", piece, re.I) is not None
        plain = (
            words
            and not re.match(r"(?:an?|the|his|her|and|who|then)\b", words[0])
            and attire.is_attribute(piece.strip())
            and len(words) <= 5
        )
        if not (worn or plain) or actor(words[-1]):
            break
        looks.append(piece.strip())
    return f", {', '.join(looks)}" if any(re.search(rf"\b{attire.DRESS}\b", p, re.I) for p in looks) else ""


def _goes_on(after: str) -> bool:
    """Whether a second piece of dress follows an 'and'."""
    return (
        re.match(rf"\s*(?:with\s+|in\s+)?(?:an?|the|his|her|one|two)?\s*(?:[\w'’-]+\s+){{0,3}}?{attire.DRESS}\b", after, re.I) is not None
    )


def _wear(after: str) -> str:
    """What the text says right after a noun about dress and marks: ' in a blue cap' from ' in a blue cap drops a stick'."""
    lead = re.match((
            r"\s+(?:in|with|wearing|made of|dressed in|who wears|who is wearing|who has|wears|has|is wearing|is dressed in)\s+(?:an?|the|"
            r"his|her|one|two)?\s*"
        ),
        after,
    )
    shots = re.match(r"\s+in (?:as|most|every|each|all|both|the (?:next|last|first|middle))\b", after)
    if lead is None or _PLACE_WORDS.match(after) or shots or re.match(r"\s+with\s+(?:its|their|the)\b", after):
        return ""
    if re.match(r"\s+in (?:the|his|her) ", after) and not re.search(rf"\b{attire.DRESS}\b", re.split(r"[,.;]", after)[0][:40], re.I):
        return ""                                      # 'a cat in the temple', 'the woman in the picture'
    words: list[str] = []
    for hit in re.finditer(r"([\w'’-]+)([^\w'’-]*)", after[lead.end() :]):
        form = verb_form(hit.group(1))
        if hit.group(1).lower() == "and" and words and _goes_on(after[lead.end() + hit.end() :]):
            words.append("and")
            continue
        if hit.group(1).lower() in _STOPS or (words and form and form[1] == "third" and not hit.group(1).lower().endswith("ss")):
            break
        words.append(hit.group(1))
        if hit.group(2).strip() or len(words) == 9:
            break
    spot = lead.group(0).split()[0] == "in" and words and not re.search(rf"\b{attire.DRESS}\b", " ".join(words), re.I)
    if spot and any(wordnet.is_a(singular(word.lower()), "structure", "location", "area", "room", "building") for word in words):
        return ""                                      # 'a dancer in a ballroom'
    if lead.group(0).split()[0] == "with" and words and casting.kind_of(actor(words[-1]) or "") in ("person", "animal", "fantastic"):
        return ""                                      # 'builds a kite with her grandfather': company, not a mark
    if not words or ("has" in lead.group(0).split() and (re.match(r"\w+ (?:his|her|its|their|the)\b", " ".join(words)) or not re.search(
            rf"\b{attire.DRESS}\b", " ".join(words), re.I))):
        return ""                                      # 'has lost her crown'
    start = re.sub(
        r"^\s+(?:who wears|who is wearing|wears|is wearing|is dressed in)\b", " wearing",
        re.sub(r"^\s+(?:who )?has\b", " with", lead.group(0)),
    )
    where = re.match(r"\s+(?:on|over|round|around)\s+(?:his|her|its|their)\s+\w+", after[lead.end() + len(" ".join(words)) :])
    return f"{start}{' '.join(words)}{where.group(0) if where else ''}"


def _unnamed(head: str, phrase: str, setting: Setting, rng: random.Random, gender: str = "") -> Role:
    described = re.search(r"\b(?:in|with|wearing)\b|,", phrase) is not None
    if casting.kind_of(head) == "thing" or actor(head) is None:
        return Role(f"the {head}", article(phrase), head, "thing", (head, *(["paper"] if "paper" in phrase else [])))
    core = phrase.split(", the ")[0]
    core = " ".join(w.lower() if w.isupper() and len(w) > 1 else w for w in core.split())
    role = casting.invent(core, setting, rng, plain=described or casting.kind_of(head) in ("animal", "fantastic", "machine"), naming=False,
                          gender=gender)
    line = role.description if role.name.startswith("the ") else role.description.split(", ", 1)[1]
    alias = phrase.split(", the ")[1] if ", the " in phrase else ""
    if alias:
        line = line.replace(core, f"{core}, the {alias},", 1) if core in line else f"{line}, the {alias}"
    many = role.name if role.name.removeprefix("the ").endswith("s") and several(core.split()[-1]) else ""
    return Role(many or f"the {alias or head}", line.rstrip(","), head, casting.kind_of(head), (head, *([alias] if alias else [])))
