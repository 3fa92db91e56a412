#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job: a card is dragged from outsourced to in-house, everything in the window follows, and the file
says it in two lines.

In the example, B-1 is outsourced in area IV, with level 2 in-house and 4 outsourced.  So function B has the
mean (4 + 3 + 4 + 4 + 3) / 5 = 3.6 before the move and (2 + 3 + 4 + 4 + 3) / 5 = 3.2 after it.
"""

import re
import subprocess

from board import Board
import project
from tap import run, test

DESIGN = 'as-is-2026'


def words_of(desk, title, value):
    """How a row of the grid says what is in a column."""
    return desk.words('%s: %s').replace('%s', desk.words(title, 'column'), 1).replace('%s', value, 1)


def radar(desk):
    """The radar beside the view; the one in the results comes before it."""
    return desk.frame.find_all('image', desk.words('Radar chart'))[-1]


def radar_line(desk, code):
    """What the radar says of a function."""
    return next((line for line in radar(desk).description.splitlines() if line.startswith(f'{code} ')), '')


def expect_radar(desk, code, score):
    """The radar beside the view shows the score of a function."""
    pattern = re.compile(rf'[:：] ?{re.escape(score)} ?[(（]')
    desk.wait(lambda: pattern.search(radar_line(desk, code)),
              lambda: f'{score} for {code} in the radar; it says “{radar_line(desk, code)}”')


def expect_grid(desk, row, **cells):
    """The row of the grid says these cells."""
    for title, value in cells.items():
        text = words_of(desk, title, value)
        desk.wait(lambda text=text: text in row.description,
                  lambda text=text: f'“{text}” in the grid; it says “{row.description}”')


def expect_pressed(desk, group, text):
    """In the inspector, that choice of a group holds."""
    desk.wait(lambda: 'pressed' in desk.frame.find('panel', group).find('push button', text).states,
              f'{text} in the inspector')


def save(desk):
    """Saves, and waits until the title says so."""
    desk.key('ctrl+s')
    desk.wait(lambda: not desk.title().startswith('• '), 'the save')


def drag_in_house(desk):
    """Drags B-1 from the outsourced lane of area IV into the in-house one."""
    board = Board(desk)
    assert board.place('B-1') == 'IV outsource'
    board.drag('B-1', board.below('I-5'))
    board.expect(B_1='IV insource')
    return board


def check_views(desk):
    """Radar, title, undo, inspector, grid and results all say what was moved."""
    expect_radar(desk, 'B', '3.2')
    desk.wait(lambda: desk.title().startswith('• '), 'the mark in the title')
    undo = desk.frame.find('push button', re.compile('B-1'))
    assert desk.words('outsource') in undo.name and desk.words('insource') in undo.name, undo.name

    expect_pressed(desk, desk.words('Sourcing'), desk.words('Insource', 'sourcing'))
    expect_pressed(desk, desk.words('Area'), 'IV')
    expect_pressed(desk, desk.words('Insource Level'), '2')

    desk.program.show('scores/grid')
    rows = desk.wait(lambda: desk.frame.find('tree table'), 'the grid')
    expect_grid(desk, rows.find('table row', re.compile('^B-1 ')), Sourcing=desk.words('insource'), Score='2')
    expect_grid(desk, rows.find('table row', re.compile('^B ')), Score='3.2')

    desk.program.show('results/functions')
    desk.wait(lambda: desk.frame.find('list item', re.compile(r'^B .*[:：] ?3\.2 ')), 'B in the table of the results')
    desk.program.show('board')


def check_command_line(desk):
    """The command line reads the same from the file."""
    told = subprocess.run([desk.surroundings.cli, 'score', desk.file], stdout=subprocess.PIPE, text=True, check=True)
    scores = {cells[0]: cells[2] for cells in (line.split('\t') for line in told.stdout.splitlines())}
    assert scores['B'] == '3.2', told.stdout
    overall = radar(desk).description.splitlines()[0]
    assert scores['overall'] in overall, f'{scores["overall"]} is not in {overall}'


@test
def drag_save_undo_save(desk):
    """Drag, look, save, compare; undo, look, save, compare."""
    before = project.lines(desk.file)
    desk.start()
    drag_in_house(desk)
    check_views(desk)
    save(desk)
    check_command_line(desk)

    moved = project.lines(desk.file)
    gone, come = project.changed_lines(before, moved)
    assert len(moved) == len(before) + 1, f'{len(before)} lines became {len(moved)}'
    assert len(gone) == 1 and len(come) == 2, (gone, come)
    assert 'role="B-1"' in gone[0] and 'sourcing="outsource"' in gone[0], gone
    assert come[0] == gone[0].replace('sourcing="outsource"', 'sourcing="insource"'), come
    assert moved.index(come[0]) == before.index(gone[0])
    assert come[1].strip().startswith('<entry ') and moved.index(come[1]) == len(moved) - 3, come
    assert project.place(desk.file, DESIGN, 'B-1') == 'IV insource'

    desk.key('ctrl+z')
    Board(desk).expect(B_1='IV outsource')
    expect_radar(desk, 'B', '3.6')
    expect_pressed(desk, desk.words('Sourcing'), desk.words('Outsource', 'sourcing'))
    desk.wait(lambda: desk.title().startswith('• '), 'the mark in the title')
    save(desk)
    undone = project.lines(desk.file)
    assert project.without_log(undone) == project.without_log(before)
    assert project.log(undone)[:-1] == project.log(moved), 'the log only grows, by one entry'
    assert 'state="undone"' in project.log(undone)[-1]


@test
def title_names_project_and_file(desk):
    """The window says which project it shows, and from which file."""
    desk.start()
    heading = re.search('title="([^"]+)"', project.lines(desk.file)[1])[1]
    assert desk.title() == f'{heading} — team.jindate', desk.title()


run()
