"""What the conversation refuses, whatever the words around it say: things no film needs, and films nobody should make."""

from __future__ import annotations

import re

from director.errors import BadInput, NeedsAnswer, Refused
from director.screenwriter import safety

_NOT_OURS = (
    (r"(?:api|secret|access)[ _-]?keys?|passwords?|credentials?\b(?! of the film)|environment variables?|\.env\b|system prompt|(?:your|"
     r"hidden|initial) (?:instructions|prompt)|(?:ignore|forget|disregard) (?:all |your |the |any )*(?:previous|prior|earlier|"
     r"above)? ?(?:instructions|rules)",
     "I can't do that: I only edit this film, and I have no keys, instructions or settings to show."),
    (r"\brm -|\bsudo\b|\bcurl\b|\bwget\b|\bchmod\b|/etc/|/bin/|\.\./|~/\.|(?:run|execute|launch)\b.*\b(?:command|shell|script|code|"
     r"python|bash)\b|\b(?:shell|bash|terminal) command",
     "I can't run commands or write files outside the production's folder; I only edit this film."),
    (r"(?:remove|delete|strip|hide|disable|turn off|without|no|drop|get rid of)\b[\w ]*\b(?:watermark|content credentials?|provenance|"
     r"ai label|ai disclosure|c2pa|ai[- ]generated (?:label|tag|mark))",
     "I won't remove the mark that says the film was generated: viewers have a right to know."),
)
_LIKENESS = (
    r"\b(?:look(?:s|ing)? like|sound(?:s|ing)? like|voice of|in the voice|face of|likeness of|turn\w* (?:\w+ )?into|"
    r"replace\b.*\b(?:with|by)|'s (?:face|voice)|as played by|played by|star(?:s|ring)|cast|swap\b.*\bface|be)\b"
)


def check(message: str, quoted: str = "") -> None:
    """Raise Refused. `message` is without its quotations, which are words of the film and obey nobody; `quoted` are they."""
    for pattern, sentence in _NOT_OURS:
        if re.search(pattern, message, re.I):
            raise Refused(sentence)
    whole = f"{message} {quoted}"
    film(whole)
    if re.search(_LIKENESS, message, re.I):
        film(f"{whole}. It looks completely real.")          # a likeness of a real person is taken for real


def film(text: str) -> None:
    """Raise Refused for what Director does not make. What is merely vague is no matter here."""
    try:
        safety.check(text)
    except Refused:
        raise
    except (BadInput, NeedsAnswer):
        return
