"""The person's own files, as a language model is told of them and casts them in shots."""

from __future__ import annotations

import json
import math
import re
from pathlib import PurePath
from typing import Any

from director.materials import LEAST, films
from director.model import Brief, Shot
from director.source import Source


def told(brief: Brief) -> str:
    """The files as one line of JSON: data that holds no line breaks, whatever the files are called."""
    listed = [{"file": _printable(source.name), "holds": f"{source.kind}, {_about(line)}"}
              for source, line in zip(brief.sources, brief.inputs, strict=False)]
    return json.dumps(listed, ensure_ascii=False)


def cast(shot: Shot, item: dict[str, Any], brief: Brief) -> Shot:
    """The shot with the file that the model named for it, no longer than that lasts; as it was where it named none that came along."""
    number = _named(str(item.get("file") or "")[:400], brief.sources)
    if number is None:
        return shot
    source, seconds = brief.sources[number], shot.duration
    if source.kind == "video":
        lasts = _seconds(brief.inputs[number]) if number < len(brief.inputs) else seconds
        source = source.but(start=round(min(_start(item), max(0.0, lasts - seconds)), 2))
        seconds = min(seconds, max(LEAST, lasts))
    return shot.but(source=source, generator=films(source), duration=round(seconds, 2))


def schema(brief: Brief) -> dict[str, Any]:
    """The fields of a shot that name a file; none where no files came."""
    if not brief.sources:
        return {}
    return {"file": {"type": "string", "enum": ["", *dict.fromkeys(_printable(source.name) for source in brief.sources)],
                     "description": "the person's own file that this shot shows; empty where it is made anew"},
            "file_start": {"type": "number", "description": "second of the file at which the shot begins"}}


def _named(name: str, sources: tuple[Source, ...]) -> int | None:
    """Which of the files a model means: by its name, or by its name without the ending."""
    wanted = PurePath(name.strip()).name.casefold()
    called = [_printable(source.name).casefold() for source in sources]
    stems = [PurePath(each).stem for each in called]
    return next((names.index(wanted) for names in (called, stems) if wanted and wanted in names), None)


def _start(item: dict[str, Any]) -> float:
    value = item.get("file_start")
    fine = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value > 0
    return float(value) if fine and value is not None else 0.0


def _about(line: str) -> str:
    """'12 s, 1920x1080' of 'beach.mp4 (12 s, 1920x1080)'."""
    return line.rpartition("(")[2].rstrip(")")


def _seconds(line: str) -> float:
    found = re.search(r"(\d{1,5}) s\b", _about(line))
    return float(found[1]) if found else math.inf


def _printable(name: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in name)
