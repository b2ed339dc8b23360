"""The review page: everything that is known of a production, as text that stays text; looked at in a real browser where there is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import chromium
import pytest
from fakes import InPlace, a_crew
from screening_room import FPS, FRAMES, HOSTILE, a_cutting_crew, a_production

from director import cli, studio
from director.errors import BadInput, StoreProblem
from director.events import Assembled
from director.logbook import Heard, logbook
from director.model import Brief, Finding
from director.production import Crew
from director.store import Store
from director.tools.dailies.marks import marked
from director.tools.dailies.page import MOST_EMBEDDED, duration, money
from director.tools.dailies.plots import bars, curve
from director.vocabulary import Fault


@pytest.fixture
def crew() -> Crew:
    return a_cutting_crew(a_crew(cutting_room=InPlace()))


def written(folder: Path, crew: Crew, out: Path | None = None, embed: bool = False) -> str:
    return studio.dailies(folder, crew, out, lambda done: None, embed).read_text(encoding="utf-8")


def test_the_page_tells_all_that_is_known(tmp_path: Path, crew: Crew) -> None:
    a_production(tmp_path / "film")
    html = written(tmp_path / "film", crew)
    assert all(word in html for word in ("s1a", "s1b", "s2a", "not filmed yet", "steady light", "0.50–1.50 s", "severity 80 %"))
    assert "$1.75" in html and "4.5 s" in html, "three takes at 0.50 and a question at 0.25; three times 1.5 s"
    assert html.count("<polyline") == 3 * 4 and html.count('class="strip"') == 3
    assert 'src="final.mp4"' in html and not re.search(r"https?://", html.replace("http-equiv", ""))


def test_whatever_people_models_and_services_write_stays_text(tmp_path: Path, crew: Crew) -> None:
    a_production(tmp_path / "film", HOSTILE)
    html = written(tmp_path / "film", crew)
    assert "<img src=x" not in html and "window.hit" in html and "\u202e" not in html

    class Scripts(HTMLParser):
        found = 0

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.found += tag == "script"
            assert not any(name.startswith("on") for name, _ in attrs)

    reader = Scripts()
    reader.feed(html)
    assert reader.found == 2


def test_the_page_may_lie_elsewhere_or_hold_everything(tmp_path: Path, crew: Crew) -> None:
    folder = tmp_path / "a film: 100% #1?"
    a_production(folder)
    (tmp_path / "elsewhere").mkdir()
    assert 'src="../a%20film%3A%20100%25%20%231%3F/final.mp4"' in written(folder, crew, tmp_path / "elsewhere" / "page.html")
    whole = written(folder, crew, tmp_path / "whole.html", embed=True)
    assert whole.count("data:video/mp4;base64,") == 1 + 3 and "final.mp4" not in whole
    with (folder / "final.mp4").open("r+b") as film:
        film.truncate(MOST_EMBEDDED)                          # a file with a hole: it takes no room on the disk
    with pytest.raises(BadInput, match="Leave out --embed"):
        written(folder, crew, tmp_path / "whole.html", embed=True)
    with pytest.raises(StoreProblem, match="cannot be written"):
        written(folder, crew, tmp_path / "nowhere" / "page.html")


def test_a_finished_film_has_its_page_without_being_asked(tmp_path: Path) -> None:
    events = list(studio.film(Brief(story="Mo"), tmp_path / "film", a_crew()))
    assert isinstance(events[-1], Assembled)
    html = (tmp_path / "film" / "dailies.html").read_text()
    assert html.count("in the film") >= 3 and "Mo does thing number 1" in html


def test_a_plan_alone_has_a_page_too_and_a_damaged_log_stops_nothing(tmp_path: Path, crew: Crew) -> None:
    folder = tmp_path / "film"
    list(studio.film(Brief(story="Mo"), folder, a_crew(), plan_only=True))
    (folder / "log.jsonl").write_bytes(b'{"event": "filmed"}\n[1]\nnull\n{"event": "consulted", "cost": "x"}\n\xff\xfe{{{\n{"event":')
    assert "Nothing is filmed yet." in written(folder, crew)


def test_programs_and_their_licences_come_from_the_credits_whatever_stands_there(tmp_path: Path, crew: Crew) -> None:
    a_production(tmp_path / "film")
    credits = tmp_path / "film" / "credits.json"
    credits.write_text('{"packages": [{"name": "av", "version": "<b>14", "licence": "BSD"}, 3], "fonts": {"x": 1}}')
    html = written(tmp_path / "film", crew)
    assert "av &lt;b&gt;14" in html and "BSD" in html and "(1)" in html
    credits.write_text('["nothing", {"of": "the sort"}]')
    assert "Programs and typefaces" not in written(tmp_path / "film", crew)


def test_the_command_says_where_the_page_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["dailies", str(tmp_path / "nothing")]) == 2
    assert "There is no production" in capsys.readouterr().err


def test_the_record_knows_times_takes_and_costs(tmp_path: Path, crew: Crew) -> None:
    board = a_production(tmp_path / "film")
    with Store.open(tmp_path / "film") as store:
        book = logbook(store, board, Heard(), crew.editor.timeline)
    first = book.shots[0]
    assert [entry.name for entry in first.takes] == ["s1a", "s1b"] and first.takes[0].seconds == 1.5
    assert first.shown is not None and first.shown.name == "s1b" and first.chosen is None
    assert book.cost == 1.75 and book.filming == 4.5 and book.cut_list() is None and book.seconds == 6


def test_what_was_taken_out_and_put_in_is_marked_by_words() -> None:
    before, after = marked("a sunny beach at midnight, slow fast pan", "A beach at midnight, slow pan, moonlight")
    assert [words for kind, words in before if kind == "gone"] == [" sunny", " fast"]
    assert [words for kind, words in after if kind == "new"] == [", moonlight"]
    assert marked("晴れた海岸", "海岸の夜")[1] == (("same", "海岸"), ("new", "の夜"))
    assert "".join(words for _, words in marked("x  y", "")[0]) == "x  y"


def test_findings_lie_in_lanes_and_are_never_too_thin_to_see() -> None:
    def fault(start: float, end: float, severity: float = 0.5) -> Finding:
        return Finding(kind=Fault.JUMP, start=start, end=end, first_frame=0, last_frame=0, severity=severity, sentence="x")

    drawn = bars([fault(0, 1), fault(0.5, 2, 0.9), fault(3, 3, 0.1), fault(99, 99)], 4.0)
    assert [(bar.x, bar.lane) for bar in drawn] == [(0, 0), (125, 1), (750, 0), (992, 0)]
    assert drawn[2].width == 8 and [bar.grade for bar in drawn[:3]] == ["clear", "gross", "mild"]
    assert bars([fault(0, 1)], 0)[0].x == 0 and curve("motion", ()) is None
    line = curve("brightness", (0, 255))
    assert line is not None and line.line == "0.0,94.0 1000.0,6.0" and line.said == "0 to 255 of 255"


def test_figures_read_as_people_write_them() -> None:
    assert [duration(each) for each in (3, 3.46, 65, 7260)] == ["3 s", "3.5 s", "1 min 5 s", "2 h 1 min"]
    assert [money(each) for each in (0, 0.0012, 1234.5)] == ["free", "$0.0012", "$1,234.50"]


# -- in a real browser


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[chromium.Page]:
    if not chromium.installed():
        pytest.skip("no Chromium here (Debian's package chromium); the page was not looked at in a browser")
    folder = tmp_path_factory.mktemp("dailies")
    a_production(folder / "film", HOSTILE)
    written(folder / "film", a_cutting_crew(a_crew(cutting_room=InPlace())))
    with chromium.browser(folder / "profile") as page:
        page.open(folder / "film" / "dailies.html")
        yield page


def test_in_a_browser_nothing_runs_that_is_not_ours_and_nothing_is_fetched(shown: chromium.Page) -> None:
    assert shown.run("window.hit === undefined && document.querySelectorAll('script').length") == 2
    assert shown.complaints == []
    assert all(address.startswith(("file:", "data:")) for address in shown.asked)
    assert shown.run("document.querySelector('h1').textContent").startswith("</script><script>window.hit=1")


def test_in_a_browser_the_keys_direct_the_film(shown: chromium.Page) -> None:
    at = "document.getElementById('movie').currentTime"
    shown.run("new Promise(done => { const m = document.getElementById('movie'); m.readyState ? done() : m.onloadedmetadata = done })")
    shown.press("Home")
    shown.press("ArrowRight")
    assert shown.run(at) == pytest.approx(1 / 24, abs=0.01)
    shown.press("l")
    assert shown.run("document.querySelector('.chapter.on b').textContent") == "2"
    shown.press("j")
    assert shown.run(at) == pytest.approx(0, abs=0.01)
    shown.press("Enter")
    assert shown.run("document.activeElement.id") == "shot-s1"
    shown.press("?", "?", shift=True)
    assert shown.run("document.getElementById('keys').open") is True
    shown.press("?", "?", shift=True)
    assert shown.run("document.getElementById('keys').open") is False
    shown.press("t")
    assert shown.run("getComputedStyle(document.body).backgroundColor") == "rgb(13, 14, 18)"


def test_in_a_browser_a_finding_shows_its_moment_and_takes_play_side_by_side(shown: chromium.Page) -> None:
    shown.run("document.querySelector('#shot-s1 .finding').click()")
    assert shown.run("document.querySelector('#shot-s1 video').src").endswith(".mp4")
    assert shown.run("document.querySelector('#shot-s1 .needle').style.left") == f"{100 * 0.5 / (FRAMES / FPS):g}%"
    shown.run("document.querySelector('#shot-s1 .together').click()")
    assert shown.run("document.querySelectorAll('#shot-s1 video').length") == 2


@pytest.mark.parametrize(("width", "dark"), [(360, True), (820, False), (1600, True)])
def test_in_a_browser_nothing_sticks_out_at_any_width(shown: chromium.Page, width: int, dark: bool) -> None:
    shown.say("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
    assert shown.run("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_in_a_browser_every_control_has_a_name_and_words_stand_out(shown: chromium.Page) -> None:
    nameless = shown.run("""[...document.querySelectorAll('a, button, input, select, video, summary')].filter(e => e.checkVisibility() &&
        !(e.getAttribute('aria-label') || e.textContent.trim() || e.id === 'movie')).map(e => e.outerHTML.slice(0, 80))""")
    assert nameless == []
    assert shown.run("[...document.querySelectorAll('img')].every(e => e.hasAttribute('alt'))")
