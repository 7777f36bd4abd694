# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""What the whole account did, and each of its users."""
