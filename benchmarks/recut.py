"""How long a person waits after a message that films nothing: until the answer, and until the film is cut; and whether it is right.

    python -m benchmarks.recut                    films a story of six shots first (two minutes), in a folder that is thrown away
    python -m benchmarks.recut --film FOLDER      on copies of a film that is there
    python -m benchmarks.recut --only title --only music

Each edit is the first of a conversation, on a copy of its own, after what a conversation makes ready while nobody waits; "then" edits go
on where the last one ended. The bars are for two cores with nothing else to do: look at the CPU seconds (of all processes) where others
work beside. After each edit the film is decoded in full, counted and its loudness measured.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from benchmarks.cut import loudness
from director import studio
from director.agent.talk import talk
from director.agent.warming import warm
from director.events import Assembled, Filmed, Said
from director.model import Brief, Cut
from director.settings import Settings
from director.tools.editor.sound import true_peak
from director.tools.media import probe

STORY = "A shy robot finds a violin in the snow and learns to play it"
ANSWERED, CUT = 0.1, 2.0            # bars, seconds
READING = 4.0                       # seconds that a person looks at the screen before the first message; more where others work beside
LOUD, PEAK = (-14.0, 0.5), -1.0     # LUFS and how far off, dBTP
QUIET = ("no music", "music quieter")        # films that may be quieter than LOUD
EDITS = (
    "title: Snow Song", "then: remove the title", "delete shot 3", "then: undo", "captions on", "crossfade between shots 2 and 3",
    "make shot 3 one second shorter", "change the music to jazz", "no music", "music quieter", "swap shots 3 and 4",
    "move shot 5 before shot 3", "make shot 4 twice as fast", "play shot 2 at half speed", "fade to black at the end", "mute shot 2",
    "add thunder to shot 3", "turn the narration on", "then: turn the narration off", "add the text 'One winter' to shot 2",
    "make it 30 fps", "make it vertical",
)
EXCEPTIONS = {"play shot 2 at half speed": "pictures between two are drawn", "make it 30 fps": "all pictures are drawn anew",
              "make it vertical": "all pictures are drawn anew"}


@dataclass(frozen=True)
class Spent:
    """Seconds until the answer, until the film, and until the next message is listened to; CPU seconds of all processes; what is wrong."""

    answered: float
    film: float
    whole: float
    cpu: float
    wrong: str


def cpu(pid: int | None = None) -> float:
    """CPU seconds of a process and all it started that still run (Linux; 0 elsewhere)."""
    pid = pid or os.getpid()
    total = 0.0
    with suppress(OSError):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        total = sum(int(ticks) for ticks in fields[11:15]) / os.sysconf("SC_CLK_TCK")
        for thread in Path(f"/proc/{pid}/task").iterdir():
            total += sum(cpu(int(child)) for child in (thread / "children").read_text().split())
    return total


def rest() -> None:
    """Wait as a person who reads: until what is made ready meanwhile is ready."""
    worked = -1.0
    while cpu() - worked > 0.1:
        worked = cpu()
        time.sleep(READING)


def waking() -> float:
    """How many times slower this machine reaches memory that has rested as long as a conversation does: a walk through 20,000 objects right
    after the rest against the same walk once more. 1 on a machine that leaves resting memory alone; an answer after a rest pays it, too."""
    objects = [{"n": [number] * 5} for number in range(300_000)]
    chosen = random.Random(1).sample(range(len(objects)), 20_000)
    spent = []
    for pause in (0.0, READING * 2, 0.0):
        time.sleep(pause)
        began = time.process_time()
        sum(objects[at]["n"][0] for at in chosen)
        spent.append(time.process_time() - began)
    return spent[1] / spent[2]


def measure(folder: Path, message: str, settings: Settings) -> Spent:
    """One edit in a conversation of its own."""
    who = studio.crew(settings)
    who.expect_a_cut(folder)
    warm()
    list(studio.standing(folder, who))
    rest()
    began, worked = time.monotonic(), cpu()
    answered, film, cut, filmed = 0.0, 0.0, None, 0
    for event in talk(folder, message, who):
        answered = answered or (time.monotonic() - began if isinstance(event, Said) else 0.0)
        filmed += isinstance(event, Filmed) and not event.reused
        if isinstance(event, Assembled):
            film, cut = time.monotonic() - began, event.cut
    whole, worked = time.monotonic() - began, cpu() - worked
    who.cutting_room.close()  # type: ignore[union-attr]
    if cut is None or filmed:
        return Spent(answered, film, whole, worked, f"{filmed} shots were filmed" if filmed else "no film")
    return Spent(answered, film, whole, worked, wrong(folder / "final.mp4", cut, any(word in message for word in QUIET)))


def wrong(film: Path, cut: Cut, quiet: bool) -> str:
    """What is wrong with a film, by decoding all of it; "" when nothing is."""
    facts = probe(film)
    if not facts.complete or facts.frames != cut.frames or facts.fps != cut.fps or (facts.width, facts.height) != (cut.width, cut.height):
        return f"{facts.problem or 'another film'}: {facts.frames} of {cut.frames} pictures, {facts.width}x{facts.height} at {facts.fps:g}"
    if facts.sound is None or abs(facts.sound.seconds - cut.seconds) > 0.05:
        return f"sound of {facts.sound.seconds if facts.sound else 0:.2f} s in a film of {cut.seconds:.2f}"
    loud, peak = loudness(film), true_peak(film)
    if peak > PEAK or loud > LOUD[0] + LOUD[1] or (loud < LOUD[0] - LOUD[1] and not quiet):
        return f"{loud:.1f} LUFS, {peak:.1f} dBTP"
    return ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--film", type=Path, help="the folder of a finished film")
    parser.add_argument("--only", action="append", default=[], help="edits with these words in them")
    given = parser.parse_args()
    settings = Settings.load()
    print(f"memory that rested is reached {waking():.1f} times slower here")
    print(f"{'edit':42} {'answered':>8} {'film':>7} {'in all':>7} {'CPU':>6}   load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as scratch:
        source, copy = given.film or Path(scratch, "film"), Path(scratch, "copy")
        if not source.exists():
            list(studio.film(Brief(story=STORY, shots=6), source, studio.crew(settings)))
        for edit in EDITS:
            message = edit.removeprefix("then: ")
            if given.only and not any(word in edit for word in given.only):
                continue
            if message == edit:
                shutil.rmtree(copy, ignore_errors=True)
                shutil.copytree(source, copy)
            spent = measure(copy, message, settings)
            late = spent.answered > ANSWERED or (spent.whole > CUT and edit not in EXCEPTIONS)
            note = spent.wrong or ("LATE" if late else EXCEPTIONS.get(edit, ""))
            times = f"{spent.answered * 1000:5.0f} ms {spent.film:5.2f} s {spent.whole:5.2f} s {spent.cpu:6.2f}"
            print(f"{edit:42} {times}   {note}", flush=True)


if __name__ == "__main__":
    main()
