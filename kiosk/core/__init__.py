"""Values, folds and rules: pure. Standard library and msgspec only; no clock, no chance, no SQL."""
