# make run and make test do everything; make help lists the rest.
SHELL := /bin/bash
export LANG := en_US.UTF-8
TOOL := CGO_ENABLED=0 go tool -modfile=.ci/tools/go.mod

.PHONY: help run test faults lint bench eval golden package

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | column -t -s "$$(printf '\t')"

run: ## install what the build needs, open the window with the sample event
	@.ci/start

test: ## all tests; needs Go and nothing else
	CGO_ENABLED=0 go test ./...

faults: ## kill the program at 500 moments, flip 300 bits, zero each page; takes long
	CGO_ENABLED=0 PARALLAX_LONG=1 go test -count=1 -timeout 60m -v -run 'Kill|Flipped|Zeroed' ./data ./data/safety ./app/command

lint: ## vet, staticcheck, gofumpt, cyclomatic complexity, tidy modules
	CGO_ENABLED=0 go vet ./...
	$(TOOL) staticcheck ./...
	@out=$$($(TOOL) gofumpt -l $$(git ls-files '*.go')); [ -z "$$out" ] || { echo "gofumpt wants to change: $$out"; exit 1; }
	$(TOOL) gocyclo -over 15 -ignore '_test\.go$$' $$(git ls-files '*.go')
	go mod tidy -diff

bench: ## time the engine, the library and the view; writes docs/BENCHMARKS.md
	@.ci/bench

eval: ## measure accuracy on the labelled data; writes docs/ACCURACY.md
	CGO_ENABLED=0 go run ./tools/eval all

golden: ## write the golden files and pictures anew; review the diff
	UPDATE=1 CGO_ENABLED=0 go test -count=1 ./...

package: ## a package of the program for this system, in dist/
	@.ci/package
