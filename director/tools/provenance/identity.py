"""Who signs: the person's own certificate, or one that is made on first use and kept in their configuration folder.

The made one is an ES256 certificate under a root of its own, as C2PA asks for (ISO 19566-5 key usage, extended usage emailProtection).
It proves that films come from one and the same computer and were not changed since, not who sits there: no authority vouches for it.
"""

from __future__ import annotations

import datetime
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from director.errors import BadInput, StoreProblem

FILE = "identity.pem"            # the key, then the chain: one file, so that they cannot come apart
DAYS = 3650                      # as long as the made certificate is valid
BEFORE = 365                     # days before it was made from which on it is: clocks are put back
LARGEST = 1 << 20                # bytes of a certificate or key file


@dataclass(frozen=True)
class Identity:
    """A signing key and its certificates in PEM; `own` when Director made them. The key is left out of repr."""

    chain: bytes
    key: bytes
    own: bool

    def __repr__(self) -> str:
        return f"Identity({self.fingerprint})"

    @property
    def fingerprint(self) -> str:
        """The first 16 hex digits of the chain's SHA-256."""
        return hashlib.sha256(self.chain).hexdigest()[:16]


def given(certificate: Path, key: Path) -> Identity:
    """The person's own. Raises BadInput when a file cannot be read or the two do not belong together."""
    certificate, key = certificate.expanduser(), key.expanduser()
    chain, secret = _read(certificate, "certificate"), _read(key, "key")
    leaf, private = _certificate(chain, certificate), _private(secret, key)
    if _spki(leaf) != _spki(private):
        raise BadInput(f"The key in {key} does not belong to the first certificate in {certificate}. Set the two that were issued together.")
    return Identity(chain, secret, own=False)


def kept(folder: Path, now: datetime.datetime | None = None) -> Identity:
    """The one in `folder`, made there if there is none or it is not valid now. Raises StoreProblem where it cannot be kept."""
    now = now or _now()
    place = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if place.is_file() and (there := _kept(place, now)) is not None:
            if place.stat().st_mode & 0o077:
                place.chmod(0o600)
            return there
        made = _made(now)
        unfinished = folder / f".{uuid4().hex}"
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(made.key + made.chain)
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, place)
        return _kept(place, now) or made
    except OSError as error:
        raise StoreProblem(f"The certificate that films are signed with cannot be kept in {folder} ({error.strerror}). "
                           "Make the folder writable, or set a certificate of your own.") from None


def _kept(place: Path, now: datetime.datetime) -> Identity | None:
    from cryptography import x509

    key, mark, chain = place.read_bytes().partition(b"-----BEGIN CERTIFICATE-----")
    try:
        leaf = x509.load_pem_x509_certificate(mark + chain)
        _private(key, place)
    except (ValueError, BadInput):
        return None
    lasts = leaf.not_valid_before_utc <= now < leaf.not_valid_after_utc - datetime.timedelta(days=1)
    return Identity(mark + chain, key, own=True) if lasts else None


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


def _made(now: datetime.datetime) -> Identity:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID

    above, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    number = uuid4().hex[:8]
    issuer, subject = _name(f"Director root {number}"), _name(f"Director on this computer, {number}")
    root = (_blank(now, issuer, issuer, above.public_key()).add_extension(x509.BasicConstraints(True, 0), True)
            .add_extension(_usage(key_cert_sign=True, crl_sign=True), True).sign(above, hashes.SHA256()))
    leaf = (_blank(now, subject, issuer, key.public_key()).add_extension(x509.BasicConstraints(False, None), True)
            .add_extension(_usage(digital_signature=True), True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(above.public_key()), False).sign(above, hashes.SHA256()))
    chain = b"".join(one.public_bytes(serialization.Encoding.PEM) for one in (leaf, root))       # the root's key is thrown away
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return Identity(chain, secret, own=True)


def _name(common: str) -> Any:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    return x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Director (self-made)"), x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _blank(now: datetime.datetime, subject: Any, issuer: Any, public: Any) -> Any:
    from cryptography import x509

    return (x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(public)
            .serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(days=BEFORE))
            .not_valid_after(now + datetime.timedelta(days=DAYS)).add_extension(x509.SubjectKeyIdentifier.from_public_key(public), False))


def _usage(**wanted: bool) -> Any:
    from cryptography import x509

    names = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign",
             "crl_sign", "encipher_only", "decipher_only")
    return x509.KeyUsage(**{**dict.fromkeys(names, False), **wanted})


def _read(path: Path, what: str) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(f"{path} is too large for a {what}; set a PEM file.")
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"The {what} {path} that films shall be signed with cannot be read ({error.strerror}). Correct the setting.") from None


def _certificate(chain: bytes, path: Path) -> Any:
    from cryptography import x509

    try:
        leaf = x509.load_pem_x509_certificate(chain)
    except ValueError:
        raise BadInput(f"{path} holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).") from None
    if not leaf.not_valid_before_utc <= _now() <= leaf.not_valid_after_utc:
        raise BadInput(f"The certificate in {path} is valid from {leaf.not_valid_before_utc:%Y-%m-%d} to "
                       f"{leaf.not_valid_after_utc:%Y-%m-%d} only; set one that is valid today.")
    return leaf


def _private(secret: bytes, path: Path) -> Any:
    from cryptography.hazmat.primitives import serialization

    try:
        return serialization.load_pem_private_key(secret, None)
    except TypeError:
        raise BadInput(f"The key in {path} has a password; give Director one without, readable by you alone.") from None
    except (ValueError, AttributeError):
        raise BadInput(f"{path} holds no private key in PEM form (-----BEGIN PRIVATE KEY-----).") from None


def _spki(holder: Any) -> bytes:
    from cryptography.hazmat.primitives import serialization

    form: bytes = holder.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return form
