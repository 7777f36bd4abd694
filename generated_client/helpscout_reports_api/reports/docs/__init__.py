# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Use of the Docs knowledge base."""
