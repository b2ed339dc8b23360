"""A rule of the grammar: how something is said, and the verb it means. Rules are data; `Sense` answers what they ask."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NoReturn

from director.agent.contents import at_place, placed, words
from director.agent.described import meant
from director.agent.scene import Scene
from director.agent.targets import MARK, QUOTE, Marked, index
from director.errors import NeedsAnswer
from director.model import Storyboard
from director.toolbox.changes import Change

Act = Callable[[Storyboard], Change]
"""What a clause asks for, ready to be done to a storyboard."""

FILLER = frozenset(
    "please can could would you i we want wants to the a an and then now also just really very bit little more some it its it's "
    "that "
    "this them they be is are "
    "was for of in on at from with by like so okay ok hey hi well actually maybe kind sort should must need needs let's lets us "
    "me my "
    "our one thing film movie "
    "video whole clip shot shots scene scenes too again instead as make do does have has get give go try i'd like think feel feels "
    "looks look looking there "
    "here thanks thank much quite rather still even way all over up will your sure but because if so no yes yeah hmm um right only "
    "throughout any anymore same will liked preferred better best".split())


@dataclass(frozen=True)
class Rule:
    """`said` is searched in the clause: with its marks where `marked`, without references otherwise. `act` builds the
    deed and may raise NeedsAnswer. `free`: the rule takes words of one's own up to the end. `alone`: nothing else may
    stand in the clause. `when` narrows by what is known of the film."""

    name: str
    said: str
    act: Callable[[re.Match[str], Sense], Act]
    marked: bool = False
    free: bool = False
    alone: bool = False
    when: Callable[[Sense], bool] | None = None
    also: re.Pattern[str] | None = None  # further words of the clause that the deed takes in
    weight: float = 0                    # how much later the rule comes than others that explain as much

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.said, re.I)


_SOME_SHOT = re.compile(r"\b(?:the|that|this|a|one) (?:shot|scene|clip)\b(?! (?:list|order|length)s?\b)", re.I)
"""One shot, and nothing says which."""


@dataclass
class Sense:
    """A clause as rules see it."""

    scene: Scene
    marked: Marked
    given: tuple[str, ...] = ()          # shots from the clause before or after, where this one names none
    leftover: list[str] = field(default_factory=list)
    against: str = ""                    # what stood behind 'instead of'

    @property
    def text(self) -> str:
        return self.marked.text

    @property
    def bare(self) -> str:
        """The clause without references and what leads to them."""
        without = re.sub(rf"(?:\b(?:in|on|of|for|to|at|from|during|over|under|inside|into|with|throughout|across|"
                         rf"within)\s+)?(?:the )?\s*{MARK}(?:'s\b)?\s*[:,–-]?\s*", " ", self.text, flags=re.I)
        return " ".join(without.split()).strip(" ,:;")

    @property
    def quote(self) -> str | None:
        """The first quotation, word for word."""
        hit = re.search(QUOTE, self.text)
        return None if hit is None else self.marked.quotes[index(hit[0])]

    def spoken(self, words_: str) -> str:
        """Words of the person with the quotations put back and references as they were said."""
        def back(hit: re.Match[str]) -> str:
            quoted = hit[0] >= "\ue100"
            return self.marked.quotes[index(hit[0])] if quoted else self.marked.references[index(hit[0])].said

        return re.sub(f"{MARK}|{QUOTE}", back, words_).strip(" ,;:.!")

    @property
    def puzzles(self) -> bool:
        """Whether a reference of the clause is not clear."""
        return any(reference.question for reference in self.marked.references)

    def ids(self, marks: str, strict: bool = False) -> tuple[str, ...]:
        """The shots behind marks in `marks`, each once. Raises NeedsAnswer where a reference is not clear; where it
        is `strict`, also for one that several shots fit."""
        out: list[str] = []
        for hit in re.findall(MARK, marks):
            reference = self.marked.references[index(hit)]
            if reference.question or (strict and reference.loose):
                raise NeedsAnswer(reference.question or reference.loose)
            out += reference.ids
        return tuple(dict.fromkeys(out))

    @property
    def film_wide(self) -> bool:
        """Whether the film as such was named, and no shots."""
        marks = [self.marked.references[index(hit)] for hit in re.findall(MARK, self.text)]
        return bool(marks) and all(mark.whole for mark in marks)

    def explicit(self) -> tuple[str, ...]:
        """The shots behind the marks of the clause itself; () for the film as such."""
        return () if self.film_wide else self.ids(self.text)

    def aimed(self) -> tuple[str, ...]:
        """The shots the clause names, by number or content; () where it names none."""
        if re.search(MARK, self.text):
            return self.ids(self.text)
        edge = re.search(r"\b(?:at|near|in) the (?:very )?(end|ending|start|beginning)\b", self.text, re.I)
        if edge and not self.given and {word.lower() for word in self.leftover} & {"end", "ending", "start", "beginning"}:
            return self.scene.ids[-1:] if edge[1].lower().startswith("end") else self.scene.ids[:1]
        if self.given and not at_place(" ".join(self.leftover), self.scene.board):
            return self.given
        if self.leftover and words(" ".join(self.leftover)):
            ids, _, question = meant(" ".join(self.leftover), self.scene)
            if question:
                return at_place(" ".join(self.leftover), self.scene.board) or ask(question)
            return ids
        if self.given:
            return self.given
        if not self.scene.touched and _SOME_SHOT.search(self.text):
            ask(f"Which shot do you mean? There are {len(self.scene.ids)}.")
        return self.scene.touched if re.search(r"\b(?:it|that|this|them|those|there|one|more|even|still|again|too|bit)\b", self.text,
            re.I) else ()

    def there(self) -> tuple[str, ...]:
        """The shots that a wish about the picture means: those named, else those of a place or thing it speaks of, else
        those spoken of before. () where nothing says."""
        if re.search(MARK, self.text):
            return self.ids(self.text)
        said = self.spoken(self.text)
        edge = re.search(r"\b(?:at|in|near|for) the (?:very )?(end|ending|start|beginning)\b(?! of (?!the (?:film|movie|video)))", said,
            re.I)
        if edge and not self.given:
            return self.scene.ids[-1:] if edge[1].lower().startswith("end") else self.scene.ids[:1]
        near = placed(said, self.scene.board)
        if self.given and (not near or re.search(r"\b(?:it|there|them|that|too|also|as well)\b", said, re.I)):
            return self.given
        return near or (self.scene.touched if re.search(r"\b(?:it|there|that|them|this|those|too|also)\b", said, re.I) else ())

    def beside(self, words: str) -> tuple[str, ...]:
        """The shots that are named outside some words of the clause, which are to be written or said; else all of the clause."""
        return (self.ids(self.text.replace(words, " ")) if words and self.quote is None else ()) or self.ids(self.text)

    def shots(self) -> tuple[str, ...]:
        """As `aimed`, but there must be some. Raises NeedsAnswer."""
        return self.aimed() or self.scene.touched or ask(f"Which shot do you mean? There are {len(self.scene.ids)}.")

    def shot(self) -> str:
        """Exactly one shot."""
        found = self.shots()
        return found[0] if len(found) == 1 else ask("Which one shot do you mean?")

    def named_shots(self) -> tuple[str, ...]:
        """Shots that were named in so many words; () where the film as such, or nothing, was."""
        return () if self.film_wide else self.aimed()


def ask(question: str) -> NoReturn:
    """Raise NeedsAnswer, where an expression is needed."""
    raise NeedsAnswer(question)
