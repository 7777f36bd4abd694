# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The `docs` family of reports, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from .. import models  # which loads each when it is asked for, so that annotations can be evaluated
from ..loading import loading as _loading

if TYPE_CHECKING:
    from ..calls.sender import AsyncSender, Sender


class DocsFamily:
    """Use of the Docs knowledge base."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def overall(
        self,
        *,
        start: datetime,
        end: datetime,
        previous_start: datetime | None = None,
        previous_end: datetime | None = None,
        sites: Iterable[str] | None = None,
    ) -> models.DocsReport:
        """Report on the knowledge base.

        GET /v2/reports/docs

        Visits of the Docs sites, what they led to, and the leading searches, articles and categories.

        Args:
            start: Where the range begins, in UTC, to the second. A datetime with a time zone, sent in UTC and
                whole seconds.
            end: Where the range ends, in UTC, to the second. Give the start of the day after the last one, or
                23:59:59 of the last, and always the same of the two. A datetime with a time zone, sent in UTC and
                whole seconds.
            previous_start: Where a range to compare with begins; goes with its end and adds the comparison to the
                answer. A datetime with a time zone, sent in UTC and whole seconds.
            previous_end: Where the range to compare with ends; goes with its start. A datetime with a time zone,
                sent in UTC and whole seconds.
            sites: Ids of Docs sites, 24 hex digits each, from /v1/sites of docsapi.helpscout.net; use of others
                does not count. Pattern: ^[0-9a-fA-F]{24}$.

        Returns:
            How the knowledge base was used.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/docs/reports-docs-overall/
        """
        with _loading:
            from ..reports.docs import overall as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "sites": sites,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)


class AsyncDocsFamily:
    """Use of the Docs knowledge base."""

    __slots__ = ("_sender",)

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def overall(
        self,
        *,
        start: datetime,
        end: datetime,
        previous_start: datetime | None = None,
        previous_end: datetime | None = None,
        sites: Iterable[str] | None = None,
    ) -> models.DocsReport:
        """Report on the knowledge base.

        GET /v2/reports/docs

        Visits of the Docs sites, what they led to, and the leading searches, articles and categories.

        Args:
            start: Where the range begins, in UTC, to the second. A datetime with a time zone, sent in UTC and
                whole seconds.
            end: Where the range ends, in UTC, to the second. Give the start of the day after the last one, or
                23:59:59 of the last, and always the same of the two. A datetime with a time zone, sent in UTC and
                whole seconds.
            previous_start: Where a range to compare with begins; goes with its end and adds the comparison to the
                answer. A datetime with a time zone, sent in UTC and whole seconds.
            previous_end: Where the range to compare with ends; goes with its start. A datetime with a time zone,
                sent in UTC and whole seconds.
            sites: Ids of Docs sites, 24 hex digits each, from /v1/sites of docsapi.helpscout.net; use of others
                does not count. Pattern: ^[0-9a-fA-F]{24}$.

        Returns:
            How the knowledge base was used.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/docs/reports-docs-overall/
        """
        with _loading:
            from ..reports.docs import overall as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "sites": sites,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)
