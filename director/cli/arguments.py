"""What the command takes. Every value stays a string here; `director.cli.reading` turns strings into a brief, so
that each mistake gets a sentence of its own and argparse's wording is never seen."""

from __future__ import annotations

import argparse
import difflib
import re
from collections.abc import Callable
from typing import Any, NoReturn

from director.cli import check, completion, consent, export, handing, models, orders, takes, verify
from director.errors import BadInput
from director.vocabulary import Aspect, Look, Resolution

_EXAMPLES = """\
examples:
  director make "A story about a cat who builds a robot friend in space"
  director make --aspect 9:16 --style watercolor --duration 20 "A paper boat crosses the sea"
  director make --file story.txt --out films/my-film --plan-only
  director make films/my-film             go on with a production, doing only what is missing
  director show films/my-film             its storyboard, and what the critic said
  director doctor                         what is here, what is missing, and what to do about it

Exit codes: 0 done; 1 looked, and something is wrong (check, verify, doctor); 2 something you can put right,
or a question to answer first; 70 something nobody expected; 130 stopped, what was finished is kept;
141 nobody reads the output.

`director COMMAND --help` tells more about each command."""

_MAKE = """\
examples:
  director make "A fox crosses a frozen river at dawn"
  director make --aspect 9:16 --shots 5 --style noir "A detective follows a cat through the rain"
  director make --duration 1m30s --resolution 4k --captions "The life of a lighthouse"
  director make --plan-only --out films/fox "A fox crosses a river"     the storyboard first …
  director make films/fox                                               … the film later
  director make --file story.txt
  cat story.txt | director make -
  film=$(director make --quiet "A fox crosses a river")
  director make --json "A fox crosses a river" | jq .event

Ctrl-C stops at once and keeps every finished take; the same folder goes on where it stopped."""

_BOARD = """\
examples:
  director storyboard export films/fox                   to standard output
  director storyboard export films/fox fox.json
  director storyboard import fox.json --out films/fox2   then: director make films/fox2"""

_TIMELINE = """\
examples:
  director timeline export films/fox fox.otio            with every take, handles, findings as markers, captions
  director timeline export films/fox fox.fcpxml          for Final Cut Pro and DaVinci Resolve; .xml for Premiere Pro, .edl for all
  director timeline import films/fox recut.otio          order, trims, speeds, takes and transitions; undo takes it back"""

_PLAN = """\
examples:
  director plan "A fox crosses a river"                  the storyboard, to read
  director plan --json "A fox crosses a river"           the storyboard in the neutral form
  director plan --jsonl < requests.jsonl > plans.jsonl   one JSON object with id and request per line"""

_REFINE = """\
examples:
  director refine "a sunny beach at midnight, slow fast pan"
  director refine --jsonl < prompts.jsonl > refined.jsonl   one JSON object with id and prompt per line"""


_CHAT = """\
examples:
  director chat films/fox --message "make shot 3 darker and lose the music"
  director chat films/fox --message "swap 1 and 2" --dry-run       what it would do; nothing is kept or filmed
  director chat films/fox                                          on a screen of its own; without a terminal, line by line
  director chat --jsonl --dry-run < edits.jsonl > answers.jsonl    one JSON object with storyboard and message per line"""


_SLACK = """\
examples:
  director slack --manifest                              what a Slack app is made from; paste it at api.slack.com/apps
  director slack                                         serve the workspace (Socket Mode; needs no public address)
  director slack --http --port 3000                      behind a public address that leads to /slack/events

The app's tokens are settings: SLACK_BOT_TOKEN, SLACK_APP_TOKEN, for --http SLACK_SIGNING_SECRET."""


_MCP = """\
example, as a program is told of it:
  {"mcpServers": {"director": {"command": "director", "args": ["mcp", "--films", "/home/me/films"]}}}"""


_PIN = """examples:
  director pin films/fox s3 --begin morning.png
  director pin films/fox s4 --go-on
  director pin films/fox Ada --portrait ada.png         what Ada looks like, for generators that are shown characters"""
_ART = """\
examples:
  director art find cat teapot "hot air balloon"
  director art find --json < words.txt                   one JSON object a line: word, drawn, how

how: itself, synonym (something of the same meaning), kind (the nearest of its kind), fallback (not known)"""


class Parser(argparse.ArgumentParser):
    """argparse with our own sentences: a mistake is a BadInput."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("formatter_class", lambda prog: argparse.RawDescriptionHelpFormatter(prog, max_help_position=30, width=110))
        super().__init__(allow_abbrev=False, **options)

    def parse_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse has it; what is not known is told by the command that it was said to."""
        found, left = self.parse_known_args(args, namespace)
        if left:
            self._chosen(found).error(f"unrecognized arguments: {' '.join(left)}")
        return found

    def _chosen(self, found: argparse.Namespace) -> Parser:
        for action in self._actions:
            if isinstance(action, argparse._SubParsersAction) and getattr(found, action.dest, None) in action.choices:
                below: Parser = action.choices[getattr(found, action.dest)]
                return below._chosen(found)
        return self

    def error(self, message: str) -> NoReturn:
        command = self.prog
        unknown = re.search(r"unrecognized arguments: (\S+)", message)
        if unknown:
            raise BadInput(f"{unknown[1]} is not something that `{command}` knows.{self._nearest(unknown[1])} See `{command} --help`.")
        choice = re.search(r"invalid choice: '([^']*)' \(choose from (.*)\)", message)
        if choice:
            known = re.findall(r"[\w-]+", choice[2])
            near = difflib.get_close_matches(choice[1], known, n=1)
            hint = f" Did you mean {near[0]!r}?" if near else ' To film a story: director make "A fox crosses a river".'
            raise BadInput(f"There is no command {choice[1]!r}; known are {', '.join(known)}.{hint}")
        lacking = re.search(r"argument (--[\w-]+): expected one argument", message)
        if lacking:
            raise BadInput(f"{lacking[1]} needs a value. One that starts with a dash is written {lacking[1]}=-value.")
        raise BadInput(f"{message[0].upper()}{message[1:]}. See `{command} --help`.")

    def _nearest(self, word: str) -> str:
        """A hint for a mistyped option, or for words that belong to the story."""
        if not word.startswith("-"):
            return " Put the story in quotes, after the options."
        near = difflib.get_close_matches(word.split("=")[0], self.options(), n=1)
        return f" Did you mean {near[0]}?" if near else ""

    def options(self) -> list[str]:
        """The long options of this command and of those below it."""
        own = [name for action in self._actions for name in action.option_strings if name.startswith("--")]
        below = [action.choices for action in self._actions if isinstance(action, argparse._SubParsersAction)]
        return own + [name for choices in below for parser in choices.values() for name in parser.options()]


def _pin(pin: Parser) -> None:
    pin.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    pin.add_argument("shot", metavar="SHOT", help="the shot, by its id (s3), or a character's name")
    begin = pin.add_mutually_exclusive_group()
    begin.add_argument("--begin", metavar="PICTURE", help="a picture that the shot begins on")
    begin.add_argument("--go-on", action="store_true", help="begin on the last picture of the shot before it")
    pin.add_argument("--end", metavar="PICTURE", help="a picture that the shot ends on")
    pin.add_argument("--portrait", metavar="PICTURE", help="a picture of what the character looks like; \"\" for none")
    pin.add_argument("--free", action="store_true", help="let the shot begin and end as it likes")


def build(version: str) -> Parser:
    """The whole command line. `command` (and `action` under storyboard) say what was chosen."""
    parser = Parser(prog="director", description="Tell it a story; it writes the storyboard, films every shot, checks the takes "
                    "and cuts the film.", epilog=_EXAMPLES)
    parser.add_argument("--version", action="version", version=f"director {version}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _make(_command(commands, "make", "film a story, or go on with a production", _MAKE))
    _resume(_command(commands, "resume", "go on with a production that was stopped", "example:\n  director resume films/fox"))
    _plan(_command(commands, "plan", "write the storyboard of a story and show it; nothing is filmed", _PLAN))
    _refine(_command(commands, "refine", "make a prompt ready for a video model", _REFINE))
    _chat(_command(commands, "chat", "change a film by saying what should be different", _CHAT))
    _storyboard(_command(commands, "storyboard", "export or import a storyboard as JSON", _BOARD))
    show = _command(commands, "show", "print a production's storyboard and the critic's reviews", "example:\n  director show films/fox")
    show.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    takes.add(commands, _command)
    _pin(_command(commands, "pin", "let a shot begin or end on a picture, or go on from the shot before", _PIN))
    orders.add(commands, _command)
    models.add(commands, _command)
    _art(_command(commands, "art", "what the built-in art department can draw", _ART))
    sheet = _command(commands, "sheet", "draw a production's contact sheet", "example:\n  director sheet films/fox --three")
    sheet.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    sheet.add_argument("--three", action="store_true", help="three pictures a shot (first, middle, last) instead of one")
    sheet.add_argument("--out", metavar="FILE", help="a .png or .jpg file (default: sheet.png in the production)")
    consent.arguments(commands, _command)
    export.add_to(_command(commands, "export", "write a copy of a film: another format, shape, size or place", export.EXAMPLES))
    page = _command(commands, "dailies", "write a production's review page: the film, its shots, takes, faults and costs",
                    "examples:\n  director dailies films/fox\n  director dailies films/fox --out fox.html --embed   all in one file")
    page.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    page.add_argument("--out", metavar="FILE", help="where the page goes (default: dailies.html in the production)")
    page.add_argument("--embed", action="store_true", help="put the film and every take into the page, so that it can be sent alone")
    _timeline(_command(commands, "timeline", "give the cut to an editing program, or take its re-cut back", _TIMELINE))
    words = _command(commands, "captions", "write what is said as .srt, .vtt or .ass, timed to the word",
                     "example:\n  director captions films/fox --to fox.srt")
    words.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    words.add_argument("--to", metavar="FILE", required=True, help="a .srt, .vtt or .ass file")
    words.add_argument("--words", action="store_true", help="the time of each word too (.vtt, .ass), for karaoke and the like")
    shelf = _command(commands, "gallery", "one page with a picture of everything that can be drawn",
                     "example:\n  director gallery --out gallery.html")
    shelf.add_argument("--out", metavar="FILE", help="where the page goes (default: gallery.html, here)")
    shelf.add_argument("--section", action="append", choices=("figures", "props", "places", "actions", "moves", "styles"), metavar="NAME",
                       help="only these: figures, props, places, actions, moves, styles (may be given more than once)")
    shelf.add_argument("--quiet", action="store_true", help="print only the path of the page")
    _slack(_command(commands, "slack", "direct films in a Slack workspace", _SLACK))
    server = _command(commands, "mcp", "let a program direct films by the Model Context Protocol (stdio)", _MCP)
    server.add_argument("--films", metavar="FOLDER", help="the folder that films are in; nothing else is reached (default: films, here)")
    handing.options(commands, _command)
    verify.options(_command(commands, "verify", "where a film comes from: its credentials and its watermark", verify.EXAMPLES))
    check.arguments_of(_command(commands, "check", "look for every glitch in any video", check.EXAMPLES))
    completion.add(commands, _command)
    doctor = _command(commands, "doctor", "what is here, what is missing, and what to do about it",
                      "examples:\n  director doctor --json\n  director doctor films/fox")
    doctor.add_argument("production", nargs="?", metavar="PRODUCTION", help="look at this production instead, and mend what can be mended")
    doctor.add_argument("--json", action="store_true", help="the findings as one JSON object")
    doctor.add_argument("--out", metavar="FOLDER", help="where films shall go (default: films, here)")
    return parser


def _command(commands: Any, name: str, about: str, epilog: str) -> Parser:
    parser: Parser = commands.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.", epilog=epilog)
    return parser


def _make(parser: Parser) -> None:
    parser.add_argument("story", nargs="*", metavar="STORY", help="the story in your words; '-' reads it from standard input; "
                        "the folder of a production goes on with it")
    _story_options(parser)
    parser.add_argument("--out", metavar="FOLDER", help="the production's folder (default: a new one under films, named after the title)")
    parser.add_argument("--plan-only", action="store_true", help="stop after the storyboard; nothing is filmed")
    parser.add_argument("--offline", action="store_true", help="use no language model, even where one is set up")
    parser.add_argument("--offline-fallback", action="store_true", help="when the language model fails, write the storyboard without it")
    _detach_option(parser)
    _running_options(parser)


def _takes_option(parser: Parser) -> None:
    parser.add_argument("--takes", metavar="N", help="takes of every shot, 1 to 8; the critic uses the best, unless you choose "
                        "(director takes)")


def _resume(parser: Parser) -> None:
    parser.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    _takes_option(parser)
    _detach_option(parser)
    _running_options(parser)


def _detach_option(parser: Parser) -> None:
    parser.add_argument("--detach", action="store_true", help="film on in the background once the storyboard stands, and end; the work is "
                        "told in background.log in the production")


def _slack(parser: Parser) -> None:
    parser.add_argument("--manifest", action="store_true", help="print the manifest of the Slack app, and end")
    parser.add_argument("--url", metavar="URL", help="with --manifest: the public https address that ends in /slack/events, for --http")
    parser.add_argument("--http", action="store_true", help="wait for Slack's requests instead of connecting; each signature is checked")
    parser.add_argument("--host", metavar="HOST", help="with --http: the address to listen on (default: 127.0.0.1)")
    parser.add_argument("--port", metavar="N", help="with --http: the port (default: 3000)")


def _running_options(parser: Parser) -> None:
    parser.add_argument("--workers", metavar="N", help="shots filmed side by side (default: one per processor core)")
    parser.add_argument("--speed", metavar="SPEED", help="how --generator diffusion films: exact (the default), balanced or fast")
    parser.add_argument("--budget", metavar="DOLLARS", help="the most that the film may cost at paid services, in all (default: asks)")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="every event as one line of JSON on standard output, nothing else there")
    output.add_argument("--quiet", action="store_true", help="print only the path of the film")


def _story_options(parser: Parser) -> None:
    def known(kind: Any) -> str:
        return ", ".join(member.value for member in kind)

    add: Callable[..., Any] = parser.add_argument
    add("--file", metavar="FILE", help="read the story from a text file (UTF-8)")
    add("--aspect", metavar="W:H", help=f"shape of the picture: {known(Aspect)} (or youtube, tiktok, square …)")
    add("--duration", metavar="TIME", help="length of the film: 30, 45s, 1m30s, 1:30 (2 seconds to 30 minutes)")
    add("--shots", metavar="N", help="how many shots, 1 to 120 (default: as the story needs)")
    add("--style", metavar="STYLE", help=f"{known(Look)}, or words around one of them")
    add("--resolution", metavar="SIZE", help=f"length of the picture's short side: {known(Resolution)}")
    add("--fps", metavar="N", help="frames a second, 12 to 60 (default: 24)")
    add("--profile", metavar="NAME", help="the place it is for (youtube, shorts, tiktok, reel …): sets the shape; a copy for it is written")
    add("--seed", metavar="N", help="another number gives another film of the same story (default 1)")
    add("--title", metavar="TITLE", help="the film's title (default: found in the story)")
    add("--captions", action="store_true", help="show captions")
    add("--no-music", action="store_true", help="no music bed")
    add("--music", metavar="MUSIC", help="what is composed (jazz, sad piano, rock …), or a file with your own: cuts are laid on its beats")
    add("--label", action="store_true", help="say in the picture that the film was generated")
    add("--footage", metavar="FILE", nargs="+", action="extend", help="your own video files; each is shown in a shot")
    add("--photo", metavar="FILE", nargs="+", action="extend", help="your own photos; the camera moves in them")
    _takes_option(parser)
    add("--generator", metavar="NAME", help="what films the shots (default: animatic, which draws them on this computer)")


def _plan(parser: Parser) -> None:
    parser.add_argument("story", nargs="*", metavar="STORY", help="the story in your words; '-' reads it from standard input")
    _story_options(parser)
    parser.add_argument("--offline", action="store_true", help="use no language model, even where one is set up")
    parser.add_argument("--offline-fallback", action="store_true", help="when the language model fails, write the storyboard without it")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print the storyboard in the neutral form")
    output.add_argument("--jsonl", action="store_true", help="requests from standard input, plans to standard output, "
                        "one JSON object a line")


def _refine(parser: Parser) -> None:
    parser.add_argument("prompt", nargs="*", metavar="PROMPT", help="the prompt in your words; '-' reads it from standard input")
    parser.add_argument("--model", metavar="NAME", help="the video model that the prompt is for")
    parser.add_argument("--polish", action="store_true", help="let the language model word it first; rules check what it writes")
    parser.add_argument("--jsonl", action="store_true", help="prompts from standard input, refined ones to standard output, "
                        "one JSON object a line")


def _chat(parser: Parser) -> None:
    parser.add_argument("production", nargs="?", metavar="PRODUCTION", help="the folder of a production")
    parser.add_argument("--message", metavar="TEXT", help="what should be different (default: talk on a screen; "
                        "without a terminal, line by line from standard input)")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen; nothing is kept and nothing is filmed")
    parser.add_argument("--detach", action="store_true", help="on a terminal: when you leave, what is being filmed is filmed on in the "
                        "background")
    parser.add_argument("--workers", metavar="N", help="shots filmed side by side (default: one per processor core)")
    parser.add_argument("--speed", metavar="SPEED", help="how --generator diffusion films: exact (the default), balanced or fast")
    parser.add_argument("--budget", metavar="DOLLARS", help="the most that the film may cost at paid services, in all (default: asks)")
    parser.set_defaults(quiet=False)
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="every event as one line of JSON on standard output, nothing else there")
    output.add_argument("--jsonl", action="store_true", help="records from standard input, answers to standard output, "
                        "one JSON object a line")


def _art(parser: Parser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    find = _command(actions, "find", "say what is drawn for a word", _ART)
    find.add_argument("word", nargs="*", metavar="WORD", help="words to look up (default: one a line from standard input)")
    find.add_argument("--json", action="store_true", help="one JSON object a line: word, drawn, how")


def _timeline(parser: Parser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    for name, about, file in (("export", "write the cut for an editing program", "a .otio, .otioz, .xml, .fcpxml or .edl"),
                              ("import", "take a re-cut back: order, trims, speeds, takes, transitions", "a .otio or .otioz")):
        action = _command(actions, name, about, _TIMELINE)
        action.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
        action.add_argument("file", metavar="FILE", help=f"{file} file")


def _storyboard(parser: Parser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    export = _command(actions, "export", "write a production's storyboard in the neutral form", _BOARD)
    export.add_argument("production", metavar="PRODUCTION", help="the folder of a production")
    export.add_argument("file", nargs="?", default="-", metavar="FILE", help="where to (default: standard output)")
    bring = _command(actions, "import", "start a production from a storyboard in the neutral form", _BOARD)
    bring.add_argument("file", metavar="FILE", help="a JSON file; '-' reads standard input")
    bring.add_argument("--out", metavar="FOLDER", help="the new production's folder (default: under films, named after the title)")
