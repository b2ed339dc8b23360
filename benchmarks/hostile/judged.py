"""A vision model that says what it likes of a take that goes black: what was measured must still decide."""

from __future__ import annotations

import hashlib
import json
import time

from benchmarks.hostile.predicates import Case
from benchmarks.hostile.sandbox import Sandbox, Seen


def judge(case: Case, box: Sandbox) -> Seen:
    """The crew's own critic, with eyes at a model on loopback, looks at a good take and at one that goes black."""
    from loopback_openai import says, serving
    from moving_pictures import request, save, walk

    from director.settings import Settings
    from director.studio.crew import _critic

    answer = case["input"]["judge"]
    good = save(walk(frames=48), box.place / "good.mp4")
    black = save([*walk(frames=48)[:24], *[picture * 0 for picture in walk(frames=48)[24:]]], box.place / "black.mp4")
    began, seen = time.monotonic(), Seen("")
    with serving(says(answer if isinstance(answer, str) else json.dumps(answer))) as server:
        critic = _critic(Settings(vision_model="seer", vision_url=server.url))
        reviews = [critic.review(take, hashlib.sha256(take.read_bytes()).hexdigest(), request(48)) for take in (good, black)]
        asked = len(server.requests)
    seen.seconds = time.monotonic() - began
    seen.said = "\n".join(review.model_dump_json() for review in reviews)
    decided = reviews[0].passed and not reviews[1].passed
    seen.outcome = "repair" if decided else "film"
    seen.facts = {"classical_checks_still_decide": decided, "charge>0 on a refused plan": False, "retries<=2": asked <= 6,
                  "stops_after_n_turns": asked <= 6}
    return seen
