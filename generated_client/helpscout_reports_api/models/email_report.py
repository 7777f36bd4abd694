# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..buckets import HANDLE_TIME, REPLIES, RESPONSE_TIME, UNKNOWN_TIMES
from ..field import Field, new, unlisted
from ..model import Model
from .distribution import Distribution
from .email_deltas import EmailDeltas
from .email_statistics import EmailStatistics
from .filter_tag import FilterTag
from .resolution_distribution import ResolutionDistribution


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailReport(Model):
    """How many e-mail conversations there were and how they were dealt with.

    Attributes:
        filter_tags: Tags that reports of this account can be filtered by.
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
        response_time: How times to a response are spread.
        first_response_time: How times to the first response are spread.
        handle_time: How handle times are spread.
        resolution_time: How times to resolution are spread.
        replies_to_resolve: How numbers of replies to a resolution are spread.
    """

    filter_tags: list[FilterTag]
    current: EmailStatistics
    previous: EmailStatistics | None = None
    deltas: EmailDeltas | None = None
    response_time: Distribution
    first_response_time: Distribution
    handle_time: Distribution
    resolution_time: Distribution
    replies_to_resolve: ResolutionDistribution

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("filter_tags", "filterTags", "object", many=True, model=FilterTag, context=True),
        Field("current", "current", "object", model=EmailStatistics),
        Field("previous", "previous", "object", required=False, nullable=True, model=EmailStatistics),
        Field("deltas", "deltas", "object", required=False, nullable=True, model=EmailDeltas),
        Field("response_time", "responseTime", "object", model=Distribution, bucket_table=RESPONSE_TIME),
        Field("first_response_time", "firstResponseTime", "object", model=Distribution, bucket_table=RESPONSE_TIME),
        Field("handle_time", "handleTime", "object", model=Distribution, bucket_table=HANDLE_TIME),
        Field("resolution_time", "resolutionTime", "object", model=Distribution, bucket_table=UNKNOWN_TIMES),
        Field("replies_to_resolve", "repliesToResolve", "object", model=ResolutionDistribution, bucket_table=REPLIES),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> EmailReport:
    filter_tags_ = data["filterTags"]
    current_ = data["current"]
    previous_ = data.get("previous")
    deltas_ = data.get("deltas")
    response_time_ = data["responseTime"]
    first_response_time_ = data["firstResponseTime"]
    handle_time_ = data["handleTime"]
    resolution_time_ = data["resolutionTime"]
    replies_to_resolve_ = data["repliesToResolve"]
    if not (filter_tags_.__class__ is list):
        raise TypeError
    left_out = 0
    if previous_ is None:
        left_out += 1
    if deltas_ is None:
        left_out += 1
    filter_tags__found = []
    for filter_tags__data in filter_tags_:
        filter_tags__id_ = filter_tags__data["id"]
        filter_tags__name_ = filter_tags__data["name"]
        if not (filter_tags__id_.__class__ is int and filter_tags__name_.__class__ is str):
            raise TypeError
        filter_tags__made = new(FilterTag)
        filter_tags__made.id = filter_tags__id_
        filter_tags__made.name = filter_tags__name_
        if len(filter_tags__data) != 2:
            filter_tags__made.extra = unlisted(filter_tags__data, FilterTag._KEYS)
        filter_tags__found.append(filter_tags__made)
    made = new(EmailReport)
    made.filter_tags = filter_tags__found
    made.current = EmailStatistics._read(current_)
    made.previous = None if previous_ is None else EmailStatistics._read(previous_)
    made.deltas = None if deltas_ is None else EmailDeltas._read(deltas_)
    made.response_time = Distribution._read(response_time_)
    made.first_response_time = Distribution._read(first_response_time_)
    made.handle_time = Distribution._read(handle_time_)
    made.resolution_time = Distribution._read(resolution_time_)
    made.replies_to_resolve = ResolutionDistribution._read(replies_to_resolve_)
    if len(data) + left_out != 9 and not EmailReport._KEYS.issuperset(data):
        made.extra = unlisted(data, EmailReport._KEYS)
    return made


EmailReport._read = _read
