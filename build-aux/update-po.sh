#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings po/ up to date with the source: the list of files, and the texts that each language must translate.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

build-aux/translatable.sh > po/POTFILES.in
[ -f build/build.ninja ] || meson setup build
ninja -C build jindate-pot jindate-update-po
while read -r language; do
  printf '%s: ' "$language"
  msgfmt --statistics -o /dev/null "po/$language.po"
done < po/LINGUAS
