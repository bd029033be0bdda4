"""`python -m zakya_client.emulator`: the same as `zakya-emulator`."""

import sys

from zakya_client.emulator.cli import main

if __name__ == "__main__":
    sys.exit(main())
