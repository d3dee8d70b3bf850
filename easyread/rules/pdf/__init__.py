"""Rules about what a PDF says of itself to the programs that read it aloud."""
