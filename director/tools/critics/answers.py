"""A vision model's answer, read strictly and held against the pictures and the measures.

Its word ranks takes and raises suspicion; the measures decide. A remark counts only where it names a picture that was shown and a
box in it. What can be measured is believed only where the measures found something there too; what needs eyes only where there is
something to be seen in the box, and never so much that it fails a take by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import cv2

from director.legible import legible
from director.model import Finding
from director.tools.critics.exhibits import Exhibits
from director.vocabulary import Fault

ASPECTS = {"subject": Fault.WRONG_SUBJECT, "action": Fault.WRONG_ACTION, "place": Fault.WRONG_PLACE, "style": Fault.WRONG_STYLE}
SHOWN = {"yes": 0.0, "unclear": 0.0, "partly": 0.25, "no": 0.45}
"""How bad it is that an aspect is not shown as asked."""
EYES = (Fault.ANATOMY, Fault.TEXT, Fault.IDENTITY)
"""Faults that only a pair of eyes sees. All others are measured."""
MEASURED = (Fault.BLACK, Fault.BLANK, Fault.CLIPPED, Fault.FLICKER, Fault.MORPH, Fault.POP, Fault.DRIFT, Fault.SWIMMING, Fault.BLUR,
            Fault.NOISE, Fault.CORRUPTION, Fault.MIRRORED, Fault.CUT)
KINDS = tuple(kind.value for kind in (*EYES, *MEASURED))

SERIOUS = 0.5            # severity from which a finding fails a take, as the measures have it
MOST = 0.45              # severity of a remark at most: below what fails a take
TRUST = 0.6              # confidence in a remark; larger = it weighs more when takes are compared
LIFT = 0.15              # by which a measured suspicion that is seen too grows worse; larger = the model's word weighs more
NEAR = 12                # pictures by which a remark and a measured finding may lie apart
REMARKS = 12             # that are read at most; a model that sees more is not looking
FLAT = 4.0               # grey levels of deviation in a box under which there is nothing to be seen in it; larger = stricter
SMALLEST, LARGEST = 0.0004, 0.9      # share of the picture that a box takes; one around everything points at nothing


@dataclass(frozen=True)
class Judged:
    """What is left of an answer: new findings, the measured ones that are seen too (with their new severity), and how many remarks
    do not count, by reason."""

    findings: tuple[Finding, ...]
    confirmed: Mapping[int, Finding]
    dropped: Mapping[str, int]


@dataclass(frozen=True)
class _Remark:
    kind: Fault
    picture: int
    box: tuple[float, float, float, float]
    severity: float
    words: str


def judge(data: Mapping[str, Any], shown: Exhibits, measured: Sequence[Finding], fps: float) -> Judged:
    """Hold the answer against what was shown and what was measured."""
    findings: list[Finding] = []
    confirmed: dict[int, Finding] = {}
    dropped: dict[str, int] = {}
    for item in _items(data):
        read = _read(item, shown)
        if isinstance(read, str):
            dropped[read] = dropped.get(read, 0) + 1
        elif read.kind in MEASURED:
            place = _kindred(read, measured)
            if place is None:
                dropped["nothing of the kind is measured there"] = dropped.get("nothing of the kind is measured there", 0) + 1
            else:
                confirmed[place] = _lifted(measured[place])
        elif not any(each.kind is read.kind and abs(each.first_frame - read.picture) <= NEAR for each in findings):
            findings.append(_finding(read, fps))
    return Judged(tuple(findings), confirmed, dropped)


def _items(data: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    """Faults and aspects that are not as asked, all in one form; those that say that all is well are left out."""
    for name, kind in ASPECTS.items():
        said = data.get(name)
        if isinstance(said, Mapping) and SHOWN.get(str(said.get("shown", "")).strip().lower(), 0.0):
            yield {**said, "kind": kind.value, "severity": SHOWN[str(said["shown"]).strip().lower()]}
    faults = data.get("faults")
    yield from (each for each in (faults if isinstance(faults, list) else [])[:REMARKS] if isinstance(each, Mapping))


def _read(item: Mapping[str, Any], shown: Exhibits) -> _Remark | str:
    """A remark, or why it does not count."""
    known = {kind.value: kind for kind in (*EYES, *MEASURED, *ASPECTS.values())}
    kind = known.get(str(item.get("kind", "")).strip().lower())
    if kind is None:
        return "it names no kind of fault"
    picture = item.get("picture")
    if isinstance(picture, bool) or not isinstance(picture, int):
        return "it names no picture"
    if picture not in shown.shown:
        return "it names a picture that was not shown"
    box = _box(item.get("box"))
    if box is None:
        return "it points at nothing"
    if kind not in MEASURED and kind is not Fault.WRONG_STYLE and kind is not Fault.WRONG_PLACE and _area(box) > LARGEST:
        return "it points at nothing"
    if _flat(shown, picture, box):
        return "there is nothing to be seen in its box"
    severity = item.get("severity")
    bad = float(severity) if isinstance(severity, int | float) and not isinstance(severity, bool) else 0.3
    words = legible(str(item.get("words") or "")).replace("\n", " ").strip()[:200]
    return _Remark(kind, picture, box, min(max(bad, 0.05), MOST), words)


def _box(value: Any) -> tuple[float, float, float, float] | None:
    """Four fractions that enclose something; None for anything else (pixels, turned round, empty)."""
    if not isinstance(value, list) or len(value) != 4 or not all(isinstance(each, int | float) and not isinstance(each, bool) for each in value):
        return None
    left, top, right, bottom = (float(each) for each in value)
    if not (0 <= left < right <= 1 and 0 <= top < bottom <= 1) or _area((left, top, right, bottom)) < SMALLEST:
        return None
    return left, top, right, bottom


def _area(box: tuple[float, float, float, float]) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _flat(shown: Exhibits, number: int, box: tuple[float, float, float, float]) -> bool:
    picture = shown.seen[number]
    height, width = picture.shape[:2]
    top, left = int(box[1] * height), int(box[0] * width)
    part = picture[top:max(top + 2, round(box[3] * height)), left:max(left + 2, round(box[2] * width))]
    return float(cv2.meanStdDev(cv2.cvtColor(part, cv2.COLOR_BGR2GRAY))[1][0, 0]) < FLAT


def _kindred(remark: _Remark, measured: Sequence[Finding]) -> int | None:
    """The measured finding that a remark confirms: near in time, and in the same part of the picture."""
    for place, finding in enumerate(measured):
        near = finding.first_frame - NEAR <= remark.picture <= finding.last_frame + NEAR
        if near and (finding.box is None or _overlap(finding.box, remark.box)):
            return place
    return None


def _overlap(one: tuple[float, float, float, float], two: tuple[float, float, float, float]) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def _lifted(finding: Finding) -> Finding:
    """A measured suspicion that is seen too counts for more; what already fails the take stays as it is."""
    if finding.severity >= SERIOUS:
        return finding
    sentence = f"{finding.sentence.rstrip('.')}; the vision model sees it too."
    return finding.but(severity=round(min(1.0, finding.severity + LIFT), 3), sentence=sentence[:300])


def _finding(remark: _Remark, fps: float) -> Finding:
    at = remark.picture / fps if fps > 0 else 0.0
    said = remark.words or remark.kind.value
    return Finding(kind=remark.kind, start=at, end=at + (1 / fps if fps > 0 else 0.0), first_frame=remark.picture, last_frame=remark.picture,
                   box=remark.box, severity=round(remark.severity, 3), confidence=TRUST,
                   sentence=f"The vision model sees, at {at:.2f} s: {said.rstrip('.')}."[:300])
