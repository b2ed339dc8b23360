"""The big libraries, imported when they are needed and not before."""

from __future__ import annotations

import importlib
from importlib import metadata
from typing import Any

from director.errors import Unavailable

EXTRA = "pip install 'film-director[diffusion]'"
"""Installs what filming with a model needs."""


def library(name: str) -> Any:
    """The module of that name. Raises Unavailable naming the extra when it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise Unavailable(f"Filming with a diffusion model needs {name.split('.')[0]}, which cannot be loaded ({error}). "
                          f"Install the extra: {EXTRA}") from error


def installed(name: str) -> str:
    """The version of a package, without loading it. Raises Unavailable naming the extra when it is not installed."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError as error:
        raise Unavailable(f"Filming with a diffusion model needs {name}, which is not installed. Install the extra: {EXTRA}") from error
