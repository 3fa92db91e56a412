#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: if-there.sh PROGRAM [ARGUMENT...]
# Runs PROGRAM; where it is not installed, says so and tells Meson that the test was skipped.
if ! command -v "$1" >/dev/null; then
  echo "$1 is not installed"
  exit 77
fi
exec "$@"
