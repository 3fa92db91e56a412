#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guided check by keys alone: a whole check of a new project, stopped and taken up again, and back by undo.

The catalogue has 54 roles; Hybrid makes those of areas I and II insource, those of III and IV outsource, and I-6
a combination."""

import os
import re
import subprocess

import project
from tap import run, test

N_ROLES = 54
HYBRID = 2


class Check:
    """The guided check that a desk shows; what has the keys in it names its role."""

    def __init__(self, desk):
        self.desk = desk
        desk.program.show('scores/check')

    def asks(self):
        """The code of the role that is asked about, or None."""
        focused = self.desk.focused()
        found = re.match(r'([A-Z]-\d+) ', focused.name) if focused is not None else None
        return found[1] if found else None

    def expect(self, code, words=''):
        """Waits until that role is asked about, on the scale, or in the question, that says these words."""
        self.desk.wait(lambda: self.asks() == code and words in self.desk.focused().name,
                       lambda: f'the check to ask about {code} {words}; it asks about {self.desk.focused()}')

    def expect_scored(self, coverage):
        text = self.desk.words('%s scored').replace('%s', coverage)
        self.desk.wait(lambda: self.desk.frame.find('label', text), f'“{text}”')


def new_project(desk):
    """A project in which nobody is assigned, beside the copy of the example."""
    path = os.path.join(desk.folder, 'new.jindate')
    subprocess.run([desk.surroundings.cli, 'new', '--catalogue', 'isog-j-textbook', '--title', 'Anew',
                    '-o', path], check=True)
    return path


def save(desk):
    desk.key('ctrl+s')
    desk.wait(lambda: not desk.title().startswith('• '), 'the save')


def overall(desk, path):
    """The last line of `jindate-cli score`, by column."""
    told = subprocess.run([desk.surroundings.cli, 'score', path], check=True, stdout=subprocess.PIPE, text=True).stdout
    lines = [line.split('\t') for line in told.splitlines()]
    return dict(zip(lines[0], lines[-1]))


@test
def a_whole_check(desk):
    """From the patterns to the last role; the file then says what was pressed."""
    path = new_project(desk)
    desk.start(path)
    check = Check(desk)

    begin = re.compile('^' + re.escape(desk.words('Apply')))
    desk.wait(lambda: desk.frame.find_all('push button', begin), 'the patterns')[HYBRID - 1].activate()
    desk.wait(lambda: desk.frame.find('label', desk.words('Every role is assigned: you can go straight on.')),
              'the pattern to be applied')
    desk.button(desk.words('_Score the Roles')).activate()
    check.expect('A-1')

    roles = project.roles(path)
    assert len(roles) == N_ROLES
    for code in roles[:-1]:
        check.expect(code)
        desk.key('3')
    # The last one is done both ways, so it is asked twice.
    check.expect('I-6', desk.words('insource level'))
    desk.key('2')
    check.expect('I-6', desk.words('outsource level'))
    desk.key('5')
    check.expect_scored(f'{N_ROLES}/{N_ROLES}')
    save(desk)
    # 53 roles at 3 and one at 5: (53 * 3 + 5) / 54 = 164 / 54 = 3.04
    found = overall(desk, path)
    assert (found['score'], found['scored'], found['evaluated']) == ('3.0', '54', '54'), found

    # Back through the answers.
    desk.key('ctrl+z')
    check.expect('I-6', desk.words('outsource level'))
    desk.key('ctrl+z')
    check.expect('I-6', desk.words('insource level'))
    desk.key('ctrl+z')
    check.expect('I-5')
    check.expect_scored(f'{N_ROLES - 2}/{N_ROLES}')


@test
def stops_and_goes_on(desk):
    """Escape leaves to the grid; the check then goes on with the same role, and N with what is unscored."""
    desk.start()
    check = Check(desk)
    desk.key('Home')
    check.expect('A-1')
    desk.key('4', 'x')
    check.expect('A-3')
    desk.key('Escape')
    desk.wait(lambda: desk.focused().role == 'table row', 'the keys in the grid')
    desk.program.pages['scores'] = 0   # Escape went there
    desk.program.show('scores/check')
    desk.key('n')
    check.expect('C-3')
    desk.key('n')
    check.expect('C-4', '')
    desk.key('1')
    check.expect('C-5')
    save(desk)
    found = project.assignment(desk.file, 'as-is-2026', 'C-4')
    assert (found['sourcing'], found['insource']) == ('insource', '1'), found
    assert project.assignment(desk.file, 'as-is-2026', 'A-2')['insource'] == 'excluded'


@test
def tab_switches_the_scale(desk):
    """And the digits with it; a role that is chosen elsewhere is asked about."""
    desk.start()
    check = Check(desk)
    desk.key('ctrl+f')
    desk.type('B3')
    desk.key('Return')
    check.expect('B-3', desk.words('insource level'))
    desk.key('Tab')
    check.expect('B-3', desk.words('outsource level'))
    desk.key('shift+Tab')
    check.expect('B-3', desk.words('insource level'))
    desk.key('Tab')
    check.expect('B-3', desk.words('outsource level'))
    desk.key('1')
    check.expect('B-4')
    save(desk)
    found = project.assignment(desk.file, 'as-is-2026', 'B-3')
    assert (found['insource'], found['outsource']) == ('3', '1'), found


@test
def the_mouse_does_the_same(desk):
    """A click on a level, and on the next role without a score."""
    desk.start()
    check = Check(desk)
    desk.key('Home')
    check.expect('A-1')
    # The grid, which is not shown, has such a button too; this one is in what has the keys.
    desk.click(desk.focused().find('push button', re.compile('^2 ')))
    check.expect('A-2')
    desk.click(desk.button(desk.words('_Next Unscored')))
    check.expect('C-3')
    save(desk)
    assert project.assignment(desk.file, 'as-is-2026', 'A-1')['insource'] == '2'


run()
