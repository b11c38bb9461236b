# `make course` shows the course at work, `make test` proves it; `make` alone lists what there is.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.installed
export PATH := $(abspath $(BIN)):$(PATH)
# figures are drawn into notebooks, never into windows
export MPLBACKEND := module://matplotlib_inline.backend_inline
export PYTHONUTF8 := 1
# a hundred processes would compile the same files again
unexport PYTHONDONTWRITEBYTECODE

# the English edition has the same code: tests/test_editions.py compares its outputs with those of the Chinese one
LECTURES := $(sort $(wildcard lectures/zh/*.ipynb))
EDITIONS := $(LECTURES) $(sort $(wildcard lectures/en/*.ipynb))
SOLUTIONS := $(sort $(wildcard solutions/*/*.ipynb))
LIBRARY_TESTS := $(addprefix tests/,numerics corpus word2vec recurrent plots exercises)

# each process has one thread and takes whole files, whose tests share fixtures, in the order of tests/conftest.py
PYTEST := $(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder -q
test quick: export OMP_NUM_THREADS := 1
test quick: export OPENBLAS_NUM_THREADS := 1
test quick: export MKL_NUM_THREADS := 1
# a check in a notebook raises where it finds a mistake; a student's prints it and goes on
test quick: export HCTNLP_STRICT := 1

.PHONY: help course test quick lowest machines lecture site slides pdf lab install lock clean

## help: this list
help:
	@sed -n 's/^## \([^:]*\): /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 16

## course: install, execute the lectures, train word vectors, check the homework, grade its classes, write a report
course: $(READY)
	@$(BIN)/python tools/course.py

## test: everything: ruff, mypy, pytest, and every notebook against its stored outputs
test: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check lib tests bench tools site slides nbgrader_config.py
	$(BIN)/mypy
	$(PYTEST) -rs --durations=5 --nbval tests $(LECTURES) $(SOLUTIONS)

## quick: for each commit, under a minute: ruff, mypy, and the fast tests of what has changed
quick: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check lib tests bench tools site slides nbgrader_config.py
	$(BIN)/mypy
	$(PYTEST) -m "not slow" $$($(BIN)/python tools/changed.py) || [ $$? = 5 ]  # 5: there were none

## lowest: the library's tests with the lowest versions that pyproject.toml takes; KEEP=torch leaves torch as it is locked
lowest: $(READY)
	mkdir -p build
	$(BIN)/python tools/lowest.py $(KEEP) >build/lowest.txt
	@PYTHON=$(PYTHON) VENV=build/lowest REQUIREMENTS=build/lowest.txt sh tools/install.sh
	build/lowest/bin/python -m pytest -n auto --dist loadfile -q -p no:cacheprovider $(LIBRARY_TESTS)

## machines: a table of the notebooks and tests that fail on other processors, thread counts, weights off by 1e-7
machines: $(READY)
	$(BIN)/python tools/machines.py --jobs 2 --out bench/results

## lecture: execute both editions of LECTURE=02 and store their outputs
lecture: $(READY)
	$(BIN)/python tools/execute.py $(filter lectures/zh/$(LECTURE)% lectures/en/$(LECTURE)%,$(EDITIONS))

## site: the website, both languages, into build/site, from the notebooks as they are stored
site: $(READY)
	$(BIN)/python site/build.py

## slides: reveal.js decks of the lectures, both languages, for 45 and 90 minutes, into build/slides
slides: $(READY)
	$(BIN)/python slides/build.py

## pdf: the lectures on paper, printed by Chromium from the site, into build/slides
pdf: site slides
	$(BIN)/python slides/pdf.py

## lab: JupyterLab with nbgrader, opened at the index of the lectures
lab: $(READY)
	$(BIN)/jupyter lab --config=jupyter_server_config.py --LabApp.default_url=/lab/tree/lectures/index.ipynb

## install: a virtual environment with all that the course needs, in .venv
install: $(READY)

$(READY): pyproject.toml requirements.lock tools/install.sh
	@PYTHON=$(PYTHON) VENV=$(VENV) sh tools/install.sh
	@touch $@

## lock: exact versions for the ranges of pyproject.toml
lock: $(READY)
	$(BIN)/pip-compile --quiet --strip-extras --extra dev --unsafe-package hctnlp --unsafe-package pip \
	    --unsafe-package setuptools --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header \
	    --constraint constraints.txt --output-file requirements.lock pyproject.toml
	sed 's/^\(torch==[0-9.]*\)+.*/\1/' requirements.lock >requirements.new  # the version, not one of its builds
	mv requirements.new requirements.lock

## clean: remove it, and what was built
clean:
	rm -rf $(VENV) build
