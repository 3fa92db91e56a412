# SPDX-License-Identifier: GPL-3.0-or-later
"""The board of the window, by the cards on it and by what is told of each."""

import re

AREAS = ['I', 'II', 'III', 'IV']
SOURCINGS = ['unassigned', 'insource', 'combination', 'outsource']


class Board:
    """The board that a desk shows."""

    def __init__(self, desk):
        self.desk = desk
        self.node = desk.wait(lambda: desk.frame.find('list box', desk.words('Board')), 'the board')
        self.cards = {}
        self.areas = {desk.words('area %s') % area: area for area in AREAS} | {desk.words('all areas'): 'all'}
        self.sourcings = {desk.words(sourcing): sourcing for sourcing in SOURCINGS}

    def card(self, code):
        """The card of a role."""
        if code not in self.cards:
            self.cards[code] = self.desk.wait(
                lambda: self.node.find('option pane', re.compile(f'^{code} ')), f'the card {code}')
        return self.cards[code]

    def place(self, code):
        """Where the card says that it is, as 'IV outsource'; None while it says something else."""
        told = self.card(code).description.split(self.desk.words(', '))
        if len(told) < 2 or told[0] not in self.areas or told[1] not in self.sourcings:
            return None
        return f'{self.areas[told[0]]} {self.sourcings[told[1]]}'

    def expect(self, **places):
        """Waits until each card is where it should be: expect(B_1='IV insource')."""
        for code, place in places.items():
            code = code.replace('_', '-')
            self.desk.wait(lambda code=code, place=place: self.place(code) == place,
                           lambda code=code, place=place: f'{code} in {place}; it is in {self.place(code)}')

    def below(self, code):
        """A place in the lane of a card, under it, where no bar of targets comes to lie."""
        left, top, width, height = self.card(code).extents
        return left + width // 2, top + 2 * height

    def expect_selected(self, *codes):
        """Waits until these cards are selected and no others."""
        def selected():
            return {card.name.split()[0] for card in self.node.find_all('option pane') if 'selected' in card.states}
        self.desk.wait(lambda: selected() == set(codes),
                       lambda: f'{sorted(codes)} to be selected and not {sorted(selected())}')

    def drag_to_target(self, code, lane):
        """Drags a card to one of the four targets that appear above the board meanwhile."""
        desk, card = self.desk, self.card(code)
        left, top, width, height = card.extents
        near = (left + width // 2 + 30, top + height)
        desk.press(card)
        desk.carry(card, near)
        target = desk.wait(lambda: self.node.find('label', desk.words(lane, 'lane')), f'the target {lane}')
        desk.carry(near, target)
        desk.release()

    def drag(self, code, place):
        """Drags a card, and all that is selected with it, to a place."""
        card = self.card(code)
        self.desk.press(card)
        self.desk.carry(card, place)
        self.desk.release()

    def go_to(self, code):
        """Finds a role by its code, as somebody does who knows it; its card has the focus then."""
        self.desk.key('ctrl+f')
        self.desk.type(code)
        self.desk.key('Return')
        self.desk.wait(lambda: self.desk.focused() == self.card(code), f'the focus on {code}')
