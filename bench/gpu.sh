#!/usr/bin/env bash
# Everything that a GPU is for, in one call of less than eight minutes: bench/README.md says what it measures.
#   bench/gpu.sh [--data FILE] [--out FOLDER] [--minutes 8] [PART …]
#   bench/gpu.sh --dry-run          the same on the CPU at small sizes, so that the one call does not fail on an import
# It needs Python with torch, triton, numba, numpy, scipy, jaxtyping, tqdm, pytest and hypothesis, and installs nothing.
set -eu
cd "$(dirname "$0")/.."
PYTHONPATH="$PWD/lib${PYTHONPATH:+:$PYTHONPATH}" PYTHONUNBUFFERED=1 exec "${PYTHON:-python3}" bench/gpu.py "$@"
