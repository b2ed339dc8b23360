"""Clear words of the same classes in fourteen other languages. What is not clear is left out: a film too many beats a person accused."""

from __future__ import annotations

from director.screenwriter.safety import eastern, southern, western
from director.screenwriter.wordlists import table

CLASSES: dict[str, dict[str, str]] = {code: table(words) for code, words in (
    ("fr", western.FRENCH), ("es", western.SPANISH), ("de", western.GERMAN), ("it", southern.ITALIAN), ("pt", southern.PORTUGUESE),
    ("nl", southern.DUTCH), ("pl", southern.POLISH), ("tr", southern.TURKISH), ("ru", eastern.RUSSIAN), ("ar", eastern.ARABIC),
    ("hi", eastern.HINDI), ("ja", eastern.JAPANESE), ("zh", eastern.CHINESE), ("ko", eastern.KOREAN),
)}
