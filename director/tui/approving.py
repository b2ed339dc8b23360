"""Before anything is filmed for money: what it will cost, what is left, and the person's yes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from director.errors import OverBudget
from director.ledger import CENT, dollars

if TYPE_CHECKING:
    from director.tui.stage import Stage


class Approving(ModalScreen[bool]):
    """Says what is going to be ordered; True where the person approves it."""

    CSS = """
    Approving { align: center middle; background: $background 60%; }
    Approving #box { width: 72; max-width: 95%; height: auto; border: round $accent; background: $surface; padding: 1 2; }
    Approving Horizontal { height: auto; margin: 1 0 0 0; }
    Approving Button { margin: 0 1 0 0; min-width: 10; height: 3; border: round $border-blurred; background: $surface;
                       color: $foreground; }
    Approving Button:focus { border: round $accent; background: $accent 25%; text-style: bold; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "answer(True)", "Film"), Binding("n,escape", "answer(False)", "Do not film"),
        Binding("left", "app.focus_previous", show=False), Binding("right", "app.focus_next", show=False),
    ]
    AUTO_FOCUS = "#no"                                       # Enter alone spends nothing

    def __init__(self, asked: OverBudget) -> None:
        super().__init__()
        self.asked = asked

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(self.lines(), markup=False)
            with Horizontal():
                yield Button(f"Film for {dollars(self.asked.total)} (y)", id="yes")
                yield Button("Do not film (n)", id="no")

    def lines(self) -> str:
        asked = self.asked
        if asked.left is None:
            left = f"The film has no budget yet; a yes gives it {dollars(asked.allow)}."
        elif asked.total > asked.left + CENT / 2:
            left = f"{dollars(max(0.0, asked.left))} of the film's budget are left; a yes raises it to {dollars(asked.allow)}."
        else:
            left = f"{dollars(asked.left)} of the film's budget are left; after this, about {dollars(asked.left - asked.total)}."
        return f"{str(asked).split('. ')[0]}.\n{left}\nRetakes are ordered only within the budget."

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "yes")

    def action_answer(self, answer: bool) -> None:
        self.dismiss(answer)


def ask(stage: Stage, error: Exception) -> bool:
    """Where a question of money ended the work: ask the person; film what is missing at that price, or leave it. False where it was
    something else."""
    if not isinstance(error, OverBudget) or error.total <= 0:
        return False
    asked = error

    def answered(yes: bool | None) -> None:
        crew = stage.app.crew
        if not yes or crew.purse is None:
            stage.say("Nothing was ordered, nothing is spent. F5 asks again.", "note")
            return
        raised = asked.left is None or asked.total > asked.left + CENT / 2
        purse = replace(crew.purse, approved=asked.total, said=asked.allow if raised else None)
        stage.say(f"Film it for about {dollars(asked.total)}.", "you")
        stage.do(lambda: stage.app.studio.go_on(stage.folder, replace(crew, purse=purse)))

    stage.app.push_screen(Approving(asked), answered)
    return True
