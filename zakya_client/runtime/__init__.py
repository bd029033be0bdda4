"""What a description can't say: how calls are sent, limited, repeated, refused and read."""
