"""Credentials: grant types and environment lookup."""

from __future__ import annotations

import base64
import hashlib
import inspect
import re
from urllib.parse import urlencode

from helpscout_reports_api.oauth import AUTHORIZE_URL, GRANTS

from ..errors import ConfigurationError
from ..settings import from_environment, kind_of
from .redaction import Redacted, Secret, concealed
from .token_store import MemoryTokenStore, TokenStore

_HEADER_SAFE = re.compile(r"[\x21-\x7e]{1,8192}")


class Auth(Redacted):
    """Base of all ways to authenticate.

    Attributes:
        secrets: Everything of it that must never be shown.
        security: The kind of operations it is good for.
    """

    secrets: tuple[str, ...] = ()
    security = "oauth2"


class StaticAuth(Auth):
    """Base of the ways that need no token endpoint.

    Attributes:
        header: Value of the Authorization header.
    """

    header: str


class AccessToken(StaticAuth):
    """A ready access token; when it expires, calls end in an AuthenticationError.

    Raises:
        ConfigurationError: The token has characters that no header can carry.
    """

    @concealed
    def __init__(self, token: str) -> None:
        self.header = bearer(token)
        self.secrets = (Secret(token),)


class ApiKey(StaticAuth):
    """An API key of the legacy Mailbox API 1.0; good for the legacy report only.

    Raises:
        ConfigurationError: The key has a colon, or characters that no header can carry.
    """

    security = "basic"

    @concealed
    def __init__(self, key: str) -> None:
        if not sendable(key) or ":" in key:
            raise ConfigurationError("ApiKey: a key of printable ASCII characters without a colon is needed")
        encoded = Secret(base64.b64encode(f"{key}:X".encode()).decode())
        self.header = Secret(f"Basic {encoded}")
        self.secrets = (Secret(key), encoded)


class Grant(Auth):
    """Base of the ways that get their tokens from the token endpoint.

    Attributes:
        single_use: Whether a token request uses up what it sends, so that losing the answer locks the caller out.
    """

    grant_type = ""
    single_use = True

    @concealed
    def __init__(self, token_store: TokenStore | None, **credentials: str) -> None:
        for name, value in credentials.items():
            if not (is_text(value) and value.strip()):
                raise ConfigurationError(f"{type(self).__name__}: {name} has to be text, and not blank")
        self.store = store = MemoryTokenStore() if token_store is None else token_store
        if isinstance(store, type) or not isinstance(store, TokenStore):
            needed = "a TokenStore (try_lock, unlock, load, save)"
            raise ConfigurationError(f"token_store: {needed} is needed, not {kind_of(token_store)}")
        if any(map(inspect.iscoroutinefunction, (store.load, store.save, store.try_lock, store.unlock))):
            raise ConfigurationError(
                "token_store: plain methods are needed; those of `async def` would never be awaited"
            )
        self._app_id = credentials.pop("app_id")
        self.secrets = tuple(map(Secret, credentials.values()))

    def form(self, refresh_token: str | None) -> dict[str, str]:
        """Fields of the next token request, given the newest refresh token there is."""
        secret, seed = self.secrets[0], self.secrets[-1]
        if not is_text(refresh_token):  # a store may hold anything
            refresh_token = None
        grant = "refresh_token" if refresh_token and self.grant_type != "client_credentials" else self.grant_type
        values = {"client_id": self._app_id, "client_secret": secret, "code": seed, "grant_type": grant}
        values["refresh_token"] = refresh_token or seed
        return {field: values[field] for field in ("grant_type", *GRANTS[grant])}

    def owner(self, base_url: str) -> str:
        """Names, without giving away, whose tokens these are; others' are never sent anywhere."""
        text = "\n".join((base_url, self.grant_type, self._app_id, *self.secrets[1:]))
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class ClientCredentials(Grant):
    """An application of your own account: its id and secret.

    `token_store` keeps the token for later clients and other processes; default: in memory.

    Raises:
        ConfigurationError: A credential is blank or no text, or `token_store` lacks a method.

    Documentation: https://developer.helpscout.com/mailbox-api/overview/authentication/
    """

    grant_type = "client_credentials"
    single_use = False

    @concealed
    def __init__(self, app_id: str, app_secret: str, *, token_store: TokenStore | None = None) -> None:
        super().__init__(token_store, app_id=app_id, app_secret=app_secret)


class AuthorizationCode(Grant):
    """Access to another account: the single-use code of the redirect that `authorize_url` leads to.

    The code is used once; what comes for it is in `token_store`, which should outlive the process: a `FileTokenStore`.

    Raises:
        ConfigurationError: A credential is blank or no text, or `token_store` lacks a method.

    Documentation: https://developer.helpscout.com/mailbox-api/overview/authentication/
    """

    grant_type = "authorization_code"

    @concealed
    def __init__(self, app_id: str, app_secret: str, code: str, *, token_store: TokenStore | None = None) -> None:
        super().__init__(token_store, app_id=app_id, app_secret=app_secret, code=code)


class RefreshToken(Grant):
    """Access to another account: the refresh token received last; a newer one in the store goes first.

    Each renewal replaces it, so `token_store` should outlive the process: a `FileTokenStore`.

    Raises:
        ConfigurationError: A credential is blank or no text, or `token_store` lacks a method.

    Documentation: https://developer.helpscout.com/mailbox-api/overview/authentication/
    """

    grant_type = "refresh_token"

    @concealed
    def __init__(
        self,
        app_id: str,
        app_secret: str,
        refresh_token: str,
        *,
        token_store: TokenStore | None = None,
    ) -> None:
        super().__init__(token_store, app_id=app_id, app_secret=app_secret, refresh_token=refresh_token)


def is_text(value: object) -> bool:
    """Whether a value is text that can be written in UTF-8: variables of the environment may hold other bytes."""
    try:
        return isinstance(value, str) and value.encode() is not None
    except UnicodeEncodeError:
        return False


def sendable(value: object) -> bool:
    """Whether a value can stand in a header: printable ASCII without spaces, and not endless."""
    return isinstance(value, str) and _HEADER_SAFE.fullmatch(value) is not None


def bearer(token: str) -> str:
    """Value of the Authorization header for a token.

    Raises:
        ConfigurationError: The token has characters that no header can carry.
    """
    if not sendable(token):
        text = "AccessToken (or HELPSCOUT_ACCESS_TOKEN): a token of printable ASCII characters without spaces is needed"
        raise ConfigurationError(text)
    return Secret(f"Bearer {token}")


def authorize_url(app_id: str, state: str) -> str:
    """The address to send a user to; Help Scout sends them back to your application with `code` and `state`.

    Raises:
        ConfigurationError: An argument is no text, or `app_id` is blank.
    """
    if not (is_text(app_id) and is_text(state) and app_id.strip()):
        raise ConfigurationError("authorize_url: app_id and state have to be text, and app_id not blank")
    return f"{AUTHORIZE_URL}?{urlencode({'client_id': app_id, 'state': state})}"


@concealed
def find_auth(app_id: str | None, app_secret: str | None, auth: Auth | None) -> Auth:
    """The given way to authenticate, or the one that the environment holds.

    Raises:
        ConfigurationError: There is none, or more than one was given.
    """
    if auth is not None:
        if not isinstance(auth, Auth):
            raise ConfigurationError(f"auth: ClientCredentials(…) or the like is needed, not {type(auth).__name__}")
        if app_id is not None or app_secret is not None:
            raise ConfigurationError("give app_id and app_secret, or auth=ClientCredentials(…) and the like, not both")
        return auth
    token = Secret(from_environment("HELPSCOUT_ACCESS_TOKEN"))
    if token and app_id is None and app_secret is None and not Secret(from_environment("HELPSCOUT_APP_SECRET")):
        return AccessToken(token)
    app_id = from_environment("HELPSCOUT_APP_ID") if app_id is None else app_id
    app_secret = Secret(from_environment("HELPSCOUT_APP_SECRET")) if app_secret is None else app_secret
    if not app_id or not app_secret:
        raise ConfigurationError(
            "no credentials: give app_id and app_secret, or auth, or set HELPSCOUT_APP_ID and HELPSCOUT_APP_SECRET "
            "(or HELPSCOUT_ACCESS_TOKEN) in the environment"
        )
    return ClientCredentials(app_id, app_secret)
