"""The API reference as one page: Swagger UI and the description inlined, so that a browser fetches nothing else."""

import json
import re
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Any
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

import helpscout_reports_api

NAME = "api.html"
HERE = Path(__file__).parent


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Called by MkDocs: add the page to the site."""
    files.append(File.generated(config, NAME, content=page()))
    return files


def page() -> str:
    """The page, complete."""
    assets = files("mkdocs_swagger_ui_tag") / "swagger-ui"
    script = (assets / "javascripts" / "swagger-ui-bundle.js").read_text(encoding="utf-8")
    style = (assets / "stylesheets" / "swagger-ui.css").read_text(encoding="utf-8")
    return Template((HERE / "api_page.html").read_text(encoding="utf-8")).substitute(
        style=_without_map(style),
        script=_without_map(script).replace("</script", "<\\/script"),
        document=json.dumps(document(), ensure_ascii=False).replace("<", "\\u003c"),
    )


def document() -> dict[str, Any]:
    """The description with the sandbox for a server; browsers may not ask Help Scout itself."""
    made: dict[str, Any] = json.loads((files(helpscout_reports_api) / "openapi.json").read_text(encoding="utf-8"))
    made["servers"] = [
        {
            "url": "http://127.0.0.1:{port}",
            "description": "the sandbox",
            "variables": {"port": {"default": "8080"}},
        }
    ]
    # The sandbox has no page on which a user agrees to a sign-in; of its address, the path alone follows the server.
    flow = made["components"]["securitySchemes"]["oauth2"]["flows"]["clientCredentials"]
    flow["tokenUrl"] = urlsplit(flow["tokenUrl"]).path
    made["components"]["securitySchemes"]["oauth2"]["flows"] = {"clientCredentials": flow}
    return made


def _without_map(text: str) -> str:
    return re.sub(r"(//|/\*)# sourceMappingURL=\S+( \*/)?", "", text)
