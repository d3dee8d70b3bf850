"""Rules that are asked of blocks."""
