"""A small production with real takes, faults and words of any kind, for the tests of what is shown and handed on."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

from cutting_room import draw_take

from director.attempts import review_key
from director.events import Consulted, Filmed, Planned, Refined, to_json
from director.model import Camera, Card, Character, Finding, Review, Shot, ShotRequest, Storyboard
from director.production import Crew
from director.store import Store
from director.tools.editor.editor import SmartEditor
from director.vocabulary import Fault, Resolution, Transition

FRAMES, FPS = 48, 24
HOSTILE = ("</script><script>window.hit=1</script><img src=x onerror='window.hit=1'>\"'`{{7*7}}{% raw %}&amp;${1} --> ]]> "
           "{\\an8} ‮שלום 你好 🦊")


def a_board(words: str = "Mo", shots: int = 3, **changes: Any) -> Storyboard:
    """A film of a second or two a shot, with `words` wherever words can stand."""
    say = words[:200]
    made = tuple(
        Shot(
            id=f"s{n}", duration=FRAMES / FPS, prompt=f"{words} does thing number {n}", location=say, lighting=say, sfx=say, narration=say,
            dialogue=say, caption=say, text=say, style=say, grade=say, camera=Camera(words=say),
            transition=Transition.CROSSFADE if n == 1 else Transition.CUT,
        ) for n in range(1, shots + 1)
    )
    whole = Storyboard(
        title=say, resolution=Resolution.P720, fps=FPS, style=say, story=words, title_card=Card(text=say, seconds=1), shots=made,
        characters=(Character(name=say[:80], description=say),),
    )
    return whole.but(**changes) if changes else whole


def a_production(folder: Path, words: str = "Mo", shots: int = 3, filmed: int = 2) -> Storyboard:
    """The production on disk: two takes of the first shot, the first of them with a fault, one of every other of the
    first `filmed` shots. final.mp4 is one of the takes."""
    board = a_board(words, shots)
    with Store.open(folder) as store:
        store.save(board, f"planned by {words[:60]}")
        store.log(to_json(Planned(storyboard=board, writer=words[:60])))
        store.log(to_json(Consulted(purpose="s1", model=words[:60], tokens_in=100, tokens_out=20, cost=0.25)))
        for number, shot in enumerate(board.shots[:filmed]):
            said = (words[:200],)
            store.log(to_json(Refined(shot=shot.id, prompt=f"{words} does thing, steady light", dropped=said, added=said)))
            for look in range(2 if number == 0 else 1):
                _film(store, shot, words, look=number + look + (number > 0), faulty=number == look == 0)
        shutil.copyfile(next(named.path for named in store.takes("s1") if named.path), store.folder / "final.mp4")
    return board


def a_cutting_crew(crew: Crew) -> Crew:
    """The crew with the real editor, which is not asked to encode anything."""
    return replace(crew, editor=SmartEditor())


def _film(store: Store, shot: Shot, words: str, look: int, faulty: bool) -> None:
    request = ShotRequest(shot=shot.id, prompt=f"{words} does thing, steady light", negative=words[:100], seed=look + 1, width=128,
                          height=72, fps=FPS, frames=FRAMES)
    out = store.scratch(".mp4")
    drawn = draw_take(out, look, FRAMES, (128, 72), FPS)
    key = request.key(words[:60], "1")
    take = drawn.but(key=key, shot=shot.id, generator=words[:60], prompt=request.prompt, cost=0.5, notes=(words[:200],))
    store.put("take", key, out, take, inputs=request, expected=take.sha256)
    store.log(to_json(Filmed(take=take, attempt=1, reused=False, seconds=1.5)))
    finding = Finding(kind=Fault.FROZEN, start=0.5, end=1.5, first_frame=12, last_frame=35, severity=0.8, confidence=0.9,
                      sentence=words[:200])
    review = Review(take=take.sha256, critic=words[:60], version="1", score=0.4 if faulty else 0.9, passed=not faulty,
                    findings=(finding,), unchecked=(words[:200],))
    watcher = type("Watcher", (), {"name": "w", "version": "1"})()
    store.put("review", review_key(watcher, take.sha256, request), review.model_dump_json().encode(), review)

