"""The canvas skips what cannot be seen: the picture must be the same as if everything were drawn whole."""

from typing import Any

import cv2
import numpy as np
import pytest

from director.tools.generators.animatic.canvas import Canvas, Coverage, affine, patches

cv2.setNumThreads(1)


def blob(rng: np.random.Generator, width: int, height: int, *, opaque: bool = False) -> Any:
    """A premultiplied texture: a disc with a soft edge on empty paper, or a full sheet."""
    texture = np.zeros((height, width, 4), np.uint8)
    if opaque:
        texture[..., 3] = 255
    else:
        alpha = np.zeros((height, width), np.uint8)
        cv2.circle(alpha, (width // 2, height // 2), min(width, height) // 3, 255, -1)
        texture[..., 3] = cv2.GaussianBlur(alpha, (0, 0), 3)
    texture[..., :3] = texture[..., 3:] * rng.random(3)
    return texture


def drawn(textures: list[Any], matrices: list[Any], covers: list[Any]) -> Any:
    canvas = Canvas(640, 360)
    canvas.clear((10, 20, 30))
    for texture, matrix, cover in zip(textures, matrices, covers, strict=True):
        canvas.draw(texture, matrix, coverage=cover)
    canvas.flush()
    return canvas.frame.astype(int)


TURNED = affine(120, -40, 0.3, 1.4)
LEANING = np.array([[1.0, 0.1, 40], [0.0, 1.0, 30], [0.0002, 0.0004, 1]])


@pytest.mark.parametrize("matrix", [affine(30.4, 20.7, 0, 1.3), TURNED, LEANING])
@pytest.mark.parametrize("opaque", [False, True])
def test_what_is_skipped_is_not_missed(matrix: Any, opaque: bool) -> None:
    rng = np.random.default_rng(4)
    textures = [blob(rng, 500, 300, opaque=True), blob(rng, 400, 260), blob(rng, 300, 280, opaque=opaque)]
    matrices = [affine(-10, -10, 0, 1.5), affine(200, 60, 0, 0.9), matrix]
    whole = drawn(textures, matrices, [None] * 3)
    sparing = drawn(textures, matrices, [Coverage(texture) for texture in textures])
    assert np.abs(whole - sparing).max() <= 2


def test_a_laid_picture_covers_what_is_behind_and_lets_it_through_where_it_is_empty() -> None:
    rng = np.random.default_rng(5)
    back, front = blob(rng, 640, 360, opaque=True), blob(rng, 320, 300)
    frames = []
    for cover in (None, Coverage.quick(front)):
        canvas = Canvas(640, 360)
        canvas.draw(back, np.eye(3), coverage=Coverage(back))
        canvas.lay(front, -40, 100, cover)
        canvas.flush()
        frames.append(canvas.frame.astype(int))
    assert np.abs(frames[0] - frames[1]).max() <= 1
    assert np.abs(frames[1][250, 120, :3] - front[150, 160, :3]).max() <= 1
    assert np.abs(frames[1][20, 600, :3] - back[20, 600, :3]).max() <= 1


def test_patches_hold_every_tile_that_is_seen_once() -> None:
    codes = np.random.default_rng(6).integers(0, 3, (5, 9, 7)).astype(np.int8)
    codes[0] = 2
    found = patches(codes)
    again = np.zeros_like(codes)
    for number, here in enumerate(found):
        for top, bottom, left, right, covered in here:
            assert not again[number, top:bottom, left:right].any()
            again[number, top:bottom, left:right] = 2 if covered else 1
    assert (again == codes).all()
    assert len(found[0]) == 1
