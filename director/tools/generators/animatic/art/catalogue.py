"""Finds drawings by word. Modules in figures/, props/ and places/ list what they draw in FIGURES, PROPS and PLACES.

A name of a drawing means it truly; a word of the table of kin is drawn by the nearest that there is. While icons of the user are
`added`, they come before our own props and before what only stands in; what acts, and places, stay ours.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from functools import cache, lru_cache
from types import ModuleType
from typing import Any

from director.tools.generators.animatic.art import figures, places, props
from director.tools.generators.animatic.art.figures.living import ALIVE, living
from director.tools.generators.animatic.art.holding import HELD
from director.tools.generators.animatic.art.icons import Icon, Icons
from director.tools.generators.animatic.art.kin import KIN
from director.tools.generators.animatic.art.kit import Figure, Looks, Place, Prop

_ADDED: ContextVar[Icons] = ContextVar("icons added", default=Icons())


@contextmanager
def added(icons: Icons) -> Iterator[None]:
    """Inside, the user's icons are in the catalogue."""
    token = _ADDED.set(icons)
    try:
        yield
    finally:
        _ADDED.reset(token)


def at_hand() -> Icons:
    """The icons that are added now."""
    return _ADDED.get()


def all_figures() -> dict[str, Figure]:
    """Every word that a figure is drawn for, in plain lower case."""
    return _figures(at_hand())


def figure(name: str) -> Figure:
    """The figure of that name; 'living teapot' is the prop of that name as somebody. Raises KeyError for a name without a drawing."""
    known = all_figures().get(name) or _doll(name)
    return known or living(all_props()[name.removeprefix(ALIVE)])


@cache
def all_dolls() -> dict[str, Figure]:
    """Every word for a thing with a face of its own that has a figure for when it lives, and is a prop otherwise."""
    return _named(figures, "LIVING")


def _doll(name: str) -> Figure | None:
    """The figure of 'living snowman', unless an icon of the user shows it."""
    bare = name.removeprefix(ALIVE)
    if bare == name or any(icon.name == bare for icon in at_hand().every):
        return None
    prop = all_props().get(bare)
    return all_dolls().get(bare) or (all_dolls().get(prop.names[0]) if prop else None)


def module_of(name: str) -> str:
    """The module that draws a figure: skycraft, people …; '' for a thing that lives."""
    drawn = all_figures().get(name) or _doll(name)
    return drawn.draw.__module__.rpartition(".")[2] if drawn else ""


def all_props() -> dict[str, Prop]:
    """Every word that a prop is drawn for."""
    return _props(at_hand())


def shelf_of(name: str) -> str:
    """The module that has a prop, by any of its names: food, toys …; '' for one of the user's."""
    return _shelves().get(name) or _shelves().get(stand_ins().get(name, ""), "")


@cache
def _shelves() -> dict[str, str]:
    """Every true name of a prop, with the module that lists it."""
    found: dict[str, str] = {}
    for info in pkgutil.iter_modules(props.__path__):
        module = importlib.import_module(f"{props.__name__}.{info.name}")
        found.update({name: info.name for prop in getattr(module, "PROPS", ()) for name in prop.names})
    return found


@cache
def all_places() -> dict[str, Place]:
    """Every word that a place is built for."""
    return _with_kin(_named(places, "PLACES"))


@cache
def all_craft() -> dict[str, Place]:
    """Every word for what carries people, and what a place it is to those aboard."""
    own = {id(place): place for place in _named(places, "PLACES").values()}
    return {name: place for place in own.values() for name in place.craft}


@cache
def all_fronts() -> dict[str, Place]:
    """Every word for a building that has a set before its front."""
    own = {id(place): place for place in _named(places, "PLACES").values()}
    return {name: place for place in own.values() for name in place.fronts}


def stand_ins() -> dict[str, str]:
    """Words without a drawing of their own, and the name of what is drawn for them."""
    return _stand_ins(at_hand())


@lru_cache(4)
def _figures(icons: Icons) -> dict[str, Figure]:
    own = _named(figures, "FIGURES")
    theirs = {icon.name for icon in icons.every} - own.keys() - HELD.keys()
    return {name: figure for name, figure in _with_kin(own).items() if name not in theirs}


@lru_cache(4)
def _props(icons: Icons) -> dict[str, Prop]:
    ours = _with_kin(_named(props, "PROPS"))
    theirs = {icon.name: _as_prop(icon, ours) for icon in icons.every}
    return {**ours, **{name.replace(" ", "-"): prop for name, prop in theirs.items()}, **theirs}


def _as_prop(icon: Icon, ours: dict[str, Prop]) -> Prop:
    """As large, and put where, our own of that name or kind is; half a metre, on a table or the ground, where we have none."""
    like = ours.get(icon.name) or ours.get(icon.name.rpartition(" ")[2])
    prop = Prop((icon.name,), 0.5, icon.draw, "table")
    if like is None:
        return prop
    left, top, right, bottom = like.draw(Looks()).box
    longest = like.metres * max(1.0, (bottom - top) / (right - left))
    across, down = icon.box[2] - icon.box[0], icon.box[3] - icon.box[1]
    return replace(prop, metres=longest * min(1.0, across / down), where=like.where)


@lru_cache(4)
def _stand_ins(icons: Icons) -> dict[str, str]:
    own = {name for catalogue in (_figures(icons), _props(icons), all_places()) for entry in catalogue.values() for name in entry.names}
    return {kind: name for name, kinds in KIN.items() for kind in kinds if kind not in own}


def _with_kin(own: dict[str, Any]) -> dict[str, Any]:
    kin = {kind: own[name] for name, kinds in KIN.items() if name in own for kind in kinds}
    return {**kin, **own}


def _named(package: ModuleType, listing: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        found.update({name: entry for entry in getattr(module, listing, ()) for name in entry.names})
    return found
