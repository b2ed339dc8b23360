"""Beasts and birds with their backs to us, made from the parts they have in side view: rump, tail, wings to both sides, a head without a face."""

from __future__ import annotations

import re
from dataclasses import replace

from director.tools.generators.animatic.art.kit import Box, Part, Rig, dark, light

_FILL = re.compile(r'fill="(?:url\(#([\w-]+)\)|(#[0-9a-fA-F]{6}))[^"]*"')
_ANY_FILL = re.compile(r'fill="(?!none)[^"]*"')
_DEF = '<radialGradient id="back{0}" cx="0.4" cy="0.25" r="0.8"><stop offset="0" stop-color="{1}"/><stop offset="0.5" stop-color="{2}"/><stop offset="1" stop-color="{3}"/></radialGradient>'
_ON_HEAD = ("ear_l", "ear_r", "horn_n", "horn_f")


def _tone(rig: Rig, part: Part | None, default: str) -> str:
    """The colour that a part is mostly painted in."""
    hit = _FILL.search(part.body) if part is not None else None
    if hit is None:
        return default
    if hit[2]:
        return hit[2]
    stops = re.search(rf'id="{re.escape(hit[1])}"[^>]*>(.*?)</', rig.defs, re.S)
    tones = re.findall(r'stop-color="(#[0-9a-fA-F]{6})"', stops[1]) if stops else []
    return tones[len(tones) // 2] if tones else default


def back_of(rig: Rig) -> Rig:
    """The rig seen from behind; what has no body to turn stays as it is."""
    parts = {part.name: part for part in rig.parts}
    body, head = parts.get("body"), parts.get("head")
    if rig.skeleton not in ("quadruped", "bird") or body is None or head is None:
        return rig
    skin = next(iter(re.findall(r'fill="(#[0-9a-fA-F]{6})"', parts["lids"].body)), "#8a7a6a") if "lids" in parts else "#8a7a6a"
    coat = _tone(rig, parts.get("shell"), "") or _tone(rig, body, skin)
    shell = parts.get("shell")
    top = body.at[1] + (min(body.box[1], shell.at[1] + shell.box[1]) if shell else body.box[1])
    tall = body.at[1] + body.box[3] - top
    wide = min(0.95 * tall, 0.8 * (body.box[2] - body.box[0]), 70.0)
    middle = top + tall / 2
    made = [Part("body", _rump(wide, tall, coat), (-0.6 * wide, -0.62 * tall, 0.6 * wide, 0.62 * tall), "", (0.0, middle), 20.0), *_legs(rig, wide, middle, tall, coat)]
    made += _head(rig, head, skin, coat, middle)
    made += _tail(rig, tall) + _wings(rig, wide, tall)
    across = 0.5 * (rig.head[2] - rig.head[0])
    turned: Box = (-across, rig.head[1], across, rig.head[3])
    half = max(0.62 * wide, across)
    defs = rig.defs + _DEF.format("coat", light(coat, 0.3), coat, dark(coat, 0.4)) + _DEF.format("skin", light(skin, 0.25), skin, dark(skin, 0.35))
    return replace(rig, parts=tuple(made), head=turned, body=(-half, rig.body[1], half, rig.body[3]), defs=defs)


def _rump(wide: float, tall: float, coat: str) -> str:
    rx, ry = 0.5 * wide, 0.53 * tall
    return (f'<path d="M0 {-ry:.1f}C{0.75 * rx:.1f} {-ry:.1f} {1.02 * rx:.1f} {-0.4 * ry:.1f} {rx:.1f} {0.25 * ry:.1f}C{0.98 * rx:.1f} {0.85 * ry:.1f} {0.5 * rx:.1f} {ry:.1f} 0 {ry:.1f}'
            f'C{-0.5 * rx:.1f} {ry:.1f} {-0.98 * rx:.1f} {0.85 * ry:.1f} {-rx:.1f} {0.25 * ry:.1f}C{-1.02 * rx:.1f} {-0.4 * ry:.1f} {-0.75 * rx:.1f} {-ry:.1f} 0 {-ry:.1f}Z" fill="url(#backcoat)"/>'
            f'<path d="M0 {0.2 * ry:.1f}Q{0.04 * rx:.1f} {0.6 * ry:.1f} 0 {0.96 * ry:.1f}" fill="none" stroke="{dark(coat, 0.45)}" stroke-width="1.4" stroke-linecap="round" opacity="0.6"/>')


def _legs(rig: Rig, wide: float, middle: float, tall: float, coat: str) -> list[Part]:
    """Hind legs at both sides, the fore legs between them; a bird has its own two."""
    parts = {part.name: part for part in rig.parts}
    if rig.skeleton == "bird":
        return [replace(parts[name], at=(side * 0.16 * wide, 0.42 * tall), z=8.0) for name, side in (("leg_f", 1), ("leg_n", -1)) if name in parts]
    if "leg_bn" not in parts:
        return []
    long = -middle
    out = []
    for name, x, thick, tone, z in (("far_r", 0.17, 0.15, dark(coat, 0.4), 6.0), ("far_l", -0.17, 0.15, dark(coat, 0.4), 6.0), ("near_r", 0.31, 0.2, dark(coat, 0.12), 18.0), ("near_l", -0.31, 0.2, dark(coat, 0.12), 18.0)):
        w, foot = thick * wide, 0.62 * thick * wide
        art = (f'<path d="M{-0.6 * w:.1f} 0C{-0.6 * w:.1f} {0.5 * long:.1f} {-0.36 * w:.1f} {0.7 * long:.1f} {-0.42 * w:.1f} {long - 2:.1f}H{0.42 * w:.1f}C{0.36 * w:.1f} {0.7 * long:.1f} {0.6 * w:.1f} {0.5 * long:.1f} {0.6 * w:.1f} 0Z" fill="{tone}"/>'
               f'<ellipse cx="0" cy="{long - 2.4:.1f}" rx="{foot:.1f}" ry="3.4" fill="{dark(tone, 0.3)}"/>')
        out.append(Part(name, art, (-0.7 * w - 2, -1, 0.7 * w + 2, long + 2), "body", (x * wide, 0.0), z))
    return out


def _head(rig: Rig, head: Part, skin: str, coat: str, middle: float) -> list[Part]:
    """All of the head in one colour, narrower than from the side, with ears and horns to both sides; behind it what is between it and the back."""
    parts = {part.name: part for part in rig.parts}
    left, top, right, bottom = rig.head
    at = (0.0, (top + bottom) / 2 - middle)
    mane = "url(#backcoat)" if rig.skeleton == "bird" else "url(#backskin)"
    crest = parts.get("mane") or parts.get("hair")
    wide, tall = right - left, bottom - top
    art = f'<ellipse rx="{0.36 * wide:.1f}" ry="{0.47 * tall:.1f}" fill="{mane}"/>'
    if len(head.body) > 3000 and head.box[3] - head.box[1] > 60:                       # a lion's: the mane is round the face
        art = f'<g transform="translate({-(head.box[0] + head.box[2]) / 2:.1f} {-(head.box[1] + head.box[3]) / 2:.1f})">{_ANY_FILL.sub(f"fill={chr(34)}{_tone(rig, head, skin)}{chr(34)}", head.body)}</g>'
    box = (-0.62 * wide, -0.62 * tall, 0.62 * wide, 0.62 * tall)
    out = [Part("head", art, box, "body", at, 14.0)]
    if "neck" in parts:
        low, high = 0.26 * wide, 0.2 * wide
        reach = -at[1]
        neck = f'<path d="M{-high:.1f} {at[1]:.1f}L{-low - 4:.1f} {min(0.0, at[1] + reach):.1f}H{low + 4:.1f}L{high:.1f} {at[1]:.1f}Z" fill="{dark(coat, 0.08)}"/>'
        out.insert(0, Part("nape", neck, (-low - 6, at[1] - 2, low + 6, 2), "body", (0.0, 0.0), 12.0))
    for name in _ON_HEAD:
        if name in parts and parts[name].parent == "head":
            side = 1 if name in ("ear_r", "horn_n") else -1
            part = parts[name]
            plain = _ANY_FILL.sub(f'fill="{dark(skin, 0.08)}"', part.body) if name.startswith("ear") else part.body
            turned = plain if (part.at[0] >= 0) == (side > 0) else f'<g transform="scale(-1 1)">{plain}</g>'
            reach = max(abs(part.box[0]), abs(part.box[2]))
            lean = abs(part.turn) * side if name.startswith("ear") else part.turn
            out.append(replace(part, body=turned, box=(-reach, part.box[1], reach, part.box[3]), at=(side * 0.27 * wide, -0.36 * tall), z=13.5, turn=lean, back=""))
    if crest is not None and rig.skeleton != "bird" and crest.body:
        tone = _tone(rig, crest, dark(coat, 0.4))
        out.append(Part("crest", f'<path d="M-3.4 {-0.52 * tall:.1f}Q0 {-0.62 * tall:.1f} 3.4 {-0.52 * tall:.1f}L4.2 {0.9 * tall:.1f}Q0 {1.05 * tall:.1f} -4.2 {0.9 * tall:.1f}Z" fill="{tone}"/>', (-6, -0.7 * tall, 6, 1.1 * tall), "head", (0.0, 0.0), 15.0))
    return out


def _tail(rig: Rig, tall: float) -> list[Part]:
    """The tail with all that hangs on it, over the middle of the rump; a bird's points down."""
    kept = {"tail0"}
    for _ in rig.parts:
        kept |= {part.name for part in rig.parts if part.parent in kept}
    down = rig.skeleton == "bird"
    return [replace(part, at=(0.0, 0.30 * tall if down else -0.16 * tall) if part.name == "tail0" else part.at, z=part.z + 30, turn=-1.2 if down and part.name == "tail0" else part.turn)
            for part in rig.parts if part.name in kept]


def _wings(rig: Rig, wide: float, tall: float) -> list[Part]:
    """Both wings as the near one is, one to each side."""
    near = next((part for part in rig.parts if part.name == "wing_n"), None)
    if near is None:
        return []
    kept = {"wing_n"}
    for _ in rig.parts:
        kept |= {part.name for part in rig.parts if part.parent in kept}
    out = []
    for side in (-1, 1):
        for part in rig.parts:
            if part.name not in kept:
                continue
            box = part.box if side < 0 else (-part.box[2], part.box[1], -part.box[0], part.box[3])
            art = part.body if side < 0 or not part.body else f'<g transform="scale(-1 1)">{part.body}</g>'
            at = (side * 0.30 * wide, -0.28 * tall) if part.name == "wing_n" else (-side * part.at[0], part.at[1])
            if rig.skeleton == "bird" and part.variant == "wings:folded":         # folded along the flank
                reach = 0.16 * wide
                box, art = (-reach, -3.0, reach, 0.9 * tall), f'<ellipse cx="{side * 0.3 * reach:.1f}" cy="{0.36 * tall:.1f}" rx="{0.62 * reach:.1f}" ry="{0.42 * tall:.1f}" fill="{dark(_tone(rig, part, "#6a5a4a"), 0.18)}"/>'
            own = part.name if side < 0 else part.name.replace("_n", "_f", 1)
            above = part.parent if part.parent == "body" else part.parent if side < 0 else part.parent.replace("_n", "_f", 1)
            out.append(replace(part, name=own, parent=above, body=art, box=box, at=at, z=22.0, turn=part.turn if side < 0 else -part.turn))
    return out
