"""What the refiner made of a shot's words, kept in the production: an edit that leaves the words alone has none of them read again."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from director.model import Shot, Storyboard
from director.roles import Capabilities, Conflict, Refinement, Refiner
from director.store import Store


def refined(store: Store, refiner: Refiner, shot: Shot, storyboard: Storyboard, capabilities: Capabilities) -> Refinement:
    """The refinement, found or made. A refiner that gives its refinements no content address is asked each time."""
    address = getattr(refiner, "address", None)
    if address is None:
        return refiner.refine(shot, storyboard, capabilities)
    key = address(shot, storyboard, capabilities)
    kept = store.words(key)
    if kept is not None:
        return _read(json.loads(kept["refinement"]))
    made = refiner.refine(shot, storyboard, capabilities)
    store.keep_words(key, {"refinement": json.dumps(asdict(made), ensure_ascii=False)})
    return made


def _read(facts: dict[str, Any]) -> Refinement:
    found = tuple(Conflict(**{**each, "spans": tuple(each["spans"])}) for each in facts["found"])
    return Refinement(facts["prompt"], facts["negative"], found, tuple(facts["added"]), tuple(facts["left_out"]))
