"""Orders at services that are looked at twice: the consent to what they send, and whether anybody here still knows of them."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from loopback_videos import Server, serving
from test_hosted import REQUEST, a_clip, filmed, hosted, jobs

from director import allowed, likeness
from director.courses import Course
from director.errors import NeedsAnswer, Refused
from director.ledger import Ledger, State
from director.model import Anchor, Shot, Source
from director.roles import Capabilities, Origin, Purse
from director.store import Store
from director.studio.reconciling import against


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "tmp").mkdir()
    with serving(a_clip(tmp_path)) as made:
        yield made


def said(folder: Path, sha256: str, person: str = "", revoked: bool = False) -> None:
    entry = likeness.confirmed(sha256, "anna.png", person, likeness.USES, "", "Eva")
    likeness.enter(folder, entry.but(revoked=revoked))


def test_a_consent_that_is_taken_back_while_the_film_is_made_holds_the_order_back(server: Server, tmp_path: Path) -> None:
    (tmp_path / "anna.mp4").write_bytes(server.clip)
    pinned = REQUEST.but(first=Anchor(sha256="a" * 64, file=str(tmp_path / "anna.mp4")))
    turbo = replace(hosted(server, "runway", tmp_path), model="gen4_turbo")
    said(tmp_path, "a" * 64, "Anna")
    server.fault("new", status=429, headers={"Retry-After": "0"})
    filmed(turbo, tmp_path, pinned)                              # looked up at every try, and found
    said(tmp_path, "a" * 64, "Anna", revoked=True)
    calls = len(server.calls)
    with pytest.raises(Refused, match=r"consent of Anna to the use of 'anna.png' was revoked"):
        filmed(turbo, tmp_path, pinned.but(seed=9))
    assert len(server.calls) == calls and server.charged == 1
    filmed(turbo, tmp_path, REQUEST.but(first=Anchor(sha256="b" * 64, file=pinned.first.file if pinned.first else "")))     # made here


def test_footage_of_which_nobody_said_who_is_in_it_stays_here(server: Server, tmp_path: Path) -> None:
    source = Source(sha256="c" * 64, name="beach.mp4", kind="video", file=str(tmp_path / "clip.mp4"))
    aleph = replace(hosted(server, "runway", tmp_path), model="aleph2", name="runway:aleph2")
    with pytest.raises(NeedsAnswer, match=r"beach.mp4.*runway:aleph2"):
        filmed(aleph, tmp_path, REQUEST.but(source=source))
    assert server.calls == []


def test_a_shot_that_goes_on_from_a_persons_footage_shows_that_person_too(tmp_path: Path) -> None:
    own = Capabilities(sources=True, origin=Origin.OWN)
    sent = Capabilities(paid=True, keyframes=True)
    request = REQUEST.but(speech=())
    source = Source(sha256="c" * 64, name="beach.mp4", kind="video")

    class Named:
        name = "runway:gen4.5"

    courses = [Course(Shot(id="s1", prompt="a beach", source=source), Named(), own, request.but(source=source)),  # type: ignore[arg-type]
               Course(Shot(id="s2", prompt="a beach", first="previous"), Named(), sent, request)]  # type: ignore[arg-type]
    with Store.open(tmp_path / "film") as store:
        said(store.folder, "c" * 64, "Anna")
        allowed.consented(store, courses)
        said(store.folder, "c" * 64, "Anna", revoked=True)
        with pytest.raises(Refused, match="Anna"):
            allowed.consented(store, courses)


def at(folder: Path, account: Path) -> Purse:
    folder.mkdir(exist_ok=True)
    return Purse(folder, 10.0, account=account)


def test_orders_that_a_journal_lost_are_brought_back_from_the_account(server: Server, tmp_path: Path) -> None:
    account, film = tmp_path / "account.sqlite", tmp_path / "film"
    generator = replace(hosted(server, "runway", tmp_path), purse=at(film, account))
    with Ledger(at(film, account)):
        pass
    shutil.copytree(film, tmp_path / "earlier")
    filmed(generator, film)
    shutil.rmtree(film)
    shutil.copytree(tmp_path / "earlier", film)                  # a backup from before the order
    filmed(generator, film)
    with Ledger(at(film, account)) as ledger:
        assert [job.state for job in ledger.jobs()] == [State.DELIVERED] and ledger.spent() == pytest.approx(0.2)
    assert server.charged == 1
    with Ledger(at(tmp_path / "earlier", account)) as copy:
        assert copy.jobs() == ()                                 # a copy elsewhere is another production


@pytest.mark.parametrize("lost", ["main.job", "account.job", "account.charge"])
def test_what_one_of_the_two_files_lacks_is_put_back_and_may_have_been_sent(tmp_path: Path, lost: str) -> None:
    account, film = tmp_path / "account.sqlite", tmp_path / "film"
    with Ledger(at(film, account)) as ledger:
        ledger.intend("k" * 64, "s1", "runway:gen4.5", 0.5)
    file, table = (film / "journal.sqlite", "job") if lost == "main.job" else (account, lost.partition(".")[2])
    with sqlite3.connect(file) as database:
        database.execute(f"DELETE FROM {table}")
        database.execute("DELETE FROM job")
    database.close()
    with Ledger(at(film, account)) as ledger:
        assert [job.state for job in ledger.jobs()] == [State.UNKNOWN if lost == "main.job" else State.INTENDED]
    with sqlite3.connect(account) as database:
        assert database.execute("SELECT dollars, folder FROM charge JOIN job USING (nonce)").fetchall() == [(0.5, str(film))]
    database.close()


@pytest.mark.parametrize("name", ["synthesia", "videos"])
def test_orders_that_a_service_lists_and_nobody_knows_are_named(server: Server, name: str, tmp_path: Path) -> None:
    account = tmp_path / "account.sqlite"
    for place in ("one", "two"):
        filmed(replace(hosted(server, name, tmp_path), purse=at(tmp_path / place, account)), tmp_path / place)
    desk = server.desk(name)
    with Ledger(at(tmp_path / "one", account)) as ledger:
        assert list(against(ledger, name, desk)) == [f"{name}: 2 in its list, none unknown here."]
        server.jobs["job-0099-aaaa"] = {"asked": {"title": "Director ffff", "prompt": "a cat"}, "looks": 0, "service": name}
        told = list(against(ledger, name, desk))
        assert "job-0099-aaaa" in told[0] and "may have been charged" in told[0] and told[1].endswith("3 in its list, 1 unknown here.")


def test_an_order_in_doubt_that_a_service_lists_under_our_name_is_settled(server: Server, tmp_path: Path) -> None:
    purse = at(tmp_path / "one", tmp_path / "account.sqlite")
    with Ledger(purse) as ledger:
        job = ledger.intend("k" * 64, "s1", "synthesia", 0.5)
        server.jobs["job-0007-aaaa"] = {"asked": {"title": f"Director {job.nonce}"}, "looks": 0, "service": "synthesia"}
        assert "did arrive; it is job-0007-aaaa" in next(iter(against(ledger, "synthesia", server.desk("synthesia"))))
        assert ledger.jobs()[0].state is State.ORDERED


def test_a_service_without_a_list_says_where_to_look(server: Server, tmp_path: Path) -> None:
    with Ledger(at(tmp_path / "one", tmp_path / "account.sqlite")) as ledger:
        assert list(against(ledger, "runway", server.desk("runway"))) == [
            "runway: keeps no list that can be asked for; look at https://dev.runwayml.com."]
        server.fault("list", status=401, body={"error": {"message": "Invalid API key"}})
        assert "cannot be seen" in next(iter(against(ledger, "videos", server.desk("videos"))))
    assert jobs(tmp_path / "one") == ()
