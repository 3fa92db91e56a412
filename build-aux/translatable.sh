#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the files that hold text for people, as po/POTFILES.in lists them.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$(readlink -f "$0")")/.."

{
  find data/desktop -name '*.desktop.in' -o -name '*.xml.in'
  grep -rlE '\b(_|C_|N_|NC_|ngettext|g_dngettext|g_dpgettext2) \(' src --include='*.c' --include='*.h' || true
  if [ -d ui ]; then
    grep -rlE 'translatable="(yes|true|1)"' ui --include='*.ui' || true
  fi
} | sort
