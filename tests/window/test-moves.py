#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""All four ways of moving cards on the board, one or several: what the cards say, and what the file says.

In the example, B-1, B-4 and E-4 are outsourced in area IV, I-5 is in-house there, G-9 is in-house in III, A-1
is in-house in I and A-2 in II; B-3, B-5 and G-3 are the combinations of IV."""

import re

from board import Board
import project
from tap import run, test

DESIGN = 'as-is-2026'


def begin(desk):
    """The board, with nothing chosen."""
    desk.start()
    return Board(desk)


def expect(desk, board, **places):
    """The cards are there on the board and, once it is saved, in the file; undo brings all back in one step."""
    before = {code: project.place(desk.file, DESIGN, code.replace('_', '-')) for code in places}
    board.expect(**places)
    save(desk)
    for code, place in places.items():
        assert project.place(desk.file, DESIGN, code.replace('_', '-')) == place, f'{code} in the file'
    desk.key('ctrl+z')
    board.expect(**before)


def save(desk):
    desk.key('ctrl+s')
    desk.wait(lambda: not desk.title().startswith('• '), 'the save')


def expect_unchanged(desk, board, code, place):
    """Nothing was moved, and there is nothing to save."""
    desk.settle()
    board.expect(**{code.replace('-', '_'): place})
    assert not desk.title().startswith('• '), desk.title()


# Dragging

@test
def drag_one_within_its_area(desk):
    """From outsourced to in-house."""
    board = begin(desk)
    board.drag('B-1', board.below('I-5'))
    expect(desk, board, B_1='IV insource')


@test
def drag_one_into_another_area(desk):
    """Area and sourcing in one step."""
    board = begin(desk)
    board.drag('B-1', board.below('G-9'))
    expect(desk, board, B_1='III insource')


@test
def drag_one_onto_the_strip(desk):
    """All areas."""
    board = begin(desk)
    board.drag('B-1', board.card('I-6'))
    expect(desk, board, B_1='all insource')


@test
def drag_onto_the_bar(desk):
    """The bar of four targets, which is there while dragging, changes the sourcing alone."""
    board = begin(desk)
    board.drag_to_target('A-1', 'Outsourced')
    expect(desk, board, A_1='I outsource')


@test
def drag_several_onto_the_bar(desk):
    """Several cards keep their areas."""
    board = begin(desk)
    desk.click(board.card('A-1'))
    desk.click(board.card('A-2'), held=['ctrl'])
    board.expect_selected('A-1', 'A-2')
    board.drag_to_target('A-2', 'Combination')
    expect(desk, board, A_1='I combination', A_2='II combination')


@test
def drag_several_into_a_lane(desk):
    """All that are selected go where one of them is dragged."""
    board = begin(desk)
    desk.click(board.card('B-1'))
    desk.click(board.card('E-4'), held=['ctrl'])
    board.drag('B-1', board.below('I-5'))
    expect(desk, board, B_1='IV insource', E_4='IV insource')


@test
def drag_one_that_is_not_selected(desk):
    """It goes alone, whatever was selected before."""
    board = begin(desk)
    desk.click(board.card('B-1'))
    board.drag('E-4', board.below('I-5'))
    expect(desk, board, E_4='IV insource', B_1='IV outsource')


# Choosing

@test
def shift_click_chooses_a_range(desk):
    """From the card chosen last to the one clicked, as they stand one under the other."""
    board = begin(desk)
    desk.click(board.card('B-1'))
    desk.click(board.card('E-4'), held=['shift'])
    board.expect_selected('B-1', 'B-4', 'E-4')


@test
def rubber_band_chooses_what_it_touches(desk):
    """Drawn from empty ground over the three combinations of area IV."""
    board = begin(desk)
    left, top, _, _ = board.card('B-3').extents
    right, low = (board.card('G-3').extents[0] + board.card('G-3').extents[2],
                  board.card('G-3').extents[1] + board.card('G-3').extents[3])
    desk.press((right - 10, low + 40))
    desk.carry((right - 10, low + 40), (left + 10, top + 10))
    desk.release()
    board.expect_selected('B-3', 'B-5', 'G-3')
    board.drag('B-5', board.below('I-5'))
    expect(desk, board, B_3='IV insource', B_5='IV insource', G_3='IV insource')


@test
def a_typed_code_goes_to_its_card(desk):
    """With and without the hyphen, in small letters, and codes of two digits."""
    board = begin(desk)
    board.go_to('A-1')
    for typed, code in (('b3', 'B-3'), ('G-10', 'G-10'), ('g1', 'G-1')):
        desk.type(typed)
        desk.wait(lambda code=code: desk.focused() == board.card(code), f'the keys on {code}')
        desk.key('Escape')   # so that the next letter begins a new code


# Keys

@test
def keys_carry_a_card(desk):
    """Space picks up, arrows carry, Enter puts down; on the way, the card says where it would go."""
    board = begin(desk)
    board.go_to('B-1')
    desk.key('space')
    desk.wait(lambda: board.place('B-1') is None, 'the card to say where it would go')
    desk.key('Left', 'Left')
    change = f"{desk.words('outsource')}→{desk.words('insource')}"
    desk.wait(lambda: change in board.card('B-1').description, f'“{change}” on the card')
    desk.key('Return')
    expect(desk, board, B_1='IV insource')


@test
def keys_carry_several_cards(desk):
    """Those chosen with Ctrl and Space, or with Shift and arrows."""
    board = begin(desk)
    board.go_to('B-1')
    desk.key('shift+Down')
    board.expect_selected('B-1', 'B-4')
    desk.key('space', 'Left', 'Left', 'Return')
    expect(desk, board, B_1='IV insource', B_4='IV insource')


@test
def escape_leaves_a_carried_card(desk):
    """Where it was, and with the focus still on it."""
    board = begin(desk)
    board.go_to('B-1')
    desk.key('space', 'Left', 'Left', 'Escape')
    expect_unchanged(desk, board, 'B-1', 'IV outsource')
    assert desk.focused() == board.card('B-1')


# Menu

@test
def menu_changes_the_sourcing(desk):
    """The menu of a card, opened and gone through by keys."""
    board = begin(desk)
    board.go_to('B-1')
    desk.key('Menu')
    desk.choose(desk.words('In-house', 'lane'))
    expect(desk, board, B_1='IV insource')


@test
def menu_moves_into_an_area(desk):
    """For several cards, by the right button of the mouse and keys."""
    board = begin(desk)
    desk.click(board.card('B-1'))
    desk.click(board.card('B-4'), held=['ctrl'])
    desk.click(board.card('B-1'), button=3)
    desk.choose(desk.words('_Move to Area'))
    desk.choose(re.compile('^III '))
    desk.choose(desk.words('Combination', 'lane'))
    expect(desk, board, B_1='III combination', B_4='III combination')


# Click, then click

@test
def click_then_click(desk):
    """A card is chosen by one click, and put by another after M."""
    board = begin(desk)
    desk.click(board.card('B-1'))
    desk.key('m')
    desk.click(board.below('G-9'))
    expect(desk, board, B_1='III insource')


@test
def click_then_click_several(desk):
    """By the menu, for several."""
    board = begin(desk)
    desk.click(board.card('B-1'))
    desk.click(board.card('E-4'), held=['ctrl'])
    desk.key('Menu')
    desk.choose(desk.words('Move to Where I _Click'))
    desk.click(board.below('I-5'))
    expect(desk, board, B_1='IV insource', E_4='IV insource')


@test
def escape_leaves_off_clicking(desk):
    """After Esc, a click chooses again."""
    board = begin(desk)
    desk.click(board.card('B-1'))
    desk.key('m', 'Escape')
    desk.click(board.below('I-5'))
    expect_unchanged(desk, board, 'B-1', 'IV outsource')


run()
