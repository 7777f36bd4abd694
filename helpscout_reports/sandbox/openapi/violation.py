"""What is wrong with a request."""

from __future__ import annotations

from typing import Any

from attrs import frozen


@frozen
class Violation:
    """One thing that a request must not be.

    Attributes:
        path: Name of the parameter.
        message: Which rule it breaks.
        rejected: What was sent; None where nothing was.
    """

    path: str
    message: str
    rejected: Any = None

    def document(self) -> dict[str, Any]:
        """As it stands in the body."""
        entry: dict[str, Any] = {"path": self.path, "message": self.message}
        if self.rejected is not None:
            entry["rejectedValue"] = self.rejected
        return entry
