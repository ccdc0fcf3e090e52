# make run     read the examples and print their record
# make serve   open the examples in a browser, at http://127.0.0.1:8000/
# make test    every check: format, lint, types, layers, tests, reading gate
# make bench   speed of reading, start-up time; the record of 100,000 documents (three minutes)
#
# They set up what they need in .venv. PYTHON names the interpreter: make run PYTHON=python3.12
# For those who change the project: make format, pin, floors, lock (see CONTRIBUTING.md).

PYTHON ?= python3
UV ?= uv
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALL := $(PIP) install --require-hashes --requirement
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-annotate --custom-compile-command "make lock"

.DELETE_ON_ERROR:
SHELF := .venv/examples.db

.PHONY: run serve test bench format floors pin lock clean

run: .venv/project.stamp
	@$(BIN)/secretariat record examples/readouts
	@echo "The same in a browser: make serve"

serve: .venv/project.stamp
	@$(BIN)/secretariat read examples/readouts --quiet --archive $(SHELF)
	@$(BIN)/secretariat serve --archive $(SHELF)

test: .venv/test.stamp .venv/project.stamp .venv/browser.stamp
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy --no-error-summary
	$(BIN)/lint-imports
	$(BIN)/python -m pytest --numprocesses auto
	$(BIN)/python -m tools.gate

bench: .venv/project.stamp
	@$(BIN)/python -m tools.bench
	@$(BIN)/python -m tools.bench_record
	@$(BIN)/python -m tools.bench_web

format: .venv/test.stamp
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Raise the floors of the reading gate to what is measured now.
floors: .venv/project.stamp
	$(BIN)/python -m tools.gate --update

# Pin what the examples read as, after the reader's number was raised, and show it in the README.
pin: .venv/project.stamp
	$(BIN)/python -m tools.pin $(if $(UNRELEASED),--unreleased)
	$(BIN)/python -m tools.screen

# Needs uv. The second lock holds the same versions as the first, and the test parts.
lock:
	printf 'setuptools>=77\n' | $(COMPILE) pyproject.toml - --output-file requirements.txt
	$(COMPILE) pyproject.toml --extra test --constraint requirements.txt --output-file requirements-test.txt

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A changed lock makes the environment anew, so that nothing stays in it that is no longer named.
.venv/run.stamp: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed, this is " \
		+ sys.version.split()[0] + ". Name another: make run PYTHON=python3.12")'
	@echo "Setting up .venv (once; about half a minute) ..."
	@$(PYTHON) -m venv --clear .venv
	@$(PIP) install --upgrade pip
	@$(INSTALL) requirements.txt
	@touch $@

.venv/test.stamp: requirements-test.txt .venv/run.stamp
	@echo "Adding the test parts ..."
	@$(INSTALL) requirements-test.txt
	@touch $@

# The tests of the page want a Chromium. Where this may install one it does; else they are skipped, but not in the
# continuous build.
.venv/browser.stamp: .venv/run.stamp
	@command -v chromium || command -v chromium-browser || command -v google-chrome || { \
		test "$$(id -u)" = 0 && command -v apt-get && echo "Installing Chromium ..." && apt-get update -qq \
		&& DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core \
		; } > .venv/browser.log 2>&1 || echo "No Chromium: the tests of the page in a browser are skipped."
	@touch $@

.venv/project.stamp: pyproject.toml .venv/run.stamp
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@
