#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every shell script parses, and says nothing dubious.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

mapfile -t scripts < <(grep -rlE '^#!.*\b(ba)?sh$' dev .ci build-aux data tests)
for script in "${scripts[@]}"; do
  bash -n "$script"
done
if command -v shellcheck >/dev/null; then
  shellcheck "${scripts[@]}"
fi
