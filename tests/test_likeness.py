"""The register of likenesses: who agreed to what, looked up before a picture of a person's own is sent, paid for or filmed."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest
from fakes import Painter, Splicer, a_crew, a_storyboard

from director import anchoring, likeness
from director.cli import main
from director.errors import BadInput, NeedsAnswer, Refused, StoreProblem
from director.model import Cut, Storyboard
from director.production import produce
from director.roles import Capabilities, CutList, Report, Soundtrack
from director.store import Store

TOMORROW = (likeness.today() + timedelta(days=1)).isoformat()


class Service(Painter):
    """A painter that is sent pictures to begin on, and paid."""

    def capabilities(self) -> Capabilities:
        return Capabilities(paid=self.paid, keyframes=True)


@pytest.fixture
def film(tmp_path: Path) -> tuple[Path, Storyboard]:
    """A production whose first shot begins on a photo."""
    photo = tmp_path / "anna.png"
    assert cv2.imwrite(str(photo), np.full((64, 96, 3), 120, np.uint8))
    with Store.open(tmp_path / "film") as store:
        board = anchoring.pinned(a_storyboard(2), "s1", anchoring.keep(store, photo), None)
        store.save(board, "planned")
    return tmp_path / "film", board


def make(folder: Path, board: Storyboard, paid: bool) -> int:
    """Film it; how many takes were made."""
    ledger = folder.parent / "ledger"
    ledger.unlink(missing_ok=True)
    service = Service(ledger=ledger, paid=paid, name="runway:gen4" if paid else "painter")
    with Store.open(folder) as store:
        list(produce(store, board, a_crew(service)))
    return len(ledger.read_text().splitlines()) if ledger.exists() else 0


def consent(folder: Path, *words: str) -> None:
    assert main(["consent", str(folder), *words]) == 0


def test_nothing_of_a_persons_own_is_sent_before_it_is_said_who_is_in_it(film: tuple[Path, Storyboard]) -> None:
    folder, board = film
    with pytest.raises(NeedsAnswer, match=r"anna.png.*runway:gen4.*Is a real person in it.*Nothing was sent or paid for"):
        make(folder, board, paid=True)
    assert not (folder.parent / "ledger").exists()
    assert make(folder, board, paid=False) == 2                                        # it never leaves this computer


def test_a_picture_without_a_person_may_be_sent(film: tuple[Path, Storyboard]) -> None:
    consent(film[0], "anna.png", "--nobody", "--by", "Eva Lind")
    likeness.check(film[0], "s1", film[1].shots[0].first, "anna.png", "upload", "runway:gen4")


@pytest.mark.parametrize(("words", "said"), [
    (("--person", "Anna Roth", "--by", "Eva"), "does not include being sent"),
    (("--revoke", "--by", "Anna Roth"), "of Anna Roth .* was revoked"),
])
def test_a_consent_for_less_and_one_taken_back(film: tuple[Path, Storyboard], words: tuple[str, ...], said: str) -> None:
    folder, board = film
    consent(folder, "anna.png", "--person", "Anna Roth", "--use", "upload", "--until", TOMORROW, "--by", "Eva")
    consent(folder, "anna.png", *words)
    with pytest.raises(Refused, match=f"{said}.*instead"):
        make(folder, board, paid=True)
    assert not (folder.parent / "ledger").exists()


def test_a_consent_ends(film: tuple[Path, Storyboard]) -> None:
    folder, sha = film[0], film[1].shots[0].first
    consent(folder, sha[:12], "--person", "Anna Roth", "--use", "upload", "--until", TOMORROW, "--by", "Eva")
    likeness.check(folder, "s1", sha, "anna.png", "upload", "runway:gen4")
    for use in likeness.USES:
        with pytest.raises(Refused, match="ended on"):
            likeness.check(folder, "s1", sha, "anna.png", use, "runway:gen4", day=lambda: date.fromisoformat(TOMORROW) + timedelta(days=1))


def test_a_file_that_was_revoked_is_not_filmed_here_either(film: tuple[Path, Storyboard]) -> None:
    folder, board = film
    consent(folder, "anna.png", "--person", "Anna Roth", "--by", "Eva")
    assert make(folder, board, paid=False) == 2
    consent(folder, "anna.png", "--revoke", "--by", "Anna Roth")
    with pytest.raises(Refused, match="revoked"):
        make(folder, board, paid=False)


def test_the_register_is_listed_and_nothing_is_taken_out(film: tuple[Path, Storyboard], capsys: pytest.CaptureFixture[str]) -> None:
    consent(film[0])
    consent(film[0], "anna.png", "--person", "Anna Roth", "--use", "upload", "--by", "Eva")
    consent(film[0], "anna.png", "--revoke", "--by", "Anna Roth")
    capsys.readouterr()
    consent(film[0])
    first, second = capsys.readouterr().out.splitlines()
    assert "Anna Roth agreed to film and upload (confirmed by Eva" in first
    assert "consent of Anna Roth revoked (confirmed by Anna Roth" in second


@pytest.mark.parametrize(("words", "said"), [
    (("anna.png", "--person", "Anna"), "who confirms it"), (("anna.png", "--by", "Eva"), "who is in it"),
    (("anna.png", "--person", "A", "--by", "E", "--until", "soon"), "is no day"),
    (("anna.png", "--revoke", "--by", "E"), "nothing to take back"), (("none.png", "--nobody", "--by", "E"), "none.png"),
    (("anna.png", "--person", "A", "--by", "E", "--until", "2020-01-01"), "over already"),
])
def test_what_cannot_be_entered_is_said(film: tuple[Path, Storyboard], words: tuple[str, ...], said: str,
                                        capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["consent", str(film[0]), *words]) == 2
    assert said in capsys.readouterr().err


def test_a_register_that_cannot_be_read_lets_nothing_through(film: tuple[Path, Storyboard]) -> None:
    (film[0] / likeness.FILE).write_text("[{}]")
    with pytest.raises(StoreProblem, match="cannot be read"):
        make(*film, paid=True)


def test_an_entry_is_checked() -> None:
    with pytest.raises(BadInput, match="sha256"):
        likeness.confirmed("no hash", "a.png", "Anna", ("film",), "", "Eva")


class Noting(Splicer):
    """Remembers whether the film that it joins is labelled."""

    def __init__(self) -> None:
        self.labelled: list[bool] = []

    def assemble(self, cut: CutList, soundtrack: Soundtrack | None, out: Path, cache: Path, report: Report) -> Cut:
        self.labelled.append(cut.storyboard.label)
        return super().assemble(cut, soundtrack, out, cache, report)


@pytest.mark.parametrize(("words", "labelled"), [(("--person", "Anna Roth"), True), (("--nobody",), False)])
def test_a_real_likeness_in_a_generated_picture_is_labelled_unasked(
        film: tuple[Path, Storyboard], words: tuple[str, ...], labelled: bool) -> None:
    folder, board = film
    consent(folder, "anna.png", *words, "--by", "Eva")
    editor, painter = Noting(), Service(paid=False)
    with Store.open(folder) as store:
        list(produce(store, board, a_crew(painter, editor=editor)))
    assert editor.labelled == [labelled] and not board.label
