"""Compilers and runtimes of other languages, of pinned versions; set up outside the tree."""
