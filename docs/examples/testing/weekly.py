"""A small program as a team might have it: last week in three lines, for a chat channel."""

from datetime import datetime, timedelta

from helpscout_reports import HelpScoutReports, PermissionDeniedError


def weekly(monday: datetime) -> str:
    """How the week that begins on a Monday went, compared with the one before."""
    week = timedelta(days=7)
    try:
        with HelpScoutReports() as client:
            report = client.company.overall(
                start=monday, end=monday + week, previous_start=monday - week, previous_end=monday
            )
            slow = client.company.drilldown(start=monday, end=monday + week, range="responseTime", range_id=10)
            waited = [conversation.number for conversation in slow]
    except PermissionDeniedError:
        return "No figures: reports need a Plus or Pro plan."
    change = report.deltas.total_replies if report.deltas else None
    return "\n".join(
        [
            f"Replies: {report.current.total_replies}" + ("" if change is None else f" ({change:+.0f} %)"),
            f"Customers helped: {report.current.customers_helped}",
            f"Waited over two days: {len(waited)}",
        ]
    )
