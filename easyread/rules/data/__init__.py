"""What the rules know and do not compute: profiles, sources and phrases."""
