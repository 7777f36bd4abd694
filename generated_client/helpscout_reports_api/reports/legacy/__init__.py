# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""What is left of API 1.0, which Help Scout has given up."""
