# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The `user` family of reports, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .. import models  # which loads each when it is asked for, so that annotations can be evaluated
from ..calls.paging import AsyncPager, Pager
from ..loading import loading as _loading

if TYPE_CHECKING:
    from ..calls.sender import AsyncSender, Sender


class UserFamily:
    """What one user did; the overall and the chat report take a team as well."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def overall(
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
        """Report on a user or team.

        GET /v2/reports/user

        Figures of one user, or of all members of a team together.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.

        Returns:
            What one user, or the members of one team, did.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user/
        """
        with _loading:
            from ..reports.user import overall as _report

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

    def conversation_history(
        self,
        *,
        user: int,
        start: datetime,
        end: datetime,
        previous_start: datetime | None = None,
        previous_end: datetime | None = None,
        status: models.StatusFilter | Literal["active", "pending", "closed"] | None = None,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        office_hours: bool | None = None,
        page: int | None = None,
        sort_field: models.HistorySortField
        | Literal["number", "repliesSent", "responseTime", "resolveTime"]
        | None = None,
        sort_order: models.SortOrder | Literal["ASC", "DESC"] | None = None,
    ) -> Pager[models.ConversationHistoryEntry]:
        """List replies of a user.

        GET /v2/reports/user/conversation-history

        The replies a user sent, with the times of their conversations: a conversation answered twice comes twice.
        The server alone decides how many are on a page.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
            status: Status of the conversations to list.
            mailboxes: Ids of inboxes; conversations elsewhere do not count.
            tags: Ids of tags; conversations without any of them do not count. Id 1 means having no tag.
            types: Channels; conversations on others do not count.
            folders: Ids of inbox folders; conversations outside them do not count.
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.
            sort_field: What to order the replies by.
            sort_order: Ascending or descending, in capitals; small letters are refused.

        Returns:
            A pager over ConversationHistoryEntry objects: A reply of a user, with the times of its conversation.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-conversation-history/
        """
        with _loading:
            from ..reports.user import conversation_history as _report

        _request = _report.OPERATION.request(
            {
                "user": user,
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "status": status,
                "mailboxes": mailboxes,
                "tags": tags,
                "types": types,
                "folders": folders,
                "office_hours": office_hours,
                "page": page,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def customers_helped(
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
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.CustomersHelpedSeries:
        """Chart customers a user helped.

        GET /v2/reports/user/customers-helped

        How many customers got a reply of the user.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-customer-helped/
        """
        with _loading:
            from ..reports.user import customers_helped as _report

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
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def drilldown(
        self,
        *,
        user: int,
        start: datetime,
        end: datetime,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        page: int | None = None,
        rows: int | None = None,
    ) -> Pager[models.ConversationSummary]:
        """List conversations behind the user report.

        GET /v2/reports/user/drilldown

        The conversations behind the figures of a user.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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

        Returns:
            A pager over ConversationSummary objects: A conversation in short.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-drilldown/
        """
        with _loading:
            from ..reports.user import drilldown as _report

        _request = _report.OPERATION.request(
            {
                "user": user,
                "start": start,
                "end": end,
                "mailboxes": mailboxes,
                "tags": tags,
                "types": types,
                "folders": folders,
                "page": page,
                "rows": rows,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def happiness(
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
    ) -> models.HappinessReport:
        """Report on ratings of a user.

        GET /v2/reports/user/happiness

        How many replies of the user customers rated great, okay and not good.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-happiness/
        """
        with _loading:
            from ..reports.user import happiness as _report

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
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def ratings(
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
        page: int | None = None,
        sort_field: models.RatingSortField | Literal["number", "modifiedAt", "rating"] | None = None,
        sort_order: models.SortOrder | Literal["ASC", "DESC"] | None = None,
        rating: models.RatingFilter | Literal["great", "ok", "all", "not-good"] | None = None,
    ) -> Pager[models.Rating]:
        """List ratings of a user.

        GET /v2/reports/user/ratings

        The ratings given to the user; for a team, to its members. The server alone decides how many are on a page.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-happiness-drilldown/
        """
        with _loading:
            from ..reports.user import ratings as _report

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
                "page": page,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "rating": rating,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def replies(
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
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.RepliesSeries:
        """Chart replies of a user.

        GET /v2/reports/user/replies

        How many replies the user sent.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
            Replies sent, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-replies/
        """
        with _loading:
            from ..reports.user import replies as _report

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
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def resolutions(
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
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.ResolvedSeries:
        """Chart conversations a user resolved.

        GET /v2/reports/user/resolutions

        How many conversations the user helped to resolve.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
            Conversations resolved, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-resolutions/
        """
        with _loading:
            from ..reports.user import resolutions as _report

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
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)

    def chat(
        self,
        *,
        user: int,
        start: datetime,
        end: datetime,
        previous_start: datetime | None = None,
        previous_end: datetime | None = None,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        office_hours: bool | None = None,
    ) -> models.UserChatReport:
        """Report on chats of a user or team.

        GET /v2/reports/user/chat

        Chats of one user, or of all members of a team together. Averages are null when there was no chat.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.

        Returns:
            The chats of one user, or of the members of one team.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-chat/
        """
        with _loading:
            from ..reports.user import chat as _report

        _request = _report.OPERATION.request(
            {
                "user": user,
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "mailboxes": mailboxes,
                "tags": tags,
                "office_hours": office_hours,
            },
            validate=self._sender.validate,
        )
        return self._sender.call(_request)


class AsyncUserFamily:
    """What one user did; the overall and the chat report take a team as well."""

    __slots__ = ("_sender",)

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def overall(
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
        """Report on a user or team.

        GET /v2/reports/user

        Figures of one user, or of all members of a team together.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.

        Returns:
            What one user, or the members of one team, did.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user/
        """
        with _loading:
            from ..reports.user import overall as _report

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

    def conversation_history(
        self,
        *,
        user: int,
        start: datetime,
        end: datetime,
        previous_start: datetime | None = None,
        previous_end: datetime | None = None,
        status: models.StatusFilter | Literal["active", "pending", "closed"] | None = None,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        office_hours: bool | None = None,
        page: int | None = None,
        sort_field: models.HistorySortField
        | Literal["number", "repliesSent", "responseTime", "resolveTime"]
        | None = None,
        sort_order: models.SortOrder | Literal["ASC", "DESC"] | None = None,
    ) -> AsyncPager[models.ConversationHistoryEntry]:
        """List replies of a user.

        GET /v2/reports/user/conversation-history

        The replies a user sent, with the times of their conversations: a conversation answered twice comes twice.
        The server alone decides how many are on a page.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
            status: Status of the conversations to list.
            mailboxes: Ids of inboxes; conversations elsewhere do not count.
            tags: Ids of tags; conversations without any of them do not count. Id 1 means having no tag.
            types: Channels; conversations on others do not count.
            folders: Ids of inbox folders; conversations outside them do not count.
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.
            page: Number of the page, from 1. The pager begins there and goes on to the last one.
            sort_field: What to order the replies by.
            sort_order: Ascending or descending, in capitals; small letters are refused.

        Returns:
            A pager over ConversationHistoryEntry objects: A reply of a user, with the times of its conversation.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-conversation-history/
        """
        with _loading:
            from ..reports.user import conversation_history as _report

        _request = _report.OPERATION.request(
            {
                "user": user,
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "status": status,
                "mailboxes": mailboxes,
                "tags": tags,
                "types": types,
                "folders": folders,
                "office_hours": office_hours,
                "page": page,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    async def customers_helped(
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
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.CustomersHelpedSeries:
        """Chart customers a user helped.

        GET /v2/reports/user/customers-helped

        How many customers got a reply of the user.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-customer-helped/
        """
        with _loading:
            from ..reports.user import customers_helped as _report

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
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    def drilldown(
        self,
        *,
        user: int,
        start: datetime,
        end: datetime,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        page: int | None = None,
        rows: int | None = None,
    ) -> AsyncPager[models.ConversationSummary]:
        """List conversations behind the user report.

        GET /v2/reports/user/drilldown

        The conversations behind the figures of a user.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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

        Returns:
            A pager over ConversationSummary objects: A conversation in short.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-drilldown/
        """
        with _loading:
            from ..reports.user import drilldown as _report

        _request = _report.OPERATION.request(
            {
                "user": user,
                "start": start,
                "end": end,
                "mailboxes": mailboxes,
                "tags": tags,
                "types": types,
                "folders": folders,
                "page": page,
                "rows": rows,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    async def happiness(
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
    ) -> models.HappinessReport:
        """Report on ratings of a user.

        GET /v2/reports/user/happiness

        How many replies of the user customers rated great, okay and not good.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-happiness/
        """
        with _loading:
            from ..reports.user import happiness as _report

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
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    def ratings(
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
        page: int | None = None,
        sort_field: models.RatingSortField | Literal["number", "modifiedAt", "rating"] | None = None,
        sort_order: models.SortOrder | Literal["ASC", "DESC"] | None = None,
        rating: models.RatingFilter | Literal["great", "ok", "all", "not-good"] | None = None,
    ) -> AsyncPager[models.Rating]:
        """List ratings of a user.

        GET /v2/reports/user/ratings

        The ratings given to the user; for a team, to its members. The server alone decides how many are on a page.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-happiness-drilldown/
        """
        with _loading:
            from ..reports.user import ratings as _report

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
                "page": page,
                "sort_field": sort_field,
                "sort_order": sort_order,
                "rating": rating,
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    async def replies(
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
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.RepliesSeries:
        """Chart replies of a user.

        GET /v2/reports/user/replies

        How many replies the user sent.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
            Replies sent, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-replies/
        """
        with _loading:
            from ..reports.user import replies as _report

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
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    async def resolutions(
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
        view_by: models.ViewBy | Literal["day", "week", "month"] | None = None,
    ) -> models.ResolvedSeries:
        """Chart conversations a user resolved.

        GET /v2/reports/user/resolutions

        How many conversations the user helped to resolve.

        Args:
            user: Id of the user. The id of a team is likely to work, but not documented for this report.
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
            Conversations resolved, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-resolutions/
        """
        with _loading:
            from ..reports.user import resolutions as _report

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
                "view_by": view_by,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)

    async def chat(
        self,
        *,
        user: int,
        start: datetime,
        end: datetime,
        previous_start: datetime | None = None,
        previous_end: datetime | None = None,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        office_hours: bool | None = None,
    ) -> models.UserChatReport:
        """Report on chats of a user or team.

        GET /v2/reports/user/chat

        Chats of one user, or of all members of a team together. Averages are null when there was no chat.

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
            office_hours: Whether times run only during the office hours of the account. An account without office
                hours ignores it.

        Returns:
            The chats of one user, or of the members of one team.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-chat/
        """
        with _loading:
            from ..reports.user import chat as _report

        _request = _report.OPERATION.request(
            {
                "user": user,
                "start": start,
                "end": end,
                "previous_start": previous_start,
                "previous_end": previous_end,
                "mailboxes": mailboxes,
                "tags": tags,
                "office_hours": office_hours,
            },
            validate=self._sender.validate,
        )
        return await self._sender.call(_request)
