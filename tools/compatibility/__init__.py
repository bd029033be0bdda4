"""What changed for users since the last release: `PYTHONPATH=tools python -m compatibility`, or `make compatibility`.

`releases/` keeps the last release itself, the archive that was built. Three comparisons tell what a user meets:

1. `symbols`: what can be imported and called, by griffe.
2. `description`: operations, parameters and fields, with their types.
3. `typed_use`: a program typed against the last release, checked against the code of now.
"""
