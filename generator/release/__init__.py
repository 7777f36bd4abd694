"""The files of a release that are for assistants: a bundle to install with a click, and an entry for the registry."""
