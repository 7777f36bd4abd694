# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The `productivity` family of reports, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .. import models  # which loads each when it is asked for, so that annotations can be evaluated
from ..loading import loading as _loading

if TYPE_CHECKING:
    from ..calls.sender import AsyncSender, Sender


class ProductivityFamily:
    """How fast and with how many replies conversations were dealt with."""

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
        office_hours: bool | None = None,
    ) -> models.ProductivityReport:
        """Report on times and replies of the whole account.

        GET /v2/reports/productivity

        Response, resolution and handle times, replies to a resolution, and how they are spread. The conversations
        behind them are in the company drilldown.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.

        Returns:
            How fast and with how many replies conversations were dealt with.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-overall/
        """
        with _loading:
            from ..reports.productivity import overall as _report

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
                "office_hours": office_hours,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def first_response_time(
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
        office_hours: bool | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.DurationSeries:
        """Chart times to the first response.

        GET /v2/reports/productivity/first-response-time

        How long customers waited for the first response, on average.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            An average time, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-first-response-time/
        """
        with _loading:
            from ..reports.productivity import first_response_time as _report

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
                "office_hours": office_hours,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def replies_sent(
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
        office_hours: bool | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.RepliesSeries:
        """Chart replies sent.

        GET /v2/reports/productivity/replies-sent

        How many replies were sent. Office hours are accepted, though they cannot change a count.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            Replies sent, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-replies-sent/
        """
        with _loading:
            from ..reports.productivity import replies_sent as _report

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
                "office_hours": office_hours,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def resolution_time(
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
        office_hours: bool | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.DurationSeries:
        """Chart times to resolution.

        GET /v2/reports/productivity/resolution-time

        How long it took to resolve conversations, on average.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            An average time, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-resolution-time/
        """
        with _loading:
            from ..reports.productivity import resolution_time as _report

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
                "office_hours": office_hours,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def resolved(
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
        office_hours: bool | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.ResolvedSeries:
        """Chart conversations resolved.

        GET /v2/reports/productivity/resolved

        How many conversations were resolved. Office hours are accepted, though they cannot change a count.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            Conversations resolved, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-resolved/
        """
        with _loading:
            from ..reports.productivity import resolved as _report

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
                "office_hours": office_hours,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def response_time(
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
        office_hours: bool | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.DurationSeries:
        """Chart times to a response.

        GET /v2/reports/productivity/response-time

        How long customers waited for a response, on average.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            An average time, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-respose-time/
        """
        with _loading:
            from ..reports.productivity import response_time as _report

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
                "office_hours": office_hours,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)


class AsyncProductivityFamily:
    """How fast and with how many replies conversations were dealt with."""

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
        office_hours: bool | None = None,
    ) -> models.ProductivityReport:
        """Report on times and replies of the whole account.

        GET /v2/reports/productivity

        Response, resolution and handle times, replies to a resolution, and how they are spread. The conversations
        behind them are in the company drilldown.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.

        Returns:
            How fast and with how many replies conversations were dealt with.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-overall/
        """
        with _loading:
            from ..reports.productivity import overall as _report

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
                "office_hours": office_hours,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    async def first_response_time(
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
        office_hours: bool | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.DurationSeries:
        """Chart times to the first response.

        GET /v2/reports/productivity/first-response-time

        How long customers waited for the first response, on average.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            An average time, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-first-response-time/
        """
        with _loading:
            from ..reports.productivity import first_response_time as _report

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
                "office_hours": office_hours,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    async def replies_sent(
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
        office_hours: bool | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.RepliesSeries:
        """Chart replies sent.

        GET /v2/reports/productivity/replies-sent

        How many replies were sent. Office hours are accepted, though they cannot change a count.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            Replies sent, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-replies-sent/
        """
        with _loading:
            from ..reports.productivity import replies_sent as _report

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
                "office_hours": office_hours,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    async def resolution_time(
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
        office_hours: bool | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.DurationSeries:
        """Chart times to resolution.

        GET /v2/reports/productivity/resolution-time

        How long it took to resolve conversations, on average.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            An average time, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-resolution-time/
        """
        with _loading:
            from ..reports.productivity import resolution_time as _report

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
                "office_hours": office_hours,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    async def resolved(
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
        office_hours: bool | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.ResolvedSeries:
        """Chart conversations resolved.

        GET /v2/reports/productivity/resolved

        How many conversations were resolved. Office hours are accepted, though they cannot change a count.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            Conversations resolved, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-resolved/
        """
        with _loading:
            from ..reports.productivity import resolved as _report

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
                "office_hours": office_hours,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    async def response_time(
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
        office_hours: bool | None = None,
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.DurationSeries:
        """Chart times to a response.

        GET /v2/reports/productivity/response-time

        How long customers waited for a response, on average.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            view_by: How long a time each point of the series stands for; how long the range may be depends on it.
                What is taken when it is not given is not documented.

        Returns:
            An average time, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-respose-time/
        """
        with _loading:
            from ..reports.productivity import response_time as _report

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
                "office_hours": office_hours,
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)
