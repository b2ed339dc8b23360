"""A beat becomes a prompt that stands alone: full descriptions, no pronoun opening, place and light said."""

from __future__ import annotations

import re

from director.screenwriter import meant
from director.screenwriter.casting import LIVELY, Role, sex
from director.screenwriter.words import actor, several, singular, verb_form

_OPENINGS = re.compile(
    r"^(?:and |but |so |then,? |next,? |after that,? |finally,? |suddenly,? |meanwhile,? |again,? |now,? |later,? |we "
    r"see |we follow |cut to:? |in the end,? )+",
    re.I,
)
_PRONOUN = re.compile(r"\b(?:he|she|they|it)\b(?!-)", re.I)


def staged(action: str, roles: tuple[Role, ...], recent: tuple[Role, ...], seen: tuple[Role, ...] = ()) -> tuple[str, tuple[Role, ...]]:
    """(`action` with each role's first mention spelled out in full, the roles in it).

    A pronoun that opens the action, or a bare his/her at its start, stands for the one of
    `recent` (latest first) that fits the pronoun.
    """
    text = _OPENINGS.sub("", action.strip())
    text = re.sub(r"\s+", " ", text).strip(" ,;")
    text = re.sub(r"^it (rain|snow)s\b", r"\1 falls", text, flags=re.I)
    text = _possessives(text, roles)
    present: list[tuple[int, int, Role, str]] = []
    for role in roles:
        span = mention(text, role, role in seen)
        if span and _sought(text[: span[0]]):
            text = text if role.named or role.name.startswith("the ") else f"{text[: span[0]]}the {role.head}{text[span[1] :]}"
            continue
        if span and not any(span[0] < end and start < span[1] for start, end, _, _ in present):
            present.append((*span, role, role.description))
    both = re.match(r"(?:they both|both of them|the two of them|the pair|they|both|neither)\b(?!\s+(?:of|the)\b)", text, re.I)
    pair = [r for r in recent if r.kind in ("person", "animal", "fantastic")][:2]
    if both and len(pair) == 2 and not present:
        a, b = pair[1], pair[0]
        present = [(0, both.end(), a, f"{a.description} and {b.description}")]
        text_cast: tuple[Role, ...] = (a, b)
    else:
        text_cast = ()
    whose = re.match(r"(?:his|her|its|their)\b", text, re.I) is not None and any(start == 0 for start, _, _, _ in present)
    if not text_cast and not whose and (
        re.match(r"(?:[\w ]{0,30}, )?(?:he|she|they|it|his|her)\b", text, re.I) or not any(start < 25 for start, _, _, _ in present)
    ):
        stand_in = _stand_in(text, tuple(r for r in recent if all(r is not there for _, _, there, _ in present)), roles)
        if stand_in:
            present = [p for p in present if p[1] <= stand_in[0] or p[0] >= stand_in[1]] + [stand_in]
    present += _object(text, present, recent) or _anothers(text, present, recent)
    for start, end, _, line in sorted(present, key=lambda p: -p[0]):
        after = text[end:]
        comma = "," if ", " in line and re.match(r"\s+\w", after) and not re.match(r"\s+(?:and|or)\b(?! \w+s\b)", after) else ""
        text = text[:start] + line + comma + after
    cast = tuple(dict.fromkeys((*text_cast, *(p[2] for p in sorted(present, key=lambda p: p[0])))))
    text = re.sub(r",\s*([,.;])", r"\1", text)
    if re.match(r"(?:he|she|it|they|then|next|same|again)\b", text, re.I):
        last = next((role for role in recent if role.kind != "person"), None) if text[:2].lower() == "it" else next(iter(recent), None)
        who = last.description if last else "it" if meant.is_nobody(text) else "somebody"
        text = re.sub(r"^(?:he|she|it|they)\b", who, text, flags=re.I)
        text = re.sub(r"^(?:then|next|again|same)\b\s*", "", text, flags=re.I)
    return text[:1].upper() + text[1:], cast


def described(prompt: str, roles: tuple[Role, ...], cast: tuple[Role, ...], seen: tuple[Role, ...] = ()) -> tuple[str, tuple[Role, ...]]:
    """The prompt with the full line of everyone who is named in it but not yet described, and all who are in it."""
    present = list(cast)
    for role in roles:
        noun = role.name.removeprefix("the ")
        mentions = [hit for hit in re.finditer(rf"(?<![\w-]){re.escape(noun)}(?![\w-])", prompt, 0 if role.named else re.I)
                    if not _sought(re.sub(r"\b(?:an?|the|his|her|their|its) (?:[\w-]+ ){0,3}$", "", prompt[: hit.start()]))]
        strange = re.compile(r"\b(?:an?|another|any|every|each|no|some)\s+(?:[\w-]+\s+){0,2}$", re.I)
        if not mentions or (
            role in seen and all(strange.search(prompt[: m.start()]) for m in mentions) and role.kind != "thing" and not role.named
        ):
            continue
        words = set(re.findall(r"[^\W_]{3,}", role.description.lower()))
        if len(words & set(re.findall(r"[^\W_]+", prompt.lower()))) < 0.9 * len(words):
            prompt = f"{prompt.rstrip(' .')}. {role.description[:1].upper()}{role.description[1:]}"
        if role not in present:
            present.append(role)
    return prompt[:3900], tuple(present)


def another(story: str, role: Role) -> bool:
    """Whether the story tells of more than one of a kind: of 'a dragon … a second dragon', the next 'a dragon' may be anybody."""
    noun = re.escape(role.head)
    others = rf"\b(?:an?|one|another|any|every|each|no|some)\s+(?:[\w-]+\s+){{0,2}}?{noun}(?:e?s)?\b|\b(?:second|other|next) {noun}\b"
    return len(re.findall(others, story, re.I)) > 1


_SOUGHT = re.compile(
    r"\b(?:look|search|hunt|call|wait|long|yearn|ask|shout)(?:s|es|ing)? (?:everywhere |in vain |all night |all day )?for\s+$|"
    r"\b(?:dream|think|tell|sing|remind)(?:s|ing)? (?:of|about)\s+$|\b(?:miss|seek|remember|forget|imagine)(?:s|es|ing)?\s+$|"
    r"\b(?:writ|send|post)(?:e|es|s|ing)? (?:[\w'’-]+ ){1,4}to\s+$|"
    r"\b(?:letter|photo|picture|portrait|memory|news|word) (?:of|from|to)\s+$", re.I)
"""Who is looked for, missed or dreamt of is not there."""
_BRINGS = re.compile(r"\b(?:deliver|bring|carr(?:y|ie)|hand|give|take|pass|read|show)(?:e?s|ing)? (?:[\w'’-]+ ){1,4}to\s+$", re.I)


def _sought(before: str) -> bool:
    """Whether who is named behind these words is only looked for, missed or written to; the postman stands before them."""
    return _SOUGHT.search(before) is not None and not _BRINGS.search(before)


_TITLES = frozenset(
    "Mrs Mrs. Miss Captain Professor Uncle Aunt Granny Grandma Grandpa Nonna Oma Opa King Queen Prince Princess Lady "
    "Lord Sister "
    "Brother Father Mother Agent Officer Detective Doctor Cook Old Commander".split()
)


_NO_WORK = r"(?! (?:movie|story|tale|costume|statue|puppet|drawing|painting|song|game|food|treat|snack|bowl|basket|collar|litter)s?\b)"
"""'a monster movie' is no monster."""


def mention(text: str, role: Role, seen: bool = False) -> tuple[int, int] | None:
    """Where a text names a role first: by name, or by noun with its article, adjectives, dress and bracket.

    With `seen`, 'a boy' is somebody else than the boy who is known already.
    """
    spans: list[tuple[int, int]] = []
    if not role.name.startswith("the "):
        named = rf"(?<![\w-]){re.escape(role.name)}(?![\w-])"
        hit = re.search(rf"{named}(?!'s?\b|’s)", text, re.I if role.name.isupper() else 0) or re.search(rf"{named}(?!'|’)", text, re.I)
        if hit:
            return _bracketed(text, hit.start(), _with_dress(text, hit.end(), role), role)
        for part in role.name.split() if " " in role.name else ():
            hit = re.search(rf"(?<![\w-]){re.escape(part)}(?![\w-])(?!'|’)", text) if len(part) > 2 and part not in _TITLES else None
            if hit:
                return _bracketed(text, hit.start(), _with_dress(text, hit.end(), role), role)
        if role.named:
            again = re.search(rf"\b(?:the|this|that) same (?:[\w-]+ )?{re.escape(role.head)}(?![\w-])(?!'|’)", text, re.I)
            return again.span() if again else None
    many = several(role.name.split()[-1]) and not role.named
    for noun in dict.fromkeys((role.name.removeprefix("the "), *role.called, role.head)):
        if many and not several(noun.split()[-1]):
            continue
        articles = r"the same|this same|the|one|his|her|our|my|this|that|(?-i:[A-Z][\w-]+)['’]s" + ("" if seen else "|an?")
        counts = "|two|three|four|five|six|seven|all the|all|both|some|several" if many else ""
        hit = re.search(
            rf"\b(?:{articles}{counts})\s+(?:(?!(?:of|and|in|on|with|at|is|are|a|an|the|where|who|which|that|to|from|past|under|over|by|his|"
            rf"two|three|her|their|one|for|as|into|near|behind)\b)[\w-]+\s+){{0,4}}?"
            rf"{re.escape(noun)}(?![\w-])(?!'|’){_NO_WORK}",
            text,
            re.I,
        )
        hit = hit or re.search(rf"^(?:([\w-]+) )?{re.escape(noun)}(?![\w-])(?!'|’){_NO_WORK}", text, re.I)
        if hit and hit.start() == 0 and hit.re.groups and hit[1] and not re.search(rf"\b{re.escape(hit[1])}\b", role.description, re.I):
            hit = None                                  # 'tap dancer' is the dancer, 'bank robber' no robber of another kind
        if hit:
            spans.append(hit.span())
    if not spans:
        return None
    start, end = min(spans)
    trade = re.match(r"\s+([a-z]+)(?![\w'’-])", text[end:])
    if trade and actor(trade[1]) and re.search(rf"\b{re.escape(text[start:end].split()[-1])}\s+{trade[1]}\b", role.description, re.I):
        end += trade.end()                             # 'a robot librarian' is one noun, of which 'robot' is the head
    return _bracketed(text, start, _with_dress(text, end, role), role)


def _bracketed(text: str, start: int, end: int, role: Role) -> tuple[int, int]:
    """The span with a bracket or an apposition that the full line says anyway: 'a woman in white (Ines)', 'Mary (12, muddy bonnet)'."""
    known = set(re.findall(r"\w{2,}", role.description.lower()))
    after = re.match(r"\s*\([^()]*\)", text[end:])
    if after and len(set(re.findall(r"\w{2,}", after.group(0).lower())) & known) * 2 >= len(re.findall(r"\w{2,}", after.group(0))):
        end += after.end()
    before = re.search(r"((?:an?|the|one|his|her)\s+(?:[\w-]+\s+){0,8}?)\($", text[:start], re.I)
    if before and text[end : end + 1] in (")", ",") and set(re.findall(r"\w{4,}", before.group(1).lower())) & known:
        close = text.find(")", end)
        return before.start(), close + 1 if close >= 0 else end
    lead = re.search(r"((?:\b(?i:an?|the)\s+)?(?:[\w-]+\s+){1,3})$", text[:start])
    if lead and role.named:
        words = [w for w in re.findall(r"\w+", lead.group(1).lower()) if w not in ("a", "an", "the", "named", "called")]
        if words and all(w in known for w in words):
            return start - len(lead.group(1)), end
    return start, end


def _with_dress(text: str, end: int, role: Role) -> int:
    """The end of a mention with the attributes that the full line repeats anyway."""
    known = set(re.findall(r"\w{3,}", role.description.lower()))
    aside = re.match(r",\s+the\s+[\w-]+,?|,\s+[\w-]+(?: with an? [\w -]+)?(?=,)", text[end:])
    if aside:
        words = set(re.findall(r"\w{3,}", aside.group(0).lower())) - _JOINS
        return _with_dress(text, end + aside.end(), role) if words and words <= known else end
    last, at = 0, 0
    for hit in re.finditer(r"\s+([\w'’-]+)", text[end:]):
        word = hit[1].lower()
        if hit.start() != at or (not last and at == 0 and word not in ("in", "with", "wearing", "made", "of")):
            break
        if word not in _JOINS and all(part in known for part in word.split("-")):
            last = hit.end()
        elif word not in _JOINS:
            break
        at = hit.end()
    return end + last


_JOINS = frozenset("the a an in with wearing made of on and his her its their at to from".split())


def _possessives(text: str, roles: tuple[Role, ...]) -> str:
    """'the boy's blue cap' -> 'the blue cap of the boy', so that the full line fits grammatically."""
    for role in roles:
        for noun in dict.fromkeys((*role.called, role.head, role.name.removeprefix("the "))):
            owner = rf"(?:(?:the|his|her|an?) (?:\w+ )?)?{re.escape(noun)}" if not role.named else re.escape(noun)
            part = (
                r"(?:[\w-]+\s+){0,2}?(?:hands?|fingers?|face|eyes?|feet|foot|head|back|shoulders?|hair|voice|arms?|legs?|shadow|"
                r"silhouette|mouth|smile|lips)"
            )
            rest = r"(?:[\w-]+\s+)?[\w-]+(?=[,.;]|$|\s+(?:and|on|in|is|as|at|with)\b)"
            text = re.sub(rf"\b({owner})(?:'s|’s)\s+({part}\b|{rest})", _of, text, count=1, flags=re.I)
    return text


def _of(hit: re.Match[str]) -> str:
    """'the bees of the beekeeper'; 'the beekeeper's bees disappear' stays."""
    words = hit[2].split()
    acts = len(words) == 2 and singular(words[0]) != words[0] and verb_form(words[1]) is not None
    return hit[0] if acts else f"the {hit[2]} of {hit[1]}"


def _stand_in(text: str, recent: tuple[Role, ...], roles: tuple[Role, ...]) -> tuple[int, int, Role, str] | None:
    hit = _PRONOUN.search(text)
    own = re.match(r"(?:his|her|its|their)\s+((?:(?:first|last|little|big|old|young|new|own|best|only|favou?rite)\s+)?[\w-]+)", text, re.I)
    said = own or hit
    word = said.group(0).lower() if said else ""
    if not word or (word in ("it", "they") and hit and hit.start() > 0):
        return None
    living = [r for r in recent if r.kind in ("person", "animal", "fantastic", "machine")]
    if word.startswith("it"):
        fits = [r for r in recent if r.kind != "person"]
    else:
        wrong = "he" if word.startswith(("she", "her")) else "she" if word.startswith(("he", "his")) else ""
        right = {"she": "he", "he": "she"}.get(wrong, "")
        if right:                                      # who is known to be one comes first, then those the story is about
            living.sort(key=lambda r: (sex(r) != right, roles.index(r) if sex(r) == "it" and r in roles else 0))
        fits = [r for r in living if sex(r) != wrong and (
            r.kind in ("person", "fantastic") or word == "they" or r.named or r.head in LIVELY)] or [
            r for r in living if r.kind == "animal"
        ]
    if not fits:
        return None
    if own:
        return own.start(), own.end(), fits[0], f"the {own.group(1)} of {fits[0].description}"
    return (hit.start(), hit.end(), fits[0], fits[0].description) if hit else None


_OBJECT = re.compile(r"(?<=[a-z] )(?:him|it(?= (?:an?|the|some|his|her|their) [a-z])|"
                     r"her(?=[.,;!?]|$|\s+(?:an?|the|some|his|its|their|two|three|to|with|from|in|on|at|into|onto|up|down|home|back|"
                     r"away|and|"
                     r"as|by|for|over|under|beneath|beside|behind|near|along|around|past|again|all|until|across|"
                     r"through|out|off|how|what|where|until|while|before|after)\b))(?=\W|$)", re.I)


def _object(text: str, present: list[tuple[int, int, Role, str]], recent: tuple[Role, ...]) -> list[tuple[int, int, Role, str]]:
    """Whom 'him' or 'her' after a verb stands for, where that is somebody seen before who is not named in this sentence."""
    hit = _OBJECT.search(text)
    if not hit or any(start <= hit.start() < end for start, end, _, _ in present):
        return []
    own = {"her": "she", "him": "he"}.get(hit[0].lower(), "it")
    named = [role for _, _, role, _ in present]
    if own != "it" and any(sex(role) == own for role in named):
        return []                                        # 'The girl opens it, a bird looks at her'
    alive = [r for r in recent if r not in named and (r.kind in ("person", "animal", "fantastic") or r.head in LIVELY)]
    fits = [r for r in alive if sex(r) in (own, "it")
            and (own != "it" or r.kind != "person")]
    best = min(fits, key=lambda r: sex(r) != own, default=None)
    return [(hit.start(), hit.end(), best, best.description)] if best else []


def _anothers(text: str, present: list[tuple[int, int, Role, str]], recent: tuple[Role, ...]) -> list[tuple[int, int, Role, str]]:
    """Whose hand 'his hand' is, where she who is named cannot have it: 'the hand of the thief …'."""
    hit = re.search(r"(?<=[a-z] )(his|her) ((?:left |right )?[a-z]+)\b(?! [a-z]+ing\b)", text)
    if not hit or len(present) != 1 or {sex(present[0][2]), "it"} == {"it"} or present[0][1] > hit.start():
        return []
    own = "he" if hit[1] == "his" else "she"
    owner = next((r for r in recent if r is not present[0][2] and r.kind in ("person", "fantastic") and sex(r) == own), None)
    return [(hit.start(), hit.end(), owner, f"the {hit[2]} of {owner.description}")] if owner and sex(present[0][2]) != own else []


def prompt(action: str, place: str, light: str, every: tuple[str, ...] = (), english: tuple[str, ...] = ()) -> str:
    """Action, then place, then light, each once; nouns that every shot must hold; English words for other languages."""
    text = action.rstrip(" .,;。।")
    low = text.lower()
    if place and not _said(place, low):
        head, _, rest = place.partition(", ")
        text += f", {rest if rest and head.lower() in low else place}"
    if light and not _said(light, low):
        text += f", {light}"
    for noun in every:
        if not re.search(rf"\b{re.escape(noun.lower())}(?:e?s)?\b", text.lower()):
            text += f", the same {noun} in view"
    if english:
        text += f" ({', '.join(english)})"
    return text[:3900]


def _said(phrase: str, low: str) -> bool:
    words = re.findall(r"\w{4,}", phrase.lower())
    return bool(words) and all(re.search(rf"\b{re.escape(w)}", low) for w in words)
