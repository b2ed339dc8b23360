"""Where things of the user's are kept that belong to no production."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_dir, user_config_dir, user_data_dir


def account_file() -> Path:
    """Where it is counted what all productions of this user together have spent."""
    return Path(user_data_dir("director")) / "spending.sqlite"


def signing_folder() -> Path:
    """Where the certificate is kept that films are signed with when none is set."""
    return Path(user_config_dir("director")) / "signing"


def speech_folder() -> Path:
    """Where lines are kept that a speech service spoke. It may be deleted; they are then asked for, and charged, again."""
    return Path(user_cache_dir("director")) / "speech"


def drawings_folder() -> Path:
    """Where the animatic keeps drawings between films. It may be deleted at any time."""
    return Path(user_cache_dir("director")) / "drawings"


def reviews_folder() -> Path:
    """Where reviews of checked videos are kept. It may be deleted at any time."""
    from platformdirs import user_cache_dir

    return Path(user_cache_dir("director")) / "reviews"
