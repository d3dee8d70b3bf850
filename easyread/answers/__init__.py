"""Filled forms → what people answered, and the first draft of a report about it.

`read` makes replies of one file, `store` keeps them, `entering` asks for them in the terminal.
A file that cannot be read is set aside: that is a value, and stops nothing else.
"""
