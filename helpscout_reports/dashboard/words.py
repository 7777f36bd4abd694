"""Names of figures for people, and text from outside made fit for a page."""

from __future__ import annotations

import re
from typing import Any

# Nothing that a page cannot hold, nor what turns the direction of the text around it; tags keep the rest apart.
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_LONGEST = 120
_NAMES = {
    "great": "Rated great",
    "okay": "Rated okay",
    "not_good": "Rated not good",
    "ratings_count": "All ratings",
    "ratings_percent": "Share of customers who rated",
    "great_count": "Great ratings",
    "okay_count": "Okay ratings",
    "not_good_count": "Not good ratings",
    "total_customers_with_ratings": "Customers who rated",
    "total_customers": "Customers",
    "percent_resolved_on_first_reply": "Share resolved on first reply",
    "total_conversations": "Conversations",
    "total_replies": "Replies",
    "total_users": "Users",
    "user.total_customers_helped": "Customers helped, all time",
    "average_first_response_time": "First response time",
    "failed_result": "Visits with a failed search",
    "found_an_answer_result": "Visits that found an answer",
    "sent_an_email_result": "Visits that sent an email",
    "browse_action": "Visits that browsed",
    "search_action": "Visits that searched",
    "docs_viewed_per_visit": "Articles viewed",
}


def readable(name: str) -> str:
    """The name of a figure or column for people: `first_response_time` → `First response time`."""
    if name in _NAMES:
        return _NAMES[name]
    last = name.rpartition(".")[2]
    text = _NAMES.get(last, last.replace("_", " "))
    return text[:1].upper() + text[1:]


def fit(value: Any, longest: int = _LONGEST) -> str:
    """Text from outside on one line, without control characters, cut where it is too long to be read."""
    text = " ".join(_UNFIT.sub(" ", str(value)).split())
    return text if len(text) <= longest else text[: longest - 1] + "…"
