"""Certificate authorities of the environment."""

from pathlib import Path

import httpx
import pytest

from helpscout_reports import APIConnectionError, ConfigurationError, HelpScoutReports
from tests.helpscout_reports.conftest import INTERVAL, MakeFace
from tests.helpscout_reports.transport.conftest import options
from tests.misbehaving.proxy import Proxy
from tests.misbehaving.samples import sample
from tests.misbehaving.server import AUTHORITY, Serve


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificates_that_are_none_are_a_wrong_configuration(
    variable: str, far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A file that is missing or no PEM, or no folder: ConfigurationError that names the variables."""
    server = far()
    monkeypatch.delenv("SSL_CERT_FILE")
    garbage = tmp_path / "garbage.pem"
    garbage.write_text("no certificate")
    for path in (tmp_path / "missing.pem", garbage):
        monkeypatch.setenv(variable, str(path))
        with pytest.raises(ConfigurationError, match="SSL_CERT_FILE or SSL_CERT_DIR"):
            face(server, **options(max_retries=0)).overall()


@pytest.mark.parametrize("named", [True, False])
def test_other_files_of_tls_are_not_taken_for_certificates(
    named: bool, far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """SSLKEYLOGFILE in a folder that is missing, or certifi without its file: the error names what is wrong."""
    server, missing = far(), str(tmp_path / "missing" / "file")
    if named:
        monkeypatch.setenv("SSLKEYLOGFILE", missing)
    elif httpx.__version__.startswith("0.27"):
        pytest.skip("this version asks certifi once, when it is imported")
    else:
        monkeypatch.delenv("SSL_CERT_FILE")
        monkeypatch.delenv("SSL_CERT_DIR", raising=False)
        monkeypatch.setattr("certifi.where", lambda: missing)
    with pytest.raises(ConfigurationError, match=r"^SSLKEYLOGFILE: a file" if named else "of the package certifi"):
        face(server, **options(max_retries=0)).overall()


@pytest.mark.promise("Connections")
def test_a_folder_of_authorities_counts(far: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """SSL_CERT_DIR counts in place of SSL_CERT_FILE; without either the certificate is refused, once."""
    folder = tmp_path / "authorities"
    folder.mkdir()
    pem = folder / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(pem))
    hashed = hash_of(pem)
    pem.rename(folder / f"{hashed}.0")
    monkeypatch.delenv("SSL_CERT_FILE")
    server = far()
    with Proxy(server.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with HelpScoutReports(**options()) as client, pytest.raises(APIConnectionError, match=r"(?i)certificate"):
            client.user.overall(user=4, **INTERVAL)
        assert len(proxy.asked) == 1
        monkeypatch.setenv("SSL_CERT_DIR", str(folder))
        with HelpScoutReports(**options()) as client:
            assert client.user.overall(user=4, **INTERVAL).to_dict() == sample("user_overall")


def hash_of(pem: Path) -> str:
    """The name under which OpenSSL looks for an authority."""
    import subprocess

    done = subprocess.run(
        ["openssl", "x509", "-noout", "-hash", "-in", str(pem)], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
