"""The cast of a text that brings its own people: who recurs, and how the text itself describes them."""

from __future__ import annotations

import random
import re
from collections import Counter

from director.screenwriter import casting
from director.screenwriter.casting import Role
from director.screenwriter.places import Setting
from director.screenwriter.words import ACTORS, MACHINES, PEOPLE, actor, article, singular, verb_form

_STOPS = frozenset("and or who that which while as is are was on at in into to from under over by for behind near beside through of the "
    "then but past inside with".split())
_PLACE_WORDS = re.compile(r"^\s+(?:in|with)\s+(?:an?|the|his|her)?\s*(?:\w+ )*?(?:room|house|kitchen|city|forest|street|garden|sea|boat|"
    r"car|window|night|rain|snow|dark|desert|space|train|park|school|field|mountains?|market|distance|background|middle|center|centre|"
    r"hand|hands|love|front|place|morning|evening|water|air|sky)\b", re.I)


_WOMENS_NAMES = frozenset("juliet juliette charlotte margot elizabeth caroline harriet scarlett brigitte ellie abigail jennifer susan "
    "karen megan lauren nancy sophie amy lucy holly ruby emily ada alice ann anne agnes beth carmen chloe claire dot edith elif ellen "
    "emily esther eve fay florence freya "
    "gail grace hazel heather helen ines ingrid iris isabel ivy jane jean jill joan joy "
                          "june kate kim lily lin liz lou lucy lynn mabel margaret may meg mei miriam nell noor olive pearl peg rachel "
                          "rose ruth sally sarah skye sue violet vi yuki zoe zoey wren fern ivy robin".split())


def cast(text: str, setting: Setting, rng: random.Random, limit: int = 6, acting: str = "") -> tuple[Role, ...]:
    """Up to `limit` roles: people with names first, then subjects that come back or are described.

    `acting` is the text in which subjects are counted, where it is not `text` itself.
    """
    roles: list[Role] = []
    for name, says in casting.named_people(text):
        if any(name in r.name or r.name in name for r in roles) or (re.fullmatch(r"(?:[A-Z][a-z]+) (?:[A-Z][a-z]+)", name) and says == ""):
            continue
        roles.append(_named(name, says, text, setting, rng))
    taken = {r.head for r in roles if r.head not in ("man", "woman", "child", "person", "figure")} | {"people", "crowd"}
    counts = Counter(a for w in re.findall(r"[^\W\d_]+", acting or text) if (a := actor(w)))
    for head, phrase in {**_described(acting), **_described(text)}.items():
        if len(roles) >= limit:
            break
        if head in taken or any(head in r.description.lower().split() and r.head == head for r in roles):
            continue
        if head in MACHINES - casting.LIVELY and not re.search(r"\b(?:with|made|wearing)\b|,", phrase):
            continue
        if counts[head] >= 2 or re.search(r"\b(?:in|with|wearing)\b|,", phrase) or len(roles) == 0:
            roles.append(_unnamed(head, phrase, setting, rng))
            taken.add(head)
    return tuple(roles[:limit])


def _named(name: str, says: str, text: str, setting: Setting, rng: random.Random) -> Role:
    says = re.sub(r"\s+", " ", says).strip(" ,")
    if re.match(r"(?:an?|the|one|his|her|my|their)\s", says, re.I):
        role = casting.invent(re.sub(r"^the\s+", "a ", says), setting, rng, name=name,
            plain="," in says or " with " in says or " in " in says)
        return Role(name, role.description, role.head, role.kind, (role.head,), True)
    parts = [p.strip() for p in says.split(",") if p.strip()]
    noun = _noun_for(name, says, text)
    before, after = [], []
    for part in parts:
        age = re.fullmatch(r"(?:age[d]?\s*)?(\d{1,3})(?:s)?(?: years? old)?", part, re.I)
        if age:
            before.append(f"{age.group(1)}-year-old")
        elif (actor(part.split()[-1]) or "") in ACTORS - MACHINES | {"robot"} and len(part.split()) <= 4:
            noun = part
        elif len(part.split()) == 1 and not part.endswith("ing") and part.lower() not in ("tuxedo", "stilts", "glasses", "braids",
            "freckles", "beard", "moustache", "apron", "uniform", "goggles"):
            before.append(part)
        else:
            after.append(part)
    if not parts:
        role = casting.invent(article(noun), setting, rng, name=name)
        return Role(name, role.description, role.head, role.kind, (), True)
    body = article(" ".join([*before, noun]))
    line = f"{name}, {body}" + (f" with {', '.join(after)}" if after else "")
    if len(after) == 0:
        line += f" with {casting._mark(casting.head_of(noun), casting.kind_of(casting.head_of(noun)), says.lower(), rng)}"
    return Role(name, line[:400], casting.head_of(noun), casting.kind_of(casting.head_of(noun)), (), True)


def _noun_for(name: str, says: str, text: str) -> str:
    """man, woman, boy, girl or the kind of creature a bare name most likely is, from the words around it."""
    near = " ".join(text[m.start(): m.start() + 160] for m in re.finditer(rf"\b{re.escape(name)}\b", text, re.I))[:1500]
    creatures = "|".join(sorted(ACTORS - PEOPLE))
    creature = re.search(rf"\b(?:[\w-]+ )?(?:{creatures})\b(?=[^.]{{0,30}}\b(?:named|called)\s+{re.escape(name)})", text, re.I)
    if creature:
        return creature.group(0)
    young = re.search(r"\b(?:[4-9]|1[0-7])\b|\byoung\b|\bschool|\bgap tooth", says) is not None
    she = len(re.findall(r"\b(?:she|her|hers)\b", near, re.I))
    he = len(re.findall(r"\b(?:he|his|him)\b", near, re.I))
    if re.search(r"beard|moustache", says, re.I):
        return "man"
    if she == he == 0:
        return "child" if young else "woman" if name.lower().endswith(("a", "ie")) or name.lower() in _WOMENS_NAMES else "man"
    return ("girl" if young else "woman") if she > he else ("boy" if young else "man")


def _described(text: str) -> dict[str, str]:
    """Each unnamed subject with the longest thing the text says about it, in order of appearance."""
    found: dict[str, str] = {}
    for hit in re.finditer(r"\b(?:an?|the|one|two|three|my|his|her|their|same)\s+((?:[\w-]+\s+){0,3}?)([^\W\d_]+)", text, re.I):
        head = singular(hit.group(2))
        if head not in ACTORS or head in ("paper", "book", "letter", "light", "model", "star", "tree", "leaf", "phone", "cup"):
            continue
        adjectives, wear = hit.group(1), _wear(text[hit.end(): hit.end() + 120])
        if re.search(r"\b(?:of|and|the|is|to|a|an|in|on|at|that|with)\b", adjectives, re.I):
            adjectives = ""
        phrase = f"{adjectives}{hit.group(2)}{wear}".strip()
        alias = re.match(r",\s+the\s+([\w-]+)\s*,", text[hit.end() + len(wear):])
        if alias and actor(alias.group(1)):
            phrase += f", the {alias.group(1)}"
        if len(phrase) > len(found.get(head, "")):
            found[head] = phrase
    for hit in re.finditer(r"\b(?:A|An|a|an)\s+((?:[\w-]+)(?: of [\w -]+?)?),?\s+([\w-]+(?: [\w-]+){0,3} with an? [\w -]+?)(?=,|\.|"
        r"\s+(?:floats|lies|stands|moves|rolls))", text):
        head = hit.group(1).split()[0].lower()
        if len(re.findall(rf"\b{head}\b", text, re.I)) >= 3 and head not in found:
            found[head] = f"{hit.group(1)}, {hit.group(2)}"
    return found


def _wear(after: str) -> str:
    """What the text says right after a noun about dress and marks: ' in a blue cap' from ' in a blue cap drops a stick'."""
    lead = re.match(r"\s+(?:in|with|wearing|made of|dressed in)\s+(?:an?|the|his|her|one|two)?\s*", after)
    if lead is None or _PLACE_WORDS.match(after):
        return ""
    words: list[str] = []
    for hit in re.finditer(r"([\w'’-]+)([^\w'’-]*)", after[lead.end():]):
        form = verb_form(hit.group(1))
        if hit.group(1).lower() in _STOPS or (words and form and form[1] == "third" and not hit.group(1).lower().endswith("ss")):
            break
        words.append(hit.group(1))
        if hit.group(2).strip() or len(words) == 5:
            break
    return f"{lead.group(0)}{' '.join(words)}" if words else ""


def _unnamed(head: str, phrase: str, setting: Setting, rng: random.Random) -> Role:
    described = re.search(r"\b(?:in|with|wearing)\b|,", phrase) is not None
    if casting.kind_of(head) == "thing" or head not in ACTORS:
        return Role(f"the {head}", article(phrase), head, "thing", (head, *(["paper"] if "paper" in phrase else [])))
    core = phrase.split(", the ")[0]
    role = casting.invent(core, setting, rng, plain=described, naming=False)
    line = role.description if role.name.startswith("the ") else role.description.split(", ", 1)[1]
    alias = phrase.split(", the ")[1] if ", the " in phrase else ""
    if alias:
        line = line.replace(core, f"{core}, the {alias},", 1) if core in line else f"{line}, the {alias}"
    return Role(f"the {alias or head}", line.rstrip(","), head, casting.kind_of(head), (head, *([alias] if alias else [])))
