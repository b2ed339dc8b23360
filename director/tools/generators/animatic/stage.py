"""One shot on stage: scenery, sky, things, actors, weather and camera, drawn frame by frame.

Depth decides the order: everything is sorted by z, far to near, and drawn through one canvas.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np

from director.model import Camera
from director.tools.generators.animatic import backdrop, lens, world
from director.tools.generators.animatic.art.kit import Box, Layer, Rig, Scenery, Sketch
from director.tools.generators.animatic.canvas import Canvas, Coverage, Matrix, affine
from director.tools.generators.animatic.finish import Finish
from director.tools.generators.animatic.grade import GRADES
from director.tools.generators.animatic.lens import Subject, View
from director.tools.generators.animatic.light import Light, shade
from director.tools.generators.animatic.paint import Texture, bgr, blur
from director.tools.generators.animatic.rig import Pose, Puppet, Sprite, posed
from director.tools.generators.animatic.standing import Plate, plated
from director.tools.generators.animatic.tinting import tinted
from director.vocabulary import Angle, Look, Move, Size

_BARE = 1.7                # metres from the edge of leaves before the lens within which they are thin
LYING = 0.7                # radians of tilt from which a figure is framed as it lies
SAMPLES = 13               # moments of the camera move that decide what of the set is drawn


@dataclass(frozen=True)
class Step:
    """Where an actor is and how it holds itself at one moment: metres from its mark, tilt in radians."""

    pose: Pose
    dx: float = 0.0
    dy: float = 0.0
    dz: float = 0.0
    tilt: float = 0.0
    squash: float = 1.0


Act = Callable[[float], Step]
"""Seconds into the shot to a step."""


@dataclass(frozen=True)
class Actor:
    """A figure on its mark. `facing` +1 as drawn, -1 mirrored. `lift` metres above the ground."""

    rig: Rig
    act: Act
    x: float = 0.0
    z: float = 0.0
    lift: float = 0.0
    facing: int = 1
    scale: float = 1.0                 # multiplies the rig's own height
    shadow: bool = True
    focus: Box | None = None           # rig units: what a close-up must show besides the head (hands at work)
    extra: bool = False                # part of the background: the camera does not frame it
    near: bool = False                 # a close-up of the lead shows it too


@dataclass(frozen=True)
class Shoot:
    """Everything needed to film one shot."""

    scenery: Scenery
    light: Light
    look: Look
    camera: Camera
    actors: tuple[Actor, ...]
    things: tuple[Layer, ...]          # props on stage, as layers
    width: int
    height: int
    fps: int
    frames: int
    seed: int
    clouds: float = 0.3
    weather: tuple[Any, ...] = ()      # objects with z and draw(canvas, view, t): see weather.py
    lead: int = 0                      # index of the actor the camera cares for
    subject: Subject | None = None     # overrides what the actors say
    tone: str = ""                     # words of light and grade: see tinting.py
    flash: Callable[[float], float] | None = None     # lightning and the like: brightness added, 0..1


def metres(actor: Actor) -> float:
    """Metres a rig unit."""
    return actor.rig.metres * actor.scale / 100


def subject_of(shoot: Shoot) -> Subject:
    """The box around all actors and the lead's head, at their marks, brought to z = 0 by nearness."""
    if shoot.subject is not None or not shoot.actors:
        return shoot.subject or Subject((-1.6, 0.0, 1.6, 2.2), (-0.5, 0.6, 0.5, 1.6))
    boxes: list[tuple[float, float, float, float]] = []
    heads: list[tuple[float, float, float, float]] = []
    players = [actor for actor in shoot.actors if not actor.extra] or list(shoot.actors)
    for actor in players:
        steps = [actor.act(shoot.frames / shoot.fps * k / 8) for k in range(9)]
        head = actor.rig.head if actor.focus is None else _around([actor.rig.head, actor.focus])
        left, bottom, right, top = _around([_where(actor, step, actor.rig.body) for step in steps])
        if abs(steps[0].tilt) > LYING:             # room for what somebody lies on, and for the air over it
            bottom, top = min(bottom, 0.0), top + 0.3 * actor.rig.metres * actor.scale
        boxes.append((left, max(bottom, actor.lift - 0.1, min(bottom, 0.0) if shoot.scenery.floats else -0.3), right, top))
        lying = abs(steps[5].tilt) > LYING
        heads.append(_around([_where(actor, step, head) for step in (steps[5:6] if lying else steps)]))
        sunk = 0.0 if lying else _sunk(actor, steps)
        if sunk > 0.05:                            # who sits or kneels has the head lower down
            (left, bottom, right, top), whole = heads[-1], boxes[-1]
            heads[-1], boxes[-1] = (left, bottom - sunk, right, top - sunk), (*whole[:3], whole[3] - sunk)
    lead = min(shoot.lead, len(heads) - 1)
    close = shoot.camera.size in (Size.CLOSE_UP, Size.EXTREME_CLOSE_UP)
    close = close or (shoot.camera.size is Size.MEDIUM_CLOSE_UP and len(heads) > 2)
    shown = [i for i, player in enumerate(players) if not close or i == lead or player.near]
    faces, group = [heads[i] for i in shown], [boxes[i] for i in shown]
    end = players[lead].act(shoot.frames / shoot.fps)
    start = players[lead].act(0.0)
    aside = 0.1 if shoot.camera.angle is Angle.OVER_THE_SHOULDER else 0.0
    return Subject(_around(group), _around(faces), end.dx - start.dx, aside)


def _sunk(actor: Actor, steps: list[Step]) -> float:
    """Metres by which the head is lower, all the time, than that of the figure at rest."""
    head = next((part for part in actor.rig.parts if part.name == "head"), None)
    if head is None:
        return 0.0
    rest = posed(actor.rig, Pose())["head"][1, 2]
    return float(min((posed(actor.rig, step.pose)["head"][1, 2] - rest) * metres(actor) - step.dy for step in steps))


def _where(actor: Actor, step: Step, box: Box) -> Box:
    """A box of the rig in the world at one moment (left, bottom, right, top in metres). Travel is left out, which the camera or
    the blocking sees to; a figure that lies or falls is where its turn has brought it."""
    m = metres(actor)
    lying = abs(step.tilt) > LYING
    turn = affine(0, 0, step.tilt * actor.facing if lying else 0.0, actor.facing * m, m)
    corners = turn @ np.array([[box[0], box[2], box[0], box[2]], [box[1], box[1], box[3], box[3]], [1, 1, 1, 1.0]])
    x, y = actor.x + (step.dx if lying else 0.0), actor.lift + (step.dy if lying else max(0.0, step.dy))
    return float(x + corners[0].min()), float(y - corners[1].max()), float(x + corners[0].max()), float(y - corners[1].min())


def _around(boxes: list[tuple[float, float, float, float]]) -> tuple[float, float, float, float]:
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


def ends_in(layer: Layer, view: View) -> bool:
    """Whether leaves that frame the picture of a near camera would hang in the middle of that of a far one."""
    return layer.z < -1.5 and layer.y < -0.5 and view.at(layer.x - layer.width / 2 + _BARE, 0.0, layer.z)[0] > 0.0


class Stage:
    """A shot made ready to draw. `frames()` yields I420 pictures (height * 3 // 2, width)."""

    def __init__(self, shoot: Shoot) -> None:
        self.shoot = shoot
        self._seconds = shoot.frames / shoot.fps
        self._subject = subject_of(shoot)
        self._home = lens.home(shoot.camera, self._subject, shoot.width, shoot.height)
        views = [self.view(i / (SAMPLES - 1)) for i in range(SAMPLES)]
        close = shoot.camera.size in (Size.MEDIUM_CLOSE_UP, Size.CLOSE_UP, Size.EXTREME_CLOSE_UP)
        self._grade = tinted(GRADES[shoot.look], shoot.tone)
        racks = shoot.camera.move is Move.RACK_FOCUS
        shallow = close or racks or shoot.camera.angle is Angle.OVER_THE_SHOULDER
        depth = 0.022 if racks else (0.016 if shallow else 0.006) * self._grade.depth
        self._lens = world.Air(shoot.light, shoot.scenery.haze, depth, self._grade.cut, self._grade.puff)
        self._air = replace(self._lens, aperture=0.0) if racks else self._lens         # a focus that moves is drawn frame by frame
        self._veil = -0.5 * self._home.z if racks else -math.inf
        self._last: tuple[int, Any] = -1, None         # the picture on screen, for styles that hold it
        self._cards = self._build(views)
        self._puppets = [self._puppet(actor, views) for actor in shoot.actors]
        self._sprites: dict[int, Sprite | None] = {}
        self._drawn_at = -1                # the frame whose poses the sprites hold
        self._shadow = _soft_disc(128)
        self.canvas = Canvas(shoot.width, shoot.height)
        self._half = Canvas(shoot.width // 2, shoot.height // 2)
        self._soft = 0 if any(isinstance(item, Plate) for item in self._cards) else self._out_of_focus(views)
        spill_above = shoot.light.spill or (130 if shoot.light.dark else 205)
        self._finish = Finish(shoot.width, shoot.height, self._grade, shoot.light.bloom, spill_above, shoot.seed)

    def view(self, u: float) -> View:
        """The camera at `u` (0..1) of the shot."""
        return lens.view(self.shoot.camera, self._home, self._subject, u, self._seconds)

    def _build(self, views: list[View]) -> list[Any]:
        shoot, air = self.shoot, self._air
        made: list[Any] = []
        for floor in shoot.scenery.floors:
            made.extend(world.surfaces(floor, views, air, shoot.scenery.floors))
        for index, layer in enumerate((*shoot.scenery.layers, *shoot.things)):
            card = None if ends_in(layer, self._home) else world.card(layer, views, air, phase=1.7 * index, seconds=self._seconds)
            if card is not None:
                made.append(card)
        if shoot.scenery.sky != "none":
            made.append(self._sky(views))
        made.extend(shoot.weather)
        made.sort(key=lambda item: -item.z)
        racks = shoot.camera.move is Move.RACK_FOCUS           # the focus that moves parts the far from the near in every frame
        return made if racks else plated(made, views, [actor.z for actor in shoot.actors])

    def _sky(self, views: list[View]) -> world.Card:
        """The sky as one card, far enough to stand still, filling every view above and (in space) below the horizon."""
        shoot, z = self.shoot, 900.0
        open_space = shoot.scenery.sky in ("stars", "water")
        box, px = world.seen(views, z, (-1e5, -1e5 if open_space else -6.0, 1e5, 1e5))
        left, bottom, right, top = box or (-100.0, 0.0, 100.0, 100.0)
        width = min(2600, max(64, math.ceil((right - left) * px)))
        height = max(64, round(width * (top - bottom) / (right - left)))
        texture = backdrop.kept_sky(width, height, shoot.light, shoot.scenery.sky, shoot.clouds, shoot.seed)
        return world.Card((texture,), Coverage(texture), left, top, right - left, top - bottom, z)

    def _puppet(self, actor: Actor, views: list[View]) -> Puppet:
        m = metres(actor)
        px = max(view.f / max(actor.z - view.z, 0.4) * m for view in views)
        return Puppet(actor.rig, min(px * 1.05, 46.0), self._grade.cut)

    def _out_of_focus(self, views: list[View]) -> int:
        """How many of the far cards are so blurred in every view that half the resolution shows all there is of them."""
        behind = max((actor.z for actor in self.shoot.actors), default=-1e9)
        least = 2.4 * self.shoot.height / 1080
        soft = 0
        for item in self._cards:
            if item.z <= behind or min(self._air.defocus(view, item.z) for view in views) < least:
                break
            soft += 1
        return soft

    def frames(self) -> Iterator[Any]:
        for index in range(self.shoot.frames):
            yield self.frame(index)

    def frame(self, index: int) -> Any:
        """One finished picture, I420. A style that is animated on twos shows every picture twice."""
        index -= index % self._grade.hold
        if self._last[0] != index:
            self._last = index, self._filmed(index)
        return self._last[1]

    def _filmed(self, index: int) -> Any:
        shoot, canvas = self.shoot, self.canvas
        t = index / shoot.fps
        view = self.view(index / max(1, shoot.frames - 1))
        fog = bgr(shoot.light.fog)
        (self._half if self._soft else canvas).clear((int(fog[0]), int(fog[1]), int(fog[2])))
        if self._soft:
            half = replace(view, width=self._half.width, height=self._half.height, f=view.f / 2)
            for item in self._cards[:self._soft]:
                item.draw(self._half, half, t)
            self._half.flush()
            cv2.resize(self._half.frame, (shoot.width, shoot.height), dst=canvas.frame, interpolation=cv2.INTER_LINEAR)
        veiled = self._veil < 0
        waiting = sorted(range(len(shoot.actors)), key=lambda number: -shoot.actors[number].z)
        for item in self._cards[self._soft:]:
            if not veiled and item.z < self._veil:
                veiled = self._defocus(view)
            while waiting and shoot.actors[waiting[0]].z > item.z:
                self._draw_actor(waiting.pop(0), view, index)
            item.draw(canvas, view, t)
        if not veiled:
            self._defocus(view)
        for number in waiting:
            self._draw_actor(number, view, index)
        canvas.flush()
        if not index % 2:
            self._drawn_at = index
        frame: Any = canvas.frame
        if view.keystone:
            frame = cv2.warpPerspective(frame, view.lean(), (shoot.width, shoot.height), flags=cv2.INTER_LINEAR,
                borderMode=cv2.BORDER_REPLICATE)
        if view.blur_x > 0.002:
            frame = cv2.blur(frame, (max(1, round(view.blur_x * shoot.width)) | 1, 1))
        if shoot.flash is not None and (level := shoot.flash(t)) > 0.003:
            frame = cv2.addWeighted(frame, 1.0, np.full_like(frame, 255), 0.55 * level, 0)
        return self._finish.apply(frame, index, self._moved(view))

    def _moved(self, view: View) -> Matrix | None:
        """What takes a pixel of this view to where it was in the first one, for what lies as far behind the subject as the camera
        stands before it: there most of a picture is. None where the camera has not moved."""
        first = self.view(0.0)
        if view == first:
            return None
        spots = [(first.x, first.y, -self._home.z), (first.x + 1, first.y, -self._home.z), (first.x, first.y + 1, -self._home.z)]
        now, then = (np.array([each.at(*spot)[:2] for spot in spots], np.float32) for each in (view, first))
        turned: Matrix = np.vstack([cv2.getAffineTransform(now, then), (0.0, 0.0, 1.0)])
        return turned

    def _defocus(self, view: View) -> bool:
        """Blur what has been drawn, all of it the background, as the lens does at this moment. True: it is done."""
        self.canvas.flush()
        soft = self._lens.defocus(view, -lens.BEHIND * self._home.z)
        if soft > 0.6:
            self.canvas.frame[...] = blur(self.canvas.frame, soft)
        return True

    def _draw_actor(self, number: int, view: View, index: int) -> None:
        """Figures are animated on twos, as drawn films are: a new pose every second frame and a new place in every one; on
        ones while something about them moves fast."""
        actor, puppet = self.shoot.actors[number], self._puppets[number]
        step = actor.act(index / self.shoot.fps)
        z = actor.z + step.dz
        m = metres(actor)
        if z - view.z < min(0.33, 35 * m):         # a third of the figure's height: nearer than that is inside the lens
            return
        ground = actor.lift + step.dy
        x = actor.x + step.dx
        if actor.shadow:
            self._draw_shadow(view, x, z, m, ground, actor)
        to_metres = affine(0, 0, step.tilt * actor.facing, actor.facing * m, m) @ affine(0, 0, 0, 1.0, step.squash)
        matrix = view.card(x, ground, z) @ to_metres
        sprite = self._sprites.get(number)
        calm = 0.006 * self.shoot.height / abs(float(matrix[1, 1]))
        if sprite is not None and index == self._drawn_at + 1 and puppet.moved(step.pose, sprite) < calm:
            self.canvas.draw(sprite.picture, matrix @ sprite.to_rig, coverage=sprite.coverage)
            return
        lit = replace(shade(self.shoot.light, fog_amount=self._air.fog(z), rim=self._grade.rim), outline=self._grade.outline,
                      hard=self._grade.hard, puff=self._grade.puff, gloss=self._grade.gloss)
        self._sprites[number] = puppet.draw(self.canvas, step.pose, matrix, lit, self._lens.defocus(view, z))

    def _draw_shadow(self, view: View, x: float, z: float, m: float, ground: float, actor: Actor) -> None:
        """A soft dark ellipse where the figure meets the ground, fainter the higher it is."""
        wide = (actor.rig.body[2] - actor.rig.body[0]) * m * 1.15
        strength = 0.55 / (1 + 1.6 * max(0.0, ground))
        deep = 0.34 * wide
        matrix = view.plane((x - wide / 2, 0.0, z + deep / 2), (wide, 0.0, 0.0), (0.0, 0.0, -deep))
        size = self._shadow.shape[0]
        self.canvas.draw(self._shadow, matrix @ affine(0, 0, 0, 1 / size), opacity=strength)


def _soft_disc(size: int) -> Texture:
    yy, xx = np.mgrid[0:size, 0:size].astype(np.float32)
    r = np.hypot(xx - size / 2 + 0.5, yy - size / 2 + 0.5) / (size / 2)
    alpha = np.clip(1 - r, 0, 1) ** 1.1 * 255
    out = np.zeros((size, size, 4), np.uint8)
    out[..., 3] = alpha
    out[..., 0] = alpha * 0.10
    return out


def as_layer(sketch: Sketch, width: float, x: float, y: float, z: float, **more: Any) -> Layer:
    """A prop's picture put into the world, centred on x with its bottom edge at y."""
    return replace(Layer(sketch, z, width, x, y), **more)
