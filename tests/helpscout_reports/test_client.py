"""The clients themselves: how they are made, what they refuse, and that both are the same."""

import asyncio
import inspect
import json
import os
from collections.abc import Callable
from datetime import datetime
from functools import partial
from types import SimpleNamespace
from typing import Any
from unittest.mock import create_autospec

import httpx
import pytest

import helpscout_reports
from helpscout_reports import (
    AsyncHelpScoutReports,
    ConfigurationError,
    Event,
    HelpScoutReports,
    InvalidRequestError,
    ResponseDecodeError,
    models,
    operations,
)
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve

from .conftest import INTERVAL, MakeFace


@pytest.mark.parametrize("kind", [HelpScoutReports, AsyncHelpScoutReports])
def test_the_arguments_of_a_client(kind: Any) -> None:
    """Names, order and defaults, exactly as promised."""
    parameters = inspect.signature(kind).parameters.values()
    assert [(parameter.name, parameter.default) for parameter in parameters] == [
        ("app_id", None),
        ("app_secret", None),
        ("auth", None),
        ("base_url", "https://api.helpscout.net"),
        ("timeout", 30.0),
        ("deadline", 300.0),
        ("max_retries", 2),
        ("max_wait", 120.0),
        ("validate", True),
        ("http_client", None),
        ("on_event", None),
    ]
    kinds = [parameter.kind for parameter in parameters]
    assert kinds == [inspect.Parameter.POSITIONAL_OR_KEYWORD] * 2 + [inspect.Parameter.KEYWORD_ONLY] * 9


@pytest.mark.parametrize("kind", [HelpScoutReports, AsyncHelpScoutReports])
def test_the_annotations_of_a_client_can_be_evaluated(kind: Any) -> None:
    """What reads signatures at run time finds that `on_event` takes an Event."""
    parameters = inspect.signature(kind, eval_str=True).parameters
    assert parameters["on_event"].annotation == Callable[[Event], object] | None


def test_a_mock_of_a_client_knows_the_families() -> None:
    """`create_autospec` gives every family with its methods, and refuses a misspelt method or argument."""
    mock = create_autospec(HelpScoutReports, instance=True)
    mock.company.overall.return_value = models.CompanyReport.example()
    assert mock.company.overall(**INTERVAL).current is not None
    for operation in operations.values():
        assert callable(getattr(getattr(mock, operation.family), operation.report))
    with pytest.raises(AttributeError):
        mock.company.overal  # noqa: B018 - what is misspelt is no attribute
    with pytest.raises(TypeError):
        mock.company.overall(begin=1)
    assert create_autospec(HelpScoutReports)().user.drilldown(user=4, **INTERVAL) is not None


@pytest.mark.parametrize("use", ["call", "pager", "aclose"])
def test_an_asyncio_client_without_a_loop_says_what_is_missing(use: str) -> None:
    """Made outside of any loop it is fine; used there, plainly driven: ConfigurationError, not RuntimeError."""
    client = AsyncHelpScoutReports("id", "the-secret")
    work: dict[str, Callable[[], Any]] = {
        "call": client.lookup.me,
        "pager": client.lookup.users().first,
        "aclose": client.aclose,
    }
    with pytest.raises(ConfigurationError, match="running event loop of asyncio"):
        work[use]().send(None)


async def _ask(mock: Any) -> Any:
    return await mock.user.overall(user=4, **INTERVAL)


def test_a_mock_of_an_asyncio_client_is_awaited() -> None:
    """The methods of its families are coroutine functions, as those of the client."""
    mock = create_autospec(AsyncHelpScoutReports, instance=True)
    mock.user.overall.return_value = "the report"
    assert asyncio.run(_ask(mock)) == "the report"


def test_both_clients_offer_the_same() -> None:
    """The same public names, but for the ways to close."""
    plain = {name for name in dir(HelpScoutReports) if not name.startswith("_")}
    asynchronous = {name for name in dir(AsyncHelpScoutReports) if not name.startswith("_")}
    assert plain ^ asynchronous == {"close", "aclose"}
    assert {operation.family for operation in operations.values()} <= plain


def test_every_name_of_the_package_is_there() -> None:
    """`__all__` is sorted, complete, and each of its names can be had."""
    assert sorted(helpscout_reports.__all__) == sorted(dir(helpscout_reports))
    assert all(getattr(helpscout_reports, name) is not None for name in helpscout_reports.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = helpscout_reports.nonsense


def test_a_call_goes_to_the_documented_address(serve: Serve, face: MakeFace) -> None:
    """Path prefix, path, query with whole seconds and literal commas, and the headers."""
    server = serve()
    caller = face(server, base_url=server.url + "/a/prefix/")
    caller.run(lambda: caller.client.user.overall(user=4, **INTERVAL, mailboxes=[123, 567]))
    (seen,) = server.reports
    assert seen.method == "GET"
    assert seen.target == (
        "/a/prefix/v2/reports/user?user=4&start=2026-10-01T00:00:00Z&end=2026-11-01T00:00:00Z&mailboxes=123,567"
    )
    assert seen.headers["accept"] == "application/json, application/hal+json"
    assert seen.headers["user-agent"] == f"helpscout-reports/{helpscout_reports.__version__}"
    assert seen.headers["accept-encoding"] == "gzip"
    assert server.tokens[0].target == "/a/prefix/v2/oauth2/token"


@pytest.mark.promise("Every operation")
@pytest.mark.parametrize("operation_id", [name for name in operations if name != "legacy_user_overall"])
def test_every_operation_works_through_both_clients(operation_id: str, serve: Serve, face: MakeFace) -> None:
    """The documented sample of each operation comes back as it was sent, by way of the catalogue."""
    operation = operations[operation_id]
    document = sample(operation_id)
    server = serve(do.answer(document))
    caller = face(server)
    values = {
        parameter.name: parameter.enum[0] if parameter.enum else 4
        for parameter in operation.parameters
        if parameter.required and parameter.name not in INTERVAL
    }
    values |= {name: value for name, value in INTERVAL.items() if name in {p.name for p in operation.parameters}}
    answer = caller.run(lambda: caller.client.call(operation.request(values)))
    made = [item.to_dict() for item in answer] if isinstance(answer, list) else answer.to_dict()
    assert json.dumps(made, sort_keys=True) == json.dumps(document, sort_keys=True)


def test_wrong_arguments_are_refused_before_anything_is_sent(serve: Serve, face: MakeFace) -> None:
    """A naive time, also with `validate=False`; an end before the start only without."""
    server = serve()
    naive = {"start": datetime(2026, 10, 1), "end": datetime(2026, 11, 1)}
    backwards = {"start": INTERVAL["end"], "end": INTERVAL["start"]}
    for validate, wrong in [(True, naive), (False, naive), (True, backwards)]:
        caller = face(server, validate=validate)
        with pytest.raises(InvalidRequestError):
            caller.run(lambda caller=caller, wrong=wrong: caller.client.user.overall(user=4, **wrong))
    assert server.connections == 0
    caller = face(server, validate=False)
    caller.run(lambda: caller.client.user.overall(user=4, **backwards))
    assert len(server.reports) == 1


def test_the_wrong_kind_of_http_client_is_refused() -> None:
    """An asyncio client for plain code and the other way round: ConfigurationError that says so."""
    with httpx.Client() as plain, pytest.raises(ConfigurationError, match="http_client"):
        AsyncHelpScoutReports("id", "secret", http_client=plain)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="http_client"):
        HelpScoutReports("id", "secret", http_client=httpx.AsyncClient())  # type: ignore[arg-type]


def test_what_only_resembles_an_http_client_is_refused() -> None:
    """A class in place of a client, and what sends as well, as sessions of requests do."""
    with pytest.raises(ConfigurationError, match=r"needs an httpx\.Client .*not a class"):
        HelpScoutReports("id", "secret", http_client=httpx.Client)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match=r"needs an httpx\.AsyncClient .*not a class"):
        AsyncHelpScoutReports("id", "secret", http_client=httpx.AsyncClient)  # type: ignore[arg-type]
    session = SimpleNamespace(send=print, close=print)
    with pytest.raises(ConfigurationError, match=r"needs an httpx\.Client .*not SimpleNamespace"):
        HelpScoutReports("id", "secret", http_client=session)  # type: ignore[arg-type]


class _Later:
    async def __call__(self, event: Event) -> None: ...


async def _later(event: Event) -> None: ...


@pytest.mark.parametrize("kind", [HelpScoutReports, AsyncHelpScoutReports])
@pytest.mark.parametrize("told", [_later, _Later(), partial(_later)])
def test_coroutine_functions_cannot_be_told_of_events(kind: Any, told: Any) -> None:
    """What is defined with `async def` would never be awaited: ConfigurationError where it is given."""
    with pytest.raises(ConfigurationError, match="on_event: a plain function is needed"):
        kind("id", "secret", on_event=told)


def test_a_client_works_as_a_context(serve: Serve) -> None:
    """`with` gives the client, and closes it."""
    server = serve()
    with HelpScoutReports("id", "the-secret", base_url=server.url) as client:
        client.user.overall(user=4, **INTERVAL)
    server.wait_until(lambda server: server.open == 0)


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_client_of_the_caller_does_not_cross_a_fork() -> None:
    """A client of the caller belongs to the parent: ConfigurationError in a forked child."""
    with httpx.Client() as own:
        client = HelpScoutReports("id", "secret", http_client=own)
        child = os.fork()
        if child == 0:
            code = 1
            try:
                client.user.overall(user=4, **INTERVAL)
            except ConfigurationError:
                code = 0
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_an_answer_is_never_none(serve: Serve, face: MakeFace) -> None:
    """A 204 is no report."""
    with pytest.raises(ResponseDecodeError):
        face(serve(do.answer(b"", 204))).overall()


def test_what_is_no_request_is_refused(serve: Serve, face: MakeFace) -> None:
    """An operation, its id or None in place of a request, or of how it pages: InvalidRequestError that says what is."""
    server = serve()
    client: Any = face(server).client
    operation = operations["user_drilldown"]
    request = operation.request({"user": 4, **INTERVAL})
    for wrong in (None, "user_drilldown", operation):
        with pytest.raises(InvalidRequestError, match=r"^request: operations\[…\]\.request\(\{…\}\) is needed, not "):
            _result(client.call(wrong))
        with pytest.raises(InvalidRequestError, match=r"^request: "):
            client.paginate(wrong, operation.paging)
        with pytest.raises(InvalidRequestError, match=r"^paging: operations\[…\]\.paging is needed, not "):
            client.paginate(request, wrong)
    assert server.connections == 0


def _result(called: Any) -> Any:
    return asyncio.run(called) if inspect.iscoroutine(called) else called


def test_a_pager_says_which_report_it_reads() -> None:
    """The repr names the operation; nothing is sent for it."""
    assert repr(HelpScoutReports("id", "secret").lookup.tags()) == "<Pager of lookup_tags>"
    assert repr(AsyncHelpScoutReports("id", "secret").lookup.tags()) == "<AsyncPager of lookup_tags>"
