"""How a model is made to fit into the memory there is, and what `balanced` and `fast` do; with random weights, on the processor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tiny_families
import tiny_models

from benchmarks import diffusion
from director.cli import main
from director.errors import BadInput, FilmingFailed
from director.model import ShotRequest
from director.settings import Settings
from director.studio import Generators
from director.tools.generators.diffusion import loading, memory, speed
from director.tools.generators.diffusion.calling import Wish
from director.tools.generators.diffusion.families import WAN
from director.tools.generators.diffusion.generator import Diffusion
from director.tools.generators.diffusion.memory import Plan
from director.tools.generators.diffusion.presets import preset_of
from director.tools.media import read_bgr

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
REQUEST = ShotRequest(shot="s1", prompt="A fox", width=64, height=64, fps=16, frames=5)
WISH = Wish(81, 832, 480)
GB = 10**9


@dataclass(frozen=True)
class Memory:
    """A machine with so much memory left."""

    bytes: int
    device: str = "cpu"
    name: str = "a small machine"

    def free(self) -> int:
        return self.bytes


@pytest.fixture(scope="module")
def wan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Diffusion]:
    """A model of six blocks, filmed at 64x64."""
    made = Diffusion(str(tiny_models.wan(tmp_path_factory.mktemp("models") / "wan", num_layers=6)), steps=6, pixels=64 * 64)
    yield made
    loading.forget()


@pytest.mark.parametrize(("asked", "device", "missing"), [("", "cpu", ""), ("cpu", "cpu", ""), ("cuda:7", "cpu", "cuda:7 is not here"),
                                                        ("mps", "cpu", "mps is not here")])
def test_a_card_that_is_not_here_is_told_and_the_processor_films(asked: str, device: str, missing: str) -> None:
    if memory.Here("cuda").device == "cuda":
        pytest.skip("this machine has a graphics card")
    here = memory.Here(asked)
    here.taken()
    assert here.device == device and missing in here.missing and bool(here.missing) == bool(missing) and here.free() > 0


def test_the_device_is_a_setting(wan: Diffusion, tmp_path: Path) -> None:
    named = {"DIRECTOR_DIFFUSION_MODEL": wan.model, "DIRECTOR_DIFFUSION_DEVICE": "cuda:63"}
    made = Generators(Settings.load(named))["diffusion"]
    assert isinstance(made, Diffusion) and made.device == "cuda:63"
    assert "cuda:63 is not here" in filmed(replace(made, steps=1, pixels=64 * 64), tmp_path)[1]
    with pytest.raises(BadInput, match="cpu, cuda, or cuda:1"):
        Settings.load({"DIRECTOR_DIFFUSION_DEVICE": "tpu"})


def filmed(model: Diffusion, folder: Path) -> tuple[Any, str]:
    """The pictures, and what is said of them."""
    footage = model.film(REQUEST, folder / "take.mp4", lambda done: None)
    return np.stack(list(read_bgr(folder / "take.mp4"))).astype(float), " ".join(footage.notes)


# ---- memory

def test_the_weights_of_a_model_are_counted_without_loading_it(wan: Diffusion) -> None:
    folder = wan.source.folder
    pipe = import_module("diffusers").DiffusionPipeline.from_pretrained(folder)
    counted = memory.weights_of(folder)
    assert set(counted) == {"transformer", "vae", "text_encoder"}
    for part in ("transformer", "vae"):
        assert counted[part] == sum(weight.numel() for weight in getattr(pipe, part).parameters())


SMALL, LARGE = {"transformer": 1_400_000_000, "text_encoder": 5_700_000_000, "vae": 130_000_000}, {
    "transformer": 14_300_000_000, "transformer_2": 14_300_000_000, "text_encoder": 5_700_000_000, "vae": 130_000_000}


@pytest.mark.parametrize(("weights", "free", "exact", "way"), [
    (SMALL, 80, True, Plan(True)), (SMALL, 22, True, Plan(True, tiled=True)), (SMALL, 16, True, Plan(True, "model", True)),
    (SMALL, 8, True, Plan(True, "group", True)), (LARGE, 139, True, Plan(True)), (LARGE, 40, True, Plan(True, "model", True)),
    (LARGE, 24, True, Plan(True, "group", True)), (LARGE, 24, False, Plan(True, "model", True, True)),
    (LARGE, 2, True, Plan(True, "group", True, True)),
])
def test_the_best_way_that_fits_a_card_is_taken(weights: dict[str, int], free: int, exact: bool, way: Plan) -> None:
    name = "Wan-AI/Wan2.1-T2V-1.3B-Diffusers" if weights is SMALL else "none"
    asks = memory.working(preset_of(name), weights, WAN, WISH)
    assert memory.chosen(memory.ways("cuda", exact), weights, asks, free * GB) == way


def test_fewer_and_smaller_pictures_ask_for_less() -> None:
    asks = [memory.working(None, LARGE, WAN, wish) for wish in (WISH, Wish(41, 832, 480), Wish(41, 416, 240))]
    assert asks == sorted(asks, reverse=True) and asks[0] == memory.WORKING
    for device in ("cuda", "cpu"):
        for exact in (True, False):
            needs = [plan.need(LARGE, asks[0]) for plan in memory.ways(device, exact)]
            assert len(set(needs)) == len(needs) and needs[-1] == min(needs)


@pytest.mark.parametrize(("way", "said"), [
    (Plan(), "a small machine in float32."), (Plan(True, tiled=True), "a small machine in bfloat16, decoded in tiles."),
    (Plan(True, tiled=True, eight=True), "a small machine in bfloat16, weights in 8 bits, decoded in tiles.")])
def test_a_model_films_in_what_memory_there_is_and_says_how(wan: Diffusion, way: Plan, said: str, tmp_path: Path) -> None:
    weights = memory.weights_of(wan.source.folder)
    free = way.need(weights, memory.working(None, weights, WAN, Wish(5, 64, 64)))
    pictures, notes = filmed(replace(wan, probe=Memory(free)), tmp_path)
    assert said in notes and pictures.std() > 5


def test_parts_and_layers_that_come_and_go_change_nothing_in_the_picture(wan: Diffusion) -> None:
    torch, diffusers = import_module("torch"), import_module("diffusers")
    looks = []
    for plan in (Plan(), Plan(offload="group", tiled=True)):
        pipe = diffusers.DiffusionPipeline.from_pretrained(wan.source.folder)
        pipe.set_progress_bar_config(disable=True)
        memory.settle(pipe, plan, "cpu", torch.bfloat16)
        looks.append(pipe("a fox", num_frames=5, height=64, width=64, num_inference_steps=2, output_type="np",
                          generator=torch.Generator().manual_seed(1)).frames)
    assert np.array_equal(looks[0], looks[1])


def breaking(model: Diffusion, times: int) -> list[int]:
    """Let the memory run out in the middle of the model's next film, so many times."""
    torch = import_module("torch")
    seat = loading.seat(model.source, model.model, False, Wish(5, 64, 64), model.probe, model.speed)
    broken: list[int] = []

    def run_out(*_: Any) -> None:
        if len(broken) < times:
            broken.append(1)
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")

    seat.loaded().pipe.transformer.register_forward_pre_hook(run_out)
    return broken


def test_where_memory_runs_out_it_is_filmed_once_more_with_less_and_said(wan: Diffusion, tmp_path: Path) -> None:
    model = replace(wan, probe=Memory(65 * GB))
    broken = breaking(model, 1)
    _, notes = filmed(model, tmp_path)
    assert len(broken) == 1
    assert "The memory ran out on a small machine in float32; filmed once more with less." in notes
    assert "on a small machine in float32, decoded in tiles." in notes
    assert "once more" not in filmed(model, tmp_path)[1]                          # the next shot begins where this one ended


def test_where_there_is_no_less_the_person_is_told(wan: Diffusion, tmp_path: Path) -> None:
    model = replace(wan, probe=Memory(1001))
    breaking(model, 1)
    with pytest.raises(FilmingFailed, match="more memory than there is"):
        filmed(model, tmp_path)


# ---- speed

@pytest.fixture
def counted(wan: Diffusion) -> Iterator[Any]:
    """Films at a speed; how often the last block of the denoiser was called, the pictures and what was said."""
    def count(wanted: speed.Speed, folder: Path) -> tuple[int, Any, str]:
        model = replace(wan, speed=wanted)
        block = loading.seat(model.source, model.model, False, Wish(5, 64, 64), None, wanted).loaded().pipe.transformer.blocks[-1]
        calls: list[int] = []
        hook = block.attn1.register_forward_hook(lambda *_: calls.append(1))
        try:
            pictures, notes = filmed(model, folder)
        finally:
            hook.remove()
        return len(calls), pictures, notes

    yield count


def test_balanced_and_fast_leave_steps_out_that_change_little(counted: Any, wan: Diffusion, tmp_path: Path) -> None:
    exact, fine, quiet = counted("exact", tmp_path)
    fast, rough, told = counted("fast", tmp_path)
    assert fast < exact and "Filmed fast: first-block cache." in told and "Filmed" not in quiet.removeprefix("Filmed by")
    assert np.abs(fine - rough).mean() < 0.5 * fine.std()                         # the same film, nearly
    again = counted("fast", tmp_path)
    assert again[0] == fast and np.array_equal(again[1], rough)                   # nothing is left over from the call before
    assert len({replace(wan, speed=each).version for each in ("exact", "balanced", "fast")}) == 3


def test_a_call_leaves_caches_and_attention_as_they_were(wan: Diffusion) -> None:
    registry = import_module("diffusers.models.attention_dispatch")._AttentionBackendRegistry
    pipe = loading.seat(wan.source, wan.model, False, Wish(5, 64, 64)).loaded().pipe
    before = registry.get_active_backend()[0]
    with pytest.raises(KeyError), speed.quickened(pipe, "fast", "cpu") as told, speed.attending("_native_math"):
        assert told == "first-block cache" and pipe.transformer.is_cache_enabled
        assert registry.get_active_backend()[0] == "_native_math"
        raise KeyError
    assert not pipe.transformer.is_cache_enabled and registry.get_active_backend()[0] == before


@pytest.mark.parametrize(("name", "quicker"), [
    ("ltx2", "attention broadcast"), ("hunyuan", "first-block cache"), ("flux", "first-block cache"), ("svd", ""),
    ("cogvideox", "attention broadcast")])
def test_every_family_films_fast_in_its_own_way_or_as_it_is(name: str, quicker: str, tmp_path: Path) -> None:
    folder = getattr(tiny_families, name)(tmp_path / name)
    pipe = import_module("diffusers").DiffusionPipeline.from_pretrained(folder)
    with speed.quickened(pipe, "fast", "cpu") as told:
        assert told == quicker
    with speed.quickened(pipe, "exact", "cpu") as told:
        assert told == ""


def test_a_model_without_a_first_block_cache_films_fast(tmp_path: Path) -> None:
    model = Diffusion(str(tiny_models.hunyuan15(tmp_path / "model")), steps=4, pixels=64 * 64, speed="fast")
    assert "Filmed fast: attention broadcast." in filmed(model, tmp_path)[1]
    loading.forget()


def test_only_what_stays_on_a_card_is_compiled(wan: Diffusion) -> None:
    pipe = loading.seat(wan.source, wan.model, False, Wish(5, 64, 64)).loaded().pipe
    ways: tuple[tuple[speed.Speed, str, Plan], ...] = (("exact", "cuda", Plan(True)), ("fast", "cpu", Plan()),
                                                       ("fast", "cuda", Plan(True, "model")))
    assert [speed.compiled(pipe, *way) for way in ways] == ["", "", ""]


def test_the_benchmark_holds_every_speed_against_plain_diffusers(tmp_path: Path) -> None:
    ways = {row.way: row for row in diffusion.run(diffusion.Size(2, 12, 3, 32, 64, 64, 5), 3, tmp_path / "model")}
    assert list(ways) == ["plain", "exact", "balanced", "fast"]
    assert ways["exact"].off == 0 and all(0 < row.step < row.call and row.megabytes > 1 for row in ways.values())
    assert "first-block cache" in ways["fast"].how and "cache" not in ways["exact"].how


def test_the_speed_comes_from_the_settings_or_the_command_line(wan: Diffusion, capsys: pytest.CaptureFixture[str]) -> None:
    named = {"DIRECTOR_DIFFUSION_MODEL": wan.model, "DIRECTOR_SPEED": "fast", "DIRECTOR_DIFFUSION_STEPS": "8"}
    made: Any = Generators(Settings.load(named))["diffusion"]
    assert (made.speed, made.steps) == ("fast", 8)
    assert main(["make", "A fox", "--speed", "ludicrous"]) == 2
    assert "Known: exact, balanced, fast" in capsys.readouterr().err
