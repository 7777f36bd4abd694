"""Mistakes in YAML, references, operations, sign-in and parameters."""

BOOK = "https://developer.helpscout.com/mailbox-api/endpoints/reports"

MISTAKES: dict[str, tuple[str, str, str]] = {
    # YAML
    "a tab": ("loader", "      tags: [company]", "\ttags: [company]"),
    "a key given twice": ("loader", "      tags: [company]\n", "      tags: [company]\n      tags: [company]\n"),
    "an unquoted date": ("loader", 'example: "2026-10-01T00:00:00Z"', "example: 2026-10-01T00:00:00Z"),
    "an unquoted status": ("loader", '        "400": {', "        400: {"),
    "a trailing blank": ("yamllint", "tags: [company]\n", "tags: [company] \n"),
    # References and components
    "a reference to nothing": ("every_reference_leads_somewhere", "schemas/CompanyReport", "schemas/CompanyRaport"),
    "a reference to another file": (
        "every_reference_leads_somewhere",
        '"#/components/schemas/CompanyReport',
        '"company.yaml#/a',
    ),
    "a component that nobody uses": (
        "nothing_is_unused",
        "    FilterTag:\n",
        "    Unused:\n      type: object\n      description: Nothing.\n    FilterTag:\n",
    ),
    "a bucket table that nobody uses": (
        "nothing_is_unused",
        "    # The limits of these are in no source",
        "    more: {unit: seconds, buckets: [{id: 1}]}\n    # The limits of these are in no source",
    ),
    # Operations
    "an operationId given twice": (
        "operation_ids_say_family_and_report",
        "operationId: company_drilldown",
        "operationId: company_overall",
    ),
    "an operationId in camel case": (
        "operation_ids_say_family_and_report",
        "operationId: company_overall",
        "operationId: companyOverall",
    ),
    "a tag of another family": ("operation_ids_say_family_and_report", "tags: [company]", "tags: [docs]"),
    "a tag that is not declared": ("operation_ids_say_family_and_report", "  - name: company\n", "  - name: firm\n"),
    "a family with the name of a command": (
        "families_are_no_commands",
        "operationId: docs_overall",
        "operationId: export_overall",
    ),
    "a parameter with the name of an argument of assistants": (
        "parameters_are_no_arguments_of_tools",
        "      name: types\n      in: query",
        "      name: period\n      in: query",
    ),
    "an operation that is gone": (
        "operations_are_listed",
        "  /v2/reports/company/drilldown:\n    get:",
        "  x-gone:\n    get:",
    ),
    "a path with a slip": (
        "operations_are_listed",
        "/v2/reports/company/drilldown:",
        "/v2/reports/company/drill-down:",
    ),
    "POST for GET": ("operations_are_listed", "  /v2/reports/company:\n    get:", "  /v2/reports/company:\n    post:"),
    "a summary as long as a description": (
        "summaries_are_short_verbs",
        "summary: Report on the whole account",
        "summary: Report on the whole account over a range, with one entry for each user who was active",
    ),
    "a description that is missing": ("everything_is_described", ", description: Name of the tag.}", "}"),
    "a description that is no sentence": (
        "everything_is_described",
        "description: Name of the tag.",
        "description: name",
    ),
    "the page of another report": (
        "every_operation_names_its_page",
        f"{BOOK}/company/reports-company-drilldown/",
        f"{BOOK}/company/reports-company-overall/",
    ),
    "the page of another family": (
        "every_operation_names_its_page",
        f"{BOOK}/company/reports-company-overall/",
        f"{BOOK}/docs/reports-docs/",
    ),
    "an operation without a refusal": (
        "refusals_are_listed",
        '        "429": {$ref: "#/components/responses/TooManyRequests"}\n',
        "",
    ),
    "a summary that is no verb": (
        "summaries_are_short_verbs",
        "summary: Report on the whole account",
        "summary: The whole account",
    ),
    "a description that needs its parent": (
        "descriptions_stand_alone",
        "description: Name of the tag.}",
        "description: Its own name.}",
    ),
    "a description of two words": (
        "descriptions_stand_alone",
        "description: Name of the tag.}",
        "description: The name.}",
    ),
    "a section that is gone": ("the_document_introduces_itself", "    ## Paging\n", ""),
    "a contact without an address": (
        "the_document_introduces_itself",
        "    url: https://github.com/helpscout-reports/helpscout-reports/issues\n",
        "",
    ),
    "a family without a name": ("the_document_introduces_itself", "    x-displayName: Company\n", ""),
    "a family in no group": ("the_document_introduces_itself", "tags: [lookup, oauth]", "tags: [lookup]"),
    "a contradiction that is not decided": (
        "contradictions_are_decided",
        "`percentResolvedOnFirstReply` is 45.5. Taken: a",
        "`percentResolvedOnFirstReply` is 45.5. A",
    ),
    "no answer for the rest": (
        "refusals_are_listed",
        '        default: {$ref: "#/components/responses/Unexpected"}\n',
        "",
    ),
    "an answer without a schema": (
        "generator",
        '              schema: {$ref: "#/components/schemas/CompanyReport"}\n',
        "",
    ),
    # Addresses and sign-in
    "a second server elsewhere": ("servers_are_https", "http://127.0.0.1:8080", "http://sandbox.example.com"),
    "two ways to send a token request": (
        "the_token_endpoint_is_plain",
        "          application/x-www-form-urlencoded:\n",
        "          application/json:\n",
    ),
    "refusals of two types": (
        "the_token_endpoint_is_plain",
        '"503": {$ref: "#/components/responses/TokenFailed"}',
        '"503": {$ref: "#/components/responses/Unavailable"}',
    ),
    "a secret that is shown": (
        "texts_say_their_format",
        "client_secret: {type: string, format: password,",
        "client_secret: {type: string,",
    ),
    "a request without an example": (
        "every_example_fits_its_schema",
        "            examples:\n              clientCredentials:",
        "            x-examples:\n              clientCredentials:",
    ),
    "a refusal without an example": (
        "every_example_fits_its_schema",
        "          examples:\n            expired:",
        "          x-examples:\n            expired:",
    ),
    "a server without TLS": ("servers_are_https", "url: https://api.helpscout.net", "url: http://api.helpscout.net"),
    "a token endpoint elsewhere": (
        "servers_are_https",
        "tokenUrl: https://api.helpscout.net",
        "tokenUrl: https://api.helpscout.com",
    ),
    "a server with a slash at its end": (
        "servers_are_https",
        "url: https://api.helpscout.net\n",
        "url: https://api.helpscout.net/\n",
    ),
    "no sign-in": ("every_call_is_signed", "\nsecurity:\n  - oauth2: []\n  - bearer: []\n", "\n"),
    "a sign-in nobody described": (
        "every_call_is_signed",
        "\nsecurity:\n  - oauth2: []\n",
        "\nsecurity:\n  - apiKey: []\n",
    ),
    # Parameters
    "a parameter that is dropped": (
        "parameters_are_listed",
        '        - {$ref: "#/components/parameters/Mailboxes"}\n',
        "",
    ),
    "a parameter that is no longer required": (
        "parameters_are_listed",
        "in: query\n      required: true",
        "in: query\n      required: false",
    ),
    "a wire name with a slip": ("parameters_are_listed", "name: previousStart", "name: previousstart"),
    "a list without explode": ("lists_are_one_value", "      explode: false\n", ""),
    "a list that may be empty": ("lists_are_one_value", "type: array, minItems: 1", "type: array"),
    "a list that is no list": (
        "parameters_take_what_is_listed",
        "schema: {type: array, minItems: 1, items: {type: string, pattern: '^[0-9a-fA-F]{24}$'}}",
        "schema: {type: string}",
    ),
    "a default": (
        "parameters_have_no_default",
        "schema: {type: integer, format: int32, minimum: 1, maximum: 50}",
        "schema: {type: integer, minimum: 1, maximum: 50, default: 25}",
    ),
    "a limit that is off": ("parameters_take_what_is_listed", "minimum: 1, maximum: 50", "minimum: 1, maximum: 500"),
    "a first page 0": (
        "parameters_take_what_is_listed",
        "schema: {type: integer, format: int32, minimum: 1}",
        "schema: {type: integer, format: int32, minimum: 0}",
    ),
    "a date that is only a day": (
        "instants_are_time_stamps",
        "schema: {type: string, format: date-time,",
        "schema: {type: string, format: date,",
    ),
    "an example that is no value": ("every_parameter_example_fits", "example: closed", "example: spam"),
    "a date that may be anything": (
        "dates_and_ids_of_docs_have_a_pattern",
        r", pattern: '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$'",
        "",
    ),
    "an id of Docs that may be anything": (
        "dates_and_ids_of_docs_have_a_pattern",
        "siteId: {type: string, pattern: '^[0-9a-fA-F]{24}$', ",
        "siteId: {type: string, ",
    ),
    "an address that is any text": (
        "texts_say_their_format",
        'type: [string, "null"], format: uri',
        'type: [string, "null"]',
    ),
    "an hour without bounds": ("hours_and_weekdays_are_bounded", "maximum: 23", "maximum: 24"),
    "a path parameter that is missing": (
        "path_parameters_are_declared",
        '        - {$ref: "#/components/parameters/TeamId"}\n',
        "",
    ),
    "a path that forgets its parameter": (
        "path_parameters_are_declared",
        "/v2/teams/{teamId}/members",
        "/v2/teams/members",
    ),
    "a value with a slip": (
        "parameters_take_what_is_listed",
        "enum: [great, ok, all, not-good]",
        "enum: [great, okay, all, not-good]",
    ),
    "a value too few": ("parameters_take_what_is_listed", "enum: [day, week, month]", "enum: [day, week]"),
}
