# SPDX-License-Identifier: GPL-3.0-or-later
"""A project file as its lines and its assignments, read without any code of the program."""

import xml.etree.ElementTree as ET

NAMESPACE = '{urn:jindate:project:1}'


def lines(path):
    with open(path, encoding='utf-8') as file:
        return file.read().splitlines()


def changed_lines(before, after):
    """The lines of before that went and those of after that came, in order."""
    return [line for line in before if line not in after], [line for line in after if line not in before]


def log(of_lines):
    """The lines of the decision log."""
    return [line for line in of_lines if line.lstrip().startswith('<entry ')]


def without_log(of_lines):
    return [line for line in of_lines if not line.lstrip().startswith('<entry ')]


def roles(path):
    """The codes of the roles of the catalogue, in its order."""
    return [role.get('code') for role in ET.parse(path).getroot().iter(NAMESPACE + 'role')]


def assignment(path, design, role):
    """The attributes of a role's assignment in a design."""
    root = ET.parse(path).getroot()
    found = root.find(f"{NAMESPACE}designs/{NAMESPACE}design[@id='{design}']"
                      f"/{NAMESPACE}assignment[@role='{role}']")
    return dict(found.attrib)


def place(path, design, role):
    """Area and sourcing of a role in a design, as 'IV outsource'."""
    attributes = assignment(path, design, role)
    return f"{attributes['area']} {attributes['sourcing']}"
