"""How an operation is signed in to, as far as the client can."""

from typing import Any

from generator.errors import GenerationError, Place, shown

_KNOWN = "an oauth2 scheme, or http with scheme: bearer or basic"


def read_security(raw: dict[str, Any], document: dict[str, Any], place: Place) -> str:
    """`oauth2` (also for a bearer token) or `basic`; the first way of an operation that the client knows.

    Raises:
        GenerationError: The client knows none of them.
    """
    schemes = document.get("components", {}).get("securitySchemes", {})
    at = (*place, "security") if "security" in raw else ("security",)
    if "security" not in raw and "security" not in document:
        return "oauth2"
    ways = raw.get("security", document.get("security"))
    if not ways or all(not way for way in ways):
        raise GenerationError(f"a call without sign-in is not supported; name {_KNOWN}", at)
    for way in ways:
        for name in way:
            if name not in schemes:
                raise GenerationError(f"components/securitySchemes has no {shown(repr(name))}", at)
    for way in ways:
        kinds = {_kind(schemes[name]) for name in way}
        if len(kinds) == 1 and None not in kinds:
            return str(kinds.pop())
    said = ", ".join(sorted({_said(schemes[name]) for way in ways for name in way}))
    raise GenerationError(f"a call signed by {said} is not supported; name {_KNOWN}", at)


def _kind(scheme: dict[str, Any]) -> str | None:
    if scheme.get("type") == "oauth2":
        return "oauth2"
    if scheme.get("type") == "http":
        return {"bearer": "oauth2", "basic": "basic"}.get(str(scheme.get("scheme", "")).lower())
    return None


def _said(scheme: dict[str, Any]) -> str:
    return shown(f"{scheme.get('type')} {scheme.get('scheme', '')}".strip())
