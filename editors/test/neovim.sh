#!/usr/bin/env bash
# neovim.sh SUITE FOLDER: unpacks the Neovim of a Debian suite, with the suite's own libraries, into FOLDER and prints
# how to start it. SUITE is trixie (0.10) or forky (0.12). Nothing is installed into the system but patchelf.
set -euo pipefail
suite=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
program=$folder/nvim
if [ -x "$program" ] && "$program" --version >/dev/null 2>&1; then
    echo "$program"
    exit 0
fi
cd "$(dirname "$0")/../.."
command -v apt-get >/dev/null || {
    echo "cannot test: Neovim is unpacked from Debian packages, and apt-get is not here" >&2
    exit 1
}
.ci/need patchelf patchelf
apt=$folder/apt
rm -rf "$apt" "$folder/usr"
mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
: >"$apt/status"
mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | head -n 1)
[ -n "$mirror" ] || { apt-get update -qq >&2; mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -v security | head -n 1); }
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$apt/sources.list"
cat >"$apt/apt.conf" <<C
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State::lists "$apt/lists";
Dir::State::status "$apt/status";
Dir::Cache "$apt/cache";
APT::Sandbox::User "root";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::Languages "none";
C
export APT_CONFIG=$apt/apt.conf
apt-get update -qq >&2
apt-get install -y -qq --download-only --no-install-recommends neovim >&2
for package in "$apt"/cache/archives/*.deb; do dpkg-deb -x "$package" "$folder"; done
rm -rf "$apt"
triplet=$(ls -d "$folder"/usr/lib/*-linux-gnu | head -n 1)
loader=$(ls "$triplet"/ld-linux-*.so.* | head -n 1)
patchelf --set-interpreter "$loader" --force-rpath --set-rpath "$triplet" "$folder/usr/bin/nvim"
printf '#!/bin/sh\nexport VIMRUNTIME=%s/usr/share/nvim/runtime\nexec %s/usr/bin/nvim "$@"\n' "$folder" "$folder" >"$program"
chmod +x "$program"
"$program" --version >/dev/null
echo "$program"
