"""No test reaches the internet: a connection to anything but this machine is an error, whatever library tries it. And Ctrl-C means to a
program under test what it means in a terminal, also where the tests themselves run under nohup or in the background."""

from __future__ import annotations

import ipaddress
import os
import signal
import socket
import sys
from typing import Any


def _at_home(event: str, given: tuple[Any, ...]) -> None:
    if event != "socket.connect" or given[0].family not in (socket.AF_INET, socket.AF_INET6):
        return
    host = str(given[1][0])
    try:
        inside = ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        inside = host == "localhost"
    if not inside:
        raise RuntimeError(f"A test tried to reach {host}; tests talk to loopback servers only.")


sys.addaudithook(_at_home)
for _number, _usual in ((signal.SIGINT, signal.default_int_handler), (signal.SIGHUP, signal.SIG_DFL)):
    if signal.getsignal(_number) is signal.SIG_IGN:
        signal.signal(_number, _usual)


def pytest_xdist_auto_num_workers() -> int:
    """Workers for `-n auto`: one more than there are cores, as some tests wait for processes of their own."""
    return (os.cpu_count() or 1) + 1


def pytest_make_parametrize_id(val: object) -> str | None:
    """Five megabytes of blanks are a case, not a name; names are the same in every process that runs some of the tests."""
    return f"{type(val).__name__}-of-{len(val)}" if isinstance(val, str | bytes) and len(val) > 80 else None
