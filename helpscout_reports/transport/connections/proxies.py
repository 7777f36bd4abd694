"""Proxies of the environment, and what is said to one before the connection behind it belongs to the caller."""

from __future__ import annotations

import base64
import ipaddress
import re
from collections.abc import Generator
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
from attrs import field, frozen

from ...errors import ConfigurationError
from ..failures import ProxyRefusal, lasts

_LONGEST_HEAD = 16384
_ENDS_OF_HEAD = (b"\n\r\n", b"\n\n")  # httpx as well takes lines that end without a carriage return
_STATUS = re.compile(rb"HTTP/1\.[0-9] ([0-9]{3})(?: .*)?")

Handshake = Generator[bytes | int, bytes, None]
"""Gives bytes to send, or the largest number of bytes to read next; takes what was read."""


@frozen
class Proxy:
    """Where connections are made through, and the credentials for it."""

    scheme: str
    host: str
    port: int
    user: str = field(repr=False)
    password: str = field(repr=False)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be shown."""
        if not self.password:
            return ()
        return (self.password, _basic(self.user, self.password))

    def handshake(self, host: str, port: int) -> Handshake:
        """What is said to the proxy to be connected with a host.

        Raises:
            httpcore.ProxyError: It refuses.
        """
        return self._socks(host, port) if self.scheme.startswith("socks") else self._connect(host, port)

    def _connect(self, host: str, port: int) -> Handshake:
        target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
        if self.user or self.password:
            lines.append(f"Proxy-Authorization: Basic {_basic(self.user, self.password)}")
        yield "\r\n".join([*lines, "", ""]).encode("latin-1")
        code = "1"
        while code.startswith("1"):  # what comes before the answer
            head = bytearray()
            while not head.endswith(_ENDS_OF_HEAD):
                head += yield from _exactly(1)  # byte by byte: what comes behind belongs to the tunnel
                if len(head) > _LONGEST_HEAD:
                    raise httpcore.ProxyError(f"the headers of the proxy's answer have over {_LONGEST_HEAD:,} bytes")
            status = _STATUS.fullmatch(head.splitlines()[0])
            if status is None:
                raise httpcore.ProxyError("the proxy did not answer in HTTP")
            code = status[1].decode()
        if not code.startswith("2"):
            kind = ProxyRefusal if lasts(code) else httpcore.ProxyError
            raise kind(f"the proxy refused to connect with status {code}")

    def _socks(self, host: str, port: int) -> Handshake:
        from socksio import socks5

        talk: Any = socks5.SOCKS5Connection()
        method = socks5.SOCKS5AuthMethod.USERNAME_PASSWORD if self.user else socks5.SOCKS5AuthMethod.NO_AUTH_REQUIRED
        talk.send(socks5.SOCKS5AuthMethodsRequest([method]))
        yield talk.data_to_send()
        reply = talk.receive_data((yield from _exactly(2)))
        if getattr(reply, "method", None) != method:
            words = "does not take a user name and a password" if self.user else "requires a user name and a password"
            raise ProxyRefusal(f"the SOCKS proxy {words}")
        if self.user:
            talk.send(socks5.SOCKS5UsernamePasswordRequest(self.user.encode(), self.password.encode()))
            yield talk.data_to_send()
            if not getattr(talk.receive_data((yield from _exactly(2))), "success", False):
                raise ProxyRefusal("the SOCKS proxy refused the user name or the password")
        talk.send(socks5.SOCKS5CommandRequest.from_address(socks5.SOCKS5Command.CONNECT, (host, port)))
        yield talk.data_to_send()
        head = yield from _exactly(5)
        length = {1: 3, 3: head[4], 4: 15}.get(head[3], 0)
        yield from _exactly(length + 2)
        if head[1] != 0:
            raise httpcore.ProxyError(f"the SOCKS proxy refused to connect, with reply {head[1]}")


def _exactly(count: int) -> Generator[bytes | int, bytes, bytes]:
    data = b""
    while len(data) < count:
        piece = yield count - len(data)
        if not piece:
            raise httpcore.ProxyError("the proxy closed the connection without an answer")
        data += piece
    return data


def _basic(user: str, password: str) -> str:
    return base64.b64encode(f"{user}:{password}".encode()).decode()


def proxy_for(scheme: str, host: str, port: int) -> Proxy | None:
    """The proxy that the environment names for a host; none for this machine, so none for plain http either.

    Raises:
        ConfigurationError: It is no proxy that can be used.
    """
    if scheme != "https" or _is_local(host):
        return None
    named = {kind: address.strip() for kind, address in getproxies().items()}  # files and shells leave white space
    address = named.get("https") or named.get("all")
    if not address or proxy_bypass(f"{host}:{port}") or _is_excepted(host, port, named.get("no", "")):
        return None
    ports = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080, "socks": 1080}
    try:
        address.encode()
        parts = urlsplit(address if "://" in address else f"http://{address}")
        usual = ports[parts.scheme]
        proxy_port = parts.port or usual
        if not parts.hostname:
            raise ValueError
    except (KeyError, ValueError):
        # The address is not shown: it may hold a password.
        raise ConfigurationError(
            "HTTPS_PROXY or ALL_PROXY: the address of a proxy is needed, such as http://proxy.example:3128; "
            "http, https, socks5 and socks5h are known"
        ) from None
    if parts.scheme.startswith("socks"):
        try:
            import socksio.socks5  # noqa: F401 - here, since it must not be loaded during a call
        except ImportError:
            text = "the environment names a SOCKS proxy, which needs the package socksio: pip install 'httpx[socks]'"
            raise ConfigurationError(text) from None
    return Proxy(parts.scheme, parts.hostname, proxy_port, unquote(parts.username or ""), unquote(parts.password or ""))


def _is_excepted(host: str, port: int, no_proxy: str) -> bool:
    """Whether NO_PROXY has a host in one of the forms that httpx knows beyond those of urllib.

    `*` among others, with a scheme, or an IPv6 address in brackets.
    """
    for entry in no_proxy.lower().split(","):
        scheme, mark, name = entry.strip().rpartition("://")
        if scheme in ("https", "all") if mark else name.startswith(("*", "[")) and name[:2] != "*.":
            plain = name.replace("[", "").replace("]", "") or "*"
            if fnmatchcase(host, plain) or fnmatchcase(f"{host}:{port}", plain):
                return True
    return False


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
