"""A short title from the story's own words, and the words of the last card."""

from __future__ import annotations

import random
import re

from director.screenwriter import language
from director.screenwriter.casting import Role
from director.screenwriter.telling import Treatment
from director.screenwriter.words import title_case

_AFTER = {"space": "Among the Stars", "moon": "on the Moon", "underwater": "Beneath the Waves", "sea": "by the Sea",
    "forest": "in the Deep Wood", "desert": "in the Dunes", "mountain": "on the Mountain",
          "snow": "in the Snow", "garden": "in the Garden", "castle": "at the Castle", "city": "in the City", "rooftop": "Above the City",
          "sky": "Above the Clouds", "jungle": "in the Jungle", "village": "in the Village",
          "kitchen": "in the Kitchen", "library": "Between the Pages", "circus": "at the Circus", "lighthouse": "at the Lighthouse",
          "stadium": "on the Track"}


def entitle(text: str, treatment: Treatment, given: str | None, code: str, rng: random.Random) -> str:
    """The given title; else 'The Robot Friend Among the Stars' from the idea; else the first words of the text."""
    if given:
        return given[:120]
    plain = re.sub(r"\s+", " ", text).strip(" .!?\"'")
    if code != "en" or not plain.isascii():
        return _first_words(plain, 40)
    words = plain.split()
    if len(words) <= 7 and not re.match(r"(?:an?|two|three)\s", plain, re.I):
        return title_case(plain)
    idea, roles = treatment.idea, treatment.roles
    after = _AFTER.get(treatment.setting.name, "")
    if idea and idea.thing and treatment.form not in ("mood", "day"):
        bare = re.sub(r"^(?:an?|the|his|her|their|its|my|some|one)\s+", "", idea.thing.strip(), flags=re.I)
        noun = title_case(" ".join(re.split(r"\s+(?:of|that|who|with|for|from|made|in|on)\s+", bare)[0].split()[-2:]))
        hero = title_case(roles[0].head) if roles and roles[0].kind != "thing" else ""
        choices = [f"The {hero} and the {noun}"] if hero and hero.lower() != noun.lower() else []
        choices.append(f"The {noun} {after}".strip())
        return rng.choice(choices)
    if roles and treatment.form != "prose":
        return _by_role(roles[0], after)
    place = next((b.place for b in treatment.beats if b.place), "")
    if roles:
        return _by_role(roles[0], after if not place else "")
    return title_case(_first_words(plain, 40))


def _by_role(role: Role, after: str) -> str:
    if role.kind == "thing":
        return title_case(_first_words(re.sub(r"^the ", "The ", role.name), 40))
    adjective = re.search(rf"\b(\w+) {re.escape(role.head)}\b", role.description)
    known = title_case(f"the {adjective.group(1)} {role.head}" if adjective and adjective.group(1) not in ("a", "an",
        "the") else f"the {role.head}")
    if role.named:
        return f"{role.name} {after}" if after else f"The Story of {role.name}"
    return f"{known} {after}".strip()


def _first_words(text: str, limit: int) -> str:
    first = re.split(r"[.!?。！？।:;\n]", text, maxsplit=1)[0].strip()
    if len(first) <= limit or " " not in first[:limit]:
        return first[:limit].strip(" ,、，")
    return first[:limit].rsplit(" ", 1)[0].strip(" ,")


def the_end(code: str) -> str:
    """'The End' in the film's language."""
    return language.THE_END.get(code, "The End")
