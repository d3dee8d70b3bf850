# `make` sets up and builds all of content/ into output/. `make test` sets up and runs every test.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: build setup test lint coverage lock pictures drawings clean

build: .venv/ready
	$(BIN)/python generate.py

setup: .venv/ready

.venv/ready: requirements.lock pyproject.toml tools/system.sh
	PYTHON=$(PYTHON) tools/system.sh
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q easyread
	@touch $@

.venv/ready-to-test: .venv/ready requirements-test.lock
	PYTHON=$(PYTHON) tools/system.sh test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.lock
	@command -v chromium >/dev/null || $(BIN)/playwright install --with-deps chromium
	@touch $@

test: .venv/ready-to-test lint
	$(BIN)/python -m pytest --numprocesses=auto --dist=loadfile

lint: .venv/ready-to-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# For those who work on the tool itself.
coverage: .venv/ready-to-test
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage report

lock: .venv/ready
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --group setup pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --group test -c requirements.lock -o requirements-test.lock

pictures: build
	$(BIN)/python tools/pictures.py output/taking-a-step-back.pdf 3 7 docs/pictures/booklet.png
	$(BIN)/python tools/pictures.py output/event-report-easy-read.pdf 3 12 docs/pictures/report.png

drawings: .venv/ready
	$(BIN)/python -m easyread.symbols.figures symbols/together

clean:
	rm -rf output .venv dist
