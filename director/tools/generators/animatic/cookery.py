"""What is done with food: it is prepared at a table by all who have part in it, and a meal is eaten by all who have it."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.appearance import seed_of
from director.tools.generators.animatic.art.catalogue import all_props, shelf_of
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.players import Role

_LARDER = frozenset("food fruit vegetables meals pantry drinks".split())
_VESSELS = frozenset("cup teapot bowl plate bottle jar cauldron basket glass potion".split()) | {"message in a bottle", "gumball machine"}
_SETTINGS = _LARDER | {"kitchenware"}
_UTENSILS = {"knife": ("chop", "slic", "peel", "dic", "cut", "carv", "minc"), "rolling pin": ("roll",), "whisk": ("whisk", "beat"), "grater": ("grat",)}
"""What is in the hand for it; a spoon for all the rest."""
_PREPARES = re.compile(
    r"\b(?P<deed>chop|slic|peel|dic|grat|minc|knead|shap|fill|stuff|ic|frost|decorat|garnish|season|spread|whisk|mix|stir|roll|cut|carv|bak|prepar|"
    r"cook|mak|crack|blend|squeez|fr)(?:[a-z]?e?s|[a-z]?ing|e|y|ies)?(?: out| up| in)? ", re.I)
_MEAL = re.compile(r"\b(?:ha(?:s|ve|d|ving)|shar(?:es?|ed|ing)|enjoy(?:s|ed|ing)?|finish(?:es|ed|ing)?|gather(?:s|ed|ing)? for|sit(?:s|ting)? down (?:to|for)) "
                   r"(?:[\w'-]+ ){0,3}?(?:dinner|supper|lunch|breakfast|brunch|meal|feast|snack|picnic)\b|\bpicnic(?:s|king) ", re.I)
_IDLE = ("stand", "look", "sit")
_AT_IT = (*_IDLE, "build", "cook", "roll", "fight", "paint", "press")


def is_food(name: str) -> bool:
    """Can it be eaten or drunk?"""
    return all_props()[name].names[0] == "dough" or (shelf_of(name) in _LARDER and all_props()[name].names[0] not in _VESSELS)


def is_served(name: str) -> bool:
    """Is it food, or what food is on and in?"""
    return shelf_of(name) in _SETTINGS and all_props()[name].names[0] != "message in a bottle"


def prepared(roles: list[Role], things: list[Thing], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles, those who prepare something at work on it; `things` says that it lies before them, `held` gets what they do it with."""
    cooks = [i for i, role in enumerate(roles) if role.action in _AT_IT and role.rig.skeleton == "biped" and role.rig.grip and not role.object_of]
    hits = [hit for hit in _PREPARES.finditer(text) if _named(hit, things, held)] if cooks else []
    if not hits:
        return roles
    cooks = [i for i in cooks if roles[i].action == roles[cooks[0]].action]
    foods = [thing for thing in (*held.values(), *things) if is_food(thing.name) and thing.how not in ("eat", "drink")]
    deed = hits[-1]["deed"].lower()                      # 'a cook peels potatoes'
    tool = next((name for name, deeds in _UTENSILS.items() if deed in deeds), "spoon")
    things[:] = [thing for thing in things if thing not in foods]
    for food in {food.name: food for food in foods}.values():
        several = re.search(rf"\b{re.escape(food.name)}e?s\b", text, re.I)
        things.append(replace(food, count=3 if several else food.count, by=cooks[0], how="cook", does=""))
    out = list(roles)
    for i in cooks:
        held[i] = Thing(tool, Looks(seed=seed_of(tool, 7)))
        out[i] = replace(roles[i], action="cook")
    return out


def _named(hit: re.Match[str], things: list[Thing], held: dict[int, Thing]) -> bool:
    """Is what the deed is done to food that is in the shot?"""
    after = hit.string[hit.end():hit.end() + 45].lower()
    return any(is_food(thing.name) and thing.name[:-1] in after for thing in (*things, *held.values()))


def dined(roles: list[Role], held: dict[int, Thing], text: str) -> list[Role]:
    """The roles, all who have a meal eating it; `held` gives everybody who eats the same some of it."""
    out = list(roles)
    if _MEAL.search(text):
        out = [replace(role, action="eat") if role.action in _IDLE and role.rig.skeleton == "biped" else role for role in roles]
    food = next((thing for i, thing in held.items() if out[i].action in _TASTES and is_served(thing.name)), None)
    for i, role in enumerate(out):
        if food is not None and role.action in _TASTES and role.rig.skeleton == "biped" and role.rig.grip:
            held.setdefault(i, food)
    return out


_TASTES = ("eat", "drink")
