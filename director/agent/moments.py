"""Moments of the film as people name them: 'at 0:12', 'around second 8', 'at the 14 second mark' say which shot is seen then."""

from __future__ import annotations

import re

from director.agent.contents import at_place
from director.agent.described import in_a_row
from director.agent.scene import Scene

_CLOCK = re.compile(r"\b(?:right |exactly |just )?(?:at|around|about|near|from|by)(?: around| about| roughly)? "
    r"0{0,2}(?P<m>\d):(?P<s>[0-5]\d)\b"
                    r"(?!\s*(?:long|in total|total|max))", re.I)
_MARK = re.compile(
    r"\b(?:at|around|about|near)(?: around| about| roughly)? (?:the )?(?P<n>\d+(?:\.\d+)?)(?:st|nd|rd|th)?[- ]?(?:s|secs?|seconds?)[- "
        r"]mark\b|"
    r"\b(?:at|around|about|near)(?: around| about| roughly)? (?:second|sec) (?P<n2>\d+(?:\.\d+)?)\b|"
    r"(?:\b(?:at|around|about) )?\b(?P<n3>\d+(?:\.\d+)?) ?(?:s|secs?|seconds) (?:in|into (?:it|the (?:film|movie|video)))(?=\s*(?:$|"
        r"[,.;!]))", re.I)
_SEEN_AT = re.compile(r"\b(?:at|around)(?: around| about)? (?P<n>\d+(?:\.\d+)?) ?(?:s|secs?|seconds?)\b(?! (?:each|long|per|total|in "
    r"total|max))", re.I)
_FAULTY = re.compile(
    r"\b(?:jumps?|flickers?|glitch\w*|flash(?:es)?|pops?|stutters?|freezes|jerks?|weird|strange|odd|wrong|ugly|blurry|blurs?|smears?|"
    r"vanish\w*|disappears?|something|appears?|extra|artefacts?|artifacts?|warps?|morphs?|melts?|distort\w*|twitch\w*)\b", re.I)
_OF_LENGTH = re.compile(
    r"\b(?:length|long|limit|cap|total|runtime|running time|keep|stay|stop|end|finish|trim|shorten|cut (?:it|the|this|everything)|split|"
    r"divide|break|halve|chop|slice|cut #?\d|cut shot|lasts?|music|fade)\b", re.I)
"""Words of a wish about a length, or about a cut within a shot: a time is then no moment of the film."""
_SPLIT = re.compile(r"\b(?:split|divide|break|halve|chop|slice|separate|cut)\b", re.I)


def named(text: str, scene: Scene) -> str:
    """The text with every moment as the shot that is seen then; a time at which a shot is to be cut stays one of seconds."""
    text = beyond(text, scene)
    if _SPLIT.search(text):
        return _MARK.sub(lambda hit: f"at {_seconds(hit):g} seconds", text)
    if _OF_LENGTH.search(text):
        return text

    def shot(seconds: float, said: str) -> str:
        place = _place(seconds, scene)
        return f"in shot {place}" if place else said

    text = _CLOCK.sub(lambda hit: shot(60.0 * int(hit["m"]) + int(hit["s"]), hit[0]), text)
    text = _MARK.sub(lambda hit: shot(_seconds(hit), hit[0]), text)
    return _SEEN_AT.sub(lambda hit: shot(float(hit["n"]), hit[0]), text) if _FAULTY.search(text) else text


_BEYOND = re.compile(
    r"\b(?P<all>everything|every shot|all(?: the)? shots|all)(?: that (?:comes|is|happens))? (?P<way>after|before) (?P<what>the (?!shot|"
        r"scene)[a-z]+)"
    r"(?=\s*(?:$|[,.;]|in\b|to\b|at\b|should\b|must\b|gets?\b|\w+er\b))", re.I)


def beyond(text: str, scene: Scene) -> str:
    """'Everything after the workshop' by the number of the shot that the place ends with."""
    def number(hit: re.Match[str]) -> str:
        there = at_place(hit["what"], scene.board)
        if not in_a_row(there, scene):
            return hit[0]
        places = [scene.ids.index(each) for each in there]
        return f"{hit['all']} {hit['way']} shot {(max(places) if hit['way'].lower() == 'after' else min(places)) + 1}"

    return _BEYOND.sub(number, _AROUND.sub(r"\g<all> \g<way> \g<what>", text))


_AROUND = re.compile(
    r"\b(?P<way>after|before) (?P<what>the (?!shot|scene)[a-z]+|(?:the )?(?:shot|scene) \d+),? (?P<all>everything|every shot|"
    r"all(?: the)? shots)\b",
    re.I)
"""'Before the race everything is too slow.'"""


def _seconds(hit: re.Match[str]) -> float:
    return float(hit["n"] or hit["n2"] or hit["n3"])


def _place(seconds: float, scene: Scene) -> int:
    """The number of the shot that is seen then; 0 where the film is over, or where shots are named beside it."""
    begun = 0.0
    for number, each in enumerate(scene.board.shots, 1):
        begun += each.shown
        if seconds < begun:
            return number
    return 0
