"""The warehouse and the pipeline that fills it: where they are, what is there already, what goes wrong with them."""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from copy import copy
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self

os.environ.setdefault("RUNTIME__DLTHUB_TELEMETRY", "false")  # dlt reads it when its first pipeline is made

import dlt
from attrs import frozen
from dlt.common import logger
from dlt.common.configuration.exceptions import ConfigurationException
from dlt.common.destination import Destination
from dlt.common.exceptions import DltException
from dlt.common.schema.exceptions import DataValidationError
from dlt.destinations.exceptions import DatabaseUndefinedRelation, DestinationConnectionError
from dlt.destinations.job_client_impl import SqlJobClientBase
from dlt.destinations.sql_client import SqlClientBase

from .. import HelpScoutError
from ..files.replace import PRIVATE, resolved
from .source import SLICES

if TYPE_CHECKING:
    from .views import View

FILE = "helpscout.duckdb"
DATASET = "reports"
_STATE = "helpscout-reports.dlt"
_PIPELINE = "helpscout_reports"
_MESSAGE = 300
# By itself dlt takes a slower one for DuckDB, and for PostgreSQL one in which empty text comes out as null.
_FORMATS: Mapping[str, Any] = {"duckdb": "parquet", "motherduck": "parquet", "postgres": "insert_values"}

# DuckDB gives moments with a zone to those alone who have pytz; not every database can count seconds.
_ASKED_AT: Mapping[str, str] = dict.fromkeys(("duckdb", "motherduck", "postgres"), "date_part('epoch', asked_at)")
_MERGE_BY = "delete-insert"


class LoadError(Exception):
    """The warehouse could not be reached or written. What was pulled is kept, and the same load goes on from there."""


@frozen
class Known:
    """A slice that is there.

    Attributes:
        identity: What tells it from the others.
        zone: The zone whose days it is made of.
        asked_at: When it was asked for, in seconds since 1970.
        personal: Whether customers' personal data were loaded.
    """

    identity: tuple[Any, ...]
    zone: str
    asked_at: float
    personal: bool


class Store:
    """A warehouse.

    Attributes:
        place: The file, or the name of the destination.
        kind: What kind of destination it is, whatever its name: `duckdb`, `postgres`.
        state: The folder for the state of the pipeline.
        pipeline: The pipeline that fills it.
    """

    def __init__(self, destination: Any, output: str | os.PathLike[str] | None, state: Any, dataset: str) -> None:
        if not dataset or not dataset.strip():
            raise LoadError("the data set must have a name")
        if not destination:
            raise LoadError("the destination must have a name")
        self.place = str(getattr(destination, "destination_name", destination))
        file: Path | None = None
        folder = Path(_STATE)
        if destination == "duckdb":
            file = Path(FILE if output is None else output)
            if not file.name:
                raise IsADirectoryError(None, "is a folder", str(file))
            self.place = str(file)
            folder = file.with_name(f"{file.name}.dlt")
            if _is_catalog(file.stem, dataset):
                raise LoadError(f"{file}: the file and the data set must not have the same name, {dataset}")
        elif output is not None:
            raise LoadError(f"output={os.fspath(output)!r}: only DuckDB writes a file")
        with explained(self.place):
            made: Any = Destination.from_reference(destination)
            _check_merges(made)
        self._alone = destination == "duckdb" and state is None
        self.state = Path(state) if state is not None else folder
        if "%" in str(resolved(self.state)):
            raise OSError(None, "dlt takes no path with a % in it", str(self.state))
        if file is not None:
            _prepare(file)
            made = dlt.destinations.duckdb(str(file.resolve()))
        self.state.mkdir(mode=0o700, exist_ok=True)
        self._held = ExitStack()
        self._held.enter_context(_locked(self.state))
        self._silence = logging.Filter(__name__)
        try:
            with explained(self.place):
                self.pipeline = dlt.pipeline(
                    pipeline_name=_PIPELINE,
                    pipelines_dir=str(self.state.resolve()),
                    destination=made,
                    dataset_name=dataset,
                )
                self._drop_state_of_another_place(file)
        except BaseException:
            self._held.close()
            raise
        # Else dlt swallows a signal that comes while it loads, and the next week begins.
        self.pipeline.runtime_config.intercept_signals = False
        self.kind = made.destination_type.rpartition(".")[2]
        self._format: Any = _FORMATS.get(self.kind)
        if self._format == "parquet" and "'" in str(self.state.resolve()):
            self._format = "insert_values"  # dlt puts the names of files into SQL as they are

    def _drop_state_of_another_place(self, file: Path | None) -> None:
        """What waits in it is not for this one; what is not loaded is not known, and is asked for again."""
        note = self.state / "place"
        where = str(self.pipeline.destination_client().config)
        if file is not None:
            with suppress(ValueError):  # another drive of Windows
                where = os.path.relpath(resolved(file), resolved(self.state))  # file and state may move together
        here = os.fsencode(f"{where} {self.pipeline.dataset_name}")
        if note.exists() and note.read_bytes() != here:
            self.pipeline = self.pipeline.drop()
        note.write_bytes(here)

    def __enter__(self) -> Self:
        # What dlt logs, tracebacks among it, is for those who write pipelines; what is wrong comes out as an error.
        if not dlt.config.get("runtime.log_level", str):
            logger.LOGGER.addFilter(self._silence)
        return self

    def __exit__(self, *_: object) -> None:
        logger.LOGGER.removeFilter(self._silence)
        self._held.close()

    def separate(self, account: int) -> None:
        """Stage rows apart from those of other accounts, whose loads may run beside this one, or wait to go on.

        Raises:
            LoadError: The warehouse is not configured, or another load of the account is running.
        """
        if self._alone:  # one state for all accounts, which loads what another has left first
            return
        with explained(self.place):
            made: Any = copy(self.pipeline.destination)  # the caller's own may be used for another account
            layout = self.pipeline.destination_client().config.staging_dataset_name_layout  # type: ignore[attr-defined]
            made.config_params = {**made.config_params, "staging_dataset_name_layout": f"{layout}_{account}"}
            self.pipeline.destination = made
            if self.kind == "postgres":
                self._claim(account)

    def _claim(self, account: int) -> None:
        """Refuse a second load of the account, beside another state: each would add the rows of the same slices."""
        name = f"{_PIPELINE} {self.pipeline.dataset_name} {account}"
        number = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)
        client: Any = self.pipeline.sql_client()
        self._held.enter_context(client)
        client.native_connection.autocommit = False  # the lock is one of a transaction: it ends with it, also in pools
        if client.execute_sql("SELECT pg_try_advisory_xact_lock(%s)", number) != [(True,)]:
            raise LoadError(f"{self.place}: another load of account {account} is running; wait until it has ended")

    def restore_tables(self) -> None:
        """Make tables and columns again that were dropped; the slices that they had are no longer known.

        dlt by itself makes none that its stored schema has.

        Raises:
            LoadError: The warehouse cannot be reached, or they cannot be made.
        """
        with explained(self.place):
            if not self.pipeline.default_schema_name:
                self.pipeline.sync_destination()
            if not self.pipeline.default_schema_name:
                return
            schema = self.pipeline.default_schema
            with self.pipeline.destination_client() as client:
                if not isinstance(client, SqlJobClientBase) or not client.is_storage_initialized():
                    return
                exact = client.capabilities.generates_case_sensitive_identifiers()
                lost = {
                    name
                    for name, columns in client.get_storage_tables(schema.tables)
                    if schema.get_new_table_columns(name, columns, exact)
                }
                reports = sorted({f"'{schema.tables[name].get('resource')}'" for name in lost})
                if lost and SLICES in schema.tables and SLICES not in lost:
                    slices = client.sql_client.make_qualified_table_name(SLICES)
                    client.sql_client.execute_sql(f"DELETE FROM {slices} WHERE report IN ({', '.join(reports)})")
                if lost:
                    client.update_stored_schema(force=True)

    def finish_pending(self) -> bool:
        """Load what an earlier run left behind; False where there was nothing.

        Raises:
            LoadError: It cannot be loaded.
        """
        there = bool(self.pipeline.has_pending_data)
        with explained(self.place):
            self._drop_half_loaded()
            while self.pipeline.has_pending_data:
                self.pipeline.run()
        return there

    def _drop_half_loaded(self) -> None:
        """Drop what a killed process was in the middle of loading.

        The staging tables may have its rows already, and would get them twice. Its slices are not known as loaded, so
        that they are asked for and replaced again.
        """
        for name in self.pipeline.list_normalized_load_packages():
            if self.pipeline.get_load_package_info(name).jobs["started_jobs"]:
                self.pipeline.abort_packages()
                return

    def run(self, source: Any) -> None:
        """Load a source.

        Raises:
            HelpScoutError: It could not be asked for.
            LoadError: It cannot be loaded; it is kept, and is loaded first the next time.
        """
        with explained(self.place):
            self.pipeline.run(source, loader_file_format=self._format)
            # What was left of a run before comes first, and alone.
            while self.pipeline.has_pending_data:
                self.pipeline.run()
            # dlt keeps all rows that it ever loaded, customers' data among them.
            for package in Path(self.pipeline.working_dir, "load", "loaded").glob("*"):
                shutil.rmtree(package, ignore_errors=True)

    def known(self, account: int) -> list[Known]:
        """The slices that are wholly there.

        Raises:
            LoadError: The warehouse cannot be reached.
        """
        with explained(self.place):
            self.pipeline.sync_destination()
            try:
                with self.pipeline.sql_client() as client:
                    slices, loads = (
                        client.make_qualified_table_name(SLICES),
                        client.make_qualified_table_name("_dlt_loads"),
                    )
                    found = client.execute_sql(
                        "SELECT report, slice_date, slice_grain, slice_user, slice_filters, slice_zone,"
                        f" {_ASKED_AT.get(self.kind, 'asked_at')}, personal"
                        f" FROM {slices} AS s JOIN {loads} AS l ON l.load_id = s._dlt_load_id"
                        f" WHERE l.status = 0 AND s.slice_account = {int(account)}"
                    )
            except DatabaseUndefinedRelation:
                return []
        return [known_of(row) for row in found or []]

    def create_views(self, views: Iterable[View]) -> None:
        """Make views.

        Raises:
            LoadError: One could not be made.
        """
        then = "all reports are loaded, and the same load makes the views"
        with explained(self.place, then), self.pipeline.sql_client() as client:
            name_of = client.make_qualified_table_name
            for view in views:
                sql = view.sql.strip().format(**{table: name_of(table) for table in view.tables})
                with explained(f"{self.place}: the view {view.name}", f"{then} once nothing else has its name"):
                    client.execute_sql(f"CREATE OR REPLACE VIEW {name_of(view.name)} AS {sql}")


def known_of(row: Sequence[Any]) -> Known:
    """A slice as a database has it: some have days and moments as text, or moments without their zone, UTC."""
    report, first, grain, user, filters, zone, asked_at, personal = row
    if isinstance(first, str):
        first = date.fromisoformat(first[:10])
    elif isinstance(first, datetime):
        first = first.date()
    if isinstance(asked_at, str):
        asked_at = datetime.fromisoformat(asked_at)
    if isinstance(asked_at, datetime):
        asked_at = (asked_at if asked_at.tzinfo else asked_at.replace(tzinfo=UTC)).timestamp()
    return Known((report, first, grain, int(user), filters), zone, float(asked_at), bool(personal))


@contextmanager
def explained(place: str, then: str = "nothing is lost: the same load goes on where it was") -> Iterator[None]:
    """Turn what dlt and databases raise into one sentence; what the API raised comes out as it is."""
    try:
        yield
    except Exception as fault:
        unreachable = SqlClientBase.is_dbapi_exception(fault)  # dlt lets those of PostgreSQL's connections through
        if not unreachable and not isinstance(fault, DltException | OSError):
            raise
        chain = list(_chain(fault))
        for cause in chain:
            if isinstance(cause, HelpScoutError):
                raise cause from fault
            if isinstance(cause, SystemExit | KeyboardInterrupt):
                raise cause from fault
        for cause in chain:
            if isinstance(cause, ConfigurationException):
                raise LoadError(f"{place} is not configured: {_line(cause, 2)}") from fault
            if isinstance(cause, DataValidationError):
                column = f"{cause.table_name}.{cause.column_name}"
                raise LoadError(f"{place}: {column} has another type by now; load into another data set") from fault
        unreachable = unreachable or any(isinstance(cause, DestinationConnectionError) for cause in chain)
        # dlt moves files from one disk to another as well: what it tries first is no fault.
        causes = [cause for cause in chain if getattr(cause, "errno", None) != errno.EXDEV]
        said = next((line for line in map(_line, reversed(causes)) if line), type(fault).__name__)
        words = "could not be reached" if unreachable else "could not be loaded"
        raise LoadError(f"{place} {words}: {said}; {then}") from fault


def _is_catalog(name: str, dataset: str) -> bool:
    """Whether a DuckDB file must not be called so: it would be taken for a schema of the data set."""
    schemas = {dataset.casefold(), re.sub("[^a-z0-9]+", "_", dataset.casefold())}
    return re.sub(r"_staging(_\d+)?$", "", name.casefold()) in schemas or name.casefold() in schemas


def _check_merges(destination: Any) -> None:
    """Refuse a destination that keeps what slices had before: a second load would double it."""
    strategies = destination.capabilities().supported_merge_strategies
    if _MERGE_BY not in (strategies or ()):
        raise LoadError(
            f"{destination.destination_name} cannot replace rows, so that a second load would double them; "
            "load into a database, or write files with export"
        )


def _locked(folder: Path) -> IO[str]:
    """A file that this process alone has open: two loads at once would mix up the state of the pipeline."""
    file = (folder / "lock").open("a")
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as fault:
        file.close()
        raise LoadError(f"{folder}: another load is running; wait until it has ended") from fault
    return file


def _chain(fault: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while fault is not None and id(fault) not in seen:
        seen.add(id(fault))
        yield fault
        fault = fault.__cause__ or fault.__context__


def _line(fault: BaseException, lines: int = 1) -> str:
    return " ".join(" ".join(str(fault).strip().splitlines()[:lines]).split())[:_MESSAGE]


def _prepare(file: Path) -> None:
    """Make the file, for its owner alone: it may hold personal data of customers."""
    final = resolved(file)
    if file.is_dir():
        raise IsADirectoryError(None, "is a folder", str(file))
    try:
        str(final).encode()
    except UnicodeEncodeError:
        raise OSError(None, "DuckDB takes no name that is not UTF-8", str(file)) from None
    if file.exists():
        with file.open("rb+"):
            return
    import duckdb

    try:
        duckdb.connect(str(file)).close()
        file.chmod(PRIVATE)
    except duckdb.Error as fault:
        file.unlink(missing_ok=True)  # half a file, which no load could go on with
        raise LoadError(f"{file} could not be made: {_line(fault)}") from fault
