"""`python -m zakya_client.emulator`: the same as `zakya-emulator`."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
