"""Files that people attach, on their way from Slack: fetched with our token from Slack alone, in a stream, into a folder of ours.

What they are is decided by the media gate, never by their names; what does not come through is told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from director.errors import BadInput
from director.slack.uploads import SLOWEST
from director.slack.voice import LARGEST, line

MOST = 10
"""Files of one message that are fetched."""
_PIECE = 1 << 20


def safe_name(name: str) -> str:
    """A name for a file of ours out of theirs: letters, digits, '.', '_' and '-', with its ending."""
    plain = re.sub(r"[^\w.-]+", "_", Path(name.replace("\\", "/")).name).strip("._-")
    stem, dot, ending = plain.rpartition(".")
    return f"{(stem.strip('._-') or 'file')[:80]}{dot}{ending[:8]}" if dot else plain[:80] or "file"


async def fetched(client: AsyncWebClient, files: Sequence[Mapping[str, Any]], into: Path) -> tuple[list[Path], list[str]]:
    """Fetch attached files; gives those that arrived, in their order, and a sentence for each that cannot be had."""
    into.mkdir(parents=True, exist_ok=True)
    out, lost = list[Path](), list[str]()
    for number, each in enumerate(files[:MOST]):
        path = into / safe_name(str(each.get("name") or "file"))
        path = path.with_name(f"{number}-{path.name}") if path in out else path
        try:
            await _fetch(client, each, path)
            out.append(path)
        except BadInput as problem:
            lost.append(str(problem))
    return out, [*lost, *([f"Only the first {MOST} files of a message are used."] if len(files) > MOST else [])]


async def _fetch(client: AsyncWebClient, file: Mapping[str, Any], path: Path) -> None:
    name, size, url = line(str(file.get("name") or "a file"), 80), int(file.get("size") or 0), str(file.get("url") or "")
    if size > LARGEST:
        raise BadInput(f"“{name}” has {size / 1e9:.1f} GB; {LARGEST / 1e9:g} GB is the most there is. Send a smaller one.")
    if not _is_slacks(url, client.base_url):
        raise BadInput(f"“{name}” does not lie at Slack, so it was not fetched. Attach the file itself.")
    timeout = aiohttp.ClientTimeout(total=60 + max(size, 1) / SLOWEST, sock_connect=30)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(
                url, headers={"Authorization": f"Bearer {client.token}"}, allow_redirects=False) as got:
            if got.status != 200 or got.content_type == "text/html":        # the page to log in, where we may not read files
                raise BadInput(f"“{name}” could not be read ({got.status}). The app needs the scope files:read; install it again from "
                               "`director slack --manifest`.")
            arrived = 0
            with path.open("wb") as out:
                async for piece in got.content.iter_chunked(_PIECE):
                    arrived += len(piece)
                    if arrived > LARGEST:
                        raise BadInput(f"“{name}” is larger than {LARGEST / 1e9:g} GB; it was not used.")
                    out.write(piece)
    except (aiohttp.ClientError, TimeoutError, OSError):
        path.unlink(missing_ok=True)
        raise BadInput(f"“{name}” did not arrive from Slack. Attach it again.") from None


def _is_slacks(url: str, base: str) -> bool:
    """Our token goes to Slack's own addresses alone, and to where its Web API is."""
    there, api = urlparse(url), urlparse(base)
    host = there.hostname or ""
    ours = (there.scheme, there.netloc) == (api.scheme, api.netloc)
    return ours or (there.scheme == "https" and (host == "slack.com" or host.endswith(".slack.com")) and there.port in (None, 443))


def about(text: str, names: Sequence[str]) -> str:
    """What a message with one attached file says, with the file's name in it: 'use this photo for shot 2' -> 'use a.png for shot 2'."""
    if len(names) != 1 or any(name in text for name in names) or not text.strip():
        return text
    name = names[0]
    pointed = re.sub(r"\b(?:this|that|it|the attached|the attachment|my|the|these)\b(?: (?:attached )?(?:photos?|pictures?|images?|stills?|"
                     r"videos?|clips?|footage|files?|songs?|tunes?|tracks?|music))?", name, text, count=1, flags=re.I)
    if pointed != text and re.search(r"\b(?:use|put|show|insert|take|place|add|set|make|play)\b", text, re.I):
        return pointed
    return f"use {name} {text}" if re.match(r"\W*(?:for|in|as)\b", text, re.I) else text
