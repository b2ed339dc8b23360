"""A beat becomes a prompt that stands alone: full descriptions, no pronoun opening, place and light said."""

from __future__ import annotations

import re

from director.screenwriter.casting import Role, pronoun

_OPENINGS = re.compile(r"^(?:and |but |so |then,? |next,? |after that,? |finally,? |suddenly,? |meanwhile,? |again,? |now,? |later,? |we "
    r"see |we follow |cut to:? |in the end,? )+", re.I)
_PRONOUN = re.compile(r"\b(?:he|she|they|it)\b", re.I)


def staged(action: str, roles: tuple[Role, ...], recent: tuple[Role, ...]) -> tuple[str, tuple[Role, ...]]:
    """(`action` with each role's first mention spelled out in full, the roles in it).

    A pronoun that opens the action, or a bare his/her at its start, stands for the one of
    `recent` (latest first) that fits the pronoun.
    """
    text = _OPENINGS.sub("", action.strip())
    text = re.sub(r"\s+", " ", text).strip(" ,;")
    text = _possessives(text, roles)
    present: list[tuple[int, int, Role, str]] = []
    for role in roles:
        span = mention(text, role)
        if span and not any(span[0] < end and start < span[1] for start, end, _, _ in present):
            present.append((*span, role, role.description))
    if re.match(r"(?:[\w ]{0,30}, )?(?:he|she|they|it|his|her)\b", text, re.I) or not any(start < 25 for start, _, _, _ in present):
        stand_in = _stand_in(text, tuple(r for r in recent if all(r is not there for _, _, there, _ in present)))
        if stand_in:
            present = [p for p in present if p[1] <= stand_in[0] or p[0] >= stand_in[1]] + [stand_in]
    for start, end, _, line in sorted(present, key=lambda p: -p[0]):
        after = text[end:]
        comma = "," if ", " in line and re.match(r"\s+\w", after) and not re.match(r"\s+(?:and|or)\b(?! \w+s\b)", after) else ""
        text = text[:start] + line + comma + after
    cast = tuple(dict.fromkeys(p[2] for p in sorted(present, key=lambda p: p[0])))
    text = re.sub(r",\s*,", ",", text)
    if re.match(r"(?:he|she|it|they|then|next|same|again)\b", text, re.I):
        text = re.sub(r"^(?:he|she|it|they)\b", "the figure", text, flags=re.I)
    return text[:1].upper() + text[1:], cast


def mention(text: str, role: Role) -> tuple[int, int] | None:
    """Where a text names a role first: by name, or by noun with its article, adjectives and dress."""
    if not role.name.startswith("the "):
        hit = re.search(rf"(?<![\w-]){re.escape(role.name)}(?![\w-])(?!'s?\b|’s)", text, re.I if role.name.isupper() else 0)
        hit = hit or re.search(rf"(?<![\w-]){re.escape(role.name)}(?![\w-])(?!'|’)", text, re.I)
        if hit:
            return hit.span()
        if role.named:
            return None
    exact = re.search(rf"\b{re.escape(role.name)}\b(?!'|’)", text, re.I)
    if exact:
        return exact.start(), _with_dress(text, exact.end(), role)
    for noun in dict.fromkeys((*role.called, role.head)):
        hit = re.search(rf"\b(?:the same|this same|an?|the|one|his|her|our|my|this|that)\s+(?:(?!(?:of|and|in|on|with|at|is|are|a|an|the|"
            rf"where|who|which|that|to|from|past|under|over|by|his|her|their|one|for|as|into)\b)[\w-]+\s+){{0,"
            rf"4}}?{re.escape(noun)}(?![\w-])(?!'|’)", text, re.I)
        hit = hit or re.search(rf"^{re.escape(noun)}(?![\w-])(?!'|’)", text, re.I)
        if hit:
            return hit.start(), _with_dress(text, hit.end(), role)
    return None


def _with_dress(text: str, end: int, role: Role) -> int:
    """The end of a mention with the attributes that the full line repeats anyway."""
    for hit in re.finditer(r"(?:,\s+the\s+[\w-]+,?|,?\s+(?:in|with|wearing|made of|of)\s+[^,.;]+?(?=,|\.|;|$|\s+\w+s\b)|,\s+[\w-]+(?: "
        r"with an? [\w -]+)?(?=,))", text[end:]):
        if hit.start() != 0:
            break
        words = set(re.findall(r"\w{3,}", hit.group(0).lower())) - {"the", "with", "wearing"}
        if words and words <= set(re.findall(r"\w{3,}", role.description.lower())):
            return _with_dress(text, end + hit.end(), role)
        break
    return end


def _possessives(text: str, roles: tuple[Role, ...]) -> str:
    """'the boy's blue cap' -> 'the blue cap of the boy', so that the full line fits grammatically."""
    for role in roles:
        for noun in dict.fromkeys((*role.called, role.head, role.name.removeprefix("the "))):
            owner = rf"(?:the |his |her )?{re.escape(noun)}" if role.name.startswith("the ") else re.escape(noun)
            text = re.sub(rf"\b({owner})(?:'s|’s)\s+((?:[\w-]+\s+)?[\w-]+)(?=[,.;]|$|\s+(?:and|on|in|is|as|at|with)\b)", r"the \2 of \1",
                text, count=1, flags=re.I)
    return text


def _stand_in(text: str, recent: tuple[Role, ...]) -> tuple[int, int, Role, str] | None:
    hit = _PRONOUN.search(text)
    own = re.match(r"(?:his|her|its|their)\s+([\w-]+)", text, re.I)
    said = own or hit
    word = said.group(0).lower() if said else ""
    if not word or (word in ("it", "they") and hit and hit.start() > 0):
        return None
    living = [r for r in recent if r.kind in ("person", "animal", "fantastic", "machine")]
    if word.startswith("it"):
        fits = [r for r in recent if r.kind != "person"]
    else:
        wrong = "he" if word.startswith(("she", "her")) else "she" if word.startswith(("he", "his")) else ""
        fits = [r for r in living if pronoun(r.head) != wrong and (r.kind == "person" or word == "they" or r.named)] or [r for r in living
            if r.kind == "animal"]
    if not fits:
        return None
    if own:
        return own.start(), own.end(), fits[0], f"the {own.group(1)} of {fits[0].description}"
    return (hit.start(), hit.end(), fits[0], fits[0].description) if hit else None


def prompt(action: str, place: str, light: str, every: tuple[str, ...] = (), english: tuple[str, ...] = ()) -> str:
    """Action, then place, then light, each once; nouns that every shot must hold; English words for other languages."""
    text = action.rstrip(" .,;。।")
    low = text.lower()
    if place and not _said(place, low):
        text += f", {place}"
    if light and not _said(light, low):
        text += f", {light}"
    for noun in every:
        if noun.lower() not in text.lower():
            text += f", the same {noun} in view"
    if english:
        text += f" ({', '.join(english)})"
    return text[:3900]


def _said(phrase: str, low: str) -> bool:
    words = re.findall(r"\w{4,}", phrase.lower())
    return bool(words) and all(re.search(rf"\b{re.escape(w)}", low) for w in words)
