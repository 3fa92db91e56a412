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
def another_name_is_another_file(desk):
    """Saved under another name, the first file stays as it was, and the window goes on with the second."""
    desk.start()
    before = read(desk.file)
    edit(desk)
    desk.key('ctrl+shift+s')
    desk.dialog(desk.words('Save Project'))
    other = os.path.join(desk.folder, 'other.jindate')
    desk.key('ctrl+a')
    desk.type(other)
    desk.key('Return')
    desk.wait(lambda: desk.title().endswith('— other.jindate'), 'the other name in the title')
    assert read(desk.file) == before and read(other) != before


@test
def a_bad_file_is_chosen(desk):
    """In the dialog of the toolkit: a second window says why it cannot be opened, the first goes on."""
    desk.start()
    title = desk.title()
    desk.key('ctrl+o')
    desk.dialog(desk.words('Open Project'))
    desk.type(os.path.join(INVALID, 'cut-off.jindate'))
    desk.key('Return')
    dialog = desk.dialog(re.compile(re.escape('cut-off.jindate')))
    desk.key('Return')
    desk.wait(lambda: dialog not in desk.node.children, 'the dialog to go')
    assert desk.title() == title


@test
def work_of_others_is_not_overwritten_unseen(desk):
    """Somebody else wrote the file meanwhile: it is asked about, and overwritten only when that is wanted."""
    desk.start()
    edit(desk)
    theirs = read(desk.file) + b'<!-- theirs -->\n'
    with open(desk.file, 'wb') as file:
        file.write(theirs)
    for answer, kept in (('_Cancel', True), ('_Overwrite', False)):
        desk.key('ctrl+s')
        dialog = desk.dialog(desk.words('The file was changed by someone else'))
        desk.button(desk.words(answer), dialog).activate()
        desk.wait_for_window_alone()
        desk.wait(lambda kept=kept: (read(desk.file) == theirs) == kept, f'the file after {answer}')
        desk.wait(lambda kept=kept: desk.title().startswith('• ') == kept, f'the title after {answer}')


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
