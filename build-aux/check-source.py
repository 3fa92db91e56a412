#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What neither the compiler nor clang-format can see: habits that CONTRIBUTING.md asks for.

usage: check-source.py SOURCE-ROOT BUILD-ROOT
"""

import json
import os
import re
import sys

SOURCES = ('.c', '.h', '.py', '.sh', '.ui', '.rng')
PUT_OFF = re.compile(r'\b(TODO|FIXME|XXX)\b')
PRIVATE = re.compile(r'(^|/)private/|-private\.h$')
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def source_files():
    for top in ('src', 'ui', 'tests', 'data', 'build-aux'):
        for folder, _, names in os.walk(top):
            yield from (os.path.join(folder, name) for name in names if name.endswith(SOURCES))


def check_file(path, text, faults):
    if 'SPDX-License-Identifier:' not in text[:600]:
        faults.append(f'{path}: names no licence (SPDX-License-Identifier) at its top')
    if path != os.path.join('build-aux', 'check-source.py'):
        for match in PUT_OFF.finditer(text):
            faults.append(f'{path}:{text.count(chr(10), 0, match.start()) + 1}: leaves a {match[1]}')
    for header in INCLUDE.findall(text):
        if PRIVATE.search(header) and not is_own(path, header):
            faults.append(f'{path}: includes {header}, which is private to another floor')


def is_own(path, header):
    """Whether a header is of the same floor as the file that includes it; its tests may look behind the door."""
    floor = path.split(os.sep)[1]
    name = os.path.basename(header)
    return any(os.path.exists(os.path.join('src', floor, *place, name)) for place in ((), ('private',)))


def check_suites(build, faults):
    """Every test names the folder it lives in as its suite, or the sanitizer run would miss it."""
    with open(os.path.join(build, 'meson-info', 'intro-tests.json'), encoding='utf-8') as file:
        tests = json.load(file)
    floors = set(os.listdir('tests'))
    for test in tests:
        suites = {suite.rpartition(':')[2] for suite in test['suite']}
        if not suites & floors:
            faults.append(f'test {test["name"]}: its suite is not its floor ({", ".join(sorted(suites))})')


def main():
    root, build = (os.path.abspath(argument) for argument in sys.argv[1:])
    os.chdir(root)
    faults = []
    for path in sorted(source_files()):
        with open(path, encoding='utf-8') as file:
            check_file(path, file.read(), faults)
    check_suites(build, faults)
    print('\n'.join(faults))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
