# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""What one user did; the overall and the chat report take a team as well."""
