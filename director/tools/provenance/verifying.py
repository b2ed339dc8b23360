"""What can be told of any film: its credentials, its watermark, and in one sentence what both together mean."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from director.errors import BadInput
from director.tools.provenance.credentials import Credentials, read
from director.tools.provenance.watermark import Marked, find_in_any


@dataclass(frozen=True)
class Verdict:
    """`problem` says why no watermark could be looked for, "" when it could."""

    credentials: Credentials
    watermark: Marked
    problem: str
    sentence: str


def verify(path: Path) -> Verdict:
    """Look at a file. Raises BadInput when it cannot be opened, or is neither signed nor a film that can be read."""
    said = read(path)
    try:
        marked, problem = find_in_any(path), ""
    except BadInput as error:
        if said.state == "none":
            raise
        marked, problem = Marked(0.0, 0.0), str(error)
    return Verdict(said, marked, problem, _sentence(said, marked))


def _sentence(said: Credentials, marked: Marked) -> str:
    ours = said.generator.startswith("Director")
    if said.state == "invalid":
        told = "The file carries credentials that do not hold: it was changed after it was signed, or it is damaged."
    elif said.state == "valid":
        vouched = "which an authority vouches for" if said.trusted else "which no authority on this computer vouches for"
        told = f"The file is as it was signed by {said.signer or 'somebody'}, with a certificate {vouched}."
    else:
        told = "The file carries no Content Credentials."
    if marked.found:
        return f"{told} Its pictures carry Director's watermark: they were made with Director."
    return f"{told} No watermark of Director's was found{'' if not ours else ', though it says that Director made it'}."
