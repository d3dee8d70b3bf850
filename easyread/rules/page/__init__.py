"""Rules about what a reader sees on the pages."""
