# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""AuthorizationCodeRequest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..answers.field import Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class AuthorizationCodeRequest(Model):
    """Asks for a token for the account of a user who has granted access.

    Attributes:
        grant_type: What is asked for. Always authorization_code.
        code: The code that came back with the user; it works once.
        client_id: Id of the application.
        client_secret: Secret of the application.
    """

    grant_type: str
    code: str
    client_id: str
    client_secret: str

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("grant_type", "grant_type", "string"),
        Field("code", "code", "string"),
        Field("client_id", "client_id", "string"),
        Field("client_secret", "client_secret", "string"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


def _read(data: Any) -> AuthorizationCodeRequest:
    grant_type_ = data["grant_type"]
    code_ = data["code"]
    client_id_ = data["client_id"]
    client_secret_ = data["client_secret"]
    if (
        (grant_type_.__class__ is not str)
        or (code_.__class__ is not str)
        or (client_id_.__class__ is not str)
        or (client_secret_.__class__ is not str)
    ):
        raise TypeError
    made = new(AuthorizationCodeRequest)
    made.grant_type = grant_type_
    made.code = code_
    made.client_id = client_id_
    made.client_secret = client_secret_
    if len(data) != 4:
        made.extra = unlisted(data, AuthorizationCodeRequest._KEYS)
    return made


AuthorizationCodeRequest._read = _read
