"""Where an exception comes from that leaves httpx's `send`: it runs hooks, and looks at redirects, in one function."""

from __future__ import annotations

from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

_IN_HTTPX = "_send_handling_redirects"


def is_of_a_hook(fault: Exception) -> bool:
    """Whether a hook of the caller raised it about something else than the request or response that it was given.

    It may have asked another server, for example, which did not answer.
    """
    sending, below = _frames(fault)
    if sending is None or below is None or package_of_frame(below) == package_of_frame(sending):
        return False
    given = [sending.f_locals.get(name) for name in ("request", "response")]
    about = [getattr(fault, name, None) for name in ("_request", "response")]
    return not any(thing is other for thing in about if thing is not None for other in given)


def refused_redirect(fault: Exception) -> httpx.Response | None:
    """The response whose redirect leads to no address: httpx looks at where it leads, also where it does not follow.

    None where something else went wrong.
    """
    sending, below = _frames(fault)
    if sending is None or below is None or below.f_code.co_name != "_build_redirect_request":
        return None
    response: httpx.Response | None = sending.f_locals.get("response")
    return response


def _frames(fault: Exception) -> tuple[FrameType | None, FrameType | None]:
    """The frame of that function, and the one below it."""
    step = fault.__traceback__
    while step is not None and step.tb_frame.f_code.co_name != _IN_HTTPX:
        step = step.tb_next
    if step is None:
        return None, None
    below = step.tb_next
    while below is not None and below.tb_frame is step.tb_frame:  # it was caught there, and raised again
        below = below.tb_next
    return step.tb_frame, None if below is None else below.tb_frame


def package_of_frame(frame: FrameType) -> str:
    """Whose code runs in a frame."""
    return str(frame.f_globals.get("__name__")).partition(".")[0]
