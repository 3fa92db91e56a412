#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with warnings as errors and runs every test once, then the floors without a window
# once more under the address, leak and undefined behaviour sanitizers.  Last line: the count.
# A failure is told in full below the run and in build-test/failures.log.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/.." || exit 1

windowless=(model xml analysis draw export cli viewer data)

# Caches of the font and display libraries live until exit by design; ours must not.
export LSAN_OPTIONS=suppressions=$PWD/build-aux/lsan.supp:print_suppressions=0
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1

# configured DIRECTORY OPTION...
configured ()
{
  [ -f "$1/build.ninja" ] || meson setup "$1" "${@:2}"
}

# The counting reads the logs, and misses one where the build broke; so no status is needed below.
logs=(build-test/meson-logs/testlog.json build-asan/meson-logs/testlog.json)
rm -f "${logs[@]}"

suites=()
for floor in "${windowless[@]}"; do
  suites+=(--suite "$floor")
done

configured build-test -Dwerror=true && ninja -C build-test && meson test -C build-test

# The slice allocator of older GLib would hide leaks and overruns from the sanitizers.
export G_SLICE=always-malloc
configured build-asan -Db_sanitize=address,undefined \
  && meson test -C build-asan --timeout-multiplier 4 "${suites[@]}"

mkdir -p build-test
exec python3 build-aux/count-tests.py --failures build-test/failures.log \
  "tests=${logs[0]}" "sanitized=${logs[1]}"
