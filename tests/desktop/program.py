# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
"""The real program on the screen, seen as a screen reader sees it and used with the mouse and the keys of X."""

import os
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 30  # seconds; what is waited for comes in one or two


class NotFound(Exception):
    """Something that should be on the screen is not."""


def wait_for(what, condition):
    """Waits until `condition` gives something true, and gives it back."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            found = condition()
        except Exception:  # a widget that went away while it was asked
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise NotFound(what)


def is_shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def is_usable(node):
    return node.getState().contains(pyatspi.STATE_ENABLED) or node.getState().contains(pyatspi.STATE_SENSITIVE)


def walk(node, into_tables=False):
    """Every node below, the node first. Cells of tables are many and speak through their table."""
    yield node
    if not into_tables and node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE):
        return
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child, into_tables)


class Program:
    """One run of convey, in a home of its own."""

    def __init__(self, path, arguments=(), home=None):
        self.clicks = 0
        self.steps = []
        self.folder = tempfile.TemporaryDirectory()
        environment = dict(os.environ)
        environment.update(
            CONVEY_HOME=home or self.folder.name,
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            LC_ALL="C.UTF-8",
            LANGUAGE="en",
        )
        self.process = subprocess.Popen([path, *arguments], env=environment, stderr=subprocess.PIPE)
        self.root = wait_for("the program", self._application)
        wait_for("its window", lambda: [n for n in self._windows() if is_shown(n)])

    def _application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            node = desktop.getChildAtIndex(i)
            if node is not None and node.get_process_id() == self.process.pid:
                return node
        return None

    def _windows(self):
        return [self.root.getChildAtIndex(i) for i in range(self.root.childCount)]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(PATIENCE)
        self.folder.cleanup()

    def nodes(self):
        """What is shown, in the window in front first."""
        for window in reversed(self._windows()):
            for node in walk(window):
                if is_shown(node):
                    yield node

    def seen(self, name, role=None):
        """The first node whose name begins so; None: there is none."""
        for node in self.nodes():
            if node.name.startswith(name) and (role is None or node.getRole() == role):
                return node
        return None

    def find(self, name, role=None):
        return wait_for(f"“{name}”", lambda: self.seen(name, role))

    def find_usable(self, name, role=None):
        def usable():
            node = self.seen(name, role)
            return node if node is not None and is_usable(node) else None

        return wait_for(f"“{name}” that can be used", usable)

    def says(self, words):
        """Waits until a shown text has these words."""
        return wait_for(f"the words “{words}”", lambda: next((n for n in self.nodes() if words in n.name), None))

    # A person's hands. Each click and each key is counted; letters of a text are not.

    def _xdotool(self, *words):
        subprocess.run(["xdotool", *[str(word) for word in words]], check=True, stdout=subprocess.DEVNULL)

    def click_at(self, x, y, what):
        self._xdotool("mousemove", "--sync", x, y)
        self._xdotool("click", 1)
        self.clicks += 1
        self.steps.append(what)

    def click(self, name, role=None):
        node = self.find_usable(name, role)
        place = wait_for(f"the place of “{name}”", lambda: self._settled(node))
        self.click_at(place.x + place.width // 2, place.y + place.height // 2, name)

    @staticmethod
    def _settled(node):
        """Where it is, once it stays there: a page that fills moves what is on it."""
        before = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        time.sleep(0.15)
        after = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        same = (before.x, before.y, before.width, before.height) == (after.x, after.y, after.width, after.height)
        return after if same and after.width > 0 else None

    def key(self, keys):
        self._xdotool("key", "--clearmodifiers", keys)
        self.clicks += 1
        self.steps.append(keys)

    def type(self, text):
        self._xdotool("type", "--delay", 8, text)
        self.steps.append("typing")


def main_of(tests):
    """Runs the tests with the program of the command line; says which failed. The exit status tells."""
    failed = 0
    for test in tests:
        try:
            said = test(sys.argv[1])
            print(f"PASS   : {test.__name__}{': ' + said if said else ''}", flush=True)
        except Exception as problem:
            failed += 1
            print(f"FAIL!  : {test.__name__}: {type(problem).__name__}: {problem}", flush=True)
    print(f"Totals: {len(tests) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0
