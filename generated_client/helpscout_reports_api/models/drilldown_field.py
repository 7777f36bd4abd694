# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DrilldownField."""

from enum import StrEnum


class DrilldownField(StrEnum):
    """A kind of entry of the conversations report: tag, saved reply, workflow or customer."""

    TAGID = "tagid"
    REPLYID = "replyid"
    WORKFLOWID = "workflowid"
    CUSTOMERID = "customerid"
