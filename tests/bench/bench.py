#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Jindate beside its neighbours, in the same run on the same machine, and prints a table.

usage: bench.py BUILD-FOLDER

Every time is the median of ROUNDS rounds, in which the programs take turns, so that a busy moment of the
machine meets all of them.  Exit status 1 when a goal is missed; what cannot be measured says why.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..'))
HERE = os.path.join(ROOT, 'tests', 'bench')
EXAMPLE = os.path.join(ROOT, 'data', 'examples', 'manufacturer-csirt.jindate')
WITH_DISPLAY = os.path.join(ROOT, 'build-aux', 'with-display.sh')

ROUNDS = 5
DESIGNS = 20
PATIENCE = 30   # seconds for a window to settle


class NotMeasured(Exception):
    """The reason why a row has no number."""


def needed(path, what):
    """The path, or a row that says that it is not there."""
    if not path or not os.path.exists(path):
        raise NotMeasured(f'{what} is not there')
    return path


def numbers(output):
    """The `name value` pairs of what a measuring program printed."""
    return {name: float(value) for name, value in re.findall(r'([a-z]\w*) (-?[\d.]+)', output)}


def output_of(command, what):
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if run.returncode != 0:
        told = (run.stderr or run.stdout).strip().splitlines()
        raise NotMeasured(f'{what} failed' + (f': {told[-1]}' if told else ''))
    return run.stdout


class Bench:
    """What is measured more than once is kept: the rows share it."""

    def __init__(self, build, scratch):
        self.build = build
        self.scratch = scratch
        self.windows = None
        self.loads = {}

    def program(self, *path):
        return needed(os.path.join(self.build, *path), '/'.join(path))

    # Windows

    def window_commands(self):
        """The programs whose windows are compared, or why one of them is not."""
        commands = {}
        for name, command in [
                ('jindate', lambda: [self.program('src', 'app', 'jindate'), EXAMPLE]),
                ('empty', lambda: [self.program('tests', 'bench', 'empty-adwaita')]),
                ('calc', self.calc_command)]:
            try:
                commands[name] = command()
            except NotMeasured as reason:
                commands[name] = reason
        return commands

    def calc_command(self):
        """Calc with the workbook of the example's roles, in a profile that is not new any more."""
        soffice = shutil.which('soffice')
        if soffice is None:
            raise NotMeasured('LibreOffice is not installed')
        profile = '-env:UserInstallation=file://' + os.path.join(self.scratch, 'profile')
        flat = os.path.join(self.scratch, 'workbook.fods')
        with open(flat, 'w', encoding='utf-8') as file:
            subprocess.run([sys.executable, os.path.join(HERE, 'workbook.py'), EXAMPLE], stdout=file, check=True)
        # In the format that such workbooks are passed around in.
        output_of([soffice, '--headless', profile, '--convert-to', 'xlsx', '--outdir', self.scratch, flat],
                  'LibreOffice')
        return [soffice, profile, '--norestore', '--nologo', '--calc',
                needed(os.path.join(self.scratch, 'workbook.xlsx'), 'the workbook')]

    def window(self, name):
        """Median milliseconds until the window settled, and megabytes."""
        if self.windows is None:
            settle = self.program('tests', 'bench', 'settle')
            commands = self.window_commands()
            rounds = {each: [] for each in commands}
            for number in range(ROUNDS + 1):
                for each, command in commands.items():
                    if isinstance(command, list):
                        measured = self.settle(settle, command, each)
                        if isinstance(measured, NotMeasured):
                            commands[each] = measured
                        elif number > 0:   # the first round only fills the caches of the machine
                            rounds[each].append(measured)
            self.windows = {each: rounds[each] if isinstance(command, list) else command
                            for each, command in commands.items()}
        result = self.windows[name]
        if isinstance(result, NotMeasured):
            raise result
        return {key: statistics.median(each[key] for each in result) for key in result[0]}

    @staticmethod
    def settle(settle, command, name):
        try:
            return numbers(output_of([WITH_DISPLAY, settle, str(PATIENCE), *command], f'the window of {name}'))
        except NotMeasured as reason:
            return reason

    # Loading

    def load(self, tool, roles):
        """Median milliseconds until a tool has read a whole project of so many roles."""
        if (tool, roles) not in self.loads:
            command = {
                'jindate': lambda: [self.program('src', 'cli', 'jindate-cli'), 'check'],
                'xmllint': lambda: [needed(shutil.which('xmllint'), 'xmllint'), '--noout'],
            }[tool]()
            command.append(self.project(roles))
            output_of(command, tool)
            times = []
            for _ in range(ROUNDS):
                began = time.monotonic()
                output_of(command, tool)
                times.append((time.monotonic() - began) * 1000)
            self.loads[tool, roles] = statistics.median(times)
        return self.loads[tool, roles]

    def project(self, roles):
        path = os.path.join(self.scratch, f'{roles}.jindate')
        if not os.path.exists(path):
            with open(path, 'w', encoding='utf-8') as file:
                subprocess.run([sys.executable, os.path.join(HERE, 'big-project.py'), str(roles), str(DESIGNS)],
                               stdout=file, check=True)
        return path

    # Results

    def results(self):
        program = self.program('tests', 'bench', 'results-after-edit')
        return numbers(output_of([program, self.project(1000)], 'results-after-edit'))['results_ms']

    # Frames

    def radar(self):
        return numbers(output_of([self.program('tests', 'draw', 'bench-radar')], 'bench-radar'))['radar_frame_ms']

    def key(self):
        told = output_of([WITH_DISPLAY, self.program('tests', 'bench', 'key-to-paint'), EXAMPLE], 'key-to-paint')
        return numbers(told)['key_p99_ms']


def rows(bench):
    """Name, unit, how to measure, the neighbour with how to measure it (or none), and the goal: the highest
    ratio to the neighbour, or without one the highest number."""
    def settled(name):
        return lambda: bench.window(name)['settled_ms']

    def memory(name):
        return lambda: bench.window(name)['rss_mb']

    def load(tool, roles):
        return lambda: bench.load(tool, roles)

    return [
        ('example to settled window', 'ms', settled('jindate'), 'empty libadwaita window', settled('empty'), 1.3),
        ('example to settled window', 'ms', settled('jindate'), 'LibreOffice Calc', settled('calc'), 0.55),
        ('resident memory', 'MB', memory('jindate'), 'LibreOffice Calc', memory('calc'), 0.6),
        ('loading 10,000 roles', 'ms', load('jindate', 10000), 'xmllint --noout', load('xmllint', 10000), 3),
        ('loading 10,000 roles', 'ms', load('jindate', 10000), '1,000 roles', load('jindate', 1000), 11),
        ('1,000 roles: all results again', 'ms', bench.results, None, None, 16),
        ('a frame of a radar, 64 axes', 'ms', bench.radar, None, None, 4),
        ('key to every view painted, 99 %', 'ms', bench.key, None, None, 16),
    ]


LINE = '{:<33} {:>10}   {:<25} {:>10} {:>7} {:>9}  {}'


def line(name, unit, measure, neighbour, measure_neighbour, goal):
    """One line of the table, and whether its goal is missed."""
    try:
        measured = measure()
        shown = f'{measured:.4g} {unit}'
        if neighbour is None:
            missed = measured > goal
            cells = ['-', '', '', f'<= {goal} {unit}']
        else:
            other = measure_neighbour()
            missed = measured / other > goal
            cells = [neighbour, f'{other:.4g} {unit}', f'{measured / other:.2f}', f'<= {goal}']
    except NotMeasured as reason:
        return LINE.format(name, '', neighbour or '-', '', '', '', f'not measured: {reason}'), False
    return LINE.format(name, shown, *cells, 'no' if missed else 'yes'), missed


def main():
    missed = 0
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(os.path.abspath(sys.argv[1]), scratch)
        print(LINE.format('what', 'measured', 'neighbour', 'measured', 'ratio', 'goal', 'ok'))
        for row in rows(bench):
            text, missing = line(*row)
            missed += missing
            print(text, flush=True)
    return 1 if missed else 0


if __name__ == '__main__':
    sys.exit(main())
