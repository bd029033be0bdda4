# The same few doors on a laptop and in CI. Each works on an empty machine with Python >= 3.11 and make.
PYTHON ?= python3
VENV := .venv
# A PYTHON that is named, and isn't the one that .venv was made with, has an environment of its own beside it.
ifneq ($(origin PYTHON),file)
  version_of = $(shell $(1) -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)
  WANTED := $(call version_of,$(PYTHON))
  ifeq ($(WANTED),)
    $(error $(PYTHON) is not a Python that runs here)
  endif
  ifneq ($(wildcard .venv/bin/python),)
    ifneq ($(WANTED),$(call version_of,.venv/bin/python))
      VENV := .venv-$(WANTED)
    endif
  endif
endif
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
# What the demo needs, a tenth of the whole; any other target installs the rest into the same environment.
DEMO := $(VENV)/.demo
# Says at once what pip would say much later, and names a Python of this machine that would do.
CHECK_PYTHON = @$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
  for newer in python3.13 python3.12 python3.11; do command -v $$newer > /dev/null && break; newer=python3.12; done; \
  echo "Python 3.11 or newer is needed; $(PYTHON) is older ($$($(PYTHON) --version 2>&1)). Run: make $(MAKECMDGOALS) PYTHON=$$newer" >&2; \
  exit 1; }
# Whatever the machine's habit: tests start hundreds of processes, which needn't compile the same modules again.
export PYTHONDONTWRITEBYTECODE :=

REDOCLY := 1.34.3
DESCRIPTION := $(wildcard openapi/common/*.yaml openapi/pages/*.yaml openapi/examples/*.yaml)

.PHONY: install demo test test-documented lint format generate check-generated docs docs-serve docs-diff bundle compatibility release test-lowest test-httpx2 test-other foreign bench clean
.DEFAULT_GOAL := install

install: $(INSTALLED)

$(INSTALLED): pyproject.toml
	$(CHECK_PYTHON)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable '.[all]' --group dev
	touch $(DEMO) $@

$(DEMO): pyproject.toml
	$(CHECK_PYTHON)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[cli,emulator]'
	touch $@

demo: $(DEMO)
	$(BIN)/python examples/tour.py

test: $(INSTALLED)
	$(BIN)/python -m pytest -n 3 --dist loadfile

# What calls the emulator, with answers in the form of the documentation instead of the live one.
test-documented: $(INSTALLED)
	ZAKYA_EMULATOR_DOCUMENTED=1 $(BIN)/python -m pytest -n 3 --dist loadfile $(filter-out tests/test_benchmarks.py,$(wildcard tests/test_*.py)) tests/cli tests/examples \
		tests/sync/test_duckdb.py

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

format: $(INSTALLED)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

generate: $(INSTALLED)
	$(BIN)/python tools/layout.py $(DESCRIPTION)
	$(BIN)/python tools/generate.py openapi/zakya.yaml zakya_client/_generated

check-generated: $(INSTALLED)
	$(BIN)/python tools/generate.py openapi/zakya.yaml zakya_client/_generated --check
	$(BIN)/python tools/layout.py $(DESCRIPTION) --check

docs: $(INSTALLED)
	$(BIN)/python tools/pages.py dist
	PYTHONPATH=tools $(BIN)/zensical build --strict --clean --config-file dist/mkdocs.yml

docs-serve: docs
	PYTHONPATH=tools $(BIN)/zensical serve --config-file dist/mkdocs.yml

# Compares saved pages of the documentation with the description: make docs-diff PAGES=folder
docs-diff: $(INSTALLED)
	PYTHONPATH=tools $(BIN)/python -m docs_diff $(PAGES)

bundle: $(INSTALLED)
	$(BIN)/python tools/bundle.py openapi/zakya.yaml dist/zakya.openapi.yaml
	$(BIN)/openapi-spec-validator dist/zakya.openapi.yaml
	@if command -v npx > /dev/null; then npx --yes @redocly/cli@$(REDOCLY) lint openapi/zakya.yaml dist/zakya.openapi.yaml; \
	else echo 'no npx: redocly has not linted the bundle'; fi

compatibility: $(INSTALLED)
	PYTHONPATH=tools $(BIN)/python -m compatibility

# A dry run; RECORD=yes keeps the release in releases/. Nothing is published.
release: lint check-generated bundle
	PYTHONPATH=tools $(BIN)/python -m release $(VERSION) $(if $(RECORD),--record)

# What meets the dependencies. Without CI, a missing service is no failure; old versions of Ray warn about themselves.
LANE := -n 2 --dist loadfile --ignore tests/sync/test_ray.py tests/cli tests/emulator tests/faults tests/reading \
  tests/sync tests/trust $(filter-out tests/test_benchmarks.py tests/test_layers.py,$(wildcard tests/test_*.py))

test-lowest: $(INSTALLED)
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python .venv-lowest
	$(BIN)/uv pip compile --quiet --resolution lowest-direct --all-extras --no-annotate --no-header \
	  --output-file .venv-lowest/lowest.txt pyproject.toml
	$(BIN)/uv pip install --quiet --python .venv-lowest --requirement .venv-lowest/lowest.txt --editable . --group test
	CI= .venv-lowest/bin/python -m pytest $(LANE)

test-httpx2: $(INSTALLED)
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python .venv-httpx2
	$(BIN)/uv pip install --quiet --python .venv-httpx2 --editable '.[all]' --group test httpx2
	CI= .venv-httpx2/bin/python -m pytest -p tests.release.httpx2_in_place $(LANE)

# Clients that others wrote, on the emulator: each difference is printed with its explanation.
foreign: $(INSTALLED)
	$(BIN)/python -m tests.foreign

# A part of the suite, in a minute, on another Python of this machine: make test-other OTHER=python3.13
test-other: $(INSTALLED)
	$(BIN)/uv venv --quiet --clear --python $(OTHER) .venv-other
	$(BIN)/uv pip install --quiet --python .venv-other --editable '.[aiohttp,cli,emulator,redis]' --group test
	CI= .venv-other/bin/python -m pytest -n 2 --dist loadfile tests/reading tests/trust/test_tokens.py \
	  tests/cli/test_printing.py $(filter-out tests/test_benchmarks.py tests/test_layers.py,$(wildcard tests/test_*.py))

bench: $(INSTALLED)
	$(BIN)/python -m benchmarks

clean:
	rm -rf .venv .venv-* dist .mypy_cache .pytest_cache .ruff_cache
