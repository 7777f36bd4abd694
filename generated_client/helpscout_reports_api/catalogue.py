# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The catalogue of operations: what there is to ask for, by operationId."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from .loading import load, loading

if TYPE_CHECKING:
    from .calls.index import Entry
    from .calls.operation import Operation

_MODULES = {
    "company_overall": "company.overall",
    "company_customers_helped": "company.customers_helped",
    "company_drilldown": "company.drilldown",
    "conversations_overall": "conversations.overall",
    "conversations_volume_by_channel": "conversations.volume_by_channel",
    "conversations_busy_times": "conversations.busy_times",
    "conversations_drilldown": "conversations.drilldown",
    "conversations_fields_drilldown": "conversations.fields_drilldown",
    "conversations_new": "conversations.new",
    "conversations_new_drilldown": "conversations.new_drilldown",
    "conversations_received_messages": "conversations.received_messages",
    "docs_overall": "docs.overall",
    "happiness_overall": "happiness.overall",
    "happiness_ratings": "happiness.ratings",
    "productivity_overall": "productivity.overall",
    "productivity_first_response_time": "productivity.first_response_time",
    "productivity_replies_sent": "productivity.replies_sent",
    "productivity_resolution_time": "productivity.resolution_time",
    "productivity_resolved": "productivity.resolved",
    "productivity_response_time": "productivity.response_time",
    "user_overall": "user.overall",
    "user_conversation_history": "user.conversation_history",
    "user_customers_helped": "user.customers_helped",
    "user_drilldown": "user.drilldown",
    "user_happiness": "user.happiness",
    "user_ratings": "user.ratings",
    "user_replies": "user.replies",
    "user_resolutions": "user.resolutions",
    "user_chat": "user.chat",
    "chat_overall": "chat.overall",
    "email_overall": "email.overall",
    "phone_overall": "phone.overall",
    "legacy_user_overall": "legacy.user_overall",
    "lookup_users": "lookup.users",
    "lookup_me": "lookup.me",
    "lookup_teams": "lookup.teams",
    "lookup_team_members": "lookup.team_members",
    "lookup_mailboxes": "lookup.mailboxes",
    "lookup_folders": "lookup.folders",
    "lookup_tags": "lookup.tags",
}


class Catalogue(Mapping[str, "Operation[Any]"]):
    """Operations by operationId, in the order of the specification; each is loaded when it is first asked for."""

    def __getitem__(self, operation_id: str) -> Operation[Any]:
        module = load(f".reports.{_MODULES[operation_id]}", __package__)
        return cast("Operation[Any]", module.OPERATION)

    @property
    def index(self) -> Mapping[str, Entry]:
        """What each operation is, by operationId; loads no model."""
        return _index()

    def __iter__(self) -> Iterator[str]:
        return iter(_MODULES)

    def __len__(self) -> int:
        return len(_MODULES)

    def __repr__(self) -> str:
        return f"Catalogue({len(self)} operations)"


@cache
def _index() -> Mapping[str, Entry]:
    with loading:
        from .entries import ENTRIES

    return MappingProxyType({entry.operation_id: entry for entry in ENTRIES})


operations = Catalogue()
