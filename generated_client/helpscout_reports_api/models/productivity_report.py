# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ProductivityReport."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from ..buckets import HANDLE_TIME, REPLIES, RESPONSE_TIME
from ..loading import loading
from .distribution import Distribution
from .filter_tag import FilterTag
from .productivity_deltas import ProductivityDeltas
from .productivity_statistics import ProductivityStatistics
from .resolution_distribution import ResolutionDistribution

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class ProductivityReport(Model):
    """How fast and with how many replies conversations were dealt with.

    Attributes:
        filter_tags: Tags that reports of this account can be filtered by.
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
        response_time: How times to a response are spread (or None).
        first_response_time: How times to the first response are spread (or None).
        handle_time: How handle times are spread (or None).
        replies_to_resolve: How numbers of replies to a resolution are spread (or None).
    """

    filter_tags: list[FilterTag] = Factory(list)
    current: ProductivityStatistics
    previous: ProductivityStatistics | None = None
    deltas: ProductivityDeltas | None = None
    response_time: Distribution | None = None
    first_response_time: Distribution | None = None
    handle_time: Distribution | None = None
    replies_to_resolve: ResolutionDistribution | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("filter_tags", "filterTags", "object", many=True, model=FilterTag, required=False, context=True),
        Field("current", "current", "object", model=ProductivityStatistics),
        Field("previous", "previous", "object", nullable=True, model=ProductivityStatistics, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=ProductivityDeltas, required=False),
        Field(
            "response_time", "responseTime", "object", model=Distribution, required=False, bucket_table=RESPONSE_TIME
        ),
        Field(
            "first_response_time",
            "firstResponseTime",
            "object",
            model=Distribution,
            required=False,
            bucket_table=RESPONSE_TIME,
        ),
        Field("handle_time", "handleTime", "object", model=Distribution, required=False, bucket_table=HANDLE_TIME),
        Field(
            "replies_to_resolve",
            "repliesToResolve",
            "object",
            model=ResolutionDistribution,
            required=False,
            bucket_table=REPLIES,
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_read_productivity_statistics = ProductivityStatistics._read
_read_distribution = Distribution._read
_read_resolution_distribution = ResolutionDistribution._read
_new_productivity_report = partial(new, ProductivityReport)
_new_filter_tag = partial(new, FilterTag)
_new_productivity_deltas = partial(new, ProductivityDeltas)


def _read(data: Any) -> ProductivityReport:
    size = len(data)
    if size == 8:
        filter_tags_ = data["filterTags"]
        current_ = data["current"]
        previous_ = data["previous"]
        deltas_ = data["deltas"]
        response_time_ = data["responseTime"]
        first_response_time_ = data["firstResponseTime"]
        handle_time_ = data["handleTime"]
        replies_to_resolve_ = data["repliesToResolve"]
    else:
        filter_tags_ = data.get("filterTags", MISSING)
        current_ = data["current"]
        previous_ = data.get("previous", MISSING)
        deltas_ = data.get("deltas", MISSING)
        response_time_ = data.get("responseTime", MISSING)
        first_response_time_ = data.get("firstResponseTime", MISSING)
        handle_time_ = data.get("handleTime", MISSING)
        replies_to_resolve_ = data.get("repliesToResolve", MISSING)
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
    if previous_.__class__ is dict:
        previous_ = _read_productivity_statistics(previous_)
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 16
    else:
        raise TypeError
    if deltas_.__class__ is dict:
        deltas__data = deltas_
        deltas__size = len(deltas__data)
        if deltas__size == 10:
            deltas__total_conversations_ = deltas__data["totalConversations"]
            deltas__replies_sent_ = deltas__data["repliesSent"]
            deltas__first_response_time_ = deltas__data["firstResponseTime"]
            deltas__resolved_ = deltas__data["resolved"]
            deltas__replies_to_resolve_ = deltas__data["repliesToResolve"]
            deltas__closed_ = deltas__data["closed"]
            deltas__resolved_on_first_reply_ = deltas__data["resolvedOnFirstReply"]
            deltas__response_time_ = deltas__data["responseTime"]
            deltas__handle_time_ = deltas__data["handleTime"]
            deltas__resolution_time_ = deltas__data["resolutionTime"]
        else:
            deltas__total_conversations_ = deltas__data.get("totalConversations", MISSING)
            deltas__replies_sent_ = deltas__data.get("repliesSent", MISSING)
            deltas__first_response_time_ = deltas__data.get("firstResponseTime", MISSING)
            deltas__resolved_ = deltas__data.get("resolved", MISSING)
            deltas__replies_to_resolve_ = deltas__data.get("repliesToResolve", MISSING)
            deltas__closed_ = deltas__data.get("closed", MISSING)
            deltas__resolved_on_first_reply_ = deltas__data.get("resolvedOnFirstReply", MISSING)
            deltas__response_time_ = deltas__data.get("responseTime", MISSING)
            deltas__handle_time_ = deltas__data.get("handleTime", MISSING)
            deltas__resolution_time_ = deltas__data.get("resolutionTime", MISSING)
        deltas__left_out = deltas__absent = 0
        if (
            not (deltas__total_conversations_.__class__ is float and -1e18 < deltas__total_conversations_ < 1e18)
            and deltas__total_conversations_.__class__ is not int
        ):
            if deltas__total_conversations_ is MISSING:
                deltas__total_conversations_ = None
                deltas__left_out += 1
            elif deltas__total_conversations_ is None:
                deltas__absent |= 1
            else:
                raise TypeError
        if (
            not (deltas__replies_sent_.__class__ is float and -1e18 < deltas__replies_sent_ < 1e18)
            and deltas__replies_sent_.__class__ is not int
        ):
            if deltas__replies_sent_ is MISSING:
                deltas__replies_sent_ = None
                deltas__left_out += 1
            elif deltas__replies_sent_ is None:
                deltas__absent |= 4
            else:
                raise TypeError
        if (
            not (deltas__first_response_time_.__class__ is float and -1e18 < deltas__first_response_time_ < 1e18)
            and deltas__first_response_time_.__class__ is not int
        ):
            if deltas__first_response_time_ is MISSING:
                deltas__first_response_time_ = None
                deltas__left_out += 1
            elif deltas__first_response_time_ is None:
                deltas__absent |= 16
            else:
                raise TypeError
        if (
            not (deltas__resolved_.__class__ is float and -1e18 < deltas__resolved_ < 1e18)
            and deltas__resolved_.__class__ is not int
        ):
            if deltas__resolved_ is MISSING:
                deltas__resolved_ = None
                deltas__left_out += 1
            elif deltas__resolved_ is None:
                deltas__absent |= 64
            else:
                raise TypeError
        if (
            not (deltas__replies_to_resolve_.__class__ is float and -1e18 < deltas__replies_to_resolve_ < 1e18)
            and deltas__replies_to_resolve_.__class__ is not int
        ):
            if deltas__replies_to_resolve_ is MISSING:
                deltas__replies_to_resolve_ = None
                deltas__left_out += 1
            elif deltas__replies_to_resolve_ is None:
                deltas__absent |= 256
            else:
                raise TypeError
        if (
            not (deltas__closed_.__class__ is float and -1e18 < deltas__closed_ < 1e18)
            and deltas__closed_.__class__ is not int
        ):
            if deltas__closed_ is MISSING:
                deltas__closed_ = None
                deltas__left_out += 1
            elif deltas__closed_ is None:
                deltas__absent |= 1024
            else:
                raise TypeError
        if (
            not (
                deltas__resolved_on_first_reply_.__class__ is float and -1e18 < deltas__resolved_on_first_reply_ < 1e18
            )
            and deltas__resolved_on_first_reply_.__class__ is not int
        ):
            if deltas__resolved_on_first_reply_ is MISSING:
                deltas__resolved_on_first_reply_ = None
                deltas__left_out += 1
            elif deltas__resolved_on_first_reply_ is None:
                deltas__absent |= 4096
            else:
                raise TypeError
        if (
            not (deltas__response_time_.__class__ is float and -1e18 < deltas__response_time_ < 1e18)
            and deltas__response_time_.__class__ is not int
        ):
            if deltas__response_time_ is MISSING:
                deltas__response_time_ = None
                deltas__left_out += 1
            elif deltas__response_time_ is None:
                deltas__absent |= 16384
            else:
                raise TypeError
        if (
            not (deltas__handle_time_.__class__ is float and -1e18 < deltas__handle_time_ < 1e18)
            and deltas__handle_time_.__class__ is not int
        ):
            if deltas__handle_time_ is MISSING:
                deltas__handle_time_ = None
                deltas__left_out += 1
            elif deltas__handle_time_ is None:
                deltas__absent |= 65536
            else:
                raise TypeError
        if (
            not (deltas__resolution_time_.__class__ is float and -1e18 < deltas__resolution_time_ < 1e18)
            and deltas__resolution_time_.__class__ is not int
        ):
            if deltas__resolution_time_ is MISSING:
                deltas__resolution_time_ = None
                deltas__left_out += 1
            elif deltas__resolution_time_ is None:
                deltas__absent |= 262144
            else:
                raise TypeError
        deltas__made = _new_productivity_deltas()
        deltas__made.total_conversations = deltas__total_conversations_
        deltas__made.replies_sent = deltas__replies_sent_
        deltas__made.first_response_time = deltas__first_response_time_
        deltas__made.resolved = deltas__resolved_
        deltas__made.replies_to_resolve = deltas__replies_to_resolve_
        deltas__made.closed = deltas__closed_
        deltas__made.resolved_on_first_reply = deltas__resolved_on_first_reply_
        deltas__made.response_time = deltas__response_time_
        deltas__made.handle_time = deltas__handle_time_
        deltas__made.resolution_time = deltas__resolution_time_
        if deltas__absent:
            deltas__made._absent = deltas__absent
        if deltas__size + deltas__left_out != 10:
            deltas__made.extra = unlisted(deltas__data, ProductivityDeltas._KEYS)
        deltas_ = deltas__made
    elif deltas_ is MISSING:
        deltas_ = None
        left_out += 1
    elif deltas_ is None:
        absent |= 64
    else:
        raise TypeError
    if response_time_.__class__ is dict:
        response_time_ = _read_distribution(response_time_)
    elif response_time_ is MISSING:
        response_time_ = None
        left_out += 1
    elif response_time_ is None:
        absent |= 256
    else:
        raise TypeError
    if first_response_time_.__class__ is dict:
        first_response_time_ = _read_distribution(first_response_time_)
    elif first_response_time_ is MISSING:
        first_response_time_ = None
        left_out += 1
    elif first_response_time_ is None:
        absent |= 1024
    else:
        raise TypeError
    if handle_time_.__class__ is dict:
        handle_time_ = _read_distribution(handle_time_)
    elif handle_time_ is MISSING:
        handle_time_ = None
        left_out += 1
    elif handle_time_ is None:
        absent |= 4096
    else:
        raise TypeError
    if replies_to_resolve_.__class__ is dict:
        replies_to_resolve_ = _read_resolution_distribution(replies_to_resolve_)
    elif replies_to_resolve_ is MISSING:
        replies_to_resolve_ = None
        left_out += 1
    elif replies_to_resolve_ is None:
        absent |= 16384
    else:
        raise TypeError
    current_ = _read_productivity_statistics(current_)
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
    made = _new_productivity_report()
    made.filter_tags = filter_tags__found
    made.current = current_
    made.previous = previous_
    made.deltas = deltas_
    made.response_time = response_time_
    made.first_response_time = first_response_time_
    made.handle_time = handle_time_
    made.replies_to_resolve = replies_to_resolve_
    if absent:
        made._absent = absent
    if size + left_out != 8:
        made.extra = unlisted(data, ProductivityReport._KEYS)
    return made


ProductivityReport._read = _read
