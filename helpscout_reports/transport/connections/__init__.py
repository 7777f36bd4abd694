"""Connections: pools that keep them, streams below them, addresses, proxies and TLS."""
