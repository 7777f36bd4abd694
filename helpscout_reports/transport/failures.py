"""Which error an exception of httpx, or of what lies below it, becomes."""

from __future__ import annotations

import re
import socket
import ssl
import sys
from itertools import pairwise
from typing import Any, NamedTuple, NoReturn

import httpcore
import httpx

from ..errors import APIConnectionError, APITimeoutError, ConfigurationError, ResponseDecodeError
from .origins import is_of_a_hook, package_of_frame

_NETWORK = {"asyncio", "concurrent", "httpcore", "httpx", "selectors", "socket", "ssl", "threading"}
_NETWORK |= {"certifi", "importlib", __name__.partition(".")[0]}  # certificates are looked for as well
_NETWORK |= {"gevent", "uvloop"}  # in place of sockets and event loops of Python
# A handshake that was cut, or still waited, may work next time; a certificate that does not fit will not.
_PASSING = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
_LASTING = re.compile(r"4(?!08|25|29)[0-9]{2}(?![0-9])")  # statuses with which a proxy refuses for good
_LONGEST = 300  # characters of a message: a server's garbage may stand in it


class ProxyRefusal(httpcore.ProxyError):
    """The proxy refuses for a reason that the next attempt would meet again."""


def lasts(status: str) -> bool:
    """Whether a proxy that refuses with a status, which some words may follow, will do so again."""
    return _LASTING.match(status) is not None


class Package(NamedTuple):
    """What is needed of httpx, or of the fork of it that a client comes from, under its names there."""

    Request: type[httpx.Request]
    URL: type[httpx.URL]
    ResponseNotRead: type[Exception]
    RequestError: type[Exception]
    DecodingError: type[Exception]
    ProxyError: type[Exception]
    InvalidURL: type[Exception]
    TimeoutException: type[Exception]
    StreamError: type[Exception]
    HTTPStatusError: type[httpx.HTTPStatusError]


def package_of(client: object) -> Package:
    """The package that a client comes from; httpx where it is no such client."""
    package: Any = httpx
    for base in type(client).__mro__:
        module = sys.modules.get(base.__module__.partition(".")[0])
        if base.__name__ in ("Client", "AsyncClient") and hasattr(module, "HTTPStatusError"):
            package = module
            break
    return Package(*(getattr(package, name) for name in Package._fields))


def body_taken() -> ConfigurationError:
    """The error for a hook of the caller that has left nothing of a response to read."""
    text = "http_client: a hook took or closed the body of a response; let it call response.read() or aread() instead"
    return ConfigurationError(text)


def raise_failure(fault: Exception, package: Package) -> NoReturn:
    """Raise the error for what httpx raised; what a hook of the caller raised passes as it is.

    Raises:
        APIConnectionError: There was no whole response; `final` says whether trying again is pointless.
        ResponseDecodeError: A hook of the caller's client read a body that could not be decompressed.
        OSError: A signal handler raised it while the network was waited for.
    """
    if isinstance(fault, package.InvalidURL) or is_of_a_hook(fault):
        raise fault
    links: list[BaseException] = []
    link: BaseException | None = fault
    while link is not None and link not in links:
        links.append(link)
        link = link.__cause__ or link.__context__
    for outer, inner in pairwise(links):
        if type(outer).__module__.startswith("httpcore") and isinstance(inner, OSError) and is_foreign(inner):
            raise inner
    late = isinstance(fault, (package.TimeoutException, httpcore.TimeoutException))
    if isinstance(fault, package.DecodingError):
        raise ResponseDecodeError("the response body could not be decompressed") from fault
    kind = APITimeoutError if late else APIConnectionError
    failure = kind("no answer: " + ": ".join(filter(None, (type(fault).__name__, str(fault)[:_LONGEST]))))
    refused = any(isinstance(link, ssl.SSLError) and not isinstance(link, _PASSING) for link in links)
    refused = refused or (isinstance(fault, package.ProxyError) and lasts(str(fault)))  # as clients of callers tell it
    failure.final = refused or any(isinstance(link, ProxyRefusal) for link in links)
    raise failure from fault


def is_foreign(fault: OSError) -> bool:
    """Whether code raised it that has nothing to do with the network, such as a signal handler of the caller."""
    step = fault.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    if step is None or isinstance(fault, (ssl.SSLError, socket.gaierror)):  # nothing but a network raises these
        return False
    return package_of_frame(step.tb_frame) not in _NETWORK
