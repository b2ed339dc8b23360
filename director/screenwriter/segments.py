"""Texts that number, time or name their own parts: shot lists, timed lines, tables, verses, years, two-column scripts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_NUMBER = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|i{1,3}|iv|vi{0,3}|ix|x|[a-h](?=\W))"
_CLOCK = r"(?:\d{1,2}:\d\d(?::\d\d)?|\d{1,3}(?:\.\d)?\s*(?:s|sec|secs|seconds)?)"
_SPAN = rf"[\[(]?\s*{_CLOCK}\s*(?:-|–|—|to|until)\s*{_CLOCK}\s*[\])]?"
_UNIT = (
    r"(?:shot|cut|set-?up|sequence|seq|keyframe|view|angle|scene|szene|scène|escena|cena|plan|plano|einstellung|beat|clip|panel|"
    r"frame|act|akt|part|step|moment|image|bild|"
    r"tableau|stop|slide|"
    r"verse|chorus|page|vignette|day|stage|level|room|take|カット|シーン|场景|镜头)"
)
_NAME = (
    r"(?:(?:first|second|third|last|final)\s+)?(?:opening|open|beginning|start|intro(?:duction)?|middle|end|ending|finale?|outro|"
    r"verse|chorus|pre-?chorus|bridge|refrain|breakdown|vs?(?=\s?\d\b)|ch(?=\s*\d?\s*:)|"
    r"build(?:-?up)?|drop|hook|climax|problem|solution|setup|set-up|twist|pay-?off|first half|second half|then|first(?:ly)?|"
    r"second(?:ly)?|third(?:ly)?|"
    r"last(?:ly)?|finally|today|now|before|after|anfang|mitte|ende|début|milieu|fin|morning|noon|midday|afternoon|evening|night|"
    r"dawn|dusk|midnight|"
    r"spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:1[5-9]|20)\d\ds?)"
)
_PLACE = (
    r"(?:opening|first|second|third|fourth|fifth|sixth|seventh|next|last|final|closing)\s+(?:shot|scene|image|frame|beat|panel|picture)"
)
_VIEW = r"(?:e?ws|e?ls|ms|mcu|mls|mws|b?cu|ecu|xcu|ots|pov|wide|medium|close(?:-?up)?|aerial|overhead|macro|insert|drone|tracking)"
_TAG = r"(?:\([^)\n]{1,40}\)|\[[^\]\n]{1,40}\])"
_LINE = re.compile(
    rf"^[ \t]*(?:[-*•–—>]+[ \t]+)?(?P<label>(?:(?:\#?{_UNIT}|sc\.?|sh\.?|fr\.?|pnl\.?|sb\.?)"
    rf"\s*\#?{_NUMBER}\b\s*{_TAG}?\s*[:.,)–—-]*|{_SPAN}\s*[:.)|–—-]*|"
    rf"{_PLACE}\s*{_TAG}?\s*[:,–—-]|s\d{{1,2}}\b[:.)–—-]*|\(?\d{{1,3}}[.):/]+(?!\d)|\#\d{{1,3}}\b[:.)]*|\d{{1,2}}\s+[–—-]|"
    rf"\d{{1,2}}(?=\s+[A-Z])|[A-Z]\d{{1,2}}[.:)]|"
    rf"\(?[a-h][.)](?=\s)|[ivx]{{1,5}}[.)](?=\s)|\d{{1,2}}:\d\d(?=\s+[^\s\d–—-])|{_NAME}(?:\s*{_NUMBER})?\s*{_TAG}?\s*:))"
    r"[ \t]*(?=\S)",
    re.I | re.M,
)
_BULLET = re.compile(r"^[ \t]*(?P<label>[-*•–—>→»▪●◦+]+)[ \t]+(?=\S)", re.M)
_VIEWED = re.compile(rf"^[ \t]*(?P<label>)(?=\[?{_VIEW}\b[^:\n]{{0,24}}[\]:]|\({_VIEW}\b[^)\n]{{0,24}}\)|{_VIEW}\s+[–—-]\s)", re.I | re.M)
_INLINE = re.compile(
    rf"(?:^|(?<=[\s;,/(.|→>]))(?P<label>{_NAME}(?:\s*{_NUMBER})?\s*[\[(]\s*{_CLOCK}\s*(?:-|–|—|to)\s*{_CLOCK}\s*[\])]\s*:?|"
    rf"\#?{_UNIT}\s*{_NUMBER}\b(?!\s*s(?:ec(?:ond)?s?)?\b)\s*{_TAG}?\s*[:.,)–—=-]*(?=\s)|\(?\d{{1,2}}[.)](?!\d)(?=\s)|\({_NUMBER}\)(?=\s)|s\d{{1,2}}(?=\s+\S)|"
    rf"0\d(?=\s+[A-Za-z])|"
    rf"[\[(]\s*{_CLOCK}\s*(?:-|–|—|to)\s*{_CLOCK}\s*[\])]\s*:?|{_CLOCK}\s*(?:-|–|—)\s*{_CLOCK}\s*(?:s\b|sec\b)?\s*[:–—](?=\s)|"
    r"\d{1,3}\s*(?:-|–|—)\s*\d{1,3}\s*(?:s|secs?|seconds)\b:?(?=\s))\s*",
    re.I,
)
_NAMED = re.compile(
    rf"(?:^|(?<=[.;:!?\n/]\s)|(?<=\n))\s*(?P<label>(?:{_NAME}(?:\s*{_NUMBER})?|{_PLACE})\s*(?:\(?\s*{_SPAN}\s*\)?|{_TAG})?)"
    r"(?:\s*:\s+|\s+[–—-]\s+)", re.I
)
_LETTERED = re.compile(r"(?:^|(?<=[.;:!?\n]\s))(?P<label>[A-H])(?:\s*:|\))\s+(?=\S)")
_ARROW = re.compile(r"\s*(?:->|→|⇒|=>|>>)\s*|(?<=\w)\s+>\s+(?=\w)")


@dataclass(frozen=True)
class Segment:
    """One part of the text: its label as written, its body, its length in seconds if it says one, and columns of a table by their names."""

    label: str
    body: str
    seconds: float | None = None
    columns: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Parts:
    """What stands before the segments, they, and what stands after. `kind`: 'list' (a part is a shot) or 'sections'."""

    before: str
    segments: tuple[Segment, ...]
    after: str
    kind: str


_ORDINAL = re.compile(
    r"(?:^|(?<=[,.;]\s)|(?<=[,.;]\sand\s))(?P<label>(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|final)"
    r"(?:\s+(?:shot|scene|image|one|picture))?)[:,]?\s+(?=\w)",
    re.I,
)
_LAYOUTS = (
    (_LINE, 2, "list"),
    (_VIEWED, 2, "list"),
    (_BULLET, 2, "list"),
    (_INLINE, 2, "list"),
    (_NAMED, 2, "sections"),
    (_LETTERED, 3, "sections"),
    (_ORDINAL, 3, "list"),
)


def cut(text: str) -> Parts | None:
    """The parts of a text, None for a text that has none."""
    found = _table(text)
    if found is None:
        for pattern, least, kind in _LAYOUTS:
            hits = _series(list(pattern.finditer(text)), least)
            if hits and pattern is _INLINE:
                named = _series(list(_NAMED.finditer(text)), 2)
                pattern, hits = (_NAMED, named) if len(named) > len(hits) else (pattern, hits)
            if hits:
                found = _between(text, hits, "sections" if _named(hits) else kind, pattern is not _INLINE)
                break
    return found or _arrows(text) or _slashes(text) or _bare_lines(text)


def _named(hits: list[re.Match[str]]) -> bool:
    return sum(
        re.match(rf"[-*•\s]*(?:{_NAME}|beat|act|part|verse|chorus|stage)\b", h.group("label"), re.I) is not None for h in hits
    ) * 2 > len(hits)


def _series(hits: list[re.Match[str]], least: int) -> list[re.Match[str]]:
    """The hits that count up; single numbers that happen to stand at a line's start are none."""
    kept: list[re.Match[str]] = []
    expected: int | None = None
    letters = [hit.group("label") for hit in hits]
    if hits and hits[0].re is _LETTERED and letters != list("ABCDEFGH"[: len(letters)]):
        return []
    for hit in hits:
        number = re.fullmatch(r"\W*(\d{1,3})\W*", hit.group("label"))
        if number:
            value = int(number.group(1))
            if expected is not None and value != expected:
                continue
            if expected is None and value not in (0, 1):
                continue
            expected = value + 1
        kept.append(hit)
    return kept if len(kept) >= least else []


def _between(text: str, hits: list[re.Match[str]], kind: str, lines: bool) -> Parts:
    bodies = [text[h.end() : hits[i + 1].start() if i + 1 < len(hits) else len(text)] for i, h in enumerate(hits)]
    after = ""
    if lines and all("\n" not in body.strip() for body in bodies[:-1]) and "\n" in bodies[-1].strip():
        bodies[-1], _, after = bodies[-1].strip().partition("\n")
    elif "\n\n" in bodies[-1].strip() and all("\n\n" not in body.strip() for body in bodies[:-1]):
        bodies[-1], _, after = bodies[-1].strip().partition("\n\n")
    clocks = [_seconds(h.group("label")) if re.fullmatch(r"\W*\d{1,2}:\d\d\W*", h.group("label")) else None for h in hits]
    made: list[Segment] = []
    for index, (h, body) in enumerate(zip(hits, bodies, strict=True)):
        label, body = h.group("label").strip(), re.sub(r"[ \t]*[/;|→>,]\s*(?:and)?\s*$", "", body.strip())
        own = re.match(rf"\s*({_SPAN})\s*[:–—-]*\s*", body) if re.match(r"\s*[\[(]", body) else None
        if own and re.search(r"\d\s*[\])]", own.group(1)):
            label, body = f"{label} {own.group(1)}", body[own.end() :]
        after_clock = clocks[index + 1] if index + 1 < len(clocks) else None
        start = clocks[index]
        stated = after_clock - start if start is not None and after_clock is not None and after_clock > start else _length(label, body)
        tag = re.search(rf"{_TAG}\s*\W*$", label)
        view = {"camera": re.sub(r"[,;]?\s*\d+(?:\.\d+)?\s*(?:s|secs?|seconds?)\b", "", tag.group(0)).strip(" ()[]:.–—-,")} if tag else {}
        if re.search(r"[^\W\d_]", body):
            made.append(Segment(label, body, stated, {k: v for k, v in view.items() if re.search(r"[a-z]{2}", v, re.I)}))
    return Parts(text[: hits[0].start()].strip(), tuple(made), after.strip(), kind)


def _seconds(clock: str) -> float:
    parts = [float(p) for p in re.findall(r"\d+(?:\.\d+)?", clock)] if ":" in clock else [float(re.findall(r"\d+(?:\.\d+)?", clock)[0])]
    total = 0.0
    for part in parts:
        total = total * 60 + part
    return total


def _length(label: str, body: str) -> float | None:
    span = re.search(rf"({_CLOCK})\s*(?:-|–|—|to|until)\s*({_CLOCK})", label)
    if span:
        seconds = _seconds(span.group(2)) - _seconds(span.group(1))
        return seconds if 0 < seconds <= 600 else None
    unit = r"(?:s|sec|secs|seconds?)\b\.?|[\"″](?=\s*[\]),.]|\s*$)"
    number = r"~?(\d{1,3}(?:\.\d+)?)\s*"
    own = (
        re.search(rf"[\[(][^\])\n]{{0,24}}?\b{number}(?:{unit})[^\])\n]{{0,12}}[\])]", f"{label} {body}")
        or re.match(rf"\s*{number}(?:{unit})(?!\s+(?:later|of|before|after))", body)
        or re.search(rf"(?:[,;]|\s[–—-])\s*{number}(?:{unit})\s*\.?$", body)
        or re.match(rf"[A-Za-z][\w -]{{0,16}}\s[–—-]\s{number}(?:{unit})\s*[–—-]", body)
    )
    return float(own.group(1)) if own else None


def _bare_lines(text: str) -> Parts | None:
    """Three short lines or more without any label, most of them fragments or with camera words: each is a shot."""
    from director.screenwriter import sifting

    lines = [line.strip() for line in text.split("\n") if line.strip()]
    wished = [sifting.is_wish(line) or sifting.is_rule(line) or sifting.of_films(line) or line.endswith(":") for line in lines]
    shots = [line for line, wish in zip(lines, wished, strict=True) if not wish]
    viewed = sum(re.search(rf"\b{_VIEW}\b|\bshot\b|\bangle\b", line, re.I) is not None for line in shots)
    loose = sum(line[-1] not in '.!?"”:' for line in shots)
    if len(shots) < 3 or any(len(line.split()) > 28 for line in shots) or (viewed * 3 < len(shots) and loose < len(shots) - 1):
        return None
    first, last = lines.index(shots[0]), len(lines) - 1 - lines[::-1].index(shots[-1])
    made = tuple(Segment("", line, _length("", line)) for line in shots)
    return Parts("\n".join(lines[:first]), made, "\n".join(lines[last + 1 :]), "list")


def _arrows(text: str) -> Parts | None:
    """'a wide barn -> a close latch -> the farm from the air': at least three steps in one line."""
    for line in text.split("\n"):
        steps = [s.strip(" .") for s in _ARROW.split(line)]
        if len(steps) >= 3 and all(re.search(r"[^\W\d_]{2}", s) for s in steps):
            lead, colon, first = steps[0].rpartition(": ")
            before = text[: text.find(line)] + (lead if colon else "")
            return Parts(
                before.strip(), tuple(Segment("", s) for s in [first, *steps[1:]]), text[text.find(line) + len(line) :].strip(), "list"
            )
    return None


def _slashes(text: str) -> Parts | None:
    """'powder falls into a bowl / a whisk makes foam / a hand lifts the bowl': at least three steps in one line, none of them in quotes."""
    for line in text.split("\n"):
        steps = [s.strip(" .") for s in re.split(r"(?<=[\w.!,])\s+/{1,2}\s+(?=\w)", line)]
        if len(steps) < 3 or re.search(r"[\"“«]|['‘]\w[^'’]*\s/\s|lyrics?\b|\|", line, re.I) or any(len(s.split()) < 2 for s in steps):
            continue
        lead, colon, first = steps[0].rpartition(": ")
        last, stop, after = steps[-1].partition(". ")
        rest = f"{after}{stop.strip()}\n{text[text.find(line) + len(line):]}"
        return Parts((text[: text.find(line)] + (lead if colon else "")).strip(),
                     tuple(Segment("", s) for s in [first, *steps[1:-1], last]), rest.strip(), "list")
    return None


_COLUMNS = (
    ("number", r"#|n|no\.?|nr\.?|shot(?: no\.?)?|scene|scn|n°"),
    ("seconds", r"secs?|s|seconds?|dur(?:ation)?\.?|len(?:gth)?|time|timing|tc"),
    ("camera", r"frame|view|size|camera|cam|framing|shot ?type|shot ?size|angle|lens|movement|move|type"),
    ("action", r"action|visuals?|video|picture|desc(?:ription)?|what(?: happens| we see)?|image|content|on screen action|bild|we see"),
    ("audio", r"audio|sound|sfx|ton|music|we hear"),
    ("voice", r"vo|v\.o\.|voice-?over|narration|narrator|dialogue|dialog|script"),
    ("text", r"text|super|caption|on-?screen(?: text)?|title|gfx|graphics"),
)


def _table(text: str) -> Parts | None:
    """Rows with cells between bars; the first row may name the columns."""
    lines = text.split("\n")
    rows = [i for i, line in enumerate(lines) if line.count("|") >= 1 and re.search(r"\w", line)]
    if len(rows) < 3:
        return None
    cells = {i: [c.strip() for c in lines[i].strip().strip("|").split("|")] for i in rows}
    names = [next((n for n, p in _COLUMNS if re.fullmatch(p, c.strip("* "), re.I)), "") for c in cells[rows[0]]]
    body = rows[1:] if any(names) else rows
    if any(names) and len(body) and len(cells[body[0]]) > len(names):  # a heading that lost its first cell
        names = [""] * (len(cells[body[0]]) - len(names)) + names
    if not any(names):
        width = len(cells[rows[0]])
        names = ["action", "audio"] if width == 2 else _guessed([cells[i] for i in body], width)
    made: list[Segment] = []
    for i in body:
        if re.fullmatch(r"[\s|:+-]+", lines[i]):
            continue
        columns = {name: cell for name, cell in zip(names, cells[i], strict=False) if name and cell}
        action = columns.get("action", "")
        if re.search(r"[^\W\d_]", action):
            stated = re.search(r"\d+(?:\.\d+)?", columns.get("seconds", ""))
            span = _length(columns.get("seconds", ""), "") if "seconds" in columns else None
            made.append(Segment(columns.get("number", ""), action, span or (float(stated.group(0)) if stated else None), columns))
    before, after = "\n".join(lines[: rows[0]]), "\n".join(lines[rows[-1] + 1 :])
    return Parts(before.strip(), tuple(made), after.strip(), "list") if len(made) >= 2 else None


def _guessed(rows: list[list[str]], width: int) -> list[str]:
    """Column names by what stands in them: the longest texts are the action."""
    columns = [[row[c] for row in rows if c < len(row)] for c in range(width)]
    sizes = [sum(len(cell) for cell in column) for column in columns]
    main = sizes.index(max(sizes))
    names = [""] * width
    for index, column in enumerate(columns):
        if index == main:
            names[index] = "action"
        elif all(re.fullmatch(r"#?\d+\.?", cell) for cell in column):
            names[index] = "seconds" if index > main else "number"
        elif all(re.fullmatch(r"\d+(?:\.\d+)?\s*(?:s|secs?|seconds)?\.?", cell) for cell in column):
            names[index] = "seconds"
        elif index < main:
            names[index] = "camera"
    return names
