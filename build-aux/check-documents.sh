#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every catalogue and example is what data/jindate.rng says, by xmllint and, where it is installed, jing.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

mapfile -t documents < <(find data/catalogues data/examples -name '*.xml' -o -name '*.jindate' | sort)
xmllint --noout --relaxng data/jindate.rng "${documents[@]}"
if command -v jing >/dev/null; then
  jing data/jindate.rng "${documents[@]}"
fi
