"""The token of a client: who may use it, when it is renewed, and who fetches it for all the others."""

from __future__ import annotations

import math
import threading
import warnings
from collections.abc import Callable, Coroutine
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Protocol

from ..clock import Clock
from ..errors import APITimeoutError, ConfigurationError, HelpScoutError, ResponseDecodeError
from ..transport.background import Outcome, is_part_of, part_of
from ..transport.protocol import closed_meanwhile
from .credentials import Grant, bearer, sendable
from .token_answers import LONGEST_LIFE, brings_refresh_token, read_token, refresh_token_in, tokens_in
from .token_store import StoredToken

if TYPE_CHECKING:
    from ..transport.protocol import Transport

_LOCK_POLL = 0.05
_ENDLESS = 1e12  # seconds: no life of a token, and no time in this millennium
_MOST_SECRETS = 16


def margin(life: float) -> float:
    """Seconds before its end at which a token is renewed."""
    return min(60.0, life / 10)


async def _on_a_branch(
    call: Requester, work: Callable[[], Coroutine[object, None, None]], rotation: Rotation | None
) -> None:
    """Do some work where Ctrl-C cannot come between its lines.

    It is cancelled when its caller is interrupted; but not a rotation that is under way.
    """
    trunk = call.transport
    call.transport = branch = trunk.branch()
    try:
        if rotation is None:
            await branch.start(work)()
        else:
            await trunk.finish(work, rotation.call_off, call.time_left())
    finally:
        if rotation is None or rotation.call_off():
            await branch.leave()
    call.transport = trunk  # not after a failure: what still runs must find the branch that it was cut from


async def _wait_for_lock(call: Requester) -> None:
    try:
        left = call.time_left()
    except APITimeoutError as fault:
        raise APITimeoutError(f"{fault}; the lock of the token store was held elsewhere all the time") from fault
    await call.transport.sleep(min(_LOCK_POLL, left))


def call_is_over(call: Requester) -> bool:
    """Whether the deadline of a call has passed."""
    try:
        return call.time_left() <= 0
    except APITimeoutError:
        return True


class Rotation:
    """A token request that uses up what it sends: once it was sent, its answer must not be lost.

    Attributes:
        suffices: Whether so much of its answer is worth having where the rest does not come; None: nothing but all.
    """

    def __init__(self, suffices: Callable[[bytes], bool] | None) -> None:
        self.suffices = suffices
        self._lock = threading.RLock()
        self._under_way = self._abandoned = False

    def begin(self) -> None:
        """Note that the request is about to be sent.

        Raises:
            APIConnectionError: Nobody waits for it any more.
        """
        with self._lock:
            self._raise_if_abandoned()
            self._under_way = True

    def miss(self) -> None:
        """Note that an attempt gave no token: there is nothing to wait for before the next one.

        Raises:
            APIConnectionError: Nobody waits for it any more.
        """
        with self._lock:
            self._under_way = False
            self._raise_if_abandoned()

    def call_off(self) -> bool:
        """Call it off; False where its answer may still come. It is not sent again in either case."""
        with self._lock:
            self._abandoned = True
            return not self._under_way

    def _raise_if_abandoned(self) -> None:
        if self._abandoned:
            raise Abandoned("not sent: whoever asked for it was interrupted")


class Abandoned(HelpScoutError):
    """The caller has gone; nobody sees this."""


class Requester(Protocol):
    """The call on whose behalf a token is fetched."""

    transport: Transport

    def time_left(self) -> float:
        """Seconds until its deadline; APITimeoutError when it is over."""
        ...

    async def send_form(self, form: dict[str, str], rotation: Rotation, keep: Callable[[bytes], None]) -> None:
        """Ask the token endpoint; `rotation` is told how far that is, and `keep` takes the answer in."""
        ...


class Tokens:
    """One token for all calls of a client. Whoever finds it missing or old fetches a new one, once for everybody.

    Attributes:
        secrets: What must never be shown of the latest tokens: those before the last may still be good.
    """

    def __init__(self, grant: Grant, base_url: str, clock: Clock) -> None:
        self.secrets: tuple[str, ...] = ()
        self._grant = grant
        self._owner = grant.owner(base_url)
        self._clock = clock
        self._lock = threading.Lock()
        self._flight: Outcome[HelpScoutError | bool] | None = None
        self._token: StoredToken | None = None
        self._header = ""
        self._renew_at = -math.inf
        self._unsaved = self._warned = False

    async def header(self, call: Requester, rejected: str | None) -> str:
        """Value of the Authorization header for a call; `rejected` is the one that the server refused, if any."""
        while True:
            with self._lock:
                if self._is_fresh(rejected):
                    return self._header
            own: Outcome[HelpScoutError | bool] = Outcome()
            rotation = Rotation(brings_refresh_token if self._grant.single_use else None)
            try:
                with self._lock:
                    if self._is_fresh(rejected):
                        return self._header
                    flight = self._flight = self._flight or own
                if flight is own:
                    work = partial(self._fetch, call, rejected, own, rotation)
                    await _on_a_branch(call, work, rotation if self._grant.single_use else None)
                    return self._header
                if is_part_of(flight):
                    raise HelpScoutError(
                        "a call within a token request waits for it: make it elsewhere, or after the request"
                    )
                landed = await call.transport.outcome(flight, call.time_left())
            except Abandoned:  # who was interrupted sees that instead
                raise closed_meanwhile() from None
            finally:
                if self._flight is own and (rotation.call_off() or not self._grant.single_use):
                    self._land(own, False)  # it was interrupted before it began
            if isinstance(landed, HelpScoutError):
                raise copy(landed) from landed
            if landed:
                return self._header
            # Whoever fetched it was interrupted, or its own deadline was over: the next in line takes over.

    def _is_fresh(self, rejected: str | None) -> bool:
        known = self._header != "" and self._header != rejected
        return known and self._clock.monotonic() < self._renew_at

    async def _fetch(
        self, call: Requester, rejected: str | None, flight: Outcome[HelpScoutError | bool], rotation: Rotation
    ) -> None:
        landed: HelpScoutError | bool = False
        try:
            with part_of(flight):
                await self._renew(call, rejected, rotation)
            landed = True
        except HelpScoutError as fault:
            own = isinstance(fault, Abandoned) or (isinstance(fault, APITimeoutError) and call_is_over(call))
            landed = False if own else fault
            raise
        finally:
            self._land(flight, landed)

    def _land(self, flight: Outcome[HelpScoutError | bool], landed: HelpScoutError | bool) -> None:
        with self._lock:
            if self._flight is flight:
                self._flight = None
        flight.set(landed)

    async def _renew(self, call: Requester, rejected: str | None, rotation: Rotation) -> None:
        store, locked = self._grant.store, False
        try:
            while not (locked := store.try_lock()):
                await _wait_for_lock(call)
            held = self._token if self._unsaved else self._load()
            if held is not None and held.owner != self._owner:
                held = None
                self._warn_of_another()
            self._learn(held)
            if held is not None and self._unsaved:
                self._save(held)
            if held is None or not self._good(held) or bearer(held.access_token) == rejected:
                refresh_token = None if held is None else held.refresh_token
                keep = partial(self._keep, refresh_token)
                await call.send_form(self._grant.form(refresh_token), rotation, keep)
            else:
                self._use(held)
        finally:
            if locked:
                store.unlock()

    def _use(self, token: StoredToken) -> None:
        left = min(token.expires_at - self._clock.wall(), token.life)
        with self._lock:
            self._token, self._header = token, bearer(token.access_token)
            self._renew_at = self._clock.monotonic() + left - margin(token.life)

    def _load(self) -> StoredToken | None:
        held: object = self._grant.store.load()  # of a store of the caller: it may be anything
        if held is None or isinstance(held, StoredToken):
            return held
        text = f"token_store: load() has to give a StoredToken or None, not {type(held).__name__}"
        raise ConfigurationError(text)

    def _keep(self, refresh_token: str | None, body: bytes) -> None:
        now = self._clock.wall()
        try:
            token = read_token(body, self._owner, now, refresh_token)
        except ResponseDecodeError:
            found = refresh_token_in(body) if self._grant.single_use else None
            if found is not None:  # the last one is used up: without this one there would be none any more
                self._replace(StoredToken(self._owner, "", found, 0.0, now))
            raise
        self._replace(token)
        self._use(token)  # what is told of it may make calls

    def _replace(self, token: StoredToken) -> None:
        self._learn(token)
        self._token, self._unsaved = token, True
        self._save(token)  # before its first use: what it replaces is worth nothing any more

    def _save(self, token: StoredToken) -> None:
        self._grant.store.save(token)
        self._unsaved = False

    def _warn_of_another(self) -> None:
        if not self._warned:
            self._warned = True
            text = "the token store holds the token of other credentials, which is replaced; give each account its own"
            warnings.warn(text, RuntimeWarning, stacklevel=2)

    def _learn(self, token: StoredToken | None) -> None:
        if token is not None:
            known = (token.access_token, token.refresh_token, *self.secrets)
            self.secrets = tuple(dict.fromkeys(filter(None, known)))[:_MOST_SECRETS]

    def learn_from(self, body: bytes) -> None:
        """Keep in mind what may be tokens in an answer, whatever else is wrong with it."""
        self.secrets = tuple(dict.fromkeys([*tokens_in(body), *self.secrets]))[:_MOST_SECRETS]

    def _good(self, token: StoredToken) -> bool:
        if not all(
            isinstance(number, (int, float)) and abs(number) < _ENDLESS for number in (token.life, token.expires_at)
        ):
            return False  # a store may hold anything
        left = token.expires_at - self._clock.wall()
        return sendable(token.access_token) and margin(token.life) < left <= LONGEST_LIFE
