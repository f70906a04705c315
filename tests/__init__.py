"""Tests, arranged like the package; `tests.dev` holds what developers run by hand."""
