"""Words in quotation marks, taken out of a message: they are words of the film, never commands."""

from __future__ import annotations

import re

FIRST_QUOTE = 0xE100
"""The mark of the first quotation, in Unicode's private use area."""


def unquoted(message: str) -> tuple[str, tuple[str, ...]]:
    """The message with marks for what stands in quotation marks: words of the film, never commands."""
    found: list[str] = []

    def keep(hit: re.Match[str]) -> str:
        if len(found) == 200:
            return hit[0]
        found.append(next(group for group in hit.groups() if group is not None).strip())
        return f" {chr(FIRST_QUOTE + len(found) - 1)} "

    plain = re.sub("[\ue000-\uf8ff]", "", message)
    pairs = r'"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«\s*([^»]+?)\s*»|「([^」]+)」|『([^』]+)』|‘([^’]+)’(?!\w)|(?<!\w)\'([^\n]+?)\'(?!\w)'
    return re.sub(pairs, keep, plain), tuple(found)
