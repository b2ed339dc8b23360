"""Measures of how well Director reads and writes, on files of cases. Not part of the package; run from a checkout."""
