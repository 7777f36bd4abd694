"""Answers as text and JSON, no longer than assistants take."""
