"""Rules that are asked of whole documents."""
