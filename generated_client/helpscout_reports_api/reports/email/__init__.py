# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""E-mail conversations."""
