"""Hands for an assistant: every operation of the API over the Model Context Protocol. Needs the extra `mcp`."""
