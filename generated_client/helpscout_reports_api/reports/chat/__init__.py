# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Chats held through Beacon."""
