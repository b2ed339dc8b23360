"""Whether music that is named in words can be composed."""

from __future__ import annotations

from director.errors import BadInput


def composable(words: str) -> str:
    """The words, where a genre or a mood is known by them. Raises BadInput naming what is known otherwise."""
    from director.tools.sound.finding import find_mood
    from director.tools.sound.genres import GENRES
    from director.tools.sound.moods import MOODS

    if find_mood(words)[1]:
        known = ", ".join(each.name for each in (*GENRES, *MOODS))
        raise BadInput(f"There is no music file {words[:100]!r}, and no music is known by that name. Name a file, or one of: {known}.")
    return words
