#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What differs between designs is found, and taken over into the edited one, by keys alone.

In the example, the target of 2027 moves seven roles of the check of 2026, B-5 the first: from combination to
outsource, in area IV."""

import re

import project
from tap import run, test

DESIGN = 'as-is-2026'


def open_comparison(desk):
    """Goes to the comparison, its list and its first row."""
    desk.start()
    desk.key('alt+3', *['ctrl+Next'] * 4)
    desk.wait(lambda: find_row(desk, 'A-1'), 'the row of A-1')


def find_row(desk, code):
    """The row of a role, or None; other pages have items of that name as well."""
    rows = desk.frame.find('list', desk.words('Roles in the designs that are compared'))
    return rows and rows.find('list item', re.compile(rf'^{code} '))


def go_to_list(desk):
    """Tab, until the keys are on a row."""
    for _ in range(20):
        if desk.focused() and desk.focused().role == 'list item':
            return
        desk.move_focus('Tab')
    raise AssertionError(f'the list is not reached; the keys are on {desk.focused()}')


def choose_moved(desk):
    """Asks for the roles that moved, by the figure of them."""
    name = f"7 {desk.words('moved', 'change')}"
    for _ in range(20):
        if desk.focused() and desk.focused().name == name:
            break
        desk.move_focus('Tab')
    else:
        raise AssertionError(f'the figure is not reached; the keys are on {desk.focused()}')
    desk.key('space')
    desk.wait(lambda: not find_row(desk, 'A-1') and find_row(desk, 'B-5'), 'the roles that moved')


def go_to_row(desk, code):
    for _ in range(20):
        if desk.focused().name.startswith(f'{code} '):
            return
        desk.move_focus('Down')
    raise AssertionError(f'{code} is not reached; the keys are on {desk.focused()}')


@test
def a_figure_shows_its_roles(desk):
    """And all that changed, when it is pressed again."""
    open_comparison(desk)
    choose_moved(desk)
    desk.key('space')
    desk.wait(lambda: find_row(desk, 'A-1'), 'all that changed')


@test
def take_over_and_undo(desk):
    """The place that the target gives a role, in one step; the row says that it moved no more."""
    open_comparison(desk)
    choose_moved(desk)
    go_to_list(desk)
    go_to_row(desk, 'B-5')
    desk.key('shift+F10')
    item = desk.wait(lambda: desk.frame.find('menu item', re.compile('.')), 'the menu')
    desk.wait(lambda: item == desk.focused(), 'the keys on the first item')
    desk.key('Return')
    desk.wait(lambda: not find_row(desk, 'B-5'), 'the row to go')
    desk.key('ctrl+s')
    desk.wait(lambda: not desk.title().startswith('• '), 'the save')
    assert project.place(desk.file, DESIGN, 'B-5') == 'IV outsource', 'B-5 in the file'
    desk.key('ctrl+z')
    desk.wait(lambda: find_row(desk, 'B-5'), 'the row again')


run()
