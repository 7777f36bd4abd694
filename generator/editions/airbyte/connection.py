"""What a manifest asks people for, how it signs in, and what it does about answers that are no 200."""

from typing import Any

from generator.editions.airbyte.templates import constant, literal
from generator.editions.text_wire import INSTANT as PATTERN
from generator.references import resolve
from generator.surface.surface import Surface, read_base_url

DAY, WEEK, MONTH = "day", "week", "month"
STEPS = {DAY: ("P1D", "P14D"), WEEK: ("P1W", "P2W"), MONTH: ("P1M", "P1M")}
"""How long a slice can be, with what is pulled again before the last one, since figures settle late."""

INSTANT = "%Y-%m-%dT%H:%M:%SZ"
_RETRIES = 5


def connection_specification(document: dict[str, Any]) -> dict[str, Any]:
    """The form that people fill in."""
    date = {"type": "string", "format": "date-time", "pattern": PATTERN, "examples": ["2026-01-01T00:00:00Z"]}
    fields: dict[str, dict[str, Any]] = {
        "app_id": {"type": "string", "title": "App ID", "description": "Of an application made under My Apps."},
        "app_secret": {
            "type": "string",
            "title": "App Secret",
            "description": "The secret of the application.",
            "airbyte_secret": True,
        },
        "start_date": {
            **date,
            "title": "Start date",
            "description": "Reports begin with the first whole slice after it, by the clock of UTC.",
        },
        "end_date": {
            **date,
            "title": "End date",
            "description": "Reports end with the last whole slice before it; without it, with the last that is over.",
        },
        "every": {
            "type": "string",
            "title": "Slice",
            "enum": list(STEPS),
            "default": WEEK,
            "description": "How long a slice is. Weeks begin on Monday, days are those of UTC.",
        },
        "base_url": {
            "type": "string",
            "title": "Address",
            "default": read_base_url(document),
            "pattern": r"^(https://|http://(127\.0\.0\.1|localhost)(:|/|$))",
            "description": "Address of the API, without a slash at its end.",
        },
    }
    for order, field in enumerate(fields.values()):
        field["order"] = order
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": document.get("info", {}).get("title", ""),
        "type": "object",
        "required": ["app_id", "app_secret", "start_date"],
        "additionalProperties": True,
        "properties": fields,
    }


def base_url(document: dict[str, Any]) -> str:
    """The address of the API, as a template."""
    return f"{{{{ config.get('base_url') or {literal(read_base_url(document))} }}}}"


def authenticator(document: dict[str, Any], surface: Surface) -> dict[str, Any] | None:
    """How a token is got; None where the document has no place to get it from."""
    if not surface.token_path:
        return None
    return {
        "type": "OAuthAuthenticator",
        "token_refresh_endpoint": f"{base_url(document)}{constant(surface.token_path)}",
        "grant_type": "client_credentials",
        "client_id": "{{ config['app_id'] }}",
        "client_secret": "{{ config['app_secret'] }}",
    }


def error_handler(document: dict[str, Any]) -> dict[str, Any]:
    """What is tried again, and when; a token that has run out or was revoked is replaced."""
    strategies: list[dict[str, Any]] = [{"type": "ExponentialBackoffStrategy", "factor": 2}]
    if header := _retry_after(document):
        strategies.insert(0, {"type": "WaitTimeFromHeader", "header": constant(header)})
    return {
        "type": "DefaultErrorHandler",
        "max_retries": _RETRIES,
        "backoff_strategies": strategies,
        "response_filters": [
            {"type": "HttpResponseFilter", "http_codes": [429], "action": "RATE_LIMITED"},
            {"type": "HttpResponseFilter", "http_codes": [401], "action": "REFRESH_TOKEN_THEN_RETRY"},
            {
                "type": "HttpResponseFilter",
                "http_codes": [403],
                "action": "FAIL",
                "failure_type": "config_error",
                "error_message": constant(_said_about(document, "403")),
            },
        ],
    }


def _responses(document: dict[str, Any], status: str) -> list[dict[str, Any]]:
    """The answers of a status that operations have."""
    found = []
    for item in document.get("paths", {}).values():
        for operation in item.values():
            answers = operation.get("responses", {}) if isinstance(operation, dict) else {}
            if status in answers:
                found.append(resolve(answers[status], document)[0])
    return found


def _retry_after(document: dict[str, Any]) -> str | None:
    """The header that says how many seconds to wait when the limit is reached."""
    for response in _responses(document, "429"):
        for name, raw in response.get("headers", {}).items():
            if resolve(raw, document)[0].get("schema", {}).get("x-unit") == "seconds":
                return str(name)
    return None


def _said_about(document: dict[str, Any], status: str) -> str:
    found = _responses(document, status)
    return str(found[0].get("description", "")) if found else "The request was refused."
