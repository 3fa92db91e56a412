# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that drive the window, told in the Test Anything Protocol.

A test is a function with a docstring, decorated with @test, that gets a Desk of its own with the program on
a fresh copy of the example.  run() runs them one after the other.
"""

import argparse
import os
import sys
import tempfile
import traceback

import accessible
from desk import Desk, Surroundings

TESTS = []


def test(function):
    """Puts a function on the list of tests."""
    TESTS.append(function)
    return function


def comment(text):
    for line in text.rstrip().splitlines():
        print('#', line)


def picture_path(surroundings, name):
    folder = os.path.join(surroundings.build, 'tests', 'window', 'failed')
    os.makedirs(folder, exist_ok=True)
    return os.path.join(folder, f'{name}.png')


def run_one(function, surroundings, name):
    """Runs one test; whether it passed.  Where it failed there is a picture of what was on the screen."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(surroundings, folder)
        try:
            try:
                function(desk)
            except BaseException:
                path = picture_path(surroundings, name)
                desk.picture(path)
                comment(f'The screen then: {path}')
                raise
            finally:
                desk.close()
            return True
        except Exception:   # pylint: disable=broad-except
            comment(traceback.format_exc())
            comment(desk.complaints())
            return False


def run():
    """Runs the tests of the script, or those named on its command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument('--build', required=True, help='the build folder with the program')
    parser.add_argument('tests', metavar='TEST', nargs='*')
    arguments = parser.parse_args()

    script = os.path.splitext(os.path.basename(sys.argv[0]))[0].removeprefix('test-')
    surroundings = Surroundings(arguments.build)
    accessible.connect()
    chosen = [each for each in TESTS if not arguments.tests or each.__name__ in arguments.tests]
    failed = 0
    print(f'1..{len(chosen)}')
    with surroundings:
        for number, function in enumerate(chosen, 1):
            name = function.__name__.replace('_', '-')
            passed = run_one(function, surroundings, f'{script}-{name}-{surroundings.language}')
            failed += not passed
            print('ok' if passed else 'not ok', number, f'/jindate/window/{script}/{name}', flush=True)
    sys.exit(1 if failed else 0)
