"""How each look letters its titles. Sizes are fractions of the picture's short side, the rest of the letter size (em)."""

from __future__ import annotations

from dataclasses import dataclass

from director.vocabulary import Look, look_of

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
    Look.ANIMATION_3D: TitleStyle(
        "FredokaOne-Regular", 0.15, 0.012, False, (255, 240, 206), motion="pop", outline=(36, 58, 120), outline_width=0.05, leading=1.1,
    ),
    Look.OIL: TitleStyle("SourceSerifPro-Semibold", 0.12, 0.1, True, (247, 232, 196), rule=True, leading=1.3),
    Look.INK: TitleStyle("SourceSerifPro-SemiboldIt", 0.14, 0.02, False, (250, 247, 240), leading=1.16),
    Look.PIXEL: TitleStyle("Manrope-ExtraBold", 0.105, 0.1, True, (255, 236, 120), motion="pop", outline=(36, 22, 60),
        outline_width=0.08, leading=1.3),
    Look.COMIC: TitleStyle("Manrope-ExtraBold", 0.13, 0.02, True, (255, 226, 58), motion="pop", outline=(18, 14, 20),
        outline_width=0.09, leading=1.1),
    Look.CLAYMATION: TitleStyle(
        "FredokaOne-Regular", 0.155, 0.015, False, (255, 190, 120), motion="pop", outline=(96, 44, 40), outline_width=0.05, leading=1.1,
    ),
    Look.CUTOUT: TitleStyle(
        "FredokaOne-Regular", 0.145, 0.02, False, (255, 250, 238), motion="pop", outline=(196, 74, 56), outline_width=0.05, leading=1.12,
    ),
    Look.VINTAGE: TitleStyle("SourceSerifPro-Regular", 0.11, 0.14, True, (243, 231, 200), rule=True, leading=1.36),
    Look.STORYBOOK: TitleStyle("SourceSerifPro-SemiboldIt", 0.145, 0.015, False, (255, 246, 226), leading=1.16),
}


def title_style(style: str) -> TitleStyle:
    """The lettering for a storyboard's style in free text; cinematic when no look is named in it."""
    return STYLES[look_of(style) or Look.CINEMATIC]
