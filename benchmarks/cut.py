"""What cutting a film costs, against the naive ways: CPU seconds, memory, and whether every frame and sample is in its place.

    python -m benchmarks.cut                                                        the bars: 60 takes and 6, of 4 s, 1080p (10 minutes)
    python -m benchmarks.cut --shots 12 --size 1280x720 --seconds 2                 a quick look; the bars stand for the full size
    python -m benchmarks.cut --keep FOLDER                                          takes and films stay there, and are used again

The same edit three times, with the same x264 settings on one thread: takes joined by crossfades of half a second under music and one
effect a join, brought to -14 LUFS. `ffmpeg` is one filter graph (xfade, amix, loudnorm); `moviepy` composes clips; `smart` is the
editor. Each way runs in a process of its own; what counts is CPU time, of children too, without the start of Python. Then
one shot is replaced and the smart cut made again, the mix as well. Every picture of the drawn takes carries its take and number in a
strip of blocks, which are read back from the finished film. Watermark, label and credentials are part of no way: takes bring the mark
along, and signing is a pass over the finished file (0.05 CPU seconds for 20 s at 720p).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.io import wavfile

from director.model import Shot, Storyboard, Take
from director.roles import Clip, CutList, Soundtrack
from director.tempo import handle_frames
from director.tools.media import TakeWriter, planes, read_frames
from director.tools.media.encoding import OPTIONS
from director.vocabulary import Aspect, Resolution, Transition

FPS, RATE = 24, 48_000
LOOKS = 11                       # different takes, a prime: 110 joins that are all different
FEW = 6                          # takes of the comparison with moviepy
BLOCKS, BLOCK = 16, 24           # the strip: bits, and pixels of a bit's side
JOIN = 0.5                       # seconds of a crossfade
SIZES = {"1280x720": Resolution.P720, "1920x1080": Resolution.P1080}
BARS = {"of ffmpeg": 0.20, "of moviepy": 0.05, "one changed, of ffmpeg": 0.04, "MB": 800.0, "MB more for ten times the shots": 80.0,
        "LU off": 0.5, "wrong pictures": 0.0, "samples off": 0.0, "joins drawn again": 2.0}


@dataclass(frozen=True)
class Edit:
    """Which takes in which order, and the sounds: all in `folder`."""

    folder: Path
    size: str
    seconds: float
    order: tuple[int, ...]

    @property
    def frames(self) -> int:
        """Pictures of one take."""
        return round(self.seconds * FPS)

    @property
    def whole(self) -> int:
        """Pictures of the film."""
        return self.frames * len(self.order) - round(JOIN * FPS) * (len(self.order) - 1)

    def take(self, look: int) -> Path:
        return self.folder / f"take-{self.size}-{self.seconds:g}-{look}.mp4"

    def starts(self) -> list[float]:
        """Seconds at which each shot comes in."""
        return [number * (self.frames / FPS - JOIN) for number in range(len(self.order))]

    @property
    def music(self) -> Path:
        return self.folder / f"music-{self.whole}.wav"

    @property
    def effect(self) -> Path:
        return self.folder / "effect.wav"


def order(shots: int) -> tuple[int, ...]:
    """A walk through the takes on which no two joins are the same: a prime number of takes, each round in longer strides."""
    walk = [0]
    for join in range(shots - 1):
        walk.append((walk[-1] + 1 + join // LOOKS) % LOOKS)
    return tuple(walk)


def draw(edit: Edit, look: int) -> None:
    """A take: a detailed still over which the camera glides while discs cross it, numbered in its upper left corner."""
    width, height = (int(side) for side in edit.size.split("x"))
    if edit.take(look).is_file():
        return
    chance = np.random.default_rng(look)
    ground = np.zeros((height + 200, width + 400, 3), np.float32)
    for cell, contrast in ((8, 2.2), (32, 8), (96, 19), (300, 44)):        # as big a file as a drawn take: 4 to 5 Mbit/s at 1080p
        noise = chance.normal(0, contrast, ((height + 200) // cell + 2, (width + 400) // cell + 2, 3)).astype(np.float32)
        ground += cv2.resize(noise, (width + 400, height + 200), interpolation=cv2.INTER_CUBIC)
    still = np.clip(ground + chance.uniform(70, 170, 3), 0, 255).astype(np.uint8)
    paths = [(chance.uniform(0, 1, 4), int(height * chance.uniform(0.03, 0.1)), tuple(chance.uniform(0, 255, 3))) for _ in range(6)]
    with TakeWriter(edit.take(look), width, height, FPS, edit.frames) as writer:
        for number in range(edit.frames):
            t = number / edit.frames
            left, top = int(400 * t), int(100 + 100 * np.sin(3 * t + look))
            picture = still[top:top + height, left:left + width].copy()
            for (x, y, to_x, to_y), radius, colour in paths:
                at = int(width * (x + (to_x - x) * t)), int(height * (y + (to_y - y) * t))
                cv2.circle(picture, at, radius, colour, -1, cv2.LINE_AA)
            writer.write_bgr(numbered(picture, look, number))


def numbered(picture: NDArray[np.uint8], look: int, number: int) -> NDArray[np.uint8]:
    """The picture with `look` (4 bits) and `number` (12 bits) as black and white blocks."""
    for bit in range(BLOCKS):
        lit = (look << 12 | number) >> bit & 1
        picture[:BLOCK, bit * BLOCK:(bit + 1) * BLOCK] = 255 if lit else 0
    return picture


def read_number(i420: NDArray[np.uint8]) -> tuple[int, int]:
    """(take, number) of a picture."""
    luma = planes(i420)[0]
    bits = [luma[4:BLOCK - 4, bit * BLOCK + 4:(bit + 1) * BLOCK - 4].mean() > 126 for bit in range(BLOCKS)]
    value = sum(int(lit) << bit for bit, lit in enumerate(bits))
    return value >> 12, value & 4095


def sounds(edit: Edit) -> None:
    """Chords for the film's length, and a short knock."""
    if not edit.music.is_file():
        t = np.arange(round(edit.whole * RATE / FPS)) / RATE
        chord = np.zeros(len(t))
        for n, tone in enumerate((110.0, 164.81, 220.0, 277.18)):
            chord += np.sin(2 * np.pi * tone * t) * (0.5 + 0.5 * np.sin(2 * np.pi * (0.11 + 0.03 * n) * t)) * 0.08
        hiss = np.random.default_rng(1).normal(0, 0.004, len(t))
        wavfile.write(edit.music, RATE, np.stack([chord + hiss, chord - hiss], axis=1).astype(np.float32))
    if not edit.effect.is_file():
        t = np.arange(RATE // 4) / RATE
        knock = (np.sin(2 * np.pi * 700 * t) * np.exp(-t * 30) * 0.5).astype(np.float32)
        wavfile.write(edit.effect, RATE, np.stack([knock, knock], axis=1))


# ---- the three ways


def by_ffmpeg(edit: Edit, out: Path) -> None:
    """One filter graph over all takes."""
    import imageio_ffmpeg

    inputs: list[str] = []
    for look in edit.order:
        inputs += ["-i", str(edit.take(look))]
    count = len(edit.order)
    inputs += ["-i", str(edit.music), "-i", str(edit.effect)]
    graph, last = [], "0:v"
    for number, start in list(enumerate(edit.starts()))[1:]:
        graph.append(f"[{last}][{number}:v]xfade=transition=fade:duration={JOIN}:offset={start:.6f}[v{number}]")
        last = f"v{number}"
    marks = edit.starts()[1:]
    graph.append(f"[{count + 1}:a]asplit={len(marks)}" + "".join(f"[e{n}]" for n in range(len(marks))))
    graph += [f"[e{n}]adelay={round(at * 1000)}:all=1[d{n}]" for n, at in enumerate(marks)]
    graph.append(f"[{count}:a]" + "".join(f"[d{n}]" for n in range(len(marks)))
                 + f"amix=inputs={len(marks) + 1}:normalize=0:duration=first,loudnorm=I=-14:TP=-1:LRA=11,aresample={RATE}[a]")
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-nostdin", "-y", "-v", "error", "-filter_complex_threads", "1", *inputs,
               "-filter_complex", ";".join(graph), "-map", f"[{last}]", "-map", "[a]", "-c:v", "libx264", *_x264(), "-threads", "1",
               "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "192k", str(out)]
    subprocess.run(command, check=True)


def _x264() -> list[str]:
    return [part for name, value in OPTIONS.items() for part in (f"-{name}", value)]


def by_moviepy(edit: Edit, out: Path) -> None:
    """Clips composed with crossfades, as its guide shows."""
    from moviepy import AudioFileClip, CompositeAudioClip, VideoFileClip, concatenate_videoclips
    from moviepy.video.fx import CrossFadeIn

    clips = [VideoFileClip(str(edit.take(look))) for look in edit.order]
    shown = [clip if not number else clip.with_effects([CrossFadeIn(JOIN)]) for number, clip in enumerate(clips)]
    film = concatenate_videoclips(shown, padding=-JOIN, method="compose")
    knocks = [AudioFileClip(str(edit.effect)).with_start(at) for at in edit.starts()[1:]]
    film = film.with_audio(CompositeAudioClip([AudioFileClip(str(edit.music)), *knocks]))
    film.write_videofile(str(out), fps=FPS, codec="libx264", audio_codec="aac", threads=1, logger=None, preset=OPTIONS["preset"],
                         ffmpeg_params=[*_x264()[2:], "-pix_fmt", "yuv420p"], temp_audiofile_path=str(edit.folder))


def by_smart(edit: Edit, out: Path) -> None:
    """Mix, loudness, cut: what the program does once the takes and the sounds are there."""
    from director.tools.editor import SmartEditor
    from director.tools.sound.loudness import deliver

    mix = np.array(wavfile.read(edit.music, mmap=True)[1])
    knock = wavfile.read(edit.effect)[1]
    for number, at in enumerate(edit.starts()[1:]):
        first = round(at * RATE)
        mix[first:first + len(knock)] += knock[:len(mix) - first] * np.float32(0.8 if edit.order[number + 1] == LOOKS else 1.0)
    loud, peak = deliver(mix, 18.0)
    track = out.with_suffix(".wav")
    wavfile.write(track, RATE, mix)
    del mix
    cut = SmartEditor().assemble(cut_list(edit), Soundtrack(track, edit.whole / FPS, loud, peak), out, edit.folder / "cache",
                                 lambda fraction: None)
    assert cut.frames == edit.whole, f"{cut.frames} pictures in place of {edit.whole}"


def cut_list(edit: Edit) -> CutList:
    width, height = (int(side) for side in edit.size.split("x"))
    shots = tuple(Shot(id=f"s{number + 1}", prompt="discs", duration=edit.frames / FPS, transition=Transition.CROSSFADE)
                  for number in range(len(edit.order)))
    board = Storyboard(title="Discs", aspect=Aspect.WIDE, resolution=SIZES[edit.size], fps=FPS, shots=shots)
    clips = []
    for shot, look in zip(shots, edit.order, strict=True):
        sha = hashlib.sha256(edit.take(look).read_bytes()).hexdigest()
        take = Take(key="0" * 64, sha256=sha, shot=shot.id, generator="drawn", version="1", seed=look, prompt="discs", width=width,
                    height=height, fps=FPS, frames=edit.frames)
        clips.append(Clip(shot, take, edit.take(look), whole=True))
    return CutList(board, tuple(clips))


def _load_moviepy() -> None:
    os.environ["PYTHON_DOTENV_DISABLED"] = "1"       # without it moviepy reads any .env in the folders above
    import moviepy  # noqa: F401


def _load_smart() -> None:
    from director.tools.editor import SmartEditor
    from director.tools.sound import loudness  # noqa: F401

    SmartEditor()


WAYS = {"ffmpeg": by_ffmpeg, "moviepy": by_moviepy, "smart": by_smart}
LOADS = {"ffmpeg": lambda: None, "moviepy": _load_moviepy, "smart": _load_smart}


@dataclass(frozen=True)
class Spent:
    """CPU and clock seconds, and the most memory that the way held at once, MB (of one process, the biggest)."""

    cpu: float
    clock: float
    megabytes: float


def spent(way: str, edit: Edit, out: Path) -> Spent:
    """Cut the film in a process of its own."""
    asked = [way, str(edit.folder), edit.size, str(edit.seconds), ",".join(map(str, edit.order)), str(out)]
    done = subprocess.run([sys.executable, "-m", "benchmarks.cut", "--way", *asked], check=True, stdout=subprocess.PIPE, text=True)
    return Spent(**json.loads(done.stdout.splitlines()[-1]))


def _way(way: str, folder: str, size: str, seconds: str, looks: str, out: str) -> None:
    """The inside of such a process."""
    edit = Edit(Path(folder), size, float(seconds), tuple(int(look) for look in looks.split(",")))
    LOADS[way]()
    began = time.perf_counter(), time.process_time()
    WAYS[way](edit, Path(out))
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = time.process_time() - began[1] + children.ru_utime + children.ru_stime
    print(json.dumps(vars(Spent(cpu, time.perf_counter() - began[0], max(own.ru_maxrss, children.ru_maxrss) / 1024))))


# ---- whether it is right


def wrong_pictures(film: Path, edit: Edit) -> int:
    """Pictures outside the joins that are not the one that belongs there, inside them those unlike the mix of the two; missing ones."""
    handle = handle_frames(FPS)
    step = edit.frames - handle
    joins: dict[int, NDArray[np.uint8]] = {}
    for number, (a, b) in enumerate(list(pairwise(edit.order))[::9]):
        at = (9 * number + 1) * step
        tail, head = list(read_frames(edit.take(a)))[-handle:], read_frames(edit.take(b))
        for k, (old, new) in enumerate(zip(tail, head, strict=False)):
            part = (k + 1) / (handle + 1)
            joins[at + k] = np.asarray(cv2.addWeighted(old, 1 - part, new, part, 0), np.uint8)
    wrong = at = 0
    for picture in read_frames(film):
        shot = min(at // step, len(edit.order) - 1)
        inside = at - shot * step
        if inside < handle and shot:
            wrong += at in joins and cv2.PSNR(picture, joins[at]) < 36
        else:
            wrong += read_number(picture) != (edit.order[shot], inside)
        at += 1
    return wrong + abs(at - edit.whole)


def samples_off(film: Path) -> int:
    """By how many samples the sound lies beside the mix, at the worst of five places; plus what the length is off by beyond AAC's frame."""
    mix = wavfile.read(film.with_suffix(".wav"), mmap=True)[1]
    with av.open(str(film)) as container:
        heard = np.concatenate([np.asarray(frame.to_ndarray()) for frame in container.decode(audio=0)], axis=1)[0]
    worst, width, reach = 0, RATE // 2, 64
    for place in np.linspace(RATE // 10, len(mix) - width - RATE // 10, 5).astype(int):
        source = np.asarray(mix[place:place + width, 0], np.float64)
        fits = [float(source @ heard[place + lag:place + lag + width]) for lag in range(-reach, reach + 1)]
        worst = max(worst, abs(int(np.argmax(fits)) - reach))
    return worst + max(0, abs(len(heard) - len(mix)) - 1024)


def loudness(film: Path) -> float:
    """Integrated loudness by ffmpeg's own meter, LUFS."""
    import imageio_ffmpeg

    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-nostdin", "-i", str(film), "-map", "0:a", "-af", "ebur128", "-f", "null", "-"]
    said = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=True).stderr
    return float(said.rsplit("I:", 1)[1].split("LUFS")[0])


def main() -> None:
    if sys.argv[1:2] == ["--way"]:
        _way(*sys.argv[2:])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shots", type=int, default=60)
    parser.add_argument("--size", choices=sorted(SIZES), default="1920x1080")
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--keep", type=Path, help="a folder for takes and films")
    parser.add_argument("--no-moviepy", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        measured = measure(folder, given.shots, given.size, given.seconds, moviepy=not given.no_moviepy)
    for name, value in measured.items():
        bar = BARS[name]
        print(f"{name:32} {value:8.3f}   bar {bar:g}   {'met' if value <= bar else 'MISSED'}")


def _pictures(path: Path) -> int:
    """How many pictures a piece holds; none where it is a piece of the sound, which is kept beside them."""
    with av.open(str(path)) as piece:
        return sum(1 for _ in piece.decode(video=0)) if piece.streams.video else 0


def measure(folder: Path, shots: int, size: str, seconds: float, moviepy: bool) -> dict[str, float]:
    """Every figure of BARS; what was spent is printed on the way."""
    many, few = (Edit(folder, size, seconds, order(count)) for count in (shots, min(FEW, shots)))
    for look in range(LOOKS + 1):
        draw(many, look)
    for edit in (many, few):
        sounds(edit)
    figures: dict[str, float] = {}
    for path in sorted((folder / "cache").glob("*")):
        path.unlink()

    def cut(way: str, edit: Edit, name: str) -> Spent:
        cost = spent(way, edit, folder / f"{name}.mp4")
        print(f"{name:24} {cost.cpu:7.1f} CPU-s  {cost.clock:7.1f} s  {cost.megabytes:6.0f} MB", flush=True)
        return cost

    small = cut("smart", few, "smart-few")
    if moviepy:
        figures["of moviepy"] = small.cpu / cut("moviepy", few, "moviepy-few").cpu
    for path in sorted((folder / "cache").glob("*")):
        path.unlink()
    big, graph = cut("smart", many, "smart"), cut("ffmpeg", many, "ffmpeg")
    figures["of ffmpeg"] = big.cpu / graph.cpu
    figures["wrong pictures"] = wrong_pictures(folder / "smart.mp4", many)
    figures["samples off"] = samples_off(folder / "smart.mp4")
    figures["LU off"] = abs(loudness(folder / "smart.mp4") + 14.0)
    before = {path: path.stat().st_mtime_ns for path in (folder / "cache").iterdir()}
    middle = shots // 2
    changed = Edit(folder, size, seconds, (*many.order[:middle], LOOKS, *many.order[middle + 1:]))
    figures["one changed, of ffmpeg"] = cut("smart", changed, "smart-changed").cpu / graph.cpu
    new = [path for path in (folder / "cache").iterdir() if path not in before]
    figures["joins drawn again"] = sum(1 for path in new if _pictures(path) == handle_frames(FPS))
    figures["wrong pictures"] += wrong_pictures(folder / "smart-changed.mp4", changed)
    figures["MB"] = max(small.megabytes, big.megabytes)
    figures["MB more for ten times the shots"] = big.megabytes - small.megabytes
    return figures


if __name__ == "__main__":
    main()
