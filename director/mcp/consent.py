"""The word of the person at the client, before money is spent or shots go.

A client that can show a form (elicitation) is asked itself, whatever the model behind it has set: only the person's own yes counts. Where a
client cannot, the question is the answer of the tool, and the model asks the person and calls again with `confirm: true`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from enum import Enum
from typing import Any

import mcp_types as wire
from mcp.shared.exceptions import MCPError
from mcp_types.version import is_version_at_least

from director.errors import NeedsAnswer

IN_RESULTS = "2026-07-28"
"""The first revision of the protocol in which a question to the person is a result, and the answer comes with a second call."""
_KEY = "consent"
_FORM: dict[str, Any] = {"type": "object", "properties": {"agreed": {
    "type": "boolean", "title": "Yes, do it", "description": "Only a yes lets it happen; with a no nothing is done.", "default": False}},
    "required": ["agreed"]}


class NeedsConsent(NeedsAnswer):
    """Money would be spent, or shots would go: a person must agree first. The message is the question; `again`: how to call once more."""

    def __init__(self, question: str, again: str) -> None:
        super().__init__(question)
        self.again = again


class Word(Enum):
    """What came of asking. `SILENT`: this client cannot ask anybody."""

    YES = "yes"
    NO = "no"
    SILENT = "silent"


def can_ask(context: Any) -> bool:
    """Whether the client says that it can put a form before a person."""
    wanted = wire.ClientCapabilities(elicitation=wire.ElicitationCapability(form=wire.FormElicitationCapability()))
    return bool(context.session.check_client_capability(wanted))


async def word(context: Any, call: wire.CallToolRequestParams, question: str) -> Word | wire.InputRequiredResult:
    """The person's word on a question; or, where the protocol asks in results, the result that asks it."""
    if not is_version_at_least(context.protocol_version, IN_RESULTS):
        try:
            return _read(await context.session.elicit_form(question, _FORM, related_request_id=context.request_id))
        except MCPError:                                             # it shows no forms after all
            return Word.SILENT
    told: Mapping[str, Any] = call.input_responses or {}
    mark = hashlib.sha256(question.encode()).hexdigest()
    if _KEY in told and call.request_state == mark:                  # an answer to another question than this one is none
        return _read(told[_KEY])
    ask = wire.ElicitRequest(params=wire.ElicitRequestFormParams(message=question, requested_schema=_FORM))
    return wire.InputRequiredResult(input_requests={_KEY: ask}, request_state=mark)


def _read(answer: Any) -> Word:
    agreed = isinstance(answer, wire.ElicitResult) and answer.action == "accept" and (answer.content or {}).get("agreed") is True
    return Word.YES if agreed else Word.NO
