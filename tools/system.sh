#!/bin/sh
# Installs what Python packages cannot bring: Pango for everyone; with “test”, also a browser, Java
# and PDF programs. Does nothing when it is all there.
set -eu

say() { printf '%s\n' "$*" >&2; }
stop() { say "Error: $*"; exit 2; }

python=${PYTHON:-python3}
command -v "$python" >/dev/null 2>&1 || stop "Python is missing. On Debian or Ubuntu: sudo apt-get install python3"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "This needs Python 3.11 or newer. Yours is older. Try: make PYTHON=python3.12"

has_library() {
    "$python" - "$1" <<'PY'
import ctypes, sys
try:
    ctypes.CDLL(sys.argv[1])
except OSError:
    sys.exit(1)
PY
}

as_root=""
[ "$(id -u)" -eq 0 ] || ! command -v sudo >/dev/null 2>&1 || as_root=sudo

wanted=""
want() { wanted="$wanted $1"; }
asked=""
apt_has() { # whether the package can be installed; fetches the lists once before it says no
    command -v apt-cache >/dev/null 2>&1 || return 1
    apt-cache show "$1" >/dev/null 2>&1 && return 0
    [ -z "$asked" ] || return 1
    asked=yes
    $as_root apt-get update -qq >/dev/null 2>&1 || true
    apt-cache show "$1" >/dev/null 2>&1
}

case "$(uname -s)" in
Linux)
    has_library libpango-1.0.so.0 || want libpango-1.0-0
    has_library libpangoft2-1.0.so.0 || want libpangoft2-1.0-0
    has_library libharfbuzz-subset.so.0 || ! apt_has libharfbuzz-subset0 || want libharfbuzz-subset0
    "$python" -c 'import ensurepip, venv' 2>/dev/null || want python3-venv
    if [ "${1:-}" = test ]; then
        # Ubuntu has no such package; the Makefile then takes the browser that Playwright brings.
        command -v chromium >/dev/null || ! apt_has chromium || want chromium
        command -v javac >/dev/null || want default-jdk-headless
        command -v pdftoppm >/dev/null || want poppler-utils
        command -v mutool >/dev/null || want mupdf-tools
        /usr/bin/python3 -c 'import gi; gi.require_version("Poppler", "0.18")' 2>/dev/null ||
            want "python3-gi gir1.2-poppler-0.18"
    fi
    ;;
Darwin)
    has_library libpango-1.0.0.dylib || has_library /opt/homebrew/lib/libpango-1.0.0.dylib ||
        has_library /usr/local/lib/libpango-1.0.0.dylib ||
        stop "Pango is missing. Type: brew install pango   Then type make again."
    ;;
*)
    stop "On Windows, install MSYS2, then in its window type: pacman -S mingw-w64-x86_64-pango"
    ;;
esac

[ -n "$wanted" ] || exit 0
command -v apt-get >/dev/null 2>&1 ||
    stop "These are missing:$wanted. Install them with your system's own installer."
[ "$(id -u)" -eq 0 ] || [ -n "$as_root" ] ||
    stop "These are missing:$wanted. Ask the owner of this computer to type: apt-get install$wanted"
say "Installing:$wanted"
$as_root apt-get update -qq
# shellcheck disable=SC2086 # a list of words
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $wanted >/dev/null
