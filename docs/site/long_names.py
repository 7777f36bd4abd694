"""Names may go on in the next line after a dot or an underscore, where tables or the table of contents are narrow."""

import re

NARROW = re.compile(r'<td.*?</td>|<span class="md-ellipsis">.*?</span>', re.DOTALL)
# Between tags only.
WITHIN_NAME = re.compile(r"(?<=[a-z][._])(?=[a-z])(?![^<]*>)")


def on_post_page(output: str, **_: object) -> str:
    """Called by MkDocs: mark where a name may be divided; what is searched and copied stays whole."""
    return NARROW.sub(lambda found: WITHIN_NAME.sub("<wbr>", found[0]), output)
