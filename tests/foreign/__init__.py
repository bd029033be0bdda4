"""Clients that others wrote, run on the emulator: `make foreign`."""
