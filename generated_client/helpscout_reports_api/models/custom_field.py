# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CustomField."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, keys_of, new, unlisted
from ..answers.model import Model
from .custom_field_summary import CustomFieldSummary
from .custom_field_value import CustomFieldValue


@define(slots=True, eq=False, repr=False, kw_only=True)
class CustomField(Model):
    """What was entered in one custom field.

    Attributes:
        id: Id of the field.
        name: Name of the field (or None).
        mailbox_id: Id of the inbox that the custom field belongs to (or None).
        values: The answers given to the custom field.
        summary: How often the custom field was filled in (or None).
    """

    id: int
    name: str | None = None
    mailbox_id: int | None = None
    values: list[CustomFieldValue] = Factory(list)
    summary: CustomFieldSummary | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="custom-field"),
        Field("name", "name", "string", required=False),
        Field("mailbox_id", "mailboxId", "integer", required=False, refers_to="mailbox"),
        Field("values", "values", "object", many=True, model=CustomFieldValue, required=False),
        Field("summary", "summary", "object", model=CustomFieldSummary, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_custom_field = partial(new, CustomField)
_new_custom_field_value = partial(new, CustomFieldValue)
_new_custom_field_summary = partial(new, CustomFieldSummary)


def _read_all(rows: Any) -> list[CustomField]:
    (
        id_key,
        name_key,
        mailbox_id_key,
        values_key,
        summary_key,
    ) = keys_of(rows, CustomField.FIELDS)
    found = []
    for data in rows:
        id_ = data[id_key]
        name_ = data.get(name_key, MISSING)
        mailbox_id_ = data.get(mailbox_id_key, MISSING)
        values_ = data.get(values_key, MISSING)
        summary_ = data.get(summary_key, MISSING)
        if id_.__class__ is not int:
            raise TypeError
        left_out = absent = 0
        if name_.__class__ is not str:
            if name_ is MISSING:
                name_ = None
                left_out += 1
            elif name_ is None:
                absent |= 4
            else:
                raise TypeError
        if mailbox_id_.__class__ is not int:
            if mailbox_id_ is MISSING:
                mailbox_id_ = None
                left_out += 1
            elif mailbox_id_ is None:
                absent |= 16
            else:
                raise TypeError
        if values_.__class__ is not list:
            if values_ is MISSING:
                values_ = []
                left_out += 1
                absent |= 128
            elif values_ is None:
                values_ = []
                absent |= 64
            else:
                raise TypeError
        if summary_.__class__ is dict:
            summary__data = summary_
            summary__total_ = summary__data["total"]
            summary__total_answered_ = summary__data["totalAnswered"]
            summary__previous_total_ = summary__data.get("previousTotal", MISSING)
            summary__previous_total_answered_ = summary__data.get("previousTotalAnswered", MISSING)
            summary__unanswered_percent_ = summary__data.get("unansweredPercent", MISSING)
            summary__unanswered_previous_percent_ = summary__data.get("unansweredPreviousPercent", MISSING)
            summary__unanswered_delta_ = summary__data.get("unansweredDelta", MISSING)
            if (summary__total_.__class__ is not int) or (summary__total_answered_.__class__ is not int):
                raise TypeError
            summary__left_out = summary__absent = 0
            if summary__previous_total_.__class__ is not int:
                if summary__previous_total_ is MISSING:
                    summary__previous_total_ = None
                    summary__left_out += 1
                elif summary__previous_total_ is None:
                    summary__absent |= 16
                else:
                    raise TypeError
            if summary__previous_total_answered_.__class__ is not int:
                if summary__previous_total_answered_ is MISSING:
                    summary__previous_total_answered_ = None
                    summary__left_out += 1
                elif summary__previous_total_answered_ is None:
                    summary__absent |= 64
                else:
                    raise TypeError
            if summary__unanswered_percent_.__class__ is not int and not (
                summary__unanswered_percent_.__class__ is float and -1e18 < summary__unanswered_percent_ < 1e18
            ):
                if summary__unanswered_percent_ is MISSING:
                    summary__unanswered_percent_ = None
                    summary__left_out += 1
                elif summary__unanswered_percent_ is None:
                    summary__absent |= 256
                else:
                    raise TypeError
            if summary__unanswered_previous_percent_.__class__ is not int and not (
                summary__unanswered_previous_percent_.__class__ is float
                and -1e18 < summary__unanswered_previous_percent_ < 1e18
            ):
                if summary__unanswered_previous_percent_ is MISSING:
                    summary__unanswered_previous_percent_ = None
                    summary__left_out += 1
                elif summary__unanswered_previous_percent_ is None:
                    summary__absent |= 1024
                else:
                    raise TypeError
            if summary__unanswered_delta_.__class__ is not int and not (
                summary__unanswered_delta_.__class__ is float and -1e18 < summary__unanswered_delta_ < 1e18
            ):
                if summary__unanswered_delta_ is MISSING:
                    summary__unanswered_delta_ = None
                    summary__left_out += 1
                elif summary__unanswered_delta_ is None:
                    summary__absent |= 4096
                else:
                    raise TypeError
            summary__made = _new_custom_field_summary()
            summary__made.total = summary__total_
            summary__made.total_answered = summary__total_answered_
            summary__made.previous_total = summary__previous_total_
            summary__made.previous_total_answered = summary__previous_total_answered_
            summary__made.unanswered_percent = summary__unanswered_percent_
            summary__made.unanswered_previous_percent = summary__unanswered_previous_percent_
            summary__made.unanswered_delta = summary__unanswered_delta_
            if summary__absent:
                summary__made._absent = summary__absent
            if len(summary__data) + summary__left_out != 7:
                summary__made.extra = unlisted(summary__data, CustomFieldSummary._KEYS)
            summary_ = summary__made
        elif summary_ is MISSING:
            summary_ = None
            left_out += 1
        elif summary_ is None:
            absent |= 256
        else:
            raise TypeError
        values__found = []
        for values__data in values_:
            values__id_ = values__data["id"]
            values__name_ = values__data.get("name", MISSING)
            values__count_ = values__data["count"]
            values__percent_ = values__data.get("percent", MISSING)
            if (values__id_.__class__ is not int) or (values__count_.__class__ is not int):
                raise TypeError
            values__left_out = values__absent = 0
            if values__name_.__class__ is not str:
                if values__name_ is MISSING:
                    values__name_ = None
                    values__left_out += 1
                elif values__name_ is None:
                    values__absent |= 4
                else:
                    raise TypeError
            if values__percent_.__class__ is not int and not (
                values__percent_.__class__ is float and -1e18 < values__percent_ < 1e18
            ):
                if values__percent_ is MISSING:
                    values__percent_ = None
                    values__left_out += 1
                elif values__percent_ is None:
                    values__absent |= 64
                else:
                    raise TypeError
            values__made = _new_custom_field_value()
            values__made.id = values__id_
            values__made.name = values__name_
            values__made.count = values__count_
            values__made.percent = values__percent_
            if values__absent:
                values__made._absent = values__absent
            if len(values__data) + values__left_out != 4:
                values__made.extra = unlisted(values__data, CustomFieldValue._KEYS)
            values__found.append(values__made)
        made = _new_custom_field()
        made.id = id_
        made.name = name_
        made.mailbox_id = mailbox_id_
        made.values = values__found
        made.summary = summary_
        if absent:
            made._absent = absent
        if len(data) + left_out != 5:
            made.extra = unlisted(data, CustomField._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> CustomField:
    return _read_all((data,))[0]


CustomField._read_all = _read_all
CustomField._read = _read
