"""Rules about what an HTML page says of itself, and what it does on small screens."""
