"""The system's player, for takes and films."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from director.settings import has_display

PLAYERS = ("open",) if sys.platform == "darwin" else ("xdg-open", "mpv", "vlc", "totem", "ffplay")


def start_player(file: Path) -> bool:
    """Open the file in the system's player. False where there is none, or no display to show it on."""
    player = next((found for name in PLAYERS if (found := shutil.which(name))), None)
    if player is None or not has_display():
        return False
    subprocess.Popen([player, str(file.absolute())], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                     start_new_session=True)
    return True
