"""Scripts as people type them, put as screenplays are written: scene headings in capitals, a line for each speech with a colon."""

from __future__ import annotations

import re

from director.screenwriter import places
from director.screenwriter.names import CAPITAL

_WHERE = r"(?P<where>[A-Za-z][\w '’-]{2,40}?)(?P<when>(?:(?:,|\s[–—-])\s*(?:\d{1,2} ?[ap]m|[A-Za-z ]{3,16})){1,3})?"
_HEADED = (
    re.compile(rf"(?:^|(?<=[.!?\"”)]\s)|(?<=\n))[ \t]*(?P<kind>Int|Ext|int|ext)\.\s+{_WHERE}\.\s*(?=\S)"),
    re.compile(rf"(?m)^[ \t]*(?:SCENE|Scene|SC|Sc)\.?\s+(?:\d{{1,2}}|[A-Z]|one|two|three|four|five|six)\s*[–—:.-]\s*(?:(?:AN?|THE|"
               rf"[Aa]n?|[Tt]he|[Oo]n|ON|[Ii]n|IN|[Aa]t|AT)\s+(?:(?:THE|[Tt]he)\s+)?)?{_WHERE}[ \t]*$"),
    re.compile(rf"\[{_WHERE}\]\s*(?=[A-Z])"),
    re.compile(r"(?:^|(?<=\n)|(?<=[.!?]\s))(?:Scene|Setting|Location|Place)\s*:\s*(?:an?|the)\s+(?P<where>[a-z][\w '’-]{2,40}?)"
               r"(?P<when> (?:at|in the|on a) [a-z ]{3,20})?\.\s+"),
)
_WHO = rf"(?!(?:INT|EXT|I/E|SCENE|SHOT|ACT|CUT|FADE|VO|SFX|TITLE|SUPER)\b){CAPITAL}[\w'’.]*(?: {CAPITAL}[\w'’.]*)?"
_DASHED = re.compile(rf"(?m)^[ \t]*(?P<who>{_WHO})\s+[–—-]\s+(?=[\"“]?[A-Z¿¡])")
_INLINE = re.compile(rf"(?:(?<=[.!?…\"”)])\s+|(?<=:)\s+|^|(?<=\n))(?P<who>{_WHO}):\s+(?=\S)")
_THEN = re.compile(r"(?<=[.!?\"”])[ \t]+(?=(?:Then we|We (?:see|cut|find)|Finally we|At the end|Cut to)\b)")


def put(text: str) -> str:
    """The text with its scenes and speeches in this form, where it is a script: two speeches at least."""
    text = _speeches(text)
    if not re.search(r"[\"“][^\"”\n]{2,}[\"”]", text) and len(re.findall(rf"(?m)^[ \t]*{_WHO}(?: \([^)]*\))?:\s", text)) < 2:
        return text
    for pattern in _HEADED:
        text = pattern.sub(_heading, text)
    return text.strip("\n") if text[:1] == "\n" else text


def _heading(hit: re.Match[str]) -> str:
    where = re.sub(r"^(?:an?|the) ", "", hit["where"].strip(), flags=re.I)
    setting = places.mentioned(f"in the {where.lower()}")
    kind = hit.groupdict().get("kind")
    if not kind and hit[0].startswith("[") and setting is None:
        return hit[0]
    inside = kind.lower() == "int" if kind else setting is not None and setting.inside
    when = re.sub(r"^[\s,–—-]+(?:(?:at|in the|on a) )?|.*\d.*", "", hit["when"] or "")
    return f"\n{'INT' if inside else 'EXT'}. {where.upper()}{' - ' + when.upper() if when else ''}\n"


def _speeches(text: str) -> str:
    """'Maya - You came.' and 'Mum: where are you? Leo: almost home.' with a line and a colon for each."""
    dashed = [hit["who"] for hit in _DASHED.finditer(text)]
    if len(dashed) > 1 and len(set(dashed)) < len(dashed) + (len(dashed) < 3):
        text = _DASHED.sub(r"\g<who>: ", text)
    turns = [hit["who"] for hit in _INLINE.finditer(text)]
    again = {who for who in turns if turns.count(who) > 1}
    if not again or len(set(turns)) < 2 or ("\n" in text.strip() and text.count("\n") >= len(turns) - 1):
        return text
    lines = _INLINE.sub(lambda hit: f"\n{hit['who']}: ", text)
    return _THEN.sub("\n", lines)
