# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DocsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class DocsDeltas(Model):
    """How the use of the knowledge base moved; shares in percentage points.

    Attributes:
        visitors: Change of the visitors (percent-change, or None).
        browse_action: Change of the share of visits that browsed (points, or None).
        search_action: Change of the share of visits that searched (points, or None).
        found_an_answer_result: Change of the share of visits that found an answer (points, or None).
        failed_result: Change of the share of visits that viewed no article (points, or None).
        sent_an_email_result: Change of the share of visits that ended with an e-mail (points, or None).
        docs_viewed_per_visit: Change of the articles viewed in a visit (percent-change, or None).
    """

    visitors: float | None = None
    browse_action: float | None = None
    search_action: float | None = None
    found_an_answer_result: float | None = None
    failed_result: float | None = None
    sent_an_email_result: float | None = None
    docs_viewed_per_visit: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "visitors": "percent-change",
        "browse_action": "points",
        "search_action": "points",
        "found_an_answer_result": "points",
        "failed_result": "points",
        "sent_an_email_result": "points",
        "docs_viewed_per_visit": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "visitors", "visitors", "number", nullable=True, required=False, unit="percent-change", delta_of="visitors"
        ),
        Field(
            "browse_action",
            "browseAction",
            "number",
            nullable=True,
            required=False,
            unit="points",
            delta_of="browse_action",
        ),
        Field(
            "search_action",
            "searchAction",
            "number",
            nullable=True,
            required=False,
            unit="points",
            delta_of="search_action",
        ),
        Field(
            "found_an_answer_result",
            "foundAnAnswerResult",
            "number",
            nullable=True,
            required=False,
            unit="points",
            better="higher",
            delta_of="found_an_answer_result",
        ),
        Field(
            "failed_result",
            "failedResult",
            "number",
            nullable=True,
            required=False,
            unit="points",
            better="lower",
            delta_of="failed_result",
        ),
        Field(
            "sent_an_email_result",
            "sentAnEmailResult",
            "number",
            nullable=True,
            required=False,
            unit="points",
            better="lower",
            delta_of="sent_an_email_result",
        ),
        Field(
            "docs_viewed_per_visit",
            "docsViewedPerVisit",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="docs_viewed_per_visit",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_docs_deltas = partial(new, DocsDeltas)


def _read(data: Any) -> DocsDeltas:
    size = len(data)
    if size == 7:
        visitors_ = data["visitors"]
        browse_action_ = data["browseAction"]
        search_action_ = data["searchAction"]
        found_an_answer_result_ = data["foundAnAnswerResult"]
        failed_result_ = data["failedResult"]
        sent_an_email_result_ = data["sentAnEmailResult"]
        docs_viewed_per_visit_ = data["docsViewedPerVisit"]
    else:
        visitors_ = data.get("visitors", MISSING)
        browse_action_ = data.get("browseAction", MISSING)
        search_action_ = data.get("searchAction", MISSING)
        found_an_answer_result_ = data.get("foundAnAnswerResult", MISSING)
        failed_result_ = data.get("failedResult", MISSING)
        sent_an_email_result_ = data.get("sentAnEmailResult", MISSING)
        docs_viewed_per_visit_ = data.get("docsViewedPerVisit", MISSING)
    left_out = absent = 0
    if not (visitors_.__class__ is float and -1e18 < visitors_ < 1e18) and visitors_.__class__ is not int:
        if visitors_ is MISSING:
            visitors_ = None
            left_out += 1
        elif visitors_ is None:
            absent |= 1
        else:
            raise TypeError
    if (
        not (browse_action_.__class__ is float and -1e18 < browse_action_ < 1e18)
        and browse_action_.__class__ is not int
    ):
        if browse_action_ is MISSING:
            browse_action_ = None
            left_out += 1
        elif browse_action_ is None:
            absent |= 4
        else:
            raise TypeError
    if (
        not (search_action_.__class__ is float and -1e18 < search_action_ < 1e18)
        and search_action_.__class__ is not int
    ):
        if search_action_ is MISSING:
            search_action_ = None
            left_out += 1
        elif search_action_ is None:
            absent |= 16
        else:
            raise TypeError
    if (
        not (found_an_answer_result_.__class__ is float and -1e18 < found_an_answer_result_ < 1e18)
        and found_an_answer_result_.__class__ is not int
    ):
        if found_an_answer_result_ is MISSING:
            found_an_answer_result_ = None
            left_out += 1
        elif found_an_answer_result_ is None:
            absent |= 64
        else:
            raise TypeError
    if (
        not (failed_result_.__class__ is float and -1e18 < failed_result_ < 1e18)
        and failed_result_.__class__ is not int
    ):
        if failed_result_ is MISSING:
            failed_result_ = None
            left_out += 1
        elif failed_result_ is None:
            absent |= 256
        else:
            raise TypeError
    if (
        not (sent_an_email_result_.__class__ is float and -1e18 < sent_an_email_result_ < 1e18)
        and sent_an_email_result_.__class__ is not int
    ):
        if sent_an_email_result_ is MISSING:
            sent_an_email_result_ = None
            left_out += 1
        elif sent_an_email_result_ is None:
            absent |= 1024
        else:
            raise TypeError
    if (
        not (docs_viewed_per_visit_.__class__ is float and -1e18 < docs_viewed_per_visit_ < 1e18)
        and docs_viewed_per_visit_.__class__ is not int
    ):
        if docs_viewed_per_visit_ is MISSING:
            docs_viewed_per_visit_ = None
            left_out += 1
        elif docs_viewed_per_visit_ is None:
            absent |= 4096
        else:
            raise TypeError
    made = _new_docs_deltas()
    made.visitors = visitors_
    made.browse_action = browse_action_
    made.search_action = search_action_
    made.found_an_answer_result = found_an_answer_result_
    made.failed_result = failed_result_
    made.sent_an_email_result = sent_an_email_result_
    made.docs_viewed_per_visit = docs_viewed_per_visit_
    if absent:
        made._absent = absent
    if size + left_out != 7:
        made.extra = unlisted(data, DocsDeltas._KEYS)
    return made


DocsDeltas._read = _read
