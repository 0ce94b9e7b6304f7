#!/usr/bin/env bash
# server.sh FOLDER [fake]: builds the server that the editors are driven with into FOLDER, as `decant`, and prints the
# folder. `fake` builds the language server on the stand-in for the pipeline: a test of the plugins alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
package=./cmd/decant
[ "${2:-}" != fake ] || package=./lsp/internal/fakeserver
mkdir -p "$1"
go build -o "$1/decant" "$package"
if [ -n "${DECANT_RECORD:-}" ]; then # what the editor says is kept in that file: lsp/testdata/sessions has such
    mv "$1/decant" "$1/decant-server"
    printf '#!/bin/sh\n[ "$1" = lsp ] || exec %s/decant-server "$@"\ntee -a "%s" | %s/decant-server "$@"\n' "$1" "$DECANT_RECORD" "$1" >"$1/decant"
    chmod +x "$1/decant"
fi
echo "$1"
