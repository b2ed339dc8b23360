"""Stills on the far side of the gate: decoded in full, turned upright, brought to sRGB and to a size that can be used."""

from __future__ import annotations

import importlib
import io
import warnings
from collections.abc import Callable
from contextlib import suppress
from typing import IO, Any

from PIL import Image, ImageCms, PngImagePlugin, UnidentifiedImageError

from director.gate.medium import Medium, Turned

Image.preinit()                                   # readers are loaded ahead: later no file can be opened
for _reader in ("AvifImagePlugin", "WebPImagePlugin", "TiffImagePlugin", "MpoImagePlugin"):
    importlib.import_module(f"PIL.{_reader}")

CPU_SECONDS = 60
LEAST = 16
"""Pixels of the shorter side."""
MOST_SHAPE = 20
"""Longer side by shorter side."""

_UPRIGHT = 0x0112
"""The EXIF tag that says how the camera was held."""
_TURNS = {2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
          5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_90}


def through(source: IO[bytes], out: IO[bytes] | None, order: dict[str, Any], told: Callable[[float], None]) -> Medium:
    """Read a still; write it as PNG at `out`. Raises Turned."""
    Image.MAX_IMAGE_PIXELS = order["limits"]["still_pixels"]
    PngImagePlugin.MAX_TEXT_CHUNK = 1 << 20
    warnings.simplefilter("ignore")
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        return _read(source, out, order, told)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Turned(f"has more than {order['limits']['still_pixels'] / 1e6:.0f} million pixels; save it smaller") from None
    except UnidentifiedImageError:
        raise Turned("is damaged and cannot be read as a picture") from None
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError, AttributeError, OverflowError) as error:
        words = " ".join(str(error).split())
        cut = "truncated" in words or "not enough" in words
        raise Turned("breaks off before its end; it was not copied or downloaded in full" if cut
                     else "is damaged: its picture cannot be decoded") from None


def _read(source: IO[bytes], out: IO[bytes] | None, order: dict[str, Any], told: Callable[[float], None]) -> Medium:
    with Image.open(source, formats=[order["reader"]]) as image:
        width, height = image.size
        if min(width, height) < LEAST:
            raise Turned(f"is {width}x{height} pixels; {LEAST}x{LEAST} is the least")
        if max(width, height) > MOST_SHAPE * min(width, height):
            raise Turned(f"is {width}x{height} pixels: a strip more than {MOST_SHAPE} times as long as wide")
        notes = []
        if getattr(image, "is_animated", False) and image.format != "MPO":
            notes.append("it moves; its first picture is used")
        most = order.get("most", 1 << 14) if out is not None else 1 << 14
        turned = image.getexif().get(_UPRIGHT, 1)
        image.draft("RGB", (most, most))                     # a large JPEG is decoded at a fraction of its size
        image.load()
        told(0.5)
        if turned in (5, 6, 7, 8):
            width, height = height, width
        if turned in _TURNS:
            notes.append("it was turned upright")
        if out is None:
            return Medium("still", width, height, notes=tuple(notes))
        finished = _in_colour(_shrunk(image, most))
        if turned in _TURNS:
            finished = finished.transpose(_TURNS[turned])
        if max(width, height) > most:
            notes.append(f"it was shrunk from {width}x{height}")
        return _written(finished, out, tuple(notes))


def _shrunk(image: Any, most: int) -> Any:
    """No longer side than `most`; pictures of few colours become full ones first, unless they are too large for that."""
    longest = max(image.size)
    if longest <= most:
        return image
    if image.mode in ("1", "P"):
        image = image.convert("L" if image.mode == "1" else "RGB" if "transparency" not in image.info else "RGBA")
    size = max(LEAST, image.width * most // longest), max(LEAST, image.height * most // longest)
    smooth = image.mode not in ("I;16", "I;16B", "I", "F")
    return image.resize(size, Image.Resampling.LANCZOS if smooth else Image.Resampling.NEAREST, reducing_gap=2.0 if smooth else None)


def _in_colour(image: Any) -> Any:
    """RGB in sRGB, upon white where it is see-through, without its colour profile."""
    if image.mode in ("I;16", "I;16B", "I;16L", "I", "F"):
        scale = 255 / 65535 if image.getextrema()[1] > 255 else 1.0
        image = image.convert("F").point(lambda value: value * scale).convert("L")
    profile = image.info.get("icc_profile")
    if image.mode in ("P", "PA", "LA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
    if image.mode == "RGBA":
        ground = Image.new("RGBA", image.size, "white")
        ground.alpha_composite(image)
        image = ground.convert("RGB")
    if profile and image.mode in ("RGB", "CMYK", "L"):
        with suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):       # a damaged profile: the numbers as they are
            image = ImageCms.profileToProfile(image, ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB"),
                                              outputMode="RGB") or image
    return image.convert("RGB")


def _written(image: Any, out: IO[bytes], notes: tuple[str, ...]) -> Medium:
    plain = Image.frombytes("RGB", image.size, image.tobytes())                    # nothing of what was hidden in the file goes on
    data = io.BytesIO()
    plain.save(data, "PNG", compress_level=3)
    out.write(data.getbuffer())
    out.flush()
    return Medium("still", plain.width, plain.height, notes=notes)
