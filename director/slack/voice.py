"""What is said in Slack: sentences, blocks, buttons, the settings window. Words of people and models are escaped here, never elsewhere.

Limits of Slack: 3,000 characters in a section, 75 on a button or an option, 100 options in a menu, 24 in a window's title.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from director.model import Storyboard
from director.vocabulary import Aspect, Look, Resolution, find

Block = dict[str, Any]
SECTION = 2900
OPTIONS = 100
_BIDI = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
EXAMPLES = "“make shot 2 darker”, “swap 1 and 2”, “no music”, “vertical”, “undo”"
IN_WORDS = "“aspect 9:16”, “resolution 720p”, “style: noir”, “captions on”, “music off”, “make it 30 seconds long”"
LATER = "I am at work on this film and take that up next. *Stop* ends what I am doing sooner; what is finished is kept."
LARGEST = 1_000_000_000
"""Bytes of a file that Slack itself takes at most."""


def escaped(text: str, most: int = SECTION) -> str:
    """Text that Slack shows as it stands: nobody is called, nothing is linked. At most `most` characters."""
    safe = "".join(c for c in text if c in "\n\t" or (c not in _BIDI and unicodedata.category(c) not in ("Cc", "Cs")))
    safe = safe.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return safe if len(safe) <= most else re.sub(r"&[a-z]{0,3}$", "", safe[:most - 1]) + "…"


def line(text: str, most: int = 200) -> str:
    """The same on one line, without the marks of formatting around which our own stand."""
    return escaped(re.sub(r"[\s`*_~]+", " ", text).strip(), most)


def directs(board: Storyboard) -> str:
    """Which film a thread is about."""
    return f"This thread directs “{line(board.title, 120)}”; each film has a thread of its own."


def section(text: str) -> Block:
    """Text that is escaped already, where it must be."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text[:SECTION + 100] or " ", "verbatim": True}}


def button(action: str, label: str, style: str = "") -> Block:
    made: Block = {"type": "button", "action_id": action, "text": {"type": "plain_text", "text": label}, "value": action}
    return {**made, "style": style} if style else made


def menu(action: str, label: str, options: Sequence[tuple[str, str]]) -> Block:
    """A menu of (value, label)."""
    return {"type": "static_select", "action_id": action, "placeholder": {"type": "plain_text", "text": label},
            "options": [_option(value, words) for value, words in options[:OPTIONS]]}


def hello(direct: bool, files: Sequence[Mapping[str, Any]] = ()) -> str:
    """The first words in a thread."""
    count = len(files)
    aside = f" Your {'file is' if count == 1 else f'{count} files are'} shown in it." if files else ""
    return ("I am Director, an AI system: software plans, draws and cuts this film, and may get things wrong.\n"
            f"I am writing the storyboard; you see it before anything is filmed. "
            f"{'Answer' if direct else 'Talk to me'} in this thread.{aside}")


def attachments(names: Sequence[str]) -> str:
    """What can be done with files that came with no words."""
    first = line(names[0], 80) if names else "the file"
    listed = ", ".join(line(name, 80) for name in names)
    return f"{listed} came with it. Which shot should show it? For example: use {first} for shot 2."


def facts(board: Storyboard) -> str:
    width, height = board.size
    count = len(board.shots)
    return f"{count} shot{'' if count == 1 else 's'}, {board.seconds:.1f} s, {width}x{height}, {line(board.style, 60)}"


def plan(board: Storyboard, said: str, warning: str) -> tuple[str, list[Block]]:
    """The storyboard, with the buttons that start filming. `said`: what was changed; `warning`: what filming takes."""
    shots = "\n".join(f"{number}. {line(shot.prompt, 160)} ({shot.duration:g} s)" for number, shot in enumerate(board.shots, 1))
    head = f"*{line(board.title, 120)}*: {facts(board)}"
    buttons = [button("approve", "Film it", "primary"), button("settings", "Settings"), button("stop", "Stop", "danger")]
    words = f"Press *Film it*, or say what should be different: {EXAMPLES}."
    blocks = [*([section(escaped(said))] if said else []), section(head), *([section(shots[:SECTION])] if shots else []),
              section(f"{warning} {words}" if warning else words), {"type": "actions", "elements": buttons}]
    return f"Storyboard: {line(board.title, 120)}, {facts(board)}", blocks


def finished(board: Storyboard, summary: Sequence[str], takes: Mapping[str, Sequence[str]]) -> tuple[str, list[Block]]:
    """The film is there: what it is and what can be done now."""
    numbers = {shot.id: number for number, shot in enumerate(board.shots, 1)}
    again = [(shot, f"Shot {number}") for shot, number in numbers.items()]
    others = [(f"{shot} {take}", f"Shot {numbers[shot]}: {take}") for shot, names in takes.items() if len(names) > 1 and shot in numbers
              for take in names]
    elements = [menu("retake", "Film a shot again", again), *([menu("choose", "Choose a take", others)] if others else []),
                menu("export", "Export", (("film", "The film (mp4)"), ("storyboard", "The storyboard (JSON)"), ("sheet", "Contact sheet"))),
                button("settings", "Settings")]
    head = f"*{line(board.title, 120)}* is ready: {facts(board)}"
    told = "\n".join(escaped(each, 400) for each in summary)
    return f"{line(board.title, 120)} is ready", [
        section(head), *([section(told[:SECTION])] if told else []), section(f"Say what should be different: {EXAMPLES}."),
        {"type": "actions", "elements": elements}]


def working(text: str) -> tuple[str, list[Block]]:
    """Progress, with the button that ends it."""
    return text, [section(text), {"type": "actions", "elements": [button("stop", "Stop", "danger")]}]


def closed(text: str) -> tuple[str, list[Block]]:
    """The same message when nothing is left to press."""
    return text, [section(text)]


def bar(fraction: float, eta: float | None, shot: str) -> str:
    """Ten squares, per cent, time left."""
    full = int(fraction * 10)
    left = "" if eta is None else f", about {_length(eta)} left"
    return f"{'▓' * full}{'░' * (10 - full)} {fraction:.0%}{left}{f' · {line(shot, 20)}' if shot else ''}"


def settings_window(thread: str, board: Storyboard) -> Block:
    """The window for the film's format; `private_metadata` names the thread."""
    look = find(Look, board.style)
    on = {True: "on", False: "off"}
    return {
        "type": "modal", "callback_id": "settings", "private_metadata": thread,
        "title": {"type": "plain_text", "text": "Settings of the film"}, "submit": {"type": "plain_text", "text": "Change"},
        "close": {"type": "plain_text", "text": "Leave it"},
        "blocks": [
            _choice("aspect", "Shape of the picture", [member.value for member in Aspect], board.aspect.value),
            _choice("resolution", "Resolution", [member.value for member in Resolution], board.resolution.value),
            _choice("style", "Style", [member.value for member in Look], look[0].value if look else ""),
            {"type": "input", "block_id": "seconds", "optional": True, "label": {"type": "plain_text", "text": "Length in seconds"},
             "element": {"type": "plain_text_input", "action_id": "seconds", "initial_value": f"{board.seconds:g}", "max_length": 8}},
            _choice("captions", "Captions", ["on", "off"], on[board.captions.on]),
            _choice("music", "Music", ["on", "off"], on[board.music.on]),
        ]}


def changes(values: Mapping[str, Any], board: Storyboard) -> str:
    """What was changed in the window, as a person would say it; "" for nothing. Unknown words are left out."""
    look = find(Look, board.style)
    now = {"aspect": board.aspect.value, "resolution": board.resolution.value, "style": look[0].value if look else "",
           "captions": "on" if board.captions.on else "off", "music": "on" if board.music.on else "off"}
    known: dict[str, set[str]] = {"aspect": set(Aspect), "resolution": set(Resolution), "style": set(Look),
                                  "captions": {"on", "off"}, "music": {"on", "off"}}
    wanted = {name: values.get(name, "") for name in now}
    said = [f"{name}{':' if name == 'style' else ''} {value}." for name, value in wanted.items()
            if value in known[name] and value != now[name]]
    seconds = str(values.get("seconds", "")).strip()
    if re.fullmatch(r"\d{1,4}(?:\.\d{1,2})?", seconds) and seconds != f"{board.seconds:g}":
        said.append(f"make it {seconds} seconds long.")
    return " ".join(said)


def _choice(name: str, label: str, values: Sequence[str], now: str) -> Block:
    element: Block = {"type": "static_select", "action_id": name, "options": [_option(value, value) for value in values]}
    if now in values:
        element["initial_option"] = _option(now, now)
    return {"type": "input", "block_id": name, "optional": True, "label": {"type": "plain_text", "text": label}, "element": element}


def _option(value: str, label: str) -> Block:
    return {"value": value[:75], "text": {"type": "plain_text", "text": label[:75]}}


def _length(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
