# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Answers: models, what is known of their fields, and reading JSON into them."""
