"""An answer to a question is read together with the message that the question was about: "2" after "make the shot darker"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from director.agent.conversation import MAX_MESSAGE, Past, Turn, turn
from director.agent.past import Notebook

_NO = r"(?:no|nope|nothing|never ?mind|forget it|cancel|leave it|none|neither|stop)(?: (?:of them|thanks?|thank you|please|it))*\W*"
_ONE = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))"
_LEAD = r"\W*(?:(?:i mean|i meant|it'?s|its|in|for|of|on|to|the|shots?|scenes?|number|no\.?|nr\.?|#)\s*)*"
_KEPT = r"use take (\S{1,40}) of (shot \d{1,4})"
KEEP_ONE = "keep only shot 1"
_YES = (r"\W*(?:yes|yeah|yep|yup|do it|go ahead|absolutely|of course|oui|s[íi]|ja|ok|okay|sure|fine|good|great|perfect|good enough|"
    r"(?:yes,? )?keep(?: it| that| this| (?:that|this) "
        r"(?:one|take))?|(?:yes,? )?(?:it|that|this)(?:'s| is| looks) (?:fine|good|great|ok|okay|perfect|good enough)|"
        r"leave it(?: as it is| be)?|i like it)(?:,? (?:please|thanks?|thank you|then))*\W*")
_AGAIN = (r"\W*(?:no,? |please,? )*(?:(?:re-?)?(?:film|shoot|take|do|try|make)(?: it| that| this)?(?: again| once more| anew)?|"
          r"again|once more|another (?:take|try|go)|one more(?: take| try)?)(?: please)?\W*")
_POINTS = r"\b(?:(?:that|this|the|a|one|some|which) (?:shot|scene|one)|it|that|this|them|those)\b"


def answered(past: Past, text: str, asked: str) -> Turn:
    """`text` as it stands; where it means nothing alone, as the answer to what was asked about the message `asked`."""
    if not asked or len(asked) + len(text) > MAX_MESSAGE:
        return turn(past, text)
    kept = re.fullmatch(_KEPT, asked.strip())
    if kept:
        return _about_a_take(past, text.strip(), asked, kept[2])
    if asked == KEEP_ONE and _shots(text.strip()):
        return turn(past, f"keep only {_shots(text.strip())}")
    if re.fullmatch(_NO, text.strip(), re.I):
        return Turn("Nothing was changed.", past.board())
    together = [*_together(asked.strip(), text.strip())]
    for words in [*together, text] if len(text.split()) == 1 else [text, *together]:          # "darker" alone would be the whole film
        tried = turn(_copy(past), words)
        if not tried.asked and (tried.changed or tried.exports or words == text):
            return turn(past, words)
    return turn(past, text)


def agrees(text: str) -> bool:
    """Whether an answer is a plain yes."""
    return re.fullmatch(_YES, text.strip(), re.I) is not None


def _about_a_take(past: Past, text: str, keep: str, shot: str) -> Turn:
    """The answer to whether a take with faults may stay: `keep` is the message that a yes stands for."""
    if re.fullmatch(_YES, text, re.I):
        return turn(past, keep)
    if re.fullmatch(_AGAIN, text, re.I):
        return turn(past, f"film {shot} again")
    if re.fullmatch(r"\W*(?:no|nope|not really|no,? it (?:isn't|is not))\W*", text, re.I):
        return Turn(f"What should be different in {shot}? Or say: film {shot} again.", past.board(), asked=True)
    pointed = re.sub(_POINTS, shot, text, count=1, flags=re.I) if not re.search(r"\b(?:shots?|scenes?) \d", text, re.I) else text
    tried = turn(_copy(past), pointed)
    return turn(past, pointed if tried.changed and not tried.asked else text)


def _together(asked: str, answer: str) -> Iterator[str]:
    """The message and the answer as one message, the likeliest way first."""
    asked = asked.rstrip(" .!?")
    shots = _shots(answer)
    if shots:
        yield re.sub(_POINTS, shots, asked, count=1, flags=re.I)
        yield f"{asked} in {shots}"
        yield f"in {shots}, {asked}"
        yield f"{asked} {shots}"
    else:
        yield f"{asked} {answer}"
        yield re.sub(_POINTS, answer, asked, count=1, flags=re.I)
        yield f"{asked}: {answer}"


def _shots(answer: str) -> str:
    """The shots that an answer names and nothing else: 'shot 2', 'shots 2 and 3', 'the last shot', 'every shot'; '' for other words."""
    numbers = re.fullmatch(_LEAD + r"(\d{1,3}(?:\s*(?:,|and|&|\+|-|–|to|,\s*and)\s*(?:shots? )?\d{1,3})*)\W*", answer, re.I)
    if numbers:
        return f"shot{'' if numbers[1].isdigit() else 's'} {numbers[1]}"
    place = re.fullmatch(_LEAD + rf"({_ONE})(?: (?:one|shot|scene))?\W*", answer, re.I)
    if place:
        return f"the {place[1]} shot"
    every = re.fullmatch(r"\W*(?:all|all of (?:them|it)|every (?:one|shot)|both|everywhere|the whole film)\W*", answer, re.I)
    return "every shot" if every else ""


def _copy(past: Past) -> Notebook:
    """The same past in memory, to try words out on."""
    earlier = past.earlier()
    bench = past.bench()
    return Notebook([*earlier, past.board()], len(earlier), past.takes(), [*[""] * len(earlier), past.said()], bench and bench.trial())
