"""A shot's prompt in the words of a language model, taken only where nothing is lost and nothing is contradicted.

The rules have the last word: they are asked before the model (it never has to choose between contradictions), they judge
what it wrote, and they refine it again on its way to the generator.
"""

from __future__ import annotations

import re

from director import prompting
from director.errors import Refused
from director.events import Event
from director.llm import MODES, ChatService, Form, Mode
from director.model import Shot, Storyboard
from director.refiner import conflicts, cues, rules
from director.refiner.content import content
from director.refiner.late import late
from director.roles import Capabilities, Polished
from director.screenwriter import clauses, language, safety
from director.settings import Settings

SHORTEST = 80                # characters: a limit below leaves no room for more than what is there
KEPT = 0.6                   # of the words that carry meaning; a rewrite says some things in other words
ROOM = 700                   # characters that are asked for at most: 512 tokens, the longest that open models read, hold about 2000
FORM = Form("prompt", "Hand in the finished prompt.",
            {"type": "object", "properties": {"prompt": {"type": "string", "description": "the whole prompt"}}, "required": ["prompt"]},
            {"prompt": "…"})

_CHATTER = late(r"https?://|www\.|[{}<>|\\]|\*\*|^\s*(?:sure|certainly|here(?:'s| is)|as an ai)\b|"
                      r"^\s*i(?:'m| am)? (?:sorry|cannot|can't|can not)\b", re.I)
"""Addresses, markup, and a model that talks instead of writing."""


class ChatPolisher:
    """Implements roles.Polisher. What it asks is entered in `ledger`."""

    def __init__(self, settings: Settings, ledger: list[Event] | None = None) -> None:
        self._service = ChatService(settings, [] if ledger is None else ledger)
        self._modes: list[Mode] = list(MODES)
        self.name = self._service.author

    def polish(self, shot: Shot, storyboard: Storyboard, capabilities: Capabilities) -> Polished:
        """The shot's prompt in better words, or as it was with the reason. Raises ModelFailed where the service fails."""
        style = shot.style or storyboard.style
        around = ", ".join(part for part in (style, shot.lighting, shot.camera.text()) if part)
        return self.polish_text(rules.resolved(shot.prompt, style)[0], names=shot.characters, limit=capabilities.prompt_characters,
                                around=around, purpose=shot.id)

    def polish_text(self, prompt: str, *, names: tuple[str, ...] = (), limit: int = 4000, around: str = "",
                    purpose: str = "prompt") -> Polished:
        """The same for bare words. `around` is what else the picture must agree with; `names` must stay where they are in it."""
        room = min(limit, max(ROOM, len(prompt) + 200))
        if room < SHORTEST:
            return Polished(prompt, "the video model reads only a few words")
        task = prompting.fill("refine", {"characters": str(room)})
        answer = self._service.converse([("system", task), ("human", prompt)], FORM, self._modes, purpose)
        if answer.refused:
            return Polished(prompt, f"the model declined: “{self._service.clean(answer.words)}”")
        said = (answer.data or {}).get("prompt")
        written = " ".join(said.split()) if isinstance(said, str) else ""
        fault = flaw(prompt, written, names=names, limit=limit, around=around)
        return Polished(prompt, fault) if fault else Polished(written)


def flaw(prompt: str, written: str, *, names: tuple[str, ...] = (), limit: int = 4000, around: str = "") -> str:
    """What is wrong with `written` in place of `prompt`, in words that follow "because"; "" where it may stand."""
    if not written:
        return "the answer was empty"
    if len(written) > limit:
        return f"it is too long ({len(written)} characters; {limit} fit)"
    if _CHATTER.search(written):
        return "it is not a description"
    return _lost(prompt, written, names) or _against(prompt, written, around) or _unsafe(written)


def _lost(prompt: str, written: str, names: tuple[str, ...]) -> str:
    """A name, a quotation, a cue or too much of the rest that is gone."""
    low = written.casefold()
    for name in names:
        if name.casefold() in prompt.casefold() and name.casefold() not in low:
            return f"it loses “{name}”"
    for quoted in re.findall(r"[\"“«]([^\"”»]{1,200})[\"”»]", prompt):
        if quoted.casefold() not in low:
            return f"it loses the words “{quoted[:80]}”"
    if language.detect(prompt) != "en":
        return ""                                # it may have been put into English; the words are other ones
    sure, left = [cue for cue in cues.read(prompt) if cue.strength == "sure"], {(cue.axis, cue.value) for cue in cues.read(written)}
    gone = next((cue for cue in sure if (cue.axis, cue.value) not in left), None)
    if gone is not None:
        return f"it loses “{gone.text[:80]}”"
    there = {_stem(word) for word in content(written)}
    said = {word for cue in sure for word in content(cue.text)}
    for subject in _subjects(prompt):
        if subject not in said and _stem(subject) not in there:
            return f"it loses the subject, “{subject}”"
    words = {_stem(word) for word in content(prompt)}
    return "it tells of something else" if len(words & there) < KEPT * len(words) else ""


def _subjects(prompt: str) -> list[str]:
    """The last words of those who act: 'keeper' of 'an old lighthouse keeper with a lantern'."""
    phrases = [phrase for clause in clauses.understand(prompt)[:1] for phrase in clause.subjects]
    bare = [content(re.split(r",|\b(?:of|with|in|on|at|from|who|that|by)\b", phrase)[0]) for phrase in phrases]
    return [words[-1] for words in bare if words]


def _against(prompt: str, written: str, around: str) -> str:
    """Something in it that contradicts the shot, or itself."""
    before = f"{prompt.rstrip(' .')}. {around}".strip()
    known = {frozenset((clash.a[0].value, clash.b[0].value)) for clash in _clashes(before)}
    for text in (written, f"{before.rstrip(' .')}. {written}"):
        for clash in _clashes(text):
            if frozenset((clash.a[0].value, clash.b[0].value)) not in known:
                return f"“{clash.a[0].text[:60]}” and “{clash.b[0].text[:60]}” contradict each other"
    return ""


def _clashes(text: str) -> tuple[conflicts.Clash, ...]:
    return conflicts.find(text, cues.read(text))


def _unsafe(written: str) -> str:
    try:
        safety.refuse(written)
    except Refused:
        return "it shows what Director does not make"
    return ""


def _stem(word: str) -> str:
    """'carries' and 'carrying' are one word here, 'cat' and 'cats' too."""
    for ending in ("ies", "ied", "ing", "es", "ed", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
