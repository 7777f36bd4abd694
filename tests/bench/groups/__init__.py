"""What is measured: each module has the rows of its groups."""
