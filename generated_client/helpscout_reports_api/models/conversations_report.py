# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationsReport."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .busiest_day import BusiestDay
from .conversations_deltas import ConversationsDeltas
from .conversations_statistics import ConversationsStatistics
from .custom_fields import CustomFields
from .filter_tag import FilterTag
from .top_customers import TopCustomers
from .top_replies import TopReplies
from .top_tags import TopTags
from .top_workflows import TopWorkflows

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationsReport(Model):
    """How many conversations there were, when, and what they were about.

    Attributes:
        filter_tags: Tags that reports of this account can be filtered by.
        company_id: Id of the account (or None).
        busiest_day: The weekday with the most new conversations on average (or None).
        busy_time_start: Hour in which the busiest stretch begins, by the clock of the company (hour-of-day, or
            None).
        busy_time_end: Hour in which the busiest stretch ends, by the clock of the company (hour-of-day, or None).
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
        tags: The tags met most often (or None).
        customers: The customers with the most conversations (or None).
        replies: The saved replies used most often (or None).
        workflows: The workflows that ran most often (or None).
        custom_fields: What was entered in custom fields (or None).
    """

    filter_tags: list[FilterTag] = Factory(list)
    company_id: int | None = None
    busiest_day: BusiestDay | None = None
    busy_time_start: int | None = None
    busy_time_end: int | None = None
    current: ConversationsStatistics
    previous: ConversationsStatistics | None = None
    deltas: ConversationsDeltas | None = None
    tags: TopTags | None = None
    customers: TopCustomers | None = None
    replies: TopReplies | None = None
    workflows: TopWorkflows | None = None
    custom_fields: CustomFields | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "busy_time_start": "hour-of-day",
        "busy_time_end": "hour-of-day",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("filter_tags", "filterTags", "object", many=True, model=FilterTag, required=False, context=True),
        Field("company_id", "companyId", "integer", nullable=True, required=False),
        Field("busiest_day", "busiestDay", "object", model=BusiestDay, required=False),
        Field("busy_time_start", "busyTimeStart", "integer", required=False, unit="hour-of-day"),
        Field("busy_time_end", "busyTimeEnd", "integer", required=False, unit="hour-of-day"),
        Field("current", "current", "object", model=ConversationsStatistics),
        Field("previous", "previous", "object", nullable=True, model=ConversationsStatistics, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=ConversationsDeltas, required=False),
        Field("tags", "tags", "object", model=TopTags, required=False),
        Field("customers", "customers", "object", model=TopCustomers, required=False),
        Field("replies", "replies", "object", model=TopReplies, required=False),
        Field("workflows", "workflows", "object", model=TopWorkflows, required=False),
        Field("custom_fields", "customFields", "object", model=CustomFields, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_read_top_tags = TopTags._read
_read_top_customers = TopCustomers._read
_read_top_replies = TopReplies._read
_read_top_workflows = TopWorkflows._read
_read_custom_fields = CustomFields._read
_new_conversations_report = partial(new, ConversationsReport)
_new_filter_tag = partial(new, FilterTag)
_new_busiest_day = partial(new, BusiestDay)
_new_conversations_statistics = partial(new, ConversationsStatistics)
_new_conversations_deltas = partial(new, ConversationsDeltas)


def _read(data: Any) -> ConversationsReport:
    size = len(data)
    if size == 13:
        filter_tags_ = data["filterTags"]
        company_id_ = data["companyId"]
        busiest_day_ = data["busiestDay"]
        busy_time_start_ = data["busyTimeStart"]
        busy_time_end_ = data["busyTimeEnd"]
        current_ = data["current"]
        previous_ = data["previous"]
        deltas_ = data["deltas"]
        tags_ = data["tags"]
        customers_ = data["customers"]
        replies_ = data["replies"]
        workflows_ = data["workflows"]
        custom_fields_ = data["customFields"]
    else:
        filter_tags_ = data.get("filterTags", MISSING)
        company_id_ = data.get("companyId", MISSING)
        busiest_day_ = data.get("busiestDay", MISSING)
        busy_time_start_ = data.get("busyTimeStart", MISSING)
        busy_time_end_ = data.get("busyTimeEnd", MISSING)
        current_ = data["current"]
        previous_ = data.get("previous", MISSING)
        deltas_ = data.get("deltas", MISSING)
        tags_ = data.get("tags", MISSING)
        customers_ = data.get("customers", MISSING)
        replies_ = data.get("replies", MISSING)
        workflows_ = data.get("workflows", MISSING)
        custom_fields_ = data.get("customFields", MISSING)
    left_out = absent = 0
    if filter_tags_.__class__ is not list:
        if filter_tags_ is MISSING:
            filter_tags_ = []
            left_out += 1
            absent |= 2
        elif filter_tags_ is None:
            filter_tags_ = []
            absent |= 1
        else:
            raise TypeError
    if company_id_.__class__ is not int:
        if company_id_ is MISSING:
            company_id_ = None
            left_out += 1
        elif company_id_ is None:
            absent |= 4
        else:
            raise TypeError
    if busiest_day_.__class__ is dict:
        busiest_day__data = busiest_day_
        busiest_day__day_ = busiest_day__data["day"]
        busiest_day__hour_ = busiest_day__data["hour"]
        busiest_day__count_ = busiest_day__data["count"]
        if (
            (busiest_day__day_.__class__ is not int)
            or (busiest_day__hour_.__class__ is not int)
            or (busiest_day__count_.__class__ is not int)
        ):
            raise TypeError
        busiest_day__made = _new_busiest_day()
        busiest_day__made.day = busiest_day__day_
        busiest_day__made.hour = busiest_day__hour_
        busiest_day__made.count = busiest_day__count_
        if len(busiest_day__data) != 3:
            busiest_day__made.extra = unlisted(busiest_day__data, BusiestDay._KEYS)
        busiest_day_ = busiest_day__made
    elif busiest_day_ is MISSING:
        busiest_day_ = None
        left_out += 1
    elif busiest_day_ is None:
        absent |= 16
    else:
        raise TypeError
    if busy_time_start_.__class__ is not int:
        if busy_time_start_ is MISSING:
            busy_time_start_ = None
            left_out += 1
        elif busy_time_start_ is None:
            absent |= 64
        else:
            raise TypeError
    if busy_time_end_.__class__ is not int:
        if busy_time_end_ is MISSING:
            busy_time_end_ = None
            left_out += 1
        elif busy_time_end_ is None:
            absent |= 256
        else:
            raise TypeError
    if previous_.__class__ is dict:
        previous__data = previous_
        previous__size = len(previous__data)
        if previous__size == 7:
            previous__start_date_ = previous__data["startDate"]
            previous__end_date_ = previous__data["endDate"]
            previous__total_conversations_ = previous__data["totalConversations"]
            previous__conversations_created_ = previous__data["conversationsCreated"]
            previous__new_conversations_ = previous__data["newConversations"]
            previous__customers_ = previous__data["customers"]
            previous__conversations_per_day_ = previous__data["conversationsPerDay"]
        else:
            previous__start_date_ = previous__data.get("startDate", MISSING)
            previous__end_date_ = previous__data.get("endDate", MISSING)
            previous__total_conversations_ = previous__data["totalConversations"]
            previous__conversations_created_ = previous__data["conversationsCreated"]
            previous__new_conversations_ = previous__data["newConversations"]
            previous__customers_ = previous__data["customers"]
            previous__conversations_per_day_ = previous__data.get("conversationsPerDay", MISSING)
        if (
            (previous__total_conversations_.__class__ is not int)
            or (previous__conversations_created_.__class__ is not int)
            or (previous__new_conversations_.__class__ is not int)
            or (previous__customers_.__class__ is not int)
        ):
            raise TypeError
        previous__left_out = previous__absent = 0
        if previous__start_date_.__class__ is str:
            previous__start_date_ = from_iso(previous__start_date_)
            if previous__start_date_.tzinfo is not UTC:
                previous__start_date_ = in_utc(previous__start_date_)
        elif previous__start_date_ is MISSING:
            previous__start_date_ = None
            previous__left_out += 1
        elif previous__start_date_ is None:
            previous__absent |= 1
        else:
            raise TypeError
        if previous__end_date_.__class__ is str:
            previous__end_date_ = from_iso(previous__end_date_)
            if previous__end_date_.tzinfo is not UTC:
                previous__end_date_ = in_utc(previous__end_date_)
        elif previous__end_date_ is MISSING:
            previous__end_date_ = None
            previous__left_out += 1
        elif previous__end_date_ is None:
            previous__absent |= 4
        else:
            raise TypeError
        if (
            not (
                previous__conversations_per_day_.__class__ is float and -1e18 < previous__conversations_per_day_ < 1e18
            )
            and previous__conversations_per_day_.__class__ is not int
        ):
            if previous__conversations_per_day_ is MISSING:
                previous__conversations_per_day_ = None
                previous__left_out += 1
            elif previous__conversations_per_day_ is None:
                previous__absent |= 4096
            else:
                raise TypeError
        previous__made = _new_conversations_statistics()
        previous__made.start_date = previous__start_date_
        previous__made.end_date = previous__end_date_
        previous__made.total_conversations = previous__total_conversations_
        previous__made.conversations_created = previous__conversations_created_
        previous__made.new_conversations = previous__new_conversations_
        previous__made.customers = previous__customers_
        previous__made.conversations_per_day = previous__conversations_per_day_
        if previous__absent:
            previous__made._absent = previous__absent
        if previous__size + previous__left_out != 7:
            previous__made.extra = unlisted(previous__data, ConversationsStatistics._KEYS)
        previous_ = previous__made
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 4096
    else:
        raise TypeError
    if deltas_.__class__ is dict:
        deltas__data = deltas_
        deltas__size = len(deltas__data)
        if deltas__size == 5:
            deltas__new_conversations_ = deltas__data["newConversations"]
            deltas__total_conversations_ = deltas__data["totalConversations"]
            deltas__customers_ = deltas__data["customers"]
            deltas__conversations_created_ = deltas__data["conversationsCreated"]
            deltas__conversations_per_day_ = deltas__data["conversationsPerDay"]
        else:
            deltas__new_conversations_ = deltas__data.get("newConversations", MISSING)
            deltas__total_conversations_ = deltas__data.get("totalConversations", MISSING)
            deltas__customers_ = deltas__data.get("customers", MISSING)
            deltas__conversations_created_ = deltas__data.get("conversationsCreated", MISSING)
            deltas__conversations_per_day_ = deltas__data.get("conversationsPerDay", MISSING)
        deltas__left_out = deltas__absent = 0
        if (
            not (deltas__new_conversations_.__class__ is float and -1e18 < deltas__new_conversations_ < 1e18)
            and deltas__new_conversations_.__class__ is not int
        ):
            if deltas__new_conversations_ is MISSING:
                deltas__new_conversations_ = None
                deltas__left_out += 1
            elif deltas__new_conversations_ is None:
                deltas__absent |= 1
            else:
                raise TypeError
        if (
            not (deltas__total_conversations_.__class__ is float and -1e18 < deltas__total_conversations_ < 1e18)
            and deltas__total_conversations_.__class__ is not int
        ):
            if deltas__total_conversations_ is MISSING:
                deltas__total_conversations_ = None
                deltas__left_out += 1
            elif deltas__total_conversations_ is None:
                deltas__absent |= 4
            else:
                raise TypeError
        if (
            not (deltas__customers_.__class__ is float and -1e18 < deltas__customers_ < 1e18)
            and deltas__customers_.__class__ is not int
        ):
            if deltas__customers_ is MISSING:
                deltas__customers_ = None
                deltas__left_out += 1
            elif deltas__customers_ is None:
                deltas__absent |= 16
            else:
                raise TypeError
        if (
            not (deltas__conversations_created_.__class__ is float and -1e18 < deltas__conversations_created_ < 1e18)
            and deltas__conversations_created_.__class__ is not int
        ):
            if deltas__conversations_created_ is MISSING:
                deltas__conversations_created_ = None
                deltas__left_out += 1
            elif deltas__conversations_created_ is None:
                deltas__absent |= 64
            else:
                raise TypeError
        if (
            not (deltas__conversations_per_day_.__class__ is float and -1e18 < deltas__conversations_per_day_ < 1e18)
            and deltas__conversations_per_day_.__class__ is not int
        ):
            if deltas__conversations_per_day_ is MISSING:
                deltas__conversations_per_day_ = None
                deltas__left_out += 1
            elif deltas__conversations_per_day_ is None:
                deltas__absent |= 256
            else:
                raise TypeError
        deltas__made = _new_conversations_deltas()
        deltas__made.new_conversations = deltas__new_conversations_
        deltas__made.total_conversations = deltas__total_conversations_
        deltas__made.customers = deltas__customers_
        deltas__made.conversations_created = deltas__conversations_created_
        deltas__made.conversations_per_day = deltas__conversations_per_day_
        if deltas__absent:
            deltas__made._absent = deltas__absent
        if deltas__size + deltas__left_out != 5:
            deltas__made.extra = unlisted(deltas__data, ConversationsDeltas._KEYS)
        deltas_ = deltas__made
    elif deltas_ is MISSING:
        deltas_ = None
        left_out += 1
    elif deltas_ is None:
        absent |= 16384
    else:
        raise TypeError
    if tags_.__class__ is dict:
        tags_ = _read_top_tags(tags_)
    elif tags_ is MISSING:
        tags_ = None
        left_out += 1
    elif tags_ is None:
        absent |= 65536
    else:
        raise TypeError
    if customers_.__class__ is dict:
        customers_ = _read_top_customers(customers_)
    elif customers_ is MISSING:
        customers_ = None
        left_out += 1
    elif customers_ is None:
        absent |= 262144
    else:
        raise TypeError
    if replies_.__class__ is dict:
        replies_ = _read_top_replies(replies_)
    elif replies_ is MISSING:
        replies_ = None
        left_out += 1
    elif replies_ is None:
        absent |= 1048576
    else:
        raise TypeError
    if workflows_.__class__ is dict:
        workflows_ = _read_top_workflows(workflows_)
    elif workflows_ is MISSING:
        workflows_ = None
        left_out += 1
    elif workflows_ is None:
        absent |= 4194304
    else:
        raise TypeError
    if custom_fields_.__class__ is dict:
        custom_fields_ = _read_custom_fields(custom_fields_)
    elif custom_fields_ is MISSING:
        custom_fields_ = None
        left_out += 1
    elif custom_fields_ is None:
        absent |= 16777216
    else:
        raise TypeError
    current__data = current_
    current__size = len(current__data)
    if current__size == 7:
        current__start_date_ = current__data["startDate"]
        current__end_date_ = current__data["endDate"]
        current__total_conversations_ = current__data["totalConversations"]
        current__conversations_created_ = current__data["conversationsCreated"]
        current__new_conversations_ = current__data["newConversations"]
        current__customers_ = current__data["customers"]
        current__conversations_per_day_ = current__data["conversationsPerDay"]
    else:
        current__start_date_ = current__data.get("startDate", MISSING)
        current__end_date_ = current__data.get("endDate", MISSING)
        current__total_conversations_ = current__data["totalConversations"]
        current__conversations_created_ = current__data["conversationsCreated"]
        current__new_conversations_ = current__data["newConversations"]
        current__customers_ = current__data["customers"]
        current__conversations_per_day_ = current__data.get("conversationsPerDay", MISSING)
    if (
        (current__total_conversations_.__class__ is not int)
        or (current__conversations_created_.__class__ is not int)
        or (current__new_conversations_.__class__ is not int)
        or (current__customers_.__class__ is not int)
    ):
        raise TypeError
    current__left_out = current__absent = 0
    if current__start_date_.__class__ is str:
        current__start_date_ = from_iso(current__start_date_)
        if current__start_date_.tzinfo is not UTC:
            current__start_date_ = in_utc(current__start_date_)
    elif current__start_date_ is MISSING:
        current__start_date_ = None
        current__left_out += 1
    elif current__start_date_ is None:
        current__absent |= 1
    else:
        raise TypeError
    if current__end_date_.__class__ is str:
        current__end_date_ = from_iso(current__end_date_)
        if current__end_date_.tzinfo is not UTC:
            current__end_date_ = in_utc(current__end_date_)
    elif current__end_date_ is MISSING:
        current__end_date_ = None
        current__left_out += 1
    elif current__end_date_ is None:
        current__absent |= 4
    else:
        raise TypeError
    if (
        not (current__conversations_per_day_.__class__ is float and -1e18 < current__conversations_per_day_ < 1e18)
        and current__conversations_per_day_.__class__ is not int
    ):
        if current__conversations_per_day_ is MISSING:
            current__conversations_per_day_ = None
            current__left_out += 1
        elif current__conversations_per_day_ is None:
            current__absent |= 4096
        else:
            raise TypeError
    current__made = _new_conversations_statistics()
    current__made.start_date = current__start_date_
    current__made.end_date = current__end_date_
    current__made.total_conversations = current__total_conversations_
    current__made.conversations_created = current__conversations_created_
    current__made.new_conversations = current__new_conversations_
    current__made.customers = current__customers_
    current__made.conversations_per_day = current__conversations_per_day_
    if current__absent:
        current__made._absent = current__absent
    if current__size + current__left_out != 7:
        current__made.extra = unlisted(current__data, ConversationsStatistics._KEYS)
    current_ = current__made
    filter_tags__found = []
    for filter_tags__data in filter_tags_:
        filter_tags__id_ = filter_tags__data["id"]
        filter_tags__name_ = filter_tags__data.get("name", MISSING)
        if filter_tags__id_.__class__ is not int:
            raise TypeError
        filter_tags__left_out = filter_tags__absent = 0
        if filter_tags__name_.__class__ is not str:
            if filter_tags__name_ is MISSING:
                filter_tags__name_ = None
                filter_tags__left_out += 1
            elif filter_tags__name_ is None:
                filter_tags__absent |= 4
            else:
                raise TypeError
        filter_tags__made = _new_filter_tag()
        filter_tags__made.id = filter_tags__id_
        filter_tags__made.name = filter_tags__name_
        if filter_tags__absent:
            filter_tags__made._absent = filter_tags__absent
        if len(filter_tags__data) + filter_tags__left_out != 2:
            filter_tags__made.extra = unlisted(filter_tags__data, FilterTag._KEYS)
        filter_tags__found.append(filter_tags__made)
    made = _new_conversations_report()
    made.filter_tags = filter_tags__found
    made.company_id = company_id_
    made.busiest_day = busiest_day_
    made.busy_time_start = busy_time_start_
    made.busy_time_end = busy_time_end_
    made.current = current_
    made.previous = previous_
    made.deltas = deltas_
    made.tags = tags_
    made.customers = customers_
    made.replies = replies_
    made.workflows = workflows_
    made.custom_fields = custom_fields_
    if absent:
        made._absent = absent
    if size + left_out != 13:
        made.extra = unlisted(data, ConversationsReport._KEYS)
    return made


ConversationsReport._read = _read
