"""Icon sets of the user's own, in Iconify's JSON form (https://iconify.design/docs/types/iconify-json.html), drawn as props.

A file is data from anywhere: it may only draw. Elements that are not plain drawing, and references to anything outside the icon,
are refused with a sentence that names the icon.
"""

from __future__ import annotations

import hashlib
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from director.errors import BadInput

if TYPE_CHECKING:
    from director.tools.generators.animatic.art.kit import Box, Looks, Sketch

MOST_BYTES = 8_000_000              # of one file; the largest sets in use have about half of it
MOST_BODY = 200_000                 # characters of one icon
MOST_REUSED = 24                    # parts drawn again, masked or clipped: nested, each may double the work
DEEPEST = 40                        # elements inside one another
DEFAULT_SIDE = 16.0                 # Iconify's width and height where none is said, in drawing units
_SVG = "{http://www.w3.org/2000/svg}"
_DRAWING = frozenset(
    "g path circle ellipse rect line polyline polygon defs linearGradient radialGradient stop clipPath mask use title desc filter "
    "feBlend feColorMatrix feComposite feFlood feGaussianBlur feMerge feMergeNode feOffset".split()
)
_ROOT = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
_INK = "#33303c"                    # of what says no colour at all
_TONES = ("#c8553d", "#3d7ea6", "#4f8a5b", "#b8862f", "#7a5aa0", "#2f8f8b")
"""What takes the colour of the text around it in a page has one of these in a film."""


@dataclass(frozen=True)
class Icon:
    """One drawing: its name in plain words, SVG elements and their box."""

    name: str
    body: str
    box: Box

    def draw(self, looks: Looks) -> Sketch:
        """The icon cut to what is painted, so that it stands on the ground; currentColor is the colour said of the thing."""
        from director.tools.generators.animatic.art.kit import Sketch

        tone = looks.colour("", self.name.rpartition(" ")[2], default=looks.pick(*_TONES, salt=self.name))
        body = f'<g color="{tone}" fill="{_INK}">{self.body}</g>'
        return Sketch(body, _painted(body, self.box))


@dataclass(frozen=True)
class Icons:
    """All icons of the user's files. Two with the same digest are the same; "" has none."""

    digest: str = ""
    every: tuple[Icon, ...] = field(default=(), compare=False, repr=False)


@lru_cache(512)
def _painted(body: str, box: Box) -> Box:
    """The part of the box that is painted, found at 96 pixels; all of it where nothing is."""
    from director.tools.generators.animatic.paint import raster

    left, top, right, bottom = box
    px = 96 / max(right - left, bottom - top)
    alpha = raster(body, box, px)[..., 3] > 8
    rows, columns = alpha.any(1).nonzero()[0], alpha.any(0).nonzero()[0]
    if not len(rows):
        return box
    return (left + float(columns[0]) / px, top + float(rows[0]) / px,
            min(right, left + float(columns[-1] + 1) / px), min(bottom, top + float(rows[-1] + 1) / px))


def read(paths: tuple[Path, ...]) -> Icons:
    """The icons of these files; of two with one name the first. Raises BadInput naming the file, and the icon where one is at fault."""
    if not paths:
        return Icons()
    found: dict[str, Icon] = {}
    whole = hashlib.sha256()
    for path in paths:
        content = _content(path)
        whole.update(hashlib.sha256(content).digest())
        for icon in _icons(path, content):
            found.setdefault(icon.name, icon)
    return Icons(whole.hexdigest()[:16], tuple(found.values()))


def _content(path: Path) -> bytes:
    try:
        if path.expanduser().is_fifo():
            raise ValueError("it is a pipe")
        with path.expanduser().open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BadInput(f"The icon set {path} cannot be read ({reason}). Correct DIRECTOR_ICONS or remove it.") from None
    if len(content) > MOST_BYTES:
        raise BadInput(f"The icon set {path} has more than {MOST_BYTES // 1_000_000} MB. Keep only the icons you need in it.")
    return content


def _icons(path: Path, content: bytes) -> list[Icon]:
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        raise BadInput(f"The icon set {path} is no JSON. It must be an icon set in Iconify's JSON form.") from None
    listed = told.get("icons") if isinstance(told, dict) else None
    aliases = told.get("aliases", {}) if isinstance(told, dict) else None
    if not isinstance(listed, dict) or not isinstance(aliases, dict) or not listed:
        raise BadInput(f"The icon set {path} has no icons. Iconify's JSON form has them under \"icons\", by name.")
    sides = {name: told[name] for name in ("left", "top", "width", "height") if name in told}
    return [*(icon for name, entry in listed.items() if (icon := _icon(path, name, {**sides, **_entry(path, name, entry)}))),
            *(icon for name in aliases if (icon := _icon(path, name, {**sides, **_resolved(path, name, listed, aliases)})))]


def _entry(path: Path, name: str, entry: Any) -> dict[str, Any]:
    if not isinstance(entry, dict):
        raise BadInput(f"The icon {name[:60]!r} in {path} must be an object with a \"body\" of SVG. Correct it or take it out.")
    return entry


def _resolved(path: Path, name: str, listed: dict[str, Any], aliases: dict[str, Any]) -> dict[str, Any]:
    """An alias with what it has from its parents; turns add up, flips cancel out."""
    chain = [_entry(path, name, aliases[name])]
    while not isinstance(parent := chain[-1].get("parent"), str) or parent not in listed:
        if not isinstance(parent, str) or parent not in aliases or len(chain) > 8:
            raise BadInput(f"The alias {name[:60]!r} in {path} has no icon as its parent. Correct it or take it out.")
        chain.append(_entry(path, parent, aliases[parent]))
    chain.append(_entry(path, parent, listed[parent]))
    out: dict[str, Any] = {}
    for each in reversed(chain):
        turned = {flip: bool(out.get(flip)) != bool(each.get(flip)) for flip in ("hFlip", "vFlip")}
        quarters = _number(path, name, out, "rotate", 0) + _number(path, name, each, "rotate", 0)
        out = {**out, **each, **turned, "rotate": quarters}
    return out


def _icon(path: Path, name: str, entry: dict[str, Any]) -> Icon | None:
    """None where the set itself hides it, or its name has no letter to be said by."""
    spoken = re.sub(r"[-_\s]+", " ", name).strip().lower()
    if entry.get("hidden") is True or not re.search(r"[^\W\d]", spoken) or len(spoken) > 100:
        return None
    body = entry.get("body")
    if not isinstance(body, str) or not body.strip():
        raise BadInput(f"The icon {name[:60]!r} in {path} must have a \"body\" of SVG. Correct it or take it out.")
    if fault := _fault(body):
        raise BadInput(f"The icon {name[:60]!r} in {path} cannot be used: {fault}. Take it out of the set.")
    left, top = (_number(path, name, entry, side, 0) for side in ("left", "top"))
    width, height = (_number(path, name, entry, side, DEFAULT_SIDE) for side in ("width", "height"))
    if not (0.5 <= width <= 10_000 and 0.5 <= height <= 10_000):
        raise BadInput(f"The icon {name[:60]!r} in {path} has an impossible size. Its width and height must be 0.5 to 10000.")
    scope = "i" + hashlib.sha256(spoken.encode()).hexdigest()[:8]
    body = re.sub(r"""(\bid=["']|url\(\s*["']?#|href=["']#)""", rf"\g<1>{scope}-", body)
    middle = f"{left + width / 2:g} {top + height / 2:g}"
    flips = f"scale({-1 if entry.get('hFlip') else 1} {-1 if entry.get('vFlip') else 1})"
    quarters = round(_number(path, name, entry, "rotate", 0)) % 4
    if quarters or "-1" in flips:
        x, y = middle.split()
        body = f'<g transform="translate({middle}) rotate({90 * quarters}) {flips} translate({-float(x):g} {-float(y):g})">{body}</g>'
    across, down = (height / 2, width / 2) if quarters % 2 else (width / 2, height / 2)
    x0, y0 = left + width / 2, top + height / 2
    return Icon(spoken, body, (x0 - across, y0 - down, x0 + across, y0 + down))


def _number(path: Path, name: str, entry: dict[str, Any], key: str, default: float) -> float:
    value = entry.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= 1e6:
        raise BadInput(f"The icon {name[:60]!r} in {path} has no number as its {key}. Correct it or take it out.")
    return float(value)


def _fault(body: str) -> str:
    """What keeps an icon from being drawn, or ''."""
    if len(body) > MOST_BODY:
        return f"its drawing has more than {MOST_BODY:,} characters"
    reader: Any = ET.XMLPullParser(("start", "end"))
    depth = reused = 0
    try:
        reader.feed(f"{_ROOT}{body}</svg>")
        reader.close()
        for event, element in reader.read_events():
            depth += 1 if event == "start" else -1
            if depth > DEEPEST:
                return f"its drawing is nested more than {DEEPEST} deep"
            if depth > 1 and event == "start":
                reused += element.tag == f"{_SVG}use" or any(key in element.attrib for key in ("mask", "clip-path", "filter"))
                if fault := _element_fault(element):
                    return fault
    except (ET.ParseError, ValueError):
        return "its drawing is no well-formed SVG"
    return f"it draws more than {MOST_REUSED} parts again, or masked" if reused > MOST_REUSED else ""


def _element_fault(element: Any) -> str:
    if element.tag.removeprefix(_SVG) not in _DRAWING:
        return f"its drawing holds <{re.sub(r'{.*}', '', element.tag)[:40]}>, and only still, plain drawing is taken"
    for key, value in element.attrib.items():
        plain = key.rpartition("}")[2].lower()
        if plain.startswith("on"):
            return f"its drawing holds a script ({plain[:40]})"
        outside = plain in ("href", "src") and not value.strip().startswith("#")
        if outside or "\\" in value or re.search(r"url\(\s*[\"']?\s*(?!#)[^\s\"'#]", value, re.IGNORECASE):
            return "its drawing refers to something outside itself"
    return ""
