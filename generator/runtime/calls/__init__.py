"""Calls: operations, their parameters and rules, and reading page by page."""
