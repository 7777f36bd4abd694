"""Writing the outputs: the package, the reference, and the summary of what changed."""
