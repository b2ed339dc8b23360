"""The order of shots by its parts: which shots, where they belong, in whatever words that is wished, said or judged."""

from __future__ import annotations

import re

from director.agent.contents import at_place
from director.agent.described import in_a_row, meant
from director.agent.rule import Act, Rule, Sense, ask
from director.agent.rules_new import END, START
from director.agent.targets import MARK, ordinal
from director.toolbox import order

_SOME = rf"{MARK}(?:\s*(?:,|and|&|,\s*and|then)?\s*{MARK})*"
_WORDS = r"[\w' -]+?"
_WHAT = rf"(?:the |that |this |my |our )?(?P<what>{_SOME}|{_WORDS})"
_MODAL = r"(?:would|shall|should|could|might|will|must|has to|have to|needs? to|ought to|can|may|to|better|rather)"
_VERB = (r"(?:be(?: moved| put| placed| shown| played| set)?|is|are|works?|fits?|looks?|makes?|plays?|feels?|comes?|goes?|go|come|"
    r"belongs?|sits?|stands?|"
         r"happens?|starts?|moves?|moved|put|placed|shown|seen|appears?|follows?|follow|lands?|reads?)")
_BETTER = (
    r"(?:(?:much|way|far|a lot|so much|even|just) )?(?:better|best|nicer|nicest|more sense|stronger|strongest|well|good|fine|right)")
_JUST = (
    r"(?:(?:earlier|later|sooner),?|right|just|directly|immediately|straight|only|already|as early as|up|back|over|all the way|in)")
_SIDE = r"(?P<side>before|in front of|ahead of|after|behind|following|between|(?:next )?to come after)"
_PUT = (r"(?:(?:move|put|bring|place|shift|send|take|push|let|have|make|show|play|want|see|get|pull|drag|slide|slot|stick|drop|"
    r"swap|"
    r"insert|"
    r"set)\s+)?")
_PLACE = (rf"(?P<where>(?:(?<=the )|(?<=very ))(?:{START}|{END})(?!-)|up front|first|second|third|fourth|fifth|sixth|last|finale|"
    rf"opener|intro|(?:first|second|"
    rf"third|fourth|fifth|"
          rf"sixth|last) (?:place|position|spot|one|shot|thing|scene))")
_FIRST = re.compile(rf"{START}|up front|first.*|opener|intro", re.I)
_LAST = re.compile(rf"{END}|last.*|finale", re.I)
_TAIL = (r"(?:\s*,?\s*(?:instead|please|not (?:at|in|after|before|so)\b.*|then (?:the )?(?:rest|others|go on).*|(?:and )?the rest "
    r"(?:stays|as|follows|after|unchanged).*|"
         r"again|of (?:the|this|our) (?:film|movie|video)|we see|that we see|you see|people see|(?:ahead of|before|"
         r"in front of) (?:the )?[\ue000-\ue0ff]))*")


_NTH = re.compile(r"\s*(?:the )?(?:very )?(?:first|second|third|fourth|fifth|sixth|last|final|opening)(?: one)?\s*", re.I)


def _nth(words: str, s: Sense) -> tuple[str, ...]:
    place = ordinal(re.sub(r"\bthe\b|\bvery\b|\bone\b", "", words).strip(), len(s.scene.ids)) if _NTH.fullmatch(words) else None
    return () if place is None else (s.scene.ids[place],)


def _ids(words: str, s: Sense) -> tuple[str, ...]:
    """The shots behind a slot: marks, or words for what one shot shows."""
    if re.search(MARK, words):
        return s.ids(words)
    if _nth(words, s):
        return _nth(words, s)
    found, _, question = meant(words.strip(), s.scene)
    return _stretch(words, s) or (ask(question) if question else found)


def _stretch(words: str, s: Sense) -> tuple[str, ...]:
    """The shots of a place that follow each other: 'the workshop'; () where they do not."""
    found = at_place(words, s.scene.board)
    return found if in_a_row(found, s.scene) else ()


def _clear(words: str, s: Sense) -> bool:
    if re.search(MARK, words):
        return re.fullmatch(rf"\s*{_SOME}\s*", words) is not None
    return bool(_nth(words, s)) or bool(_stretch(words, s)) or not meant(words.strip(), s.scene)[2]


_BESIDE = re.compile(rf"^{_PUT}{_WHAT}\s*(?:{_MODAL} )*(?:{_VERB} )*(?:{_BETTER} )?(?:so (?:that )?it (?:is|comes) )?(?:{_JUST} "
    rf")*{_SIDE}\s*"
                     rf"(?:the )?(?P<other>{MARK}(?:\s*(?:and|&|,)\s*(?:the )?{MARK})?|{_WORDS}){_TAIL}$", re.I)
_TO = re.compile(rf"^{_PUT}{_WHAT}\s*(?:{_MODAL} )*(?:{_VERB} )*(?:{_BETTER} )?(?:{_JUST} )*(?:(?:as|at|to|in|into|on) )?(?:the "
    rf")?(?:very )?{_PLACE}{_TAIL}$", re.I)
_FOLLOW = re.compile(rf"^(?:let|have|make)?\s*(?P<what>{MARK})\s*(?:should |must |to )?(?:directly |immediately "
    rf")?follows?\s*(?P<other>{MARK})$", re.I)
_AROUND = re.compile(rf"^(?:do|put|play|show|have|make|take|turn|flip|swap)?\s*(?P<what>{MARK}(?:\s*(?:and|"
    rf"&)\s*{MARK})?)\s*(?:should "
    rf"be |need to be |in )?(?:the )?"
                     r"(?:(?:other|wrong|opposite|reverse) way (?:a?round)|wrong order|reverse(?:d)?(?: order)?|in reverse(?: "
                     r"order)?|"
                     r"swapped|"
                     r"switched)$", re.I)
_LIST = re.compile(rf"^(?:(?:the |a |my |our |new |right |final |running |correct |shot |scene )*(?:order|sequence|running order|"
    rf"arrangement|line-?up)\b|(?:please )?(?:re-?)?"
                   rf"(?:arrange|order|sort|sequence|play|show|put|line up|run|cut|shuffle|have|go|use|do)\b(?: (?:them|it|the "
                   rf"shots|"
                   rf"the scenes|everything|shots|these|all))?)"
                   rf"[\w ]*?(?: (?:should|must|to|could) be| is| goes| as| like this| like so| this way| this "
                   rf"order)*\s*[:=–-]?\s*(?P<what>{MARK}"
                   rf"(?:\s*(?:,|and|then|-|–|/|:)*\s*{MARK})*)\s*(?:in (?:that|this) order)?$", re.I)


def beside(m: re.Match[str], s: Sense) -> Act:
    """'the race works better right before the robot wakes up'."""
    hit = _BESIDE.match(s.text)
    assert hit is not None, "the rule asked before"
    what, other = _ids(hit["what"], s), _ids(hit["other"], s)
    if hit["side"].lower() == "between":
        first = min(other, key=s.scene.ids.index)
        return lambda board: order.move_beside(board, what, first, after=True)
    after = hit["side"].lower() in ("after", "behind", "following", "to come after", "next to come after")
    return lambda board: order.move_beside(board, what, other[-1] if after else other[0], after)


def _beside(s: Sense) -> bool:
    hit = _BESIDE.match(s.text)
    if hit is None or not _clear(hit["what"], s) or not _clear(hit["other"],
        s) or re.match(r"(?:you|we|i|one|people|anyone|somebody)\b", hit["other"], re.I):
        return False
    moves = re.search(rf"\b(?:{_MODAL}|{_VERB}|move|bring|shift|place|"
        rf"put)\b", s.text[hit.end("what"):hit.start("side")] + s.text[:hit.start("what")], re.I)
    return bool(moves) or re.fullmatch(rf"\s*{_SOME}\s*", hit["what"]) is not None


def to_place(m: re.Match[str], s: Sense) -> Act:
    """'the race should be second', '5 to the very end'."""
    hit = _TO.match(s.text)
    assert hit is not None, "the rule asked before"
    ids, where = _ids(hit["what"], s), hit["where"].lower()
    count = len(s.scene.ids)
    place = 0 if _FIRST.fullmatch(where) else count if _LAST.fullmatch(where) else ordinal(where.split()[0], count)
    return (lambda board: order.move(board, ids, place)) if place is not None else ask(f"The film has {count} shots. Which place "
        f"do "
        f"you mean?")


def _to(s: Sense) -> bool:
    """Marks may stand beside a place alone ('5 to the very end'); words for a shot need a verb that moves it."""
    hit = _TO.match(s.text)
    if hit is None or not _clear(hit["what"], s):
        return False
    between = s.text[hit.end("what"):hit.start("where")]
    moved = re.search(rf"\b(?:{_MODAL}|{_VERB})\b", between, re.I) or re.match(r"(?:move|put|bring|place|shift|have|let|"
        r"make)\b", s.text, re.I)
    if re.search(MARK, hit["what"]):
        return bool(moved or re.search(r"\b(?:to|up|as)\b", between, re.I) or re.fullmatch(r"first|last|up front", hit["where"], re.I))
    return bool(moved)


def follow(m: re.Match[str], s: Sense) -> Act:
    what, other = s.ids(m["what"]), s.ids(m["other"])
    return lambda board: order.move_beside(board, what, other[-1], after=True)


def around(m: re.Match[str], s: Sense) -> Act:
    ids = s.ids(m["what"])
    if len(ids) != 2:
        ask("Which two shots should change places?")
    return lambda board: order.swap(board, ids[0], ids[1])


def listed(m: re.Match[str], s: Sense) -> Act:
    ids = s.ids(m["what"])
    return lambda board: order.reorder(board, ids)


_STEP = re.compile(rf"^(?:move|push|shift|put|bring|slide|pull)?\s*(?P<what>{MARK})\s*(?P<way>back|forwards?|up|down|later|earlier|"
    rf"backwards?)(?: by)? (?P<n>\d|one|two|three|an?)"
                   rf"(?: (?:place|position|spot|slot|step|shot)s?)?$|^(?:move|push|shift|put|bring)?\s*(?P<what2>{MARK})\s*(?:by "
                   rf")?(?P<n2>\d|one|two|three|an?) (?:(?:place|position|spot|"
                   rf"slot|step)s? )?(?P<way2>back|forwards?|up|down|later|earlier)$", re.I)


def step(m: re.Match[str], s: Sense) -> Act:
    """'push the race back by one': so many places later, or earlier."""
    ids, way, said = s.ids(m["what"] or m["what2"]), (m["way"] or m["way2"]).lower(), (m["n"] or m["n2"]).lower()
    count = int(said) if said.isdigit() else {"two": 2, "three": 3}.get(said, 1)
    place = s.scene.ids.index(ids[0]) + (-count if re.match(r"forward|up|earlier", way) else count)
    return lambda board: order.move(board, ids, max(0, min(len(board.shots), place)))


def _stronger(s: Sense) -> re.Match[str] | None:
    return re.match(rf"^{_WHAT}\s*(?:{_MODAL} )*(?:be|is|make|makes)\s+(?:an? |the )(?:(?:much|far|way) )?(?:better|stronger|nicer|"
        rf"good|great|perfect|fitting|more fitting|worthy) "
                    rf"(?P<where>opening|opener|start|beginning|first shot|ending|end|finale|close|closer|last shot)$", s.text, re.I)


def stronger(m: re.Match[str], s: Sense) -> Act:
    """'the race would be a stronger opening'."""
    hit = _stronger(s)
    assert hit is not None, "the rule asked before"
    ids, first = _ids(hit["what"], s), re.match(r"open|start|begin|first", hit["where"], re.I)
    return lambda board: order.move(board, ids, 0 if first else len(board.shots))


RULES = (
    Rule("stronger place", r"^.+$", stronger, marked=True, when=lambda s: _stronger(s) is not None),
    Rule("steps along", _STEP.pattern, step, marked=True),
    Rule("all in order", rf"^(?:(?:i|we|let's) )?(?:want|have|play|show|take|like|prefer|go)?\s*(?:them "
        rf")?(?P<what>{MARK}(?:[\s,]*{MARK})*)$", listed, marked=True,
         when=lambda s: len(s.explicit()) == len(s.scene.ids) > 2 and s.explicit() != s.scene.ids),
    Rule("change places", rf"^(?:change|switch|swap|trade|exchange) (?:the )?(?:places?|positions?|order)s? "
        rf"of\s*(?P<what>{MARK}(?:\s*and\s*{MARK})?)$", around, marked=True),
    Rule("sequence", _LIST.pattern, listed, marked=True, when=lambda s: len(s.explicit()) > 2 and not re.search(
        r"\b(?:all|every\w*|each|rest|others?|except|but)\b", s.spoken(s.text), re.I) and (
        len(s.explicit()) == len(s.scene.ids) or not re.match(r"(?:please )?(?:cut|show|play|use|have|do|go|put|run)\b", s.text, re.I))),
    Rule("follows", _FOLLOW.pattern, follow, marked=True),
    Rule("other way", _AROUND.pattern, around, marked=True, when=lambda s: len(s.explicit()) > 1),
    Rule("belongs beside", r"^.+$", beside, marked=True, when=_beside),
    Rule("belongs at", r"^.+$", to_place, marked=True, when=_to),
)
