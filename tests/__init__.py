"""The tests: a mirror of easyread/, and the laws that hold for every document."""
