"""A film partly shot at a service: asked about first, paid once, within its budget, and gone on with on another day."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fakes import Author, Painter, Unhappy, a_crew, a_storyboard
from loopback_videos import PACE, Server, serving
from test_hosted import clip, hosted  # noqa: F401 - a fixture

from director.cli import main
from director.doctor import services
from director.errors import FilmingFailed, NeedsAnswer, OverBudget
from director.events import Asked, Event, Filmed, Retaking, Said
from director.ledger import Ledger, State
from director.model import Brief, Storyboard
from director.production import Crew
from director.roles import Purse
from director.settings import Settings
from director.slack.inbox import Inbox
from director.slack.limits import Limits
from director.store import Store
from director.studio import film
from director.tools.generators.hosted.generator import Hosted

BRIEF = Brief(story="Mo does things")
RATE = 0.1                                               # dollars a second; Gen-4.5 films 2 s at least


@pytest.fixture
def server(clip: bytes) -> Iterator[Server]:  # noqa: F811
    with serving(clip) as made:
        yield made


def board(*services: str) -> Storyboard:
    """A film of as many shots; those named are filmed at that service, the others by the painter."""
    whole = a_storyboard(len(services))
    return whole.but(shots=tuple(shot.but(generator=name) for shot, name in zip(whole.shots, services, strict=True)))


def crew(server: Server, folder: Path, storyboard: Storyboard, **purse: Any) -> Crew:
    names = {shot.generator for shot in storyboard.shots if shot.generator}
    made: dict[str, Any] = {name: hosted(server, name.partition(":")[0], folder, price=RATE) for name in names}
    who = a_crew(Painter(), screenwriter=Author(storyboard), purse=Purse(folder, **purse))
    return replace(who, generators={**who.generators, **made})


def shot(folder: Path, who: Crew) -> list[Event]:
    with closing(film(BRIEF, folder, who)) as events:      # type: ignore[type-var]
        return list(events)


def orders(folder: Path) -> list[State]:
    with Ledger(Purse(folder)) as ledger:
        return [job.state for job in ledger.jobs()]


def test_the_film_is_asked_about_before_anything_is_ordered(server: Server, tmp_path: Path) -> None:
    plan = board("runway:gen4.5", "", "runway:gen4.5")
    with pytest.raises(OverBudget, match=r"s1, s3 at runway:gen4\.5 costs about \$0\.40.*--budget 0\.40"):
        shot(tmp_path / "p", crew(server, tmp_path, plan))
    with pytest.raises(OverBudget, match=r"of the film's \$0\.30"):
        shot(tmp_path / "p", crew(server, tmp_path, plan, most=0.3))
    assert server.calls == []


def test_services_and_the_painter_film_side_by_side_and_the_bill_is_told(server: Server, tmp_path: Path) -> None:
    folder, plan = tmp_path / "p", board("runway:gen4.5", "", "fal")
    events = shot(folder, crew(server, tmp_path, plan, said=1.0))
    bills = {event.take.shot: event.take.cost for event in events if isinstance(event, Filmed)}
    assert bills == {"s1": pytest.approx(0.2), "s2": 0.0, "s3": pytest.approx(0.5)}
    assert any("costs about $0.70" in event.text for event in events if isinstance(event, Said))
    assert (folder / "final.mp4").is_file() and server.charged == 2


def test_going_on_orders_nothing_that_is_there(server: Server, tmp_path: Path) -> None:
    folder, plan = tmp_path / "p", board("runway:gen4.5", "")
    shot(folder, crew(server, tmp_path, plan, said=0.2))
    again = shot(folder, crew(server, tmp_path, plan))                    # the budget is remembered and used up
    assert server.charged == 1 and all(event.reused for event in again if isinstance(event, Filmed))


def test_a_take_with_faults_is_ordered_again_only_within_the_budget(server: Server, tmp_path: Path) -> None:
    folder, plan = tmp_path / "p", board("runway:gen4.5", "")
    events = shot(folder, replace(crew(server, tmp_path, plan, said=0.2), critic=Unhappy()))
    asked = next(event for event in events if isinstance(event, Asked))
    assert server.charged == 1 and "filming it again costs money that was not allowed" in asked.question
    events = shot(folder, replace(crew(server, tmp_path, plan, said=0.5), critic=Unhappy()))
    assert server.charged == 2 and any(isinstance(event, Retaking) and event.shot == "s1" for event in events)
    shot(folder, replace(crew(server, tmp_path, plan, said=5.0), critic=Unhappy()))
    assert server.charged == 2, "the same fault twice is not ordered a third time"


def test_a_bill_half_as_high_again_stops_further_orders_until_a_person_allows_them(server: Server, tmp_path: Path) -> None:
    folder, plan = tmp_path / "p", board("runway:gen4.5", "runway:gen4.5")
    server.credits = 35
    with pytest.raises(OverBudget, match=r"charged \$0\.35 for shot s1, which was reckoned with \$0\.20"):
        shot(folder, crew(server, tmp_path, plan, said=5.0))
    assert server.charged == 1
    with pytest.raises(OverBudget, match="charged"):
        shot(folder, crew(server, tmp_path, plan))
    shot(folder, crew(server, tmp_path, plan, said=5.0))
    assert server.charged == 2


def test_what_is_in_flight_counts_and_limits_a_day_hold_for_all_productions(server: Server, tmp_path: Path) -> None:
    account = tmp_path / "account.sqlite"
    day = Purse(tmp_path, 10.0, account=account, user="U1", channel="C1", day=0.5, user_day=0.3)
    others = replace(day, folder=tmp_path / "b", user="U2")
    others.folder.mkdir()
    with Ledger(day) as first, Ledger(others) as second:
        first.intend("a" * 64, "s1", "runway", 0.2)
        with pytest.raises(OverBudget, match="your"):
            first.intend("b" * 64, "s2", "runway", 0.2)
        job = second.intend("c" * 64, "s1", "runway", 0.2)
        with pytest.raises(OverBudget, match="a day"):
            second.intend("d" * 64, "s2", "runway", 0.1 + 0.05)
        second.note(job, State.VOID)                                       # turned away: it counts no more
        second.intend("e" * 64, "s2", "runway", 0.15)


def test_a_shot_is_not_ordered_without_end(tmp_path: Path) -> None:
    with Ledger(Purse(tmp_path, 100.0)) as ledger:
        for number in range(8):
            ledger.note(ledger.intend(f"{number}" * 64, "s1", "runway", 0.1), State.FAILED, cost=0.1)
        with pytest.raises(OverBudget, match="8 times"):
            ledger.intend("a" * 64, "s1", "runway", 0.1)


def test_one_order_at_a_time_for_one_request(tmp_path: Path) -> None:
    with Ledger(Purse(tmp_path, 100.0)) as ledger:
        ledger.intend("a" * 64, "s1", "runway", 0.1)
        with pytest.raises(FilmingFailed, match="on order already"):
            ledger.intend("a" * 64, "s1", "runway", 0.1)


def test_a_production_that_was_moved_goes_on_with_its_order(server: Server, tmp_path: Path) -> None:
    plan = board("runway:gen4.5")
    server.end = "odd"
    who = crew(server, tmp_path, plan, said=1.0)
    name, service = next((name, made) for name, made in who.generators.items() if isinstance(made, Hosted))
    impatient = replace(who, generators={**who.generators, name: replace(service, pace=replace(PACE, deadline=0.3))})
    with pytest.raises(FilmingFailed, match="has not finished"):
        shot(tmp_path / "p", impatient)
    server.end = "ok"
    (tmp_path / "p").rename(tmp_path / "q")
    shot(tmp_path / "q", crew(server, tmp_path, plan))
    assert server.charged == 1 and orders(tmp_path / "q") == [State.DELIVERED]


def test_the_log_and_the_journal_hold_no_key(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "p"
    shot(folder, crew(server, tmp_path, board("google", "videos"), said=1.0))
    kept = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert b"CANARY" not in kept and b"signature" not in kept
    with Store.open(folder) as store:
        assert json.loads(json.dumps(store.takes("s1")[0].take.cost)) > 0


def test_an_order_whose_answer_was_lost_is_settled_by_a_person(
        server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder, plan = tmp_path / "p", board("runway:gen4.5")
    server.fault("new", reset="after")
    with pytest.raises(NeedsAnswer, match=r"director orders FOLDER --found (\w{8}) NUMBER"):
        shot(folder, crew(server, tmp_path, plan, said=1.0))
    with Ledger(Purse(folder)) as ledger:
        order = ledger.jobs()[0].nonce[:8]
    assert main(["orders", str(folder), "--found", "nothing", "x"]) == 2
    assert main(["orders", str(folder), "--found", order, "job-0001-aaaa"]) == 0
    assert "job-0001-aaaa" in capsys.readouterr().out
    shot(folder, crew(server, tmp_path, plan))
    assert server.charged == 1
    assert main(["orders", str(folder), "--lost", order]) == 2                       # it is in doubt no more
    assert main(["orders", str(folder), "--budget", "2"]) == 0
    assert "1 order; $0.20 spent or in flight, of $2.00" in capsys.readouterr().out


def test_an_order_that_never_arrived_is_sent_again_when_a_person_says_so(
        server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder, plan = tmp_path / "p", board("runway:gen4.5")
    server.fault("new", reset="before")
    with pytest.raises(NeedsAnswer):
        shot(folder, crew(server, tmp_path, plan, said=1.0))
    with Ledger(Purse(folder)) as ledger:
        order = ledger.jobs()[0].nonce
    assert main(["orders", str(folder), "--lost", order]) == 0
    shot(folder, crew(server, tmp_path, plan))
    assert server.charged == 1 and orders(folder) == [State.VOID, State.DELIVERED]


def test_slack_spends_within_what_is_set_aside_for_it(tmp_path: Path) -> None:
    with closing(Inbox(tmp_path / "inbox.sqlite")) as inbox:
        nothing = Limits(Settings.load({}), inbox).purse(None, "U1", "C1")
        some = Limits(Settings.load({"DIRECTOR_SLACK_DAY_USD": "5", "DIRECTOR_SLACK_USER_USD": "2", "DIRECTOR_DAY_BUDGET_USD": "3"}),
                      inbox).purse(Purse(tmp_path, account=tmp_path / "a"), "U1", "C1")
    assert (nothing.most, nothing.day) == (0.0, 0.0)
    assert (some.user, some.channel, some.user_day, some.channel_day, some.day, some.most) == ("U1", "C1", 2.0, None, 3.0, 5.0)


def test_doctor_says_which_services_can_be_filmed_at() -> None:
    assert services(Settings.load({})).state == "missing"
    found = services(Settings.load({"FAL_KEY": "k", "DIRECTOR_VIDEOS_URL": "http://localhost:8000/v1"}))
    assert (found.state, found.found) == ("ok", "fal, videos")
    assert services(Settings.load({"FAL_KEY": "k", "DIRECTOR_VIDEOS_URL": "http://gpu-box/v1"})).state == "problem"
