"""What commands write to: standard output and standard error, which may be a terminal, closed, full or a file."""
