"""The parts that every drawing is made of: lines, heads, adults, things, and the cast."""
