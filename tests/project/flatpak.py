#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak manifest parses, builds this very tree, and asks for no more of the user's machine than a window."""

import os
import sys

try:
    import yaml
except ImportError:
    print('python3-yaml is not installed')
    sys.exit(77)

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, '..', '..')
APP_ID = 'io.github.jindate.Jindate'
ALLOWED = {'--share=ipc', '--socket=wayland', '--socket=fallback-x11', '--device=dri'}


def faults(path):
    with open(path, encoding='utf-8') as file:
        manifest = yaml.safe_load(file)
    if manifest.get('id') != APP_ID:
        yield f'the id is {manifest.get("id")}, not {APP_ID}'
    if manifest.get('command') != 'jindate':
        yield f'it starts {manifest.get("command")}'
    for key in ('runtime', 'runtime-version', 'sdk'):
        if not isinstance(manifest.get(key), str):
            yield f'{key} is not a word'
    for asked in set(manifest.get('finish-args', [])) - ALLOWED:
        yield f'it asks for {asked}'
    sources = [source for module in manifest.get('modules', []) if module['name'] == 'jindate'
               for source in module['sources']]
    places = [os.path.join(os.path.dirname(path), source.get('path', '')) for source in sources]
    if not any(os.path.exists(place) and os.path.samefile(place, ROOT) for place in places):
        yield 'it does not build this tree'


found = list(faults(os.path.join(ROOT, 'flatpak', APP_ID + '.yml')))
print('\n'.join(found))
sys.exit(1 if found else 0)
