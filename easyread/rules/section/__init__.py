"""Rules that are asked of sections."""
