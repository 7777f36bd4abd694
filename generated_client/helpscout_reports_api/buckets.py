# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The bucket tables that distributions refer to, each once."""

from .answers.bucket import Bucket, BucketTable

RESPONSE_TIME = BucketTable(
    name="responseTime",
    unit="seconds",
    buckets=(
        Bucket(1, "under 15 minutes", 0, 900),
        Bucket(2, "15 to 30 minutes", 900, 1800),
        Bucket(3, "30 to 60 minutes", 1800, 3600),
        Bucket(4, "1 to 2 hours", 3600, 7200),
        Bucket(5, "2 to 3 hours", 7200, 10800),
        Bucket(6, "3 to 6 hours", 10800, 21600),
        Bucket(7, "6 to 12 hours", 21600, 43200),
        Bucket(8, "12 to 24 hours", 43200, 86400),
        Bucket(9, "1 to 2 days", 86400, 172800),
        Bucket(10, "over 2 days", 172800, None),
    ),
)
HANDLE_TIME = BucketTable(
    name="handleTime",
    unit="seconds",
    buckets=(
        Bucket(1, "under 1 minute", 0, 60),
        Bucket(2, "1 to 2 minutes", 60, 120),
        Bucket(3, "2 to 5 minutes", 120, 300),
        Bucket(4, "5 to 10 minutes", 300, 600),
        Bucket(5, "over 10 minutes", 600, None),
    ),
)
REPLIES = BucketTable(
    name="replies",
    unit="replies",
    buckets=(
        Bucket(1, "1 reply", 1, 2),
        Bucket(2, "2 replies", 2, 3),
        Bucket(3, "3 replies", 3, 4),
        Bucket(4, "4 replies", 4, 5),
        Bucket(5, "5 or more replies", 5, None),
    ),
)
UNKNOWN_TIMES = BucketTable(
    name="unknownTimes",
    unit="seconds",
    buckets=(
        Bucket(1, None, None, None),
        Bucket(2, None, None, None),
        Bucket(3, None, None, None),
        Bucket(4, None, None, None),
        Bucket(5, None, None, None),
    ),
)
UNKNOWN_COUNTS = BucketTable(
    name="unknownCounts",
    unit="per-chat",
    buckets=(
        Bucket(1, None, None, None),
        Bucket(2, None, None, None),
        Bucket(3, None, None, None),
        Bucket(4, None, None, None),
        Bucket(5, None, None, None),
    ),
)
