"""Many reports, intervals and users in one go, as files: Parquet, CSV, or a workbook."""

from __future__ import annotations

from .run import Export, ExportFailure, ExportProgress, export_reports

__all__ = ["Export", "ExportFailure", "ExportProgress", "export_reports"]
