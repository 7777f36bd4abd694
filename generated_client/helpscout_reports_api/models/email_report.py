# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailReport."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from ..buckets import HANDLE_TIME, REPLIES, RESPONSE_TIME, UNKNOWN_TIMES
from ..loading import loading
from .distribution import Distribution
from .email_deltas import EmailDeltas
from .email_statistics import EmailStatistics
from .filter_tag import FilterTag
from .resolution_distribution import ResolutionDistribution

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailReport(Model):
    """How many e-mail conversations there were and how they were dealt with.

    Attributes:
        filter_tags: Tags that reports of this account can be filtered by.
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
        response_time: How times to a response are spread (or None).
        first_response_time: How times to the first response are spread (or None).
        handle_time: How handle times are spread (or None).
        resolution_time: How times to resolution are spread (or None).
        replies_to_resolve: How numbers of replies to a resolution are spread (or None).
    """

    filter_tags: list[FilterTag] = Factory(list)
    current: EmailStatistics
    previous: EmailStatistics | None = None
    deltas: EmailDeltas | None = None
    response_time: Distribution | None = None
    first_response_time: Distribution | None = None
    handle_time: Distribution | None = None
    resolution_time: Distribution | None = None
    replies_to_resolve: ResolutionDistribution | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("filter_tags", "filterTags", "object", many=True, model=FilterTag, required=False, context=True),
        Field("current", "current", "object", model=EmailStatistics),
        Field("previous", "previous", "object", nullable=True, model=EmailStatistics, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=EmailDeltas, required=False),
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
            "resolution_time",
            "resolutionTime",
            "object",
            model=Distribution,
            required=False,
            bucket_table=UNKNOWN_TIMES,
        ),
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


_read_email_statistics = EmailStatistics._read
_read_email_deltas = EmailDeltas._read
_read_distribution = Distribution._read
_read_resolution_distribution = ResolutionDistribution._read
_new_email_report = partial(new, EmailReport)
_new_filter_tag = partial(new, FilterTag)


def _read(data: Any) -> EmailReport:
    size = len(data)
    if size == 9:
        filter_tags_ = data["filterTags"]
        current_ = data["current"]
        previous_ = data["previous"]
        deltas_ = data["deltas"]
        response_time_ = data["responseTime"]
        first_response_time_ = data["firstResponseTime"]
        handle_time_ = data["handleTime"]
        resolution_time_ = data["resolutionTime"]
        replies_to_resolve_ = data["repliesToResolve"]
    else:
        filter_tags_ = data.get("filterTags", MISSING)
        current_ = data["current"]
        previous_ = data.get("previous", MISSING)
        deltas_ = data.get("deltas", MISSING)
        response_time_ = data.get("responseTime", MISSING)
        first_response_time_ = data.get("firstResponseTime", MISSING)
        handle_time_ = data.get("handleTime", MISSING)
        resolution_time_ = data.get("resolutionTime", MISSING)
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
        previous_ = _read_email_statistics(previous_)
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 16
    else:
        raise TypeError
    if deltas_.__class__ is dict:
        deltas_ = _read_email_deltas(deltas_)
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
    if resolution_time_.__class__ is dict:
        resolution_time_ = _read_distribution(resolution_time_)
    elif resolution_time_ is MISSING:
        resolution_time_ = None
        left_out += 1
    elif resolution_time_ is None:
        absent |= 16384
    else:
        raise TypeError
    if replies_to_resolve_.__class__ is dict:
        replies_to_resolve_ = _read_resolution_distribution(replies_to_resolve_)
    elif replies_to_resolve_ is MISSING:
        replies_to_resolve_ = None
        left_out += 1
    elif replies_to_resolve_ is None:
        absent |= 65536
    else:
        raise TypeError
    current_ = _read_email_statistics(current_)
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
    made = _new_email_report()
    made.filter_tags = filter_tags__found
    made.current = current_
    made.previous = previous_
    made.deltas = deltas_
    made.response_time = response_time_
    made.first_response_time = first_response_time_
    made.handle_time = handle_time_
    made.resolution_time = resolution_time_
    made.replies_to_resolve = replies_to_resolve_
    if absent:
        made._absent = absent
    if size + left_out != 9:
        made.extra = unlisted(data, EmailReport._KEYS)
    return made


EmailReport._read = _read
