"""What stops a generation."""


class GenerationError(Exception):
    """The specification cannot be generated from, or the output is not sound; one line says where and why."""
