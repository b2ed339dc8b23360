"""Noun phrases: one or many, alive or not, which names stand side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence

from director import dictionary, wordnet
from director.screenwriter import hours, places
from director.screenwriter.words import ANIMALS, FANTASTIC, PEOPLE, actor


def several(subjects: tuple[str, ...]) -> bool:
    """Whether a verb of these subjects is plural."""
    return len(subjects) > 1 or any(plural(s) for s in subjects)


def plural(phrase: str) -> bool:
    """'two brothers', 'her students', 'people', 'they' are; 'a bus', 'Mira' are not."""
    core = re.split(r",|\b(?:with|in|of|for|who|that|from|on|at|and)\b", phrase.strip(), maxsplit=1)[0].strip()
    if re.search(r"\band (?:an?|the|his|her|their|its|[A-Z])", phrase) and not re.search(r"\b(?:with|of|who|wearing)\b", phrase):
        return True
    last = core.split()[-1].lower() if core else ""
    if re.match(r"(?:an?|one|every|each|everyone|everybody|this)\b", core, re.I) and "couple" not in core:
        return " and " in phrase and not re.search(r"\b(?:with|of|who)\b", phrase)
    if re.match(r"(?:two|three|four|five|six|seven|eight|nine|ten|many|several|some|all|both|they|we|these)\b", core, re.I):
        return True
    if re.search(r"['’]s?$", last) or (core[:1].isupper() and core.lower() == last and not dictionary.bases(last, "noun")):
        return False                                                   # 'Ines', 'Lars'
    if actor(last) not in (None, last):
        return True
    if last in ("people", "police", "children", "men", "women", "mice", "geese", "wolves", "thieves", "lovers", "kids"):
        return True
    return (
        last.endswith("s")
        and not last.endswith(("ss", "us", "is"))
        and (core[:1].islower() or " " in core or core.lower() == last or actor(last) is not None)
        and (actor(last) is None or actor(last) != last)
        and not re.fullmatch(r"[A-Z]\w+", core.split()[-1] if " " in core else "x")
    )


_ODD = {"mouse": "mice", "goose": "geese", "wolf": "wolves", "child": "children", "sheep": "sheep"}


def many(noun: str) -> str:
    """'mice' of 'mouse', 'fishermen' of 'fisherman', 'train drivers' of 'train driver'."""
    *before, last = noun.split()
    if last in _ODD or plural(last):
        return " ".join([*before, _ODD.get(last, last)])
    if re.search(r"(?<!hu)(?<!ger)(?<!ro)(?<!sha)man$", last):
        several = f"{last[:-3]}men"
    elif re.search(r"[^aeiou]y$", last):
        several = f"{last[:-1]}ies"
    else:
        several = f"{last}es" if last.endswith(("s", "x", "ch", "sh")) else f"{last}s"
    return " ".join([*before, several])


def split_subjects(subject: str) -> tuple[str, ...]:
    """'a chef and her grandmother' -> both; 'a girl with her dog' -> both; 'a boy with red hair' stays one."""
    parts = re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s+together with\s+", re.sub(r"\s+", " ", subject))
    out: list[str] = []
    for part in (p.strip() for p in parts if p.strip()):
        hit = re.match(r"(.+?)\s+with\s+((?:his|her|its|their|a|an|the)\s+[\w -]+)$", part)
        if hit and living(hit.group(2)) and actor(hit.group(1).split()[-1]):
            out += [hit.group(1), hit.group(2)]
        elif out and not (
            re.match(r"(?:an?|the|his|her|their|its|my|one|two|three|some)\s", part, re.I)
            or actor(part.split()[-1])
            or re.match(r"[A-Z]", part)
        ):
            out[-1] = f"{out[-1]} and {part}"
        else:
            out.append(part)
    return tuple(out)


_PAIRED_WITH = re.compile(r"\b(?:with|of|like|for|without) (?:[\w-]+ )?(?!his\b|her\b|its\b)[a-z]+$")


def pairs(left: str, word: str) -> bool:
    """Whether what follows an 'and' alone is a thing beside the one before it: 'pots and pans', 'asks for fish and chips'."""
    led = _PAIRED_WITH.search(left)
    noun = next(iter(dictionary.bases(word.lower(), "noun")), "") if word.endswith("s") else ""
    return led is not None and bool(noun) and (led[0].endswith("s") or wordnet.uses(noun, "noun") > wordnet.uses(noun, "verb"))


def living(noun: str) -> bool:
    core = re.split(r",|\b(?:with|in|of|who|that|which|on|at|from|and)\b", noun, maxsplit=1)[0].strip()
    if not core:
        return False
    if re.fullmatch(r"[A-Z][a-zà-ÿ]{2,}", core) and places.mentioned(core) is None:
        return True
    last = actor(core.split()[-1])
    if core.lower() == "class":
        return False
    return last is not None and (last in ANIMALS | PEOPLE | FANTASTIC or last in ("robot", "android", "doll", "snowman", "scarecrow"))


_OWNED = re.compile(r"\b(?P<thing>[a-z]+) of (?P<of>(?:an?|the) (?:[a-z-]+ ){0,3}?[a-z]+)$|"
                    r"\b(?P<owner>(?:an?|the) (?:[a-z-]+ ){0,3}?[a-z]+)['’]s? (?:[a-z-]+ ){0,2}?(?P<has>[a-z]+)$")


def owner(noun: str) -> tuple[str, str]:
    """(who has it, what): 'the boots of a giant', 'a giant's old boots' -> ('a giant', 'boots'); ('', '') where nobody alive has it."""
    hit = _OWNED.search(re.split(r",|\s(?:who|that|which|in|on|at)\s", noun)[0])
    if hit is None:
        return "", ""
    who = hit["of"] or hit["owner"]
    return (who, hit["thing"] or hit["has"]) if living(who) else ("", "")


def listed(names: Sequence[str]) -> str:
    """'a fox, a crow and an owl'; one stands as it is."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


def shortened(subject: str) -> tuple[str, str]:
    """(subject without a place, that place): 'a girl in a small village' -> ('a girl', 'in a small village')."""
    hit = re.search(r"\s+((?:in|on|at|from|near|by)\s+(?:an?|the)?\s*(?:[\w-]+\s+){0,2}[\w-]+)$", subject)
    if (
        hit
        and places.mentioned(hit.group(1))
        and not re.search(r"\b(?:suit|hat|dress|coat|cape|scarf|apron|cap|jacket|boots?|wheels|legs?)\b", hit.group(1))
    ):
        return _PARTED.sub("", subject[: hit.start()]), re.sub(r"^from\b", "in", hit.group(1))
    land = re.search(r"(?<=[a-z])\s+((?:in|from|near) [A-Z][\w-]+(?: [A-Z][\w-]+)?)$", subject)
    return (_PARTED.sub("", subject[: land.start()]), re.sub(r"^from\b", "in", land.group(1))) if land else (subject, "")


_PARTED = re.compile(r"(?<=[a-z])\s+(?:stranded|trapped|stuck|lost|alone|living|locked|hidden|hiding|marooned|imprisoned|born|raised|"
                     r"working|sitting|standing|sleeping|waiting|buried|abandoned|left|who lives?)$", re.I)
"""What led to the place that is taken away: 'an astronaut stranded', of 'on Mars'."""


_VESSEL = re.compile(r"\b(?:jar|basket|pocket|bag|bucket|bowl|sack|suitcase|cage|box|bottle|drawer|glass|pot|barrel)s?$")


def vessel(noun: str) -> bool:
    """Whether a thing is put in this, which is no place for those who do it: 'in a jar', 'in a loaf', 'in his hat'."""
    head = (noun.split() or [""])[-1].lower()
    return _VESSEL.search(noun) is not None or any(
        wordnet.is_a(base, "food", "clothing", "musical instrument") for base in dictionary.bases(head, "noun"))


def bare(sentence: str) -> str:
    """The sentence without 'a story about', time words and a remark about its kind."""
    line = re.sub(r"\s+", " ", sentence).strip(" .!?\"'")
    line = re.sub(
        r"^(?:once upon a time,? (?:there (?:was|lived|is) )?|there (?:was|is|once was) |(?:this is )?(?:the |a )?(?:story|tale) (?:of|"
        r"about) "
        r"|how |imagine |what if |(?:it's )?about )",
        "",
        line,
        flags=re.I,
    )
    line = re.sub(
        r",\s*(?:an?|the)?\s*(?:[\w-]+ ){0,2}?(?:abstract|mood|experimental|visual|short)\s+(?:piece|poem|film|video|study|essay)\b.*$",
        "",
        line,
        flags=re.I,
    )
    line = re.sub(r",\s+(?:told|shown|seen|filmed) .*$", "", line, flags=re.I)
    line = without_kind(line)
    return re.sub(r"\s{2,}", " ", re.sub(rf",?\s*(?:\b(?:for|until|by|since)\s+)?{hours.TIME}", "", line, flags=re.I)).strip(" ,") or line


def without_kind(line: str) -> str:
    """'Music video for a sad song: two lovers dance' -> 'two lovers dance'."""
    return re.sub(r"^(?:(?:an? )?(?:[\w-]+ ){0,3}(?:ad|spot|documentary|trailer|film|video|commercial|clip|cartoon|short|story|song|ballad|"
                  r"track|spoof|parody|sketch|skit|noir)"
                  r"(?: (?:for|about) [^:]{3,40})?:\s+)(?:how )?(?=\w)", "", line, flags=re.I)


def definite(phrase: str) -> str:
    """'the tea house' of 'a tea house'."""
    return re.sub(r"^(?:an?|one)\s+", "the ", phrase, flags=re.I)
