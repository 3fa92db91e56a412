#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: with-display.sh [--size 1920x1080] COMMAND [ARGUMENT...]
# Runs COMMAND on a virtual display and a session bus of its own, with settings and recent files that
# are nobody's, drawn by software: every window test, picture and measurement sees the same desktop.
set -euo pipefail

size=1920x1080
if [ "${1-}" = --size ]; then
  size=$2
  shift 2
fi

scratch=$(mktemp -d)
server=
clean_up ()
{
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -z "$server" ] || wait "$server" 2>/dev/null || true
  rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# The server itself picks a free number and tells it when it is ready: nothing to guess, nothing to wait for.
mkfifo "$scratch/display"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset 3>"$scratch/display" 2>"$scratch/xvfb.log" &
server=$!
if ! read -r -t 30 number <"$scratch/display"; then
  cat "$scratch/xvfb.log" >&2
  echo "The virtual display did not start." >&2
  exit 1
fi

unset WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS DESKTOP_STARTUP_ID
export DISPLAY=:$number
export GDK_BACKEND=x11 GSK_RENDERER=cairo
export GSETTINGS_BACKEND=memory ADW_DISABLE_PORTAL=1 GTK_USE_PORTAL=0
export XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_STATE_HOME=$scratch/state
export XDG_RUNTIME_DIR=$scratch/run
mkdir -m 700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_RUNTIME_DIR"

# Whatever the command leaves running on its bus is stopped with the bus; what the bus starts talks to
# stderr, so that stdout is the command's alone.
exec 3>&1
dbus-run-session -- sh -c 'exec "$@" >&3 3>&-' sh "$@" >&2
