"""The version of this package, and of the description of the API that it was made from."""

__version__ = "0.2.0"
DESCRIPTION_VERSION = "1.1.0"
