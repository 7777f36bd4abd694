"""The reports: figures and rows from what happened in the company."""
