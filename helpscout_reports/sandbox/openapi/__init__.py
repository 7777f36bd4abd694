"""The OpenAPI document: which operations there are, and whether a request fits."""
