"""What is here, what is missing, and what to do about it.

`examine(settings, films)` looks at everything that filming rests on and returns one `Check` a line; `ready(checks)`
says whether films can be made. Nothing is changed, nothing is sent but one short question to the configured
language model service, with its own key, following no redirect.
"""

from __future__ import annotations

import http.client
import importlib
import importlib.metadata
import importlib.util
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from director.errors import DirectorError
from director.llm import ChatService, with_eyes
from director.network import in_the_clear
from director.providers import PROVIDERS
from director.settings import PROVIDER_KEYS, Settings, usable_cores, user_file

State = Literal["ok", "missing", "problem"]
PATIENCE = 3.0                  # seconds for one answer of a service or program
SPACE_WANTED = 2.0              # GB: a film of half a minute with its takes is about 0.1
SPACE_NEEDED = 0.3
SHOT_MEMORY = 0.7               # GB: the most that one shot being filmed needs

_EXTRAS = {
    "voice": "for a spoken voice-over", "diffusion": "for open video models",
    "hosted": "for hosted video services", "slack": "for directing from Slack",
    "anthropic": "for language models as anthropic:…", "google": "for language models as google_genai:…",
    "mistral": "for language models as mistralai:…", "ollama": "for language models as ollama:…",
    "ray": "for filming on many machines (DIRECTOR_EXECUTOR)", "mcp": "for directing from other assistants",
}
_SCRIPTS = {
    "Latin": "Aé", "Greek": "Ωλ", "Cyrillic": "Жя", "Vietnamese": "ệữ", "Hebrew": "שם", "Arabic": "سم", "Devanagari": "नम",
    "Thai": "กข", "Chinese": "电影", "Japanese": "あア", "Korean": "한글",
}


@dataclass(frozen=True)
class Check:
    """One line of the report. `needed`: without it no film can be made. `advice`: what to do, '' when all is well."""

    name: str
    state: State
    found: str
    advice: str = ""
    needed: bool = True


def examine(settings: Settings, films: Path) -> tuple[Check, ...]:
    """Look at everything; `films` is the folder that productions go into (it need not exist)."""
    looks: tuple[Callable[[], Check | Iterator[Check]], ...] = (
        python, ffmpeg, encoders, drawing, fonts, lambda: folder(films), lambda: space(films), lambda: machine(settings),
        lambda: language_model(settings), lambda: vision_model(settings), settings_file, gpu, extras,
        lambda: diffusion(settings), lambda: services(settings),
    )
    checks: list[Check] = []
    for look in looks:
        seen = look()
        checks += [seen] if isinstance(seen, Check) else seen
    return tuple(checks)


def ready(checks: tuple[Check, ...]) -> bool:
    """Whether films can be made."""
    return all(check.state == "ok" for check in checks if check.needed)


def python() -> Check:
    """The installer has checked the version already; 32 bits cannot hold a 4K film at work."""
    found = f"{platform.python_version()} ({sys.executable})"
    if sys.maxsize < 2**32:
        return Check("Python", "problem", f"{found}, 32 bits", "Install a 64-bit Python; a film needs more memory than 32 bits can name.")
    return Check("Python", "ok", found)


def ffmpeg() -> Check:
    try:
        program = importlib.import_module("imageio_ffmpeg").get_ffmpeg_exe()
        answer = subprocess.run([program, "-version"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=10, check=True)
    except (ImportError, RuntimeError, OSError, subprocess.SubprocessError) as error:
        return Check("ffmpeg", "problem", str(error).split("\n")[0][:200], f"Reinstall it: {_pip('--force-reinstall imageio-ffmpeg')}")
    version = re.search(r"version (\S+)", answer.stdout)
    return Check("ffmpeg", "ok", version[1] if version else "present")


def encoders() -> Check:
    try:
        av: Any = importlib.import_module("av")
        codec: Any = importlib.import_module("av.codec")
    except ImportError as error:
        return Check("encoders", "missing", str(error), f"Install PyAV: {_pip('av')}")
    lacking = [name for name in ("libx264", "aac") if not _opens(codec.Codec, name)]
    if lacking:
        return Check("encoders", "problem", f"PyAV {av.__version__} lacks {', '.join(lacking)}",
                     f"Install the wheel: {_pip('--force-reinstall av')}")
    return Check("encoders", "ok", f"H.264 and AAC (PyAV {av.__version__})")


def _opens(codec: Any, name: str) -> bool:
    try:
        codec(name, "w")
    except ValueError:
        return False
    return True


def drawing() -> Check:
    lacking: list[str] = []
    for module in ("numpy", "cv2", "resvg_py", "PIL"):
        try:
            importlib.import_module(module)
        except ImportError as error:
            lacking.append(f"{module} ({error})")
    if lacking:
        return Check("drawing", "missing", "; ".join(lacking), f"Install Director again: {_pip('.')}")
    names = ("numpy", "opencv-python-headless", "resvg-py", "pillow")
    return Check("drawing", "ok", ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names))


def fonts() -> Check:
    """The scripts that titles and captions can be written in, with the typefaces of Director and of the system."""
    from director import studio

    written = [script for script, sample in _SCRIPTS.items() if studio.can_letter(sample)]
    lacking = [script for script in _SCRIPTS if script not in written]
    if "Latin" not in written:
        return Check("fonts", "problem", "the typefaces of Director are missing", f"Install Director again: {_pip('.')}")
    if lacking:
        return Check("fonts", "ok", f"{', '.join(written)}; not {', '.join(lacking)}", f"For titles in {lacking[0]} and the like install a "
                     "Noto font, such as the packages fonts-noto and fonts-noto-cjk.")
    return Check("fonts", "ok", ", ".join(written))


def folder(films: Path) -> Check:
    place = _nearest(films)
    try:
        with tempfile.TemporaryFile(dir=place):
            pass
    except OSError as error:
        return Check("films folder", "problem", f"{films} cannot be written ({error.strerror})",
                     "Choose another folder with --out or DIRECTOR_FILMS, or change its permissions.")
    return Check("films folder", "ok", str(films.absolute()))


def space(films: Path) -> Check:
    free = shutil.disk_usage(_nearest(films)).free / 1e9
    found = f"{free:.1f} GB free"
    if free < SPACE_WANTED:
        state: State = "problem" if free < SPACE_NEEDED else "ok"
        return Check("disk space", state, found, f"Free some space; {SPACE_WANTED:g} GB leave room for several films.", free < SPACE_NEEDED)
    return Check("disk space", "ok", found)


def _nearest(place: Path) -> Path:
    """The folder itself, or the nearest one above it that exists."""
    place = place.absolute()
    return next(folder for folder in (place, *place.parents) if folder.is_dir())


def machine(settings: Settings) -> Check:
    memory = _memory()
    free = f", {memory:.1f} GB of memory free" if memory else ""
    found = f"{usable_cores()} processor cores{free}, {settings.workers} shots at a time"
    if memory and memory < SHOT_MEMORY * settings.workers:
        fits = max(1, int(memory / SHOT_MEMORY))
        return Check("computer", "problem", found, f"Film fewer shots side by side: --workers {fits}, or DIRECTOR_WORKERS={fits}.",
                     needed=False)
    return Check("computer", "ok", found)


def _memory() -> float | None:
    """Memory that is free to use, in GB, where the system tells (Linux)."""
    try:
        text = Path("/proc/meminfo").read_text()
    except OSError:
        return None
    kilobytes = re.search(r"MemAvailable:\s+(\d+)", text)
    return int(kilobytes[1]) / 1e6 if kilobytes else None


def language_model(settings: Settings) -> Check:
    """Whether the configured service answers and knows the model. None configured is fine: planning works without."""
    name = "language model"
    if settings.offline:
        return Check(name, "ok", "switched off (DIRECTOR_OFFLINE); storyboards are written on this computer", needed=False)
    if not settings.has_model:
        return Check(name, "missing", "none set up; storyboards are written on this computer, by rules",
                     "To use one, set OPENAI_API_KEY, or OPENAI_BASE_URL=http://localhost:11434/v1 and DIRECTOR_MODEL for Ollama.",
                     needed=False)
    service = ChatService(settings)
    address, place = service.url.rstrip("/"), service.address
    if settings.provider != "openai":
        return _named_provider(settings, place)
    if settings.secret and (clear := in_the_clear(service.url, settings.plain_http, "OPENAI_BASE_URL")):
        return Check(name, "problem", "its address is not used", clear, needed=False)
    try:
        known = _models(address, settings.secret)
    except urllib.error.HTTPError as error:
        advice = "Check OPENAI_API_KEY." if error.code in (401, 403) else "Check OPENAI_BASE_URL; it usually ends in /v1."
        return Check(name, "problem", f"{place} answers {error.code}", advice, needed=False)
    except urllib.error.URLError as error:
        return Check(name, "problem", f"{place} does not answer ({error.reason})",
                     "Start the service or correct OPENAI_BASE_URL; or film with --offline.", needed=False)
    except (OSError, ValueError, RecursionError, http.client.HTTPException) as error:       # its text may repeat the whole address
        return Check(name, "problem", f"{place} does not answer as a model service does ({type(error).__name__})",
                     "Start the service or correct OPENAI_BASE_URL; or film with --offline.", needed=False)
    if known and settings.model not in known:
        some = ", ".join(known[:5]) + (" …" if len(known) > 5 else "")
        return Check(name, "problem", f"{place} has no model {settings.model!r}", f"Set DIRECTOR_MODEL to one of: {some}", needed=False)
    return Check(name, "ok", f"{settings.model} at {place}", needed=False)


def vision_model(settings: Settings) -> Check:
    """Whether the service that looks at takes answers and knows the model. None is fine: takes are measured without."""
    name = "vision model"
    if settings.eyes is None:
        return Check(name, "missing", "none set up; takes are measured, what they show is not looked at",
                     "To use one, set DIRECTOR_VISION_MODEL, and DIRECTOR_VISION_URL where it is not at the language model's service.",
                     needed=False)
    seen = language_model(settings.eyes)
    return replace(seen, name=name, advice=with_eyes(seen.advice))


def _named_provider(settings: Settings, place: str) -> Check:
    """A model such as anthropic:…: its extra and its key are looked for; the service itself is asked when there is a story."""
    name, provider, variable = "language model", PROVIDERS[settings.provider], PROVIDER_KEYS[settings.provider]
    if importlib.util.find_spec(provider.package) is None:
        return Check(name, "problem", f"{settings.model} needs the extra {provider.extra!r}", _pip(f"'.[{provider.extra}]'"), needed=False)
    if variable and not settings.secret:
        return Check(name, "problem", f"{settings.model} needs a key", f"Set {variable}; or film with --offline.", needed=False)
    return Check(name, "ok", f"{settings.model} at {place} (asked when there is a story)", needed=False)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """The key goes to the configured address only."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _models(address: str, key: str) -> list[str]:
    """Names of the models at an OpenAI-compatible service; [] when its answer has another shape."""
    request = urllib.request.Request(f"{address}/models", headers={"Authorization": f"Bearer {key}"} if key else {})
    with urllib.request.build_opener(_NoRedirect).open(request, timeout=PATIENCE) as answer:
        data = json.loads(answer.read(2_000_000))
    entries = data.get("data") if isinstance(data, dict) else None
    return [str(entry["id"]) for entry in entries if isinstance(entry, dict) and "id" in entry] if isinstance(entries, list) else []


def settings_file() -> Check:
    file = user_file()
    found = f"{file}{'' if file.is_file() else ' (not there; it need not be)'}"
    if Path(".env").is_file():
        return Check("settings", "ok", found, f"The .env in this folder is not read; what you need of it goes into {file}.", needed=False)
    return Check("settings", "ok", found, needed=False)


def gpu() -> Check:
    """A graphics card is not needed for drawn films."""
    if importlib.util.find_spec("torch") is None:
        return Check("graphics card", "missing", "not looked for: torch is not installed", "Not needed for drawn films.", needed=False)
    program = shutil.which("nvidia-smi")
    if program is not None:
        try:
            answer = subprocess.run([program, "--query-gpu=name,memory.total", "--format=csv,noheader"], stdin=subprocess.DEVNULL,
                                    capture_output=True, text=True, timeout=2 * PATIENCE, check=True)
            found = "; ".join(answer.stdout.strip().splitlines())[:300]
            if "+cpu" in importlib.metadata.version("torch"):
                return Check("graphics card", "problem", f"{found}; torch is the build without GPU support",
                             "Install torch for your card as pytorch.org says.", needed=False)
            return Check("graphics card", "ok", found, needed=False)
        except (OSError, subprocess.SubprocessError):
            return Check("graphics card", "problem", "nvidia-smi does not answer", "Check the driver.", needed=False)
    if sys.platform == "darwin" and platform.machine() == "arm64":
        return Check("graphics card", "ok", "Apple (Metal)", needed=False)
    return Check("graphics card", "missing", "none found", "Not needed for drawn films.", needed=False)


def diffusion(settings: Settings) -> Check:
    """Whether the open model that is set up can be filmed with. Its weights are not loaded and nothing is fetched."""
    from director import studio

    name = "diffusion model"
    if settings.diffusion_model is None:
        return Check(name, "missing", "none set up", "To film with one, set DIRECTOR_DIFFUSION_MODEL.", needed=False)
    try:
        seconds = studio.Generators(settings.model_copy(update={"diffusion_download": False}))["diffusion"].capabilities().max_seconds
    except DirectorError as error:
        return Check(name, "problem", settings.diffusion_model[:200], str(error), needed=False)
    return Check(name, "ok", f"{settings.diffusion_model[:200]}, takes of up to {seconds:g} s", needed=False)


def services(settings: Settings) -> Check:
    """Which services can be filmed at. None is asked, so a key may still be wrong."""
    from director.studio.services import lacking

    needs = lacking(settings)
    able = ", ".join(name for name, why in needs.items() if not why)
    if not able:
        return Check("video services", "missing", "none set up", "To film at one, set its key: RUNWAYML_API_SECRET, FAL_KEY, "
                     "GOOGLE_API_KEY, SYNTHESIA_API_KEY; or DIRECTOR_VIDEOS_URL for a server of your own.", needed=False)
    wrong = next((why for name, why in needs.items() if why and "needs a" not in why and "needs the address" not in why), "")
    return Check("video services", "problem" if wrong else "ok", able, wrong, needed=False)


def extras() -> Iterator[Check]:
    """The optional parts, by the packages that each asks for."""
    try:
        wanted = importlib.metadata.requires("film-director") or []
    except importlib.metadata.PackageNotFoundError:
        yield Check("extras", "problem", "Director runs from a folder and is not installed", f"Install it: {_pip('-e .')}", needed=False)
        return
    for extra, purpose in _EXTRAS.items():
        names = [re.split(r"[^\w.-]", line)[0] for line in wanted if re.search(rf"extra == ['\"]{extra}['\"]", line)]
        lacking = [name for name in names if not _installed(name)]
        if lacking:
            yield Check(f"extra: {extra}", "missing", f"{purpose} (lacks {', '.join(lacking)})", _pip(f"'.[{extra}]'"), needed=False)
        else:
            yield Check(f"extra: {extra}", "ok", purpose, needed=False)


def _installed(name: str) -> bool:
    try:
        importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def _pip(what: str) -> str:
    """A line for the shell, with the very Python that runs Director."""
    return f"{os.path.relpath(sys.executable) if Path(sys.executable).is_relative_to(Path.cwd()) else sys.executable} -m pip install {what}"
