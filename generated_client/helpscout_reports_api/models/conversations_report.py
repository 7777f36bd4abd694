# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationsReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import Factory, define

from ..field import MISSING, Field, new, unlisted
from ..model import Model
from .busiest_day import BusiestDay
from .conversations_deltas import ConversationsDeltas
from .conversations_statistics import ConversationsStatistics
from .custom_fields import CustomFields
from .filter_tag import FilterTag
from .top_customers import TopCustomers
from .top_replies import TopReplies
from .top_tags import TopTags
from .top_workflows import TopWorkflows


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationsReport(Model):
    """How many conversations there were, when, and what they were about.

    Attributes:
        filter_tags: Tags that reports of this account can be filtered by.
        company_id: Id of the account (or None).
        busiest_day: The weekday with the most new conversations on average.
        busy_time_start: Hour in which the busiest stretch begins, by the clock of the company (hour-of-day).
        busy_time_end: Hour in which the busiest stretch ends, by the clock of the company (hour-of-day).
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
        tags: The tags met most often.
        customers: The customers with the most conversations.
        replies: The saved replies used most often.
        workflows: The workflows that ran most often.
        custom_fields: What was entered in custom fields.
    """

    filter_tags: list[FilterTag] = Factory(list)
    company_id: int | None = None
    busiest_day: BusiestDay
    busy_time_start: int
    busy_time_end: int
    current: ConversationsStatistics
    previous: ConversationsStatistics | None = None
    deltas: ConversationsDeltas | None = None
    tags: TopTags
    customers: TopCustomers
    replies: TopReplies
    workflows: TopWorkflows
    custom_fields: CustomFields

    UNITS: ClassVar[Mapping[str, str]] = {
        "busy_time_start": "hour-of-day",
        "busy_time_end": "hour-of-day",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("filter_tags", "filterTags", "object", many=True, model=FilterTag, context=True),
        Field("company_id", "companyId", "integer", nullable=True, required=False),
        Field("busiest_day", "busiestDay", "object", model=BusiestDay),
        Field("busy_time_start", "busyTimeStart", "integer", unit="hour-of-day"),
        Field("busy_time_end", "busyTimeEnd", "integer", unit="hour-of-day"),
        Field("current", "current", "object", model=ConversationsStatistics),
        Field("previous", "previous", "object", nullable=True, model=ConversationsStatistics, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=ConversationsDeltas, required=False),
        Field("tags", "tags", "object", model=TopTags),
        Field("customers", "customers", "object", model=TopCustomers),
        Field("replies", "replies", "object", model=TopReplies),
        Field("workflows", "workflows", "object", model=TopWorkflows),
        Field("custom_fields", "customFields", "object", model=CustomFields),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ConversationsReport:
    filter_tags_ = data.get("filterTags", MISSING)
    company_id_ = data.get("companyId", MISSING)
    busiest_day_ = data["busiestDay"]
    busy_time_start_ = data["busyTimeStart"]
    busy_time_end_ = data["busyTimeEnd"]
    current_ = data["current"]
    previous_ = data.get("previous", MISSING)
    deltas_ = data.get("deltas", MISSING)
    tags_ = data["tags"]
    customers_ = data["customers"]
    replies_ = data["replies"]
    workflows_ = data["workflows"]
    custom_fields_ = data["customFields"]
    if (
        (busiest_day_.__class__ is not dict)
        or (busy_time_start_.__class__ is not int)
        or (busy_time_end_.__class__ is not int)
        or (current_.__class__ is not dict)
        or (tags_.__class__ is not dict)
        or (customers_.__class__ is not dict)
        or (replies_.__class__ is not dict)
        or (workflows_.__class__ is not dict)
        or (custom_fields_.__class__ is not dict)
    ):
        raise TypeError
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
    if previous_.__class__ is not dict:
        if previous_ is MISSING:
            previous_ = None
            left_out += 1
        elif previous_ is None:
            absent |= 4096
        else:
            raise TypeError
    if deltas_.__class__ is not dict:
        if deltas_ is MISSING:
            deltas_ = None
            left_out += 1
        elif deltas_ is None:
            absent |= 16384
        else:
            raise TypeError
    filter_tags__found = []
    for filter_tags__data in filter_tags_:
        filter_tags__id_ = filter_tags__data["id"]
        filter_tags__name_ = filter_tags__data["name"]
        if (filter_tags__id_.__class__ is not int) or (filter_tags__name_.__class__ is not str):
            raise TypeError
        filter_tags__made = new(FilterTag)
        filter_tags__made.id = filter_tags__id_
        filter_tags__made.name = filter_tags__name_
        if len(filter_tags__data) != 2:
            filter_tags__made.extra = unlisted(filter_tags__data, FilterTag._KEYS)
        filter_tags__found.append(filter_tags__made)
    made = new(ConversationsReport)
    made.filter_tags = filter_tags__found
    made.company_id = company_id_
    made.busiest_day = BusiestDay._read(busiest_day_)
    made.busy_time_start = busy_time_start_
    made.busy_time_end = busy_time_end_
    made.current = ConversationsStatistics._read(current_)
    made.previous = None if previous_ is None else ConversationsStatistics._read(previous_)
    made.deltas = None if deltas_ is None else ConversationsDeltas._read(deltas_)
    made.tags = TopTags._read(tags_)
    made.customers = TopCustomers._read(customers_)
    made.replies = TopReplies._read(replies_)
    made.workflows = TopWorkflows._read(workflows_)
    made.custom_fields = CustomFields._read(custom_fields_)
    if absent:
        made._absent = absent
    if len(data) + left_out != 13:
        made.extra = unlisted(data, ConversationsReport._KEYS)
    return made


ConversationsReport._read = _read
