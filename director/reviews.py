"""What is said about a take: faults, the critic's review, and what a language model was asked for it."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field

from director.document import Document, Line, Name, Sha, Unit
from director.vocabulary import Fault


class Finding(Document):
    """One fault in a take: where, how bad (0 = barely, 1 = gross), how sure, in one sentence."""

    kind: Fault
    start: float = Field(ge=0)
    end: float = Field(ge=0)
    first_frame: int = Field(ge=0)
    last_frame: int = Field(ge=0)
    box: tuple[Unit, Unit, Unit, Unit] | None = None      # left, top, right, bottom as fractions of the picture
    severity: Unit
    confidence: Unit = 1.0
    sentence: Line


class Consultation(Document):
    """A language model gave one answer. Tokens as the service counts them; `cost` in US dollars, None where no price is set.

    `temperature` is what was asked for, None = the service's own. `purpose` is what was asked: storyboard, s3 …
    """

    purpose: str
    model: str
    temperature: float | None = None
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = None
    seconds: float = 0.0


class Review(Document):
    """What the critic says about a take. `unchecked` lists plainly what was not looked at."""

    take: Sha
    critic: Name
    version: Name
    score: Unit
    passed: bool
    findings: tuple[Finding, ...] = Field(default=(), max_length=200)
    unchecked: tuple[Line, ...] = Field(default=(), max_length=40)
    measures: dict[str, float] = Field(default_factory=dict)
    consulted: tuple[Consultation, ...] = Field(default=(), max_length=10)     # what a vision model was asked for it
    again: bool = False                  # a look failed for now; it is tried once more at the next start


DRAWN = frozenset((Fault.MORPH, Fault.POP, Fault.DRIFT, Fault.IDENTITY, Fault.ORDER, Fault.SWIMMING))
"""Faults of pictures that a model dreams up one after the other; who draws every picture from the same figures cannot have them."""


STANDS = 0.6
"""Severity up to which a take that stands still from end to end is no fault of who draws it or shows the person's own: nobody asked the
camera to move, and no words asked for action."""


STOOD = 0.25
"""Severity of a take that stands still where it may."""
SERIOUS = 0.5
"""Severity from which a finding fails a take, as the critics have it."""


def kept(folder: Path) -> dict[str, Review]:
    """The newest review of every take of a production, by the take's SHA-256."""
    files = sorted((folder / "reviews").glob("*.json"), key=lambda file: file.stat().st_mtime_ns)
    return {review.take: review for review in (Review.model_validate_json(file.read_bytes()) for file in files)}


def of_standing(review: Review) -> Review:
    """The review of a take that no model made up: one picture, shown for long, is told and fails nothing."""
    frames = review.measures.get("frames", 0.0)
    whole = [finding for finding in review.findings if finding.kind is Fault.FROZEN and SERIOUS <= finding.severity <= STANDS
             and finding.first_frame == 0 and finding.last_frame + 1 >= frames]
    if not whole:
        return review
    kept = tuple(finding.but(severity=STOOD) if finding in whole else finding for finding in review.findings)
    score = review.score
    for finding in whole:
        score *= (1 - STOOD * finding.confidence) / max(1 - finding.severity * finding.confidence, 1e-3)
    return review.but(findings=kept, score=min(1.0, round(score, 4)), passed=all(finding.severity < SERIOUS for finding in kept))


def of_drawn(review: Review) -> Review:
    """The review of a drawn take: what looks like melting or turning into another there is a blink, a light or the weather."""
    kept = tuple(finding for finding in review.findings if finding.kind not in DRAWN)
    if len(kept) == len(review.findings):
        return review
    score = review.score
    for finding in review.findings:
        if finding.kind in DRAWN:
            score /= max(1 - finding.severity * finding.confidence, 1e-3)
    told = "Morphs, pops, drift, identity, order and swimming texture are not judged in what is drawn anew from the same figures."
    return review.but(findings=kept, score=min(1.0, round(score, 4)), passed=all(finding.severity < SERIOUS for finding in kept),
                      unchecked=(*review.unchecked, told)[-40:])
