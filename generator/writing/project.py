"""The generator tool, driven by us: its parser, our templates, our list of files."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from generator.checks.references import parts
from generator.errors import GenerationError, shown
from generator.source import FILTERS, only_text
from generator.surface.surface import Surface

TEMPLATES = Path(__file__).parents[1] / "templates"
HEADER = "# Made by `make generate` from spec/openapi.yaml; changes here are lost."

RUNTIME = Path(__file__).parents[1] / "runtime"
"""Modules that every package carries as they are."""

FILLED_IN = ("parameters", "buckets", "entries", "catalogue", "server", "oauth")
"""Modules at the top of the package that are made from the specification, one template each."""


def runtime_modules() -> list[Path]:
    """The files of the runtime that the package has as well; its own docstring is made from the specification."""
    return sorted(path for path in RUNTIME.rglob("*.py") if path != RUNTIME / "__init__.py")


class ReportsProject(Project):
    """A `Project` that prints our files from the tool's parse of the document and from the document itself."""

    def __init__(self, *, document: dict[str, Any], templates: Path = TEMPLATES) -> None:
        if not templates.is_dir():
            raise GenerationError(f"{templates}: there is no such template folder")
        self.surface = Surface(document)
        config = _config()
        try:
            parsed = GeneratorData.from_dict(_for_the_tool(document), config=config)
        except Exception as fault:  # the tool raises whatever its own parts raise
            said = shown(" ".join(str(fault).split()), 200)
            raise GenerationError(f"openapi-python-client cannot read this document: {said}") from None
        if isinstance(parsed, GeneratorError):
            raise GenerationError(_first(parsed))
        super().__init__(openapi=parsed, config=config, custom_template_path=templates)
        # Ours alone: a template that is missing must not be replaced by the tool's own.
        self.env.loader = FileSystemLoader(str(templates))
        self.env.undefined = StrictUndefined
        self.env.finalize = only_text
        self.env.filters.update(FILTERS)
        faults = self._get_errors()
        if faults:
            raise GenerationError(_first(faults[0]))

    def files(self) -> Iterator[tuple[str, str]]:
        """Every source file of the package: path inside it, and text."""
        render = self._render
        yield "__init__.py", render("package_init")
        for path in runtime_modules():
            yield path.relative_to(RUNTIME).as_posix(), f"{HEADER}\n{path.read_text(encoding='utf-8')}"
        for name in FILLED_IN:
            yield f"{name}.py", render(name)
        yield from self._model_files(render)
        yield from self._report_files(render)

    def _model_files(self, render: Callable[..., str]) -> Iterator[tuple[str, str]]:
        yield "models/__init__.py", render("models_init")
        for model in self.surface.models:
            yield f"models/{model.module}.py", render("model_module", model=model)
        for enum in self.surface.enums:
            yield f"models/{enum.module}.py", render("enum", enum=enum)

    def _report_files(self, render: Callable[..., str]) -> Iterator[tuple[str, str]]:
        yield "reports/__init__.py", render("package_docstring", text="Requests and answers, a package a family.")
        yield "families/__init__.py", render("families_init")
        for family in self.surface.families:
            yield f"families/{family.module}.py", render("family", family=family)
            yield f"reports/{family.module}/__init__.py", render("package_docstring", text=family.description)
            for operation in family.operations:
                path = f"reports/{family.module}/{operation.report_name}.py"
                yield path, render("report", operation=operation)

    def _render(self, template: str, **names: Any) -> str:
        try:
            return self.env.get_template(f"{template}.py.jinja").render(surface=self.surface, header=HEADER, **names)
        except TemplateNotFound as fault:
            raise GenerationError(f"templates/{fault.name}: is missing") from None
        except TemplateError as fault:
            raise GenerationError(f"templates/{template}.py.jinja: {fault}") from None


def _for_the_tool(document: dict[str, Any]) -> dict[str, Any]:
    """The document without values that the tool cannot list: fractions, and true and false."""
    plain: dict[str, Any] = json.loads(json.dumps(document))  # quicker than a deep copy
    for _, node, kind in parts(plain):
        if kind == "schemas" and isinstance(node, dict):
            values = [*node.get("enum", []), *([node["const"]] if "const" in node else [])]
            if any(isinstance(value, (bool, float)) for value in values):
                node.pop("enum", None)
                node.pop("const", None)
                node.setdefault("type", "boolean" if isinstance(values[0], bool) else "number")
    return plain


def _config() -> Config:
    return Config.from_sources(
        ConfigFile(post_hooks=[], literal_enums=True),  # which have no names that could be alike
        meta_type=MetaType.NONE,
        document_source=Path("openapi.yaml"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )


def _first(fault: Any) -> str:
    parts = (fault.header or "", fault.detail or "")
    return " ".join(" ".join(str(part).split()) for part in parts if part)[:500]
