"""The addresses of a host, in the order in which they are tried."""

from __future__ import annotations

import encodings.idna  # noqa: F401 - the first look-up of a name would load it
import socket
from functools import partial
from itertools import chain, zip_longest

from ..background import Outcome, in_background


def look_up(host: str) -> Outcome[list[str]]:
    """The addresses of a host, families taking turns: where one family is dead, the other is not tried last.

    The system's own look-up takes the time it likes: so it has a thread that nobody has to wait for.
    """
    try:
        found = _look_up(host, socket.AI_NUMERICHOST)
    except OSError:  # a name
        return in_background(partial(_look_up, host))
    outcome: Outcome[list[str]] = Outcome()
    outcome.set(found)
    return outcome


def _look_up(host: str, flags: int = 0) -> list[str]:
    families: dict[int, list[str]] = {}
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=flags)
    except UnicodeError as fault:  # of a proxy: no name in the system's eyes
        raise socket.gaierror(socket.EAI_NONAME, "no valid name") from fault
    for family, _, _, _, address in found:
        families.setdefault(family, []).append(str(address[0]))
    turns = chain.from_iterable(zip_longest(*families.values()))
    return list(dict.fromkeys(address for address in turns if address is not None))
