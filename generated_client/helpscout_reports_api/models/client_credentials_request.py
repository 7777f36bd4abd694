# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ClientCredentialsRequest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..answers.field import Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ClientCredentialsRequest(Model):
    """Asks for a token for an application of one's own account.

    Attributes:
        grant_type: What is asked for. Always client_credentials.
        client_id: Id of the application.
        client_secret: Secret of the application.
    """

    grant_type: str
    client_id: str
    client_secret: str

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("grant_type", "grant_type", "string"),
        Field("client_id", "client_id", "string"),
        Field("client_secret", "client_secret", "string"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


def _read(data: Any) -> ClientCredentialsRequest:
    grant_type_ = data["grant_type"]
    client_id_ = data["client_id"]
    client_secret_ = data["client_secret"]
    if (grant_type_.__class__ is not str) or (client_id_.__class__ is not str) or (client_secret_.__class__ is not str):
        raise TypeError
    made = new(ClientCredentialsRequest)
    made.grant_type = grant_type_
    made.client_id = client_id_
    made.client_secret = client_secret_
    if len(data) != 3:
        made.extra = unlisted(data, ClientCredentialsRequest._KEYS)
    return made


ClientCredentialsRequest._read = _read
