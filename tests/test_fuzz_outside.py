"""Whatever services and damaged media say, it is understood, or refused in a sentence of ours; nothing else flies."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from loopback_videos import MODELS, Server, serving
from media_cases import clip, photo, wav
from test_hosted import REQUEST

from benchmarks.mutated import damaged, tried
from director.model import Finding
from director.tools.critics import answers
from director.tools.critics.exhibits import Exhibits
from director.tools.generators.hosted.service import Order, Phase, Seen, Trouble

QUICK = settings(max_examples=15, deadline=None, derandomize=True,
                 suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
NAMES = st.sampled_from(["id", "status", "output", "cost", "credits", "failure", "failureCode", "request_id", "video", "url", "progress",
                         "steps", "content", "type", "uri", "download", "error", "data", "videos", "object", "created_at", "title"])
LEAVES = (st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=12)
          | st.sampled_from(["SUCCEEDED", "COMPLETED", "completed", "FAILED", "job-1", "http://169.254.169.254/", "file:///etc/passwd"]))
ANSWERS = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6), max_leaves=14)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(b"") as made:
        yield made


@pytest.mark.parametrize("name", list(MODELS))
@QUICK
@given(answer=ANSWERS)
def test_answers_of_video_services(server: Server, name: str, answer: Any) -> None:
    desk, model, raw = server.desk(name), MODELS[name], json.dumps(answer).encode()
    server.faults.clear()
    server.fault("look", times=2, raw=raw)
    try:
        seen = desk.look("job-1", model)
        assert isinstance(seen, Seen) and (seen.phase is not Phase.DONE or seen.url.startswith("http")) and 0 <= seen.fraction <= 1
        assert seen.cost is None or seen.cost >= 0
    except Trouble:
        pass
    server.fault("new", raw=raw)
    try:
        number = desk.submit(Order("n" * 32, REQUEST, 5), model)
        assert isinstance(number, str) and 0 < len(number) < 300
    except Trouble:
        pass


@QUICK
@given(answer=ANSWERS, kinds=st.lists(st.dictionaries(st.sampled_from(["kind", "picture", "box", "severity"]), ANSWERS), max_size=3))
def test_answers_of_vision_models(answer: Any, kinds: list[Any]) -> None:
    shown = Exhibits(b"", (0, 12, 23), (), {})
    for data in (answer if isinstance(answer, dict) else {"faults": answer}, {"subject": answer, "faults": kinds}):
        judged = answers.judge(data, shown, (), 24)
        assert all(isinstance(finding, Finding) for finding in judged.findings)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    place = tmp_path_factory.mktemp("whole")
    return [clip(place / "a.mp4", sound="sine=d=1"), clip(place / "b.mkv"), photo(place / "c.jpg"), wav(place / "d.wav", [0.1] * 4800)]


@pytest.mark.parametrize("seed", range(8))
def test_damaged_media_are_read_or_refused_in_a_sentence(whole: list[Path], tmp_path: Path, seed: int) -> None:
    chance, file = random.Random(seed), whole[seed % len(whole)]
    harmed = tmp_path / file.name
    harmed.write_bytes(damaged(file.read_bytes(), whole[seed % 3].read_bytes(), chance))
    tried(harmed)
