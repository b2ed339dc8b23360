"""The words of each shot before the refiner reads them: as in the storyboard, or as a language model put them once.

What the model wrote is kept in the production under the hash of what it was given, so that it is asked once: a restart,
an undo or another model later change no prompt. A shot that was filmed with its own words keeps them.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

from director.errors import ModelFailed
from director.events import Event, Said
from director.model import Shot, Storyboard, digest
from director.roles import Capabilities, Polisher
from director.store import Store


class Wording:
    """For one run over a storyboard. After the model has failed once it is not asked again."""

    def __init__(self, store: Store, storyboard: Storyboard, polisher: Polisher | None, heard: Callable[[], Iterator[Event]]) -> None:
        self._store, self._board, self._polisher, self._heard = store, storyboard, polisher, heard

    def of(self, shot: Shot, capabilities: Capabilities, filmed: Callable[[], bool]) -> Generator[Event, None, Shot]:
        """The shot with the words that go to the refiner. `filmed` says whether there is a take of its own words."""
        if not capabilities.reads_prose:
            return shot
        key = _key(shot, self._board, capabilities)
        kept = self._store.words(key)
        if kept is None and self._polisher is not None and not filmed():
            kept = yield from self._asked(self._polisher, key, shot, capabilities)
        return shot if kept is None else shot.but(prompt=kept["prompt"])

    def _asked(self, polisher: Polisher, key: str, shot: Shot, capabilities: Capabilities) -> Generator[Event, None, dict[str, str] | None]:
        try:
            polished = polisher.polish(shot, self._board, capabilities)
        except ModelFailed as error:
            self._polisher = None
            yield from self._heard()
            yield Said(text=f"{error} The prompts go to the generator without it.")
            return None
        yield from self._heard()
        if polished.fault:
            yield Said(text=f"Shot {shot.id} keeps its own words; the language model's are not used: {polished.fault}.")
        words = {"prompt": shot.prompt if polished.fault else polished.prompt, "by": polisher.name, "fault": polished.fault}
        self._store.keep_words(key, words)
        return words


def _key(shot: Shot, storyboard: Storyboard, capabilities: Capabilities) -> str:
    """Content address of the words: all that they follow from but the model, which may change while the film is made."""
    return digest({
        "prompt": shot.prompt, "names": list(shot.characters), "style": shot.style or storyboard.style, "light": shot.lighting,
        "camera": shot.camera.model_dump(mode="json"), "room": capabilities.prompt_characters,
    })
