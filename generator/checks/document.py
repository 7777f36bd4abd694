"""The document around its schemas: version, paths, status codes, tags, and what of OpenAPI is not read here."""

import re
from typing import Any

from generator.errors import GenerationError, Place, shown

_NOT_READ = {
    "webhooks": "what a server sends by itself is not read; leave it out",
    "jsonSchemaDialect": "schemas are of the dialect of OpenAPI 3.1; leave it out",
    "definitions": "is how Swagger 2 says it; write components/schemas",
    "host": "is how Swagger 2 says it; write servers",
    "basePath": "is how Swagger 2 says it; write servers",
    "schemes": "is how Swagger 2 says it; write servers",
    "consumes": "is how Swagger 2 says it; write the type under content",
    "produces": "is how Swagger 2 says it; write the type under content",
    "securityDefinitions": "is how Swagger 2 says it; write components/securitySchemes",
}
_PLAIN = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@%/-]")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default|x-.*")


def check_version(document: dict[str, Any], name: str) -> None:
    """Refuse another version than 3.1.

    Raises:
        GenerationError: With the version, and what to write.
    """
    version = document.get("openapi")
    if isinstance(version, str) and version.startswith("3.1."):
        return
    if "openapi" not in document and "swagger" in document:
        reason = f"openapi: must be 3.1.x; Swagger {shown(document['swagger'])} is not read, convert it to OpenAPI 3.1"
        raise GenerationError(reason, ("swagger",))
    if "openapi" not in document:
        raise GenerationError(f'{name}: openapi: must be 3.1.x; write openapi: "3.1.0"')
    raise GenerationError(f"must be 3.1.x, is {shown(repr(version))}", ("openapi",))


def check_document(document: dict[str, Any]) -> None:
    """Refuse what is in the wrong words outside schemas.

    Raises:
        GenerationError: With the place, and what to write.
    """
    for word, reason in _NOT_READ.items():
        if word in document:
            raise GenerationError(f"{word}: {reason}", (word,))
    tags = document.get("tags", [])
    names: list[Any] = []
    for index, tag in enumerate(tags if isinstance(tags, list) else ()):
        name = tag.get("name") if isinstance(tag, dict) else None
        if name is not None and name in names:
            raise GenerationError(f"the tag {shown(repr(name))} is there twice", ("tags", index, "name"))
        names.append(name)
    _check_groups(document.get("x-tagGroups", []), names)
    paths = document.get("paths")
    shapes: dict[str, str] = {}
    for path, item in paths.items() if isinstance(paths, dict) else ():
        _check_path(path, item, shapes)


def _check_groups(groups: Any, names: list[Any]) -> None:
    if not isinstance(groups, list):
        raise GenerationError("takes a list of groups: [{name: Reports, tags: [user]}]", ("x-tagGroups",))
    for index, group in enumerate(groups):
        place: Place = ("x-tagGroups", index)
        tags = group.get("tags") if isinstance(group, dict) else None
        if not isinstance(tags, list) or not isinstance(group.get("name"), str):
            raise GenerationError("a group has a name and a list of tags", place)
        for number, tag in enumerate(tags):
            if tag not in names:
                raise GenerationError(f"there is no tag {shown(repr(tag))}", (*place, "tags", number))


def _check_path(path: str, item: Any, shapes: dict[str, str]) -> None:
    place: Place = ("paths", path)
    if path.startswith("x-"):
        raise GenerationError("an extension among paths is not read by every tool; write it at the top", place)
    if not path.startswith("/"):
        raise GenerationError("a path begins with /", place)
    fixed = re.sub(r"\{[^{}]*\}", "", path)
    if "{" in fixed or "}" in fixed:
        raise GenerationError("a brace of the path has no counterpart; a parameter is written {name}", place)
    for name in re.findall(r"\{([^{}]*)\}", path):
        if name and not re.fullmatch(r"[A-Za-z0-9_.-]+", name):
            reason = f"{{{shown(name)}}}: the name of a parameter in a path has letters from a to z, digits, . _ - only"
            raise GenerationError(reason, place)
    if "?" in fixed:
        raise GenerationError("a path has no query; write its parameters under parameters", place)
    for char in fixed:
        if not _PLAIN.fullmatch(char):
            reason = f"a path is written as in an address, where {shown(repr(char))} does not stand for itself"
            raise GenerationError(reason, place)
    if "//" in path or {".", ".."} & set(path.split("/")):
        raise GenerationError("a path has no empty steps, and none such as . or ..; write where they lead", place)
    other = shapes.setdefault(re.sub(r"\{[^{}]*\}", "{}", path), path)
    if other != path:
        raise GenerationError(f"is the same path as {shown(other)}; write the operations of both there", place)
    for method, operation in item.items() if isinstance(item, dict) else ():
        responses = operation.get("responses") if isinstance(operation, dict) else None
        for status in responses if isinstance(responses, dict) else ():
            if not _STATUS.fullmatch(str(status)):
                reason = f'there is no status {shown(status)}; write it as "200", 4XX or default'
                raise GenerationError(reason, (*place, method, "responses", status))
