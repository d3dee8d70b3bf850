"""The frozen values that flow from stage to stage. Standard library only."""
