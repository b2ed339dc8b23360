"""Every family of open models films real frames: from words, from pictures to begin and end on, over footage; all with random weights."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tiny_families
import tiny_models
from media_cases import clip, photo
from PIL import Image

from director.cli import main
from director.errors import BadInput, Unavailable
from director.model import Anchor, Camera, ShotRequest, Source
from director.roles import Footage
from director.settings import Settings
from director.studio import Generators
from director.tools.generators.diffusion import sounding
from director.tools.generators.diffusion.abilities import abilities
from director.tools.generators.diffusion.calling import Wish
from director.tools.generators.diffusion.conditions import arguments
from director.tools.generators.diffusion.families import SVD
from director.tools.generators.diffusion.generator import Diffusion
from director.tools.generators.diffusion.materials import Given
from director.tools.generators.diffusion.presets import PRESETS, meant, preset_of
from director.tools.media import probe, read_bgr, sound_of
from director.vocabulary import Move, Pace

MAKERS: dict[str, Callable[[Path], Path]] = {
    "wan": tiny_models.wan, "ltx": tiny_models.ltx, "animatediff": tiny_models.animatediff,
    "ltx-image": partial(tiny_models.ltx, kind="LTXImageToVideoPipeline"),
    "ltx-condition": partial(tiny_models.ltx, kind="LTXConditionPipeline"),
    "cogvideox-i2v": partial(tiny_families.cogvideox, kind="CogVideoXImageToVideoPipeline", pictured=True),
    "animatediff-v2v": partial(tiny_models.animatediff, kind="AnimateDiffVideoToVideoPipeline"),
    **{name: getattr(tiny_families, name) for name in (
        "wan_i2v", "wan_flf", "wan22", "wan22_i2v", "wan_v2v", "wan_vace", "ltx2", "cogvideox", "hunyuan", "hunyuan_i2v",
        "hunyuan15_i2v", "svd",
        "stable_diffusion", "sdxl", "flux")},
}
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")       # diffusers 0.42 with NumPy 2
REQUEST = ShotRequest(shot="s1", prompt="A fox", negative="blurry", width=64, height=64, fps=24, frames=6)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Models as they are asked for, a photo and a clip."""
    folder = tmp_path_factory.mktemp("families")
    photo(folder / "own.png")
    clip(folder / "own.mp4", "testsrc=s=160x90:d=1:r=25")
    return folder


def model(house: Path, name: str) -> Diffusion:
    folder = house / name
    return Diffusion(str(folder if folder.is_dir() else MAKERS[name](folder)), steps=2, pixels=64 * 64)


def asked(house: Path, *given: str) -> ShotRequest:
    """The request with a first picture, a last one (the end of the clip), footage, or a photo."""
    changes: dict[str, Any] = {
        "first": Anchor(sha256="0" * 64, file=str(house / "own.png")), "last": Anchor(sha256="1" * 64, file=str(house / "own.mp4")),
        "clip": Source(sha256="2" * 64, name="own.mp4", kind="video", file=str(house / "own.mp4")),
        "photo": Source(sha256="3" * 64, name="own.png", kind="still", file=str(house / "own.png")),
    }
    return REQUEST.but(**{{"clip": "source", "photo": "source"}.get(name, name): changes[name] for name in given})


def film(made: Diffusion, request: ShotRequest, out: Path) -> tuple[Footage, Any]:
    footage = made.film(request, out, lambda done: None)
    return footage, np.stack(list(read_bgr(out))).astype(float)


@pytest.mark.parametrize(("name", "given", "kind"), [
    ("wan22", "", "WanPipeline"), ("wan", "clip", "WanVideoToVideoPipeline, from clip"), ("wan_i2v", "first", "WanImageToVideoPipeline"),
    ("wan_flf", "first last", "from first and last"), ("wan22_i2v", "first last", "from first and last"), ("wan_v2v", "clip", "from clip"),
    ("wan_vace", "", "WanVACEPipeline"), ("wan_vace", "first last", "from first and last"), ("wan_vace", "clip", "from clip"),
    ("ltx", "photo", "LTXImageToVideoPipeline, from first"), ("ltx-image", "", "LTXPipeline"),
    ("ltx-condition", "first last", "from first and last"), ("ltx-condition", "clip", "from clip"),
    ("ltx2", "", "LTX2Pipeline"), ("ltx2", "first last", "LTX2ConditionPipeline, from first and last"), ("ltx2", "clip", "from clip"),
    ("cogvideox", "", "CogVideoXPipeline"), ("cogvideox", "clip", "CogVideoXVideoToVideoPipeline, from clip"),
    ("cogvideox-i2v", "photo", "CogVideoXImageToVideoPipeline, from first"), ("hunyuan", "", "HunyuanVideoPipeline"),
    ("hunyuan_i2v", "first", "HunyuanVideoImageToVideoPipeline, from first"),
    ("hunyuan15_i2v", "first", "HunyuanVideo15ImageToVideoPipeline, from first"),
    ("svd", "first", "StableVideoDiffusionPipeline, from first"), ("animatediff", "clip", "AnimateDiffVideoToVideoPipeline, from clip"),
    ("animatediff-v2v", "", "AnimateDiffPipeline"),
])
def test_every_family_films_from_what_the_shot_has(house: Path, tmp_path: Path, name: str, given: str, kind: str) -> None:
    made, _ = film(model(house, name), asked(house, *given.split()), tmp_path / "take.mp4")
    facts = probe(tmp_path / "take.mp4")
    assert facts.complete and (facts.frames, facts.width, facts.height, facts.fps) == (6, 64, 64, 24)
    said = [note for note in made.notes if kind.split(", ")[-1] in note]
    assert said and kind.split(", ")[0] in said[0] and "steps 2, seed 1, diffusers" in said[0]
    assert [path.name for path in tmp_path.iterdir()] == ["take.mp4"], "nothing else is left"


@pytest.mark.parametrize(("name", "given"), [
    ("wan22_i2v", "first"), ("wan_flf", "last"), ("wan_vace", "first"), ("wan_v2v", "clip"), ("ltx-condition", "last"), ("ltx", "first"),
    ("ltx2", "first"), ("svd", "first"), ("hunyuan15_i2v", "first"),
    ("hunyuan_i2v", "first"),
])
def test_what_is_given_reaches_the_picture(house: Path, tmp_path: Path, name: str, given: str) -> None:
    dark, bright = (tmp_path / f"{shade}.mp4" for shade in ("dark", "bright"))
    clip(dark, "color=black:s=160x90:d=1:r=25")
    clip(bright, "color=white:s=160x90:d=1:r=25")
    looks = []
    for file in (dark, bright):
        pins = {which: Anchor(sha256="0" * 64, file=str(file if which == given else dark)) for which in ("first", "last")}
        source = Source(sha256="2" * 64, name="own.mp4", kind="video", file=str(file))
        changes = {"source": source} if given == "clip" else pins
        looks.append(film(model(house, name), REQUEST.but(**changes), tmp_path / "take.mp4")[1])
    assert np.abs(looks[0] - looks[1]).max() > 1


@pytest.mark.parametrize(("name", "takes"), [
    ("wan", {"inputs": ("video",)}), ("wan22", {}), ("wan_i2v", {"keyframes": True, "ends": False, "inputs": ("still",)}),
    ("wan_flf", {"keyframes": True, "ends": True, "inputs": ("still",)}), ("wan22_i2v", {"keyframes": True, "ends": True}),
    ("wan_vace", {"keyframes": True, "ends": True, "inputs": ("still", "video")}), ("ltx", {"keyframes": True, "ends": False}),
    ("ltx2", {"keyframes": True, "ends": True, "motion": True}), ("svd", {"keyframes": True, "motion": True, "reads_prose": False}),
    ("flux", {"max_seconds": 120.0}),
])
def test_a_model_says_what_it_takes(house: Path, name: str, takes: dict[str, Any]) -> None:
    found = model(house, name).capabilities()
    assert {key: getattr(found, key) for key in takes} == takes
    if "inputs" not in takes and "keyframes" not in takes:
        assert not found.keyframes and found.inputs == ()


@pytest.mark.parametrize(("given", "kind"), [("", "AnimateDiffPipeline"), ("clip", "AnimateDiffVideoToVideoPipeline, from clip")])
def test_a_model_for_pictures_films_with_a_motion_module(house: Path, tmp_path: Path, given: str, kind: str) -> None:
    base, module = model(house, "stable_diffusion").model, house / "module"
    made, pictures = film(Diffusion(f"{base}+{tiny_families.motion_module(module)}", steps=2, pixels=64 * 64), asked(house, *given.split()),
                          tmp_path / "take.mp4")
    assert len(pictures) == 6 and any(note.startswith(kind.split(",")[0]) and kind.split(", ")[-1] in note for note in made.notes)
    assert made.notes[0].startswith("Filmed by stable_diffusion with module (AnimateDiff): 16 frames at 8 a second")


def test_what_is_no_motion_module_is_told(house: Path) -> None:
    base, other = model(house, "stable_diffusion").model, model(house, "wan22").model
    with pytest.raises(BadInput, match="no model with a motion module: MotionAdapter goes with StableDiffusionPipeline"):
        Diffusion(f"{other}+{base}/unet").capabilities()
    with pytest.raises(Unavailable, match=r"(?s)about 8 GB.*hf download stable-diff.*hf download guoyww/animatediff-motion-adapter-v1-5-2"):
        Diffusion(meant("animatediff", "")).capabilities()


@pytest.mark.parametrize("name", ["stable_diffusion", "sdxl", "flux"])
def test_a_still_becomes_a_shot_in_which_the_camera_moves(house: Path, tmp_path: Path, name: str) -> None:
    pushed = REQUEST.but(camera=Camera(move=Move.PUSH_IN, pace=Pace.FAST), frames=12)
    made, pictures = film(model(house, name), pushed, tmp_path / "take.mp4")
    assert len(pictures) == 12 and np.abs(pictures[0] - pictures[-1]).mean() > 2 > np.abs(pictures[0] - pictures[1]).mean()
    assert any("a picture of 64x64" in note for note in made.notes) and any("the camera moves in it" in note for note in made.notes)
    assert [path.name for path in tmp_path.iterdir()] == ["take.mp4"]


def test_the_sound_that_a_model_makes_is_in_the_take(house: Path, tmp_path: Path) -> None:
    made, _ = film(model(house, "ltx2"), REQUEST, tmp_path / "take.mp4")
    heard = sound_of(tmp_path / "take.mp4")
    assert made.sound and heard is not None and abs(heard.samples - 12_000) <= 2048 and not heard.problem
    assert "The sound was made with the pictures and is heard in the film." in made.notes


def test_sound_is_brought_to_the_takes_length_and_rate() -> None:
    tone = np.sin(np.arange(16_000) * 0.1, dtype=np.float32)[:, None]
    heard, _ = sounding.fitted(tone, 16_000, REQUEST, 25, 25)
    assert heard is not None and heard.shape == (12_000, 2) and (heard[:, 0] == heard[:, 1]).all() and 0.9 < np.abs(heard).max() <= 1
    silent, said = sounding.fitted(tone * 0, 16_000, REQUEST, 25, 25)
    assert silent is None and said == ["The model made no sound that can be heard."]
    slowed, said = sounding.fitted(tone, 16_000, REQUEST.but(frames=48), 25, 25)
    assert slowed is None and "is left out: the pictures are slowed down" in said[0]


def test_pictures_that_a_pipeline_keeps_to_itself_are_filmed_beside_those_that_are_needed(house: Path, tmp_path: Path) -> None:
    made, _ = film(model(house, "hunyuan_i2v"), asked(house, "first"), tmp_path / "take.mp4")
    assert any("9 frames at 24 a second" in note for note in made.notes) and not any("slowed down" in note for note in made.notes)


def test_a_model_that_needs_a_picture_or_footage_says_so(house: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="Shot s1 has no picture to begin on, and the model only animates pictures"):
        film(model(house, "svd"), REQUEST, tmp_path / "take.mp4")
    with pytest.raises(BadInput, match="Shot s1 has no footage, and the model films only over footage"):
        film(model(house, "wan_v2v"), REQUEST, tmp_path / "take.mp4")


def test_weights_for_two_pictures_need_both(house: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="Shot s1 has no picture to end on, and the model films from one picture to another"):
        film(model(house, "wan_flf"), asked(house, "first"), tmp_path / "take.mp4")


def test_motion_goes_to_the_models_that_take_it() -> None:
    def sent(takes: str, motion: float) -> Any:
        return arguments(None, {takes: None}, REQUEST.but(motion=motion), SVD, Wish(5, 64, 64), Given())[takes]

    assert [sent("motion_bucket_id", motion) for motion in (-1, 0, 1)] == [27, 127, 227]
    assert [sent("motion_speed", motion) for motion in (-1, 0, 1)] == [0.5, 1.0, 1.5]


def test_a_mask_keeps_what_is_given_and_leaves_the_rest_to_the_model() -> None:
    first, last = (Image.new("RGB", (64, 64), colour) for colour in ("red", "blue"))
    sent = arguments(None, {"video": None, "mask": None}, REQUEST, SVD, Wish(5, 64, 64), Given(first, last))
    assert [mask.getpixel((5, 5)) for mask in sent["mask"]] == [0, 255, 255, 255, 0]
    assert sent["video"][0] is first and sent["video"][-1] is last and sent["video"][2].getpixel((5, 5)) == (127, 127, 127)
    steered = arguments(None, {"video": None, "mask": None}, REQUEST, SVD, Wish(2, 64, 64), Given(clip=(first, last)))
    assert [picture.getpixel((5, 5)) for picture in steered["video"]] == [(76, 76, 76), (29, 29, 29)], "footage steers by its grey picture"


def test_wans_weights_say_what_they_know() -> None:
    def takes(pipeline: str, index: dict[str, Any], transformer: dict[str, Any]) -> list[str]:
        return sorted(abilities("x", pipeline, index, transformer).materials)

    assert takes("WanPipeline", {"expand_timesteps": True}, {}) == ["first"], "the 5B model begins on pictures"
    assert takes("WanPipeline", {"transformer_2": ["diffusers", "WanTransformer3DModel"]}, {}) == [], "of two experts none films over"
    assert takes("WanImageToVideoPipeline", {}, {"image_dim": 1280}) == ["first"], "2.1 knows no last picture"
    assert takes("WanImageToVideoPipeline", {}, {"image_dim": 1280, "pos_embed_seq_len": 514}) == ["first", "last"], "FLF2V does"
    assert takes("WanImageToVideoPipeline", {"expand_timesteps": True}, {}) == ["first"]


# ---- models by name

def test_presets_keep_to_what_their_models_take() -> None:
    assert len({preset.model for preset in PRESETS}) == len(PRESETS)
    for preset in PRESETS:
        family = preset.family
        assert preset.source and preset.download > 0 and preset.memory > 0
        assert (family.most - 1) % family.step == 0 and family.width % family.multiple == 0 == family.height % family.multiple
    assert preset_of("/models/Wan2.1-T2V-1.3B-Diffusers/") == preset_of("Wan-AI/Wan2.1-T2V-1.3B-Diffusers") != preset_of("mine/other")


@pytest.mark.parametrize(("word", "configured", "model"), [
    ("wan", "", "Wan-AI/Wan2.1-T2V-1.3B-Diffusers"), ("wan", "Wan-AI/Wan2.2-TI2V-5B-Diffusers", "Wan-AI/Wan2.2-TI2V-5B-Diffusers"),
    ("ltx", "/models/wan", "Lightricks/LTX-Video"), ("ltx2", "", "Lightricks/LTX-2"), ("LTX-2", "", "Lightricks/LTX-2"),
    ("svd", "", "stabilityai/stable-video-diffusion-img2vid"), ("hunyuan", "", "hunyuanvideo-community/HunyuanVideo"),
    ("flux", "", "black-forest-labs/FLUX.1-schnell"), ("mine/own", "Wan-AI/x", "mine/own"),
    ("flf2v", "", "Wan-AI/Wan2.1-FLF2V-14B-720P-diffusers"), ("wan-2.2", "", "Wan-AI/Wan2.2-T2V-A14B-Diffusers"),
    ("wan-vace-14b", "", "Wan-AI/Wan2.1-VACE-14B-diffusers"), ("sdxl", "", "stabilityai/stable-diffusion-xl-base-1.0"),
    ("hunyuan-1.5", "", "hunyuanvideo-community/HunyuanVideo-1.5-Diffusers-480p_t2v"), ("flux-dev", "", "black-forest-labs/FLUX.1-dev"),
    ("sd", "", "stable-diffusion-v1-5/stable-diffusion-v1-5"), ("cogvideox-1.5", "", "zai-org/CogVideoX1.5-5B"),
])
def test_a_word_means_the_model_that_is_set_up_or_a_known_one(word: str, configured: str, model: str) -> None:
    assert meant(word, configured) == model


def test_of_several_models_that_fit_the_one_that_is_here_is_meant() -> None:
    here = "Wan-AI/Wan2.2-TI2V-5B-Diffusers"
    assert meant("wan-2.2", "", lambda model: model == here) == here
    assert meant("wan-2.2", "mine/wan2.2", lambda model: True) == "mine/wan2.2"


def test_models_are_named_for_the_film_or_a_shot(house: Path) -> None:
    folder = model(house, "wan22").model
    films = Generators(Settings.load({"DIRECTOR_DIFFUSION_MODEL": folder}))
    assert "diffusion:wan" in films and films["diffusion:wan22"].version.partition("-")[0] == films["diffusion"].version.partition("-")[0]
    with pytest.raises(BadInput, match="No open model called 'pigeon' is known here"):
        films["diffusion:pigeon"]


def test_known_models_are_listed_with_what_they_take(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "wan2.1-flf2v"]) == 0
    told = capsys.readouterr().out
    assert "takes a first and a last picture; 81 frames at 16 a second, 1280x720" in told and "hf download Wan-AI/Wan2.1-FLF2V" in told
    assert main(["models", "--json"]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {each["model"] for each in found} >= {preset.model for preset in PRESETS} and not any(each["here"] for each in found)


def test_a_missing_model_names_the_command_and_the_size(tmp_path: Path) -> None:
    wan = "(about 29 GB; the command tells exactly with --dry-run). Fetch it with:\n  hf download Wan-AI/Wan2.1-T2V-1.3B-Diffusers -"
    gated = "Accept its licence on its page of the hub first, then: hf auth login."
    for name, words in (("Wan-AI/Wan2.1-T2V-1.3B-Diffusers", wan), ("stabilityai/stable-video-diffusion-img2vid-xt", gated)):
        with pytest.raises(Unavailable) as caught:
            Diffusion(name).capabilities()
        assert words in str(caught.value) and "DIRECTOR_DIFFUSION_DOWNLOAD=1" in str(caught.value)
