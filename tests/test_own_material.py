"""The person's own footage and photos in a film: kept with it, dealt to shots, reframed, moved in, drawn over, heard; named in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest
import tiny_models
from fakes import InPlace, Plain, Watcher, a_crew, a_storyboard
from loopback_videos import MODELS, PACE, serving
from media_cases import clip, photo

from director import materials
from director.agent.files import beside, given
from director.agent.talk import talk
from director.cli import main
from director.errors import BadInput
from director.events import Assembled, Event, Filmed, Said
from director.model import Camera, Music, Shot, ShotRequest, Source, Storyboard
from director.neutral import Neutral, decode, encode
from director.production import produce
from director.roles import Purse
from director.store import Store
from director.studio import Generators
from director.toolbox.pictures import to_film
from director.tools.editor import SmartEditor
from director.tools.generators.animatic.generator import Animatic
from director.tools.generators.diffusion.generator import Diffusion
from director.tools.generators.hosted.generator import Hosted
from director.tools.generators.own.depth import understood
from director.tools.generators.own.footage import OwnFootage
from director.tools.generators.own.redrawn import Redrawn
from director.tools.generators.own.restyling import BRUSHES, Steady, look_of
from director.tools.generators.own.still import Still
from director.tools.generators.own.travelling import travelled
from director.tools.media import probe, read_bgr
from director.tools.sound.composer import ScoreComposer
from director.vocabulary import Aspect, Move, Resolution

RED_PASSES = "color=c=gray:s=320x180:d=2:r=24[b];color=c=red:s=36x90:d=2:r=24[r];[b][r]overlay=x='20+t*110':y=50"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "film") as opened:
        yield opened


def source(path: Path, **changes: Any) -> Source:
    return Source(sha256="1" * 64, name=path.name, kind="still" if path.suffix == ".png" else "video", file=str(path)).but(**changes)


def filmed(generator: Any, out: Path, own: Source, **changes: Any) -> tuple[Any, tuple[str, ...]]:
    """The pictures of a take, BGR, and what was noted."""
    asked = ShotRequest(shot="s1", prompt="x", width=160, height=90, fps=24, frames=24, source=own).but(**changes)
    footage = generator.film(asked, out, lambda done: None)
    return np.stack(list(read_bgr(out))).astype(np.float32), footage.notes


def red(picture: Any) -> float:
    """Where red is, as a share of the width; nan where there is none."""
    columns = np.flatnonzero(((picture[..., 2] > 120) & (picture[..., 1] < 90)).mean(0) > 0.1)
    return float(columns.mean()) / picture.shape[1] if len(columns) else float("nan")


def test_a_window_follows_what_moves_when_wide_footage_becomes_a_tall_film(tmp_path: Path) -> None:
    path = tmp_path / "passes.mp4"
    clip(path, RED_PASSES)
    pictures, notes = filmed(OwnFootage(), tmp_path / "take.mp4", source(path), width=90, height=160, frames=48)
    places = [red(picture) for picture in pictures[6:-6]]
    assert pictures.shape[1:3] == (160, 90) and not np.isnan(places).any() and max(abs(place - 0.5) for place in places) < 0.42
    assert any("follows" in note for note in notes)


def test_a_piece_from_within_is_shown_and_what_lacks_is_said(tmp_path: Path) -> None:
    path = tmp_path / "passes.mp4"
    clip(path, RED_PASSES)
    whole, _ = filmed(OwnFootage(), tmp_path / "a.mp4", source(path), frames=48)
    late, notes = filmed(OwnFootage(), tmp_path / "b.mp4", source(path, start=1.0), frames=48)
    assert abs(red(late[0]) - red(whole[24])) < 0.03
    assert np.abs(late[30] - late[-1]).mean() < 2 and any("last picture stands" in note for note in notes)


def test_in_a_photo_near_things_pass_before_far_ones(tmp_path: Path) -> None:
    path = photo(tmp_path / "ball.png")
    scene = understood(cv2.imread(str(path)))
    assert scene.matte is not None and scene.matte[99, 160] > 0.9 and scene.matte[20, 20] < 0.05
    assert scene.ground[99, 160, 2] < 150                           # the ball is painted out behind itself
    pictures, _ = filmed(Still(), tmp_path / "take.mp4", source(path), width=320, height=180, camera=Camera(move=Move.TRUCK_RIGHT))
    first, last = pictures[0], pictures[-1]
    ball = red(last) - red(first)
    shift = cv2.phaseCorrelate(first[:60, :, 1].copy(), last[:60, :, 1].copy())[0][0] / 320       # of the sky
    assert abs(ball) > 0.02 and abs(ball) > 2 * abs(shift)
    assert pictures.min(axis=(1, 2, 3)).min() >= 0 and (pictures[:, :, [0, -1]].sum(axis=-1) > 20).all()      # no black edges come in


@pytest.mark.parametrize("look", ["watercolour", "ink", "cartoon", "neon", "oil", "pixel"])
def test_footage_drawn_over_looks_drawn_and_does_not_boil(look: str, tmp_path: Path) -> None:
    path = tmp_path / "noisy.mp4"
    clip(path, "testsrc2=s=160x90:d=0.4:r=24,noise=alls=18:allf=t")
    plain, _ = filmed(OwnFootage(), tmp_path / "plain.mp4", source(path), frames=8)
    drawn, _ = filmed(Redrawn(), tmp_path / "drawn.mp4", source(path, look=look), frames=8)
    assert np.abs(plain - drawn).mean() > 8
    before, after = np.abs(np.diff(plain, axis=0)), np.abs(np.diff(drawn, axis=0))
    still = before.mean(axis=(0, -1)) < before.mean()                           # only noise moves there
    assert after[:, still].mean() < before[:, still].mean()


@pytest.mark.parametrize("way", ["pan", "zoom"])
def test_pen_strokes_go_along_with_what_they_are_drawn_on_and_stay_crisp(way: str) -> None:
    rng = np.random.default_rng(3)
    scene = cv2.GaussianBlur(rng.normal(0, 1, (360, 640, 3)).astype(np.float32), (0, 0), 9)
    scene = np.clip(110 + 110 * scene / scene.std() + rng.normal(0, 6, scene.shape), 0, 255).astype(np.uint8)
    grown, along, down = (0.0, 3.0, 0.0) if way == "pan" else (0.02, 3.2, 1.8)
    steps = [np.array(((1 + grown * n, 0, -along * n), (0, 1 + grown * n, -down * n)), np.float32) for n in range(16)]
    steady, pen = Steady(), BRUSHES["ink"](1)
    drawn = [steady.drawn(cv2.warpAffine(scene, step, (320, 180)), pen) for step in steps]
    last, before = (np.vstack([steps[n], (0, 0, 1)]) for n in (-1, -2))
    carried = cv2.warpAffine(drawn[-2], (last @ np.linalg.inv(before))[:2].astype(np.float32), (320, 180), flags=cv2.INTER_CUBIC)
    off = np.abs(carried.astype(int) - drawn[-1])[12:-12, 12:-12]
    stood = np.abs(drawn[-2].astype(int) - drawn[-1])[12:-12, 12:-12]
    assert off.mean() < 0.25 * stood.mean() and off.mean() < 9
    assert drawn[-1].std() > 0.95 * drawn[0].std() and np.mean(np.abs(drawn[-1][..., 1].astype(int) - 130) > 60) > 0.6       # ink or paper


def test_a_tall_subject_keeps_its_head_in_a_wide_film() -> None:
    tall = np.full((400, 300, 3), (180, 150, 120), np.uint8)
    tall[60:390, 110:190] = (40, 40, 200)                             # a figure from head to foot
    scene = understood(tall)
    window = 300 * 90 / 160
    arrived = 200 + 300 * travelled(scene, 90 / 160, 48)[-1][1]
    assert scene.top == pytest.approx(60 / 400, abs=0.04) and arrived - window / 2 < 60


def test_a_photo_is_drawn_over_and_the_camera_moves_in_it(tmp_path: Path) -> None:
    path = photo(tmp_path / "ball.png")
    plain, _ = filmed(Still(), tmp_path / "plain.mp4", source(path), frames=6)
    drawn, _ = filmed(Redrawn(), tmp_path / "drawn.mp4", source(path, look="watercolour"), frames=6)
    assert np.abs(plain - drawn).mean() > 4 and np.abs(drawn[0] - drawn[-1]).mean() > 1
    with pytest.raises(BadInput, match="neither footage nor a photo to draw over"):
        Redrawn().film(ShotRequest(shot="s1", prompt="x", width=64, height=64, fps=24, frames=2), tmp_path / "none.mp4", lambda done: None)


def test_the_papers_rim_stays_where_it_is_while_the_camera_pans(tmp_path: Path) -> None:
    path = clip(tmp_path / "pan.mp4", "testsrc2=s=640x90:d=1:r=24,crop=160:90:'n*8':0")
    drawn, _ = filmed(Redrawn(), tmp_path / "drawn.mp4", source(path, look="watercolour"), frames=20)
    bare = np.abs(drawn - (228, 240, 246)).mean(axis=-1)
    rim = bare[0] < 8
    assert rim.mean() > 0.02 and bare[-1][rim].mean() < 10 and bare[-1][20:70, 30:130].mean() > 30


def test_looks_are_known_by_many_words() -> None:
    assert [look_of(words) for words in ("an oil painting", "water-colour", "8-bit", "pencil sketch", "comic")] == [
        "oil", "watercolour", "pixel", "ink", "cartoon"]
    with pytest.raises(BadInput, match="Known: watercolour"):
        look_of("marble")


def test_files_are_dealt_to_the_shots_they_fit(store: Store, tmp_path: Path) -> None:
    files = clip(tmp_path / "harbour.mp4", "testsrc=s=160x90:d=2:r=25"), photo(tmp_path / "dog.png")
    kept = [materials.keep(store, each) for each in files]
    prompts = ("A cat", "A boat in the harbour", "A man", "A dog")
    shots = tuple(Shot(id=f"s{n}", duration=3.0, prompt=words) for n, words in enumerate(prompts, 1))
    board = materials.dealt(a_storyboard().but(shots=shots), kept)
    assert [(shot.generator, shot.source.name if shot.source else "") for shot in board.shots] == [
        ("", ""), ("footage", "harbour.mp4"), ("", ""), ("still", "dog.png")]
    assert board.shot("s2").duration == 2.0                                    # no longer than the clip
    assert decode(encode(Neutral(board))).storyboard == board
    wanted = tuple(shot.but(generator="footage") if shot.id != "s3" else shot for shot in shots)
    spread = materials.dealt(a_storyboard().but(shots=wanted), [(kept[0][0], kept[0][1].__class__("video", seconds=33.0))])
    assert [shot.source.start for shot in spread.shots if shot.source] == [0, 15, 30]


def test_who_cannot_show_a_file_films_freely_and_one_that_is_gone_is_missed(store: Store, tmp_path: Path) -> None:
    own, _ = materials.keep(store, photo(tmp_path / "dog.png"))
    board = materials.shown(a_storyboard(1), "s1", own)
    free = board.but(shots=(board.shots[0].but(generator="animatic"),))
    told = [event.text for event in produce(store, free, a_crew()) if isinstance(event, Said)]
    assert any("dog.png" in text and "freely" in text for text in told)
    next((store.folder / "sources").iterdir()).unlink()
    with pytest.raises(BadInput, match="no longer in the production"):
        list(produce(store, board, a_crew(generators={"still": Still()})))


@pytest.mark.parametrize(("message", "meant"), [
    ("use beach.mp4 for shot 2", ("beach.mp4", 2, 0.0, "", True)),
    ("put 'my photo.jpg' in the last shot", ("my photo.jpg", -1, 0.0, "", True)),
    ("show clips/a.mov in s3 from 1:05 as watercolour, without its sound", ("clips/a.mov", "s3", 65.0, "watercolour", False)),
    ("make shot 3 darker", None),
    ("use take 2 of shot 3", None),
    ("save it as film.mp4", None),
])
def test_a_message_that_gives_a_file_is_understood(message: str, meant: Any) -> None:
    wish = given(message)
    assert (wish and (wish.name, wish.shot, wish.start, wish.look, wish.sound)) == meant


def test_a_file_is_given_to_a_shot_and_taken_back_in_conversation(tmp_path: Path) -> None:
    folder, path = tmp_path / "film", clip(tmp_path / "beach.mp4", "testsrc=s=160x90:d=2:r=25")
    with Store.open(folder) as store:
        store.save(a_storyboard(), "planned")

    def turn(text: str, **how: Any) -> tuple[Event, Storyboard]:
        events = list(talk(folder, text, a_crew(), film=False, **how))
        with Store.open(folder) as store:
            board = store.storyboard()
        assert board is not None
        return events[0], board

    heard, board = turn(f'use "{path}" for shot 2 from 0:01', files=beside)
    assert isinstance(heard, Said) and "Shot 2 now shows beach.mp4 from 1 s." in heard.text and "To film: shot 2." in heard.text
    own = board.shot("s2").source
    assert own is not None and (own.name, own.kind, own.start, own.sound) == ("beach.mp4", "video", 1.0, False)
    assert board.shot("s2").generator == "footage" and "Is a real person to be recognised in beach.mp4?" in heard.text
    heard, board = turn("put beach.mp4 into shot 3 as a cartoon")                # a surface without files knows those that came
    assert isinstance(heard, Said) and "real person" not in heard.text           # asked once
    assert board.shot("s3").generator == "restyle" and to_film(a_storyboard(), board) == ("s2", "s3")
    heard, board = turn("use /etc/passwd.mp4 for shot 1")
    assert isinstance(heard, Said) and "no file '/etc/passwd.mp4'" in heard.text and board.shot("s1").source is None
    heard, board = turn("use beach.mp4 from 0:01")                              # the shot that was spoken of
    assert board.shot("s3").source == own.but(sha256=own.sha256)
    _, board = turn("use beach.mp4 for shot 2 as ink and beach.mp4 for shot 1, and make shot 3 longer by 1 second")
    assert [shot.source and shot.source.look for shot in board.shots] == ["", "ink", ""]
    assert board.shot("s3").duration == a_storyboard().shot("s3").duration + 1
    _, board = turn("generate shot 2 instead of the footage")
    assert (board.shot("s2").source, board.shot("s2").generator) == (None, "")


def test_a_film_is_planned_with_files_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dog, pier = photo(tmp_path / "dog.png"), clip(tmp_path / "pier.mp4", "testsrc=s=160x90:d=3:r=25")
    given = ["--photo", str(dog), "--footage", str(pier), "--shots", "4"]
    story = "A dog runs along the pier, jumps into the sea, swims to a boat and sleeps in the sun"
    code = main(["make", "--offline", "--plan-only", "--out", str(tmp_path / "film"), *given, "--", story])
    assert code == 0 and "shows dog.png" in capsys.readouterr().err
    with Store.open(tmp_path / "film") as store:
        board = store.storyboard()
    assert board is not None and sorted(shot.source.name for shot in board.shots if shot.source) == ["dog.png", "pier.mp4"]
    assert main(["make", "--plan-only", "--footage", "http://me:secret@127.0.0.1/x.mp4", "--", "A dog"]) == 2
    told = capsys.readouterr().err
    assert "http://127.0.0.1 is an address" in told and "secret" not in told
    assert main(["make", "--plan-only", "--footage", str(tmp_path / "film" / "storyboard.json"), "--", "A dog"]) == 2
    assert "'storyboard.json' is a data file" in capsys.readouterr().err


def test_a_film_of_drawn_generated_hosted_own_and_drawn_over_shots_is_cut(tmp_path: Path) -> None:
    beach = clip(tmp_path / "beach.mp4", "testsrc2=s=320x180:d=2:r=25", sound="sine=f=800:d=2")
    model = tiny_models.wan(tmp_path / "wan")
    makers = {"animatic": Animatic(), "diffusion": Diffusion(str(model), steps=1, pixels=64 * 64), "footage": OwnFootage(),
              "still": Still(), "restyle": Redrawn()}
    served = clip(tmp_path / "served.mp4", "testsrc=s=320x320:d=2:r=24").read_bytes()
    purse = Purse(tmp_path / "film", 10.0, said=10.0)
    with serving(served) as server, Store.open(tmp_path / "film") as store:
        hosted = Hosted(server.desk("runway"), MODELS["runway"], "runway:gen4.5", 0.1, purse, PACE)
        crew = a_crew(generators={**makers, "runway:gen4.5": hosted}, critic=Watcher(), refiner=Plain(), composer=ScoreComposer(),
                      editor=SmartEditor(), cutting_room=InPlace(), purse=purse)
        own, _ = materials.keep(store, beach)
        still, _ = materials.keep(store, photo(tmp_path / "ball.png"))
        shots = [Shot(id=f"s{n}", duration=0.5, prompt="A cat on a beach") for n in range(1, 7)]
        board = Storyboard(title="Mix", aspect=Aspect.SQUARE, resolution=Resolution.P720, fps=12, music=Music(on=False),
                           shots=(*shots[:4], shots[4].but(generator="diffusion"), shots[5].but(generator="runway:gen4.5")))
        for shot, each in (("s2", own.but(start=0.5)), ("s3", still), ("s4", own.but(look="oil", sound=False))):
            board = materials.shown(board, shot, each)
        events = list(produce(store, board, crew))
        again = list(produce(store, board, crew))
        assert server.charged == 1
    takes = {event.take.shot: event.take.generator for event in events if isinstance(event, Filmed)}
    assert takes == {"s1": "animatic", "s2": "footage", "s3": "still", "s4": "restyle", "s5": "diffusion", "s6": "runway:gen4.5"}
    assert isinstance(events[-1], Assembled) and isinstance(again[-1], Assembled) and again[-1].unchanged
    facts = probe(Path(events[-1].film))
    assert facts.complete and facts.frames == 36
    with av.open(events[-1].film) as container:
        heard = np.concatenate([frame.to_ndarray()[0] for frame in container.decode(audio=0)])
    tone = [np.abs(np.fft.rfft(heard[a:a + 16384] * np.hanning(16384)))[273] for a in (1000, 26000, 74000)]      # 800 Hz at 48 kHz
    assert tone[1] > 20 * max(tone[0], tone[2])                                # the footage is heard in its own shot, and there alone


def test_the_generators_are_known_by_name() -> None:
    assert {"footage", "still", "restyle"} <= set(Generators()) and Generators()["still"].capabilities().sources
