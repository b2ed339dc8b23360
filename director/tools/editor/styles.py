"""How each look letters its titles. Sizes are fractions of the picture's short side, the rest of the letter size (em)."""

from __future__ import annotations

from dataclasses import dataclass

from director.vocabulary import Look, find

Rgb = tuple[int, int, int]


@dataclass(frozen=True)
class TitleStyle:
    """`motion`: drift (letters emerge and slowly spread), pop (letters jump in one after the other), flicker (neon).
    `outline` and `glow` are colours with their widths, or None. `rule`: a thin line grows under the title."""

    face: str
    size: float
    tracking: float
    upper: bool
    fill: Rgb
    motion: str = "drift"
    outline: Rgb | None = None
    outline_width: float = 0.0
    glow: Rgb | None = None
    rule: bool = False
    leading: float = 1.2


IVORY = (255, 247, 230)

STYLES = {
    Look.CINEMATIC: TitleStyle("SourceSerifPro-Semibold", 0.112, 0.16, True, IVORY, rule=True, leading=1.34),
    Look.NOIR: TitleStyle("SourceSerifPro-Regular", 0.112, 0.2, True, (245, 245, 245), rule=True, leading=1.36),
    Look.WATERCOLOR: TitleStyle("SourceSerifPro-SemiboldIt", 0.145, 0.015, False, (255, 252, 244), leading=1.16),
    Look.REALISTIC: TitleStyle("Manrope-Medium", 0.1, 0.2, True, (255, 255, 255), leading=1.4),
    Look.CYBERPUNK: TitleStyle(
        "Manrope-ExtraBold", 0.11, 0.14, True, (244, 255, 255), motion="flicker", glow=(0, 214, 255), leading=1.3,
    ),
    Look.CARTOON: TitleStyle(
        "FredokaOne-Regular", 0.155, 0.012, False, (255, 213, 74), motion="pop", outline=(52, 27, 84), outline_width=0.075, leading=1.1,
    ),
    Look.ANIME: TitleStyle(
        "FredokaOne-Regular", 0.145, 0.03, False, (255, 255, 255), motion="pop", outline=(226, 64, 120), outline_width=0.06, leading=1.12,
    ),
}


def title_style(style: str) -> TitleStyle:
    """The lettering for a storyboard's style in free text; cinematic when no look is named in it."""
    named = find(Look, style)
    return STYLES[named[0] if named else Look.CINEMATIC]
