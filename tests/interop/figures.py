"""The figures that every example prints, read with the Python client."""

from collections import Counter
from datetime import UTC, datetime
from typing import Any

from helpscout_reports import HelpScoutReports

PREVIOUS_START, START, END = (datetime(2026, month, 1, tzinfo=UTC) for month in (8, 9, 10))


def read(base_url: str) -> dict[str, Any]:
    """A look-up, a summary, a filtered series, and all pages of a drilldown, in this order."""
    with HelpScoutReports("any id", "any secret", base_url=base_url) as client:
        mailboxes = [mailbox.id for mailbox in client.lookup.mailboxes().collect()[:2]]
        company = client.company.overall(start=START, end=END, previous_start=PREVIOUS_START, previous_end=START)
        volume = client.conversations.volume_by_channel(
            start=START, end=END, mailboxes=mailboxes, types=["email", "chat"], view_by="week"
        )
        rows = client.conversations.drilldown(start=START, end=END, mailboxes=mailboxes, rows=50).collect()
    return {
        "mailboxes": mailboxes,
        "summary": {
            "start": instant(company.current.start_date) if company.current.start_date else None,
            "customersHelped": company.current.customers_helped,
            "repliesPerDay": company.current.replies_per_day,
            "previousReplies": company.previous.total_replies if company.previous else None,
            "repliesChange": company.deltas.total_replies if company.deltas else None,
            "users": [user.name for user in company.users],
        },
        "series": [
            {"date": instant(point.date), "email": point.email, "chat": point.chat, "phone": point.phone}
            for point in volume.current
        ],
        "drilldown": {
            "rows": len(rows),
            "numbers": sum(row.number or 0 for row in rows),
            "statuses": dict(Counter(str(row.status) for row in rows if row.status is not None)),
            "latest": instant(max(row.modified_at for row in rows if row.modified_at is not None)),
        },
    }


def instant(date: datetime) -> str:
    """A date as the API writes it."""
    return date.strftime("%Y-%m-%dT%H:%M:%SZ")
