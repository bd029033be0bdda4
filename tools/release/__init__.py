"""Builds a release and proves that it installs: `PYTHONPATH=tools python -m release VERSION`, or `make release`."""
