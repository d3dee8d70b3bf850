"""Finished pages: for each rule one that breaks it, and a twin that does not."""
