# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Lists of users, teams, inboxes, folders and tags, to find the ids that reports take."""
