"""More hostile and awkward media for `benchmarks.hostile.crafted`: what recorders, shops and phones leave behind, and what claims to be
other than it is."""

from __future__ import annotations

import json
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from benchmarks.hostile.making import PLAIN, TEST, drawn, ffmpeg, holds, png

NOWHERE = "http://127.0.0.1:9"
_SDP = "v=0\no=- 1 1 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 50600 RTP/AVP 96\na=rtpmap:96 H264/90000\n"
_HLS = f'#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXT-X-KEY:METHOD=AES-128,URI="{NOWHERE}/key"\n#EXTINF:2,\n{NOWHERE}/a.ts\n#EXT-X-ENDLIST\n'


def thumbnail(path: Path) -> Path:
    """The film is the second stream and marked as the default one; a small red picture runs before it."""
    out = path.with_suffix(".mkv")
    ffmpeg("-f", "lavfi", "-i", "color=red:s=64x64:d=2:r=25", "-f", "lavfi", "-i", TEST, "-map", "0:v", "-map", "1:v", *PLAIN,
           "-disposition:v:0", "0", "-disposition:v:1", "default", out)
    return out


def covered(path: Path) -> Path:
    """A film with a red cover in it, as shops and phones write them."""
    cover, out = path.with_name("cover.png"), path.with_suffix(".mp4")
    ffmpeg("-f", "lavfi", "-i", "color=red:s=400x400:d=1:r=1", "-frames:v", "1", cover)
    ffmpeg("-i", cover, "-f", "lavfi", "-i", TEST, "-f", "lavfi", "-i", "sine=d=2", "-map", "1:v", "-map", "2:a", "-map", "0:v",
           "-c:v:0", "libx264", "-pix_fmt:v:0", "yuv420p", "-c:a", "aac", "-c:v:1", "copy", "-disposition:v:1", "attached_pic", out)
    return out


def endless_claim(path: Path) -> Path:
    """A second of FLAC whose head counts 2^36 - 1 samples, sixteen days."""
    out = path.with_suffix(".flac")
    ffmpeg("-f", "lavfi", "-i", "sine=d=1:r=48000", "-c:a", "flac", out)
    data = bytearray(out.read_bytes())
    data[21] |= 0x0F                                          # the low half of this byte and four more count them
    data[22:26] = b"\xff" * 4
    out.write_bytes(data)
    return out


def unpowered() -> bytes:
    """Half a second of tone from a recorder that lost power: the sizes in the head are still 0."""
    tone = (8000 * np.sign(np.sin(np.arange(24_000) / 8))).astype("<i2").tobytes()
    return (b"RIFF" + struct.pack("<I", 0) + b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, 48_000, 96_000, 2, 16)
            + b"data" + struct.pack("<I", 0) + tone)


def packed(**entries: str) -> Callable[[Path], Path]:
    """A ZIP of a film with these names in it; one that ends in -> is a link."""
    def make(path: Path) -> Path:
        out = path.with_suffix(".zip")
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("film/storyboard.json", "{}")
            for name, said in entries.items():
                entry = zipfile.ZipInfo(name.removesuffix("->"))
                if name.endswith("->"):
                    entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
                archive.writestr(entry, said)
        return out
    return make


def tensors(size: int = 64, **told: Any) -> Callable[[Path], Path]:
    """A safetensors file whose head tells this of its tensors, over so many bytes."""
    def make(path: Path) -> Path:
        head, out = json.dumps(told).encode(), path.with_suffix(".safetensors")
        out.write_bytes(struct.pack("<Q", len(head)) + head + bytes(size))
        return out
    return make


def deep_grey(path: Path) -> Path:
    out = path.with_suffix(".png")
    Image.fromarray((np.indices((90, 160)).sum(0) * 250).astype("uint16")).save(out)
    return out


def see_through(path: Path) -> Path:
    """A picture of few colours, one of which is no colour at all."""
    out, picture = path.with_suffix(".png"), Image.new("P", (160, 90), 0)
    picture.putpalette([0, 0, 0, 220, 40, 40, 40, 200, 60] + [0] * 759)
    picture.paste(1, (20, 20, 80, 70))
    picture.save(out, transparency=0)
    return out


def leads_to(target: str) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        out = path.with_suffix(".mp4")
        out.symlink_to(target)
        return out
    return make


def flat(color: str, *options: Any, size: str = "320x180", suffix: str = ".mp4") -> Callable[[Path], Path]:
    return drawn(suffix, *(options or PLAIN), source=f"color={color}:s={size}:d=2:r=25", sound="")


_F32 = {"dtype": "F32"}

MAKERS: dict[str, Callable[[Path], Path]] = {
    "random": holds(".mp4", lambda: np.random.default_rng(31).bytes(40_000)), "hls_key": holds(".m3u8", _HLS.encode()),
    "sdp": holds(".mov", _SDP.encode()), "refusal_json": holds(".mp4", b'{"error": {"code": "AccessDenied", "message": "expired"}}'),
    "asx_list": holds(".asx", f'<asx version="3.0"><entry><ref href="{NOWHERE}/a.mp4"/></entry></asx>\n'.encode()),
    "ffconcat_net": holds(".mkv", f"ffconcat version 1.0\nfile '{NOWHERE}/a.mp4'\nduration 2\nfile '/etc/passwd'\n".encode()),
    "sound_short": drawn(".mp4", sound="sine=d=0.2"), "small_first": thumbnail, "cover_art": covered, "flac_claims": endless_claim,
    "pal_wide": drawn(".mp4", "-vf", "setsar=64/45", *PLAIN, source="testsrc=s=360x288:d=1:r=25", sound=""),
    "narrow_pixels": drawn(".mp4", "-vf", "setsar=1/2", *PLAIN, source="testsrc=s=640x180:d=1:r=25", sound=""),
    "two_by_two": flat("gray", "-c:v", "ffv1", size="2x2", suffix=".mkv"), "wav_unpowered": holds(".wav", unpowered),
    "one_row": flat("gray", "-c:v", "ffv1", "-pix_fmt", "yuv444p", size="320x1", suffix=".mkv"), "solid_green": flat("0x00ff00"),
    "six_flac": drawn(".mkv", "-af", "pan=5.1|c0=c0|c1=c0|c2=c0|c3=c0|c4=c0|c5=c0", *PLAIN, "-c:a", "flac"),
    "goes_black": drawn(".mp4", "-vf", "drawbox=c=black:t=fill:enable='gte(t,0.4)'", *PLAIN, sound=""),
    "png_16k": holds(".png", lambda: png(16_000, 9_000, lines=9_000, bits=1, colour=0)),
    "png_10k": holds(".png", lambda: png(10_000, 10_000, lines=10_000, bits=8, colour=2)), "deep_grey": deep_grey,
    "see_through": see_through, "urandom": leads_to("/dev/urandom"), "zero": leads_to("/dev/zero"),
    "zip_windows": packed(**{"..\\..\\escaped.txt": "x", "film/../../../escaped.txt": "x", "C:\\drive.txt": "x", "//tmp/root.txt": "x"}),
    "zip_through": packed(**{"film/takes->": "../../..", "film/takes/escaped.txt": "x"}),
    "yaml_deep": holds(".yaml", b"name: " + b"[" * 100_000 + b"]" * 100_000 + b"\n"),
    "st_past_end": tensors(w={**_F32, "shape": [1 << 30, 4], "data_offsets": [0, 16 << 30]}),
    "st_negative": tensors(16, w={**_F32, "shape": [-1, 4], "data_offsets": [-16, 16]},
                           v={**_F32, "shape": [1 << 62, 4], "data_offsets": [0, 0]}),
}
