"""The words for models are found by name and filled with data; JSON is found in what they answer."""

from __future__ import annotations

from typing import Any

import pytest

from director import prompting
from director.errors import BadInput
from director.llm import find_object


def test_an_unknown_prompt_lists_the_known() -> None:
    for name in ("nope", "../model", "screenwriter.md", ""):
        with pytest.raises(BadInput, match="screenwriter"):
            prompting.load(name)


def test_values_are_never_read_as_a_template() -> None:
    filled = prompting.fill("repair", {"problems": "{{problems}} {x} %s \\1"})
    assert "{{problems}} {x} %s \\1" in filled


def test_a_missing_and_a_needless_value_are_named() -> None:
    with pytest.raises(BadInput, match="problems"):
        prompting.fill("repair", {})
    with pytest.raises(BadInput, match="extra"):
        prompting.fill("repair", {"problems": "x", "extra": "y"})


@pytest.mark.parametrize(("text", "found"), [
    ('{"a": 1,}', {"a": 1}), ('x {"a": {"b": [1, 2,],}} y', {"a": {"b": [1, 2]}}), ('{"a": NaN, "b": Infinity}', {"a": None, "b": None}),
    ('{"a": 1e999}', {"a": None}), ('{"a": ' + "9" * 5000 + "}", {"a": None}), ('{} {"b": 2}', {"b": 2}), ("no", None), ("{", None),
    ("{" * 100_000, None), ('{"a":' * 3000, None),
])
def test_json_is_found_in_words(text: str, found: Any) -> None:
    assert find_object(text) == found
