"""What OpenAPI itself says of a document, as openapi-spec-validator has it.

Most of its time goes into schemas, each of which it holds against the schema of their dialect. A faster library is
asked first whether there is any fault; what it does not take is put into words by the other.
"""

from collections.abc import Callable, Iterator
from typing import Any

import jsonschema_rs
from openapi_schema_validator import OAS31Validator
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator

_SCHEMAS = jsonschema_rs.Draft202012Validator(
    OAS31Validator.META_SCHEMA, retriever=REGISTRY.contents, validate_formats=True
)


class _SchemaKeyword(OpenAPIV31SchemaValidator):
    """Holds a schema against that of its dialect."""

    def _get_schema_checker(self, schema: Any, schema_value: Any) -> Callable[[Any], None]:
        check = super()._get_schema_checker(schema, schema_value)
        if self._get_schema_dialect_id(schema, schema_value) != self.default_jsonschema_dialect_id:
            return check
        return lambda value: None if _SCHEMAS.is_valid(value) else check(value)


class _Validator(OpenAPIV31SpecValidator):
    keyword_validators = OpenAPIV31SpecValidator.keyword_validators | {"schema": _SchemaKeyword}


def faults(document: dict[str, Any]) -> Iterator[Any]:
    """What is wrong with a document by the rules of OpenAPI 3.1, one fault after the other."""
    return iter(_Validator(document).iter_errors())
