"""Content Credentials (C2PA) put on a film and read from any file, without the network: no time-stamp authority, no remote manifests."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from director.disk import unwritten
from director.errors import BadInput, StoreProblem
from director.tools.provenance.identity import Identity

_OFFLINE = {"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_trust": True}}
MP4 = "video/mp4"


@dataclass(frozen=True)
class Credentials:
    """What a file says of itself. `state`: "valid", "invalid" (changed since, or damaged), "none". `trusted`: an authority
    vouches for the signer. `sources` are IPTC names, the film's first; `faults` the C2PA codes of what does not hold."""

    state: str
    signer: str = ""
    trusted: bool = False
    title: str = ""
    generator: str = ""
    sources: tuple[str, ...] = ()
    shots: int = 0
    faults: tuple[str, ...] = ()


def sign(film: Path, out: Path, manifest: dict[str, Any], ingredients: Iterable[tuple[dict[str, Any], Path]], by: Identity) -> None:
    """Write `film` with credentials to `out`, which must not be there, and read them back.

    Raises BadInput when the certificate cannot sign, StoreProblem when the disk fails.
    """
    import c2pa

    try:
        info = c2pa.C2paSignerInfo(alg=_algorithm(by), sign_cert=by.chain, private_key=by.key, ta_url=None)
        with _context() as context, c2pa.Builder(manifest, context) as builder, c2pa.Signer.from_info(info) as signer:
            for definition, path in ingredients:
                with path.open("rb") as take:
                    builder.add_ingredient(definition, MP4, take)
            with film.open("rb") as source, out.open("w+b") as signed:
                builder.sign(signer, MP4, source, signed)
    except OSError as error:
        raise unwritten("The signed film", error) from error
    except c2pa.C2paError as error:
        raise BadInput(f"The film could not be signed with the certificate {by.fingerprint} ({_short(error)}). "
                       "C2PA wants a certificate for signing (extended key usage emailProtection or documentSigning).") from error
    found = read(out)
    if found.state != "valid":
        raise StoreProblem(f"The signed film does not read back as it was signed ({', '.join(found.faults)}). Make it again.")


def read(path: Path) -> Credentials:
    """The credentials in a file. Raises BadInput when the file cannot be opened."""
    import c2pa

    if path.exists() and not path.is_file():
        raise BadInput(f"{path.name!r} is no ordinary file but a folder, pipe, socket or device; name a film.")
    try:
        with path.open("rb") as file:
            head = file.read(12)
            if head[4:8] != b"ftyp":
                return Credentials("none")
            file.seek(0)
            with _context() as context, c2pa.Reader(MP4, file, context=context) as reader:
                return _told(json.loads(reader.json()))
    except OSError as error:
        raise BadInput(f"{path.name!r} cannot be opened: {error.strerror}.") from error
    except c2pa.C2paError as error:
        if isinstance(error, c2pa.C2paError.ManifestNotFound):
            return Credentials("none")
        return Credentials("invalid", faults=(_short(error),))


def _context() -> Any:
    import c2pa

    return c2pa.Context.from_dict(_OFFLINE)


def _told(report: dict[str, Any]) -> Credentials:
    active = report.get("manifests", {}).get(report.get("active_manifest", ""), {})
    actions = [action for assertion in active.get("assertions", ()) if assertion.get("label", "").startswith("c2pa.actions")
               for action in assertion.get("data", {}).get("actions", ())]
    sources = dict.fromkeys(str(action["digitalSourceType"]).rpartition("/")[2] for action in actions if "digitalSourceType" in action)
    signature, generators = active.get("signature_info") or {}, active.get("claim_generator_info") or [{}]
    codes = [str(status.get("code")) for status in report.get("validation_status") or ()]
    return Credentials(
        state="invalid" if report.get("validation_state") == "Invalid" else "valid",
        signer=", ".join(str(signature[name]) for name in ("common_name", "issuer") if signature.get(name)),
        trusted=report.get("validation_state") == "Trusted", title=str(active.get("title", "")),
        generator=" ".join(str(generators[0].get(name, "")) for name in ("name", "version")).strip(),
        sources=tuple(sources), shots=len(active.get("ingredients") or ()),
        faults=tuple(code for code in codes if code != "signingCredential.untrusted"),
    )


def _algorithm(by: Identity) -> Any:
    import c2pa
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    key = serialization.load_pem_private_key(by.key, None)
    if isinstance(key, ec.EllipticCurvePrivateKey) and key.key_size in (256, 384, 521):
        return {256: c2pa.C2paSigningAlg.ES256, 384: c2pa.C2paSigningAlg.ES384, 521: c2pa.C2paSigningAlg.ES512}[key.key_size]
    if isinstance(key, rsa.RSAPrivateKey):
        return c2pa.C2paSigningAlg.PS256
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return c2pa.C2paSigningAlg.ED25519
    raise BadInput("C2PA signs with keys of the kinds ECDSA (P-256, P-384, P-521), RSA and Ed25519; the key that is set is of another.")


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:160] or type(error).__name__
