"""How a connection is made: to one of the addresses of a host, through a proxy where there is one.

As the rules of the pools, it is written once, as coroutines; those of the blocking pool block instead of suspending.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable
from contextlib import suppress
from typing import Any, Generic, TypeVar, cast

import httpcore

from ...clock import Clock
from ..failures import is_foreign
from .proxies import Proxy
from .tls import proxy_tls_context

S = TypeVar("S", bound=httpcore.NetworkStream | httpcore.AsyncNetworkStream)


class Connector(ABC, Generic[S]):
    """Connects, with streams of one kind."""

    def __init__(self, proxy: Proxy | None, clock: Clock) -> None:
        self._proxy, self._clock = proxy, clock

    @abstractmethod
    async def look_up(self, host: str, seconds: float) -> list[str]:
        """The addresses of a host; TimeoutError when it takes longer."""

    @abstractmethod
    async def connect_to(self, address: str, port: int, seconds: float) -> S:
        """A stream to one address; OSError when there is none."""

    async def connect(self, host: str, port: int, timeout: float) -> S:
        """A stream to a host.

        Raises:
            httpcore.NetworkError: There is none.
            httpcore.TimeoutException: It takes longer than `timeout`.
            httpcore.ProxyError: The proxy refuses.
        """
        proxy = self._proxy
        if proxy is None:
            return await self._reach(host, port, timeout)
        stream = await self._reach(proxy.host, proxy.port, timeout)
        if proxy.scheme == "https":
            stream = cast(S, await _done(stream.start_tls(proxy_tls_context(), proxy.host, timeout)))
        talk = proxy.handshake(host, port)
        step = next(talk)
        with suppress(StopIteration):
            while True:
                if isinstance(step, int):
                    step = talk.send(await _done(stream.read(step, timeout)))
                else:
                    await _done(stream.write(step, timeout))
                    step = next(talk)
        return stream

    async def _reach(self, host: str, port: int, timeout: float) -> S:
        ends = self._clock.monotonic() + timeout
        try:
            addresses = await self.look_up(host, timeout)
        except TimeoutError as late:
            raise httpcore.ConnectTimeout(f"the address of {host} was not found in time") from late
        except OSError as unknown:
            raise httpcore.ConnectError(f"{host} has no address: {unknown.strerror or unknown}") from unknown
        fault: Exception = httpcore.ConnectError(f"{host} has no address")
        for number, address in enumerate(addresses):
            left = max(0.0, ends - self._clock.monotonic())
            try:  # a dead one does not use up the attempt
                return await self.connect_to(address, port, left / (len(addresses) - number))
            except OSError as refused:
                if is_foreign(refused):
                    raise
                kind = httpcore.ConnectTimeout if isinstance(refused, TimeoutError) else httpcore.ConnectError
                fault = kind(str(refused))
        raise fault


async def _done(given: Any) -> Any:
    """What a stream gives: one of asyncio is awaited, a blocking one has blocked already."""
    return await given if isinstance(given, Awaitable) else given
