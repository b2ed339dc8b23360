"""The neutral form of a storyboard: plain JSON that other programs and people write and read.

`decode(bytes)` and `encode(neutral)` are inverse to each other for every document that `decode` accepts in full.
The form holds what the film is, and the names of takes; it holds no pictures and no paths. Fields that the neutral
form does not have (a shot's own style, seed or generator, the story) are written only where they differ from their
default, under the names they have in `director.model`. Unknown fields, NaN, unknown words for aspect, resolution
and transition, and documents over 4 MB are refused in one sentence.
"""

from __future__ import annotations

import difflib
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NoReturn

from pydantic import ValidationError

from director.errors import BadInput
from director.model import Camera, Card, Character, Shot, Storyboard
from director.vocabulary import Aspect, Resolution, Transition, read

MAX_BYTES = 4_000_000
MAX_TAKES = 200          # names of takes per shot
MOST_SHOWN = 300         # characters of a card or of words in the picture

_TOP = ("title", "title_card", "end_card", "aspect", "resolution", "fps", "style", "grade", "language",
        "music", "voiceover", "captions", "characters", "shots")
_SHOT = ("id", "duration", "location", "characters", "prompt", "camera", "lighting", "speed", "takes", "take",
         "transition", "sfx", "narration", "caption", "volume", "locked")
_OWN_TOP = ("seed", "takes", "generator", "loop", "song", "label", "on_beat", "story")
_OWN_SHOT = ("style", "grade", "seed", "generator", "dialogue", "text", "first", "last", "trim_in", "trim_out", "filmed", "begins",
             "source", "lower_third", "ramp", "freeze", "sound_lead", "sound_linger")


@dataclass(frozen=True)
class Neutral:
    """A storyboard with what the neutral form says beside it: the names of each shot's takes, by shot id,
    and the history and exports as they stood in the file. `notes` say what of it was too long to be shown whole."""

    storyboard: Storyboard
    takes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    history: tuple[Any, ...] = ()
    exports: tuple[Any, ...] = ()
    notes: tuple[str, ...] = ()


def encode(neutral: Neutral) -> str:
    """The neutral form as indented JSON text, one line feed at its end."""
    return json.dumps(as_data(neutral), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def as_data(neutral: Neutral) -> dict[str, Any]:
    """The neutral form as plain dicts, lists, strings and numbers."""
    board = neutral.storyboard
    whole = board.model_dump(mode="json")
    data = {name: whole[name] for name in _TOP}
    data["shots"] = [_shot_data(shot, neutral.takes.get(shot.id, ())) for shot in board.shots]
    data |= {"history": list(neutral.history), "exports": list(neutral.exports)}
    return data | _unusual(board, whole, _OWN_TOP)


def decode(content: bytes | str) -> Neutral:
    """Read the neutral form. Raises BadInput with one sentence that names the field."""
    return from_data(_parse(content))


def from_data(data: Any) -> Neutral:
    """As `decode`, from data that is parsed already."""
    if not isinstance(data, dict):
        raise BadInput("A storyboard file holds one JSON object with a title and shots; this one holds something else.")
    known = {*_TOP, "history", "exports", *_OWN_TOP}
    shots = _list(data, "shots", "the storyboard")
    takes = {str(shot.get("id")): _take_names(shot) for shot in shots if isinstance(shot, dict)}
    _refuse_unknown(data, shots, known)
    fields = {name: value for name, value in data.items() if name not in ("history", "exports")}
    fields["shots"] = [_shot_fields(shot) for shot in shots]
    for card in ("title_card", "end_card"):
        fields[card] = _card(data.get(card))
    notes = [note for what, holder, name in _on_screen(fields) if (note := _fitted(what, holder, name))]
    _known_word(Aspect, data, "aspect", "the storyboard")
    _known_word(Resolution, data, "resolution", "the storyboard")
    history, exports = _list(data, "history", "the storyboard"), _list(data, "exports", "the storyboard")
    return Neutral(_checked(fields), {k: v for k, v in takes.items() if v}, tuple(history), tuple(exports), tuple(notes))


def _shot_data(shot: Shot, takes: tuple[str, ...]) -> dict[str, Any]:
    whole = shot.model_dump(mode="json") | {"camera": shot.camera.text(), "takes": list(takes)}
    data = {name: whole[name] for name in _SHOT} | _unusual(shot, whole, _OWN_SHOT)
    if _camera(shot.camera.text()) != shot.camera:
        data["camera_detail"] = shot.camera.model_dump(mode="json")
    return data


def _unusual(document: Any, whole: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """The fields beyond the neutral form that are not at their default."""
    fields = type(document).model_fields
    return {name: whole[name] for name in names if getattr(document, name) != fields[name].default}


def _shot_fields(shot: Any) -> dict[str, Any]:
    if not isinstance(shot, dict):
        raise BadInput("Every entry of 'shots' is an object with an id and a prompt; one of them is not.")
    where = f"shot {_short(shot.get('id'))}"
    _known_word(Transition, shot, "transition", where)
    fields = {name: value for name, value in shot.items() if name not in ("takes", "camera_detail")}
    camera = shot.get("camera", "")
    if not isinstance(camera, str) or len(camera) > 300:
        raise BadInput(f"The camera of {where} must be words such as 'wide shot, slow pan left', at most 300 characters.")
    fields["camera"] = shot.get("camera_detail") or _camera(camera).model_dump(mode="json")
    return fields


def _camera(words: str) -> Camera:
    """Words as a Camera; composed text becomes the very Camera that composes it."""
    camera = Camera.from_words(words) if words.strip() else Camera()
    bare = camera.but(words="")
    return bare if bare.text() == words else camera


def _card(value: Any) -> Any:
    """A card may be written as its text alone; a 'position' is read over (the field's name says it). One without words is none."""
    if isinstance(value, str):
        value = {"text": value}
    if isinstance(value, dict):
        text = value.get("text", "")
        return None if isinstance(text, str) and not text.strip() else {name: it for name, it in value.items() if name != "position"}
    return value


def _on_screen(fields: dict[str, Any]) -> list[tuple[str, dict[str, Any], str]]:
    """The words that are read in the picture, each with what they are, and where they stand."""
    cards = [(name.replace("_", " "), fields[name], "text") for name in ("title_card", "end_card") if isinstance(fields[name], dict)]
    shots = [(f"{name.replace('_', ' ')} of shot {_short(shot.get('id'))}", shot, name)
             for shot in fields["shots"] for name in ("text", "lower_third")]
    return [*cards, *shots]


def _fitted(what: str, holder: dict[str, Any], name: str) -> str:
    """Shorten words that are too long to be read in a picture; the note that says so, "" where they were not."""
    text = holder.get(name)
    if not isinstance(text, str) or len(text) <= MOST_SHOWN:
        return ""
    kept = re.sub(r"[^\S\n]+", " ", re.sub(r"\s*\n\s*", "\n", text)).strip()
    holder[name] = kept if len(kept) <= MOST_SHOWN else f"{kept[: MOST_SHOWN - 1]}…"
    return "" if kept == holder[name] else (
        f"The {what} has {len(text):,} characters; {MOST_SHOWN} are the most that is shown, so it was cut there.")


def _take_names(shot: dict[str, Any]) -> tuple[str, ...]:
    names = shot.get("takes", [])
    if not isinstance(names, list) or not all(isinstance(name, str) and 0 < len(name) <= 80 for name in names):
        raise BadInput(f"The takes of shot {_short(shot.get('id'))} must be a list of names such as 's1a'.")
    if len(names) > MAX_TAKES or len(set(names)) < len(names):
        raise BadInput(f"Shot {_short(shot.get('id'))} names a take twice, or more than {MAX_TAKES} takes.")
    return tuple(names)


def _list(data: dict[str, Any], name: str, where: str) -> list[Any]:
    value = data.get(name, [])
    if not isinstance(value, list) or len(value) > 10_000:
        raise BadInput(f"'{name}' of {where} must be a list of at most 10,000 entries.")
    return value


def _refuse_unknown(data: dict[str, Any], shots: list[Any], known: set[str]) -> None:
    """Name every field that nobody would read: a typing error must not be lost in silence."""
    cards = {name: data[name] for name in ("title_card", "end_card", "music", "voiceover", "captions") if isinstance(data.get(name), dict)}
    models: dict[str, Any] = {n: Storyboard.model_fields[n].annotation for n in ("music", "voiceover", "captions")}
    found = [(name, name, known) for name in data if name not in known]
    for owner, value in cards.items():
        fields = {*Card.model_fields, "position"} if owner.endswith("_card") else set(models[owner].model_fields)
        found += [(f"{owner}.{name}", name, fields) for name in value if name not in fields]
    for person in data.get("characters") or [] if isinstance(data.get("characters"), list) else []:
        names = person if isinstance(person, dict) else {}
        found += [(f"characters.{name}", name, set(Character.model_fields)) for name in names if name not in Character.model_fields]
    shot_fields = {*_SHOT, *_OWN_SHOT, "camera_detail"}
    for shot in shots:
        names = shot if isinstance(shot, dict) else {}
        found += [(f"{names.get('id')}.{name}", name, shot_fields) for name in names if name not in shot_fields]
    if found:
        listed = ", ".join(_short(path) for path, _, _ in found[:5]) + (f" and {len(found) - 5} more" if len(found) > 5 else "")
        near = difflib.get_close_matches(found[0][1], sorted(found[0][2]), n=1)
        raise BadInput(f"The storyboard has fields that Director does not know: {listed}."
                       f"{f' Did you mean {near[0]!r}?' if near else ''} Take them out and import it again.")


def _known_word(kind: type[StrEnum], data: dict[str, Any], name: str, where: str) -> None:
    value = data.get(name)
    if isinstance(value, str) and read(kind, value) is None:
        raise BadInput(f"The {name} {_short(value)} of {where} is not known. Known: {', '.join(member.value for member in kind)}.")


def _checked(fields: dict[str, Any]) -> Storyboard:
    try:
        return Storyboard.model_validate_json(re.sub("[\ud800-\udfff]", "", json.dumps(fields, ensure_ascii=False)))
    except ValidationError as error:
        raise BadInput(_sentence(error, fields)) from None


def _sentence(error: ValidationError, fields: dict[str, Any]) -> str:
    """The first complaint of pydantic, with the place in words."""
    first = error.errors(include_url=False, include_input=False)[0]
    place = list(first["loc"])
    parts: list[str] = []
    if len(place) >= 2 and place[0] == "shots" and isinstance(place[1], int):
        parts.append(f"shot {_short(fields['shots'][place[1]].get('id'))}")
        place = place[2:]
    parts += [str(part) for part in place if part != "shots"]
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    message = re.sub(r"Value should have at most (\d+) items after validation, not (\d+)", r"it has \2 characters; \1 are the most",
                     first["msg"].removeprefix("Value error, "))
    return f"The storyboard cannot be used: {', '.join(parts) or 'shots'}: {message}{more}."


def _parse(content: bytes | str) -> Any:
    if len(content) > MAX_BYTES:
        raise BadInput(f"The storyboard is larger than {MAX_BYTES // 1_000_000} MB; that is no storyboard for a film of at most 120 shots.")
    try:
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content
        return json.loads(text, parse_constant=_no_constant, parse_float=_finite, object_pairs_hook=_once)
    except UnicodeDecodeError:
        raise BadInput("The storyboard is not text in UTF-8; save it as UTF-8 and import it again.") from None
    except json.JSONDecodeError as error:
        raise BadInput(f"The storyboard is not valid JSON: {error.msg} (line {error.lineno}, column {error.colno}).") from None
    except (RecursionError, ValueError):          # nested without end; a whole number of thousands of digits
        raise BadInput("The storyboard is not valid: it is nested too deeply or holds a number that is far too long.") from None


def _no_constant(word: str) -> NoReturn:
    raise BadInput(f"The storyboard holds {word}, which is not a number that a film can use.")


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _no_constant(text[:40])


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        raise BadInput("The storyboard names a field twice in the same object; keep the one you mean.")
    return data


def _short(value: Any) -> str:
    """Somebody's words, quoted and short enough for a sentence."""
    text = value if isinstance(value, str) else json.dumps(value, default=str)
    return repr(text if len(text) <= 60 else text[:57] + "…")
