#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# setup.sh PRESET: installs what is missing, configures and builds build/PRESET. Everything it has to
# say goes to standard error, and it has nothing to say when there is nothing to do.
set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/.."
exec >&2

preset=$1
log=build/$preset.log

say() { printf 'hubbub: %s\n' "$*"; }

# Runs a command whose words matter only if it fails.
quietly() { "$@" </dev/null >"$log" 2>&1 || { cat "$log"; return 1; }; }

# The packages that this preset needs.
wanted() {
    case $preset in
        release | headless) sed '/^# --- Tests only/,$d' packaging/build-depends.txt ;;
        *) cat packaging/build-depends.txt ;;
    esac | sed 's/#.*//; s/[[:space:]]//g; /^$/d'
}

# Those of them that are not installed. Without dpkg nobody knows: all of them, the first time.
missing() {
    if ! command -v dpkg-query >/dev/null; then
        [[ -e build/$preset/build.ninja ]] || wanted
        return
    fi
    wanted | sort | comm -23 - <(wanted | xargs dpkg-query -Wf '${db:Status-Status} ${Package}\n' 2>/dev/null |
        sed -n 's/^installed //p' | sort)
}

apt_get() {
    local root=()
    [[ $EUID == 0 ]] || root=(sudo)
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 "$@"
}

install() {
    say "installing $# packages, once: $*"
    quietly apt_get update && quietly apt_get install -y --no-install-recommends "$@"
}

# A missing package need not be fatal: it may be there by another name, or built by hand.
provide() {
    local packages
    mapfile -t packages < <(missing)
    [[ ${#packages[@]} == 0 ]] && return
    if command -v apt-get >/dev/null && [[ $EUID == 0 || -n $(command -v sudo) ]]; then
        install "${packages[@]}" && return
    fi
    say "could not install these Debian packages, or what they are called here: ${packages[*]}"
    command -v cmake >/dev/null || { say "without cmake there is no going on"; return 1; }
}

# Anew if the presets have changed since, or if the folder was made elsewhere.
configure() {
    [[ build/$preset/build.ninja -nt CMakePresets.json ]] &&
        grep -Fqsx "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "build/$preset/CMakeCache.txt" && return
    say "configuring build/$preset"
    quietly cmake --fresh --preset "$preset"
}

# Ninja's steps as one line that counts; what compilers have to say passes.
count() {
    local line at=
    while IFS= read -r line; do
        case $line in
            '[0/'* | 'ninja: no work to do.') ;;
            '['*/*']'*)
                [[ -n $at ]] || say "building build/$preset"
                at=${line%%]*}]
                [[ ! -t 2 ]] || printf '\r\e[K%s' "$at" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done
    [[ -z $at || ! -t 2 ]] || printf '\r\e[K'
}

mkdir -p build
# Two at once would build into each other.
exec 9>build/.lock
command -v flock >/dev/null && flock 9

provide
configure
cmake --build --preset "$preset" 2>&1 | count
