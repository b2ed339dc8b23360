"""Stories, storyboards by a language model, titles, names, settings and models: what is put to the command line."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import unicodedata
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.hostile.predicates import Case
from benchmarks.hostile.sandbox import Sandbox, Seen

SMALL = ("--duration", "2", "--shots", "1", "--resolution", "720p")
FOX = "A fox crosses a river"


def text_of(value: Any) -> str:
    """The input of a case as text; {"$repeat": [unit, count]} stands for a long one."""
    if isinstance(value, dict) and "$repeat" in value:
        unit, count = value["$repeat"]
        return str(unit) * int(count)
    return str(value)


def judged(seen: Seen) -> Seen:
    """How the command ended, as an outcome: a question, a refusal or a film."""
    sentence = [line for line in seen.said.splitlines() if line.startswith("director: ")]
    asked = seen.code == 2 and bool(sentence) and "?" in sentence[-1]
    seen.outcome = seen.outcome or ("film" if seen.code == 0 else "ask" if asked else "refuse" if seen.code == 2 else f"exit {seen.code}")
    return seen


def story(case: Case, box: Sandbox) -> Seen:
    """Make a small film of it. A length that the story names for itself is left to it, and only planned."""
    text = text_of(case["input"])
    sized = re.search(r"\bfps\b|duration|\bseconds?\b|\bminutes?\b|\bshots\b", text, re.I) is not None
    options = ("--plan-only",) if sized else SMALL if box.films else ("--plan-only", *SMALL)
    if len(text) < 100_000 and "\0" not in text and text.strip() and not text.startswith("-"):
        seen = box.director("make", *options, "--out", "films/f", "--", text)
    else:
        (box.place / "story.txt").write_bytes(text.encode(errors="surrogatepass"))
        seen = box.director("make", *options, "--out", "films/f", "--file", "story.txt")
    seen.facts["planned only"] = "--plan-only" in options and seen.code == 0
    seen.facts["text kept"] = _kept(box.place / "films" / "f", text)
    return judged(seen)


def _kept(folder: Path, text: str) -> bool:
    """Marks that templates would have eaten stand in what was planned, where they stand in the story."""
    board = folder / "storyboard.json"
    if not board.is_file():
        return True
    kept = str(json.loads(board.read_text(encoding="utf-8")))
    return all(mark in kept for mark in re.findall(r"\{\w+\}|%\w|\$\{?\w+", text))


def overlay(case: Case, box: Sandbox) -> Seen:
    """A film whose title card says it, beside the same film with a plain title: the shot itself must be the same take."""
    text, takes, seen = text_of(case["input"]), [], Seen("")
    for number, title in enumerate(("Golden", text)):
        board = {"title": "Film", "title_card": {"text": title} if title else {}, "resolution": "720p",
                 "shots": [{"id": "s1", "duration": 1, "prompt": "A red fox walks in a meadow"}]}
        (box.place / "board.json").write_text(json.dumps(board), encoding="utf-8")
        seen = brought = box.director("storyboard", "import", "board.json", "--out", f"films/f{number}")
        if seen.code == 0:
            seen = box.director("make", f"films/f{number}")
        takes.append(sorted(file.name for file in (box.place / "films" / f"f{number}" / "takes").glob("*.mp4"))
                     if (box.place / "films" / f"f{number}").is_dir() else [])
    seen.film = box.place / "films" / "f1" / "final.mp4"
    seen.film = seen.film if seen.film.is_file() else None
    stored = box.place / "films" / "f1" / "storyboard.json"
    card = json.loads(stored.read_text(encoding="utf-8")).get("title_card") if stored.is_file() else None
    cut = "was cut there" in brought.said
    seen.facts["text kept"] = cut or seen.code == 2 or not text.strip() or (card is not None and _same_words(card["text"], text))
    seen.facts["frames_differ_from_golden_for_other_shots"] = seen.code == 0 and takes[0] != takes[1]
    return judged(seen)


def _same_words(kept: str, given: str) -> bool:
    """Equal but for characters that cannot be shown, and for blanks."""
    def plain(text: str) -> str:
        return "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cs", "Cf") and not c.isspace())
    return plain(kept) == plain(given)


def name(case: Case, box: Sandbox) -> Seen:
    """A film of that name, planned, beside another one that has the name in another spelling already."""
    given = text_of(case["input"])
    rival = unicodedata.normalize("NFC", given).strip().replace("/", "-") or "film"
    before = _plans(box.place)
    if rival not in (".", "..") and len(rival.encode()) < 200 and "\0" not in rival:
        box.director("make", "--plan-only", *SMALL, f"--title={rival}", "A dog sleeps in a boat")
        before = _plans(box.place)
    seen = box.director("make", "--plan-only", *SMALL, f"--title={given}", FOX) if "\0" not in given else _imported(given, box)
    after = _plans(box.place)
    seen.facts["overwrites_another_production"] = any(after.get(path) != plan for path, plan in before.items())
    named = any(str(Path(path).parent) in seen.said for path in set(after) - set(before))
    seen.facts["names_what_it_became_or_refuses"] = seen.code == 2 or named
    seen.facts["planned only"] = True
    return judged(seen)


def _imported(title: str, box: Sandbox) -> Seen:
    """What no command line can carry comes in a file."""
    (box.place / "board.json").write_text(json.dumps({"title": title, "shots": [{"id": "s1", "duration": 2, "prompt": FOX}]}))
    seen = box.director("storyboard", "import", "board.json")
    seen.said += "".join(f" {file.parent}/x" for file in box.place.glob("films/*/storyboard.json"))
    return seen


def _plans(place: Path) -> dict[str, bytes]:
    return {str(file.relative_to(place)): file.read_bytes() for file in place.rglob("storyboard.json")}


def llm(case: Case, box: Sandbox) -> Seen:
    """A language model that answers this, whatever it is asked."""
    from loopback_openai import fails, says, serving

    given = case["input"]
    if isinstance(given, dict) and "judge" in given:
        from benchmarks.hostile.judged import judge

        return judge(case, box)
    if isinstance(given, dict) and "status" in given:
        script = fails(int(given["status"]))
    elif isinstance(given, dict) and "$repeat" not in given:
        script = says(str(next(iter(given.values()))))
    else:
        text = text_of(given)
        script = (lambda _: (200, text.encode())) if text.startswith("<") else says(text)
    with serving(script) as server:
        key, told = f"canary-openai-{'x' * 8}", _told_by(given)
        box.tokens["OPENAI_API_KEY"] = key
        options = SMALL[4:] if box.films else ("--plan-only", *SMALL[4:])
        seen = box.director("make", *options, "--out", "films/f", told, seconds=180, configured=(server.root.removeprefix("http://"),),
                            environment={"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": key, "DIRECTOR_LLM_TIMEOUT": "20"})
        seen.facts["retries<=2"] = len(server.requests) <= 3
        seen.facts["stops_after_n_turns"] = len(server.requests) <= 6 and not seen.hung
    seen.facts["extra_fields_refused_and_reported"] = bool(re.search(r"not used|left out|ignored|does not know", seen.said))
    seen.facts["planned only"] = not box.films and seen.code == 0
    return judged(seen)


def _told_by(given: Any) -> str:
    """The story that a storyboard of the case was written for: a plan of something else would be refused for that alone."""
    text = str(next(iter(given.values()))) if isinstance(given, dict) and "$repeat" not in given else given
    try:
        shots = json.loads(text)["shots"]
        told = ". ".join(str(shot["prompt"]) for shot in shots).encode("ascii", "ignore").decode()
    except (ValueError, TypeError, KeyError, RecursionError):
        return FOX
    return re.sub(r"[^\x20-\x7e]", " ", told) if len(told.split()) > 1 else FOX


def config(case: Case, box: Sandbox) -> Seen:
    """Settings that somebody else left lying about, or that make no sense."""
    given = case["input"]
    if "$media" in given:
        return judged(box.director("storyboard", "import", _built(given), "--out", "films/f", seconds=60))
    if "file" in given:
        (box.place / "films" / "f").mkdir(parents=True)
        made = box.director("make", "--plan-only", *SMALL, "--out", "films/f", FOX)
        name = Path(given["file"]).name
        for folder in (box.place, box.place / "films" / "f"):
            (folder / name).write_text(given["text"])
        seen = box.director("make", "films/f")
        seen.outcome = "ignore" if made.code == seen.code == 0 else ""
        seen.facts["reported"] = ".env" in seen.said or name in seen.said
        return judged(seen)
    environment = {str(key): str(value) for key, value in given["env"].items()}
    words = "Ein Fuchs überquert einen Fluß ☂" if {"LC_ALL", "LANG", "PYTHONIOENCODING"} & set(environment) else FOX
    alone = ["--offline-fallback"] if any(name.endswith("_KEY") for name in environment) else []      # nobody can be reached from here
    seen = judged(box.director("make", *SMALL, *alone, "--out", "films/f", words, environment=environment))
    for more in given.get("then", ()):                  # what is written of a film: timelines, pages, copies, credits
        after = box.director(*more, environment=environment)
        seen.said, seen.raw = seen.said + after.said, seen.raw + after.raw
        seen.outcome = seen.outcome if after.code == 0 else f"{more[0]} ended with {after.code}"
        seen.secrets = tuple({*seen.secrets, *after.secrets, *_packed(box)})
        seen.touched.connected |= after.touched.connected
    return judged(seen)


def _packed(box: Sandbox) -> set[str]:
    """Secrets inside archives, which a look at their bytes would not see."""
    found = set()
    for file in box.place.rglob("*"):
        if file.is_file() and zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                inside = b"".join(archive.read(name) for name in archive.namelist() if archive.getinfo(name).file_size < 30_000_000)
            found |= {name for name, token in box.tokens.items() if token.encode() in inside}
    return found


def weights(case: Case, box: Sandbox) -> Seen:
    """A model to film with that is not what it says, or is not here."""
    given = case["input"]
    if "config" in given:
        board = {"title": "Film", "shots": [{"id": "s1", "duration": 1, "prompt": FOX}], **given["config"]}
        (box.place / "board.json").write_text(json.dumps(board))
        return judged(box.director("storyboard", "import", "board.json", "--out", "films/f"))
    if "device" in given:
        return _on(str(given["device"]), box)
    return judged(box.director("make", *SMALL, "--generator", "diffusion", "--out", "films/f", FOX, seconds=200,
                               environment={"DIRECTOR_DIFFUSION_MODEL": _built(given), "CANARY": str(box.place / "CANARY_CODE_RUN")}))


def _on(device: str, box: Sandbox) -> Seen:
    """A small film by a tiny model with random weights, on a device that is named."""
    import tiny_models

    model = tiny_models.wan(box.place / "model")
    board = {"title": "Film", "generator": "diffusion", "resolution": "720p", "fps": 12, "music": {"on": False}, "aspect": "1:1",
             "shots": [{"id": "s1", "duration": 0.5, "prompt": FOX}]}
    (box.place / "board.json").write_text(json.dumps(board))
    environment = {"DIRECTOR_DIFFUSION_MODEL": str(model), "DIRECTOR_DIFFUSION_DEVICE": device}
    seen = box.director("storyboard", "import", "board.json", "--out", "films/f", environment=environment, seconds=200)
    if seen.code == 0:
        seen = box.director("make", "films/f", environment=environment, seconds=400)
    seen.facts["says_so"] = f"{device} is not here" in seen.said or (f"'{device}'" in seen.said and "cpu" in seen.said)
    return judged(seen)


def _built(given: Any) -> str:
    """The path of a file that a case is about."""
    if "path" not in given:
        raise Pending("files built by $media (--media)")
    return str(given["path"])


class Pending(Exception):
    """The part that this case is about is not there yet; the message says which."""


def spent(folder: Path) -> float:
    """What the takes of a production cost."""
    with closing(sqlite3.connect(folder / "journal.sqlite")) as journal:
        return sum(float(json.loads(about).get("cost", 0)) for (about,) in journal.execute("SELECT about FROM result WHERE kind = 'take'"))


def half_used(box: Sandbox) -> bool:
    """A file among the takes is not what its name says: they are named by their content."""
    return any(hashlib.sha256(take.read_bytes()).hexdigest() != take.stem for take in box.place.glob("films/f/takes/*.mp4"))


SURFACES: dict[str, Callable[[Case, Sandbox], Seen]] = {
    "story": story, "overlay": overlay, "name": name, "llm": llm, "config": config, "weights": weights,
}
