"""The room of somebody young: a desk by the window, a bed, posters, a string of lights."""

from __future__ import annotations

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.homes import SPOTS
from director.tools.generators.animatic.art.places.pen import Pen, num


def _poster(pen: Pen, x: float, y: float, kind: int) -> None:
    """A poster 62 x 86 cm, its middle at height y: a ringed planet, a wave, a star, a guitar."""
    ground = (("#1f2a5a", "#4a3a86"), ("#ffd8a0", "#f28a6a"), ("#e8404f", "#a82440"), ("#2a8a80", "#1a4f5a"))[kind % 4]
    pen.rect(x - 28, -y - 40, x + 34, -y + 47, "#120c22", 2, 0.2)
    pen.rect(x - 31, -y - 43, x + 31, -y + 43, "#fffaf0", 1)
    pen.rect(x - 28, -y - 40, x + 28, -y + 40, pen.down(*ground))
    with pen.at(x, -y):
        if kind % 4 == 0:
            pen.disc(0, 4, 15, pen.ball("#ffd8a0", "#f2904f", "#8a3a4a"))
            pen.line("M-25 12Q0 22 25 -4", "#ffe8c0", 3.4)
            for sx, sy in ((-18, -26), (10, -30), (20, -14), (-22, 30), (16, 30)):
                pen.disc(sx, sy, 1.6, "#ffffff")
        elif kind % 4 == 1:
            pen.disc(8, -14, 13, "#fff6d8")
            pen.path("M-28 40V10Q-18 -12 0 2Q10 10 6 20Q18 4 28 16V40Z", pen.down("#4fb0d8", "#1f5f9a"))
        elif kind % 4 == 2:
            pen.path("M0 -28l8 18h19l-15 13l6 20l-18 -12l-18 12l6 -20l-15 -13h19Z", "#ffd86a")
            pen.line("M-20 33H20", "#fff2d8", 5)
        else:
            pen.path("M-4 6Q-20 8 -16 26Q-10 36 0 34Q12 36 17 26Q20 8 4 6Z", pen.slant("#ffc86a", "#c9702a"))
            pen.rect(-2.4, -34, 2.4, 12, "#4a2a20")
            pen.disc(0, 20, 5, "#3a1f18")


def _desk(pen: Pen, x: float, wood: str, tone: str) -> None:
    """A desk with a lamp, a laptop, books, a mug of pencils, and its swivel chair pushed in; 170 cm."""
    with pen.at(x):
        pen.shadow(0, 0, 110, 9)
        pen.rect(30, -72, 82, 0, pen.across(light(wood, 0.25), wood, dark(wood, 0.25)), 2)
        for k in range(3):
            pen.rect(34, -68 + k * 23, 78, -49 + k * 23, pen.slant(light(wood, 0.4), dark(wood, 0.05)), 2)
            pen.disc(56, -58 + k * 23, 2.6, "#5a4638")
        pen.rect(-82, -74, -74, 0, dark(wood, 0.2))
        pen.rect(-90, -80, 90, -72, pen.down(light(wood, 0.5), dark(wood, 0.1)), 2)
        pen.path("M-26 -82L-22 -120H26L30 -82Z", pen.slant("#d8e0e8", "#8a94a4"))
        pen.path("M-21 -86L-18 -116H22L25 -86Z", "#26303f")
        pen.path("M-21 -86L-18 -116H22L25 -86Z", "#7fd0ff", 0.6, glow=True)
        for k, (book, w) in enumerate((("#d9574a", 46), ("#3f8f8a", 40), ("#e8a33d", 44), ("#3d5fa8", 36))):
            pen.rect(40, -90 - k * 10, 40 + w, -81 - k * 10, pen.down(light(book, 0.25), dark(book, 0.2)), 1)
        pen.rect(-52, -100, -38, -80, pen.across(light(tone, 0.4), dark(tone, 0.2)), 2)
        for k, c in enumerate(("#ffd24a", "#e8504a", "#5aa8e8")):
            pen.line(f"M{-49 + k * 4} -98l{-3 + k * 3} -18", c, 2.4)
        pen.line("M-72 -80V-116L-52 -142", "#3a404a", 4)
        pen.path("M-66 -150L-40 -138L-34 -122Q-52 -118 -60 -128Z", pen.slant(light(tone, 0.3), tone, dark(tone, 0.3)))
        pen.pool(-42, -108, 84, 76, "#ffc46b", 0.6)
        pen.path("M-58 -128L-34 -122L-8 -82H-84Z", pen.down("#ffe2a0/0.3", "#ffe2a0/0"), glow=True)
        pen.path("M-30 -96Q-30 -112 -4 -112T22 -96V-58Q-4 -50 -30 -58Z", pen.down(light(tone, 0.25), tone, dark(tone, 0.3)))
        pen.rect(-34, -50, 26, -40, pen.down(light(tone, 0.2), dark(tone, 0.2)), 5)
        pen.line("M-4 -40V-14M-4 -12L-28 -3M-4 -12L20 -3M-4 -12V-2", "#3a404a", 5)


def _bed(pen: Pen, x: float, cloth: str, wood: str) -> None:
    """A single bed seen from its side, rumpled, 200 cm."""
    with pen.at(x):
        pen.shadow(0, 0, 118, 10)
        pen.rect(92, -104, 104, 0, pen.across(light(wood, 0.3), dark(wood, 0.3)), 3)
        pen.rect(-104, -62, -94, 0, pen.across(light(wood, 0.3), dark(wood, 0.3)), 3)
        pen.rect(-96, -40, 94, -16, pen.down(light(wood, 0.3), wood, dark(wood, 0.3)), 2)
        pen.rect(-94, -58, 92, -36, pen.down("#ffffff", "#d8dce8"), 8)
        pen.rect(44, -82, 90, -54, pen.ball("#ffffff", "#eef0f8", "#c0c6d8"), 11)
        pen.path("M-96 -22V-54Q-92 -68 -70 -66Q-40 -74 -10 -67Q20 -76 40 -66Q52 -62 50 -48L46 -22Q20 -14 -8 -20T-96 -22Z",
                 pen.down(light(cloth, 0.3), cloth, dark(cloth, 0.25)))
        for d in ("M-70 -62Q-60 -40 -66 -24", "M-10 -64Q-2 -44 -12 -24", "M28 -66Q20 -46 30 -26"):
            pen.line(d, dark(cloth, 0.3), 2.4, 0.6)
        for k in range(6):
            pen.line(f"M{-86 + k * 24} -60q4 18 0 34", light(cloth, 0.45), 4, 0.5)


def _room(setting: Setting) -> Scenery:
    """Posters, a pinboard, a full shelf, a guitar, a beanbag, a skateboard, a string of bulbs over it all."""
    rng = setting.rng("youth")
    first = rng.randrange(4)
    wall, tone = rng.choice((("#8fa8cc", "#e8743f"), ("#a8c4b0", "#5a6fc8"), ("#c4a8cc", "#2fa098"), ("#e0b89a", "#3f78b8")))
    wall, tone = setting.looks.colour("wall", "room", default=wall), setting.looks.colour("bed", "blanket", default=tone)
    plan = shell.Shell(wall, "#b8844f", "#fff6ea", "#f6f0e8", "plain", "planks", half=3.7, high=2.8, far=4.0, holes=((-232, 104, -92, 226),))

    def on_back(pen: Pen) -> None:
        furniture.curtain(pen, -252, 242, 96, 34, tone)
        furniture.curtain(pen, -72, 242, 96, 34, tone, flip=True)
        for k, (x, y) in enumerate(((8.0, 186.0), (80.0, 196.0), (250.0, 190.0))):
            _poster(pen, x, y, k + first)
        pen.rect(130, -166, 210, -112, "#c99a62", 2)
        for k in range(6):
            pen.rect(136 + k % 3 * 24, -162 + k // 3 * 25, 155 + k % 3 * 24, -142 + k // 3 * 25, rng.choice(("#fff6d8", "#9fd8f0", "#ffb0a8", "#c8f0b0")))
        bulbs = [(-340 + k * 57, -258 + 13 * (1 - ((k % 4) - 1.5) ** 2 / 2.25)) for k in range(13)]
        pen.line("M" + "L".join(f"{num(x)} {num(y)}" for x, y in bulbs), "#4a4050", 1.6)
        for k, (x, y) in enumerate(bulbs):
            c = ("#ffe27a", "#ff9ab0", "#8fe0ff", "#b0ffb0")[k % 4]
            pen.oval(x, y + 7, 4, 6, c)
            pen.oval(x, y + 7, 4, 6, c, glow=True)
            pen.pool(x, y + 7, 34, 34, c, 0.8)

    def on_left(pen: Pen) -> None:
        furniture.bookcase(pen, 130, 170, 210, "#c08a54", rng)
        furniture.bookcase(pen, -60, 170, 130, "#c08a54", rng)
        for k, z in enumerate((20, -150, -240)):
            _poster(pen, z, 196, k + first + 1)

    def on_right(pen: Pen) -> None:
        furniture.cabinet(pen, -240, 120, 120, "#c08a54", 4, drawers=True)
        for k, z in enumerate((-300, 20, 130)):
            _poster(pen, z, 190, k + first + 3)

    def on_floor(pen: Pen) -> None:
        furniture.rug(pen, 0, 20, 190, 130, tone, "#fff2dc")
        if not setting.dark:
            pen.poly([(-220, -400), (-100, -400), (40, -120), (-120, -120)], "#fff3c8", 0.3)

    desk, bed, near = Pen(), Pen(), Pen()
    _desk(desk, -176, "#d0985c", tone)
    _bed(bed, 226, tone, "#a8703f")
    near.shadow(-300, 0, 52, 8)
    near.path("M-350 -4Q-362 -60 -312 -74Q-262 -70 -252 -30Q-246 -2 -262 0H-338Z", near.ball(light(tone, 0.35), dark(tone, 0.1), dark(tone, 0.5)))
    near.shadow(316, 0, 30, 5)
    with near.at(316, 0, 0.9, turn=9):
        near.path("M-22 -4Q-34 -40 -18 -58Q-24 -78 -12 -88H12Q24 -78 18 -58Q34 -40 22 -4Q0 6 -22 -4Z", near.slant("#f2b45a", "#c9702a", "#7a3a1a"))
        near.disc(0, -52, 9, "#3a1f18")
        near.rect(-4, -172, 4, -56, "#4a2a20")
        near.rect(-7, -190, 7, -168, "#3a2018", 3)
    back, floors = shell.room(plan, rng, on_back, on_left, on_right, on_floor)
    layers = (shell.outside(setting, plan, rng, town=True), back, desk.card(-3.5, -0.5, -0.15, 1.7, 3.2), bed.card(1.0, 3.5, -0.15, 1.3, 2.6),
              near.card(-3.65, 3.65, -0.15, 1.9, 1.8))
    return Scenery(layers, floors, light="indoor", haze=0.012, spots=SPOTS)


PLACES = (
    Place(("teenager's room", "student's room", "dorm room", "dorm", "boy's room", "girl's room", "student room", "teen bedroom", "teenager's bedroom",
           "teen room", "boy's bedroom", "girl's bedroom", "student flat", "student apartment", "student dorm", "college dorm", "college room",
           "his room", "her room", "my room", "gamer's room", "gaming room of a teenager"), _room, indoors=True),
)
