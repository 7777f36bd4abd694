"""`load`: pending packages first, then one run of the pipeline for each piece of the calendar."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import frozen

from .. import HelpScoutReports, Interval, InvalidRequestError
from ..jobs import Every
from .slices import Choice, Slice, choose
from .source import Pulled, SliceFailure, account_of, source_of
from .store import DATASET, Known, LoadError, Store
from .views import create_views

__all__ = ["Load", "LoadError", "LoadProgress", "load"]

_TWO_WEEKS = timedelta(weeks=2)


@frozen
class LoadProgress:
    """How far a load is.

    Attributes:
        interval: The piece of the calendar that is loaded now.
        done: How many pieces are done.
        intervals: How many there are.
        slices: How many slices of this piece are asked for; the others are there and settled.
    """

    interval: Interval
    done: int
    intervals: int
    slices: int


@frozen
class Load:
    """What a load did.

    Attributes:
        place: The file, or the name of the destination.
        dataset: The data set, a schema in most databases.
        slices: How many slices were loaded.
        settled: How many were there and are not asked for again.
        rows: How many rows were loaded.
        failures: The reports that did not come; what was there of them stays. The same load asks for these again.
        left_out: Reports that `all` left out, and why.
        intervals: The pieces of the calendar.
        views: Names of the views that the data set has.
    """

    place: str
    dataset: str
    slices: int
    settled: int
    rows: int
    failures: tuple[SliceFailure, ...]
    left_out: Mapping[str, str]
    intervals: tuple[Interval, ...]
    views: tuple[str, ...]


def load(
    client: HelpScoutReports,
    interval: Interval,
    *,
    every: Every = "week",
    reports: str | Sequence[str] = "all",
    per: str | Sequence[str] = (),
    users: str | Sequence[str | int] | None = None,
    destination: Any = "duckdb",
    output: str | os.PathLike[str] | None = None,
    dataset: str = DATASET,
    state: str | os.PathLike[str] | None = None,
    personal: bool = True,
    trailing: timedelta = _TWO_WEEKS,
    refresh: bool = False,
    on_progress: Callable[[LoadProgress], object] | None = None,
    **arguments: Any,
) -> Load:
    """Load reports into a warehouse: a table for each of their tables, `<report>_<table>`.

    Each slice (account, start, grain, user, filters) replaces itself, so the same load twice changes nothing. Slices
    that were asked for `trailing` after their end, or later, are settled and not asked for again. Each piece of the
    calendar is a run of its own: a load that was ended in the middle goes on where it was.

    Args:
        client: The client to ask with.
        interval: The whole days asked for, widened to whole pieces of the calendar. What has not begun is left out.
        every: How long a piece is: `day`, `week`, `month`, `quarter` or `year`.
        reports: Ids of reports, or `all`: all that need nothing but dates and a user.
        per: What there are further slices of, one for each: `user`, `inbox`, `tag`, `channel`. Each asks for its
            reports once more: that many times the calls.
        users: The users that `user` means, ids or names; None: all but teams.
        destination: `duckdb`, the name of another dlt destination, or a destination. dlt finds its credentials in its
            own configuration.
        output: The DuckDB file; None: `helpscout.duckdb` here. A new one is for its owner alone.
        dataset: The data set, a schema in most databases; not named like the DuckDB file.
        state: The folder for the state of the pipeline; None: beside the DuckDB file, or here.
        personal: Whether customers' names, addresses and texts are loaded.
        trailing: How long after its end figures of a slice still change.
        refresh: Whether to ask for settled slices again.
        on_progress: Called before each piece.
        arguments: Further arguments of the reports, such as `mailboxes`, `office_hours`, `view_by`.

    Raises:
        InvalidRequestError: Something of it does not exist, or does not fit together.
        HelpScoutError: Something could not be asked for. What was loaded before it stays.
        LoadError: The warehouse cannot be reached or written, or its slices are of another zone.
        OSError: The DuckDB file or the folder for the state cannot be made.
    """
    if not isinstance(trailing, timedelta):
        rule = "must be a timedelta, such as timedelta(weeks=2)"
        raise InvalidRequestError(f"trailing={trailing!r}: {rule}", parameter="trailing")
    choice = choose(client, interval, every=every, reports=reports, per=per, users=users, arguments=arguments)
    people = choice.people(client)
    with Store(destination, output, state, dataset) as store:
        account = account_of(client)
        store.separate(account)
        store.restore_tables()
        store.finish_pending()
        known = store.known(account)
        _check_zone(known, choice, interval)
        settled = set() if refresh else _settled(known, choice, trailing, personal)
        pulled, skipped = Pulled(), 0
        for done, piece in enumerate(choice.intervals):
            wanted: list[Slice] = []
            for part in choice.slices(piece, account, people, validate=client.validate):
                if part.identity in settled:
                    skipped += 1
                else:
                    wanted.append(part)
            if on_progress is not None:
                on_progress(LoadProgress(piece, done, len(choice.intervals), len(wanted)))
            if wanted:
                store.run(source_of(client, wanted, personal=personal, pulled=pulled))
        return Load(
            place=store.place,
            dataset=dataset,
            slices=pulled.slices,
            settled=skipped,
            rows=pulled.rows,
            failures=tuple(pulled.failures),
            left_out=choice.left_out,
            intervals=choice.intervals,
            views=create_views(store),
        )


def _settled(known: Sequence[Known], choice: Choice, trailing: timedelta, personal: bool) -> set[tuple[Any, ...]]:
    """The slices that were asked for long enough after their end."""
    ends = {piece.first: (piece.end + trailing).timestamp() for piece in choice.intervals}
    now = datetime.now(UTC).timestamp()
    return {
        one.identity for one in known if ends.get(one.identity[1], now) <= one.asked_at and one.personal == personal
    }


def _check_zone(known: Sequence[Known], choice: Choice, interval: Interval) -> None:
    """Refuse weeks of another zone: they would overlap with those that are there, and both be counted."""
    zone = str(interval.tz)
    for one in known:
        if one.identity[2] == choice.grain and one.zone != zone:
            raise LoadError(
                f"the data set holds {choice.grain}s in {one.zone}, and these are in {zone}: they would overlap; "
                f"ask for days of {one.zone}, or load into another data set"
            )
