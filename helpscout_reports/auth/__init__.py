"""Credentials, tokens, where tokens are stored, and how secrets stay out of what is shown."""
