#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The translations are complete: every file with text is listed, every text of today's source is
# translated, nothing is fuzzy, and formats agree.  build-aux/update-po.sh is the remedy.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

diff -u po/POTFILES.in <(build-aux/translatable.sh)

template=$(mktemp --suffix=.pot)
trap 'rm -f "$template"' EXIT
# The keywords of Meson's preset 'glib', with which po/meson.build makes the template.
xgettext --from-code=UTF-8 --files-from=po/POTFILES.in --output="$template" \
  --keyword=_ --keyword=N_ --keyword=C_:1c,2 --keyword=NC_:1c,2 \
  --keyword=g_dcgettext:2 --keyword=g_dngettext:2,3 --keyword=g_dpgettext2:2c,3
while read -r language; do
  msgfmt --check --statistics -o /dev/null "po/$language.po"
  msgcmp "po/$language.po" "$template"
done < po/LINGUAS
