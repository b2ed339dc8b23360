"""A shot's page: its picture, what was asked for and what was made of it, its takes, their faults and measures."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from director.errors import DirectorError
from director.tui.look import WIDTHS
from director.tui.pictures import PictureView
from director.tui.plots import plot
from director.tui.screening import show
from director.tui.shotlines import OUTDATED, Part, findings, marked, take_line
from director.tui.slate import SIGNS, TONES, Sheet, TakeSheet
from director.tui.text import line, plain, styled
from director.tui.work import start

if TYPE_CHECKING:
    from director.tui.app import DirectorApp
    from director.tui.stage import Stage

PLOTS = ("motion", "change", "brightness", "sharpness")


class Page(Screen[None]):
    """One shot of a stage's production."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    CSS = """
    Page #head { height: 1; padding: 0 1; background: $panel; }
    Page #left { width: 3fr; padding: 1 1 0 2; }
    Page PictureView { height: 1fr; min-height: 8; width: 1fr; }
    Page #plots { height: auto; max-height: 45%; padding: 1 0 0 0; scrollbar-size-vertical: 1; }
    Page #words { width: 2fr; padding: 1 2; scrollbar-size-vertical: 1; border-left: vkey $border-blurred; }
    Page #words:focus { border-left: vkey $border-blurred; }
    Page.-narrow Horizontal { layout: vertical; }
    Page.-narrow #left { width: 1fr; height: auto; padding: 0 1; }
    Page.-narrow PictureView { height: 9; }
    Page.-narrow #plots { display: none; }
    Page #below { display: none; padding: 1 0 0 0; }
    Page.-narrow #below.-on { display: block; }
    Page.-narrow #words { width: 1fr; height: 1fr; padding: 0 1; border-left: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "Back", key_display="Esc"),
        Binding("space", "watch", "Watch here", key_display="Space"), Binding("p", "play", "Play"),
        Binding("left", "step(-1)", "Before"), Binding("right", "step(1)", "Next"), Binding("r", "again", "Film again"),
        Binding("l", "lock", "Lock"), Binding("f1", "app.help", "Help", show=False),
        *(Binding(str(n), f"take({n})", f"Take {n}", show=False) for n in range(1, 10)),
    ]
    app: DirectorApp

    def __init__(self, stage: Stage, shot: str) -> None:
        super().__init__()
        self.stage, self._shot = stage, shot
        self._measured: dict[str, dict[str, tuple[float, ...]]] = {}
        self._seen: tuple[object, ...] = ()

    @property
    def sheet(self) -> Sheet | None:
        return self.stage.slate.sheet(self._shot)

    def compose(self) -> ComposeResult:
        yield Static(id="head", markup=False)
        with Horizontal():
            with Vertical(id="left"):
                yield PictureView(instead="…")
                with VerticalScroll(id="plots", can_focus=False):
                    yield Static(id="plot", markup=False)
            with VerticalScroll(id="words"):
                yield Static(id="text", markup=False)
                yield Static(id="below", markup=False)
        yield Footer()

    def on_mount(self) -> None:
        self.query_one("#words").focus()
        self.call_after_refresh(self._show)
        self.set_interval(0.5, self._keep_up)

    def on_resize(self) -> None:
        self.call_after_refresh(self._show)

    def _keep_up(self) -> None:
        """While the shot is being filmed, the page follows."""
        sheet = self.sheet
        now = (sheet.state, sheet.chosen, len(sheet.takes), sheet.fraction, sheet.shot) if sheet else ()
        if now != self._seen:
            self._show()
            self._seen = now

    def _show(self) -> None:
        sheet = self.sheet
        if sheet is None:                               # the shot was removed
            self.dismiss(None)
            return
        tone = TONES[sheet.state]
        share = f" {sheet.fraction:.0%}" if sheet.fraction is not None else ""
        of = len(self.stage.slate.sheets)
        self.query_one("#head", Static).update(styled(
            ("◆ ", "$accent"), (f"Shot {sheet.number}", "bold"), (f" of {of}   ", "$dim"),
            (f"{SIGNS[sheet.state]} {sheet.state.value}{share}", tone), ("   locked" if sheet.shot.locked else "", "$secondary"),
            (f"   {sheet.shot.shown:.3g} s", "$dim")))
        self.query_one("#text", Static).update(_words(sheet))
        start(self, partial(self._look, sheet.latest), group="look", exclusive=True)

    async def _look(self, take: TakeSheet | None) -> None:
        """The picture first, then the measures, which take a moment."""
        view, plots = self.query_one(PictureView), self.query_one("#plot" if self.has_class("-wide") else "#below", Static)
        if take is None or take.path is None:
            view.picture, view.instead = None, "not filmed yet"
            plots.update("")
            plots.remove_class("-on")
            return
        viewer, path = self.app.studio.viewer(), take.path
        try:
            size = (1280, 1280) if self.app.sharp else (view.size.width, view.size.height * 2)
            view.picture = await asyncio.to_thread(viewer.moment, path, take.take.frames // 2, *size)
            if take.take.sha256 not in self._measured:
                plots.update(styled(("Measuring …", "$dim")))
                self._measured[take.take.sha256] = await asyncio.to_thread(viewer.measures, path)
        except DirectorError:
            view.picture, view.instead = None, "no picture: the file of the take cannot be read"
        drawn = self._plots(take)
        plots.update(drawn)
        plots.set_class(bool(drawn.plain), "-on")

    def _plots(self, take: TakeSheet) -> Content:
        measured = self._measured.get(take.take.sha256, {})
        faults = [(each.first_frame, each.last_frame) for each in take.review.findings] if take.review else []
        width = max(10, self.query_one("#plots" if self.has_class("-wide") else "#words").size.width - 2)
        drawn = [plot(name, measured[name], width, 2, faults) for name in PLOTS if measured.get(name)]
        seconds = f"0 s{f'{take.take.frames / take.take.fps:.1f} s'.rjust(width - 3)}"
        return Content("\n").join([*drawn, styled((seconds, "$dim"))]) if drawn else Content("")

    # -- keys

    def action_watch(self) -> None:
        start(self, self._watch, group="look", exclusive=True)

    async def _watch(self) -> None:
        take = self.sheet.latest if self.sheet else None
        if take is None or take.path is None:
            self.notify("This shot is not filmed yet.", markup=False)
            return
        try:
            await show(self.app, take.path, take.take.fps, self.query_one(PictureView), lambda number: None)
        except DirectorError as error:
            self.notify(plain(str(error)), markup=False)

    def action_play(self) -> None:
        self.stage.selected = self._shot
        self.stage.action_play_shot()

    def action_step(self, by: int) -> None:
        sheets = self.stage.slate.sheets
        place = next((n for n, each in enumerate(sheets) if each.shot.id == self._shot), 0) + by
        if 0 <= place < len(sheets):
            self._shot = self.stage.selected = sheets[place].shot.id
            self._show()

    def action_take(self, number: int) -> None:
        self.stage.choose(self.sheet, number)

    def action_again(self) -> None:
        self.stage.selected = self._shot
        self.stage.action_again()

    def action_lock(self) -> None:
        self.stage.selected = self._shot
        self.stage.action_lock()


def _words(sheet: Sheet) -> Content:
    """All that is to be read about a shot."""
    shot, refined = sheet.shot, sheet.refined
    parts: list[Content] = [styled(("Asked for\n", "bold $accent"), plain(shot.prompt))]
    facts = [("camera", shot.camera.text()), ("place", shot.location), ("light", shot.lighting), ("style", shot.style),
             ("grade", shot.grade), ("sound", shot.sfx), ("narrator", shot.narration), ("dialogue", shot.dialogue),
             ("caption", shot.caption), ("on screen", shot.text), ("then", "" if shot.transition == "cut" else shot.transition.value)]
    lines = [styled((f"{name:10}", "$dim"), plain(words, 600)) for name, words in facts if words]
    parts.append(Content("\n").join(lines))
    if refined is not None:
        parts.append(styled(("Goes to the generator\n", "bold $accent")) + marked(shot.prompt, refined.prompt))
        why = [styled(("− ", "$error"), line(each)) for each in refined.dropped]
        why += [styled(("+ ", "$success"), line(each)) for each in refined.added]
        parts += [Content("\n").join(why)] if why else []
    if sheet.trouble:
        parts.append(styled((plain(sheet.trouble), "$error")))
    if sheet.outdated:
        parts.append(styled((OUTDATED, "$warning")))
    for place, take in enumerate(sheet.takes, 1):
        chosen = take.take.sha256 == sheet.chosen
        head = styled(("Takes\n", "bold $accent")) if place == 1 else Content("")
        reason: list[Part] = ["\n", (f"  {line(sheet.why)}", "$dim")] if chosen and sheet.why and len(sheet.takes) > 1 else []
        told = findings(take) if chosen or len(sheet.takes) < 4 else []
        parts.append(head + styled(*take_line(place, take, chosen), *reason, *told))
    return Content("\n\n").join(parts)
