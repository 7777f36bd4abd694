"""What changed between two versions of the description for those who call the API, and whether it breaks them.

A caller is somebody with a client generated from the file: what such a client sends must still be taken, what it reads
must still be there, and what it names must still be called so. Whatever is not known to be harmless breaks.
"""

from typing import Any

from generator.changes.record import Change, Record, said
from generator.changes.schemas import WORDING, SchemaComparison, is_tighter, rest
from generator.references import METHODS, overlaid

_Operations = dict[str, dict[str, Any]]


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """The changes from one document to another, those that break callers first."""
    return _Comparison(old, new).changes()


class _Comparison:
    def __init__(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        self._old, self._new, self._record = old, new, Record()
        self._schemas = SchemaComparison(old, new, self._record)

    def changes(self) -> list[Change]:
        self._document()
        was, now = _operations(self._old), _operations(self._new)
        places = {operation["place"]: name for name, operation in now.items()}
        partners = {name: name if name in now else places.get(was[name]["place"], "") for name in was}
        for name, operation in was.items():
            if partners[name]:
                self._record.operation = name
                self._operation(name, operation, partners[name], now[partners[name]])
            else:
                self._record.add(name, f"the operation {operation['place']} is gone", breaks=True)
            self._record.operation = None
        for name in now.keys() - set(partners.values()):
            self._record.add(name, f"the operation {now[name]['place']} is new", breaks=False)
        return self._record.changes()

    def _document(self) -> None:
        sites, sites_now = ({s["url"]: s for s in document.get("servers", [])} for document in (self._old, self._new))
        self._each(sites, sites_now, "server ")
        parts, parts_now = (document.get("components", {}) for document in (self._old, self._new))
        schemes, schemes_now = (part.get("securitySchemes", {}) for part in (parts, parts_now))
        for name in self._record.add_entries(schemes, schemes_now, "sign-in "):
            self._scheme(schemes[name], schemes_now[name], f"sign-in {name}")
        for word in sorted(word for word in parts.keys() | parts_now.keys() if word.startswith("x-")):
            self._each(parts.get(word, {}), parts_now.get(word, {}), f"{word} ")
        self._rules(self._old.get("x-parameter-rules", []), self._new.get("x-parameter-rules", []))
        judged = WORDING | {"info", "tags", "paths", "components", "servers", "security", "x-parameter-rules"}
        self._rest(self._old, self._new, "the document", judged)

    def _each(self, old: dict[str, Any], new: dict[str, Any], place: str) -> None:
        for name in self._record.add_entries(old, new, place):
            entries = old[name], new[name]
            was, now = (entry if isinstance(entry, dict) else {"the table": entry} for entry in entries)
            self._rest(was, now, f"{place}{name}", WORDING)

    def _rest(self, old: dict[str, Any], new: dict[str, Any], place: str, judged: set[str]) -> None:
        self._record.add_differences(rest(old, self._old, judged), rest(new, self._new, judged), place)

    def _scheme(self, old: dict[str, Any], new: dict[str, Any], place: str) -> None:
        flows, flows_now = old.get("flows", {}), new.get("flows", {})
        for name in self._record.add_entries(flows, flows_now, f"{place}, "):
            at = f"{place}, {name}"
            self._record.add_entries(flows[name].get("scopes", {}), flows_now[name].get("scopes", {}), f"{at}, scope ")
            self._rest(flows[name], flows_now[name], at, {"scopes"})
        self._rest(old, new, place, WORDING | {"flows"})

    def _rules(self, old: list[dict[str, Any]], new: list[dict[str, Any]]) -> None:
        was, now = ({f"rule {r['rule']} {', '.join(r['parameters'])}": r for r in rules} for rules in (old, new))
        for name in was.keys() ^ now.keys():
            if name in was:
                self._record.add(name, "is gone", breaks=False)
            else:
                concerned = self._concerned(now[name])
                words = "is new" if concerned else "is new, for what is new alone"
                self._record.add(name, words, breaks=concerned)
        for name in was.keys() & now.keys():
            limits, limits_now = _limits(was[name]), _limits(now[name])
            for place in limits.keys() | limits_now.keys():
                before, after = limits.get(place), limits_now.get(place)
                if before != after:
                    words = f"{' '.join(place)} is {said(after)} now, was {said(before)}"
                    self._record.add(name, words, breaks=is_tighter(place[1], before, after))
            self._rest(was[name], now[name], name, WORDING | {"limits"})

    def _concerned(self, rule: dict[str, Any]) -> bool:
        """Whether a new rule may refuse what somebody sends already: an operation had what makes it hold."""
        names = rule["parameters"]
        was, now = _operations(self._old), _operations(self._new)
        before = {operation["place"]: _by_name(operation["parameters"], self._old) for operation in was.values()}
        before |= {name: _by_name(operation["parameters"], self._old) for name, operation in was.items()}
        for name, operation in now.items():
            sent = before.get(name, before.get(operation["place"]))
            if sent is None or not set(names) <= _by_name(operation["parameters"], self._new).keys():
                continue
            deciding = {"together": any, "after": all}.get(rule["rule"])
            known = [wire in sent for wire in names]
            if deciding(known) if deciding else known[0]:
                return True
        return False

    def _operation(self, name: str, old: dict[str, Any], new_name: str, new: dict[str, Any]) -> None:
        pairs = (old, self._old), (new, self._new)
        if new_name != name:
            self._record.add(name, f"the operation is called {new_name} now", breaks=True)
        if new["place"] != old["place"]:
            self._record.add(name, f"is at {new['place']} now, was at {old['place']}", breaks=True)
        self._security(name, *(part.get("security", whole.get("security")) for part, whole in pairs))
        self._parameters(old["parameters"], new["parameters"])
        self._body(name, *(overlaid(part.get("requestBody"), whole) for part, whole in pairs))
        self._responses(name, old.get("responses", {}), new.get("responses", {}))
        judged = {"operationId", "place", "security", "parameters", "requestBody", "responses"}
        self._rest(old, new, name, WORDING | judged)

    def _security(self, name: str, old: Any, new: Any) -> None:
        was, now = _ways(old), _ways(new)
        if was != now:
            enough = all(any(way <= known for way in now) for known in was)
            self._record.add(name, f"sign-in is {_said_ways(now)} now, was {_said_ways(was)}", breaks=not enough)

    def _parameters(self, old: list[Any], new: list[Any]) -> None:
        was, now = _by_name(old, self._old), _by_name(new, self._new)
        for name in dict.fromkeys([*was, *now]):
            place = f"parameter {name}"
            if name not in now:
                self._record.add(place, "is gone", breaks=True)
            elif name not in was:
                must = bool(now[name].get("required"))
                self._record.add(place, "is new and must be sent" if must else "is new", breaks=must)
            else:
                self._value(was[name], now[name], place, asked=True)

    def _value(self, old: dict[str, Any], new: dict[str, Any], place: str, *, asked: bool) -> None:
        """Compare two parameters or two headers."""
        self._record.add_duty(place, bool(old.get("required")), bool(new.get("required")), asked=asked)
        self._schemas.compare(old.get("schema", True), new.get("schema", True), place, asked=asked)
        self._rest(_serialized(old), _serialized(new), place, WORDING | {"required", "schema"})

    def _body(self, name: str, old: dict[str, Any], new: dict[str, Any]) -> None:
        place = f"{name}: body"
        if not old and new:
            self._record.add(place, "is new", breaks=bool(new.get("required")))
        elif old and not new:
            self._record.add(place, "is gone", breaks=True)
        else:
            self._record.add_duty(place, bool(old.get("required")), bool(new.get("required")), asked=True)
        if old and new:
            self._content(old.get("content", {}), new.get("content", {}), place, asked=True)
            self._rest(old, new, place, WORDING | {"required", "content"})

    def _responses(self, name: str, old: dict[str, Any], new: dict[str, Any]) -> None:
        """A status that promised something may not go; another one may come unless it is a success nobody knows."""
        for status in dict.fromkeys([*old, *new]):
            place, succeeds = f"{name}: answer {status}", status.startswith("2")
            if status not in new:
                self._record.add(place, "is gone", breaks=succeeds)
            elif status not in old:
                self._record.add(place, "is new", breaks=succeeds)
            else:
                was, now = overlaid(old[status], self._old), overlaid(new[status], self._new)
                headers, headers_now = was.get("headers", {}), now.get("headers", {})
                for header in self._record.add_entries(headers, headers_now, f"answer {status}, header "):
                    before, after = overlaid(headers[header], self._old), overlaid(headers_now[header], self._new)
                    self._value(before, after, f"answer {status}, header {header}", asked=False)
                self._content(was.get("content", {}), now.get("content", {}), place, asked=False)
                self._rest(was, now, place, WORDING | {"headers", "content"})

    def _content(self, old: dict[str, Any], new: dict[str, Any], place: str, *, asked: bool) -> None:
        for kind in self._record.add_entries(old, new, f"{place} as "):
            self._schemas.compare(old[kind].get("schema", True), new[kind].get("schema", True), place, asked=asked)
            self._rest(old[kind], new[kind], f"{place} as {kind}", WORDING | {"schema"})


def _operations(document: dict[str, Any]) -> _Operations:
    """Operations by operationId, each with method and path as `place` and with the parameters of its path."""
    found = {}
    for path, entry in document.get("paths", {}).items():
        item = overlaid(entry, document)
        for method in (word for word in METHODS if word in item):
            operation, place = item[method], f"{method.upper()} {path}"
            shared = {word: item[word] for word in item if word not in {*METHODS, *WORDING}}
            parameters = [*item.get("parameters", []), *operation.get("parameters", [])]
            whole = {**shared, **operation, "place": place, "parameters": parameters}
            found[operation.get("operationId", place)] = whole
    return found


def _serialized(item: dict[str, Any]) -> dict[str, Any]:
    """A parameter or a header with what OpenAPI takes where style and explode are not said."""
    style = item.get("style", "form" if item.get("in") in ("query", "cookie") else "simple")
    return {"explode": style == "form", **item, "style": style}


def _by_name(parameters: list[Any], document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    known = [overlaid(parameter, document) for parameter in parameters]
    return {f"{item['name']} ({item['in']})" if item["in"] != "query" else item["name"]: item for item in known}


def _limits(rule: dict[str, Any]) -> dict[tuple[str, str], float]:
    return {(value, word): bound for value, bounds in rule.get("limits", {}).items() for word, bound in bounds.items()}


def _ways(security: Any) -> set[frozenset[str]]:
    """The ways to sign in, each a set of what it takes; a way that takes nothing is open to anybody."""
    ways = security or [{}]
    return {frozenset(_needs(way)) for way in ways}


def _needs(way: dict[str, list[str]]) -> list[str]:
    return [*way, *(f"{scheme} scope {scope}" for scheme, scopes in way.items() for scope in scopes)]


def _said_ways(ways: set[frozenset[str]]) -> str:
    return " or ".join(sorted(" with ".join(sorted(way)) or "none" for way in ways))
