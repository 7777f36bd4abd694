"""What people hook into httpx sees every call, without an argument given to the client."""

from pathlib import Path
from typing import Any

import httpx
import pytest
import respx
import sentry_sdk
import vcr
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pytest_httpx import HTTPXMock

from tests.helpscout_reports.conftest import MakeFace
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve

TOKEN = {"access_token": "from-the-mock", "expires_in": 100}


class Nowhere:
    """In place of a server: an address at which nobody listens."""

    url = "https://api.helpscout.example"


@pytest.mark.promise("Connections")
def test_pytest_httpx_answers_in_place_of_the_server(face: MakeFace, httpx_mock: HTTPXMock) -> None:
    """With pytest-httpx token and report come from the mock."""
    httpx_mock.add_response(method="POST", url=f"{Nowhere.url}/v2/oauth2/token", json=TOKEN)
    httpx_mock.add_response(method="GET", json=sample("user_overall"))
    assert face(Nowhere()).overall().to_dict() == sample("user_overall")
    report = httpx_mock.get_requests()[-1]
    assert (report.url.path, report.headers["Authorization"]) == ("/v2/reports/user", "Bearer from-the-mock")


@pytest.mark.promise("Connections")
def test_respx_answers_in_place_of_the_server(face: MakeFace) -> None:
    """With respx token and report come from the mock, retries included."""
    with respx.mock() as mock:
        mock.post(f"{Nowhere.url}/v2/oauth2/token").respond(json=TOKEN)
        route = mock.get(url__startswith=f"{Nowhere.url}/v2/reports/user")
        route.side_effect = [httpx.Response(401), httpx.Response(200, json=sample("user_overall"))]
        assert face(Nowhere()).overall().to_dict() == sample("user_overall")
        assert route.call_count == 2


@pytest.mark.promise("Connections")
def test_vcrpy_records_and_plays(serve: Serve, face: MakeFace, tmp_path: Path) -> None:
    """With vcrpy a call is recorded once, then played without the server."""
    server = serve()
    for _ in range(2):
        with vcr.use_cassette(str(tmp_path / "tape.yaml"), record_mode="once"):  # type: ignore[attr-defined]
            caller = face(server)
            assert caller.overall().to_dict() == sample("user_overall")
            caller.close()
    assert len(server.seen) == 2


@pytest.mark.promise("Connections")
def test_opentelemetry_has_a_span_for_each_request(serve: Serve, face: MakeFace) -> None:
    """OpenTelemetry has a span for the token request and one for the report."""
    spans = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        face(serve()).overall()
    finally:
        instrumentor.uninstrument()
    assert [span.name for span in spans.get_finished_spans()] == ["POST", "GET"]


@pytest.mark.promise("Connections")
def test_a_client_that_stands_in_for_that_of_httpx_is_used(
    serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tool that replaces the clients of httpx by its own is used, also after the first call."""
    seen: list[str] = []

    class Client(httpx.Client):
        def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
            seen.append(request.method)
            return super().send(request, **options)

    class AsyncClient(httpx.AsyncClient):
        async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
            seen.append(request.method)
            return await super().send(request, **options)

    server = serve()
    face(server).overall()
    monkeypatch.setattr(httpx, "Client", Client)
    monkeypatch.setattr(httpx, "AsyncClient", AsyncClient)
    face(server).overall()
    assert seen == ["POST", "GET"]


@pytest.mark.slow
@pytest.mark.promise("Connections")
def test_sentry_has_a_breadcrumb_for_each_request(serve: Serve, face: MakeFace) -> None:
    """Sentry's integration sees both requests."""
    crumbs: list[Any] = []

    def keep(crumb: Any, _hint: Any) -> Any:
        crumbs.append(crumb)
        return crumb

    server = serve()
    sentry_sdk.init(
        dsn="http://key@127.0.0.1:9/1", before_breadcrumb=keep, default_integrations=True, traces_sample_rate=1.0
    )
    try:
        face(server).overall()
    finally:
        sentry_sdk.get_client().close(timeout=0)
        sentry_sdk.init()
    http = [crumb["data"] for crumb in crumbs if crumb.get("type") == "http"]
    assert [entry["http.method"] for entry in http if server.url in entry["url"]] == ["POST", "GET"]
