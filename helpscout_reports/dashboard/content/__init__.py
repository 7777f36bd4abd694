"""What stands on a page: figures, lists and charts, in sections."""
