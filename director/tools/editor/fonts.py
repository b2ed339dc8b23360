"""Finds a font file for every character: the typefaces that come with Director first, then the system's own.

The three families are PyPI packages that hold TrueType files under the SIL Open Font License; they are found through
their metadata and never imported. What no font covers is reported, not drawn as boxes.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from PIL import ImageFont, features

from director.tools.editor.folders import FOLDERS

PACKAGES = {
    "SourceSerifPro": "font-source-serif-pro",
    "FredokaOne": "font-fredoka-one",
    "Manrope": "font-manrope",
}
MOST_FONTS = 600           # system font files looked at; more would only make the search slower
UNSEEN = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff\u00ad")    # joiners, marks, variation selectors


@cache
def packaged(face: str) -> Path | None:
    """The file of a typeface such as 'Manrope-Bold', or None when its package is not installed."""
    try:
        files = distribution(PACKAGES[face.partition("-")[0]]).files or []
    except PackageNotFoundError:
        return None
    found = next((Path(str(file.locate())) for file in files if file.name == f"{face}.ttf"), None)
    return found if found and found.is_file() else None


@cache
def system_fonts() -> tuple[Path, ...]:
    """Font files in the usual folders, those with wide coverage and plain weight first."""
    found: list[Path] = []
    for folder in FOLDERS:
        root = Path(folder).expanduser()
        if root.is_dir():
            found += [path for path in _walk(root) if path.suffix.lower() in (".ttf", ".otf", ".ttc")]
    return tuple(sorted(found[: MOST_FONTS * 4], key=_rank)[:MOST_FONTS])


def _walk(root: Path) -> Iterator[Path]:
    for folder, _, names in os.walk(root):
        yield from (Path(folder) / name for name in sorted(names))


def _rank(path: Path) -> tuple[int, int, str]:
    name = path.stem.lower()
    family = next((k for k, word in enumerate(("notosans", "notoserif", "arialuni", "dejavusans", "dejavu")) if name.startswith(word)), 9)
    weight = 0 if "bold" in name else 1
    odd = 4 if any(word in name for word in ("oblique", "italic", "mono", "condensed", "light", "emoji", "math")) else 0
    return family + odd * 3, weight, str(path)


@cache
def load(path: Path, size: int, shaped: bool = True) -> Any:
    """A Pillow font at `size` pixels, with real shaping (raqm) where Pillow has it; None for an unreadable file."""
    engine = ImageFont.Layout.RAQM if shaped and features.check("raqm") else ImageFont.Layout.BASIC
    try:
        return ImageFont.truetype(str(path), size, layout_engine=engine)
    except OSError:
        return None


@cache
def covers(path: Path, character: str) -> bool:
    """Whether the font draws the character: its picture differs from the one for a code point that cannot exist."""
    font = load(path, 24, shaped=False)          # shaping puts a dotted circle under a lone mark, known or not
    if font is None:
        return False
    if character.isspace():
        return True
    return _drawn(font, character) not in (_drawn(font, "\U0010ffff"), b"")


def _drawn(font: Any, character: str) -> bytes:
    mask, offset = font.getmask2(character, mode="L")
    return bytes(mask) + bytes(str((mask.size, offset)), "ascii") if mask.size[0] * mask.size[1] else b""


class Faces:
    """The fonts for one text: the wanted typeface first, unless another one of ours covers more of the letters (words
    of mixed faces look broken). `missing` collects characters that no font covers."""

    def __init__(self, face: str, text: str) -> None:
        ours = [packaged(face), packaged("Manrope-SemiBold"), packaged("SourceSerifPro-Semibold")]
        letters = {c for c in text if c.isalpha()}
        known = [path for path in ours if path is not None]
        self._order = sorted(known, key=lambda path: -sum(covers(path, c) for c in letters))
        self._known: dict[str, Path | None] = {}
        self.missing: set[str] = set()

    def path(self, text: str) -> Path | None:
        """The first font that covers all of `text` (a character with its marks, or a shaped word or line), or the one
        that covers most of it. None when no font covers any; what none covers is noted in `missing`."""
        if text not in self._known:
            self._known[text] = self._search([c for c in text if c not in UNSEEN and not c.isspace()])
        return self._known[text]

    def _search(self, seen: list[str]) -> Path | None:
        best: tuple[int, Path | None] = (0, None)
        absent = set(seen)
        for path in (*self._order, *system_fonts()):
            drawn = {c for c in seen if covers(path, c)}
            absent -= drawn
            if len(drawn) == len(set(seen)):
                return path
            best = (len(drawn), path) if len(drawn) > best[0] else best
        self.missing |= absent
        return best[1]

    def note(self) -> str:
        """A sentence about what could not be drawn, "" when all was."""
        if not self.missing:
            return ""
        kinds = sorted({unicodedata.name(c, "a rare character").split()[0].title() for c in self.missing})
        return f"No installed font draws {len(self.missing)} of the characters ({', '.join(kinds[:4])}); install a Noto font to show them."
