# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk with the real program on it, used as a person uses it: by mouse, by keys, and by what is told to
somebody who does not see the screen.

Nothing here sleeps where there is something to wait for: wait() asks until it is true."""

import contextlib
import gettext
import os
import re
import shutil
import subprocess
import time

import accessible
from program import EXAMPLE, PATIENCE, Program

# A program under test says nothing of this kind, but for what the toolkit finds in its own window of shortcuts.
COMPLAINT = re.compile(r'^.*(?:WARNING|CRITICAL|ERROR) \*\*.*(?<!but sizes must be >= 0)$', re.M)


class Failure(AssertionError):
    """What was waited for did not come."""


def find_focused(window):
    """What has the keys, or would have them if the window had."""
    return next((node for node in window.walk() if 'focused' in node.states), None)


def say(what):
    return what() if callable(what) else what


class Surroundings:
    """What the tests of a script share: the display's window manager, the program's build and its words."""

    def __init__(self, build):
        self.build = os.path.abspath(build)
        self.binary = os.path.join(self.build, 'src', 'app', 'jindate')
        self.cli = os.path.join(self.build, 'src', 'cli', 'jindate-cli')
        self.language = os.environ.get('LANGUAGE', 'en')
        self.translation = gettext.translation('jindate', os.path.join(self.build, 'po'), [self.language],
                                               fallback=True)
        self.manager = None

    def __enter__(self):
        self.manager = subprocess.Popen(['openbox'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        self.manager.terminate()
        self.manager.wait()


class Desk:
    """One run of the program, on a copy of the example in a folder of its own."""

    def __init__(self, surroundings, folder):
        self.surroundings = surroundings
        self.folder = folder
        self.file = os.path.join(folder, 'team.jindate')
        shutil.copy(EXAMPLE, self.file)
        self.program = None
        self.node = None
        self.focus = accessible.Focus()

    # The program

    def start(self, *files):
        """Starts the program on files, or on the copy of the example, and waits until it is there."""
        return self.launch(files or [self.file])

    def start_empty(self):
        """Starts the program on nothing, so that it welcomes."""
        return self.launch([])

    def launch(self, files):
        complaints = open(self.complaints_path, 'wb')   # pylint: disable=consider-using-with
        with complaints:
            self.program = Program(self.surroundings.binary, files, dict(os.environ), complaints)
        self.program.wait_for_window()
        self.node = self.wait(lambda: accessible.application(self.program.process.pid), 'the program on the bus')
        self.wait(lambda: self.frame, 'the window on the bus')
        self.wait(lambda: self.has_keys(self.frame), 'the window to have the keys')
        return self

    def close(self):
        """Ends the program, and fails where it complained or broke down meanwhile."""
        self.focus.close()
        if self.program is None:
            return
        status = self.program.process.poll()
        self.program.__exit__()
        if status not in (None, 0):
            raise Failure(f'The program ended with status {status}.')
        if COMPLAINT.search(self.complaints()):
            raise Failure('The program complained.')

    def wait_for_end(self):
        """Waits until the program has ended by itself."""
        self.wait(lambda: self.program.process.poll() is not None, 'the program to end')

    @property
    def complaints_path(self):
        return os.path.join(self.folder, 'stderr')

    def complaints(self):
        with contextlib.suppress(FileNotFoundError), \
                open(self.complaints_path, encoding='utf-8', errors='replace') as file:
            return file.read()
        return ''

    def words(self, text, context=None):
        """A text of the program in the language in which it runs."""
        translation = self.surroundings.translation
        return translation.pgettext(context, text) if context else translation.gettext(text)

    # What is there

    @property
    def frame(self):
        """The main window."""
        return next((child for child in self.node.children if child.role == 'frame'), None)

    def has_keys(self, window):
        """Whether the keys go to a window: the desktop sends them there, and something in it has them."""
        active = self.program.ask('xdotool', 'getactivewindow', 'getwindowname') or ''
        return active.strip() == window.name and find_focused(window) is not None

    def dialog(self, name=None):
        """Waits for a dialog, by its heading, until it has the keys."""
        def there():
            found = [child for child in self.node.children if child != self.frame
                     and (name is None or accessible.matches(name, child.name))]
            return found[0] if found and self.has_keys(found[0]) else None
        return self.wait(there, lambda: f'the dialog {name}')

    def wait_for_window_alone(self):
        """Waits until no dialog is open and the main window has the keys."""
        self.wait(lambda: len(self.node.children) == 1 and self.has_keys(self.frame), 'the window to be alone')

    def title(self):
        return self.frame.name

    def button(self, text, within=None):
        """The button with that text or name; the mark of its access key does not matter."""
        names = {text.replace('_', ''), re.sub(r'\(_\w\)', '', text)}
        plain = '|'.join(re.escape(name) for name in names)
        return (within or self.frame).find('push button', re.compile(f'(^| )({plain})$'))

    def focused(self):
        """What has the keys in the main window, or None."""
        node = self.focus.now()
        with contextlib.suppress(accessible.Gone):
            if node is not None and 'focused' in node.states:
                return node
        # What has them from the start, or got them back, is not always told.
        return find_focused(self.frame)

    def move_focus(self, key, patience=2):
        """Presses a key that moves the focus; what has it then, or None where it stayed."""
        before = self.focused()
        self.key(key)
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if self.focused() not in (None, before):
                return self.focused()
            time.sleep(0.01)
        return None

    def wait(self, condition, what, patience=PATIENCE):
        """What the condition answers once it is true; what is words, or a function that makes them then."""
        end = time.monotonic() + patience
        while True:
            with contextlib.suppress(accessible.Gone):
                answer = condition()
                if answer:
                    return answer
            if self.program.process.poll() not in (None, 0):
                raise Failure(f'The program ended while waiting for {say(what)}.')
            if time.monotonic() > end:
                raise Failure(f'Waited in vain for {say(what)}.')
            time.sleep(0.02)

    def settle(self):
        """Gives the program the time to do what it was told, where nothing may come of that."""
        end = time.monotonic() + 0.3
        while time.monotonic() < end:
            _ = self.frame.name   # it answers between two of its own events
            time.sleep(0.02)

    # Hands

    def hands(self, *arguments):
        subprocess.run(['xdotool', *map(str, arguments)], check=True, env=self.program.environment)

    def key(self, *keys):
        for key in keys:
            self.hands('key', key)

    def type(self, text):
        self.hands('type', '--delay', 20, text)

    def choose(self, item):
        """Goes down an open menu to an item, and chooses it; the mark of its access key does not matter."""
        wanted = item.replace('_', '') if isinstance(item, str) else item
        self.wait(lambda: 'menu item' in self.focused().role, 'the keys in a menu')
        first = self.focused()
        while not accessible.matches(wanted, self.focused().name):
            if self.move_focus('Down') in (None, first):
                raise Failure(f'The menu has no item {item}.')
        self.key('Return')

    def point(self, place):
        """Pixels on the screen: of the middle of a node in the main window, or of a place there."""
        left, top = self.origin()
        if isinstance(place, accessible.Node):
            x, y, width, height = place.extents
            place = (x + width // 2, y + height // 2)
        return left + place[0], top + place[1]

    def origin(self):
        """Where the content of the main window begins on the screen."""
        told = self.program.ask('xwininfo', '-id', self.program.windows()[0]) or ''
        left, top, width = (int(re.search(fact + r': +(-?\d+)', told)[1])
                            for fact in ('Absolute upper-left X', 'Absolute upper-left Y', 'Width'))
        border = (width - self.frame.extents[2]) // 2   # the toolkit draws one where nothing composes windows
        return left + border, top + border

    def click(self, place, button=1, held=()):
        """Clicks on a node or place, with the keys held that are named."""
        x, y = self.point(place)
        keys = [part for key in held for part in ('keydown', key)]
        back = [part for key in held for part in ('keyup', key)]
        self.hands('mousemove', x, y, *keys, 'click', button, *back)

    def press(self, place):
        """Presses the button of the mouse and keeps it."""
        self.hands('mousemove', *self.point(place), 'sleep', 0.05, 'mousedown', 1)

    def carry(self, start, end, steps=10):
        """Moves what is pressed: one jump would be no drag, so in small steps."""
        (x0, y0), (x1, y1) = self.point(start), self.point(end)
        moves = []
        for step in range(1, steps + 1):
            moves += ['mousemove', x0 + (x1 - x0) * step // steps, y0 + (y1 - y0) * step // steps, 'sleep', 0.03]
        self.hands(*moves)

    def release(self):
        self.hands('mouseup', 1)

    def picture(self, path):
        """A picture of the whole screen, for somebody who wonders why a test failed."""
        subprocess.run(['import', '-window', 'root', path], check=False)
