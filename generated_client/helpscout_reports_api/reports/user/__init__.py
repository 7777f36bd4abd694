# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""What one user, or the members of one team, did."""
