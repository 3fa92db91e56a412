#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C file is laid out as .clang-format says.  Releases of clang-format differ in details, so one of
# them is the judge; ./dev test skips this where there is another.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

judge=14
formatter=$(command -v "clang-format-$judge" || command -v clang-format) || {
  echo "clang-format is not installed"
  exit 77
}
if ! "$formatter" --version | grep -q " version $judge\."; then
  "$formatter" --version
  echo "The layout is judged by clang-format $judge alone."
  exit 77
fi
find src tests -name '*.[ch]' -print0 | xargs -0 -r "$formatter" --dry-run -Werror
