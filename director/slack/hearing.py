"""What Slack sends, as items. Pure: a payload in, an item or None out. Everything in a payload is data.

Not heard: our own and other bots' messages, people of other workspaces (Slack Connect), deletions, joins and the like.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from director.model import digest
from director.slack.inbox import Item

_HEARD = (None, "file_share", "thread_broadcast")
APPROVE = re.compile(r"\W*(?:approved?|yes|yep|ok|okay|looks? (?:good|great)|film it|shoot it|go(?: ahead)?|action)\W*(?:please\W*)?", re.I)
STOP = re.compile(r"\W*(?:please )?(?:stop|cancel|halt|abort|cut)(?: (?:it|filming|now|please|the film))*\W*", re.I)
HELP = re.compile(r"\W*(?:help|hi|hello|hey|good (?:morning|day|evening)|thanks?|thank you|what can you do)(?: there| director)?\W*", re.I)
GO_ON = re.compile(r"\W*(?:go on|continue|resume|carry on|try again)(?: please)?\W*", re.I)

OF_A_FILM = re.compile(r"\W*(?:please )?(?:stop|cancel|halt|abort|pause|end|kill|resume|continue|restart|finish|film|shoot|export|publish|"
                       r"delete|undo|discard|archive|show|retake)\b", re.I)
"""Orders that may be meant for another film."""


@dataclass(frozen=True)
class Me:
    """Who we are in Slack: ids of the workspace and of our user."""

    team: str
    user: str


@dataclass(frozen=True)
class Heard:
    """A message that a person wrote: the item it is, and how it is addressed."""

    item: Item
    channel: str
    root: str
    mentioned: bool                             # it names us
    direct: bool                                # in a conversation with us alone
    aside: bool                                 # it begins with somebody else's name


def heard(body: dict[str, Any], me: Me) -> Heard | None:
    """A message of a person, from an event (`message` and `app_mention` come for the same one)."""
    event = body.get("event")
    if not isinstance(event, dict) or event.get("type") not in ("message", "app_mention"):
        return None
    return read(event, me, str(event.get("channel", "")), _team_of(body))


def read(event: dict[str, Any], me: Me, channel: str, team: str = "") -> Heard | None:
    """A message as an event or a channel's history has it."""
    edited = event.get("subtype") == "message_changed"
    message = event.get("message") if edited else event
    if not isinstance(message, dict) or not channel:
        return None
    homes = {team, *(str(message.get(name) or "") for name in ("user_team", "source_team", "team"))} - {""}
    user, ts = str(message.get("user") or ""), str(message.get("ts") or "")
    automatic = message.get("bot_id") or user in ("", me.user, "USLACKBOT") or message.get("subtype") not in _HEARD
    if homes - {me.team} or automatic or not re.fullmatch(r"\d+\.\d+", ts):
        return None
    raw = str(message.get("text") or "")
    if edited and (event.get("previous_message") or {}).get("text", "") == raw:
        return None                                                          # a preview of a link, not an edit
    root = str(message.get("thread_ts") or ts)
    mention = re.compile(rf"<@{re.escape(me.user)}(?:\|[^>]*)?>")
    files = tuple(_file(each) for each in message.get("files") or () if isinstance(each, dict))
    key = f"{me.team}:{channel}:{ts}" + (f":edit:{digest(raw)[:16]}" if edited else "")
    item = Item(key, f"{me.team}:{channel}:{root}", "edited" if edited else "said", user, str(event.get("ts") or ts) if edited else ts,
                plain(mention.sub("", raw)), {"files": files} if files else {})
    direct = event.get("channel_type") == "im" or channel.startswith("D")
    return Heard(item, channel, root, bool(mention.search(raw)), direct, bool(re.match(rf"\s*<@(?!{re.escape(me.user)})", raw)))


def pressed(body: dict[str, Any], me: Me) -> Item | None:
    """A button or a menu, as an item of the thread that its message is in. A second press of the same is the same item."""
    actions, container, message = body.get("actions"), body.get("container") or {}, body.get("message") or {}
    channel = str((body.get("channel") or {}).get("id") or container.get("channel_id") or "")
    action = actions[0] if isinstance(actions, list) and actions and isinstance(actions[0], dict) else {}
    user, name, at = _user(body, me), str(action.get("action_id") or ""), str(container.get("message_ts") or message.get("ts") or "")
    if not (user and name and channel and at):
        return None
    root = str(message.get("thread_ts") or container.get("thread_ts") or at)
    value = str((action.get("selected_option") or {}).get("value") or action.get("value") or "")
    return Item(f"{me.team}:{channel}:{at}:{name}:{digest(value)[:16]}", f"{me.team}:{channel}:{root}", "pressed", user,
                str(action.get("action_ts") or at), name, {"value": value, "message": at})


def submitted(body: dict[str, Any], me: Me) -> Item | None:
    """The settings window, sent off: block ids with their values. Its private data names the thread."""
    view, user = body.get("view") or {}, _user(body, me)
    thread = str(view.get("private_metadata") or "")
    values: dict[str, Any] = {}
    for block, inputs in ((view.get("state") or {}).get("values") or {}).items():
        for found in inputs.values():
            values[str(block)] = str((found.get("selected_option") or {}).get("value") or found.get("value") or "")
    if not user or not thread.startswith(f"{me.team}:"):
        return None
    return Item(f"{me.team}:view:{view.get('id')}", thread, "settings", user, "", "", values)


def commanded(body: dict[str, Any], me: Me) -> Item | None:
    """A slash command: what follows it is a story."""
    user, channel = str(body.get("user_id") or ""), str(body.get("channel_id") or "")
    if not user or not channel or (body.get("team_id") or me.team) != me.team:
        return None
    key = f"{me.team}:{channel}:command:{digest(str(body.get('trigger_id')))[:24]}"
    return Item(key, key, "command", user, "", plain(str(body.get("text") or "")), {"channel": channel})


def plain(text: str) -> str:
    """Slack's text as the person wrote it: links and names as words, the three entities as characters."""
    def shown(hit: re.Match[str]) -> str:
        target, _, label = hit[1].partition("|")
        if target.startswith(("@", "#")):
            return f"{target[0]}{label or target[1:]}"
        if target.startswith("!"):
            return label or f"@{target[1:].split('^')[0]}"
        return label or target

    words = re.sub(r"<([^<>\n]{1,3000})>", shown, text)
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip()


def _file(given: dict[str, Any]) -> dict[str, Any]:
    size = given.get("size")
    url = str(given.get("url_private_download") or given.get("url_private") or "")[:2000]
    return {"name": str(given.get("name") or "a file")[:200], "size": size if isinstance(size, int) else 0, "url": url}


def _team_of(body: dict[str, Any]) -> str:
    return str(body.get("team_id") or "")


def _user(body: dict[str, Any], me: Me) -> str:
    """The person of an interaction; "" for one of another workspace."""
    user = body.get("user") or {}
    return str(user.get("id") or "") if (user.get("team_id") or me.team) == me.team else ""
