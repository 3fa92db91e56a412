#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A pattern is tried on the board, closed and applied by keys alone.

In the example, the nearest pattern is the second; under the fourth B-1, outsourced in area IV, is done in-house, and
G-7, outsourced in III, is excluded there."""

import re

from board import Board
import project
from tap import run, test

DESIGN = 'as-is-2026'


def choose(desk, number):
    """Goes to the patterns and to one of them, from the one that is chosen first."""
    desk.start()
    board = Board(desk)
    desk.key('alt+4')
    desk.wait(lambda: desk.focused() and desk.focused().role == 'list item' and desk.focused().name.startswith('2.'),
              'the keys on the nearest pattern')
    desk.key(*['Down'] * (number - 2))
    desk.wait(lambda: desk.focused().name.startswith(f'{number}.'), f'the keys on pattern {number}')
    return board


def is_tried(desk, board, code, sourcing):
    """Whether the card tells that the pattern would change its role."""
    return board.card(code).description.endswith(desk.words(sourcing)) and board.place(code) is not None


def show(desk, board):
    """The board with the pattern on it, and the keys there."""
    desk.key('Return')
    desk.wait(lambda: is_tried(desk, board, 'B-1', 'insource'), 'the badge of B-1')
    assert not is_tried(desk, board, 'G-7', 'insource'), 'a badge on what would be left out'
    desk.wait(lambda: desk.focused() and desk.focused().role == 'option pane', 'the keys on the board')
    assert not desk.title().startswith('• '), 'a pattern that is only tried is no change'


@test
def escape_closes_what_is_tried(desk):
    """On the board, and on the bar over it."""
    board = choose(desk, 4)
    show(desk, board)
    desk.key('Escape')
    desk.wait(lambda: not is_tried(desk, board, 'B-1', 'insource'), 'the badge to go')

    desk.key('alt+4')
    desk.wait(lambda: desk.focused() and desk.focused().role == 'list item', 'the keys on a pattern')
    show(desk, board)
    desk.move_focus('shift+Tab')
    assert desk.focused().role == 'push button', desk.focused()
    desk.key('Escape')
    desk.wait(lambda: not is_tried(desk, board, 'B-1', 'insource'), 'the badge to go')
    desk.wait(lambda: desk.focused() and desk.focused().role == 'option pane', 'the keys back on the board')


@test
def apply_from_the_bar(desk):
    """One step, which undo takes back; what is left out is named."""
    board = choose(desk, 4)
    show(desk, board)
    apply = desk.button(desk.words('_Apply'))
    while desk.focused() != apply:
        assert desk.move_focus('shift+Tab') is not None, 'Apply is not reached'
    desk.key('space')
    dialog = desk.dialog()
    assert dialog.find('label', re.compile(r'\bG-7\b')), 'G-7 is not named'
    desk.key('Escape')
    desk.wait_for_window_alone()
    board.expect(B_1='IV insource', G_7='III outsource')
    desk.key('ctrl+s')
    desk.wait(lambda: not desk.title().startswith('• '), 'the save')
    assert project.place(desk.file, DESIGN, 'B-1') == 'IV insource', 'B-1 in the file'
    desk.key('ctrl+z')
    board.expect(B_1='IV outsource')


run()
