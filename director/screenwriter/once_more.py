"""'They try again': what is tried, in the words in which the story told of it before."""

from __future__ import annotations

import re

from director import dictionary

_AGAIN = re.compile(r"\b(?P<try>tries|try|tried|attempts|attempted)(?: it)? "
                    r"(?P<rest>(?:once )?(?:again|more)(?: and again)?)\b(?! to\b)", re.I)
_TRIED = re.compile(
    r"\b(?:teach(?:es)?|taught|learns?|learned|tr(?:y|ies|ied)|attempts?|wants?|wanted|fails?|failed|struggles?|practi[sc]es|"
    r"begins?|decides?|helps?|shows?)\b"
    r"(?: (?:her|his|their|the|an?|each) (?:[a-z-]+ ){1,3}?| (?:him|her|them) | [A-Z][a-z]+ | |(?: how) )?(?:how )?to "
    r"(?P<deed>(?P<verb>[a-z]+)(?: [\w'-]+){0,6}?)(?=[.,;!?]|$| (?:and|but|until|because|so|while|when|as|before|after)\b)")
_FINITE = {"try": "base", "tries": "third", "attempts": "third", "tried": "past", "attempted": "past"}


def told_again(text: str) -> str:
    """The story with 'bake bread again' for 'try again'; as it is where nothing says what was tried."""
    def deed(hit: re.Match[str]) -> str:
        before = list(_TRIED.finditer(text, 0, hit.start()))
        if not before or not dictionary.bases(before[-1]["verb"], "verb"):
            return hit[0]
        verb, form = before[-1]["verb"], _FINITE[hit["try"].lower()]
        finite = verb if form == "base" else (dictionary.verb_forms(verb).get(form) or (verb,))[0]
        return f"{finite}{before[-1]['deed'].removeprefix(verb)} {hit['rest'].replace('once more', 'again')}"

    return _AGAIN.sub(deed, text)
