"""A far server behind proxies, in an environment of its own."""

import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from helpscout_reports import AccessToken
from tests.misbehaving.server import AUTHORITY, Serve, Server

HOST = "reports.example"


@pytest.fixture
def far(serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Server]:
    """A TLS server that goes by a name which no look-up finds, and an environment without proxies."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    authority = tmp_path / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(authority))
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert(HOST).configure_cert(context)
    return lambda behaviour=None: serve(behaviour, tls=context)


def options(**more: Any) -> dict[str, Any]:
    """Options of a client of the far server."""
    return {"base_url": f"https://{HOST}", "auth": AccessToken("the-token")} | more
