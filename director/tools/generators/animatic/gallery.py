"""Everything that the art department can show, as small pictures: figures, props, places, actions, camera moves, styles."""

from __future__ import annotations

import base64
import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from director.model import Camera, Character, ShotRequest
from director.tools.generators.animatic.acting import act, biped
from director.tools.generators.animatic.art.catalogue import all_dolls, all_figures, all_places, all_props
from director.tools.generators.animatic.art.finding import find
from director.tools.generators.animatic.art.holding import HELD
from director.tools.generators.animatic.art.kit import Figure, Looks, Prop
from director.tools.generators.animatic.canvas import Canvas, affine
from director.tools.generators.animatic.dressing import Thing
from director.tools.generators.animatic.light import LIGHTS, shade
from director.tools.generators.animatic.paint import raster
from director.tools.generators.animatic.propping import in_hand
from director.tools.generators.animatic.rig import Puppet
from director.tools.generators.animatic.stage import Actor
from director.tools.generators.animatic.stills import stills
from director.vocabulary import Look, Move, Size

SECTIONS = ("figures", "props", "places", "actions", "moves", "styles")
PAPER = (222, 212, 200)            # the ground of figures and props, blue green red
_HERO = Character(name="Mia", description="Mia, a girl with red hair in a yellow raincoat")


@dataclass(frozen=True, eq=False)
class Picture:
    """One tile: a BGR array (height, width, 3), its name, and other words that mean it."""

    section: str
    name: str
    also: tuple[str, ...]
    image: Any


def pictures(size: int = 144, sections: Iterable[str] = SECTIONS) -> Iterator[Picture]:
    """Every picture of the sections. Figures and props are `size` pixels square; a name that is drawn differently has its own."""
    wanted = set(sections)
    if "figures" in wanted:
        for name, figure, also in _distinct({**all_dolls(), **all_figures()}):
            yield Picture("figures", name, also, figure_tile(figure, name, size))
    if "props" in wanted:
        for name, prop, also in _distinct(all_props()):
            yield Picture("props", name, also, prop_tile(prop, name, size))
    if "places" in wanted:
        for entry in {id(entry): entry for entry in all_places().values()}.values():
            yield Picture("places", entry.names[0], entry.names[1:], _filmed("", entry.names[0], Camera(size=Size.WIDE))[0])
    if "actions" in wanted:
        for action in biped.ACTIONS:
            yield Picture("actions", action, (), _acting(action, size))
    if "moves" in wanted:
        for move in Move:
            camera = Camera(size=Size.MEDIUM_WIDE, move=move)
            yield Picture("moves", move.value, (), np.hstack(_filmed("Mia stands and looks around", "forest", camera, moments=3)))
    if "styles" in wanted:
        for look in Look:
            yield Picture("styles", look.value, (), _filmed("Mia waves", "harbour", Camera(size=Size.MEDIUM), look.value)[0])


def _distinct(catalogue: dict[str, Any]) -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    """Every name with a picture of its own, its entry, and the other names of that entry."""
    for entry in {id(entry): entry for entry in catalogue.values()}.values():
        plain = tuple(name for name in entry.names[1:] if find(name).how == "synonym")
        for name in entry.names:
            if catalogue[name] is entry and name not in plain:
                yield name, entry, plain if name == entry.names[0] else ()


def prop_tile(prop: Prop, name: str, size: int) -> Any:
    """A thing on plain paper, as large as fits."""
    sketch = prop.draw(Looks(words=frozenset(name.split()), seed=1))
    left, top, right, bottom = sketch.box
    image = raster(sketch.body, sketch.box, (size - 12) / max(right - left, bottom - top), sketch.defs).astype(np.float32)
    tile = np.full((size, size, 3), PAPER, np.float32)
    high, wide = image.shape[:2]
    y, x = (size - high) // 2, (size - wide) // 2
    tile[y:y + high, x:x + wide] = tile[y:y + high, x:x + wide] * (1 - image[..., 3:] / 255) + image[..., :3]
    return np.clip(tile, 0, 255).astype(np.uint8)


def figure_tile(figure: Figure, name: str, size: int, action: str = "stand", t: float = 0.6) -> Any:
    """A figure on plain paper, with what its calling holds."""
    actor = Actor(figure.draw(Looks({}, frozenset(name.split()), 1)), act(figure.draw(Looks()), "stand", seconds=4))
    held = HELD.get(name, "")
    rig = in_hand(actor, Thing(held, Looks(seed=1)) if held in all_props() else None, "stand").rig
    left, top, right, bottom = rig.body
    px = (size - 16) / max(right - left + 12, bottom - top + 6)
    canvas = Canvas(size, size)
    canvas.clear(PAPER)
    step = act(rig, action, seconds=4, seed=1)(t)
    place = affine(size / 2 - (left + right) / 2 * px, size - 10 - bottom * px, 0, px) @ affine(0, 0, step.tilt, 1.0)
    Puppet(rig, px).draw(canvas, step.pose, place, shade(LIGHTS["day"]))
    canvas.flush()
    return np.array(canvas.frame[..., :3])


def _acting(action: str, size: int) -> Any:
    girl = all_figures()["girl"]
    return np.hstack([figure_tile(girl, "girl", size, action, t) for t in (0.3, 1.3, 2.2)])


def _filmed(prompt: str, location: str, camera: Camera, style: str = "", moments: int = 1) -> list[Any]:
    """Frames of a shot, evenly spread from first to last, or the middle one."""
    request = ShotRequest(shot="s1", prompt=prompt or location, characters=(_HERO,) if prompt else (), location=location, style=style,
                          camera=camera, width=1280, height=720, frames=72)
    return stills(request, moments)


def page(every: Iterable[Picture]) -> str:
    """One page of HTML that needs nothing else: the pictures lie in it."""
    parts: list[str] = []
    section = ""
    for picture in every:
        if picture.section != section:
            parts.append(f"{'</main>' if section else ''}<h2 id={picture.section}>{picture.section.capitalize()}</h2><main>")
            section = picture.section
        data = base64.b64encode(cv2.imencode(".jpg", picture.image, [cv2.IMWRITE_JPEG_QUALITY, 82])[1].tobytes()).decode()
        also = f"<i>{html.escape(', '.join(picture.also))}</i>" if picture.also else ""
        parts.append(f'<figure><img alt="" '
                     f'src="data:image/jpeg;base64,{data}"><figcaption>{html.escape(picture.name)}{also}</figcaption></figure>')
    head = "".join(f'<a href="#{name}">{name}</a> ' for name in SECTIONS)
    return f"<!doctype html><meta charset=utf-8><title>The art department</title><style>{_STYLE}</style><h1>The art department</h1><nav>{head}</nav>{''.join(parts)}</main>"


_STYLE = """body{margin:2rem;background:#f6f3ee;color:#26222c;font:14px/1.35 system-ui,sans-serif}nav{margin-bottom:1rem}nav a{margin-right:1rem}
main{display:flex;flex-wrap:wrap;gap:10px}figure{margin:0;background:#fff;border-radius:8px;overflow:hidden;box-shadow:0 1px 4px #0002}
img{display:block;height:144px;width:auto}figcaption{padding:4px 8px;max-width:144px;overflow-wrap:anywhere}figcaption i{display:block;color:#857d8c;
font-size:11px;max-height:44px;overflow:hidden}#moves+main figcaption,#actions+main figcaption{max-width:none}#styles+main img{height:288px}"""
