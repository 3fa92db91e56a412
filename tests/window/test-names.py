#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever does not see the window or does not use a mouse: everything has a name, and keys reach everything."""

import gettext
import re

from accessible import Gone
from board import Board
from grid import Grid
from program import PAGES, SUBJECTS, VIEWS
from tap import run, test

# What takes part in the use of the window, and so must say what it is.
NAMED = {
    'alert', 'check box', 'check menu item', 'combo box', 'dialog', 'entry', 'frame', 'icon', 'image', 'link',
    'list', 'list box', 'list item', 'menu', 'menu item', 'option pane', 'page tab', 'page tab list',
    'password text', 'push button', 'radio button', 'radio menu item', 'slider', 'spin button', 'table',
    'text', 'toggle button', 'tree table',
}
# Where nothing better was said, GTK 4.8 tells the type of the widget.
TYPE_NAME = re.compile(r'^(Gtk|Gdk|Adw|Jd)[A-Z]\w+$')
# Controls whose parts are the toolkit's: a chooser and, since it has no role of its own, a calendar.
OF_THE_TOOLKIT = {'combo box', 'filler'}
# Containers that GTK calls focusable, although the keys go through them.
THROUGH = {'scroll pane', 'scroll bar', 'viewport'}

MOST_STOPS = 120   # of the Tab key in one view
MOST_LINKS = 60    # in one line


def has_name(node):
    name = node.name.strip()
    return name != '' and not TYPE_NAME.match(name)


def unnamed(node, inside=False):
    """The nodes below that should have a name and have none; a picture or menu of a named control has its."""
    try:
        role, states = node.role, node.states
        must = role in NAMED or ('focusable' in states and role not in THROUGH)
        if role in ('image', 'menu') and inside and 'focusable' not in states:
            must = False
        if role == 'list' and all(has_name(child) for child in node.children):
            must = False   # the toolkit's box around rows that say what they are
        found = [node] if must and not has_name(node) else []
        if role in OF_THE_TOOLKIT and must and not found:
            return []
        inside = inside or (must and has_name(node))
        children = node.children
    except Gone:
        return []
    for child in children:
        found += unnamed(child, inside)
    return found


def path(node):
    """Where a node stands, from the inside out, for whoever must mend it."""
    steps = []
    while node is not None and node.role not in ('frame', 'application'):
        steps.append(f'{node.role} “{node.name}” ({node.description.splitlines()[0] if node.description else ""})')
        node = node.parent
    return ' in '.join(steps[:6])


def tell(nodes):
    """The first of nodes that are at fault; one cause makes many."""
    return '\n'.join([path(node) for node in nodes[:10]] + [f'and {len(nodes) - 10} more'] * (len(nodes) > 10))


def check_names(node, where):
    missing = unnamed(node)
    assert not missing, f'no names in {where}:\n' + tell(missing)


def go_to(desk, view):
    desk.program.show(view)
    tab = desk.frame.find('page tab list').children[list(PAGES).index(subject_of(view))]
    desk.wait(lambda: 'selected' in tab.states, f'the view {view}')
    desk.settle()


def subject_of(view):
    return view.partition('/')[0]


def is_shown(node):
    return node.extents[2] > 0 and node.extents[3] > 0


def others(node, role, count, shown):
    """The places in a node of which one is shown, but for that one: they keep their size when it goes."""
    places = next(inner.children for inner in node.walk()
                  if inner.role == 'panel' and [child.role for child in inner.children] == [role] * count)
    return places[:shown] + places[shown + 1:]


def hidden_pages(desk, view):
    """The places of the other subjects, and those of the other pages of this one."""
    subject, _, page = view.partition('/')
    index = SUBJECTS.index(subject)
    hidden = others(desk.frame, 'filler', len(SUBJECTS), index)
    if page:
        place = next(node for node in desk.frame.walk() if hidden[0].parent == node.parent and node not in hidden)
        hidden += others(place, 'panel', len(PAGES[subject]), PAGES[subject].index(page))
    return hidden


def walk_shown(node, hidden):
    """The nodes that are on the screen."""
    if node in hidden:
        return
    if 'Component' in node.interfaces and not is_shown(node):
        return
    yield node
    for child in node.children:
        yield from walk_shown(child, hidden)


def controls_of_the_desktop(desk):
    """The buttons that close and resize the window: the desktop has keys of its own for them."""
    words = gettext.translation('gtk40', languages=[desk.surroundings.language], fallback=True).gettext
    texts = {words(text) for text in ('Minimize the window', 'Maximize the window', 'Close the window')}
    return [button for button in desk.frame.find_all('push button') if button.description in texts]


def next_stop(desk):
    """The next stop of the Tab key.  In the grid it goes from cell to cell, and leaves with Ctrl; in a line of
    links it goes from link to link, and leaves after the last."""
    role = desk.focused().role
    if role == 'table row':
        stop = desk.move_focus('ctrl+Tab')
    elif role == 'label':
        stop = next(filter(None, (desk.move_focus('Tab', patience=0.2) for _ in range(MOST_LINKS))), None)
    else:
        stop = desk.move_focus('Tab')
    assert stop is not None, f'Tab does not leave {path(desk.focused())}'
    return stop


def look_into(desk, stop, seen):
    """Opens what the button at a stop opens, which GTK 4 shows as a button in a button; names in it, and
    Escape closes it and gives the keys back."""
    button = stop.parent
    if stop.role != 'push button' or button.role != 'push button' or button.name in seen:
        return
    name = button.name
    seen.add(name)
    desk.settle()   # until the place with the keys has been scrolled to
    desk.key('space')
    desk.wait(lambda: 'expanded' in button.states, f'{name} to open')
    desk.settle()
    check_names(button, f'what “{name}” opens')
    desk.key('Escape')
    desk.wait(lambda: 'expanded' not in button.states, f'{name} to close')
    desk.wait(lambda: desk.focused() == stop, f'the keys back on {name}')


def round_trip(desk, seen):
    """Every stop of the Tab key, once around the window from where roles are found, with a look into what
    opens there."""
    desk.key('ctrl+f')
    stops = [desk.wait(lambda: desk.focused() if desk.focused().role == 'entry' else None, 'the keys on the entry')]
    for _ in range(MOST_STOPS):
        stop = next_stop(desk)
        if stop == stops[0]:
            return stops
        assert stop not in stops, f'Tab comes back to {path(stop)} and never around'
        stops.append(stop)
        look_into(desk, stop, seen)
    raise AssertionError(f'after {MOST_STOPS} stops, Tab has not come around')


def is_reached(node, stops):
    """Whether Tab stops at a node, in it or around it, or at its neighbour, from where arrows go on: that is so
    in lists, and between buttons of which one is pressed."""
    if node in stops or any(child in stops for child in node.walk()):
        return True
    parent = node.parent
    while parent is not None and parent.role not in ('frame', 'application'):
        if parent in stops or any(sibling in stops for sibling in parent.children if sibling.role == node.role
                                  and (node.role != 'push button' or 'pressed' in sibling.states)):
            return True
        parent = parent.parent
    return False


def try_view(desk, view, seen):
    """Names in a view and in what opens from it; Tab goes around it and stops at all that can have the keys."""
    desk.start()
    Board(desk).go_to('B-3')   # done both ways, so the inspector shows all that it has
    go_to(desk, view)
    check_names(desk.frame, view)
    stops = round_trip(desk, seen)
    by_others = controls_of_the_desktop(desk)
    missed = [node for node in walk_shown(desk.frame, hidden_pages(desk, view))
              if {'focusable', 'sensitive'} <= node.states and node.role not in THROUGH
              and node not in by_others and not is_reached(node, stops)]
    assert not missed, f'keys do not reach in {view}:\n' + tell(missed)


def views():
    """One test a view; what opens from the header is looked into once."""
    seen = set()
    for view in VIEWS:
        def try_this(desk, view=view):
            try_view(desk, view, seen)
        try_this.__name__ = view.replace('/', '_')
        test(try_this)


def check_window(desk, window, where):
    """A dialog says what it is and what is in it; Escape closes it and gives the keys back to the main window."""
    check_names(window, where)
    desk.key('Escape')
    desk.wait_for_window_alone()


@test
def menus_of_cards_and_cells(desk):
    """Those that the Menu key opens: on a card, on a cell, on the title of a column."""
    desk.start()
    board = Board(desk)
    board.go_to('B-3')
    desk.key('Menu')
    look_at_menu(desk, 'the menu of a card')
    assert desk.focused() == board.card('B-3')

    grid = Grid(desk)
    grid.go_to('A-1', 'Insource level')
    desk.key('Menu')
    look_at_menu(desk, 'the menu of a cell')
    desk.key('Up')
    desk.wait(lambda: desk.focused() == grid.titles(), 'the keys on the titles')
    desk.key('Menu')
    look_at_menu(desk, 'the menu of the columns')
    assert desk.focused() == grid.titles()


def look_at_menu(desk, where):
    desk.wait(lambda: 'menu item' in desk.focused().role, f'the keys in {where}')
    check_names(desk.frame, where)
    desk.key('Escape')
    desk.wait(lambda: 'menu item' not in desk.focused().role, f'{where} to close')


@test
def dialog_of_a_new_design(desk):
    """From the popover of the edited design."""
    desk.start()
    chip = desk.frame.find('push button', re.compile(desk.words('As-is')))
    desk.click(chip)
    desk.wait(lambda: 'expanded' in chip.states, 'the designs to open')
    desk.button(desk.words('_New Design…'), chip).activate()
    check_window(desk, desk.dialog(), 'the dialog of a new design')


@test
def dialog_of_a_vote(desk):
    """On a role that is done both ways, before a vote and after all are shown."""
    desk.start()
    Board(desk).go_to('B-3')
    desk.key('ctrl+b')
    dialog = desk.dialog()
    desk.key('3')
    desk.key('5')
    desk.key('Return')
    desk.wait(lambda: dialog.find('list item', re.compile('^5 ')).description, 'the votes')
    check_window(desk, dialog, 'the dialog of a vote')


@test
def dialog_of_unsaved_work(desk):
    """What closing asks."""
    desk.start()
    Board(desk).go_to('B-1')
    desk.key('2')
    desk.wait(lambda: desk.title().startswith('• '), 'the mark of unsaved work')
    desk.key('ctrl+w')
    check_window(desk, desk.dialog(), 'what closing asks')


@test
def windows_of_help(desk):
    """Shortcuts and About are the toolkit's, but for their names."""
    desk.start()
    for key, item in (('F1', None), ('F10', desk.words('_About Jindate'))):
        desk.key(key)
        if item is not None:
            desk.choose(item)
        window = desk.dialog()
        assert has_name(window), f'no name: {window}'
        desk.key('Escape')
        desk.wait_for_window_alone()


@test
def welcome(desk):
    """Without a project: what is offered has names and is reached by keys."""
    desk.start_empty()
    check_names(desk.frame, 'the welcome page')
    stops = [desk.move_focus('Tab')]
    while (stop := desk.move_focus('Tab')) not in stops:
        stops.append(stop)
    offered = [node for node in walk_shown(desk.frame, []) if node.role in ('push button', 'list item')
               and {'focusable', 'sensitive'} <= node.states and node not in controls_of_the_desktop(desk)]
    missed = [node for node in offered if not is_reached(node, stops)]
    assert len(offered) > 4 and not missed, 'keys do not reach on the welcome page:\n' + tell(missed)


views()
run()
