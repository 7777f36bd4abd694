# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The `legacy` family of reports, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Literal
from warnings import warn as _warn

from .. import models  # which loads each when it is asked for, so that annotations can be evaluated
from ..loading import loading as _loading

if TYPE_CHECKING:
    from ..calls.sender import AsyncSender, Sender


class LegacyFamily:
    """What is left of API 1.0, which Help Scout has given up."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def user_overall(
        self,
        *,
        user: int,
        start: datetime,
        end: datetime,
        previous_start: datetime | None = None,
        previous_end: datetime | None = None,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        office_hours: bool | None = None,
    ) -> models.UserReport:
        """Report on a user or team, from API 1.0.

        GET /v1/reports/user.json

        The user report of API 1.0. Use that of 2.0 at /v2/reports/user, which has the same answer.

        Args:
            user: Id of the user; the id of a team gives the figures of its members together.
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
            office_hours: Whether times run only during the office hours of the account, as 1 or 0.

        Returns:
            What one user, or the members of one team, did.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/help-desk-api/reports/user/user/
        """
        _warn(
            "legacy.user_overall is deprecated. The user report of API 1.0. Use that of 2.0 at /v2/reports/user, which has the same answer.",
            DeprecationWarning,
            stacklevel=2,
        )
        with _loading:
            from ..reports.legacy import user_overall as _report

        _request = _report.OPERATION.request(
            {
                "user": user,
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


class AsyncLegacyFamily:
    """What is left of API 1.0, which Help Scout has given up."""

    __slots__ = ("_sender",)

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def user_overall(
        self,
        *,
        user: int,
        start: datetime,
        end: datetime,
        previous_start: datetime | None = None,
        previous_end: datetime | None = None,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        office_hours: bool | None = None,
    ) -> models.UserReport:
        """Report on a user or team, from API 1.0.

        GET /v1/reports/user.json

        The user report of API 1.0. Use that of 2.0 at /v2/reports/user, which has the same answer.

        Args:
            user: Id of the user; the id of a team gives the figures of its members together.
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
            office_hours: Whether times run only during the office hours of the account, as 1 or 0.

        Returns:
            What one user, or the members of one team, did.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/help-desk-api/reports/user/user/
        """
        _warn(
            "legacy.user_overall is deprecated. The user report of API 1.0. Use that of 2.0 at /v2/reports/user, which has the same answer.",
            DeprecationWarning,
            stacklevel=2,
        )
        with _loading:
            from ..reports.legacy import user_overall as _report

        _request = _report.OPERATION.request(
            {
                "user": user,
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
