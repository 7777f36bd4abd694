"""TLS contexts of connection pools and proxies."""

from __future__ import annotations

import os
import ssl

import httpcore
import httpx

from helpscout_reports_api.loading import loading

from ...errors import ConfigurationError
from ..failures import is_foreign
from .proxies import Proxy, proxy_for


def route_to(base_url: str) -> tuple[ssl.SSLContext, Proxy | None]:
    """What connections to the API need: the context for TLS, and the proxy of the environment.

    Plain http gets an empty context: loading the authorities takes longer than a call.

    Raises:
        ConfigurationError: The environment names a proxy or certificates that cannot be used.
    """
    origin = httpcore.URL(base_url).origin
    proxy = proxy_for(origin.scheme.decode(), origin.host.decode(), origin.port)
    tls = _context() if origin.scheme == b"https" else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return tls, proxy


def proxy_tls_context() -> ssl.SSLContext:
    """The context for a proxy that is itself reached through TLS."""
    with loading:  # or a fork in another thread would leave locks of OpenSSL behind
        return _context()


def _context() -> ssl.SSLContext:
    """The authorities of the environment (`SSL_CERT_FILE`, `SSL_CERT_DIR`), or else those of certifi.

    Raises:
        ConfigurationError: The environment names no certificates, or a file for keys that cannot be written.
    """
    file, folders = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    try:
        if file:
            os.stat(file)  # before 0.28, httpx passes over a file that is missing
        elif folders and not any(map(os.path.isdir, folders.split(os.pathsep))):
            raise NotADirectoryError("no such folder")  # OpenSSL would trust nobody, and not say why
        return httpx.create_ssl_context()
    except OSError as fault:  # of OpenSSL as well
        if is_foreign(fault):
            raise
        if fault.filename is not None and fault.filename == os.environ.get("SSLKEYLOGFILE"):
            text = "SSLKEYLOGFILE: a file that can be written is needed"
        elif file or folders:
            text = "SSL_CERT_FILE or SSL_CERT_DIR: certificates in PEM are needed"
        else:
            text = "the certificates of the package certifi cannot be read; SSL_CERT_FILE may name others"
        raise ConfigurationError(f"{text} ({fault.strerror or fault})") from fault
