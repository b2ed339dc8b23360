"""What a file is, by its first bytes. Its name is never asked.

Signatures are those of the formats' own definitions: ISO/IEC 14496-12 (boxes), RFC 8794 (EBML), RIFF, ISO/IEC 13818-1 (transport and
programme streams), PNG (W3C), ITU-T T.81 (JPEG), RFC 9649 (WebP), ID3, RFC 3533 (Ogg), RFC 9639 (FLAC).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from director.gate.medium import Kind, Turned

HEAD = 4096
"""Bytes from the beginning that are looked at."""

_BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1")


@dataclass(frozen=True)
class Form:
    """How a file is read: by which demuxer (or by Pillow's reader of that name), and what it can hold."""

    reader: str
    holds: tuple[Kind, ...]


_MOVING: tuple[Kind, ...] = ("video", "sound")
_SOUND: tuple[Kind, ...] = ("sound",)
_STILL: tuple[Kind, ...] = ("still",)

_FORMS = (
    (rb"....(?:ftyp(?:avif|avis))", Form("AVIF", _STILL)),
    (rb"....(?:" + b"|".join(_BOXES) + rb")", Form("mov", _MOVING)),
    (rb"\x1aE\xdf\xa3", Form("matroska", _MOVING)),
    (rb"RIFF....AVI ", Form("avi", _MOVING)),
    (rb"RIFF....WAVE|RF64....WAVE", Form("wav", _SOUND)),
    (rb"RIFF....WEBP", Form("WEBP", _STILL)),
    (rb"\x47.{187}\x47|.{4}\x47.{191}\x47", Form("mpegts", _MOVING)),
    (rb"\x00\x00\x01\xba", Form("mpeg", _MOVING)),
    (rb"FLV\x01", Form("flv", _MOVING)),
    (rb"OggS", Form("ogg", _MOVING)),
    (rb"\x89PNG\r\n\x1a\n", Form("PNG", _STILL)),
    (rb"\xff\xd8\xff", Form("JPEG", _STILL)),
    (rb"GIF8[79]a", Form("GIF", ("still", "video"))),
    (rb"BM.{4}\x00\x00\x00\x00", Form("BMP", _STILL)),
    (rb"fLaC", Form("flac", _SOUND)),
    (rb"FORM....AIF[FC]", Form("aiff", _SOUND)),
    (rb"ID3|\xff[\xfb\xf3\xf2\xfa]", Form("mp3", _SOUND)),
    (rb"\xff[\xf1\xf9]", Form("aac", _SOUND)),
)

_OTHERS = (
    (rb"....ftyp(?:" + b"|".join(_HEIC) + rb")", "is a HEIC photo, which is not read here; save it as JPEG or PNG"),
    (rb"II\*\x00|MM\x00\*", "is a TIFF or raw photo, which is not read here; save it as JPEG or PNG"),
    (rb"\s*#EXTM3U", "is a playlist (m3u8) that names other files or addresses, not a film; give the video itself"),
    (rb"\s*(?:#[^\n]{0,300}\s+)*ffconcat", "is a list of files (ffconcat), not a film; give the video itself"),
    (rb"(?i)\s*\[playlist\]|\s*\[reference\]|\s*rtsptext|(?:\s*<\?xml.{0,100}\?>)?\s*<(?:asx|smil|playlist|wpl)\b",
     "is a playlist that names other files or addresses, not a film; give the video itself"),
    (rb"\s*v=0\s", "is a description of a live stream (SDP), not a film; give the video itself"),
    (rb"(?s:.{0,600})<MPD\b", "is a streaming manifest (DASH), not a film; give the video itself"),
    (rb"(?s:.{0,2000})<svg\b", "is an SVG drawing, which is not read here; save it as PNG"),
    (rb"(?i)\s*(?:<!--.{0,200}-->)?\s*<(?:!doctype html|html|head|body)",
     "is a web page, not a medium; perhaps the download asked for a login"),
    (rb"\s*<\?xml", "is an XML document, not a medium"),
    (rb"PK\x03\x04|PK\x05\x06", "is a ZIP archive; unpack it and give the files that are in it"),
    (rb"\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!|\x28\xb5\x2f\xfd", "is a packed archive; unpack it and give the files that are in it"),
    (rb"%PDF", "is a PDF document, not a medium"),
    (rb"\x7fELF|MZ|#!", "is a program, not a medium"),
    (rb"\x00\x01\x00\x00|OTTO|true|wOF[F2]", "is a font, not a medium"),
    (rb"\x80[\x02-\x05]", "is a Python pickle, not a medium"),
    (rb"\s*\d+\s+-?\d\d:\d\d:\d\d[,.]\d{3} --> |\s*WEBVTT|\s*\[Script Info\]", "is a file of subtitles, not a medium"),
    (rb"%!PS", "is a PostScript document, not a medium"),
    (rb"\s*<\?php", "is a program (PHP), not a medium"),
    (rb"SQLite format 3\0", "is a database (SQLite), not a medium"),
    (rb".{257}ustar", "is a packed archive (tar); unpack it and give the files that are in it"),
    (rb"\s*(?:\[\s*[\[{\"\d\]]|\{\s*[\"}])", "is a data file (JSON), not a medium"),
)

_SAYS = {"video": "no video (mp4, mov, mkv, webm, avi …)", "still": "no photo (PNG, JPEG, WebP …)",
         "sound": "no sound (wav, mp3, m4a, flac, ogg …)"}


def form_of(head: bytes, wanted: Sequence[Kind]) -> Form:
    """How to read a file that begins so. Raises Turned with what it is instead."""
    if not head:
        raise Turned("is empty, not one byte of it arrived here; copy or download it again")
    head = head.removeprefix(b"\xef\xbb\xbf")              # a mark that editors put before text
    for pattern, words in _OTHERS[:2]:
        if re.match(pattern, head, re.DOTALL):
            raise Turned(words)
    for pattern, form in _FORMS:
        if re.match(pattern, head, re.DOTALL):
            if not set(form.holds) & set(wanted):
                raise Turned(f"is {_what(form)}, and {' and '.join(_SAYS[kind] for kind in wanted)}")
            return form
    for pattern, words in _OTHERS[2:]:
        if re.match(pattern, head, re.DOTALL):
            raise Turned(words)
    text = "a text file" if _is_text(head) else "nothing that can be read here"
    raise Turned(f"is {text}, going by how it begins: {' and '.join(_SAYS[kind] for kind in wanted)}")


def _what(form: Form) -> str:
    return {"still": "a picture", "sound": "a sound", "video": "a video"}[form.holds[0]] + f" ({form.reader.upper()})"


def _is_text(head: bytes) -> bool:
    try:
        return head[:512].decode("utf-8").isprintable() or all(c.isprintable() or c.isspace() for c in head[:512].decode("utf-8"))
    except UnicodeDecodeError:
        return False
