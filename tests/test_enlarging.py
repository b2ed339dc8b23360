"""Pictures made larger by a GAN's weights: random ones, in every form they come in; what cannot be used is refused in a sentence."""

from __future__ import annotations

import math
import pickle
import re
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tiny_models
from loopback_videos import MODELS, PACE, serving

from director.errors import BadInput, DirectorError, Unavailable
from director.model import ShotRequest
from director.roles import Purse
from director.settings import Settings
from director.studio import Generators
from director.tools.generators.diffusion import enlarging
from director.tools.generators.diffusion.generator import Diffusion
from director.tools.generators.hosted.generator import Hosted
from director.tools.media import TakeWriter, probe

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def random(shapes: dict[str, tuple[int, ...]]) -> dict[str, Any]:
    torch: Any = import_module("torch")
    torch.manual_seed(0)
    return {name: torch.randn(shape) * 0.3 / math.sqrt(math.prod(shape[1:])) for name, shape in shapes.items()}


def esrgan(colours: int = 3) -> dict[str, Any]:
    """Weights of an RRDBNet with one block, by today's names."""
    wide, grow = 8, 4
    shapes: dict[str, tuple[int, ...]] = {"conv_first": (wide, colours, 3, 3), "conv_body": (wide, wide, 3, 3)}
    for dense in (1, 2, 3):
        shapes |= {f"body.0.rdb{dense}.conv{n}": (grow if n < 5 else wide, wide + grow * (n - 1), 3, 3) for n in range(1, 6)}
    shapes |= dict.fromkeys(("conv_up1", "conv_up2", "conv_hr"), (wide, wide, 3, 3)) | {"conv_last": (3, wide, 3, 3)}
    return random({f"{name}.{what}": shape if what == "weight" else shape[:1]
                   for name, shape in shapes.items() for what in ("weight", "bias")})


def compact(scale: int) -> dict[str, Any]:
    return random({"body.0.weight": (6, 3, 3, 3), "body.0.bias": (6,), "body.1.weight": (6,), "body.2.weight": (3 * scale * scale, 6, 3, 3),
                   "body.2.bias": (3 * scale * scale,)})


def oldest(state: dict[str, Any]) -> dict[str, Any]:
    """The same weights by the names that ESRGAN's first code gave."""
    places = {"conv_first": "model.0", "conv_body": "model.1.sub.1", "conv_up1": "model.3", "conv_up2": "model.6", "conv_hr": "model.8",
              "conv_last": "model.10"}
    made = {}
    for name, value in state.items():
        inner = re.fullmatch(r"body\.0\.rdb(\d)\.conv(\d)\.(\w+)", name)
        head, _, what = name.rpartition(".")
        made[f"model.1.sub.0.RDB{inner[1]}.conv{inner[2]}.0.{inner[3]}" if inner else f"{places[head]}.{what}"] = value
    return made


def saved(state: dict[str, Any], path: Path) -> Path:
    if path.suffix == ".safetensors":
        import_module("safetensors.torch").save_file(state, str(path))
    else:
        import_module("torch").save({"params_ema": state}, str(path))
    return path


def made(path: Path, picture: Any) -> tuple[enlarging.Enlarger, Any]:
    found = enlarging.loaded(path, "cpu", enlarging.fingerprint(path))
    return found, found.enlarged(picture, "cpu")


@pytest.mark.parametrize(("state", "kind", "scale"), [
    (esrgan(), "ESRGAN", 4), (esrgan(12), "ESRGAN", 2), (esrgan(48), "ESRGAN", 1), (compact(2), "SRVGGNet", 2),
    (compact(4), "SRVGGNet", 4)])
def test_weights_say_what_they_are_and_how_much_they_enlarge(tmp_path: Path, state: dict[str, Any], kind: str, scale: int) -> None:
    picture = np.random.default_rng(1).integers(0, 256, (21, 34, 3), np.uint8)
    found, large = made(saved(state, tmp_path / "x.safetensors"), picture)
    assert (found.kind, found.scale, large.shape, large.dtype) == (kind, scale, (21 * scale, 34 * scale, 3), np.uint8) and large.std() > 1


def test_old_names_wrapped_files_and_tiles_give_the_same_picture(tmp_path: Path) -> None:
    picture = np.random.default_rng(1).random((enlarging.TILE + 20, 24, 3), np.float32)
    found, plain = made(saved(esrgan(), tmp_path / "a.safetensors"), picture)
    _, old = made(saved(oldest(esrgan()), tmp_path / "b.pth"), picture)
    whole = found.run(import_module("torch").from_numpy(picture.transpose(2, 0, 1))[None])[0].clamp(0, 1).numpy()
    assert np.array_equal(plain, old) and np.abs(plain - whole.transpose(1, 2, 0) * 255).max() <= 1


class Harm:
    """What a pickle does that is read without care."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return Path.touch, (self.path,)


def test_a_pickle_that_would_run_something_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.pth").write_bytes(pickle.dumps({"params": Harm(tmp_path / "harm")}, protocol=2))
    with pytest.raises(BadInput, match="cannot be read as plain tensors"):
        made(tmp_path / "x.pth", np.zeros((8, 8, 3), np.uint8))
    assert not (tmp_path / "harm").exists()


@pytest.mark.parametrize(("name", "content", "error", "words"), [
    ("x.safetensors", b"<html>", BadInput, "cannot be read as plain tensors"),
    ("x.bin", b"", BadInput, "must name weights ending in .safetensors, .pth, .pt")])
def test_what_is_no_weights_is_refused(tmp_path: Path, name: str, content: bytes, error: type[DirectorError], words: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(error, match=words):
        made(tmp_path / name, np.zeros((8, 8, 3), np.uint8))


@pytest.mark.skipif(find_spec("spandrel") is not None, reason="spandrel is there")
def test_other_architectures_need_spandrel(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"ESRGAN and SRVGGNet are.*pip install spandrel .it brings torchvision"):
        made(saved(random({"layers.0.weight": (4, 4)}), tmp_path / "swin.safetensors"), np.zeros((8, 8, 3), np.uint8))


@pytest.mark.parametrize(("folder", "part", "kind", "scale", "settings"), [
    ("SPAN", "span", "SPAN", 2, {"num_in_ch": 3, "num_out_ch": 3, "feature_channels": 8, "upscale": 2}),
    ("SwinIR", "SwinIR", "SwinIR", 2, {"img_size": 16, "window_size": 4, "embed_dim": 12, "depths": [2, 2], "num_heads": [2, 2],
                                       "upscale": 2, "upsampler": "pixelshuffle"})])
@pytest.mark.filterwarnings("ignore")
def test_where_spandrel_is_other_architectures_enlarge_too(
        tmp_path: Path, folder: str, part: str, kind: str, scale: int, settings: dict[str, Any]) -> None:
    pytest.importorskip("spandrel", reason="it brings torchvision, so it is no extra of ours")
    network = getattr(import_module(f"spandrel.architectures.{folder}.__arch.{part}"), kind)(**settings)
    weights = {name: value.clone().contiguous() for name, value in network.state_dict().items()}
    for name in ("x.safetensors", "x.pth"):
        found, large = made(saved(weights, tmp_path / name), np.random.default_rng(1).integers(0, 256, (21, 34, 3), np.uint8))
        assert (found.kind, found.scale, large.shape) == (kind, scale, (21 * scale, 34 * scale, 3)) and large.std() > 1
    with pytest.raises(BadInput, match="of no architecture that spandrel"):
        made(saved(random({"layers.0.weight": (4, 4)}), tmp_path / "none.safetensors"), np.zeros((8, 8, 3), np.uint8))


def test_a_film_that_was_filmed_small_is_enlarged_and_says_so(tmp_path: Path) -> None:
    weights, folder = saved(compact(2), tmp_path / "x2.safetensors"), str(tiny_models.wan(tmp_path / "wan"))
    request = ShotRequest(shot="s1", prompt="A fox", width=128, height=128, fps=16, frames=5)
    larger = Diffusion(folder, steps=1, pixels=64 * 64, enlarger=weights)
    assert larger.version != replace(larger, enlarger=None).version
    footage = larger.film(request, tmp_path / "take.mp4", lambda done: None)
    assert "Enlarged 2 times by x2.safetensors (SRVGGNet)." in footage.notes and probe(tmp_path / "take.mp4").width == 128
    small = larger.film(request.but(width=64, height=64), tmp_path / "small.mp4", lambda done: None)
    assert not any("Enlarged" in note for note in small.notes)


@pytest.mark.parametrize("still", [False, True])
def test_what_a_service_films_small_is_enlarged_and_not_paid_again_for_other_weights(tmp_path: Path, still: bool) -> None:
    clip = tmp_path / "clip.mp4"
    with TakeWriter(clip, 64, 36, 16, 8) as take:
        for number in range(8):
            take.write_bgr(np.full((36, 64, 3), 20 * number, np.uint8))
    picture = cv2.imencode(".png", np.full((36, 64, 3), 90, np.uint8))[1].tobytes()
    weights = saved(compact(2), tmp_path / "x2.safetensors")
    with serving(picture if still else clip.read_bytes()) as server:
        model = "fal-ai/flux/schnell" if still else MODELS["fal"]
        maker = Hosted(server.desk("fal"), model, f"fal:{model}", 0.1, Purse(tmp_path, 10.0), PACE, enlarger=weights)
        request = ShotRequest(shot="s1", prompt="A fox", width=128, height=72, fps=24, frames=12)
        notes = maker.film(request, tmp_path / "take.mp4", lambda done: None).notes
        assert "Enlarged 2 times by x2.safetensors (SRVGGNet)." in notes and probe(tmp_path / "take.mp4").width == 128
        assert maker.version == replace(maker, enlarger=None).version
        (tmp_path / "bad.pth").write_bytes(b"<html>")
        before = len(server.jobs)
        with pytest.raises(BadInput, match="cannot be read as plain tensors"):
            replace(maker, enlarger=tmp_path / "bad.pth").film(request.but(seed=2), tmp_path / "b.mp4", lambda done: None)
        assert len(server.jobs) == before


def test_the_weights_are_a_setting(tmp_path: Path) -> None:
    named = {"DIRECTOR_DIFFUSION_MODEL": str(tiny_models.wan(tmp_path / "wan")), "DIRECTOR_UPSCALER": str(tmp_path / "none.pth")}
    with pytest.raises(BadInput, match="Correct DIRECTOR_UPSCALER"):
        Generators(Settings.load(named))["diffusion"]
