from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import av
import cv2
import imageio_ffmpeg
import numpy as np
import pytest
from cutting_room import FPS, cut_list, draw_take
from fakes import Hummer
from numpy.typing import NDArray
from scipy.io import wavfile

from director.cutjobs import ScoreJob, ahead
from director.errors import BadInput, FilmingFailed, Stopped, StoreProblem
from director.model import Card, Cut, Take
from director.roles import CutList, Report, Soundtrack
from director.tools.editor import SmartEditor
from director.tools.editor.checking import packets_hash
from director.tools.editor.reels import index, pictures
from director.tools.media import planes, probe, read_bgr, read_frames
from director.vocabulary import Transition

TakeAt = tuple[Take, Path]
HANDLE = 6                # frames: half a second at 12 a second
OVERLAPPING = ["crossfade", "wipe", "slide", "zoom"]


@pytest.fixture(scope="module")
def takes(tmp_path_factory: pytest.TempPathFactory) -> list[TakeAt]:
    folder = tmp_path_factory.mktemp("takes")
    return [(draw_take(folder / f"{look}.mp4", look), folder / f"{look}.mp4") for look in range(4)]


@pytest.fixture(scope="module")
def brief(tmp_path_factory: pytest.TempPathFactory) -> TakeAt:
    """A take of one second, for words."""
    path = tmp_path_factory.mktemp("brief") / "take.mp4"
    return draw_take(path, 0, frames=FPS), path


def make(cut: CutList, folder: Path, sound: Soundtrack | None = None) -> tuple[Cut, Path]:
    out = folder / "film.mp4"
    return SmartEditor().assemble(cut, sound, out, folder / "cache", lambda fraction: None), out


def luma(picture: Any) -> Any:
    return planes(picture)[0]


def colour(picture: Any) -> tuple[int, ...]:
    """The commonest colour of a BGR picture, roughly: the median of each channel."""
    return tuple(int(value) for value in np.median(picture.reshape(-1, 3), axis=0))


# ---- where the clips lie


def test_hard_cuts_follow_each_other_without_overlap(takes: list[TakeAt]) -> None:
    assert SmartEditor().timeline(cut_list(takes[:3], ["cut", "match cut", "cut"])) == (((0, 2), (2, 4), (4, 6)), 6)


@pytest.mark.parametrize("join", OVERLAPPING)
def test_overlapping_joins_shorten_the_film_by_half_a_second_each(takes: list[TakeAt], join: str) -> None:
    assert SmartEditor().timeline(cut_list(takes[:3], [join, join, join])) == (((0, 2), (1.5, 3.5), (3, 5)), 5)


def test_fades_take_no_time_and_a_retimed_shot_lasts_longer_or_shorter(takes: list[TakeAt]) -> None:
    assert SmartEditor().timeline(cut_list(takes[:2], ["fade to black", "fade to white"]))[1] == 4
    assert SmartEditor().timeline(cut_list(takes[:2], ["cut", "cut"], {"speed": 2.0}))[1] == 2
    assert SmartEditor().timeline(cut_list(takes[:1], ["cut"], {"speed": 0.5}))[1] == 4


def test_a_shot_shorter_than_two_handles_is_only_cut(takes: list[TakeAt], tmp_path: Path) -> None:
    short = draw_take(tmp_path / "short.mp4", 1, frames=2 * HANDLE - 1)
    cut = cut_list([takes[0], (short, tmp_path / "short.mp4"), takes[2]], ["crossfade", "wipe", "cut"])
    assert SmartEditor().timeline(cut)[1] == pytest.approx((24 + 11 + 24) / FPS)


def test_a_take_longer_than_its_shot_is_trimmed_and_a_shorter_one_shortens_the_film(takes: list[TakeAt], tmp_path: Path) -> None:
    cut = cut_list(takes[:2], ["cut", "cut"], {"duration": 1.25})
    result, out = make(cut, tmp_path)
    assert result.frames == 30 == len(list(read_frames(out)))
    assert SmartEditor().timeline(cut_list(takes[:2], ["cut", "cut"], {"duration": 9.0}))[1] == 4


def test_an_empty_cut_list_is_a_clear_sentence(takes: list[TakeAt]) -> None:
    board = cut_list(takes[:1], ["cut"]).storyboard
    with pytest.raises(BadInput, match="nothing to cut"):
        SmartEditor().timeline(CutList(board, ()))


# ---- the picture


def test_untouched_takes_are_copied_picture_for_picture(takes: list[TakeAt], tmp_path: Path) -> None:
    result, out = make(cut_list(takes[:3], ["cut", "cut", "cut"]), tmp_path)
    assert (result.copied_frames, result.encoded_frames, result.frames) == (72, 0, 72)
    source = [picture for _, path in takes[:3] for picture in read_frames(path)]
    assert all(np.array_equal(a, b) for a, b in zip(source, read_frames(out), strict=True))


@pytest.mark.parametrize("join", OVERLAPPING)
def test_a_join_goes_from_one_shot_to_the_next_and_touches_nothing_else(takes: list[TakeAt], tmp_path: Path, join: str) -> None:
    result, out = make(cut_list(takes[:2], [join, "cut"]), tmp_path)
    assert (result.frames, result.encoded_frames) == (48 - HANDLE, HANDLE)
    film = list(read_frames(out))
    first, second = (list(read_frames(path)) for _, path in takes[:2])
    assert all(np.array_equal(a, b) for a, b in zip(film[:18], first, strict=False))
    assert all(np.array_equal(a, b) for a, b in zip(film[24:], second[6:], strict=True))
    near = [cv2.norm(luma(film[at]), luma(first[at]), cv2.NORM_L1) for at in range(18, 24)]
    assert all(value > 0 for value in near[1:]) and near[0] < near[-1]
    middle = film[20]
    assert not np.array_equal(middle, first[20]) and not np.array_equal(middle, second[2])


def test_halfway_through_a_crossfade_both_shots_are_seen(takes: list[TakeAt], tmp_path: Path) -> None:
    _, out = make(cut_list(takes[:2], ["crossfade", "cut"]), tmp_path)
    film = list(read_frames(out))
    first, second = (list(read_frames(path)) for _, path in takes[:2])
    for number in range(HANDLE):
        part = (number + 1) / (HANDLE + 1)
        expected = cv2.addWeighted(first[18 + number], 1 - part, second[number], part, 0)
        assert cv2.PSNR(film[18 + number], expected) > 38


@pytest.mark.parametrize(("join", "level"), [("fade to black", 16), ("fade to white", 235)])
def test_a_fade_reaches_its_colour_and_comes_out_of_it(takes: list[TakeAt], tmp_path: Path, join: str, level: int) -> None:
    _, out = make(cut_list(takes[:2], [join, join]), tmp_path)
    light = [float(luma(picture).mean()) for picture in read_frames(out)]
    assert light[23] == pytest.approx(level, abs=1.5) and light[24] == pytest.approx(level, abs=1.5)
    assert light[-1] == pytest.approx(level, abs=1.5) and abs(light[12] - level) > 30


def test_the_last_shot_fades_over_a_whole_second(takes: list[TakeAt], tmp_path: Path) -> None:
    result, out = make(cut_list(takes[:1], ["fade to black"]), tmp_path)
    light = [float(luma(picture).mean()) for picture in read_frames(out)]
    assert light[11] > 60 and light[12] < light[11] and light[-1] == pytest.approx(16, abs=1)
    assert (result.copied_frames, result.encoded_frames) == (6, 18)      # the group of pictures that it begins in goes with it


@pytest.mark.parametrize(("speed", "frames"), [(2.0, 6), (0.5, 24), (0.75, 16)])
def test_a_retimed_shot_shows_its_take_at_that_speed(brief: TakeAt, tmp_path: Path, speed: float, frames: int) -> None:
    result, out = make(cut_list([brief], ["cut"], {"speed": speed}), tmp_path)
    assert (result.frames, result.copied_frames) == (frames, 0)
    for number, picture in enumerate(read_bgr(out)):
        row = picture[360].astype(float).min(axis=1)
        row -= np.median(row)
        centre = (row.clip(20) - 20) @ np.arange(row.size) / (row.clip(20) - 20).sum()
        assert centre == pytest.approx(min(number * speed, FPS - 1) * 10 + 19.5, abs=2)


def test_a_take_of_another_size_and_rate_is_made_to_fit_and_the_person_is_told(takes: list[TakeAt], tmp_path: Path) -> None:
    wide = draw_take(tmp_path / "wide.mp4", 2, frames=8, size=(640, 360), fps=8)
    near = draw_take(tmp_path / "near.mp4", 3, frames=24, size=(400, 360), fps=24)
    cut = cut_list([takes[0], (wide, tmp_path / "wide.mp4"), (near, tmp_path / "near.mp4")], ["cut", "cut", "cut"])
    result, out = make(cut, tmp_path)
    assert (result.frames, result.copied_frames, result.encoded_frames) == (48, 24, 24)
    assert (probe(out).width, probe(out).height) == (720, 720)
    assert len(result.notes) == 2 and "whole" in result.notes[0] and "cut away" in result.notes[1]
    film = list(read_bgr(out))
    assert colour(film[30]) == pytest.approx(colour(next(read_bgr(tmp_path / "wide.mp4"))), abs=6)      # marked twice
    assert film[30][20].mean() < film[30][360].mean() * 0.75       # the ground above the whole picture is darker


def test_a_take_from_another_encoder_is_encoded_once_more(takes: list[TakeAt], tmp_path: Path) -> None:
    path = tmp_path / "foreign.mp4"
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream("libx264", rate=FPS, options={"preset": "ultrafast", "crf": "18"})
        stream.width, stream.height, stream.pix_fmt = 720, 720, "yuv420p"
        for picture in read_frames(takes[1][1]):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="yuv420p")))
        container.mux(stream.encode(None))
    result, out = make(cut_list([takes[0], (takes[1][0], path)], ["cut", "cut"]), tmp_path)
    assert (result.copied_frames, result.encoded_frames, result.notes) == (24, 24, ())
    source = [p for at in (takes[0][1], takes[1][1]) for p in read_frames(at)]
    assert min(cv2.PSNR(a, b) for a, b in zip(source, read_frames(out), strict=True)) > 38


@pytest.mark.parametrize("fps", [25, 30])
def test_other_rates_join_as_well(tmp_path: Path, fps: int) -> None:
    made = [(draw_take(tmp_path / f"{look}.mp4", look, fps, (720, 720), fps), tmp_path / f"{look}.mp4") for look in (0, 1)]
    result, out = make(cut_list(made, ["crossfade", "cut"], fps=fps), tmp_path)
    handle = round(fps / 2)
    assert (result.frames, result.encoded_frames) == (2 * fps - handle, handle)
    assert probe(out).complete and probe(out).fps == fps


def test_any_picture_of_a_take_can_be_reached_directly(takes: list[TakeAt]) -> None:
    reel = index(takes[0][1])
    every = list(read_frames(takes[0][1]))
    assert [gop.first for gop in reel.gops] == [0, 6, 18] and reel.joinable
    assert all(np.array_equal(next(pictures(reel, number, number + 1)), picture) for number, picture in enumerate(every))


# ---- what is kept


def test_the_same_cut_is_the_same_file_and_nothing_is_encoded_twice(takes: list[TakeAt], tmp_path: Path) -> None:
    cut = cut_list(takes[:3], ["crossfade", "crossfade", "fade to black"])
    first, _ = make(cut, tmp_path)
    kept = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "cache").iterdir()}
    again, _ = make(cut, tmp_path)
    assert first == again and {path.name: path.stat().st_mtime_ns for path in (tmp_path / "cache").iterdir()} == kept
    assert not list(tmp_path.glob(".*")) and not list((tmp_path / "cache").glob(".*"))


def test_what_needs_no_sound_is_drawn_before_it_is_there_and_the_film_is_the_same(takes: list[TakeAt], tmp_path: Path) -> None:
    cut = cut_list(takes[:3], ["crossfade", "fade to black", "cut"], title_card=Card(text="One", seconds=1.0))
    (tmp_path / "plain").mkdir()
    (tmp_path / "ahead").mkdir()
    plain, film = make(cut, tmp_path / "plain")
    SmartEditor().draw(cut, tmp_path / "ahead" / "cache")
    drawn = set((tmp_path / "ahead" / "cache").iterdir())
    made, same = make(cut, tmp_path / "ahead")
    sound = set((tmp_path / "ahead" / "cache").iterdir()) - drawn
    assert made == plain and same.read_bytes() == film.read_bytes() and [probe(path).frames for path in drawn if path.suffix == ".mp4"]
    assert len(sound) == 1


def test_the_sound_that_was_encoded_ahead_is_the_one_in_the_film(takes: list[TakeAt], tmp_path: Path) -> None:
    class Whistler(Hummer):
        def score(self, cut: CutList, timeline: tuple[tuple[float, float], ...], seconds: float, out: Path, report: Report) -> Soundtrack:
            tone = np.sin(np.arange(round(seconds * 48_000)) / 9).astype(np.float32)
            wavfile.write(out, 48_000, np.stack([tone, tone], axis=1) / 10)
            return Soundtrack(out, seconds, -23.0, -20.0)

    cut = cut_list(takes[:2], ["cut", "cut"])
    early = ahead(SmartEditor(), cut, tmp_path / "cache")
    mix = ScoreJob(Whistler(), cut, *SmartEditor().timeline(cut), tmp_path / "mix.wav", early)(lambda done: None)
    (sound,) = (tmp_path / "cache").glob("*.mp4")
    _, film = make(cut, tmp_path, mix)
    assert list((tmp_path / "cache").glob("*.mp4")) == [sound] and packets_hash(film) == packets_hash(sound)


def test_what_goes_wrong_ahead_is_no_fault_of_the_sound(takes: list[TakeAt], tmp_path: Path) -> None:
    class Broken:
        def draw(self) -> None:
            raise StoreProblem("The disk is full.")

        def hear(self, soundtrack: Soundtrack) -> None:
            raise StoreProblem("The disk is full.")

    cut = cut_list(takes[:2], ["cut", "cut"])
    timeline, seconds = SmartEditor().timeline(cut)
    made = ScoreJob(Hummer(), cut, timeline, seconds, tmp_path / "mix.wav", Broken())(lambda done: None)
    assert made.path == tmp_path / "mix.wav"


def test_changing_one_shot_encodes_only_its_two_joins(takes: list[TakeAt], tmp_path: Path) -> None:
    joins = ["crossfade", "crossfade", "crossfade", "cut"]
    make(cut_list([takes[0], takes[1], takes[2], takes[0]], joins), tmp_path)
    before = set((tmp_path / "cache").iterdir())
    make(cut_list([takes[0], takes[3], takes[2], takes[0]], joins), tmp_path)
    assert len(set((tmp_path / "cache").iterdir()) - before) == 2


def test_a_new_title_leaves_the_rest_of_the_film_alone(takes: list[TakeAt], tmp_path: Path) -> None:
    joins = ["crossfade", "cut"]
    make(cut_list(takes[:2], joins, title_card=Card(text="One", seconds=1.0)), tmp_path)
    before = set((tmp_path / "cache").iterdir())
    make(cut_list(takes[:2], joins, title_card=Card(text="Two", seconds=1.0)), tmp_path)
    new = set((tmp_path / "cache").iterdir()) - before
    assert sum(probe(path).frames for path in new) == 6 + 12       # the groups of pictures under the title


def test_a_damaged_piece_in_the_cache_is_made_again(takes: list[TakeAt], tmp_path: Path) -> None:
    cut = cut_list(takes[:2], ["crossfade", "cut"])
    first, _ = make(cut, tmp_path)
    for path in (tmp_path / "cache").iterdir():
        if probe_or_none(path):
            path.write_bytes(path.read_bytes()[:500])
    assert make(cut, tmp_path)[0] == first


def probe_or_none(path: Path) -> bool:
    try:
        return probe(path).frames > 0
    except BadInput:
        return False


def test_a_damaged_take_keeps_the_film_that_was_there(takes: list[TakeAt], tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    data = bytearray(takes[1][1].read_bytes())
    at = data.index(b"mdat") + 2000
    data[at:at + 600] = bytes(255 - b for b in data[at:at + 600])
    broken.write_bytes(data)
    (tmp_path / "film.mp4").write_bytes(b"the old film")
    with pytest.raises((BadInput, FilmingFailed), match=r"damaged|check"):
        make(cut_list([takes[0], (takes[1][0], broken)], ["crossfade", "cut"]), tmp_path)
    assert (tmp_path / "film.mp4").read_bytes() == b"the old film"
    assert not list(tmp_path.glob(".*"))


def test_stopping_leaves_no_half_film(takes: list[TakeAt], tmp_path: Path) -> None:
    def stop(fraction: float) -> None:
        if fraction > 0.3:
            raise Stopped("stopped")

    with pytest.raises(Stopped):
        SmartEditor().assemble(cut_list(takes[:2], ["crossfade", "cut"]), None, tmp_path / "film.mp4", tmp_path / "cache", stop)
    assert not (tmp_path / "film.mp4").exists() and not list(tmp_path.glob(".*"))


def test_a_folder_that_is_not_there_is_a_clear_sentence(takes: list[TakeAt], tmp_path: Path) -> None:
    with pytest.raises(StoreProblem, match=r"could not be written"):
        SmartEditor().assemble(cut_list(takes[:1], ["cut"]), None, tmp_path / "no" / "film.mp4", tmp_path / "cache", lambda f: None)


# ---- the sound


def click_at(path: Path, seconds: float, at: float) -> Soundtrack:
    """A mix of `seconds` with a short beep that starts at `at`."""
    samples = np.zeros((round(seconds * 48_000), 2), np.float32)
    start = round(at * 48_000)
    samples[start:start + 2400] = 0.5 * np.sin(np.arange(2400) * 2 * np.pi * 1000 / 48_000)[:, None]
    wavfile.write(path, 48_000, samples)
    return Soundtrack(path, seconds, -14.2, -1.1, ("The line of shot s1 was shortened to fit.",))


def sound_of(path: Path) -> NDArray[np.float32]:
    with av.open(str(path)) as container:
        return np.concatenate([frame.to_ndarray() for frame in container.decode(audio=0)], axis=1).astype(np.float32)


def test_the_sound_is_in_its_place_to_the_millisecond_and_as_long_as_the_picture(takes: list[TakeAt], tmp_path: Path) -> None:
    result, out = make(cut_list(takes[:2], ["crossfade", "cut"]), tmp_path, click_at(tmp_path / "mix.wav", 3.5, 2.25))
    heard = sound_of(out)
    assert 0 <= heard.shape[1] - 3.5 * 48_000 < 1024           # this decoder does not cut the last AAC frame
    assert np.argmax(np.abs(heard[0]) > 0.1) == pytest.approx(2.25 * 48_000, abs=48)
    assert (result.loudness, result.true_peak) == (-14.2, -1.1)
    assert result.notes == ("The line of shot s1 was shortened to fit.",), "what the sound has to say is told with the film"


@pytest.mark.parametrize("seconds", [1.0, 9.0])
def test_a_mix_of_another_length_is_cut_or_followed_by_silence(takes: list[TakeAt], tmp_path: Path, seconds: float) -> None:
    _, out = make(cut_list(takes[:1], ["cut"]), tmp_path, click_at(tmp_path / "mix.wav", seconds, 0.5))
    assert 0 <= sound_of(out).shape[1] - 96_000 < 1024


def test_without_a_mix_the_film_has_a_silent_track(takes: list[TakeAt], tmp_path: Path) -> None:
    _, out = make(cut_list(takes[:1], ["cut"]), tmp_path)
    assert np.abs(sound_of(out)).max() == 0 and 0 <= sound_of(out).shape[1] - 96_000 < 1024


def test_another_decoder_finds_every_picture_and_every_sample(takes: list[TakeAt], tmp_path: Path) -> None:
    cut = cut_list(takes[:3], ["crossfade", "zoom", "fade to black"], title_card=Card(text="Bars", seconds=1.0))
    result, out = make(cut, tmp_path, click_at(tmp_path / "mix.wav", 5.0, 1.0))
    strict = [imageio_ffmpeg.get_ffmpeg_exe(), "-nostdin", "-v", "error", "-xerror", "-err_detect", "explode", "-i", str(out)]
    pictures = subprocess.run([*strict, "-f", "rawvideo", "-pix_fmt", "gray", "-s", "16x16", "-"], capture_output=True, check=True)
    samples = subprocess.run([*strict, "-vn", "-f", "s16le", "-"], capture_output=True, check=True)
    assert len(pictures.stdout) == result.frames * 256 and len(samples.stdout) == round(result.seconds * 48_000) * 4
    assert pictures.stderr == samples.stderr == b""


def test_the_container_starts_fast_and_carries_tags_and_title(takes: list[TakeAt], tmp_path: Path) -> None:
    title = "10:30 %{pts} 'C:\\' 🎬\n=;#"
    _, out = make(cut_list(takes[:1], ["cut"], title=title), tmp_path)
    head = out.read_bytes()
    assert head.index(b"moov") < head.index(b"mdat")
    with av.open(str(out)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert container.metadata["title"] == title
        assert (video.codec_context.colorspace, video.codec_context.color_range) == (1, 1) and video.sample_aspect_ratio == 1
        assert (video.codec_context.profile, video.codec_context.pix_fmt) == ("High", "yuv420p")
        assert (audio.codec_context.name, audio.rate, audio.codec_context.layout.name) == ("aac", 48_000, "stereo")


def test_the_same_take_twice_in_a_row_is_seen_twice(takes: list[TakeAt], tmp_path: Path) -> None:
    cut, film = make(cut_list([takes[1], takes[1]], ["cut", "cut"]), tmp_path)
    assert cut.frames == 2 * takes[1][0].frames
    pictures_ = list(read_frames(film))
    assert np.array_equal(pictures_[0], pictures_[takes[1][0].frames])


def test_every_transition_of_the_vocabulary_can_end_a_shot(brief: TakeAt, tmp_path: Path) -> None:
    for join in Transition:
        result, out = make(cut_list([brief, brief], [join.value, join.value]), tmp_path)
        assert probe(out).frames == result.frames
