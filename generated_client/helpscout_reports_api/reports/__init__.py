# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Requests and answers, a package a family."""
