# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HappinessReport."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .filter_tag import FilterTag
from .happiness_deltas import HappinessDeltas
from .happiness_statistics import HappinessStatistics

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class HappinessReport(Model):
    """What customers thought of replies.

    Attributes:
        filter_tags: Tags that reports of this account can be filtered by.
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
    """

    filter_tags: list[FilterTag] = Factory(list)
    current: HappinessStatistics
    previous: HappinessStatistics | None = None
    deltas: HappinessDeltas | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "filter_tags",
            "filterTags",
            "object",
            nullable=True,
            many=True,
            model=FilterTag,
            required=False,
            context=True,
        ),
        Field("current", "current", "object", model=HappinessStatistics),
        Field("previous", "previous", "object", nullable=True, model=HappinessStatistics, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=HappinessDeltas, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_new_happiness_report = partial(new, HappinessReport)
_new_filter_tag = partial(new, FilterTag)
_new_happiness_statistics = partial(new, HappinessStatistics)
_new_happiness_deltas = partial(new, HappinessDeltas)


def _read(data: Any) -> HappinessReport:
    size = len(data)
    if size == 4:
        filter_tags_ = data["filterTags"]
        current_ = data["current"]
        previous_ = data["previous"]
        deltas_ = data["deltas"]
    else:
        filter_tags_ = data.get("filterTags", MISSING)
        current_ = data["current"]
        previous_ = data.get("previous", MISSING)
        deltas_ = data.get("deltas", MISSING)
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
        previous__data = previous_
        previous__size = len(previous__data)
        if previous__size == 11:
            previous__ratings_percent_ = previous__data["ratingsPercent"]
            previous__great_ = previous__data["great"]
            previous__okay_ = previous__data["okay"]
            previous__not_good_ = previous__data["notGood"]
            previous__happiness_score_ = previous__data["happinessScore"]
            previous__great_count_ = previous__data["greatCount"]
            previous__okay_count_ = previous__data["okayCount"]
            previous__not_good_count_ = previous__data["notGoodCount"]
            previous__ratings_count_ = previous__data["ratingsCount"]
            previous__total_customers_with_ratings_ = previous__data["totalCustomersWithRatings"]
            previous__total_customers_ = previous__data["totalCustomers"]
        else:
            previous__ratings_percent_ = previous__data.get("ratingsPercent", MISSING)
            previous__great_ = previous__data.get("great", MISSING)
            previous__okay_ = previous__data.get("okay", MISSING)
            previous__not_good_ = previous__data.get("notGood", MISSING)
            previous__happiness_score_ = previous__data.get("happinessScore", MISSING)
            previous__great_count_ = previous__data["greatCount"]
            previous__okay_count_ = previous__data["okayCount"]
            previous__not_good_count_ = previous__data["notGoodCount"]
            previous__ratings_count_ = previous__data["ratingsCount"]
            previous__total_customers_with_ratings_ = previous__data["totalCustomersWithRatings"]
            previous__total_customers_ = previous__data["totalCustomers"]
        if (
            (previous__great_count_.__class__ is not int)
            or (previous__okay_count_.__class__ is not int)
            or (previous__not_good_count_.__class__ is not int)
            or (previous__ratings_count_.__class__ is not int)
            or (previous__total_customers_with_ratings_.__class__ is not int)
            or (previous__total_customers_.__class__ is not int)
        ):
            raise TypeError
        previous__left_out = previous__absent = 0
        if (
            not (previous__ratings_percent_.__class__ is float and -1e18 < previous__ratings_percent_ < 1e18)
            and previous__ratings_percent_.__class__ is not int
        ):
            if previous__ratings_percent_ is MISSING:
                previous__ratings_percent_ = None
                previous__left_out += 1
            elif previous__ratings_percent_ is None:
                previous__absent |= 1
            else:
                raise TypeError
        if (
            not (previous__great_.__class__ is float and -1e18 < previous__great_ < 1e18)
            and previous__great_.__class__ is not int
        ):
            if previous__great_ is MISSING:
                previous__great_ = None
                previous__left_out += 1
            elif previous__great_ is None:
                previous__absent |= 4
            else:
                raise TypeError
        if (
            not (previous__okay_.__class__ is float and -1e18 < previous__okay_ < 1e18)
            and previous__okay_.__class__ is not int
        ):
            if previous__okay_ is MISSING:
                previous__okay_ = None
                previous__left_out += 1
            elif previous__okay_ is None:
                previous__absent |= 16
            else:
                raise TypeError
        if (
            not (previous__not_good_.__class__ is float and -1e18 < previous__not_good_ < 1e18)
            and previous__not_good_.__class__ is not int
        ):
            if previous__not_good_ is MISSING:
                previous__not_good_ = None
                previous__left_out += 1
            elif previous__not_good_ is None:
                previous__absent |= 64
            else:
                raise TypeError
        if (
            not (previous__happiness_score_.__class__ is float and -1e18 < previous__happiness_score_ < 1e18)
            and previous__happiness_score_.__class__ is not int
        ):
            if previous__happiness_score_ is MISSING:
                previous__happiness_score_ = None
                previous__left_out += 1
            elif previous__happiness_score_ is None:
                previous__absent |= 256
            else:
                raise TypeError
        previous__made = _new_happiness_statistics()
        previous__made.ratings_percent = previous__ratings_percent_
        previous__made.great = previous__great_
        previous__made.okay = previous__okay_
        previous__made.not_good = previous__not_good_
        previous__made.happiness_score = previous__happiness_score_
        previous__made.great_count = previous__great_count_
        previous__made.okay_count = previous__okay_count_
        previous__made.not_good_count = previous__not_good_count_
        previous__made.ratings_count = previous__ratings_count_
        previous__made.total_customers_with_ratings = previous__total_customers_with_ratings_
        previous__made.total_customers = previous__total_customers_
        if previous__absent:
            previous__made._absent = previous__absent
        if previous__size + previous__left_out != 11:
            previous__made.extra = unlisted(previous__data, HappinessStatistics._KEYS)
        previous_ = previous__made
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
        if deltas__size == 7:
            deltas__great_ = deltas__data["great"]
            deltas__okay_ = deltas__data["okay"]
            deltas__not_good_ = deltas__data["notGood"]
            deltas__happiness_score_ = deltas__data["happinessScore"]
            deltas__great_count_ = deltas__data["greatCount"]
            deltas__okay_count_ = deltas__data["okayCount"]
            deltas__not_good_count_ = deltas__data["notGoodCount"]
        else:
            deltas__great_ = deltas__data.get("great", MISSING)
            deltas__okay_ = deltas__data.get("okay", MISSING)
            deltas__not_good_ = deltas__data.get("notGood", MISSING)
            deltas__happiness_score_ = deltas__data.get("happinessScore", MISSING)
            deltas__great_count_ = deltas__data.get("greatCount", MISSING)
            deltas__okay_count_ = deltas__data.get("okayCount", MISSING)
            deltas__not_good_count_ = deltas__data.get("notGoodCount", MISSING)
        deltas__left_out = deltas__absent = 0
        if (
            not (deltas__great_.__class__ is float and -1e18 < deltas__great_ < 1e18)
            and deltas__great_.__class__ is not int
        ):
            if deltas__great_ is MISSING:
                deltas__great_ = None
                deltas__left_out += 1
            elif deltas__great_ is None:
                deltas__absent |= 1
            else:
                raise TypeError
        if (
            not (deltas__okay_.__class__ is float and -1e18 < deltas__okay_ < 1e18)
            and deltas__okay_.__class__ is not int
        ):
            if deltas__okay_ is MISSING:
                deltas__okay_ = None
                deltas__left_out += 1
            elif deltas__okay_ is None:
                deltas__absent |= 4
            else:
                raise TypeError
        if (
            not (deltas__not_good_.__class__ is float and -1e18 < deltas__not_good_ < 1e18)
            and deltas__not_good_.__class__ is not int
        ):
            if deltas__not_good_ is MISSING:
                deltas__not_good_ = None
                deltas__left_out += 1
            elif deltas__not_good_ is None:
                deltas__absent |= 16
            else:
                raise TypeError
        if (
            not (deltas__happiness_score_.__class__ is float and -1e18 < deltas__happiness_score_ < 1e18)
            and deltas__happiness_score_.__class__ is not int
        ):
            if deltas__happiness_score_ is MISSING:
                deltas__happiness_score_ = None
                deltas__left_out += 1
            elif deltas__happiness_score_ is None:
                deltas__absent |= 64
            else:
                raise TypeError
        if (
            not (deltas__great_count_.__class__ is float and -1e18 < deltas__great_count_ < 1e18)
            and deltas__great_count_.__class__ is not int
        ):
            if deltas__great_count_ is MISSING:
                deltas__great_count_ = None
                deltas__left_out += 1
            elif deltas__great_count_ is None:
                deltas__absent |= 256
            else:
                raise TypeError
        if (
            not (deltas__okay_count_.__class__ is float and -1e18 < deltas__okay_count_ < 1e18)
            and deltas__okay_count_.__class__ is not int
        ):
            if deltas__okay_count_ is MISSING:
                deltas__okay_count_ = None
                deltas__left_out += 1
            elif deltas__okay_count_ is None:
                deltas__absent |= 1024
            else:
                raise TypeError
        if (
            not (deltas__not_good_count_.__class__ is float and -1e18 < deltas__not_good_count_ < 1e18)
            and deltas__not_good_count_.__class__ is not int
        ):
            if deltas__not_good_count_ is MISSING:
                deltas__not_good_count_ = None
                deltas__left_out += 1
            elif deltas__not_good_count_ is None:
                deltas__absent |= 4096
            else:
                raise TypeError
        deltas__made = _new_happiness_deltas()
        deltas__made.great = deltas__great_
        deltas__made.okay = deltas__okay_
        deltas__made.not_good = deltas__not_good_
        deltas__made.happiness_score = deltas__happiness_score_
        deltas__made.great_count = deltas__great_count_
        deltas__made.okay_count = deltas__okay_count_
        deltas__made.not_good_count = deltas__not_good_count_
        if deltas__absent:
            deltas__made._absent = deltas__absent
        if deltas__size + deltas__left_out != 7:
            deltas__made.extra = unlisted(deltas__data, HappinessDeltas._KEYS)
        deltas_ = deltas__made
    elif deltas_ is MISSING:
        deltas_ = None
        left_out += 1
    elif deltas_ is None:
        absent |= 64
    else:
        raise TypeError
    current__data = current_
    current__size = len(current__data)
    if current__size == 11:
        current__ratings_percent_ = current__data["ratingsPercent"]
        current__great_ = current__data["great"]
        current__okay_ = current__data["okay"]
        current__not_good_ = current__data["notGood"]
        current__happiness_score_ = current__data["happinessScore"]
        current__great_count_ = current__data["greatCount"]
        current__okay_count_ = current__data["okayCount"]
        current__not_good_count_ = current__data["notGoodCount"]
        current__ratings_count_ = current__data["ratingsCount"]
        current__total_customers_with_ratings_ = current__data["totalCustomersWithRatings"]
        current__total_customers_ = current__data["totalCustomers"]
    else:
        current__ratings_percent_ = current__data.get("ratingsPercent", MISSING)
        current__great_ = current__data.get("great", MISSING)
        current__okay_ = current__data.get("okay", MISSING)
        current__not_good_ = current__data.get("notGood", MISSING)
        current__happiness_score_ = current__data.get("happinessScore", MISSING)
        current__great_count_ = current__data["greatCount"]
        current__okay_count_ = current__data["okayCount"]
        current__not_good_count_ = current__data["notGoodCount"]
        current__ratings_count_ = current__data["ratingsCount"]
        current__total_customers_with_ratings_ = current__data["totalCustomersWithRatings"]
        current__total_customers_ = current__data["totalCustomers"]
    if (
        (current__great_count_.__class__ is not int)
        or (current__okay_count_.__class__ is not int)
        or (current__not_good_count_.__class__ is not int)
        or (current__ratings_count_.__class__ is not int)
        or (current__total_customers_with_ratings_.__class__ is not int)
        or (current__total_customers_.__class__ is not int)
    ):
        raise TypeError
    current__left_out = current__absent = 0
    if (
        not (current__ratings_percent_.__class__ is float and -1e18 < current__ratings_percent_ < 1e18)
        and current__ratings_percent_.__class__ is not int
    ):
        if current__ratings_percent_ is MISSING:
            current__ratings_percent_ = None
            current__left_out += 1
        elif current__ratings_percent_ is None:
            current__absent |= 1
        else:
            raise TypeError
    if (
        not (current__great_.__class__ is float and -1e18 < current__great_ < 1e18)
        and current__great_.__class__ is not int
    ):
        if current__great_ is MISSING:
            current__great_ = None
            current__left_out += 1
        elif current__great_ is None:
            current__absent |= 4
        else:
            raise TypeError
    if (
        not (current__okay_.__class__ is float and -1e18 < current__okay_ < 1e18)
        and current__okay_.__class__ is not int
    ):
        if current__okay_ is MISSING:
            current__okay_ = None
            current__left_out += 1
        elif current__okay_ is None:
            current__absent |= 16
        else:
            raise TypeError
    if (
        not (current__not_good_.__class__ is float and -1e18 < current__not_good_ < 1e18)
        and current__not_good_.__class__ is not int
    ):
        if current__not_good_ is MISSING:
            current__not_good_ = None
            current__left_out += 1
        elif current__not_good_ is None:
            current__absent |= 64
        else:
            raise TypeError
    if (
        not (current__happiness_score_.__class__ is float and -1e18 < current__happiness_score_ < 1e18)
        and current__happiness_score_.__class__ is not int
    ):
        if current__happiness_score_ is MISSING:
            current__happiness_score_ = None
            current__left_out += 1
        elif current__happiness_score_ is None:
            current__absent |= 256
        else:
            raise TypeError
    current__made = _new_happiness_statistics()
    current__made.ratings_percent = current__ratings_percent_
    current__made.great = current__great_
    current__made.okay = current__okay_
    current__made.not_good = current__not_good_
    current__made.happiness_score = current__happiness_score_
    current__made.great_count = current__great_count_
    current__made.okay_count = current__okay_count_
    current__made.not_good_count = current__not_good_count_
    current__made.ratings_count = current__ratings_count_
    current__made.total_customers_with_ratings = current__total_customers_with_ratings_
    current__made.total_customers = current__total_customers_
    if current__absent:
        current__made._absent = current__absent
    if current__size + current__left_out != 11:
        current__made.extra = unlisted(current__data, HappinessStatistics._KEYS)
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
    made = _new_happiness_report()
    made.filter_tags = filter_tags__found
    made.current = current_
    made.previous = previous_
    made.deltas = deltas_
    if absent:
        made._absent = absent
    if size + left_out != 4:
        made.extra = unlisted(data, HappinessReport._KEYS)
    return made


HappinessReport._read = _read
