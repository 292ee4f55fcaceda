# Each target is one call; the work is in the command line (ateliers/cli.py) and in pytest.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: book site lab kit kit-python test test-doors test-ckan run check bench lock doctor help clean

book: .venv/ready  ## build both editions and serve them at http://localhost:8000/
	@$(BIN)/ateliers book

site: .venv/ready  ## build both editions into _site/
	@$(BIN)/ateliers build

lab: .venv/ready  ## open the notebooks in JupyterLab, as copies in ateliers-carnets/
	@$(BIN)/ateliers lab

kit: .venv/ready  ## one zip for a room without network: pages, data, sheets
	@$(BIN)/ateliers kit

kit-python: .venv/ready  ## the same with every wheel; OPTIONS="--python 3.13 --system windows"
	@$(BIN)/ateliers kit-python $(OPTIONS)

test: .venv/ready  ## prove the project, browser tests included
	@$(BIN)/python -m pytest

test-doors: .venv/ready  ## prove Binder, a notebook opened alone, the kit (makes environments: minutes)
	@$(BIN)/python -m pytest tests/doors -m doors -n0

test-ckan: .venv/ready  ## prove our client before a genuine CKAN (needs PostgreSQL and Redis: a minute or two)
	@$(BIN)/python -m pytest tests/genuine_ckan -m ckan -n0 -s

run: .venv/ready  ## execute the notebooks and rewrite their outputs
	@$(BIN)/ateliers run

check: .venv/ready  ## style, format and types
	@$(BIN)/python tools/check.py

bench: .venv/ready  ## print measurements of speed and weight
	@$(BIN)/ateliers bench

doctor: .venv/ready  ## say what is wrong here
	@$(BIN)/ateliers doctor

lock: .venv/ready  ## resolve the locks anew
	@$(BIN)/python tools/lock.py

.venv/ready: requirements.txt pyproject.toml tools/setup.py
	@$(PYTHON) tools/setup.py

clean:  ## remove what was built (not .venv)
	@rm -rf _site _build dist

help:  ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12
