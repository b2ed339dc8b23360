"""What an installation is made of, and how the Slack bot is deployed: the files say what they promise."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINT = re.compile(r"([a-z0-9][a-z0-9.-]*)==(\S+) --hash=sha256:[0-9a-f]{64}")


def pinned() -> dict[str, str]:
    lines = [line for line in (ROOT / ".ci" / "constraints.txt").read_text().splitlines() if not line.startswith("#")]
    assert all(CONSTRAINT.fullmatch(line) for line in lines)
    return {found[1]: found[2] for line in lines if (found := CONSTRAINT.fullmatch(line))}


def test_the_constraints_hold_every_dependency_in_a_version_that_fits() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    lines = [*project["dependencies"], *(line for extra in ("slack", "mcp", "hosted", "voice") for line in extras[extra])]
    wanted = [Requirement(line) for line in lines]
    versions = pinned()
    missing = [str(each) for each in wanted if not each.specifier.contains(versions.get(re.sub(r"[-_.]+", "-", each.name).lower(), "0"))]
    assert missing == []


def test_the_bill_of_materials_names_what_is_installed() -> None:
    done = subprocess.run([sys.executable, str(ROOT / ".ci" / "sbom")], capture_output=True, text=True, check=False)
    if done.returncode == 2:
        assert "not installed" in done.stderr                       # run from a checkout alone
        return
    bill = json.loads(done.stdout)
    assert bill["bomFormat"] == "CycloneDX" and bill["metadata"]["component"]["name"] == "film-director"
    names = {part["name"]: part["version"] for part in bill["components"]}
    assert {"numpy", "pydantic", "av", "pydantic-core"} <= set(names) and all(names.values())


def test_the_slack_bot_runs_as_nobody_special_with_code_that_cannot_be_written() -> None:
    unit = (ROOT / ".ci" / "slack" / "director-slack.service").read_text()
    for line in ("User=director", "ProtectSystem=strict", "NoNewPrivileges=yes", "CapabilityBoundingSet=", "PrivateTmp=yes"):
        assert f"\n{line}\n" in unit
    container = (ROOT / ".ci" / "slack" / "Containerfile").read_text()
    assert re.search(r"^USER (?!0$)\d+$", container, re.M) and "--require-hashes -r .ci/constraints.txt" in container
    assert "COPY --from=made /opt/director /opt/director\n" in container           # as root: the user cannot write it


def test_what_the_threat_model_names_is_there() -> None:
    text = (ROOT / ".github" / "SECURITY.md").read_text()
    for name in re.findall(r"`((?:tests|director|benchmarks|\.ci)/[\w./-]+)`", text):
        assert (ROOT / name).exists(), name
    for name in re.findall(r"`(test_\w+\.py)`", text):
        assert (ROOT / "tests" / name).is_file(), name
