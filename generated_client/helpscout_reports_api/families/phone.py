# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The `phone` family of reports, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from .. import models  # which loads each when it is asked for, so that annotations can be evaluated
from ..loading import loading as _loading

if TYPE_CHECKING:
    from ..calls.sender import AsyncSender, Sender


class PhoneFamily:
    """Phone calls that were logged."""

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
        folders: Iterable[int] | None = None,
        office_hours: bool | None = None,
    ) -> models.PhoneReport:
        """Report on phone calls.

        GET /v2/reports/phone

        How many phone calls were logged, with one entry for each user who logged some.

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
            folders: Ids of inbox folders; conversations outside them do not count.
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.

        Returns:
            How many phone calls were logged, and by whom.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/phone/
        """
        with _loading:
            from ..reports.phone import overall as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "mailboxes": mailboxes,
                "tags": tags,
                "folders": folders,
                "office_hours": office_hours,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)


class AsyncPhoneFamily:
    """Phone calls that were logged."""

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
        folders: Iterable[int] | None = None,
        office_hours: bool | None = None,
    ) -> models.PhoneReport:
        """Report on phone calls.

        GET /v2/reports/phone

        How many phone calls were logged, with one entry for each user who logged some.

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
            folders: Ids of inbox folders; conversations outside them do not count.
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.

        Returns:
            How many phone calls were logged, and by whom.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/phone/
        """
        with _loading:
            from ..reports.phone import overall as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "mailboxes": mailboxes,
                "tags": tags,
                "folders": folders,
                "office_hours": office_hours,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)
