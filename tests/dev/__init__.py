"""What developers and CI run: the checks, the translations, pictures of screens, servers to try things against."""
