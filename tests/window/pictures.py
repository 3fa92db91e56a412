#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a picture of every view of the real program on a virtual display.

usage: pictures.py --binary build/src/app/jindate --out FOLDER [--all] [FILE...]

Without --all: every view in Japanese and English, light, at 1920x1080, as FOLDER/VIEW-LANGUAGE.png, where a page
of a view, "results/functions", is called "results-functions".
With --all: every size with every colour scheme and every language, in pairs rather than in all
combinations, as FOLDER/VIEW-LANGUAGE-SCHEME-SIZE.png; to be looked at one by one.
FILE is the example project unless told; with several, the name of each begins its pictures' names.
"""

import argparse
import collections
import os
import subprocess
import sys
import time

from program import EXAMPLE, Failed, LOCALES, Program, VIEWS, virtual_display

SIZES = ['1024x768', '1366x768', '1920x1080', '3840x2160']
SCHEMES = {
    'light': {'ADW_DEBUG_COLOR_SCHEME': 'prefer-light'},
    'dark': {'ADW_DEBUG_COLOR_SCHEME': 'prefer-dark'},
    'contrast': {'ADW_DEBUG_COLOR_SCHEME': 'prefer-light', 'ADW_DEBUG_HIGH_CONTRAST': '1'},
}

SETTLE = 10   # seconds until a view must have stopped moving

Look = collections.namedtuple('Look', 'language scheme size')


def looks(everything):
    """The looks to picture; with everything, each pair of size, scheme and language occurs."""
    if not everything:
        return [Look(language, 'light', '1920x1080') for language in LOCALES]
    languages = list(LOCALES)
    return [Look(languages[(row + column) % 2], scheme, size)
            for row, size in enumerate(SIZES)
            for column, scheme in enumerate(SCHEMES)]


class Pictured(Program):
    """The program in one look, on a display of that size."""

    def __init__(self, binary, file, look, display):
        super().__init__(binary, [file], {**display, **SCHEMES[look.scheme],
                                          'LC_ALL': LOCALES[look.language], 'LANGUAGE': look.language})
        self.size = look.size.split('x')

    def move_pointer_away(self):
        """To the corner, where nothing is hovered."""
        self.ask('xdotool', 'mousemove', *(str(int(length) - 1) for length in self.size))

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
    with virtual_display(look.size) as display, Pictured(binary, file, look, display) as program:
        program.wait_for_window()
        program.move_pointer_away()
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
                     {view: os.path.join(arguments.out, f'{stem}{view.replace("/", "-")}-{ending}.png') for view in VIEWS})
    except (Failed, OSError) as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
