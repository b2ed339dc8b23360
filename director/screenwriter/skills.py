"""Skills as they can be seen: who is taught to juggle juggles three balls."""

from __future__ import annotations

_WITH = {verb: thing for thing, verbs in (
    ("three balls", "juggle"), ("from a big book", "read"), ("on a sheet of paper", "write"), ("a picture", "paint draw"),
    ("a soup", "cook"), ("a cake", "bake"), ("a long scarf", "knit"), ("a shirt", "sew"), ("a song", "sing"), ("a tune", "play whistle"),
    ("in a circle", "dance"), ("with a rod", "fish"), ("through the water", "swim"), ("up into the air", "fly"), ("up high", "climb"),
    ("over a puddle", "jump"), ("with needle and thread", "stitch"), ("over the ice", "skate"), ("on a wave", "surf"),
    ("down the hill", "ski")) for verb in verbs.split()}
"""What is seen of a skill of which only the verb is told."""


def shown(skill: str) -> str:
    """A skill as it can be seen: 'juggle three balls' of 'juggle'."""
    return f"{skill} {_WITH[skill]}" if skill in _WITH else skill
