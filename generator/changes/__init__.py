"""What became of the description, and of the Python API, since a revision, and whether it breaks those who use them."""
