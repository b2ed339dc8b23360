"""The Python API: one call makes a film, the same call again says that it is done."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from fakes import Blocked, Watcher, a_crew

from director import direct, make, resume
from director.errors import BadInput, ModelFailed, NeedsAnswer, StoreProblem, Unavailable
from director.events import Assembled, Event, Filmed, Planned
from director.settings import Settings
from director.store import Store, brief_in
from director.studio import Generators, Late, slug
from director.vocabulary import Aspect, Resolution

STORY = "A cat who builds a robot friend in space"


def settings(folder: Path) -> Settings:
    return Settings.load({"DIRECTOR_FILMS": str(folder)})


def test_make_gives_a_film(tmp_path: Path) -> None:
    film = make(STORY, crew=a_crew(), settings=settings(tmp_path))
    assert film.path == tmp_path / "a-cat-who-builds-a-robot-friend-in-space" / "final.mp4" and film.path.is_file()
    assert film.folder == film.path.parent and film.cut.frames == 72 and len(film.storyboard.shots) == 3


def test_the_same_wish_again_is_done_already_and_another_gets_its_own_folder(tmp_path: Path) -> None:
    first = make(STORY, crew=a_crew(), settings=settings(tmp_path))
    *_, last = direct(STORY, crew=a_crew(), settings=settings(tmp_path))
    assert isinstance(last, Assembled) and last.unchanged and Path(last.film) == first.path
    other = make(STORY, seed=2, crew=a_crew(), settings=settings(tmp_path))
    assert other.folder == first.folder.with_name(first.folder.name + "-2")
    assert make(STORY, seed=2, crew=a_crew(), settings=settings(tmp_path)).folder == other.folder


def test_a_folder_of_ones_own_is_used_and_not_shared_by_two_films(tmp_path: Path) -> None:
    film = make(STORY, out=tmp_path / "mine", crew=a_crew(), settings=settings(tmp_path))
    assert film.folder == tmp_path / "mine"
    with pytest.raises(BadInput, match="holds another film already"):
        make("A dog", out=tmp_path / "mine", crew=a_crew(), settings=settings(tmp_path))


def test_a_changed_storyboard_is_gone_on_with(tmp_path: Path) -> None:
    film = make(STORY, crew=a_crew(), settings=settings(tmp_path))
    shown = film.folder / "storyboard.json"
    shown.write_text(shown.read_text().replace("Mo does thing number 2", "Mo sleeps"))
    events = list(resume(film.folder, crew=a_crew(), settings=settings(tmp_path)))
    assert isinstance(events[0], Planned) and [event.take.shot for event in fresh(events)] == ["s2"]
    assert not fresh(list(direct(STORY, crew=a_crew(), settings=settings(tmp_path)))), "the same wish keeps the person's change"


def test_planning_only_films_nothing_and_filming_goes_on_from_the_plan(tmp_path: Path) -> None:
    events = list(direct(STORY, plan_only=True, crew=a_crew(), settings=settings(tmp_path)))
    assert [type(event) for event in events] == [Planned]
    assert len(fresh(list(direct(STORY, crew=a_crew(), settings=settings(tmp_path))))) == 3


def test_a_failed_start_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    for out in (None, tmp_path / "new", tmp_path / "mine"):
        with pytest.raises(ModelFailed, match="offline-fallback"):
            make(STORY, out=out, crew=a_crew(screenwriter=Blocked()), settings=settings(tmp_path))
    assert [folder.name for folder in tmp_path.iterdir()] == ["mine"], "the folder that was there is not ours to remove"
    assert make(STORY, out=tmp_path / "mine", crew=a_crew(), settings=settings(tmp_path)).folder == tmp_path / "mine"


def test_a_start_that_died_before_the_plan_leaves_its_folder_to_the_next(tmp_path: Path) -> None:
    Store.open(tmp_path / slug(STORY)).close()
    assert make(STORY, crew=a_crew(), settings=settings(tmp_path)).folder == tmp_path / slug(STORY)


def test_generators_of_other_packages_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = tmp_path / "film_paint-1.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: film-paint\nVersion: 1\n")
    (facts / "entry_points.txt").write_text("[director.generators]\npaint = fakes:Painter\nbroken = nowhere:Nobody\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    generators = Generators()
    assert generators["paint"].name == "painter" and generators["paint"] is generators["paint"]
    with pytest.raises(Unavailable, match="'broken' is installed but cannot be loaded"):
        generators["broken"]
    film = make(STORY, generator="paint", out=tmp_path / "film", crew=a_crew(generators=generators), settings=settings(tmp_path))
    assert film.path.is_file()


def test_resuming_nothing_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreProblem, match="no production in"):
        list(resume(tmp_path / "none", crew=a_crew(), settings=settings(tmp_path)))


@pytest.mark.parametrize(("wishes", "words"), [
    ({"story": "  \n"}, "The story is empty"),
    ({"story": "\x00\x01"}, "The story is empty"),
    ({"aspect": "16:8"}, r"aspect '16:8' is not known\. Did you mean '16:9'\? Known: 16:9, 9:16, 1:1"),
    ({"resolution": "12k"}, "resolution '12k' is not known.*Known: 720p"),
    ({"style": "noire"}, "style 'noire' is not known. Did you mean 'noir'"),
    ({"generator": "animatics"}, "Did you mean 'animatic'"),
    ({"seconds": 0}, "seconds cannot be '0.0'"),
    ({"seconds": float("nan")}, "seconds cannot be 'nan'"),
    ({"seconds": -4}, "seconds cannot be"),
    ({"shots": 0}, "shots cannot be '0'"),
    ({"seed": -1}, "seed cannot be '-1'"),
])
def test_bad_wishes_are_refused_at_once_in_one_sentence(tmp_path: Path, wishes: dict[str, object], words: str) -> None:
    story = str(wishes.pop("story", STORY))
    with pytest.raises(BadInput, match=words):
        direct(story, crew=a_crew(), settings=settings(tmp_path), **wishes)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_a_story_for_more_than_one_film_is_asked_about_with_what_it_would_come_to(tmp_path: Path) -> None:
    with pytest.raises(NeedsAnswer, match=r"120,000 characters; 20,000 is the most.*200 minutes in 2,400 shots.*\?"):
        direct("Run " * 30_000, crew=a_crew(), settings=settings(tmp_path))


def test_any_spelling_of_aspect_and_resolution_will_do(tmp_path: Path) -> None:
    crew = a_crew()
    list(direct(STORY, aspect="vertical", resolution="full hd", seconds=4, plan_only=True, crew=crew, settings=settings(tmp_path)))
    brief = brief_in(tmp_path / slug(STORY))
    assert brief is not None and (brief.aspect, brief.resolution, brief.seconds) == (Aspect.TALL, Resolution.P1080, 4.0)


@pytest.mark.parametrize(("words", "name"), [
    ("Ein Bär, größer als 3 Häuser!", "ein-bar-groer-als-3-hauser"), ("../../etc/passwd", "etc-passwd"), ("🚀🚀", "film"),
    ("x" * 200, "x" * 48), ("a " * 200, "-".join("a" * 24)),
])
def test_folder_names_are_short_and_plain(words: str, name: str) -> None:
    assert slug(words) == name


def test_the_built_in_generator_is_always_known() -> None:
    known = Generators()
    assert "animatic" in known and "animatic" in list(known) and len(known) == len(list(known))


def test_importing_director_loads_nothing_heavy() -> None:
    heavy = {"pydantic", "numpy", "cv2", "av", "torch", "langchain", "moviepy", "textual", "sqlite3"}
    script = f"import director, sys; print(sorted({heavy!r} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_crew_that_only_plans_loads_no_pictures_and_no_sound() -> None:
    heavy = {"numpy", "scipy", "cv2", "av", "PIL", "torch", "langchain", "moviepy"}
    script = ("import sys; from director import studio; from director.settings import Settings; studio.crew(Settings.load({})); "
              f"print(sorted({heavy!r} & set(sys.modules)))")
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_late_part_is_made_once_when_asked_and_travels_as_itself() -> None:
    made: list[Watcher] = []

    def make_one() -> Watcher:
        made.append(Watcher(version="7"))
        return made[-1]

    late = Late(make_one)
    assert made == [] and late.version == "7" and late.name == "watcher" and len(made) == 1
    assert pickle.loads(pickle.dumps(late)) == Watcher(version="7")


def fresh(events: list[Event]) -> list[Filmed]:
    return [event for event in events if isinstance(event, Filmed) and not event.reused]
