"""Filled forms → answers, and answers → the report: a content file like any other.

`report.draft` writes the report. Nothing here prints, and nothing here reaches the network.
"""
