"""The site for assistants that write code: `llms.txt` lists its pages, `llms-full.txt` has them whole, in one file.

Both are made from the pages themselves, so the reference in them is the one that `make generate` makes.
"""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
_CODE = re.compile(r"(^```.*?^```$|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]<>|#])")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_SENTENCE = re.compile(r"^[A-Z][^\n]*(?:\n[^\n#|`-][^\n]*)*", re.MULTILINE)

_found: list[tuple[str, Page]] = []


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG001 - MkDocs' signature
    """Called by MkDocs: take note of the pages in their order, each with its part of the site."""
    _found[:] = [(_part(page), page) for page in nav.pages if page.file.src_uri.endswith(".md")]
    return nav


def on_post_build(config: MkDocsConfig) -> None:
    """Called by MkDocs: write both files beside the pages."""
    folder = Path(config.site_dir)
    (folder / "llms.txt").write_text(_list(config), encoding="utf-8", newline="\n")
    (folder / "llms-full.txt").write_text(_whole(config), encoding="utf-8", newline="\n")


def _list(config: MkDocsConfig) -> str:
    lines = [f"# {config.site_name}", "", f"> {config.site_description}", "", "[All pages in one](llms-full.txt)"]
    before = None
    for part, page in _found:
        if part != before:
            lines += ["", f"## {part}", ""]
            before = part
        text = _plain(page)
        title = text.partition("\n")[0].lstrip("# ")
        sentence = _SENTENCE.search(text.partition("\n")[2])
        words = " ".join(sentence[0].split()) if sentence else ""
        first = re.split(r"(?<=[.:]) (?=[A-Z])", words)[0].rstrip(":")
        lines.append(f"- [{title}]({page.file.dest_uri}){f': {first}' if first else ''}")
    return "\n".join(lines) + "\n"


def _whole(config: MkDocsConfig) -> str:
    head = f"{config.site_name}: {config.site_description}\n"
    return "\n".join([head, *(f"<!-- {page.file.dest_uri} -->\n\n{_plain(page)}" for _, page in _found)])


def _part(page: Page) -> str:
    above = page.ancestors[-1] if page.ancestors else None
    return str(above.title) if isinstance(above, Section) else "Start"


def _plain(page: Page) -> str:
    """A page as text: names as they are written in code, links as their words."""
    text = _COMMENT.sub("", Path(str(page.file.abs_src_path)).read_text(encoding="utf-8"))
    parts = _CODE.split(text)
    for place in range(0, len(parts), 2):  # what is no code
        parts[place] = _ESCAPED.sub(r"\1", _LINK.sub(r"\1", parts[place]))
    return "".join(parts).strip() + "\n"
