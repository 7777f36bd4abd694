"""The reports as tools for assistants, over the Model Context Protocol."""
