"""One thing that is wrong with a request."""

from __future__ import annotations

from typing import Any

from attrs import frozen


@frozen
class Violation:
    """A parameter that breaks a rule.

    Attributes:
        path: Name of the parameter.
        message: The rule.
        rejected: The value sent; None where it is missing.
    """

    path: str
    message: str
    rejected: Any = None

    def document(self) -> dict[str, Any]:
        """The entry of the error body."""
        entry: dict[str, Any] = {"path": self.path, "message": self.message}
        if self.rejected is not None:
            # Always text, as in the documented sample.
            text = str(self.rejected)
            entry["rejectedValue"] = text.lower() if isinstance(self.rejected, bool) else text
        return entry
