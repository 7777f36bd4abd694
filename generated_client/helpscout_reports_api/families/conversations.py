# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The `conversations` family of reports, blocking and asynchronous."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .. import models  # which loads each when it is asked for, so that annotations can be evaluated
from ..calls.paging import AsyncPager, Pager
from ..loading import loading as _loading

if TYPE_CHECKING:
    from ..calls.sender import AsyncSender, Sender


class ConversationsFamily:
    """Volume of conversations over all channels, and what they were about."""

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
    ) -> models.ConversationsReport:
        """Report on all conversations.

        GET /v2/reports/conversations

        How many conversations there were on all channels, the busiest weekday, and the leading tags, customers,
        saved replies, workflows and answers in custom fields.

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
            How many conversations there were, when, and what they were about.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-overall/
        """
        with _loading:
            from ..reports.conversations import overall as _report

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

    def volume_by_channel(
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
    ) -> models.ChannelVolumeSeries:
        """Chart new conversations by channel.

        GET /v2/reports/conversations/volume-by-channel

        How many conversations were begun by e-mail, chat and phone. Chats of other vendors count here; the chat
        report leaves them out.

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
            New conversations by channel, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-volume-by-channel/
        """
        with _loading:
            from ..reports.conversations import volume_by_channel as _report

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

    def busy_times(
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
    ) -> list[models.BusyTime]:
        """Count new conversations by hour of the week.

        GET /v2/reports/conversations/busy-times

        How many conversations were begun in each hour of the week, by the clock of the company. Hours without any
        are left out. The body is an array.

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

        Returns:
            A list, an entry each: New conversations of one hour of the week.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-busy-times/
        """
        with _loading:
            from ..reports.conversations import busy_times as _report

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
    ) -> Pager[models.ConversationSummary]:
        """List conversations behind the conversations report.

        GET /v2/reports/conversations/drilldown

        The conversations in which anything happened in the range.

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

        Returns:
            A pager over ConversationSummary objects: A conversation in short.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-drilldown/
        """
        with _loading:
            from ..reports.conversations import drilldown as _report

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
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def fields_drilldown(
        self,
        *,
        start: datetime,
        end: datetime,
        field: models.DrilldownField | Literal["tagid", "replyid", "workflowid", "customerid"],
        field_id: int,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        page: int | None = None,
        rows: int | None = None,
    ) -> Pager[models.ConversationSummary]:
        """List conversations behind one entry of the report.

        GET /v2/reports/conversations/fields-drilldown

        The conversations behind one tag, saved reply, workflow or customer of the conversations report. Custom
        fields are not among them.

        Args:
            start: Where the range begins, in UTC, to the second. A datetime with a time zone, sent in UTC and
                whole seconds.
            end: Where the range ends, in UTC, to the second. Give the start of the day after the last one, or
                23:59:59 of the last, and always the same of the two. A datetime with a time zone, sent in UTC and
                whole seconds.
            field: Kind of entry of the conversations report to look into.
            field_id: Id of the entry to look into, of the kind that field names.
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
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-field-drilldown/
        """
        with _loading:
            from ..reports.conversations import fields_drilldown as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "field": field,
                "field_id": field_id,
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

    def new(
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
    ) -> models.NewConversationsSeries:
        """Chart new conversations.

        GET /v2/reports/conversations/new

        How many conversations were begun, day by day, week by week or month by month.

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
            New conversations, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-new/
        """
        with _loading:
            from ..reports.conversations import new as _report

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

    def new_drilldown(
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
    ) -> Pager[models.ConversationSummary]:
        """List new conversations.

        GET /v2/reports/conversations/new-drilldown

        The conversations that were begun in the range.

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

        Returns:
            A pager over ConversationSummary objects: A conversation in short.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-new-drilldown/
        """
        with _loading:
            from ..reports.conversations import new_drilldown as _report

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
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def received_messages(
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
    ) -> models.ReceivedMessagesSeries:
        """Chart messages received.

        GET /v2/reports/conversations/received-messages

        How many messages customers sent. Live answers and the documentation name the fields of a point differently;
        both are described.

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
            Messages received from customers, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-received-messages/
        """
        with _loading:
            from ..reports.conversations import received_messages as _report

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


class AsyncConversationsFamily:
    """Volume of conversations over all channels, and what they were about."""

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
    ) -> models.ConversationsReport:
        """Report on all conversations.

        GET /v2/reports/conversations

        How many conversations there were on all channels, the busiest weekday, and the leading tags, customers,
        saved replies, workflows and answers in custom fields.

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
            How many conversations there were, when, and what they were about.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-overall/
        """
        with _loading:
            from ..reports.conversations import overall as _report

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

    async def volume_by_channel(
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
    ) -> models.ChannelVolumeSeries:
        """Chart new conversations by channel.

        GET /v2/reports/conversations/volume-by-channel

        How many conversations were begun by e-mail, chat and phone. Chats of other vendors count here; the chat
        report leaves them out.

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
            New conversations by channel, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-volume-by-channel/
        """
        with _loading:
            from ..reports.conversations import volume_by_channel as _report

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

    async def busy_times(
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
    ) -> list[models.BusyTime]:
        """Count new conversations by hour of the week.

        GET /v2/reports/conversations/busy-times

        How many conversations were begun in each hour of the week, by the clock of the company. Hours without any
        are left out. The body is an array.

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

        Returns:
            A list, an entry each: New conversations of one hour of the week.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-busy-times/
        """
        with _loading:
            from ..reports.conversations import busy_times as _report

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
    ) -> AsyncPager[models.ConversationSummary]:
        """List conversations behind the conversations report.

        GET /v2/reports/conversations/drilldown

        The conversations in which anything happened in the range.

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

        Returns:
            A pager over ConversationSummary objects: A conversation in short.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-drilldown/
        """
        with _loading:
            from ..reports.conversations import drilldown as _report

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
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    def fields_drilldown(
        self,
        *,
        start: datetime,
        end: datetime,
        field: models.DrilldownField | Literal["tagid", "replyid", "workflowid", "customerid"],
        field_id: int,
        mailboxes: Iterable[int] | None = None,
        tags: Iterable[int] | None = None,
        types: Iterable[models.ConversationType | Literal["email", "chat", "phone"]] | None = None,
        folders: Iterable[int] | None = None,
        page: int | None = None,
        rows: int | None = None,
    ) -> AsyncPager[models.ConversationSummary]:
        """List conversations behind one entry of the report.

        GET /v2/reports/conversations/fields-drilldown

        The conversations behind one tag, saved reply, workflow or customer of the conversations report. Custom
        fields are not among them.

        Args:
            start: Where the range begins, in UTC, to the second. A datetime with a time zone, sent in UTC and
                whole seconds.
            end: Where the range ends, in UTC, to the second. Give the start of the day after the last one, or
                23:59:59 of the last, and always the same of the two. A datetime with a time zone, sent in UTC and
                whole seconds.
            field: Kind of entry of the conversations report to look into.
            field_id: Id of the entry to look into, of the kind that field names.
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
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-field-drilldown/
        """
        with _loading:
            from ..reports.conversations import fields_drilldown as _report

        _request = _report.OPERATION.request(
            {
                "start": start,
                "end": end,
                "field": field,
                "field_id": field_id,
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

    async def new(
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
    ) -> models.NewConversationsSeries:
        """Chart new conversations.

        GET /v2/reports/conversations/new

        How many conversations were begun, day by day, week by week or month by month.

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
            New conversations, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-new/
        """
        with _loading:
            from ..reports.conversations import new as _report

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

    def new_drilldown(
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
    ) -> AsyncPager[models.ConversationSummary]:
        """List new conversations.

        GET /v2/reports/conversations/new-drilldown

        The conversations that were begun in the range.

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

        Returns:
            A pager over ConversationSummary objects: A conversation in short.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: While reading: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-new-drilldown/
        """
        with _loading:
            from ..reports.conversations import new_drilldown as _report

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
            },
            validate=self._sender.validate,
        )
        return self._sender.paginate(_request, _report.PAGING)

    async def received_messages(
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
    ) -> models.ReceivedMessagesSeries:
        """Chart messages received.

        GET /v2/reports/conversations/received-messages

        How many messages customers sent. Live answers and the documentation name the fields of a point differently;
        both are described.

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
            Messages received from customers, as a series.

        Raises:
            InvalidRequestError: An argument cannot be sent, or breaks a documented rule; nothing was sent.
            HelpScoutError: The call failed; its subclasses say how.

        Documentation:
        https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-received-messages/
        """
        with _loading:
            from ..reports.conversations import received_messages as _report

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
