"""The last step: Content Credentials are put on the finished film. Nothing touches it afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from director.roles import CutList, Origin
from director.tools.provenance.credentials import sign
from director.tools.provenance.identity import Identity, given, kept
from director.tools.provenance.manifest import ingredient, manifest
from director.tools.provenance.releases import release

VERSION = 1              # raise it when the credentials of the same film would say something else


@dataclass(frozen=True)
class ContentSigner:
    """Implements roles.Signer: with the certificate and key that are set, otherwise with one made and kept in `folder`."""

    folder: Path
    certificate: Path | None = None
    key: Path | None = None

    @property
    def version(self) -> str:
        """Changes with the certificate. Raises BadInput when the one that is set cannot be used."""
        return f"{VERSION}-{self._identity().fingerprint}"

    def sign(self, cut: CutList, origins: Mapping[str, Origin], film: Path, out: Path) -> None:
        """Write the signed film to `out`."""
        said = manifest(cut, origins, release("film-director"))
        sign(film, out, said, ((ingredient(clip), clip.path) for clip in cut.clips), self._identity())

    def _identity(self) -> Identity:
        return given(self.certificate, self.key) if self.certificate and self.key else kept(self.folder)
