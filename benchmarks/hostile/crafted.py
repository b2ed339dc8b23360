"""Hostile and awkward media and models of our own, built by name: `build(name, folder)` gives the path.

    python -m benchmarks.bad_inputs benchmarks/cases/bad_inputs_3.jsonl --media benchmarks/hostile/crafted.py

What is refused is bytes put together here; what must be shown is made by the ffmpeg that comes with the program.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import pickle
import socket
import sqlite3
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from benchmarks.hostile import awkward
from benchmarks.hostile.making import PLAIN, drawn, ffmpeg, holds, png

SEGMENT = "http://127.0.0.1:9/seg.ts"


def build(name: str, folder: str) -> str:
    """The path of the medium of that name, made in the folder. Raises KeyError for a name that is none."""
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    return str({**MAKERS, **awkward.MAKERS}[name](place / name))


def remade(suffix: str, before: tuple[Any, ...], after: tuple[Any, ...] = ("-c", "copy")) -> Callable[[Path], Path]:
    """A clip and the same again with options before and after its name."""
    def make(path: Path) -> Path:
        first = drawn(".mp4")(path.with_name(f"{path.name}-0"))
        out = path.with_suffix(suffix)
        ffmpeg(*before, "-i", first, *after, out)
        return out
    return make


def begins(suffix: str, head: bytes, size: int = 60_000) -> Callable[[Path], Path]:
    """So it begins, and goes on at random."""
    return holds(suffix, lambda: head + np.random.default_rng(len(head)).bytes(size))


def box(kind: bytes, data: bytes = b"", size: int | None = None) -> bytes:
    return struct.pack(">I", len(data) + 8 if size is None else size) + kind + data


FTYP = box(b"ftyp", b"isom\0\0\2\0isomiso2avc1mp41")


def nested(times: int) -> bytes:
    data = b""
    for _ in range(times):
        data = box(b"moov", data)
    return FTYP + data


def apng(frames: int) -> bytes:
    control = struct.pack(">II", frames, 0)
    each = struct.pack(">IIIIIHHBB", 0, 64, 64, 0, 0, 1, 25, 0, 0)
    return png(64, 64, (b"acTL", control), *((b"fcTL", each) for _ in range(frames)))


def patched(find: bytes, offset: int, data: bytes) -> Callable[[Path], Path]:
    """A clip of which the bytes at `offset` behind a mark are others."""
    def make(path: Path) -> Path:
        out = drawn(".mp4")(path)
        whole = bytearray(out.read_bytes())
        at = whole.index(find) + offset
        whole[at: at + len(data)] = data
        out.write_bytes(bytes(whole))
        return out
    return make


def outside(path: Path) -> Path:
    """A clip whose pictures are said to lie in another file."""
    out = drawn(".mov", *PLAIN)(path)
    data = out.read_bytes()
    at = data.index(b"dref") + 4
    entry = data.index(b"url ", at) - 4
    changed = bytearray(data)
    changed[entry: entry + 12] = box(b"alis", b"\0\0\0\0")
    out.write_bytes(bytes(changed))
    return out


def linked(path: Path) -> Path:
    """A Matroska file that asks for the file before it by name."""
    out = drawn(".mkv", *PLAIN)(path)
    data = out.read_bytes()
    at = data.index(b"\x15\x49\xa9\x66")
    name = b"/etc/passwd"
    out.write_bytes(data[:at + 4] + data[at + 4:].replace(b"\x7b\xa9", b"\x3c\x83" + bytes([0x80 | len(name)]) + name + b"\x7b\xa9", 1))
    return out


def archived(path: Path) -> Path:
    out = path.with_suffix(".mp4")
    with tarfile.open(out, "w") as archive:
        info = tarfile.TarInfo("../../x.mp4")
        info.size = 4
        archive.addfile(info, io.BytesIO(b"data"))
    return out


def zipped(path: Path) -> Path:
    """A ZIP that begins as a film does."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "x" * 1000)
    out = path.with_suffix(".mp4")
    out.write_bytes(FTYP + packed.getvalue())
    return out


def base_of_data(path: Path) -> Path:
    out = path.with_suffix(".mp4")
    out.unlink(missing_ok=True)
    with sqlite3.connect(out) as base:
        base.execute("CREATE TABLE t (x)")
    base.close()
    return out


def tracks(count: int) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        out = path.with_suffix(".mkv")
        ffmpeg("-f", "lavfi", "-i", "testsrc=s=64x64:d=0.2", "-f", "lavfi", "-i", "sine=d=0.1", "-map", "0:v",
               *(("-map", "1:a") * count), "-c:a", "pcm_s16le", "-pix_fmt", "yuv420p", out)
        return out
    return make


def sparse(path: Path) -> Path:
    out = path.with_suffix(".mp4")
    with out.open("wb") as file:
        file.write(FTYP)
        file.truncate(9 * 2**30)
    return out


def loop(path: Path) -> Path:
    out, other = path.with_suffix(".mp4"), path.with_suffix(".other.mp4")
    os.symlink(other, out)
    os.symlink(out, other)
    return out


def plugged(path: Path) -> Path:
    out = path.with_suffix(".mp4")
    here = os.getcwd()
    with socket.socket(socket.AF_UNIX) as held:
        os.chdir(path.parent)                                # an address has 107 bytes at most
        held.bind(out.name)
        os.chdir(here)
    return out


def resized(path: Path) -> Path:
    """A stream whose pictures change their size in the middle."""
    parts = [drawn(".ts", *PLAIN, source=f"testsrc=s={size}:d=1:r=25", sound="")(path.with_name(f"{path.name}-{size}"))
             for size in ("320x180", "160x120")]
    out = path.with_suffix(".ts")
    out.write_bytes(b"".join(part.read_bytes() for part in parts))
    return out


def photo(mode: str, suffix: str, **how: Any) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        picture = Image.fromarray((np.indices((180, 320)).sum(0) % 256).astype("uint8")).convert("RGB")
        if mode == "16":
            picture = Image.fromarray((np.indices((180, 320)).sum(0) * 130).astype("uint16"))
        elif mode != "RGB":
            picture = picture.convert(mode)
        out = path.with_suffix(suffix)
        picture.save(out, **how)
        return out
    return make


def plain(path: Path) -> Path:
    """A picture of 160 million points in few bytes."""
    out = path.with_suffix(".jpg")
    Image.new("L", (20_000, 8_000), 120).save(out, quality=30)
    return out


def _turned() -> Any:
    exif = Image.Exif()
    exif[274] = 7
    return exif


def animated(path: Path) -> Path:
    out = path.with_suffix(".webp")
    pictures = [Image.new("RGB", (120, 90), (20 * k, 80, 200 - 20 * k)) for k in range(8)]
    pictures[0].save(out, save_all=True, append_images=pictures[1:], duration=80)
    return out


def renamed(name: str, source: Callable[[Path], Path]) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        return source(path).rename(path.parent / name)
    return make


def beginning(path: Path) -> Path:
    """A Matroska file of which only the first bytes came through."""
    out = drawn(".mkv")(path)
    out.write_bytes(out.read_bytes()[:300])
    return out


def through(path: Path) -> Path:
    """A ZIP with a link to a folder outside, a file that would go through it, and names of another system."""
    out = path.with_suffix(".zip")
    link = zipfile.ZipInfo("takes")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("storyboard.json", "{}")
        archive.writestr(link, "/var/tmp")
        for name in ("takes/through.txt", "..\\..\\back.txt", "C:\\drive.txt"):
            archive.writestr(name, "x")
    return out


class _Harm:
    def __reduce__(self) -> Any:
        return os.system, ("touch ${CANARY:-./CANARY_CODE_RUN}",)


def model(**files: bytes) -> Callable[[Path], Path]:
    """A folder of a model with these files; `__` in a name stands for a dot, `_in_` for a folder."""
    def make(path: Path) -> Path:
        for name, data in files.items():
            file = path / name.replace("_in_", "/").replace("__", ".")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        return path
    return make


def led_away(path: Path) -> Path:
    path.symlink_to("/etc")
    return path


LIST = f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:1,\n{SEGMENT}\n#EXT-X-ENDLIST\n".encode()
_OS = json.dumps({"_class_name": "WanPipeline", "transformer": ["os", "system"], "vae": ["subprocess", "Popen"]}).encode()

MAKERS: dict[str, Callable[[Path], Path]] = {
    # lists, documents and programs under the name of a film
    "m3u8_bom": holds(".mp4", b"\xef\xbb\xbf" + LIST), "m3u8_blank": holds(".mp4", b"\n\n \n" + LIST),
    "ffconcat_comment": holds(".mp4", b"# a comment\nffconcat version 1.0\nfile /etc/passwd\n"),
    "pls": holds(".mp4", f"[playlist]\nFile1={SEGMENT}\nNumberOfEntries=1\n".encode()),
    "asx": holds(".mp4", f'<asx version="3.0"><entry><ref href="{SEGMENT}"/></entry></asx>'.encode()),
    "smil": holds(".mp4", f'<smil><body><video src="{SEGMENT}"/></body></smil>'.encode()),
    "xspf": holds(".mp4", f'<?xml version="1.0"?><playlist><track><location>{SEGMENT}</location></track></playlist>'.encode()),
    "rtsptext": holds(".mp4", b"rtsptext\nrtsp://127.0.0.1:9/live\n"), "vtt": holds(".mp4", b"WEBVTT\n\n00:00.000 --> 99:00.000\nx\n"),
    "ass": holds(".mp4", b"[Script Info]\nScriptType: v4.00+\n\n[Events]\nDialogue: 0,0:00:00.00,0:00:01.00,,,,,,,x\n"),
    "eps": holds(".png", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/etc/passwd) (r) file\n"),
    "mvg": holds(".png", b"push graphic-context\nviewbox 0 0 640 480\nimage over 0,0 0,0 'https://127.0.0.1/x.png'\npop graphic-context\n"),
    "msl": holds(".png", b'<?xml version="1.0"?><image><read filename="/etc/passwd"/><write filename="/tmp/x"/></image>'),
    "php": holds(".png", b"<?php system($_GET['c']); ?>"), "tar": archived,
    "iso": holds(".mp4", b"\0" * 32768 + b"\1CD001\1\0" + b"\0" * 4000),
    "sqlite": base_of_data, "pkl": holds(".mp4", lambda: pickle.dumps({"x": _Harm()})),
    "sh": holds(".mp4", b"#!/bin/sh\ntouch CANARY_CODE_RUN\n"),
    "poly_zip": zipped, "gz": holds(".mp4", lambda: gzip.compress(FTYP + b"\0" * 100_000)),
    "avi_gab2": holds(".avi", b"RIFF\xff\xff\0\0AVI LIST\x30\0\0\0hdrl" + b"GAB2\0\2\0" + LIST + b"\0" * 500),
    "text": holds(".mp4", b"a fox crosses a river. " * 100_000),
    "pdf_as_mov": holds(".mov", b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"),
    "yaml_tag": holds(".yaml", b'name: x\ntext: !!python/object/apply:os.system ["touch ${CANARY:-./CANARY_CODE_RUN}"]\n'),
    # damaged and made to do harm
    "mkv_head": beginning, "zip_link": through, "jpg_20k": plain,
    "mov_dref": outside, "mkv_linked": linked, "many_tracks": tracks(200), "ftyp_only": holds(".mp4", FTYP),
    "box_zero": holds(".mp4", FTYP + box(b"mdat", b"\0" * 5000, 0)),
    "box_huge": holds(".mp4", FTYP + struct.pack(">I4sQ", 1, b"moov", 2**63 - 1) + b"\0" * 99),
    "box_deep": holds(".mp4", lambda: nested(5000)), "ftyp_rand": begins(".mp4", FTYP), "mkv_rand": begins(".mkv", b"\x1aE\xdf\xa3"),
    "avi_rand": begins(".avi", b"RIFF\xff\xff\0\0AVI LIST"), "webp_rand": begins(".webp", b"RIFF\xff\xff\0\0WEBPVP8 "),
    "gif_rand": begins(".gif", b"GIF89a\x40\0\x40\0\xf7\0\0"), "jpeg_rand": begins(".jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0"),
    "flac_rand": begins(".mp4", b"fLaC\0\0\0\x22"), "ogg_rand": begins(".mp4", b"OggS\0\2"),
    "stsz_huge": patched(b"stsz", 12, b"\xff\xff\xff\xff"), "dims": patched(b"avc1\0\0\0\0", 28, b"\xff\xff\xff\xff"),
    "jpeg_big": holds(".jpg", lambda: _jpeg_of(65500, 65500)),
    "gif_big": holds(".gif", b"GIF89a\xff\xff\xff\xff\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\2\2L\1\0;"),
    "webp_big": holds(".webp", b"RIFF\x26\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xfe\x3f\0\xfe\x3f\0VP8 \4\0\0\0\0\0\0\0"),
    "png_chunk": holds(".png", png(64, 64)[:33] + b"\x7f\xff\xff\xffIDAT" + b"\0" * 500),
    "png_ztxt": holds(".png", lambda: png(64, 64, (b"zTXt", b"k\0\0" + zlib.compress(b"\0" * 300_000_000, 9)), lines=8)),
    "png_icc": holds(".png", lambda: png(64, 64, (b"iCCP", b"k\0\0" + zlib.compress(b"\0" * 300_000_000, 9)), lines=8)),
    "apng_many": holds(".png", lambda: apng(100_000)[:-200]), "strip": drawn(".mp4", source="testsrc=s=4000x20:d=1:r=25"),
    "sparse": sparse, "linkloop": loop, "sock": plugged, "newline_name": renamed("a\nfile '-x'.mp4", holds(".mp4", LIST)),
    # awkward, and to be shown
    "sar_pal": drawn(".mp4", "-vf", "setsar=64/45", *PLAIN, source="testsrc=s=720x576:d=1:r=25"),
    "surround": drawn(".mkv", "-af", "pan=5.1|c0=c0|c1=c0|c2=c0|c3=c0|c4=c0|c5=c0", *PLAIN),
    "rot270": remade(".mp4", ("-display_rotation", "270")), "rot45": remade(".mp4", ("-display_rotation", "45")),
    "mirror": remade(".mp4", ("-display_hflip",)), "neg_ts": remade(".mp4", (), ("-c", "copy", "-output_ts_offset", "-1")),
    "late_sound": drawn(".mp4", late=0.5), "early_sound": drawn(".mkv", *PLAIN, late=-0.5),
    "edit_list": remade(".mp4", ("-ss", "0.5")), "resize": resized, "mjpeg": drawn(".avi", "-c:v", "mjpeg", "-q:v", "5"),
    "anim_webp": animated, "hlg": drawn(".mp4", "-pix_fmt", "yuv420p10le", "-c:v", "libx265", "-x265-params",
                                        "log-level=error:colorprim=bt2020:transfer=arib-std-b67:colormatrix=bt2020nc"),
    "full_range": drawn(".mp4", "-pix_fmt", "yuvj420p", "-color_range", "pc", "-preset", "ultrafast"),
    "vp9": drawn(".webm", "-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus"),
    "av1": drawn(".mp4", "-c:v", "libaom-av1", "-cpu-used", "8", "-usage", "realtime"),
    "dv": drawn(".avi", "-s", "720x576", "-r", "25", "-aspect", "16:9", "-c:v", "dvvideo", "-pix_fmt", "yuv420p",
                "-ar", "48000", "-ac", "2"),
    "ts": drawn(".ts"), "gray_jpg": photo("L", ".jpg"), "png_pal": photo("P", ".png", transparency=3), "png_gray16": photo("16", ".png"),
    "jpg_prog7": photo("RGB", ".jpg", progressive=True, exif=_turned()), "gif_alpha": photo("P", ".gif", transparency=0),
    "six_ch": drawn(".mp4", *PLAIN, "-ac", "6"), "odd_name": renamed("it's\n'a' fox; $(id).mp4", drawn(".mp4")),
    "dash_name": renamed("-i.mp4", drawn(".mp4")),
    # models
    "text_model": holds(".safetensors", b"this is no model\n" * 9), "mi_os": model(model_index__json=_OS),
    "mi_deep": model(model_index__json=b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
    "bin_model": model(model_index__json=b'{"_class_name": "WanPipeline", "transformer": ["diffusers", "WanTransformer3DModel"]}',
                       transformer_in_config__json=b"{}", transformer_in_diffusion_pytorch_model__bin=pickle.dumps({"w": _Harm()})),
    "link_model": led_away,
}


def _jpeg_of(width: int, height: int) -> bytes:
    small = io.BytesIO()
    Image.new("RGB", (64, 64)).save(small, "JPEG")
    data = bytearray(small.getvalue())
    at = data.index(b"\xff\xc0") + 5
    data[at: at + 4] = struct.pack(">HH", height, width)
    return bytes(data)
