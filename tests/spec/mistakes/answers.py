"""Mistakes in answers: schemas, promises, facts, pages, buckets and rules."""

MISTAKES: dict[str, tuple[str, str, str]] = {
    # Schemas
    "a figure without a unit": (
        "every_figure_has_a_unit",
        "totalUsers: {type: integer, format: int32, x-unit: count, ",
        "totalUsers: {type: integer, format: int32, ",
    ),
    "a unit nobody knows": ("every_figure_has_a_unit", "x-unit: days", "x-unit: hours"),
    "an id with a unit": (
        "every_figure_has_a_unit",
        "id: {type: integer, format: int64, x-refers-to: user,",
        "id: {type: integer, format: int64, x-unit: count, x-refers-to: user,",
    ),
    "minutes that are counted": (
        "units_fit_names",
        'time:\n          type: [number, "null"]\n          format: double\n          x-unit: seconds',
        'time:\n          type: [number, "null"]\n          format: double\n          x-unit: count',
    ),
    "another unit that would fit": ("units_fit_names", "x-unit: per-day-and-user", "x-unit: per-day"),
    "a delta of the other kind": ("every_delta_says_what_it_means", "x-delta: difference", "x-delta: percent-change"),
    "a delta of something that is not there": ("every_delta_says_what_it_means", "x-delta-of: ", "x-delta-of: no"),
    "a share of the wrong size": (
        "figures_fit_their_units",
        "x-unit: percent\n          x-better: higher\n          description: Share of customers",
        "x-unit: fraction\n          x-better: higher\n          description: Share of customers",
    ),
    "a difference taken for a percentage": (
        "changes_come_out",
        "points\n          x-better: higher\n          x-delta: difference\n          description: Change of the score",
        "percent-change\n          x-better: higher\n          x-delta: percent-change\n          description: Change",
    ),
    "a null that is lost": (
        "page_counters_are_not_promised",
        '        pages:\n          type: [integer, "null"]',
        "        pages:\n          type: integer",
    ),
    "a comparison that is never null": (
        "comparisons_may_be_missing",
        'oneOf: [{$ref: "#/components/schemas/CompanyStatistics"}, {type: "null"}]',
        '$ref: "#/components/schemas/CompanyStatistics"',
    ),
    "a text for a number": (
        "every_example_fits_its_schema",
        "totalUsers: {type: integer, format: int32, x-unit: count",
        "totalUsers: {type: string",
    ),
    "a number for a text": (
        "every_example_fits_its_schema",
        "name: {type: string, description: Name of the tag.}",
        "name: {type: integer, description: Name of the tag.}",
    ),
    "an example of another report": (
        "every_example_fits_its_schema",
        "externalValue: examples/company_overall.json",
        "externalValue: examples/docs_overall.json",
    ),
    "an example that is not there": ("generator", "examples/company_overall.json", "examples/company_total.json"),
    "an answer that is another report's": (
        "every_example_fits_its_schema",
        'schema: {$ref: "#/components/schemas/CompanyReport"}',
        'schema: {$ref: "#/components/schemas/RatingsPage"}',
    ),
    "a field that is gone": (
        "fields_are_listed",
        '        happinessScore:\n          type: [number, "null"]\n          format: double\n          x-unit: score',
        '        score:\n          type: [number, "null"]\n          format: double\n          x-unit: score',
    ),
    "a field with a slip": ("fields_are_listed", "        customersHelped:\n", "        customerHelped:\n"),
    "a promise without a field": (
        "required_fields_are_there",
        "required: [current]",
        "required: [current, user]",
    ),
    "a promise too many": (
        "comparisons_may_be_missing",
        "required: [current]",
        "required: [current, previous]",
    ),
    "a closed schema": (
        "no_schema_is_closed",
        "    CompanyReport:\n      type: object\n",
        "    CompanyReport:\n      type: object\n      additionalProperties: false\n",
    ),
    "a closed enumeration": (
        "enumerations_of_answers_are_open",
        "x-known-values: [active, pending, closed, spam]",
        "enum: [active, pending, closed, spam]",
    ),
    "an object without a name": (
        "objects_are_named",
        'users: {type: array, items: {$ref: "#/components/schemas/CompanyUser"}',
        "users: {type: array, items: {type: object, description: A user.}",
    ),
    "a type that is none": ("validator", "totalUsers: {type: integer,", "totalUsers: {type: int,"),
    "an average that is never null": (
        "averages_may_be_null",
        'resolvedPerDay:\n          type: [number, "null"]',
        "resolvedPerDay:\n          type: number",
    ),
    "an id of 32 bits": ("numbers_say_how_wide_they_are", "id: {type: integer, format: int64", "id: {type: integer"),
    "a parameter with the name of another's type": (
        "a_parameter_shares_its_name_only_with_its_own_schema",
        "    Mailboxes:\n",
        "    Mailbox:\n",
    ),
    # What is promised
    "a figure that is promised": (
        "answers_promise_little",
        "      description: What the whole account did in a range.\n",
        "      description: What the whole account did in a range.\n      required: [closed]\n",
    ),
    "a change that is promised": (
        "answers_promise_little",
        "there is none for resolvedPerDay.\n",
        "there is none for resolvedPerDay.\n      required: [closed]\n",
    ),
    "a promise of what may be null": (
        "answers_promise_little",
        "date: {type: string,",
        'date: {type: [string, "null"],',
    ),
    "an id that is not promised": ("rows_are_promised", "      required: [id]\n", ""),
    "rows that are not promised": ("rows_are_promised", "      required: [results]\n", ""),
    "a body that is not promised": ("rows_are_promised", "      required: [current]\n", ""),
    "an update that is promised": (
        "published_payloads_fit",
        "      description: A tag.\n      required: [id]\n",
        "      description: A tag.\n      required: [id, updatedAt]\n",
    ),
    "a link that is promised": (
        "published_payloads_fit",
        "the sure sign that there is one.\n",
        "the sure sign that there is one.\n      required: [self, first]\n",
    ),
    "a figure that a payload leaves out": (
        "only_what_every_payload_has_is_always_there",
        'description: "Replies users sent',
        'x-always: true\n          description: "Replies users sent',
    ),
    "an average that is always there": (
        "only_what_every_payload_has_is_always_there",
        "x-unit: per-day\n          x-better: higher\n          description",
        "x-unit: per-day\n          x-better: higher\n          x-always: true\n          description",
    ),
    "a name that is always there": (
        "only_what_every_payload_has_is_always_there",
        "name: {type: string, description: Full name of the user.}",
        "name: {type: string, x-always: true, description: Full name of the user.}",
    ),
    # What figures, ids and texts are
    "a figure nobody has judged": (
        "every_figure_says_what_is_better",
        "x-unit: count, x-better: none, x-always: true, description: Users who helped",
        "x-unit: count, x-always: true, description: Users who helped",
    ),
    "a judgement that is none": ("every_figure_says_what_is_better", "x-better: higher", "x-better: up"),
    "a change that is better than its figure": (
        "every_figure_says_what_is_better",
        "x-better: lower\n          x-delta: percent-change",
        "x-better: higher\n          x-delta: percent-change",
    ),
    "an earlier value that is better than the later one": (
        "every_figure_says_what_is_better",
        '        previousHandleTime:\n          type: [number, "null"]\n          format: double\n'
        "          x-unit: seconds\n          x-better: lower",
        '        previousHandleTime:\n          type: [number, "null"]\n          format: double\n'
        "          x-unit: seconds\n          x-better: higher",
    ),
    "averages that are summed": (
        "only_counts_add_up",
        "x-unit: per-day\n          x-better: higher\n",
        "x-unit: per-day\n          x-better: higher\n          x-additive: [time]\n",
    ),
    "customers that are summed": (
        "only_counts_add_up",
        "description: Customers the user helped.",
        "x-additive: [time]\n          description: Customers the user helped.",
    ),
    "a sum over something else": ("only_counts_add_up", "x-additive: [time, users]", "x-additive: [time, teams]"),
    "an id of nothing": ("ids_say_what_they_are_of", "      x-refers-to: mailbox\n", ""),
    "an id of something else": ("ids_say_what_they_are_of", "      x-refers-to: tag\n", "      x-refers-to: folder\n"),
    "a point without a time": ("points_have_a_time", "x-role: time, description: Where", "description: Where"),
    "a role nobody knows": ("points_have_a_time", "x-role: time", "x-role: instant"),
    "another name of nothing": ("siblings_are_there", "x-same-as: messages", "x-same-as: message"),
    "another name of something else": ("siblings_are_there", "x-same-as: messages", "x-same-as: date"),
    "an earlier value of nothing": ("siblings_are_there", "          x-previous-of: unansweredPercent\n", ""),
    "an earlier value under another name": (
        "siblings_are_there",
        "        previousReplies:\n",
        "        previousAnswers:\n",
    ),
    "a customer's name that is nobody's business": (
        "personal_data_are_marked",
        '          x-personal: true\n          description: "Name, or e-mail',
        '          description: "Name, or e-mail',
    ),
    "a count that is personal": (
        "personal_data_are_marked",
        "x-better: none, x-always: true, description: Users who helped",
        "x-better: none, x-personal: true, description: Users who helped",
    ),
    "tags that are taken for figures": ("what_is_no_figure_says_so", "          x-context: true\n", ""),
    # Pages, buckets, rules
    "rows that are somewhere else": (
        "page_counters_are_not_promised",
        "rows: conversations.results",
        "rows: conversations.rows",
    ),
    "a page parameter without paging": (
        "page_counters_are_not_promised",
        "x-paging:\n        page: page",
        "x-pages:\n        page: page",
    ),
    "buckets with a gap": ("buckets_grow", "from: 900, to: 1800", "from: 1000, to: 1800"),
    "buckets in the wrong unit": (
        "buckets_grow",
        "      unit: seconds\n      buckets:",
        "      unit: minutes\n      buckets:",
    ),
    "a rule about no parameter": (
        "rules_are_about_parameters",
        "parameters: [start, end]",
        "parameters: [start, stop]",
    ),
    "a rule about no value": (
        "rules_are_about_parameters",
        "handleTime: {minimum: 1, maximum: 5}",
        "handlingTime: {minimum: 1, maximum: 5}",
    ),
}
