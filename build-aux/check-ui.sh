#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every template is well formed, stands under the name of its class, and leaves no text untranslatable.
# That it also builds is shown by tests/widgets, which makes one of each class.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

faults=0
fault ()
{
  echo "$1"
  faults=1
}

mapfile -t templates < <(find ui -name '*.ui' 2>/dev/null | sort)
[ ${#templates[@]} -gt 0 ] || exit 0
xmllint --noout "${templates[@]}"
for template in "${templates[@]}"; do
  class=$(sed -nE 's/.*<template class="([A-Za-z0-9]+)".*/\1/p' "$template")
  # JdScoreGrid stands in jd-score-grid.ui.
  name=$(sed -E 's/([A-Z])/-\l\1/g; s/^-//' <<<"$class")
  if [ -n "$class" ] && [ "$name" != "$(basename "$template" .ui)" ]; then
    fault "$template: holds $class, which belongs in $name.ui"
  fi
  # Text that people read, with no word for the translators; translatable="no" says that it is none.
  if grep -nE '<(property|relation|attribute) name="(label|title|subtitle|tooltip-text|placeholder-text|description)">[^<]*[A-Za-z]{2}' "$template"; then
    fault "$template: text without translatable=\"yes\" (above)"
  fi
done
exit $faults
