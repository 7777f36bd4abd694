# `make` lists the commands; each sets up what it needs.
.DEFAULT_GOAL := help
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LOWEST ?= build/lowest
INSTALL := python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
SPEC_DIR := build
DIST := dist
QUICK := not slow and not browser and not toolchain
# A file of tests is one process's own, so that what its tests share is made once.
PARALLEL := --numprocesses auto --dist loadfile
EXAMPLES ?= 100
SEED ?= 1

.PHONY: help
help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' Makefile

.PHONY: setup
setup: $(READY) ## Make the environment in .venv with everything a developer needs

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or later is needed: make PYTHON=python3.11 …")'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/$(INSTALL) 'pip>=25.1'
	@$(BIN)/$(INSTALL) --group dev --editable '.[all]'
	@touch $(READY)

.PHONY: run
run: $(READY) ## Regenerate, start the sandbox, pull every report through the client, show them
	@$(BIN)/python -m generator build
	@$(BIN)/python -m helpscout_reports.cli.tools.tour

.PHONY: test
test: lint types check ## Lint, check types and drift, run every test, say which lines none has reached
	-@$(BIN)/python -m tests.docs.browsing # Without a browser the tests that need one fail, not all of them.
	-@$(BIN)/python -m tests.helpscout_reports.dlt.postgresql
	@$(BIN)/python -m pytest $(PARALLEL) --cov --cov-report=term-missing:skip-covered

.PHONY: unit
unit: $(READY) ## Run the quick tests: a minute, for while you work
	@$(BIN)/python -m pytest $(PARALLEL) -m '$(QUICK)'

.PHONY: test-lowest
test-lowest: $(LOWEST)/.ready ## Run the tests of what people install with the lowest versions of its dependencies
	@$(LOWEST)/bin/python -m pytest $(PARALLEL) -m '$(QUICK)' tests/generated_client tests/helpscout_reports tests/sandbox tests/test_every_report.py

$(LOWEST)/.ready: pyproject.toml tests/dependencies/lowest.py $(READY)
	@$(PYTHON) -m venv $(LOWEST)
	@$(LOWEST)/bin/$(INSTALL) 'pip>=25.1'
	@$(BIN)/python -m tests.dependencies.lowest > $(LOWEST)/lowest.txt
	@$(LOWEST)/bin/python -m pip install --quiet --disable-pip-version-check --constraint $(LOWEST)/lowest.txt --group test --group generate --editable '.[all]'
	@touch $@

.PHONY: audit
audit: $(READY) $(LOWEST)/.ready ## Ask about published advisories, for the newest and the lowest versions
	@$(BIN)/$(INSTALL) --group audit
	@$(BIN)/python -m tests.dependencies.advisories $(BIN)/python $(LOWEST)/bin/python

.PHONY: fuzz
fuzz: $(READY) ## Let schemathesis ask the sandbox for everything, right and wrong, for some minutes
	@$(BIN)/python -m tests.sandbox.fuzzing $(EXAMPLES) $(SEED)

.PHONY: lint
lint: $(READY) ## Check style, layers and the specification's YAML
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/yamllint --strict spec
	@$(BIN)/lint-imports --no-logo 2>&1 | tail -n 1

.PHONY: lint-spec
lint-spec: $(READY) ## Ask Redocly CLI, Spectral and openapi-spec-validator about the OpenAPI documents
	@$(BIN)/python -m tests.spec.validators

.PHONY: lint-workflows
lint-workflows: $(READY) ## Ask actionlint and zizmor about the workflows
	@$(BIN)/python -m tests.workflows.linters

.PHONY: types
types: $(READY) ## Check types with mypy and pyright
	@$(BIN)/mypy
	@$(BIN)/pyright --warnings --pythonpath $(BIN)/python

.PHONY: generate
generate: $(READY) ## Make generated_client/ and the reference from spec/openapi.yaml and say what changed
	@$(BIN)/python -m generator build

.PHONY: promises
promises: $(READY) ## Write the tables of promises in tests/README.md from the tests
	@$(BIN)/python -m tests.promises

.PHONY: check
check: $(READY) ## Say whether generated_client/ and the reference are what the specification gives
	@$(BIN)/python -m generator check

.PHONY: check-spec
check-spec: $(READY) ## Check spec/openapi.yaml alone, in seconds: house rules, examples, generation, import
	@$(BIN)/python -m tests.spec

.PHONY: spec-diff
spec-diff: $(READY) ## Say what changed in the description for callers since BASE (the last tag), and whether it breaks them
	@$(BIN)/python -m generator.changes spec $(if $(BASE),--base '$(BASE)')

.PHONY: api-diff
api-diff: $(READY) ## Say the same about the Python packages
	@$(BIN)/python -m generator.changes api $(if $(BASE),--base '$(BASE)')

.PHONY: oasdiff
oasdiff: $(READY) ## Set up oasdiff, which spec-diff asks as well, and try it on the recorded table of changes
	@$(BIN)/python -m generator.changes oasdiff
	@$(BIN)/python -m pytest --quiet tests/generator/changes/against_oasdiff.py

.PHONY: bench
bench: $(READY) ## Measure speed and memory against other clients and keep the table in tests/bench/RESULTS.md
	@$(BIN)/$(INSTALL) --group bench
	@$(BIN)/python -m tests.bench $(GROUPS)

.PHONY: interop
interop: $(READY) ## Make clients in other languages, and with other generators, and try them (LANGUAGES="typescript go stock-python")
	@$(BIN)/$(INSTALL) --group interop
	@$(BIN)/python -m tests.interop $(LANGUAGES)

.PHONY: orchestration
orchestration: $(READY) ## Load a week with Dagster, Airflow and Airbyte, each in its own environment (1.4 GB)
	@$(BIN)/python -m tests.orchestration
	@$(BIN)/python -m pytest --quiet tests/orchestration/against_*.py

.PHONY: format
format: $(READY) ## Bring the handwritten code into house style
	@$(BIN)/ruff check --fix --quiet
	@$(BIN)/ruff format --quiet

.PHONY: sandbox
sandbox: $(READY) ## Start the sandbox on http://127.0.0.1:8080
	@$(BIN)/helpscout-reports sandbox --port 8080

.PHONY: spec
spec: $(READY) ## Write the self-contained OpenAPI document, as 3.1 and 3.0, YAML and JSON, and the manifest for Airbyte, to build/
	@mkdir -p $(SPEC_DIR)
	@for format in yaml json; do \
	  $(BIN)/helpscout-reports spec --format $$format > $(SPEC_DIR)/openapi.$$format; \
	  $(BIN)/helpscout-reports spec --format $$format --openapi 3.0 > $(SPEC_DIR)/openapi-3.0.$$format; \
	  $(BIN)/helpscout-reports spec --format $$format --wire text > $(SPEC_DIR)/openapi-text.$$format; \
	  $(BIN)/helpscout-reports spec --format $$format --openapi 3.0 --wire text > $(SPEC_DIR)/openapi-3.0-text.$$format; \
	done
	@$(BIN)/helpscout-reports spec --airbyte > $(SPEC_DIR)/airbyte.yaml
	@ls $(SPEC_DIR)/openapi*.* $(SPEC_DIR)/airbyte.yaml

.PHONY: docs
docs: $(READY) ## Build the documentation as a site in build/site
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet
	@echo build/site/index.html

.PHONY: docs-serve
docs-serve: docs ## Show the site on http://127.0.0.1:8000
	@$(BIN)/python -m http.server --bind 127.0.0.1 --directory build/site 8000

.PHONY: browser
browser: $(READY) ## Install a Chromium for the tests of the site, where none is there
	@$(BIN)/python -m tests.docs.browsing

.PHONY: postgresql
postgresql: $(READY) ## Install a PostgreSQL for the tests of the warehouse, where none is there
	@$(BIN)/python -m tests.helpscout_reports.dlt.postgresql

.PHONY: screenshots
screenshots: docs browser ## Take pictures of the site, at desktop and phone width, to build/screenshots
	@$(BIN)/python -m tests.docs.screenshots

.PHONY: dist
dist: $(READY) check ## Make the files of a release: wheel, sdist, the OpenAPI documents, and what assistants install
	@rm -rf $(DIST)
	@$(BIN)/python -m build --outdir $(DIST) . > /dev/null
	@$(BIN)/python -m generator.release $(DIST)
	@$(MAKE) --no-print-directory spec SPEC_DIR=$(DIST) > /dev/null
	@ls $(DIST)/*

.PHONY: clean
clean: ## Remove everything the commands made
	@rm -rf $(VENV) .cache .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist
