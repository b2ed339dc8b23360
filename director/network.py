"""The one gate through which files come from the network: only what a service's answer names, from public addresses only.

A name is resolved once, every address it has is checked, and the connection goes to a checked one, so that what was checked is
what is asked; each redirect is checked again. Bytes, time and pace are bounded, nothing is unpacked, and a broken download goes on
where it stopped. Headers with a key go to the service's own address and nowhere else.
"""

from __future__ import annotations

import http.client
import ipaddress
import re
import socket
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path
from urllib.parse import SplitResult, urljoin, urlsplit

from director.errors import BadInput, FilmingFailed, StoreProblem

PIECE = 1 << 16
AGENT = "film-director"
_EMBEDDING = tuple(ipaddress.ip_network(net) for net in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32"))
"""IPv6 ranges that lead to an IPv4 address inside: NAT64, 6to4, Teredo. Python calls some of them global."""


class Blocked(FilmingFailed):
    """An address that nothing is fetched from."""


class Expired(FilmingFailed):
    """The service's link is no longer good; a fresh one may be."""


class Broken(FilmingFailed):
    """The download stopped before its end; it may be tried again later."""


@dataclass(frozen=True)
class Limits:
    """What one download may take. Lower is stricter, but for `pace`.

    bytes       most bytes of a file
    seconds     for all of it, resumed tries included
    silence     seconds without a byte
    pace        fewest bytes a second, on the average of `window` seconds
    redirects   most hops
    resumes     how often a download that stopped goes on
    wait        seconds before the first of these; each further one waits twice as long
    """

    bytes: int = 2_000_000_000
    seconds: float = 1200.0
    silence: float = 30.0
    pace: int = 2_000
    window: float = 30.0
    redirects: int = 4
    resumes: int = 4
    wait: float = 1.0


@dataclass(frozen=True)
class Home:
    """The address of a service as the user configured it: `url`, and whether plain http may leave this machine. Only its own files
    may come from an address that is not public."""

    url: str
    plain: bool = False

    @property
    def origin(self) -> tuple[str, str, int]:
        return origin(urlsplit(self.url))

    def checked(self, setting: str) -> Home:
        """Itself. Raises BadInput where the address is none, or would send a key or a picture in the clear."""
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None or parts.query or parts.fragment:
            raise BadInput(f"The setting {setting} must be an address such as https://host/path.")
        if parts.scheme == "http" and not self.plain and not is_loopback(parts.hostname):
            raise BadInput(f"The setting {setting} sends keys and pictures unencrypted to {parts.hostname}. "
                           "Use https, or set DIRECTOR_PLAIN_HTTP=1 where the network is your own.")
        return self


@dataclass
class _Download:
    """What is there of a file, and what is known of the whole."""

    out: FileIO
    limits: Limits
    home: Home
    headers: Mapping[str, str]
    report: Callable[[float], None]
    deadline: float
    size: int = 0
    whole: int | None = None
    tag: str = ""
    marks: list[tuple[float, int]] = field(default_factory=list)


def fetch(url: str, out: Path, home: Home, *, headers: Mapping[str, str] | None = None, limits: Limits | None = None,
          report: Callable[[float], None] = lambda done: None) -> int:
    """Bring the file at `url` to `out`; gives its length in bytes. `headers` go only to the origin of `home`.

    Raises Blocked, Expired, Broken, StoreProblem, or whatever `report` raises; then `out` is gone.
    """
    limits = limits or Limits()
    try:
        with out.open("wb", buffering=0) as file:
            load = _Download(file, limits, home, headers or {}, report, time.monotonic() + limits.seconds)
            _all(url, load)
            return load.size
    except BaseException:
        out.unlink(missing_ok=True)
        raise


def origin(parts: SplitResult) -> tuple[str, str, int]:
    """(scheme, host, port); the port -1 where it is none."""
    try:
        port = parts.port
    except ValueError:
        port = -1
    return parts.scheme, (parts.hostname or "").lower().rstrip("."), port or {"https": 443, "http": 80}.get(parts.scheme, -1)


def is_public(address: str) -> bool:
    """Whether an IP address is a host of the public internet."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            ip = ip.ipv4_mapped
        elif any(ip in net for net in _EMBEDDING):
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, by its name or its number alone."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def in_the_clear(url: str, plain: bool, setting: str) -> str:
    """Why a key must not go to `url`, which the user set as `setting`: it would go unencrypted, out of this machine, and that was not
    allowed (`plain`); "" where it may."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:                                             # no address at all: whoever asks it says so
        return ""
    if plain or parts.scheme != "http" or is_loopback(host):
        return ""
    return (f"{setting} would send your key unencrypted to {host[:80]}. Use https, or set DIRECTOR_PLAIN_HTTP=1 where the network is "
            "your own.")


def addresses(parts: SplitResult, home: Home) -> list[tuple[str, int]]:
    """The checked (address, port) pairs of a URL, resolved once. Raises Blocked where any of them is not to be asked, Broken where
    there are none."""
    scheme, host, port = origin(parts)
    if scheme not in ("https", "http") or not host or port < 1 or parts.username is not None:
        raise Blocked("The service answered with a link that is none to a file on the web; nothing was fetched.")
    own = (scheme, host, port) == home.origin
    try:
        found = {str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    except (OSError, UnicodeError):
        raise Broken(f"The server {host[:80]!r} cannot be found. Check the network and start again.") from None
    if not own and not all(is_public(address) for address in found):
        raise Blocked(f"The service answered with a link into a private network ({host[:80]!r}); nothing was fetched.")
    if scheme == "http" and not (own and (home.plain or all(ipaddress.ip_address(each).is_loopback for each in found))):
        raise Blocked(f"The service answered with an unencrypted link ({host[:80]!r}); nothing was fetched.")
    return sorted((address, port) for address in found)


def _all(url: str, load: _Download) -> None:
    """The whole file, going on after each break as often as the limits allow."""
    pause = load.limits.wait
    for left in range(load.limits.resumes, -1, -1):
        try:
            _part(url, load)
            return
        except Broken:
            if not left or time.monotonic() + pause > load.deadline:
                raise
            time.sleep(pause)
            pause *= 2


def _part(url: str, load: _Download) -> None:
    """One connection: from where the download stands to its end."""
    for _ in range(load.limits.redirects + 1):
        parts = urlsplit(url)
        connection = _connected(parts, load)
        try:
            answer = _asked(connection, parts, load)
            if answer.status not in (301, 302, 303, 307, 308):
                _taken(answer, load)
                return
            url = urljoin(url, answer.getheader("Location") or "")
        except (OSError, http.client.HTTPException):
            raise Broken("The connection broke while the video was fetched. Start again to go on; it is not ordered again.") from None
        finally:
            connection.close()
    raise Blocked("The service's link leads from one address to the next without end; nothing was fetched.")


def _connected(parts: SplitResult, load: _Download) -> http.client.HTTPConnection:
    """A connection to a checked address, with the name of the host in TLS and in the request."""
    scheme, host, port = origin(parts)
    patience = min(load.limits.silence, max(0.1, load.deadline - time.monotonic()))
    failure: OSError | None = None
    for address in addresses(parts, load.home):
        try:
            wire = socket.create_connection(address, timeout=patience)
        except OSError as error:
            failure = error
            continue
        connection = http.client.HTTPConnection(host, port, timeout=patience)
        try:
            connection.sock = ssl.create_default_context().wrap_socket(wire, server_hostname=host) if scheme == "https" else wire
        except (OSError, ValueError) as error:
            wire.close()
            raise Broken(f"The server {host[:80]!r} cannot prove who it is, so nothing was fetched from it.") from error
        return connection
    raise Broken(f"The server {host[:80]!r} does not answer. Check the network and start again.") from failure


def _asked(connection: http.client.HTTPConnection, parts: SplitResult, load: _Download) -> http.client.HTTPResponse:
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if re.search(r"[^\x21-\x7e]", path):
        raise Blocked("The service answered with a link that is none to a file on the web; nothing was fetched.")
    headers = {"Accept": "*/*", "Accept-Encoding": "identity", "User-Agent": AGENT}
    if origin(parts) == load.home.origin:
        headers.update(load.headers)
    if load.size:
        headers["Range"] = f"bytes={load.size}-"
        if load.tag:
            headers["If-Range"] = load.tag
    connection.request("GET", path, headers=headers)
    return connection.getresponse()


def _taken(answer: http.client.HTTPResponse, load: _Download) -> None:
    """Write what comes. Raises Expired, Blocked or Broken."""
    if answer.status in (401, 403, 404, 410):
        raise Expired(f"The service no longer gives the video out under this link (HTTP {answer.status}).")
    if answer.status not in (200, 206):
        raise Broken(f"The server of the video answered with HTTP {answer.status}. Start again later; it is not ordered again.")
    if answer.getheader("Content-Encoding", "identity") != "identity":
        raise Blocked("The server sent the video packed, which was not asked for; nothing was kept.")
    start = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", answer.getheader("Content-Range") or "") if answer.status == 206 else None
    if load.size and not (start and int(start[1]) == load.size):
        load.out.seek(0)
        load.out.truncate()
        load.size = 0
    load.whole = None
    length = answer.getheader("Content-Length") or ""
    if length.isdecimal():
        load.whole = load.size + int(length[:18])
    if (load.whole or 0) > load.limits.bytes:
        raise Blocked(f"The video has {load.whole:,} bytes; {load.limits.bytes:,} is the most that is fetched.")
    load.tag = answer.getheader("ETag") or ""
    _poured(answer, load)
    if load.whole is not None and load.size != load.whole:
        raise Broken(f"Only {load.size:,} of {load.whole:,} bytes of the video came. Start again to go on; it is not ordered again.")


def _poured(answer: http.client.HTTPResponse, load: _Download) -> None:
    """Piece after piece, while the limits hold."""
    load.marks[:] = [(time.monotonic(), load.size)]
    while piece := answer.read1(PIECE):
        _keep(piece, load)
        moment = time.monotonic()
        if load.size > load.limits.bytes:
            raise Blocked(f"The video is longer than {load.limits.bytes:,} bytes, the most that is fetched.")
        if moment > load.deadline:
            raise Broken(f"The video did not come within {load.limits.seconds:g} s. Start again to go on; it is not ordered again.")
        since, before = load.marks[0]
        if moment - since >= load.limits.window:
            if load.size - before < load.limits.pace * (moment - since):
                raise Broken("The video comes too slowly. Start again to go on; it is not ordered again.")
            load.marks[:] = [(moment, load.size)]
        load.report(min(1.0, load.size / load.whole) if load.whole else 0.0)


def _keep(piece: bytes, load: _Download) -> None:
    rest = memoryview(piece)
    try:
        while rest:
            rest = rest[load.out.write(rest):]
    except OSError as error:
        raise StoreProblem(f"What was filmed cannot be kept: {error.strerror}. Free some space and start again; "
                           "it is fetched again, not ordered again.") from None
    load.size += len(piece)
