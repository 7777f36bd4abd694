"""Clients in other languages, made from the shared description and run against the sandbox: `make interop`."""
