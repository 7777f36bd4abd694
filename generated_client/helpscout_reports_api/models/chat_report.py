# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatReport."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from ..buckets import UNKNOWN_COUNTS, UNKNOWN_TIMES
from ..loading import loading
from .chat_deltas import ChatDeltas
from .chat_statistics import ChatStatistics
from .distribution import Distribution

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatReport(Model):
    """How many chats there were and how they went.

    Attributes:
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
        wait_time: How waits are spread (or None).
        response_time: How times to a response are spread (or None).
        messages_per_chat: How numbers of messages are spread (or None).
        duration: How lengths are spread (or None).
    """

    current: ChatStatistics
    previous: ChatStatistics | None = None
    deltas: ChatDeltas | None = None
    wait_time: Distribution | None = None
    response_time: Distribution | None = None
    messages_per_chat: Distribution | None = None
    duration: Distribution | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", model=ChatStatistics),
        Field("previous", "previous", "object", nullable=True, model=ChatStatistics, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=ChatDeltas, required=False),
        Field("wait_time", "waitTime", "object", model=Distribution, required=False, bucket_table=UNKNOWN_TIMES),
        Field(
            "response_time", "responseTime", "object", model=Distribution, required=False, bucket_table=UNKNOWN_TIMES
        ),
        Field(
            "messages_per_chat",
            "messagesPerChat",
            "object",
            model=Distribution,
            required=False,
            bucket_table=UNKNOWN_COUNTS,
        ),
        Field("duration", "duration", "object", model=Distribution, required=False, bucket_table=UNKNOWN_TIMES),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_read_chat_statistics = ChatStatistics._read
_read_chat_deltas = ChatDeltas._read
_read_distribution = Distribution._read
_new_chat_report = partial(new, ChatReport)


def _read(data: Any) -> ChatReport:
    size = len(data)
    if size == 7:
        current_ = data["current"]
        previous_ = data["previous"]
        deltas_ = data["deltas"]
        wait_time_ = data["waitTime"]
        response_time_ = data["responseTime"]
        messages_per_chat_ = data["messagesPerChat"]
        duration_ = data["duration"]
    else:
        current_ = data["current"]
        previous_ = data.get("previous", MISSING)
        deltas_ = data.get("deltas", MISSING)
        wait_time_ = data.get("waitTime", MISSING)
        response_time_ = data.get("responseTime", MISSING)
        messages_per_chat_ = data.get("messagesPerChat", MISSING)
        duration_ = data.get("duration", MISSING)
    left_out = absent = 0
    if previous_.__class__ is dict:
        previous_ = _read_chat_statistics(previous_)
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 4
    else:
        raise TypeError
    if deltas_.__class__ is dict:
        deltas_ = _read_chat_deltas(deltas_)
    elif deltas_ is MISSING:
        deltas_ = None
        left_out += 1
    elif deltas_ is None:
        absent |= 16
    else:
        raise TypeError
    if wait_time_.__class__ is dict:
        wait_time_ = _read_distribution(wait_time_)
    elif wait_time_ is MISSING:
        wait_time_ = None
        left_out += 1
    elif wait_time_ is None:
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
    if messages_per_chat_.__class__ is dict:
        messages_per_chat_ = _read_distribution(messages_per_chat_)
    elif messages_per_chat_ is MISSING:
        messages_per_chat_ = None
        left_out += 1
    elif messages_per_chat_ is None:
        absent |= 1024
    else:
        raise TypeError
    if duration_.__class__ is dict:
        duration_ = _read_distribution(duration_)
    elif duration_ is MISSING:
        duration_ = None
        left_out += 1
    elif duration_ is None:
        absent |= 4096
    else:
        raise TypeError
    current_ = _read_chat_statistics(current_)
    made = _new_chat_report()
    made.current = current_
    made.previous = previous_
    made.deltas = deltas_
    made.wait_time = wait_time_
    made.response_time = response_time_
    made.messages_per_chat = messages_per_chat_
    made.duration = duration_
    if absent:
        made._absent = absent
    if size + left_out != 7:
        made.extra = unlisted(data, ChatReport._KEYS)
    return made


ChatReport._read = _read
