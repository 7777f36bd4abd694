"""Editions of the document that the package ships: facts in words, OpenAPI 3.0, dates and lists as text."""
