# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Typed, pure description of Help Scout Reports API: requests, models, catalogue.

Nothing in this package talks to a network. `helpscout_reports` sends what it builds and hands it the bodies to decode.
"""

VERSION = "2.0.0"
"""Version of the API description that this package was made from."""
