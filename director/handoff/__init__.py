"""Hand-off to services that no program may drive: a folder with what to type there, and the way back for what they make."""

from __future__ import annotations

from director.handoff.package import FACTS, package
from director.handoff.returning import Returned, matched
from director.handoff.sheets import Sheet
from director.handoff.targets import TARGETS, Target, target

__all__ = ["FACTS", "TARGETS", "Returned", "Sheet", "Target", "matched", "package", "target"]
