"""Reads off a finished PDF what rules ask: what is seen, and what programs are told."""
