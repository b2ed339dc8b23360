"""Pictures in full, on terminals that can (Sixel, Kitty's protocol), with the extra "images" installed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from director.roles import Picture

Maker = Callable[[], Any]
"""Makes a widget whose attribute `image` is the picture that it shows, as Pillow has it."""


def sharp() -> Maker | None:
    """What makes such widgets; None where half cells must do. The terminal is asked, so this comes before a program takes it over."""
    try:
        from textual_image.renderable import Image, SixelImage, TGPImage

        if Image not in (SixelImage, TGPImage):
            return None
        from textual_image.widget import Image as SharpImage
    except ImportError:
        return None
    maker: Maker = SharpImage
    return maker


def in_full(picture: Picture) -> Any:
    """The picture as Pillow has it."""
    from PIL import Image

    return Image.frombytes("RGB", (picture.width, picture.height), picture.rgb)
