"""How the refiner that needs no model refines: typed cues, contradictions resolved, empty slots filled, checked again, fitted."""

from __future__ import annotations

import re
from functools import partial

from director import patterns, video_models
from director.legible import legible
from director.model import Camera
from director.refiner import camera as slots
from director.refiner import choosing, conflicts, cues, fitting, gaps, mending, negative, remnants, tongues
from director.refiner.acting import acting
from director.refiner.conflicts import PLAIN, Clash
from director.refiner.content import content
from director.refiner.cues import Cue
from director.refiner.fitting import Extra
from director.refiner.late import late
from director.roles import Capabilities, Conflict, Refinement
from director.video_models import VideoModel


def refine_text(prompt: str, *, camera: Camera | None = None, light: str = "", style: str = "", look: str = "", grade: str = "",
                capabilities: Capabilities | None = None, default_negative: str | None = None) -> Refinement:
    """Refine bare words. Only `camera`, `light`, `look` and `grade` are added; `style` decides between contradictions."""
    patterns.keep()
    takes = capabilities or Capabilities()
    model = video_models.find(takes.model) if takes.model else None
    readable, unread = _opening(legible(prompt))
    text, found = resolved(readable, style)
    wanted = slots.additions(text, cues.read(text), camera, light, look, grade, model)
    safe: list[Extra] = []
    for extra in wanted:
        if not _breaks(text, [other.words for other in safe], extra.words):
            safe.append(extra)
    final, added, left_out = fitting.fitted(text, safe, partial(_fits, takes.prompt_characters, model))
    against = default_negative if default_negative is not None else takes.default_negative if takes.negative_prompt else ""
    return Refinement(prompt=final, negative=negative.fitted(against, f"{final} {style}"), found=found, added=added,
                      left_out=(*left_out, *unread))


_READ, _SENTENCES = 6000, 100        # characters, sentences; no video model reads as many


def _opening(prompt: str) -> tuple[str, tuple[str, ...]]:
    """(what of an endless prompt is read: whole sentences, or whole words, up to `_READ`; the rest)."""
    ends = [sentence.end for sentence in cues.sentences(prompt[:_READ])]
    if len(prompt) <= _READ and len(ends) <= _SENTENCES:
        return prompt, ()
    start = prompt[:_READ]
    cut = ends[min(len(ends), _SENTENCES + 1) - 2] if len(ends) > 1 else start.rfind(" ") + 1 or _READ
    return start[:cut], (prompt[cut:].strip(),)


def _fits(characters: int, model: VideoModel | None, text: str) -> bool:
    return len(text) <= characters and (model is None or model.fits(text))


def _breaks(text: str, others: list[str], extra: str) -> bool:
    """Whether an addition would contradict the text it is added to, or what was added before it."""
    before, after = fitting.joined(text, others), fitting.joined(text, [*others, extra])
    return len(conflicts.find(after, cues.read(after))) > len(conflicts.find(before, cues.read(before)))


_CUES = 250         # a prompt that speaks of more is a list, and is left as it is


def resolved(prompt: str, style: str = "") -> tuple[str, tuple[Conflict, ...]]:
    """(`prompt` with one side of every contradiction left, what was found). A clash that cannot be mended is left alone."""
    text, found, stuck = prompt, [], set()
    for _ in range(12 if len(cues.read(text)) <= _CUES else 0):
        clash = next((c for c in conflicts.find(text, cues.read(text)) if _key(c) not in stuck), None)
        if clash is None:
            break
        mended, conflict = _mend(text, clash, style)
        if mended is None:
            stuck.add(_key(clash))
            continue
        text = mended
        found.append(conflict)
    return (_settled(gaps.told(text)) if found else text), tuple(found)


_NOTE = late(r"\[\s*(?:later |client |director'?s? )?(?:edit|note|update|correction|revision|rev ?\d*|v\d)\b[^\]]*\]\s*", re.I)


def _settled(text: str) -> str:
    """Without a note in brackets whose wish the rest of the prompt says too; a note that is the only one to say it stays."""
    hit = _NOTE.search(text)
    if hit is None:
        return text
    bare = text[: hit.start()] + text[hit.end():]
    outside = {(c.axis, c.value) for c in cues.read(bare)}
    return bare if all((c.axis, c.value) in outside for c in cues.read(hit.group(0)) if c.strength == "sure") else text




_WHOLE = frozenset("time season sky wind world place level medium year sound".split())
_FEW = 5             # so many words of things, nobody among them, may go for a side that goes whole


def _key(clash: Clash) -> tuple[str, str, str, str]:
    return clash.a[0].axis, clash.a[0].value, clash.b[0].value, clash.a[0].owner


def _mend(text: str, clash: Clash, style: str) -> tuple[str | None, Conflict]:
    """(the text with one side left, or None where neither can go without breaking a sentence; what was found)."""
    rest = tuple(c for c in cues.read(text) if c not in clash.a and c not in clash.b)
    gone = mending.lost(text, clash.a, rest), mending.lost(text, clash.b, rest)
    loss = len(gone[0]), len(gone[1])
    first, reason = choosing.keep_first(text, clash, style, mending.firm(text, clash.a), mending.firm(text, clash.b), loss,
                                        (remnants.residue(text, clash.a, rest), remnants.residue(text, clash.b, rest)))
    if clash.b[0].axis == "change":
        first, reason = True, "the scenes themselves are what happens"
    sides = [(clash.a, clash.b), (clash.b, clash.a)] if first else [(clash.b, clash.a), (clash.a, clash.b)]
    whys = [reason, "the sentence needs it"]
    dearer = gone[0 if first else 1]
    cheap = len(dearer) <= min(loss) or (clash.a[0].axis in _WHOLE and len(dearer) <= _FEW and not acting(" ".join(dearer)))
    weak = reason in choosing.WEAK and (clash.a[0].axis in _WHOLE or reason == choosing.FIRST)
    if weak and cheap and _litters(text, *sides[0], rest) \
            and not _litters(text, *sides[1], rest) and not remnants.residue(text, sides[1][1], rest):
        sides, whys = sides[::-1], ["the other can go without a trace", reason]
    done: tuple[str, Conflict] | None = None
    for (keep, drop), why in zip(sides, whys, strict=True):
        mended = _without(text, keep, drop, rest, saving=True)
        conflict = Conflict(axis=clash.a[0].axis, spans=(_span(clash.a), _span(clash.b)), kept=_span(keep), dropped=_span(drop),
                            reason=f"Both speak of {PLAIN.get(clash.a[0].axis, clash.a[0].axis)}; \"{_span(keep)}\" stays because {why}.")
        if mended != text and content(mended) and not _still(mended, clash):
            if not gaps.broken(text, mended):
                return mended, conflict
            done = done or (mended, conflict)
    return done or (None, conflict)


def _without(text: str, keep: tuple[Cue, ...], drop: tuple[Cue, ...], rest: tuple[Cue, ...], *, saving: bool = False) -> str:
    """The text with `drop` taken out, or put as `keep` has it."""
    swap = drop[0].put and keep[0].put
    return mending.swapped(text, drop, swap) if swap else mending.removed(text, drop, (*rest, *keep), keep, saving=saving)


def _litters(text: str, keep: tuple[Cue, ...], drop: tuple[Cue, ...], rest: tuple[Cue, ...]) -> bool:
    """Whether words that belong to `drop` would be left behind."""
    mended = _without(text, keep, drop, rest)
    return tongues.of(text) is not None or gaps.bare(text, mended) or remnants.left(text, mended, drop) > 0


def _still(text: str, clash: Clash) -> bool:
    """Whether the same clash is still in the text."""
    return any(_key(c) == _key(clash) for c in conflicts.find(text, cues.read(text)))


def _span(side: tuple[Cue, ...]) -> str:
    best = max(side, key=lambda c: (c.strength == "sure", -c.start))
    return re.sub(r"\s+", " ", best.text)
