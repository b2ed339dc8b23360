"""Where the model lies, which one it is, and whether it may be loaded. Reads files; loads nothing.

Only safetensors are accepted: pickled weights and pipelines that bring their own code would run what their author wrote.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from director.errors import BadInput, Unavailable
from director.model import digest
from director.tools.generators.diffusion.families import Family, family_of
from director.tools.generators.diffusion.libraries import library

SETTING = "DIRECTOR_DIFFUSION_MODEL"
INDEX = "model_index.json"
PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl")
SAMPLE = 1 << 16                 # bytes looked at in each of three places of a weight file
CONFIGURATION = [INDEX, "*/*.json", "README.md"]


@dataclass(frozen=True)
class Source:
    """A model on this machine. `fingerprint` tells it from every other; `licence` is the model card's word, or ''."""

    label: str
    folder: Path
    pipeline: str
    family: Family
    fingerprint: str
    licence: str


def find(model: str, download: bool) -> Source:
    """The model in a folder or, by its hub id, in the cache of this computer; with `download`, its small files are
    fetched when they are not there yet.

    Raises BadInput for what is no model or must not be loaded, Unavailable for what is not here.
    """
    own = Path(model).expanduser()
    folder = own if own.is_dir() else _cached(model, download)
    index = _read(folder / INDEX)
    pipeline = index.get("_class_name")
    if not isinstance(pipeline, str):
        raise BadInput(f"The model {model!r} brings program code of its own, which is not run. Choose a model for a diffusers pipeline.")
    refuse_pickles(model, folder, index)
    vae = folder / "vae" / "config.json"
    channels = _read(vae).get("z_dim") if vae.is_file() else None
    print_ = _sampled(folder, index) if folder is own else folder.name
    label = own.resolve().name if folder is own else model
    return Source(label, folder, pipeline, family_of(pipeline, channels), digest([pipeline, print_]), _licence(folder / "README.md"))


def refuse_pickles(model: str, folder: Path, index: dict[str, Any]) -> None:
    """Raises BadInput when a part of the model would run code, Unavailable when a folder of it is missing."""
    for part, library_name in _parts(index):
        place = folder / part
        if (place / f"{library_name}.py").is_file():
            raise BadInput(f"The model {model!r} brings program code of its own ({part}/{library_name}.py), which is not run. "
                           "Choose a model for a diffusers pipeline.")
        if not place.is_dir():
            continue
        files = [file.name for file in place.iterdir()]
        if any(name.endswith(PICKLES) for name in files) and not any(name.endswith(".safetensors") for name in files):
            raise BadInput(f"The {part} of the model {model!r} is there only as a pickle, which can run any code. Use a copy with "
                           "safetensors, or convert one that you trust with diffusers: save_pretrained(…, safe_serialization=True).")


def _cached(model: str, download: bool) -> Path:
    if not re.fullmatch(r"[\w-][\w.-]*/[\w.-]+", model):
        raise BadInput(f"{model[:200]!r} is neither a folder nor a model's id such as Wan-AI/Wan2.1-T2V-1.3B-Diffusers. Correct {SETTING}.")
    hub, errors = library("huggingface_hub"), library("huggingface_hub.errors")
    try:
        return Path(hub.snapshot_download(model, local_files_only=not download, allow_patterns=CONFIGURATION))
    except errors.LocalEntryNotFoundError as error:
        if download:
            raise Unavailable(f"The model {model} could not be fetched: the hub does not answer. Check the connection.") from error
        raise Unavailable(missing(model)) from error
    except (errors.HfHubHTTPError, OSError) as error:
        raise Unavailable(f"The model {model} could not be fetched. Check its id; some models ask you to accept their licence on the hub "
                          "and to log in with: hf auth login") from error


def missing(model: str) -> str:
    """What to do about a model that is not on this computer."""
    return (f"The model {model} is not on this computer. Fetch it with: hf download {model}  (often 5 to 40 GB), "
            "or set DIRECTOR_DIFFUSION_DOWNLOAD=1 to let Director fetch it.")


def _read(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput(f"{file.parent} is not a diffusers model: it has no {file.name}. Set {SETTING} to a folder that has one.") from None
    except (OSError, ValueError) as error:
        raise BadInput(f"The model's file {file} cannot be read ({error}). Fetch the model again.") from None
    if not isinstance(found, dict):
        raise BadInput(f"The model's file {file} is not what diffusers writes. Fetch the model again.")
    return found


def _parts(index: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """(name of the folder, library its class comes from) of every part that the model has."""
    for part, entry in index.items():
        if isinstance(entry, list) and len(entry) == 2 and all(isinstance(word, str) for word in entry) and re.fullmatch(r"\w+", part):
            yield part, entry[0]


def _sampled(folder: Path, index: dict[str, Any]) -> str:
    """SHA-256 (hex) over names, sizes and samples of a folder's files: another model, another value. Hashing tens of
    gigabytes whole would take minutes."""
    whole = hashlib.sha256()
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
