"""What somebody does instead of what he did: 'instead of blinking he should smile', 'the panels should not blink'."""

from __future__ import annotations

import re

from director import dictionary
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.targets import MARK
from director.model import Shot
from director.toolbox import content
from director.toolbox.changes import edited, tidy

_NOT = (r"(?:should(?: not|n't)|must(?: not|n't)|should never|should stop|must stop|needs to stop|do(?:es)?n't|can(?:not|'t)|stops?|"
        r"no longer)")
_DENIED = re.compile(
    rf"^(?:the |all (?:the )?|his |her |its |their )?(?P<who>[\w' -]+?)\s+{_NOT}\s+(?P<verb>[a-z]+)"
    r"(?: (?:anymore|any more|please|so much|at all|like that|there))*$", re.I)
_INSTEAD = re.compile(
    r"^(?:let |have |make )?(?P<who>(?:the )?[\w'-]+(?: and (?:the )?[\w'-]+)?)\s+(?:should |must |could |to |shall |"
    r"will )?(?P<verb>[a-z]+)\b"
    r"(?P<rest>.*)$", re.I)
_PLACES = r"(?:inside|in|on|at|near|beside|under|above|outside|by|behind)"
_PREPOSITIONS = r"(?:down|in|on|through|along|across|into|inside|at|over|around|past|under|near)"


def _deed(word: str) -> str:
    return next(iter(dictionary.bases(word.lower(), "verb")), "")


def _phrase(prompt: str, base: str) -> re.Match[str] | None:
    """The deed of that verb in a prompt: from the verb to the comma, 'and' or end behind it."""
    for word in re.finditer(r"\b[a-z]+\b", prompt):
        if base in dictionary.bases(word[0], "verb") and not re.search(r"\b(?:the|a|an|last|first|of|in|with)\s$", prompt[:word.start()]):
            return re.compile(r"[a-z]+(?:(?! and )[^,])*").match(prompt, word.start())
    return None


def _without_people(shot: Shot, s: Sense) -> str:
    """The prompt with the lines of its characters blotted out, letter for letter."""
    prompt = shot.prompt
    for person in s.scene.board.characters:
        prompt = prompt.replace(person.description, "#" * len(person.description))
    return prompt


def _having(base: str, s: Sense) -> tuple[str, ...]:
    ids = s.explicit() or s.given or s.there() or s.scene.ids
    return tuple(each for each in ids if base and _phrase(_without_people(s.scene.board.shot(each), s), base))


def _old(s: Sense) -> str:
    """The base of the verb that stood behind 'instead of'; '' where that was no deed."""
    first = re.match(r"(?:being |the )?([a-z]+)", s.against.strip(), re.I)
    return _deed(first[1]) if first and (first[1].lower().endswith("ing") or len(s.against.split()) == 1) else ""


def other_deed(m: re.Match[str], s: Sense) -> Act:
    hit, ids = _INSTEAD.match(_bare(s)), _having(_old(s), s)
    assert hit is not None, "the rule asked before"
    new = _third(hit["verb"].lower(), re.search(r" and |^(?:they|them|both)$", hit["who"], re.I) is not None) + hit["rest"]

    def one(shot: Shot) -> Shot:
        found = _phrase(_without_people(shot, s), _old(s))
        if found and not re.search(rf"\b{_PLACES}\b", hit["rest"]):                   # where it happens stays
            found = re.compile(rf"[a-z]+(?:(?! and |\s{_PLACES} )[^,])*").match(_without_people(shot, s), found.start())
        return shot if found is None else shot.but(prompt=tidy(f"{shot.prompt[:found.start()]}{new}{shot.prompt[found.end():]}"))

    return lambda board: edited(board, ids, one, f"Instead, in {{shots}}: {tidy(hit['who'] + ' ' + new)}.")


def _bare(s: Sense) -> str:
    said = re.sub(rf"\s*(?:\b(?:in|on|at|for)\s+)?(?:the )?{MARK}\s*[,:]?\s*", " ", s.text)
    return re.sub(r"\s+(?:please|instead|now)$", "", s.spoken(said).strip())


def _third(verb: str, many: bool) -> str:
    base = _deed(verb) or verb
    return base if many else (dictionary.verb_forms(base).get("third") or (base,))[0]


def _replaces(s: Sense) -> bool:
    hit = _INSTEAD.match(_bare(s)) if s.against else None
    return hit is not None and bool(_deed(hit["verb"])) and bool(_having(_old(s), s))


def _place(s: Sense) -> tuple[str, str]:
    """(noun of the film that goes, words for it) of 'a forest path instead of the corridor'."""
    noun = re.sub(r"^(?:the|a|an|this|that|his|her|their)\s+", "", s.against.strip(), flags=re.I)
    new = re.search(rf"\b{_PREPOSITIONS} (?P<new>(?:an?|the|some) [\w' -]+)$|^(?:(?:have|use|put|show|make it|"
                    rf"with) )?(?P<only>(?:an?|some|the) "
                    r"[\w' -]+)$", _bare(s), re.I)
    return (noun, (new["new"] or new["only"]) if new else "") if noun and len(noun.split()) < 3 else ("", "")


def other_thing(m: re.Match[str], s: Sense) -> Act:
    noun, new = _place(s)
    ids = tuple(each for each in s.explicit() or s.given or s.scene.ids if content.has_noun(s.scene.board.shot(each).prompt, noun))
    return lambda board: content.exchange(board, ids, noun, new)


def _exchanges(s: Sense) -> bool:
    noun, new = _place(s)
    ids = s.explicit() or s.given or s.scene.ids
    people = " ".join(person.description for person in s.scene.board.characters)
    if re.search(r"\b(?:should|must|could|be|is|are)\b", new, re.I):
        return False
    return bool(noun and new) and not content.has_noun(people, noun) and any(
        content.has_noun(s.scene.board.shot(each).prompt, noun) for each in ids)


def denied(m: re.Match[str], s: Sense) -> Act:
    """'the panels should not blink': the deed, or the participle that says it of a thing, goes."""
    hit = _DENIED.match(_bare(s))
    assert hit is not None, "the rule asked before"
    base = _deed(hit["verb"])
    ids = _denied_in(s)

    def one(shot: Shot) -> Shot:
        hidden = _without_people(shot, s)
        thing = re.search(rf"\b(?P<deed>[a-z]+) (?={re.escape(hit['who'].split()[-1])}\b)", hidden)
        if thing and base in dictionary.bases(thing["deed"], "verb"):
            return shot.but(prompt=tidy(f"{shot.prompt[:thing.start()]}{shot.prompt[thing.end():]}"))
        found = _phrase(hidden, base)
        before = re.sub(r"(?:,|\s+and)\s*$", "", shot.prompt[:found.start()].rstrip()) if found else ""
        return shot.but(prompt=tidy(f"{before}{shot.prompt[found.end():]}")) if found and re.search("[a-z]", before) else shot

    return lambda board: edited(board, ids, one, f"In {{shots}} {hit['who']} no longer {_third(base, True)}.")


def _denied_in(s: Sense) -> tuple[str, ...]:
    hit = _DENIED.match(_bare(s))
    base = _deed(hit["verb"]) if hit else ""
    if hit is None or not base:
        return ()
    who = re.escape(hit["who"].split()[-1])
    deeds = [*_having(base, s)]
    for each in s.explicit() or s.given or s.scene.ids:
        thing = re.search(rf"\b([a-z]+) {who}\b", s.scene.board.shot(each).prompt)
        if thing and base in dictionary.bases(thing[1], "verb") and each not in deeds:
            deeds.append(each)
    return tuple(deeds)


def whole_character(m: re.Match[str], s: Sense) -> Act:
    """Taking somebody out of the film is no small thing: it is asked."""
    ask(f"{m['who'][:1].upper()}{m['who'][1:]} is in several shots. Should they go from single shots (which?), or should those shots "
        "be removed?")


def _somebody(s: Sense) -> bool:
    hit = re.match(r"^(?:remove|delete|erase|get rid of|take out|lose|drop|cut|kill)(?: off)? (?P<who>(?:the )?[\w-]+)$", s.bare, re.I)
    word = re.sub(r"^the\s+", "", hit["who"], flags=re.I).lower() if hit else ""
    return bool(word) and any(word in (who.name.lower(), content.kind(who).lower()) for who in s.scene.board.characters)


RULES = (
    Rule("somebody gone", r"^(?:remove|delete|erase|get rid of|take out|lose|drop|cut|"
                          r"kill)(?: off)? (?P<who>(?:the )?[\w-]+)$", whole_character,
         when=lambda s: not s.puzzles and not s.explicit() and not s.given and _somebody(s)),
    Rule("another deed", r"^.+$", other_deed, marked=True, free=True, when=lambda s: not s.puzzles and _replaces(s), weight=-1),
    Rule("another thing", r"^.+$", other_thing, marked=True, free=True, when=lambda s: not s.puzzles and _exchanges(s), weight=-0.5),
    Rule("no longer does", r"^.+$", denied, marked=True, free=True, when=lambda s: not s.puzzles and bool(_denied_in(s)), weight=-1),
)
