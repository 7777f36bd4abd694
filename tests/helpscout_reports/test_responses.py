"""What comes back: told apart, bounded, and put into words."""

import gzip
import json
import pickle
import tracemalloc
import warnings
import zlib
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpscout_reports import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    HelpScoutError,
    NotFoundError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
    UnreadableValueWarning,
)
from helpscout_reports.responses.bodies import MOST_ERROR_BYTES, BodyReader, HTTPResponse, readable
from helpscout_reports.responses.headers import rate_limit
from helpscout_reports.responses.status_errors import oauth_error, status_error
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve

from .conftest import NOW, MakeFace, ManualClock

URL = "https://api.helpscout.net/v2/reports/user?user=4"
GOOD = json.dumps(sample("user_overall")).encode()


def error_for(status: int, body: Any = b"", headers: dict[str, str] | None = None, url: str = URL) -> APIStatusError:
    """The error that an answer makes."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = dict(httpx.Headers(headers))
    return status_error(HTTPResponse(status, fields, content), "GET", url, rate_limit(fields, NOW))


@pytest.mark.promise("Answers")
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError), (401, AuthenticationError), (402, PaymentRequiredError), (403, PermissionDeniedError),
        (404, NotFoundError), (429, RateLimitError), (405, APIStatusError), (409, APIStatusError),
        (304, APIStatusError), (307, APIStatusError), (500, ServerError), (501, ServerError), (503, ServerError),
        (504, ServerError), (599, ServerError), (700, ServerError),
    ],
)  # fmt: skip
def test_each_status_has_its_class(status: int, kind: type[APIStatusError]) -> None:
    """The class of an error comes from the status, whatever the body."""
    for body in (b"", b"<html>", b"\xff", {"message": 5}, [], {"_embedded": []}):
        error = error_for(status, body)
        assert type(error) is kind
        assert error.status_code == status
        assert error.message


def test_a_validation_error_says_which_parameters_are_wrong() -> None:
    """vnd.error JSON: message, reference and one mapping for each parameter, and all of it in the text."""
    error = error_for(400, sample("errors/bad_fields"), {"X-RateLimit-Limit-Minute": "400"})
    assert error.message == "Bad request"
    assert error.log_ref == "64bb72b4-0a92-11e8-ba89-0ed5f89f718b"
    assert [fault["path"] for fault in error.errors] == ["subject", "status"]
    assert error.request_url == URL
    assert error.headers["x-ratelimit-limit-minute"] == "400"
    assert json.loads(error.body) == sample("errors/bad_fields")
    assert (error.limit, error.remaining, error.retry_after) == (400, None, None)
    for words in ("400", "GET", "/v2/reports/user", "Bad request", "subject: may not be empty", "64bb72b4"):
        assert words in str(error)
    assert "user=4" not in str(error)


def test_a_refusal_says_how_long_to_wait() -> None:
    """A 429 carries limit, remaining requests and retry_after."""
    headers = {"X-RateLimit-Limit-Minute": "400", "X-RateLimit-Remaining-Minute": "0", "X-RateLimit-Retry-After": "13"}
    error = error_for(429, sample("errors/rate_limit"), headers)
    assert (error.retry_after, error.limit, error.remaining) == (13, 400, 0)
    assert error.message == "API rate limit exceeded"


def test_no_access_points_to_the_plan() -> None:
    """403 for a report says that reports need a Plus or Pro plan, whatever the server says; look-ups need none."""
    assert error_for(403, {"message": "Access denied"}).message == "Access denied (reports need a Plus or Pro plan)"
    assert "Plus or Pro" in str(error_for(403))
    refused = error_for(403, {"message": "Access denied"}, url="https://api.helpscout.net/v2/users?query=/reports/")
    assert refused.message == "Access denied"


@pytest.mark.parametrize(("status", "followed"), [(301, True), (302, True), (308, True), (300, False), (304, False)])
def test_only_redirects_are_called_redirects(status: int, followed: bool) -> None:
    """A 304 leads nowhere: its message speaks of no redirect."""
    assert ("redirects are not followed" in str(error_for(status))) == followed


@pytest.mark.promise("Answers")
@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"Unknown URL", "Unknown URL"),
        (b"<!DOCTYPE html><head><style>p{}</style></head><h1>502</h1>\n<p>Bad&nbsp;</p>", "502 Bad&nbsp;"),
        (b"<script>alert(1)</script><p>Down\x1b[31m for\xe2\x80\xae a while</p>", "Down [31m for a while"),
        ({"error": "invalid_token", "error_description": "expired"}, "expired"),
        ({"error": {"message": "deep"}}, "deep"),
        ({"status": 400, "message": "v1 words"}, "v1 words"),
        ({"anything": "else"}, "Bad Request"),
        (b"", "Bad Request"),
        (b" \n ", "Bad Request"),
        ([1, 2], "[1, 2]"),
        (b"x" * 1000, "x" * 300 + "…"),
    ],
)  # fmt: skip
def test_every_form_of_error_body_is_readable(body: Any, message: str) -> None:
    """Text, HTML, OAuth and other JSON, or nothing: one line of words, without markup and control characters."""
    assert error_for(400, body).message == message


KNOWN = st.sampled_from(["message", "logRef", "_embedded", "errors", "error", "path"])
JSON = st.recursive(
    st.none() | st.text() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(KNOWN, inner)
)


@pytest.mark.promise("Answers")
@pytest.mark.slow
@given(st.binary(max_size=300) | JSON)
def test_no_error_body_breaks_the_error(body: Any) -> None:
    """Whatever an error body holds, there is an error of the right class, one line long, and it can be pickled."""
    error = error_for(500, body)
    assert isinstance(error, ServerError)
    assert "\n" not in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.status_code, again.message) == (str(error), 500, error.message)
    assert (
        oauth_error(HTTPResponse(400, {}, body if isinstance(body, bytes) else json.dumps(body).encode())).status_code
        == 400
    )


def test_readable_keeps_plain_text() -> None:
    """Comparisons are no markup."""
    assert readable("1 < 2 and 3 > 2", 100) == "1 < 2 and 3 > 2"


GOOD_ANSWERS = {
    "usual": do.answer(GOOD),
    "no content type": do.answer(GOOD, kind=None),
    "HAL": do.answer(GOOD, kind="application/hal+json"),
    "with a charset": do.answer(GOOD, kind="Application/JSON; charset=utf-8"),
    "as bytes": do.answer(GOOD, kind="application/octet-stream"),
    "as text": do.answer(GOOD, kind="text/plain; charset=utf-8"),
    "the same type twice": do.answer(GOOD, headers={"content-type": "application/json"}),
    "the same type twice in one": do.answer(GOOD, kind="application/json; charset=utf-8, application/json"),
    "with a BOM": do.answer(b"\xef\xbb\xbf" + GOOD),
    "packed": do.answer(gzip.compress(GOOD), headers={"Content-Encoding": "gzip"}),
    "packed otherwise": do.answer(zlib.compress(GOOD), headers={"Content-Encoding": "deflate"}),
    "in two parts": do.answer(gzip.compress(GOOD[:9]) + gzip.compress(GOOD[9:]), headers={"Content-Encoding": "GZip"}),
    "packed, with padding": do.answer(gzip.compress(GOOD) + b"\0" * 512, headers={"Content-Encoding": "gzip"}),
    "not packed": do.answer(GOOD, headers={"Content-Encoding": "identity"}),
    "chunked": do.raw(
        do.head(200, {"Content-Type": "application/json", "Transfer-Encoding": "chunked"})
        + b"".join(b"1\r\n" + bytes([byte]) + b"\r\n" for byte in GOOD) + b"0\r\n\r\n"
    ),
    "without a length": do.unframed(GOOD),
}  # fmt: skip


@pytest.mark.promise("Answers")
@pytest.mark.parametrize("behaviour", GOOD_ANSWERS.values(), ids=GOOD_ANSWERS)
def test_right_json_is_taken_in_any_wrapping(behaviour: Any, serve: Serve, face: MakeFace) -> None:
    """Packed or not, chunked or not, with a BOM, without a type: the report."""
    assert face(serve(behaviour)).overall().to_dict() == sample("user_overall")


BAD_ANSWERS = {
    "HTML": do.answer(b"<html>Please log in</html>", kind="text/html; charset=utf-8"),
    "JSON that says it is HTML": do.answer(GOOD, kind="text/html"),
    "two types, one of them HTML": do.answer(GOOD, kind="application/json, text/html"),
    "HTML that says it is text": do.answer(b" <!DOCTYPE html><title>x</title>", kind="text/plain"),
    "XML": do.answer(b"<a/>", kind="application/xml"),
    "HTML without a type": do.answer(b"<html></html>", kind=None),
    "nothing": do.answer(b""),
    "204": do.answer(b"", 204),
    "204 without a length": do.raw(do.head(204)),
    "205 without a length": do.raw(do.head(205)),
    "half": do.answer(GOOD[:-5]),
    "text behind": do.answer(GOOD + b"x"),
    "two values": do.answer(GOOD + GOOD),
    "NaN": do.answer(b'{"filterTags": [], "user": NaN}'),
    "endless digits": do.answer(b'{"filterTags": ' + b"9" * 10_000 + b"}"),
    "a large number": do.answer(b'{"filterTags": 1e999}'),
    "deep": do.answer(b"[" * 200_000),
    "deep objects": do.answer(b'{"a":' * 100_000),
    "not UTF-8": do.answer(b'{"filterTags": "\xff"}'),
    "UTF-16": do.answer('{"a": 1}'.encode("utf-16")),
    "a list": do.answer([]),
    "null": do.answer(b"null"),
    "text value": do.answer(b'"text"'),
    "empty object": do.answer({}),
    "an error with 200": do.answer({"error": "maintenance"}),
    "bad packing": do.answer(b"no gzip", headers={"Content-Encoding": "gzip"}),
    "other packing": do.answer(GOOD, headers={"Content-Encoding": "br"}),
    "two packings": do.answer(GOOD, headers={"Content-Encoding": "gzip, gzip"}),
}


@pytest.mark.promise("Answers")
@pytest.mark.parametrize("behaviour", BAD_ANSWERS.values(), ids=BAD_ANSWERS)
def test_anything_else_is_a_decode_error(behaviour: Any, serve: Serve, face: MakeFace) -> None:
    """Never None, never a bare KeyError: ResponseDecodeError with path, status and a short excerpt; one request."""
    server = serve(behaviour)
    with pytest.raises(ResponseDecodeError) as caught:
        face(server).overall()
    assert caught.value.status_code in (200, 204, 205)
    assert isinstance(caught.value.path, str)
    assert len(caught.value.excerpt) <= 201
    assert len(str(caught.value)) < 500
    assert len(server.reports) == 1


def test_a_page_that_says_it_is_json_is_called_a_page(serve: Serve, face: MakeFace) -> None:
    """HTML under the type of JSON: the message does not say that JSON is no JSON."""
    server = serve(do.answer(b"<html>Please log in</html>", kind="application/json"))
    with pytest.raises(ResponseDecodeError, match=r"^JSON was promised, but the answer is HTML: 'Please log in'"):
        face(server).overall()


@pytest.mark.promise("Answers")
def test_the_path_says_where_it_is_wrong(serve: Serve, face: MakeFace) -> None:
    """The error of a row that is no object names the row."""
    body = sample("user_drilldown")
    body["conversations"]["results"][1] = "many"
    caller = face(serve(do.answer(body)))
    with pytest.raises(ResponseDecodeError) as caught:
        caller.rows(caller.drilldown())
    assert caught.value.path == "conversations.results[1]"


def test_a_wrong_value_loses_no_page(serve: Serve, face: MakeFace) -> None:
    """A wrong value deep inside is None, with the raw value beside it and one warning that names it."""
    body = sample("user_drilldown")
    body["conversations"]["results"][1]["number"] = "many"
    body["conversations"]["pages"] = 1
    caller = face(serve(do.answer(body)))
    with pytest.warns(UnreadableValueWarning, match=r"^conversations\.results\[1\]\.number: expected a whole number"):
        rows = caller.rows(caller.drilldown())
    assert (rows[1].number, rows[1].extra) == (None, {"number": "many"})


@pytest.mark.parametrize("current", [None, [1]])
def test_a_wrong_part_loses_no_report(current: Any, serve: Serve, face: MakeFace) -> None:
    """A part that is null or of another kind is None; the rest of the report is there."""
    caller = face(serve(do.answer(sample("user_overall") | {"current": current})))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        report = caller.overall()
    assert (report.current, report.user.id) == (None, 4)
    assert [str(warning.message)[:30] for warning in caught] == (
        [] if current is None else ["current: expected an object, f"]
    )


@pytest.mark.promise("Answers")
def test_unknown_fields_and_values_are_no_error(serve: Serve, face: MakeFace) -> None:
    """A field and an enum value from the future are kept."""
    body = sample("user_drilldown")
    body["conversations"]["results"][0] |= {"type": "telepathy", "mood": "sunny"}
    caller = face(serve(do.answer(body | {"conversations": body["conversations"] | {"pages": 1}})))
    row = caller.rows(caller.drilldown())[0]
    assert (row.type, row.extra["mood"]) == ("telepathy", "sunny")


def test_an_error_page_is_read_only_as_far_as_it_is_shown(serve: Serve, face: MakeFace) -> None:
    """A 400 with an endless body is that error, with the first 64 KiB."""
    server = serve(do.raw(do.head(400, {"Content-Type": "text/plain"}) + b"y" * (MOST_ERROR_BYTES * 3)))
    with pytest.raises(BadRequestError) as caught:
        face(server).overall()
    assert caught.value.body == "y" * MOST_ERROR_BYTES


@pytest.mark.slow
@pytest.mark.promise("Answers")
@given(st.binary(max_size=2000), st.lists(st.integers(1, 50), max_size=60), st.booleans())
def test_a_packed_body_comes_out_whole_or_not_at_all(body: bytes, sizes: list[int], whole: bool) -> None:
    """In whatever pieces it arrives: the body; cut anywhere: an error, never a part."""
    packed = gzip.compress(body)
    packed = packed if whole else packed[: len(packed) // 2]
    reader = BodyReader(200, {"content-encoding": "gzip", "content-length": "0"}, 10_000)
    for size in [*sizes, len(packed)]:
        reader.feed(packed[:size])
        packed = packed[size:]
    if whole:
        assert reader.answer().body == body
    else:
        with pytest.raises(APIConnectionError):
            reader.answer()


def test_a_packed_body_of_any_length_comes_out_whole() -> None:
    """As long as the steps in which it is unpacked, a byte shorter or longer: the body, padded or not."""
    for length in (2**18 - 1, 2**18, 2**18 + 1, 2**19):
        for padding in (b"", b"\0", b"\0" * 100):
            reader = BodyReader(200, {"content-encoding": "gzip"}, 2**20)
            reader.feed(gzip.compress(b" " * length) + padding)
            assert len(reader.answer().body) == length


@pytest.mark.promise("Answers")
@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "a-token"])
def test_an_error_page_that_cannot_be_unpacked_is_still_that_error(coding: str, serve: Serve, face: MakeFace) -> None:
    """Packed in a broken or unknown way: a 403 is a PermissionDeniedError, and a 503 is tried again."""
    server = serve(do.answer(b"no words", 403, {"Content-Encoding": coding}))
    with pytest.raises(PermissionDeniedError):
        face(server).overall()
    server = serve(do.script(do.answer(b"no words", 503, {"Content-Encoding": coding}), do.answer(GOOD)))
    assert face(server, ManualClock()).overall().to_dict() == sample("user_overall")


@pytest.mark.promise("Answers")
def test_half_an_error_page_is_still_that_error(serve: Serve, face: MakeFace) -> None:
    """A 404 whose packed body is cut, or that has a length it does not reach: NotFoundError."""
    half = gzip.compress(b"gone " * 5000)[:20]
    packed = do.answer(half, 404, {"Content-Encoding": "gzip"})
    short = do.raw(do.head(404, {"Content-Length": "500", "Content-Type": "text/plain"}) + b"gone")
    for behaviour in (packed, short):
        with pytest.raises(NotFoundError):
            face(serve(behaviour)).overall()


@pytest.mark.slow
@pytest.mark.promise("Answers")
def test_a_body_that_unpacks_in_many_steps_comes_out_whole() -> None:
    """Ten megabytes in a few kilobytes, given at once: every byte of them."""
    reader = BodyReader(200, {"content-encoding": "gzip", "content-length": "0"}, 2**24)
    reader.feed(gzip.compress(b"7" * 10_000_000))
    assert reader.answer().body == b"7" * 10_000_000


@pytest.mark.slow
@pytest.mark.promise("Answers")
@given(st.binary(max_size=400))
def test_no_packed_body_breaks_the_intake(data: bytes) -> None:
    """Whatever claims to be packed: a body within the limit, or an error of this library."""
    reader = BodyReader(200, {"content-encoding": "gzip", "content-length": "0"}, 100)
    try:
        reader.feed(data)
        assert len(reader.answer().body) <= 100
    except HelpScoutError:
        return


@pytest.mark.slow
def test_a_small_answer_that_fills_the_memory_is_refused(serve: Serve, face: MakeFace) -> None:
    """30 KB of gzip with ten million lists: ResponseDecodeError, and never more than 150 MB."""
    bomb = gzip.compress(b"[" + b"[]," * 10_000_000 + b"[]]")
    caller = face(serve(do.answer(bomb, headers={"Content-Encoding": "gzip"})))
    tracemalloc.start()
    try:
        with pytest.raises(ResponseDecodeError, match="values"):
            caller.overall()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 150_000_000


@pytest.mark.parametrize("asked", ["1790000000", "Sat, 01 Jan 2084 00:00:00 GMT", "9999999999"])
def test_an_absurd_wait_stops_nobody(asked: str, serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """A time stamp or the far future in `Retry-After`: it counts as none, and the call comes to its answer."""
    server = serve(do.script(do.answer(b"", 429, {"Retry-After": asked}), do.answer(GOOD)))
    caller = face(server, clock)
    caller.overall()
    caller.overall()
    assert clock.now < 1000 + 60
