"""The columns that the figures of the API are made of, by field name.

The unit (`x-unit`) decides how: a count is a sum, a time an average, a percent or a fraction a share. The tables below
have the columns, by the name of the field in any report. Any other name gets an invented column.
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
    # Distributions count the rows that their averages are over.
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
"""Lists with a row for each value of a column."""

TOTALS = {"tags": "tagged"}
"""The column that the total of such a list counts, where it is another one."""

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
    """The column that is not 0 for the conversations of a drill-down's range."""
    return AVERAGES[name][1] if name in AVERAGES else count_column(name)


def without_previous(name: str) -> str:
    """The name of a previous figure without `previous`: `unansweredPercent` for `unansweredPreviousPercent`."""
    return _BEFORE.sub(lambda match: (match[1] or "").lower(), name)
