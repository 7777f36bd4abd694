"""What the figures of the API measure: field names of the documentation, and the columns of the table they come from.

A unit (`x-unit`) says how a figure is made of columns: a count is a sum, a time an average, a percent or a fraction a
share. The tables below say of which columns, by the name of the field, in whatever report it is. A name that is in none
of them gets figures of a column of its own.
"""

from __future__ import annotations

import re

COUNTS = {
    "answered": "answered",
    "chatConversations": "one",
    "closed": "closed",
    "completedChats": "chats joined",
    "conversations": "one",
    "conversationsCreated": "new",
    "customers": "customers",
    "customersHelped": "helped",
    "emailConversations": "one",
    "emailsCreated": "new",
    "greatCount": "great",
    "messages": "messages",
    "messagesReceived": "messages",
    "missedChats": "chats missed",
    "new": "new",
    "newConversations": "new",
    "notGoodCount": "not good",
    "okayCount": "okay",
    "phoneCallsCreated": "new",
    "phoneConversations": "one",
    "ratingsCount": "ratings",
    "receivedMessages": "messages",
    "replies": "replies",
    "repliesSent": "replies",
    "resolutions": "resolved",
    "resolved": "resolved",
    "resolvedOnFirstReply": "resolved at once",
    "total": "one",
    "totalAnswered": "answered {id}",
    "totalConversations": "one",
    "totalCustomers": "customers",
    "totalCustomersHelped": "helped",
    "totalCustomersWithRatings": "rated customers",
    "totalReplies": "replies",
    "visitors": "one",
    # Distributions count what their averages are over.
    "firstResponseTime": "first answered",
    "handleTime": "answered",
    "repliesToResolve": "resolved",
    "resolutionTime": "resolved",
    "responseTime": "answered",
    # Rates are named for what they count.
    "chats": "one",
    # Ranges of the drilldown.
    "firstReplyResolved": "resolved at once",
}

AVERAGES = {
    "averageFirstResponseTime": ("first wait", "first answered"),
    "docsViewedPerVisit": ("views", "one"),
    "duration": ("chat length", "chats joined"),
    "firstResponseTime": ("first wait", "first answered"),
    "handleTime": ("handling", "answered"),
    "messagesPerChat": ("chat messages", "chats"),
    "repliesToResolve": ("replies to resolve", "resolved"),
    "resolutionTime": ("lasting", "resolved"),
    "responseTime": ("wait", "answered"),
    "waitTime": ("chat wait", "chats joined"),
    # The range of the drilldown.
    "replies": ("replies to resolve", "resolved"),
}

SHARES = {
    "browseAction": ("browsed", "one"),
    "failedResult": ("failed", "one"),
    "foundAnAnswerResult": ("found", "one"),
    "great": ("great", "ratings"),
    "notGood": ("not good", "ratings"),
    "okay": ("okay", "ratings"),
    "percentResolvedOnFirstReply": ("resolved at once", "resolved"),
    "ratingsPercent": ("rated customers", "customers"),
    "searchAction": ("searched", "one"),
    "sentAnEmailResult": ("sent", "one"),
    "unansweredPercent": ("unanswered {id}", "one"),
}

DIMENSIONS = {
    "customFields": "fields",
    "customers": "customer",
    "failedSearches": "failed search",
    "popularSearches": "search",
    "replies": "saved reply",
    "tags": "tags",
    "topArticles": "article",
    "topCategories": "category",
    "users": "user",
    "workflows": "workflow",
}
"""Lists whose rows split what is counted, and the column that says into what."""

TOTALS = {"tags": "tagged"}
"""What the total behind such a list counts, where it is not the column of its rows."""

_BEFORE = re.compile(r"(?<![A-Za-z])previous([A-Z])|(?<=[a-z])Previous(?=[A-Z])")


def count_column(name: str) -> str:
    """The column that a count sums."""
    return COUNTS.get(name, name)


def average_columns(name: str) -> tuple[str, str]:
    """The column that an average sums, and the one it divides by."""
    return AVERAGES.get(name, (name, "one"))


def share_columns(name: str) -> tuple[str, str]:
    """The columns of the part and of the whole."""
    return SHARES.get(name, (name, "one"))


def range_column(name: str) -> str:
    """The column that says which conversations are in a range of the drilldown."""
    return AVERAGES[name][1] if name in AVERAGES else count_column(name)


def without_previous(name: str) -> str:
    """The name that a figure of the interval before has in this one, `unansweredPreviousPercent` for instance."""
    return _BEFORE.sub(lambda match: (match[1] or "").lower(), name)
