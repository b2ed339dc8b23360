"""How people say that a shot is somewhere else: 'set shot 2 in a forest', 'shot 4 takes place at the harbour'."""

from __future__ import annotations

import re

from director import wordnet
from director.agent.contents import at_place
from director.agent.rule import Act, Rule, Sense
from director.agent.targets import MARK
from director.toolbox.content import has_noun
from director.toolbox.places import place

_PLACE = r"(?:place|location|setting|locale|surroundings)"
_IN = r"(?:in|into|inside|at|on|onto|to|aboard|near|by|under|outside)"
_ABOVE = ("location", "structure", "geological formation", "body of water", "land", "vegetation", "way", "room", "natural elevation",
          "building complex", "facility", "celestial body", "vehicle", "space")
_OF_ORDER = frozenset(
    "start beginning front top opening end back bottom finish close middle side spot position place slot first last head tail rest frame "
    "background foreground centre center scene shot film movie timeline screen beat downbeat music voice".split())
"""Words for places that are none in the world of the film."""


def elsewhere(m: re.Match[str], s: Sense) -> Act:
    """The shots that are named, or those spoken of, take place somewhere else."""
    ids, words = s.explicit() or s.shots(), s.spoken(m["where"])
    return lambda board: place(board, ids, words)


def _somewhere(s: Sense) -> bool:
    """Whether the words behind the last preposition name a place in the world, and none of this film."""
    hit = re.search(rf"{MARK}\s*{_IN}\s+(?:a|an|the|some)?\s*(?P<what>[^,;:]+)", s.text, re.I)
    if hit is None or re.search(MARK, hit["what"]):
        return False
    head = re.split(r"\b(?:at|in|on|of|with|by|near|during|where|that|full|under)\b", hit["what"])[0].split()
    named = head[-1].lower() if head else ""
    return named not in _OF_ORDER and wordnet.is_a(named, *_ABOVE, senses=2) and not (
        at_place(hit["what"], s.scene.board) or any(has_noun(shot.prompt, named) for shot in s.scene.board.shots))


_OF = rf"(?:{_PLACE}\s*(?:of|in|for)?\s*(?:the )?{MARK}|{MARK}(?:'s)?\s*{_PLACE})"
_BE = r"(?:now|should|must|could|to|is|be|are|has|have|becomes)"

RULES = (
    Rule("place of", rf"^(?:change|set|make|switch|turn|move)\s+(?:the )?{_OF}\s*(?:to|into|be|as|:)\s*(?P<where>.+)$", elsewhere,
         marked=True, free=True),
    Rule("place is", rf"^(?:the )?{_OF}\s*(?:{_BE}\s+)+(?P<where>.+)$", elsewhere, marked=True, free=True),
    Rule("takes place", rf"^(?:(?:have|let|make)\s+)?(?:the )?{MARK}\s*(?:{_BE}\s+)*(?:takes? place|set|happens?|plays? out)\s+"
         rf"(?P<where>{_IN}\s.+|outdoors|outside|indoors|inside)$", elsewhere, marked=True, free=True),
    Rule("set in", rf"^(?:set|stage|relocate|move|transfer|put)\s*(?:the )?{MARK}\s*(?P<where>{_IN}\s.+)$", elsewhere, marked=True,
         free=True, when=_somewhere),
)
