#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing is lost and nothing is half open: bad files, closing with unsaved work, saves that fail."""

import os
import re
import shutil
import subprocess

from board import Board
from program import ROOT
from tap import run, test

INVALID = os.path.join(ROOT, 'tests', 'data', 'invalid')

# One of each way in which a file can be bad, with the line of the fault; 0: there is none to be named.
BAD = [
    ('level-6', 21), ('area-V', 22), ('unit-unknown', 21), ('not-xml', 1), ('doctype', 2),
    ('namespace-version-2', 2), ('cut-off', 24), ('empty', 0),
]


def read(path):
    with open(path, 'rb') as file:
        return file.read()


def fault(desk, path):
    """What the command line says of a file, without the file's name and the line."""
    told = subprocess.run([desk.surroundings.cli, '--lang', desk.surroundings.language, 'check', path],
                          stderr=subprocess.PIPE, text=True, check=False)
    assert told.returncode == 1, told
    return re.sub(r'^.*?\.jindate:(\d+:)? ', '', told.stderr.splitlines()[0])


def texts(dialog):
    return [label.text for label in dialog.find_all('label')]


def open_with_program(desk, path):
    """Opens a file as a double click does, in the program that is running."""
    subprocess.run([desk.surroundings.binary, path], env=desk.program.environment, check=True)


def edit(desk):
    """Changes the level of a role, and waits until the title says that this is not saved."""
    Board(desk).go_to('B-1')
    desk.key('2')
    desk.wait(lambda: desk.title().startswith('• '), 'the mark of unsaved work')


@test
def bad_files_are_named_with_their_line(desk):
    """Each bad file gives one dialog with file, line and fault, and the open project stays as it is."""
    desk.start()
    title, before = desk.title(), read(desk.file)
    for name, line in BAD:
        path = os.path.join(INVALID, f'{name}.jindate')
        open_with_program(desk, path)
        dialog = desk.dialog(re.compile(re.escape(f'{name}.jindate')))
        wanted = fault(desk, path)
        if line:
            wanted = desk.words('Line %u: %s').replace('%u', str(line)).replace('%s', wanted)
        assert wanted in texts(dialog), f'{name}: {texts(dialog)} and not {wanted}'
        desk.key('Return')
        desk.wait(lambda: dialog not in desk.node.children, f'the dialog of {name} to go')
    assert desk.title() == title
    assert read(desk.file) == before


@test
def what_is_no_project_is_named(desk):
    """A folder and a file that is not there."""
    desk.start()
    for path in (desk.folder, os.path.join(desk.folder, 'nowhere.jindate')):
        open_with_program(desk, path)
        dialog = desk.dialog(re.compile(re.escape(os.path.basename(path))))
        assert len(texts(dialog)) > 2, texts(dialog)
        desk.key('Return')
        desk.wait(lambda: dialog not in desk.node.children, 'the dialog to go')


@test
def closing_asks_and_may_be_cancelled(desk):
    """Closing with unsaved work asks; Escape leaves all as it was."""
    desk.start()
    edit(desk)
    title = desk.title()
    desk.key('ctrl+w')
    desk.dialog(desk.words('Save changes?'))
    desk.key('Escape')
    desk.wait_for_window_alone()
    assert desk.title() == title


@test
def closing_saves(desk):
    """The default answer saves, and then the window closes."""
    desk.start()
    before = read(desk.file)
    edit(desk)
    desk.key('ctrl+w')
    desk.dialog(desk.words('Save changes?'))
    desk.key('Return')
    desk.wait_for_end()
    assert read(desk.file) != before


@test
def closing_discards(desk):
    """Who wants to lose the changes loses them, and the file is as it was."""
    desk.start()
    before = read(desk.file)
    edit(desk)
    desk.key('ctrl+w')
    desk.button(desk.words('_Discard'), desk.dialog(desk.words('Save changes?'))).activate()
    desk.wait_for_end()
    assert read(desk.file) == before


@test
def closing_without_changes_asks_nothing(desk):
    """A change that was undone is none."""
    desk.start()
    edit(desk)
    desk.key('ctrl+z')
    desk.wait(lambda: not desk.title().startswith('• '), 'the mark to go')
    desk.key('ctrl+w')
    desk.wait_for_end()


@test
def failed_save_stops_the_closing(desk):
    """The stick is pulled out: the save fails and says so, and the window stays with all that is in it."""
    stick = os.path.join(desk.folder, 'stick')
    os.mkdir(stick)
    path = shutil.copy(desk.file, stick)
    desk.start(path)
    edit(desk)
    os.rename(stick, stick + '-pulled')
    desk.key('ctrl+w')
    desk.dialog(desk.words('Save changes?'))
    desk.key('Return')
    desk.dialog(desk.words('The project was not saved'))
    desk.key('Escape')
    desk.wait_for_window_alone()
    assert desk.title().startswith('• ')
    os.rename(stick + '-pulled', stick)
    desk.key('ctrl+s')
    desk.wait(lambda: not desk.title().startswith('• '), 'the second save')
    assert read(path) != read(desk.file)


run()
