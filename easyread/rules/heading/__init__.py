"""Rules that are asked of headings."""
