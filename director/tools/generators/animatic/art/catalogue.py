"""Finds drawings by word. Modules in figures/, props/ and places/ list what they draw in FIGURES, PROPS and PLACES."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType
from typing import Any

from director.tools.generators.animatic.art import figures, places, props
from director.tools.generators.animatic.art.kit import Figure, Place, Prop


@cache
def all_figures() -> dict[str, Figure]:
    """Every name of every figure, in plain lower case."""
    return {name: entry for entry in _entries(figures, "FIGURES") for name in entry.names}


@cache
def all_props() -> dict[str, Prop]:
    """Every name of every prop."""
    return {name: entry for entry in _entries(props, "PROPS") for name in entry.names}


@cache
def all_places() -> dict[str, Place]:
    """Every name of every place."""
    return {name: entry for entry in _entries(places, "PLACES") for name in entry.names}


def _entries(package: ModuleType, listing: str) -> list[Any]:
    found: list[Any] = []
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        found.extend(getattr(module, listing, ()))
    return found
