"""A take with faults is repaired where that is honest, else filmed again with a remedy; the best is kept, and the person is asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest
from fakes import Botcher, Plan, Reader, Tailor, a_crew, a_storyboard

from director.attempts import reason_for_retake, retake_request, shorter_request
from director.events import Asked, Chosen, Event, Filmed, Repairing, Retaking, Said
from director.model import Finding, Review, ShotRequest
from director.production import Crew, produce
from director.remedies import REMEDIES, mends
from director.roles import Capabilities, Mend
from director.store import Store
from director.vocabulary import Fault

E = TypeVar("E", bound=Event)
BAD, WORSE, POOR = 0.7, 0.9, 0.3


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "film") as opened:
        yield opened


def of(kind: type[E], events: list[Event]) -> list[E]:
    return [event for event in events if isinstance(event, kind)]


def crew(store: Store, *faults: Plan, cured_by: str = "", capable: Capabilities | None = None, **others: Any) -> Crew:
    botcher = Botcher(faults, store.folder.parent / "ledger", cured_by, capable or Capabilities())
    return a_crew(**{"generators": {"animatic": botcher}, "critic": Reader(), "repairer": Tailor(), **others})


def make(store: Store, who: Crew, shots: int = 1) -> list[Event]:
    return list(produce(store, a_storyboard(shots), who))


def finding(kind: Fault, first: int, last: int, severity: float = BAD, box: Any = None) -> Finding:
    return Finding(kind=kind, start=first / 24, end=last / 24, first_frame=first, last_frame=last, severity=severity, box=box,
                   sentence=f"There is {kind.value}.")


def review(*findings: Finding) -> Review:
    return Review(take="0" * 64, critic="c", version="1", score=0.2, passed=not findings, findings=findings)


def request(**more: Any) -> ShotRequest:
    return ShotRequest(shot="s1", prompt="Mo runs", negative="watermark", width=1280, height=720, frames=96, **more)


# -- filmed again


def test_a_morph_is_filmed_again_with_its_remedy_and_the_log_says_so(store: Store) -> None:
    remedy = REMEDIES[Fault.MORPH].words
    events = make(store, crew(store, (("morph", WORSE),), cured_by=remedy))
    one, two = store.takes("s1")
    assert one.take.seed != two.take.seed and remedy in two.take.prompt and remedy not in one.take.prompt
    told = of(Retaking, events)[0].reason
    assert told.startswith("There is morph. Filmed again with another seed and “") and remedy in told
    chosen = of(Chosen, events)[0]
    assert chosen.take == two.take and not chosen.marked
    assert chosen.why == "It passed (1.00); beside it: s1a 0.10 (morph)." and not of(Asked, events)
    log = (store.folder / "log.jsonl").read_text()
    assert '"retaking"' in log and "It passed (1.00); beside it" in log


def test_a_worse_retake_is_not_chosen(store: Store) -> None:
    events = make(store, crew(store, (("morph", BAD),), (("noise", WORSE), ("morph", WORSE))))
    chosen = of(Chosen, events)[0]
    assert chosen.take == store.takes("s1")[0].take and chosen.marked and "best score (0.30)" in chosen.why


def test_there_is_a_remedy_against_every_kind_of_fault() -> None:
    assert set(REMEDIES) == set(Fault)


def test_a_retake_remembers_every_fault_seen_so_far() -> None:
    capable = Capabilities(negative_prompt=True)
    again = retake_request(request(), [review(finding(Fault.MORPH, 1, 9)), review(finding(Fault.FLICKER, 1, 90))], 2, capable)
    for kind in (Fault.MORPH, Fault.FLICKER):
        assert REMEDIES[kind].words in again.prompt and REMEDIES[kind].ban in again.negative
    assert again.negative.startswith("watermark, ") and again.seed != request().seed


def test_a_strength_of_motion_is_used_where_there_is_one_and_said_in_words_where_not() -> None:
    seen = [review(finding(Fault.MORPH, 1, 9))]
    assert retake_request(request(), seen, 1, Capabilities(motion=True)).motion < 0
    spoken = retake_request(request(), seen, 1, Capabilities())
    assert spoken.motion == 0 and "slow, gentle movement" in spoken.prompt
    assert retake_request(request(), [review(finding(Fault.FROZEN, 1, 90))], 1, Capabilities(motion=True)).motion > 0


def test_what_the_prompt_asks_for_is_never_forbidden() -> None:
    asked = request().but(prompt="Grainy found footage with film grain and noise, Mo runs")
    again = retake_request(asked, [review(finding(Fault.NOISE, 1, 90))], 1, Capabilities(negative_prompt=True))
    assert "grain" not in again.negative


def test_who_reads_no_prose_is_told_nothing_and_films_with_another_seed() -> None:
    again = retake_request(request(), [review(finding(Fault.MORPH, 1, 9))], 1, Capabilities(reads_prose=False))
    assert again.prompt == "Mo runs" and again.seed != request().seed


def test_a_prompt_that_is_full_is_only_filmed_with_another_seed() -> None:
    again = retake_request(request(), [review(finding(Fault.BLUR, 1, 9))], 1, Capabilities(prompt_characters=10))
    assert again.prompt == "Mo runs" and again.seed != request().seed


# -- the same faults twice


def test_the_same_fault_twice_is_told_and_asked(store: Store) -> None:
    events = make(store, crew(store, (("flicker", BAD),), (("flicker", WORSE),), repairer=None))
    assert len(of(Filmed, events)) == 2 and of(Chosen, events)[0].marked
    question = of(Asked, events)[0].question
    assert question.startswith("Shot 1 came out with the same faults again (flicker)") and "use take s1a of shot 1" in question
    assert "film shot 1 again" in question


def test_it_is_asked_once_not_at_every_start(store: Store) -> None:
    who = crew(store, (("flicker", BAD),), repairer=None)
    assert len(of(Asked, make(store, who))) == 1 and not of(Asked, make(store, who))


def test_other_faults_each_time_are_filmed_three_times_at_most(store: Store) -> None:
    events = make(store, crew(store, (("flicker", BAD),), (("noise", BAD),), (("blur", WORSE),), repairer=None))
    assert len(of(Filmed, events)) == 3 and "No take of shot 1 is without faults" in of(Asked, events)[0].question


def test_where_words_do_not_help_a_clean_picture_is_begun_on(store: Store) -> None:
    who = crew(store, (("identity", BAD),), cured_by='"file":', capable=Capabilities(keyframes=True))
    events = make(store, who)
    reasons = [event.reason for event in of(Retaking, events)]
    assert len(reasons) == 2 and "a clean picture of the take before to begin on" in reasons[1]
    assert not of(Chosen, events)[0].marked and not of(Asked, events)
    assert all(event.reused for event in of(Filmed, make(store, who))), "the picture is found again, and so are the takes"


def test_a_spare_generator_is_tried_where_the_person_named_one(store: Store) -> None:
    who = crew(store, (("flicker", BAD),), repairer=None, spare="other")
    other = Botcher(((),), store.folder.parent / "other", name="other")
    events = make(store, Crew(**{**vars(who), "generators": {**who.generators, "other": other}}))
    assert [event.take.generator for event in of(Filmed, events)] == ["botcher", "botcher", "other"]
    assert "Filmed again with other" in of(Retaking, events)[1].reason and of(Chosen, events)[0].take.generator == "other"


def test_a_spare_generator_may_count_pictures_otherwise(store: Store) -> None:
    who = crew(store, (("flicker", BAD),), repairer=None, spare="other")
    other = Botcher(((),), store.folder.parent / "other", capable=Capabilities(fps=16), name="other")
    chosen = of(Chosen, make(store, Crew(**{**vars(who), "generators": {**who.generators, "other": other}})))[0]
    assert (chosen.take.generator, chosen.take.frames, chosen.take.fps, chosen.marked) == ("other", 16, 16, False)


def test_what_goes_wrong_with_time_is_filmed_shorter_and_slowed_down(store: Store) -> None:
    who = crew(store, (("morph", BAD),), cured_by='"frames":24')
    board = a_storyboard(1).but(shots=(a_storyboard(1).shots[0].but(duration=1.5),))
    events = list(produce(store, board, who))
    assert [event.take.frames for event in of(Filmed, events)] == [36, 36, 24, 36]
    chosen = of(Chosen, events)[0]
    assert chosen.take.frames == 36 and chosen.take.repaired == store.takes("s1")[2].take.sha256 and not chosen.marked
    assert "slowed down" in of(Repairing, events)[0].reason


def test_a_shorter_take_is_never_shorter_than_a_second() -> None:
    assert shorter_request(request()).frames == 58 and shorter_request(request().but(frames=20)).frames == 20


def test_a_paid_take_is_not_filmed_again_but_asked_about(store: Store) -> None:
    events = make(store, crew(store, (("morph", BAD),), capable=Capabilities(paid=True)))
    assert len(of(Filmed, events)) == 1 and "filming it again costs money that was not allowed" in of(Asked, events)[0].question


# -- repaired


def test_flicker_is_repaired_and_the_take_says_so(store: Store) -> None:
    events = make(store, crew(store, (("flicker", BAD),)))
    one, two = store.takes("s1")
    assert two.take.repaired == one.take.sha256 != two.take.sha256 and two.take.notes == ("Repaired: light",)
    assert one.path is not None and one.path.is_file() and of(Chosen, events)[0].take == two.take
    assert of(Repairing, events)[0].reason == "There is flicker. A repair suffices for flicker: the light is evened out."
    assert not of(Retaking, events)
    again = make(store, crew(store, (("flicker", BAD),)))
    assert all(event.reused for event in of(Filmed, again)) and of(Chosen, again)[0].take == two.take


def test_a_paid_take_is_repaired_too(store: Store) -> None:
    assert not of(Chosen, make(store, crew(store, (("flicker", BAD),), capable=Capabilities(paid=True))))[0].marked


def test_a_repair_that_cannot_be_done_is_said_and_the_shot_is_filmed_again(store: Store) -> None:
    events = make(store, crew(store, (("flicker", BAD),), (), repairer=Tailor(hands=False)))
    assert of(Said, events)[0].text == "The take of shot s1 is not repaired. The needle broke."
    assert len(of(Retaking, events)) == 1 and not of(Chosen, events)[0].marked


def test_a_fault_that_no_repair_reaches_is_filmed_again_whole(store: Store) -> None:
    events = make(store, crew(store, (("flicker", BAD), ("morph", BAD)), ()))
    assert not of(Repairing, events) and len(of(Retaking, events)) == 1


@pytest.mark.parametrize(("found", "wanted"), [
    ([finding(Fault.NOISE, 20, 20)], (Mend("pictures", 20, 20),)),
    ([finding(Fault.FROZEN, 20, 23)], (Mend("pictures", 21, 23),)),
    ([finding(Fault.FROZEN, 20, 26)], (Mend("pictures", 21, 26),)),
    ([finding(Fault.FROZEN, 20, 27)], ()),
    ([finding(Fault.FLICKER, 10, 60), finding(Fault.JUMP, 20, 21)], (Mend("light", 8, 62),)),
    ([finding(Fault.FLICKER, 10, 60), finding(Fault.JUMP, 80, 81)], ()),
    ([finding(Fault.FROZEN, 20, 24), finding(Fault.JUMP, 24, 25)], (Mend("pictures", 21, 24),)),
    ([finding(Fault.BLACK, 0, 1)], ()),
    ([finding(Fault.BLACK, 94, 95)], ()),
    ([finding(Fault.FLICKER, 10, 60)], (Mend("light", 8, 62),)),
    ([finding(Fault.FLICKER, 10, 60, box=(0.1, 0.1, 0.4, 0.4))], ()),
    ([finding(Fault.NOISE, 20, 20), finding(Fault.BLUR, 21, 21)], (Mend("pictures", 20, 21),)),
    ([finding(Fault.NOISE, 20, 20), finding(Fault.MORPH, 30, 40)], ()),
    ([finding(Fault.NOISE, 20, 20), finding(Fault.MORPH, 30, 40, POOR)], (Mend("pictures", 20, 20),)),
])
def test_only_a_few_bad_pictures_and_flicker_of_the_whole_are_repaired(found: list[Finding], wanted: tuple[Mend, ...]) -> None:
    assert mends(review(*found), 96, 24.0) == wanted


def test_the_reason_names_all_that_is_different() -> None:
    first = request()
    again = first.but(prompt="Mo runs, in sharp focus", negative="watermark, blurry", seed=9, motion=-0.5, frames=58)
    assert reason_for_retake(review(finding(Fault.BLUR, 1, 9)), first, again) == (
        "There is blur. Filmed again with another seed, “in sharp focus” in the prompt, “blurry” in the negative prompt, less motion "
        "and 2.4 s long, to be slowed down to 4.0 s.")


@pytest.mark.parametrize("faults", [
    ((("flicker", BAD),),),
    ((("morph", BAD),), (("morph", WORSE),), ()),
    ((("flicker", BAD), ("morph", BAD)), (("noise", BAD),), (("blur", WORSE),)),
])
def test_stopped_anywhere_it_goes_the_same_way(tmp_path: Path, faults: tuple[Plan, ...]) -> None:
    def run(folder: Path, stop: int = -1) -> list[Event]:
        told: list[Event] = []
        with Store.open(folder) as store, closing(cast(Any, produce(store, a_storyboard(1), crew(store, *faults)))) as events:
            for number, event in enumerate(events):
                told.append(event)
                if number == stop:
                    break
        return told

    (tmp_path / "whole").mkdir()
    whole = run(tmp_path / "whole" / "film")
    ending = of(Chosen, whole)[0]
    for stop in range(1, len(whole) - 1, 2):
        place = tmp_path / str(stop)
        place.mkdir()
        run(place / "film", stop)
        assert of(Chosen, run(place / "film"))[0].but(why="") == ending.but(why="")
        with Store.open(place / "film") as store, Store.open(tmp_path / "whole" / "film") as other:
            assert [named.take for named in store.takes("s1")] == [named.take for named in other.takes("s1")]
