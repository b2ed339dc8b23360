"""Open text-to-video models: what they are asked for, what is made of it, what is refused, and a whole film."""

from __future__ import annotations

import fcntl
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tiny_models
from fakes import InPlace, Plain, Watcher, a_crew
from outside import python

from director.errors import BadInput, DirectorError, FilmingFailed, Stopped, Unavailable
from director.events import Assembled, Event, Filmed
from director.executors.local import LocalExecutor
from director.model import Card, Music, Shot, ShotRequest, Storyboard
from director.production import produce
from director.roles import Capabilities, Footage
from director.settings import Settings
from director.store import Store
from director.studio import Generators
from director.tools.editor import SmartEditor
from director.tools.generators.diffusion import families, fitting
from director.tools.generators.diffusion.calling import Wish, unread
from director.tools.generators.diffusion.generator import Diffusion
from director.tools.generators.diffusion.loading import out_of_memory_in_words, seat
from director.tools.media import probe, read_bgr
from director.tools.sound.composer import ScoreComposer
from director.vocabulary import Aspect, Resolution

WAN, LTX, COGVIDEOX, ANIMATEDIFF = families.WAN, families.LTX, families.COGVIDEOX, families.ANIMATEDIFF
VIDEO = [family for family in (families.WAN_5B, families.OTHER, *(family for _, family in families.FAMILIES)) if family.most > 1]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("models")
    makers = (tiny_models.wan, tiny_models.ltx, tiny_models.animatediff, tiny_models.hunyuan15)
    return {make.__name__: make(folder / make.__name__) for make in makers}


@pytest.fixture
def copy(models: dict[str, Path], tmp_path: Path) -> Path:
    """A Wan model that a test may damage."""
    return Path(shutil.copytree(models["wan"], tmp_path / "wan"))


def request(**changes: Any) -> ShotRequest:
    return ShotRequest(shot="s1", prompt="A fox", width=160, height=90, fps=24, frames=12).but(**changes)


def film(model: Path, out: Path, **changes: Any) -> Footage:
    return Diffusion(str(model), steps=2).film(request(**changes), out, lambda done: None)


def noted(footage: Footage, words: str) -> bool:
    return any(words in note for note in footage.notes)


# ---- what a model is asked for

@pytest.mark.parametrize(("family", "frames", "fps", "asked"), [
    (WAN, 96, 24, 65), (WAN, 12, 24, 9), (WAN, 1, 24, 1), (WAN, 120, 24, 81), (WAN, 400, 24, 81), (LTX, 24, 24, 25), (LTX, 25, 25, 25),
    (LTX, 26, 25, 33), (COGVIDEOX, 24, 24, 49), (ANIMATEDIFF, 40, 24, 16),
])
def test_frames_are_snapped_to_what_the_family_takes(family: families.Family, frames: int, fps: int, asked: int) -> None:
    assert family.frames_for(frames, fps) == asked


def test_the_longest_take_of_every_family_needs_no_slowing_down() -> None:
    for family in VIDEO:
        longest = request(frames=int(family.seconds * 24))
        assert not fitting.pace(longest, family.frames_for(longest.frames, 24), family.fps)[1]
        assert (family.most - 1) % family.step == 0 and family.width % family.multiple == 0 == family.height % family.multiple


@pytest.mark.parametrize(("family", "wanted", "pixels", "size"), [
    (WAN, (1920, 1080), None, (832, 480)), (WAN, (1080, 1920), None, (480, 832)), (WAN, (1080, 1080), None, (624, 624)),
    (WAN, (160, 90), None, (160, 96)), (WAN, (1280, 720), 160 * 96, (160, 96)), (LTX, (1920, 1080), None, (800, 448)),
    (COGVIDEOX, (1080, 1920), None, (720, 480)), (ANIMATEDIFF, (720, 720), None, (512, 512)), (WAN, (64, 8000), 64 * 64, (16, 720)),
])
def test_sizes_keep_the_shape_within_the_trained_number_of_pixels(
    family: families.Family, wanted: tuple[int, int], pixels: int | None, size: tuple[int, int],
) -> None:
    assert family.size_for(*wanted, pixels) == size


def test_wans_larger_model_is_told_by_its_decoder() -> None:
    assert families.family_of("WanPipeline", {"z_dim": 16}, {}) is WAN
    assert families.family_of("WanPipeline", {"z_dim": 48}, {}) is families.WAN_5B
    assert families.family_of("CogVideoXPipeline", {}, {"patch_size_t": 2}) is families.COGVIDEOX_15
    assert families.family_of("NewVideoPipeline", {}, {}) is families.OTHER
    assert families.family_of("NewPipeline", {}, {}, stills=True) is families.OTHER_STILLS


# ---- what is made of its pictures

def test_a_film_that_is_too_short_is_slowed_down() -> None:
    ramp = np.stack([np.full((10, 10, 3), level, np.uint8) for level in (0, 60, 120, 180, 240)])
    levels = [int(picture[5, 5, 0]) for picture in fitting.fitted(ramp, request(width=64, height=64, fps=24, frames=7), 16)]
    assert levels == [0, 40, 80, 120, 160, 200, 240]
    pace, slowed = fitting.pace(request(frames=24), 5, 16)
    assert slowed and pace == pytest.approx(4 / 23)


def test_pictures_are_cropped_in_the_middle_never_stretched_and_change_red_for_blue() -> None:
    picture = np.zeros((100, 200, 3), np.float32)
    picture[:, 50:150, 0] = 1.0                                                    # the middle square is red
    square = fitting.framed(picture, 64, 64)
    assert square.shape == (64, 64, 3) and (square.reshape(-1, 3).mean(axis=0) == (0, 0, 255)).all()
    assert fitting.told(picture[None], request(width=64, height=64), 24)[0] == (
        "Filmed at 200x100, scaled to 64x64; 50 % of the width is cut off.")


@pytest.mark.parametrize(("kind", "frames", "words"), [
    ("ltx", 17, "25 frames a second became 24"), ("animatediff", 16, "8 frames a second became 24"), ("hunyuan15", 13, "at 24 a second"),
])
def test_every_family_films_and_says_how(models: dict[str, Path], tmp_path: Path, kind: str, frames: int, words: str) -> None:
    made = film(models[kind], tmp_path / "take.mp4", negative="blurry")
    facts = probe(tmp_path / "take.mp4")
    assert facts.complete and (facts.frames, facts.width, facts.height, facts.fps) == (12, 160, 90, 24)
    assert noted(made, f"{frames} frames at ") and noted(made, words)
    assert noted(made, "licence: apache-2.0") and noted(made, "scaled to 160x90")


def test_a_model_without_a_callback_tells_every_step_and_can_be_stopped(models: dict[str, Path], tmp_path: Path) -> None:
    told: list[float] = []

    def stop(done: float) -> None:
        told.append(round(done, 3))
        if done > 0.3:
            raise Stopped("Stopped.")

    hunyuan = Diffusion(str(models["hunyuan15"]), steps=5)
    with pytest.raises(Stopped):
        hunyuan.film(request(), tmp_path / "take.mp4", stop)
    assert told == [0.0, 0.05, 0.22, 0.39]
    assert hunyuan.film(request(), tmp_path / "take.mp4", lambda done: None).frames == 12, "the scheduler is as it was"


def test_another_seed_is_another_picture_and_the_negative_prompt_counts(models: dict[str, Path], tmp_path: Path) -> None:
    wishes: dict[str, dict[str, Any]] = {"a": {"seed": 1}, "b": {"seed": 2}, "c": {"seed": 1, "negative": "a dog, a cat, words"}}
    looks = []
    for name, changes in wishes.items():
        film(models["animatediff"], tmp_path / f"{name}.mp4", **changes)
        looks.append(np.stack(list(read_bgr(tmp_path / f"{name}.mp4"))).astype(float))
    assert np.abs(looks[0] - looks[1]).mean() > 1 and (looks[0] != looks[2]).any()


def test_the_end_of_a_prompt_that_is_not_read_is_told(models: dict[str, Path]) -> None:
    generator = Diffusion(str(models["animatediff"]))
    pipe = seat(generator.source, generator.model, False, Wish(16, 64, 64)).loaded().pipe
    long = "a fox " * 30 + "by the sea"
    assert unread(pipe, long, ANIMATEDIFF).startswith("The model reads 77 of the prompt's 130 tokens; not seen: “")
    assert unread(pipe, long, ANIMATEDIFF).endswith("by the sea”.") and unread(pipe, "a fox", ANIMATEDIFF) == ""


# ---- which model

def test_capabilities_and_version_come_from_the_model(models: dict[str, Path], copy: Path) -> None:
    wan = Diffusion(str(models["wan"]))
    assert wan.capabilities() == Capabilities(max_seconds=5.0, prompt_characters=2048, negative_prompt=True,
                                              default_negative=families.NEGATIVE, model="Wan", ends=False, inputs=("video",), alone=True)
    assert Diffusion(str(copy)).version == wan.version, "a copy of a model is the same model"
    assert Diffusion(str(copy), steps=9).version != wan.version != Diffusion(str(models["ltx"])).version
    weights = copy / "transformer" / "diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x01")
    assert Diffusion(str(copy)).version != wan.version, "other weights, other takes"


def index(copy: Path, **changes: Any) -> None:
    file = copy / "model_index.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))


def pickled(copy: Path) -> None:
    (copy / "transformer" / "diffusion_pytorch_model.safetensors").rename(copy / "transformer" / "diffusion_pytorch_model.bin")


def own_code(copy: Path) -> None:
    (copy / "transformer" / "mine.py").write_text("raise SystemExit")
    index(copy, transformer=["mine", "Mine"])


def cut_short(copy: Path) -> None:
    weights = copy / "transformer" / "diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-4000])


@pytest.mark.parametrize(("damage", "kind", "words"), [
    (pickled, BadInput, "The transformer of the model .* only as a pickle, which can run any code. Use a copy with safetensors"),
    (own_code, BadInput, r"program code of its own \(transformer/mine.py\), which is not run.* set DIRECTOR_DIFFUSION_REMOTE_CODE=1"),
    (lambda copy: index(copy, _class_name=["mine", "Mine"]), BadInput, r"program code of its own \(mine.py\), which is not run"),
    (lambda copy: index(copy, _class_name="StableAudioPipeline"), BadInput, "makes neither video nor pictures"),
    (lambda copy: index(copy, _class_name="WanAnimatePipeline"), BadInput, "must be given pose_video, face_video, which no shot has"),
    (lambda copy: index(copy, _class_name="WanImageToVideoPipeline"), BadInput, "no picture to begin on, and the model only animates"),
    (lambda copy: index(copy, _class_name="StableDiffusionPipeline"), Unavailable, "parts do not make a StableDiffusionPipeline"),
    (lambda copy: index(copy, _class_name="Wan9Pipeline"), BadInput, "needs Wan9Pipeline, which the installed diffusers does not have"),
    (lambda copy: (copy / "model_index.json").unlink(), BadInput, "has no model_index.json. Set DIRECTOR_DIFFUSION_MODEL"),
    (lambda copy: (copy / "model_index.json").write_text("<html>"), BadInput, "cannot be read"),
    (lambda copy: (copy / "model_index.json").write_text('{"a":' * 10_000), BadInput, "cannot be read .it is nested without end"),
    (lambda copy: (copy / "vae" / "diffusion_pytorch_model.safetensors").unlink(), Unavailable, "is incomplete or damaged"),
    (lambda copy: shutil.rmtree(copy / "text_encoder"), Unavailable, "is incomplete or damaged"),
    (cut_short, Unavailable, "model wan is incomplete or damaged .* Fetch it again"),
])
def test_what_cannot_be_filmed_with_is_refused_in_a_sentence(
    copy: Path, tmp_path: Path, damage: Any, kind: type[DirectorError], words: str,
) -> None:
    damage(copy)
    with pytest.raises(kind, match=words) as caught:
        film(copy, tmp_path / "take.mp4")
    assert type(caught.value) is kind and not (tmp_path / "take.mp4").exists()


OWN_PIPELINE = """
from diffusers import WanPipeline
class Mine(WanPipeline):
    def __call__(self, prompt, num_frames=9, height=64, width=64, num_inference_steps=2, generator=None, output_type="np"):
        return super().__call__(prompt, num_frames=num_frames, height=height, width=width, num_inference_steps=num_inference_steps,
                                generator=generator, output_type=output_type)
"""
OWN_PART = "from diffusers import AutoencoderKLWan\nclass Mine(AutoencoderKLWan):\n    pass\n"


@pytest.mark.parametrize("what", ["pipeline", "part"])
def test_program_code_that_a_model_brings_runs_only_where_its_author_is_trusted(copy: Path, tmp_path: Path, what: str) -> None:
    if what == "pipeline":
        (copy / "mine.py").write_text(OWN_PIPELINE)
        index(copy, _class_name=["mine", "Mine"])
    else:
        (copy / "vae" / "mine.py").write_text(OWN_PART)
        index(copy, vae=["mine", "Mine"])
    code = "mine.py" if what == "pipeline" else "vae/mine.py"
    with pytest.raises(BadInput, match=f"program code of its own .{code}."):
        film(copy, tmp_path / "take.mp4")
    allowed = Generators(Settings.load({"DIRECTOR_DIFFUSION_MODEL": str(copy), "DIRECTOR_DIFFUSION_REMOTE_CODE": "1"}))["diffusion"]
    made = allowed.film(request(width=64, height=64), tmp_path / "take.mp4", lambda done: None)
    assert noted(made, f"Program code that the model brings was run, as you allowed: {code}") and probe(tmp_path / "take.mp4").frames == 12
    before = allowed.version
    (copy / code).write_text((copy / code).read_text() + "# changed\n")
    assert Diffusion(str(copy), trusted=True).version != before, "other code, other takes"


def test_the_studio_says_what_to_set(models: dict[str, Path]) -> None:
    with pytest.raises(Unavailable, match=r"set DIRECTOR_DIFFUSION_MODEL .*pip install 'film-director\[diffusion\]'"):
        Generators(Settings.load({}))["diffusion"]
    with pytest.raises(BadInput, match="'/no/such/place' is neither a folder nor a model's id"):
        Generators(Settings.load({"DIRECTOR_DIFFUSION_MODEL": "/no/such/place"}))["diffusion"]
    known = Generators(Settings.load({"DIRECTOR_DIFFUSION_MODEL": str(models["wan"])}))
    assert known["diffusion"].capabilities().max_seconds == 5.0


def test_memory_that_runs_out_is_a_sentence() -> None:
    for error in (MemoryError(), RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")):
        with pytest.raises(FilmingFailed, match=r"more memory than there is.*DIRECTOR_WORKERS=1"), out_of_memory_in_words():
            raise error
    with pytest.raises(RuntimeError, match="another"), out_of_memory_in_words():
        raise RuntimeError("another")


# ---- side by side, without a network, and as a film

def test_workers_take_turns_and_one_that_waits_can_be_stopped(models: dict[str, Path], tmp_path: Path) -> None:
    told: list[float] = []

    def stop(done: float) -> None:
        told.append(done)
        if len(told) == 3:
            raise Stopped("Stopped.")

    generator = Diffusion(str(models["wan"]), steps=1, workers=2)
    with (models["wan"] / "model_index.json").open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(Stopped):
            generator.film(request(), tmp_path / "take.mp4", stop)
        assert told == [0.0, 0.0, 0.0]
    assert generator.film(request(), tmp_path / "take.mp4", lambda done: None).frames == 12


OFFLINE = """
import sys
asked = []
sys.addaudithook(lambda event, args: asked.append(args) if event in ("socket.connect", "socket.getaddrinfo") else None)
from pathlib import Path
from director.errors import Unavailable
from director.model import ShotRequest
from director.tools.generators.diffusion.generator import Diffusion
made = Diffusion("someone/tiny", steps=1)
assert "torch" not in sys.modules and made.capabilities().max_seconds == 5.0 and "torch" not in sys.modules
made.film(ShotRequest(shot="s1", prompt="A fox", width=64, height=64, fps=24, frames=3), Path("take.mp4"), lambda done: None)
for fetch in (False, True):
    try:
        Diffusion("someone/else", download=fetch).capabilities()
    except Unavailable as error:
        print(error)
print(asked)
"""


def test_a_fetched_model_films_without_asking_the_network(models: dict[str, Path], tmp_path: Path) -> None:
    kept = tmp_path / "hub" / "models--someone--tiny"
    shutil.copytree(models["wan"], kept / "snapshots" / ("a" * 40))
    (kept / "refs").mkdir()
    (kept / "refs" / "main").write_text("a" * 40)
    done = python(tmp_path, "-c", OFFLINE, HF_HUB_CACHE=str(tmp_path / "hub"), HF_HUB_OFFLINE="1")
    assert done.returncode == 0, done.stderr[-3000:]
    *sentences, asked = done.stdout.splitlines()
    sentence = " ".join(sentences)
    assert sentence.count("hf download someone/else") == 2 and "could not be fetched: HF_HUB_OFFLINE is set." in sentence
    assert "DIRECTOR_DIFFUSION_DOWNLOAD=1" in sentence
    assert asked == "[]" and probe(tmp_path / "take.mp4").frames == 3


def test_a_film_of_two_shots(models: dict[str, Path], tmp_path: Path) -> None:
    shots = tuple(Shot(id=f"s{n}", duration=1.0, prompt=f"A fox does thing number {n}") for n in (1, 2))
    board = Storyboard(title="Fox", aspect=Aspect.SQUARE, resolution=Resolution.P720, fps=12, generator="diffusion", shots=shots,
                       title_card=Card(text="Fox", seconds=0.5), music=Music(on=False))
    generator = Diffusion(str(models["wan"]), steps=2, pixels=64 * 64, workers=2)
    crew = a_crew(generators={"diffusion": generator}, critic=Watcher(), refiner=Plain(), composer=ScoreComposer(), editor=SmartEditor(),
                  executor=LocalExecutor(1), cutting_room=InPlace())
    with Store.open(tmp_path / "film") as store:
        events: list[Event] = list(produce(store, board, crew))
        again = list(produce(store, board, crew))
    takes = [event.take for event in events if isinstance(event, Filmed)]
    assert [take.version for take in takes] == [generator.version] * 2 and all("64x64" in " ".join(take.notes) for take in takes)
    assert isinstance(events[-1], Assembled) and isinstance(again[-1], Assembled) and again[-1].unchanged
    facts = probe(Path(events[-1].film))
    assert facts.complete and (facts.width, facts.height, facts.fps) == (720, 720, 12) and facts.frames >= 24
