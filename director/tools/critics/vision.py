"""The critic with eyes: the measures first, then a vision model looks at a contact sheet and at what the measures find suspicious.

Any chat service that reads pictures will do (`director.llm`). What a look may cost is bounded: a few pictures of bounded size, one
call and, where its answer cannot be read, a second. Where the service fails, the review says what was not looked at, and why.
"""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from director import prompting
from director.errors import BadInput, DirectorError, Stopped
from director.events import Consulted, Event
from director.llm import MODES, Answer, ChatService, Form, Mode, Words, with_eyes
from director.model import Consultation, Finding, Review, ShotRequest, digest
from director.roles import Critic
from director.settings import Settings
from director.tools.critics import answers
from director.tools.critics.exhibits import Exhibits, gather, jpeg
from director.tools.media import stills

REVISION = "1"           # raise it when the same answer is judged in another way
TRIES = 2                # calls for one take at most

_BOX = {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4, "description": "left, top, right, bottom; 0 to 1"}
_WHERE = {"picture": {"type": "integer", "description": "number of a picture that was shown"}, "box": _BOX, "words": {"type": "string"}}
_ASPECT = {"type": "object", "required": ["shown"],
           "properties": {"shown": {"type": "string", "enum": list(answers.SHOWN)}, **_WHERE}}
_FAULT = {"type": "object", "required": ["kind", "picture", "box", "severity", "words"],
          "properties": {"kind": {"type": "string", "enum": list(answers.KINDS)}, **_WHERE, "severity": {"type": "number"}}}
FORM = Form("review", "Hand in what you see.",
            {"type": "object", "required": [*answers.ASPECTS, "faults"],
             "properties": {**dict.fromkeys(answers.ASPECTS, _ASPECT), "faults": {"type": "array", "items": _FAULT}}},
            {"subject": {"shown": "yes"}, "action": {"shown": "yes"}, "place": {"shown": "unclear"},
             "style": {"shown": "no", "picture": 12, "box": [0.0, 0.0, 1.0, 1.0], "words": "a photograph, not a watercolour"},
             "faults": [{"kind": "anatomy", "picture": 40, "box": [0.4, 0.5, 0.5, 0.6], "severity": 0.6, "words": "six fingers"}]})

_EYES = re.compile(r"vision model|content was not|anatomy|identity against", re.I)
"""Sentences of the measures about what they cannot see; after a look they are no longer true."""
STILL_UNSEEN = ("The vision model saw single pictures only: what happens between them is judged by the measures.",
                "Its word ranks takes and raises suspicion; it fails none by itself.")


class VisionCritic:
    """Implements roles.Critic. Passed: as `measured` has it, but a measured suspicion that the model sees too may fail a take.
    Score: that of the measures times (1 - severity x confidence) of each of the model's findings."""

    name = "measured and seen"

    def __init__(self, settings: Settings, measured: Critic) -> None:
        self._service, self._measured = ChatService(settings), measured
        self._modes: list[Mode] = list(MODES)
        self.version = f"{measured.version}+{REVISION}-{digest([self._service.author, self._service.url])[:12]}"

    def review(self, take: Path, sha256: str, request: ShotRequest) -> Review:
        """The measures' review, and what the model saw."""
        base = self._measured.review(take, sha256, request)
        mine = {"critic": self.name, "version": self.version}
        ledger: list[Event] = []
        try:
            shown = gather(take, request.frames, base.findings)
            answer = self._asked(request, shown, ledger)
        except Stopped:
            raise
        except DirectorError as error:
            return base.but(**mine, unchecked=_without_a_look(base, with_eyes(str(error))), consulted=_consulted(ledger),
                            again=not isinstance(error, BadInput))
        if answer.data is None:
            said = self._service.clean(answer.words)
            reason = f"it declined: “{said}”" if answer.refused else f"its answer could not be read{f': “{said}”' if said else ''}"
            return base.but(**mine, unchecked=_without_a_look(base, f"The vision model was asked, but {reason}."), consulted=_consulted(ledger))
        judged = answers.judge(answer.data, shown, base.findings, request.fps)
        return base.but(**mine, **_together(base, judged), consulted=_consulted(ledger))

    def _asked(self, request: ShotRequest, shown: Exhibits, ledger: list[Event]) -> Answer:
        """One answer; a second try where the first cannot be read and time is left. Raises ModelFailed or Unavailable."""
        service = ChatService(self._service.settings, ledger)
        reference = _reference(request)
        task = prompting.fill("critic", {
            "kinds": ", ".join(answers.KINDS),
            "reference": "; the very last picture is the reference that the subject must look like" if reference else ""})
        talk: list[tuple[str, Words]] = [("system", task), ("human", _message(request, shown, reference))]
        started, answer = time.monotonic(), Answer(None)
        for _ in range(TRIES):
            answer = service.converse(talk, FORM, self._modes, f"review {request.shot}")
            if answer.data is not None or answer.refused or time.monotonic() - started > service.settings.llm_timeout / 2:
                break
        return answer


def _message(request: ShotRequest, shown: Exhibits, reference: bytes) -> list[dict[str, Any]]:
    """What the take should show, as data, and the pictures."""
    asked = [f"The take should show: {request.prompt}", f"Style: {request.style}" if request.style else ""]
    asked += [f"{each.name}: {each.description}" for each in request.characters]
    parts = [_words("\n".join(line for line in asked if line)),
             _words(f"Contact sheet of the pictures {', '.join(map(str, shown.numbers))}:"), _picture(shown.sheet)]
    for number, data in shown.suspects:
        parts += [_words(f"Picture {number}:"), _picture(data)]
    return parts + ([_words("The reference:"), _picture(reference)] if reference else [])


def _reference(request: ShotRequest) -> bytes:
    """The picture that the take begins on, where there is one: what is in it must stay itself."""
    if request.first is None or not request.first.file:
        return b""
    try:
        found = stills.ending(Path(request.first.file))
    except BadInput:
        return b""
    height, width = found.shape[:2]
    scale = min(1.0, 512 / max(height, width))
    return jpeg(stills.covering(found, round(width * scale), round(height * scale)))


def _words(text: str) -> dict[str, Any]:
    return {"type": "text", "text": text}


def _picture(data: bytes) -> dict[str, Any]:
    return {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{base64.b64encode(data).decode()}"}}


def _together(base: Review, judged: answers.Judged) -> dict[str, Any]:
    """The fields of the review that are other ones now."""
    measured = [judged.confirmed.get(place, finding) for place, finding in enumerate(base.findings)]
    score = base.score
    for before, after in zip(base.findings, measured, strict=True):
        score *= (1 - after.severity * after.confidence) / max(1e-6, 1 - before.severity * before.confidence)
    for finding in judged.findings:
        score *= 1 - finding.severity * finding.confidence
    found: Sequence[Finding] = sorted([*measured, *judged.findings], key=lambda each: (-each.severity, each.first_frame))
    dropped = [f"{count} of the vision model's remarks {'does' if count == 1 else 'do'} not count: {why}."
               for why, count in judged.dropped.items()]
    return {
        "score": round(min(1.0, max(0.0, score)), 4), "findings": tuple(found[:200]),
        "passed": base.passed and all(each.severity < answers.SERIOUS for each in measured),
        "unchecked": (*(line for line in base.unchecked if not _EYES.search(line)), *STILL_UNSEEN, *dropped)[:40],
    }


def _without_a_look(base: Review, reason: str) -> tuple[str, ...]:
    """What was not looked at, and why."""
    lines = [line for line in base.unchecked if not re.search("no vision model", line)]
    plain = "Content was not looked at: whether the take shows the subject, action, place and style is unchecked."
    return tuple(dict.fromkeys([plain, reason[:300], *lines]))[:40]


def _consulted(ledger: Sequence[Event]) -> tuple[Consultation, ...]:
    return tuple(Consultation(**each.model_dump()) for each in ledger if isinstance(each, Consulted))
