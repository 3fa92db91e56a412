#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The grid of scores by keys alone, and blocks of it to and from a spreadsheet.

In the example, B-3 is a combination with levels 3 and 4, B-4 is outsourced with level 4, A-1 is in-house with
level 4 and A-2 with level 4."""

import subprocess

from grid import Grid
import project
from tap import run, test

DESIGN = 'as-is-2026'


def begin(desk, code='B-3', title='Insource level'):
    desk.start()
    grid = Grid(desk)
    grid.go_to(code, title)
    return grid


def save(desk):
    desk.key('ctrl+s')
    desk.wait(lambda: not desk.title().startswith('• '), 'the save')


def expect_saved(desk, code, **fields):
    """Saves, and finds these fields of an assignment in the file."""
    save(desk)
    found = project.assignment(desk.file, DESIGN, code)
    assert fields.items() <= found.items(), f'{code}: {fields} are not all in {found}'


def put_on_clipboard(desk, text):
    """As a spreadsheet does."""
    subprocess.run(['xclip', '-selection', 'clipboard'], input=text, text=True, check=True,
                   env=desk.program.environment)


def from_clipboard(desk):
    return desk.program.ask('xclip', '-selection', 'clipboard', '-o')


@test
def digits_set_levels(desk):
    """1 to 5, x for excluded, Delete for unscored; undo takes each back."""
    grid = begin(desk)
    for key, value, word in (('5', '5', '5'), ('1', '1', '1'), ('x', 'excluded', desk.words('excluded')),
                             ('Delete', 'none', desk.words('unscored'))):
        desk.key(key)
        grid.expect('B-3', 'Insource level', word)
        expect_saved(desk, 'B-3', insource=value, outsource='4')
    for word in (desk.words('excluded'), '1', '5', '3'):
        desk.key('ctrl+z')
        grid.expect('B-3', 'Insource level', word)


@test
def arrows_and_tab_go_from_cell_to_cell(desk):
    """And Enter goes down."""
    grid = begin(desk)
    for key, code, title in (('Right', 'B-3', 'Outsource level'), ('Down', 'B-4', 'Outsource level'),
                             ('Left', 'B-4', 'Insource level'), ('Up', 'B-3', 'Insource level'),
                             ('Tab', 'B-3', 'Outsource level'), ('shift+Tab', 'B-3', 'Insource level'),
                             ('Return', 'B-4', 'Insource level')):
        desk.key(key)
        grid.expect_cursor(code, title)


@test
def a_digit_sets_all_selected_rows(desk):
    """In one step."""
    grid = begin(desk)
    desk.key('shift+Down', 'shift+Down', '2')
    for code in ('B-3', 'B-4', 'B-5'):
        grid.expect(code, 'Insource level', '2')
    desk.key('ctrl+z')
    for code, word in (('B-3', '3'), ('B-4', desk.words('unscored')), ('B-5', '3')):
        grid.expect(code, 'Insource level', word)


@test
def a_block_goes_to_a_spreadsheet(desk):
    """As lines of cells with tabs between them."""
    begin(desk)
    desk.key('shift+Down', 'shift+Right', 'ctrl+c')
    desk.wait(lambda: from_clipboard(desk) == '3\t4\n\t4\n', lambda: f'the block, not {from_clipboard(desk)!r}')


@test
def a_block_comes_from_a_spreadsheet(desk):
    """From the cursor on, in one step."""
    grid = begin(desk, 'A-1')
    put_on_clipboard(desk, '2\t5\nx\t\n')
    desk.key('ctrl+v')
    grid.expect('A-1', 'Outsource level', '5')
    expect_saved(desk, 'A-1', insource='2', outsource='5')
    expect_saved(desk, 'A-2', insource='excluded', outsource='none')
    desk.key('ctrl+z')
    grid.expect('A-2', 'Insource level', '4')
    grid.expect('A-1', 'Insource level', '4')


@test
def a_block_is_copied_inside_the_grid(desk):
    """From one row to another."""
    grid = begin(desk)
    desk.key('shift+Right', 'ctrl+c')
    desk.wait(lambda: from_clipboard(desk) == '3\t4\n', 'the block on the clipboard')
    grid.go_to('A-1', 'Insource level')
    desk.key('ctrl+v')
    grid.expect('A-1', 'Outsource level', '4')
    expect_saved(desk, 'A-1', insource='3', outsource='4')


@test
def a_bad_block_changes_nothing(desk):
    """Level 9 in the second row: the first is not set either, and it is said why."""
    grid = begin(desk, 'A-1')
    put_on_clipboard(desk, '2\n9\n')
    desk.key('ctrl+v')
    desk.wait(lambda: any('9' in label.name and 'A-2' in label.name for label in desk.frame.find_all('label')),
              'words about the 9 for A-2')
    grid.expect('A-1', 'Insource level', '4')
    assert not desk.title().startswith('• ')


@test
def text_is_typed_into_a_cell(desk):
    """Letters begin, Enter takes it, and Escape takes nothing."""
    grid = begin(desk, 'B-4', 'Owner')
    desk.type('Sato')
    desk.key('Escape')
    grid.expect_cursor('B-4', 'Owner')
    desk.settle()
    assert not desk.title().startswith('• ')
    desk.type('CSIRT lead')
    desk.key('Return')
    grid.expect('B-4', 'Owner', 'CSIRT lead')
    expect_saved(desk, 'B-4', owner='CSIRT lead')
    desk.key('ctrl+z')
    desk.wait(lambda: 'CSIRT lead' not in grid.row('B-4').description, 'the owner to go')


@test
def letters_choose_the_sourcing(desk):
    """I, O, C and U."""
    grid = begin(desk, 'B-4', 'Sourcing')
    for key, sourcing in (('i', 'insource'), ('c', 'combination'), ('u', 'unassigned'), ('o', 'outsource')):
        desk.key(key)
        grid.expect('B-4', 'Sourcing', desk.words(sourcing))
    desk.key('i')
    expect_saved(desk, 'B-4', sourcing='insource', area='IV')


@test
def a_function_is_folded_by_keys(desk):
    """From its first column a role goes left to its function, which folds to the left and opens to the right."""
    grid = begin(desk, 'B-1', 'Sourcing')
    function = grid.row('B')
    for _ in range(4):
        desk.settle()
        if desk.focused() == function:
            break
        desk.key('Left')
    assert desk.focused() == function, desk.focused()
    desk.key('Left')
    desk.wait(lambda: grid.row('B-1') is None, 'B-1 to be hidden')
    desk.key('Right')
    desk.wait(lambda: grid.row('B-1') is not None, 'B-1 to be shown')


@test
def a_title_sorts_by_a_key(desk):
    """Enter on the title of a column; the roles stay under their functions."""
    grid = begin(desk, 'B-1', 'Score')
    assert grid.codes()[:3] == ['A-1', 'A-2', 'A-3'], grid.codes()
    desk.key('ctrl+Home', 'Up')
    titles = grid.titles()
    desk.wait(lambda: desk.focused() == titles, 'the keys on the titles')
    for _ in range(12):
        if titles.description.startswith(desk.words('Score', 'column')):
            break
        desk.key('Right')
        desk.settle()
    desk.key('Return')
    desk.wait(lambda: grid.codes()[0] != 'A-1', 'another order')


run()
