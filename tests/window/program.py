# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program with its first window, on a virtual display: what pictures and window tests share."""

import contextlib
import os
import subprocess
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..'))
EXAMPLE = os.path.join(ROOT, 'data', 'examples', 'manufacturer-csirt.jindate')
LOCALES = {'ja': 'ja_JP.UTF-8', 'en': 'C.UTF-8'}

# The views by subject: Alt and a number go to the subject, Ctrl+Page Down from one of its pages to the next.
SUBJECTS = ['board', 'scores', 'results', 'plan', 'tables', 'units', 'project']   # of Alt+1 to Alt+7
PAGES = {
    'board': [],
    'scores': ['grid', 'check'],
    'results': ['functions', 'roles', 'cycle', 'trend', 'compare'],
    'plan': ['patterns', 'targets'],
    'tables': ['catalogue', 'profile', 'portfolio'],
    'units': [],
    'project': ['overview', 'log'],
}
VIEWS = [f'{subject}/{page}' if page else subject for subject in PAGES for page in PAGES[subject] or [None]]

PATIENCE = 30   # seconds until something must have happened on a busy machine


class Failed(Exception):
    """The program did not do what it was started for."""


@contextlib.contextmanager
def virtual_display(size):
    """Yields the environment of a virtual display with a window manager and a session bus of its own."""
    # `env` tells where it is, and `cat` keeps it until its input is closed.
    session = subprocess.Popen(
        [os.path.join(ROOT, 'build-aux', 'with-display.sh'), '--size', size,
         'sh', '-c', 'openbox >/dev/null & env -0; echo; exec cat'],
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
    """A running program; its environment says on which display, in which language and colours."""

    def __init__(self, binary, files, environment, stderr=None):
        self.environment = environment
        self.process = subprocess.Popen([binary, *files], env=environment, stderr=stderr)
        self.pages = {subject: 0 for subject in PAGES}   # which page of each is shown

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

    def windows(self):
        """The identities of the program's windows, in the order in which they came."""
        listed = [line.split(None, 4) for line in (self.ask('wmctrl', '-l', '-p') or '').splitlines()]
        return [line[0] for line in listed if line[2] == str(self.process.pid)]

    def wait_for_window(self):
        """Waits until the window is there, then maximizes it and gives it the keys."""
        end = time.monotonic() + PATIENCE
        while not self.windows():
            if self.process.poll() is not None:
                raise Failed(f'The program ended with status {self.process.returncode}.')
            if time.monotonic() > end:
                raise Failed(f'After {PATIENCE} s there is no window.')
            time.sleep(0.05)
        window = self.windows()[0]
        self.ask('wmctrl', '-i', '-r', window, '-b', 'add,maximized_vert,maximized_horz')
        self.ask('wmctrl', '-i', '-a', window)

    def show(self, view):
        """Goes to one of VIEWS by its keys."""
        subject, _, page = view.partition('/')
        self.ask('xdotool', 'key', f'alt+{SUBJECTS.index(subject) + 1}')
        if page:
            steps = PAGES[subject].index(page) - self.pages[subject]
            self.pages[subject] += steps
            for _ in range(abs(steps)):
                self.ask('xdotool', 'key', 'ctrl+Next' if steps > 0 else 'ctrl+Prior')
