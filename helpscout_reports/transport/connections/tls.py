"""TLS contexts of connection pools and proxies."""

from __future__ import annotations

import ssl

import httpx

from helpscout_reports_api.loading import loading


def tls_context(scheme: bytes) -> ssl.SSLContext:
    """The authorities of the environment (`SSL_CERT_FILE`, `SSL_CERT_DIR`), or else those of certifi.

    Plain http gets an empty one: loading the authorities takes longer than a call.
    """
    if scheme != b"https":
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return httpx.create_ssl_context()


def proxy_tls_context() -> ssl.SSLContext:
    """The context for a proxy that is itself reached through TLS."""
    with loading:  # or a fork in another thread would leave locks of OpenSSL behind
        return httpx.create_ssl_context()
