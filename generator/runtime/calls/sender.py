"""What the report families need from whoever sends requests."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from .operation import Request
from .paging import AsyncPager, Pager, Paging

T = TypeVar("T")
Row = TypeVar("Row")


class Sender(Protocol):
    """Sends requests and gives decoded answers."""

    @property
    def validate(self) -> bool:
        """Whether documented rules are checked before anything is sent."""
        ...

    def call(self, request: Request[T]) -> T:
        """Send one request and decode its answer."""
        ...

    def paginate(self, request: Request[Any], paging: Paging[Any, Row]) -> Pager[Row]:
        """A pager that starts at the page the request asks for; sends nothing yet."""
        ...


class AsyncSender(Protocol):
    """Sends requests and gives decoded answers, as coroutines."""

    @property
    def validate(self) -> bool:
        """Whether documented rules are checked before anything is sent."""
        ...

    async def call(self, request: Request[T]) -> T:
        """Send one request and decode its answer."""
        ...

    def paginate(self, request: Request[Any], paging: Paging[Any, Row]) -> AsyncPager[Row]:
        """A pager that starts at the page the request asks for; sends nothing yet."""
        ...
