"""Answers as tables, data frames and summaries."""
