"""Short parts of a request that are about the film alone: a file that came along, a kind of music, what the camera is close on."""

from __future__ import annotations

import re

from director import wordnet

_SHOWN = re.compile(r"(?:only )?(?:static|hand-?held|top-down|overhead|aerial|drone|macro|close-?up|wide|locked-off)(?: (?:camera|shots?|"
                    r"views?|only))+$|(?:made|meant|designed|shown|played|will (?:run|play|be shown)) (?:for|on|in|at) (?:an?|the|our|my) "
                    r"(?:[\w-]+ ){0,2}?(?:screens?|displays?|kiosk|monitor|projector|feed|channel|website|page|booth|billboard)$", re.I)
_FILE = re.compile(r"(?:(?:my |the |our |a )?(?:photo|picture|selfie|image|portrait|footage|clip|video|file|attachment|input|reference)"
                   r"s?(?: of me| attached)?\s*[:=–-]?\s*)?(?:[\w-]+\.(?:jpe?g|png|heic|webp|mp4|mov|mkv|avi|webm)(?:\s*(?:,|and|&)\s*)?)+",
                   re.I)
"""'photo: me.jpg', which names a file that came along."""
_GENRE = re.compile(
    r"(?:(?:indie|dream|synth|electro|folk|post|alt|alternative|acoustic|pop|punk|art|jazz|k|j|brit|melodic|heavy|death|latin|afro|bedroom|"
    r"lo-?fi|[5-9]0s)[ -]?)+(?:pop|rock|rap|soul|funk|punk|metal|house|folk|core|wave|ballad|beats?)|hip[- ]?hop|r ?& ?b|edm|reggae|ska|"
    r"shoegaze|bossa nova|trip[- ]hop|drum (?:and|&|n) bass", re.I)
_EACH = re.compile(r"(?:(?:large|big|small|clear|short|simple) )?(?:captions?|text|words?|labels?|titles?|supers?|numbers?) "
                   r"(?:for|on|in|with|at) (?:each|every|all)(?: of the)? \w+", re.I)
_CLOSE_ON = re.compile(r"(?:close|tight|low|high|wide|focus(?:ed)?)(?:-?up| shots?)? on (?:the |his |her |their )?(?:\w+ )?(?:hands?|"
                       r"faces?|product|food|details?|feet|eyes|fingers)", re.I)


_MOTION = re.compile(r"(?:in |use )?(?:slow|fast|reverse)[- ]?motion(?: (?:at|in|for|on|during|when|while|only) .+)?|(?:time-?lapse|"
                     r"freeze frame) (?:at|for|on|of) the (?:end|finish|start|last \w+)", re.I)


_TOLD = re.compile(r"(?:told|shown|presented) (?:as|like) (?:an? |the )?(?:[\w-]+ )*(?:film|movie|story|documentary|cartoon|musical|"
                   r"opera|ballad|fable|poem|news report|trailer|comic)\b[^:]*|(?:narrated|voiced|spoken) (?:in|by|with|as|like) [^:]+|"
                   r"(?:shot|filmed) (?:like|as if|as though|through|entirely|only) [^:]+", re.I)


def about_film(text: str) -> bool:
    """Whether a part between commas is one of these."""
    return _SHOWN.match(text) is not None or any(kind.fullmatch(text) for kind in (_FILE, _GENRE, _EACH, _CLOSE_ON, _MOTION, _TOLD))


HELD = frozenset("old new dusty broken antique tiny huge giant wooden golden silver abandoned burning stolen lost forgotten rusty cracked "
                  "battered shiny empty red blue green white black".split())
"""What is seen of an instrument and not heard."""


def instrument(words: list[str]) -> bool:
    """Whether a fragment ends in an instrument or a kind of music: 'mariachi trumpet.' is a wish for its sound, 'dusty piano' is none."""
    word = words[-1]
    if words[0] in HELD:
        return False
    known = wordnet.is_a(word, "musical instrument", "music genre") or wordnet.is_a(word, "dance music", senses=3)
    return known and not word.endswith("s")
