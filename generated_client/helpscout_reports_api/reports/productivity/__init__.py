# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""How fast and with how many replies conversations were dealt with."""
