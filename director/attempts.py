"""What is asked of the generator for a shot, the first time and after a bad review. Pure: nothing here remembers.

Because the request of attempt two follows from attempt one's request and review alone, a restart finds every
attempt again by its key and needs no other record.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from director import scenes, video_models
from director.model import Character, Review, Shot, ShotRequest, Storyboard, digest
from director.remedies import Remedy, faults, named, remedies, serious
from director.roles import Capabilities, Critic, Diction, Mend, Refinement
from director.speech import ESTIMATE, speeches
from director.trims import as_filmed

MAX_PROMPT = 4000
"""Characters that ShotRequest.prompt and ShotRequest.negative take."""
SHORTER, SHORTEST = 0.6, 1.0
"""Share of its length that a shot is filmed for when it goes wrong with time, and the seconds it is filmed for at least."""
CALMER, LIVELIER = "slow, gentle movement", "lively movement"
"""Said where a generator takes no strength of motion."""


def mixed_seed(*parts: int) -> int:
    """A seed in 0 … 2^31-1 that depends on every part and on their order."""
    return int(digest(list(parts))[:8], 16) & 0x7FFFFFFF


def first_request(
    shot: Shot, storyboard: Storyboard, refinement: Refinement, capabilities: Capabilities, diction: Diction = ESTIMATE,
    before: ShotRequest | None = None,
) -> ShotRequest:
    """The request for a shot as the storyboard has it. A shot longer than the generator's longest take is cut to that. `diction`
    times what is said in the picture; `before` is the request of the shot before it, where that is filmed by the same generator."""
    shot = as_filmed(shot)
    fps = capabilities.fps or storyboard.fps
    width, height = storyboard.size
    frames = max(1, round(min(shot.duration, capabilities.max_seconds) * fps))
    staged = capabilities.stages
    return ShotRequest(
        shot=shot.id, prompt=refinement.prompt, negative=refinement.negative, characters=_cast(shot, storyboard),
        source=shot.source,
        location=shot.location, lighting=shot.lighting, style=shot.style or storyboard.style, grade=shot.grade or storyboard.grade,
        camera=shot.camera, seed=mixed_seed(storyboard.seed, shot.seed), width=width, height=height, fps=fps,
        frames=frames, speech=speeches(shot, storyboard, diction, frames / fps) if staged else (),
        sides=scenes.sides(shot, storyboard) if staged else (), after=scenes.going_on(shot, storyboard, before) if staged else None,
    )


def take_request(first: ShotRequest, number: int) -> ShotRequest:
    """The request for the take of that number (from 0) where a person wants several: they differ in their seeds."""
    return first if number == 0 else first.but(seed=mixed_seed(first.seed, 0, number))


def retake_request(first: ShotRequest, reviews: Sequence[Review], attempt: int, capabilities: Capabilities) -> ShotRequest:
    """The request after the takes of `reviews` failed and `attempt` were filmed in all: another seed, and everything that is known
    against every fault seen so far. Nothing that the prompt asks for is forbidden, and no words go to a generator that reads no prose."""
    kinds = dict.fromkeys(kind for review in reversed(reviews) for kind in (each.kind for each in serious(review)))
    against = remedies(kinds)
    calm = max(-1, min(1, sum(each.calm for each in against)))
    said = [each.words for each in against if each.words] if capabilities.reads_prose else []
    if calm and capabilities.reads_prose and not capabilities.motion:
        said.append(CALMER if calm < 0 else LIVELIER)
    asked = first.but(prompt=_with(first.prompt, said, capabilities), seed=mixed_seed(first.seed, attempt))
    if calm and capabilities.motion:
        asked = asked.but(motion=calm * 0.5)
    if capabilities.negative_prompt:
        asked = asked.but(negative=_against(first, against))
    return asked


def shorter_request(request: ShotRequest) -> ShotRequest:
    """The same for a shorter take, which is slowed down afterwards."""
    return request.but(frames=min(request.frames, max(2, ceil(SHORTEST * request.fps), ceil(SHORTER * request.frames))))


def _with(prompt: str, said: Sequence[str], capabilities: Capabilities) -> str:
    """The prompt with as many of the words as the generator reads."""
    most = min(capabilities.prompt_characters, MAX_PROMPT)
    model = video_models.find(capabilities.model) if capabilities.model else None
    for words in said:
        longer = f"{prompt.rstrip(' .')}, {words}"
        if words not in prompt and len(longer) <= most and (model is None or model.fits(longer)):
            prompt = longer
    return prompt


def _against(first: ShotRequest, against: Sequence[Remedy]) -> str:
    """The negative prompt with the bans that are not in it yet."""
    from director.refiner import negative  # its word lists take a third of a second

    there = {term.strip().casefold() for term in first.negative.split(",")}
    more = dict.fromkeys(term.strip() for each in against for term in each.ban.split(",") if term.strip())
    new = negative.fitted(", ".join(term for term in more if term.casefold() not in there), first.prompt)
    return ", ".join(part for part in (first.negative.rstrip(" ,"), new) if part)[:MAX_PROMPT]


def reason_for_retake(review: Review, first: ShotRequest, again: ShotRequest, generator: str = "") -> str:
    """Why a shot is filmed again and what is different, for the person. `generator` is named where another one films."""
    found = serious(review)
    wrong = found[0].sentence.rstrip(" .") if found else f"The take scored only {review.score:.2f}"
    added = again.prompt.removeprefix(first.prompt.rstrip(" .")).strip(" ,.") if not generator else ""
    banned = again.negative.removeprefix(first.negative).strip(" ,") if not generator else ""
    how = [f"with {generator}" if generator else "with another seed"]
    how += [f"“{added}” in the prompt"] if added else []
    how += [f"“{banned}” in the negative prompt"] if banned else []
    how += ["less motion" if again.motion < 0 else "more motion"] if again.motion != first.motion else []
    how += ["a clean picture of the take before to begin on"] if again.first != first.first else []
    how += [f"{again.seconds:.1f} s long, to be slowed down to {first.seconds:.1f} s"] if again.frames < first.frames else []
    return f"{wrong}. Filmed again {how[0] if len(how) == 1 else ', '.join(how[:-1]) + ' and ' + how[-1]}."


def reason_for_repair(review: Review, mends: Sequence[Mend]) -> str:
    """Why a take is repaired and how, for the person."""
    if any(mend.what == "slow" for mend in mends):
        return "The shorter take is good; it is slowed down to the shot's length by optical flow."
    ways = {"light": "the light is evened out", "pictures": "the bad pictures are made anew from those before and after"}
    how = " and ".join(dict.fromkeys(ways[mend.what] for mend in mends))
    return f"{serious(review)[0].sentence.rstrip(' .')}. A repair suffices for {named(faults(review))}: {how}."


def review_key(critic: Critic, sha256: str, request: ShotRequest) -> str:
    """Content address of a review: who looked, at which file, against which request."""
    return digest({"critic": critic.name, "version": critic.version, "take": sha256, "request": request.asked()})


def repair_key(name: str, version: str, sha256: str, mends: Sequence[Mend]) -> str:
    """Content address of a repaired take: who repaired, which file, in what way."""
    return digest({"repairer": name, "version": version, "take": sha256, "mends": [[mend.what, mend.first, mend.last] for mend in mends]})


def _cast(shot: Shot, storyboard: Storyboard) -> tuple[Character, ...]:
    """The characters in the shot, in the shot's order."""
    known = {character.name.casefold(): character for character in storyboard.characters}
    return tuple(known[name.casefold()].but(picture="") for name in shot.characters if name.casefold() in known)
