#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The counting behind the last line of ./dev test, on runs with every kind of ending."""

import json
import os
import subprocess
import sys
import tempfile

COUNTER = os.path.join(os.path.dirname(__file__), '..', '..', 'build-aux', 'count-tests.py')


def program(result='OK', stdout=None, code=0):
    return {'name': 'floor / thing', 'result': result, 'stdout': stdout, 'returncode': code,
            'duration': 0.1, 'command': ['thing', '--tap']}


# What the programs of one run said, the expected last line, and whether the run is good.
CASES = {
    'a plain program counts as one': ([program()], '1 passed, 0 failed', True),
    'a plain program that fails': ([program('FAIL', 'x\n', 1)], '0 passed, 1 failed', False),
    'a plain program that was skipped':
        ([program(), program('SKIP', '', 77)], '1 passed, 0 failed, 1 skipped', True),
    'a plain program that hung': ([program('TIMEOUT', '')], '0 passed, 1 failed', False),
    'each test of a TAP program counts':
        ([program(stdout='1..3\nok 1 /a\nok 2 /b\nok 3 /c # SKIP no display\n')],
         '2 passed, 0 failed, 1 skipped', True),
    'the plan may come last': ([program(stdout='ok 1 /a\nok 2 /b\n1..2\n')], '2 passed, 0 failed', True),
    'failures within TAP':
        ([program('FAIL', '1..3\nok 1 /a\nnot ok 2 /b\nnot ok 3 /c\n', 1)], '1 passed, 2 failed', False),
    'an expected failure is none':
        ([program(stdout='1..1\nnot ok 1 /a # todo upstream\n')], '1 passed, 0 failed', True),
    'death in the middle':
        ([program('ERROR', '1..9\nok 1 /a\nBail out! ERROR:x.c:3\n', -6)], '1 passed, 1 failed', False),
    'death after the last test, as of a leak':
        ([program('ERROR', '1..1\nok 1 /a\n', 23)], '1 passed, 1 failed', False),
    'fewer tests than planned':
        ([program(stdout='1..2\nok 1 /a\n')], '1 passed, 1 failed', False),
    'nothing was run': ([], '0 passed, 1 failed', False),
}


def count(path):
    run = subprocess.run([sys.executable, COUNTER, f'run={path}'], capture_output=True, text=True, check=False)
    return run.stdout.splitlines()[-1], run.returncode == 0


def main():
    cases = dict(CASES)
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        print(f'1..{len(cases) + 1}')
        for number, (title, (records, *expected)) in enumerate(cases.items(), 1):
            path = os.path.join(folder, f'{number}.json')
            with open(path, 'w', encoding='utf-8') as log:
                log.writelines(json.dumps(record) + '\n' for record in records)
            faults += report(number, title, count(path), tuple(expected))
        faults += report(len(cases) + 1, 'no log at all', count(os.path.join(folder, 'none')),
                         ('0 passed, 1 failed', False))
    return faults > 0


def report(number, title, got, expected):
    good = got == expected
    print(f'{"" if good else "not "}ok {number} {title}' + ('' if good else f': {got}, not {expected}'))
    return not good


if __name__ == '__main__':
    sys.exit(main())
