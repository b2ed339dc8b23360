"""From storyboard to film: orchestration only. What is made is in the store; what is missing is made; nothing else is known.

    refine every shot -> requests -> film and review what is missing -> choose takes -> sound -> cut -> final.mp4
"""

from __future__ import annotations

import difflib
from collections.abc import Generator as Steps
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

from director import allowed, rights, verdicts
from director.anchoring import PREVIOUS, anchored, opening, shown_who
from director.attempts import first_request
from director.courses import Course
from director.cutjobs import Ahead, CutJob, ScoreJob, ahead, origins, rehearse
from director.cutlists import audible, clip_of, in_time
from director.disk import sha256
from director.errors import BadInput, FilmingFailed, ModelFailed, StoreProblem
from director.events import Assembled, Assembling, Event, Failed, Filming, Planned, Refined, Said, to_json
from director.filming import shoot, waiting
from director.materials import sourced
from director.model import Brief, Cut, Shot, ShotRequest, Storyboard, digest
from director.pictured import filmed_before
from director.pinning import choose
from director.refined import refined
from director.roles import (
    Composer,
    Critic,
    CutList,
    Diction,
    Done,
    Editor,
    Executor,
    Generator,
    Job,
    Listener,
    Polisher,
    Prepares,
    Progress,
    Purse,
    Refinement,
    Refiner,
    Repairer,
    Screenwriter,
    Signer,
    Soundtrack,
    Utterance,
)
from director.speech import ESTIMATE
from director.spending import affords, at_expense_of, charged
from director.store import Store
from director.wording import Wording

FILM = "final.mp4"
T = TypeVar("T")


@dataclass(frozen=True)
class Crew:
    """Who does the work. Generators go by name; a mapping may build them when they are asked for."""

    screenwriter: Screenwriter
    refiner: Refiner
    generators: Mapping[str, Generator]
    critic: Critic
    composer: Composer
    editor: Editor
    executor: Executor
    cutting_room: Executor | None = None        # for sound and cut, on this machine; None = `executor`
    waiting_room: Executor | None = None        # for takes that a service films; on this machine; None = `cutting_room`
    model_room: Executor | None = None          # for takes of a large model, which stays loaded until all is filmed; None = `executor`
    purse: Purse | None = None                  # who pays services; its folder is that of whatever production is made
    understudy: Screenwriter | None = None      # plans when the screenwriter's model fails; None = fail
    spare: str = ""                             # a generator that may film what the chosen one cannot; "" = none
    repairer: Repairer | None = None            # repairs takes where that is honest; None = they are filmed again
    signer: Signer | None = None                # puts credentials on the film; None = it goes without
    diction: Diction = ESTIMATE                 # when the words are heard, where a voice speaks them
    polisher: Polisher | None = None            # a language model that words the prompts; None = they go as they are
    listener: Listener | None = None            # a language model that understands messages; None = the grammar alone
    model: str = ""                             # the language model that the screenwriter asks; "" = none
    seen_at_home: bool = False                  # the critic does not go to other machines: it has a key
    ledger: list[Event] = field(default_factory=list)      # what language models were asked; taken out as events

    def expect_a_cut(self, folder: Path) -> None:
        """Have the cutting room made ready, where the production in `folder` has a film: one that is cut again is mostly cut at once."""
        room = self.cutting_room or self.executor
        if hasattr(room, "prepare") and (folder / FILM).is_file():
            cast(Prepares, room).prepare()

    def heard(self) -> Iterator[Event]:
        """What was entered in the ledger since the last time."""
        while self.ledger:
            yield self.ledger.pop(0)


def planned(store: Store) -> Storyboard:
    """The storyboard of an open production. Raises StoreProblem when it has none."""
    storyboard = store.storyboard()
    if storyboard is None:
        raise StoreProblem(f"The production in {store.folder} has no storyboard yet. Make a film there first.")
    return storyboard


def plan(store: Store, brief: Brief, crew: Crew) -> Iterator[Event]:
    """Write the storyboard and save it, with who wrote it. Raises what Screenwriter.plan raises."""
    for event in write(brief, crew):
        if isinstance(event, Planned):
            store.keep_brief(brief)
            store.save(event.storyboard, f"planned by {event.writer}")
        yield _logged(store, event)


def write(brief: Brief, crew: Crew) -> Iterator[Event]:
    """Write the storyboard; the last event is Planned. Nothing is kept. Raises what Screenwriter.plan raises."""
    writer = crew.screenwriter
    if crew.model:
        yield Said(text=f"{crew.model} writes the storyboard …")
    try:
        storyboard = writer.plan(brief)
    except ModelFailed as error:
        yield from crew.heard()
        if crew.understudy is None:
            raise ModelFailed(f"{error} To plan without it when that happens, add --offline-fallback.") from error
        yield Said(text=f"{error} The built-in screenwriter plans instead.")
        writer = crew.understudy
        storyboard = writer.plan(brief)
    yield from crew.heard()
    if owned := rights.note(brief.story):
        yield Said(text=owned)
    yield Planned(storyboard=storyboard.but(takes=brief.takes, fps=brief.fps or storyboard.fps), writer=writer.name)


def produce(store: Store, storyboard: Storyboard, crew: Crew, keep: bool = False) -> Iterator[Event]:
    """Make the film of `storyboard`, or what is missing of it. The last event is Assembled. With `keep`, a take that an earlier version of
    its generator filmed is not missing.

    Raises FilmingFailed when a shot cannot be filmed (after the others are finished and kept), StoreProblem,
    Unavailable, BadInput. Closing the iterator stops all work; what is finished is kept.
    """
    if store.mended:
        yield _logged(store, Said(text=store.mended))
    steps = _produce(store, storyboard, crew, keep)
    with closing(steps):
        for event in steps:
            yield event if isinstance(event, Filming | Assembling) else _logged(store, event)


def standing(store: Store, storyboard: Storyboard, crew: Crew) -> Iterator[Event]:
    """What is there of the film of `storyboard`, shot by shot: Refined; for each take that counts Filmed and Reviewed; and Chosen
    where nothing is missing; Assembled where the whole film is there. Nothing is filmed, no model asked. Raises as `produce` does."""
    wording, clips, courses = Wording(store, storyboard, None, crew.heard), [], []
    for shot in storyboard.shots:
        course = yield from _course(store, shot, storyboard, crew, wording)
        courses.append(course)
        missing = yield from waiting(store, course, crew.critic, crew.repairer)
        if not missing:
            clips.append(clip_of(course, store, storyboard))
            yield verdicts.chosen(course, _names(store, course))
    if len(clips) == len(storyboard.shots):
        cut, film = in_time(allowed.listed(store, storyboard, clips, courses), crew.composer), store.folder / FILM
        found = store.find("cut", _film_key(cut, crew))
        if found is not None and film.is_file() and (film.samefile(found.path) or sha256(film) == found.sha256):
            rehearse(crew.cutting_room, crew.composer, crew.editor, cut, store.scratch(".wav"), store.cache)
            allowed.known(storyboard)
            yield Assembled(film=str(film), cut=found.read(Cut), unchanged=True)


def finished(store: Store, storyboard: Storyboard, crew: Crew) -> Steps[Event, None, CutList]:
    """The cut list of a film whose takes are all there, after the events of `standing`. Raises BadInput naming the shots that are not
    filmed yet."""
    wording, clips, courses, missing = Wording(store, storyboard, None, crew.heard), [], [], []
    for number, shot in enumerate(storyboard.shots, 1):
        course = yield from _course(store, shot, storyboard, crew, wording)
        if (yield from waiting(store, course, crew.critic, crew.repairer)) and not course.attempts:
            missing.append(str(number))
        else:
            clips.append(clip_of(course, store, storyboard))
            courses.append(course)
    if missing:
        some = f"Shot {missing[0]} is" if len(missing) == 1 else f"Shots {', '.join(missing[:12])} are"
        raise BadInput(f"{some} not filmed yet, so there is no film to export. Film first: director make {store.folder}")
    return in_time(allowed.listed(store, storyboard, clips, courses), crew.composer)


def shown(store: Store, storyboard: Storyboard, crew: Crew) -> dict[str, str]:
    """The name of the take that the film of `storyboard` shows of each shot; shots that were not filmed as they are asked for are left
    out. Nothing is filmed. Raises BadInput or Unavailable for a generator that is not there."""
    wording, before = Wording(store, storyboard, None, crew.heard), None
    found: dict[str, str] = {}
    for shot in storyboard.shots:
        before = course = _quietly(_course(store, shot, storyboard, crew, wording, before))
        _quietly(waiting(store, course, crew.critic, crew.repairer))
        there = None if course.attempts else store.find("take", course.first.key(course.generator.name, course.generator.version), shot.id)
        sha = course.best().take.sha256 if course.attempts else there.sha256 if there else ""
        name = next((named.name for named in store.takes(shot.id) if named.take.sha256 == sha), "")
        found |= {shot.id: name} if name else {}
    return found


def _quietly(steps: Steps[Event, None, T]) -> T:
    """What some steps give, without their events."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast(T, end.value)


def generator_named(name: str, generators: Mapping[str, Generator]) -> Generator:
    """The generator of that name. Raises BadInput listing the known ones and the nearest."""
    if name in generators:
        return generators[name]
    known = sorted(generators)
    near = difflib.get_close_matches(name, known, 1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    raise BadInput(f"There is no generator called {name[:80]!r}.{hint} Known: {', '.join(known)}.")


def is_paid(storyboard: Storyboard, crew: Crew) -> bool:
    """Whether a generator of the film takes money. Raises BadInput or Unavailable for one that is not there."""
    names = {shot.generator or storyboard.generator for shot in storyboard.shots}
    return any(generator_named(name, crew.generators).capabilities().paid for name in names)


def _produce(store: Store, storyboard: Storyboard, crew: Crew, keep: bool) -> Steps[Event, None, None]:
    allowed.check(storyboard, None if store.brief() else store.folder)
    if crew.signer is not None:
        _ = crew.signer.version                 # a certificate that cannot be used is told of before anything is filmed
    crew.expect_a_cut(store.folder)
    courses: list[Course] = []
    wording = Wording(store, storyboard, crew.polisher, crew.heard)
    for shot in storyboard.shots:
        course = yield from _course(store, shot, storyboard, crew, wording, courses[-1] if courses else None, keep)
        courses.append(course)
    allowed.consented(store, courses)
    yield from charged(store, courses, at_expense_of(crew.purse, store))
    yield from shoot(store, courses, crew.critic, crew.executor, crew.repairer, crew.waiting_room or crew.cutting_room, crew.model_room,
                     crew.seen_at_home)
    clips = []
    for number, course in enumerate(courses, 1):
        names = _names(store, course)
        clips.append(clip_of(course, store, storyboard))
        yield verdicts.chosen(course, names)
        asked = verdicts.question(course, number, names)
        if asked is not None:
            yield asked
    yield from _cut(store, in_time(allowed.listed(store, storyboard, clips, courses), crew.composer), crew)


def _names(store: Store, course: Course) -> dict[str, str]:
    """The short names of a shot's takes by their SHA-256; where two are the same file, the earlier."""
    return {named.take.sha256: named.name for named in reversed(store.takes(course.shot.id))} if course.attempts else {}


def _course(
    store: Store, shot: Shot, storyboard: Storyboard, crew: Crew, wording: Wording, previous: Course | None = None, keep: bool = True,
) -> Steps[Event, None, Course]:
    """What to film for a shot: as the storyboard has it, or as the take that the person chose was asked for; with `keep`, nothing where an
    earlier version of the generator filmed it."""
    generator = generator_named(shot.generator or storyboard.generator, crew.generators)
    capabilities = generator.capabilities()

    def asked(words: Shot) -> tuple[Refinement, ShotRequest]:
        ready = refined(store, crew.refiner, words, storyboard, capabilities)
        diction = crew.diction if shot.dialogue.strip() else ESTIMATE
        before = previous.first if previous and previous.generator is generator else None
        return ready, first_request(shot, storyboard, ready, capabilities, diction, before)

    def filmed() -> bool:
        return store.find("take", asked(shot)[1].key(generator.name, generator.version)) is not None

    words = yield from wording.of(shot, capabilities, filmed)
    refinement, request = asked(words)
    dropped = tuple(f"“{conflict.dropped}”: {conflict.reason}"[:300] for conflict in refinement.found)
    yield Refined(shot=shot.id, prompt=request.prompt, dropped=dropped, added=refinement.added)
    if shot.duration > capabilities.max_seconds:
        yield Said(text=f"Shot {shot.id} lasts {shot.duration:g} s; {generator.name} films {capabilities.max_seconds:g} s at most.")
    for tied in (anchored, sourced):
        request, free = tied(store, shot, request, capabilities)
        if free:
            yield Said(text=free)
    request = shown_who(store, storyboard, request, capabilities)
    takes = 1 if capabilities.sources else shot.takes or storyboard.takes
    course = Course(shot, generator, capabilities, request, takes=takes, opening=opening(store, crew.repairer))
    course.retakes = 0 if capabilities.sources else course.retakes
    course.affords = affords(store, course, at_expense_of(crew.purse, store))
    course.spare = _spare(store, shot, storyboard, crew, generator) if course.retakes else None
    if shot.first == PREVIOUS and capabilities.keyframes:
        course.follows = previous
    if keep and not shot.take and store.find("take", request.key(generator.name, generator.version), shot.id) is None:
        course.shot = shot.but(take=filmed_before(store, shot, storyboard, generator))
    if course.shot.take and not choose(store, course, crew.generators, crew.critic):
        yield Failed(shot=shot.id, sentence=f"Shot {shot.id} has no take called {shot.take!r} that can be used; the critic's choice is.")
    return course


def _spare(store: Store, shot: Shot, storyboard: Storyboard, crew: Crew, generator: Generator) -> tuple[Generator, ShotRequest] | None:
    """The generator that may film what the chosen one cannot, with what it would be asked."""
    if not crew.spare or crew.spare == generator.name:
        return None
    other = generator_named(crew.spare, crew.generators)
    capabilities = other.capabilities()
    if capabilities.paid:
        return None
    return other, first_request(shot, storyboard, refined(store, crew.refiner, shot, storyboard, capabilities), capabilities)


def _cut(store: Store, cut: CutList, crew: Crew) -> Iterator[Event]:
    """The finished film, found or made, under its readable name."""
    key = _film_key(cut, crew)
    found = store.find("cut", key)
    made = found is None
    if found is None:
        soundtrack = yield from soundtrack_of(store, cut, crew, ahead(crew.editor, cut, store.cache))
        out = store.scratch(".mp4")
        job = CutJob(crew.editor, cut, soundtrack, out, store.cache, crew.signer, origins(cut, crew.generators))
        finished: Cut = yield from in_the_room(store, crew, job, "picture")
        found = store.put("cut", key, out, finished, expected=finished.sha256)
    named = store.publish(found, FILM)
    yield Assembled(film=str(store.folder / FILM), cut=found.read(Cut), unchanged=not made and not named)


def soundtrack_of(store: Store, cut: CutList, crew: Crew, early: Ahead | None = None) -> Steps[Event, None, Soundtrack]:
    """The finished mix, found or made."""
    timeline, seconds = crew.editor.timeline(cut)
    key = sound_key(cut, crew)
    found = store.find("sound", key)
    if found is None:
        out = store.scratch(".wav")
        made: Soundtrack = yield from in_the_room(store, crew, ScoreJob(crew.composer, cut, timeline, seconds, out, early), "sound")
        facts = {"seconds": made.seconds, "loudness": made.loudness, "true_peak": made.true_peak, "notes": list(made.notes),
                 "said": [[each.shot, each.start, each.end, each.text] for each in made.said]}
        found = store.put("sound", key, out, facts)
    about = found.about
    return Soundtrack(found.path, about["seconds"], about["loudness"], about["true_peak"], tuple(about["notes"]),
                      tuple(Utterance(*each) for each in about.get("said", ())))


def in_the_room(store: Store, crew: Crew, job: Job[Any], stage: str) -> Steps[Event, None, Any]:
    """One job in the cutting room; its progress becomes events."""
    yield Assembling(stage=stage, fraction=0.0)
    room = crew.cutting_room or crew.executor
    running = cast("Steps[Progress | Done, None, None]", room.run([job]))
    with closing(running):
        for message in running:
            if isinstance(message, Progress):
                yield Assembling(stage=stage, fraction=message.fraction)
                continue
            if message.error is None:
                return message.result
            for trace in getattr(message.error, "__notes__", ()):
                store.log({"event": "trace", "stage": stage, "text": trace})
            if isinstance(message.error, FilmingFailed):
                raise FilmingFailed(f"The takes are finished and kept, but the film could not be put together. {message.error}")
            raise message.error
    raise FilmingFailed("The takes are finished and kept, but the film could not be put together: the work ended without a result.")


def sound_key(cut: CutList, crew: Crew) -> str:
    """Content address of the mix: what can be heard and when."""
    timeline = list(crew.editor.timeline(cut))
    takes, actions = [clip.take.sha256 for clip in cut.clips if clip.take.sound], [clip.action for clip in cut.clips]
    return digest({"what": "sound", "version": crew.composer.version, "timeline": timeline, "heard": audible(cut.storyboard),
                   **({"takes": takes} if takes else {}), **({"actions": actions} if any(actions) else {})})


def _film_key(cut: CutList, crew: Crew) -> str:
    signed = (crew.signer.version,) if crew.signer is not None else ()
    letters = getattr(crew.editor, "letters", lambda board: "")(cut.storyboard)
    return cut_key(cut, "cut", crew.composer.version, crew.editor.version, *signed, *filter(None, (letters,)))


def cut_key(cut: CutList, what: str, *versions: Any) -> str:
    """Content address of what is made from the cut list: the storyboard without choices already made, and the takes."""
    board = cut.storyboard.model_dump(mode="json", exclude={"takes": True, "shots": {"__all__": {"take", "locked", "filmed", "begins"}}})
    board["shots"] = [{name: value for name, value in shot.items() if name != "source" or value} for shot in board["shots"]]
    return digest({"what": what, "versions": versions, "storyboard": board, "takes": [clip.take.sha256 for clip in cut.clips]})


def _logged(store: Store, event: Event) -> Event:
    store.log(to_json(event))
    return event
