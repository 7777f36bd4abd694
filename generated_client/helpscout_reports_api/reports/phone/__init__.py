# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Phone calls that were logged."""
