#!/bin/sh
# Makes the virtual environment VENV with the packages of REQUIREMENTS. Whatever can go wrong is said in one line that
# ends with what to do.
set -eu
PYTHON=${PYTHON:-python3}
VENV=${VENV:-.venv}
REQUIREMENTS=${REQUIREMENTS:-requirements.lock}
NEEDED_MB=3000
NEEDED_FOR_CUDA_MB=7000
CPU_BUILD="PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cpu"
LOG=build/install.log

stop() {
    printf 'install: %s\n' "$1" >&2
    exit 1
}

command -v "$PYTHON" >/dev/null 2>&1 ||
    stop "there is no $PYTHON: install Python 3.11, 3.12 or 3.13, or name it with make PYTHON=/path/to/python3"
"$PYTHON" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' ||
    stop "$("$PYTHON" --version 2>&1) is not 3.11, 3.12 or 3.13: name another with make PYTHON=/path/to/python3"

if [ ! -x "$VENV/bin/pip" ]; then
    disk=$VENV
    while [ ! -e "$disk" ]; do disk=$(dirname "$disk"); done
    free_mb=$(df -Pk "$disk" | awk 'NR == 2 { print int($4 / 1024) }')
    [ "$free_mb" -ge "$NEEDED_MB" ] ||
        stop "$free_mb MB are free on the disk of $VENV and $NEEDED_MB MB are needed: make room, or name another place with make VENV=/path/to/venv"
    [ "$free_mb" -ge "$NEEDED_FOR_CUDA_MB" ] || [ "$(uname -s)" != Linux ] ||
        echo "install: $free_mb MB are free: enough for PyTorch's CPU build ($CPU_BUILD), not for the one with CUDA ($NEEDED_FOR_CUDA_MB MB)"
    "$PYTHON" -m venv "$VENV" >/dev/null 2>&1 || {
        rm -rf "$VENV"
        stop "$PYTHON cannot make virtual environments: on Debian and Ubuntu, apt-get install python3-venv"
    }
fi

mkdir -p build
: >"$LOG"
PIP="$VENV/bin/pip --disable-pip-version-check --log $LOG"
echo "install: packages of $REQUIREMENTS into $VENV (some minutes the first time)"
{ $PIP install --quiet --progress-bar on --no-compile -r "$REQUIREMENTS" && $PIP install --quiet --no-deps -e .; } || {
    if grep -qi 'no space left' "$LOG"; then
        stop "the disk is full: make room and run the command again, it goes on where it stopped"
    elif grep -qiE 'NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|Network is unreachable' "$LOG"; then
        stop "the package index cannot be reached: check the network or the proxy, then run the command again"
    fi
    stop "pip failed, see above and $LOG; then run the command again"
}
# on all cores, where pip has one, and without the packages' own tests; some files are for other versions of Python
"$VENV/bin/python" -W ignore -m compileall -qq -j 0 -x '[/\\]tests?[/\\]' "$VENV/lib" || true
# matplotlib lists the machine's fonts once, and says so on stderr, where a notebook's test expects nothing
"$VENV/bin/python" -c 'import matplotlib.font_manager' 2>/dev/null || true
echo "install: done"
