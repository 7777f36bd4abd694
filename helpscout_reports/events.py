"""What a client tells about its requests and waits, for metrics and logs."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from .responses.headers import RateLimit


@frozen
class Event:
    """One attempt, wait or token request of a call. It holds no secret and nothing of the answer.

    Attributes:
        kind: `attempt`: a request for a report came to an end; `token`: one for a token did; `wait`: a wait begins.
        operation_id: The report that is asked for, such as `user_overall`.
        attempt: Number of the request in its call, from 1.
        status_code: HTTP status; None when no answer arrived, and for waits.
        seconds: How long the request took; 0.0 for waits.
        wait: Seconds until the next try; None when there is none.
        rate_limit: What the answer said about the limit of the account, None when it said nothing.
    """

    kind: Literal["attempt", "wait", "token"]
    operation_id: str
    attempt: int
    status_code: int | None
    seconds: float
    wait: float | None
    rate_limit: RateLimit | None
