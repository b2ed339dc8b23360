"""The raw material of sounds: edges are where they are said to be, and nowhere else."""

from __future__ import annotations

import numpy as np

from director.tools.sound.synth import edged


def test_blocks_come_in_and_go_out_as_the_whole_does() -> None:
    whole, blocks = np.ones((1000, 2), np.float32), np.ones((1000, 2), np.float32)
    edged(whole, 0, 100, 1000, 250)
    for start in range(0, 1000, 170):
        edged(blocks[start:start + 170], start, 100, 1000, 250)
    assert (whole == blocks).all()
    assert (whole[100:751] == 1).all() and whole[0, 0] == 0 and (np.diff(whole[:100, 0]) > 0).all()
    assert (np.diff(whole[751:, 0]) < 0).all() and whole[999, 0] < 0.001


def test_a_sound_that_is_all_edge_rises_and_falls() -> None:
    short = np.ones((60, 2), np.float32)
    edged(short, 0, 100, 60, 15)
    assert short.max() < 0.6 and short[0, 0] == 0 and short[59, 0] < 0.01
