# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TokenRequestGrantType."""

from enum import StrEnum


class TokenRequestGrantType(StrEnum):
    """What is asked for: client_credentials for an application of one's own account, authorization_code for the
    account of a user who has granted access, refresh_token in place of a token that has run out.
    """

    CLIENT_CREDENTIALS = "client_credentials"
    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"
