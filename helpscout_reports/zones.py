"""Time zones by name, and the one of the person whose token it is."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from .errors import InvalidRequestError
from .settings import shown

if TYPE_CHECKING:
    from .client import AsyncHelpScoutReports, HelpScoutReports


def zone_named(name: str, *, parameter: str = "tz") -> ZoneInfo:
    """The time zone of an IANA name, such as `Europe/London`.

    Raises:
        InvalidRequestError: There is no such time zone.
    """
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        rule = "there is no such time zone; IANA names are meant, such as 'Europe/London'"
        raise InvalidRequestError(f"{parameter}={shown(name)}: {rule}", parameter=parameter) from None


def zone_of(tz: str | tzinfo, *, parameter: str = "tz") -> tzinfo:
    """The time zone that is meant: itself, or that of an IANA name.

    Raises:
        InvalidRequestError: There is no such time zone, or it is neither.
    """
    if isinstance(tz, str):
        return zone_named(tz, parameter=parameter)
    if not isinstance(tz, tzinfo):
        rule = "must be the name of a time zone, such as 'Europe/London', or a tzinfo"
        raise InvalidRequestError(f"{parameter}={shown(tz)}: {rule}", parameter=parameter)
    return tz


def local_time(moment: datetime, zone: tzinfo) -> datetime:
    """A time as the clock of a zone shows it; as it is where the zone's calendar does not reach, such as 0001-01-01."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return moment


def owner_zone(client: HelpScoutReports) -> tuple[tzinfo, str | None]:
    """The zone of the token's owner, and its name where this machine does not know it: then the zone is UTC.

    Raises:
        HelpScoutError: The owner could not be looked up.
    """
    return _known(client.lookup.me().timezone)


async def async_owner_zone(client: AsyncHelpScoutReports) -> tuple[tzinfo, str | None]:
    """The same for asyncio."""
    return _known((await client.lookup.me()).timezone)


def _known(found: str | None) -> tuple[tzinfo, str | None]:
    try:
        return (zone_named(found) if found else UTC), None
    except InvalidRequestError:
        return UTC, found
