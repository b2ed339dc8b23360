"""The screenwriter that asks a language model: any OpenAI-compatible service, from a hosted one to a 7B model at home."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from director import prompting
from director.errors import ModelFailed
from director.events import Event, Said
from director.llm import MODES, Answer, ChatService, Form, Mode
from director.model import Brief, Storyboard
from director.screenwriter import files, proof, reading, safety
from director.screenwriter.reading import Request
from director.screenwriter.transcript import Flawed, storyboard, unread
from director.settings import Settings
from director.vocabulary import Angle, Move, Pace, Size, Transition

TRIES = 2                    # answers that are looked at: the first and one repair
PARAGRAPH = 12_000           # characters of an answer that are shown back to the model for its repair


class ChatScreenwriter:
    """Implements roles.Screenwriter. What it asks is entered in `ledger`."""

    def __init__(self, settings: Settings, ledger: list[Event] | None = None) -> None:
        self._service = ChatService(settings, [] if ledger is None else ledger)
        self.name = self._service.author

    def plan(self, brief: Brief) -> Storyboard:
        """A whole storyboard that honours the brief. Raises NeedsAnswer, Refused, BadInput or ModelFailed.

        Asks with a function to call, then with JSON mode, then in plain words, as far down as the service needs; an
        answer that cannot be used is sent back once with what is wrong.
        """
        safety.check(brief.story)
        request = reading.read(brief)
        talk, form = [("system", _task(request, brief)), ("human", brief.story)], _form(brief)
        modes: list[Mode] = list(MODES)
        answers: list[Answer] = []
        problems = ""
        while len(answers) < TRIES:
            answer = self._service.converse(talk, form, modes, "storyboard, again" if answers else "storyboard")
            answers.append(answer)
            if answer.refused:
                raise self._declined(answer)
            try:
                written = _written(answer, brief, request, patient=len(answers) == TRIES)
                self._report(answer)
                return written
            except Flawed as flaw:
                problems = "; ".join(flaw.problems)
                repair = prompting.fill("repair", {"problems": "\n".join(f"- {problem}" for problem in flaw.problems)})
                talk = [*talk[:2], ("ai", _shown(answer)), ("human", repair)]
                if answer.data is None and modes[0] == "tool":
                    modes.pop(0)             # it was offered a function and did not call it
        with suppress(Flawed):               # the repair made it worse
            return _written(answers[0], brief, request, patient=True)
        if answer.data is None and proof.declines(answer.words):
            raise self._declined(answer)
        raise ModelFailed(
            f"The model {self._service.settings.model} at {self._service.address} answered {TRIES} times without a storyboard "
            f"that can be used ({self._service.clean(problems)}). Try again, or set DIRECTOR_MODEL to a larger model."
        )

    def _report(self, answer: Answer) -> None:
        """What else the model sent is not used, and the person hears of it: it may have wanted more than to write."""
        if others := unread(answer.data or {}):
            sent = f"The model also sent {', '.join(others)}: that is no part of a storyboard and is ignored."
            self._service.ledger.append(Said(text=sent))

    def _declined(self, answer: Answer) -> ModelFailed:
        words = self._service.clean(answer.words)
        return ModelFailed(f"The model {self._service.settings.model} declined to write the storyboard: “{words}”")


def _written(answer: Answer, brief: Brief, request: Request, *, patient: bool) -> Storyboard:
    """The storyboard of an answer. Raises Flawed; with `patient` only for what cannot be put right here."""
    broke_off = "The answer broke off at the model's length limit; write shorter prompts."
    if answer.data is None:
        raise Flawed([broke_off if answer.cut_off else "The answer was not one JSON object."])
    if answer.cut_off and not patient:
        raise Flawed([broke_off])
    return storyboard(answer.data, brief, request, patient=patient)


def _shown(answer: Answer) -> str:
    text = json.dumps(answer.data, ensure_ascii=False) if answer.data is not None else answer.words
    return text[:PARAGRAPH] or "(nothing)"


def _task(request: Request, brief: Brief) -> str:
    return prompting.fill("screenwriter", {
        "shots": str(request.shots) if request.shots else "3 to 8",
        "seconds": f"{request.seconds:g}" if request.seconds else "about 28",
        "style": request.style, "aspect": request.aspect.value, "language": request.language,
        "spoken": ", narration and dialogue" if request.voiceover else "",
        **{name: ", ".join(word.value for word in kind) for name, kind in (("sizes", Size), ("angles", Angle), ("moves", Move))},
        "transitions": ", ".join(word.value for word in Transition), "wishes": _wishes(request, brief),
    })


def _wishes(request: Request, brief: Brief) -> str:
    """The lines of wishes.md that are wished for."""
    wished = {
        "telling": brief.seed != 1, "no people": request.no_people, "no dialogue": not request.dialogue, "loop": request.loop,
        "grade": request.grade != "neutral", "camera": bool(request.camera_rule), "no drone": request.no_drone,
        "captions": request.captions and not request.voiceover, "files": bool(brief.sources),
    }
    values = {"number": str(brief.seed), "files": files.told(brief), "grade": request.grade, "camera": request.camera_rule}
    lines = (line.partition(": ") for line in prompting.fill("wishes", values).splitlines())
    return "\n".join(f"- {sentence}" for name, _, sentence in lines if wished[name])


EXAMPLE: dict[str, Any] = {
    "title": "…", "style": "…", "music": "mood in a few words",
    "characters": [{"name": "…", "description": "…"}],
    "shots": [{
        "prompt": "…", "characters": ["…"], "location": "…", "lighting": "…", "duration": 4,
        "camera": {"size": "wide", "angle": "eye level", "move": "push in", "pace": "slow"},
        "sfx": "…", "dialogue": "", "narration": "", "text": "", "transition": "cut",
    }],
}


def _form(brief: Brief) -> Form:
    """What is asked for: the storyboard, and where files came along, which shot shows which."""
    example: dict[str, Any] = EXAMPLE
    if brief.sources:
        example = {**EXAMPLE, "shots": [{**EXAMPLE["shots"][0], "file": "", "file_start": 0}]}
    return Form("storyboard", "Hand in the finished storyboard.", _schema(files.schema(brief)), example)


def _schema(more: dict[str, Any]) -> dict[str, Any]:
    """With `more` fields in every shot. Without the longest lengths: servers that hold a model to a schema build a grammar of it, which
    those make huge."""
    def text(say: str = "") -> dict[str, Any]:
        return {"type": "string", **({"description": say} if say else {})}

    def words(kind: Any) -> dict[str, Any]:
        return {"type": "string", "enum": [word.value for word in kind]}

    camera = {"size": words(Size), "angle": words(Angle), "move": words(Move), "pace": words(Pace)}
    shot = {
        "prompt": text("what is seen, complete in itself"),
        "characters": {"type": "array", "items": text(), "description": "names of those who are in the shot"},
        "location": text(), "lighting": text(), "duration": {"type": "number", "description": "seconds"},
        "camera": {"type": "object", "properties": camera}, "sfx": text(), "dialogue": text(), "narration": text(),
        "text": text("words on the screen, mostly empty"), "transition": words(Transition),
        "continues": {"type": "boolean", "description": "begins on the last picture of the shot before"}, **more,
    }
    who = {"name": text(), "description": text()}
    cast = {"type": "array", "items": {"type": "object", "properties": who, "required": list(who)}}
    shots = {"type": "array", "items": {"type": "object", "properties": shot, "required": ["prompt", "duration", "camera"]}}
    return {
        "type": "object", "required": ["title", "characters", "shots"],
        "properties": {"title": text(), "style": text(), "music": text(), "characters": cast, "shots": shots},
    }

