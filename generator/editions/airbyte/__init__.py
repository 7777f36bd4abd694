"""The edition for Airbyte: a declarative manifest with a stream for each report and look-up."""

from .manifest import as_manifest

__all__ = ["as_manifest"]
