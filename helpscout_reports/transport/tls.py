"""The TLS context of a connection pool."""

from __future__ import annotations

import ssl

import httpx


def tls_context(scheme: bytes) -> ssl.SSLContext:
    """The authorities of the environment (`SSL_CERT_FILE`, `SSL_CERT_DIR`), or else those of certifi.

    Plain http gets an empty one: loading the authorities takes longer than a call.
    """
    if scheme != b"https":
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return httpx.create_ssl_context()
