#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every man page parses without a warning, and has its twin in Japanese with the same commands and options.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../data/man"

# The bold words of a page that begin an entry: its commands and options.
entries ()
{
  grep -A1 -E '^\.T[PQ]' "$1" | grep -oE '^\.B (\\-\\-)?[a-z\\-]+' | sort -u
}

for page in *.1; do
  diff -u <(entries "$page") <(entries "ja/$page")
done

command -v mandoc >/dev/null || {
  echo "mandoc is not installed"
  exit 77
}
# A Japanese title is no name that mandoc's list of sections knows, and a sentence there ends with no full stop.
mandoc -T lint -W warning -K utf-8 ./*.1 ja/*.1
