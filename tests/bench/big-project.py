#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a valid project of any size to standard output, the same for the same numbers.

usage: big-project.py ROLES DESIGNS
"""

import sys

AREAS = ['I', 'II', 'III', 'IV', 'all']
SOURCINGS = ['insource', 'outsource', 'combination', 'unassigned']
LEVELS = ['none', '1', '2', '3', '4', '5', 'excluded']
UNITS = ['own-team', 'systems', 'provider']
ROLES_A_FUNCTION = 100


def code(number):
    return f'F{number // ROLES_A_FUNCTION + 1}-{number % ROLES_A_FUNCTION + 1}'


def catalogue(roles):
    yield ('  <catalogue id="bench" edition="1" date="2026-01-01" area-basis="published" '
           'title-ja="計測用のカタログ" title-en="A catalogue to measure with">')
    for priority, (area, information, skill) in enumerate(
            [('I', 'internal', 'low'), ('II', 'external', 'low'), ('IV', 'internal', 'high'),
             ('III', 'external', 'high')], 1):
        yield (f'    <area id="{area}" priority="{priority}" information="{information}" skill="{skill}" '
               f'name-ja="領域{area}" name-en="Area {area}"/>')
    yield '    <area id="all" priority="5" name-ja="全領域" name-en="All areas"/>'
    for number, areas in enumerate(['I', 'I II', 'I II IV', 'I II III IV'], 1):
        yield (f'    <pattern number="{number}" id="p{number}" areas="{areas}" '
               f'name-ja="パターン{number}" name-en="Pattern {number}"/>')
    for first in range(0, roles, ROLES_A_FUNCTION):
        function = code(first).split('-')[0]
        yield (f'    <function code="{function}" phase="operation" '
               f'name-ja="機能{function}の運営" name-en="Running function {function}">')
        for role in range(first, min(first + ROLES_A_FUNCTION, roles)):
            yield (f'      <role code="{code(role)}" area="{AREAS[role % 5]}" '
                   f'name-ja="役割{code(role)}の担当業務" name-en="Duty {code(role)} of the team" '
                   f'description-ja="起きたことを記録し、決められた時間のうちに関係者へ伝える。" '
                   f'description-en="Records what happened and tells those concerned in the agreed time."/>')
        yield '    </function>'
    yield '  </catalogue>'


def design(number, roles):
    yield f'    <design id="d{number}" kind="as-is" title="第{number}回" date="{2000 + number}-11-20">'
    for role in range(roles):
        salt = role * 7 + number * 13
        yield (f'      <assignment role="{code(role)}" area="{AREAS[role % 5]}" '
               f'sourcing="{SOURCINGS[salt % 4]}" insource="{LEVELS[salt % 7]}" '
               f'outsource="{LEVELS[salt * 3 % 7]}" units="{UNITS[salt % 3]}"/>')
    yield '    </design>'


def project(roles, designs):
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<project xmlns="urn:jindate:project:1" title="計測用のプロジェクト" date="2026-11-20">'
    yield from catalogue(roles)
    yield '  <units>'
    for unit, kind in zip(UNITS, ['own-team', 'department', 'provider']):
        yield f'    <unit id="{unit}" kind="{kind}" name="{unit}" colour="blue"/>'
    yield '  </units>'
    yield '  <designs>'
    for number in range(1, designs + 1):
        yield from design(number, roles)
    yield '  </designs>'
    yield '</project>'


def main():
    roles, designs = (int(argument) for argument in sys.argv[1:])
    sys.stdout.reconfigure(encoding='utf-8')
    for line in project(roles, designs):
        print(line)


if __name__ == '__main__':
    main()
