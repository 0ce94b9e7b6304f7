# `make` alone, or `make help`, lists what can be made. Everything that is downloaded or compiled goes to the
# user's cache folder, but for bin/.

CACHE  := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/decant
DECANT := bin/decant
export CARGO_TARGET_DIR ?= $(CACHE)/cargo

STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
FUZZTIME    ?= 20s

.DEFAULT_GOAL := help
.PHONY: help generate build run test test-go test-rust test-js test-lua test-editors fuzz conformance packages lint bench bench-peers bench-editor soak format clean

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

generate: ## Compile the host's JavaScript (tracer/engine/inside) to the runtime's Rust (rustgen/runtime/src/host/parts)
	go run ./cmd/internal/hostgen

build: ## Build bin/decant
	go build -o $(DECANT) ./cmd/decant

run: build ## Trace login, compile it, serve it, send it each sample; then stop
	@go run ./cmd/internal/tour $(DECANT) examples/login/login.js

test: test-go test-rust test-js test-lua test-editors ## Every test and linter; installs what it needs
	@echo "all tests passed"

test-go: ## go vet, staticcheck, go test
	go vet ./...
	go run $(STATICCHECK) ./...
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo "gofmt would change these: run make format"; exit 1; }
	@.ci/need node "Node.js 20 or later: the oracle of the tests"
	@.ci/need cc gcc
	@.ci/need bwrap bubblewrap
	go test -timeout 20m ./...

test-rust: ## rustfmt, clippy and the tests of the runtime crate
	@.ci/need cargo-fmt rustfmt
	@.ci/need cargo-clippy clippy
	cargo fmt --check --manifest-path rustgen/runtime/Cargo.toml
	cargo clippy --release --quiet --all-targets --features std --manifest-path rustgen/runtime/Cargo.toml -- -D warnings
	cargo clippy --release --quiet --features shared --manifest-path rustgen/runtime/Cargo.toml -- -D warnings
	cargo test --release --quiet --features std --manifest-path rustgen/runtime/Cargo.toml

test-js: ## eslint over the examples and editors/vscode
	.ci/eslint $(CACHE)/eslint

test-lua: ## luacheck over editors/nvim
	@.ci/need luacheck lua-check
	luacheck --quiet editors/nvim

test-editors: build ## The server in real editors, headless: Neovim, Emacs, Helix, VS Code
	editors/test/nvim.sh
	editors/test/emacs.sh
	editors/test/helix.sh
	editors/test/vscode.sh

lint: ## The linters alone
	go vet ./...
	go run $(STATICCHECK) ./...
	$(MAKE) --no-print-directory test-js test-lua

bench: build ## Measure decant beside every engine that is installed; BENCH_QUICK=1 takes a minute
	$(DECANT) bench suite

bench-peers: ## Install the engines that make bench compares with
	@.ci/need npm "Node.js 20 or later, with npm"
	@mkdir -p $(CACHE)/peers
	cp cmd/internal/bench/peers.json $(CACHE)/peers/package.json
	cd $(CACHE)/peers && npm install --silent --no-audit --no-fund --no-package-lock

bench-editor: build ## Latency, memory and start of the language server, beside typescript-language-server; BENCH_QUICK=1 is shorter
	@.ci/need npm "Node.js 20 or later, with npm"
	@mkdir -p $(CACHE)/bench-editor
	cd $(CACHE)/bench-editor && npm install --silent --no-audit --no-fund --no-save typescript-language-server@5 typescript@5.9.3
	go run ./cmd/internal/editorbench $(DECANT) $(CACHE)/bench-editor

soak: ## The language server for long: 100,000 edits and requests against fresh servers; killed 200 times
	DECANT_SOAK=100000 go test ./lsp -run '^TestSoak$$' -count 1 -v -timeout 0
	DECANT_EDITS=400 go test ./tracer/live -run '^TestEdits$$' -count 1 -v -timeout 0
	DECANT_KILLS=200 go test ./cmd/decant -run '^TestKilled$$' -count 1 -v -timeout 0

fuzz: ## Fuzz every parser, FUZZTIME each (20s); random programs, DECANT_FUZZ_SECONDS from DECANT_FUZZ_SEED on
	@.ci/fuzz $(FUZZTIME)

conformance: ## Run test262 of the checkout TEST262; SHARD=i/n a part of it, RETRY=stopped,wrong,… again, EVERY=n a sample; ASSUMING=1 the form of the second tier
	@test -n "$(TEST262)" || { echo "say where a checkout of https://github.com/tc39/test262 is: make conformance TEST262=DIR"; exit 2; }
	@.ci/need node "Node.js 20: the judge of what comes out otherwise than the suite expects"
	go build -o bin/conformance ./cmd/internal/conformance
	bin/conformance $(if $(ASSUMING),,--table docs/conformance.md) $(if $(SHARD),--shard $(SHARD)) $(if $(RETRY),--retry "$(RETRY)") $(if $(EVERY),--every $(EVERY)) \
		$(if $(FOLDERS),--folders $(FOLDERS)) $(if $(ASSUMING),--assuming) "$(TEST262)"

packages: build ## Try npm packages, natively and beside Node.js: the table of docs/effects.md; ONLY=name,… some of them
	@.ci/need npm "Node.js 20 or later, with npm"
	go run ./cmd/internal/packages $(if $(ONLY),--only "$(ONLY)",--table docs/effects.md) $(DECANT) $(CACHE)/packages

format: ## gofmt and rustfmt
	gofmt -w .
	cargo fmt --manifest-path rustgen/runtime/Cargo.toml

clean: ## Remove bin/ and what the examples' traces left
	rm -rf bin
	find examples -name .decant -type d -prune -exec rm -rf {} +
