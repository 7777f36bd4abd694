"""Reading a specification: strict YAML, valid OpenAPI, references."""
