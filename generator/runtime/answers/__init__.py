"""Answers: models, what is known of their fields, and reading JSON into them."""
