"""`make check-spec` judges one file in seconds: what is wrong is a line each."""

import shutil
from pathlib import Path

import pytest

from tests.spec.__main__ import main
from tests.spec.description import SPEC

EDITS = {
    "nothing": ("", "", []),
    "a misspelt type": (
        "items: {type: integer, format: int64, minimum: 0}",
        "items: {type: intger, format: int64}",
        ["there is no type intger; write integer"],
    ),
    "no example": (
        'schema: {$ref: "#/components/schemas/StatusFilter"}\n      example: closed\n',
        'schema: {$ref: "#/components/schemas/StatusFilter"}\n',
        ["has no example"],
    ),
    "a parameter that does not say whether it is required": (
        "      name: types\n      in: query\n      required: false\n",
        "      name: types\n      in: query\n",
        [],
    ),
    "no YAML": ("openapi: 3.1.0", "openapi: [", ["not valid YAML"]),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", EDITS)
def test_one_file_is_judged(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """House rules and generator speak in lines; without findings the command succeeds."""
    old, new, words = EDITS[name]
    folder = Path(shutil.copytree(SPEC.parent, tmp_path / "spec"))
    path = folder / SPEC.name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    code = main([str(path)])
    *found, last = capsys.readouterr().out.splitlines()
    assert code == (1 if words else 0)
    assert last.startswith("openapi.yaml: ")
    for word in words:
        assert any(word in line for line in found)
