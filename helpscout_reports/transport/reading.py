"""What both transports take out of a response of httpx."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import httpx

from ..responses.bodies import BodyReader, HTTPResponse
from .failures import Package, raise_failure
from .origins import is_of_a_hook, refused_redirect

_Client = TypeVar("_Client", httpx.Client, httpx.AsyncClient)


class _NoCookies(httpx.Cookies):
    """Keeps no cookies: none are sent, and looking for them takes as long as sending a request."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave them."""


def without_cookies(client: _Client) -> _Client:
    """The same client of httpx, which keeps no cookies from now on."""
    client._cookies = _NoCookies()
    return client


def headers_of(response: httpx.Response) -> dict[str, str]:
    """The headers; names in lower case, the values of one name in one line."""
    headers: dict[str, str] = {}
    for name, value in response.headers.raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers


def read_already(response: httpx.Response, package: Package) -> bytes | None:
    """The body, decompressed, where a hook or the transport of the caller has read it; else None."""
    # Asking for a body that is not there takes long; a hook may have put one there without reading the response.
    if not (response.is_closed or response.is_stream_consumed or hasattr(response, "_content")):
        return None
    try:
        return response.content
    except package.ResponseNotRead:
        return None


def start_reading(
    response: httpx.Response, package: Package, limit: int, suffices: Callable[[bytes], bool] | None
) -> tuple[BodyReader, bytes | None]:
    """What takes in the body, and the body itself where it was read already.

    Args:
        response: What has arrived so far.
        package: Where it comes from.
        limit: The most bytes of the body that are taken in.
        suffices: Whether so much of the body is worth having where the rest does not come.

    Raises:
        ResponseDecodeError: It is compressed in a way that nobody asked for.
    """
    headers, whole = headers_of(response), read_already(response, package)
    if whole is not None:
        headers.pop("content-encoding", None)
    return BodyReader(response.status_code, headers, limit, suffices), whole


def answer_despite(fault: Exception, reader: BodyReader | None, package: Package) -> HTTPResponse:
    """What there is of an answer though `send` or the reading failed: one that a hook of the caller refused, as well.

    Raises:
        APIConnectionError: Nothing that helps; or what else `raise_failure` makes of it.
    """
    if isinstance(fault, package.HTTPStatusError) and not is_of_a_hook(fault):
        body = read_already(fault.response, package) or b""
        return HTTPResponse(fault.response.status_code, headers_of(fault.response), body)
    answer = read_in_part(reader, fault)
    if answer is None:
        raise_failure(fault, package)
    return answer


def read_in_part(reader: BodyReader | None, fault: Exception) -> HTTPResponse | None:
    """What there is of an answer whose rest did not arrive: of an error page, of a token, or of a redirect to nowhere.

    None for an answer that is needed whole.
    """
    if reader is not None:
        return reader.cut()
    response = refused_redirect(fault)
    return None if response is None else HTTPResponse(response.status_code, headers_of(response), b"")
