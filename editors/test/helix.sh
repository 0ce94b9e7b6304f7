#!/usr/bin/env bash
# helix.sh [fake]: drives a real Helix on a screen of tmux, set up as editors/README.md says, and looks at the screen.
# With `fake`, on a stand-in for the pipeline.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${XDG_CACHE_HOME:-$HOME/.cache}/decant-helix
temp=$(mktemp -d)
socket=$temp/tmux
tmux_() { tmux -S "$socket" "$@"; }
trap 'tmux -S "$socket" kill-server 2>/dev/null || true; rm -rf "$temp"' EXIT
"$here/../../.ci/need" tmux tmux
PATH=$("$here/server.sh" "$temp/bin" "${1:-}"):$PATH
"$here/unpack.sh" trixie hx "$folder" usr/bin/hx
mkdir -p "$temp/config/helix" "$temp/work"
cp "$here"/workspace/* "$temp/work"
# The configuration that the README gives is what is tested, but for the other servers, which are not installed.
sed -n '/^```toml$/,/^```$/{//!p}' "$here/../README.md" | sed 's/"typescript-language-server", //; s/"rust-analyzer", //' >"$temp/config/helix/languages.toml"
printf '[editor.lsp]\ndisplay-inlay-hints = true\ndisplay-messages = true\n[editor]\nend-of-line-diagnostics = "hint"\n' >"$temp/config/helix/config.toml"

screen() { tmux_ capture-pane -p; }
fail() {
    screen
    echo "FAILED Helix: $1"
    exit 1
}
see() { # WORDS: waits until they are on the screen
    for _ in $(seq 600); do
        if screen | grep -qF -- "$1"; then return 0; fi
        sleep 0.1
    done
    fail "never seen: $1"
}
keys() { # KEYS: what comes right behind an Escape is taken for one key with Alt, so there is a pause
    tmux_ send-keys "$@"
    if [ "${*: -1}" = Escape ]; then sleep 0.3; fi
}
command_() { # LINE: enters it when it is on the screen
    keys Escape
    keys -l ":$1"
    see ":$1"
    keys Enter
}

XDG_CONFIG_HOME=$temp/config HOME=$temp HELIX_RUNTIME=$folder/usr/lib/hx/runtime LC_ALL=C.UTF-8 \
    tmux -S "$socket" -f /dev/null -u new-session -d -x 160 -y 50 -c "$temp/work" "$folder/usr/bin/hx login.js"
see "Looks a user up"
sleep 1
command_ 'lsp-workspace-command decant.trace'
see "No sample takes this else branch"   # the diagnostic, at the end of its line
keys -l 'ggO'                            # Helix asks for hints when the text changes, and not when it is told to
keys Escape
see "☠ fallback"                         # a hint
keys -l 'u'
command_ '14'
keys Escape
keys -l ' a'                             # the code actions of the line
see "Write a sample that reaches this else branch"
see "Suppress DC101 here with a comment"
see "decant: trace the samples"
keys Escape
command_ '8'
keys Escape
keys -l ' k'                             # hover
see "good password"
keys Escape
command_ '8'
keys -l 'gi'                             # implementation: the Rust of the line
see "rt: &mut Rt"
keys -l 'gd'                             # definition: back to the JavaScript
see "Looks a user up"
command_ 'open login.http'
see "### bad password"
if [ -z "${1:-}" ]; then                 # what the stand-in does not have
    keys -l ' s'                         # symbols
    see "good password"
    keys Escape Escape
    command_ 'open counter.js'
    see "tosses a coin"
    command_ 'lsp-workspace-command decant.trace'
    see "Both sides of a test on Math.random() need samples"
    see "is written here but every request starts"
    command_ 'open counter.http'
    see "threw TypeError"
    see "has no mock"
    command_ '9'
    keys Escape
    keys -l ' a'
    see "Write a mock for GET http://127.0.0.1:1/there"
    see "Record the mock for GET http://127.0.0.1:1/there"
    keys Escape Escape
    command_ 'lsp-workspace-command decant.run'
    see "counter.js answers at http://127.0.0.1:"
    command_ 'lsp-workspace-command decant.stop'
fi
command_ 'quit-all!'
echo "ok     $("$folder/usr/bin/hx" --version)"
