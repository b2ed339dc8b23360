"""The folder that is handed over: README.md, a text per shot, all prompts in one file, and the facts that the way back goes by."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable

from director.handoff.sheets import Sheet
from director.handoff.targets import Target
from director.model import Shot, Storyboard
from director.roles import Capabilities, Refinement
from director.vocabulary import Move

FACTS = "handoff.json"
Refine = Callable[[Shot, Storyboard, Capabilities], Refinement]


def sheets(board: Storyboard, to: Target, refine: Refine) -> tuple[Sheet, ...]:
    """Every shot that is to be made there; those that show the person's own material are not."""
    width, height = board.size
    takes = Capabilities(prompt_characters=to.room, model=to.model, negative_prompt=True)
    made = []
    for number, shot in enumerate(board.shots, 1):
        if shot.source is not None and not shot.source.made:
            continue
        said = refine(shot, board, takes)
        subject = refine(shot, board, takes.__class__(prompt_characters=to.room, model=to.model, camera_is_separate=True))
        looks = (shot.style or board.style, shot.grade or board.grade)
        style = ", ".join(dict.fromkeys(look for look in looks if look and look != "neutral"))
        framing = shot.camera.but(words="", move=Move.STATIC).text().replace(f", {Move.STATIC.value}", "")
        before = board.shots[number - 2].id if number > 1 else ""
        begins = f"the last picture of shot {number - 1} ({before})" if shot.first == "previous" else ""
        made.append(Sheet(
            number, shot.id, said.prompt, subject.prompt, framing, style, said.negative, shot.camera.move, shot.camera.pace,
            to.seconds_for(shot.duration), shot.duration, to.ratio_for(width, height), board.seed + shot.seed, _file(number, shot), begins))
    return tuple(made)


def package(board: Storyboard, to: Target, refine: Refine) -> dict[str, str]:
    """Every file of the folder by its name."""
    shots = sheets(board, to, refine)
    files = {f"shots/{sheet.file}.txt": _text(sheet, to) for sheet in shots}
    files["prompts.txt"] = "\n\n".join(to.write(sheet) for sheet in shots) + "\n"
    files["shots.csv"] = _table(shots, to)
    files["README.md"] = _readme(board, to, shots)
    facts = {"for": to.name, "title": board.title,
             "shots": [{"shot": sheet.shot, "number": sheet.number, "file": sheet.file, "prompt": to.write(sheet)} for sheet in shots]}
    files[FACTS] = json.dumps(facts, ensure_ascii=False, indent=1) + "\n"
    return files


def _file(number: int, shot: Shot) -> str:
    """'03-s3': what a returned file is best called."""
    return f"{number:02}-{shot.id}"


def _text(sheet: Sheet, to: Target) -> str:
    begins = f"\n\nBegins on: {sheet.begins}" if sheet.begins else ""
    return f"{to.write(sheet)}\n\nSettings: {'; '.join(to.settings(sheet))}{begins}\nSave it as: {sheet.file}{_ending(to)}\n"


def _ending(to: Target) -> str:
    return ".png" if to.makes == "pictures" else ".mp4"


def _table(shots: tuple[Sheet, ...], to: Target) -> str:
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["number", "shot", "file", "seconds", "ratio", "seed", "prompt"])
    for sheet in shots:
        table.writerow([sheet.number, sheet.shot, sheet.file + _ending(to), f"{sheet.seconds:g}", sheet.ratio, sheet.seed,
                        re.sub(r"^(?=[=+@-])", "'", to.write(sheet))])      # no table program takes it for a formula
    return out.getvalue()


def _readme(board: Storyboard, to: Target, shots: tuple[Sheet, ...]) -> str:
    steps = [*to.how, f"Save each as the name that stands with it ({shots[0].file if shots else '01-s1'}{_ending(to)} …) into one folder; "
             "names that the service gives are mostly recognised, too.", "Bring them home: director import PRODUCTION FOLDER",
             "Film the rest and cut: director make PRODUCTION"]
    lines = [f"# {_plain(board.title)}: {len(shots)} shots for {to.title}", "", *(f"{n}. {step}" for n, step in enumerate(steps, 1)), ""]
    for sheet in shots:
        fence = "`" * (3 + max((len(run) for run in re.findall(r"`+", to.write(sheet))), default=0))
        begins = [f"Begins on {sheet.begins}."] if sheet.begins else []
        lines += [f"## {sheet.number} · {sheet.shot} → {sheet.file}{_ending(to)}", "", fence, to.write(sheet), fence, "",
                  *(f"- {each}" for each in [*to.settings(sheet), *begins]), ""]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """A title as one line without marks of Markdown or HTML."""
    return re.sub(r"([\\`*_{}\[\]<>#|!])", r"\\\1", re.sub(r"\s+", " ", text))
