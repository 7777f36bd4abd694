"""Names in tables may go on in the next line after a dot or an underscore: a phone need not cut them anywhere."""

import re

CELL = re.compile(r"<td.*?</td>", re.DOTALL)
# Between tags only.
WITHIN_NAME = re.compile(r"(?<=[a-z][._])(?=[a-z])(?![^<]*>)")


def on_post_page(output: str, **_: object) -> str:
    """Called by MkDocs: mark where a name may be divided; what is searched and copied stays whole."""
    return CELL.sub(lambda cell: WITHIN_NAME.sub("<wbr>", cell[0]), output)
