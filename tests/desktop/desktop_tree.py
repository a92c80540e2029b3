# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
"""What the real program tells a screen reader: every control has a name, and a button can be pressed.

desktop_tree.py CONVEY UNNAMED_WINDOW CONVEY_CLI
"""

import sys
import tempfile

import pyatspi

from orders import send_once
from program import Program, main_of, wait_for

CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_SLIDER,
}
# Their name is what is chosen; a label or a description says of what.
CHOOSERS = {pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON}
NO_ROLE = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN}
# What nobody could use without a mouse if it took no focus.
PRESSED = CHOOSERS | {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
}


def is_in_chooser(node):
    above = node.parent
    while above is not None:
        if above.getRole() in CHOOSERS:
            return True
        above = above.parent
    return False


def is_in_line(node):
    """The button that empties a line: keys do it in the line itself."""
    return node.parent.getRole() == pyatspi.ROLE_TEXT


def is_labelled(node):
    return any(r.getRelationType() == pyatspi.RELATION_LABELLED_BY for r in node.getRelationSet())


def unnamed(program):
    """What a screen reader could only call “button”."""
    faults = []
    for node in program.nodes():
        role = node.getRole()
        if role in CONTROLS and not node.name.strip() and not is_labelled(node) and not is_in_chooser(node):
            faults.append(f"{node.getRoleName()} in “{node.parent.name}” has no name")
        if role in CHOOSERS and not is_labelled(node) and not node.description.strip():
            faults.append(f"{node.getRoleName()} “{node.name}” has no label")
        if role in NO_ROLE and node.getState().contains(pyatspi.STATE_FOCUSABLE):
            faults.append(f"“{node.name}” in “{node.parent.name}” does not tell what it is")
        if role in PRESSED and not node.getState().contains(pyatspi.STATE_FOCUSABLE) and not is_in_line(node):
            faults.append(f"{node.getRoleName()} “{node.name}” is not reached by keys")
    return faults


def every_page_is_named(path):
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as folder:
        send_once(sys.argv[3], home, folder)
        return every_page_of(path, home)


def every_page_of(path, home):
    with Program(path, home=home) as program:
        faults = [f"Start: {fault}" for fault in unnamed(program)]
        program.click("Start practising")
        for page, ready in (
            ("File", "Continue to Columns"),
            ("Columns", "Continue to Preview"),
            ("Preview", "Continue to Send"),
            ("Send", "Test in practice mode"),
            ("Image tag", "Copy"),
            ("Sending history", "Was this order sent?"),
        ):
            program.click(page, pyatspi.ROLE_LIST_ITEM)
            program.find(ready)
            faults += [f"{page}: {fault}" for fault in unnamed(program)]
    assert not faults, "\n".join(faults)
    return "seven pages"


def a_button_is_pressed_from_outside(path):
    """As a switch or a voice does it, without a mouse."""
    with Program(path) as program:
        button = program.find("Start practising", pyatspi.ROLE_PUSH_BUTTON)
        action = button.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        assert "Press" in names, names
        action.doAction(names.index("Press"))
        program.find_usable("Continue to Columns")


def cells_tell_what_they_are(path):
    with Program(path) as program:
        program.click("Start practising")
        program.find_usable("Continue to Columns")
        program.click("Preview", pyatspi.ROLE_LIST_ITEM)
        table = program.find("Rows", pyatspi.ROLE_TABLE)
        cell = wait_for("a cell that tells", lambda: table.queryTable().getAccessibleAt(0, 0))
        wait_for("its state and line", lambda: "State, line " in cell.name)


def planted_faults_are_found(_):
    with Program(sys.argv[2]) as program:
        faults = unnamed(program)
    assert len(faults) == 2, faults


if __name__ == "__main__":
    sys.exit(main_of([
        every_page_is_named,
        a_button_is_pressed_from_outside,
        cells_tell_what_they_are,
        planted_faults_are_found,
    ]))
