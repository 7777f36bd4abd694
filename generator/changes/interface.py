"""What changed in the Python packages for those who import them: what griffe finds, and the types that are stated."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import griffe

from generator.changes.record import Change, Record

PACKAGES = ("helpscout_reports", "generated_client/helpscout_reports_api")

_PUBLIC = {
    "helpscout_reports.sandbox",
    "helpscout_reports_api.catalogue",
    "helpscout_reports_api.families",
    "helpscout_reports_api.models",
    "helpscout_reports_api.calls.operation",
    "helpscout_reports_api.calls.parameter",
    "helpscout_reports_api.reports",
    "helpscout_reports_api.spec",
}
"""Modules that people import from besides `helpscout_reports` itself; how the others are cut is our own business, and
so are the modules in one that says with `__all__` what it offers."""


@dataclass(frozen=True)
class _Statement:
    """A type that the code states, as alternatives: of an argument that is taken, or of something that is given."""

    types: frozenset[str]
    taken: bool

    def breaks(self, other: "_Statement") -> bool:
        """Whether another one takes less, or gives more."""
        return not (self.types <= other.types if self.taken else other.types <= self.types)

    def __str__(self) -> str:
        return " | ".join(sorted(self.types, key=lambda name: (name == "None", name)))


def compare(old: Path, new: Path) -> list[Change]:
    """The changes between the packages of two trees, those that break callers first."""
    record, was, now = Record(), _load(old), _load(new)
    for before, after in zip(was, now, strict=True):
        for breakage in griffe.find_breaking_changes(before, after):
            _note(record, breakage)
        for name in set(before.exports or ()) - set(after.exports or ()):
            record.add(f"{before.name}.{name}", "is no longer exported", breaks=True)
    stated, states = (
        {place: said for tree in trees for place, said in _statements(tree, set())} for trees in (was, now)
    )
    for place, said in states.items():
        if place not in stated:
            record.add(place, "is new", breaks=False)
        elif stated[place] != said:
            record.add(place, f"is {said} now, was {stated[place]}", breaks=stated[place].breaks(said))
    return record.changes()


def _load(tree: Path) -> list[griffe.Module]:
    paths = [tree / package for package in PACKAGES]
    loader = griffe.GriffeLoader(search_paths=[path.parent for path in paths], allow_inspection=False)
    for path in paths:
        loader.load(path.name, try_relative_path=False)
    modules = [loader.modules_collection[path.name] for path in paths]
    loader.resolve_aliases(external=False)
    for module in modules:
        _mark(module, offered=False)
    return modules


def _mark(module: griffe.Module, offered: bool) -> None:
    """Tell griffe which modules below this one are public; by itself it takes every name without an underscore."""
    for inner in module.modules.values():
        if isinstance(inner, griffe.Module):
            inner.public = offered or inner.path in _PUBLIC
            _mark(inner, offered=inner.public and not inner.exports)


def _note(record: Record, breakage: griffe.Breakage) -> None:
    values = breakage.old_value, breakage.new_value
    named = next((value.name for value in values if isinstance(value, griffe.Parameter)), None)
    place = breakage.obj.canonical_path + (f"({named})" if named else "")
    words = breakage.kind.value
    if breakage.kind is griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT:
        words += f", {values[1].default} now, was {values[0].default}"
    record.add(place, words[0].lower() + words[1:], breaks=True)


def _statements(part: griffe.Object | griffe.Alias, seen: set[str]) -> Iterator[tuple[str, _Statement]]:
    """Every type below a part of the public interface, and every value of an enumeration, each with its place."""
    found = part.final_target if isinstance(part, griffe.Alias) else part
    if found.path in seen:
        return
    seen.add(found.path)
    if isinstance(found, griffe.Function):
        for parameter in found.parameters:
            if parameter.name not in ("self", "cls"):
                yield f"{found.path}({parameter.name})", _Statement(_types(parameter.annotation), taken=True)
        yield f"{found.path}()", _Statement(_types(found.returns), taken=False)
    elif isinstance(found, griffe.Attribute):
        is_value = isinstance(found.parent, griffe.Class) and found.annotation is None
        yield found.path, _Statement(_types(found.value if is_value else found.annotation), taken=False)
    else:
        for member in found.all_members.values():
            if member.is_public and _is_ours(member) and not _is_machinery(member):
                yield from _statements(member, seen)


def _is_ours(member: griffe.Object | griffe.Alias) -> bool:
    target = member.target_path if isinstance(member, griffe.Alias) else member.path
    return target.partition(".")[0].startswith("helpscout_reports")


def _is_machinery(member: griffe.Object | griffe.Alias) -> bool:
    """`__slots__` and the like, which nobody reads."""
    return member.is_attribute and member.name.startswith("__")


def _types(annotation: str | griffe.Expr | None) -> frozenset[str]:
    """A union as its alternatives."""
    if isinstance(annotation, griffe.ExprBinOp) and annotation.operator == "|":
        return _types(annotation.left) | _types(annotation.right)
    return frozenset([str(annotation) if annotation is not None else "anything"])
