"""What kind of company to invent."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attrs import field, frozen

from . import names

CHANNELS = {"email": 70, "chat": 22, "phone": 8}
"""Channels of conversations, and how many of a hundred come through each."""

_MOST_USERS, _MOST_TAGS = 1000, 10_000


def _is_zone(_profile: Any, _attribute: Any, value: str) -> None:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError, TypeError) as fault:
        raise ValueError(f"timezone={value!r}: must be an IANA name, such as Europe/London") from fault


def _up_to(most: int) -> Any:
    def check(_profile: Any, attribute: Any, value: int) -> None:
        if type(value) is not int or not 0 <= value <= most:
            raise ValueError(f"{attribute.name}={value!r}: must be a whole number from 0 to {most}")

    return check


def _are_channels(_profile: Any, _attribute: Any, value: tuple[str, ...]) -> None:
    if not value or not set(value) <= CHANNELS.keys():
        raise ValueError(f"channels={value!r}: must be some of {', '.join(CHANNELS)}")


def _channels(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


@frozen
class Profile:
    """Settings of an invented company.

    Attributes:
        seed: Which company; the same seed always gives the same data.
        timezone: IANA name of its time zone.
        users: Number of its users.
        tags: Number of its tags.
        channels: Channels that its conversations come through: `email`, `chat`, `phone`.
        docs: Whether it has Docs sites.
        hostile_names: Whether names and texts are markup, formulas, very long, or in unusual characters.
        empty: Whether nothing has happened yet: no conversation, visit, tag, folder, saved reply or custom field.
    """

    seed: int = 1
    timezone: str = field(default="Europe/London", validator=_is_zone)
    users: int = field(default=12, validator=_up_to(_MOST_USERS))
    tags: int = field(default=len(names.TAGS), validator=_up_to(_MOST_TAGS))
    channels: tuple[str, ...] = field(default=tuple(CHANNELS), converter=_channels, validator=_are_channels)
    docs: bool = True
    hostile_names: bool = False
    empty: bool = False
