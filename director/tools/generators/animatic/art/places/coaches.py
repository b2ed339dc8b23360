"""Inside what runs on rails and roads with many seats: a railway carriage, a bus or tram, an underground train."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from functools import partial

from director.tools.generators.animatic.art.kit import Place, Scenery, Setting, dark, light
from director.tools.generators.animatic.art.places import furniture, shell
from director.tools.generators.animatic.art.places.pen import Pen

_STEP = 210                # centimetres from window to window


@dataclass(frozen=True)
class Coach:
    """What a coach is lined with. `beyond`: country, town or tunnel, seen through the windows; `poles`: to hold on to."""

    lining: shell.Shell
    seats: tuple[str, ...]
    frame: str
    beyond: str
    poles: str = ""
    carpet: str = ""


_TRAIN = Coach(
    shell.Shell("#d9b488", "#7a5a4a", "#f2dcb8", "#f4e8d4", "boards", "carpet", "#a8744a", wainscot="#9a6238", half=2.3, high=2.75, far=7.5,
                holes=((-70, 100, 70, 210),)),
    ("#3f7a6a", "#b8504a", "#4a5fa8"), "#b8834e", "country", carpet="#c9504f")
_BUS = Coach(
    shell.Shell("#e9e6dc", "#6f7683", "#cfd6dc", "#f4f2ea", "plain", "concrete", wainscot="#7f98a8", half=2.3, high=2.6, far=7.5,
                holes=((-100, 96, 100, 212),)),
    ("#3f7fb8", "#d98a3a", "#4f9a7a"), "#5a6470", "town", poles="#f2c03f")
_METRO = Coach(
    shell.Shell("#dfe4ea", "#565c68", "#aeb8c4", "#eef2f5", "plain", "concrete", wainscot="#8f9aa8", half=2.3, high=2.6, far=8.5,
                holes=((-66, 100, 66, 208),)),
    ("#d9653a", "#3f6fb0", "#c9404f"), "#49525e", "tunnel", poles="#cfd6dc")


def _view(pen: Pen, coach: Coach, x: float, dark_out: bool, rng: random.Random) -> None:
    """The pane of one window, its middle at x."""
    night = dark_out or coach.beyond == "tunnel"
    pen.rect(x - 84, -218, x + 84, -104, pen.slant(light(coach.frame, 0.35), dark(coach.frame, 0.15)), 12)
    pen.rect(x - 74, -208, x + 74, -114, pen.down("#141c4a", "#3a4a8a") if night else pen.down("#7fc0ec", "#e4f2f0"), 8)
    if coach.beyond == "tunnel":
        pen.rect(x - 74, -208, x + 74, -114, pen.down("#10131c", "#252a36"), 8)
        pen.rect(x - 74, -178, x + 74, -172, pen.across("#ffd98a/0", "#ffd98a/0.8", "#ffd98a/0"), glow=True)
    elif coach.beyond == "town":
        at = x - 74.0
        while at < x + 66:
            wide, tall = rng.uniform(26, 40), rng.uniform(36, 78)
            pen.rect(at, -114 - tall, min(at + wide, x + 74), -114, "#27304f" if night else rng.choice(("#e8b89a", "#d9a0a0", "#b8c4d8", "#a8c0b8")))
            for row in range(int(tall // 20)):
                pen.rect(at + 8, -108 - tall + 20 * row, at + 16, -98 - tall + 20 * row, "#ffd98a" if night else "#8fb0c8", glow=night)
            at += wide
    else:
        pen.path(f"M{x - 74} -140Q{x - 30} -168 {x + 10} -146T{x + 74} -152V-122q0 8 -8 8H{x - 66}q-8 0 -8 -8Z", "#22335a" if night else "#7fb86a")
    pen.poly([(x - 50, -114), (x - 20, -114), (x + 30, -208), (x, -208)], "#ffffff", 0.12)


def _rows(coach: Coach, seat: str) -> list[Pen]:
    """The seats at both sides of the aisle, from the back to the front."""
    rows = []
    for _ in range(3):
        pen = Pen()
        for sx in (-1, 1):
            pen.shadow(sx * 158, 0, 80, 9)
            pen.rect(sx * 92, -118, sx * 226, -10, pen.down(light(seat, 0.3), seat, dark(seat, 0.35)), 14)
            pen.rect(sx * 100, -62, sx * 222, -40, pen.down(light(seat, 0.45), seat), 9)
            pen.rect(sx * 110, -132, sx * 214, -112, pen.down("#fff6e4", "#d8ccb8"), 8)
            pen.rect(sx * 88, -70, sx * 100, -10, pen.across(light(coach.frame, 0.3), dark(coach.frame, 0.3)), 5)
            if coach.poles:
                pen.rect(sx * 90, -258, sx * 95, 0, pen.across(light(coach.poles, 0.5), coach.poles, dark(coach.poles, 0.35)))
        rows.append(pen)
    return rows


def _straps(coach: Coach) -> Pen:
    """Lamps, or the rail under the ceiling with its straps."""
    pen = Pen()
    if not coach.poles:
        for k, x in enumerate((-90, 90)):
            furniture.pendant(pen, x, 275, 232, "#ffe2b0", 0.5 + 0.02 * k)
        return pen
    for x in (-96, 96):
        pen.rect(x - 130, -246, x + 130, -240, pen.down(light(coach.poles, 0.5), dark(coach.poles, 0.3)), 3)
        for hook in (-90, -30, 30, 90):
            pen.rect(x + hook - 2, -240, x + hook + 2, -216, dark(coach.poles, 0.45))
            pen.line(f"M{x + hook - 8} -216L{x + hook} -204L{x + hook + 8} -216Z", dark(coach.poles, 0.3), 3)
    return pen


def _coach(setting: Setting, coach: Coach) -> Scenery:
    rng = setting.rng("train")
    seat = setting.looks.colour("seat", default=rng.choice(coach.seats))

    def windows(pen: Pen) -> None:
        for x in range(-1300, 1301, _STEP):
            _view(pen, coach, x, setting.dark, rng)
        pen.rect(-1500, -250, 1500, -238, pen.down(light(coach.frame, 0.5), dark(coach.frame, 0.1)), 3)
        if not coach.poles:                                    # luggage
            for x in range(-1290, 1301, 105):
                pen.rect(x, -262, x + rng.uniform(40, 80), -250, rng.choice(("#8a5a3f", "#5f7f8a", "#a8604a")), 3)

    def on_back(pen: Pen) -> None:
        if not coach.poles:
            furniture.curtain(pen, -92, 220, 104, 34, seat)
            furniture.curtain(pen, 92, 220, 104, 34, seat, flip=True)

    def on_floor(pen: Pen) -> None:
        if coach.carpet:
            pen.rect(-60, -750, 60, 1300, pen.across(dark(coach.carpet, 0.3), coach.carpet, dark(coach.carpet, 0.3)))

    lining = replace(coach.lining, holes=()) if coach.beyond == "tunnel" else coach.lining
    back, floors = shell.room(lining, rng, on_back, windows, windows, on_floor)
    rows = [pen.card(-2.28, 2.28, -0.12, 2.6, z) for pen, z in zip(_rows(coach, seat), (5.6, 3.6, 1.6), strict=True)]
    return Scenery(
        (shell.outside(setting, lining, rng, town=coach.beyond == "town"), back, *rows, _straps(coach).card(-2.2, 2.2, 0.4, 2.75, 2.6)), floors,
        light="indoor", haze=0.02, spots=((0.0, 0.0), (-0.9, 0.2), (0.95, 0.3), (-1.5, 0.9), (1.5, 1.0)))


PLACES = (
    Place(("train interior", "railway carriage", "train carriage", "train compartment", "train car", "inside a train", "inside the train", "compartment", "dining car",
           "sleeping car", "train seat"), partial(_coach, coach=_TRAIN), indoors=True,
          craft=("train", "steam train", "night train", "express train", "express", "railcar", "sleeper train"), outside="meadow"),
    Place(("bus interior", "inside a bus", "inside the bus", "inside a tram", "inside the tram", "tram interior", "bus seat"), partial(_coach, coach=_BUS), indoors=True,
          craft=("bus", "tram", "night bus", "school bus", "city bus", "double-decker bus", "coach", "minibus", "shuttle bus", "trolley", "streetcar"), outside="city street"),
    Place(("subway car", "metro carriage", "inside the subway", "underground train", "subway interior", "metro interior"), partial(_coach, coach=_METRO), indoors=True,
          craft=("subway", "metro", "subway train", "metro train", "tube"), outside="train station"),
)
