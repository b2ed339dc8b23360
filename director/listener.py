"""The language model in the conversation: it is shown the film and the message, and calls for changes by their names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from director import prompting
from director.events import Event
from director.llm import ChatService
from director.roles import Desk, Offer
from director.settings import Settings

MOST_ANSWERS = 6
"""Answers of the model to one message: a few calls, and its last words."""


class ChatListener:
    """Implements roles.Listener. What it asks is entered in `ledger`."""

    def __init__(self, settings: Settings, ledger: list[Event] | None = None) -> None:
        self._service = ChatService(settings, [] if ledger is None else ledger)

    def listen(self, message: str, asked: str, desk: Desk, memory: Path | None = None) -> str:
        tools = [_tool(offer, desk) for offer in desk.offers()]
        task = prompting.fill("director", {"film": desk.shown(), "asked": asked or "(nothing)"})
        return self._service.act(task, message, tools, MOST_ANSWERS, "conversation", memory)


def _tool(offer: Offer, desk: Desk) -> Any:
    from langchain_core.tools import StructuredTool

    def call(**arguments: Any) -> str:
        return desk.call(offer.name, arguments)

    return StructuredTool.from_function(call, name=offer.name, description=offer.about, args_schema=dict(offer.schema))
