"""Where the model lies, which one it is, and whether it may be loaded. Reads files; loads nothing.

Only safetensors are accepted: pickled weights would run what their author wrote. Pipelines and parts that bring their own code are
loaded where the person says that their authors are trusted, and refused else.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from director.errors import BadInput, Unavailable
from director.model import digest
from director.tools.generators.diffusion import moving
from director.tools.generators.diffusion.abilities import Abilities, abilities
from director.tools.generators.diffusion.families import Family, family_of
from director.tools.generators.diffusion.libraries import library
from director.tools.generators.diffusion.presets import Preset, command_for, preset_of
from director.tools.generators.diffusion.signature import taken_in

SETTING = "DIRECTOR_DIFFUSION_MODEL"
TRUST = "DIRECTOR_DIFFUSION_REMOTE_CODE"
INDEX = "model_index.json"
PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl")
SAMPLE = 1 << 16                 # bytes looked at in each of three places of a weight file
CONFIGURATION = [INDEX, "*/*.json", "README.md"]
CODE = ["*.py", "*/*.py"]
MODULE = ["config.json", "diffusion_pytorch_model.safetensors"]


@dataclass(frozen=True)
class Source:
    """A model on this machine. `fingerprint` tells it from every other; `revision` is the hub's name for this state of it, or '';
    `licence` is the model card's word, or ''. `code`: files of program code that it brings, which are run. `module`: where its
    motion module lies."""

    label: str
    folder: Path
    pipeline: str
    family: Family
    fingerprint: str
    licence: str
    abilities: Abilities
    revision: str = ""
    preset: Preset | None = None
    code: tuple[str, ...] = ()
    module: Path | None = None


def find(model: str, download: bool, trusted: bool = False, asked: str = "") -> Source:
    """The model in a folder or, by its hub id, in the cache of this computer; with `download`, its small files are
    fetched when they are not there yet. `trusted`: program code that it brings may be run. `asked`: what the person named, where the
    model is but a part of it.

    Raises BadInput for what is no model or must not be loaded, Unavailable for what is not here.
    """
    base, added = moving.parts(model)
    if added:
        return _moving(model, find(base, download, trusted, model), added, download)
    own = Path(model).expanduser()
    folder = own if own.is_dir() else _cached(model, download, CODE if trusted else [], asked or model)
    index = _read(folder / INDEX)
    code = program_code(folder, index)
    if code and not trusted:
        raise BadInput(f"The model {model!r} brings program code of its own ({code[0]}), which is not run. Choose a model for a diffusers "
                       f"pipeline; or, where you have read that code and trust its author, set {TRUST}=1.")
    refuse_pickles(model, folder, index)
    label = own.resolve().name if folder is own else model
    pipeline, call = _pipeline(label, folder, index)
    transformer = _settings(folder / "transformer") or _settings(folder / "transformer_2")
    able = abilities(label, pipeline, index, transformer, call)
    preset = preset_of(label)
    family = preset.family if preset else family_of(pipeline, _settings(folder / "vae"), transformer, able.stills)
    print_ = _sampled(folder, index, code) if folder is own else folder.name
    return Source(label, folder, pipeline, family, digest([pipeline, print_]), _licence(folder / "README.md"), able,
                  "" if folder is own else folder.name, preset, code)


def _moving(model: str, base: Source, added: str, download: bool) -> Source:
    """A model that makes pictures, with a motion module."""
    own = Path(added).expanduser()
    folder = own if own.is_dir() else _cached(added, download, MODULE, model)
    settings = _read(folder / "config.json")
    pipeline = moving.PIPELINES.get(base.pipeline, "")
    if settings.get("_class_name") != moving.MODULE or not pipeline:
        raise BadInput(f"{model[:200]!r} is no model with a motion module: {moving.MODULE} goes with {' or '.join(moving.PIPELINES)}, and these "
                       f"are {settings.get('_class_name')} and {base.pipeline}.")
    if not list(folder.glob("*.safetensors")):
        raise BadInput(f"The motion module {added!r} has no safetensors; a pickle can run any code. Use a copy with safetensors.")
    index = _read(base.folder / INDEX)
    print_ = _sampled(folder, {}) if folder is own else folder.name
    label = f"{base.label} with {own.resolve().name if folder is own else added}"
    return replace(base, label=label, pipeline=pipeline, family=family_of(pipeline, {}, {}), abilities=abilities(label, pipeline, index, {}),
                   fingerprint=digest([base.fingerprint, print_]), module=folder, preset=preset_of(model))


def program_code(folder: Path, index: dict[str, Any]) -> tuple[str, ...]:
    """The files of program code that a model's index asks to run, below its folder."""
    own = index.get("_class_name")
    asked = [f"{own[0]}.py"] if isinstance(own, list) and own and isinstance(own[0], str) else []
    return (*asked, *(f"{part}/{module}.py" for part, module in _parts(index) if (folder / part / f"{module}.py").is_file()))


def _pipeline(label: str, folder: Path, index: dict[str, Any]) -> tuple[str, dict[str, bool] | None]:
    """The pipeline's class, and what its call takes where the model brings it itself."""
    named = index.get("_class_name")
    if isinstance(named, str):
        return named, None
    if not (isinstance(named, list) and len(named) == 2 and all(isinstance(word, str) and word.isidentifier() for word in named)):
        raise BadInput(f"The file {INDEX} of the model {label!r} names no pipeline. Fetch the model again, or choose another.")
    call = taken_in(folder / f"{named[0]}.py", named[1])
    if not call:
        raise BadInput(f"The model {label!r} needs its own pipeline {named[1]} in {named[0]}.py, which is not there. Fetch the model again.")
    return named[1], call


def refuse_pickles(model: str, folder: Path, index: dict[str, Any]) -> None:
    """Raises BadInput when weights of the model are there only as a pickle."""
    for part, _ in _parts(index):
        place = folder / part
        if not place.is_dir():
            continue
        files = [file.name for file in place.iterdir()]
        if any(name.endswith(PICKLES) for name in files) and not any(name.endswith(".safetensors") for name in files):
            raise BadInput(f"The {part} of the model {model!r} is there only as a pickle, which can run any code. Use a copy with "
                           "safetensors, or convert one that you trust with diffusers: save_pretrained(…, safe_serialization=True).")


def _cached(model: str, download: bool, more: Sequence[str], asked: str) -> Path:
    if not re.fullmatch(r"[\w-][\w.-]*/[\w.-]+", model):
        raise BadInput(f"{model[:200]!r} is neither a folder nor a model's id such as Wan-AI/Wan2.1-T2V-1.3B-Diffusers. Correct {SETTING}.")
    hub, errors = library("huggingface_hub"), library("huggingface_hub.errors")
    try:
        return Path(hub.snapshot_download(model, local_files_only=not download, allow_patterns=[*CONFIGURATION, *more]))
    except errors.LocalEntryNotFoundError as error:
        if not download:
            raise Unavailable(missing(asked)) from error
        why = "HF_HUB_OFFLINE is set" if hub.is_offline_mode() else "the hub does not answer. Check the connection"
        raise Unavailable(f"The model {model} could not be fetched: {why}. {missing(asked)}") from error
    except (errors.HfHubHTTPError, OSError) as error:
        raise Unavailable(f"The model {model} could not be fetched. Check its id; some models ask you to accept their licence on the hub "
                          "and to log in with: hf auth login") from error


def missing(model: str) -> str:
    """What to do about a model that is not on this computer."""
    preset = preset_of(model)
    preset = preset if preset and preset.model == model else None
    size = f"about {preset.download} GB" if preset else "often 5 to 40 GB"
    asks = " Accept its licence on its page of the hub first, then: hf auth login." if preset and preset.asks else ""
    command = preset.command if preset else command_for(model)
    return (f"The model {model} is not on this computer ({size}; the command tells exactly with --dry-run). Fetch it with:\n  "
            f"{command}\nor set DIRECTOR_DIFFUSION_DOWNLOAD=1 to let Director fetch it.{asks}")


def _settings(part: Path) -> dict[str, Any]:
    """The settings of a part of a model; {} where it has none."""
    file = part / "config.json"
    return _read(file) if file.is_file() else {}


def _read(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput(f"{file.parent} is not a diffusers model: it has no {file.name}. Set {SETTING} to a folder that has one.") from None
    except (OSError, ValueError, RecursionError) as error:
        why = "it is nested without end" if isinstance(error, RecursionError) else error
        raise BadInput(f"The model's file {file} cannot be read ({why}). Fetch the model again.") from None
    if not isinstance(found, dict):
        raise BadInput(f"The model's file {file} is not what diffusers writes. Fetch the model again.")
    return found


def _parts(index: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """(name of the folder, library its class comes from) of every part that the model has."""
    for part, entry in index.items():
        if isinstance(entry, list) and len(entry) == 2 and all(isinstance(word, str) for word in entry) and re.fullmatch(r"\w+", part):
            yield part, entry[0]


def _sampled(folder: Path, index: dict[str, Any], code: tuple[str, ...] = ()) -> str:
    """SHA-256 (hex) over names, sizes and samples of a folder's files, and all of its program code: another model, another value. Hashing tens of
    gigabytes whole would take minutes."""
    whole = hashlib.sha256(b"".join((folder / file).read_bytes() for file in code))
    for part in ["", *sorted(name for name, _ in _parts(index))]:
        place = folder / part
        for file in sorted(place.iterdir()) if place.is_dir() else ():
            if not file.is_file() or file.suffix not in (".safetensors", ".json", ".model", ".txt"):
                continue
            size = file.stat().st_size
            whole.update(f"{part}/{file.name} {size}\n".encode())
            with file.open("rb") as content:
                for place_in_file in (0, size // 2, max(0, size - SAMPLE)):
                    content.seek(place_in_file)
                    whole.update(content.read(SAMPLE))
    return whole.hexdigest()


def _licence(card: Path) -> str:
    """The licence that a model card's head names: its name where it has one of its own, else its short word, else ''."""
    try:
        text = card.read_text(encoding="utf-8", errors="replace")[:20_000]
    except OSError:
        return ""
    head = re.match(r"---\s*\n(.*?)\n---", text, re.S)
    found = dict(re.findall(r"^(license|license_name):[ \t]*['\"]?([^\n'\"]{1,80})", head[1], re.M)) if head else {}
    return str(found.get("license_name") or found.get("license") or "").strip()
