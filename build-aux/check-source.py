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
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def source_files(root):
    for top in ('src', 'ui', 'tests', 'data', 'build-aux'):
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in names:
                if name.endswith(SOURCES):
                    yield os.path.relpath(os.path.join(folder, name), root)


def check_file(path, text, faults):
    if 'SPDX-License-Identifier:' not in text[:600]:
        faults.append(f'{path}: names no licence (SPDX-License-Identifier) at its top')
    if path != os.path.join('build-aux', 'check-source.py'):
        for match in PUT_OFF.finditer(text):
            faults.append(f'{path}:{text.count(chr(10), 0, match.start()) + 1}: leaves a {match[1]}')
    if not path.startswith(os.path.join('src', 'model') + os.sep):
        for header in INCLUDE.findall(text):
            if 'private' in header.split('/'):
                faults.append(f'{path}: includes {header}, which only the model floor may see')


def check_suites(root, build, faults):
    """Every test names the folder it lives in as its suite, or the sanitizer run would miss it."""
    with open(os.path.join(build, 'meson-info', 'intro-tests.json'), encoding='utf-8') as file:
        tests = json.load(file)
    floors = {name for name in os.listdir(os.path.join(root, 'tests'))}
    for test in tests:
        suites = {suite.rpartition(':')[2] for suite in test['suite']}
        if not suites & floors:
            faults.append(f'test {test["name"]}: its suite is not its floor ({", ".join(sorted(suites))})')


def main():
    root, build = sys.argv[1:]
    faults = []
    for path in sorted(source_files(root)):
        with open(os.path.join(root, path), encoding='utf-8') as file:
            check_file(path, file.read(), faults)
    check_suites(root, build, faults)
    print('\n'.join(faults))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
