# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Ratings that customers gave to replies."""
