# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Calls: operations, their parameters and rules, and reading page by page."""
