#!/usr/bin/env bash
# emacs.sh [fake]: drives a real Emacs with Eglot, in batch, set up as editors/README.md says. With `fake`, on a stand-in
# for the pipeline.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${XDG_CACHE_HOME:-$HOME/.cache}/decant-emacs
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
PATH=$("$here/server.sh" "$temp/bin" "${1:-}"):$PATH
"$here/unpack.sh" trixie emacs-nox "$folder" usr/bin/emacs-nox
version=$(basename "$(ls -d "$folder"/usr/share/emacs/[0-9]*)")
EMACSLOADPATH=$(find "$folder/usr/share/emacs/$version/lisp" -type d | tr '\n' ':')
EMACSDATA=$folder/usr/share/emacs/$version/etc
EMACSPATH=$(ls -d "$folder"/usr/libexec/emacs/"$version"/*)
export EMACSLOADPATH EMACSDATA EMACSPATH
cp "$here"/workspace/* "$temp"
cd "$temp"
# Emacs has a home of its own; what compiles functions stays where it is.
export RUSTUP_HOME=${RUSTUP_HOME:-$HOME/.rustup} CARGO_HOME=${CARGO_HOME:-$HOME/.cargo} XDG_CACHE_HOME=${XDG_CACHE_HOME:-$HOME/.cache}
if HOME=$temp DECANT_STANDIN=${1:-} DECANT_README=$here/../README.md timeout 300 "$folder/usr/bin/emacs-nox" --dump-file "$(ls "$EMACSPATH"/*.pdmp)" \
    --quick --batch --load "$here/emacs.el" >"$temp/log" 2>&1; then
    echo "ok     Emacs $version, eglot"
else
    cat "$temp/log"
    echo "FAILED Emacs $version, eglot"
    exit 1
fi
