# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TokenRequest."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, Known, new, unlisted
from ..answers.model import Model
from .token_request_grant_type import TokenRequestGrantType

_TOKEN_REQUEST_GRANT_TYPE = Known(TokenRequestGrantType)


@define(slots=True, eq=False, repr=False, kw_only=True)
class TokenRequest(Model):
    """Asks for a token. Every grant needs the credentials of the application, authorization_code also the code, and
    refresh_token also the refresh token.

    Attributes:
        grant_type: What is asked for: client_credentials for an application of one's own account,
            authorization_code for the account of a user who has granted access, refresh_token in place of a token
            that has run out.
        client_id: Id of the application.
        client_secret: Secret of the application.
        code: The code that came back with the user; it works once (or None).
        refresh_token: The refresh token that came last; it works once (or None).
    """

    grant_type: TokenRequestGrantType | str
    client_id: str
    client_secret: str
    code: str | None = None
    refresh_token: str | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("grant_type", "grant_type", "string", known=_TOKEN_REQUEST_GRANT_TYPE),
        Field("client_id", "client_id", "string"),
        Field("client_secret", "client_secret", "string"),
        Field("code", "code", "string", required=False),
        Field("refresh_token", "refresh_token", "string", required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_token_request = partial(new, TokenRequest)


def _read(data: Any) -> TokenRequest:
    size = len(data)
    if size == 5:
        grant_type_ = data["grant_type"]
        client_id_ = data["client_id"]
        client_secret_ = data["client_secret"]
        code_ = data["code"]
        refresh_token_ = data["refresh_token"]
    else:
        grant_type_ = data["grant_type"]
        client_id_ = data["client_id"]
        client_secret_ = data["client_secret"]
        code_ = data.get("code", MISSING)
        refresh_token_ = data.get("refresh_token", MISSING)
    if (grant_type_.__class__ is not str) or (client_id_.__class__ is not str) or (client_secret_.__class__ is not str):
        raise TypeError
    left_out = absent = 0
    if code_.__class__ is not str:
        if code_ is MISSING:
            code_ = None
            left_out += 1
        elif code_ is None:
            absent |= 64
        else:
            raise TypeError
    if refresh_token_.__class__ is not str:
        if refresh_token_ is MISSING:
            refresh_token_ = None
            left_out += 1
        elif refresh_token_ is None:
            absent |= 256
        else:
            raise TypeError
    made = _new_token_request()
    made.grant_type = _TOKEN_REQUEST_GRANT_TYPE[grant_type_]
    made.client_id = client_id_
    made.client_secret = client_secret_
    made.code = code_
    made.refresh_token = refresh_token_
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, TokenRequest._KEYS)
    return made


TokenRequest._read = _read
