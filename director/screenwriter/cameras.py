"""Rules for the camera that hold for the whole film, and the move of a film that is a single take."""

from __future__ import annotations

import re

_ALL = (
    r"(?:only|all|entirely|everything|always|just|every|each|throughout|whole|entire|never|exclusively|purely|same|one|single|"
    r"fully|completely|strictly)"
)
_SEEN = r"(?:seen|shot|filmed|told|from|through|view|perspective|eyes?)"
_RULES: tuple[tuple[str, str], ...] = (
    (
        "static",
        r"static|(?:framing|frame|angle|view|shot) never (?:changes|moves|shifts)|locked[- ]off|locked[- ]down|fixed (?:camera|frame|"
        r"position|shots?|angle)|tripod|same (?:angle|"
        r"framing|frame|camera position)|caméra fixe|"
        r"feste kamera|cámara fija|(?:one|single) camera position",
    ),
    ("handheld", r"hand-?held|shaky ?cam"),
    ("close-up", r"close-?ups?|macro(?: shots?)?|tight shots?"),
    ("overhead", r"overhead|top[- ]down|bird['’]?s[- ]eye|flat ?lay|from (?:directly )?above"),
    (
        "point of view",
        (
            r"pov|first[- ]person|point of view|['’]s[- ]eye[- ]view|through (?:the|its|his|her|my) (?:eyes|visor|helmet|"
            r"camera)"
        ),
    ),
    ("low angle", r"(?:floor|ground|knee|ankle)[- ]level|from (?:the )?(?:floor|ground|below)|low angles?|worm['’]?s[- ]eye"),
    ("orbit", r"orbit\w*|circl\w+|360(?: degrees?)?"),
    ("aerial", r"aerials?|drone(?: shots?| footage)?"),
    ("tracking", r"steadicam|tracking(?: shots?)?|follow(?:ing|s) (?:shot|camera)"),
    ("wide", r"wide shots?|wides"),
    ("pull back", r"pull-?backs?|pull(?:s|ing)? back|zoom(?:s|ing)? out"),
    ("push in", r"push-?ins?|push(?:es|ing)? in"),
    ("slow pan", r"pans?"),
)

_STANDS = re.compile(
    r"\b(?:without (?:the|any|a) camera (?:ever )?moving|"
    r"no camera (?:movements?|moves?|motion)|(?:fixed|locked|static|motionless) camera(?: position)?|"
    r"camera (?:never|doesn['’]t|does not|is (?:not|never)|isn['’]t|(?:must|may|should|shall|will|can)(?: not|n['’]t| never)) (?:ever )?"
    r"(?:moves?|moving)|camera (?:stays|remains|is|stands|must be|has to be) (?:perfectly |completely |absolutely )?"
    r"(?:still|fixed|static|locked))\b"
    r"(?! (?:until|till|except|before|at first|in the (?:first|last|second|third|final)|for the (?:first|last)))", re.I)
"""Words that name a camera that stands; they hold for the whole film wherever they are said."""


def rule(text: str, wishes: tuple[str, ...]) -> str:
    """The one rule for every shot, '' where shots may differ. `wishes` are the parts of the request about the film."""
    if _STANDS.search(text) or any(_STANDS.search(part) for part in wishes):
        return "static"
    for name, words in _RULES:
        for part in wishes:
            if re.search(rf"\b(?:no|without|avoid)\s+(?:\w+\s+)?(?:{words})", part, re.I) and name != "static":
                continue
            if re.search(rf"\b(?:{words})\b", part, re.I) and (
                _universal(part, name)
                or (any(len(bit.split()) <= 3 and re.search(rf"\b(?:{words})\b", bit, re.I) for bit in re.split(r"[,;.]", part))
                and name in ("static", "handheld", "point of view", "overhead"))
            ):
                return name
        if (
            re.search(
                (
                    rf"\b{_ALL}\b(?:\s+[\w-]+){{0,3}}?\s+(?:{words})\b|\b(?:{words})\s+(?:only|throughout|all the way|the (?:whole|"
                    rf"entire) time)\b"
                ),
                text,
                re.I,
            )
            and name
            in (
                "static",
                "handheld",
                "close-up",
                "overhead",
                "point of view",
                "low angle",
                "aerial",
                "wide",
                "pull back",
                "push in",
                "slow pan",
            )
            and not re.search(rf"\b(?:one|single|just one|same)\s+(?:[\w-]+\s+)?(?:{words})", text, re.I if name != "static" else 0)
        ):
            return name
    if re.search(
        (
            r"\b(?:everything|entirely|whole (?:film|thing|video)|all)\b[^.;\n]{0,30}\b(?:point of view|pov|eyes of|perspective "
            r"of)\b"
        ),
        text,
        re.I,
    ):
        return "point of view"
    return ""


def _universal(part: str, name: str) -> bool:
    return re.search(rf"\b{_ALL}\b", part, re.I) is not None or (
        name == "static" and re.search(r"\bcamera|fixed|locked", part, re.I) is not None
    )


def single(text: str) -> str:
    """Camera words for a film in one take: 'steadicam, tracking', 'orbit'; '' where the text names none."""
    for words, put in (
        (r"steadicam", "steadicam, tracking"),
        (r"orbits?|orbiting|circles?|circling|360", "slow orbit"),
        (r"hand-?held", "handheld"),
        (r"drone|aerial", "drone, aerial"),
        (r"\b(?:camera|we) follows?|tracking|follow shot", "tracking"),
        (r"push(?:es)? in|dolly in", "slow push in"),
        (r"pulls? (?:back|out)", "slow pull back"),
        (r"static|fixed|locked|tripod", "static wide"),
        (r"pov|point of view|first[- ]person", "point of view"),
        (r"zoom", "slow zoom in"),
        (r"crane", "crane up"),
    ):
        if re.search(rf"\b(?:{words})\b", text, re.I):
            return put
    return ""
