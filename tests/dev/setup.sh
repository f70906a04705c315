#!/usr/bin/env bash
# Sets a checkout up: a virtual environment from requirements.lock and the few system libraries that Qt needs.
# Run by make; may be run again at any time. With the word "compiler" or "browser":
# instead what only the tests need of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

say() { printf '%s\n' "$*" >&2; }

# Installs Debian packages where that needs nobody's password; otherwise says the one line to run, and ends.
# A library has another package name on some releases ("name|other"): the first that is known is taken.
install_packages() {
    local as_root=() wanted=() choice name
    if [ "$(id -u)" -ne 0 ]; then
        as_root=(sudo -n)
    fi
    if ! command -v apt-get > /dev/null; then
        say "This system has no apt. Please install what these Debian packages hold, then run make again: $*"
        exit 1
    fi
    if [ "$(id -u)" -eq 0 ] || sudo -n true 2> /dev/null; then
        "${as_root[@]}" apt-get update -qq || true
    fi
    for choice in "$@"; do
        for name in ${choice//|/ }; do
            if apt-cache show "$name" > /dev/null 2>&1; then
                break
            fi
        done
        wanted+=("$name")
    done
    if [ "$(id -u)" -ne 0 ] && ! sudo -n true 2> /dev/null; then
        say "A few system packages are missing. Please run this once, then make again:"
        say "    sudo apt-get install --no-install-recommends ${wanted[*]}"
        exit 1
    fi
    say "Installing ${wanted[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends --yes "${wanted[@]}" > /dev/null
}

find_python() {
    local name
    for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then
            printf '%s' "$name"
            return
        fi
    done
    say "Python 3.11 or newer is needed. Name one with: make PYTHON=/path/to/python"
    exit 1
}

make_environment() {
    local python
    if [ -x .venv/bin/python ] && .venv/bin/python -m pip --version > /dev/null 2>&1; then
        return
    fi
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2> /dev/null; then
        install_packages "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')|python3-venv"
    fi
    say "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
}

install_requirements() {
    say "Installing what requirements.lock names; the first time this takes a few minutes"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
}

# The packages for the libraries that the loader does not find. Asked of the loader, so that it is right on every release.
install_libraries() {
    local qt missing library packages=()
    case "$(uname -s)" in Linux) ;; *) return ;; esac
    qt=$(.venv/bin/python -c 'import PySide6; print(PySide6.__path__[0])')
    missing=$({ LC_ALL=C ldd "$qt"/Qt{Gui,Qml,Quick,QuickControls2,Svg}.abi3.so "$qt"/Qt/plugins/platforms/libq{xcb,offscreen,wayland}.so \
        "$qt"/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so "$qt"/Qt/qml/QtQuick/VirtualKeyboard/{,*/}*.so \
        "$qt"/Qt/plugins/xcbglintegrations/*.so "$qt"/{lupdate,lrelease,qmllint} 2> /dev/null || true; } \
        | sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p' | sort -u)
    for library in $missing; do
        case "$library" in
            libglib-2.0.so.0 | libgthread-2.0.so.0 | libgobject-2.0.so.0) packages+=("libglib2.0-0t64|libglib2.0-0") ;;
            libbrotlidec.so.1 | libbrotlicommon.so.1) packages+=(libbrotli1) ;;
            libdbus-1.so.3) packages+=(libdbus-1-3) ;;
            libfontconfig.so.1) packages+=(libfontconfig1) ;;
            libfreetype.so.6) packages+=(libfreetype6) ;;
            libxkbcommon.so.0) packages+=(libxkbcommon0) ;;
            libxkbcommon-x11.so.0) packages+=(libxkbcommon-x11-0) ;;
            libEGL.so.1) packages+=(libegl1) ;;
            libGL.so.1) packages+=(libgl1) ;;
            libGLX.so.0) packages+=(libglx0) ;;
            libOpenGL.so.0) packages+=(libopengl0) ;;
            libX11.so.6) packages+=(libx11-6) ;;
            libX11-xcb.so.1) packages+=(libx11-xcb1) ;;
            libxcb.so.1) packages+=(libxcb1) ;;
            libxcb-cursor.so.0) packages+=(libxcb-cursor0) ;;
            libxcb-icccm.so.4) packages+=(libxcb-icccm4) ;;
            libxcb-image.so.0) packages+=(libxcb-image0) ;;
            libxcb-keysyms.so.1) packages+=(libxcb-keysyms1) ;;
            libxcb-render-util.so.0) packages+=(libxcb-render-util0) ;;
            libxcb-util.so.1) packages+=(libxcb-util1) ;;
            libxcb-sync.so.1 | libxcb-xkb.so.1) packages+=("${library%.so.1}1") ;;
            libxcb-*.so.0) packages+=("${library%.so.0}0") ;;
            libpulse.so.0) packages+=(libpulse0) ;; # the on-screen keyboard is linked to Qt's sound
            libwayland-client.so.0) packages+=(libwayland-client0) ;;
            libwayland-cursor.so.0) packages+=(libwayland-cursor0) ;;
            libwayland-egl.so.1) packages+=(libwayland-egl1) ;;
            *) say "Qt wants $library, and no package is known for it here. Please install it." ; exit 1 ;;
        esac
    done
    if [ "${#packages[@]}" -gt 0 ]; then
        mapfile -t packages < <(printf '%s\n' "${packages[@]}" | sort -u)
        install_packages "${packages[@]}"
    fi
}

# The tests cut the power under the real database: what it writes is logged by a small C library.
install_compiler() {
    case "$(uname -s)" in Linux) ;; *) return ;; esac
    if ! printf '#include <stdio.h>\nint main(void){return 0;}\n' | gcc -x c -o /dev/null - 2> /dev/null; then
        install_packages gcc libc6-dev
    fi
}

# Central's pages are walked in a real browser.
install_browser() {
    local name
    case "$(uname -s)" in Linux) ;; *) return ;; esac
    for name in chromium chromium-browser google-chrome-stable google-chrome; do
        if command -v "$name" > /dev/null; then
            return
        fi
    done
    install_packages chromium
}

if [ "${1:-}" = compiler ]; then
    install_compiler
    exit
fi
if [ "${1:-}" = browser ]; then
    install_browser
    exit
fi
make_environment
install_requirements
install_libraries
