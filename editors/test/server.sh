#!/usr/bin/env bash
# server.sh FOLDER [fake]: builds the server that the editors are driven with into FOLDER, as `decant`, and prints the
# folder. `fake` builds the language server on the stand-in for the pipeline: a test of the plugins alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
package=./cmd/decant
[ "${2:-}" != fake ] || package=./lsp/internal/fakeserver
mkdir -p "$1"
go build -o "$1/decant" "$package"
echo "$1"
