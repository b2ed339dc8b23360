"""What an item makes happen. Every button is a sentence: it goes the way of the words that a person could have written.

Work may be started a second time after a crash: what it says has a key of the item's, what it films is found in the store, and a
change that was kept before is not made again (the item's note says which storyboard it found).
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from director import studio
from director.agent.talk import talk
from director.errors import BadInput, DirectorError, NeedsAnswer
from director.ledger import dollars
from director.model import Storyboard, digest
from director.neutral import Neutral, encode
from director.production import FILM, Crew, is_paid
from director.slack import voice
from director.slack.fetching import about, fetched
from director.slack.hearing import APPROVE, GO_ON, HELP, OF_A_FILM, STOP
from director.slack.inbox import Inbox, Item, Thread
from director.slack.limits import Limits
from director.slack.posting import CannotPost, Posts, Updates
from director.slack.showing import Showing
from director.slack.threads import Gate
from director.slack.uploads import TooLarge
from director.slack.work import STOPPED, Work, board_in, clips, keep, priced, takes, unfilmed, version

CLIPS = 3
"""Shots filmed anew in a film that was shown before, up to which each new take is shown by itself."""
REVOKED = {"invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive", "not_allowed_token_type"}
"""Slack's words for a token that is no good (any more)."""


@dataclass(frozen=True)
class House:
    """Where films go, who makes them (asked anew for each piece of work), who draws a production's contact sheet, and whom to
    tell what the person at the machine should know. `unforeseen` keeps the story of an error and gives the sentence about it."""

    films: Path
    crew: Callable[[], Crew]
    draw: Callable[[Crew, Path, Path, int], None]
    tell: Callable[[str], None]
    unforeseen: Callable[[Exception, Path | None], str]


class Directing:
    """Does the work of items, one at a time for each thread."""

    def __init__(self, inbox: Inbox, posts: Posts, updates: Updates, limits: Limits, house: House, at_once: int) -> None:
        self._inbox, self._posts, self._updates, self._limits, self._house = inbox, posts, updates, limits, house
        self.gate = Gate(at_once)
        self.work = Work(limits, at_once)

    def halt(self, thread: str) -> None:
        """Stop what goes on in a thread, or what waits there for its turn."""
        self.work.stop(thread)
        self.gate.call_off(thread)

    async def take_up(self, item: Item) -> None:
        """Do an item's work to its end. What goes wrong is told where the item came from, and is no reason to stop the others."""
        thread = await self._inbox.soon(self._inbox.thread, item.thread)
        try:
            try:
                await self._act(item, thread)
            except DirectorError as error:
                await self._wrong(item, thread, str(error))
            except (CannotPost, asyncio.CancelledError):
                raise
            except Exception as error:
                folder = Path(thread.folder) if thread and thread.folder and Path(thread.folder).is_dir() else None
                sentence = self._house.unforeseen(error, folder)
                self._house.tell(sentence)
                await self._wrong(item, thread, sentence.split(" The details")[0])
        except CannotPost as problem:
            if problem.error in REVOKED:
                return                                               # it waits in the inbox for a good token
            await self._unheard(item, thread, problem.error)
        await self._inbox.soon(self._inbox.done, item)

    async def _act(self, item: Item, thread: Thread | None) -> None:
        match item.kind:
            case "refused":
                await self._posts.ephemeral(item.data["channel"], item.user, item.text)
            case "edited" if thread is not None:
                await self._posts.say(thread, f"{item.key}/edited", "You changed a message that I have read before; that changes nothing "
                                      "in the film. Shall I do what it says now? Then send it as a new message.")
            case "settings" if thread is not None:
                board = board_in(thread)
                words = voice.changes(item.data, board) if board else ""
                if words:
                    await self._turn(item, thread, words)
            case "pressed" if thread is not None:
                await self._pressed(item, thread)
            case "said" if thread is not None:
                await self._said(item, thread)
            case _:
                return

    # -- words and buttons

    async def _said(self, item: Item, thread: Thread) -> None:
        board, text = board_in(thread), item.text
        files = await self._attached(item, thread) if board is not None else {}
        text = about(text, list(files))
        if STOP.fullmatch(text):
            await self._stopped(item, thread)
        elif board is None:
            await self._start(item, thread)
        elif GO_ON.fullmatch(text) and not thread.approved:
            await self._plan(item, thread, board, "")                # it was stopped before anybody saw the storyboard
        elif APPROVE.fullmatch(text) and (await self._inbox.soon(self._inbox.asked, thread))[1]:
            await self._turn(item, thread, text)                     # a yes to what was asked, and to nothing else
        elif APPROVE.fullmatch(text) or GO_ON.fullmatch(text):
            await self._approved(item, thread, board)
        elif other := re.fullmatch(r"\W*(?:approve|film|go on with|stop)\s+(?:the film |the production )?(.{1,200})", text, re.I):
            named = other[1].strip(" .!“”\"'")
            if named.lower() == board.title.lower():
                await self._approved(item, thread, board)
            elif re.match(r"\W*approve\b", text, re.I):
                await self._posts.say(thread, f"{item.key}/which",
                                      f"{voice.directs(board)} Shall I film this one? Then write “approve”.")
            else:
                await self._turn(item, thread, text)
        elif text:
            await self._turn(item, thread, text, files)
        else:
            await self.work.do(keep, Path(thread.folder), list(files.values()))
            words = voice.attachments(list(files)) if files else f"Say what should be different: {voice.EXAMPLES}."
            await self._posts.say(thread, f"{item.key}/said", words)

    async def _attached(self, item: Item, thread: Thread) -> dict[str, Path]:
        """The files that came with a message, by their names, in the production's folder."""
        given = item.data.get("files") or ()
        return {path.name: path for path in await self._fetched(item, thread, given, _attic(Path(thread.folder)))}

    async def _fetched(self, item: Item, thread: Thread, files: Sequence[Mapping[str, Any]], into: Path) -> list[Path]:
        """Files of a message; what cannot be had is told, and is no reason to stop."""
        paths, lost = await fetched(self._posts.client, files, into) if files else ([], [])
        if lost:
            await self._posts.say(thread, f"{item.key}/lost", voice.escaped(" ".join(lost)))
        return paths

    async def _pressed(self, item: Item, thread: Thread) -> None:
        board, value = board_in(thread), str(item.data.get("value", ""))
        if item.text == "stop":
            await self._stopped(item, thread)
        elif board is None:
            return
        elif item.text == "approve":
            await self._approved(item, thread, board)
        elif item.text == "export":
            await self._export(item, thread, board, value)
        elif item.text in ("retake", "choose"):
            shot, _, take = value.partition(" ")
            number = next((n for n, each in enumerate(board.shots, 1) if each.id == shot), 0)
            if not number:
                raise BadInput("That shot is not in the film any more.")
            again = item.text == "retake"
            await self._turn(item, thread, f"film shot {number} again" if again else f"use take {take} of shot {number}")

    async def _start(self, item: Item, thread: Thread) -> None:
        """Write the storyboard of a story and show it."""
        files = item.data.get("files") or ()
        story = item.note or "\n".join(part for part in (thread.story, item.text) if part)
        await self._posts.say(thread, f"{thread.key}/hello", voice.hello(thread.channel.startswith("D"), files))
        if not story or HELP.fullmatch(story):
            raise NeedsAnswer("What shall the film show? For example: a fox crosses a frozen river at dawn.")
        crew, shortage = self._house.crew(), await self._inbox.soon(self._limits.shortage, item.user, thread.channel)
        if shortage:
            raise BadInput(shortage)
        folder = self._house.films.absolute() / f"{studio.slug(story)[:40]}-{thread.channel.lower()}-{re.sub(r'[^0-9]', '', thread.root)}"
        await self._inbox.soon(self._inbox.note, item, story)
        await self._inbox.soon(self._inbox.planned_in, thread, folder, story)
        showing, thread = Showing(), replace(thread, folder=str(folder), story=story)
        try:
            wanted = await self.work.do(lambda: studio.brief(story, generators=crew.generators))
            own = await self._fetched(item, thread, files, _attic(folder))
            ended = await self.work.plan(studio.film(wanted, folder, crew, plan_only=True, files=own), showing, item, thread)
        except NeedsAnswer:
            raise                                                    # the answer is read together with the story
        except DirectorError:
            await self._inbox.soon(self._inbox.planned_in, thread, folder, "")
            raise
        if showing.board is not None and not ended:                  # the item that stopped it says so
            await self._plan(item, thread, showing.board, "\n".join(showing.said))

    async def _turn(self, item: Item, thread: Thread, text: str, files: Mapping[str, Path] | None = None) -> None:
        """A message to the production; where the film is another one then, it is shown or filmed."""
        folder, showing, crew = Path(thread.folder), Showing(), self._house.crew()
        current = await self.work.do(version, folder)
        if item.note and item.note != current:                       # done before a crash
            showing.said, showing.board = ["Your change is kept."], board_in(thread)
        else:
            await self._inbox.soon(self._inbox.note, item, current)
            before, _ = await self._inbox.soon(self._inbox.asked, thread)
            await self.work.plan(talk(folder, text, crew, asked=before, files=(files or {}).get), showing, item, thread)
        await self._inbox.soon(self._inbox.ask, thread, (showing.yes or text) if showing.asked else "", bool(showing.yes))
        film, board = str(folder / FILM), showing.board
        said = "\n".join(showing.said).replace(film, "in this thread")
        if showing.asked:
            ours = board_in(thread)
            which = f" {voice.directs(ours)}" if ours is not None and OF_A_FILM.match(text) else ""
            await self._posts.say(thread, f"{item.key}/asked", voice.escaped(showing.asked) + which)
        elif board is None:
            await self._posts.say(thread, f"{item.key}/said", voice.escaped(said))
            if any(each == f"The film is {film}." for each in showing.said):
                await self._upload(item, thread, "film", folder / FILM, f"{studio.slug(folder.name)}.mp4", "Film")
        elif await self._must_ask(thread, board, crew):
            await self._plan(item, thread, board, said)
        else:
            await self._film(item, thread, board, crew, said)

    async def _must_ask(self, thread: Thread, board: Storyboard, crew: Crew) -> bool:
        """Nothing is filmed before a person approved a storyboard of this thread; nothing paid before they approved this one."""
        return not thread.approved or (thread.approved != digest(board.model_dump(mode="json"))
                                       and await self.work.do(is_paid, board, crew))

    async def _approved(self, item: Item, thread: Thread, board: Storyboard) -> None:
        await self._inbox.soon(self._inbox.note, item, item.note or "approved")
        await self._inbox.soon(self._inbox.approve, thread, digest(board.model_dump(mode="json")))
        await self._replace(thread, "/plan", "", f"<@{item.user}> approved “{voice.line(board.title, 120)}”: {voice.facts(board)}")
        await self._film(item, thread, board, self._house.crew(), "")

    async def _stopped(self, item: Item, thread: Thread) -> None:
        await self._posts.say(thread, f"{item.key}/stopped", "Stopped. What was finished is kept; “go on” makes the rest.")

    # -- storyboard and film

    async def _plan(self, item: Item, thread: Thread, board: Storyboard, said: str) -> None:
        """Show the storyboard, in a picture and in words, with the button that has it filmed."""
        folder, crew = Path(thread.folder), self._house.crew()
        await self._sheet(item, thread, crew, folder, "storyboard", board, 1)
        paid = await self.work.do(is_paid, board, crew)
        lacking = await self.work.do(unfilmed, folder, board)
        warning = await self._inbox.soon(self._limits.shortage, item.user, thread.channel, lacking, paid)
        if paid and not warning:
            price = await self.work.do(priced, folder, board, crew)
            amount = f" for about {dollars(price)}" if price else ""
            warning = f"It is filmed at a paid service{amount}: *Film it* spends money."
        text, blocks = voice.plan(board, said, warning)
        ts = await self._posts.say(thread, f"{item.key}/plan", text, blocks)
        await self._replace(thread, "/plan", ts, "There is a newer storyboard below.")

    async def _film(self, item: Item, thread: Thread, board: Storyboard, crew: Crew, said: str) -> None:
        """Make what is missing of the film, show how far it is, then the takes and the film."""
        folder, crew = Path(thread.folder), replace(crew, purse=self._limits.purse(crew.purse, item.user, thread.channel))
        paid, lacking = await self.work.do(is_paid, board, crew), await self.work.do(unfilmed, folder, board)
        shortage = await self._inbox.soon(self._limits.shortage, item.user, thread.channel, lacking, paid)
        if shortage:
            raise BadInput(f"{said} {shortage}".strip())
        lead = f"{voice.escaped(said)}\n" if said else ""
        showing = Showing()
        ts = await self._posts.say(thread, f"{item.key}/progress", *voice.working(lead + showing.progress()))

        def moved() -> None:
            self._updates.set(thread.channel, ts, voice.working(lead + showing.progress()), thread.root)

        def waits(line: int) -> None:
            self._updates.set(thread.channel, ts, voice.working(f"{lead}Waiting for other films; {line} in line."), thread.root)

        try:
            async with self.gate.film(item.user, thread.key, waits) as ours:
                ended = await self.work.film(studio.go_on(folder, crew, keep=True), showing, item, thread, moved) if ours else STOPPED
        except DirectorError:
            self._updates.set(thread.channel, ts, voice.closed(f"{lead}Filming ended early."), thread.root)
            raise
        self._updates.set(thread.channel, ts, voice.closed(lead + ("Filming was stopped." if ended else "Filmed and cut.")), thread.root)
        if ended == STOPPED:
            return                                                   # the item that stopped it says so
        if ended:
            raise BadInput(f"{ended} What was filmed is kept.")
        await self._show(item, thread, crew, board, showing)

    async def _show(self, item: Item, thread: Thread, crew: Crew, board: Storyboard, showing: Showing) -> None:
        """The takes, the film, and what can be done with it."""
        folder = Path(thread.folder)
        shown = await self._inbox.soon(self._inbox.last_post, thread.key, "/film")
        again = item.note not in ("", "same")                        # what is found finished was finished by this very item
        if shown and showing.film is not None and showing.film.unchanged and not again:
            await self._inbox.soon(self._inbox.note, item, "same")
            await self._posts.say(thread, f"{item.key}/same", f"The film is finished. Say what should be different: {voice.EXAMPLES}.")
            return
        if showing.fresh or again:
            await self._sheet(item, thread, crew, folder, "takes", board, 3)
        if shown and len(showing.fresh) <= CLIPS:
            for number, name, path in await self.work.do(clips, folder, board, showing.fresh):
                await self._upload(item, thread, name, path, f"shot-{number}-{name}.mp4", f"Shot {number}, take {name}")
        await self._upload(item, thread, "film", folder / FILM, f"{studio.slug(board.title)}.mp4", board.title)
        text, blocks = voice.finished(board, [*showing.failures[:3], *showing.summary()], await self.work.do(takes, folder, board))
        ts = await self._posts.say(thread, f"{item.key}/done", text, blocks)
        await self._replace(thread, "/done", ts, "There is a newer cut below.")

    async def _export(self, item: Item, thread: Thread, board: Storyboard, what: str) -> None:
        folder, name = Path(thread.folder), studio.slug(board.title)
        if what == "storyboard":
            out = folder / "tmp" / "storyboard.export.json"
            await self.work.do(out.write_text, encode(Neutral(board, {})), "utf-8")
            await self._upload(item, thread, "export", out, f"{name}.json", f"Storyboard of {board.title}")
        elif what == "sheet":
            await self._sheet(item, thread, self._house.crew(), folder, "sheet", board, 3)
        elif (folder / FILM).is_file():
            await self._upload(item, thread, "export", folder / FILM, f"{name}.mp4", board.title)
        else:
            raise BadInput("There is no film yet. Press “Film it”, or write “approve”.")

    async def _sheet(self, item: Item, thread: Thread, crew: Crew, folder: Path, what: str, board: Storyboard, moments: int) -> None:
        """Draw the contact sheet and show it. A film without a picture of its storyboard is still a film."""
        known = await self._inbox.soon(self._inbox.post, f"{item.key}/{what}")
        if known is not None and known.ts:
            return
        out = folder / "sheet.png"
        try:
            await self.work.do(self._house.draw, crew, folder, out, moments)
        except DirectorError as error:
            self._house.tell(f"No contact sheet of {folder}: {error}")
            return
        await self._upload(item, thread, what, out, f"{studio.slug(board.title)}-{what}.png", f"{board.title}: {what}")

    async def _upload(self, item: Item, thread: Thread, what: str, path: Path, name: str, title: str) -> None:
        """Upload a file, or say where it lies."""
        try:
            await self._posts.file(thread, f"{item.key}/{what}", path, name, title)
        except (TooLarge, CannotPost) as problem:
            if isinstance(problem, CannotPost) and problem.error in REVOKED:
                raise
            reason = f"It has {problem}." if isinstance(problem, TooLarge) else f"Slack did not take it ({problem})."
            await self._posts.say(thread, f"{item.key}/{what}-kept", f"{voice.line(name)} could not be uploaded. {reason} It lies on the "
                                  f"machine that runs me: {voice.escaped(str(path), 400)}")

    # -- inside

    async def _replace(self, thread: Thread, ending: str, newer: str, words: str) -> None:
        """Take the buttons from the message whose place a newer one has taken."""
        earlier = await self._inbox.soon(self._inbox.last_post, thread.key, ending, newer)
        if earlier:
            self._updates.set(thread.channel, earlier, voice.closed(words))

    async def _wrong(self, item: Item, thread: Thread | None, sentence: str) -> None:
        if thread is not None:
            await self._posts.say(thread, f"{item.key}/wrong", voice.escaped(sentence))

    async def _unheard(self, item: Item, thread: Thread | None, word: str) -> None:
        """We may not write there: tell the person alone, and whoever runs us."""
        where = f"<#{thread.channel}>" if thread is not None else "that conversation"
        advice = {"not_in_channel": "I am not in that channel; type /invite @Director there, then mention me again.",
                  "channel_not_found": "I am not in that channel; type /invite @Director there, then mention me again.",
                  "is_archived": "That channel is archived; open it again, or mention me in another one.",
                  "restricted_action": "Not everybody may write there; ask its admins to let me, or mention me in another channel.",
                  "thread_not_found": "The message that it began with was deleted; mention me again to begin anew.",
                  "missing_scope": "The app lacks a permission; install it again from `director slack --manifest`."}
        reason = advice.get(word, f"Slack says: {word}. Mention me in another channel, or ask whoever runs the workspace.")
        self._house.tell(f"Slack did not take a message ({word}). {reason}")
        alone = Thread(f"{item.key}/alone", item.user, "", item.user)
        try:
            await self._posts.say(alone, f"{item.key}/unheard", f"I could not write in {where}. {reason}")
        except CannotPost:
            return


def _attic(folder: Path) -> Path:
    """Where attached files arrive: beside the production, whose own folder is in order whenever work ends."""
    return folder.parent / ".attached" / folder.name
