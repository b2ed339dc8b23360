"""What every document shares: strict, bounded, frozen; and the bounded words and numbers in them."""

from __future__ import annotations

import hashlib
import json
from typing import Annotated, Any, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

MAX_STORY = 20_000


class Document(BaseModel):
    """Strict, frozen, no unknown fields, no NaN."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", allow_inf_nan=False, str_max_length=MAX_STORY)

    def fingerprint(self) -> str:
        """SHA-256 (hex) of the canonical JSON of this document."""
        return digest(self.model_dump(mode="json"))

    def but(self, **changes: Any) -> Self:
        """A checked copy with some fields changed."""
        return type(self).model_validate({**{n: getattr(self, n) for n in type(self).model_fields}, **changes})


def digest(value: Any) -> str:
    """SHA-256 (hex) of JSON-able `value` in canonical form (sorted keys, no spaces)."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def clean(text: Any) -> Any:
    """Lone surrogates and control characters cannot be stored or shown; they are dropped."""
    if not isinstance(text, str):
        return text
    return "".join(c for c in text if (c >= " " or c in "\n\t") and not "\ud800" <= c <= "\udfff" and c != "\x7f")


Line = Annotated[str, BeforeValidator(clean), Field(max_length=300)]
Text = Annotated[str, BeforeValidator(clean), Field(max_length=4000)]
Name = Annotated[str, BeforeValidator(clean), Field(min_length=1, max_length=80)]
ShotId = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_-]{0,31}$")]
Sha = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Seed = Annotated[int, Field(ge=0, le=2**31 - 1)]
Unit = Annotated[float, Field(ge=0, le=1)]
