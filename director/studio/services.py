"""Services as generators: `runway`, or `runway:veo3.1` for one of its models. Keys and addresses come from the settings."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, cast

from director.errors import BadInput, DirectorError, Unavailable
from director.roles import Generator
from director.settings import Settings

SERVICES = ("runway", "fal", "google", "synthesia", "videos")
_NEEDS = {"runway": ("runwayml",), "fal": ("fal_client",), "google": ("google.genai", "httpx2"), "synthesia": ("httpx",),
          "videos": ("openai", "httpx2")}
_OPEN = {"videos"}
"""A server of one's own may ask for no key."""


def service_of(name: str) -> str:
    """The service that a generator's name means, "" where it means none."""
    title = name.partition(":")[0]
    return title if title in SERVICES else ""


def service(name: str, settings: Settings | None) -> Generator:
    """The generator of that name. Raises Unavailable naming the setting or the extra that is missing, BadInput for a model that is
    not known."""
    from director.tools.generators.hosted import prices
    from director.tools.generators.hosted.generator import Hosted

    settings = settings or Settings.load()
    title, _, wanted = name.partition(":")
    desk = _desk(title, settings)
    model = wanted or next(iter(desk.models()))
    desk.model(model)
    try:
        own = prices.read(settings.hosted_prices)
    except ValueError as error:
        raise BadInput(f"The setting DIRECTOR_HOSTED_PRICES cannot be used: it {error}.") from None
    price = own.get(f"{title}:{model}", own.get(title))
    if settings.upscaler is not None:
        from director.tools.generators.diffusion.enlarging import fingerprint

        fingerprint(settings.upscaler)           # weights that are not there are told of before anything is planned
    return cast(Generator, Hosted(desk, model, f"{title}:{model}"[:80], price, enlarger=settings.upscaler))


def lacking(settings: Settings) -> dict[str, str]:
    """For every service what it still needs to film, "" for nothing. None is asked."""
    found = {}
    for name in SERVICES:
        try:
            service(name, settings)
            found[name] = ""
        except DirectorError as error:
            found[name] = str(error)
    return found


def _desk(title: str, settings: Settings) -> Any:
    """Who talks to the service. Raises Unavailable or BadInput."""
    from director.network import Home
    from director.tools.generators.hosted import fal, google, runway, synthesia, videos
    from director.tools.generators.hosted.wire import Access

    modules = {"runway": runway, "fal": fal, "google": google, "synthesia": synthesia}
    makers: dict[str, Any] = {"runway": runway.Runway, "fal": fal.Fal, "google": google.Google, "synthesia": synthesia.Synthesia,
                              "videos": videos.Videos}
    variables = Settings.variables()
    key, url = getattr(settings, f"{title}_key"), getattr(settings, f"{title}_url")
    if key is None and title not in _OPEN:
        raise Unavailable(f"The generator {title!r} needs a key: set {variables[f'{title}_key']} in your environment or in your own "
                          "settings file, and install the extra: pip install 'film-director[hosted]'")
    if url is None and title in _OPEN:
        raise Unavailable(f"The generator {title!r} needs the address of a server: set {variables[f'{title}_url']}, such as "
                          "http://localhost:8000/v1.")
    if not all(_found(package) for package in _NEEDS[title]):
        raise Unavailable(f"The generator {title!r} needs the extra 'hosted': pip install 'film-director[hosted]'")
    home = Home(url or modules[title].HOME, settings.plain_http).checked(variables[f"{title}_url"])
    return makers[title](Access(home, f"{title}_key", key=key))


def _found(package: str) -> bool:
    try:
        return find_spec(package) is not None
    except ModuleNotFoundError:
        return False
