"""The way to paper: files that wait, a look into them without trusting them, and printers."""
