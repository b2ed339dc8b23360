"""Earlier changes by what they were about: 'undo the thing with the music', 'the old title please', 'I didn't mean to cut shot 6'.

Each step from one storyboard to the next says by itself what it changed; the latest one that fits the words is taken back, and only
what it changed. Nothing is guessed: where no step fits, the words are about something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from director.agent.contents import shows, words
from director.agent.targets import ordinal
from director.model import Shot, Storyboard
from director.toolbox import film as takes

_OLD = r"(?:old|original|previous|former|earlier|first|initial)"
_AS_WAS = (
    r"(?:(?:as|like|how|what|where|the way) (?:it|they|that|things) (?:was|were|had been|used to be|looked)|"
    r"(?:its|their|the) " + _OLD + r" (?:\w+ )?(?:place|state|length|look|order|value|position|spot|self|version|form))"
    r"(?: (?:before|originally|at first|in the beginning))?")
_END = r"(?:[\s,]+(?:please|again|instead|now|too|back|after all|only|alone|better|more|though|in|there|thing|then))*"
_SAID = tuple(re.compile(said, re.I) for said in (
    rf"(?:only |just |please )*(?:undo|revert|reverse|take back|cancel|roll back|restore|reset|bring back|put back|get back|"
    rf"never ?mind|forget(?: about)?|"
    rf"scrap|un-?do)\s+(?:only |just )?(?P<what>.+?)(?: to {_AS_WAS})?{_END}",
    rf"(?:(?:please|let's|can we|i want to|we should)[\s,]+)*(?:go|switch|change|get|come)(?: \w+)? back to (?:the|his|her|its|my|"
    rf"our) {_OLD} (?P<what>\w.+?){_END}",
    rf"(?:(?:actually|no|please|okay)[\s,]+)*(?:leave|keep|have|let|make|set|want)\s+(?P<what>(?!it\b|that\b|"
    rf"them\b).+?)\s+(?:stay )?{_AS_WAS}{_END}",
    rf"(?:bring|put|get|give me|give us|take|switch|change|set|move|turn|i want|i need|we want|we need|i'd like|i would like|can i "
    rf"have|have|restore|reset)\s+"
    rf"(?P<what>.+?)\s+(?:back|to|in)(?: (?:to|in))? ?(?:{_AS_WAS})?{_END}",
    rf"(?:i (?:want|need|'d like|would like) )?(?P<what>.+?)\s+back{_END}",
    r"(?P<what>.+?) (?:was|were|looked|sounded) (?:much |way |so much |a lot )?(?:better|nicer|best|fine|good) (?:before|earlier|"
    r"at "
    r"first|originally|then).*",
    rf"(?:old|previous|former|original|earlier) (?P<what>\w.+?){_END}",
    rf"(?:(?:i|we) (?:do |really |still )*(?:liked|preferred|prefer|like|want|loved|miss|missed) )?(?:the|his|her|its|my|our) "
    rf"{_OLD} "
    rf"(?P<what>\w.+?)"
    rf"(?: (?:was|were|is) (?:better|nicer|best|fine))?{_END}",
    r"(?P<what>.+?) (?:was|were) (?:a |an )?(?:bad idea|mistake|wrong|accident|nonsense|too much|silly)(?: idea)?",
    rf"(?P<what>.+?) (?:should be|must be|has to be|back)? ?{_AS_WAS}{_END}",
    r"i (?:didn't|did not|never) (?:mean|want) (?:to )?(?P<what>.+)",
    r"(?:get rid of|remove|delete|lose|drop|take out) (?P<what>.+?) again",
    rf"no (?P<what>.+?) after all{_END}",
))
_LAST = re.compile(r"(?:the |that |this |my )?(?:last|latest|previous|that)? ?(?:one|change|edit|thing|step|it|that|this|"
    r"everything|"
    r"all|all of (?:it|them)|message|two|three|\d+)s?", re.I)
_BEFORE = re.compile(r"(?:i want |give me |back to |go back to |we need |use |take |show me )*(?:the |to )?(?:version|film|state|"
    r"one|"
    r"cut)?\s*(?:from |of )?(?:right )?before (?:i|we|you) (?P<what>.+)", re.I)
_GLOBAL = {
    "music": r"music|soundtrack|score|song", "title": r"title|name", "title_card": r"title|card", "end_card": r"end card|credits|"
        r"card",
    "captions": r"captions?|subtitles?|subs", "style": r"style|look|anime|cartoon|animation", "grade": r"colou?rs?|grade|grading|"
    r"black and white|sepia|tones?|darker|brighter",
    "aspect": r"format|aspect|vertical|square|portrait|landscape|wide|shape", "resolution": r"resolution|size|4k|"
    r"hd", "voiceover": r"narrat\w+|voice\w*",
    "fps": r"fps|frame rate", "characters": r"character|looks?",
}
_OF_SHOT = {
    "lighting": r"lights?|lighting|night|day|dark\w*|bright\w*|warm\w*|cold\w*|colou?rs?", "camera": r"camera|close\w*|wide\w*|"
        r"angle|"
    r"framing|zoom|pan|move",
    "duration": r"length|duration|longer|shorter|long|short|time|seconds?|trim\w*", "speed": r"speed|slow\w*|fast\w*|"
    r"length", "transition": r"transitions?|fades?|cross-?fades?|dissolves?|wipes?|cuts?",
    "sfx": r"sounds?|effects?|noise", "volume": r"sound|volume|mute\w*|audio|loud\w*|quiet\w*", "text": r"text|words|"
    r"writing", "caption": r"captions?|subtitles?",
    "narration": r"narrat\w+|voice\w*", "prompt": r"picture|prompt|look", "style": r"style|look|colou?rs?|black and "
    r"white", "take": r"takes?", "locked": r"lock\w*",
}


@dataclass(frozen=True)
class Step:
    """What one change did: fields of the film, fields of shots by id, shots that came and went, and whether the order is another."""

    before: Storyboard
    after: Storyboard

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(name for name in Storyboard.model_fields
                     if name != "shots" and getattr(self.before, name) != getattr(self.after, name))

    @property
    def shots(self) -> dict[str, tuple[str, ...]]:
        now = {shot.id: shot for shot in self.after.shots}
        both = [(shot, now[shot.id]) for shot in self.before.shots if shot.id in now]
        return {was.id: tuple(name for name in Shot.model_fields if getattr(was, name) != getattr(new, name))
                for was, new in both if was != new}

    @property
    def gone(self) -> tuple[str, ...]:
        return tuple(shot.id for shot in self.before.shots if all(each.id != shot.id for each in self.after.shots))

    @property
    def new(self) -> tuple[str, ...]:
        return tuple(shot.id for shot in self.after.shots if all(each.id != shot.id for each in self.before.shots))

    @property
    def moved(self) -> bool:
        ids = [shot.id for shot in self.before.shots]
        return sorted(ids) == sorted(shot.id for shot in self.after.shots) and ids != [shot.id for shot in self.after.shots]

    def words(self, shot: str, field: str) -> frozenset[str]:
        """The words that came or went in a field of a shot."""
        one, other = (set(words(str(getattr(board.shot(shot), field)))) for board in (self.before, self.after))
        return frozenset(one ^ other)


def before_that(text: str, boards: tuple[Storyboard, ...]) -> int:
    """How many steps lie back to the storyboard before a change ('the version before I changed the title'); 0 where nothing is said "
    "of one."""
    hit = _BEFORE.fullmatch(text)
    if hit is None:
        return 0
    for back, (before, after) in enumerate(reversed(list(pairwise(boards))), 1):
        if _undone(Step(before, after), hit["what"], after) is not None:
            return back
    return 0


_NTH = re.compile(
    r"(?:undo|revert|take back|cancel|reverse) (?:only |just )?(?:the |my )(?:very )?(?P<n>first|second|third|fourth|fifth|sixth|last|"
    r"\d{1,2}(?:st|nd|rd|th)) (?:one|change|edit|thing|step|message|request)(?: only| again| please)*", re.I)


def nth(text: str, boards: tuple[Storyboard, ...]) -> Storyboard | None:
    """'undo the first change' of several: the last of `boards` without what that one changed, where nothing later changed the same."""
    hit, pairs = _NTH.fullmatch(text.strip(" .!?,")), list(pairwise(boards))
    place = ordinal(hit["n"], len(pairs)) if hit is not None else None
    if place is None or len(pairs) < 2:
        return None
    step, now = Step(*pairs[place]), boards[-1]
    there = {shot.id for shot in now.shots}
    if step.gone or step.new or step.moved or not set(step.shots) <= there:
        return None
    fields = {name: getattr(step.before, name) for name in step.fields if getattr(now, name) == getattr(step.after, name)}
    shots = tuple(shot.but(**{name: getattr(step.before.shot(shot.id), name) for name in step.shots.get(shot.id, ())
        if getattr(shot, name) == getattr(step.after.shot(shot.id), name)}) for shot in now.shots)
    return now.but(**fields, shots=shots)


def restored(text: str, boards: tuple[Storyboard, ...]) -> Storyboard | None:
    """The last of `boards` with what an earlier change did taken back, where `text` asks for that; None where it does not."""
    said = re.sub(r"^(?:keep|leave) [^,;]+?(?:,| but| and)(?: only| just)?\s+|,?\s+(?:but|and) (?:keep|leave) .*$|,\s*(?:keep|"
        r"leave) "
        r".*$", "", text, flags=re.I)
    for what in _asked(said):
        if _LAST.fullmatch(what.strip()):
            continue
        far = re.search(r"\b(?:original\w*|initial\w*|at first|all|every|both|in the beginning)\b", text, re.I)
        for before, after in [*([(boards[0], boards[-1])] if far else []), *reversed(list(pairwise(boards)))]:
            done = _undone(Step(before, after), what, boards[-1])
            if done is not None and done != boards[-1]:
                return done
    return None


def _asked(text: str) -> Iterator[str]:
    for pattern in _SAID:
        hit = pattern.fullmatch(text.strip(" .!?,"))
        if hit:
            yield re.sub(r"^(?:the |that |my |your )?(?:(?:whole )?(?:thing|part|bit|change|edit|stuff)s? (?:with|about|to|of|on|"
                r"in|"
                r"where) )?(?:the |that |my |your )?", "", hit["what"], flags=re.I)


def _undone(step: Step, what: str, board: Storyboard) -> Storyboard | None:
    """`board` without what the step did, as far as the words speak of it; None where they do not."""
    named = _named(what, step.before)
    rest = re.sub(_NUMBERED, " ", what, flags=re.I)
    for undo in (_brought_back, _in_order, _taken_out):
        done = undo(step, named, rest, board)
        if done is not None:
            return done
    changes = {name: getattr(step.before, name) for name in step.fields
               if not named and re.search(rf"\b(?:{_GLOBAL.get(name, '(?!)')})\b", rest, re.I)}
    there = {shot.id for shot in board.shots}
    back: dict[str, dict[str, object]] = {}
    for shot, fields in step.shots.items():
        names = _fields(step, shot, fields, rest) if shot in there and (not named or shot in named) else ()
        back[shot] = {name: getattr(step.before.shot(shot), name) for name in names}
    if not changes and not any(back.values()):
        return None
    return board.but(**changes, shots=tuple(shot.but(**back.get(shot.id, {})) for shot in board.shots))


def _brought_back(step: Step, named: tuple[str, ...], rest: str, board: Storyboard) -> Storyboard | None:
    """Shots that the step took away: those named, or all where only their going is spoken of."""
    there = {shot.id for shot in board.shots}
    back = tuple(each for each in step.gone if each not in there and (not named or each in named))
    spoken = re.sub(_REMOVED, " ", rest, flags=re.I)
    shown = tuple(each for each in back if words(rest) and all(shows(each, word, step.before) for word in words(rest)))
    if not named and shown:                                      # 'bring the race back'
        return takes.bring_back(board, step.before, shown).board
    if not back or (not named and (spoken == rest or words(spoken))):
        return None
    return takes.bring_back(board, step.before, back).board


def _in_order(step: Step, named: tuple[str, ...], rest: str, board: Storyboard) -> Storyboard | None:
    """The order before the step, where the words speak of an order, or of nothing but shots."""
    ids = [shot.id for shot in step.before.shots]
    spoken = re.search(_ORDER, rest, re.I) or (named and not words(rest))
    if not step.moved or not spoken or sorted(ids) != sorted(shot.id for shot in board.shots):
        return None
    return board.but(shots=tuple(board.shot(each) for each in ids))


def _taken_out(step: Step, named: tuple[str, ...], rest: str, board: Storyboard) -> Storyboard | None:
    """Without the shots that the step put in, where a word of theirs is said that no other shot has."""
    others = {word for shot in step.before.shots for word in words(shot.prompt)}
    own = {word for each in step.new for word in words(step.after.shot(each).prompt)} - others
    left = tuple(shot for shot in board.shots if shot.id not in step.new)
    return board.but(shots=left) if step.new and not named and own & set(words(rest)) and left else None


_TOLD = ("prompt", "lighting", "sfx", "text", "caption", "narration", "camera")
_NUMBERED = r"\b(?:shots?|scenes?|clips?) ?\d+\b|\b\d+\b|\b(?:first|second|third|fourth|fifth|sixth|last) (?:shot|scene|one)\b"
_REMOVED = r"\b(?:cut|delet\w+|remov\w+|drop\w*|lost|missing|gone|shots?|scenes?|both|clips?|ones?|all|those|these|them|two|three)\b"
_ORDER = r"\b(?:order|swap\w*|mov\w+|position|place|sequence|switch\w*|arrangement|reverse)\b"


def _fields(step: Step, shot: str, fields: tuple[str, ...], rest: str) -> tuple[str, ...]:
    """The fields of a shot that the words speak of: by their topic, or by a word that came or went; all where only the shot is named."""
    said = set(words(rest)) - {"shot", "state", "chang"}
    by_topic = tuple(name for name in fields if re.search(rf"\b(?:{_OF_SHOT.get(name, '(?!)')})\b", rest, re.I))
    by_word = tuple(name for name in fields if name in _TOLD and name not in by_topic and said & step.words(shot, name))
    found = by_topic + by_word or (fields if not said else ())
    return (*found, *(name for name in fields if name in ("take", "filmed", "begins") and found and name not in found))


def _named(what: str, board: Storyboard) -> tuple[str, ...]:
    """The shots that the words name by number or place, as they were counted before the change."""
    said = re.findall(r"\b(?:shots?|scenes?|clips?|number)? ?#?(\d{1,3})\b(?! ?(?:s\b|sec|%|fps))|\b(first|second|third|fourth|"
        r"fifth|"
        r"sixth|last) (?:shot|scene|one|clip)", what, re.I)
    places = [ordinal(number or word, len(board.shots)) for number, word in said]
    return tuple(board.shots[place].id for place in places if place is not None)
