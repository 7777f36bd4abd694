# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Answers as tables, data frames and summaries."""
