"""Finds drawings by word. Modules in figures/, props/ and places/ list what they draw in FIGURES, PROPS and PLACES.

A name of a drawing means it truly; a word of the table of kin is drawn by the nearest that there is.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType
from typing import Any

from director.tools.generators.animatic.art import figures, places, props
from director.tools.generators.animatic.art.kin import KIN
from director.tools.generators.animatic.art.kit import Figure, Place, Prop


@cache
def all_figures() -> dict[str, Figure]:
    """Every word that a figure is drawn for, in plain lower case."""
    return _with_kin(_named(figures, "FIGURES"))


@cache
def all_props() -> dict[str, Prop]:
    """Every word that a prop is drawn for."""
    return _with_kin(_named(props, "PROPS"))


@cache
def all_places() -> dict[str, Place]:
    """Every word that a place is built for."""
    return _with_kin(_named(places, "PLACES"))


@cache
def stand_ins() -> dict[str, str]:
    """Words without a drawing of their own, and the name of what is drawn for them."""
    own = {name for catalogue in (all_figures(), all_props(), all_places()) for entry in catalogue.values() for name in entry.names}
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
