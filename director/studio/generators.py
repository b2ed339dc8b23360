"""Who films: the built-in generators and those of other packages, by name.

Generators of other packages are found by the entry point group "director.generators": a name and something that,
called without arguments, gives a `director.roles.Generator`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib import metadata
from typing import Any, cast

from director.errors import BadInput, Unavailable
from director.materials import HANDED, OWN, RESTYLE, STILL
from director.roles import Generator
from director.settings import Settings
from director.studio.services import SERVICES, service, service_of

ENTRY_POINTS = "director.generators"
DRAWN = "animatic"
"""The built-in generator: it draws a fixed set of looks, so a style must name one of them."""
DRAWN_STILLS = "stills"
"""Draws one picture of a shot, in which the camera moves."""
DIFFUSED = "diffusion"
"""Films with an open model of the user's choice on this machine; `diffusion:NAME` with another one."""
MOST_NAME = 80
"""Characters of a generator's name, as takes carry it."""


class Generators(Mapping[str, Generator]):
    """All generators by name, each built when it is first asked for."""

    def __init__(self, settings: Settings | None = None) -> None:
        """`settings` are read from the environment when a generator needs them and they are not given."""
        self._makers: dict[str, Callable[[], Callable[[], Generator]]] = {
            point.name: point.load for point in metadata.entry_points(group=ENTRY_POINTS)
        }
        self._makers[DRAWN] = lambda: partial(_animatic, settings)
        self._makers[DRAWN_STILLS] = lambda: partial(_stills, settings)
        self._makers |= {name: partial(_own, name) for name in OWN}
        self._makers[DIFFUSED] = lambda: partial(_diffusion, DIFFUSED, settings)
        for name in SERVICES:
            self._makers[name] = partial(partial, service, name, settings)
        self._settings = settings
        self._built: dict[str, Generator] = {}

    def __getitem__(self, name: str) -> Generator:
        if name not in self._built:
            try:
                self._built[name] = self._made(name)
            except (ImportError, AttributeError) as error:
                sentence = f"The generator {name!r} is installed but cannot be loaded ({error}). Install its package again."
                raise Unavailable(sentence) from error
        return self._built[name]

    def _made(self, name: str) -> Generator:
        if name in self._makers:
            return self._makers[name]()()
        return _diffusion(name, self._settings) if name.startswith(f"{DIFFUSED}:") else service(name, self._settings)

    def __contains__(self, name: object) -> bool:
        return name in self._makers or (isinstance(name, str) and (bool(service_of(name)) or name.startswith(f"{DIFFUSED}:")))

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def _own(name: str) -> Callable[[], Generator]:
    """From the person's own footage ("footage", "restyle") and photos ("still", "restyle")."""
    from director.tools.generators.own.footage import OwnFootage
    from director.tools.generators.own.handed import Handed
    from director.tools.generators.own.redrawn import Redrawn
    from director.tools.generators.own.still import Still

    return cast("Callable[[], Generator]", {STILL: Still, HANDED: Handed, RESTYLE: Redrawn}.get(name, OwnFootage))


def _animatic(settings: Settings | None) -> Generator:
    """Raises BadInput when an icon set of the user's cannot be used."""
    from director.tools.generators.animatic.generator import Animatic

    return cast(Generator, Animatic(icons(settings)))


def _stills(settings: Settings | None) -> Generator:
    """Raises BadInput as `_animatic` does."""
    from director.tools.generators.animatic.picture import Pictures

    return cast(Generator, Pictures(icons(settings)))


def icons(settings: Settings | None) -> Any:
    from director.tools.generators.animatic.art.icons import read as icons_of

    return icons_of((settings or Settings.load()).icons)


def _diffusion(name: str, settings: Settings | None) -> Generator:
    """`diffusion`, or `diffusion:` and a folder, a hub id, or a word of a model's name. Raises Unavailable or BadInput when no model is
    set, or none that can be used."""
    settings = settings or Settings.load()
    wanted = name.partition(":")[2]
    if settings.diffusion_model is None and not wanted:
        raise Unavailable("The generator 'diffusion' needs a model: set DIRECTOR_DIFFUSION_MODEL to the folder or the hub id of a "
                          "text-to-video model for diffusers, such as Wan-AI/Wan2.1-T2V-1.3B-Diffusers, and install the extra: "
                          "pip install 'film-director[diffusion]'")
    if len(name) > MOST_NAME:
        raise BadInput(f"The generator's name {name[:40]!r} … is longer than {MOST_NAME} characters. Set DIRECTOR_DIFFUSION_MODEL to that "
                       "folder and name the generator 'diffusion'.")
    from director.tools.generators.diffusion.enlarging import fingerprint
    from director.tools.generators.diffusion.generator import Diffusion
    from director.tools.generators.diffusion.presets import meant
    from director.tools.generators.diffusion.shelf import cached

    model = meant(wanted, settings.diffusion_model or "", cached) if wanted else str(settings.diffusion_model)
    made = Diffusion(model, download=settings.diffusion_download, threads=max(1, settings.workers // 2),
                     speed=settings.speed, device=settings.diffusion_device, name=name, trusted=settings.diffusion_remote_code,
                     enlarger=settings.upscaler, steps=settings.diffusion_steps)
    made.capabilities()                      # a model that is not there is told of before anything is planned; so are weights
    if made.enlarger is not None:
        fingerprint(made.enlarger)
    return cast(Generator, made)


def in_motion(name: str, settings: Settings | None = None) -> str:
    """The generator that is meant for setting a picture in motion: of an open model that is named without its kind ("diffusion:wan"), the
    one of its family that begins on a picture; any other name as it is."""
    from director.tools.generators.diffusion.presets import PRESETS, meant
    from director.tools.generators.diffusion.shelf import cached

    kind, _, wanted = name.partition(":")
    if kind != DIFFUSED or not wanted:
        return name
    takes, configured = {preset.model: preset.takes for preset in PRESETS}, (settings or Settings.load()).diffusion_model or ""
    for said in (wanted, f"{wanted}-i2v"):
        try:
            model = meant(said, str(configured), cached)
        except BadInput:
            continue
        if "picture" in takes.get(model, "picture"):
            return f"{kind}:{said}"
    return name


def models(settings: Settings | None = None) -> Iterator[Any]:
    """The open models that are known by name, each with what it takes, what it needs and whether it is on this computer."""
    from director.tools.generators.diffusion.shelf import shelf

    settings = settings or Settings.load()
    return shelf(settings.diffusion_model or "")
