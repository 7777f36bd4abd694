"""Every operation over real HTTP through the public clients, and every documented answer exactly."""

import asyncio
import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from helpscout_reports import ApiKey, AsyncHelpScoutReports, AsyncPager, HelpScoutReports, Pager, operations
from helpscout_reports.cli.tools.tour import arguments
from helpscout_reports.sandbox import Sandbox

EXAMPLES = Path(__file__).parents[1] / "spec" / "examples"
SAMPLES = sorted(path for path in EXAMPLES.glob("*.json") if path.name.split(".")[0] in operations)


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """A sandbox for all tests of this module, which forgets its special answers by being asked for them once."""
    with Sandbox(rate_limit=100_000) as running:
        yield running


def credentials(operation_id: str) -> dict[str, Any]:
    """What an operation is asked for with."""
    if operations[operation_id].security == "basic":
        return {"auth": ApiKey("key")}
    return {"app_id": "id", "app_secret": "secret"}


def ask(box: Sandbox, operation_id: str) -> Any:
    """The answer of the blocking client; of a pager the first page."""
    operation = operations[operation_id]
    with HelpScoutReports(base_url=box.url, **credentials(operation_id)) as client:
        answer = getattr(getattr(client, operation.family), operation.report)(**arguments(operation))
        return next(answer.pages()).answer if isinstance(answer, Pager) else answer


async def ask_async(box: Sandbox, operation_id: str) -> Any:
    """The answer of the asyncio client; of a pager the first page."""
    operation = operations[operation_id]
    async with AsyncHelpScoutReports(base_url=box.url, **credentials(operation_id)) as client:
        answer = getattr(getattr(client, operation.family), operation.report)(**arguments(operation))
        if not isinstance(answer, AsyncPager):
            return await answer
        async for page in answer.pages():
            return page.answer
        raise AssertionError("a pager without a page")


def plain(answer: Any) -> Any:
    """An answer back as a JSON document."""
    return [item.to_dict() for item in answer] if isinstance(answer, list) else answer.to_dict()


@pytest.mark.promise("Every operation")
@pytest.mark.filterwarnings("ignore:legacy.user_overall is deprecated:DeprecationWarning")
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_survives_the_wire(path: Path, box: Sandbox) -> None:
    """A documented answer, served over HTTP, comes out of both clients with to_dict() exactly as documented."""
    operation_id, document = path.name.split(".")[0], json.loads(path.read_text())
    box.answer(operation_id, document)
    assert plain(ask(box, operation_id)) == document
    assert plain(asyncio.run(ask_async(box, operation_id))) == document


@pytest.mark.promise("Every operation")
@pytest.mark.filterwarnings("ignore:legacy.user_overall is deprecated:DeprecationWarning")
@pytest.mark.parametrize("operation_id", list(operations))
def test_what_is_sent_is_what_was_built(operation_id: str, box: Sandbox) -> None:
    """The path and the query string that arrive at the server are those of the request; pagers add page and size."""
    operation = operations[operation_id]
    ask(box, operation_id)
    seen = box.requests[-1]
    built = operation.request(arguments(operation))
    assert (seen.method, seen.path) == (operation.method, built.path)
    expected = dict(parse_qsl(built.query))
    sent = dict(parse_qsl(seen.query))
    added = {name: sent[name] for name in sent.keys() - expected.keys()}
    assert sent == expected | added
    assert added.keys() <= ({"page", "rows"} if operation.paged else set())


@pytest.mark.parametrize("operation_id", list(operations))
def test_annotations_of_a_report_can_be_evaluated(operation_id: str) -> None:
    """What reads signatures at run time, as frameworks do, finds the model of the answer or of the rows of a pager."""
    operation = operations[operation_id]
    rows = None if operation.paging is None else operation.paging.page_of(operation.response_model.example()).results
    for kind, pager in ((HelpScoutReports, Pager), (AsyncHelpScoutReports, AsyncPager)):
        client = kind(**credentials(operation_id))
        method = getattr(getattr(client, operation.family), operation.report)
        signature = inspect.signature(method, eval_str=True)
        found: Any = signature.return_annotation
        if rows is not None:
            assert found == pager[type(rows[0])]
        else:
            assert found == (list[operation.response_model] if operation.many else operation.response_model)


def test_the_legacy_report_is_deprecated(box: Sandbox) -> None:
    """Asking for the report of API 1.0 says that it is deprecated."""
    with pytest.warns(DeprecationWarning, match=r"legacy\.user_overall is deprecated"):
        ask(box, "legacy_user_overall")


def test_the_legacy_report_says_what_takes_its_place(box: Sandbox) -> None:
    """The warning names the address of the report to use, since the two reports have the same name."""
    with pytest.warns(DeprecationWarning, match=f"Use that of 2.0 at {operations['user_overall'].path},"):
        ask(box, "legacy_user_overall")
