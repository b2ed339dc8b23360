"""Which release of a package is installed."""

from __future__ import annotations

from importlib import metadata


def release(package: str) -> str:
    """Its version, or "not installed"."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
