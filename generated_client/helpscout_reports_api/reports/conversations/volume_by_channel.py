# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/conversations/volume-by-channel: Chart new conversations by channel."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.channel_volume_series import ChannelVolumeSeries

OPERATION: Operation[ChannelVolumeSeries] = Operation(
    operation_id="conversations_volume_by_channel",
    family="conversations",
    report="volume_by_channel",
    method="GET",
    path="/v2/reports/conversations/volume-by-channel",
    parameters=(
        p.START,
        p.END,
        p.PREVIOUS_START,
        p.PREVIOUS_END,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.VIEW_BY,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
        p.SPAN_VIEW_BY_START_END,
    ),
    summary="Chart new conversations by channel",
    description="How many conversations were begun by e-mail, chat and phone. Chats of other vendors count here; the chat report leaves them out.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-volume-by-channel/",
    response_model=ChannelVolumeSeries,
    security="oauth2",
    deprecated=False,
)
