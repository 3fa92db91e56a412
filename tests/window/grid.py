# SPDX-License-Identifier: GPL-3.0-or-later
"""The grid of scores, by its rows and by what is told of each: the cell of the cursor comes first."""

import contextlib
import re

from desk import Failure


class Grid:
    """The grid that a desk shows."""

    def __init__(self, desk):
        self.desk = desk
        desk.program.show('scores/grid')
        self.node = desk.wait(lambda: desk.frame.find('tree table', desk.words('Scores')), 'the grid')

    def row(self, code):
        """The row of a role or function, or None while it is folded away."""
        return self.node.find('table row', re.compile(f'^{code} '))

    def titles(self):
        """The row of the titles of the columns."""
        return self.node.find('table row', self.desk.words('Column titles'))

    def codes(self):
        """The codes of the rows of roles, from top to bottom."""
        rows = sorted(self.node.find_all('table row', re.compile('^[A-Z]-[0-9]')), key=lambda row: row.extents[1])
        return [row.name.split()[0] for row in rows]

    def cell(self, title, value):
        """How a row says what is in a column."""
        words = self.desk.words
        return words('%s: %s').replace('%s', words(title, 'column'), 1).replace('%s', value, 1)

    def expect(self, code, title, value):
        """Waits until the row says that."""
        row, text = self.row(code), self.cell(title, value)
        self.desk.wait(lambda: text in row.description, lambda: f'“{text}”; {code} says “{row.description}”')

    def go_to(self, code, title):
        """Puts the cursor on a cell, by the search and by arrows."""
        desk = self.desk
        desk.key('ctrl+f')
        desk.type(code)
        desk.key('Return')
        row = self.row(code)
        desk.wait(lambda: desk.focused() == row, f'the keys on {code}')
        begin = self.cell(title, '')
        for key in ['Right'] * 12 + ['Left'] * 24:
            told = row.description
            if told.startswith(begin):
                return
            desk.key(key)
            with contextlib.suppress(Failure):   # at the end of the row
                desk.wait(lambda told=told: row.description != told, 'the next cell', patience=0.5)
        raise AssertionError(f'no column {title}: {row.description}')

    def expect_cursor(self, code, title):
        """Waits until the cursor is on that cell."""
        begin = self.cell(title, '')
        self.desk.wait(lambda: self.desk.focused() == self.row(code)
                       and self.row(code).description.startswith(begin),
                       lambda: f'the cursor on {code}, {title}; it is on {self.desk.focused()}')
