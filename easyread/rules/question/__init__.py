"""Rules that are asked of questions."""
