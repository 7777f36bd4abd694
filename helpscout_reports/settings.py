"""What a client is told once: where the API is, how long to wait. Checked here, so that nothing odd is found later."""

from __future__ import annotations

import math
import os
import re
from contextlib import suppress
from numbers import Real
from operator import index
from typing import Any, Final

from attrs import frozen

from helpscout_reports_api.loading import loading
from helpscout_reports_api.server import BASE_URL

from .errors import ConfigurationError


class _Default(str):
    """A default that can be told from the same text given by a caller."""

    __slots__ = ()


_LONGEST = 1_000_000.0  # seconds: over eleven days; twice that is as long as a socket can wait

_MOST_SHOWN = 80  # characters of a wrong argument

DEFAULT_BASE_URL: Final[str] = _Default(BASE_URL)

_ADDRESS = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<prefix>(?:/(?!\.{1,2}(?:/|$))(?:[\w.~!$&'()*+,;=:@-]|%[0-9a-f]{2})*)*)",
    re.IGNORECASE | re.ASCII,
)


@frozen
class Settings:
    """The numbers and the address of one client; times in seconds."""

    base_url: str
    timeout: float
    deadline: float
    max_retries: int
    max_wait: float
    validate: bool


def make_settings(
    base_url: str, timeout: float, deadline: float | None, max_retries: int, max_wait: float, validate: bool
) -> Settings:
    """Check the arguments of a client.

    Raises:
        ConfigurationError: One of them is invalid.
    """
    if base_url is DEFAULT_BASE_URL:
        base_url = from_environment("HELPSCOUT_BASE_URL") or BASE_URL
    retries = whole_number(max_retries)
    if retries is None or retries < 0:
        raise ConfigurationError(f"max_retries: a whole number from 0 is needed, not {shown(max_retries)}")
    if not isinstance(validate, bool):  # "false" would be true
        raise ConfigurationError(f"validate: must be True or False, not {shown(validate)}")
    return Settings(
        base_url=check_base_url(base_url),
        timeout=_seconds("timeout", timeout, zero=False),
        deadline=math.inf if deadline is None else _seconds("deadline", deadline, zero=False),
        max_retries=retries,
        max_wait=_seconds("max_wait", max_wait, zero=True),
        validate=validate,
    )


def _check_name(host: str) -> None:
    """Refuse, as a ValueError, a host that nobody could look up."""
    if len(host) > 253 or not all(0 < len(label) < 64 for label in host.split(".")):
        raise ValueError
    if "xn--" in host:
        with loading:
            import idna  # httpx reads such names with it

        idna.decode(host)


def from_environment(name: str) -> str:
    """A variable without the white space around it, which files and shells leave there; empty when it is not set."""
    return os.environ.get(name, "").strip()


def whole_number(value: Any) -> int | None:
    """A whole number of any library, such as numpy, as an int; None for anything else, True and False included."""
    if isinstance(value, bool):
        return None
    try:
        return index(value)
    except TypeError:
        return None


def shown(value: object) -> str:
    """A wrong argument, for a message: its repr, cut where it is long, or its kind where it has none."""
    try:
        text = repr(value)
    except Exception:  # a number of thousands of digits, or an object of the caller that cannot be shown
        return f"<{type(value).__name__}>"
    return text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + "…"


def kind_of(value: object) -> str:
    """What a wrong argument is, for a message that must not show it."""
    return "a class" if isinstance(value, type) else type(value).__name__


def _seconds(name: str, value: Any, *, zero: bool) -> float:
    if not _is_number(value) or not 0 <= value < math.inf or (value == 0 and not zero):
        rule = "from 0" if zero else "above 0"
        raise ConfigurationError(f"{name}: a number of seconds {rule} is needed, not {shown(value)}")
    return float(min(value, _LONGEST))


def _is_number(value: object) -> bool:
    return isinstance(value, Real) and not isinstance(value, bool)


def check_base_url(text: str) -> str:
    """The address in lower case up to its path, without a slash at its end.

    Raises:
        ConfigurationError: It is no plain https address (http is for this machine only: credentials travel in it).
    """
    with loading:
        import ipaddress

    parts = _ADDRESS.fullmatch(text) if isinstance(text, str) else None
    try:
        if parts is None or int(parts["port"] or 1) not in range(1, 65536):
            raise ValueError
        scheme, host = parts["scheme"].lower(), parts["host"].lower()
        _check_name(host)
        # Not `is_loopback`: from Python 3.13 on it also says yes to IPv4 addresses inside IPv6 ones.
        local = host == "localhost" or (host.startswith("[") and ipaddress.IPv6Address(host[1:-1]).compressed == "::1")
    except ValueError:
        # Not shown: what is refused here may hold a password.
        raise ConfigurationError(
            "base_url (or HELPSCOUT_BASE_URL): https://host[:port][/prefix] is needed, in ASCII, "
            "without user name, query, fragment or a dot at the end of the host"
        ) from None
    with suppress(ValueError):
        local = local or ipaddress.IPv4Address(host).packed[0] == 127
    if scheme == "http" and not local:
        raise ConfigurationError(
            f"base_url (or HELPSCOUT_BASE_URL): plain http goes to this machine only (127.0.0.1, localhost), not {host}"
        )
    port = f":{int(parts['port'])}" if parts["port"] else ""
    # Other tools put the version of the API into the same variable; here it is part of each path.
    prefix = parts["prefix"].rstrip("/").removesuffix("/v2").rstrip("/")
    return f"{scheme}://{host}{port}{prefix}"
