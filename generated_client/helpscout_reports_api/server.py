# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Where the API lives, as the specification says."""

BASE_URL = "https://api.helpscout.net"
"""Address of the API."""
