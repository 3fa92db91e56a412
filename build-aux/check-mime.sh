#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: check-mime.sh MIME-PACKAGE.xml
# A desktop that has the MIME package knows a project file by its name, with an icon of its own.
set -euo pipefail

root=$(dirname "$(readlink -f "$0")")/..
XDG_DATA_HOME=$(mktemp -d)
export XDG_DATA_HOME
trap 'rm -rf "$XDG_DATA_HOME"' EXIT
mkdir -p "$XDG_DATA_HOME/mime/packages"
cp "$1" "$XDG_DATA_HOME/mime/packages"
update-mime-database "$XDG_DATA_HOME/mime"

for example in "$root"/data/examples/*.jindate; do
  gio info -a standard::content-type,standard::icon "$example" | tee "$XDG_DATA_HOME/told"
  grep -q 'standard::content-type: application/x-jindate+xml$' "$XDG_DATA_HOME/told"
  grep -q "standard::icon: $(basename "$1" .xml)-project," "$XDG_DATA_HOME/told"
done
