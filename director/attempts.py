"""What is asked of the generator for a shot, the first time and after a bad review. Pure: nothing here remembers.

Because the request of attempt two follows from attempt one's request and review alone, a restart finds every
attempt again by its key and needs no other record.
"""

from __future__ import annotations

from director import scenes, video_models
from director.model import Character, Review, Shot, ShotRequest, Storyboard, digest
from director.roles import Capabilities, Critic, Diction, Refinement
from director.speech import ESTIMATE, speeches
from director.vocabulary import Fault

CURES = {
    Fault.BLACK: "the subject clearly visible",
    Fault.BLANK: "a full, detailed picture",
    Fault.FROZEN: "visible, continuous movement",
    Fault.FLICKER: "steady, even exposure",
    Fault.JUMP: "one smooth, unbroken take",
    Fault.BLUR: "in sharp focus",
}
"""What is added to the prompt against a fault, said positively. Faults of the file itself need only a new seed."""

MAX_PROMPT = 4000
"""Characters that ShotRequest.prompt takes."""


def mixed_seed(*parts: int) -> int:
    """A seed in 0 … 2^31-1 that depends on every part and on their order."""
    return int(digest(list(parts))[:8], 16) & 0x7FFFFFFF


def first_request(
    shot: Shot, storyboard: Storyboard, refinement: Refinement, capabilities: Capabilities, diction: Diction = ESTIMATE,
    before: ShotRequest | None = None,
) -> ShotRequest:
    """The request for a shot as the storyboard has it. A shot longer than the generator's longest take is cut to that. `diction`
    times what is said in the picture; `before` is the request of the shot before it, where that is filmed by the same generator."""
    fps = capabilities.fps or storyboard.fps
    width, height = storyboard.size
    frames = max(1, round(min(shot.duration, capabilities.max_seconds) * fps))
    staged = capabilities.stages
    return ShotRequest(
        shot=shot.id, prompt=refinement.prompt, negative=refinement.negative, characters=_cast(shot, storyboard),
        location=shot.location, lighting=shot.lighting, style=shot.style or storyboard.style, grade=shot.grade or storyboard.grade,
        camera=shot.camera, seed=mixed_seed(storyboard.seed, shot.seed), width=width, height=height, fps=fps,
        frames=frames, speech=speeches(shot, storyboard, diction, frames / fps) if staged else (),
        sides=scenes.sides(shot, storyboard) if staged else (), after=scenes.going_on(shot, storyboard, before) if staged else None,
    )


def retake_request(first: ShotRequest, review: Review, attempt: int, capabilities: Capabilities) -> ShotRequest:
    """The request after `review` failed attempt number `attempt` (from 1): a new seed, and words against its faults."""
    kinds = dict.fromkeys(finding.kind for finding in review.findings)
    prompt, most = first.prompt, min(capabilities.prompt_characters, MAX_PROMPT)
    model = video_models.find(capabilities.model) if capabilities.model else None
    for cure in (CURES[kind] for kind in kinds if kind in CURES):
        longer = f"{prompt.rstrip(' .')}, {cure}"
        if len(longer) <= most and (model is None or model.fits(longer)):
            prompt = longer
    return first.but(prompt=prompt, seed=mixed_seed(first.seed, attempt))


def reason_for_retake(review: Review, first: ShotRequest, again: ShotRequest) -> str:
    """Why a shot is filmed again and what is different, for the person."""
    worst = max(review.findings, key=lambda finding: finding.severity, default=None)
    wrong = worst.sentence.rstrip(" .") if worst else f"The take scored only {review.score:.2f}"
    added = again.prompt.removeprefix(first.prompt.rstrip(" .")).strip(" ,.")
    return f"{wrong}. Filmed again with another seed" + (f" and “{added}” in the prompt." if added else ".")


def review_key(critic: Critic, sha256: str, request: ShotRequest) -> str:
    """Content address of a review: who looked, at which file, against which request."""
    return digest({"critic": critic.name, "version": critic.version, "take": sha256, "request": request.asked()})


def _cast(shot: Shot, storyboard: Storyboard) -> tuple[Character, ...]:
    """The characters in the shot, in the shot's order."""
    known = {character.name.casefold(): character for character in storyboard.characters}
    return tuple(known[name.casefold()] for name in shot.characters if name.casefold() in known)
