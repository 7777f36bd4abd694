# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Every parameter the operations take, and the rules between them, each once."""

from datetime import UTC, datetime

from .calls.parameter import Parameter
from .calls.rule import Rule

START = Parameter(
    name="start",
    wire_name="start",
    location="query",
    type="date-time",
    required=True,
    description="Where the range begins, in UTC, to the second.",
    example=datetime(2026, 10, 1, tzinfo=UTC),
)
END = Parameter(
    name="end",
    wire_name="end",
    location="query",
    type="date-time",
    required=True,
    description="Where the range ends, in UTC, to the second. Give the start of the day after the last one, or 23:59:59 of the last, and always the same of the two.",
    example=datetime(2026, 11, 1, tzinfo=UTC),
)
PREVIOUS_START = Parameter(
    name="previous_start",
    wire_name="previousStart",
    location="query",
    type="date-time",
    required=False,
    description="Where a range to compare with begins; goes with its end and adds the comparison to the answer.",
    example=datetime(2026, 9, 1, tzinfo=UTC),
)
PREVIOUS_END = Parameter(
    name="previous_end",
    wire_name="previousEnd",
    location="query",
    type="date-time",
    required=False,
    description="Where the range to compare with ends; goes with its start.",
    example=datetime(2026, 10, 1, tzinfo=UTC),
)
MAILBOXES = Parameter(
    name="mailboxes",
    wire_name="mailboxes",
    location="query",
    type="integer[]",
    required=False,
    description="Ids of inboxes; conversations elsewhere do not count.",
    example=(
        1,
        2,
    ),
    minimum=0,
    min_items=1,
    refers_to="mailbox",
)
TAGS = Parameter(
    name="tags",
    wire_name="tags",
    location="query",
    type="integer[]",
    required=False,
    description="Ids of tags; conversations without any of them do not count. Id 1 means having no tag.",
    example=(
        2,
        3,
    ),
    minimum=0,
    min_items=1,
    refers_to="tag",
)
TYPES = Parameter(
    name="types",
    wire_name="types",
    location="query",
    type="enum[]",
    required=False,
    description="Channels; conversations on others do not count.",
    example=(
        "email",
        "chat",
    ),
    enum=(
        "email",
        "chat",
        "phone",
    ),
    min_items=1,
)
FOLDERS = Parameter(
    name="folders",
    wire_name="folders",
    location="query",
    type="integer[]",
    required=False,
    description="Ids of inbox folders; conversations outside them do not count.",
    example=(
        910,
        911,
    ),
    minimum=0,
    min_items=1,
    refers_to="folder",
)
VIEW_BY = Parameter(
    name="view_by",
    wire_name="viewBy",
    location="query",
    type="enum",
    required=False,
    description="How long a time each point of the series stands for; how long the range may be depends on it. What is taken when it is not given is not documented.",
    example="day",
    enum=(
        "day",
        "week",
        "month",
    ),
)
PAGE = Parameter(
    name="page",
    wire_name="page",
    location="query",
    type="integer",
    required=False,
    description="Number of the page, from 1.",
    example=1,
    minimum=1,
    default=1,
)
ROWS = Parameter(
    name="rows",
    wire_name="rows",
    location="query",
    type="integer",
    required=False,
    description="Rows on a page, 50 at most. The server gives 25 when it is not sent; to read everything, 50 needs the fewest calls.",
    example=30,
    minimum=1,
    maximum=50,
    default=25,
    unit="count",
)
RANGE = Parameter(
    name="range",
    wire_name="range",
    location="query",
    type="enum",
    required=False,
    description="Which of the conversations that the company and productivity reports are about to list. Best always given.",
    example="responseTime",
    enum=(
        "replies",
        "firstReplyResolved",
        "resolved",
        "responseTime",
        "firstResponseTime",
        "handleTime",
    ),
)
RANGE_ID = Parameter(
    name="range_id",
    wire_name="rangeId",
    location="query",
    type="integer",
    required=False,
    description="Bucket of the range, from 1; the buckets are those of the distributions of the productivity report.",
    example=1,
    minimum=1,
    maximum=10,
)
UNUSED_PREVIOUS_START = Parameter(
    name="previous_start",
    wire_name="previousStart",
    location="query",
    type="date-time",
    required=False,
    description="Where a range to compare with begins. Accepted together with its end; the answer of this report has no comparison all the same.",
    example=datetime(2026, 9, 1, tzinfo=UTC),
)
UNUSED_PREVIOUS_END = Parameter(
    name="previous_end",
    wire_name="previousEnd",
    location="query",
    type="date-time",
    required=False,
    description="Where a range to compare with ends. Accepted together with its start; the answer of this report has no comparison all the same.",
    example=datetime(2026, 10, 1, tzinfo=UTC),
)
FIELD = Parameter(
    name="field",
    wire_name="field",
    location="query",
    type="enum",
    required=True,
    description="Kind of entry of the conversations report to look into.",
    example="tagid",
    enum=(
        "tagid",
        "replyid",
        "workflowid",
        "customerid",
    ),
)
FIELD_ID = Parameter(
    name="field_id",
    wire_name="fieldid",
    location="query",
    type="integer",
    required=True,
    description="Id of the entry to look into, of the kind that field names.",
    example=2,
    minimum=0,
)
SITES = Parameter(
    name="sites",
    wire_name="sites",
    location="query",
    type="string[]",
    required=False,
    description="Ids of Docs sites, 24 hex digits each, from /v1/sites of docsapi.helpscout.net; use of others does not count.",
    example=(
        "5215163545667acd25394b5c",
        "5214c77c45667acd25394b51",
    ),
    pattern="^[0-9a-fA-F]{24}$",
    min_items=1,
)
RATING_SORT_FIELD = Parameter(
    name="sort_field",
    wire_name="sortField",
    location="query",
    type="enum",
    required=False,
    description="What to order the ratings by; createdAt was seen to be refused.",
    example="rating",
    enum=(
        "number",
        "modifiedAt",
        "rating",
    ),
)
SORT_ORDER = Parameter(
    name="sort_order",
    wire_name="sortOrder",
    location="query",
    type="enum",
    required=False,
    description="Ascending or descending, in capitals; small letters are refused.",
    example="ASC",
    enum=(
        "ASC",
        "DESC",
    ),
)
RATING_FILTER = Parameter(
    name="rating",
    wire_name="rating",
    location="query",
    type="enum",
    required=False,
    description="Ratings to list; all of them, it seems, when not given.",
    example="great",
    enum=(
        "great",
        "ok",
        "all",
        "not-good",
    ),
)
OFFICE_HOURS = Parameter(
    name="office_hours",
    wire_name="officeHours",
    location="query",
    type="boolean",
    required=False,
    description="Whether times run only during the office hours of the account. An account without office hours ignores it.",
    example=True,
    default=False,
)
USER_OR_TEAM = Parameter(
    name="user",
    wire_name="user",
    location="query",
    type="integer",
    required=True,
    description="Id of the user; the id of a team gives the figures of its members together.",
    example=101,
    minimum=0,
    refers_to="user",
)
USER = Parameter(
    name="user",
    wire_name="user",
    location="query",
    type="integer",
    required=True,
    description="Id of the user. The id of a team is likely to work, but not documented for this report.",
    example=101,
    minimum=0,
    refers_to="user",
)
STATUS = Parameter(
    name="status",
    wire_name="status",
    location="query",
    type="enum",
    required=False,
    description="Status of the conversations to list.",
    example="closed",
    enum=(
        "active",
        "pending",
        "closed",
    ),
)
HISTORY_SORT_FIELD = Parameter(
    name="sort_field",
    wire_name="sortField",
    location="query",
    type="enum",
    required=False,
    description="What to order the replies by.",
    example="number",
    enum=(
        "number",
        "repliesSent",
        "responseTime",
        "resolveTime",
    ),
)
LEGACY_OFFICE_HOURS = Parameter(
    name="office_hours",
    wire_name="officeHours",
    location="query",
    type="flag",
    required=False,
    description="Whether times run only during the office hours of the account, as 1 or 0.",
    example=True,
    default=0,
)
EMAIL = Parameter(
    name="email",
    wire_name="email",
    location="query",
    type="string",
    required=False,
    description="E-mail address a user must have.",
    example="bear@acme.com",
)
USER_MAILBOX = Parameter(
    name="mailbox",
    wire_name="mailbox",
    location="query",
    type="integer",
    required=False,
    description="Id of an inbox a user must have access to.",
    example=1,
    minimum=0,
    refers_to="mailbox",
)
TEAM_ID = Parameter(
    name="team_id",
    wire_name="teamId",
    location="path",
    type="integer",
    required=True,
    description="Id of the team.",
    example=1,
    minimum=0,
    refers_to="team",
)
MAILBOX_ID = Parameter(
    name="mailbox_id",
    wire_name="mailboxId",
    location="path",
    type="integer",
    required=True,
    description="Id of the inbox.",
    example=1,
    minimum=0,
    refers_to="mailbox",
)

AFTER_START_END = Rule(
    kind="after",
    parameters=(
        "start",
        "end",
    ),
    description="A range ends after it starts.",
)
AFTER_PREVIOUS_START_PREVIOUS_END = Rule(
    kind="after",
    parameters=(
        "previous_start",
        "previous_end",
    ),
    description="A comparison range ends after it starts.",
)
TOGETHER_PREVIOUS_START_PREVIOUS_END = Rule(
    kind="together",
    parameters=(
        "previous_start",
        "previous_end",
    ),
    description="A comparison range has both ends.",
)
SPAN_VIEW_BY_START_END = Rule(
    kind="span",
    parameters=(
        "view_by",
        "start",
        "end",
    ),
    description="A daily series covers at most 60 days, a weekly one at most a year, a monthly one at least 61 days.",
    limits={"day": {"maxDays": 60}, "week": {"maxDays": 366}, "month": {"minDays": 61}},
)
REQUIRES_RANGE_ID_RANGE = Rule(
    kind="requires",
    parameters=(
        "range_id",
        "range",
    ),
    description="A bucket has a meaning only in a range.",
)
WITHIN_RANGE_ID_RANGE = Rule(
    kind="within",
    parameters=(
        "range_id",
        "range",
    ),
    description="Times have 10 buckets, handle times and replies have 5, the others have none.",
    limits={
        "responseTime": {"minimum": 1, "maximum": 10},
        "firstResponseTime": {"minimum": 1, "maximum": 10},
        "handleTime": {"minimum": 1, "maximum": 5},
        "replies": {"minimum": 1, "maximum": 5},
        "firstReplyResolved": {"maximum": 0},
        "resolved": {"maximum": 0},
    },
)
