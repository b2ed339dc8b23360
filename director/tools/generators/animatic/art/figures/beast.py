"""Four-legged bodies in side view, from a few measures: trunk, neck, legs with hooves or paws, tails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from director.tools.generators.animatic.art.figures.flesh import Pelt, Ring, assembled, bounds, far_side, flesh, grown
from director.tools.generators.animatic.art.figures.ink import line, oval, shape, warm
from director.tools.generators.animatic.art.figures.skulls import Skull, head
from director.tools.generators.animatic.art.kit import Part, Rig, dark, light

FAR, TRUNK, NEAR, NECK, HEAD = 8.0, 20.0, 24.0, 30.0, 40.0


@dataclass(frozen=True)
class Coat:
    """Colours. Empty ones follow `base`. `low` is the lower leg, `foot` hoof or paw."""

    base: str
    belly: str = ""
    low: str = ""
    foot: str = "#4a3a38"
    mane: str = ""
    tail_tip: str = ""


Paint = Callable[[Pelt, str, tuple[Ring, ...]], str]
"""Pattern over a part: the pelt, the part's path, its circles."""


@dataclass(frozen=True)
class Beast:
    """Measures in units from the ground point (y up is negative), any size: the rig is scaled to 100 high.

    `rump`, `belly`, `chest` are circles of the trunk. `neck` is a circle at its root (inside the chest) and one at its top, where the
    head sits; without it the head sits on the trunk at `head_at`. `fore` and `hind` are shoulder and hip: (x, y, radius).
    `thin` is the radius at knee and ankle. `foot`: hoof, paw, pad, claw. `tail`: circles from the root outwards, one joint each.
    """

    metres: float
    rump: Ring
    belly: Ring
    chest: Ring
    fore: Ring
    hind: Ring
    thin: tuple[float, float] = (3.6, 2.8)
    neck: tuple[Ring, Ring] | None = None
    head_at: tuple[float, float] = (0.0, 0.0)
    head_k: float = 1.0
    skull: Skull = field(default_factory=Skull)
    foot: str = "paw"
    foot_size: float = 1.0
    tail: tuple[Ring, ...] = ()
    tail_at: tuple[float, float] = (0.0, 0.0)
    brush: float = 0.0                 # length of the tuft at the end of the tail
    under: float = -0.06
    over: float = 0.06
    spread: float = 5.0                # far legs stand this far from the near ones
    paint: Paint | None = None
    leg_paint: bool = True
    arms: float = 0.0                  # length of short fore legs that do not reach the ground


def beast(b: Beast, coat: Coat, pelt: Pelt, extra: tuple[Part, ...] = (), marks: str = "", mane: str = "", skip: tuple[str,
    ...] = ()) -> Rig:
    """The finished rig. `extra` parts hang on any joint (horns on head, wings on body, a mane on neck); `marks` are drawn over the
    skull and `mane` behind it."""
    root = ((b.rump[0] + b.chest[0]) / 2, (b.rump[1] + b.chest[1]) / 2)
    parts = [_trunk(b, coat, pelt, root)]
    parts += _tail(b, coat, pelt, root)
    for near in (False, True):
        parts += _front(b, coat, pelt, root, near) + _back(b, coat, pelt, root, near)
    parts += _neck(b, coat, pelt, root)
    parent = "neck" if b.neck else "body"
    at = (b.neck[1][0] - b.neck[0][0], b.neck[1][1] - b.neck[0][1]) if b.neck else (b.head_at[0] - root[0], b.head_at[1] - root[1])
    skull = head(b.skull, pelt, coat.base, parent, at, HEAD, marks, mane)
    parts += _sized(skull, b.head_k) + _sized([part for part in extra if part.parent == "head"], b.head_k)
    parts += [part for part in extra if part.parent != "head"]
    return assembled(parts, "quadruped", b.metres, pelt.defs, ("head",), skip)


def _sized(parts: list[Part], k: float) -> list[Part]:
    return [replace(grown(part, k), at=part.at) if part.name == "head" else grown(part, k) for part in parts]


def _trunk(b: Beast, coat: Coat, pelt: Pelt, root: tuple[float, float]) -> Part:
    rings = tuple((x - root[0], y - root[1], r) for x, y, r in (b.rump, b.belly, b.chest))
    path = flesh(*rings, under=b.under, over=b.over)
    art = shape(path, pelt.body(coat.base, coat.belly))
    if b.paint is not None:
        art += b.paint(pelt, path, rings)
    return Part("body", art, bounds(*rings, pad=3), at=root, z=TRUNK)


def _neck(b: Beast, coat: Coat, pelt: Pelt, root: tuple[float, float]) -> list[Part]:
    if b.neck is None:
        return []
    (x0, y0, r0), (x1, y1, r1) = b.neck
    rings = ((0.0, 0.0, r0), (x1 - x0, y1 - y0, r1))
    path = flesh(*rings, under=0.16, over=0.12)
    art = shape(path, pelt.neck(coat.base))
    if b.paint is not None:
        art += b.paint(pelt, path, rings)
    return [Part("neck", art, bounds(*rings, pad=3), "body", (x0 - root[0], y0 - root[1]), NECK)]


def _front(b: Beast, coat: Coat, pelt: Pelt, root: tuple[float, float], near: bool) -> list[Part]:
    x, y, r = b.fore
    x += 0 if near else b.spread
    base, low = (coat.base, coat.low) if near else (far_side(coat.base), far_side(coat.low) if coat.low else "")
    whole = (b.arms or -y) - _ankle(b)
    knee, shin = whole * 0.52, whole * 0.48
    z, name = (NEAR if near else FAR), "fn" if near else "ff"
    thin = b.thin if not b.arms else (3.0, 2.2)
    upper = ((0.0, 0.0, r), (0.4, knee, thin[0]))
    lower = ((0.0, 0.0, thin[0]), (0.2 if not b.arms else 3.0, shin, thin[1]))
    return _limb(b, coat, pelt, name, (x - root[0], y - root[1]), upper, lower, (base, low), z, near)


def _back(b: Beast, coat: Coat, pelt: Pelt, root: tuple[float, float], near: bool) -> list[Part]:
    x, y, r = b.hind
    x += 0 if near else b.spread
    base, low = (coat.base, coat.low) if near else (far_side(coat.base), far_side(coat.low) if coat.low else "")
    tall = _ankle(b)
    knee = (-y - tall) * 0.46
    shin = -y - tall - knee
    z, name = (NEAR + 0.5 if near else FAR - 0.5), "bn" if near else "bf"
    bend = knee * 0.16
    upper = ((0.0, 0.0, r), (bend, knee, b.thin[0] * 1.35))
    lower = ((0.0, 0.0, b.thin[0] * 1.35), (-bend * 1.9, shin * 0.42, b.thin[0]), (-bend * 1.5, shin, b.thin[1]))
    return _limb(b, coat, pelt, name, (x - root[0], y - root[1]), upper, lower, (base, low), z, near)


def _ankle(b: Beast) -> float:
    return {"hoof": 5.0, "paw": 4.6, "pad": 4.0, "claw": 4.6}[b.foot] * b.foot_size


def _limb(b: Beast, coat: Coat, pelt: Pelt, name: str, at: tuple[float, float], upper: tuple[Ring, ...], lower: tuple[Ring, ...],
          tones: tuple[str, str], z: float, near: bool) -> list[Part]:
    """Three parts from shoulder or hip down. The lower lies under the upper, so that the knee closes."""
    base, low = tones
    thigh, calf = flesh(*upper, over=0.1, under=0.1), flesh(*lower)
    top = shape(thigh, pelt.limb(base))
    bottom = shape(calf, pelt.run((0, base), (0.3, base), (0.62, low or warm(base, 0.08)), (1, low or warm(base, 0.12))))
    if near:
        r = upper[0][2]
        top += line(f"M{-r * 0.98:.2f} {r * 0.2:.2f}Q{-r * 0.86:.2f} {r * 0.95:.2f} {-r * 0.5:.2f} {r * 1.5:.2f}", dark(base, 0.25), 0.7,
            0.35)
    if b.paint is not None and b.leg_paint:
        top += b.paint(pelt, thigh, upper)
        bottom += b.paint(pelt, calf, lower)
    knee, ankle = upper[-1], lower[-1]
    small = replace(b, thin=(2.6, 2.0), foot_size=0.5) if b.arms and name.startswith("f") else b
    foot = _foot(small, pelt, coat.foot if near else far_side(coat.foot))
    reach = 12 * b.foot_size
    return [Part(f"leg_{name}", top, bounds(*upper), "body", at, z),
            Part(f"shin_{name}", bottom, bounds(*lower), f"leg_{name}", (knee[0], knee[1]), z - 0.1),
            Part(f"foot_{name}", foot, (-reach, -reach, reach, _ankle(b)), f"shin_{name}", (ankle[0], ankle[1]), z - 0.05)]


def _foot(b: Beast, pelt: Pelt, colour: str) -> str:
    """A foot around its ankle; the ground is `_ankle` below."""
    h, w = _ankle(b), b.thin[1]
    fill = pelt.run((0, light(colour, 0.15)), (0.5, colour), (1, warm(colour, 0.25)))
    if b.foot == "hoof":
        return shape(f"M{-w:.2f} 0Q{w * 0.1:.2f} {-w * 0.35:.2f} {w * 1.02:.2f} 0L{w * 1.55:.2f} {h:.2f}H{-w * 1.15:.2f}Z", fill) + line(
            f"M{-w * 0.95:.2f} .6Q{w * 0.1:.2f} {-w * 0.2:.2f} {w * 1.02:.2f} .6", light(colour, 0.4), 0.7, 0.6)
    if b.foot == "pad":
        nails = "".join(oval(w * k, h - 1.3, 1.25, 1.2, light(colour, 0.55)) for k in (-0.1, 0.45, 0.92))
        return shape(f"M{-w:.2f} {-h * 0.3:.2f}Q{-w * 1.2:.2f} {h * 0.6:.2f} {-w * 1.1:.2f} {h:.2f}H{w * 1.25:.2f}Q{w * 1.3:.2f} "
            f"{h * 0.5:.2f} {w:.2f} {-h * 0.3:.2f}Z", fill) + nails
    long = w * (1.9 if b.foot == "paw" else 2.2)
    art = shape(f"M{-w:.2f} {-h * 0.1:.2f}Q{-w * 1.35:.2f} {h:.2f} {-w * 0.9:.2f} {h:.2f}H{long * 0.92:.2f}Q{long * 1.22:.2f} "
        f"{h * 0.72:.2f} {long * 0.96:.2f} {h * 0.3:.2f}Q{w * 1.3:.2f} {-h * 0.25:.2f} {w:.2f} {-h * 0.2:.2f}Z", fill)
    if b.foot == "claw":
        art += "".join(shape(f"M{long * k:.2f} {h * 0.5:.2f}Q{long * (k + 0.26):.2f} {h * 0.5:.2f} {long * (k + 0.3):.2f} "
            f"{h:.2f}L{long * k - 0.4:.2f} {h:.2f}Z", "#f4ead2") for k in (0.35, 0.66, 0.94))
    else:
        art += line(f"M{long * 0.5:.2f} {h * 0.92:.2f}q-.2 {-h * 0.3:.2f} .5 {-h * 0.42:.2f}M{long * 0.82:.2f} {h * 0.92:.2f}q-.1 "
            f"{-h * 0.26:.2f} .4 {-h * 0.36:.2f}", dark(colour, 0.4), 0.55, 0.7)
    return art


def _tail(b: Beast, coat: Coat, pelt: Pelt, root: tuple[float, float]) -> list[Part]:
    parts: list[Part] = []
    rings = ((0.0, 0.0, b.tail[0][2]), *b.tail[1:]) if b.tail else ()
    for k in range(len(rings) - 1):
        (x0, y0, r0), (x1, y1, r1) = rings[k], rings[k + 1]
        last = k == len(rings) - 2
        pair = ((0.0, 0.0, r0), (x1 - x0, y1 - y0, r1))
        art = shape(flesh(*pair), coat.base if not (last and coat.tail_tip) else pelt.run(*_tipped(coat, x1 - x0), down=False))
        if last and b.brush:
            art += _brush(b, coat, pelt, pair[1])
        at = (b.tail_at[0] - root[0], b.tail_at[1] - root[1]) if k == 0 else (x0 - rings[k - 1][0], y0 - rings[k - 1][1])
        pad = 2 + (b.brush * 1.3 if last else 0)
        parts.append(Part(f"tail{k}", art, bounds(*pair, pad=pad), f"tail{k - 1}" if k else "body", at, 12 - 0.1 * k if not b.brush else 12
            + 0.1 * k))
    return parts


def _tipped(coat: Coat, dx: float) -> tuple[tuple[float, str], ...]:
    stops = ((0.0, coat.tail_tip), (0.4, coat.tail_tip), (0.6, coat.base), (1.0, coat.base))
    return stops if dx < 0 else tuple((1 - at, colour) for at, colour in reversed(stops))


def _brush(b: Beast, coat: Coat, pelt: Pelt, end: Ring) -> str:
    """Hanging hair at the tail's end."""
    x, y, r = end
    n, colour = b.brush, coat.mane or dark(coat.base, 0.4)
    fill = pelt.run((0, colour), (0.5, light(colour, 0.12)), (1, warm(colour, 0.3)))
    art = shape(f"M{x + r:.2f} {y - r:.2f}C{x + n * 0.34:.2f} {y + n * 0.3:.2f} {x + n * 0.2:.2f} {y + n * 0.8:.2f} {x - n * 0.06:.2f} "
        f"{y + n:.2f}"
                f"C{x - n * 0.1:.2f} {y + n * 0.86:.2f} {x - n * 0.2:.2f} {y + n * 0.9:.2f} {x - n * 0.3:.2f} {y + n * 0.94:.2f}"
                f"C{x - n * 0.3:.2f} {y + n * 0.6:.2f} {x - n * 0.36:.2f} {y + n * 0.2:.2f} {x - r:.2f} {y - r * 0.8:.2f}Z", fill)
    return art + line(f"M{x:.2f} {y:.2f}C{x + n * 0.14:.2f} {y + n * 0.3:.2f} {x + n * 0.02:.2f} {y + n * 0.6:.2f} {x - n * 0.12:.2f} "
        f"{y + n * 0.82:.2f}", dark(colour, 0.3), 0.8, 0.5)
