"""Buckets of distributions, with the limits that are published."""

from __future__ import annotations

from attrs import frozen


@frozen(slots=True)
class Bucket:
    """One bucket of a distribution.

    Attributes:
        id: Its id in answers.
        label: Its limits in words, None where nobody has published them.
        lower: Smallest value that belongs to it, None where it is not known or there is none.
        upper: Smallest value that no longer belongs to it, None where it is not known or there is none.
    """

    id: int
    label: str | None = None
    lower: float | None = None
    upper: float | None = None


@frozen(slots=True)
class BucketTable:
    """The buckets that distributions share.

    Attributes:
        name: Its name in the specification.
        unit: Unit of the limits.
        buckets: The buckets, in order.
    """

    name: str
    unit: str
    buckets: tuple[Bucket, ...]
