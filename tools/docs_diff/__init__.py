"""Compares saved pages of the API's documentation with the description: what changed, and what could not be read."""
