#!/usr/bin/env bash
# unpack.sh SUITE PACKAGE FOLDER PROGRAM: unpacks a package of a Debian suite, with the suite's own libraries, into FOLDER,
# and makes FOLDER/PROGRAM, a path below it, run on them. Nothing is installed into the system but patchelf.
set -euo pipefail
suite=$1 package=$2
mkdir -p "$3"
folder=$(cd "$3" && pwd)
program=$folder/$4
[ ! -e "$folder/complete" ] || exit 0
cd "$(dirname "$0")/../.."
command -v apt-get >/dev/null || {
    echo "cannot test: $package is unpacked from Debian packages, and apt-get is not here" >&2
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
apt-get install -y -qq --download-only --no-install-recommends "$package" >&2
for deb in "$apt"/cache/archives/*.deb; do dpkg-deb -x "$deb" "$folder"; done
rm -rf "$apt"
triplet=$(ls -d "$folder"/usr/lib/*-linux-gnu | head -n 1)
loader=$(ls "$triplet"/ld-linux-*.so.* | head -n 1)
patchelf --set-interpreter "$loader" --force-rpath --set-rpath "$triplet" "$program"
touch "$folder/complete"
