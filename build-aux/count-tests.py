#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the tests of one or more Meson runs and tells the failures in full.

A program that speaks TAP counts as many tests as it reports, any other program as one.  What it
cannot account for counts as a failure: a missing or empty log (a build that broke leaves none), a
program that died between two of its tests or did fewer than it planned.

usage: count-tests.py [--failures FILE] NAME=TESTLOG.JSON...
"""

import argparse
import json
import re
import sys

PLAN = re.compile(r'^1\.\.(\d+)', re.M)
LINE = re.compile(r'^(not )?ok\b[ \t]*\d*[ \t]*(?:- )?(.*)$', re.M)
SKIPPED = re.compile(r'#\s*skip', re.I)
EXPECTED = re.compile(r'#\s*todo', re.I)

GOOD = {'OK', 'EXPECTEDFAIL'}
SKIP = {'SKIP'}

PRINTED_LINES = 60   # of a failure; the file has all of it


class Count:
    """What one or more programs add up to; failures are (title, text) pairs."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.failures = []

    def fail(self, title, text, number=1):
        self.failed += number
        self.failures.append((title, text))


def count_program(record, count):
    """Adds one record of a Meson test log to the count."""
    name, result = record['name'], record['result']
    output = record.get('stdout') or ''
    plan = PLAN.search(output)
    if plan is None:
        if result in GOOD:
            count.passed += 1
        elif result in SKIP:
            count.skipped += 1
        else:
            count.fail(f'{name}: {result}', whole_output(record))
        return

    bad, seen = [], 0
    for negated, rest in LINE.findall(output):
        seen += 1
        if SKIPPED.search(rest):
            count.skipped += 1
        elif negated and not EXPECTED.search(rest):
            bad.append(rest.strip())
        else:
            count.passed += 1
    if not bad and seen < int(plan[1]) and result not in SKIP:
        bad.append(f'stopped after {seen} of {plan[1]} tests')
    if not bad and result not in GOOD | SKIP:
        bad.append(f'{result} after its last test')
    if bad:
        count.fail(f'{name}: ' + '; '.join(bad), whole_output(record), len(bad))


def whole_output(record):
    parts = [' '.join(record.get('command') or []),
             f'exit status {record.get("returncode")}, {record.get("duration", 0):.1f} s',
             record.get('stdout'), record.get('stderr')]
    return '\n'.join(part.rstrip() for part in parts if part)


def count_log(name, path, count):
    """Adds every program of one Meson test log to the count."""
    try:
        with open(path, encoding='utf-8', errors='replace') as log:
            records = [json.loads(line) for line in log if line.strip()]
    except (OSError, ValueError) as error:
        count.fail(f'{name}: no test log, so the build broke', str(error))
        return
    if not records:
        count.fail(f'{name}: no test was run', path)
    for record in sorted(records, key=lambda record: record['name']):
        count_program({**record, 'name': f'{name}: {record["name"]}'}, count)


def tail(text):
    lines = text.splitlines()
    if len(lines) <= PRINTED_LINES:
        return text
    return '\n'.join([lines[0], '[...]', *lines[-PRINTED_LINES:]])


def summary(count):
    line = f'{count.passed} passed, {count.failed} failed'
    return line + (f', {count.skipped} skipped' if count.skipped else '')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--failures', metavar='FILE')
    parser.add_argument('logs', metavar='NAME=LOG', nargs='+')
    arguments = parser.parse_args()

    count = Count()
    for log in arguments.logs:
        name, _, path = log.partition('=')
        count_log(name, path, count)

    if arguments.failures:
        with open(arguments.failures, 'w', encoding='utf-8') as file:
            for title, text in count.failures:
                print(f'==== {title}\n{text}\n', file=file)
    for title, text in count.failures:
        print(f'\n==== {title}\n{tail(text)}')
    if count.failures and arguments.failures:
        print(f'\nAll of this, uncut, is in {arguments.failures}.')
    print(summary(count))
    return 1 if count.failed or not count.passed else 0


if __name__ == '__main__':
    sys.exit(main())
