"""Icon sets of the user's own: read as data, found by name, drawn as props, part of a take's address."""

from __future__ import annotations

import json
import os
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from director.cli import main
from director.errors import BadInput
from director.model import Camera, ShotRequest
from director.settings import Settings
from director.studio import Generators, drawings
from director.tools.generators.animatic.art import icons
from director.tools.generators.animatic.art.catalogue import added, all_figures, all_props
from director.tools.generators.animatic.art.kit import Looks
from director.tools.generators.animatic.casting import cast
from director.tools.generators.animatic.stills import stills

COIL = '<path fill="currentColor" d="M4 4h16v16H4z"/>'
SET = {
    "prefix": "mine", "width": 24, "height": 24,
    "icons": {"flux-capacitor": {"body": COIL}, "teapot": {"body": '<circle cx="12" cy="12" r="9" fill="#00ff00"/>'},
              "poodle": {"body": COIL},
              "arrow-thing": {"body": '<path fill="#ff0000" d="M0 0h12v24H0z"/>'}, "ghosted": {"body": COIL, "hidden": True}},
    "aliases": {"time-coil": {"parent": "flux-capacitor"}, "thing-arrow": {"parent": "arrow-thing", "hFlip": True},
                "thing-up": {"parent": "thing-arrow", "rotate": 1}},
}


def saved(folder: Path, told: Any = SET, name: str = "icons.json") -> Path:
    path = folder / name
    path.write_text(told if isinstance(told, str) else json.dumps(told))
    return path


def one(body: str) -> dict[str, Any]:
    return {"prefix": "p", "icons": {"odd": {"body": body}}}


def shot(prompt: str) -> ShotRequest:
    return ShotRequest(shot="s1", prompt=prompt, location="", camera=Camera(), width=320, height=180, frames=12)


def painted(name: str, looks: Looks) -> Any:
    """The middle pixel's (b, g, r) and the box of a prop at hand."""
    from director.tools.generators.animatic.paint import raster

    sketch = all_props()[name].draw(looks)
    image = raster(sketch.body, sketch.box, 4, sketch.defs)
    return tuple(int(v) for v in image[image.shape[0] // 2, image.shape[1] // 2, :3]), sketch.box


def test_an_icon_is_found_as_itself_by_its_words_and_comes_before_our_own_props_and_stand_ins(tmp_path: Path) -> None:
    settings = Settings(icons=(saved(tmp_path),))
    words = ["flux capacitor", "Flux-Capacitors", "time coil", "teapot", "poodle", "ghosted", "cat"]
    found = {each.word: (each.drawn, each.how, each.catalogue) for each in drawings(words, settings)}
    assert found["flux capacitor"] == found["Flux-Capacitors"] == ("flux capacitor", "itself", "prop")
    assert found["time coil"] == ("time coil", "itself", "prop")
    assert found["teapot"] == ("teapot", "itself", "prop")
    assert found["poodle"] == ("poodle", "itself", "prop")
    assert found["ghosted"][1] == "fallback"
    assert found["cat"] == ("cat", "itself", "figure")
    assert [each.how for each in drawings(["flux capacitor", "poodle"], Settings())] == ["fallback", "kind"]
    with added(icons.read(settings.icons)):
        assert painted("teapot", Looks())[0] == (0, 255, 0)
        assert "poodle" not in all_figures()
    assert "poodle" in all_figures()


def test_an_icon_stands_in_a_shot_without_a_note(tmp_path: Path) -> None:
    request = shot("a red flux-capacitor on the ground")
    bare = stills(request)[0]
    with added(icons.read((saved(tmp_path),))):
        players = cast(request)
        assert [thing.name for thing in players.things] == ["flux-capacitor"]
        assert players.notes == ()
        drawn = stills(request)[0]
    assert np.abs(drawn.astype(int) - bare.astype(int)).max() > 60


def test_current_colour_is_what_is_said_of_the_thing_or_one_of_ours_and_margins_are_cut(tmp_path: Path) -> None:
    with added(icons.read((saved(tmp_path),))):
        assert painted("flux capacitor", Looks({"": "#0000ff"})) == ((255, 0, 0), (4.0, 4.0, 20.0, 20.0))
        assert painted("flux capacitor", Looks())[0] != (0, 0, 0)


def test_an_alias_turns_and_flips_its_parent(tmp_path: Path) -> None:
    with added(icons.read((saved(tmp_path),))):
        assert [painted(name, Looks())[1] for name in ("arrow thing", "thing arrow", "thing up")] == [
            (0, 0, 12, 24), (12, 0, 24, 24), (0, 12, 24, 24)]


def test_an_icon_with_a_name_we_know_is_as_large_as_ours(tmp_path: Path) -> None:
    ours = all_props()["wardrobe"]
    left, top, right, bottom = ours.draw(Looks()).box
    with added(icons.read((saved(tmp_path, {"icons": {"wardrobe": {"body": COIL}, "brass-wardrobe": {"body": COIL}}}),))):
        for name in ("wardrobe", "brass wardrobe"):
            assert all_props()[name].metres == pytest.approx(ours.metres * max(1, (bottom - top) / (right - left)))


def test_other_icons_mean_other_takes_and_the_generator_travels(tmp_path: Path) -> None:
    first, second = saved(tmp_path), saved(tmp_path, one(COIL), "more.json")
    versions = [Generators(Settings(icons=paths))["animatic"].version for paths in ((), (first,), (second,), (first, second), (first,))]
    assert len(set(versions)) == 4
    assert versions[1] == versions[4]
    sent = pickle.loads(pickle.dumps(Generators(Settings(icons=(first,)))["animatic"]))
    assert sent.version == versions[1]
    assert sent.icons.every


def test_settings_take_several_files(tmp_path: Path) -> None:
    value = os.pathsep.join(("a.json", " b/c.json ", ""))
    assert Settings.load({"DIRECTOR_ICONS": value}).icons == (Path("a.json"), Path("b/c.json"))
    assert Settings.load({}).icons == ()


@pytest.mark.parametrize(("told", "says"), [
    ("{", "no JSON"), ("[" * 100_000, "no JSON"), ("[]", "no icons"), ({"icons": {}}, "no icons"), ({"icons": {"a": 3}}, "'a'"),
    ({"icons": {"a": {}}}, "body"), ({"icons": {"a": {"body": COIL, "width": "wide"}}}, "width"),
    ({"icons": {"a": {"body": COIL, "width": 0}}}, "size"),
    ({"icons": {"a": {"body": COIL}}, "aliases": {"b": {"parent": "c"}}}, "'b'"),
    ({"icons": {"a": {"body": COIL}}, "aliases": {"b": {"parent": "c"}, "c": {"parent": "b"}}}, "parent"),
    (one("<script>alert(1)</script>"), "<script>"), (one('<g onload="x()"/>'), "script"), (one('<image href="#a"/>'), "<image>"),
    (one("<foreignObject/>"), "<foreignObject>"), (one('<p xmlns="http://www.w3.org/1999/xhtml"/>'), "<p>"), (one("<path"), "well-formed"),
    (one("</svg><svg>"), "well-formed"), (one('<use xlink:href="http://a.example/x#y"/>'), "outside"),
    (one('<use href="file:///etc/passwd"/>'), "outside"),
    (one('<path fill="&#117;rl( https://a.example/x )"/>'), "outside"), (one('<path style="fill:URL(x.svg#a)"/>'), "outside"),
    (one("<g>" * 60 + "</g>" * 60), "nested"), (one('<use href="#a"/>' * 40), "again"), (one("<style>@import 'x'</style>"), "<style>"),
    (one('<path d="M0 0"><animate attributeName="d"/></path>'), "<animate>"), (one("<g>" + " " * 300_000 + "</g>"), "characters"),
])
def test_a_set_that_cannot_be_used_is_refused_in_words(told: Any, says: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as refused:
        icons.read((saved(tmp_path, told),))
    assert says in str(refused.value)
    assert "icons.json" in str(refused.value)


def test_a_missing_or_huge_file_ends_the_command_with_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    huge = tmp_path / "huge.json"
    huge.write_bytes(b" " * (icons.MOST_BYTES + 1))
    for path, says in ((tmp_path / "none.json", "cannot be read"), (tmp_path, "cannot be read"), (huge, "more than 8 MB")):
        monkeypatch.setenv("DIRECTOR_ICONS", str(path))
        assert main(["art", "find", "cat"]) == 2
        assert says in capsys.readouterr().err


def test_references_inside_an_icon_are_its_own(tmp_path: Path) -> None:
    body = ('<defs><linearGradient id="a"><stop stop-color="#f00"/></linearGradient></defs>'
            '<path id="b" fill="url(#a)" d="M0 0h8v8H0z"/><use href="#b" x="8"/>')
    set_of_two = {"icons": {"zig": {"body": body}, "zag": {"body": body.replace("#f00", "#00f")}}}
    zig, zag = icons.read((saved(tmp_path, set_of_two),)).every
    assert set(zig.body.split('"')) & set(zag.body.split('"')) & {"a", "b", "#b", "url(#a)"} == set()
    with added(icons.read((saved(tmp_path, set_of_two),))):
        assert painted("zig", Looks()) == ((0, 0, 255), (0, 0, 16, 8))
