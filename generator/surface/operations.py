"""Operations: what is asked, what comes back, and how it pages."""

import re
from dataclasses import dataclass
from typing import Any

from generator.errors import GenerationError, Place, shown
from generator.references import resolve
from generator.surface.fields import ModelType
from generator.surface.naming import is_family_name, python_name
from generator.surface.paging import PagingShape, read_paging
from generator.surface.parameters import Parameters, ParameterShape
from generator.surface.rules import RuleShape
from generator.surface.security import read_security
from generator.surface.shapes import LONGEST_NAME, Shapes

OPERATION_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")


@dataclass
class OperationShape:
    """One operation."""

    operation_id: str
    method: str
    path: str
    parameters: list[ParameterShape]
    rules: list[RuleShape]
    summary: str
    description: str
    documentation: str | None
    response_model: ModelType
    many: bool
    security: str
    deprecated: bool
    paging: PagingShape | None = None
    may_be_empty: bool = False

    @property
    def row(self) -> ModelType | None:
        return self.paging.row if self.paging else None

    @property
    def personal(self) -> bool:
        """Whether its answer holds personal data of customers."""
        return _personal(self.response_model)

    @property
    def family(self) -> str:
        return self.operation_id.split("_", 1)[0]

    @property
    def report(self) -> str:
        return self.operation_id.split("_", 1)[1]

    @property
    def package(self) -> str:
        return python_name(self.family)

    @property
    def report_name(self) -> str:
        made = python_name(self.report)
        return f"{made}_" if made in ("date", "models") else made  # which annotations of the family mean otherwise

    @property
    def module(self) -> str:
        return f"{self.package}.{self.report_name}"

    @property
    def answer(self) -> str:
        return self._answer(self.response_model.name)

    @property
    def annotation(self) -> str:
        """What the method of the family gives where it does not page."""
        return self._answer(f"models.{self.response_model.name}")

    def _answer(self, name: str) -> str:
        made = f"list[{name}]" if self.many else name
        return f"{made} | None" if self.may_be_empty else made

    @property
    def signature(self) -> list[ParameterShape]:
        return sorted(self.parameters, key=lambda parameter: not parameter.required)

    def documentation_of(self, parameter: ParameterShape) -> str:
        """What a parameter does here: a pager goes on from its page, and asks for the largest ones."""
        note = ""
        if self.paging and parameter.wire_name == self.paging.parameter:
            note = " The pager begins there and goes on to the last one."
        elif self.paging and parameter.wire_name == self.paging.size and parameter.maximum is not None:
            note = f" The pager asks for {parameter.maximum} unless this is given."
        return parameter.documentation + note

    @property
    def answer_types(self) -> list[ModelType]:
        """The models of the answer and, where it pages, of its rows."""
        used = [self.response_model, *([self.row] if self.row else [])]
        return list({item.name: item for item in used}.values())

    @property
    def returns(self) -> str:
        if self.row:
            return f"A pager over {self.row.name} objects: {self.row.description}"
        empty = " None where the server has nothing to say (204)." if self.may_be_empty else ""
        return f"{'A list, an entry each: ' if self.many else ''}{self.response_model.description}{empty}"

    @property
    def deprecation(self) -> str:
        return f"{self.family}.{self.report_name} is deprecated. {self.description or self.summary}"


class Operations:
    """Reads operations from the document."""

    def __init__(
        self, document: dict[str, Any], shapes: Shapes, parameters: Parameters, rules: list[RuleShape]
    ) -> None:
        self._document = document
        self._shapes = shapes
        self._parameters = parameters
        self._rules = rules

    def read(self, path: str, method: str, item: dict[str, Any]) -> OperationShape:
        """One operation of a path item."""
        raw = item[method]
        place: Place = ("paths", path, method)
        operation_id = raw.get("operationId")
        if not (isinstance(operation_id, str) and OPERATION_ID.fullmatch(operation_id)):
            wanted = f"operationId must be <family>_<report> in snake_case, is {shown(repr(operation_id))}"
            raise GenerationError(wanted, (*place, "operationId") if "operationId" in raw else place)
        if len(operation_id) > LONGEST_NAME:
            reason = (
                f"operationId has {len(operation_id)} characters; at most {LONGEST_NAME}, since files are named by it"
            )
            raise GenerationError(reason, (*place, "operationId"))
        family = operation_id.split("_", 1)[0]
        if not is_family_name(family):
            reason = f"operationId: client.{family} cannot be said in Python or means something else; rename the family"
            raise GenerationError(reason, (*place, "operationId"))
        for owner, words in ((place, raw), (("paths", path), item)):
            if "servers" in words:
                reason = "servers of a path or an operation are not supported; write them at the top of the document"
                raise GenerationError(reason, (*owner, "servers"))
        if method not in ("get", "post"):
            raise GenerationError(f"{method.upper()} has no report to read; write get or post", place)
        if "callbacks" in raw:
            raise GenerationError("what a server sends by itself is not read; leave it out", (*place, "callbacks"))
        if raw.get("requestBody"):
            reason = f"{operation_id} has a request body, which reports do not have"
            raise GenerationError(reason, (*place, "requestBody"))
        parameters = self._read_parameters(path, item, raw, place, operation_id)
        wires = {parameter.wire_name for parameter in parameters}
        model, many, may_be_empty = self._answer(raw, operation_id, place)
        made = OperationShape(
            operation_id=operation_id,
            method=method.upper(),
            path=path,
            parameters=parameters,
            rules=[rule for rule in self._rules if wires.issuperset(rule.wire_names)],
            summary=raw.get("summary", operation_id).rstrip("."),
            description=raw.get("description", ""),
            documentation=raw.get("externalDocs", {}).get("url"),
            response_model=model,
            many=many,
            security=read_security(raw, self._document, place),
            deprecated=bool(raw.get("deprecated", False)),
            may_be_empty=may_be_empty,
        )
        if "x-paging" in raw:
            if many:
                raise GenerationError("an answer that is an array has no pages", (*place, "x-paging"))
            made.paging = read_paging(raw["x-paging"], model, parameters, place)
        return made

    def _read_parameters(
        self, path: str, item: dict[str, Any], raw: dict[str, Any], place: Place, operation_id: str
    ) -> list[ParameterShape]:
        """The parameters of the path, then those of the operation, which come instead of those of the same name."""
        found: dict[tuple[str, str], ParameterShape] = {}
        inherited: dict[tuple[str, str], ParameterShape] = {}
        for owner, words, made in ((place[:2], item, inherited), (place, raw, found)):
            for index, entry in enumerate(words.get("parameters", [])):
                parameter = self._parameters.read(entry, operation_id, (*owner, "parameters", index))
                key = parameter.location, parameter.wire_name
                if key in made:
                    reason = f"the parameter {shown(repr(parameter.wire_name))} is there twice"
                    raise GenerationError(reason, (*owner, "parameters", index))
                made[key] = parameter
        parameters = [*(parameter for key, parameter in inherited.items() if key not in found), *found.values()]
        names: dict[str, ParameterShape] = {}
        for parameter in parameters:
            other = names.setdefault(parameter.name, parameter)
            if other is not parameter:
                wires = f"{shown(other.wire_name)} and {shown(parameter.wire_name)}"
                reason = f"the parameters {wires} are both {parameter.name} in Python; give one an x-name"
                raise GenerationError(reason, (*place, "parameters"))
        said = re.findall(r"\{([^{}]*)\}", path)
        there = {parameter.wire_name: parameter for parameter in parameters if parameter.location == "path"}
        for index, name in enumerate(said):
            if name in said[:index]:
                raise GenerationError(f"the path has {{{shown(name)}}} twice; name the second otherwise", place)
            if name not in there:
                raise GenerationError(f"the path has {{{shown(name)}}}, which is no parameter of it", place)
        for name, parameter in there.items():
            if name not in said:
                reason = f"the path parameter {shown(repr(name))} is not in the path; write {{{shown(name)}}} there"
                raise GenerationError(reason, place)
            if not parameter.required:
                raise GenerationError(f"the path parameter {shown(repr(name))} needs required: true", place)
        return parameters

    def _answer(self, raw: dict[str, Any], operation_id: str, place: Place) -> tuple[ModelType, bool, bool]:
        responses = raw.get("responses", {})
        at: Place = (*place, "responses")
        if "200" not in responses:
            said = ", ".join(shown(status) for status in responses if not str(status).startswith(("4", "5")))
            there = f" (it has {said})" if said else ""
            raise GenerationError(f'has no JSON answer for "200"{there}; write "200" with application/json', at)
        at, response = (*at, "200"), responses["200"]
        while "$ref" in response:
            name = response["$ref"].rpartition("/")[2]
            at, response = ("components", "responses", name), self._document["components"]["responses"][name]
        content = response.get("content", {})
        kinds = [kind for kind in content if _is_json(kind)]
        if not kinds:
            said = f" (it has {', '.join(map(shown, content))})" if content else ""
            raise GenerationError(f"has no JSON answer for 200{said}; write application/json", at)
        media = content[kinds[0]]
        if any(content[kind].get("schema") != media.get("schema") for kind in kinds):
            raise GenerationError("has several JSON answers for 200, with different schemas; write one", at)
        at = (*at, "content", kinds[0])
        if "schema" not in media:
            raise GenerationError("the answer for 200 has no schema", at)
        shape = self._shapes.shape(media["schema"], (*at, "schema"), _hint(operation_id))
        if shape.model is None:
            raise GenerationError("the answer for 200 must be an object or an array of objects", (*at, "schema"))
        if shape.nullable:
            raise GenerationError("the answer for 200 cannot be null", (*at, "schema"))
        shape.model.answers = True
        return shape.model, shape.many, self._others(responses, media["schema"], (*place, "responses"))

    def _others(self, responses: dict[str, Any], schema: Any, place: Place) -> bool:
        """Whether some answer of success has nothing in it; one with something else in it is an error."""
        may_be_empty = False
        for status in (status for status in responses if re.fullmatch(r"2(\d\d|XX)", status) and status != "200"):
            content = resolve(responses[status], self._document)[0].get("content") or {}
            may_be_empty = may_be_empty or not content
            if any(media.get("schema") != schema for media in content.values()):
                reason = f"has other content than 200, which would be read as that; give {status} the same, or none"
                raise GenerationError(reason, (*place, status))
        return may_be_empty


def _personal(model: ModelType) -> bool:
    inner = [(item, item.innermost.model) for item in model.fields]
    return any(item.facts.get("personal") or (found and _personal(found)) for item, found in inner)


def _is_json(kind: str) -> bool:
    plain = kind.partition(";")[0].strip().lower()
    return plain == "application/json" or plain.endswith("+json")


def _hint(operation_id: str) -> str:
    return f"{operation_id}_answer"
