"""Published advisories against the packages of an environment: `python -m tests.dependencies.advisories`.

Arguments are the interpreters of other environments to ask about.

pip-audit asks. A package that it could not ask about is a failure, and so is a run that asked about none: an audit that
looked at nothing has found nothing.
"""

import json
import subprocess
import sys
from typing import Any

FEWEST = 5


def faults(report: dict[str, Any], own: str = "helpscout-reports") -> list[str]:
    """What pip-audit's report has against the packages: advisories, and what was not asked about."""
    found = []
    asked = 0
    for package in report.get("dependencies", []):
        name = package["name"]
        if name.lower().replace("_", "-") == own:
            continue
        if "skip_reason" in package:
            found.append(f"{name}: not checked: {package['skip_reason']}")
            continue
        asked += 1
        for advisory in package["vulns"]:
            mended = ", ".join(advisory["fix_versions"]) or "no version yet"
            found.append(f"{name} {package['version']}: {advisory['id']}, mended in {mended}")
    if asked < FEWEST:
        found.append(f"only {asked} packages could be checked")
    return found


def installed(python: str) -> list[str]:
    """What an environment has installed, as requirements; pip and this project itself left out."""
    command = [python, "-m", "pip", "list", "--format", "freeze", "--exclude-editable", "--disable-pip-version-check"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return [line for line in told if not line.startswith(("pip==", "setuptools==", "helpscout-reports=="))]


def asked(requirements: list[str]) -> dict[str, Any]:
    """What pip-audit says of these packages; nothing at all where it fails."""
    command = [
        sys.executable,
        "-m",
        "pip_audit",
        "--no-deps",
        "--disable-pip",
        "--format",
        "json",
        "--progress-spinner",
    ]
    text = "\n".join(requirements)
    done = subprocess.run(
        [*command, "off", "--requirement", "/dev/stdin"], input=text, capture_output=True, text=True, check=False
    )
    try:
        report: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        print(done.stderr, file=sys.stderr)
        return {}
    return report


def main(interpreters: list[str]) -> int:
    """Print what there is against each environment; 1 if there is anything."""
    found = False
    for python in interpreters or [sys.executable]:
        wanted = installed(python)
        against = faults(asked(wanted))
        print(f"{python}: {len(wanted)} packages, {len(against) or 'no'} finding{'s' * (len(against) != 1)}")
        print("".join(f"  {line}\n" for line in against), end="")
        found = found or bool(against)
    return int(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
