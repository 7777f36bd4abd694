"""Further generators and a mock server: each takes the description as it ships, and what it makes is tried.

The languages of languages.py are proven figure by figure; of these it is shown that they succeed, as the guide says.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from helpscout_reports_api import spec

from .clients import every_client
from .running import shell
from .toolchains.tools import RUST
from .trials import Environment, mock, same_figures

PROGRAMS = Path(__file__).parent / "programs"
NPM = "npm install --silent --no-audit --no-fund --ignore-scripts"
TSC = (
    "node_modules/.bin/tsc --strict --skipLibCheck --target es2022 --module commonjs --moduleResolution node10"
    " --lib es2022,dom,dom.iterable --outDir built main.ts"
)


@dataclass(frozen=True)
class Generator:
    """A generator, or a mock server.

    Attributes:
        name: What to call it by; a folder of this name in programs/ is copied to where it is tried.
        makes: What it is, in the words of the guide's table.
        needs: What a user has to set, or to do, as code in the guide's table: it stands in the script or the program.
        tools: What it needs of toolchains/tools.py.
        script: Commands that generate and compile from `openapi.json`, in a fresh folder.
        command: What the trial runs.
        openapi: The version of OpenAPI of `openapi.json`.
        wire: How it writes dates and lists.
        trial: Tries what came out, and says what was seen; without one the script is the trial.
    """

    name: str
    makes: str
    tools: tuple[str, ...]
    script: str
    command: str = ""
    needs: tuple[str, ...] = ()
    openapi: str = "3.1"
    wire: str = "typed"
    trial: Callable[[str, Path, Environment], str] | None = None

    def edition(self) -> str:
        """The command that writes the edition it takes, where that is not the ordinary one; else nothing."""
        options = [f"--openapi {self.openapi}"] * (self.openapi != "3.1") + [f"--wire {self.wire}"] * (
            self.wire != "typed"
        )
        return " ".join(["helpscout-reports spec", *options]) if options else ""


def tried(generator: Generator, work: Path, environment: Environment) -> str:
    """Generate, compile and try in a fresh folder, and say what was seen.

    Raises:
        Mismatch: A command fails, or what came out does something else than it should.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    program = PROGRAMS / generator.name
    if program.is_dir():
        shutil.copytree(program, work, dirs_exist_ok=True)
    if "rust" in generator.tools:
        shutil.copy(RUST, work)
    (work / "openapi.json").write_bytes(spec.document(openapi=generator.openapi, wire=generator.wire))
    shell(generator.script, work, environment)
    if generator.trial is None:
        return "done without an error"
    return generator.trial(generator.command, work, environment)


GENERATORS = {
    generator.name: generator
    for generator in (
        Generator(
            "stock-python",
            "openapi-python-client",
            (),
            "openapi-python-client generate --path openapi.json --output-path client --meta none",
            "python main.py",
            wire="text",
            trial=same_figures,
        ),
        Generator(
            "datamodel-code-generator",
            "datamodel-code-generator",
            (),
            "datamodel-codegen --input openapi.json --input-file-type openapi --output models.py"
            " --output-model-type pydantic_v2.BaseModel --disable-timestamp\n"
            'python -c \'import json, models; document = json.load(open("openapi.json"));'
            ' examples = document["paths"]["/v2/reports/company"]["get"]["responses"]["200"]["content"]'
            '["application/json"]["examples"]; '
            '[models.CompanyReport.model_validate(each["value"]) for each in examples.values()]\'',
        ),
        Generator(
            "ogen",
            "ogen",
            ("go",),
            "printf 'module example.com/reports\\n\\ngo 1.26\\n' > go.mod\n"
            "go get -tool github.com/ogen-go/ogen/cmd/ogen@v1.24.0\n"
            "go tool ogen --target api --package api --clean openapi.json\n"
            "go mod tidy\n"
            "go build -o reports .",
            "./reports",
            ("t.UTC().Truncate(time.Second)",),
            trial=same_figures,
        ),
        Generator(
            "progenitor",
            "progenitor",
            ("rust",),
            "cargo build --quiet",
            "cargo run --quiet",
            openapi="3.0",
            wire="text",
            trial=same_figures,
        ),
        Generator(
            "hey-api",
            "@hey-api/openapi-ts",
            ("node",),
            f"{NPM} @hey-api/openapi-ts@0.95.0 typescript@5.9.3\n"
            "node_modules/.bin/openapi-ts -i openapi.json -o client --client @hey-api/client-fetch\n"
            f"{TSC}",
            "node built/main.js",
            trial=same_figures,
        ),
        Generator(
            "orval",
            "orval",
            ("node",),
            f"{NPM} orval@8.38.0 typescript@5.9.3 @types/node@24.10.1\n"
            f"node_modules/.bin/orval --config orval.config.cjs\n{TSC}",
            "node built/main.js",
            ('client: "fetch"',),
            trial=same_figures,
        ),
        Generator(
            "swagger-typescript-api",
            "swagger-typescript-api",
            ("node",),
            f"{NPM} swagger-typescript-api@13.13.0 typescript@5.9.3\n"
            "node_modules/.bin/swagger-typescript-api generate --path openapi.json --output . --name client.ts\n"
            f"{TSC}",
            "node built/main.js",
            wire="text",
            trial=same_figures,
        ),
        Generator(
            "openapi-to-postmanv2",
            "openapi-to-postmanv2",
            ("node",),
            f"{NPM} openapi-to-postmanv2@6.3.3\n"
            "node_modules/.bin/openapi2postmanv2 -s openapi.json -o collection.json"
            " -O parametersResolution=Example\n"
            "grep --quiet '\"2026-10-01T00:00:00Z\"' collection.json",
            needs=("parametersResolution=Example",),
        ),
        Generator(
            "prism",
            "Prism",
            ("node",),
            f"{NPM} @stoplight/prism-cli@5.14.2",
            "node_modules/.bin/prism mock openapi.json",
            ("prism mock openapi.json", "Prefer: example=ordinary"),
            trial=mock,
        ),
        Generator(
            "openapi-generator",
            "openapi-generator",
            ("java", "node"),
            f"{NPM} @redocly/cli@2.77.0\n"
            "node_modules/.bin/redocly bundle openapi.json --dereferenced --output dereferenced.json",
            "openapi-generator-cli",
            ("redocly bundle openapi.json --dereferenced --output dereferenced.json",),
            trial=every_client,
        ),
        Generator(
            "openapi-generator-python",
            "openapi-generator: Python",
            ("java",),
            "openapi-generator-cli generate --generator-name python --input-spec openapi.json --output ."
            " --additional-properties datetimeFormat=%Y-%m-%dT%H:%M:%SZ",
            "python main.py",
            ("datetimeFormat=%Y-%m-%dT%H:%M:%SZ",),
            trial=same_figures,
        ),
        Generator(
            "openapi-generator-go",
            "openapi-generator: Go",
            ("java", "go"),
            "openapi-generator-cli generate --generator-name go --input-spec openapi.json --output client"
            " --additional-properties enumClassPrefix=true,withGoMod=false\n"
            "rm -r client/test\n"
            "printf 'module example.com/reports\\n\\ngo 1.26\\n' > go.mod\n"
            "go mod tidy\n"
            "go build -o reports .",
            "./reports",
            ("enumClassPrefix=true", "t.UTC().Truncate(time.Second)"),
            trial=same_figures,
        ),
        Generator(
            "openapi-generator-php",
            "openapi-generator: PHP",
            ("java", "php"),
            "openapi-generator-cli generate --generator-name php --input-spec openapi.json --output client\n"
            "find client/lib -name '*.php' -print0 | xargs -0 -n 1 php --syntax-check > syntax.log",
            "php main.php",
            wire="text",
            trial=same_figures,
        ),
    )
}
