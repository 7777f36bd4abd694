# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Volume of conversations over all channels, and what they were about."""
