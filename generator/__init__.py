"""Makes the generated package from `spec/openapi.yaml`: `python -m generator build`, `python -m generator check`."""
