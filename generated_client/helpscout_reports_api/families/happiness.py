# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The `happiness` family of reports, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .. import models  # which loads each when it is asked for, so that annotations can be evaluated
from ..calls.paging import AsyncPager, Pager
from ..loading import loading as _loading

if TYPE_CHECKING:
    from ..calls.sender import AsyncSender, Sender


class HappinessFamily:
    """Ratings that customers gave to replies."""

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
    ) -> models.HappinessReport:
        """Report on ratings of the whole account.

        GET /v2/reports/happiness

        How many replies customers rated great, okay and not good over the whole range, which the answer does not
        name.

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
            What customers thought of replies.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/happiness/reports-happiness-overall/
        """
        with _loading:
            from ..reports.happiness import overall as _report

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

    def ratings(
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
        page: int | None = None,
        sort_field: models.RatingSortField | Literal["number", "modifiedAt", "rating"] | None = None,
        sort_order: models.SortOrder | Literal["ASC", "DESC"] | None = None,
        rating: models.RatingFilter | Literal["great", "ok", "all", "not-good"] | None = None,
    ) -> Pager[models.Rating]:
        """List ratings of the whole account.

        GET /v2/reports/happiness/ratings

        The ratings given in the range. The server alone decides how many are on a page.

        Args:
            start: Where the range begins, in UTC, to the second. A datetime with a time zone, sent in UTC and
                whole seconds.
            end: Where the range ends, in UTC, to the second. Give the start of the day after the last one, or
                23:59:59 of the last, and always the same of the two. A datetime with a time zone, sent in UTC and
                whole seconds.
            previous_start: Where a range to compare with begins. Accepted together with its end; the answer of
                this report has no comparison all the same. A datetime with a time zone, sent in UTC and whole
                seconds.
            previous_end: Where a range to compare with ends. Accepted together with its start; the answer of this
                report has no comparison all the same. A datetime with a time zone, sent in UTC and whole seconds.
            mailboxes: Ids of inboxes; conversations elsewhere do not count.
            tags: Ids of tags; conversations without any of them do not count. Id 1 means having no tag.
            types: Channels; conversations on others do not count.
            folders: Ids of inbox folders; conversations outside them do not count.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.
            sort_field: What to order the ratings by; createdAt was seen to be refused.
            sort_order: Ascending or descending, in capitals; small letters are refused.
            rating: Ratings to list; all of them, it seems, when not given.

        Returns:
            A pager over Rating objects: A rating that a customer gave to a reply.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/happiness/reports-happiness-ratings/
        """
        with _loading:
            from ..reports.happiness import ratings as _report

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
                "page": page,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "rating": rating,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)


class AsyncHappinessFamily:
    """Ratings that customers gave to replies."""

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
    ) -> models.HappinessReport:
        """Report on ratings of the whole account.

        GET /v2/reports/happiness

        How many replies customers rated great, okay and not good over the whole range, which the answer does not
        name.

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
            What customers thought of replies.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/happiness/reports-happiness-overall/
        """
        with _loading:
            from ..reports.happiness import overall as _report

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

    def ratings(
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
        page: int | None = None,
        sort_field: models.RatingSortField | Literal["number", "modifiedAt", "rating"] | None = None,
        sort_order: models.SortOrder | Literal["ASC", "DESC"] | None = None,
        rating: models.RatingFilter | Literal["great", "ok", "all", "not-good"] | None = None,
    ) -> AsyncPager[models.Rating]:
        """List ratings of the whole account.

        GET /v2/reports/happiness/ratings

        The ratings given in the range. The server alone decides how many are on a page.

        Args:
            start: Where the range begins, in UTC, to the second. A datetime with a time zone, sent in UTC and
                whole seconds.
            end: Where the range ends, in UTC, to the second. Give the start of the day after the last one, or
                23:59:59 of the last, and always the same of the two. A datetime with a time zone, sent in UTC and
                whole seconds.
            previous_start: Where a range to compare with begins. Accepted together with its end; the answer of
                this report has no comparison all the same. A datetime with a time zone, sent in UTC and whole
                seconds.
            previous_end: Where a range to compare with ends. Accepted together with its start; the answer of this
                report has no comparison all the same. A datetime with a time zone, sent in UTC and whole seconds.
            mailboxes: Ids of inboxes; conversations elsewhere do not count.
            tags: Ids of tags; conversations without any of them do not count. Id 1 means having no tag.
            types: Channels; conversations on others do not count.
            folders: Ids of inbox folders; conversations outside them do not count.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.
            sort_field: What to order the ratings by; createdAt was seen to be refused.
            sort_order: Ascending or descending, in capitals; small letters are refused.
            rating: Ratings to list; all of them, it seems, when not given.

        Returns:
            A pager over Rating objects: A rating that a customer gave to a reply.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/happiness/reports-happiness-ratings/
        """
        with _loading:
            from ..reports.happiness import ratings as _report

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
                "page": page,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "rating": rating,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)
