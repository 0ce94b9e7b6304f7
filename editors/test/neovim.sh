#!/usr/bin/env bash
# neovim.sh SUITE FOLDER: unpacks the Neovim of a Debian suite into FOLDER and prints how to start it. SUITE is trixie
# (0.10) or forky (0.12).
set -euo pipefail
suite=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
program=$folder/nvim
if [ ! -x "$program" ] || ! "$program" --version >/dev/null 2>&1; then
    "$(dirname "$0")/unpack.sh" "$suite" neovim "$folder" usr/bin/nvim
    printf '#!/bin/sh\nexport VIMRUNTIME=%s/usr/share/nvim/runtime\nexec %s/usr/bin/nvim "$@"\n' "$folder" "$folder" >"$program"
    chmod +x "$program"
    "$program" --version >/dev/null
fi
echo "$program"
