"""What came back: read within bounds, told apart, and put into words when it is no report."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from helpscout_reports_api.answers.decoding import loads
from helpscout_reports_api.errors import ResponseDecodeError

from ..errors import APIConnectionError

MOST_BYTES = 32 * 1024 * 1024
MOST_TOKEN_BYTES = MOST_ERROR_BYTES = 64 * 1024

_KNOWN_CODINGS = frozenset({"br", "zstd", "compress", "x-compress", "lzma", "exi", "pack200-gzip", "dcb", "dcz"})
_JSON_TYPES = frozenset({"", "application/json", "text/json", "application/octet-stream", "text/plain"})
_MOST_VALUES = 500_000  # in one answer; each takes up to 100 times the bytes it has on the wire
_SMALL = 1024 * 1024  # bytes that hold no more than that, whatever they are
_STEP = 256 * 1024
_BEGINNINGS = (b"\x1f", b"\x78")  # of gzip and of zlib
_EXCERPT = 200
_WORTH_READING = 4096  # characters of an error page that are searched for words


class HTTPResponse(NamedTuple):
    """One whole answer; names of headers in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class BodyReader:
    """Takes in a body as it arrives: unpacks it piece by piece, and refuses more than it may hold.

    `suffices` says whether so much of it is worth having where the rest does not come.
    """

    def __init__(
        self, status: int, headers: Mapping[str, str], limit: int, suffices: Callable[[bytes], bool] | None = None
    ) -> None:
        self.full = False
        self._status, self._headers, self._body = status, headers, bytearray()
        # Of an error page the beginning is enough; its class does not depend on the rest.
        self._cuts = not 200 <= status < 300
        self._suffices = suffices
        self._limit = MOST_ERROR_BYTES if self._cuts else limit
        coding = headers.get("content-encoding", "").strip().lower()
        self._packed = coding in ("gzip", "x-gzip", "deflate")
        if not self._packed and coding not in ("identity", ""):
            # Others are not repeated: a server may put anything there, a token as well.
            name = repr(coding) if coding in _KNOWN_CODINGS else "of an unknown name"
            self._refuse(f"content encoding {name} was not asked for")
        if self._packed:
            self._unpacker = zlib.decompressobj(wbits=47)

    def feed(self, chunk: bytes) -> None:
        """Take one piece.

        Raises:
            ResponseDecodeError: The body is too large, or cannot be decompressed.
        """
        if not self._packed:
            self._keep(chunk)
        elif self._suffices is None:
            self._unpack(chunk)
        else:  # byte by byte: zlib keeps back what it unpacked together with a damaged one, such as a wrong checksum
            for place in range(len(chunk)):
                self._unpack(chunk[place : place + 1])

    def _unpack(self, chunk: bytes) -> None:
        piece = b""
        try:
            while not self.full and (chunk or len(piece) == _STEP):
                if self._unpacker.eof:  # several packed streams, one after the other, are one body
                    if not chunk.startswith(_BEGINNINGS):
                        return  # what else stands behind is padding
                    self._unpacker = zlib.decompressobj(wbits=47)
                piece = self._unpacker.decompress(chunk, _STEP)
                self._keep(piece)
                chunk = self._unpacker.unconsumed_tail or self._unpacker.unused_data
        except zlib.error as fault:
            self._refuse("the response body could not be decompressed", fault)

    def answer(self) -> HTTPResponse:
        """The whole answer.

        Raises:
            APIConnectionError: The body was cut short, as far as that can be seen.
        """
        answer = HTTPResponse(self._status, self._headers, bytes(self._body))
        framed = "content-length" in self._headers or "transfer-encoding" in self._headers or self._status in (204, 205)
        half = not self._unpacker.eof if self._packed else not framed and _is_cut(answer.body)
        if half and not self._does_without_rest():
            raise APIConnectionError("the answer was cut short")
        return answer

    def cut(self) -> HTTPResponse | None:
        """What there is of an answer whose rest did not arrive; None where that is needed."""
        return self.answer() if self._does_without_rest() else None

    def _does_without_rest(self) -> bool:
        return self._cuts or (self._suffices is not None and self._suffices(bytes(self._body)))

    def _keep(self, piece: bytes) -> None:
        if self.full:
            return
        self._body += piece
        if len(self._body) > self._limit:
            del self._body[self._limit :]
            self._refuse(f"the body is larger than the {self._limit // 1024} KiB that are taken in")

    def _refuse(self, reason: str, fault: zlib.error | None = None) -> None:
        self.full = True
        if not self._does_without_rest():  # an error page does without the rest of its words
            raise ResponseDecodeError(reason, status_code=self._status) from fault


def _is_cut(body: bytes) -> bool:
    """Whether a body that nothing but the end of its connection ended looks like the beginning of JSON."""
    if body.strip()[:1] not in (b"", b"{", b"["):
        return False
    try:
        loads(body)
    except ResponseDecodeError:
        return True
    return False


def check_report(answer: HTTPResponse) -> None:
    """Refuse a 200 that is no JSON by its own account, or would fill the memory; a generic content type may pass.

    Raises:
        ResponseDecodeError: It is an HTML page, for example, or has millions of values.
    """
    said = answer.headers.get("content-type", "")
    html = answer.body[:64].lstrip().lower().startswith((b"<!doctype", b"<html"))
    if html or not _may_be_json(said):
        excerpt = readable(answer.body[:_WORTH_READING].decode("utf-8", "replace"), _EXCERPT)
        kind = f"HTML: {excerpt!r}" if html else repr(readable(said.partition(";")[0], 60))
        text = f"JSON was promised, but the answer is {kind}"
        raise ResponseDecodeError(text, status_code=answer.status, excerpt=excerpt)
    if len(answer.body) > _SMALL and sum(map(answer.body.count, (b",", b"[", b"{"))) > _MOST_VALUES:
        text = f"the body has more than the {_MOST_VALUES} values that are taken in"
        raise ResponseDecodeError(text, status_code=answer.status)


@lru_cache(maxsize=16)
def _may_be_json(content_type: str) -> bool:
    kinds = {kind.partition(";")[0].strip().lower() for kind in content_type.split(",")}  # the same header twice is one
    return all(kind in _JSON_TYPES or kind.endswith("+json") for kind in kinds)


def readable(text: str, limit: int) -> str:
    """Text or an HTML page as one line of plain words, without control characters."""
    text = text[:_WORTH_READING]
    if "<" in text:
        text = re.sub(r"(?is)<(script|style|head)\b.*?(</\1\s*>|\Z)|<!--.*?(-->|\Z)|<[/!]?[a-z][^<>]*>", " ", text)
    text = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return text if len(text) <= limit else text[:limit] + "…"
