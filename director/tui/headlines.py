"""The two lines around a production: what it is, and what is being done."""

from __future__ import annotations

from textual.content import Content

from director.cli.tally import length
from director.tui.look import bar
from director.tui.slate import Slate
from director.tui.text import line, styled


def title(slate: Slate) -> Content:
    """The film's title, its facts, and how far it is."""
    board = slate.board
    if board is None:
        return styled(("◆ Director", "bold $accent"), ("   a new film", "$dim"))
    width, height = board.size
    shots = f"{len(board.shots)} shot{'' if len(board.shots) == 1 else 's'}"
    facts = f"   {shots} · {board.seconds:.3g} s · {width}x{height} · {line(board.style, 40)}"
    state = "film ready" if slate.current else f"{slate.missing} to film" if slate.missing else "to be cut"
    return styled(("◆ ", "$accent"), (line(board.title, 60) or "Untitled", "bold"), f"   {state}", (facts, "$dim"))


def progress(slate: Slate, doing: str, width: int) -> Content:
    """What is being done, how far it is, the time left and the money spent. `doing` is said where nothing is known yet."""
    now = slate.progress
    if now is None or now.fraction is None:
        return styled((f"{doing or 'Working'} …", "$accent"))
    done, rest = bar(now.fraction, max(8, min(40, width - 50)))
    left = "" if now.eta is None else f" · {length(round(max(0.0, now.eta))).replace('.0 s', ' s')} left"
    return styled((f"{now.doing} ", "bold"), (done, "$accent"), (rest, "on $surface"), f" {now.fraction:.0%}", left,
                  (f" · ${slate.spent:.2f}", "$dim"))
