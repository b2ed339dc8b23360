"""A person's head: skull, ears, nose, cheeks, features, hair, beard, spectacles."""

from __future__ import annotations

from dataclasses import dataclass

from director.tools.generators.animatic.art.figures.body import Head
from director.tools.generators.animatic.art.figures.faces import Face, features
from director.tools.generators.animatic.art.figures.hair import beard_parts, hair_parts
from director.tools.generators.animatic.art.figures.ink import Dyes, line, oval, shape, warm
from director.tools.generators.animatic.art.kit import Part, dark, light, mix


@dataclass(frozen=True)
class Person:
    """What a face says about a person. `age`: baby, child, adult, old."""

    skin: str
    hair: str
    style: str
    iris: str
    age: str = "adult"
    female: bool = False
    beard: str = ""
    beard_colour: str = ""
    glasses: str = ""                  # "", round, dark, monocle, patch, mask
    frame: str = "#3a2f3c"


def portrait(person: Person, dyes: Dyes) -> Head:
    """The head of a person, around its own middle."""
    young = person.age in ("child", "baby")
    ex, ey = (3.75, 4.55) if young else ((3.3, 4.05) if person.age == "adult" else (2.9, 3.5))
    lips = mix(warm(person.skin, 0.55), "#b02f45", 0.55 if person.female and not young else 0.3)
    face = Face(
        left=(-4.3, 1.4 if young else 0.4), right=(7.2, 1.4 if young else 0.4), eye=(ex, ey), iris=person.iris, lid=person.skin,
        brow=mix(person.hair, "#2a1a1c", 0.3) if person.age != "old" else light(person.hair, 0.1), brow_at=-5.4 if young else -6.5,
        brow_width=0.7 if person.female else (0.9 if young else (1.9 if person.age == "old" else 1.5)),
        lashes=1.0 if person.female else 0.75, flick=person.female and person.age != "baby", mouth=(2.0, 9.6), wide=3.1 if young else 3.6,
        lips=lips,
    )
    parts = [
        Part("head", _skull(person, dyes), (-18.5, -16.5, 18, 16), z=40.0),
        Part("face", "", parent="head", z=41),
        Part("cheeks", "".join(oval(x, 6.6, 3.2, 2.2, dyes.fade(mix(person.skin, "#f0475a", 0.55), 0.55)) for x in (-7.2, 10.2)), (-11,
        3.6, 14, 9.6), "face", z=41),
        Part("nose", _nose(person, dyes), (-3, -1, 8, 8), "face", z=43),
        *features(face, dyes),
        *beard_parts(person.beard, person.beard_colour or person.hair, dyes),
        *hair_parts(person.style, person.hair, dyes),
    ]
    if person.glasses:
        parts.append(Part("glasses", _glasses(person, face, dyes), (-16, -7, 17, 9), "face", (0, face.left[1]), 50.0))
    return Head(tuple(parts), lift=13.6, globe=19.5, tuck=0.9)


def _skull(person: Person, dyes: Dyes) -> str:
    skin = person.skin
    fill, edge = dyes.ball(skin), warm(skin, 0.3)
    ears = ""
    covered = person.style in ("bob", "long", "wavy", "curly_long")
    for x, rx in () if covered else ((-14.2, 2.9), (14.6, 2.3)):
        ears += oval(x, 2.2, rx, 3.9, fill) + oval(x + (0.5 if x < 0 else -0.4), 2.4, rx * 0.5, 2.1, edge, opacity=0.6)
    if person.female and person.age == "adult" and not covered:
        ears += oval(-14.6, 6.6, 0.9, 0.9, "#f2cf5b") + oval(14.9, 6.6, 0.8, 0.8, "#f2cf5b")
    if person.age in ("child", "baby"):
        face = "M-14.2 -1C-15 -11 -8.6 -15.6 .4 -15.6C9.4 -15.6 15.2 -11 14.6 -1C15.4 8 9.6 14.4 1.2 14.6C-8 14.6 -15 8 -14.2 -1Z"
    elif person.female:
        face = ("M-13.6 -2C-14.6 -11 -8.6 -15.6 .4 -15.6C9.4 -15.6 14.8 -11 14 -2C14.2 6 10 11.6 4.8 14.4Q1.8 15.8 -1.2 14.5C-7.6 11.8 "
            "-13.4 6 -13.6 -2Z")
    else:
        face = ("M-13.8 -2C-14.6 -11 -8.6 -15.6 .4 -15.6C9.4 -15.6 14.8 -11 14.2 -2C14.6 6 12.4 11 7.4 14Q1.8 16.2 -4 14.2C-10.4 11.4 "
            "-13.8 6 -13.8 -2Z")
    art = ears + shape(face, fill)
    if person.age == "old":
        art += line("M-10 5.4Q-9.6 3.9 -8.4 3.2M12.4 5.4Q12.2 3.9 11.2 3.2M-5.4 -10.6Q1 -12 7.4 -10.8M-4 -12.8Q1 -13.8 6 -13", edge, 0.5,
            0.7)
        art += line("M-3.4 6.6Q-5 8.4 -4.6 10.6M7.6 6.6Q9 8.4 8.6 10.6", edge, 0.6, 0.6)
    return art


def _nose(person: Person, dyes: Dyes) -> str:
    skin = person.skin
    tone = warm(mix(skin, "#e8604f", 0.22), 0.08)
    if person.age in ("child", "baby"):
        return oval(2.6, 4.6, 1.5, 1.15, tone) + oval(2.2, 4.2, 0.6, 0.4, "#ffffff", opacity=0.5)
    if person.age == "old" and not person.female:
        return oval(2.7, 3.8, 2.9, 2.5, dyes.ball(tone)) + oval(1.8, 2.9, 0.9, 0.6, "#ffffff", opacity=0.5)
    if person.female:
        return shape("M2.2 1.2Q4.6 3.6 4.4 4.8Q3.6 6 1.6 5.4Q2.6 3.4 2.2 1.2Z", tone) + oval(2.9, 4.2, 0.6, 0.45, "#ffffff", opacity=0.45)
    return shape("M1.8 -.2Q5.6 3.2 5.2 4.9Q4 6.6 .9 5.6Q2.4 3.2 1.8 -.2Z", tone) + oval(3.3, 4.1, 0.9, 0.6, "#ffffff", opacity=0.4)


def _glasses(person: Person, face: Face, dyes: Dyes) -> str:
    left, right, colour = face.left[0], face.right[0], person.frame
    if person.glasses == "mask":
        return shape("M-14 -3.4Q1 -7 15 -3.6Q15 3.4 10 4.8Q4.6 5.2 1.6 1.6Q-2 5.4 -7.4 5Q-13.6 4.4 -14 -3.4ZM-8 0A3.6 4.4 0 0 0 -.6 0"
            "A3.6 4.4 0 0 0 -8 0ZM3.6 0A3.6 4.4 0 0 0 11 0A3.6 4.4 0 0 0 3.6 0Z", dark("#3a2f4a", 0.2)).replace("/>",
            ' fill-rule="evenodd"/>')
    if person.glasses == "patch":
        return line("M-13.6 -6Q2 -3.4 13.6 2.6", "#221a26", 1.0) + shape("M3.2 -3.8Q7.6 -5.6 11.4 -2.4Q12 3.6 7.4 5.4Q2.8 3.6 3.2 -3.8Z",
            "#221a26") + line("M5 -3Q7.4 -4.2 9.6 -2.8", "#6a6078", 0.5, 0.7)
    art = "" if person.glasses == "monocle" else line(f"M{left - 5.0:.1f} -.6L-14.6 -1.6M{right + 5.0:.1f} -.6L14.6 -1.6"
        f"M{left + 4.8:.1f} -.4Q{(left + right) / 2:.1f} -2 {right - 4.8:.1f} -.4", colour, 0.9)
    for x in ((right,) if person.glasses == "monocle" else (left, right)):
        if person.glasses == "dark":
            art += shape(f"M{x - 5:.1f} -3.6Q{x:.1f} -4.8 {x + 5:.1f} -3.6Q{x + 5.2:.1f} 3.8 {x:.1f} 4.4Q{x - 5.2:.1f} 3.8 {x - 5:.1f} "
                f"-3.6Z", "#221c2c") + line(f"M{x - 3:.1f} 1L{x + 0.4:.1f} -2.6M{x - 0.8:.1f} 2L{x + 2.4:.1f} -1.6", "#ffffff", 0.8, 0.35)
        else:
            art += (oval(x, 0, 5.0, 5.2, "#dff2ff", opacity=0.16) + f'<ellipse cx="{x:g}" cy="0" rx="5" ry="5.2" fill="none" '
                f'stroke="{colour}" stroke-width=".95"/>')
            art += line(f"M{x - 3.2:.1f} -1.6Q{x - 2.4:.1f} -3.6 {x - 0.6:.1f} -4", "#ffffff", 0.6, 0.7)
    if person.glasses == "monocle":
        art += line(f"M{right + 4.6:.1f} 2Q{right + 6.4:.1f} 8 {right + 4:.1f} 14", "#d9b35a", 0.5)
    return art
