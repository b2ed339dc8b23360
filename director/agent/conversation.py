"""One turn of the conversation: a message, a storyboard with its past, and what came of it. Nothing is filmed here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from pydantic import ValidationError

from director import patterns, rights
from director.agent import history, kept, limits, misheard, parlance, remarks, steps
from director.agent.followups import followed
from director.agent.frames import asks_nothing
from director.agent.grammar import read
from director.agent.joining import tells
from director.agent.parlance import sentences
from director.agent.questions import answer
from director.agent.quoted import unquoted
from director.agent.readings import commands
from director.agent.rule import FILLER, Act
from director.agent.scene import Bench, Scene
from director.agent.spelling import corrected
from director.agent.tongues import in_english
from director.errors import BadInput, NeedsAnswer, Refused
from director.legible import legible
from director.model import Storyboard
from director.toolbox.changes import Export, called, sentence
from director.toolbox.pictures import known, settled, to_film

MAX_MESSAGE = 4000
MAX_WHY = 200
"""Characters of a message that are kept with the storyboard that it led to."""
_COURTESY = (
    r"\W*(?:(?:thanks?|thank you|thx|great|perfect|nice|cool|love it|hello|hi|hey|good (?:morning|job)|merci|danke|"
    r"gracias|ok(?:ay)?|cheers|wow|lol|haha+|awesome|amazing|lovely|super|sweet|brilliant|fantastic|good|fine|alright|right|"
    r"understood|"
    r"sure|bye|see you|good ?night|"
    r"that's all|that is all|this is (?:so )?(?:cute|great|lovely|good|nice|fun|funny)|for (?:today|now))(?: (?:so much|a lot|you|"
    r"director|there))?\W*)+"
)


_WHERE_IT_WAS = re.compile(r"^(?:from |the way it was |how it was )?before (?:i|we|you|any|all|my|the|our)\b[^,;]*"
    r"\b(?:chang\w+|edit\w*|touch\w*|start\w*|said|did|asked|mess\w*)\b[^,;]{0,20}$|\bback\b.*\b(?:where|as|how|like|the way) (?:it|they|"
        r"he|she|that) (?:was|were)\b", re.I)
_PAST_WORDS = frozenset(("undo", "redo", "revert", "that", "this", "it", "the", "last", "change", "again", "please"))


class Past(Protocol):
    """A storyboard with its versions and takes, wherever they are kept."""

    def board(self) -> Storyboard: ...

    def earlier(self) -> tuple[Storyboard, ...]:
        """The storyboards before this one, oldest first."""
        ...

    def takes(self) -> Mapping[str, tuple[str, ...]]:
        """The names of each shot's takes, oldest first."""
        ...

    def bench(self) -> Bench | None:
        """Where takes are worked with; None where there are none."""
        ...

    def said(self) -> str:
        """The message that led to this storyboard; "" where none did."""
        ...

    def save(self, board: Storyboard, why: str) -> None: ...

    def undo(self) -> Storyboard | None: ...

    def redo(self) -> Storyboard | None: ...


@dataclass(frozen=True)
class Turn:
    """What came of a message. `film` are the shots whose picture is new."""

    said: str
    board: Storyboard
    asked: bool = False
    yes: str = ""                        # the message that a yes to the question stands for
    refused: bool = False
    changed: bool = False
    film: tuple[str, ...] = ()
    exports: tuple[Export, ...] = field(default=())
    by_model: bool = False               # a language model called for it; the person has not said it in so many words


def turn(past: Past, message: str) -> Turn:
    """Read a message and do what it says. Everything a message asks for is done, or nothing of it."""
    patterns.keep()
    board, message = past.board(), legible(message)

    def heard() -> Turn:
        if re.fullmatch(_COURTESY, message, re.I):
            return Turn("Gladly. Say what should be different next, for example: make shot 3 darker.", board)
        if len(message) > MAX_MESSAGE:
            raise BadInput(f"The message has {len(message):,} characters; {MAX_MESSAGE:,} is the most.")
        plain, quotes = unquoted(message)
        limits.check(plain, " ".join(quotes))
        return _with_rights(_history(past, message) or _follow(past, message) or _edit(past, board, message), message)

    return _answered(board, heard)


def _with_rights(done: Turn, message: str) -> Turn:
    """With a note where the message brought something into the film that may be somebody else's."""
    note = rights.note(message) if done.changed else ""
    return replace(done, said=f"{done.said} {note}") if note else done


def do(past: Past, acts: Sequence[Act], why: str) -> Turn:
    """The same for verbs that need no reading, as a button or a program asks for them. `why` is kept in the history."""
    return _answered(past.board(), lambda: _done(past, scene(past), acts, why))


def _answered(board: Storyboard, work: Callable[[], Turn]) -> Turn:
    """What cannot be done is an answer as well, and changes nothing."""
    try:
        return work()
    except NeedsAnswer as question:
        text = str(question)
        return Turn(text if "?" in text else f"{text} What should I do?", board, asked=True, yes=question.yes)
    except Refused as refusal:
        return Turn(str(refusal), board, refused=True)
    except BadInput as problem:
        return Turn(str(problem), board)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        return Turn(f"That does not fit into the film ({first['msg'].removeprefix('Value error, ')}), so nothing was changed.", board)


def scene(past: Past) -> Scene:
    """What a message is read against. What was touched last follows from the last two storyboards."""
    board, earlier = past.board(), past.earlier()
    touched: tuple[str, ...] = ()
    if earlier:
        before = {shot.id: shot for shot in earlier[-1].shots}
        touched = tuple(shot.id for shot in board.shots if before.get(shot.id) != shot)
        touched = touched if len(touched) < len(board.shots) else ()
    return Scene(board, past.takes(), touched, earlier, past.bench())


def _follow(past: Past, message: str) -> Turn | None:
    """What the message before asked for, for other shots or once more; None where the words stand for themselves."""
    earlier, last = past.earlier(), past.said()
    if not earlier or not last or len(last) >= MAX_WHY:
        return None
    plain = parlance.plain(in_english(message, commands())).strip(" .!?")
    parts = list(sentences(plain))
    said = [plain, *parts] if len(parts) == 1 else [plain]
    found = (followed(text, last, Scene(earlier[-1], past.takes()), scene(past)) for text in said)
    follow = next((each for each in found if each is not None), None)
    if follow is None:
        return None
    board = past.board()
    if follow.undo:
        past.undo()
    try:
        return _edit(past, past.board(), follow.message, board)
    except (NeedsAnswer, Refused, BadInput, ValidationError):        # all of a message or nothing
        if follow.undo:
            past.redo()
        raise


def _edit(past: Past, board: Storyboard, message: str, before: Storyboard | None = None) -> Turn:
    """`before` is what was seen when the message came, where that is not `board`."""
    against = scene(past)
    if before is not None:                                           # 'undo that and brighten it instead'
        was = {shot.id: shot for shot in before.shots}
        changed = tuple(shot.id for shot in board.shots if was.get(shot.id, shot) != shot)
        against = replace(against, touched=changed or against.touched)
    told = answer(message, against, commands() | FILLER)
    if told is not None:
        return Turn(told, board, asked=told.endswith("?"))
    if (wish := _doubted(message)) and read(wish, against):
        raise NeedsAnswer("That can be done, and undone again. Shall I?", yes=wish)
    acts = read(message, against)
    if not acts:
        raise NeedsAnswer("What should be different? For example: make shot 3 darker.")
    return _done(past, against, acts, message, before)


_DOUBT = re.compile(r"\W*(?:(?:hmm+|so|and|well|do you think|what do you think)\W+)*"
                    r"(?:should(?:n['’]?t)? (?:we|i)\s+(?P<wish>.+?)|"
                    r"(?:should(?:n['’]?t)? (?P<which>(?:the )?(?:[\w-]+ )?(?:shots?|scenes?|takes?|ending|opening|film)(?: \d+)?) "
                    r"(?:be|look|get|have)|would (?P<what>(?:the )?(?:[\w-]+ )?(?:shots?|scenes?|ending|opening)(?: \d+)?) "
                    r"(?:be|look|work) better)\s+(?P<how>.+?))\s*\?\s*$", re.I)


def _doubted(message: str) -> str:
    """The wish that somebody is in doubt of: 'should shot 5 be darker?' asks, and orders nothing; '' for any other message."""
    hit = _DOUBT.match(message)
    return "" if hit is None else hit["wish"] or f"make {hit['which'] or hit['what']} {hit['how']}"


def _done(past: Past, against: Scene, acts: Sequence[Act], why: str, before: Storyboard | None = None) -> Turn:
    board = against.board
    after, said, exports, anew = board, dict[str, None](), list[Export](), list[str]()
    for act in acts:
        try:
            change = act(after)
        except (KeyError, StopIteration):
            raise NeedsAnswer("One of these shots was removed by the same message. What should happen to it?") from None
        if change.board != after or change.exports or change.anew:
            said[change.said] = None
        after, exports, anew = change.board, [*exports, *change.exports], [*anew, *change.anew]
    misheard.check(board, after, why)
    after = settled(board, after, against.shown, anew)
    for shot in after.shots:
        if shot not in board.shots:
            limits.film(f"{shot.prompt} {shot.narration} {shot.dialogue}")
    if after == board and not exports:
        return Turn("Nothing was changed: the film is like that already.", board)
    film = to_film(before or board, after, known([*against.earlier, board]))
    if anew and not set(anew) & set(film):
        return Turn(f"{sentence(board, anew, '{shots} is filmed like that already.')} For other takes, say: film "
                    f"{called(board, anew)} again.", board)
    if after.takes > board.takes:
        film = tuple(shot.id for shot in after.shots if not shot.take)
    if after != board:
        past.save(after, why[:MAX_WHY])
    told = " ".join([*said, *kept.notes(board, after, film), *_filming(after, film, after != board)])
    return Turn(told, after, changed=after != board, film=film, exports=tuple(exports))


def _history(past: Past, message: str) -> Turn | None:
    """Undo and redo, and what the same message asks for after them; None where it begins with something else."""
    plain, quotes = unquoted(message)
    first, *rest = list(sentences(parlance.plain(in_english(plain, commands())))) or [""]
    first = first or ("undo" if re.fullmatch(r"\W*(?:oo+ps+|wh?oops+|ups|argh+|oh no)\W*", message, re.I) else "")
    first, more = _first(first, past)
    wanted = history.asked(first, lambda: _can_redo(past))
    if wanted is None and len(first.split()) < 4:
        wanted = history.asked(corrected(first, _PAST_WORDS, frozenset()), lambda: _can_redo(past))
    told, _, last = re.sub(r"[\s.!]+$", "", ",".join([first, *([more] if more else []), *rest])).rpartition(",")
    told = re.sub(r"^\W*(?:(?:no|nope|oh|ugh|hm+)\b[\s,]*)+", "", told, flags=re.I)
    last = parlance.request(last)
    back = history.asked(last, lambda: False) if wanted is None and told and (tells(told.strip()) or asks_nothing(told.strip())) else None
    if back is not None and back.way == "undo":
        wanted, more, rest = back, "", []                        # 'that is wrong, undo'
    if wanted is None and not past.earlier() and re.fullmatch(r"re-?do (?:that|it|this)", first, re.I):
        return Turn("There is nothing to redo: no changes were made yet.", past.board())
    if wanted is None:
        return _step_back(past, first, more)
    board, done = past.board(), _gone_back(past, wanted)
    after = "\n".join(part for part in (more, *rest) if part and not parlance.aside(part) and not remarks.around(part) and
        not tells(part) and not history.asked(parlance.request(part), lambda: False) and not _WHERE_IT_WAS.search(part))
    if done.asked or not re.search(r"\w", after):
        return done
    for n, quote in enumerate(quotes):
        after = after.replace(chr(0xE100 + n), f'"{quote}"')
    try:
        then = _edit(past, past.board(), after, board)
    except (NeedsAnswer, Refused, BadInput, ValidationError):        # all of a message or nothing
        while past.board() != board and (past.redo() if wanted.way == "undo" else past.undo()) is not None:
            pass
        raise
    return replace(then, said=f"{done.said} {then.said}", changed=True)


def _step_back(past: Past, text: str, more: str) -> Turn | None:
    """One earlier change taken back, by what it was about; None where the words mean none."""
    board, boards = past.board(), (*past.earlier(), past.board())
    if len(boards) < 2 or re.search(r"[;.!?]\s+\w", text):
        return None
    back = steps.before_that(text, boards)
    if back:
        return _gone_back(past, history.Asked("undo", back))
    after = steps.nth(text, boards) or steps.restored(f"{text}, {more}" if more else text, boards)
    if after is None:
        return None
    film = to_film(board, after, known([*past.earlier(), board]))
    past.save(after, text[:MAX_WHY])
    return Turn(" ".join(["That is as it was before.", *_filming(after, film, True)]), after, changed=True, film=film)


def _first(text: str, past: Past) -> tuple[str, str]:
    """'undo that, swap 3 and 5 instead' in its two parts."""
    for joint in re.finditer(r",? (?:and(?: then)?|then|but) |, ", text):
        if history.asked(text[:joint.start()], lambda: _can_redo(past)) and not history.asked(text, lambda: False):
            return text[:joint.start()], text[joint.end():]
    return text, ""


def _can_redo(past: Past) -> bool:
    if past.redo() is None:
        return False
    past.undo()
    return True


def _gone_back(past: Past, wanted: history.Asked) -> Turn:
    board = past.board()
    if wanted.way == "field":
        after = history.restored(board, past.earlier(), wanted.fields)
        if after == board:
            return Turn("There is nothing of that kind to undo. Which shot or what do you mean?", board, asked=True)
        film = to_film(board, after, known([*past.earlier(), board]))
        past.save(after, "undo " + ", ".join(wanted.fields))
        return Turn(f"The {wanted.fields[0].replace('_', ' ')} is as it was before.", after, changed=True, film=film)
    if wanted.way == "redo":
        if past.redo() is None:
            return Turn("There is nothing to redo. To film a shot again, name it: film shot 2 again.", board)
        return _restored(past, board, "Done again.")
    back, most = 0, wanted.steps if wanted.steps > 0 else len(past.earlier()) + wanted.steps
    while back < most and past.undo() is not None:
        back += 1
    if not back:
        return Turn("There is nothing to undo: no changes were made yet.", board)
    return _restored(past, board, f"Undone{f' ({back} steps)' if back > 1 else ''}.")


def _restored(past: Past, before: Storyboard, said: str) -> Turn:
    """Earlier takes are all still there: what an earlier storyboard shows need not be filmed."""
    return Turn(f"{said} The film is as it was: {len(past.board().shots)} shots, {past.board().seconds:g} s.", past.board(), changed=True)


def _filming(board: Storyboard, film: tuple[str, ...], changed: bool) -> list[str]:
    if not changed:
        return []
    return [f"To film: {called(board, film)}." if film else "Nothing needs to be filmed again."]
