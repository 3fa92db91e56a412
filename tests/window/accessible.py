# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of a program: its widgets as nodes with roles, names and states."""

import re

import gi
gi.require_version('Atspi', '2.0')
# pylint: disable-next=wrong-import-position
from gi.repository import Atspi, GLib  # noqa: E402

# A node that went while it was asked answers with this; whoever waits asks again.
Gone = GLib.Error


def connect():
    """Joins the accessibility bus of the session."""
    Atspi.init()


def application(pid):
    """The node of the program with that process id, or None while it is not on the bus."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        try:
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == pid:
                return Node(child)
        except Gone:
            continue
    return None


def matches(pattern, text):
    """Whether text is pattern, or contains it where pattern is a compiled regular expression."""
    if isinstance(pattern, re.Pattern):
        return pattern.search(text) is not None
    return pattern == text


class Focus:
    """Follows which node has the keys."""

    def __init__(self):
        self.node = None
        self.listener = Atspi.EventListener.new(self.changed)
        self.listener.register('object:state-changed:focused')

    def changed(self, event, *_):
        if event.detail1:
            self.node = Node(event.source)

    def now(self):
        """The node that has the keys, as far as is told by now; None before anything was told."""
        while GLib.MainContext.default().iteration(False):
            pass
        return self.node

    def close(self):
        self.listener.deregister('object:state-changed:focused')


class Node:
    """One widget as assistive technology sees it."""

    def __init__(self, accessible):
        self.remembered = accessible

    @property
    def accessible(self):
        """The node for questions about what is true now, and not when it was last asked."""
        self.remembered.clear_cache()
        return self.remembered

    def __eq__(self, other):
        return isinstance(other, Node) and self.remembered == other.remembered

    def __hash__(self):
        return hash(self.remembered)

    def __str__(self):
        return f'{self.role} “{self.name}” ({self.description})'

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def name(self):
        return self.accessible.get_name() or ''

    @property
    def description(self):
        return self.accessible.get_description() or ''

    @property
    def states(self):
        """Words such as focused, selected, checked, sensitive."""
        return {state.value_nick for state in self.accessible.get_state_set().get_states()}

    @property
    def extents(self):
        """Left, top, width and height in pixels, from the corner of the node's window."""
        rectangle = self.accessible.get_extents(Atspi.CoordType.WINDOW)
        return rectangle.x, rectangle.y, rectangle.width, rectangle.height

    @property
    def text(self):
        """What stands in a label or in an entry."""
        accessible = self.accessible
        return Atspi.Text.get_text(accessible, 0, Atspi.Text.get_character_count(accessible))

    @property
    def value(self):
        return Atspi.Value.get_current_value(self.accessible)

    @property
    def interfaces(self):
        return set(self.accessible.get_interfaces())

    @property
    def parent(self):
        parent = self.accessible.get_parent()
        return None if parent is None else Node(parent)

    @property
    def top(self):
        """The window or dialog that a node is in."""
        node = self
        while (parent := node.parent) is not None and parent.role != 'application':
            node = parent
        return node

    @property
    def children(self):
        accessible = self.accessible
        found = [accessible.get_child_at_index(index) for index in range(accessible.get_child_count())]
        return [Node(child) for child in found if child is not None]

    def activate(self):
        """Does what a click would do, by the node's own action; for what the pointer is not the point of."""
        Atspi.Action.do_action(self.accessible, 0)

    def walk(self):
        """The node and all below it, parents first."""
        yield self
        try:
            children = self.children
        except Gone:
            return
        for child in children:
            yield from child.walk()

    def find_all(self, role=None, name=None):
        found = []
        for node in self.walk():
            try:
                if (role is None or node.role == role) and (name is None or matches(name, node.name)):
                    found.append(node)
            except Gone:
                continue
        return found

    def find(self, role=None, name=None):
        """The first node below with that role and name, or None."""
        for node in self.walk():
            try:
                if (role is None or node.role == role) and (name is None or matches(name, node.name)):
                    return node
            except Gone:
                continue
        return None
