"""What callers get wrong: each line with a mark is refused by type checkers, and no other line is."""

from datetime import UTC, datetime

import httpx
import httpx2

import helpscout_reports
import helpscout_reports.sandbox
from helpscout_reports import (
    APIConnectionError,
    AsyncHelpScoutReports,
    DateRange,
    HelpScoutReports,
    Interval,
    InvalidRequestError,
    Pager,
    export_reports,
    models,
    plan,
)

START, END = datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC)
october: DateRange = {"start": START, "end": END}
half: DateRange = {"start": START}  # refused


def given_clients() -> None:
    """What requests are sent with."""
    HelpScoutReports(http_client=httpx.AsyncClient())  # refused
    HelpScoutReports(http_client=httpx2.AsyncClient())  # refused
    HelpScoutReports(http_client=httpx.Client)  # refused
    HelpScoutReports(http_client=httpx.HTTPTransport())  # refused
    AsyncHelpScoutReports(http_client=httpx.Client())  # refused
    AsyncHelpScoutReports(http_client=httpx2.Client())  # refused


def fields(client: HelpScoutReports) -> None:
    """Fields, and what they hold."""
    report = client.user.overall(user=4, start=START, end=END)
    print(report.curent)  # refused
    print(report.current.total_replys)  # refused
    print(report.current.response_time + 1)  # refused
    print(report.current.total_conversations.upper())  # refused
    print(models.UserReprot)  # refused
    print(helpscout_reports.Intervall)  # refused
    print(helpscout_reports.sandbox.Sandboxx)  # refused


def parameters(client: HelpScoutReports) -> None:
    """Parameters, and what they take."""
    client.user.overall(user=4, start=START, end=END, mailbox=[1])  # refused
    client.user.overall(user="4", start=START, end=END)  # refused
    client.user.overall(user=4, start="2026-10-01", end=END)  # refused
    client.user.overall(start=START, end=END)  # refused
    client.user.overall(4, START, END)  # refused
    client.company.overall(**october, types=["fax"])  # refused
    client.company.overall(**october, mailboxes=5)  # refused
    client.company.drilldown(**october, range="replys")  # refused
    client.user.replies(user=4, **october, view_by="hour")  # refused
    client.company.overal(**october)  # refused
    print(client.compnay)  # refused


def ranges(client: HelpScoutReports, interval: Interval) -> None:
    """What ranges are compared with, and how they are cut."""
    client.company.overall(**interval.compared("pervious"))  # refused
    interval.split("hour")  # refused
    plan(client, interval, every="fortnight")  # refused
    export_reports(client, interval, output="out", compare="month")  # refused
    export_reports(client, interval, output="out", format="pdf")  # refused


def rows(client: HelpScoutReports) -> None:
    """Rows and pages."""
    pager: Pager[models.Tag] = client.lookup.users()  # refused
    for row in client.company.drilldown(**october):
        print(row.assigned_nmae)  # refused
    page = next(client.lookup.tags().pages())
    print(page.totals)  # refused
    print(page.answer.embeded)  # refused
    pager.pages(concurency=2)  # refused


def faults(client: HelpScoutReports) -> None:
    """Errors."""
    try:
        client.user.overall(user=4, **october)
    except InvalidRequestError as fault:
        print(fault.paramter)  # refused
    except APIConnectionError as fault:
        print(fault.status_code)  # refused
        print(fault.pages)  # refused
