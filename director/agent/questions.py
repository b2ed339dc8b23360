"""Questions about the film, answered from the storyboard. An answer changes nothing."""

from __future__ import annotations

import re

from director.agent.grammar import commands
from director.agent.parlance import sentences
from director.agent.rule import FILLER
from director.agent.scene import Scene
from director.agent.targets import MARK, index, mark, meant, unquoted
from director.model import Shot, Storyboard
from director.toolbox.changes import number

_ASKS = (r"^(?:what|what's|whats|which|why|how|who|who's|where|when|is|are|does|do|did|was|were|has|have (?:we|you|i)|tell me|describe|"
         r"explain|list|"
         r"summari[sz]e|show me|show (?:the )?(?:storyboard|shots?|status|list|all shots)|show\s*[\ue000-\ue0ff]$|"
         r"status|help|can i (?!get|have)|may i)\b")
_NOT_ASKED = (
    r"^(?:what if|how about|why don't (?:you|we)|why not|do (?:it|that|the|this)\b|have (?:the|him|her|it|them)\b|can you|could you)"
)
_WHY = (("low angle", "from below a subject looks bigger and stronger"), (
    "high angle", "from above a subject looks small and watched over"),
        ("wide", "a wide frame shows where we are"), ("close", "a close frame shows what somebody feels or does in detail"), (
            "tracking", "following keeps us in the movement"),
        ("static", "a still camera lets the action speak"), ("push", "moving in draws us into a thought"), (
            "pull", "moving back opens the scene and lets it end"), ("handheld", "a shaking camera means trouble"))


def answer(message: str, scene: Scene) -> str | None:
    """The answer to a question; None where the message is none."""
    plain, quotes = unquoted(message)
    text = next(iter(sentences(plain)), "") if not re.match(r"(?:can|could|would|will) (?:you|we)\b", plain.strip(), re.I) else ""
    text = text or ""
    text = re.sub(r"^(?:and|so|but|hey|ok|please|wait)\b[\s,]*", "", text, flags=re.I)
    asks = re.match(r"(?:can|could) you (?:tell|explain|describe|list|show me)\b", plain.strip(), re.I)
    if asks:
        text = re.sub(r"^(?:can|could) you\s+", "", plain.strip(), flags=re.I)
    if not re.match(_ASKS, text, re.I) or re.match(r"(?:where|when) (?!is|are|was|were|do|does|did|'s|in\b)", text,
        re.I) or re.match(_NOT_ASKED, text, re.I):
        return None
    marked = mark(text, scene, commands() | FILLER | {"so", "called", "about"}, frozenset({"look", "last"}), quotes)
    ids: list[str] = []
    for hit in re.findall(MARK, marked.text):
        reference = marked.references[index(hit)]
        if reference.question:
            return reference.question
        ids += [each for each in reference.ids if not reference.whole]
    if not ids and re.search(r"\b(?:shots?|scenes?)\b.*\b(?:with|where|is|are|in|shows?|ha(?:s|ve)|does|do)\b", text, re.I):
        found, _, question = meant(re.sub(_ASKS, "", text, flags=re.I), scene, plural=True)
        return f"That is {_numbers(scene.board, found)}." if found else question
    shots = [scene.board.shot(each) for each in ids]
    return " ".join(_about(shot, marked.text, scene) for shot in shots) if shots else _film(text, scene)


def _about(shot: Shot, text: str, scene: Scene) -> str:
    """What a question about one shot wants to know."""
    place, board = number(scene.board, shot.id), scene.board
    takes = scene.takes.get(shot.id, ())
    named = f" ({', '.join(takes)})" if takes else ""
    facts = {
        r"model|generator|who made|made by|filmed with|generated": f"Shot {place} is filmed by the generator "
                                                                   f"“{shot.generator or board.generator}”.",
        r"\btakes?\b|versions?": f"Shot {place} has {len(takes)} take{'' if len(takes) == 1 else 's'}{named}" + (
            f"; {shot.take} is used." if shot.take else "."),
        r"long|length|duration|seconds|last\b": f"Shot {place} lasts {shot.duration / shot.speed:g} s" + (
            f" at {shot.speed:g} times its speed." if shot.speed != 1 else "."),
        r"light\w*": f"The light of shot {place}: {shot.lighting or 'none is set'}.",
        r"prompt": f"The prompt of shot {place}: {shot.prompt}",
        r"sound|sfx|hear": f"In shot {place} one hears: {shot.sfx or 'no effects'}.",
        r"narrat\w*|say|said": f"The narrator says in shot {place}: {shot.narration or 'nothing'}.",
        r"locked": f"Shot {place} is {'locked' if shot.locked else 'not locked'}.",
        r"transition|cut": f"Shot {place} leaves with a {shot.transition.value}.",
        r"who\b|characters?": f"In shot {place}: {', '.join(shot.characters) or 'nobody'}.",
        r"where\b|location|place": f"Shot {place} is at: {shot.location or 'no place is set'}.",
    }
    if re.match(r"why", text, re.I):
        reasons = [why for word, why in _WHY if word in shot.camera.text()]
        because = f" {reasons[0][:1].upper()}{reasons[0][1:]}." if reasons else ""
        return (f"Shot {place} is {shot.camera.text()}, light: {shot.lighting or 'not set'}; it shows {shot.prompt}.{because} "
                "I keep no other record of why; tell me what you would rather see.")
    hits = [fact for topic, fact in facts.items() if re.search(rf"\b(?:{topic})\b", text, re.I)]
    return hits[0] if hits else (f"Shot {place} ({shot.id}), {shot.duration / shot.speed:g} s, {shot.camera.text()}, "
                                 f"{shot.lighting or 'no light set'}: {shot.prompt}.")


def _film(text: str, scene: Scene) -> str:
    board = scene.board
    changed = "; ".join(shot.id for shot in board.shots if shot.id in scene.touched)
    facts = {
        r"how many (?:shots|scenes)": f"The film has {len(board.shots)} shots.",
        r"how many takes": "Takes: " + ", ".join(f"shot {n}: {len(scene.takes.get(shot.id, ()))}"
            for n, shot in enumerate(board.shots, 1)) +
            ".",
        r"long|length|duration|runtime|seconds": f"The film is {board.seconds:g} s long, {len(board.shots)} shots.",
        r"model|generator": f"The film is filmed by the generator “{board.generator}”.",
        r"title|called": f"The title is “{board.title}”.",
        r"music|soundtrack": f"The music is {'on' if board.music.on else 'off'}: {board.music.mood}, volume {board.music.volume:.0%}.",
        r"style|look like": f"The style is {board.style}, grade {board.grade}.",
        r"resolution|size|aspect|format|fps|frame rate": f"The film is {board.aspect.value}, {board.resolution.value}, {board.fps} "
                                                         f"frames a second.",
        r"caption\w*|subtitle\w*": f"Captions are {'on' if board.captions.on else 'off'} ({board.captions.language}).",
        r"characters?|cast|who\b": "Characters: " + ("; ".join(f"{c.name}: {c.description}" for c in board.characters) or "none") + ".",
        r"locked": "Locked: " + (", ".join(f"shot {n}" for n, shot in enumerate(board.shots, 1) if shot.locked) or "no shot") + ".",
        r"(?:did you|have you|was) chang\w*|changed": f"The last edit touched: {changed or 'no shot'}.",
        r"help|can (?:i|you) (?:do|say)|what can": "Say what should be different: make shot 3 darker, swap 1 and 2, no music, vertical, "
                                                   "title: …, undo, export as a gif.",
        r"cost|price|money": "I know of no costs: takes are filmed by the generator “" + board.generator + "”.",
    }
    hits = [fact for topic, fact in facts.items() if re.search(rf"\b(?:{topic})", text, re.I)]
    if hits:
        return hits[0]
    lines = "; ".join(f"{n}: {shot.location or shot.prompt[:60]} ({shot.duration / shot.speed:g} s)"
        for n, shot in enumerate(board.shots, 1))
    return f"“{board.title}”, {board.seconds:g} s, {len(board.shots)} shots: {lines}."


def _numbers(board: Storyboard, ids: tuple[str, ...]) -> str:
    places = sorted(number(board, each) for each in ids)
    return f"shot {places[0]}" if len(places) == 1 else "shots " + ", ".join(map(str, places))
