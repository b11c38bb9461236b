# Two commands do everything: `make course` shows the course at work, `make test` proves it.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.installed
export PATH := $(CURDIR)/$(BIN):$(PATH)
# figures are drawn into notebooks, never into windows
export MPLBACKEND := module://matplotlib_inline.backend_inline
export PYTHONUTF8 := 1

LECTURES := $(sort $(wildcard lectures/zh/*.ipynb lectures/en/*.ipynb))
HOMEWORK := $(notdir $(wildcard solutions/hw*))

.PHONY: course test lecture lab install lock clean

## course: install, execute the lectures, check the homework, grade a sample class, print the scores
course: $(READY)
	@$(BIN)/python tools/course.py

## test: ruff, pytest, every notebook against its stored outputs
test: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check lib tests bench tools nbgrader_config.py
	$(BIN)/pytest -n 2 --dist worksteal -q -rs --durations=5
	$(BIN)/pytest -n 2 --dist loadfile -q --nbval -p no:cacheprovider $(LECTURES) $(foreach hw,$(HOMEWORK),solutions/$(hw)/$(hw).ipynb)

## lecture: run the notebooks of LECTURE=02 and store their outputs
lecture: $(READY)
	$(BIN)/python tools/execute.py $(filter lectures/zh/$(LECTURE)% lectures/en/$(LECTURE)%,$(LECTURES))

## lab: JupyterLab with nbgrader, opened at the lectures
lab: $(READY)
	$(BIN)/jupyter lab --LabApp.default_url=/lab/tree/lectures

install: $(READY)

$(READY): pyproject.toml requirements.lock tools/install.sh
	@PYTHON=$(PYTHON) VENV=$(VENV) sh tools/install.sh
	@touch $@

## lock: exact versions for the ranges of pyproject.toml
lock: $(READY)
	$(BIN)/pip-compile --quiet --strip-extras --extra dev --no-emit-index-url --no-emit-find-links \
	    --no-emit-trusted-host --no-header --constraint constraints.txt --output-file requirements.lock pyproject.toml
	sed -i 's/^\(torch==[0-9.]*\)+.*/\1/' requirements.lock  # the version, not one of its builds

clean:
	rm -rf $(VENV) build
