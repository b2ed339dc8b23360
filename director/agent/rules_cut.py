"""How people speak about ramps, frozen pictures, J and L cuts, the beat, and lower thirds."""

from __future__ import annotations

import re

from director.agent.rule import Act, Rule, Sense, ask
from director.agent.rules_time import seconds
from director.agent.targets import MARK, QUOTE
from director.toolbox import cutting

_N = r"\d+(?:\.\d+)?|an?|one|two|three|four|five|half an?"
_SEC = r"(?:s\b|secs?\b|seconds?\b)"
_OFF = r"(?:no|without|remove|delete|drop|lose|undo|stop|kill|take out|get rid of)(?: the| any| that)?"
FROZEN = 1.5             # seconds that a picture stands when nobody says how long
OVER = 0.8               # seconds that sound runs over a join when nobody says how long


def freeze(m: re.Match[str], s: Sense) -> Act:
    ids = s.named_shots() or (s.scene.ids[-1:] if re.search(r"\b(?:end|last|final)\b", s.text, re.I) else s.shots())
    wanted = 0.0 if m.groupdict().get("off") else seconds(m["n"]) if m.groupdict().get("n") else FROZEN
    return lambda board: cutting.freeze(board, ids, wanted)


def ramp(m: re.Match[str], s: Sense) -> Act:
    said, ids = s.text.lower(), s.shots()
    kind = "" if re.search(rf"\b{_OFF}\b", said) else "out of slow motion" if re.search(
        r"out of slow|from slow[\w -]* to (?:normal|fast|full)|slow to (?:fast|normal)", said) else "into slow motion" if re.search(
        r"\b(?:in)?to slow|slows? down|normal to slow|fast to slow", said) else "faster and faster" if re.search(
        r"faster and faster|speeds? up|accelerat|slow to fast", said) else "slow motion in the middle"
    return lambda board: cutting.ramp(board, ids, kind)


def overlap(m: re.Match[str], s: Sense) -> Act:
    ids = s.shots()
    long = seconds(m["n"]) if m.groupdict().get("n") else OVER
    wanted = 0.0 if re.search(rf"\b{_OFF}\b", s.text, re.I) else long
    early = re.search(r"\bj[ -]?cut|\bbefore\b|\bearl(?:y|ier)\b|ahead", s.text, re.I) is not None
    if early:
        return lambda board: cutting.overlap(board, ids[-1:], lead=wanted)
    return lambda board: cutting.overlap(board, ids[:1] if " into " in s.text else ids, linger=wanted)


def beat(m: re.Match[str], s: Sense) -> Act:
    on = re.search(r"\b(?:not|no longer|don't|do not|stop|off|without)\b", s.text, re.I) is None
    return lambda board: cutting.on_beat(board, on)


def lower_third(m: re.Match[str], s: Sense) -> Act:
    ids = s.beside(m.groupdict().get("what") or "") or s.shots()
    if re.search(rf"\b{_OFF}\b", s.bare, re.I):
        return lambda board: cutting.lower_third(board, ids, "")
    words = s.quote or s.spoken(m.groupdict().get("what") or "")
    if not words:
        ask("What should the lower third say?")
    return lambda board: cutting.lower_third(board, ids, words[:300])


RULES = (
    Rule("lower third", rf"(?:{_OFF} )?(?:add|put|give|show|use|make|set|have|want)?[^{QUOTE[1:-1]}:]*?\b(?:lower[- ]thirds?|"
         rf"name ?(?:tags?|plates?|straps?))\b(?:[^{QUOTE[1:-1]}]*?(?P<what>{QUOTE}|(?<=[:=] )\S.*|(?<=saying )\S.*|(?<=says )\S.*|"
         rf"(?<=reading )\S.*|(?<=with )\S.*).*|[^:]*)", lower_third, marked=True, free=True),
    Rule("freeze", rf"(?P<off>\b{_OFF} (?:freeze[- ]frames?|freez(?:e|ing))\b.*)|(?:\b(?:ends?|finish(?:es)?|closes?|stops?)\b[^,;]*?"
         rf"\b(?:on|in|with) (?:an? )?)?\bfreeze[- ]frames?\b(?:.*?\b(?P<n>{_N}) ?{_SEC})?.*|"
         rf"\bfreez(?:e|es|ing)\b(?! (?:to death|over|solid|lake|water|rain|cold))(?:.*?\b(?P<n2>{_N}) ?{_SEC})?.*|"
         rf"\b(?:ends?|finish(?:es)?|stops?) (?:on|in|with) a (?:still|frozen) (?:frame|picture|image)(?:.*?\b(?P<n3>{_N}) ?{_SEC})?.*",
         lambda m, s: freeze(_one(m), s), marked=True),
    Rule("ramp", rf"\b(?:speed[- ]?ramp\w*|ramp (?:it |the speed |{MARK} ?)?(?:up|down|into|out|to|from)|ramps?\b)[\w ,-]*.*", ramp,
         marked=True),
    Rule("overlap", rf"\b[jl][ -]?cuts?\b(?:.*?\b(?P<n>{_N}) ?{_SEC})?.*|\b(?:hear|start|begin|bring in) the (?:sound|audio)\b.*?"
         rf"(?:(?P<n2>{_N}) ?{_SEC} )?\b(?:before|early|earlier|ahead)\b.*|\b(?:let|keep|carry|run) the (?:sound|audio)\b[^,;]*"
         rf"\b(?:over|into|under)\b.*", lambda m, s: overlap(_one(m), s), marked=True),
    Rule("beat", r"\b(?:cut|edit|trim|sync|time|match|align|snap|put)\w*\b[\w ]*\b(?:to|on|with) (?:the )?(?:beats?|rhythm)"
         r"(?: of the (?:music|song|track))?\b.*|\b(?:joins?|cuts) on (?:the )?beats?\b.*|\bon the beat\b.*", beat),
)


def _one(m: re.Match[str]) -> re.Match[str]:
    """The match with its number under one name."""
    found = m.groupdict()
    number = next((found[name] for name in ("n", "n2", "n3") if found.get(name)), None)
    off = "(?P<off>.)" if found.get("off") else ""
    return re.match(rf"{off}(?P<n>{re.escape(number)})?" if number else rf"{off}(?P<n>\d+)?", f"{'-' if off else ''}{number or ''}") or m
