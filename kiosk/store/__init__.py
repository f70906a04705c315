"""The database file: journal, projections, local keeping, migrations. Rows never leave this floor."""
