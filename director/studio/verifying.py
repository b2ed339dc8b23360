"""What can be told of where a film comes from."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def verify(path: Path) -> Any:
    """An object with `credentials`, `watermark`, `problem` and `sentence`. Raises BadInput for what cannot be read."""
    from director.tools.provenance.verifying import verify as look

    return look(path)
