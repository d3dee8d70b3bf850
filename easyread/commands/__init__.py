"""One command a file: reads options, calls the pipeline, prints."""
