"""A short title from the story's own words, and the words of the last card."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from director.screenwriter import foreign, language, naming, phrases
from director.screenwriter.casting import Role
from director.screenwriter.clauses import Clause
from director.screenwriter.telling import Treatment
from director.screenwriter.words import actor, title_case, verb_form

_STOP = frozenset("a an the his her their its my our some one two three every all very".split())


def entitle(text: str, treatment: Treatment, given: str | None, code: str, rng: random.Random) -> str:
    """The given title; else one to four words out of the story: 'Magic Soup', 'The Robot Friend'."""
    if given:
        return given[:120]
    plain = re.sub(r"\s+", " ", text).strip(" .!?\"'")
    if code != "en" or re.search(r"[^\u0000-\u024f\u2000-\u206f]", plain):          # another language, another script
        told = re.sub(r"\s*\([^)]*\)", "", next((beat.tell for beat in treatment.beats if beat.tell), "") or plain)
        return foreign.named(text) or foreign.hero(told, language.detect(text)) or _first_words(told, 40)
    if treatment.form == "subject":
        named = re.sub(r"^an?\s", "The ", treatment.topic, flags=re.I)
        return title_case(named if len(named.split()) <= naming.MOST else re.split(r"\s(?:of|from|in|on|at)\s", named)[0])
    if treatment.form == "product" and treatment.topic:
        what = re.sub(r"^(?:an?|the|our|my|new)\s+|\bnew\s+", "", re.split(r",|\s(?:that|which|for|with|from|opening|called)\s",
                                                                          treatment.topic)[0])
        bare = re.split(r"\s(?:in|on|at|by|near)\s", what)[0]
        return title_case(f"the {what}" if " " not in bare and bare != what and len(what.split()) < 6 else " ".join(bare.split()[-3:]))
    short = phrases.bare(plain)
    asked = treatment.form == "explain" and re.match(r"(?:how|why|what)\s", treatment.topic or "", re.I)
    if not asked and len(short.split()) <= (5 if " of " in short else 4) and not (
        treatment.idea and treatment.idea.verb and re.match(r"an?\s", short, re.I)
    ):
        return title_case(short)
    idea, roles = treatment.idea, tuple(replace(role, named=role.named and role.name in text) for role in treatment.roles)
    if _tells(text, treatment) and (known := naming.choices(plain, 0 if idea else 3.4)):
        return known[0]
    choices = _from_idea(idea, roles, treatment.form) if idea else []
    if not choices and roles and treatment.form != "show":
        choices = [_by_role(roles[0])]
    return rng.choice(choices) if choices else _named_by(text, treatment)


def _tells(text: str, treatment: Treatment) -> bool:
    """Whether a film tells a story of somebody whose name nobody gave."""
    roles = treatment.roles
    stranger = bool(roles) and not (roles[0].named and roles[0].name in text)
    told = treatment.form == "prose" or (treatment.idea is not None and treatment.form != "mood")
    return stranger and told and re.search(r"\b(?:photos?|footage|clips)\b", text) is None


_WEAK = re.compile(r"(?:\s+(?:from|in|on|at|of|the|an?|and|or|to|with|is|are|for|by|into|over|how|that|this|our|my|your|its|his|her|"
                   r"their|does?|through|being|gets?|as|but|then|about))+[\s.,;:]*$", re.I)
_NO_NAME = re.compile(r"(?:cut|trim|photos?|we['’]?(?:re|ve)|i['’]?ve|i|im|we|you|it|this|that|can|could|would|please|pls|what|here|"
                      r"there|they|he|she|hi|hello|shot|scene|a (?:clip|"
                      r"film|video|documentary)|teaser)\b|.*[|{}<>]", re.I)


def _named_by(text: str, treatment: Treatment) -> str:
    """A title for a text of another form: its question, its first and last stage, its first thing; it ends on a noun."""
    couple = re.search(r"\b(?:for|of) (?P<who>[A-Z][a-z]+ (?:&|and) [A-Z][a-z]+)\b", text)
    if couple:
        return couple["who"]
    line = re.sub(r"^\W*(?:(?:[-*•]|\d{1,2}[.)])\s*)*(?:[A-Z]{2,4}\s+[–—-]\s+)?", "", text.strip().split("\n")[0])
    line = re.split(r"(?<=\w)[.!?](?:\s|$)", line)[0].strip(" .!?\"'")
    parts = re.findall(r"(?m)^(?:Part|Shot) \d+: ([^.,\n]{2,40})\.?$", text)
    stages = [part.strip(" .") for part in re.split(r"\s*(?:->|→|⇒|=>)\s*", line)] if len(parts) < 3 else parts
    line = re.sub(r"^(?:Part|Shot) \d+: ", "", line)
    if len(stages) > 2:
        ends = [re.sub(r"^(?:an?|the)\s+|\s+again$|\s+(?:at|in|on)\s.*$", "", stage, flags=re.I) for stage in (stages[0], stages[-1])]
        return title_case(f"from {ends[0]} to {ends[1]}"[:80])
    asked = re.match(r"(?:how|why|what)\s[^.,:;?\n]{3,70}", treatment.topic or line, re.I)
    if asked:
        return title_case(_WEAK.sub("", " ".join(asked.group(0).split()[:8])))
    told = treatment.beats[0].action if treatment.beats and _NO_NAME.match(line) else line
    first = re.split(r"[,:;]|\s+[–—-]\s+", re.sub(r"^(?:for|about|of)\s+", "", told, flags=re.I))[0]
    words = first.split()
    at = next((n for n, word in enumerate(words) if n and (form := verb_form(word)) and form[1] == "third" and not actor(word)), len(words))
    short = _WEAK.sub("", " ".join(words[: min(at, 5)] if at > 1 else words[:4]))
    return title_case(re.sub(r"^(?:an?|one)\s+", "The ", short, flags=re.I) if len(short.split()) < 3 else short) or "Untitled"


def _from_idea(idea: Clause, roles: tuple[Role, ...], form: str) -> list[str]:
    """Titles from the object, from the one in the way, from the place to reach."""
    if form == "mood":
        return [title_case(" ".join(re.split(r",|\s+(?:in|on|from|of a|at)\s+", idea.subjects[0])[0].split()[:4]))]
    if idea.verb and idea.skill and not idea.words and form != "strive" and not idea.mode:
        short = title_case(" ".join(idea.skill.split()[:4]))
        return [short] if 1 <= len(short.split()) <= 3 else []
    choices: list[str] = []
    noun = _noun(idea.thing)
    both = next((r for r in roles[1:] if r.named and noun == r.name), None)
    if both and roles[0].kind != "thing":
        return [f"{roles[0].name if roles[0].named else title_case(roles[0].head)} and {both.name}"]
    other = next((r for r in roles[1:] if noun and r.head in noun.lower().split()), None)
    if noun and not re.match(
        r"(?:him|her|it|them|lost|afraid|himself|herself|mother|father|family|parents|mom|dad|wife|husband|friend|friends|life|job|way|"
        r"asleep|saves?|every\w+|some\w+|any\w+|nobody|nothing|all|each|one|other|others)\b",
        noun.lower(),
    ):
        owner = roles[0].name if roles and roles[0].named and not other else ""
        choices.append(
            f"{owner}'s {noun.split()[-1]}" if owner and len(owner) < 9 else noun if len(noun.split()) > 1 and not other else f"The {noun}"
        )
        if other and roles[0].kind != "thing" and len(f"{roles[0].head} {other.head}") < 16 and not roles[0].named:
            choices.append(f"{roles[0].head.title()} and {other.head.title()}")
    elif idea.goal:
        choices.append(title_case(f"the way {idea.goal}") if len(idea.goal.split()) < 3 else _noun(re.sub(r"^\w+ ", "", idea.goal)))
    elif idea.mode or idea.skill:
        choices.append(_by_role(roles[0]) if roles else "")
    return [c for c in choices if c and 1 <= len(c.split()) <= 4]


def _noun(phrase: str) -> str:
    phrase = re.sub(r"^(?:an?|the)?\s*(?:jar|pot|bowl|cup|plate|slice|piece|bar|box|bag|glass|bottle|basket) of ", "", phrase.strip())
    core = re.split(r"\s+(?:of|that|who|which|with|for|from|made|in|on|to|and|about|instead|full|like)\s+", phrase.strip())[0]
    words = [w for w in core.split() if w.lower() not in _STOP]
    return title_case(" ".join(words[-2:]))


def _by_role(role: Role) -> str:
    if role.kind == "thing":
        return title_case(" ".join(re.sub(r"^the ", "The ", role.name).split()[:4]))
    if role.named and len(role.name.split()) > 1:
        return role.name
    body = re.split(
        r"\s(?:with|in|wearing|built|made)\s",
        role.description.split(", ")[0 if role.name.startswith("the ") else 1] if ", " in role.description else role.description,
    )[0]
    words = [w for w in re.findall(r"[\w'-]+", body) if w.lower() not in _STOP | {"small", "female"}]
    known = " ".join(words[-3 if words[-2:-1] == ["of"] else -2:]) or role.head
    return role.name if role.named else title_case(f"the {known}")


def _first_words(text: str, limit: int) -> str:
    first = re.split(r"[.!?。！？।:;\n]", text, maxsplit=1)[0].strip()
    if len(first) <= limit or " " not in first[:limit]:
        return first[:limit].strip(" ,、，")
    return _SMALL_END.sub("", first[:limit].rsplit(" ", 1)[0]).strip(" ,")


_SMALL_END = re.compile(r"(?:\s+(?:pour|dans|de|du|des|le|la|les|une?|et|à|au|aux|avec|sur|en|par|qui|que|sa|son|ses|para|con|del|el|"
                        r"los|las|y|por|su|al|a|der|die|das|ein|eine[rnm]?|und|mit|für|im|in|auf|zu|von|den|dem|aus|an|am|zum|zur|per|di|della|il|lo|"
                        r"uno|e|che|da|alla|nel|com|do|os|as|uma?|em|no|na|seu|sua|o|het|een|met|voor|van|op|te|om))+$", re.I)


def the_end(code: str) -> str:
    """'The End' in the film's language."""
    return language.THE_END.get(code, "The End")
