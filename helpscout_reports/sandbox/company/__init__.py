"""The invented company: who works there, and what happened."""
