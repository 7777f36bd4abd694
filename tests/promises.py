"""What the project promises, from the tests that prove it: `python -m tests.promises` writes it to tests/README.md.

A test with `@pytest.mark.promise("Retry")` proves what its docstring says, under that heading.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
README = HERE / "README.md"
BEGIN = "<!-- From here on made by `python -m tests.promises`, from the tests that are marked. -->\n"
HEADINGS = (
    *(
        "Retry",
        "Rate limit",
        "OAuth",
        "Answers",
        "Pages",
        "Connections",
        "Concurrency and lifetime",
        "Base URL and environment",
    ),
    *("Customers' text", "Export", "Dashboard", "Assistants", "Warehouse"),
    *("Generator and spec", "Sandbox", "Every operation"),
)


class Promise(NamedTuple):
    """What holds, and where it is proved."""

    heading: str
    text: str
    place: str


def promises() -> Iterator[Promise]:
    """Every marked test, file by file."""
    for path in sorted(HERE.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                for heading in _headings(node):
                    text = " ".join((ast.get_docstring(node) or "").split("\n\n")[0].split())
                    yield Promise(heading, text, f"{path.relative_to(HERE).as_posix()}::{node.name}")


def _headings(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    for item in node.decorator_list:
        if isinstance(item, ast.Call) and ast.unparse(item.func) == "pytest.mark.promise":
            yield ast.literal_eval(item.args[0])


def tables(found: list[Promise]) -> str:
    """The tables, a heading after the other."""
    parts = []
    for heading in HEADINGS:
        rows = [
            f"| {text.replace('|', chr(92) + '|')} | `{place}` |\n" for named, text, place in found if named == heading
        ]
        parts.append(f"\n### {heading}\n\n| promise | proof |\n|---|---|\n{''.join(rows)}")
    return "".join(parts)


def document(text: str) -> str:
    """A README with its tables made anew."""
    return text.partition(BEGIN)[0] + BEGIN + tables(list(promises()))


if __name__ == "__main__":
    README.write_text(document(README.read_text(encoding="utf-8")), encoding="utf-8")
    sys.exit()
