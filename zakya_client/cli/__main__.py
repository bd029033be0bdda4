"""`python -m zakya_client.cli` is `zakya`."""

from zakya_client.cli import main

main()
