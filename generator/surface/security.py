"""How an operation is signed in to, as far as the client can."""

from typing import Any
from urllib.parse import urljoin, urlsplit

from generator.errors import GenerationError, Place, shown
from generator.references import resolve

_KNOWN = "an oauth2 scheme, or http with scheme: bearer or basic"

_FLOWS = frozenset({"authorizationCode", "clientCredentials"})


def read_security(raw: dict[str, Any], document: dict[str, Any], place: Place) -> str:
    """`oauth2` (also for a bearer token) or `basic`; the first way of an operation that the client knows.

    Raises:
        GenerationError: The client knows none of them.
    """
    named = document.get("components", {}).get("securitySchemes", {})
    schemes = {name: resolve(scheme, document)[0] for name, scheme in named.items()}
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


def check_flows(document: dict[str, Any], base_url: str) -> None:
    """Refuse flows of OAuth that the client does not know, and an address for tokens that it would not ask.

    Raises:
        GenerationError: With the place.
    """
    first: str | None = None
    for name, scheme in document.get("components", {}).get("securitySchemes", {}).items():
        if not isinstance(scheme, dict) or scheme.get("type") != "oauth2":
            continue
        place: Place = ("components", "securitySchemes", name, "flows")
        flows = scheme.get("flows", {})
        if not _FLOWS & flows.keys():
            said = ", ".join(map(shown, flows)) or "none"
            raise GenerationError(f"needs {' or '.join(sorted(_FLOWS))}, has {said}", place)
        for flow in sorted(_FLOWS & flows.keys()):
            address = str(flows[flow].get("tokenUrl"))
            at = (*place, flow, "tokenUrl")
            try:
                whole = urlsplit(urljoin(base_url, address))
            except ValueError:
                raise GenerationError(f"{shown(address)} is no address", at) from None
            api = urlsplit(base_url)
            if (whole.scheme, whole.netloc) != (api.scheme, api.netloc):
                reason = f"{shown(address)} is on another server than the API; the client asks {shown(base_url)} only"
                raise GenerationError(reason, at)
            if first not in (None, whole.path):
                reason = f"{shown(address)} is not the address of the other flows; the client has one for all"
                raise GenerationError(reason, at)
            first = whole.path


def _kind(scheme: dict[str, Any]) -> str | None:
    if scheme.get("type") == "oauth2":
        return "oauth2"
    if scheme.get("type") == "http":
        return {"bearer": "oauth2", "basic": "basic"}.get(str(scheme.get("scheme", "")).lower())
    return None


def _said(scheme: dict[str, Any]) -> str:
    return shown(f"{scheme.get('type')} {scheme.get('scheme', '')}".strip())
