"""Words and formats of schemas that are for another type: they would say nothing, where somebody meant something."""

import re
from difflib import get_close_matches
from typing import Any

from generator.errors import GenerationError, Place, shown

_NUMBERS = ("integer", "number")
_FOR = {
    **dict.fromkeys(("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"), ("string",)),
    **dict.fromkeys(("items", "minItems", "maxItems", "uniqueItems", "contains"), ("array",)),
    **dict.fromkeys(("properties", "additionalProperties", "required", "minProperties", "maxProperties"), ("object",)),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), _NUMBERS),
}
_FORMATS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"), _NUMBERS),
    **dict.fromkeys(("float", "double"), ("number",)),
    **dict.fromkeys(("date-time", "date", "time", "duration", "http-date"), ("string",)),
    **dict.fromkeys(("email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uuid", "regex"), ("string",)),
    **dict.fromkeys(("uri", "uri-reference", "uri-template", "iri", "iri-reference"), ("string",)),
    **dict.fromkeys(("json-pointer", "relative-json-pointer", "password", "byte", "binary"), ("string",)),
}
"""Formats that the registry of OpenAPI knows, and the types they are for."""

_MEANT = {
    "timestamp": "date-time",
    "iso8601": "date-time",
    "url": "uri",
    "guid": "uuid",
    "int": "int32",
    "integer": "int32",
    "long": "int64",
    "mail": "email",
}


def check_kinds(schema: dict[str, Any], place: Place) -> None:
    """Refuse a word that is for another type than the schema says, and a format that is misspelt or for another one.

    Raises:
        GenerationError: With the place, the word, and what to write.
    """
    kinds = schema.get("type")
    kinds = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind not in ("null", None)]
    if kinds:
        for word, fitting in _FOR.items():
            if word in schema and not set(kinds) & set(fitting):
                reason = f"{word} is for type: {' or '.join(fitting)}, not for {' or '.join(kinds)}"
                raise GenerationError(reason, (*place, word))
    form = schema.get("format")
    if form is None:
        return
    if form not in _FORMATS:
        if meant := _meant(str(form)):
            raise GenerationError(f"there is no format {shown(form)}; is {meant} meant?", (*place, "format"))
    elif kinds and not set(kinds) & set(_FORMATS[form]):
        raise GenerationError(f"format: {form} is for type: {' or '.join(_FORMATS[form])}", (*place, "format"))


def _meant(form: str) -> str | None:
    plain = re.sub(r"[^a-z0-9]", "", form.lower())
    same = next((known for known in _FORMATS if known.replace("-", "") == plain), None)
    return same or _MEANT.get(plain) or next(iter(get_close_matches(form.lower(), _FORMATS, 1, 0.85)), None)
