"""The styles: how each treats figures, sets and the finished picture. A style differs in drawing, not only in colour."""

from __future__ import annotations

from dataclasses import dataclass

from director.vocabulary import Look


@dataclass(frozen=True)
class Grade:
    """How a style treats the picture. Tones are 0..255, chroma shifts in 8-bit units, sizes in pixels at 1080 lines."""

    lift: float = 4.0                  # black level
    gamma: float = 1.0                 # below 1 opens the shadows
    gain: float = 1.0
    contrast: float = 0.35             # share of an S-curve
    saturation: float = 1.0
    shadows: tuple[float, float] = (0.0, 0.0)      # Cb, Cr added in the dark
    highlights: tuple[float, float] = (0.0, 0.0)   # Cb, Cr added in the light
    bloom: float = 0.5
    vignette: float = 0.3              # negative brightens the edges like paper
    grain: float = 1.0                 # standard deviation in luma; 0.7 costs a fifth of the bit rate, 1.1 half of it
    poster: int = 0                    # number of tones, 0 = continuous
    inks: int = 0                      # step between chroma values, 0 = continuous
    ground: str = ""                   # what it is painted on, see plates.py
    relief: float = 1.0                # how much of the ground shows
    wash: int = 0                      # median filter, odd size: paint that runs together
    edges: float = 0.0                 # dark pigment where tones meet
    line: float = 0.0                  # a drawn line where tones meet: 1 = black
    width: float = 3.0                 # of that line
    least: int = 26                    # step of luma that begins to be a line
    broken: float = 0.0                # 1 = the line of a dry brush or a pencil
    dots: float = 0.0                  # halftone screen between the tones, in luma
    strokes: float = 0.0               # length of brush strokes
    rows: int = 0                      # rows of big pixels
    palette: int = 24                  # colours of big pixels
    border: float = 0.0                # white margin left by the paint, share of the height
    gate: float = 0.0                  # black corners of an old projector, share of the height
    wear: float = 0.0                  # scratches, dust and weave of old film
    fringe: float = 0.0                # colours beside each other at edges
    clarity: float = 0.0               # local contrast
    slats: float = 0.0                 # shadow of blinds across the picture
    hold: int = 1                      # pictures shown of each drawn: 2 = animated on twos
    depth: float = 1.0                 # multiplies the depth-of-field blur
    outline: float = 0.0               # contour of figures in rig units
    hard: float = 0.0                  # 1 = two-tone shading of figures
    puff: float = 1.0                  # roundness of figures, above 1 of sets too: 0 flat, 2 modelled
    gloss: float = 0.0                 # highlight on figures
    rim: float = 1.0                   # light around the edge of figures
    cut: float = 0.0                   # pieces of paper: strength of the shadow under each


GRADES: dict[Look, Grade] = {
    Look.CINEMATIC: Grade(
        lift=5, gamma=0.93, gain=1.02, saturation=1.1, shadows=(5, -4), highlights=(-5, 5), bloom=0.6, vignette=0.36, grain=0.7),
    Look.REALISTIC: Grade(
        lift=2, gamma=0.97, saturation=0.82, contrast=0.28, shadows=(1, -1), bloom=0.25, vignette=0.2, grain=0.8, clarity=0.55, puff=1.3,
        depth=1.5),
    Look.ANIME: Grade(
        lift=8, gamma=0.84, gain=1.06, contrast=0.25, saturation=1.35, shadows=(7, 1), highlights=(-3, 2), bloom=0.8, vignette=0.04,
        grain=0, outline=0.4, hard=1.0, puff=1.3, rim=0.35, line=0.42, width=2.2,
        least=30),
    Look.CARTOON: Grade(
        lift=6, gamma=0.86, gain=1.06, contrast=0.2, saturation=1.5, bloom=0, vignette=0, grain=0, poster=7, inks=10, outline=1.5, hard=0.25,
        puff=0.5, rim=0.0, line=0.95, width=4.6, least=22, wash=5, depth=0.4),
    Look.ANIMATION_3D: Grade(
        lift=6, gamma=0.88, gain=1.04, contrast=0.3, saturation=1.22, shadows=(4, -1), highlights=(-4, 4), bloom=0.8, vignette=0.24,
        grain=0, puff=2.1, gloss=1.0, depth=2.2),
    Look.NOIR: Grade(
        lift=0, gamma=1.1, gain=1.2, contrast=0.95, saturation=0.0, bloom=0.5, vignette=0.62, grain=0.9, slats=0.42, hard=0.6, puff=1.5, rim=0.8),
    Look.WATERCOLOR: Grade(
        lift=34, gamma=0.78, gain=0.98, contrast=0.1, saturation=0.9, shadows=(2, 1), highlights=(-3, 2), bloom=0.1, vignette=-0.2,
        grain=0, ground="watercolour paper", wash=7, edges=2.6, border=0.05, puff=0.7, rim=0.12),
    Look.OIL: Grade(
        lift=6, gamma=0.9, gain=1.02, contrast=0.4, saturation=1.2, shadows=(-2, 3), highlights=(-4, 3), bloom=0.2, vignette=0.2,
        grain=0, ground="strokes", strokes=36, puff=1.3, rim=0.45),
    Look.INK: Grade(
        lift=22, gamma=0.8, gain=1.12, contrast=0.45, saturation=0.1, highlights=(-4, 2), bloom=0, vignette=0, grain=0, poster=5,
        ground="rice paper", wash=7, line=1.0, width=7.5, least=13, broken=0.55, border=0.06, puff=0.6, rim=0.0, outline=1.0),
    Look.PIXEL: Grade(
        lift=4, gamma=0.9, gain=1.04, contrast=0.4, saturation=1.25, bloom=0.2, vignette=0, grain=0, rows=180, outline=1.0, hard=1.0,
        rim=0.35, hold=2, depth=0.2),
    Look.COMIC: Grade(
        lift=0, gamma=0.8, gain=1.1, contrast=0.35, saturation=1.5, bloom=0, vignette=0, grain=0, poster=4, inks=26, dots=52, outline=1.1,
        hard=1.0, line=1.0, width=4.2, least=24, wash=5, ground="newsprint", relief=0.5, rim=0.2, depth=0.3),
    Look.CLAYMATION: Grade(
        lift=8, gamma=0.9, gain=1.0, contrast=0.25, saturation=1.05, shadows=(-3, 3), highlights=(-6, 4), bloom=0.15, vignette=0.3,
        grain=0, ground="fingerprints", strokes=-14, puff=2.3, gloss=0.6, hold=2, depth=1.5),
    Look.CUTOUT: Grade(
        lift=8, gamma=0.88, gain=1.0, contrast=0.15, saturation=1.0, bloom=0, vignette=0.06, grain=0, poster=9, inks=8, ground="fibres",
        puff=0.15, rim=0.0, cut=0.85, hold=2, wash=5, depth=0.3),
    Look.CYBERPUNK: Grade(
        lift=5, gamma=0.98, gain=1.06, saturation=1.42, shadows=(13, 4), highlights=(-2, 10), bloom=1.0, vignette=0.42, grain=0,
        ground="scan lines", fringe=3.0, puff=1.3, gloss=0.5),
    Look.VINTAGE: Grade(
        lift=26, gamma=0.92, gain=0.92, contrast=0.4, saturation=0.42, shadows=(-6, 6), highlights=(-16, 7), bloom=0.7, vignette=0.6,
        grain=1.1, gate=0.07, wear=1.0, wash=0, fringe=-1.0),
    Look.STORYBOOK: Grade(
        lift=46, gamma=0.72, gain=0.99, contrast=0.0, saturation=0.72, shadows=(4, 3), highlights=(-5, 3), bloom=0.3, vignette=-0.1,
        grain=0, ground="pencil", line=0.55, width=3.4, least=18, broken=0.75, border=0.035, puff=0.6, rim=0.2, depth=0.6),
}
