"""The label that tells in the picture that a film was generated, and the credits that tell what it is made of."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cutting_room import FPS, cut_list, draw_take
from tin_friend import a_film, said

from director.agent.limits import check
from director.errors import Refused
from director.logbook import Logbook
from director.model import Card, Shot, Storyboard
from director.neutral import Neutral, decode, encode
from director.tools.editor.labels import generated, label
from director.tools.editor.plan import layout
from director.tools.editor.reels import index
from director.tools.editor.spans import recipe, spans
from director.tools.provenance.credits import credits


def board(**more: object) -> Storyboard:
    return Storyboard(**{"title": "T", "shots": (Shot(id="s1", prompt="x"),), "resolution": "720p", **more})  # type: ignore[arg-type]


def black(width: int, height: int) -> np.ndarray:
    return np.concatenate([np.full((height, width), 16, np.uint8), np.full((height // 2, width), 128, np.uint8)])


@pytest.mark.parametrize(("aspect", "size"), [("16:9", (1280, 720)), ("9:16", (720, 1280)), ("1:1", (720, 720))])
def test_the_label_stands_in_its_corner_from_the_first_frame_to_the_last(aspect: str, size: tuple[int, int]) -> None:
    (over,) = label(board(label=True, aspect=aspect), [(0, 48)])
    assert (over.first, over.last, over.above) == (0, 48, True)
    seen = [over.on(black(*size), frame)[:size[1]] for frame in (0, 47)]
    assert np.array_equal(seen[0], seen[1])
    rows, columns = np.nonzero(seen[0] > 120)
    assert rows.min() > 0.03 * size[1] and rows.max() < 0.2 * size[1] and columns.min() > 0.03 * size[0] and columns.max() < 0.5 * size[0]
    assert 0.012 * min(size) < rows.max() - rows.min() < 0.05 * min(size)


def test_own_pictures_go_without_the_label_and_a_shift_in_time_encodes_nothing_again(tmp_path: Path) -> None:
    takes = [(draw_take(tmp_path / f"{n}.mp4", n), tmp_path / f"{n}.mp4") for n in range(3)]
    takes[1] = (takes[1][0].but(generator="footage"), takes[1][1])
    cut = cut_list(takes, ["cut"] * 3)
    assert generated(cut, layout(cut)) == [(0, 24), (48, 72)]
    reels = tuple(index(path) for _, path in takes)
    names = []
    for own in (cut, replace(cut, clips=cut.clips[1:])):
        plan, at = layout(own), reels[-len(own.clips):]
        over: list[Any] = list(label(own.storyboard.but(label=True), generated(own, plan)))
        names.append([recipe(span, at, over, (), FPS) for span in spans(plan, at, over, FPS) if span.copied is None])
    assert len(names[1]) > 1 and names[1] == names[0][-len(names[1]):]


def test_no_label_unless_asked_for_and_every_language_has_words() -> None:
    assert label(board(), [(0, 24)]) == ()
    for language in ("en", "de", "fr", "ru", "ja", "xx"):
        (over,) = label(board(label=True, language=language), [(0, 24)])
        assert (over.on(black(1280, 720), 3)[:720] > 120).any()


def test_the_label_is_part_of_the_storyboard_that_others_read() -> None:
    assert decode(encode(Neutral(board(label=True)))).storyboard.label
    assert "label" not in json.loads(encode(Neutral(board())))


def test_the_label_can_be_asked_for_in_conversation_but_not_taken_away() -> None:
    done, _ = said("label the film as AI-generated")
    assert done.board.label and not a_film().label
    assert said("please add an AI label")[0].board.label
    with pytest.raises(Refused, match="right to know"):
        check("remove the ai label")


def test_credits_name_what_the_film_is_made_with() -> None:
    made = board(title_card=Card(text="Hello"))
    told = credits(Logbook(Path("film"), made, (), 4.0, None, None, (), "offline"))
    assert told["made with"]["name"] == "Director" and told["storyboard"]["writer"] == "offline"
    assert {font["name"] for font in told["fonts"]} >= {"font-manrope"} and all(each["licence"] for each in told["packages"])
    assert told["sound"]["music"]["composed by"] == "Director" and told["sound"]["voice"] is None
    json.dumps(told)
