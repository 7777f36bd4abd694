# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The `company` family of reports, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .. import models  # which loads each when it is asked for, so that annotations can be evaluated
from ..calls.paging import AsyncPager, Pager
from ..loading import loading as _loading

if TYPE_CHECKING:
    from ..calls.sender import AsyncSender, Sender


class CompanyFamily:
    """What the whole account did, and each of its users."""

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
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
    ) -> models.CompanyReport:
        """Report on the whole account.

        GET /v2/reports/company

        Figures of the whole account over a range, with one entry for each user who was active.

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
            mailboxes: Ids of inboxes; conversations elsewhere do not count.
            tags: Ids of tags; conversations without any of them do not count. Id 1 means having no tag.
            types: Channels; conversations on others do not count.
            folders: Ids of inbox folders; conversations outside them do not count.

        Returns:
            What the whole account did, and each of its users.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/company/reports-company-overall/
        """
        with _loading:
            from ..reports.company import overall as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "mailboxes": mailboxes,
                "tags": tags,
                "types": types,
                "folders": folders,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def customers_helped(
        self,
        *,
        start: datetime,
        end: datetime,
        previous_start: datetime | None = None,
        previous_end: datetime | None = None,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.CustomersHelpedSeries:
        """Chart customers helped.

        GET /v2/reports/company/customers-helped

        How many customers got a reply, day by day, week by week or month by month.

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
            mailboxes: Ids of inboxes; conversations elsewhere do not count.
            tags: Ids of tags; conversations without any of them do not count. Id 1 means having no tag.
            types: Channels; conversations on others do not count.
            folders: Ids of inbox folders; conversations outside them do not count.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            Customers helped, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/company/reports-company-customers-helped/
        """
        with _loading:
            from ..reports.company import customers_helped as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "mailboxes": mailboxes,
                "tags": tags,
                "types": types,
                "folders": folders,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def drilldown(
        self,
        *,
        start: datetime,
        end: datetime,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        page: int | None = None,
        rows: int | None = None,
        range: models.DrilldownRange
        | Literal["replies", "firstReplyResolved", "resolved", "responseTime", "firstResponseTime", "handleTime"]
        | None = None,
        range_id: int | None = None,
    ) -> Pager[models.ConversationSummary]:
        """List conversations behind the company report.

        GET /v2/reports/company/drilldown

        The conversations behind the figures of the company and productivity reports. A range lists those that its
        figure counts, a bucket of the range only those that fall into it.

        Args:
            start: Where the range begins, in UTC, to the second. A datetime with a time zone, sent in UTC and
                whole seconds.
            end: Where the range ends, in UTC, to the second. Give the start of the day after the last one, or
                23:59:59 of the last, and always the same of the two. A datetime with a time zone, sent in UTC and
                whole seconds.
            mailboxes: Ids of inboxes; conversations elsewhere do not count.
            tags: Ids of tags; conversations without any of them do not count. Id 1 means having no tag.
            types: Channels; conversations on others do not count.
            folders: Ids of inbox folders; conversations outside them do not count.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.
            rows: Rows on a page, 50 at most. The server gives 25 when it is not sent; to read everything, 50
                needs the fewest calls. The pager asks for 50 unless this is given.
            range: Which of the conversations that the company and productivity reports are about to list. Best
                always given.
            range_id: Bucket of the range, from 1; the buckets are those of the distributions of the productivity
                report.

        Returns:
            A pager over ConversationSummary objects: A conversation in short.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/company/reports-company-drilldown/
        """
        with _loading:
            from ..reports.company import drilldown as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "mailboxes": mailboxes,
                "tags": tags,
                "types": types,
                "folders": folders,
                "page": page,
                "rows": rows,
                "range": range,
                "range_id": range_id,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)


class AsyncCompanyFamily:
    """What the whole account did, and each of its users."""

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
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
    ) -> models.CompanyReport:
        """Report on the whole account.

        GET /v2/reports/company

        Figures of the whole account over a range, with one entry for each user who was active.

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
            mailboxes: Ids of inboxes; conversations elsewhere do not count.
            tags: Ids of tags; conversations without any of them do not count. Id 1 means having no tag.
            types: Channels; conversations on others do not count.
            folders: Ids of inbox folders; conversations outside them do not count.

        Returns:
            What the whole account did, and each of its users.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/company/reports-company-overall/
        """
        with _loading:
            from ..reports.company import overall as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "mailboxes": mailboxes,
                "tags": tags,
                "types": types,
                "folders": folders,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    async def customers_helped(
        self,
        *,
        start: datetime,
        end: datetime,
        previous_start: datetime | None = None,
        previous_end: datetime | None = None,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.CustomersHelpedSeries:
        """Chart customers helped.

        GET /v2/reports/company/customers-helped

        How many customers got a reply, day by day, week by week or month by month.

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
            mailboxes: Ids of inboxes; conversations elsewhere do not count.
            tags: Ids of tags; conversations without any of them do not count. Id 1 means having no tag.
            types: Channels; conversations on others do not count.
            folders: Ids of inbox folders; conversations outside them do not count.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            Customers helped, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/company/reports-company-customers-helped/
        """
        with _loading:
            from ..reports.company import customers_helped as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "mailboxes": mailboxes,
                "tags": tags,
                "types": types,
                "folders": folders,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    def drilldown(
        self,
        *,
        start: datetime,
        end: datetime,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        page: int | None = None,
        rows: int | None = None,
        range: models.DrilldownRange
        | Literal["replies", "firstReplyResolved", "resolved", "responseTime", "firstResponseTime", "handleTime"]
        | None = None,
        range_id: int | None = None,
    ) -> AsyncPager[models.ConversationSummary]:
        """List conversations behind the company report.

        GET /v2/reports/company/drilldown

        The conversations behind the figures of the company and productivity reports. A range lists those that its
        figure counts, a bucket of the range only those that fall into it.

        Args:
            start: Where the range begins, in UTC, to the second. A datetime with a time zone, sent in UTC and
                whole seconds.
            end: Where the range ends, in UTC, to the second. Give the start of the day after the last one, or
                23:59:59 of the last, and always the same of the two. A datetime with a time zone, sent in UTC and
                whole seconds.
            mailboxes: Ids of inboxes; conversations elsewhere do not count.
            tags: Ids of tags; conversations without any of them do not count. Id 1 means having no tag.
            types: Channels; conversations on others do not count.
            folders: Ids of inbox folders; conversations outside them do not count.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.
            rows: Rows on a page, 50 at most. The server gives 25 when it is not sent; to read everything, 50
                needs the fewest calls. The pager asks for 50 unless this is given.
            range: Which of the conversations that the company and productivity reports are about to list. Best
                always given.
            range_id: Bucket of the range, from 1; the buckets are those of the distributions of the productivity
                report.

        Returns:
            A pager over ConversationSummary objects: A conversation in short.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/company/reports-company-drilldown/
        """
        with _loading:
            from ..reports.company import drilldown as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "mailboxes": mailboxes,
                "tags": tags,
                "types": types,
                "folders": folders,
                "page": page,
                "rows": rows,
                "range": range,
                "range_id": range_id,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)
