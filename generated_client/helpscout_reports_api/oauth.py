# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Where tokens come from, as the specification says."""

TOKEN_PATH = "/v2/oauth2/token"
"""Path of the token endpoint, behind the address of the API."""

AUTHORIZE_URL = "https://secure.helpscout.net/authentication/authorizeClientApplication"
"""Page where a user grants an application access to an account."""

GRANTS: dict[str, tuple[str, ...]] = {
    "client_credentials": (
        "grant_type",
        "client_id",
        "client_secret",
    ),
    "authorization_code": (
        "grant_type",
        "code",
        "client_id",
        "client_secret",
    ),
    "refresh_token": (
        "grant_type",
        "refresh_token",
        "client_id",
        "client_secret",
    ),
}
"""Fields of a token request, by its `grant_type`."""
