"""How fast the client is, beside the others, on a local server that is neither's: ``python -m benchmarks``."""
