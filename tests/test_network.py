"""The network gate: public addresses only, each redirect looked at again, everything bounded, keys at home."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from pydantic import SecretStr

from director.errors import BadInput, ModelFailed, StoreProblem
from director.model import Brief
from director.network import Blocked, Broken, Expired, Home, Limits, addresses, fetch, in_the_clear, is_public
from director.screenwriter.chat import ChatScreenwriter
from director.settings import Settings

QUICK = Limits(bytes=50_000, seconds=20, silence=5, pace=1, window=0.2, redirects=2, resumes=2, wait=0.01)
VIDEO = bytes(range(256)) * 40


@contextmanager
def answering(*answers: Callable[[bytes], bytes]) -> Iterator[tuple[str, list[bytes]]]:
    """A server that gives each answer (of the request) once, then closes; the last one again and again."""
    seen: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as door:
        def serve() -> None:
            while True:
                try:
                    line, _ = door.accept()
                except OSError:
                    return
                with line:
                    asked = line.recv(65536)
                    if not asked:
                        return
                    seen.append(asked)
                    line.sendall(answers[min(len(seen), len(answers)) - 1](asked))

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        port = door.getsockname()[1]
        yield f"http://127.0.0.1:{port}", seen
        with closing(socket.create_connection(("127.0.0.1", port))):
            pass
        thread.join(2)


def whole(content: bytes = VIDEO, *headers: str, status: str = "200 OK", length: int | None = None) -> Callable[[bytes], bytes]:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(content) if length is None else length}", "Connection: close", *headers]
    return lambda asked: "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def resumed(asked: bytes) -> bytes:
    """The rest of the video, as the request's Range asks."""
    start = int(asked.partition(b"bytes=")[2].partition(b"-")[0])
    rest = VIDEO[start:]
    return whole(rest, f"Content-Range: bytes {start}-{len(VIDEO) - 1}/{len(VIDEO)}", status="206 Partial Content")(asked)


@pytest.mark.parametrize("address", [
    "127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1",
    "fe80::1", "fc00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:53aa:64c::1", "ff02::1", "::", "240.0.0.1"])
def test_no_private_address_is_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "2606:4700::1111"])
def test_public_addresses_are(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("url", [
    "https://127.0.0.1/a.mp4", "https://localhost/a.mp4", "https://2130706433/a.mp4", "https://0x7f.1/a.mp4", "https://127.1/", "https://[::1]/",
    "https://①②⑦.⓪.⓪.①/", "https://169.254.169.254/latest", "https://0/", "https://[::ffff:127.0.0.1]/", "http://8.8.8.8/a.mp4",
    "https://user@8.8.8.8/", "https://8.8.8.8:99999/", "file:///etc/passwd", "ftp://8.8.8.8/", "gopher://8.8.8.8/", "data:video/mp4,x", "https://"])
def test_no_link_leads_into_this_machine_or_its_network(url: str) -> None:
    with pytest.raises((Blocked, Broken), match=r"nothing was fetched|cannot be found"):
        addresses(urlsplit(url), Home("https://api.example.org"))


def test_only_the_service_itself_may_be_on_a_private_address() -> None:
    assert addresses(urlsplit("https://127.0.0.1:8443/v"), Home("https://127.0.0.1:8443")) == [("127.0.0.1", 8443)]
    assert addresses(urlsplit("http://127.0.0.1:8000/v"), Home("http://127.0.0.1:8000/v1")) == [("127.0.0.1", 8000)]
    with pytest.raises(Blocked):
        addresses(urlsplit("http://127.0.0.1:8001/v"), Home("http://127.0.0.1:8000/v1"))


@pytest.mark.parametrize(("url", "plain", "good"), [
    ("http://127.0.0.1:8000/v1", False, True), ("http://localhost:8000", False, True), ("https://gpu.example.org/v1", False, True),
    ("http://gpu-box:8000/v1", False, False), ("http://gpu-box:8000/v1", True, True), ("http://127.0.0.1.example.org/v1", False, False),
    ("https://key@host/v1", False, False), ("ftp://host/", False, False), ("https://host/?a=1", False, False)])
def test_keys_leave_this_machine_encrypted_unless_it_is_allowed(url: str, plain: bool, good: bool) -> None:
    if good:
        assert Home(url, plain).checked("DIRECTOR_VIDEOS_URL").url == url
    else:
        with pytest.raises(BadInput, match="DIRECTOR_VIDEOS_URL"):
            Home(url, plain).checked("DIRECTOR_VIDEOS_URL")


def test_fetches_a_file_and_asks_for_it_unpacked(tmp_path: Path) -> None:
    with answering(whole()) as (url, seen):
        assert fetch(f"{url}/a.mp4?x=1", tmp_path / "a", Home(url), headers={"X-Key": "k"}, limits=QUICK) == len(VIDEO)
    assert (tmp_path / "a").read_bytes() == VIDEO
    assert b"Accept-Encoding: identity" in seen[0] and b"GET /a.mp4?x=1 " in seen[0] and b"X-Key: k" in seen[0]


def test_goes_on_where_it_stopped(tmp_path: Path) -> None:
    with answering(whole(VIDEO[:4000], 'ETag: "v1"', length=len(VIDEO)), resumed) as (url, seen):
        fetch(f"{url}/a", tmp_path / "a", Home(url), limits=QUICK)
    assert (tmp_path / "a").read_bytes() == VIDEO
    assert b"Range: bytes=4000-" in seen[1] and b'If-Range: "v1"' in seen[1]


def test_begins_anew_where_the_server_cannot_go_on(tmp_path: Path) -> None:
    with answering(whole(VIDEO[:4000], length=len(VIDEO)), whole()) as (url, _):
        fetch(f"{url}/a", tmp_path / "a", Home(url), limits=QUICK)
    assert (tmp_path / "a").read_bytes() == VIDEO


def moved(url: str) -> Callable[[bytes], bytes]:
    return whole(b"", f"Location: {url}", status="302 Found")


def test_a_redirect_is_looked_at_like_a_link_and_gets_no_key(tmp_path: Path) -> None:
    with answering(whole()) as (other, seen), answering(moved(f"{other}/b")) as (url, _):
        with pytest.raises(Blocked, match="private network"):
            fetch(f"{url}/a", tmp_path / "a", Home(url), headers={"X-Key": "k"}, limits=QUICK)
        assert seen == []
    with answering(moved("/b"), whole()) as (url, seen):
        assert fetch(f"{url}/a", tmp_path / "a", Home(url), limits=QUICK) == len(VIDEO)
        assert b"GET /b " in seen[1]


WRONG: list[tuple[Callable[[bytes], bytes], type[Exception], str]] = [
    (moved("/a"), Blocked, "without end"), (moved("file:///etc/passwd"), Blocked, "nothing was fetched"),
    (moved("http://169.254.169.254/latest/meta-data"), Blocked, "private network"), (moved("\x01"), Blocked, "nothing was fetched"),
    (whole(b"x" * 60_000), Blocked, "is the most"), (whole(VIDEO, "Content-Encoding: gzip"), Blocked, "packed"),
    (whole(status="403 Forbidden"), Expired, "no longer"), (whole(status="404 Not Found"), Expired, "no longer"),
    (whole(status="500 Oops"), Broken, "HTTP 500"), (whole(VIDEO[:100], length=5000), Broken, "100 of 5,000"),
    (lambda asked: b"SSH-2.0-OpenSSH\r\n", Broken, "connection broke"), (lambda asked: b"", Broken, "connection broke"),
    (lambda asked: b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 60_000, Blocked, "longer than"),
    (lambda asked: b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\nx", Broken, "connection broke")]


@pytest.mark.parametrize(("answer", "error", "words"), WRONG, ids=[words for _, _, words in WRONG])
def test_what_is_no_whole_file_is_told_and_leaves_nothing(
        answer: Callable[[bytes], bytes], error: type[Exception], words: str, tmp_path: Path) -> None:
    with answering(answer) as (url, _), pytest.raises(error, match=words):
        fetch(f"{url}/a", tmp_path / "a", Home(url), limits=QUICK)
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_says_nothing_is_not_waited_for(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door, pytest.raises(Broken):
        url = f"http://127.0.0.1:{door.getsockname()[1]}"
        fetch(f"{url}/a", tmp_path / "a", Home(url), limits=replace(QUICK, silence=0.3))


def test_a_stop_flies_and_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: float) -> None:
        raise KeyError("stop")

    with answering(whole()) as (url, _), pytest.raises(KeyError):
        fetch(f"{url}/a", tmp_path / "a", Home(url), limits=QUICK, report=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    link = tmp_path / "a"
    link.symlink_to("/dev/full")
    with answering(whole()) as (url, _), pytest.raises(StoreProblem, match="Free some space"):
        fetch(f"{url}/a", link, Home(url), limits=QUICK)


def test_no_key_goes_unencrypted_to_another_computer_unless_that_is_allowed() -> None:
    for address in ("http://192.0.2.7/v1", "http://gpu-box.example:8000/v1"):
        with pytest.raises(ModelFailed, match=r"unencrypted to .*DIRECTOR_PLAIN_HTTP") as caught:
            ChatScreenwriter(Settings(api_key=SecretStr("canary-key"), base_url=address)).plan(Brief(story="A fox crosses a river"))
        assert "canary-key" not in repr(caught.value)
    assert not in_the_clear("http://192.0.2.7/v1", True, "X") and not in_the_clear("https://192.0.2.7/v1", False, "X")
    assert not in_the_clear("http://127.0.0.1:9/v1", False, "X") and not in_the_clear("http://localhost/v1", False, "X")
