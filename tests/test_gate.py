"""The media gate: what comes in is what it says, or is refused with its cause; what is brought in is upright and in step."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from media_cases import TEST, clip, ffmpeg, flash_and_beep, png, wav
from PIL import Image

from director.errors import BadInput, Stopped, StoreProblem
from director.gate import Limits, bring_in, examine

FAST = ("-pix_fmt", "yuv420p", "-g", "4", "-movflags", "+faststart")


def refusal(path: Path, *kinds: Any) -> str:
    """Why a file is not let in; that takes no longer than a second, or on a busy machine a few."""
    started = time.monotonic()
    with pytest.raises(BadInput) as refused:
        examine(path, *kinds)
    assert time.monotonic() - started < 5
    assert path.name in str(refused.value)
    return str(refused.value)


def pictures(path: Path) -> list[Any]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


def sound(path: Path) -> Any:
    """Mono samples of a file at 48 kHz."""
    with av.open(str(path)) as container:
        return np.concatenate([frame.to_ndarray().reshape(2, -1)[0] for frame in container.decode(audio=0)])


@pytest.mark.parametrize(("content", "cause"), [
    (b"", "empty"),
    (b"<!DOCTYPE html><html>Sign in</html>", "web page"),
    (b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/seg.ts\n", "playlist"),
    (b"ffconcat version 1.0\nfile other.mp4\n", "list of files"),
    (b"v=0\no=- 0 0 IN IP4 127.0.0.1\n", "live stream"),
    (b'<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"/>', "manifest"),
    (b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg/>', "SVG"),
    (b"PK\x03\x04rest", "ZIP"),
    (b"\xef\xbb\xbf#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/seg.ts\n", "playlist"),
    (b"# mine\nffconcat version 1.0\nfile /etc/passwd\n", "list of files"),
    (b"[playlist]\nFile1=http://127.0.0.1:9/x\n", "playlist"), (b'<?xml version="1.0"?><smil><body/></smil>', "playlist"),
    (b"[Script Info]\nScriptType: v4.00+\n", "subtitles"), (b"%!PS-Adobe-3.0 EPSF-3.0", "PostScript"), (b"SQLite format 3\0", "database"),
    (b"\0" * 257 + b"ustar", "tar"), (b'[{"a": 1}]', "JSON"),
    (b"1\n00:00:01,000 --> 00:00:02,000\nA\n", "subtitles"),
    (b"\x00\x00\x00\x18ftypheic", "HEIC"),
    (b"\x80\x04pickled", "pickle"),
    (b"Dear diary, today", "text file"),
    (bytes(range(200, 250)), "nothing that can be read"),
])
def test_what_is_no_medium_is_called_by_its_name(content: bytes, cause: str, tmp_path: Path) -> None:
    file = tmp_path / "holiday.mp4"
    file.write_bytes(content)
    assert cause in refusal(file)


def test_only_a_regular_file_is_opened(tmp_path: Path) -> None:
    pipe, link, folder = tmp_path / "pipe.mp4", tmp_path / "link.mp4", tmp_path / "folder.mp4"
    os.mkfifo(pipe)
    link.symlink_to("/etc/passwd")
    folder.mkdir()
    assert "pipe" in refusal(pipe)
    assert "link" in refusal(link)
    assert "folder" in refusal(folder)
    assert "not there" in refusal(tmp_path / "none.mp4")
    assert "device" in refusal(Path("/dev/zero"))


def _cut(path: Path) -> Path:
    data = path.read_bytes()
    path.write_bytes(data[:int(len(data) * 0.6)])
    return path


def _flipped(path: Path) -> Path:
    data = bytearray(path.read_bytes())
    for place in range(len(data) // 2, len(data) - 100, 97):
        data[place] ^= 255
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(("make", "kinds", "cause"), [
    (lambda f: _cut(clip(f, TEST, *FAST)), ("video",), "breaks off"),
    (lambda f: _cut(clip(f)), ("video",), "did not finish"),
    (lambda f: _cut(clip(f.with_suffix(".mkv"), TEST, *FAST[:4])), ("video",), "breaks off"),
    (lambda f: _flipped(clip(f, TEST, *FAST)), ("video",), "damaged"),
    (lambda f: clip(f, "sine=d=1"), ("video",), "no pictures"),
    (lambda f: clip(f.with_suffix(".mkv"), "color=s=8x8:d=0.1", "-c:v", "ffv1"), ("video",), "8x8"),
    (lambda f: clip(f), ("sound",), "no sound"),
    (lambda f: clip(f), ("still",), "is a video"),
    (lambda f: wav(f.with_suffix(".wav"), [float("nan")] * 900), ("sound",), "not numbers"),
    (lambda f: png(f.with_suffix(".png"), 50_000, 50_000), ("still",), "million pixels"),
    (lambda f: png(f.with_suffix(".png"), 4, 4), ("still",), "4x4"),
    (lambda f: _cut(png(f.with_suffix(".png"), 900, 900)), ("still",), "breaks off"),
])
def test_what_is_damaged_or_of_no_use_is_refused_with_its_cause(make: Callable[[Path], Path], kinds: tuple[Any, ...], cause: str,
                                                               tmp_path: Path) -> None:
    assert cause in refusal(make(tmp_path / "holiday.mp4"), *kinds)


def test_a_telephone_clip_stands_upright_with_square_pixels_at_a_steady_rate(tmp_path: Path) -> None:
    clip(tmp_path / "flat.mp4", "color=red:s=160x90:d=1:r=25,drawbox=w=80:h=90:c=blue:t=fill,setsar=4/3",
         "-vf", "select='not(mod(n\\,3))+lt(n\\,12)'", "-fps_mode", "vfr", "-pix_fmt", "yuv420p", sound="sine=d=1")
    ffmpeg("-display_rotation", 90, "-i", tmp_path / "flat.mp4", "-c", "copy", tmp_path / "held.mp4")
    seen = examine(tmp_path / "held.mp4", "video")
    house = bring_in(tmp_path / "held.mp4", tmp_path / "house.mp4", "video")
    assert (seen.width, seen.height) == (house.width, house.height) == (90, 212)
    assert (house.fps, house.frames) == (25, 25) and seen.frames < 25
    assert house.heard and any("upright" in note for note in house.notes)
    middle = pictures(tmp_path / "house.mp4")[12]
    assert middle.shape == (212, 90, 3)
    assert middle[190, 45].argmax() == 2 and middle[20, 45].argmax() == 0          # what was left is below: turned against the clock


def test_high_dynamic_range_keeps_white_white_and_grey_grey(tmp_path: Path) -> None:
    """PQ codes of 203 cd/m² (paper) and of 26 cd/m² (a middle grey, 18 % of ~145), SMPTE ST 2084, as 10-bit luma."""
    paper, grey = (64 + round(876 * code) for code in (0.5806, 0.3812))
    picture = f"color=black:s=64x64:d=0.2:r=10,format=yuv420p10le,geq=lum='if(lt(X,32),{paper},{grey})':cb=512:cr=512"
    clip(tmp_path / "hdr.mp4", picture, "-c:v", "libx265", "-x265-params", "log-level=error:colorprim=bt2020:transfer=smpte2084:"
         "colormatrix=bt2020nc", "-color_trc", "smpte2084", "-color_primaries", "bt2020", "-colorspace", "bt2020nc")
    assert any("dynamic range" in note for note in bring_in(tmp_path / "hdr.mp4", tmp_path / "house.mp4", "video").notes)
    shown = pictures(tmp_path / "house.mp4")[0]
    assert 225 <= shown[32, 16].mean() <= 250
    assert 85 <= shown[32, 48].mean() <= 125


@pytest.mark.parametrize("late", [0.0, 0.3])
def test_a_piece_from_the_middle_is_in_step_with_its_sound(late: float, tmp_path: Path) -> None:
    flash_and_beep(tmp_path / "clap.mp4", at=2.6, seconds=4, late=late)
    seen = bring_in(tmp_path / "clap.mp4", tmp_path / "piece.mp4", "video", start=2.2, seconds=1)
    assert (seen.seconds, seen.frames) == (1.0, 25)
    white = [number for number, picture in enumerate(pictures(tmp_path / "piece.mp4")) if picture.mean() > 128]
    loud = np.flatnonzero(np.abs(sound(tmp_path / "piece.mp4")) > 0.2)
    assert abs(white[0] / 25 - 0.4) < 0.05
    assert abs(loud[0] / 48_000 - white[0] / 25) < 0.04


def test_the_main_picture_is_taken_odd_sizes_become_even_and_interlace_is_made_whole(tmp_path: Path) -> None:
    ffmpeg("-f", "lavfi", "-i", "color=red:s=64x64:d=0.2", "-f", "lavfi", "-i", "testsrc=s=161x91:d=0.4:r=50,interlace",
           "-map", "0:v", "-map", "1:v", "-flags", "+ilme+ildct", "-c:v", "mpeg4", tmp_path / "two.mp4")
    seen = bring_in(tmp_path / "two.mp4", tmp_path / "house.mp4", "video")
    assert (seen.width, seen.height) == (160, 90) and any("interlace" in note for note in seen.notes)


def test_sound_is_brought_to_stereo_and_what_is_too_loud_is_turned_down(tmp_path: Path) -> None:
    tone = 10 * np.sin(np.arange(8000) * 0.3)
    tone[100:110] = np.inf
    seen = bring_in(wav(tmp_path / "loud.wav", tone, claimed=2**32 - 60, rate=8000), tmp_path / "house.wav", "sound")
    assert abs(seen.seconds - 1) < 0.02 and len(seen.notes) == 2
    with av.open(str(tmp_path / "house.wav")) as container:
        stream = container.streams.audio[0]
        assert (stream.rate, stream.channels) == (48_000, 2)
        assert np.abs(np.concatenate([frame.to_ndarray() for frame in container.decode(stream)], axis=1)).max() > 32_000


def test_photos_are_turned_upright_shrunk_and_stripped(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "where I live"
    photo = Image.new("CMYK", (300, 200), (0, 255, 255, 0))
    photo.save(tmp_path / "photo.jpg", exif=exif)
    seen = bring_in(tmp_path / "photo.jpg", tmp_path / "photo.png", "still", most=150)
    with Image.open(tmp_path / "photo.png") as shown:
        assert (shown.size, shown.mode, (seen.width, seen.height)) == ((100, 150), "RGB", (100, 150))
        red, green, blue = shown.getpixel((50, 75))
        assert red > 180 and green < 80 and blue < 80
    assert b"where I live" not in (tmp_path / "photo.png").read_bytes()


def test_a_picture_of_a_great_many_pixels_is_shrunk_within_bounds(tmp_path: Path) -> None:
    seen = bring_in(png(tmp_path / "wall.png", 13_000, 13_000), tmp_path / "house.png", "still", most=512)
    assert (seen.width, seen.height) == (512, 512)


def test_limits_are_kept_and_a_refused_file_leaves_nothing_behind(tmp_path: Path) -> None:
    clip(tmp_path / "long.mp4")
    for limits, cause in ((Limits(bytes=1000), "GB"), (Limits(seconds=0.5), "longer"), (Limits(frames=9), "more than 9 pictures"),
                          (Limits(memory=80 << 20), "more memory")):
        with pytest.raises(BadInput, match=cause):
            bring_in(tmp_path / "long.mp4", tmp_path / "house.mp4", "video", limits=limits)
    with pytest.raises(StoreProblem, match="full"):
        bring_in(tmp_path / "long.mp4", tmp_path / "house.mp4", "video", limits=Limits(written=2000))
    with pytest.raises(BadInput, match="nothing to use after"):
        bring_in(tmp_path / "long.mp4", tmp_path / "house.mp4", "video", start=7)
    assert {file.name for file in tmp_path.iterdir()} == {"long.mp4"}


def test_the_person_can_stop_it(tmp_path: Path) -> None:
    def stop(_: float) -> None:
        raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        examine(clip(tmp_path / "a.mp4", "testsrc=s=160x90:d=8:r=25"), report=stop)


def test_behind_the_gate_no_file_and_no_connection_can_be_opened() -> None:
    program = """
import socket, director.gate.moving, director.gate.picture
from director.gate.inside import _closed_in
_closed_in({"memory": 1 << 31, "written": 0}, 9, 3)
for act in (lambda: open("/etc/passwd"), lambda: socket.socket(), lambda: open("/tmp/x", "w")):
    try: act()
    except OSError as error: print(error.errno)
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent)
    assert run.stdout.split() == ["24", "24", "24"]                                # EMFILE
