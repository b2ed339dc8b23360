"""Writes a finished film in another form: H.265, AV1, WebM, GIF, animated WebP, on another canvas, below a bit rate.

The film is read picture by picture; what is written is decoded again and counted before it takes its name.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from director.delivery import LOOPS, Codec, Delivery, Framing
from director.disk import unwritten
from director.errors import FilmingFailed
from director.roles import Report
from director.tools.editor.conform import framed
from director.tools.editor.pieces import whole
from director.tools.editor.reframe import Window
from director.tools.media import open_media, probe, read_frames, to_bgr

ENCODERS: dict[Codec, tuple[str, dict[str, str]]] = {
    # quality at which the codecs look alike on drawn shots: x265 CRF 22, SVT-AV1 CRF 30 and VP9 CRF 31 for x264's 20
    Codec.H264: ("libx264", {"preset": "veryfast", "crf": "18"}),
    Codec.H265: ("libx265", {"preset": "fast", "crf": "22", "x265-params": "log-level=none"}),
    Codec.AV1: ("libsvtav1", {"preset": "8", "crf": "30", "svtav1-params": "enable-overlays=0"}),
    Codec.VP9: ("libvpx-vp9", {"crf": "31", "b": "0", "deadline": "good", "cpu-used": "5", "row-mt": "1"}),
}
OPUS_RATE, AAC_RATE = 128_000, 320_000
WEBP_QUALITY = 70
RGB = av.VideoFormat("rgb24")
LOOPED = (Codec.GIF, Codec.WEBP)


def deliver(film: Path, wanted: Delivery, out: Path, report: Report) -> str:
    """Write the film at `film` to `out` as `wanted`. Gives a note about what was done, "" where the film was only copied. Raises
    StoreProblem, and FilmingFailed when what was written does not decode to as many pictures."""
    facts = probe(film)
    seconds = facts.frames / facts.fps
    rate = film.stat().st_size * 8 / seconds
    canvas = wanted.canvas or (facts.width, facts.height)
    limit = wanted.bit_rate or 0
    high = 0 < limit < rate
    with whole(out, lasting=True) as part:
        if wanted.codec is Codec.H264 and canvas == (facts.width, facts.height) and not high:
            shutil.copyfile(film, part)
            return ""
        if wanted.codec in LOOPED:
            return _looped(film, wanted, part, round(facts.fps), facts.frames, report)
        _encode(film, wanted, part, canvas, report)
        made = probe(part)
        if made.frames != facts.frames or not made.complete:
            raise FilmingFailed(f"The {wanted.codec} copy did not pass its check ({made.problem or f'{made.frames} pictures'}); try again.")
    return f"The picture was encoded again as {wanted.codec.value.upper()}" + (f" below {limit / 1e6:g} Mbit/s." if high else ".")


def _encode(film: Path, wanted: Delivery, out: Path, canvas: tuple[int, int], report: Report) -> None:
    kind = "webm" if wanted.suffix == ".webm" else "mov" if wanted.suffix == ".mov" else "mp4"
    options = {} if kind == "webm" else {"movflags": "+faststart"}
    facts = probe(film)
    fps = round(facts.fps)
    try:
        with open_media(film) as source, av.open(f"file:{out.absolute()}", "w", format=kind, options=options) as made:
            made.metadata["title"] = source.metadata.get("title", "")
            picture = _picture_stream(made, wanted, canvas, fps)
            sound = source.streams.audio[0] if source.streams.audio else None
            heard = _sound_stream(made, sound, kind) if sound is not None else None
            for number, i420 in enumerate(_mounted(film, canvas, wanted.framing)):
                frame = av.VideoFrame.from_ndarray(i420, format="yuv420p")
                frame.pts, frame.time_base, frame.colorspace, frame.color_range = number, Fraction(1, fps), 1, 1
                made.mux(picture.encode(frame))
                if number % 12 == 0:
                    report(0.95 * number / facts.frames)
            made.mux(picture.encode(None))
            if heard is not None:
                _hear(source, sound, made, heard, kind)
    except OSError as error:
        raise unwritten(out.name, error) from error
    report(1.0)


def _picture_stream(made: Any, wanted: Delivery, canvas: tuple[int, int], fps: int) -> Any:
    name, options = ENCODERS[wanted.codec]
    options = dict(options)
    if wanted.bit_rate and wanted.codec in (Codec.H264, Codec.H265):
        cap = str(round(wanted.bit_rate * 0.92 / 1000))
        options |= {"maxrate": f"{cap}k", "bufsize": f"{cap}k"}
    stream = made.add_stream(name, rate=fps, options=options)
    context = stream.codec_context
    context.width, context.height, context.pix_fmt = *canvas, "yuv420p"
    context.time_base, context.sample_aspect_ratio = Fraction(1, fps), Fraction(1, 1)
    context.color_primaries = context.color_trc = context.colorspace = context.color_range = 1      # BT.709, limited
    context.gop_size = fps * 2
    if wanted.codec is Codec.H265:
        context.codec_tag = "hvc1"                    # as players of Apple want it
    return stream


def _sound_stream(made: Any, sound: Any, kind: str) -> Any:
    if kind == "webm":
        heard = made.add_stream("libopus", rate=48_000, layout="stereo")
        heard.bit_rate = OPUS_RATE
        return heard
    return made.add_stream_from_template(sound)


def _hear(source: Any, sound: Any, made: Any, heard: Any, kind: str) -> None:
    """The sound: copied into MP4, as Opus into WebM."""
    if kind != "webm":
        for packet in source.demux(sound):
            if packet.size:
                packet.stream = heard
                made.mux(packet)
        return
    for frame in source.decode(sound):
        frame.pts = None
        made.mux(heard.encode(frame))
    made.mux(heard.encode(None))


def _mounted(film: Path, canvas: tuple[int, int], framing: Framing) -> Iterator[NDArray[np.uint8]]:
    """The film's pictures on a canvas of another shape, whole, between bars where it is wider or taller."""
    ground = Framing.WHOLE if framing is Framing.WHOLE else Framing.LETTERBOX
    for picture in read_frames(film):
        height, width = picture.shape[0] * 2 // 3, picture.shape[1]
        yield framed(picture, *canvas, Window(0, 0, width, height), ground)


# ---- pictures that run in a loop, without sound


def _looped(film: Path, wanted: Delivery, out: Path, fps: int, frames: int, report: Report) -> str:
    side, most = LOOPS[wanted.suffix]
    rate = min(most, fps)
    shown = sorted({min(frames - 1, round(number * fps / rate)) for number in range(max(1, round(frames * rate / fps)))})
    pictures = _chosen(film, shown, side, report)
    try:
        if wanted.codec is Codec.GIF:
            _gif(film, shown, side, rate, out)
        else:
            _webp(pictures, rate, out)
    except OSError as error:
        raise unwritten(out.name, error) from error
    report(1.0)
    kind = "GIF" if wanted.codec is Codec.GIF else "WebP"
    return f"A {kind} has no sound; it runs in a loop at {rate} pictures a second, its short side at most {side} pixels."


def _chosen(film: Path, shown: list[int], side: int, report: Report) -> Iterator[NDArray[np.uint8]]:
    """The pictures with these numbers as RGB, small."""
    import cv2

    wanted = set(shown)
    for number, picture in enumerate(read_frames(film)):
        if number not in wanted:
            continue
        bgr = to_bgr(picture)
        height, width = bgr.shape[:2]
        scale = min(1.0, side / min(height, width))
        size = round(width * scale / 2) * 2, round(height * scale / 2) * 2
        yield np.asarray(cv2.resize(bgr, size, interpolation=cv2.INTER_AREA)[..., ::-1], np.uint8)
        report(0.9 * (number + 1) / (shown[-1] + 1))


def _webp(pictures: Iterator[NDArray[np.uint8]], rate: int, out: Path) -> None:
    from PIL import Image

    stills = (Image.fromarray(picture) for picture in pictures)
    first = next(stills)
    first.save(out, "WEBP", save_all=True, append_images=stills, duration=round(1000 / rate), loop=0, quality=WEBP_QUALITY, method=2)


def _gif(film: Path, shown: list[int], side: int, rate: int, out: Path) -> None:
    """One palette for the whole film, found in a first pass, then the pictures dithered with it."""
    palette = _palette(film, shown, side)
    with av.open(f"file:{out.absolute()}", "w", format="gif") as made:
        stream: Any = None
        graph: Any = None
        for number, picture in enumerate(_chosen(film, shown, side, lambda fraction: None)):
            if stream is None:
                height, width = picture.shape[:2]
                stream = made.add_stream("gif", rate=rate)
                stream.width, stream.height, stream.pix_fmt = width, height, "pal8"
                graph = _dither(width, height, rate)
                graph[1].push(palette)
                graph[1].push(None)
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, rate)
            graph[0].push(frame)
            _drain(graph[2], stream, made)
        graph[0].push(None)
        _drain(graph[2], stream, made)
        made.mux(stream.encode(None))


def _drain(sink: Any, stream: Any, made: Any) -> None:
    while True:
        try:
            frame = sink.pull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return
        made.mux(stream.encode(frame))


def _palette(film: Path, shown: list[int], side: int) -> Any:
    graph = av.filter.Graph()
    some = shown[::max(1, len(shown) // 40)]
    source: Any = None
    for number, picture in enumerate(_chosen(film, some, side, lambda fraction: None)):
        height, width = picture.shape[:2]
        if source is None:
            source = graph.add_buffer(width=width, height=height, format=RGB, time_base=Fraction(1, 10))
            maker, sink = graph.add("palettegen", "stats_mode=full:reserve_transparent=0"), graph.add("buffersink")
            source.link_to(maker)
            maker.link_to(sink)
            graph.configure()
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
        frame.pts, frame.time_base = number, Fraction(1, 10)
        source.push(frame)
    source.push(None)
    return sink.pull()


def _dither(width: int, height: int, rate: int) -> tuple[Any, ...]:
    """Source of pictures, source of the palette, sink, and the graph, which must live as long as they do."""
    graph = av.filter.Graph()
    pictures = graph.add_buffer(width=width, height=height, format=RGB, time_base=Fraction(1, rate))
    colours = graph.add_buffer(width=16, height=16, format=av.VideoFormat("rgb32"), time_base=Fraction(1, rate))
    use, sink = graph.add("paletteuse", "dither=bayer:bayer_scale=4:diff_mode=rectangle"), graph.add("buffersink")
    pictures.link_to(use, 0, 0)
    colours.link_to(use, 0, 1)
    use.link_to(sink)
    graph.configure()
    return pictures, colours, sink, graph
