"""Benchmarks: `make bench`. Ratios side by side in one run, medians, never absolute seconds."""
