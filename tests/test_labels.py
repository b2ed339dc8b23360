"""The label that tells in the picture that a film was generated, and the credits that tell what it is made of."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from tin_friend import a_film, said

from director.agent.limits import check
from director.errors import Refused
from director.logbook import Logbook
from director.model import Card, Shot, Storyboard
from director.neutral import Neutral, decode, encode
from director.tools.editor.labels import label
from director.tools.provenance.credits import credits


def board(**more: object) -> Storyboard:
    return Storyboard(**{"title": "T", "shots": (Shot(id="s1", prompt="x"),), "resolution": "720p", **more})  # type: ignore[arg-type]


def black(width: int, height: int) -> np.ndarray:
    return np.concatenate([np.full((height, width), 16, np.uint8), np.full((height // 2, width), 128, np.uint8)])


@pytest.mark.parametrize(("aspect", "size"), [("16:9", (1280, 720)), ("9:16", (720, 1280)), ("1:1", (720, 720))])
def test_the_label_stands_in_its_corner_from_the_first_frame_to_the_last(aspect: str, size: tuple[int, int]) -> None:
    (over,) = label(board(label=True, aspect=aspect), 48)
    assert (over.first, over.last, over.above) == (0, 48, True)
    seen = [over.on(black(*size), frame)[:size[1]] for frame in (0, 47)]
    assert np.array_equal(seen[0], seen[1])
    rows, columns = np.nonzero(seen[0] > 120)
    assert rows.min() > 0.03 * size[1] and rows.max() < 0.2 * size[1] and columns.min() > 0.03 * size[0] and columns.max() < 0.5 * size[0]
    assert 0.012 * min(size) < rows.max() - rows.min() < 0.05 * min(size)


def test_no_label_unless_asked_for_and_every_language_has_words() -> None:
    assert label(board(), 24) == ()
    for language in ("en", "de", "fr", "ru", "ja", "xx"):
        (over,) = label(board(label=True, language=language), 24)
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
