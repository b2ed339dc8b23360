"""Clear words of the same classes in fourteen other languages. What is not clear is left out: a film too many beats a person accused."""

from __future__ import annotations

from director.screenwriter.safety import eastern, southern, western
from director.screenwriter.safety.youth import YOUNG
from director.screenwriter.wordlists import table


def _classes(code: str, words: str) -> dict[str, str]:
    """The classes of a language; who is at school or not of age is a minor, too."""
    known = table(words)
    return {**known, "minor": " / ".join(filter(None, (known.get("minor"), YOUNG.get(code))))}


CLASSES: dict[str, dict[str, str]] = {code: _classes(code, words) for code, words in (
    ("fr", western.FRENCH), ("es", western.SPANISH), ("de", western.GERMAN), ("it", southern.ITALIAN), ("pt", southern.PORTUGUESE),
    ("nl", southern.DUTCH), ("pl", southern.POLISH), ("tr", southern.TURKISH), ("ru", eastern.RUSSIAN), ("ar", eastern.ARABIC),
    ("hi", eastern.HINDI), ("ja", eastern.JAPANESE), ("zh", eastern.CHINESE), ("ko", eastern.KOREAN),
)}
