"""Rules that are asked of words."""
