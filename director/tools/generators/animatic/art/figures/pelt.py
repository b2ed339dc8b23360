"""The colours of an animal's coat."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pelt:
    """Colours of fur and skin. Empty strings fall back on `fur`."""

    fur: str = "#ef9440"
    muzzle: str = "#fff3e2"
    inner: str = "#f4a3a0"             # inside of the ears
    nose: str = "#ee7f8c"
    iris: str = "#5cb85a"
    belly: str = ""
    bands: str = ""                    # tabby rings and stripes
    patch: str = ""                    # around the eyes: panda, raccoon
    ears: str = ""
    tips: str = ""                     # of the ears
    paws: str = ""
    limbs: str = ""
    tail: str = ""
    tip: str = ""                      # of the tail
    spots: str = ""
    lashes: bool = False
    dark_face: bool = False
