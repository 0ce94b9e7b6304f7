#!/usr/bin/env bash
# vscode.sh [fake]: builds and packages the extension, drives a real VS Code with it, headless, and prints `N passed, N
# failed`. With `fake`, on a stand-in for the pipeline. What it downloads goes to the user's cache folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$here/../..
cache=${XDG_CACHE_HOME:-$HOME/.cache}
export npm_config_ignore_scripts=true npm_config_audit=false npm_config_fund=false npm_config_loglevel=error

"$top/.ci/need" npm "Node.js 20 or later, with npm"
[ -n "${CHROMIUM:-}" ] || "$top/.ci/need" chromium chromium

host=$cache/decant-vscode
if [ ! -e "$host/complete" ]; then
    rm -rf "$host" && mkdir -p "$host"
    (cd "$host" && npm install --no-save code-server@4.100.3 playwright-core@1.65.1 >&2)
    (cd "$host/node_modules/code-server/lib/vscode" && npm install --omit=dev >&2)
    touch "$host/complete"
fi

extension=$cache/decant-vscode-extension
mkdir -p "$extension"
if ! cmp -s "$top/editors/vscode/package-lock.json" "$extension/installed.json"; then
    rm -rf "$extension" && mkdir -p "$extension"
    cp "$top/editors/vscode/package.json" "$top/editors/vscode/package-lock.json" "$top/editors/vscode/.npmrc" "$extension"
    (cd "$extension" && npm ci >&2)
    cp "$top/editors/vscode/package-lock.json" "$extension/installed.json"
fi
rm -rf "$extension/src" "$extension/media" "$extension/dist"
cp -r "$top"/editors/vscode/. "$extension"
(cd "$extension" && npm run --silent lint && npm run --silent package >"$extension/package.log" || { cat "$extension/package.log" >&2; exit 1; })

temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
server=$("$here/server.sh" "$temp" "${1:-}")/decant
CODE_SERVER=$host/node_modules/code-server PLAYWRIGHT=$host/node_modules/playwright-core CHROMIUM=${CHROMIUM:-$(command -v chromium)} \
    EXTENSION=$extension VSIX=$extension/dist/decant.vsix SERVER=$server DECANT_STANDIN=${1:-} timeout 900 node "$here/vscode.mjs"
