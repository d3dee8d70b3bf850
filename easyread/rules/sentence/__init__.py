"""Rules that are asked of sentences."""
