# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""RefreshTokenRequest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..answers.field import Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class RefreshTokenRequest(Model):
    """Asks for a token in place of one that has run out.

    Attributes:
        grant_type: What is asked for. Always refresh_token.
        refresh_token: The refresh token that came last.
        client_id: Id of the application.
        client_secret: Secret of the application.
    """

    grant_type: str
    refresh_token: str
    client_id: str
    client_secret: str

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("grant_type", "grant_type", "string"),
        Field("refresh_token", "refresh_token", "string"),
        Field("client_id", "client_id", "string"),
        Field("client_secret", "client_secret", "string"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


def _read(data: Any) -> RefreshTokenRequest:
    grant_type_ = data["grant_type"]
    refresh_token_ = data["refresh_token"]
    client_id_ = data["client_id"]
    client_secret_ = data["client_secret"]
    if (
        (grant_type_.__class__ is not str)
        or (refresh_token_.__class__ is not str)
        or (client_id_.__class__ is not str)
        or (client_secret_.__class__ is not str)
    ):
        raise TypeError
    made = new(RefreshTokenRequest)
    made.grant_type = grant_type_
    made.refresh_token = refresh_token_
    made.client_id = client_id_
    made.client_secret = client_secret_
    if len(data) != 4:
        made.extra = unlisted(data, RefreshTokenRequest._KEYS)
    return made


RefreshTokenRequest._read = _read
