"""Everything that can go wrong in a way a person can act on. `str(error)` is the sentence they read.

    DirectorError            exit code 2 unless said otherwise
    ├── BadInput             the story, an option, a document or a file cannot be used as given
    │   └── Refused          the request asks for something Director does not make
    ├── NeedsAnswer          one short question must be answered first
    │   └── OverBudget       what it would cost is not allowed yet
    ├── Unavailable          an extra, a program, a key or a service is missing or does not answer
    │   └── ModelFailed      a language or vision model failed or answered nonsense twice
    ├── StoreProblem         the production folder cannot be read or written
    │   └── Locked           another process is working on the production
    ├── FilmingFailed        a shot could not be filmed
    └── Stopped              the person stopped the work (exit code 130)

What is not in this tree was not foreseen; it flies to the one handler at the surface.
"""

from __future__ import annotations


class DirectorError(Exception):
    """Base of the tree. The message says what happened and what to do about it."""

    exit_code = 2


class BadInput(DirectorError):
    """The story, an option, a document or a file cannot be used as given."""


class Refused(BadInput):
    """The request asks for something Director does not make; the message offers an alternative."""


class NeedsAnswer(DirectorError):
    """One short question must be answered before work can start; the message is the question. `yes` is the message that a yes to it
    stands for, "" where a yes answers nothing."""

    def __init__(self, question: str = "", yes: str = "") -> None:
        super().__init__(question)
        self.yes = yes


class OverBudget(NeedsAnswer):
    """Paid work would cost more than is allowed, or must be approved first; the message says how much, and how to allow it. Nothing was
    ordered. In US dollars: `total` is what it costs (0 = not reckoned), `allow` the budget that it needs, `left` what is left of it."""

    def __init__(self, question: str = "", total: float = 0.0, allow: float = 0.0, left: float | None = None) -> None:
        super().__init__(question)
        self.total, self.allow, self.left = total, allow, left


class Unavailable(DirectorError):
    """An extra, a program, a key or a service is missing or does not answer."""


class ModelFailed(Unavailable):
    """A language or vision model failed, refused or answered nonsense twice."""


class StoreProblem(DirectorError):
    """The production folder cannot be read or written."""


class Locked(StoreProblem):
    """Another process is working on the production."""


class FilmingFailed(DirectorError):
    """A shot could not be filmed."""


class Stopped(DirectorError):
    """The person stopped the work; the message says what is kept."""

    exit_code = 130
