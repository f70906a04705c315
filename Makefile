# Every command sets the checkout up first. The second time that takes no time; after a git pull it does what changed.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PY := .venv/bin/python
READY := .venv/.ready
WORDS := translations/.compiled
COMPILER := .venv/.compiler
BROWSER := .venv/.browser

# One more than there are processors: a good part of the tests' time is waiting for a disk, a timer, another process.
WORKERS := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)

ROUNDS := 0
SEEDS := 1000

.PHONY: help run test walk check screens bench storm central translations lock wheel bundle clean

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 22

run: $(READY) $(WORDS) ## open the desk on a demo space, with a central server beside it
	@$(PY) -m kiosk demo $(ARGS)

test: $(READY) $(WORDS) $(COMPILER) $(BROWSER) ## run the whole test suite; ARGS="tests/core -x" for a part of it
	@$(PY) -m pytest --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder $(ARGS)

walk: $(READY) $(WORDS) ## walk the rules of the experience over every page in every language, which tests do in turn
	@$(PY) -m pytest --every-language tests/ui/test_experience.py $(ARGS)

check: $(READY) ## formatting, lint, types, imports, pages, translations, docs
	@$(PY) -m tests.dev.check $(ARGS)

screens: $(READY) $(WORDS) ## draw every page in every language, colour and shape, into build/screens
	@$(PY) -m tests.dev.screens $(ARGS)

bench: $(READY) $(WORDS) ## measure taps, start, memory and exchange, side by side with the bare machine
	@$(PY) -m tests.bench $(ARGS)

storm: $(READY) $(COMPILER) ## play histories of faults until the exchange breaks: SEEDS=20000, ROUNDS=50 of killed processes
	@$(PY) -m tests.storm --seeds $(SEEDS) --rounds $(ROUNDS) $(ARGS)

central: $(READY) ## start a central server on this machine, for this machine only
	@$(PY) -m kiosk central $(ARGS)

translations: $(READY) ## collect new words from the pages into translations/*.ts and compile them
	@$(PY) -m tests.dev.translations update
	@$(PY) -m tests.dev.translations compile

lock: $(READY) ## choose the newest versions that pyproject.toml allows and pin them with their hashes
	@$(PY) -m pip install --quiet --disable-pip-version-check uv
	@$(PY) -m uv pip compile --quiet --no-config --upgrade --universal --python-version 3.11 --all-extras --generate-hashes \
		--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" --output-file requirements.lock pyproject.toml

wheel: $(READY) $(WORDS) ## build the wheel, with fonts, icons and compiled translations inside, into dist
	@$(PY) -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .

bundle: $(READY) $(WORDS) ## build one folder that runs without Python, into dist/kiosk
	@$(PY) -m pip install --quiet --disable-pip-version-check pyinstaller
	@$(PY) -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/bundle kiosk.spec

clean: ## remove what these commands made; the data of a desk is not touched
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis translations/*.qm $(WORDS)
	find kiosk tests -name __pycache__ -prune -exec rm -rf {} +

$(READY): requirements.lock pyproject.toml tests/dev/setup.sh
	@bash tests/dev/setup.sh
	@touch $@

$(COMPILER): $(READY)
	@bash tests/dev/setup.sh compiler
	@touch $@

$(BROWSER): $(READY)
	@bash tests/dev/setup.sh browser
	@touch $@

$(WORDS): $(READY) $(wildcard translations/*.ts)
	@$(PY) -m tests.dev.translations compile
	@touch $@
