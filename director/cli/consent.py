"""`director consent`: who is in a person's own pictures and footage, and what they have agreed to."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from director.cli.output import say, say_lines
from director.errors import BadInput

_EXAMPLES = """examples:
  director consent films/fox                                                        what has been entered
  director consent films/fox anna.png --person "Anna Roth" --by "Eva Lind" --use upload --until 2027-06-30
  director consent films/fox beach.png --nobody --by "Eva Lind"                     no real person is in it
  director consent films/fox anna.png --revoke --by "Anna Roth"                     from now on it may not be used"""


def arguments(commands: Any, command: Any) -> None:
    """The command's own arguments."""
    parser = command(commands, "consent", "say who is in your own pictures and footage, and what they agreed to", _EXAMPLES)
    parser.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    parser.add_argument("file", nargs="?", metavar="FILE", help="the picture or footage: its file, or the start of its SHA-256")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--person", metavar="NAME", help="the real person who is in it and has agreed")
    what.add_argument("--nobody", action="store_true", help="no real person is in it")
    what.add_argument("--revoke", action="store_true", help="the consent is taken back")
    parser.add_argument("--use", choices=("film", "upload"), help="film: on this computer; upload: sent to a service, too (default: film)")
    parser.add_argument("--until", metavar="DAY", help="the last day of the consent, such as 2027-06-30 (default: no end)")
    parser.add_argument("--by", metavar="NAME", help="who confirms it")


def consent(given: Namespace) -> int:
    """Enter a consent, or list them."""
    from director import likeness
    from director.store import Store

    with Store.open(given.production, create=False) as store:
        if given.file is None:
            say_lines([_line(each) for each in likeness.entries(store.folder)] or ["Nothing has been entered yet."])
            return 0
        if not (given.person or given.nobody or given.revoke) or not (given.by or "").strip():
            raise BadInput("Say who is in it (--person NAME, --nobody or --revoke) and who confirms it (--by NAME).")
        sha, name = _known(store, given.file)
        earlier = [each for each in likeness.entries(store.folder) if each.sha256 == sha]
        if given.revoke and not earlier:
            raise BadInput(f"No consent was entered for {name!r}; there is nothing to take back.")
        uses = ("film", "upload") if given.use == "upload" else ("film",)
        entry = likeness.confirmed(sha, name, earlier[-1].person if given.revoke else given.person or "", uses, given.until or "", given.by)
        likeness.enter(store.folder, entry.but(revoked=given.revoke))
    say(_line(entry.but(revoked=given.revoke)))
    return 0


def _known(store: Any, file: str) -> tuple[str, str]:
    """The SHA-256 under which a file is kept in the production, and its name. A file that is not kept yet is kept now."""
    kept = [result for result in store.results() if result.kind not in ("take", "review", "sound", "cut")]
    same = [result for result in kept if len(file) >= 8 and result.sha256.startswith(file.lower())]
    named = same or [result for result in kept if result.about.get("name") == Path(file).name]
    if named:
        return named[-1].sha256, str(named[-1].about.get("name") or file)[:200]
    from director import anchoring

    return anchoring.keep(store, Path(file)), Path(file).name[:200]


def _line(entry: Any) -> str:
    what = f"{entry.person} agreed to {' and '.join(entry.uses)}" if entry.person else "no real person is in it"
    what = f"consent of {entry.person or 'nobody'} revoked" if entry.revoked else what
    end = f" until {entry.until}" if entry.until and not entry.revoked else ""
    return f"{entry.file or entry.sha256[:12]}: {what}{end} (confirmed by {entry.confirmed_by}, {entry.at[:10]})"
