#!/usr/bin/env bash
# nvim.sh [fake]: drives real Neovims, 0.10 and 0.12, with the plugin of this repository, and prints `N passed, N
# failed`. With `fake`, on a stand-in for the pipeline.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
PATH=$("$here/server.sh" "$temp/bin" "${1:-}"):$PATH
passed=0 failed=0
for suite in ${SUITES:-trixie forky}; do
    nvim=$("$here/neovim.sh" "$suite" "$cache/decant-nvim/$suite")
    for config in ${CONFIGS:-plugin bare}; do
        name="$("$nvim" --version | head -n 1), $config"
        mkdir -p "$temp/$suite-$config"
        cp "$here"/workspace/* "$temp/$suite-$config"
        home=$temp/$suite-$config-home
        if (cd "$temp/$suite-$config" && XDG_CACHE_HOME=$cache XDG_STATE_HOME=$home/state XDG_DATA_HOME=$home/data \
            XDG_CONFIG_HOME=$home/config DECANT_PLUGIN=$here/../nvim DECANT_STANDIN=${1:-} \
            timeout 400 "$nvim" -l "$here/nvim.lua" "$config") >"$temp/log" 2>&1; then
            echo "ok     $name"
            passed=$((passed + 1))
        else
            cat "$temp/log"
            echo "FAILED $name"
            failed=$((failed + 1))
        fi
    done
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
