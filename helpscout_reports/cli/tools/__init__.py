"""Commands that are no report; each is loaded when it is run."""
