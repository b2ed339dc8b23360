"""Joins takes, cards, captions and sound into the film. `SmartEditor` implements roles.Editor."""

from __future__ import annotations

from director.tools.editor.editor import SmartEditor

__all__ = ["SmartEditor"]
