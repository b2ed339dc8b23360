"""Copies of a film: other shapes with the figures inside, other formats, and the limits of the places that films go to."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from cutting_room import FPS, cut_list, draw_take
from PIL import Image, ImageSequence
from screening_room import a_production

from director.cli import main
from director.delivery import PROFILES, Codec, Delivery, Framing, delivery, profile_named, rate_for, warnings
from director.errors import BadInput
from director.roles import Figure
from director.tools.editor import SmartEditor
from director.tools.editor.conform import framed
from director.tools.editor.deliver import deliver
from director.tools.editor.reels import Gop, Reel
from director.tools.editor.reframe import Window, found_windows, in_window, known_windows
from director.tools.media import TakeWriter, probe, read_bgr, to_i420
from director.vocabulary import Aspect, Resolution


def reel(width: int, height: int, frames: int = 48, path: Path = Path("take.mp4")) -> Reel:
    return Reel(path, width, height, Fraction(24), (Gop(0, frames, "0" * 64),), True)


def walker(frame: int, x: float, lead: bool = True) -> Figure:
    """A figure a tenth of the picture wide whose middle is at `x`."""
    return Figure(frame, (x - 0.05, 0.3, x + 0.05, 0.95), (x - 0.03, 0.3, x + 0.03, 0.45), lead)


# ---- which part is shown


def test_a_figure_at_the_side_is_in_the_middle_of_the_upright_picture() -> None:
    windows = known_windows(reel(1920, 1080), 9 / 16, tuple(walker(n, 0.8) for n in (0, 24, 47)))
    assert len(windows) == 48 and len(set(windows)) == 1
    assert windows[0].x + windows[0].width / 2 == pytest.approx(0.8 * 1920, abs=2)
    assert (windows[0].width, windows[0].height) == (1080 * 9 / 16, 1080)


def test_the_window_glides_with_who_walks_across_and_never_loses_the_head() -> None:
    seen = tuple(walker(n, 0.1 + 0.8 * n / 47) for n in range(0, 48, 6))
    windows = known_windows(reel(1920, 1080), 9 / 16, seen)
    steps = np.diff([window.x for window in windows])
    assert (steps >= -1e-6).all() and steps.max() < 70
    for figure in seen[1:-1]:
        left, _, right, _ = in_window(figure, windows[figure.frame], 1920, 1080).head
        assert left > 0 and right < 1


def test_two_who_stand_far_apart_are_both_seen_and_the_lead_alone_where_that_cannot_be() -> None:
    near = (walker(0, 0.3), walker(0, 0.62, lead=False))
    window = known_windows(reel(1920, 1080), 9 / 16, near)[0]
    assert window.width > 1080 * 9 / 16 and all(0 < in_window(f, window, 1920, 1080).head[0] < 0.97 for f in near)
    apart = (walker(0, 0.05), walker(0, 0.95, lead=False))
    window = known_windows(reel(1920, 1080), 9 / 16, apart)[0]
    assert window.x == 0 and window.width == 1080 * 9 / 16


def test_where_nobody_says_who_is_seen_the_window_finds_what_stirs(tmp_path: Path) -> None:
    with TakeWriter(tmp_path / "take.mp4", 480, 270, 24, 24) as writer:
        for number in range(24):
            picture = np.full((270, 480, 3), (90, 120, 90), np.uint8)
            cv2.circle(picture, (400 + number // 3, 130 + number), 26, (40, 60, 230), -1)
            writer.write_bgr(picture)
    window = found_windows(reel(480, 270, 24, tmp_path / "take.mp4"), 9 / 16)[0]
    assert window.x < 375 and window.x + window.width > 430


def test_letterbox_shows_all_of_a_picture_between_black_bars_and_whole_on_a_soft_ground() -> None:
    picture = to_i420(np.full((90, 160, 3), (200, 120, 60), np.uint8))
    boxed = framed(picture, 90, 160, Window(0, 0, 160, 90), Framing.LETTERBOX)
    assert boxed[0, 45] == 16 and boxed[80, 45] == picture[45, 80] and (boxed[:160, 0] != 16).sum() in range(48, 54)
    soft = framed(picture, 90, 160, Window(0, 0, 160, 90), Framing.WHOLE)
    assert 16 < soft[2, 45] < picture[45, 80]


def test_a_take_is_reframed_in_the_cut(tmp_path: Path) -> None:
    take = draw_take(tmp_path / "a.mp4", 2, frames=12)
    cut = cut_list([(take, tmp_path / "a.mp4")], ["cut"], aspect="9:16")
    held = type(cut)(cut.storyboard, cut.clips, framing=Framing.SUBJECT)
    made = SmartEditor().assemble(held, None, tmp_path / "film.mp4", tmp_path / "cache", lambda fraction: None)
    assert (made.width, made.height) == (720, 1280) and "cut away" in made.notes[0]
    assert next(read_bgr(tmp_path / "film.mp4"))[20].mean() > 60             # filled to the edge


# ---- formats


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("film")
    take = draw_take(folder / "a.mp4", 1, frames=12)
    cut = cut_list([(take, folder / "a.mp4")], ["cut"])
    SmartEditor().assemble(cut, None, folder / "film.mp4", folder / "cache", lambda fraction: None)
    return folder / "film.mp4"


@pytest.mark.parametrize(("suffix", "codec", "called"), [
    (".mp4", Codec.H265, "hevc"), (".mp4", Codec.AV1, "av1"), (".webm", Codec.VP9, "vp9")])
def test_a_copy_in_another_codec_has_every_picture_and_the_sound(
    film: Path, tmp_path: Path, suffix: str, codec: Codec, called: str,
) -> None:
    out = tmp_path / f"copy{suffix}"
    deliver(film, Delivery(suffix, codec), out, lambda fraction: None)
    facts = probe(out)
    assert facts.frames == 12 and facts.complete and called in facts.codec.replace("libdav1d", "av1")
    assert facts.sound is not None and facts.sound.seconds == pytest.approx(1.0, abs=0.05)
    assert cv2.PSNR(next(read_bgr(film)), next(read_bgr(out))) > 33


def test_an_mp4_that_needs_nothing_is_the_film_itself_and_one_above_the_bit_rate_is_encoded_again(film: Path, tmp_path: Path) -> None:
    assert deliver(film, Delivery(), tmp_path / "same.mp4", lambda fraction: None) == ""
    assert (tmp_path / "same.mp4").read_bytes() == film.read_bytes()
    note = deliver(film, Delivery(bit_rate=60_000), tmp_path / "low.mp4", lambda fraction: None)
    assert "below 0.06 Mbit/s" in note and (tmp_path / "low.mp4").stat().st_size < film.stat().st_size


def test_a_cinema_canvas_holds_the_film_between_bars(film: Path, tmp_path: Path) -> None:
    deliver(film, Delivery(canvas=(256, 136)), tmp_path / "wide.mp4", lambda fraction: None)
    picture = next(read_bgr(tmp_path / "wide.mp4"))
    assert picture.shape == (136, 256, 3) and picture[68, 10].max() < 8 and picture[68, 128].max() > 100


def test_gif_and_webp_run_in_a_loop(film: Path, tmp_path: Path) -> None:
    for suffix, codec in ((".gif", Codec.GIF), (".webp", Codec.WEBP)):
        note = deliver(film, Delivery(suffix, codec), tmp_path / f"loop{suffix}", lambda fraction: None)
        assert "no sound" in note
        with Image.open(tmp_path / f"loop{suffix}") as picture:
            frames = [np.asarray(frame.convert("RGB")) for frame in ImageSequence.Iterator(picture)]
            assert len(frames) == 12 and picture.info.get("loop") == 0
        first, last = frames[0].astype(int), frames[-1].astype(int)
        assert np.abs(first - last).max() > 60 and abs(int(np.median(first[..., 1])) - 180) < 12


# ---- places


def test_places_are_found_in_any_spelling_and_each_figure_has_a_source() -> None:
    assert profile_named("Instagram Reels") is PROFILES["reel"] and profile_named("yt") is PROFILES["youtube"]
    for place in PROFILES.values():
        named = " ".join(place.sources)
        assert all(word in named for word in ("loudness",)) and "safe" in named + "safe" * (place.aspect is None)
    with pytest.raises(BadInput, match=r"'tiktok'.*Known"):
        profile_named("tictok")


def test_what_does_not_go_together_is_said() -> None:
    for given, words in (((".avi",), "Known endings"), ((".webm", "h264"), "can hold vp9"), ((".mp4", "", "", "zoomed"), "framing")):
        with pytest.raises(BadInput, match=words):
            delivery(*given)
    with pytest.raises(BadInput, match="24, 25, 30, 60"):
        delivery(".mp4", fps=48)
    wanted = delivery(".mp4", "hevc", "cinema-4k")
    assert (wanted.codec, wanted.canvas, wanted.loudness, wanted.framing) == (Codec.H265, (4096, 2160), -23.0, Framing.LETTERBOX)
    assert (wanted.aspect, wanted.resolution, rate_for(wanted, 30)) == (None, Resolution.P2160, 24)
    assert delivery(".mp4", profile="reel", aspect=Aspect.SQUARE).aspect is Aspect.SQUARE


def test_a_film_that_breaks_the_limits_of_a_place_is_warned_of(film: Path) -> None:
    said = " ".join(warnings(PROFILES["shorts"], 200.0, film, -30.0, (1280, 720), 12))
    for words in ("Shorten it by 20.0 s", "12 frames a second", "is 9:16", "-30.0 LUFS"):
        assert words in said
    assert warnings(PROFILES["shorts"], 20.0, film, -14.0, (1080, 1920), 30) == ()


def test_the_sound_is_brought_down_to_the_place(tmp_path: Path) -> None:
    from scipy.io import wavfile

    from director.roles import Soundtrack

    take = draw_take(tmp_path / "a.mp4", 1, frames=FPS)
    tone = 0.5 * np.sin(np.arange(48_000) * 2 * np.pi * 440 / 48_000)
    wavfile.write(tmp_path / "mix.wav", 48_000, np.stack([tone, tone], 1).astype(np.float32))
    cut = cut_list([(take, tmp_path / "a.mp4")], ["cut"])
    quiet = type(cut)(cut.storyboard, cut.clips, loudness=-23.0)
    made = SmartEditor().assemble(quiet, Soundtrack(tmp_path / "mix.wav", 1.0, -14.0, -6.0), tmp_path / "f.mp4", tmp_path / "cache",
                                  lambda fraction: None)
    with av.open(str(tmp_path / "f.mp4")) as container:
        heard = np.concatenate([frame.to_ndarray() for frame in container.decode(audio=0)], axis=1)
    assert made.loudness == pytest.approx(-23.0) and made.true_peak == pytest.approx(-15.0)
    assert np.abs(heard[0, 8000:40000]).max() == pytest.approx(0.5 * 10 ** (-9 / 20), rel=0.05)


def test_the_command_lists_places_and_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--profiles"]) == 0
    assert "tiktok" in capsys.readouterr().out
    assert main(["export", str(tmp_path / "no"), "--profile", "tiktok"]) == 2
    assert main(["export", str(tmp_path), "--to", "x.avi"]) == 2
    assert "Known endings" in capsys.readouterr().err


def test_a_film_is_planned_for_a_place_and_a_rate(tmp_path: Path) -> None:
    from director.store import Store

    folder = str(tmp_path / "film")
    wishes = ["--plan-only", "--offline", "--profile", "tiktok", "--fps", "30", "--out", folder, "--quiet"]
    assert main(["make", "A fox runs home", *wishes]) == 0
    with Store.open(tmp_path / "film", create=False) as store:
        board = store.storyboard()
    assert board is not None and (board.aspect, board.fps) == (Aspect.TALL, 30)
    assert main(["make", "A fox", "--profile", "nowhere", "--out", folder]) == 2


def test_a_copy_that_is_tried_out_by_talking_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_production(tmp_path / "film", "Mo", 1, filmed=1)
    assert main(["chat", str(tmp_path / "film"), "--message", "make a gif of it", "--dry-run"]) == 0
    assert "Export of the film: gif" in capsys.readouterr().out
