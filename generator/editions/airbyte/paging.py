"""How a stream asks for the pages of a report, as `x-paging` says."""

from typing import Any

from generator.editions.airbyte.templates import constant, literal
from generator.surface.operations import OperationShape


def paginator(operation: OperationShape, raw: dict[str, Any]) -> dict[str, Any]:
    """The paginator of an operation; `raw` is its `x-paging`."""
    largest = _largest(operation)
    made: dict[str, Any] = {
        "type": "DefaultPaginator",
        "page_token_option": _request_option(raw["page"]),
        "pagination_strategy": _strategy(raw, largest),
    }
    if largest is not None:
        made["page_size_option"] = _request_option(raw["size"])
    return made


def _strategy(raw: dict[str, Any], size: int | None) -> dict[str, Any]:
    sized = {} if size is None else {"page_size": size}
    if "number" not in raw or "pages" not in raw:
        return {"type": "PageIncrement", "start_from_page": 1, "inject_on_first_request": True, **sized}
    number, pages = _value(raw["number"]), _value(raw["pages"])
    last = f"({number} | int) >= ({pages} | int)"
    if "more" in raw:
        last = f"({last} and not {_value(raw['more'])})"
    return {
        "type": "CursorPagination",
        "cursor_value": f"{{{{ ({number} | int) + 1 }}}}",
        # A page that does not say its number would be asked for for ever.
        "stop_condition": f"{{{{ last_page_size == 0 or not {number} or {last} }}}}",
        **sized,
    }


def _value(path: str) -> str:
    """A value of the answer; none where something on the way is missing: a template that fails would end the pages."""
    *above, name = path.split(".")
    at = "response"
    for part in above:
        at = f"({at}.get({literal(part)}) or {{}})"
    return f"{at}.get({literal(name)})"


def _largest(operation: OperationShape) -> int | None:
    """The most rows that a page can have, where that can be asked for."""
    size = operation.paging.size if operation.paging else None
    return next((int(item.maximum) for item in operation.parameters if item.wire_name == size and item.maximum), None)


def _request_option(name: str) -> dict[str, Any]:
    return {"type": "RequestOption", "inject_into": "request_parameter", "field_name": constant(name)}
