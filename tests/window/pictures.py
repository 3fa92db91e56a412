#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a picture of every view of the real program on a virtual display.

usage: pictures.py --binary build/src/app/jindate --out FOLDER [--all] [FILE...]

Without --all: every view in Japanese and English, light, at 1920x1080, as FOLDER/VIEW-LANGUAGE.png.
With --all: every size with every colour scheme and every language, in pairs rather than in all
combinations, as FOLDER/VIEW-LANGUAGE-SCHEME-SIZE.png; to be looked at one by one.
FILE is the example project unless told; with several, the name of each begins its pictures' names.
"""

import argparse
import collections
import contextlib
import os
import subprocess
import sys
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..'))
EXAMPLE = os.path.join(ROOT, 'data', 'examples', 'manufacturer-csirt.jindate')
APP_ID = 'io.github.jindate.Jindate'
WINDOW = '/io/github/jindate/Jindate/window/1'

VIEWS = ['board', 'scores', 'charts', 'project', 'units']
SIZES = ['1024x768', '1366x768', '1920x1080', '3840x2160']
LOCALES = {'ja': 'ja_JP.UTF-8', 'en': 'C.UTF-8'}
SCHEMES = {
    'light': {'ADW_DEBUG_COLOR_SCHEME': 'prefer-light'},
    'dark': {'ADW_DEBUG_COLOR_SCHEME': 'prefer-dark'},
    'contrast': {'ADW_DEBUG_COLOR_SCHEME': 'prefer-light', 'ADW_DEBUG_HIGH_CONTRAST': '1'},
}

START = 30    # seconds until a window must be there
SETTLE = 10   # seconds until a view must have stopped moving

Look = collections.namedtuple('Look', 'language scheme size')


class Failed(Exception):
    """The program did not do what a picture needs."""


def looks(everything):
    """The looks to picture; with everything, each pair of size, scheme and language occurs."""
    if not everything:
        return [Look(language, 'light', '1920x1080') for language in LOCALES]
    languages = list(LOCALES)
    return [Look(languages[(row + column) % 2], scheme, size)
            for row, size in enumerate(SIZES)
            for column, scheme in enumerate(SCHEMES)]


@contextlib.contextmanager
def virtual_display(size):
    """Yields the environment of a virtual display with a window manager and a session bus of its own."""
    # `env` tells where it is, and `cat` keeps it until its input is closed.
    session = subprocess.Popen(
        [os.path.join(ROOT, 'build-aux', 'with-display.sh'), '--size', size,
         'sh', '-c', 'openbox & env -0; echo; exec cat'],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        told = b''
        while not told.endswith(b'\0\n'):
            more = os.read(session.stdout.fileno(), 65536)
            if not more:
                raise Failed('The virtual display did not start.')
            told += more
        yield dict(line.decode().split('=', 1) for line in told.strip(b'\0\n').split(b'\0'))
    finally:
        session.stdin.close()
        session.wait()


class Program:
    """The running program with its first window, on one virtual display."""

    def __init__(self, binary, file, look, display):
        self.environment = {**display, **SCHEMES[look.scheme],
                            'LC_ALL': LOCALES[look.language], 'LANGUAGE': look.language}
        self.size = look.size.split('x')
        self.process = subprocess.Popen([binary, file], env=self.environment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def ask(self, *command, binary=False):
        """The output of a command beside the program, or None where it failed."""
        run = subprocess.run(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                             check=False)
        if run.returncode != 0:
            return None
        return run.stdout if binary else run.stdout.decode()

    def actions(self, method, *arguments):
        return self.ask('gdbus', 'call', '--session', '--dest', APP_ID, '--object-path', WINDOW,
                        '--method', f'org.gtk.Actions.{method}', *arguments)

    def wait_for_window(self):
        """Waits until the window listens, then maximizes it."""
        end = time.monotonic() + START
        while "'view'" not in (self.actions('List') or ''):
            if self.process.poll() is not None:
                raise Failed(f'The program ended with status {self.process.returncode}.')
            if time.monotonic() > end:
                raise Failed(f'After {START} s there is no window with the action win.view.')
            time.sleep(0.1)
        # There may be more than one toplevel window to the display server, but only one is active.
        while self.ask('wmctrl', '-r', ':ACTIVE:', '-b', 'add,maximized_vert,maximized_horz') is None:
            if time.monotonic() > end:
                raise Failed(f'After {START} s the window is not there to be maximized.')
            time.sleep(0.1)
        # Out of the way, where nothing is hovered.
        self.ask('xdotool', 'mousemove', *(str(int(length) - 1) for length in self.size))

    def show(self, view):
        if self.actions('Activate', 'view', f"[<'{view}'>]", '{}') is None:
            raise Failed(f'The window did not go to the view {view}.')

    def pixels(self):
        return self.ask('import', '-window', 'root', '-depth', '8', 'rgb:-', binary=True)

    def picture(self, path):
        """Writes what is seen once it has stopped moving; a caret may go on blinking."""
        end = time.monotonic() + SETTLE
        before, now = None, self.pixels()
        while before != now and time.monotonic() < end:
            time.sleep(0.3)
            before, now = now, self.pixels()
        if not now or not any(now):
            raise Failed(f'{path}: nothing is to be seen.')
        subprocess.run(['convert', '-size', 'x'.join(self.size), '-depth', '8', 'rgb:-', '-strip', path],
                       input=now, check=True)


def take(binary, file, look, names):
    """Takes the pictures of every view of one file in one look; names maps each view to a path."""
    with virtual_display(look.size) as display, Program(binary, file, look, display) as program:
        program.wait_for_window()
        for view, path in names.items():
            program.show(view)
            program.picture(path)
            print(path, flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--binary', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--all', action='store_true')
    parser.add_argument('files', metavar='FILE', nargs='*', default=[EXAMPLE])
    arguments = parser.parse_args()

    os.makedirs(arguments.out, exist_ok=True)
    try:
        for file in arguments.files:
            stem = os.path.splitext(os.path.basename(file))[0] + '-' if len(arguments.files) > 1 else ''
            for look in looks(arguments.all):
                ending = '-'.join(look) if arguments.all else look.language
                take(os.path.abspath(arguments.binary), file, look,
                     {view: os.path.join(arguments.out, f'{stem}{view}-{ending}.png') for view in VIEWS})
    except (Failed, OSError) as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
