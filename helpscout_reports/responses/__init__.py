"""What comes back: bodies read within bounds, headers, and the errors of a status."""
