#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: setup.sh GROUP...
# Installs what build-aux/packages lists for the groups and what is not there yet, and the Japanese
# locale.  Asks nothing of root; says nothing and takes no time where nothing is missing.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")

# wanted COLUMN GROUP...: the packages of the groups, from that column of the list.
wanted ()
{
  awk -v column="$1" -v groups=" ${*:2} " \
    '!/^#/ && index(groups, " " $1 " ") && !seen[$column]++ { print $column }' "$here/packages"
}

as_root ()
{
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "Neither root nor sudo: please have this run once: $*" >&2
    exit 1
  fi
}

missing_on_debian ()
{
  local packages
  packages=$(wanted 2 "$@")
  # shellcheck disable=SC2086  # one word a package
  { dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' $packages 2>/dev/null || true; } \
    | awk '$1 == "ii" { print $2 }' | grep -Fvx -f - <(printf '%s\n' "$packages") || true
}

install_on_debian ()
{
  # A foreign package source that does not answer is no reason to stop: what is missing will be named below.
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 update || true
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600 \
    --no-install-recommends install "$@"
}

missing_on_fedora ()
{
  # shellcheck disable=SC2046  # one word a package
  { LC_ALL=C rpm -q --whatprovides $(wanted 3 "$@") 2>&1 || true; } \
    | sed -nE 's/^(no package provides|error: file) ([^:]*).*/\2/p'
}

install_on_fedora ()
{
  as_root dnf -y -q install "$@"
}

# The tests and pictures in Japanese need its locale; the Debian package `locales` brings only its source.
generate_locale ()
{
  case " $* " in *" window "*) ;; *) return 0 ;; esac
  if ! locale -a 2>/dev/null | grep -qix 'ja_JP\.utf-\?8'; then
    as_root localedef -i ja_JP -f UTF-8 ja_JP.UTF-8
  fi
}

if command -v apt-get >/dev/null; then
  distribution=debian
elif command -v dnf >/dev/null; then
  distribution=fedora
else
  echo "Neither apt nor dnf here; these are needed (by Debian's names):" >&2
  wanted 2 "$@" >&2
  exit 0
fi

mapfile -t missing < <("missing_on_$distribution" "$@")
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing ${missing[*]}"
  "install_on_$distribution" "${missing[@]}"
fi
generate_locale "$@"
