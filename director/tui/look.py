"""Colours, in the dark and by daylight."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="director-dark", dark=True, primary="#e8a33d", secondary="#6fb3c8", accent="#e8a33d", warning="#e8c15a", error="#e5705f",
    success="#86b96f", foreground="#e7e3da", background="#121315", surface="#1a1c1f", panel="#24272b",
    variables={"dim": "#96918a", "footer-key-foreground": "#e8a33d", "border-blurred": "#34383d",
               "input-selection-background": "#e8a33d 30%"},
)
LIGHT = Theme(
    name="director-light", dark=False, primary="#a85f00", secondary="#1f6f8b", accent="#a85f00", warning="#8a6500", error="#b3392b",
    success="#3f7a2a", foreground="#23211d", background="#f6f3ec", surface="#fffdf8", panel="#e9e4d8",
    variables={"dim": "#77705f", "footer-key-foreground": "#a85f00", "border-blurred": "#cfc8b8",
               "input-selection-background": "#a85f00 25%"},
)

WIDTHS = [(0, "-narrow"), (110, "-wide")]
HEIGHTS = [(0, "-low"), (34, "-high")]
"""Columns and rows from which a screen has the class."""


def bar(fraction: float, width: int) -> tuple[str, str]:
    """A bar of `width` cells, drawn in eighths of a cell: the full part and the rest."""
    eighths = round(max(0.0, min(1.0, fraction)) * width * 8)
    full, part = divmod(eighths, 8)
    done = "█" * full + ("▏▎▍▌▋▊▉"[part - 1] if part else "")
    return done, " " * (width - len(done))
