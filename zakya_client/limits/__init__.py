"""The limits of organizations: how many calls may run at once, in a minute and in a day."""
