"""Rules that are asked of lists."""
