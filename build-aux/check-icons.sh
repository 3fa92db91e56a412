#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every icon is one that a desktop can draw, in the size and colour that its place asks for.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../data"

mapfile -t icons < <(find . -name '*.svg' | sort)
xmllint --noout "${icons[@]}"
for icon in "${icons[@]}"; do
  size=128
  case $icon in *-symbolic.svg) size=16 ;; esac
  if ! grep -q "viewBox=\"0 0 $size $size\"" "$icon"; then
    echo "$icon: not drawn on $size by $size"
    exit 1
  fi
  # A symbolic icon takes the colour of the text around it; any second colour would be lost.
  if [ $size = 16 ] && grep -oE '(fill|stroke)="#[^"]*"' "$icon" | grep -v '#2e3436'; then
    echo "$icon: a symbolic icon has one colour, #2e3436"
    exit 1
  fi
done
